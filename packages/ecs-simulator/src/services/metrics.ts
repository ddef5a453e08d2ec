// GetMetricData of Amazon CloudWatch: statistics of the metrics that a world's description names. No expressions, no search.
import type { MetricConfig } from '../model.js'
import { AwsError, type JsonObject } from '../wire.js'
import type { World } from '../world.js'

const minuteMs = 60_000
/** CloudWatch's own limit of one request. */
const maxQueries = 500
const statistics = ['Sum', 'SampleCount', 'Average'] as const
type Statistic = (typeof statistics)[number]

export function getMetricData(world: World, input: JsonObject, nowMs: number): JsonObject {
  const queries = list(input.MetricDataQueries)
  const [fromMs, toMs] = [input.StartTime, input.EndTime].map((time) => Number(time) * 1000)
  if (queries.length === 0 || queries.length > maxQueries) {
    throw invalid('The parameter MetricDataQueries is required.')
  }
  if (fromMs === undefined || toMs === undefined || !(fromMs < toMs)) {
    throw invalid('The parameter StartTime must be less than the parameter EndTime.')
  }
  return {
    Messages: [],
    MetricDataResults: queries.map((query) => result(world, query, { fromMs, toMs, nowMs })),
  }
}

interface Span {
  fromMs: number
  toMs: number
  nowMs: number
}

function result(world: World, query: JsonObject, span: Span): JsonObject {
  const stat = query.MetricStat
  if (!isObject(stat) || !isObject(stat.Metric)) {
    throw invalid('The simulator knows MetricStat only, no expressions.')
  }
  const { Metric: metric, Period: period } = stat
  const statistic = statistics.find((known) => known === stat.Stat)
  if (!statistic) throw invalid(`The simulator knows ${statistics.join(', ')} only.`)
  const periodMs = Number(period) * 1000
  if (!(periodMs >= minuteMs) || periodMs % minuteMs !== 0) {
    throw invalid('Period must be a multiple of 60.')
  }
  const dimensions = list(metric.Dimensions).map(({ Name, Value }): [unknown, unknown] => [
    Name,
    Value,
  ])
  const series = world.metrics.find(
    ({ namespace, name, dimensions: own = {} }) =>
      namespace === metric.Namespace &&
      name === metric.MetricName &&
      Object.keys(own).length === dimensions.length &&
      dimensions.every(([key, value]) => typeof key === 'string' && own[key] === value),
  )
  const points = series ? pointsOf(series, world.begunAt, periodMs, span) : []
  return {
    Id: query.Id,
    Label: query.Label ?? metric.MetricName,
    StatusCode: 'Complete',
    Timestamps: points.map(({ atMs }) => atMs / 1000),
    Values: points.map((point) => statisticOf(statistic, point)),
  }
}

interface Point {
  atMs: number
  sum: number
  samples: number
}

/** Oldest first. A period without a data point is left out, as CloudWatch does: missing is not zero. */
function pointsOf(
  { minutes, delaySeconds = 0 }: MetricConfig,
  begunAt: number,
  periodMs: number,
  { fromMs, toMs, nowMs }: Span,
): Point[] {
  const firstMs = Math.floor(begunAt / minuteMs) * minuteMs
  const points = new Map<number, Point>()
  for (const [index, minute] of minutes.entries()) {
    const minuteAtMs = firstMs + index * minuteMs
    const atMs = Math.floor(minuteAtMs / periodMs) * periodMs
    const isKnown = minuteAtMs + minuteMs + delaySeconds * 1000 <= nowMs
    if (!minute || !isKnown || atMs < fromMs || atMs >= toMs) continue
    const known = points.get(atMs)
    const samples = (known?.samples ?? 0) + (minute.samples ?? 1)
    points.set(atMs, { atMs, sum: (known?.sum ?? 0) + minute.sum, samples })
  }
  return [...points.values()]
}

const statisticOf = (statistic: Statistic, { sum, samples }: Point): number =>
  statistic === 'Sum' ? sum : statistic === 'SampleCount' ? samples : sum / samples

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const list = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : [])

const invalid = (message: string) => new AwsError('InvalidParameterValueException', message)
