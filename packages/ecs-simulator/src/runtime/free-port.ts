// Finds a port that a task can listen on, and tells whether somebody listens on one.
import { randomInt } from 'node:crypto'
import { connect, createServer } from 'node:net'

// Below 32768, where Linux starts to hand out ports for outgoing connections: a port found here is not taken by
// somebody's connection between the moment of finding it and the moment the task listens on it.
const lowest = 20_000
const highest = 29_999
const attempts = 200

/** A port on 127.0.0.1 that nobody listens on and that is not in `taken`. */
export async function findFreePort(taken: ReadonlySet<number>): Promise<number> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const port = randomInt(lowest, highest + 1)
    if (!taken.has(port) && (await isFree(port))) return port
  }
  throw new Error(`Found no free port from ${lowest} to ${highest} in ${attempts} attempts.`)
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.close(() => resolve(true))
    })
  })
}

export function acceptsConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const finish = (accepted: boolean) => {
      socket.destroy()
      resolve(accepted)
    }
    socket.once('connect', () => finish(true))
    socket.once('error', () => finish(false))
  })
}
