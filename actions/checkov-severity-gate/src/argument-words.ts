// A text of arguments as a list of words, as a shell would cut it; nothing else of a shell's language means anything here.

import { UserError } from '@slipway/action-kit'

/** White space cuts, quotes (single or double) hold together. A backslash is a backslash: paths of Windows have them.
 *  @throws UserError for a quote that is not closed */
export function argumentWords(text: string): string[] {
  const words: string[] = []
  let word: string | undefined
  let quote = ''
  for (const sign of text) {
    if (quote !== '') {
      if (sign === quote) quote = ''
      else word += sign
    } else if (sign === '"' || sign === "'") {
      quote = sign
      word ??= ''
    } else if (/\s/.test(sign)) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else {
      word = (word ?? '') + sign
    }
  }
  if (quote !== '') throw new UserError(`a quote (${quote}) is not closed`)
  if (word !== undefined) words.push(word)
  return words
}
