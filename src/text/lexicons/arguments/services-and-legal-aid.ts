import type { ConceptTable } from '../concept-table.ts';

/** How people argue services and legal aid. */
export const servicesAndLegalAid: ConceptTable = {
  'services-and-legal-aid-argued': {
    en: `
      (legal|immigration|pro bono|free|court appointed|eviction) (aid|assistance|help|clinic|clinics|services|defense|
      representation|counsel|lawyer|lawyers|attorney|attorneys| defense fund|advice|support|hotline|fund|navigator|
      navigators|consultations|consultation), right to (counsel|an attorney|a lawyer|legal|representation),
      (have|need|get|hire|find|afford|without|provide|access to|with|for|of|give|gives|see|call|pay for|paid for)
      (a|an|free|legal|some|adequate|their own|good|any|) (lawyer|lawyers|attorney|attorneys|counsel|representation|
      legal help|legal aid|legal counsel|immigration lawyer|interpreter|translator|navigator|case
      manager|caseworker|caseworkers|case managers|advocate|social worker|public defender|public defenders), public
      defender(s|), means test(ing|ed|s|), notario(s|), know your rights, know (their|your|our) rights
      (training|trainings|cards|workshop|workshops|session|sessions|classes|card|information), access to
      (services|care|health|healthcare|health care|education|shelter|food|legal|mental|medical|housing|doctors|
      resources|benefits|basic|justice|quality| childcare|language|affordable|treatment|counseling|safe|clean water),
      (health|medical|dental|prenatal|primary|preventive|child|day|elder|maternal|hospice|affordable|universal)
      (care|coverage|insurance|checkups|exams|services|clinic|clinics|screenings), healthcare, health care, medicare,
      medicaid, obamacare, affordable care act, single payer, chip, insulin, vaccin*, prescription*, uninsured,
      planned parenthood, (community|free|mobile|school|health|medical|neighborhood|legal|vaccine|dental|prenatal)
      clinic(s|), community health, (see|saw|afford|go to|going to|visit) (a|the|)
      (doctor|dentist|therapist|counselor), (emergency|operating|delivery|waiting) room, hospital (bills|bill|beds|for
      treatment), dialysis, chemo*, therapy, therapist(s|), counseling, (public|quality|early|early
      childhood|higher|free|special|bilingual|good|better|affordable|adult|english|citizenship|esl|ged|parenting|
      computer|sex|music|arts|civic|financial|college|job|vocational|trade) (education|classes|class|school|schools|
      college|tuition|literacy|training|lessons|instruction|program|prep), (college|early college|university)
      (scholarship|scholarships|tuition|fund|savings|access|ready|degree|education|bound|debt), scholarship(s|),
      student (loans|debt|loan|aid), tuition, financial aid, pre k, prekindergarten, head start, kindergarten
      (readiness|program), child development center, childcare, child care, day care
      (center|centers|subsid*|services), tutor*, literacy, library (programs|services|card|hours|needs|computers),
      (bilingual|spanish speaking|vietnamese speaking|multilingual|spanish|language|translated|interpret*)
      (staff|access|services|line|materials|aides|teachers|operators|dispatchers|forms|website|notices|hotline|
      assistance|support|interpreters|interpreter|counselors), (speaks|speak|speaking) (her|their|his|our|my|the)
      language, language (barrier|barriers|access|line|justice|assistance|services), interpret(er|ers|ation|s|ed|ing)
      (services|for|access|in court|at the clinic|at the hospital|shortage), (homeless|women's|domestic
      violence|emergency|family|battered women's|youth|winter|warming|cooling|migrant|immigrant|animal|overnight|
      navigation|crisis|food|day|transitional| permanent supportive) (shelter|shelters|housing|center|centers|beds|
      bank|banks|pantry|pantries|distribution|assistance|stamps| kitchen), shelter (beds|space|for|and
      food|to|services|is|or|was|system|from|staff|resources), shelters, (food|hot|free|school)
      (stamps|pantry|pantries|bank|banks|assistance|insecurity|lunch|lunches|meals|boxes|benefits|access|aid|
      distribution), hot meals, meals (for|to) (seniors|children|unsheltered|families|homeless|the), snap benefits,
      wic, welfare, handouts, freebies, free stuff, on the dole, social security, safety net, entitlement(s|), section
      8, permanent (supportive|) housing, (keep|keeping|help|helping|helps|helped)
      (people|families|tenants|them|residents|seniors|immigrants|refugees|newcomers|those|victims|women|survivors|
      veterans|students|folks|our clients|clients) (housed|stay housed|in their homes|get housing|find housing|with
      rent|find jobs|find work|navigate|apply|access|get services|get help|get on|get back on|fill out|with|get
      health|enroll|learn english|off the street|from being homeless|become citizens|settle|resettle), resource
      center(s|), one stop, outreach workers, (serve|served|serves|serving|provide|provides|provided|providing|offer|
      offers|offered|offering|deliver| delivering) (over|approximately|about|more
      than|thousands|hundreds|free|critical|essential|basic|vital|direct|crucial|much
      needed|meals|food|shelter|services|legal|support|resources|education|care|housing|health|medical|mental|
      assistance|help|) (services|resources|meals|food|shelter|support|supports|legal|education|care|housing|health|
      medical|mental| assistance|help|clients|families|of households|households|youth per|people
      per|children|patients|survivors|students|unhoused|seniors|to survivors|to families|to immigrants|to those|to
      people|to the unhoused|to youth), our (clients|patients|nonprofit|agency|clinic|shelter|hotline|caseworkers|food
      pantry|organization serves|organization provides|organization has|students need),
      (refugee|immigrant|asylum|migrant|newcomer) (resettlement|services|assistance|support|integration|students|
      center|office|legal|programs|shelter), resettl*, citizenship (classes|class|workshop|workshops|application|
      applications|drive), daca (renewal|renewals|clinic|fees), help (with|filling out)
      (applications|forms|papers|paperwork|citizenship|visas), (deportation|removal|bond|eviction|legal|immigrant)
      (defense|defense fund|fund|proceedings without|hearing without|hearings without), rapid response
      (network|line|hotline), rape (crisis|kits|exam), trauma (recovery|center|services|counseling|care|healing),
      victim(s|) (fund|support|help|compensation|assistance|advocate|advocates|need|services), support (for|to)
      (victims|survivors|families of|immigrant families|refugees|tenants|homeless|the homeless|the
      unhoused|seniors|veterans|students|children of), elder(s|ly|) (care|services), senior
      (center|centers|services|meals|housing), disability (services|benefits|access), veterans
      (services|benefits|need), (bus|transit|paratransit|public transportation|rides|ride) (to the doctor|to
      appointments|service for|passes|pass for|access|for seniors), welcome center, welcoming communities, immigrant
      affairs,
    `,
    es: `
      (ayuda|asesoría|asistencia|defensa|representación|orientación|servicios|apoyo|consulta|clínica|clínicas|fondo|
      consejo) (legal|legales|jurídica|migratoria|migratorios|para inmigrantes|gratis|gratuita|médica|psicológica|a
      las víctimas|a víctimas|para víctimas|a los inmigrantes|del gobierno|social|alimentaria|para la renta|con la
      renta|emocional|para mujeres|a familias|pública|económica), (un|una|sin|con|tener|tiene|tienen|conseguir|pagar|
      pagarle a|pague|poner|dar|den|necesitan|necesita|ocupan|ocupa|derecho a|acceso a|más|mi|su|nos|le|buscar|buenos)
      (un|una|más|buen|buena|los|) (abogado|abogados|abogada|abogadas|defensor|defensores|defensora|intérprete|
      intérpretes|traductor|traductora| trabajadora social|consejera|terapeuta|psicóloga|psicólogo), defensor(es|)
      público(s|), abogad* de (oficio|inmigración|migración|gratis), notario(s|),
      (conozca|conocer|conozcan|conoce|saber|sepan|sus|talleres de|taller de|tarjetas de|pláticas de)
      (sus|tus|nuestros|mis|los|) derechos, (servicio|servicios) (de salud|sociales|social|médicos|médico|públicos|
      legales|para|a víctimas|comunitarios|de apoyo|en español|básicos|de la ciudad|de emergencia|bilingües|a la
      comunidad|que|de traducción|de interpretación|de inmigrantes|humanos), (acceso|accesibilidad) (a|al)
      (la|los|servicios|salud|educación|médico|vivienda|abogado*|clínica*|idioma|un|una|información|atención|comida|
      programas), (salud|atención|ayuda|seguro|cuidado|cuidados|examen|exámenes|feria|centro|centros|clínica|clínicas|
      gastos) (médic*|de salud|pública|dental|prenatal|gratuit*|comunitari*|mental para|de mujeres|infantil),
      medicaid, medicare, medi cal, chip, vacuna(s|ción|rse|r|), diálisis, quimio*, insulina, medicina(s|)
      (para|de|que|y), (ir|va|van|fue|llevar|llevarlo|llevarla|llevé) (al|a la|con el|a una)
      (doctor|clínica|hospital|dentista|médico|terapia|consulta), sala de (emergencia|emergencias|urgencias), clases
      de (inglés|ciudadanía|ged|computación|español|música|nutrición), aprender inglés, (becas|beca), pre k,
      prekínder, guardería(s|), biblioteca (para|con|donde|que da|y), (en|al) (su|nuestro|mi|el) idioma,
      (personal|línea|operador*|formulario|formularios|formas|avisos|letreros|maestr*|información|atención|alguien)
      (bilingüe|bilingües|en español|que hable español|que hablen español|traducid*), (barrera|barreras|acceso) del
      idioma, intérprete(s|) (en|para|de|que|profesional*|certificad*), (refugio|refugios|albergue|albergues|casa
      hogar|comedor|comedores|despensa|despensas|banco de comida|banco de alimentos|centro de apoyo|centro de
      recursos|casa de asistencia) (para|de|que|se|no|y|donde|está|están|es|con|comunitari*|lleno*|vací*|familiar),
      albergue(s|), refugio(s|) (para|de mujeres|y|que|donde), banco de (comida|alimentos), despensa(s|), comida
      (gratis|para los|caliente|para familias), estampillas, cupones, welfare, asistencia pública,
      (beneficios|ayudas|apoyos|programas|subsidios) (públicos|del gobierno|para|a|de|sociales|que|de renta|de
      comida|federales), seguro social, (pedir|piden|reciben|recibir|viven de|quieren|les dan|todo|nos dan|dan)
      (todo|puras|) (ayuda del gobierno|ayudas|welfare|beneficios|gratis|regalado|cupones|estampillas|medicaid),
      (ayuda|apoyo|asistencia|protección) (para|a|con|de) (la renta|renta|pagar la renta|víctimas|las
      víctimas|refugiados|los refugiados|inmigrantes|mujeres golpeadas|sobrevivientes|familias|inquilinos|los sin
      hogar|desamparados|desempleados|ancianos|los ancianos|personas mayores|estudiantes),
      (compensación|apoyo|servicios|ayuda|asesor|trabajadora|defensora|consejera|abogada|terapia) (a|para|de)
      (las|los|) (víctimas|víctima|sobrevivientes|crimen), (línea|teléfono|número) (de|para)
      (ayuda|crisis|apoyo|emergencia legal|víctimas), (trabajadora|trabajador|trabajadores|trabajadoras)
      (social|sociales|de casos|comunitari*|de salud), (llenar|llenando|llenarle|llenen) (solicitudes|la solicitud|las
      solicitudes|formas|formularios|aplicaciones|papeles|los papeles), terapia(s|)
      (para|de|a|gratis|psicológica|y|familiar), consejería, orientación (para|legal|a|sobre), reasentamiento, oficina
      de (inmigrantes|asuntos|bienvenida|recursos|atención), centro(s|) (de salud|para inmigrantes|comunitario
      da|comunitario donde|para mujeres|de mujeres|de ayuda), (personas|gente|adultos) (mayores|de la tercera
      edad|discapacitad*), caridades católicas, cruz roja, fundación que, organización que (ayuda|da|ofrece),
    `,
  },
  'services-and-legal-aid-hinted': {
    en: `
      (victim|victims|survivor|survivors|crisis|family|support|social|human|homeless|homelessness|wraparound|senior|
      senior citizen|mental health|medical|health|health care|healthcare|housing|immigrant|refugee|youth|city|
      essential|basic|trauma|supportive|translation|language| employment|childcare|child|disability|veterans|food|
      public|reproductive|counseling|life saving|direct|nonprofit|community|emergency|resettlement|safety net|case
      management|outreach|reentry) (services|service providers|advocates|advocate|advocacy|compensation|assistance|
      support services|shelters|shelter|hotline|clinic|clinics|care|counseling|support|access|programs|benefits|
      needs), services (for|to|they|that|are|and resources|in|such as|like|people need|we
      need|should|available|without|because|provided|at|we provide), health (insurance|center|centers|clinic|
      department|screenings|workers|equity|outcomes|services), education (for|is|and|system|funding|should|access|
      services|programs|to), (in|into) (spanish|their language|our language|my language|her language|his
      language|other languages|vietnamese|multiple languages|plain language|amharic|arabic|mandarin|chinese|every
      language), (public|government|federal|welfare|social security|state|unemployment|taxpayer
      funded|free|disability|veterans) (benefits|assistance|aid|programs|handouts|housing|welfare|services|health),
      (rental|rent|mortgage|utility|emergency rental|financial|down payment|relocation|eviction|tenant|cash|covid|
      disaster) (assistance|relief|help|aid|support|protection|protections|subsidies|vouchers|counseling|prevention|
      payments), housing (assistance|services|vouchers|voucher|support|program|programs|resources|navigator|
      navigators|counseling|first| is a human right|solutions),
    `,
    es: `
      (educación|clases|clase|escuela|escuelas|curso|cursos|taller|talleres|becas|beca|tutorías|universidad|colegio|
      kínder|guardería|guarderías|lectura) (para|de|pública|bilingüe|bilingües|gratis|de inglés|de ciudadanía|de
      ged|universitari*|de computación|de padres|infantil|temprana|a los|en español|superior|y|que|especial), en
      (español|otros idiomas|vietnamita|varios idiomas) (para|los|y|que|no|también|en|porque|la|las),
    `,
  },
};
