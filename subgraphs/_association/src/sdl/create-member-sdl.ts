import { type DocumentNode, Kind, parse, print } from 'graphql';
import { CONTRACT_MODULES, type ContractModule } from './contract-module.ts';
import { findDirective } from './directives.ts';
import { isSlug } from './own-names.ts';
import { addOwnPart, findOwnPartRefusals, parseOwnPart } from './own-part.ts';
import { reduceContract } from './reduce-contract.ts';
import { keepReachable, listTypes } from './references.ts';
import { MemberSdlRefused, type Refusal } from './refusal.ts';
import { markShareable } from './shareable.ts';

/** What an association declares of its SDL. */
export interface MemberDeclaration {
  /** Such as `restos-du-coeur`; names the own field (`restosDuCoeur`) and prefixes the own types (`RestosDuCoeur`). */
  readonly slug: string;
  /** The modules that it offers; `PRESENCE` must be among them. */
  readonly modules: readonly ContractModule[];
  /** Its own part as SDL, without `extend schema`; may be empty. */
  readonly ownSdl: string;
}

/**
 * Makes the SDL that one association publishes, a plain Federation 2 subgraph: the contract (its SDL in `contract`)
 * reduced to its modules, shareable, without the hub's directives, and with the own part. Throws `MemberSdlRefused`.
 */
export function createMemberSdl(input: MemberDeclaration & { readonly contract: string }): string {
  const contract = readReducedContract(input);
  const own = readOwnPart(input, contract, listOwnedTypes(input.contract));
  return `${print(keepReachable(addOwnPart(markShareable(contract), own)))}\n`;
}

/** Reads an own part against the contract reduced to the association's modules. Throws `MemberSdlRefused`. */
export function readCheckedOwnPart(input: MemberDeclaration & { readonly contract: string }): DocumentNode {
  return readOwnPart(input, readReducedContract(input), listOwnedTypes(input.contract));
}

/** Lists the contract types whose ids name their association, in the order of the contract. */
export function listOwnedTypes(contract: string): string[] {
  return listTypes(parse(contract, { noLocation: true }))
    .filter((type) => type.kind === Kind.OBJECT_TYPE_DEFINITION && findDirective(type, 'owned'))
    .map((type) => type.name.value);
}

function readReducedContract(input: MemberDeclaration & { readonly contract: string }): DocumentNode {
  const refusals = findDeclarationRefusals(input);
  if (refusals.length > 0) throw new MemberSdlRefused(input.slug, refusals);
  return reduceContract(input.contract, input.modules);
}

function readOwnPart(input: MemberDeclaration, contract: DocumentNode, ownedTypes: readonly string[]): DocumentNode {
  const own = parseOwnPart(input.slug, input.ownSdl);
  const refusals = findOwnPartRefusals({ slug: input.slug, own, contract, ownedTypes: new Set(ownedTypes) });
  if (refusals.length > 0) throw new MemberSdlRefused(input.slug, refusals);
  return own;
}

function findDeclarationRefusals({ slug, modules }: MemberDeclaration): Refusal[] {
  const refusals = modules
    .filter((module) => !CONTRACT_MODULES.includes(module))
    .map((module) => ({
      message: `${module} is no module of the contract.`,
      mend: `Use ${CONTRACT_MODULES.join(', ')}.`,
    }));
  if (!modules.includes('PRESENCE')) {
    refusals.push({ message: 'The module PRESENCE is compulsory.', mend: 'Add PRESENCE to the modules.' });
  }
  if (!isSlug(slug)) {
    refusals.push({ message: `\`${slug}\` is no slug.`, mend: 'Use lower case words joined by hyphens.' });
  }
  return refusals.map((refusal) => ({ coordinate: slug, ...refusal }));
}
