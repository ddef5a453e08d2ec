// Whose credentials these are, by AWS STS, which is loaded when it is first needed.

import { type ClientOptions, clientConfig } from './options.js'

/** The id of the account, 12 digits. Takes no permission. */
export async function callerAccount(options: ClientOptions = {}): Promise<string | undefined> {
  const { GetCallerIdentityCommand, STSClient } = await import('@aws-sdk/client-sts')
  const client = new STSClient(clientConfig(options))
  return (await client.send(new GetCallerIdentityCommand({}))).Account
}
