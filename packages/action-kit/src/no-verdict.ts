// A gate that could not judge says so where people look, before it fails.

import { asUserError, type ErrorClass, UserError } from './errors.js'
import type { OutputSetter } from './outputs.js'

/**
 * What a gate finds wrong before it has a verdict (`outcome` is still `error`) is said, and thrown on.
 * @param theirs as for asUserError
 */
export async function orNoVerdict(
  outputs: Pick<OutputSetter<'outcome'>, 'get'>,
  theirs: readonly ErrorClass[],
  gate: () => Promise<void>,
  say: (problems: readonly string[]) => Promise<void>,
): Promise<void> {
  try {
    await gate()
  } catch (error) {
    const problem = asUserError(error, theirs)
    if (problem instanceof UserError && outputs.get('outcome') === 'error') {
      await say(problem.problems)
    }
    throw error
  }
}
