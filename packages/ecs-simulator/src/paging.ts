// Pages of a list, with tokens that say where the next one begins.
import { count, text } from './inputs.js'
import { AwsError, type JsonObject } from './wire.js'

/** Reads `maxResults` (or `limit`) and `nextToken` of a request. @throws AwsError with `badToken` for a token that is none of ours. */
export function page<T>(
  all: readonly T[],
  input: JsonObject,
  badToken: string,
  defaultSize = 100,
): { items: T[]; nextToken?: string } {
  const size = count(input, 'maxResults') ?? count(input, 'limit') ?? defaultSize
  const token = text(input, 'nextToken')
  const start = token === undefined ? 0 : startOf(token)
  if (start === undefined || start > all.length)
    throw new AwsError(badToken, 'Invalid parameter at nextToken: the token is invalid')
  const end = start + size
  return {
    items: all.slice(start, end),
    ...(end < all.length && { nextToken: Buffer.from(`page:${end}`).toString('base64url') }),
  }
}

function startOf(token: string): number | undefined {
  const match = /^page:(\d+)$/.exec(Buffer.from(token, 'base64url').toString())
  return match ? Number(match[1]) : undefined
}
