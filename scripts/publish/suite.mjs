// The suite at a commit: what is published comes from here, read out of git and never from the work tree. Refuses what would publish
// something else than the person who publishes believes.
import { GitFailure, gitIn } from './git.mjs'
import { nearest, quoted, ReleaseProblem } from './problem.mjs'

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
export function requireClean(suite, action) {
  const changed = uncommitted(suite, action)
  if (changed === '') return
  throw new ReleaseProblem(
    `These files are not as they are committed, so they would not be published:\n${changed}\nCommit them, bundle included (npm run build), or name the commit to publish: --from HEAD.`,
  )
}

/**
 * What is changed in the work tree of all that an action is published from, as git status says it; empty when nothing is.
 * @param {Suite} suite
 * @param {string} action
 */
export function uncommitted({ git }, action) {
  const own = ['README.md', 'action.yml'].map((name) => `actions/${action}/${name}`)
  const texts = ['LICENSE', 'CHANGELOG.md', 'SECURITY.md']
  return git.text(
    ...['status', '--porcelain', '--no-renames', '--untracked-files=all', '--'],
    ...[...own, ...texts, `dist/${action}`, ...sourcesOf(action)],
  )
}

/** What a bundle is made from, as git understands paths. @param {string} action */
export const sourcesOf = (action) => [
  `actions/${action}/src`,
  `actions/${action}/package.json`,
  ':(glob)packages/*/src/**',
  'package-lock.json',
]
