/** Written by `npm run train` from seeds/coded; see linear-model.ts for how to read it. */
export const learnedTone = `
negative; neutral; positive
bias; negative=0.16; neutral=0.12; positive=-0.50
concept:kin; negative=0.17; neutral=-0.55; positive=0.38
concept:children; neutral=-0.23; positive=0.21
concept:family; negative=-0.07; neutral=-0.07; positive=0.14
concept:neighbours; negative=-0.20; neutral=-0.11; positive=0.30
concept:immigrant; negative=-0.08; neutral=-0.12; positive=0.20
concept:illegal; negative=0.20; neutral=-0.13; positive=-0.07
concept:police; negative=-0.22; neutral=0.03; positive=0.20
concept:sheriff; negative=-0.08; neutral=0.12; positive=-0.05
concept:ice; negative=0.08; neutral=0.17; positive=-0.26
concept:immigration-enforcement; negative=0.11; neutral=0.12; positive=-0.22
concept:council; negative=-0.09; neutral=-0.10; positive=0.19
concept:offender; negative=-0.18; neutral=0.26; positive=-0.08
concept:victim; negative=0.15; positive=-0.14
concept:worker; negative=0.08; neutral=-0.08
concept:black; negative=0.09; positive=-0.09
concept:poor; negative=0.05; neutral=-0.05
concept:crime; negative=0.09; neutral=0.03; positive=-0.12
concept:crime-weak; negative=-0.06; neutral=0.26; positive=-0.19
concept:crime-falls; negative=-0.04; neutral=0.05
concept:safe; negative=0.08; neutral=-0.04; positive=-0.04
concept:safe-weak; negative=-0.18; neutral=0.31; positive=-0.13
concept:safe-faint; neutral=0.08; positive=-0.07
concept:public-safety-named; negative=0.08; positive=-0.07
concept:remove-dangerous; negative=0.28; neutral=-0.19; positive=-0.08
concept:call-police; positive=-0.05
concept:call-police-weak; negative=0.28; neutral=-0.23; positive=-0.05
concept:report; negative=0.18; neutral=-0.20
concept:report-weak; negative=0.14; neutral=-0.14
concept:report-faint; negative=0.09; neutral=0.04; positive=-0.13
concept:domestic-violence; negative=0.03; positive=-0.04
concept:fear; negative=-0.06; positive=0.08
concept:fear-weak; negative=0.04; neutral=-0.14; positive=0.09
concept:fear-faint; negative=0.16; neutral=-0.18
concept:avoid; negative=-0.05; neutral=0.11; positive=-0.06
concept:places; neutral=-0.16; positive=0.16
concept:separation; negative=-0.04; neutral=0.08; positive=-0.04
concept:well-being; negative=0.12; positive=-0.11
concept:fear-of-arrest; negative=0.04
concept:profiling; negative=0.36; neutral=-0.21; positive=-0.15
concept:profiling-weak; neutral=0.08; positive=-0.05
concept:rights; negative=0.08; positive=-0.09
concept:rights-weak; negative=-0.12; neutral=0.16; positive=-0.04
concept:rights-faint; negative=0.13; neutral=-0.11
concept:abuse; negative=-0.08; positive=0.08
concept:abuse-weak; negative=0.04; neutral=-0.04
concept:budget; negative=-0.10; neutral=0.26; positive=-0.16
concept:budget-weak; neutral=0.09; positive=-0.11
concept:money; negative=0.08; neutral=0.24; positive=-0.32
concept:taxes; negative=0.31; neutral=-0.18; positive=-0.13
concept:staffing; negative=0.12; neutral=-0.11
concept:staffing-weak; negative=0.29; neutral=-0.19; positive=-0.10
concept:resources-named; negative=0.19; neutral=-0.22; positive=0.04
concept:lawsuit; negative=0.12; neutral=-0.04; positive=-0.07
concept:lawsuit-weak; negative=-0.32; neutral=0.46; positive=-0.14
concept:lawsuit-named; negative=0.05; positive=-0.05
concept:economy; negative=-0.19; neutral=0.08; positive=0.11
concept:economy-weak; negative=0.30; neutral=-0.32
concept:economy-faint; negative=0.34; neutral=-0.09; positive=-0.25
concept:economy-named; negative=-0.10; neutral=0.14; positive=-0.04
concept:reputation; positive=0.03
concept:belonging; negative=-0.07; neutral=-0.04; positive=0.11
concept:belonging-weak; negative=-0.09; positive=0.07
concept:belonging-faint; negative=-0.04; positive=0.06
concept:participation; negative=0.08; positive=-0.09
concept:participation-weak; neutral=0.12; positive=-0.12
concept:participation-faint; negative=-0.10; neutral=0.11
concept:participation-named; negative=0.11; neutral=-0.04; positive=-0.07
concept:openness; negative=0.04; neutral=0.10; positive=-0.14
concept:openness-weak; neutral=0.22; positive=-0.21
concept:openness-faint; negative=-0.12; neutral=0.18; positive=-0.06
concept:openness-named; negative=0.16; positive=-0.13
concept:community-policing; negative=-0.16; neutral=0.25; positive=-0.09
concept:community-policing-weak; negative=-0.17; neutral=0.22; positive=-0.04
concept:alternatives-named; negative=-0.06; neutral=0.18; positive=-0.12
concept:services; negative=-0.11; neutral=0.16; positive=-0.05
concept:services-weak; negative=0.13; neutral=0.03; positive=-0.17
concept:services-faint; negative=-0.06; neutral=0.11; positive=-0.05
concept:services-named; negative=-0.13; neutral=0.18; positive=-0.05
concept:housing; negative=-0.09; neutral=0.19; positive=-0.10
concept:city-life; negative=0.18; neutral=-0.11; positive=-0.08
concept:whose-job; negative=0.11; neutral=0.06; positive=-0.17
concept:whose-job-weak; negative=-0.21; neutral=0.30; positive=-0.09
concept:roles-named; negative=-0.03; positive=0.04
concept:obey-law; negative=0.09; neutral=-0.06
concept:obey-law-weak; negative=0.08; neutral=0.08; positive=-0.16
concept:obey-law-faint; negative=-0.09; neutral=0.28; positive=-0.19
concept:obey-law-named; negative=0.15; neutral=-0.06; positive=-0.09
concept:operations; negative=-0.37; neutral=0.46; positive=-0.09
concept:operations-faint; negative=0.05; neutral=0.09; positive=-0.13
concept:operations-weak; negative=-0.17; neutral=0.12; positive=0.05
concept:operations-named; negative=-0.11; positive=0.10
concept:act-yes; negative=-0.43; neutral=0.60; positive=-0.16
concept:act-yes-verb; negative=-0.18; neutral=-0.11; positive=0.29
concept:act-no; negative=0.11; neutral=0.36; positive=-0.47
concept:agreement; negative=-0.28; neutral=0.28
concept:wants-ice-out; negative=0.06; positive=-0.08
concept:wants-ice-in; negative=0.17; neutral=-0.09; positive=-0.07
concept:agreement-weak; negative=-0.34; neutral=0.11; positive=0.24
concept:limits; negative=0.04; neutral=0.04; positive=-0.08
concept:ordinance; negative=-0.06; positive=0.06
concept:condition; negative=-0.23; neutral=0.24
concept:not; negative=0.33; neutral=0.05; positive=-0.48
concept:but; neutral=0.08; positive=-0.08
concept:they-say; negative=0.18; neutral=-0.20
concept:praise; negative=-0.29; neutral=-0.33; positive=1.43
concept:courtesy; negative=-0.36; neutral=-0.11; positive=0.67
concept:anger; negative=0.96; positive=0.04
concept:complaint; negative=0.40; neutral=0.03; positive=0.07
concept:question; negative=0.07; neutral=0.44
word:a; negative=0.06; positive=-0.04
word:ahora; negative=0.05; neutral=-0.06
word:as; negative=-0.05; neutral=0.07
word:asi; negative=-0.04; positive=0.06
word:ask; negative=-0.06; neutral=0.07
word:at; negative=0.09; neutral=-0.06
word:been; negative=0.06; neutral=-0.04
word:but; negative=-0.05; neutral=0.06
word:el; neutral=-0.07; positive=0.05
word:how; negative=0.06; neutral=-0.04
word:i'd; negative=-0.05; neutral=0.06
word:i've; negative=0.10; neutral=-0.11
word:if; neutral=0.05; positive=-0.03
word:it; negative=-0.05; neutral=0.05
word:jail; negative=-0.06; neutral=0.06
word:le; negative=0.05; neutral=-0.09; positive=0.04
word:me; negative=0.06; neutral=-0.07
word:mi; negative=0.03; neutral=-0.08; positive=0.04
word:my; negative=0.13; neutral=-0.16; positive=0.03
word:never; neutral=-0.05; positive=0.05
word:new; neutral=-0.05; positive=0.05
word:nine; negative=0.07; neutral=-0.06
word:now; negative=0.07; neutral=-0.07
word:of; negative=-0.05; neutral=0.05
word:put; negative=-0.04; neutral=0.05
word:say; neutral=-0.06; positive=0.05
word:she; negative=0.07; neutral=-0.06
word:should; negative=-0.06; neutral=0.07
word:still; negative=0.06; neutral=-0.04
word:support; negative=-0.07; neutral=0.07
word:thank; negative=-0.05; positive=0.06
word:this; negative=0.04; neutral=-0.06
word:three; negative=0.06; neutral=-0.04
word:us; negative=0.03; neutral=-0.06
word:was; negative=0.10; neutral=-0.09
word:what; negative=0.06; positive=-0.03
word:without; negative=-0.08; neutral=0.08
word:y; negative=0.03; neutral=-0.10; positive=0.06
word:ya; negative=0.08; neutral=-0.06
word:you; negative=0.08; neutral=-0.07
extra:very-negative; negative=1.63; neutral=0.51; positive=-0.13
extra:negative; negative=0.92; neutral=0.52; positive=-0.71
extra:flat; negative=0.42; neutral=0.60; positive=-0.21
extra:positive; negative=-0.48; neutral=0.30; positive=0.97
extra:very-positive; negative=-0.29; neutral=0.93; positive=1.36
extra:exclaims; negative=-0.13; neutral=-0.72; positive=1.31
extra:asks; negative=0.57; neutral=0.36; positive=-1.19
extra:shouts; negative=0.74; neutral=0.25; positive=-1.01
extra:short; negative=0.29; neutral=0.48; positive=-0.42
extra:more-bad-words; negative=0.34; neutral=0.46; positive=-0.41
extra:more-good-words; negative=0.38; neutral=0.09; positive=0.09
`;
