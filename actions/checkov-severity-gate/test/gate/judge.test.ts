import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { LocatedFinding } from '../../src/findings/located.js'
import { type GateOptions, isBlocking, judge } from '../../src/gate/judge.js'
import { blockingFailures } from '../../src/gate/reasons.js'
import { noPolicy, type Policy, type Waiver } from '../../src/policy/policy.js'
import type { Severity } from '../../src/severity/levels.js'
import { located } from '../findings.js'

const options = (over: Partial<GateOptions> = {}, policy: Partial<Policy> = {}): GateOptions => ({
  policy: { ...noPolicy, ...policy },
  profile: 'strict',
  tiers: { blockOn: 'HIGH', warnOn: 'MEDIUM', logOn: 'INFO' },
  unknown: 'warn',
  limits: {},
  today: '2026-11-21',
  isBaselined: () => false,
  isInChange: () => true,
  ...over,
})

/** The one finding, judged. */
function one(finding: LocatedFinding, given: GateOptions = options()) {
  const [judged] = judge([finding], given).findings
  return (
    judged && {
      tier: judged.tier,
      state: judged.state,
      note: judged.note,
      blocks: isBlocking(judged),
    }
  )
}

const of = (severity: Severity, parts: Parameters<typeof located>[0] = {}) =>
  located({ reportedSeverity: severity, ...parts })

const waiver = (over: Partial<Waiver> = {}): Waiver => ({
  scope: { checks: ['CKV_AWS_24'], paths: [], resources: [] },
  reason: 'behind a VPN',
  owner: 'platform',
  expires: '2027-01-31',
  line: 3,
  ...over,
})

describe('tiers', () => {
  test.each([
    ['CRITICAL', 'block'],
    ['HIGH', 'block'],
    ['MEDIUM', 'warn'],
    ['LOW', 'log'],
    ['INFO', 'log'],
  ] as const)('%s: %s', (severity, tier) => {
    expect(one(of(severity))).toMatchObject({ tier, blocks: tier === 'block' })
  })

  test('below log-on a finding is only counted', () => {
    const tiers = { blockOn: 'none', warnOn: 'none', logOn: 'LOW' } as const
    expect(one(of('CRITICAL'), options({ tiers }))?.tier).toBe('log')
    expect(one(of('INFO'), options({ tiers }))?.tier).toBe('count')
  })

  test.each(['block', 'warn', 'log'] as const)('unknown severity: %s', (unknown) => {
    expect(one(located({ checkId: 'CKV_MINE_1' }), options({ unknown }))?.tier).toBe(unknown)
  })

  test('a rule of the policy changes the tiers of its paths alone', () => {
    const rules = [
      { name: 'sandbox', paths: ['sandbox/**'], tiers: { blockOn: 'none' }, line: 1 },
    ] as const
    const given = options({}, { rules: [...rules] as never })
    expect(one(of('CRITICAL', { path: 'sandbox/a.tf' }), given)?.tier).toBe('warn')
    expect(one(of('CRITICAL', { path: 'prod/a.tf' }), given)?.tier).toBe('block')
    expect(one(of('CRITICAL', { path: 'sandbox/a.tf', isResolved: false }), given)?.tier).toBe(
      'block',
    )
  })
})

test('where a rule says that nothing blocks, what nobody has rated does not either', () => {
  const rules = [{ name: 'a', paths: ['sandbox/**'], tiers: { blockOn: 'none' as const }, line: 1 }]
  const given = options({ unknown: 'block' }, { rules })
  const tierAt = (path: string) => one(located({ checkId: 'CKV_MINE_1', path }), given)?.tier
  expect([tierAt('sandbox/a.tf'), tierAt('prod/a.tf')]).toEqual(['warn', 'block'])
})

