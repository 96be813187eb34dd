import type { FindingState, FindingVisibility } from '#lib/domain/findings/vocabulary.ts';
import { townAddresses, type Towns } from '#tests/support/town.ts';
import { authorize } from '../access/authorize.ts';
import type { MembershipRole } from '#lib/domain/access/index.ts';
import {
	consensus,
	findingReleases,
	findings,
	findingSteps,
	rounds,
	roundTransitions
} from '../db/schema/index.ts';
import type { ChainAccess } from './queries.ts';

type Town = (typeof townAddresses)[number];

/** What somebody reads chains with. */
export function reading(
	towns: Towns,
	role: MembershipRole = 'member',
	town: Town = 'ahausen'
): ChainAccess {
	const here = { municipality: town };
	return {
		findings: authorize(towns.as(role, town), 'findings.view', here),
		measures: authorize(towns.as(role, town), 'measures.view', here),
		results: authorize(towns.as(role, town), 'results.view', here)
	};
}

/** A round that was closed on a day, with agreed levels by criterion. @returns its id */
export function closedRound(
	{ database, instrumentId }: Towns,
	number: number,
	on: string,
	levels: Record<string, number>,
	town: Town = 'ahausen'
): string {
	const id = `round-${town}-${number}`;
	const at = new Date(`${on}T12:00:00Z`);
	const accountId = `coordinator-${town}`;
	database
		.insert(rounds)
		.values({
			...{ id, municipalityId: town, number, title: `Runde ${number}` },
			...{ instrumentId, createdAt: at }
		})
		.run();
	database
		.insert(roundTransitions)
		.values({ id, roundId: id, position: 1, from: 'consensus', to: 'closed', accountId, at })
		.run();
	for (const [criterionKey, level] of Object.entries(levels)) {
		database
			.insert(consensus)
			.values({
				...{ id: `${id}-${criterionKey}`, roundId: id, criterionKey },
				...{ kind: 'agreed', level, accountId, updatedAt: at }
			})
			.run();
	}
	return id;
}

interface Stored {
	criterionKey: string | null;
	roundId: string | null;
	state: FindingState;
	released: FindingVisibility | null;
	town: Town;
}

/** A finding with its state, and a copy that may be read outside the task force. @returns its id */
export function storedFinding(
	{ database }: Towns,
	number: number,
	{
		criterionKey = 'orte',
		roundId = null,
		state = 'confirmed',
		released = null,
		town = 'ahausen'
	}: Partial<Stored> = {}
): string {
	const id = `finding-${town}-${number}`;
	const at = new Date('2022-01-10');
	const accountId = `member-${town}`;
	database
		.insert(findings)
		.values({
			...{ id, municipalityId: town, number, title: `Intern ${number}`, description: '' },
			...{ levels: [], grounds: [], lifeArea: 'public-space', mechanisms: [] },
			...{ sourceKind: 'workshop', fieldKey: 'f6', criterionKey, roundId },
			...{ writers: [], summaryWriters: [], createdAt: at, updatedAt: at }
		})
		.run();
	database
		.insert(findingSteps)
		.values({ id, findingId: id, position: 1, to: state, accountId, at })
		.run();
	if (released) {
		const copy = { title: `Freigegeben ${number}`, description: '', summary: '' };
		database
			.insert(findingReleases)
			.values({
				...{ id, findingId: id, position: 1, visibility: released },
				...{ released: copy, accountId, at }
			})
			.run();
	}
	return id;
}
