import type { ReportPlan } from '#lib/domain/reports/plan.ts';
import type { Profile } from '#lib/domain/scoring/index.ts';
import { roundsInRange } from '#lib/domain/trends/index.ts';
import { overallField } from '#lib/domain/benchmark/index.ts';
import type { MunicipalityAccess, RoundAccess } from '../access/access.ts';
import { authorize } from '../access/authorize.ts';
import { comparedFields } from '../benchmark/compared.ts';
import { comparisonOf, type OwnComparison } from '../benchmark/releases.ts';
import { comparedResults, type Compared } from '../results/compared.ts';
import { measuresOf, type Measure } from '../measures/queries.ts';
import { currentInstrument } from '../instrument/current.ts';
import { completedResults, type MeasuredRound } from '../results/queries.ts';
import { perspectivesOf } from '../results/perspectives.ts';
import { periodOf, type Period } from '../trends/period.ts';
import { minutesInWords } from '../workshop/minutes-words.ts';
import { minutesOf } from '../workshop/minutes.ts';
import type { Asking, ReadComparison } from './builder.ts';

/** The plan's round beside the one that it is compared with. */
export function comparedIn(
	access: RoundAccess<'results.view'>,
	{ plan, shared }: Pick<Asking, 'plan' | 'shared'>
): Compared {
	return (shared.compared ??= comparedResults(access, plan.against));
}

/** The plan's rounds and what changed over them; null where there are not two. */
export function periodIn(
	access: MunicipalityAccess<'results.view'>,
	{ plan, shared }: Pick<Asking, 'plan' | 'shared'>
): Period | null {
	if (shared.period !== undefined) return shared.period;
	const numbered = completedResults(access).map((measured) => ({
		number: measured.round.number,
		measured
	}));
	const chosen = roundsInRange(numbered, plan).map(({ measured }) => measured);
	return (shared.period = periodOf(chosen));
}

/** The plan's rounds with its fields alone. */
export function periodOfFields(
	access: MunicipalityAccess<'results.view'>,
	asking: Pick<Asking, 'plan' | 'shared'>
): Period | null {
	const period = periodIn(access, asking);
	if (!period) return null;
	const within = (measured: MeasuredRound) => ({
		...measured,
		profile: withinFields(measured.profile, asking.plan)
	});
	const { first, last, rounds } = period;
	return { ...period, first: within(first), last: within(last), rounds: rounds.map(within) };
}

/** The minutes of the plan's fields; null where there is no workshop to tell of. */
export function minutesIn(
	access: RoundAccess<'minutes.view'>,
	{ plan, shared }: Pick<Asking, 'plan' | 'shared'>
) {
	if (shared.minutes !== undefined) return shared.minutes;
	const all = minutesOf(access);
	if (!all) return (shared.minutes = null);
	const fields = all.fields.filter(({ field }) => plan.fields.includes(field.key));
	const minutes = { ...all, fields };
	const words = minutesInWords(minutes, {
		municipality: access.municipality.name,
		perspectives: perspectivesOf(access),
		now: access.clock.now()
	});
	return (shared.minutes = { minutes, words });
}

/** The others' band beside the latest completed round, as on the overview; null for any other. */
export function bandIn(access: RoundAccess<'results.view'>): OwnComparison | null {
	const latest = completedResults(access).at(-1);
	return latest?.round.id === access.round.id ? comparisonOf(access) : null;
}

/**
 * The plan's fields beside the others of the newest release; null before there is one, or a round
 * of one's own.
 */
export function comparisonIn(
	access: MunicipalityAccess<'comparison.view'>,
	{ plan, shared, context, municipality }: Omit<Asking, 'demo'>
): ReadComparison | null {
	if (shared.comparison !== undefined) return shared.comparison;
	const found = comparisonOf(access);
	const completed = completedResults(authorize(context, 'results.view', { municipality }));
	const own = completed.at(-1);
	if (!found || !own) return (shared.comparison = null);
	const kept = found.comparison.fields.filter(
		({ field }) => field === overallField || plan.fields.includes(field)
	);
	const released = { ...found, comparison: { ...found.comparison, fields: kept } };
	const fields = comparedFields(released, completed, own.instrument.fields);
	return (shared.comparison = { released, own, fields });
}

/** The measures of the plan's fields, in order of their numbers. */
export function measuresIn(
	access: MunicipalityAccess<'measures.view'>,
	{ plan }: Pick<Asking, 'plan'>
): Measure[] {
	const fields = currentInstrument(access).fields.map(({ key }) => key);
	// What was recorded under an earlier questionnaire belongs to the whole alone.
	const whole = fields.every((key) => plan.fields.includes(key));
	return measuresOf(access).filter(({ content: { fieldKey } }) =>
		fields.includes(fieldKey) ? plan.fields.includes(fieldKey) : whole
	);
}

/** A profile of the plan's fields alone; what is said over all fields stays. */
export function withinFields(profile: Profile, { fields }: Pick<ReportPlan, 'fields'>): Profile {
	const criteria = [...profile.criteria].filter(([, { field }]) => fields.includes(field));
	return {
		...profile,
		criteria: new Map(criteria),
		fields: profile.fields.filter(({ key }) => fields.includes(key))
	};
}
