import { describe, expect, test } from '@jest/globals'
import { deduplicate } from '../src/findings/deduplicate.js'
import type { LocatedFinding } from '../src/findings/located.js'
import { located } from './findings.js'

const left = (all: LocatedFinding[]) =>
  deduplicate(all).map(({ finding, line }) => [finding.resource, line, finding.result])
const bare = (over: Parameters<typeof located>[0] = {}) => located({ resource: '', ...over })

describe('one finding once', () => {
  const failed = ['aws_security_group.web', 3, 'failed']
  test.each<[string, LocatedFinding[], unknown[]]>([
    ['twice in a report', [located(), located()], [failed]],
    ['in two reports', [located(), located({ report: 'b' })], [failed]],
    ['where a format has no line', [located(), located({ report: 'b', line: 1 })], [failed]],
    ['failed before skipped', [located({ result: 'skipped' }), located({ report: 'b' })], [failed]],
    ['without its resource beside it', [located(), bare({ report: 'b' })], [failed]],
  ])('%s', (_, all, expected) => {
    expect(left(all)).toEqual(expected)
    expect(left(all.toReversed())).toHaveLength(expected.length)
  })
})

describe('several findings', () => {
  test.each<[string, LocatedFinding[], number]>([
    ['of two resources', [located(), located({ resource: 'b' })], 2],
    [
      'of a module used twice',
      [located({ module: 'module.a' }), located({ module: 'module.b' })],
      2,
    ],
    ['of two files', [located(), located({ path: 'b.tf' })], 2],
    ['of two checks', [located(), located({ checkId: 'CKV_AWS_25' })], 2],
    ['at two places', [located(), located({ line: 30 })], 2],
    ['at two places, in two reports', both(located(), located({ line: 30 })), 2],
    ['at one place, without resources', [bare(), bare()], 2],
    ['at one place, without resources, in two reports', both(bare(), bare()), 2],
    ['failed and suppressed at one place', [bare(), bare({ result: 'skipped' })], 2],
  ])('%s', (_, all, count) => {
    expect(left(all)).toHaveLength(count)
    expect(left(all.toReversed())).toHaveLength(count)
  })

  function both(...all: LocatedFinding[]): LocatedFinding[] {
    const again = all.map((one) => ({ ...one, finding: { ...one.finding, report: 'b' } }))
    return [...all, ...again]
  }
})

test('the worse word on the severity stays, whatever the order', () => {
  const two = [located({ reportedSeverity: 'LOW' }), located({ reportedSeverity: 'HIGH' })]
  for (const all of [two, two.toReversed()])
    expect(deduplicate(all).map(({ finding }) => finding.reportedSeverity)).toEqual(['HIGH'])
})
