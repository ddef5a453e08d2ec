// What a definition file says, as plain data: checks, what each asks and expects, and the monitor. Reading the file is read-definition.ts's
// task, filling in {{ variables }} is render.ts's; nothing here does anything.

/** Where something stands in the definition file; both count from 1. Absent when it came from inputs. */
export interface Place {
  line: number
  column: number
}

export interface Definition {
  /** Never empty. */
  checks: Check[]
  monitor: MonitorSettings | undefined
}

/** One request and what is expected of its answer. Until it is rendered, its texts may hold {{ variables }}. */
export interface Check {
  name: string
  place?: Place | undefined
  request: RequestSpec
  /** All must hold at once. Never empty: a check that expects nothing expects a status of 2xx. */
  expect: Assertion[]
  /** Values taken from the answer for the checks that come later. */
  capture: Capture[]
  /** Names of checks that must have passed before; those whose captures it reads are not listed. */
  after?: string[] | undefined
  retry: Retry
}

export interface Retry {
  /** From the first attempt to the last moment at which one may begin; 0 asks once. */
  timeoutMs: number
  intervalMs: number
  /** In a row. */
  successes: number
}

export interface RequestSpec {
  method: string
  /** Absolute, unless it begins with a variable: then what that holds may be a path on `baseUrl`. */
  url: string
  /** What `url` was joined to, so that a monitor's arm can take its place. */
  baseUrl?: string | undefined
  headers: [name: string, value: string][]
  query: [name: string, value: string][]
  auth?: { bearer: string } | { basic: { user: string; password: string } } | undefined
  body?: RequestBody | undefined
  /** One attempt, from the look-up of the name to the last byte. */
  timeoutMs: number
  /** Decoded. More is a failure of the check. */
  maxBodyBytes: number
  /** How many redirects are followed; 0 (the default) takes the 3xx as the answer. */
  redirects: number
  /** As curl's --connect-to: asks another address while Host and SNI stay. */
  connectTo: ConnectTo[]
  /** As curl's --resolve. */
  resolve: { host: string; port: number; address: string }[]
  ipFamily: 'any' | 4 | 6
  /** The name in the TLS handshake, where it is not the URL's. */
  serverName?: string | undefined
  /** PEM of further authorities to trust. */
  ca?: string | undefined
  /** Accept any certificate. */
  insecure: boolean
  /** Ask for a compressed answer (gzip, deflate, br); off by default. */
  compressed: boolean
  /** From the environment, never, or this one. */
  proxy: 'environment' | 'none' | { url: string }
}

export interface ConnectTo {
  /** Empty: any. */
  host: string
  /** 0: any. */
  port: number
  toHost: string
  toPort: number
}

export type RequestBody =
  | { kind: 'text'; text: string }
  | { kind: 'json'; value: unknown }
  | { kind: 'form'; fields: [name: string, value: string][] }
  /** Relative to the root that the definition may read from. */
  | { kind: 'file'; path: string }

/** One thing about the answer, and what it must be. */
export interface Assertion {
  subject: Subject
  matcher: Matcher
  place?: Place | undefined
  /** What is expected in words, where the matcher's own would not help. */
  expectation?: string | undefined
}

export type Subject =
  | { kind: 'status' }
  | { kind: 'http-version' }
  | { kind: 'header'; name: string }
  /** What the answer's Set-Cookie says: the value, or one attribute. */
  | { kind: 'cookie'; name: string; attribute: CookieAttribute }
  /** RFC 9535, on the body as JSON. */
  | { kind: 'jsonpath'; path: string }
  /** As text in the charset that the answer names. */
  | { kind: 'body' }
  /** What the first group of a pattern finds in the body (without a group, the whole match); each match is one. */
  | { kind: 'regex'; pattern: string; flags: string }
  /** The decoded bytes themselves, for `hex`. */
  | { kind: 'bytes' }
  /** Decoded bytes. */
  | { kind: 'size' }
  | { kind: 'sha256' | 'md5' }
  /** Milliseconds, from the look-up of the name to the last byte. */
  | { kind: 'duration' }
  | { kind: 'certificate'; field: CertificateField }
  /** The Location of a 3xx, absolute; where redirects are followed, the last URL. */
  | { kind: 'redirect' }
  /** Where the redirects that were followed led, in order. */
  | { kind: 'redirects' }
  /** The last URL that was asked. */
  | { kind: 'url' }
  /** The address that was connected to, without its port; behind a proxy it is the proxy's. */
  | { kind: 'ip' }
  /** The version that answered: from a header, a JSON path, or the body as text. */
  | { kind: 'version'; from: { header: string } | { jsonpath: string } | 'body' }

/** Of the leaf: `days-left` is a number, `names` are the subject alternative names, `serial` is lower-case hex, `valid-…` are dates. */
export type CertificateField =
  | 'days-left'
  | 'issuer'
  | 'subject'
  | 'names'
  | 'fingerprint'
  | 'serial'
  | 'valid-from'
  | 'valid-to'

