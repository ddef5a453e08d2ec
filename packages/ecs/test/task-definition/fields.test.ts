// The table of fields against the schema of the installed SDK: when AWS adds a field, this says so.

import { RegisterTaskDefinitionRequest$, TaskDefinition$ } from '@aws-sdk/client-ecs'
import { describe, expect, test } from '@jest/globals'
import { NormalizedSchema } from '@smithy/core/schema'
import {
  readOnlyFields,
  type Shape,
  taskDefinitionFields,
  taskDefinitionShape,
} from '../../src/task-definition/fields.js'

type Skeleton = string | { [field: string]: Skeleton } | [Skeleton]

function ofSdk(schema: NormalizedSchema): Skeleton {
  if (schema.isStructSchema()) {
    return Object.fromEntries([...schema.structIterator()].map(([name, of]) => [name, ofSdk(of)]))
  }
  if (schema.isListSchema()) return [ofSdk(schema.getValueSchema())]
  if (schema.isMapSchema()) return 'map'
  if (schema.isStringSchema()) return 'text'
  return schema.isBooleanSchema() ? 'boolean' : 'integer'
}

function ofTable(shape: Shape): Skeleton {
  if (shape.is === 'list') return [ofTable(shape.of)]
  if (shape.is !== 'object') return shape.is
  const fields = Object.entries(shape.fields)
  return Object.fromEntries(fields.map(([name, of]) => [name, ofTable(of)]))
}

describe('the table of fields', () => {
  test('has what RegisterTaskDefinition takes, kinds included, and nothing else', () => {
    expect(ofTable(taskDefinitionShape)).toEqual(
      ofSdk(NormalizedSchema.of(RegisterTaskDefinitionRequest$)),
    )
  })

  test('calls read-only what is described and not taken back', () => {
    const described = [...NormalizedSchema.of(TaskDefinition$).structIterator()].map(
      ([name]) => name,
    )
    const notTaken = described.filter((name) => !Object.hasOwn(taskDefinitionFields, name))
    expect([...readOnlyFields].sort()).toEqual(notTaken.sort())
  })

  test('tells entries apart by fields that they have', () => {
    const check = (shape: Shape): void => {
      if (shape.is === 'object') Object.values(shape.fields).forEach(check)
      if (shape.is !== 'list') return
      check(shape.of)
      const fields = shape.of.is === 'object' ? Object.keys(shape.of.fields) : []
      expect(fields).toEqual(expect.arrayContaining([...(shape.matchBy ?? [])]))
    }
    check(taskDefinitionShape)
  })
})
