import { describe, expect, test } from '@jest/globals'
import { ReportProblem } from '@slipway/report-reader'
import { figures, linesOf, read } from './text-report.js'

const json = (value: unknown) => read(JSON.stringify(value))

describe('coverage.py', () => {
  const meta = { version: '7.0', branch_coverage: true }
  const summary = { num_statements: 3, covered_lines: 2, num_branches: 2, covered_branches: 1 }
  const file = {
    executed_lines: [1, 2],
    missing_lines: [4],
    excluded_lines: [9],
    executed_branches: [[2, 4]],
    missing_branches: [[2, -1]],
    summary,
  }

  test('lines and branches', async () => {
    const report = await json({ meta, files: { 'a.py': file }, totals: summary })
    expect(figures(report)).toEqual({ lines: '2/3', branches: '1/2' })
    expect(linesOf(report, 'a.py')).toBe('1+ 2+ 4-')
    expect(report.notes).toEqual([])
  })

  test('without --branch there are none, rather than none of none', async () => {
    const plain = { executed_lines: [1], missing_lines: [], summary }
    const report = await json({
      meta: { branch_coverage: false },
      files: { 'a.py': plain },
      totals: summary,
    })
    expect(figures(report)).toEqual({ lines: '1/1' })
  })

  test('older reports have branches as totals only', async () => {
    const old = { executed_lines: [1, 2], missing_lines: [4], summary }
    const report = await json({ meta, files: { 'a.py': old }, totals: summary })
    expect(figures(report)).toEqual({ lines: '2/3', branches: '1/2' })
    expect(report.files[0]?.branches).toBeUndefined()
  })

  test.each<[string, unknown, string]>([
    ['no totals', { meta, files: {} }, 'report: totals is missing'],
    [
      'a list of files',
      { meta, files: [file], totals: summary },
      'files › 0 should be an object of files',
    ],
    [
      'a text as line',
      { meta, files: { a: { ...file, missing_lines: ['4'] } }, totals: summary },
      'files › a › missing_lines should be a line number',
    ],
    [
      'half an arc',
      { meta, files: { a: { ...file, missing_branches: [[1]] } }, totals: summary },
      'missing_branches should hold pairs',
    ],
    [
      'no files',
      { meta, files: {}, totals: { num_statements: 0, covered_lines: 0 } },
      'holds no line that can be covered',
    ],
  ])('%s', async (_, value, message) => {
    await expect(json(value)).rejects.toThrow(message)
  })
})

describe('Istanbul', () => {
  const at = (line: number, column = 0) => ({ start: { line, column }, end: { line, column: 99 } })
  const file = {
    path: '/shop/a.js',
    statementMap: { 0: at(1), 1: at(1, 40), 2: at(3), 3: at(3) },
    fnMap: {
      0: { name: 'f', decl: at(1), loc: at(1), line: 1 },
      1: { name: 'f', decl: at(1), loc: at(1) },
    },
    branchMap: {
      0: { type: 'if', loc: at(3), line: 3, locations: [at(3), { start: {}, end: {} }] },
      1: { type: 'switch', line: 9, locations: [at(9), at(10), at(11)] },
    },
    s: { 0: 0, 1: 2, 2: 0, 3: 0 },
    f: { 0: 1, 1: 0 },
    b: { 0: [1, 0] },
    bT: { 0: [0, 0] },
    inputSourceMap: { version: 3 },
  }

  test('a line is hit when any statement on it is; entries without hits were missed', async () => {
    const report = await json({ '/shop/a.js': file })
    expect(figures(report)).toEqual({
      lines: '1/2',
      branches: '1/5',
      functions: '1/2',
      statements: '1/4',
    })
    expect(linesOf(report, '/shop/a.js')).toBe('1+ 3-')
    expect(report.files[0]?.branches?.at(9)).toEqual({ covered: 0, total: 3 })
  })

  test.each<[string, Record<string, unknown>, string]>([
    ['no hits', { s: undefined }, '/a.js › s should be an object'],
    ['hits of nothing', { f: { 7: 1 } }, 'f › 7 is not in fnMap'],
    ['a text as hits', { s: { ...file.s, 0: '1' } }, 's › 0 should be a count'],
    ['null as hits', { b: { 0: [null, 1] } }, 'b › 0 › 0 should be a count'],
    [
      'half a line',
      { statementMap: { 0: at(1.5) }, s: { 0: 1 } },
      'statementMap › 0 › start › line should be a line number',
    ],
    ['JSCoverage', { statementMap: undefined, lineData: [null, 1] }, 'is of JSCoverage'],
  ])('%s', async (_, change, message) => {
    await expect(json({ '/a.js': { ...file, ...change } })).rejects.toThrow(message)
  })

  const count = (covered: number, total: number) => ({
    covered,
    total,
    skipped: 0,
    pct: total ? 1 : 'Unknown',
  })
  const summary = {
    lines: count(1, 2),
    statements: count(2, 4),
    functions: count(1, 1),
    branches: count(0, 0),
  }

  test('a summary gives totals', async () => {
    const report = await json({
      total: summary,
      '/a.js': { ...summary, branchesTrue: count(0, 0) },
    })
    expect(figures(report)).toEqual({
      lines: '1/2',
      branches: '0/0',
      functions: '1/1',
      statements: '2/4',
    })
    expect(report.files[0]?.lines).toBeUndefined()
    expect(report.notes).toEqual([])
  })

  test.each<[string, unknown, string]>([
    ['a total alone', { total: summary }, 'names no files, only a total'],
    [
      'more covered than there is',
      { '/a.js': { ...summary, lines: count(3, 2) } },
      'lines says that 3 of 2 are covered',
    ],
    ['a missing metric', { '/a.js': { lines: count(1, 1) } }, 'branches should be an object'],
  ])('%s', async (_, value, message) => {
    await expect(json(value)).rejects.toThrow(message)
  })
})

