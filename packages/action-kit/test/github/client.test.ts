import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type GitHubClientOptions, githubClient, registeredSecrets } from '../../src/index.js'
import { answer, type GitHubServer, githubServer, pass } from './github-server.js'

let github: GitHubServer
beforeEach(async () => {
  github = await githubServer()
})
afterEach(() => github.close())

/** Waits for nothing, and remembers how long it should have. */
function virtualClock() {
  const slept: number[] = []
  return {
    slept,
    clock: {
      now: () => Date.parse('2026-01-01T00:00:00Z'),
      sleep: async (durationMs: number) => void slept.push(durationMs),
    },
  }
}

function client(options: Partial<GitHubClientOptions> = {}) {
  const { clock, slept } = virtualClock()
  const made = githubClient({
    token: 'ghs_token',
    apiUrl: github.apiUrl,
    environment: {},
    clock,
    ...options,
  })
  return { ...made, slept }
}

test('a request has the token and goes below the path of the API', async () => {
  const { body } = await client().request('GET', '/repos/o/r/pulls/7')
  expect(body).toMatchObject({ number: 7 })
  expect(github.asked).toEqual([
    {
      method: 'GET',
      path: '/api/v3/repos/o/r/pulls/7',
      authorization: 'Bearer ghs_token',
      body: '',
    },
  ])
  expect(registeredSecrets()).toContain('ghs_token')
})

describe('refusals', () => {
  test.each<[number, object, Record<string, string>, RegExp]>([
    [401, { message: 'Bad credentials' }, {}, /401 Bad credentials\. The token is not valid/],
    [
      403,
      { message: 'Resource not accessible by integration' },
      {},
      /GET \/api\/v3\/x: 403 Resource not accessible/,
    ],
    [
      403,
      { message: 'API rate limit exceeded' },
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1767225600' },
      /used up until 2026-01-01T00:00:00\.000Z/,
    ],
    [404, { message: 'Not Found' }, {}, /404 Not Found$/],
    [422, { message: '::set-output name=x::y' }, {}, /422 \\::set-output/],
    [400, 'no object' as never, {}, /: 400$/],
  ])('%i %j', async (status, body, headers, message) => {
    github.misbehave(answer(status, body, headers))
    await expect(client().request('GET', '/x')).rejects.toThrow(
      expect.objectContaining({
        name: 'GitHubProblem',
        status,
        message: expect.stringMatching(message),
      }),
    )
    expect(github.asked).toHaveLength(1)
  })
})

describe('retries', () => {
  test.each([
    ['GET', 502, 4],
    ['GET', 503, 4],
    ['GET', 504, 4],
    ['GET', 429, 4],
    ['PATCH', 502, 4],
    ['POST', 503, 4],
    ['POST', 429, 4],
    // It may have been done.
    ['POST', 502, 1],
    ['POST', 504, 1],
    ['GET', 500, 1],
  ])('%s and %i: %i attempts', async (method, status, attempts) => {
    github.misbehave(...Array.from({ length: 9 }, () => answer(status)))
    const { slept, ...asking } = client()
    await expect(asking.request(method, '/x', method === 'GET' ? undefined : {})).rejects.toThrow(
      `${status}`,
    )
    expect(github.asked).toHaveLength(attempts)
    expect(slept).toEqual([1000, 2000, 4000].slice(0, attempts - 1))
  })

  test('as long as GitHub asks, in seconds or until a date', async () => {
    github.misbehave(
      answer(429, {}, { 'retry-after': '7' }),
      answer(403, {}, { 'retry-after': 'Thu, 01 Jan 2026 00:00:05 GMT' }),
    )
    const { slept, ...asking } = client()
    await asking.request('GET', '/repos/o/r/pulls/7')
    expect(slept).toEqual([7000, 5000])
  })

  test('not for long', async () => {
    github.misbehave(answer(403, { message: 'secondary rate limit' }, { 'retry-after': '3600' }))
    const { slept, ...asking } = client()
    await expect(asking.request('GET', '/x')).rejects.toThrow(/asks to wait 3600 s/)
    expect(slept).toEqual([])
  })

  test('a connection that breaks', async () => {
    github.misbehave((_, response) => Boolean(response.destroy()))
    await expect(client().request('GET', '/repos/o/r/pulls/7')).resolves.toMatchObject({
      status: 200,
    })
    github.misbehave((_, response) => Boolean(response.destroy()))
    await expect(client().request('POST', '/repos/o/r/issues/7/comments', {})).rejects.toThrow(
      expect.objectContaining({ name: 'GitHubProblem', status: undefined }),
    )
    expect(github.asked).toHaveLength(3)
  })
})

describe('bounds', () => {
  test('of time', async () => {
    github.misbehave(() => true)
    await expect(client({ timeoutMs: 50 }).request('POST', '/x', {})).rejects.toThrow(
      /no answer within 0\.05 s/,
    )
  })

  test('of time, when the answer begins and does not end', async () => {
    github.misbehave((_, response) => response.writeHead(200).write('['))
    await expect(client({ timeoutMs: 200 }).request('POST', '/x', {})).rejects.toThrow(
      /no answer within/,
    )
  })

  test('of size', async () => {
    github.misbehave((_, response) =>
      Boolean(response.writeHead(200).end(Buffer.alloc(21 * 1024 * 1024, 32))),
    )
    await expect(client().request('POST', '/x', {})).rejects.toThrow(/the answer has more than/)
  })

  test('an abort ends a request, and the wait for the next attempt', async () => {
    const reason = new Error('stopped')
    const first = new AbortController()
    github.misbehave(() => {
      first.abort(reason)
      return true
    })
    await expect(client({ signal: first.signal }).request('GET', '/x')).rejects.toBe(reason)
    const second = new AbortController()
    github.misbehave((...both) => {
      setTimeout(() => second.abort(reason), 20)
      return answer(503, {}, { 'retry-after': '59' })(...both)
    })
    const asking = githubClient({
      token: 't',
      apiUrl: github.apiUrl,
      environment: {},
      signal: second.signal,
    })
    await expect(asking.request('GET', '/x')).rejects.toBe(reason)
  })
})

