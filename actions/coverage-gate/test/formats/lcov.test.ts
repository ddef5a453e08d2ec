import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { figures, linesOf, read } from './text-report.js'

/** One file `a.c` with these records. */
function section(...records: string[]): string {
  return ['TN:', 'SF:a.c', ...records, 'end_of_record', ''].join('\n')
}

describe('records', () => {
  test.each<[string, string[], Record<string, string>]>([
    ['lines', ['DA:1,1', 'DA:2,0', 'DA:3,7'], { lines: '2/3' }],
    ['checksums', ['DA:1,1,jQgs5yFCMT5P4pfyeDaofA', 'DA:2,0,x'], { lines: '1/2' }],
    ['a line twice', ['DA:1,0', 'DA:1,2', 'DA:1,0'], { lines: '1/1' }],
    [
      'counts beyond any integer',
      ['DA:1,18446744073709551615', 'DA:2,1e+20', 'DA:3,0e0'],
      { lines: '2/3' },
    ],
    ['negative counts', ['DA:1,-5', 'DA:2,-0', 'DA:3,1'], { lines: '1/3' }],
    ['line 0', ['DA:0,1', 'DA:1,0'], { lines: '1/2' }],
    ['comments, blank lines, versions', ['# note', '', 'VER:2', 'DA:1,1'], { lines: '1/1' }],
    ['stale summaries', ['DA:1,1', 'DA:2,0', 'LF:1', 'LH:1'], { lines: '1/2' }],
    [
      'branches',
      ['DA:1,1', 'BRDA:1,0,0,1', 'BRDA:1,0,1,0', 'BRDA:1,1,0,-'],
      { lines: '1/1', branches: '1/3' },
    ],
    [
      'text as branch',
      ['DA:1,1', 'BRDA:1,0,jump to line 3,1', 'BRDA:1,0,exit, or not,0'],
      { lines: '1/1', branches: '1/2' },
    ],
    [
      'exception and unreachable branches',
      ['DA:1,1', 'BRDA:1,e0,0,1', 'BRDA:1,U0,1,0', 'BRDA:1,eU2,x,0'],
      { lines: '1/1', branches: '1/1' },
    ],
    [
      'a branch twice',
      ['DA:1,1', 'BRDA:1,0,0,0', 'BRDA:1,0,0,3'],
      { lines: '1/1', branches: '1/1' },
    ],
    [
      'no branches, which the report says',
      ['DA:1,1', 'BRF:0', 'BRH:0'],
      { lines: '1/1', branches: '0/0' },
    ],
    [
      'functions',
      ['FN:1,main', 'FNDA:2,main', 'FN:5,9,f', 'FNDA:0,f', 'DA:1,1'],
      { lines: '1/1', functions: '1/2' },
    ],
    [
      'names with commas',
      [
        'FN:1,9,foo(int, int)',
        'FNDA:1,foo(int, int)',
        'FN:3,operator,(A, B)',
        'FNDA:1,operator,(A, B)',
        'DA:1,1',
      ],
      { lines: '1/1', functions: '2/2' },
    ],
    ['a name of digits', ['FN:1,123', 'FNDA:1,123', 'DA:1,1'], { lines: '1/1', functions: '1/1' }],
    [
      'functions of one name, in order',
      ['FN:1,render', 'FN:9,render', 'FNDA:0,render', 'FNDA:1,render', 'DA:1,1'],
      { lines: '1/1', functions: '1/2' },
    ],
    [
      'hits of a function that is not listed',
      ['FNDA:1,f', 'FNDA:0,g', 'DA:1,1'],
      { lines: '1/1', functions: '1/2' },
    ],
    [
      'aliases of lcov 2',
      ['FNL:0,1,5', 'FNA:0,0,f<int>', 'FNA:0,2,f<char>', 'FNL:1,7', 'FNA:1,0,g', 'DA:1,1'],
      { lines: '1/1', functions: '1/2' },
    ],
    [
      'instances, counted by name',
      ['FN:1,fI', 'FN:1,fC', 'FNDA:1,fI', 'FNDA:0,fC', 'FNF:2', 'DA:1,1'],
      { lines: '1/1', functions: '1/2' },
    ],
    [
      'instances, counted by place',
      ['FN:1,fI', 'FN:1,fC', 'FNDA:1,fI', 'FNDA:0,fC', 'FNF:1', 'DA:1,1'],
      { lines: '1/1', functions: '1/1' },
    ],
    ['MC/DC of lcov 2', ['DA:1,1', 'MCDC:1,2,t,0,0,a && b', 'MCF:2', 'MCH:1'], { lines: '1/1' }],
  ])('%s', async (_, records, expected) => {
    expect(figures(await read(section(...records)))).toEqual(expected)
    expect(figures(await read(section(...records).replaceAll('\n', '\r\n')))).toEqual(expected)
  })

  test('which lines', async () => {
    const report = await read(section('DA:10,0', 'DA:2,1', 'DA:3000,5'))
    expect(linesOf(report, 'a.c')).toBe('2+ 10- 3000+')
  })

  test('a path with colons, and one on Windows', async () => {
    const text =
      section('DA:1,1').replace('a.c', 'C:\\shop\\a.c') +
      section('DA:1,0').replace('a.c', 'webpack:///./a.js')
    expect((await read(text)).files.map(({ path }) => path)).toEqual([
      'C:\\shop\\a.c',
      'webpack:///./a.js',
    ])
  })

  test('sections of one file are one file', async () => {
    const report = await read(
      section('DA:1,1', 'DA:2,0', 'BRDA:1,0,0,0', 'FN:1,f', 'FNDA:0,f') +
        section('DA:2,3', 'BRDA:1,0,0,1', 'FN:1,f', 'FNDA:1,f'),
    )
    expect(report.files).toHaveLength(1)
    expect(figures(report)).toEqual({ lines: '2/2', branches: '1/1', functions: '1/1' })
  })

  test('a file without lines counts nothing, and is there', async () => {
    const report = await read(section('DA:1,1') + section().replace('a.c', 'empty.c'))
    expect(report.files.map(({ path }) => path)).toEqual(['a.c', 'empty.c'])
    expect(figures(report)).toEqual({ lines: '1/1' })
  })

  test('summaries alone are totals, and lines nobody can ask for', async () => {
    const report = await read(section('FNF:2', 'FNH:1', 'LF:10', 'LH:7', 'BRF:4', 'BRH:1'))
    expect(figures(report)).toEqual({ lines: '7/10', branches: '1/4', functions: '1/2' })
    expect(report.files[0]?.lines).toBeUndefined()
    expect(figures(await read(section('LF:2', 'LH:9')))).toEqual({ lines: '0/2' })
    await expect(read(section('LF:2', 'LH:1') + section('DA:1,1'))).rejects.toThrow(
      'totals alone cannot be merged',
    )
  })

  test('what was odd is noted', async () => {
    const { notes } = await read(section('DA:1,-1', 'XYZ:1', 'XYZ:2', 'LF:2', 'LH:1'))
    expect(notes).toEqual([
      '2 records of an unknown kind were passed over: XYZ',
      '1 negative counts were read as "not covered"',
      'states 1/2 lines, its details hold 0/1: the details count',
    ])
  })
})

