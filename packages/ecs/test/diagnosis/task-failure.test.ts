import { describe, expect, test } from '@jest/globals'
import { describeFailures } from '../../src/diagnosis/explain.js'
import { eventFailure, taskFailure } from '../../src/diagnosis/task-failure.js'
import type { ContainerView, TaskView } from '../../src/rollout/observation.js'
import { stoppedTask } from '../looks.js'

const container = (parts: Partial<ContainerView>): ContainerView => ({
  name: 'web',
  exitCode: undefined,
  reason: '',
  imageDigest: undefined,
  healthStatus: 'UNKNOWN',
  ...parts,
})

const toStart = (stoppedReason: string): Partial<TaskView> => ({
  stopCode: 'TaskFailedToStart',
  stoppedReason,
  startedAtMs: undefined,
  containers: [container({})],
})

describe('what a stopped task says', () => {
  const cases: [
    name: string,
    task: Partial<TaskView>,
    code: string,
    deterministic: boolean,
    sentence: string,
  ][] = [
    ['exit', {}, 'container-exited', false, 'essential container "web" exited with 1'],
    [
      'out of memory',
      {
        containers: [
          container({
            exitCode: 137,
            reason: 'OutOfMemoryError: Container killed due to memory usage',
          }),
        ],
      },
      'out-of-memory',
      false,
      'container "web" ran out of memory: OutOfMemoryError: Container killed due to memory usage',
    ],
    [
      'container health check',
      {
        stoppedReason: 'Task failed container health checks',
        containers: [container({ exitCode: 143, healthStatus: 'UNHEALTHY' })],
      },
      'container-health-check',
      false,
      'container "web" failed its health check',
    ],
    [
      'load balancer',
      {
        stoppedReason: 'Task failed ELB health checks in (target-group arn:x)',
        containers: [container({ exitCode: 143 })],
      },
      'load-balancer-health-check',
      false,
      'tasks failed the health check of the load balancer',
    ],
    [
      'missing tag',
      toStart(
        'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref registry/app:2: registry/app:2: not found',
      ),
      'image-not-found',
      true,
      'the image of container "web" does not exist: ',
    ],
    [
      'no way to the registry',
      toStart(
        'CannotPullContainerError: ref pull has been retried 5 time(s): failed to copy: httpReadSeeker: failed open: dial tcp: i/o timeout',
      ),
      'image-not-pullable',
      false,
      'the image of container "web" could not be pulled: ',
    ],
    [
      'missing secret',
      toStart(
        "ResourceInitializationError: unable to pull secrets or registry auth: unable to retrieve secret from asm: ResourceNotFoundException: Secrets Manager can't find the specified secret.",
      ),
      'secret-not-available',
      true,
      'a secret or parameter could not be read: ',
    ],
    [
      'role',
      toStart(
        'ECS was unable to assume the role arn:aws:iam::123456789012:role/x that was provided for this task.',
      ),
      'role-not-assumable',
      true,
      "ECS could not assume the task's role: ",
    ],
    [
      'platform',
      { containers: [container({ exitCode: 255, reason: 'exec /app: exec format error' })] },
      'wrong-architecture',
      true,
      'the image of container "web" is built for another platform: ',
    ],
    [
      'command',
      toStart('CannotStartContainerError: exec: "pyhton": executable file not found in $PATH'),
      'cannot-start-container',
      true,
      'container "web" could not be started: ',
    ],
    ['anything', toStart('Something new'), 'other', false, 'a task failed: Something new'],
  ]
  test.each(cases)('%s', (_, parts, code, deterministic, sentence) => {
    const failure = taskFailure(stoppedTask(parts))
    expect(failure).toMatchObject({ code, deterministic })
    expect(failure && describeFailures(failure, [failure])).toContain(sentence)
  })

  test('the container that failed is named, not the one that was stopped because of it', () => {
    const containers = [container({ name: 'sidecar', exitCode: 143 }), container({ exitCode: 3 })]
    expect(taskFailure(stoppedTask({ containers }))).toMatchObject({
      container: 'web',
      exitCode: 3,
    })
  })

  test.each([
    ['SpotInterruption', 'Your Spot Task was interrupted.'],
    ['UserInitiated', 'Task stopped by user'],
    ['InfrastructureHealth', 'Host is unhealthy'],
    ['ServiceSchedulerInitiated', 'Scaling activity initiated by (deployment ecs-svc/2)'],
  ])('%s is not the version’s fault', (stopCode, stoppedReason) => {
    expect(taskFailure(stoppedTask({ stopCode, stoppedReason }))).toBeUndefined()
  })

  test('a task that still runs has not failed', () => {
    expect(taskFailure(stoppedTask({ lastStatus: 'RUNNING', stoppedReason: '' }))).toBeUndefined()
  })

  test('the same failure is counted in words', () => {
    const all = ['a', 'b', 'c'].flatMap((id) => taskFailure(stoppedTask({ id })) ?? [])
    expect(all[0] && describeFailures(all[0], all)).toBe(
      'essential container "web" exited with 1 three times',
    )
  })
})

describe('what an event says', () => {
  test.each([
    [
      '(service web) was unable to place a task. Reason: CannotPullContainerError: manifest unknown',
      'image-not-found',
    ],
    ['(service web) (task a) failed container health checks.', 'container-health-check'],
    [
      '(service web) (task a) (port 80) is unhealthy in (target-group arn:x) due to (reason Request timed out)',
      'load-balancer-health-check',
    ],
    [
      '(service web) was unable to place a task because no container instance met all of its requirements.',
      undefined,
    ],
    ['(service web) has started 1 tasks: (task a).', undefined],
    ['(service web) has reached a steady state.', undefined],
  ])('%s', (message, code) => {
    expect(eventFailure(message)?.code).toBe(code)
  })
})

test('hostile texts take no time', () => {
  const texts = [
    'secret '.repeat(100_000),
    'image '.repeat(100_000),
    `${'a'.repeat(500_000)} not found`,
  ]
  for (const stoppedReason of texts) {
    expect(taskFailure(stoppedTask({ stoppedReason }))).toBeDefined()
    expect(() => eventFailure(`unable to place a task ${stoppedReason}`)).not.toThrow()
  }
}, 10_000)
