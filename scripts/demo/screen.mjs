// What the demo prints: headings, the logs of steps as a user sees them on GitHub (groups, errors in colour, a prefix for each
// step), and tables. What is played is not known here.

const inTerminal = process.stdout.isTTY === true
const coloured = inTerminal && !process.env.NO_COLOR

/** @typedef {(text: string) => string} Paint */

/**
 * @param {number} code
 * @returns {Paint}
 */
const style = (code) => (text) => (coloured && text ? `\u001B[${code}m${text}\u001B[0m` : text)

export const bold = style(1)
export const dim = style(2)
export const red = style(31)
export const green = style(32)
export const yellow = style(33)
/** @type {Paint} */
const plain = (text) => text

export function say(text = '') {
  process.stdout.write(`${text}\n`)
}

/** @param {string} title */
export function heading(title) {
  say(`\n${bold(`━━ ${title} ${'━'.repeat(Math.max(4, 76 - title.length))}`)}\n`)
}

/** @type {Record<string, { mark: string, paint: Paint }>} */
const severities = {
  error: { mark: '✗ ', paint: red },
  warning: { mark: '! ', paint: yellow },
  notice: { mark: 'i ', paint: plain },
}

/**
 * Prints the log of steps, line by line. The runner's own header of a step (every input with its default) is folded away, as on GitHub.
 * @param {readonly string[]} steps their ids
 * @returns {(line: string, step: string, stage: string) => void}
 */
export function logPrinter(steps) {
  const longest = Math.max(...steps.map((id) => id.length))
  let folded = false
  let indent = ''
  return (line, step, stage) => {
    const [, command = '', text = ''] = /^##\[(\w+)\](.*)$/s.exec(line) ?? [undefined, '', line]
    const prefix = `  ${step.padEnd(longest)} │ `
    if (stage === 'post' && text === 'Post job cleanup.') {
      beside(prefix, `▸ Post ${step}`, dim)
    } else if (command === 'group') {
      folded = /^Run \S+$/.test(text)
      indent = '  '
      if (folded) beside(prefix, `▸ ${text}`, dim)
      else beside(prefix, `▾ ${text}`, bold)
    } else if (command === 'endgroup') {
      folded = false
      indent = ''
    } else if (!folded && text.trim() !== '') {
      const { mark, paint } = severities[command] ?? { mark: '', paint: plain }
      beside(prefix, indent + mark + text, paint)
    }
  }
}

/**
 * @param {string} prefix
 * @param {string} text
 * @param {Paint} paint
 */
function beside(prefix, text, paint) {
  const columns = inTerminal ? Math.max(60, process.stdout.columns) - prefix.length : Infinity
  for (const line of wrap(text, columns)) say(dim(prefix) + paint(line))
}

/**
 * Broken at words, the further lines indented a little more. A word that is too long stays whole, to be copied.
 * @param {string} text
 * @param {number} columns
 */
function wrap(text, columns) {
  const indent = /^\s*/.exec(text)?.[0] ?? ''
  const [first = '', ...words] = text.trimStart().split(' ')
  const lines = [indent + first]
  for (const word of words) {
    const line = lines.at(-1) ?? ''
    if (line.length + 1 + word.length <= columns) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(`${indent}    ${word}`)
  }
  return lines
}

/**
 * @param {readonly string[][]} rows the first is the header
 * @param {{ right: readonly number[], paint?: (cell: string, column: number) => string }} options `right`: columns to align so
 */
export function table(rows, { right, paint = plain }) {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  rows.forEach((row, index) => {
    const cells = row.map((cell, column) => {
      const space = ' '.repeat((widths[column] ?? 0) - cell.length)
      const shown = index === 0 ? dim(cell) : paint(cell, column)
      return right.includes(column) ? space + shown : shown + space
    })
    say(`  ${cells.join('   ')}`.trimEnd())
  })
}
