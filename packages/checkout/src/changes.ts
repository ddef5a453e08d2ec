// What changed since a commit: git's diff, read.

import type { Checkout } from './checkout.js'
import type { Change } from './diff-reader.js'

export interface ChangesOptions {
  /** Compare with the files as they are on disk, not with HEAD. Files that git does not track are no changes. */
  includeWorktree?: boolean | undefined
}

/** @throws {CheckoutProblem} */
export async function changesSince(
  _checkout: Checkout,
  _mergeBase: string,
  _options: ChangesOptions = {},
): Promise<Change[]> {
  return []
}