describe('limits', () => {
  const findings = (severity: Severity, count: number) =>
    Array.from({ length: count }, (_, at) => of(severity, { resource: `a.${at}` }))
  const blocking = (count: number, limits: GateOptions['limits']) =>
    judge(findings('HIGH', count), options({ limits })).findings.filter(isBlocking).length

  test('as many as the limit pass; one more, and all of them block', () => {
    expect(blocking(3, { HIGH: 3 })).toBe(0)
    expect(blocking(4, { HIGH: 3 })).toBe(4)
    expect(blocking(1, { HIGH: 0 })).toBe(1)
    expect(judge(findings('LOW', 3), options({ limits: { LOW: 2 } })).exceeded).toEqual([
      { severity: 'LOW', count: 3, limit: 2 },
    ])
  })

  test('what a limit has no say over is told by itself', () => {
    const waivers = [
      waiver({
        scope: { checks: ['CKV_AWS_24'], paths: [], resources: ['b'] },
        expires: '2026-01-31',
      }),
    ]
    const verdict = judge(
      [of('HIGH', { resource: 'b' }), ...findings('HIGH', 2)],
      options({ limits: { HIGH: 1 } }, { waivers }),
    )
    expect(verdict.exceeded).toEqual([{ severity: 'HIGH', count: 2, limit: 1 }])
    expect(blockingFailures(verdict.findings, verdict.exceeded)).toEqual([
      'max-high: 2 findings are HIGH, 1 may be',
      '1 finding blocks:\n  HIGH CKV_AWS_24 at main.tf:3 (its waiver expired on 2026-01-31; ask platform)',
    ])
  })

  test('one severity has no say over another', () => {
    const { findings: judged } = judge(
      [of('CRITICAL', { resource: 'b' }), ...findings('HIGH', 1)],
      options({ limits: { HIGH: 1 } }),
    )
    expect(judged.map((finding) => finding.tier)).toEqual(['block', 'warn'])
  })
})

describe('waivers', () => {
  const given = (over: Partial<Waiver>) => options({}, { waivers: [waiver(over)] })

  test('a waiver excuses what it names', () => {
    expect(one(located(), given({}))).toEqual({
      tier: 'block',
      state: 'waived',
      note: 'waived by platform: behind a VPN',
      blocks: false,
    })
    expect(one(located({ checkId: 'CKV_AWS_25' }), given({}))?.blocks).toBe(true)
  })

  test.each([
    ['2026-11-21', 'waived'],
    ['2026-11-20', 'open'],
  ])('one that expires on %s leaves it %s', (expires, state) => {
    expect(one(located(), given({ expires }))?.state).toBe(state)
  })

  test('an expired one blocks whatever the severity, and says since when', () => {
    expect(one(of('LOW'), given({ expires: '2026-01-31' }))).toEqual({
      tier: 'block',
      state: 'open',
      note: 'its waiver expired on 2026-01-31; ask platform',
      blocks: true,
    })
  })

  test('one that has expired is not made permanent by a baseline', () => {
    const isBaselined = () => true
    const waivers = [waiver({ expires: '2026-01-31' })]
    expect(one(located(), options({ isBaselined }, { waivers }))?.blocks).toBe(true)
    expect(one(located(), options({ isBaselined }, {}))?.blocks).toBe(false)
  })

  test('one that has expired, for what the change does not touch, waits for the next whole run', () => {
    const waivers = [waiver({ expires: '2026-01-31' })]
    const verdict = judge([located()], options({ isInChange: () => false }, { waivers }))
    expect(verdict.findings.map(({ state }) => state)).toEqual(['out-of-scope'])
    expect(verdict.waivers.map(({ state, matched }) => [state, matched])).toEqual([['expired', 1]])
  })

  test('it holds on its last day, in UTC', () => {
    expect(one(located(), given({ expires: '2026-11-21' }))?.state).toBe('waived')
    expect(one(located(), given({ expires: '2026-11-20' }))?.state).toBe('open')
  })

  test('one that still holds stands in for one that has expired', () => {
    const waivers = [waiver({ expires: '2026-01-31' }), waiver()]
    expect(one(located(), options({}, { waivers }))?.state).toBe('waived')
  })

  test('tells which match nothing, and which end soon', () => {
    const waivers = [
      waiver({ expires: '2026-12-01' }),
      waiver({ scope: { checks: ['CKV_AWS_1'], paths: [], resources: [] } }),
    ]
    const verdict = judge([located()], options({}, { waivers }))
    expect(
      verdict.waivers.map(({ state, daysLeft, matched }) => [state, daysLeft, matched]),
    ).toEqual([
      ['expiring', 10, 1],
      ['active', 71, 0],
    ])
  })
})

