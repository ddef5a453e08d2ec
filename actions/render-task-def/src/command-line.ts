// The input `command`: words with the quoting of a shell, or a JSON array. Nothing is expanded, and nothing is run.

import { UserError } from '@slipway/action-kit'

/** @throws UserError that says what is wrong, and where; never quotes an argument. */
export function parseCommand(text: string): string[] {
  return text.trimStart().startsWith('[') ? parseJsonArray(text) : splitWords(text)
}

function parseJsonArray(text: string): string[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new UserError('it begins with "[", but it is not a JSON array such as ["node", "app.js"]')
  }
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
    throw new UserError('every item of the JSON array must be a text in double quotes')
  }
  return value
}

/** Words that a shell would act on. Without quotes they are a mistake: ECS starts the program without a shell. */
const operators = new Set(['|', '||', '&', '&&', ';', '<', '>', '>>', '2>&1'])
const blank = /[ \t\r\n]/

/**
 * Splits as a POSIX shell does: blanks separate words, '…' is literal, in "…" a backslash escapes `"`, `\`, `$` and a
 * backtick, elsewhere it escapes any character, and before a newline it joins the lines.
 */
export function splitWords(text: string): string[] {
  const words: string[] = []
  let word: string | undefined
  let wasQuoted = false

  const endWord = () => {
    if (word === undefined) return
    if (!wasQuoted && operators.has(word)) {
      throw new UserError(
        `"${word}" means something to a shell only, and ECS runs no shell. Write sh -c "…" around the command, or put the word in quotes to pass it on as it is`,
      )
    }
    words.push(word)
    word = undefined
    wasQuoted = false
  }

  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (blank.test(character)) {
      endWord()
    } else if (character === "'" || character === '"') {
      const quoted = character === "'" ? inSingleQuotes(text, at) : inDoubleQuotes(text, at)
      word = (word ?? '') + quoted.content
      wasQuoted = true
      at = quoted.end
    } else if (character === '\\') {
      at++
      if (at >= text.length) throw new UserError('it ends in a backslash, which escapes nothing')
      if (text.charAt(at) === '\n') continue
      word = (word ?? '') + text.charAt(at)
      wasQuoted = true
    } else {
      word = (word ?? '') + character
    }
  }
  endWord()
  return words
}

interface Quoted {
  content: string
  /** Where the closing quote is. */
  end: number
}

function inSingleQuotes(text: string, start: number): Quoted {
  const end = text.indexOf("'", start + 1)
  if (end === -1) throw unclosed("'", start)
  return { content: text.slice(start + 1, end), end }
}

function inDoubleQuotes(text: string, start: number): Quoted {
  let content = ''
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '"') return { content, end: at }
    const next = text.charAt(at + 1)
    if (character === '\\' && next !== '' && '"\\$`\n'.includes(next)) {
      if (next !== '\n') content += next
      at++
    } else {
      content += character
    }
  }
  throw unclosed('"', start)
}

const unclosed = (quote: string, start: number) =>
  new UserError(`the ${quote} at character ${start + 1} is never closed`)
