// The environment of a step's process: what it inherits from this machine, and its inputs and states as variables.

import { delimiter } from 'node:path'
import type { ActionManifest } from './action-manifest.js'
import type { StepLog } from './step-log.js'

/**
 * All that a step gets from the machine. Not its AWS_*, GITHUB_* or NODE_OPTIONS, and not its HOME, where credentials lie:
 * a step sees only what its job gives it.
 */
const INHERITED = [
  'PATH',
  'LANG',
  'LC_ALL',
  'TZ',
  'TMPDIR',
  'USER',
  'LOGNAME',
  'SHELL',
  // Without these nothing starts on Windows.
  'SystemRoot',
  'ComSpec',
  'PATHEXT',
  'TEMP',
  'TMP',
]

export interface StepEnvironment {
  /** The job's and the step's `env`, and what earlier steps exported. */
  readonly env: Readonly<Record<string, string>>
  readonly inputs: ReadonlyMap<string, string>
  readonly state: ReadonlyMap<string, string>
  /** Directories that earlier steps put before PATH, the latest last. */
  readonly addedPaths: readonly string[]
  /** GITHUB_* and RUNNER_*: nothing can override them. */
  readonly contextVariables: Readonly<Record<string, string>>
  readonly home: string
}

/** In the runner's order: what comes later wins. */
export function processEnvironment(
  step: StepEnvironment,
  machine: NodeJS.ProcessEnv = process.env,
): Record<string, string> {
  const inherited = INHERITED.flatMap((name) => {
    const value = machine[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  const environment: Record<string, string> = {
    ...Object.fromEntries(inherited),
    HOME: step.home,
    CI: 'true',
    ...step.env,
    ...Object.fromEntries([...step.state].map(([name, value]) => [`STATE_${name}`, value])),
    ...Object.fromEntries([...step.inputs].map(([name, value]) => [inputVariable(name), value])),
    ...step.contextVariables,
    GITHUB_ACTIONS: 'true',
  }
  if (step.addedPaths.length > 0) {
    const before = [...step.addedPaths].reverse()
    environment.PATH = [...before, environment.PATH ?? ''].join(delimiter)
  }
  return environment
}

/** Spaces become underscores; hyphens stay, so a shell cannot read such a variable but a program can. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

/**
 * The inputs of an action: those given, then the defaults of the others. An input that the action does not declare is passed
 * on all the same, with a warning; that a required one is missing is not checked. Names are compared without case.
 */
export function resolveInputs(
  given: ReadonlyMap<string, string>,
  manifest: ActionManifest,
  renderDefault: (template: string) => string,
  log: StepLog,
): Map<string, string> {
  const declared = new Map(manifest.inputs.map((input) => [input.name.toLowerCase(), input]))
  for (const name of given.keys()) {
    const message = declared.get(name.toLowerCase())?.deprecationMessage
    if (message !== undefined) {
      log.warning(`Input '${name}' has been deprecated with message: ${message}`)
    }
  }
  const unexpected = [...given.keys()].filter((name) => !declared.has(name.toLowerCase()))
  if (unexpected.length > 0) {
    const valid = manifest.inputs.map(({ name }) => name)
    log.warning(
      `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid.join("', '")}']`,
    )
  }
  const givenNames = new Set([...given.keys()].map((name) => name.toLowerCase()))
  const inputs = new Map(given)
  for (const [key, input] of declared) {
    if (!givenNames.has(key)) inputs.set(input.name, renderDefault(input.default))
  }
  return inputs
}
