import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../src/findings/finding.js'
import {
  resolveSeverity,
  type SeverityOverride,
  sortOverrides,
} from '../../src/severity/resolve.js'
import { located } from '../findings.js'

const override = (over: Partial<SeverityOverride>): SeverityOverride => ({
  severity: 'LOW',
  reason: 'ours to say',
  exactness: 'exact',
  matches: () => true,
  ...over,
})

const cve = (severity: string | undefined, cvss: number | undefined) => ({
  checkId: 'CKV_CVE_2020_1234',
  vulnerability: {
    id: 'CVE-2020-1234',
    severity,
    cvss,
    packageName: 'a',
    packageVersion: '1',
    fixedIn: '2',
  },
})

describe('resolveSeverity', () => {
  test.each([
    ['the table', {}, 'INFO', 'table'],
    ['the report before the table', { reportedSeverity: 'High' }, 'HIGH', 'report'],
    ['NONE says nothing', { reportedSeverity: 'NONE' }, 'INFO', 'table'],
    ['the word of a CVE', cve('moderate', 9.8), 'MEDIUM', 'vulnerability'],
    ['the score of a CVE', cve('none', 9.8), 'CRITICAL', 'vulnerability'],
    ['a CVE of which nothing is known', cve(undefined, undefined), undefined, 'unknown'],
    ['a check of their own', { checkId: 'CKV_MINE_1' }, undefined, 'unknown'],
  ] as const)('%s', (_, over, severity, route) => {
    expect(resolveSeverity(located(over), { overrides: [], profile: 'vendor' })).toMatchObject({
      severity,
      route,
    })
  })

  test('the profile says which rating of the table', () => {
    const options = { overrides: [], profile: 'strict' } as const
    expect(resolveSeverity(located(), options)).toEqual({
      severity: 'CRITICAL',
      route: 'table',
      because: 'SSH open to the internet',
    })
  })

  test('an override comes first, the most exact of them before the others, and only where it matches', () => {
    const overrides = sortOverrides([
      override({ exactness: 'wildcard', severity: 'INFO' }),
      override({ exactness: 'exact', severity: 'MEDIUM' }),
      override({
        exactness: 'scoped',
        severity: 'HIGH',
        matches: ({ finding }) => finding.resource === 'b',
      }),
    ])
    const resolved = (over: Partial<Finding>) =>
      resolveSeverity(located({ reportedSeverity: 'LOW', ...over }), {
        overrides,
        profile: 'vendor',
      })
    expect(resolved({})).toMatchObject({ severity: 'MEDIUM', route: 'override' })
    expect(resolved({ resource: 'b' })).toMatchObject({ severity: 'HIGH' })
  })
})
