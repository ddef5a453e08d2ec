// A report as it is given to the reader of its format.

export interface ReportSource {
  /** For messages: relative to the workspace where it is inside. */
  name: string
  /** The bytes, from the start; may be asked for more than once. */
  chunks: () => AsyncIterable<Uint8Array>
}
