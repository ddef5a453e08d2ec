import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  codeBlock,
  details,
  limitMarkdown,
  renderSummary,
  SUMMARY_LIMIT_BYTES,
  table,
} from '../src/index.js'
import { createSummary } from '../src/summary.js'

const rows = (count: number, text = 'row') =>
  Array.from({ length: count }, (_, index) => [`${text} ${index + 1}`])
const bytes = (text: string) => Buffer.byteLength(text)

describe('limitMarkdown', () => {
  test('what fits stays as it is', () => {
    const text = `# a\n\n${table(['h'], rows(3))}\n`
    expect(limitMarkdown(text, bytes(text))).toBe(text)
  })

  test('a table is cut at a row, what follows it stays', () => {
    const text = ['# Coverage', table(['File'], rows(40)), '## What to do', 'Add tests.'].join(
      '\n\n',
    )
    expect(limitMarkdown(text, 250)).toBe(
      [
        '# Coverage',
        '',
        '| File |',
        '| :--- |',
        ...rows(12).map(([cell]) => `| ${cell} |`),
        '',
        '… 28 more rows',
        '',
        '',
        '## What to do',
        '',
        'Add tests.',
      ].join('\n'),
    )
  })

  test('the long ones are cut, the short ones stay', () => {
    const text = [
      table(['short'], rows(3, 's')),
      table(['long'], rows(1000, 'l')),
      codeBlock('log\n'.repeat(1000)),
      'end',
    ].join('\n\n')
    const cut = limitMarkdown(text, 4000)
    expect(bytes(cut)).toBeLessThanOrEqual(4000)
    expect(cut).toContain('| s 3 |')
    expect(cut).toMatch(/\| l \d+ \|\n\n… \d+ more rows\n/)
    expect(cut).toMatch(/log\n```\n\n… \d+ more lines\n/)
    expect(cut.endsWith('end')).toBe(true)
  })

  test('a fold around a table is closed, its marker included', () => {
    const text = `${details('all', table(['h'], rows(1000)))}\n\nend`
    const cut = limitMarkdown(text, 1000)
    expect(cut).toMatch(/more rows\n+<\/details>\n\nend$/)
  })

  test('text alone is cut at a line', () => {
    const text = Array.from({ length: 100 }, (_, index) => `line ${index + 1}`).join('\n')
    expect(limitMarkdown(text, 100)).toBe(
      'line 1\nline 2\nline 3\nline 4\nline 5\n\n… 95 more lines',
    )
  })

  test('text in folds is cut, and the folds closed', () => {
    const text = details('outer', details('inner', 'words\n'.repeat(1000)))
    const cut = limitMarkdown(text, 500)
    expect(bytes(cut)).toBeLessThanOrEqual(500)
    expect(cut.match(/<details>/g)).toHaveLength(2)
    expect(cut.match(/<\/details>/g)).toHaveLength(2)
  })

  test('one line that is longer than all is counted, not cut in the middle', () => {
    expect(limitMarkdown(`# a\n${'x'.repeat(5000)}`, 1000)).toBe('# a\n\n… 1 more line')
  })

  test('a thousand tables', () => {
    const text = Array.from({ length: 1000 }, () => table(['h'], rows(20))).join('\n\n')
    expect(bytes(limitMarkdown(text, 20_000))).toBeLessThanOrEqual(20_000)
  })

  const block = fc.oneof(
    fc
      .tuple(fc.constant('T'), fc.integer({ min: 0, max: 60 }))
      .map(([, count]) => table(['Größe', 'b'], rows(count, '日本 😀'))),
    fc
      .integer({ min: 0, max: 60 })
      .map((count) => codeBlock('log ```` line\n'.repeat(count), 'text')),
    fc.integer({ min: 0, max: 60 }).map((count) => details('fold', 'text <b>\n'.repeat(count))),
    fc
      .integer({ min: 0, max: 20 })
      .map((count) =>
        details(
          'fold',
          `${details('inner', table(['h'], rows(count)))}\n\n${codeBlock('x\n'.repeat(count))}`,
        ),
      ),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom(
      '```',
      '~~~~',
      '| a |',
      '|---|',
      '<details>',
      '</details>',
      '\n',
      '   ```js',
      '| a |\n|---|\n| b |',
    ),
  )

  test('never over the limit', () => {
    fc.assert(
      fc.property(fc.array(block), fc.integer({ min: 200, max: 3000 }), (blocks, limit) => {
        expect(bytes(limitMarkdown(blocks.join('\n\n'), limit))).toBeLessThanOrEqual(limit)
      }),
      { numRuns: 1000 },
    )
  })

  test('never open at the end, and never empty, when it was well formed', () => {
    const wellFormed = fc.oneof(
      ...[
        fc.integer({ min: 0, max: 60 }).map((count) => table(['h'], rows(count))),
        fc.integer({ min: 0, max: 60 }).map((count) => codeBlock('log line\n'.repeat(count))),
        fc
          .integer({ min: 0, max: 60 })
          .map((count) =>
            details(
              'fold',
              details('inner', `${'words\n'.repeat(count)}\n\n${codeBlock('x\n'.repeat(count))}`),
            ),
          ),
      ],
    )
    fc.assert(
      fc.property(
        fc.array(wellFormed, { minLength: 1 }),
        fc.integer({ min: 300, max: 3000 }),
        (blocks, limit) => {
          const cut = limitMarkdown(blocks.join('\n\n'), limit)
          expect(cut).not.toBe('')
          expect((cut.match(/^```/gm) ?? []).length % 2).toBe(0)
          expect(cut.match(/<details>/g)?.length).toBe(cut.match(/<\/details>/g)?.length)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('the summary', () => {
  const folder = mkdtempSync(join(tmpdir(), 'summary-'))
  const file = join(folder, 'summary.md')
  afterAll(() => rmSync(folder, { recursive: true }))

  test('blocks are set apart, blank ones left out', () => {
    expect(renderSummary(['# a\n\n', '', '\n\nb\n', '   '])).toBe('# a\n\nb\n')
    expect(renderSummary([])).toBe('')
  })

  test('100,000 rows: cut just under the limit, the text after them kept', () => {
    const text = renderSummary([
      table(['File'], rows(100_000, 'src/components/längerer-name')),
      'the end',
    ])
    expect(bytes(text)).toBeLessThanOrEqual(SUMMARY_LIMIT_BYTES)
    expect(bytes(text)).toBeGreaterThan(SUMMARY_LIMIT_BYTES - 200)
    expect(text).toMatch(/\n… [\d,]+ more rows\n+the end\n$/)
  })

  test('is appended to what is there, and both are within the limit', () => {
    writeFileSync(file, 'x'.repeat(1_000_000))
    const summary = createSummary(file)
    summary.add('# a', table(['h'], rows(100_000)))
    summary.write()
    summary.write()
    const text = readFileSync(file, 'utf8')
    expect(bytes(text)).toBeLessThanOrEqual(SUMMARY_LIMIT_BYTES)
    expect(text).toMatch(/^x+# a\n\n\| h \|/)
  })

  test('10 MB on one line cannot stop it', () => {
    expect(renderSummary(['# a', 'x'.repeat(10_000_000), 'b'])).toBe('# a\n\n… 4 more lines\n')
  })

  test.each([' ', '\n', '`', '~', '|', '<', '| a |\n', '```\n', '<details>\n'])(
    '3 MB of %j',
    (sign) => {
      const text = `a\n${sign.repeat(3_000_000 / sign.length)}\nb`
      expect(bytes(renderSummary([text]))).toBeLessThanOrEqual(SUMMARY_LIMIT_BYTES)
    },
  )

  test('without a file nothing is written', () => {
    const summary = createSummary('')
    summary.add('x')
    summary.write()
  })
})
