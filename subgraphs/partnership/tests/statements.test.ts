import { expect, test } from 'vitest';
import { importFiles, makeAgreement, makeAssociation, useHouse } from './make.ts';

const house = useHouse();

test('sends one statement a field and wave, whether there are two associations or fifty', async () => {
  const operation = `{ associations { name agreements { title parent { title } children { title }
    axes { title } signatories { name association { name } } } } }`;
  const count = async (): Promise<number> => {
    const { result, statements } = await house().database.countStatements(() => house().ask(operation));
    expect(result.errors).toBeUndefined();
    return statements.length;
  };
  const few = await count();
  const ids = Array.from({ length: 48 }, (_, index) => `association-${index}`);
  const { created } = await importFiles(house(), {
    associations: ids.map((id) => makeAssociation({ id })),
    agreements: ids.map((id) =>
      makeAgreement({
        id: `convention-${id}`,
        parent: 'charte-engagements-reciproques-2023-2028',
        signatories: [{ name: id, association: id }],
      }),
    ),
  });
  expect(created).toBe(96);
  // The associations and their agreements; of those parents, children, axes and signatories, and who these are.
  expect([few, await count()]).toEqual([7, 7]);
});
