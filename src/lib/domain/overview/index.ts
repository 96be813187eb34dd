export * from './measure.ts';
export * from './next-steps.ts';
