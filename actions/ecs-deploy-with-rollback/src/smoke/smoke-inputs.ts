// The inputs of the smoke checks. Whether the definition is there and right is not looked at here: the post step reads the
// inputs too, when the file may be gone, and has a rollback to make all the same.

import { type InputReader, registerSecret } from '@slipway/action-kit'

export interface SmokeInputs {
  /** The definition, absolute. */
  file: string
  /** Those of `smoke-secrets` among them. */
  variables: Record<string, string>
}

export function readSmokeInputs(input: InputReader): SmokeInputs | undefined {
  const file = input.path('smoke-checks')
  // Secrets are masked as they are read, so before anything can be done with them.
  const secrets = input.keyValues('smoke-secrets')
  for (const [, value] of secrets) registerSecret(value)
  const variables = new Map<string, string>()
  for (const [name, value] of [...input.keyValues('smoke-variables'), ...secrets]) {
    if (!/^[A-Za-z_][\w-]*$/.test(name)) {
      input.problem(`smoke-variables: ${JSON.stringify(name)} is no name that {{ }} can use`)
    }
    if (variables.has(name)) {
      input.problem(`smoke-variables: ${name} is given twice (or in smoke-secrets, too)`)
    }
    variables.set(name, value)
  }
  if (file !== undefined) return { file, variables: Object.fromEntries(variables) }
  for (const name of ['smoke-variables', 'smoke-secrets']) {
    if (input.isGiven(name)) {
      input.problem(`${name}: it needs smoke-checks, the file that uses the values`)
    }
  }
  return undefined
}
