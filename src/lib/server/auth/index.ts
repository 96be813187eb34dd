export * from './lucia.ts';
export * from './sessions.ts';
export * from './sign-in.ts';
