// The secrets of a job and how they are blotted out of everything that a user can see.
// Values are added by `::add-mask::` or given with the job; from then on every line, annotation and summary passes `mask`.

const REPLACEMENT = '***'

export class Masks {
  readonly #values = new Set<string>()
  readonly #patterns = new Set<string>()

  constructor(values: Iterable<string> = []) {
    for (const value of values) this.add(value)
  }

  /** The values as they were registered, in order. */
  get values(): string[] {
    return [...this.#values]
  }

  /** Registers the value and each of its lines: a secret of several lines is printed line by line. */
  add(value: string): void {
    for (const secret of [value, ...value.split(/[\r\n]+/)]) {
      if (secret === '') continue
      this.#values.add(secret)
      for (const pattern of [secret, ...encodings(secret)]) this.#patterns.add(pattern)
    }
  }

  /** Text with every occurrence replaced; overlapping and adjoining occurrences become one `***`. */
  mask(text: string): string {
    const ranges = [...this.#patterns].flatMap((pattern) => occurrences(text, pattern))
    ranges.sort((a, b) => a.start - b.start)
    let masked = ''
    let position = 0
    let maskedUntil = -1
    for (const { start, end } of ranges) {
      if (start > maskedUntil) {
        masked += text.slice(position, start) + REPLACEMENT
      }
      maskedUntil = Math.max(maskedUntil, end)
      position = maskedUntil
    }
    return masked + text.slice(position)
  }
}

/** Overlapping occurrences too: `aa` occurs twice in `aaa`. */
function occurrences(text: string, pattern: string): { start: number; end: number }[] {
  const found = []
  for (let start = text.indexOf(pattern); start >= 0; start = text.indexOf(pattern, start + 1)) {
    found.push({ start, end: start + pattern.length })
  }
  return found
}

/**
 * The other spellings under which the runner knows a secret (HostContext.cs, ValueEncoders.cs). Left out: its variants for
 * the command line, for expressions and for PowerShell.
 */
function encodings(secret: string): string[] {
  const bytes = Buffer.from(secret)
  // Base64 of a text in which the secret starts at the first, second or third byte of a group.
  const base64 = [0, 1, 2].map((shift) =>
    bytes.subarray(bytes.length > shift ? shift : 0).toString('base64'),
  )
  const xml = secret.replace(/[<>&'"]/g, (character) => XML_ENTITIES[character] ?? character)
  return [...base64, JSON.stringify(secret).slice(1, -1), percentEncoded(secret), xml]
}

const XML_ENTITIES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  "'": '&apos;',
  '"': '&quot;',
}

function percentEncoded(secret: string): string {
  // Through Buffer, because encodeURIComponent throws on half a surrogate pair.
  return encodeURIComponent(Buffer.from(secret).toString()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
