// Markdown for job summaries and comments: plain strings. What others wrote goes through escapeMarkdown(), code() or
// codeBlock() first; table() and details() arrange Markdown and take care of their own structure only.

import { showInvisible } from './safe-text.js'

/** An invisible character between the parts keeps GitHub from linking them (and from mailing the person mentioned). */
const NO_LINK = '&#8203;'

/**
 * Text to be shown as it is, in one line (newlines become `<br>`): in a paragraph, a list item, a heading or a table cell.
 * No markup, HTML, link, mention or issue reference comes of it.
 */
export function escapeMarkdown(text: string): string {
  return (
    trimmedLines(showInvisible(text.replaceAll('\r\n', '\n')))
      .replaceAll('&', '&amp;')
      .replace(/[\\`*_[\]|~#]/g, '\\$&')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      // The documented way to a dollar sign that does not begin a formula.
      .replaceAll('$', '<span>$</span>')
      .replaceAll('@', `@${NO_LINK}`)
      .replace(/(\\#|\bGH-)(?=\d)/gi, `$1${NO_LINK}`)
      .replaceAll('://', '&#58;//')
      .replace(/\bwww\./gi, (prefix) => `${prefix.slice(0, -1)}&#46;`)
      // At the very start these would make a list, a rule or a heading.
      .replace(/^[-+=](?=[-=\s]|$)/, '\\$&')
      .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
      .replaceAll('\n', '<br>')
  )
}

/** Text as inline code, anywhere, also in a table cell. */
export function code(text: string): string {
  if (text === '') return ''
  const plain = /^[^\s`|]+(?: [^\s`|]+)*$/.test(text) && showInvisible(text) === text
  // A pipe or a backtick cannot stand in a code span everywhere, so these take the way over HTML.
  return plain ? `\`${text}\`` : `<code>${escapeMarkdown(text)}</code>`
}

/** Text as a block of code; `language` is a word of ours, not of others. */
export function codeBlock(text: string, language = ''): string {
  const content = showInvisible(text.replaceAll('\r\n', '\n')).trimEnd()
  const longest = (content.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2)
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${content}\n${fence}`
}

/** A link with Markdown as its text; an address that is not http(s) leaves the text alone. */
export function link(markdown: string, url: string): string {
  const address = URL.canParse(url) ? new URL(url) : undefined
  if (address?.protocol !== 'https:' && address?.protocol !== 'http:') return markdown
  return `[${markdown}](<${address.href.replace(/[<>|\\]/g, (sign) => encodeURIComponent(sign))}>)`
}

export type Alignment = 'left' | 'right' | 'center'

/**
 * A table of Markdown cells. A row shorter than the headers is filled up, a longer one cut. Newlines and pipes that
 * are left in a cell cannot break the table.
 */
export function table(
  headers: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  alignments: readonly Alignment[] = [],
): string {
  const marks = { left: ':---', right: '---:', center: ':---:' }
  const rule = headers.map((_, column) => marks[alignments[column] ?? 'left'])
  const lines = rows.map((row) => headers.map((_, column) => cell(String(row[column] ?? ''))))
  return [headers.map(cell), rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** A fold. The title is plain text (Markdown is not rendered there), the body is Markdown. */
export function details(title: string, body: string): string {
  const escaped = showInvisible(title)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\s+/g, ' ')
    .trim()
  return `<details><summary>${escaped}</summary>\n\n${body.trim()}\n\n</details>`
}

function cell(markdown: string): string {
  const line = trimmedLines(markdown.replaceAll('\r', '\n')).replace(/\n+/g, '<br>')
  // What is escaped already stays; a pipe would end the cell, and so would a backslash escape the pipe that does.
  return line.replace(/\\.|[\\|]/gu, (sign) => (sign.length > 1 ? sign : `\\${sign}`))
}

function trimmedLines(text: string): string {
  const lines = text.trim().split('\n')
  return lines.map((line) => line.trim()).join('\n')
}
