// The shop of the examples: a small web service, to be deployed. RELEASE_KIND says what is wrong with it, if anything.
import { createServer } from 'node:http'

const { RELEASE_KIND = 'good', PORT } = process.env

if (RELEASE_KIND === 'crashes') {
  console.error('Error: DATABASE_URL is not set')
  process.exit(1)
}

const server = createServer((request, response) => {
  const healthy = request.url === '/health' || RELEASE_KIND !== 'empty-front-page'
  response.writeHead(healthy ? 200 : 500).end(healthy ? 'Welcome\n' : 'Nothing to see here\n')
})
server.listen(Number(PORT), () => console.log('open'))

process.on('SIGTERM', () => server.close(() => process.exit(0)))
