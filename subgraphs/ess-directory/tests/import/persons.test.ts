import { afterEach, beforeEach, expect, it } from 'vitest';
import { createDirectory, makeOpening, makeSiae, makeStructure, type TestDirectory } from '../make.ts';

let directory: TestDirectory;
beforeEach(async () => {
  directory = await createDirectory();
});
afterEach(() => directory.database.close());

const personal = 'Contact : Mme Camille Exemplaire, 06 39 98 00 01, camille.exemplaire@galet.example.';

it('stores nothing of the persons that records name', async () => {
  const told = {
    telephone: '+33639980001',
    courriel: 'camille.exemplaire@galet.example',
    description: `Jardin. ${personal}`,
    contact_nom_prenom: 'Camille Exemplaire',
  };
  const postes = [
    makeOpening(1, { description: personal, profil_recherche: personal, appellation_modifiee: personal }),
  ];
  await directory.importRecords([makeStructure(1, told), makeSiae(2, { ...told, postes })]);
  const { client } = directory.database;
  const tables = await client`select table_name from information_schema.tables where table_schema = 'public'`;
  for (const { table_name: table } of tables) {
    const [row] = await client`select coalesce(string_agg(t::text, ' '), '') as stored from ${client(table)} as t`;
    expect(row?.['stored'], table).not.toMatch(/exemplaire|camille|39 ?98/i);
  }
  expect(tables).toHaveLength(5);
  const [row] = await client`select description, phone, email from structure order by id`;
  expect(row).toEqual({
    description: 'Jardin. Contact : [nom masqué], [téléphone masqué], [courriel masqué].',
    phone: null,
    email: null,
  });
});
