import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type JsonOptions, type JsonPiece, jsonBeginning, jsonPieces } from '../src/json.js'

async function* cut(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let [from, turn] = [0, 0]
  while (from < bytes.length) {
    const size = sizes[turn++ % sizes.length] ?? 1
    yield bytes.subarray(from, from + size)
    from += size
  }
}

async function split(
  text: string | Uint8Array,
  paths: readonly (readonly string[])[],
  options: Partial<JsonOptions> & { sizes?: readonly number[] } = {},
): Promise<JsonPiece[]> {
  const { sizes = [1_000_000], ...rest } = options
  const pieces: JsonPiece[] = []
  const chunks = cut(Buffer.from(text), sizes)
  for await (const piece of jsonPieces(chunks, paths, { file: 'a.json', ...rest }))
    pieces.push(piece)
  return pieces
}

const values = (pieces: readonly JsonPiece[]) => pieces.map(({ path, value }) => [path, value])

describe('pieces', () => {
  const report = '{"meta":{"v":3},"files":{"a.py":{"n":[1,2]},"b\\u002epy":null},"x":[[{}],"]}"]}'

  test.each<[string, string[][], unknown[]]>([
    [
      'the children of an object',
      [['files', '*']],
      [
        [['files', 'a.py'], { n: [1, 2] }],
        [['files', 'b.py'], null],
      ],
    ],
    ['a named one', [['meta']], [[['meta'], { v: 3 }]]],
    ['the whole document', [[]], [[[], JSON.parse(report)]]],
    ['elements, by index', [['x', '0', '*']], [[['x', 0, 0], {}]]],
    [
      'several paths',
      [
        ['meta', 'v'],
        ['files', 'a.py', 'n', '1'],
      ],
      [
        [['meta', 'v'], 3],
        [['files', 'a.py', 'n', 1], 2],
      ],
    ],
    ['nothing there', [['nothing', '*']], []],
    ['a scalar on the way', [['files', 'b.py', 'n']], [[['files', 'b.py'], null]]],
  ])('%s', async (_, paths, expected) => {
    expect(values(await split(report, paths))).toEqual(expected)
    expect(values(await split(report, paths, { sizes: [1] }))).toEqual(expected)
  })

  test('an outer path wins over an inner one', async () => {
    const pieces = await split('{"a":{"b":1}}', [['a'], ['a', 'b']])
    expect(values(pieces)).toEqual([[['a'], { b: 1 }]])
  })

  test('a key called __proto__ is a key like others', async () => {
    const [piece] = await split('{"files":{"__proto__":{"a":1}}}', [['files', '*']])
    expect(piece?.path).toEqual(['files', '__proto__'])
  })

  test('several documents, where they are allowed', async () => {
    const text = '{"a":1}{"a":2}\n[3] 4 5'
    const pieces = await split(text, [['a'], []], { documents: 'many', sizes: [3] })
    expect(pieces.map(({ value, document }) => [document, value])).toEqual([
      [0, { a: 1 }],
      [1, { a: 2 }],
      [2, [3]],
      [3, 4],
      [4, 5],
    ])
  })

  test('containers on the way, where they are asked for', async () => {
    const text = '{"files":{},"other":[1],"more":[{"a":[]},7]}'
    const paths = [
      ['files', '*'],
      ['more', '*', 'a', '*'],
    ]
    const pieces = await split(text, paths, { containers: true, sizes: [1] })
    expect(pieces.map(({ path, opens, value }) => [path.join('.'), opens ?? value])).toEqual([
      ['', 'object'],
      ['files', 'object'],
      ['more', 'array'],
      ['more.0', 'object'],
      ['more.0.a', 'array'],
      ['more.1', 7],
    ])
  })

  test('a byte order mark is passed over', async () => {
    expect(values(await split('\uFEFF{"a":1}', [['a']], { sizes: [1] }))).toEqual([[['a'], 1]])
  })
})

