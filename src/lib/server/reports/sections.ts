import type { SectionBuilder } from './builder.ts';
import { agreement } from './sections/agreement.ts';
import { budget } from './sections/budget.ts';
import { course } from './sections/course.ts';
import { criteria } from './sections/criteria.ts';
import { divergences } from './sections/divergences.ts';
import { findings } from './sections/findings.ts';
import { measureDetails } from './sections/measure-details.ts';
import { measureList } from './sections/measure-list.ts';
import { measureStates } from './sections/measure-states.ts';
import { minutes } from './sections/minutes.ts';
import { moves } from './sections/moves.ts';
import { peerGroup, peers, peersProgress } from './sections/peers.ts';
import { profile } from './sections/profile.ts';
import { radar } from './sections/radar.ts';
import { rounds } from './sections/rounds.ts';
import { selfRoom } from './sections/self-room.ts';
import { summary } from './sections/summary.ts';

/** Every section that a report can have, in the order in which they are set. */
export const sections: readonly SectionBuilder[] = [
	summary,
	profile,
	radar,
	course,
	divergences,
	criteria,
	rounds,
	moves,
	agreement,
	selfRoom,
	peers,
	peersProgress,
	peerGroup,
	measureStates,
	measureList,
	measureDetails,
	budget,
	findings,
	minutes
];
