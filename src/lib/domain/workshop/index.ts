export * from './agenda.ts';
export * from './choice.ts';
export * from './code.ts';
export * from './items.ts';
