import { z } from 'zod';
import type { SectionName } from './section-names.ts';

/** What entries of an archive are made of. `refersTo` is what finds references in a schema again. */

function idIn(section: SectionName) {
	return z.string().regex(new RegExp(`^${section}-[1-9]\\d{0,6}$`));
}

/** The name by which other entries of the same archive refer to this one, such as `rounds-2`. */
export const own = (section: SectionName) => idIn(section);

export const ref = (section: SectionName) => idIn(section).meta({ refersTo: section });

export const refOrNull = (section: SectionName) =>
	idIn(section).nullable().meta({ refersTo: section });

export const refs = (section: SectionName) =>
	z.array(idIn(section)).max(200).meta({ refersTo: section });

/** An instant in UTC with milliseconds, `2022-06-21T10:00:00.000Z`. */
export const moment = z.iso.datetime({ precision: 3 });

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.iso.date();

export const text = (most: number) => z.string().max(most);

export const words = (most: number) => z.string().min(1).max(most);

/** A key of a field, a criterion or a question. */
export const key = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}$/);

export const level = z.number().int().min(0).max(10);

/** Counts up from 1. */
export const counted = z.number().int().min(1).max(1_000_000);

export const year = z.number().int().min(1900).max(2200);

export const note = text(4_000);
