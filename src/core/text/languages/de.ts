import type { AutoReplyWords, LanguageWords } from "./language-words.ts";

export const DE: LanguageWords = {
  tag: "de",
  mail: {
    from: "von | absender",
    sent: "gesendet | gesendet am | datum | geschickt",
    to: "an | empfänger",
    subject: "betreff",
    otherLabels: "kopie | blindkopie | antwort an | wichtigkeit | priorität | anlagen | anhänge",
    on: "am",
    wrote: "schrieb | schrieben | hat geschrieben | hat … geschrieben | schreibt",
    original: `
      ursprüngliche nachricht | originalnachricht | antwort nachricht | original-nachricht | ursprünglicher termin |
      original nachricht`,
    forwarded: `
      weitergeleitete nachricht | anfang der weitergeleiteten nachricht | weitergeleitet von … | weitergeleitete e-mail`,
    replyAbove: `
      antworten sie oberhalb dieser zeile | bitte antworten sie oberhalb dieser zeile |
      bitte antworten sie über dieser zeile | bitte antworten sie über dieser linie | bitte oberhalb dieser zeile antworten | bitte antworten sie nur oberhalb dieser zeile |
      bitte antworten sie nur oberhalb dieser linie |
      bitte über dieser zeile antworten | bitte über dieser linie antworten | bitte geben sie ihre antwort oberhalb dieser zeile |
      bitte geben sie ihre antwort über dieser zeile | bitte schreiben sie ihre antwort … dieser zeile |
      antwort oberhalb dieser zeile | geben sie ihre antwort oberhalb dieser zeile |
      schreiben sie ihre antwort … dieser zeile | antworten sie über dieser zeile | antwort über dieser zeile |
      ihre antwort über dieser linie | antworten sie über dieser linie | um per e-mail zu antworten, … dieser zeile |
      um zu antworten, … dieser zeile | schreiben sie über diese zeile | geben sie ihre antwort über dieser zeile`,
    aboveThisLine:
      "oberhalb dieser zeile | oberhalb dieser linie | über dieser zeile | über dieser linie | über diese zeile",
    greetings: `
      hallo | guten tag | guten morgen | guten abend | moin | moin moin | servus | grüß gott | grüezi | sehr geehrte |
      sehr geehrter | liebe | lieber | liebes | mahlzeit | guten tag liebes | hallo liebes`,
    addressees: `
      zusammen | damen | und | herren | kollegen | kolleginnen | an | alle | it-team | it-support | support-team`,
    closings: `
      mit freundlichen grüßen | mit freundlichem gruß | mit besten grüßen | mit herzlichen grüßen | mit lieben grüßen |
      freundliche grüße | viele grüße | beste grüße | liebe grüße | schöne grüße | herzliche grüße | grüße | gruß | mfg | lg |
      vg | bg | hochachtungsvoll | danke und grüße | danke und gruß | danke & gruß | danke und viele grüße |
      danke und liebe grüße | danke und beste grüße | vielen dank und grüße | vielen dank und viele grüße |
      vielen dank und liebe grüße | vielen dank und beste grüße | vielen dank & grüße | besten dank und grüße |
      dank und gruß | herzlichen dank und grüße | freundlicher gruß | besten gruß | bester gruß | lieben gruß | schönen gruß |
      viele liebe grüße | besten dank und freundliche grüße | vielen dank und freundliche grüße | danke & viele grüße |
      vielen dank & viele grüße`,
    thanks: `
      danke | vielen dank | besten dank | herzlichen dank | dank im voraus | danke im voraus | vielen dank im voraus |
      danke schön | dankeschön | danke sehr | danke vorab | danke schon mal | vielen dank vorab | merci vielmals |
      danke euch | vielen dank für ihre hilfe`,
    device: `
      von meinem … gesendet | gesendet von … | gesendet mit … | gesendet mit der … | holen sie sich outlook … | outlook für … beziehen |
      diese nachricht wurde von meinem … gesendet`,
    banners: `
      [extern] | [externe e-mail] | [externe mail] | externe e-mail | externe mail | externer absender | [externer absender] |
      achtung: diese e-mail | achtung: diese mail | achtung: externe | achtung: dies | achtung! diese | achtung, diese |
      vorsicht: diese | vorsicht: externe | vorsicht! diese | diese e-mail stammt von außerhalb |
      diese e-mail kommt von außerhalb | diese e-mail stammt von einem externen | diese e-mail kommt von einem externen |
      diese mail kommt von außerhalb | diese nachricht kommt von außerhalb | diese nachricht stammt von außerhalb |
      diese nachricht stammt von einem externen | warnung: diese | bitte keine links | klicken sie nicht | klicken sie keine |
      öffnen sie keine | bitte öffnen sie keine | bitte klicken sie | sie erhalten nicht oft e-mails von |
      sie erhalten nicht häufig e-mails von | weitere informationen, warum dies wichtig ist |
      erfahren sie, warum dies wichtig ist | diese nachricht wurde von außerhalb | diese e-mail wurde von außerhalb |
      diese mail wurde von außerhalb | diese mail stammt von | hinweis: diese e-mail stammt | externe nachricht`,
    notices: `
      diese e-mail … vertraulich | diese mail … vertraulich | diese nachricht … vertraulich | der inhalt dieser e-mail |
      der inhalt dieser nachricht | diese e-mail … bestimmt | diese nachricht … bestimmt |
      die in dieser e-mail … vertraulich | der inhalt dieser mail | vertraulichkeitshinweis | haftungsausschluss |
      wenn sie nicht der richtige adressat | sollten sie nicht der richtige | sollten sie nicht der vorgesehene |
      bitte denken sie an die umwelt | bitte prüfen sie der umwelt zuliebe | der umwelt zuliebe | denken sie an die umwelt |
      rechtlicher hinweis | informationen zum datenschutz | hinweise zum datenschutz | datenschutzhinweis`,
    legal: `
      vertraulich | vertrauliche | vertraulichen | adressat | adressaten | unbefugte | unbefugten | unzulässig |
      untersagt | nicht gestattet | rechtlich geschützte | irrtümlich | haftung | weitergabe`,
    sentence: `
      ich mein meine meinen meinem mir mich wir unser unsere unserem uns sie ihr er es ist sind war hat habe haben hatte
      wird wurde kann können konnte muss soll sollte will nicht kein keine keinen aber nur wenn weil seit dann auch noch
      schon wieder immer bitte der die das dass beim geht gehen funktioniert funktionieren zeigt kommt steht sagt
      startet stürzt hängt öffnet druckt drucken heute gestern jetzt nach vor ohne nichts etwas warum wie wo was welche ob
      einen eine mehr erscheint brauche brauchen meldet`,
    trouble: `
      dringend eilt wichtig langsam ton netzlaufwerk montag dienstag mittwoch donnerstag freitag samstag sonntag
      zugriff verweigert verbindung ungültig fehlgeschlagen abgelaufen ausfall ausgefallen unbekannt warnung netz internet
      strom fehler fehlermeldung fehlercode drucker rechner bildschirm tastatur maus kennwort passwort konto postfach
      benutzer papierstau papier defekt kaputt netzwerk laufwerk kalender handy telefon kabel akku betreff beschreibung
      störung monitor`,
    roles: `
      leiter | leiterin | leitung | abteilung | abt | referat | team | geschäftsführer | geschäftsführung |
      geschäftsführerin | vorstand | sachbearbeiter | sachbearbeiterin | sachbearbeitung | mitarbeiter | mitarbeiterin |
      assistentin | assistenz | sekretariat | buchhaltung | personal | personalabteilung | vertrieb | einkauf | controlling |
      kundenservice | verwaltung | technik | entwicklung | berater | beraterin | ingenieur | ingenieurin | entwickler |
      entwicklerin | gmbh | ag | kg | ohg | gbr | e.v | mbh | ug | universität | hochschule | institut | amt | stadt |
      landkreis | klinikum | aufsichtsrat | vorsitzender | prokurist | dipl | auszubildende | auszubildender | werkstudent |
      marketing | i. a | i.a | i.v | ppa | lager | logistik | qualitätssicherung | produktion | pflege | lehrstuhl |
      dezernat | filiale`,
    places: `
      straße | str | platz | weg | allee | gasse | etage | halle | stock | zimmer | gebäude | postfach |
      sitz der gesellschaft | registergericht | amtsgericht | handelsregister | hrb | ust-idnr | ust-id | steuernummer`,
    contact: `
      tel | telefon | handy | mobil | fax | telefax | durchwahl | e-mail | mail | internet | fon | dw`,
    below: "unten | folgende | folgenden | folgender | folgt | siehe | hier die | nachstehend",
    cover: `
      zur info information kenntnis kenntnisnahme siehe unten anbei bitte um hilfe prüfung bearbeitung erledigung
      weiterleitung weitergeleitet leite ich weiter mail e-mail nachricht anfrage können könnten kann sie ihr mir uns helfen
      schauen ansehen prüfen übernehmen das dies die der den und mit von zu an was ist eine ein folgende untenstehende
      ticket problem dringend danke kurz mal kümmern dazu`,
  },
};

