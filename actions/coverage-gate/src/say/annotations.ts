// Annotations on changed lines that are not covered: one for each range, the largest gaps first, since only a few are shown.

import type { Annotation } from '@slipway/action-kit'
import type { ReportedPatch } from '../report.js'

export function patchAnnotations({ files }: ReportedPatch): Annotation[] {
  const found = files.flatMap(({ path, uncovered, isAbsent }) =>
    uncovered.map(([startLine, endLine]) => ({
      file: path,
      startLine,
      endLine,
      title: isAbsent ? 'In no coverage report' : 'Not covered',
      message: message(endLine - startLine + 1, isAbsent),
    })),
  )
  const size = ({ startLine, endLine }: { startLine: number; endLine: number }) =>
    endLine - startLine
  return found.sort((a, b) => size(b) - size(a))
}

function message(lines: number, isAbsent: boolean): string {
  const [what, are] = lines === 1 ? ['1 changed line', 'is'] : [`${lines} changed lines`, 'are']
  return isAbsent
    ? `${what} of a file that no coverage report mentions, so no test is known to run it`
    : `${what} ${are} not covered by tests`
}
