export { CONTRACT_MODULES, type ContractModule } from './contract-module.ts';
export { createMemberSdl, listOwnedTypes, type MemberDeclaration, readCheckedOwnPart } from './create-member-sdl.ts';
export { findDirective, findTextArgument, HUB_DIRECTIVES } from './directives.ts';
export { isSlug, toOwnFieldName, toOwnTypePrefix } from './own-names.ts';
export { addOwnPart } from './own-part.ts';
export { asksScopeOfPeople } from './people-scopes.ts';
export { reduceContract } from './reduce-contract.ts';
export { keepReachable, listKeyFields, listTypes } from './references.ts';
export { MemberSdlRefused, type Refusal } from './refusal.ts';
