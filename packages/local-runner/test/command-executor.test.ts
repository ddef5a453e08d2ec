import { describe, expect, test } from '@jest/globals'
import { CommandExecutor } from '../src/command-executor.js'
import { Masks } from '../src/masks.js'
import { StepLog } from '../src/step-log.js'

/** Feeds lines and gives back everything that they caused. */
function execute(lines: readonly string[], debug = false) {
  const masks = new Masks()
  const log = new StepLog({ masks, maxLogLength: 100_000, debug })
  const outputs: Record<string, string> = {}
  const state: Record<string, string> = {}
  const executor = new CommandExecutor({
    log,
    masks,
    workspace: '/workspace',
    debug,
    effects: {
      setOutput: (name, value) => {
        outputs[name] = value
      },
      saveState: (name, value) => {
        state[name] = value
      },
    },
  })
  for (const line of lines) executor.receive(line)
  return {
    log: log.lines,
    annotations: log.annotations,
    outputs,
    state,
    masks: masks.values,
    failed: executor.failed,
  }
}

describe('what reaches the log', () => {
  test.each([
    ['plain lines', ['a', '  ::b'], ['a', '  ::b']],
    ['groups', ['::group::G', 'a', '::endgroup::x'], ['##[group]G', 'a', '##[endgroup]']],
    [
      'annotations',
      ['::error::a', '::warning::b', '::notice::c'],
      ['##[error]a', '##[warning]b', '##[notice]c'],
    ],
    ['an annotation of several lines', ['::error::a%0Ab'], ['##[error]a', 'b']],
    ['debug messages are not shown', ['::debug::a'], []],
    ['masked from then on', ['pass', '::add-mask::pass', 'pass'], ['pass', '***']],
    ['each line of a mask', ['::add-mask::one%0Atwo', 'two one'], ['*** ***']],
    [
      'echo',
      ['::echo::on', '::group::G', '::echo::off', '::group::H'],
      ['::group::G', '##[group]G', '::echo::off', '##[group]H'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(execute(lines).log).toEqual(expected)
  })

  test('debug messages when they are wanted', () => {
    expect(execute(['::debug::a%0Ab'], true).log).toEqual(['##[debug]a', '##[debug]b'])
  })

  test('a message is masked before it is cut at 4,096 characters', () => {
    const { annotations } = execute([
      '::add-mask::secret',
      `::error::${'x'.repeat(4090)}secret tail`,
    ])
    expect(annotations[0]?.message).toBe(`${'x'.repeat(4090)}*** ta`)
  })
})

describe('deprecated commands', () => {
  test.each([
    ['::set-output name=image::app:2', { outputs: { image: 'app:2' } }],
    ['##[set-output name=image]app:2', { outputs: { image: 'app:2' } }],
    ['::save-state name=isPost::true', { state: { isPost: 'true' } }],
  ])('%s is obeyed, with a warning', (line, expected) => {
    const result = execute([line])
    expect(result).toMatchObject(expected)
    expect(result.annotations).toMatchObject([{ level: 'warning' }])
    expect(result.failed).toBe(false)
  })

  test.each([
    '::set-output::x',
    '::save-state name=::x',
    '::set-env name=A::b',
    '::add-path::/bin',
  ])('%s fails the step', (line) => {
    const { failed, annotations } = execute([line])
    expect(failed).toBe(true)
    expect(annotations.map(({ message }) => message)).toContain(
      `Unable to process command '${line}' successfully.`,
    )
  })
})

describe('stop-commands', () => {
  test('nothing is obeyed until the token comes', () => {
    const { log, outputs, masks } = execute([
      '::stop-commands::a-long-token',
      '::set-output name=a::b',
      '##[error]x',
      '::a-long-token::',
      '::set-output name=c::d',
    ])
    expect(outputs).toEqual({ c: 'd' })
    expect(log.slice(0, 4)).toEqual([
      '::stop-commands::***',
      '::set-output name=a::b',
      '##[error]x',
      '::***::',
    ])
    expect(masks).toEqual(['a-long-token'])
  })

  test('the older spelling resumes too', () => {
    const { outputs } = execute(['::stop-commands::abc', 'x ##[abc]', '::set-output name=c::d'])
    expect(outputs).toEqual({ c: 'd' })
  })

  test('a second stop does not change the token', () => {
    const { outputs } = execute([
      '::stop-commands::abc',
      '::stop-commands::def',
      '::def::',
      '::set-output name=c::d',
    ])
    expect(outputs).toEqual({})
  })

  test.each(['', 'pause-logging', 'error'])('the token "%s" is refused', (token) => {
    const { failed, outputs } = execute([`::stop-commands::${token}`, '::set-output name=a::b'])
    expect(failed).toBe(true)
    expect(outputs).toEqual({ a: 'b' })
  })
})

test('an empty mask is a warning', () => {
  const { annotations, masks } = execute(['::add-mask::  '])
  expect(annotations).toMatchObject([{ level: 'warning' }])
  expect(masks).toEqual([])
})
