// A small tile service, to be deployed. VERSION says which one it is; with TILES=broken it is as healthy as can be, and sends an error
// page for every tile.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'

const { VERSION = '?', TILES = 'good', PORT } = process.env
const tile = readFileSync(join(import.meta.dirname, 'tile.png'))
const errorPage = '<!doctype html><title>Renderer</title><p>No style found\n'

/** @type {Record<string, () => { type: string, body: string | Uint8Array }>} */
const answers = {
  '/health': () => ({ type: 'text/plain', body: 'ok\n' }),
  '/version': () => ({ type: 'application/json', body: JSON.stringify({ version: VERSION }) }),
  // What a proxy makes of a page by the path's ending: the header cannot tell.
  '/tile.png': () => ({ type: 'image/png', body: TILES === 'broken' ? errorPage : tile }),
}

const server = createServer((request, response) => {
  const answer = answers[`${request.url}`]?.()
  const type = answer?.type ?? 'text/plain'
  response.writeHead(answer ? 200 : 404, { 'content-type': type, 'x-version': VERSION })
  response.end(answer?.body ?? 'not found\n')
})

server.listen(Number(PORT), () => process.stdout.write(`version ${VERSION} is listening\n`))

// A task is told to stop with SIGTERM, and has 30 seconds to finish what it has begun.
process.on('SIGTERM', () => server.close(() => process.exit(0)))
