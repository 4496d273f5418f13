import { describe, expect, it } from "vitest";
import { cleanBody } from "../../../src/core/ticket/clean-body.ts";

/** Short mails in thirteen languages: as they came, and what their writers said. Signatures, quotes and banners go, and no word is lost. */
const MAILS: readonly (readonly [mail: string, said: string])[] = [
  [
    "Hej,\n\nMin printer på anden sal skriver kun sort.\n\nMed venlig hilsen\nSigne Holm\nRegnskab\nTlf. 22 33 44 55",
    "Min printer på anden sal skriver kun sort.",
  ],
  [
    "Hej support\nJeg kan ikke logge på VPN.\nTak\n\nDet virkede i går, men ikke i dag.\nMvh Signe",
    "Jeg kan ikke logge på VPN.\nTak\n\nDet virkede i går, men ikke i dag.",
  ],
  [
    "Det virker stadig ikke.\n\nDen 3. jun. 2024 kl. 10.12 skrev Desk <desk@x.example>:\n> Prøv igen",
    "Det virker stadig ikke.",
  ],
  [
    "Det virker stadig ikke.\n\nFra: Desk <desk@x.example>\nSendt: 3. juni 2024 10:12\nTil: Signe\nEmne: SV: VPN\n\nPrøv igen",
    "Det virker stadig ikke.",
  ],
  [
    "Hej!\n\nSkärmen är svart efter uppdateringen.\nFelkod 0x80.\n\nVänliga hälsningar,\nOskar Lind\nEkonomiavdelningen\n070-123 45 67",
    "Skärmen är svart efter uppdateringen.\nFelkod 0x80.",
  ],
  [
    "Tack för hjälpen!\nMen nu saknas min mapp Ekonomi.\n\nMvh\nOskar",
    "Tack för hjälpen!\nMen nu saknas min mapp Ekonomi.",
  ],
  [
    "Fungerar inte än.\n\nDen mån 3 juni 2024 kl 10:12 skrev Desk <desk@x.example>:\n\n> Starta om",
    "Fungerar inte än.",
  ],
  [
    "Fungerar inte än.\n\nFrån: Desk\nSkickat: den 3 juni 2024 10:12\nTill: Oskar\nÄmne: VPN\n\nStarta om",
    "Fungerar inte än.",
  ],
  [
    "Beste collega,\n\nDe scanner op kamer 4 geeft fout E12.\nKunt u kijken?\n\nMet vriendelijke groet,\nSanne de Wit\nAfdeling Inkoop\n06-12345678",
    "De scanner op kamer 4 geeft fout E12.\nKunt u kijken?",
  ],
  [
    "Nog steeds stuk.\n\nOp ma 3 jun 2024 om 10:12 schreef Desk <desk@x.example>:\n> Herstart",
    "Nog steeds stuk.",
  ],
  [
    "Nog steeds stuk.\n\nVan: Desk\nVerzonden: maandag 3 juni 2024 10:12\nAan: Sanne\nOnderwerp: RE: scanner\n\nHerstart",
    "Nog steeds stuk.",
  ],
  [
    "Alvast bedankt\nmaar het wachtwoord werkt op mijn telefoon nog niet.",
    "Alvast bedankt\nmaar het wachtwoord werkt op mijn telefoon nog niet.",
  ],
  [
    "LET OP: Deze e-mail is afkomstig van buiten de organisatie.\n\nIk kan niet printen.",
    "Ik kan niet printen.",
  ],
  [
    "Buongiorno,\nil proiettore della sala 3 non si accende.\nCordiali saluti\nGiulia Serra\nUfficio acquisti",
    "il proiettore della sala 3 non si accende.",
  ],
  [
    "Ancora niente.\n\nIl giorno lun 3 giu 2024 alle ore 10:12 Desk <desk@x.example> ha scritto:\n> Riavvia",
    "Ancora niente.",
  ],
  [
    "Ancora niente.\n\nDa: Desk\nInviato: lunedì 3 giugno 2024 10:12\nA: Giulia\nOggetto: R: proiettore\n\nRiavvia",
    "Ancora niente.",
  ],
  [
    "Grazie\nMa adesso la stampante stampa solo in nero.\nSaluti\nGiulia",
    "Grazie\nMa adesso la stampante stampa solo in nero.",
  ],
  [
    "Bom dia,\nO projetor da sala 3 não liga.\n\nAtenciosamente,\nRui Prado\nCompras",
    "O projetor da sala 3 não liga.",
  ],
  [
    "Continua igual.\n\nEm seg., 3 de jun. de 2024 às 10:12, Desk <desk@x.example> escreveu:\n> Reinicie",
    "Continua igual.",
  ],
  [
    "Continua igual.\n\nDe: Desk\nEnviado: segunda-feira, 3 de junho de 2024 10:12\nPara: Rui\nAssunto: RES: projetor\n\nReinicie",
    "Continua igual.",
  ],
  [
    "Obrigado\nMas agora a impressora só imprime a preto.",
    "Obrigado\nMas agora a impressora só imprime a preto.",
  ],
  [
    "Dzień dobry,\nProjektor w sali 3 nie włącza się.\n\nPozdrawiam\nEwa Lis\nDział zakupów",
    "Projektor w sali 3 nie włącza się.",
  ],
  ["Dalej nie działa.\n\nW dniu 3.06.2024 o 10:12, Desk pisze:\n> Proszę zrestartować", "Dalej nie działa."],
  [
    "Dalej nie działa.\n\npon., 3 cze 2024 o 10:12 Desk <desk@x.example> napisał(a):\n> Restart",
    "Dalej nie działa.",
  ],
  [
    "Dalej nie działa.\n\nOd: Desk\nWysłano: poniedziałek, 3 czerwca 2024 10:12\nDo: Ewa\nTemat: RE: projektor\n\nRestart",
    "Dalej nie działa.",
  ],
  [
    "Hei,\nSkriveren i andre etasje skriver bare svart.\n\nMed vennlig hilsen\nKari Dahl\nØkonomi",
    "Skriveren i andre etasje skriver bare svart.",
  ],
  [
    "Fortsatt feil.\n\nman. 3. juni 2024 kl. 10:12 skrev Desk <desk@x.example>:\n> Start på nytt",
    "Fortsatt feil.",
  ],
  [
    "Fortsatt feil.\n\nFra: Desk\nSendt: mandag 3. juni 2024 10:12\nTil: Kari\nEmne: SV: skriver\n\nStart på nytt",
    "Fortsatt feil.",
  ],
  ["Takk\nMen nå mangler mappen min.\nMvh Kari", "Takk\nMen nå mangler mappen min."],
  [
    "Hei,\nTulostin ei tulosta värillisenä.\n\nYstävällisin terveisin\nAino Salmi\nTalousosasto",
    "Tulostin ei tulosta värillisenä.",
  ],
  [
    "Ei toimi vieläkään.\n\nma 3. kesäk. 2024 klo 10.12 Desk (desk@x.example) kirjoitti:\n> Käynnistä",
    "Ei toimi vieläkään.",
  ],
  [
    "Ei toimi vieläkään.\n\nLähettäjä: Desk\nLähetetty: maanantai 3. kesäkuuta 2024 10.12\nVastaanottaja: Aino\nAihe: VS: tulostin\n\nKäynnistä",
    "Ei toimi vieläkään.",
  ],
  ["Kiitos\nMutta nyt kansio puuttuu.", "Kiitos\nMutta nyt kansio puuttuu."],
  [
    "Добрый день,\nПринтер на втором этаже не печатает.\n\nС уважением,\nИрина Лебедева\nБухгалтерия",
    "Принтер на втором этаже не печатает.",
  ],
  ["Не работает.\n\nпн, 3 июн. 2024 г. в 10:12, Desk <desk@x.example>:\n> Перезагрузите", "Не работает."],
  [
    "Не работает.\n\nОт: Desk\nОтправлено: 3 июня 2024 г. 10:12\nКому: Ирина\nТема: RE: принтер\n\nПерезагрузите",
    "Не работает.",
  ],
  ["Спасибо\nНо теперь нет папки.", "Спасибо\nНо теперь нет папки."],
  [
    "Guten Tag,\nder Beamer in Raum 3 geht nicht an.\n\nMit freundlichen Grüßen\ni. A. Jana Voss\nEinkauf\nMuster GmbH, Sitz: Ulm, HRB 1234\nTel. 0731 123456",
    "der Beamer in Raum 3 geht nicht an.",
  ],
  [
    "Geht noch nicht.\n\nAm Mo., 3. Juni 2024 um 10:12 Uhr schrieb Desk <desk@x.example>:\n> Neu starten",
    "Geht noch nicht.",
  ],
  [
    "Geht noch nicht.\n\nVon: Desk\nGesendet: Montag, 3. Juni 2024 10:12\nAn: Voss\nBetreff: AW: Beamer\n\nNeu starten",
    "Geht noch nicht.",
  ],
  [
    "Danke\nAber jetzt fehlt mein Ordner Rechnungen.\nVG\nJana",
    "Danke\nAber jetzt fehlt mein Ordner Rechnungen.",
  ],
  [
    "VORSICHT: Diese E-Mail stammt von einem externen Absender.\n\nMein Konto ist gesperrt.",
    "Mein Konto ist gesperrt.",
  ],
  [
    "Mein Konto ist gesperrt.\nGrüße\nJana\n\nPS: Im Büro bin ich ab 9 Uhr.",
    "Mein Konto ist gesperrt.\nGrüße\nJana\n\nPS: Im Büro bin ich ab 9 Uhr.",
  ],
  [
    "Bonjour,\nLe projecteur de la salle 3 ne s'allume pas.\n\nCordialement,\nLéa Morin\nService achats\n01 23 45 67 89",
    "Le projecteur de la salle 3 ne s'allume pas.",
  ],
  [
    "Toujours pareil.\n\nLe lun. 3 juin 2024 à 10:12, Desk <desk@x.example> a écrit :\n> Redémarrez",
    "Toujours pareil.",
  ],
  [
    "Toujours pareil.\n\nDe : Desk\nEnvoyé : lundi 3 juin 2024 10:12\nÀ : Léa\nObjet : RE: projecteur\n\nRedémarrez",
    "Toujours pareil.",
  ],
  [
    "Merci\nMais maintenant le dossier Factures a disparu.\nBien à vous\nLéa",
    "Merci\nMais maintenant le dossier Factures a disparu.",
  ],
  [
    "Buenos días,\nEl proyector de la sala 3 no enciende.\n\nUn saludo,\nNuria Gil\nCompras",
    "El proyector de la sala 3 no enciende.",
  ],
  [
    "Sigue igual.\n\nEl lun, 3 jun 2024 a las 10:12, Desk (<desk@x.example>) escribió:\n> Reinicie",
    "Sigue igual.",
  ],
  [
    "Sigue igual.\n\nDe: Desk\nEnviado el: lunes, 3 de junio de 2024 10:12\nPara: Nuria\nAsunto: RE: proyector\n\nReinicie",
    "Sigue igual.",
  ],
  [
    "Gracias\nPero ahora falta la carpeta Facturas.\nSaludos\nNuria",
    "Gracias\nPero ahora falta la carpeta Facturas.",
  ],
  [
    "Hi,\nthe projector in room 3 stays dark.\n\nKind regards,\nTom Ashby\nPurchasing | Acme Ltd\n+44 20 7946 0000",
    "the projector in room 3 stays dark.",
  ],
  [
    "Still dark.\n\nOn Mon, Jun 3, 2024 at 10:12 AM Desk <desk@x.example> wrote:\n\n> Restart it",
    "Still dark.",
  ],
  [
    "Still dark.\n\nFrom: Desk\nSent: Monday, June 3, 2024 10:12 AM\nTo: Tom\nSubject: RE: projector\n\nRestart it",
    "Still dark.",
  ],
  [
    "Thanks!\nOne more thing: the remote is missing too.\nCheers\nTom",
    "Thanks!\nOne more thing: the remote is missing too.",
  ],
  [
    "I need access to these:\nRegards Report\nFinance | Sales\nhttps://x.example/finance",
    "I need access to these:\nRegards Report\nFinance | Sales\nhttps://x.example/finance",
  ],
  [
    "Error when I press send.\nBest regards\n\nUpdate: it also fails on my phone with code 5001.",
    "Error when I press send.\nBest regards\n\nUpdate: it also fails on my phone with code 5001.",
  ],
  [
    "CAUTION: External email. Do not click links.\n\nMy badge is dead.\n\nSent from my iPhone",
    "My badge is dead.",
  ],
  [
    "My badge is dead.\n\n##- Please type your reply above this line -##\nAnn (Desk)\nTry again",
    "My badge is dead.",
  ],
  [
    "Please order:\n- 2 cables\n- 1 dock\nThanks\nRoom 214, second floor\nThe old dock can go",
    "Please order:\n- 2 cables\n- 1 dock\nThanks\nRoom 214, second floor\nThe old dock can go",
  ],
];

describe("cleanBody, on answers in thirteen languages", () => {
  it.each(MAILS)("%j", (mail, said) => {
    expect(cleanBody(mail, { replied: true })).toBe(said);
  });

  it("loses no word where the subject does not say that it is an answer", () => {
    const lost = MAILS.filter(([mail, said]) => {
      const kept = new Set(cleanBody(mail).split("\n"));
      return said.split("\n").some((line) => !kept.has(line));
    });
    expect(lost).toEqual([]);
  });
});
