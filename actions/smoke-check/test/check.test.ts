import { describe, expect, test } from '@jest/globals'
import { GateFailure, Interrupted, UserError } from '@slipway/action-kit'
import { defaultOutputs } from '../src/report.js'
import { onStage } from './stage.js'

test('one check from inputs alone passes', () =>
  onStage(
    (_, response) => response.setHeader('x-version', 'abc1234').end('{"status":"ok"}'),
    async ({ url, run, read }) => {
      const ran = await run({
        url: `${url}/health`,
        'expect-status': '200',
        'expect-json': '$.status == "ok"',
        'expect-body-is': 'json',
        'expect-version': 'abc1234',
        'version-from': 'header:x-version',
      })
      expect(ran.error).toBeUndefined()
      expect(ran.outputs).toEqual({
        ...defaultOutputs,
        outcome: 'healthy',
        decision: 'promote',
        passed: '1',
        failed: '0',
        attempts: '1',
        'seconds-to-healthy': expect.stringMatching(/^\d+(\.\d)?$/),
        'version-seen': 'abc1234',
        'report-path': expect.stringMatching(/check-report\.json$/),
        'junit-path': expect.stringMatching(/check-junit\.xml$/),
      })
      expect(ran.summary).toContain('### ✅ Smoke check: healthy, promote')
      expect(ran.summary).toMatch(
        /\| GET http&#58;\/\/127\.0\.0\.1:\d+\/health \| ✅ passed \| 1 \| \d+\.\d s \| `abc1234` \| {2}\| {2}\|/,
      )
      expect(JSON.parse(read(ran.outputs['report-path']))).toMatchObject({
        mode: 'check',
        outcome: 'healthy',
        checks: { passed: true, attempts: 1 },
      })
      expect(read(ran.outputs['junit-path'])).toContain('tests="1" failures="0" errors="0"')
    },
  ))

const config = (url: string, checks: string) => `version: 1\nbase_url: ${url}\nchecks:\n${checks}`

test('a failing check fails the step in plain words, with its place', () =>
  onStage(
    (request, response) => {
      response.statusCode = request.url === '/health' ? 503 : 200
      response.end('ok')
    },
    async ({ url, run, write, read }) => {
      const checks =
        '  - name: health\n    request: GET /health\n    expect: { status: 200 }\n  - { name: home, request: GET / }\n'
      write('smoke.yml', config(url, checks))
      const ran = await run({ config: 'smoke.yml' })
      expect(ran.error).toBeInstanceOf(GateFailure)
      expect(ran.error?.message).toMatch(
        /^Check health \(smoke\.yml, line 4\) failed: status 503, expected 200; the body begins "ok"$/,
      )
      expect(ran.log).toContain('Each check was asked once. With timeout')
      expect(ran.outputs).toMatchObject({
        outcome: 'unhealthy',
        decision: 'rollback',
        passed: '1',
        failed: '1',
        'failed-checks': '["health"]',
        'seconds-to-healthy': '',
      })
      expect(ran.summary).toMatch(
        /\| health \| ❌ failed \| 1 \| .* \| status: 200 \| 503; the body begins "ok" \|/,
      )
      const junit = read(ran.outputs['junit-path'])
      expect(junit).toContain('tests="2" failures="1" errors="0" skipped="0"')
      expect(junit).toContain('<failure message="status 503, expected 200">')
    },
  ))

test('the old version answers until the deadline', () =>
  onStage(
    (_, response) => response.end('old'),
    async ({ url, run }) => {
      const ran = await run({
        url,
        'expect-version': 'new',
        'version-from': 'body',
        timeout: '200ms',
        interval: '20ms',
      })
      expect(ran.error?.message).toMatch(/version .*old.*new/)
      expect(ran.outputs.outcome).toBe('unhealthy')
      expect(ran.outputs['version-seen']).toBe('old')
      expect(Number(ran.outputs.attempts)).toBeGreaterThan(1)
    },
  ))

