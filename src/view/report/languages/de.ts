/**
 * The report in German.
 * @module
 */
import type { ReportLanguage } from "../report-texts.ts";

/** The report in German, with numbers and dates as in Germany. */
export const GERMAN: ReportLanguage = {
  language: "de",
  texts: {
    title: "Bericht zur Selbsthilfe",
    none: "k. A.",
    "number.percent": "{n}\u00A0%",
    "number.percents": "{low} bis {high}\u00A0%",
    "number.tick": "{n} %",
    "number.unmeasured": "nicht gemessen",
    "page.skip": "Zur Zusammenfassung springen",
    "page.parts": "Teile des Berichts",
    "page.read":
      "Zeitraum der Tickets: {period} · Stand {day} · {rows, plural, one {# Zeile} other {# Zeilen}} gelesen, {tickets, plural, one {# Ticket} other {# Tickets}} bewertet, {articles} Artikel",
    "page.readInWords":
      "Zeitraum der Tickets: {period}. Stand {day}: {rows, plural, one {# Zeile} other {# Zeilen}} gelesen, {tickets, plural, one {# Ticket} other {# Tickets}} bewertet.",
    "page.footer":
      "Erstellt mit level-zero. Für die Leitung des Servicedesks: Der Bericht nennt Artikel, die Kunden nicht sehen dürfen.",
    "page.numbers": "Die Zahlen als Tabelle",
    "period.months": "{from} bis {to}",
    "period.days": "{from} bis {to}",
    "period.undated": "{period} ({n} von {of} Tickets haben kein lesbares Datum)",
    "period.unknown": "unbekannt, kein Ticket hat ein Datum",
    "nav.outcomes": "Ergebnisse",
    "nav.scorecard": "Kennzahlen",
    "nav.audit": "Prüfung",
    "nav.mending": "Nachbessern",
    "nav.gaps": "Lücken",
    "nav.searches": "Suchen",
    "nav.words": "Wörter",
    "nav.outages": "Ausfälle",
    "nav.answering": "Antworten",
    "nav.effects": "Wirkung",
    "nav.groups": "Gruppen",
    "nav.months": "Verlauf",
    "nav.tickets": "Tickets",
    "nav.funnel": "Zählung",
    "nav.health": "Zustand",
    "nav.problems": "Probleme",
    "nav.method": "Methode",

    "head.article": "Artikel",
    "head.articles": "Artikel",
    "head.tickets": "Tickets",
    "head.share": "Anteil",
    "head.interval": "95-%-Intervall",
    "head.reason": "Grund",
    "head.action": "Was zu tun ist",
    "head.examples": "Zum Beispiel",
    "head.n": "n",
    "head.named": "Mit Sicherheit benannt",
    "head.rate": "Quote",
    "head.potential": "Mögliche Quote",
    "head.customersSay": "Kunden schreiben",
    "head.firstSeen": "Zuerst gesehen",
    "head.lastSeen": "Zuletzt gesehen",
    "head.place": "Stelle",
    "head.problem": "Problem",
    "head.severity": "Schwere",
    "count.tickets": "{n, plural, one {# Ticket} other {# Tickets}}",
    "count.articles": "{n} Artikel",
    "count.scored": "{n, plural, one {# bewertetes Ticket} other {# bewertete Tickets}}",

    "summary.title": "Kurz gefasst",
    "rate.unknown": "Noch nicht bekannt",
    "rate.giveHistory":
      "Noch hat niemand gesagt, was die Artikel dieses Servicedesks lösen: Geben Sie gelöste Tickets mit den Artikeln an, die sie geschlossen haben (--history), oder beurteilen Sie eine Stichprobe.",
    "rate.guess":
      "Geraten nach dem, wie es anderswo ist: {share} ({interval}) von {scored, plural, one {# Ticket} other {# Tickets}}.",
    "rate.name": "Selbsthilfequote",
    "rate.audited": "Selbsthilfequote, geprüft",
    "rate.estimated":
      "{links, select, missing {Selbsthilfequote oder mehr: Verweise scheinen zu fehlen} other {Selbsthilfequote, geschätzt}}",
    "rate.decided": "Selbsthilfequote, gezählt",
    "rate.noTickets": "Es wurde kein Ticket bewertet, also gibt es keine Quote.",
    "rate.inHundred": "{n} von 100",
    "rate.belowOne": "weniger als 1 von 100",
    "rate.says":
      "{period, select, none {} other {{period}: }}Etwa {share} Tickets hätten Kunden mit {asOf, select, ticket {den damaligen Artikeln} other {den heutigen Artikeln}} selbst lösen können, ohne Bearbeiter.",
    "rate.of": "{count} von {scored, plural, one {# bewerteten Ticket} other {# bewerteten Tickets}}.",
    "rate.shouldFall": "Die Kunden haben das Portal: Die Quote sollte sinken.",
    "rate.shouldRise":
      "Solange die Kunden das Portal noch nicht haben, sollte die Quote steigen; danach sollte sie sinken.",
    "rate.scale": "Die Quote auf einer Skala von 0 bis 100 %",
    "rate.described":
      "Selbsthilfequote {rate}, Intervall {interval}, möglich {potential}, {basis, select, decided {beantwortet und gefunden, geschätzt} other {mit Sicherheit benannt}} {other}.",
    "rate.otherEstimated": "beantwortet und gefunden, geschätzt",
    "rate.otherNamed": "mit Sicherheit benannt",
    "rate.namedLikely": " (nach ihren Wahrscheinlichkeiten {share})",
    "rate.itsInterval": "ihr 95-%-Intervall",
    "rate.toWin": "ohne Schreiben zu gewinnen",
    "sure.title": "Wie sicher?",
    "sure.interval": "(95-%-Intervall).",
    "sure.audited":
      "Es deckt den Zufall und die Fehler des Modells ab: {judged, plural, one {# Ticket wurde} other {# Tickets wurden}} von Menschen beurteilt.",
    "sure.estimated":
      "{links, select, missing {Es deckt nur den Zufall ab, nicht die Verweise, die Agenten offenbar weglassen: Die wahre Quote ist wohl höher, und eine Prüfung von {audited} Tickets sagt sie.} other {Es deckt nur den Zufall ab und ist so gut wie die Kennzeichnungen; eine Prüfung von {audited} Tickets macht es sicher.}}",
    "sure.decided":
      "Es deckt nur den Zufall ab. Das Modell kennt keine Kennzeichnungen dieses Servicedesks: Fünfzig gelöste Tickets machen daraus eine Schätzung.",
    "know.title": "Woher wir das wissen",
    "know.unsure":
      "Unsicher: {share}, {count} von {of, plural, one {# Ticket} other {# Tickets}}. {basis, select, decided {Sie zählen als nicht lösbar.} other {Jedes zählt mit seiner Wahrscheinlichkeit.}}",
    "know.audited":
      "{n, plural, one {# Ticket} other {# Tickets}} einer Zufallsstichprobe {n, plural, one {wurde} other {wurden}} von Menschen beurteilt.",
    "know.auditLink": "Was die Prüfung ergab",
    "know.measured":
      "Erprobt an gekennzeichneten Tickets{desk, select, own {} other { anderer Servicedesks}}, aus denen es nicht gelernt hat: Von einem lösbaren und einem unlösbaren Ticket stellt es in {auroc} aller Paare das richtige höher (beim Losen 0,5; genannt AUROC), und seine Wahrscheinlichkeiten liegen im Mittel um {error} daneben (bestenfalls 0; genannt Kalibrierungsfehler). Angepasst an {labels, plural, one {# Kennzeichnung} other {# Kennzeichnungen}}.",
    "know.notMeasured": "Das Modell wurde nicht an gekennzeichneten Tickets gemessen.",
    "know.methodLink": "Wie gemessen wurde",
    "rates.caption": "Die Zahlen, jede mit ihrem eigenen Namen; n sind alle bewerteten Tickets",
    "rates.number": "Zahl",
    "rates.what": "Was sie bedeutet",
    "rates.estimated":
      "Dieselbe Frage nach Wahrscheinlichkeiten: Jedes Ticket zählt mit seiner Wahrscheinlichkeit.",
    "rates.confirmed": "Davon bestätigen Menschen {share} ({interval}).",
    "rates.named": "{n, plural, one {# Ticket} other {# Tickets}}, aufgelistet mit ihren Artikeln",
    "rates.answered": "Gleich, ob die Wörter der Kunden den Artikel finden.",
    "rates.potential": "Wenn jede vorhandene Antwort veröffentlicht, gültig und auffindbar ist.",
    "rates.auditedBasis": "Die Schätzung, berichtigt um das, was Menschen in einer Zufallsstichprobe fanden.",
    "rates.estimatedBasis": "Beantwortet und gefunden: Jedes Ticket zählt mit seiner Wahrscheinlichkeit.",
    "rates.decidedBasis": "Die mit Sicherheit benannten Tickets; alle anderen zählen 0.",
    "cautions.title": "Bevor Sie sich auf diese Zahlen verlassen",

    "found.own":
      "„Gefunden“ wird mit der Suche von level-zero gemessen. Geben Sie an, was Ihr Portal findet (--portal-results), um es damit zu messen.",
    "found.portal": "„Gefunden“ wird mit den Treffern der eigenen Portalsuche gemessen.",
    "found.someOfPortal":
      "„Gefunden“ wird bei {n} von {scored, plural, one {# Ticket} other {# Tickets}} mit den Treffern der eigenen Portalsuche gemessen, bei den übrigen mit der Suche von level-zero.",
    "found.notAsked":
      "„Gefunden“ wurde nicht gemessen: Keine Suche wurde befragt, also gilt kein Ticket als nicht auffindbar.",
    "promise.text":
      "Von diesen Tickets{new, plural, =0 {} one {, das eine nicht gezählt, das ein neuer Artikel beantwortet,} other {, die # nicht gezählt, die neue Artikel beantworten,}} sind mindestens {precision} richtig benannt, mit einer Sicherheit von {confidence}.",

    "steps.title": "Was als Nächstes zu tun ist",
    "steps.nothing": "Nichts",
    "steps.tickets": "{n, plural, one {# Ticket} other {# Tickets}}",
    "steps.first": "Zuerst: {what}.",
    "steps.publish": "Veröffentlichen",
    "steps.publishWhy": "die Antwort ist da, aber verborgen oder veraltet.",
    "steps.publishNone":
      "{drafts, plural, =0 {Keine Antwort ist verborgen oder veraltet.} one {Kein Ticket fragt sicher nach dem Entwurf, der wartet: level-zero what-if probiert ihn aus.} other {Kein Ticket fragt sicher nach einem der # Entwürfe, die warten: level-zero what-if probiert sie aus.}}",
    "steps.askOwner":
      "{n, plural, one {# Ticket hat} other {# Tickets haben}} eine Antwort, die für andere Leser ist: bei ihren Verantwortlichen nachfragen.",
    "steps.publishLink": "Was zu veröffentlichen oder zu erneuern ist",
    "steps.mend": "Nachbessern",
    "steps.mendWhy": "die Antwort ist veröffentlicht, aber die Wörter der Kunden finden sie nicht.",
    "steps.mendNone": "Die Wörter der Kunden finden jede Antwort.",
    "steps.mendLink": "Was nachzubessern ist",
    "steps.write": "Schreiben",
    "steps.writeWhy":
      "{articles, plural, one {# Artikel würde} other {# Artikel würden}} sie beantworten.{others, plural, =0 {} one { # weitere Lücke braucht andere Arbeit oder einen genaueren Blick.} other { # weitere Lücken brauchen andere Arbeit oder einen genaueren Blick.}}",
    "steps.writeDoubt":
      "Keine Lücke verlangt einen Artikel, doch nach dem Audit {n, plural, one {ist etwa # Ticket} other {sind etwa # Tickets}}, die lösbar heißen, es nicht: Lesen Sie diese zuerst; was ihnen fehlt, steht in keiner Lücke.",
    "steps.writeNone": "Keine Lücke verlangt einen Artikel",
    "steps.writeLink": "Was zu schreiben ist, der Reihe nach",
    "steps.mendFirst": "({n, plural, one {# Ticket} other {# Tickets}})",
    "steps.gapFirst":
      "({n, plural, one {# Ticket} other {# Tickets}}{cause, select, thin {, einen Artikel erweitern} other {}})",

    "manager.number": "Die Zahl",
    "manager.trend": "Der Verlauf",
    "manager.before":
      "{period, select, none {Bericht vom {day}} other {{period} (Bericht vom {day})}}: {was} ({wasInterval}) von {wasOf, plural, one {# Ticket} other {# Tickets}}. Jetzt: {now} ({nowInterval}) von {nowOf, plural, one {# Ticket} other {# Tickets}}. {finding, select, higher {Das sind {points, plural, one {# Punkt} other {# Punkte}} mehr, mehr als der Zufall erklärt.} lower {Das sind {points, plural, one {# Punkt} other {# Punkte}} weniger, mehr als der Zufall erklärt.} same {Sie liegen {points, plural, one {# Punkt} other {# Punkte}} auseinander, so viel wie der Zufall allein bringen kann: keine klare Änderung.} guess {Die frühere Zahl war geraten, deshalb sind sie nicht vergleichbar.} other {Beide wurden auf verschiedene Weise gefunden, deshalb sind sie nicht vergleichbar.}}{links, select, missing { Verweise scheinen zu fehlen: Ein Teil kann daher kommen, dass Agenten öfter oder seltener verweisen als damals.} other {}}",
    "manager.noTrend": "Weniger als zwei Monate haben Tickets: noch kein Verlauf.",
    "manager.done": "Was getan wurde und was es gebracht hat",
    "manager.noNews":
      "Was seit dem letzten Monat neu ist, zeigt der Vergleich mit dessen Bericht: --previous last-month.json.",
    "manager.actions": "{n, plural, one {Die nächste Maßnahme} other {Die nächsten # Maßnahmen}}",
    "manager.noActions": "Kein Ticket verlangt Arbeit an den Artikeln.",
    "manager.caption":
      "Die meisten Tickets zuerst; die Zuständigkeit ist ein Vorschlag: Schreiben Sie den Namen daneben",
    "manager.worth": "Wert",
    "manager.owner": "Zuständig",
    "manager.inAll": "Insgesamt.",
    "manager.method": "Wie gezählt wurde",
    "manager.counted":
      "Gezählt: {tickets, plural, one {# Ticket} other {# Tickets}} (Zeitraum: {period}); {left} ausgeschlossen (Spam, Alarme, Doppeltes und Ähnliches), {rejected, plural, one {# Zeile} other {# Zeilen}} nicht lesbar.",
    "manager.asked":
      "Gefragt bei jedem: Hätte einer von {articles} Artikeln es gelöst, darf dieser Kunde ihn sehen, und finden seine eigenen Wörter ihn?",
    "manager.answered":
      "Beantwortet von einem Modell, angepasst an {labels, plural, one {# Kennzeichnung} other {# Kennzeichnungen}} ({trainedOn}).",
    "manager.interval": "Intervall: {interval} (95 %). {sure}",
    "action.not-visible": "Veröffentlichen: {what}",
    "action.restricted": "Beim Verantwortlichen klären, ob diese Kunden es lesen dürfen: {what}",
    "action.outdated": "Prüfen und erneuern: {what}",
    "action.not-findable": "Titel und Wörter nachbessern: {what}",
    "action.defect": "Den Fehler oder Wunsch melden: {what}",
    "action.defects": "Die Tickets lesen, und melden, was nicht geht: {what}",
    "action.out-of-scope": "Weiterleiten oder sagen, dass Sie dabei nicht helfen: {what}",
    "action.needs-agent": "Ein Formular anbieten oder automatisieren: {what}",
    "action.read": "Die Tickets lesen: {what}",
    "action.thin": "{article} erweitern: {what}",
    "action.first-draft": "{article} veröffentlichen, falls es beantwortet: {what}",
    "action.first-outdated": "{article} prüfen und erneuern, falls es beantwortet: {what}",
    "action.first-others": "Vor dem Schreiben den Eigentümer von {article} fragen, das andere lesen: {what}",
    "action.first-new": "Titel und Wörter von {article}, das neu ist, ergänzen für: {what}",
    "action.missing": "Schreiben: {what}",
    "action.others": "{what} und weitere Artikel",
    "owner.article": "Verantwortliche des Artikels",
    "owner.knowledge": "Wissensmanagement",
    "owner.product": "Verantwortliche für Produkt oder Dienst",
    "owner.desk": "Servicedesk",
    "owner.service": "Verantwortliche des Dienstes",
    "owner.author": "Redaktion",

    "outcomes.title": "Was aus den Tickets wurde",
    "outcomes.lead":
      "Ein Ticket ist lösbar, wenn ein Artikel es beantwortet, der Kunde diesen Artikel sehen darf und die eigenen Wörter ihn finden. Was daran scheitert, hat jeweils sein eigenes Mittel.",
    "outcomes.none": "Es wurde kein Ticket bewertet.",
    "outcomes.caption":
      "Ergebnisse und Gründe aller bewerteten Tickets; die Anteile ergeben bis auf Rundung 100 %",
    "outcomes.outcome": "Ergebnis",
    "outcomes.meaning": "Bedeutung und was zu tun ist",
    "outcomes.total": "Bewertet",
    "outcomes.chart":
      "Ergebnisse und Gründe von {n, plural, one {# bewerteten Ticket} other {# bewerteten Tickets}}",
    "outcomes.shareOfScored": "Anteil an den bewerteten",
    "outcome.solvable.name": "Lösbar",
    "outcome.solvable.meaning":
      "Ein Artikel beantwortet es, der Kunde darf ihn sehen, und die eigenen Wörter finden ihn.",
    "outcome.solvable.action":
      "Nichts zu schreiben. Fragen Sie, warum trotzdem ein Ticket kam: Ist das Portal bekannt, und ist es erreichbar?",
    "outcome.unsure.name": "Unsicher",
    "outcome.unsure.meaning": "Die Wahrscheinlichkeit liegt zwischen den beiden Schwellen.",
    "outcome.unsure.action":
      "Lassen Sie einen Menschen darauf sehen und behalten Sie die Antworten als Kennzeichnungen: Sie schärfen das Modell.",
    "outcome.missing.name": "Fehlend",
    "outcome.missing.meaning": "Kein Artikel beantwortet es.",
    "outcome.missing.action": "Den Artikel schreiben.",
    "outcome.not-visible.name": "Nicht sichtbar",
    "outcome.not-visible.meaning": "Die Antwort gibt es, aber als Entwurf oder für eine andere Zielgruppe.",
    "outcome.not-visible.action":
      "Veröffentlichen; für eine andere Zielgruppe zuerst den Verantwortlichen fragen.",
    "outcome.outdated.name": "Veraltet",
    "outcome.outdated.meaning": "Die Antwort gibt es, aber sie ist zurückgezogen oder abgelaufen.",
    "outcome.outdated.action": "Prüfen, dann erneuern oder ersetzen.",
    "outcome.not-findable.name": "Nicht auffindbar",
    "outcome.not-findable.meaning":
      "Die Antwort gibt es, und sie ist sichtbar, aber die Wörter der Kunden finden sie nicht.",
    "outcome.not-findable.action": "Titel, Aliasse und Synonyme nachbessern.",
    "outcome.needs-agent.name": "Braucht Bearbeiter",
    "outcome.needs-agent.meaning":
      "Kein Artikel hätte gereicht: Genehmigung, Hardware, Sicherheit, Zugriff, den nur Bearbeiter haben.",
    "outcome.needs-agent.action": "Nichts schreiben. Denken Sie an ein Formular oder an Automatisierung.",
    "outcome.subject.name": "Ein Thema, nicht ein Problem",
    "outcome.subject.meaning":
      "Außer den Wörtern, die sie benennen, sagen diese Tickets womöglich Verschiedenes.",
    "outcome.subject.action":
      "Zuerst die Tickets und Teile lesen: Ein einziger Artikel hilft vielleicht nicht allen.",
    "outcome.thin.name": "Zu knapp",
    "outcome.thin.meaning": "Ein Artikel handelt davon, sagt aber zu wenig, um es zu lösen.",
    "outcome.thin.action": "Den Artikel „{article}“ erweitern.",
    "outcome.defect.name": "Produktfehler",
    "outcome.defect.meaning": "Das Produkt tut nicht, was es soll: Das behebt kein Artikel.",
    "outcome.defect.action":
      "Melden. Einen Hinweis auf den bekannten Fehler mit der Umgehung veröffentlichen, wenn es eine gibt; was Kunden selbst richten können, ist ein Artikel.",
    "outcome.defects.name": "Fehler um ein Thema",
    "outcome.defects.meaning":
      "Sie erzählen von dem, was das Produkt nicht tut, wie es soll, nicht sicher von einem einzigen Fehler.",
    "outcome.defects.action":
      "Zuerst die Tickets und Teile lesen, und jeden Fehler melden. Was Kunden selbst richten können, ist ein Artikel.",
    "outcome.out-of-scope.name": "Nicht zuständig",
    "outcome.out-of-scope.meaning":
      "Es geht um ein anderes Produkt oder einen anderen Dienst als die Artikel.",
    "outcome.out-of-scope.action": "Weiterleiten oder auf dem Portal sagen, dass Sie dabei nicht helfen.",
    "outcome.mixed.name": "Gemischt",
    "outcome.mixed.meaning":
      "Was diese Tickets brauchen, ist nicht bei den meisten gleich oder nicht sicher.",
    "outcome.mixed.action":
      "Zuerst die Tickets lesen: Keine einzelne Arbeit hilft sicher den meisten von ihnen.",
    "excluded.empty-text": "kein Text",
    "excluded.too-little-text": "zu wenig Text zum Beurteilen",
    "excluded.spam": "unerwünschte Werbung",
    "excluded.alert": "Meldung eines Systems",
    "excluded.auto-reply": "automatische Antwort eines Mailprogramms",
    "excluded.agent-made": "eigene Arbeit eines Bearbeiters, nicht die eines Kunden",
    "excluded.duplicate": "wiederholt ein anderes Ticket",
    "excluded.cancelled": "abgebrochen",
    "excluded.other-language": "in einer anderen Sprache als die Artikel",
    "excluded.outage": "Teil eines Ausfalls, den viele zugleich gemeldet haben",

    "chances.title": "Bewertete Tickets nach Wahrscheinlichkeit",
    "chances.described":
      "Histogramm mit zwanzig Klassen. Die größte Klasse hat {most, plural, one {# Ticket} other {# Tickets}}. Schwellen bei {low} und {high}.",
    "chances.caption": "Bewertete Tickets nach Wahrscheinlichkeit und Ergebnis",
    "chances.probability": "Wahrscheinlichkeit",
    "chances.bin": "{from} bis {to}",
    "chances.unsolvable": "nicht lösbar",
    "chances.unsure": "unsicher",
    "chances.solvable": "lösbar",
    "chances.notFindable": "nicht lösbar, obwohl ein Artikel antworten würde: nicht auffindbar",
    "chances.from": "ab {at}",
    "chances.below": "unter {at}",

    "funnel.title": "Was gezählt wurde",
    "funnel.lead":
      "Jede Zeile endet in einer Zeile dieser Tabelle. Nur bewertete Tickets sind in den Quoten.",
    "funnel.caption":
      "Von {rows, plural, one {# Zeile} other {# Zeilen}} zu {scored, plural, one {# bewerteten Ticket} other {# bewerteten Tickets}}",
    "funnel.step": "Schritt",
    "funnel.rows": "Zeilen",
    "funnel.ofRows": "Der gelesenen Zeilen",
    "funnel.where": "Wohin jede Zeile ging",
    "funnel.read": "Gelesene Zeilen",
    "funnel.rejected": "− abgewiesen: wurde kein Ticket",
    "funnel.excluded": "− ausgeschlossen: {rule}",
    "funnel.scored": "= Bewertete Tickets",
    "funnel.noneExcluded": "Keine Regel hat ein Ticket ausgeschlossen.",

    "mending.title": "Gewinnen, ohne zu schreiben",
    "mending.lead":
      "Diese Artikel enthalten die Antwort schon. Es ist nichts zu schreiben: veröffentlichen, prüfen oder die Wörter nachbessern.",
    "mending.restricted":
      "Er ist für andere ({audiences}): beim Verantwortlichen klären, ob diese Kunden ihn lesen dürfen, oder einen für sie schreiben.",
    "mending.none": "Kein Ticket ist an einer vorhandenen Antwort gescheitert.",
    "mending.caption": "Artikel zum Nachbessern, die meisten Tickets zuerst (höchstens 25)",
    "answering.title": "Artikel, die antworten",
    "answering.lead":
      "Jedes als lösbar benannte Ticket zählt für seinen besten Artikel. {articles} Artikel {articles, plural, one {hätte} other {hätten}} {tickets, plural, one {# Ticket} other {# Tickets}} gelöst.{linked, select, yes { „Damit geschlossen“ vergleicht mit dem Artikel, den die Bearbeiter verknüpft haben, sofern die Tickets es sagen.} other {}}",
    "answering.leadNone": "Jedes lösbare Ticket zählt für seinen besten Artikel.",
    "answering.none": "Kein Ticket ist lösbar.",
    "answering.caption": "Artikel, die am meisten beantworten ({n} von {total})",
    "answering.ofSolvable": "Der lösbaren",
    "answering.shareOfSolvable": "Anteil an den lösbaren",
    "answering.linked": "Damit geschlossen",
    "answering.linkedOf": "{same} von {known}",
    "answering.words": "Gemeinsame Wörter",
    "health.title": "Zustand der Artikel",
    "health.lead": "Nur veröffentlichte und gültige Artikel antworten den Kunden.",
    "health.none": "Es wurde kein Artikel gelesen.",
    "health.are": "Artikel, die … sind",
    "health.published": "veröffentlicht",
    "health.publishedDo": "Nichts.",
    "health.expired": "veröffentlicht, aber abgelaufen",
    "health.expiredDo": "Prüfen, dann erneuern oder zurückziehen.",
    "health.notYetValid": "veröffentlicht, aber noch nicht gültig",
    "health.notYetValidDo": "Das Datum prüfen.",
    "health.reviewOverdue": "veröffentlicht, die Durchsicht ist überfällig",
    "health.reviewOverdueDo": "Durchsehen.",
    "health.restricted": "veröffentlicht, aber nicht für alle",
    "health.restrictedDo": "Prüfen, ob die Zielgruppe so gemeint ist.",
    "health.drafts": "Entwürfe",
    "health.draftsDo": "Fertigstellen und veröffentlichen, zuerst die unter „Gewinnen, ohne zu schreiben“.",
    "health.retired": "zurückgezogen",
    "health.retiredDo": "Nichts, es sei denn, Tickets brauchen sie noch.",
    "health.neverNamed": "veröffentlicht und gültig, aber für kein Ticket genannt",
    "health.neverNamedDo": "Prüfen, ob die Wörter der Kunden darin stehen, oder zurückziehen.",
    "health.neverNamedList": "Artikel, die für kein Ticket genannt wurden",
    "health.more": "und {n} weitere.",
    "health.state.draft": "{n, plural, one {# Entwurf} other {# Entwürfe}}",
    "health.state.published": "{n} veröffentlicht",
    "health.state.retired": "{n} zurückgezogen",
    "health.sentence":
      "{articles} Artikel: {states}. Von den veröffentlichten: {expired} abgelaufen, {notYetValid} noch nicht gültig, {reviewOverdue} mit überfälliger Durchsicht, {restricted} nicht für alle, {neverNamed} für kein Ticket genannt.",

    "metric.level-zero-rate.name": "Selbsthilfequote",
    "metric.level-zero-rate.definition":
      "Tickets, die Kunden allein mit Artikeln hätten lösen können ÷ bewertete Tickets.",
    "metric.level-zero-rate.missing": "bewertete Tickets",
    "metric.potential-rate.name": "Mögliche Quote",
    "metric.potential-rate.definition":
      "Selbsthilfequote + Tickets, deren Antwort es gibt, aber die Kunden nicht erreicht ÷ bewertete Tickets.",
    "metric.potential-rate.missing": "bewertete Tickets",
    "metric.link-rate.name": "Verknüpfungsquote",
    "metric.link-rate.definition":
      "Mit einem Artikel geschlossene bewertete Tickets ÷ bewertete Tickets, die sagen, wie sie geschlossen wurden. Machen Sie das Verknüpfen nicht zur Pflicht: Sonst wird um des Verknüpfens willen verknüpft.",
    "metric.link-rate.missing":
      "eine Spalte mit verknüpften Artikeln im Export, leer, wo keiner das Ticket geschlossen hat",
    "metric.known-share.name": "Bekannt gegen neu",
    "metric.known-share.definition":
      "Tickets zu Problemen, die ein Artikel beschreibt, wer immer ihn sehen darf (eine Antwort wurde gefunden, oder ein Bearbeiter hat einen verknüpft) ÷ diese und die Tickets zu neuen. Unsichere Tickets zählen nirgends.",
    "metric.known-share.missing": "Tickets mit einem anderen Ergebnis als unsicher",
    "metric.search-success.name": "Sucherfolg",
    "metric.search-success.definition": "Suchen auf dem Portal, die zu einem Klick führten ÷ alle Suchen.",
    "metric.search-success.missing": "die Ereignisse des Portals aus demselben Zeitraum",
    "metric.freshness.name": "Aktualität",
    "metric.freshness.definition":
      "Artikel, die Tickets beantworten und deren geplante Durchsicht nicht überfällig ist oder die ohne Plan {within, plural, =365 {im letzten Jahr} one {am letzten Tag} other {in den letzten # Tagen}} aktualisiert wurden ÷ antwortende Artikel, die eins von beidem sagen.",
    "metric.freshness.missing": "Daten in den Artikeln: reviewBy oder updated",
    "metric.csat.name": "Kundenzufriedenheit",
    "metric.csat.definition":
      "Zufriedene Antworten ÷ alle Antworten auf die Umfrage zu bewerteten Tickets: die oberen zwei von fünf Stufen oder gut.",
    "metric.csat.missing": "eine Spalte mit Antworten der Umfrage im Export",
    "scorecard.title": "Kennzahlen",
    "scorecard.lead":
      "Keine Zahl allein sagt, wie es um die Selbsthilfe steht. Lesen Sie alle zusammen: Wo sie in dieselbe Richtung weisen, ist darauf Verlass.",
    "scorecard.caption": "Kennzahlen mit Zähler, Nenner und Intervall",
    "scorecard.metric": "Kennzahl",
    "scorecard.counted": "Gezählt",
    "scorecard.part": "Anteil an der Gesamtnote",
    "scorecard.countedOf": "{count} von {of}",
    "scorecard.good": "Was besser ist",
    "scorecard.noData": "keine Daten",
    "scorecard.needs": "braucht: {missing}",
    "scorecard.higher": "höher ist besser",
    "scorecard.lower": "niedriger ist besser",
    "scorecard.noScore": "Keine Kennzahl mit einem Gewicht hat Daten, also gibt es keine Gesamtnote.",
    "scorecard.score":
      "Gesamtnote: {score}, das gewichtete Mittel der Kennzahlen oben; wo niedriger besser ist, zählt, was zu 100\u00A0% fehlt.{left, select, none {} other { Ohne Daten und darum nicht enthalten: {left}; die anderen Gewichte wurden auf 100\u00A0% hochgerechnet.}} Die Gewichte legen Sie fest; vergleichen lässt sich eine Gesamtnote nur mit sich selbst.",
    "demand.readinessNone":
      "Selbsthilfegrad (an der gesamten Nachfrage): k. A. Er braucht die Probleme, die Kunden ohne Ticket gelöst haben: Geben Sie die Ereignisse des Portals an oder --self-solved.",
    "demand.readiness":
      "Selbsthilfegrad (an der gesamten Nachfrage): {share}, {count} von {of}; {selfSolved} auf dem Portal gelöst, dazu die Tickets, die Kunden selbst hätten lösen können. 95-%-Intervall {interval}. Er sollte steigen.",
    "demand.leakage":
      "Vermeidbare Tickets (an der Nachfrage, die Bearbeiter erreicht hat): {share}, {count} von {of}; 95-%-Intervall {interval}. Sobald die Kunden das Portal haben, sollte der Anteil sinken.",
    "cost.none": "Kosten: k. A. Dazu braucht es Tickets mit Datum über mindestens zwei Wochen.",
    "cost.saved":
      "Wenn Kunden sie selbst lösten: {low} bis {high} {currency} im Jahr, bei etwa {perWeek, plural, one {# solchen Ticket} other {# solchen Tickets}} pro Woche. Das beruht auf diesen Annahmen, die Sie alle ersetzen können: {agentCost} für ein Ticket mit Bearbeiter, {selfServiceCost} für eins ohne; ein Anteil von {uptakeLow} bis {uptakeHigh} der Kunden findet die Antwort und ist fertig; jeder wendet {minutesLow} bis {minutesHigh} Minuten auf, und {breakEven} Minuten kosten so viel, wie gespart wird.",

    "audit.title": "Was die Prüfung ergab",
    "audit.lead":
      "Menschen haben {decided, plural, one {# Ticket} other {# Tickets}} von {drawn} beurteilt, zufällig gezogen aus {scored, plural, one {# bewerteten Ticket} other {# bewerteten Tickets}}, ohne zu wissen, was über sie gesagt wurde.",
    "audit.caption": "Die Selbsthilfequote mit und ohne die Antworten der Prüfenden",
    "audit.shareOfTickets": "Anteil der Tickets",
    "audit.judged": "Beurteilt",
    "audit.rate": "Geprüfte Quote",
    "audit.answersAlone": "Nur die Antworten der Prüfenden",
    "audit.chancesAlone": "Nur die Wahrscheinlichkeiten des Modells",
    "audit.confirmed": "Bestätigt, von den als lösbar benannten Tickets",
    "audit.missed": "Doch lösbar, von den als nicht lösbar benannten Tickets",
    "audit.withVerdicts": "Prüfende und Modell: {agreement}",
    "audit.betweenRaters": "Zwei Prüfende bei denselben Tickets: {agreement}",
    "audit.agreement":
      "dieselbe Antwort bei {agreed} von {n, plural, one {# Ticket} other {# Tickets}}; Cohens Kappa {kappa}{low, select, none {} other {, 95-%-Intervall {low} bis {high}}} (1 ist volle Übereinstimmung, 0 ist Zufall).",
    "audit.undecided":
      "Nicht entschieden: {n, plural, one {# Ticket} other {# Tickets}}. Wäre keins davon lösbar, läge die Quote bei {low}, wären es alle, bei {high}.",

    "gaps.gone": "Was aus den Lücken des vorigen Laufs wurde",
    "gaps.gone.closed":
      "Geschlossen: „{title}“. {solvable} von {n, plural, one {# Ticket} other {# Tickets}} zu diesem Problem sind jetzt lösbar, mit „{article}“.",
    "gaps.gone.faded":
      "Verblasst: „{title}“. Zu diesem Problem {n, plural, one {kam # Ticket} other {kamen # Tickets}}, davon {solvable} lösbar; sie bilden keine Lücke.",
    "gaps.gone.quiet":
      "Still: „{title}“. Von keinem Ticket dieses Exports ist bekannt, dass es zu diesem Problem gehört; das sagt nichts über einen Artikel.",
    "gaps.title": "Lücken: was zu schreiben ist",
    "gaps.lead":
      "Eine Lücke ist eine Gruppe von Tickets zu einem Problem, das kein Artikel löst. Ihre Ursache sagt, was zu tun ist: schreiben oder melden, weiterleiten, automatisieren. Wo Schreiben am meisten gewinnt, steht zuerst.",
    "gaps.noneUnsolvable": "Kein bewertetes Ticket ist unlösbar, also gibt es keine Lücke.",
    "gaps.noGroup":
      "Keine zwei nicht lösbaren Tickets handeln vom selben, also gibt es keine Lücke, für die zu schreiben wäre.",
    "gaps.none": "Es gibt keine Lücke.",
    "gaps.all":
      "{gaps, plural, one {# Lücke} other {# Lücken}} mit {tickets, plural, one {# Ticket} other {# Tickets}}{unsure, plural, =0 {} other {, # davon unsicher}}.",
    "gaps.winNone": "Ein Artikel kann keins davon gewinnen.",
    "gaps.eighty":
      "{first, plural, one {# Lücke} other {# Lücken}} von {gaps} {first, plural, one {enthält} other {enthalten}} 80 % der {tickets, plural, one {# Ticket} other {# Tickets}}, die ein Artikel gewinnen kann{others, plural, =0 {} one {; # Lücke braucht andere Arbeit} other {; # Lücken brauchen andere Arbeit}}.",
    "gaps.ungrouped":
      "{n, plural, one {# weiteres nicht lösbares Ticket gehört} other {# weitere nicht lösbare Tickets gehören}} zu keiner Lücke: Jedes ist ein Einzelfall.",
    "gaps.worth": "Wert.",
    "gaps.worthInWords": "Wert: {costs}",
    "gaps.drafts": "Entwürfe.",
    "gaps.draftsText":
      "Der Befehl {gaps} schreibt zu jeder Lücke eine Vorlage: Symptome, Umgebung, Schritte, die Bearbeiter notiert haben, offene Fragen. {whatIf} sagt, was ein Entwurf gewinnen würde.",
    "gaps.unlisted": "{n, plural, one {# kleinere Lücke} other {# kleinere Lücken}} nicht aufgeführt.",
    "gaps.more": "{n, plural, one {# weitere Lücke} other {# weitere Lücken}}: Rang {from} bis {to}",
    "gaps.line": "80-%-Linie: {n, plural, one {# Lücke} other {# Lücken}} darüber",
    "gaps.inWords":
      "{definition} {first, plural, one {# Lücke} other {# Lücken}} von {gaps} {first, plural, one {enthält} other {enthalten}} zusammen 80 % der {winnable, plural, one {# Ticket} other {# Tickets}}, die ein Artikel gewinnen kann, von {tickets} in Lücken, davon {unsure} unsicher. Nicht lösbare Tickets in keiner Lücke: {ungrouped}.",
    "gaps.first": "Was zuerst zu lesen ist, wenn Zeit zum Schreiben ist",
    "gaps.firstText":
      "Was auch immer die Ursache einer Lücke ist, es kann ein Artikel fehlen. Von {tickets, plural, one {diesem # Ticket} other {diesen # Tickets}} fehlt er wahrscheinlich etwa {lacking}.",
    "gaps.lacking": "Artikel fehlt wahrscheinlich",
    "gaps.rank": "Rang",
    "gaps.proposedTitle": "Vorgeschlagener Titel",
    "gaps.cumulativeShare": "Kumulierter Anteil der Tickets, die ein Artikel gewinnen kann",
    "gaps.causeHead": "Ursache und was zu tun ist",
    "gaps.failedSearches": "Erfolglose Suchen",
    "gaps.countUnsure": "{n} ({unsure} unsicher)",
    "gap.causes": "{name} ({causes})",
    "gap.examples": "Beispiele",
    "gap.parts": "In Teilen",
    "gap.version": "Version",
    "gap.waves": "In Wellen",
    "gap.nearest": "Nächster Artikel",
    "gap.lookFirst":
      "„{article}“ kommt am nächsten und {is, select, draft {ist ein Entwurf: veröffentlichen, falls er antwortet} outdated {ist außer Kraft oder abgelaufen: prüfen, falls er antwortet} others {ist für andere Leser: zuerst den Eigentümer fragen} other {ist seit dem letzten Bericht neu oder geändert: Titel und Wörter ergänzen, falls er antwortet}}. Sonst: {action}",
    "gap.noneNear": "keiner kommt in die Nähe",
    "gap.noNearest": "keiner",
    "gap.seen": "Gesehen",
    "gap.searched": "Gesucht",
    "gap.noSearches": "keine",
    "gap.pace": "Tempo",
    "gap.worth": "Wert",
    "gap.noDraft": "Noch kein Entwurf",
    "gap.noDraftInWords": "Noch kein Entwurf: {why}",
    "gap.tickets": "{n, plural, one {{count} Ticket} other {{count} Tickets}}",
    "gap.unsure": "{n} davon unsicher",
    "gap.share": "{share} derer in Lücken",
    "gap.cumulative": "{share} des Gewinnbaren bis hier",
    "gap.onlyIn": "gibt es nur auf {languages}",
    "gap.and": "{first} und {second}",
    "gap.askWhoClosed":
      "Keine Notiz eines Bearbeiters sagt bisher, was geholfen hat: Fragen Sie, wer {tickets} geschlossen hat.",
    "gap.quoted": "„{text}“",
    "gap.slow": "weniger als {n} pro Woche",
    "gap.perWeek": "{n} pro Woche",
    "gap.rising": "{pace}, steigend ({earlier} in der ersten Hälfte, {later} in der zweiten)",
    "gap.falling": "{pace}, fallend ({earlier} in der ersten Hälfte, {later} in der zweiten)",
    "gap.steady": "{pace}, kein klarer Trend ({earlier} in der ersten Hälfte, {later} in der zweiten)",
    "gap.cause.missing": "{n} ohne Artikel",
    "gap.cause.defect": "{n} wegen eines Produktfehlers",
    "gap.cause.out-of-scope": "{n} außerhalb der Zuständigkeit",
    "gap.cause.needs-agent": "{n} brauchen Bearbeiter",
    "gap.other": "Sonstiges",
    "gap.part": "{label} ({n})",
    "gap.firstPart": "{label} ({n, plural, one {# Ticket} other {# Tickets}})",
    "gap.cost": "{low} bis {high} {currency} im Jahr",
    "gap.costs":
      "Ein Ticket kostet {agentCost} {currency} mit Bearbeiter und {selfServiceCost} ohne; {uptake} dieser Kunden finden den Artikel und sind fertig; jeder wendet {minutesLow} bis {minutesHigh} Minuten auf, und {breakEven} Minuten kosten so viel, wie gespart wird. Tempo wie im ganzen Zeitraum. All das sind Annahmen: Setzen Sie Ihre eigenen an ihre Stelle.",
    "pareto.title":
      "{tickets, plural, one {# Ticket} other {# Tickets}}, die ein Artikel gewinnen kann, in {gaps, plural, one {# Lücke} other {# Lücken}}, die größte zuerst",
    "pareto.described":
      "Pareto-Diagramm. Die {first, plural, one {erste Lücke} other {ersten # Lücken}} von {gaps} enthalten 80 % der Tickets, die ein Artikel gewinnen kann. Die größte hat {largest}.",
    "pareto.axis": "Rang der Lücke, wie in der Liste unten",
    "pareto.line": "Anteil an allen Tickets, die ein Artikel gewinnen kann, bis hier",
    "pareto.front": "Tickets der Lücken, die zusammen 80 % enthalten",
    "pareto.behind": "Tickets der anderen Lücken",
    "pareto.tail":
      "Tickets der {n, plural, one {# anderen Lücke} other {# anderen Lücken}}{cut, select, yes { (Balken gekürzt)} other {}}",
    "pareto.others": "andere",
    "pareto.gaps": "{n, plural, one {# Lücke} other {# Lücken}}",
    "pareto.caption": "Lücken mit den Tickets, die ein Artikel gewinnen kann, und kumulierter Anteil",
    "pareto.gap": "Lücke",
    "pareto.share": "Anteil an diesen Tickets",
    "pareto.cumulative": "Kumuliert",

    "searches.title": "Erfolglose Suchen",
    "searches.lead":
      "Suchen auf dem Portal, die nichts fanden oder bei denen nichts gewählt wurde, zu Dingen, von denen keine Lücke handelt. Es sind Suchen, keine Tickets: Eine Person kann in beidem stecken, deshalb wird beides nie addiert.",
    "searches.ends": "{noResults} fanden nichts, bei {noClicks} wurde nichts gewählt",
    "searches.gaps":
      "{n, plural, =0 {Keine Lücke hat erfolglose Suchen.} one {# Lücke hat neben den Tickets erfolglose Suchen.} other {# Lücken haben neben den Tickets erfolglose Suchen.}}",
    "searches.noOthers": "Keine andere Suche blieb erfolglos.",
    "searches.others": "Von den übrigen, in {n, plural, one {# Wortlaut} other {# Wortlauten}}: {ends}.",
    "searches.unlisted":
      "{n, plural, one {# Wortlaut} other {# Wortlaute}} nicht aufgeführt: level-zero searches listet alle.",
    "searches.caption": "Erfolglose Suchen, von denen keine Lücke handelt",
    "searches.query": "Gesucht nach",
    "searches.foundNothing": "Nichts gefunden",
    "searches.choseNothing": "Nichts gewählt",

    "words.title": "Wörter zum Ergänzen",
    "words.lead":
      "Wörter, die Kunden verwenden und die in keinem Artikel stehen. Jedes wurde erprobt: Mit der ergänzten Zeile zeigt das Portal den Artikel bei diesen Tickets weiter oben.",
    "words.leadInWords":
      "Wörter, die Kunden verwenden und die in keinem Artikel stehen. Jedes wurde erprobt: Mit der ergänzten Zeile zeigt das Portal den Artikel weiter oben.",
    "words.none": "Den antwortenden Artikeln fehlt kein Wort, das in mehreren Tickets steht.",
    "words.words": "Wörter",
    "words.line": "Zeile für die Kopfdaten",
    "words.moved":
      "{n, plural, one {# Ticket} other {# Tickets}}{slip, select, no {} other {, ein häufiger Tippfehler für „{slipOf}“}}, Rang {before} → {after}",
    "words.inWords":
      "{word} ({n, plural, one {# Ticket} other {# Tickets}}{slip, select, no {} other {, ein häufiger Tippfehler für „{slipOf}“}})",
    "words.noRank": "keiner",

    "outages.title": "Mögliche Ausfälle",
    "outages.lead":
      "Ähnliche Tickets, die weit schneller kamen als üblich. In den Quoten zählt ein Ausfall einmal: Die Zählung sagt, wie viele Tickets dafür ausgelassen wurden.",
    "outages.leadInWords":
      "In den Quoten zählt ein Ausfall einmal: Die Zählung sagt, wie viele Tickets dafür ausgelassen wurden.",
    "outages.none":
      "Keine Tickets kamen weit schneller als üblich. Tickets ohne Uhrzeit lassen sich darauf nicht untersuchen.",
    "outages.noneInWords": "Keine Tickets kamen weit schneller als üblich.",
    "outages.perHour": "Tickets pro Stunde",
    "outages.notice": "Hinweis",
    "outages.noNotice": "keiner veröffentlicht",

    "effects.title": "Haben die Artikel gewirkt?",
    "effects.lead":
      "Zu jedem Artikel, der veröffentlicht oder geändert wurde: die Tickets, deren Wörter ihn zuerst nennen, vorher und nachher, neben der Entwicklung aller Themen ohne Änderung. Was ein Artikel geschlossen hat, wird nicht betrachtet.",
    "effects.caution":
      "Von zwanzig Änderungen ohne Wirkung wird etwa eine zufällig genannt. Was sich an dem Tag sonst geändert hat, etwa eine Reparatur, lässt sich vom Artikel nicht trennen.",
    "effects.none":
      "Soweit die Daten es sagen, wurde{dated, select, yes { vom {from} bis {to}} other {}} kein Artikel veröffentlicht oder geändert.",
    "effects.found":
      "{n, plural, one {# Änderung} other {# Änderungen}} an Artikeln: {fewer} mit weniger Tickets als ohne, {more} mit mehr, {unclear} ohne klare Wirkung, {early} noch zu früh.{listed, select, all {} other { {listed} sind aufgeführt.}}",
    "effects.caption": "Änderungen an Artikeln mit einem Befund",
    "effects.early": "Noch zu früh: {n} aufgeführt",
    "effects.earlyCaption": "Änderungen mit zu wenigen Tickets, die neuesten zuerst",
    "effects.earlyInWords": "Noch zu früh: {articles}.",
    "effects.change": "Änderung",
    "effects.weeks": "Tickets, Woche davor → danach",
    "effects.weeksInWords": "Woche davor → danach",
    "effects.finding": "Befund",
    "effects.portal": "Seither auf dem Portal",
    "effects.published": "veröffentlicht am {day}",
    "effects.changed": "geändert am {day}",
    "effects.tooEarly": "Noch zu früh",
    "effects.fewer": "Weniger Tickets als ohne",
    "effects.more": "Mehr Tickets als ohne",
    "effects.no-clear-effect": "Keine klare Wirkung",
    "effects.needsWeeks": "es braucht sechs Wochen mit Tickets vor der Änderung und eine danach",
    "effects.needsTickets":
      "{before, plural, one {# Ticket} other {# Tickets}} davor ({leastBefore} nötig), {expected} danach erwartet ({leastExpected} nötig)",
    "effects.estimate":
      "{after, plural, one {# Ticket kam} other {# Tickets kamen}} vom {from} bis {to}, {expected} waren nach der Entwicklung anderer Themen zu erwarten (Verhältnis {ratio}, 95-%-Intervall {low} bis {high}; {saved} Tickets pro Woche gespart, {savedLow} bis {savedHigh})",
    "effects.use":
      "{views, plural, one {# Aufruf} other {# Aufrufe}}{answered, select, no {} other {; „Hat das geholfen?“: {yes} ja, {almost} fast, {no} nein}}",
    "news.none": "Seit dem Bericht vom {since} ist kein Artikel neu, geändert oder verschwunden.",
    "news.counts":
      "Seit dem Bericht vom {since}: {added} neue Artikel, {changed} geänderte, {gone} verschwundene.",
    "news.addedAnswer": "Die neuen beantworten {n, plural, one {# Ticket} other {# Tickets}}.",
    "news.addedMay":
      "Sie kommen {n, plural, one {# unsicheren Ticket} other {# unsicheren Tickets}} am nächsten{known, select, no {; die sieht sich ein Mensch an} other {, von denen sie nach deren Wahrscheinlichkeit etwa {likely} beantworten}}.",
    "news.changedAnswer": "Die geänderten beantworten {n, plural, one {# Ticket} other {# Tickets}}.",
    "news.caption": "Neue und geänderte Artikel mit den Tickets dieses Berichts, die jeder beantwortet",
    "news.since": "Seither",
    "news.new": "neu",
    "news.changed": "geändert",
    "news.row": "{article}: {kind}, beantwortet {tickets}",

    "groups.title": "Wo die Quote hoch und niedrig ist",
    "groups.lead":
      "Eine niedrige Quote in einer großen Gruppe ist, wo Schreiben am meisten hilft. Vergleichen Sie Intervalle, nicht Punkte: Wo sie sich überschneiden, kann der ganze Unterschied Zufall sein.",
    "groups.alike":
      "Die Tickets unterscheiden sich nicht in Kategorie, Kanal, Art oder Zielgruppe, oder sie sagen nichts darüber.",
    "groups.byCategory": "Selbsthilfequote nach Kategorie",
    "groups.byChannel": "Selbsthilfequote nach Kanal",
    "groups.byKind": "Selbsthilfequote nach Art",
    "groups.byAudience": "Selbsthilfequote nach Zielgruppe",
    "groups.byMonth": "Selbsthilfequote nach Monat",
    "groups.headCategory": "Kategorie",
    "groups.headChannel": "Kanal",
    "groups.headKind": "Art",
    "groups.headAudience": "Zielgruppe",
    "groups.headMonth": "Monat",
    "groups.inWordsCategory": "Nach Kategorie",
    "groups.inWordsChannel": "Nach Kanal",
    "groups.inWordsKind": "Nach Art",
    "groups.inWordsAudience": "Nach Zielgruppe",
    "groups.inWordsMonth": "Nach Monat",
    "groups.noCategory": "(keine Kategorie)",
    "groups.noChannel": "(kein Kanal)",
    "groups.noKind": "(keine Art)",
    "groups.noAudience": "(keine Zielgruppe)",
    "groups.noMonth": "(kein Monat)",
    "groups.smaller": "{n} kleinere Gruppen",
    "groups.row": "{name}: {share} von {n}",
    "groups.size": "n {n}",
    "groups.smallSize": "n {n}, klein",
    "groups.small": "klein",
    "groups.smallInWords": "{name} (klein)",
    "groups.smallLegend": "weniger als {n} Tickets: nicht danach reihen",
    "groups.overall": "alle Tickets: {share}",
    "kind.incident": "Störung",
    "kind.request": "Anforderung",
    "kind.question": "Frage",
    "kind.problem": "Problem",
    "kind.unknown": "unbekannt",
    "months.title": "Verlauf",
    "months.lead":
      "Nach dem Monat, in dem das Ticket erstellt wurde. Alle Monate werden an denselben, heutigen Artikeln gemessen: Was sich bewegt, ist die Nachfrage, nicht die Artikel.",
    "months.leadAsOf":
      "Nach dem Monat, in dem das Ticket erstellt wurde. Jedes Ticket wurde an den Artikeln und der Vergangenheit seines eigenen Tages gemessen: Artikel und Nachfrage bewegen sich zusammen.",
    "months.undated":
      "{n, plural, one {# bewertetes Ticket ohne Datum ist} other {# bewertete Tickets ohne Datum sind}} nicht in diesem Bild.",
    "months.undatedInWords": "Bewertete Tickets ohne Datum: {n}.",
    "months.none": "Kein bewertetes Ticket hat ein Datum, also gibt es keinen Verlauf.",
    "months.few":
      "{n} Monate sind kein Verlauf: Wo sich ihre Intervalle überlappen, kann der Unterschied Zufall sein. Ab fünf Monaten unterscheiden die Kennzahlen Änderung von Zufall.",
    "months.small": "kleiner Monat",

    "tickets.title": "Alle Tickets",
    "tickets.lead":
      "Jedes Ticket mit dem, was über es gesagt wurde, damit sich jede Zahl oben prüfen lässt. Die Zahlen bei Ergebnissen, Artikeln und Lücken führen hierher.",
    "tickets.none": "Es wurde kein Ticket gelesen.",
    "tickets.ticket": "Ticket",
    "tickets.day": "Tag",
    "tickets.verdict": "Urteil",
    "tickets.article": "Bester Artikel",
    "tickets.subject": "Betreff",
    "tickets.search": "Suchen",
    "tickets.all": "Alle zeigen",
    "tickets.caption":
      "{n, plural, one {# Ticket} other {# Tickets}}. Die Wahrscheinlichkeit ist die, dass ein Artikel es beantwortet.",
    "tickets.captionCut":
      "{n, plural, one {# Ticket} other {# Tickets}} von {all}; die übrigen stehen in der CSV-Datei (--out tickets.csv). Die Wahrscheinlichkeit ist die, dass ein Artikel es beantwortet.",
    "tickets.paper": "Auf Papier fehlt diese Liste. Als Datei: {command}.",
    "tickets.closedWith": "Geschlossen mit {articles}",
    "tickets.excluded": "Ausgeschlossen: {rule}",

    "problems.title": "Probleme beim Lesen",
    "problems.lead":
      "Fehler haben einen Artikel oder eine Zeile ausgelassen. Warnungen haben sie behalten, aber etwas daran wurde nicht verstanden. Die Meldungen selbst sind auf Englisch.",
    "problems.none": "Alles wurde ohne Probleme gelesen.",
    "problems.count": "{n, plural, one {# Problem} other {# Probleme}}",
    "problems.inWords":
      "{n, plural, one {# Problem} other {# Probleme}} beim Lesen (Meldungen auf Englisch); die ersten {first}:",
    "problems.number": "Anzahl",
    "problems.first": "{n, plural, one {Dieses mit seiner Stelle} other {Die ersten # mit ihren Stellen}}",
    "problems.caption": "Probleme in der Reihenfolge, in der sie auftraten, höchstens 50",
    "problems.error": "Fehler",
    "problems.warning": "Warnung",
    "problems.input": "(Eingabe)",
    "method.title": "Wie gemessen wurde",
    "method.lead": "Genug, um die Zählung zu wiederholen und zu sagen, wie weit ihr zu trauen ist.",
    "method.judgedAt": "Stand",
    "method.knowledge": "Wissensbasis",
    "method.history": "Vergangenheit",
    "method.noHistory": "keine",
    "method.historyOf":
      "{n, plural, one {# gelöstes Ticket, das einen Artikel nennt} other {# gelöste Tickets, die einen Artikel nennen}}",
    "method.model": "Modell",
    "method.defaultModel": "Standardmodell",
    "method.fittedModel": "an diesen Servicedesk angepasst",
    "method.ownTickets": "die eigenen gelösten Tickets des Servicedesks",
    "method.defaultSets":
      "gelöste Tickets aus vier Wissensbasen: Mozilla Support (Thunderbird), Web Applications Stack Exchange, die Anfragen von HINT3 und die Beispieldaten von level-zero",
    "method.fitted": "Angepasst an",
    "method.fittedOn":
      "{trainedOn}, {n, plural, one {# gekennzeichnetes Ticket} other {# gekennzeichnete Tickets}}",
    "method.thresholds": "Schwellen",
    "method.thresholdsAt": "lösbar ab {solvable}, nicht lösbar unter {unsolvable}, dazwischen unsicher",
    "method.promise": "Zusage",
    "method.noPromise": "für diese Schwellen ist keine bekannt",
    "method.interval": "Intervall",
    "method.intervalOf": "{interval}, Sicherheit {confidence}",
    "method.smallGroups": "Kleine Gruppen",
    "method.smallBelow": "weniger als {n, plural, one {# bewertetes Ticket} other {# bewertete Tickets}}",
    "method.text": "Text der Tickets",
    "method.meaning": "Was jede Zahl bedeutet",
    "method.judgedNow":
      "{day}. Die Artikel sind die gegebenen, so wie Zustand und Daten sie an diesem Tag zeigen.",
    "method.judgedAsOf":
      "jeweils der Beginn {step, select, day {des Tages} other {des Monats}} jedes Tickets, insgesamt {n}: nach den Artikeln dieses Tages und den zuvor gelösten Tickets.{undated, plural, =0 {} one { # Ticket ohne Datum wurde zum {day} bewertet.} other { # Tickets ohne Datum wurden zum {day} bewertet.}} Lücken und Wörter sind vom {day}.",
    "method.inWords":
      "Stand: {judged} Nach dem Modell {model}, angepasst an {trainedOn} ({labels, plural, one {# gekennzeichnetes Ticket} other {# gekennzeichnete Tickets}}). Lösbar ab {solvable}, nicht lösbar unter {unsolvable}.{promise, select, none {} other { {promise}}} Selbsthilfequote: {basis}. Intervall: {interval}. Vergangenheit: {history, plural, one {# gelöstes Ticket} other {# gelöste Tickets}}. Text der Tickets: {privacy}.",
    "basis.audited":
      "geprüft: Menschen haben eine Zufallsstichprobe beurteilt, und die Schätzung für alle Tickets wurde um ihre Befunde berichtigt",
    "basis.estimated":
      "geschätzt aus den Wahrscheinlichkeiten, von einem Modell, das an Kennzeichnungen dieses Servicedesks angepasst wurde",
    "basis.decided":
      "gezählt: mit Sicherheit benannte Tickets, weil das Modell keine Kennzeichnungen dieses Servicedesks kennt",
    "interval.audit":
      "das der geprüften Stichprobe für die Selbsthilfequote, Poisson-Binomial für andere Schätzungen, Wilson-Score für gezählte Anteile",
    "interval.poisson-binomial": "Poisson-Binomial für geschätzte Quoten, Wilson-Score für gezählte Anteile",
    "interval.wilson-score": "Wilson-Score-Intervall",
    "privacy.no-text": "nur einzelne Wörter, maskiert",
    "privacy.example-subjects":
      "die Betreffe der Beispiele zu Lücken; E-Mail-Adressen, Telefon- und andere lange Nummern und die meisten Namen sind maskiert",
    "privacy.short-text":
      "die ersten Wörter der Beispiele und die Betreffe der Tickets; E-Mail-Adressen, Telefon- und andere lange Nummern und die meisten Namen sind maskiert",
    "inWords.rate":
      "{count} von {of, plural, one {# bewerteten Ticket} other {# bewerteten Tickets}}; 95-%-Intervall {interval}.",
    "inWords.audited": "Von Menschen geprüft.",
    "inWords.estimated":
      "Geschätzt: beantwortet und gefunden. So gut wie die Kennzeichnungen, an die das Modell angepasst wurde.{links, select, missing { Verweise scheinen zu fehlen, deshalb ist sie wohl höher.} other {}}",
    "inWords.win": "Ohne Schreiben zu gewinnen: {n, plural, one {# Ticket} other {# Tickets}}",
    "inWords.upTo": "damit bis zu {share}; 95-%-Intervall {interval}.",
    "inWords.writeFirst": "Zuerst zu schreiben:",
    "inWords.noWriting": "keine Lücke verlangt einen Artikel",
    "inWords.writeTitle": "„{title}“ ({n, plural, one {# Ticket} other {# Tickets}})",
    "inWords.term": "{term}: {share}",
    "inWords.unsure": "Unsicher: {share}",
    "inWords.unsureOf": "{count} von {of, plural, one {# Ticket} other {# Tickets}}.",
    "inWords.model": "Modell auf zurückgehaltenen Kennzeichnungen:",
    "inWords.modelText": "AUROC {auroc}, Kalibrierungsfehler {error}.",
    "inWords.definitions": "Was jede Zahl bedeutet: am Ende dieses Berichts.",
    "inWords.cautions": "Bevor Sie sich auf diese Zahlen verlassen:",

    "definition.levelZeroRate.term": "Selbsthilfequote",
    "definition.levelZeroRate.text":
      "Der Anteil der bewerteten Tickets, die lösbar sind: Kunden hätten sie allein mit Artikeln lösen können, ohne Bearbeiter. Lösbar ÷ (alle Tickets − ausgeschlossene).",
    "definition.potentialRate.term": "Mögliche Selbsthilfequote",
    "definition.potentialRate.text":
      "Die Selbsthilfequote, wenn jede vorhandene Antwort auch veröffentlicht, gültig und auffindbar wäre. Selbsthilfequote + (nicht sichtbar + veraltet + nicht auffindbar) ÷ (alle Tickets − ausgeschlossene), höchstens 100 %. Dafür muss nichts geschrieben werden.",
    "definition.auditedRate.term": "Geprüfte Quote",
    "definition.auditedRate.text":
      "Die Selbsthilfequote, wie Menschen sie finden. Sie haben eine Zufallsstichprobe beurteilt, ohne zu wissen, was über die Tickets gesagt wurde; die Schätzung für alle bewerteten Tickets wurde dann um die gefundenen Unterschiede berichtigt (geschichteter Differenzenschätzer, prediction-powered inference). Sie ist im Mittel richtig, was auch immer das Modell taugt, und ihr Intervall deckt auch die Fehler des Modells ab. Fehler der Prüfenden deckt es nicht ab.",
    "definition.answeredRate.term": "Von einem Artikel beantwortet",
    "definition.answeredRate.text":
      "Die Summe der kalibrierten Wahrscheinlichkeiten der bewerteten Tickets ÷ bewertete Tickets: Ein Artikel, den der Kunde sehen darf, beantwortet sie, gleich, ob die eigenen Wörter ihn finden.",
    "definition.estimatedRate.term": "Beantwortet und gefunden",
    "definition.estimatedRate.text":
      "Die Summe der kalibrierten Wahrscheinlichkeiten der bewerteten Tickets, 0 für nicht auffindbare, ÷ bewertete Tickets: Ein Artikel beantwortet sie, und die Suche zeigt ihn für die eigenen Wörter. Jedes Ticket zählt mit seiner Wahrscheinlichkeit, also verschiebt keine Schwelle die Zahl. Sie ist die Selbsthilfequote, wo das Modell an Kennzeichnungen dieses Servicedesks angepasst wurde.",
    "definition.decidedRate.term": "Mit Sicherheit benannt",
    "definition.decidedRate.text":
      "Tickets mit dem Ergebnis lösbar ÷ bewertete Tickets. Ihre Wahrscheinlichkeit erreicht die Schwelle, und jedes zählt ganz; solche mit kleinerer Wahrscheinlichkeit fehlen. So liegt der Anteil meist unter der wahren Quote; wo viele nur wenig über der Schwelle liegen, liegt er über der Summe der Wahrscheinlichkeiten, und ein Hinweis sagt es. Er ist die Selbsthilfequote nur, wo das Modell keine Kennzeichnungen dieses Servicedesks kennt.",
    "definition.unsure.term": "Unsicher",
    "definition.unsure.text":
      "Bewertete Tickets, deren Wahrscheinlichkeit zwischen den beiden Schwellen liegt. „Beantwortet und gefunden“ zählt sie mit ihrer Wahrscheinlichkeit; unter den mit Sicherheit benannten sind sie nicht.",
    "definition.interval.term": "95-%-Intervall",
    "definition.interval.text":
      "Wie weit der Anteil vom wahren liegen kann, weil nur diese Tickets gesehen wurden. Bei einer Schätzung: das Poisson-Binomial-Intervall einer Stichprobe, in der Näherung durch die Normalverteilung (Hodges und Le Cam 1960). Bei einem gezählten Anteil: das Wilson-Score-Intervall (Wilson 1927). Keins von beiden deckt Fehler des Modells ab; das Intervall einer geprüften Quote tut es.",
    "definition.scored.term": "Bewertete Tickets",
    "definition.scored.text":
      "Alle gelesenen Tickets ohne die, die eine benannte Regel ausgeschlossen hat. Sie sind der Nenner jeder Quote.",
    "definition.gap.term": "Lücke",
    "definition.gap.text":
      "Eine Gruppe von Tickets zu einem Problem, das kein Artikel löst. Ihre Ursache sagt, was zu tun ist: einen Artikel schreiben oder nachbessern oder einen Fehler melden, weiterleiten, automatisieren.",
    "definition.pareto.term": "80-%-Linie",
    "definition.pareto.text":
      "Lücken sind nach den Tickets geordnet, die ein Artikel gewinnen kann. Die Linie zeigt, wie viele der ersten Lücken 80 % davon enthalten.",
    "definition.probability.term": "Wahrscheinlichkeit",
    "definition.probability.text":
      "Die kalibrierte Wahrscheinlichkeit, dass ein Artikel, den dieser Kunde sehen kann, das Ticket gelöst hätte, von 0 bis 1.",
    "definition.smallGroup.term": "Kleine Gruppe",
    "definition.smallGroup.text":
      "Eine Gruppe mit wenigen bewerteten Tickets. Eine Handvoll Tickets kann ihre Quote stark ändern: Reihen Sie nicht danach. Bei einer Handvoll Tickets wird gar keine Quote gedruckt.",
    "definition.auroc.term": "AUROC",
    "definition.auroc.text":
      "Fläche unter der ROC-Kurve auf zurückgehaltenen gekennzeichneten Tickets: wie oft ein lösbares Ticket eine höhere Wahrscheinlichkeit bekommt als ein nicht lösbares. 0,5 ist Zufall, 1 ist vollkommen.",
    "definition.calibrationError.term": "Kalibrierungsfehler",
    "definition.calibrationError.text":
      "Erwarteter Kalibrierungsfehler auf zurückgehaltenen gekennzeichneten Tickets: wie weit die Wahrscheinlichkeiten im Mittel von den eingetretenen Anteilen liegen. 0 ist vollkommen.",

    "caution.no-tickets": "Es wurde kein Ticket bewertet, also gibt es keine Quote.",
    "caution.foreign-model":
      "Das Modell „{model}“ hat geurteilt: Es kennt die eigene Quote dieses Servicedesks nicht, deshalb zählt die Quote oben nur die Tickets, die es mit Sicherheit benennt.{error, select, none {} other { Bei Servicedesks, die es nie gesehen hatte, lagen seine Wahrscheinlichkeiten im Mittel um {error} daneben.}}{notFitted, select, none {} other { An die angegebene Vergangenheit ließ sich kein Modell anpassen.}} Geben Sie eine Vergangenheit (--history) von mindestens 50 gelösten Tickets an, die sagen, welcher Artikel sie geschlossen hat, oder kennzeichnen Sie eine Stichprobe.",
    "caution.not-measured":
      "Niemand hat das Modell ganz an gekennzeichneten Tickets erprobt, aus denen es nicht gelernt hat. Lassen Sie jemanden 100 Tickets kennzeichnen und messen Sie es.",
    "caution.weak-model":
      "Auf gekennzeichneten Tickets lag das Modell oft falsch (siehe „Wie gemessen wurde“). Nehmen Sie die Quote als groben Wert.",
    "caution.no-visible-article":
      "Wer diese Tickets schrieb, sieht keinen Artikel, also konnte keiner helfen: Die Quote sagt nichts über die Artikel. Dürfen alle die Artikel eines Leserkreises sehen, sagen Sie es, etwa --public-audience employees.",
    "caution.no-history":
      "Es wurden keine gelösten Tickets angegeben, die ihren Artikel nennen. Mit ihnen zählt auch das eigene Wissen des Servicedesks.",
    "caution.history-ends":
      "Das neueste gelöste Ticket ist vom {newest}, diese Tickets beginnen am {first}. Von dem, was seither aufkam, weiß die Vergangenheit nichts: Dort ist die Schätzung unsicherer, und ein Artikel dazu gewinnt wenige seiner Tickets. Geben Sie auch die gelösten Tickets dieses Zeitraums an, mit den Artikeln, die sie gelöst haben (--history nimmt mehrere Dateien); kein Ticket zeugt für sich selbst.",
    "caution.own-links":
      "Diese Tickets sagen selbst, welche Artikel sie gelöst haben, und davon wurde nichts gelernt. Geben Sie sie auch als gelöste Tickets an (--history mit derselben Datei); kein Ticket zeugt für sich selbst.",
    "caution.own-answers":
      "{n, plural, one {# Ticket heißt} other {# Tickets heißen}} hier unlösbar oder unsicher, und der Servicedesk schloss {n, plural, one {es} other {sie}} mit einem Artikel, den die Fragenden sehen: {names}{more, select, yes { und weitere} other {}}. Dort fehlt kein Artikel, und {n, plural, one {es steht} other {sie stehen}} in keiner Lücke. Fragen Sie, warum die Worte nicht passten: Nehmen Sie sie in den Artikel auf, oder sehen Sie nach, ob der Verweis stimmt.",
    "caution.few-links":
      "{empty} der {n} gelösten Tickets nennen keinen Artikel, und das heißt hier: Keiner hat geholfen. {seem, select, complete {Von dem Zehntel, das am sichersten beantwortet ist, nennen {share} einen; es scheint also wenig vergessen.} partly {Selbst von dem Zehntel, das am sichersten beantwortet ist, nennen nur {share} einen. Wenn Agenten das Feld dort leer ließen, obwohl einer geholfen hat, und anderswo ebenso oft, ist die wahre Quote höher, bis etwa {rate}; weder Intervall noch Kalibrierung zeigen das. Wenn Sie wissen, dass es so ist, beurteilt --linked-share {share} alle Tickets und Lücken danach.} mostly {Selbst von dem Zehntel, das am sichersten beantwortet ist, nennen nur {share} einen: Wo Agenten das Feld leer lassen, obwohl einer geholfen hat, ist die wahre Quote höher, und an diesen Verweisen ist nicht zu sehen, um wie viel.} other {Wo Agenten das Feld leer lassen, obwohl einer geholfen hat, ist die wahre Quote höher, und weder Intervall noch Kalibrierung zeigen das.}} Fragen Sie die Agenten, oder lassen Sie Menschen eine Stichprobe beurteilen (level-zero audit sample).",
    "caution.said-links":
      "Angegeben ist, dass Agenten {said} dessen verknüpfen, was ein Artikel beantwortet hat (--linked-share). Alle Quoten, Urteile und Lücken rechnen damit und sind so richtig wie diese Zahl.{surest, select, fits { Von dem Zehntel der gelösten Tickets, das am sichersten beantwortet ist, nennen {share} einen Artikel; das passt.} more { Aber von dem Zehntel der gelösten Tickets, das am sichersten beantwortet ist, nennen {share} einen Artikel: mehr als angegeben, also sind die Quoten zu hoch. Geben Sie {share} oder mehr an.} less { Von dem Zehntel der gelösten Tickets, das am sichersten beantwortet ist, nennen nur {share} einen Artikel: Es sind vielleicht weniger verknüpft als angegeben.} other {}} Menschen, die eine Stichprobe beurteilen, können es sagen (level-zero audit sample).",
    "caution.named-above":
      "Es sind mehr Tickets benannt ({named}), als die Schätzung zählt ({all} von {of}), weil jedes benannte eher lösbar ist als nicht und die anderen mit kleinen Wahrscheinlichkeiten zählen.{likely, plural, =-1 {} one { Nach ihren Wahrscheinlichkeiten ist # der benannten lösbar.} other { Nach ihren Wahrscheinlichkeiten sind # der benannten lösbar.}} Die Schätzung ist die vorsichtige Zahl. {links, select, said {Lesen Sie einige der benannten Tickets, bevor Sie eine der Zahlen nennen.} other {Wo Agenten Verweise leer lassen, obwohl ein Artikel geholfen hat, sind die Wahrscheinlichkeiten zu klein, und die wahre Quote liegt näher bei den benannten Tickets oder darüber: Lesen Sie einige davon, bevor Sie eine der Zahlen nennen.}}",
    "caution.few-tickets":
      "Nur {n, plural, one {# Ticket wurde} other {# Tickets wurden}} bewertet. Unter 100 ist das Intervall breit: Nehmen Sie mehr Tickets, bevor Sie entscheiden.",
    "caution.rates-differ":
      "Die Schätzung ({all}) und die mit Sicherheit benannten Tickets ({named}) liegen weit auseinander: Viele Tickets haben eine mittlere Wahrscheinlichkeit. Planen Sie mit der Schätzung, handeln Sie nach den benannten, und lassen Sie jemanden einige der übrigen kennzeichnen.",
    "caution.rates-differ-decided":
      "Die Wahrscheinlichkeiten dieses Modells ergeben zusammen {all}, weit von den {named}, die mit Sicherheit benannt sind. Die wahre Quote kann bei beiden liegen.",
    "caution.many-unsure":
      "{share} der Tickets sind unsicher. {basis, select, estimated {Die Quote zählt jedes mit seiner Wahrscheinlichkeit; Kennzeichnungen würden sie schärfen.} other {Sie zählen als nicht lösbar; die wahre Quote kann höher sein.}}",
    "caution.many-left-out":
      "Weniger als die Hälfte der Zeilen wurde bewertet. Prüfen Sie in der Zählung, ob die Regeln die richtigen ausgelassen haben.",
    "caution.rejected-rows":
      "{n, plural, one {# Zeile konnte nicht gelesen werden und ist} other {# Zeilen konnten nicht gelesen werden und sind}} in keiner Quote (siehe „Probleme beim Lesen“).",
    "caution.round-number":
      "Es wurden genau {n} Zeilen gelesen. Manche Systeme schneiden ihre Exporte dort ab: Prüfen Sie, ob welche fehlen.",
    "caution.gaps-sampled":
      "Die Lücken wurden in einer Stichprobe von {drawn} der {unsolved} ungelösten Tickets gefunden; die anderen kamen zu der Lücke, deren Tickets sie am meisten gleichen. Größen gelten für alle Tickets, und ein Problem mit wenigen Tickets kann fehlen.",
    "caution.audit-disagrees":
      "Menschen bestätigen {confirmed} ({interval}) der lösbar genannten Tickets, erwartet waren mindestens {promised}. Die auditierte Quote gilt; die Urteile nicht: Von den {named} genannten fehlt etwa {wrong} eine Antwort, und sie stehen in keiner Lücke. Lesen Sie einige davon, bevor Sie den Empfehlungen folgen.",
    "caution.few-audited":
      "Nur {n, plural, one {# Ticket wurde} other {# Tickets wurden}} von Menschen beurteilt. Mit 200 ist das Intervall etwa halb so breit wie mit 50.",
    "caution.many-undecided":
      "{n} von {drawn, plural, one {# Ticket} other {# Tickets}} blieben unentschieden. Sie gelten als wie die anderen; im äußersten Fall läge die Quote bei {low} oder {high}.",
    "caution.one-rater":
      "Eine Person hat die Stichprobe beurteilt, also weiß niemand, wie weit zwei übereinstimmen würden. Geben Sie denselben Bogen einer zweiten Person (--raters 2).",
    "caution.raters-differ":
      "Zwei Prüfende stimmen nur mit Kappa {kappa} überein. Sprechen Sie über die Tickets, bei denen sie sich unterscheiden, und schreiben Sie auf, was als lösbar gilt.",
    "caution.language-misread":
      "{n} von {of} Artikeln sind in der Sprache „{language}“ geschrieben, wurden aber als „{readAs}“ gelesen. Die Quote ist zu niedrig: Nennen Sie die Sprache und bewerten Sie noch einmal.",
    "caution.other-language":
      "{n} von {of} Tickets sind auf {language}, aber {articles, plural, =0 {kein Artikel} one {nur # Artikel} other {nur # Artikel}}.{leftOut, plural, =0 {} one { # davon zählt deshalb in keiner Quote.} other { # davon zählen deshalb in keiner Quote.}} Mit Wörtern der einen Sprache findet man kaum einen Artikel in der anderen: Von diesen Tickets sind wohl mehr lösbar, als der Bericht sagt, sobald die Kunden die Antworten lesen können. Übersetzen Sie zuerst die Artikel, die für sie am häufigsten gebraucht werden{named, plural, =0 {; die Agenten, die darauf antworten, kennen sie} other {: {names}}}.",
    "caution.new-articles":
      "{what, select, sections {{n, plural, one {# Artikel hat einen Abschnitt} other {# Artikel haben Abschnitte}}, die den gelösten Tickets neu sind,} other {{n} Artikel {n, plural, one {ist} other {sind}} den gelösten Tickets neu{extended, plural, =0 {} other { oder {n, plural, one {hat} other {haben}} neue Abschnitte (#)}}}} und {n, plural, one {beantwortet} other {beantworten}} {tickets}, von denen kein gelöstes Ticket etwas sagt: {names}{more, select, yes { und weitere} other {}}. Noch kaum ein Ticket wurde mit dem Neuen geschlossen, deshalb wird es nach seinen Wörtern beurteilt{lent, plural, =0 {} one { und nach # gelösten Ticket, das dadurch beantwortet worden wäre} other { und nach # gelösten Tickets, die dadurch beantwortet worden wären}}.",
    "caution.newArticle": "„{title}“ ({n})",

    "task.tickets": "{n, plural, one {# Ticket} other {# Tickets}} im Zeitraum des Berichts.",
    "task.words": "Wörter der Kunden: {words}.",
    "task.examples": "Beispiele: {tickets}.",
    "task.nearest": "Nächster Artikel: {article}.",
    "task.gap": "Lücke {id}.",
    "page.inEnglish": "Der folgende Teil ist auf Englisch.",
    "outcome.set-aside.name": "Zurückgestellt",
    "outcome.set-aside.meaning": "jemand hat entschieden, dass hier nichts zu tun ist",
    "outcome.set-aside.action": "Nichts zu tun: {why}",
    "gap.until": "bis {day}",
    "gap.peopleHead": "Personen",
    "gap.people":
      "{people, select, few {weniger als 3 Personen} other {{people} Personen}}, {n, plural, one {# Ticket} other {# Tickets}}{often, plural, =0 {} other {; # Personen haben {wrote} davon geschrieben}}{silent, plural, =0 {} one {; bei # Ticket ist nicht bekannt, von wem} other {; bei # Tickets ist nicht bekannt, von wem}}",
    "metric.journey-success.name": "Erfolg der Besuche",
    "metric.journey-success.definition":
      "Besuche auf dem Portal, die, soweit bekannt, mit einer Antwort und ohne Kontakt in der Frist endeten ÷ Besuche auf dem Portal von bekannten Personen.",
    "metric.journey-success.missing": "die Ereignisse des Portals von angemeldeten Personen",
    "metric.durable-resolution.name": "Dauerhafte Lösung",
    "metric.durable-resolution.definition":
      "Tickets, die nicht wieder geöffnet wurden und zu denen dieselbe Person innerhalb von {within} Tagen nicht noch einmal schrieb ÷ gelöste Tickets bekannter Personen.",
    "metric.durable-resolution.missing":
      "Meldende und Lösungsdaten im Export, über mehr Tage als diese, und drei Personen auf jeder Seite",
    "metric.repeat-contact.name": "Wiederholter Kontakt",
    "metric.repeat-contact.definition":
      "Tickets, zu deren Thema dieselbe Person innerhalb von {within} Tagen noch einmal schrieb ÷ Tickets bekannter Personen. Überschneidet sich mit der dauerhaften Lösung.",
    "metric.repeat-contact.missing":
      "Meldende im Export, über mehr Tage als diese, und drei Personen auf jeder Seite",
    "metric.answered-in-time.name": "Zeit bis zur Antwort",
    "metric.answered-in-time.definition":
      "Tickets, die innerhalb von {within} Stunden gelöst wurden ÷ Tickets mit Erstellungs- und Lösungsdatum.{median, select, none {} other { Die Hälfte brauchte höchstens {median}.}}",
    "metric.answered-in-time.missing": "Lösungsdaten im Export und drei Personen auf jeder Seite",
    "metric.minutes": "{n} Minuten",
    "metric.hours": "{n} Stunden",
    "scorecard.target": "{way}; Ziel {target}",
    "scorecard.byMonth": "Dasselbe nach Monaten",
    "scorecard.monthCell": "{share} von {n}",
    "scorecard.group":
      "Gesamtnote für {name} ({tickets, plural, one {# Ticket} other {# Tickets}}), nach dem, was dort zählt: {score}. {parts}.",
    "scorecard.groupPart": "{metric} {share} von {n} (Gewicht {weight})",
    "alarm.tooFew":
      "Keine Kennzahl hat die vier Monate vor dem letzten, die Zufall von Änderung unterscheiden: Es kann keinen Alarm geben.",
    "alarm.none":
      "Kein Alarm: Von {n, plural, one {# Kennzahl} other {# Kennzahlen}} mit genügend Monaten ist keine im letzten Monat stärker schlechter oder vom Ziel entfernt, als der Zufall erklärt.",
    "alarm.misses-target":
      "Alarm: {name} verfehlt das Ziel von {against}: {share} im Monat {month}. Durch Zufall kann der Wert bis zu {tolerance} davon abweichen; wo sich nichts ändert, löst einer von zwanzig Berichten einen Alarm aus.",
    "alarm.worse-than-before":
      "Alarm: {name} ist schlechter als in den Monaten davor ({against}): {share} im Monat {month}. Durch Zufall kann der Wert bis zu {tolerance} davon abweichen; wo sich nichts ändert, löst einer von zwanzig Berichten einen Alarm aus.",
    "gap.subjectTitle": "{subject}: {n} verschiedene Fragen",
    "listening.name": "Was gesagt wurde",
    "listening.title": "Was gesagt wurde, und was daraufhin geschah",
    "listening.none": "Niemand hat gesagt, ob ein Artikel geholfen hat.",
    "listening.few": "weniger als 3",
    "listening.share": "{share} ({interval})",
    "listening.answers":
      "{n, plural, one {# Antwort} other {# Antworten}} von {people, select, few {weniger als 3 Personen} other {{people} Personen}} auf „Hat das geholfen?“: {share} sagten Ja. {reasons} gaben einen Grund an, {words} schrieben etwas dazu.",
    "listening.before":
      "Im Bericht vom {day} waren es {share}: {finding, select, better {besser, als es der Zufall erklärt} worse {schlechter, als es der Zufall erklärt} none {der Zufall allein kann den Unterschied erklären} other {beide lassen sich nicht vergleichen}}.",
    "listening.afterNo":
      "Nach „Nein“ oder „Fast“ suchten {searched} innerhalb einer halben Stunde etwas anderes, {wrote} schrieben oder riefen an, und {left} taten, soweit bekannt, keines von beidem.",
    "listening.themes":
      "Was zu „Nein“ oder „Fast“ geschrieben wurde, gruppiert, und was {since, select, none {seit dem ersten Mal} other {seit dem Bericht vom {since}}} geschah",
    "listening.what": "Was",
    "listening.people": "Personen",
    "listening.words": "In ihren Worten",
    "listening.of": "Über",
    "listening.done": "Was daraufhin geschah",
    "listening.noWords": "jedes Wort stammt von zu wenigen",
    "listening.quote": "„{text}“",
    "listening.counted": "{name} ({n})",
    "listening.again": "{people} (im Bericht davor {n})",
    "listening.articles":
      "{n, plural, one {# Artikel} other {# Artikel}}, zu denen jemand „Nein“ oder „Fast“ sagte{shown, select, all {} other {: die ersten {shown}}}",
    "listening.solved": "Half",
    "listening.why": "Warum nicht",
    "listening.next": "Danach gesucht",
    "listening.reason.other-problem": "behandelt etwas anderes",
    "listening.reason.does-not-work": "funktioniert nicht",
    "listening.reason.unclear": "schwer zu verstehen",
    "listening.reason.outdated": "veraltet",
    "listening.reason.incomplete": "unvollständig",
    "listening.changed":
      "geändert {when, select, since {seit diesem Bericht} other {am {when}}}{before, select, none {} other {: half davor {before}, seither {after} ({n, plural, one {# Antwort} other {# Antworten}})}}",
    "listening.published": "neu {when, select, since {seit diesem Bericht} other {am {when}}}: {title}",
    "listening.gap":
      "Lücke „{label}“: {by, select, none {noch offen} other {seither geschlossen durch „{by}“}}",
    "listening.queue":
      "in der Liste: {status, select, open {offen} doing {in Arbeit} done {erledigt} dismissed {verworfen} other {{status}}}{note, select, none {} other { ({note})}}",
    "listening.nothing": "noch nichts, soweit bekannt",
    "listening.months": "„Hat das geholfen?“ nach Monaten",
    "listening.month": "Monat",
    "listening.answered": "Antworten",
    "listening.first": "Zuerst ansehen: ",
    "listening.note":
      "Von weniger als drei Personen wird nichts gesagt; „…“ steht für Wörter, die weniger als drei benutzen. Vor und nach einer Änderung stehen nebeneinander, wie sie sind: Ein Unterschied kann Zufall sein.",
    "scorecard.byCustomer":
      "Gewichtet danach, wie viel jeder Kunde zählt (bei {n, plural, one {# Ticket} other {# Tickets}} angegeben; die übrigen zählen 1): {parts}. Anteile, über die ein oder zwei Kunden entscheiden, fehlen.",
    "scorecard.byCustomerPart": "{metric} {share} ({interval}), ungewichtet {plain}",
    "scorecard.byCustomerNone": "keine",
  },
};
