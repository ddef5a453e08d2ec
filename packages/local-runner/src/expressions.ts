// The part of GitHub's expression language that chains of actions need, with GitHub's meaning:
//   steps.<id>.outputs.<name>  steps.<id>.outcome  steps.<id>.conclusion  env.NAME  github.name  runner.name  job.status
//   success() failure() cancelled() always()   == != && || ! ( )   'text' true false
// Everything else is an error that names the place, never a silent empty text.

export type ExpressionValue = string | boolean | null

export type JobStatus = 'success' | 'failure' | 'cancelled'

export interface ExpressionScope {
  readonly status: JobStatus
  /** The value of a path such as `['steps', 'build', 'outputs', 'image']`; null when there is none. */
  lookup(path: readonly string[]): ExpressionValue
}

export interface Expression {
  readonly source: string
  /** Every path and every function that occurs, so that a whole job can be checked before it starts. */
  readonly paths: readonly (readonly string[])[]
  readonly functions: readonly StatusFunction[]
  readonly root: Node
}

const STATUS_FUNCTIONS = {
  success: (status: JobStatus) => status === 'success',
  failure: (status: JobStatus) => status === 'failure',
  cancelled: (status: JobStatus) => status === 'cancelled',
  always: () => true,
}
type StatusFunction = keyof typeof STATUS_FUNCTIONS

type Node =
  | { readonly kind: 'literal'; readonly value: ExpressionValue }
  | { readonly kind: 'lookup'; readonly path: readonly string[] }
  | { readonly kind: 'call'; readonly name: StatusFunction }
  | { readonly kind: 'not'; readonly operand: Node }
  | {
      readonly kind: 'binary'
      readonly operator: BinaryOperator
      readonly left: Node
      readonly right: Node
    }
type BinaryOperator = '==' | '!=' | '&&' | '||'

/** Loosest first. */
const PRECEDENCE: readonly (readonly BinaryOperator[])[] = [['||'], ['&&'], ['==', '!=']]

interface Token {
  readonly text: string
  readonly position: number
}

const TOKEN = /\s*(?:('(?:[^']|'')*')|([A-Za-z_][\w-]*)|(&&|\|\||==|!=|[!().,]))/y

export class ExpressionError extends Error {
  override readonly name = 'ExpressionError'
}

/** Throws an ExpressionError at the first thing that this language does not have. */
export function parseExpression(source: string): Expression {
  return new Parser(source).parse()
}

export function evaluate(expression: Expression, scope: ExpressionScope): ExpressionValue {
  return evaluateNode(expression.root, scope)
}

export function isTruthy(value: ExpressionValue): boolean {
  return value !== null && value !== false && value !== ''
}

export function asText(value: ExpressionValue): string {
  return value === null ? '' : String(value)
}

function evaluateNode(node: Node, scope: ExpressionScope): ExpressionValue {
  switch (node.kind) {
    case 'literal':
      return node.value
    case 'lookup':
      return scope.lookup(node.path)
    case 'call':
      return STATUS_FUNCTIONS[node.name](scope.status)
    case 'not':
      return !isTruthy(evaluateNode(node.operand, scope))
    case 'binary':
      return evaluateBinary(node.operator, evaluateNode(node.left, scope), () =>
        evaluateNode(node.right, scope),
      )
  }
}

/** `&&` and `||` give back one of their operands, as in JavaScript. */
function evaluateBinary(
  operator: BinaryOperator,
  left: ExpressionValue,
  right: () => ExpressionValue,
): ExpressionValue {
  switch (operator) {
    case '&&':
      return isTruthy(left) ? right() : left
    case '||':
      return isTruthy(left) ? left : right()
    case '==':
      return looselyEqual(left, right())
    case '!=':
      return !looselyEqual(left, right())
  }
}

/** Texts are compared without case; different types as numbers, so `'true' == true` is false on GitHub too. */
function looselyEqual(left: ExpressionValue, right: ExpressionValue): boolean {
  if (typeof left === 'string' && typeof right === 'string') {
    return left.toUpperCase() === right.toUpperCase()
  }
  if (typeof left === typeof right) return left === right
  return asNumber(left) === asNumber(right)
}

function asNumber(value: ExpressionValue): number {
  return value === null ? 0 : Number(value)
}

