// What a tester can see of a world, and do in it: what somebody else, or fate, does while a client works.
import { globalArn, lastPart } from './arns.js'
import { clusterOf, findTaskDefinition } from './ecs/lookups.js'
import { serviceOperations, updateService } from './ecs/services.js'
import { deregisterTaskDefinition, registerTaskDefinition } from './ecs/task-definitions.js'
import { stopTaskByUser } from './ecs/tasks.js'
import { serviceView } from './ecs/views.js'
import { requiredText } from './inputs.js'
import type { AlarmState, Behaviour, ImageConfig } from './model.js'
import type { ScriptedRuntime } from './runtime/scripted-runtime.js'
import { finishNow } from './scheduler/finish.js'
import type { Service, ServiceDeployment, Task, TaskDefinition } from './state.js'
import type { JsonObject } from './wire.js'
import { tasksOf, type World } from './world.js'

/** A deed at a time: `at`, `afterUpdate` and `before` of a simulator take these. */
export type Deed = (world: WorldHandle) => void

export interface WorldHandle {
  /** All of the state. Read it; change it only through the deeds. */
  readonly state: World
  now(): number
  /** By name. Throws when there is none. */
  service(name: string): Service
  /** Oldest first. Stopped ones stay for an hour. */
  tasks(serviceName: string): Task[]
  /** Newest first. */
  serviceDeployments(serviceName: string): ServiceDeployment[]
  taskDefinition(reference: string): TaskDefinition

  /** Like the operation, with the same input, but by somebody else: no permissions, no faults, not in the log. */
  updateService(input: JsonObject): void
  deleteService(name: string): void
  setDesiredCount(serviceName: string, desiredCount: number): void
  registerTaskDefinition(input: JsonObject): TaskDefinition
  deregisterTaskDefinition(reference: string): void
  stopTask(idOrArn: string, reason?: string): void
  setAlarm(name: string, state: AlarmState): void
  /** The tag points to another image from now on. Revisions that were made before keep theirs. */
  moveTag(image: string, to: ImageConfig): void
  /** The image itself behaves otherwise from now on, wherever it is launched: something that it needs has changed. */
  setBehaviour(image: string, behaviour: Behaviour): void
  /** The deployment under way completes at once. */
  finishDeployment(serviceName: string): void
}

export function worldHandle(world: World, scripted: ScriptedRuntime): WorldHandle {
  const act = <T>(deed: () => T): T => world.timeline.act(deed)
  const anonymous = globalArn(world, 'sts', 'assumed-role/somebody-else/session')

  function service(name: string): Service {
    const found = [...world.services.values()].find(
      (candidate) => candidate.name === lastPart(name),
    )
    if (!found) throw new Error(`There is no service ${name} in this world`)
    return found
  }
  function taskDefinition(reference: string): TaskDefinition {
    const found = findTaskDefinition(world, reference)
    if (!found) throw new Error(`There is no task definition ${reference} in this world`)
    return found
  }

  return {
    state: world,
    now: () => act(() => world.timeline.now()),
    service: (name) => act(() => service(name)),
    tasks: (name) => act(() => tasksOf(world, service(name))),
    serviceDeployments: (name) =>
      act(() => {
        const { arn } = service(name)
        return [...world.serviceDeployments.values()]
          .filter((deployment) => deployment.serviceArn === arn)
          .reverse()
      }),
    taskDefinition: (reference) => act(() => taskDefinition(reference)),

    updateService: (input) =>
      act(() => {
        const target = service(requiredText(input, 'service'))
        const before = serviceView(world, target)
        updateService(world, target, input)
        world.staleServices.set(target.arn, before)
      }),
    deleteService: (name) =>
      act(() => {
        const { cluster } = service(name)
        serviceOperations.DeleteService?.(
          world,
          { cluster: clusterOf(world, { cluster }).name, service: name, force: true },
          { now: world.timeline.now(), requestId: '', caller: anonymous, stale: false },
        )
      }),
    setDesiredCount: (name, desiredCount) =>
      act(() => updateService(world, service(name), { desiredCount })),
    registerTaskDefinition: (input) => act(() => registerTaskDefinition(world, input, anonymous)),
    deregisterTaskDefinition: (reference) =>
      act(() => deregisterTaskDefinition(world, taskDefinition(reference))),
    stopTask: (idOrArn, reason) =>
      act(() => {
        const id = lastPart(idOrArn)
        const task = [...world.tasks.values()].find((candidate) => candidate.id === id)
        if (!task) throw new Error(`There is no task ${idOrArn} in this world`)
        stopTaskByUser(world, task, reason)
      }),
    setAlarm: (name, state) =>
      act(() => {
        world.alarms.set(name, state)
        for (const arn of world.services.keys()) world.unsettled.add(arn)
      }),
    setBehaviour: (image, behaviour) =>
      act(() => {
        const known = world.images.get(image)
        if (known) known.behaviour = behaviour
        else world.images.set(image, { behaviour })
      }),
    moveTag: (image, to) => act(() => world.images.set(image, to)),
    finishDeployment: (name) => act(() => finishNow(world, service(name), scripted)),
  }
}
