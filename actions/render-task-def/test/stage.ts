// This action's main, run in this process with the inputs as the runner gives them, against a simulator if one is
// given. What the runner would see is recorded.

import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  inputVariables,
  type Recorded,
  recordRun,
  setEnvironment,
} from '../../../test/support/recorded-run.js'
import { main } from '../src/main.js'
import { defaultOutputs, type OutputName } from '../src/report.js'

export interface Rendered extends Recorded<OutputName> {
  /** The file that was written, read; undefined when there is none. */
  definition: { containerDefinitions: Record<string, unknown>[] } | undefined
  fileMode: number | undefined
}

export interface Stage {
  /** Puts a file into the workspace. */
  write: (name: string, content: string | object) => void
  render: (inputs: Record<string, string>) => Promise<Rendered>
  folder: string
}

/** @param environment points AWS clients at a simulator; without it, asking AWS fails. */
export async function onStage(
  play: (stage: Stage) => Promise<void>,
  environment: Record<string, string> = {},
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-'))
  const environmentBefore = { ...process.env }
  const write: Stage['write'] = (name, content) =>
    writeFileSync(
      join(folder, name),
      typeof content === 'string' ? content : JSON.stringify(content),
    )

  async function render(inputs: Record<string, string>): Promise<Rendered> {
    setEnvironment({
      ...environmentBefore,
      AWS_EC2_METADATA_DISABLED: 'true',
      ...environment,
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: folder,
      ...inputVariables(inputs),
    })
    const recorded = await recordRun(main, defaultOutputs)
    const file = recorded.outputs['task-definition']
    return {
      ...recorded,
      definition: file ? JSON.parse(readFileSync(file, 'utf8')) : undefined,
      fileMode: file ? statSync(file).mode & 0o777 : undefined,
    }
  }

  try {
    await play({ write, render, folder })
  } finally {
    setEnvironment(environmentBefore)
    rmSync(folder, { recursive: true })
  }
}
