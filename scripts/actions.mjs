// Which actions there are, and what their action.yml says. An action is a folder of actions/ with an action.yml.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'

/**
 * @typedef {{ description?: string, required?: boolean, default?: string | number | boolean, deprecationMessage?: string }} ManifestInput
 * @typedef {{ description?: string }} ManifestOutput
 * @typedef {object} Manifest
 * @property {string} name
 * @property {string} description
 * @property {Record<string, ManifestInput>} [inputs]
 * @property {Record<string, ManifestOutput>} [outputs]
 * @property {{ using: string, main?: string, post?: string }} runs
 *
 * @typedef {object} Action
 * @property {string} name the folder's name, by which it is used
 * @property {string} directory absolute
 * @property {Manifest} manifest
 */

export const root = resolve(import.meta.dirname, '..')

/** @returns {Action[]} sorted by name */
export function listActions() {
  const folders = readdirSync(join(root, 'actions'), { withFileTypes: true })
  return folders
    .filter((folder) => folder.isDirectory())
    .map((folder) => ({ name: folder.name, directory: join(root, 'actions', folder.name) }))
    .filter(({ directory }) => existsSync(join(directory, 'action.yml')))
    .map((action) => ({ ...action, manifest: readManifest(action.directory) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/**
 * @param {string} directory
 * @returns {Manifest}
 */
function readManifest(directory) {
  return parse(readFileSync(join(directory, 'action.yml'), 'utf8'))
}
