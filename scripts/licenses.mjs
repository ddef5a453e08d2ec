// licenses.txt of a bundle: every package in it with its license and notices, equal texts once. (The bundler's own list misses
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

/**
 * @param {string} folder of a package
 * @throws {Error} when it says nowhere under which license it is
 */
function readLicense(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const { name, version } = manifest
  const files = readdirSync(folder).sort()
  const license = files.find((file) => /^(?:un)?licen[cs]e|^copying/i.test(file))
  const notices = files.filter((file) => /^notice/i.test(file)) // Apache-2.0, 4 (d): they go along
  const texts = [license, ...notices]
    .flatMap((file) => file ?? [])
    .map((file) => read(folder, file))
  if (!license) texts.unshift(declaredLicense(manifest))
  return { title: `${name} ${version}`, text: texts.join('\n\n') }
}

/** The texts of licenses that ask for a copy of themselves. @type {Readonly<Record<string, string>>} */
const standardTexts = {
  MIT: read(import.meta.dirname, '..', 'LICENSE').replace(/^[\s\S]*?(?=Permission is)/, ''),
  ISC: [
    'Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided',
    'that the above copyright notice and this permission notice appear in all copies.',
    '',
    'THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED',
    'WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR',
    'CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT,',
    'NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.',
  ].join('\n'),
  'Apache-2.0': 'The text of the license is at https://www.apache.org/licenses/LICENSE-2.0.',
}

/**
 * For a package without a license file: what its package.json says, and the license's text.
 * @param {{ name: string, license?: unknown, author?: string | { name?: string }, repository?: string | { url?: string } }} manifest
 */
function declaredLicense({ name, license, author, repository }) {
  const text = typeof license === 'string' ? standardTexts[license] : undefined
  if (typeof license !== 'string' || text === undefined) {
    throw new Error(
      `${name} has no license file, and no text is known for the license in its package.json (${JSON.stringify(license)})`,
    )
  }
  const holder = typeof author === 'object' ? author.name : author
  const place = typeof repository === 'object' ? repository.url : repository
  const facts = [
    `License: ${license}`,
    ...(holder ? [`Copyright ${holder}`] : []),
    ...(place ? [place] : []),
  ]
  return `${facts.join('\n')}\n\n${text}`
}

/** @param {string[]} path */
function read(...path) {
  return readFileSync(join(...path), 'utf8')
    .replaceAll('\r\n', '\n')
    .trim()
}
