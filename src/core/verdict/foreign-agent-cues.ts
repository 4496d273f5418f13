/**
 * What the rules of `DEFAULT_AGENT_RULES` look for in other languages, by the rule's name. Written as folded text is: without accents, and in German also with
 * the e that stands for an umlaut.
 */
type Cues = Readonly<Record<string, string>>;

/** Joins alternatives, between the borders of words. */
function anyWord(...patterns: readonly string[]): string {
  return `\\b(?:${patterns.join("|")})\\b`;
}

const GERMAN_ACT =
  "(?:freischalten|freigeben|einrichten|anlegen|zurue?cksetzen|entsperren|loe?schen|sperren|verlae?ngern|zuweisen|hinzufue?gen|aufnehmen|eintragen|(?:de)?aktivieren|umbenennen|umziehen|bestellen|austauschen|tauschen|reparieren|ersetzen|liefern|installieren|wiederherstellen|erteilen|vergeben|entziehen|bereitstellen|zusenden|abholen|vorbeikommen|anschliessen)";
const GERMAN_WANT =
  "(?:brauch(?:e|en|t)|benoe?tig(?:e|en|t)|beantrag(?:e|en)|hae?tten? gern|bestell(?:e|en|ung)|beschaff(?:en|ung)|anschaffung)";
const GERMAN_DEVICE =
  "(?:dienst|ersatz)?(?:laptops?|notebooks?|rechner[ns]?|pcs?|monitor(?:e|en|s)?|bildschirm(?:e|en|s)?|handys?|telefon(?:e|en|s)?|headsets?|tastatur(?:en)?|maus|mae?use|docks?|dockingstation(?:en)?|netzteil(?:e|en|s)?|ladegerae?t(?:e|en|s)?|akkus?|drucker[ns]?|toner[ns]?|druckerpatronen?|beamer[ns]?|kabel[ns]?|webcams?|kameras?|tablets?|scanner[ns]?|lizenz(?:en)?)";
const GERMAN_RIGHT =
  "(?:zugriff\\w*|zugang|zugae?nge|(?:zugriffs|zugangs|nutzungs|lese|schreib)?berechtigung(?:en)?|(?:schreib|lese|admin|zugriffs)?rechte|rolle|lizenz(?:en)?|mitgliedschaft)";

export const GERMAN_CUES: Cues = {
  "asks-to-act": anyWord(
    `bitte(?:\\W+\\w+){0,8}?\\W+${GERMAN_ACT}`,
    `(?:koe?nnt(?:e|en|et)?|koe?nnen|kann)\\W+(?:sie|ihr|wir|mir|jemand|bitte)(?:\\W+\\w+){0,8}?\\W+${GERMAN_ACT}`,
    "(?:bitten?|ersuchen?) um (?:\\w+ )?\\w+(?:ung|gabe|tausch)",
  ),
  approval: anyWord(
    "genehmigt|abgesegnet|kostenstelle",
    "(?:genehmigung|freigabe|zustimmung|unterschrift).{0,40}\\b(?:noe?tig|erforderlich|liegt (?:vor|bei)|anbei|im anhang|erteilt|ausstehend|fehlt|beantragt)",
    "(?:chef(?:in)?|vorgesetzte[rn]?|(?:abteilungs|bereichs|gruppen|team|werks|schul)?leit(?:er|erin|ung)|personalabteilung|betriebsrat|personalrat).{0,30}\\b(?:einverstanden|zugestimmt|in kopie|in cc|weiss bescheid)",
    "(?:antrag|formular)\\W+(?:ist\\W+|liegt\\W+)?(?:anbei|bei|beigefue?gt|im anhang|unterschrieben)",
  ),
  rights: anyWord(
    `(?:${GERMAN_WANT}|geben|bekommen|erhalten|fehl(?:t|en)).{0,40}\\b${GERMAN_RIGHT}`,
    `${GERMAN_RIGHT}.{0,60}\\b(?:bitte|benoe?tig(?:e|en|t)|erteilen|einrichten|geben|vergeben)`,
    "(?:konto|account|zugang|lizenz)\\w*.{0,25}\\bverlae?ngern|verlae?ngerung.{0,25}\\b(?:konto|account|zugang|lizenz)\\w*",
  ),
  "joiner-or-leaver": anyWord(
    "neue[rnms]?\\W+(?:mitarbeiter|kolleg|beschae?ftigte|praktikant|azubi|auszubildende|werkstudent|hilfskra|angestellte)\\w*",
    "ausgeschieden|scheidet.{0,20}aus|verlae?sst (?:uns|das haus|die firma|das unternehmen|die abteilung)|gekue?ndigt|letzter (?:arbeits)?tag",
    "(?:konto|account|zugang|zugae?nge).{0,30}\\b(?:loe?schen|sperren|deaktivieren|schliessen)",
  ),
  order: anyWord(
    `${GERMAN_WANT}.{0,30}\\b${GERMAN_DEVICE}`,
    `${GERMAN_DEVICE}.{0,25}\\b(?:bestellen|nachbestellen|anschaffen|beschaffen)`,
    "toner.{0,20}\\b(?:leer|alle|fehlt)",
  ),
  damage: anyWord(
    "gebrochen|gerissen|gesprungen|zersplittert|verschue?ttet|ausgelaufen|(?:he)?runtergefallen|hingefallen|wasserschaden|aufgeblae?ht|qualmt|raucht|verschmort|durchgebrannt|abgebrochen|verbogen",
    `${GERMAN_DEVICE}\\W+(?:ist\\W+|sind\\W+)?(?:tot|hinue?ber)`,
  ),
  security: anyWord(
    "gehackt|kompromittiert|schadsoftware|trojaner|geklaut|datenpanne|datenleck|(?:link|anhang) (?:an)?geklickt|auf (?:den|einen) link geklickt",
  ),
  "still-not": anyWord(
    "(?:anleitung|artikel|beschreibung|faq).{0,40}\\b(?:befolgt|gefolgt|durchgefue?hrt|ausprobiert|hilft nicht|half nicht|nicht geholfen)",
    "zum (?:dritten|vierten|fue?nften|[3-9]\\.) ?mal",
  ),
  change: anyWord(
    "(?:firewall|portfreigabe|port \\d+|dns-?eintrag|verteiler(?:liste)?|mailingliste|gruppenrichtlinie|(?:gruppen|funktions|sammel)postfach|gruppenlaufwerk).{0,60}\\b(?:oe?ffnen|einrichten|anlegen|aufnehmen|hinzufue?gen|loe?schen|ae?ndern|benoe?tig\\w*|brauch\\w*|bitte|neu\\w*)",
    "wiederherstell\\w*.{0,40}\\b(?:backup|sicherung|geloe?scht\\w*)|aus (?:dem backup|der sicherung)",
  ),
};