export const cookieAttributes = [
  'value',
  'expires',
  'max-age',
  'domain',
  'path',
  'secure',
  'http-only',
  'same-site',
] as const
export type CookieAttribute = (typeof cookieAttributes)[number]

export type Scalar = string | number | boolean | null

export type Matcher =
  | { kind: 'eq'; value: Scalar | unknown[] | Record<string, unknown> }
  /** Of a scalar in YAML the source text is what counts where a text is compared (`1.10`, `12e4567`). */
  | { kind: 'ne'; value: Scalar }
  | { kind: 'gt' | 'gte' | 'lt' | 'lte'; value: number }
  | { kind: 'one-of'; values: Scalar[] }
  /** Statuses: `2xx`, `200-204`, inclusive. */
  | { kind: 'ranges'; ranges: [from: number, to: number][] }
  | { kind: 'contains' | 'starts-with' | 'ends-with'; text: string }
  /** Evaluated under a time limit. */
  | { kind: 'matches'; pattern: string; flags: string }
  | { kind: 'exists'; expected: boolean }
  | {
      kind: 'type'
      type: JsonType
    }
  /** A text, list, object or body with nothing in it. */
  | { kind: 'empty'; expected: boolean }
  /** How many characters a text has, elements a list, members an object. */
  | { kind: 'length'; matcher: Matcher }
  | { kind: 'format'; format: Format }
  /** A version (SemVer 2.0.0) within a range such as `>=1.2 <2` or `^1.2 || ~2.0`. */
  | { kind: 'semver'; range: string }
  /** A date against an instant, or against one from now on: `2026-01-31T12:00:00Z`, `now`, `now-1h`. Strictly. */
  | { kind: 'before' | 'after'; when: string }
  /** Bytes, as lower-case hex digits. */
  | { kind: 'hex'; test: 'eq' | 'starts-with' | 'ends-with' | 'contains'; hex: string }
  /** How many nodes a JSON path selects (or the elements of the one array that it selects). */
  | { kind: 'count'; matcher: Matcher }
  /** One of the selected values, or of the elements of the one list, is enough. */
  | { kind: 'any'; matcher: Matcher }
  /** A list of exactly these, in any order. */
  | { kind: 'consist-of'; values: Scalar[] }
  /** What the body really is, by content. */
  | { kind: 'is'; type: BodyType }
  /** The schema as a value; read from its file by the reader. */
  | { kind: 'schema'; schema: unknown; file: string }
  | { kind: 'not'; matcher: Matcher }
  | { kind: 'and' | 'or'; matchers: Matcher[] }

export const jsonTypes = [
  'string',
  'number',
  'integer',
  'float',
  'boolean',
  'null',
  'array',
  'object',
] as const
/** `float` is a number that is no integer. */
export type JsonType = (typeof jsonTypes)[number]

export const formats = [
  'date-time',
  'date',
  'time',
  'uuid',
  'uuid4',
  'ipv4',
  'ipv6',
  'hostname',
  'email',
  'uri',
  'semver',
] as const
/** As in JSON Schema, and `uuid4` and `semver`. */
export type Format = (typeof formats)[number]

export const bodyTypes = [
  'png',
  'jpeg',
  'webp',
  'gif',
  'avif',
  'svg',
  'pdf',
  'zip',
  'gzip',
  'json',
  'xml',
  'html',
  'text',
  'non-empty',
] as const
export type BodyType = (typeof bodyTypes)[number]

export interface Capture {
  /** The variable that later checks read as {{ name }}. */
  name: string
  from: Exclude<Subject, { kind: 'certificate' | 'version' | 'bytes' | 'redirects' | 'regex' }>
  /** Take the first group of this pattern instead of the whole. */
  pattern?: { pattern: string; flags: string } | undefined
  /** Masked wherever it would be shown. */
  secret: boolean
  place?: Place | undefined
}

export interface MonitorSettings {
  /** Names of checks whose requests are the probes; all of them when empty. */
  checks: string[]
  durationMs: number
  /** Between two probes: the arrival rate is fixed, whatever the answers take. */
  intervalMs: number
  initialDelayMs: number
  thresholds: {
    /** 0.02: roll back when more than 2 % of the requests fail. */
    errorRate: number | undefined
    latencyIncreaseMs: number | undefined
    latencyP95IncreaseMs: number | undefined
  }
  /** `sequential`: the sound tests. `none`: the point estimate at the end of the window. */
  confidence: 'sequential' | 'none'
  onInconclusive: 'pass' | 'fail' | 'extend'
  /** The most that `extend` may add to the duration. */
  extendMs: number
  /** Where the version before and the new one are asked, in turns. */
  control?: Arm | undefined
  candidate?: Arm | undefined
  place?: Place | undefined
}

/** One of two versions that are reachable at once. */
export interface Arm {
  baseUrl?: string | undefined
  connectTo: ConnectTo[]
}
