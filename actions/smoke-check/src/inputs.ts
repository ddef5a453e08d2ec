// What a user can say, read and checked before anything else happens. action.yml is the contract; a test holds the two
// together.

import { type InputReader, readInputs as readAll, registerSecret } from '@slipway/action-kit'
import { loadBalancerDimension, regionOfLoadBalancer, targetGroupDimension } from '@slipway/ecs'
import {
  type Arm,
  type CheckInputs,
  type ConnectTo,
  isMistake,
  type Mistake,
  parseBaseUrl,
  parseConnectTo,
  parseResolve,
  parseVersionFrom,
  type RequestSpec,
  type Retry,
  type VersionFrom,
} from '@slipway/http-checks'

export const modes = ['check', 'baseline', 'monitor'] as const
export type Mode = (typeof modes)[number]

/** When the verdict fails the step: doubt as its own policy says, doubt always, or never. */
export const failOn = ['unhealthy', 'inconclusive', 'never'] as const
export type FailOn = (typeof failOn)[number]

export interface Inputs {
  mode: Mode
  /** The definition file, absolute; or the one check that the inputs make. */
  source: { config: string } | { check: Omit<CheckInputs, 'variables'> }
  retry: Partial<Retry>
  /** Applied to every request, whatever its definition says. */
  request: RequestChanges
  expectVersion: string | undefined
  versionFrom: VersionFrom | undefined
  /** Those of `secrets` among them. */
  variables: Record<string, string>
  baseline: string | undefined
  baselineMaxAgeMs: number
  samples: number
  monitor: MonitorChanges
  /** The second witness of a monitor. */
  loadBalancer: LoadBalancerInput | undefined
  failOn: FailOn
  /** Absolute; without it a new folder in the runner's temporary one. */
  reportDirectory: string | undefined
}

export interface RequestChanges {
  connectTo: ConnectTo[]
  resolve: RequestSpec['resolve']
  host: string | undefined
  serverName: string | undefined
  ipFamily: RequestSpec['ipFamily'] | undefined
  redirects: number | undefined
  proxy: RequestSpec['proxy'] | undefined
}

export interface MonitorChanges {
  durationMs: number | undefined
  intervalMs: number | undefined
  initialDelayMs: number | undefined
  /** 0.02 for 2 %. */
  errorRate: number | undefined
  latencyIncreaseMs: number | undefined
  onInconclusive: 'pass' | 'fail' | 'extend' | undefined
  control: Arm | undefined
  candidate: Arm | undefined
}

export interface LoadBalancerInput {
  /** As CloudWatch names them: `app/name/id`, `targetgroup/name/id`. */
  loadBalancer: string
  targetGroup: string | undefined
  /** Without it, the region of the environment. */
  region: string | undefined
  /** How long the numbers of the last minutes are waited for. */
  waitMs: number
}

/** @throws UserError with every mistake. */
export const readInputs = (env?: NodeJS.ProcessEnv): Inputs => readAll(defineInputs, env)

const HOUR_MS = 3_600_000
const MAX_SAMPLES = 10_000

