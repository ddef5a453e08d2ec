// The log of one main or post: masked lines as a user sees them, and the annotations that go with them.

import {
  type Annotation,
  type AnnotationLevel,
  type AnnotationPlace,
  Annotations,
  MAX_MESSAGE_LENGTH,
} from './annotations.js'
import type { Masks } from './masks.js'

export interface StepLogOptions {
  readonly masks: Masks
  /** Called with each line when it is written. */
  readonly onLine?: ((line: string) => void) | undefined
  /** Lines beyond this many characters are not kept; they are still shown to `onLine`. */
  readonly maxLogLength: number
  /** Whether debug messages are shown (on GitHub: the variable ACTIONS_STEP_DEBUG). */
  readonly debug: boolean
}

export class StepLog {
  readonly lines: string[] = []
  /** Lines that were not kept because the log had become too long. */
  droppedLines = 0
  readonly #annotations = new Annotations()
  readonly #options: StepLogOptions
  #length = 0

  constructor(options: StepLogOptions) {
    this.#options = options
  }

  get annotations(): readonly Annotation[] {
    return this.#annotations.kept
  }

  get droppedAnnotations(): number {
    return this.#annotations.dropped
  }

  /** Writes text as it is, without looking for commands in it. */
  write(text: string): void {
    for (const line of this.#options.masks.mask(text).split(/\r\n|\r|\n/)) {
      this.#length += line.length
      if (this.#length <= this.#options.maxLogLength) this.lines.push(line)
      else this.droppedLines++
      this.#options.onLine?.(line)
    }
  }

  debug(message: string): void {
    if (!this.#options.debug) return
    for (const line of message.split(/\r\n|\n/)) this.write(`##[debug]${line}`)
  }

  annotate(level: AnnotationLevel, message: string, place: AnnotationPlace = {}): void {
    const shown = this.#options.masks.mask(message).slice(0, MAX_MESSAGE_LENGTH)
    this.#annotations.add({ level, message: shown, ...place })
    if (shown !== '') this.write(`##[${level}]${shown}`)
  }

  error(message: string): void {
    this.annotate('error', message)
  }

  warning(message: string): void {
    this.annotate('warning', message)
  }
}
