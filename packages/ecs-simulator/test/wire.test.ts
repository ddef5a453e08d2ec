// The wire itself, without an SDK: what a request needs, what an answer carries, and how faults look.
import {
  CloudWatchClient,
  DescribeAlarmsCommand,
  GetMetricDataCommand,
} from '@aws-sdk/client-cloudwatch'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { describe, expect, test } from '@jest/globals'
import { demoWorld, type FaultRule } from '../src/index.js'
import { present, type Stage, withWorld } from './support.js'

const signedFor = (service: string) =>
  `AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20260105/eu-central-1/${service}/aws4_request, SignedHeaders=host, Signature=00`

interface RawRequest {
  target?: string
  body?: string
  authorization?: string | undefined
  path?: string
}

async function post(stage: Stage, { target, body, authorization, path = '/' }: RawRequest) {
  const release = stage.clock.hold() // the virtual clock cannot see what `fetch` waits for
  try {
    const response = await fetch(stage.simulator.url + path, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-amz-json-1.1',
        ...(target && { 'X-Amz-Target': `AmazonEC2ContainerServiceV20141113.${target}` }),
        ...(authorization && { Authorization: authorization }),
      },
      body: body ?? '{}',
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text }
  } finally {
    release()
  }
}

describe('requests', () => {
  test('an answer has the time of the world, a request id and the content type', () =>
    withWorld(async (stage) => {
      await stage.sleep(61)
      const authorization = signedFor('ecs')
      const { status, headers, text } = await post(stage, { target: 'ListClusters', authorization })
      expect(status).toBe(200)
      expect(headers.get('date')).toBe('Mon, 05 Jan 2026 09:01:01 GMT')
      expect(headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/)
      expect(headers.get('content-type')).toBe('application/x-amz-json-1.1')
      expect(JSON.parse(text)).toEqual({
        clusterArns: ['arn:aws:ecs:eu-central-1:123456789012:cluster/demo'],
      })
    }))

  test.each<[string, RawRequest, type: string]>([
    ['unsigned', { target: 'ListClusters' }, 'MissingAuthenticationTokenException'],
    [
      'signed for another service',
      { target: 'ListClusters', authorization: signedFor('ecr') },
      'InvalidSignatureException',
    ],
    [
      'an unknown operation',
      { target: 'MakeCoffee', authorization: signedFor('ecs') },
      'UnknownOperationException',
    ],
    [
      'an operation that every object has',
      { target: 'toString', authorization: signedFor('ecs') },
      'UnknownOperationException',
    ],
    ['no operation at all', { authorization: signedFor('ecs') }, 'UnknownOperationException'],
    [
      'not JSON',
      { target: 'ListClusters', body: '{', authorization: signedFor('ecs') },
      'UnknownOperationException',
    ],
    [
      'a member of the wrong type',
      { target: 'DescribeServices', body: '{"cluster":7}', authorization: signedFor('ecs') },
      'SerializationException',
    ],
  ])('%s', (_, request, type) =>
    withWorld(async (stage) => {
      const { status, text } = await post(stage, request)
      expect(status).toBe(400)
      expect(JSON.parse(text)).toMatchObject({ __type: type, message: expect.any(String) })
    }),
  )

  test('are logged in order, with what became of them', () =>
    withWorld(async (stage) => {
      await stage.service()
      await stage.update({ service: 'gone' }).catch(() => {})
      expect(stage.simulator.requests).toEqual([
        {
          at: stage.clock.now(),
          service: 'ecs',
          action: 'DescribeServices',
          input: { cluster: 'demo', services: ['web'] },
          status: 200,
        },
        expect.objectContaining({
          action: 'UpdateService',
          status: 400,
          error: 'ServiceNotFoundException',
        }),
      ])
    }))
})

