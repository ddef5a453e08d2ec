// What a user can say, read and checked before anything else happens. action.yml is the contract; a test holds the two
// together.

import { type InputReader, readInputs as readAll, UserError } from '@slipway/action-kit'
import { type Severity, severities } from '@slipway/ecs'
import { parseCommand } from './command-line.js'

export interface Inputs {
  source: Source
  /** Sources that were given and that another one comes before. */
  ignoredSources: string[]
  images: ImageInput[]
  resolveDigest: boolean
  maxImageSeverity: Severity | undefined
  /** The containers that `container` is for; empty: the only one. */
  containers: string[]
  container: ContainerInputs
  taskRoleArn: string | undefined
  executionRoleArn: string | undefined
  cpu: string | undefined
  memory: string | undefined
  tags: Pair[]
}

/** Where the definition comes from. */
export type Source =
  | { kind: 'file'; path: string; name: string }
  /** An ARN, a family, or `family:revision`. */
  | { kind: 'revision'; name: string }
  | { kind: 'service'; cluster: string; service: string }

export interface ImageInput {
  /** undefined: the only one. */
  container: string | undefined
  image: string
}

export type Pair = [key: string, value: string]

/** What is set in each container of `container-name`. */
export interface ContainerInputs {
  environment: Pair[]
  removeEnvironment: string[]
  environmentFiles: string[]
  secrets: Pair[]
  removeSecrets: string[]
  logDriver: string | undefined
  logOptions: Pair[]
  dockerLabels: Pair[]
  command: string[] | undefined
}

/** @throws UserError with every mistake. */
export const readInputs = (env?: NodeJS.ProcessEnv): Inputs => readAll(defineInputs, env)

export function defineInputs(input: InputReader): Inputs {
  const { source, ignoredSources } = readSource(input)
  const containers = names(input.text('container-name') ?? '')
  const environment = input.keyValues('environment-variables')
  const secrets = input.keyValues('secrets')
  return {
    source,
    ignoredSources,
    images: readImages(input, containers),
    resolveDigest: input.boolean('resolve-digest', { default: false }),
    maxImageSeverity: input.choice('max-image-severity', severities),
    containers,
    container: {
      environment,
      removeEnvironment: readRemovals(input, 'remove-environment-variables', environment),
      environmentFiles: input.lines('env-files'),
      secrets,
      removeSecrets: readRemovals(input, 'remove-secrets', secrets),
      logDriver: input.text('log-configuration-log-driver'),
      logOptions: input.keyValues('log-configuration-options'),
      dockerLabels: input.keyValues('docker-labels'),
      command: readCommand(input),
    },
    taskRoleArn: input.text('task-role-arn'),
    executionRoleArn: input.text('execution-role-arn'),
    cpu: input.text('cpu'),
    memory: input.text('memory'),
    tags: input.keyValues('tags'),
  }
}

/** `web, side` → web and side, each once. */
const names = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,\n]/)
      .map((name) => name.trim())
      .filter(Boolean),
  ),
]

/** The order is that of the official action: file, ARN, family. */
function readSource(input: InputReader): { source: Source; ignoredSources: string[] } {
  const name = input.text('task-definition')
  const path = input.path('task-definition', { mustBe: 'file' })
  const arn = input.text('task-definition-arn')
  const family = input.text('task-definition-family')
  const revision = input.integer('task-definition-revision', { min: 1 })
  const service = input.text('service')
  const cluster = input.text('cluster')

  const given = [
    ...(path ? ['task-definition'] : []),
    ...(arn ? ['task-definition-arn'] : []),
    ...(family ? ['task-definition-family'] : []),
  ]
  const ignoredSources = given.slice(1)
  if (revision !== undefined && !family) {
    input.problem('task-definition-revision: it needs task-definition-family beside it')
  }
  if (cluster && !service) input.problem('cluster: it needs service beside it')
  if (service && given.length > 0) {
    input.problem(`service: it cannot go together with ${given.join(', ')}; which one is meant?`)
  }

  if (service)
    return { source: { kind: 'service', cluster: cluster ?? 'default', service }, ignoredSources }
  if (path) return { source: { kind: 'file', path, name: name ?? path }, ignoredSources }
  if (!arn && !family && !input.isGiven('task-definition')) {
    input.problem(
      'no task definition to start from: set task-definition, task-definition-arn, task-definition-family or service. If one is set from an output of another step, that output is empty',
    )
  }
  const latest = family ?? ''
  const chosen = revision === undefined ? latest : `${latest}:${revision}`
  return { source: { kind: 'revision', name: arn ?? chosen }, ignoredSources }
}

function readImages(input: InputReader, containers: readonly string[]): ImageInput[] {
  const image = input.text('image')
  const lines = input.keyValues('images')
  const images: ImageInput[] = image
    ? (containers.length > 0 ? containers : [undefined]).map((container) => ({ container, image }))
    : []
  for (const [container, text] of lines) {
    const other = images.find((known) => known.container === container)
    if (other && other.image !== text.trim()) {
      input.problem(`images: container ${container} is given two different images`)
    }
    if (text.trim() === '') {
      input.problem(
        `images: the image of container ${container} is empty. If it comes from an output of another step, that output is empty`,
      )
    }
    if (!other) images.push({ container, image: text.trim() })
  }
  if (!image && lines.length === 0 && !input.isGiven('images')) {
    input.problem(
      'image: it is required (or images), but missing or empty. If it comes from an output of another step, that output is empty',
    )
  }
  return images
}

function readRemovals(input: InputReader, name: string, set: readonly Pair[]): string[] {
  const removals = input.lines(name)
  for (const removal of removals) {
    if (removal.includes('=')) input.problem(`${name}: it takes names only, without "="`)
    if (set.some(([key]) => key === removal)) {
      input.problem(`${name}: ${removal} is set by another input at the same time`)
    }
  }
  return removals
}

function readCommand(input: InputReader): string[] | undefined {
  const text = input.text('command')
  if (text === undefined) return undefined
  try {
    return parseCommand(text)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    input.problem(`command: ${error.message}`)
    return undefined
  }
}
