// Outputs with defaults: each declared output is always written, whatever becomes of the run.

import { setOutput } from '@actions/core'

export type OutputValue = string | number | boolean | object

export interface OutputSetter<Name extends string> {
  /** Numbers and booleans are written as text, objects and arrays as JSON. The last value set counts. */
  set(name: Name, value: OutputValue): void
  get(name: Name): string
  /** Writes every output to the runner, so that a killed run leaves them too. Written twice, the later value counts. */
  write: () => void
}

export function createOutputs<Name extends string>(
  defaults: Readonly<Record<Name, OutputValue>>,
  put: (name: string, value: string) => void = putOutput,
): OutputSetter<Name> {
  const names = Object.keys(defaults) as Name[]
  const values = new Map(names.map((name) => [name, asText(defaults[name])]))
  return {
    set(name, value) {
      if (!values.has(name)) throw new Error(`Output "${name}" is not declared by this action`)
      values.set(name, asText(value))
    },
    get: (name) => values.get(name) ?? '',
    write() {
      for (const [name, value] of values) put(name, value)
    },
  }
}

function putOutput(name: string, value: string): void {
  // Without the file, @actions/core would fall back to a command that the runner no longer wants.
  if (process.env.GITHUB_OUTPUT) setOutput(name, value)
}

function asText(value: OutputValue): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
