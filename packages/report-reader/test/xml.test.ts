import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { problem, ReportProblem, readXml, type XmlOptions } from '../src/index.js'

type Bytes = Uint8Array | string

async function events(source: Bytes, options: Partial<XmlOptions> = {}, chunkBytes = 7) {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source
  const chunks: Uint8Array[] = []
  for (let at = 0; at < bytes.length; at += chunkBytes)
    chunks.push(bytes.subarray(at, at + chunkBytes))
  const seen: string[] = []
  const handler = {
    textOf: new Set(['a', 'c']),
    open: (name: string, attributes: Readonly<Record<string, string | undefined>>) => {
      seen.push(
        `<${[name, ...Object.entries(attributes).map(([key, value]) => `${key}=${value}`)].join(' ')}>`,
      )
    },
    close: (name: string) => {
      seen.push(`</${name}>`)
    },
    text: (text: string) => {
      if (text.trim()) seen.push(text.trim())
    },
  }
  await readXml(chunks, handler, { file: 'r.xml', ...options })
  return seen.join('')
}

function utf16(text: string, bigEndian: boolean, mark = true): Uint8Array {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

describe('readXml', () => {
  test.each<[string, Bytes, string]>([
    ['events', '<a b="1">t<c/></a>', '<a b=1>t<c></c></a>'],
    ['the five entities and numbers', '<a b="&lt;&amp;&#65;&#x42;"/>', '<a b=<&AB></a>'],
    ['a DOCTYPE that is not fetched', '<!DOCTYPE a SYSTEM "http://0.0.0.0/x.dtd"><a/>', '<a></a>'],
    ['the text that is wanted only', '<a>1<b>2<c>3</c>4</b>5</a>', '<a>1<b><c>3</c></b></a>'],
    ['CDATA', '<a><![CDATA[<x>]]></a>', '<a><x></a>'],
    ['UTF-8 with mark', '\uFEFF<?xml version="1.0"?><a b="ä"/>', '<a b=ä></a>'],
    [
      'UTF-16 with mark, little',
      utf16('<?xml version="1.0" encoding="UTF-16"?><a b="ä"/>', false),
      '<a b=ä></a>',
    ],
    ['UTF-16 with mark, big', utf16('<a b="ä"/>', true), '<a b=ä></a>'],
    [
      'UTF-16 without mark',
      utf16('<?xml version="1.0" encoding="UTF-16"?><a b="ä"/>', false, false),
      '<a b=ä></a>',
    ],
    ['UTF-8 that says UTF-16', '<?xml version="1.0" encoding="utf-16"?><a b="ä"/>', '<a b=ä></a>'],
    [
      'ISO-8859-1',
      Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a b="\xe4"/>', 'latin1'),
      '<a b=ä></a>',
    ],
    [
      'windows-1252',
      Buffer.from("<?xml version='1.0' encoding='windows-1252'?><a b=\"\x80\"/>", 'latin1'),
      '<a b=€></a>',
    ],
  ])('reads %s', async (_, source, expected) => {
    for (const chunkBytes of [1, 2, 1000])
      expect(await events(source, {}, chunkBytes)).toBe(expected)
  })

  test.each<[string, Bytes, string]>([
    ['nothing', '', 'r.xml: line 1, column 1: is empty'],
    [
      'a prolog only',
      '<?xml version="1.0"?>\n',
      'r.xml: line 2, column 1: ends before its first element: it is cut off',
    ],
    [
      'a root that stays open',
      '<a>\n<b>',
      'r.xml: line 2, column 3: ends inside <b>: it is cut off',
    ],
    [
      'a wrong end',
      '<a>\n<b></c>\n</a>',
      'r.xml: line 2, column 7: is not well-formed XML: unexpected close tag',
    ],
    ['text behind the root', '<a/>x', 'is not well-formed XML: text data outside of root node'],
    ['two roots', '<a/><b/>', 'is not well-formed XML'],
    [
      'an entity of the DTD',
      '<!DOCTYPE a [<!ENTITY e "x">]><a b="&e;"/>',
      'is not well-formed XML: undefined entity',
    ],
    [
      'an external entity',
      '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>',
      'undefined entity',
    ],
    ['an attribute twice', '<a b="1" b="2"/>', 'is not well-formed XML: duplicate attribute: b'],
    ['bytes that are no UTF-8', Buffer.from('<a b="\xff"/>', 'latin1'), 'r.xml: is not UTF-8 text'],
    [
      'an unknown encoding',
      '<?xml version="1.0" encoding="EBCDIC-17"?><a/>',
      'r.xml: is written in the encoding "EBCDIC-17"',
    ],
    ['what a comment keeps open', '<a/><!-- ', 'is not well-formed XML: unexpected end'],
  ])('refuses %s', async (_, source, message) => {
    await expect(events(source)).rejects.toThrow(message)
    await expect(events(source)).rejects.toBeInstanceOf(ReportProblem)
  })

  test('limits depth, attributes, and what never ends', async () => {
    const options = { maxDepth: 5, maxAttributeLength: 100 }
    await expect(events('<a>'.repeat(6), options)).rejects.toThrow('nested deeper than 5 levels')
    await expect(events(`<a b="${'x'.repeat(101)}"/>`, options)).rejects.toThrow(
      'the attribute b is longer',
    )
    for (const endless of ['<a b="', '<!-- ', '<a><![CDATA[', '<']) {
      const source = endless + 'x'.repeat(5000)
      await expect(events(source, options)).rejects.toThrow('goes on for too long')
    }
  })

  test('a problem of the handler gets its place', async () => {
    const open = (name: string) => {
      if (name === 'b') throw problem('no b, please')
    }
    const read = readXml([new TextEncoder().encode('<a>\n  <b/></a>')], { open }, { file: 'r.xml' })
    await expect(read).rejects.toThrow('r.xml: line 2, column 6: no b, please')
  })

  test('every proper prefix fails', async () => {
    const whole =
      '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE a [<!ELEMENT a ANY>]><a b="ä"><c>t</c><d/></a>'
    const bytes = new TextEncoder().encode(whole)
    const length = fc.integer({ min: 0, max: bytes.length - 1 })
    await fc.assert(
      fc.asyncProperty(length, fc.integer({ min: 1, max: 9 }), async (end, chunkBytes) => {
        await expect(events(bytes.subarray(0, end), {}, chunkBytes)).rejects.toBeInstanceOf(
          ReportProblem,
        )
      }),
    )
  })
})
