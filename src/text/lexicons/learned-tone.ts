/** Written by `npm run train` from seeds/coded; see linear-model.ts for how to read it. */
export const learnedTone = `
negative; neutral; positive
bias; negative=0.29; neutral=-0.27; positive=-0.36
concept:kin; negative=0.13; neutral=-0.22; positive=0.09
concept:children; neutral=-0.10; positive=0.07
concept:neighbours; negative=-0.05; positive=0.07
concept:police; negative=-0.08; neutral=0.05; positive=0.03
concept:sheriff; negative=-0.03; neutral=0.04
concept:ice; negative=-0.04; neutral=0.09; positive=-0.05
concept:immigration-enforcement; neutral=0.05; positive=-0.04
concept:offender; negative=-0.06; neutral=0.08
concept:crime; neutral=0.04
concept:crime-weak; negative=-0.05; neutral=0.09; positive=-0.04
concept:safe-weak; neutral=0.04
concept:remove-dangerous; negative=0.05; neutral=-0.03
concept:places; neutral=-0.05
concept:profiling; negative=0.07; neutral=-0.04; positive=-0.03
concept:money; negative=0.06; positive=-0.07
concept:taxes; negative=0.05
concept:lawsuit-weak; negative=-0.06; neutral=0.09
concept:economy-weak; negative=0.07; neutral=-0.06
concept:economy-faint; negative=0.09; neutral=-0.07
concept:participation-weak; negative=0.04; positive=-0.03
concept:openness-weak; neutral=0.03
concept:community-policing; negative=-0.04; neutral=0.04
concept:community-policing-weak; negative=-0.05; neutral=0.04
concept:city-life; negative=0.04; neutral=-0.05
concept:whose-job-weak; negative=-0.06; neutral=0.08
concept:obey-law; negative=0.03
concept:obey-law-faint; neutral=0.05
concept:operations; negative=-0.07; neutral=0.10
concept:operations-faint; neutral=0.05
concept:operations-weak; negative=-0.07; neutral=0.07
concept:operations-named; negative=-0.04; neutral=0.04
concept:act-yes; negative=-0.13; neutral=0.14
concept:act-no; negative=0.03; neutral=0.04; positive=-0.07
concept:agreement; negative=-0.05; neutral=0.08
concept:agreement-weak; negative=-0.06; neutral=0.06
concept:condition; negative=-0.06; neutral=0.08
concept:not; negative=0.23; neutral=-0.06; positive=-0.17
concept:but; negative=-0.04; neutral=0.05
concept:they-say; negative=0.07; neutral=-0.06
concept:praise; negative=-0.03; positive=0.83
concept:courtesy; negative=-0.07; neutral=-0.03; positive=0.31
concept:anger; negative=0.97
concept:complaint; negative=0.49; neutral=0.03
concept:question; negative=0.04; neutral=0.47
concept:argues-against; negative=0.03
word:a; negative=0.06; positive=-0.05
word:at; negative=0.06; neutral=-0.04
word:i'd; negative=-0.04; neutral=0.06
word:me; negative=0.08; neutral=-0.08
word:mi; negative=0.04; neutral=-0.07
word:my; negative=0.07; neutral=-0.11; positive=0.04
word:should; negative=-0.04; neutral=0.06
word:this; negative=0.06; neutral=-0.07
word:was; negative=0.06; neutral=-0.06
word:y; negative=0.05; neutral=-0.07
word:you; negative=0.07; neutral=-0.04
extra:very-negative; negative=2.00
extra:negative; negative=0.76; neutral=0.32; positive=-0.08
extra:flat; negative=0.37; neutral=0.59; positive=0.05
extra:positive; negative=-0.12; neutral=0.08; positive=0.74
extra:very-positive; positive=2.00
extra:exclaims; negative=0.40; neutral=-0.16; positive=0.26
extra:asks; negative=0.23; neutral=0.04; positive=-0.27
extra:shouts; negative=0.13; positive=-0.14
extra:short; negative=-0.06; neutral=0.41; positive=-0.05
extra:more-bad-words; negative=0.38; neutral=0.20; positive=-0.08
extra:more-good-words; neutral=0.05; positive=0.44
extra:manners; negative=-0.28; neutral=0.10; positive=0.28
extra:gratitude; negative=-0.14; neutral=-0.07; positive=0.81
extra:praise; negative=-0.10; neutral=-0.16; positive=0.86
extra:joy; negative=-0.12; neutral=-0.05; positive=0.77
extra:betterment; negative=-0.05; positive=0.24
extra:anger; negative=0.75; neutral=0.04; positive=-0.09
extra:insult; negative=0.60
extra:blame; negative=0.59
extra:wrongs; negative=0.34; positive=-0.04
extra:mockery; negative=0.56; neutral=-0.13; positive=0.07
extra:mourning; negative=0.33; neutral=0.07; positive=-0.10
extra:distress; negative=0.26; positive=-0.08
extra:grievance; negative=0.35; neutral=0.13; positive=-0.08
extra:request; negative=-0.14; neutral=0.50; positive=0.04
extra:business; neutral=0.43; positive=-0.11
extra:spoilt; negative=0.19; neutral=0.10
extra:warm-some; negative=-0.04; positive=0.04
extra:warm-third; negative=-0.23; neutral=-0.12; positive=0.65
extra:warm-most; negative=-0.09; neutral=-0.12; positive=1.22
extra:bitter-some; negative=-0.04; neutral=0.12; positive=-0.08
extra:bitter-third; negative=0.28; neutral=0.08; positive=-0.06
extra:bitter-most; negative=1.04; neutral=-0.09; positive=0.05
extra:woeful-some; negative=-0.06; neutral=0.08
extra:woeful-third; negative=0.15; positive=-0.14
extra:woeful-most; negative=0.38; positive=-0.06
extra:plain; negative=0.15; neutral=0.60; positive=-0.35
extra:asks-calmly; neutral=0.49
`;
