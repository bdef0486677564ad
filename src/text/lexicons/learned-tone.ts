/** Written by `npm run train` from seeds/coded; see linear-model.ts for how to read it. */
export const learnedTone = `
negative; neutral; positive
bias; negative=0.21; neutral=0.01; positive=-0.57
concept:kin; negative=0.16; neutral=-0.36; positive=0.22
concept:children; negative=0.05; neutral=-0.17; positive=0.11
concept:family; neutral=-0.12; positive=0.14
concept:neighbours; negative=-0.18; positive=0.19
concept:immigrant; negative=-0.09; neutral=-0.07; positive=0.16
concept:illegal; negative=0.09; neutral=-0.04; positive=-0.05
concept:police; negative=-0.23; neutral=0.10; positive=0.22
concept:sheriff; negative=-0.11; neutral=0.16; positive=-0.06
concept:ice; negative=0.09; neutral=0.14; positive=-0.23
concept:immigration-enforcement; negative=0.15; neutral=0.05; positive=-0.19
concept:council; negative=-0.04; neutral=-0.07; positive=0.11
concept:offender; negative=-0.08; neutral=0.13; positive=-0.05
concept:victim; negative=0.11; positive=-0.12
concept:worker; negative=0.09; neutral=-0.12
concept:black; neutral=0.03; positive=-0.05
concept:poor; negative=0.06; neutral=-0.06
concept:crime; negative=0.12; positive=-0.09
concept:crime-weak; negative=-0.08; neutral=0.24; positive=-0.16
concept:safe; negative=0.11; neutral=-0.07; positive=-0.04
concept:safe-weak; negative=-0.16; neutral=0.28; positive=-0.13
concept:safe-faint; neutral=0.07; positive=-0.06
concept:public-safety-named; negative=0.10; neutral=-0.04; positive=-0.06
concept:remove-dangerous; negative=0.24; neutral=-0.19; positive=-0.05
concept:call-police; positive=-0.04
concept:call-police-weak; negative=0.22; neutral=-0.18; positive=-0.04
concept:report; negative=0.11; neutral=-0.13
concept:report-weak; negative=0.12; neutral=-0.10
concept:report-faint; neutral=0.05; positive=-0.07
concept:domestic-violence; neutral=0.07; positive=-0.05
concept:fear; negative=-0.05; positive=0.05
concept:fear-weak; negative=0.12; neutral=-0.19; positive=0.07
concept:fear-faint; negative=0.11; neutral=-0.13
concept:avoid; negative=-0.07; neutral=0.09
concept:places; negative=-0.04; neutral=-0.14; positive=0.19
concept:separation; negative=-0.10; neutral=0.11
concept:well-being; negative=0.12; neutral=-0.03; positive=-0.09
concept:trust; negative=0.05; positive=-0.03
concept:profiling; negative=0.30; neutral=-0.17; positive=-0.13
concept:profiling-weak; neutral=0.04; positive=-0.03
concept:rights; negative=0.07; positive=-0.06
concept:rights-weak; negative=-0.21; neutral=0.24; positive=-0.04
concept:rights-faint; negative=0.11; neutral=-0.09
concept:abuse; neutral=-0.04
concept:budget; negative=-0.08; neutral=0.24; positive=-0.15
concept:budget-weak; neutral=0.04; positive=-0.06
concept:money; negative=0.09; neutral=0.24; positive=-0.33
concept:taxes; negative=0.27; neutral=-0.13; positive=-0.13
concept:staffing; negative=0.10; positive=-0.07
concept:staffing-weak; negative=0.39; neutral=-0.30; positive=-0.09
concept:resources-named; negative=0.15; neutral=-0.18; positive=0.03
concept:lawsuit; negative=0.10; positive=-0.07
concept:lawsuit-weak; negative=-0.26; neutral=0.39; positive=-0.12
concept:lawsuit-named; negative=0.04; positive=-0.05
concept:economy; negative=-0.21; neutral=0.17; positive=0.04
concept:economy-weak; negative=0.27; neutral=-0.30; positive=0.03
concept:economy-faint; negative=0.26; neutral=-0.07; positive=-0.19
concept:economy-named; negative=-0.08; neutral=0.11; positive=-0.03
concept:belonging; negative=-0.07; positive=0.06
concept:belonging-weak; negative=-0.05; positive=0.05
concept:belonging-faint; positive=0.05
concept:participation; negative=0.11; positive=-0.09
concept:participation-weak; neutral=0.08; positive=-0.06
concept:participation-faint; negative=-0.09; neutral=0.11
concept:participation-named; negative=0.10; neutral=-0.04; positive=-0.06
concept:openness; neutral=0.11; positive=-0.09
concept:openness-weak; neutral=0.18; positive=-0.16
concept:openness-faint; negative=-0.17; neutral=0.20
concept:openness-named; negative=0.09; positive=-0.08
concept:community-policing; negative=-0.14; neutral=0.28; positive=-0.14
concept:community-policing-weak; negative=-0.13; neutral=0.15
concept:alternatives-named; negative=-0.07; neutral=0.19; positive=-0.11
concept:services; negative=-0.14; neutral=0.19; positive=-0.05
concept:services-weak; negative=0.11; positive=-0.12
concept:services-faint; negative=-0.10; neutral=0.13
concept:services-named; negative=-0.10; neutral=0.16; positive=-0.06
concept:housing; negative=-0.06; neutral=0.15; positive=-0.10
concept:city-life; negative=0.18; neutral=-0.12; positive=-0.06
concept:whose-job; negative=0.05; neutral=0.05; positive=-0.10
concept:whose-job-weak; negative=-0.19; neutral=0.25; positive=-0.05
concept:roles-named; negative=0.05; positive=-0.05
concept:obey-law; negative=0.15; neutral=-0.10; positive=-0.05
concept:obey-law-weak; negative=0.10; neutral=0.04; positive=-0.14
concept:obey-law-faint; negative=-0.05; neutral=0.22; positive=-0.18
concept:obey-law-named; negative=0.12; neutral=-0.06; positive=-0.06
concept:operations; negative=-0.32; neutral=0.36; positive=-0.03
concept:operations-faint; negative=0.06; neutral=0.03; positive=-0.09
concept:operations-weak; negative=-0.23; neutral=0.15; positive=0.08
concept:operations-named; negative=-0.07; positive=0.09
concept:act-yes; negative=-0.33; neutral=0.37; positive=-0.04
concept:act-yes-verb; negative=-0.15; neutral=-0.07; positive=0.23
concept:act-no; negative=0.08; neutral=0.18; positive=-0.25
concept:act-no-verb; negative=0.03; neutral=0.04; positive=-0.08
concept:agreement; negative=-0.11; neutral=0.17; positive=-0.07
concept:agreement-weak; negative=-0.33; neutral=0.10; positive=0.22
concept:limits; negative=0.09; positive=-0.09
concept:ordinance; negative=-0.04; positive=0.05
concept:condition; negative=-0.24; neutral=0.29; positive=-0.05
concept:not; negative=0.25; neutral=0.03; positive=-0.50
concept:but; neutral=0.09; positive=-0.09
concept:they-say; negative=0.10; neutral=-0.13; positive=0.03
concept:praise; negative=-0.13; neutral=-0.22; positive=1.14
concept:courtesy; negative=-0.29; positive=0.51
concept:anger; negative=0.94; positive=0.06
concept:complaint; negative=0.43; neutral=0.06
concept:question; negative=-0.04; neutral=0.53
word:a; negative=0.08; positive=-0.13
word:able; negative=-0.08; neutral=0.08
word:abogados; negative=-0.04; neutral=0.06
word:about; negative=-0.18; neutral=0.19
word:act; negative=-0.05; neutral=0.08
word:acuerdo; neutral=-0.07; positive=0.05
word:adopt; negative=0.06; positive=-0.05
word:after; neutral=-0.06; positive=0.05
word:agarra; negative=0.05; neutral=-0.03
word:agentes; negative=-0.06; positive=0.04
word:agreement; negative=-0.08; neutral=0.15; positive=-0.07
word:ahi; negative=-0.11; neutral=0.07; positive=0.03
word:ahora; negative=0.19; neutral=-0.19
word:al; neutral=-0.06; positive=0.07
word:alcalde; negative=0.06; neutral=-0.04
word:alguien; negative=0.06; neutral=-0.07
word:all; neutral=-0.07; positive=0.07
word:already; negative=-0.04; neutral=0.07
word:also; negative=-0.06; neutral=0.06
word:anos; negative=0.05; neutral=-0.09; positive=0.03
word:ante; negative=-0.07; neutral=0.08
word:anyone; negative=0.05; neutral=-0.06
word:anything; negative=-0.07; neutral=0.03; positive=0.04
word:apoyo; negative=-0.09; neutral=0.05; positive=0.03
word:aqui; neutral=-0.08; positive=0.10
word:are; negative=0.18; neutral=-0.12; positive=-0.06
word:arrests; negative=-0.10; neutral=0.11
word:as; negative=-0.08; neutral=0.13; positive=-0.05
word:asi; negative=-0.19; neutral=-0.04; positive=0.24
word:ask; negative=-0.23; neutral=0.23
word:asked; negative=0.18; neutral=-0.21
word:asking; negative=-0.09; neutral=0.10
word:association; negative=-0.05; neutral=0.09; positive=-0.04
word:at; negative=0.21; neutral=-0.14; positive=-0.08
word:ate; negative=-0.04; neutral=0.06
word:atras; negative=0.05; neutral=-0.06
word:attached; negative=0.06; neutral=-0.05
word:avenue; negative=0.06; neutral=-0.05
word:aye; negative=0.07; neutral=-0.07
word:back; neutral=0.13; positive=-0.10
word:bad; negative=-0.07; neutral=0.06
word:badge; negative=0.06; neutral=-0.04
word:barrio; negative=-0.06; positive=0.06
word:basura; negative=0.09; neutral=-0.06
word:be; negative=-0.03; neutral=0.07; positive=-0.03
word:bed; negative=0.07; neutral=-0.04
word:been; negative=0.08; neutral=-0.03; positive=-0.04
word:bid; negative=0.07; neutral=-0.06
word:big; negative=-0.04; neutral=-0.03; positive=0.07
word:bill; negative=0.05
word:block; negative=-0.06; neutral=0.04
word:board; negative=0.08; neutral=-0.09
word:bond; negative=-0.06; neutral=0.04
word:booked; negative=-0.05; neutral=0.06
word:born; positive=-0.05
word:bring; neutral=-0.06; positive=0.08
word:broke; negative=0.09; neutral=-0.07
word:brought; negative=-0.13; positive=0.11
word:buen; negative=-0.05; neutral=0.06
word:buenas; negative=-0.11; neutral=0.13
word:but; negative=-0.12; neutral=0.11
word:by; negative=0.07; neutral=-0.09
word:cada; negative=-0.05; neutral=0.08
word:call; negative=0.12; neutral=-0.07; positive=-0.05
word:calle; negative=-0.09; neutral=0.09
word:called; negative=0.16; neutral=-0.12; positive=-0.03
word:can; negative=-0.10; neutral=0.07; positive=0.04
word:can't; negative=0.10; neutral=-0.07
word:cannot; negative=-0.06; neutral=0.06
word:captain; negative=-0.05; positive=0.06
word:car; negative=0.05; positive=-0.06
word:carcel; negative=-0.10; neutral=0.08
word:card; negative=-0.06; neutral=0.09
word:care; negative=-0.06; neutral=0.07
word:casa; positive=0.06
word:casas; negative=-0.08; neutral=0.06
word:caso; negative=-0.04; neutral=0.06
word:cause; negative=0.05; neutral=-0.04
word:cayo; negative=-0.04; neutral=0.05
word:center; negative=0.12; neutral=-0.17; positive=0.05
word:cero; negative=-0.05; neutral=0.06
word:chance; negative=-0.07; positive=0.04
word:checks; negative=-0.03; neutral=0.05
word:chief; negative=-0.05; neutral=0.06
word:cinco; negative=0.11; neutral=-0.06; positive=-0.04
word:cities; negative=-0.05; neutral=0.06
word:citizens; negative=-0.04; neutral=0.06
word:ciudad; negative=-0.10; positive=0.12
word:coffee; negative=-0.06; neutral=0.04
word:college; negative=-0.06; positive=0.08
word:color; negative=-0.04; neutral=0.06
word:com; negative=-0.06; neutral=0.07
word:comes; negative=0.05; neutral=-0.05
word:community; negative=0.07; neutral=-0.03; positive=-0.04
word:con; neutral=-0.07; positive=0.08
word:congress; negative=-0.05; neutral=0.06
word:contesta; negative=0.05; neutral=-0.04
word:contrata; negative=0.06; neutral=-0.05
word:convenio; negative=-0.10; positive=0.09
word:convicted; negative=-0.05; neutral=0.06
word:cop; neutral=0.05
word:corazon; negative=-0.07; neutral=0.04; positive=0.03
word:cosa; neutral=0.05; positive=-0.03
word:cosas; negative=-0.09; neutral=0.07
word:costo; negative=-0.07; neutral=0.08
word:country; negative=-0.06; neutral=0.07
word:crime; negative=-0.06; neutral=0.08
word:criminals; negative=0.06; neutral=-0.05
word:crisis; negative=-0.09; neutral=0.10
word:cross; negative=-0.06; neutral=0.04
word:crossed; negative=-0.04; neutral=-0.03; positive=0.08
word:crossing; negative=-0.06; neutral=0.06
word:cual; negative=-0.09; neutral=0.08
word:cuando; negative=0.07; neutral=-0.07
word:cuarenta; negative=-0.10; neutral=0.08
word:cuarto; negative=0.06; neutral=-0.06
word:cuento; negative=0.05; neutral=-0.06
word:cut; negative=0.06; neutral=-0.04
word:dad; negative=-0.04; neutral=-0.04; positive=0.08
word:dallas; negative=-0.03; neutral=-0.08; positive=0.12
word:damos; negative=-0.04; positive=0.07
word:dangerous; negative=-0.09; neutral=0.11
word:day; negative=-0.04; neutral=0.07; positive=-0.03
word:dejen; negative=0.06; neutral=-0.06
word:del; negative=-0.06; positive=0.05
word:department; negative=0.07; neutral=-0.09
word:deported; negative=0.06; neutral=-0.05
word:desde; neutral=-0.11; positive=0.09
word:despues; negative=0.10; neutral=-0.05; positive=-0.05
word:detective; negative=0.08; neutral=-0.06
word:dia; negative=0.03; neutral=-0.06; positive=0.03
word:dice; negative=-0.07; neutral=0.03; positive=0.03
word:didn't; negative=0.11; neutral=-0.07; positive=-0.04
word:digo; negative=-0.07; positive=0.07
word:dijeron; negative=0.06; neutral=-0.04
word:dijo; negative=0.08; neutral=-0.08
word:director; negative=0.06; neutral=-0.05
word:distrito; negative=0.10; neutral=-0.07; positive=-0.03
word:do; positive=0.06
word:domingos; negative=-0.06; positive=0.06
word:don't; neutral=0.08; positive=-0.09
word:done; negative=-0.07; positive=0.05
word:dos; negative=0.10; neutral=-0.03; positive=-0.07
word:down; negative=-0.12; neutral=0.15; positive=-0.03
word:each; negative=-0.05; positive=0.07
word:eight; negative=0.07; neutral=-0.06
word:either; negative=-0.04; neutral=0.05
word:el; neutral=-0.13; positive=0.10
word:eleven; negative=0.06; neutral=-0.07
word:en; negative=-0.03; neutral=0.06
word:enfermera; negative=-0.08; neutral=0.09
word:entendi; negative=0.06; neutral=-0.05
word:entiendo; neutral=-0.04; positive=0.06
word:entrenamiento; negative=-0.04; neutral=0.06
word:entrevista; negative=-0.05; neutral=0.06
word:entro; negative=-0.07; neutral=0.06
word:equipo; negative=-0.06; neutral=0.03
word:era; negative=0.05; neutral=-0.07
word:es; negative=-0.07; neutral=0.04
word:escrito; negative=-0.04; neutral=0.06
word:eso; neutral=-0.05
word:esos; negative=-0.08; neutral=0.08
word:espanol; negative=-0.09; neutral=0.05; positive=0.04
word:esta; neutral=-0.13; positive=0.12
word:estaban; negative=0.06; neutral=-0.05
word:estan; negative=0.08; neutral=-0.08
word:esto; negative=0.10; neutral=-0.08
word:estoy; negative=-0.03; neutral=0.08; positive=-0.05
word:even; negative=0.08; neutral=-0.05
word:evening; negative=-0.10; neutral=0.09
word:every; negative=0.14; neutral=-0.14
word:everybody; negative=-0.04; neutral=-0.03; positive=0.07
word:everything; neutral=-0.06; positive=0.04
word:example; negative=-0.06; neutral=0.07
word:explico; negative=-0.06; positive=0.03
word:fall; negative=-0.07; neutral=0.08
word:family; negative=-0.06; positive=0.06
word:far; negative=0.06; neutral=-0.05
word:favor; neutral=0.16; positive=-0.14
word:federal; neutral=0.07; positive=-0.05
word:feel; negative=-0.11; neutral=0.05; positive=0.06
word:fifteen; negative=0.06; neutral=-0.07
word:fila; negative=0.07; neutral=-0.07
word:fin; negative=-0.03; positive=0.05
word:find; neutral=0.07; positive=-0.05
word:firme; negative=-0.05; positive=0.06
word:firmen; negative=0.06; neutral=-0.07
word:first; negative=-0.06; neutral=-0.08; positive=0.14
word:floor; negative=0.05; neutral=-0.06
word:fondos; negative=0.06; neutral=-0.05
word:for; negative=-0.07; neutral=0.11
word:forty; negative=-0.05; neutral=0.11; positive=-0.06
word:found; neutral=-0.10; positive=0.08
word:four; negative=-0.05; neutral=-0.04; positive=0.09
word:free; negative=-0.04; positive=0.06
word:friday; negative=0.04; neutral=-0.06
word:from; neutral=-0.10; positive=0.08
word:fuera; negative=0.04; neutral=-0.07
word:fui; negative=0.06; neutral=-0.06
word:full; negative=-0.08; positive=0.10
word:funds; negative=0.08; neutral=-0.06
word:g; negative=-0.08; neutral=0.09
word:gangs; negative=0.09; neutral=-0.08
word:gave; negative=0.05; neutral=-0.05
word:get; negative=0.07; positive=-0.10
word:girlfriend; negative=-0.06; neutral=0.06
word:giving; negative=0.07; neutral=-0.06
word:gobierno; negative=-0.08; neutral=0.05
word:god; negative=-0.06; neutral=0.07
word:going; negative=0.07; neutral=-0.07
word:good; neutral=0.09; positive=-0.06
word:government; negative=0.06; neutral=-0.03; positive=-0.03
word:gratis; negative=-0.08; neutral=0.05; positive=0.03
word:guest; negative=-0.05; neutral=0.06
word:guys; negative=0.05; neutral=-0.06
word:gym; negative=-0.06; neutral=0.06
word:ha; negative=0.07; neutral=-0.09
word:habia; negative=0.11; neutral=-0.10
word:habian; negative=-0.04; neutral=-0.04; positive=0.08
word:hablo; negative=-0.04; positive=0.06
word:had; negative=-0.14; neutral=0.04; positive=0.10
word:hagan; negative=-0.16; neutral=0.21; positive=-0.04
word:hall; negative=0.06; neutral=-0.05
word:hands; neutral=-0.06; positive=0.03
word:have; neutral=-0.04; positive=0.05
word:he; negative=-0.03; neutral=-0.06; positive=0.09
word:he's; negative=0.09; neutral=-0.07
word:health; negative=-0.09; neutral=0.05; positive=0.03
word:hear; negative=0.06; neutral=-0.03
word:hello; negative=-0.06; positive=0.06
word:help; negative=-0.08; neutral=0.12; positive=-0.04
word:helped; negative=-0.06; positive=0.06
word:her; negative=0.09; neutral=-0.09
word:here; negative=-0.11; neutral=0.05; positive=0.06
word:his; negative=0.11; neutral=-0.15; positive=0.03
word:hold; neutral=0.09; positive=-0.06
word:home; negative=0.08; neutral=-0.11
word:homicide; negative=-0.05; neutral=0.06
word:hotel; negative=0.07; neutral=-0.03; positive=-0.04
word:how; negative=0.18; neutral=-0.14; positive=-0.04
word:hoy; negative=-0.06; neutral=0.04
word:hubiera; negative=0.06; neutral=-0.06
word:hundred; negative=0.05; positive=-0.05
word:i; negative=-0.11; positive=0.13
word:i'd; negative=-0.15; neutral=0.13
word:i'll; negative=-0.05; neutral=0.05
word:i'm; negative=-0.12; neutral=0.14
word:i've; negative=0.16; neutral=-0.22; positive=0.06
word:ice; negative=-0.09; neutral=0.11
word:if; negative=-0.06; neutral=0.17; positive=-0.12
word:iglesia; neutral=-0.05; positive=0.06
word:illegal; negative=0.08; neutral=-0.06
word:in; neutral=0.06; positive=-0.10
word:ir; negative=-0.06; neutral=0.05
word:is; negative=0.07; neutral=-0.05
word:isn't; negative=-0.09; neutral=0.12; positive=-0.04
word:it; negative=-0.09; neutral=0.06; positive=0.06
word:it'll; negative=0.05; neutral=-0.05
word:it's; negative=0.06; neutral=-0.05
word:item; neutral=0.05; positive=-0.05
word:jail; negative=-0.12; neutral=0.14
word:jobs; negative=-0.05; neutral=0.10; positive=-0.04
word:jubilado; negative=-0.06; neutral=0.05
word:june; negative=0.06; neutral=-0.06
word:junta; negative=-0.06; neutral=0.09
word:just; negative=-0.09; neutral=-0.06; positive=0.14
word:keep; negative=-0.08; neutral=-0.04; positive=0.12
word:kept; negative=-0.06; neutral=0.08
word:kid; neutral=-0.04; positive=0.05
word:kids; negative=-0.08; positive=0.10
word:knew; negative=-0.07; neutral=0.05
word:know; neutral=-0.10; positive=0.10
word:lady; neutral=-0.09; positive=0.08
word:land; negative=-0.05; neutral=0.06
word:lane; negative=0.10; neutral=-0.07; positive=-0.03
word:language; negative=0.05; neutral=-0.06
word:las; neutral=-0.06; positive=0.06
word:law; negative=-0.06; neutral=0.07
word:laws; negative=-0.06; neutral=0.09
word:le; negative=0.13; neutral=-0.24; positive=0.11
word:learned; negative=-0.08; neutral=0.05
word:leaves; negative=-0.05; neutral=0.06
word:left; negative=0.07; positive=-0.05
word:les; negative=-0.09; positive=0.11
word:leticia; negative=0.05; neutral=-0.03
word:ley; negative=-0.06; neutral=0.03
word:lie; negative=-0.05; neutral=0.05
word:lista; negative=0.07; neutral=-0.05
word:live; negative=-0.09; neutral=0.11
word:lived; neutral=0.06; positive=-0.04
word:llamadas; negative=-0.04; neutral=0.08; positive=-0.04
word:llamar; negative=0.05; neutral=-0.05
word:llego; negative=0.10; neutral=-0.09
word:lleva; negative=0.07; neutral=-0.07
word:lleve; negative=0.05; neutral=-0.07
word:lleven; negative=-0.10; neutral=0.05; positive=0.05
word:lo; negative=-0.10; neutral=0.14; positive=-0.03
word:local; negative=-0.09; neutral=0.13; positive=-0.04
word:los; negative=-0.10; positive=0.11
word:luz; negative=-0.06; neutral=0.07
word:madam; negative=-0.08; neutral=0.05
word:madre; negative=-0.05; neutral=0.06
word:make; negative=-0.08; positive=0.05
word:makes; neutral=-0.05; positive=0.05
word:man; negative=0.10; neutral=-0.06; positive=-0.04
word:manage; negative=0.05; neutral=-0.04
word:manager; negative=0.06; neutral=-0.05
word:may; negative=0.08; neutral=-0.05; positive=-0.04
word:me; negative=0.06; positive=-0.04
word:mejor; negative=-0.06; neutral=0.03
word:members; negative=-0.06; neutral=0.08
word:men; negative=-0.06; neutral=0.06
word:menos; negative=-0.08; neutral=0.03; positive=0.05
word:mental; negative=-0.11; neutral=0.12
word:mi; negative=0.03; neutral=-0.18; positive=0.15
word:migra; negative=0.11; neutral=-0.09
word:million; negative=0.11; neutral=-0.07; positive=-0.04
word:millones; negative=0.08; neutral=-0.06
word:mind; negative=-0.06; neutral=0.06
word:modo; negative=-0.05; neutral=0.06
word:money; negative=-0.08; neutral=0.10
word:month; neutral=-0.08; positive=0.05
word:more; negative=-0.07; positive=0.08
word:morning; negative=0.08; neutral=-0.04; positive=-0.04
word:municipal; negative=0.05; positive=-0.04
word:my; negative=0.19; neutral=-0.30; positive=0.11
word:nada; negative=-0.06; positive=0.08
word:nadie; negative=0.04; neutral=-0.13; positive=0.09
word:name; negative=0.12; neutral=-0.09; positive=-0.03
word:named; negative=0.04; neutral=-0.06
word:need; negative=-0.13; neutral=0.15
word:neighbor; negative=-0.08; neutral=0.13; positive=-0.05
word:neighborhood; negative=-0.06; neutral=0.03; positive=0.03
word:never; neutral=-0.20; positive=0.17
word:new; neutral=-0.17; positive=0.14
word:ni; negative=0.05; neutral=-0.03
word:nine; negative=0.22; neutral=-0.18; positive=-0.04
word:ninety; negative=-0.06; neutral=0.03; positive=0.03
word:nino; neutral=-0.06; positive=0.04
word:no; negative=0.11; neutral=0.08; positive=-0.19
word:nobody; negative=0.04; neutral=-0.07; positive=0.03
word:noches; neutral=0.05; positive=-0.03
word:nomas; neutral=-0.05; positive=0.08
word:nos; negative=0.09; neutral=-0.05; positive=-0.05
word:nosotros; negative=0.06; positive=-0.04
word:not; negative=0.07; positive=-0.09
word:nothing; neutral=0.06; positive=-0.04
word:now; negative=0.21; neutral=-0.22
word:nueve; negative=0.07; neutral=-0.07
word:numero; negative=-0.05; neutral=0.06
word:nunca; neutral=-0.06; positive=0.04
word:o; negative=-0.06; neutral=0.12; positive=-0.05
word:o'clock; negative=-0.04; neutral=0.06
word:ocho; negative=0.05; positive=-0.07
word:october; negative=0.06; neutral=-0.04
word:of; negative=-0.10; neutral=0.06; positive=0.05
word:officer; negative=-0.10; neutral=0.04; positive=0.06
word:officers; negative=-0.08; neutral=0.06
word:oficial; negative=0.03; neutral=-0.06
word:old; negative=0.08; neutral=-0.20; positive=0.11
word:on; negative=0.06; positive=-0.05
word:one; negative=0.07; neutral=-0.08
word:ones; negative=-0.08; neutral=0.09
word:only; negative=-0.09; neutral=0.09
word:oppose; negative=-0.03; neutral=0.06
word:opposed; negative=-0.07; neutral=0.08
word:or; negative=-0.08; neutral=0.14; positive=-0.07
word:ordenanza; negative=-0.09; positive=0.07
word:ordinance; negative=0.03; neutral=0.03; positive=-0.07
word:other; negative=-0.03; neutral=0.06
word:otra; negative=0.05; positive=-0.06
word:ought; negative=-0.09; neutral=0.10
word:out; negative=0.09; neutral=-0.11
word:over; negative=0.18; neutral=-0.17
word:own; negative=-0.03; neutral=0.08; positive=-0.04
word:owner; negative=-0.05; neutral=0.06
word:pa; negative=0.12; neutral=-0.09; positive=-0.03
word:padre; negative=-0.07; neutral=0.07
word:paga; negative=-0.05; neutral=0.06
word:page; negative=0.10; neutral=-0.09
word:paid; negative=0.10; neutral=-0.08
word:parada; negative=0.09; neutral=-0.06
word:parking; negative=0.07; neutral=-0.06
word:parkland; negative=0.06; neutral=-0.04
word:parte; negative=-0.07; positive=0.08
word:parties; negative=0.05; neutral=-0.05
word:partner; negative=-0.04; neutral=0.05
word:pasa; negative=0.05; neutral=-0.05
word:pase; negative=-0.06; positive=0.05
word:patrullas; negative=-0.06; neutral=0.06
word:pays; negative=-0.06; neutral=0.07
word:paz; neutral=-0.05; positive=0.06
word:pedimos; negative=-0.04; neutral=0.06
word:pedir; negative=-0.07; neutral=0.06
word:people; negative=-0.08; neutral=0.10
word:percent; neutral=0.05; positive=-0.03
word:permit; neutral=-0.04; positive=0.06
word:pero; negative=-0.04; neutral=0.09; positive=-0.05
word:person; negative=0.08; neutral=-0.08
word:personas; negative=-0.09; neutral=0.07
word:phone; negative=0.10; neutral=-0.09
word:pistola; negative=0.06; neutral=-0.04
word:place; negative=-0.07; positive=0.08
word:plan; neutral=0.07; positive=-0.04
word:plate; negative=0.05; neutral=-0.05
word:please; negative=-0.11; positive=0.13
word:policia; negative=0.04; neutral=-0.06
word:policy; negative=0.07; neutral=-0.04
word:poner; negative=-0.07; neutral=0.03; positive=0.03
word:pongan; negative=-0.09; neutral=0.12
word:por; negative=0.05; neutral=-0.11; positive=0.05
word:porch; negative=-0.08; neutral=0.12; positive=-0.04
word:presupuesto; negative=-0.05; neutral=0.09; positive=-0.04
word:primera; negative=-0.07; positive=0.08
word:project; negative=-0.06; neutral=0.05
word:proud; neutral=-0.05; positive=0.07
word:public; negative=-0.06; positive=0.04
word:puede; negative=-0.08; neutral=0.11
word:pulled; negative=0.03; neutral=-0.05
word:put; negative=-0.12; neutral=0.18; positive=-0.06
word:q; negative=0.04; neutral=-0.08; positive=0.04
word:que; neutral=-0.07; positive=0.08
word:quieren; negative=0.06; neutral=-0.06
word:quiten; negative=-0.07; neutral=0.07
word:raise; negative=-0.04; positive=0.07
word:raised; negative=-0.04; neutral=0.07; positive=-0.03
word:read; negative=0.11; neutral=-0.09
word:real; negative=-0.09; neutral=0.09
word:rec; negative=0.08; neutral=-0.07
word:remember; neutral=-0.06
word:request; negative=-0.05; neutral=0.07
word:resolution; negative=-0.10; neutral=0.13; positive=-0.03
word:respectfully; negative=-0.06; neutral=0.08
word:right; negative=-0.05; neutral=0.12; positive=-0.07
word:room; negative=0.05; neutral=-0.06
word:rule; negative=-0.07; neutral=0.07
word:sabado; negative=-0.04; positive=0.05
word:saben; negative=0.04; neutral=-0.05
word:sabia; negative=-0.06; neutral=0.07
word:sale; negative=-0.07; neutral=0.09
word:say; negative=0.09; neutral=-0.22; positive=0.13
word:saying; negative=0.06; neutral=-0.04
word:says; negative=0.05; neutral=-0.03
word:school; negative=0.07; neutral=-0.10
word:seccion; negative=-0.06; neutral=0.06
word:second; neutral=0.06; positive=-0.04
word:see; negative=-0.05; positive=0.03
word:seen; negative=0.06; neutral=-0.06
word:seis; negative=-0.04; neutral=0.08; positive=-0.04
word:semanas; negative=0.06; positive=-0.03
word:senior; negative=-0.07; neutral=-0.06; positive=0.13
word:senor; negative=0.12; neutral=-0.10
word:senora; neutral=-0.06; positive=0.08
word:sentence; negative=-0.05; neutral=0.07
word:sergeant; negative=-0.06; positive=0.04
word:seria; negative=-0.05; neutral=0.05
word:seven; negative=0.15; neutral=-0.17
word:she; negative=0.17; neutral=-0.13; positive=-0.03
word:she's; negative=0.07; neutral=-0.03; positive=-0.04
word:shelter; negative=0.06; neutral=-0.05
word:shot; neutral=0.06; positive=-0.04
word:should; negative=-0.19; neutral=0.20
word:si; negative=-0.10; neutral=0.17; positive=-0.08
word:sick; negative=-0.05
word:side; negative=-0.08; neutral=0.05; positive=0.03
word:siete; negative=0.09; neutral=-0.07
word:sign; negative=0.11; neutral=-0.08; positive=-0.03
word:sigue; negative=0.07; neutral=-0.04; positive=-0.03
word:sin; negative=-0.18; neutral=0.14; positive=0.04
word:since; negative=-0.04; positive=0.07
word:single; negative=-0.06; neutral=0.08
word:six; negative=-0.12; neutral=0.12
word:sixteen; negative=0.05; neutral=-0.08
word:sixty; negative=-0.05; neutral=0.07
word:so; negative=-0.05; positive=0.08
word:solo; negative=-0.10; neutral=0.12
word:somebody; negative=0.05; neutral=-0.15; positive=0.09
word:something; neutral=-0.07; positive=0.05
word:son; negative=0.05; positive=-0.04
word:sorry; negative=-0.05; neutral=0.06
word:soy; negative=0.03; neutral=-0.06
word:speakers; negative=0.06; neutral=-0.05
word:speaking; negative=-0.06; neutral=0.06
word:spend; negative=-0.06; neutral=0.06
word:staff; negative=-0.07; neutral=0.05
word:start; neutral=-0.07; positive=0.06
word:starts; negative=-0.06; neutral=0.05
word:state; negative=-0.09; neutral=0.12; positive=-0.03
word:status; negative=-0.05; neutral=0.06
word:stay; negative=-0.08; neutral=0.09
word:still; negative=0.18; neutral=-0.13; positive=-0.05
word:stop; negative=0.11; neutral=-0.06; positive=-0.05
word:street; neutral=-0.12; positive=0.09
word:study; negative=0.07; neutral=-0.06
word:su; neutral=-0.09; positive=0.09
word:sue; negative=-0.05; neutral=0.05
word:support; negative=-0.31; neutral=0.31
word:supposed; negative=0.05; neutral=-0.05
word:take; negative=0.08; neutral=-0.08
word:tambien; negative=-0.08; neutral=-0.05; positive=0.13
word:teach; negative=0.06; positive=-0.04
word:telefono; negative=0.06
word:tell; negative=0.05; positive=-0.06
word:ten; negative=0.06; neutral=-0.06
word:tenia; negative=0.07; neutral=-0.06
word:than; negative=0.04; positive=-0.06
word:thank; negative=-0.21; positive=0.23
word:that; negative=-0.05; neutral=0.07
word:that's; neutral=-0.07; positive=0.10
word:the; negative=-0.07; neutral=0.08
word:them; negative=-0.12; neutral=0.04; positive=0.08
word:then; negative=0.16; neutral=-0.09; positive=-0.07
word:there; negative=0.13; neutral=-0.10
word:there's; negative=0.12; neutral=-0.06; positive=-0.06
word:they; negative=0.17; neutral=-0.07; positive=-0.10
word:they're; negative=0.07; neutral=-0.05
word:thing; negative=-0.07; neutral=-0.05; positive=0.12
word:think; negative=-0.05; neutral=0.05
word:third; negative=-0.03; neutral=0.07; positive=-0.04
word:thirty; negative=0.11; neutral=-0.19; positive=0.08
word:this; negative=0.05; neutral=-0.21; positive=0.16
word:those; negative=-0.09; neutral=0.12; positive=-0.03
word:three; negative=0.14; neutral=-0.07; positive=-0.07
word:through; negative=0.08; neutral=-0.05
word:ticket; negative=0.07; neutral=-0.06
word:tienen; negative=-0.07; neutral=0.05
word:till; negative=-0.10; neutral=0.10
word:time; negative=0.06; neutral=-0.10; positive=0.05
word:times; negative=0.10; neutral=-0.05; positive=-0.05
word:tired; negative=0.05; neutral=-0.05
word:to; negative=-0.08; positive=0.06
word:toda; negative=-0.06; neutral=0.08
word:todos; negative=0.09; neutral=-0.17; positive=0.08
word:told; negative=0.09; neutral=-0.07
word:tonight; neutral=-0.07; positive=0.04
word:trabajo; negative=-0.08; positive=0.07
word:tres; negative=-0.03; neutral=0.06
word:trust; negative=-0.05; neutral=0.05
word:twelve; negative=-0.05; neutral=0.06
word:twenty; negative=-0.05; neutral=0.09; positive=-0.04
word:two; negative=-0.10; neutral=0.12
word:un; negative=0.05; neutral=-0.06
word:una; neutral=0.05; positive=-0.08
word:up; negative=0.08; neutral=-0.11; positive=0.03
word:us; neutral=-0.13; positive=0.10
word:use; negative=-0.07; neutral=0.08
word:used; negative=0.14; neutral=-0.07; positive=-0.06
word:ustedes; negative=0.08; neutral=-0.08
word:va; negative=-0.08; neutral=0.05
word:van; negative=0.12; neutral=-0.09
word:veces; negative=0.12; neutral=-0.08; positive=-0.04
word:vengo; negative=-0.03; neutral=0.07; positive=-0.03
word:very; negative=-0.05; neutral=0.09; positive=-0.04
word:victims; negative=-0.06; neutral=0.07
word:video; negative=0.07; neutral=-0.05
word:viene; negative=-0.06; positive=0.07
word:vote; negative=0.03; positive=-0.05
word:voten; negative=-0.06; neutral=0.07
word:voto; negative=-0.09; neutral=0.09
word:voy; negative=0.10; neutral=-0.07; positive=-0.03
word:wait; negative=-0.04; neutral=0.06
word:walk; negative=0.05; neutral=-0.05
word:walked; negative=-0.07; neutral=0.04; positive=0.03
word:want; neutral=-0.03; positive=0.06
word:wants; negative=-0.08; neutral=0.10
word:warrant; negative=-0.07; neutral=0.09
word:was; negative=0.15; neutral=-0.15
word:way; negative=-0.14; neutral=0.12
word:we'd; negative=-0.07; neutral=0.08
word:we're; negative=0.08; neutral=-0.09
word:weeks; negative=0.07; neutral=-0.05
word:welcome; negative=-0.08; positive=0.06
word:well; neutral=-0.05; positive=0.07
word:went; negative=0.12; neutral=-0.09
word:what; negative=0.14; neutral=-0.06; positive=-0.08
word:whatever; negative=-0.06; positive=0.08
word:when; negative=-0.09; neutral=0.09
word:where; negative=0.13; neutral=-0.07; positive=-0.06
word:who; negative=0.07; positive=-0.06
word:whole; negative=0.05; neutral=-0.04
word:why; negative=0.11; neutral=-0.10
word:windows; negative=0.07; neutral=-0.06
word:without; negative=-0.24; neutral=0.24
word:won't; negative=0.08; neutral=-0.06
word:word; negative=0.06; positive=-0.03
word:worked; negative=-0.08; positive=0.05
word:working; negative=0.06; neutral=-0.06
word:works; negative=-0.07; positive=0.05
word:would; negative=-0.06; neutral=0.12; positive=-0.06
word:y; negative=0.04; neutral=-0.14; positive=0.11
word:y'all; negative=0.17; neutral=-0.19
word:ya; negative=0.21; neutral=-0.10; positive=-0.11
word:year; negative=0.06; neutral=-0.05
word:years; negative=-0.11; neutral=-0.06; positive=0.17
word:yes; negative=-0.05; neutral=0.06
word:yo; negative=0.06; neutral=-0.10; positive=0.05
word:you; negative=0.12; neutral=-0.17; positive=0.05
word:you're; negative=0.13; neutral=-0.12
word:you've; negative=-0.03; neutral=0.07; positive=-0.04
word:young; negative=-0.12; neutral=0.08; positive=0.03
word:your; negative=0.11; neutral=-0.10
word:youth; negative=0.06; neutral=-0.04
word:zona; negative=-0.05; neutral=0.05
extra:very-negative; negative=1.75; neutral=0.35; positive=-0.10
extra:negative; negative=0.86; neutral=0.50; positive=-0.77
extra:flat; negative=0.38; neutral=0.74; positive=-0.35
extra:positive; negative=-0.35; neutral=0.43; positive=0.75
extra:very-positive; negative=-0.07; neutral=0.55; positive=1.52
extra:exclaims; negative=-0.19; neutral=-0.69; positive=1.40
extra:asks; negative=0.43; neutral=0.25; positive=-1.26
extra:shouts; negative=0.70; neutral=0.10; positive=-0.96
extra:short; negative=0.29; neutral=0.34; positive=-0.43
extra:more-bad-words; negative=0.35; neutral=0.40; positive=-0.42
extra:more-good-words; negative=0.20; neutral=0.16; positive=0.24
`;
