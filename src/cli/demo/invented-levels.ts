import { criteriaOf } from '#lib/domain/instrument/index.ts';
import { instrument } from './programme.ts';
import { chanceOf } from './seed.ts';

/** What is harder everywhere, or comes more easily. */
const fieldLeaning: Readonly<Record<string, number>> = { f1: 0.3, f2: -0.5, f4: 0.2, f7: -0.2 };

/**
 * Levels 0–4 of an invented place: its tendency, its own strong and weak fields and criteria, and a
 * progress that differs by field and now and then goes backwards.
 * @param round counts from 0
 */
export function inventedLevels(slug: string, tendency: number, round: number): Map<string, number> {
	const levels = new Map<string, number>();
	for (const field of instrument.fields) {
		const own = chanceOf('field', slug, field.key);
		const middle = tendency + (fieldLeaning[field.key] ?? 0) + 0.3 * own.spread();
		const progress = (-0.1 + 0.7 * own.next()) * round;
		for (const { key } of criteriaOf(field)) {
			const chance = chanceOf('level', slug, key);
			const difference = 0.7 * chance.spread();
			const setback = round > 0 && chance.next() < 0.08 ? 1 : 0;
			const exact = middle + difference + progress - setback;
			levels.set(key, Math.min(4, Math.max(0, Math.round(exact))));
		}
	}
	return levels;
}
