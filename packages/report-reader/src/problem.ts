// The one error of this package: a report that cannot be read, with its file, the place in it and what to do. Printing is the callers'.

/** Where in the file; `line` and `column` count from 1, `byte` from 0. */
export interface Place {
  line?: number
  column?: number
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

/** For who knows what is wrong, but not where: `readXml` and the like add the place. */
export function problem(what: string): ReportProblem {
  return new ReportProblem('', {}, what)
}

/** The same problem with its place, unless it has one. Anything else that was thrown is returned as it is. */
export function placed(error: unknown, file: string, place: Place): unknown {
  if (!(error instanceof ReportProblem) || error.file !== '') return error
  return new ReportProblem(file, place, error.message, { cause: error.cause })
}

function placeText({ line, column, byte }: Place): string {
  if (line !== undefined)
    return column === undefined ? `line ${line}` : `line ${line}, column ${column}`
  return byte === undefined ? '' : `byte ${byte}`
}
