import type { AutoReplyWords, LanguageWords } from "./language-words.ts";

export const FR: LanguageWords = {
  tag: "fr",
  mail: {
    from: "de | expéditeur | message de",
    sent: "envoyé | envoyé le | date | date d'envoi | message du",
    to: "à | destinataire | pour",
    subject: "objet | sujet",
    otherLabels: `
      copie | copie à | cc | cci | répondre à | importance | priorité | pièces jointes | pièce jointe`,
    on: "le",
    wrote: "a écrit | écrivait | a envoyé",
    original: "message d'origine | message original | message initial | rendez-vous d'origine",
    forwarded: `
      message transféré | message transmis | début du message transféré | début du message réexpédié | message réexpédié |
      transféré par …`,
    replyAbove: `
      répondre au-dessus de cette ligne | répondez au-dessus de cette ligne | veuillez répondre au-dessus de cette ligne |
      veuillez saisir votre réponse au-dessus de cette ligne | veuillez écrire votre réponse au-dessus de cette ligne |
      merci de répondre au-dessus de cette ligne | saisir votre réponse au-dessus de cette ligne |
      saisissez votre réponse au-dessus de cette ligne | écrivez au-dessus de cette ligne | écrire au-dessus de cette ligne |
      pour répondre par courriel, … de cette ligne | pour répondre par email, … de cette ligne |
      pour répondre, … de cette ligne`,
    aboveThisLine: "au-dessus de cette ligne | au dessus de cette ligne",
    greetings: `
      bonjour | bonsoir | salut | cher | chère | chers | chères | madame | monsieur | coucou | bonjour à`,
    addressees: `
      à | tous | toutes | monsieur | messieurs | madame | mesdames | et | l'équipe | équipe | collègues`,
    closings: `
      cordialement | bien cordialement | très cordialement | cordialement vôtre | bien à vous | bien à toi | salutations |
      sincères salutations | amicalement | cdt | cdlt | bàv | meilleures salutations | salutations distinguées |
      bonne journée | belle journée | bonne fin de journée | bonne soirée | respectueusement | merci et bonne journée |
      merci et cordialement | merci et belle journée | merci, cordialement | merci bien cordialement |
      avec mes remerciements | sincèrement | bonne réception`,
    thanks: `
      merci | merci d'avance | merci beaucoup | merci par avance | un grand merci | mille mercis | merci bien |
      en vous remerciant | merci pour votre aide`,
    device: `
      envoyé de mon … | envoyé depuis mon … | envoyé depuis … | envoyé à partir de … | télécharger outlook … |
      obtenir outlook … | téléchargez outlook … | obtenez outlook … | provenance : … | envoyé avec …`,
    banners: `
      [externe] | [courriel externe] | [email externe] | courriel externe | email externe | expéditeur externe |
      [expéditeur externe] | message externe | attention : ce courriel | attention: ce courriel | attention : ce message |
      attention: ce message | attention : cet e-mail | attention: cet e-mail | attention : cet email | attention: cet email |
      attention : externe | attention : message externe | attention, ce message | attention, cet e-mail |
      ce courriel provient de l'extérieur | ce message provient de l'extérieur | cet e-mail provient de l'extérieur |
      cet email provient de l'extérieur | avertissement : ce | ne cliquez pas | n'ouvrez pas | ne pas cliquer |
      n'ouvrez aucune | vous n'obtenez pas souvent d'e-mail | vous ne recevez pas souvent d'e-mail |
      vous ne recevez pas souvent de courriers | découvrez pourquoi ceci est important | pourquoi est-ce important | mail externe | [mail externe] | attention : mail externe | ce mail provient de l'extérieur`,
    notices: `
      ce message … confidentiel | ce courriel … confidentiel | cet e-mail … confidentiel | ce mail … confidentiel |
      ce message … destinataire | ce courriel … destinataire | avis de confidentialité | les informations contenues dans ce |
      si vous n'êtes pas le destinataire | si vous avez reçu ce message par erreur | si vous recevez ce message par erreur |
      pensez à l'environnement | pensez à l’environnement avant d'imprimer | avant d'imprimer, pensez |
      n'imprimez ce message que si | préservons l'environnement`,
    legal: `
      confidentiel | confidentiels | confidentielle | confidentielles | divulgation | usage exclusif`,
    sentence: `
      je j'ai mon mes me nous notre vous votre il elle ils est sont était n'est c'est suis ai avons avez ont peux peut
      pouvez dois doit ne pas plus mais seulement quand lorsque depuis alors aussi encore toujours déjà le les cette ce ça
      cela marche fonctionne affiche dit demande imprime ouvre bloque plante maintenant hier aujourd'hui après avant rien
      pourquoi comment où quel quelle qui que qu'il si un une impossible`,
    trouble: `
      accès refusé échec connexion invalide expiré inconnu alerte coupure erreur erreurs imprimante ordinateur écran clavier
      souris compte panne papier bourrage réseau calendrier téléphone câble batterie utilisateur messagerie identifiant
      logiciel scanner portable sujet`,
    roles: `
      directeur | directrice | direction | responsable | chef | cheffe | chargé | chargée | assistante | assistant | adjoint |
      adjointe | ingénieur | ingénieure | technicien | technicienne | comptable | comptabilité | secrétaire | secrétariat |
      service | département | pôle | agence | société | sarl | sas | sa | eurl | université | école | institut | mairie |
      ministère | hôpital | banque | groupe | bureau | ressources humaines | commercial | commerciale | achats | logistique |
      juridique | informatique | conseiller | conseillère | stagiaire | gestionnaire | consultant | consultante |
      développeur | développeuse | président | présidente | gérant | gérante | professeur | infirmière | accueil`,
    places: `
      rue | avenue | boulevard | bd | place | cedex | bp | bâtiment | étage | siret | rcs | capital de`,
    contact: `
      tél | tel | téléphone | portable | mobile | fax | courriel | mél | mail | e-mail | site | poste | ligne directe |
      standard`,
    below: "ci-dessous | suivant | suivante | suivants | suivantes | voici | comme suit | ci-après",
    cover: `
      pour info information voir ci-dessous ci-joint svp merci de bien vouloir traiter transfert transmis je vous te
      transmets transfère mail courriel message demande pouvez-vous pouvez aider m'aider nous une un la le les cette ce et à
      urgent suite faire suivre action problème ticket regarder vérifier`,
  },
};

