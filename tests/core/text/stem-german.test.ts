import { stemGerman } from "../../../src/core/text/stem-german.ts";
import { describeStemmer } from "./describe-stemmer.ts";

describeStemmer(
  "german",
  stemGerman,
  `
  drucker druck, druckern druck, passwort passwort, passwörter passwort, passwoerter passwort
  häuser haus, haus haus, straße strass, strasse strass, größe gross, system system, systemen system
  anmeldung anmeld, anmelden anmeld, abgemeldet abgemeld, verbindungen verbind, verbunden verbund
  freundlichkeit freundlich, einheit einheit, möglich moglich, möglichkeiten moglich, technisch technisch
  kenntnisse kenntnis, ärgernisse argernis, kollegin kollegin, lehrerinnen lehr, freundin freundin
  bauer bau, quelle quell, treuer treu, neue neu, feuer feu, angeordnet angeordnet, tabletts tablett
  installiert installiert, richtig richtig, ruhig ruhig, bist bist, dient dient, liest liest
`,
);
