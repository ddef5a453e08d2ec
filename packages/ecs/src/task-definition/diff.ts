// What is different between two definitions, for people: entries are matched by name, ECS's defaults make no difference,
// and what is or may be a secret is never shown. Rendering is diff-text.ts's business.

import { canonicalTaskDefinition, entryKey } from './compare.js'
import { type ListShape, type ObjectShape, type Shape, taskDefinitionShape } from './fields.js'
import type { TaskDefinitionInput } from './normalise.js'
import { isObject, type JsonObject } from './parse.js'

export interface Change {
  kind: 'added' | 'removed' | 'changed'
  /** `['container web', 'environment', 'LOG_LEVEL']`, `['cpu']`. */
  path: readonly string[]
  /** As they may be shown, on one line; absent when they may not be, or when there is nothing on that side. */
  before?: string
  after?: string
}

/** Empty exactly when `sameTaskDefinition` says that the two are the same. */
export function diffTaskDefinitions(
  before: TaskDefinitionInput,
  after: TaskDefinitionInput,
): Change[] {
  return [
    ...objectChanges(
      canonicalTaskDefinition(before),
      canonicalTaskDefinition(after),
      taskDefinitionShape,
      [],
      false,
    ),
  ]
}

const maxShownLength = 160
const secretWord = /token|passw(or)?d|pwd|secret|key|credential|auth/i
const userInUrl = /:\/\/[^/\s:@]*:[^/\s@]+@/

/** @param hidden something above says that what is below must not be shown. */
function* changes(
  before: unknown,
  after: unknown,
  shape: Shape | undefined,
  path: readonly string[],
  hidden: boolean,
): Generator<Change> {
  if (JSON.stringify(before) === JSON.stringify(after)) return
  const either = before ?? after
  if (shape?.is === 'object' && isObject(either)) {
    yield* objectChanges(asObject(before), asObject(after), shape, path, hidden)
  } else if (shape?.is === 'list' && shape.matchBy && Array.isArray(either)) {
    yield* listChanges(asList(before), asList(after), shape, path, hidden)
  } else if (shape?.is === 'map' && isObject(either)) {
    yield* mapChanges(asObject(before), asObject(after), path, hidden)
  } else {
    // A field that is not in the table has no shape: nobody can say whether it may be shown.
    const isSecret = shape?.is === 'text' && shape.hidden === true
    const covered = hidden || isSecret || shape === undefined
    // Of a variable only the name is of interest: `environment › A`, not `environment › A › value`.
    yield change(isSecret ? path.slice(0, -1) : path, before, after, covered)
  }
}

function* objectChanges(
  before: JsonObject,
  after: JsonObject,
  shape: ObjectShape,
  path: readonly string[],
  hidden: boolean,
): Generator<Change> {
  const known = Object.keys(shape.fields)
  const unknown = [...Object.keys(before), ...Object.keys(after)].filter(
    (field) => !Object.hasOwn(shape.fields, field),
  )
  for (const field of [...known, ...new Set(unknown)]) {
    const fieldShape = Object.hasOwn(shape.fields, field) ? shape.fields[field] : undefined
    yield* changes(before[field], after[field], fieldShape, [...path, field], hidden)
  }
}

function* mapChanges(
  before: JsonObject,
  after: JsonObject,
  path: readonly string[],
  hidden: boolean,
): Generator<Change> {
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const covered = hidden || secretWord.test(key)
    yield* changes(before[key], after[key], { is: 'text' }, [...path, key], covered)
  }
}

function* listChanges(
  before: unknown[],
  after: unknown[],
  shape: ListShape,
  path: readonly string[],
  hidden: boolean,
): Generator<Change> {
  const isContainers = path[0] === 'containerDefinitions'
  const old = byKey(before, shape)
  const now = byKey(after, shape)
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const here = isContainers ? [`container ${key}`] : [...path, key]
    const [was, is] = [old.get(key), now.get(key)]
    const covered = hidden || (!isContainers && secretWord.test(key))
    if (was !== undefined && is !== undefined) {
      yield* changes(was, is, shape.of, here, covered)
    } else {
      yield entryAddedOrRemoved(here, was, is, shape.of, covered)
    }
  }
  const stayed = (keys: Iterable<string>) =>
    [...keys].filter((key) => old.has(key) && now.has(key)).join(', ')
  if (stayed(old.keys()) !== stayed(now.keys())) {
    yield change([...path, '(order)'], stayed(old.keys()), stayed(now.keys()), hidden)
  }
}

/** A whole entry is one change: a container is known by its image, anything else by its visible fields. */
function entryAddedOrRemoved(
  path: readonly string[],
  was: unknown,
  is: unknown,
  shape: Shape,
  hidden: boolean,
): Change {
  const fields = shape.is === 'object' ? shape.fields : {}
  const covered =
    hidden || Object.values(fields).some((field) => field.is === 'text' && field.hidden === true)
  const isContainer = path.length === 1
  const essence = (entry: unknown) => (isContainer && isObject(entry) ? entry.image : entry)
  return change(path, essence(was), essence(is), covered)
}

/** Entries with the same key stay apart: `LOG_LEVEL`, `LOG_LEVEL (2)`. */
function byKey(entries: readonly unknown[], shape: ListShape): Map<string, unknown> {
  const found = new Map<string, unknown>()
  for (const entry of entries) {
    const key = entryKey(entry, shape)
    let name = key
    for (let count = 2; found.has(name); count++) name = `${key} (${count})`
    found.set(name, entry)
  }
  return found
}

function change(path: readonly string[], before: unknown, after: unknown, hidden: boolean): Change {
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'
  if (hidden || looksSecret(before) || looksSecret(after)) return { kind, path }
  return {
    kind,
    path,
    ...(before !== undefined && { before: shown(before) }),
    ...(after !== undefined && { after: shown(after) }),
  }
}

/** A secret may also stand in an address (`https://user:password@…`) or a command (`--password=…`). */
function looksSecret(value: unknown): boolean {
  const text = JSON.stringify(value) ?? ''
  return userInUrl.test(text) || (Array.isArray(value) && secretWord.test(text))
}

function shown(value: unknown): string {
  const isPlain = typeof value === 'string' && !/[\p{Cc}\u2028\u2029]/u.test(value)
  const text = isPlain ? value : (JSON.stringify(value) ?? '')
  if (text.length <= maxShownLength) return text
  return `${text.slice(0, maxShownLength)}… (${text.length} characters)`
}

const asObject = (value: unknown): JsonObject => (isObject(value) ? value : {})
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
