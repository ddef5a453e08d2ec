import { describe, expect, test } from '@jest/globals'
import { isAtLeast, parseSeverity, severityOfScore } from '../../src/severity/levels.js'
import { countRated, parseTable, rate, severityTable } from '../../src/severity/table.js'

describe('levels', () => {
  test.each([
    ['HIGH', 'HIGH'],
    ['High', 'HIGH'],
    [' moderate ', 'MEDIUM'],
    ['IMPORTANT', 'HIGH'],
    ['Info', 'INFO'],
    ['NONE', undefined],
    ['Unknown', undefined],
    ['', undefined],
    [undefined, undefined],
    ['constructor', undefined],
  ])('%p is %p', (text, severity) => {
    expect(parseSeverity(text)).toBe(severity)
  })

  test.each([
    [10, 'CRITICAL'],
    [9, 'CRITICAL'],
    [8.9, 'HIGH'],
    [7, 'HIGH'],
    [6.9, 'MEDIUM'],
    [3.9, 'LOW'],
    [0.1, 'LOW'],
    [0, undefined],
    [-1, undefined],
    [11, undefined],
    [Number.NaN, undefined],
  ])('a score of %p is %p', (score, severity) => {
    expect(severityOfScore(score)).toBe(severity)
  })

  test('HIGH or worse', () => {
    expect([isAtLeast('CRITICAL', 'HIGH'), isAtLeast('HIGH', 'HIGH')]).toEqual([true, true])
    expect(isAtLeast('MEDIUM', 'HIGH')).toBe(false)
  })
})

describe('the table', () => {
  test.each([
    ['CKV_AWS_24', 'INFO', 'CRITICAL'],
    ['CKV2_AWS_6', 'LOW', 'CRITICAL'],
    ['CKV_AWS_62', 'CRITICAL', 'CRITICAL'],
    ['CKV_AWS_18', 'INFO', 'INFO'],
    ['CKV_GHA_2', 'CRITICAL', 'CRITICAL'],
    ['CKV_GHA_5', 'MEDIUM', 'MEDIUM'],
  ])('%s is %s for the vendor and %s in the strict profile', (id, vendor, strict) => {
    expect([rate(id, 'vendor')?.severity, rate(id, 'strict')?.severity]).toEqual([vendor, strict])
  })

  test('says whose rating it is, and why', () => {
    expect(rate('CKV_AWS_24', 'vendor')).toMatchObject({ source: 'vendor', reason: '' })
    expect(rate('CKV_AWS_24', 'strict')).toMatchObject({
      source: 'ours',
      reason: 'SSH open to the internet',
    })
    expect(rate('CKV_GHA_2', 'vendor')).toMatchObject({ source: 'ours' })
  })

  test('knows nothing of ids that a user may give to checks of their own', () => {
    expect(rate('CKV_AWS_CUSTOM_1', 'strict')).toBeUndefined()
    expect(rate('CKV_MINE_1', 'strict')).toBeUndefined()
  })

  test('the strict profile only raises, and gives a reason for each raise and for each rating of ours', () => {
    for (const { vendor, strict, reason } of severityTable().values()) {
      if (vendor) expect(isAtLeast(strict, vendor)).toBe(true)
      if (strict !== vendor) expect(reason).toMatch(/^\S.{9,}/)
    }
  })

  test('covers what Checkov 3.3.30 has', () => {
    const current = [...severityTable().values()].filter(({ isGone }) => !isGone)
    expect(current.length).toBe(1372)
    expect(current.filter(({ vendor }) => vendor).length).toBe(1221)
    expect(countRated('vendor', (severity) => severity === 'CRITICAL')).toBeLessThan(40)
    expect(countRated('strict', (severity) => severity === 'CRITICAL')).toBeGreaterThan(70)
  })

  test.each(['CKV_A_1 HIGH', 'CKV_A_1 - =', 'CKV_A_1 HUGE HIGH', 'CKV_A_1 HIGH =\nCKV_A_1 HIGH ='])(
    'does not take %p for a table',
    (text) => {
      expect(() => parseTable(text)).toThrow('bad line')
    },
  )
})
