import { wordsOf } from "./words-of.ts";

/**
 * Words that no problem is named by. Hollow ones neither begin nor end a name ("sent since", "way of marking"); vague ones are
 * no name by themselves, but well part of one ("show passwords", "new computer", "not sent").
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
    want wanted need needs wish hope guess think thought suppose tell told say said says ask asked wonder happen happens happened
    appear keep keeps kept believe understand explain mean means apparently seem look looks looking able unable
    day days week weeks month months year years hour hours minute minutes second seconds today yesterday tomorrow morning evening
    two three four five six seven eight nine ten dozen hundred couple
    ago since recently lately suddenly always never often sometimes constantly longer soon ever later time times anymore long
    way ways thing things stuff problem problems issue issues trouble help question questions advice suggestion suggestions idea
    ideas reason example case fact lot lots bit kind sort several various different whole rest
    people person guy guys folks sir madam mr mrs ms ok okay yes nope nothing something anything everything everyone
    really actually simply basically currently finally exactly completely totally correctly properly especially probably
    maybe perhaps instead despite however therefore though even well also without
    good great nice bad best better annoying frustrating frustrated terrible horrible awful happy sorry desperate
    appreciate appreciated advance buy bought spend spent decided fw fwd re all any automatically fuck fucking shit damn hell crap wtf
  `,
  vague: `
    use used uses using make makes made making give gives gave given go goes going gone went come comes came coming take takes took
    put set show shows shown showing see saw seen find found finding send sends sent sending work works worked working worth
    start starts started stop stops stopped open opens opened opening close closed click clicked press pressed
    fix fixed fixing solve solved change changed changes add added adding remove removed choose select selected enter entered
    receive received get turn turned run running load loading try let allow allowed
    not no cannot cant wont don't doesn't isn't didn't nor
    new newer old older first last next previous back left top bottom big small large full free current latest many none
    right wrong correct hard easy difficult error message page site website list name number file part place line word item side half end
    version option options setting settings button info information data content view mode screen box point order level
    up down off out over yet on in
  `,
};

const GERMAN = {
  filler: `
    möchte will brauche braucht bitte weiß glaube denke sagt sage passiert tag tage woche wochen monat jahr stunde stunden minute
    minuten heute gestern morgen seit vorhin plötzlich immer nie oft ständig lange zeit mal problem probleme frage fragen hilfe
    weg ding sache sachen grund beispiel fall leute jemand etwas alles nichts wirklich eigentlich leider vielleicht trotz ohne
    gut schlecht schön danke
  `,
  vague: `
    benutzen nutzen machen macht gemacht geben geht gehen kommen kommt nehmen zeigen zeigt sehen finden senden öffnen schließen
    klicken drücken ändern hinzufügen entfernen wählen funktioniert nicht kein keine neu neue alt alte erste letzte zurück links
    rechts oben unten fehler meldung seite liste name nummer datei teil version option einstellung knopf daten ansicht ab aus auf
  `,
};

const FRENCH = {
  filler: `
    veux voudrais besoin faut pense crois dit arrive jour jours semaine semaines mois an ans heure heures minute minutes
    aujourd'hui hier demain depuis récemment soudain toujours jamais souvent longtemps fois problème problèmes question questions
    aide façon manière chose raison exemple cas gens quelqu'un quelque tout rien vraiment malheureusement peut-être malgré sans bon
    bonne mauvais merci
  `,
  vague: `
    utiliser faire fait donner aller va venir prendre montrer affiche voir trouver envoyer ouvrir fermer cliquer changer ajouter
    supprimer choisir marche fonctionne pas non nouveau nouvelle ancien premier dernier retour gauche droite haut bas erreur message
    page site liste nom numéro fichier partie version option paramètre bouton données vue
  `,
};

const SPANISH = {
  filler: `
    quiero quisiera necesito creo pienso dice pasa día días semana semanas mes meses año años hora horas minuto minutos hoy ayer
    mañana desde recientemente siempre nunca tiempo vez veces problema problemas pregunta ayuda manera forma cosa razón ejemplo caso
    gente alguien algo todo nada realmente quizás sin bueno buena malo gracias
  `,
  vague: `
    usar hacer hace dar ir va venir tomar mostrar muestra ver encontrar enviar abrir cerrar pulsar cambiar añadir quitar elegir
    funciona no nuevo nueva viejo primero último atrás izquierda derecha arriba abajo error mensaje página sitio lista nombre número
    archivo parte versión opción botón datos vista
  `,
};

const WORDS: ReadonlyMap<string, { readonly filler: string; readonly vague: string }> = new Map([
  ["en", ENGLISH],
  ["de", GERMAN],
  ["fr", FRENCH],
  ["es", SPANISH],
]);
