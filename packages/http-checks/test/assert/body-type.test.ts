import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { unsupportedBodyTypeHint } from '../../src/assert/index.js'
import { type BodyType, bodyTypes } from '../../src/definition.js'
import { bodyFile, checkIs, pngChunks, pngOf } from './support.js'

const bytes = (...parts: (string | number[] | Uint8Array)[]) =>
  new Uint8Array(
    parts.flatMap((part) => [...(typeof part === 'string' ? Buffer.from(part, 'latin1') : part)]),
  )

const page = '<!doctype html><html><head><title>502 Bad Gateway</title></head></html>'
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'

const whole: [name: string, type: BodyType, body: string | Uint8Array][] = [
  ['a PNG by hand', 'png', pngOf(pngChunks())],
  ['a PNG by Pillow', 'png', bodyFile('pillow.png')],
  ['a PNG with a palette', 'png', bodyFile('palette.png')],
  ['a baseline JPEG', 'jpeg', bodyFile('baseline.jpg')],
  ['a progressive JPEG', 'jpeg', bodyFile('progressive.jpg')],
  ['a GIF', 'gif', bodyFile('still.gif')],
  ['an animated GIF', 'gif', bodyFile('animated.gif')],
  ['a lossy WebP', 'webp', bodyFile('lossy.webp')],
  ['a lossless WebP', 'webp', bodyFile('lossless.webp')],
  ['an animated WebP', 'webp', bodyFile('animated.webp')],
  ['an AVIF', 'avif', bodyFile('still.avif')],
  ['a PDF', 'pdf', bodyFile('page.pdf')],
  ['a ZIP', 'zip', bodyFile('two-files.zip')],
  ['an empty ZIP', 'zip', bytes('PK\x05\x06', new Uint8Array(18))],
  ['a gzip file', 'gzip', bodyFile('text.txt.gz')],
  ['an SVG', 'svg', svg],
  ['an SVG is XML', 'xml', svg],
  [
    'an SVG with entities of its own',
    'svg',
    `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg">]><svg xmlns="&ns;">&ns;</svg>`,
  ],
  ['XML', 'xml', '<?xml version="1.0" encoding="UTF-8"?>\n<a><b c="d"/></a>'],
  ['XML in latin-1', 'xml', bytes('<?xml version="1.0" encoding="ISO-8859-1"?><a>caf\xe9</a>')],
  ['a JSON object', 'json', '{"a": [1, null]}'],
  ['a JSON number', 'json', ' 5 '],
  ['JSON with a byte order mark', 'json', bytes([0xef, 0xbb, 0xbf], '{}')],
  ['a page', 'html', page],
  ['a page after comments', 'html', `\n<!-- a --> <!-- b -->${page.toUpperCase()}`],
  ['a page without doctype', 'html', '<html lang="de"><body>'],
  ['a page in latin-1 that says so itself', 'html', bytes('<html><meta charset=latin1>caf\xe9')],
  [
    'XHTML',
    'html',
    '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0">\n<html/>',
  ],
  ['a text', 'text', 'metric_a 1\nmetric_b 2\t\r\n'],
  ['one byte', 'non-empty', '\n'],
]

describe('a whole body is of its type', () => {
  test.each(whole)('%s', (_, type, body) => {
    expect(checkIs(type, body)).toMatchObject({ ok: true, expected: type })
  })

  test('the content-type changes nothing', () => {
    expect(checkIs('png', pngOf(pngChunks()), 'text/html').ok).toBe(true)
    expect(checkIs('png', page, 'image/png').ok).toBe(false)
  })
})

describe('a body that ends too early is not', () => {
  const binary = whole.filter(([, type]) => !['html', 'text', 'non-empty'].includes(type))
  test.each(binary)('%s', (_, type, body) => {
    const all = typeof body === 'string' ? bytes(body) : body
    // White space behind a PDF, XML or JSON is no part of it; a number is whole at each digit.
    let end = all.length
    while (type !== 'png' && [10, 13, 32].includes(all[end - 1] ?? 0)) end--
    for (let length = 0; length < end; length++) {
      const result = checkIs(type, all.subarray(0, length))
      if (result.ok) throw new Error(`cut at ${length} of ${all.length}: ${result.actual}`)
    }
  })
})

test.each([
  [0, 'an empty body'],
  [7, 'binary data (89 50 4e 47 0d 0a 1a, 7 bytes)'],
  [8, 'a PNG that ends after 8 bytes: no IEND chunk'],
  [20, 'a PNG that ends after 20 bytes, within its IHDR chunk: no IEND chunk'],
  [33, 'a PNG that ends after 33 bytes: no IEND chunk'],
  [50, 'a PNG that ends after 50 bytes, within its tEXt chunk: no IEND chunk'],
])('a PNG cut at %i says where', (length, actual) => {
  expect(checkIs('png', pngOf(pngChunks()).subarray(0, length)).actual).toBe(actual)
})

