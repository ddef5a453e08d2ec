// How long a process takes from its start to its first HTTP request, measured against a server on loopback.
import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { performance } from 'node:perf_hooks'

/**
 * @typedef {object} Candidate
 * @property {string} title
 * @property {readonly string[]} command a script for Node, with its arguments
 * @property {Record<string, string>} [env]
 *
 * @typedef {object} Timing medians, in milliseconds
 * @property {string} title
 * @property {number | undefined} firstRequestMs undefined when it made none
 * @property {number} totalMs
 */

const timeoutMs = 30_000

/**
 * The runs are interleaved (a, b, c, a, b, c …), so that a busy moment of the machine hits all candidates alike.
 * @param {readonly Candidate[]} candidates
 * @param {{ node: string, runs: number }} options
 * @returns {Promise<Timing[]>}
 */
export async function measureColdStarts(candidates, { node, runs }) {
  let onRequest = () => {}
  const server = createServer((request, response) => {
    onRequest()
    request.resume()
    // Not worth a retry to any AWS client, so every candidate ends here.
    response.writeHead(400, { 'content-type': 'application/x-amz-json-1.1', connection: 'close' })
    response.end(JSON.stringify({ __type: 'AccessDeniedException', message: 'Measured.' }))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  const environment = environmentFor(`http://127.0.0.1:${address.port}`)

  /** @type {Map<string, { first: number[], total: number[] }>} */
  const samples = new Map(candidates.map(({ title }) => [title, { first: [], total: [] }]))
  try {
    for (let run = 0; run < runs; run++) {
      for (const { title, command, env } of candidates) {
        const startedAt = performance.now()
        /** @type {number | undefined} */
        let first
        onRequest = () => {
          first ??= performance.now() - startedAt
        }
        await ended(node, command, { ...environment, ...env })
        samples.get(title)?.total.push(performance.now() - startedAt)
        if (first !== undefined) samples.get(title)?.first.push(first)
      }
    }
  } finally {
    server.closeAllConnections()
    server.close()
  }
  return [...samples].map(([title, { first, total }]) => ({
    title,
    firstRequestMs: first.length > 0 ? median(first) : undefined,
    totalMs: median(total),
  }))
}

/**
 * Little but what every action gets, so that the measuring shell's own environment does not matter.
 * @param {string} url
 */
function environmentFor(url) {
  return {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    GITHUB_WORKSPACE: process.cwd(),
    AWS_ENDPOINT_URL: url,
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'key',
    AWS_SECRET_ACCESS_KEY: 'secret',
  }
}

/**
 * @param {string} node
 * @param {readonly string[]} command
 * @param {Record<string, string>} env
 * @returns {Promise<void>} however it ends
 */
function ended(node, command, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, command, { env, stdio: 'ignore', timeout: timeoutMs })
    child.on('error', reject)
    child.on('exit', () => resolve())
  })
}

/** @param {readonly number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
