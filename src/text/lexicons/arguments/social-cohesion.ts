import type { ConceptTable } from '../concept-table.ts';

/** How people argue belonging and neighbours. */
export const socialCohesion: ConceptTable = {
  'social-cohesion-argued': {
    en: `
      (divide|divides|divided|dividing|divisive|split|splits|splitting|polarize|polarizes|polarizing|polarized|pit|
      pits|pitting|pitted|unite|unites|uniting|united|unify|unifies|unifying|bring together|bringing together|brings
      together|heal|healing|tear apart|tears apart|tearing apart|turn|turns|turning)
      (our|the|this|us|a|people|everyone|neighbors|neighbor|communities|community|city|against|all|my|everybody)
      (community|communities|city|people|neighborhood|neighborhoods|neighbors|neighbor|town|country|nation|together|
      against|apart|on each other|on one another|in two|into|up|as), (neighbor|neighbors|brother|people|community|
      communities|groups|races|race|friends|us|each other|one another|group) (against|from|versus|vs|turning on|turned
      on|turn on|turned in|reporting|spying on|informing on|suspicious of) (neighbor|neighbors|each other|one
      another|brother|them|us|community|another|their neighbors|groups|group|race|friends), us
      (and|versus|vs|against|or) them, (them|they) (versus|vs|against) us, us vs them,
      (love|loving|loves|help|helps|helping|helped|know|knows|knew|care for|cares for|caring for|look out for|looks
      out for|looking out for|take care of|takes care of|protect|check on|checks on|stand up for|stand with|stands
      with|standing with|welcome|welcomes|welcoming|welcomed|embrace|embraces|embracing|respect|respecting|hate|hates|
      hating|fear| demonize|demonizing|blame|blaming|scapegoat|scapegoating|vilify|vilifying|dehumanize|support)
      (thy|your|our|my|their|each|one|the|immigrants|immigrant|all|newcomers|refugees|everyone|every|people
      from|these|other|different) (neighbor|neighbors|neighbour|other|another|neighborhood|stranger|immigrants|
      immigrant|immigrant neighbors|newcomers|refugees|people|communities|foreigners|everyone|families|cultures|races|
      nationalities| immigrant community|immigrant communities|person|religions|backgrounds), (kind|sort|type) of
      (city|community|place|town|neighborhood|country|people|neighbor|neighbors|nation)
      (we|are|i|that|do|is|where|this|you), (who|what) (we are|we stand for|we want to be|we're becoming|we are
      becoming|this city is|we say we are|dallas is|makes us), (this|that|it|hate|racism|cruelty) (is|isn't|is
      not|has|) (not|no place|) (who we are|our values|dallas|american values|what we stand for|the america|the
      dallas|my dallas|the city i|in our city|welcome here|for hate), (our|shared|american|christian|family|community|
      core|moral|common|texas|these|city's|human|as a city) values, moral (obligation|duty|compass|issue|test|
      question|imperative|responsibility|failure|courage), conscience, (welcoming|inclusive|diverse|compassionate|
      united|divided|caring|tolerant|beloved|vibrant|multicultural|tight knit|close
      knit|loving|kind|friendly|hospitable|kinder|stronger|connected) (city|community|communities|place|neighborhood|
      society|to|country|environment|space|town|policy|state|nation| people|atmosphere|home|culture|immigration),
      (sense|feeling|spirit) of (belonging|community|unity|togetherness|home|place|togetherness|solidarity|
      connection), (part|fabric|heart|soul|backbone|members|pillars|strength|spirit|character) of (our|the|this|your)
      (community|communities|city|neighborhood|family|fabric|town|society|culture|block|church|parish|street),
      (our|my|your|their|these|immigrant|undocumented|good) (neighbors|neighbor|brothers and sisters|friends and
      neighbors|community members|classmates|coworkers|fellow), our (neighbors|brothers|sisters|friends), neighbors
      (are|who|and|for|help|helping|know|look|not|should|become|deserve|have|like|we|that|from|who've),
      (diversity|diverse|melting pot|mosaic|multicultural|multiculturalism|inclusion|inclusivity|inclusive|unity|
      solidarity|harmony|cohesion| tolerance|intolerance|togetherness|coexist|coexistence|assimilat*|integrat*|
      compassion|empathy|kindness| neighborly|hospitality|brotherhood|sisterhood|fellowship|common
      ground|civility|incivility|mutual respect|mutual aid|humanity) (is|are|makes|and|of|in|with|for|as|into|to|that|
      we|our|strengthens|enriches|should|over|among|between|not|the| helps|policy), stop (asian|) hate, asian hate,
      anti asian, (go|went|going) back (to|where) (mexico|your|you|china|where|their),
      (told|tell|telling|yelled|yell|yelling|screamed|shouted|shouting|called|calls|calling|spit) (at|)
      (me|us|him|her|them|my|our|people|immigrants|each other) (to|a|) (go back|go
      home|names|traitor|racist|illegal|nazi|criminal|traitors|racists|un american|vendida|wetback|sellout|dirty|speak
      english), (stopped|quit|don't|doesn't|won't|no longer|used to|won't even|barely|never)
      (wave|waves|waving|speaking to|talk to|talking to|say hello|says hello|greet|greeting|saying hello|speak
      to|trade|share|nod|look at) (at|to|me|us|each other|anymore|him|her|my|food|with|the|one another), potluck(s|),
      block party, block parties, cookout(s|), quinceañera(s|), casserole, brought
      (us|me|them|over|tamales|food|soup|him|her) (food|tamales|over|a|soup|dinner|when|casseroles|pan dulce),
      share(d|s|) (a meal|meals|food|tools|recipes|the same|a fence|our), shovel*, mow(s|ed|) (my|our|her|his)
      (lawn|yard|grass), across the (street|fence|hall), next door, nation of immigrants, country of immigrants, city
      of immigrants, built by immigrants, immigrants (built|made|make|enrich|are what|are our|are welcome|are part|are
      people|are human|are the|are not the|bring|strengthen|are us), (immigrants|refugees|newcomers|all|everyone|
      everybody|people|foreigners) (are|is|feel|should be|must be|were) (welcome|welcomed|part|included|our|valued|
      accepted|safe here|a gift|blessing|enriching|human), (welcome|welcomed|welcoming|welcomes|embraced|receive|
      received) (here|all|everyone|immigrants|refugees|the stranger|them|newcomers|people|us|into|with|to
      our|in|me|him|strangers|families|others), stranger (among|in|you|and|at), the stranger, leviticus, matthew 25,
      least of these, golden rule, good samaritan, do unto others, made in the image, image of god, children of god,
      god's children, what would jesus, jesus was, love thy neighbor, brother's keeper,
      (community|come|came|coming|work|working|live|living|stand|standing|pull|pulling|stick|bring|brings|brought|
      bringing|bound|live|grow|stronger|learn|get|getting) (as one|together|together as|side by side|in harmony|in
      peace|hand in hand|us together|along|people together|alongside|as a community|as neighbors), (get|getting|got)
      along (with|as|here|fine|just), e pluribus unum, americans all, all americans, just as american, as american as,
      american (dream|experience|story|identity|culture), their (culture|food|language|traditions|stories),
      (cultural|ethnic|racial) (diversity|heritage|exchange|events|center|harmony|differences|groups|identity|
      traditions|communities| understanding|festival), learn english, speak english, english only, assimilate,
      (foreigners|outsiders|newcomers|strangers|aliens|invaders|those people|these people|you people|that element|them
      people) (are|is|come|taking|in our|who|don't|to|from|ruin|ruining|changing|moving),
      (changing|changed|lost|losing|destroy|destroying|ruined|ruining) (our|the|my|this) (way of
      life|culture|neighborhood|identity|heritage|town|community|character), (snitch on|report on|turn in|spy on|rat
      on|inform on|tattle on) (each other|neighbors|your neighbor|our neighbors|your neighbors|their neighbors|one
      another), (racist|hateful|inflammatory|ugly|divisive|dangerous|offensive|xenophobic|dehumanizing|anti immigrant)
      (rhetoric|remarks|comments|language|tweets|narrative|words|talk|speech|politics|policies|sentiment|message|
      messages), rhetoric (is|that|of|about|from|and|around|has|against), narrative (that|of|about|is), white
      evangelicals, culture war*, (isolat|alienat|marginaliz)(e|es|ed|ing|ion), exclu(de|des|ded|ding|sion)
      (people|us|families|residents|from|of|immigrants|communities|our|any),
    `,
    es: `
      (divide|dividen|dividir|dividiendo|dividirnos|dividida|dividido|divididos|separa|separan|enfrenta|enfrentan|
      enfrentar|pelear|pelea|peleando|poner|pone|ponen|pongan|une|unen|unir|unirnos|unamos|une
      a|juntar|junta|desunir|echar|voltear|voltean) (a|a la|a los|a las|nos|)
      (comunidad|comunidades|ciudad|barrio|vecinos|gente|familias|colonia|pueblo|latinos|hermanos|unos|nosotros|uno|
      raza|entre|iglesia|todos) (contra|unos|con|en|y|entre|a|vecinos|más|para|como|otros|nosotros), nos
      (divide|dividen|separan|separa|enfrenta|enfrentan|une|unen|pelean|ponen|pone|quieren dividir|echan|desune),
      (unos|vecinos|vecino|hermanos|latinos|mexicanos|pobres|nosotros|comunidad|gente|los buenos) contra
      (otros|vecinos|vecino|hermanos|latinos|mexicanos|pobres|ellos|comunidad|nosotros|gente|los malos),
      (nosotros|ellos) (y|contra|o|versus) (ellos|nosotros), (ama|amar|amarás|amamos|amen|ayuda|ayudar|ayudamos|
      ayudarnos|ayudan|conozco|conocemos|conoce|cuida|cuidar| cuidamos|cuidarnos|cuidan|respeta|respetar|respetarnos|
      recibir|recibe|recibimos|recibieron|recibió|acoger|acoge| acogemos|bienvenida
      a|odiar|odia|odian|culpar|culpan|juzgar|juzgan|saludar|saluda|saludamos|saludan|delatar|denunciar|denuncia|
      delaten) (a|al|a los|entre|a mis|a su|a las|a la|a mi|) (tu prójimo|prójimo|prójimos|mi prójimo|su
      prójimo|vecino|vecinos|vecina|vecinas|forastero|extranjero|extranjeros|inmigrante|inmigrantes|unos a
      otros|nosotros|todos|demás|otros|recién llegado|recién llegados|el otro|hermanos|hermano|sus vecinos|sus
      propios|su gente|desconocid*), (qué|esta|una|la|otra|ese|este|tal) (clase|tipo) de
      (ciudad|gente|comunidad|vecinos|país|personas|lugar|pueblo|barrio), (quiénes|lo que|así) (somos|queremos ser|nos
      estamos volviendo|somos como|no somos|nos hace), (nuestros|los|esos|mis|sus|valores) valores, valores
      (de|como|cristianos|familiares|que|americanos|humanos), (ciudad|comunidad|barrio|lugar|país|pueblo|vecindario|
      colonia) (acogedor*|unid*|dividid*|divers*|hospitalari*|solidari*|de inmigrantes|inclusiv*|incluyente|amable|
      compasiv*|para todos|de todos|amig*|que recibe|que acoge|que nos recibió|hermos* de gente),
      (somos|son|soy|es|ser|fuimos|me siento|nos sentimos|se sienten|sentirse|sentirnos|sentir|hacen sentir) (parte|de
      aquí|una sola|un solo|una|parte de|todos|bienvenid*|rechazad*|hermanos|vecinos|igual
      de|tan|uno|comunidad|familia|extranjer*|ajenos|menos|un estorbo|de la casa|de los
      nuestros|humanos|iguales|gente) (de|comunidad|de esta|la|del|familia|pueblo|aquí|ciudad|vecinos|americanos|como|
      que|y|en|con|texanos|tejanos|somos|a|buena), (convivir|convivimos|convive|conviven|convivíamos|llevarnos|nos
      llevamos|nos llevábamos|se llevan|llevarse|nos ayudamos|se ayudan|nos cuidamos|se cuidan|nos conocemos|nos
      saludamos|nos saludábamos|se saludan|compartimos|compartíamos|nos juntamos|nos juntábamos|vivimos
      juntos|crecimos juntos|trabajamos juntos) (con|en|bien|como|entre|juntos|todos|la|los|el|y|de|mejor|unos|sin|
      aquí|comida|muy|mal|a), (ya no|dejó de|dejaron de|ni|no|nadie|ni me|ni nos|nunca) (me|nos|se|le|te|les|)
      (salud*|habl*|dirige*|mir*|volte*|invit*|visit*|junt*|prest*|convid*|da la mano|dan la mano)
      (en|la|a|mi|los|nadie|el|ni|conmigo|con|como|desde|nosotros|porque|mis|por|igual|para|entre|unos|de),
      (nos|me|le|les|te) (miran|mira|ven|ve|mirar|ver) (feo|mal|raro|con desconfianza|como bichos|como extraños|con
      odio|como si|de reojo|para abajo|menos|con desprecio), (el|tanto|con|puro|mucho|sembrar|siembran|siembra|por|
      crear|al|del|lleno de|más|crece el|ese|hay) (odio|rencor|resentimiento|desprecio|racismo|rechazo|división|
      divisiones|discordia|veneno|coraje entre|desconfianza entre), (odio|rechazo|desprecio|hostilidad|rencor|
      desconfianza|división|pleitos|tensión|paz|respeto|cariño|amistad| confianza|puentes) (entre|hacia|contra|a los|a
      las|al) (vecinos|nosotros|latinos|la gente|los|las|inmigrantes|comunidades|mexicanos|todos|la comunidad|mi
      gente|hermanos|razas|extranjeros|el inmigrante|inmigrante|diferente|unos), (me|nos|le|les)
      (gritó|gritaron|dijo|dijeron|dicen|gritan|llamó|llamaron|llaman|escupió|escupieron|rayaron|abuchearon|abucheó|
      insultaron) (que|) (vendid*|traidor*|malinchista*|regrésate|regrésense|vete|váyanse|mojad*|ilegal*|basura|
      criminal*|coco|el carro|pocho|pocha|escoria|nazi|racista|en la cara), vuélvete a tu país, regrésate a tu país,
      el vecino (negro|gringo|de|blanco|árabe|vietnamita|salvadoreño), la vecina (negra|gringa|de|blanca|del), mis
      vecinos (de|gringos|negros|son|no|me|y|americanos|blancos), vecinos (de|que|y|se|nos|somos|son|buenos|unidos|
      gringos|como|divididos|con), buen vecino, buenos vecinos, buena vecina, (crisol|mezcla|mosaico) de, nuestra(s|)
      (gente|cultura|raza|culturas|tradiciones|raíces|identidad|comunidad), (la|su|mi|nuestra) cultura, la misma
      (mesa|banca|fila|sangre|iglesia|escuela|calle), mismo (barrio|barco|equipo|dios|pueblo), hijos de dios, palabra
      de dios, la biblia, levítico, mateo 25, jesús (fue|dijo|era|nos), dios nos, prójimo, hermanos en cristo,
      samaritano, fui forastero, (también|igual) (somos|son) (texanos|tejanos|americanos|dallas|parte|vecinos|hijos|
      gente|humanos|seres|de aquí), (esta|es) (también|) (es|) (nuestra|mi) (casa|ciudad|tierra), recién llegad*, los
      de aquí, los que llegan, los nuestros, su propia gente, nuestra propia gente, entre
      (nosotros|latinos|paisanos|hermanos|vecinos|todos|los mismos),
    `,
  },
  'social-cohesion-hinted': {
    en: `
      (belong|belongs|belonged|belonging|fit in|accepted|included|feel at home|feel welcome|felt welcome|made to
      feel|feel unwelcome|unwelcome|unwanted|wanted) (here|to|in|as|by|and|everywhere|in
      this|at|there|like|anymore|welcome), (hate|hatred|hateful|hostility|hostile|prejudice|bigotry|animosity|
      resentment|suspicion|contempt|racial tension|tension|tensions|anger|racism|xenophobia|antisemitism|anti
      semitism|islamophobia|vitriol|venom|cruelty|ugliness) (crime|crimes|incident|incidents|speech|group|groups|
      toward|towards|between|in|against|for|of|is|among|rhetoric| from|remarks|mail|has|no|to|at|at each other|and
      division|in our),
    `,
    es: `
      (la|nuestra|mi|esta|su|una|toda la|en|buena) (convivencia|comunidad unida|hermandad|unidad|unión|solidaridad|
      diversidad|armonía|hospitalidad|humanidad|compasión|empatía|tolerancia| fraternidad|vecindad|gente buena),
    `,
  },
};
