import type { ConceptTable } from '../concept-table.ts';

/** How people argue money and staffing. */
export const costAndResources: ConceptTable = {
  'cost-and-resources-argued': {
    en: `
      who('s|) (pays|paying|going to pay|gonna pay|will pay|is paying|is going to pay|foots|picks up|covers)
      (for|the|all|that|this|it|us|when|if), (foot|pick up|stuck with|left with|handed) the (bill|tab|cost), at
      (whose|our|taxpayer|taxpayers'|what) expense, out of (our|my|the city's|your) (pocket|pockets|budget|taxes), on
      (our|my|the city's|the taxpayer's|the taxpayers'|local) dime, on the taxpayers, our tax (dollars|money),
      taxpayer (money|dollars|funded|expense|burden|funds), taxpayers (pay|are|will|foot|shouldn't|should|who|on the
      hook|have|deserve|can't), (my|our|your|property|sales|local|city|raise|raising|higher|lower|pay|paying|more|new)
      taxes, tax (increase|increases|hike|hikes|burden|rate|base|revenue|levy|breaks|break|cut|cuts|on),
      (spend|spends|spent|spending|waste|wastes|wasted|wasting|pour|pouring|pours|poured|throw|throwing|dump|dumping|
      burn|burning|use|using|put|putting|invest|invests|invested|investing|devote|devoting|allocate|allocated|
      allocating|redirect|redirecting|divert|diverting|diverted|shift|shifting|give|giving|gave|pay|paying|waste
      of|misuse of|use of|lack of|raise|find) (all|our|the|your|city|my|this|that|more|less|so much|too
      much|scarce|precious|limited|public|local|any|their|those|these|enough|their|police)
      (money|dollars|funds|funding|cash|millions|budget|tax dollars|taxes|tax money|resources|city resources|public
      money|public funds|public dollars|local resources|police resources|city funds|city money|taxpayer),
      (spend|spending|spent|allocate|allocated|allocating|invest|investing|approve|approved|fund|funding|cost|costs|
      costing|cut|cutting|cuts|appropriate|grant|grants|budget|budgeted|worth|paid|gave|give|raise|save|saved|saving|
      request|requesting|requested|additional|extra) (of|) (us|the city|about|nearly|almost|over|more than|up to|at
      least|another|them|you|an|a|) (|hundred|two|three|four|five|six|ten|twelve|twenty|half a|several|many)
      (thousand|million|billion|percent|dollars|grand|hundred thousand), million(s|) (of
      dollars|dollars|to|for|in|on|a year|of|from|per|is|more|over|went|should), (billion|thousands of) dollars,
      (fund|funds|funded|funding|finance|financing|pay for|paying for|money for|dollars for|resources for|resources
      to|funding for|funding to|invest in|investing in|investment in|investments in|reinvest in|allocate funds|fully
      fund|underfund|underfunding|underfunded|unfunded|defund|defunding|defunded|refund|refunding|divest|divesting|
      divestment|budget for|budgeting for|cuts to|cut to|cut from|cutting|restore|restoring|reduce|reducing|increase|
      increasing|slash|slashing) (the|our|more|affordable|these|this|those|my|its|their|) (police|opd|spd|dpd|police
      department|police budget|budget|parks|park|library|libraries|housing|fire|programs|program|services|youth|
      schools|infrastructure| macro|ceasefire|violence prevention|mental health|streets|roads|sidewalks|community|
      communities|funding|positions|staff|department|departments|arts| nonprofits|organizations|public
      safety|transit|recreation|homeless|project|projects|shelter|crossing|salaries|pay|education),
      (in|of|with|from|to|on|for|about|into|out of|through) (the|our|your|this year's|next
      year's|city's|mayor's|police|proposed|current|a|supplemental|general|moral|people's|annual) (budget|general
      fund|fund balance|fiscal year|bond|reserves|capital budget|city budget|police budget), budget
      (is|process|cycle|amendment|amendments|proposal|proposals|cuts|cut|deficit|shortfall|gap|hole|priorities|
      priority|item|items|surplus|constraints|hearing|season|year|should|reflects|that|request|requests|hearings|
      advisory|for|line), (a|the|our|your|this|moral|people's|city|police|mayor's|balanced|proposed|approve the|pass
      the|adopt the|support the) budget, fiscal(ly|) (irresponsible|irresponsibility|responsible|responsibility|
      conservative|impact|year|cliff|note|sense|crisis), (financial|financially)
      (burden|impact|cost|strain|irresponsible|sense|responsible|stability|resources|support|condition|crisis|
      hardship| assistance), cost (of|to|savings|effective|benefit|more|us|the|overruns|too|neutral|estimate|
      recovery), (too|so|very|more|less|cost) expensive, price tag, (can't|cannot|can not|couldn't|could not|can ill)
      afford (to|it|this|that|another|more|these|any|the) (pay|hire|lose|fund|spend|more|this|it|another|officers|
      extra|keep|police), (city|we|council|department|county|you) (can't|cannot|doesn't|don't|do not|does not) (even|)
      (afford|have the money|have money|have the resources|have the budget|have the staff|have enough|have the
      officers|fix|fill|pay), no money (for|to|left|in), (there|there's|there is|isn't|not|have) (enough|no|plenty
      of|only so much|little) (money|funding|resources|funds|officers|staff), unfunded mandate, federal
      (grant|grants|funds|funding|dollars|money|reimbursement|reimburses|aid|match), (state|city|block|public
      safety|cops|byrne) grant(s|), grant (money|funds|funding|funded|dollars|application), lose (our|) (federal|)
      (funding|funds|grants|grant|money), reimburse(s|d|ment|) (us|the city|for|from|rate|never|by), bond
      (measure|money|funds|program|election|issue), (general|capital|revenue|impact|reserve|rainy day)
      (fund|improvement|improvements|fees|funds|bonds), capital improvement(s|), arpa, cares act, rescue plan,
      stimulus (money|funds|dollars), relief (funds|dollars|money), covid (money|funds|relief|dollars), excise tax,
      measure z, sole source, contracted out, layoffs, laid off (city|workers|staff|librarians), hiring freeze, pay
      raise(s|), living wage for (city|our|macro), salaries of, city (employees|workers|staff)
      (pay|salary|salaries|wages|raise|are paid|deserve), pension(s|) (fund|costs|obligations|liability|system),
      (overtime|over time) (budget|pay|costs|hours|bill|is|for|and|to|on|spending|money|like|at|by), pay overtime,
      paying overtime, officers (short|are needed|on patrol|off the street|off patrol|available|per|to respond|for
      every|to answer), (short|down|shortage of|not enough|too few|fewer|need more|hire more|hiring
      more|add|adding|lost|lose|missing|lack of|more|additional|number of) (officers|police
      officers|cops|detectives|deputies|patrol officers|dispatchers|firefighters|police|staff|patrols|patrol),
      (hundred|hundreds|hundreds of|dozens of|six hundred|eight hundred|seven hundred|500|600|700|800) officers,
      understaff*, short staffed, short handed, shorthanded, staffing (shortage|shortages|levels|crisis|is|issues|the|
      for|up|needs|and|at), thin blue, stretched (thin|too|to|already), spread (too|) thin, bare bones, skeleton crew,
      response time(s|), respon(se|d|ding) (to|time) (calls|911|in|is|are|takes|a call),
      (wait|waited|waits|waiting|took|takes|taking) (an|a|two|three|four|five|six|ten|over|almost|more|nearly|forty|
      thirty|45|40|30|90|up to) (hour|hours|minutes|half|days|full|than|an|and a half)
      (for|on|to|before|until|hours|hour|minutes|a) (an|a|the|) (officer|police|cop|cops|patrol|someone|somebody|
      ambulance|them|car|hold|get|come|show|respond|arrive|officers| response|report|anyone|911|dispatch|burglary|
      break in), on hold (with|for|when|to), (tie|tied|tying|ties) up (officers|our|police|an|the|patrol|a|cops|for|
      with|in|on), (take|takes|taking|took|pull|pulls|pulling|pulled|divert|diverts|diverting|loan|loaning|lend|
      lending|lose|losing| remove|removing) (our|an|the|away|those|these|) (officers|officer|cops|police|deputies|
      patrol|detectives|manpower|resources) (off|from|away|out|for|to|every|time), officer(s'|'s|s|) (hours|time)
      (spent|on|for|away|is|are|doing|that), hours (of|a|per) (officer|police|week|patrol|staff|shift)
      (time|on|doing|to), police (time|hours|resources|budget|overtime|spending|funding|headquarters|dollars|contract|
      pay|helicopter|equipment), (precious|limited|scarce|local|city|county|finite|valuable|our|additional|more|
      enough|public|city's|police|law enforcement|these) resources, resource(s|)
      (allocation|are|that|from|away|to|we|for|should|in|and|intensive|drain), drain on, burden on (taxpayers|the
      city|local|our|city|the taxpayer|the budget|hospitals|schools), strain on, jail (beds|bed|space|costs|is
      full|overcrowding|capacity|contract), cost(s|) (of|) (per|) (jail|detention|inmate|bed|night|housing inmates), a
      night per, per (bed|inmate|detainee|night|officer|hour), (housing|feeding|holding|detaining)
      (inmates|detainees|them|people) (costs|cost|for|at), (potholes|pothole|streetlights|street
      lights|sidewalks|sidewalk|parks|libraries|library|pool|pools|trash|drainage|roads|streets|water|sewer|bridges|
      traffic lights|rec centers|alleys|firehouse|fire station|rape kits|backlog|burglaries|murders|homicides)
      (instead|first|before|can wait|but|still|that need|are not|aren't|waiting|unfixed|unrepaired|cut|closed|closing|
      need|needs|go|unsolved|hours|maintenance|repair|repairs| in our|on my|on our|flooded|and),
      (fix|fixed|fixing|repair|repairing|repave|paving|pave|fill|filling|maintain|maintaining|clean|cleaning|build|
      building|install|installing|open|reopen|keep) (the|our|my|some|those|these|more|up|that|a|new|)
      (potholes|pothole|roads|road|streets|street|sidewalks|sidewalk|streetlights|street
      lights|lights|parks|park|library|libraries|alleys|alley|water|pipes|sewer|drainage|bridge|bridges|pool|
      playground|infrastructure|bathrooms|restrooms|rec center|drains), better (use|uses|things|ways) (of|to do|to
      spend|for), bigger (problems|fish|priorities|issues), more important things,
      (set|wrong|right|top|our|your|city's|misplaced|first|budget|spending|local|real|low|high|higher|as a)
      (priority|priorities), (priorities|priority) (are|is|should|straight|for|in|of|over|wrong|that|to|first),
      prioriti(ze|zes|zed|zing) (the|our|funding|spending|housing|money|police|community|services|over|people|
      resources|in|basic|fixing|and| youth|parks|capital|public), city (has|have|should|needs|must|could|already)
      (the|) (money|funds|spend|spent|budget|deficit|shortfall|resources|invest|better things|other things|bigger),
      save (us|the city|money|taxpayers|the taxpayers), saves (us|the city|money|taxpayers), savings, revenue
      (for|from|to|stream|source|loss|neutral|that), water bill, fee(s|) (increase|structure|for|to|are|on|should|
      waiver|schedule), rate (increase|hike|payers), ratepayers, subsid(y|ies|ize|izes|ized|izing),
    `,
    es: `
      quién (lo|los|la|las|nos|) (paga|va a pagar|pagará|pone el dinero|cubre|desembolsa|va a cubrir), (quién|con
      qué|de dónde|cuánto|de qué bolsa|de dónde sale) (dinero|sale|saldrá|cuesta|va a costar|nos cuesta|costará|le
      cuesta|va a salir|paga|pagamos|se gasta|cobran|gastan|nos sale), (pagamos|paga|pagan|pagar|pagando|pago|cuesta|
      cuestan|costar|costará|sale|salen|sacar|saldrá) (de|con|) (nuestros|mis|los|sus|nuestra|nuestro|la|mi|el|a
      la|al|) (impuestos|taxes|predial|bolsa|bolsillo|contribuyente|contribuyentes|ciudad|pueblo|erario|taxpayers|
      caro|mucho| demasiado|millones|carísimo|horas extra|tiempo extra|overtime),
      (dinero|lana|feria|fondos|impuestos|recursos|presupuesto|billetes|dólares|millones) (de la|de
      los|del|público|públicos|de|que|para|en|federal|federales|municipal|municipales|mejor|se|nuestro|de
      nuestros|estatales|a la|al) (ciudad|contribuyentes|pueblo|gente|impuestos|policía|parques|escuelas|calles|mejor|
      gasta|gastan|va|usar|usen| gaste|todos|taxpayers|jóvenes|bibliotecas|comunidad|concejo|condado|esto|eso|
      patrullas|bomberos|dólares|migra| los|la), (gastar|gasta|gastan|gaste|gasten|gastando|gastado|gastaron|invertir|
      invierta|inviertan|invirtiendo|usar|usen| usan|use|usando|poner|pongan|ponga|tirar|tiran|tirando|desperdiciar|
      desperdician|malgastar|malgastan|destinar| destinen|meter|metan|quitar|quiten|recortar|recorten|ahorrar|ahorren|
      aumentar|financiar|desviar|desvían) (el|ese|más|nuestro|la|los|tanto|menos|en|esos|su|nuestros|mi|)
      (dinero|fondos|presupuesto|lana|impuestos|recursos|millones|parques|calles|escuelas|bibliotecas|banquetas|
      alumbrado|jóvenes|vivienda|bomberos|programas|servicios|infraestructura|educación|baches|horas), (el|del|al|en
      el|este|ese|su|un|nuestro) presupuesto, partida presupuestal, (horas|tiempo) extra(s|), sobretiempo, overtime,
      (falta|faltan|hacen falta|no hay|hay pocos|pocos|más|menos|sin|no alcanzan|suficientes|quitar|quitan|distraer|
      distraen|escasez de|contratar|contraten|ocupamos|necesitamos) (los|las|más|a los|)
      (policías|oficiales|patrullas|patrulleros|detectives|elementos|bomberos|personal|recursos|dinero|fondos|camas),
      (no|ni) (alcanza|alcanzan|hay|tienen|tenemos|tiene) (el dinero|para|dinero|el presupuesto|ni
      para|policías|personal|suficiente|suficientes|lana|recursos), (tardan|tardaron|tarda|tardó|se tardan|se
      tardaron|se tardó|llegan|llegaron|llegó|esperé|esperamos|esperando) (en llegar|en contestar|más
      de|una|dos|tres|cuatro|cuarenta|media|casi|como|hasta|horas|a la|a las) (hora|horas|minutos|una|dos|tres|media|y
      media|días|al otro|la patrulla|policía), tiempo(s|) de respuesta, nunca llegó la (patrulla|policía), nunca
      llegaron, no llegó nadie, no vino nadie, llegaron a las (dos|tres) horas, (recursos|dinero|tiempo)
      (limitados|escasos|policiales|policíacos|de la policía|de los policías|de la
      ciudad|locales|municipales|para|humanos|perdido|de los oficiales), tiempo de (los|la|nuestros)
      (policías|oficiales|policía|patrullas), carga para, cama(s|) (de|en) la cárcel, por (cama|noche|preso|detenido),
      cuesta la noche, (fondos|dinero|subsidios|subvenciones|apoyos|grants|becas|ayuda)
      (federal|federales|estatales|estatal|de washington|del estado|del gobierno), perder (los|el|fondos|dinero|esos)
      (fondos|dinero|federales|apoyo), nos quitan (los|el) (fondos|dinero), reembols*,
      (tapar|tapen|arreglar|arreglen|arreglan|componer|compongan|pavimentar|pavimenten|reparar|reparen|limpiar|
      limpien| poner|pongan|construir|abrir|abran) (los|las|el|la|esos|ese|esa|unas|una|un|mi|nuestra)
      (baches|hoyos|calles|calle|banquetas|banqueta|luces|lámparas|luz|parques|parque|biblioteca|drenaje|
      alcantarillas| alberca|tubería|agua|callejón|puente|baños|techo|camino),
      (mejor|hay|otras|sus|las|qué|nuestras|esa|la|cuáles) (prioridad|prioridades), (hay|tienen|) cosas más
      (importantes|urgentes), (la|una|es|como|su|alta|baja|primera) prioridad, subsid*, contratos (de|con|para|a),
      (aumento|subir|suben|subieron|subida|alza|cobran|cobrar) (de|los|las|el|a los|la|al|más)
      (impuestos|tarifas|cuotas|agua|predial|sueldo|multas|recibo|recibos), recibo de(l|) (agua|luz|la luz),
      (sueldo|sueldos|salario|salarios|pensiones|aumento) (de los|para los|a los|de|para)
      (policías|bomberos|trabajadores de la ciudad|empleados de la ciudad|oficiales|empleados|maestros),
      (mil|miles|millones|millón) (de|) (dólares|pesos|al año|para|en|por|del), bono municipal, bonos municipales,
    `,
  },
  'cost-and-resources-hinted': {
    en: `
      (hundred|few|five|ten|two|fifty|eighty|sixty|forty) (thousand|million|billion|hundred) (dollars|bucks|a year|per
      year|budget|for|in), contract(s|) (for|worth|with|of|to|cost|out|that|go),
      (parking|water|utility|permit|development|impact|license|user|garbage|sewer|electric)
      (fees|bills|bill|rates|fee|rate|revenue|hike),
    `,
    es: `
      (baches|bache|hoyos|banquetas|banqueta|alumbrado|lámparas|luces|parques|parque|biblioteca|bibliotecas|alberca|
      albercas|basura|drenaje|calles|agua|camión|camiones|semáforos|topes|estación de bomberos) (primero|en
      vez|antes|sin|no|y|que|siguen|pueden|de|del|cerrad*|fundid*|rot*|están|sigue|cierra|cierran|inundad*),
    `,
  },
};
