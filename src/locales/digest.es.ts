import type { digestEn } from './digest.en.ts';

/** Lo que dice un resumen en cada forma. */
export const digestEs: typeof digestEn = {
  stances: {
    support: 'A favor',
    oppose: 'En contra',
    mixed: 'Mixta',
    unclear: 'No clara',
    unsure: 'No lo sabe',
    none: 'No declarada',
  },
  tones: { negative: 'Negativo', neutral: 'Neutro', positive: 'Positivo' },
  sources: {
    web: 'Formulario de este sitio',
    transcript: 'Reunión',
    import: 'Archivo importado',
    paper: 'Carta o tarjeta',
  },
  reasons: {
    'off-topic': 'Fuera de tema',
    threat: 'Una amenaza',
    obscenity: 'Obscenidad',
    'private-information': 'Información privada',
    duplicate: 'Un duplicado',
    spam: 'Correo basura',
  },
  directions: {
    cooperation: 'Hacia la cooperación con ICE',
    separation: 'Hacia la separación de ICE',
  },
  languages: { unknown: 'idioma desconocido', mixed: '{{language}}, mezclado' },
  changes: {
    title: 'Qué cambió desde la versión {{version}}',
    none: 'No cambió nada de lo que se cuenta.',
    sum: 'Recibidos: {{received}}. Contados: {{counted}}. Retenidos: {{withheld}}. Retirados por su autor: {{withdrawn}}. En espera: {{waiting}}.',
    declared:
      'Posiciones declaradas: a favor {{support}}, en contra {{oppose}}, mixta {{mixed}}, no lo sabe {{unsure}}, ninguna {{none}}.',
    inferred:
      'Posiciones leídas en las palabras: a favor {{support}}, en contra {{oppose}}, mixta {{mixed}}, no queda clara {{unclear}}.',
    up: 'De esto se habla más: {{themes}}.',
    down: 'De esto se habla menos: {{themes}}.',
    theme: '{{name}} ({{change}})',
    rules:
      'También cambiaron las reglas (libro de códigos {{codebookBefore}}, ahora {{codebookAfter}}; clasificador {{taggerBefore}}, ahora {{taggerAfter}}): algunas diferencias vienen de ellas y no de lo que dijeron los residentes.',
  },
  compare: {
    title: 'Comparar dos resúmenes',
    lead: 'Dos resúmenes lado a lado: de una propuesta antes y después de una audiencia, o de dos propuestas.',
    before: 'Primer resumen',
    after: 'Segundo resumen',
    submit: 'Comparar',
    choice: '{{policy}}: versión {{version}}',
    draft: '{{policy}}: borrador',
    tooFew: 'Hacen falta dos resúmenes para comparar. Todavía no los hay.',
    link: 'Comparar dos resúmenes lado a lado',
    method:
      'Ninguno es una encuesta: cada uno cuenta a quienes quisieron comentar. Una diferencia dice cómo cambiaron los comentarios, no lo que piensa la ciudad, y una diferencia de pocos comentarios no significa nada.',
    policies:
      'Son dos propuestas. Quienes comentaron una quizá no comentaron la otra, así que solo se comparan las proporciones.',
    directions:
      'Una propuesta va hacia la cooperación con ICE y la otra hacia la separación: apoyar una no es apoyar la otra.',
    noDistricts:
      'Los distritos quedan fuera: restando una tabla de otra se podría averiguar dónde vive alguien.',
    first: 'Primero',
    second: 'Segundo',
    difference: 'Cambio',
    points: '{{points}} puntos',
    cell: '{{comments}} ({{share}})',
    tables: {
      sum: 'Comentarios',
      declared: 'Posiciones declaradas',
      inferred: 'Posiciones leídas en las palabras',
      themes: 'Temas',
      tone: 'Tono',
      sources: 'De dónde vinieron los comentarios',
      languages: 'Idiomas',
    },
  },
  digest: {
    title: 'Lo que dijeron los residentes sobre: {{policy}}',
    draft: 'Borrador',
    version: 'Versión {{version}}',
    publishedAt: 'Publicado el {{at}}. Cuenta los comentarios como estaban el {{built}}.',
    draftAt: 'Borrador: cambia con cada comentario. Cuenta los comentarios como estaban el {{built}}.',
    notPollTitle: 'Esto no es una encuesta',
    notPoll:
      'Son las palabras de quienes eligieron comentar. No son una muestra de la ciudad: léalo para saber qué dice la gente y por qué, más que para ver quién va ganando.',
    methodLink: 'Cómo se cuentan los comentarios y cuánto confiar en ello',
    direction: 'Dirección de la propuesta: {{direction}}',
    contents: 'En esta página',
    sumTitle: 'La suma',
    sum: '{{received}} recibidos = {{counted}} contados + {{withheld}} retenidos + {{withdrawn}} retirados por su autor + {{waiting}} en espera',
    sumCaption: 'Comentarios según de dónde vinieron',
    from: 'Vinieron de',
    received: 'Recibidos',
    counted: 'Contados',
    withheld: 'Retenidos',
    withdrawn: 'Retirados por su autor',
    waiting: 'En espera',
    total: 'Todos',
    languageCaption: 'Comentarios contados por idioma',
    language: 'Idioma',
    comments: 'Comentarios',
    shareOfCounted: 'Parte de los contados',
    letters: { one: '{{count}} comentario contado', other: '{{count}} comentarios contados' },
    texts: {
      one: '{{count}} texto distinto, si las copias parecidas de una carta se toman como una',
      other: '{{count}} textos distintos, si las copias parecidas de una carta se toman como una',
    },
    speakers: {
      one: 'habló {{count}} persona, hasta donde se puede saber',
      other: 'hablaron {{count}} personas, hasta donde se puede saber',
    },
    withheldCaption: 'Comentarios retenidos por razón',
    reason: 'Razón',
    positionTitle: 'Qué posición toma la gente',
    positionLead:
      'Lo que la gente eligió en el formulario y lo que se leyó en sus palabras son dos cosas distintas. Aquí están lado a lado y nunca se suman. Cada columna cuenta una vez cada comentario contado.',
    positionCaption: 'Posiciones ante la propuesta',
    position: 'Posición',
    declared: 'Declarada por el residente',
    inferred: 'Leída en las palabras',
    toneTitle: 'Tono',
    toneLead:
      'Cómo habla la gente, nunca lo que quiere: un comentario enojado puede apoyar la propuesta y uno sereno oponerse.',
    toneReading:
      '{{negative}} de {{counted}} comentarios hablan en tono negativo, {{neutral}} en tono neutro y {{positive}} en tono positivo.',
    toneCaption: 'Tono de los comentarios contados',
    tone: 'Tono',
    themesTitle: 'De qué habla la gente',
    themesLead:
      'Un comentario puede tener varios temas o ninguno, así que las partes no suman 100 %. En cada tema, un comentario figura con la posición que declaró su autor o, si no, con la que se leyó en sus palabras; una corrección de la secretaría va antes que ambas.',
    themesCaption: 'Temas de los comentarios contados',
    theme: 'Tema',
    untagged: {
      one: '{{count}} comentario contado no tiene tema.',
      other: '{{count}} comentarios contados no tienen tema.',
    },
    themeCount: {
      one: '{{count}} comentario, {{share}} de los contados',
      other: '{{count}} comentarios, {{share}} de los contados',
    },
    quotes: 'En sus propias palabras',
    noQuotes: 'No se pudo citar ningún pasaje sin mostrar algo privado.',
    seeTheme: 'Ver todos los comentarios con este tema',
    noThemes: 'Ningún comentario contado tiene tema todavía.',
    campaignsTitle: 'Cartas que mandaron muchas personas',
    campaignsLead:
      'Mandar la misma carta es una forma justa de hablar. Cada una se cuenta tantas veces como se mandó, y aquí se muestra una vez.',
    noCampaigns: 'Ninguna carta fue enviada por más de una persona.',
    letterCount: { one: '{{count}} carta', other: '{{count}} cartas' },
    opening: 'Empieza así:',
    seeLetters: 'Ver estas cartas',
    brief: {
      title: 'En breve',
      declared:
        'En el formulario, {{support}} declararon apoyo, {{oppose}} oposición, {{mixed}} una opinión mixta y {{unsure}} que no deciden; {{none}} no declararon nada.',
      inferred:
        'Según lo que se lee solo en sus palabras, {{support}} apoyan la propuesta, {{oppose}} se oponen, {{mixed}} argumentan en ambos sentidos y en {{unclear}} no se lee posición.',
      themes: 'De lo que más se habla: {{themes}}.',
      theme: '{{name}} ({{comments}})',
      campaign: {
        one: '{{count}} de los comentarios contados llegó como copia de una carta que otros también mandaron; la carta más enviada llegó {{largest}} veces.',
        other:
          '{{count}} de los comentarios contados llegaron como copias de cartas que otros también mandaron; la carta más enviada llegó {{largest}} veces.',
      },
      asks: {
        one: '{{count}} comentario hace una pregunta; {{requests}} piden una enmienda, datos o una reunión.',
        other:
          '{{count}} comentarios hacen una pregunta; {{requests}} piden una enmienda, datos o una reunión.',
      },
      since: 'Desde la versión {{version}}, los comentarios contados pasaron de {{before}} a {{now}}.',
    },
    bySourceCaption: 'Posiciones según de dónde vinieron los comentarios',
    byLanguageCaption: 'Posiciones por idioma',
    byDistrictCaption: 'Posiciones contadas por distrito',
    byDistrictLead:
      'Se ocultan los números menores de 5 y los que hagan falta para que no se puedan calcular. Un distrito con menos de 5 comentarios se cuenta con quienes no dijeron ninguno.',
    districtsRepeated:
      'Esta tabla es la de la versión {{version}}. No incluye los comentarios que llegaron después: siendo tan pocos, restarla de una tabla nueva podría revelar dónde vive alguien.',
    district: 'Distrito',
    noDistrict: 'Ninguno, o muy pocos',
    hidden: 'oculto',
    positionReading:
      '{{declared}} de {{counted}} comentarios contados declararon una posición; en {{inferred}} se leyeron palabras que toman partido.',
    themesReading: 'De lo que más se habla es {{name}}: {{comments}} de {{counted}} comentarios contados.',
    change: {
      up: '{{comments}} más que en la versión {{version}}',
      down: '{{comments}} menos que en la versión {{version}}',
      same: 'Tantos como en la versión {{version}}',
    },
    gone: 'De esto ya no se habla desde la versión {{version}}: {{themes}}.',
    argumentsTitle: 'Argumentos',
    argumentsLead:
      'Los comentarios van juntos cuando sus frases comparten palabras; el que da dos argumentos está en ambos. Los títulos son palabras de los comentarios, en su idioma.',
    side: {
      one: '{{stance}}: {{count}} comentario',
      other: '{{stance}}: {{count}} comentarios',
    },
    point: { one: '{{count}} comentario', other: '{{count}} comentarios' },
    pointTexts: { one: '{{count}} texto distinto', other: '{{count}} textos distintos' },
    copiesPoint: 'Una carta enviada varias veces',
    others: {
      one: 'También se dijo, en {{count}} comentario cuyo argumento no se halló en otro',
      other: 'También se dijo, en {{count}} comentarios cuyos argumentos no se hallaron en otro',
    },
    othersShown: 'Aquí se muestran: {{shown}}.',
    noOthersQuotes: 'Ninguno se puede citar sin algo privado o es demasiado corto para entenderse solo.',
    wordless: {
      one: '{{count}} comentario tiene este tema por decisión de la secretaría; ninguna palabra suya está marcada.',
      other:
        '{{count}} comentarios tienen este tema por decisión de la secretaría; ninguna palabra suya está marcada.',
    },
    behind: 'Los comentarios detrás de esto',
    behindMore: '{{count}} más están en los datos del resumen o se hallan por sus palabras.',
    senders: { one: '{{count}} persona la mandó', other: '{{count}} personas la mandaron' },
    seen: 'La primera llegó el {{first}}, la última el {{last}}.',
    campaignStance:
      'Se cuentan como: {{support}} a favor, {{oppose}} en contra, {{mixed}} mixtos, {{unclear}} sin posición clara.',
    wholeLetter: 'El texto que comparten',
    added: {
      one: '{{count}} persona añadió algo propio',
      other: '{{count}} personas añadieron algo propio',
    },
    asksTitle: 'Qué pregunta y qué pide la gente',
    asksLead:
      'Frases que preguntan o piden, halladas por sus palabras. Algunas preguntas solo argumentan; ninguna regla lo distingue, así que están todas. Un comentario cuenta una vez en cada apartado.',
    noAsks: 'Ningún comentario contado pregunta ni pide nada.',
    asksReading: 'Lo más frecuente: {{kind}}, en {{comments}} de {{counted}} comentarios contados.',
    asksCaption: 'Comentarios que preguntan o piden',
    askKind: 'Qué preguntan o piden',
    asks: {
      question: 'Una pregunta',
      amendment: 'Enmiendas y condiciones',
      data: 'Datos e informes',
      meeting: 'Reuniones y audiencias',
      vote: 'Un voto en un sentido o en otro',
      other: 'Otra cosa',
    },
    timeTitle: 'A lo largo del tiempo',
    daysCaption: 'Comentarios contados por día, y sus posiciones',
    day: 'Día',
    daysReading: 'La mayoría llegó el {{day}}: {{comments}} de {{counted}}.',
    hearingsCaption: 'Comentarios hablados en audiencias',
    hearing: 'Audiencia',
    speakersColumn: 'Personas que hablaron',
    emergingTitle: 'Lo que ningún tema cubre',
    emergingLead:
      'Palabras que varias personas usan donde el libro de códigos no tiene tema: para quien lo mantiene en la secretaría. Se buscaron en {{texts}} textos distintos.',
    noEmerging: 'Fuera de los temas no se halló ninguna expresión en tres textos o más.',
    emergingCaption: 'Expresiones fuera de los temas',
    phrase: 'Expresión',
    textCount: 'Textos',
    example: 'Ejemplo',
    trustTitle: 'Cuánto confiar en esto',
    reviewed: {
      one: 'La secretaría corrigió la lectura de {{count}} comentario contado ({{share}}).',
      other: 'La secretaría corrigió la lectura de {{count}} comentarios contados ({{share}}).',
    },
    stanceFrom:
      'De las posiciones por las que se dividen los temas, {{declared}} fueron declaradas, {{inferred}} leídas en las palabras y {{corrected}} fijadas por la secretaría.',
    whoCould:
      'Cualquiera pudo comentar, una o varias veces: en el formulario, en una audiencia, por carta o por correo electrónico. No se pidió una cuenta, así que una persona puede contarse más de una vez.',
    quotesChosen:
      'Las citas se eligen con una regla fija: los pasajes más cercanos a lo que dice la mayoría de su lado y menos parecidos entre sí (relevancia marginal máxima, Carbonell y Goldstein 1998), nunca dos de una misma carta o persona.',
    withholdingCaption: 'Retenidos, por posición y por idioma',
    withholdingLead:
      'Un comentario solo se puede retener por las razones de arriba, nunca por su opinión. Si las partes difieren mucho entre filas, pregunte por qué; los números pequeños difieren por azar.',
    group: 'Comentarios',
    withheldOf: 'Retenidos',
    ofComments: 'De',
    withheldShare: 'Parte',
    made: 'Clasificado con reglas fijas, sin ningún servicio externo. Reglas: {{tagger}}. Libro de códigos: versión {{codebook}}. Las citas son textuales, en el idioma en que se dijeron o escribieron.',
    quoteGone: {
      withdrawn:
        'Quien lo escribió lo retiró después de hacerse este resumen. Sus palabras ya no se muestran.',
      withheld: 'Retenido por la secretaría después de hacerse este resumen. Sus palabras ya no se muestran.',
      shared:
        'Estas palabras ya no se muestran: de los comentarios que las compartían queda, a lo sumo, uno.',
    },
    quoteSource: 'Comentario {{id}}',
    quoteSpeech: '{{meeting}}, turno {{turn}}, minuto {{time}}',
    quoteSpeechNoTime: '{{meeting}}, turno {{turn}}',
    inCapitals: 'Recibido en mayúsculas',
    aMeeting: 'Reunión',
    watch: 'Ver desde {{time}}',
    watchVideo: 'Ver la reunión',
    none: 'ninguno',
    downloads: {
      title: 'Descargar este resumen',
      pdf: 'PDF',
      docx: 'Word',
      md: 'Markdown',
      csv: 'Tablas (CSV, comprimidas)',
      json: 'Datos (JSON)',
      each: 'Cada tabla por separado',
    },
    chart: {
      alt: 'Gráfica: {{caption}}. {{reading}} La tabla que sigue da cada número.',
      declared: '{{count}} declarada',
      inferred: '{{count}} leída en palabras',
    },
    page: 'Página {{page}} de {{pages}}',
    unprintable: {
      one: '[{{count}} signo que no se puede imprimir aquí: véase la página del resumen o su forma en Word]',
      other:
        '[{{count}} signos que no se pueden imprimir aquí: véase la página del resumen o su forma en Word]',
    },
    checks:
      'Huella de los comentarios detrás de esto (SHA-256): {{inputs}}. Raíz del árbol de los contados: {{root}}. Quien tenga la exportación pública puede rehacer este resumen a partir de ella y compararlo.',
    empty: 'Todavía no se ha contado ningún comentario.',
  },
};
