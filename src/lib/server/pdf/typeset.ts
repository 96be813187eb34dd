import { press, PressBusy } from '../press/press.ts';

/** Too many documents are waiting already. */
export { PressBusy as TypesettingBusy };

/**
 * Sets Typst markup as a tagged PDF, in another process and one document after the other.
 * @throws TypesettingBusy where too many wait; an error with the compiler's words where it fails
 */
export async function typeset(markup: string): Promise<Uint8Array<ArrayBuffer>> {
	return press({ kind: 'typeset', markup });
}
