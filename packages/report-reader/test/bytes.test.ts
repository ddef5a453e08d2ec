import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { decodeText, openBytes } from '../src/index.js'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bytes-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

async function read(file: string, maxBytes?: number): Promise<number> {
  let length = 0
  const options = { name: 'shown', ...(maxBytes === undefined ? {} : { maxBytes }) }
  for await (const chunk of openBytes(file, options)) length += chunk.length
  return length
}

async function text(chunks: Uint8Array[], lenient = false): Promise<string> {
  let all = ''
  for await (const part of decodeText(chunks, { file: 'f', lenient })) all += part
  return all
}

describe('openBytes', () => {
  test('all bytes of a file that takes several chunks', async () => {
    const file = join(folder, 'big')
    await writeFile(file, new Uint8Array(700_000))
    expect(await read(file)).toBe(700_000)
    expect(await read(file, 700_000)).toBe(700_000)
    await expect(read(file, 699_999)).rejects.toThrow(
      'shown: is bigger than 699999 bytes, the limit',
    )
  })

  test.each([
    ['none', 'shown: does not exist'],
    ['.', 'shown: is a directory; name a file in it'],
    ['/dev/null', 'shown: is not a regular file'],
  ])('%s', async (name, message) => {
    const file = name.startsWith('/') ? name : join(folder, name)
    await expect(read(file)).rejects.toThrow(message)
  })
})

describe('decodeText', () => {
  const bytes = (...values: number[]) => Uint8Array.from(values)

  test.each<[string, Uint8Array[], string]>([
    ['nothing', [], ''],
    ['one byte', [bytes(0x61)], 'a'],
    ['a mark alone', [bytes(0xef), bytes(0xbb), bytes(0xbf)], ''],
    ['a mark in pieces', [bytes(0xef), bytes(0xbb), bytes(0xbf, 0x61)], 'a'],
    ['a character in pieces', [bytes(0x61, 0x61, 0xc3), bytes(0xa4)], 'aaä'],
    ['UTF-16, little', [bytes(0xff, 0xfe), bytes(0xe4, 0), bytes(0x61), bytes(0)], 'äa'],
    ['UTF-16, big', [bytes(0xfe, 0xff, 0, 0xe4)], 'ä'],
  ])('%s', async (_, chunks, expected) => {
    expect(await text(chunks)).toBe(expected)
  })

  test('bytes that are no UTF-8', async () => {
    const latin = [bytes(0x61, 0xe4, 0x61, 0x61)]
    await expect(text(latin)).rejects.toThrow('f: is not UTF-8 text')
    await expect(text([bytes(0x61, 0x61, 0x61, 0xc3)])).rejects.toThrow('f: is not UTF-8 text')
    expect(await text(latin, true)).toBe('a\uFFFDaa')
  })
})
