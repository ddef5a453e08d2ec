import { describe, expect, test } from '@jest/globals'
import {
  type Baseline,
  BaselineProblem,
  baselineLatencies,
  noLag,
  parseBaseline,
  renderBaseline,
  takeBaseline,
} from '../../src/monitor/index.js'
import { JumpingClock } from './synthetic.js'

const nowMs = Date.UTC(2026, 0, 1, 12)
const baseline: Baseline = {
  version: 1,
  kind: 'slipway-smoke-baseline',
  takenAt: '2026-01-01T11:50:00.000Z',
  nodeVersion: 'v24.0.0',
  samplesPerCheck: 3,
  intervalMs: 1000,
  checks: [
    { name: 'health', target: 'GET /health', requests: 3, errors: 0, latenciesMs: [1.25, 2, 3] },
    { name: 'tiles', target: 'GET /tiles', requests: 3, errors: 1, latenciesMs: [80, 90] },
  ],
}
const expected = {
  checks: [{ name: 'tiles', target: 'GET /tiles' }],
  nowMs,
  maxAgeMs: 3_600_000,
}
const text = renderBaseline(baseline)
const changed = (parts: object) => JSON.stringify({ ...baseline, ...parts })
const changedCheck = (parts: object) => changed({ checks: [{ ...baseline.checks[1], ...parts }] })

test('what is written is read again', () => {
  expect(parseBaseline(text, expected)).toEqual(baseline)
  expect(baselineLatencies(baseline, expected.checks)).toEqual([[80, 90]])
  expect(text.split('\n')).toHaveLength(13)
})

describe('what cannot be trusted is a problem', () => {
  test.each([
    ['empty', ' \n', /is empty/],
    ['cut off', text.slice(0, 200), /no JSON; it looks cut off/],
    ['something else', '{"a": 1}', /This is no baseline/],
    ['a list', '[]', /This is no baseline/],
    ['null', 'null', /This is no baseline/],
    ['another version', changed({ version: 2 }), /has version 2/],
    ['no version', changed({ version: undefined }), /has version undefined/],
    ['no date', changed({ takenAt: 'yesterday' }), /takenAt is no date/],
    [
      'too old',
      changed({ takenAt: '2026-01-01T10:00:00Z' }),
      /taken 7200 s ago .* may be 3600 s old/,
    ],
    ['from the future', changed({ takenAt: '2026-01-02T10:00:00Z' }), /from the future/],
    ['no checks', changed({ checks: [] }), /has no checks/],
    [
      'other checks',
      changed({ checks: [baseline.checks[0]] }),
      /has no check tiles; it has health/,
    ],
    ['another target', changedCheck({ target: 'GET /old' }), /asks GET \/tiles now, but GET \/old/],
    ['twice', changed({ checks: [baseline.checks[1], baseline.checks[1]] }), /comes twice/],
    ['zero samples', changedCheck({ latenciesMs: [] }), /holds no sample of tiles/],
    ['texts', changedCheck({ latenciesMs: ['80'] }), /not all milliseconds/],
    ['holes', changedCheck({ latenciesMs: [null] }), /not all milliseconds/],
    ['negative', changedCheck({ latenciesMs: [-1] }), /not all milliseconds/],
    ['more than asked', changedCheck({ latenciesMs: [1, 2, 3] }), /more latencies than successes/],
    ['odd counts', changedCheck({ errors: 4 }), /no counts/],
    ['huge', ' '.repeat(20_000_001), /far more than one ever has/],
  ])('%s', (_, given, message) => {
    expect(() => parseBaseline(given, expected)).toThrow(BaselineProblem)
    expect(() => parseBaseline(given, expected)).toThrow(message)
  })
})

describe('taking one', () => {
  const run = (parts: Partial<Parameters<typeof takeBaseline>[0]> = {}) => {
    const clock = new JumpingClock()
    return takeBaseline({
      checks: baseline.checks.map(({ name, target }) => ({ name, target })),
      probe: async (check) => {
        await clock.sleep(40)
        return { ok: true, latencyMs: 40.1234 + check }
      },
      samplesPerCheck: 60,
      intervalMs: 500,
      initialDelayMs: 2000,
      probeTimeoutMs: 5000,
      clock,
      lag: noLag,
      signal: new AbortController().signal,
      nodeVersion: 'v24.0.0',
      ...parts,
    })
  }

  test('so many samples of each check, rounded', async () => {
    const taken = await run()
    expect(taken.checks.map(({ requests, errors }) => [requests, errors])).toEqual([
      [60, 0],
      [60, 0],
    ])
    expect(new Set(taken.checks[1]?.latenciesMs)).toEqual(new Set([41.12]))
    expect(
      parseBaseline(renderBaseline(taken), { ...expected, nowMs: Date.parse(taken.takenAt) }),
    ).toEqual(taken)
  })

  test('a check that never succeeds has no baseline', async () => {
    const failure = { kind: 'wrong-answer', message: 'status: 503, expected 200' } as const
    const probe = async (check: number) =>
      check === 1 ? ({ ok: false, failure } as const) : ({ ok: true, latencyMs: 5 } as const)
    await expect(run({ probe })).rejects.toThrow(
      /no baseline of tiles: none of 60 requests .* status: 503/,
    )
  })

  test('stopped, it is none', async () => {
    await expect(run({ signal: AbortSignal.abort() })).rejects.toThrow(/stopped/)
  })
})
