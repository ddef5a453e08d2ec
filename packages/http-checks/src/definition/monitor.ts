// The `monitor` of a definition file, from its tree. How it runs and judges is no business of this file.

import type { Arm, MonitorSettings } from '../definition.js'
import { hint } from './closest.js'
import { parseBaseUrl } from './request.js'
import { quoted } from './shown.js'
import type { Item, Source } from './source.js'
import {
  isMistake,
  type Mistake,
  parseConnectTo,
  parseDuration,
  parseDurationLimit,
  parsePercentLimit,
} from './values.js'

const DAY_MS = 86_400_000
const MAX_PROBES = 100_000

const monitorKeys = [
  'checks',
  'duration',
  'interval',
  'initial_delay',
  'thresholds',
  'confidence',
  'on_inconclusive',
  'extend',
  'control',
  'candidate',
] as const

export function readMonitor(
  source: Source,
  item: Item,
  checkNames: readonly string[],
): MonitorSettings {
  const fields = source.fields(item, 'monitor', monitorKeys)
  const duration = (key: 'duration' | 'interval' | 'initial_delay' | 'extend', least: number) => {
    const field = fields.get(key)
    return field && source.parsed(field, `monitor ${key}`, atLeast(least))
  }
  const word = <T extends string>(key: 'confidence' | 'on_inconclusive', words: readonly T[]) => {
    const field = fields.get(key)
    return field && source.parsed(field, key, oneOf(words))
  }
  const durationMs = duration('duration', 1000)
  if (!fields.has('duration')) {
    source.mistake(item.at, 'the monitor has no duration, such as duration: 5m')
  }
  const settings: MonitorSettings = {
    checks: readCheckNames(source, fields.get('checks'), checkNames),
    durationMs: durationMs ?? 60_000,
    intervalMs: duration('interval', 10) ?? 1000,
    initialDelayMs: duration('initial_delay', 0) ?? 0,
    thresholds: readThresholds(source, fields.get('thresholds'), item),
    confidence: word('confidence', ['sequential', 'none']) ?? 'sequential',
    onInconclusive: word('on_inconclusive', ['pass', 'fail', 'extend']) ?? 'pass',
    extendMs: duration('extend', 1000) ?? durationMs ?? 60_000,
    control: readArm(source, fields.get('control'), 'control'),
    candidate: readArm(source, fields.get('candidate'), 'candidate'),
    place: source.place(item.at),
  }
  if (settings.candidate && !settings.control) {
    source.mistake(item.at, 'the monitor has a candidate but no control to compare it with')
  }
  if (settings.intervalMs > settings.durationMs) {
    source.mistake(item.at, 'the monitor’s interval is longer than its duration: nothing is asked')
  }
  if (settings.durationMs / settings.intervalMs > MAX_PROBES) {
    source.mistake(
      item.at,
      `the monitor would ask more than ${MAX_PROBES} times; lengthen interval`,
    )
  }
  return settings
}

const atLeast =
  (least: number) =>
  (text: string): number | Mistake => {
    const ms = parseDuration(text)
    if (isMistake(ms) || (ms >= least && ms <= DAY_MS)) return ms
    return { mistake: `${quoted(text)} must be from ${least}ms to 24h` }
  }

const oneOf =
  <T extends string>(words: readonly T[]) =>
  (text: string): T | Mistake =>
    words.find((word) => word === text) ?? {
      mistake: `${quoted(text)} is none of ${words.join(', ')}${hint(text, words).replace(/^;.*/, '')}`,
    }

function readCheckNames(
  source: Source,
  item: Item | undefined,
  known: readonly string[],
): string[] {
  if (!item) return []
  const items = source.items(item, 'monitor checks')
  if (items.length === 0) source.mistake(item.at, 'monitor checks is empty; leave it out for all')
  return items.flatMap((one) => {
    const name = source.constant(one, 'a check of the monitor')
    if (name === undefined) return []
    if (!known.includes(name)) {
      source.mistake(one.at, `there is no check ${quoted(name)}${hint(name, known)}`)
    }
    return [name]
  })
}

function readThresholds(
  source: Source,
  item: Item | undefined,
  monitor: Item,
): MonitorSettings['thresholds'] {
  const keys = ['error_rate', 'latency_increase', 'latency_p95_increase'] as const
  const fields = item && source.fields(item, 'thresholds', keys)
  if (!fields || fields.size === 0) {
    source.mistake(
      (item ?? monitor).at,
      'the monitor has no thresholds, so it would judge nothing; such as thresholds: { error_rate: < 2% }',
    )
  }
  const read = (key: (typeof keys)[number], parse: (text: string) => number | Mistake) => {
    const field = fields?.get(key)
    return field && source.parsed(field, key, parse)
  }
  return {
    errorRate: read('error_rate', parsePercentLimit),
    latencyIncreaseMs: read('latency_increase', parseDurationLimit),
    latencyP95IncreaseMs: read('latency_p95_increase', parseDurationLimit),
  }
}

function readArm(source: Source, item: Item | undefined, what: string): Arm | undefined {
  if (!item) return undefined
  const fields = source.fields(item, what, ['base_url', 'connect_to'])
  const baseUrl = fields.get('base_url')
  const connectTo = fields.get('connect_to')
  if (!baseUrl && !connectTo) source.mistake(item.at, `${what} needs base_url or connect_to`)
  if (baseUrl) source.template(baseUrl, 'base_url')
  return {
    baseUrl: baseUrl && source.parsed(baseUrl, 'base_url', parseBaseUrl),
    connectTo: connectTo
      ? source
          .items(connectTo, 'connect_to', true)
          .flatMap((one) => source.parsed(one, 'connect_to', parseConnectTo) ?? [])
      : [],
  }
}
