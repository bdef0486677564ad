import type { ConceptTable } from '../concept-table.ts';

/** How people argue rights and fair treatment. */
export const civilRights: ConceptTable = {
  'civil-rights-argued': {
    en: `
      profil(e|ed|es|ing) (us|people|of|me|drivers|latinos|black|brown|hispanics|and|based|my|anyone|by|him|them|is|
      will), racist (policy|policies|system|systems|police|policing|practices|practice|laws|history|institution|
      legacy|cops|roots| past|urban|covenants|redlining|treatment|agenda|law|ordinance|stops|city), white
      (supremacy|supremacist|supremacists|privilege|nationalism|nationalists), legacy of
      (racism|slavery|segregation|redlining|discrimination), redlin*, segregat*, jim crow, slavery, new jim crow,
      apartheid, black lives matter, blm, anti black, antiblack, george floyd, breonna taylor, disparit(y|ies)
      (in|study|between|of), unequal treatment, equal (rights|treatment|protection|justice|pay|access|opportunity|
      opportunities), treat(ed|s|ing|) (everyone|everybody|us|people|all people|them|me|him|all|immigrants|all
      residents|citizens) (the same|equally|fairly|with dignity|with respect|differently|like animals|like dogs|like
      criminals|like less|unfairly|as equals|as human|as second|like a|like), second class
      (citizens|citizen|residents|people), double standard(s|), one set of rules for, fair treatment, unfair(ly|)
      (target*|treat*|treatment|punish*|singled|stopped), rights of (the|all|our|people|immigrants|others|women|
      workers|every|accused|a|minorities|citizens|detainees), a right to (counsel|a lawyer|an attorney|due
      process|remain silent|a fair|a hearing|exist|protest|vote|assemble|bear), bill of rights, the constitution
      (protects|says|applies|guarantees|is|does not|doesn't|gives|requires), (first|second|fourth|4th|1st|2nd|fifth|
      14th|fourteenth|sixth|eighth) amendment, due process, equal protection, probable cause, reasonable suspicion,
      unreasonable (search|searches|stops|stop|seizure), search and seizure, warrantless, (a|judge's|judicial) warrant
      (signed|from|before|first|required), show me a warrant, innocent until proven, presumption of innocence,
      presumed innocent, guilty until, freedom of (speech|religion|movement|assembly|the press|expression), religious
      (freedom|liberty|test|discrimination|minorities|beliefs), habeas corpus, cruel and unusual, excessive
      (force|bail|fines|stops), brown skin, skin color, color of (my|their|our|your|his|her|someone's) skin,
      look(s|ed|ing|) (mexican|hispanic|latino|latina|foreign|like an immigrant|brown|illegal|like
      me|undocumented|like us|muslim|suspicious|like i), (driving|walking|working|shopping|living|existing|breathing)
      while (black|brown|latino|hispanic|mexican|immigrant|muslim), who looks, anyone who looks, for having an accent,
      speak(s|ing|) spanish (in|at|on|is|and|to), (asked|ask|asks|asking|demand|demands|demanded|show|showed|shows|
      showing|check|checks|checked|carry|prove| proving|produce|see|saw) (me|us|him|her|them|for|my|his|her|their|
      your|our|to see|of|everyone's|to|where|) (papers|passport|birth certificate|green card|citizenship|immigration
      papers|proof|documents|proof of|id at|i was born|he was born|they were born|we were born|i'm a citizen|where i
      was), where (was|were|are) (i|he|she|you|they|we) (born|really from|from), show (me|us|your|their|his|her)
      papers, papers please, prove (i|we|he|she|they|that|my|our|you|i'm|we're)
      (am|are|was|is|belong|were|'m|m|citizenship|a citizen|citizens), (wrong|same)
      (man|person|guy|name|jose|maria|garcia|address|house|hernandez), same name as, mistaken (for|identity), mix(ed|)
      up (with|in|because), (detained|held|arrested|stopped|handcuffed|cuffed|searched|questioned|pulled over|frisked)
      (by mistake|wrongly|wrongfully|unlawfully|illegally|for no reason|without cause|without a|for hours|for
      nothing|because|on the curb|for being|for looking|for driving|for speaking|in error|at gunpoint|three times|four
      times|again|my|his|and never|a citizen|citizens|us|me|him|innocent), pulled (me|him|us|her|my|them) over
      (for|because|and|three|twice|again|four), sat (me|him|us|them|her) on the curb, on the curb for, matched (a|the)
      description, fit(s|) (a|the) description, matching, pretext(ual|) (stop|stops), stop and frisk, secondary
      traffic stops, traffic stop(s|) (of|data|disproportionately|on|for|are|disparities), biased polic*, biased
      (stops|officers|system), over polic*, overpolic*, police (brutality|violence|abuse|abuses|killing|killings|
      shooting|shootings|misconduct|murder|murdered|killed|kill| killing|shot|beat|beating|harass*|terror|terrorize|
      terrorized|force|torture|dogs|kills), officer(s|) (killed|shot|beat|kicked|slammed|tased|choked|harass*|abuse|
      abused|abusing|kneeled|punched|threw) (him|my|a|an|her|me|the|unarmed|us|people|someone|his|their|black),
      (killed|shot|beaten|murdered|brutalized|harassed|tased|abused|choked|assaulted|tackled) by (the|a|our|an|)
      (police|cop|cops|officer|officers|opd|dpd|spd|lapd|sheriff|sheriffs|deputies|ice|law enforcement|agents),
      excessive force, unarmed (black|man|men|people|civilian|civilians|and), (tear gas|rubber bullets|chokehold|choke
      hold|choke holds|no knock|body slam*|pepper sprayed|tased|taser), militari(zed|zation|ze|zing), kettl(ed|ing),
      state (sanctioned|) violence, dehumaniz*, humane (treatment|way|manner|policy), basic (human|) dignity, no
      (human|one|person) is illegal, humanity of, detention (centers|center|camps|conditions), concentration camps,
      cages, kids in cages, children in cages, asylum (is|seekers|law|claims|rights|claim|hearing|process),
      (punish|punished|punishing|punishes|pay|paid|paying|sentenced|jailed|tried|punishment)
      (people|him|them|her|someone|us|for it|) twice, double (punishment|jeopardy|sentence),
      (served|did|done|paid|completed|finished|serve|complete) (his|her|their|my|your|the)
      (time|sentence|debt|sentences|debts|years), debt to society, ban the box, school to prison, prison pipeline,
      prison industrial, deportation pipeline, jail to deportation, handed (over|off|) to ice
      (after|when|at|on|instead|upon|from|anyway), (transferred|transfer|transfers|transferring) (to|from|people
      to|him to|her to|them to) (ice|prison|jail), discriminat*, harass(ed|es|ment|ing|)
      (of|by|us|people|him|me|them|latinos|black|immigrants|on|for|at), bigot*, sexis*, misogyn*, homophob*,
      transphob*, xenophob*, islamophob*, antisemit*, ableis*, reproductive (rights|freedom|justice|health), right to
      choose, gay marriage, same sex, pay gap, wage gap, stolen land, voter suppression, disenfranchis*, muslim ban,
      travel ban, religious test, (kids|children|youth|juveniles|poor kids|teens|teenagers|young people)
      (treated|tried|like|as) (like|as|) (suspects|adults|criminals|animals), stereotyp*, criminaliz*
      (of|us|people|poverty|homeless*|immigrants|black|being|our|youth|mental|the|them), criminaliz(e|es|ing|ation),
    `,
    es: `
      racis*, discrimin*, xenof*, color de (la|su|mi|nuestra|tu|) piel, cara de
      (mexican*|latin*|indio|inmigrante|ilegal|sospechos*|que|nopal), piel morena, (nos|me|lo|la|los|le|les)
      (ven|vieron|vio|ve|veían) (moren*|priet*|latin*|mexican*|cara|la cara|el color|el acento|con herramienta), a los
      morenos, a los prietos, los de piel, (nos|me|lo|la|los|las|le|les|a mi|te)
      (paran|pararon|paró|paren|parar|detienen|detuvieron|detuvo|revisan|revisaron|esculcan|esculcaron|esposaron|
      esposó|bajaron|bajó|sentaron|tiraron|tumbaron|golpearon|golpeó|patearon|empujaron|apuntaron|tuvieron|tuvo|
      trataron|tratan|trató|humillaron|humilló|insultaron|insultó|gritaron|encerraron|confundieron|acusaron|siguieron|
      hostigan|acosan|acosaron) (por|sin|nomás|nada más|de la|del|en el|en la
      banqueta|contra|como|sentado|esposado|dos|tres|cuatro|seis|varias|horas|a cada|cada|todo|y ni|con otro|con
      alguien|de|los policías|un policía|un oficial|a la mala|al suelo) (nada|razón|motivo|causa|orden|moren*|priet*|
      ser|traer|ir|hablar|como|camioneta|troca|suelo|perro*|animal*| criminal*|delincuente*|basura|horas|veces|cuadra|
      rato|banqueta|cara|parecer|manejar|otro|persona|acento| ninguna), (pedir|piden|pide|pidan|pidió|pidieron|
      pidiendo|enseñar|enseñe|enseña|mostrar|muestre|traer|cargar|cargo|revisar| revisan|revisen)
      (los|mis|sus|tus|nuestros|mi|su|el|la|) (papeles|pasaporte|acta|mica|identificación|documentos|green card|acta
      de nacimiento|ciudadanía), de dónde (es|eres|soy|venimos|viene|vienes|son), dónde (nací|nació|naciste|nacieron),
      demostrar que (soy|somos|es|son|nací), probar que (soy|somos|es|son|nací),
      (ciudadano|ciudadana|ciudadanos|nacid*|residente legal|veterano|tejano|americano)
      (detenido|detenida|detenidos|arrestado|esposado|deportado|y lo|y aun|y la|y me|y todavía|y ni|de aquí y|aquí y),
      soy ciudadan* y, era ciudadan*, soy nacid* aquí, nací aquí (y|pero), nacieron aquí (y|pero), se equivocaron de
      (persona|señor|casa|nombre|hombre), por error (lo|la|los|me|detuvieron|arrestaron), mismo nombre, persona
      equivocada, (derechos|derecho) (civiles|humanos|constitucionales|de las|de los|de la|de
      todos|básicos|fundamentales|de nuestr*|laborales|del|iguales|como|que tenemos|a un abogado|a un juicio|a
      defender*|a protestar|a vivir), (violar|violan|violen|violación de|violaciones de|violando|violación
      a|pisotean|pisotear|quitar|quitan|respetar|respeten|respetan|defender|defiendan|defendiendo|defiendo|proteger|
      conocer|tengo|tenemos|tienen|tiene|nuestros|mis|sus|los mismos|sin|igualdad de|mismos)
      (los|mis|sus|nuestros|nuestras|mismos|) derechos, debido proceso, cuarta enmienda, primera enmienda, la
      constitución (nos|dice|protege|me|es|garantiza|ampara), orden (de un juez|judicial|firmada|de cateo) (primero|o
      no|antes|para|y), sin orden (judicial|de|del), sin (una|) orden de (un|) juez, causa probable, sospecha
      razonable, inocente hasta, presunción de inocencia, sin juicio, sin abogado,
      (mismo|igual|buen|mal|peor|diferente|justo|digno|humano) trato, (nos|los|me|le|les|lo|la|a todos|a uno)
      (tratan|traten|trataron|trata|trate|tratar|tratado) (como|igual|mal|peor|parejo|con|diferente|de otra)
      (a|animal*|criminal*|delincuente*|perro*|basura|todos|ciudadanos|dignidad|respeto|persona*|gente|seres|un|
      segunda|que|al|cualquiera|los|si), ciudadan* de segunda, somos (personas|humanos|seres|gente), dignidad
      (humana|de|como|y), nadie es ilegal, deshumaniz*, (castigar|castigado|castigan|castigados|castigo|pagar|pagan|
      paga|pague|pagó|cobrar|cobran|juzgar|sentencia) (dos veces|doble|otra vez|por lo mismo|doblemente), dos veces
      (castigad*|por lo mismo|la misma), doble (castigo|condena|sentencia), (ya|)
      (cumplió|cumplieron|cumplí|pagó|pagaron|pagué|cumplida|cumplir) (su|mi|la|su deuda|con su|con la)
      (condena|sentencia|deuda|tiempo|pena|castigo), segunda oportunidad, abuso(s|) (policiaco|policiacos|de
      autoridad|de la policía|de poder|policial|policiales|de los policías|contra), abusan de
      (su|la|nosotros|uno|los|ella|ellos|nos), (brutalidad|violencia|maltrato|acoso|hostigamiento)
      (policial|policiaca|policiaco|de la policía|de los|de un oficial), (la policía|el oficial|un oficial|los
      oficiales|el policía|los policías|la patrulla) (lo|la|me|nos|le|los) (golpeó|golpearon|mató|mataron|tiró|
      tiraron|aventó|esposó|esposaron|apuntó|empujó|pateó|humilló|insultó|gritó| maltrató|disparó), sin justificación,
      injustamente (detenid*|deportad*|arrestad*|acusad*|tratad*), no es justo que (nos|los|a|me|lo|traten|paren),
      injusticia(s|), trato injusto, derechos de (las mujeres|los inmigrantes|los trabajadores|los niños|la mujer|los
      demás|los latinos|todos), discapacitad*, silla de ruedas,
    `,
  },
  'civil-rights-hinted': {
    en: `
      (racial|racially|ethnic|religious|gender|race) (profiling|profiled|profile|bias|biased|discrimination|equity|
      justice|inequity|inequities|disparity|disparities| injustice|equality|motivated|hatred|gap|wealth
      gap|targeting|minorities|minority), (systemic|structural|institutional|environmental|anti black|overt|blatant)
      (racism|discrimination|inequity|inequities|injustice|oppression|racist|inequality), reparations, genocide,
      oppress* (people|communities|black|us|system), oppressed, people of color,
      (women|children|men|girls|youth|families|students|workers|folks|communities|residents|tenants|neighborhoods|
      businesses) of color, (black|brown|latino|latina|hispanic|asian|muslim|indigenous|native|immigrant|trans|queer|
      gay|lgbtq|disabled| jewish|arab) (people|men|women|man|woman|youth|kids|boys|lives|drivers|bodies|residents|
      communities|community|businesses| families|girls|folks) (are|is|get|being|were|have|face|who|deserve|matter|
      stopped|killed|in|to|disproportionately|have been|don't|should|need|suffer), black owned, minority owned,
      disadvantaged business*, disproportionate* (affect*|impact*|harm*|target*|stop*|arrest*|number|burden|police*|
      policing|black|on|hurt*|represent*), disparity study, inequit* (in|of|that|distribution|and|treatment),
      equit(able|y) (distribution|access|funding|treatment|policy|lens|and inclusion|commission|for|study|analysis|
      parks|in|issue), inequitable, treated (fairly|unfairly|equally|differently|the same|with dignity|with
      respect|like animals|like criminals|like dogs|like a criminal|like trash|as less|inhumanely|humanely),
      (civil|human|constitutional|basic|fundamental|women's|reproductive|voting|worker|workers|immigrant|trans|lgbtq|
      gay|disability|tenant|renters|equal|inalienable|god given|privacy|parental|individual|indigenous|treaty)
      (rights|right|liberties|liberty), (violate|violates|violated|violating|violation of|violations
      of|strip|strips|stripped|take away|taking away|trample|tramples|trampled|protect|protects|protecting|defend|
      defending|respect|deny|denied|denies|denying| lose|losing|have|know|fight for|fighting for|exercise|infringe
      on|infringes on|infringing on|infringe|deprive) (of|) (my|our|their|his|her|people's|your|these|basic|
      constitutional|the|everyone's|individual|all) (rights|right|civil|human|constitutional|freedom|freedoms|liberty|
      liberties|due process|dignity), (my|our|their|his|her|your|people's) (rights|constitutional|civil
      rights|freedoms|dignity|humanity) (are|were|as|to|under|have|matter|don't|do not|when|and|and freedoms), without
      (a|any|) (judicial|judge's|) (warrant|warrants|cause|charges|trial|hearing|lawyer|probable cause|charge), free
      speech, (because of|based on|by|for|regardless of|due to|on the basis of|no matter)
      (the|their|our|my|his|her|your|skin|) (color|skin|skin color|race|accent|name|last
      name|religion|ethnicity|looks|appearance|national origin|gender|nationality|disability|sexuality|sexual
      orientation|immigration status|zip code|how they look|how we look|how i look|what they look
      like|language|origin|brown|black|being brown|being black|being latino|speaking spanish),
      (citizens|citizen|american|americans|u s citizen|us citizen|us citizens|veteran|veterans|legal resident|native
      americans|choctaw|puerto rican) (was|were|being|are|is|have been|has been|got|get|detained|arrested|stopped|
      held|handcuffed|deported|who was|picked|swept|asked|have) (detained|arrested|stopped|held|handcuffed|deported|
      picked|swept|asked|questioned|by|been|profiled|taken|locked| wrongly|mistakenly|caught), use of force, inhuman*,
      human being(s|) (first|too|deserve|not|and|like|with|is), no human being is illegal, treat
      (people|them|us|immigrants|everyone) (as|like) (human|humans|people|human beings),
      (cruel|inhumane|brutal|horrific|degrading|deplorable) (treatment|conditions|and|to|policy|policies|practice|
      system|detention), earned (his|her|their|my|your) (parole|release|freedom|second chance|way home), second
      chance(s|), (criminal|fair chance) (records|record|background|backgrounds|housing|hiring), returning citizens,
      formerly incarcerated, mass incarceration, incarcerat* (black|people|our|rate|rates|more|us), marginaliz*, ada
      (compliant|compliance|accessible|access|ramp|ramps), accessib(le|ility) (for|to)
      (people|disabled|wheelchair|everyone|the disabled|seniors|all), wheelchair, disabled
      (people|residents|community|folks|persons), disabilit(y|ies) (rights|community|access|and|act|are|who), women's
      (rights|health|bodies|right), abortion, lgbt*, transgender, gender (equality|identity|equity|affirming|wage),
      native american(s|) (rights|land|treaties|people), indigenous (people|peoples|land|rights|communities|women),
      tribal, voting rights, gerrymander*,
    `,
    es: `
      (perfil|perfiles|perfilamiento|discriminación|discriminan|discriminar|discriminado*|discriminada*|discriminaron|
      justicia|igualdad|odio|prejuicio|prejuicios) (racial|raciales|por|a|contra|hacia|al|de raza|a los|a la),
      (por|según|de acuerdo a|nomás por|nada más por|por el|por la|por su|por mi|por tener|por ser|por hablar|por
      traer|por verse|por parecer) (el|la|su|mi|nuestro|tu|) (color|piel|cara|acento|apellido|raza|aspecto|apariencia|
      nombre|pinta|moren*|prieto*|latino*|hispano*|mexicano*| español|negro*|indio|indígena*|cómo nos vemos|cómo se
      ve|cómo me veo|facha|religión), por equivocación, trato (igual|justo|digno|humano|parejo|desigual|injusto|
      inhumano|cruel), seres humanos, ser humano, es (persona|un ser|ser humano|gente|humano), ningún ser humano,
      inhuman*, gente de color, minorías, afroamerican*, los negros, indígenas, equidad (racial|de|para|en|y),
    `,
  },
};
