// The commit to compare with: named by the user, or known from the event that started the workflow.

import type { Checkout } from './checkout.js'

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
  /** The commit (or the empty tree) from which on everything is a change. */
  mergeBase: string
  /** The base as named or known: a ref or a commit. */
  base: string
  /** A sentence's worth, for the log: where the base comes from. */
  why: string
}

export interface NoBase {
  mergeBase?: undefined
  base?: undefined
  /** Why there is nothing to compare with. */
  why: string
}

export interface FindBaseOptions {
  /** A branch, a tag or a commit. */
  baseRef?: string | undefined
  event: BaseEvent
}

/** @throws {CheckoutProblem} when there is a base, but not in what was fetched, or `baseRef` does not exist */
export async function findBase(
  _checkout: Checkout,
  _options: FindBaseOptions,
): Promise<Base | NoBase> {
  return { why: 'not yet' }
}
