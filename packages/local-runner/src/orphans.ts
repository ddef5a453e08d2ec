// The clean-up at the end of a job: processes that its steps left running are found by a variable in their environment and
// killed. Source: actions/runner, JobExtension.cs (RUNNER_TRACKING_ID). Needs /proc, so it does nothing on other systems than Linux.

import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { basename } from 'node:path'

export const TRACKING_VARIABLE = 'RUNNER_TRACKING_ID'

export interface Orphan {
  readonly pid: number
  readonly name: string
}

/** Kills every process whose environment holds the tracking id, and says which they were. */
export function killOrphans(trackingId: string): Orphan[] {
  const orphans = findOrphans(`${TRACKING_VARIABLE}=${trackingId}`)
  for (const { pid } of orphans) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It has ended meanwhile.
    }
  }
  return orphans
}

function findOrphans(variable: string): Orphan[] {
  return processIds().flatMap((pid) => {
    try {
      const environment = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0')
      if (!environment.includes(variable)) return []
      return [{ pid, name: basename(readlinkSync(`/proc/${pid}/exe`)) }]
    } catch {
      // It has ended meanwhile, or belongs to somebody else and so is not ours.
      return []
    }
  })
}

function processIds(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
  } catch {
    return []
  }
}
