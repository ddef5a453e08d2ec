// The commit to compare with: named by the user, or known from the event that started the workflow.

import type { Checkout } from './checkout.js'
import { gitOutput } from './git.js'
import { CheckoutProblem, FETCH_DEPTH_CURE } from './problem.js'
import {
  checkCommitId,
  checkRefName,
  commonAncestor,
  findCommit,
  isAncestor,
  isZero,
} from './revisions.js'

/** What of an event tells the base. */
export interface BaseEvent {
  /** `pull_request`, `push` … */
  name: string
  /** `refs/heads/main`, `refs/pull/7/merge` … */
  ref?: string | undefined
  defaultBranch?: string | undefined
  pullRequest?: { number: number; headSha: string; baseSha: string; baseRef: string } | undefined
  push?: { before: string; isDefaultBranch: boolean } | undefined
  mergeGroup?: { baseSha: string } | undefined
}

export interface Base {
  /** The commit (of a first push, the empty tree) from which on everything is a change. */
  mergeBase: string
  /** The base as it is named or known: a ref or a commit. */
  base: string
  /** For the log: where the base comes from. */
  why: string
}

export interface NoBase {
  mergeBase?: undefined
  base?: undefined
  /** Why there is nothing to compare with. */
  why: string
}

export interface FindBaseOptions {
  /** A branch, a tag or a commit; it goes before the event. */
  baseRef?: string | undefined
  event: BaseEvent
}

/** @throws {CheckoutProblem} when there is a base, but not in what was fetched, or `baseRef` does not exist */
export async function findBase(
  checkout: Checkout,
  { baseRef, event }: FindBaseOptions,
): Promise<Base | NoBase> {
  if (baseRef) return namedBase(checkout, baseRef)
  if (event.pullRequest) return pullRequestBase(checkout, event, event.pullRequest)
  if (event.mergeGroup) {
    const { baseSha } = event.mergeGroup
    return baseAt(checkout, [checkCommitId(baseSha)], 'the base of the merge group')
  }
  if (event.push) return pushBase(checkout, event, event.push)
  return { why: `the event ${event.name || '(none)'} has no base; name one with base-ref` }
}

async function namedBase(checkout: Checkout, name: string): Promise<Base> {
  checkRefName(name, 'base-ref')
  // What the remote has goes before a local branch, which may be behind.
  const prefixes = ['refs/remotes/origin/', 'refs/remotes/', 'refs/heads/', 'refs/tags/']
  const names = name.startsWith('refs/') ? [name] : prefixes.map((prefix) => prefix + name)
  if (name.startsWith('refs/heads/')) {
    names.unshift(`refs/remotes/origin/${name.slice('refs/heads/'.length)}`)
  }
  if (/^[0-9a-f]{7,64}$/.test(name)) names.push(name)
  // A history that is whole lacks a name rather because it is misspelt.
  const isFound = checkout.isShallow || (await findCommit(checkout, names)) !== undefined
  return baseAt(
    checkout,
    names,
    `base-ref ${name}${isFound ? '' : ', if that is how it is spelt,'}`,
  )
}

async function pullRequestBase(
  checkout: Checkout,
  event: BaseEvent,
  { number, headSha, baseSha, baseRef }: NonNullable<BaseEvent['pullRequest']>,
): Promise<Base | NoBase> {
  // actions/checkout takes refs/pull/N/merge. Its first parent is the base as GitHub merged it, which may be newer than the
  // event's: from that one, the diff would hold what others merged meanwhile.
  const [first, second, ...others] = await parentsOf(checkout)
  if (first && second === headSha && others.length === 0) {
    return baseAt(checkout, [first], `the base that pull request #${number} was merged with`)
  }
  if (!(await holds(checkout, checkCommitId(headSha)))) return notItself(event, number)
  const why = `the base of pull request #${number}`
  const names = [checkCommitId(baseSha), `refs/remotes/origin/${checkRefName(baseRef)}`]
  const bases: Base[] = []
  for (const name of names) {
    const found = await findCommit(checkout, [name])
    const mergeBase = found && (await commonAncestor(checkout, found.commit, checkout.head))
    if (mergeBase) bases.push({ mergeBase, base: name, why })
  }
  // HEAD itself is the base of what was merged since.
  const [known, newer] = bases.filter(({ mergeBase }) => mergeBase !== checkout.head)
  if (known && newer && (await isAncestor(checkout, known.mergeBase, newer.mergeBase))) {
    // The branch took over more of its base after the event's base was noted.
    return newer
  }
  if (known) return known
  if (bases.length === 0) throw notFetched(checkout, why, names)
  return notItself(event, number)
}