describe('SimpleCov', () => {
  test('runs of a resultset are added up, and no code gives way to any', async () => {
    const branches = (hits: number) => ({
      '[:if, 0, 3, 4, 7, 7]': { '[:then, 1, 4, 6, 4, 10]': hits, '[:else, 2, 6, 6, 6, 9]': 0 },
    })
    const report = await json({
      RSpec: {
        coverage: {
          'a.rb': { lines: [1, null, 0, 'ignored'], branches: branches(0) },
          'b.rb': { lines: [0] },
        },
        timestamp: 1.5,
      },
      Cucumber: {
        coverage: { 'a.rb': { lines: [0, 0, 2, null], branches: branches(1) } },
        timestamp: 2,
      },
    })
    expect(figures(report)).toEqual({ lines: '2/4', branches: '1/2' })
    expect(linesOf(report, 'a.rb')).toBe('1+ 2- 3+')
    expect(report.files[0]?.branches?.at(3)).toEqual({ covered: 1, total: 2 })
  })

  test('the old form of a resultset, and methods', async () => {
    expect(
      figures(await json({ RSpec: { coverage: { 'a.rb': [1, 0, null] }, timestamp: 1 } })),
    ).toEqual({ lines: '1/2' })
    const methods = { '["Cart", :total, 8, 2, 10, 5]': 3, '["Cart", :never, 12, 2, 14, 5]': 0 }
    const report = await json({ RSpec: { coverage: { 'a.rb': { lines: [1], methods } } } })
    expect(figures(report)).toEqual({ lines: '1/1', functions: '1/2' })
  })

  test('coverage.json', async () => {
    const branch = { type: 'then', start_line: 2, end_line: 2, coverage: 1, inline: false }
    const entry = {
      lines: [1, null, 'ignored', 0],
      branches: [branch, { ...branch, coverage: 0 }, { ...branch, coverage: 'ignored' }],
      methods: [{ name: 'Cart#total', start_line: 1, end_line: 4, coverage: 1 }],
    }
    const report = await json({
      meta: { simplecov_version: '1.0.0', root: '/srv/app' },
      total: { lines: { covered: 1, total: 2 }, branches: { covered: 1, total: 2 } },
      coverage: { 'lib/a.rb': entry },
      groups: { Models: { files: ['lib/a.rb'] } },
    })
    expect(figures(report)).toEqual({ lines: '1/2', branches: '1/2', functions: '1/1' })
    expect(report.sources).toEqual(['/srv/app'])
    expect(report.notes).toEqual([])
  })

  test('the list of files of the simplecov-json gem', async () => {
    const report = await json({
      timestamp: 1,
      files: [
        { filename: '/a.rb', covered_percent: 50, coverage: { lines: [1, 0] } },
        { filename: '/b.rb', covered_percent: 50, coverage: [0] },
      ],
    })
    expect(figures(report)).toEqual({ lines: '1/3' })
  })

  test.each<[string, unknown, string]>([
    [
      'no lines',
      { a: { coverage: { 'a.rb': {} } } },
      'a › coverage › a.rb › lines should be a list',
    ],
    ['a text as hits', { a: { coverage: { 'a.rb': ['x'] } } }, 'lines › 0 should be a count'],
    [
      'branches of nowhere',
      { a: { coverage: { 'a.rb': { lines: [1], branches: { if: {} } } } } },
      'is not a condition with its place',
    ],
  ])('%s', async (_, value, message) => {
    await expect(json(value)).rejects.toThrow(message)
  })
})

