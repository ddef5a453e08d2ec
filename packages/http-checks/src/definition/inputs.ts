// A definition of one check from inputs alone, and what inputs add to a definition: the version that must answer, another
// address to ask, another retry.

import type { Arm, Assertion, Check, ConnectTo, Definition, Retry, Subject } from '../definition.js'
import { dependenciesOf } from './dependencies.js'
import { anySuccess, parseBodyType, statusMatcher } from './expect.js'
import { versionAssertion } from './expect-version.js'
import { parseHeaderLine, parseJsonLine } from './json-line.js'
import { jsonPathMistake } from './json-path.js'
import { DefinitionProblem } from './problem.js'
import {
  headerNameMistake,
  joinUrl,
  onBase,
  parseMethod,
  retryMistake,
  standardOptions,
  standardRetry,
} from './request.js'
import { quoted } from './shown.js'
import { parseTemplate } from './template.js'
import { isMistake, type Mistake, parsePattern, parseStatus } from './values.js'

export type VersionFrom = Extract<Subject, { kind: 'version' }>['from']

/** What is undefined stays as it is. */
export type RetryChange = { [K in keyof Retry]?: Retry[K] | undefined }

/** Texts as the inputs have them; those of several values have one a line. {{ variables }} are filled in as in a file. */
export interface CheckInputs {
  url: string
  method?: string | undefined
  /** `Name: value`, a line each. */
  headers?: string | undefined
  body?: string | undefined
  /** `200`, `2xx, 301`, `200-204` */
  expectStatus?: string | undefined
  /** Contained in the body; `/pattern/flags` must match. */
  expectBody?: string | undefined
  expectBodyIs?: string | undefined
  /** `$.status == "ok"`, a line each. */
  expectJson?: string | undefined
  /** `name: value` or `name contains value`, a line each. */
  expectHeader?: string | undefined
  maxDurationMs?: number | undefined
  expectVersion?: string | undefined
  versionFrom?: VersionFrom | undefined
  timeoutMs?: number | undefined
  retry?: RetryChange | undefined
  /** Names that {{ }} may use. */
  variables?: readonly string[] | undefined
}

