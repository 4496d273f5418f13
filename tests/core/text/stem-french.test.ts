import { describe, expect, it } from "vitest";
import { stemFrench } from "../../../src/core/text/stem-french.ts";
import { hasVocabulary, misses } from "./snowball.ts";

/** "word stem" pairs, checked by hand against the published rules. */
const TABLE = `
  imprimante imprim, imprimantes imprim, connexion connexion, connexions connex, connecter connect
  connecté connect, connectées connect, problème problem, problèmes problem, continuellement continuel
  heureux heureux, heureuse heureux, heureusement heureux, nationale national, nationaux national
  constamment const, évidemment évident, activité activ, activités activ, publicité publiqu, logiciels logiciel
  utilisateur utilis, utilisation utilis, réseaux réseau, bijoux bijou, genoux genou, doux doux
  française franc, mauvais mauvais, palais palais, niais niais, finissons fin, finir fin
  maïs maï, quand quand, payer pai, français franc, commençait commenc, l'écran écran, qu'il il
`;

describe("stemFrench", () => {
  it.each(
    TABLE.trim()
      .split(/\s*\n\s*/)
      .flatMap((line) => line.split(/,\s*/))
      .map((pair) => pair.split(" ")),
  )("%s → %s", (word, stem) => {
    expect(stemFrench(word)).toBe(stem);
  });

  it.skipIf(!hasVocabulary("french"))("agrees with Snowball's whole vocabulary", () => {
    expect(misses("french", stemFrench)).toEqual([]);
  });

  it.each(["", "a", "'", "''", "y", "yy", "ing", "x".repeat(10_000), "é'ß設"])(
    "takes %j without a fuss",
    (word) => {
      expect(typeof stemFrench(word)).toBe("string");
    },
  );
});
