import { differencesBetween, type ElementChange } from '#lib/domain/instrument/index.ts';
import type { OpenDraft } from '#lib/server/instrument/drafts.ts';

type Mark = 'new' | 'changed';

/** What of a draft differs from the version before, for the lists that lead to it. */
export interface Marks {
	/** Title, provenance, levels or bands. */
	frame: boolean;
	fields: ReadonlyMap<string, Mark>;
	criteria: ReadonlyMap<string, Mark>;
	/** How many criteria of a field are new, changed or gone. */
	countIn: (field: string) => number;
}

export function marksOf({ base, instrument, keys }: OpenDraft): Marks {
	const changes = differencesBetween(base, instrument, keys);
	const criteria = new Map<string, Mark>();
	const fields = new Map<string, Mark>();
	const within = new Map<string, Set<string>>();
	const fieldOfGoal = new Map(
		[...base.fields, ...instrument.fields].flatMap(({ key, goals }) =>
			goals.map((goal) => [goal.key, key] as const)
		)
	);
	const goalOf = new Map(
		instrument.fields.flatMap(({ goals }) =>
			goals.flatMap((goal) => goal.criteria.map(({ key }) => [key, goal.key] as const))
		)
	);
	for (const change of changes) {
		const { kind, key, parent } = change.element;
		if (kind === 'field') mark(fields, key, change);
		if (kind === 'goal' && parent) mark(fields, parent, null);
		const criterion = kind === 'criterion' ? key : kind === 'question' ? parent : null;
		if (criterion === null) continue;
		if (change.what !== 'removed' || kind === 'question') {
			mark(criteria, criterion, kind === 'criterion' ? change : null);
		}
		const field = fieldOfGoal.get(goalOf.get(criterion) ?? parent ?? '');
		if (field) within.set(field, (within.get(field) ?? new Set()).add(criterion));
	}
	return {
		frame: changes.some(isFrame),
		fields,
		criteria,
		countIn: (field) => within.get(field)?.size ?? 0
	};
}

/** The version's number is another one in every draft. */
function isFrame({ element: { kind }, what, leaves }: ElementChange): boolean {
	if (kind === 'level' || kind === 'band') return true;
	return kind === 'frame' && (what === 'added' || leaves.some(({ name }) => name !== 'version'));
}

function mark(marks: Map<string, Mark>, key: string, change: ElementChange | null): void {
	if (marks.get(key) === 'new') return;
	marks.set(key, change?.what === 'added' ? 'new' : 'changed');
}
