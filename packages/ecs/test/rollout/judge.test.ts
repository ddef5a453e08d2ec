import { describe, expect, test } from '@jest/globals'
import { type Decision, judge } from '../../src/rollout/judge.js'
import { newMemory, remember } from '../../src/rollout/memory.js'
import type { Patience, Rollout } from '../../src/rollout/rollout.js'
import {
  type LookParts,
  look,
  newer,
  old,
  ours,
  patience,
  revision,
  rollout,
  seconds,
  startMs,
  stoppedTask,
} from '../looks.js'

/** Judges the last of these looks, remembering the ones before. */
function judged(
  looks: LookParts[],
  parts: { rollout?: Partial<Rollout>; patience?: Partial<Patience>; nowMs?: number } = {},
): Decision {
  const constants = rollout(parts.rollout)
  let memory = newMemory(startMs)
  let decision: Decision = { kind: 'wait', for: 'the first look' }
  looks.forEach((part, index) => {
    const seen = look({ atMs: seconds(60 + 5 * index), ...part })
    memory = remember(memory, seen, constants)
    decision = judge(seen, memory, constants, patience(parts.patience), parts.nowMs ?? seen.atMs)
  })
  return decision
}

const outcome = (decision: Decision): string =>
  decision.kind === 'failure' ? `${decision.cause.kind}, ${decision.remedy}` : decision.kind

const completed = ours({ rolloutState: 'COMPLETED', rolloutStateReason: '' })
const failed = ours({
  rolloutState: 'FAILED',
  rolloutStateReason: 'ECS deployment circuit breaker: tasks failed to start.',
})
const missingTasks = ours({ running: 0, pending: 2 })

