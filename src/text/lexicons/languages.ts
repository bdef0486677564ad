/**
 * What tells one language from its neighbours: its commonest words, and the endings and letter groups that its own
 * words have and the others' do not. Words are folded when read (no accents), `-x` is an ending, `x-` a beginning,
 * and the signs are letters looked for in the text as written.
 */
export const languages: Record<string, { words: string; affixes: string; signs: string }> = {
  en: {
    words:
      "the of and to in is that it for was on are with as be this have from or by not but at which they we you he she his her their our your my i an has had were been will would can could should may might must do does did what when where who why how there here these those all any some no more most other than then them him us its if so about into over after before because while also only just very out up down off such each between through during under again further being having doing said people need want think know make city police please thank thanks council community support vote against don't i'm it's we're can't doesn't didn't won't isn't that's they're you're let get got go going see come year years one two first new good well way even many much every still own both same work life day time never always great nothing something someone everyone back own look make take give find tell ask feel try leave call keep put mean become show hear play run move live believe hold bring happen write provide sit stand lose pay meet include continue set learn change lead understand watch follow stop create speak read allow add spend grow open walk win offer remember love consider appear buy wait serve die send expect build stay fall cut reach kill remain hi hello yes my name without another however within whether yet upon among per via street house school health right left high low small large old young long little big world country state government company number part place week month home hand water room mother area money story fact lot study book eye job word business issue side kind head",
    affixes:
      "-ing -ed -ly -tion -tions -ness -ment -ments -ght -ough -ould -th -sh -ck -wn -ship -ful -less -ers -ity -ies -ous -ive -able -ible -ry -ty -ey -ll -ss -ee -oo -ow -ew -wh wh- sh- th- kn- wr- w- y- un- over- under- -wood -ford -land -ham -ton -ward -self -selves -'s -n't -'re -'ve -'ll -ance -ence -ist -ism -al -ial -ical -ish -ths -ugh -ays -way -day -man -men -k -ks",
    signs: '',
  },
  es: {
    words:
      'el la los las un una unos unas de del al a en y o u e que qué como cómo cuando donde dónde quien quién porque por para con sin sobre entre hasta desde hacia según durante contra ante bajo es son era eran fue fueron ser está están estaba estar soy somos hay había ha han he hemos haber tiene tienen tengo tenemos tener hace hacer hizo hacen puede pueden puedo poder quiere quieren quiero va van voy vamos ir yo tú él ella ellos ellas nosotros usted ustedes me te se nos le les lo su sus mi mis tu tus nuestro nuestra nuestros nuestras este esta estos estas ese esa esos esas eso esto aquel aquella no sí si ni ya más muy también tampoco pero sino aunque pues entonces así todo toda todos todas otro otra otros otras mismo misma cada algo alguien nada nadie algún alguna mucho mucha muchos muchas poco bien mal mejor peor aquí ahí allí hoy ayer mañana siempre nunca ahora antes después luego gente ciudad policía gracias señor señora buenas buenos años año día días vez veces casa hijo hijos trabajo miedo dinero personas cosas parte mundo vida país gobierno hombre mujer niños agua calle noche nombre familia favor voten apoyo cual cuál cuales cuyo cuya dos tres cuatro ocho nuevo nueva gran grande primera primero además sólo solo mientras tanto tan cuanto dicho dijo dice dicen digo sabe saber sé dar dio da ver veo pasar poner puso pongan debe deben ello lunes viernes hacia hasta quizás tal sea sean sus nuestro le usted queremos quiero necesitamos estoy estamos están orden q pa nomás pos porfavor nos les tienes eres quieres puedes sabes haces dices vas estás has debes tenía podía quería hola adiós',
    affixes:
      '-ción -cion -ciones -cin -dad -dades -ando -iendo -aron -ieron -aba -aban -ía -ían -ado -ada -ados -adas -ido -idos -ida -idas -ción -mente -miento -mientos -ez -eza -uela -uelo -illo -illa -ito -ita -itos -itas -ero -era -eros -eras -anza -aje -ajes -ores -ales -iles -ible -able -azo -ote -ón -ones -án -ás -ués -arse -erse -irse -arlo -arla -arle -arnos -ue- -ie- -nte -ntes -ista -ismo -ico -ica -icos -icas -ivo -iva -oso -osa -ura -encia -ancia -ll- -ñ- ll- hue- -ue -ces -ud -triz -jo -ja -jos -jas -zar -cia -cias -gue -que -quier -rr-',
    signs: '¿¡ñ',
  },
  pt: {
    words:
      'o os a as um uma uns umas de do da dos das em no na nos nas num numa por pelo pela pelos pelas para pra com sem sob ao aos à às e ou que não sim se mas como quando onde quem porque é são foi foram era eram ser está estão estava estar sou somos há tem têm ter tinha tenho temos pode podem faz fazer fez vai vão ir eu tu ele ela eles elas nós você vocês me te lhe lhes seu sua seus suas meu minha nosso nossa este esta isto esse essa isso aquele aquela aquilo mais muito muita muitos também já ainda só bem mal então assim até depois antes agora hoje sempre nunca todo toda todos todas outro outra outros outras mesmo mesma cada nada ninguém algum alguma gente pessoas cidade dia dias ano anos vez vezes casa trabalho coisa coisas governo homem mulher vida mundo dois duas três quatro oito nove novo nova primeiro primeira sobre entre desde segundo durante contra qual quais cujo dizer disse diz lugar bom boa obrigado obrigada senhor senhora deve devem pelo ainda além apenas enquanto quer sua tudo uma foi nem seja sejam ficar fica feira com colegas você vocês deles delas nele nela neste nesta desse dessa deste desta quê cada jogo jogos rua noite água nome fim tarde',
    affixes:
      '-ção -ções -cao -coes -ão -ões -ãe -ao -oes -dade -dades -agem -agens -em -am -ram -aram -eram -iram -ou -eu -iu -inho -inha -inhos -inhas -mento -mentos -eiro -eira -eiros -eiras -ndo -lh- -nh- -lho -lha -lhos -nho -nha -ém -êm -ais -éis -eis -óis -ois -ui- -oi- -ei- -ou- -ss- -ç- -sse -ssem -ava -avam -iam -ar-se -lo -la -ência -ância -vel -veis -az -oz -uz -or -ores -ico -ica -idade -ense -ês -esa -gem -cç -ct-',
    signs: 'ãõçêôâà',
  },
  ca: {
    words:
      "el la els les un una uns unes de del dels d'un d'una al als a en i o que què com quan on qui perquè per pel pels amb sense sobre entre fins des cap segons durant contra és són era eren ser està estan estava estar sóc som hi ha han he hem haver té tenen tinc tenim tenir fa fer fet fan pot poden vol volen va van vaig vam anar jo tu ell ella ells elles nosaltres vostè vosaltres em et es ens us li els ho seu seva seus seves meu meva nostre nostra aquest aquesta aquests aquestes aquell aquella això allò no sí ni ja més molt molta molts moltes també tampoc però sinó encara així tot tota tots totes altre altra altres mateix mateixa cada res ningú algú alguna algun gens poc bé mal millor pitjor aquí allà avui ahir demà sempre mai ara abans després doncs gent ciutat dia dies any anys vegada casa feina cosa coses part món vida país govern home dona dos dues tres quatre vuit nou nova gran primer primera només mentre tant on dins fora cal sigui siguin podem hem havia seva pels aquests tots anys nit aigua nom carrer d l s n m t hi ho n'hi s'ha s'han que's gràcies bon bona",
    affixes:
      "-ció -cio -cions -tat -tats -ment -ments -at -ada -ats -ades -it -ida -its -ides -ut -uda -ant -ent -int -ix -eix -ixen -eixen -ig -aig -oig -uig -ig -ny -ll -lla -lles -ell -ells -ella -all -ull -uix -aix -otj- -itz- -tz- -tj- -tg- -ny- -ix- -l·l- -ss- -ç- -ès -às -ús -òs -ís -ans -ens -ins -ons -uns -ques -gues -esa -ura -er -ers -era -eres -or -ors -ista -isme -aire -atge -etge -iva -iu -au -eu -ou -ia -ies -es -ar -ir -vis -la'l -'l -'n -'ns -'s l'- d'- s'- n'- m'- t'-",
    signs: 'çàèòï·ü',
  },
  fr: {
    words:
      "le la les l un une des de du d au aux à en et ou où que qu qui quoi dont ce cet cette ces c'est est sont était étaient être été suis sommes a ont avait avoir eu ai avons il elle ils elles on je tu nous vous me te se lui leur leurs son sa ses mon ma mes ton ta tes notre nos votre vos ne pas plus moins très aussi mais donc car si comme quand pour par avec sans sous sur dans entre vers chez depuis pendant contre selon tout toute tous toutes autre autres même mêmes chaque rien personne quelque quelques aucun aucune bien mal mieux ici là aujourd'hui hier demain toujours jamais maintenant avant après encore déjà alors ainsi fait faire peut peuvent doit doivent va vont aller dit dire voir homme femme vie monde pays jour jours an ans année années fois chose temps ville rue eau nom nuit maison travail gens deux trois quatre huit neuf nouveau nouvelle grand grande premier première y lors afin lequel laquelle celui celle ceux cela ça peu beaucoup trop qu'il qu'elle n'est d'une d'un j'ai l'on s'est merci bonjour oui non madame monsieur cher etc lorsque puis soit",
    affixes:
      "-tion -tions -ment -ments -eux -euse -euses -eur -eurs -trice -aux -eau -eaux -ais -ait -aient -ez -ons -ont -ée -ées -és -é -er -ier -iers -ière -ières -ique -iques -isme -iste -istes -ité -ités -té -age -ages -ance -ances -ence -ences -oir -oire -oires -ux -oux -eux -elle -elles -ette -ettes -esse -ouille -eille -aille -ille -que -ques -gue -ou- -eu- -au- -oi- -ai- -eau- -œ- -ç- -qu- -ph- -ent -tre -dre -bre -vre -oit -uit -ois -ans -ens -sse -nne -nnes -lle -tte -l' qu'- l'- d'- n'- s'- j'- c'- m'-",
    signs: 'çêèùûœîàâô',
  },
  it: {
    words:
      "il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dallo dalla dai dagli dalle in nel nello nella nei negli nelle su sul sullo sulla sui sugli sulle con per tra fra e ed o che chi cui non sì se ma come quando dove perché anche più molto molta molti molte poco così già ancora solo sempre mai ora oggi ieri domani poi prima dopo bene male è sono era erano essere stato stata sia ha hanno ho abbiamo aveva avere fa fare fatto può possono deve devono va vanno andare io tu lui lei noi voi loro mi ti si ci vi ne suo sua suoi sue mio mia miei mie nostro nostra questo questa questi queste quello quella quelli quelle quel ogni tutto tutta tutti tutte altro altra altri altre stesso stessa niente nulla nessuno qualche alcuni alcune senza sotto sopra contro verso durante secondo gente città giorno giorni anno anni volta casa lavoro cosa cose parte mondo vita paese governo uomo donna acqua notte nome strada due tre quattro otto nove nuovo nuova grande primo quindi però infatti ciò quale quali grazie buongiorno signore signora c'è dell'- all'- nell'- dall'- un'- sull'- l'- d'- dell all nell dall sull l d un quest ch",
    affixes:
      '-zione -zioni -tà -ità -mente -mento -menti -ando -endo -ato -ata -ati -ate -ito -ita -iti -ite -uto -uta -uti -are -ere -ire -ava -avano -eva -evano -aggio -aggi -iere -ieri -iera -etto -etta -etti -ezza -ezze -ino -ina -ini -ello -ella -elli -elle -gli- -gn- -cch- -ggi- -zz- -tt- -ll- -cc- -pp- -bb- -gg- -ss- -nn- -chi -che -ghi -ghe -cio -cia -gio -gia -io -ia -ii -tto -tta -tti -tte -sco -sca -ico -ica -ici -iche -ivo -iva -ivi -oso -osa -osi -ose -tore -tori -trice -ista -isti -ismo -anza -enza -enze -ore -ori -one -oni -issimo -issima -arono -irono -erono -ò -ù -ì',
    signs: 'òùìè',
  },
  de: {
    words:
      'der die das den dem des ein eine einen einem einer und oder aber nicht ist sind war waren sein haben hat hatte werden wird wurde kann können muss soll ich du er sie es wir ihr mich dich sich uns mein dein sein ihr unser auf aus bei mit nach von vor zu zum zur für über unter durch gegen ohne um wie was wer wo wenn dass weil auch noch nur schon sehr mehr viel alle als am im in an bis bitte danke gut stadt polizei leute jahr jahre zeit heute hier dort immer nie',
    affixes:
      '-ung -ungen -heit -keit -lich -isch -schaft -chen -lein -sch- -tz- -ck- -pf- ge- ver- be- -en -ern -eln -ß-',
    signs: 'ßäöü',
  },
  nl: {
    words:
      'de het een en van ik je dat die in te is niet zijn op aan met als voor er maar om hem dan zou of wat mijn dit zo door over ze bij ook tot mij uit naar heeft hebben had heb zal wel geen nog wij worden werd deze omdat waar mensen stad politie jaar',
    affixes: '-ij- -oe- -aa- -ee- -uu- -eert -heid -lijk -tje -sch -en ge-',
    signs: '',
  },
  tl: {
    words:
      'ang ng mga sa na at ay hindi ko ako mo siya kami tayo kayo sila para kung nga rin din po ito iyan may wala dahil pero lang kasi namin atin natin nila pulis lungsod',
    affixes: 'mag- nag- pag- ka- -an -in -ng',
    signs: '',
  },
  ht: {
    words: 'mwen ou li nou yo pa pou nan ak se te ap gen yon sa ki ke lapolis moun tout anpil fè peye vil',
    affixes: '',
    signs: 'ò',
  },
  vi: {
    words:
      'và của là có không được cho người tôi chúng những một các trong với này đã để khi thì cũng như về từ làm cảnh sát thành phố gia đình nhưng rất',
    affixes: '',
    signs: 'ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơưă',
  },
  so: {
    words: 'waa iyo ka ku oo ee uu aan ma u la soo ayaa waxaa si badan dadka',
    affixes: '-aa- -aha -ada',
    signs: '',
  },
  sw: {
    words: 'na ya wa kwa ni la za katika hii si watu polisi mji wetu yetu kama lakini sisi',
    affixes: '',
    signs: '',
  },
};

/** Scripts that by themselves tell the language, or nearly. Ranges of code units, inclusive. */
export const scripts: [string, number, number][] = [
  ['el', 0x370, 0x3ff],
  ['ru', 0x400, 0x4ff],
  ['hy', 0x530, 0x58f],
  ['he', 0x590, 0x5ff],
  ['ar', 0x600, 0x6ff],
  ['ar', 0x750, 0x77f],
  ['hi', 0x900, 0x97f],
  ['bn', 0x980, 0x9ff],
  ['pa', 0xa00, 0xa7f],
  ['gu', 0xa80, 0xaff],
  ['ta', 0xb80, 0xbff],
  ['te', 0xc00, 0xc7f],
  ['th', 0xe00, 0xe7f],
  ['lo', 0xe80, 0xeff],
  ['my', 0x1000, 0x109f],
  ['ka', 0x10a0, 0x10ff],
  ['ko', 0x1100, 0x11ff],
  ['am', 0x1200, 0x139f],
  ['km', 0x1780, 0x17ff],
  ['ja', 0x3040, 0x30ff],
  ['zh', 0x3400, 0x9fff],
  ['ko', 0xac00, 0xd7af],
];
