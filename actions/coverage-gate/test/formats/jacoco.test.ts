import { describe, expect, test } from '@jest/globals'
import { figures, linesOf, read } from './text-report.js'

const doctype =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd">'

const counter = (type: string, missed: number, covered: number) =>
  `<counter type="${type}" missed="${missed}" covered="${covered}"/>`

const method = (name: string, line: number, covered: number) =>
  `<method name="${name}" desc="()V" line="${line}">${counter('INSTRUCTION', 3 * (1 - covered), 3 * covered)}${counter('LINE', 1 - covered, covered)}${counter('METHOD', 1 - covered, covered)}</method>`

const app = `<class name="com/x/App" sourcefilename="App.java">${method('&lt;init&gt;', 3, 1)}${method('run', 5, 1)}${method('stop', 9, 0)}${counter('INSTRUCTION', 6, 7)}${counter('BRANCH', 1, 1)}${counter('LINE', 2, 3)}${counter('METHOD', 1, 2)}</class>`

const appSource = `<sourcefile name="App.java"><line nr="3" mi="0" ci="3" mb="0" cb="0"/><line nr="5" mi="0" ci="2" mb="1" cb="1"/><line nr="6" mi="0" ci="2" mb="0" cb="0"/><line nr="7" mi="3" ci="0" mb="0" cb="0"/><line nr="9" mi="3" ci="0" mb="0" cb="0"/>${counter('INSTRUCTION', 6, 7)}${counter('BRANCH', 1, 1)}${counter('LINE', 2, 3)}${counter('METHOD', 1, 2)}</sourcefile>`

const totals =
  counter('INSTRUCTION', 6, 7) +
  counter('BRANCH', 1, 1) +
  counter('LINE', 2, 3) +
  counter('METHOD', 1, 2)

describe('JaCoCo', () => {
  test('lines, branches and methods', async () => {
    const report = await read(
      `${doctype}<report name="app"><sessioninfo id="ci-1" start="1" dump="2"/><package name="com/x">${app}${appSource}</package>${totals}</report>`,
    )
    expect(report.format).toBe('JaCoCo')
    expect(figures(report)).toEqual({ lines: '3/5', branches: '1/2', functions: '2/3' })
    expect(linesOf(report, 'com/x/App.java')).toBe('3+ 5+ 6+ 7- 9-')
    expect(report.notes).toEqual([])
    expect(report.stated.lines).toEqual({ covered: 3, total: 5 })
  })

  test('without any branch: zero of zero, for JaCoCo always counts them', async () => {
    const source = `<sourcefile name="A.java"><line nr="1" mi="0" ci="1" mb="0" cb="0"/>${counter('INSTRUCTION', 0, 1)}${counter('LINE', 0, 1)}</sourcefile>`
    const report = await read(`<report name="a"><package name="">${source}</package></report>`)
    expect(figures(report)).toEqual({ lines: '1/1', branches: '0/0' })
    expect(report.files[0]?.path).toBe('A.java')
  })

  test('groups are modules: a file of the same package and name is another file', async () => {
    const source = (ci: number) =>
      `<sourcefile name="Main.kt"><line nr="1" mi="${1 - ci}" ci="${ci}" mb="0" cb="0"/></sourcefile>`
    const group = (name: string, ci: number) =>
      `<group name="${name}"><package name="com/x">${source(ci)}</package>${counter('LINE', 1 - ci, ci)}</group>`
    const report = await read(
      `<report name="all">${group('app', 1)}${group('lib', 0)}${counter('LINE', 1, 1)}</report>`,
    )
    expect(report.files.map(({ path }) => path)).toEqual(['com/x/Main.kt', 'lib/com/x/Main.kt'])
    expect(figures(report).lines).toBe('1/2')
  })

  test('without lines, the counters', async () => {
    const noLines = `<sourcefile name="App.java">${counter('INSTRUCTION', 6, 7)}${counter('BRANCH', 1, 1)}${counter('LINE', 2, 3)}</sourcefile>`
    const report = await read(
      `<report name="a"><package name="com/x">${app}${noLines}</package></report>`,
    )
    expect(report.files[0]?.lines).toBeUndefined()
    expect(figures(report)).toEqual({ lines: '3/5', branches: '1/2', functions: '2/3' })
    const classesOnly = await read(
      `<report name="a"><package name="com/x">${app}</package></report>`,
    )
    expect(figures(classesOnly)).toEqual({ lines: '3/5', branches: '1/2', functions: '2/3' })
    const packageOnly = await read(
      `<report name="a"><package name="com/x">${totals}</package></report>`,
    )
    expect(figures(packageOnly)).toEqual({ lines: '3/5', branches: '1/2', functions: '2/3' })
    const reportOnly = await read(`<report name="a">${totals}</report>`)
    expect(figures(reportOnly)).toEqual({ lines: '3/5', branches: '1/2', functions: '2/3' })
  })

  test('gcovr leaves out what was hit: its counters count, and its branches are by line', async () => {
    const report = await read(
      `<?xml version='1.0' encoding='UTF-8'?><!DOCTYPE coverage SYSTEM 'https://www.jacoco.org/jacoco/trunk/coverage/report.dtd'><report><package name="src.lib"><class name="a_cpp" sourcefilename="/ci/src/lib/a.cpp"><lines><line nr="4"/><line nr="5" mb="1" cb="1"/><line nr="6"/></lines>${counter('LINE', 1, 2)}${counter('BRANCH', 1, 1)}</class>${counter('LINE', 1, 2)}${counter('BRANCH', 1, 1)}</package>${counter('LINE', 1, 2)}${counter('BRANCH', 1, 1)}</report>`,
    )
    expect(report.files.map(({ path }) => path)).toEqual(['/ci/src/lib/a.cpp'])
    expect(figures(report)).toEqual({ lines: '2/3', branches: '1/2' })
    expect(report.files[0]?.lines).toBeUndefined()
    expect(report.files[0]?.branches?.at(5)).toEqual({ covered: 1, total: 2 })
    expect(report.notes).toEqual([])
  })

  test('gcovr 8 has source files without classes: those count the functions', async () => {
    const counters = counter('LINE', 1, 2) + counter('BRANCH', 1, 1) + counter('METHOD', 1, 3)
    const report = await read(
      `<report name="GCOVR report"><package name=""><sourcefile name="a.cpp"><line nr="4"/><line nr="5" mb="1" cb="1"/><line nr="6"/>${counters}</sourcefile>${counters}</package>${counters}</report>`,
    )
    expect(figures(report)).toEqual({ lines: '2/3', branches: '1/2', functions: '3/4' })
    expect(report.notes).toEqual([])
  })

  test.each([
    ['<line nr="x" mi="0" ci="1"/>', 'nr="x" is not a line number'],
    ['<line nr="1" mi="0" ci="-1"/>', 'ci="-1" is not a count'],
  ])('%s', async (line, message) => {
    const report = `<report name="a"><package name="p"><sourcefile name="A.java">${line}</sourcefile></package></report>`
    await expect(read(report)).rejects.toThrow(message)
  })
})
