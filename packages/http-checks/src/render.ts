// A check with its {{ variables }} filled in: the request as it is sent, what is expected, and which of its texts are secret.
// What an answer gave (captured values) is not trusted: it is escaped for the place where it lands, or refused.

import { type FileRoot, MAX_BODY_FILE_BYTES, readInside } from './definition/files.js'
import { DefinitionProblem } from './definition/problem.js'
import { lacksHost, NO_HOST, onBase } from './definition/request.js'
import { quoted } from './definition/shown.js'
import { fill, parseTemplate } from './definition/template.js'
import { isMistake } from './definition/values.js'
import type { Assertion, Check, Matcher, RequestBody, RequestSpec, Scalar } from './definition.js'
import type { HttpRequest } from './exchange.js'

export interface RenderValues {
  /** From the workflow: trusted. */
  given: Readonly<Record<string, string>>
  /** From answers of earlier checks: not trusted. */
  captured?: Readonly<Record<string, string>> | undefined
}

export interface Rendered {
  request: HttpRequest
  expect: Assertion[]
  /** To be masked before anything is sent. */
  secrets: string[]
}

/** @throws DefinitionProblem when the values do not fit where they are used. */
export function render(check: Check, values: RenderValues, files: FileRoot): Rendered {
  const rendering = new Rendering(check, values)
  const { request: spec } = check
  const secrets: string[] = []
  const { url, isUntrusted } = rendering.url(spec)
  const headers = spec.headers.map(([name, value]): [string, string] => {
    const text = rendering.headerText(value, `header ${name}`)
    if (/^(proxy-)?authorization$|^cookie$|api-?key|token|secret/i.test(name)) {
      secrets.push(text, text.replace(/^\w+\s+/, ''))
    }
    return [name, text]
  })
  const hasHeader = (name: string) => headers.some(([known]) => known.toLowerCase() === name)
  if (spec.auth) {
    const { authorization, secrets: more } = authorize(rendering, spec.auth)
    headers.push(['Authorization', authorization])
    secrets.push(...more)
  }
  if (isUntrusted) refuseCredentialsElsewhere(rendering, url, spec, headers)
  const body = spec.body && renderBody(rendering, spec.body, files)
  if (body && !hasHeader('content-type')) headers.push(['Content-Type', body.contentType])
  const { timeoutMs, maxBodyBytes, redirects, connectTo, resolve, ipFamily } = spec
  const { serverName, ca, insecure, compressed, proxy, method } = spec
  const proxyUrl = typeof proxy === 'object' ? rendering.headerText(proxy.url, 'proxy') : undefined
  return {
    request: {
      method,
      url,
      headers,
      body: body?.bytes,
      timeoutMs,
      maxBodyBytes,
      redirects,
      connectTo,
      resolve,
      ipFamily,
      serverName: serverName === undefined ? undefined : rendering.hostText(serverName),
      ca,
      insecure,
      compressed,
      proxy: proxyUrl === undefined ? proxy : { url: proxyUrl },
      untrustedUrl: isUntrusted,
    },
    expect: check.expect.map((assertion) => renderAssertion(rendering, assertion)),
    secrets: masked(secrets),
  }
}

/** Secrets with the forms in which they may come back; what is too short would mask ordinary words. */
export function masked(secrets: readonly string[]): string[] {
  const forms = secrets.flatMap((secret) => [
    secret,
    encodeURIComponentSafe(secret),
    Buffer.from(secret, 'utf8').toString('base64'),
    JSON.stringify(secret).slice(1, -1),
  ])
  return [...new Set(forms)].filter((form) => form.length >= 4)
}

/** A lone surrogate has no UTF-8 and would make encodeURIComponent throw; Buffer replaces it. */
const encodeURIComponentSafe = (text: string) =>
  encodeURIComponent(Buffer.from(text, 'utf8').toString('utf8'))

class Rendering {
  readonly #check: Check
  readonly #values: RenderValues

  constructor(check: Check, values: RenderValues) {
    this.#check = check
    this.#values = values
  }

