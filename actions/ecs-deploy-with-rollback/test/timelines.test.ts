// Every named timeline of the simulator, through the action's own main: does it end in the right outcome, for the right
// reason, in time, and what runs in the end?

import { describe, expect, test } from '@jest/globals'
import type { ScenarioName } from '@slipway/ecs-simulator'
import { onStage, type Played, type Stage } from './stage.js'

interface Expected {
  outcome: string
  /** Part of the failure's cause. */
  cause?: RegExp
  method?: 'stop-service-deployment' | 'revert' | 'ecs' | ''
  /** The revision that the service is set to in the end. */
  runs: string
  inputs?: Record<string, string>
  /** Simulated seconds, at most. */
  within: number
  also?: (played: Played, stage: Stage) => void
}

const exited = /^essential container "web" exited with 1 twice$/

const timelines: Record<ScenarioName, Expected> = {
  healthy: {
    outcome: 'deployed',
    runs: 'web:2',
    within: 120,
    also: ({ log }) => expect(log).toContain('web runs web:2'),
  },
  'crash-loop-breaker-rollback': {
    outcome: 'rolled-back',
    cause: exited,
    method: 'stop-service-deployment',
    runs: 'web:1',
    within: 240,
    also: ({ log, summary }) => {
      expect(log).toContain('Error: DATABASE_URL is not set')
      expect(summary).toContain('Error: DATABASE_URL is not set')
    },
  },
  'unpullable-image': {
    outcome: 'rolled-back',
    cause: /^the image of container "web" does not exist: CannotPullContainerError: [^|]*$/,
    method: 'stop-service-deployment',
    runs: 'web:1',
    within: 300,
  },
  'never-healthy-behind-load-balancer': {
    outcome: 'rolled-back',
    cause:
      /^tasks failed the health check of the load balancer twice: Health checks failed with these codes: \[500\]$/,
    method: 'stop-service-deployment',
    runs: 'web:1',
    within: 720,
  },
  'first-deployment-fails': {
    outcome: 'not-rolled-back',
    cause: exited,
    method: '',
    runs: 'web:2',
    within: 120,
    also: ({ log, error }) => {
      expect(log).toContain('there is nothing to roll back to')
      expect(error?.message).toMatch(/nothing to go back to/)
      expect(error?.message).not.toContain('aws ecs update-service')
    },
  },
  superseded: {
    outcome: 'superseded',
    cause: /^another deployment replaced this one: ecs-svc\/\d+ of web:3, which was left alone$/,
    method: '',
    runs: 'web:3',
    within: 60,
    also: (_, stage) => {
      expect(stage.calls('StopServiceDeployment')).toBe(0)
      expect(stage.calls('UpdateService')).toBe(1)
    },
  },
  'stale-reads': { outcome: 'deployed', runs: 'web:2', within: 120 },
  'throttle-bursts': { outcome: 'deployed', runs: 'web:2', within: 150 },
  'access-denied-on-service-deployments': {
    outcome: 'rolled-back',
    cause: exited,
    method: 'revert',
    runs: 'web:1',
    within: 180,
    also: ({ log }) => expect(log).toContain('Working without ecs:ListServiceDeployments'),
  },
  'breaker-without-rollback': {
    outcome: 'rolled-back',
    cause: exited,
    method: 'stop-service-deployment',
    runs: 'web:1',
    within: 240,
  },
  'alarm-during-bake': {
    outcome: 'rolled-back',
    cause: /alarm was detected.*web-errors/,
    method: 'ecs',
    runs: 'web:1',
    within: 420,
    also: ({ log }, stage) => {
      expect(log).toContain('Alarm web-noisy is in ALARM already')
      expect(stage.calls('StopServiceDeployment')).toBe(0)
    },
  },
  'pause-hook': {
    outcome: 'rolled-back',
    cause: /waiting for somebody to answer a pause hook/,
    method: 'stop-service-deployment',
    runs: 'web:1',
    inputs: { 'wait-for-minutes': '10' },
    within: 750,
  },
  'conflict-on-stop': {
    outcome: 'rolled-back',
    cause: exited,
    method: 'revert',
    runs: 'web:1',
    within: 200,
  },
  'service-deleted': {
    outcome: 'not-rolled-back',
    cause: /^the service went away during the deployment/,
    method: '',
    runs: 'web:2',
    within: 60,
    also: ({ error }) => expect(error?.message).not.toContain('aws ecs update-service'),
  },
  'desired-count-changes': { outcome: 'deployed', runs: 'web:2', within: 180 },
  'same-revision-forced-rollback': {
    outcome: 'rolled-back',
    cause: exited,
    method: 'stop-service-deployment',
    runs: 'web:1',
    within: 240,
  },
  'update-response-lost': {
    outcome: 'deployed',
    runs: 'web:2',
    within: 150,
    also: (_, stage) => expect(stage.calls('UpdateService')).toBe(1),
  },
  'previous-revision-inactive': {
    outcome: 'rolled-back',
    cause: exited,
    method: 'stop-service-deployment',
    runs: 'web:1',
    within: 200,
    also: ({ log }) => expect(log).toContain('the revision to go back to, was deregistered'),
  },
  'never-healthy-container': {
    outcome: 'rolled-back',
    cause: /^container "web" failed its health check twice/,
    method: 'stop-service-deployment',
    runs: 'web:1',
    within: 400,
  },
  'missing-secret': {
    outcome: 'rolled-back',
    cause: /^a secret or parameter could not be read: ResourceInitializationError: [^|]*$/,
    method: 'stop-service-deployment',
    runs: 'web:1',
    within: 180,
  },
  'out-of-memory': {
    outcome: 'rolled-back',
    cause: /^container "web" ran out of memory twice/,
    method: 'stop-service-deployment',
    runs: 'web:1',
    within: 200,
  },
  'slow-start': {
    outcome: 'deployed',
    runs: 'web:2',
    within: 300,
    // Targets for a healthy rollout of five minutes.
    also: (_, stage) => expect(stage.simulator.requests.length).toBeLessThanOrEqual(80),
  },
  'desired-count-zero': {
    outcome: 'deployed',
    runs: 'web:2',
    within: 30,
    also: ({ log }) => expect(log).toContain('nothing ran'),
  },
  daemon: { outcome: 'deployed', runs: 'web:2', within: 120 },
  'no-room': {
    outcome: 'rollback-failed',
    cause:
      /^nothing has changed for a while \(0 of 2 new tasks running\); last word of ECS: was unable/,
    method: 'stop-service-deployment',
    runs: 'web:1',
    within: 1600,
    also: ({ error }) => {
      expect(error?.message).toContain('2 tasks of web:1 run meanwhile')
      expect(error?.message).toContain(
        'aws ecs update-service --region eu-central-1 --cluster demo --service web --task-definition web:1',
      )
    },
  },
  'rollback-fails': {
    outcome: 'rollback-failed',
    cause: exited,
    runs: 'web:1',
    within: 300,
    also: ({ error }) => expect(error?.message).toContain('IS NOT RESTORED'),
  },
}

const good = new Set(['deployed', 'unchanged'])

describe('the timelines', () => {
  test.each(Object.entries(timelines) as [ScenarioName, Expected][])('%s', (name, expected) =>
    onStage(name, async (stage) => {
      const played = await stage.deploy(expected.inputs)
      const { outputs, error, seconds } = played
      expect({ outcome: outputs.outcome, error: error?.message }).toMatchObject({
        outcome: expected.outcome,
      })
      expect(error === undefined).toBe(good.has(expected.outcome))
      expect(outputs['failure-cause']).toMatch(expected.cause ?? /^$/)
      if (expected.method !== undefined) expect(outputs['rollback-method']).toBe(expected.method)
      expect(outputs['rolled-back']).toBe(String(expected.outcome === 'rolled-back'))
      expect(outputs['rollback-verified']).toBe(String(expected.outcome === 'rolled-back'))
      expect(outputs['running-task-definition-arn']).toMatch(new RegExp(`/${expected.runs}$`))
      expect(seconds).toBeLessThanOrEqual(expected.within)
      expected.also?.(played, stage)
      const after = await stage.post()
      expect(after.log).toBe('') // nothing was left to be made good
    }),
  )
})
