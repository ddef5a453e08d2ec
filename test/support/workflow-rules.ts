// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of a workflow
// What our own workflows have to keep to, beyond what GitHub accepts: least permissions with their reasons, nothing that can be
// moved under us, no text of others in a script, and an end to everything.

import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml'

/** @returns every breach, as `path in the workflow: what is wrong`; empty when there is none */
export function breachesIn(workflow: string): string[] {
  const document = parseDocument(workflow)
  if (document.errors.length > 0 || !isMap(document.contents)) return ['it is no YAML mapping']
  const top = document.contents
  return [
    ...triggerBreaches(top),
    ...permissionBreaches(top.get('permissions', true), 'permissions', { contents: 'read' }),
    ...concurrencyBreaches(top),
    ...entriesOf(top.get('jobs')).flatMap(([name, job]) => jobBreaches(job, `jobs.${name}`)),
  ]
}

/** It runs for pull requests of forks with the permissions of this repository. */
const triggerBreaches = (top: YAMLMap): string[] =>
  triggersOf(top.get('on')).includes('pull_request_target')
    ? ['on: pull_request_target gives forks the permissions of this repository']
    : []

function triggersOf(on: unknown): string[] {
  if (isMap(on)) return on.items.map(({ key }) => String(key))
  return isSeq(on) ? on.items.map(String) : [String(on)]
}

function permissionBreaches(
  permissions: unknown,
  path: string,
  allowed?: Readonly<Record<string, string>>,
): string[] {
  if (permissions === undefined)
    return [`${path}: missing, so the token may do what the repository's settings say`]
  if (!isMap(permissions)) return [`${path}: it has to name each permission`]
  return permissions.items.flatMap(({ key, value }: Pair) => {
    const [name, level] = [String(key), String(value)]
    if (allowed && allowed[name] !== level) {
      return [`${path}.${name}: ${level} is for the job that needs it`]
    }
    const reason = isScalar(value) ? value.comment : undefined
    return reason?.trim() ? [] : [`${path}.${name}: no comment says what for`]
  })
}

/** Checkov leaves out, without a word, a workflow whose cancel-in-progress is an expression. */
function concurrencyBreaches(top: YAMLMap): string[] {
  const [group, cancel] = ['group', 'cancel-in-progress'].map((key) =>
    top.getIn(['concurrency', key]),
  )
  return [
    ...(group === undefined ? ['concurrency.group: missing'] : []),
    ...(typeof cancel === 'boolean'
      ? []
      : ['concurrency.cancel-in-progress: it has to be true or false']),
  ]
}

function jobBreaches(job: YAMLMap, path: string): string[] {
  const steps = job.get('steps')
  const permissions = permissionBreaches(job.get('permissions', true), `${path}.permissions`)
  if (job.has('uses')) return [...permissions, ...pinBreaches(job, path)]
  return [
    ...permissions,
    ...(typeof job.get('timeout-minutes') === 'number' ? [] : [`${path}.timeout-minutes: missing`]),
    ...(isSeq(steps) ? steps.items.filter(isMap) : []).flatMap((step, index) =>
      stepBreaches(step, `${path}.steps[${index}]`),
    ),
  ]
}

function stepBreaches(step: YAMLMap, path: string): string[] {
  const breaches = pinBreaches(step, path)
  const uses = step.get('uses')
  const checksOut = typeof uses === 'string' && uses.startsWith('actions/checkout@')
  if (checksOut && step.getIn(['with', 'persist-credentials']) !== false) {
    breaches.push(`${path}.with.persist-credentials: not false`)
  }
  for (const script of [['run'], ['with', 'script']]) {
    const text = step.getIn(script)
    if (typeof text === 'string' && text.includes('${{')) {
      const place = [path, ...script].join('.')
      breaches.push(`${place}: an expression becomes part of the script; hand it over by env`)
    }
  }
  return breaches
}

/** @param user a step, or a job that is a reusable workflow */
function pinBreaches(user: YAMLMap, path: string): string[] {
  const uses = user.get('uses', true)
  if (!isScalar(uses)) return []
  const action = String(uses.value)
  if (action.startsWith('./')) return []
  if (!/@[0-9a-f]{40}$/.test(action)) return [`${path}.uses: ${action} is not pinned to a commit`]
  return /^v\d+\.\d+\.\d+$/.test(uses.comment?.trim() ?? '')
    ? []
    : [`${path}.uses: no comment says which version ${action} is`]
}

function entriesOf(jobs: unknown): [name: string, job: YAMLMap][] {
  if (!isMap(jobs)) return []
  return jobs.items.flatMap(({ key, value }: Pair): [string, YAMLMap][] =>
    isMap(value) ? [[String(key), value]] : [],
  )
}
