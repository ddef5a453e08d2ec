// The IAM policy in a README is all that its action needs, and nothing in it is for show: the bundle works under exactly that policy,
// enforced by the simulator, and names what is missing when any one permission is. (How deployments and rollbacks fare under theirs, and
// how they do with less: actions/ecs-deploy-with-rollback/test/lifecycle.test.ts.)

import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import {
  demoWorld,
  type PolicyDocument,
  startSimulator,
  type WorldConfig,
  webTaskDefinition,
} from '@slipway/ecs-simulator'
import { runStep, type SingleStepResult } from '@slipway/local-runner'
import { actionFolder } from './support/actions.js'
import { permissionsOf, policyOf, without } from './support/policies.js'

function requirePolicy(action: string): PolicyDocument {
  const policy = policyOf(action)
  if (!policy) throw new Error(`the README of ${action} has no policy between its markers`)
  return policy
}

async function runUnder(
  policy: PolicyDocument,
  world: WorldConfig,
  action: string,
  inputs: Record<string, string>,
): Promise<SingleStepResult> {
  const simulator = await startSimulator({ world: { ...world, iam: { policy } } })
  const workspace = mkdtempSync(join(tmpdir(), 'slipway-iam-'))
  try {
    return await runStep({
      action: actionFolder(action),
      with: inputs,
      env: simulator.environment,
      workspace,
    })
  } finally {
    await simulator.close()
    rmSync(workspace, { recursive: true, force: true })
  }
}

describe('render-task-def', () => {
  const policy = requirePolicy('render-task-def')
  /** The names are those of the policy. The new image is for two platforms, so that its index has to be read. */
  const world: WorldConfig = {
    clusters: ['production'],
    taskDefinitions: [
      { family: 'web', containerDefinitions: [{ name: 'web', image: 'web:1', memory: 512 }] },
    ],
    services: [{ serviceName: 'web', cluster: 'production', taskDefinition: 'web:1' }],
    images: {
      'web:1': {},
      'web:2': {
        platforms: ['linux/amd64', 'linux/arm64'],
        scan: { status: 'COMPLETE', findings: [] },
      },
    },
  }
  const inputs = {
    service: 'web',
    cluster: 'production',
    image: '123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:2',
    'resolve-digest': 'true',
    'max-image-severity': 'HIGH',
  }

  test('does everything under the policy of its README', async () => {
    const step = await runUnder(policy, world, 'render-task-def', inputs)
    expect(step.log.join('\n')).not.toContain('Not allowed')
    expect(step.outcome).toBe('success')
    expect(step.outputs.image).toMatch(/web@sha256:/)
  })

  test.each(permissionsOf(policy))('names %s when the role lacks it', async (permission) => {
    const step = await runUnder(without(policy, permission), world, 'render-task-def', inputs)
    expect(step.outcome).toBe('failure')
    expect(step.annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining(`the role lacks ${permission} on `),
    ])
    expect(step.outputs['task-definition']).toBe('')
  })
})

describe('ecs-deploy-with-rollback', () => {
  const policy = requirePolicy('ecs-deploy-with-rollback')
  const quick = { provisioning: 20, pull: 20, start: 20, stop: 20, deprovisioning: 20 }

  describe('a task before the deployment', () => {
    const world = demoWorld({
      timing: quick,
      taskDefinitions: [webTaskDefinition('app:job')],
      services: [],
      images: { 'app:job': { behaviour: { kind: 'crash', exitCode: 0, afterMs: 20 } } },
    })
    const inputs = {
      'task-definition': 'web:1',
      cluster: 'demo',
      'run-task': 'true',
      'wait-for-task-stopped': 'true',
      'wait-max-delay-seconds': '1',
      'run-task-subnets': 'subnet-0a1b2c3d',
    }

    test('runs under the policy of the README', async () => {
      const step = await runUnder(policy, world, 'ecs-deploy-with-rollback', inputs)
      expect(step.log.join('\n')).not.toContain('Not allowed')
      expect(step.outputs.outcome).toBe('registered')
    })

    test.each(['ecs:RunTask', 'iam:PassRole', 'ecs:DescribeTasks'])(
      'names %s when the role lacks it',
      async (permission) => {
        const less = without(policy, permission)
        const step = await runUnder(less, world, 'ecs-deploy-with-rollback', inputs)
        expect(step.outcome).toBe('failure')
        expect(step.annotations.map(({ message }) => message).join('\n')).toContain(
          `the role lacks ${permission} on `,
        )
      },
    )
  })

  describe('alarms of the deployment', () => {
    const world = demoWorld({
      timing: quick,
      alarms: { 'web-errors': 'ALARM' },
      service: {
        deploymentConfiguration: {
          alarms: { alarmNames: ['web-errors'], enable: true, rollback: true },
        },
      },
    })
    const inputs = { 'task-definition': 'web:1', cluster: 'demo', service: 'web', mode: 'plan' }

    test('are looked at under the policy of the README', async () => {
      const step = await runUnder(policy, world, 'ecs-deploy-with-rollback', inputs)
      expect(step.log.join('\n')).toMatch(/web-errors/)
      expect(step.log.join('\n')).not.toContain('Working without')
    })

    test('are not, when the role lacks cloudwatch:DescribeAlarms, and the run says so', async () => {
      const less = without(policy, 'cloudwatch:DescribeAlarms')
      const step = await runUnder(less, world, 'ecs-deploy-with-rollback', inputs)
      expect(step.log.join('\n')).toContain('Working without cloudwatch:DescribeAlarms')
      expect(step.outputs.outcome).toBe('planned')
    })
  })
})

describe('smoke-check', () => {
  const policy = requirePolicy('smoke-check')
  const counted = (name: string, sum: number) => ({
    namespace: 'AWS/ApplicationELB',
    name,
    dimensions: { LoadBalancer: 'app/web/0123456789abcdef' },
    minutes: [{ sum }],
  })
  const world: WorldConfig = {
    metrics: [counted('RequestCount', 500), counted('HTTPCode_Target_5XX_Count', 0)],
  }

  async function watch(allowed: PolicyDocument): Promise<SingleStepResult> {
    const application = createServer((_, response) => void response.end('ok'))
    await new Promise<void>((resolve) => application.listen(0, '127.0.0.1', resolve))
    const { port } = application.address() as AddressInfo
    try {
      return await runUnder(allowed, world, 'smoke-check', {
        mode: 'monitor',
        url: `http://127.0.0.1:${port}/`,
        'load-balancer': 'app/web/0123456789abcdef',
        'metrics-wait': '0s',
        duration: '2s',
        interval: '10ms',
      })
    } finally {
      application.closeAllConnections()
      await new Promise((resolve) => application.close(resolve))
    }
  }

  test('hears the load balancer under the policy of its README', async () => {
    const step = await watch(policy)
    expect(step.annotations).toEqual([])
    expect(step.outputs.outcome).toBe('healthy')
  })

  test.each(permissionsOf(policy))(
    'names %s when the role lacks it, and goes on',
    async (permission) => {
      const step = await watch(without(policy, permission))
      expect(step.annotations.map(({ message }) => message)).toEqual([
        expect.stringMatching(
          `^Going on without the load balancer's numbers\\. .*the role lacks ${permission} on `,
        ),
      ])
      expect(step.outputs.outcome).toBe('healthy')
    },
  )
})
