// What the files of a mirror say, pure: those of the action in the suite, with paths and links that hold where they are published.
import { posix } from 'node:path'
import { replaceLinks } from './links.mjs'
import { quoted, ReleaseProblem } from './problem.mjs'

/**
 * @typedef {object} Place where the suite can be seen
 * @property {string} url of its repository, such as `https://github.com/org/slipway`
 * @property {string} suite `org/slipway`
 * @property {string} tag `v1.2.3`
 * @property {string} action the folder's name
 *
 * @typedef {(path: string) => 'file' | 'folder' | undefined} LookUp what there is at a path of the suite
 */

/**
 * The action's manifest, running the `dist/` beside it.
 * @param {string} text
 * @param {string} action
 * @param {(path: string) => boolean} isInDist whether `dist/<action>/` has such a file
 * @returns {{ text: string, changed: string[] }} the keys whose lines are changed
 * @throws {ReleaseProblem} unless exactly the lines of `main`, `pre` and `post` lead to the bundle
 */
export function mirrorManifest(text, action, isInDist) {
  const bundle = `../../dist/${action}/`
  const lines = text.split('\n')
  const runs = lines.findIndex((line) => /^runs:\s*$/.test(line))
  /** @type {string[]} */
  const changed = []
  /** @type {string[]} */
  const problems = []
  const mirrored = lines.map((line, index) => {
    const [, start = '', key = '', quote = '', path = ''] =
      /^( +(main|pre|post): +)(['"]?)(\S+?)\3\s*$/.exec(runs >= 0 && index > runs ? line : '') ?? []
    if (key && path.startsWith(bundle)) {
      const file = path.slice(bundle.length)
      if (!isInDist(file)) problems.push(`line ${index + 1}: dist/${action}/${file} is not there`)
      changed.push(key)
      return `${start}${quote}dist/${file}${quote}`
    }
    if (key || line.includes('../../dist/')) {
      problems.push(`line ${index + 1}: ${quoted(line.trim())} does not lead to ${bundle}`)
    }
    return line
  })
  if (!changed.includes('main')) problems.push(`its runs have no main: ${bundle}…`)
  if (new Set(changed).size < changed.length) problems.push('a key of its runs is there twice')
  if (problems.length > 0) {
    throw new ReleaseProblem(
      `actions/${action}/action.yml cannot be mirrored:\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
    )
  }
  return { text: mirrored.join('\n'), changed }
}

/**
 * The action's README: after its title a word about where it comes from, and links that hold.
 * @param {string} text
 * @param {Place} place
 * @param {LookUp} lookUp
 * @throws {ReleaseProblem} for links to what is not there
 */
export function mirrorReadme(text, place, lookUp) {
  const { url, suite, tag, action } = place
  const banner = [
    `> Releases of [${suite}](${url}/tree/${tag}/actions/${action}), where the sources are: [issues](${url}/issues) and pull requests`,
    `> are welcome there. \`dist/\` is the \`dist/${action}/\` of the suite, byte for byte.`,
  ].join('\n')
  return withBanner(mirrorLinks(text, `actions/${action}/README.md`, place, lookUp), banner)
}

/** @param {string} text @param {Place} place @param {LookUp} lookUp */
export function mirrorSecurity(text, place, lookUp) {
  const { url, suite } = place
  const banner = `> This repository holds releases of [${suite}](${url}): please [report there](${url}/security/advisories/new).`
  return withBanner(mirrorLinks(text, 'SECURITY.md', place, lookUp), banner)
}

/** After the title, or first. @param {string} text @param {string} banner */
function withBanner(text, banner) {
  const [, title = '', rest = text] = /^(#[ \t][^\n]*\n)([\s\S]*)$/.exec(text) ?? []
  return `${title}${title && '\n'}${banner}\n\n${rest.replace(/^\n+/, '')}`
}

/**
 * Links to what the mirror holds at the same place stay; all others lead into the suite at the tag.
 * @param {string} text
 * @param {string} path of the file in the suite
 * @param {Place} place
 * @param {LookUp} lookUp
 */
export function mirrorLinks(text, path, { url, tag, action }, lookUp) {
  const folder = posix.dirname(path)
  const kept = path.startsWith('actions/')
    ? [`actions/${action}/README.md`, `actions/${action}/action.yml`]
    : ['LICENSE', 'CHANGELOG.md', 'SECURITY.md']
  /** @type {string[]} */
  const broken = []
  const linked = replaceLinks(text, (target, line) => {
    if (/^(?:#|\/\/|[a-z][a-z\d+.-]*:)/i.test(target)) return target
    const [, encoded = '', suffix = ''] = /^([^?#]*)(.*)$/s.exec(target) ?? []
    const file = decoded(encoded)
    const meant = posix
      .normalize(file.startsWith('/') ? file.slice(1) : posix.join(folder, file))
      .replace(/\/$/, '')
    if (kept.includes(meant)) return `${posix.basename(meant)}${suffix}`
    const kind = meant === '.' ? 'folder' : lookUp(meant)
    if (!kind) broken.push(`line ${line}: ${quoted(target)}`)
    const view = kind === 'folder' ? 'tree' : isPicture(meant) ? 'raw' : 'blob'
    const absolute = meant === '.' ? '' : `/${meant.split('/').map(encodeURIComponent).join('/')}`
    return `${url}/${view}/${tag}${absolute}${suffix}`
  })
  if (broken.length > 0) {
    throw new ReleaseProblem(
      `${path} links to what is not in the suite:\n${broken.map((link) => `  ${link}`).join('\n')}`,
    )
  }
  return linked
}

/** @param {string} path shown as a page, a picture would not appear in another one */
const isPicture = (path) => /\.(?:png|jpe?g|gif|svg|webp|avif|ico|mp4)$/i.test(path)

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
