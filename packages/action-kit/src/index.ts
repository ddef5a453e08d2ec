// The runner's side of an action: inputs, outputs, state, log, annotations, summary, errors, signals and the run itself.

export type { Annotation, AnnotationLevel, AnnotationPlace } from './annotations.js'
export { didYouMean, didYouMeanHint } from './did-you-mean.js'
export { asUserError, errorMessage, GateFailure, Interrupted, UserError } from './errors.js'
export {
  type Clock,
  type GitHubClient,
  type GitHubClientOptions,
  type GitHubResponse,
  githubClient,
} from './github/client.js'
export { type Comment, type UpsertedComment, upsertComment } from './github/comment.js'
export { type EventFacts, eventFacts, type PullRequestFacts } from './github/event-facts.js'
export {
  type PostContext,
  type PostedComment,
  postComment,
  putComment,
} from './github/post-comment.js'
export { GitHubProblem } from './github/problem.js'
export { type ClaimedPullRequest, verifiedPullRequest } from './github/pull-request.js'
export type {
  Given,
  InputDescription,
  InputKind,
  InputReader,
  PathOptions,
  Read,
} from './input-reader.js'
export type { DurationOptions, DurationUnit, Range } from './input-values.js'
export { describeInputs, environmentName, readInputs } from './inputs.js'
export { createLog, type Log, type LogSink, log } from './log.js'
export {
  type Alignment,
  code,
  codeBlock,
  details,
  escapeMarkdown,
  link,
  table,
} from './markdown.js'
export { limitMarkdown } from './markdown-limit.js'
export { orNoVerdict } from './no-verdict.js'
export type { OutputSetter, OutputValue } from './outputs.js'
export { proxyAgent } from './proxy-agent.js'
export { type ProxyAgents, proxyAgents } from './proxy-agents.js'
export { putFile } from './put-file.js'
export { type Action, type ActionRun, runAction } from './run-action.js'
export { runnerTemp } from './runner-temp.js'
export { cutText, type SafeTextOptions, safeText } from './safe-text.js'
export { redact, redactedJson, registeredSecrets, registerSecret } from './secrets.js'
export { placedMessage } from './source-place.js'
export { readState, type State, saveState } from './state.js'
export { renderSummary, SUMMARY_LIMIT_BYTES, type Summary } from './summary.js'
export { readYamlFile, type YamlMapping, type YamlValue } from './yaml-file.js'
export { parseYaml } from './yaml-value.js'
