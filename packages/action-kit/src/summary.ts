// The job summary of one step: blocks of Markdown, joined, brought under the runner's limit and appended to its file.

import { appendFileSync, statSync } from 'node:fs'
import { limitMarkdown } from './markdown-limit.js'
import { redact } from './secrets.js'

/** A larger summary is not shown cut: the runner throws all of it away (CreateStepSummaryCommand). */
export const SUMMARY_LIMIT_BYTES = 1_048_576

export interface Summary {
  /** Markdown; blocks are set apart by blank lines. */
  add(...blocks: string[]): void
}

export interface WritableSummary extends Summary {
  /** @throws when the runner's file cannot be written */
  write: () => void
}

export function createSummary(
  file: string | undefined = process.env.GITHUB_STEP_SUMMARY,
): WritableSummary {
  const blocks: string[] = []
  return {
    add: (...more) => void blocks.push(...more),
    write() {
      if (!file || blocks.length === 0) return
      const taken = statSync(file, { throwIfNoEntry: false })?.size ?? 0
      appendFileSync(file, renderSummary(blocks, SUMMARY_LIMIT_BYTES - taken))
      blocks.length = 0
    },
  }
}

/** The blocks as one text that ends in a newline and has at most `maxBytes` bytes of UTF-8. */
export function renderSummary(blocks: readonly string[], maxBytes = SUMMARY_LIMIT_BYTES): string {
  const text = blocks
    .map((block) => block.replace(/^\n+/, '').trimEnd())
    .filter(Boolean)
    .join('\n\n')
  return text ? `${limitMarkdown(redact(text), maxBytes - 1).trimEnd()}\n` : ''
}
