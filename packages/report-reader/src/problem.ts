// The one error of this package: a report that cannot be read, with its file, the place in it and what to do. Printing is the callers'.

/** Where in the file; `line` counts from 1, `byte` from 0. */
export interface Place {
  line?: number
  byte?: number
}

export class ReportProblem extends Error {
  override readonly name = 'ReportProblem'
  readonly file: string
  readonly place: Place

  /** The message becomes `file: line 3: what is wrong`. */
  constructor(file: string, place: Place, what: string, options?: ErrorOptions) {
    super([file, placeText(place), what].filter((part) => part !== '').join(': '), options)
    this.file = file
    this.place = place
  }
}

function placeText({ line, byte }: Place): string {
  if (line !== undefined) return `line ${line}`
  return byte === undefined ? '' : `byte ${byte}`
}
