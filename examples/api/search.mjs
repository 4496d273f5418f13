import { createArticle } from "level-zero";
import { search, suggest, updateIndex, withoutWithheld } from "level-zero/search";
import { index } from "./desk.mjs";

//# updateIndex
const fax = createArticle({ id: "fax", title: "Send a fax", sections: [{ text: "Dial 0 first." }] });
search(updateIndex(index, { put: [fax], remove: ["jam"] }), "fax").hits[0].articleId; // "fax"

//# suggest
suggest(index, "pap").map(({ text }) => text); // ["Clear a paper jam"]

//# withoutWithheld
const nobody = { audiences: [], now: "2026-06-01" };
const shown = withoutWithheld(index, nobody, (articleId) => articleId === "jam");
search(shown, "paper jam", nobody).total; // 0
