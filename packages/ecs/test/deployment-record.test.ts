import { expect, test } from '@jest/globals'
import { type DeploymentRecord, formatRecord, parseRecord } from '../src/deployment-record.js'
import { rollout } from './looks.js'

const record: DeploymentRecord = {
  version: 1,
  region: 'eu-central-1',
  cluster: 'demo',
  service: 'web',
  rollout: rollout(),
  undo: { desiredCount: 2 },
}

test('a record holds no ARN, so no account id, and comes back as it was but for that', () => {
  const text = formatRecord(record)
  expect(text).not.toMatch(/arn:|123456789012/)
  expect(parseRecord(text)).toEqual({
    ...record,
    rollout: { ...record.rollout, taskDefinition: 'web:2', rollbackTarget: 'web:1' },
  })
})

const without = (...path: string[]) => {
  const copy = JSON.parse(formatRecord(record))
  const last = path.pop() ?? ''
  delete path.reduce((object, key) => object[key], copy)[last]
  return JSON.stringify(copy)
}

test.each([
  ['', 'it is empty'],
  ['{"version":1,', 'it is not JSON'],
  ['[]', 'it is not an object'],
  ['{"version":2}', 'its version is 2, not 1'],
  [without('rollout'), 'it has no rollout'],
  [without('service'), 'it has no service'],
  [without('rollout', 'deploymentId'), 'it has no deploymentId'],
  [without('rollout', 'createdAtMs'), 'its createdAtMs is not a number'],
  [
    formatRecord({ ...record, rollout: rollout({ deploymentId: 'x' }) }),
    'its deploymentId is not an id of ECS',
  ],
])('%# is refused: %s', (text, why) => {
  expect(() => parseRecord(text)).toThrow(why)
})
