// The repository that an action is published to, seen from a scratch repository of ours: what it has, a new commit for it, and the push.
// The suite's objects are read through git's alternates; nothing is written into the suite's repository.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import { GitFailure, gitIn } from './git.mjs'
import { quoted, ReleaseProblem } from './problem.mjs'
import { parseVersion } from './versions.mjs'

/**
 * @typedef {object} Mirror
 * @property {import('./git.mjs').Git} git of the scratch repository, which has the objects of both
 * @property {string} address what git is given
 * @property {string} shown the same without credentials
 * @property {ReadonlyMap<string, string>} refs the commit of each branch and tag, by its full name
 * @property {ReadonlyMap<string, string>} ids the same, but of an annotated tag its own id
 *
 * @typedef {object} Update of a ref of the mirror
 * @property {string} ref
 * @property {string} commit
 * @property {string | undefined} before
 * @property {boolean} mayMove
 */

/**
 * Calls `use` with the mirror, and leaves nothing behind.
 * @template T
 * @param {string} to as the user gives it: an address that git understands, or a path
 * @param {{ objects: string, directory: string }} suite its object store; where relative paths begin
 * @param {(mirror: Mirror) => T} use
 * @returns {T}
 * @throws {ReleaseProblem} when it cannot be reached
 */
export function withMirror(to, { objects, directory }, use) {
  const address = readAddress(to, directory)
  const shown = withoutCredentials(address)
  const scratch = mkdtempSync(join(tmpdir(), 'slipway-publish-'))
  try {
    gitIn(scratch).text('init', '--quiet', '--bare', scratch)
    writeFileSync(join(scratch, 'objects', 'info', 'alternates'), `${objects}\n`)
    const git = gitIn(scratch)
    const { refs, ids } = readRefs(git, address, shown)
    const wanted = [...refs.keys()].filter((ref) => ref === main || versionOf(ref))
    if (wanted.length > 0) {
      const specs = wanted.map((ref) => `+${ref}:refs/mirror/${ref.slice('refs/'.length)}`)
      git.text('fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--', address, ...specs)
    }
    return use({ git, address, shown, refs, ids })
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error
    throw new ReleaseProblem(`${hidden(error.message, address)}\nNothing was published.`)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

export const main = 'refs/heads/main'

/** The version that a ref is the tag of. @param {string} ref */
export function versionOf(ref) {
  return ref.startsWith('refs/tags/v') ? parseVersion(ref.slice('refs/tags/v'.length)) : undefined
}

/**
 * The mirror is one of this action, or is still empty but for what GitHub puts into a new repository. Publishing over anything else
 * is a mistake in the address.
 * @param {Mirror} mirror
 * @param {string} action
 * @param {readonly string[]} files that a mirror has, at its top
 * @returns {string[]} what else it has, which a release takes away
 * @throws {ReleaseProblem}
 */
export function requireOwnMirror({ git, shown, refs }, action, files) {
  const tip = refs.get(main)
  if (tip === undefined) return []
  const [, other] =
    /^([a-z\d-]+) v\S+ \(from \S+@[\da-f]{40,64}\)$/.exec(
      git.text('log', '-1', '--format=%s', tip),
    ) ?? []
  if (other !== undefined && other !== action) {
    throw new ReleaseProblem(`${shown} is the mirror of ${other}, not of ${action}.`)
  }
  const names = git.text('ls-tree', '-z', '--name-only', tip).split('\0').filter(Boolean)
  const usual = [...files, '.gitignore', '.gitattributes', '.github']
  const foreign = names.filter((name) => !usual.includes(name))
  if (foreign.length === 0) return names.filter((name) => !files.includes(name))
  throw new ReleaseProblem(
    `main of ${shown} has files that no release has put there (${foreign.slice(0, 5).map(quoted).join(', ')}${foreign.length > 5 ? ', …' : ''}): is it the repository of ${action}? A release replaces all that is in it.`,
  )
}

/**
 * @param {Mirror} mirror
 * @param {ReadonlyMap<string, string | { tree: string }>} files texts by name, or trees that are there already
 * @returns {string} the tree's id
 */
export function writeTree({ git }, files) {
  const lines = [...files].map(([name, content]) =>
    typeof content === 'string'
      ? `100644 blob ${git.bytes(['hash-object', '-w', '--stdin'], { input: content }).toString().trim()}\t${name}`
      : `040000 tree ${content.tree}\t${name}`,
  )
  return git
    .bytes(['mktree', '-z'], { input: lines.map((line) => `${line}\0`).join('') })
    .toString()
    .trim()
}

/**
 * Author, committer and their dates are those of the source commit, so that the same release is the same commit, whoever makes it.
 * @param {Mirror} mirror
 * @param {{ tree: string, parent: string | undefined, message: string, source: string }} commit
 * @returns {string} its id
 */
export function writeCommit({ git }, { tree, parent, message, source }) {
  const format = ['%an', '%ae', '%ad', '%cn', '%ce', '%cd'].join('%x00')
  const [an = '', ae = '', ad = '', cn = '', ce = '', cd = ''] = git
    .text('log', '-1', '--date=raw', `--format=${format}`, source)
    .split('\0')
  const env = {
    ...{ GIT_AUTHOR_NAME: an, GIT_AUTHOR_EMAIL: ae, GIT_AUTHOR_DATE: ad },
    ...{ GIT_COMMITTER_NAME: cn, GIT_COMMITTER_EMAIL: ce, GIT_COMMITTER_DATE: cd },
  }
  const parents = parent === undefined ? [] : ['-p', parent]
  const args = ['commit-tree', '--no-gpg-sign', tree, ...parents, '-m', message]
  return git.bytes(args, { env }).toString().trim()
}

/**
 * Pushes all or nothing.
 * @param {Mirror} mirror
 * @param {readonly Update[]} updates
 * @throws {ReleaseProblem} when the mirror refuses
 */
export function push({ git, address, shown, ids }, updates) {
  const moving = updates.filter(({ mayMove }) => mayMove)
  try {
    git.text(
      ...['push', '--porcelain', '--atomic', '--no-verify', '--no-follow-tags', '--no-signed'],
      // A tag moves only from where we have seen it: nothing of somebody who publishes at the same time is undone.
      ...moving.map(({ ref }) => `--force-with-lease=${ref}:${ids.get(ref) ?? ''}`),
      ...['--', address],
      ...updates.map(({ ref, commit }) => `${commit}:${ref}`),
    )
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error
    const said = hidden(`${error.stdout}\n${error.stderr}`, address)
    const reasons = said.split('\n').filter((line) => /^!|^remote:|^fatal:|^error:/.test(line))
    throw new ReleaseProblem(
      [
        `${shown} refused the push, and nothing of it was published:`,
        ...(reasons.length > 0 ? reasons : [said.trim()]).map(
          (line) => `  ${line.replaceAll('\t', ' ')}`,
        ),
        adviceOn(said),
      ].join('\n'),
    )
  }
}

/** @param {string} said by git */
function adviceOn(said) {
  if (
    /non-fast-forward|fetch first|stale info|already exists|cannot lock ref|reference already/i.test(
      said,
    )
  ) {
    return 'Somebody else has published in the meantime: look at what is there, and run this again.'
  }
  if (/does not support --atomic/i.test(said)) {
    return 'The server cannot take several refs at once; it would leave a release half done.'
  }
  return 'Whoever pushes must be allowed to write contents, to main and to tags: see the permissions of the token, and the rules for branches and tags of the repository. Then run this again.'
}

/**
 * @param {import('./git.mjs').Git} git
 * @param {string} address
 * @param {string} shown
 */
function readRefs(git, address, shown) {
  try {
    const lines = git.text('ls-remote', '--heads', '--tags', '--', address).split('\n')
    const ids = lines.filter(Boolean).map((line) => {
      const [id = '', ref = ''] = line.split('\t')
      return /** @type {const} */ ([ref, id])
    })
    return {
      ids: new Map(ids),
      refs: new Map(ids.map(([ref, id]) => [ref.replace(/\^\{\}$/, ''), id])), // what an annotated tag is a tag of comes after it
    }
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error
    throw new ReleaseProblem(
      `--to: cannot read ${shown}:\n  ${hidden(error.stderr.trim(), address).replaceAll('\n', '\n  ')}\nThe repository has to be there (a new, empty one will do), and git needs access to it.`,
    )
  }
}

/** @param {string} to @param {string} directory */
function readAddress(to, directory) {
  if (to === '' || /[\p{Cc}]/u.test(to) || to.startsWith('-') || /^[\w+.-]*::/.test(to)) {
    throw new ReleaseProblem(
      `--to ${quoted(to)} is no repository: give an address, such as https://github.com/org/NAME.git, or a path.`,
    )
  }
  const isPath = isAbsolute(to) || !/^[^/\\]*:/.test(to)
  return isPath ? resolve(directory, to) : to
}

/** @param {string} address */
const withoutCredentials = (address) => address.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/@]*@/i, '$1')

/** What git says, without the credentials of an address. @param {string} said @param {string} address */
const hidden = (said, address) =>
  said.replaceAll(address, withoutCredentials(address)).replaceAll(/(:\/\/)[^/@\s]+@/g, '$1')
