import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { indexFiles, type PathContext, type ResolvedPath, resolvePaths } from '../src/index.js'

const workspace = '/home/runner/work/app/app'

function resolve(reported: string, files: string[], context: Partial<PathContext> = {}): unknown {
  return shown(resolvePaths([reported], { files, workspace, ...context })[0])
}

const shown = (answer: ResolvedPath | undefined) =>
  answer?.kind === 'found'
    ? answer.path
    : answer?.kind === 'ambiguous'
      ? answer.candidates
      : answer?.kind

describe('the ways to a file', () => {
  test.each<[string, string, string[], Partial<PathContext>, unknown]>([
    ['as given', 'src/a.py', ['src/a.py'], {}, 'src/a.py'],
    ['with ./', './src/./a.py', ['src/a.py'], {}, 'src/a.py'],
    ['with .. inside', 'src/x/../a.py', ['src/a.py'], {}, 'src/a.py'],
    ['doubled slashes', 'src//a.py', ['src/a.py'], {}, 'src/a.py'],
    ['absolute, in the workspace', `${workspace}/src/a.py`, ['src/a.py'], {}, 'src/a.py'],
    ['a file URL', `file://${workspace}/src/a.py`, ['src/a.py'], {}, 'src/a.py'],
    [
      'Windows, in the workspace',
      'd:\\a\\app\\app\\src\\a.cs',
      ['src/a.cs'],
      { workspace: 'D:\\a\\app\\app' },
      'src/a.cs',
    ],
    ['Windows, relative', '.\\src\\a.cs', ['src/a.cs'], {}, 'src/a.cs'],
    ['a backslash in a name', 'src/a\\b.c', ['src/a\\b.c'], {}, 'src/a\\b.c'],
    [
      'below a source',
      'pkg/a.py',
      ['src/pkg/a.py', 'lib/pkg/a.py'],
      { sources: [`${workspace}/src`] },
      'src/pkg/a.py',
    ],
    [
      'a source goes before the path as given',
      'a.py',
      ['a.py', 'src/a.py'],
      { sources: [`${workspace}/src`] },
      'src/a.py',
    ],
    ['a relative source', 'a.py', ['src/a.py', 'x/a.py'], { sources: ['./src'] }, 'src/a.py'],
    [
      'one of several sources',
      'a.py',
      ['src/a.py', 'x/a.py'],
      { sources: [`${workspace}/none`, `${workspace}/src`] },
      'src/a.py',
    ],
    [
      'two of several sources',
      'a.py',
      ['s/a.py', 't/a.py'],
      { sources: [`${workspace}/s`, `${workspace}/t`] },
      ['s/a.py', 't/a.py'],
    ],
    [
      'the same source twice',
      'a.py',
      ['s/a.py', 't/a.py'],
      { sources: [`${workspace}/s`, `${workspace}/s/`] },
      's/a.py',
    ],
    [
      'a source of another machine tells files apart',
      'a.py',
      ['s/a.py', 't/a.py'],
      { sources: ['/build/t'] },
      't/a.py',
    ],
    [
      'a source root',
      'com/x/A.java',
      ['m/src/main/java/com/x/A.java', 'n/src/main/java/com/x/A.java'],
      { sourceRoots: ['n/src/main/java'] },
      'n/src/main/java/com/x/A.java',
    ],
    [
      'two source roots that both fit',
      'A.java',
      ['m/A.java', 'n/A.java'],
      { sourceRoots: ['m', 'n/'] },
      ['m/A.java', 'n/A.java'],
    ],
    ['a source root that is the root', 'a.py', ['a.py'], { sourceRoots: ['.'] }, 'a.py'],
    [
      'a source root of another machine',
      '/app/main.py',
      ['main.py', 'x/main.py'],
      { sourceRoots: ['/app'] },
      'main.py',
    ],
    [
      'a source root decides among equal ends',
      '/app/src/index.js',
      ['web/src/index.js', 'api/src/index.js'],
      { sourceRoots: ['web'] },
      'web/src/index.js',
    ],
    [
      'a module',
      'example.com/m/x/a.go',
      ['x/a.go', 'm/x/a.go'],
      { modulePrefixes: [['example.com/m', '']] },
      'x/a.go',
    ],
    [
      'the longest module',
      'example.com/m/x/a.go',
      ['x/a.go', 'y/a.go'],
      {
        modulePrefixes: [
          ['example.com/m', ''],
          ['example.com/m/x', 'y'],
        ],
      },
      'y/a.go',
    ],
    [
      'a module in two folders',
      'm/a.go',
      ['p/a.go', 'q/a.go'],
      {
        modulePrefixes: [
          ['m', 'p'],
          ['m', 'q'],
        ],
      },
      ['p/a.go', 'q/a.go'],
    ],
    [
      'a file that its module does not have',
      'example.com/m/x/gen.go',
      ['y/x/gen.go'],
      { modulePrefixes: [['example.com/m', '']] },
      'missing',
    ],
    [
      'a module is whole names',
      'example.com/mx/a.go',
      ['x.go'],
      { modulePrefixes: [['example.com/m', '']] },
      'missing',
    ],
    [
      'the only file with that end',
      'com/x/A.java',
      ['m/src/main/java/com/x/A.java'],
      {},
      'm/src/main/java/com/x/A.java',
    ],
    ['the only file of that name', 'A.java', ['m/A.java', 'm/B.java'], {}, 'm/A.java'],
    ['another machine', '/build/42/src/lib/a.c', ['src/lib/a.c', 'lib/a.c'], {}, 'src/lib/a.c'],
    ['another machine with Windows', 'C:\\build\\src\\a.cs', ['src/a.cs'], {}, 'src/a.cs'],
    [
      'a folder of the repository, copied elsewhere',
      '/app/src/a.js',
      ['web/src/a.js', 'web/a.js'],
      {},
      'web/src/a.js',
    ],
    ['an import path without its module', 'github.com/o/r/pkg/x.go', ['pkg/x.go'], {}, 'pkg/x.go'],
    [
      'out of the root, then in again',
      '../../module/x/main.tf',
      ['module/x/main.tf'],
      {},
      'module/x/main.tf',
    ],
    ['the same, absolute', '/../../module/x/main.tf', ['module/x/main.tf'], {}, 'module/x/main.tf'],
  ])('%s', (_, reported, files, context, expected) => {
    expect(resolve(reported, files, context)).toEqual(expected)
  })
})

