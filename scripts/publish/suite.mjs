// The suite at a commit: what is published comes from here, read out of git and never from the work tree. Refuses what would publish
// something else than the person who publishes believes.
import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync } from 'node:fs'
import { join } from 'node:path'
import { GitFailure, gitIn } from './git.mjs'
import { nearest, quoted, ReleaseProblem } from './problem.mjs'
import { isRelease } from './versions.mjs'

/**
 * @typedef {{ mode: string, type: string, hash: string }} Entry
 *
 * @typedef {object} Suite
 * @property {import('./git.mjs').Git} git
 * @property {string} commit its full id
 * @property {Map<string, Entry>} entries by path: every file and folder of the commit
 * @property {string} objects the folder of its object store
 */

/**
 * @param {string} root the top of the suite's work tree
 * @param {string | undefined} from a commit; HEAD, if there is none
 * @returns {Suite}
 * @throws {ReleaseProblem}
 */
export function openSuite(root, from) {
  const git = gitIn(root)
  if (topOf(git) !== '') {
    throw new ReleaseProblem(`${root} is not the top of a git repository: publish from a clone.`)
  }
  if (git.text('rev-parse', '--is-shallow-repository') === 'true') {
    throw new ReleaseProblem(
      'This clone is shallow: its history cannot say whether dist/ is older than the sources. Fetch the rest with git fetch --unshallow (in a workflow: fetch-depth: 0 of actions/checkout).',
    )
  }
  const commit = git.maybe(
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${from ?? 'HEAD'}^{commit}`,
  )
  if (!commit) {
    throw new ReleaseProblem(
      from === undefined
        ? 'There is no commit to publish yet.'
        : `--from ${quoted(from)}: there is no such commit here.`,
    )
  }
  return {
    git,
    commit,
    entries: entriesOf(git, commit),
    objects: git.text('rev-parse', '--path-format=absolute', '--git-path', 'objects'),
  }
}

/** The way from the top of the work tree to here; empty at the top. @param {import('./git.mjs').Git} git */
function topOf(git) {
  try {
    return git.text('rev-parse', '--show-prefix')
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error
    throw new ReleaseProblem(`Publish from a clone of the suite: ${error.stderr.trim()}`)
  }
}

/**
 * Every file and folder of a tree, by path.
 * @param {import('./git.mjs').Git} git
 * @param {string} tree or commit
 * @returns {Map<string, Entry>}
 */
export function entriesOf(git, tree) {
  const lines = git
    .text('ls-tree', '-r', '-t', '-z', '--full-tree', tree)
    .split('\0')
    .filter(Boolean)
  return new Map(
    lines.map((line) => {
      const [facts = '', path = ''] = line.split('\t')
      const [mode = '', type = '', hash = ''] = facts.split(' ')
      return [path, { mode, type, hash }]
    }),
  )
}

/** The actions that a commit has: folders of actions/ with an action.yml. @param {Suite} suite */
export function actionsOf({ entries }) {
  return [...entries.keys()].flatMap(
    (path) => /^actions\/([a-z][a-z\d-]*)\/action\.yml$/.exec(path)?.[1] ?? [],
  )
}

/** @param {Suite} suite @param {string} name @throws {ReleaseProblem} unless it is one of the actions */
export function requireAction(suite, name) {
  const actions = actionsOf(suite)
  if (actions.includes(name)) return
  const meant = nearest(name, actions)
  throw new ReleaseProblem(
    `--action ${quoted(name)}: there is no such action${meant ? `; did you mean ${meant}?` : '.'} There are ${actions.join(', ')}.`,
  )
}

/**
 * A text file of the commit.
 * @param {Suite} suite
 * @param {string} path
 * @throws {ReleaseProblem} when it is not there
 */
export function readText({ git, commit, entries }, path) {
  const entry = entries.get(path)
  if (entry?.type !== 'blob' || entry.mode === '120000') {
    throw new ReleaseProblem(`${path} is not in ${commit.slice(0, 12)}, or is no plain file.`)
  }
  return git.bytes(['cat-file', 'blob', entry.hash]).toString('utf8')
}

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
 * The version has notes, so that nobody has to guess what it changes: in a section of its own, or still under "Unreleased".
 * @param {string} changelog
 * @param {import('./versions.mjs').Version} version
 * @returns {string | undefined} a word of warning, when they are still there
 * @throws {ReleaseProblem} when there are none
 */
export function checkNotes(changelog, version) {
  if (notesOf(changelog, version.text) !== '') return undefined
  const heading = `give what it changes the heading "## ${version.text}", and commit it`
  if (notesOf(changelog, 'Unreleased') === '') {
    throw new ReleaseProblem(`CHANGELOG.md says nothing about ${version.text}: ${heading}.`)
  }
  if (!isRelease(version)) return undefined
  return `what ${version.text} changes is still under "Unreleased" in CHANGELOG.md: ${heading}`
}

/**
 * What a section of the changelog says; empty when there is none.
 * @param {string} changelog
 * @param {string} section
 */
export function notesOf(changelog, section) {
  const sections = changelog.replaceAll('\r\n', '\n').split(/^## +/m).slice(1)
  const own = sections.find((text) => /^\[?v?([^\]\s]+)/.exec(text)?.[1] === section) ?? ''
  return own.replace(/^.*\n?/, '').trim()
}

/**
 * A tag of the suite for this version, if there is one, names this commit: the mirror's links and the way to verify it lead there.
 * @param {Suite} suite
 * @param {string} tag
 * @returns {boolean} whether there is one
 * @throws {ReleaseProblem}
 */
export function requireSameTag({ git, commit }, tag) {
  const tagged = git.maybe('rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`)
  if (tagged !== undefined && tagged !== commit) {
    throw new ReleaseProblem(
      `${tag} of the suite is ${tagged.slice(0, 12)}, not ${commit.slice(0, 12)}: publish that commit, with --from ${tag}.`,
    )
  }
  return tagged !== undefined
}

/**
 * Without --from, what lies in the work tree must be what is committed.
 * @param {Suite} suite
 * @param {string} action
 * @throws {ReleaseProblem}
 */
export function requireClean({ git }, action) {
  const published = ['README.md', 'action.yml', 'package.json', 'src'].map(
    (name) => `actions/${action}/${name}`,
  )
  const texts = ['LICENSE', 'CHANGELOG.md', 'SECURITY.md', 'package-lock.json']
  const changed = git.text(
    ...['status', '--porcelain', '--no-renames', '--untracked-files=all', '--'],
    ...[...published, `dist/${action}`, ':(glob)packages/*/src/**', ...texts],
  )
  if (changed === '') return
  throw new ReleaseProblem(
    `These files are not as they are committed, so they would not be published:\n${changed}\nCommit them, bundle included (npm run build), or name the commit to publish: --from HEAD.`,
  )
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
export function checkBundle({ git, commit }, root, action) {
  const bundled = git.text('rev-list', '-1', commit, '--', 'dist')
  const sources = [
    `actions/${action}/src`,
    `actions/${action}/package.json`,
    ':(glob)packages/*/src/**',
    'package-lock.json',
  ]
  const newer = git
    .text('rev-list', '--abbrev-commit', `${bundled}..${commit}`, '--', ...sources)
    .split('\n')
  if (newer[0] === '') return undefined
  const suspicion = `Sources were committed after the bundles in dist/ (${newer.slice(0, 3).join(', ')}${newer.length > 3 ? ', …' : ''})`
  if (git.text('rev-parse', 'HEAD') !== commit || !canBuild(root)) {
    return `${suspicion}; whether dist/${action} is what they make can be told by npm ci && npm run check -- typecheck dist.`
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
