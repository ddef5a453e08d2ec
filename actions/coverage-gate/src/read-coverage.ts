// From globs to one merged coverage, file by file under the names that the repository has for them. Fails closed: every pattern finds
// something, every report is read whole, and enough of what they name is there.

import { UserError } from '@slipway/action-kit'
import { type FileIndex, type PathContext, resolvePaths } from '@slipway/checkout'
import { type FoundFile, findFiles, ReportProblem } from '@slipway/report-reader'
import { mergeReports } from './coverage/merge.js'
import type { CoverageReport, FileCoverage } from './coverage/model.js'
import { readReport } from './formats/index.js'
import type { Globs } from './gate/globs.js'
import { fileFigures, sumFigures } from './gate/measure.js'
import { folderOfPaths, nearestFile } from './report-folder.js'

export interface Coverage {
  /** By path in the repository; what is not there keeps the name that its report has for it. */
  files: Map<string, FileCoverage>
  /** The reports that were read. */
  reports: { name: string; format: string; files: number }[]
  resolved: Resolved
  notes: string[]
}

/** How many of the paths in reports are files of the checkout. */
export interface Resolved {
  found: number
  total: number
  /** Some of the others. */
  missing: string[]
  /** Left out on request, by the names that counted. */
  excluded: string[]
}

export interface CoverageContext {
  /** Absolute: where globs begin. */
  workspace: string
  paths: Omit<PathContext, 'sources' | 'files'> & { files: FileIndex }
  exclude: Globs
}

const maxShown = 5

/**
 * @throws UserError with every report that cannot be found or read, and every path that could be two files
 * @throws ReportProblem when what they say does not go together, or a glob leads through too many files
 */
export async function readCoverage(
  globs: readonly string[],
  context: CoverageContext,
): Promise<Coverage> {
  const reports = await readAll(await findReports(globs, context.workspace))
  const resolved: Resolved = { found: 0, total: 0, missing: [], excluded: [] }
  const problems: string[] = []
  const renamed = reports.map((report) => inRepository(report, context, resolved, problems))
  if (problems.length > 0) throw new UserError(problems)
  const { files, notes } = mergeReports(renamed, (path) => path)
  if (!measuresAnything(files.values())) throw new UserError(nothing(reports, context.exclude))
  return {
    files,
    reports: reports.map((report) => ({
      name: report.file,
      format: report.format,
      files: report.files.length,
    })),
    resolved,
    notes: [
      ...reports.flatMap((report) => report.notes.map((note) => `${report.file}: ${note}`)),
      ...notes,
    ],
  }
}

async function findReports(globs: readonly string[], workspace: string): Promise<FoundFile[]> {
  const found = await findFiles(globs, { root: workspace })
  const problems = found.patterns
    .filter(({ files }) => files.length === 0)
    .map(({ pattern, isExcluded, near }) => {
      if (isExcluded) return `reports: all that ${pattern} matches is left out by a \`!\` pattern`
      const meant = near.length > 0 ? `; there is ${near.join(', ')}` : ''
      return `reports: nothing matches ${pattern}${meant}. Does the step that runs the tests write it, and does it run before this one?`
    })
  if (problems.length > 0) throw new UserError(problems)
  return found.files
}

/** One after the other: each may be large. */
async function readAll(files: readonly FoundFile[]): Promise<CoverageReport[]> {
  const reports: CoverageReport[] = []
  const problems: string[] = []
  for (const { path, name } of files) {
    try {
      reports.push(await readReport(path, { name }))
    } catch (error) {
      if (!(error instanceof ReportProblem)) throw error
      problems.push(error.message)
    }
  }
  if (problems.length > 0) throw new UserError(problems)
  return reports
}

function inRepository(
  report: CoverageReport,
  { paths, exclude }: CoverageContext,
  resolved: Resolved,
  problems: string[],
): CoverageReport {
  const reported = report.files.map(({ path }) => path)
  const folder =
    report.sources.length === 0 ? folderOfPaths(report.file, reported, paths.files) : undefined
  const sources = folder ? [folder] : report.sources
  const context = { ...paths, sources }
  const answers = resolvePaths(reported, context).map((answer, index) =>
    answer.kind === 'ambiguous'
      ? (nearestFile(report.file, reported[index] ?? '', context) ?? answer)
      : answer,
  )
  const files = report.files.flatMap((file, index): FileCoverage[] => {
    const answer = answers[index]
    if (exclude.matches(file.path)) {
      resolved.excluded.push(file.path)
      return []
    }
    if (answer?.kind === 'ambiguous') {
      // Also the excluded ones among the candidates are candidates: an exclusion must not decide what a path means.
      problems.push(
        `${report.file}: ${file.path} could be ${answer.candidates.join(' or ')}; say which by source-roots, or let the tool write whole paths`,
      )
      return []
    }
    const path = answer?.kind === 'found' ? answer.path : file.path
    if (exclude.matches(path)) {
      resolved.excluded.push(path)
      return []
    }
    resolved.total++
    if (answer?.kind === 'found') resolved.found++
    else if (resolved.missing.length < maxShown) resolved.missing.push(file.path)
    return [{ ...file, path }]
  })
  return { ...report, files }
}

/** Zero lines are no result; zero branches may be one. */
function measuresAnything(files: Iterable<FileCoverage>): boolean {
  const { lines, statements, functions } = sumFigures([...files].map(fileFigures))
  return [lines, statements, functions].some((count) => count && count.total > 0)
}

function nothing(reports: readonly CoverageReport[], exclude: Globs): string {
  const names = reports.map(({ file }) => file).join(', ')
  const had = measuresAnything(reports.flatMap(({ files }) => files))
  return had
    ? `exclude leaves nothing of ${names}: ${exclude.patterns.join(', ')}`
    : `${names}: no line that could be covered is in it, so nothing was measured. Did the tests run, and with coverage?`
}
