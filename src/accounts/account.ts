import { type Connection, type Model, Schema, type Types } from 'mongoose';

/** Each role may do what the ones before it may. */
export const ROLES = ['council', 'clerk', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export type Account = {
  _id: Types.ObjectId;
  /** What its holder signs in with; not an e-mail address. */
  name: string;
  role: Role;
  passwordHash: string;
  /** Where an administrator has said that digests may be mailed. */
  email?: string;
  createdAt: Date;
  disabledAt?: Date;
};

/** A signed-in browser or program. Only the hash of its token is kept. */
export type Session = {
  _id: Types.ObjectId;
  tokenHash: string;
  account: Types.ObjectId;
  createdAt: Date;
  expiresAt: Date;
};

/** Who is calling: one of the roles, or nobody in particular. */
export type Caller = { name: string; role: Role } | null;
export type SignedIn = NonNullable<Caller>;

export const mayActAs = (caller: Caller, role: Role): caller is SignedIn =>
  caller !== null && ROLES.indexOf(caller.role) >= ROLES.indexOf(role);

const accountSchema = new Schema<Account>({
  name: { type: String, required: true, unique: true },
  role: { type: String, enum: ROLES, required: true },
  passwordHash: { type: String, required: true },
  email: String,
  createdAt: { type: Date, required: true },
  disabledAt: Date,
});

const sessionSchema = new Schema<Session>({
  tokenHash: { type: String, required: true, unique: true },
  account: { type: Schema.Types.ObjectId, ref: 'Account', required: true, index: true },
  createdAt: { type: Date, required: true },
  expiresAt: { type: Date, required: true, expires: 0 },
});

export const accounts = (db: Connection): Model<Account> =>
  db.models.Account ?? db.model<Account>('Account', accountSchema);

export const sessions = (db: Connection): Model<Session> =>
  db.models.Session ?? db.model<Session>('Session', sessionSchema);
