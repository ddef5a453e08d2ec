import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { definitionFromInputs, readDefinition } from '@slipway/http-checks'
import { onStage } from './stage.js'

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')

/** The definition of the README, asking a server on loopback without long pauses. */
function definitionAt(url: string): string {
  const text = /```yml\n(# \.github\/smoke\.yml\n.*?)```/s.exec(readme)?.[1] ?? ''
  return text
    .replace('https://{{ host }}', url.replace(/127\.0\.0\.1/, '{{ host }}'))
    .replace('interval: 2s', 'interval: 10ms')
    .replace('duration: 5m', 'duration: 1s')
    .replace('interval: 1s', 'interval: 10ms')
    .replace('initial_delay: 30s', 'initial_delay: 0')
    .replace('< 2%', '< 10%')
    .replace('lt: 500ms', 'lt: 30s')
}

const answers: Record<string, [type: string, body: string | Buffer]> = {
  '/version': ['application/json', '{"sha":"12e4567"}'],
  '/health': ['text/plain', 'ok'],
  '/tiles/10/525/340.png': ['image/png', png(16)],
  '/api/timeseries': ['application/json', '{"points":[{"value":1.5}]}'],
  '/metrics': ['text/plain', '# TYPE http_requests_total counter\nhttp_requests_total 1\n'],
}

const play = (changed: typeof answers, inputs: Record<string, string>) => {
  let ran: Awaited<ReturnType<Parameters<Parameters<typeof onStage>[1]>[0]['run']>> | undefined
  return onStage(
    (request, response) => {
      const path = (request.url ?? '').replace(/\?.*/, '')
      const [type, body] = { ...answers, ...changed }[path] ?? ['text/plain', '']
      const isRefused =
        path.startsWith('/api') && request.headers.authorization !== 'Bearer key-of-the-api'
      response.writeHead(isRefused ? 401 : 200, { 'content-type': type }).end(body)
    },
    async ({ url, run, write }) => {
      write('smoke.yml', definitionAt(url))
      const common = { config: 'smoke.yml', variables: 'host=127.0.0.1' }
      ran = await run({ ...common, secrets: 'api_token=key-of-the-api', ...inputs })
    },
  ).then(() => ran)
}

test('the definition of the README passes, version that looks like a number included', async () => {
  const ran = await play({}, { 'expect-version': '12e4567' })
  expect(ran?.error).toBeUndefined()
  expect(ran?.outputs).toMatchObject({ passed: '5', attempts: '15', 'version-seen': '12e4567' })
})

const faults: [string, typeof answers, Record<string, string>][] = [
  ['right build is live', {}, { 'expect-version': '12e4568' }],
  ['tile is a real PNG', { '/tiles/10/525/340.png': ['image/png', png(16).subarray(0, -20)] }, {}],
  ['timeseries', { '/api/timeseries': ['application/json', '{"points":[]}'] }, {}],
  ['metrics', { '/metrics': ['text/plain', 'up 1'] }, {}],
]
test.each(faults)('it finds what is wrong: %s', async (name, changed, inputs) => {
  const ran = await play(changed, { ...inputs, timeout: '300ms', successes: '1' })
  expect(ran?.outputs['failed-checks']).toBe(JSON.stringify([name]))
  expect(ran?.error?.message).toContain(`Check ${name} (smoke.yml, line `)
})

test('its monitor needs the baseline that the README takes', async () => {
  const ran = await play({}, { mode: 'monitor' })
  expect(ran?.outputs).toMatchObject({ outcome: 'inconclusive', decision: 'hold' })
  expect(ran?.error?.message).toContain('baseline')
})

describe('what the README says of the definition', () => {
  const place = { file: 'smoke.yml', root: '/', variables: ['sha', 'logo_sha256', 'x'] }

  test('each expectation of its example is one that can be read', () => {
    const text = /```yml\n(# What can be expected\n.*?)```/s.exec(readme)?.[1] ?? ''
    const { checks } = readDefinition(text, place)
    expect(checks.map(({ name, expect: { length } }) => [name, length])).toEqual([
      ['answer', 23],
      ['values', 15],
      ['files', 4],
      ['metrics', 3],
    ])
  })

  test('the words for users of Hurl and goss are known', () => {
    const [, table = ''] = /\| Hurl \| goss \| Here \|\n\| --- .*?\n(.*?)\n\n/s.exec(readme) ?? []
    const examples = table.split('\n').flatMap((row) => {
      const here = row.split(' | ').at(-1) ?? ''
      return [...here.matchAll(/`((?:jsonpath|cookies|bytes|regex|certificate): \{.*?\})`/g)]
    })
    expect(examples.length).toBeGreaterThan(4)
    for (const [, example = ''] of examples) {
      const text = `version: 1\nchecks:\n  - name: a\n    request: GET http://x\n    expect: { ${example} }\n`
      expect(readDefinition(text, place).checks).toHaveLength(1)
    }
  })

  test('a check of inputs alone needs no file', () => {
    expect(definitionFromInputs({ url: 'https://app.example.com/health' }).checks).toHaveLength(1)
  })
})

/** A square picture of noise, as it does not compress below the size that is expected. */
function png(side: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    check.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, check])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const rows = Buffer.concat(
    Array.from({ length: side }, () => Buffer.concat([Buffer.alloc(1), randomBytes(side * 3)])),
  )
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
