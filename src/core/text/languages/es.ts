import type { AutoReplyWords, LanguageWords } from "./language-words.ts";

export const ES: LanguageWords = {
  tag: "es",
  mail: {
    from: "de | remitente",
    sent: "enviado | enviado el | enviada el | fecha | fecha de envío",
    to: "para | a | destinatario",
    subject: "asunto",
    otherLabels: "copia | cc | cco | responder a | importancia | prioridad | datos adjuntos | adjuntos",
    on: "el",
    wrote: "escribió | ha escrito | escribio",
    original: "mensaje original | cita original | correo original | mensaje de origen",
    forwarded: `
      mensaje reenviado | inicio del mensaje reenviado | mensaje enviado por … | reenviado por … | correo reenviado`,
    replyAbove: `
      responda por encima de esta línea | responder por encima de esta línea | por favor, responda por encima de esta línea |
      por favor responda por encima de esta línea | por favor, escriba su respuesta por encima de esta línea |
      escriba su respuesta por encima de esta línea | escriba su respuesta encima de esta línea |
      responda encima de esta línea | escriba por encima de esta línea | escriba arriba de esta línea |
      responda arriba de esta línea | para responder, … de esta línea | para responder por correo, … de esta línea`,
    aboveThisLine: "encima de esta línea | arriba de esta línea",
    greetings: `
      hola | hola buenas | hola buenos días | hola, buenos días | hola buenas tardes | hola, buenas tardes |
      hola buenas noches | buenos días | buen día | buenas tardes | buenas noches | buenas | estimado | estimada | estimados |
      estimadas | querido | querida | muy buenas`,
    addressees: `
      a | todos | todas | equipo | señor | señora | señores | sr | sra | sres | compañeros | compañeras | soporte | y`,
    closings: `
      saludos | un saludo | saludo | saludos cordiales | un cordial saludo | cordiales saludos | cordial saludo |
      un saludo cordial | atentamente | un abrazo | abrazos | atte | muchas gracias y un saludo | gracias y un saludo |
      gracias y saludos | muchas gracias y saludos | saludos y gracias | un saludo y gracias | reciba un cordial saludo |
      cordialmente`,
    thanks: `
      gracias | muchas gracias | gracias de antemano | muchas gracias de antemano | mil gracias | gracias por adelantado |
      muchísimas gracias | gracias por su ayuda`,
    device: `
      enviado desde mi … | enviado desde … | enviado con … | enviado a través de … | obtener outlook … | descargar outlook … |
      obtenga outlook …`,
    banners: `
      [externo] | [correo externo] | correo externo | remitente externo | [remitente externo] | mensaje externo |
      precaución: este correo | precaución: este mensaje | atención: este correo | atención: este mensaje |
      advertencia: este correo | advertencia: este mensaje | cuidado: este correo | aviso: este correo |
      este correo proviene de fuera | este mensaje proviene de fuera | este correo se ha originado fuera |
      este correo procede del exterior | no haga clic | no abra | no suele recibir correos electrónicos de |
      no suele recibir correo electrónico de | por qué es esto importante | por qué esto es importante`,
    notices: `
      este mensaje … confidencial | este correo … confidencial | este mensaje … exclusivamente |
      este correo … exclusivamente | este e-mail … confidencial | este mensaje … destinatario | este correo … destinatario |
      aviso legal | aviso de confidencialidad | la información contenida en este | si usted no es el destinatario |
      si ha recibido este mensaje por error | si ha recibido este correo por error | antes de imprimir este |
      piense en el medio ambiente | por favor, piense en el medio ambiente | en cumplimiento de la normativa`,
    legal: "confidencial | confidenciales | exclusivamente | divulgación | protección de datos",
    sentence: `
      yo mi mis me nos nosotros nuestro nuestra usted su es está estoy son están fue era hay tengo tiene tenemos puedo puede
      podemos quiero necesito debo pero solo sólo cuando desde entonces también todavía aún siempre ya el los este esta esto
      eso funciona funcionan sale dice muestra aparece pide abre imprime bloquea ahora ayer hoy después antes nada porque
      cómo qué dónde cuál que si un una más favor se lo`,
    trouble: `
      acceso denegado conexión fallo inválido caducado desconocido alerta errores impresora ordenador computadora pantalla
      teclado ratón contraseña cuenta buzón atasco papel red avería portátil móvil cable batería usuario correo programa
      calendario asunto tóner`,
    roles: `
      director | directora | dirección | responsable | jefe | jefa | gerente | encargado | encargada | técnico | técnica |
      ingeniero | ingeniera | administrativo | administrativa | asistente | departamento | dpto | depto | área | servicio |
      oficina | universidad | facultad | instituto | ayuntamiento | ministerio | hospital | banco | grupo | s.l | s.a |
      s.l.u | sl | sa | recursos humanos | rrhh | ventas | compras | contabilidad | logística | marketing | comercial |
      coordinador | coordinadora | consultor | consultora | analista | secretaría | secretaria | becario | becaria`,
    places: "calle | c/ | avda | avenida | plaza | paseo | planta | piso | edificio | cif | nif",
    contact: `
      tel | teléfono | tfno | tlf | móvil | celular | fax | correo | e-mail | email | web | ext | extensión`,
    below: "abajo | a continuación | siguiente | siguientes | debajo | más abajo",
    cover: `
      para su vuestra información ver abajo adjunto favor por reenvío os le les reenvio correo mensaje solicitud pueden
      podéis puede ayudar ayuda ayudarme revisar mirar esto este esta el la los de y a urgente gestionar atender ticket
      problema lo siguiente más`,
  },
};

export const ES_REPLIES: Partial<AutoReplyWords> = {
  autoReplies: `
      respuesta automática | respuesta de ausencia | mensaje automático | fuera de la oficina | fuera de oficina |
      aviso de ausencia | mensaje de ausencia | notificación de ausencia | no se puede entregar | no se pudo entregar |
      no se ha podido entregar | no entregado | correo no entregado | mensaje no entregado | mensaje devuelto |
      correo devuelto | error de entrega | fallo en la entrega | fallo de entrega | error en la entrega |
      notificación de estado de entrega | notificación del estado de entrega | entrega fallida | no leído |
      confirmación de lectura | acuse de recibo`,
  maybeAutoReplies: "leído | ausente | ausencia | de vacaciones | vacaciones | entregado | recuperar",
  away: `
      ausente | fuera de la oficina | fuera de oficina | hasta el | vuelvo | volveré | regreso | regresaré |
      vacaciones | ha sido leído | se leyó | su mensaje | su correo | desea recuperar | ha sido entregado |
      no se pudo entregar | no se ha podido entregar | hemos recibido | gracias por su mensaje`,
  asks: `
      cómo | quiero | queremos | quisiera | necesito | necesitamos | podrían | podría | ayuda por favor | ayúdenme |
      me gustaría | configurar | vuelven | nuestro cliente | nuestros clientes | no funciona | no se envía`,
};
