// This repository as it lies in the work tree, committed in a repository of its own, to be changed, released and published; and the
// repositories that it is published to. Needs git. Nothing of the user's settings or environment has a say.

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { repository } from './actions.js'

export interface SuiteCopy {
  directory: string
  git: (...args: string[]) => string
  /** Writes files, commits them, and returns the commit's id. */
  commit: (files: Readonly<Record<string, string>>, message?: string) => string
  read: (path: string) => string
  /** A new bare repository; `git` runs in it. */
  newMirror: (name: string) => { directory: string; git: (...args: string[]) => string }
  publish: (options: PublishOptions) => Published
  remove: () => void
}

export interface PublishOptions {
  action: string
  to: string
  version: string
  more?: readonly string[]
  env?: Readonly<Record<string, string>>
}

export interface Published {
  exitCode: number | null
  /** What it printed, errors included. */
  said: string
}

export function copySuite(): SuiteCopy {
  const root = mkdtempSync(join(tmpdir(), 'slipway-suite-'))
  const directory = join(root, 'suite')
  const env = environment(join(root, 'home'))
  const gitIn =
    (cwd: string) =>
    (...args: string[]) =>
      execFileSync('git', args, { cwd, env, encoding: 'utf8', maxBuffer: 64 << 20 }).trimEnd()
  const git = gitIn(directory)
  for (const folder of [join(root, 'home'), directory]) mkdirSync(folder)
  git('init', '--quiet', '--initial-branch=main')
  git('config', 'user.name', 'Ada Lovelace')
  git('config', 'user.email', 'ada@example.com')
  addAll(() => {
    git(`--git-dir=${join(directory, '.git')}`, `--work-tree=${repository}`, 'add', '--all')
  })
  git('commit', '--quiet', '--message=the suite')
  git('reset', '--quiet', '--hard')
  return {
    directory,
    git,
    commit: (files, message = 'a change') => {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(directory, path)), { recursive: true })
        writeFileSync(join(directory, path), text)
      }
      git('add', '--all')
      git('commit', '--quiet', `--message=${message}`)
      return git('rev-parse', 'HEAD')
    },
    read: (path) => readFileSync(join(directory, path), 'utf8'),
    newMirror: (name) => {
      const mirror = join(root, name)
      git('init', '--quiet', '--bare', '--initial-branch=main', mirror)
      return { directory: mirror, git: gitIn(mirror) }
    },
    publish: ({ action, to, version, more = [], env: extra = {} }) => {
      const script = join(directory, 'scripts', 'publish-mirror.mjs')
      const args = [script, '--action', action, '--to', to, '--version', version, ...more]
      const { status, stdout, stderr } = spawnSync(process.execPath, args, {
        cwd: directory,
        env: { ...env, ...extra },
        encoding: 'utf8',
        timeout: 60_000,
      })
      return { exitCode: status, said: stdout + stderr }
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

/** Once more, when a file went away while git looked at it: other tests may have work in the tree. */
function addAll(add: () => void, tries = 3): void {
  try {
    add()
  } catch (error) {
    if (tries === 1) throw error
    addAll(add, tries - 1)
  }
}

function environment(home: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: home,
    XDG_CONFIG_HOME: home,
    GIT_CONFIG_NOSYSTEM: '1',
    ...(process.env.SLIPWAY_CI_RUN && { SLIPWAY_CI_RUN: process.env.SLIPWAY_CI_RUN }),
  }
}
