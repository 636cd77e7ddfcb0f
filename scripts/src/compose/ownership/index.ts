export { type Claims, grantClaims, grantOwnFields, listClaims } from './claims.ts';
export { findOwnershipProblems } from './find-problems.ts';
export { OWNERSHIP_FILE, type Ownership, readOwnership } from './ownership.ts';
export { findReachingDirectives } from './reaching-directives.ts';
export { findUnequalMembers } from './union-members.ts';
