// JaCoCo's XML (report.dtd 1.1), also gcovr's idea of it. Lines come from the source files, methods from the classes; counters speak
// only where there are no lines. Instructions have no counterpart here.

import { readXml, type XmlAttributes } from '@slipway/report-reader'
import { Branches } from '../coverage/branches.js'
import { Items } from '../coverage/items.js'
import { Lines } from '../coverage/lines.js'
import type { Count, CoverageReport, FileCoverage, Metric } from '../coverage/model.js'
import { count, lineNumber, ReportBuilder } from './report-builder.js'
import type { ReportFormat, ReportSource } from './report-source.js'

const metricOf: Readonly<Record<string, Metric>> = {
  LINE: 'lines',
  BRANCH: 'branches',
  METHOD: 'functions',
}

type Counters = Partial<Record<Metric, Count>>

interface Method {
  id: string
  line: number
}

/** A `<sourcefile>`, or a `<class>`, which stands in for the source file that a report does not have. */
interface Unit {
  path: string
  counters: Counters
  lines: Lines
  branches: Branches
  /** A line says how many branches were covered, but not whether it ran (gcovr leaves `mi` and `ci` out). */
  isHitUnknown: boolean
}

interface Package {
  name: string
  counters: Counters
  /** The units that stand for themselves, by path. */
  sourceFiles: Map<string, Unit>
  classes: Unit[]
}

async function read(source: ReportSource): Promise<CoverageReport> {
  const reader = new JacocoReader(source.file)
  await readXml(source.chunks(), reader, { file: source.file })
  return reader.finish()
}

export const jacoco: ReportFormat<'jacoco'> = { name: 'jacoco', read }

class JacocoReader {
  readonly #builder: ReportBuilder
  /** Which group a path was first seen in: modules may have a file of the same package and name. */
  readonly #groupOf = new Map<string, string>()
  /** What classes, or source files without any, count as their methods, by path. */
  readonly #methodCounters = new Map<string, Count>()
  #groups: string[] = []
  #reportName = ''
  #reportCounters: Counters = {}
  #hasInstructions = false
  #hasBranchCounter = false
  #package: Package | undefined
  #className = ''
  #unit: Unit | undefined
  #method: Method | undefined

  constructor(file: string) {
    this.#builder = new ReportBuilder('JaCoCo', file)
  }

