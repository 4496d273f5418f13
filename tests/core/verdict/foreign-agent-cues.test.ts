import { describe, expect, it } from "vitest";
import { DEFAULT_AGENT_RULES } from "../../../src/core/verdict/agent-rules.ts";
import { FRENCH_CUES, GERMAN_CUES, SPANISH_CUES } from "../../../src/core/verdict/foreign-agent-cues.ts";
import { agentCues, compileRules } from "../../../src/core/verdict/needs-agent.ts";

const defaults = compileRules(DEFAULT_AGENT_RULES);

describe("rules for what needs an agent", () => {
  it.each([
    ["Können Sie mir bitte das Konto entsperren?", "asks-to-act"],
    ["Bitte für Frau Kern ein Postfach einrichten", "asks-to-act"],
    ["Wir bitten um Freischaltung der Seite", "asks-to-act"],
    ["Die Genehmigung liegt bei", "approval"],
    ["Herr Vogt, mein Vorgesetzter, ist einverstanden", "approval"],
    ["Ich brauche Zugriff auf das Laufwerk der Buchhaltung", "rights"],
    ["Schreibrechte für Ordner Projekte bitte", "rights"],
    ["Verlängerung meines Zugangs bis März", "rights"],
    ["Am Montag kommt eine neue Kollegin", "joiner-or-leaver"],
    ["Herr Sander ist ausgeschieden, bitte Zugang sperren", "joiner-or-leaver"],
    ["Wir benötigen zwei neue Bildschirme", "order"],
    ["Toner im Flur ist leer", "order"],
    ["Laptop ist mir runtergefallen", "damage"],
    ["Mein Konto wurde gehackt", "security"],
    ["Ich habe die Anleitung befolgt, ohne Erfolg", "still-not"],
    ["Zum dritten Mal die gleiche Meldung", "still-not"],
    ["Verteilerliste Einkauf: bitte Frau Kern aufnehmen", "change"],
    ["Koennten Sie das Passwort zuruecksetzen", "asks-to-act"],
    ["Pouvez-vous débloquer mon compte ?", "asks-to-act"],
    ["Demande validée par mon chef", "approval"],
    ["J'ai besoin d'un accès au dossier partagé", "rights"],
    ["Nouvelle collaboratrice lundi", "joiner-or-leaver"],
    ["Il faudrait commander deux nouveaux écrans", "order"],
    ["Écran cassé ce matin", "damage"],
    ["On m'a dit que mon compte est piraté", "security"],
    ["J'ai suivi la procédure du guide, rien", "still-not"],
    ["Liste de diffusion : merci d'ajouter Paul", "change"],
    ["Por favor, ¿podrían desbloquear mi cuenta?", "asks-to-act"],
    ["Solicitud aprobada por el director", "approval"],
    ["Necesito acceso a la carpeta de ventas", "rights"],
    ["Alta de empleado el lunes", "joiner-or-leaver"],
    ["Necesitamos dos monitores nuevos", "order"],
    ["La pantalla está rota", "damage"],
    ["Me han robado el portátil", "security"],
    ["Seguí los pasos del manual y nada", "still-not"],
    ["Lista de distribución: añadir a Ana", "change"],
  ])("%j meets %s", (text, name) => {
    expect(agentCues(text, null, defaults).rules).toContain(name);
  });

  it.each([
    "WLAN bricht immer wieder ab",
    "Outlook zeigt alte Termine",
    "Wo finde ich das Formular für Reisekosten?",
    "Drucker druckt nur schwarz",
    "Die Seite lädt nicht, bitte um Hilfe",
    "Bildschirm bleibt beim Start schwarz",
    "Le wifi coupe sans arrêt",
    "Où trouver le formulaire de congé ?",
    "L'imprimante n'imprime qu'en noir",
    "Besoin d'aide avec l'imprimante",
    "El wifi se corta siempre",
    "¿Dónde está el formulario de vacaciones?",
    "La impresora solo imprime en negro",
    "The rota for May is missing",
    "Pirate icon in the chat",
  ])("%j meets none", (text) => {
    expect(agentCues(text, null, defaults).rules).toEqual([]);
  });

  it("have the same names in all languages", () => {
    const names = DEFAULT_AGENT_RULES.map(({ name }) => name).sort();
    for (const cues of [GERMAN_CUES, FRENCH_CUES, SPANISH_CUES])
      expect(Object.keys(cues).sort()).toEqual(names);
  });

  it.each(["bitte ", "bitte um ", "zugriff ", "merci de ", "besoin ", "necesito ", "por favor "])(
    "do not get lost in %j said over and over",
    (words) => {
      expect(agentCues(words.repeat(Math.ceil(2_000 / words.length)), null, defaults).rules).toEqual([]);
    },
  );
});
