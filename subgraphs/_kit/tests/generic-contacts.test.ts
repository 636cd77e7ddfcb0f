import { expect, it } from 'vitest';
import { keepGenericMailbox, keepGenericPhone } from '../src/values/index.ts';

const known = ['Sillage Formation', 'Bordeaux'];

it.each([
  'contact@sillage.example',
  'Formation.Bordeaux@sillage.example',
  'secretariat33@sillage.example',
  'cfa-sillage@reseau.example',
  'sillage@fournisseur.example',
  'accueil.2@sillage.example',
  'chantier-insertion@sillage.example',
])('keeps the generic mailbox %s', (mailbox) => {
  expect(keepGenericMailbox(mailbox, known)).toBe(mailbox.toLowerCase());
});

it.each([
  'camille.exemplaire@sillage.example',
  'c.exemplaire@sillage.example',
  'camille-exemplaire@sillage.example',
  'cexemplaire@sillage.example',
  'contact.camille@sillage.example',
  'camille.sillage@sillage.example',
  'not a mailbox',
  '33@sillage.example',
  '',
])('drops « %s », which may be a person’s', (mailbox) => {
  expect(keepGenericMailbox(mailbox, known)).toBeNull();
});

it.each([
  ['05 36 49 00 01', '05 36 49 00 01'],
  ['0536490001', '05 36 49 00 01'],
  ['+33 5 36 49 00 01', '05 36 49 00 01'],
  ['+33 (0)5.36.49.00.01', '05 36 49 00 01'],
  ['0033536490001', '05 36 49 00 01'],
  ['06 39 98 00 01', null],
  ['+33 7 00 00 00 00', null],
  ['36 49', null],
  ['', null],
])('reads the telephone « %s » as %s', (text, phone) => {
  expect(keepGenericPhone(text)).toBe(phone);
});
