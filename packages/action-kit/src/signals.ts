// The runner's way to cancel: SIGINT, 7.5 s later SIGTERM, 2.5 s later the end (actions/runner, ProcessInvoker.cs; on Windows
// CTRL_C and CTRL_BREAK). The first signal aborts; no further one ends work that is being undone.

import { Interrupted } from './errors.js'

const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** An AbortSignal whose reason is `Interrupted` with the first signal's name; `onSignal` hears of every one. */
export function abortOnSignals(
  onSignal: (signalName: string, first: boolean) => void,
): AbortSignal {
  const controller = new AbortController()
  const signals = process.platform === 'win32' ? [...SIGNALS, 'SIGBREAK' as const] : SIGNALS
  for (const signalName of signals) {
    process.on(signalName, () => {
      const first = !controller.signal.aborted
      controller.abort(new Interrupted(signalName))
      onSignal(signalName, first)
    })
  }
  return controller.signal
}
