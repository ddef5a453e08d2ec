// Text that others wrote, as it appears in one line of a message: short, and every character of it visible. What the
// runner's log must not see as a command is the business of whoever prints the message.

// Control characters, formats (bidi overrides), lone surrogates, U+2028/U+2029 and what else is drawn as nothing.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** One line, at most `maxLength` UTF-16 units; newlines and other invisible characters are shown as `\n`, `\x1b`, `\u202e`. */
export function shown(text: string, maxLength = 200): string {
  const escaped = cut(text, maxLength).replace(INVISIBLE, visible)
  return cut(escaped, maxLength)
}

/** `"text"`, as it is quoted in messages. */
export function quoted(text: string, maxLength = 80): string {
  return `"${shown(text, maxLength)}"`
}

function cut(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text
  const end = Math.max(0, maxLength - 1)
  const last = text.charCodeAt(end - 1)
  const splitsPair = last >= 0xd800 && last <= 0xdbff
  return `${text.slice(0, splitsPair ? end - 1 : end)}…`
}

const NAMED = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

function visible(character: string): string {
  const named = NAMED.get(character)
  if (named !== undefined) return named
  const code = character.codePointAt(0) ?? 0
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`
  if (code < 0x10000) return `\\u${code.toString(16).padStart(4, '0')}`
  return `\\u{${code.toString(16)}}`
}
