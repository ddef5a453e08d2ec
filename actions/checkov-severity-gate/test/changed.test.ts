import { describe, expect, test } from '@jest/globals'
import { readDiff } from '@slipway/checkout'
import { inChanges } from '../src/changed.js'
import { located } from './findings.js'

/** Line 5 is new, line 20 is gone. */
const changes = readDiff(
  Buffer.from(
    [
      'diff --git a/main.tf b/main.tf',
      `index ${'1'.repeat(40)}..${'2'.repeat(40)} 100644`,
      '--- a/main.tf',
      '+++ b/main.tf',
      '@@ -4,0 +5,1 @@',
      '+  public = true',
      '@@ -20,1 +20,0 @@',
      '-  encrypted = true',
      '',
    ].join('\n'),
  ),
)

describe('by lines', () => {
  test.each<[string, Parameters<typeof located>[0], boolean]>([
    ['around the new line', { line: 3, endLine: 9 }, true],
    ['the new line itself', { line: 5, endLine: 5 }, true],
    ['above', { line: 1, endLine: 4 }, false],
    ['between', { line: 6, endLine: 19 }, false],
    ['around the removed line', { line: 15, endLine: 25 }, true],
    ['below', { line: 22, endLine: 30 }, false],
    ['of no line that is known', { line: 1, endLine: 1 }, true],
    ['of several resources', { line: 22, endLine: 30, checkId: 'CKV2_AWS_6' }, true],
    ['of several resources in another file', { path: 'other.tf', checkId: 'CKV2_AWS_6' }, false],
    ['of another file', { path: 'other.tf' }, false],
    ['of a file that is not known', { path: 'other.tf', isResolved: false }, true],
  ])('%s', (_, parts, expected) => {
    expect(inChanges(changes, 'lines')(located(parts))).toBe(expected)
  })
})

test('by files', () => {
  expect(inChanges(changes, 'files')(located({ line: 100, endLine: 100 }))).toBe(true)
  expect(inChanges(changes, 'files')(located({ path: 'other.tf' }))).toBe(false)
})
