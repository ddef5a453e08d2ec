// Task definitions: read, normalised, checked, compared, told apart. Pure but for what ECS is asked elsewhere.

export { checkTaskDefinition } from './check.js'
export { canonicalTaskDefinition, sameTaskDefinition } from './compare.js'
export { type Change, diffTaskDefinitions } from './diff.js'
export { diffBlock, diffLines, diffSummary } from './diff-text.js'
export {
  describedTaskDefinition,
  type Normalised,
  type NormaliseOptions,
  normaliseTaskDefinition,
  type TaskDefinitionInput,
} from './normalise.js'
export { type JsonObject, maxFileBytes, parseTaskDefinition, tooLarge } from './parse.js'
export { describeProblem, errorsOf, type TaskDefinitionProblem, warningsOf } from './problem.js'
export { roleProblem } from './role.js'
export { cpuUnits, memoryMiB } from './task-size.js'
