// Texts with `${{ expressions }}` in them, and the conditions of steps and posts.

import {
  asText,
  type Expression,
  ExpressionError,
  type ExpressionScope,
  evaluate,
  isTruthy,
  parseExpression,
} from './expressions.js'

/** Literal texts and expressions in turn. */
export type Template = readonly (string | Expression)[]

const OPEN = '${{'

/** Throws an ExpressionError for an expression that cannot be parsed or is not closed. */
export function parseTemplate(text: string): Template {
  const parts: (string | Expression)[] = []
  let position = 0
  for (let open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, position)) {
    const close = endOfExpression(text, open + OPEN.length)
    parts.push(text.slice(position, open), parseExpression(text.slice(open + OPEN.length, close)))
    position = close + 2
  }
  parts.push(text.slice(position))
  return parts.filter((part) => part !== '')
}

export function render(template: Template, scope: ExpressionScope): string {
  return template
    .map((part) => (typeof part === 'string' ? part : asText(evaluate(part, scope))))
    .join('')
}

export function expressionsIn(template: Template): Expression[] {
  return template.filter((part) => typeof part !== 'string')
}

/**
 * A step's `if`, with or without `${{ }}`. Unless it asks for the job's status itself, it also needs `success()`.
 * Text around `${{ }}` is refused: on GitHub it makes every condition true.
 */
export function parseStepCondition(condition: string | undefined): Expression {
  const expression = parsePostCondition(condition?.trim() || 'success()')
  if (expression.functions.length > 0) return expression
  return parseExpression(`success() && (${expression.source})`)
}

/** An action's `post-if`: taken as it is. */
export function parsePostCondition(condition: string): Expression {
  if (!condition.includes(OPEN)) return parseExpression(condition)
  const [only, ...others] = parseTemplate(condition.trim())
  if (others.length > 0 || only === undefined || typeof only === 'string') {
    throw new ExpressionError(
      `condition "${condition}": text around \${{ }} would make it always true; put all of it inside or leave \${{ }} out`,
    )
  }
  return only
}

export function isMet(condition: Expression, scope: ExpressionScope): boolean {
  return isTruthy(evaluate(condition, scope))
}

/** The index of the `}}` that ends an expression; braces inside its texts do not count. */
function endOfExpression(text: string, start: number): number {
  let insideText = false
  for (let index = start; index < text.length; index++) {
    if (text[index] === "'") insideText = !insideText
    else if (!insideText && text.startsWith('}}', index)) return index
  }
  throw new ExpressionError(`"${text.slice(start - OPEN.length)}": \${{ is not closed by }}`)
}
