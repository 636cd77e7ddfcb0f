import { expect, it } from 'vitest';
import { readAnswers } from '../src/pages/received/read-answers.ts';

const possibleAnswers = [
  { status: 'IN_REVIEW', needs: [] },
  { status: 'INVITED', needs: ['MEETING'] },
  { status: 'REFUSED', needs: ['REASON'] },
] as const;
const referrals = ['33-AAAAA', '33-BBBBB', '33-CCCCC'].map((reference) => ({
  id: `a~${reference}`,
  reference,
  possibleAnswers,
}));
const told = { reason: null, outcome: null, meetingAt: null, meetingPlace: null };
const read = (lines: string) => readAnswers(lines, referrals).map(({ row: _, ...rest }) => rest);

it('reads answers by their code or by their words, with what must be told', () => {
  const file = `\u{feff}Reference;Reponse;Motif;Jour;Heure;Lieu
33-aaaaa;Nous étudions cette orientation
33-BBBBB;INVITED;;2026-07-09;09:30;"1 quai des Chartrons; salle 2"

33-CCCCC;refused;garde d'enfants
`;
  expect(read(file)).toEqual([
    { kind: 'ready', input: { referral: 'a~33-AAAAA', status: 'IN_REVIEW', ...told } },
    {
      kind: 'ready',
      input: {
        ...told,
        referral: 'a~33-BBBBB',
        status: 'INVITED',
        meetingAt: '2026-07-09T07:30:00.000Z',
        meetingPlace: '1 quai des Chartrons; salle 2',
      },
    },
    { kind: 'ready', input: { ...told, referral: 'a~33-CCCCC', status: 'REFUSED', reason: 'CHILD_CARE' } },
  ]);
});

it.each([
  ['33-ZZZZZ,IN_REVIEW', 'unknown-reference'],
  ['33-AAAAA,perhaps', 'unknown-answer'],
  ['33-AAAAA,ADMITTED', 'not-possible'],
  ['33-AAAAA,REFUSED', 'incomplete'],
  ['33-AAAAA,INVITED,,2026-02-30,09:30,here', 'incomplete'],
])('gives the row %s back: %s', (row, why) => {
  expect(read(`reference,reponse,motif,jour,heure,lieu\n${row}\n`)).toEqual([{ kind: 'refused', why }]);
});

it('takes the first of two rows of one reference', () => {
  const [first, second] = read('reference;reponse\n33-AAAAA;IN_REVIEW\n33-AAAAA;IN_REVIEW\n');
  expect([first?.kind, second]).toEqual(['ready', { kind: 'refused', why: 'twice' }]);
});
