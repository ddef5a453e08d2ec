// How the tests run: sources are transformed on the fly, `@slipway/x` means the sources of packages/x, not their built lib/.
// Tests that need tools beyond Node (`*.tools.test.ts`) are left to .ci/run, which installs those tools and sets SLIPWAY_TOOLS.

/** Files of tests that need what Windows does not have: signals and groups of processes, scripts for sh, modes and links of files. */
const posixOnly = [
  '/packages/(ecs-simulator|local-runner)/test/',
  '/test/(bundles|chain|demo|dist|faults|iam|new-action|official-scenarios|partitions|proxies|publish)\\.test',
  '/packages/action-kit/test/run-action\\.test',
  '/packages/checkout/test/(branch-data|changes|checkout)\\.test',
  '/packages/http-checks/test/definition/read\\.test',
  '/packages/report-reader/test/bytes\\.test',
  '/actions/checkov-severity-gate/test/(run-checkov|severity/script)\\.test',
  '/actions/coverage-gate/test/patch-in-git\\.test',
  '/actions/render-task-def/test/(command-line|render)\\.test',
]

export default {
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: process.env.SLIPWAY_TOOLS
    ? ['<rootDir>/**/test/**/*.tools.test.ts']
    : ['<rootDir>/**/test/**/*.test.ts', '!**/*.tools.test.ts'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '/lib/',
    '/dist/',
    ...(process.platform === 'win32' ? posixOnly : []),
  ],
  modulePathIgnorePatterns: ['<rootDir>/.*/lib/', '<rootDir>/dist/', '<rootDir>/.cache/'],
  coverageProvider: 'v8',
  testTimeout: 30_000,
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  moduleNameMapper: {
    '^@slipway/(action-kit|checkout|ecs|ecs-simulator|http-checks|local-runner|report-reader)$':
      '<rootDir>/packages/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
}
