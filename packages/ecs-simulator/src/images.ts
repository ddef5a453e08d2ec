// The images of a world: found by whatever reference a task definition uses, and sorted into the repositories that ECR shows.
import { createHash } from 'node:crypto'
import { imageDigest, partitionOf } from './arns.js'
import type { ImageConfig } from './model.js'
import type { ResolvedImage } from './state.js'
import type { World } from './world.js'

export interface ImageReference {
  /** `host[:port]`; absent for a bare `app:1`, which means the account's own registry here. */
  registry?: string
  repository: string
  tag?: string
  digest?: string
}

export interface StoredImage {
  repository: string
  digest: string
  tags: string[]
  config: ImageConfig
  /** The images of an index, by platform. */
  children: { platform: string; digest: string }[]
  /** It is one of the images of an index. */
  platform?: string
}

type ImageWorld = Pick<World, 'images' | 'account' | 'region'>

/** `[registry/]repository[:tag][@digest]`; without tag and digest it means `latest`. */
export function parseImageReference(text: string): ImageReference {
  const [name = '', digest] = text.split('@')
  const slash = name.indexOf('/')
  const first = name.slice(0, Math.max(slash, 0))
  // As Docker tells them apart: a registry has a dot or a port in its name, or is localhost.
  const hasRegistry = /[.:]/.test(first) || first === 'localhost'
  const path = hasRegistry ? name.slice(slash + 1) : name
  const [repository = '', tag] = path.split(':')
  return {
    ...(hasRegistry && { registry: first }),
    repository,
    ...(digest !== undefined
      ? { digest, ...(tag !== undefined && { tag }) }
      : { tag: tag ?? 'latest' }),
  }
}

/** The image that a task would pull. A digest finds it too, and the account's own registry may be left out. */
export function findImage(world: ImageWorld, reference: string): StoredImage | undefined {
  const wanted = parseImageReference(reference)
  return storedImages(world, registryOf(world, wanted)).find(
    (image) =>
      image.repository === wanted.repository &&
      (wanted.digest === undefined
        ? image.tags.includes(wanted.tag ?? '')
        : image.digest === wanted.digest),
  )
}

/** What a reference means now, if anything. */
export function resolveImage(world: ImageWorld, reference: string): ResolvedImage | undefined {
  const named = world.images.get(reference)
  if (named) return { config: named, digest: named.digest ?? imageDigest(reference) }
  const found = findImage(world, reference)
  return found && { config: found.config, digest: found.digest }
}

/** All images that can be pulled from a registry, images of an index after their index. */
export function storedImages(
  world: ImageWorld,
  registry: string = ownRegistry(world),
): StoredImage[] {
  const byDigest = new Map<string, StoredImage>()
  for (const [reference, config] of world.images) {
    const parsed = parseImageReference(reference)
    if (config.behaviour?.kind === 'unpullable' || registryOf(world, parsed) !== registry) continue
    for (const image of imagesOf(reference, parsed, config)) {
      const key = `${image.repository}@${image.digest}`
      const known = byDigest.get(key)
      if (known) known.tags.push(...image.tags)
      else byDigest.set(key, image)
    }
  }
  return [...byDigest.values()]
}

/** Repositories of the account's own registry. One whose only images cannot be pulled is there all the same. */
export function repositories(world: ImageWorld): Set<string> {
  const own = ownRegistry(world)
  const references = [...world.images.keys()].map(parseImageReference)
  return new Set(
    references
      .filter((reference) => registryOf(world, reference) === own)
      .map(({ repository }) => repository),
  )
}

export function ownRegistry({ account, region }: Pick<World, 'account' | 'region'>): string {
  const suffix = partitionOf(region) === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com'
  return `${account}.dkr.ecr.${region}.${suffix}`
}

const registryOf = (world: ImageWorld, { registry }: ImageReference) =>
  registry ?? ownRegistry(world)

function imagesOf(
  reference: string,
  { repository, tag, digest: pinned }: ImageReference,
  config: ImageConfig,
): StoredImage[] {
  const digest = pinned ?? config.digest ?? imageDigest(reference)
  const platforms = config.platforms ?? []
  const children =
    platforms.length < 2
      ? []
      : platforms.map((platform) => ({ platform, digest: sha256(`${digest} ${platform}`) }))
  const image = { repository, digest, tags: tag ? [tag] : [], config, children }
  return [
    image,
    ...children.map((child) => ({ repository, tags: [], config, children: [], ...child })),
  ]
}

const sha256 = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`
