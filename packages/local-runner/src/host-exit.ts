// What must not outlive the program that runs a job: the processes of its steps (they live in groups of their own, so nothing
// else would end them) and its folders. An exception, an exit and Ctrl+C are covered; a SIGKILL cannot be.

/** In the order in which they were asked for. */
const cleanUps = new Set<() => void>()

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Has something done should this program end before the function that is returned is called. The latest is done first. */
export function atHostExit(cleanUp: () => void): () => void {
  if (cleanUps.size === 0) {
    process.on('exit', cleanUpAll)
    // First, so that a listener that is called only once still counts.
    for (const signal of SIGNALS) process.prependListener(signal, endBy)
  }
  cleanUps.add(cleanUp)
  return () => {
    cleanUps.delete(cleanUp)
    if (cleanUps.size > 0) return
    process.off('exit', cleanUpAll)
    for (const signal of SIGNALS) process.off(signal, endBy)
  }
}

function cleanUpAll(): void {
  for (const cleanUp of [...cleanUps].reverse()) cleanUp()
}

/** What node does by itself when nobody listens. A program that listens, to cancel its job say, goes on. */
function endBy(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return
  cleanUpAll()
  process.off(signal, endBy)
  process.kill(process.pid, signal)
}
