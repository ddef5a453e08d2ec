import { expect, test } from '@jest/globals'
import { judgeRollback, type RollbackGoal } from '../../src/rollback/judge-rollback.js'
import { type LookParts, look, newer, old, ours, revision, seconds, startMs } from '../looks.js'

const goal = (parts: Partial<RollbackGoal> = {}): RollbackGoal => ({
  method: 'stop-service-deployment',
  badDeploymentId: 'ecs-svc/2',
  badCreatedAtMs: startMs,
  revertDeploymentId: undefined,
  target: revision('web:1'),
  startedAtMs: seconds(60),
  deadlineMs: seconds(960),
  ...parts,
})
const back = (parts = {}) =>
  newer({ taskDefinition: revision('web:1'), rolloutState: 'COMPLETED', ...parts })
const bad = ours({ status: 'ACTIVE', rolloutState: 'FAILED', running: 0 })
const revert = { method: 'revert', revertDeploymentId: 'ecs-svc/3' } as const

const cases: [
  name: string,
  look: LookParts,
  expected: string,
  goal?: Partial<RollbackGoal>,
  atS?: number,
][] = [
  ['complete and running', { deployments: [back(), bad] }, 'restored'],
  ['complete, but a task is missing', { deployments: [back({ running: 1 }), bad] }, 'wait'],
  [
    'running, but not complete',
    { deployments: [back({ rolloutState: 'IN_PROGRESS' }), bad] },
    'wait',
  ],
  ['the bad one is still the current one', { deployments: [ours(), old()] }, 'wait'],
  ['time is up', { deployments: [back({ running: 1 })] }, 'failed', {}, 960],
  [
    'ECS could not',
    { deployments: [ours(), old()], serviceDeployment: { status: 'ROLLBACK_FAILED' } },
    'failed, revert',
  ],
  [
    'ECS stopped it and did nothing more',
    { deployments: [ours(), old()], serviceDeployment: { status: 'STOPPED' } },
    'failed, revert',
  ],
  ['ECS never begins', { deployments: [ours(), old()] }, 'failed, revert', { method: 'ecs' }, 151],
  [
    'the rollback fails too',
    { deployments: [back({ rolloutState: 'FAILED', running: 0 })] },
    'failed',
  ],
  ['the service is gone', { service: null }, 'failed'],
  ['somebody deploys something else', { deployments: [newer()] }, 'superseded', {}, 120],
  [
    'ECS knows better where to go back to',
    {
      deployments: [back({ taskDefinition: revision('web:0') })],
      serviceDeployment: { status: 'ROLLBACK_IN_PROGRESS' },
    },
    'restored',
  ],
  [
    'somebody deploys something else after the rollback of ECS',
    {
      deployments: [newer({ createdAtMs: seconds(62) })],
      serviceDeployment: { status: 'ROLLBACK_SUCCESSFUL', finishedAtMs: seconds(61) },
    },
    'superseded',
    {},
    120,
  ],
  [
    'somebody else stopped the rollback by deploying something else',
    { deployments: [newer()], serviceDeployment: { status: 'STOPPED' } },
    'superseded',
  ],
  ['our revert, complete', { deployments: [back()] }, 'restored', revert],
  ['our revert is not shown yet', { deployments: [ours(), old()] }, 'wait', revert],
  [
    'our revert was replaced',
    { deployments: [newer({ id: 'ecs-svc/4' })] },
    'superseded',
    revert,
    120,
  ],
  ['an old read', { deployments: [old({ status: 'PRIMARY' })] }, 'wait', revert, 70],
  ['an old read is no rollback', { deployments: [old({ status: 'PRIMARY' })] }, 'wait', {}, 62],
]

test.each(cases)('%s', (_, parts, expected, goalParts = {}, atS = 65) => {
  const decision = judgeRollback(look(parts), goal(goalParts), seconds(atS))
  const revertWanted = decision.kind === 'failed' && decision.revert ? ', revert' : ''
  expect(`${decision.kind}${revertWanted}`).toBe(expected)
})
