// What the role lets us see and do, found out by trying. The deployment works with the four permissions of the
// official action; each further one makes it better, and what is missing is said once, with what it would buy.

import { awsErrorKind, missingPermission } from '../aws-error.js'
import type { Reporter } from '../reporter.js'

export const optionalPermissions = {
  'ecs:DescribeTaskDefinition':
    'to reuse an unchanged revision, and to know before the deployment whether the revision to go back to is still active',
  'ecs:ListServiceDeployments': 'to follow the exact state of the deployment and of a rollback',
  'ecs:DescribeServiceDeployments': 'to follow the exact state of the deployment and of a rollback',
  'ecs:DescribeServiceRevisions':
    'to know the last revision that was deployed completely when another deployment is in flight',
  'ecs:StopServiceDeployment':
    'to let ECS itself roll back the whole service revision (without it the previous task definition is put back)',
  'ecs:ListTasks': 'to see stopped tasks: the reason of a failure, and failing early',
  'ecs:DescribeTasks': 'to see stopped tasks: the reason of a failure, and failing early',
  'logs:GetLogEvents': 'to show the last lines of the failing container',
  'cloudwatch:DescribeAlarms':
    'to warn of an alarm that ECS will ignore because it is already in ALARM',
} as const

export type OptionalPermission = keyof typeof optionalPermissions

export interface Access {
  /** Runs the call unless it is known to be forbidden; undefined when it is or turns out to be. Other errors pass.
   *  @param permissions all that the call takes. */
  attempt<T>(
    permissions: OptionalPermission | readonly OptionalPermission[],
    call: () => Promise<T>,
  ): Promise<T | undefined>
  /** The same for a read that only helps: an answer that does not come is no answer, this time. */
  help<T>(
    permissions: OptionalPermission | readonly OptionalPermission[],
    call: () => Promise<T>,
  ): Promise<T | undefined>
  denied(permission: OptionalPermission): boolean
  /** In the order in which they were missed. */
  missing(): readonly OptionalPermission[]
}

export function newAccess(reporter: Reporter): Access {
  const missing = new Set<OptionalPermission>()
  const unanswered = new Set<OptionalPermission>()
  const access: Access = {
    denied: (permission) => missing.has(permission),
    missing: () => [...missing],
    async attempt(permissions, call) {
      const taken = [permissions].flat()
      if (taken.some((permission) => missing.has(permission))) return undefined
      try {
        return await call()
      } catch (error) {
        const kind = awsErrorKind(error)
        if (kind !== 'denied' && kind !== 'unsupported') throw error
        const refused = error instanceof Error ? missingPermission(error.message) : undefined
        const lacking = taken.find((permission) => permission === refused?.action) ?? taken[0]
        if (!lacking) throw error
        missing.add(lacking)
        const place = refused?.resource ? ` on ${refused.resource}` : ''
        reporter.info(
          kind === 'denied'
            ? `Working without ${lacking}${place}. Allow it ${optionalPermissions[lacking]}.`
            : `AWS does not support ${lacking} here; working without it.`,
        )
        return undefined
      }
    },
    async help(permissions, call) {
      try {
        return await access.attempt(permissions, call)
      } catch (error) {
        if (awsErrorKind(error) !== 'transient') throw error
        const names = [permissions].flat().filter((permission) => !unanswered.has(permission))
        for (const name of names) unanswered.add(name)
        if (names.length > 0) {
          reporter.info(`AWS gives no answer to ${names.join(', ')}; going on without for now.`)
        }
        return undefined
      }
    },
  }
  return access
}
