// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of a workflow
// The committed bundles against a simulator of AWS that we did not write. moto has no service deployments at all, so this is also
// the degraded mode, with an AWS that answers HTTP 500 to what it does not know.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput,
} from '@aws-sdk/client-ecs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { webTaskDefinition } from '@slipway/ecs-simulator'
import { type JobResult, runJob } from '@slipway/local-runner'
import { actionFolder } from './support/actions.js'
import { type Moto, startMoto } from './support/moto.js'

const service = { cluster: 'demo', service: 'web' }

let moto: Moto
let client: ECSClient
let workspace: string

beforeAll(async () => {
  moto = await startMoto(2)
  workspace = mkdtempSync(join(tmpdir(), 'slipway-'))
  client = new ECSClient({
    endpoint: moto.environment.AWS_ENDPOINT_URL ?? '',
    region: 'eu-central-1',
    credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'simulated' },
  })
  await client.send(new CreateClusterCommand({ clusterName: 'demo' }))
  const definition = webTaskDefinition('app:1') as unknown as RegisterTaskDefinitionCommandInput
  await client.send(new RegisterTaskDefinitionCommand(definition))
  await client.send(
    new CreateServiceCommand({
      cluster: 'demo',
      serviceName: 'web',
      taskDefinition: 'web:1',
      desiredCount: 2,
    }),
  )
}, 60_000)

afterAll(async () => {
  client?.destroy()
  await moto?.stop()
  if (workspace) rmSync(workspace, { recursive: true })
})

const renderAndDeploy = (image: string, inputs: Record<string, string> = {}): Promise<JobResult> =>
  runJob({
    workspace,
    env: moto.environment,
    steps: [
      {
        id: 'render',
        action: actionFolder('render-task-def'),
        with: { ...service, 'container-name': 'web', image },
      },
      {
        id: 'deploy',
        action: actionFolder('ecs-deploy-with-rollback'),
        with: {
          ...service,
          'task-definition': '${{ steps.render.outputs.task-definition }}',
          ...inputs,
        },
      },
    ],
  })

const revisionOfTheService = async () => {
  const answer = await client.send(
    new DescribeServicesCommand({ cluster: 'demo', services: ['web'] }),
  )
  return answer.services?.[0]?.taskDefinition?.split('/').at(-1)
}

test('a new image is rendered from what the service runs, and deployed', async () => {
  const { outcome, steps } = await renderAndDeploy('app:2')
  expect([outcome, await revisionOfTheService()]).toEqual(['success', 'web:2'])
  expect(steps.render?.outputs).toMatchObject({
    changed: 'true',
    'diff-summary': 'container web: image',
  })
  expect(steps.deploy?.outputs).toMatchObject({
    outcome: 'deployed',
    'task-definition-arn': expect.stringMatching(/task-definition\/web:2$/),
    'previous-task-definition-arn': expect.stringMatching(/task-definition\/web:1$/),
  })
}, 120_000)

test('the same image once more: nothing is registered, nothing is deployed', async () => {
  const { outcome, steps } = await renderAndDeploy('app:2')
  expect([outcome, await revisionOfTheService()]).toEqual(['success', 'web:2'])
  expect(steps.render?.outputs.changed).toBe('false')
  expect(steps.deploy?.outputs.outcome).toBe('unchanged')
}, 120_000)

test('a forced deployment: says once what is missing, and goes by DescribeServices', async () => {
  const { outcome, steps, log } = await renderAndDeploy('app:2', { 'force-new-deployment': 'true' })
  expect([outcome, steps.deploy?.outputs.outcome]).toEqual(['success', 'deployed'])
  expect(log.filter((line) => line.includes('ListServiceDeployments'))).toHaveLength(1)
  expect(steps.deploy?.durationMs).toBeLessThan(30_000)
}, 120_000)
