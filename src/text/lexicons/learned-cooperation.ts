/** Written by `npm run train` from seeds/coded; see linear-model.ts for how to read it. */
export const learnedCooperation = `
for; against; mixed; unclear
bias; for=0.08; against=0.23; mixed=-1.00; unclear=0.22
concept:kin; mixed=0.09; unclear=-0.06
concept:children; for=-0.12; against=0.07; mixed=-0.15; unclear=0.19
concept:family; for=0.15; mixed=-0.14
concept:neighbours; for=-0.17; against=0.10; mixed=-0.17; unclear=0.24
concept:immigrant; for=0.41; against=-0.15; mixed=-0.12; unclear=-0.14
concept:illegal; for=0.77; against=-0.24; mixed=0.30; unclear=0.17
concept:police; for=-0.09; against=0.30; mixed=-0.04; unclear=-0.20
concept:sheriff; for=0.30; against=0.21; unclear=-0.48
concept:ice; for=0.12; against=0.22; mixed=-0.32
concept:immigration-enforcement; for=0.15; against=-0.11; unclear=-0.07
concept:council; for=0.06; against=0.28; mixed=-0.24; unclear=-0.10
concept:offender; for=0.66; against=0.10; mixed=0.92; unclear=-0.68
concept:victim; for=0.16; against=0.22; unclear=-0.41
concept:worker; for=-0.11; against=0.20; mixed=0.23; unclear=-0.32
concept:black; for=-0.03; mixed=-0.08; unclear=0.14
concept:poor; unclear=0.04
concept:crime; for=-0.17; against=-0.22; mixed=0.23; unclear=0.16
concept:crime-weak; for=0.16; against=-0.16; mixed=0.41; unclear=-0.41
concept:crime-falls; against=0.05; mixed=-0.09; unclear=0.05
concept:safe; for=0.12; mixed=-0.05; unclear=-0.05
concept:safe-weak; for=0.13; against=0.21; mixed=-0.15; unclear=-0.18
concept:safe-faint; for=0.20; against=-0.10; unclear=-0.09
concept:public-safety-named; for=-0.24; against=0.16; mixed=0.04; unclear=0.04
concept:remove-dangerous; for=0.70; against=-0.18; mixed=0.22; unclear=-0.05
concept:call-police; for=0.16; against=-0.31; mixed=0.03; unclear=0.12
concept:call-police-weak; for=-0.03; against=0.13; mixed=-0.10
concept:report; for=0.18; against=-0.07; mixed=-0.17; unclear=0.05
concept:report-weak; for=0.23; against=-0.08; mixed=-0.12; unclear=-0.03
concept:report-faint; against=-0.11; mixed=0.15; unclear=-0.04
concept:domestic-violence; for=-0.13; against=0.30; unclear=-0.18
concept:fear; for=0.37; against=-0.30; mixed=0.04; unclear=-0.12
concept:fear-weak; for=0.06; against=0.13; unclear=-0.20
concept:fear-faint; for=0.28; against=-0.16; mixed=-0.03; unclear=-0.08
concept:avoid; for=-0.12; against=0.23; unclear=-0.11
concept:places; for=-0.08; unclear=0.10
concept:separation; for=-0.12; against=1.01; mixed=0.14; unclear=-0.03
concept:well-being; for=0.06; against=-0.15; mixed=-0.07; unclear=0.16
concept:fear-of-arrest; for=0.08; against=0.74; unclear=0.19
concept:trust; for=0.15; against=-0.19; unclear=0.04
concept:profiling; for=0.29; against=0.63; unclear=0.09
concept:profiling-weak; for=-0.08; mixed=0.05
concept:rights; for=-0.04; against=0.35; mixed=-0.08; unclear=-0.24
concept:rights-weak; for=0.30; against=-0.18; mixed=-0.09
concept:rights-faint; for=0.13; against=-0.15
concept:abuse; for=-0.14; against=-0.12; mixed=0.07; unclear=0.19
concept:abuse-weak; for=0.04; against=-0.23; mixed=0.04; unclear=0.15
concept:budget; for=-0.07; against=-0.16; unclear=0.25
concept:budget-weak; for=-0.27; against=0.35; unclear=-0.06
concept:money; for=0.13; against=-0.19; mixed=-0.06; unclear=0.13
concept:taxes; for=0.23; against=-0.06; mixed=-0.10; unclear=-0.08
concept:staffing; for=0.15; against=-0.24; unclear=0.09
concept:staffing-weak; for=-0.07; against=0.08; mixed=-0.19; unclear=0.18
concept:resources-named; for=0.11; against=0.04; mixed=0.18; unclear=-0.34
concept:lawsuit; for=0.10; against=0.20; mixed=-0.06; unclear=-0.24
concept:lawsuit-weak; for=0.26; against=-0.36; mixed=0.26; unclear=-0.15
concept:lawsuit-named; for=0.04; against=0.42; unclear=0.06
concept:economy; for=-0.16; against=0.13; mixed=0.09; unclear=-0.07
concept:economy-faint; for=0.03; against=0.16; mixed=-0.19
concept:economy-named; for=-0.07; against=0.08
concept:reputation; for=0.22; against=-0.05; mixed=-0.05; unclear=-0.12
concept:belonging; for=0.16; against=-0.11; mixed=-0.16; unclear=0.11
concept:belonging-weak; for=-0.15; against=0.05; mixed=0.08
concept:belonging-faint; mixed=-0.07; unclear=0.09
concept:participation; for=0.14; against=0.07; mixed=0.04; unclear=-0.25
concept:participation-weak; for=0.04; against=0.06; mixed=-0.22; unclear=0.12
concept:participation-faint; for=-0.06; against=0.09; mixed=-0.09; unclear=0.06
concept:participation-named; for=-0.14; against=0.23; unclear=-0.07
concept:openness; for=0.04; against=-0.12; mixed=0.05; unclear=0.03
concept:openness-weak; against=0.07; mixed=-0.16; unclear=0.11
concept:openness-faint; for=0.11; against=-0.35; mixed=-0.16; unclear=0.39
concept:openness-named; for=-0.20; against=0.11; mixed=0.05; unclear=0.04
concept:community-policing; for=0.11; against=-0.15; mixed=-0.08; unclear=0.12
concept:community-policing-weak; for=0.13; against=-0.18; mixed=0.10; unclear=-0.05
concept:alternatives-named; for=0.04; against=-0.30; mixed=0.21; unclear=0.04
concept:services; for=0.04; against=0.07; mixed=-0.09
concept:services-weak; against=0.07; mixed=-0.09
concept:services-faint; against=-0.37; unclear=0.37
concept:services-named; for=-0.08; mixed=-0.09; unclear=0.17
concept:housing; for=-0.22; against=-0.06; mixed=0.10; unclear=0.19
concept:city-life; for=-0.09; against=0.22; mixed=-0.11; unclear=0.68
concept:whose-job; for=-0.10; against=0.33; mixed=-0.08; unclear=-0.15
concept:whose-job-weak; against=0.09; mixed=0.14; unclear=-0.26
concept:roles-named; for=0.28; against=-0.12; mixed=0.04; unclear=-0.20
concept:obey-law; for=0.25; against=-0.22; mixed=0.06; unclear=-0.10
concept:obey-law-weak; for=0.20; against=0.12; mixed=0.09; unclear=-0.41
concept:obey-law-faint; for=0.13; against=0.07; mixed=0.15; unclear=-0.35
concept:obey-law-named; for=0.76; against=0.09; mixed=0.15
concept:operations; for=0.39; against=-0.08; unclear=-0.30
concept:operations-faint; for=-0.04; against=0.08
concept:operations-weak; for=0.27; against=0.09; mixed=0.08; unclear=-0.44
concept:operations-named; for=0.26; against=0.14; mixed=0.04; unclear=0.06
concept:act-yes; for=-0.07; against=-0.07; mixed=0.22; unclear=-0.07
concept:act-yes-verb; for=0.10; mixed=0.17; unclear=-0.26
concept:act-no; against=-0.11; mixed=0.11
concept:act-no-verb; against=-0.05; mixed=0.09; unclear=-0.05
concept:agreement; mixed=-0.06
concept:wants-ice-out; for=-0.10; against=0.22; mixed=-0.07; unclear=-0.06
concept:wants-ice-in; for=-0.05; against=-0.10; mixed=0.10; unclear=0.05
concept:agreement-weak; for=0.73; against=-0.06; mixed=0.27; unclear=-0.93
concept:limits; for=0.09; against=0.17; mixed=-0.16; unclear=-0.10
concept:ordinance; for=0.57; against=0.17; unclear=-0.74
concept:condition; for=-0.17; against=-0.19; mixed=1.15; unclear=-0.06
concept:not; for=-0.21; against=0.17; mixed=0.30; unclear=-0.28
concept:but; against=-0.13; mixed=0.40; unclear=-0.23
concept:they-say; for=0.12; against=-0.12
concept:praise; against=0.15; mixed=-0.27; unclear=0.13
concept:courtesy; for=0.06; mixed=-0.38; unclear=0.30
concept:anger; for=0.11; against=0.09; mixed=0.03; unclear=-0.24
concept:complaint; for=0.07; against=-0.26; mixed=-0.16; unclear=0.35
concept:question; for=0.22; against=-0.13; mixed=-0.03; unclear=0.94
concept:crime-reporting-argued; against=0.40
concept:fear-and-wellbeing-argued; against=0.40
concept:rule-of-law-argued; for=0.50
concept:argues-for; for=1.15; against=0.17; mixed=0.17
concept:argues-against; for=0.47; against=1.16; unclear=-0.12
pattern:offender & remove-dangerous; for=1.03; against=-0.04
pattern:illegal & crime; for=0.49; mixed=0.20
pattern:crime & kin; for=0.32; against=-0.22; mixed=0.27; unclear=0.14
pattern:remove-dangerous & not; for=0.50; against=0.13; mixed=0.19; unclear=-0.12
pattern:illegal & not; for=0.63; against=-0.11
pattern:offender & ice; for=0.20; against=0.13; mixed=0.19
pattern:operations & ice; for=0.71; against=-0.18; mixed=-0.09; unclear=-0.04
pattern:avoid & places; for=-0.05; against=0.58; mixed=0.16
pattern:fear & kin; for=0.11; against=0.55; mixed=0.04
pattern:fear & call-police; for=0.09; against=0.62
pattern:call-police & not; for=0.18; against=0.49
pattern:trust & not; for=0.22; against=0.31; mixed=0.04; unclear=0.13
pattern:whose-job & not; for=0.18; against=0.48; mixed=0.09; unclear=-0.06
pattern:avoid & fear; against=0.70
pattern:fear & children; for=-0.08; against=0.61; unclear=0.17
pattern:fear & ice; for=0.04; against=0.42; unclear=0.06
pattern:kin & immigration-enforcement; for=0.16; against=0.34; mixed=0.04; unclear=-0.04
pattern:profiling & police; against=0.52; mixed=0.06
pattern:staffing & police; for=-0.07; against=0.41; mixed=-0.04; unclear=0.10
pattern:money & police; for=-0.18; against=0.37; unclear=0.23
pattern:report & fear; against=0.50
pattern:domestic-violence & fear; against=0.60
pattern:economy & fear; for=0.06; against=0.42
pattern:condition & agreement; for=0.11; against=0.06; mixed=0.59; unclear=-0.06
pattern:but & condition; mixed=0.29; unclear=0.21
pattern:condition & offender; for=-0.09; mixed=0.53; unclear=0.04
word:a; for=0.10; against=0.06; mixed=0.03; unclear=-0.17
word:abogado; against=-0.06
word:about; for=0.03; against=-0.03; mixed=-0.08; unclear=0.08
word:aca; for=-0.03; against=0.06; unclear=-0.05
word:academia; against=0.06; unclear=-0.04
word:act; for=-0.06; against=0.04
word:acuerdo; for=0.11; mixed=-0.04; unclear=-0.05
word:address; for=0.07; unclear=-0.04
word:afraid; for=0.08; against=-0.07
word:after; unclear=0.06
word:afuera; mixed=0.04; unclear=-0.07
word:again; for=0.08; against=-0.13; unclear=0.05
word:against; for=0.04; against=-0.06
word:agency; for=0.04; against=0.04; unclear=-0.05
word:agente; for=0.06; unclear=-0.03
word:agentes; for=0.09; against=-0.04; unclear=-0.07
word:ago; unclear=0.06
word:agua; against=-0.06
word:ahi; against=-0.06; unclear=0.09
word:ahora; for=-0.09; against=0.16; mixed=-0.03; unclear=-0.04
word:al; for=0.07; against=-0.09; mixed=0.09; unclear=-0.07
word:alguacil; for=0.09; against=-0.04; unclear=-0.04
word:already; for=0.07; unclear=-0.10
word:also; for=-0.04; mixed=0.08
word:am; against=0.06; mixed=0.04; unclear=-0.08
word:an; against=-0.03; mixed=0.10; unclear=-0.06
word:and; for=-0.09; against=-0.09; mixed=0.06; unclear=0.13
word:ano; against=-0.04; unclear=0.05
word:anos; for=0.04; against=0.20; mixed=-0.11; unclear=-0.13
word:another; against=-0.06; unclear=0.09
word:antes; for=-0.04; against=0.09; mixed=-0.07
word:any; for=0.06; unclear=-0.05
word:anyone; against=-0.06; unclear=0.06
word:appreciate; for=0.05
word:aqui; for=0.10; against=-0.07; mixed=-0.10; unclear=0.07
word:are; for=-0.09; against=0.07; unclear=0.03
word:arrest; for=0.06; unclear=-0.06
word:arrested; for=0.08; unclear=-0.03
word:asi; against=-0.04; mixed=0.08; unclear=-0.04
word:ask; for=0.05; against=-0.03; mixed=-0.05
word:asked; against=0.22; mixed=-0.04; unclear=-0.16
word:asking; for=-0.04; against=-0.07; mixed=0.05; unclear=0.06
word:at; for=0.06; against=0.10; mixed=-0.09; unclear=-0.07
word:aunque; for=-0.03; against=0.07
word:aye; for=0.04; against=0.04; unclear=-0.07
word:b; for=-0.06; against=0.25; mixed=0.08; unclear=-0.27
word:bag; against=0.06
word:bajo; against=0.04; unclear=-0.05
word:bakery; for=-0.06; mixed=0.05
word:banqueta; for=-0.04; against=-0.03; unclear=0.07
word:base; for=0.05
word:be; for=0.09; against=-0.14; mixed=0.09; unclear=-0.03
word:because; for=0.12; unclear=-0.11
word:been; for=-0.08; mixed=0.06
word:before; mixed=-0.04; unclear=0.08
word:behalf; for=-0.04; against=0.06
word:believe; for=0.06; unclear=-0.05
word:belong; for=-0.04; against=0.05
word:best; against=-0.06; unclear=0.07
word:better; for=-0.05; unclear=0.06
word:bilingual; against=0.07; unclear=-0.06
word:bill; for=0.10; against=-0.09
word:black; against=-0.05; unclear=0.09
word:border; for=-0.08; unclear=0.09
word:born; against=0.16; unclear=-0.15
word:both; for=0.05; unclear=-0.07
word:boys; for=0.06
word:bring; against=0.08; unclear=-0.04
word:broken; for=-0.06; unclear=0.03
word:budget; against=-0.03; unclear=0.07
word:bus; for=0.05; mixed=0.03; unclear=-0.10
word:but; for=0.12; against=-0.13; mixed=0.08; unclear=-0.07
word:call; for=0.07; against=-0.09; mixed=-0.04; unclear=0.05
word:calle; for=-0.05; against=-0.08; unclear=0.10
word:called; mixed=-0.05; unclear=0.06
word:camara; for=0.06; against=-0.04; mixed=-0.03
word:came; for=0.08; against=-0.03
word:can; for=0.05; against=0.05; unclear=-0.10
word:can't; for=-0.16; against=-0.04; mixed=0.11; unclear=0.09
word:cannot; for=0.06; unclear=-0.04
word:car; for=-0.08; against=0.11
word:carcel; for=0.06; against=-0.05; unclear=-0.04
word:card; for=-0.05; against=0.06
word:carry; for=0.07; unclear=-0.07
word:cars; for=-0.04; unclear=0.05
word:cartel; mixed=0.06; unclear=-0.04
word:casa; for=-0.08; unclear=0.05
word:cash; for=0.06
word:cause; against=0.06; unclear=-0.07
word:center; unclear=0.07
word:centro; against=-0.06; unclear=0.08
word:certificate; against=0.08; unclear=-0.05
word:charge; against=-0.04; mixed=0.06
word:chief; for=-0.04; against=0.08; unclear=-0.03
word:children; for=-0.03; unclear=0.05
word:cities; against=-0.05; unclear=0.06
word:citizen; against=0.13; unclear=-0.10
word:city; for=0.05; against=0.16; mixed=-0.11; unclear=-0.11
word:civil; unclear=-0.05
word:class; for=-0.04; against=0.06
word:coffee; for=-0.05; against=0.11; unclear=-0.04
word:come; for=-0.10; against=0.04; mixed=0.04
word:comes; for=0.03; against=0.06; mixed=-0.05; unclear=-0.04
word:community; for=0.07; unclear=-0.04
word:como; for=0.05; against=-0.08; mixed=0.04
word:con; against=0.04; mixed=0.07; unclear=-0.08
word:condado; against=0.07; mixed=-0.04; unclear=-0.05
word:conmigo; for=-0.07; mixed=0.06
word:contra; for=0.06; against=-0.09
word:contract; for=-0.07; unclear=0.03
word:convenio; for=0.10; against=-0.12; mixed=0.09; unclear=-0.07
word:convenios; for=-0.04; against=0.07
word:cop; for=0.07; unclear=-0.03
word:cops; against=0.06; unclear=-0.09
word:corte; for=-0.05; unclear=0.05
word:costo; against=0.06; unclear=-0.03
word:country; for=0.11; against=-0.13
word:county; against=0.09; mixed=0.04; unclear=-0.14
word:course; against=0.03; unclear=-0.06
word:cousin; against=-0.05; unclear=0.06
word:crime; for=0.04; against=0.06; unclear=-0.08
word:cuando; for=-0.07; against=0.14; mixed=-0.06
word:cuatro; against=0.06; mixed=-0.08
word:cuenten; for=-0.05; mixed=0.06
word:dallas; for=0.09; against=0.19; mixed=-0.05; unclear=-0.23
word:data; unclear=0.05
word:day; for=0.09; unclear=-0.09
word:days; for=-0.08; against=0.04; unclear=0.05
word:de; against=0.14; unclear=-0.14
word:decir; against=0.09; unclear=-0.04
word:dejo; against=0.08; unclear=-0.03
word:del; for=0.18; against=-0.08; mixed=-0.13
word:delitos; against=-0.04; mixed=0.06
word:demandar; for=0.07; against=-0.04
word:demas; for=0.06; against=-0.04
word:depende; mixed=0.07
word:deputy; for=-0.06; mixed=0.06
word:derecho; for=0.05; against=-0.05
word:desk; for=-0.05
word:detectives; against=0.06
word:dice; against=-0.04; mixed=0.07
word:dicho; for=-0.05; against=0.04
word:did; for=0.11; against=0.08; mixed=-0.09; unclear=-0.10
word:dieciocho; against=0.10; unclear=-0.07
word:diga; for=-0.07; against=-0.05; unclear=0.09
word:digan; for=-0.06; against=0.03
word:digo; against=-0.06; mixed=0.03
word:dije; against=0.06
word:dijo; against=0.15; mixed=-0.07; unclear=-0.08
word:district; for=-0.06; against=0.06
word:distrito; for=-0.04; against=0.08; mixed=-0.04
word:do; against=0.04; mixed=0.03; unclear=-0.08
word:doesn't; for=-0.05; against=0.07; mixed=0.05; unclear=-0.07
word:doing; for=0.04; mixed=0.04; unclear=-0.06
word:dolares; for=-0.07; mixed=0.06
word:domestic; for=-0.04; against=0.08; unclear=-0.04
word:don't; for=0.06; against=-0.11; mixed=0.08; unclear=-0.04
word:donde; for=-0.03; against=0.08; mixed=-0.06
word:door; for=0.10; mixed=-0.04; unclear=-0.06
word:doors; against=0.08; unclear=-0.06
word:dos; for=-0.08; mixed=0.12; unclear=-0.05
word:down; against=0.05; mixed=0.04; unclear=-0.11
word:either; for=0.06; against=-0.05
word:el; for=0.17; against=0.05; mixed=-0.18; unclear=-0.04
word:eleven; against=-0.05; unclear=0.05
word:enfermera; against=-0.03; unclear=0.06
word:enforcement; against=0.06
word:entonces; for=0.04; mixed=0.03; unclear=-0.05
word:entran; for=0.07; against=-0.05
word:era; for=-0.03; against=0.12; mixed=-0.05; unclear=-0.03
word:error; for=-0.06
word:esa; for=0.04; against=0.05; unclear=-0.09
word:ese; for=-0.11; against=0.11
word:esta; for=-0.06; against=0.11; unclear=-0.05
word:estado; for=0.07; against=-0.05; unclear=-0.04
word:este; against=0.04; mixed=-0.07; unclear=0.03
word:esto; for=0.03; against=0.11; mixed=-0.04; unclear=-0.10
word:estoy; for=-0.10; mixed=0.12
word:estuvo; for=0.06
word:evening; for=-0.04; mixed=-0.04; unclear=0.08
word:every; for=0.08; against=-0.08
word:everybody; for=0.09; against=-0.09; mixed=0.03; unclear=-0.04
word:everyone; for=0.04; against=-0.08; unclear=0.05
word:explain; for=-0.03; unclear=0.06
word:face; for=0.06; unclear=-0.06
word:falta; mixed=-0.04; unclear=0.07
word:familias; for=0.06; against=-0.06
word:families; for=-0.06; unclear=0.05
word:family; for=0.05
word:favor; for=0.16; against=-0.10; unclear=-0.04
word:federal; for=0.23; against=0.12; mixed=0.05; unclear=-0.40
word:finally; against=0.05; unclear=-0.07
word:fine; for=0.08; against=-0.08
word:firme; for=0.07; against=-0.05; unclear=-0.04
word:firmen; for=0.05; against=0.04; unclear=-0.06
word:firmo; for=0.06; against=-0.04
word:first; for=-0.12; mixed=0.05; unclear=0.05
word:folks; against=0.06; unclear=-0.04
word:fondo; against=-0.07; mixed=0.05
word:for; for=0.08
word:force; mixed=0.06
word:forward; for=0.06
word:four; for=-0.16; against=0.07; mixed=-0.05; unclear=0.14
word:fourth; against=0.07; unclear=-0.04
word:friday; against=0.08; unclear=-0.08
word:from; for=0.17; mixed=-0.05; unclear=-0.14
word:fue; for=0.05; against=-0.08
word:fuera; for=0.08; against=-0.04
word:fui; against=0.09; mixed=-0.04; unclear=-0.04
word:full; for=0.07; unclear=-0.03
word:g; for=0.08; unclear=-0.03
word:gate; against=0.05; unclear=-0.04
word:general; for=0.06; against=-0.05
word:gente; for=0.06; unclear=-0.11
word:get; for=0.14; against=-0.15
word:give; for=-0.04; against=0.06
word:giving; for=-0.03; against=0.06; unclear=-0.04
word:go; against=0.07; mixed=0.05; unclear=-0.12
word:goes; for=-0.06; against=0.06; mixed=0.09; unclear=-0.08
word:gone; for=0.04; mixed=0.05; unclear=-0.08
word:good; for=-0.05; against=0.07
word:got; for=0.15; against=-0.16; mixed=0.04
word:government; for=0.03; against=0.09; mixed=-0.05; unclear=-0.07
word:gracias; for=-0.05; against=0.03; mixed=-0.05; unclear=0.07
word:great; against=-0.08; mixed=0.05
word:gusta; against=-0.09; mixed=0.08
word:guy; for=0.07; unclear=-0.04
word:guys; for=0.09; against=-0.05; mixed=0.04; unclear=-0.07
word:ha; for=-0.06; against=0.09
word:habia; against=0.06; mixed=-0.04
word:hablando; against=0.06
word:hace; for=-0.07; unclear=0.08
word:had; for=0.08; against=0.06; mixed=-0.07; unclear=-0.07
word:hagan; for=-0.08; mixed=0.11
word:half; against=-0.07; mixed=0.14; unclear=-0.05
word:han; for=-0.05; against=0.06; mixed=0.04; unclear=-0.05
word:hand; against=0.08; mixed=-0.03; unclear=-0.05
word:hard; against=-0.03; mixed=0.06
word:have; against=-0.13; unclear=0.16
word:haven't; for=-0.04; against=-0.03; unclear=0.07
word:hay; for=-0.11; against=0.07; mixed=0.06
word:he; for=0.07; against=0.08; mixed=-0.10; unclear=-0.05
word:he's; for=0.04; against=0.05; mixed=-0.03; unclear=-0.06
word:hearing; for=0.04; against=-0.06; mixed=-0.04; unclear=0.05
word:her; against=0.07; unclear=-0.06
word:here; for=0.05; against=-0.11; mixed=-0.05; unclear=0.11
word:hermano; for=0.06; against=-0.04; unclear=-0.04
word:hide; against=0.06; unclear=-0.04
word:hija; for=0.08; against=-0.05; mixed=0.05; unclear=-0.07
word:hijo; against=-0.06; unclear=0.07
word:him; for=0.18; against=-0.11; unclear=-0.07
word:hire; unclear=0.05
word:his; against=0.07; mixed=-0.03
word:hora; unclear=0.07
word:horas; for=0.04; mixed=-0.07
word:hospital; for=0.07; mixed=-0.04
word:hotel; for=-0.04; against=0.08; unclear=-0.04
word:house; against=-0.07; unclear=0.05
word:how; against=-0.09; unclear=0.08
word:human; for=0.06; against=-0.05
word:hundred; for=-0.14; against=0.06; unclear=0.10
word:husband; for=-0.07; mixed=0.07
word:i; for=-0.03; mixed=0.13; unclear=-0.12
word:i'd; for=-0.10; against=-0.10; mixed=0.23
word:i'll; for=-0.06; against=0.04; mixed=0.09; unclear=-0.07
word:i'm; against=-0.06; mixed=0.07
word:i've; for=-0.10; against=0.12; mixed=-0.08; unclear=0.05
word:iba; for=0.06
word:if; for=-0.11; against=0.05; mixed=0.33; unclear=-0.27
word:illegal; for=0.08; unclear=-0.09
word:immigration; against=0.16; unclear=-0.14
word:impuesto; for=0.06; unclear=-0.05
word:in; for=0.08; against=0.05; unclear=-0.11
word:information; for=0.07; unclear=-0.03
word:into; for=0.06; unclear=-0.03
word:is; for=0.12; against=-0.09; mixed=-0.05
word:it; mixed=0.18; unclear=-0.12
word:it's; for=0.04; against=-0.10; unclear=0.07
word:jail; for=0.07; against=-0.14; mixed=0.17; unclear=-0.10
word:job; for=0.04; against=0.06; unclear=-0.09
word:jobs; against=-0.05; unclear=0.05
word:juez; for=-0.05; against=0.04
word:junta; mixed=-0.03; unclear=0.06
word:just; for=-0.06; against=-0.04; unclear=0.10
word:killed; against=-0.05; unclear=0.06
word:kind; for=-0.03; unclear=0.05
word:know; against=0.10; unclear=-0.08
word:knows; against=-0.06; unclear=0.04
word:la; for=-0.06; against=0.07; mixed=-0.08; unclear=0.07
word:las; for=-0.03; against=-0.08; unclear=0.11
word:last; for=-0.03; against=0.07; unclear=-0.04
word:law; for=0.10; against=0.06; mixed=-0.05; unclear=-0.11
word:le; for=0.05; against=0.06; mixed=-0.15; unclear=0.04
word:least; against=0.09; unclear=-0.05
word:leave; for=-0.08; against=0.05; mixed=0.10; unclear=-0.08
word:legal; for=-0.08; against=0.12; unclear=-0.04
word:less; for=0.05; against=-0.06; unclear=0.04
word:let; against=0.06; mixed=-0.05
word:ley; mixed=0.06; unclear=-0.05
word:lieutenant; for=-0.05; mixed=0.06
word:light; against=-0.06; unclear=0.06
word:like; for=-0.18; mixed=0.04; unclear=0.15
word:line; against=0.06; mixed=-0.04; unclear=-0.03
word:little; for=-0.04; against=0.07
word:lived; for=0.05
word:llegan; for=-0.05; against=0.11; unclear=-0.06
word:llegar; unclear=0.06
word:lleven; for=-0.03; mixed=0.10; unclear=-0.05
word:lo; for=-0.04; against=-0.04; mixed=0.08
word:local; for=0.06; against=0.05; mixed=-0.03; unclear=-0.08
word:lost; for=0.11; unclear=-0.08
word:loud; against=0.09; unclear=-0.04
word:love; for=0.03; against=0.07; mixed=-0.04; unclear=-0.06
word:luego; for=-0.08; mixed=0.05; unclear=0.06
word:lunes; against=0.08; unclear=-0.04
word:made; for=0.07; against=-0.10; unclear=0.03
word:make; for=0.06
word:making; for=0.07
word:mama; against=0.06; mixed=-0.04; unclear=-0.04
word:man; for=0.08; unclear=-0.06
word:mandaron; against=-0.05; unclear=0.08
word:mano; against=0.07; mixed=-0.03
word:mayo; against=0.05; unclear=-0.06
word:me; mixed=0.16; unclear=-0.15
word:measure; for=-0.05; against=0.09; unclear=-0.03
word:meeting; against=-0.04; unclear=0.06
word:members; for=0.04; against=0.05; mixed=-0.04; unclear=-0.05
word:memorandum; for=-0.04; against=0.07; unclear=-0.03
word:met; against=-0.03; unclear=0.06
word:mi; for=0.14; mixed=-0.07; unclear=-0.04
word:migra; for=-0.06; against=0.06; mixed=-0.04; unclear=0.05
word:mil; against=0.07; unclear=-0.08
word:mis; for=0.03; against=-0.06; mixed=-0.04; unclear=0.07
word:mitad; against=-0.07; mixed=0.03; unclear=0.05
word:model; for=-0.07; mixed=0.05
word:money; against=-0.09; unclear=0.06
word:more; for=-0.06; against=0.15; mixed=-0.10
word:mothers; against=0.05
word:muchacho; for=-0.06; against=0.04
word:multa; for=-0.04; mixed=0.07
word:municipal; for=-0.06; against=0.08
word:muy; for=0.09; against=-0.07
word:my; for=0.11; against=0.14; unclear=-0.22
word:naci; against=0.06; unclear=-0.03
word:nacimiento; against=0.05
word:nadie; mixed=-0.05; unclear=0.08
word:name; for=-0.03; against=0.13; unclear=-0.12
word:need; for=-0.04; against=-0.10; unclear=0.16
word:neighbors; for=0.06
word:neither; against=-0.07; mixed=0.04
word:never; against=-0.08; mixed=-0.03; unclear=0.08
word:new; for=-0.05; against=-0.07; unclear=0.11
word:ni; for=-0.09; against=-0.07; mixed=0.14
word:nine; mixed=-0.06; unclear=0.04
word:nineteen; for=-0.06; against=0.04
word:ninety; for=-0.03; against=0.06
word:no; for=-0.03; mixed=0.23; unclear=-0.18
word:nobody; for=0.07; mixed=-0.08
word:nomas; for=-0.08; against=-0.05; mixed=0.09; unclear=0.04
word:nos; for=0.07; against=-0.06
word:nosotros; against=0.08; mixed=-0.05
word:now; for=0.11; against=0.09; mixed=-0.06; unclear=-0.14
word:nueve; for=0.04; against=0.04; unclear=-0.06
word:number; against=-0.08; unclear=0.08
word:nunca; for=-0.06; against=0.12; unclear=-0.05
word:o; against=-0.05; unclear=0.06
word:of; against=0.07; mixed=-0.04
word:off; mixed=0.04; unclear=-0.08
word:office; for=0.14; against=-0.08; mixed=-0.04
word:officer; for=-0.11; against=0.11
word:officers; for=0.08; against=-0.08; mixed=-0.03; unclear=0.04
word:oficial; for=-0.04; against=0.09; mixed=-0.05
word:okay; for=-0.07; against=0.04; mixed=-0.04; unclear=0.07
word:old; against=0.05; mixed=-0.04
word:on; against=-0.04; mixed=-0.04; unclear=0.07
word:one; for=-0.08; against=0.05; mixed=0.07; unclear=-0.04
word:ones; for=0.11; against=-0.11; mixed=0.05; unclear=-0.05
word:only; against=-0.07; mixed=0.14; unclear=-0.05
word:opened; for=-0.04; unclear=0.06
word:oppose; for=0.09; unclear=-0.09
word:or; for=-0.09; against=-0.08; mixed=-0.05; unclear=0.21
word:ordenanza; for=0.15; unclear=-0.12
word:other; against=-0.08; mixed=0.04; unclear=0.04
word:otherwise; for=-0.03; mixed=0.07
word:otra; against=-0.04; mixed=0.06
word:our; against=0.12; mixed=-0.07; unclear=-0.06
word:out; for=0.12; against=-0.07; unclear=-0.07
word:outside; for=-0.04; mixed=0.06
word:own; for=0.11; mixed=-0.07
word:pagamos; for=-0.04; unclear=0.07
word:pago; against=0.09; unclear=-0.09
word:pague; for=-0.06; against=0.07
word:pais; for=0.05
word:pal; for=0.06; against=-0.04
word:papeles; for=-0.04; mixed=0.06; unclear=-0.03
word:paper; mixed=0.04; unclear=-0.05
word:papers; against=0.03; mixed=0.06; unclear=-0.09
word:para; for=-0.05; against=0.16; mixed=-0.15; unclear=0.04
word:parents; against=-0.04; unclear=0.06
word:parking; for=0.03; against=0.05; unclear=-0.08
word:parkland; against=0.05; unclear=-0.03
word:part; for=-0.03; against=-0.04; mixed=0.13; unclear=-0.05
word:pass; for=0.07; mixed=0.04; unclear=-0.08
word:passes; for=0.05; unclear=-0.05
word:passport; against=0.06; unclear=-0.04
word:patrol; against=-0.07; mixed=0.03; unclear=0.04
word:patrulla; for=0.08; against=-0.06; mixed=-0.04
word:patrullas; against=-0.08; unclear=0.04
word:peace; for=0.07; against=-0.03; unclear=-0.03
word:pedir; for=0.06; against=-0.06
word:people; for=-0.04; against=-0.09; unclear=0.12
word:pero; for=-0.10; against=-0.05; mixed=0.18; unclear=-0.03
word:personal; for=-0.03; against=0.06
word:pie; for=-0.06; against=0.07
word:place; for=-0.07; against=0.05; unclear=0.05
word:please; against=-0.06; mixed=-0.09; unclear=0.13
word:pleito; against=-0.06; mixed=0.05
word:police; against=-0.07; mixed=-0.07; unclear=0.16
word:policia; against=0.05; mixed=0.04; unclear=-0.08
word:poner; for=-0.03; unclear=0.07
word:por; for=0.09; against=0.04; unclear=-0.11
word:porque; against=-0.12; mixed=0.06; unclear=0.08
word:pregunto; for=0.06; unclear=-0.05
word:probable; for=-0.04; against=0.12; unclear=-0.06
word:programa; for=-0.03; against=-0.06; mixed=0.05; unclear=0.04
word:public; unclear=0.08
word:puede; against=-0.10; unclear=0.10
word:puerta; for=0.07; mixed=-0.06
word:put; for=-0.07; against=-0.03; mixed=0.07; unclear=0.03
word:q; for=-0.05; against=0.11; mixed=0.09; unclear=-0.15
word:que; for=0.05; mixed=0.05; unclear=-0.08
word:quien; against=0.07; unclear=-0.09
word:quiere; for=0.06; against=-0.07
word:quieren; against=0.07; unclear=-0.04
word:quiero; for=-0.08; against=-0.14; mixed=0.17; unclear=0.05
word:quiet; unclear=-0.07
word:quisiera; against=-0.06; unclear=0.06
word:r; for=0.06; against=-0.04; unclear=-0.04
word:raise; against=-0.05; unclear=0.07
word:reimbursement; mixed=0.05; unclear=-0.06
word:relief; against=-0.04; unclear=0.06
word:remember; for=-0.06; against=0.09
word:removal; for=0.06; unclear=-0.04
word:report; for=-0.04; against=0.06; unclear=-0.04
word:reporte; for=0.06; against=-0.04
word:reporting; against=-0.08; unclear=0.05
word:request; against=0.07; mixed=-0.04
word:resolution; against=-0.06; unclear=0.08
word:review; for=-0.06; mixed=0.03
word:ride; for=0.07; unclear=-0.03
word:right; for=0.06; mixed=-0.03
word:road; for=-0.07; against=0.10; unclear=-0.06
word:robbed; unclear=-0.06
word:roof; against=0.06; unclear=-0.05
word:rumor; for=-0.04; against=0.14; mixed=-0.03; unclear=-0.07
word:run; against=0.07; unclear=-0.06
word:sabe; for=-0.04; against=0.07; mixed=0.04; unclear=-0.07
word:saben; for=0.09; against=-0.05
word:saber; against=-0.05; unclear=0.08
word:safe; for=0.06; unclear=-0.04
word:said; for=0.09; mixed=-0.09
word:salga; mixed=0.06; unclear=-0.04
word:same; for=0.10; mixed=-0.04; unclear=-0.05
word:sanctuary; for=0.05
word:saw; against=0.12; mixed=-0.04; unclear=-0.09
word:saying; for=0.06
word:says; against=0.12; unclear=-0.11
word:school; for=-0.05; against=0.06
word:se; mixed=-0.15; unclear=0.19
word:sea; mixed=0.06
word:seccion; against=0.05
word:second; for=-0.09; mixed=0.03; unclear=0.05
word:see; for=-0.05; against=-0.11; mixed=0.11; unclear=0.05
word:seguro; unclear=-0.05
word:semana; for=-0.03; against=0.08
word:semanas; against=0.09; mixed=-0.04; unclear=-0.06
word:senor; for=-0.06; against=0.08
word:senora; for=0.05; unclear=-0.07
word:ser; against=0.08; mixed=-0.05; unclear=-0.04
word:share; for=0.07; unclear=-0.06
word:she; against=0.07; mixed=-0.04; unclear=-0.07
word:sheriff; against=0.07; unclear=-0.04
word:should; against=-0.20; unclear=0.21
word:si; for=-0.05; against=-0.04; mixed=0.38; unclear=-0.29
word:sign; for=0.04; against=0.13; unclear=-0.15
word:sin; mixed=0.09; unclear=-0.11
word:since; for=-0.09; against=0.06; unclear=0.04
word:sir; for=-0.03; against=0.10; unclear=-0.05
word:sleep; for=0.03; against=-0.08; unclear=0.04
word:slow; against=0.05; unclear=-0.06
word:so; mixed=0.18; unclear=-0.15
word:solo; against=0.06; unclear=-0.07
word:somebody; for=-0.04; against=-0.05; mixed=0.05; unclear=0.04
word:somebody's; for=0.06
word:somos; against=-0.05; unclear=0.06
word:son; against=-0.05; mixed=-0.05; unclear=0.10
word:soy; against=0.12; unclear=-0.11
word:speaking; for=-0.04; against=0.07; mixed=-0.03
word:spent; for=-0.04; against=0.06; unclear=-0.04
word:split; against=-0.03; mixed=0.05
word:staff; for=-0.07; against=0.12
word:state; for=0.17; against=-0.07; unclear=-0.07
word:stay; for=-0.05; against=0.06; unclear=-0.03
word:sticker; for=0.03; unclear=-0.05
word:still; for=0.05; against=-0.03; mixed=-0.06; unclear=0.04
word:stop; for=-0.08; against=0.04; unclear=0.05
word:stopped; against=-0.04; unclear=0.06
word:stops; for=-0.08; mixed=0.06
word:store; for=0.09; against=-0.06
word:street; mixed=0.06; unclear=-0.06
word:sue; for=0.03; mixed=0.03; unclear=-0.06
word:support; against=0.08; mixed=0.06; unclear=-0.15
word:talking; for=-0.03; against=0.07
word:tampoco; for=-0.05; against=-0.04; mixed=0.08
word:task; for=-0.03; mixed=0.06
word:techos; against=0.07; unclear=-0.04
word:tell; mixed=0.05; unclear=-0.04
word:ten; for=-0.07; against=0.05; mixed=-0.04; unclear=0.07
word:tenia; against=0.09; unclear=-0.06
word:teniamos; against=0.07; unclear=-0.06
word:texas; for=0.08; unclear=-0.09
word:that; for=0.05; against=-0.07; mixed=-0.04; unclear=0.06
word:that's; against=0.12; mixed=-0.11
word:the; for=-0.12; mixed=-0.17; unclear=0.24
word:their; for=-0.05; against=0.08; mixed=-0.06; unclear=0.04
word:then; for=-0.06; against=0.08; mixed=0.05; unclear=-0.07
word:there; for=-0.14; against=0.10
word:there's; for=-0.08; mixed=0.04; unclear=0.04
word:these; against=-0.06; unclear=0.06
word:they; for=0.08; mixed=-0.04; unclear=-0.07
word:they'd; for=0.07; unclear=-0.04
word:they'll; against=0.07; unclear=-0.03
word:they're; for=0.13; unclear=-0.13
word:they've; for=-0.06; unclear=0.05
word:think; against=0.06; unclear=-0.06
word:thirty; for=-0.04; mixed=-0.05; unclear=0.07
word:this; for=-0.06; against=0.09; mixed=-0.12; unclear=0.09
word:those; mixed=0.08; unclear=-0.07
word:ticket; unclear=0.07
word:tiene; for=-0.07; against=0.12; unclear=-0.05
word:tienen; for=-0.08; mixed=0.04
word:till; against=-0.07; mixed=0.07
word:time; against=-0.07; mixed=-0.06; unclear=0.13
word:times; against=-0.06; unclear=0.05
word:to; for=0.05; mixed=-0.14; unclear=0.07
word:toda; against=-0.06; unclear=0.03
word:todo; for=0.10; against=-0.12
word:todos; for=0.11; against=-0.08; mixed=-0.08; unclear=0.05
word:told; for=0.06; mixed=-0.06
word:tonight; for=-0.05; against=-0.05; unclear=0.11
word:too; for=-0.03; against=0.04; mixed=0.05; unclear=-0.06
word:took; for=-0.05; against=0.12; unclear=-0.06
word:town; for=0.05; against=-0.07; unclear=0.04
word:trabajo; against=0.03; unclear=-0.06
word:trae; against=-0.05; mixed=0.05
word:trailer; for=-0.04; mixed=0.06
word:transito; for=-0.06; against=0.06
word:treated; against=-0.03; unclear=0.07
word:treinta; for=0.05; mixed=-0.04
word:tres; for=-0.06; against=0.16; mixed=-0.06; unclear=-0.04
word:turned; against=-0.05; unclear=0.05
word:turno; against=0.03; unclear=-0.06
word:two; for=-0.07; against=-0.07; unclear=0.13
word:un; for=0.04; against=-0.08
word:under; for=0.09; mixed=-0.07; unclear=-0.04
word:until; against=-0.03; unclear=0.08
word:us; against=-0.06; mixed=-0.08; unclear=0.13
word:use; for=-0.05; against=-0.05; unclear=0.08
word:used; against=0.12; mixed=-0.05; unclear=-0.06
word:usted; against=0.06; mixed=-0.04
word:ustedes; against=0.05
word:v; against=0.06; unclear=-0.06
word:vamos; against=0.05; mixed=-0.04
word:van; for=-0.05; against=0.15; unclear=-0.08
word:ve; for=-0.03; against=0.06
word:veces; for=0.04; against=-0.10; unclear=0.05
word:vende; mixed=0.05; unclear=-0.06
word:vengan; for=0.05; against=-0.04
word:vengo; against=-0.12; mixed=-0.05; unclear=0.15
word:veo; for=0.09; against=-0.05; mixed=-0.04
word:ver; against=-0.06; unclear=0.08
word:verguenza; against=0.06; unclear=-0.03
word:verify; for=0.05; unclear=-0.05
word:vida; for=0.06; against=-0.04
word:video; for=-0.06; against=0.03; unclear=0.05
word:viene; against=-0.07; unclear=0.09
word:violent; for=-0.08; mixed=0.11
word:violentos; for=-0.03; mixed=0.05
word:visto; for=-0.06; unclear=0.03
word:votar; for=-0.06; against=0.07
word:voting; against=0.03; unclear=-0.05
word:voy; against=0.08; mixed=-0.04; unclear=-0.05
word:vuelve; against=0.06; unclear=-0.03
word:w; for=-0.03; mixed=0.06; unclear=-0.05
word:wages; against=-0.04; unclear=0.06
word:wait; for=0.05; mixed=0.05; unclear=-0.07
word:waited; against=-0.06; unclear=0.04
word:walk; against=-0.06; unclear=0.05
word:walked; for=-0.05; against=0.05
word:want; for=-0.04; against=-0.11; mixed=0.16
word:warrant; against=0.10; unclear=-0.10
word:was; for=0.05; against=0.07; mixed=-0.10
word:wasn't; for=0.10; against=-0.05
word:water; unclear=0.05
word:way; against=0.04; mixed=0.08; unclear=-0.12
word:we; mixed=-0.13; unclear=0.12
word:we're; for=0.11; against=-0.09
word:we've; for=-0.04; against=-0.03; unclear=0.10
word:week; against=0.07
word:went; for=-0.04; against=0.09; mixed=-0.05
word:were; for=0.08; against=0.06; mixed=-0.05; unclear=-0.09
word:what; for=-0.09; against=0.12; mixed=-0.05
word:whatever; against=0.06; unclear=-0.05
word:when; for=0.14; against=-0.03; mixed=-0.07; unclear=-0.03
word:where; for=-0.19; against=0.12; mixed=0.07
word:who; for=0.12; against=-0.07; mixed=0.06; unclear=-0.11
word:who's; for=0.03; unclear=-0.06
word:whole; for=0.08; against=0.10; mixed=-0.06; unclear=-0.12
word:why; for=0.09; against=-0.07
word:windows; for=-0.03; against=0.06
word:with; against=-0.09; mixed=0.15; unclear=-0.09
word:women; for=-0.04; unclear=0.08
word:work; for=0.11; unclear=-0.11
word:worked; for=0.10; against=-0.05; unclear=-0.06
word:workers; for=-0.03; unclear=0.05
word:wouldn't; for=-0.06; against=-0.07; mixed=0.06; unclear=0.07
word:write; mixed=0.08; unclear=-0.07
word:writing; for=0.08; against=-0.04; unclear=-0.05
word:written; against=-0.10; mixed=0.09
word:wrong; for=-0.08; against=0.06
word:y; mixed=0.06; unclear=-0.05
word:y'all; against=0.13; mixed=-0.06; unclear=-0.10
word:ya; for=-0.08; against=0.05; unclear=0.04
word:year; for=-0.03; against=-0.07; mixed=0.06; unclear=0.05
word:years; mixed=-0.08; unclear=0.05
word:yes; against=-0.03; mixed=0.20; unclear=-0.19
word:yo; for=0.12; against=-0.10
word:you; against=0.03; mixed=-0.07
word:you'd; for=-0.06; against=0.09; unclear=-0.06
word:you'll; for=-0.06; mixed=0.05
word:you're; mixed=0.04; unclear=-0.07
word:young; for=-0.06; unclear=0.06
word:your; against=0.06; mixed=-0.04; unclear=-0.05
word:zero; against=0.09; unclear=-0.06
extra:says-for; for=1.75; against=-0.14; mixed=0.96; unclear=-0.64
extra:says-against; for=0.19; against=2.05; mixed=0.57; unclear=-0.66
extra:says-for-last; for=1.07; against=0.12; mixed=0.69; unclear=-0.90
extra:says-against-last; for=-0.24; against=1.05; mixed=0.88; unclear=-0.63
extra:wants-in; for=1.31; against=-0.30; mixed=0.32; unclear=0.17
extra:wants-out; for=-0.21; against=2.10; mixed=-0.19; unclear=-0.19
extra:says-both; for=-0.03; against=-0.30; mixed=1.51; unclear=0.32
extra:conditional-for; for=1.49; against=-0.41; mixed=0.72; unclear=-0.30
extra:says-yes; for=-0.72; against=-0.14; mixed=-0.46; unclear=1.11
extra:says-no; for=-0.38; against=-0.12; mixed=-0.20; unclear=0.69
extra:off-subject; for=-0.11; against=0.15; mixed=-0.79; unclear=2.20
extra:short; for=0.50; against=0.33; mixed=-0.79
`;
