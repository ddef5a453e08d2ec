// How values of an answer are shown in a result: on one line, short, every character visible. Nothing here judges anything.

/** Of an expected or actual text of a result. */
export const maxShownLength = 200

const maxQuotedLength = 120

// Control characters, formats (bidi overrides), lone surrogates, U+2028/U+2029 and what else is drawn as nothing.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu
const SHORT_ESCAPES = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

/** One line of at most 200 characters. */
export function shown(text: string): string {
  return cut(visible(text.slice(0, 2 * maxShownLength)), maxShownLength)
}

/** The text in quotation marks; a long one shows its beginning. */
export function quoted(text: string, maxLength = maxQuotedLength): string {
  return `"${cut(visible(text.slice(0, 2 * maxLength)), maxLength)}"`
}

/** As quoted(), but of a long text the neighbourhood of `index` is shown. */
export function quotedAround(text: string, index: number, maxLength = maxQuotedLength): string {
  const from = Math.max(0, Math.min(index - maxLength / 3, text.length - maxLength))
  return from === 0
    ? quoted(text, maxLength)
    : `"…${cut(visible(text.slice(from, from + 2 * maxLength)), maxLength)}"`
}

export function quotedEnd(text: string, maxLength = maxQuotedLength): string {
  if (text.length <= maxLength) return quoted(text, maxLength)
  return `"…${visible(text.slice(-maxLength)).slice(-maxLength)}"`
}

/** `1,203` */
export function grouped(count: number): string {
  return count.toLocaleString('en-US', { maximumFractionDigits: 3 })
}

export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** A JSON value on one line, of bounded depth and length whatever its size. */
export function shownJson(value: unknown, maxLength = maxQuotedLength): string {
  return cut(visible(renderJson(value, 4, maxLength)), maxLength)
}

function renderJson(value: unknown, depth: number, budget: number): string {
  if (typeof value === 'bigint') return value.toString()
  if (typeof value === 'string') return JSON.stringify(value.slice(0, budget + 1))
  if (typeof value !== 'object' || value === null) return String(value)
  const isArray = Array.isArray(value)
  const [open, close] = isArray ? ['[', ']'] : ['{', '}']
  if (depth === 0) return `${open}…${close}`
  const parts: string[] = []
  let left = budget
  for (const key of isArray ? value.keys() : Object.keys(value)) {
    if (left <= 0) {
      parts.push('…')
      break
    }
    const member = renderJson((value as Record<string | number, unknown>)[key], depth - 1, left)
    const part = isArray ? member : `${JSON.stringify(key)}:${member}`
    parts.push(part)
    left -= part.length + 1
  }
  return `${open}${parts.join(',')}${close}`
}

function visible(text: string): string {
  return text.replace(INVISIBLE, escaped)
}

function escaped(character: string): string {
  const short = SHORT_ESCAPES.get(character)
  if (short !== undefined) return short
  const code = character.codePointAt(0) ?? 0
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`
  if (code < 0x10000) return `\\u${code.toString(16).padStart(4, '0')}`
  return `\\u{${code.toString(16)}}`
}

function cut(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text
  const end = maxLength - 1
  return `${text.slice(0, isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end)}…`
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}
