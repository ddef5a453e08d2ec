// Which matchers a definition may use of which subject, and what other tools call them.

/** How values of the subject are written. */
export type ValueKind = 'text' | 'texts' | 'json' | 'number' | 'count' | 'size' | 'duration'

const orders = ['gt', 'gte', 'lt', 'lte'] as const

const combined = ['not', 'and', 'or'] as const
const ofText = [
  'eq',
  'ne',
  'one_of',
  'contains',
  'starts_with',
  'ends_with',
  'matches',
  ...orders,
  'exists',
  'empty',
  'length',
  'format',
  'semver',
  'before',
  'after',
  ...combined,
] as const
const ofList = ['count', 'any', 'consist_of'] as const
const ofNumber = ['eq', 'ne', ...orders, 'one_of', ...combined] as const
export const matcherKeys = {
  text: ofText,
  texts: [...ofText, ...ofList],
  json: [...ofText, ...ofList, 'type'],
  number: ofNumber,
  count: ofNumber,
  size: ofNumber,
  duration: [...orders, ...combined],
} as const satisfies Record<ValueKind, readonly string[]>

/** What other tools call it. */
export const otherWords: Readonly<Record<string, string>> = {
  equals: 'write eq',
  includes: 'write contains',
  is: 'it is for a body; a value has a type or a format',
  regex: 'write matches',
  isEmpty: 'write empty: true',
  isInteger: 'write type: integer',
  isFloat: 'write type: float',
  isNumber: 'write type: number',
  isBoolean: 'write type: boolean',
  isString: 'write type: string',
  isList: 'write type: array',
  isCollection: 'write type: array or type: object',
  isObject: 'write type: object',
  isIsoDate: 'write format: date-time',
  isUuid: 'write format: uuid4',
  isIpv4: 'write format: ipv4',
  isIpv6: 'write format: ipv6',
  'have-len': 'write length',
  'have-key': 'ask for the key with a path of its own and exists: true',
  'have-prefix': 'write starts_with',
  'have-suffix': 'write ends_with',
  'match-regexp': 'write matches',
  'contain-substring': 'write contains',
  'contain-element': 'write any',
  'contain-elements': 'write contains, with a list',
  'consist-of': 'write consist_of',
  'semver-constraint': 'write semver',
  daysAfterNow: 'write after: now+14d',
  daysBeforeNow: 'write before: now-14d',
}
