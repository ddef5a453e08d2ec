// Versions, pure: which of two is newer, which may still be published, and which moving tags follow it.
import { quoted, ReleaseProblem } from './problem.mjs'

/**
 * @typedef {object} Version
 * @property {string} text such as `1.2.3` or `2.0.0-rc.1`
 * @property {number} major
 * @property {number} minor
 * @property {number} patch
 * @property {readonly string[]} preRelease its identifiers; none for a release
 *
 * @typedef {object} Place where a version belongs among those that are published
 * @property {Version | undefined} previous the one that it follows; undefined for the first
 * @property {boolean} movesMain
 * @property {string[]} movesTags such as `v1`
 */

const pattern = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(?:-([\dA-Za-z.-]{1,100}))?$/

/**
 * @param {string} text `X.Y.Z` or `X.Y.Z-PRE` as Semantic Versioning has it, without build metadata
 * @returns {Version | undefined}
 */
export function parseVersion(text) {
  const [, major, minor, patch, pre] = pattern.exec(text) ?? []
  if (patch === undefined) return undefined
  const preRelease = pre?.split('.') ?? []
  if (preRelease.some((part) => part === '' || /^0\d+$/.test(part))) return undefined
  return { text, major: Number(major), minor: Number(minor), patch: Number(patch), preRelease }
}

/**
 * @param {string} text
 * @throws {ReleaseProblem} unless it is a version
 */
export function requireVersion(text) {
  const version = parseVersion(text)
  if (version) return version
  const bare = parseVersion(text.replace(/^v/, ''))
  throw new ReleaseProblem(
    `--version ${quoted(text)} is no version${bare ? `: did you mean ${bare.text}?` : '; it is X.Y.Z, or X.Y.Z-rc.1 for a pre-release.'}`,
  )
}

/** @param {Version} a @param {Version} b @returns {number} below 0 when `a` is older */
export function compareVersions(a, b) {
  const numbers = a.major - b.major || a.minor - b.minor || a.patch - b.patch
  return numbers || comparePreReleases(a.preRelease, b.preRelease)
}

/**
 * Where a new version belongs. It may be the newest of all, or a late one of an older line: newer than all of its major version,
 * or newer than all of a minor version that there is. A late one and a pre-release leave `main` alone, so that its content never
 * gets older.
 * @param {Version} version
 * @param {readonly Version[]} published without it
 * @param {{ minorTags?: boolean }} [options] whether `vX.Y` moves as well
 * @returns {Place}
 * @throws {ReleaseProblem} when it would come before one that is published
 */
export function placeVersion(version, published, { minorTags = false } = {}) {
  const isPreRelease = version.preRelease.length > 0
  const peers = isPreRelease ? published : published.filter(isRelease)
  const sameMajor = peers.filter(({ major }) => major === version.major)
  const sameMinor = sameMajor.filter(({ minor }) => minor === version.minor)
  const follows = [peers, sameMajor, sameMinor].find(
    (line, index) => (index === 0 || line.length > 0) && isNewerThanAll(version, line),
  )
  if (!follows) {
    const blocking = newest(
      sameMinor.length > 0 ? sameMinor : sameMajor.length > 0 ? sameMajor : peers,
    )
    throw new ReleaseProblem(
      `Version ${version.text} is lower than ${blocking?.text}, which is published already. A version comes after those of its line: take a higher one.`,
    )
  }
  const isLate = follows !== peers
  return {
    previous: newest(follows),
    movesMain: published.length === 0 || !(isPreRelease || isLate),
    movesTags: isPreRelease
      ? []
      : [
          ...(isNewerThanAll(version, sameMajor) ? [`v${version.major}`] : []),
          ...(minorTags ? [`v${version.major}.${version.minor}`] : []),
        ],
  }
}

/** @param {Version} version */
export const isRelease = (version) => version.preRelease.length === 0

/** @param {readonly Version[]} versions @returns {Version | undefined} */
export const newest = (versions) => versions.toSorted(compareVersions).at(-1)

/** @param {Version} version @param {readonly Version[]} others */
const isNewerThanAll = (version, others) =>
  others.every((other) => compareVersions(version, other) > 0)

/** @param {readonly string[]} a @param {readonly string[]} b */
function comparePreReleases(a, b) {
  if (a.length === 0 || b.length === 0) return b.length - a.length // a release is newer than its pre-releases
  for (const [index, left] of a.entries()) {
    const right = b[index]
    if (right === undefined) return 1
    if (left !== right) return compareIdentifiers(left, right)
  }
  return a.length - b.length
}

/** Numbers by value and before words, words by ASCII. @param {string} a @param {string} b */
function compareIdentifiers(a, b) {
  const [isNumberA, isNumberB] = [/^\d+$/.test(a), /^\d+$/.test(b)]
  if (isNumberA && isNumberB) return a.length - b.length || (a < b ? -1 : 1)
  if (isNumberA !== isNumberB) return isNumberA ? -1 : 1
  return a < b ? -1 : 1
}
