import { wordsOf } from "./words-of.ts";

/**
 * Words that no problem is named by. Hollow ones neither begin nor end a name ("sent since", "way of marking"); vague ones are
 * no name by themselves, but well part of one ("show passwords", "new computer", "not sent"). Stop words are not among them, and of an English word
 * one form is enough.
 */
interface VagueWords {
  readonly filler: readonly string[];
  readonly vague: readonly string[];
}

/** Those of a language; none for a language without a list. */
export function vagueWordsFor(language: string): VagueWords {
  const { filler = "", vague = "" } = WORDS.get(language) ?? {};
  return { filler: wordsOf(filler), vague: wordsOf(vague) };
}

const ENGLISH = {
  filler: `
    want need wish hope guess think thought suppose tell told say said ask wonder happen appear keep kept believe understand
    explain mean apparently look able unable day week month year hour minute second today yesterday tomorrow morning evening two
    three four five six seven eight nine ten dozen hundred couple ago since recently lately suddenly always never often sometimes
    constantly longer soon later time anymore long way thing stuff problem issue trouble help question advice suggestion idea
    reason example case fact lot bit kind sort several various different whole rest people person guy folks sir madam mr ok okay
    yes nope nothing something anything everything everyone nobody somebody anybody everybody complain really actually simply basically currently finally exactly completely totally
    correctly properly especially probably maybe perhaps instead despite however therefore even well without good great nice bad
    best better annoying terrible happy sorry desperate appreciate advance buy spend spent decided fw fwd re all automatically
    once twice possible impossible strange weird fuck shit damn crap
    monday tuesday wednesday thursday friday saturday sunday weekend january february march april june july august september october november december
  `,
  vague: `
    use make made give gave given go goes gone went come came take took put set show shown see saw seen find found send sent work
    worth start stop open close click press fix solve change add remove choose select enter receive turn run load allow not no
    nor new newer old older first last next previous back left top bottom big small large full free current latest none right
    wrong correct hard easy difficult error message page site website list name number file part place line word item side half
    end version option button info information data content view mode screen box point order level up down off out over fail form
  `,
};

const GERMAN = {
  filler: `
    brauche braucht weiß glaube denke sagt sage passiert tage woche wochen monat jahr stunde stunden minute minuten heute gestern
    morgen vorhin plötzlich nie oft ständig lange zeit problem probleme frage fragen hilfe weg ding sache sachen grund beispiel
    fall leute jemand niemand beschwert etwas alles nichts wirklich eigentlich leider vielleicht trotz ohne gut schlecht schön geht gehen kommt
    kommen möglich unmöglich komisch seltsam
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember
  `,
  vague: `
    benutzen nutzen machen macht gemacht geben nehmen zeigen zeigt sehen sehe finden gefunden senden öffnen schließen klicken
    drücken ändern hinzufügen entfernen wählen funktioniert nicht kein keine keinen neu neue neuen neuer alt alte
    erste letzte zurück links rechts oben unten fehler meldung seite liste name nummer datei teil version option einstellung
    knopf daten ansicht ab aus auf
  `,
};

const FRENCH = {
  filler: `
    veux voudrais besoin faut pense crois dit arrive jour semaine semaines mois an ans heure heures minute minutes
    aujourd'hui hier demain récemment soudain jamais souvent longtemps fois problème problèmes question aide façon
    manière chose raison exemple cas gens personne quelqu'un quelque rien vraiment malheureusement peut-être malgré sans bon bonne mauvais possible impossible bizarre
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  `,
  vague: `
    utiliser donner aller va venir prendre montrer affiche voir trouver envoyer ouvrir fermer cliquer changer ajouter supprimer
    choisir marche fonctionne pas non nouveau nouvelle ancien premier dernier retour gauche droite haut bas erreur message page
    site liste nom numéro fichier partie version option paramètre bouton données vue
  `,
};

const SPANISH = {
  filler: `
    quiero quisiera necesito creo pienso dice pasa día semana semanas mes meses año años hora horas minuto minutos hoy ayer
    mañana recientemente nunca tiempo vez veces problema problemas pregunta ayuda manera forma cosa razón ejemplo caso gente
    alguien nadie algo nada realmente quizás sin bueno buena malo posible imposible extraño raro
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  `,
  vague: `
    usar dar ir va venir tomar mostrar muestra ver encontrar enviar abrir cerrar pulsar cambiar añadir quitar elegir funciona no
    nuevo nueva viejo primero último atrás izquierda derecha arriba abajo error mensaje página sitio lista nombre número archivo
    parte versión opción botón datos vista
  `,
};

const WORDS: ReadonlyMap<string, { readonly filler: string; readonly vague: string }> = new Map([
  ["en", ENGLISH],
  ["de", GERMAN],
  ["fr", FRENCH],
  ["es", SPANISH],
]);
