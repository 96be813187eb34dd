export * from './agreement-course.ts';
export * from './matters.ts';
export * from './moves.ts';
export * from './range.ts';
export * from './self-against-room.ts';
