// Container images: references, and what Amazon ECR knows of them.

export * from './lookup.js'
export * from './reference.js'
export * from './scan.js'
