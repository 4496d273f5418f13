// A worker that tells when it has a shard, and then never ends it: to be killed.
import { openPostgres, workShards } from "../../../src/edge/postgres/index.ts";

const [url, schema] = process.argv.slice(2);
await workShards(await openPostgres({ url: url!, schema: schema! }), {
  score: () => ({
    [Symbol.asyncIterator]: () => ({
      next() {
        process.stdout.write("has a shard\n");
        return new Promise<never>(() => setInterval(() => {}, 1_000));
      },
    }),
  }),
});
