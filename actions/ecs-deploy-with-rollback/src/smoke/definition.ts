// The definition file of the smoke checks, read and completed for this deployment. Nothing is asked here.

import { readFileSync, statSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { UserError } from '@slipway/action-kit'
import { type Definition, type MonitorSettings, readDefinition } from '@slipway/http-checks'
import type { SmokeInputs } from './smoke-inputs.js'

export interface SmokeDefinition {
  definition: Definition
  /** As messages name it. */
  file: string
  /** Files that the definition names are read from inside this directory only. */
  root: string
}

const MAX_BYTES = 4 * 1024 * 1024
const MAX_PROBES = 100_000

/** What smoke-check watches by, too, where a definition does not say. */
const standardMonitor: Omit<MonitorSettings, 'durationMs'> = {
  checks: [],
  intervalMs: 1_000,
  initialDelayMs: 0,
  thresholds: { errorRate: 0.02, latencyIncreaseMs: undefined, latencyP95IncreaseMs: undefined },
  confidence: 'sequential',
  onInconclusive: 'pass',
  extendMs: 300_000,
}

/** @throws UserError, or DefinitionProblem with every mistake of the file. */
export function readSmokeDefinition(
  { file: path, variables }: SmokeInputs,
  workspace: string,
): SmokeDefinition {
  const inWorkspace = relative(resolve(workspace), path)
  const isOutside = inWorkspace.startsWith('..') || isAbsolute(inWorkspace)
  const root = isOutside ? dirname(path) : resolve(workspace)
  const file = relative(root, path).split(sep).join('/')
  const options = { file, root, variables: Object.keys(variables) }
  return { definition: readDefinition(readText(path), options), file, root }
}

function readText(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) {
    throw new UserError(
      `smoke-checks: there is no file ${path}. The path begins at the workspace; is the repository checked out (actions/checkout)?`,
    )
  }
  if (!found.isFile()) throw new UserError(`smoke-checks: ${path} is not a file`)
  if (found.size > MAX_BYTES) {
    throw new UserError(
      `smoke-checks: ${path} has ${found.size} bytes; a definition has at most ${MAX_BYTES}`,
    )
  }
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new UserError(`smoke-checks: ${path} cannot be read (${code})`, { cause: error })
  }
}

/** The monitor of the definition, else the standard one, for as long as `bake-minutes` says.
 *  @throws UserError when nothing sensible could be asked in that time. */
export function monitorFor(
  { definition, file }: Pick<SmokeDefinition, 'definition' | 'file'>,
  bakeMs: number,
): MonitorSettings {
  const settings = { ...(definition.monitor ?? standardMonitor), durationMs: bakeMs }
  if (settings.intervalMs > bakeMs) {
    throw new UserError(
      `bake-minutes: it is shorter than the interval of the monitor in ${file}, so nothing would be asked`,
    )
  }
  if (bakeMs / settings.intervalMs > MAX_PROBES) {
    throw new UserError(
      `bake-minutes: the monitor of ${file} would ask more than ${MAX_PROBES} times; lengthen its interval`,
    )
  }
  return settings
}
