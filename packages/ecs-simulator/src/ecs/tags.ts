// The operations on tags, and the reading of tags in other requests.
import { lastPart } from '../arns.js'
import { invalidParameter, objects, requiredText, texts } from '../inputs.js'
import type { Tag } from '../state.js'
import type { JsonObject } from '../wire.js'
import type { World } from '../world.js'
import { clientError } from './inputs.js'
import type { Operations } from './operations.js'

export const tagOperations: Operations = {
  TagResource: (world, input) => {
    const tagged = taggedResource(world, requiredText(input, 'resourceArn'))
    const added = readTags(input)
    const keys = new Set(added.map(({ key }) => key))
    tagged.tags = [...tagged.tags.filter(({ key }) => !keys.has(key)), ...added]
    return {}
  },

  UntagResource: (world, input) => {
    const tagged = taggedResource(world, requiredText(input, 'resourceArn'))
    const keys = texts(input, 'tagKeys')
    tagged.tags = tagged.tags.filter(({ key }) => !keys.includes(key))
    return {}
  },

  ListTagsForResource: (world, input) => ({
    tags: taggedResource(world, requiredText(input, 'resourceArn')).tags,
  }),
}

/** The tags of a request. An empty list is refused, as ECS does. */
export function readTags(input: JsonObject): Tag[] {
  const tags = objects(input, 'tags')
  if (!tags) return []
  if (tags.length === 0) throw clientError('Tags can not be empty.')
  return tags.map((tag) => ({
    key: requiredText(tag, 'key'),
    ...(typeof tag.value === 'string' && { value: tag.value }),
  }))
}

function taggedResource(world: World, arn: string): { tags: Tag[] } {
  const found =
    world.services.get(arn) ??
    world.tasks.get(arn) ??
    world.taskDefinitions.get(arn) ??
    (arn.includes(':cluster/') ? world.clusters.get(lastPart(arn)) : undefined)
  if (!found)
    throw invalidParameter('The specified resource is not found. Verify the ARN and try again.')
  return found
}
