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
    ['{"failed_checks":["/a.tf"]}', /its failed_checks are no list/],
    ['{"failed_checks":{}}', /neither one of this action nor/],
    ['{"failed_checks":[{"file":"/a.tf","findings":[[]]}]}', /a finding of \/a\.tf has no/],
    [
      '{"failed_checks":[{"file":"/a.tf","findings":[{"resource":"a","check_ids":[7]}]}]}',
      /a finding of \/a\.tf has no/,
    ],
    ['{"failed_checks":[{"file":"/a.tf","findings":[{"resource":"a"', /is no whole JSON/],
    ['{"kind":"checkov-severity-gate baseline","version":1,"findings":{}}', /neither one of/],
    ['{"kind":"checkov-severity-gate baseline","version":1,"findings":[null]}', /is not what/],
    ['{"check_type":"terraform","results":{}}', /neither one of this action nor/],
    ['\0\0', /is no whole JSON/],
  ])('%s', (text, message) => {
    expect(() => parseBaseline(text, 'baseline.json')).toThrow(message)
  })
})

describe("Checkov's own", () => {
  const baseline = (file: string, resource = 'aws_security_group.web', id = 'CKV_AWS_24') =>
    JSON.stringify({ failed_checks: [{ file, findings: [{ resource, check_ids: [id] }] }] })
  const inFolder = { path: 'infra/main.tf', place: placeOf('/infra/main.tf', '/main.tf') }

  test.each<[string, string, string, Parameters<typeof located>[0], boolean]>([
    ['by file, resource and check', '.checkov.baseline', baseline('/main.tf'), {}, true],
    ['moved lines', '.checkov.baseline', baseline('/main.tf'), { line: 70 }, true],
    ['another file', '.checkov.baseline', baseline('/main.tf'), { path: 'b/main.tf' }, false],
    ['another check', '.checkov.baseline', baseline('/main.tf'), { checkId: 'CKV_AWS_1' }, false],
    ['another resource', '.checkov.baseline', baseline('/main.tf', 'a.b'), {}, false],
    ['no resource', '.checkov.baseline', baseline('/main.tf', ''), { resource: '' }, false],
    [
      'a module',
      '.checkov.baseline',
      baseline('/main.tf', 'module.a.aws_security_group.web'),
      { module: 'module.a' },
      true,
    ],
    [
      'the module left out',
      '.checkov.baseline',
      baseline('/main.tf'),
      { module: 'module.a' },
      false,
    ],
    ['beside what was scanned', 'infra/.checkov.baseline', baseline('/main.tf'), inFolder, true],
    ['of another folder', 'other/.checkov.baseline', baseline('/main.tf'), inFolder, false],
    ['of the root, for a folder', '.checkov.baseline', baseline('/main.tf'), inFolder, false],
    ['out of the folder', 'live/.checkov.baseline', baseline('/../infra/main.tf'), inFolder, true],
    ['of Windows', '.checkov.baseline', baseline('\\infra\\main.tf'), inFolder, true],
    [
      'a file that is not here, by the paths of its report',
      'x/.checkov.baseline',
      baseline('/main.tf'),
      { ...inFolder, isResolved: false },
      true,
    ],
  ])('%s', (_, file, text, parts, expected) => {
    expect(parseBaseline(text, file)(located(parts))).toBe(expected)
  })

  function placeOf(...paths: string[]) {
    return { paths, startLine: 3, endLine: 9 }
  }
})

test('a baseline of a hundred thousand findings', () => {
  const many = Array.from({ length: 100_000 }, (_, index) => located({ resource: `a.r${index}` }))
  const matches = parseBaseline(baselineText(many), 'baseline.json')
  expect(many.every(matches)).toBe(true)
  expect(matches(located({ resource: 'a.r100000' }))).toBe(false)
})
