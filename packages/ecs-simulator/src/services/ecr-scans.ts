// Results of vulnerability scans as ECR tells them: basic scans with `findings`, enhanced ones (status ACTIVE) with `enhancedFindings`.
import { arn } from '../arns.js'
import type { StoredImage } from '../images.js'
import type { ImageConfig } from '../model.js'
import { page } from '../paging.js'
import { epochSeconds, type JsonObject } from '../wire.js'
import type { World } from '../world.js'

type Scan = NonNullable<ImageConfig['scan']>
type Finding = NonNullable<Scan['findings']>[number]

/** A scan has results in these states; in the others ECR tells the state alone. */
const withResults: readonly Scan['status'][] = ['COMPLETE', 'ACTIVE']

const descriptions: Record<Scan['status'], string> = {
  COMPLETE: 'The scan was completed successfully.',
  ACTIVE: 'Continuous scan is selected for image.',
  IN_PROGRESS: 'Scan is in progress.',
  PENDING: 'Scan is pending.',
  FAILED: 'The scan failed.',
}

/** What DescribeImages says about the scan of an image. */
export function scanSummary({ config, children }: StoredImage, startedAt: number): JsonObject {
  const { scan } = config
  if (!scan || children.length > 0) return {}
  return {
    imageScanStatus: statusOf(scan),
    ...(withResults.includes(scan.status) && {
      imageScanFindingsSummary: { ...times(startedAt), findingSeverityCounts: counts(scan) },
    }),
  }
}

/** What DescribeImageScanFindings says, a page of it. */
export function scanFindings(
  world: World,
  image: StoredImage,
  scan: Scan,
  input: JsonObject,
): JsonObject {
  if (!withResults.includes(scan.status)) return { imageScanStatus: statusOf(scan) }
  const { items, nextToken } = page(scan.findings ?? [], input, 'InvalidParameterException')
  const { startedAt } = world.timeline
  return {
    imageScanStatus: statusOf(scan),
    imageScanFindings: {
      ...times(startedAt),
      findingSeverityCounts: counts(scan),
      ...(scan.status === 'ACTIVE'
        ? { enhancedFindings: items.map((finding) => enhanced(world, image, finding)) }
        : { findings: items.map(basic) }),
    },
    ...(nextToken && { nextToken }),
  }
}

const statusOf = ({ status }: Scan): JsonObject => ({ status, description: descriptions[status] })

const times = (startedAt: number): JsonObject => ({
  imageScanCompletedAt: epochSeconds(startedAt - 23 * 60 * 60_000),
  vulnerabilitySourceUpdatedAt: epochSeconds(startedAt - 26 * 60 * 60_000),
})

function counts({ findings = [] }: Scan): Record<string, number> {
  const bySeverity: Record<string, number> = {}
  for (const { severity } of findings) bySeverity[severity] = (bySeverity[severity] ?? 0) + 1
  return bySeverity
}

const basic = (finding: Finding): JsonObject => ({ attributes: [], ...finding })

function enhanced(world: World, image: StoredImage, finding: Finding): JsonObject {
  const { name, severity, description = '', uri } = finding
  const seenAt = epochSeconds(world.timeline.startedAt - 23 * 60 * 60_000)
  return {
    awsAccountId: world.account,
    findingArn: arn(world, 'inspector2', `finding/${encodeURIComponent(name)}`),
    type: 'PACKAGE_VULNERABILITY',
    title: name,
    description,
    severity,
    status: 'ACTIVE',
    firstObservedAt: seenAt,
    lastObservedAt: seenAt,
    updatedAt: seenAt,
    packageVulnerabilityDetails: { vulnerabilityId: name, ...(uri && { sourceUrl: uri }) },
    resources: [
      {
        type: 'AWS_ECR_CONTAINER_IMAGE',
        id: arn(world, 'ecr', `repository/${image.repository}/${image.digest}`),
      },
    ],
  }
}
