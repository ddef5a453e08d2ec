import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import {
  openCheckout,
  readFirstNote,
  readFromBranch,
  readNote,
  writeNote,
  writeToBranch,
} from '../src/index.js'
import {
  environment,
  removeTemporaryFolders,
  type TestRepository,
  testRemote,
} from './support/repository.js'

afterAll(removeTemporaryFolders)

const open = ({ root }: TestRepository) => openCheckout(root, environment)
const CLONES: [string, string[]][] = [
  ['a whole clone', []],
  ['a shallow clone', ['--depth=1']],
  ['a partial clone', ['--filter=blob:none']],
]

/** All that must stay as it is (that git itself notes the new branch of the remote is fine). */
function state(repository: TestRepository) {
  const { root } = repository
  const git = (...args: string[]) => repository.git(...args)
  return {
    head: readFileSync(join(root, '.git', 'HEAD'), 'utf8'),
    index: readFileSync(join(root, '.git', 'index')).toString('hex'),
    status: git('status', '--porcelain'),
    branches: git('branch', '--verbose'),
    shallow: git('rev-parse', '--is-shallow-repository'),
    config: readFileSync(join(root, '.git', 'config'), 'utf8'),
  }
}

describe.each(CLONES)('a branch, from %s', (_, args) => {
  test('is made, read, added to, and left alone when nothing is new', async () => {
    const remote = testRemote()
    remote.source.git('-C', remote.bare, 'config', 'uploadpack.allowFilter', 'true')
    const clone = remote.clone(...args)
    clone.write({ 'README.md': 'changed\n', untracked: 'x' })
    const before = state(clone)
    const checkout = await open(clone)
    const read = (path: string) => readFromBranch(checkout, { branch: 'data/coverage', path })
    expect(await read('a/b.json')).toBeUndefined()

    const write = { branch: 'data/coverage', files: { 'a/b.json': '{"a":1}\n' }, message: 'First' }
    const first = await writeToBranch(checkout, write)
    expect((await read('a/b.json'))?.toString()).toBe('{"a":1}\n')
    expect(await read('a')).toBeUndefined()
    expect(await read('a/c.json')).toBeUndefined()
    expect(await writeToBranch(checkout, write)).toBeUndefined()

    const binary = Buffer.from([0, 13, 10, 255])
    const second = await writeToBranch(checkout, {
      branch: 'data/coverage',
      files: { c: binary },
      message: 'Second',
    })
    expect(await read('c')).toEqual(binary)
    expect((await read('a/b.json'))?.toString()).toBe('{"a":1}\n')

    const log = remote.source.git(
      '-C',
      remote.bare,
      'log',
      '--format=%H %P %an %s',
      'data/coverage',
    )
    expect(log.split('\n')).toEqual([
      `${second} ${first} github-actions[bot] Second`,
      `${first}  github-actions[bot] First`,
    ])
    expect(state(clone)).toEqual(before)
  })
})

test('what others wrote meanwhile stays', async () => {
  const remote = testRemote()
  const checkouts = await Promise.all([1, 2, 3, 4].map(() => open(remote.clone('--depth=1'))))
  await Promise.all(
    checkouts.map((checkout, at) =>
      writeToBranch(checkout, {
        branch: 'data',
        files: { [`${at}.json`]: `${at}` },
        message: `${at}`,
      }),
    ),
  )
  const files = remote.source.git('-C', remote.bare, 'ls-tree', '--name-only', 'data').split('\n')
  expect(files).toEqual(['0.json', '1.json', '2.json', '3.json'])
  expect(remote.source.git('-C', remote.bare, 'rev-list', '--count', 'data')).toBe('4')
})

/** A remote that moves the branch just before each push of ours, `times` times. */
function racing(remote: ReturnType<typeof testRemote>, times: number) {
  const hook = join(remote.bare, 'hooks', 'pre-receive')
  const left = join(remote.bare, 'left')
  writeFileSync(left, `${times}`)
  writeFileSync(
    hook,
    `#!/bin/sh
n=$(cat '${left}'); [ "$n" -gt 0 ] || exit 0
echo $((n - 1)) > '${left}'
unset GIT_QUARANTINE_PATH GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES
export GIT_AUTHOR_NAME=x GIT_AUTHOR_EMAIL=x GIT_COMMITTER_NAME=x GIT_COMMITTER_EMAIL=x
parent=$(git rev-parse --verify --quiet data) && parent="-p $parent"
git update-ref refs/heads/data "$(git commit-tree $parent -m "theirs $n" "$(git mktree </dev/null)")"
`,
  )
  chmodSync(hook, 0o755)
}

test('a race that is lost twice', async () => {
  const remote = testRemote()
  racing(remote, 2)
  const checkout = await open(remote.clone())
  await writeToBranch(checkout, { branch: 'data', files: { x: 'x' }, message: 'ours' })
  const log = remote.source.git('-C', remote.bare, 'log', '--format=%s', 'data')
  expect(log.split('\n')).toEqual(['ours', 'theirs 1', 'theirs 2'])
})

test('a race that is always lost ends', async () => {
  const remote = testRemote()
  racing(remote, 1000)
  const checkout = await open(remote.clone())
  await expect(
    writeToBranch(checkout, { branch: 'data', files: { x: 'x' }, message: 'ours' }),
  ).rejects.toThrow(
    expect.objectContaining({
      kind: 'conflict',
      message: expect.stringMatching(/each of 10 attempts/),
    }),
  )
})

