// The one error of this package that the user can mend: wrong input, missing permission, missing thing.
// Everything else that is thrown is either AWS's own error or a defect of ours.

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
