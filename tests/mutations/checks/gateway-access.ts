import { type Check, inFile } from './check.ts';

/** The gateway: what may be read, by whom, of whom. */
export const gatewayAccess: readonly Check[] = [
  ...inFile(
    'gateway/src/access/rules.ts',
    ['gateway/tests/access-rules.test.ts'],
    [
      ["if (rule.authenticated && caller.role === 'public') return false;", ''],
      ['way.every((scope) => caller.scopes.includes(scope))', 'way.length > 0'],
      ["(policy === 'own-association' && isOwn)", "policy === 'own-association'"],
      ['return each.includes(null) ? null : each.flatMap((rules) => rules ?? []);', 'return [];'],
      ['if (own.length === 0) return null;', ''],
      ['return ofReturned ? [...own, ofReturned] : own;', 'return own;'],
    ],
  ),
  ...inFile(
    'gateway/src/access/access.ts',
    ['tests/access/own-association.test.ts', 'tests/access/denied.test.ts'],
    [
      [
        'permits(caller, caller.association === owner, typeName, fieldName)',
        'permits(caller, true, typeName, fieldName)',
      ],
      ["holds(rule, caller, caller.association !== undefined) ? '1' : '0'", "'1'"],
    ],
  ),
  ...inFile(
    'gateway/src/access/filter-operation.ts',
    ['gateway/tests/filter-operation.test.ts'],
    [
      ['if (!filter.access.canRead(filter.caller, place.type.name, name)) {', 'if (name === name.toUpperCase()) {'],
      ['const type = isCompositeType(condition) ? condition : place.type;', 'const type = place.type;'],
    ],
  ),
  ...inFile(
    'gateway/src/prepare-operation.ts',
    ['tests/access/denied.test.ts', 'tests/referral/write-referrals.test.ts'],
    [
      [
        "refusesDenied: denied === 'refuse' || expanded.operation === 'mutation',",
        "refusesDenied: denied === 'refuse',",
      ],
      ["refusesDenied: denied === 'refuse' ||", 'refusesDenied:'],
    ],
  ),
  ...inFile(
    'gateway/src/ownership/prune-operation.ts',
    [
      'tests/access/own-association.test.ts',
      'tests/ownership/routing.test.ts',
      'gateway/tests/prune-operation.test.ts',
    ],
    [
      ['!pruning.access.canReadFrom(pruning.caller, pruning.member.slug, place.typeName, name)', 'false'],
      ['const isOthers = isViewersElsewhere(coordinate, pruning);', 'const isOthers = false as boolean;'],
    ],
  ),
  ...inFile(
    'gateway/src/ownership/split-fetch.ts',
    ['tests/ownership/routing.test.ts', 'tests/access/own-association.test.ts', 'tests/ownership/mutations.test.ts'],
    [
      ["refusal: isMixed ? 'BAD_USER_INPUT' : null", 'refusal: null'],
      [
        'return caller.association === undefined ? undefined : keepKnown(caller.association, registry);',
        'return registry.members.keys().next().value ?? null;',
      ],
    ],
  ),
  ...inFile(
    'gateway/src/ownership/ask-owners.ts',
    [
      'tests/ownership/routing.test.ts',
      'tests/execution/lying-subgraph.test.ts',
      'tests/access/own-association.test.ts',
    ],
    [
      ['!member || !ownedTypes.has(typename) || findOwner(id) === owner', 'true'],
      ['JSON.stringify([share.owner, isOwn, fields,', 'JSON.stringify([share.owner, fields,'],
    ],
  ),
];
