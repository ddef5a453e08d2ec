// What has to hold of every trace, whatever the schedule was. `violations` names what does not.

import type { RequestRecord } from '@slipway/ecs-simulator'
import { defaultOutputs } from '../../actions/ecs-deploy-with-rollback/src/report.js'
import type { Played, Trace } from './fault-play.js'
import type { Schedule } from './fault-schedule.js'
import type { Snapshot } from './fault-snapshot.js'

type Rule = (trace: Trace) => (string | false | undefined)[]

export const violations = (trace: Trace): string[] =>
  Object.entries(rules).flatMap(([name, rule]) =>
    rule(trace).flatMap((found) => (found ? [`${name}: ${found}`] : [])),
  )

const successes = new Set(['deployed', 'unchanged', 'planned', 'registered', 'started'])
const admissions = new Set(['rollback-failed', 'not-rolled-back', 'superseded'])

/** undefined: it depends on luck. */
function works(image: string, { version, smoke }: Schedule): boolean | undefined {
  if (image === 'app:broken') return false
  if (image !== 'app:new') return true
  if (smoke && failsSurely.has(smoke)) return false
  if (smoke && smoke !== 'passes') return undefined
  if (version.kind === 'late-crash') return undefined
  return version.kind === 'good' || version.kind === 'slow' || version.kind === 'flaky'
}

const failsSurely = new Set<Schedule['smoke']>(['fails', 'hangs'])

/** Without tasks nothing can be asked, which is no reason to take a version away, and said. */
const hadNoTasks = ({ log }: Played) =>
  log.some((line) =>
    /warning: The service (?:is at a desired count of 0|was scaled to 0)/.test(line),
  )

const isComplete = (seen: Snapshot) =>
  seen.status === 'ACTIVE' && seen.rolloutState === 'COMPLETED' && seen.running >= seen.desired

const describe = ({ status, image, deploymentId, rolloutState, running, desired }: Snapshot) =>
  `${status} ${deploymentId} of ${image} ${rolloutState}, ${running} of ${desired} running`

const outcome = ({ outputs }: Played) => outputs.outcome

/** Deployments by others since ours; before that, ours came second and may replace theirs. */
function supersedingDeeds({ others, main, post }: Trace) {
  const requests = [...main.requests, ...post.requests]
  const first = requests.find(isEffectiveUpdate)
  return others.filter(({ deploymentId, atMs }) => deploymentId && first && atMs >= first.at)
}

const isStale = ({ schedule, main }: Trace, atMs: number) =>
  schedule.faults.some(({ kind, from, seconds }) => {
    const second = (atMs - main.startedMs) / 1000
    return kind === 'stale' && second >= from && second <= from + seconds
  })

const isEffectiveUpdate = ({ action, status, fault, error }: RequestRecord) =>
  action === 'UpdateService' && (status === 200 || (fault === 'answer-lost' && !error))

