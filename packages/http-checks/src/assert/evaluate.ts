// Assertions against one answer: each gets a result, in the order of the definition. Nothing throws, whatever the answer holds.

import type { Assertion, Place, Subject } from '../definition.js'
import type { HttpResponse } from '../exchange.js'
import { describeMatcher, describeSubject, unitOf } from './describe.js'
import { judge } from './judge.js'
import { type Observed, type ObserveOptions, observe } from './observe.js'
import { counted, shown } from './text.js'
import { reasonOf } from './time-limit.js'

/** Texts are one line of at most 200 characters; secrets are still in them. */
export interface AssertionResult {
  ok: boolean
  /** `status`, `header content-type`, `jsonpath $.points[0].value`, `certificate days left` */
  what: string
  expected: string
  actual: string
  place?: Place | undefined
}

export interface EvaluateOptions extends ObserveOptions {}

export function evaluate(
  assertions: readonly Assertion[],
  response: HttpResponse,
  options: EvaluateOptions = {},
): AssertionResult[] {
  return assertions.map((assertion) => evaluateOne(assertion, response, options))
}

function evaluateOne(
  { subject, matcher, place, expectation }: Assertion,
  response: HttpResponse,
  options: EvaluateOptions,
): AssertionResult {
  const about = {
    what: shown(describeSubject(subject)),
    expected: shown(expectation ?? describeMatcher(matcher, unitOf(subject))),
    ...(place && { place }),
  }
  try {
    const nowMs = options.nowMs ?? Date.now()
    const observed = observe(subject, response, { ...options, nowMs })
    const { kind, actual } = judge(matcher, observed, { subject, response, limits: options, nowMs })
    return { ok: kind === 'holds', ...about, actual: shown(withheld(subject, observed) ?? actual) }
  } catch (error) {
    // A defect, or an answer that exhausts the stack: it proves nothing, so it does not pass.
    return { ok: false, ...about, actual: shown(`cannot be evaluated: ${reasonOf(error)}`) }
  }
}

/** The value of a cookie is a credential, so nothing of it is told but its length. */
function withheld(subject: Subject, observed: Observed): string | undefined {
  if (subject.kind !== 'cookie' || subject.attribute !== 'value' || observed.kind !== 'text') {
    return undefined
  }
  return observed.text === ''
    ? 'an empty value'
    : `a value of ${counted(observed.text.length, 'character')}, which is not shown`
}
