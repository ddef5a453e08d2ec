import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, test } from '@jest/globals'
import {
  type JobOptions,
  RUNNER_PATIENCE,
  runJob,
  runStep,
  type StepDefinition,
} from '../src/index.js'
import { fixture, hasEnded, temporaryFolder, withoutHeader } from './support.js'

const workspace = temporaryFolder()
// Enough for a busy machine; only the stubborn use it up.
const patience = { afterSigintMs: 1_500, afterSigtermMs: 1_500 }

/** Code that reports the signals it gets and goes on; it says when it is ready. */
const STUBBORN = `
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => print('got ' + signal))
  setInterval(() => {}, 1000)
  print('ready')`

/** Code that undoes something on SIGINT and then ends well. */
const POLITE = `
  process.on('SIGINT', () => { print('undone'); file('OUTPUT', 'undone=true'); process.exit(0) })
  setInterval(() => {}, 1000)
  print('ready')`

function script(id: string, main: string, post = '', options: Partial<StepDefinition> = {}) {
  return { id, action: fixture('script'), with: { main, post }, ...options }
}

/** Runs a job and gives the signal when a step says that it is ready. */
function interruptWhenReady(
  what: 'cancel' | 'kill',
  steps: readonly StepDefinition[],
  options: Partial<JobOptions> = {},
) {
  const signal = new AbortController()
  return runJob({
    workspace,
    steps,
    patience,
    [what]: signal.signal,
    onLine: (line) => {
      if (line === 'ready') signal.abort()
    },
    ...options,
  })
}

test('the runner’s own patience is the default', () => {
  expect(RUNNER_PATIENCE).toEqual({ afterSigintMs: 7_500, afterSigtermMs: 2_500 })
})

describe('cancelling', () => {
  test('SIGINT first: who ends in time is not disturbed further, and counts as cancelled', async () => {
    const { outcome, steps } = await interruptWhenReady('cancel', [script('a', POLITE)])
    expect(outcome).toBe('cancelled')
    expect(steps.a).toMatchObject({
      outcome: 'cancelled',
      exitCode: 0,
      outputs: { undone: 'true' },
    })
    expect(withoutHeader(steps.a?.log ?? [])).toEqual([
      'ready',
      'undone',
      '##[error]The operation was canceled.',
    ])
  })

  test('then SIGTERM, then all of it is killed', async () => {
    const { steps } = await interruptWhenReady('cancel', [
      script(
        'a',
        `const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
         file('OUTPUT', 'pid=' + child.pid); file('STATE', 's=1'); ${STUBBORN}`,
      ),
    ])
    expect(steps.a).toMatchObject({ outcome: 'cancelled', exitCode: 137, state: { s: '1' } })
    expect(withoutHeader(steps.a?.log ?? []).slice(0, 3)).toEqual([
      'ready',
      'got SIGINT',
      'got SIGTERM',
    ])
    expect(await hasEnded(Number(steps.a?.outputs.pid))).toBe(true)
  })

  test('SIGINT goes to the process alone, not to its children', async () => {
    const { steps } = await interruptWhenReady('cancel', [
      script(
        'a',
        `const code = "process.on('SIGINT', () => console.log('child interrupted')); setInterval(() => {}, 1000); console.log('ready')"
         const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'inherit', 'inherit'] })
         process.on('SIGINT', () => setTimeout(() => { child.kill('SIGKILL'); process.exit(0) }, 150))`,
      ),
    ])
    expect(withoutHeader(steps.a?.log ?? [])).toEqual([
      'ready',
      '##[error]The operation was canceled.',
    ])
  })

  test('later steps are skipped, posts and always() run, none of them disturbed', async () => {
    const { outcome, steps } = await interruptWhenReady('cancel', [
      { id: 'watching', action: fixture('post-on-failure') },
      script('a', POLITE, "await sleep(400); print('post ' + env.STATE_s)"),
      script('plain', ''),
      script('cleaning', "await sleep(400); print('cleaned')", '', { if: 'always()' }),
      script('told', '', '', { if: 'cancelled()' }),
      script('failed', '', '', { if: 'failure()' }),
    ])
    expect(outcome).toBe('cancelled')
    expect(Object.values(steps).map((step) => `${step.id} ${step.outcome}`)).toEqual([
      'watching success',
      'a cancelled',
      'plain skipped',
      'cleaning success',
      'told success',
      'failed skipped',
    ])
    expect(steps.a?.post).toMatchObject({ outcome: 'success' })
    expect(steps.watching?.post).toMatchObject({ outcome: 'skipped' })
  })

  test('a step that wants to run in a cancelled job is not interrupted', async () => {
    const { outcome, steps } = await interruptWhenReady('cancel', [
      script(
        'a',
        `process.on('SIGINT', () => print('got it')); print('ready'); await sleep(400)`,
        '',
        {
          if: 'always()',
        },
      ),
    ])
    expect(outcome).toBe('cancelled')
    expect(steps.a).toMatchObject({ outcome: 'success', exitCode: 0 })
    expect(withoutHeader(steps.a?.log ?? [])).toEqual(['ready'])
  })

  test('a failure in a cancelled job does not make it a failed one', async () => {
    const { outcome } = await interruptWhenReady('cancel', [script('a', POLITE, 'process.exit(1)')])
    expect(outcome).toBe('cancelled')
  })

  test('a job that is cancelled before it starts runs nothing', async () => {
    const { outcome, steps } = await runJob({
      workspace,
      steps: [script('a', '')],
      cancel: AbortSignal.abort(),
    })
    expect([outcome, steps.a?.outcome]).toEqual(['cancelled', 'skipped'])
  })

  test('after a number of milliseconds', async () => {
    const { outcome, durationMs } = await runStep({
      action: fixture('script'),
      with: { main: 'await sleep(30_000)' },
      workspace,
      cancel: 500,
    })
    expect(outcome).toBe('cancelled')
    expect(durationMs).toBeLessThan(20_000)
  })

  test('a post that does not end is cut off when the time of the cancelled job is over', async () => {
    const { abandoned, steps, outcome } = await interruptWhenReady(
      'cancel',
      [script('first', '', "print('never reached')"), script('a', POLITE, STUBBORN)],
      { cancelTimeoutMs: 3_000 },
    )
    expect([abandoned, outcome]).toEqual([true, 'cancelled'])
    expect(steps.a?.post).toMatchObject({ outcome: 'cancelled', exitCode: 137 })
    expect(steps.first?.post).toMatchObject({ outcome: 'skipped' })
  })
})

