// This action's main, run in this process with the inputs as the runner gives them, against a simulator if one is
// given. What the runner would see is recorded.

import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ActionRun, createLog } from '@slipway/action-kit'
import { main } from '../src/main.js'
import { defaultOutputs, type OutputName } from '../src/report.js'

export interface Rendered {
  outputs: Record<OutputName, string>
  /** The file that was written, read; undefined when there is none. */
  definition: { containerDefinitions: Record<string, unknown>[] } | undefined
  fileMode: number | undefined
  /** What the step failed with; undefined when it succeeded. */
  error: Error | undefined
  /** All that was printed, debug lines included. */
  log: string
  summary: string
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
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]),
      ),
    })
    const outputs = { ...defaultOutputs }
    const lines: string[] = []
    const blocks: string[] = []
    const line = (text: string | Error) => void lines.push(String(text))
    const run: ActionRun<OutputName> = {
      signal: new AbortController().signal,
      outputs: {
        set: (name, value) => {
          outputs[name] = typeof value === 'string' ? value : JSON.stringify(value)
        },
        get: (name) => outputs[name],
        write: () => {},
      },
      log: createLog({
        info: line,
        debug: line,
        notice: line,
        warning: (text) => line(`warning: ${text}`),
        error: line,
        startGroup: line,
        endGroup: () => {},
      }),
      summary: { add: (...more) => void blocks.push(...more) },
      state: { save: () => {}, read: () => undefined },
    }
    const error = await main(run).then(
      () => undefined,
      (thrown: unknown) => (thrown instanceof Error ? thrown : new Error(String(thrown))),
    )
    const file = outputs['task-definition']
    return {
      outputs,
      definition: file ? JSON.parse(readFileSync(file, 'utf8')) : undefined,
      fileMode: file ? statSync(file).mode & 0o777 : undefined,
      error,
      log: lines.join('\n'),
      summary: blocks.join('\n\n'),
    }
  }

  try {
    await play({ write, render, folder })
  } finally {
    setEnvironment(environmentBefore)
    rmSync(folder, { recursive: true })
  }
}

function setEnvironment(variables: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, variables)
}
