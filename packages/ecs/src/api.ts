// The calls of ECS that this package makes, as plain functions: names and values in, the interesting part of the
// answer out. One place decides which calls are tried again (reads: when throttled or unanswered; changes: only when
// a repetition cannot do harm). What an answer means is decided elsewhere.

import {
  ContinueServiceDeploymentCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  type ECSClient,
  ListServiceDeploymentsCommand,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput,
  RunTaskCommand,
  type RunTaskCommandInput,
  type Service,
  type ServiceDeployment,
  type ServiceDeploymentBrief,
  type ServiceDeploymentStatus,
  type ServiceRevision,
  StopServiceDeploymentCommand,
  type Tag,
  type Task,
  type TaskDefinition,
  UpdateServiceCommand,
  type UpdateServiceCommandInput,
} from '@aws-sdk/client-ecs'
import type { Clock } from './clock.js'
import { type RetryOptions, withRetry } from './retry.js'

export interface ServiceName {
  cluster: string
  service: string
}

export interface RegisteredTaskDefinition {
  taskDefinition: TaskDefinition
  /** Described beside the definition, not inside it. */
  tags: Tag[]
}

/** Every method rejects with the SDK's error when it gives up. `signal` abandons a read, never a change. */
export interface EcsApi {
  /** The service, or undefined when the cluster has none of that name. */
  describeService(name: ServiceName, signal?: AbortSignal): Promise<Service | undefined>
  describeTaskDefinition(nameOrArn: string): Promise<RegisteredTaskDefinition>
  registerTaskDefinition(input: RegisterTaskDefinitionCommandInput): Promise<TaskDefinition>
  /** Repeated only when it was throttled, and then did nothing, and not even then with `once`. When no answer comes, the
   *  caller has to look what happened before it asks again. */
  updateService(input: UpdateServiceCommandInput, options?: { once?: boolean }): Promise<Service>
  /** In no order to rely on; at most five pages of 100. */
  listServiceDeployments(
    name: ServiceName,
    filter: { createdAfter?: Date; status?: ServiceDeploymentStatus[] },
    signal?: AbortSignal,
  ): Promise<ServiceDeploymentBrief[]>
  describeServiceDeployment(
    arn: string,
    signal?: AbortSignal,
  ): Promise<ServiceDeployment | undefined>
  /** At most 20. */
  describeServiceRevisions(arns: string[]): Promise<ServiceRevision[]>
  /** Asks ECS to roll back. Idempotent while a rollback is under way. */
  stopServiceDeployment(arn: string, abort?: AbortSignal): Promise<void>
  continueServiceDeployment(
    arn: string,
    hookId: string,
    action: 'CONTINUE' | 'ROLLBACK',
  ): Promise<void>
  /** The service's tasks in that state, at most 100 of them (stopped ones stay visible for an hour). */
  serviceTasks(
    name: ServiceName,
    desiredStatus: 'RUNNING' | 'STOPPED',
    signal?: AbortSignal,
  ): Promise<Task[]>
  runTask(input: RunTaskCommandInput): Promise<{ tasks: Task[]; failures: string[] }>
  describeTasks(cluster: string, tasks: string[], signal?: AbortSignal): Promise<Task[]>
}

export interface EcsApiOptions {
  /** Made with `maxAttempts: 1`: this module does the retrying, on its own clock. */
  client: ECSClient
  clock: Clock
  random: () => number
  /** Further tries of a read, or of a call that is safe to repeat, when AWS is busy. */
  maxRetries?: number
  onRetry?: (error: unknown, delayMs: number) => void
}

/** ECS answers within a second; a call that takes longer than this has been lost on the way. */
const callTimeoutMs = 20_000

