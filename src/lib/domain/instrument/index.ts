export * from './schema.ts';
export * from './read.ts';
export * from './lookup.ts';