/** @throws DefinitionProblem with all mistakes, each beginning with the name of its input. */
export function definitionFromInputs(inputs: CheckInputs): Definition {
  const problems: string[] = []
  const read = <T>(input: string, value: T | Mistake, line?: number): T | undefined => {
    if (!isMistake(value)) return value
    problems.push(`${input}${line === undefined ? '' : `, line ${line}`}: ${value.mistake}`)
    return undefined
  }
  const each = <T>(input: string, text: string | undefined, parse: (line: string) => T | Mistake) =>
    lines(text).flatMap(({ line, number }) => {
      const value = read(input, parse(line), number)
      return value === undefined ? [] : [value]
    })
  const texts = { url: inputs.url, headers: inputs.headers, body: inputs.body }
  for (const [input, text] of Object.entries(texts)) {
    const parts = parseTemplate(text ?? '')
    if (!Array.isArray(parts)) problems.push(`${input}: ${parts.mistake}`)
  }
  const url = inputs.url.trim()
  const joined = read('url', joinUrl(url, undefined))
  // Without a file there is no base_url; the origin is one, in whose place a monitor's control may come.
  const [baseUrl] = /^https?:\/\/[^/?#]+/i.exec(url) ?? []
  const hasBody = inputs.body !== undefined && inputs.body !== ''
  const method = inputs.method
    ? read('method', parseMethod(inputs.method.toUpperCase()))
    : hasBody
      ? 'POST'
      : 'GET'
  const status = splitList(inputs.expectStatus).flatMap((one): [number, number][] => {
    const range = read('expect-status', parseStatus(one))
    return range ? [range] : []
  })
  const isStatusSaid = inputs.expectStatus !== undefined && inputs.expectStatus.trim() !== ''
  if (isStatusSaid && splitList(inputs.expectStatus).length === 0) {
    problems.push('expect-status: names no status')
  }
  const expect: Assertion[] = [
    isStatusSaid ? { subject: { kind: 'status' }, matcher: statusMatcher(status) } : anySuccess,
    ...each('expect-header', inputs.expectHeader, parseHeaderLine),
    ...each('expect-json', inputs.expectJson, parseJsonLine),
  ]
  if (inputs.expectBody) {
    const expected = read('expect-body', parseBodyText(inputs.expectBody))
    if (expected) expect.push(expected)
  }
  if (inputs.expectBodyIs) {
    const type = read('expect-body-is', parseBodyType(inputs.expectBodyIs))
    if (type) expect.push({ subject: { kind: 'body' }, matcher: { kind: 'is', type } })
  }
  if (inputs.maxDurationMs !== undefined) {
    const value = inputs.maxDurationMs
    expect.push({ subject: { kind: 'duration' }, matcher: { kind: 'lte', value } })
  }
  if (inputs.expectVersion) {
    expect.push(versionAssertion(inputs.versionFrom ?? 'body', inputs.expectVersion))
  } else if (inputs.versionFrom !== undefined) {
    expect.push(versionAssertion(inputs.versionFrom, undefined))
  }
  const retry = changed(standardRetry, inputs.retry)
  const wrongRetry = retryMistake(retry)
  if (wrongRetry) problems.push(wrongRetry)
  const check: Check = {
    name: `${method ?? 'GET'} ${url.replace(/[?#].*$/s, '')}`.slice(0, 200),
    request: {
      ...standardOptions,
      method: method ?? 'GET',
      ...(joined ?? { url }),
      baseUrl,
      headers: each('headers', inputs.headers, parseHeader),
      body: hasBody ? { kind: 'text', text: inputs.body ?? '' } : undefined,
      timeoutMs: inputs.timeoutMs ?? standardOptions.timeoutMs,
    },
    expect,
    capture: [],
    retry,
  }
  const { mistakes } = dependenciesOf([check], inputs.variables ?? [])
  problems.push(...mistakes.map(({ message }) => message))
  if (problems.length > 0) throw new DefinitionProblem(problems)
  return { checks: [check], monitor: undefined }
}

function lines(text: string | undefined): { line: string; number: number }[] {
  return (text ?? '')
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')
}

const splitList = (text: string | undefined) =>
  (text ?? '').split(/[\s,]+/).filter((part) => part !== '')

function parseHeader(line: string): [name: string, value: string] | Mistake {
  const [, name, value = ''] = /^([^:\s]+)\s*:\s*(.*)$/.exec(line) ?? []
  if (name === undefined)
    return { mistake: `${quoted(line)} is not a header such as Accept: text/html` }
  const mistake = headerNameMistake(name)
  return mistake === undefined ? [name, value] : { mistake }
}

function parseBodyText(text: string): Assertion | Mistake {
  const subject = { kind: 'body' as const }
  if (!/^\/.+\/[a-z]*$/s.test(text)) return { subject, matcher: { kind: 'contains', text } }
  const pattern = parsePattern(text)
  return isMistake(pattern) ? pattern : { subject, matcher: { kind: 'matches', ...pattern } }
}

/** `header:x-version`, `json:$.sha` or `body`. */
export function parseVersionFrom(text: string): VersionFrom | Mistake {
  if (text === 'body') return 'body'
  const [, kind, value = ''] = /^(header|json|jsonpath):\s*(\S.*)$/.exec(text) ?? []
  if (kind === undefined) {
    return { mistake: `${quoted(text)} is none of header:x-version, json:$.sha, body` }
  }
  const mistake =
    kind === 'header'
      ? /^[\w!#$%&'*+.^`|~-]+$/.test(value)
        ? undefined
        : `${quoted(value)} is not a header name`
      : jsonPathMistake(value)
  if (mistake !== undefined) return { mistake }
  return kind === 'header' ? { header: value.toLowerCase() } : { jsonpath: value }
}

/**
 * The definition with this version expected: by the checks that say where the version is (`version:`), or, when none does, by
 * all of them at `from`. A tile has no version in its body, so there is no place that could be guessed for all.
 * @throws DefinitionProblem when no check would verify the version.
 */
export function withExpectVersion(
  definition: Definition,
  version: string,
  from?: VersionFrom,
): Definition {
  if (version.trim() === '') throw new DefinitionProblem('expect-version is empty')
  const places = (check: Check) =>
    check.expect.flatMap(({ subject, place }) =>
      subject.kind === 'version' ? [{ from: subject.from, place }] : [],
    )
  const isDeclared = definition.checks.some((check) => places(check).length > 0)
  if (!isDeclared && from === undefined) {
    throw new DefinitionProblem(
      'expect-version: no check says where the version is. Give one of them expect: { version: { header: x-version } } ' +
        '(or jsonpath: $.sha, or body: true), or set version-from for all',
    )
  }
  const checks = definition.checks.map((check) => {
    const wanted = isDeclared
      ? places(check)
      : from === undefined
        ? []
        : [{ from, place: undefined }]
    const added = wanted.map(({ from: at, place }) => ({
      ...versionAssertion(at, literal(version)),
      place,
    }))
    // What only asked for any version is now said exactly; a version that the file names itself must hold as well.
    const kept = check.expect.filter(
      ({ subject, matcher }) => !(subject.kind === 'version' && matcher.kind === 'exists'),
    )
    return added.length === 0 ? check : { ...check, expect: [...kept, ...added] }
  })
  return { ...definition, checks }
}

/** Braces of a value that comes from outside are no variables. */
const literal = (text: string) => text.replaceAll('{{', '{{ "{{" }}')

/** The definition asking through these addresses first, as curl's --connect-to. */
export function withConnectTo(definition: Definition, connectTo: readonly ConnectTo[]): Definition {
  return mapRequests(definition, (request) => ({
    ...request,
    connectTo: [...connectTo, ...request.connectTo],
  }))
}

/** The definition with these names at these addresses, as curl's --resolve. */
export function withResolve(
  definition: Definition,
  resolve: Check['request']['resolve'],
): Definition {
  return mapRequests(definition, (request) => ({
    ...request,
    resolve: [...resolve, ...request.resolve],
  }))
}

/** @throws DefinitionProblem for what no run could fulfil. */
export function withRetry(definition: Definition, retry: RetryChange): Definition {
  const checks = definition.checks.map((check) => {
    const merged = changed(check.retry, retry)
    const wrong = retryMistake(merged)
    if (wrong) throw new DefinitionProblem(`check ${quoted(check.name)}: ${wrong}`)
    return { ...check, retry: merged }
  })
  return { ...definition, checks }
}

/** The definition as one arm of a monitor asks it. */
export function withArm(definition: Definition, arm: Arm): Definition {
  const asked = withConnectTo(definition, arm.connectTo)
  const { baseUrl } = arm
  if (baseUrl === undefined) return asked
  return mapRequests(asked, (request) => {
    const { url, baseUrl: old } = request
    const base = old?.replace(/\/+$/, '')
    if (base === undefined || !url.startsWith(base))
      return old === undefined ? request : { ...request, baseUrl }
    return { ...request, baseUrl, url: onBase(url.slice(base.length), baseUrl) }
  })
}

function mapRequests(
  definition: Definition,
  change: (request: Check['request']) => Check['request'],
): Definition {
  const checks = definition.checks.map((check) => ({ ...check, request: change(check.request) }))
  return { ...definition, checks }
}

function changed(retry: Retry, change: RetryChange = {}): Retry {
  return {
    timeoutMs: change.timeoutMs ?? retry.timeoutMs,
    intervalMs: change.intervalMs ?? retry.intervalMs,
    successes: change.successes ?? retry.successes,
  }
}
