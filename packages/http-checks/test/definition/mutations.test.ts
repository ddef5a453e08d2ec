// A mistyped definition must not check less than the right one.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { DefinitionProblem } from '../../src/definition/problem.js'
import { readDefinition } from '../../src/definition/read.js'
import { example, exampleVariables } from './example.js'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'slipway-mutations-'))
  mkdirSync(join(root, 'schemas'))
  writeFileSync(join(root, 'schemas', 'timeseries.json'), '{"type":"object"}')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** How much a definition checks, or that it is refused. */
function strength(
  text: string,
): 'refused' | { checks: number; asserts: number; monitored: unknown } {
  try {
    const { checks, monitor } = readDefinition(text, {
      file: 'smoke.yml',
      root,
      variables: exampleVariables,
    })
    const thresholds = Object.values(monitor?.thresholds ?? {})
    return {
      checks: checks.length,
      asserts: checks.reduce((sum, check) => sum + check.expect.length, 0),
      monitored: thresholds.filter((threshold) => threshold !== undefined).length,
    }
  } catch (error) {
    if (error instanceof DefinitionProblem) return 'refused'
    throw error
  }
}

const full = () => strength(example)
/** Where the words of the format stand; names of queries and the like may be anything. */
const keys = [...example.matchAll(/([a-z_]{2,}):/g)].filter(
  ([, key]) => !['station', 'limit', 'https'].includes(key ?? ''),
)

test('a slip in any key is refused, or changes nothing in how much is checked', () => {
  expect(full()).toEqual({ checks: 5, asserts: 16, monitored: 2 })
  const letters = 'abcdefghijklmnopqrstuvwxyz_-XY1'.split('')
  fc.assert(
    fc.property(
      fc.constantFrom(...keys),
      fc.nat(),
      fc.constantFrom('insert', 'delete', 'replace', 'swap'),
      fc.constantFrom(...letters),
      ({ index, 1: key = '' }, where, kind, letter) => {
        const at = where % key.length
        const slips = {
          insert: key.slice(0, at) + letter + key.slice(at),
          delete: key.slice(0, at) + key.slice(at + 1),
          replace: key.slice(0, at) + letter + key.slice(at + 1),
          swap: key.slice(0, at) + (key[at + 1] ?? '') + (key[at] ?? '') + key.slice(at + 2),
        }
        const slipped = slips[kind]
        fc.pre(slipped !== '' && slipped !== key)
        const found = strength(
          example.slice(0, index) + slipped + example.slice(index + key.length),
        )
        if (found !== 'refused') expect(found).toEqual(full())
      },
    ),
    { numRuns: 400 },
  )
})

test('whatever the text is, it is read or refused', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: example.length }),
      fc.nat({ max: 5 }),
      fc.oneof(
        fc.string({ maxLength: 8 }),
        fc.constantFrom('{{', '}}', '*a', '&a ', '!!', '- ', '? ', '<<: ', '\t', '"', '|', '>'),
      ),
      (at, removed, inserted) => {
        strength(example.slice(0, at) + inserted + example.slice(at + removed))
      },
    ),
    { numRuns: 400 },
  )
})