export function defineInputs(input: InputReader): Inputs {
  const variables = readVariables(input)
  const saidMode = input.text('mode') // before its choice, which is what describes the input
  const mode = input.choice('mode', modes, { default: 'check' })
  const versionFrom = parsed(input, 'version-from', input.text('version-from'), parseVersionFrom)
  const expectVersion = input.text('expect-version')
  const intervalMs = input.duration('interval', { unit: 's', min: 10 })
  const timeoutMs = input.duration('timeout', { unit: 's', min: 0, max: 24 * HOUR_MS })
  const successes = input.integer('successes', { min: 1, max: 1000 })
  const retry: Partial<Retry> = {
    ...(timeoutMs !== undefined && { timeoutMs }),
    ...(mode === 'check' && intervalMs !== undefined && { intervalMs }),
    ...(successes !== undefined && { successes }),
  }
  const source = readSource(input, { expectVersion, versionFrom, retry })
  // To a baseline or a monitor, version-from alone tells what answered; a check would pass with any version.
  if (versionFrom !== undefined && !expectVersion && ('config' in source || mode === 'check')) {
    input.problem(
      'version-from: it needs expect-version beside it; if that comes from an output of another step, that output is empty',
    )
  }
  const errorRate = input.percent('max-error-rate', { min: 0, max: 99.9 })
  const inputs: Inputs = {
    mode,
    source,
    retry,
    request: readRequestChanges(input),
    expectVersion,
    versionFrom,
    variables,
    baseline: input.path('baseline', { mustBe: 'file' }),
    baselineMaxAgeMs: input.duration('baseline-max-age', { default: 24 * HOUR_MS, min: 1000 }),
    samples: input.integer('samples', { default: 120, min: 1, max: MAX_SAMPLES }),
    monitor: {
      durationMs: input.duration('duration', { min: 1000, max: 24 * HOUR_MS }),
      intervalMs: mode === 'check' ? undefined : intervalMs,
      initialDelayMs: input.duration('initial-delay', { min: 0, max: HOUR_MS }),
      errorRate: errorRate === undefined ? undefined : errorRate / 100,
      latencyIncreaseMs: input.duration('max-latency-increase', { min: 1 }),
      onInconclusive: input.choice('on-inconclusive', ['pass', 'fail', 'extend']),
      control: readArm(input, 'control'),
      candidate: readArm(input, 'candidate'),
    },
    loadBalancer: readLoadBalancer(input),
    failOn: input.choice('fail-on', failOn, { default: 'unhealthy' }),
    reportDirectory: input.path('report-directory'),
  }
  if (inputs.monitor.candidate && !inputs.monitor.control && 'check' in source) {
    input.problem('candidate: it needs control beside it, the version to compare with')
  }
  if (inputs.monitor.control && inputs.baseline !== undefined) {
    input.problem('control: with it the baseline is not looked at; leave one of them out')
  }
  // Of a misspelt mode its own mistake is enough.
  if (saidMode === undefined || saidMode === mode) tellMisplaced(input, mode)
  return inputs
}

/** An input that the mode does not look at is a check that somebody believes in and that never happens. */
function tellMisplaced(input: InputReader, mode: Mode): void {
  const only: [mode: Mode, names: string[]][] = [
    [
      'monitor',
      [
        'baseline',
        'duration',
        'max-error-rate',
        'max-latency-increase',
        'on-inconclusive',
        'control',
        'candidate',
        'load-balancer',
        'target-group',
        'region',
      ],
    ],
    ['check', ['timeout', 'successes']],
  ]
  for (const [right, names] of only) {
    if (mode === right) continue
    for (const name of names) {
      if (input.isGiven(name)) input.problem(`${name}: it is for mode: ${right}, not for ${mode}`)
    }
  }
}

/** One of the versions that are asked in turns: a base URL, or connect-to lines. */
function readArm(input: InputReader, name: 'control' | 'candidate'): Arm | undefined {
  const lines = input.lines(name)
  const [first, second] = lines
  if (first === undefined) return undefined
  if (!/^https?:/i.test(first)) return { connectTo: each(input, name, parseConnectTo) }
  if (second !== undefined) input.problem(`${name}: a base URL stands alone, without further lines`)
  const baseUrl = parsed(input, name, first, parseBaseUrl)
  return baseUrl === undefined ? undefined : { baseUrl, connectTo: [] }
}

function readLoadBalancer(input: InputReader): LoadBalancerInput | undefined {
  const given = input.text('load-balancer')
  const group = input.text('target-group')
  const region = input.text('region')
  const waitMs = input.duration('metrics-wait', {
    unit: 's',
    default: 120_000,
    min: 0,
    max: HOUR_MS,
  })
  if (given === undefined) {
    for (const [name, value] of Object.entries({ 'target-group': group, region })) {
      if (value !== undefined) {
        input.problem(
          `${name}: it needs load-balancer beside it, by which CloudWatch keeps the metrics`,
        )
      }
    }
    return undefined
  }
  const loadBalancer = loadBalancerDimension(given)
  if (loadBalancer === undefined) {
    input.problem(
      'load-balancer: it is the ARN of an Application Load Balancer, or the end of it: app/name/0123456789abcdef',
    )
  }
  const targetGroup = group === undefined ? undefined : targetGroupDimension(group)
  if (group !== undefined && targetGroup === undefined) {
    input.problem(
      'target-group: it is the ARN of a target group, or the end of it: targetgroup/name/0123456789abcdef',
    )
  }
  return {
    loadBalancer: loadBalancer ?? '',
    targetGroup,
    region: region ?? regionOfLoadBalancer(given) ?? regionOfLoadBalancer(group ?? ''),
    waitMs,
  }
}

