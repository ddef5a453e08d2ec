// Exact arithmetic of shares: thresholds as decimals, comparison in integers, display that is never better than the truth. No number
// here passes through floating point.

import { UserError } from '@slipway/action-kit'
import type { Count } from '../coverage/model.js'

/** `units / 10^digits`, as somebody wrote it. */
export interface Decimal {
  units: bigint
  digits: number
}

const shownDigits = 2

/** `80`, `80%`, `79.995 %`. @throws UserError */
export function parseDecimal(text: string): Decimal {
  const [, whole, fraction = ''] = /^\+?(\d{1,9})(?:\.(\d{1,30}))?\s*%?$/.exec(text.trim()) ?? []
  if (whole === undefined) {
    throw new UserError(`${JSON.stringify(text)} is not a number such as 80, 80% or 79.995`)
  }
  return { units: BigInt(whole + fraction), digits: fraction.length }
}

/** A threshold in percent. @throws UserError */
export function parsePercentage(text: string): Decimal {
  const decimal = parseDecimal(text)
  if (decimal.units > 100n * tenTo(decimal.digits)) {
    throw new UserError(`${JSON.stringify(text)} is more than 100 %`)
  }
  return decimal
}

export function decimalText({ units, digits }: Decimal): string {
  const text = fixed(units, digits)
  return digits > 0 ? text.replace(/\.?0+$/, '') : text
}

/** Nothing meets no threshold: what 0 of 0 means is for the caller to say. */
export function meets(count: Count, threshold: Decimal): boolean {
  return count.total > 0 && moreNeeded(count, threshold) === 0n
}

/** How many more of the total would have to be covered. */
export function moreNeeded({ covered, total }: Count, { units, digits }: Decimal): bigint {
  return positive(ceilDivide(units * BigInt(total), 100n * tenTo(digits)) - BigInt(covered))
}

/** In percent, cut, not rounded: `79.99` of 79.9999, `100.00` of everything only. */
export function percentText({ covered, total }: Count, digits = shownDigits): string {
  if (total <= 0) return ''
  return fixed((100n * tenTo(digits) * BigInt(covered)) / BigInt(total), digits)
}

/** For people: `4,797/6,000 = 79.95 %`. Enough digits that what is below `threshold` also looks so. */
export function countText(count: Count, threshold?: Decimal): string {
  const fraction = `${grouped(count.covered)}/${grouped(count.total)}`
  if (count.total === 0) return fraction
  const text = percentText(count, Math.max(shownDigits, threshold?.digits ?? 0))
  const little = count.covered > 0 && Number(text) === 0
  return `${fraction} = ${little ? '< 0.01' : text} %`
}

export const grouped = (value: number | bigint): string => value.toLocaleString('en-US')

/** Head minus base, in percentage points, cut downwards: a drop is never shown smaller than it is. Neither may be empty. */
export function deltaText(base: Count, head: Count, digits = shownDigits): string {
  const scale = 100n * tenTo(digits)
  const difference =
    BigInt(head.covered) * BigInt(base.total) - BigInt(base.covered) * BigInt(head.total)
  const points = -ceilDivide(-difference * scale, BigInt(base.total) * BigInt(head.total))
  return fixed(points, digits)
}

/** How many more lines of the head would have to be covered so that it is at most `allowed` points below the base. */
export function moreNeededForDrop(base: Count, head: Count, allowed: Decimal): bigint {
  const scale = 100n * tenTo(allowed.digits)
  const floor = BigInt(base.covered) * scale - allowed.units * BigInt(base.total)
  const needed = ceilDivide(floor * BigInt(head.total), scale * BigInt(base.total))
  return positive(needed - BigInt(head.covered))
}

const tenTo = (digits: number): bigint => 10n ** BigInt(digits)

const positive = (value: bigint): bigint => (value > 0n ? value : 0n)

/** Towards +∞; `divisor` is positive. */
function ceilDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor
  return dividend > 0n && dividend % divisor !== 0n ? quotient + 1n : quotient
}

function fixed(units: bigint, digits: number): string {
  const sign = units < 0n ? '-' : ''
  const text = (units < 0n ? -units : units).toString().padStart(digits + 1, '0')
  const whole = text.slice(0, text.length - digits)
  return digits === 0 ? sign + whole : `${sign}${whole}.${text.slice(-digits)}`
}
