// Where checks are asked: the two arms of a monitor, and routes that lead nowhere.

import { expect, test } from '@jest/globals'
import { definitionFromInputs } from '../../src/definition/inputs.js'
import { DefinitionProblem } from '../../src/definition/problem.js'
import type { Arm, Definition } from '../../src/definition.js'
import { parseConnectTo, parseResolve, unusedRoutes } from '../../src/index.js'
import { prepareProbes } from '../../src/run/probe.js'
import { systemClock } from '../../src/run/system-clock.js'
import { createSend } from '../../src/transport/index.js'
import { serve } from './support.js'

const secrets = { register: () => {}, redact: (text: string) => text }
const signal = new AbortController().signal
const options = { send: createSend(), secrets, variables: {}, root: '/', clock: systemClock }

const paired = (url: string, control: Arm, candidate?: Arm): Definition => ({
  ...definitionFromInputs({ url, variables: ['host'] }),
  monitor: {
    checks: [],
    durationMs: 1000,
    intervalMs: 100,
    initialDelayMs: 0,
    thresholds: { errorRate: 0.02, latencyIncreaseMs: undefined, latencyP95IncreaseMs: undefined },
    confidence: 'sequential',
    onInconclusive: 'pass',
    extendMs: 1000,
    control,
    candidate,
  },
})
const to = (text: string): Arm => {
  const rule = parseConnectTo(text)
  if ('mistake' in rule) throw new Error(rule.mistake)
  return { connectTo: [rule] }
}

test('control and candidate of one URL are asked at their own servers', async () => {
  const blue = await serve(() => ({ body: 'blue' }))
  const green = await serve(() => ({ body: 'green' }))
  const port = (url: string) => new URL(url).port
  const arms: Definition[] = [
    paired(`${green.url}/health?a=1`, { baseUrl: blue.url, connectTo: [] }),
    paired('http://app.test/health?a=1', to(`app.test:80:127.0.0.1:${port(blue.url)}`), {
      ...to(`app.test:80:127.0.0.1:${port(green.url)}`),
    }),
  ]
  for (const definition of arms) {
    const { probe } = prepareProbes(definition, options)
    expect(await probe(0, 'control', signal)).toMatchObject({ ok: true })
    expect(await probe(0, 'candidate', signal)).toMatchObject({ ok: true })
  }
  const asked = ['/health?a=1', '/health?a=1']
  expect([blue, green].map(({ requests }) => requests.map(({ url }) => url))).toEqual([
    asked,
    asked,
  ])
  await blue.close()
  await green.close()
})

test.each<[name: string, control: Arm]>([
  ['the same base URL', { baseUrl: 'http://app.test', connectTo: [] }],
  ['a misspelt host', to('ap.test:80:10.0.0.1:80')],
  ['another port', to('app.test:443:10.0.0.1:80')],
])('a control that is the candidate is refused: %s', (_, control) => {
  const definition = paired('http://app.test/health', control)
  expect(() => prepareProbes(definition, options)).toThrow(DefinitionProblem)
  expect(() => prepareProbes(definition, options)).toThrow(
    'control and candidate are both asked at app.test:80, so there is nothing to compare',
  )
})

test.each<[connectTo: string, resolve: string, problems: string[]]>([
  ['app.test:443:green:443', 'green:443:10.0.0.1', []],
  [':443:green:443', '*:443:10.0.0.1', []],
  [
    'ap.test:443:green:443',
    'app.test:443:10.0.0.1',
    ['connect-to: no check asks "ap.test:443"; they ask "app.test:443"'],
  ],
  [
    'app.test:80:green:80',
    'green:80:10.0.0.1',
    [
      'connect-to: no check asks "app.test:80"; they ask "app.test:443"',
      'resolve: no check asks "green:80"; they ask "app.test:443"',
    ],
  ],
])('routes %s and %s', (connectTo, resolve, problems) => {
  const rule = parseConnectTo(connectTo)
  const entry = parseResolve(resolve)
  if ('mistake' in rule || 'mistake' in entry) throw new Error('no route')
  const routes = { connectTo: [rule], resolve: [entry] }
  const definition = definitionFromInputs({
    url: 'https://app.test/{{ path }}',
    variables: ['path'],
  })
  const checks = definition.checks.map((check) => ({
    ...check,
    request: { ...check.request, ...routes },
  }))
  const variables = { path: 'x' }
  expect(unusedRoutes({ ...definition, checks }, routes, { variables, root: '/' })).toEqual(
    problems,
  )
})

test('where redirects are followed, nobody knows what will be asked', () => {
  const rule = parseConnectTo('login.test:443:10.0.0.1:443')
  if ('mistake' in rule) throw new Error(rule.mistake)
  const { checks } = definitionFromInputs({ url: 'https://app.test/' })
  const definition = {
    checks: checks.map((check) => ({ ...check, request: { ...check.request, redirects: 5 } })),
    monitor: undefined,
  }
  const routes = { connectTo: [rule], resolve: [] }
  expect(unusedRoutes(definition, routes, { variables: {}, root: '/' })).toEqual([])
})
