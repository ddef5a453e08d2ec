// How the findings about a task definition are told: where, what, and whether ECS would refuse it.

export interface TaskDefinitionProblem {
  /** `container "web": portMappings[0].protocol`, or `cpu`; empty for the definition as a whole. */
  path: string
  /** What is wrong and how to mend it. Never quotes the value of an environment variable or a secret. */
  message: string
  /** `error`: ECS refuses the definition, or would run something else than it says. */
  level: 'error' | 'warning'
}

export const describeProblem = ({ path, message }: TaskDefinitionProblem): string =>
  path === '' ? message : `${path}: ${message}`

export const errorsOf = (problems: readonly TaskDefinitionProblem[]): string[] =>
  problems.filter(({ level }) => level === 'error').map(describeProblem)

export const warningsOf = (problems: readonly TaskDefinitionProblem[]): string[] =>
  problems.filter(({ level }) => level === 'warning').map(describeProblem)

/** Names a container by its name when it has one, by its place otherwise. */
export function containerPath(container: unknown, index: number): string {
  const name =
    typeof container === 'object' && container !== null ? Reflect.get(container, 'name') : undefined
  return typeof name === 'string' && name !== ''
    ? `container "${name}"`
    : `containerDefinitions[${index}]`
}

/** `join('container "web"', 'image')` → `container "web": image`; `join('volumes[0]', 'name')` → `volumes[0].name`. */
export function joinPath(parent: string, field: string): string {
  if (parent === '') return field
  return parent.endsWith('"') ? `${parent}: ${field}` : `${parent}.${field}`
}
