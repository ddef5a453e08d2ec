// One file, several outputs, and the encodings that a shell's redirection makes of them.

import { describe, expect, test } from '@jest/globals'
import { fixture } from '../stage.js'
import { readAll, readText } from './read.js'

const delimiter = '\n--- OUTPUT DELIMITER ---\n\n'
const [json, junit, sarif, banner] = ['all.json', 'junit.xml', 'results.sarif', 'banner.sarif'].map(
  fixture,
) as [string, string, string, string]

const problemOf = (content: string | Uint8Array) =>
  readAll(content).then(
    () => '',
    (error: Error) => error.message,
  )

describe('several outputs in one file', () => {
  test.each<[string, string[], [string, number][], string[]]>([
    [
      'JSON and JUnit',
      [json, junit],
      [
        ['json', 54],
        ['junit', 54],
      ],
      [],
    ],
    [
      'text for people before JSON',
      [banner, json],
      [['json', 54]],
      ['output 1 of 2 is what Checkov prints for people, and was left out'],
    ],
    [
      'nothing failed for GitHub, a bill of materials',
      ['', sarif, '<?xml version="1.0"?><bom/>'],
      [['sarif', 54]],
      [
        'output 1 of 3 is empty, and was left out',
        'output 3 of 3 is a CycloneDX bill of materials, and was left out',
      ],
    ],
  ])('%s', async (_, outputs, expected, notes) => {
    for (const pieceBytes of [97, 1_000_000]) {
      const reports = await readAll(outputs.join(delimiter), pieceBytes)
      const failed = reports.map(({ format, findings }) => [
        format,
        findings.filter(({ result }) => result === 'failed').length,
      ])
      expect([failed, reports.flatMap((report) => report.notes)]).toEqual([expected, notes])
    }
  })

  test.each<[string, string, string]>([
    ['cut off after the line', `${json}${delimiter}`, 'ends where another output should follow'],
    ['cut off in the line', `${json}\n--- OUTPUT DEL`, "'-' inside"],
    ['one is torn', `${json.slice(0, -9)}${delimiter}${sarif}`, '(output 1 of 2): byte'],
    ['none is a report', `${banner}${delimiter}<bom/>`, 'what Checkov prints for people'],
    ['one is no output of Checkov', `hello${delimiter}${json}`, '(output 1 of 2): is no report'],
    ['too many', Array(20).fill(json).join(delimiter), 'more than 16 outputs'],
  ])('refused: %s', async (_, content, message) => {
    expect(await problemOf(content)).toContain(message.replaceAll("'", '"'))
  })
})

describe('encodings', () => {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le')
  const swapped = (text: string) => utf16(text).swap16()
  test.each<[string, Uint8Array]>([
    ['a byte order mark', Buffer.from(`\uFEFF${json}`)],
    ['CRLF', Buffer.from(JSON.stringify(JSON.parse(json), null, 2).replaceAll('\n', '\r\n'))],
    ['UTF-16, as `>` of PowerShell writes', utf16(`\uFEFF${json}\r\n`)],
    ['UTF-16, without a mark', utf16(json)],
    ['UTF-16, big end first', swapped(`\uFEFF${json}`)],
  ])('%s', async (_, bytes) => {
    const { findings, checks } = await readText(bytes)
    expect([findings.length, checks]).toEqual([57, 173])
  })
  test('UTF-16 for the other formats', async () => {
    for (const text of [junit, sarif, fixture('gitlab.json')]) {
      const plain = await readText(text)
      expect(await readText(utf16(`\uFEFF${text}`))).toEqual(plain)
    }
  })
  test('UTF-16, cut in the middle of a character', async () => {
    expect(await problemOf(utf16(`\uFEFF${json}`).subarray(0, -1))).toMatch(/is not UTF-16LE text/)
  })
})

describe('what is no report, and what to do', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0]), 'is compressed; unpack it'],
    ['zip', 'PK\u0003\u0004\u0014', 'is compressed; unpack it'],
    ['binary', Buffer.from([1, 0, 0xff, 0, 0xfe]), 'is a binary file'],
    [
      'log lines before',
      `2026-11-21 10:00:00,123 [MainThread  ] [WARNI]  no\n${json}`,
      'log lines',
    ],
    ['progress before', `[ terraform framework ]: 100%|████|[3/3]\n${json}`, 'log lines'],
    ['a warning of Python before', `/usr/lib/a.py:3: UserWarning: old\n${json}`, 'log lines'],
    ['the log of a step', `Run bridgecrewio/checkov-action@v12\n${junit}`, 'log lines'],
    [
      'log lines after',
      `${json}\n2026-11-21 10:00:00,123 [WARNI] no`,
      'let Checkov write it itself',
    ],
    ['log lines between', json.replace(',', ',\nWARNING: x\n'), 'let Checkov write it itself'],
    ['a banner of old', 'By bridgecrew.io | version: 2.0.330\n', 'prints for people'],
    ['a baseline', '{"failed_checks": []}', 'is a baseline of Checkov'],
    ['SPDX', 'SPDXVersion: SPDX-2.3\n', 'an SPDX bill of materials'],
    ['SPDX in JSON', '{"spdxVersion": "SPDX-2.3"}', 'an SPDX bill of materials'],
    ['a web page', '<!DOCTYPE html><html><head>', 'a web page'],
    ['a pointer', 'version https://git-lfs.github.com/spec/v1\noid', 'is no report of Checkov'],
    ['one byte', '{', 'byte 1: the JSON ends too early'],
    ['NUL', '\0\0\0\0', 'is a binary file'],
  ])('%s', async (_, content, message) => {
    expect(await problemOf(content)).toContain(message)
  })
})
