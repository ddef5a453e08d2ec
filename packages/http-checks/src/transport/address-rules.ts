// Which addresses are never asked, and which are public. The rules are applied to the address that is connected to, after the
// name was looked up, so that no name, redirect or spelling of an address gets round them.

import ipaddr from 'ipaddr.js'

type Address = ipaddr.IPv4 | ipaddr.IPv6

const ranges = (what: string, ...list: string[]) =>
  list.map((range) => ({ what, range: ipaddr.parseCIDR(range) }))

/** Link-local services of the clouds hand out credentials to whoever asks; the unspecified address reaches this machine. */
const NEVER_ASKED = [
  // IMDS, the credentials of ECS tasks and of EKS pods.
  ...ranges('a metadata or link-local address', '169.254.0.0/16', 'fd00:ec2::/32'),
  // Azure's host, beside which GitHub's own runners live; the metadata of Google Cloud, Alibaba and Oracle.
  ...ranges(
    'a metadata address',
    '168.63.129.16/32',
    'fd20:ce::254/128',
    '100.100.100.200/32',
    '192.0.0.192/32',
  ),
  ...ranges('an unspecified address', '0.0.0.0/8', '::/128'),
]

/** Names that lead there, for a proxy that would look them up where it stands. */
const METADATA_NAMES = new Set([
  'metadata',
  'metadata.google.internal',
  'metadata.goog',
  'instance-data',
  'instance-data.ec2.internal',
])

/** IPv6 prefixes whose last 32 bits are an IPv4 address: mapped, compatible, SIIT, NAT64. */
const EMBEDDING = [
  '::ffff:0:0/96',
  '::/96',
  '::ffff:0:0:0/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
].map((range) => ipaddr.IPv6.parseCIDR(range))
const SIX_TO_FOUR = ipaddr.IPv6.parseCIDR('2002::/16')

/** What `address` is, when it is one that is never asked. */
export function neverAsked(address: string): string | undefined {
  return faces(address).flatMap((face) =>
    NEVER_ASKED.filter(({ range }) => isIn(face, range)).map(({ what }) => what),
  )[0]
}

export const isMetadataName = (host: string): boolean =>
  METADATA_NAMES.has(host.toLowerCase().replace(/\.$/, ''))

/** Reachable from the internet at large. Anything special (private, loopback, reserved) is not. */
export function isPublic(address: string): boolean {
  // rfc6052 is NAT64, the way from an IPv6-only network to the address that it embeds.
  return faces(address).every((face) => ['unicast', 'rfc6052'].includes(face.range()))
}

/** `localhost` and its subdomains are loopback by definition (RFC 6761). */
export const isLocalhost = (host: string): boolean => /(^|\.)localhost\.?$/i.test(host)

/** The address, and the IPv4 address that an IPv6 one stands for. Throws for what is no address. */
function faces(address: string): Address[] {
  const parsed = ipaddr.parse(address.replace(/%.*$/, ''))
  if (parsed.kind() === 'ipv4') return [parsed]
  const bytes = parsed.toByteArray()
  // `::` and `::1` lie in ::/96, yet embed nothing.
  if (bytes.slice(0, 15).every((byte) => byte === 0)) return [parsed]
  if (EMBEDDING.some((range) => isIn(parsed, range))) return unmapped(parsed, bytes.slice(12))
  if (isIn(parsed, SIX_TO_FOUR)) return unmapped(parsed, bytes.slice(2, 6))
  return [parsed]
}

/** A mapped address is only another spelling; the others are addresses of their own as well. */
function unmapped(address: Address, octets: number[]): Address[] {
  const embedded = new ipaddr.IPv4(octets)
  return address.range() === 'ipv4Mapped' ? [embedded] : [address, embedded]
}

const isIn = (address: Address, [base, bits]: [Address, number]): boolean =>
  address.kind() === base.kind() && address.match(base, bits)
