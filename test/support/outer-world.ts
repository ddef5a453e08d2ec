// What a source file knows of the world outside it: the modules that it imports, and its uses of `process` and `console`.
// Read from the syntax tree, so that comments and texts do not count.

import { parseSync } from '@swc/core'

export interface OuterWorld {
  /** Static and dynamic; `import()` where the specifier is not a plain text. */
  readonly specifiers: readonly string[]
  /** `process.env`; `process` where the whole object is handed on, `process[]` where the property is computed. */
  readonly globals: readonly string[]
}

export function outerWorldOf(code: string): OuterWorld {
  const specifiers: string[] = []
  const globals: string[] = []
  visit(parseSync(code, { syntax: 'typescript', target: 'es2023' }), specifiers, globals)
  return { specifiers, globals }
}

type Tree = Readonly<Record<string, unknown>>

function visit(tree: unknown, specifiers: string[], globals: string[]): void {
  // Arrays are walked as trees that have no type.
  if (!isTree(tree)) return
  const children = (child: unknown) => visit(child, specifiers, globals)
  switch (tree.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      if (isTree(tree.source)) specifiers.push(textOf(tree.source))
      return
    case 'TsImportType':
      specifiers.push(textOf(tree.argument))
      return
    case 'CallExpression':
      if (isTree(tree.callee) && tree.callee.type === 'Import') {
        const [first] = tree.arguments as readonly Tree[]
        specifiers.push(textOf(first?.expression))
      }
      break
    case 'MemberExpression': {
      const global = globalName(tree.object)
      if (global === undefined) {
        // `a.process` is not the global, `a[process]` is.
        children(tree.object)
        if (!isNamed(tree.property)) children(tree.property)
      } else {
        globals.push(global + (isNamed(tree.property) ? `.${tree.property.value}` : '[]'))
      }
      return
    }
    case 'KeyValueProperty':
      children(tree.value)
      return
    case 'TsQualifiedName':
      return
  }
  const global = globalName(tree)
  if (global !== undefined) globals.push(global)
  Object.values(tree).forEach(children)
}

/** Also as a property of the global object. */
function globalName(tree: unknown): string | undefined {
  if (!isTree(tree)) return undefined
  if (tree.type === 'MemberExpression') {
    const object = isNamed(tree.object) ? tree.object.value : ''
    return object === 'globalThis' || object === 'global' ? globalName(tree.property) : undefined
  }
  const name = isNamed(tree) ? tree.value : ''
  return name === 'process' || name === 'console' ? name : undefined
}

function isNamed(tree: unknown): tree is { readonly type: 'Identifier'; readonly value: string } {
  return isTree(tree) && tree.type === 'Identifier' && typeof tree.value === 'string'
}

function textOf(tree: unknown): string {
  return isTree(tree) && tree.type === 'StringLiteral' ? String(tree.value) : 'import()'
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null
}
