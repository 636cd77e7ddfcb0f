import { addAbortListener } from 'node:events';
import { type Environment, readEnvironment } from '../environment.ts';
import { listMembers, listRemoteMembers, type Member, type RemoteMember } from '../house.ts';
import { findFreePort, isPortFree } from '../ports.ts';
import { startPostgres } from '../postgres/index.ts';
import { runStep, tell } from '../progress.ts';
import { Child, type ChildPlan, isReady } from './child.ts';
import { createDatabases, type Databases, postgresFolder, readGivenDatabases } from './databases.ts';
import { fillOnce } from './demonstration.ts';
import { migrateAll } from './migrations.ts';
import { preparePages } from './pages.ts';
import { getUrl, type HousePlan, planHouse } from './plans.ts';
import { forgetState, type RunningHouse, takeHouse, writeState } from './state.ts';
import { composeSupergraph } from './supergraph.ts';

/**
 * How to start: `fresh` drops the data first, `pages` builds them too, `signal` gives up, `cleanup` gets what undoes the
 * steps done so far.
 */
export interface StartOptions {
  fresh: boolean;
  pages: boolean;
  signal: AbortSignal;
  cleanup: AsyncDisposableStack;
}

/** Starts everything in order and gives the addresses; whoever disposes of `cleanup` stops it again. */
export async function startHouse(options: StartOptions): Promise<RunningHouse> {
  const { cleanup, signal } = options;
  const environment = readEnvironment();
  if (environment.isProduction) throw new Error('This start is for development: it does not run in production.');
  const lock = takeHouse();
  cleanup.defer(() => lock.release());
  const gatewayPort = await choosePort(environment);
  const pages = options.pages ? preparePages(signal) : undefined;
  const members = listMembers();
  const databases = await prepareDatabases(members, options);
  await untilAborted(signal, () => prepareData(members, databases));
  await untilAborted(signal, () => runStep('supergraph', composeSupergraph));
  const remoteMembers = listRemoteMembers();
  const plan = await planHouse({ members, remoteMembers, databases, gatewayPort, logLevel: environment.logLevel });
  await startChildren('subgraphs', plan.subgraphs, options);
  await untilAborted(signal, () => prepareReleases(plan, databases));
  await startChildren('development issuer', [plan.issuer], options);
  await startChildren('gateway', [plan.gateway], options);
  for (const remote of remoteMembers) await untilAborted(signal, () => tellOfRemote(remote));
  await untilAborted(signal, async () => pages);
  const house = { gateway: getUrl(plan.gateway.port), issuer: getUrl(plan.issuer.port) };
  cleanup.defer(forgetState);
  writeState(house);
  return house;
}

async function choosePort({ port }: Environment): Promise<number> {
  if (port === 0) return findFreePort();
  if (await isPortFree(port)) return port;
  throw new Error(`Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`);
}

async function prepareDatabases(members: Member[], { fresh, signal, cleanup }: StartOptions): Promise<Databases> {
  const given = readGivenDatabases(members);
  const missing = members.map(({ name }) => name).filter((name) => !given[name]);
  if (fresh && missing.length < members.length) {
    throw new Error('--fresh drops embedded databases only; unset DATABASE_URL_… or empty those databases yourself.');
  }
  if (missing.length === 0) return given;
  const postgres = await runStep('Postgres', () => startPostgres({ folder: postgresFolder, signal, tell }));
  cleanup.defer(() => postgres.stop());
  const title = fresh ? 'databases, emptied' : 'databases';
  const create = () => runStep(title, () => createDatabases(postgres, missing, fresh));
  return { ...given, ...(await untilAborted(signal, create)) };
}

async function prepareData(members: Member[], databases: Databases): Promise<void> {
  await runStep('migrations', () => migrateAll(members, databases));
  const describe = (imported: boolean) => (imported ? 'imported' : 'already there');
  await runStep('demonstration data', () => fillOnce(databases, (line) => tell(`  ${line}`)), describe);
}

/** Before the gateway, so that the first query finds figures. */
async function prepareReleases({ statisticsKey, urls }: HousePlan, { statistics }: Databases): Promise<void> {
  if (!statistics) return;
  const { describeOutcomes, releaseStatistics } = await import('../statistics/release.ts');
  const service = { databaseUrl: statistics.applicationUrl, privateKey: statisticsKey, urls };
  await runStep('statistics', () => releaseStatistics(service), describeOutcomes);
}

async function startChildren(title: string, plans: ChildPlan[], { signal, cleanup }: StartOptions): Promise<void> {
  const children = plans.map((plan) => new Child(plan));
  cleanup.defer(async () => {
    await Promise.all(children.map((child) => child.stop()));
  });
  const start = () => Promise.all(children.map((child) => child.start()));
  const describe = () => plans.map(({ name }) => name).join(', ');
  await untilAborted(signal, () => runStep(title, start, describe));
}

/** Nothing is started for it, so that it may well be down: the others answer without it. */
async function tellOfRemote({ name, url }: RemoteMember): Promise<void> {
  const keys = 'it must trust the keys that `npm run tresse -- conformance --keys` prints';
  if (await isReady(url)) tell(`✓ ${name} answers at ${url}`);
  else tell(`✗ ${name} does not answer at ${url}; ${keys}`);
}

/** Waits for the work or for the request to stop; work that is left alone ends with the process. */
async function untilAborted<T>(signal: AbortSignal, act: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  return await new Promise<T>((resolve, reject) => {
    const listener = addAbortListener(signal, () => reject(signal.reason));
    act()
      .then(resolve, reject)
      .finally(() => listener[Symbol.dispose]());
  });
}
