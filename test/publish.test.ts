// Publishing: a release of each action in a repository of its own, by the real script and real git, into bare repositories; and the
// pure parts of it, by value. That what is published runs is in publish.tools.test.ts.

import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { parse as parseYaml } from 'yaml'
import { actionNames, repository } from './support/actions.js'
import { copySuite, type SuiteCopy } from './support/suite-copy.js'

interface Version {
  text: string
}

interface Versions {
  parseVersion: (text: string) => Version | undefined
  compareVersions: (a: Version, b: Version) => number
  placeVersion: (
    version: Version,
    published: readonly Version[],
    options?: { minorTags?: boolean },
  ) => { previous: Version | undefined; movesMain: boolean; movesTags: string[] }
}

interface MirrorFiles {
  mirrorManifest: (
    text: string,
    action: string,
    isInDist: (path: string) => boolean,
  ) => { text: string; changed: string[] }
  mirrorReadme: (
    text: string,
    place: object,
    lookUp: (path: string) => string | undefined,
  ) => string
}

interface Mirror {
  readonly git: object
}

interface Update {
  ref: string
  commit: string
  mayMove: boolean
}

interface MirrorModule {
  withMirror: (
    to: string,
    suite: { objects: string; directory: string },
    use: (mirror: Mirror) => void,
  ) => void
  writeTree: (mirror: Mirror, files: ReadonlyMap<string, string>) => string
  writeCommit: (
    mirror: Mirror,
    commit: { tree: string; parent: string | undefined; message: string; source: string },
  ) => string
  push: (mirror: Mirror, updates: readonly Update[]) => void
}

interface Changelog {
  notesOf: (changelog: string, section: string) => string
}

// Each release starts some thirty processes, on a machine that may have others to run.
jest.setTimeout(120_000)

const scripts = '../scripts/publish'
const versions: Versions = await import(`${scripts}/versions.mjs` as string)
const mirrorFiles: MirrorFiles = await import(`${scripts}/mirror-files.mjs` as string)
const { withMirror, writeTree, writeCommit, push }: MirrorModule = await import(
  `${scripts}/mirror.mjs` as string
)
const { notesOf }: Changelog = await import(`${scripts}/changelog.mjs` as string)

const parse = (text: string): Version => {
  const version = versions.parseVersion(text)
  if (!version) throw new Error(`${text} is no version`)
  return version
}

describe('versions', () => {
  test.each(['1.0.0', '0.0.1', '10.20.30', '1.0.0-rc.1', '1.0.0-0', '2.0.0-alpha-1.x'])(
    '%s is one',
    (text) => expect(versions.parseVersion(text)).toMatchObject({ text }),
  )

  test.each([
    ...['', '1', '1.0', 'v1.0.0', '1.0.0.0', '01.0.0', '1.0.0-', '1.0.0-a..b', '1.0.0-01'],
    ...['1.0.0+build', ' 1.0.0', '1.0.0\n', '1.0.0;id', '$(id)', '1.0.0-rc/1', '9999999999.0.0'],
  ])('%j is none', (text) => expect(versions.parseVersion(text)).toBeUndefined())

  test('they have the order of Semantic Versioning', () => {
    const inOrder = [
      '1.0.0-alpha',
      '1.0.0-alpha.1',
      '1.0.0-alpha.beta',
      '1.0.0-beta',
      '1.0.0-beta.2',
    ]
    inOrder.push(
      '1.0.0-beta.11',
      '1.0.0-rc.1',
      '1.0.0',
      '1.0.9',
      '1.0.10',
      '1.2.0',
      '1.10.0',
      '2.0.0',
    )
    const sorted = inOrder.toReversed().map(parse).toSorted(versions.compareVersions)
    expect(sorted.map(({ text }) => text)).toEqual(inOrder)
  })

  test.each([
    { version: '1.0.0', after: '', previous: undefined, moves: 'main v1 v1.0' },
    { version: '1.0.1', after: '1.0.0', previous: '1.0.0', moves: 'main v1 v1.0' },
    { version: '1.1.0', after: '1.0.0 1.0.1', previous: '1.0.1', moves: 'main v1 v1.1' },
    { version: '1.0.2', after: '1.0.0 1.0.1 1.1.0', previous: '1.0.1', moves: 'v1.0' },
    { version: '2.0.0', after: '1.0.2 1.1.0', previous: '1.1.0', moves: 'main v2 v2.0' },
    { version: '1.2.0', after: '1.0.2 1.1.0 2.0.0', previous: '1.1.0', moves: 'v1 v1.2' },
    { version: '1.1.1', after: '1.1.0 1.2.0 2.0.0', previous: '1.1.0', moves: 'v1.1' },
    { version: '2.0.0-rc.1', after: '1.1.0', previous: '1.1.0', moves: '' },
    { version: '2.0.0-rc.2', after: '1.1.0 2.0.0-rc.1', previous: '2.0.0-rc.1', moves: '' },
    { version: '2.0.0', after: '1.1.0 2.0.0-rc.1', previous: '1.1.0', moves: 'main v2 v2.0' },
    { version: '1.1.1', after: '1.1.0 2.0.0-rc.1', previous: '1.1.0', moves: 'main v1 v1.1' },
    { version: '1.0.0-rc.1', after: '', previous: undefined, moves: 'main' },
    { version: '1.0.0', after: '1.0.0-rc.1', previous: undefined, moves: 'main v1 v1.0' },
  ])('$version after [$after] moves [$moves]', ({ version, after, previous, moves }) => {
    const published = after.split(' ').filter(Boolean).map(parse)
    const place = versions.placeVersion(parse(version), published, { minorTags: true })
    expect(place.previous?.text).toBe(previous)
    expect([...(place.movesMain ? ['main'] : []), ...place.movesTags].join(' ')).toBe(moves)
  })

  test.each([
    { version: '1.0.0', after: '1.0.1' },
    { version: '1.0.1', after: '1.0.2 1.1.0' },
    { version: '1.2.0', after: '1.1.0 1.3.0' },
    { version: '0.9.0', after: '1.0.0' },
    { version: '1.0.0-rc.1', after: '1.0.0' },
    { version: '2.0.0-rc.1', after: '1.0.0 2.0.0-rc.2' },
  ])('$version after [$after] comes too late', ({ version, after }) => {
    const published = after.split(' ').map(parse)
    expect(() => versions.placeVersion(parse(version), published)).toThrow(
      `Version ${version} is lower than`,
    )
  })
})

