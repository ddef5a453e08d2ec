// XML and SVG: well-formed throughout. HTML: begins as a page; browsers read anything after that, so nothing more can be told.

import { SaxesParser } from 'saxes'
import { type Decoded, decodeText } from '../content.js'
import { reasonOf } from '../time-limit.js'

const maxDepth = 1_000

export type Xml = { ok: true; root: string } | { ok: false; why: string }

/** In the charset of the answer, else of the XML declaration. */
export function decodeXml(bytes: Uint8Array, charset: string | undefined): Decoded {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200))
  const declared = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head.toString('latin1'))
  return decodeText(bytes, charset ?? declared?.[1]?.toLowerCase())
}

export function readXml(text: string): Xml {
  let root: string | undefined
  let depth = 0
  const parser = new SaxesParser({ xmlns: true })
  // Entities of a DTD are known by name, so that a document that uses them is well-formed, and never expanded.
  parser.on('doctype', (doctype) => {
    for (const [, name = ''] of doctype.matchAll(/<!ENTITY\s+([^\s%"'<>&;]{1,100})\s/g)) {
      parser.ENTITIES[name] = ''
    }
  })
  parser.on('opentag', ({ local }) => {
    root ??= local
    depth++
    if (depth > maxDepth) throw new Error(`nested deeper than ${maxDepth} levels`)
  })
  parser.on('closetag', () => {
    depth--
  })
  try {
    parser.write(text).close()
    return root === undefined ? { ok: false, why: 'no element in it' } : { ok: true, root }
  } catch (error) {
    return { ok: false, why: reasonOf(error) }
  }
}

/** The name of the tag or declaration at the beginning, in lower case: `!doctype html`, `html`, `?xml`, `error`. */
export function firstTag(text: string): string | undefined {
  let at = 0
  // Before the document there may be white space, comments, and the XML declaration of an XHTML page.
  for (;;) {
    while (/\s/.test(text.charAt(at))) at++
    if (!text.startsWith('<!--', at)) break
    const end = text.indexOf('-->', at)
    if (end === -1) return undefined
    at = end + 3
  }
  const tag = /^<([!?]?[a-z][\w:.-]*)(\s+html(?=[\s>]))?/i.exec(text.slice(at, at + 200))
  if (!tag) return undefined
  const [, name = '', doctype] = tag
  const lower = name.toLowerCase()
  if (lower === '?xml') {
    const end = text.indexOf('?>', at)
    const inner = end === -1 ? undefined : firstTag(text.slice(end + 2, end + 20_002))
    return inner !== undefined && isHtmlTag(inner) ? inner : '?xml'
  }
  return lower === '!doctype' && doctype ? '!doctype html' : lower
}

export function isHtmlTag(tag: string): boolean {
  return ['!doctype html', 'html', 'head', 'body'].includes(tag)
}
