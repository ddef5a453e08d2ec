// `npm run new-action NAME`: a new action that works, with tests and a README, and known wherever actions are listed. What it does (a
// limit for the size of a file) is there to be replaced. Its files are made from scripts/new-action/, where {{name}} stands for its name.
//
//   npm run new-action NAME                   writes it, installs and builds
//   npm run new-action NAME -- --only-files   writes it, and says what is left to do
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const root = resolve(import.meta.dirname, '..')
const templates = join(import.meta.dirname, 'new-action')
const forms = ['.github/ISSUE_TEMPLATE/bug.yml', '.github/ISSUE_TEMPLATE/feature.yml']
const followUps = [
  ['npm', 'install', '--ignore-scripts', '--prefer-offline'],
  ['npm', 'run', 'build'],
  ['npm', 'run', 'docs'],
]

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'only-files': { type: 'boolean', default: false } },
  })
  const name = checkedName(positionals)
  const files = new Map([...actionFiles(name), ...listings(name)])
  writeAll(files, join(root, 'actions', name))
  for (const path of files.keys()) process.stdout.write(`written: ${path}\n`)
  followUp(values['only-files'] ? [] : followUps)
  process.stdout.write(`
Now make it yours: action.yml first, then src/ and test/, and a line in CHANGELOG.md. After each change:
  npm run build && npm run docs && npm test -- actions/${name} test/contracts test/docs
`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

/**
 * @param {readonly string[]} given
 * @returns {string}
 * @throws {Error} that says what a name looks like
 */
function checkedName(given) {
  const [name = '', ...more] = given
  if (name === '' || more.length > 0) {
    throw new Error('Give one name: npm run new-action NAME, such as image-size-gate')
  }
  if (name.length > 50 || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    throw new Error(
      `${JSON.stringify(name)} is no name for an action: it has lower-case letters, digits and single hyphens, begins with a letter, and is at most 50 characters long, such as image-size-gate`,
    )
  }
  if (/^(true|false|null|yes|no|on|off|y|n)$/.test(name)) {
    throw new Error(`${name} is no name for an action: in YAML it is another value than this word`)
  }
  // All are workspaces `@slipway/<name>`, and the root itself is `slipway`.
  for (const place of ['actions', 'packages']) {
    if (existsSync(join(root, place, name))) throw new Error(`There is ${place}/${name} already`)
  }
  if (name === 'slipway') throw new Error('slipway is the name of the whole; take another')
  return name
}

/**
 * @param {string} name
 * @returns {[path: string, text: string][]}
 */
function actionFiles(name) {
  const words = name.replaceAll('-', ' ')
  const values = new Map([
    ['name', name],
    ['title', words.charAt(0).toUpperCase() + words.slice(1)],
    ['version', JSON.parse(read('package.json')).version],
  ])
  return readdirSync(templates, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.template'))
    .map((path) => {
      const template = readFileSync(join(templates, path), 'utf8').replaceAll('\r\n', '\n')
      const file = path.replaceAll('\\', '/').slice(0, -'.template'.length)
      // `${{ … }}` is an expression of GitHub's and stays.
      const text = template.replaceAll(/\{\{(\w+)\}\}/g, (_, key) => placeholder(values, key, path))
      return [`actions/${name}/${file}`, text]
    })
}

/**
 * @param {ReadonlyMap<string, string>} values
 * @param {string} key
 * @param {string} path
 */
function placeholder(values, key, path) {
  const value = values.get(key)
  if (value === undefined) throw new Error(`scripts/new-action/${path}: nothing is called ${key}`)
  return value
}

/**
 * The files in which actions are listed by hand, with one more.
 * @param {string} name
 * @returns {[path: string, text: string][]}
 */
function listings(name) {
  const owned = /^\/actions\/[\w-]+\/ +(@.+)$/
  return [
    afterLast(
      'tsconfig.json',
      /"path": "actions\/[\w-]+"/,
      () => `    { "path": "actions/${name}" },`,
    ),
    // After the packages, as the last action's line ends the list.
    afterLast(
      'test/tsconfig.json',
      /"path": "\.\.\/packages\/[\w-]+"/,
      () => `    { "path": "../actions/${name}" },`,
    ),
    afterLast('CODEOWNERS', owned, (line) => {
      const [, owners = ''] = owned.exec(line) ?? []
      return `${`/actions/${name}/`.padEnd(36)} ${owners}`
    }),
    ...forms.map((form) => amongOptions(form, name)),
    inGuard(name),
  ]
}

/**
 * @param {string} path of a form with all actions to choose from, in the order of the alphabet
 * @param {string} name
 * @returns {[path: string, text: string]}
 */
function amongOptions(path, name) {
  const lines = read(path).split('\n')
  const known = new Set(readdirSync(join(root, 'actions')))
  const options = lines.flatMap((line, index) => {
    const [, indent = '', other = ''] = /^( +- )([\w-]+)$/.exec(line) ?? []
    return known.has(other) ? [{ index, indent, other }] : []
  })
  const [first] = options
  if (!first) throw new Error(`${path}: no action is named there, so it is unknown where to add`)
  const previous = options.findLast(({ other }) => other < name)
  lines.splice(previous ? previous.index + 1 : first.index, 0, first.indent + name)
  return [path, lines.join('\n')]
}

/**
 * The root's action.yml, whose message names every action: the last one after "or".
 * @param {string} name
 * @returns {[path: string, text: string]}
 */
function inGuard(name) {
  const text = read('action.yml')
  const end = ', or $suite/actions/'
  if (text.split(end).length !== 2) throw new Error(`action.yml: ${end} has to be there, once`)
  return ['action.yml', text.replace(end, () => `, $suite/actions/${name}@v1${end}`)]
}

/**
 * @param {string} path
 * @param {RegExp} pattern
 * @param {(line: string) => string} addition made from the line that it follows
 * @returns {[path: string, text: string]}
 */
function afterLast(path, pattern, addition) {
  const lines = read(path).split('\n')
  const index = lines.findLastIndex((line) => pattern.test(line))
  if (index < 0)
    throw new Error(`${path}: no line matches ${pattern}, so it is unknown where to add`)
  lines.splice(index + 1, 0, addition(lines[index] ?? ''))
  return [path, lines.join('\n')]
}

/** @param {string} path */
function read(path) {
  return readFileSync(join(root, path), 'utf8')
}

/**
 * All of them or none: what was there comes back when one cannot be written.
 * @param {ReadonlyMap<string, string>} files
 * @param {string} folder the new one among them
 */
function writeAll(files, folder) {
  const before = new Map(
    [...files.keys()]
      .filter((path) => existsSync(join(root, path)))
      .map((path) => [path, read(path)]),
  )
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    for (const [path, text] of before) {
      if (read(path) !== text) writeFileSync(join(root, path), text)
    }
    throw error
  }
}

/**
 * @param {readonly string[][]} commands
 * @throws {Error} naming the first that fails, and those after it
 */
function followUp(commands) {
  for (const [index, [command = '', ...args]] of commands.entries()) {
    process.stdout.write(`\n$ ${command} ${args.join(' ')}\n`)
    const shell = process.platform === 'win32' // npm is npm.cmd there
    const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell })
    if (status === 0) continue
    const left = commands.slice(index).map((words) => `  ${words.join(' ')}`)
    throw new Error(`\nThe action is written, but this is still to be done:\n${left.join('\n')}`)
  }
}
