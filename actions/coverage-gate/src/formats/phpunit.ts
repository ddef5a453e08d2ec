// PHPUnit's own XML (`--coverage-xml`): index.xml, or the file that it keeps for each source file. They list covered lines only, so
// what was missed is known as a number, not by line: totals.

import { problem, readXml, type XmlAttributes } from '@slipway/report-reader'
import type { Count, CoverageReport, FileCoverage } from '../coverage/model.js'
import { ReportBuilder, statedCount } from './report-builder.js'
import type { ReportFormat, ReportSource } from './report-source.js'

async function read(source: ReportSource): Promise<CoverageReport> {
  const reader = new PhpUnitReader(source.file)
  await readXml(source.chunks(), reader, { file: source.file })
  return reader.finish()
}

export const phpUnit: ReportFormat<'phpunit'> = { name: 'phpunit', read }

class PhpUnitReader {
  readonly #builder: ReportBuilder
  readonly #folders: string[] = []
  #file: FileCoverage | undefined
  #inTotals = false

  constructor(file: string) {
    this.#builder = new ReportBuilder('PHPUnit XML', file)
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'project') this.#builder.source(attributes.source ?? '')
    else if (name === 'directory') this.#folders.push(attributes.name ?? '')
    else if (name === 'file') {
      const parts = [...this.#folders, attributes.path ?? '', attributes.name ?? '']
      this.#file = this.#builder.file(joined(parts))
    } else if (name === 'totals') this.#inTotals = true
    else if (this.#inTotals && this.#file) addTotal(this.#file, name, attributes)
  }

  close(name: string): void {
    if (name === 'directory') this.#folders.pop()
    else if (name === 'totals') this.#inTotals = false
    else if (name === 'file') this.#file = undefined
  }

  finish(): CoverageReport {
    this.#builder.note(
      'lists covered lines only, so it gives totals, but no changed lines: run PHPUnit with --coverage-clover or --coverage-cobertura to get them',
    )
    return this.#builder.finish()
  }
}

/** A method counts as tested when all of it is. */
function addTotal({ totals }: FileCoverage, name: string, attributes: XmlAttributes): void {
  if (name === 'lines') {
    const lines = statedCount(attributes.executed, attributes.executable)
    if (!lines) throw problem('<lines> does not say how many are executable and executed')
    totals.lines = lines
  } else if (name === 'methods' || name === 'functions') {
    const tested = statedCount(attributes.tested, attributes.count)
    if (tested) totals.functions = plus(totals.functions, tested)
  }
}

function joined(parts: readonly string[]): string {
  return parts
    .flatMap((part) => part.split('/'))
    .filter((part) => part !== '')
    .join('/')
}

function plus(a: Count | undefined, b: Count): Count {
  return { covered: (a?.covered ?? 0) + b.covered, total: (a?.total ?? 0) + b.total }
}
