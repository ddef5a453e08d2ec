import { describe, expect, test } from '@jest/globals'
import { figures, linesOf, read } from './text-report.js'

const summary = (points: [number, number], branches: [number, number], methods: [number, number]) =>
  `<Summary numSequencePoints="${points[1]}" visitedSequencePoints="${points[0]}" numBranchPoints="${branches[1]}" visitedBranchPoints="${branches[0]}" sequenceCoverage="50" branchCoverage="50" maxCyclomaticComplexity="1" minCyclomaticComplexity="1" visitedMethods="${methods[0]}" numMethods="${methods[1]}"/>`

const run = `<Method visited="true" cyclomaticComplexity="1" sequenceCoverage="75"><MetadataToken>1</MetadataToken><Name>System.Void App::Run(System.Collections.Generic.List\`1&lt;System.Int32&gt;)</Name><FileRef uid="1"/><SequencePoints><SequencePoint vc="2" uspid="1" ordinal="0" offset="0" sl="10" sc="9" el="10" ec="10" bec="0" bev="0" fileid="1"/><SequencePoint vc="2" uspid="2" ordinal="1" offset="4" sl="11" sc="13" el="12" ec="20" bec="2" bev="1" fileid="1"/><SequencePoint vc="0" uspid="3" ordinal="2" offset="20" sl="13" sc="13" el="13" ec="30" fileid="1"/><SequencePoint vc="1" uspid="4" ordinal="3" offset="30" sl="16707566" sc="0" el="16707566" ec="0" fileid="1"/></SequencePoints><BranchPoints><BranchPoint vc="2" uspid="5" ordinal="0" offset="8" sl="11" path="0" offsetend="10" fileid="1"/><BranchPoint vc="0" uspid="6" ordinal="1" offset="8" path="1"/></BranchPoints><MethodPoint vc="2" uspid="7" ordinal="0" offset="0"/></Method>`

const stop = `<Method visited="false"><Name>System.Void App::Stop()</Name><FileRef uid="1"/><SequencePoints><SequencePoint vc="0" ordinal="0" offset="0" sl="20" sc="9" el="20" ec="10"/></SequencePoints><BranchPoints/></Method>`

const session = (modules: string, stated = summary([2, 4], [1, 2], [1, 2])) =>
  `<?xml version="1.0" encoding="utf-8"?><CoverageSession xmlns:xsd="http://www.w3.org/2001/XMLSchema">${stated}<Modules>${modules}</Modules></CoverageSession>`

const module = (methods: string, attributes = 'hash="AB-CD"') =>
  `<Module ${attributes}><ModulePath>App.dll</ModulePath><ModuleName>App</ModuleName><Files><File uid="1" fullPath="C:\\ci\\App.cs"/></Files><Classes><Class><FullName>App</FullName><Methods>${methods}</Methods></Class></Classes></Module>`

describe('OpenCover', () => {
  test('points are statements and mark their lines; a branch without line takes the one of its offset', async () => {
    const report = await read(session(module(run + stop)))
    expect(report.format).toBe('OpenCover')
    expect(figures(report)).toEqual({
      lines: '3/5',
      branches: '1/2',
      functions: '1/2',
      statements: '2/4',
    })
    expect(linesOf(report, 'C:\\ci\\App.cs')).toBe('10+ 11+ 12+ 13- 20-')
    expect(report.files[0]?.branches?.at(11)).toEqual({ covered: 1, total: 2 })
    expect(report.notes).toEqual([])
  })

  test('a module that is there twice counts once', async () => {
    const missed = run.replaceAll('vc="2"', 'vc="0"').replace('visited="true"', 'visited="false"')
    const report = await read(session(module(missed + stop) + module(run + stop)))
    expect(figures(report)).toEqual({
      lines: '3/5',
      branches: '1/2',
      functions: '1/2',
      statements: '2/4',
    })
  })

  test('what is skipped does not count, nor what is in it', async () => {
    const skipped = stop.replace('visited="false"', 'visited="false" skippedDueTo="Attribute"')
    const report = await read(
      session(
        module(stop, 'skippedDueTo="Filter"') + module(run + skipped),
        summary([2, 3], [1, 2], [1, 1]),
      ),
    )
    expect(figures(report)).toEqual({
      lines: '3/4',
      branches: '1/2',
      functions: '1/1',
      statements: '2/3',
    })
    expect(report.notes).toEqual([])
  })

  test('empty points are passed over; an unknown file is an error', async () => {
    const odd = run.replace('<SequencePoints>', '<SequencePoints><SequencePoint/>')
    expect(figures(await read(session(module(odd + stop)))).statements).toBe('2/4')
    await expect(read(session(module(run.replaceAll('fileid="1"', 'fileid="9"'))))).rejects.toThrow(
      'fileid="9" is not among the files of the report',
    )
  })

  test('a statement over all of a file is a mistake', async () => {
    const long = stop.replace('el="20"', 'el="4000000"')
    await expect(read(session(module(long)))).rejects.toThrow(
      'a statement cannot go from line 20 to line 4000000',
    )
  })

  test('all modules skipped: nothing was measured', async () => {
    await expect(read(session(module(run, 'skippedDueTo="Filter"')))).rejects.toThrow(
      'holds no line that can be covered',
    )
  })
})
