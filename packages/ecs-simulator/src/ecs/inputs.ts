// Reads members of a request. What a client's SDK would not let through is refused here as ECS refuses it.
import { AwsError, type JsonObject } from '../wire.js'

export function invalidParameter(message: string): AwsError {
  return new AwsError('InvalidParameterException', message)
}

export function clientError(message: string): AwsError {
  return new AwsError('ClientException', message)
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

/** A list that a request may hold at most `limit` of. */
export function limitedTexts(input: JsonObject, member: string, limit: number): string[] {
  const values = texts(input, member)
  if (values.length === 0) throw invalidParameter(`${member} can not be empty.`)
  if (values.length > limit)
    throw invalidParameter(`${member} can not have more than ${limit} elements.`)
  return values
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

/** One page of a list. The token is the place of the next item; clients do not look into it. */
export function page<T>(
  input: JsonObject,
  items: T[],
  sizes: { preset: number; max: number },
): { items: T[]; nextToken?: string } {
  const size = count(input, 'maxResults') ?? sizes.preset
  if (size < 1 || size > sizes.max)
    throw invalidParameter(`maxResults must be between 1 and ${sizes.max}.`)
  const token = text(input, 'nextToken')
  const start = token ? Number(Buffer.from(token, 'base64url').toString()) : 0
  if (!Number.isInteger(start)) throw invalidParameter('Invalid token.')
  const end = start + size
  return {
    items: items.slice(start, end),
    ...(end < items.length && { nextToken: Buffer.from(String(end)).toString('base64url') }),
  }
}
