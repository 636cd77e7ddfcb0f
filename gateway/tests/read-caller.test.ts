import { expect, it } from 'vitest';
import { readRoles } from '../src/access/roles.ts';
import { findClaim, readCaller } from '../src/admission/read-caller.ts';
import { roles } from './roles.ts';

/** Roles as an association's own identity provider would tell them. */
const elsewhere = readRoles(`
claims: { role: realm_access.roles, association: org.slug, centers: lieux, departments: deps, provider: siret, client: client_id }
purposes: { help: { title: { fr: Aide, en: Help }, basis: intérêt légitime } }
roles:
  volunteer: { purpose: help, scopes: [referral:read], claimed: [benevole, maraudeur] }
  center-lead: { purpose: help, scopes: [referral:read], claimed: [responsable] }
  public: { purpose: help, scopes: [], claimed: [] }
`);

it('reads a caller from the claims of the usual names', () => {
  const claims = { sub: 'x', role: 'training-provider', provider: '00000001800010', email: 'x@example.org' };
  expect(readCaller(claims, roles)).toStrictEqual({
    role: 'training-provider',
    purpose: 'training',
    subject: 'x',
    provider: '00000001800010',
    scopes: [
      'received-referral:read',
      'received-referral:answer',
      'accreditation:read',
      'agreement-terms:read',
      'intake-rule:write',
    ],
  });
});

it('reads a caller from another provider’s claims, whose role stands among others in a list', () => {
  const claims = {
    sub: 'x',
    realm_access: { roles: ['offline_access', 'maraudeur', 'benevole'] },
    org: { slug: 'les-voisins' },
    lieux: ['les-voisins~1'],
    deps: ['33'],
    association: 'les-autres',
  };
  expect(readCaller(claims, elsewhere)).toStrictEqual({
    role: 'volunteer',
    purpose: 'help',
    subject: 'x',
    association: 'les-voisins',
    centers: ['les-voisins~1'],
    departments: ['33'],
    scopes: ['referral:read'],
  });
});

it.each([
  ['no role of the hub', { realm_access: { roles: ['offline_access', 'volunteer'] } }],
  ['several roles of the hub', { realm_access: { roles: ['benevole', 'responsable'] } }],
  ['the role public', { realm_access: { roles: ['public'] } }],
  ['no role', { realm_access: {} }],
  ['a role that is no text', { realm_access: { roles: [1] } }],
  ['a role of the prototype', { realm_access: { roles: 'constructor' } }],
  ['centers that are no list', { realm_access: { roles: 'benevole' }, lieux: 'les-voisins~1' }],
  ['no subject', { sub: '', realm_access: { roles: 'benevole' } }],
])('refuses a token with %s', (_, claims) => {
  expect(() => readCaller({ sub: 'x', ...claims }, elsewhere)).toThrow();
});

it('tells for the log which roles were wrong', () => {
  const read = (claimed: unknown) => () => readCaller({ sub: 'x', realm_access: { roles: claimed } }, elsewhere);
  expect(read('volunteer')).toThrow('no role of this hub');
  expect(read(['benevole', 'responsable'])).toThrow('several roles of this hub');
});

it.each<[string, object, unknown]>([
  ['a', { a: 1 }, 1],
  ['a.b.c', { a: { b: { c: 1 } } }, 1],
  ['a.b', { a: { c: 1 } }, undefined],
  ['a.b', {}, undefined],
  ['a.b', { a: null }, undefined],
  ['a.length', { a: 'text' }, undefined],
  ['a.toString', { a: {} }, undefined],
  ['constructor', {}, undefined],
])('finds the claim %s in %j', (name, claims, value) => {
  expect(findClaim({ ...claims }, name)).toBe(value);
});

const claims = 'claims: { role: a, association: a, centers: a, departments: a, provider: a, client: a }';
const purposes = 'purposes: { help: { title: { fr: Aide, en: Help }, basis: intérêt légitime } }';

it.each([
  ['lacks a claim', ['claims: { role: role }', purposes, 'roles: { public: { purpose: help, scopes: [] } }'], 'client'],
  ['lacks the public', [claims, purposes, 'roles: {}'], 'public'],
  ['misspells a key', [claims, purposes, 'roles: { public: { purpose: help, scope: [] } }'], 'scope'],
  ['lacks a purpose', [claims, purposes, 'roles: { public: { scopes: [] } }'], 'roles.public.purpose'],
  [
    'names a purpose that is not listed',
    [claims, purposes, 'roles: { public: { purpose: curiosity, scopes: [] } }'],
    'curiosity is not among the purposes',
  ],
  [
    'rests a purpose on what the law does not know',
    [claims, purposes.replace('intérêt légitime', 'habitude'), 'roles: { public: { purpose: help, scopes: [] } }'],
    'purposes.help.basis',
  ],
])('refuses a file of roles that %s, and says where', (_, lines, where) => {
  expect(() => readRoles(lines.join('\n'))).toThrow(where);
});
