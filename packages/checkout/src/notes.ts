// Small texts that are kept as git notes of commits.

import type { Checkout } from './checkout.js'

/** @param ref `slipway-coverage` for refs/notes/slipway-coverage @returns undefined without a note @throws {CheckoutProblem} */
export async function readNote(
  _checkout: Checkout,
  _ref: string,
  _commit: string,
): Promise<Buffer | undefined> {
  return undefined
}

/** Replaces the commit's note. @throws {CheckoutProblem} */
export async function writeNote(
  _checkout: Checkout,
  _ref: string,
  _commit: string,
  _text: string | Buffer,
): Promise<void> {}
