// Manifests of images and indexes, in the OCI format. What they say is plausible, but a digest is a name here, not the hash of its manifest.
import { createHash } from 'node:crypto'
import type { StoredImage } from '../images.js'

const mediaTypes = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
}

export function manifestMediaType(image: StoredImage): string {
  return image.children.length > 0 ? mediaTypes.index : mediaTypes.manifest
}

export function imageManifest(image: StoredImage): string {
  return JSON.stringify(image.children.length > 0 ? index(image) : manifest(image))
}

function index({ children }: StoredImage) {
  return {
    schemaVersion: 2,
    mediaType: mediaTypes.index,
    manifests: children.map(({ platform, digest }) => {
      const [os, architecture, variant] = platform.split('/')
      return {
        mediaType: mediaTypes.manifest,
        digest,
        size: 1024,
        platform: { os, architecture, ...(variant && { variant }) },
      }
    }),
  }
}

function manifest({ digest }: StoredImage) {
  return {
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    config: { mediaType: mediaTypes.config, digest: blob(digest, 'config'), size: 1470 },
    layers: [{ mediaType: mediaTypes.layer, digest: blob(digest, 'layer'), size: 48_234_496 }],
  }
}

const blob = (digest: string, part: string) =>
  `sha256:${createHash('sha256').update(`${digest} ${part}`).digest('hex')}`
