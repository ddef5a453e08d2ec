// A real server on loopback that answers as a test says, and the surroundings of a run that a test looks into.

import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { readDefinition } from '../../src/definition/read.js'
import type { RunReport } from '../../src/run/report.js'
import { type RunOptions, runChecks } from '../../src/run/run-checks.js'
import { systemClock } from '../../src/run/system-clock.js'
import { createSend } from '../../src/transport/index.js'

export interface Answer {
  status?: number
  headers?: Record<string, string | string[]>
  body?: string
}

export interface TestServer {
  url: string
  requests: { method: string; url: string; headers: IncomingMessage['headers']; body: string }[]
  /** The most requests that were open at once. */
  mostAtOnce: () => number
  close(): Promise<void>
}

export async function serve(
  answer: (url: string, count: number, request: IncomingMessage) => Answer | Promise<Answer>,
): Promise<TestServer> {
  const requests: TestServer['requests'] = []
  let open = 0
  let most = 0
  const server: Server = createServer((request, response) => {
    most = Math.max(most, ++open)
    response.on('close', () => open--)
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      requests.push({ method, url, headers, body: Buffer.concat(chunks).toString() })
      const count = requests.filter((known) => known.url === url).length
      void Promise.resolve(answer(url, count, request)).then(
        ({ status = 200, headers: more = {}, body = '' }) => {
          response.writeHead(status, more)
          response.end(body)
        },
      )
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    mostAtOnce: () => most,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

export interface Told {
  report: RunReport
  lines: string[]
  registered: string[]
}

/** Runs the checks of this text, the part below `checks:`. */
export async function run(
  checks: string,
  {
    base,
    defaults = '{ timeout: 5s }',
    variables = {},
    ...options
  }: Partial<RunOptions> & { base: string; defaults?: string },
): Promise<Told> {
  const text = `version: 1\nbase_url: ${base}\ndefaults: ${defaults}\nchecks:\n${checks}`
  const root = options.root ?? tmpdir()
  const definition = readDefinition(text, {
    file: 'smoke.yml',
    root,
    variables: Object.keys(variables),
  })
  const lines: string[] = []
  const registered: string[] = []
  const report = await runChecks(definition, {
    send: createSend(),
    clock: systemClock,
    reporter: { info: (line) => lines.push(line), debug: () => {} },
    secrets: {
      register: (secret) => registered.push(secret),
      redact: (one) => registered.reduce((clean, secret) => clean.replaceAll(secret, '***'), one),
    },
    signal: new AbortController().signal,
    variables,
    root,
    ...options,
  })
  return { report, lines, registered }
}
