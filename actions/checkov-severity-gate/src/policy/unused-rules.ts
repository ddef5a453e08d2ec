// Rules and severities of the policy whose paths are those of no file: most likely they are misspelt, and what they were to hold is not held.
// Waivers are told by the findings that they match (gate/waivers.ts).

import type { Policy } from './policy.js'
import { pathMatcher } from './scope.js'

/** @param file of the policy @param paths of the repository */
export function unusedRules(
  { rules, severities }: Policy,
  file: string,
  paths: readonly string[],
): string[] {
  const scopes = [
    ...rules.map((rule) => ({ ...rule, what: `The rule "${rule.name}"` })),
    ...severities.map(({ scope, line }) => ({
      paths: scope.paths,
      line,
      what: `The severity of ${scope.checks.join(', ')}`,
    })),
  ]
  return scopes
    .filter((scope) => scope.paths.length > 0 && !paths.some(pathMatcher(scope.paths)))
    .map(
      ({ paths: globs, line, what }) =>
        `${what} (${file}, line ${line}) is for files that are not there: ${globs.join(', ')}. All below a folder is folder/**`,
    )
}
