// A small web service to be deployed: a front page, and what the eight usual smoke checks ask for.
import { createServer } from 'node:http'
import { crc32, deflateSync } from 'node:zlib'
import { release } from './releases.mjs'

const slowByMs = 150
const oneErrorIn = 8

/**
 * @param {string} tag
 * @returns {import('node:http').Server} not listening yet
 */
export function shop(tag) {
  const { version, trouble } = release(tag)
  const allWrong = trouble === 'all-wrong'
  let asked = 0

  /** @type {Record<string, () => { status?: number, type: string, body: string | Uint8Array }>} */
  const pages = {
    '/': () =>
      trouble === 'empty-front-page'
        ? { status: 500, type: 'text/plain', body: 'Nothing to see here\n' }
        : { type: 'text/plain', body: 'Welcome\n' },
    '/health': () =>
      allWrong
        ? { status: 503, type: 'text/plain', body: 'no database\n' }
        : { type: 'text/plain', body: 'ok\n' },
    '/version': () => ({ type: 'application/json', body: JSON.stringify({ sha: version }) }),
    // Cut short, it still has the type and the first bytes of a PNG.
    '/tiles/10/525/340.png': () => ({
      type: 'image/png',
      body: allWrong || trouble === 'broken-tile' ? tile.subarray(0, 1000) : tile,
    }),
    '/api/timeseries': () => ({
      type: 'application/json',
      body: JSON.stringify({
        station: 'A12',
        points: [10, 11, 12].map((hour) => ({
          time: `2026-01-01T${hour}:00:00Z`,
          value: allWrong ? 'NaN' : hour / 2,
        })),
      }),
    }),
    '/metrics': () => ({
      type: 'text/plain; version=0.0.4',
      body: allWrong
        ? '# nothing\n'
        : `# TYPE http_requests_total counter\nhttp_requests_total ${asked}\n`,
    }),
  }

  return createServer((request, response) => {
    asked += 1
    const path = request.url?.replace(/\?.*/s, '') ?? '/'
    const isError = trouble === 'errors' && asked % oneErrorIn === 0
    const {
      status = 200,
      type,
      body,
    } = isError
      ? { status: 500, type: 'text/plain', body: 'out of connections\n' }
      : (pages[path]?.() ?? { status: 404, type: 'text/plain', body: 'no such page\n' })
    const answer = () => response.writeHead(status, { 'content-type': type }).end(body)
    if (trouble === 'slow') setTimeout(answer, slowByMs)
    else answer()
  })
}

const tile = png(64)

/**
 * @param {number} size in pixels, of a side
 * @returns {Buffer} grey noise, so that it does not compress to nothing
 */
function png(size) {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 0], 8) // 8 bits of grey
  const rows = Buffer.alloc(size * (size + 1)) // each row begins with its filter, 0 for none
  for (let y = 0; y < size; y++) {
    for (let x = 1; x <= size; x++) rows[y * (size + 1) + x] = (x * x * 31 + y * y * 17) % 251
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
  const checked = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(checked))
  return Buffer.concat([length, checked, sum])
}
