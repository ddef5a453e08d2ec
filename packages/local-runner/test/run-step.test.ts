// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is what expressions look like
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runStep, type StepOptions } from '../src/index.js'
import { processEnvironment } from '../src/step-environment.js'
import { fixture, hasEnded, temporaryFolder, withoutHeader } from './support.js'

const workspace = temporaryFolder()

/** Runs code as the main of an action, and other code as its post. */
function script(main: string, post = '', options: Partial<StepOptions> = {}) {
  return runStep({ action: fixture('script'), with: { main, post }, workspace, ...options })
}

interface Report {
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly version: string
}

/** Runs the action that reports its environment. */
async function report(options: Partial<StepOptions> = {}) {
  const result = await runStep({ action: fixture('inputs'), workspace, ...options })
  return { result, ...(JSON.parse(result.outputs.report ?? '') as Report) }
}

describe('inputs', () => {
  test('those given, the defaults of the others, and an empty variable for what has neither', async () => {
    const { env } = await report({ with: { 'WITH spaces': 'a  b', number: 7 } })
    const inputs = Object.entries(env).filter(([name]) => name.startsWith('INPUT_'))
    expect(Object.fromEntries(inputs)).toEqual({
      INPUT_PLAIN: '',
      'INPUT_WITH-DEFAULT': 'by default',
      INPUT_WITH_SPACES: 'a  b',
      INPUT_NUMBER: '7',
      'INPUT_FROM-CONTEXT': 'octo-org/app',
      INPUT_OLD: '',
    })
  })

  test('an unknown one is passed on with a warning, a deprecated one is named', async () => {
    const { env, result } = await report({ with: { unknwon: 'x', old: 'y' } })
    expect(env.INPUT_UNKNWON).toBe('x')
    expect(result.annotations.map(({ message }) => message)).toEqual([
      "Input 'old' has been deprecated with message: use plain",
      "Unexpected input(s) 'unknwon', valid inputs are ['plain', 'with-default', 'with spaces', 'number', 'from-context', 'old']",
      "`pre` execution is not supported for local action from 'inputs'",
    ])
  })
})

describe('environment', () => {
  test('what the runner sets', async () => {
    const { cwd, env, version } = await report({ env: { MINE: '1', GITHUB_REPOSITORY: 'no' } })
    expect(cwd).toBe(workspace)
    expect(version).toBe(process.version)
    expect(env).toMatchObject({
      CI: 'true',
      GITHUB_ACTION: 'step',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION_REF: '',
      GITHUB_REPOSITORY: 'octo-org/app',
      GITHUB_WORKSPACE: workspace,
      MINE: '1',
      RUNNER_OS: expect.stringMatching(/^(Linux|macOS|Windows)$/),
      RUNNER_WORKSPACE: dirname(workspace),
    })
    expect(env).not.toHaveProperty('GITHUB_ACTION_PATH')
    expect(env).not.toHaveProperty('GITHUB_TOKEN')
    expect(env).not.toHaveProperty('RUNNER_DEBUG')
  })

  test('nothing of this machine but what any program needs', () => {
    const machine = {
      PATH: '/bin',
      HOME: '/home/me',
      AWS_PROFILE: 'mine',
      GITHUB_TOKEN: 'mine',
      NODE_OPTIONS: '--x',
    }
    const step = {
      env: {},
      inputs: new Map(),
      state: new Map(),
      addedPaths: ['/first', '/last'],
      contextVariables: {},
      home: '/job/home',
    }
    expect(processEnvironment(step, machine)).toEqual({
      PATH: '/last:/first:/bin',
      HOME: '/job/home',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
    })
  })

  test('github context, event and debug mode can be chosen; the token is masked', async () => {
    const result = await script("print(fs.readFileSync(env.GITHUB_EVENT_PATH, 'utf8'))", '', {
      github: { repository: 'org/app', token: 'tokentoken' },
      event: { number: 7 },
      debug: true,
    })
    expect(withoutHeader(result.log)).toEqual(['{', '  "number": 7', '}'])
    expect(result.masks).toEqual(['tokentoken'])
    const { env } = await report({ github: { repository: 'org/app' }, debug: true })
    expect(env).toMatchObject({ GITHUB_REPOSITORY: 'org/app', RUNNER_DEBUG: '1' })
  })

  test('the temporary folder is gone afterwards, unless it is given', async () => {
    const { env } = await report()
    expect(existsSync(env.RUNNER_TEMP ?? '')).toBe(false)
    const runnerTemp = join(workspace, 'temp')
    await script("fs.writeFileSync(env.RUNNER_TEMP + '/a', 'b')", '', { runnerTemp })
    expect(readFileSync(join(runnerTemp, 'a'), 'utf8')).toBe('b')
  })

  test('another node', async () => {
    const node = join(import.meta.dirname, '../../../node_modules/.bin/node')
    const { version } = await report({ node })
    expect(version).toMatch(/^v24\./)
  })
})

