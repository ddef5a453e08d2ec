// The schema that editors get says the same as what reads the policy.

import { readFileSync } from 'node:fs'
import { Validator } from '@cfworker/json-schema'
import { describe, expect, test } from '@jest/globals'
import { UserError } from '@slipway/action-kit'
import { parse } from 'yaml'
import { readPolicy } from '../../src/policy/policy.js'

const schema: object = JSON.parse(
  readFileSync(new URL('../../policy.schema.json', import.meta.url), 'utf8'),
)
const validator = new Validator(schema, '7')
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

const bySchema = (text: string) => validator.validate(parse(text)).valid

function byReader(text: string): boolean {
  try {
    readPolicy(text, 'checkov.yml')
    return true
  } catch (error) {
    if (error instanceof UserError) return false
    throw error
  }
}

const verdicts = (text: string) => ({ schema: bySchema(text), reader: byReader(text) })

const ownPolicy = readFileSync(
  new URL('../../../../.github/checkov-policy.yml', import.meta.url),
  'utf8',
)
const [, ofReadme = ''] = /^```yml\n(# yaml-language-server.*?)^```$/ms.exec(readme) ?? []

describe('both take', () => {
  test.each([
    ['the policy of the README', ofReadme],
    ['the policy of this repository', ownPolicy],
    ['a version alone', 'version: 1'],
    ['a version as a text', "version: '1'"],
    ['empty lists', 'version: 1\nseverities: []\nrules: []\nwaivers: []\ninline-skips: {}'],
    ['small letters', 'version: 1\nseverities: [{ check: CKV_A_1, severity: High }]'],
    ['none', 'version: 1\nrules: [{ name: a, paths: a/**, block-on: None }]'],
    ['a number as a name', 'version: 1\nrules: [{ name: 7, paths: [a], log-on: LOW }]'],
    ['what is taken out', "version: 1\nrules: [{ name: a, paths: ['!a/b', a/**], warn-on: LOW }]"],
    ['an extended glob', "version: 1\nrules: [{ name: a, paths: '!(a)/**', warn-on: LOW }]"],
    ['a tier', 'version: 1\ninline-skips: { forbid: Block }'],
    ['a check', 'version: 1\ninline-skips: { forbid: [MINE-1, LOW], require-reason: true }'],
  ])('%s', (_, text) => {
    expect(verdicts(text)).toEqual({ schema: true, reader: true })
  })
})

const waiver = 'check: CKV_A_1, reason: a, owner: b, expires: 2027-01-31'

describe('both refuse', () => {
  test.each([
    ['a list', '- version: 1'],
    ['no version', 'waivers: []'],
    ['another version', 'version: 2'],
    ['an unknown key', 'version: 1\nwaiver: []'],
    ['no list', 'version: 1\nwaivers: { a: b }'],
    ['no value', 'version: 1\nwaivers:'],
    ['no severity', 'version: 1\nseverities: [{ check: CKV_A_1 }]'],
    ['no check', 'version: 1\nseverities: [{ severity: LOW }]'],
    ['an empty check', "version: 1\nseverities: [{ check: '', severity: LOW }]"],
    ['no checks', 'version: 1\nseverities: [{ check: [], severity: LOW }]'],
    ['an unknown severity', 'version: 1\nseverities: [{ check: CKV_A_1, severity: SEVERE }]'],
    ['none for a severity', 'version: 1\nseverities: [{ check: CKV_A_1, severity: none }]'],
    ['every check', "version: 1\nseverities: [{ check: '*', severity: LOW }]"],
    ['every check of a list', "version: 1\nseverities: [{ check: [A_1, '*_1'], severity: LOW }]"],
    ['a rule without a name', 'version: 1\nrules: [{ paths: a, block-on: LOW }]'],
    ['a rule without paths', 'version: 1\nrules: [{ name: a, block-on: LOW }]'],
    ['a rule for nothing', 'version: 1\nrules: [{ name: a, paths: a }]'],
    ['only what is out', "version: 1\nrules: [{ name: a, paths: '!a', block-on: LOW }]"],
    ['only a list of it', "version: 1\nrules: [{ name: a, paths: ['!a', '!b'], block-on: LOW }]"],
    ['a glob of 501', `version: 1\nrules: [{ name: a, paths: ${'a'.repeat(501)}, block-on: LOW }]`],
    ['a number as a limit', 'version: 1\nrules: [{ name: a, paths: a, block-on: 7 }]'],
    ...['check', 'reason', 'owner', 'expires'].map((key): [string, string] => [
      `a waiver without ${key}`,
      `version: 1\nwaivers: [{ ${waiver.replace(new RegExp(`${key}: [^,]+(?:, )?`), '')} }]`,
    ]),
    ['a waiver of no reason', `version: 1\nwaivers: [{ ${waiver.replace(': a', ": ' '")} }]`],
    ['no date', `version: 1\nwaivers: [{ ${waiver.replace('2027-01-31', 'never')} }]`],
    ['no such day', `version: 1\nwaivers: [{ ${waiver.replace('01-31', '02-30')} }]`],
    ['a short date', `version: 1\nwaivers: [{ ${waiver.replace('01-31', '1-31')} }]`],
    ['a time', `version: 1\nwaivers: [{ ${waiver.replace('01-31', '01-31T00:00:00Z')} }]`],
    ['an unknown key of a waiver', `version: 1\nwaivers: [{ ${waiver}, path: a }]`],
    ['no resources', `version: 1\nwaivers: [{ ${waiver}, resources: [] }]`],
    ['no boolean', 'version: 1\ninline-skips: { require-reason: maybe }'],
    ['an unknown thing to forbid', 'version: 1\ninline-skips: { forbid: [CRITCAL] }'],
    ['nothing to forbid', 'version: 1\ninline-skips: { forbid: [] }'],
    ['a list of skips', 'version: 1\ninline-skips: [CRITICAL]'],
  ])('%s', (_, text) => {
    expect(verdicts(text)).toEqual({ schema: false, reader: false })
  })

  test('a whole waiver is none of these', () => {
    expect(verdicts(`version: 1\nwaivers: [{ ${waiver} }]`)).toEqual({ schema: true, reader: true })
  })
})

test('the README tells editors where the schema is', () => {
  const { $id } = schema as { $id?: string }
  expect(ofReadme).toMatch(`# yaml-language-server: $schema=${$id}\n`)
})
