// moto_server, a simulator of AWS that we did not write, on a free port of this machine. It knows task definitions and
// services, but nothing moves in it: a service has as many running tasks as MOTO_ECS_SERVICE_RUNNING says, from the start.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { requireTool } from './tools.js'

export interface Moto {
  /** Points any AWS client at it. */
  environment: Record<string, string>
  stop(): Promise<void>
}

export async function startMoto(runningTasks: number): Promise<Moto> {
  const server = requireTool('moto_server', "pip install 'moto[server]'")
  const child = spawn(server, ['--host', '127.0.0.1', '--port', '0'], {
    env: { ...process.env, MOTO_ECS_SERVICE_RUNNING: String(runningTasks) },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill()
    await ended
  }
  const lines = createInterface({ input: child.stderr })
  const patience = setTimeout(() => child.kill(), 30_000)
  try {
    for await (const line of lines) {
      const [, url] = /Running on (http:\S+)/.exec(line) ?? []
      if (url === undefined) continue
      child.stderr.resume() // what it says from now on is of no interest, and must not fill the pipe
      return {
        environment: {
          AWS_ENDPOINT_URL: url,
          AWS_REGION: 'eu-central-1',
          AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
          AWS_SECRET_ACCESS_KEY: 'simulated',
        },
        stop,
      }
    }
    throw new Error('moto_server ended, or did not begin to listen within 30 s')
  } catch (error) {
    await stop()
    throw error
  } finally {
    clearTimeout(patience)
  }
}
