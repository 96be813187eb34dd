import type { Instrument } from '#lib/domain/instrument/index.ts';
import { textOf } from './labels.ts';
import { m } from './paraglide/messages.js';

/** Whose an instrument is and how it may be used: said wherever it is used. */
export function provenanceLine({
	title,
	version,
	notice,
	source,
	licence
}: Pick<Instrument, 'title' | 'version' | 'notice' | 'source' | 'licence'>): string {
	return [
		m.instruments_provenance({ title: textOf(title), version, notice: textOf(notice) }),
		m.instruments_provenance_licence({ source: textOf(source), licence })
	].join(' ');
}
