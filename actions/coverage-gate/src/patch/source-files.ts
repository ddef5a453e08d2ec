// Which changed files ought to be in a report. A user says so by `source`; else it is told by the company they keep.

import { compileGlobs } from '../gate/globs.js'

/** Names that say: a test, a declaration or a tool's settings. Only without `source`; in a report they count like any file. */
const notMeasured = compileGlobs([
  '**/{test,tests,__tests__,__mocks__,__fixtures__,fixtures,testdata,spec,specs,e2e}/**',
  '**/src/{test,androidTest,integrationTest,testFixtures}/**',
  '**/*{.,_,-}{test,tests,spec,specs}.*',
  '**/{test_*,conftest,setup,noxfile}.py',
  '**/*{Test,Tests,Spec,IT,TestCase}.{java,kt,scala,groovy,cs,vb,fs,php,swift}',
  '**/*.d.{ts,mts,cts}',
  '**/*.{config,setup,stories}.*',
  '**/.*',
  '**/.*/**',
])

export interface SourceFiles {
  isSource: (path: string) => boolean
  /** For the log and the report. */
  description: string
}

/** Without globs: files with an extension that occurs in the reports, tests and tools' settings left out. */
export function sourceFiles(globs: readonly string[], measured: Iterable<string>): SourceFiles {
  if (globs.length > 0) {
    const { matches } = compileGlobs(globs)
    return { isSource: matches, description: globs.join(', ') }
  }
  const extensions = new Set<string>()
  for (const path of measured) extensions.add(extensionOf(path))
  extensions.delete('')
  return {
    isSource: (path) => extensions.has(extensionOf(path)) && !notMeasured.matches(path),
    description: `files of the kinds that the reports hold (${[...extensions].sort().join(', ')}) but tests, declarations and settings of tools`,
  }
}

function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(dot).toLowerCase() : ''
}
