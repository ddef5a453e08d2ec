import { describe, expect, test } from '@jest/globals'
import { proxyFor } from '../src/proxy-agent.js'

const proxy = (url: string, environment: Record<string, string>) =>
  proxyFor(new URL(url), environment)?.href

describe('which variable', () => {
  test.each<[string, Record<string, string>, string | undefined]>([
    ['https://a.example', { HTTPS_PROXY: 'http://p:1' }, 'http://p:1/'],
    [
      'https://a.example',
      { https_proxy: 'http://low:1', HTTPS_PROXY: 'http://up:1' },
      'http://low:1/',
    ],
    ['https://a.example', { https_proxy: ' ', HTTPS_PROXY: 'http://up:1' }, 'http://up:1/'],
    ['https://a.example', { HTTP_PROXY: 'http://p:1' }, undefined],
    ['http://a.example', { HTTP_PROXY: 'http://p:1' }, 'http://p:1/'],
    ['https://a.example', { ALL_PROXY: 'http://p:1' }, 'http://p:1/'],
    ['https://a.example', { HTTPS_PROXY: 'p:3128' }, 'http://p:3128/'],
    ['https://a.example', { HTTPS_PROXY: 'https://u:x@p' }, 'https://u:x@p/'],
    ['https://a.example', {}, undefined],
  ])('%s with %j', (url, environment, expected) => {
    expect(proxy(url, environment)).toBe(expected)
  })

  test.each(['socks5://u:secret@p', 'http://', 'http://:99999'])('%s is none', (value) => {
    expect(() => proxy('https://a.example', { HTTPS_PROXY: value })).toThrow(
      /^HTTPS_PROXY is not the URL/,
    )
  })
})

describe('NO_PROXY', () => {
  test.each<[string, string, boolean]>([
    ['https://a.example', '*', true],
    ['https://a.example', 'a.example', true],
    ['https://x.a.example', 'a.example', true],
    ['https://x.a.example', '.a.example', true],
    ['https://x.a.example', '*.a.example', true],
    ['https://xa.example', 'a.example', false],
    ['https://A.Example', 'a.EXAMPLE', true],
    ['https://a.example', 'b.example, a.example', true],
    ['https://a.example', 'b.example a.example', true],
    ['https://a.example', 'a.example:443', true],
    ['https://a.example:8443', 'a.example:443', false],
    ['https://a.example:8443', 'a.example:8443', true],
    ['https://10.0.0.1', '10.0.0.1', true],
    ['https://[::1]', '::1', true],
    ['https://[::1]', '[::1]', true],
    ['https://[::1]:8443', '[::1]:8443', true],
    ['https://a.example', '', false],
    ['https://a.example', ',', false],
    ['https://a.example', '.', false],
  ])('%s with %j', (url, noProxy, isExempt) => {
    const expected = isExempt ? undefined : 'http://p:1/'
    expect(proxy(url, { HTTPS_PROXY: 'http://p:1', no_proxy: noProxy })).toBe(expected)
  })
})
