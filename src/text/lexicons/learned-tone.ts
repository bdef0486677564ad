/** Written by `npm run train` from seeds/coded; see linear-model.ts for how to read it. */
export const learnedTone = `
negative; neutral; positive
bias; negative=0.19; neutral=-0.07; positive=-0.51
concept:kin; negative=0.13; neutral=-0.22; positive=0.10
concept:children; negative=0.04; neutral=-0.10; positive=0.06
concept:neighbours; negative=-0.04; positive=0.06
concept:police; negative=-0.09; neutral=0.04; positive=0.04
concept:sheriff; negative=-0.03; neutral=0.04
concept:ice; negative=-0.04; neutral=0.09; positive=-0.05
concept:immigration-enforcement; neutral=0.05; positive=-0.04
concept:offender; negative=-0.07; neutral=0.08
concept:crime; neutral=0.05
concept:crime-weak; negative=-0.06; neutral=0.09; positive=-0.03
concept:safe-weak; negative=-0.03; neutral=0.04
concept:remove-dangerous; negative=0.05; neutral=-0.03
concept:places; negative=0.03; neutral=-0.05
concept:profiling; negative=0.07; neutral=-0.04; positive=-0.03
concept:money; negative=0.06; positive=-0.08
concept:taxes; negative=0.05
concept:lawsuit-weak; negative=-0.07; neutral=0.09
concept:economy-weak; negative=0.07; neutral=-0.06
concept:economy-faint; negative=0.09; neutral=-0.07
concept:participation-weak; negative=0.04; positive=-0.03
concept:participation-faint; neutral=0.03
concept:openness-weak; neutral=0.03
concept:community-policing; negative=-0.04; neutral=0.04
concept:community-policing-weak; negative=-0.04; neutral=0.03
concept:city-life; negative=0.04; neutral=-0.05
concept:whose-job-weak; negative=-0.06; neutral=0.09
concept:obey-law; negative=0.03
concept:obey-law-weak; positive=-0.03
concept:obey-law-faint; neutral=0.05
concept:operations; negative=-0.07; neutral=0.10
concept:operations-faint; neutral=0.05; positive=-0.03
concept:operations-weak; negative=-0.07; neutral=0.07
concept:operations-named; negative=-0.04; neutral=0.04
concept:act-yes; negative=-0.12; neutral=0.13
concept:act-yes-verb; positive=0.04
concept:act-no; neutral=0.04; positive=-0.07
concept:agreement; negative=-0.06; neutral=0.08
concept:agreement-weak; negative=-0.06; neutral=0.06
concept:condition; negative=-0.06; neutral=0.07
concept:not; negative=0.21; neutral=-0.07; positive=-0.14
concept:but; negative=-0.04; neutral=0.05
concept:they-say; negative=0.07; neutral=-0.06
concept:praise; positive=0.82
concept:courtesy; negative=-0.06; neutral=-0.03; positive=0.29
concept:anger; negative=0.97
concept:complaint; negative=0.48; neutral=0.04
concept:question; negative=0.04; neutral=0.46
concept:argues-against; negative=0.04
word:a; negative=0.06; positive=-0.04
word:at; negative=0.06; neutral=-0.04
word:i'd; negative=-0.04; neutral=0.06
word:me; negative=0.08; neutral=-0.08
word:mi; negative=0.04; neutral=-0.07
word:my; negative=0.07; neutral=-0.11; positive=0.04
word:should; negative=-0.04; neutral=0.06
word:this; negative=0.05; neutral=-0.07
word:was; negative=0.06; neutral=-0.07
word:y; negative=0.05; neutral=-0.07
word:you; negative=0.07; neutral=-0.04; positive=-0.03
extra:very-negative; negative=1.91; neutral=0.10
extra:negative; negative=0.81; neutral=0.35; positive=-0.16
extra:flat; negative=0.48; neutral=0.46; positive=0.07
extra:positive; negative=-0.15; positive=0.82
extra:very-positive; negative=-0.06; neutral=0.08; positive=1.98
extra:exclaims; negative=0.42; neutral=-0.16; positive=0.24
extra:asks; negative=0.23; neutral=0.03; positive=-0.27
extra:shouts; negative=0.14; positive=-0.17
extra:short; negative=-0.05; neutral=0.40; positive=-0.04
extra:more-bad-words; negative=0.32; neutral=0.22; positive=-0.05
extra:more-good-words; negative=0.12; neutral=0.08; positive=0.30
extra:manners; negative=-0.21; neutral=0.14; positive=0.18
extra:gratitude; negative=-0.13; neutral=-0.07; positive=0.80
extra:praise; negative=-0.08; neutral=-0.16; positive=0.83
extra:joy; negative=-0.09; neutral=-0.06; positive=0.74
extra:betterment; negative=-0.04; positive=0.23
extra:anger; negative=0.74; neutral=0.04; positive=-0.08
extra:insult; negative=0.61; positive=-0.03
extra:blame; negative=0.58
extra:wrongs; negative=0.31
extra:mockery; negative=0.60; neutral=-0.13
extra:mourning; negative=0.31; neutral=0.06; positive=-0.08
extra:distress; negative=0.24; positive=-0.05
extra:grievance; negative=0.33; neutral=0.13; positive=-0.06
extra:request; negative=-0.13; neutral=0.53
extra:business; neutral=0.44; positive=-0.12
extra:spoilt; negative=0.18; neutral=0.10
extra:warm-third; negative=-0.21; neutral=-0.10; positive=0.62
extra:warm-most; negative=-0.07; neutral=-0.12; positive=1.20
extra:bitter-some; negative=-0.06; neutral=0.12; positive=-0.06
extra:bitter-third; negative=0.29; neutral=0.08; positive=-0.07
extra:bitter-most; negative=1.04; neutral=-0.09; positive=0.05
extra:woeful-some; negative=-0.08; neutral=0.07
extra:woeful-third; negative=0.12; positive=-0.11
extra:woeful-most; negative=0.37; positive=-0.04
extra:plain; negative=0.16; neutral=0.60; positive=-0.36
extra:asks-calmly; neutral=0.49
`;
