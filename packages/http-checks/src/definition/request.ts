// The `request` of a check and the `defaults` for all of them, from the tree of the file. Texts keep their {{ variables }}.

import { METHODS } from 'node:http'
import type { RequestBody, RequestSpec, Retry } from '../definition.js'
import { hint } from './closest.js'
import { type FileRoot, MAX_BODY_FILE_BYTES, MAX_SCHEMA_BYTES, readInside } from './files.js'
import { quoted } from './shown.js'
import type { Entry, Item, Source } from './source.js'
import { literalsIn } from './template.js'
import {
  isMistake,
  type Mistake,
  parseConnectTo,
  parseDuration,
  parseInteger,
  parseResolve,
  parseSize,
} from './values.js'

const DAY_MS = 86_400_000
const MAX_REDIRECTS = 20
const DEFAULT_REDIRECTS = 5

const optionKeys = [
  'headers',
  'query',
  'auth',
  'timeout',
  'max_body',
  'redirects',
  'connect_to',
  'resolve',
  'host',
  'server_name',
  'ip_family',
  'ca',
  'insecure',
  'compressed',
  'proxy',
] as const
const bodyKeys = ['body', 'json', 'form', 'body_file'] as const
const requestKeys = ['url', 'method', ...optionKeys, ...bodyKeys] as const
export const defaultsKeys = [...optionKeys, 'retry'] as const

type Options = Omit<RequestSpec, 'method' | 'url' | 'baseUrl' | 'body'>

export const standardOptions: Options = {
  headers: [],
  query: [],
  timeoutMs: 10_000,
  maxBodyBytes: 10 * 1024 * 1024,
  redirects: 0,
  connectTo: [],
  resolve: [],
  ipFamily: 'any',
  insecure: false,
  compressed: false,
  proxy: 'environment',
}

export const standardRetry: Retry = { timeoutMs: 0, intervalMs: 2000, successes: 1 }

export interface Surroundings {
  baseUrl: string | undefined
  options: Options
  files: FileRoot
}

/** `GET /path`, or a mapping. */
export function readRequest(source: Source, item: Item, around: Surroundings): RequestSpec {
  if (!source.isMap(item)) {
    const text = source.template(item, 'request') ?? ''
    const line = parseRequestLine(text)
    if (isMistake(line)) source.mistake(item.at, line.mistake)
    const { method, url } = isMistake(line) ? { method: 'GET', url: '/' } : line
    return { ...around.options, method, ...absolute(source, item.at, url, around.baseUrl) }
  }
  const fields = source.fields(item, 'request', requestKeys, {
    expect: 'it belongs beside request, not into it',
    retry: 'it belongs beside request, not into it',
    capture: 'it belongs beside request, not into it',
  })
  const urlItem = fields.get('url')
  if (!urlItem) source.mistake(item.at, 'the request has no url')
  const url = (urlItem && source.template(urlItem, 'url')) ?? '/'
  const options = readOptions(source, fields, around.options, around.files)
  const body = readBody(source, fields, around.files)
  const methodItem = fields.get('method')
  const method = (methodItem && source.parsed(methodItem, 'method', parseMethod)) ?? undefined
  return {
    ...options,
    method: method ?? (body ? 'POST' : 'GET'),
    ...absolute(source, urlItem?.at ?? item.at, url, around.baseUrl),
    body,
  }
}

export function parseMethod(text: string): string | Mistake {
  if (METHODS.includes(text) && text !== 'CONNECT') return text
  const known = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
  return { mistake: `${quoted(text)} is not a method${hint(text, known)}` }
}

export function parseRequestLine(text: string): { method: string; url: string } | Mistake {
  const [, word, url = ''] = /^([A-Za-z-]+)\s+(.*)$/s.exec(text.trim()) ?? []
  if (word === undefined) {
    if (/^[A-Z]+$/.test(text.trim())) return { mistake: 'a path is missing, such as GET /health' }
    return { method: 'GET', url: text.trim() }
  }
  const method = parseMethod(word)
  return isMistake(method) ? method : { method, url }
}

