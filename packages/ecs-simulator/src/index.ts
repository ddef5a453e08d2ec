// The entry of the package: a simulator of Amazon ECS, in a process of yours or of its own.

export { AdjustableClock } from './adjustable-clock.js'
export { targetGroupArn } from './arns.js'
export type { Clock, WorldClock } from './clock.js'
export type { Deed, WorldHandle } from './deeds.js'
export type { Faults } from './faults.js'
export type * from './model.js'
export { demoWorld, webTaskDefinition } from './scenario-world.js'
export {
  type Scenario,
  type ScenarioName,
  type ScenarioOptions,
  type ScriptStep,
  scenarios,
  startScenario,
} from './scenarios.js'
export { type Simulator, type SimulatorOptions, startSimulator } from './simulator.js'
export type * from './state.js'
export { VirtualClock } from './virtual-clock.js'
export { AwsError, type Json, type JsonObject } from './wire.js'
