// SARIF 2.1.0, as Checkov writes it (common/output/sarif.py) and as other tools do. It has no resources, and tells nothing of what passed:
// without findings it cannot show that anything was scanned.

import { jsonPieces, ReportProblem } from '@slipway/report-reader'
import type { Finding, ScanReport } from '../findings/finding.js'
import { withOwnTexts } from './own-texts.js'
import type { ReportSource } from './report-source.js'
import {
  asCount,
  asLine,
  asLink,
  asList,
  asObject,
  asObjects,
  asText,
  type Shape,
} from './shape.js'

interface Rule {
  id: string
  name: string
  guideline: string | undefined
  /** Of GitHub, 0.0 to 10.0, as a text; Checkov writes it only where it knows a severity. */
  score: number | undefined
}

/** The rules of one run, by place and by id. */
interface Rules {
  list: Rule[]
  byId: Map<string, Rule>
}

/** A result, and what it says of its rule, which may stand further down. */
interface Result {
  finding: Finding
  ruleId: string | undefined
  ruleIndex: number
  score: number | undefined
  rules: Rules
}

interface Run {
  rules: Rules
  hasResults: boolean
  results: number
  failures: number
}

const paths = [
  ['runs', '*', 'tool', 'driver', 'version'],
  ['runs', '*', 'tool', 'driver', 'name'],
  ['runs', '*', 'tool', 'driver', 'rules', '*'],
  ['runs', '*', 'results', '*'],
  ['runs', '*', 'invocations', '*'],
]

export async function readSarif({ name, chunks }: ReportSource): Promise<ScanReport> {
  const runs = new Map<string, Run>()
  const results: Result[] = []
  const tools = new Set<string>()
  let version: string | undefined

  const options = { file: name, containers: true }
  const own = withOwnTexts()
  for await (const { path, value, opens } of jsonPieces(chunks(), paths, options)) {
    if (path.length < 2) continue
    const index = String(path[1])
    const run = runs.get(index) ?? newRun()
    runs.set(index, run)
    const key = path
      .slice(2)
      .filter((part) => typeof part === 'string')
      .join('.')
    if (key === 'results') {
      if (path.length === 3 && opens !== 'array')
        throw malformed(name, `runs.${index}.results is no list`)
      run.hasResults = true
    }
    if (opens) continue
    const shape = asObject(value)
    if (key === 'results') {
      if (!shape) throw malformed(name, `a result of run ${index} is no object`)
      run.results++
      const result = resultOf(shape, run.rules, name)
      if (result) results.push({ ...result, finding: own(result.finding) })
    } else if (key === 'tool.driver.rules') addRule(run.rules, ruleOf(shape))
    else if (key === 'tool.driver.version') version ??= asText(value)
    else if (key === 'tool.driver.name') tools.add(asText(value) ?? '')
    else if (key === 'invocations' && shape?.executionSuccessful === false) run.failures++
  }

  if (runs.size === 0) throw malformed(name, 'it has no runs')
  for (const [index, { hasResults }] of runs) {
    // SARIF 2.1.0, 3.14.23: no results at all means that the scan did not run to its end.
    if (!hasResults)
      throw malformed(
        name,
        `run ${index} has no results, not even an empty list: the scan did not end`,
      )
  }
  const all = [...runs.values()]
  const listed = all.reduce((sum, run) => sum + run.results, 0)
  const foreign = [...tools].filter((tool) => tool.toLowerCase() !== 'checkov')
  return {
    file: name,
    format: 'sarif',
    findings: results.map((result) => findingOf(result, name)),
    checks: listed > 0 ? listed : undefined,
    parsingErrors: { files: [], count: all.reduce((sum, { failures }) => sum + failures, 0) },
    checkovVersion: foreign.length === 0 ? version : undefined,
    isKeyless: false,
    faults: [],
    notes: foreign.map(
      (tool) =>
        `is by ${tool || 'a tool without a name'}, not by Checkov: what its rules do not score, only a policy can rate`,
    ),
  }
}

const newRun = (): Run => ({
  rules: { list: [], byId: new Map() },
  hasResults: false,
  results: 0,
  failures: 0,
})

function addRule({ list, byId }: Rules, rule: Rule): void {
  list.push(rule)
  if (!byId.has(rule.id)) byId.set(rule.id, rule)
}

function malformed(file: string, what: string): ReportProblem {
  return new ReportProblem(file, {}, `is no whole SARIF: ${what}`)
}

