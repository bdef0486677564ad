/** Written by `npm run train` from seeds/coded; see linear-model.ts for how to read it. */
export const learnedCooperation = `
for; against; mixed; unclear
bias; for=0.53; against=0.46; mixed=-0.69; unclear=0.03
concept:kin; unclear=-0.05
concept:children; against=0.18; mixed=-0.14
concept:family; for=0.24; mixed=-0.13; unclear=-0.10
concept:neighbours; for=-0.11; against=0.12; mixed=-0.10; unclear=0.09
concept:immigrant; for=0.42; against=-0.23; mixed=-0.13; unclear=-0.05
concept:illegal; for=0.82; against=-0.26; mixed=0.26; unclear=0.18
concept:police; for=-0.08; against=0.32; unclear=-0.28
concept:sheriff; for=0.07; against=0.20; unclear=-0.23
concept:ice; for=-0.10; against=0.11; mixed=-0.29; unclear=0.27
concept:immigration-enforcement; for=0.06; against=-0.10
concept:council; for=0.10; against=0.30; mixed=-0.20; unclear=-0.19
concept:offender; for=0.57; mixed=0.77; unclear=-0.38
concept:victim; for=0.16; against=0.06; unclear=-0.24
concept:worker; for=-0.09; against=0.10; mixed=0.19; unclear=-0.20
concept:black; against=-0.10; mixed=-0.08; unclear=0.21
concept:crime; for=-0.17; against=-0.22; mixed=0.26; unclear=0.12
concept:crime-weak; for=0.12; against=-0.08; mixed=0.30; unclear=-0.34
concept:crime-falls; against=0.08; mixed=-0.07
concept:safe; for=0.08; unclear=-0.08
concept:safe-weak; for=0.08; against=0.10; mixed=-0.13
concept:safe-faint; for=0.28; against=-0.16; unclear=-0.12
concept:public-safety-named; for=-0.17; against=0.14
concept:remove-dangerous; for=0.69; against=-0.21; mixed=0.24
concept:call-police; for=0.14; against=-0.10; unclear=-0.06
concept:call-police-weak; against=0.15; mixed=-0.09; unclear=-0.05
concept:report; for=0.21; mixed=-0.15; unclear=-0.07
concept:report-weak; for=0.18; mixed=-0.14; unclear=-0.08
concept:report-faint; for=0.06; against=-0.28; mixed=0.08; unclear=0.14
concept:domestic-violence; for=-0.09; against=0.22; unclear=-0.13
concept:fear; for=0.39; against=-0.49; unclear=0.11
concept:fear-weak; for=0.05; against=0.15; unclear=-0.19
concept:fear-faint; for=0.23; against=-0.13; unclear=-0.07
concept:avoid; for=-0.14; against=0.25; unclear=-0.11
concept:separation; for=-0.09; against=0.94; mixed=0.12
concept:well-being; for=0.06; mixed=-0.06
concept:fear-of-arrest; for=0.06; against=0.88; unclear=0.07
concept:trust; for=0.25; against=-0.25
concept:profiling; for=0.29; against=0.69
concept:profiling-weak; for=-0.10; unclear=0.07
concept:rights; against=0.15; mixed=-0.06; unclear=-0.12
concept:rights-weak; for=0.25; against=-0.10; unclear=-0.12
concept:rights-faint; for=0.15; against=-0.08; unclear=-0.06
concept:abuse; for=-0.15; against=-0.08; mixed=0.09; unclear=0.14
concept:abuse-weak; for=0.07; against=-0.20; mixed=0.05; unclear=0.08
concept:budget; against=-0.09; mixed=-0.16; unclear=0.23
concept:budget-weak; for=-0.24; against=0.25; unclear=-0.05
concept:money; for=0.16; against=-0.10; unclear=-0.06
concept:taxes; for=0.23; against=-0.08; unclear=-0.13
concept:staffing; for=0.11; against=-0.19; unclear=0.08
concept:staffing-weak; mixed=-0.18; unclear=0.23
concept:resources-named; mixed=0.16; unclear=-0.19
concept:lawsuit; for=0.06; against=0.14; mixed=-0.08; unclear=-0.12
concept:lawsuit-weak; for=0.13; against=-0.29; mixed=0.28; unclear=-0.13
concept:lawsuit-named; for=0.06; against=0.47
concept:economy; for=-0.06; against=0.10; mixed=0.12; unclear=-0.17
concept:economy-weak; for=-0.08; unclear=0.05
concept:economy-faint; against=0.13; mixed=-0.15
concept:reputation; for=0.16; against=-0.08; mixed=-0.05
concept:belonging; for=0.27; against=-0.10; mixed=-0.14
concept:belonging-weak; mixed=0.06
concept:belonging-faint; unclear=0.06
concept:participation; for=0.10; against=-0.10
concept:participation-weak; for=0.05; against=0.13; mixed=-0.16
concept:participation-faint; for=-0.08; against=0.21; mixed=-0.11
concept:participation-named; for=-0.12; against=0.06; unclear=0.09
concept:openness; against=-0.14; unclear=0.13
concept:openness-weak; against=0.09; mixed=-0.11
concept:openness-faint; for=0.09; against=-0.27; mixed=-0.10; unclear=0.27
concept:openness-named; for=-0.20; against=0.11; unclear=0.10
concept:community-policing; for=0.13; against=-0.17; mixed=-0.18; unclear=0.23
concept:community-policing-weak; for=0.11; against=-0.11; mixed=0.14; unclear=-0.14
concept:alternatives-named; against=-0.19; mixed=0.06; unclear=0.12
concept:services; mixed=-0.08
concept:services-weak; against=0.08; unclear=-0.09
concept:services-faint; against=-0.19; unclear=0.12
concept:services-named; against=0.12; mixed=-0.09
concept:housing; for=-0.19; against=0.11; mixed=0.14; unclear=-0.06
concept:city-life; for=-0.09; against=0.19; mixed=-0.09; unclear=0.69
concept:whose-job; for=-0.07; against=0.23; unclear=-0.12
concept:whose-job-weak; for=0.07; against=-0.05; mixed=0.13; unclear=-0.15
concept:roles-named; for=0.13; against=-0.09; mixed=0.08; unclear=-0.12
concept:obey-law; for=0.19; against=-0.19; mixed=0.07; unclear=-0.07
concept:obey-law-weak; for=0.05; against=0.17; unclear=-0.20
concept:obey-law-faint; for=0.19; against=0.06; mixed=0.07; unclear=-0.32
concept:obey-law-named; for=0.72; against=0.05; mixed=0.16; unclear=0.07
concept:operations; for=0.21; against=-0.05; unclear=-0.13
concept:operations-faint; against=0.15; mixed=-0.05; unclear=-0.14
concept:operations-weak; for=0.17; against=0.08; mixed=0.08; unclear=-0.33
concept:operations-named; for=0.31; against=0.14
concept:act-yes; against=-0.09; mixed=0.09
concept:act-yes-verb; for=0.12; against=0.09; mixed=0.08; unclear=-0.29
concept:act-no; for=0.11; against=-0.14
concept:act-no-verb; for=0.08; against=-0.20; mixed=0.10
concept:agreement; for=0.13; against=-0.08; mixed=-0.07
concept:agreement-weak; for=0.63; against=-0.24; mixed=0.23; unclear=-0.62
concept:limits; for=0.13; mixed=-0.10
concept:ordinance; for=0.38; against=0.18; unclear=-0.57
concept:condition; for=-0.14; against=-0.16; mixed=1.16; unclear=-0.15
concept:not; for=-0.24; against=0.09; mixed=0.37; unclear=-0.18
concept:but; against=-0.15; mixed=0.36; unclear=-0.23
concept:they-say; for=0.16; against=-0.09; mixed=-0.07
concept:thanks; for=0.16; against=0.22; mixed=-0.35
concept:question; for=0.19; against=-0.19; mixed=-0.08; unclear=1.08
pattern:offender & remove-dangerous; for=1.01
pattern:illegal & crime; for=0.44; mixed=0.20; unclear=0.05
pattern:crime & kin; for=0.42; against=-0.20; mixed=0.20; unclear=0.08
pattern:remove-dangerous & not; for=0.56; mixed=0.16
pattern:illegal & not; for=0.63; against=-0.09
pattern:offender & ice; for=0.27; against=0.15; mixed=0.11
pattern:operations & ice; for=0.60; against=-0.15; mixed=-0.05
pattern:avoid & places; for=-0.07; against=0.66; mixed=0.16
pattern:fear & kin; for=0.09; against=0.65; unclear=-0.07
pattern:fear & call-police; for=0.07; against=0.64
pattern:call-police & not; for=0.18; against=0.56
pattern:trust & not; for=0.18; against=0.45
pattern:whose-job & not; for=0.13; against=0.52; mixed=0.11; unclear=-0.06
pattern:avoid & fear; against=0.70
pattern:fear & children; against=0.61; unclear=0.06
pattern:fear & ice; for=0.05; against=0.39; unclear=0.08
pattern:kin & immigration-enforcement; for=0.05; against=0.37
pattern:profiling & police; against=0.58
pattern:staffing & police; for=-0.10; against=0.44; unclear=0.08
pattern:money & police; for=-0.15; against=0.35; unclear=0.24
pattern:report & fear; against=0.50
pattern:domestic-violence & fear; against=0.60
pattern:economy & fear; for=0.06; against=0.47
pattern:condition & agreement; for=0.11; against=0.05; mixed=0.58
pattern:but & condition; mixed=0.34; unclear=0.10
pattern:condition & offender; for=-0.07; mixed=0.57
word:a; against=0.06; unclear=-0.08
word:abogado; against=-0.07
word:about; mixed=-0.06
word:acuerdo; for=0.05
word:address; for=0.06
word:afraid; for=0.07; against=-0.05
word:again; against=-0.06
word:agente; for=0.05
word:agentes; for=0.05
word:ahora; for=-0.08; against=0.07
word:al; mixed=0.07
word:also; mixed=0.06
word:an; mixed=0.06
word:and; against=-0.09; unclear=0.11
word:anos; for=0.05; against=0.14; mixed=-0.11; unclear=-0.08
word:another; against=-0.05; unclear=0.07
word:antes; against=0.07; mixed=-0.06
word:any; for=0.07
word:appreciate; for=0.06
word:aqui; for=0.13; mixed=-0.07
word:are; for=-0.08; unclear=0.05
word:arrested; for=0.05
word:as; unclear=-0.06
word:asi; mixed=0.09; unclear=-0.06
word:ask; for=0.07
word:asked; against=0.14; unclear=-0.10
word:asking; against=-0.08; unclear=0.07
word:at; for=0.05; against=0.07; mixed=-0.10
word:b; against=0.18; unclear=-0.17
word:bag; against=0.05
word:base; for=0.05
word:be; against=-0.06; mixed=0.08; unclear=-0.07
word:because; for=0.06; unclear=-0.07
word:been; for=-0.12; mixed=0.07
word:believe; for=0.08; against=-0.06
word:bill; for=0.05; against=-0.07
word:black; unclear=0.07
word:block; against=-0.06
word:born; against=0.09; unclear=-0.05
word:both; for=0.05
word:boys; for=0.05
word:brought; unclear=0.06
word:buenas; against=0.07
word:bus; unclear=-0.05
word:but; for=0.09; against=-0.13; mixed=0.07
word:called; unclear=0.07
word:came; for=0.09
word:can; for=0.06
word:can't; for=-0.10; against=-0.08; mixed=0.09; unclear=0.08
word:car; for=-0.07; against=0.06
word:cars; unclear=0.06
word:cartel; mixed=0.05
word:chief; against=0.06
word:citizen; against=0.11; unclear=-0.07
word:city; against=0.12; mixed=-0.10; unclear=-0.06
word:ciudad; for=0.07; unclear=-0.06
word:coffee; against=0.06
word:come; for=-0.08; against=0.05
word:comes; against=0.07
word:community; for=0.07
word:con; mixed=0.07; unclear=-0.06
word:condado; against=0.06
word:conmigo; for=-0.06; mixed=0.05
word:contra; against=-0.06
word:convenio; for=0.08; against=-0.12; mixed=0.08
word:cop; for=0.07
word:country; for=0.08; against=-0.09
word:county; unclear=-0.09
word:cuando; against=0.10; mixed=-0.05
word:cuatro; against=0.06; mixed=-0.05
word:cuenten; mixed=0.05
word:da; unclear=0.05
word:dallas; against=0.12; mixed=-0.06; unclear=-0.11
word:day; for=0.06
word:days; for=-0.06; against=0.07
word:de; against=0.09; mixed=-0.09
word:decir; against=0.06
word:dejo; against=0.08
word:del; for=0.11; against=-0.12; mixed=-0.13; unclear=0.14
word:depende; mixed=0.06
word:derecho; against=-0.06
word:detenido; for=0.06
word:dice; mixed=0.07
word:did; for=0.09; mixed=-0.09
word:didn't; unclear=-0.05
word:dieciocho; against=0.05
word:digo; against=-0.06
word:dijo; against=0.12; mixed=-0.07
word:district; for=-0.06; against=0.05
word:distrito; against=0.06
word:doesn't; against=0.06
word:doing; for=0.06; unclear=-0.05
word:dollars; for=-0.05; unclear=0.06
word:don't; against=-0.13; mixed=0.10
word:donde; for=-0.05; against=0.05; mixed=-0.05; unclear=0.05
word:dos; for=-0.09; mixed=0.10
word:drive; against=0.05
word:el; for=0.09; against=0.10; mixed=-0.16
word:en; for=0.07; unclear=-0.08
word:enforcement; against=0.05
word:entran; for=0.07; against=-0.05
word:era; against=0.09; mixed=-0.06
word:error; for=-0.05
word:es; unclear=0.05
word:ese; for=-0.10; against=0.10
word:espanol; unclear=-0.07
word:este; mixed=-0.06
word:estoy; for=-0.08; mixed=0.08
word:every; for=0.05; against=-0.07
word:everybody; for=0.06; against=-0.05
word:everyone; against=-0.06
word:familias; for=0.06
word:favor; for=0.11; against=-0.08
word:federal; for=0.11; unclear=-0.17
word:fine; against=-0.07
word:firme; for=0.06
word:firmo; for=0.05
word:first; for=-0.08
word:fondo; against=-0.06
word:for; for=0.09
word:four; for=-0.11; unclear=0.15
word:from; for=0.13; mixed=-0.08; unclear=-0.06
word:fue; for=0.09; against=-0.07
word:fui; against=0.08
word:g; for=0.05
word:gente; for=0.08; unclear=-0.08
word:get; for=0.09; against=-0.12; unclear=0.06
word:girls; mixed=0.05
word:give; against=0.07
word:go; for=-0.05; against=0.07
word:goes; for=-0.06; mixed=0.06
word:good; against=0.08; unclear=-0.05
word:got; for=0.10; against=-0.12
word:government; against=0.05
word:guy; for=0.06
word:had; for=0.06; mixed=-0.06
word:hagan; for=-0.06; mixed=0.07
word:half; mixed=0.13; unclear=-0.05
word:hard; mixed=0.05
word:have; against=-0.08; unclear=0.15
word:hay; for=-0.11; against=0.08; mixed=0.06
word:haya; against=0.06
word:he; for=0.05; against=0.09; mixed=-0.11
word:he's; against=0.06; unclear=-0.06
word:here; against=-0.11; unclear=0.10
word:hi; against=0.05
word:hija; for=0.07; against=-0.05
word:him; for=0.18; against=-0.09; unclear=-0.10
word:his; against=0.06
word:horas; for=0.05; mixed=-0.05
word:hospital; for=0.05
word:how; against=-0.06; unclear=0.08
word:human; for=0.05
word:hundred; for=-0.11; unclear=0.10
word:husband; for=-0.05; mixed=0.06
word:i; mixed=0.11; unclear=-0.12
word:i'd; for=-0.07; against=-0.06; mixed=0.20; unclear=-0.07
word:i'll; mixed=0.08
word:i'm; for=-0.09; mixed=0.05; unclear=0.07
word:i've; against=0.10; mixed=-0.07
word:if; for=-0.12; mixed=0.26; unclear=-0.16
word:immigration; against=0.07
word:impuesto; for=0.05
word:in; for=0.09; unclear=-0.08
word:is; for=0.07; against=-0.07
word:it; for=-0.05; mixed=0.15; unclear=-0.08
word:it's; against=-0.06
word:jail; against=-0.12; mixed=0.15; unclear=-0.06
word:just; unclear=0.05
word:knows; against=-0.06
word:la; against=0.09; mixed=-0.10
word:las; unclear=0.06
word:law; for=0.08; unclear=-0.06
word:le; for=0.06; against=0.07; mixed=-0.15
word:least; against=0.06
word:leave; for=-0.07; mixed=0.09
word:legal; for=-0.08; against=0.10
word:les; against=0.06
word:let; against=0.11; mixed=-0.06
word:lieutenant; mixed=0.06
word:light; unclear=0.05
word:like; for=-0.14; mixed=0.06
word:little; against=0.05
word:live; against=-0.05
word:lleven; mixed=0.05
word:lo; for=-0.07; mixed=0.06
word:los; against=0.08
word:lost; for=0.07
word:loud; against=0.09
word:luego; for=-0.07
word:made; for=0.06; against=-0.07
word:make; for=0.07
word:mandaron; unclear=0.06
word:me; mixed=0.11
word:met; unclear=0.05
word:mi; for=0.13; mixed=-0.05
word:migra; for=-0.05; against=0.05
word:million; unclear=0.05
word:money; for=0.06; against=-0.06
word:more; for=-0.05; against=0.11; mixed=-0.08
word:muchacho; for=-0.05
word:multa; mixed=0.06
word:municipal; against=0.07
word:muy; for=0.08
word:my; for=0.07; against=0.09; unclear=-0.12
word:nadie; unclear=0.07
word:name; against=0.10; unclear=-0.07
word:need; unclear=0.10
word:neighbors; for=0.05
word:ni; for=-0.06; against=-0.10; mixed=0.11
word:nineteen; for=-0.06
word:no; mixed=0.18; unclear=-0.13
word:nobody; for=0.10; mixed=-0.09
word:nomas; for=-0.07; unclear=0.07
word:nos; for=0.09; against=-0.06
word:nosotros; against=0.05
word:now; for=0.06; mixed=-0.06
word:numero; unclear=0.05
word:nunca; against=0.08
word:obra; against=0.05
word:of; against=0.07; unclear=-0.06
word:office; for=0.09
word:officer; for=-0.11; against=0.07
word:officers; against=-0.07; unclear=0.05
word:oficial; against=0.07
word:oficiales; against=0.05
word:ok; mixed=0.05
word:okay; for=-0.06; unclear=0.05
word:on; against=-0.07; mixed=-0.05; unclear=0.11
word:one; for=-0.12; unclear=0.05
word:ones; for=0.08; against=-0.09
word:only; against=-0.06; mixed=0.11
word:or; for=-0.07; mixed=-0.06; unclear=0.18
word:ordenanza; for=0.12; unclear=-0.06
word:other; against=-0.09; unclear=0.08
word:otherwise; mixed=0.07
word:otra; mixed=0.08
word:out; for=0.05
word:over; unclear=0.06
word:own; for=0.09; mixed=-0.05
word:pagina; against=-0.06; unclear=0.06
word:pago; against=0.06
word:pague; against=0.06
word:papa; against=0.05
word:papeles; mixed=0.06
word:para; against=0.12; mixed=-0.09
word:parking; against=0.06; unclear=-0.09
word:parks; unclear=0.05
word:parque; unclear=0.05
word:part; for=-0.05; mixed=0.11
word:patrol; against=-0.05
word:patrulla; for=0.07; against=-0.06
word:pedir; for=0.05
word:people; against=-0.08; unclear=0.10
word:pero; for=-0.11; mixed=0.15
word:picture; unclear=0.05
word:pie; for=-0.05
word:place; against=0.06
word:please; against=-0.09; mixed=-0.07; unclear=0.18
word:pleito; against=-0.07
word:police; mixed=-0.06; unclear=0.09
word:por; for=0.09; unclear=-0.08
word:porque; against=-0.07; mixed=0.06
word:pregunto; for=0.05
word:probable; against=0.06
word:programa; mixed=0.05
word:public; unclear=0.07
word:puede; against=-0.07
word:puerta; mixed=-0.06
word:put; for=-0.09; unclear=0.06
word:q; for=-0.07; against=0.08; mixed=0.08; unclear=-0.10
word:que; against=-0.06
word:quiere; for=0.06
word:quieren; against=0.07
word:quiero; for=-0.06; against=-0.09; mixed=0.12
word:r; for=0.05
word:reporte; for=0.06
word:reporting; against=-0.06
word:ride; for=0.06
word:right; for=0.06
word:road; for=-0.07; against=0.07
word:rumor; against=0.06
word:saben; for=0.07
word:said; for=0.08; mixed=-0.09
word:salga; mixed=0.06
word:same; for=0.09; unclear=-0.06
word:saw; against=0.11; unclear=-0.06
word:says; against=0.05
word:school; for=-0.06; against=0.08
word:se; mixed=-0.14; unclear=0.16
word:second; for=-0.07
word:see; for=-0.07; against=-0.07; mixed=0.08; unclear=0.06
word:semanas; against=0.05
word:senor; for=-0.05; against=0.06
word:senora; for=0.05; unclear=-0.06
word:ser; against=0.06
word:should; against=-0.08; unclear=0.08
word:si; for=-0.09; against=-0.07; mixed=0.36; unclear=-0.20
word:siete; against=0.05
word:sign; against=0.07; unclear=-0.08
word:sin; mixed=0.10; unclear=-0.10
word:since; for=-0.06; against=0.07
word:sir; against=0.07
word:so; against=-0.06; mixed=0.15; unclear=-0.08
word:social; unclear=0.05
word:solo; unclear=-0.05
word:some; for=0.06
word:soy; against=0.08; unclear=-0.07
word:speaking; against=0.05
word:staff; against=0.08
word:state; for=0.12; unclear=-0.08
word:stay; against=0.05
word:still; for=0.06
word:stops; for=-0.06
word:store; for=0.07; against=-0.06
word:support; against=0.07; unclear=-0.11
word:tampoco; mixed=0.06
word:tells; against=0.05
word:ten; for=-0.06; against=0.05
word:tengo; unclear=-0.06
word:tenia; against=0.06
word:texas; for=0.06; unclear=-0.07
word:that; for=0.09
word:that's; against=0.11; mixed=-0.10
word:the; for=-0.08; mixed=-0.12; unclear=0.14
word:them; for=0.08
word:there; for=-0.09; against=0.06
word:there's; for=-0.07; against=0.06
word:they; against=0.06
word:they'd; for=0.07
word:they're; for=0.11; against=-0.06; unclear=-0.06
word:thirty; for=-0.07; unclear=0.05
word:this; mixed=-0.07
word:those; mixed=0.07
word:tiene; for=-0.09; against=0.07
word:tienen; for=-0.06
word:till; against=-0.08; mixed=0.07
word:time; unclear=0.07
word:times; against=-0.06
word:to; for=0.05; mixed=-0.12; unclear=0.10
word:todo; for=0.07; against=-0.09
word:todos; for=0.12; mixed=-0.08
word:told; for=0.07; mixed=-0.07
word:tonight; unclear=0.06
word:too; against=0.05
word:took; for=-0.05; against=0.12; unclear=-0.06
word:trae; against=-0.06
word:training; against=-0.06
word:transito; for=-0.06; against=0.06
word:treinta; for=0.06
word:tres; against=0.13
word:twice; for=0.05
word:two; for=-0.06; unclear=0.06
word:um; for=-0.06; unclear=0.06
word:una; against=0.07; unclear=-0.07
word:under; for=0.08; mixed=-0.06
word:us; mixed=-0.08
word:used; against=0.07
word:usted; against=0.06
word:ustedes; against=0.06
word:v; against=0.05
word:van; for=-0.06; against=0.11
word:veces; against=-0.06
word:vengo; against=-0.06; unclear=0.10
word:veo; for=0.05
word:video; for=-0.05
word:violent; for=-0.05; mixed=0.09
word:visto; for=-0.05
word:votar; for=-0.05
word:vote; against=-0.05; unclear=0.08
word:voy; against=0.08
word:w; mixed=0.06
word:waited; against=-0.05
word:walk; against=-0.05
word:want; mixed=0.13
word:was; against=0.10; mixed=-0.09
word:wasn't; for=0.09; against=-0.05
word:way; mixed=0.06
word:we; mixed=-0.10; unclear=0.11
word:we're; for=0.12; against=-0.05
word:week; against=0.08
word:went; against=0.07
word:were; against=0.05; mixed=-0.05
word:what; for=-0.07; against=0.11
word:when; for=0.10; against=-0.05; mixed=-0.06
word:where; for=-0.17; against=0.11; mixed=0.06
word:who; for=0.08; against=-0.06; unclear=-0.05
word:whole; for=0.05; against=0.05; mixed=-0.06; unclear=-0.05
word:why; for=0.08
word:with; mixed=0.11; unclear=-0.11
word:work; for=0.06
word:worked; for=0.06; unclear=-0.05
word:would; for=0.06
word:wouldn't; for=-0.06; mixed=0.05
word:write; mixed=0.05
word:writing; for=0.06
word:written; mixed=0.05
word:wrong; for=-0.06
word:y'all; against=0.10; mixed=-0.07
word:ya; for=-0.12; unclear=0.12
word:years; unclear=0.06
word:yes; mixed=0.18; unclear=-0.13
word:yo; for=0.08; against=-0.11
word:you; mixed=-0.09
word:you'd; for=-0.05; against=0.07
word:you're; unclear=-0.05
word:your; against=0.05
word:zero; against=0.06
extra:says-for; for=1.49; against=-0.21; mixed=0.91; unclear=-0.27
extra:says-against; for=0.15; against=1.77; mixed=0.49; unclear=-0.40
extra:says-for-last; for=0.92; against=-0.09; mixed=0.63; unclear=-0.54
extra:says-against-last; for=-0.39; against=1.01; mixed=0.73; unclear=-0.38
extra:says-both; against=-0.39; mixed=1.58; unclear=0.28
extra:conditional-for; for=1.29; against=-0.44; mixed=0.82; unclear=-0.18
extra:says-yes; for=-0.53; against=-0.64; mixed=-0.21; unclear=1.38
extra:says-no; for=-0.16; against=-0.20; unclear=0.40
extra:off-subject; for=0.17; against=0.55; mixed=-0.43; unclear=1.87
extra:short; for=0.67; against=0.40; mixed=-0.58; unclear=-0.47
`;