describe('other services', () => {
  const config = (stage: Stage) => ({
    endpoint: stage.simulator.url,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'simulated' },
    maxAttempts: 1,
  })

  test('STS tells who is calling', () =>
    withWorld(async (stage) => {
      const sts = new STSClient(config(stage))
      const identity = await sts.send(new GetCallerIdentityCommand({}))
      expect(identity).toMatchObject({
        Account: '123456789012',
        Arn: 'arn:aws:sts::123456789012:assumed-role/deployer/session',
      })
      sts.destroy()
    }))

  test('STS fails in XML', () =>
    withWorld(async (stage) => {
      stage.simulator.faults.add({ action: 'GetCallerIdentity', kind: 'expired-token' })
      const sts = new STSClient(config(stage))
      await expect(sts.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({
        name: 'ExpiredTokenException',
        message: 'The security token included in the request is expired',
      })
      sts.destroy()
    }))

  test('CloudWatch tells the state of alarms', () =>
    withWorld(
      async (stage) => {
        const cloudWatch = new CloudWatchClient(config(stage))
        stage.world.setAlarm('errors', 'ALARM')
        const { MetricAlarms } = await cloudWatch.send(
          new DescribeAlarmsCommand({ AlarmNames: ['errors'] }),
        )
        expect(MetricAlarms).toMatchObject([{ AlarmName: 'errors', StateValue: 'ALARM' }])
        cloudWatch.destroy()
      },
      demoWorld({ alarms: { errors: 'OK', other: 'OK' } }),
    ))

  test('CloudWatch tells metrics minute by minute, late, and nothing of a minute without data', () =>
    withWorld(
      async (stage) => {
        const cloudWatch = new CloudWatchClient(config(stage))
        const start = stage.clock.now()
        const read = async (statistic: string, period = 60, dimensions = { Group: 'a' }) => {
          const { MetricDataResults = [] } = await cloudWatch.send(
            new GetMetricDataCommand({
              StartTime: new Date(start),
              EndTime: new Date(start + 600_000),
              MetricDataQueries: [
                {
                  Id: 'm',
                  MetricStat: {
                    Metric: {
                      Namespace: 'Test',
                      MetricName: 'Requests',
                      Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({
                        Name,
                        Value,
                      })),
                    },
                    Period: period,
                    Stat: statistic,
                  },
                },
              ],
            }),
          )
          const [{ Timestamps = [], Values = [] } = {}] = MetricDataResults
          return Timestamps.map((time, index) => [(time.getTime() - start) / 1000, Values[index]])
        }
        expect(await read('Sum')).toEqual([])
        await stage.sleep(120)
        expect(await read('Sum')).toEqual([[0, 10]])
        await stage.sleep(300)
        expect(await read('Sum')).toEqual([
          [0, 10],
          [120, 6],
          [180, 0],
        ])
        expect(await read('Average', 120)).toEqual([
          [0, 2.5],
          [120, 2],
        ])
        expect(await read('SampleCount', 300)).toEqual([[0, 7]])
        expect(await read('Sum', 60, { Group: 'b' })).toEqual([])
        await expect(read('p99')).rejects.toThrow(
          'The simulator knows Sum, SampleCount, Average only.',
        )
        await expect(read('Sum', 30)).rejects.toMatchObject({
          name: 'InvalidParameterValueException',
        })
        cloudWatch.destroy()
      },
      demoWorld({
        metrics: [
          {
            namespace: 'Test',
            name: 'Requests',
            dimensions: { Group: 'a' },
            minutes: [{ sum: 10, samples: 4 }, null, { sum: 6, samples: 2 }, { sum: 0 }],
            delaySeconds: 60,
          },
        ],
      }),
    ))
})

