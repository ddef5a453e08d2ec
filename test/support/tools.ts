// The programs that `*.tools.test.ts` need from the PATH. A missing one is a failure that says how to get it, never a skip.

import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

export function requireTool(name: string, installation: string): string {
  const found = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable)
  if (!found) {
    throw new Error(
      `There is no ${name} on the PATH. .ci/run installs it; by hand: ${installation}`,
    )
  }
  return found
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
