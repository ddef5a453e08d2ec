import { describe, expect, test } from '@jest/globals'
import { asUserError, errorMessage, GateFailure, Interrupted, UserError } from '../src/index.js'

describe('error classes', () => {
  test('one problem is the message; several are a list', () => {
    expect(new UserError('no image').message).toBe('no image')
    expect(new UserError(['no image', 'no cluster']).message).toBe(
      '2 problems:\n- no image\n- no cluster',
    )
    expect(new GateFailure(['78 % < 80 %', 'a.ts: 0 %']).message).toBe(
      '2 failures:\n- 78 % < 80 %\n- a.ts: 0 %',
    )
  })

  test('they carry their lists, names and causes', () => {
    const cause = new Error('EACCES')
    const error = new UserError(['a', 'b'], { cause })
    expect([error.problems, error.name, error.cause]).toEqual([['a', 'b'], 'UserError', cause])
    expect(new GateFailure('x').failures).toEqual(['x'])
    expect(new Interrupted('SIGTERM')).toMatchObject({
      name: 'Interrupted',
      signalName: 'SIGTERM',
      message: 'Stopped by SIGTERM',
    })
  })

  test('asUserError: what a package found wrong, and nothing else', () => {
    class TheirProblem extends Error {}
    const problem = new TheirProblem('no git')
    expect(asUserError(problem, [TheirProblem])).toEqual(
      new UserError('no git', { cause: problem }),
    )
    for (const other of [new Error('a defect'), new GateFailure('x'), 'text', undefined]) {
      expect(asUserError(other, [TheirProblem])).toBe(other)
    }
  })

  test('what a caller does with its list later does not change the error', () => {
    const problems = ['a']
    const error = new UserError(problems)
    problems.push('b')
    expect(error.problems).toEqual(['a'])
  })
})

describe('errorMessage', () => {
  const circular: Record<string, unknown> = {}
  circular.self = circular
  const loop = new Error('loop')
  loop.cause = loop
  const refused = new Error('connect ECONNREFUSED 127.0.0.1:80')

  test.each<[string, unknown, string]>([
    ['an error', new Error('boom'), 'boom'],
    [
      'its cause',
      new TypeError('fetch failed', { cause: refused }),
      'fetch failed: connect ECONNREFUSED 127.0.0.1:80',
    ],
    [
      'a cause that says nothing new',
      new Error('read x: ENOENT', { cause: new Error('ENOENT') }),
      'read x: ENOENT',
    ],
    ['an AggregateError', new AggregateError([new Error('v4'), new Error('v6')]), 'v4; v6'],
    ['an error without a message', new RangeError(), 'RangeError'],
    ['several lines', new Error('a\n   b\r\nc'), 'a b c'],
    ['itself as its cause', loop, 'loop'],
    ['a string', 'plain', 'plain'],
    ['an object', { code: 7 }, '{"code":7}'],
    ['a circular object', circular, '[object Object]'],
    ['a symbol', Symbol('s'), 'Symbol(s)'],
    ['undefined', undefined, 'unknown error'],
    ['null', null, 'unknown error'],
    ['a number', 0, '0'],
  ])('%s', (_, error, expected) => {
    expect(errorMessage(error)).toBe(expected)
  })
})