  problem(message: string): DefinitionProblem {
    return new DefinitionProblem(`check ${quoted(this.#check.name)}: ${message}`)
  }

  value(name: string): { text: string; isCaptured: boolean } {
    const { given, captured = {} } = this.#values
    const from = Object.hasOwn(captured, name) ? captured : given
    const text = Object.hasOwn(from, name) ? from[name] : undefined
    if (text === undefined) throw this.problem(`no value for {{ ${name} }}`)
    return { text, isCaptured: from === captured }
  }

  text(template: string): string {
    return fill(template, (name) => this.value(name).text)
  }

  /** Expecting an empty text would hold by accident, such as `contains ""` when an output is missing. */
  expected(template: string, escaped: (text: string) => string = (text) => text): string {
    return fill(template, (name) => {
      const { text } = this.value(name)
      if (text === '')
        throw this.problem(`{{ ${name} }} is empty, so expecting it would prove nothing`)
      return escaped(text)
    })
  }

  headerText(template: string, what: string): string {
    const text = this.text(template)
    if (/[^\t\x20-\x7e\x80-\xff]/.test(text)) {
      throw this.problem(
        `${what} has a character that no header can carry: ${this.#shown(template)}`,
      )
    }
    return text
  }

  hostText(template: string): string {
    const text = this.text(template)
    if (/^[\w.:[\]-]+$/.test(text)) return text
    throw this.problem(`${this.#shown(template)} gives no host name`)
  }

  /** The text as it is written: what it was filled with may be secret. */
  #shown(template: string): string {
    return quoted(template)
  }

  url({ url: template, baseUrl }: RequestSpec): { url: URL; isUntrusted: boolean } {
    const first = this.#fillUrl(template)
    const isPath = first.text.startsWith('/') && baseUrl !== undefined
    const base = isPath ? this.#fillUrl(baseUrl) : undefined
    const text = base ? onBase(first.text, base.text) : first.text
    const isUntrusted = base ? base.isUntrusted : first.isUntrusted
    const what = this.#shown(template)
    if (lacksHost(text)) throw this.problem(`${what} ${NO_HOST}`)
    const url = URL.parse(text)
    if (!url || !/^https?:\/\//i.test(text))
      throw this.problem(`${what} gives no http or https URL`)
    if (url.username !== '' || url.password !== '') {
      throw this.problem(`${what} has credentials in it; give them as auth`)
    }
    if (first.usesCaptured && hasDotSegment(text)) {
      throw this.problem(`${what} would leave its path: a captured value is "." or ".."`)
    }
    const query = this.#check.request.query.map(([name, value]) => {
      const filled = encodeURIComponentSafe(this.text(value))
      return `${encodeURIComponentSafe(name)}=${filled}`
    })
    if (query.length > 0) url.search = [...(url.search ? [url.search] : []), ...query].join('&')
    return { url, isUntrusted }
  }

  #fillUrl(template: string): { text: string; isUntrusted: boolean; usesCaptured: boolean } {
    let isUntrusted = false
    let usesCaptured = false
    const text = fill(template, (name, before) => {
      const { text: value, isCaptured } = this.value(name)
      // The URL parser drops line breaks without a word.
      if (/[\s\p{Cc}]/u.test(value)) {
        const where = `{{ ${name} }} in a URL`
        if (!isCaptured || before === '' || /\p{Cc}/u.test(value)) {
          throw this.problem(`${where} has a space or a control character`)
        }
      }
      if (!isCaptured) return value
      usesCaptured = true
      const inPath = /^[a-z]+:\/\/[^/?#]*[/?#]/i.test(before) || /^[/?]/.test(before)
      if (inPath) return encodeURIComponentSafe(value)
      isUntrusted = !(before === '' && value.startsWith('/'))
      if (before === '' || /^[\w.:[\]-]+$/.test(value)) return value
      throw this.problem(`the captured {{ ${name} }} is no host name`)
    })
    return { text, isUntrusted, usesCaptured }
  }
}

