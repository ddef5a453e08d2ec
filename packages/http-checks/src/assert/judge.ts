// Does a matcher hold for what was observed? Three answers: it holds, it fails, or it cannot be told (no number to compare, an
// absent value, a limit). What cannot be told never passes, and turning it round with `not` does not make it pass.

import type { Matcher } from '../definition.js'
import { contentOf } from './content.js'
import { equalsNode } from './equality.js'
import { type Item, type Judging, show, type Verdict } from './item.js'
import type { JsonNode } from './json-path.js'
import { judgeConsistOf, judgeItem } from './judge-item.js'
import type { Observed } from './observe.js'
import { counted, grouped, shownJson } from './text.js'
import { documentTimeLimitMs, stopwatch } from './time-limit.js'

export function judge(matcher: Matcher, observed: Observed, judging: Judging): Verdict {
  if (observed.kind === 'unreadable') return { kind: 'undecided', actual: observed.why }
  const { core, negated } = peel(matcher)
  // "Not (a or b)" is "neither a nor b": so each part is negated as it is by itself, also where it means several values.
  if (core.kind === 'and' || core.kind === 'or') {
    const parts = negated ? core.matchers.map(negation) : core.matchers
    return (core.kind === 'and') !== negated
      ? judgeAll(parts, observed, judging)
      : judgeEither(parts, observed, judging)
  }
  if (core.kind === 'any') {
    const each = negated ? negation(core.matcher) : core.matcher
    return judgeAny(each, negated, observed, judging)
  }
  if (core.kind === 'exists') {
    const present = isPresent(observed, judging)
    const holds = (present === core.expected) !== negated
    return { kind: holds ? 'holds' : 'fails', actual: showPresence(observed, present, judging) }
  }
  if (core.kind === 'count') {
    const number = countOf(observed)
    if (typeof number === 'string') return { kind: 'undecided', actual: number }
    return inverted(judge(core.matcher, { kind: 'number', number }, countJudging(judging)), negated)
  }
  switch (observed.kind) {
    case 'absent':
      return { kind: 'undecided', actual: observed.why }
    case 'texts':
      return judgeTexts(core, negated, observed, judging)
    case 'nodes':
      return judgeNodes(core, negated, observed, judging)
    default:
      return inverted(judgeItem(core, observed, judging), negated)
  }
}

/** The matcher within any number of `not` (and `ne`, which is one). */
function peel(matcher: Matcher): { core: Matcher; negated: boolean } {
  let core = matcher
  let negated = false
  while (core.kind === 'not') {
    core = core.matcher
    negated = !negated
  }
  if (core.kind === 'ne') return { core: { kind: 'eq', value: core.value }, negated: !negated }
  return { core, negated }
}

const negation = (matcher: Matcher): Matcher => ({ kind: 'not', matcher })

function judgeAll(matchers: readonly Matcher[], observed: Observed, judging: Judging): Verdict {
  const verdicts = matchers.map((matcher) => judge(matcher, observed, judging))
  const wrong =
    verdicts.find(({ kind }) => kind === 'fails') ??
    verdicts.find(({ kind }) => kind === 'undecided')
  return wrong ?? verdicts[0] ?? { kind: 'undecided', actual: 'nothing is expected' }
}

/** One that holds is enough. Of several values each may fulfil another one. */
function judgeEither(matchers: readonly Matcher[], observed: Observed, judging: Judging): Verdict {
  const verdicts = matchers.map((matcher) => judge(matcher, observed, judging))
  const held = verdicts.find(({ kind }) => kind === 'holds')
  if (held) return held
  const ofEach = matchers.filter((matcher) => !isOfAll(matcher))
  if (observed.kind === 'nodes' && observed.nodes.length > 1 && ofEach.length > 1) {
    return judgeEach(observed.nodes, judging, (node) =>
      judgeEither(ofEach, { kind: 'nodes', nodes: [node], singular: observed.singular }, judging),
    )
  }
  const unknown = verdicts.find(({ kind }) => kind === 'undecided')
  return unknown ?? verdicts[0] ?? { kind: 'undecided', actual: 'nothing is expected' }
}

