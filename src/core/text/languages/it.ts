import type { AutoReplyWords, LanguageWords } from "./language-words.ts";

export const IT: LanguageWords = {
  tag: "it",
  mail: {
    from: "da | mittente",
    sent: "inviato | inviato il | inviata | data | data invio",
    to: "a | destinatario",
    subject: "oggetto",
    otherLabels: "cc | ccn | rispondi a | risposta | priorità | importanza | allegati",
    on: "il | il giorno | in data",
    wrote: "ha scritto | ha … scritto | scrisse | scrive | ha inviato",
    original: "messaggio originale | messaggio originario | appuntamento originale",
    forwarded: `
      messaggio inoltrato | inizio messaggio inoltrato | messaggio inoltrato da … | inoltrato da …`,
    replyAbove: `
      digita la tua risposta sopra questa riga | digitare la risposta sopra questa riga |
      scrivi la tua risposta sopra questa riga | scrivere la risposta sopra questa riga | rispondi sopra questa riga |
      rispondere sopra questa riga | rispondi sopra questa linea | per rispondere, … questa riga |
      inserisci la tua risposta sopra questa riga`,
    aboveThisLine: "sopra questa riga | sopra questa linea | al di sopra di questa riga",
    greetings: `
      ciao | salve | buongiorno | buonasera | buon giorno | buona sera | gentile | gentili | egregio | caro | cara |
      spettabile | spett.le`,
    addressees: `
      a | tutti | tutte | team | signore | signora | signori | colleghi | supporto | e | assistenza`,
    closings: `
      cordiali saluti | distinti saluti | saluti | un saluto | cari saluti | un cordiale saluto | cordialmente |
      buona giornata | buon lavoro | buona serata | grazie e saluti | grazie e cordiali saluti | grazie e buona giornata |
      grazie e buon lavoro | porgo cordiali saluti | porgo distinti saluti`,
    thanks: `
      grazie | grazie mille | molte grazie | grazie in anticipo | tante grazie | vi ringrazio | ti ringrazio | la ringrazio |
      ringraziando`,
    device: `
      inviato da … | inviato dal mio … | inviato con … | scarica outlook … | ottieni outlook …`,
    banners: `
      [esterno] | [mail esterna] | email esterna | mittente esterno | attenzione: questa email | attenzione: questa e-mail |
      attenzione: questo messaggio | questa email proviene dall'esterno | questa e-mail proviene dall'esterno | non cliccare |
      non aprire | non si ricevono spesso messaggi di posta elettronica da | informazioni sul perché è importante`,
    notices: `
      le informazioni contenute in questo messaggio | le informazioni contenute nella presente | questo messaggio … riservat |
      questa email … riservat | questa e-mail … riservat | il presente messaggio | la presente comunicazione |
      persone diverse dal destinatario | se ricevete questo messaggio per errore |
      se avete ricevuto questo messaggio per errore | prima di stampare | rispetta l'ambiente | informativa privacy |
      ai sensi del`,
    legal: "riservate | riservato | riservata | uso esclusivo | divulgazione | riservatezza",
    sentence: `
      io mio miei mi ci noi nostro nostra è sono era ho abbiamo hanno posso può possiamo devo non quando dopo poi anche
      ancora sempre già funziona funzionano appare dice mostra chiede stampa apre blocca adesso ora ieri oggi prima niente
      perché come dove quale che questa questo gli riesco più`,
    trouble: `
      accesso negato connessione scaduto sconosciuto avviso errore stampante schermo tastiera password utente casella rete
      guasto carta batteria cavo portatile cellulare oggetto`,
    roles: `
      direttore | direttrice | direzione | responsabile | capo | impiegato | impiegata | ingegnere | ing | dott | dott.ssa |
      avv | rag | geom | ufficio | reparto | servizio | amministrazione | contabilità | risorse umane | vendite | acquisti |
      logistica | università | comune | ministero | ospedale | banca | gruppo | s.r.l | srl | s.p.a | spa | tecnico |
      consulente | sviluppatore | segreteria | assistente | coordinatore | coordinatrice | commerciale`,
    places: "via | viale | piazza | corso | piano | p.iva | p. iva",
    contact: `
      tel | telefono | cell | cellulare | fax | e-mail | email | mail | web | sito | interno | pec`,
    below: "sotto | di seguito | seguente | seguenti | qui sotto",
    cover: `
      per vostra tua informazione conoscenza vedi sotto in allegato inoltro vi ti la mail e-mail messaggio richiesta potete
      puoi aiutare aiutarmi aiuto verificare controllare questo questa il lo di e a urgente favore cortesia gestire problema
      ticket`,
  },
};

export const IT_REPLIES: Partial<AutoReplyWords> = {
  autoReplies: `
      risposta automatica | risposta automatica di assenza | fuori sede | fuori ufficio | messaggio di assenza |
      avviso di assenza | notifica di assenza | assente dall'ufficio | non recapitabile | impossibile recapitare |
      mancato recapito | messaggio non recapitato | messaggio non consegnato | notifica di mancato recapito |
      errore di consegna | mancata consegna | notifica sullo stato del recapito | consegna non riuscita |
      recapito non riuscito | non letto | conferma di lettura | ricevuta di lettura | ricevuta di ritorno`,
  maybeAutoReplies: "letto | assenza | assente | in ferie | ferie | consegnato | richiamo",
  away: `
      assente | fuori ufficio | fuori sede | fino al | rientro | rientrerò | tornerò | ferie | è stato letto |
      il tuo messaggio | il suo messaggio | il vostro messaggio | non è stato recapitato | impossibile recapitare |
      abbiamo ricevuto`,
  asks: `
      come posso | come si | vorrei | vorremmo | voglio | ho bisogno | abbiamo bisogno | potreste | aiutatemi |
      impostare | configurare | tornano | nostro cliente | nostri clienti | non funziona | non parte`,
};