function hasDotSegment(url: string): boolean {
  const path = url.replace(/[?#].*$/s, '')
  return path.split(/[/\\]/).some((segment) => /^(\.|%2e){1,2}$/i.test(segment))
}

function authorize(
  rendering: Rendering,
  auth: NonNullable<RequestSpec['auth']>,
): { authorization: string; secrets: string[] } {
  if ('bearer' in auth) {
    const token = rendering.headerText(auth.bearer, 'auth').trim()
    if (token === '') {
      throw rendering.problem('the bearer token is empty (workflows of forks get no secrets)')
    }
    return { authorization: `Bearer ${token}`, secrets: [token] }
  }
  const user = rendering.text(auth.basic.user)
  const password = rendering.text(auth.basic.password)
  if (user.includes(':')) throw rendering.problem('the user of basic auth must have no colon')
  if (user === '' && password === '') throw rendering.problem('user and password are empty')
  const encoded = Buffer.from(`${user}:${password}`, 'utf8').toString('base64')
  return { authorization: `Basic ${encoded}`, secrets: [password, encoded] }
}

/** An answer must not choose who gets the credentials. */
function refuseCredentialsElsewhere(
  rendering: Rendering,
  url: URL,
  { baseUrl }: RequestSpec,
  headers: readonly [string, string][],
): void {
  const home = baseUrl === undefined ? undefined : URL.parse(rendering.text(baseUrl))
  if (home?.origin === url.origin) return
  const kept = ['accept', 'accept-language', 'user-agent', 'content-type']
  const [credential] = headers.filter(([name]) => !kept.includes(name.toLowerCase()))
  if (!credential) return
  throw rendering.problem(
    `a captured URL leads to ${quoted(url.origin)}, where the header ${credential[0]} must not be sent; leave it out of this check (auth: none)`,
  )
}

interface RenderedBody {
  bytes: Uint8Array
  contentType: string
}

function renderBody(rendering: Rendering, body: RequestBody, files: FileRoot): RenderedBody {
  switch (body.kind) {
    case 'text':
      return {
        bytes: Buffer.from(rendering.text(body.text), 'utf8'),
        contentType: 'text/plain; charset=utf-8',
      }
    case 'json': {
      const value = mapTexts(body.value, (text) => rendering.text(text))
      return { bytes: Buffer.from(JSON.stringify(value), 'utf8'), contentType: 'application/json' }
    }
    case 'form': {
      const fields = body.fields.map(([name, value]): [string, string] => [
        name,
        rendering.text(value),
      ])
      return {
        bytes: Buffer.from(new URLSearchParams(fields).toString(), 'utf8'),
        contentType: 'application/x-www-form-urlencoded',
      }
    }
    case 'file': {
      const file = readInside({ root: files.root }, body.path, MAX_BODY_FILE_BYTES)
      if (isMistake(file)) throw rendering.problem(file.mistake)
      return { bytes: file.bytes, contentType: 'application/octet-stream' }
    }
  }
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)])
  return Object.fromEntries(entries)
}

function renderAssertion(rendering: Rendering, assertion: Assertion): Assertion {
  const { subject, matcher, ...rest } = assertion
  const path = (text: string) => rendering.expected(text, escapeForJsonPath)
  if (subject.kind === 'jsonpath') {
    const filled = { ...subject, path: path(subject.path) }
    return { ...rest, subject: filled, matcher: renderMatcher(rendering, matcher, true) }
  }
  if (subject.kind === 'regex') {
    const pattern = rendering.expected(subject.pattern, escapeForPattern)
    const filled = { ...subject, pattern }
    return { ...rest, subject: filled, matcher: renderMatcher(rendering, matcher, false) }
  }
  if (subject.kind !== 'version') {
    return { ...rest, subject, matcher: renderMatcher(rendering, matcher, false) }
  }
  const { from } = subject
  if (from !== 'body') {
    const filled = 'jsonpath' in from ? { jsonpath: path(from.jsonpath) } : from
    const version = renderMatcher(rendering, matcher, false)
    return { ...rest, subject: { ...subject, from: filled }, matcher: version }
  }
  if (matcher.kind !== 'eq' || typeof matcher.value !== 'string') return assertion
  const version = rendering.expected(matcher.value)
  return {
    ...rest,
    subject,
    matcher: { kind: 'matches', pattern: asWord(version), flags: '' },
    expectation: `${quoted(version)} as a word of its own`,
  }
}

