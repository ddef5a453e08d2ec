// HTTP checks: definitions, requests, asserts, retry until healthy, and monitors with their statistics.

export type * from './definition.js'
export { bodyTypes } from './definition.js'
export type * from './exchange.js'
