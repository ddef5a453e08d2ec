// The sources and images that are in AWS, against the simulator.

import { afterEach, describe, expect, test } from '@jest/globals'
import { GateFailure, UserError } from '@slipway/action-kit'
import { type Simulator, startSimulator, type WorldConfig } from '@slipway/ecs-simulator'
import { onStage, type Rendered } from './stage.js'

const registry = '123456789012.dkr.ecr.eu-central-1.amazonaws.com'
const digest = (digit: number) => `sha256:${String(digit).repeat(64)}`
const finding = (severity: string, name = `CVE-2026-${severity}`) => ({ name, severity })

const world: WorldConfig = {
  taskDefinitions: [
    {
      family: 'web',
      memory: '512',
      containerDefinitions: [
        { name: 'web', image: 'app:1', environment: [{ name: 'A', value: '1' }] },
      ],
      tags: [{ key: 'team', value: 'shop' }],
    },
    { family: 'web', memory: '512', containerDefinitions: [{ name: 'web', image: 'app:2' }] },
  ],
  services: [{ serviceName: 'web', taskDefinition: 'web:1', desiredCount: 1 }],
  images: {
    'app:1': {},
    'app:2': {},
    'app:good': {
      digest: digest(1),
      scan: { status: 'COMPLETE', findings: [finding('LOW'), finding('UNDEFINED')] },
    },
    'app:bad': {
      digest: digest(2),
      scan: { status: 'ACTIVE', findings: [finding('HIGH'), finding('CRITICAL'), finding('LOW')] },
    },
    'app:scanning': { digest: digest(3), scan: { status: 'IN_PROGRESS' } },
    'app:unscanned': { digest: digest(4) },
    'app:unreadable': { digest: digest(5), scan: { status: 'FAILED' } },
    'app:index': {
      digest: digest(6),
      platforms: ['linux/amd64', 'linux/arm64', 'unknown/unknown'],
      scan: { status: 'COMPLETE', findings: [finding('MEDIUM')] },
    },
  },
}

const simulators: Simulator[] = []
afterEach(async () => {
  for (const simulator of simulators.splice(0)) await simulator.close()
})

async function render(inputs: Record<string, string>, more: Partial<WorldConfig> = {}) {
  const simulator = await startSimulator({ world: { ...world, ...more } })
  simulators.push(simulator)
  let rendered: Rendered | undefined
  await onStage(async (stage) => {
    rendered = await stage.render(inputs)
  }, simulator.environment)
  if (!rendered) throw new Error('nothing was rendered')
  return { ...rendered, requests: simulator.requests.map(({ action }) => action) }
}
const problemsOf = ({ error }: Rendered) => (error instanceof UserError ? error.problems : [error])

describe('the definition to start from', () => {
  test('the revision that a service is set to, with its tags', async () => {
    const run = await render({ service: 'web', cluster: 'demo', image: 'app:9' })
    expect(run.error).toBeUndefined()
    expect(run.definition).toMatchObject({
      family: 'web',
      tags: [{ key: 'team', value: 'shop' }],
      containerDefinitions: [
        { name: 'web', image: 'app:9', environment: [{ name: 'A', value: '1' }] },
      ],
    })
    expect(run.definition).not.toHaveProperty('revision')
    expect(run.log).toContain('Changes against web:1')
    expect(run.outputs['diff-summary']).toBe('container web: image')
    expect(run.requests).toEqual(['DescribeServices', 'DescribeTaskDefinition'])
  })

  test.each([
    [{ 'task-definition-family': 'web' }, 'web:2'],
    [{ 'task-definition-family': 'web', 'task-definition-revision': '1' }, 'web:1'],
    [
      { 'task-definition-arn': 'arn:aws:ecs:eu-central-1:123456789012:task-definition/web:1' },
      'web:1',
    ],
  ])('%j', async (inputs, revision) => {
    const run = await render({ ...inputs, image: 'app:9' })
    expect(run.error).toBeUndefined()
    expect(run.log).toContain(`Changes against ${revision}`)
  })

  test.each([
    ['deploying', 'is still being deployed'],
    ['failed', 'has failed'],
  ] as const)('a service whose deployment is %s: said so', async (state, what) => {
    const services = [{ serviceName: 'web', taskDefinition: 'web:1', desiredCount: 1, state }]
    const run = await render({ service: 'web', cluster: 'demo', image: 'app:9' }, { services })
    expect(run.error).toBeUndefined()
    expect(run.log).toContain(
      `Starting from web:1, which service web is set to; but that revision ${what}.`,
    )
  })

  test('a revision that was deregistered: said so', async () => {
    const run = await render(
      { service: 'web', cluster: 'demo', image: 'app:9' },
      { deregistered: ['web:1'] },
    )
    expect(run.error).toBeUndefined()
    expect(run.log).toContain('web:1 is deregistered; starting from it all the same')
  })

  test.each<[Record<string, string>, string]>([
    [{ service: 'wep', cluster: 'demo' }, 'Cluster "demo" has no service "wep".'],
    [{ service: 'web', cluster: 'none' }, 'describe service web in cluster none'],
    [{ 'task-definition-family': 'none' }, 'describe task definition none'],
  ])('that is not there: %j', async (inputs, why) => {
    const run = await render({ ...inputs, image: 'app:9' })
    expect(run.error).toBeInstanceOf(UserError)
    expect(run.error?.message).toContain(why)
  })

  test('that may not be read: the permission is named', async () => {
    const iam = {
      policy: {
        Statement: { Effect: 'Allow' as const, Action: 'ecs:DescribeServices', Resource: '*' },
      },
    }
    const run = await render({ service: 'web', cluster: 'demo', image: 'app:9' }, { iam })
    expect(run.error?.message).toContain('Not allowed to describe task definition')
    expect(run.error?.message).toContain('the role lacks ecs:DescribeTaskDefinition')
  })
})

