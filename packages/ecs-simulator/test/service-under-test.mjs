// A small web service with ways to misbehave, for the tests of the process runtime. `node service-under-test.mjs [mode]`
import { spawn } from 'node:child_process'
import { createServer } from 'node:http'

const mode = process.argv[2] ?? 'good'
console.log(`starting ${mode} as ${process.pid}`)
console.log(JSON.stringify(process.env))

if (mode === 'crash') {
  console.error('cannot start: no configuration')
  process.exit(3)
}
if (mode === 'killed') process.kill(process.pid, 'SIGKILL')
if (mode === 'job') {
  console.log('job done')
  process.exit(0)
}
if (mode === 'stubborn') process.on('SIGTERM', () => {})
else if (mode !== 'default-signals') {
  process.on('SIGTERM', () => {
    console.log('got SIGTERM')
    server.close(() => process.exit(0))
  })
}
if (mode === 'with-child') {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
  console.log(`child ${child.pid}`)
}

const server = createServer(async (request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const body = await text(request)
  if (url.pathname === '/health') {
    response.statusCode = mode === 'unhealthy' ? 500 : 200
    return response.end('ok')
  }
  if (url.pathname === '/break') return request.socket.destroy()
  if (url.pathname === '/half') {
    response.writeHead(200, { 'content-length': '100' })
    response.write('half')
    return setTimeout(() => request.socket.destroy(), 20)
  }
  await new Promise((resolve) => setTimeout(resolve, Number(url.searchParams.get('ms') ?? 0)))
  response.setHeader('set-cookie', ['a=1', 'b=2'])
  response.setHeader('x-task', process.env.SLIPWAY_TASK_ID ?? '')
  response.statusCode = Number(url.searchParams.get('status') ?? 200)
  response.end(
    JSON.stringify({ method: request.method, url: request.url, headers: request.headers, body }),
  )
})
server.listen(Number(process.env.PORT), () => console.log('listening'))

async function text(stream) {
  let all = ''
  for await (const chunk of stream) all += chunk
  return all
}
