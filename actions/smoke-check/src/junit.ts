// JUnit XML: a test case for each check. What was not confirmed is never a test that passed.

import { failureSentence, noteOf } from '@slipway/http-checks'
import type { Report } from './report.js'
import { xmlText } from './xml.js'

interface TestCase {
  name: string
  seconds: number
  problem?: { kind: 'failure' | 'skipped'; message: string; details: string } | undefined
}

export function junitXml(report: Report): string {
  const cases = testCases(report)
  const count = (kind: string) => cases.filter(({ problem }) => problem?.kind === kind).length
  const seconds = report.checks ? report.checks.durationMs / 1000 : (cases[0]?.seconds ?? 0)
  const counts = `tests="${cases.length}" failures="${count('failure')}" errors="0" skipped="${count('skipped')}" time="${seconds.toFixed(3)}"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="smoke-check" ${counts}>`,
    `  <testsuite name="smoke-check ${report.mode}" ${counts}>`,
    ...cases.map(renderCase),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

function renderCase({ name, seconds, problem }: TestCase): string {
  const open = `    <testcase classname="smoke-check" name="${xmlText(name)}" time="${seconds.toFixed(3)}"`
  if (!problem) return `${open}/>`
  const { kind, message, details } = problem
  return `${open}>\n      <${kind} message="${xmlText(message)}">${xmlText(details)}</${kind}>\n    </testcase>`
}

function testCases(report: Report): TestCase[] {
  const { checks, monitor, baseline, outcome, decision, reasons } = report
  if (monitor) {
    const kind = outcome === 'inconclusive' && decision === 'promote' ? 'skipped' : 'failure'
    const message = `${outcome}: ${decision}`
    const details = [...reasons, monitor.power].join('\n')
    const problem = outcome === 'healthy' ? undefined : ({ kind, message, details } as const)
    return [{ name: 'monitor', seconds: monitor.elapsedMs / 1000, problem }]
  }
  if (baseline) {
    return baseline.checks.map(({ name, requests, errors, latenciesMs }) => ({
      name,
      seconds: latenciesMs.reduce((total, ms) => total + ms, 0) / 1000,
      problem:
        errors === 0
          ? undefined
          : { kind: 'failure', message: `${errors} of ${requests} requests failed`, details: '' },
    }))
  }
  return (checks?.checks ?? []).map(({ name, outcome: of, reason = '', failures, durationMs }) => ({
    name,
    seconds: durationMs / 1000,
    problem:
      of === 'passed'
        ? undefined
        : {
            kind: of === 'skipped' ? 'skipped' : 'failure',
            message: reason,
            details: `${failures.map(failureSentence).join('\n')}${noteOf(failures)}`,
          },
  }))
}
