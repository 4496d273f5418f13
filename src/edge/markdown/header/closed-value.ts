import { toState } from "../../../core/article/state.ts";
import { accessInEnglish } from "../../../core/text/access-words.ts";
import { wordsOfKey } from "./header-entry.ts";
import { meaningWords } from "./key-meaning.ts";
import { closing, devices, furniture, login, someone, wordSet } from "./key-words.ts";

const filling = wordSet(
  "only use strictly for the of not do dont non no to in never yet be must and or customer customers",
);
const asking = wordSet(
  "gate wall eyes viewing viewable for who whom target reader users user type persona see sees seen view views scope space workspace zone realm exposure share channel handling marking dissem distribution addressee addressees recipient recipients awaiting circulate",
);
/** Of whom a value may speak where its key asks for whom a page is. */
const crowds = wordSet(
  "leads heads chiefs managers management board executives leadership directors supervisors partners partner resellers contractors vendors suppliers insiders company organisation organization personnel hr legal finance helpdesk desk service it",
);
const refused =
  /^(?:prohibited|forbidden|denied|disallowed|paused|(?:not|never) (?:permitted|allowed|passed|cleared))$/;
const unfinished =
  /^(?:wip|work in progress|in (?:progress|preparation|review)|unpublished|not (?:approved|published|released)|unapproved|(?:pending|awaiting) (?:review|approval|sign off|signoff|release))$/;
/** What a page tells of, and has a state of its own. */
const worked = wordSet(
  "ticket tickets incident problem issue bug fix project migration feature product service rollout change request outage",
);
const marked =
  /^(?:noforn|fouo|cui|need to know|(?:uk )?eyes only|official sensitive|top secret|(?:anyone|people|only those|those) with (?:the |a )?link|(?:by )?link only)$/;
const reviewing = wordSet(
  "review qa approval sign signoff phase progress sso subscription license licence account membership registration",
);

/**
 * Whether a value says that an article is not for everybody, whatever its key: `type: internal`, `scope: staff only`, `who: agents`,
 * `review: pending`. All of its words must speak of that: `parent: Internal tools` is a topic.
 */
export function soundsClosed(key: string, value: unknown): boolean {
  const items = Array.isArray(value) ? value : [value];
  if (!items.every((item) => typeof item === "string") || items.length === 0 || items.length > 5)
    return false;
  return [...items, items.join(" ")].some((text) => isClosedText(key, text));
}

function isClosedText(key: string, text: string): boolean {
  const keyWords = meaningWords(key);
  if (text.length > 60) return false;
  if (
    keyWords.some((word) => reviewing.has(word)) &&
    (toState(text) === "draft" || /^(?:required|mandatory|failed|outstanding|missing)$/i.test(text))
  )
    return true;
  const isName = keyWords.some((word) => naming.has(word)) && !keyWords.some((word) => labelling.has(word));
  if (isName || keyWords.some((word) => furniture.has(word))) return false;
  const words = wordsOfKey(text).flatMap((word) => accessInEnglish(word).split(" "));
  if (words.length > 0 && words.length < 5 && (words[0] === "only" || words.at(-1) === "only"))
    return !keyWords.some((word) => platforms.has(word)) && !words.some((word) => devices.has(word));
  const said = words.join(" ");
  if (marked.test(said) || refused.test(said)) return true;
  if (unfinished.test(said)) return !keyWords.some((word) => worked.has(word));
  const isAsked = keyWords.some((word) => asking.has(word));
  const isAbout = (word: string): boolean =>
    (isAsked && crowds.has(word)) ||
    closing.has(word) ||
    word === "nobody" ||
    someone.has(word) ||
    login.has(word);
  const isPublic = (word: string): boolean =>
    ["public", "publication", "publish", "distribute", "distribution", "share"].includes(word);
  if (!words.every((word) => isAbout(word) || isPublic(word) || filling.has(word))) return false;
  const isNot = words.some((word) => ["not", "non", "no", "never", "dont"].includes(word));
  if (isNot) return words.some(isPublic);
  if (words.some((word) => closing.has(word) || word === "nobody")) return true;
  return words.some(isAbout) && (words.includes("only") || isAsked);
}

/** What runs where: `edition: Enterprise only`. */
const platforms = wordSet(
  "platform platforms os edition plan version browser device system client app model requires requirements",
);
/** Whose label or name says how secret it is: `RetentionLabel: Confidential`. */
const labelling = wordSet(
  "data info information document security sensitivity retention compliance protection marking policy dlp",
);
/** Keys whose value is a name of something. */
const naming = wordSet(
  `parent grandparent grand source slug template name label term redirect path file section chapter series collection
  kategorie kategorien categorie categorias categoria categorieen rubrik rubrique thema themen tema sujet schlagwort schlagworte stichwort stichworte mots cles
  palabras clave etiquetas etiketten parole chiave kategoria tagi trefwoorden`,
);
