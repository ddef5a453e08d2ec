// Findings that hold no more of the report than what they say. A text that was cut out of a longer one keeps all of that in memory, and the
// names of files and checks stand in a report thousands of times.

import type { Finding } from '../findings/finding.js'

/** For the findings of one report: the same, with texts of their own, and equal ones in memory once. */
export function withOwnTexts(): (finding: Finding) => Finding {
  const known = new Map<string, string>()
  const shared = (text: string) => {
    const one = known.get(text) ?? copied(text)
    known.set(one, one)
    return one
  }
  const sharedOrNone = (text: string | undefined) => (text === undefined ? text : shared(text))
  return (finding) => ({
    ...finding,
    checkId: shared(finding.checkId),
    checkName: shared(finding.checkName),
    resource: copied(finding.resource),
    module: shared(finding.module),
    place: { ...finding.place, paths: finding.place.paths.map(shared) },
    guideline: sharedOrNone(finding.guideline),
    skipReason: sharedOrNone(finding.skipReason),
  })
}

const copied = (text: string) => Buffer.from(text).toString()
