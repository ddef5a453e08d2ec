// Reads members of a request. What an SDK would not let through is refused here as AWS refuses it.
import { AwsError, type JsonObject } from './wire.js'

export function invalidParameter(message: string): AwsError {
  return new AwsError('InvalidParameterException', message)
}

export function text(input: JsonObject, member: string): string | undefined {
  const value = input[member]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string') throw wrongType(member, 'a string')
  return value
}

export function requiredText(input: JsonObject, member: string): string {
  const value = text(input, member)
  if (!value) throw invalidParameter(`${member} can not be blank.`)
  return value
}

export function count(input: JsonObject, member: string): number | undefined {
  const value = input[member]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'number' || !Number.isInteger(value)) throw wrongType(member, 'an integer')
  return value
}

export function texts(input: JsonObject, member: string): string[] {
  const value = input[member] ?? []
  if (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))
    throw wrongType(member, 'a list of strings')
  return value as string[]
}

export function object(input: JsonObject, member: string): JsonObject | undefined {
  const value = input[member]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'object' || Array.isArray(value)) throw wrongType(member, 'a structure')
  return value
}

export function objects(input: JsonObject, member: string): JsonObject[] | undefined {
  const value = input[member]
  if (value === undefined || value === null) return undefined
  if (!Array.isArray(value)) throw wrongType(member, 'a list')
  return value as JsonObject[]
}

function wrongType(member: string, wanted: string): AwsError {
  return new AwsError('SerializationException', `${member} must be ${wanted}.`)
}
