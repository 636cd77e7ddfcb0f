import { requiredArguments } from './required-arguments.ts';

const chain = (times: number, inner: string): string =>
  times === 0 ? inner : `association { ${inner} centers { edges { node { id ${chain(times - 1, inner)} } } } }`;

const around =
  'name commune { name department { name openSessionCount } openSessionsNearby { edges { node { id training { title } referrals { edges { node { id center { name } } } } } } } }';

/** Operations that looked bad by hand. */
export const hardOperations: readonly string[] = [
  `{ associations { ${chain(3, 'name state agreements { id signatories { association { name units { name } } } }')} } }`,
  `{ ${Array.from({ length: 16 }, (_, index) => `c${index}: center(id: "a~${index}") { ${around} }`).join(' ')} }`,
  `mutation { ${Array.from({ length: 20 }, (_, index) => `m${index}: draftReferral(input: ${requiredArguments['DraftReferralInput']}) { ... on Referral { center { association { name } commune { name } } session { training { title } place { commune { name } } } person { center { association { name } } } } ... on UnknownCenter { message } }`).join(' ')} }`,
  `{ associations { units { ...F0 } } } ${Array.from({ length: 6 }, (_, index) => `fragment F${index} on Unit { ${index < 5 ? `parent { ...F${index + 1} ...F${index + 1} }` : 'departments { name population openSessionCount }'} }`).join(' ')}`,
  `query(${Array.from({ length: 40 }, (_, index) => `$v${index}: Boolean!`).join(' ')}) { associations { ${Array.from({ length: 40 }, (_, index) => `centersByDepartment @include(if: $v${index}) { department { name @skip(if: $v${index}) openSessionCount } }`).join(' ')} } }`,
];
