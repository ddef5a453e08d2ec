import { afterEach, describe, expect, test } from '@jest/globals'
import { lookUpImage, runnableDigests } from '../../src/image/lookup.js'
import { parseImageReference } from '../../src/image/reference.js'
import {
  describeCounts,
  findingsReaching,
  type Severity,
  scanFindings,
  severities,
} from '../../src/image/scan.js'
import { EcsProblem } from '../../src/problem.js'
import { type Answers, type EcrServer, startEcr } from './ecr-server.js'

const digest = (digit: number) => `sha256:${String(digit).repeat(64)}`
const registry = '123456789012.dkr.ecr.eu-central-1.amazonaws.com'
const reference = parseImageReference(`${registry}/team/app:1`)
const found = {
  reference,
  registryId: '123456789012',
  repositoryName: 'team/app',
  digest: digest(1),
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
}
const indexed = { ...found, mediaType: 'application/vnd.oci.image.index.v1+json' }

/** The last one started is the one that was asked. */
const servers: EcrServer[] = []
const ecr = async (answers: Answers) => {
  const server = await startEcr(answers)
  servers.unshift(server)
  return server.client
}
const requests = () => servers[0]?.requests ?? []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

const problemOf = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(EcsProblem)
  return error instanceof Error ? error.message : ''
}
const refusal = (__type: string, message = '') => ({ __type, message })

describe('an image is looked up', () => {
  test('by its tag', async () => {
    const client = await ecr({
      DescribeImages: () => ({
        imageDetails: [{ imageDigest: digest(1), imageManifestMediaType: found.mediaType }],
      }),
    })
    expect(await lookUpImage(client, reference)).toEqual(found)
    expect(requests()).toEqual([
      {
        action: 'DescribeImages',
        input: {
          registryId: '123456789012',
          repositoryName: 'team/app',
          imageIds: [{ imageTag: '1' }],
        },
      },
    ])
  })

  test.each([
    [`${registry}/app`, [{ imageTag: 'latest' }]],
    [`${registry}/app:1@${digest(2)}`, [{ imageDigest: digest(2) }]],
  ])('%s', async (text, imageIds) => {
    const client = await ecr({
      DescribeImages: () => ({ imageDetails: [{ imageDigest: digest(2) }] }),
    })
    await lookUpImage(client, parseImageReference(text))
    expect(requests()[0]?.input.imageIds).toEqual(imageIds)
  })

  test.each([
    [
      'no such tag',
      refusal('ImageNotFoundException'),
      'There is no image "123456789012.dkr.ecr.eu-central-1.amazonaws.com/team/app:1": repository team/app of account 123456789012 in eu-central-1 has no tag "1". Was it pushed',
    ],
    [
      'no such repository',
      refusal('RepositoryNotFoundException'),
      'account 123456789012 in eu-central-1 has no repository team/app.',
    ],
    [
      'no permission',
      refusal(
        'AccessDeniedException',
        'User: arn:aws:sts::123456789012:assumed-role/ci/x is not authorized to perform: ecr:DescribeImages on resource: arn:aws:ecr:eu-central-1:123456789012:repository/team/app because no identity-based policy allows the ecr:DescribeImages action',
      ),
      'ecr:DescribeImages on arn:aws:ecr:eu-central-1:123456789012:repository/team/app',
    ],
    ['an empty answer', { imageDetails: [] }, 'Amazon ECR has no image'],
    [
      'an archived image',
      { imageDetails: [{ imageDigest: digest(1), imageStatus: 'ARCHIVED' }] },
      'is archived: ECS cannot pull it',
    ],
  ])('but not found: %s', async (_, answer, why) => {
    const client = await ecr({ DescribeImages: () => answer })
    expect(await problemOf(lookUpImage(client, reference))).toContain(why)
  })

  test('elsewhere than on ECR: not at all', async () => {
    const client = await ecr({})
    const problem = await problemOf(lookUpImage(client, parseImageReference('nginx:1')))
    expect(problem).toContain(
      '"nginx:1" is on docker.io: only images in a private repository of Amazon ECR',
    )
    expect(requests()).toEqual([])
  })
})

