// Looks at the deployment now and then while its smoke checks and its monitor run: somebody else may deploy, and tasks may
// fall ill. The rollout was followed closely; from here on a look every quarter of a minute is enough.

import {
  explainAwsError,
  type Followed,
  judge,
  type Memory,
  mayPass,
  type Patience,
  remember,
  withoutServiceName,
} from '@slipway/ecs'
import type { Begun } from './begin-rollout.js'
import type { Context } from './context.js'

type Ending = Followed['ending']

/** `ending` is undefined when nothing had happened until then. */
export interface Watch {
  ending: Ending | undefined
  memory: Memory
}

const pauseMs = 15_000

/** The deadline of the rollout is over, and how long the checks take they know themselves. */
const forEver = { bakeMs: Number.POSITIVE_INFINITY, deadlineMs: Number.POSITIVE_INFINITY }

/** For tasks that fell away to be replaced. */
const replacedWithinMs = 10 * 60_000

/** Ends when the deployment comes to another end than success, or `until` is aborted. */
export async function keepWatch(
  context: Context,
  begun: Begun,
  before: Memory,
  until: AbortSignal,
): Promise<Watch> {
  const { signal } = context
  const stop = AbortSignal.any([signal, until])
  let memory = before
  for (;;) {
    await sleep(context, stop)
    if (signal.aborted) return { ending: { kind: 'interrupted' }, memory }
    if (until.aborted) return { ending: undefined, memory }
    const seen = await look(context, begun, memory, forEver, stop)
    memory = seen.memory
    if (until.aborted) return { ending: undefined, memory }
    const ending = untestable(memory) ?? seen.ending
    if (ending && (ending.kind !== 'success' || ending === untested)) return { ending, memory }
  }
}

const untested: Ending = {
  kind: 'success',
  verified: false,
  note: 'The service was scaled to 0 tasks during its smoke checks, so they say nothing of the new version.',
}

const untestable = ({ last }: Memory): Ending | undefined =>
  last?.service?.status === 'ACTIVE' && last.service.desired === 0 ? untested : undefined

/** When the checks say no: is it still the new version that answers them? Since the last look somebody may have deployed
 *  another one, or taken all tasks away. `ending` is undefined when, as far as can be seen, it is. */
export async function doubtTheChecks(
  context: Context,
  begun: Begun,
  before: Memory,
): Promise<Watch> {
  const { ending, memory } = await look(context, begun, before, forEver, context.signal)
  return {
    ending: untestable(memory) ?? (ending?.kind === 'superseded' ? ending : undefined),
    memory,
  }
}

/** After the checks: is it still ours, with every task? Tasks that fell away get the time to be replaced. */
export async function lastLook(context: Context, begun: Begun, before: Memory): Promise<Followed> {
  const { clock, signal } = context
  const nowMs = clock.now()
  const bakeMs = nowMs - (before.completeAtMs ?? nowMs)
  const limits = { bakeMs, deadlineMs: nowMs + replacedWithinMs }
  let memory = before
  while (!signal.aborted) {
    const seen = await look(context, begun, memory, limits, signal)
    memory = seen.memory
    if (seen.ending) return { ending: seen.ending, memory }
    await sleep(context, signal)
  }
  return { ending: { kind: 'interrupted' }, memory }
}

const sleep = ({ inputs, clock, random }: Context, signal: AbortSignal): Promise<void> =>
  clock.sleep(Math.min(pauseMs, inputs.maxPauseMs ?? pauseMs) * (0.8 + 0.4 * random()), signal)

/** How long looks may go unanswered: a version that is well is not given up for that. */
const unansweredMs = 10 * 60_000

async function look(
  { inputs, clock, reporter }: Context,
  { observer, record: { rollout } }: Begun,
  before: Memory,
  limits: Pick<Patience, 'bakeMs' | 'deadlineMs'>,
  signal: AbortSignal,
): Promise<Watch> {
  try {
    const seen = await observer.look(signal)
    if (signal.aborted) return { ending: undefined, memory: before } // it may be half of it
    const memory = remember(before, seen, rollout)
    for (const { message } of memory.events.slice(before.events.length)) {
      reporter.info(`ECS: ${withoutServiceName(message)}`)
    }
    for (const { taskId, reason } of memory.failures.slice(before.failures.length)) {
      reporter.info(`task ${taskId} failed: ${reason}`)
    }
    const { maxFailedTasks, noProgressMs } = inputs
    const patience = { maxFailedTasks, noProgressMs, ...limits }
    const decision = judge(seen, memory, rollout, patience, clock.now())
    return { ending: decision.kind === 'wait' ? undefined : decision, memory }
  } catch (error) {
    if (signal.aborted) return { ending: undefined, memory: before }
    const silentMs = clock.now() - (before.last?.atMs ?? clock.now())
    if (mayPass(error) && silentMs < unansweredMs) return { ending: undefined, memory: before }
    const said = explainAwsError(error, `look at the deployment of ${inputs.service}`)
    const cause = { kind: 'aws-error', said } as const
    return { ending: { kind: 'failure', cause, remedy: 'roll-back' }, memory: before }
  }
}
