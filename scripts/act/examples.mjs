// Which examples there are, and how each is run here: its folder in examples/, with what act.yaml in it says.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'

/**
 * @typedef {object} Run what is run, and with what
 * @property {string} [shows] what there is to see, in a line
 * @property {string} [workflow] file in .github/workflows; not needed when there is only one
 * @property {'workflow_dispatch' | 'pull_request'} [event]
 * @property {Readonly<Record<string, string>>} [inputs] of the workflow
 * @property {Readonly<Record<string, string>>} [files] written into the repository, by path; a pull request consists of them
 * @property {string} [green] the release that is to take over from v1, where `blueGreen` is set
 *
 * @typedef {Run & {
 *   name: string,
 *   directory: string,
 *   services: readonly string[],
 *   blueGreen: boolean,
 *   tools: readonly string[],
 *   variants: Readonly<Record<string, Run>>,
 * }} Example `services` as cluster/service; `tools` that have to be on the PATH; `variants` are other ways to run it, by name
 */

const folder = resolve(import.meta.dirname, '../../examples')

/** @returns {Example[]} sorted by name */
export function listExamples() {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'act.yaml')))
    .sort()
    .map((name) => {
      const directory = join(folder, name)
      const settings = parse(readFileSync(join(directory, 'act.yaml'), 'utf8'))
      const defaults = { services: [], blueGreen: false, tools: [], variants: {} }
      return { ...defaults, ...settings, name, directory }
    })
}

/**
 * @param {Example} example
 * @param {string | undefined} variant its name
 * @returns {Run} inputs and files of the variant over those of the example
 */
export function runOf(example, variant) {
  const chosen = variant === undefined ? {} : (example.variants[variant] ?? {})
  return {
    ...example,
    ...chosen,
    inputs: { ...example.inputs, ...chosen.inputs },
    files: { ...example.files, ...chosen.files },
  }
}

/**
 * The inputs that the workflow takes.
 * @param {Example} example
 * @param {Run} run
 * @returns {Record<string, { shows: string }>}
 */
export function inputsOf({ directory }, { workflow }) {
  const workflows = join(directory, '.github', 'workflows')
  const file = workflow ?? readdirSync(workflows)[0] ?? ''
  /** @type {{ on: { workflow_dispatch?: { inputs?: Record<string, { description: string }> } } }} */
  const { on } = parse(readFileSync(join(workflows, file), 'utf8'))
  const inputs = Object.entries(on.workflow_dispatch?.inputs ?? {})
  return Object.fromEntries(inputs.map(([name, { description }]) => [name, { shows: description }]))
}
