import { describe, expect, it } from "vitest";
import { isAutoReply } from "../../../src/core/ticket/auto-reply.ts";
import { createTicket } from "../../../src/core/ticket/create-ticket.ts";

const AWAY = "I am away until Monday. My deputy is Ola.";

function says(subject: string, description: string): boolean {
  return isAutoReply(createTicket({ id: "1", subject, description }));
}

describe("isAutoReply", () => {
  it.each([
    ["Automatic reply: gyro drifts", AWAY],
    ["Re: Automatic reply: gyro drifts", AWAY],
    ["Out of Office", AWAY],
    ["AUTO: Ann Lee is out of the office (returning 12/03/2026)", AWAY],
    ["Ann Lee is out of the office", AWAY],
    ["Undelivered Mail Returned to Sender", "This is the mail system at host mx.halden.example."],
    ["failure notice", "I wasn't able to deliver your message to the following addresses."],
    ["Undeliverable: gyro drifts", ""],
    ["Delivery Status Notification (Failure)", "Delivery to ola@halden.example failed."],
    ["Read: gyro drifts", "Your message was read on Monday."],
    ["Recall: gyro drifts", "Ann Lee would like to recall the message."],
    ["Automatische Antwort: Kreisel", "Ich bin bis zum 3. Juni nicht im Büro."],
    ["AW: Abwesenheitsnotiz: Kreisel", "Ich bin bis zum 3. Juni nicht im Büro."],
    ["Abwesenheit: Kreisel", "Ich bin im Urlaub und ab Montag zurück."],
    ["Unzustellbar: Kreisel", ""],
    ["Nachricht unzustellbar", "Ihre Nachricht konnte nicht zugestellt werden."],
    ["Gelesen: Kreisel", "Ihre Nachricht wurde gelesen am Montag."],
    ["Réponse automatique : gyro", "Je suis absente jusqu'au 3 juin."],
    ["Message d'absence : gyro", "Je suis absente jusqu'au 3 juin."],
    ["Absent du bureau : gyro", "Je suis absent jusqu'au 3 juin."],
    ["Échec de la remise : gyro", ""],
    ["Lu : gyro", "Votre message a été lu lundi."],
    ["Respuesta automática: giro", "Estoy de vacaciones hasta el lunes."],
    ["No se puede entregar: giro", ""],
    ["Fuera de la oficina: giro", "Vuelvo el lunes."],
    ["Leído: giro", "Su mensaje ha sido leído el lunes."],
    ["Risposta automatica: giroscopio", "Sono in ferie fino al 3 giugno."],
    ["Non recapitabile: giroscopio", ""],
    ["Fuori sede: giroscopio", "Rientro lunedì."],
    ["Automatisch antwoord: gyro", "Ik ben met vakantie tot maandag."],
    ["Onbestelbaar: gyro", ""],
    ["Afwezigheidsbericht: gyro", "Ik ben afwezig."],
    ["Resposta automática: giroscópio", "Estou de férias até segunda-feira."],
    ["Não é possível entregar: giroscópio", ""],
    ["Fora do escritório: giroscópio", "Volto na segunda."],
    ["Automatyczna odpowiedź: żyroskop", "Jestem na urlopie do dnia 3 czerwca."],
    ["Nie można dostarczyć: żyroskop", ""],
    ["Poza biurem: żyroskop", "Wracam w poniedziałek."],
    ["Autosvar: gyro", "Jeg er tilbage mandag."],
    ["Automatiskt svar: gyro", "Jag är tillbaka på måndag."],
  ])("%j, %j: a program", (subject, description) => {
    expect(says(subject, description)).toBe(true);
  });

  it.each([
    ["Automatic reply: how to set one up", "I want one for the shared mailbox."],
    ["Automatic replies do not stop", "They go out since my leave ended."],
    ["Out of office", ""],
    ["Out of office", "Mine is still on although I turned it off."],
    ["Out of office: rule does not work", "It answers nobody."],
    ["Undeliverable: mails to a shipyard come back", "All since Monday."],
    ["Undelivered parcel", "The laptop was sent to the wrong quay."],
    ["Read: only some folders", "I can open two of the five."],
    ["Recall: needed for a wrong mail", "I sent the list to everybody."],
    ["Delivered: wrong monitor", "It is too small."],
    ["Absence: sick days are counted twice", "The sheet shows ten, it were five."],
    ["Abwesenheit: Antrag wird doppelt gezählt", "Im Portal stehen zehn Tage."],
    ["Abwesenheitsnotiz einrichten", "Wie stelle ich sie ein?"],
    ["Abwesenheitsnotiz", "Ich möchte im Urlaub eine automatische Antwort für Externe schalten."],
    ["Absence : demande refusée", "Le portail refuse mes dates."],
    ["Rückruf: bitte heute noch", "Der Kreisel steht."],
    ["Vacaciones: no veo mis días", "El portal muestra cero."],
    ["Ferie: richiesta non salvata", "Il portale mostra un errore."],
    ["Vakantie: saldo klopt niet", "Het portaal toont nul dagen."],
    ["Autocad licence", "It asks for a key."],
  ])("%j, %j: a person", (subject, description) => {
    expect(says(subject, description)).toBe(false);
  });
});
