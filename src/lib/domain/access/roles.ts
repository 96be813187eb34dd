/** What a person can be in a municipality; the same person may be different things elsewhere. */
export const membershipRoles = ['contributor', 'member', 'coordinator', 'office'] as const;

export type MembershipRole = (typeof membershipRoles)[number];
