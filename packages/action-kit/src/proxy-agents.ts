// Agents for clients that ask many servers and take one agent a scheme, as those of AWS do: each request goes through the proxy
// that the environment names for its own server, or directly.

import { type Agent, globalAgent as direct } from 'node:http'
import { globalAgent as directTls } from 'node:https'
import { type Environment, proxyAgent, proxyFor } from './proxy-agent.js'

export interface ProxyAgents {
  httpAgent: Agent
  httpsAgent: Agent
}

/**
 * @returns undefined where no variable names a proxy
 * @throws {UserError} when a variable names something that is no proxy
 */
export async function proxyAgents(
  environment: Environment = process.env,
): Promise<ProxyAgents | undefined> {
  const everywhere = { ...environment, no_proxy: '', NO_PROXY: '' }
  const proxies = ['http', 'https'].map((scheme) =>
    proxyFor(new URL(`${scheme}://server.invalid`), everywhere),
  )
  if (proxies.every((proxy) => proxy === undefined)) return undefined

  // Loaded only where there is a proxy.
  const { Agent: AgentBase } = await import('agent-base')
  class AgentByServer extends AgentBase {
    readonly #secure: boolean
    readonly #agents = new Map<string, Promise<Agent | undefined>>()

    constructor(secure: boolean) {
      super()
      this.#secure = secure
    }

    // agent-base would look for it in the stack of the caller.
    override isSecureEndpoint(): boolean {
      return this.#secure
    }

    override async connect(
      _request: unknown,
      { host = '', port }: { host?: string | undefined; port?: number | string | undefined },
    ): Promise<Agent> {
      const name = host.includes(':') ? `[${host}]` : host
      const server = `${this.#secure ? 'https' : 'http'}://${name}:${port}`
      const agent = this.#agents.get(server) ?? proxyAgent(new URL(server), environment)
      this.#agents.set(server, agent)
      return (await agent) ?? (this.#secure ? directTls : direct)
    }
  }
  return { httpAgent: new AgentByServer(false), httpsAgent: new AgentByServer(true) }
}
