// What ECS accepts as the role of a task: the ARN of an IAM role, or the bare name of one in the same account.

/** `aws`, `aws-cn`, `aws-us-gov`, and the isolated and sovereign partitions (`aws-iso-b`, `aws-eusc`). */
const partition = 'aws(?:-[a-z]+)*'
// IAM: a role's name is 1–64 of these characters; a path is made of printable ones between slashes.
const roleName = /^[\w+=,.@-]{1,64}$/
const roleArn = new RegExp(
  `^arn:${partition}:iam::\\d{12}:role/(?:[\\x21-\\x2e\\x30-\\x7e]+/)*[\\w+=,.@-]{1,64}$`,
)

/** Why the text names no role, or undefined when it does. */
export function roleProblem(role: string): string | undefined {
  if (roleArn.test(role) || roleName.test(role)) return undefined
  const wanted =
    'A role is given by its ARN (arn:aws:iam::123456789012:role/name) or, in the same account, by its name.'
  if (role !== role.trim()) return `has spaces around it. ${wanted}`
  if (/^arn:[^:]*:sts:/.test(role)) {
    return `is the ARN of a session (${role}), not of the role itself. ${wanted}`
  }
  const kind = /^arn:[^:]*:iam::[^:]*:(instance-profile|user|group|policy)\//.exec(role)?.[1]
  if (kind) return `is the ARN of an IAM ${kind.replace('-', ' ')} (${role}). ${wanted}`
  if (/^arn:[^:]*:iam::(?!\d{12}:)/.test(role)) {
    return `has no account id of 12 digits (${role}). ${wanted}`
  }
  return `is not a role: "${role}". ${wanted}`
}
