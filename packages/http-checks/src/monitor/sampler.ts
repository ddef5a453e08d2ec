// Sends probes at a fixed rate and collects how they went. Nothing is judged here.
//
// Coordinated omission: were each request sent after the answer to the one before, a slow server would be asked less often and so
// hide its slowness. Here requests are due by the clock alone. Many may be on their way at once; only when all places are taken
// does one wait, and then its latency counts from when it was due, as a user's would; when it waited as long as a request may
// take, it failed as overdue without being sent. So each slot yields one sample, whatever the server does. The one exception: slots
// that passed while this process did not run at all (a suspended machine) say nothing about the server; they are skipped and counted.

import type { Clock } from './clock.js'
import type { LagSource } from './event-loop-lag.js'
import { policy } from './policy.js'
import type { ArmName, Probe, ProbeResult, Sample } from './sample.js'

export interface Sampling {
  probe: Probe
  /** They take turns. */
  checkCount: number
  /** Ask control and candidate in turns, the order changing from pair to pair. */
  paired: boolean
  intervalMs: number
  /** When a request is given up. The probe has its own limit; this one holds where that fails, a second later. */
  probeTimeoutMs: number
  /** By default as many as a server that never answers keeps busy, at most 100. */
  maxInFlight?: number | undefined
  clock: Clock
  lag: LagSource
  /** Stops at once: what is on its way is no sample. */
  signal: AbortSignal
  /** The clock's time at which the window begins; slots before it have a negative `atMs`. */
  originMs: number
  /** Slots from here … */
  fromMs: number
  /** … to before here, from the origin. */
  toMs: number
  /** Before the slots of this call; turns go on where they were. */
  firstSlot?: number | undefined
  /** Called once per sample, as soon as it is known. */
  onSample: (sample: Sample) => void
}

export interface SamplingEnd {
  slots: number
  /** Slots that passed while this process did not run. */
  skipped: number
}

/** A timer may be late by this much, or by one interval, before its slot counts as slept through. */
const sleptMs = 1000
const graceMs = 1000

/** Returns when the last answer is in, or the signal is aborted. Throws only what the probe throws, which is a defect. */
export async function sample(sampling: Sampling): Promise<SamplingEnd> {
  if (sampling.checkCount === 0) return { slots: 0, skipped: 0 }
  const { clock, originMs, intervalMs, probeTimeoutMs } = sampling
  const defect = new AbortController()
  const signal = AbortSignal.any([sampling.signal, defect.signal])
  const places = sampling.maxInFlight ?? defaultPlaces(probeTimeoutMs, intervalMs)
  const inFlight = new Set<Promise<void>>()
  const slots = Math.ceil((sampling.toMs - sampling.fromMs) / intervalMs)
  let slot = 0
  let skipped = 0
  // Until then all places were taken: what was due before waited for the server.
  let freeAtMs = Number.NEGATIVE_INFINITY
  for (; slot < slots && !signal.aborted; slot++) {
    const dueMs = originMs + sampling.fromMs + slot * intervalMs
    const aheadMs = dueMs - clock.now()
    if (aheadMs > 0) await clock.sleep(aheadMs, signal)
    if (signal.aborted) break
    const lateMs = clock.now() - Math.max(dueMs, freeAtMs)
    if (lateMs > Math.max(sleptMs, intervalMs)) {
      skipped++
      continue
    }
    if (inFlight.size >= places) {
      await aPlace(inFlight, signal)
      if (signal.aborted) break
      freeAtMs = clock.now()
    }
    const turn: Turn = {
      ...turnOf(slot + (sampling.firstSlot ?? 0), sampling),
      atMs: dueMs - originMs,
      queuedMs: Math.max(0, freeAtMs - dueMs),
      lateMs,
    }
    if (turn.queuedMs >= probeTimeoutMs) {
      sampling.onSample(overdue(turn))
      continue
    }
    const probing = ask(turn, sampling, signal)
      .catch((error: unknown) => defect.abort(error))
      .finally(() => inFlight.delete(probing))
    inFlight.add(probing)
  }
  await Promise.all(inFlight)
  if (defect.signal.aborted) throw defect.signal.reason
  return { slots: slot, skipped }
}

