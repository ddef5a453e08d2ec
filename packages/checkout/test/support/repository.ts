// Real git repositories in temporary folders: fixed identity and time, no configuration of the machine.

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export const environment = {
  ...process.env,
  // Not /dev/null: what writes a configuration puts a file in its place.
  GIT_CONFIG_GLOBAL: join(import.meta.dirname, 'empty.gitconfig'),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
}

const folders: string[] = []

export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'slipway-checkout-test-')))
  folders.push(folder)
  return folder
}

export function removeTemporaryFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

export interface TestRepository {
  root: string
  git(...args: string[]): string
  /** Writes the files; null deletes one. */
  write(files: Readonly<Record<string, string | Buffer | null>>): void
  /** Commits all there is. @returns the commit */
  commit(files?: Readonly<Record<string, string | Buffer | null>>, message?: string): string
}

/** @param root of a repository that is there already; else a new one is made */
export function testRepository(root?: string): TestRepository {
  const folder = root ?? temporaryFolder()
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
      .toString()
      .trim()
  if (!root) git('init', '--quiet', '--initial-branch=main')
  const write: TestRepository['write'] = (files) => {
    for (const [path, content] of Object.entries(files)) {
      const file = join(folder, path)
      mkdirSync(dirname(file), { recursive: true })
      if (content === null) rmSync(file, { recursive: true })
      else writeFileSync(file, content)
    }
  }
  return {
    root: folder,
    git,
    write,
    commit(files = {}, message = 'a change') {
      write(files)
      git('add', '--all')
      git('commit', '--quiet', '--allow-empty', '--message', message)
      return git('rev-parse', 'HEAD')
    },
  }
}

/** A bare repository with `main`, and a way to clone it as actions/checkout does. */
export function testRemote() {
  const bare = temporaryFolder()
  const source = testRepository()
  source.commit({ 'README.md': 'hello\n' })
  source.git('clone', '--quiet', '--bare', source.root, bare)
  source.git('remote', 'add', 'origin', bare)
  source.git('fetch', '--quiet', 'origin')
  return {
    bare,
    source,
    clone(...args: string[]): TestRepository {
      const folder = temporaryFolder()
      source.git('clone', '--quiet', ...args, `file://${bare}`, folder)
      return testRepository(folder)
    },
  }
}
