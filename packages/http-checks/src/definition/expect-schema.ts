// The JSON Schema that a body must fulfil: in a file, or in place.

import { checkSchema } from '../assert/index.js'
import type { Matcher } from '../definition.js'
import { type FileRoot, MAX_SCHEMA_BYTES, readInside } from './files.js'
import { quoted } from './shown.js'
import type { Item, Source } from './source.js'
import { isMistake, type Mistake } from './values.js'

/** A file, or the schema itself. */
export function readSchema(
  { source, files }: { source: Source; files: FileRoot },
  item: Item,
): Matcher[] {
  if (source.isMap(item)) {
    const schema = source.json(item, 'schema')
    const empty = typeof schema === 'object' && schema !== null && Object.keys(schema).length === 0
    const wrong = empty ? 'it is empty, so it would expect nothing' : checkSchema(schema)
    if (wrong) source.mistake(item.at, `schema: ${wrong}`)
    return [{ kind: 'schema', schema, file: source.file }]
  }
  const read = source.parsed(item, 'schema', (path) => parseSchemaFile(files, path))
  return read ? [{ kind: 'schema', schema: read.schema, file: read.path }] : []
}

function parseSchemaFile(
  files: FileRoot,
  path: string,
): { schema: unknown; path: string } | Mistake {
  const file = readInside(files, path, MAX_SCHEMA_BYTES)
  if (isMistake(file)) return file
  let schema: unknown
  try {
    schema = JSON.parse(file.bytes.toString('utf8').replace(/^\uFEFF/, ''))
  } catch (error) {
    const why = error instanceof Error ? error.message : 'invalid'
    return { mistake: `${quoted(path)} is not JSON: ${why}` }
  }
  const isObject = typeof schema === 'object' && schema !== null && !Array.isArray(schema)
  if (isObject && Object.keys(schema ?? {}).length > 0) {
    const wrong = checkSchema(schema)
    return wrong ? { mistake: `${quoted(path)}: ${wrong}` } : { schema, path: file.path }
  }
  return {
    mistake: `${quoted(path)} is not a JSON Schema: it must be an object that says something`,
  }
}
