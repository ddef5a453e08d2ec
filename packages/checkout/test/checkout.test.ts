import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { goModules, listFiles, openCheckout } from '../src/index.js'
import {
  environment,
  removeTemporaryFolders,
  temporaryFolder,
  testRemote,
  testRepository,
} from './support/repository.js'

afterAll(removeTemporaryFolders)

describe('openCheckout', () => {
  test('from a folder inside, by way of a link', async () => {
    const repository = testRepository()
    const head = repository.commit({ 'a/b/c': 'x' })
    const link = join(temporaryFolder(), 'link')
    symlinkSync(join(repository.root, 'a', 'b'), link)
    const checkout = await openCheckout(link, environment)
    expect(checkout).toMatchObject({ root: repository.root, head, isShallow: false })
  })

  test('a shallow clone', async () => {
    const remote = testRemote()
    const { root } = remote.clone('--depth=1')
    expect((await openCheckout(root, environment)).isShallow).toBe(true)
  })

  test('a folder whose name has a newline and a space at its end', async () => {
    const folder = join(temporaryFolder(), 'odd\nname ')
    mkdirSync(folder)
    const repository = testRepository(folder)
    repository.git('init', '--quiet')
    repository.commit({ a: 'x' })
    expect((await openCheckout(folder, environment)).root).toBe(folder)
  })

  test.each<[string, () => string, RegExp]>([
    ['no repository', temporaryFolder, /is not in a git repository.*actions\/checkout/s],
    ['no folder', () => '/nowhere/at/all', /There is no directory \/nowhere/],
    ['no commit', () => testRepository().root, /has no commit yet/],
    ['a bare repository', () => testRemote().bare, /is not in a git repository with a work tree/],
  ])('%s', async (_, folder, message) => {
    await expect(openCheckout(folder(), environment)).rejects.toThrow(
      expect.objectContaining({
        kind: 'not-a-repository',
        message: expect.stringMatching(message),
      }),
    )
  })

  test('somebody else owns the folder', async () => {
    const repository = testRepository()
    repository.commit({ a: 'x' })
    const foreign = { ...environment, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }
    await expect(openCheckout(repository.root, foreign)).rejects.toThrow(
      expect.objectContaining({
        kind: 'unsafe-directory',
        message: expect.stringMatching(/git config --global --add safe\.directory/),
      }),
    )
  })

  test('no git', async () => {
    const repository = testRepository()
    repository.commit({ a: 'x' })
    const path = process.env.PATH
    process.env.PATH = temporaryFolder()
    try {
      await expect(openCheckout(repository.root, environment)).rejects.toThrow(
        expect.objectContaining({ kind: 'no-git', message: expect.stringMatching(/Install it/) }),
      )
    } finally {
      process.env.PATH = path
    }
  })

  test('hooks and monitors of the repository do not run', async () => {
    const repository = testRepository()
    repository.commit({ a: 'x' })
    const monitor = join(repository.root, '.git', 'monitor')
    repository.write({ '.git/monitor': '#!/bin/sh\ntouch "$(dirname "$0")/ran"\n' })
    chmodSync(monitor, 0o755)
    repository.git('config', 'core.fsmonitor', monitor)
    const checkout = await openCheckout(repository.root, environment)
    await listFiles(checkout, { untracked: true })
    expect(repository.git('-c', 'core.fsmonitor=false', 'ls-files', '-o', '.git')).toBe('')
    await expect(checkout.git(['status'])).resolves.toMatchObject({ exitCode: 0 })
    expect(() => repository.git('cat', join(repository.root, '.git', 'ran'))).toThrow()
  })

  test('output beyond the bound is a problem', async () => {
    const repository = testRepository()
    repository.commit({ a: 'x'.repeat(1000) })
    const { git } = await openCheckout(repository.root, environment)
    await expect(git(['cat-file', 'blob', 'HEAD:a'], { maxBytes: 999 })).rejects.toThrow(
      expect.objectContaining({ kind: 'too-large' }),
    )
    const { stdout } = await git(['cat-file', 'blob', 'HEAD:a'], { maxBytes: 1000 })
    expect(stdout).toHaveLength(1000)
  })
})

test('listFiles: what is tracked, and what else there is', async () => {
  const inner = testRepository()
  inner.commit({ x: 'x' })
  const repository = testRepository()
  repository.write({ '.gitignore': 'ignored\n', 'a b': '', 'ü/ö': '', 'new\nline': '' })
  repository.git(
    '-c',
    'protocol.file.allow=always',
    'submodule',
    '--quiet',
    'add',
    inner.root,
    'sub',
  )
  repository.commit()
  repository.write({ untracked: '', ignored: '', 'folder/"q"': '' })
  const checkout = await openCheckout(repository.root, environment)
  const tracked = ['.gitignore', '.gitmodules', 'a b', 'new\nline', 'ü/ö']
  expect(await listFiles(checkout)).toEqual(tracked)
  expect(await listFiles(checkout, { untracked: true })).toEqual(
    [...tracked, 'untracked', 'folder/"q"'].sort(),
  )
})

test('goModules: of each go.mod', async () => {
  const repository = testRepository()
  repository.commit({
    'go.mod': '// a comment\nmodule example.com/m // another\n\ngo 1.24\n',
    'tools/go.mod': 'module "example.com/m/tools"\r\n',
    'block/go.mod': 'module (\n\texample.com/block\n)\n',
    'raw/go.mod': 'module `example.com/raw`\n',
    'none/go.mod': 'go 1.24\n',
    'blank/go.mod': `module ${' '.repeat(500_000)}\n`,
    'blank-block/go.mod': `module (${' \n'.repeat(250_000)})\n`,
    'x/not-go.mod': 'module example.com/x\n',
  })
  const checkout = await openCheckout(repository.root, environment)
  expect(await goModules(checkout)).toEqual([
    ['example.com/block', 'block'],
    ['example.com/m', ''],
    ['example.com/raw', 'raw'],
    ['example.com/m/tools', 'tools'],
  ])
})
