// What was there before: the findings that a baseline holds. A finding is the same as long as check, file, module and resource are; its
// lines may move. Checkov's own .checkov.baseline is read too, but with its file, which Checkov ignores (bridgecrewio/checkov#7647).

import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { UserError } from '@slipway/action-kit'
import type { LocatedFinding } from '../findings/located.js'
import type { Matcher } from '../policy/scope.js'
import { asObject, asObjects, type Shape } from '../reports/shape.js'

const kind = 'checkov-severity-gate baseline'
const version = 1

/** Tells a finding from all others, whatever its lines. Where the format has no resources (SARIF), the line must do. */
function identityOf({ finding, path, line }: LocatedFinding): Entry {
  const { checkId, module, resource } = finding
  return resource
    ? { check: checkId, path, module, resource }
    : { check: checkId, path, module, resource, line }
}

interface Entry {
  check: string
  path: string
  module: string
  resource: string
  line?: number
}

export function fingerprint(located: LocatedFinding): string {
  return createHash('sha256')
    .update(keyOf(identityOf(located)))
    .digest('hex')
}

const keyOf = ({ check, path, module, resource, line }: Entry) =>
  JSON.stringify([check, path, module, resource, line ?? 0])

/** One finding a line, sorted: what changes is what a diff shows. */
export function baselineText(located: readonly LocatedFinding[]): string {
  const lines = located.map((one) => JSON.stringify(identityOf(one)))
  const sorted = [...new Set(lines)].sort((a, b) => (a < b ? -1 : 1))
  const list = sorted.length > 0 ? `[\n${sorted.join(',\n')}\n]` : '[]'
  return `{"kind":"${kind}","version":${version},"findings":${list}}\n`
}

/** @throws UserError for what is no baseline: one that is half understood would excuse too much or too little */
export function parseBaseline(text: string, file: string): Matcher {
  const content = asObject(parseJson(text, file))
  if (!content) throw wrong(file, 'it is no JSON object')
  if (content.kind === undefined && Array.isArray(content.failed_checks)) {
    return checkovBaseline(content, file)
  }
  if (content.kind !== kind || !Array.isArray(content.findings)) {
    throw wrong(file, 'it is neither one of this action nor a .checkov.baseline')
  }
  if (content.version !== version) {
    throw wrong(file, `its version is ${String(content.version)}, this action reads ${version}`)
  }
  const known = new Set(content.findings.map((one: unknown) => keyOf(entryOf(one, file))))
  return (located) => known.has(keyOf(identityOf(located)))
}

function entryOf(value: unknown, file: string): Entry {
  const { check, path, module, resource, line } = asObject(value) ?? {}
  if (
    typeof check !== 'string' ||
    typeof path !== 'string' ||
    typeof module !== 'string' ||
    typeof resource !== 'string' ||
    (line !== undefined && typeof line !== 'number')
  ) {
    throw wrong(file, `one of its findings is not what this action writes`)
  }
  return { check, path, module, resource, ...(line === undefined ? {} : { line }) }
}

/**
 * `{failed_checks: [{file, findings: [{resource, check_ids}]}]}`. Its files begin at the folder that was scanned, which is where Checkov
 * puts it, too. A finding whose file is not in the checkout is held against the paths that its report has.
 */
function checkovBaseline({ failed_checks }: Shape, file: string): Matcher {
  const folder = posix.dirname(file.replaceAll('\\', '/'))
  const known = new Set<string>()
  for (const one of objectsOf(failed_checks, () => wrong(file, 'its failed_checks are no list'))) {
    const { file: of, findings } = one
    if (typeof of !== 'string' || !Array.isArray(findings)) {
      throw wrong(file, 'one of its failed_checks has no file or no findings')
    }
    const odd = () => wrong(file, `a finding of ${of} has no resource or no check_ids`)
    for (const { resource, check_ids } of objectsOf(findings, odd)) {
      if (typeof resource !== 'string' || !Array.isArray(check_ids)) throw odd()
      for (const id of check_ids) {
        if (typeof id !== 'string') throw odd()
        known.add(JSON.stringify([withoutSlash(of), resource, id]))
      }
    }
  }
  return ({ finding, path, isResolved }) => {
    const { module, resource, checkId, place } = finding
    if (resource === '') return false
    const name = module ? `${module}.${resource}` : resource
    const files = isResolved
      ? [withoutSlash(posix.relative(folder, path))]
      : [path, ...place.paths.map(withoutSlash)]
    return files.some((one) => known.has(JSON.stringify([one, name, checkId])))
  }
}

/** All of a list, which must be objects. */
function objectsOf(list: unknown, problem: () => UserError): Shape[] {
  const objects = asObjects(list)
  if (!Array.isArray(list) || objects.length < list.length) throw problem()
  return objects
}

const withoutSlash = (path: string) => path.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '')

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw wrong(file, `it is no whole JSON (${why})`)
  }
}

const wrong = (file: string, what: string) =>
  new UserError(
    `${file} is no baseline: ${what}. Write a new one by write-baseline, or leave baseline out`,
  )
