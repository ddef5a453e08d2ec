// lcov tracefiles, versions 1 and 2 (`man geninfo`). Counts that a file states (LF, BRF …) are not believed where the records themselves
// are there. Which file sections are one file is told by SF; a section is lcov-section.ts.

import { ReportProblem } from '@slipway/report-reader'
import { maxLine } from '../coverage/lines.js'
import type { CoverageReport, FileCoverage } from '../coverage/model.js'
import { LcovSection } from './lcov-section.js'
import { finished } from './report-builder.js'
import type { ReportFormat, ReportSource } from './report-source.js'
import { wholeLines } from './text-lines.js'

const bytes = { newline: 0x0a, return: 0x0d, comma: 0x2c, minus: 0x2d, zero: 0x30, nine: 0x39 }
/** `DA:` as a number. */
const lineRecord = 0x44413a

export const lcov: ReportFormat<'lcov'> = { name: 'lcov', read: readLcov }

async function readLcov(source: ReportSource): Promise<CoverageReport> {
  const reader = new LcovReader(source.file)
  for await (const block of wholeLines(source)) reader.read(block)
  return reader.report()
}

class LcovReader {
  readonly #file: string
  readonly #files = new Map<string, FileCoverage>()
  readonly #stated = {
    lines: { covered: 0, total: 0 },
    branches: { covered: 0, total: 0 },
    functions: { covered: 0, total: 0 },
  }
  readonly #unknown = new Map<string, number>()
  #section: LcovSection | undefined
  #sections = 0
  #hasBranches = false
  #hasFunctions = false
  #line = 0
  #negativeCounts = 0

  constructor(file: string) {
    this.#file = file
  }

  read(block: Buffer): void {
    let at = 0
    while (at < block.length) {
      this.#line++
      const start = ((block[at] ?? 0) << 16) | ((block[at + 1] ?? 0) << 8) | (block[at + 2] ?? 0)
      const next = start === lineRecord ? this.#plainLine(block, at + 3) : 0
      if (next > 0) {
        at = next
        continue
      }
      const end = block.indexOf(bytes.newline, at)
      this.#record(block.toString('utf8', at, block[end - 1] === bytes.return ? end - 1 : end))
      at = end + 1
    }
  }

  report(): CoverageReport {
    if (this.#section) {
      const { path, startLine } = this.#section
      const what = `ends inside the section of ${path} (from line ${startLine}), without end_of_record: it is cut off`
      throw new ReportProblem(this.#file, { line: this.#line }, what)
    }
    if (this.#sections === 0) {
      throw new ReportProblem(this.#file, {}, 'names no file: there is no SF record in it')
    }
    const notes: string[] = []
    for (const [name, count] of this.#unknown) {
      notes.push(`${count} records of an unknown kind were passed over: ${name}`)
    }
    if (this.#negativeCounts > 0) {
      notes.push(`${this.#negativeCounts} negative counts were read as "not covered"`)
    }
    const files = [...this.#files.values()]
    for (const file of files) {
      if (!this.#hasBranches) file.branches = undefined
      if (!this.#hasFunctions) file.functions = undefined
    }
    return finished({
      format: 'lcov',
      file: this.#file,
      files,
      sources: [],
      stated: this.#statedTotals(),
      notes,
    })
  }

  /** `DA:` with plain digits, which nearly all lines of a tracefile are. Returns where the next line starts; 0: it is not so plain. */
  #plainLine(block: Buffer, from: number): number {
    if (!this.#section) return 0
    let at = from
    let byte = block[at] as number
    let line = 0
    while (byte >= bytes.zero && byte <= bytes.nine) {
      line = line * 10 + byte - bytes.zero
      byte = block[++at] as number
    }
    if (byte !== bytes.comma || at === from || line > maxLine) return 0
    const countFrom = at + 1
    let covered = false
    byte = block[++at] as number
    while (byte >= bytes.zero && byte <= bytes.nine) {
      if (byte !== bytes.zero) covered = true
      byte = block[++at] as number
    }
    if (byte !== bytes.newline || at === countFrom) return 0
    this.#section.lines.set(line, covered)
    this.#section.hasLines = true
    return at + 1
  }

  #record(text: string): void {
    if (text === '' || text.startsWith('#')) return
    if (text === 'end_of_record') {
      this.#add(this.#open(text))
      this.#section = undefined
      return
    }
    const colon = text.indexOf(':')
    const name = text.slice(0, colon)
    const rest = text.slice(colon + 1)
    if (colon === -1 || !/^[A-Z]{2,8}$/.test(name)) {
      this.#fail(`not a record of lcov: "${text.slice(0, 60)}"`)
    }
    switch (name) {
      case 'SF':
        if (this.#section) {
          const { path, startLine } = this.#section
          this.#fail(`a section starts before the one of ${path} (line ${startLine}) has ended`)
        }
        if (rest === '') this.#fail('SF names no file')
        this.#section = new LcovSection(rest, this.#line)
        return
      case 'DA': {
        const [line = '', count = ''] = rest.split(',', 2)
        const section = this.#open(name)
        section.lines.set(this.#lineNumber(line), this.#isHit(count))
        section.hasLines = true
        return
      }
      case 'BRDA':
        this.#branch(rest)
        return
      case 'FN':
      case 'FNDA':
      case 'FNL':
      case 'FNA':
        this.#function(name, rest)
        return
      case 'LF':
      case 'LH':
      case 'BRF':
      case 'BRH':
      case 'FNF':
      case 'FNH':
        if (!/^\d{1,15}$/.test(rest))
          this.#fail(`${name} should be a number, not "${rest.slice(0, 40)}"`)
        this.#open(name).state(name, Number(rest))
        return
      case 'TN':
      case 'VER':
      case 'MCDC':
      case 'MCF':
      case 'MCH':
        return
      default:
        this.#unknown.set(name, (this.#unknown.get(name) ?? 0) + 1)
    }
  }

  /** `line,[e|f][U]block,branch,taken`; `branch` is free text and may hold commas. */
  #branch(rest: string): void {
    const section = this.#open('BRDA')
    const [first, second] = [rest.indexOf(','), rest.indexOf(',', rest.indexOf(',') + 1)]
    const last = rest.lastIndexOf(',')
    if (second <= first || last <= second) {
      this.#fail(`BRDA should be line,block,branch,taken, not "${rest.slice(0, 60)}"`)
    }
    const line = this.#lineNumber(rest.slice(0, first))
    const taken = rest.slice(last + 1)
    const isHit = taken !== '-' && this.#isHit(taken)
    section.hasBranches = true
    let block = first + 1
    if (rest[block] === 'e' || rest[block] === 'f') block++
    // geninfo: an unreachable branch is counted in neither BRF nor BRH.
    if (rest[block] !== 'U') section.branches.addNamed(line, rest.slice(block, last), isHit)
  }

  /** Names may hold commas (C++ signatures), so numbers are taken off the left only. */
  #function(name: 'FN' | 'FNDA' | 'FNL' | 'FNA', rest: string): void {
    const section = this.#open(name)
    section.hasFunctions = true
    const [first = '', second = ''] = rest.split(',', 2)
    const afterFirst = rest.slice(first.length + 1)
    switch (name) {
      case 'FN': {
        const [, withoutEnd] = /^\d+,(.+)$/.exec(afterFirst) ?? []
        section.function(withoutEnd ?? afterFirst, this.#lineNumber(first))
        return
      }
      case 'FNDA':
        section.functionHits(afterFirst, this.#isHit(first))
        return
      case 'FNL':
        section.functionGroup(first, this.#lineNumber(second))
        return
      case 'FNA':
        if (!section.functionGroupHits(first, this.#isHit(second))) {
          this.#fail(`FNA ${first} comes without its FNL`)
        }
    }
  }

  #add(section: LcovSection): void {
    this.#sections++
    this.#hasBranches ||= section.hasBranches
    this.#hasFunctions ||= section.hasFunctions
    for (const metric of ['lines', 'branches', 'functions'] as const) {
      const { covered = Number.NaN, total = Number.NaN } = section.stated[metric]
      this.#stated[metric].covered += covered
      this.#stated[metric].total += total
    }
    const coverage = section.coverage()
    const known = this.#files.get(coverage.path)
    if (!known) {
      this.#files.set(coverage.path, coverage)
      return
    }
    if (Object.keys(known.totals).length > 0 || Object.keys(coverage.totals).length > 0) {
      const what = `there are several sections for ${section.path}, and not all have the records themselves: totals alone cannot be merged`
      throw new ReportProblem(this.#file, { line: section.startLine }, what)
    }
    if (coverage.lines) known.lines?.merge(coverage.lines)
    if (coverage.branches) known.branches?.merge(coverage.branches)
    if (coverage.functions) known.functions?.merge(coverage.functions)
  }

  /** Only where every section has the numbers, and no file has several sections: those would overlap. */
  #statedTotals(): CoverageReport['stated'] {
    const stated: CoverageReport['stated'] = {}
    if (this.#files.size !== this.#sections) return stated
    for (const metric of ['lines', 'branches', 'functions'] as const) {
      const { covered, total } = this.#stated[metric]
      if (Number.isSafeInteger(covered + total)) stated[metric] = { covered, total }
    }
    return stated
  }

  #open(record: string): LcovSection {
    return (
      this.#section ??
      this.#fail(`${record} stands outside of a file's section (SF … end_of_record)`)
    )
  }

  #lineNumber(text: string): number {
    let line = 0
    for (let at = 0; at < text.length && line <= maxLine; at++) {
      const digit = text.charCodeAt(at) - bytes.zero
      line = digit >= 0 && digit <= 9 ? line * 10 + digit : Number.NaN
    }
    if (text !== '' && line <= maxLine) return line
    return this.#fail(`"${text.slice(0, 40)}" is not a line number`)
  }

  /** Counts may be larger than any integer here, or be written like 1e+20; gcov's overflows make them negative. */
  #isHit(text: string): boolean {
    // Nearly all counts are small.
    if (text.length === 1 && text >= '0' && text <= '9') return text !== '0'
    if (!/^-?\d+(?:\.\d+)?(?:e\+?\d+)?$/i.test(text)) {
      this.#fail(`"${text.slice(0, 40)}" is not a count`)
    }
    if (text.startsWith('-')) this.#negativeCounts++
    return Number(text) > 0
  }

  #fail(what: string): never {
    throw new ReportProblem(this.#file, { line: this.#line }, what)
  }
}
