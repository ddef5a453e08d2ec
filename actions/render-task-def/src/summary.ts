// The job summary: what the definition is, its images, and what changed. Pure: a report in, Markdown blocks out.

import { code, codeBlock, escapeMarkdown, table } from '@slipway/action-kit'
import { describeCounts, diffBlock } from '@slipway/ecs'
import type { SetImage } from './images.js'
import type { Report } from './report.js'

export function summaryBlocks({ family, source, changes, images }: Report): string[] {
  const unchanged = changes.length === 0
  return [
    `### Task definition ${code(family)}`,
    `Rendered from ${code(source)}${unchanged ? '; **nothing changed**' : ''}.`,
    imageTable(images),
    unchanged ? '' : codeBlock(diffBlock(changes), 'diff'),
  ].filter((block) => block !== '')
}

function imageTable(images: readonly SetImage[]): string {
  const columns: [title: string, cell: (image: SetImage) => string][] = [
    ['Container', ({ container }) => code(container)],
    ['Image', ({ image }) => code(image)],
    ['Digest', ({ image, digest }) => (image.includes(digest) ? '' : code(digest))],
    ['Findings', ({ findings }) => (findings ? escapeMarkdown(describeCounts(findings)) : '')],
  ]
  const filled = columns.filter(([, cell]) => images.some((image) => cell(image) !== ''))
  return table(
    filled.map(([title]) => title),
    images.map((image) => filled.map(([, cell]) => cell(image))),
  )
}
