// Annotations: what `::error::`, `::warning::` and `::notice::` leave behind, with the runner's limits.

import { isAbsolute, relative, sep } from 'node:path'

export type AnnotationLevel = 'error' | 'warning' | 'notice'

export interface AnnotationPlace {
  readonly title?: string
  /** Relative to the workspace when it lies in there. */
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  readonly column?: number
  readonly endColumn?: number
}

export interface Annotation extends AnnotationPlace {
  readonly level: AnnotationLevel
  readonly message: string
}

// actions/runner, ExecutionContext.cs: _maxCountPerIssueType and _maxIssueMessageLength.
export const MAX_ANNOTATIONS_PER_LEVEL = 10
export const MAX_MESSAGE_LENGTH = 4096

/** The annotations of one step: the first ten of each level are kept, the others only counted. */
export class Annotations {
  readonly kept: Annotation[] = []
  dropped = 0

  add(annotation: Annotation): void {
    const sameLevel = this.kept.filter(({ level }) => level === annotation.level)
    if (sameLevel.length < MAX_ANNOTATIONS_PER_LEVEL) this.kept.push(annotation)
    else this.dropped++
  }
}

/**
 * The place that a command's properties name. Contradictory lines and columns are repaired or dropped as the runner does
 * (ActionCommandManager.cs, ValidateLinesAndColumns).
 */
export function annotationPlace(
  properties: ReadonlyMap<string, string>,
  workspace: string,
): AnnotationPlace {
  let line = integer(properties.get('line'))
  let endLine = integer(properties.get('endline'))
  let column = integer(properties.get('col'))
  let endColumn = integer(properties.get('endcolumn'))
  line ??= endLine
  column ??= endColumn
  const spansLines = endLine !== undefined && endLine !== line
  if (line === undefined || spansLines) column = endColumn = undefined
  if (line !== undefined && endLine !== undefined && endLine < line) line = endLine = undefined
  if (column !== undefined && endColumn !== undefined && endColumn < column) {
    column = endColumn = undefined
  }
  const title = properties.get('title')
  const file = properties.get('file')
  return {
    ...(title !== undefined && { title }),
    ...(file !== undefined && { file: insideWorkspace(file, workspace) }),
    ...(line !== undefined && { line }),
    ...(endLine !== undefined && { endLine }),
    ...(column !== undefined && { column }),
    ...(endColumn !== undefined && { endColumn }),
  }
}

function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*[+-]?\d+\s*$/.test(text) ? Number(text) : undefined
}

function insideWorkspace(file: string, workspace: string): string {
  if (!isAbsolute(file)) return file
  const path = relative(workspace, file)
  const outside = path === '' || path.startsWith('..') || isAbsolute(path)
  return outside ? file : path.split(sep).join('/')
}
