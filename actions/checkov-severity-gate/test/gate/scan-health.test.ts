import { describe, expect, test } from '@jest/globals'
import type { ScanReport } from '../../src/findings/finding.js'
import { type ScanHealthOptions, scanHealth } from '../../src/gate/scan-health.js'
import { located } from '../findings.js'

const report = (over: Partial<ScanReport> = {}): ScanReport => ({
  file: 'results.json',
  format: 'json',
  findings: [],
  checks: 12,
  parsingErrors: { files: [], count: 0 },
  checkovVersion: '3.3.13',
  isKeyless: true,
  faults: [],
  notes: [],
  ...over,
})
const options: ScanHealthOptions = {
  allowEmpty: false,
  parseErrors: 'block',
  profile: 'vendor',
  tiers: { blockOn: 'HIGH' },
  hasLimits: false,
}
const check = (reports: ScanReport[], over: Partial<ScanHealthOptions> = {}) =>
  scanHealth(reports, { ...options, ...over })

test('a scan with checks and without findings is well', () => {
  expect(check([report()])).toEqual({ failures: [], warnings: [] })
})

describe('nothing scanned', () => {
  test.each<[string, ScanReport[]]>([
    ['no check', [report({ checks: 0 })]],
    ['unknown, and nothing listed', [report({ format: 'sarif', checks: undefined })]],
    ['no report', []],
    ['two reports of nothing', [report({ checks: 0 }), report({ checks: 0 })]],
  ])('%s', (_, reports) => {
    const { failures } = check(reports)
    expect(failures).toHaveLength(1)
    expect(failures[0]).toMatch(/^nothing was scanned: .*allow-empty: true where that is meant$/)
    const accepted = check(reports, { allowEmpty: true })
    expect(accepted.failures).toEqual([])
    expect(accepted.warnings[0]).toMatch(/^nothing was scanned/)
  })

  test.each<[string, ScanReport[]]>([
    ['one of two', [report({ checks: 0 }), report()]],
    ['unknown, but listed', [report({ checks: undefined, findings: [located().finding] })]],
  ])('is not: %s', (_, reports) => {
    expect(check(reports).failures).toEqual([])
  })
})

test('a format that does not say what passed', () => {
  const { failures } = check([report({ format: 'sarif', checks: undefined })])
  expect(failures[0]).toMatch(/This format does not say what passed.*give the JSON report as well/)
})

test('what no verdict can rest on fails, whatever is allowed', () => {
  const faulty = report({ faults: ['counts 3 failures, but lists 1'] })
  const { failures } = check([report(), faulty], { allowEmpty: true, parseErrors: 'ignore' })
  expect(failures).toEqual(['results.json: counts 3 failures, but lists 1'])
})

describe('files that Checkov could not read', () => {
  const unread = [report({ parsingErrors: { files: ['a.tf', 'b.tf'], count: 2 } })]
  const what = 'Checkov could not read 2 files: a.tf, b.tf. What is in them was not checked'

  test('block', () => {
    expect(check(unread)).toEqual({
      failures: [`${what}: mend or exclude them (--skip-path), or set parse-errors: warn`],
      warnings: [],
    })
  })
  test('warn', () => {
    expect(check(unread, { parseErrors: 'warn' })).toEqual({ failures: [], warnings: [what] })
  })
  test('ignore', () => {
    expect(check(unread, { parseErrors: 'ignore' })).toEqual({ failures: [], warnings: [] })
  })
  test('of which only the number is known', () => {
    const { failures } = check([report({ parsingErrors: { files: [], count: 1 } })])
    expect(failures[0]).toMatch(/^Checkov could not read 1 file\. /)
  })
})

describe('a tier that blocks next to nothing', () => {
  test.each([
    ['vendor', 'CRITICAL', true],
    ['vendor', 'HIGH', false],
    ['strict', 'CRITICAL', false],
    ['strict', 'none', true],
  ] as const)('%s, %s: %s', (profile, blockOn, warns) => {
    const { warnings } = check([report()], { profile, tiers: { blockOn } })
    expect(warnings).toHaveLength(warns ? 1 : 0)
  })
  test('limits block, too', () => {
    expect(check([report()], { tiers: { blockOn: 'none' }, hasLimits: true }).warnings).toEqual([])
  })
})
