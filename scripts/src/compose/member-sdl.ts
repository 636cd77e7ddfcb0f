// The one door to the association's SDL rules: scripts reads its source, the package's own entry would bring the database.
export * from '../../../subgraphs/_association/src/sdl/index.ts';
