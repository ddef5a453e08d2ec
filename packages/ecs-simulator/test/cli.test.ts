// The program behind `npm run simulator`: what it says, and above all that no task is left when it ends, however it ends.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readOptions, UsageError } from '../src/cli-options.js'
import { isAlive, until } from './process-world.js'

describe('readOptions', () => {
  test('defaults, and all of them given', () => {
    expect(readOptions([], '/here')).toEqual({ port: 0, speed: 1, seed: 1, quiet: false })
    expect(
      readOptions(
        ['--port', '4566', '--config', 'my.yml', '--speed', '2.5', '--seed=7', '--quiet'],
        '/here',
      ),
    ).toEqual({ port: 4566, config: '/here/my.yml', speed: 2.5, seed: 7, quiet: true })
    expect(readOptions(['--scenario', 'healthy'], '/')).toMatchObject({ scenario: 'healthy' })
    expect(readOptions(['--help'], '/')).toBe('help')
    expect(readOptions(['--list-scenarios'], '/')).toBe('list-scenarios')
  })

  test.each([
    [['--prot', '1'], '--prot is no option. Did you mean --port?'],
    [['--zzz'], '--zzz is no option. There is:'],
    [['--port', 'many'], '--port must be a whole number from 0 to 65535, not "many".'],
    [['--speed', '0'], '--speed must be a number from 0.001 to 10000, not "0".'],
    [['--speed='], '--speed must be a number from 0.001 to 10000, not "".'],
    [['--scenario', 'helthy'], 'There is no scenario "helthy". Did you mean "healthy"?'],
    [['world.yml'], '"world.yml" is no option. A config file is given with --config.'],
    [['--config', 'a', '--scenario', 'healthy'], '--config and --scenario each say'],
  ])('%j is refused', (args, message) => {
    expect(() => readOptions(args, '/')).toThrow(UsageError)
    expect(() => readOptions(args, '/')).toThrow(message)
  })
})

describe('the program', () => {
  const cli = resolve(import.meta.dirname, '../lib/cli.js')
  let directory: string
  let program: ChildProcess | undefined
  let output = ''
  /** Of tasks; also a test that fails leaves none of them. */
  let taskPids: number[] = []

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'simulator-'))
  })
  afterEach(async () => {
    program?.kill('SIGKILL')
    for (const pid of taskPids.filter(isAlive)) process.kill(pid, 'SIGKILL')
    taskPids = []
    await rm(directory, { recursive: true, force: true })
  })

  function run(...args: string[]): ChildProcess {
    output = ''
    const { INIT_CWD: _, ...env } = process.env
    program = spawn(process.execPath, [cli, ...args], {
      cwd: directory,
      env: { ...env, RUNNER_TRACKING_ID: 'of-a-test' },
    })
    for (const stream of [program.stdout, program.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        output += chunk
      })
    }
    return program
  }

  const printed = (text: string | RegExp) =>
    until(
      () => (typeof text === 'string' ? output.includes(text) : text.test(output)),
      `"${text}" in the output`,
      () => output,
    )

  /** Two tasks that do not care about SIGTERM, each with a child; all leave their pids in the directory. */
  async function stubbornWorld(): Promise<number[]> {
    const child = `
      process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)
      require('fs').writeFileSync('pid-' + process.pid, '')
      if (process.argv[1]) require('child_process').spawn(process.execPath, ['-e', process.argv[1]])`
    const config = {
      images: {
        'app:1': {
          behaviour: { kind: 'process', command: [process.execPath, '-e', child, child] },
        },
      },
      taskDefinitions: [
        { family: 'app', containerDefinitions: [{ name: 'app', image: 'app:1', memory: 64 }] },
      ],
      services: [{ serviceName: 'app', taskDefinition: 'app:1', desiredCount: 2 }],
    }
    await writeFile(join(directory, 'world.json'), JSON.stringify(config))
    run('--config', 'world.json')
    const pids = async () =>
      (await readdir(directory))
        .filter((name) => name.startsWith('pid-'))
        .map((name) => Number(name.slice(4)))
    await until(
      async () => (await pids()).length === 4,
      'four processes',
      () => output,
    )
    await printed('curl')
    taskPids = await pids()
    return taskPids
  }

  test('says how to reach it, and serves', async () => {
    run('--speed', '20')
    await printed(/curl .*_simulator/)
    expect(output).toContain('20 times as fast as real time')
    expect(output).toContain('Service web in cluster demo runs 2 tasks of web:1.')
    expect(output).toMatch(/^ {2}export AWS_ENDPOINT_URL=http:\/\/127\.0\.0\.1:\d+$/m)
    const [, address] = /Target group web is served at (\S+)/.exec(output) ?? []
    expect(await (await fetch(address as string)).text()).toMatch(/^Hello from version 1, task /)
  })

  test('a reset makes the world anew, at the same addresses', async () => {
    run('--speed', '20')
    await printed(/curl .*_simulator/)
    const [, url] = /AWS_ENDPOINT_URL=(\S+)/.exec(output) ?? []
    const [, address] = /Target group web is served at (\S+)/.exec(output) ?? []
    const before = await (await fetch(address as string)).text()
    expect((await fetch(`${url}/_simulator/reset`, { method: 'POST' })).status).toBe(200)
    await printed('The world was made anew.')
    const after = await (await fetch(address as string)).text()
    expect(after).toMatch(/^Hello from version 1/)
    expect((await fetch(`${url}/_simulator/time`)).status).toBe(200)
    expect(before).toMatch(/^Hello from version 1/)
  })

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s ends it and its tasks',
    async (signal) => {
      const pids = await stubbornWorld()
      program?.kill(signal)
      const [code] = await once(program as ChildProcess, 'exit')
      expect(code).toBe(0)
      // All were sent SIGKILL before; to be gone takes them a moment.
      await until(() => pids.filter(isAlive).length === 0, 'all processes to end')
    },
  )

  test('SIGKILL leaves no task behind', async () => {
    const pids = await stubbornWorld()
    expect(pids.filter(isAlive)).toHaveLength(4)
    program?.kill('SIGKILL')
    await until(() => pids.filter(isAlive).length === 0, 'all processes to end')
  })

  // A CI runner ends what a job leaves behind by the environment it was started with. Tasks do not have that one.
  const onLinux = process.platform === 'linux' ? test : test.skip
  onLinux('whoever kills by environment leaves no task behind', async () => {
    const pids = await stubbornWorld()
    const main = program?.pid ?? 0
    const children = readFileSync(`/proc/${main}/task/${main}/children`, 'utf8').trim().split(' ')
    const marked = [...children.map(Number), main].filter((pid) =>
      readFileSync(`/proc/${pid}/environ`, 'utf8').includes('RUNNER_TRACKING_ID=of-a-test'),
    )
    for (const pid of marked) process.kill(pid, 'SIGKILL')
    await until(() => pids.filter(isAlive).length === 0, 'all processes to end')
  })

  test.each([
    [['--prot'], 2, 'simulator: --prot is no option. Did you mean --port?'],
    [['--config', 'nowhere.yml'], 2, 'nowhere.yml: cannot be read (ENOENT)'],
  ])('%j ends with %i', async (args, status, message) => {
    const [code] = await once(run(...args), 'close')
    expect(code).toBe(status)
    expect(output).toContain(message)
  })
})
