// Runs the Checkov that is installed, in the workspace, so that the paths of its report begin there. Its verdict is not asked: the report
// is all that counts, and one that is not there is an error.

import { randomUUID } from 'node:crypto'
import { join, relative } from 'node:path'
import { exec, getExecOutput } from '@actions/exec'
import { type Log, runnerTemp, UserError } from '@slipway/action-kit'
import type { CheckovOptions } from './inputs.js'

const install =
  'install it in a step before this one: `pip install checkov==3.3.13` (after actions/setup-python)'
const keptLines = 20

/** @returns the folder of its report */
export async function runCheckov(
  { directory, frameworks, arguments: more, version }: CheckovOptions,
  workspace: string,
  log: Log,
): Promise<string> {
  const installed = await installedVersion(workspace)
  if (version && installed !== version) {
    throw new UserError(
      `checkov-version: ${version} is asked for, but ${installed} is installed; ${install.replace('3.3.13', version)}`,
    )
  }
  const folder = join(runnerTemp(), `checkov-${randomUUID()}`)
  const parameters = [
    ...['--directory', relative(workspace, directory) || '.'],
    ...frameworks.flatMap((framework) => ['--framework', framework]),
    ...['--output', 'json', '--output-file-path', folder, '--compact'],
    ...more,
  ]
  log.info(`Running checkov ${installed}: ${parameters.join(' ')}`)
  const said: string[] = []
  const exitCode = await exec('checkov', parameters, {
    cwd: workspace,
    silent: true,
    ignoreReturnCode: true,
    listeners: {
      errline: (line) => {
        said.push(line)
        if (said.length > keptLines) said.shift()
      },
    },
  })
  // 1: something failed, which is for the gate to judge. 2: it crashed, or did not understand its arguments.
  if (exitCode !== 0 && exitCode !== 1) {
    throw new UserError(`checkov ended with ${exitCode}: ${said.join('\n') || 'it said nothing'}`)
  }
  return folder
}

async function installedVersion(cwd: string): Promise<string> {
  try {
    const { stdout } = await getExecOutput('checkov', ['--version'], { cwd, silent: true })
    return stdout.trim()
  } catch (cause) {
    throw new UserError(`directory is given, but Checkov does not run here; ${install}`, { cause })
  }
}
