import type { ConceptTable } from '../concept-table.ts';

/** How people argue lawsuits and legality. */
export const legalExposure: ConceptTable = {
  'legal-exposure-argued': {
    en: `
      (get|gets|got|getting|be|been|being|will be|we'll be|we'll get|end up|ends up) (sued|taken to court|dragged into
      court|hauled into court|deposed|held liable|found liable), (sue|sues|suing|sued)
      (the|our|this|us|you|your|them|over|for|a|and|because|someone|somebody)
      (city|county|town|department|us|taxpayers|sheriff|state|officer|officers|police|it|won|collected|for|over),
      (lawsuit|lawsuits|litigation|liability|settlement|settlements|judgment|judgments|legal fees|legal bills|court
      costs|damages|verdict|payout|payouts) (against|for|from|over|after|because|that|waiting|risk|risks|exposure|
      costs|cost|will|would|could|paid|and|or|is| are|of|by|alone|like|in), (pay|paid|paying|pays|cost|costs) (out|)
      (a|the|in|for|millions in|damages|) (settlement|settlements|lawsuit|lawsuits|judgment|damages|legal
      fees|lawyers|attorneys), million dollar (settlement|lawsuit|verdict|judgment), (settled|settle|settles)
      (for|with|the case|out of court|a lawsuit|lawsuits), (open|opens|opening|expose|exposes|exposing|exposed)
      (us|the city|our city|the county|ourselves|itself|taxpayers|you) (up|) to (lawsuits|liability|litigation|legal|a
      lawsuit|lawsuit|civil|claims|suits|risk), (city|county|department|taxpayers|we|council|you|officers)
      (is|are|will be|would be|could be|can be|be|being|may be) (liable|sued|on the hook|held liable|responsible for
      damages|exposed|personally liable|in violation|preempted|in contempt|breaking the law|violating), on the hook
      (for|when), legally (liable|exposed|risky|required|obligated|bound|prohibited|questionable|indefensible|
      binding), legal (liability|exposure|risk|risks|trouble|challenge|challenges|jeopardy|battle|battles|problem|
      problems| consequences|nightmare|obligation|standing|grounds|analysis|opinion|review|fight|minefield|mess),
      (civil|legal|financial|state) (liability|penalties|penalty|fines|sanctions) (for|under|of|from|if), court
      (ruling|rulings|ruled|has ruled|decision|decisions|order|orders|case|cases|held|struck|battle|challenge|will
      strike|already), courts (have|ruled|will|already|held|struck|found|said), judge(s|) (ruled|has ruled|have
      ruled|will throw|threw it out|struck|blocked|enjoined|will strike|already ruled|found),
      (appeals|appellate|circuit|supreme|district|federal) court, injunction, consent decree, class action, wrongful
      (arrest|detention|death|imprisonment) (suit|claim|claims|lawsuit|case|cases),
      (unlawful|illegal|unconstitutional|wrongful) (detention|detentions|arrest|arrests|hold|holds|seizure|detainer|
      detainers) (claim|claims|suit|is|are|under|cost|and|without), (violate|violates|violated|violating|violation
      of|break|breaks|breaking|comply with|complying with|compliance with|against|defy|defies|defying|conflict
      with|conflicts with|contrary to|under|required by|mandated by|requires|obey|follow|in line with)
      (the|our|existing|current|a|) (state law|federal law|state and federal law|sb 4|sb4|senate bill 4|senate bill
      four|s b 4|state statute|texas law|california law|state constitution|charter|city charter|us constitution|brown
      act|open meetings act|ada|fair housing act|title vi|civil rights act|1373|section 1373|8 usc|supremacy
      clause|tenth amendment), (unconstitutional|illegal) (on its face|under|because|law|ordinance|policy|and
      will|to|for the city|for us|for cities|commandeering), (is|isn't|is not|would be|be|it's|that's|this is)
      (unconstitutional|illegal|unlawful|not legal|not lawful|lawful|against the law|preempted|unenforceable), struck
      down, thrown out (in|by) court, won't hold up (in court|), won't survive (a challenge|court), hold up in court,
      stand up in court, tie(d|) up in court(s|), tied up in litigation, fight it in court, see you in court, hire
      lawyers to defend, attorney general (will|can|could|has|sue|sues|sued|already|would|opinion|s office), paxton
      will, state (will|can|could|would) (sue|fine|penalize|withhold|punish|come after|remove|take),
      (governor|abbott|state|feds|washington|trump|doj|justice department) (will|can|could|would|might)
      (sue|cut|pull|withhold|punish|come after|fine), fine(s|d|) (of|up to|per day|a day|each day|the city|for every),
      removed from office, remove you from office, lose your seat, lose (our|the) insurance, insurance
      (premiums|carrier|pool|won't cover|doesn't cover|rates|costs will), self insured, risk
      (management|manager|pool), indemnif*, hold harmless, sovereign immunity, qualified immunity, governmental
      immunity, statute of limitations, breach of contract, attorney's fees, attorneys fees, city attorney('s|)
      (office|said|says|opinion|told|needs|should|has|advised), ask (our|the|your) (city|) attorney, legal counsel
      (says|said|advised|warned), (settled|paid|sued|settlement|lawsuit|lawsuits|liable) (like|in)
      (maricopa|arizona|farmers branch|other cities|that county|arpaio|santa ana), maricopa, arpaio, farmers branch,
      errors of (another|other|federal), who pays when (they|we|ice|you|somebody) (get|gets|is|are|detain) (it
      wrong|sued|the wrong), who is (liable|responsible) (when|if), what happens when (we|you|they) get sued, mistake
      (cost|costs|becomes a|means a) (us|lawsuit|the city), (held|hold|holding|detain|detained|detaining)
      (past|beyond) (his|her|their|a) release, hold(ing|) (people|someone|anyone|somebody|him|a person)
      (past|beyond|without|for ice without), detainers (are|aren't|are not) (not|) (warrants|a
      warrant|warrant|mandatory|legal|constitutional|requests), a detainer is (not|only|just), is it (even|)
      (legal|constitutional|lawful), question(s|) of legality, legality of,
    `,
    es: `
      (nos|los|las|lo|la|a la ciudad|le|les) (van a demandar|demandan|demanden|demandaron|demandarán|pueden
      demandar|podrían demandar|demandaría|va a demandar|meten demanda|ponen demanda|cuesta una demanda),
      (demanda|demandas|pleito|pleitos|juicio|juicios) (contra|por|de|millonari*|en|que|va|van|y|costos*|a
      la|al|del|legal*|nos|y quién|encima|perdid*) (la ciudad|el condado|ley|millones|corte|los|la|el|quién|paga|
      pagamos|cuesta|cuestan|policía|abogados|derechos), va a haber demandas, vienen las demandas, ahí viene la
      demanda, vendrán demandas, pagar (la|las|una|por la|esa|esas) demanda(s|), paga(n|mos|) (la|las) demanda(s|),
      acuerdo(s|) (millonario|millonarios|extrajudicial|extrajudiciales), indemnizar, indemnización, indemnizaciones,
      millones en (demandas|abogados|juicios), gastar en abogados, gasto en abogados, gastando en abogados, pagar
      abogados, pagando abogados, (riesgo|riesgos|problema|problemas|lío|líos|batalla|responsabilidad|consecuencias|
      consecuencia|obligación|pleito| pleitos) (legal|legales|jurídic*|civil|judicial|judiciales), legalmente
      (responsable|responsables|obligad*|riesgos*), (viola|violan|violar|violaría|violando|violación a|violación
      de|contra|en contra de|contradice|choca con|cumplir con|cumple con|incumple|desobedecer|desobedece|desafiar|
      obliga|prohíbe|prohibe|permite|va contra|según) (la|las|) (ley estatal|ley del estado|ley de texas|ley
      federal|sb 4|sb4|ese be cuatro|constitución|carta orgánica|ley suprema|leyes estatales|leyes federales|senate
      bill), (es|sería|será|no es) (inconstitucional|ilegal para la ciudad|anticonstitucional|legal siquiera|ilegal
      detener), inconstitucional*, (el|la|los|un|una) (fiscal|procurador|procuradora|juez|jueza|corte|tribunal|
      gobernador|estado) (va a demandar|nos demanda|nos multa|puede demandar|ya dijo|ya falló|falló|dictaminó|la
      tumbó|lo tumbó|la tumba|lo tumba|la va a tumbar|lo va a tumbar|los va a quitar|nos va a multar|nos castiga|lo
      prohíbe|la bloqueó|lo bloqueó|paró), la van a tumbar, lo van a tumbar, se la tumban, se lo tumban, se cae en la
      corte, en (las cortes|los tribunales|corte federal), fallo de la corte, fallo judicial,
      (multa|multas|multan|multen|sanción|sanciones) (de|por|del|diaria|diarias|al|a
      la|estatal|estatales|hasta|nos|con) (miles|día|estado|ciudad|veinticinco|25|mil|la|el), nos multan, nos multen,
      los multan, quitar(los|les|nos|le|) (del puesto|el puesto|los fondos|el seguro),
      (arresto|arrestos|detención|detenciones) (ilegal|ilegales|injust*|equivocad*|sin orden), detener a alguien (de
      más|sin orden|sin causa), retener a alguien, (quién|quien) (responde|paga|es responsable) (si|cuando|por) (se
      equivocan|detienen|arrestan|hay|los|el|la|un|demandan|nos demandan), cuando se equivoquen, si se equivocan,
      aseguradora(s|), póliza de la ciudad, abogado de la ciudad, abogada de la ciudad, abogados de la ciudad,
      maricopa, arpaio, farmers branch, como le pasó a (maricopa|otra ciudad|otro condado|aquel condado), es legal
      (esto|eso|que|siquiera), legalidad (de|del),
    `,
  },
};
