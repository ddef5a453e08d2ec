// The users of the service, so to speak: they keep asking, and count what they get.
import { Agent, get } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

const users = 2
const pauseMs = 25
/** Longer than any request of this service takes; a request that is lost must not go uncounted. */
const timeoutMs = 5_000

/**
 * @typedef {object} Traffic
 * @property {number} requests
 * @property {number} failed
 * @property {Record<string, number>} byVersion requests that were served, by the version that served them
 * @property {string[]} failures what was wrong with the first failed ones
 */

/**
 * @param {string} url
 * @returns {{ traffic: Traffic, stop: () => Promise<void> }} `traffic` goes on counting until it is stopped
 */
export function keepAsking(url) {
  /** @type {Traffic} */
  const traffic = { requests: 0, failed: 0, byVersion: {}, failures: [] }
  const agent = new Agent({ keepAlive: true })
  let stopped = false

  async function user() {
    while (!stopped) {
      const { version, problem } = await ask(url, agent)
      traffic.requests++
      if (version !== undefined) {
        traffic.byVersion[version] = (traffic.byVersion[version] ?? 0) + 1
      } else {
        traffic.failed++
        if (traffic.failures.length < 5) {
          traffic.failures.push(`${new Date().toISOString().slice(11, 23)}  ${problem}`)
        }
      }
      await pause(pauseMs)
    }
  }

  const asking = Promise.all(Array.from({ length: users }, user))
  return {
    traffic,
    async stop() {
      stopped = true
      await asking
      agent.destroy()
    },
  }
}

/**
 * @param {string} url
 * @param {Agent} agent
 * @returns {Promise<{ version?: string, problem?: string }>} the version that served it, or why none did
 */
function ask(url, agent) {
  return new Promise((resolve) => {
    const request = get(url, { agent, timeout: timeoutMs }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (chunk) => {
        body += chunk
      })
      response.on('error', (error) => resolve({ problem: `broken off: ${error.message}` }))
      response.on('end', () => {
        const version = /from version (\w+)/.exec(body)?.[1]
        const served = response.statusCode === 200 && version !== undefined
        resolve(
          served
            ? { version }
            : { problem: `HTTP ${response.statusCode}: ${body.trim().slice(0, 200)}` },
        )
      })
    })
    request.on('timeout', () => request.destroy(new Error(`no answer within ${timeoutMs} ms`)))
    request.on('error', (error) => resolve({ problem: error.message }))
  })
}
