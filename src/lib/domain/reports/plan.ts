/** What a report is about. */
export const reportKinds = ['results', 'trends', 'comparison', 'measures', 'minutes'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** As what it is handed over. */
export const reportFormats = ['pdf', 'slides', 'xlsx', 'csv'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export const reportLanguages = ['de', 'en'] as const;
export type ReportLanguage = (typeof reportLanguages)[number];

/** What somebody wants in a report. Rounds by their numbers; null where the kind asks for none. */
export interface ReportPlan {
	readonly kind: ReportKind;
	/** Of results and minutes: the round they are of. */
	readonly round: number | null;
	/** Of results: the completed round to compare with; null: the one before. */
	readonly against: number | null;
	/** Of trends: the first and the last round. */
	readonly from: number | null;
	readonly to: number | null;
	/** In the order of the questionnaire. */
	readonly fields: readonly string[];
	/** In the order in which they are set. */
	readonly sections: readonly string[];
	readonly language: ReportLanguage;
}

export interface OfferedRound {
	readonly number: number;
	/** Accepted or closed. */
	readonly completed: boolean;
	/** Keys of the fields of its questionnaire. */
	readonly fields: readonly string[];
}

export interface OfferedSection {
	readonly key: string;
	readonly kinds: readonly ReportKind[];
	/** In a report of which nothing was chosen. */
	readonly byDefault: boolean;
}

/** What there is to choose from. */
export interface ReportOffer {
	/** The oldest first. */
	readonly rounds: readonly OfferedRound[];
	/** Keys of the fields in use, where a report is not about rounds. */
	readonly fields: readonly string[];
	readonly sections: readonly OfferedSection[];
	/** The reader's own. */
	readonly language: ReportLanguage;
}

/**
 * Why there is no report. `no-rounds`: there is no round yet; `two-rounds-needed`: a trend needs two
 * completed rounds, `completed-round-needed`: a comparison needs one of one's own; `round-unknown`: the address names a round that there is not; `no-fields`,
 * `no-sections`: none was chosen.
 */
export type PlanProblem =
	| 'no-rounds'
	| 'two-rounds-needed'
	| 'completed-round-needed'
	| 'round-unknown'
	| 'no-fields'
	| 'no-sections';

export interface ReadPlan {
	readonly plan: ReportPlan;
	readonly problems: readonly PlanProblem[];
}

/**
 * A plan as an address or a form asks for it. What is not said is chosen for the reader: the latest
 * completed round, all fields, the usual sections. A form says `chosen`, so that no box ticked can
 * be told from nothing asked for. Words that nothing stands for are passed over.
 */
export function readPlan(asked: URLSearchParams, offer: ReportOffer): ReadPlan {
	const kind = reportKinds.find((one) => one === asked.get('kind')) ?? 'results';
	const rounds = roundsAsked(asked, kind, offer);
	const fields = chosenOf(asked, 'fields', rounds.fields ?? [], () => true);
	const offered = offer.sections.filter(({ kinds }) => kinds.includes(kind));
	const keys = offered.map(({ key }) => key);
	const usual = new Set(offered.filter(({ byDefault }) => byDefault).map(({ key }) => key));
	const sections = chosenOf(asked, 'sections', keys, (key) => usual.has(key));
	const language = reportLanguages.find((one) => one === asked.get('language')) ?? offer.language;
	const problems: PlanProblem[] = [
		...rounds.problems,
		...(rounds.fields && fields.length === 0 ? (['no-fields'] as const) : []),
		...(sections.length === 0 ? (['no-sections'] as const) : [])
	];
	return { plan: { kind, ...rounds.numbers, fields, sections, language }, problems };
}

/** A plan, or a part of one, as the query of an address; the same plan has the same address. */
export function planQuery(plan: Partial<ReportPlan>): string {
	const query = new URLSearchParams();
	for (const name of ['kind', 'round', 'against', 'from', 'to', 'language'] as const) {
		const value = plan[name];
		if (value !== null && value !== undefined) query.set(name, String(value));
	}
	for (const field of plan.fields ?? []) query.append('fields', field);
	for (const section of plan.sections ?? []) query.append('sections', section);
	return query.toString();
}

interface RoundsAsked {
	readonly numbers: Pick<ReportPlan, 'round' | 'against' | 'from' | 'to'>;
	/** Of the questionnaire that counts; null where there is none. */
	readonly fields: readonly string[] | null;
	readonly problems: readonly PlanProblem[];
}

const noRounds = { round: null, against: null, from: null, to: null };

function roundsAsked(
	asked: URLSearchParams,
	kind: ReportKind,
	{ rounds, fields }: ReportOffer
): RoundsAsked {
	switch (kind) {
		case 'results':
		case 'minutes':
			return roundAsked(asked, kind, rounds);
		case 'trends':
			return rangeAsked(asked, rounds);
		case 'comparison':
			return latestOf(rounds);
		case 'measures':
			return { numbers: noRounds, fields, problems: [] };
	}
}

/** A comparison is always that of the latest completed round. */
function latestOf(rounds: readonly OfferedRound[]): RoundsAsked {
	const latest = rounds.findLast(({ completed }) => completed);
	return {
		numbers: noRounds,
		fields: latest?.fields ?? null,
		problems: latest ? [] : ['completed-round-needed']
	};
}

function roundAsked(
	asked: URLSearchParams,
	kind: ReportKind,
	rounds: readonly OfferedRound[]
): RoundsAsked {
	const usual = rounds.findLast(({ completed }) => completed) ?? rounds.at(-1);
	const wanted = numberIn(asked, 'round');
	const last = wanted === null ? usual : rounds.find(({ number }) => number === wanted);
	const earlier = rounds.filter((one) => last && one.completed && one.number < last.number);
	const against = kind === 'results' ? numberIn(asked, 'against') : null;
	const known = earlier.find(({ number }) => number === against);
	return {
		numbers: { ...noRounds, round: last?.number ?? null, against: known?.number ?? null },
		fields: last?.fields ?? null,
		problems: rounds.length === 0 ? ['no-rounds'] : last ? [] : ['round-unknown']
	};
}

/** Both ends are the nearest there are, see `roundsInRange`; here they only have to be numbers. */
function rangeAsked(asked: URLSearchParams, rounds: readonly OfferedRound[]): RoundsAsked {
	const completed = rounds.filter((round) => round.completed);
	const [from, to] = [numberIn(asked, 'from'), numberIn(asked, 'to')];
	const last = completed.findLast(({ number }) => number <= (to ?? Infinity)) ?? completed.at(-1);
	return {
		numbers: { ...noRounds, from, to },
		fields: last?.fields ?? null,
		problems: completed.length < 2 ? ['two-rounds-needed'] : []
	};
}

/** In the order of what there is, whatever the order asked for. */
function chosenOf(
	asked: URLSearchParams,
	name: 'fields' | 'sections',
	there: readonly string[],
	usual: (key: string) => boolean
): string[] {
	const named = asked.getAll(name);
	if (named.length === 0 && !asked.has('chosen')) return there.filter(usual);
	return there.filter((key) => named.includes(key));
}

function numberIn(asked: URLSearchParams, name: string): number | null {
	const text = asked.get(name) ?? '';
	return /^\d{1,4}$/.test(text) ? Number(text) : null;
}
