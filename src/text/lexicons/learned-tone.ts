/** Written by `npm run train` from seeds/coded; see linear-model.ts for how to read it. */
export const learnedTone = `
negative; neutral; positive
bias; negative=0.19; neutral=-0.00; positive=-0.58
concept:kin; negative=0.16; neutral=-0.35; positive=0.22
concept:children; negative=0.06; neutral=-0.16; positive=0.11
concept:family; neutral=-0.11; positive=0.13
concept:neighbours; negative=-0.17; positive=0.18
concept:immigrant; negative=-0.08; neutral=-0.08; positive=0.16
concept:illegal; negative=0.09
concept:police; negative=-0.22; neutral=0.12; positive=0.22
concept:sheriff; negative=-0.11; neutral=0.16
concept:ice; negative=0.09; neutral=0.12; positive=-0.21
concept:immigration-enforcement; negative=0.14; neutral=0.05; positive=-0.19
concept:council; neutral=-0.06; positive=0.11
concept:offender; negative=-0.07; neutral=0.12; positive=-0.05
concept:victim; negative=0.10; positive=-0.11
concept:worker; negative=0.10; neutral=-0.12
concept:poor; negative=0.06; neutral=-0.06
concept:crime; negative=0.12; positive=-0.09
concept:crime-weak; negative=-0.09; neutral=0.24; positive=-0.15
concept:safe; negative=0.11; neutral=-0.07
concept:safe-weak; negative=-0.15; neutral=0.27; positive=-0.12
concept:safe-faint; neutral=0.07; positive=-0.06
concept:public-safety-named; negative=0.09; positive=-0.06
concept:remove-dangerous; negative=0.23; neutral=-0.18
concept:call-police-weak; negative=0.20; neutral=-0.17
concept:report; negative=0.11; neutral=-0.13
concept:report-weak; negative=0.12; neutral=-0.09
concept:report-faint; positive=-0.06
concept:domestic-violence; neutral=0.07
concept:fear-weak; negative=0.11; neutral=-0.18; positive=0.07
concept:fear-faint; negative=0.10; neutral=-0.11
concept:avoid; negative=-0.06; neutral=0.09
concept:places; neutral=-0.13; positive=0.18
concept:separation; negative=-0.09; neutral=0.11
concept:well-being; negative=0.11; positive=-0.08
concept:profiling; negative=0.28; neutral=-0.16; positive=-0.12
concept:rights; negative=0.06; positive=-0.06
concept:rights-weak; negative=-0.19; neutral=0.23
concept:rights-faint; negative=0.10; neutral=-0.08
concept:budget; negative=-0.08; neutral=0.22; positive=-0.14
concept:budget-weak; positive=-0.06
concept:money; negative=0.08; neutral=0.23; positive=-0.31
concept:taxes; negative=0.24; neutral=-0.12; positive=-0.12
concept:staffing; negative=0.10; positive=-0.07
concept:staffing-weak; negative=0.38; neutral=-0.29; positive=-0.09
concept:resources-named; negative=0.14; neutral=-0.18
concept:lawsuit; negative=0.08; positive=-0.06
concept:lawsuit-weak; negative=-0.25; neutral=0.37; positive=-0.12
concept:economy; negative=-0.20; neutral=0.16
concept:economy-weak; negative=0.25; neutral=-0.28
concept:economy-faint; negative=0.25; neutral=-0.07; positive=-0.18
concept:economy-named; negative=-0.08; neutral=0.11
concept:belonging; negative=-0.08; positive=0.06
concept:belonging-weak; positive=0.05
concept:participation; negative=0.10; positive=-0.09
concept:participation-weak; neutral=0.09; positive=-0.06
concept:participation-faint; negative=-0.09; neutral=0.10
concept:participation-named; negative=0.08; positive=-0.06
concept:openness; neutral=0.09; positive=-0.08
concept:openness-weak; neutral=0.17; positive=-0.15
concept:openness-faint; negative=-0.16; neutral=0.18
concept:openness-named; negative=0.09; positive=-0.08
concept:community-policing; negative=-0.13; neutral=0.28; positive=-0.14
concept:community-policing-weak; negative=-0.12; neutral=0.13
concept:alternatives-named; negative=-0.07; neutral=0.18; positive=-0.11
concept:services; negative=-0.14; neutral=0.18
concept:services-weak; negative=0.10; positive=-0.11
concept:services-faint; negative=-0.09; neutral=0.11
concept:services-named; negative=-0.10; neutral=0.16; positive=-0.06
concept:housing; negative=-0.06; neutral=0.15; positive=-0.09
concept:city-life; negative=0.18; neutral=-0.12; positive=-0.06
concept:whose-job; neutral=0.05; positive=-0.10
concept:whose-job-weak; negative=-0.19; neutral=0.24; positive=-0.05
concept:roles-named; negative=0.05
concept:obey-law; negative=0.15; neutral=-0.10; positive=-0.05
concept:obey-law-weak; negative=0.10; positive=-0.14
concept:obey-law-faint; neutral=0.22; positive=-0.17
concept:obey-law-named; negative=0.12; neutral=-0.05; positive=-0.07
concept:operations; negative=-0.31; neutral=0.34
concept:operations-faint; negative=0.06; positive=-0.10
concept:operations-weak; negative=-0.23; neutral=0.14; positive=0.08
concept:operations-named; negative=-0.07; positive=0.08
concept:act-yes; negative=-0.33; neutral=0.37
concept:act-yes-verb; negative=-0.14; neutral=-0.07; positive=0.21
concept:act-no; negative=0.06; neutral=0.18; positive=-0.24
concept:act-no-verb; positive=-0.07
concept:agreement; negative=-0.11; neutral=0.17; positive=-0.07
concept:agreement-weak; negative=-0.33; neutral=0.10; positive=0.23
concept:limits; negative=0.09; positive=-0.09
concept:condition; negative=-0.23; neutral=0.29
concept:not; negative=0.24; positive=-0.50
concept:but; neutral=0.10; positive=-0.10
concept:they-say; negative=0.09; neutral=-0.13
concept:praise; negative=-0.13; neutral=-0.20; positive=1.13
concept:courtesy; negative=-0.28; positive=0.49
concept:anger; negative=0.93; positive=0.07
concept:complaint; negative=0.46
concept:question; neutral=0.53
word:a; negative=0.08; positive=-0.13
word:able; negative=-0.07; neutral=0.08
word:abogados; neutral=0.07
word:about; negative=-0.18; neutral=0.18
word:act; neutral=0.07
word:acuerdo; neutral=-0.06; positive=0.05
word:adopt; negative=0.06
word:after; neutral=-0.06
word:agarra; negative=0.05
word:agentes; negative=-0.05
word:agreement; negative=-0.08; neutral=0.14; positive=-0.06
word:ahi; negative=-0.10; neutral=0.06
word:ahora; negative=0.18; neutral=-0.18
word:al; neutral=-0.06; positive=0.06
word:alcalde; negative=0.06
word:alguien; negative=0.06; neutral=-0.07
word:all; neutral=-0.07; positive=0.07
word:already; neutral=0.06
word:also; neutral=0.05
word:anos; negative=0.05; neutral=-0.08
word:ante; negative=-0.06; neutral=0.07
word:anyone; neutral=-0.05
word:anything; negative=-0.07
word:apoyo; negative=-0.09; neutral=0.06
word:aqui; neutral=-0.08; positive=0.10
word:are; negative=0.18; neutral=-0.12; positive=-0.06
word:arrests; negative=-0.09; neutral=0.10
word:as; negative=-0.09; neutral=0.13
word:asi; negative=-0.17; positive=0.22
word:ask; negative=-0.21; neutral=0.22
word:asked; negative=0.18; neutral=-0.20
word:asking; negative=-0.08; neutral=0.08
word:association; neutral=0.09
word:at; negative=0.21; neutral=-0.14; positive=-0.07
word:ate; neutral=0.05
word:atras; neutral=-0.06
word:attached; negative=0.06; neutral=-0.05
word:avenue; negative=0.05
word:aye; negative=0.07; neutral=-0.07
word:back; neutral=0.12; positive=-0.10
word:bad; negative=-0.07; neutral=0.06
word:badge; negative=0.06
word:barrio; negative=-0.05; positive=0.06
word:basura; negative=0.09; neutral=-0.06
word:be; neutral=0.06
word:bed; negative=0.06
word:been; negative=0.07
word:bid; negative=0.06; neutral=-0.05
word:big; positive=0.07
word:bill; negative=0.05
word:block; negative=-0.06
word:board; negative=0.07; neutral=-0.08
word:bond; negative=-0.06
word:booked; negative=-0.05; neutral=0.06
word:born; positive=-0.05
word:bring; neutral=-0.07; positive=0.07
word:broke; negative=0.08; neutral=-0.07
word:brought; negative=-0.12; positive=0.10
word:buen; neutral=0.05
word:buenas; negative=-0.11; neutral=0.13
word:but; negative=-0.11; neutral=0.10
word:by; negative=0.06; neutral=-0.09
word:cada; neutral=0.07
word:call; negative=0.11; neutral=-0.07
word:calle; negative=-0.08; neutral=0.08
word:called; negative=0.15; neutral=-0.12
word:can; negative=-0.11; neutral=0.07
word:can't; negative=0.09; neutral=-0.06
word:cannot; negative=-0.05; neutral=0.05
word:captain; positive=0.05
word:car; positive=-0.06
word:carcel; negative=-0.09; neutral=0.07
word:card; negative=-0.06; neutral=0.08
word:care; negative=-0.06; neutral=0.07
word:casa; positive=0.05
word:casas; negative=-0.08; neutral=0.05
word:caso; neutral=0.06
word:cause; negative=0.05
word:cayo; neutral=0.05
word:center; negative=0.10; neutral=-0.15
word:cero; neutral=0.05
word:chance; negative=-0.06
word:checks; neutral=0.05
word:chief; neutral=0.06
word:cinco; negative=0.10; neutral=-0.06
word:cities; neutral=0.06
word:citizens; neutral=0.06
word:ciudad; negative=-0.10; positive=0.11
word:coffee; negative=-0.06
word:college; negative=-0.05; positive=0.07
word:color; neutral=0.07
word:com; negative=-0.06; neutral=0.07
word:comes; negative=0.05
word:community; negative=0.06
word:con; neutral=-0.07; positive=0.08
word:congress; negative=-0.05; neutral=0.06
word:contesta; negative=0.05
word:contrata; negative=0.05
word:convenio; negative=-0.09; positive=0.08
word:convicted; neutral=0.05
word:cop; neutral=0.05
word:corazon; negative=-0.06
word:cosa; neutral=0.06
word:cosas; negative=-0.08; neutral=0.06
word:costo; negative=-0.06; neutral=0.07
word:country; negative=-0.06; neutral=0.07
word:crime; negative=-0.06; neutral=0.08
word:criminals; negative=0.05; neutral=-0.05
word:crisis; negative=-0.08; neutral=0.09
word:cross; negative=-0.05
word:crossed; positive=0.07
word:crossing; negative=-0.05; neutral=0.06
word:cual; negative=-0.08; neutral=0.08
word:cuando; negative=0.07; neutral=-0.07
word:cuarenta; negative=-0.10; neutral=0.08
word:cuarto; negative=0.05; neutral=-0.06
word:cuento; neutral=-0.05
word:cut; negative=0.06
word:dad; positive=0.08
word:dallas; neutral=-0.08; positive=0.11
word:damos; positive=0.07
word:dangerous; negative=-0.09; neutral=0.10
word:day; neutral=0.07
word:dejen; negative=0.06; neutral=-0.05
word:del; negative=-0.06
word:department; negative=0.06; neutral=-0.08
word:deported; negative=0.06
word:desde; neutral=-0.11; positive=0.08
word:despues; negative=0.09
word:detective; negative=0.08; neutral=-0.06
word:dia; neutral=-0.05
word:dice; negative=-0.06
word:didn't; negative=0.11; neutral=-0.07
word:digo; negative=-0.08; positive=0.07
word:dijeron; negative=0.06
word:dijo; negative=0.08; neutral=-0.07
word:director; negative=0.05
word:distrito; negative=0.10; neutral=-0.07
word:do; positive=0.05
word:domingos; negative=-0.06; positive=0.06
word:don't; neutral=0.08; positive=-0.09
word:done; negative=-0.07
word:dos; negative=0.08; positive=-0.07
word:down; negative=-0.12; neutral=0.15
word:each; positive=0.06
word:eight; negative=0.06; neutral=-0.06
word:either; neutral=0.05
word:el; neutral=-0.12; positive=0.10
word:eleven; negative=0.06; neutral=-0.06
word:en; neutral=0.07
word:enfermera; negative=-0.08; neutral=0.09
word:entendi; negative=0.06; neutral=-0.05
word:entiendo; positive=0.05
word:entrenamiento; neutral=0.06
word:entrevista; neutral=0.05
word:entro; negative=-0.07; neutral=0.06
word:equipo; negative=-0.06
word:era; neutral=-0.06
word:es; negative=-0.07
word:escrito; neutral=0.05
word:eso; neutral=-0.06
word:esos; negative=-0.08; neutral=0.07
word:espanol; negative=-0.08
word:esta; neutral=-0.12; positive=0.12
word:estaban; negative=0.06
word:estan; negative=0.08; neutral=-0.07
word:esto; negative=0.09; neutral=-0.07
word:estoy; neutral=0.07
word:even; negative=0.07; neutral=-0.05
word:evening; negative=-0.09; neutral=0.08
word:every; negative=0.14; neutral=-0.13
word:everybody; positive=0.06
word:everything; neutral=-0.06
word:example; negative=-0.06; neutral=0.07
word:explico; negative=-0.05
word:fall; negative=-0.06; neutral=0.06
word:family; negative=-0.06; positive=0.06
word:far; negative=0.06
word:favor; neutral=0.16; positive=-0.13
word:federal; neutral=0.07
word:feel; negative=-0.11; positive=0.06
word:fifteen; negative=0.06; neutral=-0.07
word:fila; negative=0.07; neutral=-0.06
word:fin; positive=0.05
word:find; neutral=0.06
word:firme; positive=0.06
word:firmen; negative=0.06; neutral=-0.07
word:first; negative=-0.06; neutral=-0.08; positive=0.13
word:floor; neutral=-0.06
word:fondos; negative=0.06
word:for; negative=-0.06; neutral=0.10
word:forty; neutral=0.10; positive=-0.06
word:found; neutral=-0.09; positive=0.07
word:four; positive=0.08
word:free; positive=0.06
word:friday; neutral=-0.06
word:from; neutral=-0.10; positive=0.07
word:fuera; neutral=-0.07
word:fui; negative=0.06; neutral=-0.06
word:full; negative=-0.07; positive=0.10
word:funds; negative=0.08; neutral=-0.06
word:g; negative=-0.08; neutral=0.09
word:gangs; negative=0.09; neutral=-0.08
word:gave; negative=0.05; neutral=-0.05
word:get; negative=0.07; positive=-0.09
word:girlfriend; negative=-0.06; neutral=0.06
word:giving; negative=0.07; neutral=-0.05
word:gobierno; negative=-0.07
word:god; negative=-0.06; neutral=0.07
word:going; negative=0.06; neutral=-0.07
word:good; neutral=0.08; positive=-0.06
word:government; negative=0.06
word:gratis; negative=-0.07
word:guest; neutral=0.05
word:guys; neutral=-0.05
word:gym; negative=-0.06; neutral=0.06
word:ha; negative=0.07; neutral=-0.08
word:habia; negative=0.10; neutral=-0.09
word:habian; positive=0.07
word:hablo; positive=0.05
word:had; negative=-0.12; positive=0.10
word:hagan; negative=-0.16; neutral=0.20
word:hall; negative=0.06
word:hands; neutral=-0.06
word:have; positive=0.05
word:he; neutral=-0.06; positive=0.09
word:he's; negative=0.08; neutral=-0.06
word:health; negative=-0.08; neutral=0.05
word:hear; negative=0.05
word:hello; positive=0.05
word:help; negative=-0.07; neutral=0.11
word:helped; negative=-0.05; positive=0.06
word:her; negative=0.09; neutral=-0.09
word:here; negative=-0.11; positive=0.06
word:his; negative=0.11; neutral=-0.14
word:hold; neutral=0.08; positive=-0.06
word:home; negative=0.08; neutral=-0.11
word:homicide; neutral=0.05
word:hotel; negative=0.07
word:how; negative=0.17; neutral=-0.13
word:hoy; negative=-0.06
word:hubiera; negative=0.05; neutral=-0.06
word:hundred; negative=0.05; positive=-0.05
word:i; negative=-0.11; positive=0.12
word:i'd; negative=-0.14; neutral=0.12
word:i'll; negative=-0.05; neutral=0.05
word:i'm; negative=-0.12; neutral=0.14
word:i've; negative=0.15; neutral=-0.21; positive=0.06
word:ice; negative=-0.08; neutral=0.11
word:if; negative=-0.06; neutral=0.16; positive=-0.11
word:iglesia; positive=0.06
word:illegal; negative=0.08; neutral=-0.06
word:in; neutral=0.06; positive=-0.10
word:ir; negative=-0.06
word:is; negative=0.06
word:isn't; negative=-0.08; neutral=0.12
word:it; negative=-0.09; neutral=0.06; positive=0.06
word:it'll; negative=0.05
word:it's; negative=0.06
word:item; neutral=0.05
word:jail; negative=-0.12; neutral=0.14
word:jobs; negative=-0.05; neutral=0.09
word:jubilado; negative=-0.05
word:june; negative=0.06; neutral=-0.06
word:junta; negative=-0.06; neutral=0.09
word:just; negative=-0.09; neutral=-0.05; positive=0.14
word:keep; negative=-0.08; positive=0.11
word:kept; negative=-0.06; neutral=0.08
word:kid; positive=0.05
word:kids; negative=-0.07; positive=0.09
word:knew; negative=-0.07; neutral=0.05
word:know; neutral=-0.10; positive=0.09
word:lady; neutral=-0.09; positive=0.08
word:land; negative=-0.05; neutral=0.05
word:lane; negative=0.09; neutral=-0.06
word:language; neutral=-0.05
word:las; neutral=-0.05; positive=0.06
word:law; negative=-0.05; neutral=0.06
word:laws; negative=-0.06; neutral=0.08
word:le; negative=0.12; neutral=-0.22; positive=0.10
word:learned; negative=-0.07
word:leaves; neutral=0.05
word:left; negative=0.07
word:les; negative=-0.08; positive=0.10
word:leticia; negative=0.05
word:ley; negative=-0.06
word:lie; neutral=0.05
word:lista; negative=0.07
word:live; negative=-0.09; neutral=0.11
word:lived; neutral=0.05
word:llamadas; neutral=0.08
word:llamar; negative=0.05; neutral=-0.05
word:llego; negative=0.10; neutral=-0.08
word:lleva; negative=0.07; neutral=-0.06
word:lleve; negative=0.05; neutral=-0.07
word:lleven; negative=-0.09
word:lo; negative=-0.11; neutral=0.15
word:local; negative=-0.09; neutral=0.13
word:los; negative=-0.10; positive=0.10
word:luz; negative=-0.06; neutral=0.07
word:madam; negative=-0.07
word:madre; neutral=0.05
word:make; negative=-0.08; positive=0.05
word:makes; positive=0.05
word:man; negative=0.10; neutral=-0.06
word:manage; negative=0.05
word:manager; negative=0.06
word:may; negative=0.08
word:me; negative=0.06
word:mejor; negative=-0.06
word:members; negative=-0.05; neutral=0.07
word:men; negative=-0.06; neutral=0.05
word:menos; negative=-0.08
word:mental; negative=-0.10; neutral=0.12
word:mi; neutral=-0.17; positive=0.14
word:migra; negative=0.10; neutral=-0.08
word:million; negative=0.11; neutral=-0.07
word:millones; negative=0.07; neutral=-0.05
word:mind; negative=-0.06; neutral=0.06
word:modo; neutral=0.05
word:money; negative=-0.07; neutral=0.09
word:month; neutral=-0.08; positive=0.05
word:more; negative=-0.06; positive=0.07
word:morning; negative=0.08
word:municipal; negative=0.05
word:my; negative=0.19; neutral=-0.30; positive=0.11
word:nada; negative=-0.06; positive=0.08
word:nadie; neutral=-0.12; positive=0.08
word:name; negative=0.12; neutral=-0.09
word:named; neutral=-0.06
word:need; negative=-0.13; neutral=0.15
word:neighbor; negative=-0.08; neutral=0.13
word:neighborhood; negative=-0.06
word:never; neutral=-0.19; positive=0.17
word:new; neutral=-0.16; positive=0.13
word:ni; negative=0.05
word:nine; negative=0.21; neutral=-0.17
word:ninety; negative=-0.05
word:nino; neutral=-0.06
word:no; negative=0.10; neutral=0.08; positive=-0.18
word:nobody; neutral=-0.07
word:noches; neutral=0.05
word:nomas; positive=0.08
word:nos; negative=0.08
word:nosotros; negative=0.05
word:not; negative=0.07; positive=-0.08
word:nothing; neutral=0.07
word:now; negative=0.21; neutral=-0.21
word:nueve; negative=0.06; neutral=-0.06
word:numero; neutral=0.06
word:nunca; neutral=-0.06
word:o; negative=-0.06; neutral=0.12; positive=-0.05
word:o'clock; neutral=0.05
word:ocho; positive=-0.07
word:october; negative=0.06
word:of; negative=-0.10; neutral=0.06; positive=0.05
word:officer; negative=-0.10; positive=0.06
word:officers; negative=-0.07; neutral=0.05
word:oficial; neutral=-0.06
word:old; negative=0.08; neutral=-0.19; positive=0.10
word:on; negative=0.06
word:one; negative=0.08; neutral=-0.09
word:ones; negative=-0.08; neutral=0.08
word:only; negative=-0.09; neutral=0.09
word:oppose; neutral=0.06
word:opposed; negative=-0.07; neutral=0.07
word:or; negative=-0.07; neutral=0.13; positive=-0.06
word:ordenanza; negative=-0.09; positive=0.07
word:ordinance; positive=-0.06
word:other; neutral=0.06
word:otra; positive=-0.06
word:ought; negative=-0.08; neutral=0.10
word:out; negative=0.09; neutral=-0.11
word:over; negative=0.17; neutral=-0.16
word:own; neutral=0.07
word:owner; neutral=0.05
word:pa; negative=0.12; neutral=-0.09
word:padre; negative=-0.06; neutral=0.06
word:paga; negative=-0.06; neutral=0.06
word:page; negative=0.09; neutral=-0.09
word:paid; negative=0.10; neutral=-0.07
word:parada; negative=0.08; neutral=-0.06
word:parking; negative=0.07; neutral=-0.06
word:parkland; negative=0.06
word:parte; negative=-0.06; positive=0.07
word:parties; negative=0.05
word:partner; neutral=0.05
word:pasa; negative=0.05; neutral=-0.05
word:pase; negative=-0.06
word:patrullas; negative=-0.05; neutral=0.06
word:pays; negative=-0.06; neutral=0.06
word:paz; positive=0.06
word:pedimos; neutral=0.05
word:pedir; negative=-0.07; neutral=0.06
word:people; negative=-0.09; neutral=0.10
word:percent; neutral=0.05
word:permit; positive=0.06
word:pero; neutral=0.09
word:person; negative=0.08; neutral=-0.07
word:personas; negative=-0.09; neutral=0.06
word:phone; negative=0.09; neutral=-0.08
word:pistola; negative=0.05
word:place; negative=-0.07; positive=0.08
word:plan; neutral=0.07
word:plate; neutral=-0.05
word:please; negative=-0.11; positive=0.12
word:policia; neutral=-0.05
word:policy; negative=0.06
word:poner; negative=-0.06
word:pongan; negative=-0.09; neutral=0.12
word:por; negative=0.06; neutral=-0.11
word:porch; negative=-0.07; neutral=0.12
word:presupuesto; neutral=0.08
word:primera; negative=-0.07; positive=0.08
word:project; negative=-0.06
word:proud; positive=0.07
word:public; negative=-0.06
word:puede; negative=-0.08; neutral=0.10
word:pulled; neutral=-0.05
word:put; negative=-0.10; neutral=0.16; positive=-0.06
word:q; neutral=-0.08
word:que; neutral=-0.07; positive=0.08
word:quieren; negative=0.06; neutral=-0.06
word:quiten; negative=-0.07; neutral=0.07
word:raise; positive=0.07
word:raised; neutral=0.06
word:read; negative=0.11; neutral=-0.08
word:real; negative=-0.09; neutral=0.08
word:rec; negative=0.07; neutral=-0.06
word:remember; neutral=-0.06
word:request; negative=-0.05; neutral=0.06
word:resolution; negative=-0.09; neutral=0.12
word:respectfully; negative=-0.06; neutral=0.08
word:right; negative=-0.05; neutral=0.11; positive=-0.06
word:room; neutral=-0.05
word:rule; negative=-0.07; neutral=0.07
word:sabado; positive=0.05
word:saben; neutral=-0.05
word:sabia; negative=-0.06; neutral=0.06
word:sale; negative=-0.06; neutral=0.08
word:say; negative=0.09; neutral=-0.21; positive=0.12
word:saying; negative=0.06
word:says; negative=0.06
word:school; negative=0.07; neutral=-0.09
word:seccion; negative=-0.05; neutral=0.06
word:second; neutral=0.06
word:see; negative=-0.05
word:seen; negative=0.05; neutral=-0.06
word:seis; neutral=0.07
word:semanas; negative=0.05
word:senior; negative=-0.06; neutral=-0.06; positive=0.12
word:senor; negative=0.11; neutral=-0.09
word:senora; neutral=-0.06; positive=0.08
word:sentence; neutral=0.06
word:sergeant; negative=-0.05
word:seria; neutral=0.05
word:seven; negative=0.14; neutral=-0.15
word:she; negative=0.16; neutral=-0.14
word:she's; negative=0.07
word:shelter; negative=0.06
word:shot; neutral=0.06
word:should; negative=-0.19; neutral=0.20
word:si; negative=-0.09; neutral=0.17; positive=-0.08
word:sick; negative=-0.05
word:side; negative=-0.07
word:siete; negative=0.08; neutral=-0.06
word:sign; negative=0.10; neutral=-0.07
word:sigue; negative=0.06
word:sin; negative=-0.17; neutral=0.13
word:since; positive=0.06
word:single; negative=-0.06; neutral=0.07
word:six; negative=-0.11; neutral=0.12
word:sixteen; neutral=-0.07
word:sixty; neutral=0.06
word:so; positive=0.07
word:solo; negative=-0.10; neutral=0.12
word:somebody; negative=0.05; neutral=-0.14; positive=0.09
word:something; neutral=-0.07
word:son; negative=0.06
word:sorry; negative=-0.05; neutral=0.06
word:soy; neutral=-0.06
word:speakers; negative=0.05
word:speaking; negative=-0.05; neutral=0.06
word:spend; neutral=0.05
word:staff; negative=-0.07; neutral=0.05
word:start; neutral=-0.07; positive=0.06
word:starts; negative=-0.06; neutral=0.05
word:state; negative=-0.08; neutral=0.11
word:status; neutral=0.05
word:stay; negative=-0.08; neutral=0.08
word:still; negative=0.17; neutral=-0.13
word:stop; negative=0.11; neutral=-0.06
word:street; neutral=-0.12; positive=0.09
word:study; negative=0.07; neutral=-0.05
word:su; neutral=-0.08; positive=0.09
word:sue; neutral=0.05
word:support; negative=-0.30; neutral=0.30
word:supposed; negative=0.05
word:take; negative=0.07; neutral=-0.07
word:tambien; negative=-0.08; positive=0.13
word:teach; negative=0.06
word:telefono; negative=0.05
word:tell; positive=-0.06
word:ten; negative=0.06; neutral=-0.06
word:tenia; negative=0.07; neutral=-0.06
word:than; positive=-0.05
word:thank; negative=-0.20; positive=0.22
word:that; neutral=0.07
word:that's; neutral=-0.07; positive=0.09
word:the; neutral=0.06
word:them; negative=-0.12; positive=0.08
word:then; negative=0.15; neutral=-0.09; positive=-0.07
word:there; negative=0.13; neutral=-0.10
word:there's; negative=0.12; neutral=-0.06; positive=-0.06
word:they; negative=0.17; neutral=-0.07; positive=-0.10
word:they're; negative=0.08; neutral=-0.05
word:thing; negative=-0.07; positive=0.11
word:think; negative=-0.05; neutral=0.05
word:third; neutral=0.07
word:thirty; negative=0.11; neutral=-0.18; positive=0.07
word:this; negative=0.06; neutral=-0.22; positive=0.15
word:those; negative=-0.09; neutral=0.11
word:three; negative=0.13; neutral=-0.06; positive=-0.07
word:through; negative=0.07
word:ticket; negative=0.07; neutral=-0.06
word:tienen; negative=-0.07
word:till; negative=-0.09; neutral=0.09
word:time; negative=0.06; neutral=-0.10
word:times; negative=0.10; neutral=-0.06
word:tired; negative=0.05
word:to; negative=-0.08; positive=0.06
word:toda; negative=-0.06; neutral=0.08
word:todos; negative=0.08; neutral=-0.16; positive=0.08
word:told; negative=0.08; neutral=-0.06
word:tonight; neutral=-0.06
word:trabajo; negative=-0.07; positive=0.07
word:tres; neutral=0.06
word:trust; negative=-0.05; neutral=0.05
word:twelve; neutral=0.06
word:twenty; negative=-0.05; neutral=0.08
word:two; negative=-0.09; neutral=0.12
word:un; neutral=-0.05
word:una; neutral=0.06; positive=-0.09
word:up; negative=0.08; neutral=-0.11
word:us; neutral=-0.12; positive=0.10
word:use; negative=-0.07; neutral=0.08
word:used; negative=0.13; neutral=-0.06; positive=-0.06
word:ustedes; negative=0.07; neutral=-0.07
word:va; negative=-0.08; neutral=0.05
word:van; negative=0.10; neutral=-0.08
word:veces; negative=0.11; neutral=-0.07
word:vengo; neutral=0.07
word:very; negative=-0.05; neutral=0.09
word:victims; negative=-0.06; neutral=0.07
word:video; negative=0.06
word:viene; negative=-0.06; positive=0.06
word:vote; positive=-0.05
word:voten; negative=-0.06; neutral=0.07
word:voto; negative=-0.08; neutral=0.08
word:voy; negative=0.09; neutral=-0.07
word:wait; neutral=0.05
word:walk; negative=0.05
word:walked; negative=-0.06
word:want; positive=0.05
word:wants; negative=-0.07; neutral=0.09
word:warrant; negative=-0.07; neutral=0.08
word:was; negative=0.15; neutral=-0.14
word:way; negative=-0.13; neutral=0.11
word:we'd; negative=-0.07; neutral=0.07
word:we're; negative=0.08; neutral=-0.09
word:weeks; negative=0.07
word:welcome; negative=-0.07; positive=0.06
word:well; positive=0.06
word:went; negative=0.11; neutral=-0.08
word:what; negative=0.14; neutral=-0.07; positive=-0.08
word:whatever; negative=-0.05; positive=0.07
word:when; negative=-0.07; neutral=0.08
word:where; negative=0.12; neutral=-0.07; positive=-0.06
word:who; negative=0.07; positive=-0.05
word:whole; negative=0.05
word:why; negative=0.11; neutral=-0.09
word:windows; negative=0.07; neutral=-0.05
word:without; negative=-0.22; neutral=0.22
word:won't; negative=0.08; neutral=-0.06
word:word; negative=0.06
word:worked; negative=-0.08
word:working; negative=0.06; neutral=-0.05
word:works; negative=-0.06
word:would; negative=-0.06; neutral=0.11; positive=-0.05
word:y; neutral=-0.13; positive=0.10
word:y'all; negative=0.16; neutral=-0.18
word:ya; negative=0.21; neutral=-0.10; positive=-0.11
word:year; negative=0.06
word:years; negative=-0.10; neutral=-0.06; positive=0.16
word:yes; neutral=0.05
word:yo; neutral=-0.09
word:you; negative=0.13; neutral=-0.17; positive=0.05
word:you're; negative=0.13; neutral=-0.11
word:you've; neutral=0.07
word:young; negative=-0.11; neutral=0.08
word:your; negative=0.10; neutral=-0.10
word:youth; negative=0.06
word:zona; neutral=0.05
extra:very-negative; negative=1.75; neutral=0.35; positive=-0.10
extra:negative; negative=0.83; neutral=0.49; positive=-0.79
extra:flat; negative=0.36; neutral=0.75; positive=-0.35
extra:positive; negative=-0.35; neutral=0.43; positive=0.75
extra:very-positive; neutral=0.54; positive=1.51
extra:exclaims; negative=-0.18; neutral=-0.66; positive=1.40
extra:asks; negative=0.39; neutral=0.21; positive=-1.27
extra:shouts; negative=0.68; neutral=0.09; positive=-0.97
extra:short; negative=0.30; neutral=0.32; positive=-0.44
extra:more-bad-words; negative=0.33; neutral=0.40; positive=-0.41
extra:more-good-words; negative=0.18; neutral=0.16; positive=0.24
`;
