import {
  DescribeServiceDeploymentsCommand,
  DescribeServiceRevisionsCommand,
  ListServiceDeploymentsCommand,
  type ListServiceDeploymentsCommandInput,
  StopServiceDeploymentCommand,
} from '@aws-sdk/client-ecs'
import { describe, expect, test } from '@jest/globals'
import { demoWorld } from '../src/index.js'
import { present, type Stage, withWorld } from './support.js'

/** No lag in the list: another test looks at that. */
const world = demoWorld({ timing: { listServiceDeploymentsLag: 0 } })

async function newest(stage: Stage) {
  const [deployment] = await stage.serviceDeployments()
  return { ...present(deployment), arn: present(deployment?.serviceDeploymentArn) }
}

const stop = (stage: Stage, serviceDeploymentArn: string) =>
  stage.client.send(new StopServiceDeploymentCommand({ serviceDeploymentArn }))

describe('the service deployment of a rollout', () => {
  test('PENDING, IN_PROGRESS, SUCCESSFUL, with its times', () =>
    withWorld(async (stage) => {
      const id = await stage.deploy()
      const pending = await newest(stage)
      expect(pending.status).toBe('PENDING')
      expect(pending.startedAt).toBeUndefined()
      await stage.sleep(3)
      const running = await newest(stage)
      expect(running).toMatchObject({
        status: 'IN_PROGRESS',
        deploymentCircuitBreaker: { status: 'DISABLED', failureCount: 0, threshold: 3 },
        targetServiceRevision: { requestedTaskCount: 2, runningTaskCount: 0, pendingTaskCount: 2 },
        sourceServiceRevisions: [{ runningTaskCount: 2 }],
      })
      expect(running.targetServiceRevision?.arn).toBe(
        `arn:aws:ecs:eu-central-1:123456789012:service-revision/demo/web/${id.split('/')[1]}`,
      )
      expect(running.arn).toMatch(/:service-deployment\/demo\/web\/[\w-]{21,22}$/)
      const startMs = present(running.startedAt).getTime() - present(running.createdAt).getTime()
      expect(startMs).toBeGreaterThanOrEqual(1000)
      expect(startMs).toBeLessThanOrEqual(2000)
      await stage.untilOver()
      const over = await newest(stage)
      expect(over).toMatchObject({ status: 'SUCCESSFUL', finishedAt: expect.any(Date) })
      expect(over.statusReason).toBeUndefined()
    }, world))

  test('its revisions tell what ran', () =>
    withWorld(async (stage) => {
      await stage.deploy()
      await stage.untilOver()
      const { targetServiceRevision, sourceServiceRevisions } = await newest(stage)
      const arns = [targetServiceRevision, ...present(sourceServiceRevisions)].map((summary) =>
        present(summary?.arn),
      )
      const { serviceRevisions, failures } = await stage.client.send(
        new DescribeServiceRevisionsCommand({ serviceRevisionArns: [...arns, 'arn:aws:gone'] }),
      )
      expect(serviceRevisions).toMatchObject([
        {
          taskDefinition: expect.stringMatching(/web:2$/),
          launchType: 'FARGATE',
          containerImages: [
            {
              containerName: 'web',
              image: 'app:2',
              imageDigest: expect.stringMatching(/^sha256:/),
            },
          ],
        },
        { taskDefinition: expect.stringMatching(/web:1$/) },
      ])
      expect(failures).toEqual([{ arn: 'arn:aws:gone', reason: 'MISSING' }])
    }, world))
})

describe('ListServiceDeployments', () => {
  const list = async (stage: Stage, input: Partial<ListServiceDeploymentsCommandInput> = {}) =>
    stage.client.send(
      new ListServiceDeploymentsCommand({ cluster: 'demo', service: 'web', ...input }),
    )

  test('newest first, by status and time, in pages', () =>
    withWorld(async (stage) => {
      const begin = new Date(stage.clock.now())
      for (let i = 0; i < 3; i++) {
        await stage.update({ forceNewDeployment: true })
        await stage.sleep(10)
      }
      const statuses = async (input: Partial<ListServiceDeploymentsCommandInput>) =>
        (await list(stage, input)).serviceDeployments?.map(({ status }) => status)
      expect(await statuses({})).toEqual(['IN_PROGRESS', 'STOPPED', 'STOPPED', 'SUCCESSFUL'])
      expect(await statuses({ status: ['STOPPED'] })).toHaveLength(2)
      expect(await statuses({ createdAt: { after: begin } })).toHaveLength(3)
      expect(await statuses({ createdAt: { before: begin } })).toHaveLength(2)

      const first = await list(stage, { maxResults: 3 })
      expect(first.serviceDeployments).toHaveLength(3)
      expect(await statuses({ maxResults: 3, nextToken: first.nextToken })).toEqual(['SUCCESSFUL'])
    }, world))

  test('lags', () =>
    withWorld(
      async (stage) => {
        await stage.deploy()
        expect((await list(stage)).serviceDeployments).toHaveLength(1)
        await stage.sleep(9)
        expect((await list(stage)).serviceDeployments).toHaveLength(2)
      },
      demoWorld({ timing: { listServiceDeploymentsLag: 9000 } }),
    ))

  test.each<[object, string]>([
    [{ service: 'gone' }, 'ServiceNotFoundException'],
    [{ cluster: 'gone' }, 'ClusterNotFoundException'],
    [{ maxResults: 101 }, 'InvalidParameterException'],
  ])('%j: %s', (input, name) =>
    withWorld(async (stage) => {
      await expect(list(stage, input)).rejects.toMatchObject({ name })
    }),
  )
})

