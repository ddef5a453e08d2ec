// Secrets: told to the runner (which masks the log) and remembered, because nobody but us masks the files we write.

import { setSecret } from '@actions/core'

const MASK = '***'
/** Shorter lines and encodings stand in innocent text too often to be taken for the secret. */
const MIN_DERIVED_LENGTH = 4

type Range = [start: number, end: number]

const registered = new Set<string>()

/** Masks the value in the log from now on, and in what redact() is given. Blank values are ignored. */
export function registerSecret(value: string): void {
  if (!value.trim()) return
  if (!registered.has(value)) setSecret(value)
  registered.add(value)
}

/** Every secret registered in this process, as it was given. */
export function registeredSecrets(): readonly string[] {
  return [...registered]
}

/**
 * The text with every secret replaced by `***`: as it is, line by line, URL-encoded, inside JSON or HTML, and in base64
 * (also as a part of a longer base64 text, at any alignment).
 */
export function redact(text: string, secrets: readonly string[] = registeredSecrets()): string {
  const hidden = mergedRanges(text, new Set(secrets.flatMap(secretForms)))
  let result = ''
  let position = 0
  for (const [start, end] of hidden) {
    result += text.slice(position, start) + MASK
    position = end
  }
  return result + text.slice(position)
}

/** As JSON, indented by so many spaces. Text by text: a secret such as `1` must not break the numbers, and with them the file. */
export function redactedJson(
  value: unknown,
  indent = 2,
  secrets: readonly string[] = registeredSecrets(),
): string {
  const known = new Map<string, string>()
  const clean = (_: string, part: unknown): unknown => {
    if (typeof part !== 'string') return part
    const text = known.get(part) ?? redact(part, secrets)
    known.set(part, text)
    return text
  }
  return `${JSON.stringify(value, clean, indent)}\n`
}

/** The ways in which a secret may stand in a text. */
export function secretForms(secret: string): string[] {
  if (!secret.trim()) return []
  const trimmed = secret.trim()
  const plain = [trimmed, ...secret.split(/\r?\n/).map((line) => line.trim())]
  const derived = plain.flatMap((form) => [
    encodeURIComponent(form.replace(/\p{Cs}/gu, '\ufffd')),
    new URLSearchParams([['', form]]).toString().slice(1),
    JSON.stringify(form).slice(1, -1),
    form
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;'),
    ...base64Forms(form),
  ])
  return [trimmed, ...[...plain, ...derived].filter((form) => form.length >= MIN_DERIVED_LENGTH)]
}

/** The characters of base64 that depend on the secret alone, for each of its three places in a longer text. */
function base64Forms(secret: string): string[] {
  const bytes = Buffer.from(secret)
  const forms = [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64')
    const first = Math.ceil((shift * 8) / 6)
    const last = Math.floor(((shift + bytes.length) * 8) / 6)
    return encoded.slice(first, last)
  })
  forms.push(bytes.toString('base64'))
  const urlSafe = forms.map((form) =>
    form.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''),
  )
  return [...forms, ...urlSafe]
}

function mergedRanges(text: string, forms: Iterable<string>): Range[] {
  const ranges: Range[] = []
  for (const form of forms) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      addRange(ranges, [at, at + form.length])
    }
  }
  const merged: Range[] = []
  for (const range of ranges.sort(([a], [b]) => a - b)) addRange(merged, range)
  return merged
}

/** Adds a range that starts at or after the last one, as a part of that when they touch. */
function addRange(ranges: Range[], [start, end]: Range): void {
  const last = ranges.at(-1)
  if (last && start >= last[0] && start <= last[1]) last[1] = Math.max(last[1], end)
  else ranges.push([start, end])
}
