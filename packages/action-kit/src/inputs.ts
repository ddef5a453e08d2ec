// The inputs of an action: typed readers over the runner's INPUT_* environment. Every reader registers its name and collects
// its mistakes, so that all of them, and the inputs that nobody reads, are told at once. What can be asked is in
// input-reader.ts, how a text becomes a value in input-values.ts.

import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { didYouMeanHint } from './did-you-mean.js'
import { UserError } from './errors.js'
import type {
  Given,
  InputDescription,
  InputKind,
  InputReader,
  PathOptions,
  Read,
} from './input-reader.js'
import {
  type DurationOptions,
  parseBoolean,
  parseChoice,
  parseChoices,
  parseDuration,
  parseInteger,
  parseKeyValues,
  parseLines,
  parseNumber,
  parsePercent,
  quoted,
  type Range,
} from './input-values.js'
import { registerSecret } from './secrets.js'

type Environment = Readonly<Record<string, string | undefined>>

const PREFIX = 'INPUT_'

/**
 * Reads the inputs that `define` asks for.
 * @throws UserError with every mistake: missing and invalid inputs, inputs that `define` does not know, cross-field problems
 */
export function readInputs<Inputs>(
  define: (input: InputReader) => Inputs,
  env: Environment = process.env,
): Inputs {
  const texts = givenInputs(env)
  const { reader, problems, descriptions } = createReader(texts, env)
  let inputs: Inputs | undefined
  try {
    inputs = define(reader)
    problems.push(...unknownInputs(texts.keys(), [...descriptions.keys()]))
  } catch (error) {
    // After a mistake `define` works with stand-ins and may well stumble over them: then the mistakes are what matters.
    if (error instanceof UserError) problems.push(...error.problems)
    else if (problems.length === 0) throw error
  }
  if (problems.length > 0) throw new UserError([...new Set(problems)])
  return inputs as Inputs
}

function unknownInputs(variables: Iterable<string>, known: readonly string[]): string[] {
  const knownVariables = new Set(known.map(environmentName))
  const unknown = [...variables].filter((variable) => !knownVariables.has(variable))
  return unknown.map((variable) => {
    const name = variable.slice(PREFIX.length).toLowerCase()
    const hint = didYouMeanHint(name, known) || `; the inputs are ${[...known].sort().join(', ')}`
    return `unknown input ${quoted(name)}${hint}`
  })
}

/** The inputs that `define` reads, in its order. `define` must ask for all of them, whatever their values are. */
export function describeInputs(define: (input: InputReader) => unknown): InputDescription[] {
  const { reader, descriptions } = createReader(new Map(), {})
  try {
    define(reader)
  } catch (error) {
    if (error instanceof UserError) return [...descriptions.values()]
    throw new Error('The inputs cannot be described: reading them fails when none is given', {
      cause: error,
    })
  }
  return [...descriptions.values()]
}

/** The variable in which the runner hands over an input (actions/runner, Handler.cs): hyphens stay. */
export function environmentName(input: string): string {
  return PREFIX + input.replaceAll(' ', '_').toUpperCase()
}

function givenInputs(env: Environment): Map<string, string> {
  const inputs = new Map<string, string>()
  for (const [key, value] of Object.entries(env)) {
    const name = key.toUpperCase()
    if (name.startsWith(PREFIX)) inputs.set(name, value?.trim() ?? '')
  }
  return inputs
}

interface ReadOptions<Value> {
  required?: boolean | undefined
  default?: Value | undefined
}

interface InputSource {
  reader: InputReader
  problems: string[]
  descriptions: Map<string, InputDescription>
}