const FRENCH_DEVICE =
  "(?:ordinateurs?|portables?|pc|ecrans?|telephones?|casques?|claviers?|souris|stations? d'accueil|chargeurs?|batteries?|badges?|imprimantes?|toners?|cartouches?|cables?|tablettes?|licences?)";

export const FRENCH_CUES: Cues = {
  "asks-to-act": anyWord(
    "(?:merci de|veuillez|priere de|pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|pourrait-on)(?!.{0,25}\\b(?:aider|expliquer|dire|indiquer|montrer|comment)\\b)(?:\\W+\\w+){0,5}?\\W+(?:debloquer|deverrouiller|activer|desactiver|creer|ajouter|supprimer|retirer|ouvrir|fermer|prolonger|attribuer|installer|remplacer|reparer|commander|envoyer|restaurer|reinitialiser|transferer|deplacer|livrer|approuver|autoriser|renommer)",
  ),
  approval: anyWord(
    "(?:valide|approuve|autorise)e?s? par",
    "(?:approbation|autorisation|validation|accord).{0,40}\\b(?:requise?|necessaire|en attente|ci-jointe?|jointe?|donnee?|demandee?)",
    "(?:responsable|chef|cheffe|direct(?:eur|rice)|rh).{0,25}\\b(?:d'accord|a valide|a approuve|en copie)",
    "formulaire\\W+(?:ci-)?joint",
  ),
  rights: anyWord(
    "(?:besoin|demande|souhaite(?:rais)?|voudrais|obtenir|donner|accorder).{0,30}\\b(?:acces|droits?|licences?|autorisations?|permissions?)\\W+(?:a|au|aux|sur|pour|d)",
    "droits? (?:d')?admin\\w*|(?:prolonger|renouveler|prolongation|renouvellement).{0,25}\\bcompte",
  ),
  "joiner-or-leaver": anyWord(
    "nouve(?:au|l|lle|aux|lles)\\W+(?:employee?s?|salariee?s?|collegues?|collaborat\\w+|stagiaires?|arrivante?s?|recrues?)",
    "quitte\\w* (?:l'|la |notre )(?:entreprise|societe|service|equipe)|dernier jour (?:de travail|dans)|demissionn\\w+",
    "(?:fermer|desactiver|supprimer|bloquer).{0,25}\\b(?:comptes?|acces)",
  ),
  order: anyWord(
    `(?:besoin d|commander|commande d|achat d|acheter|remplacement d)\\W*(?:(?:e|un|une|des|deux|trois|\\d+|nouve\\w+|autres?)\\W+){1,3}${FRENCH_DEVICE}`,
  ),
  damage: anyWord(
    "cassee?s?|brisee?s?|fissuree?s?|renverse sur|tombee? par terre|a pris feu|etincelles?|batterie gonflee|hors service",
  ),
  security: anyWord(
    "(?:ete|est|compte) pirate\\w*|hackee?|ete compromise?|volee?s?|rancongiciel|fuite de donnees|clique sur (?:un|le) lien",
  ),
  "still-not": anyWord(
    "(?:suivi|lu|essaye).{0,25}\\b(?:article|guide|procedure|tutoriel|instructions|etapes|faq)",
    "(?:troisieme|quatrieme|cinquieme|[3-9]e) fois",
  ),
  change: anyWord(
    "(?:pare-feu|port \\d+|enregistrement dns|liste de (?:diffusion|distribution)|liste blanche).{0,60}\\b(?:ouvrir|ajouter|modifier|creer|besoin|merci|nouvelle?)",
    "(?:restaur|recuper)\\w+.{0,40}\\b(?:sauvegarde|supprime\\w*)",
  ),
};

