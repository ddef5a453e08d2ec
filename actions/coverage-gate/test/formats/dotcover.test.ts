import { describe, expect, test } from '@jest/globals'
import { figures, linesOf, read } from './text-report.js'

const statement = (line: number, end: number, covered: string) =>
  `<Statement FileIndex="2" Line="${line}" Column="9" EndLine="${end}" EndColumn="10" Covered="${covered}"/>`

const detailed = `<?xml version="1.0" encoding="utf-8"?><Root CoveredStatements="2" TotalStatements="4" CoveragePercent="50" ReportType="DetailedXml" DotCoverVersion="2022.3.2"><FileIndices><File Index="1" Name="C:\\ci\\Tests.cs"/><File Index="2" Name="C:\\ci\\Prime.cs"/></FileIndices><Assembly Name="Prime" CoveredStatements="2" TotalStatements="4"><Namespace Name="P"><Type Name="Prime"><Method Name="IsPrime(System.Int32):System.Boolean">${statement(8, 8, 'True')}${statement(9, 11, 'True')}${statement(13, 13, 'False')}</Method><Method Name="Next():System.Int32">${statement(20, 20, 'False')}</Method></Type></Namespace></Assembly></Root>`

describe('dotCover', () => {
  test('statements mark their lines', async () => {
    const report = await read(detailed)
    expect(report.format).toBe('dotCover')
    expect(figures(report)).toEqual({ lines: '4/6', functions: '1/2', statements: '2/4' })
    expect(linesOf(report, 'C:\\ci\\Prime.cs')).toBe('8+ 9+ 10+ 11+ 13- 20-')
    expect(report.notes).toEqual([])
  })

  test('the plain report has totals only, and no lines', async () => {
    const plain = detailed
      .replace('DetailedXml', 'Xml')
      .replace(/<FileIndices>.*<\/FileIndices>/, '')
      .replace(/<Statement[^>]*>/g, '')
    const report = await read(plain)
    expect(figures(report)).toEqual({ statements: '2/4' })
    expect(report.notes).toEqual([
      'has totals of assemblies only: run dotCover with --reportType=DetailedXML to get lines',
    ])
  })

  test('a root with nothing but its kind is enough to know it', async () => {
    const small =
      '<Root ReportType="DetailedXml"><File Index="1" Name="/_/src/A.cs"/><Statement FileIndex="1" Line="1" Column="1" EndLine="1" EndColumn="10" Covered="True"/></Root>'
    expect(figures(await read(small))).toEqual({
      lines: '1/1',
      functions: '1/1',
      statements: '1/1',
    })
  })

  test.each([
    ['FileIndex="9"', 'FileIndex="9" is not among the files of the report'],
    ['Covered="Maybe"', 'Covered="Maybe" is neither True nor False'],
    ['Line="x"', 'Line="x" is not a line number'],
  ])('%s', async (attribute, message) => {
    const name = attribute.slice(0, attribute.indexOf('='))
    const broken = detailed.replace(new RegExp(` ${name}="[^"]*"`), ` ${attribute}`)
    await expect(read(broken)).rejects.toThrow(message)
  })
})
