import { describe, expect, test } from '@jest/globals'
import { figures, linesOf, read } from './text-report.js'

const path = 'example.com/shop/cart.go'

describe('profiles', () => {
  test.each<[string, string[], string]>([
    ['statements are weighted', ['1.1,3.2 5 1', '4.1,4.9 2 0'], '5/7'],
    ['a block of another test counts once', ['1.1,3.2 5 0', '1.1,3.2 5 1', '1.1,3.2 5 0'], '5/5'],
    ['large counts', ['1.1,2.2 1 18446744073709551616'], '1/1'],
    ['blocks without statements', ['1.1,2.2 0 1', '3.1,4.2 1 0'], '0/1'],
  ])('%s', async (_, blocks, statements) => {
    const text = ['mode: atomic', ...blocks.map((block) => `${path}:${block}`), ''].join('\n')
    expect(figures(await read(text))).toMatchObject({ statements })
    expect(figures(await read(text.replaceAll('\n', '\r\n').trimEnd()))).toMatchObject({
      statements,
    })
  })

  test('lines are those that blocks touch; any run block covers one', async () => {
    const report = await read(
      `mode: set\n${path}:1.20,3.12 2 1\n${path}:3.12,5.3 1 0\n${path}:9.2,9.3 0 1\n`,
    )
    expect(linesOf(report, path)).toBe('1+ 2+ 3+ 4- 5-')
  })

  test('concatenated profiles repeat their mode', async () => {
    const report = await read(
      `mode: set\n${path}:1.1,2.2 1 0\nmode: set\n${path}:1.1,2.2 1 1\nC:\\a b.go:1.1,1.2 1 1\n`,
    )
    expect(figures(report).statements).toBe('2/2')
    expect(report.files.map((file) => file.path)).toEqual([path, 'C:\\a b.go'])
  })

  test.each<[string, string, string]>([
    [
      'blocks that disagree',
      `mode: set\n${path}:1.1,2.2 1 0\n${path}:1.1,2.2 2 0\n`,
      `report: line 3: inconsistent NumStmt: the block 1.1,2.2 of ${path}`,
    ],
    ['no blocks', 'mode: set\n', 'holds no line that can be covered'],
    ['an unknown mode', 'mode: best\n', 'report: line 1: unknown mode "best"'],
    ['a cut off block', `mode: set\n${path}:1.1,2.2 1`, 'report: line 2: not a block'],
    ['a negative count', `mode: set\n${path}:1.1,2.2 1 -1\n`, 'report: line 2: not a block'],
    [
      'a block that ends before it starts',
      `mode: set\n${path}:5.1,2.2 1 1\n`,
      'cannot reach from line 5 to 2',
    ],
    ['lines beyond all files', `mode: set\n${path}:5.1,99999999.2 1 1\n`, 'cannot reach'],
    [
      'a number of statements that cannot be',
      `mode: set\n${path}:1.1,2.2 99999999999 1\n`,
      'cannot be',
    ],
  ])('%s', async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(message)
  })
})
