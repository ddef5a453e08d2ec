// licenses.txt of a bundle: every package in it with its license, equal license texts once. (The bundler's own list misses
// packages whose modules were merged into one scope.)
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {{ resource?: string, modules?: Iterable<WebpackModule> }} WebpackModule
 * @typedef {object} WebpackStats
 * @property {{ modules: Iterable<WebpackModule>, chunkGraph: { getNumberOfModuleChunks(module: WebpackModule): number } }} compilation
 */

/** @param {WebpackStats} stats what the bundler put into the bundle */
export function renderLicenses({ compilation: { modules, chunkGraph } }) {
  const bundled = [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0)
  const folders = new Set(bundled.flatMap(filesOf).flatMap((file) => packageFolder(file) ?? []))
  /** @type {Map<string, string[]>} */
  const packagesByText = new Map()
  for (const { title, text } of [...folders].map(readLicense)) {
    packagesByText.set(text, [...(packagesByText.get(text) ?? []), title].sort())
  }
  const sections = [...packagesByText].map(([text, titles]) => `${titles.join('\n')}\n\n${text}\n`)
  return sections.sort().join(`\n${'-'.repeat(80)}\n\n`)
}

/**
 * @param {WebpackModule} module
 * @returns {string[]}
 */
const filesOf = ({ resource, modules = [] }) => [
  ...(resource ? [resource] : []),
  ...[...modules].flatMap(filesOf),
]

/** @param {string} file */
const packageFolder = (file) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0]

/** @param {string} folder */
function readLicense(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder)
    .sort()
    .find((entry) => /^licen[cs]e/i.test(entry))
  const text = file ? readFileSync(join(folder, file), 'utf8') : `License: ${license}`
  return { title: `${name} ${version}`, text: text.replaceAll('\r\n', '\n').trim() }
}
