import type { DeskHeadings, DeskLanguage } from "./desk-language.ts";

/** What service desks call their columns in French. */
export const frenchHeadings: DeskHeadings = {
  resolvedAt: "resolule resolu dateresolution datederesolution clotle fermele datedecloture",
  group: "groupedaffectation groupe equipe filedattente",
  priority: "priorite",
  service: "service elementdeconfiguration",
  id: "cledeticket clededemande numero n numeroticket numeroduticket nticket ndeticket reference nodeticket noticket numerodeticket numerodedemande nodemande",
  subject: "titre objet sujet descriptioncourte intitule resume libelle",
  description:
    "description descriptif detail contenu descriptionduprobleme descriptiondelademande message details detaildelademande probleme corps",
  resolution:
    "solution resolution notesdefermeture notesderesolution notesdecloture commentairedecloture reponse",
  createdAt:
    "ouvertle ouvert datedouverture dateouverture creele cree datedecreation datecreation creeele ouverture datededemande datedelademande datedelappel recule datedereception",
  updatedAt: "dernieremodification dernieremiseajour misajourle misajour datedemodification modifiele",
  category: "categorie",
  channel: "canal typedecontact sourcedelademande origine",
  kind: "type typededemande typedeticket nature",
  status: "statut etat",
  closeCode: "codedefermeture codederesolution codedecloture",
  language: "langue",
  linkedArticles:
    "articlelie articleslies articledelabase articledeconnaissance articlesdeconnaissance " +
    "articledeconnaissances numerodarticle",
  requester: "demandeur rapporteur appelant demandepar beneficiaire client utilisateur",
  assignee: "attribuea assignea affectea technicien intervenant",
  comments: "commentairessupplementaires commentaires suivis",
  notes: "notesdetravail notesinternes",
  tags: "etiquettes motscles",
};

/** States and close codes in French. */
export const french: DeskLanguage = {
  cancelled:
    "annule annulee annules retire retiree supprime supprimee abandonne abandonnee obsolete caduc caduque " +
    "desiste",
  refused: "rejete rejetee refuse refusee",
  people: "utilisateur client demandeur",
  cancelledPhrases:
    "annulation par|plus necessaire|n est plus necessaire|plus requis|plus besoin|cree par erreur|creee par erreur|" +
    "ouvert par erreur|sans suite|sans objet|plus d actualite|n est plus d actualite|ne s applique plus|plus pertinent|ouverte par erreur",
  duplicate: "doublon fusionne fusionnee duplique dupliquee",
  spam: "spam pourriel indesirable",
  spamPhrases: "courrier indesirable|publicite",
  beside:
    "ferme fermee clos close cloture cloturee resolu resolue par le la les l un une autre comme en de du " +
    "avec ticket marque marquee signale signalee a demande",
};
