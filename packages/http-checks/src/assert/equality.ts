// Equality that does not flatter: JSON by type and value, other things by their text.

import type { Subject } from '../definition.js'
import type { HttpResponse } from '../exchange.js'
import { documentRoot, exactNumber, type JsonDocument, maxJsonDepth } from './json-document.js'
import type { JsonNode } from './json-path.js'
import { absoluteUrl, asSameSite } from './observe.js'

/** The number 5 is not the text "5". Integers are compared by all their digits. */
export function equalsNode(
  expected: unknown,
  { value, source }: Pick<JsonNode, 'value' | 'source'>,
  document: JsonDocument,
  depth = 0,
): boolean {
  if (typeof expected === 'number' && typeof value === 'number') {
    const exact = exactNumber(value, source)
    return !(exact < expected) && !(exact > expected)
  }
  if (!isContainer(expected) || !isContainer(value)) return expected === value
  // A definition may hold more levels than an answer can.
  if (depth > maxJsonDepth || Array.isArray(expected) !== Array.isArray(value)) return false
  const keys = Object.keys(expected)
  if (keys.length !== Object.keys(value).length) return false
  const isList = Array.isArray(value)
  return keys.every((key) => {
    if (!Object.hasOwn(value, key)) return false
    const member = Reflect.get(value, key)
    const memberSource = document.numberSource(value, isList ? Number(key) : key)
    const node = { value: member, source: memberSource }
    return equalsNode(Reflect.get(expected, key), node, document, depth + 1)
  })
}

export function equalsDocument(expected: unknown, document: JsonDocument): boolean {
  const source = document.numberSource(documentRoot, documentRoot.key)
  return equalsNode(expected, { value: document.value, source }, document)
}

/** null, a list and an object equal no text. */
export function equalsText(
  expected: unknown,
  actual: string,
  subject: Subject,
  response: HttpResponse,
): boolean {
  if (!isPlainScalar(expected)) return false
  if (subject.kind === 'http-version' && typeof expected === 'number') {
    // 1.0 and 2.0 are 1 and 2 in YAML.
    return Number(actual) === expected
  }
  return asComparedText(String(expected), subject, response) === actual
}

/** The expected text in the form that the observed one has. */
export function asComparedText(expected: string, subject: Subject, response: HttpResponse): string {
  switch (subject.kind) {
    case 'sha256':
    case 'md5':
      return bareHash(expected)
    case 'redirect':
    case 'url':
      return absoluteUrl(expected, response.url) ?? expected
    case 'cookie':
      return subject.attribute === 'same-site' ? asSameSite(expected) : expected
    case 'ip':
      return expected.toLowerCase().replace(/^\[(.*)\]$/, '$1')
    case 'certificate':
      return ['fingerprint', 'serial'].includes(subject.field)
        ? bareHash(expected).replaceAll(':', '')
        : expected
    default:
      return expected
  }
}

function bareHash(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^(?:sha256|md5):/, '')
}

function isPlainScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
