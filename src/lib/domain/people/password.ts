/** Whether a password is just the e-mail address, however it is written. */
export function isOwnEmail(password: string, email: string): boolean {
	return password.trim().toLowerCase() === email.trim().toLowerCase();
}
