// `npm run simulator`: compiles what the simulator needs, and starts it in this process, so that Ctrl-C reaches it.
import { ensureReady } from './ensure-ready.mjs'

ensureReady({ projects: ['packages/ecs-simulator'] })
await import('../packages/ecs-simulator/lib/cli.js')