describe('the images that run', () => {
  const index = (manifests: unknown) => () => ({
    images: [{ imageManifest: JSON.stringify({ manifests }) }],
  })

  test('are the image itself, unless it is an index', async () => {
    expect(await runnableDigests(await ecr({}), found)).toEqual([digest(1)])
  })

  test('are those in the index, without attestations', async () => {
    const client = await ecr({
      BatchGetImage: index([
        { digest: digest(2), platform: { os: 'linux', architecture: 'amd64' } },
        { digest: digest(3), platform: { os: 'linux', architecture: 'arm64' } },
        { digest: digest(4), platform: { os: 'unknown', architecture: 'unknown' } },
      ]),
    })
    expect(await runnableDigests(client, indexed)).toEqual([digest(2), digest(3)])
  })

  test.each([
    ['an empty index', index([])],
    ['an index of something else', index('x')],
    ['no manifest', () => ({ images: [] })],
    ['a manifest that is not JSON', () => ({ images: [{ imageManifest: '<' }] })],
  ])('%s is a problem', async (_, answer) => {
    const client = await ecr({ BatchGetImage: answer })
    expect(await problemOf(runnableDigests(client, indexed))).toContain(
      'holds no image that can run',
    )
  })
})

describe('a scan', () => {
  const scan = async (...answers: object[]) => {
    let page = 0
    const client = await ecr({
      DescribeImageScanFindings: () => answers[page++] ?? answers[0] ?? {},
    })
    return scanFindings(client, found, digest(1))
  }
  const complete = { imageScanStatus: { status: 'COMPLETE' } }

  test('that is complete', async () => {
    const imageScanFindings = { findingSeverityCounts: { HIGH: 2, LOW: 1 } }
    expect(await scan({ ...complete, imageScanFindings })).toEqual({
      state: 'complete',
      counts: { HIGH: 2, LOW: 1 },
    })
  })

  test('that is complete and found nothing', async () => {
    const answer = { ...complete, imageScanFindings: { findingSeverityCounts: {} } }
    expect(await scan(answer)).toEqual({ state: 'complete', counts: {} })
  })

  test('without counts: the findings are counted, over all pages, basic and enhanced', async () => {
    const first = {
      ...complete,
      imageScanFindings: { findings: [{ severity: 'HIGH' }, {}] },
      nextToken: 'n',
    }
    const second = {
      imageScanStatus: { status: 'ACTIVE' },
      imageScanFindings: { enhancedFindings: [{ severity: 'HIGH' }, { severity: 'UNTRIAGED' }] },
    }
    expect(await scan(first, second)).toEqual({
      state: 'complete',
      counts: { HIGH: 2, UNDEFINED: 1, UNTRIAGED: 1 },
    })
    expect(requests().map(({ input }) => input.nextToken)).toEqual([undefined, 'n'])
  })

  test('whose pages never end', async () => {
    const endless = { ...complete, imageScanFindings: {}, nextToken: 'n' }
    expect(await scan(endless)).toMatchObject({ state: 'failed' })
    expect(requests()).toHaveLength(50)
  })

  test.each([
    ['IN_PROGRESS', 'pending', 'IN_PROGRESS'],
    ['PENDING', 'pending', 'PENDING'],
    ['FAILED', 'failed', 'FAILED: because'],
    ['UNSUPPORTED_IMAGE', 'failed', 'UNSUPPORTED_IMAGE: because'],
    ['SCAN_ELIGIBILITY_EXPIRED', 'failed', 'SCAN_ELIGIBILITY_EXPIRED: because'],
    ['SOMETHING_NEW', 'failed', 'SOMETHING_NEW: because'],
    ['COMPLETE', 'failed', 'COMPLETE: because, but ECR reported no findings object'],
  ])('in state %s', async (status, state, why) => {
    const result = await scan({ imageScanStatus: { status, description: 'because' } })
    expect(result).toMatchObject({ state, why: expect.stringContaining(why) })
  })

  test('that nobody asked for', async () => {
    expect(await scan(refusal('ScanNotFoundException'))).toEqual({
      state: 'absent',
      why: 'it has never been scanned',
    })
    expect(await scan({})).toMatchObject({ state: 'absent' })
  })

  test('that may not be read', async () => {
    const answer = refusal(
      'AccessDeniedException',
      'not authorized to perform: ecr:DescribeImageScanFindings',
    )
    expect(await problemOf(scan(answer))).toContain('read the scan findings')
  })
})

describe('findings', () => {
  const counts = { LOW: 8, CRITICAL: 1, HIGH: 2, UNDEFINED: 3, UNTRIAGED: 1, MEDIUM: 0 }

  test.each<[Severity, number]>([
    ['CRITICAL', 1],
    ['HIGH', 3],
    ['MEDIUM', 3],
    ['LOW', 11],
    ['INFORMATIONAL', 11],
  ])('that reach %s: %d', (limit, count) => {
    expect(findingsReaching(counts, limit)).toBe(count)
  })

  test('in words', () => {
    expect(describeCounts(counts)).toBe('1 CRITICAL, 2 HIGH, 8 LOW, 3 UNDEFINED, 1 UNTRIAGED')
    expect(describeCounts({})).toBe('none')
    expect(severities[0]).toBe('CRITICAL')
  })
})