  open(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case 'line':
        this.#addLine(attributes)
        break
      case 'counter':
        this.#addCounter(attributes)
        break
      case 'method':
        this.#method = {
          id: `${this.#className}.${attributes.name ?? ''}${attributes.desc ?? ''}`,
          line: attributes.line === undefined ? 0 : lineNumber(attributes.line, 'line'),
        }
        break
      case 'class':
        this.#className = attributes.name ?? ''
        this.#unit = this.#createUnit(this.#path(attributes.sourcefilename) ?? this.#className)
        break
      case 'sourcefile':
        this.#unit = this.#createUnit(this.#path(attributes.name) ?? '')
        break
      case 'package':
        this.#package = {
          name: attributes.name ?? '',
          counters: {},
          sourceFiles: new Map(),
          classes: [],
        }
        break
      case 'group':
        this.#groups.push(attributes.name ?? '')
        break
      case 'report':
        this.#reportName = attributes.name ?? ''
    }
  }

  close(name: string): void {
    switch (name) {
      case 'method':
        this.#method = undefined
        break
      case 'class':
        if (this.#unit) this.#closeClass(this.#unit)
        this.#unit = undefined
        break
      case 'sourcefile':
        if (this.#unit) this.#package?.sourceFiles.set(this.#unit.path, this.#unit)
        if (this.#unit) this.#addUnit(this.#unit)
        this.#unit = undefined
        break
      case 'package':
        if (this.#package) this.#closePackage(this.#package)
        this.#package = undefined
        break
      case 'group':
        this.#groups.pop()
    }
  }

  finish(): CoverageReport {
    const files = [...this.#builder.files()]
    if (files.length === 0) this.#addTotals(this.#reportName || 'report', this.#reportCounters)
    const hasBranches = this.#hasInstructions || this.#hasBranchCounter
    const hasFunctions = files.some((file) => file.functions) || this.#methodCounters.size > 0
    for (const file of files) {
      file.branches = hasBranches ? (file.branches ?? new Branches()) : undefined
      file.functions = hasFunctions ? (file.functions ?? new Items()) : undefined
      const counted = this.#methodCounters.get(file.path)
      const listed = file.functions?.count()
      const isSame = counted?.covered === listed?.covered && counted?.total === listed?.total
      if (counted && !isSame) file.totals.functions = counted
    }
    for (const metric of ['lines', 'branches', 'functions'] as const) {
      const stated = this.#reportCounters[metric]
      if (stated) this.#builder.state(metric, stated)
    }
    return this.#builder.finish()
  }

  /** `package/file`, as JaCoCo knows no more; with its group in front when another group has the same. */
  #path(name: string | undefined): string | undefined {
    if (name === undefined) return undefined
    // gcovr writes whole paths as the name.
    const folder = this.#package?.name ?? ''
    const path = /[\\/]/.test(name) || folder === '' ? name : `${folder}/${name}`
    const group = this.#groups.join('/')
    const owner = this.#groupOf.get(path)
    if (owner === undefined) this.#groupOf.set(path, group)
    if (owner === undefined || owner === group || group === '') return path
    this.#builder.note(
      'several groups have a file of one package and name: told apart by the group',
    )
    return `${group}/${path}`
  }

  #createUnit(path: string): Unit {
    const [lines, branches] = [new Lines(), new Branches()]
    return { path, counters: {}, lines, branches, isHitUnknown: false }
  }

  #addLine({ nr, mi, ci, mb, cb }: XmlAttributes): void {
    const unit = this.#unit
    if (!unit) return
    const number = lineNumber(nr, 'nr')
    const covered = cb === undefined ? 0 : count(cb, 'cb')
    const total = covered + (mb === undefined ? 0 : count(mb, 'mb'))
    if (mi === undefined && ci === undefined) unit.isHitUnknown = true
    unit.lines.set(number, (ci !== undefined && count(ci, 'ci') > 0) || covered > 0)
    if (total > 0)
      unit.branches.addCounted(number, { covered, total }, covered === total ? [] : undefined)
  }

  #addCounter({ type, missed, covered }: XmlAttributes): void {
    if (type === 'INSTRUCTION') this.#hasInstructions = true
    const metric = metricOf[type ?? '']
    if (!metric) return
    if (metric === 'branches') this.#hasBranchCounter = true
    const part = count(covered, 'covered')
    const counted = { covered: part, total: part + count(missed, 'missed') }
    const { line, id } = this.#method ?? {}
    if (id !== undefined && line !== undefined) {
      if (metric === 'functions' && this.#unit)
        this.#addMethod(this.#unit.path, { id, line }, part > 0)
    } else if (this.#unit) this.#unit.counters[metric] = counted
    else if (this.#package) this.#package.counters[metric] = counted
    else if (this.#groups.length === 0) this.#reportCounters[metric] = counted
  }

  #addMethod(path: string, { id, line }: Method, isCovered: boolean): void {
    const file = this.#builder.file(path)
    file.functions ??= new Items()
    file.functions.add(id, line, isCovered)
  }

  #closeClass(unit: Unit): void {
    this.#package?.classes.push(unit)
    this.#countMethods(unit)
  }

  #countMethods({ path, counters }: Unit): void {
    if (!counters.functions) return
    this.#builder.file(path)
    this.#methodCounters.set(path, plus(this.#methodCounters.get(path), counters.functions))
  }

  #addUnit(unit: Unit): void {
    const file = this.#builder.file(unit.path)
    const { lines, branches } = unit.counters
    if (unit.isHitUnknown || unit.lines.count().total === 0) {
      if (lines) file.totals.lines = plus(file.totals.lines, lines)
      else if (unit.isHitUnknown) mergeLines(file, unit)
    } else mergeLines(file, unit)
    if (unit.branches.count().total > 0) {
      file.branches ??= new Branches()
      file.branches.merge(unit.branches)
    } else if (branches && branches.total > 0) {
      file.totals.branches = plus(file.totals.branches, branches)
    }
  }

  #closePackage({ name, counters, sourceFiles, classes }: Package): void {
    for (const unit of classes) if (!sourceFiles.has(unit.path)) this.#addUnit(unit)
    // gcovr has no classes; its source files count their functions.
    if (classes.length === 0) for (const unit of sourceFiles.values()) this.#countMethods(unit)
    if (classes.length === 0 && sourceFiles.size === 0) {
      this.#addTotals([...this.#groups, name].filter(Boolean).join('/') || 'package', counters)
    }
  }

  /** A summary without files: its totals, under the name of what they sum up. */
  #addTotals(name: string, counters: Counters): void {
    if (Object.keys(counters).length === 0) return
    const { totals } = this.#builder.file(name)
    for (const metric of ['lines', 'branches', 'functions'] as const) {
      const counter = counters[metric]
      if (counter) totals[metric] = plus(totals[metric], counter)
    }
  }
}

function mergeLines(file: FileCoverage, { lines }: Unit): void {
  file.lines ??= new Lines()
  file.lines.merge(lines)
}

function plus(a: Count | undefined, b: Count): Count {
  return { covered: (a?.covered ?? 0) + b.covered, total: (a?.total ?? 0) + b.total }
}
