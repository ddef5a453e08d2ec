// The only place that prints. Everything printed passes safeText(); annotations are capped as the runner caps them, and
// what is over the cap stays readable as ordinary lines and is counted at the end.

import * as core from '@actions/core'
import {
  ANNOTATION_MESSAGE_LENGTH,
  ANNOTATIONS_PER_LEVEL,
  type Annotation,
  type AnnotationLevel,
  type AnnotationPlace,
  annotationCommand,
  annotationLine,
} from './annotations.js'
import { safeText } from './safe-text.js'

export interface Log {
  info(message: string): void
  /** Shown when debug logging is on. */
  debug(message: string): void
  notice(message: string, place?: AnnotationPlace): void
  warning(message: string, place?: AnnotationPlace): void
  error(message: string, place?: AnnotationPlace): void
  /** Many findings at once, the most important first: as many annotations as fit, the last of them counting the rest. */
  annotate(level: AnnotationLevel, annotations: readonly Annotation[]): void
  /** A fold in the log. Groups do not nest in the runner: an inner one is a heading in the outer one. */
  group<T>(title: string, work: () => T | Promise<T>): Promise<T>
}

/** What runAction() does with the log at the end of a run, and nobody else. */
export interface RunLog extends Log {
  /** Why the run failed: always annotated, whatever was annotated before. */
  fail(problems: readonly string[]): void
  /** One line that counts the annotations that did not fit, if any. */
  countSilenced(): void
}

/** The printing part of @actions/core; tests give their own. */
export type LogSink = Pick<
  typeof core,
  'info' | 'debug' | 'notice' | 'warning' | 'error' | 'startGroup' | 'endGroup'
>

/** One message longer than this is cut: nobody reads on, and the log has to be uploaded. */
const MAX_MESSAGE_LENGTH = 1_000_000
/** One error is kept for the reason why the run failed. */
const LIMITS: Record<AnnotationLevel, number> = {
  error: ANNOTATIONS_PER_LEVEL - 1,
  warning: ANNOTATIONS_PER_LEVEL,
  notice: ANNOTATIONS_PER_LEVEL,
}

export function createLog(sink: LogSink = core): RunLog {
  const used: Record<AnnotationLevel, number> = { error: 0, warning: 0, notice: 0 }
  const silenced: Record<AnnotationLevel, number> = { error: 0, warning: 0, notice: 0 }
  const said = new Set<string>()
  let openGroups = 0

  const info = (message: string) => sink.info(safeText(message, { maxLength: MAX_MESSAGE_LENGTH }))

  function emit(level: AnnotationLevel, annotation: Annotation): void {
    const { message, properties } = annotationCommand(annotation)
    used[level]++
    if (annotation.message.length > ANNOTATION_MESSAGE_LENGTH) info(annotation.message)
    sink[level](message, properties)
  }

  function one(level: AnnotationLevel, message: string, place: AnnotationPlace = {}): void {
    const annotation = { ...place, message }
    const line = annotationLine(level, annotation)
    // The same words again (a warning in a loop) are worth a line, not one of ten annotations.
    const again = said.has(`${level} ${line}`)
    if (again || used[level] >= LIMITS[level]) {
      if (!again) silenced[level]++
      info(line)
      return
    }
    said.add(`${level} ${line}`)
    emit(level, annotation)
  }

  function many(level: AnnotationLevel, annotations: readonly Annotation[], limit: number): void {
    const room = Math.max(0, limit - used[level])
    if (annotations.length <= room) {
      for (const annotation of annotations) emit(level, annotation)
      return
    }
    const shown = Math.max(0, room - 1)
    for (const annotation of annotations.slice(0, shown)) emit(level, annotation)
    const rest = annotations.slice(shown)
    for (const annotation of rest) info(annotationLine(level, annotation))
    if (room > 0) emit(level, { message: `${counted(rest.length, level)} in the log of this step` })
    else silenced[level] += rest.length
  }

  function leaveGroups(count: number): void {
    const wereOpen = openGroups > 0
    openGroups = Math.max(0, openGroups - count)
    if (wereOpen && openGroups === 0) sink.endGroup()
  }

  return {
    info,
    debug: (message) => sink.debug(safeText(message, { maxLength: MAX_MESSAGE_LENGTH })),
    notice: (message, place) => one('notice', message, place),
    warning: (message, place) => one('warning', message, place),
    error: (message, place) => one('error', message, place),
    annotate: (level, annotations) => many(level, annotations, LIMITS[level]),
    async group(title, work) {
      const name = safeText(title, { maxLength: 200 }).replaceAll('\n', ' ')
      openGroups++
      if (openGroups === 1) sink.startGroup(name)
      else sink.info(name)
      try {
        return await work()
      } finally {
        leaveGroups(1)
      }
    },
    fail(problems) {
      leaveGroups(openGroups) // nobody unfolds a group to find out why the step failed
      const annotations = problems.map((message) => ({ message }))
      many('error', annotations, ANNOTATIONS_PER_LEVEL)
    },
    countSilenced() {
      const levels: AnnotationLevel[] = ['error', 'warning', 'notice']
      const counts = levels.filter((level) => silenced[level] > 0)
      if (counts.length === 0) return
      const text = counts.map((level) => counted(silenced[level], level)).join(', ')
      info(
        `${text} in the log without an annotation: GitHub shows ${ANNOTATIONS_PER_LEVEL} of a kind for a step.`,
      )
    },
  }
}

function counted(count: number, level: AnnotationLevel): string {
  return `${count} more ${level}${count === 1 ? '' : 's'}`
}

export const runLog: RunLog = createLog()

/** The log of this process. */
export const log: Log = runLog