describe('faults', () => {
  test.each<[Partial<FaultRule>, object]>([
    [
      { kind: 'throttle' },
      { name: 'ThrottlingException', message: 'Rate exceeded', $metadata: { httpStatusCode: 400 } },
    ],
    [{ kind: 'server-error' }, { name: 'ServerException', $metadata: { httpStatusCode: 500 } }],
    [{ kind: 'server-error', status: 503 }, { $metadata: { httpStatusCode: 503 } }],
    [{ kind: 'expired-token' }, { name: 'ExpiredTokenException' }],
    [
      { kind: 'access-denied' },
      {
        name: 'AccessDeniedException',
        message: expect.stringContaining(
          'is not authorized to perform: ecs:UpdateService on resource: arn:aws:ecs:eu-central-1:123456789012:service/demo/web',
        ),
      },
    ],
    [
      { kind: 'error', code: 'ClientException', message: 'Too many concurrent attempts' },
      { name: 'ClientException', message: 'Too many concurrent attempts' },
    ],
    [{ kind: 'refuse' }, { message: expect.stringMatching(/socket hang up|ECONNRESET/) }],
  ])('%j: nothing is done', (rule, error) =>
    withWorld(async (stage) => {
      stage.simulator.faults.add({ action: 'UpdateService', kind: 'throttle', ...rule })
      await expect(stage.update({ desiredCount: 5 })).rejects.toMatchObject(error)
      expect((await stage.service()).desiredCount).toBe(2)
    }),
  )

  test('answer-lost: the work is done, and the next one is answered', () =>
    withWorld(async (stage) => {
      stage.simulator.faults.add({ action: 'UpdateService', kind: 'answer-lost', times: 1 })
      await expect(stage.update({ desiredCount: 5 })).rejects.toThrow()
      expect((await stage.service()).desiredCount).toBe(5)
      expect((await stage.update({ desiredCount: 6 })).desiredCount).toBe(6)
    }))

  test('late: done at once, answered later, in the time of the world', () =>
    withWorld(async (stage) => {
      stage.simulator.faults.add({ action: 'UpdateService', kind: 'late', delayMs: 90_000 })
      const update = stage.update({ desiredCount: 5 })
      await stage.sleep(10)
      expect((await stage.service()).desiredCount).toBe(5)
      expect(stage.seconds()).toBe(10)
      await update
      expect(stage.seconds()).toBe(90)
    }))

  test('skip, times, probability, the first that applies, and none any more', () =>
    withWorld(async (stage) => {
      const { faults } = stage.simulator
      const outcomes = async (count: number) => {
        let line = ''
        for (let i = 0; i < count; i++)
          line += await stage.service().then(
            () => '.',
            ({ name }) => name[0],
          )
        return line
      }
      const remove = faults.add({ action: 'DescribeServices', kind: 'throttle', skip: 1, times: 2 })
      faults.add({ action: '*', kind: 'server-error', times: 1 })
      expect(await outcomes(5)).toBe('STT..')
      expect(faults.rules.map(({ struck }) => struck)).toEqual([2, 1])
      remove()
      faults.clear()
      faults.add({ action: '*', kind: 'throttle', probability: 0.5 })
      const line = await outcomes(40)
      expect(line.replaceAll('.', '').length).toBeGreaterThan(8)
      expect(line.replaceAll('T', '').length).toBeGreaterThan(8)
    }))
})

test('deeds happen at their time, also while everybody sleeps', () =>
  withWorld(async (stage) => {
    const seen: string[] = []
    const note = (what: string) => () => seen.push(`${what} at ${stage.seconds()}`)
    stage.simulator.at(30_000, note('at'))
    stage.simulator.afterUpdate(5_000, note('afterUpdate'))
    stage.simulator.before('UpdateService', note('before'))
    await stage.sleep(10)
    await stage.update({ desiredCount: 3 })
    await stage.update({ desiredCount: 4 })
    await stage.sleep(60)
    expect(seen).toEqual(['before at 10', 'afterUpdate at 15', 'at at 30'])
    expect(() => stage.simulator.afterUpdate(1, note('too late'))).toThrow()
  }))

test('the environment points a client at the simulator', () =>
  withWorld(async ({ simulator }) => {
    expect(simulator.environment).toMatchObject({
      AWS_ENDPOINT_URL: simulator.url,
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: present(simulator.environment.AWS_ACCESS_KEY_ID),
    })
  }))
