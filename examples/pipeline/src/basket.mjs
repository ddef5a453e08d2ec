// What a customer is about to buy.

/** The price of all items in cents. */
export function total(items) {
  return items.reduce((sum, { priceCents, quantity }) => sum + priceCents * quantity, 0)
}

/** From 100 € on, shipping is free. */
export function shippingCents(items) {
  if (items.length === 0) return 0
  return total(items) >= 100_00 ? 0 : 4_90
}

/** Such as `12.50 €`. */
export function inEuros(cents) {
  return `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, '0')} €`
}
