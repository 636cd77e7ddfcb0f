import { expect, it } from 'vitest';
import { hidePersons } from '../../src/domain/hide-persons.ts';

it.each([
  ['Écrire à j.dupont+aci@asso-galet.fr.', 'Écrire à [courriel masqué].'],
  ['Appeler le 06.39.98.00.01 ou +33 7 39 98 00 01', 'Appeler le [téléphone masqué] ou [téléphone masqué]'],
  ['Demander M. Jean-Luc Exemple, encadrant', 'Demander [nom masqué], encadrant'],
  ['Madame Élise Exemple vous reçoit', '[nom masqué] vous reçoit'],
  ['Contact : MME EXEMPLE', 'Contact : [nom masqué]'],
])('masks what names a person in « %s »', (text, hidden) => {
  expect(hidePersons(text)).toBe(hidden);
});

it.each([
  'Standard : 05 36 49 80 01',
  'SIRET 00020001400017, 06 structures, 2 chantiers',
  'Programme M. insertion',
  'Madame, Monsieur, bienvenue',
  'Hommes et femmes, débutants acceptés',
])('leaves « %s » as it is', (text) => {
  expect(hidePersons(text)).toBe(text);
});
