// The one source of chance in a world: ids and durations come from here, so a seed replays a run.

export interface Random {
  /** In [0, 1). */
  fraction(): number
  /** In [min, max]. A plain number stands for itself and takes nothing from the source. */
  duration(range: DurationRange): number
  hex(length: number): string
  digits(length: number): string
  /** Letters and digits, safe in URLs and ARNs. */
  word(length: number): string
  uuid(): string
}

/** Milliseconds: one value, or the least and the greatest of evenly spread ones. */
export type DurationRange = number | readonly [minMs: number, maxMs: number]

export function seededRandom(seed: number): Random {
  // mulberry32: 32 bits of state are plenty for a few thousand ids.
  let state = seed >>> 0
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const pick = (alphabet: string, length: number) => {
    let text = ''
    while (text.length < length) text += alphabet[Math.floor(fraction() * alphabet.length)]
    return text
  }
  const hex = (length: number) => pick('0123456789abcdef', length)
  return {
    fraction,
    duration: (range) =>
      typeof range === 'number' ? range : Math.round(range[0] + fraction() * (range[1] - range[0])),
    hex,
    digits: (length) => pick('123456789', 1) + pick('0123456789', length - 1),
    word: (length) =>
      pick('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', length),
    uuid: () => [hex(8), hex(4), `4${hex(3)}`, `8${hex(3)}`, hex(12)].join('-'),
  }
}
