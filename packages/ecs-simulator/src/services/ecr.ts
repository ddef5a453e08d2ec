// Amazon ECR as far as deployments need it: which images there are, their manifests, and what a scan found in them.

import { arn } from '../arns.js'
import { repositories, type StoredImage, storedImages } from '../images.js'
import { requiredText, text } from '../inputs.js'
import { page } from '../paging.js'
import { AwsError, epochSeconds, type JsonObject, type Service, unknownOperation } from '../wire.js'
import type { World } from '../world.js'
import { imageManifest, manifestMediaType } from './ecr-manifests.js'
import { scanFindings, scanSummary } from './ecr-scans.js'

interface ImageId {
  imageDigest?: string
  imageTag?: string
}

export function ecrService(world: World): Service {
  return {
    name: 'ecr',
    handle(action, input) {
      switch (action) {
        case 'DescribeImages':
          return describeImages(world, input)
        case 'BatchGetImage':
          return batchGetImage(world, input)
        case 'DescribeImageScanFindings':
          return describeImageScanFindings(world, input)
        default:
          throw unknownOperation('ecr', action)
      }
    },
    authorisations: (action, input) => [
      {
        action: `ecr:${action}`,
        resource: arn(world, 'ecr', `repository/${text(input, 'repositoryName') ?? '*'}`),
      },
    ],
  }
}

function describeImages(world: World, input: JsonObject): JsonObject {
  const repository = openRepository(world, input)
  const ids = input.imageIds as ImageId[] | undefined
  const tagStatus = (input.filter as { tagStatus?: string } | undefined)?.tagStatus ?? 'ANY'
  const images = ids
    ? new Set(ids.map((id) => requireImage(world, repository, id)))
    : repository.images.filter(
        ({ tags }) => tagStatus === 'ANY' || (tagStatus === 'TAGGED') === tags.length > 0,
      )
  const { items, nextToken } = page([...images], input, 'InvalidParameterException')
  return {
    imageDetails: items.map((image) => imageDetail(world, image)),
    ...(nextToken && { nextToken }),
  }
}

function imageDetail(world: World, image: StoredImage): JsonObject {
  return {
    registryId: world.account,
    repositoryName: image.repository,
    imageDigest: image.digest,
    ...(image.tags.length > 0 && { imageTags: image.tags }),
    imageSizeInBytes: 48_234_496,
    imagePushedAt: epochSeconds(world.timeline.startedAt - 24 * 60 * 60_000),
    imageManifestMediaType: manifestMediaType(image),
    ...(image.children.length === 0 && {
      artifactMediaType: 'application/vnd.oci.image.config.v1+json',
    }),
    imageStatus: 'ACTIVE',
    ...scanSummary(image, world.timeline.startedAt),
  }
}

function batchGetImage(world: World, input: JsonObject): JsonObject {
  const repository = openRepository(world, input)
  const images: JsonObject[] = []
  const failures: JsonObject[] = []
  for (const id of (input.imageIds ?? []) as ImageId[]) {
    const image = findIn(repository.images, id)
    const imageId = { ...id }
    if (!id.imageDigest && !id.imageTag) {
      failures.push({
        imageId,
        failureCode: 'MissingDigestAndTag',
        failureReason: 'Invalid request parameters: both tag and digest cannot be null',
      })
    } else if (!image) {
      failures.push({
        imageId,
        failureCode: 'ImageNotFound',
        failureReason: 'Requested image not found',
      })
    } else {
      images.push({
        registryId: world.account,
        repositoryName: image.repository,
        imageId: { imageDigest: image.digest, ...(id.imageTag && { imageTag: id.imageTag }) },
        imageManifest: imageManifest(image),
        imageManifestMediaType: manifestMediaType(image),
      })
    }
  }
  return { images, failures }
}

function describeImageScanFindings(world: World, input: JsonObject): JsonObject {
  const repository = openRepository(world, input)
  const id = (input.imageId ?? {}) as ImageId
  const image = requireImage(world, repository, id)
  // ECR scans images; an index has no scan of its own.
  const scan = image.children.length > 0 ? undefined : image.config.scan
  if (!scan)
    throw new AwsError(
      'ScanNotFoundException',
      `Image scan does not exist for the image with '${spell(id)}' in the repository with name '${repository.name}' in the registry with id '${world.account}'`,
    )
  return {
    registryId: world.account,
    repositoryName: repository.name,
    imageId: { imageDigest: image.digest, ...(id.imageTag && { imageTag: id.imageTag }) },
    ...scanFindings(world, image, scan, input),
  }
}

interface Repository {
  name: string
  images: StoredImage[]
}

function openRepository(world: World, input: JsonObject): Repository {
  const name = requiredText(input, 'repositoryName')
  const registryId = text(input, 'registryId') ?? world.account
  if (registryId !== world.account || !repositories(world).has(name))
    throw new AwsError(
      'RepositoryNotFoundException',
      `The repository with name '${name}' does not exist in the registry with id '${registryId}'`,
    )
  return { name, images: storedImages(world).filter(({ repository }) => repository === name) }
}

function requireImage(world: World, repository: Repository, id: ImageId): StoredImage {
  if (!id.imageDigest && !id.imageTag)
    throw new AwsError(
      'InvalidParameterException',
      "Invalid parameter at 'imageId' failed to satisfy constraint: 'Member must have at least one of imageDigest and imageTag'",
    )
  const image = findIn(repository.images, id)
  if (image) return image
  throw new AwsError(
    'ImageNotFoundException',
    `The image with imageId ${spell(id)} does not exist within the repository with name '${repository.name}' in the registry with id '${world.account}'`,
  )
}

function findIn(images: StoredImage[], id: ImageId): StoredImage | undefined {
  return images.find(
    ({ digest, tags }) =>
      (id.imageDigest !== undefined || id.imageTag !== undefined) &&
      (id.imageDigest === undefined || digest === id.imageDigest) &&
      (id.imageTag === undefined || tags.includes(id.imageTag)),
  )
}

/** As ECR's messages put it. */
const spell = ({ imageDigest, imageTag }: ImageId) =>
  `{imageDigest:'${imageDigest ?? 'null'}', imageTag:'${imageTag ?? 'null'}'}`
