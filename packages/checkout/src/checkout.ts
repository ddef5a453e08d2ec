// The repository in a directory: where it begins, what is checked out, which files it has.

import { createGit, type Environment, type Git } from './git.js'

export interface Checkout {
  /** Absolute, symbolic links resolved; `/`-separated paths of git begin here. */
  readonly root: string
  /** The commit that is checked out, in full. */
  readonly head: string
  readonly isShallow: boolean
  /** git in `root`. */
  readonly git: Git
}

/**
 * @param environment of the process; git gets it without what would point it to another repository
 * @throws {CheckoutProblem}
 */
export async function openCheckout(directory: string, environment: Environment): Promise<Checkout> {
  return { root: directory, head: '', isShallow: false, git: createGit(directory, environment) }
}

export interface ListOptions {
  /** Also the files that git neither tracks nor ignores. */
  untracked?: boolean | undefined
}

/** The paths of all files, relative to the root, `/`-separated, sorted; a submodule is one path, its folder. */
export async function listFiles(
  _checkout: Checkout,
  _options: ListOptions = {},
): Promise<string[]> {
  return []
}

/** The module path and the folder (`''` for the root) of every tracked go.mod: what resolvePaths takes as `modulePrefixes`. */
export async function goModules(
  _checkout: Checkout,
): Promise<[prefix: string, directory: string][]> {
  return []
}
