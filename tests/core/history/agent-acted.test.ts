import { describe, expect, it } from "vitest";
import { agentActed } from "../../../src/core/history/agent-acted.ts";

describe("agentActed", () => {
  it.each([
    "Granted by ERP team.",
    "Manager approved. Added to the group.",
    "Keyboard replaced.",
    "Loan laptop, repair",
    "New dock.",
    "Ordered.",
    "Account opened.",
    "Extended after HR's mail.",
    "Isolated PC, reinstalled.",
    "We reset the second factor.",
    "Unlocked by hand",
    "ESCALATED to the network team",
    "Freigegeben",
    "Berechtigung erteilt, Postfach eingerichtet.",
    "Konto entsperrt und Kennwort zurückgesetzt",
    "Toner bestellt, geliefert am Montag",
    "Der Techniker war vor Ort.",
    "Accès accordé par le responsable.",
    "Écran remplacé",
    "Compte créé et débloqué",
    "Acceso concedido tras aprobación",
    "Portátil sustituido",
  ])("hears %j", (text) => expect(agentActed(text)).toBe(true));

  it.each([
    "",
    "   ",
    "Could not reproduce. Closed.",
    "Advised to use the hotspot.",
    "Sent the article, he reset it himself.",
    "User removed old mails, approval not needed.",
    "Told her that the manager must have approved it.",
    "Cache cleared",
    "no answer",
    "Anleitung geschickt, Kennwort selbst zurückgesetzt.",
    "Nutzer hat es selbst eingerichtet",
    "Erklärt, wie der Drucker eingerichtet wird",
    "Lien de l'article envoyé, compte créé par lui-même",
    "Explicado cómo se restaura",
    "Cache geleert",
  ])("hears nothing in %j", (text) => expect(agentActed(text)).toBe(false));
});
