// Tells the XML formats by their root element, its attributes, and what follows it; never by the file's name. Other tools' XML that is
// taken for coverage now and then is answered with what to run instead.

import { problem, ReportProblem, readXml, type XmlAttributes } from '@slipway/report-reader'
import { shown } from './report-builder.js'
import type { ReportSource } from './report-source.js'

export type XmlFormatName = 'cobertura' | 'clover' | 'dotcover' | 'jacoco' | 'opencover' | 'phpunit'

/** Throws a ReportProblem for broken XML, and for XML that is no coverage report that can be read. */
export async function detectXml(source: ReportSource): Promise<XmlFormatName> {
  const seen: Element[] = []
  const open = (name: string, attributes: XmlAttributes) => {
    seen.push({ name: name.replace(/^.*:/, ''), attributes })
    if (seen.length === 2) throw new Enough()
  }
  try {
    await readXml(source.chunks(), { open }, { file: source.file })
  } catch (error) {
    if (!(error instanceof Enough)) throw error
  }
  const [root, child] = seen
  const known = root && formatOf(root, child)
  if (known) return known
  const advice = root && adviceFor(root, child)
  const what =
    advice ??
    `is XML with the root <${shown(root?.name ?? '')}>, which is no coverage report that can be read here`
  throw new ReportProblem(source.file, {}, what)
}

interface Element {
  name: string
  attributes: XmlAttributes
}

/** The first two elements are read; the rest is for the reader. */
class Enough extends Error {}

function formatOf(root: Element, child: Element | undefined): XmlFormatName | undefined {
  const has = (...names: string[]) => names.some((name) => root.attributes[name] !== undefined)
  const holds = (...names: string[]) => child !== undefined && names.includes(child.name)
  switch (root.name) {
    case 'coverage':
      if (has('profilerVersion', 'driverVersion')) return undefined
      if (holds('project', 'testproject') || has('clover')) return 'clover'
      if (holds('file', 'lineToCover')) return undefined
      // An empty <coverage/> is one as well: its reader says that nothing was measured.
      return 'cobertura'
    case 'report':
      return child === undefined || holds('sessioninfo', 'group', 'package', 'counter')
        ? 'jacoco'
        : undefined
    case 'CoverageSession':
      return 'opencover'
    case 'Root':
      return has('CoveredStatements', 'ReportType', 'DotCoverVersion') ||
        holds('FileIndices', 'Assembly')
        ? 'dotcover'
        : undefined
    case 'phpunit':
      return holds('build', 'project', 'file') ? 'phpunit' : undefined
    default:
      return undefined
  }
}

const tests = 'holds test results, not coverage: name the coverage report that the same run writes'
const visualStudio =
  "is Visual Studio's own coverage XML: run `dotnet-coverage merge --output-format cobertura` on the .coverage file"

const byRoot: Readonly<Record<string, string>> = {
  testsuites: tests,
  testsuite: tests,
  'test-run': tests,
  'test-results': tests,
  assemblies: tests,
  TestRun: tests,
  testExecutions: tests,
  CoverageDSPriv: visualStudio,
  results: visualStudio,
  mutations: "is PIT's mutation report, not coverage: name the JaCoCo report of the tests",
  scoverage: "is scoverage's own report: name the cobertura.xml that it writes beside it",
  crap_result:
    "is PHPUnit's Crap4J report: run PHPUnit with --coverage-clover or --coverage-cobertura",
  PartCoverReport:
    'is a PartCover report, which cannot be read here: OpenCover or coverlet succeed it',
  BullseyeCoverage:
    'is a BullseyeCoverage report, which cannot be read here: write Cobertura XML with it',
  plist: 'is a property list: run `xcrun xccov view --archive --json` and name its output',
  html: 'is an HTML page: name the report for machines (XML, JSON, lcov) that the same tool writes',
}

function adviceFor(root: Element, child: Element | undefined): string | undefined {
  if (root.name === 'coverage' && child?.name === 'file') {
    return "is SonarQube's generic coverage: name the report that it was made from, or have the tool write Cobertura XML"
  }
  if (root.name === 'coverage') {
    return 'is an NCover report, which cannot be read here: OpenCover or coverlet write one that can'
  }
  if (root.name === 'report' && child?.name === 'stats') {
    return "is an EMMA report, which cannot be read here: JaCoCo is EMMA's successor"
  }
  if (root.name === 'phpunit') {
    return "is PHPUnit's configuration: name the report that `--coverage-clover` or `--coverage-cobertura` writes"
  }
  return Object.hasOwn(byRoot, root.name) ? byRoot[root.name] : undefined
}

/** What the first characters look like when it is neither XML, JSON nor a text format; throws it. */
export function refuse(head: string): never {
  if (/^\s*$/.test(head)) throw problem('is empty')
  if (/^\s*</.test(head)) throw problem(byRoot.html ?? '')
  const magic: readonly (readonly [string, string])[] = [
    ['\u001f\uFFFD', 'is compressed by gzip: unpack it first'],
    ['PK\u0003\u0004', 'is a zip archive: unpack it, and name the report inside'],
  ]
  const packed = magic.find(([start]) => head.startsWith(start))
  if (packed) throw problem(packed[1])
  const beginning = JSON.stringify(head.trimStart().slice(0, 40))
  throw problem(
    `is no coverage report that can be read here: it begins with ${beginning}. Known are ${readable}`,
  )
}

const readable =
  'Cobertura, Clover, JaCoCo, OpenCover and dotCover XML; lcov; Go coverprofiles; the JSON of coverage.py, Istanbul, SimpleCov, llvm-cov, Xccov and gcovr'
