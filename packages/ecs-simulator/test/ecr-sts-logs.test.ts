// ECR, STS and CloudWatch Logs, asked with AWS's own SDK.
import * as logs from '@aws-sdk/client-cloudwatch-logs'
import * as ecr from '@aws-sdk/client-ecr'
import * as sts from '@aws-sdk/client-sts'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { findImage, parseImageReference } from '../src/images.js'
import { type ImageConfig, type Simulator, startSimulator } from '../src/index.js'
import { appendLog } from '../src/world.js'

const registry = '123456789012.dkr.ecr.eu-central-1.amazonaws.com'
const digestOf = (letter: string) => `sha256:${letter.repeat(64)}`
const findings = [
  { name: 'CVE-2026-0001', severity: 'CRITICAL', description: 'bad', uri: 'https://example.com/1' },
  { name: 'CVE-2026-0002', severity: 'LOW' },
  { name: 'CVE-2026-0003', severity: 'LOW' },
]
const images: Record<string, ImageConfig> = {
  'app:1': { digest: digestOf('a'), scan: { status: 'COMPLETE', findings } },
  'app:stable': { digest: digestOf('a'), scan: { status: 'COMPLETE', findings } },
  'app:2': { digest: digestOf('b'), scan: { status: 'ACTIVE', findings } },
  'app:scanning': { digest: digestOf('c'), scan: { status: 'IN_PROGRESS' } },
  'app:waiting': { digest: digestOf('d'), scan: { status: 'PENDING' } },
  'app:failed': { digest: digestOf('e'), scan: { status: 'FAILED' } },
  'app:unscanned': { digest: digestOf('f') },
  'app:multi': {
    digest: digestOf('0'),
    platforms: ['linux/amd64', 'linux/arm64/v8'],
    scan: { status: 'COMPLETE', findings },
  },
  [`${registry}/team/api:1`]: {},
  'gone:1': { behaviour: { kind: 'unpullable' } },
  'docker.io/library/nginx:1': {},
}

let simulator: Simulator
let clients: { ecr: ecr.ECRClient; sts: sts.STSClient; logs: logs.CloudWatchLogsClient }

beforeAll(async () => {
  simulator = await startSimulator({ world: { images } })
  const config = {
    endpoint: simulator.url,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'simulated' },
    maxAttempts: 1,
  }
  clients = {
    ecr: new ecr.ECRClient(config),
    sts: new sts.STSClient(config),
    logs: new logs.CloudWatchLogsClient(config),
  }
})
afterAll(async () => {
  for (const client of Object.values(clients)) client.destroy()
  await simulator.close()
})

describe('references', () => {
  test.each([
    ['app', { repository: 'app', tag: 'latest' }],
    ['app:1', { repository: 'app', tag: '1' }],
    ['team/app:1', { repository: 'team/app', tag: '1' }],
    ['localhost:5000/app', { registry: 'localhost:5000', repository: 'app', tag: 'latest' }],
    [`${registry}/team/api:1`, { registry, repository: 'team/api', tag: '1' }],
    [`app@${digestOf('a')}`, { repository: 'app', digest: digestOf('a') }],
    [`app:1@${digestOf('a')}`, { repository: 'app', tag: '1', digest: digestOf('a') }],
  ])('%s', (reference, expected) => {
    expect(parseImageReference(reference)).toEqual(expected)
  })

  test.each([
    ['app:1', digestOf('a')],
    [`${registry}/app:1`, digestOf('a')],
    [`${registry}/app@${digestOf('b')}`, digestOf('b')],
    [`app@${digestOf('b')}`, digestOf('b')],
    ['docker.io/library/nginx:1', expect.stringMatching(/^sha256:/)],
    ['team/api:1', expect.stringMatching(/^sha256:/)],
    ['library/nginx:1', undefined],
    ['app:3', undefined],
    ['gone:1', undefined],
    [`app@${digestOf('9')}`, undefined],
  ])('%s finds its image', (reference, digest) => {
    expect(findImage(simulator.world.state, reference)?.digest).toEqual(digest)
  })
})

