export * from './cells.ts';
export * from './columns.ts';
export * from './file.ts';
export * from './heads.ts';
export * from './measure-row.ts';
export * from './new-entries.ts';
export * from './plan.ts';
export * from './progress-cell.ts';
