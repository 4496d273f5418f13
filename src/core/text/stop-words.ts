import { wordsOf } from "./words-of.ts";

/**
 * Words that say nothing about the matter, by language; none for a language without a list. Negations and the
 * particles that turn a verb round ("not", "off", "down", "up", "out"; "nicht", "aus"; "pas"; "no") are not among them:
 * "won't turn on", "log off" and "server down" need them.
 */
export function stopWordsFor(language: string): readonly string[] {
  return wordsOf(STOP_WORDS.get(language) ?? "");
}

const ENGLISH = `
  a an the this that these those some any each every such both either
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
  herself it its itself they them their theirs themselves one ones who whom whose which what
  am is are was were be been being have has had having do does did doing done
  will would shall should may might must can could ought let lets
  and or but if then else than so because as while until although though unless
  of at by for with about against between into through during before after to from in on onto upon within
  here there when where why how again further once also too very just only own same more most much many few
  other another ever already still yet now
  im ive youre youve theyre theyve weve hes shes thats whats theres u ur
  get gets got getting know try tries tried trying like seem seems anyone anybody someone somebody
  etc eg ie via per
`;

/**
 * Courtesy that opens and closes a ticket. Articles have little of it, which would make it look rare and telling.
 * "Windows Hello" is a phrase of its own among the IT synonyms.
 */
const ENGLISH_COURTESY = `
  hi hello hey dear please pls plz kindly thanks thank thankyou thx tks regards sincerely cheers greetings
`;

/** Without "nicht", "kein", "aus", "ab", "an" and "auf". */
const GERMAN_STOP_WORDS = `
  der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes welcher
  welche welches ich mich mir mein meine meinen meinem meiner du dich dir dein deine er ihn ihm sein seine seinen sie
  ihr ihre ihren ihrem ihrer es wir uns unser unsere euch euer eure man sich selbst
  bin bist ist sind seid war waren wäre gewesen habe hast hat haben hatte hatten hätte werde wird werden wurde wurden
  würde worden kann kannst können könnte konnte muss müssen soll sollen sollte will wollen möchte darf dürfen mag
  und oder aber denn sondern wenn falls weil da dass ob als wie so damit obwohl während bis
  in im ins am ans um zu zum zur von vom vor bei beim mit nach für durch gegen über unter zwischen seit wegen
  hier dort wo wann warum was wer wen wem wohin nun jetzt dann schon noch nur auch sehr mehr mal immer wieder doch ja
  bitte hallo danke vielen dank guten tag grüße gruß freundlichen liebe lieber geehrte geehrter damen herren
`;

/** Without "ne", "pas", "plus", "sans" and "non". */
const FRENCH_STOP_WORDS = `
  le la les un une des du de au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
  je me moi tu te toi il elle on nous vous ils elles lui se soi y en qui que quoi dont où quel quelle quels quelles
  suis es est sommes êtes sont étais était étaient été être serai sera serait soit ai as a avons avez ont avais avait
  avaient eu avoir aura aurait fait faire fais peux peut pouvez pouvons peuvent pourrait dois doit devez
  et ou mais donc or car si comme quand lorsque puisque parce afin
  à dans par pour avec sur sous vers chez entre depuis pendant avant après contre lors
  ici là alors aussi très bien trop même encore déjà toujours tout toute tous toutes autre autres chaque cela ça ceci
  bonjour bonsoir salut merci svp plaît cordialement madame monsieur cher chère salutations
`;

/** Without "no", "sin", "ni" and "nunca". */
const SPANISH_STOP_WORDS = `
  el la los las un una unos unas lo al del este esta estos estas ese esa esos esas aquel aquella eso esto mi mis tu tus
  su sus nuestro nuestra nuestros nuestras yo me mí tú te ti él ella ello nos nosotros usted ustedes ellos ellas se sí
  le les que qué quien quién cual cuál cuyo
  soy eres es somos son era eran fue fueron ser sido sea sería estoy está están estaba estar he ha han hemos había haber
  hay tengo tiene tienen tener puedo puede pueden poder podría debo debe hacer hace
  y e o u pero sino si porque pues aunque mientras cuando como cómo donde dónde
  a ante con contra de desde en entre hacia hasta para por según sobre tras durante
  aquí ahí allí ahora entonces también muy más ya todavía siempre otra otro otros otras todo toda todos todas cada
  hola gracias favor saludos buenos buenas días tardes estimado estimada cordialmente atentamente
`;

const STOP_WORDS: ReadonlyMap<string, string> = new Map([
  ["en", ENGLISH + ENGLISH_COURTESY],
  ["de", GERMAN_STOP_WORDS],
  ["fr", FRENCH_STOP_WORDS],
  ["es", SPANISH_STOP_WORDS],
]);
