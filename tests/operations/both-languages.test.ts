import { readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { expect, it } from 'vitest';

const supergraph = readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');

it('tells people in English whatever it tells them in French', () => {
  const types = parse(supergraph, { noLocation: true }).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION
      ? [{ name: definition.name.value, fields: definition.fields?.map(({ name }) => name.value) ?? [] }]
      : [],
  );
  const telling = types.filter(({ fields }) => fields.includes('message'));
  expect(telling.length).toBeGreaterThan(20);
  expect(telling.filter(({ fields }) => !fields.includes('messageInEnglish')).map(({ name }) => name)).toEqual([]);
});