describe('the manifest', () => {
  const manifest = (runs: string) => `name: X\ninputs: {}\nruns:\n  using: node24\n${runs}\n`
  const mirrored = (runs: string) =>
    mirrorFiles.mirrorManifest(manifest(runs), 'x', (path) => path === 'index.js')

  test.each([
    ['  main: ../../dist/x/index.js', '  main: dist/index.js', ['main']],
    ["  main: '../../dist/x/index.js'", "  main: 'dist/index.js'", ['main']],
    [
      '  main: ../../dist/x/index.js\n  post: ../../dist/x/index.js\n  post-if: always()',
      '  main: dist/index.js\n  post: dist/index.js\n  post-if: always()',
      ['main', 'post'],
    ],
  ])('%j', (runs, expected, changed) => {
    expect(mirrored(runs)).toEqual({ text: manifest(expected), changed })
  })

  test.each([
    ['no main', '  post: ../../dist/x/index.js', 'no main'],
    ["another action's bundle", '  main: ../../dist/y/index.js', 'does not lead to ../../dist/x/'],
    ['a file that is not there', '  main: ../../dist/x/gone.js', 'dist/x/gone.js is not there'],
    ['a comment behind it', '  main: ../../dist/x/index.js # that', 'does not lead to'],
    [
      'the bundle elsewhere',
      '  main: ../../dist/x/index.js\n  env: ../../dist/x/index.js',
      'does not lead to',
    ],
    [
      'a key twice',
      '  main: ../../dist/x/index.js\n  main: ../../dist/x/index.js',
      'is there twice',
    ],
  ])('is refused with %s', (_, runs, message) => {
    expect(() => mirrored(runs)).toThrow(message)
  })
})