test('an empty expect-version is a mistake, not a success', () =>
  onStage(
    (_, response) => response.end('old'),
    async ({ url, run }) => {
      const ran = await run({ url, 'expect-version': '', 'version-from': 'body' })
      expect(ran.error?.message).toMatch(/^version-from: it needs expect-version .*is empty$/)
      expect(ran.outputs.outcome).toBe('error')
    },
  ))

test('the new version comes before the deadline', () => {
  let count = 0
  return onStage(
    (_, response) => response.end(++count < 3 ? 'old' : 'new'),
    async ({ url, run }) => {
      const inputs = { 'expect-version': 'new', 'version-from': 'body', timeout: '20s' }
      const ran = await run({ url, ...inputs, interval: '10ms', successes: '2' })
      expect(ran.error).toBeUndefined()
      expect(ran.outputs).toMatchObject({ attempts: '4', 'version-seen': 'new' })
    },
  )
})

test('a tile that is no PNG, whatever its header says', () =>
  onStage(
    (_, response) => response.setHeader('content-type', 'image/png').end('<html>sorry</html>'),
    async ({ url, run }) => {
      const ran = await run({ url: `${url}/tile.png`, 'expect-body-is': 'png' })
      expect(ran.error?.message).toMatch(/png/i)
      expect(ran.outputs.outcome).toBe('unhealthy')
    },
  ))

describe('fail-on', () => {
  test('never leaves the failure to the outputs', () =>
    onStage(
      (_, response) => {
        response.statusCode = 500
        response.end()
      },
      async ({ url, run }) => {
        const ran = await run({ url, 'fail-on': 'never' })
        expect(ran.error).toBeUndefined()
        expect(ran.outputs).toMatchObject({ outcome: 'unhealthy', decision: 'rollback' })
        expect(ran.log).toContain('warning: Check GET')
      },
    ))

  test('never does not let a cancelled run pass', () =>
    onStage(
      (_, response) => {
        response.statusCode = 500
        response.end()
      },
      async ({ url, run }) => {
        const stop = new AbortController()
        const running = run(
          { url, 'fail-on': 'never', timeout: '1m', interval: '50ms' },
          stop.signal,
        )
        stop.abort(new Interrupted('SIGTERM'))
        const ran = await running
        expect(ran.error).toBeInstanceOf(Interrupted)
        expect(ran.outputs).toMatchObject({ outcome: 'inconclusive', decision: 'hold' })
      },
    ))
})

describe('mistakes', () => {
  const broken: [string, string, string | RegExp][] = [
    ['no checks', 'version: 1\nchecks: []\n', /checks is empty/],
    [
      'an unknown key',
      'version: 1\nchecks:\n  - { name: a, request: GET http://localhost/, expct: { status: 200 } }\n',
      /smoke\.yml: line 3, column \d+: .*expct.*did you mean.*expect/is,
    ],
    ['nothing at all', '', 'smoke.yml: is empty; it needs version: 1 and checks'],
  ]
  test.each(broken)('definition: %s', (_, text, message) =>
    onStage(
      (__, response) => response.end(),
      async ({ run, write }) => {
        write('smoke.yml', text)
        const { error, outputs } = await run({ config: 'smoke.yml' })
        expect(error).toBeInstanceOf(UserError)
        expect(error?.message).toMatch(message)
        expect(outputs).toEqual(defaultOutputs)
      },
    ),
  )

  const wrong: [Record<string, string>, string | RegExp][] = [
    [{}, 'nothing to check: set config (a definition file) or url'],
    [{ url: 'http://x', 'expect-sttus': '200' }, /unknown input.*expect-status/],
    [{ url: 'http://x', 'connect-to': 'y' }, /^connect-to: .*host:port:to-host:to-port/],
    [{ url: 'http://x', duration: '5m' }, 'duration: it is for mode: monitor, not for check'],
    [{ url: 'http://x', mode: 'monitor', timeout: '5s' }, 'timeout: it is for mode: check'],
    [{ url: 'http://x', secrets: 'A=1', variables: 'A=2' }, /A is given twice/],
    [{ url: 'http://x', 'expect-status': 'OK' }, /^expect-status: "OK" is not a status/],
    [{ url: 'http://x/{{ tokn }}', variables: 'token=1' }, /tokn.*did you mean.*token/i],
    [{ url: 'http://x', proxy: 'user:pa55word@proxy' }, 'proxy: it is environment, none, or'],
    [
      { url: 'http://x', mode: 'monitor', duration: '1s', interval: '5s' },
      'interval: it is longer than duration',
    ],
  ]
  test.each(wrong)('inputs %j', (inputs, message) =>
    onStage(
      (_, response) => response.end(),
      async ({ run }) => {
        const { error, outputs } = await run(inputs)
        expect(error).toBeInstanceOf(UserError)
        expect(error?.message).toMatch(message)
        expect(error?.message).not.toContain('pa55word')
        expect(outputs).toEqual(defaultOutputs)
      },
    ),
  )

  test('config and inputs of a check exclude each other', () =>
    onStage(
      (_, response) => response.end(),
      async ({ run, write }) => {
        write('smoke.yml', config('http://x', '  - { name: a, request: GET / }\n'))
        const { error } = await run({ config: 'smoke.yml', 'expect-status': '200' })
        expect(error?.message).toBe(
          'expect-status: it belongs into the file that config names, not beside it',
        )
      },
    ))
})

