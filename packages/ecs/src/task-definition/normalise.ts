// A task definition as somebody wrote or ECS described it → as RegisterTaskDefinition takes it: read-only fields and
// nulls dropped, unknown fields and wrong types told. Whether the values make sense together is check.ts's business.

import type { RegisterTaskDefinitionCommandInput, Tag, TaskDefinition } from '@aws-sdk/client-ecs'
import { closest } from './closest.js'
import {
  containerFields,
  type ListShape,
  type ObjectShape,
  readOnlyFields,
  type Shape,
  type TextShape,
  taskDefinitionFields,
  taskDefinitionShape,
} from './fields.js'
import { isLeftover } from './leftover.js'
import { isObject, type JsonObject, kindOf } from './parse.js'
import { containerPath, joinPath, type TaskDefinitionProblem } from './problem.js'

/** What ECS registers: the definition and, inside it, its tags. */
export type TaskDefinitionInput = RegisterTaskDefinitionCommandInput

export interface Normalised {
  definition: TaskDefinitionInput
  problems: TaskDefinitionProblem[]
}

export interface NormaliseOptions {
  /** Empty lists, objects and texts say nothing to ECS and are dropped, but for those of these fields, at any depth. */
  keepEmpty?: ReadonlySet<string> | 'everywhere'
}

/**
 * Values of a wrong type are told as problems and left out, unknown fields are told and kept, so that everything else can
 * still be checked and all be told at once. The result is a copy; the order of fields is the source's.
 */
export function normaliseTaskDefinition(
  source: JsonObject,
  { keepEmpty = new Set() }: NormaliseOptions = {},
): Normalised {
  const problems: TaskDefinitionProblem[] = []
  const walk: Walk =
    keepEmpty === 'everywhere'
      ? { dropEmpty: false, keepEmpty: new Set(), problems }
      : { dropEmpty: true, keepEmpty, problems }
  const writable = Object.fromEntries(
    Object.entries(source)
      .filter(([field]) => !readOnlyFields.has(field))
      .map(([field, value]) => [field, sizeAsText(field, value)]),
  )
  const definition = normaliseObject(writable, taskDefinitionShape, '', walk) ?? {}
  // `Tags can not be empty.` (ECS)
  if (Array.isArray(definition.tags) && definition.tags.length === 0) delete definition.tags
  return { definition: definition as unknown as TaskDefinitionInput, problems }
}

/** The same for an answer of DescribeTaskDefinition, where tags stand beside the definition. */
export function describedTaskDefinition(
  described: TaskDefinition,
  tags: readonly Tag[] = [],
  options?: NormaliseOptions,
): TaskDefinitionInput {
  // Tags that AWS itself sets (aws:cloudformation:…) cannot be registered again.
  const own = tags.filter(({ key }) => !key?.startsWith('aws:'))
  return normaliseTaskDefinition({ ...described, tags: own }, options).definition
}

interface Walk {
  dropEmpty: boolean
  keepEmpty: ReadonlySet<string>
  problems: TaskDefinitionProblem[]
}

/** A task's cpu and memory are texts to ECS, and numbers to everybody who writes them. */
const sizeAsText = (field: string, value: unknown): unknown =>
  (field === 'cpu' || field === 'memory') && Number.isInteger(value) ? String(value) : value

/** undefined means: leave it out. */
function normalise(value: unknown, shape: Shape, path: string, walk: Walk): unknown {
  if (value === null || value === undefined) return undefined
  switch (shape.is) {
    case 'text':
      return normaliseText(value, shape, path, walk)
    case 'integer':
      return Number.isInteger(value) ? value : wrongType(value, 'a whole number', path, walk)
    case 'boolean':
      return typeof value === 'boolean' ? value : wrongType(value, 'true or false', path, walk)
    case 'map':
      return normaliseMap(value, path, walk)
    case 'list':
      return normaliseList(value, shape, path, walk)
    case 'object':
      return normaliseObject(value, shape, path, walk)
  }
}