export function ecsApi(options: EcsApiOptions): EcsApi {
  const { client, clock, random, maxRetries = 3, onRetry } = options
  const policy: RetryOptions = {
    clock,
    random,
    attempts: maxRetries + 1,
    ...(onRetry && { onRetry }),
  }
  const within = (signal?: AbortSignal) => ({
    abortSignal: signal
      ? AbortSignal.any([signal, AbortSignal.timeout(callTimeoutMs)])
      : AbortSignal.timeout(callTimeoutMs),
  })
  const read = <T>(call: () => Promise<T>, signal?: AbortSignal) =>
    withRetry(call, { ...policy, signal })

  async function describeTasks(cluster: string, tasks: string[], signal?: AbortSignal) {
    if (tasks.length === 0) return []
    const answer = await read(
      () => client.send(new DescribeTasksCommand({ cluster, tasks }), within(signal)),
      signal,
    )
    return answer.tasks ?? []
  }

  return {
    async describeService({ cluster, service }, signal) {
      const answer = await read(
        () =>
          client.send(
            new DescribeServicesCommand({ cluster, services: [service] }),
            within(signal),
          ),
        signal,
      )
      return answer.services?.[0]
    },

    async describeTaskDefinition(nameOrArn) {
      const answer = await read(() =>
        client.send(
          new DescribeTaskDefinitionCommand({ taskDefinition: nameOrArn, include: ['TAGS'] }),
          within(),
        ),
      )
      if (!answer.taskDefinition)
        throw new Error(`ECS described no task definition for ${nameOrArn}`)
      return { taskDefinition: answer.taskDefinition, tags: answer.tags ?? [] }
    },

    // Registering twice costs an unused revision and breaks nothing, so an unanswered call is repeated too.
    async registerTaskDefinition(input) {
      const answer = await withRetry(
        () => client.send(new RegisterTaskDefinitionCommand(input), within()),
        {
          ...policy,
          on: ['throttled', 'transient', 'busy-registering'],
          attempts: Math.max(maxRetries + 1, 8),
          until: clock.now() + 60_000,
          maxDelayMs: 10_000,
        },
      )
      if (!answer.taskDefinition?.taskDefinitionArn) {
        throw new Error('ECS answered RegisterTaskDefinition without an ARN')
      }
      return answer.taskDefinition
    },

    async updateService(input, { once = false } = {}) {
      const answer = await withRetry(() => client.send(new UpdateServiceCommand(input), within()), {
        ...policy,
        on: once ? [] : ['throttled'],
      })
      if (!answer.service) throw new Error('ECS answered UpdateService without a service')
      return answer.service
    },

    async listServiceDeployments({ cluster, service }, { createdAfter, status }, signal) {
      const found: ServiceDeploymentBrief[] = []
      let nextToken: string | undefined
      for (let page = 1; page <= 5; page++) {
        const command = new ListServiceDeploymentsCommand({
          cluster,
          service,
          maxResults: 100,
          ...(status && { status }),
          ...(createdAfter && { createdAt: { after: createdAfter } }),
          ...(nextToken && { nextToken }),
        })
        const answer = await read(() => client.send(command, within(signal)), signal)
        found.push(...(answer.serviceDeployments ?? []))
        nextToken = answer.nextToken
        if (!nextToken) break
      }
      return found
    },

    async describeServiceDeployment(arn, signal) {
      const answer = await read(
        () =>
          client.send(
            new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] }),
            within(signal),
          ),
        signal,
      )
      return answer.serviceDeployments?.[0]
    },

    async describeServiceRevisions(arns) {
      if (arns.length === 0) return []
      const answer = await read(() =>
        client.send(new DescribeServiceRevisionsCommand({ serviceRevisionArns: arns }), within()),
      )
      return answer.serviceRevisions ?? []
    },

    async stopServiceDeployment(arn, abort) {
      await withRetry(
        () =>
          client.send(
            new StopServiceDeploymentCommand({ serviceDeploymentArn: arn, stopType: 'ROLLBACK' }),
            within(abort),
          ),
        { ...policy, signal: abort },
      )
    },

    async continueServiceDeployment(arn, hookId, action) {
      await client.send(
        new ContinueServiceDeploymentCommand({ serviceDeploymentArn: arn, hookId, action }),
        within(),
      )
    },

    async serviceTasks({ cluster, service }, desiredStatus, signal) {
      const answer = await read(
        () =>
          client.send(
            new ListTasksCommand({ cluster, serviceName: service, desiredStatus, maxResults: 100 }),
            within(signal),
          ),
        signal,
      )
      return describeTasks(cluster, answer.taskArns ?? [], signal)
    },

    // A migration must not run twice by accident: an unanswered call is repeated only under a client token, by
    // which ECS knows a repetition (API: RunTask, clientToken).
    async runTask(input) {
      const answer = await withRetry(() => client.send(new RunTaskCommand(input), within()), {
        ...policy,
        on: input.clientToken ? ['throttled', 'transient'] : ['throttled'],
      })
      return {
        tasks: answer.tasks ?? [],
        failures: (answer.failures ?? []).map(
          ({ arn, reason, detail }) =>
            [arn, reason, detail].filter(Boolean).join(': ') || 'no reason given',
        ),
      }
    },

    describeTasks,
  }
}
