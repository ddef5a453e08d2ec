// Decides whether a policy document allows a request. Identity policies only: no boundaries, sessions or resource policies.
import type { PolicyDocument, PolicyStatement } from './model.js'
import { type Authorisation, AwsError } from './wire.js'

/**
 * The error for the first thing that the policy does not allow, or none. An explicit Deny wins.
 * @throws TypeError when the policy has a condition that is not known here: ignoring it would prove too much.
 */
export function denial(
  policy: PolicyDocument,
  caller: string,
  needed: Authorisation[],
): AwsError | undefined {
  const statements = [policy.Statement].flat()
  for (const need of needed) {
    const applying = statements.filter((statement) => applies(statement, need))
    if (applying.some(({ Effect }) => Effect === 'Deny'))
      return accessDenied(caller, need, 'with an explicit deny in an identity-based policy')
    if (!applying.some(({ Effect }) => Effect === 'Allow'))
      return accessDenied(
        caller,
        need,
        `because no identity-based policy allows the ${need.action} action`,
      )
  }
  return undefined
}

export function accessDenied(caller: string, need: Authorisation, why: string): AwsError {
  return new AwsError(
    'AccessDeniedException',
    `User: ${caller} is not authorized to perform: ${need.action} on resource: ${need.resource} ${why}`,
  )
}

/** @throws TypeError saying what in the policy is not understood. */
export function checkPolicy(policy: PolicyDocument): void {
  for (const statement of [policy.Statement].flat()) {
    if (statement.Effect !== 'Allow' && statement.Effect !== 'Deny')
      throw new TypeError(`A statement's Effect is Allow or Deny, not ${String(statement.Effect)}`)
    if (!statement.Action === !statement.NotAction)
      throw new TypeError('A statement has either Action or NotAction')
    if (!statement.Resource === !statement.NotResource)
      throw new TypeError('A statement has either Resource or NotResource')
    for (const operator of Object.keys(statement.Condition ?? {})) conditionTest(operator)
  }
}

function applies(statement: PolicyStatement, need: Authorisation): boolean {
  const { Action, NotAction, Resource, NotResource, Condition = {} } = statement
  const action = Action
    ? matchesAny(Action, need.action.toLowerCase(), true)
    : !matchesAny(NotAction ?? [], need.action.toLowerCase(), true)
  const resource = Resource
    ? matchesAny(Resource, need.resource)
    : !matchesAny(NotResource ?? [], need.resource)
  return (
    action &&
    resource &&
    Object.entries(Condition).every(([operator, keys]) =>
      Object.entries(keys).every(([key, values]) =>
        conditionTest(operator)(keyValue(need, key), [values].flat()),
      ),
    )
  )
}

/** Condition keys are spelt in any case. */
function keyValue(need: Authorisation, key: string): string | undefined {
  return Object.entries(need.context ?? {}).find(
    ([name]) => name.toLowerCase() === key.toLowerCase(),
  )?.[1]
}

type ConditionTest = (value: string | undefined, wanted: string[]) => boolean

const tests: Record<string, ConditionTest> = {
  StringEquals: (value, wanted) => value !== undefined && wanted.includes(value),
  StringNotEquals: (value, wanted) => value === undefined || !wanted.includes(value),
  StringLike: (value, wanted) => value !== undefined && matchesAny(wanted, value),
  StringNotLike: (value, wanted) => value === undefined || !matchesAny(wanted, value),
  // IAM takes wildcards in both.
  ArnEquals: (value, wanted) => value !== undefined && matchesAny(wanted, value),
  ArnLike: (value, wanted) => value !== undefined && matchesAny(wanted, value),
}

function conditionTest(operator: string): ConditionTest {
  const name = operator.replace(/IfExists$/, '')
  const test = Object.hasOwn(tests, name) ? tests[name] : undefined
  if (!test)
    throw new TypeError(
      `The simulator does not know the condition operator ${operator}; it knows ${Object.keys(tests).join(', ')}`,
    )
  if (name === operator) return test
  return (value, wanted) => value === undefined || test(value, wanted)
}

function matchesAny(patterns: string | string[], value: string, lowerCase = false): boolean {
  return [patterns]
    .flat()
    .some((pattern) => matches(lowerCase ? pattern.toLowerCase() : pattern, value))
}

/** `*` is any text, `?` any character. */
function matches(pattern: string, value: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${source}$`, 's').test(value)
}
