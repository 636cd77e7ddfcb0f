import { buildSubgraph, createRecording } from '@tresse/kit/testing';
import {
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAssociationSubgraph } from '../src/index.ts';
import { makeMember, openTestAssociation, type TestAssociation, testNow } from '../src/testing/index.ts';
import { voisins } from './make.ts';

let it: TestAssociation;

beforeAll(async () => {
  it = await openTestAssociation(voisins);
});
afterAll(() => it.database.close());

const definition = createAssociationSubgraph(voisins);
const schema = buildSubgraph(definition);
const dummies: Readonly<Record<string, unknown>> = {
  Int: 1,
  Date: '2026-01-01',
  Quarter: '2026-Q1',
  DepartmentCode: '33',
};

/** A value of a type in which every text is `text`. */
function fill(type: GraphQLInputType, text: string): unknown {
  if (isNonNullType(type)) return fill(type.ofType, text);
  if (isListType(type)) return [fill(type.ofType, text)];
  if (isEnumType(type)) return type.getValues()[0]?.value;
  if (!isInputObjectType(type)) return dummies[type.name] ?? text;
  return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, fill(field.type, text)]));
}

/** The ways to the texts of an argument, such as `input.session`. */
function listTexts(type: GraphQLInputType, way: string): string[] {
  const named = getNamedType(type);
  if (isInputObjectType(named))
    return Object.values(named.getFields()).flatMap((field) => listTexts(field.type, `${way}.${field.name}`));
  return ['String', 'ID'].includes(named.name) ? [way] : [];
}

/** Every field of the association that takes a text, but for those of federation's own machinery. */
const places = Object.values(schema.getTypeMap()).flatMap((type) =>
  !isObjectType(type) || type.name.startsWith('_')
    ? []
    : Object.values(type.getFields()).flatMap((field) =>
        field.name.startsWith('_')
          ? []
          : field.args.flatMap((arg) => listTexts(arg.type, arg.name).map((way) => ({ type, field, way }))),
      ),
);

const put = (args: Record<string, unknown>, way: string, text: string): void => {
  const [name = '', ...rest] = way.split('.');
  if (rest.length === 0) args[name] = text;
  else put(args[name] as Record<string, unknown>, rest.join('.'), text);
};

const numbers = [
  '285057800608436',
  '2 85 05 78 006 084 36',
  '2.85.05.78.006.084',
  '185052A00608436',
  '1 85 05 2B 006 084',
];

test('the contract has places for texts, those of mutations among them', () => {
  const names = places.map(({ type, field, way }) => `${type.name}.${field.name} ${way}`);
  for (const name of [
    'Query.personByFileNumber fileNumber',
    'Mutation.erasePerson input.idempotencyKey',
    'Mutation.draftReferral input.session',
    'Center.people after',
  ])
    expect(names).toContain(name);
});

test.each(places.map(({ type, field, way }) => [`${type.name}.${field.name}`, way, field] as const))(
  '%s takes no social security number as %s, however it is written',
  async (_, way, field) => {
    const lead = makeMember('center-lead', 'les-voisins', { centers: ['les-voisins~33-1'] });
    // With what the catalogue may do besides: a text is looked at where its mutation is allowed.
    const caller = { ...lead, scopes: [...lead.scopes, 'referral:answer'] };
    const asking = { caller, requestId: 'test-request' };
    const recording = createRecording(asking, testNow, async () => {});
    const context = definition.createContext({ ...asking, recording, db: it.database.db, now: testNow });
    const resolve = async (...call: unknown[]) =>
      field.resolve?.(...(call as Parameters<NonNullable<typeof field.resolve>>));
    for (const number of numbers) {
      const args = Object.fromEntries(field.args.map((arg) => [arg.name, fill(arg.type, 'les-voisins~x')]));
      put(args, way, `les-voisins~ ${number} `);
      const outcome = await resolve({}, args, context, {}).catch((error: unknown) => error);
      expect(outcome).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: way } });
      expect(String(outcome)).not.toContain(number);
    }
  },
);
