// `npm run demo`: what it promises at its end, and that nothing outlives it when it is told to stop.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect, jest, test } from '@jest/globals'
import { repository } from './support/actions.js'

// The demo takes half a minute; a machine with other things to do takes several times as long, and that is no failure.
jest.setTimeout(300_000)

let demo: ChildProcess | undefined
let output = ''

function start(): ChildProcess {
  output = ''
  demo = spawn(process.execPath, [join(repository, 'scripts', 'demo.mjs'), '--json'])
  for (const stream of [demo.stdout, demo.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  }
  return demo
}

afterEach(() => {
  demo?.kill('SIGKILL')
})

test('a version that only looks healthy is hauled back, a good one deployed, and no request fails', async () => {
  const [code] = await once(start(), 'close')
  expect({ code, output }).toMatchObject({ code: 0 })
  const ending = JSON.parse(`${output.trimEnd().split('\n').at(-1)}`)
  expect(ending).toEqual({
    steps: [
      step('render-task-def', 2, 'success'),
      step('ecs-deploy-with-rollback', 2, 'rolled-back'),
      step('render-task-def', 3, 'success'),
      step('ecs-deploy-with-rollback', 3, 'deployed'),
    ],
    traffic: { requests: expect.any(Number), failed: 0, wrongTiles: expect.any(Number) },
    simulator: { requests: expect.any(Number) },
  })
  expect(ending.traffic.requests).toBeGreaterThan(100)
  // Nobody is spared a version that ECS calls healthy, until its smoke check has failed; and that is told.
  expect(ending.traffic.wrongTiles).toBeGreaterThan(0)
  expect(ending.traffic.wrongTiles).toBeLessThan(ending.traffic.requests / 2)
  expect(output).toMatch(/none failed, [\d,]+ got a wrong tile of version 2/)
  expect(output).toMatch(/^ {2}render │ .*web:1 → web:2$/m)
  expect(output).toMatch(
    /^ {2}deploy │ ✗ web was hauled back to web:1: smoke check "tile is a PNG" failed: .*expected png/m,
  )
  expect(output).toContain('With web:1 the smoke check "tile is a PNG" holds.')
  expect(output).toMatch(/^ {2}deploy │ web runs web:3, and its smoke checks hold$/m)
  const summaries = [...output.matchAll(/demo-output\/\S+\.md/g)].map(([path]) => path)
  expect(summaries).toEqual(['demo-output/version-2.md', 'demo-output/version-3.md'])
  expect(summaries.filter((path) => !existsSync(join(repository, path)))).toEqual([])
})

const step = (action: string, version: number, outcome: string) => ({
  action,
  version,
  outcome,
  seconds: expect.any(Number),
})

const onLinux = process.platform === 'linux' ? test : test.skip
onLinux('Ctrl-C ends it, its steps and the tasks of the service', async () => {
  const child = start()
  await until(() => output.includes('2 of 2 running'))
  const descendants = descendantsOf(Number(child.pid))
  expect(descendants.length).toBeGreaterThan(4) // the step and, at least, four tasks
  child.kill('SIGINT')
  const [code] = await once(child, 'close')
  expect(code).toBe(130)
  await until(() => !descendants.some((pid) => existsSync(`/proc/${pid}`)))
})

function descendantsOf(pid: number): number[] {
  const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim()
  const children = text === '' ? [] : text.split(' ').map(Number)
  return children.flatMap((child) => [child, ...descendantsOf(child)])
}

async function until(isSo: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 2_400; attempt++) {
    if (isSo()) return
    await pause(50)
  }
  throw new Error(`waited two minutes in vain; the output is\n${output}`)
}
