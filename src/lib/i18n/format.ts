import { m } from './paraglide/messages.js';
import { getLocale } from './paraglide/runtime.js';

const tags = { de: 'de-DE', en: 'en-GB' } as const;

/** The day of a `YYYY-MM-DD` or an instant, in words: 14. Juni 2022. */
export function dayInWords(day: string | Date): string {
	return format(day, { dateStyle: 'long' });
}

/** The month of a `YYYY-MM`: Juni 2022. */
export function monthInWords(month: string): string {
	return format(`${month}-01`, { month: 'long', year: 'numeric' });
}

/** The short form for tables: 14.06.2022. */
export function dayInDigits(day: string | Date): string {
	return format(day, { day: '2-digit', month: '2-digit', year: 'numeric' });
}

/** Day and time of an instant. */
export function momentInWords(instant: Date): string {
	return format(instant, { dateStyle: 'long', timeStyle: 'short' });
}

/** Day and time of an instant within its year, for lists: 18.06., 14:05. */
export function momentInDigits(instant: Date): string {
	return format(instant, { day: '2-digit', month: '2-digit', hour: '2-digit', minute: '2-digit' });
}

/** „A, B und C“ */
export function listOf(words: readonly string[], locale = getLocale()): string {
	return new Intl.ListFormat(tags[locale], { type: 'conjunction' }).format(words);
}

/** „A, B oder C“ */
export function oneOf(words: readonly string[]): string {
	return new Intl.ListFormat(tags[getLocale()], { type: 'disjunction' }).format(words);
}

/** A count up to twelve as a word, in small letters; a greater one in digits. */
export function numberInWords(count: number): string {
	return m.overview_number_words().split(',')[count] ?? String(count);
}

/** A number with the decimals it has: 12,5. */
export function decimal(value: number): string {
	return new Intl.NumberFormat(tags[getLocale()], { maximumFractionDigits: 4 }).format(value);
}

/** A whole number with its sign; a real minus, and nothing before 0. */
export function signed(value: number): string {
	if (value === 0) return '0';
	return value > 0 ? `+${value}` : `−${Math.abs(value)}`;
}

/** A number with its thousands parted: 101.228. */
export function numberInDigits(value: number): string {
	return new Intl.NumberFormat(tags[getLocale()]).format(value);
}

/** Whole euros: 50.000 €, with a space that does not break. */
export function euros(amount: number, locale = getLocale()): string {
	const whole = { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 } as const;
	return new Intl.NumberFormat(tags[locale], whole).format(amount);
}

function format(value: string | Date, options: Intl.DateTimeFormatOptions): string {
	// A day without a time is meant as such, whatever the zone.
	const zone = typeof value === 'string' ? 'UTC' : 'Europe/Berlin';
	const date = typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value;
	return new Intl.DateTimeFormat(tags[getLocale()], { ...options, timeZone: zone }).format(date);
}
