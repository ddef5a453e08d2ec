import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cookieHeader, withSetCookies } from '../../src/run/cookies.js'
import { createRedaction } from '../../src/run/redaction.js'

describe('cookies', () => {
  test.each<[name: string, from: string, set: string[], to: string, sent: string | undefined]>([
    ['same host', 'https://x/a', ['a=1'], 'https://x/b', 'a=1'],
    ['another port', 'https://x/a', ['a=1'], 'https://x:8443/b', undefined],
    ['another scheme', 'https://x/a', ['a=1'], 'http://x/b', undefined],
    [
      'a subdomain, whatever Domain says',
      'https://x.example/',
      ['a=1; Domain=example'],
      'https://y.example/',
      undefined,
    ],
    ['below the path', 'https://x/', ['a=1; Path=/api'], 'https://x/api/v1', 'a=1'],
    ['beside the path', 'https://x/', ['a=1; Path=/api'], 'https://x/apiary', undefined],
    ['default path', 'https://x/api/login', ['a=1'], 'https://x/', undefined],
    ['replaced', 'https://x/', ['a=1', 'a=2'], 'https://x/', 'a=2'],
    ['deleted', 'https://x/', ['a=1', 'a=; Max-Age=0'], 'https://x/', undefined],
    [
      'expired',
      'https://x/',
      ['a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT'],
      'https://x/',
      undefined,
    ],
    ['secure, but set by http', 'http://x/', ['a=1; Secure'], 'http://x/', undefined],
    ['a control character', 'https://x/', ['a=1\u0000'], 'https://x/', undefined],
    ['without a name', 'https://x/', ['=1', 'junk'], 'https://x/', undefined],
    [
      'longest path first',
      'https://x/',
      ['a=1; Path=/', 'b=2; Path=/p'],
      'https://x/p',
      'b=2; a=1',
    ],
  ])('%s', (_, from, set, to, sent) => {
    expect(cookieHeader(withSetCookies([], from, set), new URL(to))).toBe(sent)
  })
})

test('no cut of a text leaves four characters of a secret', () => {
  fc.assert(
    fc.property(
      fc
        .string({ minLength: 8, maxLength: 40 })
        .filter((text) => !text.includes('…') && !text.includes('*')),
      fc.nat({ max: 60 }),
      (secret, at) => {
        const redaction = createRedaction({ register: () => {}, redact: (text) => text })
        redaction.keep([secret])
        const cut = `${`~~ ${secret} ~~`.slice(0, at)}…`
        const left = redaction.redact(cut).replace('…', '')
        const halves = Array.from({ length: secret.length - 3 }, (_, index) =>
          secret.slice(0, index + 4),
        )
        expect(halves.some((half) => left.endsWith(half))).toBe(false)
      },
    ),
  )
})

test('encoded forms are masked as well', () => {
  const redaction = createRedaction({ register: () => {}, redact: (text) => text })
  const secret = 'a"b/c d'
  redaction.keep([secret])
  const forms = [secret, encodeURIComponent(secret), btoa(secret), JSON.stringify(secret)].join(' ')
  expect(redaction.redact(forms)).toBe('*** *** *** "***"')
})
