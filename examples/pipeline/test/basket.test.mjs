import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inEuros, shippingCents, total } from '../src/basket.mjs'

const tea = { priceCents: 6_25, quantity: 2 }
const teapot = { priceCents: 89_00, quantity: 1 }

test('the total counts each item as often as it is bought', () => {
  assert.equal(total([tea, teapot]), 101_50)
})

test('shipping is free from 100 € on, and for nothing', () => {
  assert.deepEqual([[tea], [tea, teapot], []].map(shippingCents), [4_90, 0, 0])
})

test('prices have two digits for the cents', () => {
  assert.deepEqual([12_05, 7].map(inEuros), ['12.05 €', '0.07 €'])
})
