import { describe, expect, test } from '@jest/globals'
import { figures, linesOf, read } from './text-report.js'

interface Counts {
  statements: [number, number]
  conditionals: [number, number]
  methods: [number, number]
}

function metrics({ statements, conditionals, methods }: Counts): string {
  const of = (name: string, [covered, total]: [number, number]) =>
    `${name}="${total}" covered${name}="${covered}"`
  return `<metrics ${of('statements', statements)} ${of('conditionals', conditionals)} ${of('methods', methods)} complexity="0" loc="9" ncloc="9"/>`
}

describe('Istanbul', () => {
  const counts: Counts = { statements: [2, 3], conditionals: [3, 6], methods: [1, 2] }
  const report = (inside: string, file = counts) =>
    `<?xml version="1.0" encoding="UTF-8"?><coverage generated="1764746556005" clover="3.2.0"><project timestamp="1764746556005" name="All files">${metrics(counts)}<package name="src">${metrics(counts)}<file name="a.ts" path="/ci/src/a.ts">${metrics(file)}${inside}</file></package></project></coverage>`
  const lines =
    '<line num="1" count="2" type="stmt"/><line num="3" count="2" type="cond" truecount="2" falsecount="0"/><line num="4" count="0" type="cond" truecount="0" falsecount="2"/>'

  test('counts are of branches taken and not taken; branches without a line count too', async () => {
    const read1 = await read(report(lines))
    expect(figures(read1)).toEqual({ lines: '2/3', branches: '3/6', functions: '1/2' })
    expect(linesOf(read1, '/ci/src/a.ts')).toBe('1+ 3+ 4-')
    expect(read1.files[0]?.branches?.at(3)).toEqual({ covered: 2, total: 2 })
    expect(read1.files[0]?.branches?.at(0)).toEqual({ covered: 1, total: 2 })
    expect(read1.notes).toEqual([])
  })

  test('metrics that the lines contradict win', async () => {
    const contradicted = await read(report(lines, { ...counts, conditionals: [1, 2] }))
    expect(figures(contradicted).branches).toBe('1/2')
  })
})

describe('OpenClover', () => {
  test('counts are of evaluations: two conditionals each', async () => {
    const counts: Counts = { statements: [2, 3], conditionals: [1, 2], methods: [1, 2] }
    const report = await read(
      `<coverage clover="4.4.1" generated="1500000000000"><project name="app" timestamp="1500000000000">${metrics(counts)}<package name="com.x">${metrics(counts)}<file name="A.java" path="/ci/src/com/x/A.java">${metrics(counts)}<class name="A">${metrics(counts)}</class><line num="3" type="method" signature="run() : void" complexity="2" visibility="public" count="5"/><line num="4" type="stmt" count="5"/><line num="4" type="cond" truecount="5" falsecount="0"/><line num="5" type="stmt" count="5"/><line num="8" type="method" signature="stop() : void" complexity="1" visibility="public" count="0"/><line num="9" type="stmt" count="0"/></file></package></project><testproject name="app" timestamp="1"><package name="com.x"><file name="ATest.java" path="/ci/test/ATest.java">${metrics(counts)}<line num="1" type="stmt" count="9"/></file></package></testproject></coverage>`,
    )
    expect(figures(report)).toEqual({
      lines: '2/3',
      branches: '1/2',
      functions: '1/2',
      statements: '2/3',
    })
    expect(report.files.map(({ path }) => path)).toEqual(['/ci/src/com/x/A.java'])
    expect(report.files[0]?.branches?.at(4)).toEqual({ covered: 1, total: 2 })
    expect(report.notes).toEqual([])
  })
})

describe('PHPUnit', () => {
  const report = (inside: string, counts: Counts) =>
    `<?xml version="1.0" encoding="UTF-8"?><coverage generated="1365848893"><project timestamp="1365848893"><package name="App"><file name="/ci/src/A.php"><class name="App\\A" namespace="global">${metrics(counts)}</class>${inside}${metrics(counts)}</file></package>${metrics(counts)}</project></coverage>`
  const lines =
    '<line num="5" type="method" name="run" visibility="public" complexity="1" crap="1" count="1"/><line num="7" type="stmt" count="1"/><line num="8" type="stmt" count="0"/>'

  test('method lines are no statements; conditionals of 0 are not measured; a method is covered when all of it is', async () => {
    const read1 = await read(
      report(lines, { statements: [1, 2], conditionals: [0, 0], methods: [0, 1] }),
    )
    expect(figures(read1)).toEqual({ lines: '1/2', functions: '0/1', statements: '1/2' })
    expect(linesOf(read1, '/ci/src/A.php')).toBe('7+ 8-')
    expect(read1.notes).toEqual([])
  })

  test('a file that is there twice counts each line once', async () => {
    const once = report(lines, { statements: [1, 2], conditionals: [0, 0], methods: [0, 1] })
    const file = /<file.*<\/file>/.exec(once)?.[0] ?? ''
    const twice = await read(
      once.replace(
        file,
        file +
          file.replace(
            '<line num="8" type="stmt" count="0"/>',
            '<line num="8" type="stmt" count="3"/>',
          ),
      ),
    )
    expect(figures(twice)).toMatchObject({ lines: '2/2', statements: '2/2' })
  })

  test('branches by numbers only stay numbers', async () => {
    const read1 = await read(
      report(lines, { statements: [1, 2], conditionals: [3, 4], methods: [0, 1] }),
    )
    expect(read1.files[0]?.totals.branches).toEqual({ covered: 3, total: 4 })
  })
})

test('gcovr: a time stamp for a version, and a dummy among the tests', async () => {
  const counts: Counts = { statements: [1, 2], conditionals: [0, 0], methods: [0, 0] }
  const none: Counts = { statements: [0, 0], conditionals: [0, 0], methods: [0, 0] }
  const report = await read(
    `<coverage clover="1700000000" generated="1700000000"><project timestamp="1700000000">${metrics(counts)}<package name="root">${metrics(counts)}<file name="a.cpp" path="a.cpp">${metrics(counts)}<class name="id$1">${metrics(counts)}</class><line num="1" type="stmt" count="7"/><line num="2" type="stmt" count="0"/></file></package></project><testproject timestamp="1">${metrics(none)}<package name="dummy">${metrics(none)}<file name="dummy" path="dummy">${metrics(none)}</file></package></testproject></coverage>`,
  )
  expect(figures(report)).toEqual({ lines: '1/2', statements: '1/2' })
  expect(report.files.map(({ path }) => path)).toEqual(['a.cpp'])
})

test.each([
  ['<line num="1" type="stmt" count="x"/>', 'count="x" is not a count'],
  [
    '<line num="1" type="statement" count="1"/>',
    'type="statement" is no kind of line that Clover has',
  ],
])('%s', async (line, message) => {
  const report = `<coverage generated="1"><project timestamp="1"><file name="a.php">${line}</file></project></coverage>`
  await expect(read(report)).rejects.toThrow(message)
})
