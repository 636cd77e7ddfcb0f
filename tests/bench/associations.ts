import { loadavg } from 'node:os';
import { startIssuer, type TestIssuer } from '../execution/issuer.ts';
import { readOperation } from '../house/start-house.ts';
import { quantile } from '../prove/support/quantile.ts';
import { runBench } from '../prove/support/run-proof.ts';
import { associationAt } from './support/associations/association-at.ts';
import { makeDatabases, makeRegister } from './support/associations/make-databases.ts';
import { centerOf, departments, questions } from './support/associations/questions.ts';
import { type AssociationsHub, startHub } from './support/associations/start-hub.ts';
import { askHub, type HubQuestion, runCallers } from './support/run-callers.ts';

const callers = 8;
interface Asked extends HubQuestion {
  readonly name: string;
}

const peopleOfCenter = readOperation('dashboard/people-of-center');
const ofAll: HubQuestion = { query: readOperation('public/who-is-in'), variables: {} };

/**
 * Asks the questions of dashboards of a hub with many associations that hold 50,000 referrals together: how long each
 * takes, and how the CPU of a question grows with the number of associations.
 */
await runBench('associations', async (proving) => {
  const { quick, cleanup, tell } = proving;
  const sizes = quick ? [2, 4] : [2, 5, 10, 20];
  const rounds = quick ? 3 : 20;
  const most = Math.max(...sizes);
  const associations = Array.from({ length: most }, (_, rank) => associationAt(rank));
  const databases = await makeDatabases(associations, quick ? 250 : 2_500, proving);
  const issuer = await startIssuer();
  cleanup.defer(() => issuer.stop());
  const figures: Record<string, number> = { associationsCount: most, referralsCount: most * (quick ? 250 : 2_500) };
  for (const size of sizes) {
    await using hubs = new AsyncDisposableStack();
    const slugs = associations.slice(0, size).map(({ slug }) => slug);
    const partnership = await makeRegister(slugs, proving.cluster);
    const hub = await startHub(size, { ...databases, partnership }, issuer, hubs);
    const mixed = await drawQuestions(hub, slugs, issuer);
    await runCallers(hub.url, [...mixed, ...mixed], callers);
    figures[`cpuMsByAssociations.dashboard.${size}`] = await measureCpu(hub, repeat(mixed, rounds * (most / size)));
    figures[`cpuMsByAssociations.all.${size}`] = await measureCpu(hub, repeat([ofAll], rounds * 10));
    if (size === most) Object.assign(figures, await measureTimes(hub, mixed, rounds));
    tell(`${size} associations: load of the machine ${loadavg().map((load) => load.toFixed(1))}`);
  }
  return { ok: true, figures };
});

/** All questions of the coordinator of each association, about one of its centers and a person there. */
async function drawQuestions(hub: AssociationsHub, slugs: readonly string[], issuer: TestIssuer): Promise<Asked[]> {
  const own = slugs.map(async (slug): Promise<Asked[]> => {
    const token = await issuer.sign({ role: 'department-coordinator', association: slug, departments, sub: slug });
    const center = centerOf(slug);
    const answer = await askHub(hub.url, { query: peopleOfCenter, variables: { center, first: 1 }, token });
    const person = new RegExp(`${slug}~p-\\w+`).exec(answer)?.[0];
    if (!person) throw new Error(`${center} accompanies nobody.`);
    return questions.map(({ name, query, variablesOf }) => {
      return { name, query, variables: variablesOf(center, person), token };
    });
  });
  return (await Promise.all(own)).flat();
}

function repeat<Value>(values: readonly Value[], times: number): Value[] {
  return Array.from({ length: times }, () => values).flat();
}

/** The CPU time of one question, in ms. */
async function measureCpu(hub: AssociationsHub, asked: readonly HubQuestion[]): Promise<number> {
  const before = await hub.readCpuMs();
  await runCallers(hub.url, asked, callers);
  return ((await hub.readCpuMs()) - before) / asked.length;
}

/** How long the questions take, asked all in turn. */
async function measureTimes(
  hub: AssociationsHub,
  asked: readonly Asked[],
  rounds: number,
): Promise<Record<string, number>> {
  const all = repeat(asked, rounds);
  const times = await runCallers(hub.url, all, callers);
  const figures = questions.map(({ name }) => {
    const own = times.filter((_, place) => all[place]?.name === name);
    return [`p95Ms.${name}`, quantile(own, 0.95)] as const;
  });
  return { p50Ms: quantile(times, 0.5), p99Ms: quantile(times, 0.99), ...Object.fromEntries(figures) };
}
