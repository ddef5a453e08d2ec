// One observed value: how it is shown, and what it is as text or as a number. Whether it will do is judged elsewhere.

import type { Subject } from '../definition.js'
import type { HttpResponse } from '../exchange.js'
import { contentOf } from './content.js'
import { describeValueType, unitOf } from './describe.js'
import { exactNumber } from './json-document.js'
import type { JsonNode } from './json-path.js'
import { scalarText } from './observe.js'
import { counted, grouped, quoted, shownJson } from './text.js'
import type { TimeLimits } from './time-limit.js'

export type Item =
  | { kind: 'text'; text: string; caseless?: boolean }
  | { kind: 'number'; number: number }
  | { kind: 'json'; node: JsonNode }
  | { kind: 'body' }

export interface Verdict {
  kind: 'holds' | 'fails' | 'undecided'
  /** What is there, or why nothing can be told. */
  actual: string
}

export interface Judging {
  subject: Subject
  response: HttpResponse
  limits: TimeLimits
  /** Milliseconds since the epoch. */
  nowMs: number
}

export function verdict(holds: boolean, actual: string): Verdict {
  return { kind: holds ? 'holds' : 'fails', actual }
}

export function undecided(actual: string): Verdict {
  return { kind: 'undecided', actual }
}

/** The value, for people. */
export function show(item: Item, { response, subject }: Judging): string {
  switch (item.kind) {
    case 'text':
      return quoted(item.text)
    case 'number': {
      const unit = unitOf(subject)
      return unit === '' ? String(item.number) : `${grouped(item.number)}${unit}`
    }
    case 'json':
      return item.node.source ?? shownJson(item.node.value)
    case 'body': {
      if (response.body.length === 0) return 'an empty body'
      const decoded = contentOf(response).text()
      return decoded.ok ? showBeginning(decoded.text, item) : counted(response.body.length, 'byte')
    }
  }
}

export function showBeginning(text: string, item: Item): string {
  const beginning = quoted(text)
  return item.kind === 'body' && text.length > 120
    ? `${beginning} (${counted(text.length, 'character')})`
    : beginning
}

export type Text = { ok: true; text: string } | { ok: false; why: string }

export function textOf(item: Item, { response }: Judging): Text {
  switch (item.kind) {
    case 'text':
      return { ok: true, text: item.text }
    case 'number':
      return { ok: true, text: String(item.number) }
    case 'json': {
      const text = scalarText(item.node)
      if (text !== undefined) return { ok: true, text }
      const { value } = item.node
      return { ok: false, why: `${shownJson(value)} is not text but ${describeValueType(value)}` }
    }
    case 'body':
      return contentOf(response).text()
  }
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/

/** Or why it is none. A text of JSON is none, whatever it says; a header has only its text. */
export function numberOf(item: Item, judging: Judging): number | bigint | string {
  if (item.kind === 'number') return item.number
  if (item.kind === 'json') {
    const { value, source } = item.node
    return typeof value === 'number'
      ? exactNumber(value, source)
      : `${shownJson(value)} is not a number but ${describeValueType(value)}`
  }
  const read = textOf(item, judging)
  if (!read.ok) return read.why
  const text = read.text.trim()
  return NUMBER.test(text) ? Number(text) : `${quoted(read.text)} is not a number`
}