test('each flipped bit of a PNG is found', () => {
  const good = pngOf(pngChunks())
  for (let index = 0; index < 8 * good.length; index++) {
    const flipped = good.slice()
    flipped[index >> 3] = (flipped[index >> 3] ?? 0) ^ (1 << (index & 7))
    if (checkIs('png', flipped).ok) throw new Error(`bit ${index}`)
  }
})

/** A PNG of these chunks, whole ones. */
const pngWith = (...types: string[]) =>
  pngOf(types.flatMap((type) => pngChunks().filter((chunk) => chunk.type === type)))

describe('a PNG that is broken says how', () => {
  test.each([
    ['no area', pngOf(pngChunks(0, 2)), 'a PNG that has no area: 0 × 2 pixels'],
    ['no data', pngWith('IHDR', 'tEXt', 'IEND'), 'a PNG that has no image data (IDAT)'],
    [
      'no header first',
      pngWith('IDAT', 'IHDR', 'IEND'),
      'a PNG that begins with "IDAT", not with IHDR',
    ],
    ['two headers', pngWith('IHDR', 'IHDR', 'IDAT', 'IEND'), 'a PNG that has two IHDR chunks'],
    ['something behind', bytes(pngOf(pngChunks()), '<br>'), 'a PNG that has 4 bytes after its end'],
    [
      'a length beyond all',
      bytes(pngWith('IHDR'), [0xff, 0xff, 0xff, 0xff], 'IDAT'),
      'a PNG that ends after 41 bytes, within its IDAT chunk: no IEND chunk',
    ],
  ])('%s', (_, body, actual) => {
    expect(checkIs('png', body)).toEqual({ ok: false, what: 'body', expected: 'png', actual })
  })
})

describe('a wrong body says what it is', () => {
  test.each<[BodyType, string | Uint8Array, string]>([
    ['png', page, `html ("${page}")`],
    ['png', '', 'an empty body'],
    ['png', '{"error": "no tile"}', 'json ({"error":"no tile"})'],
    ['png', 'no tile\n', 'text ("no tile\\n")'],
    ['png', bodyFile('baseline.jpg'), `jpeg (${bodyFile('baseline.jpg').length} bytes)`],
    ['png', bytes([0, 1, 2, 254]), 'binary data (00 01 02 fe, 4 bytes)'],
    ['jpeg', pngOf(pngChunks()), `png (${pngOf(pngChunks()).length} bytes)`],
    ['webp', bytes('RIFF\x04\0\0\0WAVE'), 'binary data (52 49 46 46 04 00 00 00 …, 12 bytes)'],
    ['svg', '<a/>', 'XML whose root is "a", not "svg"'],
    ['svg', page, `html ("${page}")`],
    ['svg', '<svg><g></svg>', 'XML that is not well-formed: 1:14: unexpected close tag.'],
    ['xml', '{}', 'json ({})'],
    ['xml', '<a>&undefined;</a>', 'XML that is not well-formed: 1:14: undefined entity.'],
    [
      'html',
      '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>',
      'xml ("<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>")',
    ],
    ['html', '{"message":"Not Found"}', 'json ({"message":"Not Found"})'],
    ['html', 'Not Found', 'text ("Not Found")'],
    ['json', page, `html ("${page}")`],
    [
      'json',
      '{"a": 1',
      'the body is not JSON: the text ends too early, at line 1, column 8 ("{"a": 1", 7 bytes)',
    ],
    [
      'json',
      "{'a': 1}",
      `the body is not JSON: unexpected "'" at line 1, column 2 ("{'a': 1}", 8 bytes)`,
    ],
    [
      'text',
      pngOf(pngChunks()),
      `png (${pngOf(pngChunks()).length} bytes): the body is not text in utf-8; the content-type names no other charset`,
    ],
    ['text', 'a\u0000b', 'binary data (61 00 62, 3 bytes): the control character 0x00 is in it'],
    [
      'text',
      bytes('caf\xe9'),
      'binary data (63 61 66 e9, 4 bytes): the body is not text in utf-8; the content-type names no other charset',
    ],
    ['non-empty', '', 'an empty body'],
    [
      'gzip',
      bytes([0x1f, 0x8b, 8, 0, 1, 2]),
      'a gzip file that ends after 6 bytes, before its data does',
    ],
  ])('expected %s', (type, body, actual) => {
    expect(checkIs(type, body)).toMatchObject({ ok: false, actual })
  })

  test('of no type is an empty body', () => {
    for (const type of bodyTypes) expect(checkIs(type, '').actual).toBe('an empty body')
  })

  test('with a charset that is declared', () => {
    const latin = bytes('caf\xe9')
    expect(checkIs('text', latin, 'text/plain; charset="ISO-8859-1"').ok).toBe(true)
    expect(checkIs('text', latin, 'text/plain; charset=klingon').actual).toContain('is not known')
  })

  test('a long page is cut', () => {
    const { actual } = checkIs('png', `${page}${'x\n'.repeat(10_000)}`)
    expect(actual.length).toBeLessThanOrEqual(200)
    expect(actual).not.toContain('\n')
  })
})

