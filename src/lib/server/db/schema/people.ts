import { sql } from 'drizzle-orm';
import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { MembershipRole } from '#lib/domain/access/roles.ts';
import { flag, id, instant } from './columns.ts';
import { municipalities, programmes } from './municipalities.ts';

export const accounts = sqliteTable('accounts', {
	id: id(),
	/** Lower case; the sign-in name. */
	email: text('email').notNull().unique(),
	name: text('name').notNull(),
	passwordHash: text('password_hash').notNull(),
	language: text('language', { enum: ['de', 'en'] })
		.notNull()
		.default('de'),
	/** Runs the installation; sees no contents. */
	operator: flag('operator').notNull().default(false),
	createdAt: instant('created_at').notNull(),
	/** Set by the operator: the account cannot sign in. */
	disabledAt: instant('disabled_at')
});

export const memberships = sqliteTable(
	'memberships',
	{
		id: id(),
		accountId: text('account_id')
			.notNull()
			.references(() => accounts.id),
		municipalityId: text('municipality_id')
			.notNull()
			.references(() => municipalities.id),
		role: text('role').$type<MembershipRole>().notNull(),
		/** Marked „Verwaltung“: a member of the administration may answer every field. */
		administration: flag('administration').notNull().default(false),
		/** The unit this person speaks for, as it is shown beside answers. */
		unit: text('unit').notNull().default(''),
		createdAt: instant('created_at').notNull(),
		endedAt: instant('ended_at')
	},
	(table) => [
		uniqueIndex('memberships_current')
			.on(table.accountId, table.municipalityId, table.role)
			.where(sql`ended_at is null`),
		index('memberships_municipality').on(table.municipalityId)
	]
);

/** Project staff of the foundation, per programme. */
export const staffAssignments = sqliteTable(
	'staff_assignments',
	{
		id: id(),
		accountId: text('account_id')
			.notNull()
			.references(() => accounts.id),
		programmeId: text('programme_id')
			.notNull()
			.references(() => programmes.id),
		createdAt: instant('created_at').notNull()
	},
	(table) => [uniqueIndex('staff_assignments_once').on(table.accountId, table.programmeId)]
);

/** Links for project staff who have no account yet. */
export const staffInvitations = sqliteTable(
	'staff_invitations',
	{
		id: id(),
		/** SHA-256 of the token in the link, hexadecimal. */
		tokenHash: text('token_hash').notNull().unique(),
		programmeId: text('programme_id')
			.notNull()
			.references(() => programmes.id),
		email: text('email').notNull(),
		name: text('name').notNull(),
		invitedBy: text('invited_by')
			.notNull()
			.references(() => accounts.id),
		createdAt: instant('created_at').notNull(),
		expiresAt: instant('expires_at').notNull(),
		acceptedAt: instant('accepted_at'),
		revokedAt: instant('revoked_at')
	},
	(table) => [index('staff_invitations_programme').on(table.programmeId)]
);

export const sessions = sqliteTable(
	'sessions',
	{
		/** SHA-256 of the session id, hexadecimal; the id itself is only in the cookie. */
		idHash: text('id_hash').primaryKey(),
		accountId: text('account_id')
			.notNull()
			.references(() => accounts.id, { onDelete: 'cascade' }),
		createdAt: instant('created_at').notNull(),
		/** Slides with use. */
		expiresAt: instant('expires_at').notNull(),
		/** Never slides: after this the person signs in again. */
		endsAt: instant('ends_at').notNull(),
		/** Browser and system in a few words, so that a person recognises the device. */
		device: text('device').notNull()
	},
	(table) => [index('sessions_account').on(table.accountId)]
);

export const invitations = sqliteTable(
	'invitations',
	{
		id: id(),
		/** SHA-256 of the token in the link, hexadecimal. */
		tokenHash: text('token_hash').notNull().unique(),
		municipalityId: text('municipality_id')
			.notNull()
			.references(() => municipalities.id),
		email: text('email').notNull(),
		name: text('name').notNull(),
		role: text('role').$type<MembershipRole>().notNull(),
		administration: flag('administration').notNull().default(false),
		unit: text('unit').notNull().default(''),
		invitedBy: text('invited_by')
			.notNull()
			.references(() => accounts.id),
		createdAt: instant('created_at').notNull(),
		expiresAt: instant('expires_at').notNull(),
		acceptedAt: instant('accepted_at'),
		revokedAt: instant('revoked_at')
	},
	(table) => [index('invitations_municipality').on(table.municipalityId)]
);
