// Stands in for @actions/http-client in the bundles (see build.mjs). @actions/core wants it for one function only, getIDToken.

const message =
  'The HTTP client of @actions/core is not part of this bundle, so getIDToken() does not work (see scripts/build.mjs)'

export class HttpClient {
  constructor() {
    throw new Error(message)
  }
}

export class BearerCredentialHandler {
  constructor() {
    throw new Error(message)
  }
}
