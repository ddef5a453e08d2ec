// What an operation of ECS is: a function from the world and a request to an answer.
import type { JsonObject, RequestContext } from '../wire.js'
import type { World } from '../world.js'

export type Operation = (world: World, input: JsonObject, context: RequestContext) => JsonObject

export type Operations = Record<string, Operation>
