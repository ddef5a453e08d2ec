// Runs jest with ES modules switched on, on every platform (`NODE_OPTIONS=… jest` needs a POSIX shell).
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

const jest = createRequire(import.meta.url).resolve('jest/bin/jest.js')
const flags = ['--experimental-vm-modules', '--no-warnings']
const { status, signal } = spawnSync(process.execPath, [...flags, jest, ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exit(signal ? 1 : (status ?? 1))
