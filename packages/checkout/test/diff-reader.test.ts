import { describe, expect, test } from '@jest/globals'
import { CheckoutProblem, readDiff } from '../src/index.js'

const diff = (...lines: string[]) => `${lines.join('\n')}\n`

describe('what git writes', () => {
  test('a change in two places', () => {
    const text = diff(
      'diff --git a/src/a.ts b/src/a.ts',
      'index 1111111..2222222 100644',
      '--- a/src/a.ts',
      '+++ b/src/a.ts',
      '@@ -3 +3,2 @@ function f() {',
      '-old',
      '+new',
      '+more',
      '@@ -9,2 +9,0 @@',
      '-x',
      '-y',
    )
    expect(readDiff(text)).toEqual([
      {
        path: 'src/a.ts',
        kind: 'modified',
        isBinary: false,
        isSubmodule: false,
        isSymlink: false,
        addedLines: [[3, 4]],
        removedLines: [
          [3, 3],
          [9, 10],
        ],
        hunks: [
          { oldStart: 3, oldLines: 1, newStart: 3, newLines: 2 },
          { oldStart: 9, oldLines: 2, newStart: 9, newLines: 0 },
        ],
      },
    ])
  })

  test('context lines are left out, also empty ones without their space', () => {
    const text = diff(
      'diff --git a/a b/a',
      'index 1111111..2222222 100644',
      '--- a/a',
      '+++ b/a',
      '@@ -1,6 +1,6 @@',
      ' one',
      '-two',
      '+zwei',
      '',
      ' four',
      '+vier',
      '-five',
      ' six',
    )
    expect(readDiff(text)[0]).toMatchObject({
      addedLines: [
        [2, 2],
        [5, 5],
      ],
      removedLines: [
        [2, 2],
        [5, 5],
      ],
      hunks: [
        { oldStart: 2, oldLines: 1, newStart: 2, newLines: 1 },
        { oldStart: 5, oldLines: 1, newStart: 5, newLines: 1 },
      ],
    })
  })

  test('lines that look like headers are lines', () => {
    const text = diff(
      'diff --git a/a b/a',
      'index 1111111..2222222 100644',
      '--- a/a',
      '+++ b/a',
      '@@ -1,2 +1,3 @@',
      '--- a/b',
      '-diff --git a/x b/x',
      '+++ b/b',
      '+@@ -1 +1 @@',
      '+\\ No newline at end of file',
    )
    expect(readDiff(text)).toMatchObject([
      { path: 'a', addedLines: [[1, 3]], removedLines: [[1, 2]] },
    ])
  })

  test('no newline at the end, on either side and on both', () => {
    const text = diff(
      'diff --git a/a b/a',
      'index 1111111..2222222 100644',
      '--- a/a',
      '+++ b/a',
      '@@ -2 +2 @@',
      '-two',
      '\\ No newline at end of file',
      '+zwei',
      '\\ No newline at end of file',
      'diff --git a/b b/b',
      'index 1111111..2222222 100644',
      '--- a/b',
      '+++ b/b',
      '@@ -2 +2 @@',
      '-two',
      '+two',
      '\\ No newline at end of file',
    )
    expect(readDiff(text)).toMatchObject([
      { path: 'a', addedLines: [[2, 2]] },
      { path: 'b', addedLines: [[2, 2]] },
    ])
  })

  test.each([
    ['a b/a', 'a b/a'],
    ['a b/a b/a b/a', 'a b/a b/a b/a'],
    ['"a/tab\\there" "b/tab\\there"', undefined],
    ['a/x b/y', undefined],
  ])('the names of a file without ---: %s', (names, path) => {
    const line = path === undefined ? names : `a/${path} b/${path}`
    const text = diff(`diff --git ${line}`, 'old mode 100644', 'new mode 100755')
    if (path !== undefined) expect(readDiff(text)[0]?.path).toBe(path)
    else if (names.includes('tab')) expect(readDiff(text)[0]?.path).toBe('tab\there')
    else expect(() => readDiff(text)).toThrow(CheckoutProblem)
  })

  test('quoted names hold bytes of UTF-8 and the escapes of C', () => {
    const name = '"a/\\303\\274 \\"q\\" \\\\ \\a\\b\\t\\n\\v\\f\\r"'
    const text = diff(
      `diff --git ${name} ${name.replace('a/', 'b/')}`,
      'old mode 100644',
      'new mode 100755',
    )
    expect(readDiff(text)[0]?.path).toBe('ü "q" \\ \x07\b\t\n\v\f\r')
  })

  test('a copy', () => {
    const text = diff('diff --git a/a b/c', 'similarity index 100%', 'copy from a', 'copy to c')
    expect(readDiff(text)).toMatchObject([
      { kind: 'copied', path: 'c', oldPath: 'a', addedLines: [] },
    ])
  })

  test('nothing', () => {
    expect(readDiff('')).toEqual([])
  })
})

