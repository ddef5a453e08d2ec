// Inputs and the definition file to what is run: one definition with everything that the inputs change in it. Nothing is asked here.

import { readFileSync, statSync } from 'node:fs'
import { dirname, isAbsolute, relative, sep } from 'node:path'
import { UserError } from '@slipway/action-kit'
import {
  type Definition,
  definitionFromInputs,
  type MonitorSettings,
  type RequestSpec,
  readDefinition,
  unusedRoutes,
  withArm,
  withExpectVersion,
  withRetry,
} from '@slipway/http-checks'
import type { Inputs, MonitorChanges, RequestChanges } from './inputs.js'

export interface Plan {
  definition: Definition
  monitor: MonitorSettings
  /** The definition file as messages name it; undefined when inputs made the check. */
  file: string | undefined
  /** Files that the definition names are read from inside this directory only. */
  root: string
}

const MAX_CONFIG_BYTES = 4 * 1024 * 1024
const MAX_PROBES = 100_000

const standardMonitor: MonitorSettings = {
  checks: [],
  durationMs: 300_000,
  intervalMs: 1000,
  initialDelayMs: 0,
  thresholds: { errorRate: 0.02, latencyIncreaseMs: undefined, latencyP95IncreaseMs: undefined },
  confidence: 'sequential',
  onInconclusive: 'pass',
  extendMs: 300_000,
}

/** @throws DefinitionProblem or UserError with what cannot be run. */
export function makePlan(inputs: Inputs, workspace: string): Plan {
  const { definition: read, file, root } = readSource(inputs, workspace)
  const changed = withRequestChanges(withRetry(read, inputs.retry), inputs.request)
  const isFile = 'config' in inputs.source
  // A check made of inputs has its version already.
  const definition =
    isFile && inputs.expectVersion !== undefined
      ? withExpectVersion(changed, inputs.expectVersion, inputs.versionFrom)
      : changed
  const monitor = monitorSettings(definition.monitor ?? standardMonitor, inputs.monitor)
  if (monitor.candidate && !monitor.control) {
    throw new UserError('candidate: it needs control beside it, the version to compare with')
  }
  const arms = [monitor.control, monitor.candidate].filter((arm) => arm !== undefined)
  const asked = [definition, ...arms.map((arm) => withArm(definition, arm))]
  const unused = unusedRoutes(
    { ...definition, checks: asked.flatMap(({ checks }) => checks) },
    inputs.request,
    { variables: inputs.variables, root },
  )
  if (unused.length > 0) throw new UserError(unused)
  if (inputs.mode !== 'check') checkRate(inputs, monitor)
  return { definition: { ...definition, monitor }, monitor, file, root }
}

function readSource(inputs: Inputs, workspace: string): Omit<Plan, 'monitor'> {
  const { source } = inputs
  const variables = Object.keys(inputs.variables)
  if ('check' in source) {
    const definition = definitionFromInputs({ ...source.check, variables })
    return { definition, file: undefined, root: workspace }
  }
  const path = source.config
  const inWorkspace = relative(workspace, path)
  const isOutside = inWorkspace.startsWith('..') || isAbsolute(inWorkspace)
  const root = isOutside ? dirname(path) : workspace
  const file = relative(root, path).split(sep).join('/')
  const { size } = statSync(path)
  if (size > MAX_CONFIG_BYTES) {
    throw new UserError(`${file}: has ${size} bytes; a definition has at most ${MAX_CONFIG_BYTES}`)
  }
  const text = readFileSync(path, 'utf8')
  return { definition: readDefinition(text, { file, root, variables }), file, root }
}

/** All requests, whatever their definition says: the inputs are nearer to the run. */
function withRequestChanges(definition: Definition, changes: RequestChanges): Definition {
  const { connectTo, resolve, host, serverName, ipFamily, redirects, proxy } = changes
  const change = (request: RequestSpec): RequestSpec => ({
    ...request,
    connectTo: [...connectTo, ...request.connectTo],
    resolve: [...resolve, ...request.resolve],
    headers:
      host === undefined
        ? request.headers
        : [...request.headers.filter(([name]) => name.toLowerCase() !== 'host'), ['Host', host]],
    serverName: serverName ?? request.serverName,
    ipFamily: ipFamily ?? request.ipFamily,
    redirects: redirects ?? request.redirects,
    proxy: proxy ?? request.proxy,
  })
  const checks = definition.checks.map((check) => ({ ...check, request: change(check.request) }))
  return { ...definition, checks }
}

function monitorSettings(from: MonitorSettings, changes: MonitorChanges): MonitorSettings {
  const { thresholds } = from
  return {
    ...from,
    durationMs: changes.durationMs ?? from.durationMs,
    intervalMs: changes.intervalMs ?? from.intervalMs,
    initialDelayMs: changes.initialDelayMs ?? from.initialDelayMs,
    thresholds: {
      ...thresholds,
      errorRate: changes.errorRate ?? thresholds.errorRate,
      latencyIncreaseMs: changes.latencyIncreaseMs ?? thresholds.latencyIncreaseMs,
    },
    onInconclusive: changes.onInconclusive ?? from.onInconclusive,
    control: changes.control ?? from.control,
    candidate: changes.candidate ?? from.candidate,
  }
}

function checkRate({ mode, samples }: Inputs, { durationMs, intervalMs }: MonitorSettings): void {
  if (mode === 'monitor' && intervalMs > durationMs) {
    throw new UserError('interval: it is longer than duration, so nothing would be asked')
  }
  const probes = mode === 'monitor' ? durationMs / intervalMs : samples
  if (probes > MAX_PROBES) {
    throw new UserError(`interval: ${mode} would ask more than ${MAX_PROBES} times; lengthen it`)
  }
}
