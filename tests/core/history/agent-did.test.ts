import { describe, expect, it } from "vitest";
import { agentDid } from "../../../src/core/history/agent-did.ts";

describe("agentDid", () => {
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
    "Carrier lost it, reshipped.",
    "Opened a search with the carrier.",
    "We set the quota to 50 GB, you can now send again.",
  ])("hears an act in %j", (text) => expect(agentDid(text)).toBe("acted"));

  it.each([
    "Advised to use the hotspot.",
    "Sent the article, he reset it himself.",
    "User removed old mails, approval not needed.",
    "Told her that the manager must have approved it.",
    "Set the company in Billing details, then PDF under Orders.",
    "You can download invoices under My account > Orders.",
    "Site contents > Recycle bin > restore.",
    "Anleitung geschickt, Kennwort selbst zurückgesetzt.",
    "Nutzer hat es selbst eingerichtet",
    "Erklärt, wie der Drucker eingerichtet wird",
    "User needs to choose the other profile.",
    "Sie finden die Rechnung in Ihrem Konto.",
    "Lien de l'article envoyé, compte créé par lui-même",
    "Vous trouverez la facture dans votre compte.",
    "Explicado cómo se restaura",
    "Haga clic en Pedidos.",
  ])("hears that the person was told how in %j", (text) => expect(agentDid(text)).toBe("told"));

  it.each([
    "",
    "   ",
    "Could not reproduce. Closed.",
    "Cache cleared",
    "no answer",
    "Cache geleert",
    "Done, you can now log in again.",
    "Called, nobody there",
    "User could not log in since Monday",
    "Sorry that you could not reach us.",
    "User has to wait for the next window.",
    "Mailed Ben <ben@desk.example> about it",
  ])("hears nothing in %j", (text) => expect(agentDid(text)).toBeNull());
});
