// Cobertura and its dialects: coverage.py, gcovr, Istanbul, coverlet, PHPUnit, SimpleCov, tarpaulin, MATLAB … Counted are the unique
// lines of each file. The attributes of the root and of classes are not: in the wild they are rounded, stale, NaN or zero.

import { problem, readXml, type XmlAttributes } from '@slipway/report-reader'
import { Branches } from '../coverage/branches.js'
import { Items } from '../coverage/items.js'
import { Lines } from '../coverage/lines.js'
import type { Count, CoverageReport, FileCoverage } from '../coverage/model.js'
import {
  isHit,
  lineNumber,
  ReportBuilder,
  shown,
  statedCount,
  wholeNumber,
} from './report-builder.js'
import type { ReportFormat, ReportSource } from './report-source.js'

interface Line {
  number: number
  isHit: boolean
  branches: Count | undefined
  missing: readonly string[] | undefined
  /** `branch="true"`; its fraction may still come from the conditions inside. */
  isBranch: boolean
  conditions: Count | undefined
}

interface Method {
  name: string
  /** What its attributes say; with lines, those say more. */
  isCalled: boolean
  firstLine: number | undefined
  isHit: boolean
}

interface Class {
  name: string
  file: string | undefined
  /** Lines below `<methods>`: they count only if the class has none of its own. */
  methodLines: Line[]
  hasLines: boolean
  methods: Method[]
}

async function read(source: ReportSource): Promise<CoverageReport> {
  const reader = new CoberturaReader(source.file)
  await readXml(source.chunks(), reader, { file: source.file })
  return reader.finish()
}

export const cobertura: ReportFormat<'cobertura'> = { name: 'cobertura', read }

class CoberturaReader {
  readonly textOf = new Set(['source'])
  readonly #builder: ReportBuilder
  #root: XmlAttributes | undefined
  #hasBranches = false
  #hasMethods = false
  #source: string | undefined
  #class: Class | undefined
  #method: Method | undefined
  #line: Line | undefined

  constructor(file: string) {
    this.#builder = new ReportBuilder('Cobertura', file)
  }

