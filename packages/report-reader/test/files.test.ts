import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { findFiles } from '../src/index.js'

let root = ''

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'find-files-'))
  const names = [
    'coverage.xml',
    'a/coverage.xml',
    'a/b/coverage.xml',
    'a/b/lcov.info',
    '.hidden/coverage.json',
    'node_modules/x/coverage.xml',
    'odd/report[1].xml',
    'out/deep/er/Clover.XML',
  ]
  for (const name of names) {
    await mkdir(dirname(join(root, name)), { recursive: true })
    await writeFile(join(root, name), name)
  }
  await symlink(join(root, 'a'), join(root, 'a/b/circle'))
  await symlink(join(root, 'a/b'), join(root, 'link'))
})

afterAll(() => rm(root, { recursive: true, force: true }))

async function names(...patterns: string[]): Promise<string[]> {
  return (await findFiles(patterns, { root })).files.map(({ name }) => name)
}

describe('findFiles', () => {
  test.each([
    ['coverage.xml', ['coverage.xml']],
    ['./coverage.xml', ['coverage.xml']],
    ['*.xml', ['coverage.xml']],
    ['a/**/*.xml', ['a/b/coverage.xml', 'a/coverage.xml']],
    ['a/*/coverage.xml', ['a/b/coverage.xml']],
    ['{a,a/b}/coverage.xml', ['a/b/coverage.xml', 'a/coverage.xml']],
    ['**/*.json', ['.hidden/coverage.json']],
    ['odd/report[1].xml', ['odd/report[1].xml']],
    ['link/*.info', ['link/lcov.info']],
    ['node_modules/**/*.xml', ['node_modules/x/coverage.xml']],
    ['**/*.xml', ['a/b/coverage.xml', 'a/coverage.xml', 'coverage.xml', 'odd/report[1].xml']],
    ['a', []],
    ['none/**', []],
    ['./**/lcov.info', ['a/b/lcov.info']],
    ['./a/*.xml', ['a/coverage.xml']],
    ['out/../a/*.xml', ['a/coverage.xml']],
    ['a/b/@(lcov|x).info', ['a/b/lcov.info']],
    ['!(a|link)/**/*.XML', ['out/deep/er/Clover.XML']],
    ['a//coverage.xml', ['a/coverage.xml']],
  ])('%s', async (pattern, expected) => {
    expect(await names(pattern)).toEqual(expected)
  })

  test('an absolute pattern', async () => {
    expect(await names(join(root, 'a/**/*.info'))).toEqual(['a/b/lcov.info'])
  })

  test('a file outside of the root keeps its absolute name', async () => {
    const { files } = await findFiles(['../coverage.xml'], { root: join(root, 'out') })
    expect(files.map(({ name }) => name)).toEqual([join(root, 'coverage.xml')])
  })

  test('exclusions hold for all patterns, wherever they stand', async () => {
    expect(await names('!a/b/**', '**/coverage.xml')).toEqual(['a/coverage.xml', 'coverage.xml'])
    expect(await names('**/coverage.xml', '!a')).toEqual(['coverage.xml'])
  })

  test('what a link leads to is excluded by its own name, also where the root is a link', async () => {
    const linked = join(root, 'out', 'root')
    await symlink(root, linked)
    for (const here of [root, linked]) {
      const { files } = await findFiles(['link/lcov.info', '!a/b/**'], { root: here })
      expect(files).toEqual([])
    }
    await rm(linked)
  })

  test('a file that two patterns find is there once', async () => {
    const { files, patterns } = await findFiles(['a/*.xml', 'a/coverage.xml'], { root })
    expect(files).toHaveLength(1)
    expect(patterns.map((one) => one.files.length)).toEqual([1, 1])
  })

  test.each([
    ['build/coverage.xml', false, ['a/b/coverage.xml', 'a/coverage.xml', 'coverage.xml']],
    ['clover.xml', false, ['out/deep/er/Clover.XML']],
    ['*.nothing', false, []],
    ['out/', false, ['out/deep/er/Clover.XML']],
  ])('%s finds nothing and says what is near', async (pattern, isExcluded, near) => {
    const { patterns } = await findFiles([pattern], { root })
    expect(patterns).toEqual([{ pattern, files: [], isExcluded, near: expect.any(Array) }])
    const found = patterns[0]?.near ?? []
    expect(found.length).toBe(Math.min(3, near.length))
    for (const one of found) expect(one.endsWith(near[0]?.split('/').at(-1) ?? '?')).toBe(true)
  })

  test('a pattern whose files are all excluded says so', async () => {
    const { patterns } = await findFiles(['a/coverage.xml', '!**/a/**'], { root })
    expect(patterns[0]).toMatchObject({ files: [], isExcluded: true })
  })
})
