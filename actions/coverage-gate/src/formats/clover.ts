// Clover in four dialects: OpenClover, Istanbul, PHPUnit, gcovr. They agree on the elements, not on what they count: see `Dialect`.

import { problem, readXml, type XmlAttributes } from '@slipway/report-reader'
import { Branches } from '../coverage/branches.js'
import { Items } from '../coverage/items.js'
import { Lines } from '../coverage/lines.js'
import type { Count, CoverageReport, FileCoverage } from '../coverage/model.js'
import { count, isHit, lineNumber, ReportBuilder, statedCount } from './report-builder.js'
import type { ReportFormat, ReportSource } from './report-source.js'

interface Dialect {
  /** Istanbul: what `metrics` call statements are lines, and methods are in `metrics` only. */
  isIstanbul: boolean
  /** OpenClover and Istanbul always measure conditionals and methods; PHPUnit and gcovr write 0 for not measured. */
  isComplete: boolean
}

/** What `<metrics>` of a file or the project say. */
interface Metrics {
  statements: Count | undefined
  conditionals: Count | undefined
  methods: Count | undefined
}

interface File {
  coverage: FileCoverage
  metrics: Metrics | undefined
  /** How often each kind of line was there: a line can hold two statements, or two conditions. */
  seen: Map<string, number>
}

async function read(source: ReportSource): Promise<CoverageReport> {
  const reader = new CloverReader(source.file)
  await readXml(source.chunks(), reader, { file: source.file })
  return reader.finish()
}

export const clover: ReportFormat<'clover'> = { name: 'clover', read }

class CloverReader {
  readonly #builder: ReportBuilder
  readonly #files = new Map<FileCoverage, Metrics[]>()
  #version = ''
  #dialect: Dialect = { isIstanbul: false, isComplete: false }
  #path: string[] = []
  #file: File | undefined
  #project: Metrics | undefined
  #inTests = false
  #hasBranches = false
  #hasFunctions = false

  constructor(file: string) {
    this.#builder = new ReportBuilder('Clover', file)
  }

