// The new images in Amazon ECR: that they are there, their digests, and what their scans found.

import type { ECRClient } from '@aws-sdk/client-ecr'
import { UserError } from '@slipway/action-kit'
import {
  describeCounts,
  EcsProblem,
  type FoundImage,
  findingsReaching,
  lookUpImage,
  parseImageReference,
  pinnedTo,
  requireEcr,
  runnableDigests,
  type ScanResult,
  type Severity,
  type SeverityCounts,
  scanFindings,
} from '@slipway/ecs'

export interface SetImage {
  container: string
  /** As it stands in the rendered definition. */
  image: string
  /** Empty when it is not known. */
  digest: string
  /** Findings by severity, when they were asked for. */
  findings?: SeverityCounts
}

export interface ImageWishes {
  resolveDigest: boolean
  maxImageSeverity: Severity | undefined
}

export interface CheckedImages {
  images: SetImage[]
  /** Why the gate `max-image-severity` is shut. */
  failures: string[]
}

/** A client for the registry of a region. */
export type EcrClients = (region: string) => Promise<ECRClient>

/**
 * Looks at every image once, whatever number of containers runs it.
 * @throws UserError with the problems of all images.
 */
export async function checkImages(
  wanted: ReadonlyMap<string, string>,
  wishes: ImageWishes,
  clients: EcrClients,
): Promise<CheckedImages> {
  const problems: string[] = []
  const failures: string[] = []
  const looked = new Map<string, Omit<SetImage, 'container'>>()
  for (const text of new Set(wanted.values())) {
    try {
      const checked = await checkImage(text, wishes, clients)
      looked.set(text, checked.image)
      failures.push(...checked.failures)
    } catch (error) {
      if (!(error instanceof EcsProblem)) throw error
      problems.push(...error.problems)
    }
  }
  if (problems.length > 0) throw new UserError(problems)
  const images = [...wanted].map(([container, text]) => {
    const image = looked.get(text) ?? { image: text, digest: '' }
    return { container, ...image }
  })
  return { images, failures }
}

async function checkImage(text: string, wishes: ImageWishes, clients: EcrClients) {
  const { resolveDigest, maxImageSeverity } = wishes
  const reference = parseImageReference(text)
  const known = reference.digest ?? ''
  // What is pinned already, and lies elsewhere, is as sure as it can be.
  const lookUp = maxImageSeverity !== undefined || (resolveDigest && (reference.ecr || !known))
  if (!lookUp) return { image: { image: text, digest: known }, failures: [] }

  const client = await clients(requireEcr(reference).region)
  const found = await lookUpImage(client, reference)
  const image = {
    image: resolveDigest ? pinnedTo(reference, found.digest) : text,
    digest: found.digest,
  }
  if (maxImageSeverity === undefined) return { image, failures: [] }
  const { counts, failures } = await checkScan(client, found, maxImageSeverity)
  return { image: { ...image, findings: counts }, failures }
}

async function checkScan(client: ECRClient, found: FoundImage, limit: Severity) {
  const failures: string[] = []
  const counts: Record<string, number> = {}
  for (const digest of await runnableDigests(client, found)) {
    const name =
      digest === found.digest ? found.reference.text : `${found.reference.text} (${digest})`
    const scan = await scanFindings(client, found, digest)
    if (scan.state !== 'complete') throw new EcsProblem(noFindings(name, scan))
    const reaching = findingsReaching(scan.counts, limit)
    if (reaching > 0) {
      failures.push(
        `max-image-severity: ${name} has ${reaching} ${reaching === 1 ? 'finding' : 'findings'} of ${limit} or worse (${describeCounts(scan.counts)})`,
      )
    }
    for (const [severity, count] of Object.entries(scan.counts)) {
      counts[severity] = (counts[severity] ?? 0) + count
    }
  }
  return { counts, failures }
}

function noFindings(name: string, scan: Exclude<ScanResult, { state: 'complete' }>): string {
  switch (scan.state) {
    case 'pending':
      return `max-image-severity: the scan of ${name} is not finished (${scan.why}). Wait for it in an earlier step: aws ecr wait image-scan-complete.`
    case 'absent':
      return `max-image-severity: there is no scan of ${name} (${scan.why}). Turn on scanning in ECR (scan on push, or enhanced scanning).`
    case 'failed':
      return `max-image-severity: the scan of ${name} gives no findings to go by (${scan.why}).`
  }
}
