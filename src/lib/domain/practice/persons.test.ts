import { expect, test } from 'vitest';
import { personsIn } from './persons.ts';
import { sampleContent } from './sample.test-support.ts';

test.each([
	['nothing in an ordinary example', {}, []],
	[
		'a name in the story and in the contact, once',
		{ inPractice: 'Frau Yılmaz hat sehr geholfen.', contactFunction: 'Frau Yılmaz, Rathaus' },
		['Frau Yılmaz']
	],
	['a private telephone number', { goal: 'Rufen Sie an: 0171 2345678.' }, ['0171 2345678']],
	['not the telephone of a function', { contactFunction: 'Stelle für Begegnung, 0631 123456' }, []],
	['not a day', { implementation: 'Eröffnet am 14.06.2021.' }, []]
])('%s', (_, change, expected) => {
	expect(personsIn({ ...sampleContent, ...change })).toEqual(expected);
});
