export * from './content.ts';
export * from './decision.ts';
