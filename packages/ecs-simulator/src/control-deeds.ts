// The deeds of the control API: each is a deed of the world handle, with its input checked.

import { number, object, type Schema, text, variants } from './config/schema.js'
import { alarmState, anyObject, behaviour, image } from './config/world-schema.js'
import { ControlError, check } from './control-error.js'
import type { WorldHandle } from './deeds.js'
import type { AlarmState, Behaviour, ImageConfig } from './model.js'
import type { JsonObject } from './wire.js'

interface DeedInput {
  deed: string
  service: string
  name: string
  task: string
  reason?: string
  state: AlarmState
  image: string
  behaviour: Behaviour
  to: ImageConfig
  desiredCount: number
  taskDefinition: string
  input: JsonObject
}

interface ControlDeed {
  members: Record<string, Schema>
  optional?: string[]
  perform(world: WorldHandle, input: DeedInput): unknown
}

const deeds: Record<string, ControlDeed> = {
  setAlarm: {
    members: { name: text, state: alarmState },
    perform: (world, { name, state }) => world.setAlarm(name, state),
  },
  setDesiredCount: {
    members: { service: text, desiredCount: number({ min: 0, integer: true }) },
    perform: (world, { service, desiredCount }) => world.setDesiredCount(service, desiredCount),
  },
  deleteService: {
    members: { service: text },
    perform: (world, { service }) => world.deleteService(service),
  },
  stopTask: {
    members: { task: text, reason: text },
    optional: ['reason'],
    perform: (world, { task, reason }) => world.stopTask(task, reason),
  },
  setBehaviour: {
    members: { image: text, behaviour },
    perform: (world, input) => world.setBehaviour(input.image, input.behaviour),
  },
  moveTag: {
    members: { image: text, to: image },
    perform: (world, input) => world.moveTag(input.image, input.to),
  },
  finishDeployment: {
    members: { service: text },
    perform: (world, { service }) => world.finishDeployment(service),
  },
  updateService: {
    members: { input: anyObject },
    perform: (world, { input }) => world.updateService(input),
  },
  registerTaskDefinition: {
    members: { input: anyObject },
    perform: (world, { input }) => ({ arn: world.registerTaskDefinition(input).arn }),
  },
  deregisterTaskDefinition: {
    members: { taskDefinition: text },
    perform: (world, { taskDefinition }) => world.deregisterTaskDefinition(taskDefinition),
  },
}

const deed = variants(
  'deed',
  Object.fromEntries(
    Object.entries(deeds).map(([name, { members, optional = [] }]) => [
      name,
      object(
        { deed: text, ...members },
        { required: Object.keys(members).filter((key) => !optional.includes(key)) },
      ),
    ]),
  ),
)

/** @throws ControlError when there is no such deed, its input is wrong, or the world has nothing to do it to. */
export function performDeed(world: WorldHandle, body: unknown): unknown {
  check(deed, body, 'the deed')
  const input = body as DeedInput
  try {
    return { done: input.deed, ...(deeds[input.deed]?.perform(world, input) ?? {}) }
  } catch (error) {
    throw new ControlError(409, (error as Error).message)
  }
}