const rules: Record<string, Rule> = {
  'it works in the end, or the run says that it does not': (trace) => {
    const { main, post, atLast, schedule } = trace
    const acted = outcome(post) !== defaultOutputs.outcome
    const last = acted ? post : main
    if (atLast.status !== 'ACTIVE' || supersedingDeeds(trace).length > 0) return []
    if (last.error && admissions.has(outcome(last))) return []
    if (post.error) return []
    if (main.killed && !acted && !wantsUnfinishedRolledBack(trace)) return []
    const good = works(atLast.image, schedule)
    const deployedNothing = atLast.desired === 0 || hadNoTasks(main)
    if (good === undefined || deployedNothing) return []
    return [
      !(good && isComplete(atLast)) &&
        `main ${main.killed ? 'was killed' : outcome(main)}, post ${outcome(post)}, but the service is ${describe(atLast)}`,
    ]
  },

  'a failure names the way back': ({ main, post, afterPost, others }) =>
    [main, post].map((played) => {
      // What post takes up is not given up.
      if (played === main && outcome(post) !== defaultOutputs.outcome) return false
      const { error, killed } = played
      const left = ['rollback-failed', 'not-rolled-back'].includes(outcome(played))
      if (!error || killed || !left || afterPost.status !== 'ACTIVE') return false
      if (others.some(({ other }) => other.deed === 'deletes')) return false
      return (
        !error.message.includes('aws ecs update-service') &&
        `${outcome(played)} without a command: ${error.message}`
      )
    }),

  'deployed means deployed': (trace) => {
    const { main, afterMain, schedule } = trace
    if (outcome(main) !== 'deployed') return []
    const { desired, image } = afterMain
    const lately = trace.others.some(({ atMs }) => atMs > main.endedMs - 30_000)
    return [
      !lately && !isComplete(afterMain) && `the service is ${describe(afterMain)}`,
      !lately &&
        main.outputs['deployment-id'] !== afterMain.deploymentId &&
        `ours is ${main.outputs['deployment-id']}, but the service is ${describe(afterMain)}`,
      desired > 0 &&
        !hadNoTasks(main) &&
        works(image, schedule) === false &&
        `a version that is known to be broken`,
    ]
  },

  'rolled back means rolled back': (trace) => {
    const { main, post, afterMain, afterPost } = trace
    const theirs = new Set(supersedingDeeds(trace).map(({ deploymentId }) => deploymentId))
    const looks: [Played, Snapshot][] = [
      [main, afterMain],
      [post, afterPost],
    ]
    return looks.flatMap(([played, seen]) => {
      if (played.killed) return []
      const { outputs } = played
      const claims = outcome(played) === 'rolled-back'
      const lately = trace.others.some(({ atMs }) => atMs > played.endedMs - 30_000)
      return [
        outputs['rolled-back'] !== String(claims) && `rolled-back is ${outputs['rolled-back']}`,
        outputs['rollback-verified'] !== String(claims) &&
          `rollback-verified is ${outputs['rollback-verified']} at ${outcome(played)}`,
        claims && !lately && !isComplete(seen) && `the service is ${describe(seen)}`,
        claims && seen.image === 'app:new' && `the service is ${describe(seen)}`,
        claims &&
          !lately &&
          theirs.has(seen.deploymentId) &&
          `that is somebody else's: ${describe(seen)}`,
        claims && outputs['rollback-method'] === '' && 'rollback-method is empty',
      ]
    })
  },

  'a killed run leaves outputs that are true': ({ main }) => [
    main.killed &&
      main.requests.some(isEffectiveUpdate) &&
      outcome(main) === 'not-started' &&
      'not-started, but the service was updated',
  ],

  'the exit code fits the outcome': ({ main }) => [
    !main.killed &&
      successes.has(outcome(main)) !== (main.error === undefined) &&
      `${outcome(main)} with ${main.error ? `the error ${main.error.message}` : 'no error'}`,
  ],

  "somebody else's deployment is left alone": (trace) => {
    const theirs = supersedingDeeds(trace)
    const stopped = new Set(theirs.map(({ serviceDeploymentArn }) => serviceDeploymentArn))
    const requests = [...trace.main.requests, ...trace.post.requests]
    const [first] = theirs
    return requests.map(({ action, input, at }) => {
      if (action === 'StopServiceDeployment' && stopped.has(text(input.serviceDeploymentArn)))
        return `StopServiceDeployment of ${text(input.serviceDeploymentArn)}`
      if (action !== 'UpdateService' || !first || at <= first.atMs) return false
      // Whoever may read the service alone cannot know better than its reads do.
      const blind = trace.schedule.permissions === 'four' && isStale(trace, at)
      if (blind) return false
      return `UpdateService to ${text(input.taskDefinition)} ${(at - first.atMs) / 1000} s after ${JSON.stringify(first.other)}`
    })
  },

  'an update says no more than was asked': ({ main, post, schedule }) => {
    const { inputs } = schedule
    const asked = new Set(['cluster', 'service', 'taskDefinition'])
    if (inputs['force-new-deployment']) asked.add('forceNewDeployment')
    if (inputs['desired-count']) asked.add('desiredCount')
    return [...main.requests, ...post.requests]
      .filter(({ action }) => action === 'UpdateService')
      .flatMap(({ input }) => Object.entries(input))
      .map(
        ([member, value]) =>
          (!asked.has(member) || value === null || (Array.isArray(value) && value.length === 0)) &&
          `${member}: ${JSON.stringify(value)}`,
      )
  },

  'one update a deployment': ({ main, post }) => {
    const updates = [...main.requests, ...post.requests].filter(isEffectiveUpdate)
    const ours = updates.filter(
      ({ input }) => !text(input.taskDefinition).endsWith(':task-definition/web:1'),
    )
    const targets = new Set(ours.map(({ input }) => input.taskDefinition))
    const lost = updates.filter(({ status }) => status === 0).length
    // A copy of a deregistered revision is a target of its own.
    return [ours.length > targets.size + lost && `${ours.length} effective updates, ${lost} lost`]
  },

  'smoke checks are told as they went': ({ main, schedule: { smoke } }) => {
    const { outputs, killed } = main
    const told = outputs['smoke-outcome']
    if (killed) return []
    return [
      !smoke && told !== 'skipped' && told !== 'not-run' && `${told}, and there are none`,
      smoke && told === 'skipped' && 'skipped, and there are some',
      smoke &&
        outcome(main) === 'deployed' &&
        !hadNoTasks(main) &&
        told !== 'passed' &&
        !(told === 'inconclusive' && main.log.some((line) => line.includes('no conclusion'))) &&
        `deployed, and the smoke checks are ${told}`,
      told === 'failed' && successes.has(outcome(main)) && `failed, and ${outcome(main)}`,
      told === 'passed' && failsSurely.has(smoke) && `passed, and it ${smoke}`,
      (outputs['smoke-report-path'] !== '') !==
        main.log.some((line) => line.includes('Smoke checks of')) &&
        `the report is ${JSON.stringify(outputs['smoke-report-path'])}`,
    ]
  },

  'a cancelled deployment does not stay': (trace) => {
    const { main, post, cancelledMs, atLast, schedule } = trace
    if (cancelledMs === undefined || successes.has(outcome(main)) || atLast.status !== 'ACTIVE')
      return []
    const wanted = schedule.inputs['rollback-on'] ?? 'failure,cancel'
    if (!wanted.includes('cancel') || supersedingDeeds(trace).length > 0) return []
    const last = outcome(post) === defaultOutputs.outcome ? main : post
    const admitted = (last.error && admissions.has(outcome(last))) || post.error
    return [!admitted && atLast.image === 'app:new' && `the service is ${describe(atLast)}`]
  },

  'it ends in time': ({ main, post, schedule }) => {
    const minutes = (name: string, preset: number) => Number(schedule.inputs[name] ?? preset)
    const rollback = minutes('rollback-timeout-minutes', 15)
    // A revert after a native rollback that failed has a deadline of its own.
    const replacing = 10 // of tasks that are missing after the checks
    const testing = schedule.smoke ? minutes('bake-minutes', 0) + replacing + 5 : 0
    const longestMain = minutes('wait-for-minutes', 30) + testing + 2 * rollback + 5
    const took = ({ startedMs, endedMs }: Played) => (endedMs - startedMs) / 60_000
    return [
      took(main) > longestMain && `main took ${took(main)} minutes`,
      took(post) > 2 * rollback + 5 && `post took ${took(post)} minutes`,
    ]
  },

  'every output is set': ({ main }) => [
    ...Object.entries(main.outputs).map(
      ([name, value]) => typeof value !== 'string' && `${name} is ${JSON.stringify(value)}`,
    ),
    main.error && !main.killed && main.outputs['failure-cause'] === '' && 'failure-cause is empty',
    /undefined|NaN|\[object/.test(JSON.stringify(main.outputs)) && JSON.stringify(main.outputs),
    /undefined|NaN|\[object/.test(main.error?.message ?? '') && main.error?.message,
    main.error && isDefect(main.error) && `a defect: ${main.error.stack}`,
  ],

  'storms that pass are weathered': (trace) => {
    const { schedule, main, post, others } = trace
    const { inputs, service, permissions, version, smoke } = schedule
    const storms = schedule.faults.every(
      ({ kind }) => kind !== 'access-denied' && kind !== 'expired-token',
    )
    if (!storms || others.length > 0 || schedule.end.kind !== 'let be') return []
    // A copy of a deregistered revision takes ecs:DescribeTaskDefinition.
    if (service.deregistered && permissions === 'four') return []
    if (inputs['rollback-timeout-minutes']) return [] // may be too short
    if (/never|cancel$/.test(inputs['rollback-on'] ?? '')) return []
    const allowed = new Set(['not-started'])
    const good = works('app:new', schedule)
    const jobFailed = outcome(post) !== defaultOutputs.outcome && outcome(main) === 'deployed'
    if (good !== false) allowed.add('deployed')
    const failsPerhaps = version.kind !== 'good' || (smoke && smoke !== 'passes')
    if (jobFailed || failsPerhaps || inputs['wait-for-minutes']) {
      allowed.add('rolled-back')
    }
    // The update was never carried out, however often it was sent.
    if (trace.atLast.image === 'app:1') allowed.add('unchanged')
    const last = outcome(post) === defaultOutputs.outcome ? main : post
    return [!allowed.has(outcome(last)) && `${outcome(last)}: ${last.error?.message}`]
  },
}

const isDefect = (error: Error) =>
  !['UserError', 'GateFailure', 'Interrupted'].includes(error.constructor.name)

/** Whether post has to see to a deployment that main did not see to its end. */
function wantsUnfinishedRolledBack({ schedule, cancelledMs }: Trace): boolean {
  const wanted = schedule.inputs['rollback-on'] ?? 'failure,cancel'
  return wanted.includes(cancelledMs === undefined ? 'failure' : 'cancel')
}

/** For a person: what happened, in order. */
export function story({ main, post, others, afterMain, afterPost, atLast }: Trace): string {
  const told = (name: string, played: Played) =>
    [
      `--- ${name}: ${played.killed ? 'killed' : outcome(played)}${played.error ? `: ${played.error.message}` : ''}`,
      ...played.log,
    ].join('\n')
  const calls = [...main.requests, ...post.requests]
    .slice(-60)
    .map(({ at, action, status, fault, error }) =>
      [(at - main.startedMs) / 1000, action, status, error, fault].filter(Boolean).join(' '),
    )
  const deeds = others.map(
    ({ other, deploymentId }) => `${JSON.stringify(other)} → ${deploymentId}`,
  )
  return [
    told('main', main),
    `    ${describe(afterMain)}`,
    told('post', post),
    `    ${describe(afterPost)}`,
    `--- at last: ${describe(atLast)}`,
    `--- others: ${deeds.join('; ') || 'nobody'}`,
    `--- calls:\n${calls.join('\n')}`,
  ].join('\n')
}

const text = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
