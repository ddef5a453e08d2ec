// What a user of the release scripts did or has to mend. Anything else that is thrown is a defect of the scripts.

export class ReleaseProblem extends Error {}

/**
 * The known name that was probably meant. (The scripts run without installed packages, so that a job that holds a token runs no
 * code of others; action-kit's didYouMean is out of reach.)
 * @param {string} given
 * @param {readonly string[]} known
 * @returns {string | undefined}
 */
export function nearest(given, known) {
  const [best] = known
    .map((name) => ({ name, distance: distance(given.toLowerCase(), name) }))
    .sort((a, b) => a.distance - b.distance)
  return best && best.distance <= Math.max(2, best.name.length / 3) ? best.name : undefined
}

/** A name or path for a message: in quotes, without control characters, cut to a length. @param {string} text */
export function quoted(text) {
  const visible = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\ufffd')
  return `"${visible.length > 200 ? `${visible.slice(0, 200)}…` : visible}"`
}

/**
 * Text that others have a say in, such as what a server answers to git: without control characters, and without what the runner of a
 * workflow takes for a command (`::…` at the start of a line, `##[…]` anywhere).
 * @param {string} text
 */
export function printable(text) {
  return text
    .replaceAll(/[^\P{Cc}\n\t]/gu, '\ufffd')
    .replaceAll('##[', '## [')
    .replaceAll(/^([ \t]*)::/gm, '$1: :')
}

/**
 * Levenshtein's, on texts cut to a length.
 * @param {string} a
 * @param {string} b
 */
function distance(a, b) {
  const [from, to] = [a.slice(0, 100), b.slice(0, 100)]
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