describe('outcome', () => {
  test.each([
    ['exit code 0', '', 'success', 0],
    ['another exit code', 'process.exitCode = 3', 'failure', 3],
    ['an exception', 'throw new Error("x")', 'failure', 1],
    ['an error annotation alone does not fail', "print('::error::x')", 'success', 0],
    ['a broken file command', "file('OUTPUT', 'broken')", 'failure', 0],
    ['a command that is refused', "print('::set-env name=A::b')", 'failure', 0],
    ['killed by a signal', "process.kill(process.pid, 'SIGKILL')", 'failure', 137],
  ])('%s', async (_, code, outcome, exitCode) => {
    expect(await script(code)).toMatchObject({ outcome, exitCode, jobOutcome: outcome })
  })

  test('a main that is not there', async () => {
    const result = await runStep({ action: fixture('no-main'), workspace })
    expect(result).toMatchObject({ outcome: 'failure', exitCode: null })
    expect(result.annotations[0]?.message).toMatch(/^File not found: '.*missing\.mjs'$/)
  })

  test('a node that is not there', async () => {
    const result = await script('', '', { node: '/nowhere/node' })
    expect(result).toMatchObject({ outcome: 'failure', exitCode: null })
    expect(result.annotations[0]?.message).toContain('ENOENT')
  })

  test('a program instead of an action', async () => {
    const result = await runStep({
      run: [process.execPath, '-e', 'console.log("${{ github.repository }}"); process.exit(2)'],
      workspace,
    })
    expect(result).toMatchObject({ outcome: 'failure', exitCode: 2 })
    expect(withoutHeader(result.log)).toEqual([
      'octo-org/app',
      '##[error]Process completed with exit code 2.',
    ])
  })

  test.each([
    ['neither action nor run', {}, "either 'action' or 'run'"],
    ['no action.yml', { action: workspace }, "Can't find 'action.yml'"],
    ['not a JavaScript action', { action: fixture('docker') }, "runs.using is 'docker'"],
    ['no workspace', { action: fixture('script'), workspace: '/nowhere' }, "workspace '/nowhere'"],
  ])('a mistake of the caller: %s', async (_, options, message) => {
    await expect(runStep({ workspace, ...options })).rejects.toThrow(message)
  })
})

describe('log', () => {
  test('header, stdout and stderr', async () => {
    const lines: string[] = []
    const result = await script(
      "print('out'); printError('error ##[warning]w'); print('last')",
      '',
      { env: { A: 'b' }, onLine: (line, id, stage) => lines.push(`${id} ${stage} ${line}`) },
    )
    expect(result.log.slice(0, 2)).toEqual(['##[group]Run script', 'with:'])
    expect(result.log).toContain('  A: b')
    // Two streams: their order among each other is not fixed, on GitHub neither.
    expect(withoutHeader(result.log).toSorted()).toEqual(['##[warning]w', 'last', 'out'])
    expect(result.post?.log).toEqual(['Post job cleanup.'])
    expect(lines.filter((line) => line.startsWith('step main '))).toHaveLength(result.log.length)
    expect(lines.at(-1)).toBe('step post Post job cleanup.')
  })

  test('an action in the workspace is named as a workflow names it', async () => {
    const action = fixture('post-on-failure')
    const { log } = await runStep({ action, workspace: dirname(action) })
    expect(log[0]).toBe('##[group]Run ./post-on-failure')
  })

  test('secrets are masked in log, annotations and summary, not in outputs', async () => {
    const result = await script(
      `print('::add-mask::' + 'hid' + 'den'); const word = 'hid' + 'den'
       print(word); print('::error::' + word); file('STEP_SUMMARY', word); file('OUTPUT', 'word=' + word)`,
    )
    expect(withoutHeader(result.log)).toEqual(['***', '##[error]***'])
    expect(result.annotations[0]?.message).toBe('***')
    expect(result.summary).toBe('***\n')
    expect(result.outputs).toEqual({ word: 'hidden' })
    expect(result.masks).toEqual(['hidden'])
  })

  test('is kept up to a limit, commands beyond it are obeyed', async () => {
    const result = await script(
      "for (let i = 0; i < 200; i++) print('x'.repeat(100)); print('::notice::end')",
      '',
      { maxLogLength: 5_000 },
    )
    expect(result.log.join('').length).toBeLessThanOrEqual(5_000)
    expect(result.droppedLines).toBeGreaterThan(100)
    expect(result.annotations).toEqual([{ level: 'notice', message: 'end' }])
  })

  test('annotations beyond ten of a level are counted', async () => {
    const result = await script("for (let i = 0; i < 13; i++) print('::error::' + i)")
    expect(result.annotations).toHaveLength(10)
    expect(result.droppedAnnotations).toBe(3)
    expect(result.log).toContain('##[error]12')
  })
})

