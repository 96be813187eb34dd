import type { Found } from './passage.ts';

const local = /[\p{L}\p{N}._%+-]/u;
const domain = /[\p{L}\p{N}.-]/u;

/** E-mail addresses: around every @, at most as far as an address reaches. */
export function emailsIn(text: string): Found[] {
	const found: Found[] = [];
	for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
		let start = at;
		while (start > 0 && at - start < 64 && local.test(text[start - 1] ?? '')) start -= 1;
		let end = at + 1;
		while (end < text.length && end - at < 255 && domain.test(text[end] ?? '')) end += 1;
		while (/[.-]/.test(text[end - 1] ?? '')) end -= 1;
		if (start < at && text.slice(at + 1, end).includes('.')) {
			found.push({ kind: 'email', start, end });
		}
	}
	return found;
}

/** „name (at) amt.example“: written so that machines do not find it. */
export function disguisedEmailsIn(text: string): Found[] {
	const disguised =
		/(?<![\p{L}\p{N}._-])[\p{L}\p{N}._-]{1,64} ?[([](?:at|ät)[)\]] ?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,4}/giu;
	return [...text.matchAll(disguised)].map(({ 0: address, index }) => ({
		kind: 'email',
		start: index,
		end: index + address.length
	}));
}

const withPrefix = /(?<![\p{L}\p{N}.,/_-])(?:\+|\(0|0)[\d ()/–-]{5,24}\d/gu;
const announced =
	/(?<!\p{L})(?:Tel(?:efon)?|Telefonnummer|Handy|Handynummer|Mobil|Fax|Durchwahl|Rufnummer|WhatsApp)\b[.:]{0,2} {0,2}(\d[\d /–-]{3,20}\d)/gu;
/** Years and numbers of council papers: „0123/2022“, „2019–2021“. */
const noPhone = /^\d{3,4} ?[/–-] ?(?:19|20)\d\d$/;

/** Phone numbers: beginning with 0 or +, or announced as such. */
export function phonesIn(text: string): Found[] {
	const found: Found[] = [];
	for (const { 0: number, index } of text.matchAll(withPrefix)) {
		const digits = number.replace(/\D/g, '').length;
		if (digits >= 7 && digits <= 16 && !noPhone.test(number)) {
			found.push({ kind: 'phone', start: index, end: index + number.length });
		}
	}
	for (const { 0: all, 1: number = '', index } of text.matchAll(announced)) {
		const end = index + all.length;
		found.push({ kind: 'phone', start: end - number.length, end });
	}
	return found;
}

/** Bank accounts by their IBAN. */
export function ibansIn(text: string): Found[] {
	const iban =
		/(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu;
	return [...text.matchAll(iban)].map(({ 0: number, index }) => ({
		kind: 'iban',
		start: index,
		end: index + number.length
	}));
}
