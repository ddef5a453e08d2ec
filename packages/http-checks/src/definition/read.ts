// A definition file to a Definition. All mistakes of the file are told at once; one that has any is not run at all.

import { dirname } from 'node:path'
import type { Check, Definition, Retry } from '../definition.js'
import { readCaptures } from './capture.js'
import { dependenciesOf, unknownVariable, variablesOf } from './dependencies.js'
import { anySuccess, readExpect } from './expect.js'
import type { FileRoot } from './files.js'
import { readMonitor } from './monitor.js'
import { DefinitionProblem, placed } from './problem.js'
import {
  defaultsKeys,
  parseAttemptTimeout,
  parseBaseUrl,
  readOptions,
  readRequest,
  readRetry,
  type Surroundings,
  standardOptions,
  standardRetry,
} from './request.js'
import { quoted } from './shown.js'
import { type Item, Source } from './source.js'

export interface ReadOptions {
  /** The file as messages name it, relative to `root`; paths in it begin at its directory. */
  file: string
  /** Files that the definition names are read from inside this directory only. */
  root: string
  /** The names of the variables that {{ }} may use, besides what checks capture. */
  variables: readonly string[]
}

const fileKeys = ['version', 'base_url', 'defaults', 'checks', 'monitor'] as const
const checkKeys = ['name', 'after', 'request', 'timeout', 'expect', 'capture', 'retry'] as const
const MAX_CHECKS = 10_000
/** Unknown variables that are worded; each is compared with all known ones. */
const MAX_UNKNOWN = 100

/** @throws DefinitionProblem */
export function readDefinition(text: string, options: ReadOptions): Definition {
  const source = new Source(text, options.file)
  if (source.isNull(source.root)) {
    throw new DefinitionProblem(`${options.file}: is empty; it needs version: 1 and checks`)
  }
  const fields = source.fields(source.root, 'the definition', fileKeys, {
    name: 'it belongs into an item of checks',
    request: 'it belongs into an item of checks',
    timeout: 'it belongs into defaults',
    retry: 'it belongs into defaults',
    headers: 'it belongs into defaults',
    variables: 'variables are given by the workflow',
  })
  readVersion(source, fields.get('version'))
  const baseItem = fields.get('base_url')
  if (baseItem) source.template(baseItem, 'base_url')
  const baseUrl = baseItem && source.parsed(baseItem, 'base_url', parseBaseUrl)
  const files: FileRoot = { root: options.root, from: dirname(options.file) }

  const defaultsItem = fields.get('defaults')
  const defaults = defaultsItem && source.fields(defaultsItem, 'defaults', defaultsKeys)
  const retryItem = defaults?.get('retry')
  const around: Around = {
    // A wrong base_url is told once, not by every check that would be joined to it.
    baseUrl: baseItem ? (baseUrl ?? 'http://localhost') : undefined,
    files,
    options: defaults ? readOptions(source, defaults, standardOptions, files) : standardOptions,
    retry: retryItem ? readRetry(source, retryItem, standardRetry) : standardRetry,
  }
  const checks = readChecks(source, fields.get('checks'), around)
  const monitorItem = fields.get('monitor')
  const names = checks.map(({ name }) => name)
  const monitor = monitorItem && readMonitor(source, monitorItem, names)
  tellUnknownVariables(source, checks, options.variables)
  source.finish()

  const definition: Definition = { checks, monitor }
  const { mistakes } = dependenciesOf(checks, options.variables)
  const alone = dependentProbes(definition)
  const told = [...mistakes, ...alone].map(({ place, message }) =>
    place ? placed(source, place, message) : `${options.file}: ${message}`,
  )
  if (told.length > 0) throw new DefinitionProblem(told)
  return definition
}

interface Around extends Surroundings {
  retry: Retry
}

function readVersion(source: Source, item: Item | undefined): void {
  if (!item) {
    source.mistake(source.root.at, 'the definition has no version; begin it with version: 1')
    return
  }
  const text = source.constant(item, 'version')
  if (text === undefined || text === '1') return
  source.mistake(item.at, `version ${quoted(text)} is not known here; this reads version: 1`)
}

