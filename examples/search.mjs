// Index articles and search them, as a visitor and as an employee.
import { createSearchIndex, search } from "level-zero";
import { articles } from "./articles.mjs";

const index = createSearchIndex(articles, { now: "2026-06-01" });

for (const audiences of [[], ["employees"]]) {
  const who = audiences.length === 0 ? "a visitor" : audiences.join(", ");
  for (const query of ["paper jam", "vpn disconects"]) {
    const { hits } = search(index, query, { audiences });
    const found = hits.map(({ title, heading }) => `${title} > ${heading}`);
    console.log(`${who} asks "${query}": ${found.join("; ") || "nothing here matches"}`);
  }
}
