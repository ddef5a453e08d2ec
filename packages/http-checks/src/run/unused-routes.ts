// Whether connect-to and resolve lead anywhere: a misspelt host in one of them would ask the old version, and nobody would see.

import { DefinitionProblem } from '../definition/problem.js'
import { quoted } from '../definition/shown.js'
import type { Definition, RequestSpec } from '../definition.js'
import type { HttpRequest } from '../exchange.js'
import { render } from '../render.js'
import { targetOf } from '../transport/route.js'

export interface Routes {
  connectTo: RequestSpec['connectTo']
  resolve: RequestSpec['resolve']
}

/**
 * A sentence for each route that no check would take. Nothing where it is known only later what is asked: of captured URLs, and of
 * redirects that are followed.
 */
export function unusedRoutes(
  definition: Definition,
  routes: Routes,
  { variables, root }: { variables: Readonly<Record<string, string>>; root: string },
): string[] {
  const requests: HttpRequest[] = []
  try {
    for (const check of definition.checks) {
      requests.push(render(check, { given: variables }, { root }).request)
    }
  } catch (error) {
    if (error instanceof DefinitionProblem) return []
    throw error
  }
  if (requests.some(({ redirects }) => redirects > 0)) return []
  const hosts = (known: readonly { host: string; port: number }[]) => {
    const all = new Set(known.map(({ host, port }) => `${host}:${port}`))
    const shown = [...all].slice(0, 5).map((host) => quoted(host))
    return `${shown.join(', ')}${all.size > 5 ? ' and others' : ''}`
  }
  const nowhere = { connectTo: [], resolve: [] }
  const asked = requests.map(({ url }) => targetOf(url, nowhere))
  const connected = requests.map((request) => targetOf(request.url, { ...request, resolve: [] }))
  return [
    ...routes.connectTo.flatMap((rule) => {
      const probe = { ...nowhere, connectTo: [rule] }
      if (requests.some(({ url }) => targetOf(url, probe).chosen || rule.toHost === '')) return []
      return `connect-to: no check asks ${quoted(`${rule.host || '*'}:${rule.port || '*'}`)}; they ask ${hosts(asked)}`
    }),
    ...routes.resolve.flatMap(({ host, port }) => {
      const isTaken = connected.some(
        (target) =>
          target.port === port &&
          (host === '*' || target.host.toLowerCase() === host.toLowerCase()),
      )
      if (isTaken) return []
      return `resolve: no check asks ${quoted(`${host}:${port}`)}; they ask ${hosts(connected)}`
    }),
  ]
}
