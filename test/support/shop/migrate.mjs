// The migration of the shop's database, run as a task before a release.
if (process.env.RELEASE_KIND === 'migration-fails') {
  console.error('Error: column "price" does not exist')
  process.exit(3)
}
console.log('migrated')