/** Of the selected values together, not of each. */
function isOfAll(matcher: Matcher): boolean {
  const { core } = peel(matcher)
  if (core.kind === 'and' || core.kind === 'or') return core.matchers.some(isOfAll)
  return ['exists', 'count', 'any', 'consist-of'].includes(core.kind)
}

/** @param all where the matcher is the negation of one: of "not any a" every value must be "not a". */
function judgeAny(matcher: Matcher, all: boolean, observed: Observed, judging: Judging): Verdict {
  if (observed.kind === 'absent') return { kind: 'undecided', actual: observed.why }
  const parts = partsOf(observed, judging)
  if (!parts) return { kind: 'undecided', actual: 'there is no list to look into' }
  const limitMs = documentTimeLimitMs(judging.limits)
  const watch = stopwatch(limitMs)
  let undecided: Verdict | undefined
  for (const part of parts) {
    if (watch.isOver()) return tooLong(parts.length, limitMs)
    const verdict = judge(matcher, part, judging)
    if (!all && verdict.kind === 'holds') return verdict
    if (all && verdict.kind !== 'holds') return verdict
    if (verdict.kind === 'undecided') undecided ??= verdict
  }
  const actual = showObserved(observed, judging)
  return all ? { kind: 'holds', actual } : (undecided ?? { kind: 'fails', actual })
}

/** Each selected value, or each element of the one list. */
function partsOf(observed: Observed, { response }: Judging): Observed[] | undefined {
  if (observed.kind === 'texts') {
    return observed.texts.map((text): Observed => ({ kind: 'text', text }))
  }
  if (observed.kind !== 'nodes') return undefined
  const [node] = observed.nodes
  const { singular } = observed
  if (!singular || !node) {
    return observed.nodes.map((each): Observed => ({ kind: 'nodes', nodes: [each], singular }))
  }
  const list: unknown = node.value
  const json = contentOf(response).json()
  if (!Array.isArray(list) || !json.ok) return undefined
  return list.map((value: unknown, index): Observed => {
    const source = json.document.numberSource(list, index)
    return { kind: 'nodes', nodes: [{ path: `${node.path}[${index}]`, value, source }], singular }
  })
}

function inverted(verdict: Verdict, negated: boolean): Verdict {
  if (!negated || verdict.kind === 'undecided') return verdict
  return { ...verdict, kind: verdict.kind === 'holds' ? 'fails' : 'holds' }
}

/** One of the lines or names is enough; of a negated matcher none may be otherwise. */
function judgeTexts(
  core: Matcher,
  negated: boolean,
  { texts, whole, every }: Extract<Observed, { kind: 'texts' }>,
  judging: Judging,
): Verdict {
  // A certificate's name is one thing: `contains example.com` does not mean notexample.com.
  if (core.kind === 'consist-of') {
    const expected = core.values.map(String).toSorted().join('\n')
    const isSame = [...texts].toSorted().join('\n') === expected
    return inverted({ kind: isSame ? 'holds' : 'fails', actual: shownJson(texts) }, negated)
  }
  if (core.kind === 'eq' && Array.isArray(core.value)) {
    const { value } = core
    const isSame = texts.length === value.length && texts.every((text, at) => text === value[at])
    return inverted({ kind: isSame ? 'holds' : 'fails', actual: shownJson(texts) }, negated)
  }
  const asked: Matcher = whole && core.kind === 'contains' ? { kind: 'eq', value: core.text } : core
  const limitMs = documentTimeLimitMs(judging.limits)
  const watch = stopwatch(limitMs)
  let undecided: Verdict | undefined
  let failed: Verdict | undefined
  let held: Verdict | undefined
  for (const text of texts) {
    if (watch.isOver()) return tooLong(texts.length, limitMs)
    const verdict = judgeItem(asked, { kind: 'text', text }, judging)
    if (every) {
      const own = inverted(verdict, negated)
      if (own.kind !== 'holds') return own
      held ??= own
      continue
    }
    if (verdict.kind === 'holds') return inverted(verdict, negated)
    if (verdict.kind === 'undecided') undecided ??= verdict
    else failed = verdict
  }
  if (held) return held
  if (undecided) return undecided
  const actual = texts.length === 1 && failed ? failed.actual : shownJson(texts)
  return inverted({ kind: 'fails', actual }, negated)
}

