export { demonstrationAccreditations } from './accreditations.ts';
export { generateSchemes, locateSchemes } from './generate.ts';
