export * from './schema.ts';
export * from './problem.ts';
export * from './read.ts';
export * from './lookup.ts';
