// What holds of every report, however broken, and of every order of findings. From the bytes of the reports to the verdict, seeded.

import { describe, expect, jest, test } from '@jest/globals'
import { indexFiles } from '@slipway/checkout'
import fc from 'fast-check'
import type { ScanReport } from '../src/findings/finding.js'
import { locate } from '../src/findings/locate.js'
import type { LocatedFinding } from '../src/findings/located.js'
import { type GateOptions, isBlocking, judge } from '../src/gate/judge.js'
import { scanHealth } from '../src/gate/scan-health.js'
import { noPolicy, type Waiver } from '../src/policy/policy.js'
import { inScope } from '../src/policy/scope.js'
import { readAll } from './reports/read.js'

// Thousands of reports are read; on a busy machine that takes its time.
jest.setTimeout(180_000)

const seed = 20261121
const options: GateOptions = {
  policy: noPolicy,
  profile: 'vendor',
  tiers: { blockOn: 'HIGH', warnOn: 'MEDIUM', logOn: 'INFO' },
  unknown: 'warn',
  limits: {},
  today: '2026-11-21',
  isBaselined: () => false,
  isInChange: () => true,
}
const repository = { root: '/srv/app', files: indexFiles(['main.tf', 'ci.yml']) }

/** Undefined where there is no verdict, as a report cannot be read. */
async function gate(texts: readonly string[]) {
  let scans: ScanReport[]
  try {
    scans = (await Promise.all(texts.map((text) => readAll(text, 1 << 20)))).flat()
  } catch {
    return undefined
  }
  const { findings } = judge(
    locate(
      scans.flatMap((scan) => scan.findings),
      repository,
    ),
    options,
  )
  const health = scanHealth(scans, {
    ...{ allowEmpty: false, parseErrors: 'block', profile: 'vendor', hasLimits: false },
    tiers: options.tiers,
  })
  const counts = findings.map(({ located, severity, tier, state }) =>
    [located.finding.checkId, severity.severity, tier, state].join(' '),
  )
  return {
    passes: health.failures.length === 0 && !findings.some(isBlocking),
    counts: counts.sort(),
  }
}

const passes = async (text: string) => (await gate([text]))?.passes === true

// One finding blocks, at the end of what is listed; beside it one that does not, and one that is skipped.
const blocking = 'CKV_GHA_2'
const [mild, skipped] = ['CKV_AWS_18', 'CKV_AWS_21']

const record = (check_id: string, over: object = {}) => ({
  check_id,
  check_name: 'Ensure that it is [as it should be]',
  check_result: { result: 'FAILED', evaluated_keys: ['a/[0]/b'] },
  code_block: null,
  file_path: '/main.tf',
  repo_file_path: '/main.tf',
  file_line_range: [3, 17],
  resource: 'module.a.aws_s3_bucket.b',
  severity: null,
  guideline: 'https://docs.example.com/x',
  ...over,
})
const runner = (check_type: string, failed: object[], skips: object[]) => ({
  check_type,
  results: {
    passed_checks: [record('CKV_AWS_19')],
    failed_checks: failed,
    skipped_checks: skips,
    parsing_errors: [],
  },
  summary: { passed: 1, failed: failed.length, skipped: skips.length, parsing_errors: 0 },
  url: "Add an api key '--bc-api-key <api-key>' to see more",
})
const runners = [
  runner('terraform', [record(mild)], [record(skipped)]),
  runner('github_actions', [record(mild, { resource: 'c' }), record(blocking)], []),
]

const result = (ruleId: string, ruleIndex: number, over: object = {}) => ({
  ruleId,
  ruleIndex,
  level: 'error',
  message: { text: 'Ensure that it is' },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: 'main.tf' },
        region: { startLine: 3, endLine: 17 },
      },
    },
  ],
  ...over,
})
const rules = [mild, blocking, skipped].map((id) => ({ id, shortDescription: { text: 'Ensure' } }))
const suppressions = [{ kind: 'inSource', justification: 'for the test' }]

const testCase = (id: string, inside: string) =>
  `<testcase name="[NONE][${id}] Ensure" classname="/main.tf.a.b" file="/main.tf">${inside}</testcase>`
const failure =
  '<failure type="failure" message="m">\nResource: a.b\nFile: /main.tf: 3-17\n</failure>'

const vulnerability = (value: string) => ({
  identifiers: [{ name: value, type: 'checkov', value }],
  location: { file: 'main.tf', start_line: 3, end_line: 17 },
  name: 'Ensure',
  severity: 'Unknown',
})

