// Pictures of pages by a Chromium that is there already, over its own debugging protocol through a pipe: no library, no open port.
import { spawn } from 'node:child_process'
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const patienceMs = 120_000 // on a busy machine a browser takes its time

/**
 * @typedef {(method: string, parameters?: object, session?: string) => Promise<any>} Call
 * @typedef {'light' | 'dark'} Scheme
 */

/**
 * @param {NodeJS.ProcessEnv} environment
 * @returns {string}
 * @throws {Error} that says what to install
 */
export function findChromium({ CHROMIUM_PATH: chosen, PATH = '' }) {
  const candidates = chosen
    ? [chosen]
    : PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  const found = candidates.find(isExecutable)
  if (found !== undefined) return found
  throw new Error(
    chosen
      ? `CHROMIUM_PATH is ${chosen}, and there is no program there`
      : `there is no Chromium on the PATH (${names.join(', ')}); install it, with \`apt install chromium\` for one, or set CHROMIUM_PATH`,
  )
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * @param {string} chromium
 * @param {(picture: (url: string, options: { scheme: Scheme, widthPx: number, maxHeightPx: number, scale: number }) => Promise<Buffer[]>) => Promise<void>} work
 *   `picture` gives PNG files that show the whole page from top to bottom
 */
export async function withChromium(chromium, work) {
  const profile = mkdtempSync(join(tmpdir(), 'slipway-chromium-'))
  const browser = spawn(
    chromium,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--allow-file-access-from-files',
      '--host-resolver-rules=MAP * ~NOTFOUND', // it shows files of this machine, nothing else
      `--user-data-dir=${profile}`,
      '--remote-debugging-pipe',
    ],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] },
  )
  const ended = new Promise((resolve) => void browser.once('close', resolve))
  try {
    const call = speak(browser)
    await work((url, options) => takePicture(call, url, options))
  } finally {
    browser.kill('SIGKILL')
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/**
 * Messages are JSON, each ended by a NUL; answers carry the number of the question.
 * @param {import('node:child_process').ChildProcess} browser
 * @returns {Call} rejects when the browser says no, ends, or takes too long
 */
function speak(browser) {
  const [, , stderr, input, output] = /** @type {any[]} */ (browser.stdio)
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map()
  let said = ''
  let received = ''
  let id = 0
  stderr.on('data', (/** @type {Buffer} */ data) => {
    said = (said + data).slice(-2_000)
  })
  output.setEncoding('utf8')
  output.on('data', (/** @type {string} */ data) => {
    const messages = (received + data).split('\0')
    received = messages.pop() ?? ''
    for (const text of messages) {
      const { id: answered, result, error } = JSON.parse(text)
      const { resolve, reject } = waiting.get(answered) ?? {}
      waiting.delete(answered)
      if (error) reject?.(new Error(`Chromium: ${error.message}`))
      else resolve?.(result)
    }
  })
  const fail = (/** @type {string} */ why) => {
    for (const { reject } of waiting.values()) reject(new Error(`Chromium ${why}\n${said}`))
    waiting.clear()
  }
  input.on('error', () => fail('closed its pipe'))
  browser.once('error', ({ message }) => fail(`does not start: ${message}`))
  browser.once('close', () => fail('ended'))
  return (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      id += 1
      const timer = setTimeout(() => fail(`does not answer ${method}`), patienceMs)
      const settled =
        (/** @type {(value: any) => void} */ settle) => (/** @type {any} */ value) => {
          clearTimeout(timer)
          settle(value)
        }
      waiting.set(id, { resolve: settled(resolve), reject: settled(reject) })
      input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    })
}

/**
 * @param {Call} browser
 * @param {string} url of a page that has a promise `ready`
 * @param {{ scheme: Scheme, widthPx: number, maxHeightPx: number, scale: number }} options
 */
async function takePicture(browser, url, { scheme, widthPx, maxHeightPx, scale }) {
  const { targetId } = await browser('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await browser('Target.attachToTarget', { targetId, flatten: true })
  const page = (/** @type {string} */ method, parameters = {}) =>
    browser(method, parameters, sessionId)
  await page('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  })
  await page('Emulation.setDeviceMetricsOverride', {
    width: widthPx,
    height: 100,
    deviceScaleFactor: scale,
    mobile: false,
  })
  await page('Page.navigate', { url })
  const { result, exceptionDetails } = await page('Runtime.evaluate', {
    expression: `new Promise((resolve) => {
      if (document.readyState === 'complete') resolve()
      else addEventListener('load', resolve)
    }).then(() => window.ready).then(() => Math.ceil(document.body.getBoundingClientRect().height))`,
    awaitPromise: true,
  })
  if (exceptionDetails) {
    throw new Error(`the page cannot be drawn: ${exceptionDetails.exception?.description}`)
  }
  const pictures = []
  for (let y = 0; y < result.value; y += maxHeightPx) {
    const height = Math.min(maxHeightPx, result.value - y)
    const clip = { x: 0, y, width: widthPx, height, scale: 1 }
    const { data } = await page('Page.captureScreenshot', { clip, captureBeyondViewport: true })
    pictures.push(Buffer.from(data, 'base64'))
  }
  await browser('Target.closeTarget', { targetId })
  return pictures
}
