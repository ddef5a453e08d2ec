// This action's main, run in this process with inputs as the runner gives them, in a git repository of its own that holds the project of
// test/fixtures/checkov. What the runner would see is recorded.

import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  inputVariables,
  type Recorded,
  recordRun,
  setEnvironment,
} from '../../../test/support/recorded-run.js'
import { main } from '../src/main.js'
import { defaultOutputs, type OutputName, type Report } from '../src/report.js'

export interface Gated extends Recorded<OutputName> {
  /** The JSON report, read; undefined when none was written. */
  report: Report | undefined
}

export interface Stage {
  folder: string
  write: (name: string, content: string | object) => void
  read: (name: string) => string
  git: (...args: string[]) => string
  /** Everything that is there, as a commit. @returns its id */
  commit: () => string
  gate: (inputs: Record<string, string>, environment?: Record<string, string>) => Promise<Gated>
}

const fixtures = fileURLToPath(new URL('../../../test/fixtures/checkov/', import.meta.url))
export const fixture = (name: string) => readFileSync(join(fixtures, 'reports', name), 'utf8')

const identity = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_CONFIG_GLOBAL: '',
  GIT_CONFIG_NOSYSTEM: '1',
}

export async function onStage(play: (stage: Stage) => Promise<void>): Promise<void> {
  const top = mkdtempSync(join(tmpdir(), 'slipway-checkov-'))
  const folder = join(top, 'work')
  const before = { ...process.env }
  cpSync(join(fixtures, 'project'), folder, { recursive: true })
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: folder,
      env: { ...process.env, ...identity },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim()
  const commit = () => {
    git('add', '--all')
    git('commit', '--quiet', '--allow-empty', '-m', 'a commit')
    return git('rev-parse', 'HEAD')
  }
  const stage: Stage = {
    folder,
    git,
    commit,
    write(name, content) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      const text = typeof content === 'string' ? content : JSON.stringify(content)
      writeFileSync(join(folder, name), text)
    },
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    gate(inputs, environment = {}) {
      setEnvironment({
        ...before,
        ...identity,
        GITHUB_WORKSPACE: folder,
        GITHUB_EVENT_NAME: 'schedule',
        GITHUB_REPOSITORY: 'octo/shop',
        RUNNER_TEMP: join(top, 'temp'),
        ...environment,
        ...inputVariables(inputs),
      })
      return gate()
    },
  }
  try {
    git('init', '--quiet', '--initial-branch=main')
    commit()
    await play(stage)
  } finally {
    setEnvironment(before)
    rmSync(top, { recursive: true })
  }
}

async function gate(): Promise<Gated> {
  const recorded = await recordRun((run) => main(run, process.env), defaultOutputs)
  const path = recorded.outputs['report-path']
  return {
    ...recorded,
    report: existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : undefined,
  }
}
