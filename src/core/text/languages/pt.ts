import type { AutoReplyWords, LanguageWords } from "./language-words.ts";

export const PT: LanguageWords = {
  tag: "pt",
  mail: {
    from: "de | remetente",
    sent: "enviado | enviada | enviado em | enviada em | data | data de envio",
    to: "para | destinatário",
    subject: "assunto",
    otherLabels: "cc | cco | responder a | responder para | importância | prioridade | anexos | anexo",
    on: "em | no dia | a | na",
    wrote: "escreveu | escreveram | enviou | escreveu o seguinte",
    original: "mensagem original | mensagem de origem | compromisso original",
    forwarded: `
      mensagem encaminhada | mensagem reencaminhada | início da mensagem encaminhada | início da mensagem reencaminhada |
      encaminhado por … | forwarded por …`,
    replyAbove: `
      digite sua resposta acima desta linha | digite a sua resposta acima desta linha |
      escreva sua resposta acima desta linha | escreva a sua resposta acima desta linha | responda acima desta linha |
      responder acima desta linha | por favor, digite sua resposta acima desta linha | para responder, … desta linha`,
    aboveThisLine: "acima desta linha",
    greetings: `
      olá | oi | bom dia | boa tarde | boa noite | caro | cara | caros | prezado | prezada | prezados | prezadas | exmo |
      exma | estimado | estimada`,
    addressees: `
      a | todos | todas | equipe | equipa | senhor | senhora | senhores | colegas | pessoal | suporte | e`,
    closings: `
      atenciosamente | cumprimentos | com os melhores cumprimentos | melhores cumprimentos | abraço | abraços | um abraço |
      att | atc | saudações | cordialmente | respeitosamente | obrigado e cumprimentos | obrigada e cumprimentos |
      obrigado e um abraço | grato | grata | os melhores cumprimentos`,
    thanks: `
      obrigado | obrigada | muito obrigado | muito obrigada | obrigado desde já | obrigada desde já | desde já obrigado |
      desde já obrigada | agradeço desde já | desde já agradeço | agradecido | agradecida | obg`,
    device: `
      enviado do meu … | enviado a partir do meu … | enviado de … | enviado do … | enviado pelo … | obter o outlook … |
      enviado através …`,
    banners: `
      [externo] | [e-mail externo] | e-mail externo | remetente externo | atenção: este e-mail | atenção: este email |
      atenção: esta mensagem | cuidado: este e-mail | aviso: este e-mail | este e-mail foi enviado de fora |
      este e-mail tem origem fora | esta mensagem foi enviada de fora | não clique | não abra |
      você não costuma receber emails de | não recebe frequentemente e-mails de | saiba por que isso é importante |
      saiba por que isto é importante`,
    notices: `
      esta mensagem … confidencia | este e-mail … confidencia | este email … confidencia | esta mensagem … destinat |
      este e-mail … destinat | as informações contidas nesta | a informação contida nesta | aviso legal |
      aviso de confidencialidade | se você não é o destinatário | se recebeu esta mensagem por engano | antes de imprimir |
      pense no meio ambiente | pense no ambiente`,
    legal: "confidencial | confidenciais | uso exclusivo | divulgação",
    sentence: `
      eu meu minha meus minhas me nós nosso nossa você seu sua ele ela é são está estou estão era foi tenho tem temos posso
      pode consigo preciso quero não mas só apenas quando desde então também ainda sempre já os este isso isto funciona
      funcionam aparece diz mostra pede abre imprime trava agora ontem hoje depois antes nada porque como onde qual que mais
      favor`,
    trouble: `
      acesso negado conexão falha inválido expirado desconhecido aviso erro impressora computador tela ecrã teclado senha
      conta usuário utilizador rede papel avaria defeito celular telemóvel notebook assunto`,
    roles: `
      diretor | diretora | gerente | chefe | coordenador | coordenadora | técnico | técnica | engenheiro | engenheira |
      analista | assistente | departamento | setor | serviço | escritório | universidade | faculdade | câmara | ministério |
      hospital | banco | grupo | ltda | lda | s.a | recursos humanos | vendas | compras | contabilidade | financeiro |
      comercial | secretaria | estagiário | estagiária`,
    places: "rua | avenida | av | praça | andar | edifício | cnpj | nif",
    contact: "tel | telefone | telemóvel | celular | cel | fax | e-mail | email | site | ramal",
    below: "abaixo | a seguir | seguinte | seguintes | segue",
    cover: `
      para seu vosso conhecimento informação ver veja abaixo segue anexo em favor por encaminho reencaminho e-mail mensagem
      pedido solicitação podem pode ajudar ajuda verificar isto este esta o a de e urgente tratar problema ticket`,
  },
};

export const PT_REPLIES: Partial<AutoReplyWords> = {
  autoReplies: `
      resposta automática | resposta automática de ausência | mensagem automática | fora do escritório |
      ausência do escritório | aviso de ausência | mensagem de ausência | ausente do escritório | não é possível entregar |
      não foi possível entregar | não entregue | mensagem não entregue | mensagem devolvida | falha na entrega |
      falha de entrega | erro de entrega | e-mail não entregue | notificação de estado de entrega |
      notificação de status de entrega | não entregável | não lida | não lido | confirmação de leitura | recibo de leitura |
      aviso de receção | aviso de recebimento`,
  maybeAutoReplies: "lida | lido | ausência | ausente | de férias | férias | entregue | recolher",
  away: `
      ausente | fora do escritório | até | retorno | regresso | voltarei | férias | foi lida | foi lido | sua mensagem |
      a sua mensagem | seu e-mail | não foi entregue | não pôde ser entregue | recebemos a sua | recebemos sua`,
  asks: `
      como posso | como faço | quero | queremos | gostaria | preciso | precisamos | podem me | poderiam | ajudem-me |
      me ajudem | configurar | voltam | nosso cliente | nossos clientes | não funciona`,
};
