/** One step of a subject's path: `criterion:orte`, or a word by itself, such as `findings`. */
export interface SubjectPart {
	kind: string;
	id: string;
}

/** The parts of what an act was done to, from the outside in: `round:2/question:orte.1`, `finding:3/to:checked`. */
export function partsOf(subject: string): SubjectPart[] {
	return subject.split('/').map((part) => {
		const [kind = '', ...id] = part.split(':');
		return { kind, id: id.join(':') };
	});
}