const SPANISH_DEVICE =
  "(?:ordenador(?:es)?|portatil(?:es)?|laptops?|pc|monitor(?:es)?|pantallas?|telefonos?|movil(?:es)?|auriculares|teclados?|raton(?:es)?|cargador(?:es)?|baterias?|impresoras?|toner(?:es|s)?|cartuchos?|cables?|tabletas?|licencias?|computador[ae]s?)";

export const SPANISH_CUES: Cues = {
  "asks-to-act": anyWord(
    "(?:por favor|favor de|podrian?|podeis|pueden?|puedes|necesito que)(?!.{0,25}\\b(?:ayud|explic|dec|indic|como)\\w*)(?:\\W+\\w+){0,5}?\\W+(?:desbloquear|activar|desactivar|crear|agregar|anadir|eliminar|quitar|abrir|cerrar|ampliar|asignar|instalar|reemplazar|reparar|enviar|restaurar|restablecer|transferir|mover|aprobar|autorizar|desbloqueen|activen|creen|agreguen|eliminen|asignen|instalen)",
  ),
  approval: anyWord(
    "(?:aprobad|autorizad|firmad)[oa]s? por",
    "(?:aprobacion|autorizacion|visto bueno).{0,40}\\b(?:necesari[oa]|requerid[oa]|pendiente|adjunt[oa]|solicitad[oa])",
    "(?:jef[ea]|gerente|director[a]?|responsable|rrhh).{0,25}\\b(?:de acuerdo|aprobo|autorizo|en copia)",
    "formulario\\W+adjunto",
  ),
  rights: anyWord(
    "(?:necesit|solicit|requier)\\w+.{0,30}\\b(?:acceso|permisos?|licencias?|rol)\\W+(?:a|al|para|en|de|del)",
    "permisos? de administrador|(?:ampliar|renovar).{0,25}\\bcuenta",
  ),
  "joiner-or-leaver": anyWord(
    "nuev[oa]s?\\W+(?:emplead[oa]s?|companer[oa]s?|colaborador\\w*|becari[oa]s?|trabajador\\w*|ingresos?)",
    "(?:deja|dejo) la empresa|ultimo dia de trabajo|(?:alta|baja) de (?:usuari[oa]|emplead[oa]|cuenta)",
    "(?:cerrar|desactivar|dar de baja).{0,25}\\b(?:cuentas?|accesos?)",
  ),
  order: anyWord(
    `(?:necesit\\w+|solicit\\w+|pedir|pedido de|comprar|compra de|reemplazo de)\\W+(?:(?:un[oa]?s?|dos|tres|\\d+|nuev[oa]s?|otr[oa])\\W+){1,3}${SPANISH_DEVICE}`,
  ),
  damage: anyWord(
    "(?:esta|pantalla|teclado|cable) rot[oa]|agrietad[oa]|se (?:me )?cayo (?:al|el|la)|derram\\w+|quemad[oa]|echa humo|chispas|hinchad[oa]|averiad[oa]",
  ),
  security: anyWord(
    "hackead[oa]|comprometid[oa]|robad[oa]|me robaron|fuga de datos|clic en (?:un|el) enlace",
  ),
  "still-not": anyWord(
    "(?:segui|lei|probe).{0,25}\\b(?:articulo|guia|manual|instrucciones|pasos|faq)",
    "(?:tercera|cuarta|quinta) vez",
  ),
  change: anyWord(
    "(?:cortafuegos|puerto \\d+|registro dns|lista de (?:distribucion|correo)|lista blanca).{0,60}\\b(?:abrir|agregar|anadir|cambiar|crear|necesit\\w+|nuev[oa]|por favor)",
    "(?:restaur|recuper)\\w+.{0,40}\\b(?:copia de seguridad|respaldo|borrad[oa]s?|eliminad[oa]s?)",
  ),
};
