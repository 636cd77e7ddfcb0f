export { formatFinding } from './format-finding.ts';
export type { Declared } from './member.ts';
export { type Finding, runConformance } from './run-conformance.ts';
