import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Change, changesSince, openCheckout } from '../src/index.js'
import { environment, removeTemporaryFolders, testRepository } from './support/repository.js'

afterAll(removeTemporaryFolders)

const lines = (...all: string[]) => all.map((line) => `${line}\n`).join('')
const ten = lines('1', '2', '3', '4', '5', '6', '7', '8', '9', '10')

/** What one commit changes after another. */
async function changesBetween(
  before: Record<string, string | Buffer | null>,
  after: Record<string, string | Buffer | null>,
  prepare: (root: string) => void = () => {},
): Promise<Change[]> {
  const repository = testRepository()
  const base = repository.commit(before)
  prepare(repository.root)
  repository.commit(after)
  return changesSince(await openCheckout(repository.root, environment), base)
}

describe('each kind of change', () => {
  test.each<
    [string, Record<string, string | Buffer>, Record<string, string | Buffer | null>, object[]]
  >([
    [
      'added',
      {},
      { 'a.ts': ten },
      [{ path: 'a.ts', kind: 'added', addedLines: [[1, 10]], removedLines: [] }],
    ],
    [
      'deleted',
      { 'a.ts': ten },
      { 'a.ts': null },
      [{ path: 'a.ts', kind: 'deleted', addedLines: [], removedLines: [[1, 10]] }],
    ],
    [
      'renamed only',
      { 'a.ts': ten },
      { 'a.ts': null, 'b/c.ts': ten },
      [{ path: 'b/c.ts', oldPath: 'a.ts', kind: 'renamed', addedLines: [], removedLines: [] }],
    ],
    [
      'renamed and edited',
      { 'a.ts': ten },
      { 'a.ts': null, 'b.ts': ten.replace('4', 'four') },
      [
        {
          path: 'b.ts',
          oldPath: 'a.ts',
          kind: 'renamed',
          addedLines: [[4, 4]],
          removedLines: [[4, 4]],
        },
      ],
    ],
    [
      'binary',
      { 'a.png': Buffer.from([0, 1, 2]) },
      { 'a.png': Buffer.from([0, 1, 3]) },
      [{ path: 'a.png', kind: 'modified', isBinary: true, addedLines: [] }],
    ],
    [
      'an empty file added',
      {},
      { a: '' },
      [{ path: 'a', kind: 'added', isBinary: false, addedLines: [] }],
    ],
    ['an empty file deleted', { a: '' }, { a: null }, [{ path: 'a', kind: 'deleted' }]],
    [
      'newline at the end lost',
      { a: 'x\ny\n' },
      { a: 'x\ny' },
      [{ path: 'a', addedLines: [[2, 2]], removedLines: [[2, 2]] }],
    ],
    [
      'newline at the end won',
      { a: 'x\ny' },
      { a: 'x\ny\n' },
      [{ path: 'a', addedLines: [[2, 2]], removedLines: [[2, 2]] }],
    ],
    [
      'line after one without newline',
      { a: 'x' },
      { a: 'x\ny' },
      [{ path: 'a', addedLines: [[1, 2]], removedLines: [[1, 1]] }],
    ],
    [
      'CRLF',
      { a: 'x\r\ny\r\n' },
      { a: 'x\r\nz\r\ny\r\n' },
      [{ path: 'a', addedLines: [[2, 2]], removedLines: [] }],
    ],
    ['LF to CRLF', { a: 'x\ny\n' }, { a: 'x\r\ny\r\n' }, [{ path: 'a', addedLines: [[1, 2]] }]],
    [
      'a lone CR, form feeds and U+2028 end no line',
      { a: '' },
      { a: 'x\ry\f\u2028z\nq\n' },
      [{ path: 'a', addedLines: [[1, 2]] }],
    ],
    [
      'not UTF-8',
      {},
      { a: Buffer.from([0xff, 0xfe, 10, 0xe9, 10]) },
      [{ path: 'a', isBinary: false, addedLines: [[1, 2]] }],
    ],
  ])('%s', async (_, before, after, expected) => {
    const changes = await changesBetween({ keep: 'x\n', ...before }, after)
    expect(changes).toHaveLength(expected.length)
    expect(changes).toMatchObject(expected)
  })

  const names = [
    'a/b c',
    'a b/b c',
    'x b/x',
    ' leading',
    'trailing ',
    'tab\there',
    'new\nline',
    'quote"d',
    'back\\slash',
    'ünïcödé/日本.ts',
    '😀',
    '-dash',
    '--- a',
    '+++ b',
    'dev/null',
    '[glob]*?',
    ':(top)x',
    '@@ -1 +1 @@',
    '\x07bell\x7f',
  ]
  test.each(names)('a file named %j', async (name) => {
    const changes = await changesBetween({ [name]: ten }, { [name]: ten.replace('3', 'three') })
    expect(changes).toMatchObject([{ path: name, kind: 'modified', addedLines: [[3, 3]] }])
  })

  test.each(names)('a rename to %j', async (name) => {
    const changes = await changesBetween(
      { 'old name': ten },
      { 'old name': null, [name]: `${ten}x\n` },
    )
    expect(changes).toMatchObject([
      { path: name, oldPath: 'old name', kind: 'renamed', addedLines: [[11, 11]] },
    ])
  })

  test.each(names)('an empty, a binary and a mode change of %j', async (name) => {
    const before = { empty: { [name]: null }, content: { [name]: 'x\n' } }
    expect(await changesBetween({ k: '' }, { [name]: '' })).toMatchObject([
      { path: name, kind: 'added' },
    ])
    expect(await changesBetween(before.content, { [name]: Buffer.from([0]) })).toMatchObject([
      { path: name, isBinary: true },
    ])
    const changes = await changesBetween(before.content, {}, (root) =>
      chmodSync(join(root, name), 0o755),
    )
    expect(changes).toMatchObject([{ path: name, kind: 'mode-changed', addedLines: [], hunks: [] }])
  })

  test('mode and content', async () => {
    const changes = await changesBetween({ a: ten }, { a: `${ten}x\n` }, (root) =>
      chmodSync(join(root, 'a'), 0o755),
    )
    expect(changes).toMatchObject([{ path: 'a', kind: 'modified', addedLines: [[11, 11]] }])
  })

  test('symbolic links have no lines', async () => {
    const link = (root: string) => symlinkSync('target', join(root, 'link'))
    expect(await changesBetween({ a: 'x' }, {}, link)).toMatchObject([
      { path: 'link', kind: 'added', isSymlink: true, addedLines: [], hunks: [] },
    ])
  })

  test('a file that becomes a link is one change', async () => {
    const repository = testRepository()
    const base = repository.commit({ a: ten })
    repository.write({ a: null })
    symlinkSync('target', join(repository.root, 'a'))
    const linked = repository.commit()
    const checkout = await openCheckout(repository.root, environment)
    expect(await changesSince(checkout, base)).toMatchObject([
      { path: 'a', kind: 'type-changed', isSymlink: true, addedLines: [], removedLines: [[1, 10]] },
    ])
    repository.write({ a: null })
    repository.commit({ a: ten })
    const back = await openCheckout(repository.root, environment)
    expect(await changesSince(back, linked)).toMatchObject([
      { path: 'a', kind: 'type-changed', isSymlink: false, addedLines: [[1, 10]] },
    ])
  })

  test('submodules have no lines', async () => {
    const inner = testRepository()
    inner.commit({ x: 'x\n' })
    const repository = testRepository()
    const base = repository.commit({ a: 'x\n' })
    repository.git(
      '-c',
      'protocol.file.allow=always',
      'submodule',
      '--quiet',
      'add',
      inner.root,
      'sub',
    )
    const added = repository.commit()
    const checkout = await openCheckout(repository.root, environment)
    const changes = await changesSince(checkout, base)
    expect(changes.find(({ path }) => path === 'sub')).toMatchObject({
      kind: 'added',
      isSubmodule: true,
      addedLines: [],
    })
    testRepository(join(repository.root, 'sub')).commit({ y: 'y\n' })
    repository.commit()
    const moved = await openCheckout(repository.root, environment)
    expect(await changesSince(moved, added)).toMatchObject([
      { path: 'sub', kind: 'modified', isSubmodule: true, addedLines: [], hunks: [] },
    ])
  })

  test('many files, sorted as git sorts them', async () => {
    const changes = await changesBetween(
      { a: 'x\n', b: 'x\n', c: 'x\n' },
      { a: 'y\n', b: null, d: 'd\n' },
    )
    expect(changes.map(({ path, kind }) => [path, kind])).toEqual([
      ['a', 'modified'],
      ['b', 'deleted'],
      ['d', 'added'],
    ])
  })
})

