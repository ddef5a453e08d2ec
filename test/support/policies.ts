// The IAM policies of the actions' READMEs, and what is left of them when a role lacks one permission.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PolicyDocument, PolicyStatement } from '@slipway/ecs-simulator'
import { repository } from './actions.js'

/**
 * The policy between `<!-- policy:start -->` and `<!-- policy:end -->`, as a user copies it, with the statements of the one between
 * `<!-- policy:more:start -->` and its end, if there is one; undefined when there is none at all.
 */
export function policyOf(action: string): PolicyDocument | undefined {
  const readme = readFileSync(join(repository, 'actions', action, 'README.md'), 'utf8')
  const policies = ['policy', 'policy:more'].flatMap((name) => {
    const [, between] = readme.split(new RegExp(`<!-- ${name}:(?:start|end) -->`))
    const [, json] = /^\s*```json\n(.*)```\s*$/s.exec(between ?? '') ?? []
    return json === undefined ? [] : [JSON.parse(json) as PolicyDocument]
  })
  const [first] = policies
  return first && { ...first, Statement: policies.flatMap(statementsOf) }
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
