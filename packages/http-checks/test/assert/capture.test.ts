import { describe, expect, test } from '@jest/globals'
import { captureFrom, checkJsonPath, checkPattern, versionSeen } from '../../src/assert/index.js'
import type { Capture } from '../../src/definition.js'
import { type Given, responseOf } from './support.js'

const given: Given = {
  status: 201,
  headers: { 'x-token': 'abc; Path=/', 'set-cookie': ['a=1', 'b=2'], location: '/items/7' },
  body: '{"id": 12345678901234567890, "name": "n", "on": true, "none": null, "list": [1, 2]}',
}
const capture = (from: Capture['from'], pattern?: string): Capture => ({
  name: 'x',
  from,
  secret: false,
  ...(pattern !== undefined && { pattern: { pattern, flags: 'g' } }),
})

describe('captures', () => {
  test.each<[Capture, string]>([
    [capture({ kind: 'status' }), '201'],
    [capture({ kind: 'header', name: 'X-Token' }), 'abc; Path=/'],
    [capture({ kind: 'header', name: 'X-Token' }, '^([^;]*)'), 'abc'],
    [capture({ kind: 'header', name: 'X-Token' }, 'P\\w+'), 'Path'],
    [capture({ kind: 'jsonpath', path: '$.id' }), '12345678901234567890'],
    [capture({ kind: 'jsonpath', path: '$.on' }), 'true'],
    [capture({ kind: 'jsonpath', path: '$.list[1]' }), '2'],
    [capture({ kind: 'body' }, '"name": "(.)"'), 'n'],
    [capture({ kind: 'size' }), String(given.body?.length)],
  ])('%j', (what, value) => {
    expect(captureFrom(what, responseOf(given))).toEqual({ ok: true, value })
  })

  test.each<[Capture, string]>([
    [capture({ kind: 'header', name: 'x-none' }), 'header x-none: there is no such header'],
    [
      capture({ kind: 'header', name: 'set-cookie' }),
      'header set-cookie: comes 2 times; a capture needs one value',
    ],
    [capture({ kind: 'header', name: 'x-token' }, '^x'), 'header x-token does not match /^x/g'],
    [
      capture({ kind: 'header', name: 'x-token' }, '(x)?abc'),
      'header x-token does not match /(x)?abc/g',
    ],
    [
      capture({ kind: 'jsonpath', path: '$.list[*]' }),
      'jsonpath $.list[*]: the path selects 2 values; a capture needs one',
    ],
    [
      capture({ kind: 'jsonpath', path: '$.list' }),
      'jsonpath $.list: the path selects an array; a capture needs a text or a number',
    ],
    [
      capture({ kind: 'jsonpath', path: '$.none' }),
      'jsonpath $.none: the path selects null; a capture needs a text or a number',
    ],
    [capture({ kind: 'jsonpath', path: '$.no' }), 'jsonpath $.no: the path selects nothing'],
    [capture({ kind: 'redirect' }), 'redirect: status 201 is no redirect'],
    [capture({ kind: 'body' }, '(a+)+$'), 'the pattern took longer than 50 ms'],
  ])('%j fails', (what, why) => {
    const body = what.from.kind === 'body' ? { body: `${'a'.repeat(40)}!` } : {}
    const response = responseOf({ ...given, ...body })
    expect(captureFrom(what, response, { regexTimeLimitMs: 50 })).toEqual({ ok: false, why })
  })
})

test.each<[Parameters<typeof versionSeen>[1], Given, string | undefined]>([
  ['body', { body: '\n1.2.3 \n' }, '1.2.3'],
  ['body', {}, undefined],
  [{ header: 'X-V' }, { headers: { 'x-v': ' 1 ' } }, '1'],
  [{ header: 'x-v' }, {}, undefined],
  [{ jsonpath: '$.v' }, { body: '{"v": 1.20}' }, '1.20'],
  [{ jsonpath: '$.v' }, { body: '{"v": {}}' }, undefined],
  [{ jsonpath: '$.v' }, { body: 'no' }, undefined],
])('the version from %j of %j', (from, answer, version) => {
  expect(versionSeen(responseOf(answer), from)).toBe(version)
})

test('paths and patterns are checked when they are read', () => {
  expect(checkJsonPath("$.a[?@.b == 1 && match(@.c, 'x')]")).toBeUndefined()
  for (const path of ['', 'a', '$.', '$[?match(@.c)]', '$[', '$.a b', '$'.padEnd(5_000, '.a')]) {
    expect(checkJsonPath(path)).toEqual(expect.any(String))
  }
  expect(checkPattern('^a', 'im')).toBeUndefined()
  expect(checkPattern('(', '')).toContain('Unterminated group')
  expect(checkPattern('a', 'q')).toContain('flags')
})
