// Runs of smoke-check for the gallery, against a small application of this process.
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { runStep } from '@slipway/local-runner'
import { root } from '../actions.mjs'

const definition = `version: 1
base_url: "{{ address }}"
defaults: { timeout: 2s, retry: { timeout: 1s, interval: 300ms } }
checks:
  - name: right build is live
    request: GET /version
    expect: { status: 200, version: { jsonpath: $.sha } }
  - name: health
    request: GET /health
    expect: { status: 200, duration: { lt: 500ms } }
  - name: tile is a real PNG
    request: GET /tile
    expect: { status: 200, body: { is: png } }
  - name: timeseries
    request: GET /series
    expect:
      status: 200
      jsonpath: { $.points: { count: { gte: 1 } } }
monitor:
  checks: [health]
  duration: 3s
  interval: 20ms
  thresholds: { error_rate: < 2%, latency_increase: < 10ms }
`

/** A whole picture of one pixel. */
const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/**
 * @typedef {{ broken?: boolean, errors?: number, delayMs?: number }} Application
 */

/** @type {Record<string, import('./gallery.mjs').Play>} */
export const checks = {
  'smoke-healthy': smoke({}, [{ mode: 'check' }]),
  'smoke-unhealthy': smoke({ broken: true }, [{ mode: 'check' }]),
  'smoke-baseline': smoke({}, [{ mode: 'baseline', samples: '120', interval: '10ms' }]),
  'smoke-monitor-healthy': smoke({}, [
    { mode: 'baseline', samples: '120', interval: '10ms' },
    { mode: 'monitor' },
  ]),
  'smoke-monitor-errors': smoke({ errors: 0.15 }, [{ mode: 'monitor' }]),
  'smoke-monitor-slower': smoke({}, [
    { mode: 'baseline', samples: '120', interval: '10ms' },
    { mode: 'monitor', delayMs: 40 },
  ]),
  'smoke-monitor-inconclusive': smoke({}, [{ mode: 'monitor', duration: '1s', interval: '100ms' }]),
  'smoke-mistakes': smoke({}, [{ mode: 'chekc', 'max-error-rate': '2 percent' }]),
}

/**
 * @param {Application} application
 * @param {readonly (Record<string, string | number>)[]} runs one after the other; the last one is shown
 * @returns {import('./gallery.mjs').Play}
 */
function smoke(application, runs) {
  return async (workspace) => {
    const app = { ...application }
    const server = createServer(
      (request, response) => void answer(app, request.url ?? '', response),
    )
    await new Promise((resolve) => void server.listen(0, '127.0.0.1', () => resolve(undefined)))
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
    writeFileSync(join(workspace, 'smoke.yml'), definition)
    /** @type {Record<string, string>} */
    let baseline = {}
    try {
      let scene = {}
      for (const { delayMs = 0, ...inputs } of runs) {
        app.delayMs = Number(delayMs)
        const step = await runStep({
          action: join(root, 'actions', 'smoke-check'),
          with: {
            config: 'smoke.yml',
            variables: `address=http://127.0.0.1:${port}`,
            'expect-version': '4f2a9c1',
            'report-directory': 'reports',
            ...baseline,
            ...inputs,
          },
          workspace,
        })
        const path = step.outputs['baseline-path']
        if (path) baseline = { baseline: path }
        scene = step
      }
      return scene
    } finally {
      server.closeAllConnections()
      await new Promise((resolve) => void server.close(() => resolve(undefined)))
    }
  }
}

/**
 * @param {Application} application
 * @param {string} path
 * @param {import('node:http').ServerResponse} response
 */
async function answer({ broken, errors = 0, delayMs = 0 }, path, response) {
  await sleep(delayMs + Math.random() * 4)
  const status = Math.random() < errors ? 503 : 200
  const json = (/** @type {object} */ body) => response.writeHead(status).end(JSON.stringify(body))
  if (path === '/version') return json({ sha: broken ? '77be01d' : '4f2a9c1' })
  if (path === '/series') return json({ points: broken ? [] : [{ value: 3 }] })
  if (path === '/tile') {
    const picture = Buffer.from(png, 'base64')
    return response
      .writeHead(200, { 'content-type': 'image/png' })
      .end(broken ? picture.subarray(0, 40) : picture)
  }
  return json({ status: 'ok' })
}
