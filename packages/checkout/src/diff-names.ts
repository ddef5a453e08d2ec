// The names in a diff's headers: quoted like strings of C where they hold odd characters, or plain.

const ESCAPES: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': 34,
  '\\': 92,
}
type Pair = [before?: string | undefined, after?: string | undefined]

const QUOTED = /"(?:[^"\\]|\\.)*"/y

/**
 * A name that fills the rest of a line.
 * @returns undefined when it is no name
 */
export function readName(text: string): string | undefined {
  if (!text.startsWith('"')) return text === '' ? undefined : text
  const quoted = quotedAt(text, 0)
  return quoted?.end === text.length ? quoted.name : undefined
}

/**
 * The file of a `diff --git` line that has the same name on both sides (a rename says its names in lines of their own).
 * @param names what follows `diff --git `
 */
export function sameName(names: string): string | undefined {
  const [before, after] = names.startsWith('"') ? quotedPair(names) : plainPair(names)
  const name = withoutPrefix(before, 'a/')
  return name !== undefined && name === withoutPrefix(after, 'b/') ? name : undefined
}

export function withoutPrefix(name: string | undefined, prefix: 'a/' | 'b/'): string | undefined {
  return name?.startsWith(prefix) && name.length > 2 ? name.slice(2) : undefined
}

function quotedPair(names: string): Pair {
  const first = quotedAt(names, 0)
  return first ? [first.name, readName(names.slice(first.end + 1))] : []
}

/** `a/X b/X`: a plain name may hold spaces, and even ` b/`, so it is the middle that parts the two. */
function plainPair(names: string): Pair {
  const middle = (names.length - 1) / 2
  return names[middle] === ' ' ? [names.slice(0, middle), names.slice(middle + 1)] : []
}

function quotedAt(text: string, start: number): { name: string; end: number } | undefined {
  QUOTED.lastIndex = start
  const [quoted] = QUOTED.exec(text) ?? []
  const name = quoted === undefined ? undefined : unescaped(quoted.slice(1, -1))
  return name === undefined || !quoted ? undefined : { name, end: start + quoted.length }
}

/** Octal escapes are bytes of UTF-8, so the whole is put together as bytes. */
function unescaped(text: string): string | undefined {
  let isValid = true
  const bytes = text.replace(
    /\\(?:([0-3][0-7]{2})|(.))|[^\\]+/gsu,
    (part: string, octal?: string, letter?: string) => {
      if (octal) return String.fromCharCode(Number.parseInt(octal, 8))
      if (letter === undefined) return Buffer.from(part).toString('latin1')
      const code = ESCAPES[letter]
      if (code === undefined) isValid = false
      return String.fromCharCode(code ?? 0)
    },
  )
  return isValid ? Buffer.from(bytes, 'latin1').toString() : undefined
}