/** What can be told of a URL before its variables are known. */
export function joinUrl(
  url: string,
  baseUrl: string | undefined,
): Pick<RequestSpec, 'url' | 'baseUrl'> | Mistake {
  if (url === '') return { mistake: 'the URL is empty' }
  if (/[\s\p{Cc}]/u.test(literalsIn(url))) {
    return { mistake: `${quoted(url)} has a space or a control character; write %20` }
  }
  const isAbsolute = /^https?:\/\//i.test(url)
  const [, scheme] = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(url) ?? []
  if (scheme !== undefined && !isAbsolute) {
    return { mistake: `${quoted(url)}: only http and https can be asked, not ${quoted(scheme)}` }
  }
  if (url.startsWith('{{')) return { url, baseUrl }
  if (!isAbsolute && baseUrl === undefined) {
    const mistake = url.startsWith('/')
      ? 'is a path without a host: give base_url, or write https://…'
      : 'has no scheme: write http:// or https:// before it'
    return { mistake: `${quoted(url)} ${mistake}` }
  }
  const whole = isAbsolute ? url : onBase(url, baseUrl ?? '')
  if (lacksHost(whole)) return { mistake: `${quoted(whole)} ${NO_HOST}` }
  if (!whole.includes('{{')) {
    const parsed = URL.parse(whole)
    if (!parsed) return { mistake: `${quoted(whole)} is not a URL` }
    if (parsed.username !== '' || parsed.password !== '') {
      return { mistake: 'credentials in a URL are shown in logs; give them as auth' }
    }
  }
  return isAbsolute ? { url } : { url: whole, baseUrl }
}

export const NO_HOST = 'has no host; if that comes from a variable, the variable is empty'

