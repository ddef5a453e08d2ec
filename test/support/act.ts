// Runs a workflow of examples/ with nektos/act on this machine (no containers), in a repository of its own, with the actions of
// this repository as `org/slipway@v1` and a stand-in for configure-aws-credentials. Nothing is downloaded.

import { execFile, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { actionNames, repository } from './actions.js'
import { nodeVersions } from './node-versions.js'
import { requireTool } from './tools.js'

export interface ActRun {
  exitCode: number | null
  /** All that act printed. */
  log: string
  /** By the job's id: what came of it, and the outputs of its steps, those of later steps over those of earlier ones. Jobs that were skipped are not here. */
  jobs: Readonly<Record<string, ActJob>>
}

export interface ActJob {
  result: 'succeeded' | 'failed' | undefined
  outputs: Readonly<Record<string, string>>
}

export interface ActOptions {
  example: string
  inputs: Readonly<Record<string, string>>
  vars?: Readonly<Record<string, string>>
  /** What the stand-in for configure-aws-credentials exports to the job. */
  credentials: Readonly<Record<string, string>>
}

/** A rollout that is rolled back takes half a minute; act that does not end is a failure of its own. */
const timeoutMs = 180_000

export async function runWithAct(options: ActOptions): Promise<ActRun> {
  const { example, inputs, vars = {}, credentials } = options
  requireTool('act', 'go install github.com/nektos/act@v0.2.87')
  requireTool('git', 'apt-get install git')
  requireTool('curl', 'apt-get install curl') // as on GitHub's runners
  const root = mkdtempSync(join(tmpdir(), 'slipway-act-'))
  const folder = (name: string) => join(root, name)
  try {
    mkdirSync(folder('home'))
    writeFileSync(join(folder('home'), '.actrc'), '') // without it act asks which image to use
    cpSync(join(repository, 'examples', example), folder('shop'), { recursive: true })
    await commitAll(folder('shop'), folder('home'))
    composeSuite(folder('suite'))
    composeCredentials(folder('credentials'), credentials)
    const list = (flag: string, values: Readonly<Record<string, string>>) =>
      Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`])
    return await run(
      [
        'workflow_dispatch',
        ...['-P', 'ubuntu-latest=-self-hosted'],
        ...['--local-repository', `org/slipway@v1=${folder('suite')}`],
        ...[
          '--local-repository',
          `aws-actions/configure-aws-credentials@v6=${folder('credentials')}`,
        ],
        ...['--action-cache-path', folder('cache')],
        ...list('--input', inputs),
        ...list('--var', vars),
      ],
      folder('shop'),
      folder('home'),
    )
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** What a consumer gets of `org/slipway@v1` that runs: the actions' definitions and the committed bundles. */
function composeSuite(folder: string): void {
  for (const name of actionNames()) {
    const action = join('actions', name, 'action.yml')
    cpSync(join(repository, action), join(folder, action))
    cpSync(join(repository, 'dist', name), join(folder, 'dist', name), { recursive: true })
  }
}

/** Takes the inputs of aws-actions/configure-aws-credentials that the examples use, and exports what it is told to. */
function composeCredentials(folder: string, variables: Readonly<Record<string, string>>): void {
  mkdirSync(folder)
  const exports = Object.entries(variables).map(([name, value]) => `echo '${name}=${value}'`)
  const action = {
    name: 'Stand-in for configure-aws-credentials',
    inputs: { 'role-to-assume': { required: true }, 'aws-region': { required: true } },
    runs: {
      using: 'composite',
      steps: [{ shell: 'bash', run: `{ ${exports.join('; ')}; } >> "$GITHUB_ENV"` }],
    },
  }
  writeFileSync(join(folder, 'action.yml'), JSON.stringify(action))
}

async function commitAll(directory: string, home: string): Promise<void> {
  const git = (...args: string[]) =>
    promisify(execFile)('git', args, { cwd: directory, env: environment(home) })
  await git('init', '--quiet', '--initial-branch=main')
  await git('add', '--all')
  const author = ['-c', 'user.name=shop', '-c', 'user.email=shop@example.com']
  await git(...author, 'commit', '--quiet', '--message=shop')
}

/** act hands its whole environment on to the job, so it gets no more than it needs. */
function environment(home: string): NodeJS.ProcessEnv {
  const node = nodeVersions.findLast(({ path }) => path !== undefined)?.path ?? process.execPath
  return {
    PATH: [dirname(node), process.env.PATH].join(delimiter),
    HOME: home,
    XDG_CACHE_HOME: join(home, '.cache'),
    ...(process.env.SLIPWAY_CI_RUN && { SLIPWAY_CI_RUN: process.env.SLIPWAY_CI_RUN }),
  }
}

function run(args: readonly string[], directory: string, home: string): Promise<ActRun> {
  return new Promise((resolve, reject) => {
    const child = spawn('act', args, {
      cwd: directory,
      env: environment(home),
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
    })
    let log = ''
    const read = (data: Buffer) => {
      log += data.toString()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ exitCode, log, jobs: jobsIn(log) }))
  })
}

/** act begins each line with `[workflow/job]`, and tells outputs and the end of a job with signs of its own. */
function jobsIn(log: string): Record<string, ActJob> {
  const jobs: Record<string, ActJob> = {}
  for (const [, name = '', text = ''] of log.matchAll(/^\[[^\]/]+\/([\w-]+) *\] +(.*)$/gm)) {
    const { result, outputs } = jobs[name] ?? { result: undefined, outputs: {} }
    const [, output, value = ''] = /^⚙ +::set-output:: ([\w-]+)=(.*)$/.exec(text) ?? []
    const [, end] = /^🏁 +Job (succeeded|failed)$/.exec(text) ?? []
    jobs[name] = {
      result: (end as ActJob['result']) ?? result,
      outputs: output ? { ...outputs, [output]: value } : outputs,
    }
  }
  return jobs
}
