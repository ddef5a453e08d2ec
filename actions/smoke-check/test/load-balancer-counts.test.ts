// The load balancer's numbers, read by the real SDK over HTTP from the simulator's CloudWatch, on virtual time.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  type IamConfig,
  type MetricConfig,
  startSimulator,
  VirtualClock,
} from '@slipway/ecs-simulator'
import { type MonitorSettings, runMonitor } from '@slipway/http-checks'
import { loadBalancerWitness, type Witness } from '../src/load-balancer-counts.js'
import { reportOfMonitor } from '../src/report.js'
import { summaryBlocks } from '../src/summary.js'
import { onStage } from './stage.js'

const loadBalancer = 'app/web/0123456789abcdef'
const targetGroup = 'targetgroup/green/fedcba9876543210'
const never = new AbortController().signal

const metric = (
  name: string,
  minutes: MetricConfig['minutes'],
  delaySeconds = 0,
  group: string | undefined = targetGroup,
): MetricConfig => ({
  namespace: 'AWS/ApplicationELB',
  name,
  dimensions: { LoadBalancer: loadBalancer, ...(group !== '' && { TargetGroup: group }) },
  minutes,
  delaySeconds,
})
const sums = (...values: (number | null)[]) => values.map((sum) => (sum === null ? null : { sum }))

const before = { ...process.env }
beforeAll(() => {
  process.env.AWS_ACCESS_KEY_ID = 'AKIAIOSFODNN7EXAMPLE'
  process.env.AWS_SECRET_ACCESS_KEY = 'simulated'
  process.env.AWS_REGION = 'eu-central-1'
})
afterAll(() => {
  process.env = before
})

interface Scene {
  witness: Witness
  clock: VirtualClock
  startMs: number
  warnings: string[]
  asked: () => number
}

async function withMetrics(
  metrics: MetricConfig[],
  play: (scene: Scene) => Promise<void>,
  { waitMs = 0, iam, fromMs = 0 }: { waitMs?: number; iam?: IamConfig; fromMs?: number } = {},
): Promise<void> {
  const clock = new VirtualClock()
  const startMs = clock.now()
  const simulator = await startSimulator({ world: { metrics, ...(iam && { iam }) }, clock })
  process.env.AWS_ENDPOINT_URL = simulator.url
  const warnings: string[] = []
  try {
    const witness = loadBalancerWitness(
      { loadBalancer, targetGroup, region: undefined, waitMs },
      {
        clock,
        log: { info: () => {}, warning: (text) => void warnings.push(String(text)) },
        initialDelayMs: fromMs,
        options: { maxAttempts: 1 },
      },
    )
    const asked = () => simulator.requests.filter(({ action }) => action === 'GetMetricData').length
    await play({ witness, clock, startMs, warnings, asked })
  } finally {
    delete process.env.AWS_ENDPOINT_URL
    await simulator.close()
  }
}

const numbers = [
  metric('RequestCount', sums(100, 200, null, 300)),
  // A minute without errors has no data point.
  metric('HTTPCode_Target_5XX_Count', sums(null, 7, null, 3)),
  metric('TargetResponseTime', [
    { sum: 10, samples: 100 },
    { sum: 50, samples: 200 },
    null,
    { sum: 30, samples: 300 },
  ]),
]

test('whole minutes of the window count; one without requests is no evidence', () =>
  withMetrics(numbers, async ({ witness, clock, startMs }) => {
    expect(await witness.readCounts(never, false)).toBeUndefined()
    await clock.sleep(90_000)
    expect(await witness.readCounts(never, false)).toMatchObject({ requests: 100, errors: 0 })
    await clock.sleep(180_000)
    expect(await witness.readCounts(never, true)).toEqual({
      requests: 600,
      errors: 10,
      meanLatencyMs: 150,
      untilMs: startMs + 240_000,
    })
    expect(witness.note()).toBeUndefined()
  }))

test('what came before the window is left out, also of the minute in which it begins', () =>
  withMetrics(
    numbers,
    async ({ witness, clock }) => {
      await clock.sleep(300_000)
      expect(await witness.readCounts(never, true)).toMatchObject({ requests: 300, errors: 3 })
    },
    { fromMs: 61_000 },
  ))

test('what was read before CloudWatch was gone stays, and the report says that there is no more', () =>
  withMetrics(numbers, async ({ witness, clock, warnings }) => {
    await clock.sleep(60_000)
    await witness.readCounts(never, false)
    process.env.AWS_ENDPOINT_URL = 'http://127.0.0.1:1'
    await clock.sleep(60_000)
    expect(await witness.readCounts(never, true)).toMatchObject({ requests: 100 })
    expect(warnings).toHaveLength(1)
    expect(witness.note()).toMatch(
      /^The load balancer was not heard to the end: Could not read metrics/,
    )
  }))

