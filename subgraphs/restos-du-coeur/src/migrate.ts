export { migrate } from '@tresse/association';