describe('a broken file of other types says how', () => {
  const jpeg = bodyFile('baseline.jpg')
  const webp = bodyFile('lossy.webp')
  const zip = bodyFile('two-files.zip')
  const pdf = bodyFile('page.pdf')
  const changed = (file: Uint8Array, at: number, byte: number) => {
    const copy = file.slice()
    copy[at] = byte
    return copy
  }
  test.each<[BodyType, string, Uint8Array, string]>([
    [
      'jpeg',
      'cut',
      jpeg.subarray(0, -1),
      `a JPEG that ends after ${jpeg.length - 1} bytes: no end of image (EOI)`,
    ],
    ['jpeg', 'only its frame', bytes([0xff, 0xd8, 0xff, 0xd9]), 'a JPEG that has no image in it'],
    [
      'gif',
      'text behind',
      bytes(bodyFile('still.gif'), '<br>'),
      'a GIF that has 4 bytes after its end',
    ],
    [
      'gif',
      'no image',
      bytes('GIF89a', [1, 0, 1, 0, 0, 0, 0, 0x3b]),
      'a GIF that has no image in it',
    ],
    ['webp', 'cut', webp.subarray(0, 40), `a WebP that ends after 40 of ${webp.length} bytes`],
    ['webp', 'more behind', bytes(webp, 'xy'), 'a WebP that has 2 bytes after its end'],
    [
      'webp',
      'a chunk too long',
      changed(webp, 19, 1),
      'a WebP that is damaged: its chunk at byte 12 is longer than the file',
    ],
    [
      'webp',
      'no start code',
      changed(webp, 23, 1),
      'a WebP that is damaged: its VP8 data has no start code',
    ],
    [
      'pdf',
      'another offset',
      bytes(
        Buffer.from(pdf)
          .toString('latin1')
          .replace(/startxref\s+\d+/, 'startxref 5'),
      ),
      'a PDF that is damaged: no cross-reference table at byte 5',
    ],
    ['pdf', 'a page behind', bytes(pdf, page), 'bytes: no startxref and %%EOF at its end'],
    ['zip', 'a file missing at the front', zip.subarray(4), 'binary data'],
    [
      'zip',
      'its first file overwritten',
      bytes('PK\x03\x04', zip.subarray(60)),
      'a ZIP that is damaged: its directory is longer than the file',
    ],
    [
      'zip',
      'another count',
      changed(zip, zip.length - 9 - 22 + 10, 1),
      'a ZIP that is damaged: its directory has more than its entries',
    ],
  ])('%s: %s', (type, _, body, actual) => {
    const result = checkIs(type, body)
    expect(result.ok).toBe(false)
    expect(result.actual).toContain(actual)
  })

  test('JPEG: what a camera appends is its own affair', () => {
    expect(checkIs('jpeg', bytes(jpeg, 'appended')).ok).toBe(true)
  })

  test('ZIP: something before it is a starter', () => {
    expect(checkIs('zip', bytes(zip)).ok).toBe(true)
    expect(checkIs('zip', bytes('PK\x03\x04 starter', zip)).ok).toBe(true)
  })
})

describe('hostile bodies', () => {
  test('a bomb is not read to its end', () => {
    const bomb = gzipSync(new Uint8Array(200 * 1024 * 1024), { level: 1 })
    expect(checkIs('gzip', bomb).actual).toBe(
      'a gzip file that decompresses to more than 128 MiB and was not read further',
    )
  })

  test('entities are not expanded', () => {
    const lol = Array.from(
      { length: 20 },
      (_, n) => `<!ENTITY l${n} "${`&l${n - 1};`.repeat(10)}">`,
    )
    const xml = `<!DOCTYPE a [<!ENTITY l "lol">${lol.join('')}]><a>&l19;</a>`
    expect(checkIs('xml', xml).ok).toBe(true)
  })

  test.each<[BodyType, string, string]>([
    ['xml', '<a>'.repeat(300_000), 'nested deeper than 1000 levels'],
    ['json', '['.repeat(1_000_000), 'nested deeper than 256 levels'],
    ['json', '{"a":'.repeat(200_000), 'nested deeper than 256 levels'],
    ['html', '<!--'.repeat(200_000), 'text ('],
    ['html', '<!-- -->'.repeat(100_000), 'text ('],
    ['html', '<?xml?>'.repeat(100_000), 'xml ('],
    ['png', ' '.repeat(2_000_000), 'text ('],
  ])('as %#: %s', (type, body, actual) => {
    const result = checkIs(type, body)
    expect(result.ok).toBe(false)
    expect(result.actual).toContain(actual)
  })
})

test.each([
  ['mvt', 'vector tiles have no mark'],
  ['jpg', 'write jpeg'],
  ['PNG', 'write png'],
  ['empty', 'size: 0'],
  ['docx', 'one of png, jpeg'],
])('%s is not offered', (word, hint) => {
  expect(unsupportedBodyTypeHint(word)).toContain(hint)
})
