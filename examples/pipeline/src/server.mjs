// The shop on the web, in short; VERSION comes from the build.
import { createServer } from 'node:http'
import { inEuros, shippingCents } from './basket.mjs'

const { PORT = '8080', VERSION = 'unknown' } = process.env

const pages = {
  '/': () =>
    `Welcome. Shipping is ${inEuros(shippingCents([{ priceCents: 1_00, quantity: 1 }]))}.\n`,
  '/health': () => 'ok\n',
  '/version': () => JSON.stringify({ sha: VERSION }),
}

createServer((request, response) => {
  const page = pages[request.url]
  response.writeHead(page ? 200 : 404).end(page?.())
}).listen(Number(PORT))
