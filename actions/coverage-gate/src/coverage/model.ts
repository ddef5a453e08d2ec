// What reports say, in one form for all formats. Absent, zero of zero and 0 % are three things, and stay so: a metric that a report does
// not carry is undefined, one that it carries and that counts nothing is { covered: 0, total: 0 }.

import type { Branches } from './branches.js'
import type { Items } from './items.js'
import type { Lines } from './lines.js'

export const metrics = ['lines', 'branches', 'functions', 'statements'] as const
export type Metric = (typeof metrics)[number]

/** An exact fraction. */
export interface Count {
  covered: number
  total: number
}

/** What is known of one source file. After merging, of all reports together. */
export interface FileCoverage {
  /** As the report names it; once resolved, relative to the repository's root with `/`. */
  path: string
  /** Which lines can be covered, and which were. Undefined where the report only has totals. */
  lines: Lines | undefined
  branches: Branches | undefined
  /** By name and line. */
  functions: Items | undefined
  /** By identity, each with a weight (Go's blocks hold several statements). */
  statements: Items | undefined
  /** For a metric that the report has as a number only, or whose details do not add up to what its tool states: then the number
   *  counts, not the details. Such a metric cannot be merged with that of another report, nor, without lines, be asked for changed lines. */
  totals: Partial<Record<Metric, Count>>
}

export interface CoverageReport {
  format: string
  /** The report's own path, for messages. */
  file: string
  files: FileCoverage[]
  /** Folders that the report says its paths start at (Cobertura's `<source>`), in order. */
  sources: string[]
  /** What the report itself states as its totals, where it does: compared with ours, never used in their place. */
  stated: Partial<Record<Metric, Count>>
  /** What a reader should know: repaired doubts, lower bounds. */
  notes: string[]
}
