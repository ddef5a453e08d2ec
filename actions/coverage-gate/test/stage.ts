// This action's main, run in this process with inputs as the runner gives them, in a git repository of its own with a bare one as its
// origin. What the runner would see is recorded.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
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
  /** Where the repository is. */
  folder: string
  /** Puts files into the workspace; `undefined` removes one. */
  write: (files: Record<string, string | object | undefined>) => void
  git: (...args: string[]) => string
  /** Everything that is there, as a commit. @returns its id */
  commit: (message?: string) => string
  /** The action as it runs for an event; the event says the commit that is checked out. */
  gate: (inputs: Record<string, string>, event?: StagedEvent) => Promise<Gated>
}

export interface StagedEvent {
  name: 'push' | 'pull_request' | 'workflow_run' | 'schedule'
  payload?: Record<string, unknown>
  ref?: string
  environment?: Record<string, string>
}

/** A fixed identity, and an empty file in place of this machine's configuration: git would write into /dev/null as well. */
function gitEnvironment(top: string) {
  const configuration = join(top, 'gitconfig')
  writeFileSync(configuration, '')
  return {
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.com',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.com',
    GIT_CONFIG_GLOBAL: configuration,
    GIT_CONFIG_NOSYSTEM: '1',
  }
}

export async function onStage(play: (stage: Stage) => Promise<void>): Promise<void> {
  const top = mkdtempSync(join(tmpdir(), 'slipway-gate-'))
  const folder = join(top, 'work')
  const temp = join(top, 'temp')
  const before = { ...process.env }
  const forGit = gitEnvironment(top)
  mkdirSync(folder)
  mkdirSync(temp)
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: folder,
      env: { ...process.env, ...forGit },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim()

  git('init', '--quiet', '--initial-branch=main')
  execFileSync('git', ['init', '--quiet', '--bare', join(top, 'origin.git')])
  git('remote', 'add', 'origin', join(top, 'origin.git'))

  const stage: Stage = {
    folder,
    git,
    write(files) {
      for (const [name, content] of Object.entries(files)) {
        const path = join(folder, name)
        if (content === undefined) {
          rmSync(path)
          continue
        }
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
      }
    },
    commit(message = 'a commit') {
      git('add', '--all')
      git('commit', '--quiet', '--allow-empty', '-m', message)
      return git('rev-parse', 'HEAD')
    },
    gate: (inputs, event) => gate(inputs, event, { folder, temp, before, forGit, git }),
  }
  try {
    await play(stage)
  } finally {
    setEnvironment(before)
    rmSync(top, { recursive: true })
  }
}

interface Scene {
  folder: string
  temp: string
  before: NodeJS.ProcessEnv
  forGit: Record<string, string>
  git: Stage['git']
}

async function gate(
  inputs: Record<string, string>,
  event: StagedEvent = { name: 'schedule', ref: 'refs/heads/feature' },
  { folder, temp, before, forGit, git }: Scene,
): Promise<Gated> {
  const eventPath = join(temp, 'event.json')
  const repository = { full_name: 'octo/shop', default_branch: 'main' }
  writeFileSync(eventPath, JSON.stringify({ repository, ...event.payload }))
  const head = headOf(git)
  setEnvironment({
    ...before,
    ...forGit,
    GITHUB_WORKSPACE: folder,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_SHA: head,
    GITHUB_REF: event.ref ?? 'refs/heads/main',
    GITHUB_SERVER_URL: 'https://github.example.com',
    GITHUB_API_URL: 'https://github.example.com/api/v3',
    RUNNER_TEMP: temp,
    ...event.environment,
    ...inputVariables(inputs),
  })
  const recorded = await recordRun((run) => main(run, process.env), defaultOutputs)
  const path = recorded.outputs['report-path']
  return {
    ...recorded,
    report: existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : undefined,
  }
}

function headOf(git: Stage['git']): string {
  try {
    return git('rev-parse', '--quiet', '--verify', 'HEAD')
  } catch {
    return '0'.repeat(40)
  }
}

export function pullRequest(baseSha: string, headSha: string, more: object = {}): StagedEvent {
  const repo = { full_name: 'octo/shop' }
  return {
    name: 'pull_request',
    ref: 'refs/pull/7/merge',
    payload: {
      pull_request: {
        number: 7,
        head: { sha: headSha, ref: 'feature', repo },
        base: { sha: baseSha, ref: 'main', repo },
        ...more,
      },
    },
  }
}

export const push = (before: string, after: string, branch = 'main'): StagedEvent => ({
  name: 'push',
  ref: `refs/heads/${branch}`,
  payload: { before, after, ref: `refs/heads/${branch}` },
})

/** Line by line: how often it ran, or undefined for a line that is not code. */
export type Hits = readonly (number | undefined)[]

export const lcov = (files: Record<string, Hits>): string =>
  Object.entries(files)
    .map(([path, hits]) => {
      const lines = hits.flatMap((count, index) =>
        count === undefined ? [] : [`DA:${index + 1},${count}`],
      )
      return [`SF:${path}`, ...lines, 'end_of_record', ''].join('\n')
    })
    .join('')

/** `1 2 … count`, each in a line. */
export const numbered = (count: number, prefix = 'line'): string =>
  Array.from({ length: count }, (_, index) => `${prefix} ${index + 1}\n`).join('')