/** Each node must do, so that one good value cannot hide a bad one. */
function judgeNodes(
  core: Matcher,
  negated: boolean,
  observed: Extract<Observed, { kind: 'nodes' }>,
  judging: Judging,
): Verdict {
  const { nodes, singular } = observed
  // A path that may select several values is compared with a list as the list of them.
  if (!singular && core.kind === 'eq' && Array.isArray(core.value)) {
    return inverted(judgeList(core.value, nodes, judging), negated)
  }
  if (!singular && core.kind === 'consist-of') {
    return inverted(judgeConsistOf(core.values, nodes, judging), negated)
  }
  return judgeEach(nodes, judging, (node) =>
    inverted(judgeItem(core, { kind: 'json', node }, judging), negated),
  )
}

function judgeEach(
  nodes: readonly JsonNode[],
  { limits }: Judging,
  judgeOne: (node: JsonNode) => Verdict,
): Verdict {
  const limitMs = documentTimeLimitMs(limits)
  const watch = stopwatch(limitMs)
  let first: Verdict | undefined
  for (const node of nodes) {
    if (watch.isOver()) return tooLong(nodes.length, limitMs)
    const verdict = judgeOne(node)
    if (verdict.kind !== 'holds') {
      if (nodes.length === 1) return verdict
      const which = `at ${node.path}, one of ${counted(nodes.length, 'value')}`
      return { kind: verdict.kind, actual: `${verdict.actual} (${which})` }
    }
    first ??= verdict
  }
  const actual = nodes.length === 1 ? first?.actual : counted(nodes.length, 'value')
  return { kind: 'holds', actual: actual ?? '' }
}

function judgeList(
  expected: readonly unknown[],
  nodes: readonly JsonNode[],
  judging: Judging,
): Verdict {
  const json = contentOf(judging.response).json()
  if (!json.ok) return { kind: 'undecided', actual: json.why }
  const equal =
    expected.length === nodes.length &&
    nodes.every((node, index) => equalsNode(expected[index], node, json.document))
  const actual = shownJson(nodes.map(({ value }) => value))
  return { kind: equal ? 'holds' : 'fails', actual }
}

function tooLong(count: number, limitMs: number): Verdict {
  const actual = `judging ${counted(count, 'value')} took longer than ${grouped(limitMs)} ms`
  return { kind: 'undecided', actual }
}

function isPresent(observed: Observed, { response }: Judging): boolean {
  return observed.kind === 'body' ? response.body.length > 0 : observed.kind !== 'absent'
}

function showPresence(observed: Observed, present: boolean, judging: Judging): string {
  if (observed.kind === 'absent') return `absent: ${observed.why}`
  if (!present) return 'absent: the body is empty'
  return `present: ${showObserved(observed, judging)}`
}

function showObserved(observed: Observed, judging: Judging): string {
  switch (observed.kind) {
    case 'texts':
      return show({ kind: 'text', text: observed.texts.join(', ') }, judging)
    case 'nodes': {
      const [node, ...others] = observed.nodes
      return node && others.length === 0
        ? show({ kind: 'json', node }, judging)
        : counted(observed.nodes.length, 'value')
    }
    case 'absent':
    case 'unreadable':
      return observed.why
    default:
      return show(observed satisfies Item, judging)
  }
}

/** Or why it has none. A path of names and indices counts the elements of its one list; the others count what they select. */
function countOf(observed: Observed): number | string {
  switch (observed.kind) {
    case 'absent':
      return observed.countable ? 0 : observed.why
    case 'texts':
      return observed.texts.length
    case 'nodes': {
      const [node] = observed.nodes
      if (!observed.singular || !node) return observed.nodes.length
      if (Array.isArray(node.value)) return node.value.length
      const is = node.value === null ? 'null' : typeof node.value
      return `not a list: the path selects one value (${is === 'null' ? is : `of type ${is}`})`
    }
    default:
      return 'there is no list to count'
  }
}

/** A count has no unit, and no form of its own. */
function countJudging(judging: Judging): Judging {
  return { ...judging, subject: { kind: 'status' } }
}
