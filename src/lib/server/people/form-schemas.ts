import { z } from 'zod';
import { membershipRoles } from '#lib/domain/access/index.ts';
import { longestPassword, shortestPassword } from '../auth/passwords.ts';

const email = z.string().trim().toLowerCase().max(254).pipe(z.email());
const unit = z.string().trim().max(120);
/** A checkbox: sent when it is ticked, absent otherwise. */
const checkbox = z
	.string()
	.optional()
	.transform((value) => value !== undefined);

/** No rules of composition: length is what counts. */
const newPassword = z.string().min(shortestPassword).max(longestPassword);
const knownPassword = z.string().min(1).max(longestPassword);

export const membershipSchema = z.object({
	role: z.enum(membershipRoles),
	unit,
	administration: checkbox
});

export const invitationSchema = membershipSchema.extend({
	name: z.string().trim().min(1).max(120),
	email
});

export const newAccountSchema = z.object({ password: newPassword });
export const knownAccountSchema = z.object({ password: knownPassword });

export const passwordChangeSchema = z.object({
	'current-password': knownPassword,
	'new-password': newPassword
});

/** An account at the command line. */
export const operatorSchema = z.object({
	email,
	name: z.string().trim().min(1).max(120),
	password: newPassword
});

/** A form that names one thing to act on. */
export const referenceSchema = z.object({ reference: z.string().min(1).max(64) });
