export * from './agenda.ts';
export * from './audience.ts';
export * from './choice.ts';
export * from './code.ts';
export * from './items.ts';
export * from './opening.ts';
export * from './order.ts';
export * from './time-box.ts';
