// How the tests run: sources are transformed on the fly, `@slipway/x` means the sources of packages/x, not their built lib/.
// Tests that need tools beyond Node (`*.tools.test.ts`) are left to .ci/run, which installs those tools and sets SLIPWAY_TOOLS.
export default {
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: process.env.SLIPWAY_TOOLS
    ? ['<rootDir>/**/test/**/*.tools.test.ts']
    : ['<rootDir>/**/test/**/*.test.ts', '!**/*.tools.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/lib/', '/dist/'],
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
