import {
	isSameVersion,
	uncomparedBetween,
	type Criterion,
	type Instrument
} from '#lib/domain/instrument/index.ts';
import { listOf } from './format.ts';
import { textOf } from './labels.ts';
import { m } from './paraglide/messages.js';

/** More criteria than these are counted instead of named. */
const most = 6;

interface OfRound {
	readonly round: { readonly number: number; readonly title: string };
	readonly instrument: Instrument;
}

/** „Runde 1: Erster Workshop“, with the version where the rounds have different ones. */
export function roundKeys(rounds: readonly OfRound[]): string[] {
	const names = versionNames(rounds.map(({ instrument }) => instrument));
	return rounds.map(({ round: { number, title }, instrument }) => {
		const said = { short: m.results_round_short({ number }), title };
		return names.size > 1
			? m.results_rounds_key_version({ ...said, version: nameIn(names, instrument) })
			: m.results_rounds_key(said);
	});
}

/** What is said of a period in which the questionnaire changed; null where it did not. */
export function changedInPeriod(rounds: readonly Pick<OfRound, 'instrument'>[]): string | null {
	const instruments = rounds.map(({ instrument }) => instrument);
	const names = versionNames(instruments);
	const [first, last] = [instruments[0], instruments.at(-1)];
	if (names.size < 2 || !first || !last) return null;
	const changed = m.trends_versions({ versions: listOf([...names.values()]) });
	if (isSameVersion(first, last)) return `${changed} ${m.trends_versions_same()}`;
	return [changed, m.trends_versions_compared(), ...leftOut(first, last)].join(' ');
}

/** What is said where a round is held against one with another version. */
export function otherVersion(title: string, before: Instrument, now: Instrument): string {
	return [m.results_versions({ title }), ...leftOut(before, now)].join(' ');
}

/** Which criteria stand without comparison, and why. */
function leftOut(before: Instrument, now: Instrument): string[] {
	const { earlier, later } = uncomparedBetween(before, now);
	if (earlier.length + later.length === 0) return [m.results_versions_all()];
	const names = versionNames([before, now]);
	const said = (criteria: readonly Criterion[], of: Instrument) =>
		criteria.length === 0
			? []
			: m.results_versions_only({ version: nameIn(names, of), criteria: namesOf(criteria) });
	return [said(earlier, before), said(later, now)].flat();
}

function namesOf(criteria: readonly Criterion[]): string {
	const titles = criteria.map(({ title }) => m.results_quoted({ title: textOf(title) }));
	if (titles.length <= most) return listOf(titles);
	return m.results_versions_many({ count: titles.length });
}

/** By version: its number, or its title too where not all are of one questionnaire. */
function versionNames(instruments: readonly Instrument[]): ReadonlyMap<string, string> {
	const several = new Set(instruments.map(({ key }) => key)).size > 1;
	return new Map(
		instruments.map((one) => [
			keyOf(one),
			several ? `${textOf(one.title)} ${one.version}` : one.version
		])
	);
}

function nameIn(names: ReadonlyMap<string, string>, instrument: Instrument): string {
	return names.get(keyOf(instrument)) ?? instrument.version;
}

function keyOf({ key, version }: Instrument): string {
	return `${key}/${version}`;
}
