// `${{ … }}` that nobody evaluated: GitHub evaluates expressions in workflows, not in files, so to ECS it is just a text.

import { isObject } from './parse.js'
import { containerPath, joinPath } from './problem.js'

const opening = '${' + '{'

export const isLeftover = (text: string): boolean => text.includes(opening)

/** The paths of all texts and keys that hold an expression. */
export function* leftovers(value: unknown, path = ''): Generator<string> {
  if (typeof value === 'string') {
    if (isLeftover(value)) yield path
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const isContainer = path === 'containerDefinitions'
      yield* leftovers(item, isContainer ? containerPath(item, index) : `${path}[${index}]`)
    }
  } else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      if (isLeftover(key)) yield joinPath(path, '(a key)')
      yield* leftovers(item, joinPath(path, key))
    }
  }
}
