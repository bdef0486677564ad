import type { ConceptTable } from '../concept-table.ts';

/** How people argue business, work and the name of the city. */
export const economyAndReputation: ConceptTable = {
  'economy-and-reputation-argued': {
    en: `
      (local|our|the|city's|whole|texas|state|dallas|national|american|good for the|bad for the|hurt the|help
      the|wreck the|boost the|collapse of the|underground|shadow|regional|downtown|strong|thriving|black|us)
      (economy|economics|commerce|business climate|business community|job market|labor market|workforce|labor
      force|tax base|tourism industry|restaurant industry|construction industry|hospitality industry), economic
      (development|impact|growth|engine|opportunity|opportunities|vitality|contribution|contributions|harm|damage|
      benefit|benefits|prosperity|security|activity|recovery|justice|empowerment|inequality|consequences|loss|cost|
      equity|mobility|hub|driver|future|stability|hardship|anxiety|system|power|drivers), economically
      (disadvantaged|depressed|vital|harmful|viable), (small|local|minority|black|family|immigrant|latino|mom and
      pop|neighborhood|independent|women|new|our|my|their|many|legacy|other|big|micro|existing|corner) (owned|)
      (business|businesses|shop|shops|store|stores|restaurant|restaurants|merchants|vendors|entrepreneurs|companies|
      employers|contractors), (run|runs|own|owns|owned|opened|open|opening|start|started|starting|built|lost|lose|
      losing|close|closed|closing| operate|manage|grow|growing|expand|hurt|hurts|kill|kills|killing|support|supports|
      supporting|help|save|destroy| destroying|attract|attracting|bring|drive|drives|driving)
      (a|the|my|our|his|her|their|local|small|more|new|up|away|out|) (business|businesses|shop|shops|store|restaurant|
      restaurants|company|bakery|salon|taqueria|food truck|tienda|firm|panaderia|crew|jobs|investment|investors|
      companies|employers|customers|tourists|tourism| visitors|sales|conventions|industry), job
      (creation|creators|growth|losses|loss|market|opportunities|training|fair|security|sites|site|openings|seekers),
      (workers|work force|crew|crews|employees|staff|cooks|dishwashers|roofers|framers|painters|pickers|laborers|
      nannies| housekeepers|aides|nurses|drivers|guys|men|carpenters|masons) (don't|didn't|do not|did
      not|stopped|won't|quit|are not|aren't|afraid to|disappeared|vanished|gone|left|are leaving|are scared|stay
      home|stayed home|are afraid|missing|no longer|short|shortage|who|are gone|never) (show|showing|come|coming|up|to
      work|back|leaving|build|cook|clean|pick|do|make|work|keep|came|showed|to come), (no|nobody|who|who's|who is|who
      will|who's gonna|who's going to|can't find|cannot find|can't get|hard to find|need|needs) (one|) (workers|left
      to|gonna|going to|will|to) (build|cook|clean|pick|work|roof|mow|harvest|wash|do|frame|pour|care|hire),
      (build|builds|built|clean|cleans|cook|cooks|pick|picks|roof|mow|frame|wash|harvest|paint)
      (our|your|my|the|this|these) (houses|homes|house|food|roofs|city|offices|meals|lawns|lawn|crops|kids|skyline|
      dishes|hospitals|stadium| buildings|fruit|vegetables|children|streets), (labor|worker|workforce|staffing)
      (shortage|shortages|pool|supply|costs|market|rights|force), (undercut|undercuts|undercutting|underbid|underbids|
      underbidding|cheap labor|cheaper labor|low wages|depress wages|drive down wages|drives down wages|lower
      wages|pays cash|pay cash|paid cash|paying cash|under the table|off the books|payroll tax|workers comp|workers'
      comp|unfair competition|can't compete|cannot compete|compete with|compete against|lose bids|lost the
      bid|outbid|bid low|wage floor|prevailing wage|minimum wage|living wage|fair wages|fair wage|decent wages|good
      wages|better wages|higher wages|wage theft hurts|drive wages down|wages are down),
      (immigrants|they|migrants|undocumented|immigrant workers|dreamers|newcomers|refugees|we|people)
      (pay|paid|contribute|contributes|work|start|own|fill|keep|do|make|built|spend|create|boost|drive|power|are)
      (taxes|into|to the|to our|hard|businesses|jobs|the jobs|our economy|sales tax|billions|social security|the
      economy|more taxes|property taxes|to society|the work|the backbone|essential|here to work|companies), hard
      work(ing|er|ers|), (came|come|here|want|just want|trying|only want) (here|) to work,
      (essential|immigrant|migrant|undocumented|farm|construction|restaurant|domestic|hotel|agricultural|blue
      collar|seasonal|skilled|foreign|low wage|service|home care|care|factory|poultry|meatpacking) workers, backbone
      of (our|the|this), taxpaying, tax paying, (sales|customers|foot traffic|bookings|reservations|revenue|receipts|
      profits|traffic|clientele|tips|orders) (is|are|dropped|fell|down|have|has|went|dried|disappeared|plummeted|
      vanished|off|dropping|falling|declined) (down|by|dropped|fallen|off|half|to|in|gone|dried|since|thirty|forty|
      twenty|a third|up), (lost|lose|losing|fewer|no|half my|half our|scare off|scares off|scared off|drive
      away|driving away|scare away|my) (half|our|my|) (customers|clients|clientele|tenants|patrons|diners|shoppers|
      regulars|buyers|visitors), empty (tables|stores|storefronts|restaurant|restaurants|shelves|hotel|booths), vacant
      (storefronts|storefront|buildings|lots), going out of business, close (up|our|my|the|their) (shop|doors), shut
      (down|our|my) (doors|business|the business|the shop|restaurant), (tourist|tourists|tourism|visitors|conventions|
      convention|world cup|fifa|super bowl|investors|investment|companies|employers|corporations|relocate|relocating|
      relocation|headquarters) (will|won't|would|go|avoid|stay|come|coming|is|are|look|choose|cancel|canceled|
      cancelled|leave|leaving|from|here| elsewhere|dollars|season|business|bureau|and|to|have|see|want|boycott|in
      our), (city's|our|the city's|this city's|dallas's|bad|good|global|international|national|state's)
      (reputation|image|brand|name|standing|press|publicity|look|headlines|attention), reputation
      (as|of|for|is|will|and|we|that), (black eye|embarrassment|laughingstock|shame|disgrace) (for|on|to)
      (our|the|this|dallas|us) (city|town|community|state|entire), make(s|) (us|our city|dallas|the city|this city)
      (look|a laughingstock|look bad|famous|a pariah|a target), put(s|) (us|our city|dallas|this city) on the map, on
      the map, national news, (in the|make|makes|made|bad|national) headlines, world class (city|),
      boycott(s|ed|ing|), embarrass(ed|es|ing|ment), property values, home values, gentrif* (drives|prices|is),
      (contract|contracts|contracting|procurement|set asides|set aside|sub contractors|subcontractors|small
      contractors) (to|with|for|go|with local|awarded|opportunities|local|goals|dollars)
      (local|black|minority|small|our|women), local (hire|hiring|contractors|companies|vendors|empowerment|
      entrepreneurship|entrepreneurs), entrepreneur(s|ship|ial|), chamber of commerce, merchants association, hotel
      association, restaurant association, builders association, trade association, (real|commercial) estate, foreign
      ownership, foreign buyers, housing prices, (drive|drives|driving|push|keep|keeps) (up|down|)
      (prices|rents|wages|costs) (up|down|higher|lower|for),
    `,
    es: `
      (la|nuestra|economía|toda la|a la|de la|esta) economía, economía (local|de
      la|del|se|y|es|va|crece|sube|baja|necesita|depende), (desarrollo|impacto|crecimiento|daño|motor|beneficio|golpe|
      futuro|pérdida|aporte) económico, (mi|mis|su|sus|nuestro|nuestros|los|el|un|pequeño|pequeños|un pequeño|dueñ*
      de|propietari* de|tengo un|tenemos un|abrí|abrir|abrió|cerrar|cerrando|cerraron|cerré|poner|puse|levantar)
      (negocio|negocios|negocito|taller|restaurante|restaurantes|tienda|tiendita|taquería|panadería|lonchera|puesto|
      salón|peluquería|empresa|compañía|fonda|carnicería|lavandería|local|florería|llantera|ferretería|comercio|
      comercios), (bajaron|bajan|cayeron|caen|se cayeron|subieron|suben|bajas|perdí|perdimos|pierdo|perdemos|la mitad
      de|menos|sin|ya no hay|no hay|se fueron|hay menos|faltan|se van|tengo menos) (las|los|mis|sus|la|nuestros|de|)
      (ventas|clientes|clientela|clientas|comensales|compradores|turistas|visitantes|trabajadores|empleados|cocineros|
      lavaplatos|obreros|albañiles|manos|mano de obra|gente para trabajar|cuadrilla|meseros|jornaleros), (no|ya
      no|nadie) (hay|viene|vienen|llega|llegan|vino|vinieron|llegó|llegaron|encuentro|encontramos|consigo|conseguimos|
      tengo| tenemos|se presentan|se presentó|se presentaron|quiere|quieren) (quien|quién|gente|trabajadores|a
      trabajar|al trabajo|mis trabajadores|los trabajadores|mi gente|obreros|cuadrilla|clientes|la gente|a comprar|los
      clientes|con quién|mano de obra|cocinero|a la obra|manos|la cuadrilla), quién (va a|les|nos|te|le|me)
      (construir|construye|cocinar|cocina|limpiar|limpia|cosechar|pizcar|trabajar|lavar|cuidar|levantar|hacer el
      trabajo|hacer los trabajos|poner los techos|cortar), (construyen|construimos|limpian|limpiamos|cocinan|
      cocinamos|levantan|levantamos|cosechan|pizcan|hacen|hacemos| cuidan|lavan|pintan|techan)
      (las|los|sus|esta|la|el|nuestros|nuestras|este|tu|su) (casas|techos|edificios|oficinas|comida|ciudad|calles|
      hoteles|platos|trabajos|trabajo|niños|país|jardines| hospitales|cosechas|viejitos|yardas), mano de obra
      (barata|para|que|y|de|se|en|), falta de (trabajadores|mano|manos|obreros),
      (pagan|pagamos|pago|paga|pagar|pagando|aportan|aportamos|contribuyen|contribuimos|contribuye|aporta|dejamos|
      dejan|generan|generamos) (impuestos|taxes|sus impuestos|nuestros impuestos|mis impuestos|a la
      economía|mucho|seguro social|al seguro|millones|dinero|renta|al país|trabajo|empleos|todo),
      (venimos|vienen|vine|vino|vinimos|estamos|están|vinieron|viene) (aquí|) a trabajar, gente trabajadora,
      trabajador(a|es|as) (esenciales|inmigrantes|de la construcción|honrad*|del campo|agrícolas|que|y|como),
      (sostienen|sostenemos|mueven|movemos|levantan|mantienen|sacan adelante) (la economía|esta ciudad|la ciudad|el
      país|este país|a la ciudad|los negocios), (en efectivo|por debajo del agua|por debajo de la mesa|cash|a la
      mitad|más barato|barato|menos) (y|a|no|sin|cobran|cobra|que|le|les|pagan|paga|trabajan|para),
      (competir|compito|compite|compiten|competencia|competimos) (con|contra|desleal|así|justa|injusta|parejo),
      (cobra|cobran) (la mitad|menos|más barato|barato|una miseria), (sueldo|sueldos|salario|salarios|pago)
      (digno|dignos|justo|justos|bajo|bajos|mínimo|de hambre|bajan|bajaron|por hora|más),
      (crear|crean|crea|generar|genera|dar|da|dan|perder|perdemos|quitar|quitan|nos
      quitan|buenos|más|hay|falta|faltan|fuentes de) (los|el|) (empleo|empleos|trabajos|trabajo digno|chamba),
      (turistas|turismo|visitantes|convenciones|mundial|inversionistas|inversión|empresas|compañías|hoteles|hoteleros|
      cámara de comercio|empresarios|comerciantes|constructores|contratistas|rancheros|agricultores|congresos)
      (no|se|ya|van|vienen|cancel*|llegan|que|prefieren|en|de|y|extranjer*|nos|del), (la|nuestra|mala|buena|su|qué)
      (imagen|reputación|fama) (de|que|para|en|y|se|ante), quedar(mos|emos|) mal (ante|con|en|frente), nos va(n|mos|)
      a (ver|quedar) mal, vergüenza (mundial|nacional|para la ciudad|de la ciudad), en las noticias
      (nacionales|por|como|de), boicot*, cara al mundo, ojos del mundo, el mundo nos (ve|mira), valor de (las casas|la
      propiedad|mi casa), vendedores ambulantes, vendo (tamales|elotes|flores|paletas|tacos|raspas|aguas|comida|fruta|
      ropa), en (mi|el|la) (obra|construcción|restaurante|cocina|fábrica|taller|hotel|bodega|negocio|empacadora|
      lavandería),
    `,
  },
  'economy-and-reputation-hinted': {
    en: `
      business (owner|owners|community|district|improvement|improvements|corridor|is down|is
      dying|dropped|fell|suffers|suffered|dried|climate|opportunities|development|permit|license|loans|association|
      leaders|as usual|would|will|people|model|opportunity|is slow|from), (create|creates|creating|created|bring|
      brings|bringing|lose|losing|lost|cost|costs|good|union|paying|high paying|local|well
      paying|take|taking|took|steal|stealing|american|blue collar|construction|entry
      level|new|more|summer|decent|stable|family sustaining|green|save|provide|provides|providing|need|kill|permanent|
      quality) (union|paying|good|our|american|local|those|us|the|) jobs, day labor(er|ers|), (vendors|vending|street
      vendors|food trucks|farmers market|farmers markets|merchants|storefronts|main
      street|downtown|retail|retailers|hotels|hotel|restaurants|bars|nightlife|cannabis|dispensaries|dispensary|
      landlords|developers|manufacturing|factories|plant|industry|industries|construction|agriculture|farmers|farms|
      dairy|ranchers|growers|tech|startups|supply chain|supply and demand|housing market|real estate|property
      values|property value|home values|rents|affordab*) (and business|are|is|will|would|businesses|owners|workers|
      jobs|drop|fall|rise|go|going|suffer|need|in our|that|sector|bring|hire|rely|depend|closing|close|can't|cannot|
      market), (tariffs|inflation|trade|wages|unemployment|recession|free market|capitalism|corporations|minimum
      wage|union|unions|unionize*|strike|workers' rights|workers rights|outsourc*|automation|middle class|income
      inequality|poverty wages|gig workers|fair trade|nafta) (is|are|and|should|for|have|has|on|will|must|need|to|
      that|in|of|rights|jobs|hurt|pay),
    `,
    es: '',
  },
};
