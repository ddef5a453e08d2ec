// Checks plain data against a description of its shape, and says what is wrong and where. What shape a world has is in world-schema.ts.
import { didYouMean } from './closest-word.js'

export type Path = readonly (string | number)[]

export interface Problem {
  path: Path
  message: string
  /** The key itself is wrong, not what it holds. */
  ofKey?: boolean
}

export type Schema = (value: unknown, path: Path) => Problem[]

export const anything: Schema = () => []

export const text: Schema = (value, path) =>
  typeof value === 'string' ? [] : expected('a text', value, path)

export const boolean: Schema = (value, path) =>
  typeof value === 'boolean' ? [] : expected('true or false', value, path)

export const number =
  ({ min = -Infinity, max = Infinity, integer = false } = {}): Schema =>
  (value, path) => {
    const isOne =
      typeof value === 'number' &&
      value >= min &&
      value <= max &&
      (!integer || Number.isInteger(value))
    const bounds = [min > -Infinity && `at least ${min}`, max < Infinity && `at most ${max}`]
    const what = [integer ? 'a whole number' : 'a number', bounds.filter(Boolean).join(' and ')]
    return isOne ? [] : expected(what.filter(Boolean).join(', '), value, path)
  }

export const choice =
  (...words: readonly string[]): Schema =>
  (value, path) => {
    if (typeof value === 'string' && words.includes(value)) return []
    const hint = typeof value === 'string' ? didYouMean(value, words) : ''
    return [{ path, message: `must be one of ${words.join(', ')}, not ${show(value)}.${hint}` }]
  }

export const list =
  (item: Schema): Schema =>
  (value, path) =>
    Array.isArray(value)
      ? value.flatMap((entry, index) => item(entry, [...path, index]))
      : expected('a list', value, path)

/** Any keys, all with values of one kind. */
export const record =
  (item: Schema): Schema =>
  (value, path) =>
    isObject(value)
      ? Object.entries(value).flatMap(([key, entry]) => item(entry, [...path, key]))
      : expected('a mapping', value, path)

/** These keys and no others; those of `required` have to be there. `open`: others are not looked at. */
export const object =
  (
    members: Record<string, Schema>,
    { required = [], open = false }: { required?: readonly string[]; open?: boolean } = {},
  ): Schema =>
  (value, path) => {
    if (!isObject(value)) return expected('a mapping', value, path)
    const missing = required
      .filter((key) => value[key] === undefined)
      .map((key): Problem => ({ path, message: `needs "${key}".` }))
    const others = Object.entries(value).flatMap(([key, entry]) => {
      const member = Object.hasOwn(members, key) ? members[key] : undefined
      if (member) return member(entry, [...path, key])
      return open ? [] : [unknownKey(key, Object.keys(members), path)]
    })
    return [...missing, ...others]
  }

/** An object whose other members depend on one of them, `kind` for example. */
export const variants =
  (key: string, shapes: Record<string, Schema>): Schema =>
  (value, path) => {
    if (!isObject(value)) return expected('a mapping', value, path)
    const word = value[key]
    if (word === undefined)
      return [{ path, message: `needs "${key}": one of ${Object.keys(shapes).join(', ')}.` }]
    const shape = typeof word === 'string' && Object.hasOwn(shapes, word) ? shapes[word] : undefined
    return shape?.(value, path) ?? choice(...Object.keys(shapes))(word, [...path, key])
  }

/** Whichever fits; if none does, what is told is `what` was expected. */
export const either =
  (what: string, ...options: Schema[]): Schema =>
  (value, path) =>
    options.some((option) => option(value, path).length === 0) ? [] : expected(what, value, path)

/** `images.app:1.behaviour`, `services[0]`. */
export function spellPath(path: Path): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`,
    '',
  )
}

function unknownKey(key: string, known: readonly string[], path: Path): Problem {
  const hint = didYouMean(key, known) || ` Known here: ${known.join(', ')}.`
  return { path: [...path, key], ofKey: true, message: `is unknown.${hint}` }
}

function expected(what: string, value: unknown, path: Path): Problem[] {
  return [{ path, message: `must be ${what}, not ${show(value)}.` }]
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (isObject(value)) return 'a mapping'
  return value === undefined ? 'absent' : JSON.stringify(value)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
