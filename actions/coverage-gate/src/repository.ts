// The repository that was checked out, as the gate sees it: its files and what they are called in reports. Without git there are files
// only, which is enough for a gate that asks for no history.

import { UserError } from '@slipway/action-kit'
import {
  type Checkout,
  CheckoutProblem,
  type Environment,
  type FileIndex,
  goModules,
  indexFiles,
  listFiles,
  openCheckout,
  type PathContext,
} from '@slipway/checkout'
import { findFiles } from '@slipway/report-reader'

export interface Repository {
  /** Absolute: where its paths begin. */
  root: string
  checkout: Checkout | undefined
  /** Why there is no checkout. */
  problem: CheckoutProblem | undefined
  files: ReadonlySet<string>
  paths: Omit<PathContext, 'sources' | 'files'> & { files: FileIndex }
}

/** @throws CheckoutProblem for anything but a folder that is no repository */
export async function openRepository(
  workspace: string,
  sourceRoots: readonly string[],
  environment: Environment,
): Promise<Repository> {
  let checkout: Checkout | undefined
  let problem: CheckoutProblem | undefined
  try {
    checkout = await openCheckout(workspace, environment)
  } catch (error) {
    if (!(error instanceof CheckoutProblem)) throw error
    if (error.kind !== 'not-a-repository' && error.kind !== 'no-git') throw error
    problem = error
  }
  const files = checkout
    ? await listFiles(checkout, { untracked: true })
    : (await findFiles(['**'], { root: workspace })).files.map(({ name }) => name)
  const root = checkout?.root ?? workspace
  return {
    root,
    checkout,
    problem,
    files: new Set(files),
    paths: {
      files: indexFiles(files),
      sourceRoots,
      modulePrefixes: checkout ? await goModules(checkout) : [],
      workspace: root,
    },
  }
}

/** @throws UserError when there is none */
export function checkoutOf({ checkout, problem }: Repository, forWhat: string): Checkout {
  if (checkout) return checkout
  throw new UserError(`${forWhat} asks git: ${problem?.message ?? 'there is no repository'}`)
}
