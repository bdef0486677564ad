/** Written by `npm run train` from seeds/coded; see linear-model.ts for how to read it. */
export const learnedCooperation = `
for; against; mixed; unclear
bias; for=0.38; against=0.38; mixed=-0.70; unclear=-0.06
concept:kin; against=0.13
concept:children; against=0.33; mixed=-0.15; unclear=-0.20
concept:family; for=0.43; against=0.15; mixed=-0.15; unclear=-0.43
concept:neighbours; for=-0.17; against=0.37; mixed=-0.14
concept:immigrant; for=0.67; against=-0.42; mixed=-0.22
concept:illegal; for=0.73; against=-0.46; mixed=0.27; unclear=0.46
concept:police; for=-0.12; against=0.45; mixed=0.08; unclear=-0.37
concept:sheriff; for=0.25; against=0.33; mixed=-0.14; unclear=-0.44
concept:ice; against=0.16; mixed=-0.28; unclear=0.24
concept:immigration-enforcement; against=-0.10; unclear=0.10
concept:council; against=0.41; mixed=-0.13; unclear=-0.30
concept:offender; for=0.44; mixed=1.10; unclear=-0.63
concept:victim; for=0.34; against=-0.07; mixed=0.13; unclear=-0.40
concept:worker; for=-0.08; mixed=0.37; unclear=-0.26
concept:black; for=0.16; against=-0.08; mixed=-0.17; unclear=0.09
concept:poor; against=0.05
concept:crime; for=0.12; against=-0.17; mixed=0.39; unclear=-0.33
concept:crime-falls; against=0.10; mixed=-0.06
concept:safe; for=0.45; against=-0.14; mixed=0.12; unclear=-0.43
concept:public-safety-named; for=-0.29; against=0.21
concept:remove-dangerous; for=0.69; against=-0.26; mixed=0.31
concept:call-police; for=0.17; against=0.21; mixed=-0.06; unclear=-0.32
concept:report; for=0.33; against=-0.07; mixed=-0.23
concept:domestic-violence; against=0.21; unclear=-0.23
concept:fear; for=0.48; against=-0.44; mixed=0.05; unclear=-0.05
concept:avoid; for=-0.23; against=0.45; unclear=-0.26
concept:places; for=-0.06; mixed=0.05
concept:separation; against=0.77; mixed=0.17; unclear=0.11
concept:well-being; for=0.20; against=0.13; mixed=-0.14; unclear=-0.19
concept:fear-of-arrest; for=0.09; against=0.69; unclear=0.26
concept:trust; for=0.41; against=-0.36; mixed=0.08; unclear=-0.12
concept:profiling; for=0.27; against=0.64; mixed=0.06
concept:rights; for=0.48; against=0.09; mixed=-0.06; unclear=-0.50
concept:abuse; against=-0.35; mixed=0.21; unclear=0.18
concept:budget; against=0.16; unclear=-0.14
concept:money; for=0.14; unclear=-0.13
concept:taxes; for=0.38; against=-0.06; unclear=-0.35
concept:staffing; for=0.08; against=-0.30; mixed=-0.18; unclear=0.41
concept:resources-named; for=-0.07; against=0.16; mixed=0.36; unclear=-0.45
concept:lawsuit; for=0.11; against=-0.14; mixed=0.44; unclear=-0.36
concept:lawsuit-named; for=0.17; against=0.54; mixed=-0.07; unclear=-0.14
concept:economy; for=-0.05; against=0.36; mixed=-0.19; unclear=-0.09
concept:economy-named; for=0.11; against=-0.07
concept:reputation; for=0.25; against=-0.18; mixed=-0.06
concept:belonging; for=0.29; against=-0.27; mixed=-0.18; unclear=0.15
concept:participation; for=0.10; against=0.17; mixed=-0.20
concept:participation-named; for=-0.14; against=-0.10; unclear=0.26
concept:openness; for=0.13; mixed=-0.18; unclear=0.10
concept:openness-named; for=-0.21; against=0.19; mixed=-0.10; unclear=0.12
concept:community-policing; for=0.26; against=-0.42; mixed=0.13; unclear=0.05
concept:alternatives-named; for=-0.12; against=-0.23; mixed=0.15; unclear=0.20
concept:services; for=0.08; mixed=-0.09; unclear=0.06
concept:services-named; against=0.31; mixed=-0.22; unclear=-0.07
concept:housing; for=-0.28; against=0.09; mixed=0.31; unclear=-0.13
concept:city-life; for=-0.11; against=0.44; mixed=-0.31; unclear=0.68
concept:whose-job; for=0.10; against=0.19; mixed=0.24; unclear=-0.52
concept:roles-named; mixed=0.22; unclear=-0.20
concept:obey-law; for=0.27; against=0.10; unclear=-0.39
concept:obey-law-named; for=0.53; against=0.09; mixed=0.28; unclear=0.10
concept:operations; for=0.41; against=0.13; mixed=0.16; unclear=-0.66
concept:operations-named; for=0.24; against=0.39; mixed=0.05; unclear=-0.18
concept:act-yes; against=0.24; mixed=0.20; unclear=-0.36
concept:act-no; for=-0.13; against=-0.18; unclear=0.51
concept:agreement; for=0.54; against=-0.17; mixed=-0.12; unclear=-0.31
concept:limits; for=0.23; against=0.35; mixed=-0.29; unclear=-0.36
concept:condition; for=-0.17; against=-0.28; mixed=1.27; unclear=-0.09
concept:not; for=-0.15; against=0.18; mixed=0.34; unclear=-0.10
concept:but; for=-0.05; against=-0.06; mixed=0.51; unclear=-0.33
concept:they-say; for=0.23; against=-0.16; mixed=-0.08
concept:thanks; for=0.33; against=0.23; mixed=-0.56
concept:question; for=0.11; against=-0.36; mixed=-0.11; unclear=1.36
pattern:offender & remove-dangerous; for=1.00; against=-0.06; mixed=0.06
pattern:illegal & crime; for=0.26; mixed=0.31; unclear=0.11
pattern:crime & kin; for=0.60; against=-0.42; mixed=0.32
pattern:avoid & places; for=-0.15; against=0.68; mixed=0.33; unclear=-0.16
pattern:fear & kin; for=-0.14; against=0.82; mixed=0.07
pattern:fear & call-police; for=0.16; against=0.56
pattern:call-police & not; for=0.35; against=0.52; unclear=-0.19
pattern:trust & not; for=0.20; against=0.37; unclear=0.09
pattern:whose-job & not; for=0.10; against=0.35; mixed=0.25
pattern:condition & agreement; for=0.26; mixed=0.44
pattern:but & condition; for=0.06; against=0.13; mixed=0.05; unclear=0.25
pattern:condition & offender; for=-0.14; against=0.12; mixed=0.60; unclear=-0.08
word:a; against=0.06
word:able; for=0.07; against=-0.09
word:abogado; for=0.09; against=-0.12
word:about; for=0.08; mixed=-0.08
word:above; for=-0.12; against=0.06
word:abro; for=-0.07
word:abuelo; for=-0.05; against=0.06
word:aca; for=-0.07; against=0.09; unclear=-0.06
word:academia; against=0.10
word:academy; for=-0.05
word:acta; for=-0.08; against=0.11
word:actual; against=-0.13; mixed=0.06
word:acuerdo; for=0.06; mixed=-0.10
word:add; mixed=0.07
word:address; for=0.15; against=-0.08; unclear=-0.06
word:advisory; against=-0.09; unclear=0.08
word:aeropuerto; for=0.06
word:afraid; for=0.13; against=-0.09
word:after; for=-0.15; against=0.15
word:afternoon; for=0.07
word:again; against=-0.11; unclear=0.07
word:against; against=-0.12; unclear=0.06
word:agarraron; for=-0.07
word:agarren; unclear=0.05
word:agency; against=0.06
word:agenda; mixed=-0.09; unclear=0.10
word:agent; for=-0.13; mixed=0.09
word:agente; for=0.15; against=-0.08; unclear=-0.07
word:agentes; for=0.10; against=-0.06; unclear=-0.08
word:agosto; mixed=0.06; unclear=-0.07
word:agua; for=0.10; against=-0.09
word:ah; against=-0.06; unclear=0.10
word:ahead; for=-0.07; mixed=0.06
word:ahi; against=-0.15; unclear=0.14
word:ahora; for=-0.15; against=0.15; mixed=-0.07; unclear=0.06
word:aid; against=0.07
word:ais; for=0.07
word:al; mixed=0.09
word:algo; against=-0.05; mixed=-0.05; unclear=0.09
word:alguien; unclear=0.07
word:all; against=0.09; mixed=-0.09
word:alla; against=0.06
word:allowed; for=0.06
word:alone; against=0.09; unclear=-0.06
word:along; against=-0.09; unclear=0.08
word:already; for=0.09; against=-0.08
word:also; mixed=0.09
word:always; unclear=-0.05
word:am; for=-0.08; against=0.09; unclear=-0.06
word:amen; for=0.05
word:amendment; unclear=0.08
word:amor; against=0.07
word:an; for=0.07; against=-0.19; unclear=0.07
word:ana; against=0.06
word:and; against=-0.05; mixed=0.08; unclear=0.05
word:ano; for=0.09
word:anos; for=0.15; against=0.25; mixed=-0.25; unclear=-0.14
word:another; against=-0.11; unclear=0.09
word:answer; for=0.12; against=-0.10
word:ante; for=0.07; against=-0.06
word:antes; against=0.12; mixed=-0.11
word:anuncio; against=0.09
word:any; for=0.17; against=-0.11
word:anybody; against=0.06; unclear=-0.05
word:anyone; against=-0.06
word:anyway; for=0.07
word:apa; against=0.05
word:apartments; unclear=-0.06
word:apenas; for=-0.07; against=0.07
word:appreciate; for=0.13; against=-0.08
word:approve; unclear=0.05
word:april; for=-0.09; unclear=0.08
word:aprueben; for=-0.08; against=0.10
word:aqui; for=0.20; mixed=-0.17
word:are; for=-0.13; against=0.10; unclear=0.06
word:arrested; for=0.14; against=-0.09
word:arriba; for=0.07; against=-0.08
word:articulo; against=0.11; mixed=-0.07
word:arts; for=0.10; against=-0.06
word:as; unclear=-0.09
word:asi; against=-0.06; mixed=0.16; unclear=-0.12
word:ask; for=0.16; against=-0.12; mixed=-0.09
word:asked; against=0.24; mixed=-0.05; unclear=-0.15
word:asking; for=-0.08; against=-0.11; mixed=0.09; unclear=0.11
word:asks; for=-0.05; unclear=0.07
word:asunto; against=0.06
word:at; for=0.13; against=0.06; mixed=-0.21
word:attorney; against=-0.05
word:august; for=-0.09; against=0.08; mixed=0.06
word:aunque; for=-0.06; against=0.10
word:austin; for=0.08
word:authority; against=0.05
word:avenue; against=0.06
word:aviso; for=0.09; against=-0.07
word:away; unclear=-0.08
word:ay; for=0.06
word:aye; for=0.13; against=-0.09
word:ayer; against=0.05
word:ayuntamiento; for=-0.07; unclear=0.05
word:azul; against=0.08
word:b; for=-0.10; against=0.35; mixed=0.07; unclear=-0.32
word:baby; against=0.08
word:bachman; against=-0.08
word:back; for=-0.09
word:bad; for=0.11; against=-0.12
word:bag; for=-0.07; against=0.14; unclear=-0.06
word:bajaron; for=-0.11; against=0.12
word:bajo; against=0.09; unclear=-0.09
word:banqueta; for=-0.08
word:bar; unclear=0.05
word:barrio; for=-0.06; against=0.07
word:base; for=0.15; against=-0.08
word:bastante; mixed=0.05
word:basura; for=0.08; unclear=-0.08
word:be; against=-0.09; mixed=0.23; unclear=-0.18
word:beat; against=-0.11; mixed=0.07
word:because; for=0.08; against=0.08; unclear=-0.13
word:been; for=-0.24; against=0.14; mixed=0.11
word:before; for=0.16; mixed=-0.06; unclear=-0.06
word:behind; for=-0.11; unclear=0.11
word:believe; for=0.16; against=-0.15
word:best; unclear=0.06
word:better; against=0.07; mixed=-0.06
word:between; for=0.06; against=-0.06
word:biblioteca; against=0.06
word:bien; for=-0.10; mixed=0.06; unclear=0.09
word:bill; for=0.12; against=-0.16; mixed=0.06
word:birthday; unclear=0.06
word:bishop; for=0.06
word:blanco; for=-0.05
word:block; against=-0.05
word:board; against=-0.07; unclear=0.05
word:bonito; for=0.09; unclear=-0.07
word:booked; against=-0.07; mixed=0.06
word:booking; for=0.05
word:border; for=-0.08; unclear=0.09
word:born; against=0.12; mixed=-0.06
word:both; for=0.18; against=-0.14
word:boxing; unclear=0.06
word:boy; for=-0.06; against=0.12
word:boys; for=0.13; against=-0.09
word:break; against=0.06
word:bring; against=0.11
word:broken; for=-0.05
word:brother; for=0.11; mixed=-0.06
word:brothers; against=-0.06
word:brought; against=-0.06; unclear=0.09
word:brown; for=-0.06; against=0.07
word:buen; for=-0.05
word:buenas; for=-0.14; against=0.19; unclear=-0.08
word:bueno; for=-0.13; against=0.09
word:buenos; for=-0.07; against=0.13
word:building; against=0.05
word:burglary; for=-0.06
word:bus; unclear=-0.06
word:business; for=0.06; against=-0.09; unclear=0.06
word:but; for=0.13; against=-0.26; mixed=0.11
word:by; mixed=0.10; unclear=-0.08
word:cada; for=0.12; against=-0.05; unclear=-0.07
word:cafe; for=0.05; against=-0.07; unclear=0.05
word:caja; against=0.06
word:call; mixed=-0.06
word:calle; for=-0.08; against=-0.08; mixed=0.07; unclear=0.09
word:called; for=-0.08; against=-0.08; mixed=-0.08; unclear=0.23
word:calls; against=-0.07; unclear=0.07
word:camaras; against=0.10; unclear=-0.07
word:cambio; against=0.07
word:came; for=0.19; against=-0.15
word:cameras; against=0.06
word:camion; mixed=-0.05
word:camioneta; against=-0.05; unclear=0.08
word:camp; for=0.06; against=-0.08
word:can; for=0.05; against=0.05; unclear=-0.06
word:can't; for=-0.19; against=-0.09; mixed=0.13; unclear=0.16
word:canchas; against=0.11
word:cannot; for=0.07; unclear=-0.05
word:cap; unclear=-0.05
word:car; for=-0.18; against=0.13
word:cara; against=0.05
word:carcel; for=0.07; against=-0.07; mixed=0.06; unclear=-0.05
word:card; against=0.09
word:care; for=0.10; against=-0.08
word:cargo; for=0.07
word:carino; for=0.07
word:carries; against=-0.05
word:carro; for=0.14; unclear=-0.05
word:carry; for=0.09; against=-0.08
word:cars; for=-0.06; unclear=0.07
word:carta; against=-0.05
word:cartel; for=-0.05
word:casa; for=-0.11
word:case; against=0.07
word:casi; mixed=-0.05; unclear=0.06
word:caso; mixed=0.09
word:casos; against=0.06
word:category; against=-0.08
word:cause; for=0.10; unclear=-0.07
word:cell; for=-0.06; unclear=0.07
word:center; for=-0.06; unclear=0.07
word:centro; against=-0.09; unclear=0.11
word:certain; for=0.06
word:certificate; against=0.07
word:chair; against=0.05; mixed=-0.07
word:chairman; for=0.08
word:chamba; against=0.05
word:change; for=0.06
word:charge; against=-0.07; mixed=0.09
word:chart; for=-0.07; unclear=0.09
word:check; unclear=-0.11
word:checks; for=0.06
word:chief; against=0.11; unclear=-0.07
word:child; for=0.08; against=-0.07; mixed=-0.06
word:chiquito; for=-0.06; against=0.09
word:church; for=0.08; against=-0.12; unclear=0.06
word:ciego; for=-0.05; unclear=0.07
word:cierto; against=0.08
word:cinco; for=-0.14; against=0.09; mixed=-0.08; unclear=0.14
word:cities; unclear=0.07
word:citizen; against=0.17; unclear=-0.09
word:citizenship; for=-0.08
word:city; for=0.26; against=0.09; mixed=-0.16; unclear=-0.19
word:city's; against=0.09
word:ciudad; for=0.11; mixed=0.05; unclear=-0.11
word:ciudadana; for=-0.06; mixed=0.05
word:ciudadania; for=0.06
word:ciudadano; for=-0.06; against=0.09
word:ciudades; for=0.09; against=-0.05
word:claims; for=-0.06
word:clarendon; for=-0.07
word:clase; for=-0.06; against=0.09
word:class; for=-0.07; against=0.05
word:clausula; against=0.10; mixed=-0.07
word:clientes; for=0.06
word:clinica; for=-0.08; unclear=0.08
word:close; for=-0.09; against=0.07
word:closet; against=0.09; unclear=-0.05
word:club; against=-0.06; unclear=0.05
word:coach; against=-0.05
word:cobra; for=0.07
word:code; unclear=0.05
word:coffee; for=-0.10; against=0.15; mixed=-0.05
word:colonia; for=-0.06; mixed=0.08
word:com; against=-0.09; unclear=0.11
word:comadre; for=-0.07; mixed=0.06
word:come; for=-0.11; against=0.08
word:comes; against=0.12; mixed=-0.08
word:comite; against=0.05
word:comment; for=-0.06; unclear=0.07
word:comments; against=-0.08; unclear=0.06
word:community; for=0.16; unclear=-0.09
word:como; against=-0.17; mixed=0.10
word:company; against=-0.05
word:complaint; for=-0.06; unclear=0.12
word:completo; against=0.05
word:compliance; for=0.06; against=-0.07
word:comprar; for=-0.06; against=0.10
word:compro; for=-0.05; against=0.07
word:computadora; for=0.05
word:con; mixed=0.14; unclear=-0.12
word:concejal; unclear=-0.05
word:concejales; for=-0.05; unclear=0.05
word:condado; for=0.08; against=0.06; mixed=-0.07; unclear=-0.07
word:confianza; for=0.08; against=-0.05
word:conmigo; for=-0.09; mixed=0.11
word:conocen; for=-0.05
word:consejo; for=-0.07; against=0.09
word:consent; against=0.05
word:consular; for=0.10
word:contesta; for=-0.09; against=0.07
word:contestan; against=0.08; mixed=-0.06
word:contesto; for=0.07
word:contra; against=-0.13; unclear=0.07
word:contract; for=-0.08; against=0.11; unclear=-0.05
word:contractor; against=-0.09; mixed=0.07
word:contrario; for=0.09; against=-0.09
word:contrato; against=0.06
word:convenio; for=0.14; against=-0.20; mixed=0.10
word:convicted; mixed=0.05
word:cooperation; for=0.09
word:cop; for=0.16; against=-0.07; unclear=-0.06
word:cops; against=0.08; unclear=-0.05
word:coraje; for=0.07; against=-0.06
word:corazon; for=-0.06
word:correo; mixed=-0.05
word:correr; against=0.07
word:corte; unclear=0.07
word:cosa; for=0.11; against=-0.09
word:costo; against=0.06
word:costs; against=0.07
word:could; for=-0.11; against=0.15; mixed=-0.05
word:couldn't; against=-0.08; unclear=0.07
word:counter; against=0.05
word:country; for=0.15; against=-0.15
word:county; for=0.13; unclear=-0.16
word:course; against=0.10
word:court; for=-0.09; against=0.07
word:cousin's; for=0.07
word:cousins; for=-0.08; mixed=0.07
word:cover; against=0.07; unclear=-0.05
word:cowboys; for=0.07
word:credencial; against=0.09
word:creen; against=0.06
word:creo; against=-0.12; mixed=0.11
word:crew; against=-0.05
word:crews; against=-0.06
word:crime; for=0.09; unclear=-0.05
word:criminal; for=-0.07; against=0.13
word:criminals; against=0.08
word:cruce; for=0.07; against=-0.07
word:cruzo; mixed=0.06
word:cuadra; for=-0.06; against=0.06
word:cual; against=-0.06; mixed=0.07
word:cuando; against=0.09; mixed=-0.09
word:cuanto; against=-0.06
word:cuantos; for=0.09; unclear=-0.09
word:cuarto; for=0.07
word:cuatro; against=0.09; mixed=-0.10
word:cuenta; against=0.12; unclear=-0.05
word:cuenten; for=-0.08; mixed=0.11
word:cuento; against=0.05
word:cuida; for=-0.07; against=0.05
word:culpa; mixed=0.06
word:cumple; for=0.06
word:curb; for=-0.07; against=0.12
word:curso; for=0.06
word:d; for=-0.07; against=-0.07; mixed=0.10
word:da; against=-0.15; unclear=0.15
word:daca; against=0.06
word:dad; unclear=-0.06
word:daddy; against=0.07
word:dallas; for=0.10; against=0.15; mixed=-0.13; unclear=-0.12
word:dan; mixed=-0.05; unclear=0.07
word:dano; against=0.05; unclear=-0.05
word:dar; against=0.07
word:dart; for=-0.05
word:date; for=-0.06
word:datos; for=0.05
word:davis; for=-0.06
word:day; for=0.17; against=-0.10; unclear=-0.08
word:days; for=-0.14; against=0.17
word:de; against=0.12; mixed=-0.16; unclear=0.10
word:deal; for=-0.06
word:dear; for=-0.08; against=0.08
word:debe; for=0.07
word:deber; against=0.07
word:deberia; against=-0.06
word:decia; for=0.10; unclear=-0.06
word:decide; against=0.06
word:decided; against=-0.09; unclear=0.09
word:decir; unclear=-0.06
word:defender; for=0.06
word:defense; for=0.08
word:deja; for=-0.06; against=0.09
word:dejen; against=-0.08; mixed=0.06
word:dejo; for=-0.09; against=0.18
word:del; for=0.18; against=-0.23; mixed=-0.24; unclear=0.29
word:delante; for=0.11; against=-0.07
word:delegados; against=0.06
word:demanda; for=-0.05; against=0.10
word:demas; for=0.06; against=-0.09
word:denle; against=-0.08; mixed=0.05
word:department; for=-0.07; against=0.11
word:depende; for=-0.09; against=-0.07; mixed=0.14
word:deport; for=-0.09; mixed=0.09
word:deported; for=0.08
word:deputy; for=-0.05; mixed=0.07
word:derecho; against=-0.09
word:derechos; for=-0.06
word:desde; for=0.06
word:desk; for=-0.13; against=0.08
word:despues; for=0.14; against=-0.08; mixed=-0.06
word:detainer; for=0.06; against=0.08; mixed=-0.09
word:detective; against=0.07; mixed=-0.06
word:detectives; against=0.13; mixed=-0.05
word:detenido; for=0.19; against=-0.13
word:dia; against=0.12; mixed=-0.06
word:dial; against=0.07
word:dias; against=0.08; mixed=-0.07
word:dice; against=-0.08; mixed=0.14
word:dicen; for=0.09; against=0.06; mixed=-0.05; unclear=-0.09
word:dicho; for=-0.08; against=0.06
word:did; for=0.11; against=0.07; mixed=-0.20
word:didn't; unclear=-0.06
word:dieciocho; against=0.10
word:diez; against=0.05
word:different; unclear=0.05
word:digan; for=-0.05
word:digo; against=-0.10; mixed=0.05
word:dijeron; for=-0.09; against=0.08; mixed=-0.07; unclear=0.08
word:dijo; for=-0.07; against=0.26; mixed=-0.15
word:dinero; against=0.06; mixed=-0.05
word:dio; for=0.08; against=-0.05
word:dios; for=0.06
word:director; for=0.05
word:discurso; against=0.06
word:district; for=-0.14; against=0.11; unclear=0.07
word:distrito; for=-0.14; against=0.16; mixed=-0.06
word:do; mixed=-0.07; unclear=0.07
word:does; for=-0.11; unclear=0.10
word:doesn't; for=-0.07; against=0.08; mixed=0.06; unclear=-0.07
word:dog; for=-0.07; mixed=-0.05; unclear=0.12
word:dogs; unclear=0.07
word:doing; for=0.12; unclear=-0.10
word:dolares; for=-0.05; against=-0.06; mixed=0.08
word:dollar; for=-0.07; against=0.06
word:dollars; for=-0.08; against=0.08
word:domestic; against=0.08; unclear=-0.06
word:domino; against=0.06
word:don; mixed=0.06
word:don't; against=-0.17; mixed=0.22
word:dona; mixed=0.06
word:donde; against=0.06; mixed=-0.13; unclear=0.11
word:dont; for=0.10; against=-0.09
word:door; for=0.18; against=-0.09
word:dormir; against=0.07
word:dos; for=-0.18; mixed=0.20
word:down; unclear=-0.07
word:dpd; for=0.07; unclear=-0.06
word:dr; for=-0.06
word:driver; for=-0.10; mixed=0.05
word:driving; against=0.07; unclear=-0.08
word:drove; for=-0.05; against=0.09
word:drywall; against=-0.08
word:dueno; against=-0.05
word:dura; for=0.10; against=-0.09
word:duty; for=0.09
word:dwi; for=0.06
word:e; against=0.08
word:each; against=0.08
word:east; for=0.06
word:eight; unclear=0.12
word:eighteen; against=-0.06
word:either; for=0.08; against=-0.09; mixed=0.05
word:el; for=0.13; against=0.16; mixed=-0.28
word:eleven; mixed=0.05
word:ella; for=-0.10; against=0.05; mixed=0.10
word:ellas; for=-0.07; mixed=0.11
word:else; for=0.07; against=-0.07
word:em; against=0.07; unclear=-0.06
word:empiecen; for=0.09; against=-0.06
word:empleado; against=-0.05
word:en; against=0.07; unclear=-0.08
word:enforce; for=0.09; unclear=-0.05
word:enforcement; against=0.07
word:enfrente; for=0.06
word:english; against=0.09
word:enough; for=0.07
word:enseno; against=0.09
word:entendi; mixed=-0.06; unclear=0.07
word:entera; against=0.06
word:entiendo; against=-0.05
word:entonces; for=0.06; mixed=0.06; unclear=-0.08
word:entran; for=0.17; against=-0.15
word:entre; for=-0.09; mixed=0.05
word:entrenamiento; against=-0.10
word:equipo; against=-0.09
word:era; against=0.12; mixed=-0.10
word:eramos; against=0.08; unclear=-0.06
word:error; for=-0.13; mixed=0.05; unclear=0.05
word:es; against=-0.08; unclear=0.10
word:esas; mixed=0.14; unclear=-0.08
word:escoger; against=-0.09; mixed=0.07
word:escrito; against=0.07
word:escuela; against=0.05; unclear=-0.07
word:ese; for=-0.17; against=0.18
word:espanol; for=-0.06; against=0.11; mixed=0.12; unclear=-0.16
word:espera; for=0.06
word:esperando; for=0.10
word:esperar; against=0.06
word:esposa; for=-0.05; mixed=0.08
word:estacion; for=0.07
word:estacionamiento; for=0.08; against=-0.15
word:estado; for=0.10; against=-0.08; unclear=-0.06
word:estan; for=0.11; against=-0.06
word:estatal; against=-0.07
word:este; mixed=-0.10; unclear=0.08
word:estimados; against=0.05
word:esto; for=0.11; against=0.06; mixed=-0.10; unclear=-0.08
word:estos; for=-0.11; against=0.10
word:estoy; for=-0.14; mixed=0.19
word:even; mixed=-0.07
word:evening; unclear=0.07
word:ever; against=0.07
word:every; for=0.11; against=-0.09
word:everybody; for=0.11; against=-0.13; mixed=0.06
word:everyone; for=0.13; against=-0.09; unclear=-0.07
word:everyone's; against=0.06
word:exactly; against=-0.07; unclear=0.06
word:examen; against=-0.07
word:example; against=-0.09; unclear=0.11
word:existe; against=-0.06; unclear=0.05
word:expect; for=0.07
word:extra; against=0.06; unclear=-0.06
word:f; against=-0.07; mixed=0.06
word:face; for=0.11; unclear=-0.09
word:fair; for=0.08
word:falta; mixed=-0.06; unclear=0.06
word:familia; against=0.07; unclear=-0.05
word:familias; for=0.12; against=-0.10
word:family; for=0.09
word:faster; for=0.08; against=-0.06
word:father; for=-0.06
word:favor; for=0.18; against=-0.15
word:fear; unclear=-0.06
word:february; against=-0.12; unclear=0.09
word:federal; for=0.12; against=0.08; unclear=-0.23
word:federales; for=0.06
word:feed; for=0.08; against=-0.08
word:feel; unclear=0.06
word:feet; against=-0.10; unclear=0.12
word:fella; for=0.08
word:felonies; against=-0.06; mixed=0.11
word:felony; against=-0.06; mixed=0.10
word:feria; against=0.05
word:fifty; against=-0.06; unclear=0.07
word:fight; against=-0.06; mixed=0.08
word:figure; against=0.06
word:fijense; for=-0.06; unclear=0.06
word:fila; for=-0.07; against=0.05
word:file; for=0.09
word:fill; for=-0.06; against=0.05
word:filled; against=0.07
word:fin; against=0.05
word:final; unclear=-0.07
word:finally; against=0.10
word:find; for=0.07
word:fine; for=0.07; against=-0.17; mixed=0.08
word:firmado; against=0.06
word:firman; for=-0.07; mixed=0.08
word:firmar; against=0.05
word:firme; for=0.17; against=-0.14; unclear=-0.06
word:firmen; for=0.12
word:firmo; for=0.12; against=-0.10
word:first; for=-0.16; against=0.06; mixed=0.10
word:five; for=-0.07; against=0.06; mixed=-0.05; unclear=0.07
word:fix; against=-0.08
word:fixed; unclear=0.08
word:folks; for=-0.06
word:follow; for=-0.06
word:fondo; against=-0.09; mixed=0.10
word:fondos; against=0.05
word:for; for=0.11; against=-0.07; mixed=-0.06
word:force; for=-0.07; against=0.05; mixed=0.08; unclear=-0.07
word:form; against=-0.05; unclear=0.08
word:forty; for=0.05; unclear=-0.09
word:foto; against=-0.05
word:found; for=0.07
word:four; for=-0.16; mixed=-0.11; unclear=0.25
word:fourteen; against=0.05
word:fourth; unclear=-0.05
word:free; for=-0.07; unclear=0.10
word:friday; unclear=-0.06
word:from; for=0.17; mixed=-0.09; unclear=-0.10
word:front; for=0.10; against=-0.11
word:fue; for=0.17; against=-0.15; mixed=0.05; unclear=-0.08
word:fuera; for=0.08; against=-0.06
word:fui; against=0.11; mixed=-0.05
word:full; for=0.05
word:funds; against=0.06; unclear=-0.07
word:funny; for=0.06; against=-0.05
word:futbol; for=-0.07; mixed=0.06
word:gana; against=-0.07
word:gane; against=-0.08
word:gang; for=0.08
word:garage; against=0.05; unclear=-0.07
word:garcia; against=0.08
word:garland; for=-0.07; mixed=0.05
word:gave; for=-0.06; unclear=0.06
word:general; against=-0.09
word:gente; for=0.07; mixed=0.07; unclear=-0.15
word:gentleman; for=-0.05
word:get; against=-0.12; unclear=0.13
word:gets; for=0.06
word:getting; for=0.09; against=-0.15; unclear=0.07
word:girl; against=0.06
word:girls; for=-0.09; mixed=0.11
word:give; against=0.14; mixed=-0.06
word:given; unclear=0.05
word:gives; against=0.06; unclear=-0.05
word:giving; for=-0.08; against=0.09
word:go; for=-0.12; against=0.11; mixed=0.08; unclear=-0.07
word:god; mixed=0.10
word:goes; for=-0.07; mixed=0.11
word:going; mixed=-0.05
word:gone; for=0.10; against=-0.09; mixed=0.05; unclear=-0.07
word:gonna; against=0.10; mixed=-0.06
word:good; for=-0.06; against=0.16; unclear=-0.07
word:got; for=0.12; against=-0.19; unclear=0.09
word:government; against=0.09; mixed=-0.08
word:gracias; for=-0.07; against=0.07; mixed=-0.06; unclear=0.07
word:grant; for=0.10; against=-0.07
word:gratis; for=-0.09
word:grave; mixed=0.08
word:great; against=-0.09; mixed=0.10
word:green; for=-0.07; against=0.08
word:greenville; against=-0.05; unclear=0.07
word:group; for=-0.06; unclear=0.06
word:grove; for=-0.05
word:grupo; for=-0.05; against=-0.06; unclear=0.08
word:guard; against=0.07
word:guero; against=0.09
word:guest; against=-0.06
word:gusta; against=-0.11; mixed=0.10
word:gusto; against=0.06
word:guy; for=0.14; against=-0.13
word:guys; for=0.05; against=-0.06; mixed=0.09; unclear=-0.08
word:h; for=0.06
word:ha; for=-0.10; unclear=0.11
word:haber; against=-0.08; unclear=0.06
word:habia; mixed=-0.07; unclear=0.07
word:habian; mixed=-0.07; unclear=0.09
word:habla; against=0.06; unclear=-0.08
word:hablamos; for=-0.07; against=0.06
word:hablar; for=-0.09; mixed=0.07
word:hablo; for=0.06; mixed=-0.06
word:hace; for=-0.06; against=0.08
word:hacemos; for=-0.07
word:hacia; for=-0.06; against=0.08
word:haciendo; mixed=0.08
word:had; mixed=-0.05
word:hadn't; for=-0.05; against=0.06
word:hagan; for=-0.11; against=-0.05; mixed=0.16
word:hair; against=0.06
word:half; for=-0.06; mixed=0.21; unclear=-0.11
word:han; for=-0.14; against=0.08; mixed=0.09
word:hand; against=0.06; mixed=-0.06
word:hands; for=0.06
word:happened; unclear=0.07
word:happy; against=0.06
word:hard; for=-0.07; mixed=0.14
word:has; for=-0.05
word:hasta; for=-0.06; against=-0.08; unclear=0.11
word:hat; against=0.11; unclear=-0.06
word:hate; for=0.09; against=-0.06
word:have; against=-0.14; mixed=-0.09; unclear=0.22
word:haven't; against=-0.08; unclear=0.08
word:having; for=0.06; against=-0.06
word:hay; for=-0.16; against=0.16; mixed=0.09; unclear=-0.09
word:haya; for=-0.09; against=0.16
word:hb; for=0.09; against=-0.06
word:he; against=0.14; mixed=-0.16
word:he's; against=0.15; mixed=-0.07; unclear=-0.12
word:health; against=0.06
word:hearing; against=-0.05; unclear=0.11
word:held; for=0.10; mixed=-0.05
word:help; for=-0.06; against=-0.08; mixed=0.06; unclear=0.08
word:her; for=-0.09; against=0.08
word:here; for=0.08; against=-0.20; mixed=-0.07; unclear=0.19
word:hermana; for=-0.11; against=0.09
word:herself; for=0.05
word:hey; against=0.06
word:hi; for=-0.16; against=0.16
word:hice; for=0.10; against=-0.07
word:hide; for=-0.05; against=0.12; unclear=-0.05
word:hiding; against=0.07
word:hielo; for=-0.12; unclear=0.13
word:highland; against=0.10; unclear=-0.07
word:highlands; against=-0.08; mixed=0.07
word:hija; for=0.18; against=-0.13; unclear=-0.06
word:hijo; against=-0.10; mixed=0.06
word:hijos; for=-0.10; unclear=0.08
word:hills; against=0.11; unclear=-0.06
word:him; for=0.23; against=-0.13; unclear=-0.10
word:himself; mixed=0.05
word:hired; for=0.06
word:his; for=-0.12; against=0.14
word:hispanic; for=0.05
word:history; for=-0.07; against=0.07
word:hit; against=0.11; unclear=-0.06
word:hizo; for=-0.11; against=0.08; mixed=0.10; unclear=-0.07
word:hold; against=0.07
word:hollow; against=0.06
word:home; for=0.14; unclear=-0.13
word:homicidios; against=0.06
word:honduras; for=0.06; against=-0.08
word:hope; for=0.11
word:horas; for=0.06; against=0.07; mixed=-0.10
word:hospital; for=0.11; against=-0.05
word:hotel; for=-0.07; unclear=0.07
word:hour; for=-0.08; against=0.08
word:hours; mixed=-0.05; unclear=0.09
word:house; against=-0.12; unclear=0.11
word:houses; against=-0.05; mixed=0.06
word:how; against=-0.10; mixed=-0.07; unclear=0.12
word:hoy; unclear=-0.06
word:hsi; for=0.08; against=-0.07
word:hubiera; for=0.07
word:hubo; for=-0.09; against=0.07
word:huella; for=0.11; against=-0.08
word:huellas; for=0.09
word:human; for=0.13; against=-0.06
word:hundred; for=-0.15; unclear=0.10
word:husband; for=-0.08; mixed=0.09; unclear=-0.05
word:huyendo; for=0.07
word:i; for=-0.08; against=0.07; mixed=0.18; unclear=-0.08
word:i'd; for=-0.08; against=-0.13; mixed=0.35; unclear=-0.14
word:i'll; against=-0.09; mixed=0.14; unclear=-0.05
word:i'm; for=-0.17; mixed=0.09; unclear=0.12
word:i've; against=0.08; mixed=-0.09
word:iba; for=0.07; mixed=-0.05
word:iban; for=0.06; against=-0.05
word:ice; for=0.07; against=-0.19; unclear=0.07
word:if; for=-0.24; against=-0.05; mixed=0.47; unclear=-0.18
word:illegal; unclear=-0.05
word:illinois; against=-0.06; unclear=0.07
word:immigration; for=0.06; against=0.11; mixed=-0.06; unclear=-0.11
word:immunity; unclear=0.05
word:impuesto; for=0.12; unclear=-0.08
word:in; for=0.07
word:ingles; for=-0.07; against=0.09
word:ink; for=0.06
word:inmigracion; mixed=-0.06; unclear=0.09
word:ins; against=-0.06
word:insurance; for=0.14; against=-0.12; mixed=-0.05
word:interpreter; against=0.05
word:into; mixed=-0.05
word:ir; against=-0.07; unclear=0.06
word:is; for=0.08; against=-0.11
word:it; for=-0.06; mixed=0.23; unclear=-0.10
word:item; mixed=-0.06; unclear=0.06
word:its; for=-0.06; against=0.09; mixed=-0.06
word:jail; for=0.12; against=-0.23; mixed=0.28; unclear=-0.17
word:jefe; for=0.10; against=-0.07
word:jefferson; unclear=0.05
word:job; for=0.12; unclear=-0.10
word:jobs; for=0.06
word:joven; for=0.08; against=-0.05
word:juan; against=0.06
word:jubilado; mixed=-0.06
word:judge; for=-0.12; mixed=0.09
word:juez; for=-0.10; against=0.10
word:july; for=-0.06; unclear=0.09
word:june; unclear=0.05
word:junta; unclear=0.05
word:juntas; for=-0.07; unclear=0.05
word:junto; for=-0.07; against=0.07
word:just; for=-0.11; unclear=0.09
word:keep; for=0.17; against=-0.08; unclear=-0.12
word:kept; for=0.05
word:kids; for=0.10
word:kind; for=-0.11; against=0.05; unclear=0.10
word:knew; for=0.09; against=-0.09
word:knock; against=0.07
word:know; against=0.05; mixed=-0.10
word:knows; against=-0.09; unclear=0.08
word:la; for=0.06; against=0.09; mixed=-0.19; unclear=0.08
word:lado; against=-0.06
word:lake; against=-0.06
word:language; against=-0.07; unclear=0.11
word:las; against=-0.10; unclear=0.15
word:last; for=-0.06; unclear=0.07
word:late; for=-0.07; against=-0.10; unclear=0.14
word:later; for=0.06
word:laughter; for=-0.10; against=0.07; unclear=0.06
word:law; for=0.17; against=-0.06; mixed=-0.07
word:lawn; unclear=0.05
word:lawyer; unclear=-0.06
word:le; for=0.07; against=0.10; mixed=-0.25; unclear=0.08
word:least; for=-0.12; against=0.19
word:leave; for=-0.12; mixed=0.20; unclear=-0.06
word:lee; against=0.06
word:leen; against=0.06
word:leer; for=0.10; mixed=-0.08
word:left; for=-0.09; unclear=0.13
word:legal; for=-0.20; against=0.14
word:les; against=0.06
word:less; for=0.07; against=-0.07
word:let; for=-0.06; against=0.17; mixed=-0.09
word:let's; against=0.07
word:letter; against=0.07; unclear=-0.05
word:lew; for=0.06
word:ley; against=-0.05; mixed=0.08
word:leyo; against=-0.08; unclear=0.11
word:liability; against=0.05
word:liaison; for=-0.06; against=0.07
word:license; for=0.12; against=-0.11
word:lieutenant; for=-0.10; mixed=0.10
word:light; against=-0.09; unclear=0.10
word:lights; for=0.06
word:like; for=-0.28; against=0.10; mixed=0.15
word:limpia; for=0.09
word:line; for=0.07; against=0.05; mixed=-0.06; unclear=-0.06
word:lista; mixed=0.06; unclear=-0.13
word:little; for=-0.10; against=0.07
word:live; for=0.12; unclear=-0.09
word:lived; for=0.14; unclear=-0.06
word:living; for=-0.06; against=0.06
word:llama; for=0.12; unclear=-0.07
word:llamaba; against=-0.08; unclear=0.05
word:llamada; against=-0.06; unclear=0.09
word:llamadas; for=-0.06; mixed=0.06
word:llaman; against=0.08; unclear=-0.06
word:llamar; for=0.06
word:llamo; unclear=0.07
word:llantas; for=0.13; against=-0.11
word:llega; for=-0.11; against=0.14; mixed=-0.05
word:llegan; for=-0.09; against=0.07
word:llegar; for=-0.07; unclear=0.09
word:llegaron; for=-0.06; against=0.06
word:llego; for=-0.13; against=0.13
word:llegue; for=-0.08; against=0.07
word:lleva; against=0.08; mixed=-0.06
word:llevan; unclear=0.07
word:lleven; against=-0.05; mixed=0.08
word:llevo; for=0.08; against=-0.11
word:llorar; for=0.07; against=-0.08
word:lo; for=-0.16; mixed=0.08; unclear=0.05
word:long; for=-0.05; unclear=0.07
word:look; for=-0.06; against=0.05
word:looked; for=0.05
word:looking; for=-0.11; against=0.08
word:looks; for=-0.06
word:loop; for=0.05; against=0.05; unclear=-0.09
word:los; for=-0.08; against=0.13; mixed=-0.07
word:lost; for=0.16; against=-0.05; unclear=-0.09
word:loud; against=0.16; mixed=-0.05; unclear=-0.07
word:luego; for=-0.15; mixed=0.11
word:lunes; for=-0.05; against=0.06
word:lupe; mixed=0.06
word:luz; for=-0.09; against=0.08
word:ma'am; for=0.06; against=-0.08
word:mad; for=0.05
word:made; for=0.14; against=-0.16
word:madre; against=-0.07; mixed=0.07
word:maestra; for=-0.06; against=0.05
word:make; for=0.20; against=-0.05; unclear=-0.11
word:mal; for=0.08
word:mala; for=-0.09; against=0.07; mixed=0.05
word:mama; for=0.12; against=-0.08; mixed=-0.06
word:mami; against=0.06
word:man; for=-0.06; against=0.09
word:manana; against=-0.09; unclear=0.07
word:mandado; against=0.08
word:mandaron; against=-0.07; unclear=0.13
word:mano; for=-0.06; against=0.11
word:manos; for=-0.07; against=0.06
word:many; against=0.07
word:maricopa; against=0.08
word:market; for=-0.07; unclear=0.07
word:marshal; for=0.05
word:martes; for=-0.05
word:mas; for=-0.08; against=0.06
word:matter; for=0.07; against=-0.07
word:may; for=0.07; against=-0.07
word:maybe; for=-0.06; against=0.05; mixed=0.07; unclear=-0.06
word:mayo; against=0.05; unclear=-0.09
word:me; against=-0.14; mixed=0.22
word:meadow; against=0.10
word:mean; for=0.10; unclear=-0.10
word:means; against=-0.06
word:medical; for=0.08; against=-0.05
word:member; for=-0.06
word:memorandum; against=0.07
word:men; against=-0.06; mixed=0.06
word:menos; unclear=0.06
word:mental; for=-0.05; against=0.07
word:mes; for=0.08; unclear=-0.08
word:mesa; against=-0.06
word:meses; for=-0.07; mixed=0.08
word:mesquite; for=-0.06; unclear=0.09
word:met; against=-0.07; unclear=0.10
word:methodist; for=-0.09
word:mi; for=0.17; mixed=-0.14
word:michoacan; for=0.05
word:middle; for=-0.05; mixed=0.07
word:midnight; for=0.05
word:miedo; for=0.06; against=-0.12; unclear=0.07
word:mientras; for=0.13
word:might; for=0.08; against=-0.10
word:migra; for=-0.14; against=0.17; mixed=-0.07
word:migratoria; for=-0.09; against=0.09
word:mija; against=0.07
word:mil; unclear=-0.08
word:military; against=-0.06
word:million; against=-0.07; unclear=0.07
word:millones; for=-0.09; against=0.09
word:min; for=-0.05; against=0.09
word:mind; for=0.06
word:mine; for=-0.06
word:minutos; for=-0.10; against=0.11; mixed=0.06; unclear=-0.07
word:mio; for=-0.07; unclear=0.06
word:miren; for=-0.07; mixed=0.09
word:mis; for=0.06; against=-0.13; mixed=-0.06; unclear=0.12
word:misa; against=-0.07
word:misma; for=-0.08
word:mismo; for=0.15; against=-0.20; mixed=0.06
word:mismos; for=-0.07; against=0.11
word:missing; for=-0.05; unclear=0.06
word:mitad; against=-0.11; mixed=0.05
word:model; for=-0.08; mixed=0.06
word:modelo; against=-0.06
word:money; for=0.13; against=-0.12
word:monthly; against=-0.05
word:months; mixed=-0.06; unclear=0.08
word:more; for=-0.15; against=0.25; mixed=-0.12
word:morning; for=-0.08
word:most; against=-0.06; mixed=0.05
word:mother's; for=-0.05; unclear=0.07
word:move; unclear=0.06
word:mower; against=-0.05
word:ms; against=0.05
word:mucha; against=-0.05; mixed=0.05
word:muchacha; against=-0.06; unclear=0.05
word:muchachas; for=0.05; against=-0.07
word:muchacho; for=-0.11; against=0.15
word:muchachos; against=0.05
word:mujeres; for=0.07; against=-0.05
word:multa; for=-0.06; against=-0.08; mixed=0.13
word:multas; against=-0.07
word:mundo; for=0.07; against=-0.12; mixed=0.05
word:municipal; for=-0.07; against=0.11
word:municipio; against=0.06
word:must; for=-0.05; against=0.08
word:muy; for=0.16; against=-0.06; mixed=-0.06
word:my; for=0.10; against=0.11; mixed=-0.06; unclear=-0.13
word:myself; against=-0.05
word:nacido; for=-0.05
word:nacimiento; for=-0.09; against=0.09
word:nada; for=-0.08; against=0.07; mixed=0.05
word:nadie; against=-0.08; mixed=-0.10; unclear=0.16
word:name; for=-0.10; against=0.22; unclear=-0.12
word:named; for=-0.06; against=0.09
word:names; against=-0.06; mixed=0.07
word:need; for=-0.14; mixed=-0.06; unclear=0.22
word:negocio; against=0.07; unclear=-0.05
word:neighbor; for=-0.06
word:neighborhood; unclear=0.06
word:neighbors; for=0.14; unclear=-0.05
word:neither; for=0.09; against=-0.09
word:never; for=0.05
word:new; mixed=0.06
word:next; unclear=-0.06
word:ni; for=-0.08; against=-0.20; mixed=0.22; unclear=0.07
word:nice; for=0.08; against=-0.06
word:nieto; against=-0.06; unclear=0.07
word:night; against=0.11; unclear=-0.09
word:nights; for=-0.07; against=0.08
word:nina; against=-0.05; unclear=0.08
word:nine; for=0.10; mixed=-0.09
word:nineteen; for=-0.16; against=0.08; unclear=0.09
word:ningun; for=0.12; against=-0.05; mixed=-0.08
word:ninguna; for=-0.06; against=0.05
word:ninguno; for=-0.05; against=0.07; mixed=-0.05
word:nino; against=0.05
word:ninos; against=-0.09; mixed=0.05
word:no; against=-0.07; mixed=0.24; unclear=-0.12
word:nobody; for=0.16; against=-0.16; mixed=-0.14; unclear=0.14
word:noche; for=0.08
word:noches; for=-0.07; mixed=0.05
word:nomas; for=-0.12; against=-0.08; mixed=0.06; unclear=0.14
word:nombre; against=-0.07
word:none; for=-0.06; against=0.12
word:north; for=0.05; mixed=-0.05
word:northwest; for=0.06
word:nos; for=0.13; against=-0.14
word:nosotros; against=0.08; mixed=-0.06
word:nothing; for=-0.06
word:now; for=0.07; mixed=-0.07
word:nueve; for=0.16; against=-0.08
word:numbers; against=-0.11; mixed=0.08
word:numero; mixed=-0.06; unclear=0.10
word:nunca; against=0.11
word:o; against=-0.16; unclear=0.11
word:oak; for=-0.06; unclear=0.05
word:obra; against=0.13; unclear=-0.05
word:ochenta; against=0.09; unclear=-0.05
word:ocho; against=-0.07; unclear=0.06
word:october; against=0.07
word:odio; against=-0.05
word:of; mixed=-0.09; unclear=0.09
word:off; mixed=0.09; unclear=-0.08
word:office; for=0.15; against=-0.06; mixed=-0.06
word:officer; for=-0.22; against=0.05; mixed=0.14
word:officer's; for=0.05
word:officers; for=0.10; against=-0.14; unclear=0.07
word:offices; against=0.05
word:oficial; for=-0.06; against=0.15; mixed=-0.09
word:oficiales; for=-0.14; against=0.14
word:oficina; for=0.07
word:oh; against=0.08; unclear=-0.06
word:oiga; for=-0.07; mixed=0.08
word:oigo; for=0.06; against=-0.06
word:ojala; against=0.06
word:ojos; for=-0.06
word:ok; against=-0.06; mixed=0.13
word:okay; for=-0.13; against=0.10; mixed=-0.07; unclear=0.10
word:old; against=0.08; mixed=-0.05
word:on; for=0.06; against=-0.13; mixed=-0.11; unclear=0.21
word:one; for=-0.23; mixed=0.09; unclear=0.12
word:one's; against=0.05
word:ones; for=0.15; against=-0.17
word:online; unclear=0.05
word:only; for=-0.06; against=-0.10; mixed=0.17
word:open; unclear=0.08
word:opinion; for=-0.11; unclear=0.08
word:opongo; for=-0.05; mixed=0.06
word:oppose; for=0.13; unclear=-0.08
word:or; for=-0.12; against=-0.08; mixed=-0.12; unclear=0.32
word:orden; mixed=0.10
word:ordenanza; for=0.13; mixed=-0.07; unclear=-0.06
word:ordered; against=-0.08
word:ordinance; against=-0.07
word:other; against=-0.20; unclear=0.17
word:otherwise; for=-0.10; against=-0.06; mixed=0.15
word:otra; for=-0.06; mixed=0.15; unclear=-0.12
word:otro; against=-0.07; mixed=0.06
word:otros; for=0.08; against=-0.12
word:our; against=0.08; unclear=-0.07
word:out; for=0.07
word:outside; for=-0.05; against=0.05
word:over; mixed=-0.07; unclear=0.13
word:overtime; for=0.05; against=-0.07
word:own; for=0.12; against=-0.06; mixed=-0.09
word:p; unclear=0.05
word:pa; for=0.08; against=-0.08
word:paga; for=0.09
word:pagamos; for=-0.08; unclear=0.10
word:pagando; unclear=0.07
word:page; unclear=-0.05
word:pages; against=-0.05
word:pagina; against=-0.10; unclear=0.11
word:pago; against=0.09; mixed=-0.05; unclear=-0.08
word:pague; for=-0.06; against=0.14; mixed=-0.06
word:pais; for=0.10; against=-0.06
word:pal; for=0.12; against=-0.12
word:papa; for=-0.05; against=0.11; mixed=-0.08
word:papel; against=0.13; mixed=-0.08
word:papeles; against=-0.07; mixed=0.13; unclear=-0.05
word:paper; mixed=0.09
word:papers; for=0.06; against=-0.08; mixed=0.06
word:paperwork; for=0.07; against=-0.05
word:para; against=0.11; mixed=-0.16
word:paran; for=-0.08; against=0.14
word:park; for=0.09; against=-0.08
word:parking; for=0.06; against=0.14; unclear=-0.20
word:parks; against=-0.07; unclear=0.10
word:parque; against=-0.08; unclear=0.15
word:parroquia; against=0.06
word:part; for=-0.14; mixed=0.22
word:parte; against=-0.07
word:party; unclear=0.08
word:pasa; mixed=-0.06
word:pasado; for=0.11; unclear=-0.09
word:paso; for=-0.11; mixed=0.08
word:pass; mixed=0.06
word:passed; for=0.05
word:patrol; for=-0.07; unclear=0.06
word:patrulla; for=0.10; against=-0.12; mixed=-0.05; unclear=0.07
word:patrullas; against=-0.08; mixed=0.06
word:pay; for=0.09
word:paying; for=0.06
word:pays; against=-0.08; mixed=0.10; unclear=-0.06
word:pdf; against=0.10
word:peace; for=0.07
word:pedir; for=0.11; against=-0.08
word:pension; for=-0.07; unclear=0.10
word:people; against=-0.09
word:peor; for=0.05
word:perder; mixed=-0.10
word:perdon; against=-0.09; unclear=0.15
word:permiso; mixed=-0.09
word:pero; for=-0.17; against=-0.07; mixed=0.24
word:perro; against=-0.05; unclear=0.09
word:person; against=0.06
word:personal; for=-0.07; against=0.08
word:phone; for=0.11; unclear=-0.11
word:photos; against=0.05
word:pick; for=-0.06; against=0.06
word:pickup; for=-0.05; unclear=0.06
word:picture; against=-0.09; unclear=0.13
word:pide; for=0.06; against=-0.11; mixed=0.08
word:pidieron; for=0.07; mixed=-0.06
word:pido; for=0.07; against=-0.12
word:pie; for=-0.15; against=0.12; mixed=0.06
word:pierde; for=-0.08; against=0.10
word:piso; for=-0.05
word:pistola; unclear=0.06
word:placa; against=0.08
word:placas; for=-0.05
word:place; for=-0.06; against=0.14
word:plan; mixed=0.09; unclear=-0.07
word:plano; against=0.09
word:plastico; against=0.06
word:plate; for=-0.05; unclear=0.06
word:playing; for=-0.07; against=0.08
word:please; against=-0.22; mixed=-0.14; unclear=0.37
word:pleito; against=-0.12; mixed=0.05; unclear=0.06
word:poco; against=0.09
word:point; against=0.07
word:police; for=0.06; against=-0.06; mixed=-0.11; unclear=0.11
word:policia; for=0.10; against=-0.13; mixed=0.06
word:policias; for=0.07
word:policy; unclear=0.06
word:politics; for=0.06
word:poner; for=-0.06; against=0.05
word:pongan; for=-0.08; unclear=0.09
word:por; for=0.11; unclear=-0.10
word:porch; for=0.05
word:porque; for=-0.07; against=-0.07; mixed=0.11
word:position; against=-0.07
word:post; against=0.06
word:prefiero; mixed=0.07
word:pregunta; for=-0.07; against=0.09
word:preguntado; for=-0.07; unclear=0.07
word:preguntando; for=-0.06; against=0.05
word:preguntar; for=0.08
word:pregunten; for=0.07; against=-0.14; mixed=0.06
word:pregunto; for=0.10; against=0.05; unclear=-0.10
word:presidenta; for=-0.05
word:presidente; against=-0.09
word:preston; against=0.07
word:presupuesto; against=-0.07; unclear=0.09
word:primera; for=0.06
word:primero; mixed=0.06
word:printz; for=0.05
word:priority; against=0.08
word:probable; for=-0.10; against=0.16
word:problema; against=-0.06
word:proceso; against=0.07
word:procurador; for=0.09; against=-0.09
word:programa; against=-0.10; mixed=0.11
word:prohibe; for=0.06
word:promise; against=0.06
word:propia; against=0.05
word:prove; unclear=0.08
word:proxima; against=-0.06; unclear=0.07
word:pta; against=0.06
word:public; for=-0.06; mixed=-0.06; unclear=0.15
word:publica; for=-0.06
word:publico; against=0.06
word:puede; against=-0.15; unclear=0.09
word:puedo; against=0.05
word:puente; unclear=0.07
word:puerta; for=0.11; mixed=-0.11
word:pues; against=-0.08; mixed=0.05; unclear=0.06
word:puesto; for=0.06
word:pull; for=-0.05; against=0.11
word:pulled; for=0.05
word:punto; for=0.07
word:puro; against=-0.08; unclear=0.08
word:pusieron; for=0.07
word:put; for=-0.09; mixed=0.06; unclear=0.06
word:putting; for=0.06; mixed=-0.06
word:q; for=-0.10; against=0.10; mixed=0.18; unclear=-0.18
word:quarter; for=-0.05; against=0.05
word:quarterly; for=-0.06; mixed=0.06
word:que; against=-0.11; unclear=0.10
word:queda; against=-0.06; mixed=0.08
word:quedan; for=-0.05; against=0.07
word:quede; for=0.11; against=-0.11
word:quedo; unclear=0.06
word:queria; for=0.11; against=-0.05
word:questions; for=0.05
word:quien; against=-0.06
word:quiere; for=0.15; against=-0.12
word:quieren; against=0.12; mixed=-0.07
word:quiero; for=-0.21; against=-0.12; mixed=0.20; unclear=0.13
word:quiet; for=-0.07; unclear=0.07
word:quince; against=0.08; mixed=-0.05
word:quisiera; against=-0.07; unclear=0.07
word:quiso; against=0.08
word:quit; against=-0.06; unclear=0.12
word:quita; for=-0.08; against=0.08
word:quitan; mixed=0.05
word:quitar; for=-0.07; mixed=0.05
word:quitaron; against=0.07; unclear=-0.06
word:quote; against=0.07
word:r; for=0.10; against=-0.11
word:racist; against=-0.07
word:radio; against=-0.06
word:ran; against=0.08
word:rather; for=0.06; mixed=-0.06; unclear=0.06
word:read; against=-0.05
word:reading; for=-0.09; against=0.06
word:reads; mixed=0.07
word:reagan; for=-0.07; unclear=0.05
word:real; mixed=0.06; unclear=-0.09
word:really; for=-0.07
word:rec; unclear=0.08
word:record; for=0.07; against=-0.09; mixed=-0.06; unclear=0.07
word:records; unclear=0.07
word:redada; mixed=0.06
word:reimbursement; mixed=0.06; unclear=-0.07
word:release; against=0.08
word:remember; for=-0.07; against=0.10
word:removal; for=0.08
word:removed; for=0.08; against=-0.08
word:renta; against=-0.06
word:repeat; for=0.08
word:report; for=-0.07
word:reporte; for=0.17; against=-0.08; unclear=-0.05
word:reported; for=0.06
word:reporting; against=-0.12; unclear=0.08
word:request; mixed=-0.06
word:requested; unclear=0.06
word:require; for=-0.07; against=0.10
word:resident; against=0.07; unclear=-0.06
word:residents; for=0.06; against=-0.08
word:respeto; for=0.09
word:retired; for=-0.05; mixed=-0.06; unclear=0.09
word:return; against=0.05
word:revisen; unclear=-0.05
word:ride; for=0.14; against=-0.05; unclear=-0.05
word:riendose; against=0.07
word:riesgo; against=0.07
word:right; for=0.11; against=0.10; unclear=-0.18
word:rights; against=-0.06
word:ring; against=-0.06; unclear=0.06
word:road; for=-0.14; against=0.15
word:robaron; for=0.07; against=-0.09
word:robbed; mixed=0.05; unclear=-0.05
word:robo; for=0.05
word:robos; for=0.08
word:roof; against=0.11; unclear=-0.07
word:room; against=0.06
word:rule; for=0.06
word:rules; for=0.11; against=-0.05
word:rumor; against=0.08
word:run; against=0.05
word:sabado; against=0.08
word:sabe; for=-0.08; mixed=0.10; unclear=-0.06
word:saben; for=0.17; against=-0.10
word:saber; against=-0.10; unclear=0.11
word:sabia; for=-0.06; mixed=0.06
word:safe; for=0.07
word:safer; mixed=0.06
word:said; for=0.13; against=0.06; mixed=-0.17
word:sale; for=0.06; against=-0.10; mixed=0.08
word:salen; mixed=-0.06; unclear=0.10
word:sales; for=-0.06; against=0.07
word:salga; for=-0.09; mixed=0.14
word:sali; unclear=0.09
word:salio; for=-0.06; against=0.08
word:salon; mixed=0.08
word:salud; for=-0.07; against=0.10; unclear=-0.07
word:saludos; unclear=0.07
word:same; for=0.10; against=0.05; mixed=-0.08; unclear=-0.08
word:samuell; for=0.06
word:san; for=0.08; against=-0.06
word:sanctuary; for=0.09; against=-0.07
word:santa; for=-0.07; against=0.11
word:saturdays; unclear=0.05
word:saw; against=0.17; mixed=-0.05; unclear=-0.12
word:say; for=0.06; mixed=-0.06
word:saying; for=0.07
word:says; against=0.08; mixed=-0.08
word:sb; for=-0.07; mixed=0.11
word:scared; against=-0.09
word:school; for=-0.11; against=0.15
word:se; for=-0.08; against=0.08; mixed=-0.28; unclear=0.29
word:sea; mixed=0.09
word:seccion; for=-0.07; against=0.10
word:second; for=-0.14; unclear=0.11
word:seconds; against=0.06
word:sector; for=-0.07; against=0.09
word:security; against=-0.10; unclear=0.07
word:see; for=-0.16; against=-0.12; mixed=0.12; unclear=0.16
word:seen; for=-0.06
word:seguridad; for=-0.05; against=0.09
word:seguro; for=0.12; against=-0.08; unclear=-0.09
word:seis; for=0.05; mixed=-0.06
word:sell; for=-0.07; mixed=0.07
word:semana; for=-0.08; against=0.13; mixed=-0.06
word:semanas; against=0.13; mixed=-0.07; unclear=-0.05
word:send; for=-0.12; against=0.13
word:senor; for=-0.07; against=0.07
word:senora; for=0.10; unclear=-0.14
word:senorita; unclear=0.06
word:sent; mixed=0.05
word:sentados; for=-0.05; unclear=0.07
word:september; for=-0.06; unclear=0.07
word:ser; against=0.16; mixed=-0.10
word:sergeant; for=-0.05; against=0.06
word:seria; unclear=-0.06
word:serious; for=-0.07
word:services; against=-0.07; unclear=0.06
word:sesion; unclear=0.06
word:seven; for=-0.08; against=0.12
word:several; against=0.05
word:shake; against=-0.05
word:share; for=0.07
word:sharing; against=-0.05
word:she; mixed=-0.05; unclear=0.05
word:sheriff; against=0.07
word:sheriffs; for=0.11; against=-0.07
word:shirt; mixed=0.08
word:shooting; against=0.05
word:short; against=-0.07
word:shot; for=0.07
word:shouldn't; mixed=0.07
word:show; against=-0.06
word:shows; against=0.07
word:shut; mixed=0.05
word:si; for=-0.20; against=-0.06; mixed=0.63; unclear=-0.36
word:side; for=-0.06; unclear=0.06
word:siempre; for=-0.06; against=0.06
word:siendo; mixed=0.06
word:siete; for=-0.13; against=0.17; mixed=-0.06
word:sign; for=0.12; unclear=-0.09
word:signed; against=-0.07; mixed=0.08
word:signs; for=-0.13; against=0.13
word:sigue; for=0.07; mixed=-0.07
word:silla; for=-0.06; against=0.08
word:sin; mixed=0.22; unclear=-0.21
word:since; for=-0.12; against=0.15
word:single; for=0.07
word:siquiera; against=-0.07; unclear=0.06
word:sir; against=0.14; unclear=-0.08
word:sit; against=-0.06
word:six; unclear=0.06
word:sleep; against=-0.09
word:sleeps; against=0.05
word:small; against=0.05
word:so; against=-0.14; mixed=0.24; unclear=-0.10
word:sobre; for=-0.06
word:social; for=-0.05; unclear=0.06
word:sola; for=0.06
word:solicitudes; for=-0.05; against=0.10
word:solo; for=-0.07; against=0.14; unclear=-0.11
word:some; for=0.10; mixed=-0.07
word:somebody; for=-0.07; mixed=0.09
word:somebody's; for=0.08; against=-0.07; mixed=-0.06; unclear=0.06
word:someone; for=-0.08
word:something; against=0.06; mixed=-0.07
word:sometimes; against=0.06
word:somewhere; against=-0.06; mixed=0.06
word:somos; unclear=0.07
word:son; against=0.06; mixed=-0.06
word:sound; mixed=0.06
word:south; for=0.08
word:soy; for=-0.09; against=0.19; unclear=-0.12
word:spanish; against=-0.06; unclear=0.08
word:speaker; for=0.05
word:speakers; for=0.06
word:speaking; against=0.07
word:spend; unclear=-0.06
word:spent; for=-0.07; against=0.07
word:split; mixed=0.09
word:squad; for=-0.06; against=0.09
word:staff; for=-0.08; against=0.14
word:started; against=0.06
word:state; for=0.20; against=-0.06; unclear=-0.13
word:states; for=0.06
word:statute; against=-0.06
word:stay; for=-0.14; against=0.15; unclear=-0.05
word:staying; for=0.06
word:sterrett; for=0.06
word:sticker; mixed=0.07; unclear=-0.10
word:still; for=0.12; mixed=-0.08
word:stop; for=-0.08; unclear=0.09
word:stops; for=-0.09; against=0.07
word:store; for=0.14; against=-0.10
word:storm; unclear=0.10
word:story; for=0.09; against=-0.06
word:street; for=0.10; unclear=-0.08
word:streets; for=-0.08; mixed=0.07
word:suben; for=0.06; against=-0.05
word:subio; for=0.06
word:substation; against=0.05
word:sue; mixed=0.07
word:sunday; unclear=0.05
word:supervision; for=0.06; against=-0.07
word:support; against=0.12; mixed=0.10; unclear=-0.26
word:supposed; for=0.06; against=-0.07
word:sus; for=0.12; unclear=-0.08
word:suyo; against=0.05
word:sweet; for=0.07
word:sworn; for=0.08
word:t; for=0.07
word:table; for=0.06; mixed=0.07; unclear=-0.09
word:take; for=-0.07; unclear=0.07
word:takes; against=0.06
word:taking; for=0.08; unclear=-0.06
word:tal; against=-0.07
word:talked; against=0.11; unclear=-0.06
word:tamales; against=0.06; unclear=-0.07
word:tambien; for=0.08; against=-0.06
word:tampoco; for=-0.06; against=-0.10; mixed=0.12
word:tanto; for=-0.06; unclear=0.06
word:tarde; against=0.05
word:tardes; against=0.07; unclear=-0.06
word:task; for=-0.07; mixed=0.08; unclear=-0.06
word:taught; for=0.07
word:tax; against=0.07
word:te; for=0.10; mixed=-0.06
word:teach; against=0.06
word:teacher; for=0.06
word:telefono; against=0.05
word:telephone; for=-0.06
word:tell; against=-0.06
word:telling; for=-0.08; against=0.06
word:tells; for=-0.11; against=0.08
word:ten; for=-0.10; against=0.11; mixed=-0.10; unclear=0.08
word:tenemos; against=0.06; mixed=-0.06
word:tener; unclear=0.07
word:tenga; for=-0.07
word:tengan; against=0.10
word:tengo; for=-0.05; against=0.11; unclear=-0.10
word:tenia; against=0.11; mixed=-0.11
word:terms; for=0.05; against=-0.06
word:testigo; for=-0.07
word:texas; for=0.12; against=0.11; mixed=-0.07; unclear=-0.16
word:text; for=-0.09; unclear=0.09
word:texto; for=0.07; against=-0.08
word:than; mixed=-0.09
word:thank; for=-0.05; unclear=0.07
word:that; for=0.10; unclear=-0.05
word:that's; for=-0.08; against=0.10; mixed=-0.17; unclear=0.16
word:the; for=-0.07; against=0.10; mixed=-0.22; unclear=0.23
word:their; mixed=-0.08; unclear=0.06
word:them; for=0.19; against=-0.12; mixed=-0.07
word:then; for=-0.18; against=0.11; mixed=0.08
word:there; for=-0.11; against=0.09
word:there's; for=-0.13; against=0.11
word:these; against=-0.08; unclear=0.13
word:they; against=0.12; mixed=-0.07; unclear=-0.09
word:they'd; for=0.13; against=-0.05
word:they'll; against=0.06; mixed=-0.05
word:they're; for=0.12; against=-0.08; unclear=-0.07
word:they've; for=-0.11; against=0.18; unclear=-0.06
word:thing; mixed=-0.06
word:things; for=-0.08; mixed=0.05
word:think; for=0.07; unclear=-0.12
word:thinks; for=-0.05; against=-0.06; mixed=0.08
word:thirty; for=-0.18; against=0.09; unclear=0.13
word:this; for=0.13; mixed=-0.09
word:those; mixed=0.06; unclear=-0.05
word:thought; unclear=0.06
word:thousand; mixed=-0.05
word:three; for=-0.16; against=0.15
word:through; against=-0.05; unclear=0.07
word:thursday; for=-0.09; unclear=0.10
word:tia; against=0.06
word:ticket; unclear=0.08
word:tie; for=-0.06
word:tiempo; against=0.09
word:tiene; for=-0.17; against=0.12
word:tienen; for=-0.16; mixed=0.07
word:till; for=-0.09; against=-0.16; mixed=0.14; unclear=0.11
word:time; for=0.14; against=-0.10
word:times; against=-0.08
word:tipo; for=0.08; against=-0.09
word:titulo; against=0.06
word:to; for=0.12; mixed=-0.16; unclear=0.07
word:toda; unclear=0.05
word:todavia; for=-0.05; mixed=-0.05; unclear=0.07
word:today; for=-0.08
word:todo; for=0.12; against=-0.15
word:todos; for=0.28; against=-0.09; mixed=-0.16
word:told; for=0.15; mixed=-0.15; unclear=0.05
word:tonight; for=-0.06; against=-0.05; unclear=0.11
word:too; for=-0.08; against=0.08; mixed=0.08; unclear=-0.08
word:took; for=-0.12; against=0.22; unclear=-0.09
word:town; for=0.12; against=-0.07; mixed=-0.05
word:trabaje; for=0.06
word:trae; against=-0.16; mixed=0.09; unclear=0.05
word:traffic; unclear=0.07
word:train; for=0.07; unclear=-0.07
word:trained; against=0.07; unclear=-0.07
word:training; for=0.07; against=-0.07
word:transito; for=-0.14; against=0.16
word:trata; against=-0.06
word:treinta; for=0.16; against=-0.09; mixed=-0.07
word:tres; for=-0.08; against=0.28; mixed=-0.10; unclear=-0.11
word:truck; against=0.11; unclear=-0.07
word:truth; mixed=0.05
word:turned; unclear=0.05
word:turno; unclear=-0.08
word:tuvieron; for=-0.11; mixed=0.10
word:twenty; for=-0.12; against=0.09
word:twice; for=0.14; against=-0.07
word:two; for=-0.15; against=-0.07; mixed=0.07; unclear=0.14
word:tyler; against=0.08
word:type; for=0.07; against=-0.06
word:uh; for=0.06; against=-0.07
word:ultima; against=0.05
word:um; for=-0.13; against=0.07; unclear=0.10
word:un; against=-0.07
word:una; against=0.09; unclear=-0.11
word:unas; for=0.05
word:uncle; for=0.07
word:under; for=0.14; mixed=-0.12
word:understand; for=-0.07
word:undocumented; against=-0.07
word:unidad; against=0.05
word:uniform; for=-0.05; unclear=0.06
word:united; for=0.05; unclear=-0.06
word:unless; for=-0.05; mixed=0.07
word:unos; for=0.09
word:until; unclear=0.07
word:up; unclear=0.12
word:us; for=0.10; mixed=-0.12; unclear=0.06
word:used; against=0.13; mixed=-0.06
word:usted; against=0.09; mixed=-0.09
word:ustedes; for=-0.05
word:v; against=0.11; unclear=-0.09
word:va; for=0.12; against=-0.07
word:vamos; against=0.10; mixed=-0.07
word:van; for=-0.05; against=0.16; unclear=-0.07
word:veces; against=-0.13; unclear=0.09
word:veintidos; for=0.05
word:vende; for=0.06
word:venden; for=0.11; against=-0.09
word:vengan; for=0.08; against=-0.07
word:vengo; for=-0.08; against=-0.06; unclear=0.18
word:venir; for=0.06
word:ventanilla; unclear=0.07
word:veo; for=0.11; against=-0.06
word:ver; unclear=0.10
word:veras; unclear=0.07
word:verdad; for=-0.07
word:verguenza; against=0.05
word:verify; for=0.09; unclear=-0.05
word:vest; against=0.06
word:vez; against=0.06; mixed=-0.09; unclear=0.07
word:vi; for=0.06; against=-0.10
word:vickery; against=0.07
word:victim; for=0.05; unclear=-0.08
word:vida; for=0.09
word:video; for=-0.15; against=0.10; unclear=0.08
word:viene; against=-0.05
word:vienen; for=-0.06; against=0.09
word:viernes; unclear=0.05
word:view; for=-0.06; against=-0.05; unclear=0.10
word:vimos; against=0.07
word:vine; against=-0.07
word:vino; unclear=0.05
word:vio; against=0.06
word:violation; for=0.10; against=-0.07
word:violencia; against=0.05
word:violent; for=-0.07; against=-0.06; mixed=0.14
word:visa; unclear=-0.07
word:visto; for=-0.13; mixed=0.07; unclear=0.06
word:voluntaria; against=-0.06
word:volunteer; for=0.07
word:volvio; for=0.09; against=-0.06
word:vos; for=-0.05; against=0.07
word:votar; for=-0.10; against=0.08
word:vote; mixed=-0.06; unclear=0.14
word:voted; for=-0.06; against=0.08
word:voten; mixed=0.08
word:voto; against=0.08; unclear=-0.08
word:voy; for=-0.09; against=0.24; mixed=-0.08; unclear=-0.06
word:vuelta; against=0.06
word:vuelve; against=0.10
word:vuelvo; for=0.05
word:w; for=-0.11; mixed=0.17
word:wait; for=0.11; unclear=-0.06
word:waited; for=0.10; against=-0.10
word:waiting; mixed=0.08; unclear=-0.05
word:walk; against=-0.12; unclear=0.12
word:walked; for=-0.10; against=0.10
word:walks; against=-0.06
word:want; for=-0.06; mixed=0.22; unclear=-0.14
word:wants; for=0.06; unclear=-0.05
word:warrant; for=0.08
word:was; against=0.19; mixed=-0.18
word:washington; for=0.09; mixed=-0.05
word:wasn't; for=0.20; against=-0.12
word:watch; against=-0.07; unclear=0.08
word:way; mixed=0.12
word:we; mixed=-0.10; unclear=0.09
word:we'd; for=0.11; against=-0.06
word:we'll; against=0.09
word:we're; for=0.20; against=-0.08; mixed=-0.07
word:week; for=-0.07; against=0.15; unclear=-0.06
word:weeks; against=0.08
word:welcome; for=0.07; unclear=-0.07
word:welcoming; against=0.05
word:well; for=0.07; mixed=-0.06
word:went; for=0.06; against=0.06; unclear=-0.08
word:were; against=0.15; mixed=-0.12
word:what; for=-0.18; against=0.14; mixed=-0.07; unclear=0.10
word:what's; for=0.08
word:whataburger; mixed=0.05
word:whatever; for=-0.08; against=0.11
word:when; for=0.24; against=-0.15; mixed=-0.07
word:where; for=-0.34; against=0.18; mixed=0.13
word:whether; mixed=0.06
word:which; against=-0.09; unclear=0.12
word:who; for=0.18; against=-0.10; mixed=0.09; unclear=-0.17
word:who's; for=0.05; unclear=-0.07
word:whoever; against=0.07
word:whole; for=0.12; mixed=-0.10; unclear=-0.07
word:why; for=0.16; against=-0.08; unclear=-0.08
word:wife; for=0.07; against=-0.13
word:will; for=-0.09; unclear=0.12
word:wilmer; against=-0.07; unclear=0.05
word:with; mixed=0.19; unclear=-0.17
word:woman; against=0.07
word:won't; unclear=0.06
word:word; for=-0.06; mixed=0.05
word:work; for=0.12; against=-0.05
word:worked; for=0.09; unclear=-0.10
word:working; for=0.06
word:works; for=0.07
word:worth; for=0.11; against=-0.09
word:would; for=0.09; against=-0.14
word:would've; mixed=0.06
word:wouldn't; for=-0.16; mixed=0.11; unclear=0.06
word:write; mixed=0.06; unclear=-0.07
word:writing; for=0.13; against=-0.10; unclear=-0.05
word:written; against=-0.08; mixed=0.09
word:wrong; for=-0.11; against=0.08
word:y; unclear=0.12
word:y'all; against=0.19; mixed=-0.13
word:ya; for=-0.18; unclear=0.20
word:yeah; for=0.06
word:year; mixed=0.06
word:years; mixed=-0.08; unclear=0.08
word:yellow; against=0.05
word:yes; for=-0.06; mixed=0.29; unclear=-0.24
word:yo; for=0.15; against=-0.21; unclear=0.06
word:you; for=0.10; against=0.12; mixed=-0.15; unclear=-0.06
word:you'd; for=-0.12; against=0.15; unclear=-0.06
word:you'll; for=-0.13; against=0.07; mixed=0.10
word:you're; for=0.10; against=-0.06; unclear=-0.07
word:you've; against=-0.05
word:young; against=0.05
word:your; against=0.05
word:yrs; against=0.12; unclear=-0.07
word:zero; for=-0.07; against=0.16; unclear=-0.08
word:zona; for=-0.10; against=0.15
extra:says-for; for=1.40; mixed=0.76; unclear=-0.23
extra:says-against; for=0.54; against=1.61; mixed=0.26; unclear=-0.53
extra:says-for-last; for=0.93; against=-0.40; mixed=0.56; unclear=-0.46
extra:says-against-last; for=-0.13; against=0.68; mixed=0.84; unclear=-0.38
extra:says-both; for=0.21; mixed=1.15; unclear=0.25
extra:conditional-for; for=1.27; mixed=0.58; unclear=-0.37
extra:says-yes; for=-0.25; against=-0.42; mixed=-0.18; unclear=0.84
extra:says-no; for=-0.30; against=-0.41; mixed=-0.15; unclear=0.85
extra:off-subject; for=0.17; against=0.67; mixed=-0.57; unclear=1.75
extra:short; for=0.68; against=0.43; mixed=-0.67; unclear=-0.44
`;
