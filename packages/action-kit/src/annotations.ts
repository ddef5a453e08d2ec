// What the runner makes of annotations, as numbers, and how one is brought into that shape. Counting them is log.ts's work.
// Limits: actions/runner, ExecutionContext.cs (`_maxCountPerIssueType`, `_maxIssueMessageLength`).

import { cutText, safeText } from './safe-text.js'

export type AnnotationLevel = 'error' | 'warning' | 'notice'

/** Where an annotation belongs: lines count from 1, the file is relative to the workspace or absolute. */
export interface AnnotationPlace {
  file?: string | undefined
  startLine?: number | undefined
  endLine?: number | undefined
  title?: string | undefined
}

export interface Annotation extends AnnotationPlace {
  message: string
}

/** The runner keeps this many annotations of a type from one step and drops the others in silence. */
export const ANNOTATIONS_PER_LEVEL = 10
/** The runner cuts the message of an annotation here. */
export const ANNOTATION_MESSAGE_LENGTH = 4096
/** GitHub's checks API refuses longer titles. */
const ANNOTATION_TITLE_LENGTH = 255

export interface AnnotationCommand {
  message: string
  properties: { file?: string; startLine?: number; endLine?: number; title?: string }
}

/** The annotation as it can be handed to the runner: harmless, within its limits, without impossible line numbers. */
export function annotationCommand(annotation: Annotation): AnnotationCommand {
  const properties: AnnotationCommand['properties'] = {}
  if (annotation.title) properties.title = safeLine(annotation.title, ANNOTATION_TITLE_LENGTH)
  if (annotation.file) {
    properties.file = safeLine(annotation.file)
    const startLine = lineNumber(annotation.startLine)
    const endLine = lineNumber(annotation.endLine)
    if (startLine) properties.startLine = startLine
    if (startLine && endLine && endLine > startLine) properties.endLine = endLine
  }
  return {
    message: safeText(annotation.message, { maxLength: ANNOTATION_MESSAGE_LENGTH }),
    properties,
  }
}

/** The same annotation as an ordinary line of the log: `Warning: src/a.ts:3: …`. */
export function annotationLine(level: AnnotationLevel, annotation: Annotation): string {
  const line = annotation.file ? lineNumber(annotation.startLine) : undefined
  const place = [annotation.file, line].filter((part) => part !== undefined).join(':')
  const label = `${level[0]?.toUpperCase()}${level.slice(1)}`
  return [label, place, annotation.title, annotation.message].filter(Boolean).join(': ')
}

function lineNumber(line: number | undefined): number | undefined {
  return line !== undefined && Number.isSafeInteger(line) && line > 0 ? line : undefined
}

function safeLine(text: string, maxLength = 1024): string {
  return cutText(safeText(text).replaceAll('\n', ' '), maxLength)
}
