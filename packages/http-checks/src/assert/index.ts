// Judging an answer: assertions, captures, and what the reader of a definition asks before there is one.

export { unsupportedBodyTypeHint } from './body-type/index.js'
export { type Captured, captureFrom, versionSeen } from './capture.js'
export { type Content, charsetOf, contentOf, type Decoded, decodeText } from './content.js'
export { type AssertionResult, type EvaluateOptions, evaluate } from './evaluate.js'
export { parseInstant } from './instant.js'
export { checkJsonPath } from './json-path.js'
export { checkSchema } from './json-schema.js'
export { checkPattern } from './pattern.js'
export { parseRange } from './semver.js'
export { defaultRegexTimeLimitMs } from './time-limit.js'
