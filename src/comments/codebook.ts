import { type Connection, type Model, Schema } from 'mongoose';
import type { Deps } from '../platform/deps.ts';
import { LecternError } from '../platform/errors.ts';

type Bilingual = { en: string; es: string };
export type Theme = { id: string; name: Bilingual; description: Bilingual; not: Bilingual };

/** What a comment can be coded as, in one version. A new version is added beside the old. */
export type Codebook = { version: string; themes: Theme[]; addedAt: Date };

/** The codebook in force: the one added last. @throws LecternError `unavailable` before any was loaded. */
export async function codebook(deps: Pick<Deps, 'db'>): Promise<Codebook> {
  const current = await codebooks(deps.db).findOne().sort({ addedAt: -1 }).lean<Codebook | null>();
  if (!current) throw new LecternError('unavailable', 'no codebook has been loaded');
  return current;
}

/** Keeps a version of the codebook, once. */
export async function addCodebook(
  deps: Pick<Deps, 'db' | 'now'>,
  input: Omit<Codebook, 'addedAt'>,
): Promise<void> {
  await codebooks(deps.db).updateOne(
    { version: input.version },
    { $setOnInsert: { ...input, addedAt: deps.now() } },
    { upsert: true },
  );
}

const bilingual = { en: { type: String, required: true }, es: { type: String, required: true } };

const codebookSchema = new Schema<Codebook>(
  {
    version: { type: String, required: true, unique: true },
    themes: [
      new Schema<Theme>(
        { id: { type: String, required: true }, name: bilingual, description: bilingual, not: bilingual },
        { _id: false, id: false },
      ),
    ],
    addedAt: { type: Date, required: true, index: true },
  },
  { collection: 'themes' },
);

export const codebooks = (db: Connection): Model<Codebook> =>
  db.models.Codebook ?? db.model<Codebook>('Codebook', codebookSchema);
