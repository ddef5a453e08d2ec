// AWS STS: who is calling. Its query protocol and XML are on the wire only, see formats.ts.
import { type Service, unknownOperation } from '../wire.js'
import type { World } from '../world.js'

export function stsService(world: World): Service {
  return {
    name: 'sts',
    handle(action, _input, { caller }) {
      if (action !== 'GetCallerIdentity') throw unknownOperation('sts', action)
      // An assumed role's ARN ends in `/role/session`, and so does its user id.
      const session = caller.slice(caller.lastIndexOf('/') + 1)
      const isRole = caller.includes(':assumed-role/')
      return {
        Arn: caller,
        UserId: isRole ? `AROAIOSFODNN7EXAMPLE:${session}` : 'AIDAIOSFODNN7EXAMPLE',
        Account: world.account,
      }
    },
    authorisations: () => [], // API: GetCallerIdentity needs no permission
  }
}