describe('timeout-minutes', () => {
  test('stops like a cancellation, but is a failure of the step', async () => {
    const { outcome, steps } = await runJob({
      workspace,
      patience,
      steps: [
        { id: 'watching', action: fixture('post-on-failure') },
        script('a', POLITE, '', { timeoutMinutes: 0.04 }),
      ],
    })
    expect(outcome).toBe('failure')
    expect(steps.a).toMatchObject({ outcome: 'failure', outputs: { undone: 'true' } })
    expect(steps.a?.log.at(-1)).toBe(
      "##[error]The action 'Run script' has timed out after 0.04 minutes.",
    )
    expect(steps.watching?.post).toMatchObject({ outcome: 'success' })
  })

  test('holds for the post too', async () => {
    const { steps } = await runJob({
      workspace,
      patience,
      steps: [script('a', '', 'await sleep(30_000)', { timeoutMinutes: 0.01 })],
    })
    expect(steps.a).toMatchObject({ outcome: 'success', post: { outcome: 'failure' } })
  })
})

describe('killing the main', () => {
  test('fails the step; its post sees what it had saved, and the job goes on', async () => {
    const { outcome, steps } = await interruptWhenReady('kill', [
      script(
        'a',
        `file('STATE', 's=1'); process.on('SIGINT', () => print('got SIGINT')); ${STUBBORN}`,
        "print('saved ' + env.STATE_s)",
      ),
      script('b', '', '', { if: 'failure()' }),
    ])
    expect(outcome).toBe('failure')
    expect(steps.a).toMatchObject({ outcome: 'failure', exitCode: 137, state: { s: '1' } })
    expect(withoutHeader(steps.a?.log ?? [])).toEqual(['ready'])
    expect(steps.a?.post?.log).toEqual(['Post job cleanup.', 'saved 1'])
    expect(steps.b?.outcome).toBe('success')
  })
})

describe('when the program that runs the job ends', () => {
  /** Starts it, sends a signal when its step runs, and waits for its end. */
  async function interruptHost(signal: NodeJS.Signals, ...args: string[]) {
    const host = spawn(process.execPath, [fixture('host.mjs'), ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    host.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
      if (/^pid \d+\n$/.test(output)) host.kill(signal)
    })
    const [, endedBy] = (await once(host, 'close')) as [number | null, NodeJS.Signals | null]
    return { endedBy, output, pid: Number(/^pid (\d+)/.exec(output)?.[1]) }
  }

  test.each(['SIGINT', 'SIGTERM'] as const)('by %s, its step ends too', async (signal) => {
    const { endedBy, pid } = await interruptHost(signal)
    expect(endedBy).toBe(signal)
    expect(await hasEnded(pid)).toBe(true)
  })

  test('a program that listens can cancel instead', async () => {
    const { endedBy, output, pid } = await interruptHost('SIGINT', '--listen')
    expect([endedBy, output]).toEqual([null, `pid ${pid}\ncancelled\n`])
  })
})