test('numbers of another target group are not ours', () =>
  withMetrics(
    [metric('RequestCount', sums(5, 5), 0, 'targetgroup/blue/0000000000000000')],
    async ({ witness, clock }) => {
      await clock.sleep(180_000)
      expect(await witness.readCounts(never, true)).toBeUndefined()
      expect(witness.note()).toBe(
        'The load balancer was not heard: CloudWatch has no whole minute with requests in this window.',
      )
    },
  ))

describe('numbers that come late', () => {
  const late = [metric('RequestCount', sums(10, 10, 10), 90)]
  test.each<[waitMs: number, requests: number]>([
    [0, 10],
    [30_000, 20],
    [120_000, 30],
  ])('are waited for %i ms: %i requests', (waitMs, requests) =>
    withMetrics(
      late,
      async ({ witness, clock, startMs }) => {
        await clock.sleep(180_000)
        const counts = await witness.readCounts(never, true)
        expect(counts?.requests).toBe(requests)
        expect(clock.now() - startMs - 180_000).toBeLessThanOrEqual(Math.min(waitMs, 90_000))
      },
      { waitMs },
    ),
  )
})

const only = (...actions: string[]): IamConfig => ({
  policy: {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }],
  },
})

test('one permission is enough', () =>
  withMetrics(
    numbers,
    async ({ witness, clock, warnings }) => {
      await clock.sleep(120_000)
      expect(await witness.readCounts(never, true)).toMatchObject({ requests: 300 })
      expect(warnings).toEqual([])
    },
    { iam: only('cloudwatch:GetMetricData') },
  ))

test('without it, it is named, once, and asked for no more', () =>
  withMetrics(
    numbers,
    async ({ witness, clock, warnings, asked }) => {
      await clock.sleep(120_000)
      expect(await witness.readCounts(never, false)).toBeUndefined()
      expect(await witness.readCounts(never, true)).toBeUndefined()
      expect(asked()).toBe(1)
      expect(warnings).toEqual([
        expect.stringMatching(
          /^Going on without the load balancer's numbers\. Not allowed to .*: the role lacks cloudwatch:GetMetricData\b/,
        ),
      ])
      expect(witness.note()).toContain('The load balancer was not heard: Not allowed to')
    },
    { iam: only('ecs:*'), waitMs: 600_000 },
  ))

const settings: MonitorSettings = {
  checks: [],
  durationMs: 300_000,
  intervalMs: 1000,
  initialDelayMs: 0,
  thresholds: { errorRate: 0.02, latencyIncreaseMs: undefined, latencyP95IncreaseMs: undefined },
  confidence: 'sequential',
  onInconclusive: 'pass',
  extendMs: 0,
}

test.each<[name: string, errors: number, verdict: string]>([
  ['well', 1, 'healthy'],
  ['failing', 40, 'unhealthy'],
])('a monitor whose requests are well hears of users that are %s', (_, errors, verdict) =>
  withMetrics(
    [
      metric('RequestCount', sums(400, 400, 400, 400, 400)),
      metric('HTTPCode_Target_5XX_Count', sums(errors, errors, errors, errors, errors)),
    ],
    async ({ witness, clock }) => {
      const report = await runMonitor({
        settings,
        checks: ['health'],
        probe: async () => ({ ok: true, latencyMs: 20 }),
        probeTimeoutMs: 1000,
        readCounts: witness.readCounts,
        clock,
        signal: never,
      })
      expect(report.verdict).toBe(verdict)
      expect(report.candidate.errors).toBe(0)
      const summary = summaryBlocks(reportOfMonitor(report)).join('\n')
      expect(summary).toMatch(/\| Load balancer \| \d+ \| \d+ \| [\d.]+ % \| {2}\|/)
    },
  ),
)

test('the action goes on without what it may not read, and says so', async () => {
  const simulator = await startSimulator({ world: { iam: only('ecs:*') } })
  process.env.AWS_ENDPOINT_URL = simulator.url
  await onStage(
    (_, response) => response.end('ok'),
    async ({ url, run }) => {
      const ran = await run({
        url,
        mode: 'monitor',
        interval: '10ms',
        duration: '2s',
        'max-error-rate': '10%',
        'load-balancer': `arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/${loadBalancer}`,
        'target-group': targetGroup,
        'metrics-wait': '0s',
      })
      expect(ran.error).toBeUndefined()
      expect(ran.outputs).toMatchObject({ outcome: 'healthy', decision: 'promote' })
      expect(ran.log).toContain('the role lacks cloudwatch:GetMetricData')
      expect(ran.summary).toContain('The load balancer was not heard: Not allowed to read metrics')
    },
  )
  delete process.env.AWS_ENDPOINT_URL
  await simulator.close()
})
