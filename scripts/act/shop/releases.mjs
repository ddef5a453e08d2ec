// The releases of the shop, by the tag of their image: the good ones, and those with which the examples fail.

/**
 * @typedef {'crashes' | 'empty-front-page' | 'migration-fails' | 'broken-tile' | 'all-wrong' | 'slow' | 'errors'} Trouble
 *
 * @typedef {object} Release
 * @property {string} version what it says that it is
 * @property {Trouble} [trouble] what is wrong with it
 */

/** @type {Readonly<Record<string, Release>>} */
export const releases = {
  v1: { version: 'v1' },
  v2: { version: 'v2' },
  crashes: { version: 'crashes', trouble: 'crashes' },
  'empty-front-page': { version: 'empty-front-page', trouble: 'empty-front-page' },
  'migration-fails': { version: 'migration-fails', trouble: 'migration-fails' },
  'broken-tile': { version: 'broken-tile', trouble: 'broken-tile' },
  'built-from-old-sources': { version: 'v1' },
  // What follows is asked for as v2.
  'all-wrong': { version: 'v1', trouble: 'all-wrong' },
  slow: { version: 'v2', trouble: 'slow' },
  errors: { version: 'v2', trouble: 'errors' },
}

/**
 * @param {string} tag
 * @throws {Error} when there is none
 */
export function release(tag) {
  const found = releases[tag]
  if (!found) throw new Error(`the shop has no release ${tag}`)
  return found
}
