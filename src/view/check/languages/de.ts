/**
 * Checks of articles in German.
 * @module
 */
import type { CheckLanguage } from "../../../desk/check/check-language.ts";

/** Findings, and the page around them, in German. */
export const GERMAN_CHECK: CheckLanguage = {
  language: "de",
  quotes: ["„", "“"],
  texts: {
    "golden.why": "Diese Fragen hatten ihre Antwort, und Kunden verlassen sich darauf.",
    "golden.matches": "„{question}“ darf nichts finden und findet {ids}.",
    "golden.shown": "„{question}“ darf {id} nicht zeigen und zeigt ihn auf Platz {place}.",
    "golden.gone": "„{question}“ muss {find} finden, und den gibt es nicht.",
    "golden.beyond":
      "„{question}“ muss {find} unter den ersten {top} finden und findet ihn nicht unter den ersten {depth}; zuerst steht {first}.",
    "golden.late":
      "„{question}“ muss {find} unter den ersten {top} finden und findet ihn auf Platz {rank}; zuerst steht {first}.",
    "golden.nothing": "„{question}“ muss {find} unter den ersten {top} finden, und nichts wird gezeigt.",
    "golden.moved":
      "Platz {was, plural, =0 {jenseits von 50} other {#}} → {is, plural, =0 {jenseits von 50} other {#}}.",
    "golden.since": "Auch vorher schon verfehlt.",
    "golden.articles": "Gebrochen durch die Änderung von {articles}.",
    "golden.settings":
      "Gebrochen durch {count, plural, one {die Einstellung} other {die Einstellungen}} {settings}.",
    "golden.and": "{first} {second}",
    "golden.give":
      "Geben Sie {count, plural, one {diesem Artikel} other {diesen Artikeln}} die entfernten Wörter zurück, oder den alten Titel als Alias; oder ändern Sie die Frage, wenn ihre Antwort jetzt eine andere ist.",
    "golden.set":
      "Stellen Sie es ein wie zuvor, oder ändern Sie die Frage, wenn ihre Antwort jetzt eine andere ist.",
    "golden.mend":
      "Bessern Sie den Artikel nach, der gefunden werden muss, oder ändern Sie die Frage, wenn ihre Antwort jetzt eine andere ist.",
    "title-vague.why":
      "In einer Trefferliste sieht man nur den Titel: Einer, der nichts sagt, wird nicht geöffnet.",
    "title-vague.found": "Der Titel „{title}“ könnte über jedem Artikel stehen.",
    "title-vague.fix": "Nennen Sie die Sache und das Problem oder die Aufgabe.",
    "title-vague.such": "Nennen Sie die Sache und das Problem oder die Aufgabe, etwa „{title}: {name}“.",
    "title-repeated.why": "Bei zwei Treffern mit einem Titel muss man raten, welcher gemeint ist.",
    "title-repeated.found": "{articles} Artikel heißen „{title}“.",
    "title-repeated.fix":
      "Sagen Sie in jedem Titel, was ihn unterscheidet: Produkt, Version, für wen er ist. Unterscheidet sie nichts, führen Sie sie zusammen.",
    "too-short.why": "Statt der Antwort wird ein Rumpf gefunden, und die Leute rufen an.",
    "too-short.empty": "Der Artikel hat keinen Text.",
    "too-short.found":
      "Der Artikel hat {words, plural, one {# Wort} other {# Wörter}} und führt nirgends weiter.",
    "too-short.fix": "Schreiben Sie die Antwort, oder ziehen Sie den Artikel zurück.",
    "too-long.why":
      "Eine Antwort sollte eine Seite oder kürzer sein (KCS): In einem langen Text findet man seinen Teil nicht, und die Suche zeigt den falschen.",
    "too-long.found": "Der Artikel hat {words} Wörter.",
    "too-long.parts": "Der Artikel hat {words} Wörter in {parts} Teilen.",
    "too-long.fix": "Machen Sie aus jeder Aufgabe und jedem Problem einen Artikel, und verlinken Sie sie.",
    "wall-of-text.why": "Leute überfliegen: In einem Absatz ohne Pause findet niemand die Zeile, die hilft.",
    "wall-of-text.found": "Ein Absatz von {words} Wörtern: „{quote}“",
    "wall-of-text.fix": "Machen Sie eine Liste aus dem, was zu tun ist, und Absätze aus dem Rest.",
    "steps-in-prose.why":
      "Schritten folgt man mit hin und her gehendem Blick: In einem Absatz verliert man die Stelle.",
    "steps-in-prose.found": "{steps} Schritte in einem Absatz: „{quote}“",
    "steps-in-prose.fix": "Nummerieren Sie sie, einen je Zeile.",
    "hard-to-read.why": "Es wird unter Druck gelesen, und oft nicht in der Muttersprache.",
    "hard-to-read.found": "Lesbarkeit {ease} von 100: {words} Wörter je Satz, {syllables} Silben je Wort.",
    "hard-to-read.fix": "Teilen Sie die langen Sätze, und setzen Sie geläufige Wörter an die Stelle langer.",
    "image-without-text.why":
      "Wer die Seite hört oder Bilder ausgeschaltet hat, bekommt nichts; und die Suche findet nicht, was nur ein Bild zeigt (WCAG 2.2, 1.1.1).",
    "image-without-text.found": "Das Bild {source} hat keinen Alternativtext.",
    "image-without-text.empty": "Das Bild {source} hat „{text}“ als Alternativtext.",
    "image-without-text.fix":
      "Sagen Sie im Alternativtext, was zu sehen ist; Schritte schreiben Sie aus, was auch immer das Bild zeigt.",
    "no-solution.why": "Die Leute finden ihr Problem beschrieben und müssen trotzdem anrufen.",
    "no-solution.found":
      "Der Artikel beschreibt ein Problem, und weder Überschrift noch Schritte sagen, was zu tun ist.",
    "no-solution.fix":
      "Ergänzen Sie unter eigener Überschrift, was es löst oder umgeht; gibt es nichts, sagen Sie das, und wann sich das ändern kann.",
    "no-cause.why": "Ohne Ursache weiß niemand, ob es sein Problem ist, und wie es nicht wiederkommt.",
    "no-cause.found":
      "Der Artikel beschreibt ein Problem, und weder Überschrift noch Satz nennt die Ursache, wie es die meisten Ihrer Artikel über Probleme tun.",
    "no-cause.fix":
      "Sagen Sie in einer Zeile unter „Ursache“, woher es kommt, oder dass es noch niemand weiß.",
    "no-environment.why":
      "Wer ein anderes Produkt oder eine andere Version hat, folgt Schritten, die nicht für ihn sind.",
    "no-environment.found":
      "Der Artikel beschreibt ein Problem, und weder Kopf noch Überschrift sagt, für welches Produkt oder welche Version, wie es die meisten Ihrer Artikel über Probleme tun.",
    "no-environment.fix": "Nennen Sie das Produkt im Kopf, oder unter eigener Überschrift, wofür es gilt.",
    "several-tasks.why":
      "Die Suche findet einen Artikel an seinem Titel: Aufgaben, die er nicht nennt, findet man mit Glück.",
    "several-tasks.found": "{tasks} Aufgaben mit eigenen Schritten, die der Titel nicht nennt: {headings}.",
    "several-tasks.fix":
      "Machen Sie aus jeder einen Artikel, und lassen Sie diesen auf sie verweisen; oder nennen Sie sie im Titel oder als Fragen.",
    "passive-text.why":
      "„Die Einstellung wird geändert“ sagt nicht, wer sie ändern soll: der Leser, ein Agent oder das Programm.",
    "passive-text.found": "{passive} von {sentences} Sätzen stehen im Passiv: „{quote}“",
    "passive-text.fix": "Sagen Sie, wer es tut: „Wählen Sie …“, „Der Servicedesk setzt … zurück“.",
    "jargon.why": "Wer das Wort nicht kennt, findet den Artikel nicht und versteht ihn nicht.",
    "jargon.found":
      "Wörter, die er immer wieder verwendet und keines von {tickets} Tickets, obwohl {asked} davon handeln: {words}.",
    "jargon.fix": "Setzen Sie das Wort der Kunden an ihre Stelle, oder daneben, wo sie zuerst stehen.",
    "past-validity.why": "Er gilt als veröffentlicht, und niemand findet ihn mehr.",
    "past-validity.found": "Sein letzter gültiger Tag war der {day}.",
    "past-validity.fix": "Verlängern Sie das Datum, wenn er noch stimmt; sonst nehmen Sie ihn zurück.",
    "review-past.why": "Jemand wusste einmal, dass bis zu diesem Tag ein Blick nötig ist.",
    "review-past.found": "Die Überprüfung war am {day} fällig.",
    "review-past.changed": "Die Überprüfung war am {day} fällig; zuletzt geändert am {changed}.",
    "review-past.fix": "Lassen Sie ihn von {owner} lesen, und setzen Sie den nächsten Termin.",
    "review-past.nobody":
      "Finden Sie einen Verantwortlichen, der ihn liest, und setzen Sie den nächsten Termin.",
    "no-owner.why": "Was niemandem gehört, bessert niemand nach.",
    "no-owner.found": "Er hat keinen Verantwortlichen; {owned} von {articles} Artikeln haben einen.",
    "no-owner.fix": "Nennen Sie die Person oder das Team, das dafür einsteht: `owner: …`.",
    "retired-linked.why": "Leser werden zu einer Antwort geschickt, die der Desk selbst aufgegeben hat.",
    "retired-linked.retired": "Der Link „{link}“ führt zu „{title}“, der zurückgezogen ist.",
    "retired-linked.ended": "Der Link „{link}“ führt zu „{title}“, der nur bis {day} galt.",
    "retired-linked.fix": "Verlinken Sie, was an seine Stelle trat, oder nehmen Sie den Link heraus.",
    "audience-unheld.why": "Er ist veröffentlicht, und niemand kann ihn lesen.",
    "audience-unheld.nobody": "Seine Zielgruppe ist leer: Die genannten haben niemanden gemeinsam.",
    "audience-unheld.found": "Er ist für {audience}, und niemand gehört dazu; es gibt {audiences}.",
    "audience-unheld.fix":
      "Nennen Sie eine Zielgruppe, zu der jemand gehört, oder ergänzen Sie diese unter `check.audiences` in den Einstellungen.",
    "date-conflict.why": "Nach seinen Daten sieht ihn niemand, oder alle zu früh.",
    "date-conflict.never": "Er gilt ab {from}, aber nur bis {to}: Niemand sieht ihn je.",
    "date-conflict.future": "Zuletzt geändert am {day}, und der Tag kommt erst noch.",
    "date-conflict.review": "Die Überprüfung ist am {review} fällig, nach seinem Ende am {to}.",
    "date-conflict.fix": "Berichtigen Sie die Daten im Kopf des Artikels.",
    "past-announcement.why":
      "„Wird im März behoben“ vom vorigen Jahr sagt dem Leser, dass niemand den Artikel pflegt. Nur auf Englisch erkannt.",
    "past-announcement.found": "Was kommen sollte, ist vorbei: „{quote}“",
    "past-announcement.fix": "Sagen Sie, was jetzt gilt.",
    "renamed-product.why":
      "Die Leute suchen den Namen auf ihrem Bildschirm und halten den Artikel für veraltet.",
    "renamed-product.found": "„{old}“ heißt jetzt {now}: „{quote}“",
    "renamed-product.fix":
      "Schreiben Sie {now}; setzen Sie „{old}“ unter die Aliasse, damit er weiter gefunden wird.",
    "draft-waiting.why": "Jemand hat eine Antwort geschrieben, und Kunden sehen sie nicht.",
    "draft-waiting.gap":
      "Ein Entwurf für die Lücke „{title}“, zuletzt angefasst am {day}; Kunden fragten wieder bis {last}, in insgesamt {tickets, plural, one {# Ticket} other {# Tickets}}.",
    "draft-waiting.found": "Ein Entwurf, der zuletzt vor {days} Tagen angefasst wurde, am {day}.",
    "draft-waiting.fix": "Stellen Sie ihn fertig und veröffentlichen Sie ihn, oder löschen Sie ihn.",
    "old-version.why": "Wer eine neuere Version hat, sucht Schritte, die es nicht mehr gibt.",
    "old-version.found":
      "Nennt höchstens {name} {version}; {later} seiner {tickets} Tickets nennen eine spätere Version, etwa {name} {theirs}.",
    "old-version.fix":
      "Versuchen Sie die Schritte in der neueren Version, und sagen Sie, für welche Versionen sie gelten.",
    "dead-link.why": "Der Leser wird mitten in einer Antwort ins Nichts geschickt.",
    "dead-link.found": "Der Link „{link}“ führt zu {path}, und das gibt es nicht.",
    "dead-link.fix": "Verlinken Sie die Seite, die an seine Stelle trat, oder nehmen Sie den Link heraus.",
    "dead-anchor.why": "Der Leser landet am Anfang einer Seite und muss den gemeinten Teil suchen.",
    "dead-anchor.own": "Der Link „{link}“ führt zu #{anchor}, und das hat dieser Artikel nicht.",
    "dead-anchor.found": "Der Link „{link}“ führt zu #{anchor}, und das hat „{title}“ nicht.",
    "dead-anchor.fix": "Verlinken Sie die Überschrift, die jetzt gemeint ist.",
    "dead-anchor.near": "Verlinken Sie #{near}, wenn das gemeint ist.",
    "dead-image.why": "Der Leser sieht ein kaputtes Bild, wo die Antwort stehen sollte.",
    "dead-image.found": "Das Bild {path} gibt es nicht.",
    "dead-image.fix": "Legen Sie die Datei an ihren Platz, oder nehmen Sie das Bild heraus.",
    "hidden-target.why": "Leser folgen dem Link und erfahren, dass da nichts ist.",
    "hidden-target.draft": "Der Link „{link}“ führt zu „{title}“, einem Entwurf.",
    "hidden-target.early": "Der Link „{link}“ führt zu „{title}“, der noch nicht veröffentlicht ist.",
    "hidden-target.narrow": "Der Link „{link}“ führt zu „{title}“, den nur {audience} sehen dürfen.",
    "hidden-target.fix": "Veröffentlichen Sie das Ziel für dieselben Leser, oder nehmen Sie den Link heraus.",
    "orphan.why":
      "Wer einen verwandten Artikel liest, wird nicht zu ihm geführt. Menüs und Themenlisten zählen nicht.",
    "orphan.found": "Kein anderer Artikel verweist auf ihn.",
    "orphan.fix": "Verlinken Sie ihn von den Artikeln, die man vorher liest.",
    "vague-link.why":
      "Man springt von Link zu Link, mit den Augen und mit der Sprachausgabe: „hier“ sagt nichts (WCAG 2.2, 2.4.4).",
    "vague-link.found": "Die Wörter des Links zu {target} sind „{text}“.",
    "vague-link.fix": "Verlinken Sie die Wörter, die sagen, was dort steht.",
    "outside-link.why":
      "Hier wird nichts abgerufen: Ob sie noch irgendwohin führen, muss jemand anders versuchen.",
    "outside-link.found": "{links, plural, one {Ein Link führt} other {# Links führen}} zu {sites}.",
    "outside-link.fix": "Probieren Sie sie mit einem Linkprüfer.",
    "near-duplicate.why":
      "Die Suche zeigt beide, Agenten verlinken mal den, mal jenen, und eine Änderung erreicht nur einen.",
    "near-duplicate.exact":
      "{count, plural, one {„{title}“ sagt dasselbe} other {# andere Artikel sagen dasselbe}} (Wort für Wort).",
    "near-duplicate.found":
      "{count, plural, one {„{title}“ sagt dasselbe} other {# andere Artikel sagen dasselbe}} (zu {percent} %).",
    "near-duplicate.more":
      "{count, plural, one {„{title}“ sagt dasselbe} other {# andere Artikel sagen dasselbe}} (zu {percent} % oder mehr).",
    "near-duplicate.fix":
      "Behalten Sie einen, nehmen Sie auf, was nur die anderen haben, und ziehen Sie diese mit einem Verweis zurück; oder sagen Sie in jedem Titel, was ihn unterscheidet.",
    "repeated-section.why":
      "Ändert sich das, muss jemand an jede Stelle denken; eine wird vergessen, und die Artikel widersprechen sich.",
    "repeated-section.found": "{articles} Artikel haben diese Passage von {words} Wörtern: „{quote}“",
    "repeated-section.wordings":
      "{articles} Artikel haben diese Passage von etwa {words} Wörtern, in {wordings} Fassungen: „{quote}“",
    "repeated-section.fix":
      "Machen Sie daraus einen Artikel oder Teil für sich, und verlinken oder binden Sie ihn ein.",
    "contradiction.why": "Einer der beiden irrt, und wer einen liest, kann es nicht wissen.",
    "contradiction.found": "Sagt dasselbe wie „{title}“, bis auf {kinds}: {sides}",
    "contradiction.and": "{first} und {second}",
    "contradiction.number": "eine Zahl",
    "contradiction.negation": "ein Nein",
    "contradiction.name": "einen Namen auf dem Bildschirm",
    "contradiction.fix": "Finden Sie heraus, welcher der beiden stimmt, und sagen Sie es an einer Stelle.",
    "title-words.why":
      "Man sucht die Wörter, die man selbst sagen würde, und übergeht einen Titel, der keines davon hat.",
    "title-words.found":
      "Von den {words} Wörtern des Titels {used, plural, one {wird #} other {werden #}} von einem Zehntel seiner {tickets} Tickets oder mehr verwendet.",
    "title-words.fix": "Nennen Sie ihn, wie Kunden es tun, und behalten Sie den alten Titel als Alias.",
    "title-words.theirs":
      "Nennen Sie ihn, wie Kunden es tun, und behalten Sie den alten Titel als Alias: Ihre Wörter sind {theirs}.",
    "words-missing.why":
      "Kunden fragen nach dem, was der Artikel beantwortet, mit Wörtern, die ihn nicht finden. Jeder Vorschlag wurde versucht und nimmt keinem anderen Artikel den Platz.",
    "words-missing.aliases":
      "Mit den Aliassen {words} finden {after} von {tickets} seiner Tickets ihn unter den ersten fünf, jetzt {before}; gebildet aus {madeFrom} anderen.",
    "words-missing.title":
      "Mit dem Titel {words} finden {after} von {tickets} seiner Tickets ihn unter den ersten fünf, jetzt {before}; gebildet aus {madeFrom} anderen.",
    "words-missing.summary":
      "Mit dem ersten Satz {words} finden {after} von {tickets} seiner Tickets ihn unter den ersten fünf, jetzt {before}; gebildet aus {madeFrom} anderen.",
    "words-missing.tried":
      "Mittel von 1 ÷ Platz {was} → {is}; Tickets anderer, die ihren finden: {othersBefore} → {othersAfter} von {others}",
    "words-missing.fix": "Setzen Sie in den Kopf: {line}",
    "rivals.why": "Zwei Artikel stehen einander im Weg: Kunden öffnen den falschen und rufen an.",
    "rivals.found":
      "„{title}“ steht bei {taken} seiner Tickets über ihm, und er bei {given} über jenem, von {tickets} Tickets beider.",
    "rivals.merge":
      "Führen Sie sie zusammen: Im Versuch finden ihre Tickets ihn unter den ersten fünf {before} → {after} von {own}, Mittel von 1 ÷ Platz {was} → {is}; Tickets anderer {othersBefore} → {othersAfter} von {others}.",
    "rivals.apart":
      "Zusammenführen wurde versucht und hilft nicht: Sagen Sie in jedem Titel und ersten Satz, was ihn unterscheidet.",
    "rivals.alike": "{percent} % ihres Textes sind gleich",
    "secret-in-public.why":
      "Wer es liest, kann es benutzen. Was veröffentlicht war, ist zu ändern, nicht nur herauszunehmen.",
    "secret-in-public.found":
      "Was wie ein Passwort oder Schlüssel von {length} Zeichen aussieht, steht in einem öffentlichen Artikel ({start}…).",
    "secret-in-public.fix":
      "Ändern Sie es, wo es benutzt wird, und nehmen Sie es dann heraus; setzen Sie ein erfundenes ein.",
    "internal-host.why": "Kunden erreichen es nicht, und Fremde erfahren, wie es heißt.",
    "internal-host.found": "{host} ist eine Adresse im Inneren der Firma.",
    "internal-host.fix":
      "Nennen Sie, was Kunden erreichen, oder veröffentlichen Sie den Artikel nur für Beschäftigte.",
    "person-in-public.why": "Menschen wechseln ihre Stelle und wollten nicht von Fremden angerufen werden.",
    "person-in-public.address": "Die Adresse einer Person steht in einem öffentlichen Artikel: „{start}…“",
    "person-in-public.name": "Der Name einer Person steht in einem öffentlichen Artikel: „{start}…“",
    "person-in-public.fix": "Nennen Sie die Rolle und die Adresse des Teams.",
    "agent-words.why":
      "Es wurde für den Desk geschrieben: Kunden können nicht tun, was da steht, oder sollten es nicht lesen.",
    "agent-words.found": "„{said}“ ist an Agenten gerichtet: „{quote}“",
    "agent-words.fix":
      "Veröffentlichen Sie ihn für Agenten, oder schreiben Sie für Kunden, was sie tun können.",
    "desk-note.why": "Wer den Artikel sehen darf, liest es, und das Portal findet es.",
    "desk-note.found": "„{said}:“ klingt an den Desk gerichtet: „{quote}“",
    "desk-note.fix":
      "Wenn ja, schreiben Sie „Nur für Agenten: …“, das wird weggelassen, oder geben Sie ihm einen eigenen Artikel mit audience: agents; wenn nicht, nehmen Sie ein anderes Wort.",

    "page.title": "Prüfung der Artikel",
    "page.summary":
      "{error, plural, one {# Fehler} other {# Fehler}}, {warning, plural, one {# Warnung} other {# Warnungen}} und {note, plural, one {# Hinweis} other {# Hinweise}} in {found} von {articles, plural, one {# Artikel} other {# Artikeln}}{accepted, plural, =0 {} one {; # Fund hingenommen} other {; # Funde hingenommen}}",
    "page.more": "… und {n, plural, one {# weiterer Fund} other {# weitere Funde}}",
    "page.see": "siehe {place}",
    "page.skip": "Zu den Funden",
    "page.nothing": "{n, plural, one {# Regel hat} other {# Regeln haben}} nichts gefunden.",
    "page.moreFindings": "{n, plural, one {# weiterer Fund} other {# weitere Funde}}",
    "page.notListed": "{n, plural, one {# Fund ist} other {# Funde sind}} nicht aufgeführt.",
    "page.accepted": "Hingenommen",
    "page.footer": "Jeder Fund lässt sich hinnehmen, wo er steht: {comment}",
    "severity.error": "Fehler",
    "severity.warning": "Warnung",
    "severity.note": "Hinweis",
    "head.byRule": "Funde nach Regel",
    "head.rule": "Regel",
    "head.severity": "Wie schlimm",
    "head.findings": "Funde",
    "head.why": "Warum es zählt",
    "head.article": "Artikel",
    "head.notFound": "Fanden ihn nicht",
    "head.called": "Konnten ihn finden und riefen an",
    "head.views": "Aufrufe",
    "head.solved": "Löste es",
    "head.wins": "Nachbessern gewinnt vielleicht",
    "head.minutes": "Minuten",
    "part.title": "Artikel zum Nachbessern",
    "part.nothing": "Nichts gefunden, und kein Artikel fällt auf.",
    "part.review": "Was zuerst anzusehen ist: etwa so viel, wie eine Person in einer Woche schafft",
    "part.how":
      "Geordnet nach den Tickets und Besuchen, die einen Artikel trafen × wie schlecht: Wer ihn nicht fand, zählt 1, wer ihn finden konnte und anrief, ½, ein „Nein“ ½, ein „Fast“ ¼; ein Fehler führt einen von zehn Lesern in die Irre, eine Warnung einen von fünfzig. Diese Gewichte sind geschätzt, die Zahlen nicht. Nachbessern gewinnt vielleicht keines dieser Tickets, und höchstens diese. Alle Funde mit ihren Zeilen: level-zero check; Regeln und Einstellungen: docs/check.md.",
    "part.lead":
      "{error, plural, one {# Fehler} other {# Fehler}}, {warning, plural, one {# Warnung} other {# Warnungen}} und {note, plural, one {# Hinweis} other {# Hinweise}} in {found} von {articles, plural, one {# Artikel} other {# Artikeln}}, nach {rules, plural, one {# Regel} other {# Regeln}}.{accepted, plural, =0 {} one { # Fund ist an Ort und Stelle hingenommen.} other { # Funde sind an Ort und Stelle hingenommen.}}",
    "part.found": "{n, plural, one {# Fund} other {# Funde}}",
    "part.rest": "… und {n} weitere",
    "part.solvedOf": "{yes} von {all}",
    "part.unknown": "k. A.",
    "part.range": "{low} bis {high}",
    "review.first": "Was zuerst anzusehen ist:",
    "review.nothing": "Nichts anzusehen: Niemand traf schlecht auf einen Artikel.",
    "review.notFound": "{n, plural, one {# Ticket fand} other {# Tickets fanden}} ihn nicht",
    "review.called": "{n} konnten ihn finden und riefen an",
    "review.views": "{n, plural, one {# Aufruf} other {# Aufrufe}}",
    "review.solved": "löste es für {yes} von {all} ({low} bis {high} %)",
    "review.errors": "{n, plural, one {# Fehler} other {# Fehler}}",
    "review.warnings": "{n, plural, one {# Warnung} other {# Warnungen}}",
    "review.wins": "gewinnt vielleicht {low} bis {high} Tickets wie diese",
    "review.minutes": "{low} bis {high} Minuten",
    "moved.nothing": "Kein Ticket sagt, welcher Artikel es schloss: nichts zu vergleichen.",
    "moved.found":
      "Von {tickets, plural, one {# Ticket} other {# Tickets}} mit bekanntem Artikel fanden ihn {before} % vorher unter den ersten fünf, jetzt {after} %",
    "moved.range": " (Änderung {low} bis {high} Punkte, 95-%-Intervall)",
    "moved.gained": "Finden ihn jetzt: {n, plural, one {# Ticket} other {# Tickets}}",
    "moved.lost": "Finden ihn nicht mehr: {n, plural, one {# Ticket} other {# Tickets}}",
    "moved.place":
      "Platz {before, plural, =0 {jenseits von 50} other {#}} → {after, plural, =0 {jenseits von 50} other {#}}",
    "moved.more": "… und {n} weitere",
    "queue.period": "Tickets und Besuche vom {first} bis {last}.",
    "queue.open":
      "{n, plural, one {# offener Punkt} other {# offene Punkte}}{closed, plural, =0 {} other {, # erledigt, verworfen oder zusammengelegt}}.",
    "queue.feedback": "Urteil",
    "queue.search": "Suche",
    "queue.gap": "Lücke",
    "queue.finding": "Fund",
    "queue.flag": "Hinweis",
    "queue.feedbackDetail":
      "löste es für {yes} von {all} ({low} bis {high} %); {no} Nein, {almost} Fast{reasons}",
    "queue.searchDetail":
      "{failed} von {searches} Suchen schlugen fehl: {finding, select, no-results {nichts passt} few-results {kaum etwas passt} no-clicks {vieles passt, und niemand wählte etwas} ranking {was gewählt wird, steht zu weit unten} other {}}",
    "queue.gapDetail":
      "{cause, select, missing {kein Artikel beantwortet es} thin {ein Artikel sagt zu wenig} not-findable {diese Wörter finden den Artikel nicht} not-visible {der Artikel ist für diese Kunden verborgen} outdated {der Artikel ist veraltet} needs-agent {nur ein Bearbeiter kann es} defect {ein Fehler des Produkts} out-of-scope {es geht um etwas anderes} mixed {mehrere Ursachen} other {}}",
    "queue.flagDetail": "von jemandem gemeldet",
    "queue.article": "Artikel {id}",
    "queue.status": "{status, select, doing {in Arbeit} other {}}",
    "queue.owner": "bei {owner}",
    "queue.due": "fällig am {day}",
    "queue.late": "überfällig seit {day}",
    "queue.more": "… und {n, plural, one {# weiterer Punkt} other {# weitere Punkte}}",
    "links.period": "Tickets vom {first} bis {last}.",
    "links.noPeriod": "Tickets aus unbekannter Zeit: Kein Ticket hat ein Datum.",
    "links.rate": "Linkquote: {rate} % der gelösten Tickets, die es sagen.",
    "links.rateUnknown": "Linkquote: k. A. Kein gelöstes Ticket sagt, ob ein Artikel verlinkt war.",
    "links.notJudged":
      "Niemand hat die Links beurteilt: --sample zieht eine Stichprobe, --judged zählt sie aus.",
    "links.judged":
      "Von {judged, plural, one {# beurteilten Link} other {# beurteilten Links}} führen {right} % zu einem Artikel, der die Antwort hat ({low} bis {high} %, 95-%-Intervall); bei {otherAnswers} hat sie ein anderer Artikel.",
    "links.habits":
      "Aus Gewohnheit verlinkt, worum es im Ticket auch geht. Wird ein Link verlangt, bevor ein Ticket geschlossen werden kann?",
    "links.habit":
      "{title} ({articleId}): {tickets, plural, one {# Ticket} other {# Tickets}}, {share} % aller, die einen verlinken; sie sind einander so ähnlich wie beliebige ({alike}, 0.5 ist Zufall)",
  },
};
