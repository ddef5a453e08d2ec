import {
  DescribeServicesCommand,
  ListServiceDeploymentsCommand,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs'
import { describe, expect, test } from '@jest/globals'
import { checkPolicy, denial } from '../src/iam.js'
import { demoWorld, type PolicyStatement, startSimulator } from '../src/index.js'
import { withWorld } from './support.js'

const caller = 'arn:aws:sts::123456789012:assumed-role/deployer/session'
const service = 'arn:aws:ecs:eu-central-1:123456789012:service/demo/web'
const cluster = 'arn:aws:ecs:eu-central-1:123456789012:cluster/demo'
const update = {
  action: 'ecs:UpdateService',
  resource: service,
  context: { 'ecs:cluster': cluster },
}
const allow = (rest: Partial<PolicyStatement>): PolicyStatement => ({
  Effect: 'Allow',
  Action: 'ecs:UpdateService',
  Resource: '*',
  ...rest,
})

describe('denial', () => {
  test.each<[title: string, statements: PolicyStatement[], allowed: boolean]>([
    ['nothing is allowed by itself', [], false],
    ['everything', [allow({ Action: '*' })], true],
    ['the action in any case', [allow({ Action: 'ECS:updateservice' })], true],
    ['a wildcard in the action', [allow({ Action: ['ecs:Describe*', 'ecs:Update*'] })], true],
    ['another action', [allow({ Action: 'ecs:DescribeServices' })], false],
    ['the resource', [allow({ Resource: service })], true],
    ['a wildcard in the resource', [allow({ Resource: 'arn:aws:ecs:*:*:service/demo/*' })], true],
    ['another cluster', [allow({ Resource: 'arn:aws:ecs:*:*:service/other/*' })], false],
    ['? is one character', [allow({ Resource: service.replace('web', 'w?b') })], true],
    ['a dot is a dot', [allow({ Resource: service.replace('demo', 'd.mo') })], false],
    ['all actions but', [allow({ Action: undefined, NotAction: 'iam:*' } as never)], true],
    ['all resources but', [allow({ Resource: undefined, NotResource: service } as never)], false],
    ['a deny wins', [allow({}), allow({ Effect: 'Deny', Resource: service })], false],
    ['ArnEquals', [allow({ Condition: { ArnEquals: { 'ecs:cluster': cluster } } })], true],
    [
      'StringEquals of one of many',
      [allow({ Condition: { StringEquals: { 'ECS:Cluster': ['x', cluster] } } })],
      true,
    ],
    [
      'StringNotEquals',
      [allow({ Condition: { StringNotEquals: { 'ecs:cluster': cluster } } })],
      false,
    ],
    [
      'a key that the request lacks',
      [allow({ Condition: { StringEquals: { 'aws:PrincipalTag/team': 'a' } } })],
      false,
    ],
    [
      'the same with IfExists',
      [allow({ Condition: { StringEqualsIfExists: { 'aws:PrincipalTag/team': 'a' } } })],
      true,
    ],
  ])('%s', (_, Statement, allowed) => {
    expect(denial({ Statement }, caller, [update]) === undefined).toBe(allowed)
  })

  test('says it as AWS does', () => {
    expect(denial({ Statement: [] }, caller, [update])).toMatchObject({
      code: 'AccessDeniedException',
      status: 400,
      message: `User: ${caller} is not authorized to perform: ecs:UpdateService on resource: ${service} because no identity-based policy allows the ecs:UpdateService action`,
    })
  })

  test.each<[statement: object, problem: RegExp]>([
    [allow({ Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } }), /IpAddress/],
    [{ ...allow({}), Effect: 'allow' }, /Effect/],
    [{ Effect: 'Allow', Resource: '*' }, /Action/],
    [{ Effect: 'Allow', Action: '*' }, /Resource/],
  ])('what is not understood is no policy: %j', (statement, problem) => {
    expect(() => checkPolicy({ Statement: statement as PolicyStatement })).toThrow(problem)
  })
})

describe('a world with a policy', () => {
  const world = demoWorld({
    iam: {
      policy: {
        Statement: [
          { Effect: 'Allow', Action: ['ecs:RegisterTaskDefinition'], Resource: '*' },
          {
            Effect: 'Allow',
            Action: ['ecs:DescribeServices', 'ecs:UpdateService'],
            Resource: service,
            Condition: { ArnEquals: { 'ecs:cluster': cluster } },
          },
          {
            Effect: 'Allow',
            Action: 'iam:PassRole',
            Resource: 'arn:aws:iam::123456789012:role/ecsTaskExecutionRole',
            Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
          },
        ],
      },
    },
  })

  test('the permissions of the official action are enough to deploy', () =>
    withWorld(async (stage) => {
      await stage.deploy()
      expect((await stage.untilOver()).deployments?.[0]?.rolloutState).toBe('COMPLETED')
    }, world))

  test('and no more than that is allowed', () =>
    withWorld(async ({ client }) => {
      await expect(
        client.send(new ListServiceDeploymentsCommand({ cluster: 'demo', service: 'web' })),
      ).rejects.toMatchObject({
        name: 'AccessDeniedException',
        message: expect.stringContaining(`ecs:ListServiceDeployments on resource: ${service}`),
      })
      await expect(
        client.send(new DescribeServicesCommand({ cluster: 'demo', services: ['web', 'other'] })),
      ).rejects.toThrow(/service\/demo\/other/)
    }, world))

  test('roles have to be passed', () =>
    withWorld(async ({ client }) => {
      const taskRoleArn = 'arn:aws:iam::123456789012:role/admin'
      await expect(
        client.send(
          new RegisterTaskDefinitionCommand({
            family: 'web',
            taskRoleArn,
            containerDefinitions: [{ name: 'web', image: 'app:2' }],
          }),
        ),
      ).rejects.toThrow(`iam:PassRole on resource: ${taskRoleArn}`)
    }, world))

  test('a condition that the simulator does not know stops it at the start', async () => {
    const Condition = { NumericLessThan: { 'aws:MultiFactorAuthAge': '60' } }
    const iam = { policy: { Statement: [allow({ Condition })] } }
    await expect(startSimulator({ world: demoWorld({ iam }) })).rejects.toThrow(/NumericLessThan/)
  })
})
