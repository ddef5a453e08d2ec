// The repository that was checked out: its files, what changed in it, which of its files a report's path means, and what is kept in
// its branches and notes. All of it by git.

export { type Base, type BaseEvent, type FindBaseOptions, findBase, type NoBase } from './base.js'
export { type BranchFile, type BranchWrite, readFromBranch, writeToBranch } from './branch-data.js'
export { type ChangesOptions, changesSince } from './changes.js'
export {
  type Checkout,
  goModules,
  type ListOptions,
  listFiles,
  openCheckout,
} from './checkout.js'
export type { Hunk, LineRange } from './diff-hunks.js'
export { type Change, type ChangeKind, readDiff } from './diff-reader.js'
export { type FileIndex, indexFiles } from './file-index.js'
export type { Environment, Git, GitOptions, GitResult } from './git.js'
export { readFirstNote, readNote, writeNote } from './notes.js'
export { type PathContext, type ResolvedPath, resolvePaths } from './paths.js'
export { CheckoutProblem, type CheckoutProblemKind } from './problem.js'
