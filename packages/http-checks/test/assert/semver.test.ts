import { describe, expect, test } from '@jest/globals'
import { parseDate, parseInstant } from '../../src/assert/instant.js'
import { isWithin, parseRange, parseVersion } from '../../src/assert/semver.js'

/** In the order of precedence that SemVer 2.0.0 gives. */
const ascending =
  '0.0.3 0.1.0 0.1.2 1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0 1.2.0 1.2.3 1.3.0 1.10.0 2.0.0-rc.1 2.0.0 10.0.0'.split(
    ' ',
  )

const within = (text: string) => {
  const range = parseRange(text)
  if (!range) return undefined
  return ascending.filter((each) => {
    const version = parseVersion(each)
    return version !== undefined && isWithin(version, range)
  })
}

// As npm's semver 7 answers.
test.each<[range: string, versions: string]>([
  ['1.2.3', '1.2.3'],
  ['v1.2.3', '1.2.3'],
  ['=1.2', '1.2.0 1.2.3'],
  ['1.x', '1.0.0 1.2.0 1.2.3 1.3.0 1.10.0'],
  ['*', '0.0.3 0.1.0 0.1.2 1.0.0 1.2.0 1.2.3 1.3.0 1.10.0 2.0.0 10.0.0'],
  ['>=1.2 <2', '1.2.0 1.2.3 1.3.0 1.10.0'],
  ['>= 1.2, < 1.3', '1.2.0 1.2.3'],
  ['>1.2', '1.3.0 1.10.0 2.0.0 10.0.0'],
  ['<=1.2', '0.0.3 0.1.0 0.1.2 1.0.0 1.2.0 1.2.3'],
  ['^1.2.3', '1.2.3 1.3.0 1.10.0'],
  ['^0.1', '0.1.0 0.1.2'],
  ['^0.0.3', '0.0.3'],
  ['~1.2', '1.2.0 1.2.3'],
  ['~1', '1.0.0 1.2.0 1.2.3 1.3.0 1.10.0'],
  ['1.0 - 1.2', '1.0.0 1.2.0 1.2.3'],
  ['^0.1 || 2', '0.1.0 0.1.2 2.0.0'],
  ['>1.0.0 !=1.3.0 <2', '1.2.0 1.2.3 1.10.0'],
  // A pre-release only where one is named.
  ['>=1.0.0-beta.2 <1.2', '1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0'],
  ['<2.0.0', '0.0.3 0.1.0 0.1.2 1.0.0 1.2.0 1.2.3 1.3.0 1.10.0'],
])('%s', (range, versions) => {
  expect(within(range)).toEqual(versions.split(' '))
})

test.each([
  '',
  'latest',
  '>=1.2 <',
  '1.2.3.4',
  '>=1.2 || ',
  '01.2.3',
  '^1.2-rc',
  '>*',
  'x'.repeat(300),
  '- 1',
])('%s is no range', (text) => {
  expect(parseRange(text)).toBeUndefined()
})

test.each(['1.2', '1.2.3.4', '1.02.3', '1.2.3-01', 'v', '1.2.3 beta', '', '1.2.-3'])(
  '%s is no version',
  (text) => {
    expect(parseVersion(text)).toBeUndefined()
  },
)

test('the metadata of a build is not compared', () => {
  const version = parseVersion('v1.2.3+build.7')
  expect(version && isWithin(version, parseRange('1.2.3') ?? [])).toBe(true)
})

describe('dates', () => {
  test.each<[text: string, iso: string | undefined]>([
    ['2026-06-15', '2026-06-15T00:00:00.000Z'],
    ['2026-06-15T11:30:00Z', '2026-06-15T11:30:00.000Z'],
    ['2026-06-15t11:30:00.25z', '2026-06-15T11:30:00.250Z'],
    ['2026-06-15T11:30:00+02:00', '2026-06-15T09:30:00.000Z'],
    ['2026-06-15T01:30:00-0500', '2026-06-15T06:30:00.000Z'],
    ['2026-06-15 11:30Z', '2026-06-15T11:30:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['0099-01-01T00:00:00Z', '0099-01-01T00:00:00.000Z'],
    ['Wed, 21 Oct 2026 07:28:00 GMT', '2026-10-21T07:28:00.000Z'],
    ['Wed, 21-Oct-2026 07:28:00 GMT', '2026-10-21T07:28:00.000Z'],
    ['2026-02-29', undefined],
    ['2026-06-15T11:30:00', undefined],
    ['2026-06-15T25:00:00Z', undefined],
    ['2026-06-15T11:30:00+99:00', undefined],
    ['15.06.2026', undefined],
    ['1781523000', undefined],
    ['', undefined],
  ])('%s', (text, iso) => {
    const ms = parseDate(text)
    expect(ms === undefined ? undefined : new Date(ms).toISOString()).toBe(iso)
  })

  const nowMs = Date.UTC(2026, 0, 31, 12)
  test.each<[text: string, iso: string | undefined]>([
    ['now', '2026-01-31T12:00:00.000Z'],
    ['now-90m', '2026-01-31T10:30:00.000Z'],
    ['now + 1d12h', '2026-02-02T00:00:00.000Z'],
    [' 2026-01-31 ', '2026-01-31T00:00:00.000Z'],
    ['now-5', undefined],
    ['now-', undefined],
    ['-1h', undefined],
  ])('%s from now', (text, iso) => {
    const ms = parseInstant(text, nowMs)
    expect(ms === undefined ? undefined : new Date(ms).toISOString()).toBe(iso)
  })
})
