import mongoose, { Schema } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../support/database.ts';

describe('an application that uses mongoose', () => {
  let database: TestDatabase;
  let connection: mongoose.Connection;

  const commentSchema = new Schema(
    {
      policy: { type: Schema.Types.ObjectId, required: true, index: true },
      text: { type: String, required: true },
      district: Number,
      words: [String],
      receipt: String,
      analysis: { themes: [{ id: String, score: Number }], stance: String },
    },
    { timestamps: true },
  );
  commentSchema.index({ policy: 1, createdAt: -1 });
  commentSchema.index(
    { receipt: 1 },
    { unique: true, partialFilterExpression: { receipt: { $exists: true } } },
  );

  beforeAll(async () => {
    database = await testDatabase();
    connection = await mongoose.createConnection(database.url).asPromise();
    connection.model('Comment', commentSchema);
    await connection.model('Comment').init();
  });
  afterAll(async () => {
    await connection.close();
    await database.drop();
  });

  it('builds the indexes of its schemas and finds nothing to change afterwards', async () => {
    const Comment = connection.model('Comment');
    const names = (await Comment.listIndexes()).map((index: { name: string }) => index.name).sort();
    expect(names).toEqual(['_id_', 'policy_1', 'policy_1_createdAt_-1', 'receipt_1']);
    expect(await Comment.syncIndexes()).toEqual([]);
    expect(await Comment.diffIndexes()).toEqual({ toDrop: [], toCreate: [] });
  });

  it('saves, reads, changes and removes documents', async () => {
    const Comment = connection.model('Comment');
    const policy = new mongoose.Types.ObjectId();
    const saved = await Comment.create({ policy, text: 'Keep the library open', words: ['keep', 'library'] });
    saved.set('analysis', { themes: [{ id: 'services', score: 0.9 }], stance: 'support' });
    saved.get('words').push('open');
    await saved.save();
    const read = await Comment.findOne({ policy, 'analysis.themes.id': 'services' }).lean();
    expect(read).toMatchObject({ text: 'Keep the library open', words: ['keep', 'library', 'open'] });
    expect(read).toMatchObject({ createdAt: expect.any(Date), __v: 1 });
    await Comment.updateOne(
      { _id: saved._id },
      { $set: { 'analysis.stance': 'mixed' }, $inc: { district: 3 } },
    );
    expect(await Comment.findById(saved._id).lean()).toMatchObject({
      district: 3,
      analysis: { stance: 'mixed' },
    });
    const removed = await Comment.findOneAndDelete({ _id: saved._id });
    expect(removed?.get('text')).toBe('Keep the library open');
    expect(await Comment.countDocuments({ policy })).toBe(0);
  });

  it('upserts once however often it is asked', async () => {
    const Comment = connection.model('Comment');
    const policy = new mongoose.Types.ObjectId();
    const upsert = () =>
      Comment.findOneAndUpdate(
        { policy, text: 'once' },
        { $set: { district: 7 }, $setOnInsert: { words: ['once'] } },
        { upsert: true, returnDocument: 'after' },
      );
    const [first, second] = [await upsert(), await upsert()];
    expect(second?._id).toEqual(first?._id);
    expect(await Comment.countDocuments({ policy })).toBe(1);
  });

  it('learns which field of which document is a duplicate', async () => {
    const Comment = connection.model('Comment');
    const policy = new mongoose.Types.ObjectId();
    await Comment.create({ policy, text: 'a', receipt: 'AAAA' });
    await expect(Comment.create({ policy, text: 'b', receipt: 'AAAA' })).rejects.toMatchObject({
      code: 11000,
      keyPattern: { receipt: 1 },
      keyValue: { receipt: 'AAAA' },
      message: expect.stringMatching(
        /^E11000 duplicate key error collection: .*\.comments index: receipt_1 dup key: { receipt: "AAAA" }$/,
      ),
    });
  });

  it('streams many documents with a cursor and groups them', async () => {
    const Comment = connection.model('Comment');
    const policy = new mongoose.Types.ObjectId();
    await Comment.insertMany(
      Array.from({ length: 350 }, (_, i) => ({ policy, text: `comment ${i}`, district: (i % 14) + 1 })),
    );
    let seen = 0;
    for await (const comment of Comment.find({ policy })
      .sort({ createdAt: -1 })
      .lean()
      .cursor({ batchSize: 50 })) {
      expect(comment).toMatchObject({ policy });
      seen += 1;
    }
    expect(seen).toBe(350);
    const groups = await Comment.aggregate([
      { $match: { policy } },
      { $group: { _id: '$district', count: { $sum: 1 } } },
      { $sort: { count: -1, _id: 1 } },
      { $limit: 2 },
    ]);
    expect(groups).toEqual([
      { _id: 1, count: 25 },
      { _id: 2, count: 25 },
    ]);
  });

  it('keeps files in GridFS', async () => {
    const bucket = new mongoose.mongo.GridFSBucket(connection.db as mongoose.mongo.Db, {
      chunkSizeBytes: 1000,
    });
    const bytes = Buffer.from(Array.from({ length: 4321 }, (_, i) => i % 256));
    const upload = bucket.openUploadStream('hearing.vtt', { metadata: { format: 'vtt' } });
    await new Promise<void>((done, failed) => {
      upload.once('finish', done);
      upload.once('error', failed);
      upload.end(bytes);
    });
    const read = Buffer.concat(await bucket.openDownloadStream(upload.id).toArray());
    expect(read.equals(bytes)).toBe(true);
    await bucket.delete(upload.id);
    await expect(bucket.openDownloadStream(upload.id).toArray()).rejects.toThrow('FileNotFound');
  });
});
