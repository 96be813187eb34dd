import { ambiguousNames } from './ambiguous-names.ts';
import { arabicGivenNames } from './arabic-given-names.ts';
import { germanGivenNames } from './german-given-names.ts';
import { otherGivenNames } from './other-given-names.ts';
import { plainEndings, plainWords } from './plain-words.ts';
import { slavicGivenNames } from './slavic-given-names.ts';
import { germanSurnames, otherSurnames } from './surnames.ts';
import { turkishGivenNames } from './turkish-given-names.ts';

/** One spelling for all: „Yılmaz“, „Yilmaz“, „Müller“, „Mueller“ come out alike. */
function fold(word: string): string {
	return word
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/ı/g, 'i')
		.replace(/ł/g, 'l')
		.replace(/ß/g, 'ss')
		.replace(/đ/g, 'd')
		.replace(/([aou])e/g, '$1');
}

function folded(...lists: string[]): ReadonlySet<string> {
	return new Set(lists.flatMap((list) => list.trim().split(/\s+/)).map(fold));
}

const given = folded(
	germanGivenNames,
	turkishGivenNames,
	arabicGivenNames,
	slavicGivenNames,
	otherGivenNames
);
const ambiguous = folded(ambiguousNames);
const german = folded(germanSurnames);
const other = folded(otherSurnames);
const plain = new Set(plainWords.trim().split(/\s+/));

/** Endings of Turkish, Slavic, Armenian and Georgian surnames. */
const surnameShape =
	/(?:oğlu|oglu|zade|enko|czyk|wicz|witsch|owski|owska|ewski|ewska|iński|inski|ińska|inska|ński|ńska|ycki|ycka|icki|icka|ović|ovic|ević|evic|chuk|tschuk|czuk|yshyn|yan|shvili|adze|escu)$/u;
/** Letters that neither German nor its usual loan words have. */
const foreignLetter = /[ğışłąęśźżńćčđőřťěůėāēīūņļķģșțŞĞİŁŚŹŻĆČĐŘŠŽš ž]/u;

/** The longest name that is looked up; longer runs of letters are none. */
const longest = 40;

/** Looks up a word, or the name whose genitive it is: „Fatmas“, „Jonas’“. */
function within(names: ReadonlySet<string>, word: string): boolean {
	if (word.length > longest) return false;
	if (names.has(fold(word))) return true;
	const base = /^(.+?)['’]?s$|^(.+)['’]$/u.exec(word);
	return base !== null && names.has(fold(base[1] ?? base[2] ?? ''));
}

/** „Anna“, „Anna-Lena“; not „Anne-Frank-Schule“. */
export function isGivenName(word: string): boolean {
	const parts = word.split('-');
	return parts.length <= 3 && parts.every((part) => within(given, part));
}

/** Whether a given name is a word too, so that it says nothing alone. */
export function isAmbiguous(word: string): boolean {
	return within(ambiguous, word) || plain.has(word);
}

/** A surname that is hardly ever a word: by list, by its ending, or „Al-…“. */
export function isForeignSurname(word: string): boolean {
	if (word.length > longest || plain.has(word)) return false;
	if (/^(?:Al|El|As|Ar|Ben|Abu)-\p{Lu}[\p{L}\p{M}]+$/u.test(word)) return true;
	return word.split('-').every((part) => within(other, part) || surnameShape.test(part));
}

export function isSurname(word: string): boolean {
	return isForeignSurname(word) || word.split('-').every((part) => within(german, part));
}

export function hasForeignLetter(word: string): boolean {
	return foreignLetter.test(word);
}

/** Whether it reads as a German noun, or as a word at the beginning of a sentence. */
export function isPlainWord(word: string): boolean {
	return plain.has(word) || plainEndings.test(word.slice(-longest));
}