function readChecks(source: Source, item: Item | undefined, around: Around): Check[] {
  if (!item) {
    source.mistake(source.root.at, 'the definition has no checks')
    return []
  }
  const items = source.items(item, 'checks')
  if (source.isList(item) && items.length === 0) {
    source.mistake(item.at, 'checks is empty; a run that checks nothing is no success')
  }
  if (items.length > MAX_CHECKS) {
    source.mistake(item.at, `more than ${MAX_CHECKS} checks`)
    return []
  }
  const lineOf = new Map<string, number>()
  return items.map((one) => {
    const check = readCheck(source, one, around)
    const first = lineOf.get(check.name)
    if (first !== undefined && check.name !== '') {
      const name = quoted(check.name)
      source.mistake(one.at, `there are two checks ${name} (the first on line ${first})`)
    }
    lineOf.set(check.name, first ?? check.place?.line ?? 0)
    return check
  })
}

function readCheck(source: Source, item: Item, around: Around): Check {
  const fields = source.fields(item, 'the check', checkKeys, {
    url: 'write request: { url: … }',
    method: 'write request: { method: … }',
    headers: 'write request: { headers: … }',
    status: 'write expect: { status: … }',
    body: 'of the request: request: { body: … }, of the answer: expect: { body: … }',
    jsonpath: 'write expect: { jsonpath: … }',
    captures: 'write capture',
  })
  const nameItem = fields.get('name')
  const name = (nameItem && source.constant(nameItem, 'name')) ?? ''
  if (!nameItem) source.mistake(item.at, 'the check has no name')
  else if (name.trim() === '' || name.length > 200) {
    source.mistake(nameItem.at, 'a name has from 1 to 200 characters')
  } else if (name.includes('{{')) {
    source.mistake(nameItem.at, 'a name is fixed: {{ }} cannot stand in it')
  }
  const requestItem = fields.get('request')
  if (!requestItem) {
    source.mistake(item.at, 'the check has no request, such as request: GET /health')
  }
  const timeoutItem = fields.get('timeout')
  const timeoutMs = timeoutItem && source.parsed(timeoutItem, 'timeout', parseAttemptTimeout)
  const inner = timeoutMs === undefined ? around.options : { ...around.options, timeoutMs }
  const surroundings = { ...around, options: inner }
  const request = requestItem
    ? readRequest(source, requestItem, surroundings)
    : { ...inner, method: 'GET', url: '/' }
  const expectItem = fields.get('expect')
  const captureItem = fields.get('capture')
  const retryItem = fields.get('retry')
  const afterItem = fields.get('after')
  return {
    name,
    place: source.place(item.at),
    request,
    expect: expectItem
      ? readExpect({ source, files: around.files }, expectItem)
      : [{ ...anySuccess, place: source.place(item.at) }],
    after: afterItem
      ? source.items(afterItem, 'after', true).flatMap((one) => source.constant(one, 'after') ?? [])
      : undefined,
    capture: captureItem ? readCaptures(source, captureItem) : [],
    retry: retryItem ? readRetry(source, retryItem, around.retry) : around.retry,
  }
}

function tellUnknownVariables(
  source: Source,
  checks: readonly Check[],
  given: readonly string[],
): void {
  const captured = checks.flatMap(({ capture }) => capture.map(({ name }) => name))
  const known = new Set([...given, ...captured])
  const unknown = source.uses.filter(({ name }) => !known.has(name)).slice(0, MAX_UNKNOWN)
  for (const { name, at } of unknown) source.mistake(at, unknownVariable(name, [...known]))
}

/** The monitor asks its checks alone, over and over, so nothing captured is at hand. */
function dependentProbes({ checks, monitor }: Definition) {
  const captured = new Set(checks.flatMap(({ capture }) => capture.map(({ name }) => name)))
  return checks.flatMap((check) => {
    if (!monitor || (monitor.checks.length > 0 && !monitor.checks.includes(check.name))) return []
    const needed = [...variablesOf(check)].find((name) => captured.has(name))
    if (needed === undefined) return []
    const message = `the monitor asks check ${quoted(check.name)} alone, but it needs the captured {{ ${needed} }}; list other checks under monitor`
    return [{ place: monitor.place, message }]
  })
}