function ruleOf(rule: Shape | undefined): Rule {
  const id = asText(rule?.id) ?? ''
  return {
    id,
    name: asText(asObject(rule?.shortDescription)?.text) ?? asText(rule?.name) ?? id,
    guideline: asLink(rule?.helpUri),
    score: scoreOf(asObject(rule?.properties)),
  }
}

function scoreOf(properties: Shape | undefined): number | undefined {
  const score = properties?.['security-severity']
  const number = typeof score === 'string' || typeof score === 'number' ? Number(score) : Number.NaN
  return Number.isFinite(number) && score !== '' ? number : undefined
}

/** Undefined for a result that is none: SARIF lists what passed and what is gone as well, where a tool wants to. */
function resultOf(result: Shape, rules: Rules, report: string): Result | undefined {
  const kind = asText(result.kind) ?? 'fail'
  if (['pass', 'notApplicable', 'informational'].includes(kind)) return undefined
  if (result.baselineState === 'absent') return undefined

  const own = asObject(result.rule)
  const location = asObject(asObject(asList(result.locations)[0])?.physicalLocation)
  const region = asObject(location?.region)
  const suppression = suppressionOf(asList(result.suppressions))
  const startLine = asLine(region?.startLine)
  return {
    ruleId: asText(result.ruleId) ?? asText(own?.id),
    ruleIndex: asCount(result.ruleIndex) ?? asCount(own?.index) ?? -1,
    score: scoreOf(asObject(result.properties)),
    rules,
    finding: {
      checkId: '',
      checkName: asText(asObject(result.message)?.text) ?? '',
      result: suppression ? 'skipped' : 'failed',
      resource: '',
      module: '',
      place: {
        paths: [pathOf(asText(asObject(location?.artifactLocation)?.uri) ?? '')].filter(Boolean),
        startLine,
        endLine: Math.max(startLine, asLine(region?.endLine)),
      },
      reportedSeverity: undefined,
      vulnerability: undefined,
      guideline: undefined,
      skipReason: suppression?.justification,
      checkType: '',
      report,
    },
  }
}

/** Once all rules are known. */
function findingOf({ finding, ruleId, ruleIndex, score, rules }: Result, file: string): Finding {
  const rule = ruleFor(ruleId, ruleIndex, rules)
  const id = ruleId ?? rule?.id
  if (!id) throw malformed(file, 'a result names no rule')
  const { checkId, packageName, packageVersion } = vulnerabilityIn(id)
  const cvss = score ?? rule?.score
  const isVulnerability = cvss !== undefined || packageName !== ''
  return {
    ...finding,
    checkId,
    checkName: rule?.name || finding.checkName || id,
    resource: packageName && `${packageName}@${packageVersion}`,
    guideline: rule?.guideline,
    vulnerability: isVulnerability
      ? {
          ...{ id: checkId, severity: undefined, cvss },
          ...{ packageName, packageVersion, fixedIn: undefined },
        }
      : undefined,
  }
}

/** The id goes before the index, should they disagree. `CKV_1/sub` belongs to the rule CKV_1 (3.52.4). */
function ruleFor(id: string | undefined, index: number, { list, byId }: Rules): Rule | undefined {
  if (id === undefined) return list[index]
  return byId.get(id) ?? byId.get(id.replace(/\/.*$/s, ''))
}

/** Checkov names the rule of a vulnerable package `CVE-2020-1234_flask@0.1`, where its JSON has id and package apart. */
function vulnerabilityIn(ruleId: string) {
  const id = /^(?:CVE|GHSA|PRISMA|PYSEC)-[A-Za-z\d-]+(?=_)/.exec(ruleId)?.[0]
  const at = ruleId.lastIndexOf('@')
  if (id === undefined || at <= id.length + 1) {
    return { checkId: ruleId, packageName: '', packageVersion: '' }
  }
  return {
    checkId: id,
    packageName: ruleId.slice(id.length + 1, at),
    packageVersion: ruleId.slice(at + 1),
  }
}

/** One that a reviewer has not refused (3.35.3). */
function suppressionOf(suppressions: readonly unknown[]) {
  const accepted = asObjects(suppressions).find(
    ({ status }) => status === undefined || status === 'accepted',
  )
  return accepted && { justification: asText(accepted.justification) }
}

function pathOf(uri: string): string {
  const path = uri.replace(/^file:\/\//i, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