  open(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case 'line':
        this.#openLine(attributes)
        break
      case 'condition':
        this.#addCondition(attributes)
        break
      case 'method':
        this.#openMethod(attributes)
        break
      case 'class':
        this.#class = {
          name: attributes.name ?? '',
          file: attributes.filename,
          methodLines: [],
          hasLines: false,
          methods: [],
        }
        break
      case 'source':
        this.#source = ''
        break
      case 'coverage':
        this.#root ??= attributes
    }
  }

  text(text: string): void {
    if (this.#source !== undefined) this.#source += text
  }

  close(name: string): void {
    switch (name) {
      case 'line':
        this.#closeLine()
        break
      case 'method':
        this.#method = undefined
        break
      case 'class':
        this.#closeClass()
        break
      case 'source':
        this.#builder.source(this.#source?.trim() ?? '')
        this.#source = undefined
    }
  }

  finish(): CoverageReport {
    this.#state()
    for (const file of this.#builder.files()) {
      file.lines ??= new Lines()
      file.branches = this.#hasBranches ? (file.branches ?? new Branches()) : undefined
      file.functions = this.#hasMethods ? (file.functions ?? new Items()) : undefined
    }
    return this.#builder.finish()
  }

  #openLine(attributes: XmlAttributes): void {
    if (!this.#class) throw problem('<line> stands outside of a <class>')
    this.#line = {
      number: lineNumber(attributes.number, 'number'),
      isHit: isHit(attributes.hits, 'hits'),
      branches: fraction(attributes, 'condition-coverage'),
      missing: attributes['missing-branches']?.split(',').map((id) => id.trim()),
      isBranch: attributes.branch?.toLowerCase() === 'true',
      conditions: undefined,
    }
  }

  /** A jump has two ways, of which its percentage tells; of a switch, the percentage alone tells nothing. */
  #addCondition({ type, coverage }: XmlAttributes): void {
    const covered = { '0%': 0, '50%': 1, '100%': 2 }[coverage?.trim() ?? '']
    if (!this.#line || type !== 'jump' || covered === undefined) return
    const known = this.#line.conditions ?? { covered: 0, total: 0 }
    this.#line.conditions = { covered: known.covered + covered, total: known.total + 2 }
  }

  #closeLine(): void {
    const [line, owner, method] = [this.#line, this.#class, this.#method]
    this.#line = undefined
    if (!line || !owner) return
    if (line.isBranch && !line.branches) {
      line.branches = line.conditions
      if (!line.conditions)
        this.#builder.note('a line with branches does not say how many: not counted')
    }
    if (method) {
      method.firstLine ??= line.number
      method.isHit ||= line.isHit
      owner.methodLines.push(line)
    } else {
      owner.hasLines = true
      this.#add(this.#fileOf(owner), line)
    }
  }

  #openMethod(attributes: XmlAttributes): void {
    const name = `${attributes.name ?? ''}${attributes.signature ?? ''}`
    // VectorCAST lists methods without their lines.
    const called = fraction(attributes, 'function-coverage')
    const isCalled = called ? called.covered > 0 : Number(attributes['line-rate']) > 0
    this.#method = { name, isCalled, firstLine: undefined, isHit: false }
    this.#class?.methods.push(this.#method)
  }

  #closeClass(): void {
    const owner = this.#class
    this.#class = undefined
    if (!owner) return
    // Measured and found to have no lines is not the same as not measured.
    if (owner.file?.trim()) this.#builder.file(owner.file)
    if (!owner.hasLines) for (const line of owner.methodLines) this.#add(this.#fileOf(owner), line)
    for (const { name, isCalled, firstLine, isHit } of owner.methods) {
      const file = this.#fileOf(owner)
      file.functions ??= new Items()
      this.#hasMethods = true
      const isCovered = firstLine === undefined ? isCalled : isHit
      file.functions.add(`${owner.name}.${name}:${firstLine ?? ''}`, firstLine ?? 0, isCovered)
    }
  }

  #fileOf({ file, name }: Class): FileCoverage {
    if (file === undefined) throw problem(`the class "${shown(name)}" has no filename`)
    return this.#builder.file(file)
  }

  #add(file: FileCoverage, { number, isHit, branches, missing }: Line): void {
    file.lines ??= new Lines()
    file.lines.set(number, isHit)
    if (!branches || branches.total === 0) return
    file.branches ??= new Branches()
    file.branches.addCounted(number, branches, missing ?? (isFull(branches) ? [] : undefined))
    this.#hasBranches = true
  }

  #state(): void {
    const root = this.#root ?? {}
    const lines = statedCount(root['lines-covered'], root['lines-valid'])
    if (lines) this.#builder.state('lines', lines)
    const branches = statedCount(root['branches-covered'], root['branches-valid'])
    if (branches && (this.#hasBranches || branches.total > 0))
      this.#builder.state('branches', branches)
    // No branch measured and no branch there look alike but for the rate: coverage.py writes 0 for the one and 1 for the other.
    const isZeroOfZero =
      wholeNumber(root['branches-valid']) === 0 && Number(root['branch-rate']) === 1
    this.#hasBranches ||= isZeroOfZero
  }
}

/** `50% (1/2)`. A percentage alone is no fraction. */
function fraction(attributes: XmlAttributes, name: string): Count | undefined {
  const text = attributes[name] ?? ''
  const match = /\(\s*(\d{1,9})\s*\/\s*(\d{1,9})\s*\)/.exec(text)
  if (!match) return undefined
  const [covered, total] = [Number(match[1]), Number(match[2])]
  if (covered > total) throw problem(`${name}="${shown(text)}" covers more than there is`)
  return { covered, total }
}

function isFull({ covered, total }: Count): boolean {
  return covered === total
}