describe('StopServiceDeployment', () => {
  test.each([
    ['PENDING', 0],
    ['IN_PROGRESS', 30],
  ])('%s: rolled back, although the service has no rollback configured', (status, seconds) =>
    withWorld(async (stage) => {
      const id = await stage.deploy()
      await stage.sleep(seconds)
      const { arn, status: before } = await newest(stage)
      expect(before).toBe(status)
      expect((await stop(stage, arn)).serviceDeploymentArn).toBe(arn)
      expect(await newest(stage)).toMatchObject({
        status: 'ROLLBACK_REQUESTED',
        statusReason: 'Service deployment rolled back by user.',
        stoppedAt: expect.any(Date),
      })
      await stage.sleep(4)
      expect(await newest(stage)).toMatchObject({
        arn,
        status: 'ROLLBACK_IN_PROGRESS',
        rollback: { reason: 'Service deployment rolled back by user.' },
      })
      const service = await stage.untilOver()
      expect(service).toMatchObject({
        taskDefinition: expect.stringMatching(/web:1$/),
        runningCount: 2,
        deployments: [{ rolloutState: 'COMPLETED' }],
      })
      expect(service.deployments?.[0]?.id).not.toBe(id)
      expect(await newest(stage)).toMatchObject({ arn, status: 'ROLLBACK_SUCCESSFUL' })
    }, world),
  )

  test('says nothing new while it rolls back already', () =>
    withWorld(async (stage) => {
      await stage.deploy()
      const { arn } = await newest(stage)
      for (let i = 0; i < 6; i++) {
        await stop(stage, arn)
        await stage.sleep(1)
      }
      expect((await newest(stage)).status).toBe('ROLLBACK_IN_PROGRESS')
      expect((await stage.service()).deployments).toHaveLength(3)
    }, world))

  test('of a first deployment: there is nothing to go back to', () =>
    withWorld(
      async (stage) => {
        const { arn } = await newest(stage)
        await stop(stage, arn)
        expect(await newest(stage)).toMatchObject({
          status: 'ROLLBACK_FAILED',
          statusReason: 'No rollback candidate was found to run the rollback.',
        })
      },
      demoWorld({ service: { state: 'deploying' }, timing: { listServiceDeploymentsLag: 0 } }),
    ))

  test('a rollback that is superseded has no candidate either, until something completes', () =>
    withWorld(async (stage) => {
      await stage.deploy()
      await stop(stage, (await newest(stage)).arn)
      await stage.sleep(4)
      await stage.deploy('app:3')
      const { arn } = await newest(stage)
      await stop(stage, arn)
      expect(await newest(stage)).toMatchObject({ arn, status: 'ROLLBACK_FAILED' })
    }, world))

  test.each([
    ['gone', { name: 'ServiceDeploymentNotFoundException' }],
    [
      'over',
      {
        name: 'ConflictException',
        message: "The service deployment has already completed and can't be stopped.",
      },
    ],
  ])('%s', (which, error) =>
    withWorld(async (stage) => {
      const { arn } = await newest(stage)
      const asked = which === 'gone' ? arn.replace(/\w+$/, 'gone') : arn
      await expect(stop(stage, asked)).rejects.toMatchObject(error)
    }),
  )

  test('only ROLLBACK is a way to stop', () =>
    withWorld(async (stage) => {
      await stage.deploy()
      const { arn: serviceDeploymentArn } = await newest(stage)
      await expect(
        stage.client.send(
          new StopServiceDeploymentCommand({ serviceDeploymentArn, stopType: 'ABORT' }),
        ),
      ).rejects.toMatchObject({ name: 'InvalidParameterException' })
    }, world))
})

test('20 at a time', () =>
  withWorld(async ({ client }) => {
    const arns = Array.from({ length: 21 }, (_, index) => `arn:aws:${index}`)
    await expect(
      client.send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: arns })),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' })
    const { failures } = await client.send(
      new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: arns.slice(1) }),
    )
    expect(failures).toHaveLength(20)
  }))
