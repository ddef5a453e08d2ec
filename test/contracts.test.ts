// Holds every action.yml to its word: GitHub accepts it, it is complete, and the code reads exactly its inputs, with its
// defaults, and sets exactly its outputs.

import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { NoOperationTraceWriter } from '@actions/workflow-parser'
import { parseAction } from '@actions/workflow-parser/actions/index'
import { describe, expect, test } from '@jest/globals'
import { type InputDescription, readInputs } from '@slipway/action-kit'
import {
  type ActionYmlInput,
  actionFolder,
  actionNames,
  type DeclaredContract,
  declaredContract,
  readActionYml,
  repository,
} from './support/actions.js'

// One after the other: the actions share modules, which jest cannot load for two importers at once.
const contracts = new Map<string, DeclaredContract>()
for (const name of actionNames()) contracts.set(name, await declaredContract(name))

test('there are actions', () => {
  expect(actionNames()).not.toEqual([])
})

describe.each(actionNames())('%s', (name) => {
  const { text, yml } = readActionYml(name)
  const inputs = Object.entries(yml.inputs ?? {})
  const outputs = Object.entries(yml.outputs ?? {})

  test("GitHub's own parser finds no fault", () => {
    const result = parseAction({ name: 'action.yml', content: text }, new NoOperationTraceWriter())
    expect(result.context.errors.getErrors().map(({ message }) => message)).toEqual([])
  })

  test('has all that the Marketplace and a reader need, and runs last', () => {
    expect(Object.keys(yml)).toEqual(
      ['name', 'description', 'author', 'branding', 'inputs', 'outputs', 'runs'].filter(
        (key) => key in yml,
      ),
    )
    expect(yml).toMatchObject({
      name: expect.stringMatching(/\S/),
      description: expect.stringMatching(/\S/),
      author: expect.stringMatching(/\S/),
      branding: { icon: expect.stringMatching(/\S/), color: expect.stringMatching(/\S/) },
    })
  })

  test('runs its committed bundle, for main and post', () => {
    const bundle = `../../dist/${name}/index.js`
    const { post, 'post-if': postIf, ...runs } = yml.runs
    expect(runs).toEqual({ using: 'node24', main: bundle })
    if (post !== undefined) expect(post).toBe(bundle)
    if (postIf !== undefined) expect(post).toBeDefined()
    const file = join(actionFolder(name), bundle)
    expect(relative(repository, file).replaceAll('\\', '/')).toBe(`dist/${name}/index.js`)
    if (existsSync(join(repository, 'dist'))) expect(existsSync(file)).toBe(true)
  })

  test.each(inputs)('input %s is described, with a text as its default', (_, input) => {
    const { description, required, default: value, deprecationMessage, ...others } = input
    expect(others).toEqual({})
    expect(description).toMatch(/^\S.*[.)]$/s)
    expect(typeof required).toBe('boolean')
    expect(['string', 'undefined']).toContain(typeof value)
    if (required) expect(value).toBeUndefined()
    expect(['string', 'undefined']).toContain(typeof deprecationMessage)
  })

  test.each(outputs)('output %s is described', (_, output) => {
    expect(Object.keys(output)).toEqual(['description'])
    expect(output.description).toMatch(/^\S.*[.)]$/s)
  })

  describe('the code', () => {
    const declared = contracts.get(name) ?? { inputs: [], outputs: [] }

    test('reads exactly its inputs', () => {
      const read = declared.inputs.map((input) => input.name)
      expect(read.toSorted()).toEqual(inputs.map(([input]) => input).toSorted())
    })

    test('sets exactly its outputs', () => {
      const set = [...declared.outputs]
      expect(set.toSorted()).toEqual(outputs.map(([output]) => output).toSorted())
    })

    test('requires what it says is required, and no more', () => {
      const required = declared.inputs.filter((input) => input.required)
      expect(required.map((input) => input.name).toSorted()).toEqual(
        inputs.flatMap(([input, { required }]) => (required ? [input] : [])).toSorted(),
      )
    })

    test.each(inputs)('has the same default for %s', (input, inYml) => {
      expect(defaultInYml(inYml, find(declared, input))).toEqual(
        defaultInCode(find(declared, input)),
      )
    })
  })
})

function find(declared: DeclaredContract, name: string): InputDescription {
  const found = declared.inputs.find((input) => input.name === name)
  if (found === undefined) throw new Error(`the code does not read ${name}`)
  return found
}

/** The value that the action sees when a workflow does not give the input: the text in action.yml, read as the code reads it. */
function defaultInYml(input: ActionYmlInput, { kind, values = [] }: InputDescription): unknown {
  const text = input.default ?? ''
  // The runner puts the value of an expression there; without one the code has its own default.
  if (text === '' || text.includes('${{')) return undefined
  return readInputs(
    (reader) => {
      switch (kind) {
        case 'boolean':
          return reader.boolean('x')
        case 'integer':
          return reader.integer('x')
        case 'number':
          return reader.number('x')
        case 'percent':
          return reader.percent('x')
        case 'duration':
          return reader.duration('x')
        case 'lines':
          return reader.lines('x')
        case 'key-values':
          return reader.keyValues('x')
        case 'choice':
          return reader.choice('x', values)
        case 'choices':
          return reader.choices('x', values)
        default:
          return reader.text('x')
      }
    },
    { INPUT_X: text },
  )
}

/** An empty text or list says the same as no default. */
function defaultInCode({ default: value }: InputDescription): unknown {
  return value === '' || (Array.isArray(value) && value.length === 0) ? undefined : value
}
