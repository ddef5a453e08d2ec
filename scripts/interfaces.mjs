// `npm run interfaces`: keeps what the version in package.json is released with, in test/interfaces/, as the last step before its
// tag. From then on test/interfaces.test.ts holds every change of an action.yml against it.
//
//   npm run interfaces               write the files
//   npm run interfaces -- --check    write nothing; fail when they are not those of this version
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { listActions, root } from './actions.mjs'
import { interfaceOf, interfaceProblems } from './publish/interfaces.mjs'

/** @typedef {import('./publish/interfaces.mjs').ReleasedInterface} ReleasedInterface */

const folder = join(root, 'test', 'interfaces')

/** The interfaces of the last release, by action; none before the first one. @returns {Map<string, ReleasedInterface>} */
export function releasedInterfaces() {
  const files = existsSync(folder)
    ? readdirSync(folder).filter((file) => file.endsWith('.json'))
    : []
  return new Map(
    files.map((file) => [
      file.slice(0, -'.json'.length),
      JSON.parse(readFileSync(join(folder, file), 'utf8')),
    ]),
  )
}

/** Those of this work tree. */
export function currentInterfaces() {
  return new Map(listActions().map(({ name, manifest }) => [name, interfaceOf(manifest)]))
}

/** The next version, or the one just released. @returns {string} */
export function currentVersion() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version
}

/**
 * The files of test/interfaces/ that are not what this version is released with.
 * @returns {Map<string, string | undefined>} what each has to say; undefined for one that has to go
 */
export function staleFiles() {
  const version = currentVersion()
  const wanted = new Map(
    [...currentInterfaces()].map(([name, contract]) => [name, { version, ...contract }]),
  )
  const names = new Set([...wanted.keys(), ...releasedInterfaces().keys()])
  const files = [...names].map((name) => {
    const contract = wanted.get(name)
    const text = contract && `${JSON.stringify(contract, undefined, 2)}\n`
    return /** @type {const} */ ([join(folder, `${name}.json`), text])
  })
  return new Map(files.filter(([file, text]) => textOf(file) !== text))
}

function main() {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
  const problems = interfaceProblems(releasedInterfaces(), currentInterfaces(), currentVersion())
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  if (problems.length > 0) {
    process.exitCode = 1
    return
  }
  for (const [file, text] of staleFiles()) {
    process.stdout.write(
      `${relative(root, file)}: ${values.check ? 'out of date, run npm run interfaces' : 'written'}\n`,
    )
    if (values.check) process.exitCode = 1
    else if (text === undefined) rmSync(file)
    else {
      mkdirSync(folder, { recursive: true })
      writeFileSync(file, text)
    }
  }
}

/** @param {string} file */
const textOf = (file) =>
  existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : undefined

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main()
