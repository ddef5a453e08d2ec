// The reports that the globs mean. `checkov --output-file-path out.json` makes a folder `out.json` with `results_json.json` in it, so a
// name may be either.

import { dirname } from 'node:path'
import { UserError } from '@slipway/action-kit'
import { type FoundFile, findFiles, openBytes, ReportProblem } from '@slipway/report-reader'
import type { ScanReport } from './findings/finding.js'
import { readOutputs } from './reports/read-report.js'

/** The names that Checkov gives (common/runners/runner_registry.py), the ones that say most first. */
const namesInFolder = [
  'results_json.json',
  'results_sarif.sarif',
  'results_junitxml.xml',
  'results_gitlab_sast.json',
]

/** @throws UserError for each glob without a file, and for each report that cannot be read whole */
export async function readReports(
  globs: readonly string[],
  workspace: string,
): Promise<ScanReport[]> {
  const files = await filesOf(globs, workspace)
  const problems: string[] = []
  const scans: ScanReport[] = []
  for (const { path, name } of files) {
    try {
      scans.push(...(await readOutputs({ name, chunks: () => openBytes(path, { name }) })))
    } catch (error) {
      if (!(error instanceof ReportProblem)) throw error
      problems.push(error.message)
    }
  }
  if (problems.length > 0) throw new UserError(problems)
  return scans
}

async function filesOf(globs: readonly string[], root: string): Promise<FoundFile[]> {
  const excluded = globs.filter((glob) => glob.startsWith('!'))
  const files = new Map<string, FoundFile>()
  const problems: string[] = []
  for (const glob of globs.filter((one) => !one.startsWith('!'))) {
    const { files: direct, patterns } = await findFiles([glob, ...excluded], { root })
    const found = [...direct, ...(await filesInFolders(glob, excluded, root))]
    for (const file of found) files.set(file.path, file)
    if (found.length > 0) continue
    const [{ isExcluded, near } = { isExcluded: false, near: [] }] = patterns
    problems.push(`reports: ${await whyNone(glob, { isExcluded, near, root })}`)
  }
  if (problems.length > 0) throw new UserError(problems)
  return [...files.values()]
}

/** Of each folder that the glob means, the report that says most: a folder may hold one scan in several formats. */
async function filesInFolders(
  glob: string,
  excluded: readonly string[],
  root: string,
): Promise<FoundFile[]> {
  const folder = glob.replace(/\/+$/, '')
  const byFolder = new Map<string, FoundFile>()
  for (const name of namesInFolder) {
    const { files } = await findFiles([`${folder}/${name}`, ...excluded], { root })
    for (const file of files) {
      if (!byFolder.has(dirname(file.path))) byFolder.set(dirname(file.path), file)
    }
  }
  return [...byFolder.values()]
}

async function whyNone(
  glob: string,
  { isExcluded, near, root }: { isExcluded: boolean; near: string[]; root: string },
): Promise<string> {
  if (isExcluded) return `all that ${glob} matches is left out by a \`!\` pattern`
  const folder = glob.replace(/\/+$/, '')
  const { files } = await findFiles([`${folder}/results_*`], { root })
  const [other] = files
  if (other) {
    return `${glob} holds ${other.name}, which this action does not read; let Checkov write JSON: -o json`
  }
  const meant = near.length > 0 ? `; there is ${near.join(', ')}` : ''
  return `nothing matches ${glob}${meant}. Does the step that runs Checkov write it, and go on when Checkov finds something (--soft-fail)?`
}