const reports = {
  'one runner': JSON.stringify(runners[1], null, 1),
  'several runners': JSON.stringify(runners),
  SARIF: JSON.stringify({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Checkov', version: '3.3.13', rules } },
        results: [result(mild, 0), result(blocking, 1), result(skipped, 2, { suppressions })],
      },
    ],
  }),
  JUnit: `<?xml version="1.0" ?>\n<testsuites failures="2" tests="4">\n<testsuite name="terraform scan" failures="2" skipped="1" tests="4">${testCase('CKV_AWS_19', '')}${testCase(mild, failure)}${testCase(blocking, failure)}${testCase(skipped, '<skipped type="skipped" message="for the test"/>')}</testsuite>\n</testsuites>`,
  GitLab: JSON.stringify({
    version: '15.0.4',
    scan: { analyzer: { id: 'checkov', version: '3.3.13' }, status: 'success' },
    vulnerabilities: [vulnerability(mild), vulnerability(blocking)],
  }),
}
type Format = keyof typeof reports
const formats = Object.keys(reports) as Format[]

/** Whether a text is a report that lists the blocking finding as open. Reads it in a way of its own. */
const lists: Record<Format, (text: string) => boolean> = {
  'one runner': listsRecord,
  'several runners': listsRecord,
  SARIF: (text) =>
    listsSome(text, (one) => one.ruleId === blocking && one.suppressions === undefined),
  JUnit: (text) =>
    text
      .split('<testcase')
      .some((part) => part.includes(`[${blocking}]`) && part.includes('<failure')),
  GitLab: (text) =>
    listsSome(text, ({ identifiers }) =>
      [identifiers].flat().some((one) => Object(one).value === blocking),
    ),
}

function listsRecord(text: string): boolean {
  return listsSome(text, ({ failed_checks }) =>
    [failed_checks].flat().some((one) => Object(one).check_id === blocking),
  )
}

function listsSome(text: string, is: (one: Record<string, unknown>) => boolean): boolean {
  let found = false
  JSON.parse(text, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null) found ||= is(value as Record<string, unknown>)
    return value
  })
  return found
}

/** A text that passes must be a report, and one without the finding. */
async function checkMutated(format: Format, text: string): Promise<void> {
  if (!(await passes(text))) return
  expect({ text, lists: lists[format](text) }).toEqual({ text, lists: false })
}

test.each(formats)('%s: blocks, and without its finding it passes', async (format) => {
  const text = reports[format]
  expect(await gate([text])).toMatchObject({ passes: false })
  expect(lists[format](text)).toBe(true)
  expect(await passes(text.replaceAll(blocking, 'CKV_AWS_23'))).toBe(true)
})

describe('no mutation of a blocking report passes', () => {
  test.each(formats)('%s: cut off at any byte', async (format) => {
    const text = reports[format]
    for (let end = 0; end < text.length; end++)
      if (await passes(text.slice(0, end))) expect(text.slice(0, end)).toBe('')
  })

  // The id is what a finding is: another one is another finding.
  test.each(formats)('%s: a changed byte outside the id', async (format) => {
    const text = reports[format]
    const isId = new Set<number>()
    for (let at = text.indexOf(blocking); at >= 0; at = text.indexOf(blocking, at + 1))
      for (let offset = 0; offset < blocking.length; offset++) isId.add(at + offset)
    const byte = fc.constantFrom(...Array.from('{}[]",:\\<>/&=\' \n0x_-\0\u007f'))
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), byte, async (at, other) => {
        fc.pre(!isId.has(at))
        const mutated = text.slice(0, at) + other + text.slice(at + 1)
        if (await passes(mutated)) expect(mutated).toBe('')
      }),
      { seed, numRuns: 500 },
    )
  })

  test.each(formats)('%s: ranges deleted and doubled', async (format) => {
    const text = reports[format]
    const place = fc.nat(text.length)
    await fc.assert(
      fc.asyncProperty(place, place, fc.boolean(), async (one, other, isDoubled) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)]
        const mutated = isDoubled
          ? text.slice(0, to) + text.slice(from)
          : text.slice(0, from) + text.slice(to)
        await checkMutated(format, mutated)
      }),
      { seed, numRuns: 500 },
    )
  })

  test.each(formats)('%s: cut at brackets, so that what is left fits', async (format) => {
    const text = reports[format]
    const edges = [...text.matchAll(/[{}[\]<>,"]/g)].flatMap(({ index }) => [index, index + 1])
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...edges), fc.constantFrom(...edges), async (one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)]
        await checkMutated(format, text.slice(0, from) + text.slice(to))
      }),
      { seed, numRuns: 500 },
    )
  })

  test.each(formats)('%s: other numbers', async (format) => {
    const text = reports[format]
    const numbers = [...text.matchAll(/\d+/g)]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...numbers),
        fc.oneof(fc.integer().map(String), fc.constantFrom('1e99', '-0', '0.5', '9'.repeat(400))),
        async (match, number) => {
          const end = match.index + match[0].length
          await checkMutated(format, text.slice(0, match.index) + number + text.slice(end))
        },
      ),
      { seed, numRuns: 200 },
    )
  })
})