function createReader(texts: ReadonlyMap<string, string>, env: Environment): InputSource {
  const descriptions = new Map<string, InputDescription>()
  const problems: string[] = []
  const textOf = (name: string) => texts.get(environmentName(name)) ?? ''

  /** The one way to a value. After a mistake the stand-in keeps `define` going, so that the next mistake is found too. */
  function read<Value>(
    description: Omit<InputDescription, 'required' | 'default'>,
    options: ReadOptions<Value> | undefined,
    standIn: Value,
    parse: (text: string) => Value,
  ): Value | undefined {
    const { name } = description
    const required = options?.required ?? false
    const fallback = options?.default === undefined ? {} : { default: options.default }
    descriptions.set(name, { ...description, required, ...fallback })
    const text = textOf(name)
    if (!text && required) problems.push(`${name}: it is required, but missing or empty`)
    if (!text) return required ? standIn : options?.default
    return checked(name, standIn, () => parse(text))
  }

  function checked<Value>(name: string, standIn: Value, work: () => Value): Value {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      problems.push(...error.problems.map((problem) => `${name}: ${problem}`))
      return standIn
    }
  }

  function reading<Value, Options = unknown>(
    kind: InputKind,
    standIn: Value,
    parse: (text: string, options: Partial<Options>) => Value,
  ): Read<Value, Options> {
    const readOne = (name: string, options: ReadOptions<Value> & Partial<Options> = {}) =>
      read({ name, kind }, options, standIn, (text) => parse(text, options))
    return readOne as Read<Value, Options> // read() keeps the promise of the overloads: it returns undefined for NotGiven only
  }

  const readPath = reading<string, PathOptions>('path', '', (text) => text)
  const numberStandIn = Number.NaN // compares false with everything, so it makes no cross-field mistakes of its own

  const reader: InputReader = {
    text: reading('text', '', (text) => text),
    boolean: reading('boolean', false, parseBoolean),
    integer: reading<number, Range>('integer', numberStandIn, parseInteger),
    number: reading<number, Range>('number', numberStandIn, parseNumber),
    percent: reading<number, Range>('percent', numberStandIn, parsePercent),
    duration: reading<number, DurationOptions>('duration', numberStandIn, parseDuration),
    secret: reading('secret', '', (text) => {
      registerSecret(text)
      return text
    }),
    path: ((name: string, options: PathOptions & Given<string>) => {
      const text = readPath(name, options) // may be the default: that is looked for as well
      return text && checked(name, '', () => workspacePath(text, options ?? {}, env))
    }) as InputReader['path'],
    choice: <Value extends string>(
      name: string,
      values: readonly Value[],
      options?: ReadOptions<Value>,
    ) =>
      read({ name, kind: 'choice', values }, options, values[0], (text) =>
        parseChoice(text, values),
      ) as Value,
    choices: <Value extends string>(
      name: string,
      values: readonly Value[],
      options?: ReadOptions<readonly Value[]>,
    ) => [
      ...(read({ name, kind: 'choices', values }, options, [], (text) =>
        parseChoices(text, values),
      ) ?? []),
    ],
    lines: (name, options) => read({ name, kind: 'lines' }, options, [], parseLines) ?? [],
    keyValues: (name, options) =>
      read({ name, kind: 'key-values' }, options, [], parseKeyValues) ?? [],
    structured: <Value>(
      name: string,
      parse: (text: string) => Value,
      options?: ReadOptions<Value>,
    ) => read<Value | undefined>({ name, kind: 'structured' }, options, undefined, parse) as Value,
    unsupported(name, why) {
      descriptions.set(name, { name, kind: 'unsupported', required: false })
      if (textOf(name)) problems.push(`${name}: it is not supported: ${why}`)
    },
    isGiven: (name) => textOf(name) !== '',
    problem: (message) => void problems.push(message),
  }
  return { reader, problems, descriptions }
}

function workspacePath(text: string, { mustBe }: PathOptions, env: Environment): string {
  if (text.includes('\0')) throw new UserError(`${quoted(text)} is not a path`)
  const path = resolve(env.GITHUB_WORKSPACE || '.', text)
  if (!mustBe) return path
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) {
    throw new UserError(
      `there is no ${mustBe} ${path}; does an earlier step check it out or write it?`,
    )
  }
  if (mustBe === 'file' ? !found.isFile() : !found.isDirectory()) {
    throw new UserError(`${path} is not a ${mustBe}`)
  }
  return path
}
