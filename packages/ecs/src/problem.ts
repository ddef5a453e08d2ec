// The one error of this package that the user can mend: wrong input, missing permission, missing thing.
// Everything else that is thrown is either AWS's own error or a defect of ours.

import { awsErrorKind, explainAwsError } from './aws-error.js'

export class EcsProblem extends Error {
  override readonly name = 'EcsProblem'
  readonly problems: readonly string[]

  /** @param problems one sentence each: what is wrong, where, how to mend it. */
  constructor(problems: string | readonly string[], options?: ErrorOptions) {
    const all = typeof problems === 'string' ? [problems] : [...problems]
    super(all.join('\n'), options)
    this.problems = all
  }
}

/** Runs the call; what AWS refuses becomes an EcsProblem that says what was being done. Defects pass as they are.
 *  @param doing completes "Not allowed to …". */
export async function explained<T>(doing: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    if (error instanceof EcsProblem) throw error
    const fromAws = error instanceof Error && '$metadata' in error
    if (!fromAws && awsErrorKind(error) === 'other') throw error
    throw new EcsProblem(explainAwsError(error, doing), { cause: error })
  }
}
