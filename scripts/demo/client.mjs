// The users of the service, so to speak: they keep asking for a tile, and look at what they get.
import { Agent, get } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

const users = 2
const pauseMs = 25
/** Longer than any request of this service takes; a request that is lost must not go uncounted. */
const timeoutMs = 5_000

/**
 * @typedef {object} Traffic
 * @property {number} requests
 * @property {number} failed not answered, or not with 200
 * @property {Record<string, number>} byVersion requests that were answered, by the version that answered
 * @property {Record<string, number>} wrongByVersion those of them whose answer is not the tile
 * @property {string[]} failures what was wrong with the first failed ones
 *
 * @typedef {{ version: string, isTile: boolean } | { problem: string }} Answer
 */

/**
 * @param {string} url
 * @param {Uint8Array} tile what every request should get
 * @returns {{ traffic: Traffic, stop: () => Promise<void> }} `traffic` goes on counting until it is stopped
 */
export function keepAsking(url, tile) {
  /** @type {Traffic} */
  const traffic = { requests: 0, failed: 0, byVersion: {}, wrongByVersion: {}, failures: [] }
  const agent = new Agent({ keepAlive: true })
  let stopped = false

  async function user() {
    while (!stopped) {
      note(traffic, await ask(url, tile, agent))
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
 * @param {Traffic} traffic
 * @param {Answer} answer
 */
function note(traffic, answer) {
  traffic.requests++
  if ('problem' in answer) {
    traffic.failed++
    if (traffic.failures.length < 5) {
      traffic.failures.push(`${new Date().toISOString().slice(11, 23)}  ${answer.problem}`)
    }
    return
  }
  const { version, isTile } = answer
  traffic.byVersion[version] = (traffic.byVersion[version] ?? 0) + 1
  if (!isTile) traffic.wrongByVersion[version] = (traffic.wrongByVersion[version] ?? 0) + 1
}

/**
 * @param {string} url
 * @param {Uint8Array} tile
 * @param {Agent} agent
 * @returns {Promise<Answer>}
 */
function ask(url, tile, agent) {
  return new Promise((resolve) => {
    const request = get(url, { agent, timeout: timeoutMs }, (response) => {
      /** @type {Buffer[]} */
      const parts = []
      response.on('data', (part) => parts.push(part))
      response.on('error', (error) => resolve({ problem: `broken off: ${error.message}` }))
      response.on('end', () => {
        const body = Buffer.concat(parts)
        const version = response.headers['x-version']
        resolve(
          response.statusCode === 200 && typeof version === 'string'
            ? { version, isTile: body.equals(tile) }
            : { problem: `HTTP ${response.statusCode}: ${body.toString().trim().slice(0, 200)}` },
        )
      })
    })
    request.on('timeout', () => request.destroy(new Error(`no answer within ${timeoutMs} ms`)))
    request.on('error', (error) => resolve({ problem: error.message }))
  })
}
