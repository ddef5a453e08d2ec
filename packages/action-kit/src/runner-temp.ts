// The folder for files that live as long as the job.

import { tmpdir } from 'node:os'

/** The runner empties it at the start and the end of every job. */
export const runnerTemp = (): string => process.env.RUNNER_TEMP || tmpdir()