describe('pages', () => {
  const all = async (path: string) => {
    const items: unknown[] = []
    for await (const item of client().pages(path)) items.push(item)
    return items
  }

  test('all of them', async () => {
    for (let at = 1; at <= 5; at++) {
      github.comments.push({ id: at, body: '', html_url: '', user: null })
    }
    const items = await all('/repos/o/r/issues/7/comments?per_page=100')
    expect(items).toMatchObject([1, 2, 3, 4, 5].map((id) => ({ id })))
    expect(github.asked).toHaveLength(3)
  })

  test('without end', async () => {
    const link = { link: `<${github.apiUrl}/x?page=2>; rel="next"` }
    github.misbehave(...Array.from({ length: 101 }, () => answer(200, [1], link)))
    await expect(all('/x')).rejects.toThrow(/more than 100 pages/)
    expect(github.asked).toHaveLength(100)
  })

  test('the token does not go to another server', async () => {
    github.misbehave(answer(200, [], { link: '<https://evil.example/x>; rel="next"' }))
    await expect(all('/x')).rejects.toThrow(/leads to another server/)
    github.misbehave(answer(302, {}, { location: 'https://evil.example/x' }))
    await expect(all('/x')).rejects.toThrow(/leads to another server/)
  })

  test('no list', async () => {
    github.misbehave(answer(200, { a: 1 }))
    await expect(all('/x')).rejects.toThrow(/is not a list/)
  })
})

test('redirects of a repository that was renamed', async () => {
  github.misbehave(answer(307, {}, { location: '/api/v3/repos/o/r/pulls/7' }))
  await expect(client().request('GET', '/repos/o/old/pulls/7')).resolves.toMatchObject({
    status: 200,
  })
  github.misbehave(...Array.from({ length: 9 }, () => answer(301, {}, { location: '/api/v3/x' })))
  await expect(client().request('GET', '/x')).rejects.toThrow(/too many redirects/)
})

test.each(['', 'a b', 'a\nb', 'ü'])('the token %j', (token) => {
  expect(() => client({ token })).toThrow(/The token is empty or holds a character/)
})

test.each(['', 'api.github.com', 'file:///x'])('the API at %j', (apiUrl) => {
  expect(() => client({ apiUrl })).toThrow(/is not the URL of GitHub's API/)
})

describe('proxies', () => {
  /** Of a real proxy: what it was asked for. */
  async function withProxy(deed: (proxy: string, asked: string[]) => Promise<void>): Promise<void> {
    const asked: string[] = []
    const proxy = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`)
      response.writeHead(200).end('{"by":"proxy"}')
    })
    proxy.on('connect', (request, socket) => {
      asked.push(`CONNECT ${request.url}`)
      const { port } = new URL(github.apiUrl)
      const upstream = connect(Number(port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
        socket.pipe(upstream).pipe(socket)
      })
      upstream.on('error', () => socket.destroy())
      socket.on('error', () => upstream.destroy())
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    try {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server on TCP has such an address
      await deed(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, asked)
    } finally {
      proxy.closeAllConnections()
      await new Promise((resolve) => proxy.close(resolve))
    }
  }

  test('for http', () =>
    withProxy(async (proxy, asked) => {
      const { body } = await client({ environment: { http_proxy: proxy } }).request('GET', '/x')
      expect(body).toEqual({ by: 'proxy' })
      expect(asked).toEqual([`GET ${github.apiUrl}/x`])
    }))

  test('for https, by a tunnel', () =>
    withProxy(async (proxy, asked) => {
      const options = { apiUrl: 'https://api.example.test', environment: { HTTPS_PROXY: proxy } }
      // The server behind the tunnel speaks no TLS.
      await expect(client(options).request('POST', '/x', {})).rejects.toThrow()
      expect(asked).toEqual(['CONNECT api.example.test:443'])
    }))

  test('not for what NO_PROXY names', () =>
    withProxy(async (proxy, asked) => {
      const environment = { http_proxy: proxy, NO_PROXY: 'x.example, 127.0.0.1' }
      await client({ environment }).request('GET', '/repos/o/r/pulls/7')
      expect(asked).toEqual([])
    }))

  test('what is no proxy', async () => {
    const { slept, ...asking } = client({ environment: { http_proxy: 'socks5://user:secret@x' } })
    const failure = asking.request('GET', '/x')
    await expect(failure).rejects.toThrow(/http_proxy is not the URL of an HTTP proxy/)
    await expect(failure).rejects.not.toThrow(/secret/)
    expect(slept).toEqual([])
  })
})

test('nothing misbehaves by itself', async () => {
  github.misbehave(pass)
  await expect(client().request('GET', '/user')).rejects.toThrow(/403 Resource not accessible/)
})
