import { expect, it } from "vitest";
import { shareArrays, sharedArrays } from "../../../src/edge/node/share-arrays.ts";

const data = {
  count: 3,
  words: new Map([["printer", 0]]),
  none: null,
  lists: { units: new Uint32Array([7, 4_000_000_000]), impacts: new Float32Array([0.5]) },
  idf: new Float64Array([Math.PI]),
  small: new Uint16Array([1, 2, 65_535]),
  bytes: new Uint8Array([255]),
  rows: [new Uint32Array([9])],
  empty: new Uint32Array(0),
};

it("gives back the same data, with the arrays of objects in shared memory", () => {
  const shared = shareArrays(data);
  const taken = sharedArrays(shared) as typeof data;
  expect(taken).toEqual(data);
  for (const { buffer } of [taken.lists.units, taken.lists.impacts, taken.idf, taken.small, taken.empty])
    expect(buffer).toBe(shared);
});

it("lets all who take it read the same numbers", () => {
  const shared = shareArrays(data);
  const [one, other] = [sharedArrays(shared), sharedArrays(shared)] as (typeof data)[];
  one!.idf[0] = 1;
  expect(other!.idf[0]).toBe(1);
  expect(data.idf[0]).toBe(Math.PI);
});
