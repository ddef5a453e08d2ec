// JSON Schema (drafts 4 to 2020-12, told by $schema; without it 2020-12) by @cfworker/json-schema. What that library would
// ignore or only meet while validating is refused when the definition is read: a schema that says nothing passes everything.

import {
  dereference,
  format as knownFormats,
  type Schema,
  type SchemaDraft,
  validate,
} from '@cfworker/json-schema'
import { maxJsonDepth } from './json-document.js'
import { checkPattern } from './pattern.js'
import { counted, grouped, quoted, shownJson } from './text.js'
import { documentTimeLimitMs, reasonOf, type TimeLimits, withinTimeLimit } from './time-limit.js'

export type SchemaResult =
  | { kind: 'valid' }
  | { kind: 'invalid'; why: string }
  /** The schema could not be applied: nothing is known about the value. */
  | { kind: 'error'; message: string }

const drafts: [of: RegExp, draft: SchemaDraft][] = [
  [/^https?:\/\/json-schema\.org\/draft-04\/schema#?$/, '4'],
  [/^https?:\/\/json-schema\.org\/draft-0[67]\/schema#?$/, '7'],
  [/^https?:\/\/json-schema\.org\/draft\/2019-09\/schema#?$/, '2019-09'],
  [/^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/, '2020-12'],
]

/** OpenAPI's, which tell the width of a number or the use of a text: notes, nothing to check. */
const noteFormats = new Set(['int32', 'int64', 'float', 'double', 'byte', 'binary', 'password'])

const typeNames = new Set(['string', 'number', 'integer', 'boolean', 'null', 'array', 'object'])

type Kind = 'number' | 'text' | 'texts' | 'schema' | 'schemas' | 'schema map' | 'flag' | 'list'

/** Of each keyword that checks something, what its value may be. */
const keywords = new Map<string, readonly Kind[]>([
  ['$ref', ['text']],
  ['$recursiveRef', ['text']],
  ['type', ['text', 'texts']],
  ['enum', ['list']],
  ['required', ['texts']],
  ['minimum', ['number']],
  ['maximum', ['number']],
  ['exclusiveMinimum', ['number']],
  ['exclusiveMaximum', ['number']],
  ['multipleOf', ['number']],
  ['minLength', ['number']],
  ['maxLength', ['number']],
  ['pattern', ['text']],
  ['format', ['text']],
  ['minItems', ['number']],
  ['maxItems', ['number']],
  ['uniqueItems', ['flag']],
  ['minContains', ['number']],
  ['maxContains', ['number']],
  ['minProperties', ['number']],
  ['maxProperties', ['number']],
  ['properties', ['schema map']],
  ['patternProperties', ['schema map']],
  ['additionalProperties', ['schema']],
  ['unevaluatedProperties', ['schema']],
  ['propertyNames', ['schema']],
  ['dependentSchemas', ['schema map']],
  ['items', ['schema', 'schemas']],
  ['prefixItems', ['schemas']],
  ['additionalItems', ['schema']],
  ['unevaluatedItems', ['schema']],
  ['contains', ['schema']],
  ['allOf', ['schemas']],
  ['anyOf', ['schemas']],
  ['oneOf', ['schemas']],
  ['not', ['schema']],
  ['if', ['schema']],
  ['then', ['schema']],
  ['else', ['schema']],
  ['definitions', ['schema map']],
  ['$defs', ['schema map']],
])
const otherAssertions = new Set(['const', 'dependentRequired', 'dependencies'])
const definitionsOnly = new Set(['definitions', '$defs'])

/** What is wrong with a schema, for the reader of a definition; undefined when nothing is. */
export function checkSchema(schema: unknown): string | undefined {
  const compiled = compile(schema)
  return compiled.ok ? undefined : compiled.why
}

/** The first few errors with their places in the value. */
export function validateBySchema(
  schema: unknown,
  value: unknown,
  limits: TimeLimits,
): SchemaResult {
  const compiled = compileOnce(schema)
  if (!compiled.ok) return { kind: 'error', message: `the schema cannot be used: ${compiled.why}` }
  const limitMs = documentTimeLimitMs(limits)
  try {
    const limited = withinTimeLimit(limitMs, () => compiled.validate(value))
    if (!limited.ended) {
      return { kind: 'error', message: `the schema took longer than ${grouped(limitMs)} ms` }
    }
    const { valid, errors } = limited.value
    return valid ? { kind: 'valid' } : { kind: 'invalid', why: explain(errors, value) }
  } catch (error) {
    return { kind: 'error', message: `the schema cannot be applied: ${reasonOf(error)}` }
  }
}

type Compiled =
  | { ok: true; validate: (value: unknown) => ReturnType<typeof validate> }
  | { ok: false; why: string }

const compiledSchemas = new WeakMap<object, Compiled>()

function compileOnce(schema: unknown): Compiled {
  const known = isObject(schema) ? compiledSchemas.get(schema) : undefined
  const compiled = known ?? compile(schema)
  if (isObject(schema)) compiledSchemas.set(schema, compiled)
  return compiled
}

function compile(schema: unknown): Compiled {
  try {
    if (!isObject(schema)) return { ok: false, why: 'it is no object such as { "type": "object" }' }
    const draft = draftOf(schema)
    if (draft === undefined) {
      const named = shownJson(schema.$schema, 80)
      const why = `$schema ${named} is not supported: draft 4, 6, 7, 2019-09 and 2020-12 are`
      return { ok: false, why }
    }
    // A copy: the library writes its own properties into a schema.
    const copy = structuredClone(schema) as Schema
    const wrong = checkAssertions(schema) ?? checkSubschema(schema, '#', draft, 0)
    if (wrong !== undefined) return { ok: false, why: wrong }
    const lookup = dereference(copy)
    const apply = (value: unknown) => validate(value, copy, draft, lookup, true)
    const astray = checkReferences(lookup) ?? checkLoop(apply)
    return astray === undefined ? { ok: true, validate: apply } : { ok: false, why: astray }
  } catch (error) {
    return { ok: false, why: reasonOf(error) }
  }
}

function draftOf({ $schema }: Record<string, unknown>): SchemaDraft | undefined {
  if ($schema === undefined) return '2020-12'
  return typeof $schema === 'string' ? drafts.find(([of]) => of.test($schema))?.[1] : undefined
}

function checkAssertions(schema: Record<string, unknown>): string | undefined {
  const some = Object.keys(schema).some(
    (key) => (keywords.has(key) && !definitionsOnly.has(key)) || otherAssertions.has(key),
  )
  return some
    ? undefined
    : 'none of its keywords checks anything (type, properties, required, $ref …)'
}

function checkSubschema(
  schema: unknown,
  at: string,
  draft: SchemaDraft,
  depth: number,
): string | undefined {
  if (typeof schema === 'boolean') {
    return draft === '4' ? `${at}: a schema of draft 4 is an object` : undefined
  }
  if (!isObject(schema)) return `${at}: a schema is an object`
  if (depth > maxJsonDepth) return `${at}: nested deeper than ${maxJsonDepth} levels`
  // Both would be ignored by the validator, and what they ask for pass unseen.
  for (const key of ['$dynamicRef', '$recursiveRef']) {
    if (key in schema && (key === '$dynamicRef' || draft !== '2019-09')) {
      return `${at}/${key}: not supported; use $ref`
    }
  }
  for (const [key, value] of Object.entries(schema)) {
    const wrong = checkKeyword(key, value, `${at}/${key}`, draft, depth)
    if (wrong !== undefined) return wrong
  }
  return undefined
}

function checkKeyword(
  key: string,
  value: unknown,
  at: string,
  draft: SchemaDraft,
  depth: number,
): string | undefined {
  const kinds = kindsOf(key, draft)
  if (!kinds) return undefined
  const kind = kinds.find((candidate) => isOfKind(value, candidate))
  if (kind === undefined)
    return `${at}: must be ${kinds.map((each) => kindNames[each]).join(' or ')}`
  if (key === 'type') return checkType(value, at)
  if (key === 'format') return checkFormat(String(value), at)
  if (key === 'pattern') return checkUnicodePattern(String(value), at)
  if (kind === 'schema') return checkSubschema(value, at, draft, depth + 1)
  if (kind !== 'schemas' && kind !== 'schema map') return undefined
  for (const [name, subschema] of Object.entries(value as object)) {
    const wrong =
      (key === 'patternProperties' ? checkUnicodePattern(name, at) : undefined) ??
      checkSubschema(subschema, `${at}/${name}`, draft, depth + 1)
    if (wrong !== undefined) return wrong
  }
  return undefined
}

function kindsOf(key: string, draft: SchemaDraft): readonly Kind[] | undefined {
  if (draft === '4' && key.startsWith('exclusiveM')) return ['flag']
  return keywords.get(key)
}

const kindNames: Record<Kind, string> = {
  number: 'a number',
  text: 'a text',
  texts: 'a list of texts',
  schema: 'a schema',
  schemas: 'a list of schemas',
  'schema map': 'an object of schemas',
  flag: 'true or false',
  list: 'a list',
}

function isOfKind(value: unknown, kind: Kind): boolean {
  switch (kind) {
    case 'number':
      return typeof value === 'number'
    case 'text':
      return typeof value === 'string'
    case 'texts':
      return Array.isArray(value) && value.every((each) => typeof each === 'string')
    case 'schema':
      return typeof value === 'boolean' || isObject(value)
    case 'schemas':
    case 'list':
      return Array.isArray(value)
    case 'schema map':
      return isObject(value)
    case 'flag':
      return typeof value === 'boolean'
  }
}

function checkType(value: unknown, at: string): string | undefined {
  const unknown = [value].flat().find((name) => !typeNames.has(String(name)))
  return unknown === undefined
    ? undefined
    : `${at}: no type is named ${shownJson(unknown, 40)}; there are ${[...typeNames].join(', ')}`
}

function checkFormat(name: string, at: string): string | undefined {
  if (Object.hasOwn(knownFormats, name) || noteFormats.has(name)) return undefined
  return `${at}: the format ${quoted(name, 40)} is not checked, so it would pass everything; use a pattern, or one of ${Object.keys(knownFormats).join(', ')}`
}

/** As the validator compiles them. */
function checkUnicodePattern(pattern: string, at: string): string | undefined {
  const wrong = checkPattern(pattern, 'u')
  return wrong === undefined ? undefined : `${at}: ${wrong}`
}

function checkReferences(lookup: Record<string, unknown>): string | undefined {
  for (const subschema of Object.values(lookup)) {
    if (!isObject(subschema) || typeof subschema.$ref !== 'string') continue
    const absolute =
      typeof subschema.__absolute_ref__ === 'string' ? subschema.__absolute_ref__ : subschema.$ref
    if (lookup[absolute] !== undefined) continue
    const named = `$ref ${quoted(subschema.$ref, 80)}`
    return subschema.$ref.startsWith('#')
      ? `${named} leads nowhere in this schema`
      : `${named} is in another document, which is not fetched: put its schema under $defs`
  }
  return undefined
}

/** A $ref that leads back to itself without a step into the value never ends, whatever the value. */
function checkLoop(apply: (value: unknown) => unknown): string | undefined {
  try {
    apply(null)
    return undefined
  } catch (error) {
    return isStackOverflow(error) ? 'a $ref leads back to itself without end' : reasonOf(error)
  }
}

// By its name: the error may come from another realm, where instanceof fails.
function isStackOverflow(error: unknown): boolean {
  return isObject(error) && error.name === 'RangeError'
}

/** The library names each enclosing keyword before the error itself; only the innermost say something. */
function explain(errors: readonly SchemaError[], value: unknown): string {
  const told = errors.filter(({ keyword }) => !enclosing.has(keyword))
  const reasons = (told.length > 0 ? told : errors).slice(0, 3).map((each) => reason(each, value))
  const more = told.length > 3 ? `, and ${counted(told.length - 3, 'more error')}` : ''
  return `${reasons.join('; ')}${more}`
}

interface SchemaError {
  keyword: string
  instanceLocation: string
  error: string
}

const enclosing = new Set([
  ...['$ref', '$recursiveRef', 'properties', 'patternProperties', 'additionalProperties', 'items'],
  ...['prefixItems', 'additionalItems', 'allOf', 'if', 'dependentSchemas', 'propertyNames'],
])

function reason({ instanceLocation, error }: SchemaError, value: unknown): string {
  const message = error.replace(/\.$/, '').replace('Instance type', 'type')
  return `at ${instanceLocation}: ${message} (${shownJson(atPointer(value, instanceLocation), 40)})`
}

function atPointer(value: unknown, pointer: string): unknown {
  let found = value
  for (const step of pointer.split('/').slice(1)) {
    const key = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')
    found = isObject(found) || Array.isArray(found) ? Reflect.get(found, key) : undefined
  }
  return found
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