describe('file commands', () => {
  test('outputs, states, variables, paths and the summary', async () => {
    const result = await script(
      `file('OUTPUT', 'a=1'); file('OUTPUT', 'b<<E\\nx\\ny\\nE'); file('STATE', 's=2')
       file('ENV', 'V=3'); file('PATH', '/extra'); file('STEP_SUMMARY', '# Title')`,
    )
    expect(result).toMatchObject({
      outcome: 'success',
      outputs: { a: '1', b: 'x\ny' },
      state: { s: '2' },
      exportedEnv: { V: '3' },
      addedPaths: ['/extra'],
      summary: '# Title\n',
    })
  })

  test('are read when the step fails too', async () => {
    const result = await script("file('OUTPUT', 'a=1'); file('STATE', 's=2'); process.exit(1)")
    expect(result).toMatchObject({ outcome: 'failure', outputs: { a: '1' }, state: { s: '2' } })
  })

  test('a fault in one leaves the others and what stands before it', async () => {
    const result = await script(
      "file('ENV', 'broken'); file('OUTPUT', 'a=1'); file('OUTPUT', 'broken'); file('OUTPUT', 'b=2')",
    )
    expect(result).toMatchObject({ outcome: 'failure', outputs: { a: '1' }, exportedEnv: {} })
    expect(withoutHeader(result.log)).toEqual([
      "##[error]Unable to process file command 'env' successfully.",
      "##[error]Invalid format 'broken'",
      "##[error]Unable to process file command 'output' successfully.",
      "##[error]Invalid format 'broken'",
    ])
  })

  test('NODE_OPTIONS is refused', async () => {
    const result = await script("file('ENV', 'NODE_OPTIONS=x'); file('ENV', 'V=3')")
    expect(result).toMatchObject({ outcome: 'success', exportedEnv: { V: '3' } })
    expect(result.annotations).toMatchObject([{ level: 'error' }])
  })

  test('a summary over 1 MiB is dropped with an error, the step does not fail', async () => {
    const result = await script("file('STEP_SUMMARY', 'x'.repeat(1024 * 1024))")
    expect(result).toMatchObject({ outcome: 'success', summary: '' })
    expect(result.annotations).toEqual([
      {
        level: 'error',
        message:
          '$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got 1024k.',
      },
    ])
    const largest = await script("file('STEP_SUMMARY', 'x'.repeat(1024 * 1024 - 1))")
    expect(largest.summary).toHaveLength(1024 * 1024)
  })

  test('a removed file is an empty one', async () => {
    expect(await script("remove('OUTPUT')")).toMatchObject({ outcome: 'success', outputs: {} })
  })
})

describe('post', () => {
  test('sees inputs, states and exported variables, in fresh files', async () => {
    const result = await script(
      "file('STATE', 'pid=7'); file('ENV', 'V=3'); file('OUTPUT', 'a=1')",
      "file('OUTPUT', 'a=2'); print([env.STATE_pid, env.V, env['INPUT_MAIN'].length > 0].join()); file('STATE', 'more=8')",
    )
    expect(result.outputs).toEqual({ a: '1' })
    expect(result.post).toMatchObject({ outcome: 'success', state: { pid: '7', more: '8' } })
    expect(result.post?.log).toEqual(['Post job cleanup.', '7,3,true'])
  })

  test('its failure is the job’s', async () => {
    const result = await script('', 'process.exit(1)')
    expect(result).toMatchObject({ outcome: 'success', jobOutcome: 'failure' })
  })

  test('is left out when its condition is not met', async () => {
    const result = await runStep({ action: fixture('post-on-failure'), workspace })
    expect(result.post).toMatchObject({ outcome: 'skipped', exitCode: null, log: [] })
  })
})

describe('processes', () => {
  test('a child that holds the output open is not waited for, and nothing is left running', async () => {
    const result = await script(
      `const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' })
       child.unref(); file('OUTPUT', 'pid=' + child.pid); print('done'); process.exit(0)`,
    )
    expect(result.outcome).toBe('success')
    expect(result.durationMs).toBeGreaterThan(4_500)
    expect(result.durationMs).toBeLessThan(15_000)
    expect(await hasEnded(Number(result.outputs.pid))).toBe(true)
  }, 20_000)

  // The clean-up needs /proc.
  const onLinux = process.platform === 'linux' ? test : test.skip
  onLinux('a child that hides from its group is found at the end of the job', async () => {
    const result = await script(
      `const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore', detached: true })
       child.unref(); file('OUTPUT', 'pid=' + child.pid)`,
    )
    const pid = Number(result.outputs.pid)
    expect(result.orphans).toEqual([{ pid, name: basename(process.execPath) }])
    expect(await hasEnded(pid)).toBe(true)
  })
})
