import { isNothingTaken } from '@tresse/kit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCatalogue, type TestCatalogue } from '../make.ts';

let catalogue: TestCatalogue;
beforeAll(async () => {
  catalogue = await createCatalogue();
});
afterAll(() => catalogue.database.close());

it('reads LHÉO 2.2 with a prefix, another encoding, CDATA and elements of others', async () => {
  const summary = await catalogue.importFixture('lheo-2.2.xml');
  expect(summary).toMatchObject({ read: 3, created: 3, rejections: [] });
  const { data } = await catalogue.ask(`{
    provider(siret: "00090003500015") {
      name activityNumber phone email
      trainings { edges { node { title objective certifying formacodes { code version } actions {
        deliveryMode entryMode place { name postalCode commune { code } } sessions { startDate endDate open }
      } } } }
    }
  }`);
  expect(data).toEqual({
    provider: {
      name: 'Ricochet',
      activityNumber: '74870012387',
      phone: null,
      email: null,
      trainings: {
        edges: [
          {
            node: {
              title: 'Numérique & démarches',
              objective: 'Être à l’aise'.replace('’', "'"),
              certifying: true,
              formacodes: [{ code: '15050', version: 'V12' }],
              actions: [
                {
                  deliveryMode: 'BLENDED',
                  entryMode: 'PERMANENT',
                  place: { name: null, postalCode: '87000', commune: { code: '87085' } },
                  sessions: [{ startDate: '2026', endDate: null, open: true }],
                },
              ],
            },
          },
        ],
      },
    },
  });
});

const mend = 'Deliver LHÉO 2.3 (http://lheo.gouv.fr/2.3) or 2.2 (http://www.lheo.org/2.2)';

it.each([
  ['<lheo xmlns="http://www.lheo.org/1.3.0"/>', 'LHÉO 1.3.0 <lheo> is not read here'],
  ['<lheo xmlns="http://www.lheo.org/2.0"><offres/></lheo>', 'LHÉO 2.0 <lheo> is not read here'],
  ['<lheo xmlns="http://lheo.gouv.fr/3.0"/>', 'LHÉO 3.0 <lheo> is not read here'],
  [
    '<lheo xmlns="https://www.of.moncompteformation.gouv.fr"/>',
    '<lheo> of namespace « https://www.of.moncompteformation.gouv.fr » is not LHÉO',
  ],
  ['<lheo/>', '<lheo> of namespace «  » is not LHÉO'],
  ['<html xmlns="http://lheo.gouv.fr/2.3"/>', 'LHÉO 2.3 <html> is not read here'],
])('refuses %s by name', async (xml, reason) => {
  const summary = await catalogue.importText(xml, 'refused');
  expect(summary.rejections).toEqual([{ line: 1, record: '', reason, mend }]);
  expect(isNothingTaken(summary)).toBe(true);
});

it('tells an empty delivery of a known version from a refused one', async () => {
  const summary = await catalogue.importText('<lheo xmlns="http://lheo.gouv.fr/2.3"><offres/></lheo>', 'empty');
  expect(summary).toMatchObject({ read: 0, rejections: [] });
});

it.each([
  ['<?xml version="1.0" encoding="x-unheard"?><a/>', 'The encoding « x-unheard » is not known'],
  ['', 'The XML is malformed: document must contain a root element'],
  ['{"lheo": true}', 'The XML is malformed: text data outside of root node'],
])('refuses what is no XML: %s', async (text, reason) => {
  const summary = await catalogue.importText(text, 'no-xml');
  expect(summary.rejections.map((rejection) => rejection.reason)).toEqual([reason]);
});
