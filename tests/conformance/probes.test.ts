import { readFileSync } from 'node:fs';
import type { RunningSubgraph } from '@tresse/kit';
import { type Finding, runConformance } from '@tresse/scripts/conformance';
import { createSigningKeys, type SigningKeys } from '@tresse/tokens';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fault, startBrokenMember } from './broken-member.ts';
import { startHonestMember, voisins } from './honest-member.ts';

const contract = readFileSync(new URL('../../schema/association.graphql', import.meta.url), 'utf8');
const names = [
  'alive',
  'signature',
  'audience',
  'body',
  'replay',
  'age',
  'sdl',
  'entities',
  'pages',
  'requests',
  'missions',
  'rights',
];

let keys: SigningKeys;
let honest: RunningSubgraph;

beforeAll(async () => {
  keys = await createSigningKeys();
  honest = await startHonestMember(keys);
});
afterAll(() => honest.stop());

const tryAt = (url: string, modules = voisins.modules): Promise<Finding[]> =>
  runConformance({ url, slug: voisins.slug, modules, contract }, keys);

/** The probes that a member with this fault does not pass. */
async function findFailed(fault: Fault): Promise<string[]> {
  const broken = await startBrokenMember(honest.url, keys, fault);
  try {
    const findings = await tryAt(broken.url);
    return findings.filter(({ ok }) => !ok).map(({ name }) => name);
  } finally {
    broken.stop();
  }
}

/** Spoils the entities of an answer; other answers stay. */
const spoilEntities = (spoil: (entities: unknown[]) => unknown[]) => (answer: string) => {
  const { data, ...rest } = JSON.parse(answer);
  return JSON.stringify(
    data?._entities ? { data: { ...data, _entities: spoil(data._entities) }, ...rest } : { data, ...rest },
  );
};

const isBad = (question: string) => question.includes('noSuchField');

describe('the probes', () => {
  it('are passed by an association of this repository', async () => {
    const findings = await tryAt(honest.url);

    expect(
      findings.flatMap(({ name, trials }) => trials.filter(({ ok }) => !ok).map((trial) => ({ name, ...trial }))),
    ).toEqual([]);
    expect(findings.map(({ name }) => name)).toEqual(names);
  });

  it('are passed by a member that checks what a member must', async () => {
    expect(await findFailed({})).toEqual([]);
  });

  it.each([
    ['is not ready', { closes: '/ready' }, ['alive']],
    ['has no health', { closes: '/health' }, ['alive']],
    ['verifies no signature', { leavesOut: 'signature' }, ['signature', 'audience', 'age']],
    ['answers tokens for others', { leavesOut: 'audience' }, ['audience']],
    ['answers any issuer', { leavesOut: 'issuer' }, ['audience']],
    ['answers another body', { leavesOut: 'body' }, ['body']],
    ['answers a token twice', { leavesOut: 'replay' }, ['replay']],
    ['believes what a token says of its life', { leavesOut: 'age' }, ['age']],
    ['answers tokens that have ended', { leavesOut: 'expiry' }, ['age']],
    [
      'publishes less than it declares',
      { spoilAnswer: (answer) => answer.replace('  sentAt: DateTime', '  other: DateTime') },
      ['sdl'],
    ],
    [
      'publishes a field open to everybody',
      { spoilAnswer: (answer) => answer.replaceAll('person:read', 'volunteering:read') },
      ['sdl'],
    ],
    [
      'answers entities in the order of its own',
      { spoilAnswer: spoilEntities((entities) => entities.toReversed()) },
      ['entities'],
    ],
    [
      'leaves out what it does not have',
      { spoilAnswer: spoilEntities((entities) => entities.filter(Boolean)) },
      ['entities'],
    ],
    [
      'answers for others',
      {
        spoilAnswer: spoilEntities((entities) =>
          entities.map((each) => each ?? { __typename: 'Center', _key_id: 'another-one~1' }),
        ),
      },
      ['entities'],
    ],
    [
      'gives ids without its slug',
      { spoilAnswer: (answer) => answer.replaceAll('les-voisins~c', 'c') },
      ['entities', 'pages', 'missions', 'rights'],
    ],
    ['gives the first page again', { spoilAnswer: (answer, question) => repeatFirstPage(answer, question) }, ['pages']],
    [
      'gives pages of any size',
      { spoilAnswer: (answer, question) => (question.includes('"first":101') ? '{"data":{}}' : answer) },
      ['pages', 'missions'],
    ],
    [
      'takes any cursor',
      { spoilAnswer: (answer, question) => (question.includes('§') ? '{"data":{}}' : answer) },
      ['pages'],
    ],
    ['fails on an unknown field', { status: (question, honest) => (isBad(question) ? 500 : honest) }, ['requests']],
    [
      'answers what is unknown with nothing',
      { spoilAnswer: (answer, question) => (isBad(question) ? '{"data":{}}' : answer) },
      ['requests'],
    ],
    [
      'gives missions that are filled',
      { spoilAnswer: (answer) => answer.replaceAll('"placesOpen":2', '"placesOpen":0') },
      ['missions'],
    ],
    [
      'tells everybody about people',
      { spoilAnswer: (answer, question) => (question.includes('people(') ? leakPerson() : answer) },
      ['rights'],
    ],
    [
      'answers nobody',
      { refusesEverybody: true },
      ['signature', 'replay', 'sdl', 'entities', 'pages', 'requests', 'missions', 'rights'],
    ],
  ] as [string, Fault, string[]][])('tell of a member that %s', async (_, fault, failed) => {
    expect(await findFailed(fault)).toEqual(failed);
  });

  it('leave missions and people alone where they are not declared', async () => {
    const findings = await tryAt(honest.url, ['PRESENCE']);

    expect(findings.map(({ name }) => name)).toEqual(names.slice(0, -2));
    expect(findings.find(({ name }) => name === 'sdl')?.trials[0]).toEqual({
      sent: '{ _service { sdl } }',
      came: 'an SDL with the modules PRESENCE, VOLUNTEERING, REFERRAL, STATISTICS',
      ok: false,
      mend: 'Declare what is published, or publish what is declared: PRESENCE.',
    });
  });

  it('say what was sent, what came and how to mend it when nobody answers', async () => {
    const [first] = await tryAt('http://127.0.0.1:1/graphql');

    expect(first).toEqual({
      name: 'alive',
      promise: 'It says that it lives, and that it is ready to answer.',
      ok: false,
      trials: [
        {
          sent: 'GET /health',
          came: expect.stringMatching(/^nothing: /),
          ok: false,
          mend: 'Answer 200 at /health for as long as the process lives.',
        },
        expect.objectContaining({ sent: 'GET /ready', ok: false }),
      ],
    });
  });
});

const firstPage = new Map<string, string>();

/** Gives the answer without `after` to every question with it. */
function repeatFirstPage(answer: string, question: string): string {
  if (!question.includes('"first":3')) return answer;
  const first = firstPage.get('3') ?? answer;
  firstPage.set('3', first);
  return question.includes('"after":"') && !question.includes('§') ? first : answer;
}

const leakPerson = () =>
  JSON.stringify({ data: { center: { people: { edges: [{ node: { id: 'les-voisins~p-7h2kd9xq' } }] } } } });
