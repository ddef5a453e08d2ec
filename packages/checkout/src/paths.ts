// Which file of the repository a report's path means. Pure. Never guesses: what fits two files is ambiguous.

export interface PathContext {
  /** The repository's files, as listFiles() gives them. */
  files: readonly string[]
  /** Folders that the report's paths are relative to, as the report says (`<source>`). */
  sources?: readonly string[] | undefined
  /** The same, as the user says: folders of the repository. */
  sourceRoots?: readonly string[] | undefined
  /** `example.com/m` stands for the folder `dir` (Go modules). */
  modulePrefixes?: readonly (readonly [prefix: string, directory: string])[] | undefined
  /** The absolute path of the repository on this machine. */
  workspace: string
}

export type ResolvedPath =
  | { kind: 'found'; path: string }
  /** Sorted; cut to a few. */
  | { kind: 'ambiguous'; candidates: string[] }
  | { kind: 'missing' }

/** One answer for each of `reported`, in order. */
export function resolvePaths(reported: readonly string[], _context: PathContext): ResolvedPath[] {
  return reported.map(() => ({ kind: 'missing' }))
}
