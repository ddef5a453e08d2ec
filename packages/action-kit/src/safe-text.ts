// The one function for text that others wrote: report contents, file names, HTTP bodies, event messages, container logs.
// It makes such text harmless for the runner's log; Markdown and HTML are the business of markdown.ts.
//
// The runner obeys stdout and stderr line by line (actions/runner, ActionCommand.cs): `::command::` at the start of a line
// after trimming, and the older `##[command]` anywhere in one. Both searches are culture-sensitive, so characters without a
// weight (zero-width joiners, variation selectors) may stand between the signs without hiding them from the runner.

/** Zero-width characters that ordinary text needs (Persian, emoji). All other invisible characters are shown escaped. */
const JOINERS = '\\u200c\\u200d\\ufe00-\\ufe0f'

// Control characters, formats (bidi overrides, tags), lone surrogates, U+2028/U+2029 and what else is drawn as nothing.
const INVISIBLE = new RegExp(
  `(?![\\t\\n${JOINERS}])[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]`,
  'gu',
)
const COMMAND_AT_LINE_START = new RegExp(`^((?:[^\\S\\n]|[${JOINERS}])*)(:[${JOINERS}]*:)`, 'gmu')
const LEGACY_COMMAND = new RegExp(`(#[${JOINERS}]*#[${JOINERS}]*)\\[`, 'gu')

export interface SafeTextOptions {
  /** The most UTF-16 units the result may have; a longer text ends in `…`. */
  maxLength?: number | undefined
}

/**
 * Text that can be printed: no line of it is a workflow command, and every character in it can be seen. Newlines and tabs
 * stay, CRLF becomes LF, other control characters are shown as `\x1b` or `\u202e`. Safe text stays as it is.
 */
export function safeText(text: string, options: SafeTextOptions = {}): string {
  const { maxLength = Number.POSITIVE_INFINITY } = options
  // Escaping only lengthens, but CRLF → LF may halve: so twice the length is enough of a text of many megabytes.
  const enough = text.length > 2 * maxLength + 2 ? text.slice(0, 2 * maxLength + 2) : text
  const visible = showInvisible(enough.replaceAll('\r\n', '\n'))
  const harmless = visible.replace(COMMAND_AT_LINE_START, '$1\\$2').replace(LEGACY_COMMAND, '$1\\[')
  return cutText(harmless, maxLength)
}

/** Control, format and lone surrogate characters as escapes that can be read; newline and tab stay. */
export function showInvisible(text: string): string {
  return text.replace(INVISIBLE, escaped)
}

/** The text in at most `maxLength` UTF-16 units; a cut one ends in `…`, never in half a character. */
export function cutText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text
  if (maxLength < 1) return ''
  let end = maxLength - 1
  if (isHighSurrogate(text.charCodeAt(end - 1))) end--
  return `${text.slice(0, end)}…`
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code === 0x0d) return '\\r'
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`
  if (code < 0x10000) return `\\u${code.toString(16).padStart(4, '0')}`
  return `\\u{${code.toString(16)}}`
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}
