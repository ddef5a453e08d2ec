// Keeps secrets out of everything that a run tells or stores. The caller's redaction knows the secrets of the workflow; here
// are those that only a run knows (tokens that it captured), and the halves that cutting a text short can leave of them.

import { masked } from '../render.js'

export interface Secrets {
  /** Called before the secret can appear anywhere. */
  register(secret: string): void
  /** The text with all registered secrets masked. */
  redact(text: string): string
}

export interface Redaction {
  keep(secrets: readonly string[]): void
  redact(text: string): string
}

const MASK = '***'
const LEAST = 4

export function createRedaction(secrets: Secrets): Redaction {
  const kept = new Set<string>()
  // A secret within another one must not break up the longer.
  let longestFirst: string[] = []
  return {
    keep(given) {
      for (const form of masked(given)) {
        if (kept.has(form)) continue
        kept.add(form)
        secrets.register(form)
        longestFirst = [...kept].toSorted((a, b) => b.length - a.length)
      }
    },
    redact(text) {
      let clean = secrets.redact(text)
      for (const secret of longestFirst) clean = clean.replaceAll(secret, MASK)
      return clean.includes('…') ? withoutHalves(clean, longestFirst) : clean
    },
  }
}

/** What stands before or after a `…` and is the beginning or the end of a secret. */
function withoutHalves(text: string, secrets: readonly string[]): string {
  const pieces = text.split('…')
  return pieces
    .map((piece, index) => {
      let clean = piece
      for (const secret of secrets) {
        if (index < pieces.length - 1) {
          const length = overlap(secret, clean)
          if (length >= LEAST) clean = clean.slice(0, -length) + MASK
        }
        if (index > 0) {
          const length = overlap(clean, secret)
          if (length >= LEAST) clean = MASK + clean.slice(length)
        }
      }
      return clean
    })
    .join('…')
}

/** The length of the longest beginning of `head` with which `tail` ends. */
function overlap(head: string, tail: string): number {
  for (let length = Math.min(head.length, tail.length); length >= LEAST; length--) {
    if (tail.endsWith(head.slice(0, length))) return length
  }
  return 0
}
