// Runs the Checkov that is installed, in the workspace, so that the paths of its report begin there. Its verdict is not asked: the report
// is all that counts, and one that is not there is an error.

import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { exec, getExecOutput } from '@actions/exec'
import { type Log, runnerTemp, UserError } from '@slipway/action-kit'
import type { CheckovOptions } from './inputs.js'

const install =
  'install it in a step before this one: `pip install checkov==3.3.13` (after actions/setup-python)'
const keptLines = 20
const keptCharacters = 500
const complaint = 'checkov: error: '
const isProgress = /^\s*\[ .+ framework \]: +\d+%/

/** @returns the file of its report */
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
  // Null where a signal ended it.
  const exitCode: number | null = await exec('checkov', parameters, {
    cwd: workspace,
    silent: true,
    ignoreReturnCode: true,
    listeners: {
      errline: (line) => {
        if (isProgress.test(line) || line.trim() === '') return
        said.push(line.slice(0, keptCharacters))
        if (said.length > keptLines) said.shift()
      },
    },
  })
  // What is wrong with its arguments, it tells after all the arguments that there are.
  const words = said.slice(
    Math.max(
      0,
      said.findLastIndex((line) => line.startsWith(complaint)),
    ),
  )
  const itsWords = words.length > 0 ? `. Its last words:\n${words.join('\n')}` : '; it said nothing'
  if (exitCode === null) {
    throw new UserError(`checkov was killed, as happens when memory runs out${itsWords}`)
  }
  // 1: something failed, which is for the gate to judge. 2: it crashed, or did not understand its arguments.
  if (exitCode !== 0 && exitCode !== 1)
    throw new UserError(`checkov ended with ${exitCode}${itsWords}`)
  // It also ends with 0 or 1 where Python itself failed, where its report could not be written, and where a setting sent it elsewhere.
  const report = join(folder, 'results_json.json')
  if (!existsSync(report)) {
    throw new UserError(`checkov ended with ${exitCode}, but wrote no report${itsWords}`)
  }
  return report
}

async function installedVersion(cwd: string): Promise<string> {
  const options = { cwd, silent: true, ignoreReturnCode: true }
  let output: Awaited<ReturnType<typeof getExecOutput>>
  try {
    output = await getExecOutput('checkov', ['--version'], options)
  } catch (cause) {
    throw new UserError(`directory is given, but checkov is not installed here; ${install}`, {
      cause,
    })
  }
  const { exitCode, stdout, stderr } = output
  const version = /^\d+\.\d+\.\d+\S*$/m.exec(stdout.trim())?.[0]
  if (exitCode === 0 && version) return version
  const itsWords = (stderr.trim() || stdout.trim()).split('\n').slice(-keptLines).join('\n')
  throw new UserError(
    `directory is given, but the checkov that is installed here does not run: \`checkov --version\` ended with ${exitCode}: ${itsWords || 'it said nothing'}`,
  )
}
