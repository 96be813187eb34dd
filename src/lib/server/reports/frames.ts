import { findingReadingOf } from '#lib/domain/findings/reading.ts';
import type { ReportKind } from '#lib/domain/reports/plan.ts';
import { dayInWords, listOf } from '#lib/i18n/format.ts';
import { roundStateLabel, textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { provenanceLine } from '#lib/i18n/provenance.ts';
import type { Instrument } from '#lib/domain/instrument/index.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { authorize } from '../access/authorize.ts';
import { currentInstrument } from '../instrument/current.ts';
import { standingOfRound, versionsNotice } from '../results/compared.ts';
import type { MeasuredRound } from '../results/queries.ts';
import type { Asking } from './builder.ts';
import type { Term } from './content.ts';
import { comparedIn, comparisonIn, minutesIn, periodIn } from './reading.ts';
import { findings } from './sections/findings.ts';

/** What stands around the sections of a kind of report. */
export interface Frame {
	readonly municipality: string;
	readonly title: string;
	readonly facts: readonly Term[];
	readonly notices: readonly string[];
	/** Rounds and questionnaires, for the source line. */
	readonly about: string;
	readonly closing: readonly string[];
}

/** Null: there is nothing that the report could be about. @throws as `authorize` does */
export const frames: Record<ReportKind, (asking: Asking) => Frame | null> = {
	results: (asking) => {
		const { context, municipality, plan } = asking;
		if (plan.round === null) return null;
		const access = authorize(context, 'results.view', { municipality, round: plan.round });
		const compared = comparedIn(access, asking);
		const { current, before } = compared;
		const against = before ? [{ label: m.reports_compared_with(), text: before.round.title }] : [];
		return {
			municipality: access.municipality.name,
			title: m.reports_title_results(),
			facts: [...factsOf(access), ...roundFacts(current), ...against, ...today(asking)],
			notices: [...standingNotices(current), ...said(versionsNotice(compared))],
			about: `${current.round.title}. ${instrumentLine(current.instrument)}`,
			closing: [provenanceLine(current.instrument), m.results_protection()]
		};
	},
	trends: (asking) => {
		const { context, municipality } = asking;
		const access = authorize(context, 'results.view', { municipality });
		const period = periodIn(access, asking);
		if (!period) return null;
		const titles = period.rounds.map(({ round }) => round.title);
		const { instrument } = period.last;
		return {
			municipality: access.municipality.name,
			title: period.words.title,
			facts: [
				...factsOf(access),
				{ label: m.reports_rounds(), text: listOf(titles) },
				instrumentFact(instrument),
				...today(asking)
			],
			notices: said(period.words.versions),
			about: `${listOf(titles)}. ${instrumentLine(instrument)}`,
			closing: [provenanceLine(instrument), m.results_protection()]
		};
	},
	comparison: (asking) => {
		const { context, municipality } = asking;
		const access = authorize(context, 'comparison.view', { municipality });
		const found = comparisonIn(access, asking);
		if (!found) return null;
		const { released, own } = found;
		const day = dayInWords(released.cutoffOn);
		const release = m.reports_release_words({ title: released.title, day });
		return {
			municipality: access.municipality.name,
			title: m.benchmark_title(),
			facts: [
				...factsOf(access),
				{ label: m.reports_release(), text: release },
				{ label: m.reports_own_values(), text: own.round.title },
				instrumentFact(own.instrument),
				...today(asking)
			],
			notices: [],
			about: `${release}. ${own.round.title}. ${instrumentLine(own.instrument)}`,
			closing: [m.benchmark_table_text(), provenanceLine(own.instrument), m.results_protection()]
		};
	},
	measures: (asking) => {
		const { context, municipality, plan } = asking;
		const access = authorize(context, 'measures.view', { municipality });
		const instrument = currentInstrument(access);
		const inside = findingReadingOf(access.roles) === 'everything';
		const confidential = inside && plan.sections.includes(findings.key);
		return {
			municipality: access.municipality.name,
			title: m.reports_title_measures(),
			facts: [...factsOf(access), instrumentFact(instrument), ...today(asking)],
			notices: confidential ? [m.reports_findings_confidential()] : [],
			about: `${m.measures_title()}. ${instrumentLine(instrument)}`,
			closing: [m.reports_closing_measures(), provenanceLine(instrument)]
		};
	},
	minutes: (asking) => {
		const { context, municipality, plan } = asking;
		if (plan.round === null) return null;
		const access = authorize(context, 'minutes.view', { municipality, round: plan.round });
		const found = minutesIn(access, asking);
		if (!found) return null;
		const { words, minutes } = found;
		return {
			municipality: access.municipality.name,
			title: words.title,
			facts: words.facts.map(({ label, value }) => ({ label, text: value })),
			notices: [],
			about: `${minutes.round.title}. ${instrumentLine(minutes.instrument)}`,
			closing: [words.protection, words.instrument]
		};
	}
};

/** Municipality, rounds, questionnaire and day: under every page, slide and picture. */
export function sourceLine({ context, demo }: Asking, { municipality, about }: Frame): string {
	const day = dayInWords(context.clock.today());
	const source = m.reports_source({ municipality, about, day });
	return demo ? `${source} ${m.reports_demo_mark()}` : source;
}

function factsOf({ municipality }: Pick<MunicipalityAccess, 'municipality'>): Term[] {
	return [{ label: m.minutes_municipality(), text: municipality.name }];
}

function today({ context }: Asking): Term[] {
	return [{ label: m.minutes_as_of(), text: dayInWords(context.clock.today()) }];
}

function roundFacts({ round, instrument }: MeasuredRound): Term[] {
	const { title, state, workshopOn, workshopPlace, workshopParticipants } = round;
	const held = [workshopOn ? dayInWords(workshopOn) : '', workshopPlace].filter(Boolean).join(', ');
	const people = workshopParticipants === null ? '' : String(workshopParticipants);
	return [
		{ label: m.minutes_round(), text: `${title} (${roundStateLabel(state)})` },
		{ label: m.reports_workshop(), text: held },
		{ label: m.minutes_participants(), text: people },
		instrumentFact(instrument)
	].filter(({ text }) => text !== '');
}

function instrumentFact({ title, version, licence }: Instrument): Term {
	return {
		label: m.reports_instrument(),
		text: m.reports_instrument_version({ title: textOf(title), version, licence })
	};
}

function instrumentLine({ title, version }: Instrument): string {
	return m.results_instrument({ title: textOf(title), version });
}

function said(notice: string | null): string[] {
	return notice === null ? [] : [notice];
}

function standingNotices(measured: MeasuredRound): string[] {
	switch (standingOfRound(measured)) {
		case 'completed':
			return [];
		case 'withdrawn':
			return [m.results_withdrawn()];
		case 'running':
			return [m.results_running({ state: roundStateLabel(measured.round.state) })];
	}
}
