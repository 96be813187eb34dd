export * from './field-scope.ts';
export * from './policy.ts';
export * from './roles.ts';