describe('the verdict table', () => {
  const cases: [
    name: string,
    looks: LookParts[],
    expected: string,
    parts?: Parameters<typeof judged>[1],
  ][] = [
    ['one look without the service is not enough', [{ service: null }], 'wait'],
    ['two looks without it are', [{ service: null }, { service: null }], 'service-gone, none'],
    [
      'a service that is being deleted is gone',
      [{ service: { status: 'DRAINING' } }, { service: { status: 'DRAINING' } }],
      'service-gone, none',
    ],
    ['a look with it in between starts anew', [{ service: null }, {}, { service: null }], 'wait'],

    [
      'somebody else deployed something else',
      [{ deployments: [newer(), ours({ status: 'ACTIVE' })] }],
      'superseded',
    ],
    ['also when ours has gone already', [{ deployments: [newer()] }], 'superseded'],
    [
      'also when the service deployment says STOPPED',
      [
        {
          deployments: [newer(), ours({ status: 'ACTIVE' })],
          serviceDeployment: { status: 'STOPPED' },
        },
      ],
      'superseded',
    ],
    [
      'an old read shows the deployment before',
      [{ deployments: [old({ status: 'PRIMARY' })], atMs: seconds(10) }],
      'wait',
    ],
    [
      'which cannot be old for ever',
      [{ deployments: [old({ status: 'PRIMARY' })], atMs: seconds(31) }],
      'lost, none',
    ],
    ['an empty read is old too', [{ deployments: [], atMs: seconds(10) }], 'wait'],

    [
      'ECS rolls back: the service deployment says so',
      [{ serviceDeployment: { status: 'ROLLBACK_IN_PROGRESS' } }],
      'ecs-rolls-back, follow',
    ],
    [
      'ECS has rolled back',
      [{ serviceDeployment: { status: 'ROLLBACK_SUCCESSFUL' } }],
      'ecs-rolled-back, follow',
    ],
    [
      'ECS could not roll back',
      [{ serviceDeployment: { status: 'ROLLBACK_FAILED' } }],
      'ecs-rollback-failed, revert',
    ],
    [
      'ECS rolls back: only the reason of the new deployment says so',
      [
        {
          deployments: [
            newer({
              taskDefinition: revision('web:7'),
              rolloutStateReason:
                'ECS deployment circuit breaker: rolling back to deploymentId ecs-svc/3.',
            }),
            failed,
          ],
        },
      ],
      'ecs-rolls-back, follow',
    ],
    [
      'ECS rolls back: only an event says so',
      [
        {
          deployments: [newer(), ours({ status: 'ACTIVE' })],
          events: ['(service web) rolling back to deployment ecs-svc/3.'],
        },
      ],
      'ecs-rolls-back, follow',
    ],
    [
      'the version before is on its way back, whoever did it',
      [{ deployments: [newer({ taskDefinition: revision('web:1') }), ours({ status: 'ACTIVE' })] }],
      'ecs-rolls-back, follow',
    ],
    [
      'a newer forced deployment of the same revision is somebody else’s',
      [{ deployments: [newer({ taskDefinition: revision('web:2') }), ours({ status: 'ACTIVE' })] }],
      'superseded',
      { rollout: { rollbackTarget: revision('web:2') } },
    ],

    [
      'it was stopped: it may have been replaced by what is not shown yet',
      [{ serviceDeployment: { status: 'STOPPED' } }],
      'wait',
    ],
    [
      'it was stopped, and nothing has replaced it',
      [
        { serviceDeployment: { status: 'STOPPED' } },
        { serviceDeployment: { status: 'STOPPED' }, atMs: seconds(90) },
      ],
      'stopped, roll-back',
    ],
    [
      'it failed and was stopped',
      [{ serviceDeployment: { status: 'STOPPED' }, deployments: [failed, old()] }],
      'stopped, roll-back',
    ],
    ['the breaker failed it, and will roll back', [{ deployments: [failed, old()] }], 'wait'],
    [
      'the breaker failed it, and never rolls back',
      [{ deployments: [failed, old()] }, { deployments: [failed, old()], atMs: seconds(200) }],
      'deployment-failed, roll-back',
    ],
    [
      'the breaker failed it, and is not set to roll back',
      [{ deployments: [failed, old()] }],
      'deployment-failed, roll-back',
      { rollout: { ecsRollsBack: false } },
    ],
    [
      'a first deployment failed: there is no rollback to wait for',
      [{ deployments: [failed] }],
      'deployment-failed, roll-back',
      { rollout: { rollbackTarget: undefined } },
    ],

    [
      'one failed task is forgiven',
      [{ deployments: [missingTasks, old()], tasks: { stopped: [stoppedTask()], running: [] } }],
      'wait',
    ],
    [
      'two in a row are not',
      [
        {
          deployments: [missingTasks, old()],
          tasks: { stopped: [stoppedTask({ id: 'a' }), stoppedTask({ id: 'b' })], running: [] },
        },
      ],
      'tasks-fail, roll-back',
    ],
    [
      'the same task seen twice is one',
      [
        { deployments: [missingTasks, old()], tasks: { stopped: [stoppedTask()], running: [] } },
        { deployments: [missingTasks, old()], tasks: { stopped: [stoppedTask()], running: [] } },
      ],
      'wait',
    ],
    [
      'a healthy one in between starts the count anew',
      [
        {
          deployments: [ours({ running: 1, failedTasks: 1 }), old()],
          tasks: { stopped: [stoppedTask({ id: 'a', stoppedAtMs: seconds(50) })], running: [] },
        },
        { deployments: [ours({ running: 1, failedTasks: 0 }), old()] },
        {
          deployments: [ours({ running: 1 }), old()],
          tasks: {
            stopped: [
              stoppedTask({ id: 'a', stoppedAtMs: seconds(50) }),
              stoppedTask({ id: 'b', stoppedAtMs: seconds(69) }),
            ],
            running: [],
          },
        },
      ],
      'wait',
    ],
    [
      'ECS’s own count is enough where tasks may not be listed',
      [{ deployments: [ours({ running: 0, failedTasks: 2 }), old()] }],
      'tasks-fail, roll-back',
    ],
    [
      'a missing image ends it at the first task',
      [
        {
          deployments: [missingTasks, old()],
          tasks: {
            stopped: [
              stoppedTask({
                stopCode: 'TaskFailedToStart',
                stoppedReason:
                  'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref registry/app:2: not found',
              }),
            ],
            running: [],
          },
        },
      ],
      'cannot-start, roll-back',
    ],
    [
      'or at the first event',
      [
        {
          deployments: [missingTasks, old()],
          events: [
            '(service web) was unable to place a task. Reason: CannotPullContainerError: manifest unknown',
          ],
        },
      ],
      'cannot-start, roll-back',
    ],
    [
      'capacity may still come',
      [
        {
          deployments: [missingTasks, old()],
          events: [
            '(service web) was unable to place a task because no container instance met all of its requirements.',
          ],
        },
      ],
      'wait',
    ],
    [
      'tasks that ECS stopped to make room say nothing',
      [
        {
          tasks: {
            stopped: ['a', 'b', 'c'].map((id) =>
              stoppedTask({
                id,
                stopCode: 'ServiceSchedulerInitiated',
                stoppedReason: 'Scaling activity initiated by (deployment ecs-svc/2)',
              }),
            ),
            running: [],
          },
        },
      ],
      'wait',
    ],
    [
      'nor do spot interruptions',
      [
        {
          tasks: {
            stopped: ['a', 'b', 'c'].map((id) =>
              stoppedTask({
                id,
                stopCode: 'SpotInterruption',
                stoppedReason: 'Your Spot Task was interrupted.',
              }),
            ),
            running: [],
          },
        },
      ],
      'wait',
    ],

    ['counts match, but ECS has not completed it', [{ deployments: [ours()] }], 'wait'],
    [
      'completed, but the service deployment has not ended',
      [{ deployments: [completed], serviceDeployment: { status: 'IN_PROGRESS' } }],
      'wait',
    ],
    [
      'completed and successful',
      [{ deployments: [completed], serviceDeployment: { status: 'SUCCESSFUL' } }],
      'success',
    ],
    ['completed, and we may not ask for more', [{ deployments: [completed] }], 'success'],
    [
      'completed, with the failed one of another run still there',
      [{ deployments: [completed, old({ id: 'ecs-svc/0', rolloutState: 'FAILED' })] }],
      'success',
    ],
    ['completed, but an old one is still there', [{ deployments: [completed, old()] }], 'wait'],
    [
      'behind a Classic Load Balancer: alone and complete',
      [{ deployments: [ours({ rolloutState: undefined })] }],
      'success',
    ],
    [
      'behind a Classic Load Balancer: not alone',
      [{ deployments: [ours({ rolloutState: undefined }), old()] }],
      'wait',
    ],
    [
      'successful, but autoscaling wants more',
      [
        {
          deployments: [completed],
          serviceDeployment: { status: 'SUCCESSFUL' },
          service: { desired: 4 },
        },
      ],
      'wait',
    ],
    [
      'successful, not yet long enough',
      [{ deployments: [completed] }],
      'wait',
      { patience: { bakeMs: 60_000 } },
    ],
    [
      'successful, and well for long enough',
      [{ deployments: [completed] }, { deployments: [completed], atMs: seconds(130) }],
      'success',
      { patience: { bakeMs: 60_000 } },
    ],
    [
      'successful, and then it crashes',
      [
        { deployments: [completed] },
        {
          deployments: [ours({ rolloutState: 'COMPLETED', running: 0 })],
          tasks: { stopped: [stoppedTask({ id: 'a' }), stoppedTask({ id: 'b' })], running: [] },
        },
      ],
      'tasks-fail, roll-back',
      { patience: { bakeMs: 60_000 } },
    ],

    [
      'time runs out',
      [{ deployments: [missingTasks, old()] }],
      'timeout, roll-back',
      { nowMs: seconds(1800) },
    ],
    [
      'nothing has changed for too long',
      [
        { deployments: [missingTasks, old()] },
        { deployments: [missingTasks, old()], atMs: seconds(661) },
      ],
      'stuck, roll-back',
    ],
    ['draining is quiet, not stuck', [{}, { atMs: seconds(661) }], 'wait'],
  ]
  test.each(cases)('%s', (_, looks, expected, parts = {}) => {
    expect(outcome(judged(looks, parts))).toBe(expected)
  })
})

test('a desired count of 0 is a success that verifies nothing', () => {
  const none = { ...completed, desired: 0, running: 0 }
  expect(judged([{ deployments: [none], service: { desired: 0, running: 0 } }])).toEqual({
    kind: 'success',
    verified: false,
    note: 'the service is at a desired count of 0, so nothing ran',
  })
})

test('tasks that stay missing after ECS was satisfied are told, not waited for without end', () => {
  const lacking = { deployments: [completed], service: { desired: 4 } }
  expect(judged([lacking, { ...lacking, atMs: seconds(400) }])).toMatchObject({
    kind: 'success',
    verified: false,
  })
})

test('the other deployment is named when it supersedes ours', () => {
  const decision = judged([{ deployments: [newer(), ours({ status: 'ACTIVE' })] }])
  expect(decision).toMatchObject({ kind: 'superseded', by: { id: 'ecs-svc/3' } })
})
