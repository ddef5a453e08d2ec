// What a format is given and what it gives. A source can be read more than once (once to tell its format, once to read it).

import type { CoverageReport } from '../coverage/model.js'

export interface ReportSource {
  /** As the user knows it; goes into messages. */
  file: string
  chunks: () => AsyncIterable<Uint8Array>
}

export interface ReportFormat<Name extends string = string> {
  name: Name
  /** Throws a ReportProblem for anything that is not a whole, sound report of this format. */
  read: (source: ReportSource) => Promise<CoverageReport>
}
