export * from './choices.ts';
export * from './desk.ts';
export * from './digest.ts';
export * from './findings.ts';
export * from './kinds.ts';
export * from './notice.ts';
export * from './town.ts';