describe('what is broken', () => {
  test.each<[string, string, string]>([
    [
      'cut off after a record',
      'SF:a.c\nDA:1,1\n',
      'report: line 2: ends inside the section of a.c (from line 1), without end_of_record',
    ],
    [
      'cut off inside the end',
      'SF:a.c\nDA:1,1\nend_of_rec',
      'report: line 3: not a record of lcov: "end_of_rec"',
    ],
    [
      'a section in a section',
      'SF:a.c\nDA:1,1\nSF:b.c\nend_of_record\n',
      'report: line 3: a section starts before the one of a.c (line 1) has ended',
    ],
    [
      'a record outside',
      'TN:\nDA:1,1\nSF:a.c\nend_of_record\n',
      'report: line 2: DA stands outside of a file',
    ],
    ['no file', 'TN:shop\n', 'names no file'],
    ['an empty path', 'SF:\nend_of_record\n', 'SF names no file'],
    ['nothing measured', 'SF:a.c\nend_of_record\n', 'holds no line that can be covered'],
    ['a line that is none', section('DA:x,1'), '"x" is not a line number'],
    ['a line beyond all files', section('DA:99999999,1'), '"99999999" is not a line number'],
    ['a negative line', section('DA:-1,1'), '"-1" is not a line number'],
    ['a count that is none', section('DA:1,many'), '"many" is not a count'],
    ['a missing count', section('DA:1'), '"" is not a count'],
    ['NaN', section('DA:1,NaN'), '"NaN" is not a count'],
    ['a broken branch', section('BRDA:1,0'), 'BRDA should be line,block,branch,taken'],
    ['a total that is none', section('LF:x'), 'LF should be a number, not "x"'],
    ['an alias without its function', section('FNA:0,1,f'), 'FNA 0 comes without its FNL'],
    ['prose', 'SF:a.c\nhello\n', 'not a record of lcov: "hello"'],
  ])('%s', async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(message)
  })

  test('UTF-16', async () => {
    const text = Buffer.from(`\uFEFF${section('DA:1,1')}`, 'utf16le')
    await expect(read(text)).rejects.toThrow('UTF-8')
  })
})

test('cut off anywhere but between sections, it fails', async () => {
  const hits = fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.nat({ max: 2 })), {
    minLength: 1,
    maxLength: 5,
  })
  await fc.assert(
    fc.asyncProperty(hits, async (lines) => {
      const text = section(...lines.map(([line, count]) => `DA:${line},${count}`))
      for (let end = 4; end < text.length - 1; end++) {
        await expect(read(text.slice(0, end))).rejects.toThrow()
      }
    }),
    { numRuns: 20 },
  )
})