/** `https:///health`, which the URL parser takes for the host "health". */
export function lacksHost(url: string): boolean {
  return /^https?:\/\/(?:[/?#:\\]|$)/i.test(url)
}

export function onBase(path: string, baseUrl: string): string {
  return baseUrl.replace(/\/+$/, '') + (/^[/?]/.test(path) ? path : `/${path}`)
}

function absolute(source: Source, at: number, url: string, baseUrl: string | undefined) {
  const joined = joinUrl(url, baseUrl)
  if (!isMistake(joined)) return joined
  source.mistake(at, joined.mistake)
  return { url }
}

/** base_url: no path is needed, a query makes no sense. */
export function parseBaseUrl(text: string): string | Mistake {
  if (/[?#]/.test(text)) return { mistake: `${quoted(text)} must have no query and no fragment` }
  if (!/^(https?:\/\/|\{\{)/i.test(text)) {
    return { mistake: `${quoted(text)} must begin with http:// or https://` }
  }
  const joined = joinUrl(text, undefined)
  return isMistake(joined) ? joined : text
}

type OptionKey = (typeof optionKeys)[number]

export function readOptions(
  source: Source,
  fields: ReadonlyMap<string, Entry>,
  defaults: Options,
  files: FileRoot,
): Options {
  const read = <T>(key: OptionKey, reader: (item: Item) => T | undefined): T | undefined => {
    const item = fields.get(key)
    return item && reader(item)
  }
  const parsed = <T>(key: OptionKey, parse: (text: string) => T | Mistake) =>
    read(key, (item) => source.parsed(item, key, parse))
  const list = <T>(key: OptionKey, parse: (text: string) => T | Mistake) =>
    read(key, (item) =>
      source.items(item, key, true).flatMap((one) => source.parsed(one, key, parse) ?? []),
    )
  const headers = read('headers', (item) => readHeaders(source, item)) ?? []
  const host = read('host', (item) => source.template(item, 'host'))
  if (host !== undefined) {
    if (named(headers, 'host')) {
      source.mistake(fields.get('host')?.at ?? 0, 'host is given twice: here and among the headers')
    }
    headers.push(['Host', host])
  }
  const auth = read('auth', (item) => readAuth(source, item))
  if (auth && named(headers, 'authorization')) {
    source.mistake(
      fields.get('auth')?.at ?? 0,
      'auth and an Authorization header are both given; leave one out',
    )
  }
  const withoutAuth = auth === undefined && named(headers, 'authorization')
  const kept = defaults.headers.filter(
    ([name]) => !named(headers, name) && !(auth && name.toLowerCase() === 'authorization'),
  )
  return {
    headers: [...kept, ...headers],
    query: [
      ...defaults.query,
      ...(read('query', (item) => readPairs(source, item, 'query')) ?? []),
    ],
    auth: auth === 'none' || withoutAuth ? undefined : (auth ?? defaults.auth),
    timeoutMs: parsed('timeout', parseAttemptTimeout) ?? defaults.timeoutMs,
    maxBodyBytes: parsed('max_body', parseMaxBody) ?? defaults.maxBodyBytes,
    redirects: parsed('redirects', parseRedirects) ?? defaults.redirects,
    connectTo: list('connect_to', parseConnectTo) ?? defaults.connectTo,
    resolve: list('resolve', parseResolve) ?? defaults.resolve,
    ipFamily: parsed('ip_family', parseIpFamily) ?? defaults.ipFamily,
    serverName:
      read('server_name', (item) => source.template(item, 'server_name')) ?? defaults.serverName,
    ca: read('ca', (item) => readCa(source, item, files)) ?? defaults.ca,
    insecure: read('insecure', (item) => source.boolean(item, 'insecure')) ?? defaults.insecure,
    compressed:
      read('compressed', (item) => source.boolean(item, 'compressed')) ?? defaults.compressed,
    proxy: read('proxy', (item) => readProxy(source, item)) ?? defaults.proxy,
  }
}

const named = (headers: readonly [string, string][], name: string) =>
  headers.some(([known]) => known.toLowerCase() === name.toLowerCase())

export function parseAttemptTimeout(text: string): number | Mistake {
  const ms = parseDuration(text)
  if (isMistake(ms) || (ms >= 1 && ms <= 3_600_000)) return ms
  return { mistake: `${quoted(text)} must be from 1ms to 1h` }
}

function parseMaxBody(text: string): number | Mistake {
  const bytes = parseSize(text)
  if (isMistake(bytes) || (bytes >= 1 && bytes <= 256 * 1024 ** 2)) return bytes
  return { mistake: `${quoted(text)} must be from 1B to 256MiB` }
}

function parseRedirects(text: string): number | Mistake {
  if (text === 'true') return DEFAULT_REDIRECTS
  if (text === 'false') return 0
  return parseInteger(text, { min: 0, max: MAX_REDIRECTS })
}

export function parseIpFamily(text: string): 'any' | 4 | 6 | Mistake {
  if (text === 'any') return 'any'
  if (text === '4' || text.toLowerCase() === 'ipv4') return 4
  if (text === '6' || text.toLowerCase() === 'ipv6') return 6
  return { mistake: `${quoted(text)} is none of 4, 6, any` }
}

const COMPUTED = ['content-length', 'transfer-encoding', 'connection', 'accept-encoding']

/** What is wrong with the name of a request header. */
export function headerNameMistake(name: string): string | undefined {
  if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name)) return `${quoted(name)} is not a header name`
  if (!COMPUTED.includes(name.toLowerCase())) return undefined
  const instead = name.toLowerCase() === 'accept-encoding' ? '; write compressed: true' : ''
  return `${name} is set by the request itself${instead}`
}

function readHeaders(source: Source, item: Item): [string, string][] {
  const pairs = readPairs(source, item, 'headers', (entry) => {
    const wrong = headerNameMistake(entry.key)
    if (wrong) source.mistake(entry.keyAt, wrong)
  })
  return pairs
}

/** Names to texts; a list of texts gives the name several times. */
function readPairs(
  source: Source,
  item: Item,
  what: string,
  check: (entry: Entry) => void = () => {},
): [name: string, value: string][] {
  return source.entries(item, what).flatMap((entry) => {
    check(entry)
    const label = `${what} ${quoted(entry.key)}`
    return source.items(entry, label, true).flatMap((value): [string, string][] => {
      const text = source.template(value, label)
      return text === undefined ? [] : [[entry.key, text]]
    })
  })
}

function readAuth(source: Source, item: Item): RequestSpec['auth'] | 'none' {
  if (!source.isMap(item)) {
    const text = source.constant(item, 'auth')
    if (text === 'none') return 'none'
    if (text !== undefined) {
      source.mistake(
        item.at,
        'auth must be { bearer: … }, { basic: { user: …, password: … } } or none',
      )
    }
    return undefined
  }
  const fields = source.fields(item, 'auth', ['bearer', 'basic'])
  const bearer = fields.get('bearer')
  const basic = fields.get('basic')
  if (Boolean(bearer) === Boolean(basic)) {
    source.mistake(item.at, 'auth must have either bearer or basic')
    return undefined
  }
  if (bearer) return { bearer: source.template(bearer, 'bearer') ?? '' }
  if (!basic) return undefined
  const parts = source.fields(basic, 'basic', ['user', 'password'])
  const part = (key: 'user' | 'password') => {
    const value = parts.get(key)
    if (!value) source.mistake(basic.at, `basic has no ${key}`)
    return (value && source.template(value, key)) ?? ''
  }
  return { basic: { user: part('user'), password: part('password') } }
}

function readBody(
  source: Source,
  fields: ReadonlyMap<string, Entry>,
  files: FileRoot,
): RequestBody | undefined {
  const given = bodyKeys.flatMap((key) => fields.get(key) ?? [])
  const [item, second] = given
  if (second) source.mistake(second.keyAt, 'a request has one body: body, json, form or body_file')
  if (!item) return undefined
  switch (item.key) {
    case 'json':
      return { kind: 'json', value: source.json(item, 'json') }
    case 'form':
      return { kind: 'form', fields: readPairs(source, item, 'form') }
    case 'body_file': {
      const file = source.parsed(item, 'body_file', (path) =>
        readInside(files, path, MAX_BODY_FILE_BYTES),
      )
      return file && { kind: 'file', path: file.path }
    }
    default: {
      if (source.isMap(item) || source.isList(item)) {
        source.mistake(item.at, 'body must be a text; for a JSON body write json:')
        return undefined
      }
      return { kind: 'text', text: source.template(item, 'body') ?? '' }
    }
  }
}

function readCa(source: Source, item: Item, files: FileRoot): string | undefined {
  return source.parsed(item, 'ca', (path) => {
    const file = readInside(files, path, MAX_SCHEMA_BYTES)
    if (isMistake(file)) return file
    const pem = file.bytes.toString('latin1')
    const isPem = pem.includes('-----BEGIN CERTIFICATE-----')
    return isPem ? pem : { mistake: `${quoted(path)} has no certificate in PEM format` }
  })
}

function readProxy(source: Source, item: Item): RequestSpec['proxy'] | undefined {
  const text = source.template(item, 'proxy')
  if (text === undefined) return undefined
  if (text === 'environment' || text === 'none') return text
  if (/^(https?:\/\/|\{\{)/i.test(text)) return { url: text }
  source.mistake(item.at, `${quoted(text)} is none of environment, none, or the URL of a proxy`)
  return undefined
}

export function readRetry(source: Source, item: Item, defaults: Retry): Retry {
  const fields = source.fields(item, 'retry', ['timeout', 'interval', 'successes'])
  const read = (
    key: 'timeout' | 'interval' | 'successes',
    parse: (text: string) => number | Mistake,
  ) => {
    const field = fields.get(key)
    return field && source.parsed(field, `retry ${key}`, parse)
  }
  if (fields.size === 0) source.mistake(item.at, 'retry is empty; give it a timeout')
  const retry: Retry = {
    timeoutMs: read('timeout', parseDuration) ?? defaults.timeoutMs,
    intervalMs: read('interval', parseDuration) ?? defaults.intervalMs,
    successes:
      read('successes', (text) => parseInteger(text, { min: 1, max: 1000 })) ?? defaults.successes,
  }
  const wrong = retryMistake(retry)
  if (wrong) source.mistake(item.at, wrong)
  return retry
}

/** What no run could fulfil. */
export function retryMistake({ timeoutMs, intervalMs, successes }: Retry): string | undefined {
  if (timeoutMs > DAY_MS) return 'the retry timeout may be 24h at most'
  if (intervalMs < 10 || intervalMs > 3_600_000) return 'the retry interval must be from 10ms to 1h'
  const needed = (successes - 1) * intervalMs
  if (successes === 1 || timeoutMs > needed) return undefined
  return `${successes} successes in a row, ${intervalMs / 1000}s apart, need a retry timeout of more than ${needed / 1000}s`
}
