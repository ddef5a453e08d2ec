// SARIF 2.1.0, as Checkov writes it (common/output/sarif.py) and as other tools do. It has no resources, and tells nothing of what passed:
// without findings it cannot show that anything was scanned.

import { jsonPieces, ReportProblem } from '@slipway/report-reader'
import type { Finding, ScanReport } from '../findings/finding.js'
import type { ReportSource } from './report-source.js'
import { asLine, asLink, asList, asObject, asObjects, asText, type Shape } from './shape.js'

interface Rule {
  id: string
  name: string
  guideline: string | undefined
  /** Of GitHub, 0.0 to 10.0, as a text; Checkov writes it only where it knows a severity. */
  score: number | undefined
}

interface Result {
  run: string
  shape: Shape
}

const paths = [
  ['runs', '*', 'tool', 'driver', 'version'],
  ['runs', '*', 'tool', 'driver', 'name'],
  ['runs', '*', 'tool', 'driver', 'rules', '*'],
  ['runs', '*', 'results', '*'],
  ['runs', '*', 'invocations', '*'],
]

export async function readSarif({ name, chunks }: ReportSource): Promise<ScanReport> {
  const rules = new Map<string, Rule[]>()
  const results: Result[] = []
  const runs = new Map<string, { hasResults: boolean; failures: number }>()
  let version: string | undefined
  let tool: string | undefined

  for await (const { path, value, opens } of jsonPieces(chunks(), paths, {
    file: name,
    containers: true,
  })) {
    if (path.length < 2) continue
    const run = String(path[1])
    const state = runs.get(run) ?? { hasResults: false, failures: 0 }
    runs.set(run, state)
    const key = path
      .slice(2)
      .filter((part) => typeof part === 'string')
      .join('.')
    if (key === 'results') {
      if (path.length === 3 && opens !== 'array')
        throw malformed(name, `runs.${run}.results is no list`)
      state.hasResults = true
    }
    if (opens) continue
    const shape = asObject(value)
    if (key === 'results') {
      if (!shape) throw malformed(name, `a result of run ${run} is no object`)
      results.push({ run, shape })
    } else if (key === 'tool.driver.rules') {
      rules.set(run, [...(rules.get(run) ?? []), ruleOf(shape)])
    } else if (key === 'tool.driver.version') version ??= asText(value)
    else if (key === 'tool.driver.name') tool ??= asText(value)
    else if (key === 'invocations' && shape?.executionSuccessful === false) state.failures++
  }

  if (runs.size === 0) throw malformed(name, 'it has no runs')
  for (const [run, { hasResults }] of runs) {
    // SARIF 2.1.0, 3.14.23: no results at all means that the scan did not run to its end.
    if (!hasResults)
      throw malformed(
        name,
        `run ${run} has no results, not even an empty list: the scan did not end`,
      )
  }
  return {
    file: name,
    format: 'sarif',
    findings: results.flatMap(
      ({ run, shape }) => findingOf(shape, rules.get(run) ?? [], name) ?? [],
    ),
    checks: results.length > 0 ? results.length : undefined,
    parsingErrors: {
      files: [],
      count: [...runs.values()].reduce((sum, { failures }) => sum + failures, 0),
    },
    checkovVersion: tool?.toLowerCase() === 'checkov' ? version : undefined,
    isKeyless: false,
    notes: [],
  }
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
function findingOf(result: Shape, rules: readonly Rule[], file: string): Finding | undefined {
  const kind = asText(result.kind) ?? 'fail'
  if (['pass', 'notApplicable', 'informational'].includes(kind)) return undefined
  if (result.baselineState === 'absent') return undefined

  const own = asObject(result.rule)
  const index = Number(result.ruleIndex ?? own?.index ?? -1)
  const id = asText(result.ruleId) ?? asText(own?.id) ?? rules[index]?.id
  if (!id) throw malformed(file, 'a result names no rule')
  // `CKV_1/sub` belongs to the rule CKV_1 (3.52.4).
  const rule = rules[index] ?? rules.find((one) => one.id === id || id.startsWith(`${one.id}/`))
  const location = asObject(asObject(asList(result.locations)[0])?.physicalLocation)
  const region = asObject(location?.region)
  const suppression = suppressionOf(asList(result.suppressions))
  const score = scoreOf(asObject(result.properties)) ?? rule?.score
  return {
    checkId: id,
    checkName: rule?.name ?? asText(asObject(result.message)?.text) ?? id,
    result: suppression ? 'skipped' : 'failed',
    resource: '',
    module: '',
    place: {
      paths: [pathOf(asText(asObject(location?.artifactLocation)?.uri) ?? '')].filter(Boolean),
      startLine: asLine(region?.startLine),
      endLine: Math.max(asLine(region?.startLine), asLine(region?.endLine)),
    },
    reportedSeverity: undefined,
    vulnerability:
      score === undefined
        ? undefined
        : {
            id,
            severity: undefined,
            cvss: score,
            packageName: '',
            packageVersion: '',
            fixedIn: undefined,
          },
    guideline: rule?.guideline,
    skipReason: suppression?.justification,
    checkType: '',
    report: file,
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
