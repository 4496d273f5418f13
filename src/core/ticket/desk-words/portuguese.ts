import type { DeskHeadings, DeskLanguage } from "./desk-language.ts";

/** What service desks call their columns in Portuguese. */
export const portugueseHeadings: DeskHeadings = {
  resolvedAt: "resolvidoem resolvido datadaresolucao fechadoem encerradoem",
  group: "grupodeatribuicao grupo equipe fila equipa area",
  priority: "prioridade",
  service: "servico",
  id: "numero numerodochamado numerodoticket protocolo nodochamado nochamado numerochamado referencia",
  subject: "assunto titulo descricaoresumida descricaobreve resumo",
  description: "descricao detalhes mensagem problema detalhe",
  resolution: "solucao resolucao notasdefechamento notasdeencerramento notasderesolucao resposta",
  createdAt: "criadoem criado abertoem aberto datadecriacao datacriacao datadeabertura dataabertura",
  updatedAt: "atualizadoem atualizado ultimaatualizacao datadeatualizacao modificadoem",
  category: "categoria",
  channel: "canal tipodecontato origem",
  kind: "tipo",
  status: "situacao estado estatuto",
  closeCode: "codigodefechamento codigoderesolucao codigodeencerramento",
  language: "idioma",
  linkedArticles:
    "artigokb artigorelacionado artigosrelacionados artigodeconhecimento artigosdeconhecimento artigo " +
    "artigos",
  requester: "solicitante requerente chamador cliente usuario utilizador",
  assignee: "atribuidoa atribuidopara tecnico responsavel",
  comments: "comentariosadicionais comentarios",
  notes: "notasdetrabalho notasinternas",
  tags: "etiquetas marcadores",
};

/** States and close codes in Portuguese. */
export const portuguese: DeskLanguage = {
  cancelled:
    "cancelado cancelada anulado anulada retirado excluido excluida eliminado eliminada apagado apagada " +
    "retirada abandonado abandonada obsoleto",
  refused: "rejeitado rejeitada recusado",
  people: "usuario utilizador cliente solicitante",
  cancelledPhrases:
    "cancelamento por|cancelamento pelo|nao e mais necessario|nao mais necessario|ja nao e necessario|criado por engano|aberto por engano|" +
    "aberto por erro|nao se aplica mais|nao se aplica|sem efeito|nao e mais relevante|criada por engano|aberta por engano",
  duplicate: "duplicado duplicada mesclado mesclada unificado unificada",
  spam: "spam",
  spamPhrases: "lixo eletronico|publicidade",
  beside:
    "fechado fechada encerrado encerrada resolvido resolvida por pelo pela o a como com de outro chamado " +
    "ticket marcado marcada em foi solicitacao pedido incidente",
};
