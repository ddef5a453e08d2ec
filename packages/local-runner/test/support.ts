// What the tests of whole steps and jobs share: fixture actions and a workspace of their own.

import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'

/** A folder that is removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'local-runner-test-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function fixture(name: string): string {
  return join(import.meta.dirname, 'fixtures', name)
}

/** Without the lines that show how the step was started. */
export function withoutHeader(log: readonly string[]): string[] {
  return log.slice(log.indexOf('##[endgroup]') + 1)
}

export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Waits for a process to be gone; killed ones take a moment. */
export async function hasEnded(pid: number): Promise<boolean> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (!isRunning(pid)) return true
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return false
}
