export { generateLheo, type LheoDemonstration, type LheoFile, listLheoFiles } from './generate.ts';
export { demonstrationProvider } from './providers.ts';
