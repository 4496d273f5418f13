import type { DeskHeadings, DeskLanguage } from "./desk-language.ts";

/** What service desks call their columns in Spanish. */
export const spanishHeadings: DeskHeadings = {
  resolvedAt: "resueltoel resuelto fechaderesolucion cerradoel cerrado fechadecierre",
  group: "grupodeasignacion grupo equipo cola area",
  priority: "prioridad",
  service: "servicio elementodeconfiguracion",
  id: "clavedeincidencia clavedelaincidencia numero numerodeticket numerodecaso nticket ndecaso nodeticket noticket numeroticket folio",
  subject: "asunto titulo descripcionbreve descripcioncorta resumen motivo",
  description: "descripcion detalle detalles mensaje problema cuerpo",
  resolution:
    "solucion resolucion notasderesolucion notasdelaresolucion notasdecierre notasdelcierre respuesta",
  createdAt:
    "creadoel creado abiertoel abierto fechadecreacion fechacreacion fechadeapertura fechaapertura fecha fechadesolicitud fechadealta fechahora",
  updatedAt: "actualizadoel actualizado ultimaactualizacion ultimamodificacion fechadeactualizacion",
  category: "categoria",
  channel: "canal tipodecontacto origen",
  kind: "tipo tipodesolicitud tipodeincidencia",
  status: "estado situacion estatus",
  closeCode: "codigodecierre codigoderesolucion",
  language: "idioma",
  linkedArticles:
    "articulokb articulosrelacionados articulorelacionado articulodeconocimiento articulosdeconocimiento " +
    "articulo articulos",
  requester: "solicitante informador llamante cliente usuario",
  assignee: "asignadoa tecnico agente",
  comments: "comentariosadicionales comentarios",
  notes: "notasdetrabajo notasdeltrabajo notasinternas",
  tags: "etiquetas",
};

/** States and close codes in Spanish. */
export const spanish: DeskLanguage = {
  cancelled:
    "cancelado cancelada anulado anulada retirado retirada eliminado eliminada borrado borrada descartado " +
    "descartada abandonado abandonada desistido desistida obsoleto",
  refused: "rechazado rechazada",
  people: "usuario cliente solicitante",
  cancelledPhrases:
    "cancelacion por|anulacion por|ya no se necesita|ya no es necesario|ya no es necesaria|ya no se requiere|creado por error|" +
    "abierto por error|ya no aplica|no aplica|ya no es relevante|sin efecto|creada por error|abierta por error",
  duplicate: "duplicado duplicada fusionado fusionada combinado combinada",
  spam: "spam",
  spamPhrases: "correo no deseado|publicidad",
  beside:
    "cerrado cerrada resuelto resuelta por el la como de con otro ticket caso marcado marcada a peticion " +
    "del solicitud incidencia incidente",
};
