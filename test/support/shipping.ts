// Render and deploy as a workflow does: both bundles, one after the other, run by the local runner against a simulated ECS with
// the real clock. The world is a quick one: what takes Fargate half a minute takes it a tenth of a second.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Behaviour, demoWorld, type Simulator, startSimulator } from '@slipway/ecs-simulator'
import {
  type JobResult,
  type JobSettings,
  runJob,
  type StepDefinition,
  type StepResult,
} from '@slipway/local-runner'
import { actionFolder } from './actions.js'

type DemoWorld = NonNullable<Parameters<typeof demoWorld>[0]>

export interface World extends Omit<DemoWorld, 'images'> {
  /** What the image `app:new` does, which is deployed. `app:1` runs. */
  newVersion?: Behaviour
}

/** Service `web` of cluster `demo` runs two tasks of `web:1` behind a load balancer. */
export async function onQuickEcs<T>(
  { newVersion, ...parts }: World,
  play: (simulator: Simulator) => Promise<T>,
): Promise<T> {
  const world = demoWorld({
    targetGroups: {
      web: {
        healthCheckIntervalSeconds: 1,
        healthCheckTimeoutSeconds: 1,
        healthyThreshold: 1,
        unhealthyThreshold: 1,
        deregistrationDelaySeconds: 1,
      },
    },
    timing: {
      provisioning: 50,
      pull: 50,
      start: 50,
      stop: 50,
      deprovisioning: 50,
      deploymentStart: 50,
      deploymentCompletion: 100,
      launchBackoff: [100, 500, 2_000],
      breakerReaction: 50,
      rollbackStart: 50,
      failedDeploymentRetention: 500,
      listServiceDeploymentsLag: 0,
    },
    ...parts,
    images: { 'app:new': { behaviour: newVersion ?? { kind: 'healthy' } } },
  })
  const simulator = await startSimulator({ world })
  try {
    return await play(simulator)
  } finally {
    await simulator.close()
  }
}

export interface Shipping extends Omit<JobSettings, 'workspace'> {
  /** Inputs beyond the usual ones. */
  render?: Record<string, string>
  deploy?: Record<string, string>
  env?: Record<string, string>
  /** Steps after the deployment. */
  after?: readonly StepDefinition[]
}

export interface Shipped {
  job: JobResult
  render: StepResult
  deploy: StepResult
  /** All that the two actions wrote, without the header that the runner writes above a step. */
  log: string
  summary: string
}

/** Renders `app:new` into the revision that the service runs, and deploys it. */
export async function ship(
  simulator: Simulator,
  { render: renderInputs, deploy: deployInputs, env, after = [], ...settings }: Shipping = {},
): Promise<Shipped> {
  const workspace = mkdtempSync(join(tmpdir(), 'slipway-shipping-'))
  try {
    const job = await runJob({
      ...settings,
      workspace,
      env: { ...simulator.environment, ...env },
      steps: [
        {
          id: 'render',
          action: actionFolder('render-task-def'),
          with: {
            service: 'web',
            cluster: 'demo',
            'container-name': 'web',
            image: 'app:new',
            ...renderInputs,
          },
        },
        {
          id: 'deploy',
          action: actionFolder('ecs-deploy-with-rollback'),
          with: {
            // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of a workflow
            'task-definition': '${{ steps.render.outputs.task-definition }}',
            service: 'web',
            cluster: 'demo',
            'wait-max-delay-seconds': '1',
            ...deployInputs,
          },
        },
        ...after,
      ],
    })
    const { render, deploy } = job.steps
    if (!render || !deploy) throw new Error('the job lost a step')
    const stages = [render, deploy, ...(deploy.post ? [deploy.post] : [])]
    return {
      job,
      render,
      deploy,
      log: withoutHeaders(stages.flatMap(({ log }) => log)).join('\n'),
      summary: stages.map((stage) => stage.summary).join('\n'),
    }
  } finally {
    rmSync(workspace, { recursive: true, force: true })
  }
}

function withoutHeaders(lines: readonly string[]): string[] {
  const kept: string[] = []
  let inHeader = false
  for (const line of lines) {
    if (line.startsWith('##[group]Run ')) inHeader = true
    if (!inHeader) kept.push(line)
    if (line === '##[endgroup]') inHeader = false
  }
  return kept
}

/** The images of the tasks that are to run, and do. */
export function imagesThatRun(simulator: Simulator): string[] {
  return simulator.world
    .tasks('web')
    .filter(
      ({ desiredStatus, lastStatus }) => desiredStatus === 'RUNNING' && lastStatus === 'RUNNING',
    )
    .flatMap(({ containers }) => containers.map(({ image }) => image))
    .sort()
}

export function requestsFor(simulator: Simulator, action: string) {
  return simulator.requests.filter((request) => request.action === action)
}

/** Aborts its signal at the first line of the log that matches, and says when that was. */
export function atLine(pattern: RegExp): {
  signal: AbortSignal
  onLine: (line: string) => void
  atMs: () => number
} {
  const controller = new AbortController()
  let atMs = Number.NaN
  return {
    signal: controller.signal,
    onLine(line) {
      if (controller.signal.aborted || !pattern.test(line)) return
      atMs = Date.now()
      controller.abort()
    },
    atMs: () => atMs,
  }
}