export const FR_REPLIES: Partial<AutoReplyWords> = {
  autoReplies: `
      réponse automatique | réponse auto | message d'absence | message automatique | absence du bureau | absent du bureau |
      absente du bureau | notification d'absence | avis d'absence | notification automatique d'absence | non remis |
      non distribuable | non délivré | message non remis | message non distribué | message non délivré | échec de la remise |
      échec de remise | échec de la distribution | échec de distribution | échec d'envoi | échec de la livraison |
      non-remise | avis de non-remise | notification d'état de remise | non lu | accusé de lecture | accusé de réception |
      courrier non distribué | courriel non distribué | retour à l'expéditeur`,
  maybeAutoReplies: `
      lu | absence | absent | absente | en congés | en congé | congés | rappel | remis | indisponible`,
  away: `
      absent | absente | absence | jusqu'au | jusqu'à | de retour | mon retour | congés | congé | a été lu |
      votre message | votre courriel | votre mail | souhaite rappeler | a été remis | en cas d'urgence |
      n'a pas pu être remis | n'a pas pu être distribué | n'a pas été remis | avons bien reçu |
      merci pour votre message`,
  asks: `
      comment | je voudrais | je souhaite | je souhaiterais | nous voudrions | j'ai besoin | nous avons besoin |
      pouvez-vous | pourriez-vous | merci de m'aider | aidez-moi | mettre en place | configurer | paramétrer |
      reviennent | notre client | nos clients | ne fonctionne pas | ne marche pas | ne part pas`,
};