describe('never a guess', () => {
  test.each<[string, string, string[], unknown]>([
    [
      'two ends of the same length',
      '/build/pkg/util.py',
      ['a/pkg/util.py', 'b/pkg/util.py'],
      ['a/pkg/util.py', 'b/pkg/util.py'],
    ],
    ['two files of that name', 'util.py', ['b/util.py', 'a/util.py'], ['a/util.py', 'b/util.py']],
    ['half a name', 'til.py', ['util.py'], 'missing'],
    ['another case', 'SRC/A.py', ['src/a.py'], 'missing'],
    ['only the name is the same', 'x/util.py', ['y/util.py'], 'missing'],
    ['a folder', 'src', ['src/a.py'], 'missing'],
    ['a file that is not tracked', `${workspace}/build/src/a.py`, ['src/a.py'], 'missing'],
    ['the workspace of a longer name', `${workspace}2/a.py`, ['b/a.py'], 'missing'],
    ['out of the root', '../a.py', ['a.py', 'b.py'], 'missing'],
    ['out of the root by way of a folder', 'src/../../a.py', ['a.py'], 'missing'],
    ['a system file', '/etc/passwd', ['src/passwd'], 'missing'],
    [
      'an installed package',
      '/usr/lib/python3/site-packages/yaml/__init__.py',
      ['src/yaml/__init__.py'],
      'missing',
    ],
    ['an installed package, relative', 'node_modules/x/src/index.js', ['src/index.js'], 'missing'],
    ['nothing', '', ['a'], 'missing'],
    ['dots', '..', ['a'], 'missing'],
    ['slashes', '///', ['a'], 'missing'],
    ['the longest paths', `${'a/'.repeat(100_000)}a`, ['a'], 'missing'],
  ])('%s', (_, reported, files, expected) => {
    expect(resolve(reported, files)).toEqual(expected)
  })

  test('of many candidates some are told', () => {
    const files = Array.from({ length: 500 }, (_, at) => `m${at}/pkg/a.py`)
    expect(resolve('pkg/a.py', files)).toHaveLength(10)
  })
})

