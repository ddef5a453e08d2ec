// Small files that are kept in a branch of their own. By plumbing alone: neither the work tree nor HEAD nor the index is touched.

import type { Checkout } from './checkout.js'

export interface BranchFile {
  branch: string
  /** Inside the branch, `/`-separated. */
  path: string
}

/** @returns undefined when the branch or the file does not exist @throws {CheckoutProblem} */
export async function readFromBranch(
  _checkout: Checkout,
  _file: BranchFile,
): Promise<Buffer | undefined> {
  return undefined
}

export interface BranchWrite {
  branch: string
  /** Content by path; other files of the branch stay. */
  files: Readonly<Record<string, string | Buffer>>
  message: string
}

/** @returns the commit, or undefined when the branch already holds just that @throws {CheckoutProblem} */
export async function writeToBranch(
  _checkout: Checkout,
  _write: BranchWrite,
): Promise<string | undefined> {
  return undefined
}
