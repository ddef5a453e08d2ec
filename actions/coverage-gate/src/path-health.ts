// Whether the reports are about this checkout: how many of their paths are files here, and whether every pattern of a user means something.

import { UserError } from '@slipway/action-kit'
import { countText, decimalText, grouped, meets } from './gate/exact.js'
import { compileGlobs } from './gate/globs.js'
import type { GateInputs } from './inputs.js'
import type { Coverage } from './read-coverage.js'

/** @returns lines for the log @throws UserError */
export function checkHealth(
  { files, reports, resolved, notes }: Coverage,
  { exclude, source, minResolved, sourceRoots }: GateInputs,
  repository: ReadonlySet<string>,
): string[] {
  const { found, total, missing } = resolved
  const problems = [
    ...unmatched('exclude', exclude, [...files.keys(), ...resolved.excluded], repository),
    ...unmatched('source', source, files.keys(), repository),
    ...sourceRoots
      .filter((root) => !isFolder(root, repository))
      .map((root) => `source-roots: no file of the repository is below ${root}`),
  ]
  if (minResolved.units > 0n && !meets({ covered: found, total }, minResolved)) {
    problems.push(
      `resolved ${countText({ covered: found, total }, minResolved)} of the paths in the reports, less than min-resolved (${decimalText(minResolved)} %); not in the checkout: ${missing.join(', ')}. ` +
        'Say by source-roots which folders the paths begin at, check the sources out before this step, or exclude what is not yours',
    )
  }
  if (problems.length > 0) throw new UserError(problems)
  const formats = [...new Set(reports.map(({ format }) => format))].join(', ')
  return [
    `${grouped(reports.length)} ${reports.length === 1 ? 'report' : 'reports'} (${formats}), ${grouped(files.size)} ${files.size === 1 ? 'file' : 'files'}`,
    `resolved ${grouped(found)} of ${grouped(total)} paths${found < total ? `; not in the checkout: ${missing.join(', ')}${total - found > missing.length ? ' …' : ''}` : ''}`,
    ...notes,
  ]
}

function unmatched(
  input: string,
  patterns: readonly string[],
  measured: Iterable<string>,
  repository: Iterable<string>,
): string[] {
  function* all() {
    yield* measured
    yield* repository
  }
  return compileGlobs(patterns)
    .unmatched(all())
    .map(
      (pattern) =>
        `${input}: ${pattern} matches no file, neither of the repository nor of the reports; paths begin at the root of the repository`,
    )
}

function isFolder(root: string, repository: ReadonlySet<string>): boolean {
  // The repository's own folder on another machine.
  if (/^([\\/]|[A-Za-z]:)/.test(root)) return true
  const folder = root.replace(/^(\.\/)+/, '').replace(/\/+$/, '')
  if (folder === '' || folder === '.') return true
  const prefix = `${folder}/`
  for (const path of repository) if (path.startsWith(prefix)) return true
  return false
}
