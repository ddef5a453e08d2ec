// The checks of a definition as the probes of a monitor: each asked once at a time, never again, by either arm.

import { withArm } from '../definition/inputs.js'
import { DefinitionProblem } from '../definition/problem.js'
import { quoted, shown } from '../definition/shown.js'
import type { Check, Definition } from '../definition.js'
import type { HttpRequest } from '../exchange.js'
import type { ArmName, Probe } from '../monitor/sample.js'
import { type Rendered, render } from '../render.js'
import { targetOf } from '../transport/route.js'
import { ask } from './ask.js'
import { createRedaction } from './redaction.js'
import { failuresSentence } from './report.js'
import type { RunOptions } from './run-checks.js'

export interface Probes {
  probe: Probe
  /** The names of the checks, in the order of their indexes, and what each asks: `GET /health`, without host and query. */
  checks: { name: string; target: string }[]
  /** The longest that one request may take. */
  timeoutMs: number
  /** The versions that answered as the candidate, each once, the last one last. Redacted. */
  versionsSeen: () => string[]
}

const MAX_VERSIONS = 20

/** @throws DefinitionProblem when there is nothing to ask, or a value is missing or does not fit. */
export function prepareProbes(
  definition: Definition,
  {
    send,
    secrets,
    variables,
    root,
    clock,
  }: Omit<RunOptions, 'reporter' | 'signal' | 'concurrency'>,
): Probes {
  const { monitor } = definition
  const names = monitor?.checks ?? []
  const wanted = definition.checks.filter(({ name }) => names.length === 0 || names.includes(name))
  const missing = names.find((name) => !wanted.some((check) => check.name === name))
  if (wanted.length === 0 || missing !== undefined) {
    throw new DefinitionProblem(
      missing === undefined
        ? 'there are no checks to monitor'
        : `there is no check ${quoted(missing)}`,
    )
  }
  const redaction = createRedaction(secrets)
  // Of each arm every request is the same each time, so it is made once.
  const prepare = (arm: ArmName) => {
    const settings = monitor?.[arm]
    const asked = { ...definition, checks: wanted }
    const { checks } = settings ? withArm(asked, settings) : asked
    return checks.map((check) => {
      const rendered = render(check, { given: variables }, { root })
      redaction.keep(rendered.secrets)
      return rendered
    })
  }
  const arms = { control: prepare('control'), candidate: prepare('candidate') }
  if (monitor?.control) refuseSamePlaces(wanted, arms)
  const versions = new Set<string>()
  const probe: Probe = async (index, arm, signal) => {
    const rendered = arms[arm][index]
    if (!rendered) throw new Error(`no check ${index}`)
    const asked = await ask(rendered, [], [], { send, redaction, nowMs: clock.now(), signal })
    if (asked.version !== undefined && arm === 'candidate') {
      versions.delete(asked.version)
      if (versions.size < MAX_VERSIONS) versions.add(asked.version)
    }
    if (asked.ok) return { ok: true, latencyMs: asked.timings.total }
    const isAnswer = asked.status !== undefined
    const message = shown(failuresSentence(asked.failures), 400)
    const kind = isAnswer ? 'wrong-answer' : asked.kind === 'timeout' ? 'timeout' : 'no-answer'
    return { ok: false, failure: { kind, message } }
  }
  return {
    probe,
    checks: wanted.map(({ name }, index) => {
      const request = arms.candidate[index]?.request
      return { name, target: `${request?.method} ${shown(request?.url.pathname ?? '', 300)}` }
    }),
    versionsSeen: () => [...versions],
    timeoutMs: Math.max(...wanted.map(({ request }) => request.timeoutMs)),
  }
}

/** What is asked twice at one place would be compared with itself, and always found to be as fast as before. */
function refuseSamePlaces(
  checks: readonly Check[],
  { control, candidate }: Record<ArmName, readonly Rendered[]>,
): void {
  const problems = checks.flatMap(({ name }, index) => {
    const [before, after] = [control[index]?.request, candidate[index]?.request]
    if (!before || !after || before.url.href !== after.url.href) return []
    const place = placeOf(after)
    if (placeOf(before) !== place) return []
    const forms = `a base URL, or host:port:to-host:to-port that fits ${quoted(after.url.host)}`
    return `check ${quoted(name)}: control and candidate are both asked at ${place}, so there is nothing to compare. Give control the address of the version before: ${forms}`
  })
  if (problems.length > 0) throw new DefinitionProblem(problems)
}

/** Where the connection leads. */
function placeOf(request: HttpRequest): string {
  const { host, port, addresses } = targetOf(request.url, request)
  return `${addresses.length > 0 ? addresses.join(', ') : host}:${port}`
}
