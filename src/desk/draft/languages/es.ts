import type { DraftTexts } from "../draft-texts.ts";

/** A draft in Spanish. */
export const SPANISH: DraftTexts = {
  symptoms: "Síntomas",
  symptomsLead: "Lo que escribieron los clientes, de {n, plural, one {# ticket} other {# tickets}}:",
  quote: "«{text}» {source}",
  environment: "Entorno",
  environmentNone: "Los tickets no nombran ningún sistema, programa ni versión.",
  environmentNamed: "Nombrados en los tickets: {names}.",
  environmentName: "{name} ({n, plural, one {# ticket} other {# tickets}})",
  steps: "Pasos posibles",
  stepsNone: "Ninguna nota de un ticket resuelto parecido dice qué ayudó.",
  stepsLead:
    "Lo que anotaron los agentes en tickets resueltos parecidos. Pruebe cada paso antes de conservarlo.",
  stepOn: "Sobre «{about}»: {note}",
  nearest: "Artículos más cercanos",
  nearestNone: "Ninguno se acerca: escriba uno nuevo.",
  nearestNew: "Parece indicado un artículo nuevo. Asegúrese de que ninguno de estos lo dice ya:",
  nearestExtend: "Amplíe o corrija el primero de estos en lugar de escribir uno nuevo:",
  questions: "Preguntas abiertas",
  whichProblem:
    "Los tickets comparten un tema más que un solo problema: ¿qué problema debe resolver este artículo?",
  whatSolves: "¿Qué lo resuelve?",
  whichSteps: "¿Cuáles de los pasos posibles lo resuelven y en qué orden?",
  whichSystems: "¿En qué dispositivos, programas y versiones ocurre?",
  elsewhere: "¿Ocurre en algún otro sitio además del entorno nombrado arriba?",
  customerAsks: "Un cliente pregunta: {quote}",
  whoMaySee: "¿Quién puede ver el artículo? El borrador dice: {names}.",
  othersAsked:
    "{n, plural, one {# ticket es} other {# tickets son}} de otras personas: ¿deben verlo también? Sus palabras no se citan aquí.",
  whenToStop: "¿Cuándo debe un cliente dejar de intentarlo y pedir ayuda?",
  formInstead: "¿Serviría mejor un formulario o una automatización que un artículo?",
};
