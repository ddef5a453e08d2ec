import { describe, expect, test } from '@jest/globals'
import { createLog, type LogSink } from '../src/log.js'

/** What reaches the runner, one line a call: `warning {"file":"a"} text`. */
function recorded() {
  const calls: string[] = []
  const annotation =
    (level: string) =>
    (message: string | Error, properties: object = {}) =>
      void calls.push(`${level} ${JSON.stringify(properties)} ${String(message)}`)
  const sink: LogSink = {
    info: (message) => void calls.push(`info ${message}`),
    debug: (message) => void calls.push(`debug ${message}`),
    notice: annotation('notice'),
    warning: annotation('warning'),
    error: annotation('error'),
    startGroup: (name) => void calls.push(`group ${name}`),
    endGroup: () => void calls.push('endgroup'),
  }
  return { calls, log: createLog(sink) }
}

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `w${index + 1}`)

test('all printing is harmless', () => {
  const { calls, log } = recorded()
  const evil = '\x1b::error::x ##[error]y'
  log.info(evil)
  log.debug('::add-mask::a')
  log.warning('##[error]y', { file: '::a\nb.ts', title: '\r##[x]' })
  expect(calls).toEqual([
    'info \\x1b::error::x ##\\[error]y',
    'debug \\::add-mask::a',
    'warning {"title":"\\\\r##\\\\[x]","file":"\\\\::a b.ts"} ##\\[error]y',
  ])
})

test('a message of 10 MB is cut', () => {
  const { calls, log } = recorded()
  log.info('x'.repeat(10_000_000))
  expect(calls[0]).toHaveLength('info '.length + 1_000_000)
})

describe('annotations', () => {
  test.each<[string, object, object]>([
    ['a line', { file: 'a.ts', startLine: 3 }, { file: 'a.ts', startLine: 3 }],
    [
      'lines',
      { file: 'a.ts', startLine: 3, endLine: 5, title: 'T' },
      { title: 'T', file: 'a.ts', startLine: 3, endLine: 5 },
    ],
    [
      'an end before the start',
      { file: 'a.ts', startLine: 3, endLine: 2 },
      { file: 'a.ts', startLine: 3 },
    ],
    ['impossible lines', { file: 'a.ts', startLine: 0, endLine: Number.NaN }, { file: 'a.ts' }],
    ['lines of no file', { startLine: 3 }, {}],
    ['nothing', { file: undefined, title: '' }, {}],
  ])('of %s', (_, place, expected) => {
    const { calls, log } = recorded()
    log.error('x', place)
    expect(calls).toEqual([`error ${JSON.stringify(expected)} x`])
  })

  test('ten of a kind, one error less; the others are lines, counted at the end', () => {
    const { calls, log } = recorded()
    for (const message of numbered(12)) log.warning(message)
    for (const message of numbered(11)) log.error(message, { file: 'a.ts', startLine: 7 })
    log.notice('n')
    log.countSilenced()
    expect(calls.filter((call) => call.startsWith('warning'))).toHaveLength(10)
    expect(calls.filter((call) => call.startsWith('error'))).toHaveLength(9)
    expect(calls.filter((call) => call.startsWith('info'))).toEqual([
      'info Warning: w11',
      'info Warning: w12',
      'info Error: a.ts:7: w10',
      'info Error: a.ts:7: w11',
      'info 2 more errors, 2 more warnings in the log without an annotation: GitHub shows 10 of a kind for a step.',
    ])
  })

  test('nothing to count, nothing said', () => {
    const { calls, log } = recorded()
    log.countSilenced()
    expect(calls).toEqual([])
  })

  test('the same words again take no second annotation', () => {
    const { calls, log } = recorded()
    log.warning('throttled')
    log.warning('throttled')
    log.error('throttled')
    expect(calls).toEqual(['warning {} throttled', 'info Warning: throttled', 'error {} throttled'])
  })

  test('a batch that fits', () => {
    const { calls, log } = recorded()
    log.annotate(
      'warning',
      numbered(10).map((message) => ({ message })),
    )
    expect(calls).toEqual(numbered(10).map((message) => `warning {} ${message}`))
  })

  test('a batch that does not: the first ones, and the last counts the rest', () => {
    const { calls, log } = recorded()
    log.warning('before')
    log.annotate(
      'warning',
      numbered(5000).map((message) => ({ message, file: 'a.ts', startLine: 1 })),
    )
    log.countSilenced()
    const annotations = calls.filter((call) => call.startsWith('warning'))
    expect(annotations).toHaveLength(10)
    expect(annotations[8]).toBe('warning {"file":"a.ts","startLine":1} w8')
    expect(annotations[9]).toBe('warning {} 4992 more warnings in the log of this step')
    expect(calls.filter((call) => call.startsWith('info'))).toHaveLength(4992)
  })

  test('the reason of a failure is annotated whatever came before', () => {
    const { calls, log } = recorded()
    log.annotate(
      'error',
      numbered(50).map((message) => ({ message })),
    )
    log.fail(['coverage is 78 %'])
    expect(calls.filter((call) => call.startsWith('error'))).toHaveLength(10)
    expect(calls.at(-1)).toBe('error {} coverage is 78 %')
  })

  test('more reasons than fit', () => {
    const { calls, log } = recorded()
    log.fail(numbered(12))
    expect(calls.filter((call) => call.startsWith('error')).at(-1)).toBe(
      'error {} 3 more errors in the log of this step',
    )
    expect(calls.filter((call) => call.startsWith('info'))).toEqual([
      'info Error: w10',
      'info Error: w11',
      'info Error: w12',
    ])
  })

  test('a message beyond the runner’s limit is annotated cut, and printed whole', () => {
    const { calls, log } = recorded()
    const long = 'x'.repeat(5000)
    log.warning(long, { title: 't'.repeat(300) })
    expect(calls).toEqual([
      `info ${long}`,
      `warning ${JSON.stringify({ title: `${'t'.repeat(254)}…` })} ${'x'.repeat(4095)}…`,
    ])
  })
})

describe('groups', () => {
  test('fold the lines, give the result, end in any case', async () => {
    const { calls, log } = recorded()
    expect(await log.group('::one\ntwo', () => 7)).toBe(7)
    await expect(log.group('b', () => Promise.reject(new Error('x')))).rejects.toThrow('x')
    await expect(
      log.group('c', () => {
        throw new Error('y')
      }),
    ).rejects.toThrow('y')
    expect(calls).toEqual([
      'group \\::one two',
      'endgroup',
      'group b',
      'endgroup',
      'group c',
      'endgroup',
    ])
  })

  test('an inner group is a heading', async () => {
    const { calls, log } = recorded()
    await log.group('outer', async () => {
      await log.group('inner', () => log.info('x'))
      log.info('y')
    })
    expect(calls).toEqual(['group outer', 'info inner', 'info x', 'info y', 'endgroup'])
  })

  test('a failure is told outside of them', async () => {
    const { calls, log } = recorded()
    await log.group('outer', () => log.fail(['x']))
    expect(calls).toEqual(['group outer', 'endgroup', 'error {} x'])
  })
})
