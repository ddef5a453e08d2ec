// runAction() as the runner sees it: real processes, real files, real signals.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

const fixture = join(import.meta.dirname, 'fixtures', 'action.mjs')
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-action-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

interface Options {
  env?: Record<string, string>
  files?: boolean
  /** Called with the child when it printed `ready`. */
  whenReady?: (child: ChildProcess) => void
}

async function run(scenario: string, { env = {}, files = true, whenReady }: Options = {}) {
  const file = (name: string) => join(folder, name)
  if (files) for (const name of ['output', 'state', 'summary']) writeFileSync(file(name), '')
  const runner = files
    ? {
        GITHUB_OUTPUT: file('output'),
        GITHUB_STATE: file('state'),
        GITHUB_STEP_SUMMARY: file('summary'),
      }
    : {}
  const child = spawn(process.execPath, [fixture], {
    env: { PATH: process.env.PATH, SCENARIO: scenario, ...runner, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 30_000,
    killSignal: 'SIGKILL',
  })
  let log = ''
  let ready = false
  const hear = (chunk: Buffer) => {
    log += chunk
    if (!ready && log.includes('ready')) {
      ready = true
      whenReady?.(child)
    }
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const [exitCode, killedBy] = await new Promise<[number | null, NodeJS.Signals | null]>(
    (resolve, reject) => {
      child.on('error', reject)
      child.on('close', (code, signal) => resolve([code, signal]))
    },
  )
  const read = (name: string) => (existsSync(file(name)) ? readFileSync(file(name), 'utf8') : '')
  return {
    exitCode,
    killedBy,
    lines: log.split('\n').filter(Boolean),
    outputs: keyValueFile(read('output')),
    state: keyValueFile(read('state')),
    summary: read('summary'),
  }
}

/** As the runner reads it: `name<<delimiter`, lines, delimiter; the last value of a name counts. */
function keyValueFile(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split('\n')
  while (lines.length > 1) {
    const [name = '', delimiter = ''] = (lines.shift() ?? '').split('<<')
    const end = lines.indexOf(delimiter)
    if (end < 0) throw new Error(`No end of ${name}`)
    values[name] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n')
  }
  return values
}

const defaults = { outcome: 'none', count: '0', record: '' }

describe('main', () => {
  test('outputs, summary and state of a run that works', async () => {
    expect(await run('works')).toEqual({
      exitCode: 0,
      killedBy: null,
      lines: [],
      outputs: {
        outcome: 'deployed',
        count: '2',
        record: '{"text":"a\\nghadelimiter_x\\nother=1"}',
      },
      state: { isPost: 'true', plan: 'web:1\n=2' },
      summary: '# Deployed\n\nweb:2\n',
    })
  })

  test('every mistake in the inputs', async () => {
    const result = await run('reads-inputs', { env: { INPUT_FORCE: 'ja', INPUT_CLUSTR: 'x' } })
    expect(result).toMatchObject({ exitCode: 1, outputs: defaults, state: {} })
    expect(result.lines).toEqual([
      '::error::image: it is required, but missing or empty',
      '::error::force: "ja" is not a boolean; write true or false',
      '::error::unknown input "clustr", did you mean "cluster"?',
    ])
  })

  test('a gate that says no is annotated last, its report written', async () => {
    const result = await run('gate-failure')
    expect(result).toMatchObject({
      exitCode: 1,
      outputs: { ...defaults, outcome: 'failed' },
      summary: '78 %\n',
    })
    expect(result.lines.filter((line) => line.startsWith('::error'))).toHaveLength(10)
    expect(result.lines).toContain('::error file=a.ts,line=9::not covered')
    expect(result.lines.slice(-2)).toEqual([
      '::error::lines: 78 % < 80 %'.replaceAll('%', '%25'),
      '21 more errors in the log without an annotation: GitHub shows 10 of a kind for a step.',
    ])
  })

  test('a defect of ours: one line, the stack for debugging, where to report it', async () => {
    const result = await run('defect', { env: { GITHUB_ACTION_REPOSITORY: 'org/slipway' } })
    expect(result).toMatchObject({ exitCode: 1, outputs: defaults })
    expect(result.lines).toHaveLength(2)
    expect(result.lines[0]).toMatch(/^::debug::TypeError: Cannot read .*%0A {4}at .*action\.mjs/)
    expect(result.lines[1]).toBe(
      "::error::test-action broke: Cannot read properties of undefined (reading 'x') ::set-output name=a::b. This is a defect of " +
        'the action; please report it at https://github.com/org/slipway/issues, with the log of a run that has debug logging enabled',
    )
  })

  test.each([
    ['throws-nothing', 'unknown error', {}],
    ['unhandled-rejection', 'nobody awaits me', { outcome: 'half' }],
    ['uncaught-exception', 'in a callback', {}],
    ['dead-end', 'it waits for something that can no longer happen', { outcome: 'half' }],
    ['exits-itself', 'something ended the process early', { outcome: 'half' }],
    ['unknown-output', 'Output "outcom" is not declared by this action', {}],
    ['huge-state', 'State "plan" has 40000 bytes, but a post step can only receive 32000', {}],
  ])('%s: a failed step, one line, outputs written', async (scenario, message, outputs) => {
    for (const awaited of ['', 'yes']) {
      const result = await run(scenario, { env: { AWAITED: awaited } })
      expect(result).toMatchObject({ exitCode: 1, outputs: { ...defaults, ...outputs } })
      const visible = result.lines.filter((line) => !line.startsWith('::debug::'))
      expect(visible).toEqual([
        expect.stringContaining(`::error::test-action broke: ${message}. This is a defect`),
      ])
      rmSync(join(folder, 'output'))
    }
  })

  test('a group is closed before the failure is told', async () => {
    const { lines } = await run('group-breaks')
    expect(lines.map((line) => line.split('::')[1])).toEqual([
      'group',
      'debug',
      'endgroup',
      'error',
    ])
  })

  test('an open handle does not hold the step', async () => {
    expect(await run('open-handle')).toMatchObject({ exitCode: 0, outputs: { outcome: 'done' } })
  })

  test('all that was printed arrives through a pipe', async () => {
    const { lines, exitCode } = await run('prints-much')
    expect(exitCode).toBe(1)
    expect(lines).toHaveLength(20_001)
    expect(lines.at(-1)).toBe('::error::the last line')
  })

  test('a huge summary is cut, not lost', async () => {
    const { summary, exitCode } = await run('huge-summary')
    expect(exitCode).toBe(0)
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_048_576)
    expect(summary).toMatch(/\n… [\d,]+ more rows\n$/)
  })

  test('without a runner nothing but the log is written', async () => {
    expect(await run('works', { files: false })).toMatchObject({
      exitCode: 0,
      lines: [],
      outputs: {},
      state: {},
    })
  })

  test('outputs that cannot be written fail the step, a summary that cannot is a warning', async () => {
    const missing = join(folder, 'no', 'file')
    expect(await run('open-handle', { env: { GITHUB_OUTPUT: missing } })).toMatchObject({
      exitCode: 1,
    })
    const result = await run('works', { env: { GITHUB_STEP_SUMMARY: missing } })
    expect(result).toMatchObject({ exitCode: 0, outputs: { outcome: 'deployed' } })
    expect(result.lines).toEqual([expect.stringMatching(/^::warning::No job summary: ENOENT/)])
  })
})

describe('signals', () => {
  test.each<NodeJS.Signals>(['SIGINT', 'SIGTERM', 'SIGHUP'])(
    '%s stops the work; outputs and summary are written',
    async (signal) => {
      const result = await run('is-interrupted', { whenReady: (child) => child.kill(signal) })
      expect(result).toMatchObject({
        exitCode: 1,
        killedBy: null,
        outputs: defaults,
        summary: 'was stopped\n',
      })
      expect(result.lines).toEqual([
        'ready',
        `${signal}: stopping`,
        `::error::Stopped by ${signal}`,
      ])
    },
  )

  test('work that is being undone is undone, whatever signal follows', async () => {
    const result = await run('undoes-its-work', {
      whenReady(child) {
        child.kill('SIGINT')
        for (const [delayMs, signal] of [
          [50, 'SIGINT'],
          [100, 'SIGTERM'],
          [150, 'SIGHUP'],
        ] as const)
          setTimeout(() => child.kill(signal), delayMs)
      },
    })
    expect(result).toMatchObject({
      exitCode: 0,
      killedBy: null,
      outputs: { outcome: 'rolled-back' },
    })
    expect(result.lines).toEqual([
      'ready',
      'SIGINT: stopping',
      'reason: SIGINT',
      'SIGINT: still stopping',
      'SIGTERM: still stopping',
      'SIGHUP: still stopping',
      'undone',
    ])
  })

  test('work is undone even when nobody reads the log any more', async () => {
    const result = await run('undoes-its-work', {
      whenReady(child) {
        child.stdout?.destroy()
        child.kill('SIGINT')
      },
    })
    expect(result).toMatchObject({ exitCode: 0, outputs: { outcome: 'rolled-back' } })
  })

  test('a killed process leaves its state and the default outputs', async () => {
    const result = await run('waits-to-be-killed', { whenReady: (child) => child.kill('SIGKILL') })
    expect(result).toMatchObject({
      exitCode: null,
      killedBy: 'SIGKILL',
      outputs: defaults,
      state: { plan: 'web:1' },
    })
  })
})

describe('post', () => {
  const post = { env: { STATE_isPost: 'true', STATE_plan: 'web:1' } }

  test('has the state, and a summary, but no outputs', async () => {
    expect(await run('works', post)).toEqual({
      exitCode: 0,
      killedBy: null,
      lines: ['plan: web:1'],
      outputs: {},
      state: {},
      summary: 'post was here\n',
    })
  })

  test('an error of its own is a warning', async () => {
    expect(await run('user-error', post)).toMatchObject({
      exitCode: 0,
      lines: ['::warning::no cache to save'],
    })
    const { exitCode, lines } = await run('defect', post)
    expect([exitCode, lines.at(-1)]).toEqual([
      0,
      expect.stringMatching(/^::warning::test-action broke: housekeeping\./),
    ])
  })

  test('a duty that was not done fails the job', async () => {
    expect(await run('gate-failure', post)).toMatchObject({
      exitCode: 1,
      lines: ['::error::web is still on web:2'],
    })
  })

  test('work that breaks off in the middle may have been a duty', async () => {
    expect(await run('dead-end', post)).toMatchObject({ exitCode: 1 })
  })

  test('an action without one has nothing to do', async () => {
    expect(await run('open-handle', post)).toMatchObject({ exitCode: 0, lines: [], outputs: {} })
  })
})
