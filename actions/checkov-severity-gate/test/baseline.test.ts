import { describe, expect, test } from '@jest/globals'
import { baselineText, fingerprint, parseBaseline } from '../src/baseline/baseline.js'
import { located } from './findings.js'

const known = located()
const isBaselined = parseBaseline(baselineText([known]), 'baseline.json')

describe('a finding is the same', () => {
  test.each<[string, Parameters<typeof located>[0], boolean]>([
    ['at another line', { line: 70, endLine: 80 }, true],
    ['in another file', { path: 'other.tf' }, false],
    ['of another check', { checkId: 'CKV_AWS_25' }, false],
    ['of another resource', { resource: 'aws_security_group.db' }, false],
    ['in a module', { module: 'module.a' }, false],
    ['of no resource', { resource: '' }, false],
  ])('%s: %s', (_, parts, expected) => {
    const one = located(parts)
    expect(isBaselined(one)).toBe(expected)
    expect(fingerprint(one) === fingerprint(known)).toBe(expected)
  })

  test('without a resource, at its line only', () => {
    const matches = parseBaseline(baselineText([located({ resource: '' })]), 'baseline.json')
    expect(matches(located({ resource: '' }))).toBe(true)
    expect(matches(located({ resource: '', line: 70 }))).toBe(false)
  })
})

test('the order of findings changes nothing', () => {
  const other = located({ path: 'a.tf' })
  expect(baselineText([known, other, known])).toBe(baselineText([other, known]))
})

describe('what is refused', () => {
  test.each([
    ['', /no whole JSON/],
    ['[]', /no JSON object/],
    ['{}', /neither one of this action nor a \.checkov\.baseline/],
    [baselineText([known]).replace('"version":1', '"version":2'), /its version is 2/],
    [baselineText([known]).replace('"module":"",', ''), /is not what this action writes/],
    ['{"failed_checks":[{"findings":[]}]}', /has no file or no findings/],
    ['{"failed_checks":[{"file":"/a.tf","findings":[{}]}]}', /has no resource or no check_ids/],
  ])('%s', (text, message) => {
    expect(() => parseBaseline(text, 'baseline.json')).toThrow(message)
  })
})