const defaultPlaces = (probeTimeoutMs: number, intervalMs: number): number =>
  Math.min(100, Math.ceil((probeTimeoutMs + graceMs) / intervalMs) + 1)

async function aPlace(inFlight: ReadonlySet<Promise<void>>, signal: AbortSignal): Promise<void> {
  // Each of them ends by itself: a probe is given up after its time, or when the signal is aborted.
  if (!signal.aborted) await Promise.race(inFlight)
}

interface Turn {
  check: number
  arm: ArmName
  pair: number
  atMs: number
  /** Waiting for a place, which counts as latency. */
  queuedMs: number
  /** The timer's own delay, which does not. */
  lateMs: number
}

function turnOf(
  slot: number,
  { checkCount, paired }: Sampling,
): Pick<Turn, 'check' | 'arm' | 'pair'> {
  if (!paired) return { check: slot % checkCount, arm: 'candidate', pair: slot }
  const pair = Math.floor(slot / 2)
  // Control first, then candidate first: neither arm always meets the warmer cache.
  const controlFirst = Math.floor(pair / checkCount) % 2 === 0
  const arm = (slot % 2 === 0) === controlFirst ? 'control' : 'candidate'
  return { check: pair % checkCount, arm, pair }
}

const overdue = ({ check, arm, pair, atMs, queuedMs }: Turn): Sample => ({
  check,
  arm,
  pair,
  atMs,
  failure: {
    kind: 'overdue',
    message: `not sent: earlier requests were unanswered for ${Math.round(queuedMs)} ms`,
  },
  lagged: false,
})

async function ask(turn: Turn, sampling: Sampling, signal: AbortSignal): Promise<void> {
  const { clock, lag, probe, probeTimeoutMs } = sampling
  const startedMs = clock.now()
  const result = await within(probeTimeoutMs + graceMs, clock, signal, (own) =>
    probe(turn.check, turn.arm, own),
  )
  if (signal.aborted) return
  const { check, arm, pair, atMs, queuedMs, lateMs } = turn
  sampling.onSample({
    check,
    arm,
    pair,
    atMs,
    ...(result.ok ? { latencyMs: queuedMs + result.latencyMs } : { failure: result.failure }),
    lagged: lateMs > policy.lagMs || lag.worstSinceMs(startedMs) > policy.lagMs,
  })
}

/** The probe's result, or a timeout; then the probe is told to stop and no longer waited for. */
async function within(
  limitMs: number,
  clock: Clock,
  signal: AbortSignal,
  probe: (signal: AbortSignal) => Promise<ProbeResult>,
): Promise<ProbeResult> {
  // Not AbortSignal.any(): a hundred thousand probes would each hang on the one long-lived signal.
  const over = new AbortController()
  const stop = () => over.abort()
  signal.addEventListener('abort', stop, { once: true })
  const late: ProbeResult = {
    ok: false,
    failure: { kind: 'timeout', message: `no answer within ${limitMs} ms` },
  }
  const probing = probe(over.signal)
  probing.catch(() => {}) // once given up, nobody hears it
  try {
    return await Promise.race([probing, expiry(limitMs, clock, over.signal).then(() => late)])
  } finally {
    signal.removeEventListener('abort', stop)
    over.abort()
  }
}

/** Where this process stood still meanwhile, what has come is read first. */
async function expiry(limitMs: number, clock: Clock, signal: AbortSignal): Promise<void> {
  const beginMs = clock.now()
  await clock.sleep(limitMs, signal)
  if (clock.now() - beginMs > limitMs + policy.lagMs) await clock.sleep(2 * graceMs, signal)
}
