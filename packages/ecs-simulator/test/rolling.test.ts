import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { CircuitBreaker } from '../src/index.js'
import { breakerThreshold } from '../src/scheduler/breaker.js'
import { planRolling, type RollingTask, type RollingView } from '../src/scheduler/rolling.js'

/** `n3` is a healthy new task, `o2?` an old one that is not healthy. */
function view(
  desired: number,
  percents: [minimum: number, maximum: number],
  tasks: string,
  rest: Partial<RollingView> = {},
): RollingView {
  const all = tasks.split(' ').filter(Boolean)
  const named = (letter: string): RollingTask[] =>
    all
      .filter((task) => task.startsWith(letter))
      .map((task) => ({ arn: task.replace('?', ''), healthy: !task.endsWith('?') }))
  return {
    desired,
    minimumHealthyPercent: percents[0],
    maximumPercent: percents[1],
    mayLaunch: true,
    keepPrevious: false,
    current: named('n'),
    previous: named('o'),
    ...rest,
  }
}

describe('planRolling', () => {
  test.each<[title: string, RollingView, { launch: number; stop: string[] }]>([
    ['starts as many as there is room for', view(2, [100, 200], 'o1 o2'), { launch: 2, stop: [] }],
    ['waits until they are healthy', view(2, [100, 200], 'o1 o2 n1? n2?'), { launch: 0, stop: [] }],
    ['one new for one old', view(2, [100, 200], 'o1 o2 n1 n2?'), { launch: 0, stop: ['o1'] }],
    ['all new', view(2, [100, 200], 'o1 o2 n1 n2'), { launch: 0, stop: ['o1', 'o2'] }],
    [
      'an old one that is not healthy goes',
      view(1, [100, 200], 'o1?'),
      { launch: 1, stop: ['o1'] },
    ],
    ['a maximum of 150 % of three', view(3, [100, 150], 'o1 o2 o3'), { launch: 1, stop: [] }],
    [
      'no room: half goes first',
      view(4, [50, 100], 'o1 o2 o3 o4'),
      { launch: 2, stop: ['o1', 'o2'] },
    ],
    ['no room and no minimum', view(2, [0, 100], 'o1 o2'), { launch: 2, stop: ['o1', 'o2'] }],
    ['no room and none to spare', view(2, [100, 100], 'o1 o2'), { launch: 0, stop: [] }],
    ['the minimum is rounded up', view(3, [50, 100], 'o1 o2 o3'), { launch: 1, stop: ['o1'] }],
    ['may not launch', view(1, [100, 200], 'o1', { mayLaunch: false }), { launch: 0, stop: [] }],
    ['paused', view(1, [100, 200], 'o1 n1', { keepPrevious: true }), { launch: 0, stop: [] }],
    [
      'scale in: the newest first',
      view(1, [100, 200], 'n1 n2 n3'),
      { launch: 0, stop: ['n3', 'n2'] },
    ],
    ['scale in: but healthy ones last', view(1, [100, 200], 'n1? n2'), { launch: 0, stop: ['n1'] }],
    ['scale out', view(3, [100, 200], 'n1'), { launch: 2, stop: [] }],
    ['to zero', view(0, [100, 200], 'o1 n1'), { launch: 0, stop: ['n1', 'o1'] }],
    ['nothing to do', view(2, [100, 200], 'n1 n2'), { launch: 0, stop: [] }],
  ])('%s', (_, given, plan) => {
    expect(planRolling(given)).toEqual(plan)
  })

  const tasks = (letter: string) =>
    fc
      .array(fc.boolean(), { maxLength: 8 })
      .map((health) => health.map((healthy, index) => ({ arn: `${letter}${index}`, healthy })))
  const views = fc.record<RollingView>({
    desired: fc.integer({ min: 0, max: 6 }),
    minimumHealthyPercent: fc.integer({ min: 0, max: 100 }),
    maximumPercent: fc.integer({ min: 100, max: 200 }),
    mayLaunch: fc.boolean(),
    keepPrevious: fc.boolean(),
    current: tasks('n'),
    previous: tasks('o'),
  })

  test('never goes below the minimum of its own accord, nor launches above the maximum', () => {
    fc.assert(
      fc.property(views, (given) => {
        const { launch, stop } = planRolling(given)
        const left = [...given.current, ...given.previous].filter(({ arn }) => !stop.includes(arn))
        const healthyBefore = [...given.current, ...given.previous].filter((t) => t.healthy).length
        const healthyAfter = left.filter((task) => task.healthy).length
        const minimum = Math.ceil((given.desired * given.minimumHealthyPercent) / 100)
        const maximum = Math.floor((given.desired * given.maximumPercent) / 100)
        expect(healthyAfter).toBeGreaterThanOrEqual(Math.min(healthyBefore, minimum))
        if (launch > 0) expect(left.length + launch).toBeLessThanOrEqual(maximum)
        expect(new Set(stop).size).toBe(stop.length)
      }),
    )
  })
})

describe('breakerThreshold', () => {
  const configured = (
    type: NonNullable<CircuitBreaker['thresholdConfiguration']>['type'],
    value: number,
  ): CircuitBreaker => ({ enable: true, rollback: true, thresholdConfiguration: { type, value } })

  test.each<[breaker: CircuitBreaker | undefined, desired: number, threshold: number]>([
    [undefined, 1, 3],
    [undefined, 7, 4],
    [undefined, 10, 5],
    [undefined, 1000, 200],
    [configured('BOUNDED_PERCENT', 100), 2, 3],
    [configured('UNBOUNDED_PERCENT', 50), 1, 1],
    [configured('UNBOUNDED_PERCENT', 50), 1000, 500],
    [configured('COUNT', 2), 1000, 2],
  ])('%j at %i tasks: %i', (breaker, desired, threshold) => {
    expect(breakerThreshold(breaker, desired)).toBe(threshold)
  })
})
