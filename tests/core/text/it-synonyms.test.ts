import { describe, expect, it } from "vitest";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { FOREIGN_IT_SYNONYMS, itSynonymsOf } from "../../../src/core/text/foreign-it-synonyms.ts";
import { IT_SYNONYMS } from "../../../src/core/text/it-synonyms.ts";

const analyzer = createAnalyzer();

describe("IT synonyms", () => {
  it.each(IT_SYNONYMS.map((group) => [group[0], group] as const))(
    "%s: every member gives one and the same term",
    (_, group) => {
      const terms = new Set(group.map((member) => analyzer.terms(member).join(" ")));
      expect([...terms]).toHaveLength(1);
      expect([...terms][0]).toMatch(/^\S+$/);
    },
  );

  it("does not merge groups by accident: as many concepts as groups", () => {
    const concepts = IT_SYNONYMS.map((group) => analyzer.terms(group[0] ?? "").join(" "));
    const twice = concepts.filter((concept, index) => concepts.indexOf(concept) !== index);
    expect(twice).toEqual([]);
  });

  it.each([
    ["folder", "directory service"],
    ["mouse pad", "touchpad"],
    ["screen", "screenshot"],
    ["network drive", "flash drive"],
    ["window", "Windows"],
    ["team", "Teams"],
    ["sign in", "sign out"],
    ["turn on", "turn off"],
    ["enable", "disable"],
    ["install", "uninstall"],
    ["lock", "unlock"],
    ["access", "Access denied"],
    ["mobile phone", "desk phone"],
    ["hardware", "software"],
  ])("keeps %j and %j apart", (one, other) => {
    expect(analyzer.terms(one)).not.toEqual(analyzer.terms(other));
  });

  it.each([
    ["I cannot log in to the virtual private network", "cant login to vpn"],
    ["Two-factor authentication code", "2FA code"],
    ["laptop won't power on", "Notebook wont turn on"],
    ["wireless is off line", "Wi-Fi offline"],
    ["unable to synchronise OneDrive", "not able to sync One Drive"],
    ["forgotten password", "I forgot my pw"],
    ["blue screen after re-boot", "BSOD after restart"],
    ["set up the add-in", "setup add in"],
  ])("%j means %j", (one, other) => {
    expect(analyzer.terms(one)).toEqual(analyzer.terms(other));
  });
});

describe.each(Object.keys(FOREIGN_IT_SYNONYMS))("IT synonyms of %s", (language) => {
  const foreign = createAnalyzer({ language });
  const conceptOf = (member: string): string => foreign.terms(member).join(" ");
  const groups = itSynonymsOf(language);

  it.each(groups.map((group) => [group[0], group] as const))(
    "%s: every member gives one and the same term",
    (_, group) => {
      const terms = new Set(group.map(conceptOf));
      expect([...terms]).toHaveLength(1);
      expect([...terms][0]).toMatch(/^\S+$/);
    },
  );

  it("does not merge groups by accident", () => {
    expect(new Set(groups.map(([first]) => conceptOf(first!))).size).toBe(groups.length);
  });
});

describe("what customers of other languages say", () => {
  it.each([
    ["de", "Passwort vergessen", "Kennwörter vergessen"],
    ["de", "Wie verbinde ich das Handy mit dem WLAN?", "Wie verbinde ich das Smartphone mit dem Wi-Fi?"],
    ["de", "MFA auf neuem Notebook", "Zweiten Faktor auf neuem Laptop"],
    ["fr", "mdp oublié", "mot de passe oublié"],
    ["fr", "clé usb bloquée", "clef USB bloquée"],
    ["es", "clave olvidada", "contraseña olvidada"],
    ["es", "no carga el celular", "no carga el móvil"],
  ])("%s: %j means %j", (language, one, other) => {
    const { terms } = createAnalyzer({ language });
    expect(terms(one)).toEqual(terms(other));
  });

  it.each([
    ["de", "Maus", "Tastatur"],
    ["de", "Update", "Upload"],
    ["de", "anmelden", "abmelden"],
    ["fr", "écran", "capture d'écran"],
    ["es", "archivo", "carpeta"],
  ])("%s: keeps %j and %j apart", (language, one, other) => {
    const { terms } = createAnalyzer({ language });
    expect(terms(one)).not.toEqual(terms(other));
  });
});