describe('llvm-cov', () => {
  const summary = { lines: { count: 5, covered: 3 }, functions: { count: 1, covered: 1 } }
  const lines = async (...segments: unknown[]) =>
    linesOf(
      await json({
        data: [{ files: [{ filename: 'a.c', segments, summary }] }],
        type: 'llvm.coverage.json.export',
      }),
      'a.c',
    )

  test.each<[string, unknown[][], string]>([
    [
      'a region reaches to the segment that ends it',
      [
        [1, 5, 1, true, true, false],
        [4, 2, 0, false, false, false],
      ],
      '1+ 2+ 3+ 4+',
    ],
    [
      'the most run region of a line counts',
      [
        [1, 1, 0, true, true, false],
        [1, 9, 3, true, true, false],
        [1, 20, 0, true, false, false],
        [3, 2, 0, false, false, false],
      ],
      '1+ 2- 3-',
    ],
    [
      'what reaches in counts too',
      [
        [1, 1, 7, true, true, false],
        [2, 9, 0, true, true, false],
        [2, 20, 7, true, false, false],
        [3, 1, 0, false, false, false],
      ],
      '1+ 2+ 3+',
    ],
    [
      'a gap covers nothing where it starts',
      [
        [1, 1, 0, true, true, false],
        [1, 9, 4, true, true, true],
        [2, 1, 0, false, false, false],
      ],
      '1- 2+',
    ],
    [
      'skipped code is no code',
      [
        [1, 1, 1, true, true, false],
        [2, 1, 0, false, true, false],
        [4, 1, 1, true, false, false],
        [5, 1, 0, false, false, false],
      ],
      '1+ 5+',
    ],
    [
      '0 and 1 for false and true, without gaps',
      [
        [1, 1, 1, 1, 1],
        [2, 1, 0, 0, 0],
      ],
      '1+ 2+',
    ],
  ])('%s', async (_, segments, expected) => {
    expect(await lines(...segments)).toBe(expected)
  })

  test('several exports in one document are united', async () => {
    const file = (count: number) => ({
      filename: 'a.c',
      segments: [
        [1, 1, count, true, true, false],
        [2, 1, 0, false, false, false],
      ],
      branches: [[1, 1, 1, 5, count, 0, 0, 0, 4]],
      summary,
    })
    const report = await json({
      data: [
        { files: [file(0)], totals: summary },
        { files: [file(1)], totals: summary },
      ],
    })
    expect(figures(report)).toEqual({ lines: '2/2', branches: '1/2' })
  })

  test.each<[string, unknown, string]>([
    [
      'segments out of order',
      {
        filename: 'a',
        segments: [
          [2, 1, 1, true, true],
          [1, 1, 1, true, true],
        ],
        summary,
      },
      'segments › 1 comes before the one before it',
    ],
    ['no summary', { filename: 'a', segments: [] }, 'summary should be an object'],
    ['no name', { segments: [], summary }, 'filename should be a text'],
  ])('%s', async (_, file, message) => {
    await expect(json({ data: [{ files: [file] }] })).rejects.toThrow(message)
  })
})

describe('Xccov', () => {
  test('an archive has lines', async () => {
    const report = await json({
      '/a.swift': [
        { line: 1, isExecutable: false },
        { line: 2, isExecutable: true, executionCount: 3, subranges: [] },
        { line: 3, isExecutable: true, executionCount: 0 },
      ],
    })
    expect(linesOf(report, '/a.swift')).toBe('2+ 3-')
  })

  const file = (covered: number, total: number) => ({
    path: '/a.swift',
    name: 'a.swift',
    coveredLines: covered,
    executableLines: total,
    lineCoverage: covered / total,
    functions: [
      { name: 'f()', lineNumber: 2, executionCount: covered, coveredLines: 1, executableLines: 1 },
    ],
  })

  test('a report has totals; of two targets the better one counts', async () => {
    const report = await json({
      lineCoverage: 0.5,
      targets: [
        { name: 'App', files: [file(0, 4)] },
        { name: 'Tests', files: [file(3, 4)] },
      ],
    })
    expect(figures(report)).toEqual({ lines: '3/4', functions: '1/1' })
    expect(report.notes).toEqual([
      'files that are in several targets count with their best target: a lower bound',
    ])
    expect(figures(await json([{ name: 'App', files: [file(1, 4)] }]))).toEqual({
      lines: '1/4',
      functions: '1/1',
    })
  })

  test.each<[string, unknown, string]>([
    [
      'targets that disagree',
      { targets: [{ files: [file(1, 4)] }, { files: [file(1, 5)] }] },
      'xccov view --archive --json',
    ],
    ['targets without files', { targets: [{ name: 'App', lineCoverage: 1 }] }, 'names no files'],
    [
      'a line without its count',
      { '/a.swift': [{ line: 1, isExecutable: true }] },
      'executionCount should be a count',
    ],
  ])('%s', async (_, value, message) => {
    await expect(json(value)).rejects.toThrow(message)
  })
})