function wrongType(value: unknown, wanted: string, path: string, walk: Walk): undefined {
  const quotes = wanted === 'text' && !isObject(value) && !Array.isArray(value)
  const found =
    wanted === 'a whole number' && typeof value === 'number' ? 'a fraction' : kindOf(value)
  walk.problems.push({
    path,
    message: `must be ${wanted}, not ${found}${quotes ? ': put it in quotes' : ''}.`,
    level: 'error',
  })
  return undefined
}

function normaliseText(value: unknown, shape: TextShape, path: string, walk: Walk): unknown {
  if (typeof value !== 'string') return wrongType(value, 'text', path, walk)
  if (value === '') return shape.keepEmpty || !walk.dropEmpty ? value : undefined
  if (shape.oneOf && !shape.oneOf.includes(value) && !isLeftover(value)) {
    const meant = closest(value, shape.oneOf)
    walk.problems.push({
      path,
      message: meant
        ? `"${value}" is not valid. Did you mean "${meant}"?`
        : `"${value}" is not a value that this version knows (${shape.oneOf.join(', ')}).`,
      // ECS may have learnt a value since this list was made; a slip of the pen it has not.
      level: meant ? 'error' : 'warning',
    })
  }
  return value
}

function normaliseMap(value: unknown, path: string, walk: Walk): unknown {
  if (!isObject(value)) return wrongType(value, 'an object', path, walk)
  const entries = Object.entries(value)
    .map(([key, item]) => {
      const text = normalise(item, { is: 'text', keepEmpty: true }, joinPath(path, key), walk)
      return [key, text] as const
    })
    .filter(([, item]) => item !== undefined)
  return entries.length === 0 && walk.dropEmpty ? undefined : Object.fromEntries(entries)
}

function normaliseList(value: unknown, shape: ListShape, path: string, walk: Walk): unknown {
  if (!Array.isArray(value)) return wrongType(value, 'a list', path, walk)
  const items = value
    .map((item, index) => {
      const isContainer = path === 'containerDefinitions'
      const place = isContainer ? containerPath(item, index) : `${path}[${index}]`
      return normalise(item, shape.of, place, walk)
    })
    .filter((item) => item !== undefined)
  return items.length === 0 && walk.dropEmpty ? undefined : items
}

function normaliseObject(
  value: unknown,
  shape: ObjectShape,
  path: string,
  walk: Walk,
): JsonObject | undefined {
  if (!isObject(value)) return wrongType(value, 'an object', path, walk)
  const entries: [string, unknown][] = []
  for (const [field, item] of Object.entries(value)) {
    const fieldShape = Object.hasOwn(shape.fields, field) ? shape.fields[field] : undefined
    if (!fieldShape) {
      walk.problems.push({
        path: joinPath(path, field),
        message: unknownField(field, shape),
        level: 'error',
      })
    }
    const asItIs = !fieldShape || (isEmpty(item) && walk.keepEmpty.has(field))
    const kept = asItIs ? item : normalise(item, fieldShape, joinPath(path, field), walk)
    if (kept !== undefined) entries.push([field, kept])
  }
  if (entries.length === 0 && walk.dropEmpty && !shape.keepEmpty) return undefined
  return Object.fromEntries(entries)
}

const isEmpty = (value: unknown): boolean =>
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.keys(value).length === 0)

function unknownField(field: string, shape: ObjectShape): string {
  const meant = closest(field, Object.keys(shape.fields))
  if (meant) return `unknown field. Did you mean "${meant}"?`
  if (shape.fields === containerFields && Object.hasOwn(taskDefinitionFields, field)) {
    return 'unknown field of a container; it belongs to the task definition itself, one level up.'
  }
  if (shape === taskDefinitionShape && Object.hasOwn(containerFields, field)) {
    return 'unknown field of a task definition; it belongs to a container in "containerDefinitions".'
  }
  return 'unknown field; ECS would never see it. Remove it.'
}