test('secrets are in no file, no output, no summary and no line of the log', () =>
  onStage(
    (request, response) => {
      response.statusCode = 401
      response.end(`not for ${request.headers.authorization ?? ''} hunter2-very-secret`)
    },
    async ({ url, run, allFiles, write }) => {
      const check =
        '  - name: api\n    request: { url: "/{{ token }}", query: { t: "{{ token }}" }, auth: { bearer: "{{ token }}" } }\n    expect: { body: { eq: fine } }\n'
      write('smoke.yml', config(url, check))
      const ran = await run({ config: 'smoke.yml', secrets: 'token=hunter2-very-secret' })
      expect(ran.error).toBeInstanceOf(GateFailure)
      const shown = [ran.log, ran.summary, ran.error?.message, JSON.stringify(ran.outputs)]
      for (const text of [...shown, allFiles()]) expect(text).not.toContain('hunter2')
      expect(allFiles()).toContain('***')
    },
  ))

test('what a server answers commands neither the runner nor the page', () =>
  onStage(
    (_, response) =>
      response.end(
        '\n::set-output name=x::y\n##[error]z\n<img src=x onerror=y>| @team ]]></failure>\u0001',
      ),
    async ({ url, run, read }) => {
      const ran = await run({ url, 'expect-version': 'v2', 'version-from': 'body' })
      expect(ran.error).toBeInstanceOf(GateFailure)
      expect(ran.log).not.toMatch(/^\s*::set-output/m)
      expect(ran.log).not.toContain('##[error]')
      expect(ran.summary).not.toMatch(/<img|<\/failure>|@team/)
      const junit = read(ran.outputs['junit-path'])
      expect(junit).not.toContain('<img')
      expect(junit).not.toContain('\u0001')
      expect(junit.match(/<\/failure>/g)).toHaveLength(1)
    },
  ))

test('another address is asked, under the name of the public one', () => {
  const hosts: (string | undefined)[] = []
  return onStage(
    (request, response) => {
      hosts.push(request.headers.host)
      response.end('ok')
    },
    async ({ url, run }) => {
      const { port } = new URL(url)
      const target = { url: 'http://app.example.com/', 'ip-family': '4', proxy: 'none' }
      const connect = { 'connect-to': `app.example.com:80:127.0.0.1:${port}` }
      const first = await run({ ...target, ...connect })
      const second = await run({ ...target, ...connect, host: 'green.example.com' })
      expect([first.error, second.error]).toEqual([undefined, undefined])
      expect(hosts).toEqual(['app.example.com', 'green.example.com'])
    },
  )
})
