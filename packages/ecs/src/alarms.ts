// Alarms that are already in ALARM when a deployment starts: ECS ignores them for that deployment, so the protection
// that their owner counts on is off. Worth a warning before anything is changed.

import type { Service } from '@aws-sdk/client-ecs'
import { cloudWatchClient } from './clients/cloudwatch.js'
import type { ClientOptions } from './clients/options.js'
import type { Access } from './rollout/access.js'

export async function alarmsAlreadyFiring(
  service: Service,
  access: Access,
  options: ClientOptions = {},
): Promise<string[]> {
  const alarms = service.deploymentConfiguration?.alarms
  const names = alarms?.enable ? (alarms.alarmNames ?? []) : []
  if (names.length === 0) return []
  const firing = await access.attempt('cloudwatch:DescribeAlarms', async () => {
    const { DescribeAlarmsCommand } = await import('@aws-sdk/client-cloudwatch')
    const client = await cloudWatchClient(options)
    const answer = await client.send(
      new DescribeAlarmsCommand({
        AlarmNames: names.slice(0, 100),
        AlarmTypes: ['MetricAlarm', 'CompositeAlarm'],
        StateValue: 'ALARM',
      }),
    )
    return [...(answer.MetricAlarms ?? []), ...(answer.CompositeAlarms ?? [])]
  })
  return (firing ?? []).flatMap(({ AlarmName }) => AlarmName ?? [])
}
