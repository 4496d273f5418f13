/**
 * The report in Spanish.
 * @module
 */
import type { ReportLanguage } from "../report-texts.ts";

/** The report in Spanish, with numbers and dates as in Spain. */
export const SPANISH: ReportLanguage = {
  language: "es",
  texts: {
    title: "Informe de autoservicio",
    none: "n. d.",
    "number.percent": "{n}\u00A0%",
    "number.percents": "{low} a {high}\u00A0%",
    "number.tick": "{n}\u00A0%",
    "number.unmeasured": "sin medir",
    "page.skip": "Ir al resumen",
    "page.parts": "Partes del informe",
    "page.read":
      "Periodo de los tickets: {period} · situación a {day} · {rows, plural, one {# fila leída} other {# filas leídas}}, {tickets, plural, one {# ticket evaluado} other {# tickets evaluados}}, {articles, plural, one {# artículo} other {# artículos}}",
    "page.readInWords":
      "Periodo de los tickets: {period}. Situación a {day}: {rows, plural, one {# fila leída} other {# filas leídas}}, {tickets, plural, one {# ticket evaluado} other {# tickets evaluados}}.",
    "page.footer":
      "Hecho con level-zero. Para quienes dirigen el servicio de asistencia: nombra artículos que los clientes no pueden ver.",
    "page.numbers": "Las cifras en una tabla",
    "period.months": "{from} a {to}",
    "period.days": "{from} a {to}",
    "period.undated": "{period} ({n} de {of} tickets no tienen fecha legible)",
    "period.unknown": "desconocido, ningún ticket tiene fecha",
    "nav.outcomes": "Resultados",
    "nav.scorecard": "Indicadores",
    "nav.audit": "Auditoría",
    "nav.mending": "Correcciones",
    "nav.gaps": "Carencias",
    "nav.searches": "Búsquedas",
    "nav.words": "Palabras",
    "nav.outages": "Caídas",
    "nav.answering": "Respuestas",
    "nav.effects": "Efectos",
    "nav.groups": "Grupos",
    "nav.months": "Evolución",
    "nav.tickets": "Tickets",
    "nav.funnel": "Recuento",
    "nav.health": "Estado",
    "nav.problems": "Problemas",
    "nav.method": "Método",
    "head.article": "Artículo",
    "head.articles": "Artículos",
    "head.tickets": "Tickets",
    "head.share": "Porcentaje",
    "head.interval": "Intervalo del 95\u00A0%",
    "head.reason": "Motivo",
    "head.action": "Qué hacer",
    "head.examples": "Por ejemplo",
    "head.n": "n",
    "head.named": "Señalados con certeza",
    "head.rate": "Tasa",
    "head.potential": "Tasa posible",
    "head.customersSay": "Los clientes dicen",
    "head.firstSeen": "Visto por primera vez",
    "head.lastSeen": "Visto por última vez",
    "head.place": "Lugar",
    "head.problem": "Problema",
    "head.severity": "Gravedad",
    "count.tickets": "{n, plural, one {# ticket} other {# tickets}}",
    "count.articles": "{n, plural, one {# artículo} other {# artículos}}",
    "count.scored": "{n, plural, one {# ticket evaluado} other {# tickets evaluados}}",
    "summary.title": "En breve",
    "rate.unknown": "Aún no se sabe",
    "rate.giveHistory":
      "Nadie ha dicho aún qué resuelven los artículos de este servicio: dé tickets resueltos con los artículos que los cerraron (--history), o juzgue una muestra.",
    "rate.guess":
      "Una suposición, por cómo son otros servicios: {share} ({interval}) de {scored, plural, one {# ticket} other {# tickets}}.",
    "rate.name": "tasa de autoservicio",
    "rate.audited": "tasa de autoservicio, auditada",
    "rate.estimated":
      "{links, select, missing {tasa de autoservicio o más: parecen faltar enlaces} other {tasa de autoservicio, estimada}}",
    "rate.decided": "tasa de autoservicio, contada",
    "rate.noTickets": "No se ha evaluado ningún ticket, así que no hay tasa.",
    "rate.inHundred": "{n} de cada 100 tickets",
    "rate.belowOne": "menos de 1 de cada 100 tickets",
    "rate.says":
      "{period, select, none {Los} other {{period}: los}} clientes podrían haber resuelto por sí mismos unos {share} con {asOf, select, ticket {los artículos de entonces} other {los artículos de hoy}}, sin un agente.",
    "rate.of": "{count} de {scored, plural, one {# ticket evaluado} other {# tickets evaluados}}.",
    "rate.shouldFall": "Los clientes ya tienen el portal: la tasa debería bajar.",
    "rate.shouldRise":
      "Mientras los clientes no tengan el portal, la tasa debería subir; después, debería bajar.",
    "rate.scale": "La tasa en una escala de 0 a 100\u00A0%",
    "rate.described":
      "Tasa de autoservicio {rate}, intervalo {interval}, posible {potential}, {basis, select, decided {con respuesta y encontrados, estimación} other {señalados con certeza}} {other}.",
    "rate.otherEstimated": "con respuesta y encontrados, estimación",
    "rate.otherNamed": "señalados con certeza",
    "rate.namedLikely": " (por sus probabilidades {share})",
    "rate.itsInterval": "su intervalo del 95\u00A0%",
    "rate.toWin": "a ganar sin escribir",
    "sure.title": "¿Con qué seguridad?",
    "sure.interval": "(intervalo del 95\u00A0%).",
    "sure.audited":
      "Cubre el azar y los errores del modelo: {judged, plural, one {# ticket fue juzgado} other {# tickets fueron juzgados}} por personas.",
    "sure.estimated":
      "{links, select, missing {Cubre solo el azar, no los enlaces que los agentes parecen haber omitido: la tasa real es probablemente mayor, y una auditoría de {audited} tickets la dice.} other {Cubre solo el azar y vale lo que valgan las etiquetas; una auditoría de {audited} tickets le da seguridad.}}",
    "sure.decided":
      "Cubre solo el azar. El modelo no conoce etiquetas de este servicio: cincuenta tickets resueltos lo convierten en una estimación.",
    "know.title": "Cómo lo sabemos",
    "know.unsure":
      "Dudosos: {share}, {count} de {of, plural, one {# ticket} other {# tickets}}. {basis, select, decided {Cuentan como no resolubles.} other {Cada uno cuenta según su probabilidad.}}",
    "know.audited":
      "{n, plural, one {# ticket de una muestra aleatoria fue juzgado} other {# tickets de una muestra aleatoria fueron juzgados}} por personas.",
    "know.auditLink": "Qué mostró la auditoría",
    "know.measured":
      "Probado con tickets etiquetados{desk, select, own {} other { de otros servicios}} de los que no aprendió: de un ticket solucionable y uno que no lo es, pone más alto el correcto en {auroc} de los pares (a suertes: 0,5; se llama AUROC), y sus probabilidades se desvían {error} de media (lo ideal: 0; se llama error de calibración). Ajustado con {labels, plural, one {# etiqueta} other {# etiquetas}}.",
    "know.notMeasured": "El modelo no se ha medido con tickets etiquetados.",
    "know.methodLink": "Cómo se ha medido",
    "rates.caption": "Las cifras, cada una con su nombre; n son todos los tickets evaluados",
    "rates.number": "Cifra",
    "rates.what": "Qué es",
    "rates.estimated": "La misma pregunta por probabilidades: cada ticket cuenta según la suya.",
    "rates.confirmed": "De ellos, personas confirman el {share} ({interval}).",
    "rates.named":
      "{n, plural, one {# ticket, en la lista con su artículo} other {# tickets, en la lista con sus artículos}}",
    "rates.answered": "Lo encuentren o no las palabras del cliente.",
    "rates.potential": "Cuando toda respuesta existente esté publicada, vigente y localizable.",
    "rates.auditedBasis":
      "La estimación, corregida con lo que las personas hallaron en una muestra aleatoria.",
    "rates.estimatedBasis": "Con respuesta y encontrados: cada ticket cuenta según su probabilidad.",
    "rates.decidedBasis": "Los tickets señalados con certeza; todos los demás cuentan 0.",
    "cautions.title": "Antes de fiarse de estas cifras",
    "found.own":
      "«Encontrado» se mide con la búsqueda de level-zero. Indique lo que devuelve su portal (--portal-results) para medirlo con él.",
    "found.portal": "«Encontrado» se mide con los resultados de la búsqueda del propio portal.",
    "found.someOfPortal":
      "«Encontrado» se mide con los resultados de la búsqueda del propio portal en {n} de {scored, plural, one {# ticket} other {# tickets}}, y con la búsqueda de level-zero en los demás.",
    "found.notAsked":
      "«Encontrado» no se ha medido: no se consultó ninguna búsqueda, así que ningún ticket figura como no localizable.",
    "promise.text":
      "De esos tickets, {new, plural, =0 {} one {sin contar el que responde un artículo nuevo, } other {sin contar los # que responden artículos nuevos, }}al menos el {precision} está bien señalado, con una confianza del {confidence}.",
    "steps.title": "Qué hacer a continuación",
    "steps.nothing": "Nada",
    "steps.tickets": "{n, plural, one {# ticket} other {# tickets}}",
    "steps.first": "Primero: {what}.",
    "steps.publish": "Publicar",
    "steps.publishWhy": "la respuesta existe, pero está oculta o caducada.",
    "steps.publishNone":
      "{drafts, plural, =0 {Ninguna respuesta está oculta o caducada.} one {Ningún ticket pide con seguridad el borrador que espera: level-zero what-if lo prueba.} other {Ningún ticket pide con seguridad uno de los # borradores que esperan: level-zero what-if los prueba.}}",
    "steps.askOwner":
      "{n, plural, one {# ticket tiene} other {# tickets tienen}} una respuesta que es para otros lectores: preguntar a su responsable.",
    "steps.publishLink": "Qué publicar o renovar",
    "steps.mend": "Corregir",
    "steps.mendWhy": "la respuesta está publicada, pero las palabras de los clientes no la encuentran.",
    "steps.mendNone": "Las palabras de los clientes encuentran todas las respuestas.",
    "steps.mendLink": "Qué corregir",
    "steps.write": "Escribir",
    "steps.writeWhy":
      "{articles, plural, one {# artículo los respondería.} other {# artículos los responderían.}}{others, plural, =0 {} one { # carencia más pide otro trabajo o una mirada más atenta.} other { # carencias más piden otro trabajo o una mirada más atenta.}}",
    "steps.writeDoubt":
      "Ningún vacío pide un artículo, pero según la auditoría unos {n, plural, one {# ticket llamado solucionable no lo es} other {# tickets llamados solucionables no lo son}}: léalos primero; lo que les falta no está en ningún vacío.",
    "steps.writeNone": "Ninguna carencia pide un artículo",
    "steps.writeLink": "Qué escribir, por orden",
    "steps.mendFirst": "({n, plural, one {# ticket} other {# tickets}})",
    "steps.gapFirst":
      "({n, plural, one {# ticket} other {# tickets}}{cause, select, thin {, ampliar un artículo} other {}})",
    "manager.number": "La cifra",
    "manager.trend": "La evolución",
    "manager.before":
      "{period, select, none {Informe del {day}} other {{period} (informe del {day})}}: {was} ({wasInterval}), de {wasOf, plural, one {# ticket} other {# tickets}}. Ahora: {now} ({nowInterval}), de {nowOf, plural, one {# ticket} other {# tickets}}. {finding, select, higher {Son {points, plural, one {# punto} other {# puntos}} más, más de lo que explica el azar.} lower {Son {points, plural, one {# punto} other {# puntos}} menos, más de lo que explica el azar.} same {Difieren en {points, plural, one {# punto} other {# puntos}}, lo que el azar por sí solo puede traer: ningún cambio claro.} guess {La cifra anterior era una suposición, así que no se pueden comparar.} other {Se hallaron de maneras distintas, así que no se pueden comparar.}}{links, select, missing { Parecen faltar enlaces: una parte puede venir de que los agentes enlazan más, o menos, que entonces.} other {}}",
    "manager.noTrend": "Menos de dos meses tienen tickets: aún no hay evolución.",
    "manager.done": "Qué se ha hecho y qué ha aportado",
    "manager.noNews": "Lo nuevo desde el mes pasado se ve con su informe: --previous last-month.json.",
    "manager.actions":
      "{n, plural, =0 {Las próximas acciones} one {La próxima acción} other {Las próximas # acciones}}",
    "manager.noActions": "Ningún ticket pide trabajo en los artículos.",
    "manager.caption":
      "Primero donde hay más tickets; el responsable es una propuesta: escriba el nombre al lado",
    "manager.worth": "Valor",
    "manager.owner": "Responsable",
    "manager.inAll": "En total.",
    "manager.method": "Cómo se ha contado",
    "manager.counted":
      "Contados: {tickets, plural, one {# ticket} other {# tickets}} (periodo: {period}); {left} excluidos (spam, alertas, duplicados y similares), {rejected, plural, one {# fila ilegible} other {# filas ilegibles}}.",
    "manager.asked":
      "Pregunta para cada uno: ¿lo habría resuelto alguno de los artículos ({articles}), puede verlo este cliente, y lo encuentran sus propias palabras?",
    "manager.answered":
      "Respuestas de un modelo ajustado con {labels, plural, one {# etiqueta} other {# etiquetas}} ({trainedOn}).",
    "manager.interval": "Intervalo: {interval} (95\u00A0%). {sure}",
    "action.not-visible": "Publicar: {what}",
    "action.restricted": "Preguntar al responsable si estos clientes pueden leer: {what}",
    "action.outdated": "Revisar y renovar: {what}",
    "action.not-findable": "Corregir título y palabras: {what}",
    "action.defect": "Notificar el defecto o el deseo: {what}",
    "action.defects": "Leer los tickets y notificar lo que no funciona: {what}",
    "action.out-of-scope": "Derivar, o decir que no se presta ayuda con: {what}",
    "action.needs-agent": "Ofrecer un formulario o automatizar: {what}",
    "action.read": "Leer los tickets: {what}",
    "action.thin": "Ampliar {article}: {what}",
    "action.first-draft": "Publicar {article}, si responde a: {what}",
    "action.first-outdated": "Revisar y renovar {article}, si responde a: {what}",
    "action.first-others": "Antes de escribir, preguntar al responsable de {article}, que leen otros: {what}",
    "action.first-new": "Mejorar el título y las palabras de {article}, que es nuevo, para: {what}",
    "action.missing": "Escribir: {what}",
    "action.others": "{what} y otros artículos",
    "owner.article": "Responsable del artículo",
    "owner.knowledge": "Gestión del conocimiento",
    "owner.product": "Responsable del producto o servicio",
    "owner.desk": "Servicio de asistencia",
    "owner.service": "Responsable del servicio",
    "owner.author": "Redacción",
    "outcomes.title": "Qué fue de los tickets",
    "outcomes.lead":
      "Un ticket es resoluble cuando un artículo lo responde, el cliente puede ver ese artículo y sus propias palabras lo encuentran. Cada cosa que falla tiene su propio remedio.",
    "outcomes.none": "No se ha evaluado ningún ticket.",
    "outcomes.caption":
      "Resultados y motivos de todos los tickets evaluados; los porcentajes suman 100\u00A0%, salvo redondeo",
    "outcomes.outcome": "Resultado",
    "outcomes.meaning": "Significado y qué hacer",
    "outcomes.total": "Evaluados",
    "outcomes.chart":
      "Resultados y motivos de {n, plural, one {# ticket evaluado} other {# tickets evaluados}}",
    "outcomes.shareOfScored": "De los evaluados",
    "outcome.solvable.name": "Resoluble",
    "outcome.solvable.meaning":
      "Un artículo lo responde, el cliente puede verlo y sus propias palabras lo encuentran.",
    "outcome.solvable.action":
      "Nada que escribir. Pregunte por qué llegó un ticket de todos modos: ¿se conoce el portal y se puede acceder a él?",
    "outcome.unsure.name": "Dudoso",
    "outcome.unsure.meaning": "La probabilidad está entre los dos umbrales.",
    "outcome.unsure.action":
      "Que lo mire una persona; guarde sus respuestas como etiquetas: afinan el modelo.",
    "outcome.missing.name": "Falta",
    "outcome.missing.meaning": "Ningún artículo lo responde.",
    "outcome.missing.action": "Escribir el artículo.",
    "outcome.not-visible.name": "No visible",
    "outcome.not-visible.meaning": "La respuesta existe, pero como borrador o para otro público.",
    "outcome.not-visible.action": "Publicarla; para otro público, preguntar antes al responsable.",
    "outcome.outdated.name": "Caducado",
    "outcome.outdated.meaning": "La respuesta existe, pero está retirada o fuera de fecha.",
    "outcome.outdated.action": "Revisarla y después renovarla o sustituirla.",
    "outcome.not-findable.name": "No localizable",
    "outcome.not-findable.meaning":
      "La respuesta existe y es visible, pero las palabras de los clientes no la encuentran.",
    "outcome.not-findable.action": "Corregir título, alias y sinónimos.",
    "outcome.needs-agent.name": "Necesita un agente",
    "outcome.needs-agent.meaning":
      "Ningún artículo habría bastado: aprobación, hardware, seguridad, acceso que solo tiene un agente.",
    "outcome.needs-agent.action": "No escribir nada. Piense en un formulario o en automatizar.",
    "outcome.subject.name": "Un tema, no un solo problema",
    "outcome.subject.meaning":
      "Aparte de las palabras que los nombran, estos tickets pueden decir cosas distintas.",
    "outcome.subject.action": "Leer antes sus tickets y partes: puede que un solo artículo no les sirva.",
    "outcome.thin.name": "Escaso",
    "outcome.thin.meaning": "Un artículo trata de ello, pero no dice lo suficiente para resolverlo.",
    "outcome.thin.action": "Ampliar el artículo «{article}».",
    "outcome.defect.name": "Defecto",
    "outcome.defect.meaning": "El producto no hace lo que debería: ningún artículo arregla eso.",
    "outcome.defect.action":
      "Notificarlo. Publicar un aviso de error conocido con la solución provisional, si la hay; lo que los clientes puedan arreglar ellos mismos es un artículo.",
    "outcome.defects.name": "Defectos en torno a un tema",
    "outcome.defects.meaning":
      "Hablan de lo que el producto no hace como debería, no necesariamente de un solo defecto.",
    "outcome.defects.action":
      "Leer antes sus tickets y partes, y notificar cada defecto. Lo que los clientes puedan arreglar ellos mismos es un artículo.",
    "outcome.out-of-scope.name": "Fuera de alcance",
    "outcome.out-of-scope.meaning": "Trata de otro producto o servicio que los de los artículos.",
    "outcome.out-of-scope.action": "Derivarlo, o decir en el portal que no se presta ayuda con ello.",
    "outcome.mixed.name": "Mezclado",
    "outcome.mixed.meaning": "Lo que necesitan estos tickets no es lo mismo para la mayoría, o no es seguro.",
    "outcome.mixed.action": "Leer antes sus tickets: ningún trabajo único sirve con seguridad a la mayoría.",
    "excluded.empty-text": "sin texto",
    "excluded.too-little-text": "demasiado poco texto para juzgar",
    "excluded.spam": "correo no deseado",
    "excluded.alert": "mensaje de una máquina",
    "excluded.auto-reply": "respuesta automática de un programa de correo",
    "excluded.agent-made": "trabajo de un agente, no de un cliente",
    "excluded.duplicate": "repite otro ticket",
    "excluded.cancelled": "cancelado",
    "excluded.other-language": "en otro idioma que los artículos",
    "excluded.outage": "parte de una caída que muchos notificaron a la vez",
    "chances.title": "Tickets evaluados por probabilidad",
    "chances.described":
      "Histograma de veinte clases. La más llena tiene {most, plural, one {# ticket} other {# tickets}}. Umbrales en {low} y {high}.",
    "chances.caption": "Tickets evaluados por probabilidad y resultado",
    "chances.probability": "Probabilidad",
    "chances.bin": "{from} a {to}",
    "chances.unsolvable": "no resoluble",
    "chances.unsure": "dudoso",
    "chances.solvable": "resoluble",
    "chances.notFindable": "no resoluble aunque un artículo respondería: no localizable",
    "chances.from": "desde {at}",
    "chances.below": "por debajo de {at}",
    "funnel.title": "Qué se ha contado",
    "funnel.lead":
      "Cada fila acaba en una línea de esta tabla. Solo los tickets evaluados entran en las tasas.",
    "funnel.caption":
      "De {rows, plural, one {# fila} other {# filas}} a {scored, plural, one {# ticket evaluado} other {# tickets evaluados}}",
    "funnel.step": "Paso",
    "funnel.rows": "Filas",
    "funnel.ofRows": "De las filas leídas",
    "funnel.where": "Adónde fue cada fila",
    "funnel.read": "Filas leídas",
    "funnel.rejected": "− rechazadas: no pudieron ser un ticket",
    "funnel.excluded": "− excluidos: {rule}",
    "funnel.scored": "= Tickets evaluados",
    "funnel.noneExcluded": "Ninguna regla excluyó un ticket.",
    "mending.title": "Ganar sin escribir",
    "mending.lead":
      "Estos artículos ya contienen la respuesta. No hay nada que escribir: publicar, revisar o corregir las palabras.",
    "mending.restricted":
      "Es para otros ({audiences}): preguntar al responsable si estos clientes pueden leerlo, o escribir uno para ellos.",
    "mending.none": "Ningún ticket falló por una respuesta que ya existe.",
    "mending.caption": "Artículos por corregir, primero donde hay más tickets (25 como máximo)",
    "answering.title": "Artículos que responden",
    "answering.lead":
      "Cada ticket señalado como resoluble cuenta para su mejor artículo. {articles, plural, one {# artículo habría} other {# artículos habrían}} resuelto {tickets, plural, one {# ticket} other {# tickets}}.{linked, select, yes { «Cerrado con él» compara con el artículo que enlazaron los agentes, donde los tickets lo dicen.} other {}}",
    "answering.leadNone": "Cada ticket resoluble cuenta para su mejor artículo.",
    "answering.none": "Ningún ticket es resoluble.",
    "answering.caption": "Artículos que más responden ({n} de {total})",
    "answering.ofSolvable": "De los resolubles",
    "answering.shareOfSolvable": "Porcentaje de los resolubles",
    "answering.linked": "Cerrado con él",
    "answering.linkedOf": "{same} de {known}",
    "answering.words": "Palabras en común",
    "health.title": "Estado de los artículos",
    "health.lead": "Solo los artículos publicados y vigentes responden a los clientes.",
    "health.none": "No se ha leído ningún artículo.",
    "health.are": "Artículos que son o están",
    "health.published": "publicados",
    "health.publishedDo": "Nada.",
    "health.expired": "publicados, pero caducados",
    "health.expiredDo": "Revisar y después renovar o retirar.",
    "health.notYetValid": "publicados, pero aún no vigentes",
    "health.notYetValidDo": "Comprobar la fecha.",
    "health.reviewOverdue": "publicados, con la revisión atrasada",
    "health.reviewOverdueDo": "Revisar.",
    "health.restricted": "publicados, pero no para todos",
    "health.restrictedDo": "Comprobar que ese público es el deseado.",
    "health.drafts": "borradores",
    "health.draftsDo": "Terminar y publicar, primero los de «Ganar sin escribir».",
    "health.retired": "retirados",
    "health.retiredDo": "Nada, salvo que algún ticket aún los necesite.",
    "health.neverNamed": "publicados y vigentes, pero citados para ningún ticket",
    "health.neverNamedDo": "Comprobar que contienen las palabras de los clientes, o retirarlos.",
    "health.neverNamedList": "Artículos citados para ningún ticket",
    "health.more": "y {n} más.",
    "health.state.draft": "{n, plural, one {# borrador} other {# borradores}}",
    "health.state.published": "{n, plural, one {# publicado} other {# publicados}}",
    "health.state.retired": "{n, plural, one {# retirado} other {# retirados}}",
    "health.sentence":
      "{articles, plural, one {# artículo} other {# artículos}}: {states}. De los publicados: caducados {expired}, aún no vigentes {notYetValid}, con la revisión atrasada {reviewOverdue}, no para todos {restricted}, citados para ningún ticket {neverNamed}.",
    "metric.level-zero-rate.name": "Tasa de autoservicio",
    "metric.level-zero-rate.definition":
      "Tickets que los clientes podrían haber resuelto solo con artículos ÷ tickets evaluados.",
    "metric.level-zero-rate.missing": "tickets evaluados",
    "metric.potential-rate.name": "Tasa posible",
    "metric.potential-rate.definition":
      "Tasa de autoservicio + tickets cuya respuesta existe pero no llega al cliente ÷ tickets evaluados.",
    "metric.potential-rate.missing": "tickets evaluados",
    "metric.link-rate.name": "Tasa de enlace",
    "metric.link-rate.definition":
      "Tickets evaluados que se cerraron con un artículo ÷ tickets evaluados que dicen cómo se cerraron. No haga del enlace una obligación: se enlazaría por enlazar.",
    "metric.link-rate.missing":
      "una columna de artículos enlazados en la exportación, vacía donde ninguno cerró el ticket",
    "metric.known-share.name": "Conocidos y nuevos",
    "metric.known-share.definition":
      "Tickets sobre problemas que un artículo describe, quienquiera que pueda verlo (se encontró una respuesta o un agente enlazó una) ÷ estos y los tickets sobre problemas nuevos. Los dudosos no cuentan en ninguno.",
    "metric.known-share.missing": "tickets con un resultado que no sea dudoso",
    "metric.search-success.name": "Éxito de la búsqueda",
    "metric.search-success.definition":
      "Búsquedas en el portal que llevaron a un clic ÷ todas las búsquedas.",
    "metric.search-success.missing": "los eventos del portal del mismo periodo",
    "metric.freshness.name": "Actualidad",
    "metric.freshness.definition":
      "Artículos que responden tickets y cuya revisión prevista no está atrasada o que, sin revisión prevista, se actualizaron {within, plural, =365 {en el último año} one {en el último día} other {en los últimos # días}} ÷ artículos que responden y dicen una de las dos cosas.",
    "metric.freshness.missing": "fechas en los artículos: reviewBy o updated",
    "metric.csat.name": "Satisfacción del cliente",
    "metric.csat.definition":
      "Respuestas satisfechas ÷ todas las respuestas a la encuesta sobre tickets evaluados: los dos grados superiores de cinco, o bien.",
    "metric.csat.missing": "una columna de respuestas a la encuesta en la exportación",
    "scorecard.title": "Indicadores",
    "scorecard.lead":
      "Ninguna cifra dice por sí sola cómo va el autoservicio. Léalas juntas: donde apuntan en la misma dirección, son de fiar.",
    "scorecard.caption": "Indicadores con numerador, denominador e intervalo",
    "scorecard.metric": "Indicador",
    "scorecard.counted": "Contado",
    "scorecard.part": "Parte de la nota",
    "scorecard.countedOf": "{count} de {of}",
    "scorecard.good": "Qué es mejor",
    "scorecard.noData": "sin datos",
    "scorecard.needs": "hace falta: {missing}",
    "scorecard.higher": "más alto es mejor",
    "scorecard.lower": "más bajo es mejor",
    "scorecard.noScore": "Ningún indicador con peso tiene datos, así que no hay nota.",
    "scorecard.score":
      "Nota: {score}, la media ponderada de los indicadores de arriba; donde más bajo es mejor, cuenta lo que falta hasta 100\u00A0%.{left, select, none {} other { Sin datos y, por tanto, no incluidos: {left}; los demás pesos se ajustaron a 100\u00A0%.}} Los pesos los fija usted; una nota solo se compara consigo misma.",
    "demand.readinessNone":
      "Grado de autoservicio (de toda la demanda): n. d. Hacen falta los problemas que los clientes resolvieron sin ticket: indique los eventos del portal o --self-solved.",
    "demand.readiness":
      "Grado de autoservicio (de toda la demanda): {share}, {count} de {of}; {selfSolved} resueltos en el portal, más los tickets que los clientes podrían haber resuelto. Intervalo del 95\u00A0% {interval}. Debería subir.",
    "demand.leakage":
      "Tickets evitables (de la demanda que llegó a un agente): {share}, {count} de {of}; intervalo del 95\u00A0% {interval}. Cuando los clientes tengan el portal, debería bajar.",
    "cost.none": "Coste: n. d. Hacen falta tickets con fecha de al menos dos semanas.",
    "cost.saved":
      "Si los clientes los resolvieran por sí mismos: de {low} a {high} {currency} al año, con unos {perWeek, plural, one {# ticket así} other {# tickets así}} por semana. Se basa en estos supuestos, que puede sustituir: {agentCost} por un ticket con agente, {selfServiceCost} por uno sin él; una parte de {uptakeLow} a {uptakeHigh} de los clientes encuentra la respuesta y termina ahí; cada uno dedica de {minutesLow} a {minutesHigh} minutos, y {breakEven} minutos cuestan tanto como se ahorra.",
    "audit.title": "Qué mostró la auditoría",
    "audit.lead":
      "Personas juzgaron {decided, plural, one {# ticket} other {# tickets}} de {drawn} sacados al azar entre {scored, plural, one {# ticket evaluado} other {# tickets evaluados}}, sin saber qué se había dicho de ellos.",
    "audit.caption": "La tasa de autoservicio con y sin las respuestas de las personas",
    "audit.shareOfTickets": "Porcentaje de los tickets",
    "audit.judged": "Juzgados",
    "audit.rate": "Tasa auditada",
    "audit.answersAlone": "Solo las respuestas de las personas",
    "audit.chancesAlone": "Solo las probabilidades del modelo",
    "audit.confirmed": "Confirmados, de los tickets señalados como resolubles",
    "audit.missed": "Resolubles al fin, de los tickets señalados como no resolubles",
    "audit.withVerdicts": "Personas y modelo: {agreement}",
    "audit.betweenRaters": "Dos personas con los mismos tickets: {agreement}",
    "audit.agreement":
      "la misma respuesta en el {agreed} de {n, plural, one {# ticket} other {# tickets}}; kappa de Cohen {kappa}{low, select, none {} other {, intervalo del 95\u00A0% {low} a {high}}} (1 es acuerdo total, 0 es azar).",
    "audit.undecided":
      "Sin decidir: {n, plural, one {# ticket} other {# tickets}}. Si ninguno fuera resoluble, la tasa sería {low}; si lo fueran todos, {high}.",
    "gaps.gone": "Qué fue de las carencias de la ejecución anterior",
    "gaps.gone.closed":
      "Cerrada: «{title}». {solvable} de {n, plural, one {# ticket} other {# tickets}} de este problema se pueden resolver ahora, con «{article}».",
    "gaps.gone.faded":
      "Desvanecida: «{title}». {n, plural, one {Llegó # ticket} other {Llegaron # tickets}} de este problema, de los que {solvable} se pueden resolver; no forman ninguna carencia.",
    "gaps.gone.quiet":
      "Callada: «{title}». De ningún ticket de esta exportación se sabe que sea de este problema, lo que no dice nada de ningún artículo.",
    "gaps.title": "Carencias: qué escribir",
    "gaps.lead":
      "Una carencia es un grupo de tickets sobre un problema que ningún artículo resuelve. Su causa dice qué hacer: escribir, o notificar, derivar, automatizar. Primero van aquellas en las que escribir gana más.",
    "gaps.noneUnsolvable": "Ningún ticket evaluado es no resoluble, así que no hay carencias.",
    "gaps.noGroup":
      "No hay dos tickets no resolubles que traten de lo mismo, así que no hay carencia para la que escribir.",
    "gaps.none": "No hay carencias.",
    "gaps.all":
      "{gaps, plural, one {# carencia} other {# carencias}} con {tickets, plural, one {# ticket} other {# tickets}}{unsure, plural, =0 {} one {, # dudoso} other {, # dudosos}}.",
    "gaps.winNone": "Un artículo no puede ganar ninguno.",
    "gaps.eighty":
      "{first, plural, one {# carencia} other {# carencias}} de {gaps} {first, plural, one {reúne} other {reúnen}} el 80\u00A0% {tickets, plural, one {del ticket que un artículo puede ganar} other {de los # tickets que un artículo puede ganar}}{others, plural, =0 {} one {; # carencia necesita otro trabajo} other {; # carencias necesitan otro trabajo}}.",
    "gaps.ungrouped":
      "{n, plural, one {# ticket no resoluble más no pertenece} other {# tickets no resolubles más no pertenecen}} a ninguna carencia: cada uno es un caso único.",
    "gaps.worth": "Valor.",
    "gaps.worthInWords": "Valor: {costs}",
    "gaps.drafts": "Borradores.",
    "gaps.draftsText":
      "El comando {gaps} escribe un esbozo para cada carencia: síntomas, entorno, pasos que anotaron los agentes, preguntas abiertas. {whatIf} dice qué ganaría un borrador.",
    "gaps.unlisted": "{n, plural, one {# carencia menor sin listar} other {# carencias menores sin listar}}.",
    "gaps.more": "{n, plural, one {# carencia más} other {# carencias más}}: puestos {from} a {to}",
    "gaps.line": "Línea del 80\u00A0%: {n, plural, one {# carencia} other {# carencias}} por encima",
    "gaps.inWords":
      "{definition} {first, plural, one {# carencia} other {# carencias}} de {gaps} {first, plural, one {reúne} other {reúnen}} el 80\u00A0% {winnable, plural, one {del ticket que un artículo puede ganar} other {de los # tickets que un artículo puede ganar}}, de {tickets} en carencias, {unsure} de ellos dudosos. Tickets no resolubles en ninguna carencia: {ungrouped}.",
    "gaps.first": "Qué leer primero cuando hay tiempo para escribir",
    "gaps.firstText":
      "Sea cual sea la causa de una carencia, puede que falte un artículo. De {tickets, plural, one {este # ticket} other {estos # tickets}}, probablemente le falta a unos {lacking}.",
    "gaps.lacking": "Probablemente les falta un artículo",
    "gaps.rank": "Puesto",
    "gaps.proposedTitle": "Título propuesto",
    "gaps.cumulativeShare": "Porcentaje acumulado de los tickets que un artículo puede ganar",
    "gaps.causeHead": "Causa y qué hacer",
    "gaps.failedSearches": "Búsquedas fallidas",
    "gaps.countUnsure": "{n} (dudosos: {unsure})",
    "gap.causes": "{name} ({causes})",
    "gap.examples": "Ejemplos",
    "gap.parts": "En partes",
    "gap.version": "Versión",
    "gap.waves": "En oleadas",
    "gap.nearest": "Artículo más cercano",
    "gap.lookFirst":
      "«{article}» es el más cercano y {is, select, draft {es un borrador: publicarlo si responde} outdated {está retirado o caducado: revisarlo si responde} others {es para otros lectores: preguntar antes a su responsable} other {es nuevo o ha cambiado desde el último informe: mejorar título y palabras si responde}}. Si no: {action}",
    "gap.noneNear": "ninguno se acerca",
    "gap.noNearest": "ninguno",
    "gap.seen": "Visto",
    "gap.searched": "Buscado",
    "gap.noSearches": "ninguna",
    "gap.pace": "Ritmo",
    "gap.worth": "Valor",
    "gap.noDraft": "Aún sin borrador",
    "gap.noDraftInWords": "Aún sin borrador: {why}",
    "gap.tickets": "{n, plural, one {{count} ticket} other {{count} tickets}}",
    "gap.unsure": "{n, plural, one {# de ellos dudoso} other {# de ellos dudosos}}",
    "gap.share": "{share} de los que están en carencias",
    "gap.cumulative": "{share} de lo que se puede ganar hasta aquí",
    "gap.onlyIn": "existe solo en {languages}",
    "gap.and": "{first} y {second}",
    "gap.askWhoClosed": "Ninguna nota de un agente dice aún qué ayudó: pregunte quién cerró {tickets}.",
    "gap.quoted": "«{text}»",
    "gap.slow": "menos de {n} por semana",
    "gap.perWeek": "{n} por semana",
    "gap.rising": "{pace}, en aumento ({earlier} en la primera mitad, {later} en la segunda)",
    "gap.falling": "{pace}, en descenso ({earlier} en la primera mitad, {later} en la segunda)",
    "gap.steady": "{pace}, sin tendencia clara ({earlier} en la primera mitad, {later} en la segunda)",
    "gap.cause.missing": "sin artículo: {n}",
    "gap.cause.defect": "por un defecto: {n}",
    "gap.cause.out-of-scope": "fuera de alcance: {n}",
    "gap.cause.needs-agent": "necesitan un agente: {n}",
    "gap.other": "otros",
    "gap.part": "{label} ({n})",
    "gap.firstPart": "{label} ({n, plural, one {# ticket} other {# tickets}})",
    "gap.cost": "de {low} a {high} {currency} al año",
    "gap.costs":
      "Un ticket cuesta {agentCost} {currency} con un agente y {selfServiceCost} sin él; {uptake} de estos clientes encuentran el artículo y terminan ahí; cada uno le dedica de {minutesLow} a {minutesHigh} minutos, y {breakEven} minutos cuestan tanto como se ahorra. Ritmo de todo el periodo. Todo ello son supuestos: ponga los suyos en su lugar.",
    "pareto.title":
      "{tickets, plural, one {# ticket} other {# tickets}} que un artículo puede ganar, en {gaps, plural, one {# carencia} other {# carencias}}, primero la mayor",
    "pareto.described":
      "Diagrama de Pareto. {first, plural, one {La primera carencia} other {Las primeras # carencias}} de {gaps} {first, plural, one {reúne} other {reúnen}} el 80\u00A0% de los tickets que un artículo puede ganar. La mayor tiene {largest}.",
    "pareto.axis": "Puesto de la carencia, como en la lista de abajo",
    "pareto.line": "porcentaje de todos los tickets que un artículo puede ganar hasta aquí",
    "pareto.front": "tickets de las carencias que juntas reúnen el 80\u00A0%",
    "pareto.behind": "tickets de las demás carencias",
    "pareto.tail":
      "tickets de {n, plural, one {la otra carencia} other {las otras # carencias}}{cut, select, yes { (barra cortada)} other {}}",
    "pareto.others": "otras",
    "pareto.gaps": "{n, plural, one {# carencia} other {# carencias}}",
    "pareto.caption": "Carencias con los tickets que un artículo puede ganar, y porcentaje acumulado",
    "pareto.gap": "Carencia",
    "pareto.share": "Porcentaje de estos tickets",
    "pareto.cumulative": "Acumulado",
    "searches.title": "Búsquedas fallidas",
    "searches.lead":
      "Búsquedas en el portal que no encontraron nada, o de las que no se eligió nada, sobre cosas de las que no trata ninguna carencia. Son búsquedas, no tickets: una persona puede estar en ambas, por eso nunca se suman.",
    "searches.ends": "{noResults} sin resultado, {noClicks} sin elección",
    "searches.gaps":
      "{n, plural, =0 {Ninguna carencia tiene búsquedas fallidas.} one {# carencia tiene búsquedas fallidas además de los tickets.} other {# carencias tienen búsquedas fallidas además de los tickets.}}",
    "searches.noOthers": "No falló ninguna otra búsqueda.",
    "searches.others": "De las demás, en {n, plural, one {# formulación} other {# formulaciones}}: {ends}.",
    "searches.unlisted":
      "{n, plural, one {# formulación sin listar} other {# formulaciones sin listar}}: level-zero searches las lista todas.",
    "searches.caption": "Búsquedas fallidas de las que no trata ninguna carencia",
    "searches.query": "Buscado",
    "searches.foundNothing": "Nada encontrado",
    "searches.choseNothing": "Nada elegido",
    "words.title": "Palabras por añadir",
    "words.lead":
      "Palabras que los clientes usan y que ningún artículo contiene. Cada una se ha probado: con la línea añadida, el portal muestra el artículo más arriba para estos tickets.",
    "words.leadInWords":
      "Palabras que los clientes usan y que ningún artículo contiene. Cada una se ha probado: con la línea añadida, el portal muestra el artículo más arriba.",
    "words.none": "A los artículos que responden no les falta ninguna palabra que esté en varios tickets.",
    "words.words": "Palabras",
    "words.line": "Línea para su cabecera",
    "words.moved":
      "{n, plural, one {# ticket} other {# tickets}}{slip, select, no {} other {, error de tecleo frecuente por «{slipOf}»}}, puesto {before} → {after}",
    "words.inWords":
      "{word} ({n, plural, one {# ticket} other {# tickets}}{slip, select, no {} other {, error de tecleo frecuente por «{slipOf}»}})",
    "words.noRank": "ninguno",
    "outages.title": "Posibles caídas",
    "outages.lead":
      "Tickets parecidos que llegaron mucho más deprisa de lo habitual. En las tasas, una caída cuenta una vez: el recuento dice cuántos tickets se dejaron fuera por ello.",
    "outages.leadInWords":
      "En las tasas, una caída cuenta una vez: el recuento dice cuántos tickets se dejaron fuera por ello.",
    "outages.none":
      "No llegaron tickets mucho más deprisa de lo habitual. Los tickets sin hora no se pueden examinar.",
    "outages.noneInWords": "No llegaron tickets mucho más deprisa de lo habitual.",
    "outages.perHour": "Tickets por hora",
    "outages.notice": "Aviso",
    "outages.noNotice": "ninguno publicado",
    "effects.title": "¿Funcionaron los artículos?",
    "effects.lead":
      "Para cada artículo publicado o cambiado: los tickets cuyas palabras lo nombran en primer lugar, antes y después, junto a la evolución de todos los temas sin cambios. No se mira lo que un artículo cerró.",
    "effects.caution":
      "De veinte cambios sin efecto, más o menos uno se señala por azar. Lo demás que cambió ese día, como una reparación, no se distingue del artículo.",
    "effects.none":
      "Hasta donde dicen las fechas, no se publicó ni cambió ningún artículo{dated, select, yes { del {from} al {to}} other {}}.",
    "effects.found":
      "{n, plural, one {# cambio} other {# cambios}} de artículos: {fewer} con menos tickets que sin el cambio, {more} con más, {unclear} sin efecto claro, {early} demasiado pronto para decirlo.{listed, select, all {} other { En la lista: {listed}.}}",
    "effects.caption": "Cambios de artículos con un hallazgo",
    "effects.early": "Demasiado pronto para decirlo: {n} en la lista",
    "effects.earlyCaption": "Cambios con muy pocos tickets, primero los más recientes",
    "effects.earlyInWords": "Demasiado pronto para decirlo: {articles}.",
    "effects.change": "Cambio",
    "effects.weeks": "Tickets, semana antes → después",
    "effects.weeksInWords": "Semana antes → después",
    "effects.finding": "Hallazgo",
    "effects.portal": "En el portal desde entonces",
    "effects.published": "publicado el {day}",
    "effects.changed": "cambiado el {day}",
    "effects.tooEarly": "Demasiado pronto para decirlo",
    "effects.fewer": "Menos tickets que sin el cambio",
    "effects.more": "Más tickets que sin el cambio",
    "effects.no-clear-effect": "Sin efecto claro",
    "effects.needsWeeks": "hacen falta seis semanas de tickets antes del cambio y una después",
    "effects.needsTickets":
      "{before, plural, one {# ticket} other {# tickets}} antes (hacen falta {leastBefore}), {expected} esperados después (hacen falta {leastExpected})",
    "effects.estimate":
      "{after, plural, one {# ticket llegó} other {# tickets llegaron}} del {from} al {to}, {expected} esperados según otros temas (razón {ratio}, intervalo del 95\u00A0% {low} a {high}; {saved} tickets ahorrados por semana, {savedLow} a {savedHigh})",
    "effects.use":
      "{views, plural, one {# vista} other {# vistas}}{answered, select, no {} other {; lo resolvió: {yes} sí, {almost} casi, {no} no}}",
    "news.none": "Desde el informe del {since} no hay artículos nuevos, cambiados ni desaparecidos.",
    "news.counts":
      "Desde el informe del {since}, artículos nuevos: {added}, cambiados: {changed}, desaparecidos: {gone}.",
    "news.addedAnswer": "Los nuevos responden {n, plural, one {# ticket} other {# tickets}}.",
    "news.addedMay":
      "Son los más próximos a {n, plural, one {# ticket dudoso} other {# tickets dudosos}}{known, select, no {, que debe mirar una persona} other {, de los que responden unos {likely}, según sus probabilidades}}.",
    "news.changedAnswer": "Los cambiados responden {n, plural, one {# ticket} other {# tickets}}.",
    "news.caption": "Artículos nuevos y cambiados, con los tickets de este informe que responde cada uno",
    "news.since": "Desde entonces",
    "news.new": "nuevo",
    "news.changed": "cambiado",
    "news.row": "{article}: {kind}, tickets que responde: {tickets}",
    "groups.title": "Dónde la tasa es alta y baja",
    "groups.lead":
      "Una tasa baja en un grupo grande es donde más ayuda escribir. Compare intervalos, no puntos: donde se solapan, el azar puede explicar toda la diferencia.",
    "groups.alike": "Los tickets no se distinguen por categoría, canal, tipo o público, o no lo dicen.",
    "groups.byCategory": "Tasa de autoservicio por categoría",
    "groups.byChannel": "Tasa de autoservicio por canal",
    "groups.byKind": "Tasa de autoservicio por tipo",
    "groups.byAudience": "Tasa de autoservicio por público",
    "groups.byMonth": "Tasa de autoservicio por mes",
    "groups.headCategory": "categoría",
    "groups.headChannel": "canal",
    "groups.headKind": "tipo",
    "groups.headAudience": "público",
    "groups.headMonth": "mes",
    "groups.inWordsCategory": "Por categoría",
    "groups.inWordsChannel": "Por canal",
    "groups.inWordsKind": "Por tipo",
    "groups.inWordsAudience": "Por público",
    "groups.inWordsMonth": "Por mes",
    "groups.noCategory": "(sin categoría)",
    "groups.noChannel": "(sin canal)",
    "groups.noKind": "(sin tipo)",
    "groups.noAudience": "(sin público)",
    "groups.noMonth": "(sin mes)",
    "groups.smaller": "{n} grupos menores",
    "groups.row": "{name}: {share} de {n}",
    "groups.size": "n {n}",
    "groups.smallSize": "n {n}, pequeño",
    "groups.small": "pequeño",
    "groups.smallInWords": "{name} (pequeño)",
    "groups.smallLegend": "menos de {n} tickets: no ordenar por él",
    "groups.overall": "todos los tickets: {share}",
    "kind.incident": "incidencia",
    "kind.request": "petición",
    "kind.question": "pregunta",
    "kind.problem": "problema",
    "kind.unknown": "desconocido",
    "months.title": "Evolución",
    "months.lead":
      "Por el mes en que se creó el ticket. Todos los meses se juzgan con los mismos artículos, los de hoy: lo que se mueve es la demanda, no los artículos.",
    "months.leadAsOf":
      "Por el mes en que se creó el ticket. Cada ticket se juzgó con los artículos y el pasado de su propio día: los artículos y la demanda se mueven juntos.",
    "months.undated":
      "{n, plural, one {# ticket evaluado sin fecha no está} other {# tickets evaluados sin fecha no están}} en esta imagen.",
    "months.undatedInWords": "Tickets evaluados sin fecha: {n}.",
    "months.none": "Ningún ticket evaluado tiene fecha, así que no hay evolución.",
    "months.few":
      "{n} meses no son una evolución: donde sus intervalos se solapan, la diferencia puede ser casual. A partir de cinco meses, los indicadores distinguen el cambio del azar.",
    "months.small": "mes pequeño",
    "tickets.title": "Todos los tickets",
    "tickets.lead":
      "Cada ticket con lo que se dijo de él, para que se pueda comprobar cada cifra de arriba. Las cifras de resultados, artículos y carencias llevan aquí.",
    "tickets.none": "No se ha leído ningún ticket.",
    "tickets.ticket": "Ticket",
    "tickets.day": "Día",
    "tickets.verdict": "Veredicto",
    "tickets.article": "Mejor artículo",
    "tickets.subject": "Asunto",
    "tickets.search": "Buscar",
    "tickets.all": "Mostrar todos",
    "tickets.caption":
      "{n, plural, one {# ticket} other {# tickets}}. La probabilidad es la de que un artículo lo responda.",
    "tickets.captionCut":
      "{n, plural, one {# ticket} other {# tickets}} de {all}; los demás están en el archivo CSV (--out tickets.csv). La probabilidad es la de que un artículo lo responda.",
    "tickets.paper": "En papel se omite esta lista. Como archivo: {command}.",
    "tickets.closedWith": "Cerrado con {articles}",
    "tickets.excluded": "Excluido: {rule}",
    "problems.title": "Problemas al leer",
    "problems.lead":
      "Los errores dejaron fuera un artículo o una fila. Los avisos los conservaron, pero algo no se entendió. Los mensajes mismos están en inglés.",
    "problems.none": "Todo se leyó sin problemas.",
    "problems.count": "{n, plural, one {# problema} other {# problemas}}",
    "problems.inWords":
      "{n, plural, one {# problema} other {# problemas}} al leer (mensajes en inglés); los primeros {first}:",
    "problems.number": "Número",
    "problems.first": "{n, plural, one {Este con su lugar} other {Los primeros # con su lugar}}",
    "problems.caption": "Problemas en el orden en que aparecieron, 50 como máximo",
    "problems.error": "error",
    "problems.warning": "aviso",
    "problems.input": "(entrada)",
    "method.title": "Cómo se ha medido",
    "method.lead": "Lo bastante para repetir el recuento y decir hasta dónde fiarse de él.",
    "method.judgedAt": "Situación a",
    "method.knowledge": "Base de conocimiento",
    "method.history": "Pasado",
    "method.noHistory": "ninguno",
    "method.historyOf":
      "{n, plural, one {# ticket resuelto que cita} other {# tickets resueltos que citan}} un artículo",
    "method.model": "Modelo",
    "method.defaultModel": "modelo por defecto",
    "method.fittedModel": "ajustado a este servicio",
    "method.ownTickets": "los tickets resueltos del propio servicio",
    "method.defaultSets":
      "tickets resueltos de cuatro bases de conocimiento: Mozilla Support (Thunderbird), Web Applications Stack Exchange, las consultas de HINT3 y los ejemplos de level-zero",
    "method.fitted": "Ajustado con",
    "method.fittedOn": "{trainedOn}, {n, plural, one {# ticket etiquetado} other {# tickets etiquetados}}",
    "method.thresholds": "Umbrales",
    "method.thresholdsAt":
      "resoluble desde {solvable}, no resoluble por debajo de {unsolvable}, dudoso entre ambos",
    "method.promise": "Garantía",
    "method.noPromise": "no se conoce ninguna para estos umbrales",
    "method.interval": "Intervalo",
    "method.intervalOf": "{interval}, confianza {confidence}",
    "method.smallGroups": "Grupos pequeños",
    "method.smallBelow": "menos de {n, plural, one {# ticket evaluado} other {# tickets evaluados}}",
    "method.text": "Texto de los tickets",
    "method.meaning": "Qué significa cada cifra",
    "method.judgedNow":
      "{day}. Los artículos son los dados, tal como sus estados y fechas los muestran ese día.",
    "method.judgedAsOf":
      "el comienzo {step, select, day {del día} other {del mes}} de cada ticket, {n} en total: con los artículos de ese día y los tickets resueltos antes.{undated, plural, =0 {} one { # ticket sin fecha se juzgó a {day}.} other { # tickets sin fecha se juzgaron a {day}.}} Carencias y palabras son de {day}.",
    "method.inWords":
      "Situación a {judged} Con el modelo {model}, ajustado con {trainedOn} ({labels, plural, one {# ticket etiquetado} other {# tickets etiquetados}}). Resoluble desde {solvable}, no resoluble por debajo de {unsolvable}.{promise, select, none {} other { {promise}}} Tasa de autoservicio: {basis}. Intervalo: {interval}. Pasado: {history, plural, one {# ticket resuelto} other {# tickets resueltos}}. Texto de los tickets: {privacy}.",
    "basis.audited":
      "auditada: personas juzgaron una muestra aleatoria, y la estimación para todos los tickets se corrigió con lo que hallaron",
    "basis.estimated":
      "estimada por las probabilidades, con un modelo ajustado con etiquetas de este servicio",
    "basis.decided":
      "contada: tickets señalados con certeza, porque el modelo no conoce etiquetas de este servicio",
    "interval.audit":
      "el de la muestra auditada para la tasa de autoservicio, Poisson-binomial para otras estimaciones, puntuación de Wilson para porcentajes contados",
    "interval.poisson-binomial":
      "Poisson-binomial para tasas estimadas, puntuación de Wilson para porcentajes contados",
    "interval.wilson-score": "intervalo de puntuación de Wilson",
    "privacy.no-text": "solo palabras sueltas, enmascaradas",
    "privacy.example-subjects":
      "los asuntos de los ejemplos de las carencias; se enmascaran direcciones de correo, teléfonos y otros números largos y la mayoría de los nombres",
    "privacy.short-text":
      "las primeras palabras de los ejemplos y los asuntos de los tickets; se enmascaran direcciones de correo, teléfonos y otros números largos y la mayoría de los nombres",
    "inWords.rate":
      "{count} de {of, plural, one {# ticket evaluado} other {# tickets evaluados}}; intervalo del 95\u00A0% {interval}.",
    "inWords.audited": "Auditada por personas.",
    "inWords.estimated":
      "Estimada: con respuesta y encontrados. Vale lo que valgan las etiquetas con las que se ajustó el modelo.{links, select, missing { Parecen faltar enlaces, así que es probablemente mayor.} other {}}",
    "inWords.win": "A ganar sin escribir: {n, plural, one {# ticket} other {# tickets}}",
    "inWords.upTo": "hasta {share}; intervalo del 95\u00A0% {interval}.",
    "inWords.writeFirst": "Por escribir primero:",
    "inWords.noWriting": "ninguna carencia pide un artículo",
    "inWords.writeTitle": "«{title}» ({n, plural, one {# ticket} other {# tickets}})",
    "inWords.term": "{term}: {share}",
    "inWords.unsure": "Dudosos: {share}",
    "inWords.unsureOf": "{count} de {of, plural, one {# ticket} other {# tickets}}.",
    "inWords.model": "Modelo con etiquetas reservadas:",
    "inWords.modelText": "AUROC {auroc}, error de calibración {error}.",
    "inWords.definitions": "Qué significa cada cifra: al final de este informe.",
    "inWords.cautions": "Antes de fiarse de estas cifras:",
    "definition.levelZeroRate.term": "Tasa de autoservicio",
    "definition.levelZeroRate.text":
      "El porcentaje de los tickets evaluados que son resolubles: los clientes podrían haberlos resuelto solo con artículos, sin un agente. Resolubles ÷ (todos los tickets − excluidos).",
    "definition.potentialRate.term": "Tasa de autoservicio posible",
    "definition.potentialRate.text":
      "La tasa de autoservicio si toda respuesta existente estuviera además publicada, vigente y localizable. Tasa de autoservicio + (no visibles + caducados + no localizables) ÷ (todos los tickets − excluidos), 100\u00A0% como máximo. Para ello no hay que escribir nada.",
    "definition.auditedRate.term": "Tasa auditada",
    "definition.auditedRate.text":
      "La tasa de autoservicio tal como la hallan las personas. Juzgaron una muestra aleatoria sin saber qué se había dicho de los tickets; la estimación para todos los tickets evaluados se corrigió después con las diferencias halladas (estimador estratificado por diferencia, prediction-powered inference). Es correcta en promedio valga lo que valga el modelo, y su intervalo cubre también los errores del modelo. No cubre los de las personas.",
    "definition.answeredRate.term": "Con respuesta en un artículo",
    "definition.answeredRate.text":
      "La suma de las probabilidades calibradas de los tickets evaluados ÷ tickets evaluados: un artículo que el cliente puede ver los responde, lo encuentren o no sus palabras.",
    "definition.estimatedRate.term": "Con respuesta y encontrados",
    "definition.estimatedRate.text":
      "La suma de las probabilidades calibradas de los tickets evaluados, 0 para los no localizables, ÷ tickets evaluados: un artículo los responde, y la búsqueda lo muestra con las palabras del cliente. Cada ticket cuenta según su probabilidad, así que ningún umbral mueve la cifra. Es la tasa de autoservicio donde el modelo se ajustó con etiquetas de este servicio.",
    "definition.decidedRate.term": "Señalados con certeza",
    "definition.decidedRate.text":
      "Tickets con el resultado resoluble ÷ tickets evaluados. Su probabilidad alcanza el umbral, y cada uno cuenta entero; los de menor probabilidad no están. Por eso el porcentaje suele quedar por debajo de la tasa real; donde muchos superan apenas el umbral, queda por encima de la suma de las probabilidades, y una advertencia lo dice. Es la tasa de autoservicio solo donde el modelo no conoce etiquetas de este servicio.",
    "definition.unsure.term": "Dudosos",
    "definition.unsure.text":
      "Tickets evaluados cuya probabilidad está entre los dos umbrales. «Con respuesta y encontrados» los cuenta según su probabilidad; no están entre los señalados con certeza.",
    "definition.interval.term": "Intervalo del 95\u00A0%",
    "definition.interval.text":
      "Cuánto podría distar el porcentaje del verdadero por haberse visto solo estos tickets. De una estimación: el intervalo Poisson-binomial de una muestra, por la aproximación normal (Hodges y Le Cam 1960). De un porcentaje contado: el intervalo de puntuación de Wilson (Wilson 1927). Ninguno cubre errores del modelo; el intervalo de una tasa auditada, sí.",
    "definition.scored.term": "Tickets evaluados",
    "definition.scored.text":
      "Todos los tickets leídos menos los que excluyó una regla con nombre. Son el denominador de todas las tasas.",
    "definition.gap.term": "Carencia",
    "definition.gap.text":
      "Un grupo de tickets sobre un problema que ningún artículo resuelve. Su causa dice qué hacer: escribir o corregir un artículo, o notificar un defecto, derivar, automatizar.",
    "definition.pareto.term": "Línea del 80\u00A0%",
    "definition.pareto.text":
      "Las carencias se ordenan por los tickets que un artículo puede ganar. La línea muestra cuántas de las primeras reúnen el 80\u00A0%.",
    "definition.probability.term": "Probabilidad",
    "definition.probability.text":
      "La probabilidad calibrada de que un artículo que este cliente puede ver hubiera resuelto el ticket, de 0 a 1.",
    "definition.smallGroup.term": "Grupo pequeño",
    "definition.smallGroup.text":
      "Un grupo con pocos tickets evaluados. Un puñado de tickets puede cambiar mucho su tasa: no ordene por ella. Con un puñado de tickets no se imprime ninguna tasa.",
    "definition.auroc.term": "AUROC",
    "definition.auroc.text":
      "Área bajo la curva ROC en tickets etiquetados reservados: con qué frecuencia un ticket resoluble recibe una probabilidad mayor que uno no resoluble. 0,5 es azar, 1 es perfecto.",
    "definition.calibrationError.term": "Error de calibración",
    "definition.calibrationError.text":
      "Error de calibración esperado en tickets etiquetados reservados: cuánto distan en promedio las probabilidades de los porcentajes observados. 0 es perfecto.",
    "caution.no-tickets": "No se ha evaluado ningún ticket, así que no hay tasa.",
    "caution.foreign-model":
      "Juzgó el modelo «{model}»: no conoce la tasa propia de este servicio, así que la tasa de arriba solo cuenta los tickets que señala con certeza.{error, select, none {} other { En servicios que nunca había visto, sus probabilidades se desviaban {error} en promedio.}}{notFitted, select, none {} other { No se pudo ajustar ningún modelo al pasado indicado.}} Indique un pasado (--history) de al menos 50 tickets resueltos que digan qué artículo los cerró, o etiquete una muestra.",
    "caution.not-measured":
      "El modelo no se ha medido por completo con tickets etiquetados reservados. Que una persona etiquete 100 tickets, y mídalo.",
    "caution.weak-model":
      "En tickets etiquetados el modelo se equivocó a menudo (véase «Cómo se ha medido»). Tome la tasa como una cifra aproximada.",
    "caution.no-visible-article":
      "Ningún artículo es visible para quienes escribieron estos tickets, así que ninguno pudo ayudar: la tasa no dice nada de los artículos. Si todos pueden ver los artículos de un público, dígalo, por ejemplo --public-audience employees.",
    "caution.no-history":
      "No se indicaron tickets resueltos que citen su artículo. Con ellos cuenta también el saber propio del servicio.",
    "caution.history-ends":
      "El ticket resuelto más reciente es del {newest}, y estos tickets empiezan el {first}. De lo que ha surgido desde entonces, el pasado no sabe nada: ahí la estimación es menos segura, y un artículo sobre ello gana pocos de sus tickets. Indique también los tickets resueltos de este periodo, con los artículos que los resolvieron (--history admite varios archivos); ningún ticket es testigo de sí mismo.",
    "caution.own-links":
      "Estos tickets dicen ellos mismos qué artículos los resolvieron, y de eso no se aprendió nada. Indíquelos también como tickets resueltos (--history con el mismo archivo); ningún ticket es testigo de sí mismo.",
    "caution.own-answers":
      "{n, plural, one {# ticket figura} other {# tickets figuran}} aquí como irresolubles o inciertos, y el servicio {n, plural, one {lo cerró} other {los cerró}} con un artículo que el solicitante ve: {names}{more, select, yes { y otros} other {}}. Ahí no falta ningún artículo, y {n, plural, one {no está} other {no están}} en ninguna carencia. Pregunte por qué las palabras no encajaban: añádalas al artículo, o vea si el enlace es correcto.",
    "caution.few-links":
      "{empty} de los {n} tickets resueltos no nombran ningún artículo, lo que se lee así: ninguno ayudó. {seem, select, complete {De la décima parte que con más seguridad tiene respuesta, {share} nombran uno: poco parece olvidado.} partly {Incluso de la décima parte que con más seguridad tiene respuesta, solo {share} nombran uno. Si los agentes lo dejaron vacío ahí aunque uno ayudara, y con igual frecuencia en el resto, la tasa verdadera es mayor, hasta alrededor de {rate}; ni el intervalo ni la calibración lo muestran. Si sabe que es así, --linked-share {share} juzga cada ticket y cada carencia según ello.} mostly {Incluso de la décima parte que con más seguridad tiene respuesta, solo {share} nombran uno: donde los agentes lo dejan vacío aunque uno ayudara, la tasa verdadera es mayor, y estos enlaces no dicen cuánto.} other {Donde los agentes lo dejan vacío aunque uno ayudara, la tasa verdadera es mayor, y ni el intervalo ni la calibración lo muestran.}} Pregunte a los agentes, o haga que personas juzguen una muestra (level-zero audit sample).",
    "caution.said-links":
      "Se indicó que los agentes enlazan {said} de lo que un artículo respondió (--linked-share). Todas las tasas, los veredictos y las carencias cuentan con ello, y valen lo que vale esa cifra.{surest, select, fits { De la décima parte de los tickets resueltos que con más seguridad tiene respuesta, {share} nombran un artículo, lo que concuerda.} more { Pero de la décima parte de los tickets resueltos que con más seguridad tiene respuesta, {share} nombran un artículo: más de lo indicado, así que las tasas son demasiado altas. Indique {share} o más.} less { De la décima parte de los tickets resueltos que con más seguridad tiene respuesta, solo {share} nombran un artículo: quizá haya menos enlaces de lo indicado.} other {}} Personas que juzguen una muestra pueden decirlo (level-zero audit sample).",
    "caution.named-above":
      "Se señalan más tickets ({named}) de los que cuenta la estimación ({all} de {of}), porque cada uno es más probablemente resoluble que no, y los demás cuentan por probabilidades pequeñas.{likely, plural, =-1 {} one { Por sus probabilidades, # de los señalados es resoluble.} other { Por sus probabilidades, # de los señalados son resolubles.}} La estimación es la cifra prudente. {links, select, said {Lea algunos de los tickets señalados antes de citar una u otra.} other {Donde los agentes dejan enlaces vacíos aunque un artículo ayudara, las probabilidades son demasiado bajas, y la tasa verdadera queda más cerca de los tickets señalados o por encima: lea algunos antes de citar una u otra.}}",
    "caution.few-tickets":
      "{n, plural, one {Solo se evaluó # ticket} other {Solo se evaluaron # tickets}}. Por debajo de 100 el intervalo es ancho: tome más tickets antes de decidir.",
    "caution.rates-differ":
      "La estimación ({all}) y los tickets señalados con certeza ({named}) distan mucho: muchos tickets tienen una probabilidad media. Planifique con la estimación, actúe sobre los señalados y haga etiquetar parte de los demás.",
    "caution.rates-differ-decided":
      "Las probabilidades de este modelo suman {all}, lejos del {named} señalado con certeza. La tasa real puede estar cerca de una u otra.",
    "caution.many-unsure":
      "{share} de los tickets son dudosos. {basis, select, estimated {La tasa cuenta cada uno según su probabilidad; unas etiquetas la afinarían.} other {Cuentan como no resolubles; la tasa real puede ser mayor.}}",
    "caution.many-left-out":
      "Se evaluó menos de la mitad de las filas. Compruebe en el recuento que las reglas dejaron fuera las debidas.",
    "caution.rejected-rows":
      "{n, plural, one {# fila no se pudo leer y no está} other {# filas no se pudieron leer y no están}} en ninguna tasa (véase «Problemas al leer»).",
    "caution.round-number":
      "Se leyeron exactamente {n} filas. Algunos sistemas cortan ahí sus exportaciones: compruebe que no falten.",
    "caution.gaps-sampled":
      "Las lagunas se hallaron en una muestra de {drawn} de los {unsolved} tickets sin resolver; los demás se unieron a la laguna cuyos tickets más se les parecen. Los tamaños son de todos los tickets, y puede faltar un problema de pocos tickets.",
    "caution.audit-disagrees":
      "Personas confirman el {confirmed} ({interval}) de los tickets llamados solucionables, donde se esperaba al menos el {promised}. La tasa auditada vale; los veredictos no: de los {named} nombrados, a unos {wrong} les falta una respuesta y no están en ningún vacío. Lea algunos antes de seguir las recomendaciones.",
    "caution.few-audited":
      "{n, plural, one {Solo # ticket fue juzgado} other {Solo # tickets fueron juzgados}} por personas. Con 200 el intervalo es más o menos la mitad de ancho que con 50.",
    "caution.many-undecided":
      "{n} de {drawn, plural, one {# ticket} other {# tickets}} quedaron sin decidir. Se suponen como los demás; en los extremos, la tasa sería {low} o {high}.",
    "caution.one-rater":
      "Una sola persona juzgó la muestra, así que nadie sabe hasta qué punto coincidirían dos. Dé la misma hoja a una segunda persona (--raters 2).",
    "caution.raters-differ":
      "Dos personas coinciden solo con kappa {kappa}. Hablen de los tickets en los que difieren y anoten qué cuenta como resoluble.",
    "caution.language-misread":
      "{n} de {of} artículos están escritos en el idioma «{language}», pero se leyeron como «{readAs}». La tasa es demasiado baja: indique el idioma y evalúe de nuevo.",
    "caution.other-language":
      "{n} de {of} tickets están en {language}, pero {articles, plural, =0 {ningún artículo lo está} one {solo # artículo lo está} other {solo # artículos lo están}}.{leftOut, plural, =0 {} one { # de ellos no cuenta por eso en ninguna tasa.} other { # de ellos no cuentan por eso en ninguna tasa.}} Con palabras de un idioma apenas se encuentra un artículo en otro: de estos tickets seguramente se pueden resolver más de los que dice el informe en cuanto los clientes puedan leer las respuestas. Traduzca primero los artículos que más necesitan{named, plural, =0 {, que conocen los agentes que los atienden} other {: {names}}}.",
    "caution.new-articles":
      "{what, select, sections {{n, plural, one {# artículo tiene una sección nueva} other {# artículos tienen secciones nuevas}}} other {{n, plural, one {# artículo es nuevo} other {# artículos son nuevos}}{extended, plural, =0 {} other { o {n, plural, one {tiene} other {tienen}} secciones nuevas (#)}}}} para los tickets resueltos y {n, plural, one {responde} other {responden}} {tickets} de ellos de los que ningún ticket resuelto dice nada: {names}{more, select, yes { y otros} other {}}. Aún no se cerró casi ningún ticket con lo nuevo, así que se juzga por sus palabras{lent, plural, =0 {} one { y por # ticket resuelto que habría respondido} other { y por # tickets resueltos que habría respondido}}.",
    "caution.newArticle": "«{title}» ({n})",
    "task.tickets": "{n, plural, one {# ticket} other {# tickets}} en el periodo del informe.",
    "task.words": "Palabras de los clientes: {words}.",
    "task.examples": "Ejemplos: {tickets}.",
    "task.nearest": "Artículo más cercano: {article}.",
    "task.gap": "Carencia {id}.",
    "page.inEnglish": "La parte siguiente está en inglés.",
    "outcome.set-aside.name": "Apartado",
    "outcome.set-aside.meaning": "una persona decidió que no hay nada que hacer",
    "outcome.set-aside.action": "Nada que hacer: {why}",
    "gap.until": "hasta el {day}",
    "gap.peopleHead": "Personas",
    "gap.people":
      "{people, select, few {menos de 3 personas} other {{people} personas}}, {n, plural, one {# ticket} other {# tickets}}{often, plural, =0 {} other {; # personas escribieron {wrote}}}{silent, plural, =0 {} one {; # ticket no dice de quién} other {; # tickets no dicen de quién}}",
    "metric.journey-success.name": "Éxito de los recorridos",
    "metric.journey-success.definition":
      "Recorridos en el portal que acabaron con una respuesta, hasta donde se sabe, y sin contacto en el plazo ÷ recorridos en el portal de personas conocidas.",
    "metric.journey-success.missing": "los eventos del portal, de personas identificadas",
    "metric.durable-resolution.name": "Resolución duradera",
    "metric.durable-resolution.definition":
      "Tickets que no se reabrieron y sobre los que la misma persona no volvió a escribir en {within} días ÷ tickets resueltos de personas conocidas.",
    "metric.durable-resolution.missing":
      "los solicitantes y las fechas de resolución en la exportación, durante más días, y tres personas a cada lado",
    "metric.repeat-contact.name": "Contacto repetido",
    "metric.repeat-contact.definition":
      "Tickets cuyo solicitante volvió a escribir sobre el mismo tema en {within} días ÷ tickets de personas conocidas. Se solapa con la resolución duradera.",
    "metric.repeat-contact.missing":
      "los solicitantes en la exportación, durante más días, y tres personas a cada lado",
    "metric.answered-in-time.name": "Tiempo de respuesta",
    "metric.answered-in-time.definition":
      "Tickets resueltos en {within} horas ÷ tickets con fechas de creación y resolución.{median, select, none {} other { La mitad tardó {median} o menos.}}",
    "metric.answered-in-time.missing":
      "las fechas de resolución en la exportación, y tres personas a cada lado",
    "metric.minutes": "{n} minutos",
    "metric.hours": "{n} horas",
    "scorecard.target": "{way}; objetivo {target}",
    "scorecard.byMonth": "Lo mismo por meses",
    "scorecard.monthCell": "{share} de {n}",
    "scorecard.group":
      "Nota para {name} ({tickets, plural, one {# ticket} other {# tickets}}), según lo que les importa: {score}. {parts}.",
    "scorecard.groupPart": "{metric} {share} de {n} (peso {weight})",
    "alarm.tooFew":
      "Ningún indicador tiene los cuatro meses anteriores al último que distinguen el azar de un cambio: no puede haber alarmas.",
    "alarm.none":
      "Sin alarma: de {n, plural, one {# indicador} other {# indicadores}} con meses suficientes, ninguno está peor en el último mes, ni lejos de su objetivo, más de lo que explica el azar.",
    "alarm.misses-target":
      "Alarma: {name} no alcanza su objetivo del {against}: {share} en {month}. Por azar puede distar hasta {tolerance}; donde nada cambia, uno de cada veinte informes da alguna alarma.",
    "alarm.worse-than-before":
      "Alarma: {name} está peor que en los meses anteriores ({against}): {share} en {month}. Por azar puede distar hasta {tolerance}; donde nada cambia, uno de cada veinte informes da alguna alarma.",
    "gap.subjectTitle": "{subject}: {n} preguntas distintas",
    "listening.name": "Lo que se dijo",
    "listening.title": "Lo que se dijo y lo que se hizo",
    "listening.none": "Nadie dijo si un artículo lo había resuelto.",
    "listening.few": "menos de 3",
    "listening.share": "{share} ({interval})",
    "listening.answers":
      "{n, plural, one {# respuesta} other {# respuestas}} de {people, select, few {menos de 3 personas} other {{people} personas}} a «¿Lo ha resuelto?»: {share} dijeron que sí. {reasons} dieron un motivo y {words} escribieron algo.",
    "listening.before":
      "En el informe del {day} era {share}: {finding, select, better {ha mejorado más de lo que explica el azar} worse {ha empeorado más de lo que explica el azar} none {el azar por sí solo explica la diferencia} other {no se pueden comparar}}.",
    "listening.afterNo":
      "Tras «no» o «casi», {searched} buscaron otra cosa en menos de media hora, {wrote} escribieron o llamaron y {left} no hicieron ni lo uno ni lo otro, que se sepa.",
    "listening.themes":
      "Lo que acompañaba a «no» o «casi», agrupado, y lo que se hizo {since, select, none {desde la primera vez} other {desde el informe del {since}}}",
    "listening.what": "Qué",
    "listening.people": "Personas",
    "listening.words": "Con sus palabras",
    "listening.of": "Sobre",
    "listening.done": "Lo que se hizo",
    "listening.noWords": "cada palabra es de muy pocas personas",
    "listening.quote": "«{text}»",
    "listening.counted": "{name} ({n})",
    "listening.again": "{people} ({n} en el informe anterior)",
    "listening.articles":
      "{n, plural, one {# artículo} other {# artículos}} con algún «no» o «casi»{shown, select, all {} other {: los {shown} primeros}}",
    "listening.solved": "Lo resolvió",
    "listening.why": "Por qué no",
    "listening.next": "Buscado después",
    "listening.reason.other-problem": "trata de otra cosa",
    "listening.reason.does-not-work": "no funciona",
    "listening.reason.unclear": "difícil de entender",
    "listening.reason.outdated": "desactualizado",
    "listening.reason.incomplete": "incompleto",
    "listening.changed":
      "modificado {when, select, since {desde ese informe} other {el {when}}}{before, select, none {} other {: lo resolvió al {before} antes y al {after} desde entonces ({n, plural, one {# respuesta} other {# respuestas}})}}",
    "listening.published": "nuevo {when, select, since {desde ese informe} other {el {when}}}: {title}",
    "listening.gap":
      "hueco «{label}»: {by, select, none {sigue abierto} other {cerrado desde entonces por «{by}»}}",
    "listening.queue":
      "en la lista: {status, select, open {pendiente} doing {en curso} done {hecho} dismissed {descartado} other {{status}}}{note, select, none {} other { ({note})}}",
    "listening.nothing": "nada todavía, que se sepa",
    "listening.months": "«¿Lo ha resuelto?» por meses",
    "listening.month": "Mes",
    "listening.answered": "Respuestas",
    "listening.first": "Mirar primero: ",
    "listening.note":
      "No se dice nada de menos de tres personas; «…» sustituye las palabras que usan menos de tres. El antes y el después se dan tal cual: una diferencia puede deberse al azar.",
    "scorecard.byCustomer":
      "Ponderado por lo que cuenta cada cliente (lo dicen {n, plural, one {# ticket} other {# tickets}}; los demás cuentan 1): {parts}. Se omiten las proporciones que deciden uno o dos clientes.",
    "scorecard.byCustomerPart": "{metric} {share} ({interval}), sin ponderar {plain}",
    "scorecard.byCustomerNone": "ninguna",
  },
};
