import { describe, expect, test } from '@jest/globals'
import { UserError } from '@slipway/action-kit'
import { noPolicy, readPolicy } from '../../src/policy/policy.js'

const read = (text: string) => readPolicy(text, 'checkov.yml')

function problemsOf(text: string): string[] {
  try {
    read(text)
  } catch (error) {
    if (error instanceof UserError)
      return error.problems.map((problem) => `${problem.split('\n')[0]}`)
    throw error
  }
  return []
}

test('a whole policy', () => {
  const policy = read(`
version: 1
severities:
  - check: CKV_AWS_24
    severity: critical
    paths: prod/**
    reason: production
rules:
  - name: sandbox
    paths: [sandbox/**]
    block-on: none
waivers:
  - check: [CKV_AWS_18, CKV_SECRET_*]
    resources: [aws_s3_bucket.logs]
    reason: the bucket of the logs
    owner: platform
    expires: 2027-03-31
inline-skips:
  require-reason: true
  forbid: [CRITICAL, Block, CKV_SECRET_*]
`)
  expect(policy).toEqual({
    severities: [
      {
        scope: { checks: ['CKV_AWS_24'], paths: ['prod/**'], resources: [] },
        severity: 'CRITICAL',
        reason: 'production',
        line: 4,
      },
    ],
    rules: [{ name: 'sandbox', paths: ['sandbox/**'], tiers: { blockOn: 'none' }, line: 9 }],
    waivers: [
      {
        scope: {
          checks: ['CKV_AWS_18', 'CKV_SECRET_*'],
          paths: [],
          resources: ['aws_s3_bucket.logs'],
        },
        reason: 'the bucket of the logs',
        owner: 'platform',
        expires: '2027-03-31',
        line: 13,
      },
    ],
    inlineSkips: {
      requireReason: true,
      forbid: { severities: ['CRITICAL'], tiers: ['block'], checks: ['CKV_SECRET_*'] },
      countAsFindings: false,
    },
  })
})

test('an empty policy has a version, and says nothing', () => {
  expect(read('version: 1')).toEqual(noPolicy)
})

describe('mistakes, each with its place', () => {
  test.each([
    ['waivers: []', ['checkov.yml: line 1, column 1: version is missing']],
    [
      'version: 2',
      [
        'checkov.yml: line 1, column 10: version 2 of the policy format is not known; this action reads version 1',
      ],
    ],
    [
      'version: 1\nwaiver: []',
      ['checkov.yml: line 2, column 1: unknown key "waiver", did you mean "waivers"?'],
    ],
    [
      'version: 1\nwaivers: [{ check: CKV_A_1 }]',
      [
        'checkov.yml: line 2, column 11: reason is missing',
        'checkov.yml: line 2, column 11: owner is missing',
        'checkov.yml: line 2, column 11: expires is missing',
      ],
    ],
    [
      'version: 1\nwaivers: [{ check: CKV_A_1, reason: a, owner: b, expires: 2026-02-30 }]',
      [
        'checkov.yml: line 2, column 59: "2026-02-30" is not a date; write YYYY-MM-DD, the last day on which the waiver holds',
      ],
    ],
    [
      "version: 1\nwaivers: [{ check: '*', reason: a, owner: b, expires: 2026-02-20 }]",
      [
        'checkov.yml: line 2, column 20: a pattern that begins with `*` names every check there is; name a family, such as CKV_SECRET_*',
      ],
    ],
    [
      'version: 1\nseverities: [{ check: CKV_A_1, severity: SEVERE }]',
      ['checkov.yml: line 2, column 42: "SEVERE" is not CRITICAL, HIGH, MEDIUM, LOW or INFO'],
    ],
    [
      'version: 1\nrules: [{ name: a, paths: [b] }]',
      [
        'checkov.yml: line 2, column 9: this rule changes nothing; give it block-on, warn-on or log-on',
      ],
    ],
    [
      'version: 1\nrules: [{ name: a, paths: [b], block-on: HGIH }]',
      [
        'checkov.yml: line 2, column 42: "HGIH" is not CRITICAL, HIGH, MEDIUM, LOW, INFO or none, did you mean "HIGH"?',
      ],
    ],
    [
      'version: 1\ninline-skips: { forbid: [CRITCAL] }',
      [
        'checkov.yml: line 2, column 25: "CRITCAL" is neither a severity, nor a tier, nor the id of a check, did you mean "CRITICAL"?',
      ],
    ],
    [
      'version: 1\nwaivers: [{ check: ckv-aws-24, reason: a, owner: b, expires: 2027-02-20 }]',
      [
        'checkov.yml: line 2, column 20: no check is called "ckv-aws-24", did you mean "CKV_AWS_24"?',
      ],
    ],
    [
      "version: 1\nrules: [{ name: a, paths: ['!b'], block-on: none }]",
      [
        'checkov.yml: line 2, column 27: paths with `!` take something out of others; say which those are',
      ],
    ],
    [
      `version: 1\nrules: [{ name: a, paths: '${'a'.repeat(501)}', block-on: none }]`,
      ['checkov.yml: line 2, column 27: a glob has at most 500 characters'],
    ],
    [
      '- a',
      [
        'checkov.yml: line 1, column 1: expected a mapping with version, severities, rules, waivers or inline-skips, not a list',
      ],
    ],
    ['version: 1\nrules: {}', ['checkov.yml: line 2, column 8: expected a list, not a mapping']],
    ['version: 1\nwaivers:', ['checkov.yml: line 2, column 1: waivers has no value']],
    ['', ['checkov.yml: is empty; write into it what it is for, or leave it out']],
  ])('%j', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems)
  })
})
