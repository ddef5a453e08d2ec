// The least world that a process runtime needs: a fast clock, images, one target group, and a record of what was reported.
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { AdjustableClock } from '../src/adjustable-clock.js'
import type { WorldClock } from '../src/clock.js'
import type { Behaviour, TargetGroupConfig } from '../src/model.js'
import { seededRandom } from '../src/random.js'
import { LoadBalancer } from '../src/runtime/load-balancer.js'
import { ProcessRuntime } from '../src/runtime/process-runtime.js'
import type { ContainerLaunch, TaskChange, TaskHandle } from '../src/runtime/runtime.js'
import { scriptedRuntime } from '../src/runtime/scripted-runtime.js'
import { Timeline } from '../src/timeline.js'
import { defaultTiming } from '../src/timing.js'

export const groupArn =
  'arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/web/0123456789abcdef'

export interface LaunchedTask {
  id: string
  changes: TaskChange[]
  handle: TaskHandle
  /** The first change of this kind, or an error after 10 s. */
  change<K extends TaskChange['kind']>(kind: K): Promise<Extract<TaskChange, { kind: K }>>
}

export async function processWorld(options: {
  images: Record<string, Behaviour>
  group?: TargetGroupConfig
  speed?: number
  clock?: WorldClock
  /** The tasks launched now are those of the beginning of the world. */
  atTheBeginning?: boolean
}) {
  const timeline = new Timeline(options.clock ?? new AdjustableClock(options.speed ?? 50))
  const logs = new Map<string, string[]>()
  const group = {
    listenPort: 0,
    healthCheckPath: '/health',
    matcher: '200',
    healthCheckIntervalSeconds: 10,
    healthCheckTimeoutSeconds: 5,
    healthyThreshold: 2,
    unhealthyThreshold: 2,
    deregistrationDelaySeconds: 10,
    ...options.group,
  }
  const random = seededRandom(1)
  const after = timeline.after.bind(timeline)
  const loadBalancer = await LoadBalancer.start([{ name: 'web', arn: groupArn, config: group }], {
    after: (ms, deed) => timeline.act(() => after(ms, deed)),
  })
  const context = {
    now: () => timeline.now(),
    after,
    act: timeline.act.bind(timeline),
    random,
    writeLog: ({ stream }: { stream: string }, line: string) => {
      logs.set(stream, [...(logs.get(stream) ?? []), line])
    },
    timing: { ...defaultTiming, provisioning: 2000, pull: 2000, start: 1000 },
    targetGroup: () => group,
    secretExists: (name: string) => !name.includes('missing'),
    loadBalancer,
    directory: import.meta.dirname,
  }
  const runtime = new ProcessRuntime(context, scriptedRuntime(context))
  if (!options.atTheBeginning) await runtime.begin()

  const imageConfigOf = (reference: string) => {
    const behaviour = options.images[reference]
    return behaviour && { imageConfig: { behaviour } }
  }

  function launch(
    containers: (Partial<ContainerLaunch> & { image: string })[],
    { balanced = false } = {},
  ): LaunchedTask {
    const id = random.hex(32)
    const changes: TaskChange[] = []
    const handle = timeline.act(() =>
      runtime.launch(
        {
          taskArn: `arn:aws:ecs:eu-central-1:123456789012:task/demo/${id}`,
          taskId: id,
          startedBy: 'ecs-svc/1',
          containers: containers.map((container) => ({
            ...imageConfigOf(container.image),
            name: 'web',
            essential: true,
            command: [],
            entryPoint: [],
            environment: {},
            secrets: {},
            portMappings: [{ containerPort: 8080 }],
            stopTimeoutMs: 30_000,
            log: { group: 'web', stream: container.name ?? 'web' },
            ...container,
          })),
          targets: balanced
            ? [{ targetGroupArn: groupArn, containerName: 'web', containerPort: 8080 }]
            : [],
        },
        (change) => changes.push(change),
      ),
    )
    const change: LaunchedTask['change'] = async (kind) => {
      await until(
        () => changes.some((one) => one.kind === kind),
        `a change ${kind}`,
        () => changes,
      )
      return changes.find((one) => one.kind === kind) as never
    }
    return { id, changes, handle, change }
  }

  return {
    timeline,
    runtime,
    loadBalancer,
    logs,
    launch,
    url: loadBalancer.urls.web as string,
    async close() {
      await runtime.close()
      await loadBalancer.close()
      timeline.close()
    },
  }
}

export async function until(
  isSo: () => boolean | Promise<boolean>,
  what: string,
  show: () => unknown = () => '',
): Promise<void> {
  for (let attempt = 0; attempt < 1000; attempt++) {
    if (await isSo()) return
    await pause(10)
  }
  throw new Error(`waited 10 s for ${what}; there is ${JSON.stringify(show())}`)
}

/** Whether a process exists. One that only waits for its parent to notice its end does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return process.platform !== 'linux' || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}