describe('inline skips', () => {
  const skipped = (skipReason?: string) => located({ result: 'skipped', skipReason })
  const rules = (over: Partial<Policy['inlineSkips']>) =>
    options({}, { inlineSkips: { ...noPolicy.inlineSkips, ...over } })

  test.each([
    ['are honoured', skipped(), {}, 'skipped'],
    ['need a reason', skipped('No comment provided'), { requireReason: true }, 'open'],
    ['have a reason', skipped('test data'), { requireReason: true }, 'skipped'],
    [
      'are forbidden for a severity',
      skipped('a'),
      { forbid: { severities: ['HIGH'], tiers: [], checks: [] } },
      'open',
    ],
    [
      'are forbidden for a check',
      skipped('a'),
      { forbid: { severities: [], tiers: [], checks: ['CKV_AWS_*'] } },
      'open',
    ],
    [
      'are forbidden for a tier',
      skipped('a'),
      { forbid: { severities: [], tiers: ['block'], checks: [] } },
      'open',
    ],
    [
      'are forbidden for a tier and what is worse',
      skipped('a'),
      { forbid: { severities: [], tiers: ['warn'], checks: [] } },
      'open',
    ],
    [
      'are forbidden for a tier that it is not in',
      located({ result: 'skipped', reportedSeverity: 'LOW' }),
      { forbid: { severities: [], tiers: ['block', 'warn'], checks: [] } },
      'skipped',
    ],
    [
      'are forbidden elsewhere',
      skipped('a'),
      { forbid: { severities: [], tiers: [], checks: ['CKV_SECRET_*'] } },
      'skipped',
    ],
    ['count as findings', skipped('a'), { countAsFindings: true }, 'open'],
  ] as const)('%s', (_, finding, over, state) => {
    expect(one(finding, rules(over as Partial<Policy['inlineSkips']>))?.state).toBe(state)
  })

  test('one that is not honoured may still be waived', () => {
    const policy = {
      waivers: [waiver()],
      inlineSkips: { ...noPolicy.inlineSkips, countAsFindings: true },
    }
    expect(one(skipped(), options({}, policy))?.state).toBe('waived')
  })
})

test('what the baseline has, and what the change does not touch, blocks nothing', () => {
  expect(one(located(), options({ isBaselined: () => true }))).toMatchObject({
    state: 'baselined',
    blocks: false,
  })
  expect(one(located(), options({ isInChange: () => false }))).toMatchObject({
    state: 'out-of-scope',
    blocks: false,
  })
})

describe('duplicates', () => {
  test.each([
    ['the same finding twice', [located(), located({ report: 'b.json' })], 1],
    ['another resource', [located(), located({ resource: 'b' })], 2],
    ['another module', [located(), located({ module: 'module.b' })], 2],
    ['another file', [located(), located({ path: 'b.tf' })], 2],
    ['with and without a resource, at one place', [located({ resource: '' }), located()], 1],
    [
      'without resources, at two places',
      [located({ resource: '' }), located({ resource: '', line: 8 })],
      2,
    ],
  ])('%s', (_, findings, count) => {
    expect(judge(findings, options()).findings).toHaveLength(count)
  })

  test('of two severities the worse one counts', () => {
    const { findings } = judge([of('LOW'), of('HIGH'), of('MEDIUM')], options())
    expect(findings.map(({ severity }) => severity.severity)).toEqual(['HIGH'])
  })

  test('failed wins over skipped', () => {
    const { findings } = judge([located({ result: 'skipped' }), located()], options())
    expect(findings.map(({ state }) => state)).toEqual(['open'])
  })
})

