// What a run found and did, as plain data, and the outputs made of it.

import { type Change, diffSummary } from '@slipway/ecs'
import type { SetImage } from './images.js'

export interface Report {
  family: string
  /** What it was started from, for people. */
  source: string
  /** Path of the rendered file; empty until it is written. */
  file: string
  changes: Change[]
  images: SetImage[]
}

export const defaultOutputs = {
  'task-definition': '',
  changed: '',
  image: '',
  'image-digest': '',
  family: '',
  'diff-summary': '',
}

export type OutputName = keyof typeof defaultOutputs

export function outputsOf({ family, file, changes, images }: Report): Record<OutputName, string> {
  return {
    'task-definition': file,
    changed: String(changes.length > 0),
    image: images[0]?.image ?? '',
    'image-digest': images[0]?.digest ?? '',
    family,
    'diff-summary': diffSummary(changes),
  }
}
