import type { Questions } from './asking.ts';
import { answersQuestions } from './answers.ts';
import { archiveQuestions } from './archive.ts';
import { auditQuestions } from './audit.ts';
import { benchmarkQuestions } from './benchmark.ts';
import { chainQuestions } from './chain.ts';
import { consensusQuestions } from './consensus.ts';
import { delegationsQuestions } from './delegations.ts';
import { findingsQuestions } from './findings.ts';
import { instrumentQuestions } from './instrument.ts';
import { mailQuestions } from './mail.ts';
import { measuresQuestions } from './measures.ts';
import { municipalitiesQuestions } from './municipalities.ts';
import { noticesQuestions } from './notices.ts';
import { overviewQuestions } from './overview.ts';
import { peopleQuestions } from './people.ts';
import { practiceQuestions } from './practice.ts';
import { programmeQuestions } from './programme.ts';
import { reportsQuestions } from './reports.ts';
import { resultsQuestions } from './results.ts';
import { reviewQuestions } from './review.ts';
import { roundsQuestions } from './rounds.ts';
import { structuresQuestions } from './structures.ts';
import { submissionQuestions } from './submission.ts';
import { trendsQuestions } from './trends.ts';
import { workshopQuestions } from './workshop.ts';

/** Every exported function of the modules that only read, and how to ask it. */
export const questions: Questions = {
	...answersQuestions,
	...archiveQuestions,
	...auditQuestions,
	...benchmarkQuestions,
	...chainQuestions,
	...consensusQuestions,
	...delegationsQuestions,
	...findingsQuestions,
	...instrumentQuestions,
	...mailQuestions,
	...measuresQuestions,
	...municipalitiesQuestions,
	...noticesQuestions,
	...overviewQuestions,
	...peopleQuestions,
	...practiceQuestions,
	...programmeQuestions,
	...reportsQuestions,
	...resultsQuestions,
	...reviewQuestions,
	...roundsQuestions,
	...structuresQuestions,
	...submissionQuestions,
	...trendsQuestions,
	...workshopQuestions
};
