// Image references as ECS takes them (`repository-url/image:tag`, `repository-url/image@digest`), taken apart.

import { EcsProblem } from '../problem.js'

export interface ImageReference {
  /** As it was written. */
  text: string
  /** Host of the registry, with its port; `docker.io` when none is written. */
  registry: string
  /** Path within the registry; `library/nginx` for Docker Hub's `nginx`. */
  repository: string
  tag?: string
  /** `sha256:` and 64 hexadecimal digits. */
  digest?: string
  /** Present when the registry is a private one of Amazon ECR. */
  ecr?: EcrRegistry
}

export interface EcrRegistry {
  accountId: string
  region: string
}

// Source of the grammar: distribution/reference, the library that Docker and the ECS agent parse images with.
const hostPattern =
  /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*(?::\d+)?$/
const pathComponent = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/
const tagPattern = /^\w[\w.-]{0,127}$/
const digestPattern = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/

// `123456789012.dkr.ecr.eu-central-1.amazonaws.com`, in China `….amazonaws.com.cn`, in other partitions other suffixes;
// dual-stack `123456789012.dkr-ecr.eu-central-1.on.aws`; both with `-fips` (ECR user guide, "Making requests").
const ecrHost =
  /^(\d{12})\.dkr(?:\.ecr|-ecr)(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com|com\.cn|eu)|on\.aws|on\.amazonwebservices\.com\.cn|c2s\.ic\.gov|sc2s\.sgov\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov)$/

/** @throws EcsProblem that says what is wrong with the reference. */
export function parseImageReference(text: string): ImageReference {
  const problem = (why: string) => new EcsProblem(`"${text}" is not an image: ${why}`)
  if (text.trim() === '') throw new EcsProblem('the image is empty.')
  if (/\s/.test(text)) throw problem('it has spaces in it.')
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    throw problem('it begins with a scheme; write it without "https://".')
  }
  if (text.startsWith('/')) {
    throw problem(
      'nothing stands before the first "/". The registry is empty: an output was not set, or was dropped on its way to another job because it holds a masked account id (mask-aws-account-id of configure-aws-credentials).',
    )
  }

  const at = text.indexOf('@')
  const digest = at === -1 ? undefined : text.slice(at + 1)
  if (digest !== undefined && !digestPattern.test(digest)) {
    throw problem('after "@" there must be "sha256:" and 64 hexadecimal digits in lower case.')
  }
  const named = at === -1 ? text : text.slice(0, at)

  const lastSlash = named.lastIndexOf('/')
  const colon = named.indexOf(':', lastSlash + 1)
  const tag = colon === -1 ? undefined : named.slice(colon + 1)
  const name = colon === -1 ? named : named.slice(0, colon)
  if (tag === '') throw problem('the tag after ":" is empty.')
  if (tag !== undefined && !tagPattern.test(tag)) {
    throw problem(
      'a tag is made of at most 128 letters, digits, "_", "." and "-", and begins with none of the last two.',
    )
  }
  if (name === '' || name.endsWith('/')) throw problem('it names no repository.')

  const { registry, repository } = splitRegistry(name)
  if (!hostPattern.test(registry)) throw problem(`"${registry}" is not a host name.`)
  const wrong = repository.split('/').find((component) => !pathComponent.test(component))
  if (wrong === '') throw problem('two "/" follow each other; a name between them is empty.')
  if (wrong !== undefined) {
    throw problem(
      /[A-Z]/.test(wrong)
        ? `the repository must be in lower case, and "${wrong}" is not.`
        : `"${wrong}" is not a valid name of a repository.`,
    )
  }
  const ecr = ecrHost.exec(registry)
  return {
    text,
    registry,
    repository:
      registry === 'docker.io' && !repository.includes('/') ? `library/${repository}` : repository,
    ...(tag !== undefined && { tag }),
    ...(digest !== undefined && { digest }),
    ...(ecr?.[1] && ecr[2] && { ecr: { accountId: ecr[1], region: ecr[2] } }),
  }
}

/** Docker's rule: the first component is a host when it has a dot or a colon, or is `localhost`. */
function splitRegistry(name: string): { registry: string; repository: string } {
  const slash = name.indexOf('/')
  const first = name.slice(0, slash)
  return slash !== -1 && (/[.:]/.test(first) || first === 'localhost')
    ? { registry: first, repository: name.slice(slash + 1) }
    : { registry: 'docker.io', repository: name }
}

/** The reference without tag and digest, as it was written. */
export function repositoryOf({ text, tag, digest }: ImageReference): string {
  const withoutDigest = digest === undefined ? text : text.slice(0, -digest.length - 1)
  return tag === undefined ? withoutDigest : withoutDigest.slice(0, -tag.length - 1)
}

/** `repository@sha256:…`: what is run is then what was looked up, whoever moves the tag. */
export const pinnedTo = (reference: ImageReference, digest: string): string =>
  `${repositoryOf(reference)}@${digest}`
