/** Written by `npm run train` from seeds/coded; see linear-model.ts for how to read it. */
export const learnedTone = `
negative; neutral; positive
bias; negative=0.27; neutral=-0.11; positive=-0.53
concept:kin; negative=0.26; neutral=-0.41; positive=0.20
concept:children; neutral=-0.08; positive=0.12
concept:family; neutral=-0.34; positive=0.32
concept:neighbours; negative=-0.21; neutral=-0.06; positive=0.28
concept:immigrant; negative=0.20; neutral=-0.31; positive=0.15
concept:illegal; neutral=0.08; positive=-0.09
concept:police; negative=-0.21; positive=0.50
concept:sheriff; negative=-0.18; neutral=0.32; positive=-0.13
concept:ice; negative=0.08; neutral=0.17; positive=-0.45
concept:immigration-enforcement; negative=0.15; neutral=0.36; positive=-0.58
concept:council; positive=0.10
concept:offender; neutral=0.06
concept:victim; neutral=0.15; positive=-0.21
concept:worker; neutral=-0.15; positive=0.18
concept:black; negative=-0.17; neutral=0.12
concept:crime; neutral=0.19; positive=-0.07
concept:crime-falls; negative=0.20; neutral=-0.18
concept:safe; neutral=0.19; positive=-0.18
concept:remove-dangerous; negative=0.07; neutral=0.05; positive=-0.12
concept:call-police; negative=0.28; neutral=-0.06; positive=-0.22
concept:report; negative=0.27; neutral=-0.14; positive=-0.14
concept:domestic-violence; neutral=0.11; positive=-0.11
concept:fear; negative=0.31; neutral=-0.45; positive=0.16
concept:avoid; negative=-0.24; neutral=0.29; positive=-0.06
concept:places; negative=0.05; neutral=-0.17; positive=0.19
concept:separation; negative=-0.23; neutral=0.29; positive=-0.06
concept:well-being; negative=0.38; neutral=-0.32; positive=-0.06
concept:fear-of-arrest; positive=-0.06
concept:trust; negative=0.34; neutral=0.07; positive=-0.41
concept:profiling; negative=0.36; positive=-0.39
concept:rights; neutral=0.15; positive=-0.19
concept:abuse; negative=-0.17; neutral=0.09; positive=0.08
concept:budget; negative=-0.11; neutral=0.31; positive=-0.16
concept:money; negative=0.05; neutral=0.30; positive=-0.60
concept:taxes; negative=0.21; neutral=0.09; positive=-0.29
concept:staffing; negative=0.47; neutral=-0.13; positive=-0.38
concept:lawsuit; negative=0.10; neutral=0.32; positive=-0.47
concept:lawsuit-named; negative=0.09; positive=-0.13
concept:economy; negative=0.24; positive=-0.38
concept:economy-named; negative=0.06; neutral=-0.05
concept:reputation; negative=-0.13; neutral=0.05; positive=0.08
concept:belonging; negative=-0.21; positive=0.24
concept:participation; negative=-0.14; neutral=0.21; positive=-0.09
concept:participation-named; negative=0.23; neutral=-0.13; positive=-0.10
concept:openness; neutral=0.26; positive=-0.24
concept:openness-named; negative=0.32; neutral=-0.11; positive=-0.21
concept:community-policing; negative=0.06; neutral=0.20; positive=-0.27
concept:alternatives-named; negative=-0.16; neutral=0.46; positive=-0.30
concept:services; negative=0.09; neutral=0.10; positive=-0.32
concept:services-named; neutral=0.18; positive=-0.17
concept:housing; negative=-0.19; neutral=0.35; positive=-0.16
concept:city-life; negative=0.26; neutral=-0.15; positive=-0.12
concept:whose-job; neutral=0.20; positive=-0.15
concept:roles-named; negative=0.23; positive=-0.20
concept:obey-law; negative=0.09; neutral=0.17; positive=-0.52
concept:operations; negative=-0.26; neutral=0.42
concept:operations-named; negative=-0.31; positive=0.32
concept:act-yes; negative=-0.29; neutral=0.08; positive=0.44
concept:act-no; neutral=0.15; positive=-0.16
concept:agreement; negative=-0.28; neutral=0.19; positive=0.39
concept:condition; negative=-0.39; neutral=0.41
concept:not; negative=0.26; neutral=-0.13; positive=-0.41
concept:but; neutral=0.12; positive=-0.32
concept:they-say; negative=0.11; neutral=-0.17; positive=0.07
concept:thanks; negative=-0.42; positive=1.05
concept:anger; negative=0.70; positive=0.28
concept:question; negative=-0.07; neutral=0.45; positive=0.17
word:a; neutral=0.05; positive=-0.05
word:ab; negative=-0.11; neutral=0.12
word:able; negative=-0.15; neutral=0.16
word:abogados; negative=-0.05; neutral=0.10; positive=-0.05
word:about; negative=-0.17; neutral=0.19
word:abrazo; negative=-0.06; positive=0.10
word:abuela; negative=-0.05; positive=0.07
word:abuelo; positive=0.07
word:acaba; negative=0.06
word:academy; negative=0.08; neutral=-0.06
word:acta; negative=0.10; positive=-0.07
word:acuerdo; neutral=-0.08; positive=0.11
word:add; negative=0.05; neutral=-0.07
word:adelante; negative=-0.09; positive=0.06
word:afternoon; negative=0.11; neutral=-0.08
word:afuera; negative=0.06
word:again; negative=-0.08; neutral=0.08
word:age; negative=-0.05; positive=0.07
word:agentes; negative=-0.11; positive=0.09
word:agreement; neutral=0.10; positive=-0.09
word:ah; negative=-0.07
word:ahead; neutral=0.06
word:ahi; negative=-0.11; positive=0.08
word:ahora; negative=0.28; neutral=-0.24
word:al; neutral=-0.05
word:algo; negative=0.08; neutral=-0.07
word:all; negative=-0.10; neutral=-0.08; positive=0.17
word:already; negative=-0.05
word:always; negative=0.05; positive=-0.09
word:am; negative=-0.08; neutral=0.07
word:among; neutral=0.07
word:amparo; neutral=-0.06; positive=0.06
word:an; negative=-0.13; neutral=0.07; positive=0.07
word:and; negative=-0.07; positive=0.17
word:anda; negative=0.12; neutral=-0.08
word:ano; negative=-0.14; neutral=0.13
word:anos; negative=0.11; neutral=-0.14
word:answer; neutral=-0.06
word:ante; neutral=0.06
word:antes; neutral=0.07; positive=-0.07
word:anuncio; neutral=0.05
word:any; neutral=0.09; positive=-0.08
word:anybody; negative=0.08; neutral=-0.08
word:anyone; negative=0.10; neutral=-0.13
word:anything; negative=-0.10; positive=0.09
word:apa; negative=0.07
word:apartments; negative=0.07; neutral=-0.06
word:aplausos; neutral=-0.05
word:apoyo; negative=-0.24; neutral=0.15; positive=0.08
word:aqui; negative=-0.05; neutral=-0.12; positive=0.17
word:are; negative=0.21; neutral=-0.12; positive=-0.09
word:argue; neutral=0.05
word:arrest; negative=0.05
word:arresto; negative=-0.08
word:arrests; negative=-0.12; neutral=0.13
word:arriba; negative=0.07; neutral=-0.05
word:articulo; negative=-0.06; neutral=0.07
word:arts; negative=-0.06
word:as; neutral=0.13; positive=-0.13
word:asi; negative=-0.20; positive=0.24
word:asilo; negative=0.06; neutral=-0.05
word:ask; negative=-0.26; neutral=0.25
word:asked; negative=0.05; neutral=-0.11; positive=0.06
word:asking; positive=-0.06
word:asylum; negative=0.07; neutral=-0.06
word:at; negative=0.08; neutral=-0.09
word:ate; neutral=0.07
word:atentamente; negative=-0.09; neutral=0.10
word:atras; neutral=-0.06
word:august; neutral=0.05
word:aun; neutral=-0.06
word:authority; negative=0.08; neutral=-0.08
word:avenue; negative=0.08; neutral=-0.07
word:away; negative=-0.07; neutral=0.10
word:ay; negative=0.10; neutral=-0.08
word:aye; negative=0.12; neutral=-0.12
word:ayer; neutral=-0.08
word:ayudar; negative=0.07; neutral=-0.05
word:bachman; negative=0.06; neutral=-0.06
word:back; negative=-0.08; neutral=0.19; positive=-0.11
word:bad; negative=-0.11; neutral=0.12
word:badge; negative=0.13; neutral=-0.09
word:bailiff; negative=-0.05
word:baja; negative=0.07; neutral=-0.07
word:bajaron; negative=-0.07
word:banquetas; negative=0.05
word:barrio; neutral=-0.09; positive=0.12
word:basura; negative=0.11; neutral=-0.09
word:be; negative=-0.07; neutral=0.08
word:beat; negative=-0.06
word:because; negative=0.09; positive=-0.06
word:bed; negative=0.08; neutral=-0.06
word:been; negative=0.11; neutral=-0.05; positive=-0.06
word:before; negative=0.08; positive=-0.06
word:behind; negative=0.09; neutral=-0.12
word:being; negative=0.11; neutral=-0.10
word:believe; negative=-0.11; neutral=0.08
word:benavides; negative=-0.06; neutral=0.08
word:bendiga; positive=0.05
word:better; negative=0.05; neutral=-0.10
word:bien; positive=-0.07
word:big; negative=-0.08; neutral=-0.05; positive=0.13
word:bilingual; negative=0.05; neutral=-0.07
word:binder; negative=0.06
word:birthday; negative=0.06; neutral=-0.08
word:bishop; negative=-0.07
word:bless; negative=-0.05; neutral=0.05
word:block; neutral=0.07
word:board; negative=0.09; neutral=-0.11
word:body; negative=0.07; neutral=-0.06
word:bond; negative=-0.06
word:bonito; neutral=-0.09
word:book; negative=0.11; neutral=-0.08
word:booked; negative=-0.09; neutral=0.10
word:born; positive=-0.07
word:both; negative=-0.11; neutral=0.07
word:box; negative=0.05
word:boxing; negative=-0.09
word:boy's; negative=0.07; neutral=-0.06
word:boys; neutral=-0.09
word:branch; negative=-0.06; neutral=0.09
word:brenda; neutral=0.06
word:broke; negative=0.06
word:brother; neutral=0.07
word:brought; negative=-0.16; neutral=0.08; positive=0.07
word:brown; negative=0.12; neutral=-0.10
word:buckner; neutral=0.05
word:budget; negative=0.06; neutral=-0.05
word:buen; negative=-0.12; neutral=0.16
word:buenas; negative=-0.20; neutral=0.19
word:bueno; negative=-0.10; neutral=0.09
word:burglary; negative=0.05; neutral=-0.06
word:bus; negative=-0.08; neutral=0.12
word:but; negative=-0.16; neutral=0.10; positive=0.07
word:cada; negative=-0.12; neutral=0.18; positive=-0.06
word:cafe; positive=0.07
word:call; negative=0.06; positive=-0.10
word:calle; negative=-0.17; neutral=0.15
word:called; negative=0.14; neutral=-0.11
word:calles; positive=0.07
word:cameras; negative=0.11; neutral=-0.08
word:camioneta; neutral=-0.07
word:can; negative=-0.19; neutral=0.08; positive=0.10
word:canchas; negative=0.06; neutral=-0.12; positive=0.06
word:cannot; negative=-0.09; neutral=0.10
word:cantu; negative=-0.05; neutral=0.06
word:captain; negative=-0.06
word:car; neutral=0.07; positive=-0.11
word:carcel; negative=-0.21; neutral=0.16
word:card; negative=-0.09; neutral=0.12
word:care; negative=-0.09; neutral=0.13
word:carino; negative=-0.06; positive=0.10
word:carried; negative=-0.05; neutral=0.08
word:carta; negative=-0.06; neutral=0.05
word:cartel; negative=0.05
word:casa; negative=-0.09; positive=0.10
word:casas; negative=-0.14; neutral=0.10
word:case; negative=0.10; neutral=-0.05
word:casi; positive=-0.07
word:cell; negative=-0.07
word:cero; negative=-0.12; neutral=0.13
word:cerraron; negative=0.07; neutral=-0.06
word:chair; neutral=-0.07
word:change; neutral=-0.06
word:chapel; negative=0.07
word:charger; negative=0.05; neutral=-0.05
word:check; neutral=0.06
word:checks; neutral=0.07
word:church; negative=-0.09; neutral=0.06
word:chuy; negative=-0.06; neutral=0.08
word:cien; negative=-0.06
word:cinco; negative=0.07; positive=-0.06
word:citizen; negative=0.11; neutral=-0.08
word:citizens; negative=-0.06; neutral=0.11
word:city; negative=0.07; neutral=-0.18; positive=0.10
word:ciudadano; negative=0.07; neutral=-0.07
word:ciudades; negative=-0.07; neutral=0.08
word:clase; negative=-0.07
word:clausula; negative=-0.08; neutral=0.10
word:clientes; neutral=0.06
word:cliff; negative=-0.07
word:clinica; neutral=-0.07; positive=0.11
word:closet; negative=0.05; neutral=-0.07
word:club; neutral=-0.07
word:code; negative=0.05
word:coffee; positive=0.06
word:color; negative=0.06
word:com; negative=-0.14; neutral=0.16
word:come; negative=0.09; neutral=-0.16; positive=0.07
word:coming; neutral=0.05
word:como; negative=0.06
word:company; neutral=0.06
word:comprar; negative=0.10; neutral=-0.06
word:computadora; neutral=0.05
word:comunidad; negative=0.09; neutral=-0.07
word:con; negative=-0.07; positive=0.08
word:concejal; negative=0.08
word:confiar; negative=0.06
word:congress; negative=-0.08; neutral=0.09
word:conmigo; neutral=0.07
word:consent; negative=0.05; neutral=-0.05
word:consular; negative=-0.08; neutral=0.10
word:contact; neutral=0.05
word:contesta; negative=0.11; neutral=-0.08
word:contestan; negative=0.09; neutral=-0.06
word:contestar; negative=0.07; neutral=-0.06
word:contra; neutral=0.06; positive=-0.10
word:contract; negative=-0.11; neutral=0.12
word:convenio; negative=-0.13; positive=0.13
word:convicted; negative=-0.09; neutral=0.10
word:cooperar; negative=-0.05; positive=0.05
word:cooperation; negative=-0.08; neutral=0.09
word:cop; negative=-0.10; neutral=0.18; positive=-0.08
word:cops; positive=-0.05
word:coraje; negative=-0.07
word:corazon; negative=-0.14; neutral=0.10
word:correr; negative=0.08; neutral=-0.06
word:corresponda; negative=-0.07; neutral=0.08
word:corte; neutral=0.05
word:cosa; negative=0.05
word:cosas; negative=-0.10; neutral=0.06
word:costo; negative=-0.11; neutral=0.13
word:council; negative=-0.13; neutral=0.08; positive=0.05
word:counted; negative=0.08; neutral=-0.07
word:country; negative=-0.07; neutral=0.08
word:county; negative=-0.05; neutral=0.06
word:course; negative=0.06; neutral=-0.06
word:court; negative=0.06
word:cousin's; neutral=0.06
word:cowboys; negative=0.05; neutral=-0.07
word:creo; negative=-0.06; neutral=0.07
word:crew; neutral=-0.06; positive=0.09
word:crime; negative=-0.08; neutral=0.12
word:criminal; negative=0.05; neutral=-0.09
word:criminals; negative=0.08; neutral=-0.08
word:cruce; negative=0.06; neutral=-0.06
word:cruzo; negative=0.09; neutral=-0.07
word:cuadra; negative=-0.07; neutral=0.06
word:cual; negative=-0.06; neutral=0.05
word:cualquier; negative=0.06
word:cuando; negative=0.10; neutral=-0.07
word:cuarenta; positive=0.06
word:cuarto; negative=0.07; neutral=-0.09
word:cuatro; negative=0.06; positive=-0.06
word:cuenten; negative=-0.09; neutral=0.10
word:cuento; negative=0.08; neutral=-0.09
word:culpa; negative=0.09; neutral=-0.09
word:curso; neutral=0.06
word:cut; negative=0.09; neutral=-0.07
word:d; negative=0.05; neutral=-0.05
word:da; negative=0.11; positive=-0.08
word:daddy; neutral=-0.05
word:dallas; negative=-0.13; positive=0.17
word:dan; negative=0.07; neutral=-0.05
word:dangerous; negative=-0.19; neutral=0.23
word:dar; positive=0.05
word:dark; neutral=-0.08
word:davis; negative=-0.08; positive=0.07
word:de; positive=-0.11
word:deacon; negative=-0.09; neutral=0.07
word:dear; negative=-0.08; neutral=0.07
word:debate; neutral=0.07
word:decian; neutral=0.05
word:defender; negative=-0.05; neutral=0.06
word:defense; negative=0.08; neutral=-0.07
word:deja; neutral=0.06
word:dejo; negative=0.08; neutral=-0.08
word:del; negative=-0.11; neutral=0.07
word:delegados; negative=-0.10; neutral=0.11
word:demanda; negative=0.10; neutral=-0.09
word:demas; negative=-0.06; neutral=0.07
word:departamento; negative=-0.09; neutral=0.10
word:department; negative=-0.06; positive=0.09
word:depende; negative=-0.07; neutral=0.07
word:depot; negative=0.06; neutral=-0.05
word:desde; neutral=-0.15; positive=0.20
word:desk; neutral=-0.06; positive=0.07
word:despues; negative=0.20; neutral=-0.10; positive=-0.09
word:detective; positive=-0.05
word:detectives; negative=0.07; neutral=-0.08
word:dia; neutral=-0.05; positive=0.06
word:dias; negative=-0.05; neutral=0.07
word:dice; negative=-0.10; positive=0.06
word:diciendo; negative=0.07
word:did; negative=0.11; positive=-0.07
word:didn't; negative=0.10; positive=-0.07
word:diez; negative=0.07
word:diga; neutral=0.05
word:digo; negative=-0.18; neutral=0.07; positive=0.11
word:dijeron; negative=0.11; positive=-0.08
word:dijo; negative=0.07; neutral=-0.07
word:dinero; negative=0.11; positive=-0.06
word:dio; neutral=-0.07
word:dios; neutral=-0.06
word:director; negative=0.08; neutral=-0.08
word:district; positive=-0.05
word:distrito; negative=0.22; neutral=-0.15; positive=-0.07
word:do; negative=-0.06; neutral=-0.09; positive=0.15
word:does; negative=-0.11; neutral=0.12
word:dog; negative=0.09; neutral=-0.12
word:doing; negative=-0.08; neutral=0.07
word:dollars; negative=0.10; neutral=-0.10
word:domingos; negative=-0.08; neutral=0.05
word:domino; positive=0.06
word:don; negative=-0.09; neutral=0.07
word:don't; neutral=0.09; positive=-0.08
word:donde; neutral=0.13; positive=-0.09
word:door; negative=-0.16; neutral=0.10; positive=0.06
word:dormia; negative=-0.08
word:dos; negative=0.11; neutral=0.05; positive=-0.16
word:down; negative=-0.14; neutral=0.13
word:dpd; neutral=0.08
word:drunk; negative=0.05
word:dueno; negative=0.07
word:durante; positive=0.06
word:each; neutral=-0.06
word:eat; negative=0.05; neutral=-0.08
word:eh; neutral=0.05
word:eight; neutral=0.05
word:eighty; negative=0.10; neutral=-0.06
word:el; neutral=-0.09; positive=0.13
word:eleven; negative=0.09; neutral=-0.06
word:ella; negative=0.09; neutral=-0.10
word:else; neutral=0.06
word:empiecen; negative=0.05
word:en; negative=-0.06; neutral=0.09
word:end; negative=-0.08; neutral=0.09
word:enforce; negative=0.08; neutral=-0.07
word:enforced; negative=-0.06; neutral=0.06
word:enforcement; neutral=0.06
word:english; negative=0.08; neutral=-0.05
word:ensenar; positive=-0.05
word:entendi; negative=0.13; neutral=-0.12
word:entiendo; neutral=-0.07; positive=0.10
word:entonces; neutral=0.12; positive=-0.08
word:entran; negative=0.05; neutral=-0.06
word:entrenamiento; negative=-0.05; neutral=0.08
word:entrevista; negative=-0.12; neutral=0.14
word:entro; negative=-0.05
word:equipo; negative=-0.06; positive=0.06
word:era; negative=0.10; neutral=-0.11
word:eramos; negative=0.09; neutral=-0.06
word:error; neutral=0.06
word:esa; neutral=-0.06
word:esas; positive=0.05
word:escrito; negative=-0.08; neutral=0.12
word:escuela; negative=0.08; neutral=-0.11
word:ese; neutral=-0.05
word:esl; negative=-0.09
word:esos; negative=-0.12; neutral=0.10
word:espanol; negative=-0.17; neutral=0.07; positive=0.10
word:espera; negative=0.08
word:esperando; negative=0.06
word:espero; negative=-0.06; positive=0.10
word:esposa; negative=0.09; neutral=-0.09
word:esposo; negative=0.05
word:esquina; positive=0.06
word:esta; neutral=-0.07
word:estaba; negative=0.06; neutral=-0.05
word:estacionamiento; negative=0.06
word:estado; negative=0.09; neutral=-0.07
word:estamos; negative=-0.06; neutral=0.10
word:estan; negative=0.10; neutral=-0.08
word:estatal; negative=-0.06; neutral=0.07
word:este; neutral=-0.09; positive=0.06
word:estimados; negative=-0.06
word:esto; negative=0.09; neutral=-0.09
word:estoy; negative=-0.07; neutral=0.15; positive=-0.08
word:even; negative=0.08; neutral=-0.05
word:evening; negative=-0.17; neutral=0.16
word:every; negative=0.14; neutral=-0.16
word:everybody; negative=-0.11; positive=0.08
word:everyone; negative=-0.11; neutral=0.08
word:everyone's; negative=0.05
word:everything; negative=0.06; neutral=-0.09
word:ex; negative=0.07; neutral=-0.07
word:exactly; negative=-0.07; neutral=0.06
word:example; negative=-0.14; neutral=0.16
word:excepcion; negative=-0.07; neutral=0.07
word:expediente; negative=0.06
word:explico; negative=-0.10; neutral=0.05; positive=0.05
word:f; negative=-0.06; neutral=0.06
word:face; negative=0.08
word:facebook; negative=0.05
word:fake; negative=0.05
word:falta; positive=-0.05
word:familia; negative=0.08; neutral=-0.05
word:familias; negative=0.06
word:family; negative=-0.09; positive=0.14
word:far; negative=0.16; neutral=-0.14
word:farmers; negative=-0.05; neutral=0.07
word:faster; neutral=0.05
word:father; neutral=0.08
word:favor; negative=-0.05; neutral=0.31; positive=-0.26
word:fe; neutral=0.08
word:fear; negative=-0.12; neutral=0.15
word:february; negative=-0.11; neutral=0.07
word:feds; negative=-0.06; neutral=0.05
word:feel; negative=-0.17; neutral=0.16
word:fell; neutral=0.06
word:felony; negative=-0.07; neutral=0.05
word:fence; negative=-0.06; neutral=0.05
word:feo; negative=0.08
word:fermin; negative=-0.06; neutral=0.08
word:fifty; neutral=0.06
word:fijense; positive=0.06
word:fila; negative=0.09; neutral=-0.09
word:file; negative=-0.08; neutral=0.10
word:filled; negative=0.09; neutral=-0.06
word:fin; negative=-0.11; positive=0.15
word:find; neutral=0.09; positive=-0.08
word:fire; neutral=-0.06; positive=0.07
word:firmar; negative=0.09
word:firme; negative=-0.10; positive=0.12
word:firmen; negative=0.09; neutral=-0.12
word:fiscal; negative=-0.07; positive=0.05
word:five; negative=0.08; neutral=-0.06
word:fix; negative=0.06
word:fixed; negative=0.06; neutral=-0.07
word:fondo; negative=-0.10; neutral=0.10
word:fondos; negative=0.07
word:for; positive=-0.06
word:forty; negative=-0.09; neutral=0.12
word:foto; negative=0.07
word:found; neutral=-0.13; positive=0.10
word:four; negative=-0.14; neutral=-0.07; positive=0.21
word:free; negative=-0.12; positive=0.14
word:frente; negative=0.05; positive=-0.07
word:friday; negative=0.08; neutral=-0.06
word:from; negative=0.10; neutral=-0.17; positive=0.07
word:front; negative=-0.12; neutral=0.06; positive=0.06
word:frontera; negative=-0.05; neutral=0.07
word:fue; neutral=-0.08; positive=0.10
word:fueron; negative=0.06
word:fui; negative=0.17; neutral=-0.16
word:full; negative=-0.10; positive=0.13
word:fund; neutral=0.07
word:funds; negative=0.08; neutral=-0.07
word:funeral; neutral=-0.06; positive=0.07
word:funny; negative=0.09; neutral=-0.07
word:gane; negative=-0.10; positive=0.08
word:gang; negative=-0.06; neutral=0.09
word:garage; negative=-0.07; neutral=0.07
word:garland; negative=-0.12; neutral=0.11
word:gave; positive=0.08
word:gente; negative=0.17; neutral=-0.16
word:get; negative=0.06; positive=-0.09
word:gets; negative=-0.09; neutral=0.08
word:getting; negative=0.08; neutral=-0.08
word:girls; negative=0.08; neutral=-0.07
word:giving; negative=0.09; neutral=-0.08
word:gobierno; negative=-0.18; neutral=0.12; positive=0.05
word:god; negative=-0.14; neutral=0.15
word:goes; negative=0.12; neutral=-0.10
word:going; negative=0.07; neutral=-0.14; positive=0.06
word:gone; negative=-0.08; neutral=0.09
word:gonna; negative=0.10; neutral=-0.05
word:good; neutral=0.07
word:got; negative=0.17; neutral=-0.10; positive=-0.07
word:government; negative=0.14; neutral=-0.11
word:gracias; neutral=0.19; positive=-0.19
word:grade; positive=0.07
word:grant; positive=0.05
word:gratis; negative=-0.14; neutral=0.10
word:grave; negative=-0.06; neutral=0.07
word:grove; positive=0.07
word:grupo; positive=0.05
word:guardia; negative=0.09; neutral=-0.08
word:guero; negative=-0.06; neutral=0.08
word:guest; negative=-0.10; neutral=0.11
word:gusta; negative=-0.08; neutral=0.07
word:guy; negative=0.07
word:guys; negative=0.08; neutral=-0.12
word:gym; negative=-0.07; neutral=0.06
word:h; negative=-0.08; neutral=0.07
word:ha; negative=0.06; neutral=-0.09
word:haber; negative=-0.07
word:habia; negative=0.10; neutral=-0.09
word:habian; negative=-0.07; neutral=-0.09; positive=0.17
word:hablamos; negative=-0.05; neutral=0.07
word:hablan; negative=0.08; neutral=-0.06
word:hablar; negative=0.08; positive=-0.07
word:hablo; negative=-0.11; positive=0.10
word:hace; negative=-0.07; positive=0.06
word:hacemos; negative=-0.07; neutral=0.09
word:hacia; negative=0.08; positive=-0.05
word:had; positive=0.06
word:hagan; negative=-0.13; neutral=0.20; positive=-0.06
word:hago; neutral=-0.06
word:half; neutral=0.07
word:hall; negative=0.11; neutral=-0.09
word:hand; positive=-0.06
word:hands; neutral=-0.09; positive=0.11
word:happened; negative=0.06
word:has; neutral=-0.06
word:hasta; negative=0.08; neutral=-0.05
word:have; negative=-0.05; neutral=-0.11; positive=0.17
word:hay; negative=-0.08; neutral=0.06
word:hb; negative=-0.06; neutral=0.08
word:he; neutral=-0.06; positive=0.08
word:he'll; negative=0.06
word:he's; negative=0.06; positive=-0.08
word:head; neutral=0.07
word:health; neutral=0.05
word:heard; negative=0.10; neutral=-0.06
word:hearing; neutral=0.06; positive=-0.07
word:heart; negative=-0.14; positive=0.09
word:hello; positive=0.09
word:help; neutral=0.08
word:hemos; negative=0.08
word:here; negative=-0.16; neutral=0.07; positive=0.09
word:hermana; neutral=0.07
word:hice; neutral=-0.05
word:hielo; neutral=-0.05; positive=0.07
word:highlands; negative=-0.05
word:hijo; positive=0.05
word:hijos; neutral=-0.05; positive=0.10
word:his; negative=0.18; neutral=-0.18
word:hit; negative=0.08; neutral=-0.06
word:hizo; neutral=0.09; positive=-0.06
word:hoja; neutral=0.07; positive=-0.06
word:hold; negative=0.12; positive=-0.08
word:holding; negative=-0.06
word:hombres; negative=-0.07; neutral=0.09
word:home; negative=0.05
word:homicide; negative=-0.08; neutral=0.09
word:homicidios; neutral=0.05
word:hora; negative=-0.05; neutral=0.05
word:horse; negative=0.05
word:host; negative=-0.05
word:hotel; negative=0.14; neutral=-0.09; positive=-0.06
word:hours; neutral=0.11; positive=-0.07
word:house; neutral=0.06
word:houses; negative=-0.05
word:how; negative=0.28; neutral=-0.27
word:hoy; negative=-0.12; neutral=0.09
word:hubiera; negative=0.07; neutral=-0.09
word:huella; negative=0.07; neutral=-0.06
word:hundred; negative=0.06
word:husband; negative=0.13; neutral=-0.08
word:huyendo; negative=0.05
word:i; neutral=0.09; positive=-0.10
word:i'd; negative=-0.16; neutral=0.12
word:i'll; negative=-0.14; neutral=0.11
word:i'm; negative=-0.13; neutral=0.14
word:i've; negative=0.10; positive=-0.05
word:ice; negative=-0.09; neutral=0.06
word:idea; negative=0.07; neutral=-0.05
word:if; negative=-0.06; neutral=0.20; positive=-0.12
word:iglesia; negative=-0.07; neutral=-0.06; positive=0.13
word:igual; negative=0.07
word:illegal; negative=0.13; neutral=-0.09
word:illinois; negative=0.07; neutral=-0.06
word:immigrant; negative=-0.13; neutral=0.11
word:immigrants; negative=0.06
word:in; neutral=0.07; positive=-0.15
word:information; neutral=0.05
word:inside; neutral=0.06
word:instead; negative=0.06; neutral=-0.05
word:interest; negative=0.05
word:into; negative=-0.05; neutral=0.06
word:ir; negative=-0.11; positive=0.07
word:is; negative=0.06; positive=-0.13
word:isn't; negative=-0.20; neutral=0.19
word:it; negative=-0.06; neutral=0.08
word:it'd; negative=0.05; neutral=-0.05
word:it'll; negative=0.13; neutral=-0.12
word:it's; negative=0.09; positive=-0.06
word:item; neutral=0.10; positive=-0.09
word:its; negative=-0.07; neutral=0.10
word:jail; negative=-0.23; neutral=0.27
word:jefferson; neutral=-0.06; positive=0.08
word:job; negative=0.09; neutral=-0.06
word:jubilado; negative=-0.06
word:juez; negative=-0.05; neutral=0.11; positive=-0.06
word:june; negative=0.12; neutral=-0.13
word:junio; negative=0.06; neutral=-0.05
word:juntas; negative=0.06; neutral=-0.10
word:jurisdiction; negative=-0.06
word:just; negative=0.06; neutral=-0.16; positive=0.10
word:justo; negative=0.10; neutral=-0.07
word:keep; negative=-0.06; positive=0.10
word:keeps; negative=-0.10; neutral=0.05
word:kept; negative=-0.15; neutral=0.18
word:kid; positive=0.05
word:kid's; negative=0.06
word:kids; negative=-0.10; neutral=0.05
word:kiest; neutral=-0.10; positive=0.13
word:knock; negative=0.07
word:know; neutral=-0.11; positive=0.15
word:la; negative=0.09; neutral=-0.14; positive=0.06
word:lado; negative=0.09; neutral=-0.14; positive=0.05
word:lady; neutral=-0.16; positive=0.15
word:landlord; negative=0.07; neutral=-0.07
word:lane; negative=0.14; neutral=-0.09; positive=-0.05
word:language; neutral=-0.07
word:las; neutral=-0.13; positive=0.12
word:late; negative=-0.10; neutral=0.06
word:latinos; negative=0.06
word:laughter; negative=-0.07; neutral=0.06
word:lavanderia; negative=0.07; neutral=-0.05
word:law; negative=-0.12; neutral=0.11
word:lawn; negative=0.06
word:laws; negative=-0.07; neutral=0.11
word:le; negative=0.16; neutral=-0.17
word:lean; negative=-0.09; neutral=0.11
word:learned; negative=-0.10; positive=0.06
word:leave; negative=0.05
word:leaves; negative=-0.10; neutral=0.10
word:left; negative=0.10; positive=-0.11
word:legal; neutral=0.09
word:les; neutral=-0.13; positive=0.15
word:less; neutral=0.07
word:let's; neutral=-0.05; positive=0.07
word:letters; negative=0.06
word:lew; negative=-0.09; neutral=0.10
word:ley; negative=-0.08
word:leyes; negative=0.06; neutral=-0.06
word:leyo; neutral=-0.09
word:liaison; neutral=-0.06
word:licenciada; negative=-0.07; neutral=0.07
word:license; negative=0.12; neutral=-0.10
word:lieutenant; neutral=-0.06
word:life; negative=0.07; neutral=-0.06
word:lights; negative=-0.06; neutral=0.06
word:like; negative=-0.09; neutral=0.06
word:limpia; positive=0.05
word:limpio; negative=0.07; neutral=-0.07
word:line; negative=0.05; positive=-0.05
word:linea; negative=-0.08; neutral=0.11
word:list; neutral=0.07; positive=-0.06
word:lista; negative=0.16; neutral=-0.09; positive=-0.07
word:listen; negative=0.06; neutral=-0.06
word:little; negative=0.05; neutral=-0.07
word:lived; negative=-0.11; neutral=0.18; positive=-0.06
word:living; negative=-0.06; neutral=0.08
word:llama; negative=0.05
word:llamadas; neutral=0.07
word:llamar; neutral=-0.06
word:llamo; negative=-0.07; neutral=0.13; positive=-0.05
word:llenar; negative=-0.08
word:lleva; negative=0.10; neutral=-0.06
word:llevamos; negative=0.07; neutral=-0.06
word:lleve; negative=0.06; neutral=-0.11
word:lleven; negative=-0.06; positive=0.08
word:lo; negative=-0.05; neutral=0.12; positive=-0.07
word:local; negative=-0.10; neutral=0.14
word:log; negative=0.07
word:look; positive=-0.06
word:los; negative=-0.10; positive=0.09
word:lose; negative=-0.07
word:lost; negative=0.05; positive=-0.07
word:loud; negative=0.11; neutral=-0.11
word:love; positive=0.08
word:luego; positive=-0.06
word:lugar; negative=0.07
word:lupe; negative=-0.05
word:luz; negative=-0.11; neutral=0.12
word:m; negative=0.05
word:ma'am; negative=0.09; neutral=-0.07
word:madam; negative=-0.07; positive=0.07
word:madre; negative=-0.10; neutral=0.13
word:maestra; negative=0.05
word:mail; neutral=0.05
word:mal; neutral=0.09; positive=-0.08
word:mama; neutral=-0.06
word:man; negative=0.17; neutral=-0.10; positive=-0.07
word:man's; negative=0.07; neutral=-0.05
word:manager; negative=0.10; neutral=-0.09
word:manana; positive=-0.05
word:mandaba; negative=0.07
word:mando; negative=-0.08; neutral=0.05
word:manejo; neutral=0.06
word:mano; negative=0.05; neutral=-0.06
word:manos; negative=0.07
word:many; negative=-0.07
word:map; negative=-0.06
word:march; neutral=0.05
word:marilla; neutral=0.05
word:married; negative=-0.06; neutral=0.05
word:marshal; negative=-0.05; neutral=0.06
word:martes; negative=-0.08; neutral=0.07
word:marzo; negative=0.05
word:matter; neutral=0.06
word:may; negative=0.06
word:maybe; negative=0.07
word:mayor; neutral=-0.05
word:me; neutral=0.07; positive=-0.07
word:mean; neutral=-0.05; positive=0.08
word:means; negative=0.07; neutral=-0.08
word:medio; neutral=0.05
word:mejor; negative=-0.12; positive=0.14
word:members; negative=-0.08; neutral=0.12
word:memorandum; negative=-0.05
word:men; negative=-0.10; neutral=0.09
word:menos; negative=-0.22; neutral=0.10; positive=0.13
word:mental; negative=-0.09; neutral=0.11
word:mes; negative=0.10; positive=-0.05
word:mesa; positive=0.05
word:methodist; negative=0.09; neutral=-0.06
word:mi; neutral=-0.17; positive=0.17
word:midnight; negative=-0.10; positive=0.08
word:miedo; neutral=-0.07; positive=0.06
word:miembros; neutral=-0.05
word:mientras; negative=0.09; neutral=-0.09
word:miercoles; neutral=0.05
word:might; negative=0.06; neutral=-0.07
word:migra; negative=0.18; neutral=-0.15
word:migratoria; negative=-0.07; neutral=0.09
word:military; negative=-0.08; neutral=0.06
word:million; negative=0.17; neutral=-0.12; positive=-0.05
word:millones; negative=0.06
word:mind; negative=-0.07; neutral=0.08
word:minutes; negative=0.10; neutral=-0.07
word:minutos; negative=0.14; neutral=-0.12
word:miren; negative=-0.10; neutral=0.08
word:mis; positive=0.06
word:misa; negative=-0.10; neutral=0.12
word:misma; negative=-0.12; positive=0.08
word:mismo; negative=-0.10; positive=0.07
word:missing; negative=0.06
word:mitad; neutral=0.07; positive=-0.05
word:modelo; negative=-0.10; neutral=0.11
word:modo; negative=-0.13; neutral=0.15
word:money; neutral=0.06
word:monterrey; negative=-0.08
word:month; negative=0.08; neutral=-0.08
word:monthly; negative=-0.05; neutral=0.06
word:more; negative=0.07; neutral=-0.19; positive=0.12
word:morning; negative=-0.05; neutral=0.08
word:mother's; negative=0.05
word:move; negative=-0.06; neutral=0.06
word:mr; negative=-0.07; neutral=-0.05; positive=0.13
word:mrs; negative=-0.07; neutral=0.08
word:ms; neutral=-0.06
word:mucha; negative=-0.05
word:muchacha; positive=0.07
word:muchachos; negative=-0.06; neutral=0.06
word:muchas; negative=-0.09; neutral=0.06
word:muerto; negative=0.07; neutral=-0.05
word:multa; negative=-0.09; neutral=0.10
word:mundo; negative=0.07; positive=-0.06
word:municipal; negative=0.09
word:muy; neutral=-0.09; positive=0.10
word:my; negative=0.18; neutral=-0.24; positive=0.10
word:myself; neutral=0.07
word:naci; neutral=-0.06
word:nacido; negative=0.08; neutral=-0.07
word:nacimiento; negative=0.10; positive=-0.07
word:nacio; negative=0.05
word:nada; negative=-0.16; positive=0.12
word:nadie; negative=0.08; neutral=-0.20; positive=0.12
word:name; negative=0.12; neutral=-0.07; positive=-0.05
word:named; negative=0.08; neutral=-0.11
word:napkin; neutral=-0.06; positive=0.06
word:need; negative=-0.09; positive=0.05
word:needs; negative=-0.06; neutral=0.06
word:negaron; negative=0.06
word:neighborhood; neutral=0.06
word:neighbors; neutral=-0.05; positive=0.05
word:never; neutral=-0.20; positive=0.24
word:new; positive=0.07
word:next; negative=-0.08
word:ni; negative=0.10; neutral=-0.06
word:nice; negative=-0.09; positive=0.09
word:nine; negative=0.21; neutral=-0.17
word:ninety; negative=0.07; neutral=-0.13; positive=0.05
word:ninguno; negative=0.13; neutral=-0.12
word:nino; negative=0.06; neutral=-0.12; positive=0.07
word:ninos; neutral=0.07; positive=-0.06
word:no; neutral=0.17; positive=-0.25
word:nobody's; negative=0.05
word:noche; negative=0.15; neutral=-0.13
word:noches; neutral=0.10; positive=-0.06
word:nomas; neutral=-0.17; positive=0.18
word:nombre; negative=0.09; neutral=-0.09
word:nombres; negative=0.09; neutral=-0.07
word:none; neutral=0.07
word:north; negative=0.05
word:nos; negative=0.10; neutral=-0.10
word:nosotras; negative=0.07
word:nosotros; negative=0.09; positive=-0.07
word:not; negative=0.11; positive=-0.11
word:nota; negative=0.06
word:note; negative=-0.07
word:nothing; negative=0.08; positive=-0.07
word:now; negative=0.20; neutral=-0.20
word:nuestros; negative=-0.06; neutral=0.08
word:nuevo; negative=-0.07; neutral=0.08
word:number; neutral=0.09; positive=-0.05
word:numero; neutral=0.09
word:nunca; neutral=-0.05; positive=0.09
word:nurse; negative=0.05
word:o; negative=-0.07; neutral=0.16; positive=-0.09
word:o'clock; neutral=0.08
word:oak; negative=-0.08; positive=0.05
word:obliga; neutral=0.06
word:ocho; negative=0.09; positive=-0.09
word:october; negative=0.11; neutral=-0.07
word:off; negative=0.14; positive=-0.13
word:office; positive=-0.05
word:officer; negative=-0.07; positive=0.09
word:officers; negative=-0.11; neutral=0.05; positive=0.05
word:offices; negative=0.05
word:oficiales; negative=-0.08; neutral=0.07
word:oh; negative=0.08; neutral=-0.06
word:oi; neutral=-0.06; positive=0.08
word:oigo; negative=-0.06
word:old; negative=0.07; neutral=-0.24; positive=0.17
word:on; negative=0.07; positive=-0.09
word:once; negative=0.12; neutral=-0.12
word:one; negative=-0.08; positive=0.08
word:ones; negative=-0.14; neutral=0.15
word:only; negative=-0.20; neutral=0.16
word:open; negative=-0.06
word:opinion; neutral=-0.08; positive=0.05
word:oppose; negative=-0.13; neutral=0.21; positive=-0.07
word:opposed; negative=-0.13; neutral=0.13
word:or; neutral=0.14; positive=-0.12
word:orden; negative=-0.12; neutral=0.11
word:ordenanza; negative=-0.11; positive=0.08
word:order; negative=-0.08; positive=0.06
word:ordinance; neutral=0.06; positive=-0.07
word:otherwise; negative=-0.09; neutral=0.10
word:otra; neutral=0.08; positive=-0.09
word:otro; negative=-0.06; neutral=0.10
word:otros; negative=-0.07
word:ought; negative=-0.13; neutral=0.14
word:our; negative=0.07
word:ours; negative=-0.09
word:out; negative=0.11; neutral=-0.10
word:outside; neutral=0.05
word:over; negative=0.27; neutral=-0.27
word:overstayed; negative=0.05
word:overtime; negative=-0.14; neutral=0.16
word:own; negative=-0.07; neutral=0.07
word:oye; negative=0.06; neutral=-0.06
word:pa; negative=0.26; neutral=-0.18; positive=-0.08
word:paga; negative=-0.11; neutral=0.11
word:pagamos; neutral=-0.07
word:page; negative=0.13; neutral=-0.10
word:pague; negative=0.08; neutral=-0.07
word:pais; positive=0.09
word:pal; positive=0.05
word:papa; negative=0.13; neutral=-0.12
word:paper; negative=-0.07; neutral=0.10
word:papers; neutral=0.08; positive=-0.08
word:parada; negative=0.15; neutral=-0.10
word:paran; negative=0.08; neutral=-0.08
word:park; neutral=-0.08
word:parking; negative=0.05
word:parkland; negative=0.09; neutral=-0.07
word:parks; negative=-0.10; positive=0.10
word:parque; negative=0.05
word:parte; negative=-0.12; neutral=0.06; positive=0.06
word:partner; negative=-0.10; neutral=0.12
word:pasa; negative=0.06; neutral=-0.11; positive=0.05
word:pasada; negative=-0.06
word:pase; negative=-0.06; positive=0.10
word:pass; neutral=-0.10; positive=0.05
word:passport; negative=0.06; neutral=-0.05
word:patrol; negative=0.06
word:patrulla; negative=0.07; positive=-0.08
word:patrullas; negative=-0.09; neutral=0.12
word:pay; negative=-0.07; neutral=0.11
word:pays; negative=-0.19; neutral=0.19
word:paz; neutral=-0.08; positive=0.11
word:pedir; negative=-0.08; positive=0.08
word:pena; negative=-0.07; positive=0.06
word:people; negative=-0.10; positive=0.12
word:per; negative=-0.06; neutral=0.07
word:percent; neutral=0.06
word:perdio; negative=0.07; neutral=-0.10
word:pero; negative=-0.07; neutral=0.15; positive=-0.08
word:person; negative=0.09; neutral=-0.09
word:persona; negative=-0.05; neutral=0.06
word:personas; negative=-0.11; neutral=0.07
word:personnel; neutral=0.05
word:phone; negative=0.10; positive=-0.07
word:photos; negative=0.06
word:pick; negative=0.06
word:picture; negative=0.06
word:pide; negative=-0.07; positive=0.07
word:pido; negative=-0.11; neutral=0.08
word:pie; negative=-0.13; neutral=0.16
word:pienso; positive=0.05
word:piso; negative=0.05; positive=-0.09
word:pistola; negative=0.10; neutral=-0.06
word:placa; negative=0.07; neutral=-0.05
word:plan; negative=-0.10; neutral=0.11
word:plano; neutral=-0.08
word:plate; negative=0.11; neutral=-0.13
word:playing; negative=0.06; neutral=-0.05
word:pleasant; negative=-0.07; positive=0.07
word:please; negative=-0.08; positive=0.09
word:pleito; neutral=-0.06
word:plus; negative=-0.06; neutral=0.08
word:poco; neutral=-0.07
word:policia; positive=0.06
word:policias; negative=0.05
word:policy; negative=0.07; neutral=-0.08
word:poner; negative=-0.12; neutral=0.06; positive=0.06
word:porch; negative=-0.06; neutral=0.08
word:porque; neutral=0.07
word:posted; negative=0.08; neutral=-0.08
word:prefiero; negative=-0.07; neutral=0.08
word:preguntado; negative=-0.06
word:preguntando; negative=-0.10; neutral=0.10
word:preguntar; negative=0.11; neutral=-0.06
word:preguntaron; negative=0.06
word:pregunte; neutral=-0.07; positive=0.06
word:pregunten; neutral=0.07
word:presidente; positive=-0.06
word:prestar; negative=-0.07; neutral=0.06
word:presupuesto; neutral=0.07
word:pretend; negative=0.05
word:prieto; neutral=0.07
word:primaria; positive=0.06
word:primera; negative=-0.13; positive=0.11
word:primero; negative=-0.10; neutral=0.10
word:primo; negative=0.07
word:printz; neutral=0.06
word:priority; negative=0.09; neutral=-0.09
word:probable; negative=0.06; neutral=-0.05
word:proceso; negative=0.10; neutral=-0.09
word:promise; negative=-0.06; neutral=0.07
word:property; negative=0.05
word:proud; negative=-0.05; neutral=-0.09; positive=0.14
word:pta; negative=-0.05
word:public; negative=-0.12; neutral=0.06; positive=0.06
word:publish; negative=0.07
word:puede; neutral=0.08
word:pueden; negative=-0.07; neutral=0.08
word:puerta; neutral=-0.06; positive=0.07
word:pues; positive=-0.05
word:puestos; negative=0.08; neutral=-0.10
word:pulled; neutral=-0.07
word:punto; neutral=0.05; positive=-0.05
word:puro; negative=0.06; neutral=-0.08
word:put; negative=-0.06; neutral=0.16; positive=-0.10
word:puts; negative=0.08; neutral=-0.07
word:q; neutral=-0.14; positive=0.11
word:quarterly; neutral=0.05
word:que; negative=0.12; neutral=-0.22; positive=0.14
word:quedo; negative=-0.09; neutral=0.11
word:quien; neutral=0.12; positive=-0.09
word:quiere; positive=0.06
word:quieren; negative=0.10; neutral=-0.09
word:quiet; negative=-0.06; neutral=0.09
word:quince; negative=0.09; neutral=-0.06
word:quisiera; negative=-0.06
word:quiso; negative=0.08
word:quit; neutral=-0.06
word:quita; negative=-0.11; neutral=0.11
word:quitaron; negative=0.05
word:quito; positive=0.07
word:quote; negative=0.05
word:racist; negative=0.06
word:radio; negative=-0.05
word:raise; negative=-0.08; positive=0.07
word:raised; neutral=0.07
word:rate; neutral=0.06
word:rather; neutral=0.06
word:re; negative=0.05
word:read; negative=0.14; neutral=-0.12
word:reading; negative=0.09; neutral=-0.10
word:real; negative=-0.15; neutral=0.13
word:reason; negative=0.09; neutral=-0.06
word:record; negative=-0.12; neutral=0.06; positive=0.06
word:records; negative=-0.08; neutral=0.08
word:red; negative=-0.05
word:reimbursement; negative=-0.12; neutral=0.13
word:remember; neutral=-0.07
word:rent; negative=0.06; neutral=-0.06
word:renta; neutral=0.06
word:report; negative=-0.07; neutral=0.11
word:reporte; negative=0.06
word:reporting; neutral=0.05
word:resident; neutral=-0.07; positive=0.06
word:resolucion; neutral=0.07
word:respectfully; negative=-0.06; neutral=0.09
word:respeto; negative=0.06; neutral=-0.07
word:resulta; negative=0.06
word:return; negative=0.06
word:revise; neutral=0.06
word:right; negative=-0.08; neutral=0.17; positive=-0.09
word:rights; negative=0.05
word:roadside; neutral=0.07
word:robaron; positive=0.09
word:robo; negative=-0.07; positive=0.06
word:robos; negative=-0.05
word:room; negative=0.10; neutral=-0.14
word:rule; negative=-0.10; neutral=0.11
word:rules; neutral=-0.06
word:running; negative=-0.07; positive=0.07
word:runs; negative=0.12; neutral=-0.09
word:sabado; negative=-0.10; positive=0.13
word:saben; negative=0.09; neutral=-0.11
word:saber; negative=-0.05
word:safer; negative=0.07; neutral=-0.06
word:sale; negative=-0.12; neutral=0.18; positive=-0.05
word:salga; negative=-0.11; neutral=0.18; positive=-0.07
word:salimos; negative=-0.08; neutral=0.06
word:salio; negative=0.06
word:salir; negative=0.07
word:salon; negative=-0.08; positive=0.06
word:saludos; negative=-0.11; positive=0.07
word:same; negative=0.07; neutral=-0.05
word:sanctuary; negative=0.10; neutral=-0.08
word:sandwich; negative=-0.06; neutral=0.08
word:santa; negative=0.06; neutral=-0.06
word:sargento; neutral=-0.10; positive=0.06
word:saturday; neutral=-0.06; positive=0.09
word:saturdays; neutral=0.06
word:saw; neutral=-0.09
word:say; negative=0.06; neutral=-0.17; positive=0.10
word:says; negative=0.13; neutral=-0.13
word:sb; negative=-0.12; neutral=0.17
word:school; negative=0.14; neutral=-0.13
word:se; neutral=-0.10; positive=0.07
word:sea; neutral=0.05
word:seccion; negative=-0.12; neutral=0.14
word:second; neutral=0.08; positive=-0.07
word:seconds; negative=0.07; neutral=-0.06
word:see; negative=-0.13; neutral=0.10
word:segundo; positive=-0.05
word:seguridad; negative=0.08; neutral=-0.05
word:seis; neutral=0.07; positive=-0.06
word:sell; positive=0.06
word:semana; negative=-0.13; neutral=0.06; positive=0.07
word:send; neutral=0.07
word:senor; negative=0.06; neutral=-0.08
word:senora; negative=-0.06; neutral=-0.08; positive=0.14
word:senoras; negative=-0.05; positive=0.07
word:september; negative=0.08; neutral=-0.07
word:sergeant; negative=-0.12; positive=0.10
word:seria; negative=-0.07
word:sesenta; negative=-0.07; neutral=0.08
word:sesion; neutral=0.06
word:seven; negative=0.17; neutral=-0.21
word:shake; negative=-0.07; neutral=0.06
word:shall; neutral=0.06
word:share; negative=-0.08; neutral=0.06
word:she; negative=0.14; neutral=-0.07; positive=-0.06
word:she's; negative=0.12; neutral=-0.06; positive=-0.07
word:shelter; negative=0.12; neutral=-0.11
word:sheriff; negative=0.07
word:sheriffs; neutral=0.06
word:shirt; negative=-0.08
word:shooting; negative=0.05
word:shot; negative=-0.12; neutral=0.15
word:should; negative=0.07; positive=-0.05
word:si; neutral=0.21; positive=-0.19
word:side; negative=-0.09; neutral=0.05
word:siempre; neutral=0.06; positive=-0.09
word:siete; negative=0.18; neutral=-0.14
word:sign; negative=0.22; neutral=-0.20
word:signed; negative=-0.09; neutral=0.09
word:sigue; negative=0.08; positive=-0.06
word:silencio; negative=0.11; neutral=-0.11
word:silla; negative=0.08; neutral=-0.07
word:sin; negative=-0.15; neutral=0.09; positive=0.06
word:since; negative=-0.05; neutral=0.08
word:single; negative=-0.06; neutral=0.06
word:siquiera; negative=0.06
word:sir; negative=0.12; neutral=-0.05; positive=-0.07
word:sister; negative=0.08
word:sit; negative=-0.06
word:six; negative=-0.10; neutral=0.16; positive=-0.06
word:sixth; positive=0.07
word:sleep; negative=-0.05; neutral=0.06
word:small; negative=-0.05; neutral=0.10
word:so; neutral=-0.11; positive=0.08
word:social; negative=-0.06
word:sola; negative=0.06
word:solo; negative=-0.16; neutral=0.22; positive=-0.06
word:sombrero; negative=-0.07; neutral=0.05
word:some; negative=-0.07
word:somebody; negative=0.17; neutral=-0.17
word:somebody's; negative=0.07; neutral=-0.05
word:someone; negative=0.09; neutral=-0.06
word:something; negative=-0.06; neutral=-0.06; positive=0.12
word:son; negative=0.06; positive=-0.10
word:sorry; negative=-0.09; neutral=0.10
word:south; negative=0.06
word:southeast; negative=-0.06; neutral=0.08
word:soy; negative=0.10; neutral=-0.14
word:speech; negative=0.08; neutral=-0.06
word:split; negative=-0.06; neutral=0.07
word:spreadsheet; negative=0.08; neutral=-0.07
word:squad; negative=-0.08; neutral=0.11
word:staff; neutral=-0.09
word:stand; negative=0.07; neutral=-0.10
word:start; negative=0.05; neutral=-0.06
word:state; positive=-0.05
word:statement; negative=-0.06; neutral=0.07
word:states; negative=-0.08; neutral=0.09
word:status; negative=-0.08; neutral=0.09
word:stay; negative=-0.12; neutral=0.10
word:sterrett; negative=-0.09; neutral=0.10
word:sticker; negative=0.08; neutral=-0.06
word:still; negative=0.27; neutral=-0.22
word:stood; negative=0.08; neutral=-0.06
word:stop; negative=0.20; neutral=-0.15; positive=-0.05
word:stopped; positive=0.05
word:storm; negative=-0.06; neutral=0.05
word:street; positive=0.06
word:streets; negative=0.05
word:students; negative=-0.08; neutral=0.08
word:su; negative=-0.06; neutral=-0.05; positive=0.11
word:subio; negative=0.05; neutral=-0.08
word:sue; negative=-0.10; neutral=0.11
word:sunday; negative=-0.07
word:support; negative=-0.41; neutral=0.40
word:supposed; negative=0.09; neutral=-0.08
word:sure; neutral=-0.06
word:sus; negative=-0.10; positive=0.07
word:suyo; negative=-0.06; neutral=0.06
word:sworn; negative=0.06; neutral=-0.06
word:system; negative=-0.08; neutral=0.07
word:t; negative=0.08; neutral=-0.08
word:taillight; negative=-0.05; neutral=0.05
word:talk; negative=0.08; neutral=-0.07
word:tamales; positive=0.09
word:tambien; negative=-0.18; positive=0.14
word:tan; negative=0.07; neutral=-0.09
word:tarde; negative=-0.10; neutral=0.09
word:taught; negative=-0.06; neutral=0.08
word:tax; neutral=0.07
word:teach; negative=0.05
word:teacher; neutral=0.05
word:telefono; negative=0.09; positive=-0.06
word:tell; neutral=0.09; positive=-0.10
word:telling; negative=0.12; neutral=-0.09
word:tells; negative=0.05
word:tenemos; negative=0.08; neutral=-0.06
word:tener; negative=-0.09
word:tenga; negative=0.10; neutral=-0.08
word:tengan; negative=0.08; neutral=-0.06
word:tengo; negative=0.06
word:tenia; negative=0.10; neutral=-0.08
word:tercera; positive=0.05
word:testigo; negative=-0.06; neutral=0.07
word:texas; negative=-0.05; neutral=0.15; positive=-0.09
word:texto; negative=-0.09; neutral=0.08
word:than; neutral=0.12; positive=-0.12
word:thank; negative=-0.14; neutral=0.13
word:thanks; negative=0.05
word:that; negative=-0.08; positive=0.08
word:them; negative=-0.21; neutral=0.14; positive=0.07
word:then; negative=0.16; neutral=-0.06; positive=-0.10
word:there; negative=0.13; neutral=-0.13
word:there's; negative=0.16; neutral=-0.09; positive=-0.07
word:they; negative=0.13; positive=-0.11
word:they'd; neutral=0.07
word:they'll; negative=0.06
word:they're; negative=0.09; neutral=-0.06
word:thing; negative=-0.06; positive=0.10
word:think; negative=0.09; neutral=-0.10
word:third; negative=-0.06; neutral=0.07
word:thirty; neutral=-0.07; positive=0.12
word:this; negative=-0.06; neutral=-0.09; positive=0.16
word:though; neutral=0.05
word:thought; negative=-0.05; positive=0.08
word:thousand; negative=0.16; neutral=-0.19
word:three; negative=0.12; neutral=-0.06; positive=-0.05
word:through; negative=0.08; neutral=-0.05
word:thursday; negative=-0.12; positive=0.07
word:tia; negative=-0.06
word:tie; negative=-0.07; positive=0.11
word:tiene; negative=0.07
word:tienen; negative=-0.09; neutral=0.10
word:till; negative=-0.22; neutral=0.22
word:time; negative=0.12; neutral=-0.14
word:times; negative=0.10; positive=-0.07
word:tire; negative=-0.06; positive=0.11
word:toda; negative=-0.17; neutral=0.21
word:todas; negative=-0.06; positive=0.06
word:todavia; negative=0.08; neutral=-0.09
word:today; negative=-0.11; neutral=0.06
word:todos; negative=0.07; neutral=-0.24; positive=0.17
word:together; negative=-0.12; neutral=0.05; positive=0.06
word:told; negative=0.19; neutral=-0.15
word:tonight; neutral=-0.05; positive=0.09
word:trabaja; negative=0.06
word:trabajo; negative=-0.10; neutral=0.07
word:trae; negative=-0.12; neutral=0.07; positive=0.05
word:traemos; negative=-0.06
word:traen; neutral=-0.09; positive=0.06
word:traffic; negative=0.06; neutral=-0.05
word:traigo; negative=-0.07; neutral=0.08
word:train; neutral=0.06
word:trained; negative=-0.07; neutral=0.06
word:training; negative=0.07; positive=-0.05
word:treinta; neutral=0.07
word:tres; negative=-0.10; neutral=0.11
word:trevino; positive=-0.06
word:tried; negative=0.07
word:troca; negative=-0.11; neutral=0.12
word:trucks; neutral=-0.06
word:truly; negative=-0.10; neutral=0.09
word:trust; negative=-0.08; neutral=0.15; positive=-0.07
word:try; neutral=-0.05
word:tuesday; neutral=-0.06; positive=0.06
word:tuesdays; neutral=-0.07; positive=0.10
word:turn; negative=0.08; neutral=-0.07
word:turned; negative=-0.08; positive=0.06
word:turno; negative=0.07
word:twenty; positive=-0.05
word:twice; negative=0.05
word:two; neutral=0.08; positive=-0.05
word:um; neutral=0.07; positive=-0.08
word:un; negative=-0.10; neutral=0.07
word:una; negative=0.12; positive=-0.13
word:under; negative=0.07; positive=-0.08
word:uniforme; negative=0.09; neutral=-0.08
word:unless; negative=0.06; neutral=-0.06
word:unos; neutral=-0.06; positive=0.05
word:up; negative=0.11; neutral=-0.15
word:us; negative=-0.09; positive=0.06
word:usa; negative=-0.06; neutral=0.07
word:use; negative=-0.14; neutral=0.13
word:used; negative=0.10; positive=-0.10
word:usted; negative=0.05; neutral=-0.07
word:ustedes; negative=0.09; neutral=-0.09
word:va; negative=-0.06
word:van; negative=0.20; neutral=-0.14; positive=-0.05
word:vayan; neutral=-0.09
word:veces; negative=0.12; positive=-0.07
word:vecina; negative=-0.07; neutral=0.08
word:vecino; negative=0.08; positive=-0.06
word:vecinos; neutral=0.07; positive=-0.06
word:vende; negative=0.09; neutral=-0.12
word:venden; negative=-0.06; neutral=0.05
word:vendo; positive=0.06
word:vengan; negative=0.11; neutral=-0.10
word:venir; negative=-0.06
word:ver; negative=0.09; neutral=-0.06
word:veras; negative=0.11; neutral=-0.11
word:verdad; neutral=-0.07
word:very; negative=-0.13; neutral=0.17
word:vez; neutral=-0.07
word:vi; positive=-0.07
word:victima; negative=-0.07
word:video; negative=0.11; neutral=-0.08
word:viene; negative=-0.07
word:vietnamese; negative=-0.06; neutral=0.07
word:view; negative=-0.12; positive=0.09
word:vimos; negative=0.06
word:vine; negative=0.08; neutral=-0.08
word:violencia; negative=-0.06; neutral=0.07
word:visa; negative=0.07; positive=-0.06
word:vive; negative=0.09; neutral=-0.08
word:vivo; positive=-0.07
word:voluntaria; neutral=0.05
word:volunteer; negative=0.06; neutral=-0.08
word:votar; negative=-0.07; positive=0.05
word:vote; negative=0.12; neutral=-0.10
word:voted; negative=0.08; neutral=-0.08
word:voten; negative=-0.10; neutral=0.08
word:voting; negative=-0.09
word:voto; negative=-0.16; neutral=0.14
word:voy; negative=0.27; neutral=-0.17; positive=-0.10
word:vuelta; neutral=-0.06
word:vuelve; negative=-0.07; positive=0.08
word:w; negative=-0.05; neutral=0.07
word:walk; negative=0.06; neutral=-0.06
word:wall; negative=0.06; neutral=-0.06
word:want; negative=-0.08; neutral=0.16; positive=-0.08
word:wants; neutral=0.09
word:warrant; neutral=0.05
word:was; negative=0.20; neutral=-0.12; positive=-0.09
word:wash; negative=-0.06
word:wasn't; negative=-0.06; neutral=0.06
word:watch; negative=-0.12; neutral=0.13
word:water; negative=-0.07
word:way; negative=-0.21; neutral=0.12; positive=0.09
word:we'll; negative=0.09; neutral=-0.11
word:we're; negative=0.13; neutral=-0.21; positive=0.09
word:we've; negative=-0.10; positive=0.08
word:wear; positive=0.06
word:webb; negative=0.07
word:week; neutral=-0.09; positive=0.10
word:weeks; negative=0.12; neutral=-0.08
word:welcome; negative=-0.14; positive=0.15
word:welcoming; negative=-0.06
word:well; neutral=-0.07; positive=0.09
word:went; negative=0.06; positive=-0.06
word:were; neutral=-0.13; positive=0.08
word:west; neutral=-0.05
word:westmoreland; negative=0.08; neutral=-0.08
word:what; negative=0.28; neutral=-0.14; positive=-0.15
word:whatever; positive=0.06
word:when; positive=0.06
word:where; negative=0.14; neutral=-0.06; positive=-0.08
word:where's; negative=0.06; neutral=-0.06
word:whether; neutral=0.06
word:which; negative=-0.09; neutral=0.11
word:while; negative=-0.06
word:whoever's; neutral=-0.08; positive=0.07
word:whole; negative=0.11; neutral=-0.07
word:why; negative=0.06
word:wife; negative=-0.10; neutral=0.06
word:will; negative=-0.09; neutral=0.11
word:with; negative=-0.07
word:without; negative=-0.11; neutral=0.16; positive=-0.05
word:witness; negative=-0.07; neutral=0.08
word:witnesses; negative=0.06; neutral=-0.06
word:woman; neutral=-0.07
word:won't; negative=0.10; neutral=-0.08
word:word; negative=0.08; positive=-0.05
word:work; negative=-0.06; neutral=0.14; positive=-0.08
word:world; negative=-0.06
word:worried; neutral=-0.07
word:worse; negative=0.06; neutral=-0.05
word:worth; negative=0.06; neutral=-0.06
word:would; neutral=0.09; positive=-0.08
word:would've; negative=-0.06; positive=0.06
word:write; negative=0.07; positive=-0.07
word:writing; negative=-0.05
word:wrong; neutral=-0.09; positive=0.06
word:wrote; negative=-0.09; neutral=0.11
word:x; negative=0.07; neutral=-0.05
word:y; positive=0.08
word:y'all; negative=0.31; neutral=-0.35
word:ya; negative=0.23; neutral=-0.05; positive=-0.18
word:year; neutral=-0.06
word:years; neutral=-0.15; positive=0.16
word:yes; negative=-0.11; neutral=0.09
word:yo; negative=0.08; neutral=-0.11
word:you; negative=0.08; neutral=-0.13; positive=0.06
word:you'd; neutral=0.06
word:you're; negative=0.12; neutral=-0.11
word:you've; positive=-0.08
word:young; negative=-0.14; positive=0.10
word:your; neutral=-0.05
word:yours; neutral=0.05
word:yrs; negative=0.07; neutral=-0.06
word:zapatos; neutral=-0.08
word:zona; negative=-0.13; neutral=0.13
extra:very-negative; negative=1.52; neutral=0.58; positive=-0.10
extra:negative; negative=0.70; neutral=0.55; positive=-0.56
extra:flat; negative=0.43; neutral=0.62; positive=-0.24
extra:positive; neutral=0.29; positive=0.53
extra:very-positive; negative=0.14; neutral=0.33; positive=1.52
extra:exclaims; negative=-0.24; neutral=-0.64; positive=1.51
extra:asks; negative=0.35; neutral=0.25; positive=-1.35
extra:shouts; negative=0.61; positive=-0.98
extra:short; negative=0.42; neutral=0.25; positive=-0.52
extra:long; neutral=-0.10; positive=0.26
extra:more-bad-words; negative=0.38; neutral=0.37; positive=-0.47
extra:more-good-words; negative=-0.11; neutral=0.24; positive=0.50
`;
