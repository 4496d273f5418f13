import type { AutoReplyWords, LanguageWords } from "./language-words.ts";

export const FI: LanguageWords = {
  tag: "fi",
  mail: {
    from: "lähettäjä | keneltä",
    sent: "lähetetty | päivämäärä | päiväys | pvm",
    to: "vastaanottaja | kenelle",
    subject: "aihe",
    otherLabels: "kopio | piilokopio | vastausosoite | tärkeys | liitteet",
    on: "ma | ti | ke | to | pe | la | su",
    wrote: "kirjoitti | kirjoittaa",
    original: "alkuperäinen viesti | alkuperäinen sähköposti",
    forwarded: "välitetty viesti | edelleenlähetetty viesti | välitetty viesti alkaa",
    replyAbove: "kirjoita vastauksesi tämän rivin yläpuolelle | vastaa tämän rivin yläpuolelle",
    aboveThisLine: "tämän rivin yläpuolelle",
    greetings: "hei |  terve | hyvää päivää | hyvää huomenta | hyvä | huomenta | päivää",
    addressees: "kaikki | tuki | vastaanottaja",
    closings: `
      ystävällisin terveisin | terveisin |  parhain terveisin | terv |  kunnioittavasti | hyvää päivänjatkoa`,
    thanks: "kiitos | kiitos etukäteen | kiitos paljon | paljon kiitoksia | kiitoksia | kiitti",
    device: "lähetetty … | hanki outlook …",
    banners:
      "[ulkoinen] | ulkoinen lähettäjä | varoitus: tämä viesti | varoitus: tämä sähköposti | huomio: tämä viesti | älä avaa",
    notices: "tämä viesti … luottamuksellinen | tämä sähköposti … luottamuksellinen",
    legal: "luottamuksellinen",
    sentence: `
      minun minä meidän ei ovat voin voi kun mutta vain myös nyt taas toimi toimii näyttää sanoo miten miksi mitä jälkeen
      että`,
    trouble: "virhe tulostin näyttö näppäimistö salasana käyttäjä verkko paperi",
    roles: `
      osasto | johtaja | päällikkö | asiantuntija | oy | oyj | yliopisto | kaupunki | insinööri`,
    contact: "puh | puhelin | gsm | sähköposti",
    below: "alla | seuraava | seuraavat",
    cover: `
      tiedoksi katso alla ohessa liitteenä apua voitteko voitko auttaa tämä viesti lähetän eteenpäin`,
  },
};

export const FI_REPLIES: Partial<AutoReplyWords> = {
  autoReplies: `
      automaattinen vastaus | poissaoloviesti | poissa toimistosta | ei voida toimittaa | toimitus epäonnistui |
      viestiä ei voitu toimittaa`,
  maybeAutoReplies: "luettu | poissa | lomalla",
  away: "poissa | lomalla | palaan | asti | on luettu | viestisi",
  asks: "miten | haluan | haluamme | tarvitsen | tarvitsemme | voitteko",
};
