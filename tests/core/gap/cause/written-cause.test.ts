import { describe, expect, it } from "vitest";
import { causeWritten, isDesksOwn, isMended } from "../../../../src/core/gap/cause/written-cause.ts";

describe("causeWritten", () => {
  it.each<[string, ReturnType<typeof causeWritten>]>([
    ["Thanks, I can confirm this is a bug. Our engineers have it.", "defect"],
    ["I've logged a bug for this (DEV-3312).", "defect"],
    ["Known, fixed in 9.2.4.", "defect"],
    ["This will be fixed in the next release.", "defect"],
    ["I have passed this on to our development team.", "defect"],
    ["Forwarded to product. Added your vote.", "defect"],
    ["I've logged this as a feature request for you.", "defect"],
    ["Das ist ein bekannter Fehler, wird mit der nächsten Version 5.1 behoben.", "defect"],
    ["An die Entwicklung weitergeleitet.", "defect"],
    ["Als Feature-Wunsch aufgenommen.", "defect"],
    ["Bug confirmé, transmis aux développeurs.", "defect"],
    ["Corrigé dans la version 3.2.", "defect"],
    ["Es un error conocido; reportado al equipo de desarrollo.", "defect"],
    ["Bug, reported to vendor. Fix deployed Tuesday.", "defect"],
    ["Defect in release 7.4, see PRB0040012.", "defect"],
    ["Vendor case 55871 raised.", "defect"],
    ["Linked to problem record; hotfix rolled out last night.", "defect"],
    ["Fehler im Release 7.4, beim Hersteller gemeldet.", "defect"],
    ["Hotfix eingespielt.", "defect"],
    ["Anomalie signalée à l'éditeur.", "defect"],
    ["Correctif déployé mardi.", "defect"],
    ["Reportado al proveedor, parche desplegado.", "defect"],
    ["We have issued a full refund to your card.", "needs-agent"],
    ["Der Betrag wurde zurückerstattet.", "needs-agent"],
    ["La commande a été remboursée.", "needs-agent"],
    ["Nous avons effectué le remboursement ce matin.", "needs-agent"],
    ["El importe ha sido reembolsado.", "needs-agent"],
    ["Replacement sent.", "needs-agent"],
    ["We have shipped a new one today.", "needs-agent"],
    ["I arranged a replacement lamp, it leaves our warehouse tomorrow.", "needs-agent"],
    ["A replacement has been ordered for you.", "needs-agent"],
    ["Wir haben Ihnen Ersatz geschickt.", "needs-agent"],
    ["Ersatzlieferung veranlasst.", "needs-agent"],
    ["Nous vous avons expédié un remplacement.", "needs-agent"],
    ["Hemos enviado un reemplazo.", "needs-agent"],
    // What an article can tell, and what says nothing.
    ["Sent a new link to reset the password.", null],
    ["You can order a replacement under My orders.", null],
    ["The new version has shipped, please update.", null],
    ["We shipped a new version yesterday.", null],
    ["Use the replacement cable that is in the box.", null],
    ["This is a known bug. As a workaround, turn the preview off.", null],
    ["Ist ein bekannter Fehler, siehe Anleitung.", null],
    ["Update to version 4.2, please.", null],
    ["It is not a bug: open Settings and choose the other printer.", null],
    ["You can ask for a refund under Orders.", null],
    ["Set the product key again, then restart the device.", null],
    ["Sent the link to our product page.", null],
    ["Erledigt, Fehler in der Eingabe behoben.", null],
    ["Defect mouse replaced.", null],
    ["Bug in the macro of the sheet; formula corrected.", null],
    ["Power cycle of the dock and the latest firmware solved it.", null],
    ["Installed the vendor's latest driver and rebooted.", null],
    ["Asked the vendor's price list for you.", null],
    ["Das war ein Problem mit der Vorlage, Vorlage ersetzt.", null],
    ["Solved", null],
    ["", null],
  ])("of %j is %s", (text, cause) => {
    expect(causeWritten(text)).toBe(cause);
  });
});

describe("isDesksOwn", () => {
  it.each([
    ["Go to Security, Single sign-on, paste the metadata URL and save. Then assign users.", true],
    ["Öffnen Sie die Einstellungen, wählen Sie Konten und melden Sie sich dort neu an.", true],
    ["Berechtigung erteilt.", true],
    ["Forwarded to the network team.", false],
    ["Solved by phone.", false],
    ["", false],
    ["This is not our product, please contact the vendor's support about your camera.", false],
    ["We do not support other mail programs, so I cannot help you with this one, sorry.", false],
    ["Dafür sind wir nicht zuständig, bitte wenden Sie sich an den Hersteller der Kamera.", false],
    ["Nous ne prenons pas en charge ce produit, adressez-vous au fabricant de la caméra.", false],
    ["No damos soporte a este producto, contacte con el fabricante de su cámara, por favor.", false],
  ])("of %j is %s", (text, answered) => {
    expect(isDesksOwn(text)).toBe(answered);
  });
});

describe("isMended", () => {
  it.each([
    ["We restarted the mail server, it should be working now.", true],
    ["The problem was on our side and has been fixed, please try again.", true],
    ["Database restarted.", true],
    ["Investigating with the network provider, will update you once we know more.", true],
    ["Wir arbeiten daran und melden uns.", true],
    ["Die Störung wurde behoben, der Server läuft wieder.", true],
    ["Le serveur a été redémarré, veuillez réessayer.", true],
    ["Hemos reiniciado el servidor, inténtelo de nuevo.", true],
    [
      "Unplugged power from the dock for 30 seconds, reconnected USB-C, set displays to extend. Works.",
      false,
    ],
    ["Sign out, sign in again, and choose the server of your region.", false],
    ["Melden Sie sich ab und wählen Sie den Server Ihrer Region.", false],
    ["", false],
  ])("of %j is %s", (text, mended) => {
    expect(isMended(text)).toBe(mended);
  });
});
