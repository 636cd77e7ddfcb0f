export { decodeLines, type LinePart } from './decode-lines.ts';
export type { JsonPart } from './json-part.ts';
export { readLines } from './read-lines.ts';
export { UnreadableFile } from './unreadable-file.ts';