const singleCheck = [
  'method',
  'headers',
  'body',
  'expect-status',
  'expect-body',
  'expect-body-is',
  'expect-json',
  'expect-header',
  'max-duration',
  'request-timeout',
] as const

function readSource(
  input: InputReader,
  common: Pick<CheckInputs, 'expectVersion' | 'versionFrom' | 'retry'>,
): Inputs['source'] {
  const config = input.path('config', { mustBe: 'file' })
  const url = input.text('url')
  const check = {
    url: url ?? '',
    method: input.text('method'),
    headers: input.text('headers'),
    body: input.text('body'),
    expectStatus: input.text('expect-status'),
    expectBody: input.text('expect-body'),
    expectBodyIs: input.text('expect-body-is'),
    expectJson: input.text('expect-json'),
    expectHeader: input.text('expect-header'),
    maxDurationMs: input.duration('max-duration', { unit: 'ms', min: 1 }),
    timeoutMs: input.duration('request-timeout', { unit: 's', min: 1, max: 600_000 }),
    ...common,
  }
  if (input.isGiven('config')) {
    const both = ['url', ...singleCheck].filter((name) => input.isGiven(name))
    if (both.length > 0) {
      input.problem(`${both.join(', ')}: it belongs into the file that config names, not beside it`)
    }
    return { config: config ?? '' }
  }
  if (!url) {
    input.problem(
      'nothing to check: set config (a definition file) or url. If one is set from an output of another step, that output is empty',
    )
  }
  return { check }
}

/** Secrets are masked as they are read, so before anything can be done with them. */
function readVariables(input: InputReader): Record<string, string> {
  const secrets = input.keyValues('secrets')
  for (const [, value] of secrets) registerSecret(value)
  const pairs = [...input.keyValues('variables'), ...secrets]
  const known = new Map<string, string>()
  for (const [name, value] of pairs) {
    if (!/^[A-Za-z_][\w-]*$/.test(name)) {
      input.problem(`variables: ${JSON.stringify(name)} is no name that {{ }} can use`)
    }
    if (known.has(name)) input.problem(`variables: ${name} is given twice (or in secrets, too)`)
    known.set(name, value)
  }
  return Object.fromEntries(known)
}

function readRequestChanges(input: InputReader): RequestChanges {
  const host = input.text('host')
  if (host !== undefined && !/^[\w.:[\]-]+$/.test(host)) {
    input.problem('host: it is a name such as app.example.com, with a port if need be')
  }
  const ipFamily = input.choice('ip-family', ['any', '4', '6'])
  return {
    connectTo: each(input, 'connect-to', parseConnectTo),
    resolve: each(input, 'resolve', parseResolve),
    host,
    serverName: input.text('server-name'),
    ipFamily: ipFamily === '4' ? 4 : ipFamily === '6' ? 6 : ipFamily,
    redirects: input.integer('redirects', { min: 0, max: 20 }),
    proxy: parsed(input, 'proxy', input.text('proxy'), parseProxy),
  }
}

function parseProxy(text: string): RequestSpec['proxy'] | Mistake {
  if (text === 'environment' || text === 'none') return text
  const url = URL.canParse(text) ? new URL(text) : undefined
  // The text is not quoted: a proxy's URL may hold a password.
  return url?.protocol === 'http:' || url?.protocol === 'https:'
    ? { url: text }
    : { mistake: 'it is environment, none, or the URL of an HTTP proxy' }
}

function each<T>(input: InputReader, name: string, parse: (text: string) => T | Mistake): T[] {
  return input.lines(name).flatMap((line) => parsed(input, name, line, parse) ?? [])
}

function parsed<T>(
  input: InputReader,
  name: string,
  text: string | undefined,
  parse: (text: string) => T | Mistake,
): T | undefined {
  if (text === undefined) return undefined
  const value = parse(text)
  if (!isMistake(value)) return value
  input.problem(`${name}: ${value.mistake}`)
  return undefined
}
