// What stands between us and the repository, with its cure. Callers that know the runner turn it into their kind of failure.

export type CheckoutProblemKind =
  /** No git on the PATH. */
  | 'no-git'
  | 'not-a-repository'
  /** git refuses a directory that belongs to somebody else (safe.directory). */
  | 'unsafe-directory'
  /** The history that is needed was not fetched. */
  | 'shallow'
  /** A ref, commit or path that was named is not there, or its name is not one. */
  | 'unknown-revision'
  /** The remote refuses to be written or read. */
  | 'forbidden'
  /** The remote's ref moved under each of our attempts. */
  | 'conflict'
  | 'too-large'
  /** git said something that we do not understand. */
  | 'unreadable'
  /** Any other failure of git. */
  | 'git-failed'

/** The message says what is wrong and how to mend it. It may hold text of git: print it as untrusted. */
export class CheckoutProblem extends Error {
  override readonly name: string = 'CheckoutProblem'
  readonly kind: CheckoutProblemKind

  constructor(kind: CheckoutProblemKind, message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}

/** What every job needs whose question is about history. */
export const FETCH_DEPTH_CURE =
  'Fetch the history in the step that checks out:\n' +
  '    - uses: actions/checkout@v5\n' +
  '      with:\n' +
  '        fetch-depth: 0'
