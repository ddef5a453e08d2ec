import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  type ImageReference,
  parseImageReference,
  pinnedTo,
  repositoryOf,
} from '../../src/image/reference.js'
import { EcsProblem } from '../../src/problem.js'

const sha = `sha256:${'0123456789abcdef'.repeat(4)}`
const ecr = { accountId: '123456789012', region: 'eu-central-1' }

describe('what a reference says', () => {
  test.each<[string, Omit<ImageReference, 'text'>]>([
    ['nginx', { registry: 'docker.io', repository: 'library/nginx' }],
    [
      'nginx:1.27-alpine',
      { registry: 'docker.io', repository: 'library/nginx', tag: '1.27-alpine' },
    ],
    [
      'amazon/ecs-agent:latest',
      { registry: 'docker.io', repository: 'amazon/ecs-agent', tag: 'latest' },
    ],
    ['docker.io/nginx:1', { registry: 'docker.io', repository: 'library/nginx', tag: '1' }],
    [`nginx@${sha}`, { registry: 'docker.io', repository: 'library/nginx', digest: sha }],
    [
      `ghcr.io/org/app:v1@${sha}`,
      { registry: 'ghcr.io', repository: 'org/app', tag: 'v1', digest: sha },
    ],
    ['localhost/app:1', { registry: 'localhost', repository: 'app', tag: '1' }],
    [
      'registry.local:5000/a/b/c__d.e-f:1_2',
      { registry: 'registry.local:5000', repository: 'a/b/c__d.e-f', tag: '1_2' },
    ],
    [
      'public.ecr.aws/nginx/nginx:1',
      { registry: 'public.ecr.aws', repository: 'nginx/nginx', tag: '1' },
    ],
    [
      'ecr-public.aws.com/nginx/nginx:1',
      { registry: 'ecr-public.aws.com', repository: 'nginx/nginx', tag: '1' },
    ],
    [
      '123456789012.dkr.ecr.eu-central-1.amazonaws.com/team/app:1',
      {
        registry: '123456789012.dkr.ecr.eu-central-1.amazonaws.com',
        repository: 'team/app',
        tag: '1',
        ecr,
      },
    ],
    [
      '123456789012.dkr-ecr.eu-central-1.on.aws/app',
      { registry: '123456789012.dkr-ecr.eu-central-1.on.aws', repository: 'app', ecr },
    ],
    [
      '123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com/app:1',
      {
        registry: '123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com',
        repository: 'app',
        tag: '1',
        ecr: { ...ecr, region: 'us-gov-west-1' },
      },
    ],
    [
      '123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/app:1',
      {
        registry: '123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn',
        repository: 'app',
        tag: '1',
        ecr: { ...ecr, region: 'cn-north-1' },
      },
    ],
  ])('%s', (text, expected) => {
    expect(parseImageReference(text)).toEqual({ text, ...expected })
  })

  test.each([
    '12345.dkr.ecr.eu-central-1.amazonaws.com/app',
    '123456789012.dkr.ecr.eu-central-1.amazonaws.com.evil.example/app',
    '123456789012.dkr.ecr.eu-central-1.example.com/app',
  ])('%s is not on ECR', (text) => {
    expect(parseImageReference(text).ecr).toBeUndefined()
  })
})

describe('what is refused', () => {
  test.each([
    ['', 'the image is empty.'],
    [' ', 'the image is empty.'],
    ['/repo:tag', 'The registry is empty: an output was not set'],
    ['/', 'The registry is empty'],
    ['repo:', 'the tag after ":" is empty.'],
    [':tag', 'it names no repository.'],
    ['registry.example.com/:tag', 'it names no repository.'],
    ['registry.example.com/repo/', 'it names no repository.'],
    ['registry.example.com//repo', 'two "/" follow each other'],
    ['my repo:1', 'it has spaces in it.'],
    ['repo:1\n', 'it has spaces in it.'],
    ['https://registry.example.com/repo:1', 'it begins with a scheme'],
    ['MyRepo:1', 'the repository must be in lower case, and "MyRepo" is not.'],
    ['ghcr.io/Org/app:1', 'the repository must be in lower case, and "Org" is not.'],
    ['<image>', '"<image>" is not a valid name of a repository.'],
    ['repo_-x:1', '"repo_-x" is not a valid name of a repository.'],
    ['repo:-1', 'a tag is made of at most 128'],
    [`repo:${'x'.repeat(129)}`, 'a tag is made of at most 128'],
    ['repo:a:b', 'a tag is made of at most 128'],
    ['repo@sha256:123', 'after "@" there must be "sha256:" and 64 hexadecimal digits'],
    [`repo@${sha.toUpperCase()}`, 'after "@" there must be "sha256:" and 64 hexadecimal digits'],
    ['repo@', 'after "@" there must be "sha256:" and 64 hexadecimal digits'],
    [`@${sha}`, 'it names no repository.'],
    ['<IMAGE1_NAME>', 'the repository must be in lower case, and "<IMAGE1_NAME>" is not.'],
    [
      '***.dkr.ecr.eu-central-1.amazonaws.com/app:1',
      '"***.dkr.ecr.eu-central-1.amazonaws.com" is not a host name.',
    ],
  ])('%j', (text, why) => {
    expect(() => parseImageReference(text)).toThrow(EcsProblem)
    expect(() => parseImageReference(text)).toThrow(why)
  })

  test('nothing else is ever thrown', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aB0/:@.-_ \n'.split('')) }), (text) => {
        try {
          parseImageReference(text)
        } catch (error) {
          expect(error).toBeInstanceOf(EcsProblem)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})

test.each([
  ['nginx', 'nginx'],
  ['nginx:1', 'nginx'],
  ['host:5000/app', 'host:5000/app'],
  [`host:5000/app:1@${sha}`, 'host:5000/app'],
  [`app@${sha}`, 'app'],
])('%s without its tag and digest is %s', (text, repository) => {
  const reference = parseImageReference(text)
  expect(repositoryOf(reference)).toBe(repository)
  expect(pinnedTo(reference, sha)).toBe(`${repository}@${sha}`)
  expect(parseImageReference(pinnedTo(reference, sha)).digest).toBe(sha)
})
