// What ECR's vulnerability scan found in an image, basic or enhanced, and whether it found out anything at all.

import type { DescribeImageScanFindingsCommandOutput, ECRClient } from '@aws-sdk/client-ecr'
import { explainAwsError } from '../aws-error.js'
import { EcsProblem } from '../problem.js'
import type { FoundImage } from './lookup.js'

/** Worst first. */
export const severities = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFORMATIONAL'] as const
export type Severity = (typeof severities)[number]

/** Findings by severity. ECR also reports UNDEFINED and UNTRIAGED: nobody has judged those yet. */
export type SeverityCounts = Readonly<Record<string, number>>

export type ScanResult =
  | { state: 'complete'; counts: SeverityCounts }
  /** Not scanned yet, but it will be. */
  | { state: 'pending'; why: string }
  /** Nobody asked for a scan. */
  | { state: 'absent'; why: string }
  /** Scanned without a result, or with one that no longer counts. */
  | { state: 'failed'; why: string }

/** @throws EcsProblem when the findings may not be read. */
export async function scanFindings(
  client: ECRClient,
  { registryId, repositoryName, reference }: FoundImage,
  imageDigest: string,
): Promise<ScanResult> {
  const { DescribeImageScanFindingsCommand } = await import('@aws-sdk/client-ecr')
  const counted: Record<string, number> = {}
  let nextToken: string | undefined
  // A page has up to 1,000 findings; the first one already carries the counts, unless ECR leaves them out.
  for (let page = 1; page <= 50; page++) {
    let answer: DescribeImageScanFindingsCommandOutput
    try {
      answer = await client.send(
        new DescribeImageScanFindingsCommand({
          registryId,
          repositoryName,
          imageId: { imageDigest },
          maxResults: 1000,
          ...(nextToken !== undefined && { nextToken }),
        }),
      )
    } catch (error) {
      if (error instanceof Error && error.name === 'ScanNotFoundException') {
        return { state: 'absent', why: 'it has never been scanned' }
      }
      const doing = `read the scan findings of "${reference.text}"`
      throw new EcsProblem(explainAwsError(error, doing), { cause: error })
    }
    const unfinished = unfinishedScan(answer)
    if (unfinished) return unfinished
    const findings = answer.imageScanFindings
    if (findings?.findingSeverityCounts) {
      return { state: 'complete', counts: { ...findings.findingSeverityCounts } }
    }
    for (const { severity } of [
      ...(findings?.findings ?? []),
      ...(findings?.enhancedFindings ?? []),
    ]) {
      const name = severity ?? 'UNDEFINED'
      counted[name] = (counted[name] ?? 0) + 1
    }
    nextToken = answer.nextToken
    if (nextToken === undefined) return { state: 'complete', counts: counted }
  }
  return { state: 'failed', why: 'ECR gave more than 50 pages of findings' }
}

function unfinishedScan(answer: DescribeImageScanFindingsCommandOutput): ScanResult | undefined {
  const status = answer.imageScanStatus?.status
  const why = [status, answer.imageScanStatus?.description].filter(Boolean).join(': ')
  switch (status) {
    case 'COMPLETE':
    case 'ACTIVE': // enhanced scanning that goes on watching
      return answer.imageScanFindings
        ? undefined
        : { state: 'failed', why: `${why}, but ECR reported no findings object` }
    case 'IN_PROGRESS':
    case 'PENDING':
      return { state: 'pending', why }
    case undefined:
      return { state: 'absent', why: 'ECR reports no state of a scan' }
    default: // FAILED, UNSUPPORTED_IMAGE, SCAN_ELIGIBILITY_EXPIRED, FINDINGS_UNAVAILABLE, LIMIT_EXCEEDED, …
      return { state: 'failed', why }
  }
}

/** How many findings are at `limit` or worse. */
export function findingsReaching(counts: SeverityCounts, limit: Severity): number {
  return severities
    .slice(0, severities.indexOf(limit) + 1)
    .reduce((sum, severity) => sum + (counts[severity] ?? 0), 0)
}

/** `2 CRITICAL, 5 HIGH`, worst first; `none`. */
export function describeCounts(counts: SeverityCounts): string {
  const rank = (severity: string) => {
    const index = (severities as readonly string[]).indexOf(severity)
    return index === -1 ? severities.length : index
  }
  const parts = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([severity, count]) => `${count} ${severity}`)
  return parts.join(', ') || 'none'
}
