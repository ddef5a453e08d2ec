// A diff of task definitions as text: lines for a log, a `diff` block for a summary, one line for an output.

import type { Change } from './diff.js'

const separator = ' › '
const notShown = '(value not shown)'

/** `~ container web › image: app:1 → app:2`, one line a change. */
export const diffLines = (changes: readonly Change[]): string[] =>
  changes.map(({ kind, path, before, after }) => {
    const where = path.map(oneLine).join(separator)
    if (kind === 'added') return `+ ${where}: ${after ?? notShown}`
    if (kind === 'removed') return `- ${where}: ${before ?? notShown}`
    return `~ ${where}: ${before === undefined ? notShown : `${before} → ${after}`}`
  })

/** The lines of a `diff` block, which GitHub colours; of a long diff the first. */
export function diffBlock(changes: readonly Change[], maxLines = 300): string {
  const lines = changes.flatMap(({ kind, path, before, after }) => {
    const where = path.map(oneLine).join(separator)
    if (kind === 'changed' && before === undefined) return [`! ${where}: ${notShown}`]
    return [
      ...(kind === 'added' ? [] : [`- ${where}: ${before ?? notShown}`]),
      ...(kind === 'removed' ? [] : [`+ ${where}: ${after ?? notShown}`]),
    ]
  })
  const more = lines.length > maxLines ? [`… ${lines.length - maxLines} more lines`] : []
  return [...lines.slice(0, maxLines), ...more].join('\n')
}

/** `container web: image, environment (1 added, 2 changed); task: cpu, memory`, or `no changes`. */
export function diffSummary(changes: readonly Change[]): string {
  if (changes.length === 0) return 'no changes'
  const scopes = new Map<string, Map<string, Change[]>>()
  for (const change of changes) {
    const [first = '', second] = change.path
    const inContainer = first.startsWith('container ')
    const scope = inContainer ? first : 'task'
    const field = inContainer ? (second ?? '') : first
    const fields = scopes.get(scope) ?? new Map<string, Change[]>()
    fields.set(field, [...(fields.get(field) ?? []), change])
    scopes.set(scope, fields)
  }
  return [...scopes]
    .map(([scope, fields]) => {
      const whole = fields.get('')?.[0]
      if (whole) return `${oneLine(scope)} ${whole.kind}`
      const parts = [...fields].map(([field, inField]) => `${oneLine(field)}${counted(inField)}`)
      return `${oneLine(scope)}: ${parts.join(', ')}`
    })
    .join('; ')
}

/** A field that simply has another value needs no numbers. */
function counted(changes: readonly Change[]): string {
  const [only] = changes
  const isPlain = changes.length === 1 && only?.kind === 'changed' && only.path.length <= 2
  if (isPlain) return ''
  const numbers = (['added', 'removed', 'changed'] as const)
    .map((kind) => [changes.filter((change) => change.kind === kind).length, kind] as const)
    .filter(([count]) => count > 0)
  return ` (${numbers.map(([count, kind]) => `${count} ${kind}`).join(', ')})`
}

const oneLine = (text: string): string =>
  text.replaceAll(/[\p{Cc}\u2028\u2029]/gu, (character) => JSON.stringify(character).slice(1, -1))
