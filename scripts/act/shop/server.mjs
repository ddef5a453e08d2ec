// The shop as a container: what each task of the examples' services runs.
import { release } from './releases.mjs'
import { shop } from './shop.mjs'

const { SHOP_RELEASE = '', PORT } = process.env
const { trouble } = release(SHOP_RELEASE)

if (trouble === 'crashes') {
  console.error('Error: DATABASE_URL is not set')
  process.exit(1)
}
const server = shop(SHOP_RELEASE)
server.listen(Number(PORT), () => console.log('open'))
process.on('SIGTERM', () => server.close(() => process.exit(0)))
