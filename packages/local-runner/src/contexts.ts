// The contexts `github` and `runner`: what expressions can ask for and what becomes GITHUB_* and RUNNER_* variables.

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export type Context = Readonly<Record<string, string>>

/** Fields of the `github` context to set, by their names there: `{ repository: 'org/app', ref: 'refs/heads/main' }`. */
export type GithubOverrides = Readonly<Record<string, string>> & {
  /** The token for `github.token`; never a variable, and masked. */
  readonly token?: string
}

/** actions/runner, GitHubContext.cs: the fields that become variables. `token` and `event` do not. */
const NOT_VARIABLES: readonly string[] = ['token', 'event']

const COMMIT = '1'.repeat(40)

const GITHUB_DEFAULTS: Context = {
  actor: 'octocat',
  actor_id: '583231',
  api_url: 'https://api.github.com',
  base_ref: '',
  event_name: 'push',
  graphql_url: 'https://api.github.com/graphql',
  head_ref: '',
  job: 'job',
  ref: 'refs/heads/main',
  ref_name: 'main',
  ref_protected: 'false',
  ref_type: 'branch',
  repository: 'octo-org/app',
  token: '',
  repository_id: '1296269',
  repository_owner: 'octo-org',
  repository_owner_id: '9919',
  retention_days: '90',
  run_attempt: '1',
  run_id: '1',
  run_number: '1',
  server_url: 'https://github.com',
  sha: COMMIT,
  triggering_actor: 'octocat',
  workflow: 'workflow',
  workflow_ref: 'octo-org/app/.github/workflows/workflow.yml@refs/heads/main',
  workflow_sha: COMMIT,
}

/** The folders of a job, all inside one that the job owns. */
export interface RunnerFolders {
  readonly temp: string
  readonly toolCache: string
  readonly home: string
  readonly fileCommands: string
}

/** `temp` may be a folder of the caller's, to look into it afterwards. */
export function createRunnerFolders(root: string, temp = join(root, '_temp')): RunnerFolders {
  const folders = {
    temp,
    toolCache: join(root, '_tool'),
    home: join(root, '_home'),
    fileCommands: join(root, '_file_commands'),
  }
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true })
  return folders
}

/** Writes the event payload, as its variable GITHUB_EVENT_PATH names a file. */
export function createGithubContext(
  workspace: string,
  folders: RunnerFolders,
  event: unknown,
  overrides: GithubOverrides,
): Context {
  const eventPath = join(folders.temp, '_github_workflow', 'event.json')
  mkdirSync(dirname(eventPath), { recursive: true })
  writeFileSync(eventPath, JSON.stringify(event, null, 2))
  return {
    ...GITHUB_DEFAULTS,
    event_path: eventPath,
    workspace,
    // Empty, not absent, for an action from the workspace.
    action_ref: '',
    action_repository: '',
    ...overrides,
  }
}

const OPERATING_SYSTEMS: Readonly<Record<string, string>> = {
  linux: 'Linux',
  darwin: 'macOS',
  win32: 'Windows',
}

export function createRunnerContext(
  workspace: string,
  folders: RunnerFolders,
  debug: boolean,
): Context {
  return {
    arch: process.arch.toUpperCase(),
    environment: 'self-hosted',
    name: 'local-runner',
    os: OPERATING_SYSTEMS[process.platform] ?? process.platform,
    temp: folders.temp,
    tool_cache: folders.toolCache,
    workspace: dirname(workspace),
    ...(debug && { debug: '1' }),
  }
}

export function githubVariables(context: Context): Record<string, string> {
  const fields = Object.entries(context).filter(([name]) => !NOT_VARIABLES.includes(name))
  return variables('GITHUB', Object.fromEntries(fields))
}

export function runnerVariables(context: Context): Record<string, string> {
  return variables('RUNNER', context)
}

function variables(prefix: string, context: Context): Record<string, string> {
  return Object.fromEntries(
    Object.entries(context).map(([name, value]) => [`${prefix}_${name.toUpperCase()}`, value]),
  )
}
