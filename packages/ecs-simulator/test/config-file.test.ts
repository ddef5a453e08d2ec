// Config files: what is read, and how mistakes are told.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { closestWord } from '../src/config/closest-word.js'
import { ConfigError, parseConfig, readConfigFile } from '../src/config/config-file.js'
import { scenarios } from '../src/index.js'

function problemsOf(source: string): string {
  try {
    parseConfig(source, 'world.yml')
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  throw new Error('there was no problem')
}

test('the sample is a world', async () => {
  const world = await readConfigFile(resolve(import.meta.dirname, '../sample/world.yml'))
  expect(world.images?.['web:2']?.behaviour).toEqual({
    kind: 'process',
    command: ['node', 'service.mjs'],
    environment: { VERSION: '2', HEALTH: 'broken' },
  })
})

test.each(Object.keys(scenarios))('the world of scenario %s could come from a file', (name) => {
  const { world } = scenarios[name as keyof typeof scenarios]
  expect(parseConfig(JSON.stringify(world), 'world.json')).toEqual(
    JSON.parse(JSON.stringify(world)),
  )
})

test('an empty file is a world without services', () => {
  expect(parseConfig('', 'world.yml')).toEqual({})
  expect(parseConfig('# nothing yet\n', 'world.yml')).toEqual({})
})

describe('mistakes', () => {
  test.each([
    ['servces: []', 'world.yml:1:1: servces is unknown. Did you mean "services"?'],
    ['zzz: 1', /^world\.yml:1:1: zzz is unknown\. Known here: account, region, /],
    ['account: 123', 'world.yml:1:10: account must be a text, not 123.'],
    [
      'images:\n  app:1:\n    behavior: { kind: crash }',
      'world.yml:3:5: images.app:1.behavior is unknown. Did you mean "behaviour"?',
    ],
    [
      'images:\n  app:1:\n    behaviour: { kind: crsh }',
      /^world\.yml:3:24: images\.app:1\.behaviour\.kind must be one of healthy, .*, not "crsh"\. Did you mean "crash"\?$/,
    ],
    [
      'images: { app:1: { behaviour: { kind: process } } }',
      'world.yml:1:31: images.app:1.behaviour needs "command".',
    ],
    ['services:\n  - serviceName: web', 'world.yml:2:5: services[0] needs "taskDefinition".'],
    [
      'services:\n  - { serviceName: web, taskDefinition: web, desiredCount: two }',
      'world.yml:2:60: services[0].desiredCount must be a whole number, at least 0, not "two".',
    ],
    [
      'faults:\n  - action: UpdateService\n    kind: trottle',
      /^world\.yml:3:11: faults\[0\]\.kind must be .* Did you mean "throttle"\?$/,
    ],
    [
      'timing: { pull: [1, 2, 3] }',
      'world.yml:1:17: timing.pull must be milliseconds, or the least and the greatest of them as a list of two, not a list.',
    ],
    ['images: [', /^world\.yml:1:10: /],
    ['just a text', 'world.yml:1:1: must be a mapping, not "just a text".'],
  ])('%j', (source, message) => {
    if (typeof message === 'string') expect(problemsOf(source)).toBe(message)
    else expect(problemsOf(source)).toMatch(message)
  })

  test('all of them are told', () => {
    expect(problemsOf('regoin: x\nclusters: demo\n').split('\n')).toEqual([
      'world.yml:1:1: regoin is unknown. Did you mean "region"?',
      'world.yml:2:11: clusters must be a list, not "demo".',
    ])
  })

  test('a file that is not there', async () => {
    await expect(readConfigFile('/nowhere.yml')).rejects.toThrow(
      '/nowhere.yml: cannot be read (ENOENT)',
    )
  })
})

const readme = await readFile(resolve(import.meta.dirname, '../README.md'), 'utf8')

test.each(Object.entries(scenarios))('scenario %s is in the README', (name, { title }) => {
  expect(readme).toContain(`| \`${name}\` | ${title} |`)
})

test('every key of a world is explained in the README', () => {
  const known = /Known here: (.*)\.$/.exec(problemsOf('zzz: 1'))?.[1]?.split(', ') ?? []
  expect(known.length).toBeGreaterThan(10)
  expect(known.filter((key) => !readme.includes(`\`${key}\``))).toEqual([])
})

test.each([
  ['behavior', 'behaviour'],
  ['bheaviour', 'behaviour'],
  ['health-check-path', 'healthCheckPath'],
  ['beh', 'behaviour'],
  ['x', undefined],
  ['something', undefined],
])('the word closest to %s is %s', (word, expected) => {
  expect(closestWord(word, ['behaviour', 'digest', 'scan', 'healthCheckPath'])).toBe(expected)
})
