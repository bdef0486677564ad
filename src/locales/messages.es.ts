import type { en } from './messages.en.ts';

export const es: typeof en = {
  errors: {
    'malformed-request': {
      title: 'No se pudo leer la solicitud',
      detail: 'Revise que esté completa, en UTF-8 válido y en el formato indicado, y envíela de nuevo.',
    },
    'invalid-fields': {
      title: 'Revise lo que escribió',
      detail: 'No se guardó nada. Corrija los campos que se indican y envíe de nuevo.',
    },
    unauthenticated: {
      title: 'Inicie sesión',
      detail: 'No ha iniciado sesión o su sesión terminó. Inicie sesión e intente de nuevo.',
    },
    'wrong-credentials': {
      title: 'El nombre y la contraseña no coinciden',
      detail: 'Revise ambos e intente de nuevo. Si perdió su contraseña, pida una nueva a un administrador.',
    },
    forbidden: {
      title: 'Su cuenta no puede hacer esto',
      detail: 'Si cree que debería poder, pregunte a un administrador.',
    },
    'not-found': {
      title: 'No se encontró',
      detail: 'Aquí no hay nada. Revise la dirección o el código e intente de nuevo.',
    },
    'method-not-allowed': {
      title: 'Esto no se puede hacer aquí',
      detail: 'Esta dirección existe, pero no para este tipo de solicitud.',
    },
    conflict: {
      title: 'Esto no se puede hacer ahora',
      detail: 'Algo cambió desde que se cargó la página. Cárguela de nuevo y vea el estado actual.',
    },
    'comments-closed': {
      title: 'Ya no se reciben comentarios sobre esta propuesta',
      detail: 'No se envió nada. Todavía puede escribir a la Secretaría de la Ciudad o hablar en la reunión.',
    },
    'idempotency-key-reused': {
      title: 'Esta Idempotency-Key ya se usó para otro comentario',
      detail: 'Use una clave nueva para un comentario nuevo.',
    },
    'unreadable-transcript': {
      title: 'No se pudo leer este archivo como transcripción',
      detail: 'No se importó nada. Vea abajo qué le pasa al archivo.',
    },
    'too-large': {
      title: 'Es demasiado grande',
      detail: 'Los comentarios pueden tener hasta 64 KiB y las transcripciones hasta 50 MiB.',
    },
    'unsupported-media-type': {
      title: 'Aquí no se lee este tipo de contenido',
      detail: 'Envíe JSON como application/json, o un archivo como multipart/form-data.',
    },
    'too-many-requests': {
      title: 'Demasiadas solicitudes',
      detail: 'Espere {{minutes}} minutos e intente de nuevo. No se perdió nada.',
    },
    unavailable: {
      title: 'El servicio no está listo',
      detail: 'Intente de nuevo en un minuto. No se guardó nada.',
    },
    internal: {
      title: 'Algo falló de nuestro lado',
      detail:
        'Quedó anotado. Intente de nuevo; si vuelve a pasar, avise a la ciudad y dé el número de solicitud {{requestId}}.',
    },
  },
  faults: {
    required: 'Este dato es necesario.',
    'too-long': 'Use {{maximum}} caracteres como máximo.',
    'too-short': 'Use {{minimum}} caracteres como mínimo.',
    'out-of-range': 'Escriba un número del {{minimum}} al {{maximum}}.',
    'not-allowed': 'Elija una de estas opciones: {{allowed}}.',
    'wrong-type': 'Este dato debe ser de tipo {{type}}.',
    'unknown-field': 'No existe un campo con este nombre. Quítelo.',
    malformed: 'Este dato no tiene la forma correcta.',
    'not-a-date': 'Escriba una fecha como 2026-03-14.',
    'not-a-time': 'Escriba una hora como 2026-03-14T18:00:00Z.',
    'not-a-web-address': 'Escriba una dirección web que empiece con https://.',
    'nul-character': 'El texto tiene un carácter NUL, que no se puede guardar. Quítelo y envíe de nuevo.',
    'not-unicode':
      'El texto tiene medio carácter, que no se puede guardar tal cual. Escríbalo otra vez y envíelo.',
    'before-opening': 'Los comentarios deben cerrar después de abrir.',
    taken: 'Esto ya está en uso. Elija otro.',
    'unknown-theme': 'El libro de códigos no tiene el tema {{unknown}}.',
    'account-name': 'Use de 2 a 60 letras, números, puntos o guiones, empezando con una letra o un número.',
    'email-address': 'Dé una dirección de correo electrónico como rosa@example.gov.',
    'same-value': 'Indique cada uno una sola vez.',
    'too-many': 'Indique {{maximum}} como máximo.',
    'too-few': 'Indique {{minimum}} como mínimo.',
    'analysis-failed': 'No se pudo analizar el comentario. Se conserva tal como se recibió.',
  },
  file: {
    empty: 'El archivo está vacío. Expórtelo de nuevo y suba el archivo nuevo.',
    binary: 'No es un archivo de texto. Exporte la transcripción como WebVTT, SRT, texto simple o JSON.',
    'not-utf8': 'El archivo no está en UTF-8. Guárdelo como UTF-8 y súbalo de nuevo.',
    'not-json': 'El archivo empieza como JSON pero no es JSON válido. Expórtelo de nuevo.',
    'unknown-json':
      'Este JSON no tiene ninguna de las formas que se conocen aquí. Dé turnos con speaker, start, end y text.',
    'no-cues': 'El archivo no tiene subtítulos ni texto de oradores. Expórtelo con subtítulos.',
    'too-many-cues': 'El archivo tiene más de {{limit}} subtítulos. Divídalo y suba las partes.',
    'too-long': 'El archivo abarca más de 24 horas. Divídalo y suba las partes.',
    'too-much-text':
      'El archivo contiene más de {{megabytes}} MB de palabras, más de lo que se puede decir en un día. Divídalo y suba las partes.',
    'too-many-comments':
      'En el archivo parece haber {{comments}} comentarios, más de los que se pueden guardar de una reunión. Divídalo y suba las partes.',
    required: 'Elija un archivo.',
    'reading-failed':
      'No se pudo leer el archivo después de varios intentos. Súbalo de nuevo, o expórtelo otra vez del sistema de reuniones.',
    'word-97': 'Es un archivo de Word de los antiguos (.doc). Ábralo en Word, guárdelo como .docx y súbalo.',
    'office-97': 'Es un archivo de Office antiguo. Guárdelo como .docx, o como texto simple, y súbalo.',
    encrypted: 'El archivo está protegido con contraseña. Guarde una copia sin contraseña y súbala.',
    'rich-text':
      'Es un archivo de texto enriquecido (.rtf). Guárdelo como .docx o como texto simple y súbalo.',
    'open-document': 'Es un archivo OpenDocument (.odt). Guárdelo como .docx o como texto simple y súbalo.',
    spreadsheet:
      'Es una hoja de cálculo. Los comentarios escritos en una hoja de cálculo se importan como comentarios; una transcripción debe guardarse como .docx o texto simple.',
    presentation: 'Es una presentación. Suba en su lugar la transcripción de la reunión.',
    'pages-document': 'Es un documento de Pages. Expórtelo a Word (.docx) y súbalo.',
    archive: 'Es un archivo comprimido. Descomprímalo y suba la transcripción que contiene.',
    recording: 'Es una grabación de sonido o de video. Suba sus subtítulos o su transcripción.',
    picture: 'Es una imagen y no tiene texto. Suba el texto, o pase antes un reconocimiento de texto (OCR).',
    'web-page':
      'Es una página web. Guarde como archivo los subtítulos o la transcripción que muestra y súbalo.',
    'damaged-document':
      'El archivo está dañado. Ábralo en el programa que lo hizo, guárdelo otra vez y suba el archivo nuevo.',
    'no-text':
      'El archivo no tiene texto: está escaneado, es una imagen de las páginas. Pase un reconocimiento de texto (OCR) y suba el resultado, o pida el archivo original.',
    'garbled-text':
      'El texto de este PDF no se puede leer: no dice qué letras muestra. Pase un reconocimiento de texto (OCR), o expórtelo de nuevo desde el programa que lo hizo.',
    'unsafe-document':
      'El archivo está hecho como no lo hace ningún procesador de textos, y no se siguió abriendo. Ábralo en Word o LibreOffice, guárdelo otra vez y suba el archivo nuevo.',
    'unpacks-too-large':
      'El archivo se descomprime a mucho más de lo que debería, y no se siguió abriendo. Guárdelo otra vez sin imágenes y suba el archivo nuevo.',
    'too-many-pages': 'El archivo tiene más de {{limit}} páginas. Divídalo y suba las partes.',
    'took-too-long':
      'La lectura del archivo tardó más de {{seconds}} segundos y se detuvo. Guárdelo como texto simple, o divídalo, y súbalo.',
    'needs-too-much-memory':
      'La lectura del archivo ocupó demasiada memoria y se detuvo. Guárdelo como texto simple, o divídalo, y súbalo.',
    'outlook-data':
      'Es un archivo de datos de Outlook (.pst). Exporte los mensajes como .eml o .mbox e impórtelos.',
    'outlook-message': 'Es un mensaje de Outlook (.msg). Guárdelo como .eml e impórtelo.',
    'no-rows': 'El archivo no tiene filas debajo del encabezado.',
    'no-messages': 'El archivo comprimido no tiene mensajes (.eml o .mbox).',
    'no-text-column':
      'No está claro qué columna tiene los comentarios. Elíjala. Las columnas son: {{columns}}.',
    'no-such-column': 'No hay ninguna columna {{column}}. Las columnas son: {{columns}}.',
    'column-twice': 'La columna {{column}} está elegida para dos cosas distintas. Elíjala una sola vez.',
    'not-comments':
      'Los comentarios se leen de CSV, Excel (.xlsx), NDJSON y de correo electrónico (.eml, .mbox, o un .zip de ellos). Guárdelos como uno de estos.',
    'damaged-table':
      'La tabla no se puede leer aquí. Revise las comillas, guárdela otra vez e importe el archivo nuevo.',
  },
  bulk: {
    'no-words': 'No tiene palabras.',
    'position-unknown': 'Su postura no es ninguna de support, oppose, mixed y unsure.',
    'district-unknown': 'Su distrito no es un número.',
    'date-unknown': 'Su fecha no se puede leer. Use fechas como 2026-03-14.',
    'source-unknown': 'Su origen no es ninguno de los conocidos. Use import o paper.',
    'damaged-message': 'El mensaje está dañado.',
    'not-a-comment': 'No es un comentario.',
    attachments: 'Adjuntos que no se leyeron: {{count}}. Vea si hay un comentario entre ellos.',
    'not-mail': 'El archivo comprimido tiene un archivo que no es un mensaje, y no se leyó.',
  },
  turnReasons: {
    'in-public-comment': 'Se dijo durante los comentarios del público.',
    'in-public-hearing': 'Se dijo en una audiencia pública.',
    'called-to-speak': 'Justo antes se llamó a alguien a hablar.',
    'introduces-self': 'Quien habla da un nombre o dice por quién habla.',
    'addresses-council': 'Quien habla saluda al concejo.',
    'declares-position': 'Quien habla pide algo o toma una posición.',
    'says-where-they-live': 'Quien habla dice dónde vive.',
    'closes-with-thanks': 'Termina con un agradecimiento.',
    'speaks-seldom': 'Esta voz se oye pocas veces.',
    'speaks-often': 'Esta voz se oye muy a menudo.',
    'runs-the-meeting': 'Son palabras de quien dirige la reunión.',
    'calls-the-roll': 'Es un pase de lista o una votación.',
    'council-or-staff': 'Habla alguien del concejo o del personal.',
    'presents-report': 'Se presenta algo, o el turno es muy largo.',
    'beside-testimony': 'Solo lo indican los turnos que lo rodean.',
    'short-answer': 'Son solo unas palabras.',
  },
  place: {
    line: 'Vea la línea {{line}}.',
    cue: 'Vea el subtítulo {{cue}}.',
    byte: 'Vea el byte {{byte}}.',
    page: 'Vea la página {{page}}.',
  },
};
