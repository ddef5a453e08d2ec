// Reads the description of a world from a YAML or JSON file. Mistakes are told all at once, each with its line and column.
import { readFile } from 'node:fs/promises'
import { isMap, isScalar, LineCounter, type Pair, parseDocument } from 'yaml'
import type { WorldConfig } from '../model.js'
import { type Path, type Problem, spellPath } from './schema.js'
import { world } from './world-schema.js'

/** The message lists every mistake of the file, one a line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly problems: readonly string[]

  constructor(file: string, problems: readonly string[]) {
    super(problems.map((problem) => `${file}${problem}`).join('\n'))
    this.problems = problems
  }
}

/** @throws ConfigError when the file cannot be read or does not describe a world. */
export async function readConfigFile(file: string): Promise<WorldConfig> {
  let source: string
  try {
    source = await readFile(file, 'utf8')
  } catch (error) {
    throw new ConfigError(file, [`: cannot be read (${(error as NodeJS.ErrnoException).code})`])
  }
  return parseConfig(source, file)
}

/** JSON is YAML too. @throws ConfigError */
export function parseConfig(source: string, file: string): WorldConfig {
  const lines = new LineCounter()
  const document = parseDocument(source, {
    lineCounter: lines,
    prettyErrors: false,
    merge: true, // `<<: *image`, for images that differ in little
  })
  const where = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return `:${line}:${col}`
  }
  const broken = document.errors.map(({ pos, message }) => `${where(pos[0])}: ${message}`)
  if (broken.length > 0) throw new ConfigError(file, broken)

  const config: unknown = document.toJS() ?? {}
  const problems = world(config, []).map((problem) => {
    const name = spellPath(problem.path)
    return `${where(offsetOf(document.contents, problem))}: ${name ? `${name} ` : ''}${problem.message}`
  })
  if (problems.length > 0) throw new ConfigError(file, problems)
  return config as WorldConfig
}

/** Where in the file the value is, or its key when that is wrong, or else the nearest thing around it. */
function offsetOf(root: unknown, { path, ofKey = false }: Problem): number {
  let node = root
  let offset = startOf(root)
  path.forEach((part, index) => {
    const pair = pairAt(node, part)
    const key = pair && startOf(pair.key)
    node = pair ? pair.value : itemAt(node, part)
    const isLast = index === path.length - 1
    offset = (isLast && ofKey ? key : undefined) ?? startOf(node, key ?? offset)
  })
  return offset
}

const pairAt = (node: unknown, key: Path[number]): Pair | undefined =>
  isMap(node)
    ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key))
    : undefined

function itemAt(node: unknown, index: Path[number]): unknown {
  const items = (node as { items?: unknown[] } | undefined)?.items
  return typeof index === 'number' ? items?.[index] : undefined
}

function startOf(node: unknown, otherwise = 0): number {
  const range = (node as { range?: [number, number, number] } | null | undefined)?.range
  return range?.[0] ?? otherwise
}