describe('the images in ECR', () => {
  const from = { service: 'web', cluster: 'demo' }

  test('are pinned by their digest', async () => {
    const run = await render({ ...from, image: `${registry}/app:good`, 'resolve-digest': 'true' })
    expect(run.error).toBeUndefined()
    expect(run.outputs).toMatchObject({
      image: `${registry}/app@${digest(1)}`,
      'image-digest': digest(1),
    })
    expect(run.definition?.containerDefinitions[0]?.image).toBe(`${registry}/app@${digest(1)}`)
    expect(run.requests).toEqual(['DescribeServices', 'DescribeTaskDefinition', 'DescribeImages'])
  })

  test('that are not there are told here, all of them', async () => {
    const run = await render(
      {
        ...from,
        images: `web=${registry}/app:none\nside=${registry}/nothing:1`,
        'resolve-digest': 'true',
      },
      {
        taskDefinitions: [
          {
            family: 'web',
            memory: '512',
            containerDefinitions: [
              { name: 'web', image: 'app:1' },
              { name: 'side', image: 'app:1' },
            ],
          },
        ],
      },
    )
    expect(problemsOf(run)).toEqual([
      expect.stringContaining(
        `There is no image "${registry}/app:none": repository app of account 123456789012 in eu-central-1 has no tag "none".`,
      ),
      expect.stringContaining('has no repository nothing.'),
    ])
    expect(run.outputs['task-definition']).toBe('')
  })

  test('elsewhere than in ECR cannot be pinned', async () => {
    const run = await render({ ...from, image: 'nginx:1', 'resolve-digest': 'true' })
    expect(run.error?.message).toContain('"nginx:1" is on docker.io')
  })

  test('pass when no finding reaches the limit', async () => {
    const run = await render({
      ...from,
      image: `${registry}/app:good`,
      'max-image-severity': 'MEDIUM',
    })
    expect(run.error).toBeUndefined()
    expect(run.definition?.containerDefinitions[0]?.image).toBe(`${registry}/app:good`)
    expect(run.outputs['image-digest']).toBe(digest(1))
    expect(run.summary).toContain('1 LOW, 1 UNDEFINED')
  })

  test('are stopped when findings reach it; nothing is left that could be deployed', async () => {
    const run = await render({
      ...from,
      image: `${registry}/app:bad`,
      'max-image-severity': 'HIGH',
    })
    expect(run.error).toBeInstanceOf(GateFailure)
    expect(run.error?.message).toBe(
      `max-image-severity: ${registry}/app:bad has 2 findings of HIGH or worse (1 CRITICAL, 1 HIGH, 1 LOW)`,
    )
    expect(run.outputs).toMatchObject({
      'task-definition': '',
      'image-digest': digest(2),
      changed: 'true',
    })
    expect(run.summary).toContain('1 CRITICAL, 1 HIGH, 1 LOW')
  })

  test.each([
    [
      'scanning',
      'is not finished (IN_PROGRESS: Scan is in progress.). Wait for it in an earlier step',
    ],
    ['unscanned', 'there is no scan of'],
    ['unreadable', 'gives no findings to go by (FAILED: The scan failed.)'],
  ])('without findings do not pass: %s', async (tag, why) => {
    const run = await render({
      ...from,
      image: `${registry}/app:${tag}`,
      'max-image-severity': 'CRITICAL',
    })
    expect(run.error).toBeInstanceOf(UserError)
    expect(run.error?.message).toContain(why)
  })

  test('of an index are looked at one by one, attestations left out', async () => {
    const inputs = { ...from, image: `${registry}/app:index` }
    const passed = await render({
      ...inputs,
      'max-image-severity': 'HIGH',
      'resolve-digest': 'true',
    })
    expect(passed.error).toBeUndefined()
    expect(passed.outputs.image).toBe(`${registry}/app@${digest(6)}`)
    expect(passed.summary).toContain('2 MEDIUM')

    const failed = await render({ ...inputs, 'max-image-severity': 'MEDIUM' })
    expect(failed.error).toBeInstanceOf(GateFailure)
    expect(failed.error?.message.match(/has 1 finding of MEDIUM or worse/g)).toHaveLength(2)
  })
})
