// A loopback HTTP server that answers as ECR does, from canned answers: for shapes that are rare in a registry.

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ECRClient } from '@aws-sdk/client-ecr'

type Input = Record<string, unknown>
/** An answer, or an error: `{ __type, message }`. */
export type Answers = Record<string, (input: Input) => object>

export interface EcrServer {
  client: ECRClient
  requests: { action: string; input: Input }[]
  close(): Promise<void>
}

export async function startEcr(answers: Answers): Promise<EcrServer> {
  const requests: EcrServer['requests'] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const action = String(request.headers['x-amz-target']).split('.')[1] ?? ''
      const input: Input = JSON.parse(Buffer.concat(chunks).toString())
      requests.push({ action, input })
      const answer = answers[action]?.(input) ?? { __type: 'UnknownOperationException' }
      response.writeHead('__type' in answer ? 400 : 200, {
        'content-type': 'application/x-amz-json-1.1',
      })
      response.end(JSON.stringify(answer))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const client = new ECRClient({
    region: 'eu-central-1',
    endpoint: `http://127.0.0.1:${port}`,
    credentials: { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'example' },
    maxAttempts: 1,
  })
  return {
    client,
    requests,
    close: async () => {
      client.destroy()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
