/** Written by `npm run train` from seeds/coded; see linear-model.ts for how to read it. */
export const learnedCooperation = `
for; against; mixed; unclear
bias; for=0.34; against=0.39; mixed=-0.72; unclear=0.15
concept:kin; mixed=0.07; unclear=-0.07
concept:children; for=-0.09; against=0.13; mixed=-0.16; unclear=0.12
concept:family; for=0.20; mixed=-0.15
concept:neighbours; for=-0.14; against=0.12; mixed=-0.13; unclear=0.14
concept:immigrant; for=0.44; against=-0.20; mixed=-0.14; unclear=-0.10
concept:illegal; for=0.91; against=-0.27; mixed=0.25; unclear=0.10
concept:police; for=-0.08; against=0.27; unclear=-0.18
concept:sheriff; for=0.10; against=0.19; unclear=-0.25
concept:ice; against=0.15; mixed=-0.32; unclear=0.20
concept:immigration-enforcement; for=0.15; against=-0.09
concept:council; for=0.06; against=0.23; mixed=-0.24; unclear=-0.05
concept:offender; for=0.65; against=0.08; mixed=0.83; unclear=-0.56
concept:victim; for=0.14; against=0.23; unclear=-0.37
concept:worker; for=-0.09; against=0.11; mixed=0.21; unclear=-0.23
concept:black; for=-0.07; mixed=-0.09; unclear=0.17
concept:poor; unclear=0.08
concept:crime; for=-0.19; against=-0.26; mixed=0.28; unclear=0.17
concept:crime-weak; for=0.07; against=-0.10; mixed=0.38; unclear=-0.36
concept:crime-falls; mixed=-0.10; unclear=0.08
concept:safe; for=0.06
concept:safe-weak; for=0.12; against=0.12; mixed=-0.16; unclear=-0.07
concept:safe-faint; for=0.23; against=-0.17; unclear=-0.06
concept:public-safety-named; for=-0.19; against=0.18
concept:remove-dangerous; for=0.73; against=-0.24; mixed=0.22
concept:call-police; for=0.12; against=-0.19; unclear=0.06
concept:call-police-weak; against=0.22; mixed=-0.09; unclear=-0.12
concept:report; for=0.15; against=-0.08; mixed=-0.17; unclear=0.11
concept:report-weak; for=0.19; mixed=-0.13; unclear=-0.06
concept:report-faint; against=-0.23; mixed=0.10; unclear=0.08
concept:domestic-violence; for=-0.09; against=0.24; unclear=-0.15
concept:fear; for=0.33; against=-0.26; unclear=-0.08
concept:fear-weak; against=0.09; unclear=-0.10
concept:fear-faint; for=0.25; against=-0.12; unclear=-0.10
concept:avoid; for=-0.14; against=0.26; unclear=-0.13
concept:places; for=-0.07; unclear=0.08
concept:separation; for=-0.11; against=0.95; mixed=0.14
concept:well-being; against=-0.09; mixed=-0.07; unclear=0.12
concept:fear-of-arrest; for=0.07; against=0.87; unclear=0.07
concept:trust; for=0.20; against=-0.30; unclear=0.09
concept:profiling; for=0.31; against=0.66
concept:profiling-weak; for=-0.12; against=0.08
concept:rights; for=-0.07; against=0.26; mixed=-0.09; unclear=-0.10
concept:rights-weak; for=0.34; against=-0.11; mixed=-0.06; unclear=-0.17
concept:rights-faint; for=0.12; against=-0.13
concept:abuse; for=-0.15; against=-0.08; mixed=0.08; unclear=0.15
concept:abuse-weak; for=0.05; against=-0.23; unclear=0.14
concept:budget; against=-0.13; unclear=0.20
concept:budget-weak; for=-0.24; against=0.28; unclear=-0.06
concept:money; for=0.14; against=-0.17; mixed=-0.06; unclear=0.08
concept:taxes; for=0.18; against=-0.09; unclear=-0.06
concept:staffing; for=0.13; against=-0.20
concept:staffing-weak; for=-0.09; mixed=-0.19; unclear=0.25
concept:resources-named; for=0.05; against=0.09; mixed=0.14; unclear=-0.28
concept:lawsuit; for=0.07; against=0.17; mixed=-0.08; unclear=-0.16
concept:lawsuit-weak; for=0.25; against=-0.29; mixed=0.26; unclear=-0.22
concept:lawsuit-named; for=0.10; against=0.39
concept:economy; for=-0.09; against=0.10; mixed=0.10; unclear=-0.11
concept:economy-weak; for=-0.07; unclear=0.10
concept:economy-faint; against=0.17; mixed=-0.20
concept:reputation; for=0.18; against=-0.06; mixed=-0.05; unclear=-0.07
concept:belonging; for=0.19; against=-0.12; mixed=-0.17; unclear=0.11
concept:belonging-weak; for=-0.06; against=-0.08; mixed=0.06; unclear=0.07
concept:belonging-faint; mixed=-0.05; unclear=0.05
concept:participation; for=0.11; unclear=-0.15
concept:participation-weak; for=0.07; against=0.10; mixed=-0.16
concept:participation-faint; against=0.14; mixed=-0.10
concept:participation-named; for=-0.15; against=0.20
concept:openness; against=-0.17; mixed=0.05; unclear=0.12
concept:openness-weak; against=0.10; mixed=-0.11
concept:openness-faint; for=0.13; against=-0.32; mixed=-0.11; unclear=0.31
concept:openness-named; for=-0.14; against=0.08
concept:community-policing; for=0.11; against=-0.17; mixed=-0.09; unclear=0.15
concept:community-policing-weak; for=0.13; against=-0.20; mixed=0.10
concept:alternatives-named; against=-0.34; mixed=0.19; unclear=0.16
concept:services; mixed=-0.09
concept:services-weak; against=0.14; mixed=-0.06; unclear=-0.11
concept:services-faint; against=-0.23; unclear=0.22
concept:services-named; against=0.09; mixed=-0.09
concept:housing; for=-0.21; mixed=0.08; unclear=0.09
concept:city-life; for=-0.12; against=0.19; mixed=-0.12; unclear=0.75
concept:whose-job; for=-0.10; against=0.33; unclear=-0.19
concept:whose-job-weak; mixed=0.15; unclear=-0.12
concept:roles-named; for=0.20; against=-0.14; mixed=0.08; unclear=-0.14
concept:obey-law; for=0.33; against=-0.19; unclear=-0.18
concept:obey-law-weak; for=0.18; against=0.10; unclear=-0.28
concept:obey-law-faint; for=0.26; against=0.07; mixed=0.10; unclear=-0.43
concept:obey-law-named; for=0.90; mixed=0.18; unclear=-0.07
concept:operations; for=0.22; against=-0.07; unclear=-0.12
concept:operations-faint; against=0.14; mixed=-0.06; unclear=-0.08
concept:operations-weak; for=0.22; against=0.13; mixed=0.08; unclear=-0.42
concept:operations-named; for=0.27; against=0.14; unclear=0.07
concept:act-yes; against=-0.17; mixed=0.15
concept:act-yes-verb; for=0.16; against=0.06; mixed=0.12; unclear=-0.33
concept:act-no; for=0.10; against=-0.16; mixed=0.09
concept:act-no-verb; for=0.06; against=-0.15; mixed=0.11
concept:agreement; for=0.18; against=-0.11; mixed=-0.07
concept:agreement-weak; for=0.71; against=-0.19; mixed=0.24; unclear=-0.75
concept:limits; for=0.16; mixed=-0.10
concept:ordinance; for=0.45; against=0.19; unclear=-0.68
concept:condition; for=-0.16; against=-0.18; mixed=1.15; unclear=-0.11
concept:not; for=-0.21; against=0.17; mixed=0.29; unclear=-0.17
concept:but; against=-0.11; mixed=0.38; unclear=-0.30
concept:they-say; for=0.16; against=-0.10
concept:praise; for=0.12; against=0.18; mixed=-0.22; unclear=-0.08
concept:courtesy; for=0.15; against=0.08; mixed=-0.28; unclear=0.05
concept:anger; unclear=-0.08
concept:complaint; for=0.09; against=-0.21; mixed=-0.19; unclear=0.31
concept:question; for=0.19; against=-0.15; unclear=1.00
pattern:offender & remove-dangerous; for=1.04
pattern:illegal & crime; for=0.52; mixed=0.17
pattern:crime & kin; for=0.32; against=-0.20; mixed=0.29; unclear=0.09
pattern:remove-dangerous & not; for=0.57; mixed=0.17; unclear=-0.06
pattern:illegal & not; for=0.60; against=-0.08
pattern:offender & ice; for=0.22; against=0.19; mixed=0.11
pattern:operations & ice; for=0.64; against=-0.19
pattern:avoid & places; for=-0.05; against=0.65; mixed=0.17; unclear=-0.07
pattern:fear & kin; for=0.09; against=0.56
pattern:fear & call-police; for=0.07; against=0.64
pattern:call-police & not; for=0.12; against=0.54
pattern:trust & not; for=0.19; against=0.44
pattern:whose-job & not; for=0.12; against=0.65; mixed=0.10; unclear=-0.16
pattern:avoid & fear; against=0.70
pattern:fear & children; against=0.54; unclear=0.19
pattern:fear & ice; against=0.46; unclear=0.06
pattern:kin & immigration-enforcement; for=0.08; against=0.35
pattern:profiling & police; against=0.57; unclear=-0.06
pattern:staffing & police; for=-0.12; against=0.42; unclear=0.12
pattern:money & police; for=-0.12; against=0.35; unclear=0.19
pattern:report & fear; against=0.50
pattern:domestic-violence & fear; against=0.60
pattern:economy & fear; for=0.06; against=0.47
pattern:condition & agreement; for=0.11; mixed=0.59
pattern:but & condition; mixed=0.35; unclear=0.16
pattern:condition & offender; for=-0.06; against=0.05; mixed=0.56
word:a; against=0.09; unclear=-0.12
word:abogado; against=-0.06
word:about; for=0.07; mixed=-0.05
word:academia; against=0.06
word:acuerdo; for=0.07
word:address; for=0.07
word:afraid; for=0.08; against=-0.06
word:again; against=-0.07
word:against; against=-0.06
word:agente; for=0.05
word:agentes; for=0.06; unclear=-0.05
word:ahi; against=-0.06; unclear=0.09
word:ahora; for=-0.10; against=0.14
word:al; against=-0.08; mixed=0.09
word:already; for=0.07; unclear=-0.06
word:also; mixed=0.08
word:am; unclear=-0.06
word:an; mixed=0.09; unclear=-0.08
word:and; for=-0.08; against=-0.14; unclear=0.18
word:anos; against=0.18; mixed=-0.11; unclear=-0.11
word:another; against=-0.06; unclear=0.09
word:antes; against=0.07; mixed=-0.06
word:any; for=0.07
word:apoyo; against=-0.05
word:appreciate; for=0.06
word:aqui; for=0.14; against=-0.06; mixed=-0.09
word:are; for=-0.09; against=0.06
word:arrested; for=0.06
word:arts; for=0.05
word:as; unclear=-0.09
word:asi; mixed=0.10
word:ask; for=0.07
word:asked; against=0.17; unclear=-0.13
word:asking; against=-0.09; unclear=0.09
word:at; against=0.09; mixed=-0.09
word:atras; unclear=0.05
word:attorney; unclear=0.07
word:aunque; against=0.05
word:b; against=0.20; mixed=0.07; unclear=-0.22
word:bag; against=0.06
word:banqueta; unclear=0.06
word:be; for=0.07; against=-0.08; mixed=0.08; unclear=-0.07
word:because; for=0.07; unclear=-0.07
word:been; for=-0.12; mixed=0.06; unclear=0.07
word:being; against=-0.06; unclear=0.07
word:believe; for=0.09; against=-0.07
word:between; against=-0.06; unclear=0.06
word:bill; against=-0.07
word:black; unclear=0.09
word:block; against=-0.06
word:born; against=0.12; unclear=-0.10
word:both; unclear=-0.05
word:boys; for=0.05
word:bring; against=0.06
word:broken; for=-0.06; unclear=0.05
word:brought; unclear=0.07
word:buenas; against=0.07
word:bus; unclear=-0.08
word:but; for=0.10; against=-0.14; mixed=0.06
word:calle; for=-0.06; against=-0.07; unclear=0.08
word:called; unclear=0.05
word:calls; against=-0.05; unclear=0.06
word:came; for=0.08
word:can; for=0.07; unclear=-0.09
word:can't; for=-0.12; against=-0.07; mixed=0.10; unclear=0.10
word:car; for=-0.07; against=0.09
word:carry; for=0.07
word:cars; unclear=0.07
word:cartel; mixed=0.06
word:cash; for=0.06
word:cause; unclear=-0.06
word:center; unclear=0.06
word:centro; against=-0.05; unclear=0.07
word:certificate; against=0.06
word:chief; against=0.07
word:church; against=-0.06
word:citizen; against=0.13; unclear=-0.08
word:city; against=0.13; mixed=-0.11; unclear=-0.08
word:class; against=0.06
word:coffee; against=0.10
word:come; for=-0.09; against=0.11
word:comes; against=0.08
word:community; for=0.07; unclear=-0.05
word:como; against=-0.06
word:con; mixed=0.07; unclear=-0.06
word:condado; against=0.06
word:conmigo; for=-0.06; mixed=0.06
word:contra; for=0.06; against=-0.09
word:convenio; for=0.10; against=-0.11; mixed=0.07; unclear=-0.06
word:cop; for=0.07
word:cost; unclear=-0.05
word:country; for=0.10; against=-0.11
word:county; against=0.06; unclear=-0.11
word:cousin; unclear=0.05
word:cual; against=-0.05
word:cuando; against=0.10; mixed=-0.05
word:cuatro; against=0.06; mixed=-0.06
word:cuenten; for=-0.05; mixed=0.06
word:da; unclear=0.05
word:dallas; for=0.05; against=0.14; unclear=-0.15
word:data; unclear=0.06
word:day; for=0.10; unclear=-0.08
word:days; for=-0.06; against=0.07
word:de; against=0.10; unclear=-0.08
word:decir; against=0.07
word:dejo; against=0.08
word:del; for=0.15; against=-0.09; mixed=-0.13; unclear=0.07
word:delitos; mixed=0.06
word:demandar; for=0.06
word:depende; mixed=0.06
word:derecho; against=-0.06
word:detenido; for=0.06
word:dice; mixed=0.07
word:dicho; for=-0.05
word:did; for=0.07; against=0.09; mixed=-0.09; unclear=-0.08
word:dieciocho; against=0.08; unclear=-0.05
word:digo; against=-0.07
word:dije; against=0.05
word:dijo; against=0.13; mixed=-0.07
word:district; for=-0.06; against=0.06
word:distrito; against=0.06
word:do; against=0.07; unclear=-0.11
word:doesn't; for=-0.05; against=0.05
word:doing; for=0.06; unclear=-0.06
word:dolares; for=-0.07
word:dollars; for=-0.05; unclear=0.07
word:don't; against=-0.12; mixed=0.10
word:donde; against=0.08; mixed=-0.05
word:door; for=0.06
word:doors; against=0.05
word:dos; for=-0.08; mixed=0.13; unclear=-0.10
word:down; unclear=-0.07
word:eat; against=0.05
word:either; for=0.06; against=-0.06
word:el; for=0.13; against=0.06; mixed=-0.18
word:em; against=0.05
word:en; unclear=-0.06
word:enfermera; unclear=0.06
word:enforce; for=0.05
word:enforcement; against=0.06
word:entran; for=0.07
word:era; against=0.10; mixed=-0.05
word:error; for=-0.06
word:escrito; against=0.05
word:ese; for=-0.10; against=0.09
word:espanol; unclear=-0.05
word:esta; for=-0.06; against=0.08
word:estado; for=0.07; against=-0.06
word:este; mixed=-0.06
word:esto; against=0.08; unclear=-0.06
word:estoy; for=-0.08; mixed=0.11
word:every; for=0.07; against=-0.07
word:everybody; for=0.06; against=-0.07
word:familias; for=0.06
word:families; unclear=0.06
word:favor; for=0.12; against=-0.09
word:fear; unclear=-0.05
word:federal; for=0.15; against=0.07; unclear=-0.24
word:fila; for=-0.06
word:fine; for=0.05; against=-0.06
word:firme; for=0.06
word:firmo; for=0.05
word:first; for=-0.09
word:folks; against=0.05
word:fondo; against=-0.05
word:for; for=0.12; unclear=-0.06
word:four; for=-0.14; unclear=0.16
word:fourth; against=0.07
word:from; for=0.16; mixed=-0.08; unclear=-0.13
word:fue; for=0.06; against=-0.09
word:fuera; for=0.05
word:fui; against=0.08
word:full; for=0.06
word:gente; unclear=-0.09
word:get; for=0.12; against=-0.14; unclear=0.05
word:girls; for=-0.05; mixed=0.05
word:give; against=0.06
word:giving; against=0.06
word:go; against=0.06; unclear=-0.10
word:goes; for=-0.06; mixed=0.08; unclear=-0.06
word:gone; unclear=-0.05
word:good; against=0.07; unclear=-0.05
word:got; for=0.12; against=-0.15
word:government; against=0.06
word:great; against=-0.05
word:gusta; against=-0.09; mixed=0.08
word:guy; for=0.06
word:guys; for=0.07; unclear=-0.06
word:ha; for=-0.05; against=0.07
word:had; for=0.13; mixed=-0.05; unclear=-0.10
word:hagan; for=-0.08; mixed=0.10
word:half; mixed=0.13; unclear=-0.05
word:hard; mixed=0.05
word:has; against=0.06
word:have; against=-0.09; unclear=0.14
word:haven't; unclear=0.06
word:hay; for=-0.13; against=0.08; mixed=0.06
word:he; for=0.07; against=0.08; mixed=-0.10; unclear=-0.06
word:he's; for=0.05; unclear=-0.06
word:health; unclear=0.06
word:hearing; for=0.05
word:here; against=-0.08; unclear=0.07
word:hi; against=0.07
word:hide; against=0.05
word:hija; for=0.06; against=-0.05; unclear=-0.05
word:hijo; against=-0.06
word:him; for=0.18; against=-0.08; unclear=-0.09
word:hire; unclear=0.06
word:his; against=0.06
word:hora; unclear=0.07
word:horas; for=0.06; mixed=-0.05
word:hotel; against=0.07
word:house; against=-0.06; unclear=0.06
word:how; against=-0.07; unclear=0.05
word:human; against=-0.05
word:hundred; for=-0.13; unclear=0.13
word:husband; for=-0.06; mixed=0.07
word:i; mixed=0.14; unclear=-0.14
word:i'd; for=-0.08; against=-0.07; mixed=0.22; unclear=-0.07
word:i'll; for=-0.05; mixed=0.08
word:i'm; for=-0.06; against=-0.06; mixed=0.06; unclear=0.06
word:i've; for=-0.06; against=0.08; mixed=-0.07
word:iba; for=0.06
word:if; for=-0.10; against=0.05; mixed=0.29; unclear=-0.24
word:illegal; for=0.05; unclear=-0.05
word:immigration; against=0.07; unclear=-0.06
word:impuesto; for=0.06
word:in; for=0.08; unclear=-0.11
word:is; for=0.08; against=-0.05
word:it; mixed=0.15; unclear=-0.07
word:it's; against=-0.09; unclear=0.07
word:jail; against=-0.15; mixed=0.15
word:jefe; for=0.05
word:job; unclear=-0.08
word:jobs; unclear=0.06
word:just; unclear=0.05
word:kids; unclear=0.06
word:know; against=0.07
word:knows; against=-0.07
word:la; against=0.07; mixed=-0.08
word:las; unclear=0.06
word:last; against=0.06
word:law; for=0.07; against=0.06; unclear=-0.08
word:laws; for=0.05
word:le; against=0.06; mixed=-0.16; unclear=0.07
word:least; against=0.06
word:leave; for=-0.07; mixed=0.09; unclear=-0.05
word:legal; for=-0.09; against=0.12
word:let; against=0.10; mixed=-0.05
word:leyes; for=0.05
word:lieutenant; mixed=0.06
word:like; for=-0.18; mixed=0.07; unclear=0.09
word:line; against=0.05
word:lista; unclear=-0.06
word:listen; unclear=0.06
word:little; against=0.06
word:live; against=-0.06
word:llegan; against=0.07
word:llegar; unclear=0.06
word:lleva; against=0.05
word:lleven; mixed=0.09
word:lo; for=-0.06; mixed=0.08
word:local; unclear=-0.06
word:look; unclear=0.06
word:lost; for=0.08
word:loud; against=0.09
word:luego; for=-0.07
word:lunes; against=0.07
word:made; for=0.07; against=-0.09
word:making; for=0.06
word:mandaron; unclear=0.08
word:matter; against=-0.05
word:may; against=0.06
word:me; mixed=0.13; unclear=-0.10
word:mean; unclear=-0.06
word:met; unclear=0.06
word:mi; for=0.13; mixed=-0.05
word:mil; against=0.05
word:mis; against=-0.05; unclear=0.06
word:mitad; against=-0.06
word:model; for=-0.06
word:money; against=-0.07
word:more; against=0.10; mixed=-0.09
word:muchacho; for=-0.06
word:multa; mixed=0.06
word:municipal; against=0.07
word:muy; for=0.08
word:my; for=0.09; against=0.11; unclear=-0.17
word:nadie; mixed=-0.05; unclear=0.10
word:name; against=0.12; unclear=-0.09
word:need; against=-0.07; unclear=0.13
word:neither; against=-0.05
word:ni; for=-0.06; against=-0.09; mixed=0.12
word:nine; mixed=-0.05
word:nineteen; for=-0.06
word:ninety; against=0.05
word:no; mixed=0.21; unclear=-0.16
word:nobody; for=0.08; mixed=-0.08
word:nomas; for=-0.08; mixed=0.08
word:none; against=0.05
word:nos; for=0.09
word:nosotros; against=0.07
word:now; for=0.09; mixed=-0.06; unclear=-0.08
word:nueve; unclear=-0.05
word:number; against=-0.07; unclear=0.06
word:numero; unclear=0.06
word:nunca; against=0.11; unclear=-0.05
word:of; against=0.06; unclear=-0.05
word:off; unclear=-0.06
word:office; for=0.12; against=-0.08
word:officer; for=-0.09; against=0.11; unclear=-0.06
word:oficial; against=0.07
word:oficiales; against=0.05
word:ok; mixed=0.05
word:okay; for=-0.06; unclear=0.06
word:on; against=-0.06; unclear=0.07
word:one; for=-0.08
word:ones; for=0.08; against=-0.09
word:only; against=-0.06; mixed=0.13; unclear=-0.07
word:oppose; for=0.08; unclear=-0.06
word:or; for=-0.07; against=-0.06; mixed=-0.06; unclear=0.18
word:ordenanza; for=0.14; unclear=-0.09
word:other; against=-0.08; unclear=0.07
word:otherwise; mixed=0.07
word:otra; against=-0.05; mixed=0.07
word:out; for=0.09; against=-0.05
word:outside; mixed=0.05
word:own; for=0.10
word:pagamos; unclear=0.07
word:pages; unclear=0.05
word:pagina; against=-0.06; unclear=0.06
word:pago; against=0.08; unclear=-0.07
word:pague; for=-0.05; against=0.07
word:pal; for=0.05
word:papa; against=0.06
word:papers; mixed=0.06; unclear=-0.05
word:para; against=0.17; mixed=-0.10
word:parking; against=0.06; unclear=-0.09
word:parks; unclear=0.05
word:parque; unclear=0.05
word:part; mixed=0.12
word:pass; for=0.05; unclear=-0.07
word:passes; for=0.05
word:patrol; against=-0.07
word:patrulla; for=0.07; against=-0.07
word:patrullas; against=-0.05
word:pedir; for=0.05; against=-0.06
word:people; for=-0.06; against=-0.07; unclear=0.11
word:perdon; unclear=0.05
word:pero; for=-0.08; mixed=0.17
word:personal; against=0.05
word:pick; unclear=-0.05
word:pie; for=-0.06; against=0.05
word:place; for=-0.07; against=0.07
word:please; against=-0.08; mixed=-0.08; unclear=0.18
word:pleito; against=-0.06
word:police; against=-0.06; mixed=-0.06; unclear=0.15
word:policia; unclear=-0.09
word:policias; against=-0.05
word:por; for=0.07; unclear=-0.08
word:porque; against=-0.10; mixed=0.05
word:pregunto; for=0.05
word:probable; against=0.10
word:programa; mixed=0.05
word:public; unclear=0.08
word:puede; against=-0.08; unclear=0.07
word:puerta; mixed=-0.06
word:put; for=-0.09; unclear=0.05
word:q; for=-0.05; against=0.09; mixed=0.08; unclear=-0.12
word:que; unclear=-0.09
word:quedo; unclear=0.05
word:quien; against=0.07; unclear=-0.08
word:quiere; for=0.07
word:quieren; against=0.06
word:quiero; for=-0.06; against=-0.13; mixed=0.16
word:r; for=0.06
word:remember; for=-0.06; against=0.09
word:removal; for=0.05
word:reporte; for=0.06
word:reporting; against=-0.07
word:review; for=-0.05
word:ride; for=0.06
word:road; for=-0.07; against=0.09
word:roof; against=0.05
word:rumor; against=0.10; unclear=-0.05
word:saben; for=0.07
word:saber; unclear=0.07
word:safe; for=0.05
word:said; for=0.12; mixed=-0.08
word:salga; mixed=0.06
word:same; for=0.11; unclear=-0.07
word:saw; against=0.12; unclear=-0.07
word:saying; for=0.05
word:says; against=0.07; unclear=-0.06
word:school; for=-0.06; against=0.05
word:se; mixed=-0.12; unclear=0.16
word:sea; mixed=0.05
word:second; for=-0.07
word:see; for=-0.08; against=-0.07; mixed=0.11
word:semana; against=0.07
word:semanas; against=0.07
word:senor; against=0.07
word:senora; for=0.05; unclear=-0.05
word:ser; against=0.07
word:she; against=0.09; unclear=-0.06
word:sheriffs; for=0.05
word:should; against=-0.13; unclear=0.13
word:si; for=-0.06; against=-0.06; mixed=0.36; unclear=-0.24
word:side; for=-0.06
word:sign; against=0.11; unclear=-0.12
word:sin; mixed=0.09; unclear=-0.09
word:since; for=-0.07; against=0.08
word:sir; against=0.07
word:so; mixed=0.17; unclear=-0.11
word:some; for=0.07; mixed=-0.05
word:somos; unclear=0.07
word:soy; against=0.12; unclear=-0.12
word:speaking; against=0.07
word:split; mixed=0.05
word:staff; against=0.09
word:state; for=0.13; unclear=-0.08
word:stay; against=0.06
word:sticker; unclear=-0.05
word:stop; for=-0.07; unclear=0.09
word:stops; for=-0.07; mixed=0.05
word:store; for=0.07; against=-0.06
word:su; unclear=-0.06
word:support; against=0.06; mixed=0.06; unclear=-0.14
word:talking; against=0.06
word:tampoco; mixed=0.07
word:techos; against=0.05
word:tell; against=-0.06
word:tells; for=-0.06; against=0.05
word:ten; for=-0.06; unclear=0.06
word:tenia; against=0.08
word:teniamos; against=0.06
word:texas; for=0.06; unclear=-0.09
word:text; for=-0.05
word:that; for=0.08; against=-0.06
word:that's; against=0.10; mixed=-0.09
word:the; for=-0.09; mixed=-0.15; unclear=0.18
word:their; against=0.07; mixed=-0.05
word:them; for=0.05
word:then; against=0.08; mixed=0.06; unclear=-0.10
word:there; for=-0.11; against=0.07
word:there's; for=-0.09
word:they; against=0.07; unclear=-0.07
word:they'd; for=0.07
word:they'll; against=0.05
word:they're; for=0.12; unclear=-0.11
word:they've; for=-0.05
word:thirty; for=-0.06; unclear=0.05
word:this; against=0.07; mixed=-0.09
word:those; mixed=0.08; unclear=-0.06
word:tiene; for=-0.08; against=0.11
word:tienen; for=-0.08
word:till; against=-0.08; mixed=0.07
word:time; unclear=0.11
word:times; against=-0.05
word:to; mixed=-0.12; unclear=0.08
word:toda; against=-0.07
word:todo; for=0.07; against=-0.07
word:todos; for=0.10; against=-0.08; mixed=-0.08; unclear=0.06
word:told; mixed=-0.06
word:tonight; unclear=0.07
word:took; for=-0.06; against=0.12; unclear=-0.06
word:trabajo; unclear=-0.05
word:trae; against=-0.06
word:training; for=0.06; against=-0.05
word:transito; for=-0.06; against=0.06
word:treinta; for=0.06
word:tres; against=0.14
word:two; for=-0.06; unclear=0.08
word:um; for=-0.05; unclear=0.05
word:una; against=0.08
word:under; for=0.08; mixed=-0.07
word:us; mixed=-0.07; unclear=0.07
word:use; unclear=0.06
word:used; against=0.13; unclear=-0.07
word:usted; against=0.05
word:ustedes; against=0.06
word:v; against=0.06; unclear=-0.05
word:va; for=0.07; unclear=-0.07
word:van; for=-0.06; against=0.12
word:ve; against=0.05
word:veces; against=-0.05
word:vengo; against=-0.09; unclear=0.14
word:veo; for=0.05
word:video; for=-0.06
word:violent; for=-0.06; mixed=0.09
word:violentos; mixed=0.05
word:votar; for=-0.06; against=0.06
word:vote; against=-0.08; unclear=0.09
word:voy; against=0.08
word:vuelve; against=0.05
word:w; mixed=0.06
word:waited; against=-0.06
word:walk; against=-0.06
word:want; mixed=0.13
word:was; against=0.09; mixed=-0.10
word:wasn't; for=0.10; against=-0.06
word:way; mixed=0.07
word:we; mixed=-0.12; unclear=0.14
word:we'd; for=0.06
word:we're; for=0.11; against=-0.08
word:week; against=0.09; unclear=-0.05
word:went; against=0.08
word:were; against=0.06; unclear=-0.05
word:what; for=-0.07; against=0.15
word:when; for=0.08; mixed=-0.07
word:where; for=-0.18; against=0.13; mixed=0.08
word:who; for=0.06; unclear=-0.06
word:who's; unclear=-0.06
word:whole; for=0.06; against=0.09; mixed=-0.06; unclear=-0.09
word:why; for=0.08
word:windows; against=0.06
word:with; mixed=0.13; unclear=-0.13
word:women; unclear=0.07
word:work; for=0.09; unclear=-0.06
word:worked; for=0.06
word:would; for=0.06
word:wouldn't; mixed=0.05
word:write; mixed=0.07; unclear=-0.05
word:writing; for=0.06
word:written; mixed=0.06
word:wrong; for=-0.08; against=0.05
word:y; mixed=0.06
word:y'all; against=0.11; mixed=-0.06; unclear=-0.05
word:ya; for=-0.10; unclear=0.10
word:year; mixed=0.05
word:years; mixed=-0.06; unclear=0.07
word:yes; mixed=0.19; unclear=-0.16
word:yo; for=0.11; against=-0.12
word:you; mixed=-0.07
word:you'd; for=-0.07; against=0.10; unclear=-0.05
word:you'll; for=-0.05
word:you're; unclear=-0.07
word:young; for=-0.06; unclear=0.07
word:zero; against=0.06
extra:says-for; for=1.62; against=-0.20; mixed=0.89; unclear=-0.44
extra:says-against; for=0.10; against=1.91; mixed=0.54; unclear=-0.54
extra:says-for-last; for=0.97; mixed=0.65; unclear=-0.71
extra:says-against-last; for=-0.42; against=1.07; mixed=0.76; unclear=-0.52
extra:says-both; for=0.06; against=-0.40; mixed=1.54; unclear=0.31
extra:conditional-for; for=1.30; against=-0.40; mixed=0.81; unclear=-0.22
extra:says-yes; for=-0.67; against=-0.73; mixed=-0.22; unclear=1.59
extra:says-no; for=-0.18; against=-0.29; mixed=-0.06; unclear=0.54
extra:off-subject; for=0.08; against=0.39; mixed=-0.58; unclear=2.08
extra:short; for=0.63; against=0.50; mixed=-0.75; unclear=-0.34
`;
