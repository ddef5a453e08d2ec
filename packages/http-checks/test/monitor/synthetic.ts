// Seeded worlds for the monitor's tests: services with known errors and latencies, and time that jumps.
import type { MonitorSettings } from '../../src/definition.js'
import type { Clock } from '../../src/monitor/clock.js'
import type { Sample } from '../../src/monitor/index.js'

export type Chance = () => number

/** mulberry32. */
export function seeded(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Box and Muller. */
export const normal = (chance: Chance): number =>
  Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())

export interface Service {
  medianMs: number
  sigma: number
  /** Share of answers that take 0.5 to 3 s longer. */
  spikes: number
}

export const quiet: Service = { medianMs: 80, sigma: 0.5, spikes: 0.01 }
export const noisy: Service = { medianMs: 200, sigma: 0.8, spikes: 0.02 }

/** Lognormal, with spikes. @param z a standard normal number. */
export const latency = (service: Service, chance: Chance, z = normal(chance)): number =>
  service.medianMs * Math.exp(service.sigma * z) +
  (chance() < service.spikes ? 500 + 2500 * chance() : 0)

/** Latencies whose logarithms depend on the one before. */
export function autocorrelated(
  service: Service,
  count: number,
  rho: number,
  chance: Chance,
): number[] {
  let z = normal(chance)
  return Array.from({ length: count }, () => {
    z = rho * z + Math.sqrt(1 - rho * rho) * normal(chance)
    return latency(service, chance, z)
  })
}

export const latencies = (service: Service, count: number, chance: Chance): number[] =>
  Array.from({ length: count }, () => latency(service, chance))

export const settings = (parts: Partial<MonitorSettings> = {}): MonitorSettings => ({
  checks: [],
  durationMs: 300_000,
  intervalMs: 1000,
  initialDelayMs: 0,
  thresholds: { errorRate: 0.02, latencyIncreaseMs: undefined, latencyP95IncreaseMs: undefined },
  confidence: 'sequential',
  onInconclusive: 'fail',
  extendMs: 0,
  ...parts,
})

/** A sample: a number is a latency, a text a failure. */
export const sampleAt = (
  atMs: number,
  result: number | string,
  parts: Partial<Sample> = {},
): Sample => ({
  check: 0,
  arm: 'candidate',
  pair: atMs,
  atMs,
  ...(typeof result === 'number'
    ? { latencyMs: result }
    : { failure: { kind: 'wrong-answer', message: result } }),
  lagged: false,
  ...parts,
})

/** Jumps to the next sleeper as soon as everything else has come to rest. */
export class JumpingClock implements Clock {
  #nowMs: number
  #sleepers: { atMs: number; wake: () => void }[] = []
  #running = false

  constructor(nowMs = Date.UTC(2026, 0, 1)) {
    this.#nowMs = nowMs
  }

  now(): number {
    return this.#nowMs
  }

  /** Time passes in which this process does not run. */
  suspend(ms: number): void {
    this.#nowMs += ms
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve()
      const wake = () => {
        signal?.removeEventListener('abort', wake)
        this.#sleepers = this.#sleepers.filter((one) => one !== sleeper)
        resolve()
      }
      const sleeper = { atMs: this.#nowMs + Math.max(0, ms), wake }
      this.#sleepers.push(sleeper)
      signal?.addEventListener('abort', wake, { once: true })
      if (!this.#running) void this.#run()
    })
  }

  async #run(): Promise<void> {
    this.#running = true
    while (this.#sleepers.length > 0) {
      await new Promise((resolve) => setImmediate(resolve))
      const next = this.#sleepers.reduce<{ atMs: number; wake: () => void } | undefined>(
        (first, one) => (first && first.atMs <= one.atMs ? first : one),
        undefined,
      )
      if (!next) break
      this.#nowMs = Math.max(this.#nowMs, next.atMs)
      next.wake()
    }
    this.#running = false
  }
}
