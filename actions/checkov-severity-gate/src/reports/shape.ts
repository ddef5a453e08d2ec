// Small looks into values of unknown shape, for the readers of reports: what is not of the wanted type is as good as absent.

const maxText = 2000

export type Shape = Readonly<Record<string, unknown>>

export function asObject(value: unknown): Shape | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Shape)
    : undefined
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** Those of a list's elements that are objects. */
export function asObjects(value: unknown): Shape[] {
  return asList(value).flatMap((one): Shape[] => {
    const shape = asObject(one)
    return shape ? [shape] : []
  })
}

/** Cut to a length that any honest name, path or reason has. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, maxText) : undefined
}

export function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** A count, as reports have it: a whole number from 0. */
export function asCount(value: unknown): number | undefined {
  const number = asNumber(value)
  return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined
}

/** A line that exists: reports say 0 where they know none. */
export function asLine(value: unknown): number {
  const line = Math.trunc(asNumber(value) ?? 1)
  return Math.min(Math.max(line, 1), Number.MAX_SAFE_INTEGER)
}

/** A link worth following: reports hold "None", paths, and what an attacker writes into them. */
export function asLink(value: unknown): string | undefined {
  const text = asText(value)
  return text && /^https?:\/\/[^\s<>"]+$/i.test(text) ? text : undefined
}
