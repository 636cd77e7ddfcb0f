import { describe, expect, it } from 'vitest';
import { parseModules, parseName, parseUrl } from '../src/onboard/newcomer.ts';
import { checkSlug, makeSlug } from '../src/onboard/slug.ts';

describe('the slug of a newcomer', () => {
  it.each([
    ['Les Voisins Solidaires', 'les-voisins-solidaires'],
    ["L'Entraide d’à côté", 'l-entraide-d-a-cote'],
    ['Cœurs & Æsculape (Niort)', 'coeurs-aesculape-niort'],
    ['Ça, c’est Noël !', 'ca-c-est-noel'],
  ])('is made from its name: %s', (name, slug) => {
    expect(makeSlug(name)).toBe(slug);
  });

  it('is taken as it is when nobody has it', () => {
    expect(() => checkSlug('les-voisins-solidaires')).not.toThrow();
  });

  it.each([
    ['restos-du-coeur', 'The slug restos-du-coeur is taken: subgraphs/restos-du-coeur is a member of the house.'],
    ['restosdu-coeur', 'The slugs restosdu-coeur and restos-du-coeur lead to one name in the graph, restosduCoeur.'],
    ['territories', 'The slug territories is taken: subgraphs/territories is a member of the house.'],
    ['associations', 'The slug associations stands for all of them together.'],
    ['place', 'The slug place leads to the type Place, which the graph has already.'],
    ['opening-hours', 'The slug opening-hours leads to the field Center.openingHours, which the graph has already.'],
    ['115-du-coeur', '"115-du-coeur" is no slug: lower-case letters and digits joined by hyphens, a letter first.'],
    ['', '"" is no slug: lower-case letters and digits joined by hyphens, a letter first.'],
    ['../../tmp', '"../../tmp" is no slug: lower-case letters and digits joined by hyphens, a letter first.'],
    ['a'.repeat(41), `The slug ${'a'.repeat(41)} has 41 letters, 40 are possible.`],
  ])('is refused: "%s"', (slug, reason) => {
    expect(() => checkSlug(slug)).toThrow(`${reason} Choose another one: --slug SLUG.`);
  });
});

describe('what is typed of a newcomer', () => {
  it('is kept as people write it', () => {
    expect(parseName("  L'Entraide  d’à côté ")).toBe("L'Entraide d’à côté");
    expect(parseModules('volunteering, presence')).toEqual(['PRESENCE', 'VOLUNTEERING']);
    expect(parseUrl('https://graphe.voisins.example/graphql')).toBe('https://graphe.voisins.example/graphql');
  });

  it.each(['', '!', '*/ process.exit() /*', '`$(a)`', 'a"b', `Les\u0000Voisins`, '2 + 2', 'a'.repeat(81)])(
    'is refused as a name: %j',
    (name) => {
      expect(() => parseName(name)).toThrow('is no name');
    },
  );

  it.each([
    ['modules', () => parseModules('presence,people'), '"PEOPLE" is no module of the contract: use PRESENCE, '],
    ['modules without presence', () => parseModules('referral'), 'The module PRESENCE is compulsory.'],
    ['an address', () => parseUrl('voisins.example/graphql'), '"voisins.example/graphql" is no address: http or https'],
  ])('is refused as %s', (_, act, reason) => {
    expect(act).toThrow(reason);
  });
});