describe('DescribeImages', () => {
  const images = (input: Omit<ecr.DescribeImagesCommandInput, 'repositoryName'>, name = 'app') =>
    clients.ecr.send(new ecr.DescribeImagesCommand({ repositoryName: name, ...input }))

  test('by tag, by digest, by both', async () => {
    for (const id of [
      { imageTag: '1' },
      { imageDigest: digestOf('a') },
      { imageTag: 'stable', imageDigest: digestOf('a') },
    ]) {
      expect((await images({ imageIds: [id] })).imageDetails).toMatchObject([
        {
          registryId: '123456789012',
          repositoryName: 'app',
          imageDigest: digestOf('a'),
          imageTags: ['1', 'stable'],
          imagePushedAt: expect.any(Date),
          imageScanStatus: { status: 'COMPLETE' },
          imageScanFindingsSummary: { findingSeverityCounts: { CRITICAL: 1, LOW: 2 } },
        },
      ])
    }
  })

  test('all of a repository, in pages, tagged or not', async () => {
    const first = await images({ maxResults: 5 })
    const second = await images({ maxResults: 5, nextToken: first.nextToken })
    expect(second.nextToken).toBeUndefined()
    const all = [...(first.imageDetails ?? []), ...(second.imageDetails ?? [])]
    expect(all).toHaveLength(9) // seven that are named, two in the index
    const untagged = await images({ filter: { tagStatus: 'UNTAGGED' } })
    expect(untagged.imageDetails).toHaveLength(2)
    await expect(images({ nextToken: 'none' })).rejects.toMatchObject({
      name: 'InvalidParameterException',
    })
  })

  test.each([
    [
      [{ imageTag: 'nope' }],
      'app',
      'ImageNotFoundException',
      "The image with imageId {imageDigest:'null', imageTag:'nope'} does not exist within the repository with name 'app' in the registry with id '123456789012'",
    ],
    [
      [{ imageTag: '1', imageDigest: digestOf('b') }],
      'app',
      'ImageNotFoundException',
      `The image with imageId {imageDigest:'${digestOf('b')}', imageTag:'1'} does not exist within the repository with name 'app' in the registry with id '123456789012'`,
    ],
    [[{ imageTag: '1' }], 'gone', 'ImageNotFoundException', /repository with name 'gone'/],
    [
      [{ imageTag: '1' }],
      'nope',
      'RepositoryNotFoundException',
      "The repository with name 'nope' does not exist in the registry with id '123456789012'",
    ],
    [[{ imageTag: '1' }], 'library/nginx', 'RepositoryNotFoundException', /library\/nginx/],
    [[{}], 'app', 'InvalidParameterException', /at least one of/],
  ])('%j of %s: %s', async (imageIds, repository, name, message) => {
    const error = await images({ imageIds }, repository).catch((reason: Error) => reason)
    expect(error).toMatchObject({ name })
    expect((error as Error).message).toMatch(message)
  })

  test('another registry has no repositories here', async () => {
    await expect(images({ registryId: '999999999999' })).rejects.toMatchObject({
      name: 'RepositoryNotFoundException',
    })
  })
})

