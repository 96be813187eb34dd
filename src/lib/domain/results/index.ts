export * from './comparison.ts';
export * from './course.ts';
export * from './order.ts';
