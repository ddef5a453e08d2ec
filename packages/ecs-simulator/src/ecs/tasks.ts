// The operations on tasks.
import { lastPart, taskArn } from '../arns.js'
import { count, invalidParameter, object, requiredText, text } from '../inputs.js'
import { launchTask, stopTask } from '../scheduler/tasks.js'
import type { Task } from '../state.js'
import { AwsError, type JsonObject } from '../wire.js'
import type { World } from '../world.js'
import { taskOverrides } from './containers.js'
import { limitedTexts, page } from './inputs.js'
import { clusterOf, findService, findTask, usableTaskDefinition } from './lookups.js'
import type { Operations } from './operations.js'
import { readTags } from './tags.js'
import { taskView } from './views.js'

export const taskOperations: Operations = {
  ListTasks: (world, input) => {
    const cluster = clusterOf(world, input)
    const matches = taskFilter(world, input)
    const arns = [...world.tasks.values()]
      .filter((task) => task.cluster === cluster.name && matches(task))
      .map(({ arn }) => arn)
    const { items, ...rest } = page(input, arns, { preset: 100, max: 100 })
    return { taskArns: items, ...rest }
  },

  DescribeTasks: (world, input) => {
    const cluster = clusterOf(world, input)
    const tasks: JsonObject[] = []
    const failures: JsonObject[] = []
    for (const name of limitedTexts(input, 'tasks', 100)) {
      const found = findTask(world, cluster, name)
      if (found) tasks.push(taskView(world, found))
      else failures.push({ arn: taskArn(world, cluster.name, lastPart(name)), reason: 'MISSING' })
    }
    return { tasks, failures }
  },

  RunTask: (world, input) => {
    const cluster = clusterOf(world, input)
    const taskDefinition = usableTaskDefinition(world, requiredText(input, 'taskDefinition'))
    const howMany = count(input, 'count') ?? 1
    if (howMany < 1 || howMany > 10) throw invalidParameter('count must be between 1 and 10.')
    if (
      taskDefinition.definition.networkMode === 'awsvpc' &&
      !object(input, 'networkConfiguration')
    )
      throw invalidParameter(
        "Network Configuration must be provided when networkMode 'awsvpc' is specified.",
      )
    const tags = readTags(input)
    const tasks = Array.from({ length: howMany }, () => {
      const task = launchTask(world, {
        cluster: cluster.name,
        taskDefinition,
        group: text(input, 'group') ?? `family:${taskDefinition.family}`,
        startedBy: text(input, 'startedBy') ?? '',
        launchType: text(input, 'launchType') ?? 'EC2',
        overrides: taskOverrides(input),
        onChange: () => {},
      })
      task.tags = tags
      return task
    })
    return { tasks: tasks.map((task) => taskView(world, task)), failures: [] }
  },

  StopTask: (world, input) => {
    const task = findTask(world, clusterOf(world, input), requiredText(input, 'task'))
    if (!task) throw invalidParameter('The referenced task was not found.')
    stopTaskByUser(world, task, text(input, 'reason'))
    return { task: taskView(world, task) }
  },
}

export function stopTaskByUser(world: World, task: Task, reason = 'Task stopped by user'): void {
  stopTask(task, 'UserInitiated', reason)
  if (task.serviceArn) world.unsettled.add(task.serviceArn)
}

function taskFilter(world: World, input: JsonObject): (task: Task) => boolean {
  const desiredStatus = text(input, 'desiredStatus') ?? 'RUNNING'
  const startedBy = text(input, 'startedBy')
  const family = text(input, 'family')
  const launchType = text(input, 'launchType')
  const serviceName = text(input, 'serviceName')
  if (startedBy && (family || serviceName))
    throw invalidParameter('startedBy can not be combined with another filter.')
  const service = serviceName && findService(world, clusterOf(world, input), serviceName)
  if (serviceName && !service) throw new AwsError('ServiceNotFoundException', 'Service not found.')
  return (task) =>
    task.desiredStatus === desiredStatus &&
    (!service || task.serviceArn === service.arn) &&
    (!startedBy || task.startedBy === startedBy) &&
    (!launchType || task.launchType === launchType) &&
    (!family || lastPart(task.taskDefinitionArn).split(':')[0] === family)
}
