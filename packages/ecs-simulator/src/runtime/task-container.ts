// A container of a task made of processes: what it runs and where, its health check, and how its end is told.
import { resolve } from 'node:path'
import { watchContainerHealth } from './container-health.js'
import { type ProcessExit, type RunningProcess, startProcess } from './container-process.js'
import { containerEnvironment, type PortMap, withRealPorts } from './process-environment.js'
import type { ProcessContext } from './process-runtime.js'
import type { Reaper } from './reaper.js'
import type { ContainerExit, ContainerLaunch, TaskLaunch } from './runtime.js'

export interface TaskContainer {
  launch: ContainerLaunch
  environment: Record<string, string>
  directory: string
  /** Absent for an image that is no process: it does nothing until the task stops. */
  process: RunningProcess | undefined
  exit: ProcessExit | undefined
}

export interface Surroundings {
  context: ProcessContext
  reaper: Reaper
  ports: PortMap
}

/** Rejects, in words that say what to mend, when its process cannot be started. */
export async function startContainer(
  task: TaskLaunch,
  launch: ContainerLaunch,
  { context, reaper, ports }: Surroundings,
): Promise<TaskContainer> {
  const image = launch.imageConfig?.behaviour
  if (image?.kind !== 'process') {
    const { directory } = context
    return { launch, environment: {}, directory, process: undefined, exit: undefined }
  }
  const environment = containerEnvironment(task, launch, image.environment ?? {}, ports)
  const directory = resolve(context.directory, image.directory ?? '.')
  const { log } = launch
  const process = await startProcess({
    command: commandOf(launch, image.command),
    directory,
    environment,
    reaper,
    ...(log && { onLine: bounded((line) => context.writeLog(log, line)) }),
  })
  return { launch, environment, directory, process, exit: undefined }
}

/** Runs its health check, if it has one, until the returned function is called. */
export function watchHealth(
  { launch, environment, directory }: TaskContainer,
  { context, reaper, ports }: Surroundings,
  report: (status: 'HEALTHY' | 'UNHEALTHY') => void,
): () => void {
  if (!launch.healthCheck) return () => {}
  return watchContainerHealth({
    check: launch.healthCheck,
    context,
    run: async (words) => {
      const command = words.map((word) => withRealPorts(word, ports))
      const process = await startProcess({ command, directory, environment, reaper })
      return {
        exitCode: process.exited.then(({ exitCode }) => exitCode),
        kill: () => process.kill(),
      }
    },
    report,
  })
}

/** What is told of it when its task stops. */
export function exitOf(name: string, container: TaskContainer | undefined): ContainerExit {
  if (!container) return { name }
  const { exitCode, killedFromOutside } = container.exit ?? { exitCode: 0 }
  return {
    name,
    exitCode,
    ...(killedFromOutside && { reason: 'OutOfMemoryError: Container killed due to memory usage' }),
  }
}

/** As Docker puts them together: an entry point takes the command as its arguments, a command replaces that of the image. */
function commandOf({ entryPoint, command }: ContainerLaunch, imageCommand: string[]): string[] {
  if (entryPoint.length > 0) return [...entryPoint, ...command]
  return command.length > 0 ? command : imageCommand
}

/** So much output of a container is kept: a world lives in memory. */
const maxLogLines = 50_000

function bounded(write: (line: string) => void): (line: string) => void {
  let lines = 0
  return (line) => {
    lines++
    if (lines < maxLogLines) write(line)
    else if (lines === maxLogLines)
      write(`(the simulator keeps no more than ${maxLogLines} lines of a container)`)
  }
}
