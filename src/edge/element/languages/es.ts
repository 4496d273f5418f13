import type { SearchTexts } from "../search-texts.ts";

/** The search box in Spanish. */
export const SPANISH: SearchTexts = {
  label: "Buscar ayuda",
  placeholder: "¿Con qué necesita ayuda?",
  button: "Buscar",
  answers: "Respuestas",
  oneAnswer: "1 respuesta",
  manyAnswers: "{n} respuestas",
  allAnswers: "Ver las {n} respuestas",
  didYouMean: "¿Quiso decir «{query}»?",
  nothing: "Aquí no hay nada sobre «{query}».",
  nothingHelp: "Pruebe con menos palabras o dígalo de otra manera.",
  desk: "Escribir al servicio de asistencia",
  failed: "La búsqueda no responde en este momento. Inténtelo de nuevo.",
  notice: "Aviso",
  back: "Volver a las respuestas",
  solved: "¿Lo ha resuelto?",
  yes: "Sí",
  almost: "Casi",
  no: "No",
  thanks: "Gracias. Así las respuestas serán mejores para los siguientes.",
  sorry: "Gracias por decirlo. Revisaremos este artículo.",
};
