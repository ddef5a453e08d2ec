// The story of a run: read, apply, check, look at the images, write, report.

import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type ActionRun,
  GateFailure,
  proxyAgents,
  runnerTemp,
  UserError,
} from '@slipway/action-kit'
import {
  checkTaskDefinition,
  diffLines,
  diffTaskDefinitions,
  EcsProblem,
  ecrClient,
  ecsApi,
  ecsClient,
  errorsOf,
  normaliseTaskDefinition,
  systemClock,
  type TaskDefinitionInput,
  warningsOf,
} from '@slipway/ecs'
import { type Applied, applyInputs } from './apply.js'
import { checkImages, type SetImage } from './images.js'
import { readInputs } from './inputs.js'
import { type OutputName, outputsOf, type Report } from './report.js'
import { type FoundSource, readSource } from './source.js'
import { summaryBlocks } from './summary.js'

export async function main(run: ActionRun<OutputName>): Promise<void> {
  try {
    await render(run)
  } catch (error) {
    throw error instanceof EcsProblem ? new UserError(error.problems, { cause: error }) : error
  }
}

async function render({ log, outputs, summary }: ActionRun<OutputName>): Promise<void> {
  const inputs = readInputs()
  for (const ignored of inputs.ignoredSources) {
    log.warning(`${ignored} is ignored: another source of the task definition comes before it`)
  }
  const agents = await proxyAgents()
  const api = () =>
    ecsApi({
      client: ecsClient({ maxAttempts: 1, agents }),
      clock: systemClock,
      random: Math.random,
    })
  const source = await readSource(inputs.source, api)
  const applied = applyInputs(source.definition, inputs)
  for (const warning of check(source, applied)) log.warning(warning)
  for (const note of applied.notes) log.info(note)

  const { images, failures } = await checkImages(applied.images, inputs, (region) =>
    ecrClient({ region, agents }),
  )
  const definition = withImages(applied.definition, images)
  const report: Report = {
    family: definition.family ?? '',
    source: source.name,
    file: failures.length > 0 ? '' : await writeDefinition(definition),
    changes: diffTaskDefinitions(source.definition, definition),
    images,
  }

  for (const [name, value] of Object.entries(outputsOf(report)))
    outputs.set(name as OutputName, value)
  summary.add(...summaryBlocks(report))
  await log.group(`Changes against ${report.source}`, () => {
    for (const line of diffLines(report.changes)) log.info(line)
  })
  if (failures.length > 0) throw new GateFailure(failures)
  log.info(`${outputs.get('diff-summary')}; written to ${report.file}`)
}

/** Everything that is wrong with the source, the inputs and what they make together, told at once. */
function check(source: FoundSource, { definition, problems }: Applied): string[] {
  const rendered = normaliseTaskDefinition({ ...definition })
  const found = [...rendered.problems, ...checkTaskDefinition(rendered.definition)]
  const errors = [...source.errors, ...problems, ...errorsOf(found)]
  if (errors.length > 0) throw new UserError([...new Set(errors)])
  return [...new Set([...source.warnings, ...warningsOf(found)])]
}

const withImages = (
  definition: TaskDefinitionInput,
  images: readonly SetImage[],
): TaskDefinitionInput => ({
  ...definition,
  containerDefinitions: definition.containerDefinitions?.map((container) => {
    const set = images.find((image) => image.container === container.name)
    return set ? { ...container, image: set.image } : container
  }),
})

/** The values of variables stand in this file in the clear, so nobody else may read it. */
async function writeDefinition(definition: TaskDefinitionInput): Promise<string> {
  const file = join(runnerTemp(), `task-definition-${randomUUID()}.json`)
  await writeFile(file, `${JSON.stringify(definition, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  return file
}