describe('nothing in the repository hides a change', () => {
  test('a .gitattributes that calls source code binary', async () => {
    const changes = await changesBetween(
      { 'a.ts': ten, 'b.ts': ten, 'p.png': Buffer.from([0, 1]) },
      {
        '.gitattributes': '*.ts -diff\n*.png binary\n',
        'a.ts': `${ten}x\n`,
        'b.ts': null,
        'c.ts': ten.replace('2', 'two'),
        'p.png': Buffer.from([0, 2]),
      },
    )
    expect(changes.filter(({ path }) => path !== '.gitattributes')).toMatchObject([
      { path: 'a.ts', isBinary: false, addedLines: [[11, 11]] },
      { path: 'c.ts', oldPath: 'b.ts', kind: 'renamed', isBinary: false, addedLines: [[2, 2]] },
      { path: 'p.png', isBinary: true, addedLines: [] },
    ])
  })

  test.each([
    ['diff.noprefix', 'true'],
    ['diff.mnemonicPrefix', 'true'],
    ['diff.renames', 'false'],
    ['diff.context', '5'],
    ['diff.interHunkContext', '9'],
    ['diff.relative', 'true'],
    ['diff.submodule', 'log'],
    ['diff.external', 'false'],
    ['diff.suppressBlankEmpty', 'true'],
    ['diff.wsErrorHighlight', 'all'],
    ['diff.ignoreSubmodules', 'all'],
    ['diff.orderFile', '/nowhere'],
    ['color.ui', 'always'],
    ['color.diff', 'always'],
    ['core.quotePath', 'true'],
    ['core.pager', 'false'],
    ['diff.x.textconv', 'false'],
    ['diff.x.command', 'false'],
  ])('%s = %s', async (key, value) => {
    const repository = testRepository()
    const base = repository.commit({
      'ü.ts': ten,
      '.gitattributes': '*.ts diff=x\n',
      'r.ts': 'a\nb\nc\nd\n',
    })
    repository.commit({
      'ü.ts': ten.replace('2', '').replace('5', ''),
      'r.ts': null,
      's.ts': 'a\nb\nc\nd\ne\n',
    })
    repository.git('config', key, value)
    const checkout = await openCheckout(repository.root, environment)
    expect(await changesSince(checkout, base)).toMatchObject([
      { path: 's.ts', oldPath: 'r.ts', addedLines: [[5, 5]] },
      {
        path: 'ü.ts',
        addedLines: [
          [2, 2],
          [5, 5],
        ],
      },
    ])
  })

  test.each([
    ['GIT_DIFF_OPTS', '--unified=7'],
    ['GIT_EXTERNAL_DIFF', 'false'],
    ['GIT_PAGER', 'false'],
    ['GIT_DIR', '/nowhere'],
    ['GIT_INDEX_FILE', '/nowhere'],
    ['LC_ALL', 'de_DE.UTF-8'],
  ])('the variable %s', async (name, value) => {
    const repository = testRepository()
    const base = repository.commit({ a: ten })
    repository.commit({ a: ten.replace('5', 'five') })
    const checkout = await openCheckout(repository.root, { ...environment, [name]: value })
    expect(await changesSince(checkout, base)).toMatchObject([
      { path: 'a', hunks: [{ oldStart: 5, oldLines: 1, newStart: 5, newLines: 1 }] },
    ])
  })
})

