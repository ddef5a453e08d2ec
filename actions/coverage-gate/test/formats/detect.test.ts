import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { ReportProblem } from '@slipway/report-reader'
import fc from 'fast-check'
import { readReport, readSource } from '../../src/formats/index.js'
import { type Content, figures, read, sourceOf } from './text-report.js'

const samples: Record<string, string> = {
  Cobertura:
    '<?xml version="1.0" ?>\n<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">\n<coverage line-rate="0.5"><sources><source>ä</source></sources><packages><package name="p"><classes><class name="C" filename="c.py"><methods/><lines><line number="1" hits="1"/><line number="2" hits="0"/></lines></class></classes></package></packages></coverage>',
  JaCoCo:
    '<report name="a"><package name="p"><sourcefile name="A.java"><line nr="1" mi="0" ci="1" mb="0" cb="0"/></sourcefile></package></report>',
  Clover:
    '<coverage generated="1"><project timestamp="1"><file name="a.php"><line num="1" type="stmt" count="1"/></file></project></coverage>',
  OpenCover:
    '<CoverageSession><Modules><Module><Files><File uid="1" fullPath="A.cs"/></Files><Classes><Class><Methods><Method><FileRef uid="1"/><SequencePoints><SequencePoint vc="1" sl="1"/></SequencePoints></Method></Methods></Class></Classes></Module></Modules></CoverageSession>',
  dotCover:
    '<Root ReportType="DetailedXml"><File Index="1" Name="A.cs"/><Statement FileIndex="1" Line="1" Covered="True"/></Root>',
  'PHPUnit XML':
    '<phpunit><project source="/s"><directory name="/"><file name="A.php"><totals><lines executable="2" executed="1"/></totals></file></directory></project></phpunit>',
  lcov: 'TN:\nSF:a.c\nDA:1,1\nend_of_record\n',
  go: 'mode: set\nexample.com/a/a.go:1.1,2.2 1 1\n',
  Istanbul:
    '{"/a.js":{"path":"/a.js","statementMap":{"0":{"start":{"line":1,"column":0},"end":{"line":1,"column":9}}},"fnMap":{},"branchMap":{},"s":{"0":1},"f":{},"b":{}}}',
}

describe('the format is told by the content', () => {
  test.each(Object.entries(samples))('%s', async (format, content) => {
    expect((await read(content)).format).toBe(format)
  })

  test('whatever the name, with a mark, and in UTF-16', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'detect-'))
    try {
      for (const [format, content] of Object.entries(samples)) {
        const file = join(folder, 'coverage.txt')
        await writeFile(file, `\uFEFF${content}`)
        expect((await readReport(file)).format).toBe(format)
      }
      const xml = (samples.Cobertura ?? '').replace('?>', ' encoding="UTF-16"?>')
      for (const mark of ['\uFEFF', '']) {
        const file = join(folder, 'utf16.xml')
        await writeFile(file, Buffer.from(mark + xml, 'utf16le'))
        expect(figures(await readReport(file))).toEqual({ lines: '1/2' })
      }
      await expect(readReport(join(folder, 'none.xml'), { name: 'none.xml' })).rejects.toThrow(
        'none.xml: does not exist',
      )
      await expect(readReport(folder)).rejects.toThrow('is a directory')
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})

