// A finding and the file of the checkout that it is about.

import type { Finding } from './finding.js'

export interface LocatedFinding {
  finding: Finding
  /** Relative to the repository's root where `isResolved`; else as the report names it, without a leading `/`. */
  path: string
  /** The checkout has that file, and no other was meant. */
  isResolved: boolean
  line: number
  endLine: number
}