class Parser {
  readonly #source: string
  readonly #tokens: readonly Token[]
  readonly #paths: string[][] = []
  readonly #functions: StatusFunction[] = []
  #next = 0

  constructor(source: string) {
    this.#source = source
    this.#tokens = this.#tokenize()
  }

  parse(): Expression {
    const root = this.#binary(0)
    const token = this.#peek()
    if (token) throw this.#error(`unexpected '${token.text}'`, token)
    return { source: this.#source, paths: this.#paths, functions: this.#functions, root }
  }

  #tokenize(): Token[] {
    const tokens: Token[] = []
    const source = this.#source.trimEnd()
    TOKEN.lastIndex = 0
    while (TOKEN.lastIndex < source.length) {
      const start = TOKEN.lastIndex
      const text = TOKEN.exec(source)?.[0].trimStart()
      if (text === undefined) {
        const rest = source.slice(start).trimStart()
        const problem = rest[0] === "'" ? 'a text is not closed' : `'${rest[0]}' is not supported`
        throw this.#error(problem, { text: rest, position: source.length - rest.length })
      }
      tokens.push({ text, position: TOKEN.lastIndex - text.length })
    }
    return tokens
  }

  #binary(level: number): Node {
    const operators = PRECEDENCE[level]
    if (operators === undefined) return this.#unary()
    let left = this.#binary(level + 1)
    for (;;) {
      const operator = operators.find((candidate) => candidate === this.#peek()?.text)
      if (operator === undefined) return left
      this.#next++
      left = { kind: 'binary', operator, left, right: this.#binary(level + 1) }
    }
  }

  #unary(): Node {
    if (this.#accept('!')) return { kind: 'not', operand: this.#unary() }
    if (this.#accept('(')) {
      const inner = this.#binary(0)
      this.#expect(')')
      return inner
    }
    const token = this.#take('a value')
    if (token.text.startsWith("'")) {
      return { kind: 'literal', value: token.text.slice(1, -1).replaceAll("''", "'") }
    }
    if (token.text === 'true' || token.text === 'false') {
      return { kind: 'literal', value: token.text === 'true' }
    }
    if (!isName(token)) throw this.#error(`unexpected '${token.text}'`, token)
    return this.#accept('(') ? this.#call(token) : this.#lookup(token)
  }

  #call(token: Token): Node {
    const name = token.text.toLowerCase()
    if (!Object.hasOwn(STATUS_FUNCTIONS, name)) {
      throw this.#error(`the function '${token.text}' is not supported`, token)
    }
    this.#expect(')')
    this.#functions.push(name as StatusFunction)
    return { kind: 'call', name: name as StatusFunction }
  }

  #lookup(first: Token): Node {
    const path = [first.text.toLowerCase()]
    while (this.#accept('.')) {
      const part = this.#take('a name')
      if (!isName(part)) throw this.#error(`unexpected '${part.text}'`, part)
      path.push(part.text)
    }
    if (!isSupportedPath(path)) {
      throw this.#error(`'${[first.text, ...path.slice(1)].join('.')}' is not supported`, first)
    }
    this.#paths.push(path)
    return { kind: 'lookup', path }
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#next]
  }

  #accept(text: string): boolean {
    if (this.#peek()?.text !== text) return false
    this.#next++
    return true
  }

  #expect(text: string): void {
    const token = this.#take(`'${text}'`)
    if (token.text !== text) throw this.#error(`expected '${text}', found '${token.text}'`, token)
  }

  #take(expected: string): Token {
    const token = this.#peek()
    if (token === undefined) throw this.#error(`expected ${expected} at the end`)
    this.#next++
    return token
  }

  #error(problem: string, token?: Token): ExpressionError {
    const place = token ? ` at character ${token.position + 1}` : ''
    return new ExpressionError(`expression "${this.#source.trim()}": ${problem}${place}`)
  }
}

function isName({ text }: Token): boolean {
  return /^[A-Za-z_]/.test(text)
}

function isSupportedPath(path: readonly string[]): boolean {
  const [context, name, property] = path
  if (context === 'steps') {
    return property === 'outputs'
      ? path.length === 4
      : path.length === 3 && (property === 'outcome' || property === 'conclusion')
  }
  if (context === 'job') return path.length === 2 && name === 'status'
  return ['env', 'github', 'runner'].includes(context ?? '') && path.length === 2
}
