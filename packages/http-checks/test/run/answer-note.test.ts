import { expect, test } from '@jest/globals'
import { noteOnStatus } from '../../src/run/answer-note.js'
import { type Given, responseOf } from '../assert/support.js'

const page = '<!doctype html>\n<html><head><TITLE lang="en"> 503 Service Unavailable </TITLE>'
const rows: [given: Given, note: string | undefined][] = [
  [{ status: 503, body: 'starting…\n::error::x' }, 'the body begins "starting…\\n::error::x"'],
  [{ status: 503, body: 'x'.repeat(500) }, `the body begins "${'x'.repeat(99)}…"`],
  [{ status: 503, body: page }, 'the page is "503 Service Unavailable"'],
  [{ status: 502, body: '<html><body>no title' }, undefined],
  [{ status: 500, body: new Uint8Array([0xff, 0xfe, 0x00]) }, undefined],
  [{ status: 404 }, undefined],
  [
    { status: 302, headers: { location: 'https://login.test/?token=abc' } },
    'it leads to "https://login.test/?…"; see redirects',
  ],
  [{ status: 304 }, undefined],
  [{ status: 201, body: '{"token":"abc"}' }, undefined],
]
test.each(rows)('%j', (given, note) => {
  expect(noteOnStatus(responseOf(given))).toBe(note)
})
