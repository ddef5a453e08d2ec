import { describe, expect, test } from '@jest/globals'
import { figures, read } from './text-report.js'

const totals = (lines: [number, number], methods: [number, number]) =>
  `<totals><lines total="40" comments="0" code="40" executable="${lines[1]}" executed="${lines[0]}" percent="50.00"/><methods count="${methods[1]}" tested="${methods[0]}" percent="50.00"/><functions count="1" tested="0" percent="0"/><classes count="1" tested="0" percent="0"/><traits count="0" tested="0" percent="0"/></totals>`

const index = `<?xml version="1.0"?><phpunit xmlns="https://schema.phpunit.de/coverage/1.0"><build time="now" phpunit="11" coverage="11"/><project source="/ci/src"><tests/><directory name="/">${totals([5, 10], [1, 2])}<file name="A.php" href="A.php.xml">${totals([3, 4], [1, 1])}</file><directory name="Sub">${totals([2, 6], [0, 1])}<file name="B.php" href="Sub/B.php.xml">${totals([2, 6], [0, 1])}</file></directory></directory></project></phpunit>`

describe("PHPUnit's own XML", () => {
  test('has totals of each file, and says that it has no lines', async () => {
    const report = await read(index)
    expect(report.format).toBe('PHPUnit XML')
    expect(report.sources).toEqual(['/ci/src'])
    expect(report.files.map(({ path }) => path)).toEqual(['A.php', 'Sub/B.php'])
    expect(report.files.map(({ lines }) => lines)).toEqual([undefined, undefined])
    expect(figures(report)).toEqual({ lines: '5/10', functions: '1/4' })
    expect(report.notes).toEqual([expect.stringContaining('--coverage-clover')])
  })

  test('the file that it keeps for one source file', async () => {
    const one = `<phpunit xmlns="https://schema.phpunit.de/coverage/1.0"><file name="B.php" path="/Sub">${totals([2, 6], [0, 1])}<coverage><line nr="3"><covered by="T::t"/></line></coverage></file></phpunit>`
    const report = await read(one)
    expect(report.files.map(({ path, totals }) => [path, totals.lines])).toEqual([
      ['Sub/B.php', { covered: 2, total: 6 }],
    ])
  })

  test('totals that are no totals', async () => {
    await expect(read(index.replace('executable="4"', ''))).rejects.toThrow(
      '<lines> does not say how many are executable and executed',
    )
  })
})
