// What an Application Load Balancer counted of its users' requests, from CloudWatch: requests, 5xx of the targets, and how long they took.
// Read-only, one permission: cloudwatch:GetMetricData.
//
// Elastic Load Balancing sends a minute's numbers when it is over, and only where there is something to tell: a minute without
// requests has no data point, and a minute without errors none for errors. So a minute counts as known when it has requests; of such a
// minute missing errors are none. Minutes without requests are no evidence.

import type { GetMetricDataCommandInput, MetricDataResult } from '@aws-sdk/client-cloudwatch'
import { cloudWatchClient } from './cloudwatch.js'
import type { ClientOptions } from './options.js'

/** As CloudWatch names them: `app/name/id` and `targetgroup/name/id`. */
export interface LoadBalancerDimensions {
  loadBalancer: string
  /** Without it, all targets of the load balancer. */
  targetGroup?: string | undefined
}

export interface LoadBalancerCounts {
  requests: number
  /** Answers of targets with a status of 5xx. */
  errors: number
  meanLatencyMs: number | undefined
  /** The end of the last minute that has data, in milliseconds since the epoch. */
  untilMs: number
}

export interface CountsQuery extends LoadBalancerDimensions {
  /** Only minutes that lie wholly between these count. */
  fromMs: number
  toMs: number
}

/** An ARN, or what stands at its end; undefined when it is neither. */
export function loadBalancerDimension(text: string): string | undefined {
  return /^(?:arn:[\w-]+:elasticloadbalancing:[\w-]+:\d{12}:loadbalancer\/)?(app\/[\w-]+\/[0-9a-f]+)$/.exec(
    text,
  )?.[1]
}

export function targetGroupDimension(text: string): string | undefined {
  return /^(?:arn:[\w-]+:elasticloadbalancing:[\w-]+:\d{12}:)?(targetgroup\/[\w-]+\/[0-9a-f]+)$/.exec(
    text,
  )?.[1]
}

/** The region that an ARN of Elastic Load Balancing names. */
export function regionOfLoadBalancer(text: string): string | undefined {
  return /^arn:[\w-]+:elasticloadbalancing:([\w-]+):/.exec(text)?.[1]
}

const minuteMs = 60_000
/** One page holds more than a day of minutes; a service that goes on for ever is not followed. */
const maxPages = 10

/** Undefined when no minute of the span has data yet. Throws the SDK's errors. */
export async function readLoadBalancerCounts(
  query: CountsQuery,
  options: ClientOptions = {},
  signal?: AbortSignal,
): Promise<LoadBalancerCounts | undefined> {
  const firstMs = Math.ceil(query.fromMs / minuteMs) * minuteMs
  const endMs = Math.floor(query.toMs / minuteMs) * minuteMs
  if (firstMs >= endMs) return undefined
  const { GetMetricDataCommand } = await import('@aws-sdk/client-cloudwatch')
  const client = await cloudWatchClient(options)
  const series = new Map<string, Map<number, number>>()
  try {
    let token: string | undefined
    for (let page = 0; page < maxPages; page++) {
      const input = { ...metricsInput(query, firstMs, endMs), ...(token && { NextToken: token }) }
      const answer = await client.send(new GetMetricDataCommand(input), {
        ...(signal && { abortSignal: signal }),
      })
      for (const result of answer.MetricDataResults ?? []) addPoints(series, result)
      token = answer.NextToken
      if (!token) return totals(series, firstMs, endMs)
    }
    throw new Error(`CloudWatch's answer goes on after ${maxPages} pages`)
  } finally {
    client.destroy()
  }
}

const metrics = [
  ['requests', 'RequestCount', 'Sum'],
  ['errors', 'HTTPCode_Target_5XX_Count', 'Sum'],
  ['seconds', 'TargetResponseTime', 'Sum'],
  ['answers', 'TargetResponseTime', 'SampleCount'],
] as const

function metricsInput(
  { loadBalancer, targetGroup }: LoadBalancerDimensions,
  firstMs: number,
  endMs: number,
): GetMetricDataCommandInput {
  const Dimensions = [
    { Name: 'LoadBalancer', Value: loadBalancer },
    ...(targetGroup === undefined ? [] : [{ Name: 'TargetGroup', Value: targetGroup }]),
  ]
  return {
    StartTime: new Date(firstMs),
    EndTime: new Date(endMs),
    ScanBy: 'TimestampAscending',
    MetricDataQueries: metrics.map(([Id, MetricName, Stat]) => ({
      Id,
      MetricStat: {
        Metric: { Namespace: 'AWS/ApplicationELB', MetricName, Dimensions },
        Period: minuteMs / 1000,
        Stat,
      },
    })),
  }
}

function addPoints(
  series: Map<string, Map<number, number>>,
  { Id = '', StatusCode, Timestamps = [], Values = [] }: MetricDataResult,
): void {
  // Half of the numbers would be a rate of their own making.
  if (StatusCode === 'InternalError' || StatusCode === 'Forbidden') {
    throw new Error(`CloudWatch could not read the metric "${Id}" (${StatusCode})`)
  }
  const points = series.get(Id) ?? new Map<number, number>()
  series.set(Id, points)
  for (const [index, time] of Timestamps.entries()) {
    const value = Values[index]
    if (value !== undefined && Number.isFinite(value)) points.set(time.getTime(), value)
  }
}

function totals(
  series: ReadonlyMap<string, ReadonlyMap<number, number>>,
  firstMs: number,
  endMs: number,
): LoadBalancerCounts | undefined {
  const asked = [...(series.get('requests') ?? [])]
    .map(([atMs]) => atMs)
    .filter((atMs) => atMs >= firstMs && atMs < endMs)
  if (asked.length === 0) return undefined
  const sum = (id: string) =>
    asked.reduce((total, atMs) => total + (series.get(id)?.get(atMs) ?? 0), 0)
  const answers = sum('answers')
  return {
    requests: sum('requests'),
    errors: sum('errors'),
    meanLatencyMs: answers > 0 ? (sum('seconds') / answers) * 1000 : undefined,
    untilMs: Math.max(...asked) + minuteMs,
  }
}
