export { createGenericProfile, type DemonstratedSession, generateByProfile } from './association/index.ts';
export { generateDemonstration } from './generate-demonstration.ts';
export { importDemonstration } from './import-demonstration.ts';
export { demonstrationProvider } from './lheo/index.ts';
