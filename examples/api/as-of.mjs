import {
  articlesAt,
  dateArticle,
  dateNewArticles,
  knownArticles,
  publishedOn,
  snapshotMoments,
} from "level-zero/as-of";
import { articles, tickets } from "./desk.mjs";

//# articlesAt
articlesAt(articles, "2026-01-20").map(({ id }) => id); // ["vpn", "runbook"]

//# dateArticle
publishedOn(dateArticle(articles[2], { created: "2026-03-01", updated: null })); // "2026-03-01"

//# dateNewArticles
const before = knownArticles(articles.slice(0, 2), "2026-05-01");
publishedOn(dateNewArticles(articles, { articles: before.articles, at: before.at })[2]); // "2026-05-01"

//# knownArticles
knownArticles(articles, "2026-06-01").articles.map(({ id, since }) => [id, since ?? null]); // [["jam", "2026-02-01"], ["runbook", null], ["vpn", "2026-01-10"]]

//# publishedOn
publishedOn(articles[0]); // "2026-01-10"
publishedOn(articles[2]); // null

//# snapshotMoments
snapshotMoments(tickets, "month"); // ["2026-05-01"]
