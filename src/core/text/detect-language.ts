import { fold } from "./fold.ts";

/** Characters of a text that are looked at. */
const MAX_CHARS = 2_000;
/** Words that a text in Latin letters must have, and how many of them must be small words of the language. */
const MIN_WORDS = 6;
const MIN_HITS = 3;
const MIN_SHARE = 0.2;
/** A language needs so many times the small words that each other one has. */
const LEAD = 2;

/**
 * Small words by language, folded. The neighbours of the four languages that we read, such as Portuguese and Dutch, are here so that
 * they are not taken for these. Words that ticket texts in other languages share, such as "no", "in", "an" and "per", say nothing.
 */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en:
    "the and to of is are was were that this it my me we you your have has had not with for from but when what how can could would " +
    "will do does did been there they our please thanks after before because which who if then all any get got need want try",
  de:
    "der die das und ist nicht ich mein meine meinen wir sie es ein eine einen mit auf fur von zu den dem des im beim wenn wie kann " +
    "habe hat haben wird wurde bitte danke auch noch nur schon seit nach aus bei oder aber mir mich uns sich kein keine immer mehr",
  fr:
    "le la les des du un une et est sont je mon ma mes nous vous votre notre ne pas plus avec pour dans sur qui que quand comment " +
    "peux peut ai avez merci bonjour cette ce cet depuis mais ou aussi il elle au aux tout quel fait etre suis",
  es:
    "el la los las un una y es son mi mis nos que con para por del al cuando como puedo puede tengo tiene gracias hola pero desde " +
    "este esta esto muy mas sobre hay ya ha he estoy favor necesito quiero donde tambien porque su sus lo se",
  it:
    "il lo gli la le un una e sono mio mia con per che non come quando posso grazie del della dei nel nella ho abbiamo questo " +
    "questa anche ma piu mi si essere alla al dal dopo",
  pt:
    "o os as um uma e sao meu minha com para que nao como quando posso obrigado obrigada do da dos das no na em voce este esta isto " +
    "muito mas tambem estou tenho ao pelo pela foi",
  nl:
    "de het een en is zijn ik mijn wij we niet met voor van op te dat die dit als hoe kan heb heeft bedankt maar ook nog geen naar bij " +
    "wordt er uit om aan",
  sv: "och det att jag ar inte som med pa av en ett min mitt vi kan har till fran nar hur tack men eller om den",
  da: "og det at jeg er ikke som med pa af en et min mit vi kan har til fra nar hvordan tak men eller om den der",
  pl: "i w na nie jest sie ze do z jak co to moje moj prosze dziekuje mam po od dla czy ale tak jestem mozna",
};

const WORDS: ReadonlyMap<string, readonly string[]> = byWord();

/** Scripts that one language, or few, are written in. The first that has a third of the letters decides. */
const SCRIPTS: readonly (readonly [RegExp, (text: string) => string | null])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, () => "ja"],
  [/\p{Script=Hangul}/gu, () => "ko"],
  [/\p{Script=Han}/gu, (text) => (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? "ja" : "zh")],
  [/\p{Script=Greek}/gu, () => "el"],
  [/\p{Script=Hebrew}/gu, () => "he"],
  [/\p{Script=Thai}/gu, () => "th"],
  [/\p{Script=Arabic}/gu, (text) => (/[پچژگ]/.test(text) ? "fa" : "ar")],
  [/\p{Script=Cyrillic}/gu, (text) => (/[іїєґ]/i.test(text) ? "uk" : /[ыэё]/i.test(text) ? "ru" : null)],
];

/** One look for all of them: most texts have no such letter. */
const ANY_SCRIPT = new RegExp(SCRIPTS.map(([{ source }]) => source).join("|"), "u");

/**
 * BCP 47 tag of the language that a text is surely in; `null` in doubt, which short texts mostly are. By script, else by the small words
 * of ten languages (in the manner of Ingle, 1976; Grefenstette, 1995). Names of products and pasted logs count for no language.
 * O(length), up to 2,000 characters.
 */
export function detectLanguage(text: string): string | null {
  const head = text.slice(0, MAX_CHARS);
  const script = byScript(head);
  if (script !== undefined) return script;
  const words = fold(head).match(/[\p{L}']+/gu) ?? [];
  if (words.length < MIN_WORDS) return null;
  const hits = new Map<string, Set<string>>();
  let count = 0;
  for (const word of words) {
    const languages = WORDS.get(word);
    if (languages === undefined) continue;
    count++;
    for (const language of languages) hits.set(language, (hits.get(language) ?? new Set()).add(word));
  }
  const [best, next] = [...hits].sort((a, b) => b[1].size - a[1].size);
  if (best === undefined || best[1].size < MIN_HITS || count / words.length < MIN_SHARE) return null;
  return best[1].size >= LEAD * (next?.[1].size ?? 0) ? best[0] : null;
}

/** `undefined` for Latin letters; `null` for a script that several languages use. */
function byScript(text: string): string | null | undefined {
  if (!ANY_SCRIPT.test(text)) return undefined;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 4) return undefined;
  for (const [script, language] of SCRIPTS)
    if ((text.match(script)?.length ?? 0) > letters / 3) return language(text);
  return undefined;
}

function byWord(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [language, words] of Object.entries(SMALL_WORDS))
    for (const word of words.split(" ")) found.set(word, [...(found.get(word) ?? []), language]);
  return found;
}
