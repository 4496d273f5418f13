import { stemFrench } from "../../../src/core/text/stem-french.ts";
import { describeStemmer } from "./describe-stemmer.ts";

describeStemmer(
  "french",
  stemFrench,
  `
  imprimante imprim, imprimantes imprim, connexion connexion, connexions connex, connecter connect
  connecté connect, connectées connect, problème problem, problèmes problem, continuellement continuel
  heureux heureux, heureuse heureux, heureusement heureux, nationale national, nationaux national
  constamment const, évidemment évident, activité activ, activités activ, publicité publiqu, logiciels logiciel
  utilisateur utilis, utilisation utilis, réseaux réseau, bijoux bijou, genoux genou, doux doux
  française franc, mauvais mauvais, palais palais, niais niais, finissons fin, finir fin
  maïs maï, quand quand, payer pai, français franc, commençait commenc, l'écran écran, qu'il il
`,
);
