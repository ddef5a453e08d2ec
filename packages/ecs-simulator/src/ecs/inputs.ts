// What ECS in particular demands of a request: its own error, limits of lists, pages.
import { count, invalidParameter, texts } from '../inputs.js'
import { page as pageOf } from '../paging.js'
import { AwsError, type JsonObject } from '../wire.js'

export function clientError(message: string): AwsError {
  return new AwsError('ClientException', message)
}

/** A list that a request may hold at most `limit` of. */
export function limitedTexts(input: JsonObject, member: string, limit: number): string[] {
  const values = texts(input, member)
  if (values.length === 0) throw invalidParameter(`${member} can not be empty.`)
  if (values.length > limit)
    throw invalidParameter(`${member} can not have more than ${limit} elements.`)
  return values
}

/** One page of a list, as long as the request says. */
export function page<T>(
  input: JsonObject,
  items: T[],
  sizes: { preset: number; max: number },
): { items: T[]; nextToken?: string } {
  const size = count(input, 'maxResults') ?? sizes.preset
  if (size < 1 || size > sizes.max)
    throw invalidParameter(`maxResults must be between 1 and ${sizes.max}.`)
  return pageOf(items, input, 'InvalidParameterException', size)
}
