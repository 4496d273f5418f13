import { fold } from "../text/fold.ts";

/** How agents say that something did not help. Folded, without apostrophes. */
const NO_HELP = phrases(
  "didnt help|did not help|doesnt help|does not help|dont help|not helped|no help|not helpful|unhelpful|not useful|of no use|didnt work|did not work|doesnt work|does not work|" +
    "didnt apply|did not apply|doesnt apply|does not apply|not applicable|not relevant|didnt solve|did not solve|doesnt solve|does not solve|not solved|no solve|" +
    "didnt fix|did not fix|doesnt fix|does not fix|not fixed|no fix|didnt resolve|did not resolve|doesnt resolve|does not resolve|not resolved|didnt cover|doesnt cover|does not cover|" +
    "no luck|any luck|no avail|without success|no success|no effect|no difference|no improvement|no work|no apply|" +
    "half nicht|hilft nicht|nicht geholfen|nicht hilfreich|keine losung|keine abhilfe|kein erfolg|ohne erfolg|erfolglos|nicht zielfuhrend|nicht zutreffend|trifft nicht zu|brachte nichts|nichts gebracht|nicht gelost|nicht behoben|" +
    "pas aide|naide pas|pas utile|pas resolu|ne resout pas|sans succes|sans effet|sans resultat|rien donne|pas applicable|ne sapplique pas|" +
    "no ayudo|no ayuda|no sirvio|no sirve|no resolvio|no resuelve|no soluciono|no soluciona|sin exito|sin resultado|no aplica|no fue util|" +
    "non ha aiutato|non aiuta|non e servito|non ha risolto|non risolve|senza successo|non applicabile|" +
    "hielp niet|helpt niet|niet geholpen|zonder succes|niet van toepassing|niet opgelost|" +
    "nao ajudou|nao ajuda|nao resolveu|nao resolve|sem sucesso|nao se aplica|nao serviu|" +
    "nie pomogl|nie pomoze|nie pomaga|nie rozwiazal|bez skutku|bez rezultatu|bezskutecznie|nie dotyczy|" +
    "hjalpte inte|hjalper inte|hjalpte ikke|hjalp inte|hjalp ikke|hjelper ikke|hjaelper ikke|loste inte|loste ikke|utan resultat|uden held|uten hell|" +
    "ei auttanut|ei auta|ei ratkaissut|nepomohl|nepomaha|nevyresil|bez uspechu|nem segitett|nu a ajutat|nu a rezolvat|fara succes|ise yaramadi|cozmedi|" +
    "не помог|не решил|безрезультатно|без результата|не допомог|δεν βοηθησε|没有帮助|没用|无效|解決しま|解決しな|効果がな|役に立た|役に立ち|도움이 되지",
);

/** What is said of what an article is about as well: only behind its name does it speak of the article. */
const NO_WORK = phrases(
  "unsuccessful|not work|not working|funktioniert nicht|funktionierte nicht|nicht funktioniert|ne fonctionne pas|pas fonctionne|ne marche pas|no funciono|no funciona|" +
    "non ha funzionato|non funziona|werkte niet|werkt niet|nao funcionou|nao funciona|nie dziala|nie zadzial|fungerade inte|fungerar inte|virkede ikke|virker ikke|fungerte ikke|" +
    "не работает|не сработал|nefunguje|ei toimi",
);

function phrases(list: string): readonly string[] {
  return list.split("|");
}

/** Whether a sentence says that what it names did not help. */
export function saysNoHelp(sentence: string): boolean {
  const text = fold(sentence).replace(/['’`]/g, "");
  if (NO_HELP.some((phrase) => text.includes(phrase))) return true;
  const named = text.search(/\d/);
  return named >= 0 && NO_WORK.some((phrase) => text.indexOf(phrase, named) >= 0);
}
