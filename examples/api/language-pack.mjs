import {
  builtInLanguagePack,
  formatLanguagePack,
  packOptions,
  readLanguagePack,
} from "level-zero/language-pack";

//# builtInLanguagePack
const german = builtInLanguagePack("de");
german.portal.searchButton; // "Suchen"

//# formatLanguagePack
// A start for a translator: the German texts, to become Dutch ones.
const file = formatLanguagePack({ ...german, language: "nl" });
file.slice(0, 35); // '{\n  "format": "level-zero-language"'

//# readLanguagePack
const dutch = readLanguagePack(file); // refuses a file that leaves a text out, or loses a place such as {n}
dutch.language; // "nl"

//# packOptions
const { portal, report, box } = packOptions(dutch);
portal.language; // "nl": createPortal(index, portal)
report.language?.texts.title; // "Bericht zur Selbsthilfe": formatReport(report, "html", …)
box.button; // "Suchen": JSON.stringify(box) is the attribute texts of <level-zero-search>