  open(name: string, attributes: XmlAttributes): void {
    const parent = this.#path.at(-1)
    this.#path.push(name)
    if (name === 'testproject') this.#inTests = true
    // The code of the tests: Clover's own totals leave it out. gcovr puts a dummy there.
    if (this.#inTests) return
    switch (name) {
      case 'line':
        if (this.#file) this.#addLine(this.#file, attributes)
        break
      case 'metrics':
        if (parent === 'file' && this.#file) this.#file.metrics = metricsOf(attributes)
        if (parent === 'project') this.#project = metricsOf(attributes)
        break
      case 'file': {
        const path = attributes.path?.trim() || attributes.name || ''
        this.#file = { coverage: this.#builder.file(path), metrics: undefined, seen: new Map() }
        break
      }
      case 'project':
        this.#dialect = dialectOf(this.#version, attributes.name)
        break
      case 'coverage':
        this.#version = attributes.clover ?? ''
    }
  }

  close(name: string): void {
    this.#path.pop()
    if (name === 'testproject') this.#inTests = false
    if (name !== 'file' || !this.#file) return
    const { coverage, metrics } = this.#file
    const known = this.#files.get(coverage) ?? []
    if (metrics) known.push(metrics)
    this.#files.set(coverage, known)
    this.#file = undefined
  }

  finish(): CoverageReport {
    const { isComplete, isIstanbul } = this.#dialect
    const project = this.#project
    this.#hasBranches ||= isComplete || (project?.conditionals?.total ?? 0) > 0
    this.#hasFunctions ||= isComplete || (project?.methods?.total ?? 0) > 0
    for (const [file, metrics] of this.#files) this.#settle(file, metrics)
    if (project?.statements) {
      if (!isComplete || isIstanbul) this.#builder.state('lines', project.statements)
      if (!isIstanbul) this.#builder.state('statements', project.statements)
    }
    if (project?.conditionals && this.#hasBranches)
      this.#builder.state('branches', project.conditionals)
    if (project?.methods && this.#hasFunctions) this.#builder.state('functions', project.methods)
    return this.#builder.finish()
  }

  #addLine(file: File, attributes: XmlAttributes): void {
    const { coverage, seen } = file
    const { type } = attributes
    const line = lineNumber(attributes.num, 'num')
    const key = `${line}${type ?? ''}`
    const nth = seen.get(key) ?? 0
    seen.set(key, nth + 1)
    if (type === 'method') {
      const name = attributes.name ?? attributes.signature ?? ''
      coverage.functions ??= new Items()
      coverage.functions.add(`${name}:${line}#${nth}`, line, isHit(attributes.count, 'count'))
      this.#hasFunctions = true
    } else if (type === 'stmt') {
      const isCovered = isHit(attributes.count, 'count')
      coverage.lines ??= new Lines()
      coverage.lines.set(line, isCovered)
      if (this.#dialect.isIstanbul) return
      coverage.statements ??= new Items()
      coverage.statements.add(`${line}#${nth}`, line, isCovered)
    } else if (type === 'cond') {
      this.#addCondition(coverage, line, nth, attributes)
    } else throw problem(`type="${type ?? ''}" is no kind of line that Clover has`)
  }

  /** OpenClover counts how often a condition was true and false; Istanbul how many branches of a line were and were not taken. */
  #addCondition(file: FileCoverage, line: number, nth: number, attributes: XmlAttributes): void {
    const { truecount, falsecount } = attributes
    file.branches ??= new Branches()
    this.#hasBranches = true
    // OpenClover's conditions have no count of their own: their statement is a line element of its own.
    const isFraction = this.#dialect.isIstanbul || attributes.count !== undefined
    if (!isFraction) {
      file.branches.addNamed(line, `${nth}:true`, isHit(truecount, 'truecount'))
      file.branches.addNamed(line, `${nth}:false`, isHit(falsecount, 'falsecount'))
      return
    }
    const covered = count(truecount, 'truecount')
    const total = covered + count(falsecount, 'falsecount')
    file.branches.addCounted(line, { covered, total }, covered === total ? [] : undefined)
    file.lines ??= new Lines()
    file.lines.set(line, isHit(attributes.count, 'count'))
  }

  /** The metrics of a file are what its tool states. Where its lines say the same they stay, so that they can be merged. */
  #settle(file: FileCoverage, metrics: readonly Metrics[]): void {
    const { isIstanbul, isComplete } = this.#dialect
    // A file that is there twice has each line once, so its metrics do not add up; its lines do.
    const countable = metrics.length > 1 && file.lines ? [] : metrics
    const statements = sum(countable, 'statements')
    const conditionals = sum(countable, 'conditionals')
    const methods = sum(metrics, 'methods')
    if (!isIstanbul) {
      if (statements && !same(statements, file.statements?.count()))
        file.totals.statements = statements
      file.statements ??= new Items()
    }
    if (!file.lines && statements && statements.total > 0) {
      // Only where a statement is a line.
      if (!isComplete || isIstanbul) file.totals.lines = statements
    } else file.lines ??= new Lines()
    file.functions = this.#hasFunctions ? (file.functions ?? new Items()) : undefined
    if (this.#hasFunctions && methods && !same(methods, file.functions?.count())) {
      file.totals.functions = methods
    }
    file.branches = this.#hasBranches ? (file.branches ?? new Branches()) : undefined
    if (file.branches && conditionals) settleBranches(file, file.branches, conditionals)
  }
}

/** Istanbul counts branches that are on no line that it lists: they count, but are in nobody's patch. */
function settleBranches(file: FileCoverage, branches: Branches, stated: Count): void {
  const ours = branches.count()
  if (same(stated, ours)) return
  const rest = { covered: stated.covered - ours.covered, total: stated.total - ours.total }
  const isRest = ours.total > 0 && rest.covered >= 0 && rest.covered <= rest.total
  if (isRest) branches.addCounted(0, rest)
  else file.totals.branches = stated
}

function dialectOf(version: string, project: string | undefined): Dialect {
  const isIstanbul = project === 'All files'
  // gcovr puts a time stamp there, PHPUnit nothing.
  return { isIstanbul, isComplete: isIstanbul || /^\d+\.\d/.test(version) }
}

function metricsOf(attributes: XmlAttributes): Metrics {
  const of = (name: string) => statedCount(attributes[`covered${name}`], attributes[name])
  return { statements: of('statements'), conditionals: of('conditionals'), methods: of('methods') }
}

function sum(metrics: readonly Metrics[], name: keyof Metrics): Count | undefined {
  let all: Count | undefined
  for (const { [name]: one } of metrics) {
    if (one)
      all = { covered: (all?.covered ?? 0) + one.covered, total: (all?.total ?? 0) + one.total }
  }
  return all
}

function same(a: Count, b: Count | undefined): boolean {
  return a.covered === (b?.covered ?? 0) && a.total === (b?.total ?? 0)
}