const someRecord = fc
  .record({
    id: fc.constantFrom(blocking, mild, skipped, 'CKV_AWS_79', 'CUSTOM_1'),
    file: fc.constantFrom('/main.tf', '/ci.yml', '/gone.tf'),
    line: fc.integer({ min: 0, max: 3 }),
    resource: fc.constantFrom('a.b', 'module.m.a.b', 'c.d', ''),
    severity: fc.constantFrom(null, 'LOW', 'High', 'NONE'),
  })
  .map(({ id, file, line, resource, severity }) =>
    record(id, {
      ...{ file_path: file, repo_file_path: file, resource, severity },
      file_line_range: [line, line + 5],
    }),
  )
const someRunner = fc
  .tuple(
    fc.constantFrom('terraform', 'secrets'),
    fc.array(someRecord, { maxLength: 6 }),
    fc.array(someRecord, { maxLength: 3 }),
  )
  .map((parts) => runner(...parts))

test('the order of findings, runners and reports changes nothing', async () => {
  const shuffled = <T>(all: readonly T[]) =>
    fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length })
  const both = fc.array(fc.array(someRunner, { maxLength: 3 }), { maxLength: 3 }).chain((files) =>
    fc.tuple(
      fc.constant(files),
      fc
        .tuple(
          ...files.map((file) =>
            fc
              .tuple(
                ...file.map(({ results, ...one }) =>
                  shuffled(results.failed_checks).map((failed_checks) => ({
                    ...one,
                    results: { ...results, failed_checks },
                  })),
                ),
              )
              .chain(shuffled),
          ),
        )
        .chain(shuffled),
    ),
  )
  await fc.assert(
    fc.asyncProperty(both, async ([files, others]) => {
      const texts = (all: readonly (readonly object[])[]) => all.map((one) => JSON.stringify(one))
      expect(await gate(texts(others))).toEqual(await gate(texts(files)))
    }),
    { seed, numRuns: 300 },
  )
})

describe('what the policy excuses', () => {
  const findings = fc.array(someRunner, { maxLength: 3 }).map((all): LocatedFinding[] =>
    all.flatMap(({ results }) =>
      results.failed_checks.map((one) => ({
        finding: {
          ...{ checkId: String(Object(one).check_id), checkName: '', result: 'failed' as const },
          ...{ resource: String(Object(one).resource), module: '', checkType: '', report: 'r' },
          place: { paths: [], startLine: 1, endLine: 1 },
          reportedSeverity: Object(one).severity ?? undefined,
          ...{ vulnerability: undefined, guideline: undefined, skipReason: undefined },
        },
        path: String(Object(one).file_path).slice(1),
        isResolved: Object(one).file_path !== '/gone.tf',
        line: Number(Object(one).file_line_range[0]),
        endLine: 9,
      })),
    ),
  )
  const waiver = fc.record({
    scope: fc.record({
      checks: fc.subarray([blocking, mild, 'CKV_*', 'CUSTOM_1'], { minLength: 1 }),
      paths: fc.subarray(['main.tf', '*.yml', '**']),
      resources: fc.subarray(['a.*', 'c.d']),
    }),
    reason: fc.constant('for the test'),
    owner: fc.constant('team'),
    expires: fc.constantFrom('2026-11-21', '2027-01-01'),
    line: fc.constant(1),
  }) as fc.Arbitrary<Waiver>

  const blockers = (located: readonly LocatedFinding[], waivers: Waiver[], limits = {}) =>
    judge(located, { ...options, limits, policy: { ...noPolicy, waivers } })
      .findings.filter(isBlocking)
      .map((judged) => judged.located)

  test('a waiver takes away what is in its scope, and nothing else', () => {
    fc.assert(
      fc.property(findings, fc.array(waiver, { maxLength: 2 }), waiver, (all, waivers, more) => {
        const matches = inScope(more.scope)
        const left = blockers(all, waivers).filter((one) => !matches(one))
        expect(blockers(all, [...waivers, more])).toEqual(left)
      }),
      { seed, numRuns: 500 },
    )
  })

  test('less findings are never worse', () => {
    const limits = fc.record({ HIGH: fc.nat(2), LOW: fc.nat(2) }, { requiredKeys: [] })
    fc.assert(
      fc.property(
        findings.chain((all) => fc.tuple(fc.constant(all), fc.subarray(all))),
        fc.array(waiver, { maxLength: 2 }),
        limits,
        ([all, some], waivers, most) => {
          const [more, fewer] = [blockers(all, waivers, most), blockers(some, waivers, most)]
          expect(fewer.length).toBeLessThanOrEqual(more.length)
        },
      ),
      { seed, numRuns: 500 },
    )
  })
})