describe('what the paths of one report say about each other', () => {
  const files = ['main.py', 'lib/x.py', 'web/main.py', 'web/lib/y.py', 'setup.py']
  const all = (reported: string[]) => resolvePaths(reported, { files, workspace }).map(shown)

  test('the folder that the repository had elsewhere', () => {
    expect(all(['/app/main.py', '/app/lib/x.py', '/usr/lib/z/setup.py'])).toEqual([
      'main.py',
      'lib/x.py',
      'missing',
    ])
  })

  test('it decides among equal ends', () => {
    const more = { files: ['src/a.js', 'web/src/a.js', 'src/b.js'], workspace }
    expect(resolvePaths(['/app/src/a.js', '/app/src/b.js'], more).map(shown)).toEqual([
      'src/a.js',
      'src/b.js',
    ])
    expect(resolvePaths(['/app/src/a.js'], more).map(shown)).toEqual([['src/a.js', 'web/src/a.js']])
  })

  test('files of the root alone, all in one folder', () => {
    const some = { files: ['one.py', 'two.py', 'x/three.py'], workspace }
    expect(resolvePaths(['/app/one.py', '/app/two.py'], some).map(shown)).toEqual([
      'one.py',
      'two.py',
    ])
    expect(resolvePaths(['/app/one.py', '/opt/two.py'], some).map(shown)).toEqual([
      'missing',
      'missing',
    ])
  })

  test('the order of the paths changes nothing', () => {
    const path = fc.constantFrom(
      '/app/main.py',
      '/app/lib/x.py',
      '/app/web/main.py',
      'main.py',
      '/opt/setup.py',
      'lib/y.py',
    )
    fc.assert(
      fc.property(fc.array(path), (paths) => {
        const forwards = all(paths)
        expect(all([...paths].reverse()).reverse()).toEqual(forwards)
      }),
    )
  })
})

const name = fc.constantFrom('a', 'b', 'c', 'x.py', 'y.py')
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'))
const files = fc.uniqueArray(path, { maxLength: 30 })

test('what is found is one of the files, and has the same name; so have all candidates', () => {
  const reported = fc.tuple(fc.constantFrom('', '/', './', '../', 'C:\\', `${workspace}/`), path)
  fc.assert(
    fc.property(files, fc.array(reported), fc.array(path), (some, pairs, sources) => {
      const paths = pairs.map((pair) => pair.join(''))
      for (const [at, answer] of resolvePaths(paths, {
        files: some,
        workspace,
        sources,
      }).entries()) {
        const found =
          answer.kind === 'found'
            ? [answer.path]
            : answer.kind === 'ambiguous'
              ? answer.candidates
              : []
        expect(some).toEqual(expect.arrayContaining(found))
        for (const file of found)
          expect(file.split('/').at(-1)).toBe(paths[at]?.split(/[/\\]/).at(-1))
        if (answer.kind === 'ambiguous') expect(found.length).toBeGreaterThan(1)
      }
    }),
  )
})

test('the index finds what a search of all files finds', () => {
  const common = (one: string[], other: string[]) => {
    let count = 0
    while (
      count < one.length &&
      count < other.length &&
      one.at(-1 - count) === other.at(-1 - count)
    )
      count++
    return count
  }
  fc.assert(
    fc.property(files, path, (some, wanted) => {
      const names = wanted.split('/')
      const counts = some.map((file) => common(file.split('/'), names))
      const most = Math.max(0, ...counts)
      const expected = most === 0 ? [] : some.filter((_, at) => counts[at] === most).sort()
      const found = indexFiles(some).longestEnd(names)
      expect(found.names).toBe(most)
      expect(expected).toEqual(expect.arrayContaining(found.files))
      expect(found.files).toHaveLength(Math.min(10, expected.length))
    }),
  )
})

test('fifty thousand paths among fifty thousand files of the same name', () => {
  const many = Array.from({ length: 50_000 }, (_, at) => `p${at % 100}/q${at}/src/index.js`)
  const reported = many.map((file) => `/build/${file}`)
  expect(
    resolvePaths(reported, { files: many, workspace }).every(({ kind }) => kind === 'found'),
  ).toBe(true)
})