const head = ['diff --git a/a b/a', 'index 1111111..2222222 100644', '--- a/a', '+++ b/a']

describe('what is refused', () => {
  test.each<[string, string[]]>([
    ['a preamble', ['warning: something', ...head, '@@ -1 +1 @@', '-a', '+b']],
    ['a combined diff', ['diff --cc a', 'index 1,2..3', '--- a/a', '+++ b/a', '@@@ -1 -1 +1 @@@']],
    ['an unmerged path', ['* Unmerged path a']],
    ['a submodule as a log', ['Submodule sub 1111111..2222222:', '  > a change']],
    ['a bare header', ['diff --git a/a b/a']],
    ['no hunk', head],
    ['an index line alone', head.slice(0, 2)],
    [
      'an addition cut after its index line',
      ['diff --git a/a b/a', 'new file mode 100644', 'index 0000000..2222222'],
    ],
    ['a hunk that is cut', [...head, '@@ -1,2 +1,2 @@', '-a', '+b']],
    ['too many lines', [...head, '@@ -1 +1 @@', '-a', '+b', '+c']],
    ['a line without a sign', [...head, '@@ -1 +1 @@', '-a', 'b']],
    ['hunks out of order', [...head, '@@ -9 +9 @@', '-a', '+b', '@@ -1 +1 @@', '-a', '+b']],
    ['a hunk at line 0', [...head, '@@ -0,1 +1 @@', '-a', '+b']],
    ['an empty hunk', [...head, '@@ -1,0 +1,0 @@']],
    ['numbers beyond all files', [...head, '@@ -9999999999 +1 @@', '-a', '+b']],
    [
      'other prefixes',
      [
        'diff --git a a',
        'index 1111111..2222222 100644',
        '--- a',
        '+++ a',
        '@@ -1 +1 @@',
        '-a',
        '+b',
      ],
    ],
    ['names that contradict', [...head.slice(0, 3), '+++ b/z', '@@ -1 +1 @@', '-a', '+b']],
    ['+++ missing', [...head.slice(0, 3), '@@ -1 +1 @@', '-a', '+b']],
    ['a bad escape', ['diff --git "a/\\q" "b/\\q"', 'old mode 100644', 'new mode 100755']],
    [
      'a literal binary patch',
      [...head.slice(0, 2), 'GIT binary patch', 'literal 1', 'IcmZPo000310RR91', ''],
    ],
    ['colours', ['\x1b[1mdiff --git a/a b/a\x1b[m']],
  ])('%s', (_, lines) => {
    expect(() => readDiff(diff(...lines))).toThrow(
      expect.objectContaining({ name: 'CheckoutProblem', kind: 'unreadable' }),
    )
  })

  test('the message names the line', () => {
    expect(() => readDiff(diff(...head, '@@ -1 +1 @@', '-a', 'b'))).toThrow(/at line 7 \("b"\)/)
  })

  test('a diff cut anywhere but between files', () => {
    const file = diff(...head, '@@ -1,2 +1,2 @@', '-a', '-b', '+c', '+d')
    for (let length = 1; length < file.length; length++) {
      expect(() => readDiff(file.slice(0, length))).toThrow(CheckoutProblem)
    }
    expect(readDiff(file)).toHaveLength(1)
  })
})
