/**
 * Checks of articles in French.
 * @module
 */
import type { CheckLanguage } from "../../../desk/check/check-language.ts";

/** Findings, and the page around them, in French. */
export const FRENCH_CHECK: CheckLanguage = {
  language: "fr",
  quotes: ["« ", " »"],
  texts: {
    "golden.why": "Ces questions avaient leur réponse, et les clients y comptent.",
    "golden.matches": "« {question} » ne doit rien trouver et trouve {ids}.",
    "golden.shown": "« {question} » ne doit pas montrer {id} et le montre à la place {place}.",
    "golden.gone": "« {question} » doit trouver {find}, qui n’existe pas.",
    "golden.beyond":
      "« {question} » doit trouver {find} parmi les {top} premiers et ne le trouve pas parmi les {depth} premiers ; le premier est {first}.",
    "golden.late":
      "« {question} » doit trouver {find} parmi les {top} premiers et le trouve à la place {rank} ; le premier est {first}.",
    "golden.nothing": "« {question} » doit trouver {find} parmi les {top} premiers, et rien ne s’affiche.",
    "golden.moved":
      "Place {was, plural, =0 {au-delà de 50} other {#}} → {is, plural, =0 {au-delà de 50} other {#}}.",
    "golden.since": "Elle échouait déjà avant.",
    "golden.articles": "Cassée par la modification de {articles}.",
    "golden.settings": "Cassée par {count, plural, one {le réglage} other {les réglages}} {settings}.",
    "golden.and": "{first} {second}",
    "golden.give":
      "Rendez à {count, plural, one {cet article} other {ces articles}} les mots retirés, ou l’ancien titre comme alias ; ou changez la question, si sa réponse est désormais une autre.",
    "golden.set":
      "Remettez le réglage d’avant, ou changez la question, si sa réponse est désormais une autre.",
    "golden.mend":
      "Corrigez l’article à trouver, ou changez la question, si sa réponse est désormais une autre.",
    "title-vague.why":
      "Dans une liste de résultats on ne voit que le titre : s’il ne dit rien, on ne l’ouvre pas.",
    "title-vague.found": "Le titre « {title} » pourrait coiffer n’importe quel article.",
    "title-vague.fix": "Nommez la chose et le problème ou la tâche.",
    "title-vague.such": "Nommez la chose et le problème ou la tâche, par exemple « {title} : {name} ».",
    "title-repeated.why": "Deux résultats sous un même titre obligent à deviner lequel est le bon.",
    "title-repeated.found": "{articles} articles s’appellent « {title} ».",
    "title-repeated.fix":
      "Dites dans chaque titre ce qui le distingue : le produit, la version, le public. Fusionnez-les si rien ne les distingue.",
    "too-short.why": "On trouve une ébauche au lieu de la réponse, et on appelle.",
    "too-short.empty": "L’article n’a pas de texte.",
    "too-short.found":
      "L’article a {words, plural, one {# mot} other {# mots}} et ne mène nulle part ailleurs.",
    "too-short.fix": "Écrivez la réponse, ou retirez l’article.",
    "too-long.why":
      "Une réponse devrait tenir en une page (KCS) : dans un long texte on ne trouve pas sa partie, et la recherche montre le mauvais article.",
    "too-long.found": "L’article a {words} mots.",
    "too-long.parts": "L’article a {words} mots en {parts} parties.",
    "too-long.fix": "Faites un article de chaque tâche ou problème, et reliez-les.",
    "wall-of-text.why":
      "On lit en diagonale : dans un paragraphe sans pause personne ne trouve la ligne utile.",
    "wall-of-text.found": "Un paragraphe de {words} mots : « {quote} »",
    "wall-of-text.fix": "Faites une liste de ce qu’il faut faire, et des paragraphes du reste.",
    "steps-in-prose.why":
      "On suit des étapes en allant et venant des yeux : dans un paragraphe on perd sa place.",
    "steps-in-prose.found": "{steps} étapes dans un paragraphe : « {quote} »",
    "steps-in-prose.fix": "Numérotez-les, une par ligne.",
    "hard-to-read.why": "On lit sous pression, et souvent pas dans sa langue maternelle.",
    "hard-to-read.found":
      "Lisibilité {ease} sur 100 : {words} mots par phrase, {syllables} syllabes par mot.",
    "hard-to-read.fix": "Coupez les longues phrases en deux, et préférez des mots courants aux mots longs.",
    "image-without-text.why":
      "Qui écoute la page, ou n’affiche pas les images, n’a rien ; et la recherche ne trouve pas ce que seule une image montre (WCAG 2.2, 1.1.1).",
    "image-without-text.found": "L’image {source} n’a pas de texte de remplacement.",
    "image-without-text.empty": "L’image {source} a « {text} » comme texte de remplacement.",
    "image-without-text.fix":
      "Dites dans le texte de remplacement ce qu’il faut voir ; écrivez les étapes, quoi que montre l’image.",
    "no-solution.why": "On trouve son problème décrit, et il faut quand même appeler.",
    "no-solution.found": "L’article décrit un problème, et ni titre ni étape ne dit que faire.",
    "no-solution.fix":
      "Ajoutez sous un titre à part ce qui le résout ou le contourne ; s’il n’y a rien, dites-le, et quand cela pourra changer.",
    "no-cause.why": "Sans la cause personne ne sait si c’est son cas, ni comment l’éviter à l’avenir.",
    "no-cause.found":
      "L’article décrit un problème, et ni titre ni phrase n’en nomme la cause, comme le fait la plupart de vos articles sur des problèmes.",
    "no-cause.fix": "Dites en une ligne sous « Cause » d’où cela vient, ou que personne ne le sait encore.",
    "no-environment.why":
      "Qui a un autre produit ou une autre version suit des étapes qui ne sont pas pour lui.",
    "no-environment.found":
      "L’article décrit un problème, et ni l’en-tête ni un titre ne dit pour quel produit ou quelle version, comme le fait la plupart de vos articles sur des problèmes.",
    "no-environment.fix": "Nommez le produit dans l’en-tête, ou à quoi cela s’applique sous un titre à part.",
    "several-tasks.why":
      "La recherche trouve un article par son titre : les tâches qu’il ne nomme pas se trouvent par chance.",
    "several-tasks.found":
      "{tasks} tâches avec leurs propres étapes, que le titre ne nomme pas : {headings}.",
    "several-tasks.fix":
      "Faites un article de chacune, auquel celui-ci renvoie ; ou nommez-les dans le titre ou comme questions.",
    "passive-text.why":
      "« Le réglage est modifié » ne dit pas par qui : le lecteur, un agent ou le programme.",
    "passive-text.found": "{passive} phrases sur {sentences} sont au passif : « {quote} »",
    "passive-text.fix": "Dites qui agit : « Sélectionnez … », « Le centre de services réinitialise … ».",
    "jargon.why": "Qui ne connaît pas le mot ne trouve pas l’article et ne le comprend pas.",
    "jargon.found":
      "Des mots qu’il emploie sans cesse et qu’aucun des {tickets} tickets n’emploie, alors que {asked} en parlent : {words}.",
    "jargon.fix": "Mettez le mot des clients à leur place, ou à côté, là où ils apparaissent d’abord.",
    "past-validity.why": "Il passe pour publié, et personne ne le trouve plus.",
    "past-validity.found": "Son dernier jour de validité était le {day}.",
    "past-validity.fix": "Prolongez la date s’il est encore juste ; sinon, retirez-le.",
    "review-past.why": "Quelqu’un savait qu’il faudrait le revoir avant ce jour.",
    "review-past.found": "Sa révision était prévue le {day}.",
    "review-past.changed": "Sa révision était prévue le {day} ; dernière modification le {changed}.",
    "review-past.fix": "Faites-le lire par {owner}, et fixez la prochaine date.",
    "review-past.nobody": "Trouvez un responsable qui le lise, et fixez la prochaine date.",
    "no-owner.why": "Personne ne corrige ce qui n’est à personne.",
    "no-owner.found": "Il n’a pas de responsable ; {owned} articles sur {articles} en ont un.",
    "no-owner.fix": "Nommez la personne ou l’équipe qui en répond : `owner: …`.",
    "retired-linked.why":
      "On envoie le lecteur vers une réponse que le centre de services a lui-même abandonnée.",
    "retired-linked.retired": "Le lien « {link} » mène à « {title} », qui est retiré.",
    "retired-linked.ended": "Le lien « {link} » mène à « {title} », valable jusqu’au {day} seulement.",
    "retired-linked.fix": "Liez ce qui l’a remplacé, ou retirez le lien.",
    "audience-unheld.why": "Il est publié, et personne ne peut le lire.",
    "audience-unheld.nobody": "Son public est vide : les groupes nommés n’ont personne en commun.",
    "audience-unheld.found": "Il est pour {audience}, et personne n’en fait partie ; il y a {audiences}.",
    "audience-unheld.fix":
      "Nommez un public qui existe, ou ajoutez celui-ci sous `check.audiences` dans les réglages.",
    "date-conflict.why": "D’après ses dates personne ne le voit, ou tous trop tôt.",
    "date-conflict.never":
      "Il est valable à partir du {from}, mais jusqu’au {to} seulement : personne ne le voit jamais.",
    "date-conflict.future": "Dernière modification le {day}, un jour encore à venir.",
    "date-conflict.review": "Sa révision est prévue le {review}, après sa fin le {to}.",
    "date-conflict.fix": "Corrigez les dates dans l’en-tête.",
    "past-announcement.why":
      "« Sera corrigé en mars » de l’an passé dit au lecteur que personne ne s’occupe de l’article. Reconnu en anglais seulement.",
    "past-announcement.found": "Ce qui devait venir est passé : « {quote} »",
    "past-announcement.fix": "Dites ce qui vaut maintenant.",
    "renamed-product.why": "On cherche le nom affiché à l’écran, et on tient l’article pour périmé.",
    "renamed-product.found": "« {old} » s’appelle maintenant {now} : « {quote} »",
    "renamed-product.fix": "Écrivez {now} ; mettez « {old} » dans les alias, pour qu’on le trouve encore.",
    "draft-waiting.why": "Quelqu’un a écrit une réponse, et les clients ne la voient pas.",
    "draft-waiting.gap":
      "Un brouillon pour la lacune « {title} », touché pour la dernière fois le {day} ; les clients ont redemandé jusqu’au {last}, en {tickets, plural, one {# ticket} other {# tickets}} au total.",
    "draft-waiting.found": "Un brouillon touché pour la dernière fois il y a {days} jours, le {day}.",
    "draft-waiting.fix": "Terminez-le et publiez-le, ou supprimez-le.",
    "old-version.why": "Qui a une version plus récente cherche des étapes qui n’existent plus.",
    "old-version.found":
      "Nomme au plus {name} {version} ; {later} de ses {tickets} tickets nomment une version plus récente, comme {name} {theirs}.",
    "old-version.fix":
      "Essayez les étapes dans la version récente, et dites pour quelles versions elles valent.",
    "dead-link.why": "Au milieu d’une réponse, le lecteur est envoyé vers rien.",
    "dead-link.found": "Le lien « {link} » mène à {path}, qui n’existe pas.",
    "dead-link.fix": "Liez la page qui l’a remplacé, ou retirez le lien.",
    "dead-anchor.why": "Le lecteur arrive en haut d’une page et doit chercher la partie voulue.",
    "dead-anchor.own": "Le lien « {link} » mène à #{anchor}, que cet article n’a pas.",
    "dead-anchor.found": "Le lien « {link} » mène à #{anchor}, que « {title} » n’a pas.",
    "dead-anchor.fix": "Liez le titre voulu aujourd’hui.",
    "dead-anchor.near": "Liez #{near}, si c’est cela.",
    "dead-image.why": "Le lecteur voit une image cassée à la place de la réponse.",
    "dead-image.found": "L’image {path} n’existe pas.",
    "dead-image.fix": "Mettez le fichier à sa place, ou retirez l’image.",
    "hidden-target.why": "Le lecteur suit le lien et apprend qu’il n’y a rien.",
    "hidden-target.draft": "Le lien « {link} » mène à « {title} », qui est un brouillon.",
    "hidden-target.early": "Le lien « {link} » mène à « {title} », qui n’est pas encore publié.",
    "hidden-target.narrow": "Le lien « {link} » mène à « {title} », que seuls {audience} peuvent voir.",
    "hidden-target.fix": "Publiez la cible pour les mêmes lecteurs, ou retirez le lien.",
    "orphan.why":
      "Qui lit un article voisin n’y est pas conduit. Menus et listes de sujets ne sont pas regardés.",
    "orphan.found": "Aucun autre article n’y renvoie.",
    "orphan.fix": "Liez-le depuis les articles qu’on lit avant.",
    "vague-link.why":
      "On saute de lien en lien, des yeux et au lecteur d’écran : « ici » ne dit rien (WCAG 2.2, 2.4.4).",
    "vague-link.found": "Les mots du lien vers {target} sont « {text} ».",
    "vague-link.fix": "Liez les mots qui disent ce qui s’y trouve.",
    "outside-link.why":
      "Rien n’est chargé ici : quelqu’un d’autre doit essayer s’ils mènent encore quelque part.",
    "outside-link.found": "{links, plural, one {Un lien mène} other {# liens mènent}} à {sites}.",
    "outside-link.fix": "Essayez-les avec un vérificateur de liens.",
    "near-duplicate.why":
      "La recherche montre les deux, les agents lient l’un ou l’autre, et une correction n’en atteint qu’un.",
    "near-duplicate.exact":
      "{count, plural, one {« {title} » dit la même chose} other {# autres articles disent la même chose}} (mot pour mot).",
    "near-duplicate.found":
      "{count, plural, one {« {title} » dit la même chose} other {# autres articles disent la même chose}} (à {percent} %).",
    "near-duplicate.more":
      "{count, plural, one {« {title} » dit la même chose} other {# autres articles disent la même chose}} (à {percent} % ou plus).",
    "near-duplicate.fix":
      "Gardez-en un, ajoutez-y ce que seuls les autres ont, et retirez-les avec un renvoi ; ou dites dans chaque titre ce qui le distingue.",
    "repeated-section.why":
      "S’il change, il faut penser à chaque endroit ; on en oublie un, et les articles se contredisent.",
    "repeated-section.found": "{articles} articles ont ce passage de {words} mots : « {quote} »",
    "repeated-section.wordings":
      "{articles} articles ont ce passage d’environ {words} mots, en {wordings} versions : « {quote} »",
    "repeated-section.fix": "Faites-en un article ou une partie à lui seul, et liez-le ou incluez-le.",
    "contradiction.why": "L’un des deux a tort, et qui n’en lit qu’un ne peut pas le savoir.",
    "contradiction.found": "Dit la même chose que « {title} », à {kinds} près : {sides}",
    "contradiction.and": "{first} et {second}",
    "contradiction.number": "un nombre",
    "contradiction.negation": "une négation",
    "contradiction.name": "un nom à l’écran",
    "contradiction.fix": "Cherchez lequel des deux est juste, et dites-le à un seul endroit.",
    "title-words.why": "On cherche les mots qu’on dirait soi-même, et on passe un titre qui n’en a aucun.",
    "title-words.found":
      "Des {words} mots du titre, {used, plural, one {# est employé} other {# sont employés}} par un dixième de ses {tickets} tickets ou plus.",
    "title-words.fix": "Nommez-le comme les clients, et gardez l’ancien titre comme alias.",
    "title-words.theirs":
      "Nommez-le comme les clients, et gardez l’ancien titre comme alias : leurs mots sont {theirs}.",
    "words-missing.why":
      "Les clients demandent ce que l’article explique avec des mots qui ne le trouvent pas. Ce qui est proposé a été essayé, et ne prend la place d’aucun autre article.",
    "words-missing.aliases":
      "Avec les alias {words}, {after} de ses {tickets} tickets le trouvent parmi les cinq premiers, {before} aujourd’hui ; tirés de {madeFrom} autres.",
    "words-missing.title":
      "Avec le titre {words}, {after} de ses {tickets} tickets le trouvent parmi les cinq premiers, {before} aujourd’hui ; tiré de {madeFrom} autres.",
    "words-missing.summary":
      "Avec la première phrase {words}, {after} de ses {tickets} tickets le trouvent parmi les cinq premiers, {before} aujourd’hui ; tirée de {madeFrom} autres.",
    "words-missing.tried":
      "moyenne de 1 ÷ place {was} → {is} ; tickets des autres qui trouvent le leur : {othersBefore} → {othersAfter} sur {others}",
    "words-missing.fix": "Mettez dans l’en-tête : {line}",
    "rivals.why": "Deux articles se gênent : les clients ouvrent le mauvais, et appellent.",
    "rivals.found":
      "« {title} » se place devant lui pour {taken} de ses tickets, et lui devant l’autre pour {given}, sur {tickets} tickets des deux.",
    "rivals.merge":
      "Fusionnez-les : à l’essai, leurs tickets le trouvent parmi les cinq premiers {before} → {after} sur {own}, moyenne de 1 ÷ place {was} → {is} ; tickets des autres {othersBefore} → {othersAfter} sur {others}.",
    "rivals.apart":
      "Une fusion a été essayée et n’aide pas : dites dans chaque titre et première phrase ce qui le distingue.",
    "rivals.alike": "{percent} % de leur texte est le même",
    "secret-in-public.why":
      "Qui le lit peut s’en servir. Ce qui a été publié est à changer, pas seulement à retirer.",
    "secret-in-public.found":
      "Ce qui ressemble à un mot de passe ou à une clé de {length} caractères figure dans un article public ({start}…).",
    "secret-in-public.fix": "Changez-le là où il sert, puis retirez-le ; mettez-en un inventé à sa place.",
    "internal-host.why": "Les clients n’y accèdent pas, et des inconnus apprennent son nom.",
    "internal-host.found": "{host} est une adresse interne à l’entreprise.",
    "internal-host.fix":
      "Nommez ce que les clients peuvent atteindre, ou publiez l’article pour les employés seulement.",
    "person-in-public.why":
      "Les gens changent de poste, et n’ont pas demandé que des inconnus les appellent.",
    "person-in-public.address": "L’adresse d’une personne figure dans un article public : « {start}… »",
    "person-in-public.name": "Le nom d’une personne figure dans un article public : « {start}… »",
    "person-in-public.fix": "Nommez la fonction et l’adresse de l’équipe.",
    "agent-words.why":
      "C’est écrit pour le centre de services : les clients ne peuvent pas le faire, ou ne devraient pas le lire.",
    "agent-words.found": "« {said} » s’adresse aux agents : « {quote} »",
    "agent-words.fix": "Publiez-le pour les agents, ou écrivez pour les clients ce qu’ils peuvent faire.",
    "desk-note.why": "Quiconque voit l’article le lit, et le portail le trouve.",
    "desk-note.found": "« {said} : » semble s’adresser au support : « {quote} »",
    "desk-note.fix":
      "Si oui, écrivez « Réservé aux agents : … », qui est laissé de côté, ou donnez-lui son propre article avec audience: agents ; sinon, prenez un autre mot.",

    "page.title": "Contrôle des articles",
    "page.summary":
      "{error, plural, one {# erreur} other {# erreurs}}, {warning, plural, one {# avertissement} other {# avertissements}} et {note, plural, one {# remarque} other {# remarques}} dans {found} articles sur {articles}{accepted, plural, =0 {} one { ; # constat accepté} other { ; # constats acceptés}}",
    "page.more": "… et {n, plural, one {# autre constat} other {# autres constats}}",
    "page.see": "voir {place}",
    "page.skip": "Aller aux constats",
    "page.nothing": "{n, plural, one {# règle n’a} other {# règles n’ont}} rien trouvé.",
    "page.moreFindings": "{n, plural, one {# autre constat} other {# autres constats}}",
    "page.notListed": "{n, plural, one {# constat n’est pas listé} other {# constats ne sont pas listés}}.",
    "page.accepted": "Acceptés",
    "page.footer": "Chaque constat peut être accepté là où il se trouve : {comment}",
    "severity.error": "erreur",
    "severity.warning": "avertissement",
    "severity.note": "remarque",
    "head.byRule": "Constats par règle",
    "head.rule": "Règle",
    "head.severity": "Gravité",
    "head.findings": "Constats",
    "head.why": "Pourquoi cela compte",
    "head.article": "Article",
    "head.notFound": "Ne l’ont pas trouvé",
    "head.called": "Pouvaient le trouver et ont appelé",
    "head.views": "Vues",
    "head.solved": "A résolu",
    "head.wins": "Corriger peut gagner",
    "head.minutes": "Minutes",
    "part.title": "Articles à corriger",
    "part.nothing": "Rien n’a été trouvé, et aucun article ne ressort.",
    "part.review": "À voir d’abord : à peu près ce qu’une personne peut faire en une semaine",
    "part.how":
      "Classés selon les tickets et visites qui ont rencontré un article × à quel point mal : qui ne l’a pas trouvé compte 1, qui pouvait le trouver et a appelé ½, un « non » ½, un « presque » ¼ ; une erreur égare un lecteur sur dix, un avertissement un sur cinquante. Ces poids sont estimés, les comptes ne le sont pas. Corriger peut ne gagner aucun de ces tickets, et au plus ceux-là. Tous les constats, avec leurs lignes : level-zero check ; règles et réglages : docs/check.md.",
    "part.lead":
      "{error, plural, one {# erreur} other {# erreurs}}, {warning, plural, one {# avertissement} other {# avertissements}} et {note, plural, one {# remarque} other {# remarques}} dans {found} articles sur {articles}, selon {rules, plural, one {# règle} other {# règles}}.{accepted, plural, =0 {} one { # constat est accepté sur place.} other { # constats sont acceptés sur place.}}",
    "part.found": "{n, plural, one {# constat} other {# constats}}",
    "part.rest": "… et {n} de plus",
    "part.solvedOf": "{yes} sur {all}",
    "part.unknown": "n. d.",
    "part.range": "{low} à {high}",
    "review.first": "À voir d’abord :",
    "review.nothing": "Rien à voir : personne n’a mal rencontré un article.",
    "review.notFound": "{n, plural, one {# ticket ne l’a pas trouvé} other {# tickets ne l’ont pas trouvé}}",
    "review.called": "{n} pouvaient le trouver et ont appelé",
    "review.views": "{n, plural, one {# vue} other {# vues}}",
    "review.solved": "a résolu pour {yes} sur {all} ({low} à {high} %)",
    "review.errors": "{n, plural, one {# erreur} other {# erreurs}}",
    "review.warnings": "{n, plural, one {# avertissement} other {# avertissements}}",
    "review.wins": "peut gagner {low} à {high} tickets comme ceux-ci",
    "review.minutes": "{low} à {high} minutes",
    "moved.nothing": "Aucun ticket ne dit quel article l’a clos : rien à comparer.",
    "moved.found":
      "De {tickets, plural, one {# ticket} other {# tickets}} dont l’article est connu, {before} % le trouvaient parmi les cinq premiers avant et {after} % le trouvent maintenant",
    "moved.range": " (changement de {low} à {high} points, intervalle à 95 %)",
    "moved.gained": "Le trouvent maintenant : {n, plural, one {# ticket} other {# tickets}}",
    "moved.lost": "Ne le trouvent plus : {n, plural, one {# ticket} other {# tickets}}",
    "moved.place":
      "place {before, plural, =0 {au-delà de 50} other {#}} → {after, plural, =0 {au-delà de 50} other {#}}",
    "moved.more": "… et {n} de plus",
    "queue.period": "Tickets et visites du {first} au {last}.",
    "queue.open":
      "{n, plural, one {# point ouvert} other {# points ouverts}}{closed, plural, =0 {} other {, # faits, écartés ou réunis}}.",
    "queue.feedback": "avis",
    "queue.search": "recherche",
    "queue.gap": "lacune",
    "queue.finding": "constat",
    "queue.flag": "remarque",
    "queue.feedbackDetail":
      "a résolu pour {yes} sur {all} ({low} à {high} %)\u00A0; {no} non, {almost} presque{reasons}",
    "queue.searchDetail":
      "{failed} recherches sur {searches} ont échoué\u00A0: {finding, select, no-results {rien ne correspond} few-results {presque rien ne correspond} no-clicks {beaucoup correspond, et personne n'a rien choisi} ranking {ce qui est choisi se trouve trop bas} other {}}",
    "queue.gapDetail":
      "{cause, select, missing {aucun article n'y répond} thin {un article en dit trop peu} not-findable {ces mots ne trouvent pas l'article} not-visible {l'article est caché à ces clients} outdated {l'article est périmé} needs-agent {seul un agent peut le faire} defect {un défaut du produit} out-of-scope {il s'agit d'autre chose} mixed {plusieurs causes} other {}}",
    "queue.flagDetail": "signalé par quelqu'un",
    "queue.article": "article\u00A0: {id}",
    "queue.status": "{status, select, doing {en cours} other {}}",
    "queue.owner": "chez {owner}",
    "queue.due": "pour le {day}",
    "queue.late": "en retard depuis le {day}",
    "queue.more": "… et {n, plural, one {# autre point} other {# autres points}}",
    "links.period": "Tickets du {first} au {last}.",
    "links.noPeriod": "Tickets d'une période inconnue\u00A0: aucun ticket n'a de date.",
    "links.rate": "Taux de liens\u00A0: {rate} % des tickets résolus qui le disent.",
    "links.rateUnknown": "Taux de liens\u00A0: n.d. Aucun ticket résolu ne dit si un article a été lié.",
    "links.notJudged":
      "Personne n'a jugé les liens\u00A0: --sample en tire un échantillon, --judged le compte.",
    "links.judged":
      "Sur {judged, plural, one {# lien jugé} other {# liens jugés}}, {right} % mènent à un article qui répond ({low} à {high} %, intervalle à 95 %)\u00A0; pour {otherAnswers}, un autre article répond.",
    "links.habits":
      "Liés par habitude, quel que soit le sujet du ticket. Faut-il un lien pour pouvoir clore un ticket\u00A0?",
    "links.habit":
      "{title} ({articleId})\u00A0: {tickets, plural, one {# ticket} other {# tickets}}, {share} % de tous ceux qui en lient un\u00A0; ils ne se ressemblent pas plus que d'autres ({alike}, 0.5 est le hasard)",
  },
};