describe('what is no report that can be read is answered', () => {
  test.each<[string, Content, string]>([
    ['nothing', '', 'report: is empty'],
    ['blank lines', ' \n\n', 'report: is empty'],
    ['a prolog', '<?xml version="1.0"?>\n', 'ends before its first element: it is cut off'],
    ['an empty coverage', '<coverage/>', 'report: holds no line that can be covered'],
    [
      'coverage without lines',
      '<coverage line-rate="1"><packages/></coverage>',
      'holds no line that can be covered',
    ],
    [
      'a class without lines',
      '<coverage line-rate="1"><class name="a" filename="a"><methods/><lines/></class></coverage>',
      'holds no line',
    ],
    ['an empty JaCoCo report', '<report name="a"></report>', 'holds no line that can be covered'],
    [
      'an empty Clover report',
      '<coverage clover="4.4.1"><project/></coverage>',
      'holds no line that can be covered',
    ],
    ['JUnit', '<testsuites><testsuite name="a"/></testsuites>', 'holds test results, not coverage'],
    ['NUnit', '<test-run id="2"/>', 'holds test results, not coverage'],
    [
      'TRX',
      '<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"/>',
      'holds test results',
    ],
    ['NCover', '<coverage profilerVersion="1.5.8"><module/></coverage>', 'is an NCover report'],
    [
      'SonarQube',
      '<coverage version="1"><file path="a"><lineToCover lineNumber="1" covered="true"/></file></coverage>',
      "is SonarQube's generic coverage",
    ],
    [
      'Visual Studio',
      '<results><modules><module/></modules></results>',
      '--output-format cobertura',
    ],
    ['PIT', '<mutations partial="true"/>', "is PIT's mutation report"],
    ['scoverage', '<scoverage statement-count="1"/>', 'cobertura.xml'],
    [
      "PHPUnit's configuration",
      '<phpunit bootstrap="vendor/autoload.php"><testsuites/></phpunit>',
      "is PHPUnit's configuration",
    ],
    [
      'a POM',
      '<project xmlns="http://maven.apache.org/POM/4.0.0"><x/></project>',
      'is XML with the root <project>',
    ],
    ['constructor', '<constructor/>', 'is XML with the root <constructor>'],
    [
      'HTML',
      '<!DOCTYPE html>\n<html><head><meta charset="utf-8"><br></head></html>',
      'is an HTML page',
    ],
    ['gzip', gzipSync('x'), 'is compressed by gzip: unpack it first'],
    ['zip', Buffer.from('PK\x03\x04\x14\0'), 'is a zip archive'],
    ['prose', '# Coverage\n80 %\n', 'it begins with "# Coverage'],
    ['many comments that end in CRLF', '# a\r\n'.repeat(200), 'it begins with "# a'],
    [
      'broken XML',
      '<coverage line-rate="1"><a></b></coverage>',
      'is not well-formed XML: unexpected close tag',
    ],
  ])('%s', async (_, content, message) => {
    await expect(read(content)).rejects.toThrow(message)
    await expect(read(content)).rejects.toBeInstanceOf(ReportProblem)
    await expect(read(content)).rejects.toThrow(/^report: /)
  })

  test('depth, entities and line numbers are no way to exhaust us', async () => {
    await expect(read('<coverage line-rate="1">'.repeat(100_000))).rejects.toThrow(
      'nested deeper than 256 levels',
    )
    const laughs =
      '<!DOCTYPE coverage [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><coverage line-rate="&b;"/>'
    await expect(read(laughs)).rejects.toThrow('undefined entity')
  })
})

describe('a report that is cut off is never a result', () => {
  const xml = Object.entries(samples).filter(([, content]) => content.startsWith('<'))

  test.each(xml)('%s', async (_, content) => {
    const bytes = new TextEncoder().encode(content)
    const end = fc.integer({ min: 0, max: bytes.length - 1 })
    await fc.assert(
      fc.asyncProperty(end, async (end) => {
        await expect(read(bytes.subarray(0, end))).rejects.toBeInstanceOf(ReportProblem)
      }),
    )
    expect(figures(await read(`${content}\n<!-- end -->\n`))).toEqual(figures(await read(content)))
  })
})

test('chunks may be cut anywhere', async () => {
  const sizes = fc.integer({ min: 1, max: 40 })
  await fc.assert(
    fc.asyncProperty(sizes, fc.constantFrom(...Object.keys(samples)), async (size, format) => {
      const report = await readSource(sourceOf(samples[format] ?? '', size))
      expect([report.format, figures(report)]).toEqual([
        format,
        figures(await read(samples[format] ?? '')),
      ])
    }),
  )
})
