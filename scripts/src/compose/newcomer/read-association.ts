import { type DocumentNode, Kind, parse, print } from 'graphql';
import { CONTRACT_MODULES, type ContractModule, createMemberSdl, reduceContract } from '../member-sdl.ts';
import type { Problem } from '../problem.ts';
import { listTypeNodes, MACHINERY, readCoordinates, type Said } from './coordinates.ts';

/** What the SDL of an association says: the modules that it offers, what it has of its own, and where it leaves the contract. */
export interface ReadAssociation {
  readonly modules: readonly ContractModule[];
  readonly ownSdl: string;
  readonly problems: readonly Problem[];
}

/** Reads the SDL of the association `slug` against the contract; a module counts as offered when anything of it alone is there. */
export function readAssociationSdl(slug: string, document: DocumentNode, contract: string): ReadAssociation {
  const given = readCoordinates(document);
  const expect = (modules: readonly ContractModule[]) =>
    readCoordinates(parse(createMemberSdl({ slug, modules, ownSdl: '', contract })));
  const ofModule = new Map(
    CONTRACT_MODULES.map((module) => [module, expect([...new Set(['PRESENCE' as const, module])])]),
  );
  const modules = CONTRACT_MODULES.filter((module) => module === 'PRESENCE' || isTouched(module, ofModule, given));
  const expected = expect(modules);
  return {
    modules,
    ownSdl: print(extractOwnPart(document, expected, listNames(reduceContract(contract, modules)))),
    problems: [
      ...findMissing(slug, modules, ofModule, given),
      ...[...expected].flatMap(([coordinate, said]) => findChanges(slug, coordinate, said, given.get(coordinate))),
      ...findAdditions(slug, expected, given),
    ],
  };
}

type Coordinates = ReadonlyMap<string, Said>;

/** Whether a coordinate that stands in no other module is given. */
function isTouched(
  module: ContractModule,
  ofModule: ReadonlyMap<ContractModule, Coordinates>,
  given: Coordinates,
): boolean {
  const others = [...ofModule].filter(([other]) => other !== module).map(([, coordinates]) => coordinates);
  return [...(ofModule.get(module)?.keys() ?? [])].some(
    (coordinate) => given.has(coordinate) && !others.some((coordinates) => coordinates.has(coordinate)),
  );
}

function findMissing(
  slug: string,
  modules: readonly ContractModule[],
  ofModule: ReadonlyMap<ContractModule, Coordinates>,
  given: Coordinates,
): Problem[] {
  const told = new Set<string>();
  return modules.flatMap((module) => {
    const missing = [...(ofModule.get(module)?.keys() ?? [])].filter((each) => !given.has(each) && !told.has(each));
    for (const coordinate of missing) told.add(coordinate);
    const [first] = missing;
    if (first === undefined) return [];
    const isCompulsory = module === 'PRESENCE';
    const list = isCompulsory ? module : `PRESENCE,${module}`;
    const others = isCompulsory ? '' : ', or leave the module away as a whole';
    return [
      {
        code: 'MODULE_INCOMPLETE',
        coordinate: module,
        subgraphs: [slug],
        message: `${slug} offers ${module} by half: ${shorten(missing)} ${missing.length > 1 ? 'are' : 'is'} missing.`,
        mend: `Add what is missing as \`npm run tresse -- contract --modules ${list}\` prints it${others}.`,
      },
    ];
  });
}

const mostNamed = 6;

function shorten(coordinates: readonly string[]): string {
  const named = coordinates.slice(0, mostNamed).join(', ');
  return coordinates.length > mostNamed ? `${named} …` : named;
}

function findChanges(slug: string, coordinate: string, expected: Said, given: Said | undefined): Problem[] {
  if (!given) return [];
  const problems: Problem[] = [];
  if (given.form !== expected.form)
    problems.push({
      code: 'CONTRACT_CHANGED',
      coordinate,
      subgraphs: [slug],
      message: `${slug} writes ${coordinate} as \`${given.form}\`.`,
      mend: `Write it as the contract does: \`${expected.form}\`.`,
    });
  const differing = given.annotations.symmetricDifference(expected.annotations);
  if (differing.size > 0)
    problems.push({
      code: 'ANNOTATION_FOREIGN',
      coordinate,
      subgraphs: [slug],
      message: `${slug} annotates ${coordinate} otherwise than the contract: ${write(given)}.`,
      mend: `Write it as the contract does: ${write(expected)}.`,
    });
  return problems;
}

const write = ({ annotations }: Said): string => (annotations.size > 0 ? [...annotations].join(' ') : 'nothing');

/** Values, inputs and members that the contract does not have; more fields and types are the own part, which is checked as such. */
function findAdditions(slug: string, expected: Coordinates, given: Coordinates): Problem[] {
  return [...given.keys()].flatMap((coordinate): Problem[] => {
    const [type = '', part] = coordinate.split('.');
    const kind = expected.get(type)?.form;
    if (part === undefined || expected.has(coordinate) || kind === undefined) return [];
    const isField = kind === 'Object' && given.get(coordinate)?.form !== 'interface';
    if (isField) return [];
    return [
      {
        code: kind === 'Object' ? 'INTERFACE_FOREIGN' : 'TYPE_REDEFINED',
        coordinate: type,
        subgraphs: [slug],
        message: `${slug} adds ${part} to ${type}, which belongs to the contract.`,
        mend: 'Remove it; what only this association has goes under its own field and into its own types.',
      },
    ];
  });
}

const listNames = (document: DocumentNode) => new Set(listTypeNodes(document).map(({ name }) => name.value));

/**
 * Takes what the contract does not have: fields of its types as extensions, other types whole. `known` are the types of
 * the contract on which an own part may call, such as `Date`, also where the modules need none of it.
 */
function extractOwnPart(document: DocumentNode, expected: Coordinates, known: ReadonlySet<string>): DocumentNode {
  return {
    kind: Kind.DOCUMENT,
    definitions: listTypeNodes(document).flatMap((type) => {
      const name = type.name.value;
      if (MACHINERY.test(name)) return [];
      if (!expected.has(name)) return known.has(name) ? [] : [type];
      if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
      const fields = (type.fields ?? []).filter(
        (field) => !expected.has(`${name}.${field.name.value}`) && !MACHINERY.test(field.name.value),
      );
      return fields.length > 0 ? [{ kind: Kind.OBJECT_TYPE_EXTENSION, name: type.name, fields }] : [];
    }),
  };
}
