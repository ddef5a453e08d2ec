// What an action can ask for when it reads its inputs: the readers, their options, and how an input is described.
// How they work is in inputs.ts.

import type { DurationOptions, Range } from './input-values.js'

export type InputKind =
  | 'text'
  | 'lines'
  | 'key-values'
  | 'boolean'
  | 'integer'
  | 'number'
  | 'percent'
  | 'duration'
  | 'choice'
  | 'choices'
  | 'path'
  | 'structured'
  | 'secret'
  | 'unsupported'

/** An input as the code reads it, to be compared with action.yml. */
export interface InputDescription {
  name: string
  kind: InputKind
  required: boolean
  /** As the code gives it, so a number for an integer and milliseconds for a duration; absent when there is none. */
  default?: unknown
  /** The valid values of a choice. */
  values?: readonly string[]
}

/** What makes an input always have a value. */
export type Given<Value> =
  | { required: true; default?: undefined }
  | { default: Value; required?: false | undefined }

/** Without `required` or a default, an input that is not given (or blank) is undefined. */
export interface Read<Value, Options = unknown> {
  (name: string, options: Options & Given<Value>): Value
  (name: string, options?: Options & NotGiven): Value | undefined
}

interface NotGiven {
  required?: false | undefined
  default?: undefined
}

export interface PathOptions {
  /** Must be there, and be that. */
  mustBe?: 'file' | 'directory' | undefined
}

export interface InputReader {
  text: Read<string>
  boolean: Read<boolean>
  integer: Read<number, Range>
  number: Read<number, Range>
  /** 80 for `80` and `80%`; from 0 to 100 unless told. */
  percent: Read<number, Range>
  /** Milliseconds. `90s`, `5m`, `1h30m`; a number alone counts in `unit`, and is a mistake without one. */
  duration: Read<number, DurationOptions>
  /** Absolute; a relative path starts at the workspace. */
  path: Read<string, PathOptions>
  /** Masked in the log before it is returned, and remembered for redact(). */
  secret: Read<string>
  /** One of `values`, in their spelling whatever the capitals. */
  choice<const Value extends string>(
    name: string,
    values: readonly Value[],
    options: Given<NoInfer<Value>>,
  ): Value
  choice<const Value extends string>(name: string, values: readonly Value[]): Value | undefined
  /** Some of `values`, separated by commas or newlines. */
  choices<const Value extends string>(
    name: string,
    values: readonly Value[],
    options?: Given<readonly NoInfer<Value>[]>,
  ): Value[]
  /** The lines, trimmed, without the blank ones. */
  lines(name: string, options?: { required?: boolean }): string[]
  /** One KEY=value a line, split at the first `=`, in order; a key given twice comes twice. */
  keyValues(name: string, options?: { required?: boolean }): [key: string, value: string][]
  /**
   * JSON or YAML (`parseYaml`), or a format of the action's own: `parse` throws a UserError for what is wrong
   * with the text. Undefined when not given.
   */
  structured<Value>(name: string, parse: (text: string) => Value, options: Given<Value>): Value
  structured<Value>(name: string, parse: (text: string) => Value): Value | undefined
  /** An input that is known, but that this action does not honour: giving it is a mistake, for the reason told. */
  unsupported(name: string, why: string): void
  /** Whether the user gave the input: it is there and not blank. */
  isGiven(name: string): boolean
  /** A mistake that takes more than one input to see. */
  problem(message: string): void
}