describe('refusals', () => {
  test.each([
    [
      'remote: Permission to o/r.git denied to github-actions[bot].',
      /permissions:\n {6}contents: write/,
    ],
    [
      'remote: error: GH006: Protected branch update failed',
      /A rule of the repository forbids this push/,
    ],
  ])('%s', async (text, message) => {
    const remote = testRemote()
    const hook = join(remote.bare, 'hooks', 'pre-receive')
    writeFileSync(hook, `#!/bin/sh\necho '${text}' >&2\nexit 1\n`)
    chmodSync(hook, 0o755)
    const checkout = await open(remote.clone())
    const write = writeToBranch(checkout, { branch: 'data', files: { x: 'x' }, message: 'ours' })
    await expect(write).rejects.toThrow(
      expect.objectContaining({ kind: 'forbidden', message: expect.stringMatching(message) }),
    )
  })

  test('no remote', async () => {
    const remote = testRemote()
    const clone = remote.clone()
    clone.git('remote', 'remove', 'origin')
    await expect(readFromBranch(await open(clone), { branch: 'data', path: 'x' })).rejects.toThrow(
      /The remote "origin" cannot be reached/,
    )
  })

  test('hooks of the clone do not run', async () => {
    const remote = testRemote()
    const clone = remote.clone()
    const hook = join(clone.root, '.git', 'hooks', 'pre-push')
    writeFileSync(hook, '#!/bin/sh\nexit 1\n')
    chmodSync(hook, 0o755)
    await expect(
      writeToBranch(await open(clone), { branch: 'data', files: { x: 'x' }, message: 'm' }),
    ).resolves.toMatch(/^[0-9a-f]{40}$/)
  })

  test.each(['../x', '/x', 'a//b', './x', 'a/..', '.git/config', '.GIT/x', 'a\nb', 'a\\b', ''])(
    'the path %j',
    async (path) => {
      const checkout = await open(testRemote().clone())
      await expect(readFromBranch(checkout, { branch: 'data', path })).rejects.toThrow(
        /cannot be the path/,
      )
      await expect(
        writeToBranch(checkout, { branch: 'data', files: { [path]: '' }, message: 'm' }),
      ).rejects.toThrow(/cannot be the path/)
    },
  )

  test.each(['-d', '--mirror', 'a..b', '', 'a b', '@'])('the branch %j', async (branch) => {
    const checkout = await open(testRemote().clone())
    await expect(
      writeToBranch(checkout, { branch, files: { x: '' }, message: 'm' }),
    ).rejects.toThrow(/cannot be the name/)
  })
})

describe.each(CLONES)('notes, from %s', (_, args) => {
  test('are made, read, replaced, and left alone when nothing is new', async () => {
    const remote = testRemote()
    remote.source.git('-C', remote.bare, 'config', 'uploadpack.allowFilter', 'true')
    const older = remote.source.git('rev-parse', 'HEAD')
    const newer = remote.source.commit({ x: 'x' })
    remote.source.git('push', '--quiet', 'origin', 'main')
    const clone = remote.clone(...args)
    const checkout = await open(clone)
    const before = state(clone)
    expect(await readNote(checkout, 'coverage', newer)).toBeUndefined()

    const text = '{\n\n\n  "odd": 1  \n}\n\n\n'
    expect(await writeNote(checkout, 'coverage', newer, text)).toBe(true)
    expect((await readNote(checkout, 'coverage', newer))?.toString()).toBe(text)
    expect(await writeNote(checkout, 'coverage', newer, text)).toBe(false)
    expect(await writeNote(checkout, 'coverage', newer, 'two')).toBe(true)

    // The commit need not have been fetched to read its note.
    remote.source.git('fetch', '--quiet', 'origin', 'refs/notes/coverage:refs/notes/coverage')
    remote.source.git('notes', '--ref=coverage', 'add', '-m', 'of the older', older)
    remote.source.git('push', '--quiet', 'origin', 'refs/notes/coverage')
    expect((await readNote(checkout, 'coverage', older))?.toString()).toBe('of the older\n')
    const none = '1'.repeat(40)
    expect(await readFirstNote(checkout, 'coverage', [none, newer, older])).toEqual({
      commit: newer,
      note: Buffer.from('two'),
    })
    expect(await readFirstNote(checkout, 'coverage', [none])).toBeUndefined()
    expect(state(clone)).toEqual(before)
  })
})

test('notes of several writers', async () => {
  const remote = testRemote()
  const commits = [1, 2, 3].map((at) => remote.source.commit({ x: `${at}` }))
  remote.source.git('push', '--quiet', 'origin', 'main')
  const checkouts = await Promise.all(commits.map(() => open(remote.clone())))
  await Promise.all(
    checkouts.map((checkout, at) =>
      writeNote(checkout, 'coverage', commits[at] ?? '', `note ${at}`),
    ),
  )
  const reader = await open(remote.clone())
  const notes = []
  for (const commit of commits) notes.push((await readNote(reader, 'coverage', commit))?.toString())
  expect(notes).toEqual(['note 0', 'note 1', 'note 2'])
})
