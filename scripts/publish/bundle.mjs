// The bundle of an action at a commit of the suite: which it is, and whether it is what the sources make.
import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync } from 'node:fs'
import { join } from 'node:path'
import { ReleaseProblem } from './problem.mjs'
import { sourcesOf, uncommitted } from './suite.mjs'

/** @typedef {import('./suite.mjs').Suite} Suite */

/**
 * The bundle of an action: a tree of plain files.
 * @param {Suite} suite
 * @param {string} action
 * @returns {{ tree: string, files: string[], bytes: number }} `files` relative to the bundle
 * @throws {ReleaseProblem}
 */
export function bundleOf({ git, commit, entries }, action) {
  const folder = `dist/${action}`
  const tree = entries.get(folder)
  const inside = [...entries].filter(
    ([path, { type }]) => path.startsWith(`${folder}/`) && type !== 'tree',
  )
  if (tree?.type !== 'tree' || inside.length === 0) {
    throw new ReleaseProblem(
      `${folder} is not in ${commit.slice(0, 12)}: build it (npm run build) and commit it.`,
    )
  }
  const foreign = inside.filter(([, { mode }]) => !['100644', '100755'].includes(mode))
  if (foreign.length > 0) {
    throw new ReleaseProblem(
      `${folder} has more than plain files: ${foreign.map(([path]) => path).join(', ')}`,
    )
  }
  // The sizes make git fetch, here and now, what a partial clone lacks.
  const sizes = git.text('ls-tree', '-r', '-l', '--full-tree', tree.hash).split('\n')
  const bytes = sizes.reduce((sum, line) => sum + Number(line.split(/\s+/)[3]), 0)
  return { tree: tree.hash, files: inside.map(([path]) => path.slice(folder.length + 1)), bytes }
}

/**
 * Whether the bundle is what the sources make. When sources were committed after the last bundles, the bundles are built and
 * compared, where that can be done; CI does it for every commit, and the release workflow before it publishes.
 * @param {Suite} suite
 * @param {string} root
 * @param {string} action
 * @returns {string | undefined} a word of warning, when it cannot be told here
 * @throws {ReleaseProblem} when the bundle is not what the sources make
 */
export function checkBundle(suite, root, action) {
  const { git, commit } = suite
  const bundled = git.text('rev-list', '-1', commit, '--', 'dist')
  const range = `${bundled}..${commit}`
  const newer = git.text(
    'rev-list',
    '--max-count=5',
    '--abbrev-commit',
    range,
    '--',
    ...sourcesOf(action),
  )
  if (newer === '') return undefined
  const suspicion = `Sources were committed after the bundles in dist/ (${newer.replaceAll('\n', ', ')})`
  const isHere = git.text('rev-parse', 'HEAD') === commit && uncommitted(suite, action) === ''
  if (!isHere || !canBuild(root)) {
    return `${suspicion}; whether dist/${action} is what they make can be told by npm ci && npm run check -- typecheck dist`
  }
  const built = [
    [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-b'],
    [join(root, 'scripts', 'build.mjs'), '--check'],
  ].map((command) =>
    spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8', timeout: 600_000 }),
  )
  const failed = built.find(({ status }) => status !== 0)
  if (!failed) return undefined
  throw new ReleaseProblem(
    `${suspicion}, and they are not what the sources make:\n${`${failed.stdout}${failed.stderr}`.trim()}\nBuild them (npm run build) and commit them.`,
  )
}

/** Packages that are linked in from elsewhere get other paths in a bundle. @param {string} root */
function canBuild(root) {
  const modules = join(root, 'node_modules')
  return existsSync(join(modules, 'typescript')) && lstatSync(modules).isDirectory()
}