async function holds(checkout: Checkout, commit: string): Promise<boolean> {
  const found = await findCommit(checkout, [commit])
  return found !== undefined && isAncestor(checkout, commit, checkout.head)
}

/** Of such a checkout every line would count as unchanged. */
function notItself({ name }: BaseEvent, number: number): NoBase {
  const target = name === 'pull_request_target' ? ' (pull_request_target checks out the base)' : ''
  return {
    why: `the commit that is checked out holds no changes of pull request #${number}${target}`,
  }
}

async function pushBase(
  checkout: Checkout,
  event: BaseEvent,
  { before, isDefaultBranch }: NonNullable<BaseEvent['push']>,
): Promise<Base | NoBase> {
  if (event.ref?.startsWith('refs/tags/')) {
    return { why: 'a tag was pushed, which changes nothing; name a base with base-ref' }
  }
  const isNew = isZero(before)
  const old = isNew ? undefined : await findCommit(checkout, [checkCommitId(before)])
  if (old) return baseAt(checkout, [old.commit], 'the commit before the push')
  if (isNew && isDefaultBranch) {
    return {
      mergeBase: emptyTree(checkout),
      base: before,
      why: 'the first push: every line is new',
    }
  }
  if (!isNew && checkout.isShallow)
    throw notFetched(checkout, 'the commit before the push', [before])
  if (isDefaultBranch || !event.defaultBranch) {
    return {
      why: isNew
        ? 'the branch is new, and the event names no default branch'
        : `the commit before the push, ${before}, is gone: the push was forced`,
    }
  }
  const name = `refs/remotes/origin/${checkRefName(event.defaultBranch)}`
  return baseAt(
    checkout,
    [name],
    `the default branch, because the branch is ${isNew ? 'new' : 'pushed by force'}`,
  )
}

/** @throws {CheckoutProblem} when none of the names is here, or has nothing in common with HEAD */
async function baseAt(checkout: Checkout, names: readonly string[], why: string): Promise<Base> {
  const found = await findCommit(checkout, names)
  if (!found) throw notFetched(checkout, why, names)
  const mergeBase = await commonAncestor(checkout, found.commit, checkout.head)
  if (mergeBase) return { mergeBase, base: found.name, why }
  throw new CheckoutProblem(
    checkout.isShallow ? 'shallow' : 'unknown-revision',
    `${why} (${found.name}) and the commit that is checked out have no common ancestor` +
      (checkout.isShallow ? ` in what was fetched. ${FETCH_DEPTH_CURE}` : ''),
  )
}

function notFetched(checkout: Checkout, why: string, names: readonly string[]): CheckoutProblem {
  return new CheckoutProblem(
    checkout.isShallow ? 'shallow' : 'unknown-revision',
    `${why} is not in the repository that was checked out (looked for ${names.join(', ')}). ${FETCH_DEPTH_CURE}`,
  )
}

/** Every git knows it, also where nobody wrote it. */
function emptyTree({ head }: Checkout): string {
  return head.length === 40
    ? '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
    : '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321'
}

/** As the commit says, whether they were fetched or not. */
async function parentsOf({ git, head }: Checkout): Promise<string[]> {
  const commit = (await gitOutput(git, ['cat-file', 'commit', head])).toString()
  const headers = commit.slice(0, commit.indexOf('\n\n')).split('\n')
  return headers.filter((line) => line.startsWith('parent ')).map((line) => line.slice(7))
}