describe('whatever the findings', () => {
  const finding = fc
    .record({
      checkId: fc.constantFrom('CKV_AWS_24', 'CKV_AWS_18', 'CKV_MINE_1'),
      resource: fc.constantFrom('a', 'b', ''),
      path: fc.constantFrom('a.tf', 'b/c.tf'),
      line: fc.integer({ min: 1, max: 3 }),
      result: fc.constantFrom<'failed' | 'skipped'>('failed', 'skipped'),
      reportedSeverity: fc.constantFrom(undefined, 'LOW', 'HIGH'),
    })
    .map((parts) => located(parts))
  const findings = fc.array(finding, { maxLength: 12 })
  const told = (verdict: ReturnType<typeof judge>) =>
    verdict.findings.map(
      ({
        located: {
          finding: { checkId, resource, result },
          path,
        },
        tier,
        state,
      }) => [checkId, resource, result, path, tier, state].join(' '),
    )

  test('their order does not matter', () => {
    fc.assert(
      fc.property(findings, (all) => {
        expect(told(judge(all.toReversed(), options()))).toEqual(told(judge(all, options())))
      }),
    )
  })

  test('a waiver never excuses more than it names, nor adds a finding', () => {
    fc.assert(
      fc.property(findings, fc.constantFrom('a.tf', 'b/**'), (all, path) => {
        const scope = { checks: ['CKV_AWS_24'], paths: [path], resources: ['a'] }
        const before = judge(all, options()).findings
        const after = judge(all, options({}, { waivers: [waiver({ scope })] })).findings
        expect(after.length).toBe(before.length)
        for (const {
          located: { finding, path: at },
          state,
        } of after) {
          if (state !== 'waived') continue
          expect([finding.checkId, finding.resource, at]).toEqual([
            'CKV_AWS_24',
            'a',
            path === 'a.tf' ? 'a.tf' : 'b/c.tf',
          ])
        }
      }),
    )
  })

  test('a waiver, whatever its scope and day, changes nothing about what it does not name', () => {
    const scope = fc.record({
      checks: fc.subarray(['CKV_AWS_24', 'CKV_AWS_1*', 'CKV_MINE_*'], { minLength: 1 }),
      paths: fc.subarray(['a.tf', 'b/', '!b/c.tf', '**/*.tf', '!(b)/*', 'b/**', './a.tf']),
      resources: fc.subarray(['a', 'b*', '*']),
    })
    const expires = fc.constantFrom('2026-11-20', '2026-11-21', '2027-01-01')
    const limits = fc.constantFrom({}, { HIGH: 1 }, { LOW: 0, HIGH: 3 })
    fc.assert(
      fc.property(findings, scope, expires, limits, (all, scoped, day, limit) => {
        const before = judge(all, options({ limits: limit })).findings
        const waivers = [waiver({ scope: scoped, expires: day })]
        const after = judge(all, options({ limits: limit }, { waivers })).findings
        expect(after).toHaveLength(before.length)
        for (const { located: one, state, tier, note } of after) {
          const was = before.find((other) => other.located === one)
          if (isNamed(one, scoped)) {
            expect(['skipped', day === '2026-11-20' ? 'open' : 'waived']).toContain(state)
          } else {
            expect([state, note]).toEqual([was?.state, was?.note])
            // What is waived no longer counts against a limit, so that the others of its severity may pass.
            const hasLimit = Object.keys(limit).length > 0
            if (tier !== was?.tier) expect([was?.tier, hasLimit]).toEqual(['block', true])
          }
        }
      }),
      { numRuns: 500 },
    )
  })
})

/** What the scope of a waiver says, by hand, for the few names of this test. */
function isNamed(
  { finding: { checkId, resource }, path }: LocatedFinding,
  { checks, paths, resources }: Waiver['scope'],
): boolean {
  const isCheck =
    checks.includes(checkId) ||
    (checkId === 'CKV_AWS_18' && checks.includes('CKV_AWS_1*')) ||
    (checkId === 'CKV_MINE_1' && checks.includes('CKV_MINE_*'))
  const wanted = path === 'a.tf' ? ['a.tf', './a.tf', '**/*.tf'] : ['b/', 'b/**', '**/*.tf']
  const isPath =
    paths.length === 0 ||
    (paths.some((glob) => wanted.includes(glob)) &&
      !(path === 'b/c.tf' && paths.includes('!b/c.tf')))
  const isResource =
    resources.length === 0 ||
    resources.includes('*') ||
    (resource === 'a' && resources.includes('a')) ||
    (resource === 'b' && resources.includes('b*'))
  return isCheck && isPath && isResource
}
