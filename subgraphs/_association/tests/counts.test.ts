import { makeCaller } from '@tresse/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeMember, openTestAssociation, type TestAssociation } from '../src/testing/index.ts';
import { delivery, voisins } from './make.ts';

/** In Paris it is July two hours before it is in UTC. */
const lastOfJune = '2026-06-30T21:59:00Z';
const firstOfJuly = '2026-06-30T22:00:00Z';

const people = `pseudonyme;code_centre;tranche_age;genre;freins;dernier_contact
p-woman33aa;33-1;Jeune;Elle;;2026-06-01
p-man33aaaa;33-2;Adulte;Lui;;2026-06-01
p-other17aa;17-1;Senior;Iel;;2026-06-01
p-agelessaa;33-1;;Elle;;2026-06-01
p-untoldaaa;33-1;Adulte;;;2026-06-01
`;

const head = 'code;reference;pseudonyme;code_centre;session;statut;ecrite_le;envoyee_le;entree_le;modifiee_le';
let written = 0;

/** A referral that was sent, and entered where `entered` is given. */
function makeReferral(person: string, center: string, status: string, sent: string, entered = ''): string {
  written += 1;
  const code = String(written).padStart(8, '0');
  const last = entered || sent;
  return `r-${code};33-${code.slice(-5)};p-${person};${center};s-1;${status};${sent};${status === 'Brouillon' ? '' : sent};${entered};${last}`;
}

const march = '2026-03-20T10:00:00Z';
const may = '2026-05-20T10:00:00Z';
const referrals = [
  head,
  makeReferral('woman33aa', '33-1', 'Partie', may),
  makeReferral('woman33aa', '33-1', 'Brouillon', may),
  makeReferral('man33aaaa', '33-2', 'Vue', lastOfJune),
  makeReferral('man33aaaa', '33-2', 'Vue', firstOfJuly),
  makeReferral('other17aa', '17-1', 'Annulée', may),
  makeReferral('other17aa', '17-1', 'Prise', may),
  // Sent in one quarter, entered in the next one: counted in both, as different things.
  makeReferral('woman33aa', '33-1', 'Entrée', march, may),
  makeReferral('woman33aa', '33-1', 'Finie', may, '2026-06-01T08:00:00Z'),
  makeReferral('man33aaaa', '33-2', 'Entrée', march, lastOfJune),
  makeReferral('man33aaaa', '33-2', 'Entrée', march, firstOfJuly),
  // Of whom age band or gender is not known: referrals like the others, in no cell of the entries.
  makeReferral('agelessaa', '33-1', 'Entrée', march, may),
  makeReferral('untoldaaa', '33-1', 'Entrée', march, may),
  '',
].join('\n');

let it: TestAssociation;
beforeAll(async () => {
  it = await openTestAssociation(voisins, () => new Date('2026-07-15T08:00:00Z'));
  await it.deliver({ ...delivery, 'people.csv': people, 'referrals.csv': referrals });
});
afterAll(() => it.database.close());

const service = makeCaller('statistics-service', ['statistics:collect']);
const ask = (quarter: string, caller = service) =>
  it.ask(
    `query($entities: [_Any!]!, $quarter: Quarter!) { _entities(representations: $entities) { ... on Association {
      quarterlyCounts(quarter: $quarter) {
        quarter
        referrals { department { code } stage count }
        entries { department { code } ageBand gender count }
      } } } }`,
    { entities: [{ __typename: 'Association', id: 'les-voisins' }], quarter },
    caller,
  );

const inDepartment = (code: string) => ({ department: { code } });

test('counts what was sent in the quarter by stage, and who entered in it, each by its own day in Paris', async () => {
  const { data, errors } = await ask('2026-Q2');
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    _entities: [
      {
        quarterlyCounts: {
          quarter: '2026-Q2',
          referrals: [
            { ...inDepartment('17'), stage: 'ADMITTED', count: 1 },
            { ...inDepartment('17'), stage: 'NOT_ENTERED', count: 1 },
            { ...inDepartment('33'), stage: 'AWAITING_ANSWER', count: 1 },
            { ...inDepartment('33'), stage: 'UNDER_REVIEW', count: 1 },
            { ...inDepartment('33'), stage: 'ENTERED', count: 1 },
          ],
          entries: [
            { ...inDepartment('33'), ageBand: 'UNDER_26', gender: 'WOMAN', count: 2 },
            { ...inDepartment('33'), ageBand: 'FROM_26_TO_49', gender: 'MAN', count: 1 },
          ],
        },
      },
    ],
  });
});

test('needs two statements', async () => {
  const { statements } = await it.database.countStatements(() => ask('2026-Q2'));
  expect(statements).toHaveLength(2);
});

test('refuses a quarter that has not ended, and one that is none', async () => {
  const { data, errors } = await ask('2026-Q3');
  expect(data).toEqual({ _entities: [{ quarterlyCounts: null }] });
  expect(errors).toMatchObject([
    {
      message: 'The quarter 2026-Q3 has not ended: ask from 2026-10-01 on',
      extensions: { code: 'BAD_USER_INPUT', argument: 'quarter' },
    },
  ]);
  expect((await ask('2026-Q5')).errors?.[0]?.message).toContain('Quarter « 2026-Q5 » is not one');
});

test.each([
  ['a coordinator of the association', makeMember('department-coordinator', 'les-voisins', { departments: ['33'] })],
  ['the analyst', makeCaller('region-analyst', ['volunteering:read', 'statistics:read'])],
])('tells no count to %s', async (_, caller) => {
  const { data, errors } = await ask('2026-Q2', caller);
  expect(data).toEqual({ _entities: [{ quarterlyCounts: null }] });
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('keeps the day of an entry that a later file no longer tells, and forgets it with the entry', async () => {
  const line = (status: string, entered: string) =>
    `${head}\nr-lasting00;33-LAST1;p-other17aa;17-1;s-1;${status};${march};${march};${entered};2026-07-01T08:00:00Z\n`;
  const countSeniors = async () => JSON.stringify((await ask('2026-Q2')).data).match(/FROM_50/g)?.length ?? 0;
  await it.deliver({ 'referrals.csv': line('Entrée', may) });
  await it.deliver({ 'referrals.csv': line('Finie', '') });
  expect(await countSeniors()).toBe(1);
  await it.deliver({ 'referrals.csv': line('Vue', '') });
  expect(await countSeniors()).toBe(0);
});

test.each([
  ['of who has not entered', 'Vue', may],
  ['before the referral was sent', 'Entrée', '2026-03-19T10:00:00Z'],
  ['after the last change', 'Finie', '2026-07-01T08:00:01Z'],
])('refuses the day of an entry %s', async (_, status, entered) => {
  const line = `r-wrongday0;33-WRONG;p-other17aa;17-1;s-1;${status};${march};${march};${entered};2026-07-01T08:00:00Z`;
  const [summary] = await it.deliver({ 'referrals.csv': `${head}\n${line}\n` });
  expect(summary?.rejections).toMatchObject([{ line: 2, reason: expect.stringContaining('entree_le') }]);
});

test('refuses a gender that is not in the code list', async () => {
  const [summary] = await it.deliver({ 'people.csv': people.replace('Elle', 'Ella') });
  expect(summary?.rejections).toMatchObject([{ line: 2, reason: expect.stringContaining('genre') }]);
});
