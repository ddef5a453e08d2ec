// Amazon CloudWatch as far as deployments need it: the state of alarms, and metrics.
import { arn } from '../arns.js'
import { type JsonObject, type Service, unknownOperation } from '../wire.js'
import type { World } from '../world.js'
import { getMetricData } from './metrics.js'

export function cloudWatchService(world: World): Service {
  return {
    name: 'monitoring',
    handle(action, input, context) {
      if (action === 'GetMetricData') return getMetricData(world, input, context.now)
      if (action !== 'DescribeAlarms') throw unknownOperation('monitoring', action)
      const names = input.AlarmNames as string[] | undefined
      const state = input.StateValue
      const alarms = [...world.alarms]
        .filter(([name]) => !names || names.includes(name))
        .filter(([, value]) => !state || value === state)
      return {
        CompositeAlarms: [],
        MetricAlarms: alarms.map(
          ([name, value]): JsonObject => ({
            AlarmName: name,
            AlarmArn: arn(world, 'cloudwatch', `alarm:${name}`),
            StateValue: value,
            StateUpdatedTimestamp: context.now / 1000,
            ActionsEnabled: true,
          }),
        ),
      }
    },
    authorisations: (action) => [{ action: `cloudwatch:${action}`, resource: '*' }],
  }
}
