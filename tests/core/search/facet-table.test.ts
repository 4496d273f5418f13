import fc from "fast-check";
import { expect, it } from "vitest";
import { FACETS, type Filters, valuesOf } from "../../../src/core/search/facet.ts";
import { createFacetTable } from "../../../src/core/search/facet-table.ts";
import { makeArticle } from "../../make/article.ts";

const values = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 3 });
const articles = fc
  .array(fc.record({ product: values, category: values, language: fc.constantFrom("en", "de", null) }), {
    maxLength: 10,
  })
  .map((all) => all.map((one, id) => makeArticle({ id: String(id), ...one })));
const filters: fc.Arbitrary<Filters> = fc.record(
  { product: fc.constantFrom("a", "b"), category: fc.subarray(["a", "b"]), language: fc.constant("en") },
  { requiredKeys: [] },
);

it("counts the close matches that a look at each article counts: a fifth of the best score or more", () => {
  const scored = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 10, maxLength: 10 });
  fc.assert(
    fc.property(articles, scored, filters, (all, scores, wanted) => {
      const got = createFacetTable(all).count([...all.keys()], scores, wanted);
      for (const facet of FACETS) {
        const others = FACETS.filter((name) => name !== facet && wanted[name] !== undefined);
        const kept = all.filter((article) =>
          others.every((name) =>
            valuesOf(article, name).some((value) => [wanted[name]].flat().includes(value)),
          ),
        );
        const top = Math.max(...kept.map(({ id }) => scores[Number(id)]!));
        const close = kept.filter(({ id }) => 5 * scores[Number(id)]! >= top);
        const counts = ["a", "b", "c", "de", "en"]
          .map((value) => ({
            value,
            count: close.filter((article) => valuesOf(article, facet).includes(value)).length,
          }))
          .filter(({ count }) => count > 0);
        expect(got[facet]).toEqual(counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)));
      }
    }),
  );
});
