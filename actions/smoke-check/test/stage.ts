// This action's main, run in this process with the inputs as the runner gives them, against a real server on loopback. What the
// runner would see is recorded.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { noLag } from '@slipway/http-checks'
import { inputVariables, type Recorded, recordRun } from '../../../test/support/recorded-run.js'
import { main } from '../src/main.js'
import { defaultOutputs, type OutputName } from '../src/report.js'

export type Ran = Recorded<OutputName>

export interface Stage {
  folder: string
  /** Where the server answers. */
  url: string
  /** Puts a file into the workspace. */
  write: (name: string, content: string) => void
  read: (path: string) => string
  run: (
    inputs: Record<string, string>,
    signal?: AbortSignal,
    environment?: Record<string, string>,
  ) => Promise<Ran>
  /** The text of every file in the folder and below. */
  allFiles: () => string
}

export async function onStage(
  answer: RequestListener,
  play: (stage: Stage) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-'))
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const tempBefore = process.env.RUNNER_TEMP
  process.env.RUNNER_TEMP = folder
  const read = (path: string) => readFileSync(path, 'utf8')
  try {
    await play({
      folder,
      url: `http://127.0.0.1:${port}`,
      write: (name, content) => writeFileSync(join(folder, name), content),
      read,
      run: (inputs, signal, environment) => runMain(folder, inputs, signal, environment),
      allFiles: () =>
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => read(join(entry.parentPath, entry.name)))
          .join('\n'),
    })
  } finally {
    if (tempBefore === undefined) delete process.env.RUNNER_TEMP
    else process.env.RUNNER_TEMP = tempBefore
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    rmSync(folder, { recursive: true })
  }
}

function runMain(
  folder: string,
  inputs: Record<string, string>,
  signal: AbortSignal | undefined,
  more: Record<string, string> = {},
): Promise<Ran> {
  const environment = { ...more, GITHUB_WORKSPACE: folder, ...inputVariables(inputs) }
  return recordRun((run) => main(run, environment, noLag), defaultOutputs, { signal })
}
