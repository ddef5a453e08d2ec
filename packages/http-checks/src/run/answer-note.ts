// What an answer with the wrong status says of the cause, in a few words: where it leads, the title of its page, the beginning of its text.

import { contentOf } from '../assert/index.js'
import { quoted } from '../definition/shown.js'
import type { HttpResponse } from '../exchange.js'

const MAX_SHOWN = 100
/** A title stands near the beginning of a page. */
const MAX_SEARCHED = 10_000

/** Of a 2xx nothing is told: its body may be anything, and is what was asked for. */
export function noteOnStatus(response: HttpResponse): string | undefined {
  const { status, headers } = response
  const header = (wanted: string) => headers.find(([name]) => name === wanted)?.[1]
  if (status >= 300 && status < 400) {
    const location = header('location')
    return location && `it leads to ${quoted(withoutQuery(location), MAX_SHOWN)}; see redirects`
  }
  if (status < 400) return undefined
  const body = contentOf(response).text()
  const text = body.ok ? body.text.slice(0, MAX_SEARCHED).trim() : ''
  if (text === '') return undefined
  if (!/^</.test(text)) return `the body begins ${quoted(text, MAX_SHOWN)}`
  const title = /<title[^<>]*>([^<>]{1,200})/i.exec(text)?.[1]?.trim()
  return title ? `the page is ${quoted(title, MAX_SHOWN)}` : undefined
}

/** It may hold credentials that were made just now, which no secret of ours would mask. */
const withoutQuery = (location: string) => location.replace(/[?#].*$/s, '?…')
