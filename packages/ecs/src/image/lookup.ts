// What Amazon ECR knows of an image: its digest, and for an index the images in it. The SDK's client for ECR is loaded
// when it is first needed.

import type { ECRClient, ImageDetail } from '@aws-sdk/client-ecr'
import { explainAwsError } from '../aws-error.js'
import { EcsProblem } from '../problem.js'
import type { EcrRegistry, ImageReference } from './reference.js'

/** An image that is there. */
export interface FoundImage {
  reference: ImageReference
  registryId: string
  repositoryName: string
  digest: string
  mediaType: string | undefined
}

/** @throws EcsProblem when the image is not in a private ECR repository, the only kind that can be looked up. */
export function requireEcr({ ecr, registry, text }: ImageReference): EcrRegistry {
  if (ecr) return ecr
  throw new EcsProblem(
    `"${text}" is on ${registry}: only images in a private repository of Amazon ECR can be looked up. Write it with its digest (…@sha256:…) to pin it.`,
  )
}

/**
 * Finds the image that a reference to a private ECR repository names.
 * @param client for the registry's region (`reference.ecr.region`).
 * @throws EcsProblem when it is not there, is archived, or may not be looked up.
 */
export async function lookUpImage(
  client: ECRClient,
  reference: ImageReference,
): Promise<FoundImage> {
  const { repository, digest, text } = reference
  const where = { registryId: requireEcr(reference).accountId, repositoryName: repository }
  const imageIds = [digest ? { imageDigest: digest } : { imageTag: reference.tag ?? 'latest' }]
  const { DescribeImagesCommand } = await import('@aws-sdk/client-ecr')
  let image: ImageDetail | undefined
  try {
    image = (await client.send(new DescribeImagesCommand({ ...where, imageIds }))).imageDetails?.[0]
  } catch (error) {
    throw new EcsProblem(missingImage(error, reference), { cause: error })
  }
  if (!image?.imageDigest) throw new EcsProblem(`Amazon ECR has no image "${text}".`)
  if (image.imageStatus === 'ARCHIVED') {
    throw new EcsProblem(
      `The image "${text}" is archived: ECS cannot pull it until it is restored.`,
    )
  }
  return { ...where, reference, digest: image.imageDigest, mediaType: image.imageManifestMediaType }
}

function missingImage(
  error: unknown,
  { text, repository, ecr, tag, digest }: ImageReference,
): string {
  const registry = `account ${ecr?.accountId} in ${ecr?.region}`
  switch (error instanceof Error ? error.name : '') {
    case 'ImageNotFoundException':
      return `There is no image "${text}": repository ${repository} of ${registry} has no ${digest ? `image ${digest}` : `tag "${tag ?? 'latest'}"`}. Was it pushed, and by a step that runs before this one?`
    case 'RepositoryNotFoundException':
      return `There is no image "${text}": ${registry} has no repository ${repository}.`
    default:
      return explainAwsError(error, `look up the image "${text}" in Amazon ECR`)
  }
}

const indexMediaTypes = new Set([
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
])

/**
 * The digests of the images that run: those in an index (one per platform, attestations left out), else the image itself.
 * ECR scans images, not indexes, and Buildx pushes an index whenever it attaches a provenance attestation.
 */
export async function runnableDigests(client: ECRClient, image: FoundImage): Promise<string[]> {
  if (!indexMediaTypes.has(image.mediaType ?? '')) return [image.digest]
  const { registryId, repositoryName, digest, reference } = image
  const { BatchGetImageCommand } = await import('@aws-sdk/client-ecr')
  let manifest: string | undefined
  try {
    const answer = await client.send(
      new BatchGetImageCommand({
        registryId,
        repositoryName,
        imageIds: [{ imageDigest: digest }],
        acceptedMediaTypes: [...indexMediaTypes],
      }),
    )
    manifest = answer.images?.[0]?.imageManifest
  } catch (error) {
    const doing = `read which images the index "${reference.text}" holds`
    throw new EcsProblem(explainAwsError(error, doing), { cause: error })
  }
  const digests = manifest === undefined ? [] : digestsInIndex(manifest)
  if (digests.length === 0) {
    throw new EcsProblem(`The index "${reference.text}" (${digest}) holds no image that can run.`)
  }
  return digests
}

/** @param manifest the JSON of an OCI index or a Docker manifest list. */
function digestsInIndex(manifest: string): string[] {
  const entries = property(parsed(manifest), 'manifests')
  if (!Array.isArray(entries)) return []
  return entries
    .filter((entry) => property(property(entry, 'platform'), 'os') !== 'unknown')
    .map((entry) => property(entry, 'digest'))
    .filter((digest) => typeof digest === 'string')
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
