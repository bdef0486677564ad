/** Written by `npm run train` from seeds/coded; see linear-model.ts for how to read it. */
export const learnedTone = `
negative; neutral; positive
bias; negative=0.26; neutral=-0.08; positive=-0.61
concept:kin; negative=0.24; neutral=-0.43; positive=0.23
concept:children; neutral=-0.11; positive=0.11
concept:family; negative=-0.06; neutral=-0.17; positive=0.23
concept:neighbours; negative=-0.25; positive=0.29
concept:immigrant; negative=0.07; neutral=-0.18; positive=0.12
concept:illegal; neutral=0.06; positive=-0.06
concept:police; negative=-0.23; positive=0.31
concept:sheriff; negative=-0.16; neutral=0.24; positive=-0.08
concept:ice; negative=0.12; neutral=0.13; positive=-0.28
concept:immigration-enforcement; negative=0.16; neutral=0.15; positive=-0.31
concept:council; neutral=-0.07; positive=0.08
concept:offender; negative=-0.11; neutral=0.16; positive=-0.05
concept:victim; negative=0.08; positive=-0.13
concept:black; negative=-0.06
concept:crime; negative=0.16; positive=-0.13
concept:crime-weak; negative=-0.20; neutral=0.29; positive=-0.08
concept:crime-falls; negative=0.06; neutral=-0.05
concept:safe; negative=0.11; neutral=-0.14
concept:safe-weak; negative=-0.19; neutral=0.31; positive=-0.12
concept:safe-faint; neutral=0.08; positive=-0.06
concept:remove-dangerous; negative=0.12; neutral=-0.06; positive=-0.07
concept:call-police; neutral=0.08; positive=-0.08
concept:call-police-weak; negative=0.26; neutral=-0.19; positive=-0.06
concept:report; negative=0.23; neutral=-0.26
concept:report-weak; negative=0.20; neutral=-0.14; positive=-0.06
concept:report-faint; negative=-0.06; neutral=0.17; positive=-0.11
concept:domestic-violence; neutral=0.11; positive=-0.07
concept:fear; neutral=-0.08; positive=0.06
concept:fear-weak; negative=0.13; neutral=-0.24; positive=0.11
concept:fear-faint; negative=0.17; neutral=-0.18
concept:avoid; negative=-0.14; neutral=0.18
concept:places; neutral=-0.13; positive=0.17
concept:separation; negative=-0.11; neutral=0.15
concept:well-being; negative=0.12; neutral=-0.07
concept:trust; negative=0.15; neutral=0.08; positive=-0.23
concept:profiling; negative=0.29; neutral=-0.13; positive=-0.17
concept:profiling-weak; neutral=0.10; positive=-0.08
concept:rights; negative=0.08; positive=-0.06
concept:rights-weak; negative=-0.22; neutral=0.27
concept:abuse-weak; negative=-0.07
concept:budget; negative=-0.09; neutral=0.22; positive=-0.14
concept:budget-weak; neutral=0.06; positive=-0.06
concept:money; negative=0.06; neutral=0.28; positive=-0.38
concept:taxes; negative=0.20; neutral=-0.05; positive=-0.15
concept:staffing; negative=0.07; positive=-0.12
concept:staffing-weak; negative=0.37; neutral=-0.26; positive=-0.11
concept:resources-named; neutral=-0.06
concept:lawsuit; negative=0.13; positive=-0.09
concept:lawsuit-weak; negative=-0.22; neutral=0.44; positive=-0.22
concept:lawsuit-named; positive=-0.08
concept:economy; negative=-0.09; neutral=0.19; positive=-0.10
concept:economy-weak; negative=0.11; neutral=-0.18; positive=0.07
concept:economy-faint; negative=0.27; neutral=-0.06; positive=-0.21
concept:belonging-weak; neutral=0.09; positive=-0.08
concept:belonging-faint; positive=0.08
concept:participation; negative=0.12; positive=-0.13
concept:participation-weak; negative=-0.07; neutral=0.16; positive=-0.09
concept:participation-faint; negative=-0.05
concept:participation-named; positive=-0.07
concept:openness; neutral=0.12; positive=-0.09
concept:openness-weak; negative=0.10; neutral=0.11; positive=-0.21
concept:openness-faint; negative=-0.23; neutral=0.24
concept:openness-named; negative=0.09; positive=-0.12
concept:community-policing; negative=-0.09; neutral=0.25; positive=-0.16
concept:community-policing-weak; neutral=0.10; positive=-0.07
concept:alternatives-named; neutral=0.18; positive=-0.14
concept:services; negative=-0.12; neutral=0.21; positive=-0.09
concept:services-weak; negative=0.14; positive=-0.14
concept:services-faint; negative=-0.06; neutral=0.19; positive=-0.13
concept:services-named; neutral=0.13; positive=-0.10
concept:housing; negative=-0.14; neutral=0.24; positive=-0.10
concept:city-life; negative=0.21; neutral=-0.15; positive=-0.06
concept:whose-job; negative=0.09; positive=-0.09
concept:whose-job-weak; negative=-0.18; neutral=0.27; positive=-0.10
concept:roles-named; neutral=0.05; positive=-0.08
concept:obey-law; neutral=-0.08
concept:obey-law-weak; negative=0.14; positive=-0.18
concept:obey-law-faint; neutral=0.28; positive=-0.26
concept:obey-law-named; negative=0.06; positive=-0.06
concept:operations; negative=-0.42; neutral=0.47
concept:operations-faint; neutral=0.10; positive=-0.11
concept:operations-weak; negative=-0.27; neutral=0.16; positive=0.11
concept:operations-named; negative=-0.11; positive=0.14
concept:act-yes; negative=-0.36; neutral=0.34; positive=0.06
concept:act-yes-verb; negative=-0.22; neutral=-0.12; positive=0.38
concept:act-no; negative=0.14; neutral=0.13; positive=-0.27
concept:act-no-verb; negative=-0.10; neutral=0.22; positive=-0.11
concept:agreement; neutral=0.14; positive=-0.11
concept:agreement-weak; negative=-0.37; neutral=0.10; positive=0.32
concept:limits; negative=0.18; neutral=-0.10; positive=-0.08
concept:ordinance; negative=-0.05; positive=0.05
concept:condition; negative=-0.26; neutral=0.34
concept:not; negative=0.25; neutral=-0.06; positive=-0.43
concept:but; neutral=0.12; positive=-0.21
concept:they-say; negative=0.10; neutral=-0.14
concept:thanks; negative=-0.34; neutral=-0.10; positive=0.96
concept:anger; negative=0.78; neutral=0.10; positive=0.12
concept:question; negative=-0.06; neutral=0.48; positive=0.08
word:able; negative=-0.07; neutral=0.07
word:about; negative=-0.11; neutral=0.12
word:agentes; negative=-0.06
word:agreement; neutral=0.07
word:ahora; negative=0.12; neutral=-0.10
word:al; neutral=-0.06
word:algo; negative=0.05; neutral=-0.05
word:all; positive=0.07
word:an; negative=-0.06
word:and; positive=0.08
word:ano; negative=-0.05; neutral=0.06
word:anos; negative=0.07; neutral=-0.08
word:anything; negative=-0.05
word:apoyo; negative=-0.09
word:aqui; positive=0.08
word:are; negative=0.14; neutral=-0.10
word:arrests; negative=-0.06; neutral=0.07
word:as; neutral=0.10; positive=-0.06
word:asi; negative=-0.11; positive=0.12
word:ask; negative=-0.17; neutral=0.17
word:asked; negative=0.07; neutral=-0.09
word:at; negative=0.09; neutral=-0.10
word:aye; negative=0.06; neutral=-0.06
word:back; neutral=0.09; positive=-0.06
word:bad; negative=-0.06; neutral=0.06
word:badge; negative=0.06
word:be; negative=-0.05; neutral=0.06
word:because; negative=0.06
word:been; negative=0.08
word:behind; negative=0.06; neutral=-0.06
word:better; neutral=-0.06
word:big; positive=0.06
word:board; neutral=-0.05
word:brought; negative=-0.09; positive=0.06
word:buen; neutral=0.06
word:buenas; negative=-0.09; neutral=0.09
word:bueno; negative=-0.06
word:but; negative=-0.09; neutral=0.07
word:cada; negative=-0.05; neutral=0.08
word:call; negative=0.08
word:calle; negative=-0.08; neutral=0.07
word:called; negative=0.11; neutral=-0.09
word:can; negative=-0.12; neutral=0.07
word:carcel; negative=-0.08; neutral=0.07
word:card; neutral=0.06
word:care; neutral=0.06
word:casa; positive=0.05
word:casas; negative=-0.07
word:center; negative=0.06; neutral=-0.06
word:citizens; neutral=0.06
word:city; neutral=-0.08; positive=0.05
word:com; negative=-0.06; neutral=0.07
word:con; negative=-0.05; positive=0.05
word:congress; neutral=0.06
word:convenio; negative=-0.05; positive=0.07
word:cop; neutral=0.06
word:corazon; negative=-0.06
word:costo; neutral=0.06
word:council; negative=-0.07
word:cuando; negative=0.07; neutral=-0.06
word:da; negative=0.05
word:dallas; negative=-0.06; positive=0.10
word:dangerous; negative=-0.07; neutral=0.08
word:del; negative=-0.06
word:desde; neutral=-0.06; positive=0.10
word:despues; negative=0.09; neutral=-0.05
word:dice; negative=-0.06
word:did; negative=0.05
word:didn't; negative=0.06
word:digo; negative=-0.07; positive=0.06
word:distrito; negative=0.08
word:do; positive=0.05
word:does; neutral=0.05
word:don't; neutral=0.06
word:door; negative=-0.08
word:dos; negative=0.06; positive=-0.08
word:down; negative=-0.09; neutral=0.09
word:el; neutral=-0.09; positive=0.08
word:eleven; negative=0.07; neutral=-0.06
word:en; negative=-0.06; neutral=0.07
word:entrevista; neutral=0.05
word:era; negative=0.06; neutral=-0.07
word:escuela; neutral=-0.05
word:esos; negative=-0.06
word:espanol; negative=-0.09; neutral=0.07
word:esta; neutral=-0.05
word:esto; negative=0.05
word:even; negative=0.06
word:evening; negative=-0.07; neutral=0.06
word:every; negative=0.10; neutral=-0.11
word:example; negative=-0.06; neutral=0.07
word:family; positive=0.05
word:far; negative=0.07; neutral=-0.05
word:favor; neutral=0.11; positive=-0.09
word:federal; neutral=0.06
word:feel; negative=-0.08; neutral=0.05
word:find; neutral=0.06
word:firme; positive=0.05
word:first; positive=0.05
word:for; neutral=0.05
word:forty; negative=-0.06; neutral=0.08
word:found; neutral=-0.07
word:four; negative=-0.06; positive=0.10
word:free; positive=0.06
word:from; negative=0.06; neutral=-0.11
word:fui; negative=0.07; neutral=-0.07
word:full; positive=0.07
word:g; neutral=0.06
word:gente; negative=0.07; neutral=-0.07
word:get; negative=0.06; positive=-0.05
word:gobierno; negative=-0.09; neutral=0.06
word:god; negative=-0.06; neutral=0.06
word:going; neutral=-0.07
word:gracias; neutral=0.07; positive=-0.07
word:gratis; negative=-0.06
word:ha; neutral=-0.06
word:habian; positive=0.07
word:had; positive=0.05
word:hagan; negative=-0.06; neutral=0.09
word:hall; negative=0.06
word:have; neutral=-0.07; positive=0.06
word:he; neutral=-0.06
word:he's; negative=0.07; positive=-0.05
word:hello; positive=0.05
word:help; neutral=0.06
word:here; negative=-0.09; positive=0.06
word:his; negative=0.10; neutral=-0.10
word:hold; negative=0.07
word:hotel; negative=0.06
word:how; negative=0.15; neutral=-0.13
word:hoy; negative=-0.06
word:i; neutral=0.05
word:i'd; negative=-0.07; neutral=0.06
word:i'll; negative=-0.06; neutral=0.06
word:i'm; negative=-0.08; neutral=0.08
word:i've; negative=0.10; neutral=-0.08
word:ice; negative=-0.07; neutral=0.07
word:if; negative=-0.06; neutral=0.14; positive=-0.09
word:iglesia; positive=0.06
word:illegal; negative=0.06
word:in; positive=-0.07
word:is; negative=0.05; positive=-0.06
word:isn't; negative=-0.09; neutral=0.10
word:it; negative=-0.07; neutral=0.06
word:it'll; negative=0.05
word:jail; negative=-0.13; neutral=0.15
word:june; negative=0.06; neutral=-0.06
word:just; neutral=-0.07; positive=0.07
word:keep; negative=-0.06; positive=0.07
word:kept; negative=-0.07; neutral=0.08
word:know; neutral=-0.09; positive=0.08
word:la; negative=0.05; neutral=-0.09
word:lady; neutral=-0.08; positive=0.06
word:lane; negative=0.08; neutral=-0.05
word:las; neutral=-0.06
word:law; neutral=0.05
word:le; negative=0.10; neutral=-0.13
word:left; negative=0.06
word:les; neutral=-0.06; positive=0.09
word:lista; negative=0.07
word:live; neutral=0.05
word:lived; neutral=0.06
word:llamo; neutral=0.05
word:lo; negative=-0.05; neutral=0.07
word:local; negative=-0.05; neutral=0.08
word:los; negative=-0.07; positive=0.06
word:madre; neutral=0.05
word:make; negative=-0.05
word:man; negative=0.11; neutral=-0.08
word:mejor; negative=-0.05; positive=0.06
word:members; neutral=0.07
word:menos; negative=-0.09; positive=0.06
word:mental; negative=-0.05; neutral=0.06
word:mi; neutral=-0.12; positive=0.09
word:migra; negative=0.09; neutral=-0.07
word:million; negative=0.10; neutral=-0.07
word:mismo; negative=-0.05
word:modo; negative=-0.05; neutral=0.06
word:money; neutral=0.05
word:month; neutral=-0.06
word:more; neutral=-0.06; positive=0.07
word:mr; positive=0.05
word:my; negative=0.15; neutral=-0.21; positive=0.07
word:nada; negative=-0.08; positive=0.06
word:nadie; neutral=-0.11; positive=0.08
word:name; negative=0.09; neutral=-0.07
word:named; neutral=-0.05
word:never; neutral=-0.11; positive=0.12
word:nine; negative=0.16; neutral=-0.13
word:nino; neutral=-0.05
word:no; neutral=0.09; positive=-0.12
word:noche; negative=0.06
word:noches; neutral=0.05
word:nomas; neutral=-0.07; positive=0.07
word:nos; negative=0.09; neutral=-0.07
word:nosotros; negative=0.06
word:not; positive=-0.07
word:now; negative=0.14; neutral=-0.14
word:o; neutral=0.06
word:ocho; negative=0.05
word:october; negative=0.05
word:of; negative=-0.06
word:off; negative=0.06; positive=-0.05
word:officer; negative=-0.05; positive=0.05
word:officers; negative=-0.06; neutral=0.05
word:old; negative=0.05; neutral=-0.13; positive=0.08
word:on; negative=0.05; positive=-0.06
word:once; negative=0.06; neutral=-0.05
word:ones; negative=-0.07; neutral=0.07
word:only; negative=-0.10; neutral=0.08
word:oppose; neutral=0.07
word:opposed; negative=-0.06; neutral=0.06
word:or; neutral=0.10; positive=-0.06
word:otro; negative=-0.05; neutral=0.06
word:ought; negative=-0.06; neutral=0.06
word:out; negative=0.10; neutral=-0.10
word:over; negative=0.16; neutral=-0.15
word:own; neutral=0.06
word:pa; negative=0.11; neutral=-0.08
word:page; negative=0.07; neutral=-0.06
word:paid; negative=0.06
word:papa; negative=0.06
word:parada; negative=0.06
word:pays; negative=-0.07; neutral=0.07
word:people; negative=-0.08
word:pero; neutral=0.08
word:person; negative=0.06; neutral=-0.06
word:phone; negative=0.07
word:pistola; negative=0.05
word:plan; neutral=0.05
word:plate; negative=0.05
word:please; negative=-0.08; positive=0.07
word:preguntar; negative=0.06
word:primera; negative=-0.06
word:proud; positive=0.06
word:puede; neutral=0.06
word:put; negative=-0.08; neutral=0.13; positive=-0.05
word:q; neutral=-0.07
word:que; negative=0.07; neutral=-0.13; positive=0.08
word:read; negative=0.07; neutral=-0.06
word:real; negative=-0.08; neutral=0.06
word:rec; negative=0.05
word:respectfully; neutral=0.06
word:right; neutral=0.08
word:room; neutral=-0.07
word:rule; negative=-0.06; neutral=0.06
word:sale; negative=-0.06; neutral=0.08
word:salga; neutral=0.06
word:say; negative=0.07; neutral=-0.12
word:says; negative=0.07; neutral=-0.06
word:sb; neutral=0.05
word:school; negative=0.07; neutral=-0.08
word:se; neutral=-0.06
word:seccion; negative=-0.06; neutral=0.06
word:see; negative=-0.06
word:seguridad; negative=0.05
word:seis; neutral=0.06
word:senora; positive=0.06
word:seven; negative=0.10; neutral=-0.12
word:she; negative=0.12; neutral=-0.09
word:she's; negative=0.06
word:should; negative=-0.05; neutral=0.07
word:si; negative=-0.06; neutral=0.13; positive=-0.07
word:side; negative=-0.05
word:siete; negative=0.08; neutral=-0.06
word:sign; negative=0.11; neutral=-0.09
word:sin; negative=-0.08
word:six; negative=-0.09; neutral=0.10
word:so; neutral=-0.07; positive=0.06
word:solo; negative=-0.07; neutral=0.09
word:somebody; negative=0.09; neutral=-0.11
word:something; neutral=-0.05; positive=0.05
word:son; negative=0.05
word:sorry; negative=-0.05; neutral=0.06
word:soy; neutral=-0.06
word:stand; neutral=-0.05
word:stay; negative=-0.06
word:still; negative=0.14; neutral=-0.11
word:stop; negative=0.09; neutral=-0.06
word:su; positive=0.06
word:support; negative=-0.24; neutral=0.25
word:sus; negative=-0.06
word:take; negative=0.05
word:tambien; negative=-0.07; positive=0.07
word:tell; positive=-0.05
word:telling; negative=0.05
word:texas; neutral=0.05
word:thank; negative=-0.10; positive=0.06
word:that; negative=-0.06
word:them; negative=-0.10; neutral=0.07
word:then; negative=0.12; neutral=-0.06; positive=-0.07
word:there; negative=0.10; neutral=-0.09
word:there's; negative=0.09; neutral=-0.05
word:they; negative=0.09; positive=-0.08
word:thing; positive=0.06
word:thirty; neutral=-0.10; positive=0.05
word:this; neutral=-0.08; positive=0.10
word:thousand; neutral=-0.07
word:three; negative=0.09; neutral=-0.06
word:tiene; negative=0.05
word:till; negative=-0.09; neutral=0.09
word:time; neutral=-0.07
word:times; negative=0.07
word:toda; negative=-0.07; neutral=0.09
word:todos; neutral=-0.12; positive=0.08
word:told; negative=0.11; neutral=-0.09
word:trabajo; negative=-0.06
word:tres; neutral=0.05
word:trust; neutral=0.08
word:two; negative=-0.05; neutral=0.08
word:una; negative=0.06; positive=-0.07
word:up; negative=0.07; neutral=-0.09
word:used; negative=0.07
word:ustedes; negative=0.06; neutral=-0.06
word:van; negative=0.10; neutral=-0.06
word:veces; negative=0.06
word:very; negative=-0.06; neutral=0.08
word:voto; negative=-0.08; neutral=0.07
word:voy; negative=0.11; neutral=-0.07
word:want; neutral=0.05
word:wants; neutral=0.06
word:was; negative=0.16; neutral=-0.11; positive=-0.05
word:way; negative=-0.13; neutral=0.10
word:we; neutral=0.06
word:we're; negative=0.06; neutral=-0.09
word:weeks; negative=0.06
word:welcome; positive=0.06
word:went; negative=0.07
word:what; negative=0.18; neutral=-0.10; positive=-0.09
word:where; negative=0.06
word:which; negative=-0.06; neutral=0.06
word:whole; negative=0.05
word:why; negative=0.06
word:without; negative=-0.10; neutral=0.13
word:won't; negative=0.07; neutral=-0.05
word:y; positive=0.07
word:y'all; negative=0.14; neutral=-0.17
word:ya; negative=0.15; neutral=-0.06; positive=-0.09
word:years; neutral=-0.07; positive=0.09
word:yo; negative=0.05; neutral=-0.08
word:you; negative=0.06; neutral=-0.10
word:you're; negative=0.06; neutral=-0.06
word:young; negative=-0.07
extra:very-negative; negative=1.57; neutral=0.53; positive=-0.09
extra:negative; negative=0.75; neutral=0.51; positive=-0.49
extra:flat; negative=0.44; neutral=0.63; positive=-0.25
extra:positive; negative=-0.11; neutral=0.40; positive=0.49
extra:very-positive; negative=0.11; neutral=0.26; positive=1.63
extra:exclaims; negative=-0.16; neutral=-0.59; positive=1.36
extra:asks; negative=0.38; neutral=0.22; positive=-1.23
extra:shouts; negative=0.56; positive=-0.79
extra:short; negative=0.33; neutral=0.30; positive=-0.36
extra:long; neutral=-0.09; positive=0.17
extra:more-bad-words; negative=0.41; neutral=0.34; positive=-0.41
extra:more-good-words; neutral=0.09; positive=0.51
`;