/** `1.1` is in `v1.1` and `{"v":"1.1"}`, but neither in `1.10` nor in `1.1.2` nor in `1.1-rc1`. */
function asWord(version: string): string {
  const prefix = /^\d/.test(version) ? 'v?' : ''
  return `(?<![\\w.+-])${prefix}${escapeForPattern(version)}(?![\\w+-]|\\.\\w)`
}

function renderMatcher(rendering: Rendering, matcher: Matcher, isJson: boolean): Matcher {
  const text = (template: string) => rendering.expected(template)
  switch (matcher.kind) {
    case 'eq':
      if (typeof matcher.value === 'string') return renderEqual(rendering, matcher.value, isJson)
      if (typeof matcher.value !== 'object' || matcher.value === null) return matcher
      return { kind: 'eq', value: renderContainer(matcher.value, text) }
    case 'ne':
      if (typeof matcher.value !== 'string') return matcher
      return { kind: 'not', matcher: renderEqual(rendering, matcher.value, isJson) }
    case 'one-of': {
      const values = matcher.values.flatMap((value): Scalar[] => {
        if (typeof value !== 'string') return [value]
        const equal = renderEqual(rendering, value, isJson)
        return equal.kind === 'one-of' ? equal.values : [text(value)]
      })
      return { kind: 'one-of', values }
    }
    case 'contains':
    case 'starts-with':
    case 'ends-with':
      return { ...matcher, text: text(matcher.text) }
    case 'matches':
      return { ...matcher, pattern: rendering.expected(matcher.pattern, escapeForPattern) }
    case 'semver':
      return { ...matcher, range: text(matcher.range) }
    case 'before':
    case 'after':
      return { ...matcher, when: text(matcher.when) }
    case 'consist-of': {
      const values = matcher.values.map((value) =>
        typeof value === 'string' ? text(value) : value,
      )
      return { kind: 'consist-of', values }
    }
    case 'count':
    case 'length':
    case 'any':
    case 'not':
      return { kind: matcher.kind, matcher: renderMatcher(rendering, matcher.matcher, isJson) }
    case 'and':
    case 'or': {
      const matchers = matcher.matchers.map((each) => renderMatcher(rendering, each, isJson))
      return { kind: matcher.kind, matchers }
    }
    default:
      return matcher
  }
}

function renderContainer(
  value: unknown[] | Record<string, unknown>,
  change: (text: string) => string,
): unknown[] | Record<string, unknown> {
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change))
  const entries = Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)])
  return Object.fromEntries(entries)
}

/** A variable alone has no type: `5` may be JSON's number or its text. */
function renderEqual(
  rendering: Rendering,
  template: string,
  isJson: boolean,
): Extract<Matcher, { kind: 'eq' | 'one-of' }> {
  const value = rendering.expected(template)
  const parts = parseTemplate(template)
  const isVariableAlone = Array.isArray(parts) && parts.length === 1 && typeof parts[0] !== 'string'
  const typed = isJson && isVariableAlone ? typedValue(value) : undefined
  return typed === undefined ? { kind: 'eq', value } : { kind: 'one-of', values: [value, typed] }
}

function typedValue(text: string): number | boolean | undefined {
  if (text === 'true' || text === 'false') return text === 'true'
  const number = Number(text)
  const isCanonical = String(number) === text && Number.isFinite(number)
  return isCanonical && Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : undefined
}

/** Every sign that a pattern could read is given by its code, so the text matches itself. */
function escapeForPattern(text: string): string {
  return text.replaceAll(/[^\w]/g, (character) => {
    const code = character.charCodeAt(0)
    return code < 0x80 ? `\\x${code.toString(16).padStart(2, '0')}` : character
  })
}

/** Holds within quotes of either kind; outside of them only names and numbers are valid. */
function escapeForJsonPath(text: string): string {
  return text.replaceAll(/[^\w-]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
