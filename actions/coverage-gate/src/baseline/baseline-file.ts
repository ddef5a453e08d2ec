// The baseline as a file: totals, and per file the numerators and which lines were covered, with the commit and the settings that they
// were measured with. Written and read by this action only; a file that is not exactly that is refused.

import { createHash } from 'node:crypto'
import { UserError } from '@slipway/action-kit'
import type { Lines } from '../coverage/lines.js'
import { type Count, type FileCoverage, metrics } from '../coverage/model.js'
import { type Figures, fileFigures, sumFigures, withCombined } from '../gate/measure.js'
import { lineMapText, parseLineMap } from './line-map.js'

export interface Baseline {
  /** That was measured; empty when not known. */
  commit: string
  settings: Settings
  /** By path. */
  files: ReadonlyMap<string, BaselineEntry>
}

export interface BaselineEntry {
  figures: Figures
  lines: Lines | undefined
}

/** What has to be the same for two measurements to be comparable. */
export interface Settings {
  exclude: readonly string[]
  sourceRoots: readonly string[]
}

const kind = 'coverage-gate baseline'
const version = 1
export const maxBaselineBytes = 64 * 1024 * 1024

export function baselineOf(
  files: Iterable<FileCoverage>,
  commit: string,
  settings: Settings,
): Baseline {
  const entries = [...files].map((file): [string, BaselineEntry] => [
    file.path,
    { figures: fileFigures(file), lines: file.lines },
  ])
  return { commit, settings, files: new Map(entries) }
}

export function settingsHash({ exclude, sourceRoots }: Settings): string {
  const text = JSON.stringify([exclude.toSorted(), sourceRoots.toSorted()])
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

export function baselineText({ commit, settings, files }: Baseline): string {
  const paths = [...files.keys()].sort()
  const figures = paths.map((path) => files.get(path)?.figures ?? {})
  const content = {
    kind,
    version,
    commit,
    settings: { hash: settingsHash(settings), ...settings },
    totals: pairs(sumFigures(figures)),
    files: Object.fromEntries(
      paths.map((path) => {
        const entry = files.get(path)
        const map = entry?.lines ? { map: lineMapText(entry.lines) } : {}
        return [path, { ...pairs(entry?.figures ?? {}), ...map }]
      }),
    ),
  }
  return `${JSON.stringify(content, null, 1)}\n`
}

/** @throws UserError for anything but a whole, sound baseline */
export function parseBaseline(text: string): Baseline {
  const content = asObject(parseJson(text), 'it')
  if (content.kind !== kind) throw new UserError('it is no baseline of coverage-gate')
  if (content.version !== version) {
    throw new UserError(
      `it is of version ${JSON.stringify(content.version)}, but this action reads version ${version}`,
    )
  }
  const settings = asObject(content.settings, 'settings')
  const files = new Map(
    Object.entries(asObject(content.files, 'files')).map(([path, entry]) => [
      path,
      readEntry(path, asObject(entry, path)),
    ]),
  )
  const baseline = {
    commit: asText(content.commit, 'commit'),
    settings: {
      exclude: asTexts(settings.exclude, 'settings.exclude'),
      sourceRoots: asTexts(settings.sourceRoots, 'settings.sourceRoots'),
    },
    files,
  }
  // It goes to git as an argument.
  if (!/^([0-9a-f]{40}|[0-9a-f]{64})?$/.test(baseline.commit))
    throw new UserError('its commit is not one')
  const totals = JSON.stringify(pairs(sumFigures([...files.values()].map((file) => file.figures))))
  if (totals !== JSON.stringify(content.totals)) {
    throw new UserError('its totals are not the sum of its files')
  }
  if (settings.hash !== settingsHash(baseline.settings)) {
    throw new UserError('its settings do not fit their hash')
  }
  return baseline
}

function readEntry(path: string, entry: Record<string, unknown>): BaselineEntry {
  const figures: Figures = {}
  for (const metric of metrics) {
    if (entry[metric] !== undefined)
      figures[metric] = asCount(entry[metric], `${metric} of ${path}`)
  }
  return {
    figures: withCombined(figures),
    lines: entry.map === undefined ? undefined : parseLineMap(asText(entry.map, `map of ${path}`)),
  }
}

/** `combined` follows from the others. */
function pairs(figures: Figures): Record<string, [covered: number, total: number]> {
  return Object.fromEntries(
    metrics.flatMap((metric) => {
      const count = figures[metric]
      return count ? [[metric, [count.covered, count.total] as [number, number]]] : []
    }),
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UserError('it is no whole JSON', { cause: error })
  }
}

function asObject(value: unknown, what: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>
  }
  throw new UserError(`${what} is not an object`)
}

function asText(value: unknown, what: string): string {
  if (typeof value === 'string') return value
  throw new UserError(`${what} is not a text`)
}

function asTexts(value: unknown, what: string): string[] {
  if (!Array.isArray(value)) throw new UserError(`${what} is not a list`)
  return value.map((item) => asText(item, what))
}

function asCount(value: unknown, what: string): Count {
  const [covered, total, ...rest] = Array.isArray(value) ? (value as unknown[]) : []
  const isCount = (number: unknown): number is number =>
    typeof number === 'number' && Number.isSafeInteger(number) && number >= 0
  if (rest.length > 0 || !isCount(covered) || !isCount(total) || covered > total) {
    throw new UserError(`${what} is no pair of covered and total`)
  }
  return { covered, total }
}
