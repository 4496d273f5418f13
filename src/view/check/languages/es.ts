/**
 * Checks of articles in Spanish.
 * @module
 */
import type { CheckLanguage } from "../../../desk/check/check-language.ts";

/** Findings, and the page around them, in Spanish. */
export const SPANISH_CHECK: CheckLanguage = {
  language: "es",
  quotes: ["«", "»"],
  texts: {
    "golden.why": "Estas preguntas tenían su respuesta, y los clientes cuentan con ella.",
    "golden.matches": "«{question}» no debe encontrar nada y encuentra {ids}.",
    "golden.shown": "«{question}» no debe mostrar {id} y lo muestra en el puesto {place}.",
    "golden.gone": "«{question}» debe encontrar {find}, que no existe.",
    "golden.beyond":
      "«{question}» debe encontrar {find} entre los {top} primeros y no lo encuentra entre los {depth} primeros; el primero es {first}.",
    "golden.late":
      "«{question}» debe encontrar {find} entre los {top} primeros y lo encuentra en el puesto {rank}; el primero es {first}.",
    "golden.nothing": "«{question}» debe encontrar {find} entre los {top} primeros, y no se muestra nada.",
    "golden.moved":
      "Puesto {was, plural, =0 {más allá del 50} other {#}} → {is, plural, =0 {más allá del 50} other {#}}.",
    "golden.since": "Ya fallaba antes.",
    "golden.articles": "Rota por el cambio de {articles}.",
    "golden.settings": "Rota por {count, plural, one {el ajuste} other {los ajustes}} {settings}.",
    "golden.and": "{first} {second}",
    "golden.give":
      "Devuelva a {count, plural, one {este artículo} other {estos artículos}} las palabras quitadas, o el título antiguo como alias; o cambie la pregunta, si su respuesta ahora es otra.",
    "golden.set": "Déjelo como estaba, o cambie la pregunta, si su respuesta ahora es otra.",
    "golden.mend":
      "Corrija el artículo que debe encontrarse, o cambie la pregunta, si su respuesta ahora es otra.",
    "title-vague.why": "En una lista de resultados solo se ve el título: si no dice nada, no se abre.",
    "title-vague.found": "El título «{title}» podría encabezar cualquier artículo.",
    "title-vague.fix": "Nombre la cosa y el problema o la tarea.",
    "title-vague.such": "Nombre la cosa y el problema o la tarea, por ejemplo «{title}: {name}».",
    "title-repeated.why": "Dos resultados con un mismo título obligan a adivinar cuál es el suyo.",
    "title-repeated.found": "{articles} artículos se llaman «{title}».",
    "title-repeated.fix":
      "Diga en cada título lo que lo distingue: el producto, la versión, para quién es. Únalos si nada los distingue.",
    "too-short.why": "Se encuentra un esbozo en lugar de la respuesta, y la gente llama.",
    "too-short.empty": "El artículo no tiene texto.",
    "too-short.found":
      "El artículo tiene {words, plural, one {# palabra} other {# palabras}} y no lleva a ninguna otra parte.",
    "too-short.fix": "Escriba la respuesta, o retire el artículo.",
    "too-long.why":
      "Una respuesta debería caber en una página (KCS): en un texto largo nadie encuentra su parte, y la búsqueda muestra el artículo equivocado.",
    "too-long.found": "El artículo tiene {words} palabras.",
    "too-long.parts": "El artículo tiene {words} palabras en {parts} partes.",
    "too-long.fix": "Haga un artículo de cada tarea o problema, y enlácelos.",
    "wall-of-text.why": "Se lee por encima: en un párrafo sin pausa nadie encuentra la línea que ayuda.",
    "wall-of-text.found": "Un párrafo de {words} palabras: «{quote}»",
    "wall-of-text.fix": "Haga una lista de lo que hay que hacer, y párrafos del resto.",
    "steps-in-prose.why": "Los pasos se siguen mirando de un lado a otro: en un párrafo se pierde el sitio.",
    "steps-in-prose.found": "{steps} pasos en un párrafo: «{quote}»",
    "steps-in-prose.fix": "Numérelos, uno por línea.",
    "hard-to-read.why": "Se lee con prisa, y a menudo no en la lengua propia.",
    "hard-to-read.found":
      "Legibilidad {ease} de 100: {words} palabras por frase, {syllables} sílabas por palabra.",
    "hard-to-read.fix": "Corte en dos las frases largas, y ponga palabras corrientes en lugar de las largas.",
    "image-without-text.why":
      "Quien escucha la página, o no ve las imágenes, no recibe nada; y la búsqueda no encuentra lo que solo muestra una imagen (WCAG 2.2, 1.1.1).",
    "image-without-text.found": "La imagen {source} no tiene texto alternativo.",
    "image-without-text.empty": "La imagen {source} tiene «{text}» como texto alternativo.",
    "image-without-text.fix":
      "Diga en el texto alternativo lo que hay que ver; escriba los pasos, muestre lo que muestre la imagen.",
    "no-solution.why": "La gente encuentra su problema descrito, y aun así tiene que llamar.",
    "no-solution.found": "El artículo describe un problema, y ningún encabezado ni paso dice qué hacer.",
    "no-solution.fix":
      "Añada bajo un encabezado propio lo que lo resuelve o lo evita; si no hay nada, dígalo, y cuándo puede cambiar.",
    "no-cause.why": "Sin la causa nadie sabe si es su caso, ni cómo evitar que vuelva.",
    "no-cause.found":
      "El artículo describe un problema, y ni un encabezado ni una frase nombra su causa, como hace la mayoría de sus artículos sobre problemas.",
    "no-cause.fix": "Diga en una línea bajo «Causa» de dónde viene, o que nadie lo sabe todavía.",
    "no-environment.why": "Quien tiene otro producto u otra versión sigue pasos que no son para él.",
    "no-environment.found":
      "El artículo describe un problema, y ni su cabecera ni un encabezado dice para qué producto o versión, como hace la mayoría de sus artículos sobre problemas.",
    "no-environment.fix": "Nombre el producto en la cabecera, o a qué se aplica bajo un encabezado propio.",
    "several-tasks.why":
      "La búsqueda encuentra un artículo por su título: las tareas que no nombra se encuentran por suerte.",
    "several-tasks.found": "{tasks} tareas con pasos propios que el título no nombra: {headings}.",
    "several-tasks.fix":
      "Haga un artículo de cada una, y que este las enlace; o nómbrelas en el título o como preguntas.",
    "passive-text.why": "«El ajuste es cambiado» no dice por quién: el lector, un agente o el programa.",
    "passive-text.found": "{passive} de {sentences} frases están en pasiva: «{quote}»",
    "passive-text.fix": "Diga quién lo hace: «Seleccione …», «El centro de servicio restablece …».",
    "jargon.why": "Quien no conoce la palabra no encuentra el artículo ni lo entiende.",
    "jargon.found":
      "Palabras que usa una y otra vez y que ninguno de {tickets} tickets usa, aunque {asked} tratan de ello: {words}.",
    "jargon.fix": "Ponga en su lugar la palabra de los clientes, o al lado, donde aparecen primero.",
    "past-validity.why": "Consta como publicado, y ya nadie lo encuentra.",
    "past-validity.found": "Su último día de validez fue el {day}.",
    "past-validity.fix": "Renueve la fecha si sigue siendo cierto; si no, retírelo.",
    "review-past.why": "Alguien supo una vez que habría que mirarlo antes de ese día.",
    "review-past.found": "Su revisión vencía el {day}.",
    "review-past.changed": "Su revisión vencía el {day}; último cambio el {changed}.",
    "review-past.fix": "Haga que {owner} lo lea, y fije la próxima fecha.",
    "review-past.nobody": "Busque un responsable que lo lea, y fije la próxima fecha.",
    "no-owner.why": "Nadie corrige lo que no es de nadie.",
    "no-owner.found": "No tiene responsable; {owned} de {articles} artículos lo tienen.",
    "no-owner.fix": "Nombre a la persona o el equipo que responde de él: `owner: …`.",
    "retired-linked.why": "Se envía al lector a una respuesta que el propio servicio ha abandonado.",
    "retired-linked.retired": "El enlace «{link}» lleva a «{title}», que está retirado.",
    "retired-linked.ended": "El enlace «{link}» lleva a «{title}», válido solo hasta el {day}.",
    "retired-linked.fix": "Enlace lo que ocupó su lugar, o quite el enlace.",
    "audience-unheld.why": "Está publicado, y nadie puede leerlo.",
    "audience-unheld.nobody": "Su público está vacío: los grupos que nombra no tienen a nadie en común.",
    "audience-unheld.found": "Es para {audience}, y nadie pertenece a ese grupo; hay {audiences}.",
    "audience-unheld.fix":
      "Nombre un público al que alguien pertenezca, o añada este en `check.audiences` de los ajustes.",
    "date-conflict.why": "Por sus fechas no lo ve nadie, o lo ven todos demasiado pronto.",
    "date-conflict.never": "Es válido desde el {from}, pero solo hasta el {to}: nadie lo ve nunca.",
    "date-conflict.future": "Último cambio el {day}, un día que aún no ha llegado.",
    "date-conflict.review": "Su revisión vence el {review}, después de su fin el {to}.",
    "date-conflict.fix": "Corrija las fechas en su cabecera.",
    "past-announcement.why":
      "«Se corregirá en marzo» del año pasado dice al lector que nadie cuida el artículo. Solo se reconoce en inglés.",
    "past-announcement.found": "Lo que iba a venir ya pasó: «{quote}»",
    "past-announcement.fix": "Diga lo que vale ahora.",
    "renamed-product.why": "La gente busca el nombre de su pantalla, y toma el artículo por antiguo.",
    "renamed-product.found": "«{old}» se llama ahora {now}: «{quote}»",
    "renamed-product.fix": "Escriba {now}; ponga «{old}» entre los alias, para que se siga encontrando.",
    "draft-waiting.why": "Alguien escribió una respuesta, y los clientes no la ven.",
    "draft-waiting.gap":
      "Un borrador para la laguna «{title}», tocado por última vez el {day}; los clientes volvieron a preguntar hasta el {last}, en {tickets, plural, one {# ticket} other {# tickets}} en total.",
    "draft-waiting.found": "Un borrador tocado por última vez hace {days} días, el {day}.",
    "draft-waiting.fix": "Termínelo y publíquelo, o bórrelo.",
    "old-version.why": "Quien tiene una versión posterior busca pasos que ya no existen.",
    "old-version.found":
      "Nombra como mucho {name} {version}; {later} de sus {tickets} tickets nombran una posterior, como {name} {theirs}.",
    "old-version.fix": "Pruebe los pasos en la versión posterior, y diga para qué versiones valen.",
    "dead-link.why": "En medio de una respuesta se envía al lector a la nada.",
    "dead-link.found": "El enlace «{link}» lleva a {path}, que no existe.",
    "dead-link.fix": "Enlace la página que ocupó su lugar, o quite el enlace.",
    "dead-anchor.why": "El lector llega al principio de una página y tiene que buscar la parte.",
    "dead-anchor.own": "El enlace «{link}» lleva a #{anchor}, que este artículo no tiene.",
    "dead-anchor.found": "El enlace «{link}» lleva a #{anchor}, que «{title}» no tiene.",
    "dead-anchor.fix": "Enlace el encabezado que ahora corresponde.",
    "dead-anchor.near": "Enlace #{near}, si se trata de ese.",
    "dead-image.why": "El lector ve una imagen rota donde debería estar la respuesta.",
    "dead-image.found": "La imagen {path} no existe.",
    "dead-image.fix": "Ponga el archivo en su sitio, o quite la imagen.",
    "hidden-target.why": "El lector sigue el enlace y se le dice que no hay nada.",
    "hidden-target.draft": "El enlace «{link}» lleva a «{title}», que es un borrador.",
    "hidden-target.early": "El enlace «{link}» lleva a «{title}», que aún no está publicado.",
    "hidden-target.narrow": "El enlace «{link}» lleva a «{title}», que solo {audience} pueden ver.",
    "hidden-target.fix": "Publique el destino para los mismos lectores, o quite el enlace.",
    "orphan.why": "Quien lee un artículo cercano no es llevado a él. No se miran menús ni listas de temas.",
    "orphan.found": "Ningún otro artículo lo enlaza.",
    "orphan.fix": "Enlácelo desde los artículos que se leen antes.",
    "vague-link.why":
      "Se salta de enlace en enlace, con la vista y con lector de pantalla: «aquí» no dice nada (WCAG 2.2, 2.4.4).",
    "vague-link.found": "Las palabras del enlace a {target} son «{text}».",
    "vague-link.fix": "Enlace las palabras que dicen lo que hay allí.",
    "outside-link.why": "Aquí no se carga nada: si aún llevan a algún sitio, ha de probarlo otro.",
    "outside-link.found": "{links, plural, one {Un enlace lleva} other {# enlaces llevan}} a {sites}.",
    "outside-link.fix": "Pruébelos con un comprobador de enlaces.",
    "near-duplicate.why":
      "La búsqueda muestra los dos, los agentes enlazan uno u otro, y una corrección llega a uno solo.",
    "near-duplicate.exact":
      "{count, plural, one {«{title}» dice lo mismo} other {# artículos más dicen lo mismo}} (palabra por palabra).",
    "near-duplicate.found":
      "{count, plural, one {«{title}» dice lo mismo} other {# artículos más dicen lo mismo}} (al {percent} %).",
    "near-duplicate.more":
      "{count, plural, one {«{title}» dice lo mismo} other {# artículos más dicen lo mismo}} (al {percent} % o más).",
    "near-duplicate.fix":
      "Conserve uno, ponga en él lo que solo tienen los otros, y retírelos con un enlace; o diga en cada título lo que lo distingue.",
    "repeated-section.why":
      "Cuando cambia, hay que acordarse de cada sitio; se olvida uno, y los artículos se contradicen.",
    "repeated-section.found": "{articles} artículos tienen este pasaje de {words} palabras: «{quote}»",
    "repeated-section.wordings":
      "{articles} artículos tienen este pasaje de unas {words} palabras, en {wordings} versiones: «{quote}»",
    "repeated-section.fix": "Haga de él un artículo o una parte propia, y enlácela o inclúyala.",
    "contradiction.why": "Uno de los dos se equivoca, y quien lee uno no puede saberlo.",
    "contradiction.found": "Dice lo mismo que «{title}», salvo {kinds}: {sides}",
    "contradiction.and": "{first} y {second}",
    "contradiction.number": "un número",
    "contradiction.negation": "una negación",
    "contradiction.name": "un nombre en la pantalla",
    "contradiction.fix": "Averigüe cuál de los dos vale, y dígalo en un solo sitio.",
    "title-words.why":
      "La gente busca las palabras que diría, y pasa por alto un título que no tiene ninguna.",
    "title-words.found":
      "De las {words} palabras del título, {used, plural, one {# se usa} other {# se usan}} en una décima parte de sus {tickets} tickets o más.",
    "title-words.fix": "Llámelo como los clientes, y conserve el título antiguo como alias.",
    "title-words.theirs":
      "Llámelo como los clientes, y conserve el título antiguo como alias: sus palabras son {theirs}.",
    "words-missing.why":
      "Los clientes preguntan por lo que el artículo responde con palabras que no lo encuentran. Lo que se propone se ha probado, y no quita el sitio a ningún otro artículo.",
    "words-missing.aliases":
      "Con los alias {words}, {after} de {tickets} de sus tickets lo encuentran entre los cinco primeros, {before} ahora; hechos de otros {madeFrom}.",
    "words-missing.title":
      "Con el título {words}, {after} de {tickets} de sus tickets lo encuentran entre los cinco primeros, {before} ahora; hecho de otros {madeFrom}.",
    "words-missing.summary":
      "Con la primera frase {words}, {after} de {tickets} de sus tickets lo encuentran entre los cinco primeros, {before} ahora; hecha de otros {madeFrom}.",
    "words-missing.tried":
      "media de 1 ÷ puesto {was} → {is}; tickets de otros que encuentran el suyo: {othersBefore} → {othersAfter} de {others}",
    "words-missing.fix": "Ponga en la cabecera: {line}",
    "rivals.why": "Dos artículos se estorban: los clientes abren el equivocado, y llaman.",
    "rivals.found":
      "«{title}» está por encima en {taken} de sus tickets, y este por encima de aquel en {given}, de {tickets} de ambos.",
    "rivals.merge":
      "Únalos: en la prueba, sus tickets lo encuentran entre los cinco primeros {before} → {after} de {own}, media de 1 ÷ puesto {was} → {is}; tickets de otros {othersBefore} → {othersAfter} de {others}.",
    "rivals.apart": "Se probó a unirlos y no ayuda: diga en cada título y primera frase lo que lo distingue.",
    "rivals.alike": "el {percent} % de su texto es igual",
    "secret-in-public.why":
      "Quien lo lee puede usarlo. Lo que se ha publicado hay que cambiarlo, no solo quitarlo.",
    "secret-in-public.found":
      "Lo que parece una contraseña o clave de {length} caracteres está en un artículo público ({start}…).",
    "secret-in-public.fix": "Cámbiela donde se usa, y luego quítela; ponga una inventada en su lugar.",
    "internal-host.why": "Los clientes no llegan allí, y los extraños aprenden cómo se llama.",
    "internal-host.found": "{host} es una dirección interna de la empresa.",
    "internal-host.fix":
      "Nombre lo que los clientes pueden alcanzar, o publique el artículo solo para empleados.",
    "person-in-public.why": "Las personas cambian de puesto, y no pidieron que las llamaran extraños.",
    "person-in-public.address": "La dirección de una persona está en un artículo público: «{start}…»",
    "person-in-public.name": "El nombre de una persona está en un artículo público: «{start}…»",
    "person-in-public.fix": "Nombre la función y la dirección del equipo.",
    "agent-words.why": "Se escribió para el servicio: los clientes no pueden hacerlo, o no deberían leerlo.",
    "agent-words.found": "«{said}» se dice a los agentes: «{quote}»",
    "agent-words.fix": "Publíquelo para agentes, o escriba para los clientes lo que pueden hacer.",
    "desk-note.why": "Quien puede ver el artículo lo lee, y el portal lo encuentra.",
    "desk-note.found": "«{said}:» parece dirigido al servicio: «{quote}»",
    "desk-note.fix":
      "Si es así, escriba «Solo para agentes: …», que se deja fuera, o dele un artículo propio con audience: agents; si no, use otra palabra.",

    "page.title": "Revisión de artículos",
    "page.summary":
      "{error, plural, one {# error} other {# errores}}, {warning, plural, one {# aviso} other {# avisos}} y {note, plural, one {# nota} other {# notas}} en {found} de {articles, plural, one {# artículo} other {# artículos}}{accepted, plural, =0 {} one {; # hallazgo aceptado} other {; # hallazgos aceptados}}",
    "page.more": "… y {n, plural, one {# hallazgo más} other {# hallazgos más}}",
    "page.see": "véase {place}",
    "page.skip": "Ir a los hallazgos",
    "page.nothing": "{n, plural, one {# regla no ha} other {# reglas no han}} encontrado nada.",
    "page.moreFindings": "{n, plural, one {# hallazgo más} other {# hallazgos más}}",
    "page.notListed": "{n, plural, one {# hallazgo no figura} other {# hallazgos no figuran}} en la lista.",
    "page.accepted": "Aceptados",
    "page.footer": "Cada hallazgo puede aceptarse donde está: {comment}",
    "severity.error": "error",
    "severity.warning": "aviso",
    "severity.note": "nota",
    "head.byRule": "Hallazgos por regla",
    "head.rule": "Regla",
    "head.severity": "Gravedad",
    "head.findings": "Hallazgos",
    "head.why": "Por qué importa",
    "head.article": "Artículo",
    "head.notFound": "No lo encontraron",
    "head.called": "Podían encontrarlo y llamaron",
    "head.views": "Visitas",
    "head.solved": "Lo resolvió",
    "head.wins": "Corregirlo puede ganar",
    "head.minutes": "Minutos",
    "part.title": "Artículos por corregir",
    "part.nothing": "No se encontró nada, y ningún artículo destaca.",
    "part.review": "Qué mirar primero: más o menos lo que una persona puede hacer en una semana",
    "part.how":
      "Ordenados por los tickets y visitas que dieron con un artículo × lo mal que les fue: quien no lo encontró cuenta 1, quien podía encontrarlo y llamó ½, un «no» ½, un «casi» ¼; un error despista a un lector de cada diez, un aviso a uno de cada cincuenta. Estos pesos son estimados, las cuentas no. Corregir puede no ganar ninguno de estos tickets, y como mucho estos. Todos los hallazgos, con sus líneas: level-zero check; reglas y ajustes: docs/check.md.",
    "part.lead":
      "{error, plural, one {# error} other {# errores}}, {warning, plural, one {# aviso} other {# avisos}} y {note, plural, one {# nota} other {# notas}} en {found} de {articles, plural, one {# artículo} other {# artículos}}, según {rules, plural, one {# regla} other {# reglas}}.{accepted, plural, =0 {} one { # hallazgo está aceptado en su sitio.} other { # hallazgos están aceptados en su sitio.}}",
    "part.found": "{n, plural, one {# hallazgo} other {# hallazgos}}",
    "part.rest": "… y {n} más",
    "part.solvedOf": "{yes} de {all}",
    "part.unknown": "n. d.",
    "part.range": "{low} a {high}",
    "review.first": "Qué mirar primero:",
    "review.nothing": "Nada que mirar: nadie dio mal con un artículo.",
    "review.notFound": "{n, plural, one {# ticket no lo encontró} other {# tickets no lo encontraron}}",
    "review.called": "{n} podían encontrarlo y llamaron",
    "review.views": "{n, plural, one {# visita} other {# visitas}}",
    "review.solved": "lo resolvió para {yes} de {all} ({low} a {high} %)",
    "review.errors": "{n, plural, one {# error} other {# errores}}",
    "review.warnings": "{n, plural, one {# aviso} other {# avisos}}",
    "review.wins": "puede ganar de {low} a {high} tickets como estos",
    "review.minutes": "{low} a {high} minutos",
    "moved.nothing": "Ningún ticket dice qué artículo lo cerró: nada que comparar.",
    "moved.found":
      "De {tickets, plural, one {# ticket} other {# tickets}} con artículo conocido, el {before} % lo encontraba antes entre los cinco primeros y el {after} % lo encuentra ahora",
    "moved.range": " (cambio de {low} a {high} puntos, intervalo del 95 %)",
    "moved.gained": "Lo encuentran ahora: {n, plural, one {# ticket} other {# tickets}}",
    "moved.lost": "Ya no lo encuentran: {n, plural, one {# ticket} other {# tickets}}",
    "moved.place":
      "puesto {before, plural, =0 {más allá del 50} other {#}} → {after, plural, =0 {más allá del 50} other {#}}",
    "moved.more": "… y {n} más",
    "queue.period": "Tickets y visitas del {first} al {last}.",
    "queue.open":
      "{n, plural, one {# punto abierto} other {# puntos abiertos}}{closed, plural, =0 {} other {, # hechos, descartados o unidos}}.",
    "queue.feedback": "opinión",
    "queue.search": "búsqueda",
    "queue.gap": "laguna",
    "queue.finding": "hallazgo",
    "queue.flag": "aviso",
    "queue.feedbackDetail":
      "lo resolvió para {yes} de {all} (del {low} al {high} %); {no} no, {almost} casi{reasons}",
    "queue.searchDetail":
      "fallaron {failed} de {searches} búsquedas: {finding, select, no-results {nada coincide} few-results {casi nada coincide} no-clicks {mucho coincide, y nadie eligió nada} ranking {lo que se elige está demasiado abajo} other {}}",
    "queue.gapDetail":
      "{cause, select, missing {ningún artículo lo responde} thin {un artículo dice demasiado poco} not-findable {estas palabras no encuentran el artículo} not-visible {el artículo está oculto para estos clientes} outdated {el artículo está caducado} needs-agent {solo un agente puede hacerlo} defect {un defecto del producto} out-of-scope {trata de otra cosa} mixed {varias causas} other {}}",
    "queue.flagDetail": "señalado por una persona",
    "queue.article": "artículo {id}",
    "queue.status": "{status, select, doing {en curso} other {}}",
    "queue.owner": "a cargo de {owner}",
    "queue.due": "para el {day}",
    "queue.late": "vencido desde el {day}",
    "queue.more": "… y {n, plural, one {# punto} other {# puntos}} más",
    "links.period": "Tickets del {first} al {last}.",
    "links.noPeriod": "Tickets de un período desconocido: ningún ticket tiene fecha.",
    "links.rate": "Tasa de enlaces: {rate} % de los tickets resueltos que lo dicen.",
    "links.rateUnknown": "Tasa de enlaces: n. d. Ningún ticket resuelto dice si se enlazó un artículo.",
    "links.notJudged": "Nadie ha valorado los enlaces: --sample extrae una muestra, --judged la cuenta.",
    "links.judged":
      "De {judged, plural, one {# enlace valorado} other {# enlaces valorados}}, el {right} % lleva a un artículo que responde (del {low} al {high} %, intervalo del 95 %); en {otherAnswers} responde otro artículo.",
    "links.habits":
      "Enlazados por costumbre, trate de lo que trate el ticket. ¿Se exige un enlace para poder cerrar un ticket?",
    "links.habit":
      "{title} ({articleId}): {tickets, plural, one {# ticket} other {# tickets}}, el {share} % de todos los que enlazan uno; se parecen tanto como cualesquiera ({alike}, 0.5 es el azar)",
  },
};
