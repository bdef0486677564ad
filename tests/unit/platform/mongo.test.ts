import mongoose from 'mongoose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIndexes, connectMongo, type Mongo } from '../../../src/platform/mongo.ts';
import { type TestDatabase, testDatabase } from '../../support/database.ts';

describe('the connection to the database', () => {
  let database: TestDatabase;
  let mongo: Mongo;
  beforeAll(async () => {
    database = await testDatabase();
    mongo = await connectMongo(database.url);
  });
  afterAll(async () => {
    await mongo.close();
    await database.drop();
  });

  test('a query by a field that no schema has is refused, because it would match everything', async () => {
    const Thing = mongo.connection.model('Thing', new mongoose.Schema({ name: String }));
    await Thing.create({ name: 'a' });
    await expect(Thing.deleteMany({ nmae: 'b' } as object)).rejects.toThrow(/nmae/);
    expect(await Thing.countDocuments({})).toBe(1);
  });

  test('indexes are built when they are asked for, and hold', async () => {
    const schema = new mongoose.Schema({ slug: { type: String, unique: true } });
    const Place = mongo.connection.model('Place', schema);
    await buildIndexes(mongo.connection);
    await buildIndexes(mongo.connection);
    await Place.create({ slug: 'a' });
    await expect(Place.create({ slug: 'a' })).rejects.toMatchObject({ code: 11000 });
  });

  test('it is healthy while it answers and no longer when it is closed', async () => {
    const other = await connectMongo(database.url, `${database.name}-2`);
    expect(await other.healthy()).toBe(true);
    await other.close();
    expect(await other.healthy()).toBe(false);
    await other.close();
  });

  test('an operator is told when nothing answers, without the password', async () => {
    const failure: unknown = await connectMongo('mongodb://lectern:hunter2@127.0.0.1:1/x').catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ code: 'unavailable', retryable: true });
    expect(String(failure)).not.toContain('hunter2');
  });
});
