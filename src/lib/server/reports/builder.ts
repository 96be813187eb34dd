import type { Ability } from '#lib/domain/access/index.ts';
import type { OfferedSection, ReportPlan } from '#lib/domain/reports/plan.ts';
import type { MunicipalityAccess, RoundAccess } from '../access/access.ts';
import { authorize } from '../access/authorize.ts';
import type { Context } from '../access/context.ts';
import type { OwnComparison } from '../benchmark/releases.ts';
import type { Compared as ComparedFields } from '../benchmark/compared.ts';
import type { Compared } from '../results/compared.ts';
import type { MeasuredRound } from '../results/queries.ts';
import type { Period } from '../trends/period.ts';
import type { MinutesWords } from '../workshop/minutes-words.ts';
import type { Minutes } from '../workshop/minutes.ts';
import type { Block, Slide } from './content.ts';

export interface ReadComparison {
	readonly released: OwnComparison;
	/** The latest completed round of one's own. */
	readonly own: MeasuredRound;
	readonly fields: ComparedFields;
}

interface Shared {
	comparison?: ReadComparison | null;
	compared?: Compared;
	period?: Period | null;
	minutes?: { minutes: Minutes; words: MinutesWords } | null;
}

/** Who asks, and for which municipality. */
export interface Asker {
	readonly context: Context;
	/** Its address. */
	readonly municipality: string;
	readonly demo: boolean;
}

/** What a report is asked for with. */
export interface Asking extends Asker {
	readonly plan: ReportPlan;
	/** What several sections need is read once. */
	readonly shared: Shared;
}

export interface Written {
	readonly blocks: readonly Block[];
	readonly slides?: readonly Slide[];
}

/** One section that a report can have: what it is called, who may see it, and how it is written. */
export interface SectionBuilder extends OfferedSection {
	readonly ability: Ability;
	readonly label: () => string;
	/** Goes through the door itself. Null: there is nothing to say. @throws as `authorize` does */
	readonly write: (asking: Asking) => Written | null;
}

interface Described<A extends Ability> extends Omit<SectionBuilder, 'write' | 'ability'> {
	readonly ability: A;
}

/** A section about the plan's round. */
export function ofRound<A extends Ability>(
	section: Described<A> & {
		readonly from: (access: RoundAccess<A>, asking: Asking) => Written | null;
	}
): SectionBuilder {
	return {
		...section,
		write: (asking) => {
			const { context, municipality, plan } = asking;
			if (plan.round === null) return null;
			const subject = { municipality, round: plan.round };
			return section.from(authorize(context, section.ability, subject), asking);
		}
	};
}

/** A section about the municipality, over rounds or apart from them. */
export function ofTown<A extends Ability>(
	section: Described<A> & {
		readonly from: (access: MunicipalityAccess<A>, asking: Asking) => Written | null;
	}
): SectionBuilder {
	return {
		...section,
		write: (asking) => {
			const { context, municipality } = asking;
			return section.from(authorize(context, section.ability, { municipality }), asking);
		}
	};
}
