// What CHANGELOG.md says about a version, pure.
import { ReleaseProblem } from './problem.mjs'
import { isRelease } from './versions.mjs'

/**
 * The version has notes, so that nobody has to guess what it changes: in a section of its own, or still under "Unreleased".
 * @param {string} changelog
 * @param {import('./versions.mjs').Version} version
 * @returns {string | undefined} a word of warning, when they are still there
 * @throws {ReleaseProblem} when there are none
 */
export function checkNotes(changelog, version) {
  if (notesOf(changelog, version.text) !== '') return undefined
  const heading = `give what it changes the heading "## ${version.text}", and commit it`
  if (notesOf(changelog, 'Unreleased') === '') {
    throw new ReleaseProblem(`CHANGELOG.md says nothing about ${version.text}: ${heading}.`)
  }
  if (!isRelease(version)) return undefined
  return `what ${version.text} changes is still under "Unreleased" in CHANGELOG.md: ${heading}`
}

/**
 * What a section of the changelog says; empty when there is none.
 * @param {string} changelog
 * @param {string} section
 */
export function notesOf(changelog, section) {
  const sections = changelog.replaceAll('\r\n', '\n').split(/^## +/m).slice(1)
  const own = sections.find((text) => /^\[?v?([^\]\s]+)/.exec(text)?.[1] === section) ?? ''
  return own.replace(/^.*\n?/, '').trim()
}
