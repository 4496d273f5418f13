/**
 * The report in French.
 * @module
 */
import type { ReportLanguage } from "../report-texts.ts";

/** The report in French, with numbers and dates as in France. */
export const FRENCH: ReportLanguage = {
  language: "fr",
  texts: {
    title: "Rapport sur l'autonomie des clients",
    none: "n. d.",
    "number.percent": "{n}\u00A0%",
    "number.percents": "{low} à {high}\u00A0%",
    "number.tick": "{n}\u00A0%",
    "number.unmeasured": "non mesuré",
    "page.skip": "Aller au résumé",
    "page.parts": "Parties du rapport",
    "page.read":
      "Période des tickets\u00A0: {period} · état au {day} · {rows, plural, one {# ligne lue} other {# lignes lues}}, {tickets, plural, one {# ticket évalué} other {# tickets évalués}}, {articles, plural, one {# article} other {# articles}}",
    "page.readInWords":
      "Période des tickets\u00A0: {period}. État au {day}\u00A0: {rows, plural, one {# ligne lue} other {# lignes lues}}, {tickets, plural, one {# ticket évalué} other {# tickets évalués}}.",
    "page.footer":
      "Fait avec level-zero. Pour les responsables du centre de services\u00A0: il nomme des articles que les clients n'ont pas le droit de voir.",
    "page.numbers": "Les chiffres en tableau",
    "period.months": "{from} à {to}",
    "period.days": "{from} au {to}",
    "period.undated": "{period} ({n} tickets sur {of} n'ont pas de date lisible)",
    "period.unknown": "inconnue, aucun ticket n'a de date",
    "nav.outcomes": "Résultats",
    "nav.scorecard": "Indicateurs",
    "nav.audit": "Contrôle",
    "nav.mending": "À corriger",
    "nav.gaps": "Lacunes",
    "nav.searches": "Recherches",
    "nav.words": "Mots",
    "nav.outages": "Pannes",
    "nav.answering": "Réponses",
    "nav.effects": "Effets",
    "nav.groups": "Groupes",
    "nav.months": "Évolution",
    "nav.tickets": "Tickets",
    "nav.funnel": "Décompte",
    "nav.health": "État",
    "nav.problems": "Problèmes",
    "nav.method": "Méthode",
    "head.article": "Article",
    "head.articles": "Articles",
    "head.tickets": "Tickets",
    "head.share": "Part",
    "head.interval": "Intervalle à 95\u00A0%",
    "head.reason": "Raison",
    "head.action": "Que faire",
    "head.examples": "Par exemple",
    "head.n": "n",
    "head.named": "Désignés avec certitude",
    "head.rate": "Taux",
    "head.potential": "Taux possible",
    "head.customersSay": "Les clients écrivent",
    "head.firstSeen": "Vu d'abord",
    "head.lastSeen": "Vu en dernier",
    "head.place": "Endroit",
    "head.problem": "Problème",
    "head.severity": "Gravité",
    "count.tickets": "{n, plural, one {# ticket} other {# tickets}}",
    "count.articles": "{n, plural, one {# article} other {# articles}}",
    "count.scored": "{n, plural, one {# ticket évalué} other {# tickets évalués}}",
    "summary.title": "En bref",
    "rate.unknown": "Pas encore connu",
    "rate.giveHistory":
      "Personne n'a encore dit ce que résolvent les articles de ce centre de services\u00A0: donnez des tickets résolus avec les articles qui les ont clos (--history), ou jugez un échantillon.",
    "rate.guess":
      "Une supposition, d'après d'autres centres de services\u00A0: {share} ({interval}) de {scored, plural, one {# ticket} other {# tickets}}.",
    "rate.name": "taux d'autonomie",
    "rate.audited": "taux d'autonomie, contrôlé",
    "rate.estimated":
      "{links, select, missing {taux d'autonomie ou plus\u00A0: des liens semblent manquer} other {taux d'autonomie, estimé}}",
    "rate.decided": "taux d'autonomie, compté",
    "rate.noTickets": "Aucun ticket n'a été évalué, il n'y a donc pas de taux.",
    "rate.inHundred": "{n} tickets sur 100",
    "rate.belowOne": "moins de 1 ticket sur 100",
    "rate.says":
      "{period, select, none {Les} other {{period}\u00A0: les}} clients auraient pu résoudre eux-mêmes environ {share} avec {asOf, select, ticket {les articles d'alors} other {les articles d'aujourd'hui}}, sans agent.",
    "rate.of": "{count} sur {scored, plural, one {# ticket évalué} other {# tickets évalués}}.",
    "rate.shouldFall": "Les clients ont le portail\u00A0: le taux devrait baisser.",
    "rate.shouldRise":
      "Tant que les clients n'ont pas le portail, le taux devrait monter\u00A0; ensuite, il devrait baisser.",
    "rate.scale": "Le taux sur une échelle de 0 à 100\u00A0%",
    "rate.described":
      "Taux d'autonomie {rate}, intervalle {interval}, possible {potential}, {basis, select, decided {répondus et trouvés, estimation} other {désignés avec certitude}} {other}.",
    "rate.otherEstimated": "répondus et trouvés, estimation",
    "rate.otherNamed": "désignés avec certitude",
    "rate.namedLikely": " (d'après leurs probabilités {share})",
    "rate.itsInterval": "son intervalle à 95\u00A0%",
    "rate.toWin": "à gagner sans écrire",
    "sure.title": "Avec quelle certitude\u00A0?",
    "sure.interval": "(intervalle à 95\u00A0%).",
    "sure.audited":
      "Il couvre le hasard et les erreurs du modèle\u00A0: {judged, plural, one {# ticket a été jugé} other {# tickets ont été jugés}} par des personnes.",
    "sure.estimated":
      "{links, select, missing {Il ne couvre que le hasard, pas les liens que les agents semblent avoir omis\u00A0: le vrai taux est sans doute plus haut, et un contrôle de {audited} tickets le dit.} other {Il ne couvre que le hasard et vaut ce que valent les étiquettes\u00A0; un contrôle de {audited} tickets le rend sûr.}}",
    "sure.decided":
      "Il ne couvre que le hasard. Le modèle ne connaît aucune étiquette de ce centre de services\u00A0: cinquante tickets résolus en font une estimation.",
    "know.title": "Comment nous le savons",
    "know.unsure":
      "Incertains\u00A0: {share}, {count} sur {of, plural, one {# ticket} other {# tickets}}. {basis, select, decided {Ils comptent comme non résolubles.} other {Chacun compte selon sa probabilité.}}",
    "know.audited":
      "{n, plural, one {# ticket d'un échantillon aléatoire a été jugé} other {# tickets d'un échantillon aléatoire ont été jugés}} par des personnes.",
    "know.auditLink": "Ce que le contrôle a montré",
    "know.measured":
      "Essayé sur des tickets étiquetés{desk, select, own {} other { d'autres centres de services}} dont il n'a pas appris\u00A0: d'un ticket soluble et d'un insoluble, il place le bon plus haut dans {auroc} des paires (au sort\u00A0: 0,5\u00A0; c'est l'AUROC), et ses probabilités s'écartent de {error} en moyenne (au mieux 0\u00A0; c'est l'erreur de calibrage). Ajusté sur {labels, plural, one {# étiquette} other {# étiquettes}}.",
    "know.notMeasured": "Le modèle n'a pas été mesuré sur des tickets étiquetés.",
    "know.methodLink": "Comment c'est mesuré",
    "rates.caption": "Les chiffres, chacun sous son nom\u00A0; n désigne tous les tickets évalués",
    "rates.number": "Chiffre",
    "rates.what": "Ce qu'il signifie",
    "rates.estimated": "La même question par les probabilités\u00A0: chaque ticket compte selon la sienne.",
    "rates.confirmed": "Parmi eux, des personnes en confirment {share} ({interval}).",
    "rates.named":
      "{n, plural, one {# ticket, listé avec son article} other {# tickets, listés avec leurs articles}}",
    "rates.answered": "Que les mots du client trouvent l'article ou non.",
    "rates.potential": "Si chaque réponse existante est publiée, valide et trouvable.",
    "rates.auditedBasis":
      "L'estimation, corrigée par ce que des personnes ont trouvé dans un échantillon aléatoire.",
    "rates.estimatedBasis": "Répondus et trouvés\u00A0: chaque ticket compte selon sa probabilité.",
    "rates.decidedBasis": "Les tickets désignés avec certitude\u00A0; tous les autres comptent 0.",
    "cautions.title": "Avant de vous fier à ces chiffres",
    "found.own":
      "«\u00A0Trouvé\u00A0» est mesuré avec la recherche de level-zero. Indiquez ce que renvoie votre portail (--portal-results) pour le mesurer avec lui.",
    "found.portal": "«\u00A0Trouvé\u00A0» est mesuré avec les résultats de la recherche du portail.",
    "found.someOfPortal":
      "«\u00A0Trouvé\u00A0» est mesuré avec les résultats de la recherche du portail pour {n} sur {scored, plural, one {# ticket} other {# tickets}}, et avec la recherche de level-zero pour les autres.",
    "found.notAsked":
      "«\u00A0Trouvé\u00A0» n'a pas été mesuré\u00A0: aucune recherche n'a été interrogée, donc aucun ticket n'est dit introuvable.",
    "promise.text":
      "Parmi ces tickets, {new, plural, =0 {} one {sans compter celui auquel répond un article nouveau, } other {sans compter les # auxquels répondent des articles nouveaux, }}au moins {precision} sont désignés à juste titre, avec une confiance de {confidence}.",
    "steps.title": "Que faire ensuite",
    "steps.nothing": "Rien",
    "steps.tickets": "{n, plural, one {# ticket} other {# tickets}}",
    "steps.first": "D'abord\u00A0: {what}.",
    "steps.publish": "Publier",
    "steps.publishWhy": "la réponse existe, mais elle est cachée ou périmée.",
    "steps.publishNone":
      "{drafts, plural, =0 {Aucune réponse n'est cachée ou périmée.} one {Aucun ticket ne demande sûrement le brouillon qui attend\u00A0: level-zero what-if l'essaie.} other {Aucun ticket ne demande sûrement l'un des # brouillons qui attendent\u00A0: level-zero what-if les essaie.}}",
    "steps.askOwner":
      "{n, plural, one {# ticket a} other {# tickets ont}} une réponse destinée à d'autres lecteurs\u00A0: demander à son responsable.",
    "steps.publishLink": "Que publier ou renouveler",
    "steps.mend": "Corriger",
    "steps.mendWhy": "la réponse est publiée, mais les mots des clients ne la trouvent pas.",
    "steps.mendNone": "Les mots des clients trouvent chaque réponse.",
    "steps.mendLink": "Que corriger",
    "steps.write": "Écrire",
    "steps.writeWhy":
      "{articles, plural, one {# article y répondrait.} other {# articles y répondraient.}}{others, plural, =0 {} one { # autre lacune demande un autre travail ou un examen plus attentif.} other { # autres lacunes demandent un autre travail ou un examen plus attentif.}}",
    "steps.writeDoubt":
      "Aucune lacune ne demande d'article, mais d'après l'audit environ {n, plural, one {# ticket dit soluble ne l'est pas} other {# tickets dits solubles ne le sont pas}}\u00A0: lisez-les d'abord, ce qui leur manque n'est dans aucune lacune.",
    "steps.writeNone": "Aucune lacune ne demande d'article",
    "steps.writeLink": "Que rédiger, dans l'ordre",
    "steps.mendFirst": "({n, plural, one {# ticket} other {# tickets}})",
    "steps.gapFirst":
      "({n, plural, one {# ticket} other {# tickets}}{cause, select, thin {, compléter un article} other {}})",
    "manager.number": "Le chiffre",
    "manager.trend": "L'évolution",
    "manager.before":
      "{period, select, none {Rapport du {day}} other {{period} (rapport du {day})}}\u00A0: {was} ({wasInterval}), sur {wasOf, plural, one {# ticket} other {# tickets}}. Maintenant\u00A0: {now} ({nowInterval}), sur {nowOf, plural, one {# ticket} other {# tickets}}. {finding, select, higher {C'est {points, plural, one {# point} other {# points}} de plus, plus que le hasard n'explique.} lower {C'est {points, plural, one {# point} other {# points}} de moins, plus que le hasard n'explique.} same {L'écart est de {points, plural, one {# point} other {# points}}, ce que le hasard seul peut apporter\u00A0: pas de changement net.} guess {Le chiffre d'avant était une supposition, ils ne se comparent donc pas.} other {Les deux ont été trouvés de façons différentes, ils ne se comparent donc pas.}}{links, select, missing { Des liens semblent manquer\u00A0: une part peut venir de ce que les agents en mettent plus, ou moins, qu'alors.} other {}}",
    "manager.noTrend": "Moins de deux mois ont des tickets\u00A0: pas encore d'évolution.",
    "manager.done": "Ce qui a été fait, et ce que cela a apporté",
    "manager.noNews":
      "Ce qui est nouveau depuis le mois dernier se voit avec son rapport\u00A0: --previous last-month.json.",
    "manager.actions":
      "{n, plural, =0 {Les prochaines actions} one {La prochaine action} other {Les # prochaines actions}}",
    "manager.noActions": "Aucun ticket ne demande de travail sur les articles.",
    "manager.caption":
      "Le plus de tickets d'abord\u00A0; le responsable est une proposition\u00A0: écrivez le nom à côté",
    "manager.worth": "Valeur",
    "manager.owner": "Responsable",
    "manager.inAll": "Au total.",
    "manager.method": "Comment c'est compté",
    "manager.counted":
      "Comptés\u00A0: {tickets, plural, one {# ticket} other {# tickets}} (période\u00A0: {period})\u00A0; {left} exclus (spam, alertes, doublons et autres), {rejected, plural, one {# ligne illisible} other {# lignes illisibles}}.",
    "manager.asked":
      "Demandé pour chacun\u00A0: l'un des articles ({articles}) l'aurait-il résolu, ce client peut-il le voir, et ses propres mots le trouvent-ils\u00A0?",
    "manager.answered":
      "Réponses d'un modèle ajusté sur {labels, plural, one {# étiquette} other {# étiquettes}} ({trainedOn}).",
    "manager.interval": "Intervalle\u00A0: {interval} (95\u00A0%). {sure}",
    "action.not-visible": "Publier\u00A0: {what}",
    "action.restricted": "Demander au responsable si ces clients peuvent lire\u00A0: {what}",
    "action.outdated": "Revoir et renouveler\u00A0: {what}",
    "action.not-findable": "Corriger le titre et les mots\u00A0: {what}",
    "action.defect": "Signaler le défaut ou le souhait\u00A0: {what}",
    "action.defects": "Lire les tickets, et signaler ce qui ne marche pas\u00A0: {what}",
    "action.out-of-scope": "Transmettre, ou dire que vous n'aidez pas pour\u00A0: {what}",
    "action.needs-agent": "Proposer un formulaire ou automatiser\u00A0: {what}",
    "action.read": "Lire les tickets\u00A0: {what}",
    "action.thin": "Compléter {article}\u00A0: {what}",
    "action.first-draft": "Publier {article}, s'il répond à\u00A0: {what}",
    "action.first-outdated": "Revoir et renouveler {article}, s'il répond à\u00A0: {what}",
    "action.first-others":
      "Avant d'écrire, demander au responsable de {article}, que d'autres lisent\u00A0: {what}",
    "action.first-new": "Améliorer le titre et les mots de {article}, qui est nouveau, pour\u00A0: {what}",
    "action.missing": "Écrire\u00A0: {what}",
    "action.others": "{what} et d'autres articles",
    "owner.article": "Responsable de l'article",
    "owner.knowledge": "Gestion des connaissances",
    "owner.product": "Responsable du produit ou du service",
    "owner.desk": "Centre de services",
    "owner.service": "Responsable du service",
    "owner.author": "Rédaction",
    "outcomes.title": "Ce que sont devenus les tickets",
    "outcomes.lead":
      "Un ticket est résoluble quand un article y répond, que le client peut voir cet article et que ses propres mots le trouvent. Chaque cause d'échec a son propre remède.",
    "outcomes.none": "Aucun ticket n'a été évalué.",
    "outcomes.caption":
      "Résultats et raisons de tous les tickets évalués\u00A0; les parts font 100\u00A0%, aux arrondis près",
    "outcomes.outcome": "Résultat",
    "outcomes.meaning": "Signification, et que faire",
    "outcomes.total": "Évalués",
    "outcomes.chart": "Résultats et raisons de {n, plural, one {# ticket évalué} other {# tickets évalués}}",
    "outcomes.shareOfScored": "Part des évalués",
    "outcome.solvable.name": "Résoluble",
    "outcome.solvable.meaning":
      "Un article y répond, le client peut le voir, et ses propres mots le trouvent.",
    "outcome.solvable.action":
      "Rien à écrire. Demandez pourquoi un ticket est tout de même venu\u00A0: le portail est-il connu, et accessible\u00A0?",
    "outcome.unsure.name": "Incertain",
    "outcome.unsure.meaning": "La probabilité se situe entre les deux seuils.",
    "outcome.unsure.action":
      "Faites-les examiner par une personne et gardez ses réponses comme étiquettes\u00A0: elles affinent le modèle.",
    "outcome.missing.name": "Manquant",
    "outcome.missing.meaning": "Aucun article n'y répond.",
    "outcome.missing.action": "Écrire l'article.",
    "outcome.not-visible.name": "Non visible",
    "outcome.not-visible.meaning": "La réponse existe, mais en brouillon ou pour un autre public.",
    "outcome.not-visible.action": "La publier\u00A0; pour un autre public, demander d'abord au responsable.",
    "outcome.outdated.name": "Périmé",
    "outcome.outdated.meaning": "La réponse existe, mais elle est retirée ou sa date est passée.",
    "outcome.outdated.action": "La revoir, puis la renouveler ou la remplacer.",
    "outcome.not-findable.name": "Introuvable",
    "outcome.not-findable.meaning":
      "La réponse existe et elle est visible, mais les mots des clients ne la trouvent pas.",
    "outcome.not-findable.action": "Corriger le titre, les alias et les synonymes.",
    "outcome.needs-agent.name": "Demande un agent",
    "outcome.needs-agent.meaning":
      "Aucun article n'aurait suffi\u00A0: accord, matériel, sécurité, accès réservé aux agents.",
    "outcome.needs-agent.action": "Ne rien écrire. Pensez à un formulaire ou à l'automatisation.",
    "outcome.subject.name": "Un sujet, pas un seul problème",
    "outcome.subject.meaning":
      "En dehors des mots qui les nomment, ces tickets peuvent dire des choses différentes.",
    "outcome.subject.action":
      "Lire d'abord ses tickets et ses parties\u00A0: un seul article pourrait ne pas suffire.",
    "outcome.thin.name": "Trop court",
    "outcome.thin.meaning": "Un article en parle, mais n'en dit pas assez pour résoudre le problème.",
    "outcome.thin.action": "Compléter l'article «\u00A0{article}\u00A0».",
    "outcome.defect.name": "Défaut",
    "outcome.defect.meaning": "Le produit ne fait pas ce qu'il devrait\u00A0: aucun article n'y remédie.",
    "outcome.defect.action":
      "Le signaler. Publier un avis d'erreur connue avec le contournement, s'il y en a un\u00A0; ce que les clients peuvent régler eux-mêmes est un article.",
    "outcome.defects.name": "Défauts autour d'un sujet",
    "outcome.defects.meaning":
      "Ils parlent de ce que le produit ne fait pas comme il devrait, pas forcément d'un seul défaut.",
    "outcome.defects.action":
      "Lire d'abord ses tickets et ses parties, et signaler chaque défaut. Ce que les clients peuvent régler eux-mêmes est un article.",
    "outcome.out-of-scope.name": "Hors périmètre",
    "outcome.out-of-scope.meaning": "Il s'agit d'un autre produit ou service que ceux des articles.",
    "outcome.out-of-scope.action": "Transmettre, ou dire sur le portail que vous n'aidez pas pour cela.",
    "outcome.mixed.name": "Mélangé",
    "outcome.mixed.meaning":
      "Ce qu'il faut à ces tickets n'est pas le même pour la plupart, ou n'est pas sûr.",
    "outcome.mixed.action":
      "Lire d'abord ses tickets\u00A0: aucun travail unique ne sert sûrement à la plupart d'entre eux.",
    "excluded.empty-text": "pas de texte",
    "excluded.too-little-text": "trop peu de texte pour juger",
    "excluded.spam": "courrier indésirable",
    "excluded.alert": "message d'une machine",
    "excluded.auto-reply": "réponse automatique d'une messagerie",
    "excluded.agent-made": "travail d'un agent, pas d'un client",
    "excluded.duplicate": "répète un autre ticket",
    "excluded.cancelled": "annulé",
    "excluded.other-language": "dans une autre langue que les articles",
    "excluded.outage": "partie d'une panne signalée par beaucoup à la fois",
    "chances.title": "Tickets évalués selon la probabilité",
    "chances.described":
      "Histogramme à vingt classes. La plus remplie compte {most, plural, one {# ticket} other {# tickets}}. Seuils à {low} et {high}.",
    "chances.caption": "Tickets évalués selon la probabilité et le résultat",
    "chances.probability": "Probabilité",
    "chances.bin": "{from} à {to}",
    "chances.unsolvable": "non résoluble",
    "chances.unsure": "incertain",
    "chances.solvable": "résoluble",
    "chances.notFindable": "non résoluble alors qu'un article répondrait\u00A0: introuvable",
    "chances.from": "à partir de {at}",
    "chances.below": "sous {at}",
    "funnel.title": "Ce qui a été compté",
    "funnel.lead":
      "Chaque ligne lue finit dans une ligne de ce tableau. Seuls les tickets évalués entrent dans les taux.",
    "funnel.caption":
      "De {rows, plural, one {# ligne} other {# lignes}} à {scored, plural, one {# ticket évalué} other {# tickets évalués}}",
    "funnel.step": "Étape",
    "funnel.rows": "Lignes",
    "funnel.ofRows": "Des lignes lues",
    "funnel.where": "Où est allée chaque ligne",
    "funnel.read": "Lignes lues",
    "funnel.rejected": "− rejetées\u00A0: n'ont pas pu devenir un ticket",
    "funnel.excluded": "− exclus\u00A0: {rule}",
    "funnel.scored": "= Tickets évalués",
    "funnel.noneExcluded": "Aucune règle n'a exclu de ticket.",
    "mending.title": "Gagner sans écrire",
    "mending.lead":
      "Ces articles contiennent déjà la réponse. Rien n'est à écrire\u00A0: publier, revoir, ou corriger les mots.",
    "mending.restricted":
      "Il est pour d'autres ({audiences})\u00A0: demander au responsable si ces clients peuvent le lire, ou en écrire un pour eux.",
    "mending.none": "Aucun ticket n'a échoué alors que la réponse existait.",
    "mending.caption": "Articles à corriger, le plus de tickets d'abord (25 au plus)",
    "answering.title": "Articles qui répondent",
    "answering.lead":
      "Chaque ticket dit résoluble compte pour son meilleur article. {articles, plural, one {# article aurait} other {# articles auraient}} résolu {tickets, plural, one {# ticket} other {# tickets}}.{linked, select, yes { «\u00A0Clos avec lui\u00A0» compare avec l'article lié par les agents, là où les tickets le disent.} other {}}",
    "answering.leadNone": "Chaque ticket résoluble compte pour son meilleur article.",
    "answering.none": "Aucun ticket n'est résoluble.",
    "answering.caption": "Articles qui répondent le plus ({n} sur {total})",
    "answering.ofSolvable": "Des résolubles",
    "answering.shareOfSolvable": "Part des résolubles",
    "answering.linked": "Clos avec lui",
    "answering.linkedOf": "{same} sur {known}",
    "answering.words": "Mots en commun",
    "health.title": "État des articles",
    "health.lead": "Seuls les articles publiés et valides répondent aux clients.",
    "health.none": "Aucun article n'a été lu.",
    "health.are": "Articles qui sont",
    "health.published": "publiés",
    "health.publishedDo": "Rien.",
    "health.expired": "publiés, mais expirés",
    "health.expiredDo": "Revoir, puis renouveler ou retirer.",
    "health.notYetValid": "publiés, mais pas encore valides",
    "health.notYetValidDo": "Vérifier la date.",
    "health.reviewOverdue": "publiés, révision en retard",
    "health.reviewOverdueDo": "Revoir.",
    "health.restricted": "publiés, mais pas pour tous",
    "health.restrictedDo": "Vérifier que ce public est bien voulu.",
    "health.drafts": "brouillons",
    "health.draftsDo": "Terminer et publier, d'abord ceux de «\u00A0Gagner sans écrire\u00A0».",
    "health.retired": "retirés",
    "health.retiredDo": "Rien, sauf si des tickets en ont encore besoin.",
    "health.neverNamed": "publiés et valides, mais cités pour aucun ticket",
    "health.neverNamedDo": "Vérifier que les mots des clients s'y trouvent, ou les retirer.",
    "health.neverNamedList": "Articles cités pour aucun ticket",
    "health.more": "et {n} autres.",
    "health.state.draft": "{n, plural, one {# brouillon} other {# brouillons}}",
    "health.state.published": "{n, plural, one {# publié} other {# publiés}}",
    "health.state.retired": "{n, plural, one {# retiré} other {# retirés}}",
    "health.sentence":
      "{articles, plural, one {# article} other {# articles}}\u00A0: {states}. Parmi les publiés\u00A0: expirés {expired}, pas encore valides {notYetValid}, révision en retard {reviewOverdue}, pas pour tous {restricted}, cités pour aucun ticket {neverNamed}.",
    "metric.level-zero-rate.name": "Taux d'autonomie",
    "metric.level-zero-rate.definition":
      "Tickets que les clients auraient pu résoudre par les articles seuls ÷ tickets évalués.",
    "metric.level-zero-rate.missing": "des tickets évalués",
    "metric.potential-rate.name": "Taux possible",
    "metric.potential-rate.definition":
      "Taux d'autonomie + tickets dont la réponse existe mais n'atteint pas le client ÷ tickets évalués.",
    "metric.potential-rate.missing": "des tickets évalués",
    "metric.link-rate.name": "Taux de liaison",
    "metric.link-rate.definition":
      "Tickets évalués clos avec un article ÷ tickets évalués qui disent comment ils ont été clos. N'en faites pas une obligation\u00A0: on lierait alors pour lier.",
    "metric.link-rate.missing":
      "une colonne d'articles liés dans l'export, vide là où aucun n'a clos le ticket",
    "metric.known-share.name": "Connus et nouveaux",
    "metric.known-share.definition":
      "Tickets sur des problèmes qu'un article décrit, quel que soit son public (une réponse a été trouvée, ou un agent en a lié une) ÷ ceux-ci et les tickets sur des problèmes nouveaux. Les tickets incertains ne comptent nulle part.",
    "metric.known-share.missing": "des tickets dont le résultat n'est pas incertain",
    "metric.search-success.name": "Succès de la recherche",
    "metric.search-success.definition":
      "Recherches sur le portail qui ont mené à un clic ÷ toutes les recherches.",
    "metric.search-success.missing": "les événements du portail sur la même période",
    "metric.freshness.name": "Fraîcheur",
    "metric.freshness.definition":
      "Articles qui répondent à des tickets et dont la révision prévue n'est pas en retard, ou, sans révision prévue, mis à jour {within, plural, =365 {dans l'année écoulée} one {dans le dernier jour} other {dans les # derniers jours}} ÷ articles répondants qui disent l'un ou l'autre.",
    "metric.freshness.missing": "des dates dans les articles\u00A0: reviewBy ou updated",
    "metric.csat.name": "Satisfaction des clients",
    "metric.csat.definition":
      "Réponses satisfaites ÷ toutes les réponses à l'enquête, sur les tickets évalués\u00A0: les deux degrés les plus hauts sur cinq, ou bien.",
    "metric.csat.missing": "une colonne de réponses à l'enquête dans l'export",
    "scorecard.title": "Indicateurs",
    "scorecard.lead":
      "Aucun chiffre ne dit à lui seul où en est l'autonomie des clients. Lisez-les ensemble\u00A0: là où ils vont dans le même sens, on peut s'y fier.",
    "scorecard.caption": "Indicateurs avec numérateur, dénominateur et intervalle",
    "scorecard.metric": "Indicateur",
    "scorecard.counted": "Compté",
    "scorecard.part": "Part de la note",
    "scorecard.countedOf": "{count} sur {of}",
    "scorecard.good": "Dans quel sens",
    "scorecard.noData": "pas de données",
    "scorecard.needs": "il faut\u00A0: {missing}",
    "scorecard.higher": "plus haut, c'est mieux",
    "scorecard.lower": "plus bas, c'est mieux",
    "scorecard.noScore": "Aucun indicateur pondéré n'a de données, il n'y a donc pas de note.",
    "scorecard.score":
      "Note\u00A0: {score}, moyenne pondérée des indicateurs ci-dessus\u00A0; là où plus bas est mieux, compte ce qui manque jusqu'à 100\u00A0%.{left, select, none {} other { Sans données, donc non compris\u00A0: {left}\u00A0; les autres poids ont été ramenés à 100\u00A0%.}} Les poids sont à vous de fixer\u00A0; une note ne se compare qu'à elle-même.",
    "demand.readinessNone":
      "Degré d'autonomie (de toute la demande)\u00A0: n. d. Il faut les problèmes que les clients ont résolus sans ticket\u00A0: donnez les événements du portail, ou --self-solved.",
    "demand.readiness":
      "Degré d'autonomie (de toute la demande)\u00A0: {share}, {count} sur {of}\u00A0; {selfSolved} résolus sur le portail, plus les tickets que les clients auraient pu résoudre. Intervalle à 95\u00A0% {interval}. Il devrait monter.",
    "demand.leakage":
      "Tickets évitables (de la demande arrivée à un agent)\u00A0: {share}, {count} sur {of}\u00A0; intervalle à 95\u00A0% {interval}. Une fois que les clients ont le portail, cette part devrait baisser.",
    "cost.none": "Coût\u00A0: n. d. Il faut des tickets datés sur deux semaines au moins.",
    "cost.saved":
      "Si les clients les résolvaient eux-mêmes\u00A0: {low} à {high} {currency} par an, pour environ {perWeek, plural, one {# ticket de ce type} other {# tickets de ce type}} par semaine. Cela repose sur ces hypothèses, que vous pouvez toutes remplacer\u00A0: {agentCost} pour un ticket avec agent, {selfServiceCost} pour un ticket sans\u00A0; une part de {uptakeLow} à {uptakeHigh} des clients trouve la réponse et s'en tient là\u00A0; chacun y passe {minutesLow} à {minutesHigh} minutes, et {breakEven} minutes coûtent autant que ce qui est épargné.",
    "audit.title": "Ce que le contrôle a montré",
    "audit.lead":
      "Des personnes ont jugé {decided, plural, one {# ticket} other {# tickets}} sur {drawn} tirés au hasard parmi {scored, plural, one {# ticket évalué} other {# tickets évalués}}, sans savoir ce qui en était dit.",
    "audit.caption": "Le taux d'autonomie avec et sans les réponses des personnes",
    "audit.shareOfTickets": "Part des tickets",
    "audit.judged": "Jugés",
    "audit.rate": "Taux contrôlé",
    "audit.answersAlone": "Les réponses des personnes seules",
    "audit.chancesAlone": "Les probabilités du modèle seules",
    "audit.confirmed": "Confirmés, parmi les tickets dits résolubles",
    "audit.missed": "Résolubles malgré tout, parmi les tickets dits non résolubles",
    "audit.withVerdicts": "Personnes et modèle\u00A0: {agreement}",
    "audit.betweenRaters": "Deux personnes sur les mêmes tickets\u00A0: {agreement}",
    "audit.agreement":
      "la même réponse sur {agreed} de {n, plural, one {# ticket} other {# tickets}}\u00A0; kappa de Cohen {kappa}{low, select, none {} other {, intervalle à 95\u00A0% {low} à {high}}} (1 est l'accord complet, 0 le hasard).",
    "audit.undecided":
      "Sans décision\u00A0: {n, plural, one {# ticket} other {# tickets}}. Si aucun n'était résoluble, le taux serait de {low}\u00A0; si tous l'étaient, de {high}.",
    "gaps.gone": "Ce que sont devenues les lacunes de l'exécution précédente",
    "gaps.gone.closed":
      "Comblée\u00A0: «\u00A0{title}\u00A0». {solvable} sur {n, plural, one {# ticket} other {# tickets}} de ce problème peuvent être résolus maintenant, par «\u00A0{article}\u00A0».",
    "gaps.gone.faded":
      "Estompée\u00A0: «\u00A0{title}\u00A0». {n, plural, one {# ticket} other {# tickets}} de ce problème, dont {solvable} résolubles\u00A0; ils ne forment pas de lacune.",
    "gaps.gone.quiet":
      "Calme\u00A0: «\u00A0{title}\u00A0». Aucun ticket de cet export n'est connu pour relever de ce problème, ce qui ne dit rien d'un article.",
    "gaps.title": "Lacunes\u00A0: que rédiger",
    "gaps.lead":
      "Une lacune est un groupe de tickets sur un même problème qu'aucun article ne résout. Sa cause dit que faire\u00A0: écrire, ou signaler, transmettre, automatiser. Celles où écrire rapporte le plus viennent d'abord.",
    "gaps.noneUnsolvable": "Aucun ticket évalué n'est non résoluble, il n'y a donc pas de lacune.",
    "gaps.noGroup":
      "Il n'y a pas deux tickets non résolubles sur le même sujet, donc pas de lacune pour laquelle écrire.",
    "gaps.none": "Il n'y a pas de lacune.",
    "gaps.all":
      "{gaps, plural, one {# lacune} other {# lacunes}} avec {tickets, plural, one {# ticket} other {# tickets}}{unsure, plural, =0 {} one {, dont # incertain} other {, dont # incertains}}.",
    "gaps.winNone": "Un article ne peut en gagner aucun.",
    "gaps.eighty":
      "{first, plural, one {# lacune} other {# lacunes}} sur {gaps} {first, plural, one {réunit} other {réunissent}} 80\u00A0% {tickets, plural, one {du ticket qu'un article peut gagner} other {des # tickets qu'un article peut gagner}}{others, plural, =0 {} one {\u00A0; # lacune demande un autre travail} other {\u00A0; # lacunes demandent un autre travail}}.",
    "gaps.ungrouped":
      "{n, plural, one {# autre ticket non résoluble n'appartient} other {# autres tickets non résolubles n'appartiennent}} à aucune lacune\u00A0: chacun est un cas isolé.",
    "gaps.worth": "Valeur.",
    "gaps.worthInWords": "Valeur\u00A0: {costs}",
    "gaps.drafts": "Brouillons.",
    "gaps.draftsText":
      "La commande {gaps} écrit une ébauche pour chaque lacune\u00A0: symptômes, environnement, étapes notées par les agents, questions ouvertes. {whatIf} dit ce qu'un brouillon gagnerait.",
    "gaps.unlisted":
      "{n, plural, one {# lacune plus petite non listée} other {# lacunes plus petites non listées}}.",
    "gaps.more": "{n, plural, one {# autre lacune} other {# autres lacunes}}\u00A0: rangs {from} à {to}",
    "gaps.line": "Ligne des 80\u00A0%\u00A0: {n, plural, one {# lacune} other {# lacunes}} au-dessus",
    "gaps.inWords":
      "{definition} {first, plural, one {# lacune} other {# lacunes}} sur {gaps} {first, plural, one {réunit} other {réunissent ensemble}} 80\u00A0% {winnable, plural, one {du ticket qu'un article peut gagner} other {des # tickets qu'un article peut gagner}}, sur {tickets} dans des lacunes, dont {unsure} incertains. Tickets non résolubles hors de toute lacune\u00A0: {ungrouped}.",
    "gaps.first": "Que lire d'abord quand il y a le temps d'écrire",
    "gaps.firstText":
      "Quelle que soit la cause d'une lacune, c'est peut-être un article qui manque. Sur {tickets, plural, one {ce # ticket} other {ces # tickets}}, il manque probablement à {lacking} environ.",
    "gaps.lacking": "Article probablement manquant",
    "gaps.rank": "Rang",
    "gaps.proposedTitle": "Titre proposé",
    "gaps.cumulativeShare": "Part cumulée des tickets qu'un article peut gagner",
    "gaps.causeHead": "Cause, et que faire",
    "gaps.failedSearches": "Recherches infructueuses",
    "gaps.countUnsure": "{n} (dont incertains\u00A0: {unsure})",
    "gap.causes": "{name} ({causes})",
    "gap.examples": "Exemples",
    "gap.parts": "En parties",
    "gap.version": "Version",
    "gap.waves": "En vagues",
    "gap.nearest": "Article le plus proche",
    "gap.lookFirst":
      "«\u00A0{article}\u00A0» est le plus proche et {is, select, draft {est un brouillon\u00A0: le publier s'il répond} outdated {est retiré ou périmé\u00A0: le revoir s'il répond} others {est pour d'autres lecteurs\u00A0: demander d'abord à son responsable} other {est nouveau ou modifié depuis le dernier rapport\u00A0: améliorer titre et mots s'il répond}}. Sinon\u00A0: {action}",
    "gap.noneNear": "aucun ne s'en approche",
    "gap.noNearest": "aucun",
    "gap.seen": "Vu",
    "gap.searched": "Recherché",
    "gap.noSearches": "aucune",
    "gap.pace": "Rythme",
    "gap.worth": "Valeur",
    "gap.noDraft": "Pas encore de brouillon",
    "gap.noDraftInWords": "Pas encore de brouillon\u00A0: {why}",
    "gap.tickets": "{n, plural, one {{count} ticket} other {{count} tickets}}",
    "gap.unsure": "{n, plural, one {dont # incertain} other {dont # incertains}}",
    "gap.share": "{share} de ceux des lacunes",
    "gap.cumulative": "{share} de ce qui peut être gagné jusqu'ici",
    "gap.onlyIn": "existe seulement en {languages}",
    "gap.and": "{first} et {second}",
    "gap.askWhoClosed":
      "Aucune note d'agent ne dit encore ce qui a aidé\u00A0: demandez qui a clos {tickets}.",
    "gap.quoted": "«\u00A0{text}\u00A0»",
    "gap.slow": "moins de {n} par semaine",
    "gap.perWeek": "{n} par semaine",
    "gap.rising": "{pace}, en hausse ({earlier} dans la première moitié, {later} dans la seconde)",
    "gap.falling": "{pace}, en baisse ({earlier} dans la première moitié, {later} dans la seconde)",
    "gap.steady": "{pace}, sans tendance nette ({earlier} dans la première moitié, {later} dans la seconde)",
    "gap.cause.missing": "sans article\u00A0: {n}",
    "gap.cause.defect": "à cause d'un défaut\u00A0: {n}",
    "gap.cause.out-of-scope": "hors périmètre\u00A0: {n}",
    "gap.cause.needs-agent": "demandant un agent\u00A0: {n}",
    "gap.other": "autres",
    "gap.part": "{label} ({n})",
    "gap.firstPart": "{label} ({n, plural, one {# ticket} other {# tickets}})",
    "gap.cost": "{low} à {high} {currency} par an",
    "gap.costs":
      "Un ticket coûte {agentCost} {currency} avec un agent et {selfServiceCost} sans\u00A0; {uptake} de ces clients trouvent l'article et s'en tiennent là\u00A0; chacun y passe {minutesLow} à {minutesHigh} minutes, et {breakEven} minutes coûtent autant que ce qui est épargné. Rythme de toute la période. Ce ne sont que des hypothèses\u00A0: mettez les vôtres à leur place.",
    "pareto.title":
      "{tickets, plural, one {# ticket} other {# tickets}} qu'un article peut gagner, dans {gaps, plural, one {# lacune} other {# lacunes}}, la plus grande d'abord",
    "pareto.described":
      "Diagramme de Pareto. {first, plural, one {La première lacune} other {Les # premières lacunes}} sur {gaps} {first, plural, one {réunit} other {réunissent}} 80\u00A0% des tickets qu'un article peut gagner. La plus grande en a {largest}.",
    "pareto.axis": "Rang de la lacune, comme dans la liste ci-dessous",
    "pareto.line": "part de tous les tickets qu'un article peut gagner jusqu'ici",
    "pareto.front": "tickets des lacunes qui réunissent 80\u00A0%",
    "pareto.behind": "tickets des autres lacunes",
    "pareto.tail":
      "tickets {n, plural, one {de l'autre lacune} other {des # autres lacunes}}{cut, select, yes { (barre coupée)} other {}}",
    "pareto.others": "autres",
    "pareto.gaps": "{n, plural, one {# lacune} other {# lacunes}}",
    "pareto.caption": "Lacunes avec les tickets qu'un article peut gagner, et part cumulée",
    "pareto.gap": "Lacune",
    "pareto.share": "Part de ces tickets",
    "pareto.cumulative": "Cumul",
    "searches.title": "Recherches infructueuses",
    "searches.lead":
      "Recherches sur le portail qui n'ont rien trouvé, ou dont rien n'a été choisi, sur ce dont aucune lacune ne traite. Ce sont des recherches, pas des tickets\u00A0: une même personne peut être dans les deux, on ne les additionne donc jamais.",
    "searches.ends": "{noResults} sans résultat, {noClicks} sans choix",
    "searches.gaps":
      "{n, plural, =0 {Aucune lacune n'a de recherches infructueuses.} one {# lacune a des recherches infructueuses en plus des tickets.} other {# lacunes ont des recherches infructueuses en plus des tickets.}}",
    "searches.noOthers": "Aucune autre recherche n'a échoué.",
    "searches.others":
      "Parmi les autres, en {n, plural, one {# formulation} other {# formulations}}\u00A0: {ends}.",
    "searches.unlisted":
      "{n, plural, one {# formulation non listée} other {# formulations non listées}}\u00A0: level-zero searches les liste toutes.",
    "searches.caption": "Recherches infructueuses dont aucune lacune ne traite",
    "searches.query": "Recherché",
    "searches.foundNothing": "Rien trouvé",
    "searches.choseNothing": "Rien choisi",
    "words.title": "Mots à ajouter",
    "words.lead":
      "Mots que les clients emploient et qu'aucun article ne contient. Chacun a été essayé\u00A0: avec la ligne ajoutée, le portail montre l'article plus haut pour ces tickets.",
    "words.leadInWords":
      "Mots que les clients emploient et qu'aucun article ne contient. Chacun a été essayé\u00A0: avec la ligne ajoutée, le portail montre l'article plus haut.",
    "words.none": "Aucun mot présent dans plusieurs tickets ne manque aux articles qui y répondent.",
    "words.words": "Mots",
    "words.line": "Ligne pour son en-tête",
    "words.moved":
      "{n, plural, one {# ticket} other {# tickets}}{slip, select, no {} other {, une faute de frappe fréquente pour «\u00A0{slipOf}\u00A0»}}, rang {before} → {after}",
    "words.inWords":
      "{word} ({n, plural, one {# ticket} other {# tickets}}{slip, select, no {} other {, une faute de frappe fréquente pour «\u00A0{slipOf}\u00A0»}})",
    "words.noRank": "aucun",
    "outages.title": "Pannes possibles",
    "outages.lead":
      "Tickets semblables arrivés bien plus vite que d'habitude. Dans les taux, une panne compte une fois\u00A0: le décompte dit combien de tickets ont été laissés de côté pour cela.",
    "outages.leadInWords":
      "Dans les taux, une panne compte une fois\u00A0: le décompte dit combien de tickets ont été laissés de côté pour cela.",
    "outages.none":
      "Aucun ticket n'est arrivé bien plus vite que d'habitude. Les tickets sans heure ne peuvent pas être examinés.",
    "outages.noneInWords": "Aucun ticket n'est arrivé bien plus vite que d'habitude.",
    "outages.perHour": "Tickets par heure",
    "outages.notice": "Avis",
    "outages.noNotice": "aucun n'est en ligne",
    "effects.title": "Les articles ont-ils eu un effet\u00A0?",
    "effects.lead":
      "Pour chaque article publié ou modifié\u00A0: les tickets dont les mots le désignent en premier, avant et après, à côté de l'évolution de tous les sujets sans changement. Ce qu'un article a clos n'est pas regardé.",
    "effects.caution":
      "Sur vingt changements sans effet, un environ est cité par hasard. Ce qui a changé d'autre ce jour-là, comme une réparation, ne peut être distingué de l'article.",
    "effects.none":
      "Autant que les dates le disent, aucun article n'a été publié ou modifié{dated, select, yes { du {from} au {to}} other {}}.",
    "effects.found":
      "{n, plural, one {# changement} other {# changements}} d'articles\u00A0: {fewer} avec moins de tickets que sans, {more} avec plus, {unclear} sans effet net, {early} trop récents pour se prononcer.{listed, select, all {} other { Listés\u00A0: {listed}.}}",
    "effects.caption": "Changements d'articles avec un constat",
    "effects.early": "Trop tôt pour se prononcer\u00A0: {n} listés",
    "effects.earlyCaption": "Changements avec trop peu de tickets, les plus récents d'abord",
    "effects.earlyInWords": "Trop tôt pour se prononcer\u00A0: {articles}.",
    "effects.change": "Changement",
    "effects.weeks": "Tickets, semaine avant → après",
    "effects.weeksInWords": "Semaine avant → après",
    "effects.finding": "Constat",
    "effects.portal": "Sur le portail depuis",
    "effects.published": "publié le {day}",
    "effects.changed": "modifié le {day}",
    "effects.tooEarly": "Trop tôt pour se prononcer",
    "effects.fewer": "Moins de tickets que sans",
    "effects.more": "Plus de tickets que sans",
    "effects.no-clear-effect": "Pas d'effet net",
    "effects.needsWeeks": "il faut six semaines de tickets avant le changement et une après",
    "effects.needsTickets":
      "{before, plural, one {# ticket} other {# tickets}} avant ({leastBefore} nécessaires), {expected} attendus après ({leastExpected} nécessaires)",
    "effects.estimate":
      "{after, plural, one {# ticket est arrivé} other {# tickets sont arrivés}} du {from} au {to}, {expected} attendus d'après les autres sujets (rapport {ratio}, intervalle à 95\u00A0% {low} à {high}\u00A0; {saved} tickets évités par semaine, {savedLow} à {savedHigh})",
    "effects.use":
      "{views, plural, one {# vue} other {# vues}}{answered, select, no {} other {\u00A0; problème résolu\u00A0: {yes} oui, {almost} presque, {no} non}}",
    "news.none": "Depuis le rapport du {since}, aucun article n'est nouveau, modifié ou disparu.",
    "news.counts":
      "Depuis le rapport du {since}, articles nouveaux\u00A0: {added}, modifiés\u00A0: {changed}, disparus\u00A0: {gone}.",
    "news.addedAnswer": "Les nouveaux répondent à {n, plural, one {# ticket} other {# tickets}}.",
    "news.addedMay":
      "Ils sont les plus proches de {n, plural, one {# ticket incertain} other {# tickets incertains}}{known, select, no {, à faire examiner par quelqu'un} other {, dont ils résolvent environ {likely}, d'après leurs probabilités}}.",
    "news.changedAnswer": "Les modifiés répondent à {n, plural, one {# ticket} other {# tickets}}.",
    "news.caption": "Articles nouveaux et modifiés, avec les tickets de ce rapport auxquels chacun répond",
    "news.since": "Depuis lors",
    "news.new": "nouveau",
    "news.changed": "modifié",
    "news.row": "{article}\u00A0: {kind}, tickets répondus\u00A0: {tickets}",
    "groups.title": "Où le taux est haut et bas",
    "groups.lead":
      "Un taux bas dans un grand groupe, c'est là qu'écrire aide le plus. Comparez les intervalles, pas les points\u00A0: là où ils se recouvrent, le hasard peut expliquer toute la différence.",
    "groups.alike":
      "Les tickets ne diffèrent pas par la catégorie, le canal, le type ou le public, ou n'en disent rien.",
    "groups.byCategory": "Taux d'autonomie par catégorie",
    "groups.byChannel": "Taux d'autonomie par canal",
    "groups.byKind": "Taux d'autonomie par type",
    "groups.byAudience": "Taux d'autonomie par public",
    "groups.byMonth": "Taux d'autonomie par mois",
    "groups.headCategory": "catégorie",
    "groups.headChannel": "canal",
    "groups.headKind": "type",
    "groups.headAudience": "public",
    "groups.headMonth": "mois",
    "groups.inWordsCategory": "Par catégorie",
    "groups.inWordsChannel": "Par canal",
    "groups.inWordsKind": "Par type",
    "groups.inWordsAudience": "Par public",
    "groups.inWordsMonth": "Par mois",
    "groups.noCategory": "(sans catégorie)",
    "groups.noChannel": "(sans canal)",
    "groups.noKind": "(sans type)",
    "groups.noAudience": "(sans public)",
    "groups.noMonth": "(sans mois)",
    "groups.smaller": "{n} groupes plus petits",
    "groups.row": "{name}\u00A0: {share} de {n}",
    "groups.size": "n {n}",
    "groups.smallSize": "n {n}, petit",
    "groups.small": "petit",
    "groups.smallInWords": "{name} (petit)",
    "groups.smallLegend": "moins de {n} tickets\u00A0: ne pas classer d'après lui",
    "groups.overall": "tous les tickets\u00A0: {share}",
    "kind.incident": "incident",
    "kind.request": "demande",
    "kind.question": "question",
    "kind.problem": "problème",
    "kind.unknown": "inconnu",
    "months.title": "Évolution",
    "months.lead":
      "Par mois de création du ticket. Tous les mois sont jugés d'après les mêmes articles, ceux d'aujourd'hui\u00A0: ce qui bouge est la demande, pas les articles.",
    "months.leadAsOf":
      "Par mois de création du ticket. Chaque ticket a été jugé d'après les articles et le passé de son propre jour\u00A0: les articles et la demande bougent ensemble.",
    "months.undated":
      "{n, plural, one {# ticket évalué sans date ne figure pas} other {# tickets évalués sans date ne figurent pas}} dans cette image.",
    "months.undatedInWords": "Tickets évalués sans date\u00A0: {n}.",
    "months.none": "Aucun ticket évalué n'a de date, il n'y a donc pas d'évolution.",
    "months.few":
      "{n} mois ne font pas une évolution\u00A0: là où leurs intervalles se chevauchent, la différence peut être due au hasard. À partir de cinq mois, les indicateurs distinguent le changement du hasard.",
    "months.small": "petit mois",
    "tickets.title": "Tous les tickets",
    "tickets.lead":
      "Chaque ticket avec ce qui en a été dit, pour que chaque chiffre ci-dessus puisse être vérifié. Les chiffres des résultats, des articles et des lacunes mènent ici.",
    "tickets.none": "Aucun ticket n'a été lu.",
    "tickets.ticket": "Ticket",
    "tickets.day": "Jour",
    "tickets.verdict": "Verdict",
    "tickets.article": "Meilleur article",
    "tickets.subject": "Objet",
    "tickets.search": "Chercher",
    "tickets.all": "Tout afficher",
    "tickets.caption":
      "{n, plural, one {# ticket} other {# tickets}}. La probabilité est celle qu'un article y réponde.",
    "tickets.captionCut":
      "{n, plural, one {# ticket} other {# tickets}} sur {all}\u00A0; les autres sont dans le fichier CSV (--out tickets.csv). La probabilité est celle qu'un article y réponde.",
    "tickets.paper": "Cette liste n'est pas imprimée. En fichier\u00A0: {command}.",
    "tickets.closedWith": "Clos avec {articles}",
    "tickets.excluded": "Exclu\u00A0: {rule}",
    "problems.title": "Problèmes de lecture",
    "problems.lead":
      "Les erreurs ont laissé de côté un article ou une ligne. Les avertissements les ont gardés, mais quelque chose n'y a pas été compris. Les messages eux-mêmes sont en anglais.",
    "problems.none": "Tout a été lu sans problème.",
    "problems.count": "{n, plural, one {# problème} other {# problèmes}}",
    "problems.inWords":
      "{n, plural, one {# problème} other {# problèmes}} de lecture (messages en anglais)\u00A0; les {first} premiers\u00A0:",
    "problems.number": "Nombre",
    "problems.first": "{n, plural, one {Celui-ci avec son endroit} other {Les # premiers avec leur endroit}}",
    "problems.caption": "Problèmes dans l'ordre où ils ont été rencontrés, 50 au plus",
    "problems.error": "erreur",
    "problems.warning": "avertissement",
    "problems.input": "(entrée)",
    "method.title": "Comment c'est mesuré",
    "method.lead": "De quoi refaire le compte, et dire jusqu'où s'y fier.",
    "method.judgedAt": "État au",
    "method.knowledge": "Base de connaissances",
    "method.history": "Passé",
    "method.noHistory": "aucun",
    "method.historyOf":
      "{n, plural, one {# ticket résolu qui cite} other {# tickets résolus qui citent}} un article",
    "method.model": "Modèle",
    "method.defaultModel": "modèle par défaut",
    "method.fittedModel": "ajusté à ce centre de services",
    "method.ownTickets": "les tickets résolus du centre de services",
    "method.defaultSets":
      "tickets résolus de quatre bases de connaissances\u00A0: Mozilla Support (Thunderbird), Web Applications Stack Exchange, les requêtes HINT3 et les exemples de level-zero",
    "method.fitted": "Ajusté sur",
    "method.fittedOn": "{trainedOn}, {n, plural, one {# ticket étiqueté} other {# tickets étiquetés}}",
    "method.thresholds": "Seuils",
    "method.thresholdsAt":
      "résoluble à partir de {solvable}, non résoluble sous {unsolvable}, incertain entre les deux",
    "method.promise": "Garantie",
    "method.noPromise": "aucune n'est connue pour ces seuils",
    "method.interval": "Intervalle",
    "method.intervalOf": "{interval}, confiance {confidence}",
    "method.smallGroups": "Petits groupes",
    "method.smallBelow": "moins de {n, plural, one {# ticket évalué} other {# tickets évalués}}",
    "method.text": "Texte des tickets",
    "method.meaning": "Ce que chaque chiffre signifie",
    "method.judgedNow":
      "{day}. Les articles sont ceux qui ont été donnés, tels que leurs états et leurs dates les montrent ce jour-là.",
    "method.judgedAsOf":
      "début {step, select, day {du jour} other {du mois}} de chaque ticket, {n} en tout\u00A0: d'après les articles de ce jour et les tickets résolus avant lui.{undated, plural, =0 {} one { # ticket sans date a été jugé au {day}.} other { # tickets sans date ont été jugés au {day}.}} Lacunes et mots sont du {day}.",
    "method.inWords":
      "État au {judged} Par le modèle {model}, ajusté sur {trainedOn} ({labels, plural, one {# ticket étiqueté} other {# tickets étiquetés}}). Résoluble à partir de {solvable}, non résoluble sous {unsolvable}.{promise, select, none {} other { {promise}}} Taux d'autonomie\u00A0: {basis}. Intervalle\u00A0: {interval}. Passé\u00A0: {history, plural, one {# ticket résolu} other {# tickets résolus}}. Texte des tickets\u00A0: {privacy}.",
    "basis.audited":
      "contrôlé\u00A0: des personnes ont jugé un échantillon aléatoire, et l'estimation pour tous les tickets a été corrigée par ce qu'elles ont trouvé",
    "basis.estimated":
      "estimé d'après les probabilités, par un modèle ajusté sur des étiquettes de ce centre de services",
    "basis.decided":
      "compté\u00A0: tickets désignés avec certitude, car le modèle ne connaît aucune étiquette de ce centre de services",
    "interval.audit":
      "celui de l'échantillon contrôlé pour le taux d'autonomie, Poisson-binomial pour les autres estimations, score de Wilson pour les parts comptées",
    "interval.poisson-binomial":
      "Poisson-binomial pour les taux estimés, score de Wilson pour les parts comptées",
    "interval.wilson-score": "intervalle du score de Wilson",
    "privacy.no-text": "des mots isolés seulement, masqués",
    "privacy.example-subjects":
      "les objets des exemples des lacunes\u00A0; adresses e-mail, numéros de téléphone et autres numéros longs et la plupart des noms sont masqués",
    "privacy.short-text":
      "les premiers mots des exemples et les objets des tickets\u00A0; adresses e-mail, numéros de téléphone et autres numéros longs et la plupart des noms sont masqués",
    "inWords.rate":
      "{count} sur {of, plural, one {# ticket évalué} other {# tickets évalués}}\u00A0; intervalle à 95\u00A0% {interval}.",
    "inWords.audited": "Contrôlé par des personnes.",
    "inWords.estimated":
      "Estimation\u00A0: répondus et trouvés. Elle vaut ce que valent les étiquettes sur lesquelles le modèle a été ajusté.{links, select, missing { Des liens semblent manquer, il est donc sans doute plus haut.} other {}}",
    "inWords.win": "À gagner sans écrire\u00A0: {n, plural, one {# ticket} other {# tickets}}",
    "inWords.upTo": "soit jusqu'à {share}\u00A0; intervalle à 95\u00A0% {interval}.",
    "inWords.writeFirst": "À rédiger d'abord\u00A0:",
    "inWords.noWriting": "aucune lacune ne demande d'article",
    "inWords.writeTitle": "«\u00A0{title}\u00A0» ({n, plural, one {# ticket} other {# tickets}})",
    "inWords.term": "{term}\u00A0: {share}",
    "inWords.unsure": "Incertains\u00A0: {share}",
    "inWords.unsureOf": "{count} sur {of, plural, one {# ticket} other {# tickets}}.",
    "inWords.model": "Modèle sur les étiquettes mises de côté\u00A0:",
    "inWords.modelText": "AUROC {auroc}, erreur de calibrage {error}.",
    "inWords.definitions": "Ce que chaque chiffre signifie\u00A0: à la fin de ce rapport.",
    "inWords.cautions": "Avant de vous fier à ces chiffres\u00A0:",
    "definition.levelZeroRate.term": "Taux d'autonomie",
    "definition.levelZeroRate.text":
      "La part des tickets évalués qui sont résolubles\u00A0: les clients auraient pu les résoudre par les articles seuls, sans agent. Résolubles ÷ (tous les tickets − exclus).",
    "definition.potentialRate.term": "Taux d'autonomie possible",
    "definition.potentialRate.text":
      "Le taux d'autonomie si chaque réponse existante était aussi publiée, valide et trouvable. Taux d'autonomie + (non visibles + périmés + introuvables) ÷ (tous les tickets − exclus), 100\u00A0% au plus. Rien n'est à écrire pour cela.",
    "definition.auditedRate.term": "Taux contrôlé",
    "definition.auditedRate.text":
      "Le taux d'autonomie tel que des personnes le trouvent. Elles ont jugé un échantillon aléatoire sans savoir ce qui était dit des tickets\u00A0; l'estimation pour tous les tickets évalués a ensuite été corrigée des différences trouvées (estimateur stratifié par différence, prediction-powered inference). Il est juste en moyenne quoi que vaille le modèle, et son intervalle couvre aussi les erreurs du modèle. Il ne couvre pas celles des personnes.",
    "definition.answeredRate.term": "Répondus par un article",
    "definition.answeredRate.text":
      "La somme des probabilités calibrées des tickets évalués ÷ tickets évalués\u00A0: un article que le client peut voir y répond, que ses propres mots le trouvent ou non.",
    "definition.estimatedRate.term": "Répondus et trouvés",
    "definition.estimatedRate.text":
      "La somme des probabilités calibrées des tickets évalués, 0 pour les introuvables, ÷ tickets évalués\u00A0: un article y répond, et la recherche le montre pour les propres mots du client. Chaque ticket compte selon sa probabilité, aucun seuil ne déplace donc ce chiffre. C'est le taux d'autonomie là où le modèle a été ajusté sur des étiquettes de ce centre de services.",
    "definition.decidedRate.term": "Désignés avec certitude",
    "definition.decidedRate.text":
      "Tickets au résultat résoluble ÷ tickets évalués. Leur probabilité atteint le seuil, et chacun compte en entier\u00A0; ceux de moindre probabilité n'y sont pas. Cette part est donc le plus souvent sous le taux réel\u00A0; là où beaucoup dépassent à peine le seuil, elle est au-dessus de la somme des probabilités, et un avertissement le dit. C'est le taux d'autonomie seulement là où le modèle ne connaît aucune étiquette de ce centre de services.",
    "definition.unsure.term": "Incertains",
    "definition.unsure.text":
      "Tickets évalués dont la probabilité se situe entre les deux seuils. «\u00A0Répondus et trouvés\u00A0» les compte selon leur probabilité\u00A0; ils ne sont pas parmi les tickets désignés avec certitude.",
    "definition.interval.term": "Intervalle à 95\u00A0%",
    "definition.interval.text":
      "De combien la part peut s'écarter de la vraie parce que seuls ces tickets ont été vus. Pour une estimation\u00A0: l'intervalle Poisson-binomial d'un échantillon, par l'approximation normale (Hodges et Le Cam 1960). Pour une part comptée\u00A0: l'intervalle du score de Wilson (Wilson 1927). Aucun des deux ne couvre les erreurs du modèle\u00A0; l'intervalle d'un taux contrôlé, si.",
    "definition.scored.term": "Tickets évalués",
    "definition.scored.text":
      "Tous les tickets lus, moins ceux qu'une règle nommée a exclus. Ils sont le dénominateur de chaque taux.",
    "definition.gap.term": "Lacune",
    "definition.gap.text":
      "Un groupe de tickets sur un même problème qu'aucun article ne résout. Sa cause dit que faire\u00A0: écrire ou corriger un article, ou signaler un défaut, transmettre, automatiser.",
    "definition.pareto.term": "Ligne des 80\u00A0%",
    "definition.pareto.text":
      "Les lacunes sont rangées selon les tickets qu'un article peut gagner. La ligne montre combien des premières en réunissent 80\u00A0%.",
    "definition.probability.term": "Probabilité",
    "definition.probability.text":
      "La probabilité calibrée qu'un article visible pour ce client aurait résolu le ticket, de 0 à 1.",
    "definition.smallGroup.term": "Petit groupe",
    "definition.smallGroup.text":
      "Un groupe avec peu de tickets évalués. Une poignée de tickets peut beaucoup changer son taux\u00A0: ne classez pas d'après lui. Pour une poignée de tickets, aucun taux n'est imprimé.",
    "definition.auroc.term": "AUROC",
    "definition.auroc.text":
      "Aire sous la courbe ROC sur des tickets étiquetés mis de côté\u00A0: combien de fois un ticket résoluble reçoit une probabilité plus haute qu'un ticket non résoluble. 0,5 est le hasard, 1 la perfection.",
    "definition.calibrationError.term": "Erreur de calibrage",
    "definition.calibrationError.text":
      "Erreur de calibrage attendue sur des tickets étiquetés mis de côté\u00A0: l'écart moyen entre les probabilités et les parts observées. 0 est la perfection.",
    "caution.no-tickets": "Aucun ticket n'a été évalué, il n'y a donc pas de taux.",
    "caution.foreign-model":
      "Le modèle «\u00A0{model}\u00A0» a jugé\u00A0: il ne connaît pas le taux propre à ce centre de services, le taux ci-dessus ne compte donc que les tickets qu'il désigne avec certitude.{error, select, none {} other { Pour des centres de services qu'il n'avait jamais vus, ses probabilités s'écartaient de {error} en moyenne.}}{notFitted, select, none {} other { Aucun modèle n'a pu être ajusté sur le passé donné.}} Donnez un passé (--history) d'au moins 50 tickets résolus qui disent quel article les a clos, ou étiquetez un échantillon.",
    "caution.not-measured":
      "Le modèle n'a pas été entièrement mesuré sur des tickets étiquetés mis de côté. Faites étiqueter 100 tickets par une personne et mesurez-le.",
    "caution.weak-model":
      "Sur les tickets étiquetés, le modèle s'est souvent trompé (voir «\u00A0Comment c'est mesuré\u00A0»). Prenez le taux comme un ordre de grandeur.",
    "caution.no-visible-article":
      "Aucun article n'est visible pour qui a écrit ces tickets, donc aucun ne pouvait aider\u00A0: le taux ne dit rien des articles. Si tous peuvent voir les articles d'un public, dites-le, par exemple --public-audience employees.",
    "caution.no-history":
      "Aucun ticket résolu citant son article n'a été donné. Avec eux, le savoir propre du centre de services compte aussi.",
    "caution.history-ends":
      "Le dernier ticket résolu est du {newest}, et ces tickets commencent le {first}. De ce qui est apparu depuis, le passé ne sait rien\u00A0: l'estimation y est moins sûre, et un article à ce sujet gagne peu de ses tickets. Donnez aussi les tickets résolus de cette période, avec les articles qui les ont résolus (--history accepte plusieurs fichiers)\u00A0; aucun ticket ne témoigne pour lui-même.",
    "caution.own-links":
      "Ces tickets disent eux-mêmes quels articles les ont résolus, et rien n'en a été appris. Donnez-les aussi comme tickets résolus (--history avec le même fichier)\u00A0; aucun ticket ne témoigne pour lui-même.",
    "caution.own-answers":
      "{n, plural, one {# ticket est dit} other {# tickets sont dits}} ici insolubles ou incertains, et le centre de services {n, plural, one {l'a clos} other {les a clos}} avec un article que le demandeur voit\u00A0: {names}{more, select, yes { et d'autres} other {}}. Aucun article n'y manque, et {n, plural, one {il n'est} other {ils ne sont}} dans aucune lacune. Demandez pourquoi les mots ne convenaient pas\u00A0: ajoutez-les à l'article, ou voyez si le lien est juste.",
    "caution.few-links":
      "{empty} des {n} tickets résolus ne nomment aucun article, ce qui est lu ainsi\u00A0: aucun n'a aidé. {seem, select, complete {Du dixième le plus sûrement traité par un article, {share} en nomment un\u00A0: peu semble oublié.} partly {Même du dixième le plus sûrement traité par un article, seuls {share} en nomment un. Si les agents y ont laissé le champ vide alors qu'un article a aidé, et aussi souvent ailleurs, le vrai taux est plus élevé, jusqu'à environ {rate}\u00A0; ni l'intervalle ni la calibration ne le montrent. Si vous savez qu'il en est ainsi, --linked-share {share} juge chaque ticket et chaque lacune en conséquence.} mostly {Même du dixième le plus sûrement traité par un article, seuls {share} en nomment un\u00A0: là où les agents laissent le champ vide alors qu'un article a aidé, le vrai taux est plus élevé, et ces liens ne disent pas de combien.} other {Là où les agents laissent le champ vide alors qu'un article a aidé, le vrai taux est plus élevé, et ni l'intervalle ni la calibration ne le montrent.}} Demandez aux agents, ou faites juger un échantillon (level-zero audit sample).",
    "caution.said-links":
      "Il est indiqué que les agents lient {said} de ce à quoi un article a répondu (--linked-share). Tous les taux, verdicts et lacunes en tiennent compte, et valent ce que vaut ce chiffre.{surest, select, fits { Du dixième des tickets résolus le plus sûrement traité par un article, {share} en nomment un, ce qui concorde.} more { Mais du dixième des tickets résolus le plus sûrement traité par un article, {share} en nomment un\u00A0: plus qu'indiqué, donc les taux sont trop élevés. Indiquez {share} ou plus.} less { Du dixième des tickets résolus le plus sûrement traité par un article, seuls {share} en nomment un\u00A0: il y a peut-être moins de liens qu'indiqué.} other {}} Des personnes qui jugent un échantillon peuvent le dire (level-zero audit sample).",
    "caution.named-above":
      "Plus de tickets sont désignés ({named}) que l'estimation n'en compte ({all} sur {of}), car chacun est plus probablement résoluble que non, et les autres comptent par de petites probabilités.{likely, plural, =-1 {} one { D'après leurs probabilités, # des désignés est résoluble.} other { D'après leurs probabilités, # des désignés sont résolubles.}} L'estimation est le chiffre prudent. {links, select, said {Lisez quelques-uns des tickets désignés avant de citer l'un ou l'autre.} other {Là où les agents laissent des liens vides alors qu'un article a aidé, les probabilités sont trop basses, et le vrai taux est plus près des tickets désignés, ou au-dessus\u00A0: lisez-en quelques-uns avant de citer l'un ou l'autre.}}",
    "caution.few-tickets":
      "{n, plural, one {Seul # ticket a été évalué} other {Seuls # tickets ont été évalués}}. Sous 100, l'intervalle est large\u00A0: prenez plus de tickets avant de décider.",
    "caution.rates-differ":
      "L'estimation ({all}) et les tickets désignés avec certitude ({named}) sont loin l'un de l'autre\u00A0: beaucoup de tickets ont une probabilité moyenne. Planifiez avec l'estimation, agissez sur les tickets désignés, et faites étiqueter une partie des autres.",
    "caution.rates-differ-decided":
      "Les probabilités de ce modèle donnent {all} au total, loin des {named} désignés avec certitude. Le taux réel peut être près de l'un ou de l'autre.",
    "caution.many-unsure":
      "{share} des tickets sont incertains. {basis, select, estimated {Le taux compte chacun selon sa probabilité\u00A0; des étiquettes l'affineraient.} other {Ils comptent comme non résolubles\u00A0; le taux réel peut être plus haut.}}",
    "caution.many-left-out":
      "Moins de la moitié des lignes ont été évaluées. Vérifiez dans le décompte que les règles ont laissé de côté les bonnes.",
    "caution.rejected-rows":
      "{n, plural, one {# ligne n'a pas pu être lue et n'est} other {# lignes n'ont pas pu être lues et ne sont}} dans aucun taux (voir «\u00A0Problèmes de lecture\u00A0»).",
    "caution.round-number":
      "{n} lignes exactement ont été lues. Certains systèmes coupent leurs exports à ce nombre\u00A0: vérifiez qu'il n'en manque pas.",
    "caution.gaps-sampled":
      "Les lacunes ont été trouvées dans un échantillon de {drawn} des {unsolved} tickets non résolus\u00A0; les autres ont rejoint la lacune dont les tickets leur ressemblent le plus. Les tailles portent sur tous les tickets, et un problème de peu de tickets peut manquer.",
    "caution.audit-disagrees":
      "Des personnes confirment {confirmed} ({interval}) des tickets dits solubles, au moins {promised} étaient attendus. Le taux audité tient\u00A0; les verdicts non\u00A0: sur les {named} nommés, environ {wrong} n'ont pas de réponse et ne sont dans aucune lacune. Lisez-en quelques-uns avant de suivre les recommandations.",
    "caution.few-audited":
      "{n, plural, one {Seul # ticket a été jugé} other {Seuls # tickets ont été jugés}} par des personnes. Avec 200, l'intervalle est environ deux fois moins large qu'avec 50.",
    "caution.many-undecided":
      "{n} sur {drawn, plural, one {# ticket} other {# tickets}} sont restés sans décision. Ils sont supposés semblables aux autres\u00A0; aux extrêmes, le taux serait de {low} ou de {high}.",
    "caution.one-rater":
      "Une seule personne a jugé l'échantillon, on ne sait donc pas à quel point deux seraient d'accord. Donnez la même feuille à une deuxième personne (--raters 2).",
    "caution.raters-differ":
      "Deux personnes ne s'accordent qu'avec un kappa de {kappa}. Parlez des tickets sur lesquels elles diffèrent, et notez ce qui compte comme résoluble.",
    "caution.language-misread":
      "{n} articles sur {of} sont écrits dans la langue «\u00A0{language}\u00A0», mais ont été lus comme «\u00A0{readAs}\u00A0». Le taux est trop bas\u00A0: indiquez la langue et évaluez de nouveau.",
    "caution.other-language":
      "{n} tickets sur {of} sont en {language}, mais {articles, plural, =0 {aucun article ne l'est} one {# article seulement l'est} other {# articles seulement le sont}}.{leftOut, plural, =0 {} one { # d'entre eux n'est donc dans aucun taux.} other { # d'entre eux ne sont donc dans aucun taux.}} Les mots d'une langue ne trouvent guère un article dans une autre\u00A0: parmi ces tickets, il y en a sans doute plus de résolubles que le rapport ne le dit, dès que les clients pourront lire les réponses. Traduisez d'abord les articles dont ils ont le plus besoin{named, plural, =0 {, que connaissent les agents qui y répondent} other {\u00A0: {names}}}.",
    "caution.new-articles":
      "{what, select, sections {{n, plural, one {# article a une section nouvelle} other {# articles ont des sections nouvelles}}} other {{n, plural, one {# article est nouveau} other {# articles sont nouveaux}}{extended, plural, =0 {} other { ou {n, plural, one {a} other {ont}} des sections nouvelles (#)}}}} pour les tickets résolus et {n, plural, one {répond} other {répondent}} à {tickets} d'entre eux dont aucun ticket résolu ne dit rien\u00A0: {names}{more, select, yes { et d'autres} other {}}. Presque aucun ticket n'a encore été clos avec ce qui est nouveau, qui est donc jugé d'après ses mots{lent, plural, =0 {} one { et d'après # ticket résolu auquel il aurait répondu} other { et d'après # tickets résolus auxquels il aurait répondu}}.",
    "caution.newArticle": "«\u00A0{title}\u00A0» ({n})",
    "task.tickets": "{n, plural, one {# ticket} other {# tickets}} dans la période du rapport.",
    "task.words": "Mots des clients\u00A0: {words}.",
    "task.examples": "Exemples\u00A0: {tickets}.",
    "task.nearest": "Article le plus proche\u00A0: {article}.",
    "task.gap": "Lacune {id}.",
    "page.inEnglish": "La partie suivante est en anglais.",
    "outcome.set-aside.name": "Mis de côté",
    "outcome.set-aside.meaning": "une personne a décidé qu'il n'y a rien à faire",
    "outcome.set-aside.action": "Rien à faire\u00A0: {why}",
    "gap.until": "jusqu'au {day}",
    "gap.peopleHead": "Personnes",
    "gap.people":
      "{people, select, few {moins de 3 personnes} other {{people} personnes}}, {n, plural, one {# ticket} other {# tickets}}{often, plural, =0 {} other {\u00A0; # personnes en ont écrit {wrote}}}{silent, plural, =0 {} one {\u00A0; # ticket ne dit pas de qui} other {\u00A0; # tickets ne disent pas de qui}}",
    "metric.journey-success.name": "Succès des parcours",
    "metric.journey-success.definition":
      "Parcours sur le portail terminés par une réponse, autant qu'on le sache, et sans contact dans le délai ÷ parcours sur le portail de personnes connues.",
    "metric.journey-success.missing": "les événements du portail, de personnes identifiées",
    "metric.durable-resolution.name": "Résolution durable",
    "metric.durable-resolution.definition":
      "Tickets non rouverts et sur lesquels la même personne n'a pas récrit dans les {within} jours ÷ tickets résolus de personnes connues.",
    "metric.durable-resolution.missing":
      "les demandeurs et les dates de résolution dans l'export, sur plus de jours, et trois personnes de chaque côté",
    "metric.repeat-contact.name": "Contact répété",
    "metric.repeat-contact.definition":
      "Tickets dont le demandeur a récrit sur le même sujet dans les {within} jours ÷ tickets de personnes connues. Recoupe la résolution durable.",
    "metric.repeat-contact.missing":
      "les demandeurs dans l'export, sur plus de jours, et trois personnes de chaque côté",
    "metric.answered-in-time.name": "Délai de réponse",
    "metric.answered-in-time.definition":
      "Tickets résolus en {within} heures au plus ÷ tickets avec dates de création et de résolution.{median, select, none {} other { La moitié a pris {median} ou moins.}}",
    "metric.answered-in-time.missing":
      "les dates de résolution dans l'export, et trois personnes de chaque côté",
    "metric.minutes": "{n} minutes",
    "metric.hours": "{n} heures",
    "scorecard.target": "{way}\u00A0; objectif {target}",
    "scorecard.byMonth": "Les mêmes par mois",
    "scorecard.monthCell": "{share} de {n}",
    "scorecard.group":
      "Note pour {name} ({tickets, plural, one {# ticket} other {# tickets}}), selon ce qui compte pour eux\u00A0: {score}. {parts}.",
    "scorecard.groupPart": "{metric} {share} de {n} (poids {weight})",
    "alarm.tooFew":
      "Aucun indicateur n'a les quatre mois avant le dernier qui distinguent le hasard d'un changement\u00A0: aucune alerte n'est possible.",
    "alarm.none":
      "Pas d'alerte\u00A0: sur {n, plural, one {# indicateur} other {# indicateurs}} avec assez de mois, aucun n'est pire le dernier mois, ou loin de son objectif, plus que le hasard ne l'explique.",
    "alarm.misses-target":
      "Alerte\u00A0: {name} manque son objectif de {against}\u00A0: {share} en {month}. Par hasard, l'écart peut aller jusqu'à {tolerance}\u00A0; là où rien ne change, un rapport sur vingt lève une alerte.",
    "alarm.worse-than-before":
      "Alerte\u00A0: {name} est moins bon que les mois d'avant ({against})\u00A0: {share} en {month}. Par hasard, l'écart peut aller jusqu'à {tolerance}\u00A0; là où rien ne change, un rapport sur vingt lève une alerte.",
    "gap.subjectTitle": "{subject}\u00A0: {n} questions différentes",
    "listening.name": "Ce qu’on a dit",
    "listening.title": "Ce qu’on a dit, et ce qu’on en a fait",
    "listening.none": "Personne n’a dit si un article avait résolu le problème.",
    "listening.few": "moins de 3",
    "listening.share": "{share} ({interval})",
    "listening.answers":
      "{n, plural, one {# réponse} other {# réponses}} de {people, select, few {moins de 3 personnes} other {{people} personnes}} à «\u00A0Cela a-t-il résolu le problème\u00A0?\u00A0»\u00A0: {share} ont dit oui. {reasons} ont donné une raison, {words} ont écrit quelque chose.",
    "listening.before":
      "Dans le rapport du {day}, c’était {share}\u00A0: {finding, select, better {c’est mieux que ne l’explique le hasard} worse {c’est moins bien que ne l’explique le hasard} none {le hasard suffit à expliquer l’écart} other {les deux ne peuvent pas être comparés}}.",
    "listening.afterNo":
      "Après «\u00A0non\u00A0» ou «\u00A0presque\u00A0», {searched} ont cherché autre chose dans la demi-heure, {wrote} ont écrit ou appelé, et {left} n’ont fait ni l’un ni l’autre, pour autant qu’on le sache.",
    "listening.themes":
      "Ce qui accompagnait «\u00A0non\u00A0» ou «\u00A0presque\u00A0», regroupé, et ce qui a été fait {since, select, none {depuis la première fois} other {depuis le rapport du {since}}}",
    "listening.what": "Quoi",
    "listening.people": "Personnes",
    "listening.words": "Avec leurs mots",
    "listening.of": "À propos de",
    "listening.done": "Ce qui a été fait",
    "listening.noWords": "chaque mot vient de trop peu de personnes",
    "listening.quote": "«\u00A0{text}\u00A0»",
    "listening.counted": "{name} ({n})",
    "listening.again": "{people} ({n} dans le rapport précédent)",
    "listening.articles":
      "{n, plural, one {# article} other {# articles}} avec un «\u00A0non\u00A0» ou un «\u00A0presque\u00A0»{shown, select, all {} other {\u00A0: les {shown} premiers}}",
    "listening.solved": "A aidé",
    "listening.why": "Pourquoi non",
    "listening.next": "Cherché ensuite",
    "listening.reason.other-problem": "parle d’autre chose",
    "listening.reason.does-not-work": "ne marche pas",
    "listening.reason.unclear": "difficile à comprendre",
    "listening.reason.outdated": "plus à jour",
    "listening.reason.incomplete": "incomplet",
    "listening.changed":
      "modifié {when, select, since {depuis ce rapport} other {le {when}}}{before, select, none {} other {\u00A0: a aidé {before} avant, {after} depuis ({n, plural, one {# réponse} other {# réponses}})}}",
    "listening.published":
      "nouveau {when, select, since {depuis ce rapport} other {le {when}}}\u00A0: {title}",
    "listening.gap":
      "lacune «\u00A0{label}\u00A0»\u00A0: {by, select, none {encore ouverte} other {fermée depuis par «\u00A0{by}\u00A0»}}",
    "listening.queue":
      "dans la liste\u00A0: {status, select, open {à faire} doing {en cours} done {fait} dismissed {abandonné} other {{status}}}{note, select, none {} other { ({note})}}",
    "listening.nothing": "rien encore, pour autant qu’on le sache",
    "listening.months": "«\u00A0Cela a-t-il résolu le problème\u00A0?\u00A0» par mois",
    "listening.month": "Mois",
    "listening.answered": "Réponses",
    "listening.first": "À regarder d’abord\u00A0: ",
    "listening.note":
      "Rien n’est dit de moins de trois personnes\u00A0; «\u00A0…\u00A0» remplace les mots que moins de trois emploient. L’avant et l’après sont donnés tels quels\u00A0: un écart peut être dû au hasard.",
    "scorecard.byCustomer":
      "Pondéré par l’importance de chaque client (indiquée dans {n, plural, one {# ticket} other {# tickets}}\u00A0; les autres comptent 1)\u00A0: {parts}. Les parts dont un ou deux clients décident sont omises.",
    "scorecard.byCustomerPart": "{metric} {share} ({interval}), sans pondération {plain}",
    "scorecard.byCustomerNone": "aucune",
  },
};
