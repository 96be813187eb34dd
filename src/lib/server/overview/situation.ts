import { nextStepsFor, stepsOwed, type NextStep } from '#lib/domain/overview/index.ts';
import type { Instrument } from '#lib/domain/instrument/index.ts';
import { countReasons } from '#lib/domain/measures/selection.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { abilitiesOf } from '../access/abilities.ts';
import { authorize } from '../access/authorize.ts';
import type { Context } from '../access/context.ts';
import { measuresOf, type Measure } from '../measures/queries.ts';
import { roundsOf, unfinishedAmong, type RoundSummary } from '../rounds/queries.ts';
import { answersEverything, ownWorkOf, runningRoundOf, type Running } from './queries.ts';

/** Where a municipality is, and what is next in it, for one person. */
export interface Standing {
	access: MunicipalityAccess<'municipality.enter'>;
	/** The newest first. */
	rounds: RoundSummary[];
	/** The unfinished one. */
	round: RoundSummary | undefined;
	/** Null where there is none, or for who may not read it. */
	running: Running | null;
	/** The questionnaire of the unfinished round. */
	instrument: Instrument | null;
	/** Empty for who does not work on measures. */
	measures: Measure[];
	/** For everyone concerned; of who reads no results their own fields alone. */
	steps: NextStep[];
}

/** Goes through the door by each ability; who lacks one gets less. @throws 404 out of reach */
export function standingIn(context: Context, municipality: string): Standing {
	const access = authorize(context, 'municipality.enter', { municipality });
	const abilities = abilitiesOf(access);
	const rounds = roundsOf(access);
	const round = unfinishedAmong(rounds);
	const work = ownWorkOf(access);
	const own = work?.fields ?? [];
	const instrument = work?.instrument ?? null;
	if (abilities['rounds.view'] !== null) {
		const steps = round?.state === 'answering' ? stepsOwed(own) : [];
		return { access, rounds, round, running: null, instrument, measures: [], steps };
	}
	const running = round
		? runningRoundOf(
				authorize(context, 'rounds.view', { municipality, round: round.number }),
				round
			)
		: null;
	const keeps = abilities['measures.keep'] === null;
	const measures = keeps ? measuresOf(authorize(context, 'measures.keep', { municipality })) : [];
	const may = {
		lead: abilities['rounds.plan'] === null,
		answerAll: answersEverything(access)
	};
	const due = keeps ? countReasons(measures) : null;
	const steps = nextStepsFor({ running, own, measures: due, may });
	return { access, rounds, round, running, instrument, measures, steps };
}
