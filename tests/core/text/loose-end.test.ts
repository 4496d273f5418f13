import { expect, it } from "vitest";
import { withoutLooseEnd } from "../../../src/core/text/loose-end.ts";

it.each([
  ["en", "Call forwarding in Teams where", "Call forwarding in Teams"],
  ["en", "Search returns no results in", "Search returns no results"],
  ["en", "How to move your profile from the", "How to move your profile"],
  ["en", "Printer offline, why", "Printer offline"],
  ["en", "Cannot log in", "Cannot log in"],
  ["en-GB", "Screen keeps turning on", "Screen keeps turning on"],
  ["en", "Where", "Where"],
  ["en", "Update Outlook", "Update Outlook"],
  ["de", "Rufumleitung in Teams wo", "Rufumleitung in Teams"],
  ["de", "Passwort ändern für die", "Passwort ändern"],
  ["de", "Drucker schaltet sich nicht ein", "Drucker schaltet sich nicht ein"],
  ["de", "Wie melde ich mich an", "Wie melde ich mich an"],
  ["fr", "Renvoi d'appel dans Teams où", "Renvoi d'appel dans Teams"],
  ["fr", "Changer le mot de passe de la", "Changer le mot de passe"],
  ["fr", "Le compte n'est pas là", "Le compte n'est pas là"],
  ["es", "Desvío de llamadas en Teams dónde", "Desvío de llamadas en Teams"],
  ["es", "Cambiar la contraseña de una", "Cambiar la contraseña"],
  ["es", "El ratón no va por qué", "El ratón no va"],
  ["ja", "Teams where", "Teams where"],
])("in %s, %j ends as %j", (language, text, ended) => {
  expect(withoutLooseEnd(text, language)).toBe(ended);
});