describe('what is not one JSON document', () => {
  test.each([
    ['', 'a.json: byte 0: the file is empty'],
    [' \n ', 'a.json: line 2: there is no JSON in this file'],
    ['{"a":1}x', 'a.json: byte 7: something follows after the end of the JSON document'],
    ['{"a":1}{"a":2}', 'a.json: byte 7: something follows after the end of the JSON document'],
    ['{"a":NaN}', 'a.json: byte 5: "N" where a value should stand (NaN and Infinity are not JSON)'],
    ['[1,-Infinity]', 'a.json: byte 4: "I" inside a number or literal'],
    [
      '[Infinity]',
      'a.json: byte 1: "I" where a value or ] should stand (NaN and Infinity are not JSON)',
    ],
    ['{"a":1,}', 'a.json: byte 7: "}" where a key should stand'],
    ['[1,]', 'a.json: byte 3: "]" where a value should stand'],
    ['{"a":1]', 'a.json: byte 6: "]" where , or a bracket should stand'],
    ['{"a" 1}', 'a.json: byte 5: "1" where : should stand'],
    ['{a:1}', 'a.json: byte 1: "a" where a key or } should stand'],
    ["{'a':1}", 'a.json: byte 1: "\'" where a key or } should stand'],
    ['[01]', 'a.json: byte 2: "1" where , or a bracket should stand'],
    ['[1.]', 'a.json: byte 3: "]" inside a number or literal'],
    ['[+1]', 'a.json: byte 1: "+" where a value or ] should stand'],
    ['[tru]', 'a.json: byte 4: "]" inside a number or literal'],
    ['["\t"]', 'a.json: byte 2: a broken string (bad escape or control character)'],
    ['["\\x"]', 'a.json: byte 3: a broken string (bad escape or control character)'],
    ['\n\n{"a":1\n"b":2}', 'a.json: line 4: "\\"" where , or a bracket should stand'],
    ['[', 'a.json: byte 1: the JSON ends too early (1 brackets open): truncated?'],
    [
      '{"a":"b',
      'a.json: byte 7: the JSON ends too early, in the middle of a value (1 brackets open): truncated?',
    ],
    ['{"x":{"a":1,"b":2,"a":3}}', 'a.json: byte 21: the key "a" stands here a second time'],
    ['{"x":{"a":1,"\\u0061":3}}', 'a.json: byte 20: the key "a" stands here a second time'],
  ])('%j', async (text, message) => {
    await expect(split(text, [['x', '*']])).rejects.toThrow(new Error(message))
    if (text) await expect(split(text, [['x', '*']], { sizes: [1] })).rejects.toThrow(message)
  })

  test('UTF-16, as PowerShell writes it', async () => {
    const text = Buffer.from('\uFEFF{"a":1}', 'utf16le')
    await expect(split(text, [])).rejects.toThrow('this is UTF-16: write the report as UTF-8')
  })

  test('bytes that are not UTF-8, in a piece or a key', async () => {
    const bad = Buffer.from([0x22, 0xff, 0x22])
    const piece = Buffer.concat([Buffer.from('{"a":'), bad, Buffer.from('}')])
    await expect(split(piece, [['a']])).rejects.toThrow('not UTF-8')
    const key = Buffer.concat([Buffer.from('{'), bad, Buffer.from(':1}')])
    await expect(split(key, [['a']])).rejects.toThrow('not UTF-8')
  })

  test('too deep, inside and outside of pieces', async () => {
    const text = `{"a":${'['.repeat(1000)}${']'.repeat(1000)}}`
    await expect(split(text, [])).rejects.toThrow('nested deeper than 200 levels')
    await expect(split(text, [['a']], { maxDepth: 50 })).rejects.toThrow('deeper than 50 levels')
  })

  test('a piece that is too large, without holding more of it than the limit', async () => {
    const text = `{"files":{"a":"${'x'.repeat(2 * 2 ** 20)}"}}`
    const message = 'the value at files.a is larger than 1 MiB'
    const options = { maxPieceBytes: 2 ** 20, sizes: [1000] }
    await expect(split(text, [['files', '*']], options)).rejects.toThrow(message)
  })
})

describe('beside JSON.parse', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 })
  const spaced = fc.constantFrom(undefined, 1, '\t')

  test('any document, in any chunks, is cut as it is parsed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), sizes, async (text, cuts) => {
        const whole: unknown = JSON.parse(text)
        expect(values(await split(text, [[]], { sizes: cuts }))).toEqual([[[], whole]])
      }),
    )
  })

  test('the children of any object are its entries', async () => {
    const objects = fc.dictionary(fc.string(), fc.jsonValue())
    await fc.assert(
      fc.asyncProperty(objects, sizes, spaced, async (object, cuts, space) => {
        const text = JSON.stringify({ skipped: object, files: object }, null, space)
        const pieces = await split(text, [['files', '*']], { sizes: cuts })
        const parsed = JSON.parse(text) as { files: Record<string, unknown> }
        const entries = Object.entries(parsed.files).map(([key, value]) => [['files', key], value])
        expect(new Map(values(pieces) as never)).toEqual(new Map(entries as never))
        expect(pieces).toHaveLength(entries.length)
      }),
    )
  })

  test('cut off anywhere, it fails', async () => {
    const nested = fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()))
    await fc.assert(
      fc.asyncProperty(nested, spaced, async (value, space) => {
        const bytes = Buffer.from(JSON.stringify(value, null, space))
        for (let end = 0; end < Math.min(bytes.length, 200); end++) {
          await expect(split(bytes.subarray(0, end), [['*']])).rejects.toThrow()
        }
      }),
      { numRuns: 50 },
    )
  })

  test('with a byte changed, it fails exactly where JSON.parse does', async () => {
    const change = fc.record({
      value: fc.jsonValue(),
      at: fc.nat(),
      byte: fc.oneof(fc.constantFrom(...Buffer.from('{}[]",:0-.eE\\tn ')), fc.nat({ max: 127 })),
    })
    await fc.assert(
      fc.asyncProperty(change, async ({ value, at, byte }) => {
        const bytes = Buffer.from(JSON.stringify(value))
        bytes[at % bytes.length] = byte
        let parsed: [unknown] | undefined
        try {
          parsed = [JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))]
        } catch {}
        const pieces = await split(bytes, [[]]).catch(() => undefined)
        expect(pieces?.map((piece) => piece.value)).toEqual(parsed)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the beginning of a document', () => {
  test.each([
    ['{"a":{"b":1,"c":"x', { a: { b: 1 } }],
    ['{"a":{"b":[1,2', { a: { b: [1] } }],
    ['{"a":1', {}],
    ['\uFEFF{"a":"}]\\"", "b"', { a: '}]"' }],
    ['{"a":{"b":', { a: {} }],
    ['[', []],
    ['x', undefined],
    ['{a:1,', undefined],
    ['{"a":[1}', undefined],
  ])('%j', (head, expected) => {
    expect(jsonBeginning(head)).toEqual(expected)
  })
})
