// Relative links of a Markdown text, pure: found in Markdown and in the HTML within it, but not in code.

/**
 * Replaces the targets of links and pictures.
 * @param {string} markdown
 * @param {(target: string, line: number) => string} replace gets each target that is not empty, and its line, counted from 1
 */
export function replaceLinks(markdown, replace) {
  /** @type {{ mark: string, length: number } | undefined} the fence of the code block that we are in */
  let fence
  return markdown
    .split('\n')
    .map((text, index) => {
      const [, mark, info] = /^[ \t>]*(?:[-*+] |\d+[.)] )?[ \t]*(`{3,}|~{3,})(.*)$/.exec(text) ?? []
      if (fence) {
        if (mark?.[0] === fence.mark && mark.length >= fence.length && !info?.trim())
          fence = undefined
        return text
      }
      if (mark?.[0] && !(mark[0] === '`' && info?.includes('`'))) {
        fence = { mark: mark[0], length: mark.length }
        return text
      }
      return replaceInLine(text, (target) => replace(target, index + 1))
    })
    .join('\n')
}

/** Code spans, kept as they are, or text. Each is taken in one step: a lone backtick is text. */
const pieces = /(`+)(?!`)[^\n]*?(?<!`)\1(?!`)|[^`]+|`+/g

/** @param {string} line @param {(target: string) => string} replace */
function replaceInLine(line, replace) {
  // A link's text may hold code: `](` after it is found all the same.
  return line.replaceAll(pieces, (piece) =>
    piece.startsWith('`') ? piece : replaceInText(piece, replace),
  )
}

/** @param {string} text @param {(target: string) => string} replace */
function replaceInText(text, replace) {
  /** @param {string} target */
  const renewed = (target) => (target.trim() === '' ? target : replace(target.trim()))
  return text
    .replaceAll(
      /(\]\([ \t]*)(?:<([^<>\n]*)>|((?:[^\s()<>]|\([^\s()]*\))+))/g,
      (_, start, inBrackets, bare) =>
        inBrackets === undefined ? `${start}${renewed(bare)}` : `${start}<${renewed(inBrackets)}>`,
    )
    .replaceAll(
      /^([ \t>]*\[[^\]^\n][^\]\n]*\]:[ \t]+)(?:<([^<>\n]*)>|(\S+))/g,
      (_, start, inBrackets, bare) =>
        inBrackets === undefined ? `${start}${renewed(bare)}` : `${start}<${renewed(inBrackets)}>`,
    )
    .replaceAll(
      /(\s(?:href|src|poster)\s*=\s*)(["'])(.*?)\2/gi,
      (_, start, quote, target) => `${start}${quote}${renewed(target)}${quote}`,
    )
    .replaceAll(/(\ssrcset\s*=\s*)(["'])(.*?)\2/gi, (_, start, quote, list) => {
      const candidates = `${list}`.split(',').map((candidate) => {
        const [target = '', ...descriptors] = candidate.trim().split(/\s+/)
        return [renewed(target), ...descriptors].join(' ')
      })
      return `${start}${quote}${candidates.join(', ')}${quote}`
    })
}
