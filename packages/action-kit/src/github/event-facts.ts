// What the event that started the workflow says, as far as gates ask: which pull request, which commits, which repository.

import { readFileSync, statSync } from 'node:fs'
import { UserError } from '../errors.js'

/** All of it comes from GitHub itself; names of branches are nevertheless text that others chose. */
export interface EventFacts {
  /** `pull_request`, `push`, `merge_group`, `workflow_run` … */
  name: string
  /** `owner/name` */
  repository: string
  /** The commit that the workflow runs for; of a pull request, the merge commit. */
  sha: string
  /** `refs/heads/main`, `refs/pull/7/merge` … */
  ref: string
  defaultBranch?: string | undefined
  /** `https://api.github.com`, or that of a GitHub Enterprise Server */
  apiUrl: string
  serverUrl: string
  pullRequest?: PullRequestFacts | undefined
  push?: { before: string; after: string; isDefaultBranch: boolean } | undefined
  mergeGroup?: { baseSha: string; headSha: string; baseRef: string } | undefined
  workflowRun?:
    | {
        headSha: string
        /** Of the run that ended: `pull_request` … */
        event: string
        headBranch: string
        /** Numbers; empty for pull requests of forks. */
        pullRequests: number[]
        fromFork: boolean
      }
    | undefined
}

export interface PullRequestFacts {
  number: number
  headSha: string
  baseSha: string
  /** Names of branches. */
  baseRef: string
  headRef: string
  fromFork: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

/** GitHub cuts the lists in an event long before. */
const MAX_EVENT_BYTES = 25 * 1024 * 1024

/**
 * Without an event (not on a runner) all there is stays empty.
 * @throws {UserError} when the event cannot be read or is not what GitHub sends
 */
export function eventFacts(environment: Environment): EventFacts {
  const name = environment.GITHUB_EVENT_NAME ?? ''
  const event = readEvent(environment.GITHUB_EVENT_PATH, name)
  const ref = environment.GITHUB_REF ?? ''
  // act makes an empty event unless it is given one; it says nothing, which is no mistake.
  const is = (...names: string[]) => !event.isEmpty && names.includes(name)
  const defaultBranch = event.at('repository').optionalText('default_branch')
  return {
    name,
    repository: environment.GITHUB_REPOSITORY ?? '',
    sha: environment.GITHUB_SHA ?? '',
    ref,
    defaultBranch,
    apiUrl: withoutSlash(environment.GITHUB_API_URL || 'https://api.github.com'),
    serverUrl: withoutSlash(environment.GITHUB_SERVER_URL || 'https://github.com'),
    pullRequest:
      event.has('pull_request') || is('pull_request', 'pull_request_target')
        ? pullRequestFacts(event.at('pull_request'))
        : undefined,
    push: is('push')
      ? {
          before: event.commit('before'),
          after: event.commit('after'),
          isDefaultBranch: defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`,
        }
      : undefined,
    mergeGroup: is('merge_group') ? mergeGroupFacts(event.at('merge_group')) : undefined,
    workflowRun: is('workflow_run') ? workflowRunFacts(event.at('workflow_run')) : undefined,
  }
}

function pullRequestFacts(pullRequest: Part): PullRequestFacts {
  const head = pullRequest.at('head')
  const base = pullRequest.at('base')
  return {
    number: pullRequest.number('number'),
    headSha: head.commit('sha'),
    baseSha: base.commit('sha'),
    baseRef: base.text('ref'),
    headRef: head.text('ref'),
    // The repository of a fork that was deleted is null.
    fromFork: head.at('repo').optionalText('full_name') !== base.at('repo').text('full_name'),
  }
}

function mergeGroupFacts(group: Part): NonNullable<EventFacts['mergeGroup']> {
  return {
    baseSha: group.commit('base_sha'),
    headSha: group.commit('head_sha'),
    baseRef: group.text('base_ref'),
  }
}

function workflowRunFacts(run: Part): NonNullable<EventFacts['workflowRun']> {
  return {
    headSha: run.commit('head_sha'),
    event: run.text('event'),
    headBranch: run.optionalText('head_branch') ?? '',
    pullRequests: run.list('pull_requests').map((pullRequest) => pullRequest.number('number')),
    fromFork:
      run.at('head_repository').optionalText('full_name') !==
      run.at('repository').optionalText('full_name'),
  }
}

function readEvent(path: string | undefined, name: string): Part {
  if (!path) return partOf({}, name)
  try {
    const { size } = statSync(path)
    if (size > MAX_EVENT_BYTES) throw new UserError(`it has ${size.toLocaleString('en-US')} bytes`)
    return partOf(JSON.parse(readFileSync(path, 'utf8')), name)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new UserError(`The event of this run (GITHUB_EVENT_PATH) cannot be read: ${why}`, {
      cause: error,
    })
  }
}

/** A part of the event, asked for by what has to be there. */
interface Part {
  isEmpty: boolean
  has(key: string): boolean
  at(key: string): Part
  list(key: string): Part[]
  text(key: string): string
  optionalText(key: string): string | undefined
  commit(key: string): string
  number(key: string): number
}

function partOf(value: unknown, place: string): Part {
  const fields: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? { ...value } : {}
  const wrong = (key: string, what: string) =>
    new UserError(`The event of this run is not as GitHub sends it: ${place}.${key} is not ${what}`)
  const optionalText = (key: string): string | undefined => {
    const text = fields[key]
    return typeof text === 'string' && text !== '' ? text : undefined
  }
  const text = (key: string): string => {
    const found = optionalText(key)
    if (found === undefined) throw wrong(key, 'a text')
    return found
  }
  return {
    isEmpty: Object.keys(fields).length === 0,
    has: (key) => typeof fields[key] === 'object' && fields[key] !== null,
    at: (key) => partOf(fields[key], `${place}.${key}`),
    list: (key) => {
      const list: unknown = fields[key] ?? []
      if (!Array.isArray(list)) throw wrong(key, 'a list')
      return list.map((item: unknown, at) => partOf(item, `${place}.${key}[${at}]`))
    },
    text,
    optionalText,
    commit: (key) => {
      const id = text(key)
      if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id)) throw wrong(key, 'the id of a commit')
      return id
    },
    number: (key) => {
      const number = fields[key]
      if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) {
        throw wrong(key, 'a number')
      }
      return number
    },
  }
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '')
}
