// `npm run act` as a command: what it says when it is used wrongly, and that nothing outlives it.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, test } from '@jest/globals'
import { runScript } from './support/act.js'
import { repository } from './support/actions.js'
import { requireTool } from './support/tools.js'

const limitMs = 60_000

describe('what it says', () => {
  test('without a name, which examples there are', async () => {
    const { exitCode, output } = await runScript([], limitMs)
    expect(exitCode).toBe(0)
    expect(output).toMatch(/^pipeline: all of it: tests, coverage/m)
    expect(output).toMatch(/^deploy: a push to .*\n {2}crashes: the new version crashes on start/m)
  })

  test.each([
    [
      ['deplyo'],
      /^act: there is no example "deplyo", did you mean "deploy"\?\nthere is:\n {2}deploy: /m,
    ],
    [['deploy', 'crash'], /^act: there is no variant of deploy "crash", did you mean "crashes"\?/m],
    [['deploy', 'toString'], /^act: there is no variant of deploy "toString"/m],
    [['deploy', '--input', 'tag'], /^act: --input needs name=value, such as --input tag=v2/m],
    [['deploy', '--imput', 'tag=v2'], /^act: Unknown option '--imput'/m],
    [
      ['deploy', '--input', 'tga=v2'],
      /^act: there is no input of deploy "tga", did you mean "tag"\?/m,
    ],
    [['deploy', 'crashes', 'pipeline'], /^act: one example and one variant at a time/m],
  ])('%j', async (parameters, message) => {
    const { exitCode, output } = await runScript(parameters, limitMs)
    expect(output).toMatch(message)
    expect(exitCode).toBe(1)
  })

  test('how to get act, when it is not there', async () => {
    const folders = [dirname(process.execPath), '/usr/bin', '/bin']
    const PATH = folders.filter((folder) => !existsSync(join(folder, 'act'))).join(':')
    const { exitCode, output } = await runScript(['deploy'], limitMs, { PATH })
    expect(output).toMatch(/^act: not on the PATH, and needed:\n {2}act: https:\/\/nektosact\.com/m)
    expect(exitCode).toBe(1)
  })
})

const onLinux = process.platform === 'linux' ? describe : describe.skip
onLinux('Ctrl-C', () => {
  let script: ChildProcess | undefined
  let output = ''

  // Not SIGKILL, which would leave act behind.
  afterEach(async () => {
    if (!script || script.exitCode !== null) return
    script.kill('SIGTERM')
    await once(script, 'close')
  })

  test(
    'ends act, its steps, the simulator and its tasks, and removes its folder',
    async () => {
      requireTool('act', 'go install github.com/nektos/act@v0.2.87')
      script = spawn(process.execPath, [join(repository, 'scripts', 'act.mjs'), 'deploy'])
      for (const stream of [script.stdout, script.stderr]) {
        stream?.setEncoding('utf8').on('data', (text: string) => {
          output += text
        })
      }
      await until(() => output.includes('Following ecs-svc/'))
      const descendants = descendantsOf(Number(script.pid))
      expect(descendants.length).toBeGreaterThanOrEqual(4) // act, a step, and two tasks at the least
      const [, folder = ''] = /org\/slipway@v1=(\S+)\/suite/.exec(output) ?? []
      expect(existsSync(folder)).toBe(true)
      script.kill('SIGINT')
      const [exitCode] = await once(script, 'close')
      expect(exitCode).toBe(130)
      expect(output).toMatch(/^act: ended by SIGINT$/m)
      await until(() => !descendants.some((pid) => existsSync(`/proc/${pid}`)))
      expect(existsSync(folder)).toBe(false)
    },
    limitMs,
  )

  async function until(isSo: () => boolean): Promise<void> {
    for (let attempt = 0; attempt < 800; attempt++) {
      if (isSo()) return
      await pause(50)
    }
    throw new Error(`waited 40 s in vain; the output is\n${output}`)
  }
})

function descendantsOf(pid: number): number[] {
  const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim()
  const children = text === '' ? [] : text.split(' ').map(Number)
  return children.flatMap((child) => [child, ...descendantsOf(child)])
}