test('the work tree only when it is asked for', async () => {
  const repository = testRepository()
  const base = repository.commit({ a: ten, b: ten })
  repository.commit({ b: `${ten}b\n` })
  repository.write({ a: `${ten}x\n`, untracked: 'x\n' })
  const checkout = await openCheckout(repository.root, environment)
  expect((await changesSince(checkout, base)).map(({ path }) => path)).toEqual(['b'])
  const all = await changesSince(checkout, base, { includeWorktree: true })
  expect(all).toMatchObject([
    { path: 'a', addedLines: [[11, 11]] },
    { path: 'b', addedLines: [[11, 11]] },
  ])
})

test('an option cannot be smuggled in as a commit', async () => {
  const repository = testRepository()
  repository.commit({ a: ten })
  const checkout = await openCheckout(repository.root, environment)
  await expect(changesSince(checkout, '--output=/tmp/x')).rejects.toThrow(
    /not the full id of a commit/,
  )
})

/** The numbers of the lines in the ranges. */
function expand(ranges: Change['addedLines']): number[] {
  return ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at))
}

test('any edit: what is added and removed turns the one text into the other', async () => {
  const repository = testRepository()
  const name = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 12 })
    .map((text) => text.replace(/[\0/\p{Cs}]/gu, '_'))
    .filter((text) => !/^\.{1,2}$|^\.git/i.test(text))
  const line = fc.constantFrom(
    '',
    'a',
    'b',
    '+a',
    '-a',
    ' a',
    '\\ No newline',
    '@@ -1 +1 @@',
    '--- a/x',
    'diff --git a/x b/x',
    '\r',
    'ü',
  )
  const text = fc.array(line, { maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(name, text, text, fc.boolean(), async (path, before, after, endsInNewline) => {
      const end = endsInNewline ? '\n' : ''
      // A first line keeps the file from being empty, a last one from losing its newline in the comparison below.
      const texts = [before, after].map((some) => ['first', ...some, 'last'])
      const [old = [], now = []] = texts
      repository.git('rm', '-r', '--quiet', '--cached', '--ignore-unmatch', '.')
      const base = repository.commit({ [path]: old.join('\n') + end })
      repository.commit({ [path]: now.join('\n') + end })
      const checkout = await openCheckout(repository.root, environment)
      const [change, ...others] = await changesSince(checkout, base)
      const [plus, minus = 0] = repository.git('diff', '--numstat', base, 'HEAD').split('\t')
      repository.commit({ [path]: null })
      expect(others).toEqual([])
      const added = new Set(expand(change?.addedLines ?? []))
      const removed = new Set(expand(change?.removedLines ?? []))
      expect(change?.path ?? path).toBe(path)
      // What is left of both sides is the same text.
      expect(now.filter((_, at) => !added.has(at + 1))).toEqual(
        old.filter((_, at) => !removed.has(at + 1)),
      )
      // And no more is taken out than git itself counts.
      expect([added.size, removed.size]).toEqual([Number(plus), Number(minus)])
      const hunks = change?.hunks ?? []
      expect(hunks.reduce((sum, { newLines }) => sum + newLines, 0)).toBe(added.size)
      expect(hunks.reduce((sum, { oldLines }) => sum + oldLines, 0)).toBe(removed.size)
    }),
    { numRuns: 60 },
  )
}, 120_000)
