// What is taken from an answer as text: captures for later checks, and the version that answered.

import type { Capture, Subject } from '../definition.js'
import type { HttpResponse } from '../exchange.js'
import { contentOf } from './content.js'
import { describeSubject, describeValueType } from './describe.js'
import { type Observed, observe, scalarText } from './observe.js'
import { runPattern } from './pattern.js'
import { counted, shown } from './text.js'
import { reasonOf, type TimeLimits } from './time-limit.js'

export type Captured = { ok: true; value: string } | { ok: false; why: string }

export function captureFrom(
  { from, pattern }: Capture,
  response: HttpResponse,
  limits: TimeLimits = {},
): Captured {
  try {
    const read = readText(from, response, limits)
    if (!read.ok) return failed(`${describeSubject(from)}: ${read.why}`)
    if (!pattern) return read
    const result = runPattern(pattern, read.value, limits)
    if (result.kind === 'error') return failed(result.message)
    const value =
      result.kind === 'match'
        ? result.groups.length > 1
          ? result.groups[1]
          : result.groups[0]
        : undefined
    return value === undefined
      ? failed(`${describeSubject(from)} does not match /${pattern.pattern}/${pattern.flags}`)
      : { ok: true, value }
  } catch (error) {
    return failed(`cannot be captured: ${reasonOf(error)}`)
  }
}

/** The version that answered; undefined when the answer tells none. */
export function versionSeen(
  response: HttpResponse,
  from: Extract<Subject, { kind: 'version' }>['from'],
  limits: TimeLimits = {},
): string | undefined {
  try {
    const observed = observe({ kind: 'version', from }, response, limits)
    return observed.kind === 'text' && observed.text !== '' ? observed.text : undefined
  } catch {
    return undefined
  }
}

function readText(from: Subject, response: HttpResponse, limits: TimeLimits): Captured {
  const observed = observe(from, response, limits)
  switch (observed.kind) {
    case 'absent':
    case 'unreadable':
      return failed(observed.why)
    case 'text':
      return { ok: true, value: observed.text }
    case 'number':
      return { ok: true, value: String(observed.number) }
    case 'texts': {
      const [text, ...others] = observed.texts
      return text === undefined || others.length > 0
        ? failed(`comes ${observed.texts.length} times; a capture needs one value`)
        : { ok: true, value: text }
    }
    case 'nodes':
      return readNode(observed)
    case 'body': {
      const decoded = contentOf(response).text()
      return decoded.ok ? { ok: true, value: decoded.text } : failed(decoded.why)
    }
  }
}

function readNode({ nodes }: Extract<Observed, { kind: 'nodes' }>): Captured {
  const [node, ...others] = nodes
  if (!node || others.length > 0) {
    return failed(`the path selects ${counted(nodes.length, 'value')}; a capture needs one`)
  }
  const value = typeof node.value === 'boolean' ? String(node.value) : scalarText(node)
  if (value !== undefined) return { ok: true, value }
  return failed(
    `the path selects ${describeValueType(node.value)}; a capture needs a text or a number`,
  )
}

function failed(why: string): Captured {
  return { ok: false, why: shown(why) }
}
