// dotCover's XML. The detailed one names each statement with its place; the plain one has totals of assemblies only.

import { problem, readXml, type XmlAttributes } from '@slipway/report-reader'
import { Items } from '../coverage/items.js'
import { Lines } from '../coverage/lines.js'
import type { CoverageReport, FileCoverage } from '../coverage/model.js'
import { lineNumber, ReportBuilder, shown, statedCount, wholeNumber } from './report-builder.js'
import type { ReportFormat, ReportSource } from './report-source.js'
import { setSpan } from './span.js'

interface Member {
  name: string
  first: { file: FileCoverage; line: number } | undefined
  isCovered: boolean
  seen: Map<string, number>
}

async function read(source: ReportSource): Promise<CoverageReport> {
  const reader = new DotCoverReader(source.file)
  await readXml(source.chunks(), reader, { file: source.file })
  return reader.finish()
}

export const dotCover: ReportFormat<'dotcover'> = { name: 'dotcover', read }

class DotCoverReader {
  readonly #builder: ReportBuilder
  readonly #paths = new Map<string, string>()
  readonly #assemblies = new Map<string, { covered: number; total: number }>()
  /** The elements around, from the root on; the innermost owns the statements below it. */
  readonly #members: Member[] = []
  #hasStatements = false

  constructor(file: string) {
    this.#builder = new ReportBuilder('dotCover', file)
  }

  open(name: string, attributes: XmlAttributes): void {
    const owner = this.#members.at(-1)
    const fullName = `${owner?.name ?? ''}/${attributes.Name ?? ''}`
    this.#members.push({ name: fullName, first: undefined, isCovered: false, seen: new Map() })
    const stated = statedCount(attributes.CoveredStatements, attributes.TotalStatements)
    if (name === 'Statement' && owner) this.#addStatement(owner, attributes)
    else if (name === 'File') this.#paths.set(attributes.Index ?? '', attributes.Name ?? '')
    else if (name === 'Assembly' && stated) this.#assemblies.set(attributes.Name ?? '', stated)
    else if (name === 'Root' && stated) this.#builder.state('statements', stated)
  }

  close(): void {
    const { name, first, isCovered } = this.#members.pop() ?? {}
    if (!first) return
    first.file.functions ??= new Items()
    first.file.functions.add(`${name}:${first.line}`, first.line, isCovered === true)
  }

  finish(): CoverageReport {
    for (const file of this.#builder.files()) file.lines ??= new Lines()
    if (!this.#hasStatements) this.#addAssemblies()
    return this.#builder.finish()
  }

  #addStatement(owner: Member, attributes: XmlAttributes): void {
    const { FileIndex, Line, Column, EndLine, EndColumn, Covered } = attributes
    const path = this.#paths.get(FileIndex ?? '')
    if (path === undefined) {
      throw problem(`FileIndex="${shown(FileIndex ?? '')}" is not among the files of the report`)
    }
    const covered = { true: true, false: false }[Covered?.toLowerCase() ?? '']
    if (covered === undefined)
      throw problem(`Covered="${shown(Covered ?? '')}" is neither True nor False`)
    const file = this.#builder.file(path)
    const line = lineNumber(Line, 'Line')
    file.lines ??= new Lines()
    setSpan(file.lines, line, wholeNumber(EndLine) ?? line, covered)
    const place = `${line}:${Column ?? ''}-${EndLine ?? ''}:${EndColumn ?? ''}`
    const nth = owner.seen.get(place) ?? 0
    owner.seen.set(place, nth + 1)
    file.statements ??= new Items()
    file.statements.add(`${owner.name}@${place}#${nth}`, line, covered)
    owner.first ??= { file, line }
    owner.isCovered ||= covered
    this.#hasStatements = true
  }

  #addAssemblies(): void {
    for (const [name, statements] of this.#assemblies) {
      this.#builder.file(name).totals.statements = statements
    }
    this.#builder.note(
      'has totals of assemblies only: run dotCover with --reportType=DetailedXML to get lines',
    )
  }
}