describe('BatchGetImage', () => {
  const get = (...imageIds: ecr.ImageIdentifier[]) =>
    clients.ecr.send(new ecr.BatchGetImageCommand({ repositoryName: 'app', imageIds }))

  test('an image has a manifest, an index the manifests of its images', async () => {
    const { images = [], failures } = await get({ imageTag: '1' }, { imageTag: 'multi' })
    expect(failures).toEqual([])
    expect(
      images.map(({ imageId, imageManifestMediaType }) => [imageId, imageManifestMediaType]),
    ).toEqual([
      [{ imageDigest: digestOf('a'), imageTag: '1' }, 'application/vnd.oci.image.manifest.v1+json'],
      [
        { imageDigest: digestOf('0'), imageTag: 'multi' },
        'application/vnd.oci.image.index.v1+json',
      ],
    ])
    const [manifest, index] = images.map((image) => JSON.parse(image.imageManifest ?? ''))
    expect(manifest.layers).toHaveLength(1)
    expect(index.manifests).toMatchObject([
      { platform: { os: 'linux', architecture: 'amd64' } },
      { platform: { os: 'linux', architecture: 'arm64', variant: 'v8' } },
    ])
    const children = await get(
      ...index.manifests.map(({ digest }: { digest: string }) => ({ imageDigest: digest })),
    )
    expect(children.images).toHaveLength(2)
  })

  test('what is not there is a failure of its own', async () => {
    const { images, failures } = await get({ imageTag: '1' }, { imageTag: 'nope' }, {})
    expect(images).toHaveLength(1)
    expect(failures).toMatchObject([
      { imageId: { imageTag: 'nope' }, failureCode: 'ImageNotFound' },
      { failureCode: 'MissingDigestAndTag' },
    ])
  })
})

describe('DescribeImageScanFindings', () => {
  const scan = (imageId: ecr.ImageIdentifier, more = {}) =>
    clients.ecr.send(
      new ecr.DescribeImageScanFindingsCommand({ repositoryName: 'app', imageId, ...more }),
    )

  test('a basic scan has findings', async () => {
    expect(await scan({ imageTag: '1' })).toMatchObject({
      imageId: { imageDigest: digestOf('a'), imageTag: '1' },
      imageScanStatus: { status: 'COMPLETE' },
      imageScanFindings: {
        findingSeverityCounts: { CRITICAL: 1, LOW: 2 },
        findings: [{ name: 'CVE-2026-0001', severity: 'CRITICAL' }, {}, {}],
        imageScanCompletedAt: expect.any(Date),
      },
    })
  })

  test('an enhanced scan has enhanced findings', async () => {
    const { imageScanFindings, imageScanStatus } = await scan({ imageTag: '2' })
    expect(imageScanStatus?.status).toBe('ACTIVE')
    expect(imageScanFindings?.findings).toBeUndefined()
    expect(imageScanFindings?.enhancedFindings).toMatchObject([
      { title: 'CVE-2026-0001', severity: 'CRITICAL', packageVulnerabilityDetails: {} },
      { severity: 'LOW' },
      { severity: 'LOW' },
    ])
  })

  test('they come in pages', async () => {
    const first = await scan({ imageTag: '1' }, { maxResults: 2 })
    const second = await scan({ imageTag: '1' }, { maxResults: 2, nextToken: first.nextToken })
    expect(first.imageScanFindings?.findings).toHaveLength(2)
    expect(second.imageScanFindings?.findings).toHaveLength(1)
    expect(second.imageScanFindings?.findingSeverityCounts).toEqual({ CRITICAL: 1, LOW: 2 })
  })

  test.each([
    ['scanning', 'IN_PROGRESS'],
    ['waiting', 'PENDING'],
    ['failed', 'FAILED'],
  ])('%s has a state and no findings', async (imageTag, status) => {
    const answer = await scan({ imageTag })
    expect(answer.imageScanStatus?.status).toBe(status)
    expect(answer.imageScanFindings).toBeUndefined()
  })

  test.each(['unscanned', 'multi'])('%s was never scanned', async (imageTag) => {
    await expect(scan({ imageTag })).rejects.toMatchObject({
      name: 'ScanNotFoundException',
      message: `Image scan does not exist for the image with '{imageDigest:'null', imageTag:'${imageTag}'}' in the repository with name 'app' in the registry with id '123456789012'`,
    })
  })

  test('an image that is not there', async () => {
    await expect(scan({ imageTag: 'nope' })).rejects.toMatchObject({
      name: 'ImageNotFoundException',
    })
  })
})

test('GetCallerIdentity says who is calling', async () => {
  expect(await clients.sts.send(new sts.GetCallerIdentityCommand({}))).toMatchObject({
    Account: '123456789012',
    Arn: 'arn:aws:sts::123456789012:assumed-role/deployer/session',
    UserId: 'AROAIOSFODNN7EXAMPLE:session',
  })
})

