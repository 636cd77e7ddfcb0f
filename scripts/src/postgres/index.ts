export {
  type Cluster,
  createDatabase,
  type DatabaseUrls,
  dropDatabase,
  getDatabaseUrls,
  nameDatabase,
} from './database.ts';
export { findRunningPostgres } from './join-postgres.ts';
export { type Postgres, type PostgresOptions, startPostgres } from './start-postgres.ts';
