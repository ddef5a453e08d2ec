// The actions of this repository as the tests that cross rooms see them: their folders, their action.yml, and what their code
// declares.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describeInputs, type InputDescription, type InputReader } from '@slipway/action-kit'
import { parse } from 'yaml'

export const repository = resolve(import.meta.dirname, '../..')

export interface ActionYml {
  readonly name: string
  readonly description: string
  readonly author: string
  readonly branding: { readonly icon: string; readonly color: string }
  readonly inputs?: Readonly<Record<string, ActionYmlInput>>
  readonly outputs?: Readonly<Record<string, { readonly description: string }>>
  readonly runs: {
    readonly using: string
    readonly main: string
    readonly post?: string
    readonly 'post-if'?: string
  }
}

export interface ActionYmlInput {
  readonly description: string
  readonly required?: boolean
  readonly default?: string
  readonly deprecationMessage?: string
}

/** The folder of an action. */
export function actionFolder(name: string): string {
  return join(repository, 'actions', name)
}

/** Every action that has an action.yml, by the name of its folder. */
export function actionNames(): string[] {
  const folders = readdirSync(join(repository, 'actions')).sort()
  return folders.filter((name) => existsSync(join(actionFolder(name), 'action.yml')))
}

export function readActionYml(name: string): { readonly text: string; readonly yml: ActionYml } {
  const text = readFileSync(join(actionFolder(name), 'action.yml'), 'utf8')
  return { text, yml: parse(text) as ActionYml }
}

/** What the code of an action says of its own contract. */
export interface DeclaredContract {
  readonly inputs: readonly InputDescription[]
  readonly outputs: readonly string[]
}

interface InputsModule {
  readonly defineInputs: (input: InputReader) => unknown
}

interface OutputsModule {
  readonly defaultOutputs: Readonly<Record<string, unknown>>
}

/**
 * Each action exports `defineInputs` from src/inputs.ts, and from one of its files `defaultOutputs`: every output with the
 * value that it has when nothing sets it.
 */
export async function declaredContract(name: string): Promise<DeclaredContract> {
  const source = join(actionFolder(name), 'src')
  const files = readdirSync(source).filter((file) => file.endsWith('.ts'))
  const outputsFile = files.find((file) =>
    readFileSync(join(source, file), 'utf8').includes('export const defaultOutputs'),
  )
  if (outputsFile === undefined) throw new Error(`${source}: no file exports defaultOutputs`)
  const { defineInputs } = (await import(join(source, 'inputs.ts'))) as InputsModule
  const { defaultOutputs } = (await import(join(source, outputsFile))) as OutputsModule
  return { inputs: describeInputs(defineInputs), outputs: Object.keys(defaultOutputs) }
}