describe('links of a README', () => {
  const place = {
    url: 'https://github.com/org/slipway',
    suite: 'org/slipway',
    tag: 'v1.2.3',
    action: 'x',
  }
  const files = ['LICENSE', 'docs/guide.md', 'docs/a b.png', 'actions/x/policy.json']
  const folders = ['docs', 'examples', 'actions/y']
  const lookUp = (path: string) => {
    if (files.includes(path)) return 'file'
    return folders.includes(path) ? 'folder' : undefined
  }
  const body = (text: string) =>
    mirrorFiles.mirrorReadme(`# X\n\n${text}`, place, lookUp).replace(/^# X\n\n(?:>.*\n)+\n/, '')
  const at = (path: string) => `https://github.com/org/slipway/${path}`

  test.each([
    ['[g](../../docs/guide.md#top)', `[g](${at('blob/v1.2.3/docs/guide.md#top')})`],
    ['[g](../../docs/guide.md "G (1)")', `[g](${at('blob/v1.2.3/docs/guide.md')} "G (1)")`],
    [
      '[`y`](../y/) and [e](/examples)',
      `[\`y\`](${at('tree/v1.2.3/actions/y')}) and [e](${at('tree/v1.2.3/examples')})`,
    ],
    ['![p](<../../docs/a b.png>)', `![p](<${at('raw/v1.2.3/docs/a%20b.png')}>)`],
    [
      '[![p](../../docs/a%20b.png)](../../LICENSE)',
      `[![p](${at('raw/v1.2.3/docs/a%20b.png')})](${at('blob/v1.2.3/LICENSE')})`,
    ],
    [
      '[p](policy.json), [p](./policy.json)',
      `[p](${at('blob/v1.2.3/actions/x/policy.json')}), [p](${at('blob/v1.2.3/actions/x/policy.json')})`,
    ],
    ['[top](../..)', `[top](${at('tree/v1.2.3')})`],
    ['[m](action.yml) [r](README.md#use)', '[m](action.yml) [r](README.md#use)'],
    ['[a](#usage) [b](https://x.org/../y) [c](mailto:a@b.c) []()', undefined],
    ['[g]: ../../docs/guide.md', `[g]: ${at('blob/v1.2.3/docs/guide.md')}`],
    ['[^1]: ../../docs/none is a note', undefined],
    [
      '<img src="../../docs/a b.png" width=9>',
      `<img src="${at('raw/v1.2.3/docs/a%20b.png')}" width=9>`,
    ],
    [
      '<source srcset="../../docs/a%20b.png 2x, https://x.org/p.png">',
      `<source srcset="${at('raw/v1.2.3/docs/a%20b.png')} 2x, https://x.org/p.png">`,
    ],
    ['`[g](../../none.md)` and ``a ` [g](../../none.md)``', undefined],
    [
      '```md\n[g](../../none.md)\n```\n[g](../../LICENSE)',
      `\`\`\`md\n[g](../../none.md)\n\`\`\`\n[g](${at('blob/v1.2.3/LICENSE')})`,
    ],
    ['- ~~~\n  [g](../../none.md)\n  ~~~', undefined],
    ['a ` alone, [g](../../LICENSE)', `a \` alone, [g](${at('blob/v1.2.3/LICENSE')})`],
  ])('%j', (text, expected) => expect(body(text)).toBe(expected ?? text))

  test.each(['../../docs/none.md', '../../../elsewhere.md', 'src/gone.ts', '/none'])(
    'one to %s, which is not there, is told with its line',
    (target) => expect(() => body(`a\n\n[b](${target})`)).toThrow(`line 5: "${target}"`),
  )

  test('a banner names the suite, after the title', () => {
    const readme = mirrorFiles.mirrorReadme('# X\n\nWhat it does.\n', place, lookUp)
    expect(readme).toMatch(
      /^# X\n\n> Releases of \[org\/slipway]\(.*\n(?:>.*\n)+\nWhat it does\.\n$/,
    )
    expect(readme).toContain(`](${at('issues')})`)
  })
})

test.each([
  ['# C\n\n## 1.0.0\n\n- it\n- too\n', '- it\n- too'],
  ['# C\n\n## [1.0.0] - 2026-01-01\n- it', '- it'],
  ['# C\r\n\r\n## v1.0.0\r\n- it\r\n', '- it'],
  ['# C\n\n## 1.0.0\n### Fixed\n- it\n\n## 0.9.0\n- old', '### Fixed\n- it'],
  ['# C\n\n## 1.0.0\n', ''],
  ['# C\n\n## 1.0.0', ''],
  ['# C\n\n## 1.0.0\n\n## 0.9.0\n- it', ''],
  ['# C\n\n## 1.0.01\n- it', ''],
  ['# C\n\nText about 1.0.0', ''],
])('the notes on 1.0.0 in a changelog of %j', (changelog, expected) => {
  expect(notesOf(changelog, '1.0.0')).toBe(expected)
})

describe('releases', () => {
  let suite: SuiteCopy
  beforeAll(() => {
    suite = copySuite()
  })
  afterAll(() => suite.remove())

  /** A commit of the suite that is to be this version: its notes, and a bundle that differs. */
  function prepare(version: string, action: string): string {
    const bundle = `dist/${action}/index.js`
    return suite.commit({
      'CHANGELOG.md': `# Changelog\n\n## Unreleased\n\n- More.\n\n## ${version}\n\n- Notes.\n`,
      [bundle]: `${suite.read(bundle)}\n// ${version}\n`,
    })
  }

  test.each(actionNames())('%s: an empty repository gets all that a user needs', (action) => {
    const mirror = suite.newMirror(`${action}-first`)
    const commit = suite.git('rev-parse', 'HEAD')
    const { exitCode, said } = suite.publish({ action, to: mirror.directory, version: '1.0.0' })
    expect({ exitCode, said }).toEqual({ exitCode: 0, said: expect.stringContaining('v1.0.0') })

    expect(mirror.git('ls-tree', '--name-only', 'main').split('\n')).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'action.yml',
      'dist',
    ])
    expect(mirror.git('rev-parse', 'v1.0.0:dist')).toBe(
      suite.git('rev-parse', `${commit}:dist/${action}`),
    )
    for (const file of ['LICENSE', 'CHANGELOG.md']) {
      expect(mirror.git('rev-parse', `v1:${file}`)).toBe(suite.git('rev-parse', `HEAD:${file}`))
    }
    const differing = (before: string, after: string) =>
      after.split('\n').filter((line, index) => line !== before.split('\n')[index])
    const manifest = mirror.git('show', 'v1:action.yml')
    for (const line of differing(
      suite.git('show', `HEAD:actions/${action}/action.yml`),
      manifest,
    )) {
      expect(line).toMatch(/^ {2}(?:main|post): dist\/index\.js$/)
    }
    expect(manifest).toContain('\n  main: dist/index.js')
    const readme = mirror.git('show', 'v1:README.md')
    expect(readme).toContain('Releases of [org/slipway]')
    expect(readme.replaceAll(/^```[\s\S]*?^```/gm, '')).not.toMatch(/\]\(\.\.?\//)
    expect(mirror.git('show', 'v1:SECURITY.md')).toContain('/org/slipway/security/advisories/new')

    const text = `${action} v1.0.0 (from org/slipway@${commit})`
    expect(mirror.git('log', '--format=%s|%an <%ae>|%cn', 'main')).toBe(
      `${text}|Ada Lovelace <ada@example.com>|Ada Lovelace`,
    )
    expect(mirror.git('log', '-1', '--format=%at %ct', 'main')).toBe(
      suite.git('log', '-1', '--format=%at %ct', commit),
    )
  })

  test('one after the other, they make a linear history; tags stay, but for v1', () => {
    const action = 'ecs-deploy-with-rollback'
    const mirror = suite.newMirror('series')
    const to = mirror.directory
    const at = (ref: string) => mirror.git('rev-parse', ref)
    const trees = new Map<string, string>()
    /** What main, v1 and v2 are afterwards, as version tags. */
    const release = (version: string, more: string[] = []) => {
      const commit = prepare(version, action)
      trees.set(version, suite.git('rev-parse', `${commit}:dist/${action}`))
      const { exitCode, said } = suite.publish({ action, to, version, more })
      expect({ exitCode, said }).toEqual({ exitCode: 0, said: expect.stringContaining('Pushed') })
      const tags = mirror.git('tag', '--list', 'v*.*.*').split('\n')
      return ['main', 'v1', 'v2'].map((ref) => {
        const hash = mirror.git('for-each-ref', '--format=%(objectname)', `refs/*/${ref}`)
        return tags.find((tag) => at(tag) === hash)
      })
    }
    expect(release('1.0.0')).toEqual(['v1.0.0', 'v1.0.0', undefined])
    const first = at('v1.0.0')
    expect(release('1.0.1')).toEqual(['v1.0.1', 'v1.0.1', undefined])
    expect(release('1.1.0')).toEqual(['v1.1.0', 'v1.1.0', undefined])
    expect(release('1.0.2')).toEqual(['v1.1.0', 'v1.1.0', undefined])
    expect(release('2.0.0-rc.1')).toEqual(['v1.1.0', 'v1.1.0', undefined])
    expect(release('2.0.0')).toEqual(['v2.0.0', 'v1.1.0', 'v2.0.0'])
    expect(release('1.2.0', ['--minor-tag'])).toEqual(['v2.0.0', 'v1.2.0', 'v2.0.0'])
    expect(at('v1.2')).toBe(at('v1.2.0'))

    expect(at('v1.0.0')).toBe(first)
    for (const [version, tree] of trees) expect(at(`v${version}:dist`)).toBe(tree)
    const history = (ref: string) =>
      mirror
        .git('log', '--format=%s', ref)
        .replaceAll(/^\S+ (\S+) .*$/gm, '$1')
        .split('\n')
    expect(history('main')).toEqual(['v2.0.0', 'v1.1.0', 'v1.0.1', 'v1.0.0'])
    expect(history('v1.0.2')).toEqual(['v1.0.2', 'v1.0.1', 'v1.0.0'])
    expect(history('v1.2.0')).toEqual(['v1.2.0', 'v1.1.0', 'v1.0.1', 'v1.0.0'])
    expect(history('v2.0.0-rc.1')).toEqual(['v2.0.0-rc.1', 'v1.1.0', 'v1.0.1', 'v1.0.0'])
    expect(mirror.git('log', '--merges', '--all', '--format=%h')).toBe('')
    expect(mirror.git('fsck', '--strict')).not.toMatch(/error|missing|warning/)
    // What a user gets who clones the tag is on its own: no object of the suite is needed.
    expect(() => mirror.git('rev-list', '--objects', '--all')).not.toThrow()
  })

  test('the same release is the same commit, wherever and however often it is made', () => {
    const action = 'render-task-def'
    prepare('1.0.0', action)
    const commits = ['once', 'again'].map((name) => {
      const mirror = suite.newMirror(name)
      suite.publish({ action, to: mirror.directory, version: '1.0.0' })
      return mirror.git('rev-parse', 'v1.0.0')
    })
    expect(commits[0]).toBe(commits[1])
  })

  test('the work tree and the index of the suite stay as they are', () => {
    const mirror = suite.newMirror('untouched')
    writeFileSync(join(suite.directory, 'staged.txt'), 'staged')
    suite.git('add', 'staged.txt')
    writeFileSync(join(suite.directory, 'staged.txt'), 'and changed')
    const state = () => ({
      index: readFileSync(join(suite.directory, '.git', 'index'), 'base64'),
      status: execFileSync('git', ['--no-optional-locks', 'status', '--porcelain'], {
        cwd: suite.directory,
        encoding: 'utf8',
      }),
      refs: suite.git('for-each-ref'),
      objects: suite.git('count-objects', '-v'),
      config: readFileSync(join(suite.directory, '.git', 'config'), 'utf8'),
    })
    const before = state()
    const { exitCode } = suite.publish({
      action: 'render-task-def',
      to: mirror.directory,
      version: '1.0.0',
    })
    expect(exitCode).toBe(0)
    expect(state()).toEqual(before)
    suite.git('reset', '--quiet', '--hard')
  })

  test('--dry-run says all, and pushes nothing', () => {
    const mirror = suite.newMirror('dry')
    const { exitCode, said } = suite.publish({
      action: 'render-task-def',
      to: mirror.directory,
      version: '1.0.0',
      more: ['--dry-run'],
    })
    expect({ exitCode, said }).toEqual({
      exitCode: 0,
      said: expect.stringMatching(/Would be pushed to[\s\S]*main[\s\S]*v1\.0\.0[\s\S]*v1 /),
    })
    expect(mirror.git('for-each-ref')).toBe('')
  })

  test('--from publishes that commit, whatever lies in the work tree', () => {
    const mirror = suite.newMirror('from')
    const action = 'render-task-def'
    const old = prepare('1.0.0', action)
    suite.git('tag', 'v1.0.0', old)
    prepare('1.1.0', action)
    writeFileSync(join(suite.directory, 'dist', action, 'index.js'), 'junk')
    const options = { action, to: mirror.directory, version: '1.0.0' }
    expect(suite.publish(options)).toMatchObject({
      exitCode: 1,
      said: expect.stringContaining('v1.0.0 of the suite is'),
    })
    expect(suite.publish({ ...options, more: ['--from', 'v1.0.0'] }).exitCode).toBe(0)
    expect(mirror.git('rev-parse', 'v1:dist')).toBe(suite.git('rev-parse', `${old}:dist/${action}`))
    suite.git('tag', '--delete', 'v1.0.0')
    suite.git('reset', '--quiet', '--hard')
  })

  test('a version that is there already: nothing to do with the same content, refused with another', () => {
    const mirror = suite.newMirror('twice')
    const action = 'render-task-def'
    const options = { action, to: mirror.directory, version: '1.0.0' }
    prepare('1.0.0', action)
    suite.publish(options)
    const refs = mirror.git('for-each-ref')
    expect(suite.publish(options)).toEqual({
      exitCode: 0,
      said: expect.stringContaining('published already, with the same content: nothing to do'),
    })
    suite.commit({ 'unrelated.txt': 'x' })
    expect(suite.publish(options).exitCode).toBe(0)
    prepare('1.0.0', action)
    expect(suite.publish(options)).toEqual({
      exitCode: 1,
      said: expect.stringContaining('another content (dist/index.js)'),
    })
    expect(mirror.git('for-each-ref')).toBe(refs)
  })

  test('the name of the suite comes from --suite, the job or origin', () => {
    const mirror = suite.newMirror('named')
    const action = 'render-task-def'
    const said = (more: string[], env: Record<string, string> = {}) =>
      suite.publish({
        action,
        to: mirror.directory,
        version: '1.0.0',
        more: ['--dry-run', ...more],
        env,
      }).said
    expect(said(['--suite', 'acme/ship'])).toContain('from acme/ship@')
    expect(said([], { GITHUB_REPOSITORY: 'acme/job' })).toContain('from acme/job@')
    expect(said(['--suite', 'a/b c\n'])).toContain('is no repository')
    for (const url of [
      'https://user:secret@git.example.com/acme/web.git',
      'git@git.example.com:acme/web',
    ]) {
      suite.git('remote', 'add', 'origin', url)
      expect(said([])).toContain('from acme/web@')
      suite.git('remote', 'remove', 'origin')
    }
  })

  test('--notes appends the line for the release notes', () => {
    const mirror = suite.newMirror('notes')
    const action = 'render-task-def'
    const notes = join(suite.directory, '.cache-notes.md')
    const { said } = suite.publish({
      action,
      to: mirror.directory,
      version: '1.0.0',
      more: ['--notes', notes],
    })
    const line = readFileSync(notes, 'utf8')
    expect(said).toContain(line.trim())
    expect(line).toContain(mirror.git('rev-parse', 'v1.0.0'))
    expect(line).toContain(mirror.git('rev-parse', 'v1.0.0:dist'))
    suite.git('clean', '--quiet', '--force')
  })

  describe('what is refused', () => {
    const action = 'render-task-def'
    const good = { action, version: '1.0.0' }
    const refusal = (said: string) => ({ exitCode: 1, said: expect.stringContaining(said) })

    test.each([
      [
        'an action that is misspelt',
        { action: 'render-task-deff' },
        'did you mean render-task-def?',
      ],
      ['an action that leads elsewhere', { action: '../../etc' }, 'there is no such action'],
      ['an action with an escape sequence', { action: 'x\u001b[31m' }, '"x\ufffd[31m"'],
      ['no version', { version: 'latest' }, 'is no version'],
      ['a v before it', { version: 'v1.0.0' }, 'did you mean 1.0.0?'],
      ['a command as version', { version: '1.0.0;touch x' }, 'is no version'],
      ['an option as repository', { to: '--upload-pack=touch x' }, '--to'],
      ['a helper as repository', { to: 'ext::sh -c touch% x' }, 'is no repository'],
      ['a line break in it', { to: 'a\nb' }, 'is no repository'],
      ['a repository that is not there', { to: 'nowhere' }, 'cannot read'],
      ['an option that is misspelt', { more: ['--dryrun'] }, "Unknown option '--dryrun'"],
      ['a commit that is not there', { more: ['--from', 'no-such'] }, 'no such commit'],
      ['an option as commit', { more: ['--from=--all'] }, 'no such commit'],
    ])('%s', (_, wrong, said) => {
      const to = suite.newMirror('refusing').directory
      expect(suite.publish({ ...good, to, ...wrong })).toEqual(refusal(said))
    })

    test('credentials of an address are not shown', () => {
      const { said } = suite.publish({ ...good, to: 'http://user:hunter2@127.0.0.1:9/x.git' })
      expect(said).toContain('cannot read http://127.0.0.1:9/x.git')
      expect(said).not.toContain('hunter2')
    })

    test('a version without notes', () => {
      const { directory: to } = suite.newMirror('no-notes')
      suite.commit({ 'CHANGELOG.md': '# Changelog\n\n## 0.9.0\n\n- Old.\n' })
      expect(suite.publish({ ...good, to })).toEqual(refusal('says nothing about 1.0.0'))
      suite.commit({ 'CHANGELOG.md': '# Changelog\n\n## Unreleased\n\n- New.\n' })
      expect(suite.publish({ ...good, to })).toEqual({
        exitCode: 0,
        said: expect.stringContaining('give what it changes the heading "## 1.0.0"'),
      })
    })

    test.each([
      `dist/${action}/index.js`,
      `dist/${action}/new.index.js`,
      `actions/${action}/src/main.ts`,
      'packages/ecs/src/new.ts',
      'CHANGELOG.md',
    ])('a change of %s that is not committed', (path) => {
      const { directory: to } = suite.newMirror('dirty')
      writeFileSync(join(suite.directory, path), 'changed')
      expect(suite.publish({ ...good, to })).toEqual(refusal(path))
      suite.git('reset', '--quiet', '--hard')
      suite.git('clean', '--quiet', '--force', '-d')
    })

    test('sources that are newer than the bundles are told', () => {
      const { directory: to } = suite.newMirror('stale')
      prepare('1.0.0', action)
      const source = 'packages/ecs/src/index.ts'
      suite.commit({ [source]: `${suite.read(source)}\nexport const added = 1\n` })
      expect(suite.publish({ ...good, to }).said).toContain(
        'Sources were committed after the bundles',
      )
    })

    test('bundles that are not what newer sources make', () => {
      const { directory: to } = suite.newMirror('rebuilt')
      prepare('1.0.0', action)
      // Stand-ins for the compiler and the bundler: what counts here is what becomes of their verdict.
      const compiler = join(suite.directory, 'node_modules', 'typescript', 'bin')
      mkdirSync(compiler, { recursive: true })
      writeFileSync(join(compiler, 'tsc'), '')
      const bundler = suite.read('scripts/build.mjs')
      const verdict = (code: string) =>
        suite.commit({ 'scripts/build.mjs': code, 'packages/ecs/src/index.ts': `// ${code}\n` })
      verdict('process.stderr.write(process.argv[2] + " differs"); process.exitCode = 1')
      expect(suite.publish({ ...good, to })).toEqual(refusal('--check differs'))
      writeFileSync(join(suite.directory, 'packages/ecs/src/index.ts'), 'not what is published')
      const more = ['--from', 'HEAD', '--dry-run'] // so the work tree cannot be asked
      expect(suite.publish({ ...good, to, more }).said).toContain('can be told by npm ci')
      verdict('')
      const { exitCode, said } = suite.publish({ ...good, to })
      expect({ exitCode, said }).toEqual({
        exitCode: 0,
        said: expect.not.stringContaining('Sources were'),
      })
      rmSync(join(suite.directory, 'node_modules'), { recursive: true })
      suite.commit({ 'scripts/build.mjs': bundler })
    })

    test('a folder that is no clone', () => {
      const { directory: to } = suite.newMirror('no-clone')
      const git = join(suite.directory, '.git')
      renameSync(git, `${git}-away`)
      expect(suite.publish({ ...good, to })).toEqual(refusal('Publish from a clone of the suite'))
      renameSync(`${git}-away`, git)
    })

    test('a link of the README to what is not there', () => {
      const { directory: to } = suite.newMirror('broken')
      const readme = `actions/${action}/README.md`
      const before = suite.read(readme)
      suite.commit({ [readme]: `${before}\n[gone](../../gone.md)\n` })
      expect(suite.publish({ ...good, to })).toEqual(refusal('"../../gone.md"'))
      suite.commit({ [readme]: before })
    })

    test('a clone without its history', () => {
      const { directory: to } = suite.newMirror('shallow')
      suite.commit({ 'x.txt': `${Math.random()}` })
      const boundary = suite.git('rev-parse', 'HEAD')
      writeFileSync(join(suite.directory, '.git', 'shallow'), `${boundary}\n`)
      expect(suite.publish({ ...good, to })).toEqual(refusal('git fetch --unshallow'))
      rmSync(join(suite.directory, '.git', 'shallow'))
    })

    test('a version that is lower than the last', () => {
      const { directory: to } = suite.newMirror('lower')
      suite.publish({ action, to, version: '1.1.0' })
      expect(suite.publish({ ...good, to })).toEqual(refusal('Version 1.0.0 is lower than 1.1.0'))
    })

    test('the mirror of another action, and a repository with other content', () => {
      const { directory: other } = suite.newMirror('other')
      suite.publish({ action: 'smoke-check', to: other, version: '1.0.0' })
      expect(suite.publish({ action, to: other, version: '1.1.0' })).toEqual(
        refusal('is the mirror of smoke-check, not of render-task-def'),
      )
      const { directory: own, git } = suite.newMirror('own')
      suite.git('push', '--quiet', own, 'HEAD:refs/heads/main')
      const refs = git('for-each-ref')
      expect(suite.publish({ ...good, to: own })).toEqual(refusal('no release has put there'))
      expect(git('for-each-ref')).toBe(refs)
    })

    test('a repository that GitHub has made with a README is taken over', () => {
      const { directory: to, git } = suite.newMirror('initial')
      const tree = suite.git('rev-parse', 'HEAD:LICENSE')
      const made = execFileSync('git', ['mktree'], {
        cwd: suite.directory,
        input: `100644 blob ${tree}\tLICENSE\n100644 blob ${tree}\t.gitignore\n`,
        encoding: 'utf8',
      }).trim()
      const initial = suite.git('commit-tree', made, '-m', 'Initial commit')
      suite.git('push', '--quiet', to, `${initial}:refs/heads/main`)
      expect(suite.publish({ ...good, to })).toEqual({
        exitCode: 0,
        said: expect.stringMatching(/note .* goes with this release: \.gitignore\n/),
      })
      expect(git('rev-parse', 'main^')).toBe(initial)
    })

    test('a push that the repository refuses leaves nothing half done', () => {
      const { directory: to, git } = suite.newMirror('protected')
      suite.publish({ ...good, to })
      const refs = git('for-each-ref')
      const hook = join(to, 'hooks', 'update')
      writeFileSync(
        hook,
        '#!/bin/sh\ntest "$1" != refs/tags/v1 || { printf "v1 is protected\\n::error::forged ##[error]too\\033[2J\\n" >&2; exit 1; }\n',
      )
      chmodSync(hook, 0o755)
      const { exitCode, said } = suite.publish({ ...good, to, version: '1.1.0' })
      expect({ exitCode, said }).toEqual(refusal('nothing of it was published'))
      expect(said).toContain('v1 is protected')
      expect(said).toContain('forged')
      expect(said).not.toMatch(/^\s*::|##\[/m)
      expect(said).not.toContain('\u001b')
      expect(said).toContain('allowed to write contents')
      expect(git('for-each-ref')).toBe(refs)
    })

    test.each(['refs/heads/main', 'refs/tags/v1', 'refs/tags/v1.1.0'])(
      'a push after which %s of somebody else would be lost',
      (theirs) => {
        const { directory: to, git } = suite.newMirror('raced')
        suite.publish({ ...good, to })
        const places = { objects: join(suite.directory, '.git', 'objects'), directory: '/' }
        withMirror(to, places, (mirror) => {
          const parent = git('rev-parse', 'main')
          const tree = writeTree(mirror, new Map([['action.yml', 'name: X\n']]))
          const source = suite.git('rev-parse', 'HEAD')
          const commit = writeCommit(mirror, { tree, parent, message: 'ours', source })
          // Meanwhile …
          const other = suite.git('commit-tree', 'HEAD^{tree}', '-m', 'theirs')
          suite.git('push', '--quiet', '--force', to, `${other}:${theirs}`)
          const refs = git('for-each-ref')
          const updates = [
            { ref: 'refs/heads/main', commit, mayMove: false },
            { ref: 'refs/tags/v1.1.0', commit, mayMove: false },
            { ref: 'refs/tags/v1', commit, mayMove: true },
          ]
          expect(() => push(mirror, updates)).toThrow('Somebody else has published in the meantime')
          expect(git('for-each-ref')).toBe(refs)
        })
      },
    )

    test('a branch that is called as the tag', () => {
      const { directory: to, git } = suite.newMirror('branch')
      suite.publish({ ...good, to })
      git('branch', 'v1', 'main')
      expect(suite.publish({ ...good, to, version: '1.1.0' })).toEqual(refusal('has a branch v1'))
    })
  })
})

describe('the check before a release', () => {
  let suite: SuiteCopy
  beforeAll(() => {
    suite = copySuite()
    symlinkSync(join(repository, 'node_modules'), join(suite.directory, 'node_modules'))
    writeFileSync(join(suite.directory, '.git', 'info', 'exclude'), '/node_modules\n')
  })
  afterAll(() => suite.remove())

  const run = (script: string, ...args: string[]) => {
    const outputs = join(suite.directory, '.git', 'outputs')
    writeFileSync(outputs, '')
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(suite.directory, 'scripts', script), ...args],
      {
        cwd: suite.directory,
        env: { ...process.env, GITHUB_OUTPUT: outputs },
        encoding: 'utf8',
      },
    )
    return { exitCode: status, said: stdout + stderr, outputs: readFileSync(outputs, 'utf8') }
  }
  const check = (version: string) => run('check-release.mjs', '--version', version)
  /** A commit with notes and version, its interfaces kept as a release has to, under its tag. */
  const release = (version: string, files: Record<string, string> = {}) => {
    const numbered = suite
      .read('package.json')
      .replace(/"version": ".*?"/, `"version": "${version}"`)
    const changelog = `# Changelog\n\n## Unreleased\n\n- More.\n\n## ${version}\n\n- Notes of ${version}.\n`
    suite.commit({ 'package.json': numbered, 'CHANGELOG.md': changelog, ...files })
    const kept = run('interfaces.mjs')
    suite.git('add', '--all')
    suite.git('commit', '--quiet', '--allow-empty', '--message=interfaces')
    suite.git('tag', `v${version}`)
    return kept
  }

  test('names all that is missing, at once', () => {
    suite.commit({ 'CHANGELOG.md': '# Changelog\n' })
    const { exitCode, said, outputs } = check('3.0.0')
    expect({ exitCode, outputs }).toEqual({ exitCode: 1, outputs: '' })
    for (const problem of [
      'v3.0.0 does not name the commit',
      'npm version 3.0.0',
      'no section "## 3.0.0"',
      'npm run interfaces',
    ]) {
      expect(said).toContain(problem)
    }
    expect(check('3').said).toContain('is no version')
  })

  test('a release is told to the workflow, and the next one is held to its interfaces', () => {
    expect(release('1.0.0').exitCode).toBe(0)
    const { exitCode, outputs } = check('1.0.0')
    expect(exitCode).toBe(0)
    const told = Object.fromEntries(
      [...outputs.matchAll(/^(\w+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [
        name,
        value,
      ]),
    )
    expect(told).toEqual({
      version: '1.0.0',
      tag: 'v1.0.0',
      commit: suite.git('rev-parse', 'HEAD'),
      kind: 'latest',
      moves: 'v1',
      notes: '- Notes of 1.0.0.',
      actions: actionNames().join(),
    })

    const manifest = 'actions/render-task-def/action.yml'
    const renamed = suite.read(manifest).replace('\n  image:', '\n  picture:')
    const refused = release('1.1.0', { [manifest]: renamed })
    expect(refused).toMatchObject({
      exitCode: 1,
      said: expect.stringContaining('render-task-def: input image is gone since 1.0.0'),
    })
    expect(check('1.1.0')).toMatchObject({
      exitCode: 1,
      said: expect.stringContaining('needs version 2.0.0'),
    })
    expect(release('2.0.0')).toMatchObject({
      exitCode: 0,
      said: expect.stringContaining('written'),
    })
    expect(check('2.0.0')).toMatchObject({
      exitCode: 0,
      said: expect.stringContaining('moves: v2'),
    })
  })

  test('a pre-release moves nothing, and a late one leaves the latest where it is', () => {
    release('3.0.0-rc.1')
    expect(check('3.0.0-rc.1').said).toMatch(/kind: pre-release\nmoves: \nnotes: - More\./)
    release('2.0.1')
    expect(check('2.0.1').said).toMatch(/kind: latest\nmoves: v2\n/)
    release('1.0.1')
    expect(check('1.0.1').said).toMatch(/kind: late\nmoves: \n/)
  })
})

describe('the release workflow', () => {
  interface Step {
    id?: string
    uses?: string
    run?: string
    with?: Record<string, unknown>
  }
  interface Job {
    environment?: string
    permissions: Record<string, string>
    steps: Step[]
  }
  const { jobs } = parseYaml(
    readFileSync(join(repository, '.github', 'workflows', 'release.yml'), 'utf8'),
  ) as { jobs: Record<string, Job> }
  const mirrors = jobs.mirrors?.steps ?? []

  test('has a token for the mirror of every action, and no other', () => {
    const token = mirrors.find(({ id }) => id === 'token')?.with ?? {}
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow
    expect(token.repositories).toBe('${{ needs.check.outputs.actions }}')
    expect(Object.entries(token).filter(([name]) => name.startsWith('permission-'))).toEqual([
      ['permission-contents', 'write'],
    ])
  })

  test('keeps packages and caches away from what may write', () => {
    for (const { environment, permissions, steps } of Object.values(jobs)) {
      const scripts = steps.map(({ run = '' }) => run).join('\n')
      if (environment || permissions.contents === 'write')
        expect(scripts).not.toMatch(/npm (?:ci|i)/)
      for (const { uses = '', with: inputs } of steps) {
        expect(uses).not.toMatch(/cache/)
        if (uses.includes('/setup-node@'))
          expect(inputs).toMatchObject({ 'package-manager-cache': false })
      }
    }
  })

  test('publishes each action, after a look at all of them, and can be run again', () => {
    const suite = copySuite()
    try {
      for (const action of actionNames()) suite.newMirror(`${action}.git`)
      const parent = join(suite.directory, '..')
      const tools = join(parent, 'tools')
      mkdirSync(tools)
      writeFileSync(join(tools, 'gh'), '#!/bin/sh\n', { mode: 0o755 })
      const script = mirrors.find(({ id }) => id === 'publish')?.run ?? ''
      const output = join(parent, 'output')
      const publish = () => {
        for (const file of [output, join(parent, 'notes.md')]) writeFileSync(file, '')
        return execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
          cwd: suite.directory,
          encoding: 'utf8',
          env: {
            PATH: `${tools}:${dirname(process.execPath)}:${process.env.PATH}`,
            GITHUB_OUTPUT: output,
            GITHUB_SERVER_URL: `file://${dirname(parent)}`,
            GITHUB_REPOSITORY: 'org/slipway',
            GITHUB_REPOSITORY_OWNER: basename(parent),
            RUNNER_TEMP: parent,
            VERSION: '1.0.0',
            COMMIT: suite.git('rev-parse', 'HEAD'),
          },
        })
      }
      const first = publish()
      expect(first.lastIndexOf('Would be pushed')).toBeLessThan(first.indexOf('Pushed'))
      const notes = readFileSync(output, 'utf8')
      const [, lines = ''] = /^notes<<END_OF_NOTES\n([\s\S]*)\nEND_OF_NOTES\n$/.exec(notes) ?? []
      expect(lines.split('\n').map((line) => /^- `([^@]+)@v1\.0\.0`/.exec(line)?.[1])).toEqual(
        actionNames(),
      )
      expect(publish()).not.toContain('Pushed')
      expect(readFileSync(output, 'utf8')).toBe(notes)
    } finally {
      suite.remove()
    }
  })
})