test('an unknown action of STS is an error in XML', async () => {
  await expect(clients.sts.send(new sts.GetSessionTokenCommand({}))).rejects.toMatchObject({
    message: expect.stringContaining('does not know GetSessionToken'),
  })
})

describe('logs', () => {
  const group = '/ecs/web'
  beforeAll(() => {
    const { state } = simulator.world
    for (let i = 1; i <= 25; i++) appendLog(state, { group, stream: 'web/web/1' }, `line ${i}`)
    appendLog(state, { group, stream: 'web/web/2' }, 'ERROR something "odd" & <new>')
  })
  const get = (more: Partial<logs.GetLogEventsCommandInput> = {}) =>
    clients.logs.send(
      new logs.GetLogEventsCommand({ logGroupName: group, logStreamName: 'web/web/1', ...more }),
    )
  const messages = ({ events }: { events?: { message?: string | undefined }[] | undefined }) =>
    events?.map(({ message }) => message)

  test('the newest events without a token, the oldest with startFromHead', async () => {
    expect(messages(await get({ limit: 2 }))).toEqual(['line 24', 'line 25'])
    expect(messages(await get({ limit: 2, startFromHead: true }))).toEqual(['line 1', 'line 2'])
    const { events } = await get()
    expect(events).toHaveLength(25)
    expect(Math.abs((events?.[0]?.timestamp ?? 0) - simulator.clock.now())).toBeLessThan(60_000)
  })

  test('forwards and backwards until a token repeats', async () => {
    const first = await get({ limit: 10, startFromHead: true })
    const second = await get({ limit: 10, nextToken: first.nextForwardToken })
    const third = await get({ limit: 10, nextToken: second.nextForwardToken })
    const end = await get({ limit: 10, nextToken: third.nextForwardToken })
    expect(messages(third)).toEqual(['line 21', 'line 22', 'line 23', 'line 24', 'line 25'])
    expect(messages(end)).toEqual([])
    expect(end.nextForwardToken).toBe(third.nextForwardToken)
    const back = await get({ limit: 10, nextToken: third.nextBackwardToken })
    expect(messages(back)).toEqual(messages(second))
  })

  test('a time range', async () => {
    const now = simulator.clock.now()
    expect(messages(await get({ startTime: now + 60_000 }))).toEqual([])
    expect(messages(await get({ endTime: now - 600_000 }))).toEqual([])
  })

  test.each([
    [{ logGroupName: '/nope' }, 'The specified log group does not exist.'],
    [{ logStreamName: 'nope' }, 'The specified log stream does not exist.'],
  ])('%j is not there', async (input, message) => {
    await expect(get(input)).rejects.toMatchObject({ name: 'ResourceNotFoundException', message })
  })

  test.each([
    ['ERROR', ['ERROR something "odd" & <new>']],
    ['"line 7"', ['line 7']],
    ['line 1', 12],
    ['', 26],
  ])('FilterLogEvents %j', async (filterPattern, expected) => {
    const answer = await clients.logs.send(
      new logs.FilterLogEventsCommand({ logGroupName: group, filterPattern }),
    )
    if (typeof expected === 'number') expect(answer.events).toHaveLength(expected)
    else expect(messages(answer)).toEqual(expected)
  })

  test('FilterLogEvents of some streams, in pages', async () => {
    const input = { logGroupName: group, logStreamNamePrefix: 'web/web/1', limit: 20 }
    const first = await clients.logs.send(new logs.FilterLogEventsCommand(input))
    const second = await clients.logs.send(
      new logs.FilterLogEventsCommand({ ...input, nextToken: first.nextToken }),
    )
    expect([first.events?.length, second.events?.length, second.nextToken]).toEqual([
      20,
      5,
      undefined,
    ])
  })

  test('patterns that are more than terms are refused, not misread', async () => {
    await expect(
      clients.logs.send(
        new logs.FilterLogEventsCommand({
          logGroupName: group,
          filterPattern: '{ $.level = "x" }',
        }),
      ),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' })
  })
})
