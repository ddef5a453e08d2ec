// What was published runs: `uses: org/<action>@v1` out of the tag `v1` of the mirrors, in a repository made from scratch, under act and
// against the simulator.

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Simulator } from '@slipway/ecs-simulator'
import { actionNames } from './support/actions.js'
import { nodeVersions } from './support/node-versions.js'
import { copySuite } from './support/suite-copy.js'
import { requireTool } from './support/tools.js'

interface PlannedService {
  place: string
}

interface World {
  planned: (place: string) => PlannedService
  startWorld: (services: readonly PlannedService[]) => Promise<Simulator>
  addressOf: (simulator: Simulator, service: PlannedService) => string
  revisionOf: (simulator: Simulator, service: PlannedService) => string
}

interface RunAct {
  runAct: (
    parameters: readonly string[],
    options: {
      directory: string
      environment: NodeJS.ProcessEnv
      stop: AbortSignal
      print: (line: string) => void
    },
  ) => Promise<{
    exitCode: number
    jobs: Record<string, { result: string | undefined; outputs: Record<string, string> }>
  }>
}

const { planned, startWorld, addressOf, revisionOf }: World = await import(
  '../scripts/act/world.mjs' as string
)
const { runAct }: RunAct = await import('../scripts/act/run-act.mjs' as string)

const timeoutMs = 180_000
const patienceMs = timeoutMs + 20_000

const registry = '123456789012.dkr.ecr.eu-central-1.amazonaws.com'

/** What a user has who wants to deploy: sources, a task definition, and what the tools before have reported. */
const consumer: Readonly<Record<string, string>> = {
  'src/price.js': 'exports.price = (amount) => amount * 2\n',
  'coverage/lcov.info': 'TN:\nSF:src/price.js\nDA:1,3\nLF:1\nLH:1\nend_of_record\n',
  'main.tf': 'resource "aws_s3_bucket" "shop" {}\n',
  'checkov.json': JSON.stringify({
    check_type: 'terraform',
    results: {
      passed_checks: [finding('CKV_AWS_20', 'PASSED')],
      failed_checks: [finding('CKV_AWS_144', 'FAILED')],
      skipped_checks: [],
      parsing_errors: [],
    },
    summary: {
      passed: 1,
      failed: 1,
      skipped: 0,
      parsing_errors: 0,
      resource_count: 1,
      checkov_version: '3.3.13',
    },
    url: '',
  }),
  'task-definition.json': taskDefinition('put in by the workflow'),
  '.github/workflows/all-five.yml': `
on:
  workflow_dispatch:
    inputs:
      tag:
        required: true
jobs:
  ship:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: org/coverage-gate@v1
        with:
          reports: coverage/lcov.info
          min-lines: 80
          github-token: ''
      - uses: org/checkov-severity-gate@v1
        with:
          reports: checkov.json
          github-token: ''
      - id: render
        uses: org/render-task-def@v1
        with:
          task-definition: task-definition.json
          container-name: shop
          image: ${registry}/shop:\${{ inputs.tag }}
      - id: deploy
        uses: org/ecs-deploy-with-rollback@v1
        with:
          task-definition: \${{ steps.render.outputs.task-definition }}
          cluster: production
          service: shop
      - uses: org/smoke-check@v1
        with:
          url: \${{ vars.SHOP_URL }}/health
          expect-status: 200
          timeout: 20s
          interval: 1s
`,
  '.github/workflows/deploy.yml': `
on: workflow_dispatch
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: org/ecs-deploy-with-rollback@v1
        with:
          task-definition: bad.json
          cluster: production
          service: shop
`,
  'bad.json': taskDefinition(`${registry}/shop:crashes`),
}

function taskDefinition(image: string): string {
  return JSON.stringify({
    family: 'shop',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    executionRoleArn: 'arn:aws:iam::123456789012:role/ecsTaskExecutionRole',
    containerDefinitions: [
      { name: 'shop', image, essential: true, portMappings: [{ containerPort: 8080 }] },
    ],
  })
}

function finding(id: string, result: string): object {
  return {
    check_id: id,
    check_name: id,
    check_result: { result },
    file_path: '/main.tf',
    repo_file_path: '/main.tf',
    file_abs_path: '/shop/main.tf',
    file_line_range: [1, 1],
    resource: 'aws_s3_bucket.shop',
    severity: null,
    guideline: null,
  }
}

