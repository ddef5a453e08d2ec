// A small web service, to be deployed. VERSION says which one it is; with HEALTH=broken it starts but never gets well.
import { createServer } from 'node:http'

const { VERSION = '?', HEALTH = 'good', GREETING = 'Hello', SLIPWAY_TASK_ID = '?' } = process.env
const broken = HEALTH === 'broken'

const server = createServer((request, response) => {
  if (request.url === '/health') {
    response.writeHead(broken ? 500 : 200).end(broken ? 'no connection to the database\n' : 'ok\n')
    if (broken) console.error('health check failed: no connection to the database')
    return
  }
  response
    .writeHead(broken ? 500 : 200, { 'content-type': 'text/plain' })
    .end(`${GREETING} from version ${VERSION}, task ${SLIPWAY_TASK_ID}\n`)
})

server.listen(Number(process.env.PORT), () => console.log(`version ${VERSION} is listening`))

// A task is told to stop with SIGTERM, and has 30 seconds to finish what it has begun.
process.on('SIGTERM', () => {
  console.log('stopping')
  server.close(() => process.exit(0))
})
