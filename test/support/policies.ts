// The IAM policies of the actions' READMEs, and what is left of them when a role lacks one permission.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PolicyDocument, PolicyStatement } from '@slipway/ecs-simulator'
import { repository } from './actions.js'

/** The policy between `<!-- policy:start -->` and `<!-- policy:end -->`, as a user copies it; undefined when there is none. */
export function policyOf(action: string): PolicyDocument | undefined {
  const readme = readFileSync(join(repository, 'actions', action, 'README.md'), 'utf8')
  const [, json] =
    /<!-- policy:start -->\s*```json\n(.*?)```\s*<!-- policy:end -->/s.exec(readme) ?? []
  return json === undefined ? undefined : (JSON.parse(json) as PolicyDocument)
}

export const statementsOf = ({ Statement }: PolicyDocument): PolicyStatement[] => [Statement].flat()

export function permissionsOf(policy: PolicyDocument): string[] {
  return [...new Set(statementsOf(policy).flatMap(({ Action = [] }) => Action))].sort()
}

export function without(policy: PolicyDocument, permission: string): PolicyDocument {
  return {
    ...policy,
    Statement: statementsOf(policy).flatMap((statement) => {
      const kept = [statement.Action ?? []].flat().filter((action) => action !== permission)
      return kept.length > 0 ? [{ ...statement, Action: kept }] : []
    }),
  }
}
