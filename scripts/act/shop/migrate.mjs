// The migration of the shop's database, run as a task before a release.
import { release } from './releases.mjs'

if (release(process.env.SHOP_RELEASE ?? '').trouble === 'migration-fails') {
  console.error('Error: column "price" does not exist')
  process.exit(3)
}
console.log('migrated')
