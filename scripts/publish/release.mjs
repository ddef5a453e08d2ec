// A release of one action: the files of its mirror out of the suite, and what of it the mirror lacks. Nothing is pushed here.
import { main, versionOf, writeCommit } from './mirror.mjs'
import { mirrorLinks, mirrorManifest, mirrorReadme, mirrorSecurity } from './mirror-files.mjs'
import { ReleaseProblem } from './problem.mjs'
import { readText } from './suite.mjs'
import { placeVersion } from './versions.mjs'

/**
 * @typedef {import('./mirror.mjs').Mirror} Mirror
 * @typedef {import('./mirror.mjs').Update} Update
 * @typedef {import('./suite.mjs').Suite} Suite
 * @typedef {import('./versions.mjs').Version} Version
 */

/**
 * The top of the mirror.
 * @param {Suite} suite
 * @param {import('./mirror-files.mjs').Place} place
 * @param {{ tree: string, files: readonly string[] }} bundle
 */
export function composeFiles(suite, place, bundle) {
  const { action } = place
  const folder = `actions/${action}`
  const lookUp = (/** @type {string} */ path) => {
    const entry = suite.entries.get(path)
    if (!entry) return undefined
    return entry.type === 'tree' ? 'folder' : 'file'
  }
  const manifest = mirrorManifest(readText(suite, `${folder}/action.yml`), action, (file) =>
    bundle.files.includes(file),
  )
  /** @type {Map<string, string | { tree: string }>} */
  const files = new Map([
    ['action.yml', manifest.text],
    ['README.md', mirrorReadme(readText(suite, `${folder}/README.md`), place, lookUp)],
    ['LICENSE', readText(suite, 'LICENSE')],
    ['CHANGELOG.md', mirrorLinks(readText(suite, 'CHANGELOG.md'), 'CHANGELOG.md', place, lookUp)],
    ['SECURITY.md', mirrorSecurity(readText(suite, 'SECURITY.md'), place, lookUp)],
  ])
  return { files: files.set('dist', { tree: bundle.tree }), changed: manifest.changed }
}

/**
 * What the mirror lacks to have this release.
 * @param {Mirror} mirror
 * @param {{ version: Version, tree: string, message: string, source: string, minorTags: boolean }} release
 * @returns {{ commit: string, updates: Update[], words: string[] }}
 * @throws {ReleaseProblem} when the version is published with another content, or comes too late
 */
export function planRelease(mirror, { version, tree, message, source, minorTags }) {
  const { refs } = mirror
  const tagRef = `refs/tags/v${version.text}`
  const others = [...refs.keys()]
    .filter((ref) => ref !== tagRef)
    .flatMap((ref) => versionOf(ref) ?? [])
  const published = refs.get(tagRef)
  if (published !== undefined) {
    requireSameTree(mirror, { tag: `v${version.text}`, published, tree })
    return { commit: published, updates: [], words: [] }
  }
  const { previous, movesMain, movesTags } = placeVersion(version, others, { minorTags })
  const branches = movesTags.filter((tag) => refs.has(`refs/heads/${tag}`))
  if (branches.length > 0) {
    throw new ReleaseProblem(
      `${mirror.shown} has a branch ${branches.join(', ')}, which is ambiguous beside a tag of that name: delete the branch.`,
    )
  }
  const follows = movesMain || !previous ? main : `refs/tags/v${previous.text}`
  const commit = writeCommit(mirror, {
    tree,
    parent: refs.get(follows),
    message,
    source,
  })
  const movesTo = [
    ...(movesMain ? [{ ref: main, mayMove: false }] : []),
    { ref: tagRef, mayMove: false },
    ...movesTags.map((tag) => ({ ref: `refs/tags/${tag}`, mayMove: true })),
  ]
  const stays = [
    ...(movesMain ? [] : ['main']),
    ...(movesTags.includes(`v${version.major}`) ? [] : [`v${version.major}`]),
  ]
  const reason = version.preRelease.length > 0 ? 'a pre-release' : 'a late release of an older line'
  return {
    commit,
    updates: movesTo.map((update) => ({ ...update, commit, before: refs.get(update.ref) })),
    words:
      stays.length > 0
        ? [
            `${reason}: ${stays.join(' and ')} ${stays.length > 1 ? 'stay where they are' : 'stays where it is'}`,
          ]
        : [],
  }
}

/** @param {Mirror} mirror @param {{ tag: string, published: string, tree: string }} release */
function requireSameTree({ git, shown }, { tag, published, tree }) {
  if (git.text('rev-parse', `${published}^{tree}`) === tree) return
  const differing = git
    .text('diff-tree', '-r', '--name-only', `${published}^{tree}`, tree)
    .split('\n')
  throw new ReleaseProblem(
    `${tag} is published at ${shown} with another content (${differing.slice(0, 5).join(', ')}${differing.length > 5 ? ', …' : ''}). What is published never changes: take the next version.`,
  )
}
