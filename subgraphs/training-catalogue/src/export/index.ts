export { exportLheo, listSources } from './export-lheo.ts';
