// OpenCover's XML, as OpenCover, coverlet and AltCover write it: sequence points are statements and mark their lines, branch points are
// branches. What `skippedDueTo` marks was excluded by its tool.

import { problem, readXml, type XmlAttributes } from '@slipway/report-reader'
import { Branches } from '../coverage/branches.js'
import { Items } from '../coverage/items.js'
import { Lines } from '../coverage/lines.js'
import type { CoverageReport, FileCoverage } from '../coverage/model.js'
import {
  isHit,
  lineNumber,
  ReportBuilder,
  shown,
  statedCount,
  wholeNumber,
} from './report-builder.js'
import type { ReportFormat, ReportSource } from './report-source.js'
import { setSpan } from './span.js'

/** 0xFEEFEE: the compiler's line number for code that is on no line. */
const HIDDEN_LINE = 16707566

interface Point {
  offset: number
  line: number
}

interface Method {
  name: string
  isVisited: boolean
  fileId: string | undefined
  /** Where the first point is: the method's place. */
  first: { file: FileCoverage; line: number } | undefined
  /** Branch points of older versions have an offset only; the point before it tells the line. */
  points: Point[]
  seen: Map<string, number>
}

async function read(source: ReportSource): Promise<CoverageReport> {
  const reader = new OpenCoverReader(source.file)
  await readXml(source.chunks(), reader, { file: source.file })
  return reader.finish()
}

export const openCover: ReportFormat<'opencover'> = { name: 'opencover', read }

class OpenCoverReader {
  readonly textOf = new Set(['Name', 'FullName'])
  readonly #builder: ReportBuilder
  #depth = 0
  /** The depth of the outermost skipped element. */
  #skippedAt: number | undefined
  /** Of this module, and of all before it: ids may go on, or begin anew. */
  #paths = new Map<string, string>()
  #className = ''
  #method: Method | undefined
  #text: string | undefined

  constructor(file: string) {
    this.#builder = new ReportBuilder('OpenCover', file)
  }

  open(name: string, attributes: XmlAttributes): void {
    this.#depth++
    if (this.#skippedAt !== undefined) return
    if (attributes.skippedDueTo !== undefined) {
      this.#skippedAt = this.#depth
      return
    }
    switch (name) {
      case 'SequencePoint':
        if (this.#method) this.#addStatement(this.#method, attributes)
        break
      case 'BranchPoint':
        if (this.#method) this.#addBranch(this.#method, attributes)
        break
      case 'Method':
        this.#method = {
          name: '',
          isVisited: attributes.visited === 'true',
          fileId: undefined,
          first: undefined,
          points: [],
          seen: new Map(),
        }
        break
      case 'FileRef':
        if (this.#method) this.#method.fileId = attributes.uid
        break
      case 'Name':
      case 'FullName':
        this.#text = ''
        break
      case 'File':
        if (attributes.uid !== undefined) this.#paths.set(attributes.uid, attributes.fullPath ?? '')
        break
      case 'Summary':
        if (this.#depth === 2) this.#state(attributes)
    }
  }

  text(text: string): void {
    if (this.#text !== undefined) this.#text += text
  }

  close(name: string): void {
    const isSkipped = this.#skippedAt !== undefined
    if (this.#skippedAt === this.#depth) this.#skippedAt = undefined
    this.#depth--
    if (isSkipped) return
    if (name === 'Name' && this.#method) this.#method.name = this.#text?.trim() ?? ''
    if (name === 'FullName' && !this.#method) this.#className = this.#text?.trim() ?? ''
    this.#text = undefined
    if (name !== 'Method' || !this.#method) return
    this.#closeMethod(this.#method)
    this.#method = undefined
  }

  finish(): CoverageReport {
    for (const file of this.#builder.files()) {
      file.lines ??= new Lines()
      file.branches ??= new Branches()
      file.functions ??= new Items()
      file.statements ??= new Items()
    }
    return this.#builder.finish()
  }

  #addStatement(method: Method, { vc, sl, sc, el, ec, offset, fileid }: XmlAttributes): void {
    if (sl === undefined || Number(sl) >= HIDDEN_LINE) return
    const file = this.#fileOf(method, fileid)
    if (!file) return
    const line = lineNumber(sl, 'sl')
    const isCovered = isHit(vc, 'vc')
    file.lines ??= new Lines()
    setSpan(file.lines, line, wholeNumber(el) ?? line, isCovered)
    file.statements ??= new Items()
    file.statements.add(
      identity(method, `${line}:${sc ?? ''}-${el ?? ''}:${ec ?? ''}`),
      line,
      isCovered,
    )
    method.first ??= { file, line }
    method.isVisited ||= isCovered
    method.points.push({ offset: wholeNumber(offset) ?? 0, line })
  }

  #addBranch(method: Method, { vc, sl, path, offset, fileid }: XmlAttributes): void {
    const file = this.#fileOf(method, fileid) ?? method.first?.file
    if (!file) return
    const line = wholeNumber(sl) ?? 0
    const at = wholeNumber(offset) ?? 0
    const isLine = line > 0 && line < HIDDEN_LINE
    file.branches ??= new Branches()
    const id = identity(method, `${at}/${path ?? ''}`)
    file.branches.addNamed(
      isLine ? lineNumber(sl, 'sl') : lineBefore(method, at),
      id,
      isHit(vc, 'vc'),
    )
  }

  #closeMethod({ name, first, isVisited }: Method): void {
    if (!first) return
    first.file.functions ??= new Items()
    first.file.functions.add(`${this.#className}.${name}:${first.line}`, first.line, isVisited)
  }

  #fileOf(method: Method, fileId: string | undefined): FileCoverage | undefined {
    const id = fileId && fileId !== '0' ? fileId : method.fileId
    if (id === undefined) {
      this.#builder.note('a point belongs to no file: not counted')
      return undefined
    }
    const path = this.#paths.get(id)
    if (path === undefined)
      throw problem(`fileid="${shown(id)}" is not among the files of the report`)
    return this.#builder.file(path)
  }

  #state(summary: XmlAttributes): void {
    const statements = statedCount(summary.visitedSequencePoints, summary.numSequencePoints)
    if (statements) this.#builder.state('statements', statements)
    const branches = statedCount(summary.visitedBranchPoints, summary.numBranchPoints)
    if (branches) this.#builder.state('branches', branches)
    const functions = statedCount(summary.visitedMethods, summary.numMethods)
    if (functions) this.#builder.state('functions', functions)
  }
}

/** The same in every run, and in a module that is there twice; numbered where a method has the same place twice. */
function identity({ name, seen }: Method, place: string): string {
  const nth = seen.get(place) ?? 0
  seen.set(place, nth + 1)
  return nth === 0 ? `${name}@${place}` : `${name}@${place}#${nth}`
}

function lineBefore({ points }: Method, offset: number): number {
  let line = points[0]?.line ?? 0
  for (const point of points) if (point.offset <= offset) line = point.line
  return line
}