describe('gcovr', () => {
  const line = { line_number: 1, count: 1, branches: [{ count: 1 }, { count: 0 }] }

  test('lines, branches and functions; what is excluded is not there', async () => {
    const report = await json({
      files: [
        {
          file: 'a.cpp',
          functions: [
            { name: 'f', lineno: 1, execution_count: 0 },
            { name: 'g', lineno: 2, execution_count: 1, 'gcovr/excluded': true },
          ],
          lines: [
            line,
            { ...line, count: 0, branches: [{ count: 0 }, { count: 2 }] },
            { line_number: 2, count: 0, branches: [], 'gcovr/excluded': true },
            { line_number: 3, count: 0, branches: [], 'gcovr/noncode': true },
          ],
        },
      ],
      'gcovr/format_version': '0.5',
    })
    expect(figures(report)).toEqual({ lines: '1/1', branches: '2/2', functions: '0/1' })
  })

  test.each<[string, unknown, string]>([
    ['no count', { line_number: 1 }, 'files › 0 › lines › 0 › count should be a count'],
    ['no line', { count: 1 }, 'line_number should be a line number'],
  ])('%s', async (_, broken, message) => {
    await expect(
      json({ 'gcovr/format_version': '0.11', files: [{ file: 'a', lines: [broken] }] }),
    ).rejects.toThrow(message)
  })
})

describe('what is no report is answered', () => {
  test.each<[string, string | Uint8Array, string]>([
    ["coverage.py's data", 'SQLite format 3\0...', 'run `coverage xml` or `coverage json`'],
    ["JaCoCo's data", Buffer.from([1, 0xc0, 0xc0, 0x10, 7, 0x10]), 'write the XML report'],
    ["gcc's data", Buffer.from('adcg*21B'), 'run `gcovr --json coverage.json`'],
    ["gcc's notes", Buffer.from('oncg*21B'), 'which no test run has written'],
    ["LLVM's raw profile", Buffer.from('8172666f72706cff08', 'hex'), 'llvm-profdata merge'],
    ["LLVM's profile", Buffer.from('ff6c70726f66698107', 'hex'), 'llvm-cov export'],
    ["gcov's text", '        -:    0:Source:a.c\n', 'is the text of gcov'],
    [
      "Node's coverage",
      '{"result":[{"scriptId":"1","url":"file:///a.js","functions":[]}]}',
      'c8 report',
    ],
    ["jest's results", '{"numFailedTestSuites":0,"numTotalTests":1}', 'jest --coverage'],
    [
      "pytest's results",
      '{"created":1,"duration":1,"exitcode":0,"root":"/","tests":[]}',
      'pytest --cov',
    ],
    ["nyc's notes", '{"parent":null,"pid":1,"argv":["node"],"uuid":"x"}', 'nyc report'],
    ["gcov's JSON", '{"gcc_version":"12","files":[{"file":"a","lines":[]}]}', 'gcovr --json'],
    ['Coveralls', '{"source_files":[]}', 'Coveralls'],
    ['other JSON', '{"a":1}', 'is no coverage report that can be read here'],
    ['an empty object', '{}', 'is no coverage report that can be read here'],
    ['an empty list', '[]', 'is no coverage report that can be read here'],
    ['broken JSON', '{"a":1,}', 'report: byte 7: "}" where a key should stand'],
    ['JSON cut off', '{"/a.js":{"path":"/a.js","statementMap":{', 'ends too early'],
    [
      'two documents',
      '{"meta":{"branch_coverage":false},"files":{},"totals":{}}{}',
      'something follows after the end of the JSON document',
    ],
  ])('%s', async (_, content, message) => {
    await expect(read(content)).rejects.toThrow(message)
    await expect(read(content)).rejects.toBeInstanceOf(ReportProblem)
  })
})
