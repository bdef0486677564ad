/** Written by `npm run train` from seeds/coded; see linear-model.ts for how to read it. */
export const learnedCooperation = `
for; against; mixed; unclear
bias; for=0.18; against=0.37; mixed=-0.89; unclear=0.16
concept:kin; mixed=0.06; unclear=-0.03
concept:children; for=-0.09; against=0.11; mixed=-0.16; unclear=0.13
concept:family; for=0.11; against=0.04; mixed=-0.14
concept:neighbours; for=-0.20; against=0.12; mixed=-0.18; unclear=0.25
concept:immigrant; for=0.38; against=-0.17; mixed=-0.15; unclear=-0.07
concept:illegal; for=0.89; against=-0.26; mixed=0.26; unclear=0.12
concept:police; for=-0.08; against=0.33; unclear=-0.23
concept:sheriff; for=0.12; against=0.25; unclear=-0.36
concept:ice; for=0.05; against=0.18; mixed=-0.33; unclear=0.11
concept:immigration-enforcement; for=0.16; against=-0.15
concept:council; for=0.05; against=0.25; mixed=-0.28
concept:offender; for=0.65; against=0.06; mixed=0.90; unclear=-0.60
concept:victim; for=0.16; against=0.25; unclear=-0.40
concept:worker; for=-0.12; against=0.19; mixed=0.21; unclear=-0.28
concept:black; for=-0.04; mixed=-0.09; unclear=0.15
concept:poor; for=-0.04; unclear=0.07
concept:crime; for=-0.17; against=-0.24; mixed=0.26; unclear=0.14
concept:crime-weak; for=0.11; against=-0.08; mixed=0.40; unclear=-0.43
concept:crime-falls; mixed=-0.10; unclear=0.09
concept:safe; for=0.09; mixed=-0.04; unclear=-0.04
concept:safe-weak; for=0.12; against=0.14; mixed=-0.16; unclear=-0.10
concept:safe-faint; for=0.24; against=-0.10; unclear=-0.13
concept:public-safety-named; for=-0.19; against=0.15
concept:remove-dangerous; for=0.58; against=-0.15; mixed=0.20; unclear=0.06
concept:call-police; for=0.15; against=-0.21; unclear=0.05
concept:call-police-weak; against=0.23; mixed=-0.09; unclear=-0.13
concept:report; for=0.13; against=-0.06; mixed=-0.18; unclear=0.11
concept:report-weak; for=0.21; mixed=-0.14; unclear=-0.07
concept:report-faint; against=-0.17; mixed=0.13; unclear=0.04
concept:domestic-violence; for=-0.13; against=0.29; unclear=-0.16
concept:fear; for=0.34; against=-0.28; mixed=0.04; unclear=-0.10
concept:fear-weak; for=0.05; against=0.09; unclear=-0.13
concept:fear-faint; for=0.29; against=-0.13; mixed=-0.03; unclear=-0.13
concept:avoid; for=-0.15; against=0.26; unclear=-0.10
concept:places; for=-0.08; unclear=0.06
concept:separation; for=-0.10; against=0.96; mixed=0.14
concept:well-being; for=0.07; against=-0.11; mixed=-0.08; unclear=0.12
concept:fear-of-arrest; for=0.08; against=0.86; unclear=0.07
concept:trust; for=0.14; against=-0.27; unclear=0.12
concept:profiling; for=0.33; against=0.67
concept:profiling-weak; for=-0.18; against=0.04; mixed=0.04; unclear=0.10
concept:rights; for=-0.05; against=0.34; mixed=-0.09; unclear=-0.21
concept:rights-weak; for=0.32; against=-0.13; mixed=-0.08; unclear=-0.11
concept:rights-faint; for=0.12; against=-0.13
concept:abuse; for=-0.18; against=-0.10; mixed=0.07; unclear=0.21
concept:abuse-weak; for=0.04; against=-0.28; mixed=0.04; unclear=0.20
concept:budget; for=-0.05; against=-0.15; unclear=0.22
concept:budget-weak; for=-0.27; against=0.34; unclear=-0.06
concept:money; for=0.16; against=-0.17; mixed=-0.06; unclear=0.06
concept:taxes; for=0.18; against=-0.12; mixed=-0.04
concept:staffing; for=0.12; against=-0.25; unclear=0.11
concept:staffing-weak; for=-0.06; mixed=-0.21; unclear=0.24
concept:resources-named; for=0.08; against=0.04; mixed=0.17; unclear=-0.29
concept:lawsuit; for=0.08; against=0.17; mixed=-0.07; unclear=-0.18
concept:lawsuit-weak; for=0.28; against=-0.36; mixed=0.25; unclear=-0.17
concept:lawsuit-named; for=0.09; against=0.42
concept:economy; for=-0.16; against=0.10; mixed=0.10; unclear=-0.04
concept:economy-weak; for=-0.06; against=-0.04; unclear=0.08
concept:economy-faint; for=0.03; against=0.17; mixed=-0.20
concept:economy-named; for=-0.08; against=0.06; unclear=0.03
concept:reputation; for=0.20; against=-0.06; mixed=-0.05; unclear=-0.09
concept:belonging; for=0.18; against=-0.07; mixed=-0.18; unclear=0.08
concept:belonging-weak; for=-0.15; mixed=0.07; unclear=0.09
concept:belonging-faint; against=-0.03; mixed=-0.07; unclear=0.09
concept:participation; for=0.13; unclear=-0.18
concept:participation-weak; for=0.07; against=0.09; mixed=-0.19; unclear=0.03
concept:participation-faint; for=-0.07; against=0.13; mixed=-0.07
concept:participation-named; for=-0.14; against=0.23; unclear=-0.07
concept:openness; against=-0.18; mixed=0.09; unclear=0.10
concept:openness-weak; against=0.11; mixed=-0.17; unclear=0.04
concept:openness-faint; for=0.14; against=-0.33; mixed=-0.15; unclear=0.35
concept:openness-named; for=-0.16; against=0.09; mixed=0.04; unclear=0.04
concept:community-policing; for=0.11; against=-0.20; mixed=-0.09; unclear=0.18
concept:community-policing-weak; for=0.16; against=-0.20; mixed=0.10; unclear=-0.05
concept:alternatives-named; against=-0.36; mixed=0.21; unclear=0.15
concept:services; for=0.06; against=0.07; mixed=-0.09; unclear=-0.05
concept:services-weak; against=0.09; mixed=-0.10; unclear=0.03
concept:services-faint; for=0.05; against=-0.28; unclear=0.22
concept:services-named; for=-0.06; against=0.08; mixed=-0.11; unclear=0.09
concept:housing; for=-0.19; mixed=0.08; unclear=0.10
concept:city-life; for=-0.10; against=0.20; mixed=-0.12; unclear=0.72
concept:whose-job; for=-0.08; against=0.34; mixed=-0.09; unclear=-0.18
concept:whose-job-weak; against=-0.08; mixed=0.14; unclear=-0.07
concept:roles-named; for=0.30; against=-0.18; unclear=-0.16
concept:obey-law; for=0.35; against=-0.21; unclear=-0.16
concept:obey-law-weak; for=0.20; against=0.05; unclear=-0.28
concept:obey-law-faint; for=0.22; against=0.09; mixed=0.14; unclear=-0.45
concept:obey-law-named; for=0.89; mixed=0.16; unclear=-0.08
concept:operations; for=0.27; against=-0.06; mixed=-0.05; unclear=-0.16
concept:operations-faint; against=0.08; unclear=-0.04
concept:operations-weak; for=0.24; against=0.12; mixed=0.08; unclear=-0.43
concept:operations-named; for=0.24; against=0.12; mixed=0.03; unclear=0.10
concept:act-yes; against=-0.05; mixed=0.12; unclear=-0.08
concept:act-yes-verb; for=0.13; mixed=0.14; unclear=-0.29
concept:act-no; against=-0.09; mixed=0.06; unclear=0.04
concept:act-no-verb; for=0.04; against=-0.04; mixed=0.10; unclear=-0.10
concept:agreement; for=0.05; mixed=-0.07
concept:wants-ice-out; for=-0.10; against=0.23; mixed=-0.07; unclear=-0.06
concept:wants-ice-in; against=-0.15; mixed=0.11; unclear=0.04
concept:agreement-weak; for=0.70; against=-0.19; mixed=0.25; unclear=-0.75
concept:limits; for=0.09; against=0.18; mixed=-0.18; unclear=-0.09
concept:ordinance; for=0.52; against=0.17; mixed=0.04; unclear=-0.72
concept:condition; for=-0.19; against=-0.20; mixed=1.16; unclear=-0.05
concept:not; for=-0.20; against=0.15; mixed=0.34; unclear=-0.20
concept:but; against=-0.11; mixed=0.39; unclear=-0.28
concept:they-say; for=0.17; against=-0.15; mixed=-0.03
concept:praise; for=0.05; against=0.20; mixed=-0.26
concept:courtesy; for=0.05; against=0.09; mixed=-0.35; unclear=0.21
concept:anger; for=0.06; mixed=0.04; unclear=-0.11
concept:complaint; for=0.12; against=-0.23; mixed=-0.17; unclear=0.29
concept:question; for=0.21; against=-0.15; mixed=-0.05; unclear=1.00
pattern:offender & remove-dangerous; for=1.03; against=-0.04
pattern:illegal & crime; for=0.51; mixed=0.17
pattern:crime & kin; for=0.34; against=-0.21; mixed=0.29; unclear=0.08
pattern:remove-dangerous & not; for=0.52; against=0.15; mixed=0.18; unclear=-0.15
pattern:illegal & not; for=0.61; against=-0.09
pattern:offender & ice; for=0.20; against=0.12; mixed=0.21
pattern:operations & ice; for=0.73; against=-0.19; mixed=-0.08; unclear=-0.06
pattern:avoid & places; for=-0.05; against=0.56; mixed=0.16; unclear=0.03
pattern:fear & kin; for=0.10; against=0.56; mixed=0.04
pattern:fear & call-police; for=0.07; against=0.64
pattern:call-police & not; for=0.15; against=0.51; unclear=0.04
pattern:trust & not; for=0.21; against=0.36; mixed=0.03; unclear=0.09
pattern:whose-job & not; for=0.18; against=0.56; mixed=0.09; unclear=-0.13
pattern:avoid & fear; against=0.70
pattern:fear & children; for=-0.04; against=0.52; unclear=0.21
pattern:fear & ice; against=0.45; unclear=0.06
pattern:kin & immigration-enforcement; for=0.08; against=0.35; unclear=0.04
pattern:profiling & police; for=0.04; against=0.57; mixed=0.04; unclear=-0.06
pattern:staffing & police; for=-0.13; against=0.41; unclear=0.14
pattern:money & police; for=-0.17; against=0.40; unclear=0.19
pattern:report & fear; against=0.50
pattern:domestic-violence & fear; against=0.60
pattern:economy & fear; for=0.07; against=0.47; unclear=-0.04
pattern:condition & agreement; for=0.12; against=0.06; mixed=0.58; unclear=-0.06
pattern:but & condition; against=-0.03; mixed=0.26; unclear=0.26
pattern:condition & offender; for=-0.07; against=0.05; mixed=0.58; unclear=-0.07
word:a; for=0.08; against=0.04; unclear=-0.13
word:abogado; against=-0.07; unclear=0.03
word:about; for=0.06; mixed=-0.07
word:academia; against=0.06; unclear=-0.03
word:act; for=-0.06; against=0.05
word:acuerdo; for=0.08; mixed=-0.04; unclear=-0.04
word:address; for=0.07; unclear=-0.03
word:afraid; for=0.08; against=-0.07
word:again; for=0.05; against=-0.08
word:against; for=0.04; against=-0.08
word:agente; for=0.06
word:agentes; for=0.06; against=-0.03; unclear=-0.05
word:ahi; against=-0.06; unclear=0.09
word:ahora; for=-0.09; against=0.14; mixed=-0.04
word:al; against=-0.08; mixed=0.10; unclear=-0.04
word:already; for=0.06; unclear=-0.07
word:also; for=-0.03; mixed=0.08
word:am; against=0.04; mixed=0.04; unclear=-0.06
word:an; mixed=0.09; unclear=-0.06
word:and; for=-0.11; against=-0.12; mixed=0.06; unclear=0.17
word:anos; for=0.05; against=0.19; mixed=-0.12; unclear=-0.12
word:another; against=-0.06; unclear=0.07
word:antes; against=0.08; mixed=-0.07
word:any; for=0.07; unclear=-0.05
word:appreciate; for=0.05; against=-0.04
word:aqui; for=0.13; against=-0.07; mixed=-0.10; unclear=0.05
word:are; for=-0.10; against=0.12
word:arrested; for=0.07
word:arts; for=0.06; unclear=-0.03
word:as; mixed=0.04; unclear=-0.07
word:asi; for=-0.03; against=-0.05; mixed=0.09
word:ask; for=0.06; mixed=-0.05
word:asked; against=0.19; unclear=-0.15
word:asking; for=-0.04; against=-0.07; mixed=0.05; unclear=0.06
word:at; for=0.05; against=0.09; mixed=-0.11; unclear=-0.03
word:atras; unclear=0.06
word:attorney; against=-0.04; unclear=0.07
word:aunque; for=-0.03; against=0.06
word:away; for=0.05; unclear=-0.06
word:b; for=-0.07; against=0.22; mixed=0.07; unclear=-0.22
word:bad; for=0.05; against=-0.04
word:bag; against=0.06; unclear=-0.03
word:bakery; for=-0.05; mixed=0.04
word:banqueta; for=-0.04; against=-0.04; unclear=0.08
word:base; for=0.05
word:be; for=0.09; against=-0.12; mixed=0.08; unclear=-0.05
word:because; for=0.09; mixed=-0.03; unclear=-0.08
word:been; for=-0.10; mixed=0.06; unclear=0.06
word:before; mixed=-0.04; unclear=0.08
word:behalf; against=0.05
word:being; against=-0.05; unclear=0.06
word:believe; for=0.06; against=-0.05
word:belong; for=-0.04; against=0.05
word:between; against=-0.05; unclear=0.05
word:bilingual; against=0.06; unclear=-0.05
word:bill; for=0.04; against=-0.07
word:black; against=-0.04; unclear=0.09
word:block; for=0.03; against=-0.06
word:border; for=-0.05; unclear=0.06
word:born; against=0.15; unclear=-0.11
word:both; for=0.05; unclear=-0.07
word:boys; for=0.06
word:bring; for=-0.03; against=0.06
word:broken; for=-0.07; unclear=0.04
word:brought; against=-0.04; unclear=0.07
word:buenas; for=-0.04; against=0.06
word:buenos; against=0.05
word:bus; for=0.04; mixed=0.03; unclear=-0.09
word:but; for=0.10; against=-0.15; mixed=0.07; unclear=-0.03
word:cada; for=0.05; unclear=-0.07
word:call; for=0.08; against=-0.06; mixed=-0.03
word:calle; for=-0.07; against=-0.07; mixed=0.04; unclear=0.10
word:called; for=-0.03; mixed=-0.03; unclear=0.06
word:camara; for=0.06; against=-0.05; mixed=-0.03
word:came; for=0.10; unclear=-0.07
word:can; for=0.05; against=0.04; unclear=-0.09
word:can't; for=-0.14; against=-0.06; mixed=0.10; unclear=0.10
word:cannot; for=0.06; unclear=-0.03
word:car; for=-0.07; against=0.10
word:carry; for=0.07; unclear=-0.05
word:cars; for=-0.04; unclear=0.06
word:cartel; mixed=0.06; unclear=-0.04
word:casa; for=-0.06
word:cash; for=0.06; unclear=-0.03
word:cause; against=0.05; unclear=-0.06
word:center; for=-0.04; unclear=0.07
word:centro; against=-0.05; unclear=0.07
word:certificate; against=0.07; unclear=-0.04
word:charge; for=-0.03; against=-0.03; mixed=0.06
word:chief; for=-0.04; against=0.07
word:church; for=0.04; against=-0.06; unclear=0.04
word:citizen; against=0.13; unclear=-0.09
word:city; for=0.06; against=0.12; mixed=-0.11; unclear=-0.07
word:coffee; for=-0.05; against=0.10; unclear=-0.03
word:come; for=-0.11; against=0.07; mixed=0.04
word:comes; against=0.07; mixed=-0.05; unclear=-0.03
word:community; for=0.07; unclear=-0.05
word:como; against=-0.07; mixed=0.03
word:con; mixed=0.07; unclear=-0.06
word:condado; against=0.07; unclear=-0.04
word:conmigo; for=-0.06; mixed=0.06
word:contra; for=0.06; against=-0.09
word:contract; for=-0.06
word:convenio; for=0.11; against=-0.13; mixed=0.08; unclear=-0.06
word:cop; for=0.08; unclear=-0.04
word:cops; against=0.05; unclear=-0.07
word:corte; for=-0.05; unclear=0.06
word:country; for=0.11; against=-0.12
word:county; against=0.09; mixed=0.03; unclear=-0.15
word:courts; for=-0.03; against=0.06
word:crime; for=0.05; against=0.06; unclear=-0.08
word:cual; for=0.05; against=-0.06
word:cuando; for=-0.06; against=0.13; mixed=-0.06
word:cuatro; against=0.05; mixed=-0.08
word:cuenten; for=-0.05; mixed=0.06
word:da; for=-0.05; unclear=0.05
word:dallas; for=0.08; against=0.14; mixed=-0.05; unclear=-0.17
word:data; unclear=0.05
word:day; for=0.10; unclear=-0.12
word:days; for=-0.06; against=0.06
word:de; for=0.05; against=0.10; unclear=-0.12
word:decir; against=0.09; unclear=-0.05
word:dejo; against=0.08
word:del; for=0.16; against=-0.09; mixed=-0.13; unclear=0.06
word:delitos; against=-0.04; mixed=0.06
word:demandar; for=0.07; against=-0.04
word:depende; mixed=0.07
word:derecho; for=0.05; against=-0.06
word:detectives; against=0.05
word:detenido; for=0.06; against=-0.04
word:dice; against=-0.05; mixed=0.07
word:dicho; for=-0.05; against=0.04
word:did; for=0.07; against=0.10; mixed=-0.09; unclear=-0.08
word:dieciocho; against=0.09; unclear=-0.06
word:digo; against=-0.07
word:dije; against=0.06
word:dijo; against=0.14; mixed=-0.07; unclear=-0.06
word:district; for=-0.06; against=0.07
word:distrito; for=-0.04; against=0.08; mixed=-0.04
word:do; against=0.04; unclear=-0.09
word:doing; for=0.05; mixed=0.03; unclear=-0.06
word:dolares; for=-0.08; mixed=0.05
word:dollars; for=-0.04; unclear=0.06
word:domestic; for=-0.04; against=0.08; unclear=-0.03
word:don't; for=0.04; against=-0.10; mixed=0.08
word:donde; for=-0.03; against=0.08; mixed=-0.06
word:door; for=0.08; mixed=-0.03; unclear=-0.06
word:doors; for=-0.03; against=0.07; unclear=-0.06
word:dos; for=-0.08; against=0.05; mixed=0.14; unclear=-0.12
word:down; unclear=-0.06
word:eat; against=0.06
word:either; for=0.06; against=-0.05; unclear=-0.03
word:el; for=0.16; against=0.03; mixed=-0.19
word:eleven; against=-0.06; unclear=0.04
word:en; for=0.05; unclear=-0.07
word:enfermera; against=-0.04; unclear=0.06
word:entran; for=0.07; against=-0.05
word:era; for=-0.04; against=0.12; mixed=-0.06
word:error; for=-0.06
word:esa; against=0.04; unclear=-0.06
word:ese; for=-0.12; against=0.10
word:esta; for=-0.06; against=0.10; unclear=-0.05
word:estado; for=0.07; against=-0.06; unclear=-0.03
word:este; against=0.04; mixed=-0.07; unclear=0.04
word:esto; for=0.04; against=0.08; mixed=-0.05; unclear=-0.07
word:estoy; for=-0.10; mixed=0.12
word:every; for=0.09; against=-0.08
word:everybody; for=0.07; against=-0.08; mixed=0.03
word:everyone; for=0.06; against=-0.05
word:face; for=0.04; unclear=-0.05
word:falta; mixed=-0.04; unclear=0.06
word:familias; for=0.07; against=-0.06
word:family; for=0.05; unclear=-0.04
word:favor; for=0.15; against=-0.11; unclear=-0.03
word:fear; unclear=-0.06
word:federal; for=0.17; against=0.09; mixed=0.04; unclear=-0.29
word:fila; for=-0.06; against=0.03
word:finally; against=0.05; unclear=-0.06
word:fine; for=0.06; against=-0.07
word:firme; for=0.07; against=-0.05; unclear=-0.04
word:firmo; for=0.06; against=-0.05
word:first; for=-0.10; mixed=0.05
word:fondo; against=-0.07; mixed=0.05
word:for; for=0.10; unclear=-0.08
word:force; mixed=0.06
word:forward; for=0.05
word:four; for=-0.16; against=0.06; mixed=-0.05; unclear=0.15
word:fourth; against=0.07; unclear=-0.03
word:friday; against=0.07; unclear=-0.06
word:from; for=0.18; mixed=-0.07; unclear=-0.12
word:front; against=-0.06
word:fue; for=0.05; against=-0.08
word:fuera; for=0.07; against=-0.05
word:fui; for=-0.04; against=0.09
word:full; for=0.07; against=-0.03
word:g; for=0.07
word:general; for=0.06; against=-0.05
word:gente; for=0.07; unclear=-0.11
word:get; for=0.14; against=-0.16; unclear=0.04
word:girls; for=-0.05; mixed=0.05
word:giving; for=-0.04; against=0.06; unclear=-0.04
word:go; against=0.07; mixed=0.04; unclear=-0.13
word:goes; for=-0.07; against=0.07; mixed=0.08; unclear=-0.08
word:gone; for=0.03; mixed=0.05; unclear=-0.06
word:good; against=0.08; unclear=-0.04
word:got; for=0.13; against=-0.16; mixed=0.04
word:government; against=0.07; mixed=-0.05
word:great; against=-0.06; mixed=0.05
word:gusta; against=-0.09; mixed=0.08
word:guy; for=0.05
word:guys; for=0.08; against=-0.05; mixed=0.04; unclear=-0.06
word:ha; for=-0.05; against=0.07
word:hace; for=-0.06; unclear=0.06
word:hacen; against=-0.04; unclear=0.06
word:had; for=0.12; mixed=-0.06; unclear=-0.08
word:hagan; for=-0.08; mixed=0.10
word:half; against=-0.07; mixed=0.14; unclear=-0.04
word:hand; against=0.08; mixed=-0.04; unclear=-0.03
word:hard; against=-0.03; mixed=0.06
word:have; against=-0.12; unclear=0.16
word:haven't; for=-0.04; unclear=0.07
word:hay; for=-0.14; against=0.09; mixed=0.07
word:he; for=0.07; against=0.05; mixed=-0.09; unclear=-0.03
word:he's; for=0.04; against=0.05; mixed=-0.03; unclear=-0.06
word:here; against=-0.05; mixed=-0.04; unclear=0.07
word:hide; against=0.06; unclear=-0.03
word:hija; for=0.07; against=-0.05; mixed=0.04; unclear=-0.06
word:hijo; against=-0.07; unclear=0.07
word:him; for=0.19; against=-0.12; unclear=-0.06
word:hire; unclear=0.06
word:his; against=0.07; unclear=-0.03
word:hizo; for=-0.06; mixed=0.04
word:home; for=0.03; against=0.04; unclear=-0.08
word:hope; for=0.06; against=-0.03
word:hora; unclear=0.06
word:horas; for=0.06; mixed=-0.06
word:hotel; for=-0.04; against=0.07
word:house; against=-0.07; mixed=0.03; unclear=0.04
word:how; against=-0.08; unclear=0.05
word:human; for=0.05; against=-0.05
word:hundred; for=-0.14; against=0.05; unclear=0.11
word:husband; for=-0.06; mixed=0.07
word:i; against=0.05; mixed=0.13; unclear=-0.15
word:i'd; for=-0.09; against=-0.09; mixed=0.23; unclear=-0.04
word:i'll; for=-0.06; against=0.04; mixed=0.09; unclear=-0.06
word:i'm; for=-0.05; against=-0.06; mixed=0.06; unclear=0.05
word:i've; for=-0.09; against=0.11; mixed=-0.08; unclear=0.06
word:iba; for=0.07
word:ice; against=0.06; unclear=-0.06
word:if; for=-0.07; against=0.04; mixed=0.31; unclear=-0.28
word:illegal; for=0.05; unclear=-0.06
word:immigration; against=0.10; unclear=-0.09
word:impuesto; for=0.06; unclear=-0.05
word:in; for=0.08; against=0.04; unclear=-0.10
word:is; for=0.10; against=-0.07; mixed=-0.05
word:it; for=-0.05; mixed=0.16; unclear=-0.10
word:it's; against=-0.11; unclear=0.09
word:jail; for=0.06; against=-0.17; mixed=0.16; unclear=-0.06
word:jefe; for=0.06; against=-0.03
word:job; for=0.04; against=0.04; unclear=-0.07
word:jobs; against=-0.06; unclear=0.06
word:just; for=-0.04; unclear=0.05
word:keep; for=0.04; mixed=0.03; unclear=-0.06
word:kids; against=-0.04; unclear=0.08
word:know; against=0.08; unclear=-0.05
word:knows; against=-0.07; unclear=0.05
word:la; for=-0.05; against=0.08; mixed=-0.07; unclear=0.03
word:last; for=-0.03; against=0.06
word:law; for=0.09; against=0.05; mixed=-0.06; unclear=-0.09
word:le; against=0.06; mixed=-0.15; unclear=0.06
word:least; against=0.09; unclear=-0.05
word:leave; for=-0.08; against=0.03; mixed=0.10; unclear=-0.05
word:legal; for=-0.09; against=0.13; unclear=-0.05
word:les; against=0.06; unclear=-0.05
word:less; for=0.04; against=-0.06; unclear=0.04
word:let; against=0.08; mixed=-0.05
word:ley; mixed=0.06
word:lieutenant; for=-0.04; mixed=0.06
word:light; against=-0.06; unclear=0.06
word:like; for=-0.17; mixed=0.07; unclear=0.12
word:line; against=0.06; mixed=-0.04; unclear=-0.05
word:lista; for=0.03; unclear=-0.07
word:listen; unclear=0.05
word:little; for=-0.05; against=0.06
word:live; for=0.04; against=-0.05
word:lived; for=0.05
word:llegan; for=-0.04; against=0.08; unclear=-0.03
word:llegar; unclear=0.06
word:lleven; for=-0.03; mixed=0.10; unclear=-0.05
word:lo; for=-0.05; mixed=0.09
word:local; for=0.04; against=0.08; unclear=-0.10
word:look; against=-0.05; unclear=0.07
word:los; for=-0.05; against=0.03; mixed=-0.03; unclear=0.05
word:lost; for=0.10; against=-0.05; unclear=-0.05
word:loud; against=0.09; mixed=-0.03; unclear=-0.04
word:love; against=0.07; mixed=-0.04; unclear=-0.06
word:luego; for=-0.08; mixed=0.05
word:lunes; against=0.07; unclear=-0.03
word:made; for=0.08; against=-0.10; unclear=0.03
word:make; for=0.06; against=-0.03
word:making; for=0.07
word:mandaron; against=-0.05; unclear=0.08
word:matter; for=0.03; against=-0.05
word:me; mixed=0.14; unclear=-0.13
word:mean; for=0.06; unclear=-0.06
word:meeting; against=-0.04; unclear=0.06
word:memorandum; for=-0.04; against=0.07; unclear=-0.04
word:met; against=-0.03; unclear=0.06
word:mi; for=0.12; mixed=-0.08
word:mil; against=0.06; unclear=-0.05
word:mis; for=0.03; against=-0.06; mixed=-0.04; unclear=0.07
word:mitad; against=-0.07; unclear=0.04
word:model; for=-0.06; mixed=0.04
word:money; for=0.05; against=-0.08; unclear=0.03
word:more; for=-0.06; against=0.09; mixed=-0.10; unclear=0.07
word:most; against=-0.05; mixed=0.03
word:mothers; against=0.05
word:muchacho; for=-0.06; against=0.03
word:multa; for=-0.04; mixed=0.06
word:municipal; for=-0.05; against=0.08
word:muy; for=0.07
word:my; for=0.12; against=0.11; unclear=-0.22
word:nadie; for=-0.03; against=-0.04; mixed=-0.06; unclear=0.12
word:name; against=0.11; unclear=-0.10
word:need; for=-0.05; against=-0.09; unclear=0.16
word:neighbors; for=0.06; unclear=-0.04
word:neither; for=0.04; against=-0.07; mixed=0.04
word:next; unclear=-0.06
word:ni; for=-0.09; against=-0.09; mixed=0.15; unclear=0.03
word:nine; mixed=-0.06
word:nineteen; for=-0.06
word:no; for=-0.04; mixed=0.21; unclear=-0.17
word:nobody; for=0.07; mixed=-0.09
word:nomas; for=-0.09; against=-0.04; mixed=0.10
word:none; against=0.06; unclear=-0.03
word:nos; for=0.08; against=-0.03
word:nosotros; for=-0.04; against=0.08; mixed=-0.05
word:not; for=0.06; mixed=-0.03; unclear=-0.05
word:now; for=0.11; against=0.08; mixed=-0.06; unclear=-0.12
word:nueve; for=0.05; against=0.03; unclear=-0.06
word:number; against=-0.07; unclear=0.07
word:numero; mixed=-0.03; unclear=0.06
word:nunca; for=-0.05; against=0.12; unclear=-0.06
word:o; against=-0.05; unclear=0.06
word:of; against=0.06; mixed=-0.05
word:off; against=0.04; mixed=0.04; unclear=-0.10
word:office; for=0.14; against=-0.09; mixed=-0.04
word:officer; for=-0.10; against=0.10; unclear=-0.03
word:officers; for=0.06; against=-0.07; mixed=-0.04; unclear=0.05
word:oficial; for=-0.03; against=0.08; mixed=-0.05
word:oficiales; against=0.06; unclear=-0.06
word:okay; for=-0.06; against=0.03; mixed=-0.04; unclear=0.07
word:on; against=-0.05; mixed=-0.03; unclear=0.08
word:one; for=-0.06; mixed=0.06
word:ones; for=0.10; against=-0.12; mixed=0.05
word:only; against=-0.07; mixed=0.13; unclear=-0.05
word:opened; for=-0.04; unclear=0.07
word:oppose; for=0.08; unclear=-0.06
word:or; for=-0.08; against=-0.07; mixed=-0.06; unclear=0.20
word:ordenanza; for=0.14; against=-0.03; unclear=-0.10
word:other; against=-0.09; mixed=0.03; unclear=0.06
word:otherwise; for=-0.03; mixed=0.07
word:otra; against=-0.06; mixed=0.05
word:our; against=0.11; mixed=-0.07; unclear=-0.05
word:out; for=0.14; against=-0.04; unclear=-0.10
word:outside; for=-0.04; mixed=0.05
word:own; for=0.10; mixed=-0.06; unclear=-0.04
word:pagamos; for=-0.05; against=-0.04; unclear=0.09
word:pages; against=-0.04; unclear=0.06
word:pagina; against=-0.05; unclear=0.06
word:pago; against=0.08; unclear=-0.08
word:pague; for=-0.05; against=0.07
word:pais; for=0.05
word:pal; for=0.05; against=-0.04
word:papers; mixed=0.06; unclear=-0.08
word:para; against=0.18; mixed=-0.13
word:parents; for=-0.03; unclear=0.05
word:parking; for=0.04; against=0.06; unclear=-0.09
word:part; against=-0.05; mixed=0.12; unclear=-0.05
word:pass; for=0.06; mixed=0.04; unclear=-0.07
word:passes; for=0.05; unclear=-0.05
word:patrol; against=-0.06
word:patrulla; for=0.08; against=-0.08; mixed=-0.04; unclear=0.05
word:patrullas; against=-0.07; unclear=0.05
word:pedir; for=0.05; against=-0.05
word:people; for=-0.06; against=-0.05; unclear=0.09
word:pero; for=-0.10; against=-0.06; mixed=0.17
word:perro; unclear=0.06
word:personal; for=-0.03; against=0.06
word:pick; unclear=-0.05
word:pie; for=-0.07; against=0.06
word:place; for=-0.06; against=0.07; mixed=-0.03
word:please; against=-0.07; mixed=-0.10; unclear=0.16
word:pleito; against=-0.07; mixed=0.05
word:police; mixed=-0.06; unclear=0.11
word:policia; against=0.04; mixed=0.04; unclear=-0.09
word:policias; against=-0.06; unclear=0.06
word:poner; unclear=0.06
word:por; for=0.08; against=0.04; unclear=-0.10
word:porque; against=-0.12; mixed=0.05; unclear=0.06
word:position; against=-0.03; unclear=0.05
word:probable; for=-0.05; against=0.11; unclear=-0.04
word:programa; against=-0.06; mixed=0.05; unclear=0.03
word:public; unclear=0.08
word:puede; against=-0.09; unclear=0.08
word:puerta; for=0.05; mixed=-0.05
word:put; for=-0.08; against=-0.03; mixed=0.06; unclear=0.05
word:q; for=-0.05; against=0.10; mixed=0.09; unclear=-0.14
word:que; for=0.04; mixed=0.06; unclear=-0.10
word:quien; against=0.07; unclear=-0.09
word:quiere; for=0.06; against=-0.07
word:quieren; against=0.07; unclear=-0.04
word:quiero; for=-0.07; against=-0.15; mixed=0.17; unclear=0.05
word:r; for=0.06; against=-0.04
word:raise; against=-0.03; unclear=0.05
word:reimbursement; mixed=0.05; unclear=-0.05
word:relief; against=-0.04; unclear=0.05
word:remember; for=-0.07; against=0.09
word:removal; for=0.06; unclear=-0.04
word:reporte; for=0.06; mixed=-0.03
word:reporting; against=-0.08; unclear=0.05
word:request; against=0.06; mixed=-0.04
word:review; for=-0.06; mixed=0.03
word:ride; for=0.06
word:right; for=0.06; mixed=-0.04
word:road; for=-0.07; against=0.08; unclear=-0.04
word:roof; against=0.05; unclear=-0.04
word:rumor; against=0.12; unclear=-0.06
word:sabe; for=-0.04; against=0.05; mixed=0.04; unclear=-0.05
word:saben; for=0.08; against=-0.06
word:saber; against=-0.05; unclear=0.08
word:safe; for=0.06; unclear=-0.03
word:said; for=0.11; mixed=-0.08; unclear=-0.04
word:salga; mixed=0.06
word:salud; for=-0.04; against=0.05
word:same; for=0.12; mixed=-0.04; unclear=-0.10
word:saw; against=0.12; mixed=-0.04; unclear=-0.08
word:saying; for=0.06
word:says; against=0.11; mixed=-0.04; unclear=-0.08
word:school; for=-0.07; against=0.06; unclear=0.04
word:se; mixed=-0.15; unclear=0.19
word:sea; mixed=0.06
word:second; for=-0.08; unclear=0.05
word:see; for=-0.04; against=-0.09; mixed=0.11
word:semana; against=0.07
word:semanas; against=0.07; mixed=-0.04; unclear=-0.04
word:send; for=-0.06; against=0.04; unclear=0.04
word:senor; for=-0.06; against=0.08
word:ser; against=0.08; mixed=-0.05
word:she; against=0.09; mixed=-0.05; unclear=-0.06
word:sheriffs; for=0.05
word:should; against=-0.17; unclear=0.17
word:si; for=-0.08; against=-0.06; mixed=0.37; unclear=-0.24
word:side; for=-0.07; unclear=0.04
word:sign; against=0.13; unclear=-0.13
word:sin; mixed=0.09; unclear=-0.10
word:since; for=-0.08; against=0.08
word:sir; against=0.10; unclear=-0.05
word:six; for=-0.06; unclear=0.04
word:so; mixed=0.17; unclear=-0.17
word:solo; against=0.05; unclear=-0.06
word:some; for=0.06; against=0.03; mixed=-0.06; unclear=-0.03
word:somebody; against=-0.06; mixed=0.05; unclear=0.03
word:somebody's; for=0.06; against=-0.04
word:somos; against=-0.06; unclear=0.08
word:soy; against=0.12; unclear=-0.12
word:speaking; for=-0.05; against=0.07; mixed=-0.03
word:spent; for=-0.04; against=0.05
word:staff; for=-0.08; against=0.11
word:state; for=0.15; against=-0.05; unclear=-0.08
word:stay; for=-0.04; against=0.07; unclear=-0.04
word:sticker; unclear=-0.05
word:still; for=0.07; mixed=-0.05
word:stop; for=-0.08; against=0.04; unclear=0.06
word:stopped; against=-0.04; unclear=0.06
word:stops; for=-0.08; mixed=0.06
word:store; for=0.08; against=-0.07
word:street; mixed=0.06; unclear=-0.07
word:sue; for=0.03; unclear=-0.05
word:support; mixed=0.06; unclear=-0.10
word:talking; for=-0.03; against=0.06
word:tampoco; for=-0.05; against=-0.04; mixed=0.08
word:techos; against=0.06
word:tell; against=-0.06; mixed=0.05
word:ten; for=-0.07; against=0.05; mixed=-0.04; unclear=0.07
word:tengo; against=0.04; unclear=-0.06
word:tenia; against=0.08; mixed=-0.03; unclear=-0.05
word:teniamos; against=0.06; unclear=-0.05
word:texas; for=0.07; unclear=-0.08
word:that; for=0.06
word:that's; for=-0.03; against=0.11; mixed=-0.10
word:the; for=-0.10; mixed=-0.17; unclear=0.22
word:their; for=-0.03; against=0.06; mixed=-0.06
word:then; for=-0.05; against=0.07; mixed=0.07; unclear=-0.09
word:there; for=-0.13; against=0.08
word:there's; for=-0.09; mixed=0.04; unclear=0.07
word:they; for=0.08; against=0.07; mixed=-0.04; unclear=-0.11
word:they'd; for=0.07; unclear=-0.03
word:they'll; against=0.07; unclear=-0.04
word:they're; for=0.13; unclear=-0.14
word:this; for=-0.05; against=0.12; mixed=-0.11; unclear=0.04
word:those; mixed=0.07; unclear=-0.08
word:three; against=0.06; mixed=-0.04
word:tiene; for=-0.09; against=0.13; unclear=-0.04
word:tienen; for=-0.09; mixed=0.04; unclear=0.05
word:till; against=-0.08; mixed=0.07; unclear=0.03
word:time; against=-0.08; mixed=-0.05; unclear=0.13
word:times; against=-0.06
word:to; against=0.04; mixed=-0.12; unclear=0.06
word:toda; against=-0.07; unclear=0.04
word:todo; for=0.11; against=-0.10
word:todos; for=0.12; against=-0.09; mixed=-0.08; unclear=0.05
word:told; mixed=-0.07
word:tonight; for=-0.04; against=-0.04; unclear=0.07
word:too; against=0.04; mixed=0.04; unclear=-0.06
word:took; for=-0.05; against=0.12; unclear=-0.06
word:trabajo; against=0.04; unclear=-0.06
word:trae; against=-0.06; mixed=0.05
word:training; for=0.06; against=-0.06
word:transito; for=-0.06; against=0.06
word:treinta; for=0.06; mixed=-0.03
word:tres; for=-0.06; against=0.15; mixed=-0.06; unclear=-0.03
word:twice; for=0.03; against=0.05; unclear=-0.07
word:two; for=-0.05; against=-0.05; unclear=0.10
word:un; for=0.04; against=-0.08
word:una; against=0.08; unclear=-0.07
word:under; for=0.08; mixed=-0.08
word:until; unclear=0.05
word:up; for=0.03; against=-0.06; unclear=0.05
word:us; against=-0.05; mixed=-0.07; unclear=0.09
word:use; for=-0.04; against=-0.05; unclear=0.07
word:used; against=0.14; mixed=-0.04; unclear=-0.08
word:usted; against=0.06; mixed=-0.04
word:v; against=0.06; unclear=-0.05
word:van; for=-0.06; against=0.13; unclear=-0.06
word:veces; against=-0.06
word:vengo; against=-0.09; mixed=-0.04; unclear=0.13
word:veo; for=0.06; against=-0.03
word:verify; for=0.05; unclear=-0.04
word:vida; for=0.06; against=-0.04
word:video; for=-0.06; unclear=0.05
word:violent; for=-0.07; mixed=0.10
word:violentos; for=-0.03; mixed=0.05
word:visto; for=-0.06
word:votar; for=-0.06; against=0.07
word:vote; against=-0.08; unclear=0.09
word:voting; against=0.03; mixed=0.03; unclear=-0.05
word:voy; against=0.08; mixed=-0.04; unclear=-0.05
word:vuelve; against=0.06
word:w; for=-0.04; mixed=0.06; unclear=-0.04
word:waited; for=0.05; against=-0.07
word:walk; against=-0.07; unclear=0.06
word:walked; for=-0.04; against=0.07
word:want; for=-0.04; against=-0.09; mixed=0.16; unclear=-0.04
word:was; against=0.08; mixed=-0.10
word:wasn't; for=0.09; against=-0.05; mixed=-0.03
word:way; mixed=0.07; unclear=-0.09
word:we; mixed=-0.14; unclear=0.16
word:we're; for=0.12; against=-0.10
word:week; against=0.10; unclear=-0.06
word:went; for=-0.03; against=0.13; mixed=-0.05; unclear=-0.04
word:were; for=0.05; against=0.07; mixed=-0.05; unclear=-0.07
word:what; for=-0.08; against=0.13; mixed=-0.05
word:when; for=0.10; against=-0.05; mixed=-0.07
word:where; for=-0.18; against=0.13; mixed=0.07
word:who; for=0.12; against=-0.07; mixed=0.04; unclear=-0.09
word:who's; for=0.03; unclear=-0.05
word:whole; for=0.07; against=0.09; mixed=-0.06; unclear=-0.10
word:why; for=0.10; against=-0.05; unclear=-0.04
word:windows; for=-0.03; against=0.07
word:with; for=0.05; against=-0.04; mixed=0.15; unclear=-0.15
word:women; for=-0.04; unclear=0.07
word:won't; against=0.06
word:work; for=0.09; unclear=-0.08
word:worked; for=0.07; unclear=-0.06
word:wouldn't; for=-0.05; against=-0.05; mixed=0.06; unclear=0.04
word:write; mixed=0.07; unclear=-0.06
word:writing; for=0.07; against=-0.04; unclear=-0.04
word:written; against=-0.06; mixed=0.09
word:wrong; for=-0.07; against=0.06
word:y; mixed=0.06; unclear=-0.05
word:y'all; against=0.11; mixed=-0.06; unclear=-0.06
word:ya; for=-0.11; mixed=-0.03; unclear=0.12
word:year; for=-0.03; against=-0.04; mixed=0.06
word:years; mixed=-0.07; unclear=0.08
word:yes; against=-0.04; mixed=0.20; unclear=-0.17
word:yo; for=0.12; against=-0.12
word:you; mixed=-0.08; unclear=0.07
word:you'd; for=-0.06; against=0.09; unclear=-0.05
word:you'll; for=-0.05; mixed=0.05
word:you're; for=0.04; mixed=0.04; unclear=-0.07
word:young; for=-0.06; unclear=0.06
word:your; against=0.06; mixed=-0.04; unclear=-0.04
word:zero; against=0.09; unclear=-0.05
extra:says-for; for=1.70; against=-0.18; mixed=0.94; unclear=-0.52
extra:says-against; for=0.11; against=1.98; mixed=0.55; unclear=-0.57
extra:says-for-last; for=1.04; against=0.08; mixed=0.67; unclear=-0.78
extra:says-against-last; for=-0.29; against=1.01; mixed=0.83; unclear=-0.54
extra:wants-in; for=1.40; against=-0.33; mixed=0.30; unclear=0.13
extra:wants-out; for=-0.18; against=2.05; mixed=-0.18; unclear=-0.19
extra:says-both; for=-0.05; against=-0.31; mixed=1.54; unclear=0.31
extra:conditional-for; for=1.47; against=-0.43; mixed=0.72; unclear=-0.27
extra:says-yes; for=-0.63; against=-0.45; mixed=-0.33; unclear=1.32
extra:says-no; for=-0.39; against=-0.11; mixed=-0.13; unclear=0.64
extra:off-subject; for=0.04; against=0.29; mixed=-0.64; unclear=2.08
extra:short; for=0.64; against=0.47; mixed=-0.74; unclear=-0.33
`;
