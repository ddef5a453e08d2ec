// What a check expects of the server's certificate: `certificate: { days_left: { gte: 14 }, names: { contains: app.example.com } }`.

import type { Assertion } from '../definition.js'
import { readMatchers } from './matcher.js'
import type { Item, Source } from './source.js'

const certificateFields = {
  days_left: 'days-left',
  issuer: 'issuer',
  subject: 'subject',
  names: 'names',
  fingerprint: 'fingerprint',
  serial: 'serial',
  valid_from: 'valid-from',
  valid_to: 'valid-to',
} as const
const certificateKeys = Object.keys(certificateFields) as (keyof typeof certificateFields)[]

export function readCertificate(source: Source, item: Item): Assertion[] {
  const fields = source.fields(item, 'certificate', certificateKeys, {
    expires: 'write days_left: { gte: 14 } or valid_to: { after: now+14d }',
    'Expire-Date': 'write days_left: { gte: 14 } or valid_to: { after: now+14d }',
    'Start-Date': 'write valid_from',
  })
  if (fields.size === 0 && !source.hasMistakes) {
    source.mistake(item.at, 'certificate is empty, so it would expect nothing')
  }
  return [...fields].flatMap(([key, entry]) => {
    const field = certificateFields[key]
    const what = `certificate ${key}`
    if (key === 'days_left' && !source.isMap(entry)) {
      source.mistake(entry.at, `${what} is never exact: write { gte: 14 }`)
      return []
    }
    const kind = key === 'days_left' ? 'number' : key === 'names' ? 'texts' : 'text'
    const matchers = readMatchers(source, entry, what, kind)
    return matchers.map((matcher) => ({
      subject: { kind: 'certificate' as const, field },
      matcher,
      place: source.place(entry.at),
    }))
  })
}
