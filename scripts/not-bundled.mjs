// Stands in, in the bundles, for packages that @actions/core imports for functions that no action calls (see build.mjs).

/** @param {string} name */
const missing = (name) =>
  new Error(
    `${name} is not part of this bundle; scripts/build.mjs says why, and how to put it back`,
  )

// @actions/http-client, for getIDToken()
export class HttpClient {
  constructor() {
    throw missing('The HTTP client of core.getIDToken()')
  }
}
export class BearerCredentialHandler extends HttpClient {}

// @actions/exec, for platform.getDetails()
export function getExecOutput() {
  throw missing('What core.platform.getDetails() runs commands with')
}
