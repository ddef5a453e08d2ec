// When the demo and the simulator install dependencies by themselves.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'

interface EnsureReady {
  isInstalled: (directory: string) => boolean
}

const { isInstalled }: EnsureReady = await import('../scripts/ensure-ready.mjs' as string)

let directory = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'slipway-ready-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

const lock = 'package-lock.json'
const installed = 'node_modules/.package-lock.json'
const wanted = {
  '': { version: '1.0.0' },
  'packages/own': { version: '1.0.0' },
  'node_modules/own': { link: true },
  'node_modules/yaml': { version: '2.0.0' },
  'node_modules/binary-for-elsewhere': { version: '1.0.0', optional: true },
}

function write(file: string, packages: object) {
  mkdirSync(dirname(join(directory, file)), { recursive: true })
  writeFileSync(join(directory, file), JSON.stringify({ packages }))
}

test.each([
  ['all that is wanted', { own: { link: true }, yaml: { version: '2.0.0' } }, true],
  ['more than is wanted', { own: {}, yaml: { version: '2.0.0' }, more: {} }, true],
  ['another version', { own: {}, yaml: { version: '1.9.0' } }, false],
  ['less than is wanted', { own: {} }, false],
])('installed is %s', (_case, packages, expected) => {
  write(lock, wanted)
  const paths = Object.entries(packages).map(([name, entry]) => [`node_modules/${name}`, entry])
  write(installed, Object.fromEntries(paths))
  expect(isInstalled(directory)).toBe(expected)
})

test('nothing is installed yet', () => {
  write(lock, wanted)
  expect(isInstalled(directory)).toBe(false)
})

test('without a lock file nobody knows what to install', () => {
  expect(() => isInstalled(directory)).toThrow('no readable package-lock.json')
})
