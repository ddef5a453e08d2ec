// Versions (Semantic Versioning 2.0.0) and the ranges that users know from npm and goss: `>=1.2 <2`, `^1.2 || ~2.0`, `1.x`, `1.0 - 1.4`.
// A pre-release is within a range only where a bound of the same major.minor.patch names one, so `>=1.2` does not let `2.0.0-rc.1` pass.

export interface Version {
  /** major, minor, patch */
  numbers: readonly [number, number, number]
  prerelease: readonly string[]
}

interface Bound {
  operator: '<' | '<=' | '>' | '>=' | '=' | '!='
  version: Version
}

const NUMBER = '(?:0|[1-9]\\d{0,14})'
const TAIL = '(?:-([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?(?:\\+[0-9A-Za-z.-]+)?'
const VERSION = new RegExp(`^(${NUMBER})\\.(${NUMBER})\\.(${NUMBER})${TAIL}$`)
const PART = `(?:${NUMBER}|[xX*])`
const COMPARATOR = new RegExp(
  `^(>=|<=|!=|==|>|<|=|\\^|~)?\\s*v?(${PART})(?:\\.(${PART}))?(?:\\.(${PART}))?${TAIL}$`,
)
const MAX_LENGTH = 256

/** A `v` before it is left out, as tags have it. */
export function parseVersion(text: string): Version | undefined {
  const trimmed = text.trim().replace(/^v(?=\d)/, '')
  if (trimmed.length > MAX_LENGTH) return undefined
  const [, major, minor, patch, prerelease] = VERSION.exec(trimmed) ?? []
  const parts = prerelease?.split('.') ?? []
  if (major === undefined) return undefined
  if (parts.some((part) => /^0\d+$/.test(part))) return undefined
  return { numbers: [Number(major), Number(minor), Number(patch)], prerelease: parts }
}

/** Alternatives, of each of which all bounds must hold; undefined when the text is no range. */
export function parseRange(text: string): Bound[][] | undefined {
  if (text.length > MAX_LENGTH || text.trim() === '') return undefined
  const alternatives = text.split('||').map(parseAlternative)
  return alternatives.every((bounds) => bounds !== undefined) ? alternatives : undefined
}

export function isWithin(version: Version, range: readonly (readonly Bound[])[]): boolean {
  return range.some((bounds) => {
    if (!bounds.every((bound) => holds(version, bound))) return false
    if (version.prerelease.length === 0) return true
    return bounds.some(
      ({ operator, version: named }) =>
        operator !== '!=' &&
        named.prerelease.some((part) => part !== LOWEST) &&
        compareNumbers(named, version) === 0,
    )
  })
}

function parseAlternative(text: string): Bound[] | undefined {
  const hyphen = /^\s*(\S+)\s+-\s+(\S+)\s*$/.exec(text)
  if (hyphen) {
    const [, from = '', to = ''] = hyphen
    const isPlain = [from, to].every((end) => /^[\dvxX*]/.test(end))
    return isPlain ? parseComparators([`>=${from}`, `<=${to}`]) : undefined
  }
  // `>= 1.2` is one comparator.
  const words = text.trim().replaceAll(/(>=|<=|!=|==|>|<|=|\^|~)\s+/g, '$1')
  return words === '' ? undefined : parseComparators(words.split(/[\s,]+/))
}

function parseComparators(words: readonly string[]): Bound[] | undefined {
  const bounds = words.map(parseComparator)
  return bounds.every((each) => each !== undefined) ? bounds.flat() : undefined
}

/** Below every version of the same numbers: the open end of `<2`, which must not let `2.0.0-rc.1` in. */
const LOWEST = ''

function parseComparator(word: string): Bound[] | undefined {
  const match = COMPARATOR.exec(word)
  if (!match) return undefined
  const [, operator = '', ...rest] = match
  const wild = rest.slice(0, 3).findIndex((part) => part === undefined || /^[xX*]$/.test(part))
  const given = wild === -1 ? 3 : wild
  const [major = 0, minor = 0, patch = 0] = rest.slice(0, given).map((part) => Number(part))
  const prerelease = rest[3]?.split('.') ?? []
  if (given < 3 && prerelease.length > 0) return undefined
  const version: Version = { numbers: [major, minor, patch], prerelease }
  const below = (numbers: Version['numbers']): Bound => ({
    operator: '<',
    version: { numbers, prerelease: [LOWEST] },
  })
  const from: Bound = { operator: '>=', version }
  const next = (kept: number): Version['numbers'] =>
    kept === 1 ? [major + 1, 0, 0] : kept === 2 ? [major, minor + 1, 0] : [major, minor, patch + 1]
  switch (operator) {
    case '^': {
      if (given === 0) return [from]
      // The first number that is not 0 stays.
      const first = [major, minor, patch].slice(0, given).findIndex((number) => number > 0)
      return [from, below(next(first === -1 ? given : first + 1))]
    }
    case '~':
      return given === 0 ? [from] : [from, below(next(Math.min(2, given)))]
    case '':
    case '=':
    case '==':
      if (given === 0) return [from]
      return given === 3 ? [{ operator: '=', version }] : [from, below(next(given))]
    case '!=':
      return given === 3 ? [{ operator: '!=', version }] : undefined
    case '>':
    case '<=':
      if (given === 3) return [{ operator, version }]
      if (given === 0) return undefined
      return operator === '>'
        ? [{ operator: '>=', version: plain(next(given)) }]
        : [below(next(given))]
    case '<':
      if (given === 0) return undefined
      return given === 3 ? [{ operator, version }] : [below([major, minor, patch])]
    default:
      return [from]
  }
}

const plain = (numbers: Version['numbers']): Version => ({ numbers, prerelease: [] })

function holds(version: Version, { operator, version: limit }: Bound): boolean {
  const order = compare(version, limit)
  switch (operator) {
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    case '>=':
      return order >= 0
    case '=':
      return order === 0
    case '!=':
      return order !== 0
  }
}

function compareNumbers(a: Version, b: Version): number {
  for (const [index, number] of a.numbers.entries()) {
    const other = b.numbers[index] ?? 0
    if (number !== other) return number - other
  }
  return 0
}

function compare(a: Version, b: Version): number {
  const order = compareNumbers(a, b)
  if (order !== 0) return order
  if (a.prerelease.length === 0 || b.prerelease.length === 0) {
    return b.prerelease.length - a.prerelease.length
  }
  for (const [index, part] of a.prerelease.entries()) {
    const other = b.prerelease[index]
    if (other === undefined) return 1
    const step = comparePart(part, other)
    if (step !== 0) return step
  }
  return a.prerelease.length - b.prerelease.length
}

/** Numbers by value and below words; words as ASCII has them. */
function comparePart(a: string, b: string): number {
  if (a === b) return 0
  if (a === LOWEST || b === LOWEST) return a === LOWEST ? -1 : 1
  const [isNumber, otherIsNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)]
  if (isNumber && otherIsNumber) return a.length - b.length || (a < b ? -1 : 1)
  if (isNumber || otherIsNumber) return isNumber ? -1 : 1
  return a < b ? -1 : 1
}
