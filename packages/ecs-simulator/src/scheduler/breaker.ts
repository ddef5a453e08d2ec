// The arithmetic of the deployment circuit breaker. What happens when it breaks is in deployments.ts.
import type { CircuitBreaker } from '../state.js'

/** How many failures break it, at this desired count. */
export function breakerThreshold(breaker: CircuitBreaker | undefined, desired: number): number {
  const { type, value } = breaker?.thresholdConfiguration ?? { type: 'BOUNDED_PERCENT', value: 50 }
  switch (type) {
    case 'COUNT':
      return value
    case 'UNBOUNDED_PERCENT':
      return Math.max(1, Math.ceil((value / 100) * desired))
    case 'BOUNDED_PERCENT':
      return Math.min(200, Math.max(3, Math.ceil((value / 100) * desired)))
  }
}
