export { type EssDemonstration, type EssFile, generateEss, listEssFiles } from './generate.ts';
export type { EssCounts } from './structures.ts';
