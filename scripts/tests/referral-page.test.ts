import { transitions } from '@tresse/kit/referral';
import { expect, it } from 'vitest';
import { createReferralPage } from '../src/compose/create-referral-page.ts';

const page = createReferralPage(`enum ReferralStatus {
  "Envoyée : on its way."
  SENT
  "Convoquée."
  INVITED
}`);

it('draws every line of the rules once, in the terms of the contract', () => {
  const arrows = page.match(/^ {2}\w+ --> \w+/gm) ?? [];
  const lines = transitions.flatMap(({ to, from }) => from.map((each) => `  ${each} --> ${to}`));
  expect(arrows.toSorted()).toEqual(lines.toSorted());
  expect(page).toContain('state "Envoyée" as SENT');
  expect(page).toContain('state "Convoquée" as INVITED');
});

it('says who may do what, and what it needs', () => {
  const [row] = page.split('\n').filter((line) => line.startsWith('| Convoquée `INVITED`'));
  expect(row).toBe(
    '| Convoquée `INVITED` | organisme | RECEIVED, IN_REVIEW, PRESCRIBED, Convoquée, WAITING_LIST | un jour, une heure et un lieu, une session qui a encore lieu, une prescription, si le dispositif en demande une |',
  );
});
