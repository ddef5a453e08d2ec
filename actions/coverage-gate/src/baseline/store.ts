// Where baselines are kept and how one is read: from reports of the base, a file, a branch or notes of commits. Whether a missing one
// matters is not decided here.

import { readFile, stat } from 'node:fs/promises'
import { UserError } from '@slipway/action-kit'
import {
  type Base,
  type Checkout,
  readFirstNote,
  readFromBranch,
  writeNote,
  writeToBranch,
} from '@slipway/checkout'
import { findFiles } from '@slipway/report-reader'
import type { BaselineInputs, BaselineSource } from '../inputs.js'
import type { Coverage } from '../read-coverage.js'
import {
  type Baseline,
  baselineOf,
  baselineText,
  maxBaselineBytes,
  parseBaseline,
  type Settings,
  settingsHash,
} from './baseline-file.js'

export type FoundBaseline =
  | { kind: 'found'; baseline: Baseline; where: string }
  | { kind: 'missing'; why: string }
  /** It is there, but nobody can read it. */
  | { kind: 'corrupt'; why: string }

export interface BaselineContext {
  workspace: string
  settings: Settings
  /** @throws UserError where the source needs git */
  checkout: () => Checkout
  base: Base | undefined
  readCoverage: (globs: readonly string[]) => Promise<Coverage>
}

/** How many commits back a note is looked for. */
const maxCommits = 10

export async function readBaseline(
  source: BaselineSource,
  name: string,
  context: BaselineContext,
): Promise<FoundBaseline> {
  const found = await readFrom(source, name, context)
  if (found.kind !== 'found') return found
  const { settings } = found.baseline
  if (settingsHash(settings) === settingsHash(context.settings)) return found
  return {
    kind: 'missing',
    why: `${found.where} was measured with other settings (${settingsText(settings)}; now ${settingsText(context.settings)}), so the figures cannot be compared`,
  }
}

async function readFrom(
  source: BaselineSource,
  name: string,
  context: BaselineContext,
): Promise<FoundBaseline> {
  switch (source.kind) {
    case 'report':
      return readBaseReports(source.globs, context)
    case 'file':
      return readBaseFile(source)
    case 'branch': {
      const where = `${name}.json in branch ${source.branch}`
      const content = await readFromBranch(context.checkout(), {
        branch: source.branch,
        path: `${name}.json`,
      })
      return parsed(content?.toString('utf8'), where, `there is no ${where} yet`)
    }
    case 'notes':
      return readNotes(source.ref, context)
  }
}

async function readBaseReports(
  globs: readonly string[],
  { workspace, readCoverage, settings, base }: BaselineContext,
): Promise<FoundBaseline> {
  const { patterns } = await findFiles(globs, { root: workspace })
  const empty = patterns.filter(({ files }) => files.length === 0)
  if (empty.length > 0) {
    const names = empty.map(({ pattern }) => pattern).join(', ')
    return { kind: 'missing', why: `nothing matches ${names}` }
  }
  const { files, reports } = await readCoverage(globs)
  const where = reports.map(({ name }) => name).join(', ')
  return {
    kind: 'found',
    baseline: baselineOf(files.values(), base?.mergeBase ?? '', settings),
    where,
  }
}

async function readBaseFile({
  path,
  name,
}: BaselineSource & { kind: 'file' }): Promise<FoundBaseline> {
  const status = await stat(path).catch(() => undefined)
  if (!status) return { kind: 'missing', why: `there is no file ${name}` }
  if (!status.isFile()) return { kind: 'corrupt', why: `${name} is not a file` }
  if (status.size > maxBaselineBytes) return { kind: 'corrupt', why: `${name} is too large` }
  return parsed(await readFile(path, 'utf8'), name, '')
}

/** Of the base, or of the closest of its ancestors that has one; never of the commit itself that is being judged. */
async function readNotes(
  ref: string,
  { checkout: open, base }: BaselineContext,
): Promise<FoundBaseline> {
  const checkout = open()
  const start = base?.mergeBase ?? checkout.head
  const walk = ['rev-list', '--first-parent', `--max-count=${maxCommits + 1}`, start]
  const { exitCode, stdout } = await checkout.git(walk)
  const commits = exitCode === 0 ? stdout.toString().split('\n').filter(Boolean) : []
  const earlier = commits.filter((commit) => commit !== checkout.head)
  const found = await readFirstNote(checkout, ref, earlier)
  if (found) {
    return parsed(found.note.toString('utf8'), `note ${ref} of ${found.commit.slice(0, 12)}`, '')
  }
  const shallow = checkout.isShallow
    ? '; the clone is shallow, set fetch-depth: 0 in the step that checks out'
    : ''
  return {
    kind: 'missing',
    why: `none of the last ${earlier.length} commits up to ${start.slice(0, 12)} has a note ${ref}${shallow}`,
  }
}

function parsed(text: string | undefined, where: string, why: string): FoundBaseline {
  if (text === undefined) return { kind: 'missing', why }
  try {
    return { kind: 'found', baseline: parseBaseline(text), where }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { kind: 'corrupt', why: `${where} cannot be read: ${error.message}` }
  }
}

function settingsText({ exclude, sourceRoots }: Settings): string {
  const list = (texts: readonly string[]) => (texts.length > 0 ? texts.join(' ') : 'none')
  return `exclude: ${list(exclude)}, source-roots: ${list(sourceRoots)}`
}

/** Only a branch and notes are written by the action itself. @returns what happened, for the log */
export async function storeBaseline(
  { source, name }: BaselineInputs,
  baseline: Baseline,
  checkout: Checkout,
  known: FoundBaseline | undefined,
): Promise<string | undefined> {
  if (source?.kind === 'notes') {
    await writeNote(checkout, source.ref, checkout.head, baselineText(baseline))
    return `Baseline written to note ${source.ref} of ${checkout.head.slice(0, 12)}`
  }
  if (source?.kind !== 'branch') return undefined
  if (known?.kind === 'found' && (await isNewer(checkout, known.baseline.commit))) {
    return `Baseline left alone: it is of the newer commit ${known.baseline.commit.slice(0, 12)}`
  }
  const commit = await writeToBranch(checkout, {
    branch: source.branch,
    files: { [`${name}.json`]: baselineText(baseline) },
    message: `Coverage of ${checkout.head}`,
  })
  return commit
    ? `Baseline written to ${name}.json in branch ${source.branch}`
    : `Baseline in branch ${source.branch} is up to date`
}

/** Whether the commit comes after the one that is checked out: an older run must not overwrite what a newer one has left. */
async function isNewer({ git, head }: Checkout, commit: string): Promise<boolean> {
  if (!/^[0-9a-f]{40,64}$/.test(commit) || commit === head) return false
  const { exitCode } = await git(['merge-base', '--is-ancestor', head, commit])
  return exitCode === 0
}

/** For messages: what a user does about a missing baseline. */
export function missingCure(source: BaselineSource): string {
  switch (source.kind) {
    case 'report':
      return 'run the tests of the base, too, or download its report in an earlier step'
    case 'file':
      return 'write it on the default branch with write-baseline and hand it on, for example by a cache or an artifact'
    case 'branch':
    case 'notes':
      return 'a run of this gate on the default branch writes it (that job needs `contents: write`)'
  }
}
