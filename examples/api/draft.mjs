import { createArticle } from "level-zero";
import {
  articlesToWrite,
  createResolvedFinder,
  draftArticle,
  draftTexts,
  planWriting,
  whatIf,
  whyNoDraft,
  winnable,
} from "level-zero/draft";
import { gap, index, NOW, resolved, tickets, verdicts } from "./desk.mjs";

const resolvedFor = createResolvedFinder({ tickets, resolved, analyzer: index.analyzer });
const matter = { tickets, resolved: resolvedFor(gap) };

//# createResolvedFinder
createResolvedFinder({ tickets, resolved, analyzer: index.analyzer })(gap).length; // 0

//# draftArticle
draftArticle(gap, { ...matter, verdicts, now: NOW }).fileName.endsWith(".md"); // true

//# whyNoDraft
whyNoDraft(gap, matter); // null

//# winnable
winnable(gap); // ["C1", "C2", "C3", "C4"]

//# articlesToWrite
articlesToWrite([
  { id: "a", lacking: 0.4 },
  { id: "b", lacking: 2.5 },
  { id: "c", lacking: 3.1 },
]).map(({ id }) => id); // ["c", "b"]

//# planWriting
planWriting([
  { id: "a", title: "Coffee machine leaks", ticketIds: ["C1", "C2", "C3"] },
  { id: "b", title: "Leaks", ticketIds: ["C1", "C2"] },
]).map(({ id }) => id); // ["a"]

//# whatIf
const draft = createArticle({
  id: "coffee",
  title: "Coffee machine leaks",
  sections: [{ text: "Close the water tank of the coffee machine." }],
});
whatIf({ index, drafts: [draft], tickets }).won.map(({ ticketId }) => ticketId); // ["C1", "C2", "C3"]

//# draftTexts
draftTexts("fr").symptoms; // "Symptômes"
