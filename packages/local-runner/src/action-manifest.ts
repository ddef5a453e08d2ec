// Reads action.yml. Only JavaScript actions run here; composite and Docker actions are refused.

import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'

export interface ActionManifest {
  readonly name: string
  readonly directory: string
  readonly inputs: readonly ActionInput[]
  readonly main: string
  readonly post: string | undefined
  /** An expression; unlike a step's `if` it gets no implicit `success()`. */
  readonly postIf: string
  readonly hasPre: boolean
}

export interface ActionInput {
  readonly name: string
  /** May contain expressions. An input without a default has the empty one: the runner always sets its variable. */
  readonly default: string
  readonly deprecationMessage: string | undefined
}

/** Throws when the folder holds no action.yml, or one that cannot be run here. */
export function readActionManifest(directory: string): ActionManifest {
  const file = ['action.yml', 'action.yaml']
    .map((name) => join(directory, name))
    .find((path) => existsSync(path))
  if (file === undefined) {
    throw new Error(`Can't find 'action.yml' or 'action.yaml' under '${directory}'`)
  }
  const manifest = mapping(parse(readFileSync(file, 'utf8')), file, 'the file')
  const runs = mapping(manifest.runs, file, 'runs')
  const using = scalar(runs.using, file, 'runs.using')
  if (!/^node\d+$/i.test(using)) {
    throw new Error(`${file}: runs.using is '${using}', but only JavaScript actions run here`)
  }
  if (typeof runs.main !== 'string') throw new Error(`${file}: runs.main is missing`)
  return {
    name: typeof manifest.name === 'string' ? manifest.name : basename(directory),
    directory,
    inputs: Object.entries(mapping(manifest.inputs ?? {}, file, 'inputs')).map(([name, value]) =>
      readInput(name, mapping(value ?? {}, file, `inputs.${name}`), file),
    ),
    main: runs.main,
    post: typeof runs.post === 'string' ? runs.post : undefined,
    postIf: typeof runs['post-if'] === 'string' ? runs['post-if'] : 'always()',
    hasPre: runs.pre !== undefined,
  }
}

function readInput(name: string, input: Record<string, unknown>, file: string): ActionInput {
  const { deprecationMessage } = input
  return {
    name,
    default: scalar(input.default, file, `inputs.${name}.default`),
    deprecationMessage: typeof deprecationMessage === 'string' ? deprecationMessage : undefined,
  }
}

/** A number or a truth value is taken as its text, nothing as the empty one. */
function scalar(value: unknown, file: string, what: string): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'object') throw new Error(`${file}: ${what} must be a text`)
  return String(value as string | number | boolean)
}

function mapping(value: unknown, file: string, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${file}: ${what} must be a mapping`)
  }
  return value as Record<string, unknown>
}
