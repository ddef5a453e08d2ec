// Stands in for a load balancer with a blue and a green target group: the public address leads to one of them, and
// `PUT /green` at the control address shifts it. Green can be asked at an address of its own before that.
import { request as ask, createServer } from 'node:http'
import { shop } from './shop/shop.mjs'

/**
 * @typedef {object} BlueGreen
 * @property {string} url the public address
 * @property {string} blueUrl
 * @property {string} greenUrl
 * @property {string} controlUrl
 * @property {() => 'blue' | 'green'} live where the traffic goes
 * @property {() => void} close
 */

/**
 * @param {string} green the release that is to take over from v1
 * @returns {Promise<BlueGreen>}
 */
export async function startBlueGreen(green) {
  /** @type {'blue' | 'green'} */
  let live = 'blue'
  const targets = { blue: shop('v1'), green: shop(green) }
  const balancer = createServer((request, response) => {
    const { method, headers, url: path } = request
    const passed = ask(
      { host: '127.0.0.1', port: ports[live], method, path, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      },
    )
    passed.on('error', () => response.writeHead(502).end())
    request.pipe(passed)
  })
  const control = createServer((request, response) => {
    const to = request.url?.slice(1)
    const understood = request.method === 'PUT' && (to === 'blue' || to === 'green')
    if (understood) live = to
    response.writeHead(understood ? 200 : 404).end(`traffic goes to ${live}\n`)
  })
  const servers = [targets.blue, targets.green, balancer, control]
  const [blue = 0, greenPort = 0, balancerPort = 0, controlPort = 0] = await Promise.all(
    servers.map(listen),
  )
  const ports = { blue, green: greenPort }
  const address = (/** @type {number} */ port) => `http://127.0.0.1:${port}`
  return {
    url: address(balancerPort),
    blueUrl: address(blue),
    greenUrl: address(greenPort),
    controlUrl: address(controlPort),
    live: () => live,
    close() {
      for (const server of servers) {
        server.close()
        server.closeAllConnections()
      }
    },
  }
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<number>} its port
 */
function listen(server) {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
}
