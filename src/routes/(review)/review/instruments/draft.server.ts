import type { Access } from '#lib/server/access/access.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { draftById } from '#lib/server/instrument/drafts.ts';

/** The draft of the address. @throws 404 where there never was one */
export function draftOf(
	access: Access<'instruments.view' | 'instruments.keep' | 'instruments.publish'>,
	id: string
) {
	return draftById(access, id) ?? notFound();
}

/** What every page of a draft says of it. */
export function headOf({ id, position, ended, instrument }: ReturnType<typeof draftOf>) {
	return { id, position, ended, version: instrument.version };
}
