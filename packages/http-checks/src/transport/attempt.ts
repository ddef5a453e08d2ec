// One attempt: its deadline, its measurements, what it waits for at the moment, and the sockets that it must leave closed.

import { setMaxListeners } from 'node:events'
import type { Duplex } from 'node:stream'
import type { ExchangeFailure, Timings } from '../exchange.js'
import { codeOf, duration, ExchangeError } from './failure.js'

/** What is missing as long as an attempt waits: `no answer`, and why not, as far as it got. */
interface Awaited {
  missing: string
  progress: () => string
}

export interface Attempt {
  readonly timings: Timings
  /** As connected to. */
  remoteAddress: string | undefined
  /** What to say when the deadline comes now. */
  awaiting(missing: string, progress: () => string): void
  /** A promise that the deadline and the caller's signal can end; what `start` returns is run at its end. */
  wait<T>(start: Start<T>): Promise<T>
  /** Closed at the latest with the attempt; its errors without a listener are nobody's. */
  own<S extends Duplex>(socket: S): S
  closeSockets(): void
  sinceStart(): number
  failure(error: unknown): ExchangeFailure
  end(): void
}

type Start<T> = (
  resolve: (value: T) => void,
  reject: (error: unknown) => void,
) => (() => void) | undefined

/** setTimeout fires at once above this. */
const LONGEST_TIMER_MS = 2 ** 31 - 1
const STALLED_MS = 200
const MOST_GRACE_MS = 1000

export function beginAttempt(timeoutMs: number, signal: AbortSignal): Attempt {
  const startedAt = performance.now()
  const sinceStart = () => performance.now() - startedAt
  const timings: Timings = { lookup: 0, connect: 0, tls: 0, firstByte: 0, total: 0 }
  const sockets = new Set<Duplex>()
  const stop = new AbortController()
  let awaited: Awaited = { missing: 'no answer', progress: () => 'nothing was sent' }

  const onDeadline = () => {
    const { missing, progress } = awaited
    const message = `${missing} within ${duration(timeoutMs)} (${progress()})`
    stop.abort(new ExchangeError('timeout', message))
  }
  let timer = setTimeout(
    () => {
      // A deadline that comes late was kept from coming by this process itself: the answer may lie there unread.
      const lateMs = sinceStart() - timeoutMs
      if (lateMs < STALLED_MS) onDeadline()
      else timer = setTimeout(onDeadline, Math.min(lateMs, MOST_GRACE_MS))
    },
    Math.min(Math.max(timeoutMs, 0), LONGEST_TIMER_MS),
  )
  // One signal may end a thousand attempts; Node 20 would warn of a leak from the eleventh on.
  setMaxListeners(0, signal)
  const cancel = () => stop.abort(new ExchangeError('aborted', 'cancelled before the answer came'))
  if (signal.aborted) cancel()
  else signal.addEventListener('abort', cancel, { once: true })

  const closeSockets = () => {
    // TLS before the TCP below it: the other way round, within a callback of the handshake, Node itself crashes.
    for (const socket of [...sockets].reverse()) socket.destroy()
    sockets.clear()
  }

  const attempt: Attempt = {
    timings,
    remoteAddress: undefined,
    sinceStart,
    awaiting: (missing, progress) => {
      awaited = { missing, progress }
    },
    wait: async (start) => {
      stop.signal.throwIfAborted()
      let onStop = () => {}
      let cleanUp: (() => void) | undefined
      try {
        return await new Promise((resolve, reject) => {
          onStop = () => reject(stop.signal.reason)
          stop.signal.addEventListener('abort', onStop)
          cleanUp = start(resolve, reject)
        })
      } finally {
        stop.signal.removeEventListener('abort', onStop)
        cleanUp?.()
      }
    },
    own: (socket) => {
      socket.on('error', () => {})
      sockets.add(socket)
      return socket
    },
    closeSockets,
    failure: (error) => {
      timings.total = sinceStart()
      const { remoteAddress } = attempt
      if (!(error instanceof ExchangeError)) {
        const message = `the request failed: ${nameOf(error)}`
        return { kind: 'protocol', message, remoteAddress, timings }
      }
      const { kind, message, certificate } = error
      return { kind, message, ...(certificate && { certificate }), remoteAddress, timings }
    },
    end: () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', cancel)
      closeSockets()
    },
  }
  return attempt
}

/** Of an error that nobody foresaw: not its message, which may quote what was sent. */
const nameOf = (error: unknown): string =>
  codeOf(error) || (error instanceof Error ? error.name : typeof error)