export const DE_REPLIES: Partial<AutoReplyWords> = {
  autoReplies: `
      automatische antwort | automatische abwesenheitsnotiz | automatische abwesenheit | automatisierte antwort |
      abwesenheitsnotiz | abwesenheitsmeldung | abwesenheitsnachricht | abwesenheitsassistent | abwesenheitsinfo |
      nicht im büro | außer haus | abwesend | unzustellbar | unzustellbare nachricht | nachricht unzustellbar |
      nicht zustellbar | nachricht nicht zugestellt | zustellung fehlgeschlagen | fehler bei der zustellung |
      zustellungsfehler | benachrichtigung zum übermittlungsstatus | übermittlungsstatus | zustellung verzögert |
      e-mail unzustellbar | mail unzustellbar | nicht gelesen | ungelesen | lesebestätigung`,
  maybeAutoReplies: "gelesen | abwesenheit | im urlaub | urlaub | zugestellt | rückruf | ich bin abwesend",
  away: `
      abwesend | nicht im büro | nicht im haus | außer haus | bis zum | zurück | urlaub | wieder erreichbar |
      nicht erreichbar | wurde gelesen | ihre nachricht | ihre e-mail | ihre mail | möchte die nachricht |
      wurde zugestellt | vertretung | konnte nicht zugestellt | nicht zugestellt werden | zustellung an |
      vielen dank für ihre nachricht | vielen dank für ihre e-mail | vielen dank für ihre anfrage | erhalten haben |
      ist eingegangen`,
  asks: `
      wie kann | wie stelle | wie richte | ich brauche | wir brauchen | ich benötige | wir benötigen | bitte um hilfe |
      bitte helfen | helft mir | helfen sie mir | könnten sie | könnt ihr | können sie mir | einrichten |
      kommen zurück | kommt zurück | unserem kunden | unser kunde | funktioniert nicht | geht nicht |
      wird nicht verschickt | lässt sich nicht | ich möchte eine | ich möchte einen | wir möchten eine |
      wir möchten einen | ich möchte im | ich möchte meine | ich möchte für | einstellen | schalten | ausschalten | aktivieren`,
};
