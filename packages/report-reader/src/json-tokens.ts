// The inside of a JSON token (string, number, literal) as one table: from a state and a byte to the next state (RFC 8259).
// Brackets, commas and what they mean are json-splitter.ts's.

export const tokens = {
  /** The byte does not belong to the token: it ends before it, if `mayEnd`, or is broken. */
  none: 0,
  string: 1,
  escape: 2,
  /** The last byte of a string or literal was this one. */
  ended: 7,
  minus: 8,
  zero: 9,
  integer: 10,
  point: 11,
  fraction: 12,
  exponent: 13,
  exponentSign: 14,
  exponentDigits: 15,
} as const

const hexDigits = [3, 4, 5, 6]
const firstLiteralState = 16

/** `nextState[(state << 8) | byte]` */
export const nextState = new Uint8Array(32 * 256)
/** The state that the first byte of a token leads to; `none` where no token starts so. */
export const firstState = new Uint8Array(256)

/** Of the states at which another byte may end the token before it. */
export function mayEnd(state: number): boolean {
  return (
    state === tokens.zero ||
    state === tokens.integer ||
    state === tokens.fraction ||
    state === tokens.exponentDigits
  )
}

fillStrings()
fillNumbers()
fillLiterals(['true', 'false', 'null'])

function on(state: number, bytes: string, next: number): void {
  for (const byte of Buffer.from(bytes, 'latin1')) nextState[(state << 8) | byte] = next
}

function fillStrings(): void {
  firstState[0x22] = tokens.string
  for (let byte = 0x20; byte < 256; byte++) nextState[(tokens.string << 8) | byte] = tokens.string
  on(tokens.string, '"', tokens.ended)
  on(tokens.string, '\\', tokens.escape)
  on(tokens.escape, '"\\/bfnrt', tokens.string)
  on(tokens.escape, 'u', 3)
  for (const state of hexDigits)
    on(state, '0123456789abcdefABCDEF', state === 6 ? tokens.string : state + 1)
}

function fillNumbers(): void {
  const digits = '0123456789'
  firstState[0x2d] = tokens.minus
  firstState[0x30] = tokens.zero
  for (const digit of Buffer.from('123456789')) firstState[digit] = tokens.integer
  on(tokens.minus, '0', tokens.zero)
  on(tokens.minus, '123456789', tokens.integer)
  on(tokens.integer, digits, tokens.integer)
  for (const state of [tokens.zero, tokens.integer]) on(state, '.', tokens.point)
  for (const state of [tokens.point, tokens.fraction]) on(state, digits, tokens.fraction)
  for (const state of [tokens.zero, tokens.integer, tokens.fraction])
    on(state, 'eE', tokens.exponent)
  on(tokens.exponent, '+-', tokens.exponentSign)
  for (const state of [tokens.exponent, tokens.exponentSign, tokens.exponentDigits])
    on(state, digits, tokens.exponentDigits)
}

function fillLiterals(words: readonly string[]): void {
  let free = firstLiteralState
  for (const word of words) {
    firstState[word.charCodeAt(0)] = free
    for (let at = 1; at < word.length; at++) {
      const isLast = at === word.length - 1
      on(free, word.charAt(at), isLast ? tokens.ended : free + 1)
      free++
    }
  }
}
