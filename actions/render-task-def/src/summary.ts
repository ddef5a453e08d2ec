// The job summary: what the definition is, its images, and what changed. Pure: a report in, Markdown blocks out.

import { code, codeBlock, escapeMarkdown, table } from '@slipway/action-kit'
import { describeCounts, diffBlock } from '@slipway/ecs'
import type { Report } from './report.js'

export function summaryBlocks(report: Report): string[] {
  const { family, source, changes, images } = report
  const scanned = images.some(({ findings }) => findings)
  const rows = images.map(({ container, image, digest, findings }) => [
    code(container),
    code(image),
    image.includes(digest) ? '' : code(digest),
    ...(scanned ? [findings ? escapeMarkdown(describeCounts(findings)) : ''] : []),
  ])
  const headers = ['Container', 'Image', 'Digest', ...(scanned ? ['Findings'] : [])]
  return [
    `### Task definition ${code(family)}`,
    `Rendered from ${code(source)}${changes.length === 0 ? '; **nothing changed**.' : '.'}`,
    rows.length > 0 ? table(headers, rows) : '',
    changes.length > 0 ? codeBlock(diffBlock(changes), 'diff') : '',
  ].filter((block) => block !== '')
}
