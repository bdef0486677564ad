/** Written by `npm run train` from seeds/coded; see linear-model.ts for how to read it. */
export const learnedCooperation = `
for; against; mixed; unclear
bias; for=0.30; against=0.35; mixed=-0.85; unclear=0.13
concept:kin; mixed=0.07; unclear=-0.07
concept:children; for=-0.09; against=0.14; mixed=-0.16; unclear=0.11
concept:family; for=0.21; mixed=-0.16
concept:neighbours; for=-0.14; against=0.12; mixed=-0.13; unclear=0.15
concept:immigrant; for=0.45; against=-0.19; mixed=-0.14; unclear=-0.12
concept:illegal; for=0.90; against=-0.27; mixed=0.27; unclear=0.11
concept:police; for=-0.08; against=0.27; unclear=-0.18
concept:sheriff; for=0.09; against=0.21; mixed=-0.04; unclear=-0.27
concept:ice; for=-0.04; against=0.15; mixed=-0.33; unclear=0.20
concept:immigration-enforcement; for=0.15; against=-0.08; mixed=-0.03; unclear=-0.03
concept:council; for=0.06; against=0.24; mixed=-0.26; unclear=-0.04
concept:offender; for=0.64; against=0.08; mixed=0.85; unclear=-0.57
concept:victim; for=0.15; against=0.24; unclear=-0.39
concept:worker; for=-0.08; against=0.11; mixed=0.23; unclear=-0.26
concept:black; for=-0.08; mixed=-0.09; unclear=0.18
concept:poor; for=-0.04; unclear=0.08
concept:crime; for=-0.19; against=-0.27; mixed=0.26; unclear=0.19
concept:crime-weak; for=0.07; against=-0.10; mixed=0.40; unclear=-0.37
concept:crime-falls; against=0.05; mixed=-0.11; unclear=0.08
concept:safe; for=0.07; mixed=-0.04; unclear=-0.03
concept:safe-weak; for=0.12; against=0.13; mixed=-0.17; unclear=-0.08
concept:safe-faint; for=0.24; against=-0.16; unclear=-0.07
concept:public-safety-named; for=-0.20; against=0.18
concept:remove-dangerous; for=0.74; against=-0.24; mixed=0.23
concept:call-police; for=0.14; against=-0.21; unclear=0.07
concept:call-police-weak; against=0.23; mixed=-0.09; unclear=-0.13
concept:report; for=0.15; against=-0.09; mixed=-0.18; unclear=0.12
concept:report-weak; for=0.21; mixed=-0.14; unclear=-0.06
concept:report-faint; for=0.05; against=-0.24; mixed=0.11; unclear=0.08
concept:domestic-violence; for=-0.09; against=0.25; unclear=-0.16
concept:fear; for=0.34; against=-0.27; unclear=-0.09
concept:fear-weak; for=0.03; against=0.09; unclear=-0.11
concept:fear-faint; for=0.27; against=-0.13; mixed=-0.03; unclear=-0.10
concept:avoid; for=-0.14; against=0.27; unclear=-0.13
concept:places; for=-0.06; unclear=0.08
concept:separation; for=-0.11; against=0.95; mixed=0.14
concept:well-being; for=0.05; against=-0.09; mixed=-0.08; unclear=0.12
concept:fear-of-arrest; for=0.09; against=0.85; unclear=0.06
concept:trust; for=0.22; against=-0.32; unclear=0.09
concept:profiling; for=0.31; against=0.65; unclear=0.04
concept:profiling-weak; for=-0.14; against=0.08; mixed=0.04
concept:rights; for=-0.08; against=0.28; mixed=-0.10; unclear=-0.11
concept:rights-weak; for=0.34; against=-0.10; mixed=-0.06; unclear=-0.18
concept:rights-faint; for=0.13; against=-0.13
concept:abuse; for=-0.16; against=-0.08; mixed=0.08; unclear=0.16
concept:abuse-weak; for=0.06; against=-0.25; mixed=0.04; unclear=0.15
concept:budget; for=-0.03; against=-0.15; mixed=-0.04; unclear=0.22
concept:budget-weak; for=-0.25; against=0.29; unclear=-0.05
concept:money; for=0.14; against=-0.17; mixed=-0.07; unclear=0.09
concept:taxes; for=0.18; against=-0.08; mixed=-0.04; unclear=-0.06
concept:staffing; for=0.14; against=-0.21; unclear=0.05
concept:staffing-weak; for=-0.09; against=0.04; mixed=-0.21; unclear=0.26
concept:resources-named; for=0.07; against=0.07; mixed=0.16; unclear=-0.30
concept:lawsuit; for=0.06; against=0.17; mixed=-0.07; unclear=-0.16
concept:lawsuit-weak; for=0.26; against=-0.31; mixed=0.26; unclear=-0.22
concept:lawsuit-named; for=0.10; against=0.38; unclear=0.04
concept:economy; for=-0.09; against=0.10; mixed=0.10; unclear=-0.11
concept:economy-weak; for=-0.07; against=-0.04; unclear=0.11
concept:economy-faint; for=0.03; against=0.16; mixed=-0.21
concept:economy-named; against=0.04; unclear=-0.03
concept:reputation; for=0.19; against=-0.07; mixed=-0.06; unclear=-0.07
concept:belonging; for=0.21; against=-0.12; mixed=-0.19; unclear=0.11
concept:belonging-weak; for=-0.05; against=-0.11; mixed=0.07; unclear=0.08
concept:belonging-faint; for=0.04; against=-0.05; mixed=-0.06; unclear=0.06
concept:participation; for=0.12; unclear=-0.16
concept:participation-weak; for=0.08; against=0.08; mixed=-0.16
concept:participation-faint; for=-0.04; against=0.14; mixed=-0.10
concept:participation-named; for=-0.15; against=0.21; unclear=-0.04
concept:openness; against=-0.18; mixed=0.06; unclear=0.13
concept:openness-weak; for=0.04; against=0.11; mixed=-0.11; unclear=-0.03
concept:openness-faint; for=0.14; against=-0.33; mixed=-0.14; unclear=0.32
concept:openness-named; for=-0.15; against=0.08; mixed=0.04; unclear=0.03
concept:community-policing; for=0.12; against=-0.19; mixed=-0.10; unclear=0.17
concept:community-policing-weak; for=0.12; against=-0.20; mixed=0.11; unclear=-0.03
concept:alternatives-named; against=-0.35; mixed=0.19; unclear=0.16
concept:services; against=0.05; mixed=-0.10
concept:services-weak; against=0.16; mixed=-0.06; unclear=-0.12
concept:services-faint; against=-0.24; unclear=0.22
concept:services-named; for=-0.04; against=0.11; mixed=-0.10; unclear=0.03
concept:housing; for=-0.20; against=0.04; mixed=0.09; unclear=0.08
concept:city-life; for=-0.12; against=0.18; mixed=-0.11; unclear=0.75
concept:whose-job; for=-0.11; against=0.34; mixed=-0.04; unclear=-0.19
concept:whose-job-weak; against=-0.04; mixed=0.14; unclear=-0.13
concept:roles-named; for=0.20; against=-0.15; mixed=0.09; unclear=-0.14
concept:obey-law; for=0.35; against=-0.20; mixed=0.05; unclear=-0.19
concept:obey-law-weak; for=0.18; against=0.11; unclear=-0.29
concept:obey-law-faint; for=0.26; against=0.06; mixed=0.12; unclear=-0.44
concept:obey-law-named; for=0.89; mixed=0.19; unclear=-0.07
concept:operations; for=0.22; against=-0.05; mixed=-0.04; unclear=-0.13
concept:operations-faint; against=0.14; mixed=-0.07; unclear=-0.08
concept:operations-weak; for=0.24; against=0.13; mixed=0.08; unclear=-0.44
concept:operations-named; for=0.24; against=0.14; mixed=0.03; unclear=0.08
concept:act-yes; for=0.03; against=-0.17; mixed=0.14
concept:act-yes-verb; for=0.17; against=0.05; mixed=0.12; unclear=-0.34
concept:act-no; for=0.11; against=-0.15; mixed=0.07
concept:act-no-verb; for=0.07; against=-0.16; mixed=0.12
concept:agreement; for=0.17; against=-0.10; mixed=-0.07
concept:agreement-weak; for=0.70; against=-0.19; mixed=0.26; unclear=-0.77
concept:limits; for=0.17; mixed=-0.11; unclear=-0.04
concept:ordinance; for=0.46; against=0.20; mixed=0.03; unclear=-0.70
concept:condition; for=-0.16; against=-0.17; mixed=1.15; unclear=-0.11
concept:not; for=-0.20; against=0.16; mixed=0.34; unclear=-0.19
concept:but; for=0.04; against=-0.10; mixed=0.38; unclear=-0.30
concept:they-say; for=0.18; against=-0.09; mixed=-0.04; unclear=-0.04
concept:praise; for=0.13; against=0.21; mixed=-0.25; unclear=-0.09
concept:courtesy; for=0.16; against=0.09; mixed=-0.32; unclear=0.07
concept:anger; for=0.04; mixed=0.05; unclear=-0.09
concept:complaint; for=0.09; against=-0.20; mixed=-0.19; unclear=0.31
concept:question; for=0.20; against=-0.14; mixed=-0.05; unclear=0.99
pattern:offender & remove-dangerous; for=1.04; against=-0.04
pattern:illegal & crime; for=0.50; mixed=0.18
pattern:crime & kin; for=0.30; against=-0.20; mixed=0.29; unclear=0.10
pattern:remove-dangerous & not; for=0.55; mixed=0.19; unclear=-0.06
pattern:illegal & not; for=0.60; against=-0.08
pattern:offender & ice; for=0.21; against=0.19; mixed=0.12
pattern:operations & ice; for=0.66; against=-0.20; mixed=-0.05
pattern:avoid & places; for=-0.06; against=0.66; mixed=0.17; unclear=-0.07
pattern:fear & kin; for=0.10; against=0.54; mixed=0.04
pattern:fear & call-police; for=0.08; against=0.63
pattern:call-police & not; for=0.14; against=0.52; unclear=0.04
pattern:trust & not; for=0.20; against=0.43; unclear=0.04
pattern:whose-job & not; for=0.15; against=0.63; mixed=0.09; unclear=-0.17
pattern:avoid & fear; against=0.70
pattern:fear & children; for=-0.04; against=0.53; unclear=0.20
pattern:fear & ice; against=0.46; unclear=0.06
pattern:kin & immigration-enforcement; for=0.09; against=0.35; unclear=0.04
pattern:profiling & police; for=0.05; against=0.56; mixed=0.05; unclear=-0.06
pattern:staffing & police; for=-0.13; against=0.42; unclear=0.13
pattern:money & police; for=-0.13; against=0.35; unclear=0.20
pattern:report & fear; against=0.50
pattern:domestic-violence & fear; against=0.60
pattern:economy & fear; for=0.07; against=0.47; unclear=-0.03
pattern:condition & agreement; for=0.11; against=0.06; mixed=0.57; unclear=-0.04
pattern:but & condition; mixed=0.34; unclear=0.15
pattern:condition & offender; for=-0.06; against=0.06; mixed=0.55; unclear=-0.05
word:a; for=0.04; against=0.09; unclear=-0.12
word:abogado; against=-0.07
word:about; for=0.07; mixed=-0.06
word:academia; against=0.06; unclear=-0.03
word:acuerdo; for=0.08; mixed=-0.04; unclear=-0.04
word:address; for=0.07; against=-0.03; unclear=-0.03
word:afraid; for=0.08; against=-0.06
word:again; for=0.05; against=-0.07
word:against; for=0.04; against=-0.06
word:agente; for=0.06
word:agentes; for=0.06; unclear=-0.05
word:ahi; against=-0.07; unclear=0.09
word:ahora; for=-0.11; against=0.15; mixed=-0.04
word:al; against=-0.08; mixed=0.10
word:already; for=0.07; unclear=-0.07
word:also; against=-0.05; mixed=0.08
word:am; against=0.05; mixed=0.04; unclear=-0.06
word:an; mixed=0.10; unclear=-0.08
word:and; for=-0.08; against=-0.14; mixed=0.05; unclear=0.18
word:anos; for=0.04; against=0.19; mixed=-0.12; unclear=-0.12
word:another; against=-0.06; unclear=0.09
word:antes; for=-0.03; against=0.08; mixed=-0.07
word:any; for=0.07; unclear=-0.05
word:apoyo; against=-0.06; mixed=0.04
word:appreciate; for=0.06; unclear=-0.03
word:aqui; for=0.15; against=-0.07; mixed=-0.09
word:are; for=-0.10; against=0.06; unclear=0.04
word:arrested; for=0.06
word:arts; for=0.06; unclear=-0.04
word:as; for=0.04; mixed=0.03; unclear=-0.09
word:asi; against=-0.05; mixed=0.10
word:ask; for=0.07; mixed=-0.05; unclear=-0.03
word:asked; against=0.18; unclear=-0.14
word:asking; for=-0.05; against=-0.10; mixed=0.05; unclear=0.09
word:at; for=0.04; against=0.09; mixed=-0.10; unclear=-0.03
word:atras; unclear=0.06
word:attorney; unclear=0.07
word:aunque; for=-0.03; against=0.06
word:b; for=-0.05; against=0.21; mixed=0.07; unclear=-0.23
word:bag; against=0.06; unclear=-0.03
word:banqueta; for=-0.04; unclear=0.06
word:be; for=0.08; against=-0.08; mixed=0.07; unclear=-0.07
word:because; for=0.08; mixed=-0.03; unclear=-0.07
word:been; for=-0.13; mixed=0.07; unclear=0.08
word:being; against=-0.07; unclear=0.07
word:believe; for=0.09; against=-0.08
word:between; against=-0.07; unclear=0.07
word:bill; for=0.04; against=-0.07
word:black; for=-0.03; against=-0.04; unclear=0.10
word:block; against=-0.06
word:born; against=0.13; unclear=-0.10
word:both; for=0.05; unclear=-0.06
word:boys; for=0.06
word:bring; for=-0.04; against=0.06
word:broken; for=-0.06; unclear=0.06
word:brought; against=-0.03; unclear=0.08
word:buenas; for=-0.04; against=0.07; unclear=-0.04
word:bus; for=0.05; mixed=0.03; unclear=-0.08
word:but; for=0.11; against=-0.15; mixed=0.06
word:calle; for=-0.06; against=-0.07; mixed=0.04; unclear=0.09
word:called; mixed=-0.03; unclear=0.04
word:calls; for=-0.03; against=-0.05; unclear=0.07
word:came; for=0.08; against=-0.03
word:can; for=0.08; against=0.03; unclear=-0.10
word:can't; for=-0.12; against=-0.08; mixed=0.10; unclear=0.11
word:car; for=-0.07; against=0.10
word:carry; for=0.07; against=-0.04
word:cars; for=-0.04; against=-0.04; unclear=0.07
word:cartel; mixed=0.07; unclear=-0.04
word:cash; for=0.06
word:cause; against=0.04; unclear=-0.06
word:center; for=-0.04; unclear=0.06
word:centro; against=-0.05; unclear=0.07
word:certificate; against=0.07; unclear=-0.04
word:chief; for=-0.04; against=0.08; unclear=-0.04
word:church; for=0.04; against=-0.06; unclear=0.04
word:citizen; against=0.14; unclear=-0.09
word:city; for=0.05; against=0.14; mixed=-0.11; unclear=-0.07
word:class; for=-0.05; against=0.06
word:coffee; for=-0.05; against=0.11; unclear=-0.04
word:come; for=-0.10; against=0.12; unclear=-0.04
word:comes; against=0.09; mixed=-0.05; unclear=-0.03
word:community; for=0.07; unclear=-0.05
word:como; against=-0.07; mixed=0.03
word:con; for=-0.03; mixed=0.07; unclear=-0.06
word:condado; against=0.07; unclear=-0.04
word:conmigo; for=-0.07; mixed=0.06
word:contra; for=0.07; against=-0.10
word:convenio; for=0.10; against=-0.12; mixed=0.08; unclear=-0.06
word:cop; for=0.08; unclear=-0.04
word:cost; for=0.04; against=0.03; unclear=-0.05
word:country; for=0.10; against=-0.12
word:county; against=0.06; mixed=0.03; unclear=-0.12
word:cousin; against=-0.04; unclear=0.06
word:cual; for=0.05; against=-0.06
word:cuando; for=-0.04; against=0.11; mixed=-0.06
word:cuatro; against=0.06; mixed=-0.06
word:cuenten; for=-0.05; mixed=0.06
word:da; for=-0.05; unclear=0.05
word:dallas; for=0.06; against=0.15; mixed=-0.05; unclear=-0.16
word:data; unclear=0.06
word:day; for=0.10; unclear=-0.09
word:days; for=-0.07; against=0.07
word:de; against=0.11; mixed=-0.04; unclear=-0.08
word:decir; against=0.07; unclear=-0.04
word:dejo; for=-0.04; against=0.08
word:del; for=0.16; against=-0.09; mixed=-0.14; unclear=0.07
word:delitos; against=-0.03; mixed=0.06
word:demandar; for=0.07; against=-0.04
word:depende; mixed=0.07
word:derecho; for=0.05; against=-0.06
word:detenido; for=0.07; against=-0.04
word:dice; against=-0.04; mixed=0.07
word:dicho; for=-0.05; against=0.04
word:did; for=0.09; against=0.09; mixed=-0.09; unclear=-0.08
word:dieciocho; against=0.09; unclear=-0.05
word:digo; against=-0.07
word:dije; against=0.06
word:dijo; against=0.14; mixed=-0.07; unclear=-0.05
word:district; for=-0.06; against=0.06
word:distrito; for=-0.04; against=0.07; mixed=-0.04
word:do; against=0.07; unclear=-0.11
word:doesn't; for=-0.06; against=0.06
word:doing; for=0.06; unclear=-0.06
word:dolares; for=-0.07; mixed=0.05
word:dollars; for=-0.05; unclear=0.08
word:don't; for=0.03; against=-0.14; mixed=0.10
word:donde; for=-0.04; against=0.08; mixed=-0.06
word:door; for=0.06; mixed=-0.03; unclear=-0.05
word:doors; against=0.05; unclear=-0.05
word:dos; for=-0.09; against=0.06; mixed=0.13; unclear=-0.10
word:down; against=0.04; unclear=-0.07
word:eat; against=0.06
word:either; for=0.06; against=-0.06
word:el; for=0.13; against=0.06; mixed=-0.19
word:em; against=0.06; unclear=-0.05
word:en; for=0.05; unclear=-0.06
word:enfermera; against=-0.05; unclear=0.07
word:enforce; for=0.05
word:enforcement; against=0.06
word:entran; for=0.07; against=-0.05
word:era; for=-0.03; against=0.11; mixed=-0.06
word:error; for=-0.06
word:escrito; against=0.05
word:ese; for=-0.11; against=0.09
word:espanol; against=0.04; mixed=0.04; unclear=-0.05
word:esta; for=-0.07; against=0.09; unclear=-0.03
word:estado; for=0.07; against=-0.06; unclear=-0.03
word:este; against=0.03; mixed=-0.07; unclear=0.04
word:esto; against=0.08; mixed=-0.04; unclear=-0.06
word:estoy; for=-0.09; mixed=0.12
word:every; for=0.07; against=-0.07
word:everybody; for=0.06; against=-0.07
word:familias; for=0.06; against=-0.05
word:families; against=-0.04; unclear=0.06
word:favor; for=0.12; against=-0.09
word:fear; unclear=-0.05
word:federal; for=0.17; against=0.06; unclear=-0.25
word:fila; for=-0.06; unclear=0.03
word:fine; for=0.06; against=-0.07
word:firme; for=0.07; against=-0.05; unclear=-0.03
word:firmo; for=0.05; against=-0.05
word:first; for=-0.09; against=0.05; mixed=0.05
word:folks; for=-0.04; against=0.06
word:fondo; against=-0.06; mixed=0.05
word:for; for=0.12; against=-0.04; unclear=-0.07
word:four; for=-0.15; against=0.03; mixed=-0.05; unclear=0.17
word:fourth; against=0.07; unclear=-0.03
word:from; for=0.17; against=0.05; mixed=-0.08; unclear=-0.14
word:fue; for=0.05; against=-0.10; unclear=0.03
word:fuera; for=0.06; against=-0.04
word:fui; for=-0.04; against=0.09; mixed=-0.03
word:full; for=0.06; against=-0.04
word:gente; for=0.04; against=0.04; unclear=-0.10
word:get; for=0.12; against=-0.15; unclear=0.06
word:girls; for=-0.05; mixed=0.05
word:give; for=-0.05; against=0.06; mixed=-0.03
word:giving; for=-0.04; against=0.06; unclear=-0.03
word:go; against=0.07; mixed=0.04; unclear=-0.10
word:goes; for=-0.07; against=0.05; mixed=0.08; unclear=-0.07
word:gone; mixed=0.05; unclear=-0.06
word:good; against=0.08; unclear=-0.05
word:got; for=0.12; against=-0.16; mixed=0.04
word:government; against=0.06; mixed=-0.05
word:great; against=-0.06; mixed=0.05
word:gusta; against=-0.09; mixed=0.08
word:guy; for=0.07
word:guys; for=0.07; against=-0.05; mixed=0.04; unclear=-0.06
word:ha; for=-0.06; against=0.07
word:had; for=0.13; against=0.03; mixed=-0.06; unclear=-0.10
word:hagan; for=-0.08; against=-0.03; mixed=0.10
word:half; for=-0.04; against=-0.04; mixed=0.14; unclear=-0.06
word:hard; against=-0.03; mixed=0.06
word:has; for=-0.04; against=0.07
word:have; against=-0.10; mixed=-0.03; unclear=0.15
word:haven't; for=-0.03; against=-0.03; unclear=0.06
word:hay; for=-0.14; against=0.08; mixed=0.07
word:he; for=0.08; against=0.08; mixed=-0.10; unclear=-0.06
word:he's; for=0.05; against=0.05; mixed=-0.03; unclear=-0.06
word:health; unclear=0.06
word:hearing; for=0.05; against=-0.03; mixed=-0.03
word:here; for=0.04; against=-0.08; mixed=-0.03; unclear=0.07
word:hi; for=-0.05; against=0.07
word:hide; against=0.06; unclear=-0.03
word:hija; for=0.07; against=-0.05; mixed=0.04; unclear=-0.06
word:hijo; against=-0.06; unclear=0.05
word:him; for=0.19; against=-0.09; unclear=-0.09
word:hire; unclear=0.06
word:his; against=0.06
word:hora; against=-0.04; unclear=0.07
word:horas; for=0.06; against=0.03; mixed=-0.06; unclear=-0.04
word:hotel; against=0.07; unclear=-0.04
word:house; against=-0.07; unclear=0.06
word:how; against=-0.06; unclear=0.05
word:human; for=0.05; against=-0.05
word:hundred; for=-0.13; unclear=0.14
word:husband; for=-0.06; mixed=0.07
word:i; mixed=0.15; unclear=-0.14
word:i'd; for=-0.08; against=-0.07; mixed=0.22; unclear=-0.07
word:i'll; for=-0.06; mixed=0.09; unclear=-0.05
word:i'm; for=-0.07; against=-0.05; mixed=0.05; unclear=0.06
word:i've; for=-0.06; against=0.09; mixed=-0.08; unclear=0.05
word:iba; for=0.06
word:if; for=-0.10; against=0.06; mixed=0.30; unclear=-0.25
word:illegal; for=0.05; unclear=-0.06
word:immigration; against=0.08; mixed=-0.04; unclear=-0.07
word:impuesto; for=0.06; unclear=-0.05
word:in; for=0.08; against=0.03; unclear=-0.11
word:is; for=0.08; against=-0.05; mixed=-0.04
word:it; for=-0.05; against=-0.03; mixed=0.15; unclear=-0.06
word:it's; against=-0.09; unclear=0.08
word:jail; against=-0.15; mixed=0.17; unclear=-0.04
word:jefe; for=0.05; against=-0.03
word:job; for=0.05; against=0.04; unclear=-0.08
word:jobs; against=-0.05; unclear=0.06
word:just; for=-0.05; unclear=0.05
word:kids; against=-0.04; unclear=0.07
word:know; against=0.07; unclear=-0.04
word:knows; against=-0.08; unclear=0.06
word:la; against=0.07; mixed=-0.08; unclear=0.04
word:las; against=-0.04; unclear=0.07
word:last; against=0.06; unclear=-0.04
word:law; for=0.07; against=0.06; mixed=-0.05; unclear=-0.08
word:laws; for=0.05; unclear=-0.05
word:le; for=0.03; against=0.06; mixed=-0.17; unclear=0.08
word:least; against=0.06; unclear=-0.03
word:leave; for=-0.08; against=0.03; mixed=0.10; unclear=-0.05
word:legal; for=-0.09; against=0.13; unclear=-0.04
word:let; for=-0.04; against=0.10; mixed=-0.06
word:leyes; for=0.05; against=-0.04
word:lieutenant; for=-0.05; mixed=0.06
word:like; for=-0.18; mixed=0.08; unclear=0.09
word:line; for=0.03; against=0.05; mixed=-0.04; unclear=-0.04
word:lista; unclear=-0.06
word:listen; for=-0.03; unclear=0.06
word:little; for=-0.05; against=0.06
word:live; for=0.04; against=-0.06
word:llegan; for=-0.05; against=0.07
word:llegar; for=-0.03; unclear=0.07
word:lleva; against=0.05
word:lleven; for=-0.03; mixed=0.10; unclear=-0.05
word:lo; for=-0.06; against=-0.04; mixed=0.08
word:local; for=0.05; against=0.03; unclear=-0.06
word:look; against=-0.03; unclear=0.06
word:lost; for=0.09; against=-0.04; unclear=-0.04
word:loud; for=-0.04; against=0.09; mixed=-0.03
word:luego; for=-0.07; mixed=0.05
word:lunes; against=0.07; unclear=-0.03
word:made; for=0.07; against=-0.10; unclear=0.04
word:making; for=0.07
word:mandaron; against=-0.05; unclear=0.08
word:matter; against=-0.05
word:may; against=0.07; unclear=-0.04
word:me; mixed=0.13; unclear=-0.10
word:mean; for=0.05; unclear=-0.06
word:met; against=-0.03; unclear=0.07
word:mi; for=0.12; against=-0.04; mixed=-0.06; unclear=-0.03
word:mil; against=0.06; unclear=-0.05
word:mis; against=-0.05; mixed=-0.04; unclear=0.06
word:mitad; against=-0.07; unclear=0.05
word:model; for=-0.07; mixed=0.03; unclear=0.04
word:money; for=0.05; against=-0.07
word:more; for=-0.03; against=0.11; mixed=-0.10
word:muchacho; for=-0.06; against=0.03
word:multa; for=-0.03; mixed=0.07
word:municipal; for=-0.05; against=0.08
word:muy; for=0.09; against=-0.04
word:my; for=0.10; against=0.11; unclear=-0.18
word:nadie; for=-0.03; mixed=-0.05; unclear=0.11
word:name; against=0.13; unclear=-0.09
word:need; for=-0.05; against=-0.07; unclear=0.13
word:neither; for=0.05; against=-0.06
word:ni; for=-0.06; against=-0.10; mixed=0.13; unclear=0.04
word:nine; mixed=-0.05
word:nineteen; for=-0.07; against=0.03
word:ninety; for=-0.03; against=0.06
word:no; for=-0.04; mixed=0.22; unclear=-0.16
word:nobody; for=0.07; mixed=-0.09; unclear=0.04
word:nomas; for=-0.08; against=-0.03; mixed=0.09
word:none; against=0.06
word:nos; for=0.09; against=-0.03; unclear=-0.04
word:nosotros; against=0.07; mixed=-0.04
word:now; for=0.08; against=0.06; mixed=-0.07; unclear=-0.08
word:nueve; for=0.04; against=0.03; unclear=-0.06
word:number; against=-0.07; unclear=0.06
word:numero; mixed=-0.03; unclear=0.06
word:nunca; for=-0.05; against=0.12; unclear=-0.05
word:of; against=0.06; mixed=-0.04; unclear=-0.05
word:off; against=0.03; unclear=-0.07
word:office; for=0.13; against=-0.08; mixed=-0.04
word:officer; for=-0.09; against=0.11; mixed=0.04; unclear=-0.05
word:oficial; against=0.07; mixed=-0.05
word:oficiales; against=0.06; unclear=-0.05
word:ok; against=-0.03; mixed=0.06
word:okay; for=-0.07; against=0.04; mixed=-0.04; unclear=0.07
word:on; against=-0.06; mixed=-0.03; unclear=0.07
word:one; for=-0.09; against=0.04; mixed=0.05
word:ones; for=0.09; against=-0.10; mixed=0.05; unclear=-0.03
word:only; against=-0.07; mixed=0.13; unclear=-0.07
word:oppose; for=0.08; unclear=-0.06
word:or; for=-0.07; against=-0.06; mixed=-0.06; unclear=0.19
word:ordenanza; for=0.14; against=-0.03; unclear=-0.09
word:other; against=-0.09; unclear=0.07
word:otherwise; for=-0.03; mixed=0.07
word:otra; against=-0.06; mixed=0.07
word:out; for=0.09; against=-0.06; unclear=-0.04
word:outside; for=-0.04; mixed=0.06
word:own; for=0.11; against=-0.05; mixed=-0.05
word:pagamos; for=-0.03; against=-0.04; unclear=0.08
word:pages; against=-0.04; unclear=0.06
word:pagina; against=-0.06; unclear=0.06
word:pago; against=0.08; unclear=-0.08
word:pague; for=-0.06; against=0.07
word:pal; for=0.05; against=-0.05
word:papa; against=0.06
word:papers; mixed=0.06; unclear=-0.05
word:para; against=0.18; mixed=-0.11; unclear=-0.05
word:parking; against=0.07; unclear=-0.09
word:parks; against=-0.04; unclear=0.06
word:parque; unclear=0.05
word:part; against=-0.05; mixed=0.12; unclear=-0.04
word:pass; for=0.05; mixed=0.04; unclear=-0.07
word:passes; for=0.05; unclear=-0.04
word:patrol; against=-0.07; mixed=0.03
word:patrulla; for=0.07; against=-0.07
word:patrullas; against=-0.05; unclear=0.03
word:pedir; for=0.05; against=-0.06
word:people; for=-0.06; against=-0.07; unclear=0.11
word:perdon; unclear=0.05
word:pero; for=-0.09; against=-0.05; mixed=0.18; unclear=-0.05
word:personal; for=-0.03; against=0.05
word:pick; unclear=-0.05
word:pie; for=-0.07; against=0.06
word:place; for=-0.07; against=0.07; mixed=-0.04; unclear=0.03
word:please; against=-0.08; mixed=-0.09; unclear=0.19
word:pleito; against=-0.07; mixed=0.05
word:police; against=-0.06; mixed=-0.06; unclear=0.15
word:policia; for=0.04; mixed=0.04; unclear=-0.09
word:policias; against=-0.05; unclear=0.05
word:por; for=0.08; against=0.04; mixed=-0.03; unclear=-0.09
word:porque; against=-0.10; mixed=0.05; unclear=0.05
word:pregunto; for=0.06; unclear=-0.03
word:probable; for=-0.05; against=0.11; unclear=-0.04
word:programa; against=-0.04; mixed=0.06
word:public; mixed=-0.04; unclear=0.08
word:puede; against=-0.09; unclear=0.07
word:puerta; for=0.05; mixed=-0.06
word:put; for=-0.09; mixed=0.05; unclear=0.06
word:q; for=-0.05; against=0.10; mixed=0.09; unclear=-0.13
word:que; for=0.04; mixed=0.05; unclear=-0.09
word:quedo; for=-0.04; unclear=0.06
word:quien; against=0.07; unclear=-0.08
word:quiere; for=0.06; against=-0.05
word:quieren; against=0.07; mixed=-0.03
word:quiero; for=-0.06; against=-0.13; mixed=0.16; unclear=0.03
word:r; for=0.06; against=-0.04
word:remember; for=-0.06; against=0.09
word:removal; for=0.06; unclear=-0.03
word:reporte; for=0.06
word:reporting; against=-0.07; unclear=0.05
word:review; for=-0.06; mixed=0.03
word:ride; for=0.06
word:road; for=-0.08; against=0.09; unclear=-0.04
word:roof; against=0.05; unclear=-0.04
word:rumor; against=0.11; unclear=-0.06
word:saben; for=0.08; against=-0.05
word:saber; against=-0.05; unclear=0.08
word:safe; for=0.06
word:said; for=0.12; mixed=-0.09; unclear=-0.05
word:salga; mixed=0.06
word:same; for=0.12; mixed=-0.04; unclear=-0.07
word:saw; against=0.13; mixed=-0.05; unclear=-0.08
word:saying; for=0.07
word:says; against=0.07; unclear=-0.07
word:school; for=-0.07; against=0.06
word:se; mixed=-0.13; unclear=0.16
word:sea; mixed=0.05
word:second; for=-0.07; mixed=0.03
word:see; for=-0.08; against=-0.07; mixed=0.11; unclear=0.04
word:semana; against=0.07
word:semanas; against=0.07; mixed=-0.04; unclear=-0.04
word:senor; for=-0.04; against=0.08
word:senora; for=0.05; unclear=-0.05
word:ser; against=0.08; mixed=-0.05
word:she; against=0.11; mixed=-0.05; unclear=-0.07
word:sheriffs; for=0.06
word:should; against=-0.14; unclear=0.13
word:si; for=-0.06; against=-0.06; mixed=0.37; unclear=-0.25
word:side; for=-0.06; against=0.04
word:sign; against=0.13; unclear=-0.12
word:sin; mixed=0.09; unclear=-0.09
word:since; for=-0.07; against=0.08
word:sir; against=0.08; unclear=-0.04
word:so; against=-0.04; mixed=0.17; unclear=-0.11
word:some; for=0.07; mixed=-0.06
word:somos; against=-0.05; unclear=0.07
word:soy; against=0.13; unclear=-0.13
word:speaking; for=-0.05; against=0.07
word:split; mixed=0.06
word:staff; for=-0.05; against=0.10
word:state; for=0.14; against=-0.03; unclear=-0.08
word:stay; for=-0.04; against=0.07; unclear=-0.05
word:sticker; unclear=-0.05
word:stop; for=-0.07; unclear=0.09
word:stops; for=-0.08; against=0.04; mixed=0.05
word:store; for=0.08; against=-0.07
word:su; against=0.05; unclear=-0.07
word:support; against=0.06; mixed=0.07; unclear=-0.15
word:talking; for=-0.04; against=0.07
word:tampoco; for=-0.05; against=-0.04; mixed=0.07
word:techos; against=0.06
word:tell; against=-0.06; mixed=0.05
word:tells; for=-0.06; against=0.06
word:ten; for=-0.07; against=0.06; mixed=-0.04; unclear=0.06
word:tenia; against=0.08; mixed=-0.03; unclear=-0.04
word:teniamos; against=0.06; unclear=-0.05
word:texas; for=0.06; against=0.05; unclear=-0.09
word:text; for=-0.05
word:that; for=0.08; against=-0.07
word:that's; for=-0.05; against=0.11; mixed=-0.10; unclear=0.04
word:the; for=-0.08; against=0.04; mixed=-0.15; unclear=0.18
word:their; against=0.07; mixed=-0.06
word:them; for=0.05; mixed=-0.03
word:then; for=-0.04; against=0.09; mixed=0.07; unclear=-0.11
word:there; for=-0.12; against=0.06; unclear=0.04
word:there's; for=-0.09; mixed=0.04; unclear=0.03
word:they; for=0.06; against=0.07; mixed=-0.05; unclear=-0.07
word:they'd; for=0.07; unclear=-0.04
word:they'll; against=0.05; unclear=-0.03
word:they're; for=0.12; unclear=-0.12
word:they've; for=-0.06; unclear=0.04
word:thirty; for=-0.06; against=0.03; mixed=-0.03; unclear=0.06
word:this; against=0.07; mixed=-0.10; unclear=0.05
word:those; against=-0.04; mixed=0.08; unclear=-0.06
word:tiene; for=-0.08; against=0.11; unclear=-0.04
word:tienen; for=-0.08; mixed=0.03; unclear=0.03
word:till; against=-0.08; mixed=0.07; unclear=0.03
word:time; against=-0.04; mixed=-0.05; unclear=0.11
word:times; against=-0.06
word:to; for=0.04; mixed=-0.12; unclear=0.07
word:toda; against=-0.07; unclear=0.05
word:todo; for=0.08; against=-0.08
word:todos; for=0.10; against=-0.09; mixed=-0.08; unclear=0.07
word:told; for=0.05; mixed=-0.07
word:tonight; for=-0.03; against=-0.04; unclear=0.07
word:took; for=-0.06; against=0.12; unclear=-0.06
word:trabajo; against=0.05; unclear=-0.05
word:trae; against=-0.06; mixed=0.05
word:training; for=0.06; against=-0.05; unclear=-0.03
word:transito; for=-0.06; against=0.06
word:treinta; for=0.06; mixed=-0.04
word:tres; for=-0.05; against=0.15; mixed=-0.05; unclear=-0.05
word:two; for=-0.05; against=-0.03; unclear=0.08
word:um; for=-0.06; unclear=0.05
word:una; against=0.07; unclear=-0.05
word:under; for=0.08; mixed=-0.08
word:us; mixed=-0.08; unclear=0.08
word:use; for=-0.03; against=-0.05; unclear=0.07
word:used; against=0.13; mixed=-0.04; unclear=-0.08
word:usted; against=0.06; mixed=-0.04
word:ustedes; against=0.06; unclear=-0.03
word:v; against=0.06; unclear=-0.05
word:va; for=0.07; unclear=-0.07
word:van; for=-0.06; against=0.13; unclear=-0.05
word:ve; for=-0.03; against=0.05
word:veces; against=-0.06
word:vengo; against=-0.10; mixed=-0.04; unclear=0.15
word:veo; for=0.06
word:video; for=-0.07; against=0.03; unclear=0.05
word:violent; for=-0.07; mixed=0.10
word:violentos; for=-0.04; mixed=0.05
word:votar; for=-0.06; against=0.06
word:vote; against=-0.08; unclear=0.09
word:voy; against=0.08; mixed=-0.04; unclear=-0.05
word:vuelve; against=0.06
word:w; for=-0.04; mixed=0.06; unclear=-0.04
word:waited; for=0.04; against=-0.06
word:walk; against=-0.06; unclear=0.05
word:want; for=-0.04; against=-0.05; mixed=0.14; unclear=-0.04
word:was; against=0.09; mixed=-0.10
word:wasn't; for=0.11; against=-0.06; mixed=-0.03
word:way; mixed=0.08; unclear=-0.04
word:we; mixed=-0.13; unclear=0.15
word:we'd; for=0.06; against=-0.04
word:we're; for=0.12; against=-0.08; mixed=-0.05
word:week; against=0.10; unclear=-0.06
word:went; against=0.09; mixed=-0.05
word:were; for=0.04; against=0.06; mixed=-0.05; unclear=-0.06
word:what; for=-0.07; against=0.16; mixed=-0.04; unclear=-0.05
word:when; for=0.08; against=-0.04; mixed=-0.07
word:where; for=-0.19; against=0.15; mixed=0.07
word:who; for=0.07; against=-0.04; mixed=0.04; unclear=-0.07
word:who's; unclear=-0.06
word:whole; for=0.06; against=0.09; mixed=-0.06; unclear=-0.10
word:why; for=0.09; against=-0.04; unclear=-0.03
word:windows; for=-0.03; against=0.06
word:with; for=0.04; against=-0.04; mixed=0.13; unclear=-0.13
word:women; for=-0.03; unclear=0.07
word:work; for=0.09; unclear=-0.06
word:worked; for=0.06; unclear=-0.05
word:would; for=0.07; mixed=-0.03
word:wouldn't; for=-0.05; against=-0.05; mixed=0.06; unclear=0.04
word:write; for=-0.03; mixed=0.07; unclear=-0.06
word:writing; for=0.07; against=-0.04; unclear=-0.04
word:written; against=-0.04; mixed=0.07
word:wrong; for=-0.08; against=0.06
word:y; mixed=0.06; unclear=-0.04
word:y'all; against=0.11; mixed=-0.06; unclear=-0.06
word:ya; for=-0.11; unclear=0.10
word:year; for=-0.04; against=-0.05; mixed=0.05; unclear=0.04
word:years; mixed=-0.06; unclear=0.07
word:yes; against=-0.03; mixed=0.20; unclear=-0.17
word:yo; for=0.11; against=-0.11
word:you; against=0.03; mixed=-0.08; unclear=0.04
word:you'd; for=-0.07; against=0.11; unclear=-0.06
word:you'll; for=-0.06; mixed=0.05
word:you're; for=0.04; mixed=0.03; unclear=-0.07
word:young; for=-0.06; unclear=0.07
word:zero; against=0.06; unclear=-0.04
extra:says-for; for=1.60; against=-0.17; mixed=0.96; unclear=-0.43
extra:says-against; for=0.14; against=1.92; mixed=0.54; unclear=-0.54
extra:says-for-last; for=1.02; mixed=0.67; unclear=-0.70
extra:says-against-last; for=-0.42; against=1.10; mixed=0.80; unclear=-0.52
extra:says-both; for=0.07; against=-0.41; mixed=1.52; unclear=0.31
extra:conditional-for; for=1.36; against=-0.44; mixed=0.79; unclear=-0.22
extra:says-yes; for=-0.68; against=-0.74; mixed=-0.22; unclear=1.61
extra:says-no; for=-0.19; against=-0.28; mixed=-0.06; unclear=0.53
extra:off-subject; against=0.35; mixed=-0.59; unclear=2.05
extra:short; for=0.63; against=0.50; mixed=-0.73; unclear=-0.35
`;
