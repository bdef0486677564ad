import type { SignedIn } from '../accounts/account.ts';

/** Whoever runs a command on the service's own machine: the record names her so, and she may do what a clerk may. */
export const OPERATOR: SignedIn = { name: 'operator', role: 'clerk' };
