export { refreshSearch } from './refresh.ts';
