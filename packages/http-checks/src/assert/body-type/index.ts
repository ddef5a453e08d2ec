// What a body really is, by its content and never by a header.

import type { BodyType } from '../../definition.js'
import { bodyTypes } from '../../definition.js'
import type { HttpResponse } from '../../exchange.js'
import { charsetOf, contentOf } from '../content.js'
import { counted, quoted, shownJson } from '../text.js'
import { checkAvif, looksLikeAvif } from './avif.js'
import { checkGif, looksLikeGif } from './gif.js'
import { checkGzip, looksLikeGzip } from './gzip.js'
import { checkJpeg, looksLikeJpeg } from './jpeg.js'
import { decodeXml, firstTag, isHtmlTag, readXml } from './markup.js'
import { checkPdf, looksLikePdf } from './pdf.js'
import { checkPng, looksLikePng } from './png.js'
import { checkWebp, looksLikeWebp } from './webp.js'
import { checkZip, looksLikeZip } from './zip.js'

interface BinaryFormat {
  name: string
  looksLike: (bytes: Uint8Array) => boolean
  /** What is wrong, as what the file does: "ends after 12 bytes". */
  check: (bytes: Uint8Array) => string | undefined
}

type BinaryType = Extract<
  BodyType,
  'png' | 'jpeg' | 'gif' | 'webp' | 'avif' | 'pdf' | 'zip' | 'gzip'
>

const binaryFormats: Record<BinaryType, BinaryFormat> = {
  png: { name: 'a PNG', looksLike: looksLikePng, check: checkPng },
  jpeg: { name: 'a JPEG', looksLike: looksLikeJpeg, check: checkJpeg },
  gif: { name: 'a GIF', looksLike: looksLikeGif, check: checkGif },
  webp: { name: 'a WebP', looksLike: looksLikeWebp, check: checkWebp },
  avif: { name: 'an AVIF', looksLike: looksLikeAvif, check: checkAvif },
  zip: { name: 'a ZIP', looksLike: looksLikeZip, check: checkZip },
  gzip: { name: 'a gzip file', looksLike: looksLikeGzip, check: checkGzip },
  // The last: its signature may stand anywhere in the first KiB.
  pdf: { name: 'a PDF', looksLike: looksLikePdf, check: checkPdf },
}

/** Undefined when the body is of that type; else what it is instead, or how it is broken. An empty body is of no type. */
export function checkBody(type: BodyType, response: HttpResponse): string | undefined {
  const { body } = response
  if (body.length === 0) return 'an empty body'
  switch (type) {
    case 'non-empty':
      return undefined
    case 'json':
      return checkJson(response)
    case 'xml':
    case 'svg':
      return checkMarkup(type, response)
    case 'html':
      return isHtml(response) ? undefined : describeBody(response)
    case 'text':
      return checkText(response)
    default: {
      const { name, looksLike, check } = binaryFormats[type]
      if (!looksLike(body)) return describeBody(response)
      const wrong = check(body)
      return wrong === undefined ? undefined : `${name} that ${wrong}`
    }
  }
}

function checkJson(response: HttpResponse): string | undefined {
  const json = contentOf(response).json()
  if (json.ok) return undefined
  const is = kindOf(response)
  return is === 'text' ? json.why : describeBody(response)
}

function checkMarkup(type: 'xml' | 'svg', response: HttpResponse): string | undefined {
  const decoded = decodeXml(response.body, charsetOf(response))
  if (!decoded.ok || firstTag(decoded.text) === undefined) return describeBody(response)
  const xml = readXml(decoded.text)
  if (!xml.ok) {
    // A page that is no XML is better named than its first error.
    return isHtml(response) ? describeBody(response) : `XML that is not well-formed: ${xml.why}`
  }
  if (type === 'xml' || xml.root === 'svg') return undefined
  return `XML whose root is ${quoted(xml.root, 40)}, not "svg"`
}

function checkText(response: HttpResponse): string | undefined {
  const decoded = contentOf(response).text()
  if (!decoded.ok) return `${describeBody(response)}: ${decoded.why}`
  const control = binaryControlIn(decoded.text)
  if (control === undefined) return undefined
  const code = control.charCodeAt(0).toString(16).padStart(2, '0')
  return `${describeBody(response)}: the control character 0x${code} is in it`
}

/** The "binary data bytes" of the MIME Sniffing Standard: control characters but tab, ends of lines and pages, and escape. */
function binaryControlIn(text: string): string | undefined {
  for (const [character] of text.matchAll(/[^\P{Cc}\t\n\f\r\u007f-\u009f]/gu)) {
    if (character !== '\u001b') return character
  }
  return undefined
}

function isHtml(response: HttpResponse): boolean {
  return kindOf(response) === 'html'
}

type BodyKind = BinaryType | 'html' | 'svg' | 'xml' | 'json' | 'text' | 'binary data'

function kindOf(response: HttpResponse): BodyKind {
  const { body } = response
  const types = Object.keys(binaryFormats) as BinaryType[]
  const binary = types.find((type) => binaryFormats[type].looksLike(body))
  if (binary) return binary
  // A page may name its charset within itself; its tags are ASCII in any case.
  const strict = decodeXml(body, charsetOf(response))
  const text = strict.ok ? strict.text : Buffer.from(body).toString('latin1')
  if (binaryControlIn(text) !== undefined) return 'binary data'
  const tag = firstTag(text)
  if (tag !== undefined && isHtmlTag(tag)) return 'html'
  if (!strict.ok) return 'binary data'
  if (tag === 'svg') return 'svg'
  if (tag !== undefined && (tag === '?xml' || readXml(text).ok)) return 'xml'
  return contentOf(response).json().ok ? 'json' : 'text'
}

/** `html ("<!doctype html><title>502…")` */
function describeBody(response: HttpResponse): string {
  const { body } = response
  const kind = kindOf(response)
  switch (kind) {
    case 'binary data': {
      const first = Buffer.from(body.subarray(0, 8))
        .toString('hex')
        .replace(/..(?=.)/g, '$& ')
      return `binary data (${first}${body.length > 8 ? ' …' : ''}, ${counted(body.length, 'byte')})`
    }
    case 'json': {
      const json = contentOf(response).json()
      return json.ok ? `json (${shownJson(json.document.value)})` : kind
    }
    case 'html':
    case 'svg':
    case 'xml':
    case 'text': {
      const beginning = Buffer.from(body.subarray(0, 400)).toString('utf8').trimStart()
      return `${kind} (${quoted(beginning, 100)})`
    }
    default:
      return `${kind} (${counted(body.length, 'byte')})`
  }
}

const aliases: Record<string, BodyType> = {
  jpg: 'jpeg',
  htm: 'html',
  gz: 'gzip',
  txt: 'text',
  plain: 'text',
  'text/plain': 'text',
  'application/json': 'json',
}
const vectorTiles = new Set(['mvt', 'pbf', 'vector-tile', 'mapbox-vector-tile', 'protobuf'])

/** Why a word is no type that a body can be asked for, and what to write instead. */
export function unsupportedBodyTypeHint(word: string): string {
  const lower = word.toLowerCase().replace(/^image\//, '')
  if (vectorTiles.has(lower)) {
    return 'vector tiles have no mark by which their content could be known; ask for their size, sha256 or content-type instead'
  }
  if (lower === 'empty') return 'for an empty body ask `size: 0`'
  const meant = aliases[lower] ?? bodyTypes.find((type) => type === lower)
  if (meant !== undefined) return `write ${meant}`
  return `a body can be one of ${bodyTypes.join(', ')}`
}
