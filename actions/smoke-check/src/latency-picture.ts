// Latency as a picture: lines in an SVG file, and a sparkline of text for the summary. Pure.

import type { Report } from './report.js'
import { xmlText } from './xml.js'

export interface LatencySeries {
  name: string
  /** In order of time; both in milliseconds. */
  points: [atMs: number, latencyMs: number][]
}

const MAX_SERIES = 6
const MAX_POINTS = 300

/** Of the first checks that have any; a monitor has its percentiles instead. */
export function latencySeries({ checks, monitor, baseline }: Report): LatencySeries[] {
  const of = (name: string, points: [number, number | undefined][]): LatencySeries => ({
    name,
    points: points
      .flatMap(([atMs, ms]): [number, number][] => (ms === undefined ? [] : [[atMs, ms]]))
      .slice(0, MAX_POINTS),
  })
  const all = [
    ...(checks?.checks ?? []).map(({ name, attempts }) =>
      of(
        name,
        attempts.map(({ atMs, timings }) => [atMs, timings?.total]),
      ),
    ),
    ...(baseline?.checks ?? []).map(({ name, latenciesMs }) =>
      of(
        name,
        latenciesMs.map((ms, index) => [index * (baseline?.intervalMs ?? 1), ms]),
      ),
    ),
    ...(monitor
      ? (['p50', 'p95', 'max'] as const).map((name) =>
          of(
            name,
            monitor.series.map((point) => [point.atMs, point[name]]),
          ),
        )
      : []),
  ]
  return all.filter(({ points }) => points.length > 0).slice(0, MAX_SERIES)
}

const WIDTH = 720
const HEIGHT = 260
const MARGIN = { left: 64, top: 16, bottom: 40, right: 16 }
const COLOURS = ['#0969da', '#bf3989', '#9a6700', '#1a7f37', '#8250df', '#cf222e']

export function latencyPicture(series: readonly LatencySeries[]): string {
  const points = series.flatMap((one) => one.points)
  const endMs = Math.max(1, ...points.map(([atMs]) => atMs))
  const topMs = niceCeiling(Math.max(1, ...points.map(([, ms]) => ms)))
  const bottom = HEIGHT - MARGIN.bottom
  const x = (atMs: number) => MARGIN.left + (atMs / endMs) * (WIDTH - MARGIN.left - MARGIN.right)
  const y = (ms: number) => bottom - (ms / topMs) * (bottom - MARGIN.top)
  const at = ([atMs, ms]: [number, number]) => `${x(atMs).toFixed(1)},${y(ms).toFixed(1)}`

  const grid = [0, 0.5, 1].map((share) => {
    const level = y(topMs * share).toFixed(1)
    return `<line x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${level}" y2="${level}" stroke="#d0d7de"/><text x="${MARGIN.left - 8}" y="${level}" text-anchor="end" dominant-baseline="middle">${topMs * share} ms</text>`
  })
  const lines = series.flatMap(({ points: own }, index) => {
    const colour = COLOURS[index % COLOURS.length]
    const dots = own.length > 60 ? [] : own.map((point) => dot(at(point), colour))
    return [
      `<polyline fill="none" stroke="${colour}" stroke-width="1.5" points="${own.map(at).join(' ')}"/>`,
      ...dots,
    ]
  })
  const legend = series.map(({ name }, index) => {
    const left = MARGIN.left + index * 108
    const shown = name.length > 16 ? `${name.slice(0, 15)}…` : name
    return `<text x="${left}" y="${HEIGHT - 10}" fill="${COLOURS[index % COLOURS.length]}">${xmlText(shown)}</text>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif" font-size="12" fill="#57606a">`,
    '<title>Latency over time</title>',
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    ...grid,
    `<text x="${WIDTH - MARGIN.right}" y="${bottom + 16}" text-anchor="end">${(endMs / 1000).toFixed(1)} s</text>`,
    ...lines,
    ...legend,
    '</svg>',
    '',
  ].join('\n')
}

function dot(place: string, colour: string | undefined): string {
  const [cx, cy] = place.split(',')
  return `<circle cx="${cx}" cy="${cy}" r="2.5" fill="${colour}"/>`
}

/** The next of 1, 2, 5, 10, 20 …, so that the labels are numbers that people read. */
function niceCeiling(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= value) ?? value
}

const BARS = '▁▂▃▄▅▆▇█'
const MAX_BARS = 60

/** At most 60 bars, each the largest value of its span; the scale begins at 0. */
export function sparkline(values: readonly number[]): string {
  const span = Math.max(1, Math.ceil(values.length / MAX_BARS))
  const tallest = values.reduce((most, value) => Math.max(most, value), 0)
  let bars = ''
  for (let from = 0; from < values.length; from += span) {
    const value = Math.max(...values.slice(from, from + span))
    const level = tallest > 0 ? Math.round((value / tallest) * (BARS.length - 1)) : 0
    bars += BARS.charAt(level)
  }
  return bars
}
