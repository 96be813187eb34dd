import pino from 'pino';

/** One JSON object a line on standard output. E-mail addresses and passwords never get here. */
export const log = pino({
	level: process.env['LOG_LEVEL'] || 'info',
	base: null,
	timestamp: pino.stdTimeFunctions.isoTime
});
