import { expect, test } from '@jest/globals'
import type { ContainerView } from '../src/rollout/observation.js'
import { taskVerdict } from '../src/run-task/task-verdict.js'
import { stoppedTask } from './looks.js'

const container = (name: string, exitCode: number | undefined, reason = ''): ContainerView => ({
  name,
  exitCode,
  reason,
  imageDigest: undefined,
  healthStatus: 'UNKNOWN',
})
const definitions = [{ name: 'app' }, { name: 'agent' }, { name: 'init', essential: false }]

const cases: [name: string, containers: ContainerView[], ok: boolean, why?: string][] = [
  ['all well', [container('app', 0)], true],
  ['exit code', [container('app', 3)], false, 'container "app" exited with 3'],
  [
    'never ran',
    [container('app', undefined, 'CannotPullContainerError')],
    false,
    'container "app" never ran: CannotPullContainerError',
  ],
  ['a sidecar that is not essential', [container('app', 0), container('init', 1)], true],
  ['an essential sidecar that ECS stopped', [container('app', 0), container('agent', 143)], true],
  [
    'one that ran out of memory',
    [container('app', 0), container('agent', 137, 'OutOfMemoryError')],
    false,
    'container "agent" exited with 137: OutOfMemoryError',
  ],
  [
    'both failed',
    [container('app', 1), container('agent', 143)],
    false,
    'container "app" exited with 1; container "agent" exited with 143',
  ],
  ['nothing at all', [], false, 'stopped'],
]

test.each(cases)('%s', (_, containers, ok, why = '') => {
  const task = stoppedTask({ containers, stoppedReason: 'stopped' })
  const verdict = taskVerdict(task, definitions)
  expect(verdict.ok).toBe(ok)
  expect(verdict.why).toContain(why)
})
