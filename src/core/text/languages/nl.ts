import type { AutoReplyWords, LanguageWords } from "./language-words.ts";

export const NL: LanguageWords = {
  tag: "nl",
  mail: {
    from: "van | afzender",
    sent: "verzonden | verzonden op | datum | verstuurd",
    to: "aan | ontvanger",
    subject: "onderwerp",
    otherLabels: "cc | bcc | antwoord aan | urgentie | prioriteit | bijlagen | bijlage",
    on: "op",
    wrote: `
      schreef | heeft geschreven | heeft … geschreven | heeft … het volgende geschreven | het volgende geschreven |
      heeft het volgende geschreven | schreef het volgende`,
    original: `
      oorspronkelijk bericht | origineel bericht | oorspronkelijke afspraak | oorspronkelijke bericht`,
    forwarded: "doorgestuurd bericht | begin doorgestuurd bericht | doorgestuurd door …",
    replyAbove: `
      typ uw antwoord boven deze regel | typ je antwoord boven deze regel | schrijf uw antwoord boven deze regel |
      schrijf je antwoord boven deze regel | antwoord boven deze regel | reageer boven deze regel |
      beantwoord boven deze regel | antwoord boven deze lijn | om te antwoorden, … deze regel`,
    aboveThisLine: "boven deze regel | boven deze lijn",
    greetings: `
      hallo | hoi | beste | geachte | goedemorgen | goedemiddag | goedenavond | goedendag | dag |  goeiemorgen`,
    addressees: `
      allemaal | allen | team | heer | mevrouw | collega | collega's | helpdesk | mensen | en | of`,
    closings: `
      met vriendelijke groet | met vriendelijke groeten | vriendelijke groet | vriendelijke groeten | groet | groeten |
      groetjes | mvg | hartelijke groet | hartelijke groeten | hoogachtend | met hartelijke groet | bedankt en groet |
      bedankt en groeten | fijne dag | alvast bedankt en groet | met groet | vr.gr `,
    thanks: `
      bedankt | dank | alvast bedankt | dank je | dank je wel | dank u | dank u wel | hartelijk dank | bij voorbaat dank |
      dankjewel | dank alvast | veel dank`,
    device: `
      verzonden vanaf mijn … | verzonden vanaf … | verstuurd vanaf mijn … | verstuurd vanaf … | verzonden met … |
      outlook downloaden … | outlook voor … downloaden | download outlook …`,
    banners: `
      [extern] | [externe e-mail] | externe e-mail | externe afzender | let op: deze e-mail | let op: deze mail |
      let op: dit bericht | waarschuwing: deze e-mail | waarschuwing: deze mail | deze e-mail komt van buiten |
      deze e-mail is afkomstig van buiten | dit bericht is afkomstig van buiten | klik niet op | open geen | klik geen |
      u ontvangt niet vaak e-mail van | ontdek waarom dit belangrijk is`,
    notices: `
      dit bericht … vertrouwelijk | deze e-mail … vertrouwelijk | dit bericht … bestemd | deze e-mail … bestemd |
      de informatie in dit bericht | de informatie in deze e-mail | de inhoud van dit bericht | de inhoud van deze e-mail |
      indien u niet de geadresseerde | denk aan het milieu | bespaar papier`,
    legal: `
      vertrouwelijk | vertrouwelijke | geadresseerde | ten onrechte | abusievelijk | aansprakelijk`,
    sentence: `
      ik mijn mij wij we onze ons u uw jullie hij zij ze het is zijn was heb heeft hebben had kan kunnen kon moet wil niet
      geen maar alleen wanneer als sinds dan ook nog weer steeds altijd werkt werken doet geeft toont zegt staat start opent
      print vraagt nu gisteren vandaag voor niets waarom hoe waar wat welke dat dit deze een graag krijg krijgen lukt meer`,
    trouble: `
      toegang geweigerd verbinding mislukt verlopen onbekend waarschuwing fout foutmelding printer scherm toetsenbord muis
      wachtwoord gebruiker postvak netwerk storing papier kabel telefoon agenda onderwerp`,
    roles: `
      directeur | manager | hoofd | medewerker | beheerder | adviseur | ingenieur | ontwikkelaar | afdeling | dienst |
      kantoor | universiteit | hogeschool | gemeente | ministerie | ziekenhuis | bank | groep | b.v | bv | n.v | nv |
      personeelszaken | verkoop | inkoop | boekhouding | financiën | administratie | secretariaat | stagiair | stagiaire |
      projectleider`,
    places: "straat | laan | plein | weg | postbus | verdieping | gebouw | kvk | btw",
    contact: "tel | telefoon | mobiel | fax | e-mail | mail | website | toestel | gsm",
    below: "hieronder | onderstaand | onderstaande | volgende | als volgt",
    cover: `
      ter info informatie kennisgeving zie onder hieronder onderstaand bijgaand graag hulp actie mail e-mail bericht verzoek
      kun kunt kunnen je jullie u helpen kijken oppakken dit deze het de van en naar aan doorgestuurd ik stuur door spoed
      ticket probleem`,
  },
};

export const NL_REPLIES: Partial<AutoReplyWords> = {
  autoReplies: `
      automatisch antwoord | automatische beantwoording | automatische reactie | afwezigheidsbericht | afwezigheidsmelding |
      afwezigheidsassistent | niet aanwezig | niet op kantoor | afwezig | niet te bezorgen | onbestelbaar |
      kan niet worden bezorgd | bericht niet bezorgd | bezorging mislukt | bezorgingsfout | melding bezorgingsstatus |
      statusmelding van bezorging | niet bezorgd | niet gelezen | leesbevestiging | ontvangstbevestiging`,
  maybeAutoReplies: "gelezen | afwezigheid | met vakantie | op vakantie | vakantie | bezorgd | intrekken",
  away: `
      afwezig | niet aanwezig | tot en met | tot | terug | vakantie | verlof | is gelezen | uw bericht | je bericht |
      uw e-mail | kon niet worden bezorgd | niet worden bezorgd | hebben uw bericht ontvangen`,
  asks: `
      hoe kan | hoe stel | ik wil | wij willen | ik heb nodig | ik zou graag | kun je | kunnen jullie | help mij |
      graag hulp | instellen | komen terug | onze klant | onze klanten | werkt niet`,
};
