export { exportLheo } from './export-lheo.ts';