describe('what was published', () => {
  const root = mkdtempSync(join(tmpdir(), 'slipway-consumer-'))
  const folder = (...path: string[]) => join(root, ...path)
  const shop = planned('production/shop')

  beforeAll(() => {
    requireTool('act', 'go install github.com/nektos/act@v0.2.87')
    requireTool('git', 'apt-get install git')
    for (const name of ['home', 'mirrors']) mkdirSync(folder(name))
    writeFileSync(folder('home', '.actrc'), '') // without it act asks which image to use
    publishAll()
    for (const [path, text] of Object.entries(consumer)) {
      mkdirSync(dirname(folder('consumer', path)), { recursive: true })
      writeFileSync(folder('consumer', path), text)
    }
    const git = (...args: string[]) =>
      execFileSync('git', args, { cwd: folder('consumer'), env: environment() })
    git('init', '--quiet', '--initial-branch=main')
    git('add', '--all')
    git('-c', 'user.name=shop', '-c', 'user.email=shop@example.com', 'commit', '--quiet', '-m', 'x')
  }, patienceMs)
  afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }))

  /** Two versions of each, so that `v1` has moved; what act gets is a work tree of `v1`, without anything of the suite. */
  function publishAll(): void {
    const suite = copySuite()
    try {
      for (const action of actionNames()) {
        const mirror = suite.newMirror(action)
        for (const version of ['1.0.0', '1.0.1']) {
          const { exitCode, said } = suite.publish({ action, to: mirror.directory, version })
          if (exitCode !== 0) throw new Error(said)
        }
        mirror.git('worktree', 'add', '--quiet', '--detach', folder('mirrors', action), 'v1')
        expect(mirror.git('describe', '--tags', '--exact-match', '--match=v*.*.*', 'v1')).toBe(
          'v1.0.1',
        )
        rmSync(folder('mirrors', action, '.git')) // act would pack it
      }
    } finally {
      suite.remove()
    }
  }

  /** act hands its whole environment on to the job, so it gets no more than it needs. */
  function environment(): NodeJS.ProcessEnv {
    const node = nodeVersions.findLast(({ path }) => path !== undefined)?.path ?? process.execPath
    return {
      PATH: [dirname(node), process.env.PATH].join(delimiter),
      HOME: folder('home'),
      XDG_CACHE_HOME: folder('home', '.cache'),
      ...(process.env.SLIPWAY_CI_RUN && { SLIPWAY_CI_RUN: process.env.SLIPWAY_CI_RUN }),
    }
  }

  async function run(workflow: string, inputs: Readonly<Record<string, string>> = {}) {
    const simulator = await startWorld([shop])
    const lines: string[] = []
    const list = (flag: string, values: Readonly<Record<string, string>>) =>
      Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`])
    try {
      const { exitCode, jobs } = await runAct(
        [
          ...['workflow_dispatch', '-W', `.github/workflows/${workflow}`],
          ...['-P', 'ubuntu-latest=-self-hosted', '--action-cache-path', folder('cache')],
          ...actionNames().flatMap((action) => [
            '--local-repository',
            `org/${action}@v1=${folder('mirrors', action)}`,
          ]),
          ...list('--input', inputs),
          ...list('--var', { SHOP_URL: addressOf(simulator, shop) }),
          ...list('--env', simulator.environment),
        ],
        {
          directory: folder('consumer'),
          environment: environment(),
          stop: AbortSignal.timeout(timeoutMs),
          print: (line) => lines.push(line),
        },
      )
      return { exitCode, jobs, runs: revisionOf(simulator, shop), log: lines.join('\n') }
    } finally {
      await simulator.close()
    }
  }

  test(
    'ships as org/<action>@v1, all five in one workflow',
    async () => {
      const { exitCode, jobs, runs, log } = await run('all-five.yml', { tag: 'v2' })
      expect({ exitCode, jobs, runs, log }).toMatchObject({
        exitCode: 0,
        jobs: { ship: { result: 'succeeded' } },
        runs: 'shop:2',
      })
      for (const action of actionNames())
        expect(log).toMatch(new RegExp(`Success - Main org/${action}@v1`))
    },
    patienceMs,
  )

  test(
    'hauls a bad version back',
    async () => {
      expect(await run('deploy.yml')).toMatchObject({
        exitCode: 1,
        jobs: {
          deploy: {
            result: 'failed',
            outputs: { outcome: 'rolled-back', 'rollback-verified': 'true' },
          },
        },
        runs: 'shop:1',
      })
    },
    patienceMs,
  )
})
