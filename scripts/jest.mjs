// Runs jest with ES modules switched on, on every platform (`NODE_OPTIONS=… jest` needs a POSIX shell).
// SLIPWAY_JEST_RESULTS names a file to write the results to as JSON, for .ci/run.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const jest = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url))
const flags = ['--experimental-vm-modules', '--no-warnings']
const results = process.env.SLIPWAY_JEST_RESULTS
const parameters = [
  ...(results ? ['--json', '--outputFile', results] : []),
  ...process.argv.slice(2),
]
const { status, signal } = spawnSync(process.execPath, [...flags, jest, ...parameters], {
  stdio: 'inherit',
})
process.exit(signal ? 1 : (status ?? 1))
