/** Written by `npm run train` from seeds/coded; see linear-model.ts for how to read it. */
export const learnedThemes = `
community-trust; crime-reporting; public-safety; fear-and-wellbeing; civic-participation; cost-and-resources; legal-exposure; civil-rights; economy-and-reputation; social-cohesion; local-federal-roles; rule-of-law; transparency-accountability; community-policing; services-and-legal-aid; officer-safety-operations
bias; community-trust=-3.45; crime-reporting=-3.90; public-safety=-2.59; fear-and-wellbeing=-3.09; civic-participation=-3.22; cost-and-resources=-2.96; legal-exposure=-3.88; civil-rights=-2.75; economy-and-reputation=-3.41; social-cohesion=-3.01; local-federal-roles=-3.37; rule-of-law=-2.98; transparency-accountability=-3.33; community-policing=-3.69; services-and-legal-aid=-3.52; officer-safety-operations=-3.91
concept:kin; crime-reporting=0.09; public-safety=0.08; fear-and-wellbeing=0.71; cost-and-resources=-0.47; legal-exposure=-0.23; civil-rights=0.26; social-cohesion=0.23; local-federal-roles=-0.55; rule-of-law=0.29; transparency-accountability=-0.50; community-policing=-0.07; services-and-legal-aid=0.13; officer-safety-operations=0.12
concept:children; community-trust=0.10; crime-reporting=-0.24; public-safety=-0.12; fear-and-wellbeing=0.61; civic-participation=-0.11; cost-and-resources=-0.13; legal-exposure=-0.18; civil-rights=-0.21; economy-and-reputation=0.03; social-cohesion=0.40; local-federal-roles=-0.42; rule-of-law=-0.12; transparency-accountability=-0.41; community-policing=0.46; services-and-legal-aid=0.25; officer-safety-operations=-0.29
concept:family; community-trust=0.12; crime-reporting=-0.07; public-safety=0.17; fear-and-wellbeing=0.22; civic-participation=0.12; legal-exposure=-0.08; civil-rights=-0.13; social-cohesion=0.17; local-federal-roles=-0.10; rule-of-law=-0.08; transparency-accountability=-0.27; community-policing=-0.10; services-and-legal-aid=0.21; officer-safety-operations=0.04
concept:neighbours; community-trust=0.47; crime-reporting=0.21; public-safety=-0.10; fear-and-wellbeing=-0.32; civic-participation=0.17; legal-exposure=-0.25; civil-rights=-0.32; economy-and-reputation=-0.37; social-cohesion=1.10; rule-of-law=-0.27; transparency-accountability=-0.37; community-policing=0.17; services-and-legal-aid=-0.48; officer-safety-operations=-0.34
concept:immigrant; crime-reporting=-0.16; public-safety=0.18; fear-and-wellbeing=0.07; civic-participation=-0.19; cost-and-resources=-0.30; legal-exposure=-0.19; civil-rights=-0.04; economy-and-reputation=0.30; social-cohesion=0.69; local-federal-roles=-0.34; rule-of-law=0.07; transparency-accountability=-0.28; community-policing=0.05; officer-safety-operations=-0.08
concept:illegal; community-trust=-0.20; crime-reporting=-0.11; public-safety=0.65; fear-and-wellbeing=-0.03; civic-participation=-0.13; cost-and-resources=-0.12; legal-exposure=-0.05; civil-rights=-0.25; economy-and-reputation=-0.06; social-cohesion=-0.14; local-federal-roles=-0.04; rule-of-law=1.19; transparency-accountability=-0.10; community-policing=-0.11; services-and-legal-aid=-0.13; officer-safety-operations=-0.12
concept:police; community-trust=1.28; crime-reporting=0.46; fear-and-wellbeing=-0.46; civic-participation=-0.49; cost-and-resources=0.34; legal-exposure=-0.28; civil-rights=-0.20; economy-and-reputation=-0.65; social-cohesion=-0.72; local-federal-roles=0.22; rule-of-law=-0.56; transparency-accountability=-0.12; community-policing=1.45; services-and-legal-aid=-0.21; officer-safety-operations=0.68
concept:sheriff; community-trust=0.13; crime-reporting=-0.06; public-safety=-0.10; fear-and-wellbeing=-0.24; civic-participation=-0.18; legal-exposure=0.21; economy-and-reputation=-0.06; social-cohesion=-0.13; local-federal-roles=0.61; rule-of-law=-0.05; transparency-accountability=-0.26; community-policing=-0.04; services-and-legal-aid=-0.04; officer-safety-operations=0.45
concept:ice; community-trust=-0.04; crime-reporting=0.39; public-safety=0.40; fear-and-wellbeing=-0.20; civic-participation=-0.41; cost-and-resources=-0.11; legal-exposure=-0.13; civil-rights=-0.15; economy-and-reputation=-0.46; social-cohesion=-0.26; local-federal-roles=0.88; rule-of-law=-0.10; transparency-accountability=0.14; community-policing=-0.15; services-and-legal-aid=-0.18; officer-safety-operations=0.29
concept:immigration-enforcement; community-trust=-0.40; crime-reporting=-0.17; public-safety=0.61; fear-and-wellbeing=-0.13; civic-participation=-0.41; cost-and-resources=0.06; legal-exposure=0.20; civil-rights=-0.09; economy-and-reputation=-0.07; social-cohesion=-0.35; local-federal-roles=0.16; rule-of-law=0.47; transparency-accountability=-0.08; community-policing=-0.26; services-and-legal-aid=-0.15; officer-safety-operations=0.16
concept:council; community-trust=-0.04; crime-reporting=-0.30; public-safety=-0.34; fear-and-wellbeing=-0.07; civic-participation=0.21; cost-and-resources=0.27; legal-exposure=0.40; civil-rights=-0.20; economy-and-reputation=-0.18; social-cohesion=0.12; local-federal-roles=0.25; transparency-accountability=0.30; community-policing=-0.04; services-and-legal-aid=0.03; officer-safety-operations=-0.19
concept:offender; community-trust=0.14; crime-reporting=0.30; public-safety=1.07; fear-and-wellbeing=0.22; civic-participation=-0.32; cost-and-resources=0.07; legal-exposure=-0.22; civil-rights=0.03; social-cohesion=-0.29; local-federal-roles=0.05; rule-of-law=0.15; transparency-accountability=-0.37; community-policing=-0.19; officer-safety-operations=0.15
concept:victim; community-trust=0.08; crime-reporting=1.36; public-safety=-0.03; fear-and-wellbeing=-0.06; civic-participation=-0.19; civil-rights=-0.46; economy-and-reputation=-0.08; social-cohesion=-0.26; local-federal-roles=-0.37; rule-of-law=-0.45; transparency-accountability=-0.38; community-policing=-0.21; services-and-legal-aid=0.34
concept:worker; community-trust=-0.10; crime-reporting=0.06; public-safety=-0.18; fear-and-wellbeing=0.09; civic-participation=-0.23; cost-and-resources=-0.11; civil-rights=-0.36; economy-and-reputation=1.21; social-cohesion=-0.13; local-federal-roles=0.03; rule-of-law=0.10; transparency-accountability=-0.32; community-policing=0.05; officer-safety-operations=-0.13
concept:black; community-trust=0.12; public-safety=-0.19; fear-and-wellbeing=-0.14; civic-participation=0.05; cost-and-resources=-0.17; civil-rights=1.18; economy-and-reputation=0.18; rule-of-law=-0.06; transparency-accountability=-0.09; community-policing=-0.06; services-and-legal-aid=-0.10; officer-safety-operations=-0.12
concept:poor; cost-and-resources=-0.10; civil-rights=0.18; social-cohesion=0.08; community-policing=0.06
concept:crime; community-trust=0.06; crime-reporting=0.31; public-safety=1.77; fear-and-wellbeing=-0.27; civic-participation=-0.39; cost-and-resources=0.06; legal-exposure=-0.18; civil-rights=-0.27; economy-and-reputation=-0.14; social-cohesion=-0.30; local-federal-roles=-0.04; rule-of-law=-0.08; transparency-accountability=-0.26; community-policing=0.57; services-and-legal-aid=-0.16; officer-safety-operations=-0.13
concept:crime-weak; community-trust=-0.04; crime-reporting=0.51; public-safety=1.18; fear-and-wellbeing=-0.22; civic-participation=-0.47; cost-and-resources=-0.13; legal-exposure=-0.22; civil-rights=0.13; economy-and-reputation=-0.14; social-cohesion=-0.13; local-federal-roles=-0.24; rule-of-law=0.05; transparency-accountability=-0.36; community-policing=0.50; services-and-legal-aid=-0.22
concept:crime-falls; community-trust=0.13; public-safety=1.93; fear-and-wellbeing=-0.04; cost-and-resources=0.04; social-cohesion=-0.03; local-federal-roles=-0.03; transparency-accountability=0.03; community-policing=0.14; officer-safety-operations=-0.04
concept:safe; community-trust=0.15; crime-reporting=0.08; public-safety=1.10; fear-and-wellbeing=-0.04; civic-participation=0.18; cost-and-resources=-0.06; civil-rights=-0.04; economy-and-reputation=-0.20; social-cohesion=-0.04; local-federal-roles=-0.11; rule-of-law=-0.03; community-policing=0.10; services-and-legal-aid=-0.06
concept:safe-weak; community-trust=-0.06; crime-reporting=-0.03; public-safety=0.53; fear-and-wellbeing=-0.20; cost-and-resources=-0.16; civil-rights=-0.03; economy-and-reputation=0.11; social-cohesion=-0.17; transparency-accountability=0.05; community-policing=0.22; services-and-legal-aid=-0.12; officer-safety-operations=0.26
concept:safe-faint; crime-reporting=-0.03; public-safety=0.22; civic-participation=-0.04; cost-and-resources=0.04; economy-and-reputation=0.19; social-cohesion=-0.04; local-federal-roles=-0.16; rule-of-law=0.10; transparency-accountability=-0.04; community-policing=-0.06; services-and-legal-aid=0.12; officer-safety-operations=0.05
concept:public-safety-named; community-trust=0.04; crime-reporting=0.10; public-safety=1.63; fear-and-wellbeing=-0.07; civic-participation=0.14; cost-and-resources=0.16; civil-rights=0.28; economy-and-reputation=-0.06; local-federal-roles=-0.05; rule-of-law=-0.04; transparency-accountability=0.06; community-policing=0.06; officer-safety-operations=-0.11
concept:remove-dangerous; community-trust=-0.04; crime-reporting=0.07; public-safety=0.80; fear-and-wellbeing=-0.19; civic-participation=-0.18; cost-and-resources=-0.17; legal-exposure=0.07; civil-rights=-0.09; economy-and-reputation=-0.18; social-cohesion=-0.06; local-federal-roles=-0.08; community-policing=-0.20; services-and-legal-aid=0.12
concept:call-police; community-trust=0.13; crime-reporting=0.98; public-safety=-0.10; fear-and-wellbeing=-0.07; civic-participation=-0.09; legal-exposure=-0.04; civil-rights=-0.07; economy-and-reputation=-0.10; social-cohesion=-0.14; local-federal-roles=-0.13; rule-of-law=-0.08; transparency-accountability=0.07; services-and-legal-aid=-0.05; officer-safety-operations=0.07
concept:call-police-weak; crime-reporting=0.53; public-safety=0.26; fear-and-wellbeing=-0.15; civic-participation=-0.05; cost-and-resources=0.27; legal-exposure=-0.03; civil-rights=-0.06; economy-and-reputation=-0.05; rule-of-law=-0.13; community-policing=-0.11; services-and-legal-aid=-0.08; officer-safety-operations=0.07
concept:report; community-trust=-0.05; crime-reporting=0.99; public-safety=-0.15; fear-and-wellbeing=-0.11; civic-participation=-0.08; cost-and-resources=-0.15; legal-exposure=-0.07; civil-rights=-0.09; economy-and-reputation=-0.13; local-federal-roles=-0.14; rule-of-law=0.06; transparency-accountability=-0.18; community-policing=-0.12; services-and-legal-aid=0.16; officer-safety-operations=-0.14
concept:report-weak; community-trust=-0.08; crime-reporting=0.78; public-safety=0.08; fear-and-wellbeing=-0.15; civic-participation=-0.07; cost-and-resources=-0.12; legal-exposure=-0.08; civil-rights=0.03; economy-and-reputation=-0.10; social-cohesion=-0.07; local-federal-roles=-0.15; transparency-accountability=0.17; services-and-legal-aid=0.03; officer-safety-operations=-0.11
concept:report-faint; crime-reporting=0.44; public-safety=-0.06; fear-and-wellbeing=-0.10; civic-participation=-0.19; cost-and-resources=-0.03; legal-exposure=-0.06; civil-rights=-0.12; economy-and-reputation=-0.10; social-cohesion=-0.07; rule-of-law=-0.17; transparency-accountability=0.37; community-policing=-0.10; services-and-legal-aid=-0.07; officer-safety-operations=0.09
concept:domestic-violence; community-trust=0.04; crime-reporting=1.23; public-safety=0.23; fear-and-wellbeing=-0.12; civic-participation=-0.05; cost-and-resources=0.09; legal-exposure=0.14; civil-rights=-0.07; social-cohesion=-0.07; local-federal-roles=0.05; rule-of-law=-0.07; transparency-accountability=-0.05; officer-safety-operations=-0.07
concept:fear; community-trust=-0.16; crime-reporting=0.14; public-safety=0.44; fear-and-wellbeing=1.04; civic-participation=-0.36; cost-and-resources=-0.18; legal-exposure=-0.13; civil-rights=-0.15; economy-and-reputation=-0.08; social-cohesion=-0.23; rule-of-law=-0.14; transparency-accountability=-0.17; community-policing=-0.18; services-and-legal-aid=0.09; officer-safety-operations=0.04
concept:fear-weak; community-trust=0.06; crime-reporting=0.11; public-safety=-0.31; fear-and-wellbeing=0.67; civic-participation=-0.16; cost-and-resources=-0.19; legal-exposure=-0.12; civil-rights=0.21; economy-and-reputation=-0.13; social-cohesion=0.32; rule-of-law=-0.05; transparency-accountability=0.15; community-policing=-0.07; services-and-legal-aid=-0.21
concept:fear-faint; community-trust=-0.06; crime-reporting=0.07; public-safety=0.21; fear-and-wellbeing=0.19; cost-and-resources=-0.05; legal-exposure=0.04; civil-rights=0.03; social-cohesion=-0.03; local-federal-roles=-0.03; rule-of-law=-0.15; transparency-accountability=0.05; community-policing=-0.06; services-and-legal-aid=0.07; officer-safety-operations=0.10
concept:avoid; community-trust=0.14; crime-reporting=0.16; public-safety=-0.24; fear-and-wellbeing=0.99; civic-participation=-0.15; cost-and-resources=-0.14; legal-exposure=-0.17; civil-rights=-0.11; economy-and-reputation=0.35; social-cohesion=-0.14; local-federal-roles=-0.24; rule-of-law=-0.15; transparency-accountability=-0.12; community-policing=-0.06; services-and-legal-aid=0.39
concept:places; community-trust=-0.19; crime-reporting=0.03; fear-and-wellbeing=0.42; civic-participation=0.18; cost-and-resources=0.22; legal-exposure=-0.30; civil-rights=-0.20; economy-and-reputation=0.08; social-cohesion=0.18; local-federal-roles=-0.18; rule-of-law=-0.18; transparency-accountability=-0.31; community-policing=-0.11; services-and-legal-aid=0.81; officer-safety-operations=-0.34
concept:separation; community-trust=-0.10; crime-reporting=-0.05; public-safety=-0.05; fear-and-wellbeing=1.66; civic-participation=-0.08; legal-exposure=-0.04; civil-rights=0.14; economy-and-reputation=0.09; rule-of-law=-0.14; services-and-legal-aid=-0.10
concept:well-being; community-trust=-0.10; crime-reporting=0.06; public-safety=-0.16; fear-and-wellbeing=0.83; civic-participation=-0.09; legal-exposure=-0.04; civil-rights=-0.09; economy-and-reputation=-0.09; social-cohesion=-0.10; local-federal-roles=-0.15; rule-of-law=-0.10; transparency-accountability=-0.06; community-policing=0.29; services-and-legal-aid=0.28
concept:fear-of-arrest; community-trust=-0.06; public-safety=0.13; fear-and-wellbeing=2.24; civic-participation=-0.03; cost-and-resources=0.06; civil-rights=-0.05; local-federal-roles=0.05; rule-of-law=-0.05; services-and-legal-aid=-0.08; officer-safety-operations=0.03
concept:trust; community-trust=1.66; fear-and-wellbeing=-0.16; civic-participation=-0.16; cost-and-resources=-0.28; civil-rights=-0.25; economy-and-reputation=-0.13; social-cohesion=-0.19; rule-of-law=-0.09; transparency-accountability=-0.20; community-policing=0.10; services-and-legal-aid=-0.16; officer-safety-operations=-0.15
concept:profiling; community-trust=-0.26; crime-reporting=-0.22; public-safety=-0.33; fear-and-wellbeing=-0.23; civic-participation=-0.08; cost-and-resources=-0.11; legal-exposure=0.10; civil-rights=1.99; economy-and-reputation=-0.08; social-cohesion=0.16; local-federal-roles=-0.06; rule-of-law=0.18; transparency-accountability=-0.15; community-policing=-0.20; services-and-legal-aid=-0.18; officer-safety-operations=-0.03
concept:profiling-weak; community-trust=-0.09; crime-reporting=-0.10; public-safety=-0.03; fear-and-wellbeing=0.06; cost-and-resources=-0.13; legal-exposure=-0.05; civil-rights=0.92; economy-and-reputation=-0.10; social-cohesion=-0.08; local-federal-roles=0.04; community-policing=0.05; services-and-legal-aid=-0.04
concept:rights; crime-reporting=-0.18; public-safety=-0.35; fear-and-wellbeing=-0.23; civic-participation=-0.14; cost-and-resources=-0.17; legal-exposure=0.31; civil-rights=2.22; economy-and-reputation=-0.04; social-cohesion=-0.23; local-federal-roles=-0.08; transparency-accountability=-0.17; services-and-legal-aid=-0.15; officer-safety-operations=-0.19
concept:rights-weak; public-safety=-0.24; fear-and-wellbeing=-0.08; civic-participation=-0.13; cost-and-resources=0.04; legal-exposure=0.22; civil-rights=0.85; economy-and-reputation=-0.08; social-cohesion=-0.14; local-federal-roles=-0.04; rule-of-law=0.38; transparency-accountability=0.09; community-policing=0.18; services-and-legal-aid=-0.07
concept:rights-faint; community-trust=0.03; public-safety=-0.13; fear-and-wellbeing=-0.07; civic-participation=0.05; cost-and-resources=-0.03; civil-rights=0.43; economy-and-reputation=-0.06; social-cohesion=0.10; local-federal-roles=-0.10; rule-of-law=0.14; transparency-accountability=-0.06; services-and-legal-aid=0.05; officer-safety-operations=-0.07
concept:abuse; community-trust=-0.08; crime-reporting=-0.13; public-safety=-0.60; fear-and-wellbeing=-0.10; civic-participation=-0.04; legal-exposure=0.16; civil-rights=1.62; economy-and-reputation=0.03; rule-of-law=-0.08; transparency-accountability=0.07; services-and-legal-aid=-0.10
concept:abuse-weak; community-trust=-0.15; public-safety=0.08; fear-and-wellbeing=-0.17; civic-participation=-0.07; cost-and-resources=0.05; legal-exposure=0.07; civil-rights=0.88; social-cohesion=-0.14; local-federal-roles=-0.18; rule-of-law=-0.10; community-policing=0.15; services-and-legal-aid=-0.10; officer-safety-operations=0.05
concept:budget; community-trust=-0.14; crime-reporting=-0.18; public-safety=-0.14; fear-and-wellbeing=-0.17; civic-participation=-0.20; cost-and-resources=1.92; legal-exposure=-0.09; civil-rights=-0.26; economy-and-reputation=-0.27; social-cohesion=-0.27; local-federal-roles=0.21; rule-of-law=-0.30; transparency-accountability=-0.13; community-policing=0.34; services-and-legal-aid=0.20
concept:budget-weak; public-safety=-0.49; fear-and-wellbeing=-0.33; civic-participation=0.08; cost-and-resources=1.06; legal-exposure=0.36; civil-rights=-0.06; economy-and-reputation=-0.15; social-cohesion=-0.10; local-federal-roles=-0.15; rule-of-law=-0.33; transparency-accountability=0.04; community-policing=0.45; services-and-legal-aid=-0.18; officer-safety-operations=-0.17
concept:money; community-trust=-0.33; crime-reporting=-0.17; public-safety=-0.35; fear-and-wellbeing=-0.28; civic-participation=-0.44; cost-and-resources=1.37; legal-exposure=0.35; civil-rights=-0.05; economy-and-reputation=0.26; social-cohesion=-0.52; local-federal-roles=-0.13; rule-of-law=-0.09; transparency-accountability=-0.19; community-policing=0.28; services-and-legal-aid=0.14
concept:taxes; community-trust=-0.23; crime-reporting=-0.17; public-safety=-0.29; fear-and-wellbeing=-0.22; civic-participation=-0.12; cost-and-resources=1.87; legal-exposure=0.05; civil-rights=-0.17; economy-and-reputation=0.59; social-cohesion=-0.24; local-federal-roles=-0.11; rule-of-law=-0.04; transparency-accountability=-0.24; community-policing=-0.26; services-and-legal-aid=0.23; officer-safety-operations=-0.19
concept:staffing; community-trust=-0.12; crime-reporting=-0.16; public-safety=0.37; fear-and-wellbeing=-0.14; civic-participation=-0.13; cost-and-resources=1.38; legal-exposure=-0.11; civil-rights=-0.18; economy-and-reputation=0.05; social-cohesion=-0.15; local-federal-roles=-0.04; rule-of-law=-0.12; community-policing=0.15; services-and-legal-aid=-0.16; officer-safety-operations=0.27
concept:staffing-weak; community-trust=-0.03; crime-reporting=-0.05; fear-and-wellbeing=-0.13; civic-participation=-0.16; cost-and-resources=1.24; legal-exposure=-0.05; civil-rights=-0.05; economy-and-reputation=-0.10; social-cohesion=-0.08; local-federal-roles=-0.29; rule-of-law=-0.27; community-policing=-0.11; services-and-legal-aid=-0.16; officer-safety-operations=0.12
concept:resources-named; community-trust=-0.07; crime-reporting=-0.11; public-safety=-0.13; fear-and-wellbeing=-0.16; civic-participation=-0.06; cost-and-resources=1.70; legal-exposure=-0.08; civil-rights=-0.28; economy-and-reputation=-0.06; social-cohesion=-0.10; rule-of-law=-0.16; transparency-accountability=-0.03; services-and-legal-aid=-0.11; officer-safety-operations=0.28
concept:lawsuit; community-trust=-0.09; crime-reporting=-0.19; public-safety=-0.18; fear-and-wellbeing=-0.36; civic-participation=-0.31; cost-and-resources=0.18; legal-exposure=2.14; civil-rights=0.15; economy-and-reputation=-0.15; social-cohesion=-0.23; local-federal-roles=0.09; rule-of-law=-0.26; transparency-accountability=-0.09; community-policing=-0.24; services-and-legal-aid=-0.31; officer-safety-operations=-0.42
concept:lawsuit-weak; community-trust=-0.18; crime-reporting=-0.20; fear-and-wellbeing=-0.19; civic-participation=-0.26; legal-exposure=1.54; civil-rights=0.15; economy-and-reputation=-0.15; social-cohesion=-0.37; rule-of-law=0.19; transparency-accountability=0.10; services-and-legal-aid=-0.37; officer-safety-operations=-0.21
concept:lawsuit-named; community-trust=-0.10; crime-reporting=-0.09; public-safety=-0.08; fear-and-wellbeing=-0.15; civic-participation=-0.14; cost-and-resources=-0.05; legal-exposure=2.11; civil-rights=-0.04; economy-and-reputation=-0.20; social-cohesion=-0.18; rule-of-law=-0.04; transparency-accountability=0.14; community-policing=-0.10; services-and-legal-aid=-0.15; officer-safety-operations=-0.22
concept:economy; community-trust=-0.09; public-safety=0.06; civic-participation=-0.29; cost-and-resources=-0.06; legal-exposure=-0.22; civil-rights=-0.09; economy-and-reputation=1.72; social-cohesion=0.12; local-federal-roles=-0.20; rule-of-law=0.13; transparency-accountability=-0.25; community-policing=0.23; services-and-legal-aid=-0.15; officer-safety-operations=-0.17
concept:economy-weak; community-trust=-0.16; crime-reporting=0.05; public-safety=-0.19; civic-participation=-0.28; legal-exposure=-0.06; economy-and-reputation=1.59; social-cohesion=-0.26; local-federal-roles=-0.30; rule-of-law=-0.04; transparency-accountability=-0.13; community-policing=-0.06; officer-safety-operations=-0.07
concept:economy-faint; community-trust=-0.34; crime-reporting=-0.12; fear-and-wellbeing=-0.22; civic-participation=-0.33; cost-and-resources=-0.20; legal-exposure=-0.14; civil-rights=-0.18; economy-and-reputation=1.10; social-cohesion=-0.29; local-federal-roles=0.35; rule-of-law=0.05; transparency-accountability=-0.06; community-policing=0.19; services-and-legal-aid=-0.23; officer-safety-operations=0.07
concept:economy-named; public-safety=-0.06; fear-and-wellbeing=-0.04; cost-and-resources=-0.06; civil-rights=0.06; economy-and-reputation=2.12; social-cohesion=-0.05; rule-of-law=-0.05; community-policing=-0.03
concept:reputation; crime-reporting=-0.03; fear-and-wellbeing=-0.05; legal-exposure=-0.04; civil-rights=-0.05; economy-and-reputation=1.65; social-cohesion=-0.05; local-federal-roles=-0.15; rule-of-law=0.06
concept:belonging; community-trust=-0.08; crime-reporting=-0.31; public-safety=-0.21; fear-and-wellbeing=-0.21; civic-participation=-0.14; cost-and-resources=-0.18; legal-exposure=-0.11; economy-and-reputation=0.18; social-cohesion=2.01; local-federal-roles=-0.27; rule-of-law=0.29; transparency-accountability=0.03; community-policing=-0.15; services-and-legal-aid=-0.15; officer-safety-operations=-0.18
concept:belonging-weak; community-trust=0.08; crime-reporting=0.03; public-safety=-0.03; fear-and-wellbeing=-0.11; civic-participation=-0.10; cost-and-resources=0.23; legal-exposure=0.06; civil-rights=-0.07; economy-and-reputation=-0.19; social-cohesion=0.83; local-federal-roles=-0.14; rule-of-law=0.13; transparency-accountability=-0.12; community-policing=0.14; services-and-legal-aid=-0.09; officer-safety-operations=-0.09
concept:belonging-faint; community-trust=-0.06; public-safety=-0.08; cost-and-resources=-0.03; civil-rights=-0.05; economy-and-reputation=-0.04; social-cohesion=0.30; local-federal-roles=-0.06; rule-of-law=-0.05; transparency-accountability=0.07; services-and-legal-aid=0.22
concept:participation; community-trust=0.13; public-safety=-0.20; fear-and-wellbeing=-0.06; civic-participation=1.28; cost-and-resources=-0.20; legal-exposure=-0.08; civil-rights=-0.10; economy-and-reputation=-0.18; social-cohesion=-0.12; local-federal-roles=-0.11; rule-of-law=-0.11; transparency-accountability=0.20; community-policing=-0.17; services-and-legal-aid=-0.05; officer-safety-operations=-0.07
concept:participation-weak; community-trust=0.05; crime-reporting=-0.09; public-safety=-0.31; civic-participation=1.57; cost-and-resources=-0.28; legal-exposure=-0.12; civil-rights=-0.23; economy-and-reputation=-0.23; social-cohesion=-0.15; local-federal-roles=0.12; rule-of-law=-0.39; transparency-accountability=0.35; community-policing=-0.21; services-and-legal-aid=0.09; officer-safety-operations=0.06
concept:participation-faint; community-trust=0.08; crime-reporting=-0.12; public-safety=-0.29; fear-and-wellbeing=0.05; civic-participation=1.29; cost-and-resources=-0.14; legal-exposure=0.22; civil-rights=-0.03; economy-and-reputation=-0.12; social-cohesion=0.16; local-federal-roles=0.03; rule-of-law=-0.21; transparency-accountability=0.16; community-policing=-0.10; services-and-legal-aid=0.08; officer-safety-operations=-0.21
concept:participation-named; community-trust=-0.11; crime-reporting=-0.08; public-safety=-0.08; fear-and-wellbeing=-0.15; civic-participation=2.07; cost-and-resources=0.07; legal-exposure=-0.09; civil-rights=-0.13; economy-and-reputation=-0.07; social-cohesion=-0.12; local-federal-roles=-0.03; rule-of-law=-0.05; community-policing=-0.05; services-and-legal-aid=-0.06; officer-safety-operations=-0.08
concept:openness; community-trust=-0.19; crime-reporting=-0.32; public-safety=-0.27; fear-and-wellbeing=-0.42; civic-participation=-0.18; cost-and-resources=-0.14; legal-exposure=-0.10; economy-and-reputation=-0.31; social-cohesion=-0.29; rule-of-law=-0.40; transparency-accountability=1.65; community-policing=-0.18; services-and-legal-aid=-0.24; officer-safety-operations=0.34
concept:openness-weak; community-trust=-0.14; crime-reporting=0.12; public-safety=-0.13; fear-and-wellbeing=-0.08; civic-participation=-0.24; cost-and-resources=-0.06; civil-rights=0.25; economy-and-reputation=-0.32; social-cohesion=-0.41; rule-of-law=-0.30; transparency-accountability=1.41; community-policing=0.12; services-and-legal-aid=-0.22
concept:openness-faint; community-trust=-0.27; crime-reporting=-0.28; public-safety=-0.21; fear-and-wellbeing=-0.09; civic-participation=-0.36; cost-and-resources=0.21; legal-exposure=0.04; civil-rights=-0.06; economy-and-reputation=-0.09; social-cohesion=-0.16; rule-of-law=-0.08; transparency-accountability=1.03; community-policing=-0.06
concept:openness-named; community-trust=-0.13; crime-reporting=-0.15; public-safety=-0.13; fear-and-wellbeing=-0.22; civic-participation=0.04; cost-and-resources=-0.06; legal-exposure=-0.05; civil-rights=-0.06; economy-and-reputation=-0.06; social-cohesion=-0.16; rule-of-law=-0.12; transparency-accountability=1.97; community-policing=-0.10; services-and-legal-aid=-0.09; officer-safety-operations=-0.11
concept:community-policing; community-trust=-0.22; crime-reporting=-0.04; public-safety=-0.11; fear-and-wellbeing=-0.13; civic-participation=-0.10; cost-and-resources=0.10; legal-exposure=-0.10; civil-rights=-0.31; economy-and-reputation=-0.31; social-cohesion=-0.22; local-federal-roles=-0.16; rule-of-law=-0.19; community-policing=1.55; services-and-legal-aid=0.13
concept:community-policing-weak; community-trust=-0.15; crime-reporting=-0.29; fear-and-wellbeing=-0.06; civic-participation=-0.13; cost-and-resources=-0.05; civil-rights=0.30; economy-and-reputation=-0.26; social-cohesion=-0.13; rule-of-law=-0.11; transparency-accountability=-0.03; community-policing=1.34; services-and-legal-aid=-0.15; officer-safety-operations=0.27
concept:alternatives-named; community-trust=-0.23; crime-reporting=-0.10; public-safety=-0.12; fear-and-wellbeing=-0.16; cost-and-resources=0.10; legal-exposure=-0.07; civil-rights=-0.05; economy-and-reputation=-0.07; social-cohesion=-0.10; rule-of-law=-0.09; transparency-accountability=0.14; community-policing=1.95; services-and-legal-aid=-0.10; officer-safety-operations=0.11
concept:services; community-trust=-0.28; crime-reporting=-0.08; public-safety=-0.16; fear-and-wellbeing=-0.11; civic-participation=-0.21; cost-and-resources=0.30; civil-rights=-0.21; economy-and-reputation=-0.06; social-cohesion=-0.19; local-federal-roles=-0.10; rule-of-law=-0.24; transparency-accountability=-0.11; community-policing=-0.08; services-and-legal-aid=1.79; officer-safety-operations=0.27
concept:services-weak; community-trust=0.04; crime-reporting=0.05; public-safety=-0.34; civic-participation=0.26; cost-and-resources=-0.15; legal-exposure=0.11; civil-rights=0.11; economy-and-reputation=-0.47; social-cohesion=-0.47; local-federal-roles=-0.19; rule-of-law=-0.06; transparency-accountability=-0.34; community-policing=-0.34; services-and-legal-aid=1.45; officer-safety-operations=-0.37
concept:services-faint; community-trust=-0.22; crime-reporting=-0.05; public-safety=-0.24; civic-participation=-0.37; cost-and-resources=0.11; legal-exposure=0.38; economy-and-reputation=-0.14; social-cohesion=-0.09; local-federal-roles=0.15; rule-of-law=-0.24; services-and-legal-aid=0.73; officer-safety-operations=-0.17
concept:services-named; community-trust=-0.15; public-safety=-0.07; fear-and-wellbeing=0.04; cost-and-resources=-0.16; legal-exposure=-0.06; civil-rights=-0.05; economy-and-reputation=-0.07; social-cohesion=-0.09; local-federal-roles=-0.12; rule-of-law=-0.18; transparency-accountability=-0.13; community-policing=-0.10; services-and-legal-aid=2.16; officer-safety-operations=-0.04
concept:housing; community-trust=-0.13; crime-reporting=0.11; public-safety=0.21; fear-and-wellbeing=-0.10; civic-participation=-0.03; cost-and-resources=-0.08; legal-exposure=-0.16; civil-rights=-0.19; economy-and-reputation=0.24; social-cohesion=-0.38; local-federal-roles=-0.12; rule-of-law=-0.17; transparency-accountability=-0.11; community-policing=-0.05; services-and-legal-aid=0.18; officer-safety-operations=-0.25
concept:city-life; community-trust=-0.09; crime-reporting=-0.29; public-safety=-0.36; cost-and-resources=-0.28; legal-exposure=-0.21; civil-rights=0.05; economy-and-reputation=-0.21; social-cohesion=-0.36; local-federal-roles=0.13; rule-of-law=-0.27; transparency-accountability=0.04; community-policing=0.04; services-and-legal-aid=-0.03; officer-safety-operations=-0.15
concept:whose-job; community-trust=-0.19; crime-reporting=-0.21; public-safety=-0.26; fear-and-wellbeing=-0.18; civic-participation=-0.20; cost-and-resources=0.13; legal-exposure=0.27; civil-rights=-0.20; economy-and-reputation=-0.06; social-cohesion=-0.08; local-federal-roles=0.99; transparency-accountability=-0.23; community-policing=-0.23; services-and-legal-aid=-0.17; officer-safety-operations=-0.07
concept:whose-job-weak; community-trust=-0.05; crime-reporting=-0.17; fear-and-wellbeing=-0.33; civic-participation=-0.12; cost-and-resources=0.14; legal-exposure=0.27; civil-rights=0.05; economy-and-reputation=-0.25; local-federal-roles=0.61; rule-of-law=0.32; transparency-accountability=-0.28; community-policing=-0.35; services-and-legal-aid=-0.12; officer-safety-operations=-0.37
concept:roles-named; crime-reporting=-0.10; public-safety=0.03; fear-and-wellbeing=-0.19; civic-participation=-0.13; cost-and-resources=0.21; legal-exposure=0.09; civil-rights=-0.22; social-cohesion=-0.04; local-federal-roles=1.68; rule-of-law=-0.14; transparency-accountability=-0.14; community-policing=-0.13; services-and-legal-aid=-0.10; officer-safety-operations=-0.19
concept:obey-law; community-trust=-0.16; crime-reporting=-0.24; fear-and-wellbeing=-0.25; civic-participation=0.14; cost-and-resources=-0.19; legal-exposure=-0.19; civil-rights=-0.07; rule-of-law=1.04; transparency-accountability=-0.05; community-policing=-0.13; services-and-legal-aid=-0.15; officer-safety-operations=-0.15
concept:obey-law-weak; community-trust=-0.48; crime-reporting=-0.29; public-safety=-0.29; fear-and-wellbeing=-0.11; civic-participation=-0.17; cost-and-resources=-0.26; legal-exposure=-0.07; civil-rights=0.24; economy-and-reputation=0.24; social-cohesion=0.11; local-federal-roles=0.12; rule-of-law=1.48; transparency-accountability=-0.20; community-policing=-0.33; services-and-legal-aid=-0.07; officer-safety-operations=-0.25
concept:obey-law-faint; community-trust=-0.30; crime-reporting=0.16; public-safety=-0.12; fear-and-wellbeing=-0.24; civic-participation=-0.60; cost-and-resources=-0.26; legal-exposure=0.21; civil-rights=-0.07; economy-and-reputation=0.08; local-federal-roles=0.31; rule-of-law=0.97; transparency-accountability=-0.13; community-policing=-0.15; services-and-legal-aid=0.24; officer-safety-operations=-0.07
concept:obey-law-named; community-trust=-0.21; crime-reporting=-0.12; public-safety=0.03; fear-and-wellbeing=-0.22; cost-and-resources=-0.14; legal-exposure=-0.18; civil-rights=0.10; economy-and-reputation=-0.14; social-cohesion=-0.24; local-federal-roles=-0.06; rule-of-law=2.08; transparency-accountability=-0.17; community-policing=-0.14; services-and-legal-aid=-0.26; officer-safety-operations=-0.12
concept:operations; community-trust=-0.14; crime-reporting=-0.26; public-safety=-0.22; fear-and-wellbeing=-0.31; civic-participation=-0.18; cost-and-resources=0.16; legal-exposure=0.17; civil-rights=-0.20; economy-and-reputation=-0.20; social-cohesion=-0.10; local-federal-roles=0.25; transparency-accountability=-0.06; community-policing=-0.28; services-and-legal-aid=-0.34; officer-safety-operations=1.04
concept:operations-faint; community-trust=-0.11; crime-reporting=-0.16; public-safety=-0.10; fear-and-wellbeing=-0.11; cost-and-resources=0.19; legal-exposure=0.12; civil-rights=-0.08; economy-and-reputation=0.12; social-cohesion=-0.06; local-federal-roles=0.21; rule-of-law=-0.45; transparency-accountability=0.17; community-policing=-0.23; services-and-legal-aid=-0.04; officer-safety-operations=0.95
concept:operations-weak; community-trust=-0.14; crime-reporting=0.05; public-safety=-0.08; fear-and-wellbeing=-0.24; civic-participation=-0.18; cost-and-resources=0.23; civil-rights=-0.05; economy-and-reputation=-0.25; rule-of-law=-0.29; transparency-accountability=0.10; community-policing=0.07; services-and-legal-aid=-0.15; officer-safety-operations=0.85
concept:operations-named; community-trust=-0.07; crime-reporting=-0.14; public-safety=-0.11; fear-and-wellbeing=-0.08; civic-participation=-0.08; civil-rights=-0.08; economy-and-reputation=-0.05; social-cohesion=-0.18; local-federal-roles=-0.05; transparency-accountability=0.17; services-and-legal-aid=-0.06; officer-safety-operations=1.13
concept:act-yes; community-trust=-0.14; crime-reporting=-0.14; public-safety=0.06; fear-and-wellbeing=-0.20; civic-participation=0.20; cost-and-resources=-0.16; legal-exposure=-0.26; civil-rights=-0.03; economy-and-reputation=-0.28; social-cohesion=0.32; local-federal-roles=0.36; rule-of-law=0.16; transparency-accountability=0.03; community-policing=-0.11; services-and-legal-aid=-0.11
concept:act-yes-verb; community-trust=0.13; crime-reporting=0.03; public-safety=-0.11; fear-and-wellbeing=0.26; civic-participation=-0.11; cost-and-resources=-0.23; legal-exposure=-0.15; civil-rights=0.10; economy-and-reputation=0.33; local-federal-roles=-0.19; rule-of-law=-0.09; transparency-accountability=-0.05; community-policing=-0.14; services-and-legal-aid=-0.09; officer-safety-operations=-0.13
concept:act-no; community-trust=-0.30; crime-reporting=-0.41; public-safety=-0.04; fear-and-wellbeing=0.18; civic-participation=0.07; cost-and-resources=-0.06; civil-rights=-0.11; economy-and-reputation=-0.09; social-cohesion=-0.09; rule-of-law=-0.06; transparency-accountability=-0.05; services-and-legal-aid=-0.31; officer-safety-operations=0.11
concept:act-no-verb; community-trust=-0.29; crime-reporting=-0.13; public-safety=-0.22; civic-participation=-0.04; civil-rights=0.06; economy-and-reputation=0.14; local-federal-roles=0.05; rule-of-law=0.10; transparency-accountability=0.29; community-policing=-0.33; services-and-legal-aid=0.08; officer-safety-operations=0.17
concept:agreement; community-trust=0.08; public-safety=0.14; fear-and-wellbeing=-0.05; civic-participation=-0.12; cost-and-resources=-0.13; legal-exposure=0.21; civil-rights=0.27; economy-and-reputation=-0.16; social-cohesion=-0.29; local-federal-roles=-0.16; rule-of-law=-0.04; transparency-accountability=-0.19; community-policing=-0.05; services-and-legal-aid=-0.14; officer-safety-operations=-0.29
concept:agreement-weak; community-trust=0.07; crime-reporting=0.15; public-safety=0.23; fear-and-wellbeing=-0.25; civic-participation=-0.17; cost-and-resources=-0.18; civil-rights=-0.33; economy-and-reputation=-0.28; social-cohesion=-0.07; local-federal-roles=-0.07; rule-of-law=0.23; transparency-accountability=0.39; community-policing=-0.09; services-and-legal-aid=-0.09; officer-safety-operations=0.13
concept:limits; crime-reporting=-0.04; fear-and-wellbeing=-0.08; civic-participation=-0.04; cost-and-resources=-0.16; legal-exposure=0.29; civil-rights=-0.12; economy-and-reputation=0.10; social-cohesion=0.04; local-federal-roles=-0.32; rule-of-law=-0.09; transparency-accountability=-0.10; community-policing=-0.04; services-and-legal-aid=-0.06; officer-safety-operations=-0.08
concept:ordinance; community-trust=0.19; crime-reporting=-0.06; public-safety=-0.11; fear-and-wellbeing=-0.07; civic-participation=0.11; cost-and-resources=-0.23; legal-exposure=0.04; civil-rights=-0.17; economy-and-reputation=-0.18; social-cohesion=0.06; local-federal-roles=0.51; rule-of-law=0.10; transparency-accountability=0.17; community-policing=-0.16; services-and-legal-aid=0.09; officer-safety-operations=-0.09
concept:condition; community-trust=0.05; crime-reporting=-0.35; public-safety=0.09; fear-and-wellbeing=0.14; civic-participation=-0.10; legal-exposure=0.29; civil-rights=0.04; economy-and-reputation=-0.04; social-cohesion=-0.06; local-federal-roles=-0.08; rule-of-law=-0.09; transparency-accountability=0.04; community-policing=-0.10; services-and-legal-aid=-0.14; officer-safety-operations=-0.15
concept:not; community-trust=-0.09; crime-reporting=0.17; fear-and-wellbeing=0.20; civic-participation=-0.12; legal-exposure=0.18; social-cohesion=0.14; local-federal-roles=0.21; rule-of-law=0.29; transparency-accountability=0.36; community-policing=-0.18; services-and-legal-aid=0.06; officer-safety-operations=0.15
concept:but; community-trust=-0.20; crime-reporting=0.05; public-safety=0.13; fear-and-wellbeing=0.10; civic-participation=0.05; cost-and-resources=0.35; legal-exposure=0.29; civil-rights=-0.13; economy-and-reputation=-0.25; social-cohesion=-0.15; local-federal-roles=0.39; rule-of-law=0.29; transparency-accountability=0.03; community-policing=0.28; services-and-legal-aid=-0.05
concept:they-say; community-trust=0.24; crime-reporting=0.24; public-safety=0.04; civic-participation=0.04; cost-and-resources=-0.21; legal-exposure=0.14; civil-rights=-0.31; economy-and-reputation=-0.12; social-cohesion=0.13; rule-of-law=0.16; transparency-accountability=0.06; community-policing=-0.15; services-and-legal-aid=-0.11; officer-safety-operations=-0.05
concept:praise; community-trust=-0.08; crime-reporting=-0.10; public-safety=0.10; fear-and-wellbeing=-0.25; civic-participation=0.04; cost-and-resources=-0.21; legal-exposure=-0.10; civil-rights=0.03; economy-and-reputation=0.06; social-cohesion=0.64; local-federal-roles=0.08; rule-of-law=0.19; transparency-accountability=-0.20; community-policing=-0.08; services-and-legal-aid=-0.04; officer-safety-operations=-0.05
concept:courtesy; community-trust=0.09; crime-reporting=-0.20; public-safety=-0.09; fear-and-wellbeing=-0.18; civic-participation=-0.10; cost-and-resources=0.18; legal-exposure=-0.03; civil-rights=-0.12; economy-and-reputation=-0.10; social-cohesion=0.16; rule-of-law=-0.10; transparency-accountability=-0.22; community-policing=0.11; services-and-legal-aid=-0.03; officer-safety-operations=-0.14
concept:anger; crime-reporting=-0.04; public-safety=-0.05; cost-and-resources=-0.07; civil-rights=0.17; economy-and-reputation=0.06; social-cohesion=0.25; local-federal-roles=-0.22; rule-of-law=-0.08; transparency-accountability=0.14; services-and-legal-aid=-0.11; officer-safety-operations=0.03
concept:complaint; community-trust=-0.11; public-safety=0.21; civic-participation=-0.10; cost-and-resources=-0.19; legal-exposure=-0.19; economy-and-reputation=-0.10; social-cohesion=0.24; local-federal-roles=-0.07; rule-of-law=0.10; transparency-accountability=-0.18; services-and-legal-aid=-0.37; officer-safety-operations=-0.06
concept:question; community-trust=-0.21; crime-reporting=-0.20; public-safety=-0.16; fear-and-wellbeing=-0.05; civic-participation=0.32; cost-and-resources=-0.29; legal-exposure=-0.12; civil-rights=-0.11; economy-and-reputation=-0.21; social-cohesion=-0.15; local-federal-roles=0.06; transparency-accountability=-0.06; community-policing=-0.13; services-and-legal-aid=-0.07; officer-safety-operations=-0.04
pattern:trust & police; community-trust=1.95; public-safety=0.05; fear-and-wellbeing=-0.05; civil-rights=-0.05; local-federal-roles=-0.04; transparency-accountability=-0.03; community-policing=-0.12; services-and-legal-aid=-0.03; officer-safety-operations=-0.03
pattern:trust & not; community-trust=1.11; crime-reporting=-0.18; public-safety=-0.05; civic-participation=-0.07; cost-and-resources=-0.19; legal-exposure=0.04; civil-rights=-0.09; economy-and-reputation=-0.04; social-cohesion=-0.14; local-federal-roles=0.07; rule-of-law=-0.04; transparency-accountability=-0.06; community-policing=-0.09; services-and-legal-aid=-0.08
pattern:trust & neighbours; community-trust=1.03; crime-reporting=0.04; public-safety=0.06; social-cohesion=-0.10; community-policing=-0.04
pattern:police & not & report; community-trust=0.86; fear-and-wellbeing=-0.06; civil-rights=-0.03; social-cohesion=0.08; community-policing=-0.03; services-and-legal-aid=-0.06
pattern:fear & police; community-trust=0.92; crime-reporting=0.11; public-safety=0.11; fear-and-wellbeing=-0.27; economy-and-reputation=0.04; rule-of-law=-0.05; transparency-accountability=0.04; community-policing=-0.08; services-and-legal-aid=-0.06; officer-safety-operations=-0.09
pattern:fear & call-police; community-trust=0.99; crime-reporting=1.00; fear-and-wellbeing=-0.12
pattern:kin & not & call-police; community-trust=0.92; crime-reporting=0.09; public-safety=-0.08; fear-and-wellbeing=0.07; civil-rights=-0.06; rule-of-law=-0.05; services-and-legal-aid=0.07; officer-safety-operations=0.06
pattern:immigrant & police & not; community-trust=0.80; public-safety=0.14; fear-and-wellbeing=-0.04; cost-and-resources=-0.06; civil-rights=-0.05; social-cohesion=0.11; local-federal-roles=-0.05; rule-of-law=0.05; officer-safety-operations=-0.04
pattern:avoid & police; community-trust=0.86; crime-reporting=0.08; public-safety=0.05; fear-and-wellbeing=-0.12; cost-and-resources=0.13; civil-rights=-0.03; local-federal-roles=-0.05; rule-of-law=-0.07; community-policing=0.04; services-and-legal-aid=-0.10
pattern:trust & act-yes; community-trust=-0.52
pattern:trust & council; community-trust=1.04; local-federal-roles=0.04
pattern:call-police & not; community-trust=-0.12; crime-reporting=1.71; public-safety=0.09; fear-and-wellbeing=-0.14; civic-participation=-0.06; cost-and-resources=0.21; legal-exposure=-0.04; civil-rights=-0.20; economy-and-reputation=-0.13; social-cohesion=-0.05; rule-of-law=-0.10; transparency-accountability=-0.13; services-and-legal-aid=-0.04; officer-safety-operations=0.07
pattern:call-police & fear; crime-reporting=1.50; fear-and-wellbeing=-0.12
pattern:call-police & victim; crime-reporting=1.21; public-safety=0.03; officer-safety-operations=0.05
pattern:report & victim; crime-reporting=2.03; public-safety=-0.11; fear-and-wellbeing=-0.12; civil-rights=-0.05; local-federal-roles=-0.06; rule-of-law=-0.05; transparency-accountability=-0.05; services-and-legal-aid=0.26; officer-safety-operations=-0.08
pattern:report & crime; crime-reporting=1.55; cost-and-resources=-0.05; civil-rights=-0.07; social-cohesion=-0.05; rule-of-law=-0.03; community-policing=-0.03; officer-safety-operations=-0.04
pattern:report & fear; crime-reporting=1.55; fear-and-wellbeing=0.07; officer-safety-operations=0.08
pattern:report & police; community-trust=-0.21; crime-reporting=1.04; public-safety=0.05; fear-and-wellbeing=-0.05; cost-and-resources=-0.04; civil-rights=-0.08; economy-and-reputation=-0.03; social-cohesion=0.05; local-federal-roles=-0.07; community-policing=-0.08; services-and-legal-aid=0.15; officer-safety-operations=-0.08
pattern:report & not; community-trust=-0.20; crime-reporting=0.94; public-safety=-0.13; fear-and-wellbeing=-0.20; civic-participation=-0.04; cost-and-resources=-0.10; legal-exposure=-0.04; civil-rights=0.04; economy-and-reputation=-0.06; local-federal-roles=-0.05; transparency-accountability=0.10; community-policing=-0.07; services-and-legal-aid=-0.14; officer-safety-operations=-0.08
pattern:domestic-violence & not; community-trust=-0.06; crime-reporting=1.45; fear-and-wellbeing=-0.05; cost-and-resources=0.08; legal-exposure=0.07; economy-and-reputation=0.06; local-federal-roles=-0.04; rule-of-law=-0.04; community-policing=0.07
pattern:victim & fear; community-trust=-0.05; crime-reporting=1.05; public-safety=-0.08; services-and-legal-aid=0.03
pattern:victim & not & police; community-trust=0.19; crime-reporting=1.22; public-safety=0.05; fear-and-wellbeing=-0.07; cost-and-resources=-0.03; civil-rights=-0.05; economy-and-reputation=-0.03; local-federal-roles=-0.06; services-and-legal-aid=-0.06
pattern:offender & remove-dangerous; community-trust=-0.03; public-safety=1.49; fear-and-wellbeing=0.05; local-federal-roles=-0.08; rule-of-law=-0.05; services-and-legal-aid=0.05; officer-safety-operations=0.06
pattern:crime & safe; public-safety=1.01
pattern:crime & illegal; community-trust=-0.06; crime-reporting=0.03; public-safety=1.13; fear-and-wellbeing=0.07; civic-participation=-0.03; civil-rights=-0.06; economy-and-reputation=-0.04; social-cohesion=-0.04; rule-of-law=-0.14; community-policing=-0.05; services-and-legal-aid=0.04; officer-safety-operations=-0.05
pattern:offender & illegal; public-safety=1.02; local-federal-roles=0.06; rule-of-law=-0.09
pattern:crime & kin; crime-reporting=0.19; public-safety=0.71; civic-participation=-0.11; cost-and-resources=0.03; legal-exposure=-0.07; civil-rights=-0.24; economy-and-reputation=-0.12; social-cohesion=-0.14; local-federal-roles=-0.03; rule-of-law=-0.25; transparency-accountability=-0.08; community-policing=-0.12; services-and-legal-aid=-0.05; officer-safety-operations=0.08
pattern:crime & neighbours; community-trust=0.09; public-safety=0.93; fear-and-wellbeing=-0.04; civil-rights=-0.07; economy-and-reputation=-0.04; social-cohesion=-0.04; local-federal-roles=0.06; rule-of-law=0.05; community-policing=0.07
pattern:fear & kin; community-trust=-0.23; crime-reporting=0.16; public-safety=0.07; fear-and-wellbeing=1.13; cost-and-resources=-0.05; legal-exposure=-0.04; civil-rights=-0.09; economy-and-reputation=-0.09; local-federal-roles=-0.09; rule-of-law=-0.09; community-policing=0.07; services-and-legal-aid=0.09; officer-safety-operations=-0.04
pattern:fear & children; community-trust=-0.04; crime-reporting=0.05; public-safety=0.14; fear-and-wellbeing=1.31; civic-participation=-0.07; cost-and-resources=-0.06; civil-rights=-0.10; economy-and-reputation=-0.08; social-cohesion=-0.18; local-federal-roles=0.10; rule-of-law=-0.07; transparency-accountability=-0.05; services-and-legal-aid=-0.11; officer-safety-operations=-0.07
pattern:fear & family; community-trust=-0.03; fear-and-wellbeing=1.48; civic-participation=-0.06; cost-and-resources=-0.04; civil-rights=-0.07; economy-and-reputation=-0.04; social-cohesion=-0.07; local-federal-roles=0.06; rule-of-law=-0.09; services-and-legal-aid=-0.09
pattern:fear & places; community-trust=0.08; public-safety=0.09; fear-and-wellbeing=1.45; civic-participation=-0.06; civil-rights=-0.09; economy-and-reputation=-0.04; social-cohesion=0.04; local-federal-roles=-0.04; rule-of-law=-0.07; transparency-accountability=-0.03; services-and-legal-aid=-0.16; officer-safety-operations=-0.05
pattern:avoid & places; crime-reporting=-0.09; public-safety=0.07; fear-and-wellbeing=1.34; cost-and-resources=0.04; economy-and-reputation=0.06; social-cohesion=-0.10; local-federal-roles=-0.05; services-and-legal-aid=0.04; officer-safety-operations=0.03
pattern:fear & immigrant; public-safety=-0.05; fear-and-wellbeing=0.98
pattern:fear & ice; community-trust=-0.06; crime-reporting=0.04; fear-and-wellbeing=1.05; civil-rights=-0.06; social-cohesion=-0.06; local-federal-roles=-0.05; rule-of-law=-0.06; community-policing=-0.03; services-and-legal-aid=-0.06
pattern:kin & immigration-enforcement; community-trust=-0.06; crime-reporting=-0.05; public-safety=0.24; fear-and-wellbeing=0.82; civic-participation=-0.07; cost-and-resources=0.08; legal-exposure=-0.05; civil-rights=-0.07; economy-and-reputation=-0.05; local-federal-roles=-0.12; rule-of-law=0.28; transparency-accountability=-0.06; officer-safety-operations=-0.05
pattern:children & immigration-enforcement; fear-and-wellbeing=1.08
pattern:avoid & fear; fear-and-wellbeing=0.80
pattern:fear & crime; crime-reporting=-0.04; public-safety=-0.03; fear-and-wellbeing=-1.08; cost-and-resources=0.06; rule-of-law=-0.05; community-policing=0.03; services-and-legal-aid=-0.09
pattern:participation & council; community-trust=0.05; fear-and-wellbeing=-0.05; civic-participation=0.57; cost-and-resources=-0.04; civil-rights=-0.12; social-cohesion=-0.05; local-federal-roles=-0.04; rule-of-law=-0.05; transparency-accountability=0.04; services-and-legal-aid=-0.05; officer-safety-operations=-0.03
pattern:avoid & participation; civic-participation=0.99
pattern:fear & participation; crime-reporting=-0.05; public-safety=0.10; fear-and-wellbeing=0.05; civic-participation=0.90; local-federal-roles=0.07; rule-of-law=-0.03; services-and-legal-aid=0.06; officer-safety-operations=0.03
pattern:budget & police; community-trust=0.05; crime-reporting=-0.04; public-safety=-0.09; fear-and-wellbeing=-0.06; civic-participation=-0.06; cost-and-resources=0.67; social-cohesion=0.04; local-federal-roles=0.10; rule-of-law=-0.08; transparency-accountability=0.10; community-policing=0.16; services-and-legal-aid=-0.09
pattern:money & police; community-trust=0.06; crime-reporting=0.03; public-safety=-0.17; fear-and-wellbeing=0.05; cost-and-resources=1.16; civil-rights=-0.10; economy-and-reputation=-0.14; social-cohesion=-0.07; local-federal-roles=0.03; rule-of-law=-0.08; transparency-accountability=0.03; community-policing=0.03; services-and-legal-aid=-0.04; officer-safety-operations=-0.12
pattern:staffing & police; community-trust=-0.11; crime-reporting=-0.08; public-safety=0.23; fear-and-wellbeing=-0.06; civic-participation=-0.03; cost-and-resources=0.87; legal-exposure=-0.06; civil-rights=-0.07; economy-and-reputation=-0.04; social-cohesion=0.06; local-federal-roles=-0.09; rule-of-law=-0.04; transparency-accountability=0.03; community-policing=-0.08; services-and-legal-aid=-0.06; officer-safety-operations=0.11
pattern:money & not; community-trust=-0.04; fear-and-wellbeing=-0.06; civic-participation=-0.09; cost-and-resources=0.77; legal-exposure=0.03; civil-rights=-0.09; economy-and-reputation=-0.23; social-cohesion=-0.05; local-federal-roles=-0.14; rule-of-law=0.09; transparency-accountability=0.08; community-policing=0.23; services-and-legal-aid=0.10
pattern:money & taxes; community-trust=-0.03; crime-reporting=-0.04; public-safety=-0.06; fear-and-wellbeing=0.07; civic-participation=-0.04; cost-and-resources=0.47; legal-exposure=0.04; civil-rights=-0.08; social-cohesion=-0.05; rule-of-law=-0.04; transparency-accountability=-0.08; community-policing=-0.10; services-and-legal-aid=-0.08; officer-safety-operations=-0.04
pattern:budget & housing; public-safety=0.08; cost-and-resources=0.54; local-federal-roles=-0.03; community-policing=0.11; services-and-legal-aid=0.04; officer-safety-operations=-0.04
pattern:lawsuit & money; community-trust=-0.04; crime-reporting=-0.03; public-safety=-0.06; fear-and-wellbeing=-0.04; cost-and-resources=-0.04; legal-exposure=1.01; economy-and-reputation=0.04; social-cohesion=-0.04; rule-of-law=-0.05; transparency-accountability=-0.06; community-policing=-0.14; services-and-legal-aid=-0.06; officer-safety-operations=-0.08
pattern:lawsuit & council; community-trust=-0.05; public-safety=-0.10; fear-and-wellbeing=0.04; civic-participation=-0.08; cost-and-resources=-0.13; legal-exposure=1.11; civil-rights=-0.14; economy-and-reputation=-0.04; social-cohesion=-0.04; local-federal-roles=0.07; rule-of-law=-0.15; community-policing=-0.04; services-and-legal-aid=-0.08; officer-safety-operations=-0.07
pattern:lawsuit & agreement; civic-participation=-0.05; cost-and-resources=0.07; legal-exposure=0.37; rule-of-law=-0.11; services-and-legal-aid=-0.05
pattern:profiling & police; crime-reporting=-0.08; public-safety=0.07; fear-and-wellbeing=0.04; cost-and-resources=-0.07; legal-exposure=0.10; civil-rights=1.82; social-cohesion=0.09; community-policing=-0.10; services-and-legal-aid=-0.04
pattern:abuse & police; community-trust=-0.04; crime-reporting=-0.05; public-safety=0.11; fear-and-wellbeing=-0.07; cost-and-resources=0.06; civil-rights=0.93; local-federal-roles=-0.04; community-policing=-0.04; services-and-legal-aid=-0.06
pattern:profiling & black; civil-rights=1.03
pattern:black & police; crime-reporting=0.05; public-safety=-0.06; civil-rights=0.96; community-policing=0.04
pattern:black & not; crime-reporting=0.04; public-safety=-0.09; fear-and-wellbeing=-0.04; civic-participation=0.05; cost-and-resources=-0.06; civil-rights=1.11; economy-and-reputation=-0.05; social-cohesion=0.09; local-federal-roles=0.06; rule-of-law=-0.06
pattern:rights & immigrant; community-trust=0.14; public-safety=-0.03; cost-and-resources=0.05; civil-rights=0.48; local-federal-roles=0.05; rule-of-law=0.03; community-policing=-0.03; officer-safety-operations=-0.05
pattern:economy & worker; community-trust=0.05; fear-and-wellbeing=-0.07; cost-and-resources=-0.19; civil-rights=0.05; economy-and-reputation=0.90; local-federal-roles=-0.05; rule-of-law=-0.03; services-and-legal-aid=-0.04
pattern:economy & immigrant; community-trust=-0.05; public-safety=-0.08; civic-participation=-0.03; economy-and-reputation=1.20; social-cohesion=0.20; rule-of-law=-0.06; transparency-accountability=-0.09; community-policing=-0.04
pattern:economy & fear; fear-and-wellbeing=0.08; economy-and-reputation=0.97
pattern:belonging & neighbours; social-cohesion=0.96; rule-of-law=-0.09
pattern:belonging & immigrant; community-trust=-0.04; crime-reporting=-0.03; public-safety=0.09; fear-and-wellbeing=-0.09; civil-rights=-0.06; economy-and-reputation=0.03; social-cohesion=0.90
pattern:neighbours & immigrant; community-trust=0.06; public-safety=0.20; fear-and-wellbeing=0.10; civic-participation=-0.06; cost-and-resources=-0.04; economy-and-reputation=-0.05; social-cohesion=0.50; local-federal-roles=-0.03; rule-of-law=-0.12; transparency-accountability=-0.03; community-policing=-0.06
pattern:whose-job & ice; community-trust=-0.06; crime-reporting=-0.05; public-safety=-0.14; fear-and-wellbeing=-0.08; civic-participation=-0.04; cost-and-resources=-0.07; civil-rights=-0.08; economy-and-reputation=-0.03; social-cohesion=-0.07; local-federal-roles=1.10; transparency-accountability=0.04; community-policing=-0.06; services-and-legal-aid=0.10; officer-safety-operations=-0.04
pattern:whose-job & police & ice; community-trust=-0.10; crime-reporting=-0.03; public-safety=-0.10; fear-and-wellbeing=-0.04; cost-and-resources=-0.04; legal-exposure=0.04; local-federal-roles=1.13; rule-of-law=-0.04; transparency-accountability=0.05; community-policing=-0.04; services-and-legal-aid=0.13; officer-safety-operations=-0.05
pattern:police & ice & not; community-trust=0.18; crime-reporting=0.12; public-safety=-0.13; fear-and-wellbeing=0.04; civic-participation=-0.04; legal-exposure=0.11; civil-rights=-0.18; economy-and-reputation=-0.04; local-federal-roles=0.60; rule-of-law=-0.12; transparency-accountability=0.17; services-and-legal-aid=-0.06
pattern:police & immigration-enforcement & not; community-trust=-0.05; crime-reporting=0.05; fear-and-wellbeing=-0.03; cost-and-resources=0.16; local-federal-roles=1.12; rule-of-law=-0.04; transparency-accountability=0.04
pattern:sheriff & ice; community-trust=0.13; public-safety=-0.11; legal-exposure=0.07; civil-rights=-0.03; local-federal-roles=0.58; transparency-accountability=-0.04; community-policing=-0.04; officer-safety-operations=-0.07
pattern:obey-law & illegal; rule-of-law=1.00
pattern:obey-law & immigrant; community-trust=-0.08; crime-reporting=-0.09; public-safety=-0.05; fear-and-wellbeing=-0.04; civic-participation=-0.04; civil-rights=0.06; economy-and-reputation=0.04; social-cohesion=0.18; rule-of-law=0.58; transparency-accountability=0.03; community-policing=-0.05; services-and-legal-aid=-0.05; officer-safety-operations=-0.06
pattern:openness & police; community-trust=-0.18; crime-reporting=-0.13; public-safety=-0.11; fear-and-wellbeing=-0.11; cost-and-resources=-0.04; legal-exposure=0.05; civil-rights=-0.13; economy-and-reputation=-0.04; social-cohesion=-0.05; local-federal-roles=-0.06; transparency-accountability=0.77; community-policing=-0.17; services-and-legal-aid=-0.06
pattern:openness & council; community-trust=0.03; public-safety=-0.05; civic-participation=-0.04; cost-and-resources=-0.07; civil-rights=-0.06; social-cohesion=0.03; rule-of-law=-0.06; transparency-accountability=0.56; services-and-legal-aid=-0.03; officer-safety-operations=-0.05
pattern:community-policing & police; community-trust=-0.08; crime-reporting=-0.25; public-safety=-0.07; civic-participation=-0.03; cost-and-resources=-0.09; legal-exposure=0.03; civil-rights=-0.05; economy-and-reputation=-0.12; social-cohesion=-0.11; local-federal-roles=0.03; rule-of-law=-0.08; transparency-accountability=0.06; community-policing=0.57; services-and-legal-aid=-0.16; officer-safety-operations=-0.08
pattern:community-policing & budget; community-trust=-0.04; public-safety=0.03; fear-and-wellbeing=-0.04; cost-and-resources=-0.04; civil-rights=-0.04; transparency-accountability=0.05; community-policing=0.55; officer-safety-operations=0.05
pattern:services & immigrant; public-safety=-0.03; fear-and-wellbeing=-0.09; civic-participation=-0.06; cost-and-resources=-0.07; economy-and-reputation=0.12; social-cohesion=-0.06; local-federal-roles=0.07; transparency-accountability=-0.08; services-and-legal-aid=0.80
pattern:services & poor; services-and-legal-aid=0.50
pattern:services & victim; community-trust=-0.08; public-safety=0.04; civic-participation=-0.03; cost-and-resources=0.05; legal-exposure=0.06; civil-rights=-0.04; local-federal-roles=0.04; rule-of-law=-0.03; services-and-legal-aid=0.32; officer-safety-operations=0.04
pattern:operations & police; community-trust=-0.09; crime-reporting=0.03; public-safety=-0.27; fear-and-wellbeing=-0.08; civic-participation=-0.08; cost-and-resources=-0.12; legal-exposure=0.07; civil-rights=-0.11; economy-and-reputation=-0.12; local-federal-roles=0.04; rule-of-law=-0.13; transparency-accountability=-0.25; community-policing=0.10; services-and-legal-aid=0.13; officer-safety-operations=0.46
pattern:operations & ice; community-trust=-0.08; crime-reporting=-0.11; fear-and-wellbeing=-0.05; cost-and-resources=0.09; legal-exposure=-0.05; civil-rights=-0.07; economy-and-reputation=-0.03; local-federal-roles=0.25; rule-of-law=0.06; community-policing=-0.07; services-and-legal-aid=-0.08; officer-safety-operations=0.53
pattern:operations & sheriff; community-trust=-0.04; cost-and-resources=0.07; legal-exposure=-0.07; civil-rights=-0.04; social-cohesion=-0.03; rule-of-law=-0.09; transparency-accountability=-0.04; officer-safety-operations=0.74
word:a; community-trust=-0.05; public-safety=0.10; fear-and-wellbeing=0.11; civic-participation=-0.03; legal-exposure=0.09; civil-rights=0.15; social-cohesion=0.14; local-federal-roles=-0.04; transparency-accountability=0.03; officer-safety-operations=0.28
word:abogados; cost-and-resources=-0.03; services-and-legal-aid=0.09
word:about; community-trust=0.08; crime-reporting=0.08; public-safety=0.08; fear-and-wellbeing=-0.14; civic-participation=-0.07; cost-and-resources=-0.08; legal-exposure=-0.03; civil-rights=-0.07; economy-and-reputation=0.12; social-cohesion=0.08; local-federal-roles=0.04; rule-of-law=-0.06; transparency-accountability=-0.06; officer-safety-operations=-0.17
word:abril; community-trust=0.05; officer-safety-operations=0.04
word:abuelo; civic-participation=0.03; social-cohesion=0.06
word:aca; fear-and-wellbeing=0.05; social-cohesion=0.04; transparency-accountability=-0.03
word:academia; officer-safety-operations=0.11
word:academy; local-federal-roles=-0.03; officer-safety-operations=0.07
word:add; fear-and-wellbeing=0.03; local-federal-roles=0.06
word:address; public-safety=-0.04; cost-and-resources=0.03; officer-safety-operations=0.09
word:adelante; cost-and-resources=0.04; community-policing=0.06
word:afraid; community-trust=-0.03; public-safety=0.06; fear-and-wellbeing=-0.08; civil-rights=-0.04
word:after; community-trust=0.11; crime-reporting=0.03; public-safety=-0.05; civic-participation=-0.05; cost-and-resources=-0.07; civil-rights=0.03; economy-and-reputation=0.04; social-cohesion=0.04
word:afternoon; public-safety=0.06; civil-rights=-0.05; local-federal-roles=0.05
word:afuera; public-safety=0.06; fear-and-wellbeing=0.13; cost-and-resources=-0.03
word:again; public-safety=0.13; civic-participation=0.03; legal-exposure=0.03; civil-rights=-0.06; economy-and-reputation=-0.03; social-cohesion=-0.05; local-federal-roles=0.04; rule-of-law=0.04; transparency-accountability=-0.05
word:against; community-trust=-0.05; public-safety=-0.05; fear-and-wellbeing=-0.04; legal-exposure=0.03; social-cohesion=0.09; transparency-accountability=0.03; community-policing=-0.03; services-and-legal-aid=-0.03; officer-safety-operations=-0.04
word:agarran; public-safety=0.07; fear-and-wellbeing=0.03
word:agarraron; crime-reporting=0.07
word:agency; cost-and-resources=-0.03; legal-exposure=0.06; local-federal-roles=0.07
word:agenda; civic-participation=0.07; local-federal-roles=-0.04; transparency-accountability=0.06; officer-safety-operations=0.04
word:agent; local-federal-roles=0.06
word:agente; cost-and-resources=-0.05; civil-rights=0.09; local-federal-roles=-0.03; transparency-accountability=0.05; officer-safety-operations=0.09
word:agentes; civil-rights=-0.03; local-federal-roles=0.07; community-policing=0.05; officer-safety-operations=0.03
word:agents; local-federal-roles=0.08; officer-safety-operations=0.06
word:ago; fear-and-wellbeing=-0.04; cost-and-resources=-0.03; economy-and-reputation=0.07
word:agreement; public-safety=0.05; civic-participation=-0.03; cost-and-resources=-0.08; rule-of-law=0.04; community-policing=-0.06
word:agua; community-trust=0.03; transparency-accountability=0.05; officer-safety-operations=-0.04
word:ahi; public-safety=-0.05; cost-and-resources=0.07; local-federal-roles=0.03; rule-of-law=-0.12; services-and-legal-aid=0.04; officer-safety-operations=0.04
word:ahora; community-trust=0.12; crime-reporting=0.03; public-safety=-0.10; cost-and-resources=-0.03; legal-exposure=-0.04; civil-rights=0.07; social-cohesion=0.15; officer-safety-operations=-0.05
word:al; community-trust=0.11; crime-reporting=0.08; public-safety=0.08; fear-and-wellbeing=0.09; cost-and-resources=0.07; civil-rights=-0.08; social-cohesion=-0.06; community-policing=0.03
word:algo; community-trust=0.03; crime-reporting=0.04; public-safety=0.09; fear-and-wellbeing=-0.04; civil-rights=-0.06; economy-and-reputation=-0.05; rule-of-law=0.03; officer-safety-operations=0.03
word:alguien; crime-reporting=0.03; public-safety=0.05; cost-and-resources=-0.08; civil-rights=0.09; transparency-accountability=0.03; officer-safety-operations=0.06
word:all; community-trust=0.04; crime-reporting=0.10; civic-participation=0.07; cost-and-resources=-0.06; civil-rights=0.05; economy-and-reputation=0.04; social-cohesion=0.04; rule-of-law=-0.05; transparency-accountability=0.09; services-and-legal-aid=-0.07
word:alone; community-trust=0.04; public-safety=0.07
word:already; crime-reporting=-0.03; local-federal-roles=0.05; rule-of-law=-0.05; services-and-legal-aid=-0.04; officer-safety-operations=-0.05
word:also; community-trust=0.03; public-safety=-0.07; cost-and-resources=-0.03; civil-rights=0.04
word:always; civic-participation=0.03; legal-exposure=0.06; civil-rights=0.09
word:am; crime-reporting=0.05; legal-exposure=-0.04; civil-rights=-0.04; social-cohesion=-0.04; local-federal-roles=0.08; rule-of-law=-0.04
word:amen; social-cohesion=0.08
word:an; crime-reporting=-0.07; fear-and-wellbeing=-0.12; civic-participation=0.03; cost-and-resources=0.04; legal-exposure=0.06; civil-rights=0.13; economy-and-reputation=-0.06; social-cohesion=-0.09; transparency-accountability=0.11; officer-safety-operations=0.09
word:and; community-trust=-0.05; crime-reporting=-0.03; public-safety=0.05; fear-and-wellbeing=-0.22; civic-participation=0.07; cost-and-resources=0.06; legal-exposure=0.10; civil-rights=0.12; economy-and-reputation=0.12; local-federal-roles=0.07; rule-of-law=0.03; transparency-accountability=0.11; community-policing=0.15; services-and-legal-aid=-0.04; officer-safety-operations=-0.12
word:anda; crime-reporting=0.07; fear-and-wellbeing=-0.05; cost-and-resources=0.04; community-policing=0.05
word:ano; fear-and-wellbeing=-0.06; cost-and-resources=0.14; social-cohesion=0.04
word:anos; community-trust=0.06; crime-reporting=-0.04; public-safety=-0.05; fear-and-wellbeing=-0.07; cost-and-resources=-0.04; legal-exposure=-0.05; civil-rights=0.10; economy-and-reputation=0.07; social-cohesion=0.04; local-federal-roles=-0.10; rule-of-law=0.17; transparency-accountability=-0.06; services-and-legal-aid=-0.04; officer-safety-operations=0.15
word:another; community-trust=-0.05; public-safety=0.04; fear-and-wellbeing=-0.08; civic-participation=-0.03; cost-and-resources=0.07; local-federal-roles=-0.06; officer-safety-operations=0.09
word:answer; community-trust=0.06; public-safety=0.07; fear-and-wellbeing=-0.05; civic-participation=0.03; civil-rights=-0.05; social-cohesion=-0.04; local-federal-roles=0.03
word:ante; civil-rights=0.06; local-federal-roles=0.03
word:antes; crime-reporting=0.03; legal-exposure=0.03; social-cohesion=-0.03; local-federal-roles=-0.06; community-policing=0.03; services-and-legal-aid=0.04
word:any; public-safety=0.07; fear-and-wellbeing=-0.08; cost-and-resources=0.03; legal-exposure=0.04; economy-and-reputation=-0.03; local-federal-roles=0.06; community-policing=-0.03
word:anybody; fear-and-wellbeing=-0.04; civic-participation=-0.03; cost-and-resources=0.06; officer-safety-operations=0.06
word:anyone; rule-of-law=0.05; officer-safety-operations=-0.04
word:anything; civic-participation=-0.03; economy-and-reputation=0.05; local-federal-roles=0.05; officer-safety-operations=0.03
word:apartments; crime-reporting=0.06
word:apoyo; community-trust=0.04; public-safety=-0.04; fear-and-wellbeing=-0.09; economy-and-reputation=-0.04; rule-of-law=0.05; community-policing=-0.04; services-and-legal-aid=-0.03
word:aqui; crime-reporting=-0.09; fear-and-wellbeing=-0.09; civic-participation=0.17; legal-exposure=-0.03; civil-rights=-0.08; economy-and-reputation=-0.04; social-cohesion=0.09; local-federal-roles=-0.03; rule-of-law=0.10; transparency-accountability=-0.08; community-policing=-0.03
word:are; community-trust=-0.08; public-safety=0.22; civic-participation=-0.05; civil-rights=0.10; social-cohesion=0.06; local-federal-roles=0.05; rule-of-law=-0.05; transparency-accountability=-0.09
word:argue; civic-participation=0.06
word:arreglen; rule-of-law=0.05
word:arrest; community-trust=-0.03; public-safety=-0.07; local-federal-roles=-0.03; community-policing=0.03
word:arrested; fear-and-wellbeing=-0.03; cost-and-resources=0.04; rule-of-law=0.06
word:arrests; community-trust=0.03; community-policing=0.11
word:arriba; civil-rights=0.03; local-federal-roles=0.03; rule-of-law=0.05
word:as; public-safety=-0.03; fear-and-wellbeing=-0.10; economy-and-reputation=0.08; local-federal-roles=0.11; rule-of-law=0.05; transparency-accountability=-0.05; community-policing=-0.09; services-and-legal-aid=0.03; officer-safety-operations=0.04
word:asi; community-trust=0.10; crime-reporting=0.03; public-safety=-0.04; civic-participation=0.06; civil-rights=0.07; rule-of-law=-0.06; community-policing=0.04; officer-safety-operations=-0.10
word:asilo; rule-of-law=0.06
word:ask; community-trust=-0.07; crime-reporting=-0.04; public-safety=-0.04; civil-rights=-0.04; economy-and-reputation=0.06; transparency-accountability=-0.05; community-policing=0.06; services-and-legal-aid=0.03
word:asked; community-trust=0.04; public-safety=-0.13; fear-and-wellbeing=0.16; civic-participation=0.06; cost-and-resources=-0.06; legal-exposure=-0.04; civil-rights=0.09; rule-of-law=-0.12; transparency-accountability=0.15; services-and-legal-aid=0.06; officer-safety-operations=-0.04
word:asking; public-safety=0.15; cost-and-resources=0.04; rule-of-law=-0.04; transparency-accountability=0.08; services-and-legal-aid=-0.05
word:asks; public-safety=-0.06; local-federal-roles=0.06
word:assault; public-safety=0.06; local-federal-roles=0.04; services-and-legal-aid=-0.05
word:association; public-safety=0.04; cost-and-resources=-0.04; economy-and-reputation=0.05; officer-safety-operations=0.04
word:at; community-trust=0.15; public-safety=0.03; fear-and-wellbeing=0.17; civic-participation=0.14; legal-exposure=-0.12; civil-rights=0.04; local-federal-roles=-0.10; transparency-accountability=-0.11; services-and-legal-aid=0.07; officer-safety-operations=-0.05
word:ate; community-trust=0.05; public-safety=-0.04; community-policing=0.05
word:attorney; fear-and-wellbeing=-0.03; civic-participation=-0.03; cost-and-resources=-0.06; legal-exposure=0.07; officer-safety-operations=-0.06
word:august; fear-and-wellbeing=0.06
word:aunque; civic-participation=0.05; economy-and-reputation=0.04
word:austin; legal-exposure=0.10; local-federal-roles=0.04
word:ayudar; local-federal-roles=0.04; rule-of-law=0.06
word:b; community-trust=-0.03; crime-reporting=-0.04; public-safety=0.04; legal-exposure=0.03; civil-rights=0.05; economy-and-reputation=-0.05; local-federal-roles=0.15; services-and-legal-aid=0.05; officer-safety-operations=-0.04
word:baby; public-safety=-0.04; civil-rights=-0.03; social-cohesion=0.06
word:bachman; community-trust=0.08; fear-and-wellbeing=0.03; civic-participation=0.05
word:back; public-safety=0.13; fear-and-wellbeing=-0.05; legal-exposure=-0.04; civil-rights=-0.10; social-cohesion=0.03; local-federal-roles=0.05; rule-of-law=0.07; community-policing=0.08; services-and-legal-aid=-0.10; officer-safety-operations=0.04
word:bad; community-trust=0.06; civil-rights=-0.04; rule-of-law=0.06
word:badge; community-trust=0.03; civil-rights=0.05; transparency-accountability=0.05
word:baja; public-safety=0.05
word:bakery; fear-and-wellbeing=0.03; economy-and-reputation=0.06
word:ban; public-safety=0.05; local-federal-roles=0.05; services-and-legal-aid=-0.04
word:base; legal-exposure=0.04; officer-safety-operations=0.06
word:be; public-safety=-0.05; fear-and-wellbeing=0.04; civic-participation=-0.09; cost-and-resources=-0.11; legal-exposure=0.08; economy-and-reputation=0.03; social-cohesion=0.08; local-federal-roles=0.09; rule-of-law=-0.03; community-policing=-0.08; officer-safety-operations=0.10
word:beat; community-trust=0.06; cost-and-resources=0.04; officer-safety-operations=-0.03
word:because; community-trust=0.18; crime-reporting=0.09; public-safety=-0.06; civil-rights=-0.11; economy-and-reputation=-0.05; social-cohesion=0.03; local-federal-roles=0.04; community-policing=-0.08; services-and-legal-aid=0.08; officer-safety-operations=0.06
word:been; community-trust=-0.05; crime-reporting=-0.07; public-safety=0.17; cost-and-resources=-0.05; civil-rights=0.09; social-cohesion=-0.08; local-federal-roles=-0.07; rule-of-law=-0.03; transparency-accountability=0.07; community-policing=-0.03; services-and-legal-aid=-0.05
word:before; public-safety=0.04; fear-and-wellbeing=-0.04; civic-participation=0.08; cost-and-resources=0.08; legal-exposure=-0.04; civil-rights=-0.04; economy-and-reputation=-0.07; local-federal-roles=-0.03; rule-of-law=0.07; transparency-accountability=0.09; officer-safety-operations=0.04
word:behind; cost-and-resources=-0.05; civil-rights=0.06; rule-of-law=-0.03
word:being; public-safety=-0.04; fear-and-wellbeing=-0.03; cost-and-resources=-0.04; legal-exposure=-0.03; civil-rights=0.08; economy-and-reputation=-0.03; social-cohesion=0.07; local-federal-roles=-0.04; rule-of-law=0.08; officer-safety-operations=-0.04
word:believe; community-trust=0.09; civic-participation=-0.03; local-federal-roles=0.05; services-and-legal-aid=-0.04
word:bien; crime-reporting=0.03; fear-and-wellbeing=-0.05; civil-rights=0.06; economy-and-reputation=0.04; services-and-legal-aid=0.04
word:bilingues; officer-safety-operations=0.07
word:black; public-safety=-0.09; cost-and-resources=-0.04; civil-rights=0.15; local-federal-roles=-0.04; community-policing=0.03; officer-safety-operations=-0.04
word:block; crime-reporting=0.03; public-safety=0.06; civil-rights=-0.04; community-policing=0.03
word:board; public-safety=-0.05; civic-participation=0.07; economy-and-reputation=0.05; transparency-accountability=0.06
word:body; transparency-accountability=0.07; services-and-legal-aid=-0.04
word:bond; civic-participation=0.06; cost-and-resources=0.09; rule-of-law=0.04
word:booked; public-safety=0.08; officer-safety-operations=-0.05
word:border; local-federal-roles=0.09; rule-of-law=0.06
word:born; community-trust=-0.04; public-safety=-0.09; civic-participation=-0.04; legal-exposure=0.03; civil-rights=0.19; transparency-accountability=-0.05; officer-safety-operations=-0.04
word:both; crime-reporting=-0.03; civic-participation=0.05; legal-exposure=0.03; civil-rights=-0.11
word:boy; public-safety=-0.05; civil-rights=-0.03; economy-and-reputation=0.04; social-cohesion=0.04; community-policing=0.06
word:boys; public-safety=0.05; fear-and-wellbeing=-0.09; community-policing=0.04
word:break; crime-reporting=0.03; public-safety=0.08
word:breaking; public-safety=0.05; cost-and-resources=0.06
word:bring; community-trust=0.05; fear-and-wellbeing=-0.05; social-cohesion=0.06; rule-of-law=-0.03; community-policing=0.04
word:broke; crime-reporting=0.08; public-safety=0.06
word:brought; public-safety=0.05; fear-and-wellbeing=-0.09; civil-rights=-0.04; social-cohesion=0.06; community-policing=0.06; officer-safety-operations=-0.04
word:brown; public-safety=-0.04; civil-rights=0.08
word:buenas; crime-reporting=-0.04; fear-and-wellbeing=-0.08; cost-and-resources=0.06; economy-and-reputation=-0.08; local-federal-roles=0.04; rule-of-law=0.05; transparency-accountability=-0.03
word:bueno; community-trust=-0.03; crime-reporting=-0.03; fear-and-wellbeing=0.04; civic-participation=0.05; local-federal-roles=0.08; officer-safety-operations=-0.03
word:building; crime-reporting=0.04; civic-participation=0.07
word:burglary; public-safety=-0.06; cost-and-resources=0.05; rule-of-law=0.05; officer-safety-operations=-0.05
word:bus; public-safety=0.08; civil-rights=-0.05; economy-and-reputation=-0.03; social-cohesion=-0.04; local-federal-roles=0.05; rule-of-law=0.09; transparency-accountability=-0.03; services-and-legal-aid=-0.06; officer-safety-operations=0.05
word:but; community-trust=-0.04; public-safety=-0.05; fear-and-wellbeing=-0.06; civic-participation=0.07; legal-exposure=0.06; civil-rights=-0.07; local-federal-roles=0.10; rule-of-law=0.09; community-policing=-0.06
word:by; community-trust=0.08; crime-reporting=0.07; civic-participation=-0.07; cost-and-resources=-0.05; civil-rights=-0.07; economy-and-reputation=0.11; social-cohesion=0.13; rule-of-law=0.20; community-policing=0.07; officer-safety-operations=-0.09
word:c; cost-and-resources=0.05; legal-exposure=0.04; local-federal-roles=0.03; transparency-accountability=0.07
word:cada; fear-and-wellbeing=-0.04; civic-participation=0.08; cost-and-resources=0.11; rule-of-law=-0.04; transparency-accountability=0.05; officer-safety-operations=0.08
word:call; crime-reporting=0.21; public-safety=0.14; fear-and-wellbeing=-0.07; civic-participation=-0.03; cost-and-resources=-0.07; economy-and-reputation=0.04; social-cohesion=-0.07; local-federal-roles=-0.05; community-policing=-0.05; services-and-legal-aid=-0.03; officer-safety-operations=0.12
word:calle; crime-reporting=-0.05; public-safety=0.03; civic-participation=-0.03; cost-and-resources=0.06; civil-rights=0.05; social-cohesion=0.03; local-federal-roles=-0.03; rule-of-law=-0.04; officer-safety-operations=0.06
word:called; crime-reporting=0.11; public-safety=0.08; fear-and-wellbeing=-0.12; civil-rights=-0.05; economy-and-reputation=-0.05; local-federal-roles=0.03; rule-of-law=-0.04
word:calls; community-trust=0.09; crime-reporting=0.08; public-safety=-0.05; fear-and-wellbeing=0.03; cost-and-resources=0.04; social-cohesion=-0.04; community-policing=0.08; officer-safety-operations=0.05
word:camara; transparency-accountability=0.09
word:cambio; civic-participation=0.06; social-cohesion=0.05; transparency-accountability=0.04; community-policing=0.03
word:came; community-trust=0.05; crime-reporting=-0.04; public-safety=0.08; civic-participation=0.06; legal-exposure=-0.04; economy-and-reputation=-0.05; social-cohesion=0.13; local-federal-roles=-0.05; rule-of-law=0.09; services-and-legal-aid=-0.04; officer-safety-operations=-0.03
word:camp; social-cohesion=0.04; rule-of-law=0.06; services-and-legal-aid=0.03
word:can; crime-reporting=-0.04; fear-and-wellbeing=0.03; civic-participation=-0.11; legal-exposure=0.10; local-federal-roles=0.06; rule-of-law=-0.05; community-policing=-0.06
word:can't; public-safety=0.04; fear-and-wellbeing=0.04; civil-rights=-0.08; social-cohesion=-0.05; rule-of-law=-0.11; transparency-accountability=0.06; services-and-legal-aid=0.05; officer-safety-operations=0.04
word:canada; civil-rights=0.05
word:canchas; community-policing=0.06
word:cannot; rule-of-law=0.07
word:captain; community-trust=0.05; community-policing=0.05
word:car; crime-reporting=0.04; public-safety=0.08; fear-and-wellbeing=0.12; civic-participation=-0.05; cost-and-resources=0.04; legal-exposure=-0.03; economy-and-reputation=0.07; rule-of-law=-0.05; transparency-accountability=-0.05
word:cara; cost-and-resources=-0.05; civil-rights=0.10; local-federal-roles=0.03
word:carcel; community-trust=-0.03; public-safety=0.04; social-cohesion=-0.04; local-federal-roles=0.08; officer-safety-operations=0.05
word:card; public-safety=-0.07; social-cohesion=-0.04
word:carino; social-cohesion=0.09
word:carros; public-safety=0.05
word:carry; rule-of-law=0.05
word:cars; community-trust=-0.05; public-safety=0.07
word:casa; community-trust=-0.04; fear-and-wellbeing=0.13; civic-participation=-0.03; legal-exposure=-0.03; social-cohesion=-0.06; rule-of-law=0.05; transparency-accountability=-0.05
word:case; crime-reporting=0.05; cost-and-resources=-0.03; legal-exposure=0.06; services-and-legal-aid=0.04; officer-safety-operations=-0.05
word:cash; cost-and-resources=-0.04; economy-and-reputation=0.08
word:casi; officer-safety-operations=0.07
word:cause; public-safety=0.07; fear-and-wellbeing=-0.05; local-federal-roles=-0.04; officer-safety-operations=-0.03
word:cayo; crime-reporting=0.05
word:certificate; public-safety=-0.03; fear-and-wellbeing=0.06
word:chair; community-trust=0.06; fear-and-wellbeing=-0.05; civil-rights=-0.06; social-cohesion=-0.03; local-federal-roles=0.10; rule-of-law=-0.03; transparency-accountability=0.04; officer-safety-operations=0.05
word:check; fear-and-wellbeing=-0.05; cost-and-resources=0.04; legal-exposure=0.05; community-policing=-0.03; officer-safety-operations=0.05
word:checking; officer-safety-operations=0.05
word:checks; public-safety=0.05; rule-of-law=0.04
word:chief; community-trust=0.11; crime-reporting=0.03; civic-participation=0.05; local-federal-roles=0.08; transparency-accountability=0.05; officer-safety-operations=-0.06
word:children; civil-rights=0.06; social-cohesion=0.07
word:church; fear-and-wellbeing=-0.07; civil-rights=0.06; social-cohesion=0.15; rule-of-law=0.04
word:cinco; community-trust=-0.04; public-safety=0.06; fear-and-wellbeing=0.09; civic-participation=-0.04; civil-rights=-0.03; social-cohesion=-0.05; local-federal-roles=-0.04; community-policing=-0.04
word:citas; fear-and-wellbeing=0.07; services-and-legal-aid=0.08
word:cities; fear-and-wellbeing=-0.03; cost-and-resources=-0.04; legal-exposure=0.07; rule-of-law=-0.03
word:citizen; public-safety=-0.04; fear-and-wellbeing=0.08; cost-and-resources=-0.05; civil-rights=0.16; social-cohesion=-0.05; local-federal-roles=-0.05; community-policing=-0.04
word:citizens; public-safety=-0.05; civil-rights=0.06
word:city; community-trust=-0.04; crime-reporting=-0.08; public-safety=-0.03; civic-participation=0.06; legal-exposure=0.15; civil-rights=0.06; economy-and-reputation=0.04; social-cohesion=0.09; local-federal-roles=0.20; rule-of-law=-0.09; community-policing=-0.07; officer-safety-operations=-0.11
word:city's; legal-exposure=0.04; transparency-accountability=0.06
word:ciudad; crime-reporting=-0.05; public-safety=-0.08; fear-and-wellbeing=-0.13; civic-participation=-0.03; cost-and-resources=0.03; legal-exposure=0.08; economy-and-reputation=0.05; social-cohesion=0.07; local-federal-roles=0.18; rule-of-law=-0.09; community-policing=-0.04; services-and-legal-aid=0.05
word:ciudadano; crime-reporting=-0.03; cost-and-resources=0.03; legal-exposure=0.07; civil-rights=0.06; services-and-legal-aid=-0.04; officer-safety-operations=-0.04
word:civil; public-safety=0.05; legal-exposure=0.08; rule-of-law=-0.04; services-and-legal-aid=-0.04; officer-safety-operations=0.06
word:class; community-policing=-0.03; officer-safety-operations=0.06
word:clause; legal-exposure=0.07; civil-rights=-0.04
word:clinica; public-safety=-0.03; fear-and-wellbeing=0.04; cost-and-resources=-0.05; services-and-legal-aid=0.06
word:coffee; community-trust=0.11; public-safety=-0.05; civil-rights=-0.04; economy-and-reputation=0.04; social-cohesion=0.04; officer-safety-operations=0.04
word:color; public-safety=-0.04; civil-rights=0.13
word:comadre; fear-and-wellbeing=0.11
word:come; community-trust=0.05; public-safety=-0.05; fear-and-wellbeing=0.13; civic-participation=0.10; legal-exposure=-0.05; civil-rights=-0.08; economy-and-reputation=0.12; social-cohesion=0.03; local-federal-roles=-0.09; rule-of-law=-0.07; community-policing=0.09; services-and-legal-aid=0.06; officer-safety-operations=-0.06
word:comes; community-trust=0.04; crime-reporting=0.04; public-safety=-0.08; cost-and-resources=0.10; local-federal-roles=0.04; services-and-legal-aid=0.05
word:coming; public-safety=0.10; fear-and-wellbeing=-0.03; civil-rights=-0.04; rule-of-law=0.04
word:comment; civic-participation=0.09
word:committee; public-safety=-0.04; civic-participation=0.07
word:community; public-safety=-0.05; fear-and-wellbeing=-0.05; civic-participation=0.05; civil-rights=-0.04; community-policing=0.04
word:como; fear-and-wellbeing=-0.06; cost-and-resources=-0.06; civil-rights=0.08; social-cohesion=0.05
word:completo; transparency-accountability=0.05
word:computer; public-safety=0.05; civil-rights=0.03; officer-safety-operations=0.05
word:comunidad; civic-participation=0.04; civil-rights=-0.05; social-cohesion=0.06; rule-of-law=0.05
word:con; community-trust=0.09; crime-reporting=0.05; public-safety=-0.14; fear-and-wellbeing=0.08; cost-and-resources=-0.11; legal-exposure=0.07; civil-rights=0.05; social-cohesion=-0.10; transparency-accountability=0.09; community-policing=0.17; services-and-legal-aid=-0.07; officer-safety-operations=0.13
word:concejal; fear-and-wellbeing=-0.04; local-federal-roles=0.05
word:concejales; civic-participation=-0.03; rule-of-law=0.07
word:condado; cost-and-resources=0.09; legal-exposure=0.06; civil-rights=0.06; social-cohesion=-0.04; local-federal-roles=0.06; rule-of-law=-0.04; officer-safety-operations=0.07
word:condados; cost-and-resources=0.06; legal-exposure=0.03; civil-rights=-0.03
word:congress; local-federal-roles=0.05; rule-of-law=0.04
word:conmigo; fear-and-wellbeing=0.06
word:conoce; public-safety=0.06; legal-exposure=0.04; community-policing=0.04
word:contra; civic-participation=0.03; economy-and-reputation=0.04; rule-of-law=0.11; community-policing=-0.05; officer-safety-operations=-0.03
word:contract; transparency-accountability=0.09
word:contrario; public-safety=0.07
word:contrata; economy-and-reputation=0.06; rule-of-law=0.03
word:contratista; crime-reporting=0.06
word:convenio; crime-reporting=-0.04; public-safety=-0.03; civic-participation=0.04; civil-rights=-0.05; social-cohesion=0.04; community-policing=0.08; services-and-legal-aid=-0.03; officer-safety-operations=0.03
word:cop; community-trust=0.07; local-federal-roles=0.04; officer-safety-operations=0.04
word:cops; legal-exposure=0.03; local-federal-roles=0.06
word:corner; community-trust=0.03; fear-and-wellbeing=-0.06; social-cohesion=0.04
word:cosa; crime-reporting=-0.03; social-cohesion=0.05; rule-of-law=0.06; community-policing=0.07; officer-safety-operations=-0.05
word:cost; crime-reporting=0.03; public-safety=0.06; community-policing=0.04
word:could; community-trust=0.03; crime-reporting=-0.05; public-safety=-0.08; fear-and-wellbeing=0.06; civic-participation=0.04; civil-rights=0.07; rule-of-law=-0.06; transparency-accountability=0.05; services-and-legal-aid=-0.05
word:council; public-safety=-0.05; fear-and-wellbeing=0.03; civic-participation=0.10; social-cohesion=0.06; local-federal-roles=-0.07; transparency-accountability=0.06
word:counselor; fear-and-wellbeing=0.04; services-and-legal-aid=0.08
word:count; public-safety=0.06
word:country; public-safety=0.07; civil-rights=-0.06; local-federal-roles=0.04; rule-of-law=0.04; transparency-accountability=-0.03; officer-safety-operations=-0.04
word:county; crime-reporting=0.04; public-safety=0.12; fear-and-wellbeing=-0.11; civic-participation=-0.06; cost-and-resources=0.05; civil-rights=0.05; social-cohesion=-0.05; local-federal-roles=0.07; transparency-accountability=-0.04; community-policing=-0.03; officer-safety-operations=0.13
word:court; cost-and-resources=-0.05; local-federal-roles=-0.05; rule-of-law=0.04; services-and-legal-aid=0.09
word:credencial; officer-safety-operations=0.05
word:creen; economy-and-reputation=0.07
word:creo; community-trust=0.07; rule-of-law=0.03; transparency-accountability=0.03
word:crews; economy-and-reputation=0.09
word:crime; fear-and-wellbeing=0.04; community-policing=0.11
word:crisis; cost-and-resources=0.06; community-policing=0.11; officer-safety-operations=0.05
word:crossed; social-cohesion=0.06
word:crosswalk; public-safety=0.12
word:cuadra; social-cohesion=0.06
word:cuando; crime-reporting=0.12; public-safety=-0.03; civic-participation=-0.03; social-cohesion=0.06; local-federal-roles=-0.05; rule-of-law=-0.06
word:cuarenta; public-safety=-0.04; fear-and-wellbeing=-0.04; civic-participation=0.06; cost-and-resources=0.06; local-federal-roles=-0.04; services-and-legal-aid=0.08
word:cuatro; community-trust=-0.04; crime-reporting=-0.03; fear-and-wellbeing=-0.07; cost-and-resources=0.04; economy-and-reputation=0.04; social-cohesion=-0.07; rule-of-law=-0.06; community-policing=0.03
word:culpa; cost-and-resources=0.06
word:cumple; local-federal-roles=0.04; rule-of-law=0.05
word:curb; civil-rights=0.07
word:curso; officer-safety-operations=0.09
word:dad; fear-and-wellbeing=0.05; civic-participation=0.04; civil-rights=-0.05; rule-of-law=-0.04; community-policing=0.03
word:dallas; community-trust=-0.03; crime-reporting=-0.09; public-safety=-0.09; fear-and-wellbeing=-0.07; cost-and-resources=0.06; legal-exposure=0.15; civil-rights=0.13; social-cohesion=0.20; local-federal-roles=0.19; rule-of-law=-0.11; transparency-accountability=0.03; community-policing=-0.06; officer-safety-operations=-0.07
word:data; public-safety=-0.04; cost-and-resources=0.04; transparency-accountability=0.06; officer-safety-operations=-0.05
word:dato; public-safety=-0.03; officer-safety-operations=0.05
word:datos; civil-rights=-0.03; officer-safety-operations=0.06
word:daughter; public-safety=0.03; economy-and-reputation=0.06
word:davis; public-safety=-0.03; social-cohesion=0.05
word:day; public-safety=0.05; fear-and-wellbeing=0.07; legal-exposure=0.05; civil-rights=0.04; economy-and-reputation=0.06; social-cohesion=-0.06; rule-of-law=-0.05; officer-safety-operations=0.03
word:days; community-trust=-0.05; public-safety=-0.05; cost-and-resources=0.05; legal-exposure=0.05; economy-and-reputation=-0.03; local-federal-roles=-0.04; transparency-accountability=0.03; officer-safety-operations=0.08
word:de; community-trust=0.04; public-safety=-0.08; civic-participation=0.03; cost-and-resources=-0.05; civil-rights=-0.05; economy-and-reputation=0.14; social-cohesion=0.10; local-federal-roles=0.10; rule-of-law=-0.18; transparency-accountability=-0.04; community-policing=0.16; services-and-legal-aid=0.13; officer-safety-operations=0.10
word:dea; local-federal-roles=0.08
word:debe; economy-and-reputation=-0.03; local-federal-roles=0.03; rule-of-law=0.05
word:decia; community-trust=0.05; crime-reporting=0.08; public-safety=-0.04
word:decir; crime-reporting=0.09; cost-and-resources=-0.05; civil-rights=0.04
word:dejo; fear-and-wellbeing=-0.03; civic-participation=0.07; social-cohesion=0.03; local-federal-roles=0.03; officer-safety-operations=-0.04
word:del; community-trust=-0.08; public-safety=0.13; fear-and-wellbeing=-0.12; civic-participation=-0.04; cost-and-resources=0.03; civil-rights=-0.13; economy-and-reputation=0.22; social-cohesion=-0.04; local-federal-roles=0.13; rule-of-law=-0.08; community-policing=-0.05; services-and-legal-aid=-0.08
word:demanda; cost-and-resources=0.09; legal-exposure=0.07
word:denuncia; community-trust=0.05; crime-reporting=0.06
word:departamento; cost-and-resources=0.04; officer-safety-operations=0.05
word:department; public-safety=-0.05; fear-and-wellbeing=-0.07; cost-and-resources=0.06; social-cohesion=-0.05; local-federal-roles=0.07; officer-safety-operations=0.04
word:depende; civil-rights=0.06
word:deportacion; public-safety=0.06
word:deported; public-safety=0.09
word:deputy; community-trust=0.06; local-federal-roles=0.06; officer-safety-operations=0.04
word:derecho; civil-rights=0.08; local-federal-roles=0.03; services-and-legal-aid=-0.04
word:descanse; social-cohesion=0.07
word:desde; community-trust=-0.04; crime-reporting=-0.04; civic-participation=-0.03; cost-and-resources=-0.03; economy-and-reputation=0.08; social-cohesion=0.04; community-policing=0.04; services-and-legal-aid=-0.07
word:despues; community-trust=0.11; public-safety=-0.04; fear-and-wellbeing=-0.04; cost-and-resources=-0.04; economy-and-reputation=0.06; local-federal-roles=-0.07; officer-safety-operations=0.06
word:detainer; cost-and-resources=0.07; legal-exposure=0.04; services-and-legal-aid=-0.04; officer-safety-operations=0.09
word:detective; community-trust=0.08; crime-reporting=0.15; public-safety=0.05; fear-and-wellbeing=-0.04; cost-and-resources=0.03; civil-rights=-0.06; economy-and-reputation=-0.06; transparency-accountability=-0.03; community-policing=0.05; officer-safety-operations=0.06
word:dia; civic-participation=-0.03; civil-rights=0.09; rule-of-law=-0.04; officer-safety-operations=-0.06
word:dias; civic-participation=-0.03; legal-exposure=0.05; civil-rights=0.03; social-cohesion=-0.05; local-federal-roles=-0.04; transparency-accountability=0.07; officer-safety-operations=0.06
word:dice; community-trust=0.04; public-safety=-0.07; cost-and-resources=-0.05; economy-and-reputation=-0.04; social-cohesion=-0.05; rule-of-law=0.06; transparency-accountability=0.11; services-and-legal-aid=-0.08; officer-safety-operations=0.09
word:dicen; community-trust=0.05; crime-reporting=0.05; public-safety=0.05; civic-participation=0.04; cost-and-resources=-0.05; civil-rights=-0.03; local-federal-roles=-0.05
word:dicho; fear-and-wellbeing=0.07
word:did; crime-reporting=0.06; public-safety=-0.07; fear-and-wellbeing=0.05; civil-rights=0.03; social-cohesion=-0.09; local-federal-roles=0.04; rule-of-law=0.07; transparency-accountability=-0.04; community-policing=0.06; officer-safety-operations=-0.03
word:didn't; community-trust=-0.05; crime-reporting=0.08; public-safety=0.08; fear-and-wellbeing=0.04; cost-and-resources=-0.03; rule-of-law=0.03; transparency-accountability=-0.05; community-policing=-0.03; services-and-legal-aid=0.06; officer-safety-operations=0.05
word:diecisiete; economy-and-reputation=0.06
word:dieron; crime-reporting=-0.03; fear-and-wellbeing=-0.07; cost-and-resources=0.03; legal-exposure=0.04
word:diez; community-trust=0.08; public-safety=-0.05; fear-and-wellbeing=0.04; cost-and-resources=-0.04; community-policing=0.07; officer-safety-operations=0.05
word:digo; public-safety=0.09; civil-rights=-0.09; economy-and-reputation=-0.06; social-cohesion=0.04; local-federal-roles=0.06; transparency-accountability=-0.04; community-policing=0.03
word:dije; community-trust=0.08; crime-reporting=0.13; public-safety=-0.07
word:dijo; crime-reporting=0.13; public-safety=-0.11; fear-and-wellbeing=0.06; civic-participation=0.04; legal-exposure=0.06; civil-rights=0.09; economy-and-reputation=-0.03; rule-of-law=-0.07; community-policing=-0.06
word:dinero; cost-and-resources=0.10; economy-and-reputation=-0.03; services-and-legal-aid=0.07
word:district; public-safety=0.07; cost-and-resources=0.12; civil-rights=-0.04; officer-safety-operations=-0.04
word:distrito; community-trust=0.03; civic-participation=0.06; cost-and-resources=0.04; social-cohesion=-0.04
word:do; community-trust=-0.07; public-safety=0.06; fear-and-wellbeing=0.07; legal-exposure=-0.06; civil-rights=-0.05; economy-and-reputation=0.03; social-cohesion=0.09; local-federal-roles=0.15; transparency-accountability=-0.04; officer-safety-operations=-0.06
word:does; community-trust=-0.06; fear-and-wellbeing=0.06; civic-participation=-0.05; cost-and-resources=0.03; legal-exposure=0.03; social-cohesion=-0.05; local-federal-roles=-0.03; rule-of-law=0.04; services-and-legal-aid=0.04
word:doesn't; crime-reporting=0.04; fear-and-wellbeing=-0.03; cost-and-resources=-0.08; economy-and-reputation=-0.04; social-cohesion=0.06; local-federal-roles=0.06; transparency-accountability=0.03; officer-safety-operations=-0.05
word:dog; community-trust=0.04; crime-reporting=0.03; cost-and-resources=0.04; legal-exposure=-0.05; civil-rights=0.04; rule-of-law=-0.04; transparency-accountability=0.06
word:dolares; crime-reporting=0.04; public-safety=-0.05; fear-and-wellbeing=0.05; social-cohesion=-0.03; rule-of-law=0.05; officer-safety-operations=-0.04
word:dollars; cost-and-resources=-0.08; economy-and-reputation=0.04; local-federal-roles=-0.04; rule-of-law=-0.04; services-and-legal-aid=-0.04; officer-safety-operations=-0.05
word:don; crime-reporting=-0.05
word:don't; community-trust=0.05; crime-reporting=-0.10; public-safety=0.09; fear-and-wellbeing=0.06; civic-participation=-0.09; cost-and-resources=0.03; local-federal-roles=0.05; services-and-legal-aid=-0.05; officer-safety-operations=0.06
word:dona; community-trust=0.08
word:donde; fear-and-wellbeing=0.09; economy-and-reputation=0.04; rule-of-law=-0.03; transparency-accountability=0.09; services-and-legal-aid=-0.05; officer-safety-operations=-0.03
word:done; public-safety=0.11; fear-and-wellbeing=-0.06; economy-and-reputation=-0.04; social-cohesion=-0.04; services-and-legal-aid=-0.06; officer-safety-operations=0.04
word:door; community-trust=0.09; crime-reporting=0.05; public-safety=-0.06; civic-participation=0.05; cost-and-resources=-0.04; civil-rights=-0.05; transparency-accountability=-0.04
word:doors; community-trust=0.09; community-policing=-0.04
word:dos; community-trust=-0.09; public-safety=0.22; fear-and-wellbeing=0.13; civic-participation=-0.04; cost-and-resources=0.05; social-cohesion=-0.05; local-federal-roles=-0.03; community-policing=0.08; officer-safety-operations=0.07
word:down; community-trust=-0.07; crime-reporting=0.04; public-safety=0.06; cost-and-resources=-0.04; civil-rights=-0.12; social-cohesion=-0.06; rule-of-law=0.04; community-policing=0.04; services-and-legal-aid=-0.03; officer-safety-operations=-0.07
word:downtown; economy-and-reputation=0.07
word:dpd; public-safety=-0.06; local-federal-roles=0.04; officer-safety-operations=0.10
word:draft; civil-rights=-0.05; local-federal-roles=0.06; transparency-accountability=0.09
word:drive; crime-reporting=-0.04; fear-and-wellbeing=0.12; local-federal-roles=-0.03; rule-of-law=0.06; community-policing=-0.03
word:driver; local-federal-roles=0.06
word:drivers; civil-rights=0.04; community-policing=0.06
word:drop; community-trust=0.04; crime-reporting=0.08; public-safety=0.04
word:e; community-trust=-0.03; public-safety=-0.03; civil-rights=0.04; economy-and-reputation=0.08; local-federal-roles=0.03
word:each; public-safety=-0.09; fear-and-wellbeing=-0.03; cost-and-resources=0.03; social-cohesion=0.14; local-federal-roles=-0.04; officer-safety-operations=0.03
word:edificio; fear-and-wellbeing=-0.04; social-cohesion=0.06
word:eighty; civic-participation=0.06; cost-and-resources=0.04; legal-exposure=-0.03; civil-rights=0.05; local-federal-roles=0.03; officer-safety-operations=0.08
word:el; community-trust=-0.05; crime-reporting=0.12; public-safety=-0.04; civic-participation=-0.03; cost-and-resources=0.11; economy-and-reputation=0.14; social-cohesion=0.10; rule-of-law=0.05; community-policing=-0.04; officer-safety-operations=0.05
word:eleven; public-safety=0.03; fear-and-wellbeing=-0.06; cost-and-resources=-0.04; legal-exposure=-0.03; civil-rights=-0.08; economy-and-reputation=0.03; social-cohesion=-0.07; local-federal-roles=0.03; rule-of-law=-0.04; community-policing=-0.04
word:ella; crime-reporting=0.07; fear-and-wellbeing=0.10; civic-participation=-0.04; social-cohesion=-0.08; officer-safety-operations=-0.03
word:ellos; social-cohesion=-0.03; local-federal-roles=0.06; officer-safety-operations=0.06
word:else's; legal-exposure=0.04; civil-rights=0.06; local-federal-roles=0.03
word:em; public-safety=0.07; fear-and-wellbeing=-0.05; civic-participation=-0.03; cost-and-resources=0.04; civil-rights=-0.03; economy-and-reputation=0.04; transparency-accountability=-0.03
word:en; community-trust=-0.05; crime-reporting=-0.08; fear-and-wellbeing=0.09; civic-participation=0.10; cost-and-resources=-0.07; civil-rights=0.13; social-cohesion=0.12; community-policing=0.09; services-and-legal-aid=0.07; officer-safety-operations=0.06
word:end; civil-rights=0.06
word:enfermera; public-safety=0.04; services-and-legal-aid=0.06
word:enforce; economy-and-reputation=0.09
word:enforcement; public-safety=-0.05; civil-rights=-0.03; local-federal-roles=0.05; transparency-accountability=0.06; services-and-legal-aid=0.06; officer-safety-operations=-0.04
word:english; social-cohesion=-0.04; services-and-legal-aid=0.07
word:enseno; community-trust=0.06; cost-and-resources=-0.04; civil-rights=0.04; social-cohesion=0.05; community-policing=0.04
word:entendi; civic-participation=0.06; services-and-legal-aid=0.03
word:entonces; community-trust=-0.04; crime-reporting=0.06; public-safety=0.04; social-cohesion=-0.08; local-federal-roles=0.05; rule-of-law=0.07; officer-safety-operations=-0.04
word:entran; officer-safety-operations=0.06
word:entrar; civil-rights=0.05; social-cohesion=0.04
word:entre; public-safety=0.07; local-federal-roles=0.05; transparency-accountability=0.04; community-policing=-0.04
word:entro; crime-reporting=0.03; rule-of-law=0.07
word:equal; civil-rights=0.08
word:equipo; cost-and-resources=0.05
word:era; community-trust=0.05; fear-and-wellbeing=-0.07; civic-participation=-0.03; civil-rights=0.08; social-cohesion=0.04; local-federal-roles=-0.04; rule-of-law=-0.03; services-and-legal-aid=-0.04; officer-safety-operations=-0.03
word:eramos; community-trust=0.06; fear-and-wellbeing=0.04; civic-participation=0.07
word:error; cost-and-resources=0.05; legal-exposure=0.07
word:es; community-trust=-0.14; crime-reporting=-0.14; fear-and-wellbeing=-0.06; civil-rights=0.21; economy-and-reputation=-0.05; social-cohesion=-0.03; local-federal-roles=0.15; rule-of-law=0.12; transparency-accountability=-0.10; community-policing=-0.03; services-and-legal-aid=-0.04; officer-safety-operations=0.10
word:esas; public-safety=0.04; social-cohesion=0.03; rule-of-law=-0.03; community-policing=0.07; officer-safety-operations=0.04
word:escrito; fear-and-wellbeing=-0.04; local-federal-roles=0.08; transparency-accountability=-0.05
word:escuela; crime-reporting=-0.06; civic-participation=0.03; cost-and-resources=0.05; civil-rights=-0.04; economy-and-reputation=-0.04; community-policing=0.06
word:ese; crime-reporting=0.07; fear-and-wellbeing=0.06; civil-rights=0.06; economy-and-reputation=-0.04; social-cohesion=-0.05; rule-of-law=-0.05; community-policing=0.05; services-and-legal-aid=-0.03
word:eso; crime-reporting=0.07; fear-and-wellbeing=0.08; cost-and-resources=0.05; legal-exposure=-0.05; social-cohesion=0.05; rule-of-law=0.12; transparency-accountability=0.03; community-policing=0.05; services-and-legal-aid=-0.05; officer-safety-operations=-0.03
word:esos; public-safety=0.07; social-cohesion=-0.04; community-policing=0.09
word:espanol; crime-reporting=-0.03; civic-participation=0.10; local-federal-roles=0.03
word:esposa; crime-reporting=0.04; public-safety=0.03; rule-of-law=0.06
word:esposo; services-and-legal-aid=-0.05; officer-safety-operations=0.06
word:esta; community-trust=0.04; crime-reporting=-0.07; fear-and-wellbeing=0.03; civic-participation=-0.07; legal-exposure=0.07; economy-and-reputation=0.11; social-cohesion=0.18; local-federal-roles=-0.04; rule-of-law=-0.06
word:estado; community-trust=-0.05; cost-and-resources=0.07; legal-exposure=0.08; local-federal-roles=0.14; transparency-accountability=-0.04
word:estan; fear-and-wellbeing=0.07
word:este; community-trust=0.06; public-safety=-0.08; civic-participation=0.08; social-cohesion=0.06; local-federal-roles=0.05
word:esto; fear-and-wellbeing=-0.07; rule-of-law=0.08; transparency-accountability=-0.04; officer-safety-operations=0.05
word:estoy; cost-and-resources=-0.07; social-cohesion=-0.06; local-federal-roles=-0.07; rule-of-law=0.06
word:even; public-safety=0.04; cost-and-resources=0.03; rule-of-law=-0.04; transparency-accountability=0.08; community-policing=-0.03
word:evening; fear-and-wellbeing=-0.06; civic-participation=0.08; social-cohesion=0.08; transparency-accountability=-0.07; community-policing=0.05
word:ever; public-safety=-0.05; civil-rights=-0.06; economy-and-reputation=0.05; services-and-legal-aid=-0.04
word:every; crime-reporting=-0.05; fear-and-wellbeing=0.08; civic-participation=-0.04; cost-and-resources=-0.07; economy-and-reputation=-0.03; social-cohesion=-0.06; local-federal-roles=0.05; rule-of-law=0.16; transparency-accountability=0.15; services-and-legal-aid=-0.06
word:everybody; community-trust=-0.04; crime-reporting=-0.03; public-safety=0.11; fear-and-wellbeing=-0.04; civic-participation=-0.04; social-cohesion=0.08; local-federal-roles=0.04; rule-of-law=0.04; community-policing=-0.04
word:everyone; civic-participation=0.04; civil-rights=0.05
word:everything; crime-reporting=0.04; fear-and-wellbeing=0.06; civic-participation=0.04; social-cohesion=-0.03; local-federal-roles=0.04; services-and-legal-aid=0.04
word:ex; public-safety=0.06; fear-and-wellbeing=-0.06; rule-of-law=0.04
word:extra; cost-and-resources=0.04; officer-safety-operations=0.07
word:eyes; public-safety=0.05; local-federal-roles=0.03; officer-safety-operations=0.08
word:fair; civil-rights=0.07; economy-and-reputation=0.07
word:fall; civil-rights=0.03; community-policing=0.07
word:falta; fear-and-wellbeing=-0.04; civil-rights=0.08
word:family; community-trust=-0.03; social-cohesion=0.07; local-federal-roles=-0.03; services-and-legal-aid=0.04
word:favor; community-trust=-0.04; public-safety=0.11; cost-and-resources=-0.05; civil-rights=-0.05; economy-and-reputation=-0.05; rule-of-law=-0.03
word:fbi; local-federal-roles=0.06
word:fear; fear-and-wellbeing=0.08; economy-and-reputation=0.04; social-cohesion=-0.04; rule-of-law=0.04
word:federal; community-trust=-0.15; crime-reporting=-0.10; public-safety=0.09; fear-and-wellbeing=-0.14; civic-participation=-0.12; cost-and-resources=0.15; legal-exposure=0.12; civil-rights=-0.08; economy-and-reputation=-0.09; social-cohesion=-0.09; local-federal-roles=0.45; transparency-accountability=-0.06; community-policing=-0.11; services-and-legal-aid=-0.09; officer-safety-operations=0.25
word:feds; community-trust=-0.03; crime-reporting=0.03; cost-and-resources=0.07; social-cohesion=0.04; local-federal-roles=0.07
word:feel; economy-and-reputation=0.05
word:fell; community-trust=0.06; crime-reporting=0.05
word:felony; public-safety=0.10; officer-safety-operations=0.03
word:fifty; community-trust=-0.03; public-safety=0.06
word:fill; cost-and-resources=0.03; officer-safety-operations=0.06
word:final; civic-participation=0.07
word:find; public-safety=0.03; cost-and-resources=0.06; social-cohesion=-0.05; local-federal-roles=-0.03; services-and-legal-aid=0.04; officer-safety-operations=-0.03
word:fire; public-safety=0.03; cost-and-resources=0.11; civil-rights=0.04; officer-safety-operations=0.04
word:firma; cost-and-resources=-0.05; legal-exposure=0.04; civil-rights=0.09; transparency-accountability=0.04; officer-safety-operations=0.04
word:firman; community-trust=0.06; crime-reporting=0.06; fear-and-wellbeing=0.04; cost-and-resources=-0.03
word:firmar; community-trust=0.06; crime-reporting=0.03; cost-and-resources=0.04; rule-of-law=-0.04
word:firmen; crime-reporting=-0.04; public-safety=0.04; fear-and-wellbeing=0.08; cost-and-resources=-0.03; legal-exposure=-0.03; officer-safety-operations=-0.05
word:first; community-trust=0.05; fear-and-wellbeing=-0.04; cost-and-resources=0.06; social-cohesion=-0.03; local-federal-roles=0.05; rule-of-law=0.05; services-and-legal-aid=-0.07; officer-safety-operations=-0.04
word:five; public-safety=-0.07; fear-and-wellbeing=0.04; civic-participation=0.03; economy-and-reputation=0.07; rule-of-law=-0.05; services-and-legal-aid=0.05
word:fix; public-safety=0.05; civic-participation=-0.03; cost-and-resources=0.05; social-cohesion=-0.03; officer-safety-operations=0.06
word:floor; cost-and-resources=0.07; local-federal-roles=0.04; officer-safety-operations=0.04
word:folks; community-trust=0.03; crime-reporting=0.08; public-safety=0.05; cost-and-resources=0.05; social-cohesion=0.04; local-federal-roles=0.06; transparency-accountability=-0.04
word:followed; public-safety=0.03; local-federal-roles=0.06
word:foot; public-safety=-0.03; fear-and-wellbeing=0.03; transparency-accountability=-0.03; community-policing=0.04; services-and-legal-aid=0.05
word:for; community-trust=-0.17; crime-reporting=-0.14; civic-participation=0.13; legal-exposure=-0.06; civil-rights=0.11; economy-and-reputation=0.04; social-cohesion=-0.04; transparency-accountability=0.08; community-policing=-0.14; services-and-legal-aid=0.06; officer-safety-operations=0.14
word:force; crime-reporting=-0.03; public-safety=0.08; fear-and-wellbeing=-0.03; cost-and-resources=-0.07; local-federal-roles=0.05; officer-safety-operations=-0.05
word:form; community-trust=-0.05; local-federal-roles=-0.04; officer-safety-operations=0.03
word:forty; community-trust=-0.03; crime-reporting=-0.04; civic-participation=0.05; cost-and-resources=0.06; civil-rights=-0.06; economy-and-reputation=0.04; social-cohesion=-0.05; rule-of-law=-0.05; community-policing=-0.04; officer-safety-operations=0.09
word:fought; civil-rights=0.06
word:found; public-safety=0.04; cost-and-resources=-0.03; local-federal-roles=0.04; services-and-legal-aid=0.07
word:four; public-safety=0.04; cost-and-resources=0.15; economy-and-reputation=0.08; social-cohesion=-0.04; local-federal-roles=-0.03; rule-of-law=-0.03; officer-safety-operations=0.04
word:fourteen; fear-and-wellbeing=0.03; civil-rights=0.06; local-federal-roles=-0.03
word:fourth; fear-and-wellbeing=0.08; civil-rights=0.03; local-federal-roles=-0.03
word:free; cost-and-resources=0.06; social-cohesion=0.03; services-and-legal-aid=0.14
word:from; community-trust=0.05; crime-reporting=0.13; fear-and-wellbeing=-0.04; civic-participation=0.05; civil-rights=0.10; social-cohesion=0.16; local-federal-roles=0.14; rule-of-law=0.11; community-policing=-0.03; services-and-legal-aid=-0.06
word:front; public-safety=0.07; services-and-legal-aid=-0.04; officer-safety-operations=-0.04
word:fue; community-trust=-0.04; crime-reporting=0.07; public-safety=-0.06; social-cohesion=-0.07; local-federal-roles=-0.05; rule-of-law=0.03
word:fui; community-trust=0.08; crime-reporting=0.08; public-safety=-0.06; civic-participation=0.07; cost-and-resources=-0.04; economy-and-reputation=-0.06; local-federal-roles=-0.07; community-policing=0.05; services-and-legal-aid=0.05; officer-safety-operations=0.08
word:fuimos; civic-participation=0.04; social-cohesion=0.07
word:fund; fear-and-wellbeing=-0.04; civic-participation=-0.04; cost-and-resources=0.07; economy-and-reputation=-0.03; transparency-accountability=-0.03; community-policing=0.06; services-and-legal-aid=0.09
word:g; public-safety=-0.03; legal-exposure=0.09; civil-rights=0.04; social-cohesion=-0.04; local-federal-roles=0.05; transparency-accountability=-0.05
word:gangs; crime-reporting=0.06; public-safety=0.11
word:garcia; cost-and-resources=0.04; legal-exposure=0.06; civil-rights=0.04
word:gave; fear-and-wellbeing=0.03; cost-and-resources=-0.06; services-and-legal-aid=0.07
word:gente; community-trust=0.14; fear-and-wellbeing=-0.11; cost-and-resources=-0.11; civil-rights=0.03; economy-and-reputation=0.04; social-cohesion=0.08; community-policing=0.09
word:get; community-trust=-0.05; fear-and-wellbeing=-0.08; legal-exposure=0.03; civil-rights=-0.04; economy-and-reputation=0.06; social-cohesion=-0.09; local-federal-roles=0.10; services-and-legal-aid=-0.07; officer-safety-operations=0.12
word:gets; community-trust=-0.07; crime-reporting=0.04; public-safety=-0.10; cost-and-resources=0.05; civil-rights=-0.06; economy-and-reputation=-0.04; rule-of-law=0.03; officer-safety-operations=0.10
word:getting; public-safety=0.06; community-policing=-0.04
word:girlfriend; public-safety=0.06
word:give; crime-reporting=0.04; public-safety=-0.14; civic-participation=0.08; local-federal-roles=0.04; rule-of-law=-0.03; community-policing=0.10
word:go; community-trust=0.09; crime-reporting=0.03; fear-and-wellbeing=0.10; civic-participation=-0.05; cost-and-resources=-0.07; civil-rights=-0.08; economy-and-reputation=0.07; social-cohesion=0.12; rule-of-law=0.07; transparency-accountability=-0.07; community-policing=-0.06; services-and-legal-aid=-0.03
word:gobierno; cost-and-resources=0.07; civil-rights=-0.03; local-federal-roles=0.03; transparency-accountability=-0.04
word:goes; community-trust=-0.04; civil-rights=-0.05; local-federal-roles=0.03; services-and-legal-aid=0.05
word:going; community-trust=-0.04; crime-reporting=0.07; civic-participation=-0.05; cost-and-resources=0.06; economy-and-reputation=0.04; rule-of-law=-0.07; transparency-accountability=-0.03; officer-safety-operations=0.05
word:gone; crime-reporting=-0.04; public-safety=0.15; fear-and-wellbeing=0.12; civic-participation=0.03; civil-rights=-0.04; economy-and-reputation=0.03; social-cohesion=-0.05; transparency-accountability=-0.04
word:gonna; public-safety=0.11; civil-rights=-0.04; rule-of-law=0.04; services-and-legal-aid=-0.03; officer-safety-operations=-0.05
word:good; fear-and-wellbeing=-0.08; cost-and-resources=0.06; legal-exposure=0.05; civil-rights=-0.03; economy-and-reputation=0.13; social-cohesion=0.11; local-federal-roles=-0.05; transparency-accountability=-0.08; officer-safety-operations=0.03
word:got; community-trust=0.11; crime-reporting=-0.06; public-safety=0.09; fear-and-wellbeing=-0.05; cost-and-resources=-0.11; civil-rights=0.04; economy-and-reputation=0.03; rule-of-law=-0.07; transparency-accountability=0.05; community-policing=-0.11
word:government; community-trust=-0.03; social-cohesion=-0.04; local-federal-roles=0.05; transparency-accountability=0.04
word:gracias; community-trust=0.10; crime-reporting=-0.05; cost-and-resources=0.06; local-federal-roles=-0.07; officer-safety-operations=-0.04
word:grade; fear-and-wellbeing=0.08
word:group; public-safety=0.08; civic-participation=0.06; community-policing=0.05
word:guard; community-trust=0.05; social-cohesion=0.05
word:guy; community-trust=0.05; crime-reporting=0.03; public-safety=0.06; civic-participation=-0.05; cost-and-resources=0.04; social-cohesion=-0.03; services-and-legal-aid=-0.04; officer-safety-operations=0.10
word:guys; community-trust=-0.04; civic-participation=-0.03; cost-and-resources=0.05; civil-rights=-0.05; economy-and-reputation=0.10; rule-of-law=0.08; officer-safety-operations=0.12
word:gym; community-policing=0.09
word:ha; crime-reporting=0.05; fear-and-wellbeing=0.10; economy-and-reputation=-0.03
word:habia; fear-and-wellbeing=0.05; civic-participation=0.06; cost-and-resources=-0.03; civil-rights=0.04; local-federal-roles=-0.04; transparency-accountability=0.04; officer-safety-operations=-0.06
word:habla; community-trust=0.10; officer-safety-operations=-0.03
word:hablar; public-safety=-0.04; fear-and-wellbeing=0.05; civic-participation=0.10; civil-rights=-0.05; transparency-accountability=-0.06; community-policing=0.05
word:hace; community-trust=0.06; crime-reporting=0.04; fear-and-wellbeing=-0.08; cost-and-resources=-0.06; civil-rights=-0.06; social-cohesion=0.05; rule-of-law=0.08; services-and-legal-aid=-0.04
word:hacer; cost-and-resources=0.07; legal-exposure=0.07; economy-and-reputation=-0.03; social-cohesion=-0.03; local-federal-roles=0.04; services-and-legal-aid=0.03
word:had; community-trust=0.09; crime-reporting=-0.03; public-safety=0.14; cost-and-resources=-0.05; legal-exposure=-0.03; economy-and-reputation=0.04; social-cohesion=0.14; rule-of-law=0.12; transparency-accountability=-0.13; services-and-legal-aid=0.11; officer-safety-operations=0.14
word:hagan; crime-reporting=-0.04; public-safety=0.09; civic-participation=0.07; civil-rights=-0.03
word:half; economy-and-reputation=0.09; local-federal-roles=-0.04; transparency-accountability=-0.04; officer-safety-operations=0.04
word:han; public-safety=0.11; civil-rights=0.05; social-cohesion=0.03
word:hand; crime-reporting=0.07; fear-and-wellbeing=0.09; civic-participation=-0.03; legal-exposure=-0.05; officer-safety-operations=0.07
word:hands; public-safety=0.05; fear-and-wellbeing=0.05; legal-exposure=0.04; civil-rights=0.07
word:happened; community-trust=0.05; public-safety=-0.04; civil-rights=0.04; community-policing=0.03
word:has; community-trust=-0.09; public-safety=0.10; fear-and-wellbeing=-0.05; civic-participation=-0.06; cost-and-resources=-0.05; legal-exposure=0.06; civil-rights=-0.11; local-federal-roles=0.11; rule-of-law=0.03; transparency-accountability=0.11; community-policing=-0.07
word:hasta; fear-and-wellbeing=0.04; civic-participation=0.04; cost-and-resources=0.06; local-federal-roles=0.03; rule-of-law=0.06; officer-safety-operations=-0.04
word:have; community-trust=-0.15; crime-reporting=-0.13; public-safety=0.05; fear-and-wellbeing=0.13; civic-participation=-0.03; cost-and-resources=-0.09; legal-exposure=-0.03; civil-rights=0.09; rule-of-law=-0.05; transparency-accountability=-0.05; community-policing=0.08; officer-safety-operations=-0.08
word:haven't; civic-participation=0.06
word:hay; community-trust=-0.11; public-safety=-0.17; fear-and-wellbeing=0.07; civic-participation=-0.07; cost-and-resources=0.03; civil-rights=0.09; rule-of-law=0.06; services-and-legal-aid=0.14
word:he; community-trust=0.04; crime-reporting=0.16; fear-and-wellbeing=0.18; civic-participation=-0.09; cost-and-resources=-0.05; legal-exposure=0.07; civil-rights=0.10; social-cohesion=-0.05; local-federal-roles=-0.03; rule-of-law=-0.08; transparency-accountability=-0.17; community-policing=0.09; services-and-legal-aid=0.06; officer-safety-operations=0.14
word:he'd; community-trust=-0.04; public-safety=0.06; social-cohesion=-0.05; local-federal-roles=-0.04; services-and-legal-aid=-0.05; officer-safety-operations=0.04
word:health; community-policing=0.10; services-and-legal-aid=0.07
word:hear; community-trust=0.03; public-safety=0.04; fear-and-wellbeing=0.03; civic-participation=0.05; economy-and-reputation=-0.04; social-cohesion=0.06; transparency-accountability=-0.04; services-and-legal-aid=-0.06
word:heard; crime-reporting=0.04; public-safety=0.04; fear-and-wellbeing=-0.04; civic-participation=0.13; cost-and-resources=0.07; civil-rights=-0.05; economy-and-reputation=-0.04; social-cohesion=-0.05; rule-of-law=-0.04; officer-safety-operations=0.03
word:held; civic-participation=0.09; legal-exposure=0.07; rule-of-law=-0.04
word:help; community-trust=-0.03; fear-and-wellbeing=0.04; civic-participation=-0.03; cost-and-resources=-0.03; social-cohesion=-0.04; local-federal-roles=0.06; services-and-legal-aid=0.13
word:helped; services-and-legal-aid=0.05
word:her; community-trust=0.04; crime-reporting=0.26; fear-and-wellbeing=0.14; civic-participation=0.07; legal-exposure=-0.04; civil-rights=-0.11; economy-and-reputation=-0.07; social-cohesion=-0.07; rule-of-law=-0.10; community-policing=-0.05; services-and-legal-aid=0.07; officer-safety-operations=-0.10
word:here; crime-reporting=0.07; public-safety=0.11; fear-and-wellbeing=-0.12; civic-participation=0.12; cost-and-resources=-0.04; legal-exposure=-0.04; civil-rights=0.05; social-cohesion=0.10; rule-of-law=-0.07; transparency-accountability=-0.10; services-and-legal-aid=-0.04
word:hermana; public-safety=-0.03; civil-rights=-0.06; social-cohesion=-0.04
word:hermano; fear-and-wellbeing=-0.07
word:hi; community-trust=0.04; public-safety=-0.04; fear-and-wellbeing=0.08; civic-participation=-0.03; cost-and-resources=-0.03; services-and-legal-aid=0.04; officer-safety-operations=-0.06
word:hija; fear-and-wellbeing=0.05; legal-exposure=0.06; rule-of-law=-0.07
word:hijo; crime-reporting=-0.03; public-safety=0.05; fear-and-wellbeing=-0.03; civil-rights=0.06; social-cohesion=-0.04; officer-safety-operations=0.07
word:him; community-trust=0.11; public-safety=0.33; fear-and-wellbeing=-0.13; civic-participation=-0.08; cost-and-resources=-0.04; legal-exposure=-0.05; civil-rights=0.05; economy-and-reputation=-0.04; social-cohesion=-0.11; local-federal-roles=-0.04; rule-of-law=0.15; transparency-accountability=-0.04; services-and-legal-aid=-0.07; officer-safety-operations=0.04
word:hire; cost-and-resources=0.08; economy-and-reputation=0.03
word:hired; economy-and-reputation=0.07
word:his; crime-reporting=0.10; fear-and-wellbeing=0.13; civic-participation=-0.06; legal-exposure=0.03; civil-rights=0.26; local-federal-roles=-0.05; rule-of-law=-0.04; services-and-legal-aid=-0.07; officer-safety-operations=0.05
word:hit; crime-reporting=0.06; public-safety=0.11; fear-and-wellbeing=0.04; civil-rights=-0.05; local-federal-roles=-0.03; transparency-accountability=-0.03
word:hizo; public-safety=-0.03; economy-and-reputation=-0.04; social-cohesion=-0.03; local-federal-roles=0.05; rule-of-law=0.07; officer-safety-operations=-0.03
word:hold; community-trust=-0.07; crime-reporting=-0.07; public-safety=0.12; fear-and-wellbeing=-0.04; civic-participation=0.06; cost-and-resources=0.16; civil-rights=-0.03; social-cohesion=-0.03; transparency-accountability=-0.06; officer-safety-operations=0.10
word:hombre; crime-reporting=0.08; fear-and-wellbeing=0.03; social-cohesion=-0.03; local-federal-roles=-0.04
word:home; crime-reporting=-0.05; public-safety=0.04; fear-and-wellbeing=0.13; civic-participation=-0.03; civil-rights=-0.04; social-cohesion=0.04; rule-of-law=0.09; officer-safety-operations=-0.04
word:hora; social-cohesion=-0.04; local-federal-roles=-0.03; officer-safety-operations=-0.05
word:horas; community-trust=-0.04; crime-reporting=-0.04; cost-and-resources=0.10; civil-rights=-0.03; economy-and-reputation=0.04; social-cohesion=-0.05; local-federal-roles=-0.04; rule-of-law=-0.04; community-policing=0.05; officer-safety-operations=0.16
word:hospital; crime-reporting=0.04; public-safety=-0.05; fear-and-wellbeing=0.04; cost-and-resources=0.06; rule-of-law=-0.05; services-and-legal-aid=0.13
word:hour; community-trust=-0.04; crime-reporting=-0.04; public-safety=0.03; cost-and-resources=0.14; social-cohesion=-0.03; transparency-accountability=-0.05; officer-safety-operations=0.07
word:hours; community-trust=-0.05; crime-reporting=0.06; cost-and-resources=0.07; legal-exposure=0.03; social-cohesion=-0.03; rule-of-law=-0.07; transparency-accountability=0.05; services-and-legal-aid=0.04
word:house; public-safety=-0.05; civil-rights=-0.06; economy-and-reputation=0.06
word:how; community-trust=0.06; crime-reporting=0.09; civic-participation=0.12; economy-and-reputation=-0.05; social-cohesion=-0.08; local-federal-roles=-0.10; transparency-accountability=0.06; community-policing=-0.05
word:hubiera; public-safety=0.13; fear-and-wellbeing=-0.04; rule-of-law=-0.03
word:human; cost-and-resources=0.03; civil-rights=0.09
word:hundred; public-safety=0.04; social-cohesion=-0.05; community-policing=-0.07; services-and-legal-aid=0.05; officer-safety-operations=-0.04
word:hurt; cost-and-resources=0.03; civil-rights=-0.03; officer-safety-operations=0.14
word:i; community-trust=0.13; crime-reporting=0.20; public-safety=0.05; fear-and-wellbeing=0.33; civic-participation=0.10; cost-and-resources=-0.15; legal-exposure=-0.08; economy-and-reputation=0.06; local-federal-roles=-0.03; transparency-accountability=-0.12; community-policing=-0.04; services-and-legal-aid=0.05; officer-safety-operations=-0.11
word:i'd; fear-and-wellbeing=0.04; civic-participation=-0.05; cost-and-resources=-0.06; social-cohesion=-0.07; rule-of-law=0.04; community-policing=-0.07
word:i'll; public-safety=0.05; civic-participation=-0.03; legal-exposure=0.03; civil-rights=-0.03; local-federal-roles=0.11; rule-of-law=-0.03; officer-safety-operations=0.04
word:i'm; crime-reporting=0.13; fear-and-wellbeing=0.06; civic-participation=-0.06; cost-and-resources=0.13; civil-rights=0.08; social-cohesion=0.13; rule-of-law=-0.06; community-policing=-0.07; services-and-legal-aid=0.13
word:i've; community-trust=0.05; crime-reporting=-0.05; fear-and-wellbeing=-0.06; civic-participation=-0.04; cost-and-resources=-0.05; civil-rights=0.10; social-cohesion=0.03; community-policing=-0.12; officer-safety-operations=0.05
word:iba; crime-reporting=0.05; public-safety=0.04; fear-and-wellbeing=-0.04; economy-and-reputation=-0.04; social-cohesion=-0.04; rule-of-law=0.04; officer-safety-operations=0.05
word:ice; community-trust=0.10; fear-and-wellbeing=-0.07; civic-participation=-0.10; cost-and-resources=-0.04; civil-rights=0.03; economy-and-reputation=-0.08; social-cohesion=-0.05; local-federal-roles=0.04; officer-safety-operations=0.03
word:ice's; cost-and-resources=0.03; local-federal-roles=0.05
word:if; community-trust=0.06; crime-reporting=0.04; public-safety=0.05; fear-and-wellbeing=0.17; civic-participation=-0.05; cost-and-resources=-0.06; civil-rights=-0.03; economy-and-reputation=-0.07; social-cohesion=-0.11; local-federal-roles=0.06; transparency-accountability=0.19; community-policing=-0.05; officer-safety-operations=-0.03
word:iglesia; social-cohesion=0.10
word:igual; public-safety=0.03; rule-of-law=0.09
word:illegal; fear-and-wellbeing=0.04; cost-and-resources=-0.03; local-federal-roles=0.04; rule-of-law=0.15
word:imaginense; civil-rights=0.06
word:immigrant; community-trust=0.07; crime-reporting=0.03; public-safety=-0.03; civil-rights=-0.06
word:immigration; community-trust=0.06; crime-reporting=0.05; public-safety=-0.04; fear-and-wellbeing=-0.06; legal-exposure=0.04; civil-rights=-0.06; economy-and-reputation=-0.04; social-cohesion=-0.06; local-federal-roles=0.12
word:impuesto; cost-and-resources=0.06; economy-and-reputation=0.03
word:impuestos; public-safety=-0.04; cost-and-resources=-0.04; economy-and-reputation=0.07; rule-of-law=0.04
word:in; community-trust=0.14; public-safety=0.04; civic-participation=0.09; cost-and-resources=0.05; legal-exposure=0.04; civil-rights=-0.19; economy-and-reputation=0.14; local-federal-roles=-0.09; rule-of-law=0.09; transparency-accountability=0.03; officer-safety-operations=0.17
word:informacion; transparency-accountability=0.08
word:ingles; civic-participation=0.09
word:insurance; community-trust=-0.03; cost-and-resources=0.08; economy-and-reputation=0.03; social-cohesion=-0.03; rule-of-law=0.03
word:interest; transparency-accountability=0.07
word:interpreter; fear-and-wellbeing=0.04; services-and-legal-aid=0.07
word:into; crime-reporting=0.04; public-safety=0.14; fear-and-wellbeing=-0.07; civil-rights=-0.06; local-federal-roles=0.04; rule-of-law=-0.04; community-policing=0.07; officer-safety-operations=0.04
word:ir; public-safety=-0.04; fear-and-wellbeing=-0.04; economy-and-reputation=-0.03; rule-of-law=-0.04; services-and-legal-aid=0.05; officer-safety-operations=0.08
word:is; crime-reporting=-0.04; public-safety=-0.10; fear-and-wellbeing=0.07; civic-participation=-0.10; cost-and-resources=-0.04; legal-exposure=0.06; civil-rights=0.14; economy-and-reputation=-0.12; social-cohesion=-0.06; rule-of-law=0.08; transparency-accountability=-0.07; community-policing=-0.12; services-and-legal-aid=0.04
word:isn't; public-safety=-0.04; civic-participation=-0.05; cost-and-resources=-0.03; legal-exposure=0.05; civil-rights=0.05; local-federal-roles=0.03; community-policing=0.03; services-and-legal-aid=-0.06
word:it; community-trust=-0.09; crime-reporting=0.04; public-safety=-0.19; fear-and-wellbeing=-0.16; civic-participation=0.05; cost-and-resources=0.04; legal-exposure=0.10; civil-rights=0.12; economy-and-reputation=0.03; social-cohesion=0.12; local-federal-roles=0.18; rule-of-law=0.15; transparency-accountability=0.16; community-policing=-0.09; services-and-legal-aid=-0.09; officer-safety-operations=-0.08
word:it's; community-trust=0.03; public-safety=0.06; fear-and-wellbeing=-0.03; local-federal-roles=-0.07; rule-of-law=-0.03; transparency-accountability=0.15; community-policing=0.06; services-and-legal-aid=-0.07; officer-safety-operations=0.05
word:item; crime-reporting=-0.03; fear-and-wellbeing=-0.04; civic-participation=0.06; civil-rights=-0.05; economy-and-reputation=-0.04; transparency-accountability=0.07; community-policing=-0.04; officer-safety-operations=0.11
word:its; cost-and-resources=-0.04; legal-exposure=0.05; local-federal-roles=0.05; community-policing=-0.04
word:jail; public-safety=0.18; fear-and-wellbeing=-0.08; civic-participation=-0.06; civil-rights=0.08; economy-and-reputation=-0.04; social-cohesion=-0.05; local-federal-roles=0.06; rule-of-law=0.04; community-policing=-0.05; services-and-legal-aid=-0.09; officer-safety-operations=0.08
word:job; community-trust=-0.04; fear-and-wellbeing=-0.03; economy-and-reputation=-0.04; local-federal-roles=0.05; transparency-accountability=-0.03; officer-safety-operations=0.09
word:jobs; cost-and-resources=-0.03; economy-and-reputation=0.04; community-policing=0.10
word:juan; legal-exposure=0.05
word:jubilado; transparency-accountability=0.03; officer-safety-operations=0.07
word:judge; fear-and-wellbeing=-0.06; cost-and-resources=-0.04; legal-exposure=-0.04; civil-rights=0.10; social-cohesion=-0.04; rule-of-law=0.10
word:judge's; local-federal-roles=0.06
word:jueves; public-safety=-0.03; community-policing=0.07
word:juez; legal-exposure=0.06; civil-rights=0.12; social-cohesion=-0.03; transparency-accountability=0.03
word:junta; community-trust=0.04; public-safety=-0.03; civic-participation=0.10; local-federal-roles=-0.04
word:juntos; services-and-legal-aid=0.05
word:just; community-trust=0.07; public-safety=-0.06; civic-participation=0.11; economy-and-reputation=0.04; rule-of-law=-0.05; services-and-legal-aid=0.06; officer-safety-operations=-0.06
word:justo; rule-of-law=0.07
word:keep; public-safety=0.12; economy-and-reputation=0.04; local-federal-roles=0.06; rule-of-law=-0.06; community-policing=0.03; services-and-legal-aid=0.05
word:kept; fear-and-wellbeing=0.04; civil-rights=-0.04; rule-of-law=0.07
word:kids; fear-and-wellbeing=-0.10; legal-exposure=-0.04; civil-rights=-0.04; social-cohesion=0.07; rule-of-law=-0.05; transparency-accountability=-0.08; community-policing=0.08
word:knew; fear-and-wellbeing=-0.06; civil-rights=-0.05; community-policing=0.07; officer-safety-operations=0.05
word:knock; fear-and-wellbeing=0.05; services-and-legal-aid=0.04
word:know; crime-reporting=0.09; public-safety=0.09; civil-rights=-0.12; social-cohesion=0.05; local-federal-roles=-0.08; rule-of-law=-0.06; transparency-accountability=0.13; community-policing=0.07
word:knows; public-safety=0.08; civil-rights=-0.05; social-cohesion=-0.03; local-federal-roles=0.04
word:la; community-trust=0.17; crime-reporting=0.12; fear-and-wellbeing=0.15; civic-participation=0.15; civil-rights=-0.11; economy-and-reputation=0.10; social-cohesion=0.06; rule-of-law=-0.09; transparency-accountability=-0.05; community-policing=-0.20; services-and-legal-aid=0.03; officer-safety-operations=0.07
word:lady; crime-reporting=0.05; public-safety=-0.03; fear-and-wellbeing=0.03; civic-participation=0.07; civil-rights=-0.03; rule-of-law=-0.04; officer-safety-operations=0.05
word:lake; community-trust=0.06; local-federal-roles=0.04
word:lane; public-safety=0.04; fear-and-wellbeing=0.07; social-cohesion=-0.03; community-policing=-0.04; services-and-legal-aid=0.03
word:las; community-trust=0.09; crime-reporting=0.04; fear-and-wellbeing=0.03; cost-and-resources=-0.06; legal-exposure=-0.05; civil-rights=-0.10; economy-and-reputation=0.03; social-cohesion=-0.05; local-federal-roles=-0.09; rule-of-law=-0.04; transparency-accountability=0.03; community-policing=0.06
word:last; community-trust=-0.08; fear-and-wellbeing=0.07; civic-participation=0.06; cost-and-resources=0.05; legal-exposure=-0.04; civil-rights=0.07; economy-and-reputation=0.05; local-federal-roles=-0.05; services-and-legal-aid=0.08; officer-safety-operations=0.07
word:latino; public-safety=-0.03; civil-rights=0.08; community-policing=0.03; officer-safety-operations=0.04
word:law; community-trust=-0.05; public-safety=-0.05; civic-participation=-0.05; cost-and-resources=-0.05; legal-exposure=0.08; civil-rights=0.06; local-federal-roles=0.09; rule-of-law=0.13; transparency-accountability=-0.10; community-policing=-0.04; services-and-legal-aid=0.06
word:laws; legal-exposure=0.03; rule-of-law=0.10
word:lawyer; public-safety=0.04; legal-exposure=0.04; local-federal-roles=0.06
word:le; community-trust=0.16; crime-reporting=0.27; public-safety=-0.19; fear-and-wellbeing=-0.03; civic-participation=-0.08; legal-exposure=-0.04; civil-rights=0.10; economy-and-reputation=0.12; social-cohesion=-0.05; rule-of-law=-0.08
word:learned; social-cohesion=0.03; rule-of-law=0.07; community-policing=0.05
word:leave; community-trust=-0.04; fear-and-wellbeing=0.08; cost-and-resources=-0.04; economy-and-reputation=0.07; social-cohesion=-0.04; local-federal-roles=0.11
word:legal; public-safety=-0.07; civic-participation=-0.07; cost-and-resources=-0.05; legal-exposure=0.07; civil-rights=0.09; economy-and-reputation=0.11; rule-of-law=-0.04; community-policing=-0.03; services-and-legal-aid=0.05
word:les; community-trust=0.14; public-safety=0.05; fear-and-wellbeing=0.12; cost-and-resources=-0.10; social-cohesion=0.07; rule-of-law=0.04; transparency-accountability=-0.07; community-policing=0.13; services-and-legal-aid=-0.03
word:less; social-cohesion=0.04; community-policing=0.07
word:let; public-safety=-0.03; fear-and-wellbeing=-0.12; civic-participation=0.06; legal-exposure=-0.07; civil-rights=0.06; economy-and-reputation=-0.03; social-cohesion=0.04; local-federal-roles=0.09; transparency-accountability=0.06
word:lew; cost-and-resources=0.09
word:ley; community-trust=-0.10; fear-and-wellbeing=0.04; civic-participation=0.03; local-federal-roles=-0.03; rule-of-law=0.19; transparency-accountability=-0.06; community-policing=-0.05; services-and-legal-aid=-0.04; officer-safety-operations=-0.07
word:leyes; rule-of-law=0.05
word:library; civic-participation=0.05; cost-and-resources=0.07
word:licencia; public-safety=0.07; rule-of-law=0.08
word:lie; fear-and-wellbeing=0.07
word:lieutenant; public-safety=-0.04; transparency-accountability=0.04; officer-safety-operations=0.06
word:life; public-safety=-0.07; fear-and-wellbeing=-0.06; civic-participation=0.03; civil-rights=0.13; community-policing=0.04
word:light; public-safety=0.11; fear-and-wellbeing=-0.06; civil-rights=0.03
word:like; public-safety=-0.13; civic-participation=-0.04; cost-and-resources=-0.03; legal-exposure=-0.03; civil-rights=0.12; social-cohesion=0.04; local-federal-roles=-0.07; community-policing=-0.03; officer-safety-operations=0.04
word:list; community-trust=-0.04; crime-reporting=0.05; public-safety=0.11; fear-and-wellbeing=-0.05; cost-and-resources=0.03; economy-and-reputation=-0.03; local-federal-roles=0.03
word:lista; civic-participation=0.05; social-cohesion=-0.04; local-federal-roles=-0.04; rule-of-law=0.04; transparency-accountability=0.04; services-and-legal-aid=0.07
word:listen; public-safety=0.07; civic-participation=0.09
word:listening; fear-and-wellbeing=0.04; civic-participation=0.10
word:little; rule-of-law=-0.04; transparency-accountability=-0.03; community-policing=0.07
word:live; public-safety=0.08; fear-and-wellbeing=-0.04; civic-participation=0.07; cost-and-resources=-0.03; civil-rights=-0.06; social-cohesion=0.04; community-policing=0.06
word:lived; community-trust=-0.04; fear-and-wellbeing=0.06; civic-participation=0.04
word:llama; crime-reporting=0.06; public-safety=0.05; rule-of-law=-0.04; services-and-legal-aid=0.05
word:llamaba; public-safety=0.06
word:llamada; crime-reporting=0.05; officer-safety-operations=0.07
word:llamar; crime-reporting=0.08; fear-and-wellbeing=0.04
word:llegan; fear-and-wellbeing=0.12; services-and-legal-aid=0.05
word:llegar; cost-and-resources=0.07; services-and-legal-aid=0.03
word:llego; community-trust=-0.06; crime-reporting=0.07; public-safety=0.04; fear-and-wellbeing=0.04; community-policing=-0.04; services-and-legal-aid=0.03; officer-safety-operations=-0.04
word:llegue; crime-reporting=-0.03; social-cohesion=0.07; rule-of-law=0.03
word:llevamos; services-and-legal-aid=0.06
word:lleve; public-safety=0.05; fear-and-wellbeing=0.05
word:lleven; public-safety=0.07; fear-and-wellbeing=0.07
word:llevo; public-safety=0.05; cost-and-resources=-0.03; economy-and-reputation=0.03; social-cohesion=-0.03; officer-safety-operations=0.03
word:lo; community-trust=0.14; public-safety=0.10; fear-and-wellbeing=-0.15; legal-exposure=0.07; social-cohesion=-0.10; local-federal-roles=0.08; rule-of-law=-0.06; community-policing=0.16; services-and-legal-aid=-0.05; officer-safety-operations=0.04
word:local; community-trust=0.05; civic-participation=-0.03; cost-and-resources=-0.04; civil-rights=-0.07; local-federal-roles=0.19; rule-of-law=0.04; community-policing=-0.03
word:long; fear-and-wellbeing=-0.04; civil-rights=-0.06; social-cohesion=0.05
word:look; cost-and-resources=-0.06; economy-and-reputation=0.05; rule-of-law=0.03; transparency-accountability=0.08; services-and-legal-aid=-0.04
word:los; community-trust=-0.05; crime-reporting=-0.18; public-safety=0.10; fear-and-wellbeing=0.09; civic-participation=0.05; cost-and-resources=0.14; legal-exposure=-0.04; civil-rights=-0.04; economy-and-reputation=0.21; social-cohesion=0.09; rule-of-law=-0.15; community-policing=0.17; services-and-legal-aid=0.05; officer-safety-operations=-0.06
word:lose; public-safety=-0.06; fear-and-wellbeing=-0.06; civil-rights=-0.04; social-cohesion=-0.03
word:lost; economy-and-reputation=0.19; local-federal-roles=0.04; transparency-accountability=-0.04; services-and-legal-aid=-0.04; officer-safety-operations=-0.04
word:lupe; community-trust=0.05; civic-participation=0.03; community-policing=0.04
word:made; community-trust=0.11
word:make; community-trust=0.06; public-safety=0.09; civic-participation=-0.03; cost-and-resources=-0.03; legal-exposure=-0.03; civil-rights=-0.10; social-cohesion=0.09; rule-of-law=0.10; transparency-accountability=-0.05; community-policing=0.06
word:makes; crime-reporting=-0.04; public-safety=0.03; cost-and-resources=-0.03; economy-and-reputation=0.04; social-cohesion=0.11; rule-of-law=0.06; services-and-legal-aid=-0.04
word:mal; crime-reporting=-0.03; cost-and-resources=-0.04; civil-rights=0.04; rule-of-law=0.09; officer-safety-operations=-0.04
word:mama; community-trust=-0.05; fear-and-wellbeing=0.09; cost-and-resources=-0.03; rule-of-law=-0.03; transparency-accountability=-0.03; community-policing=-0.04; services-and-legal-aid=0.04
word:man; community-trust=-0.07; crime-reporting=0.04; public-safety=0.15; civic-participation=-0.07; civil-rights=0.07; social-cohesion=0.08; local-federal-roles=0.04; rule-of-law=0.13; transparency-accountability=-0.04
word:mano; public-safety=-0.08; community-policing=-0.03; services-and-legal-aid=0.07
word:map; economy-and-reputation=0.05
word:market; economy-and-reputation=0.05
word:mas; community-trust=-0.09; public-safety=0.03; civic-participation=-0.04; cost-and-resources=0.06; legal-exposure=0.04; economy-and-reputation=-0.04; social-cohesion=0.07; local-federal-roles=-0.13; rule-of-law=-0.05; community-policing=0.10; officer-safety-operations=0.06
word:may; crime-reporting=0.03; cost-and-resources=-0.07; legal-exposure=0.09; local-federal-roles=0.07; rule-of-law=-0.04; transparency-accountability=0.04; community-policing=-0.04; officer-safety-operations=-0.04
word:maybe; public-safety=0.06; cost-and-resources=0.03
word:mayor; cost-and-resources=-0.04; local-federal-roles=0.05; rule-of-law=0.03
word:me; community-trust=0.23; crime-reporting=0.28; public-safety=0.18; fear-and-wellbeing=0.18; civic-participation=0.07; cost-and-resources=-0.17; legal-exposure=-0.17; social-cohesion=0.16; local-federal-roles=-0.25; rule-of-law=0.08; transparency-accountability=-0.16; community-policing=-0.18; services-and-legal-aid=-0.08; officer-safety-operations=-0.07
word:means; social-cohesion=-0.03; services-and-legal-aid=0.09
word:meet; economy-and-reputation=0.03; services-and-legal-aid=0.06
word:meeting; community-trust=0.04; civic-participation=0.13; cost-and-resources=0.03
word:mejor; community-trust=0.07; cost-and-resources=-0.04; social-cohesion=0.04
word:members; community-trust=0.03; crime-reporting=0.04; public-safety=-0.03; cost-and-resources=-0.06; civil-rights=-0.05; local-federal-roles=0.06; officer-safety-operations=0.10
word:memo; legal-exposure=0.04; transparency-accountability=0.08
word:men; civic-participation=-0.03; economy-and-reputation=0.05; rule-of-law=0.06; officer-safety-operations=-0.03
word:mental; community-policing=0.12
word:meses; public-safety=-0.05; civic-participation=-0.03; civil-rights=0.04; social-cohesion=-0.04; transparency-accountability=0.07
word:met; community-trust=0.03; civic-participation=0.06
word:mi; community-trust=0.06; crime-reporting=0.10; cost-and-resources=-0.09; legal-exposure=-0.07; civil-rights=0.05; social-cohesion=0.16; local-federal-roles=-0.04; rule-of-law=0.05; transparency-accountability=-0.12; community-policing=-0.03; services-and-legal-aid=-0.04; officer-safety-operations=-0.05
word:miedo; crime-reporting=0.05; fear-and-wellbeing=0.10; civil-rights=-0.05; social-cohesion=-0.03; local-federal-roles=-0.03
word:migra; crime-reporting=0.07; fear-and-wellbeing=0.05; cost-and-resources=-0.03; civil-rights=-0.05; social-cohesion=-0.05; rule-of-law=-0.04; community-policing=-0.04; services-and-legal-aid=-0.04
word:migracion; public-safety=0.07; social-cohesion=-0.04
word:migratoria; cost-and-resources=0.06; civil-rights=0.06
word:mil; crime-reporting=0.06; public-safety=-0.03; cost-and-resources=0.09; economy-and-reputation=0.04; social-cohesion=-0.04; rule-of-law=0.09; community-policing=0.04
word:million; community-trust=-0.03; public-safety=-0.06; cost-and-resources=0.06; officer-safety-operations=-0.04
word:mine; public-safety=-0.06; civil-rights=0.04
word:minutes; community-trust=-0.04; cost-and-resources=0.09; civil-rights=-0.04; economy-and-reputation=-0.04; local-federal-roles=-0.06; transparency-accountability=0.03; officer-safety-operations=0.04
word:mire; public-safety=-0.05; social-cohesion=0.06
word:mis; fear-and-wellbeing=0.04; civic-participation=0.03; civil-rights=-0.04; social-cohesion=-0.04; rule-of-law=0.10; services-and-legal-aid=-0.04
word:misa; fear-and-wellbeing=0.06
word:misma; community-trust=-0.04; fear-and-wellbeing=-0.05; cost-and-resources=0.05; civil-rights=0.04; services-and-legal-aid=0.05
word:mismo; community-trust=0.04; crime-reporting=0.06; public-safety=0.03; social-cohesion=0.05; transparency-accountability=-0.04; community-policing=-0.06; services-and-legal-aid=-0.04
word:mistake; civil-rights=0.06
word:mitad; community-trust=-0.06; public-safety=0.10; fear-and-wellbeing=-0.06; economy-and-reputation=0.07; officer-safety-operations=0.03
word:model; public-safety=0.04; cost-and-resources=-0.05; civil-rights=0.03; rule-of-law=0.03; officer-safety-operations=-0.15
word:moms; community-trust=0.05
word:money; public-safety=0.06; economy-and-reputation=-0.04; social-cohesion=-0.03; community-policing=0.09; officer-safety-operations=-0.03
word:months; civil-rights=0.07; social-cohesion=-0.05; local-federal-roles=-0.03; rule-of-law=0.04; transparency-accountability=0.05; services-and-legal-aid=0.04; officer-safety-operations=0.04
word:more; community-trust=0.09; public-safety=0.05; fear-and-wellbeing=-0.07; cost-and-resources=0.10; civil-rights=-0.06; transparency-accountability=-0.04; community-policing=0.18; services-and-legal-aid=0.05
word:morning; public-safety=-0.04; fear-and-wellbeing=0.05; economy-and-reputation=0.11; transparency-accountability=-0.04; services-and-legal-aid=-0.06
word:mosque; civil-rights=0.04; social-cohesion=0.06
word:mother; community-trust=-0.05; crime-reporting=-0.03; public-safety=-0.08; fear-and-wellbeing=0.10; civic-participation=0.04; civil-rights=0.09; social-cohesion=0.03; transparency-accountability=0.03; services-and-legal-aid=0.03
word:mr; community-trust=0.05; local-federal-roles=0.06
word:mrs; community-trust=0.09
word:muchacha; public-safety=-0.05; cost-and-resources=0.05; services-and-legal-aid=0.04
word:muchacho; crime-reporting=0.06; fear-and-wellbeing=-0.08; cost-and-resources=0.04; social-cohesion=0.03; rule-of-law=-0.03; community-policing=0.08
word:muchachos; crime-reporting=-0.04; civil-rights=0.07; economy-and-reputation=0.06; community-policing=0.09; services-and-legal-aid=-0.04
word:muchas; community-trust=0.04; public-safety=-0.04; fear-and-wellbeing=-0.03; civic-participation=0.07; officer-safety-operations=0.03
word:mujeres; community-trust=0.06; crime-reporting=0.07; fear-and-wellbeing=0.03
word:multas; cost-and-resources=0.06; legal-exposure=-0.03
word:municipal; community-trust=-0.03; public-safety=-0.04; civic-participation=-0.04; cost-and-resources=-0.03; civil-rights=0.04; social-cohesion=-0.04; local-federal-roles=0.15
word:muy; community-trust=0.04; public-safety=0.03; fear-and-wellbeing=-0.06; civic-participation=0.06; civil-rights=-0.05; economy-and-reputation=-0.04; services-and-legal-aid=0.06
word:my; community-trust=-0.05; crime-reporting=-0.04; public-safety=0.11; fear-and-wellbeing=0.15; civic-participation=-0.09; cost-and-resources=0.10; legal-exposure=-0.14; civil-rights=0.13; economy-and-reputation=0.03; social-cohesion=0.10; rule-of-law=0.10; transparency-accountability=-0.15; community-policing=-0.16
word:naci; civil-rights=0.07; rule-of-law=0.03
word:nada; community-trust=0.06; crime-reporting=0.05; public-safety=-0.11; cost-and-resources=-0.05; civil-rights=0.10; economy-and-reputation=-0.03; social-cohesion=-0.05; local-federal-roles=-0.05; transparency-accountability=-0.05; community-policing=-0.09
word:nadie; community-trust=0.04; public-safety=0.03; fear-and-wellbeing=-0.08; cost-and-resources=-0.05; legal-exposure=-0.06; economy-and-reputation=0.03; transparency-accountability=0.04; services-and-legal-aid=0.09; officer-safety-operations=-0.03
word:name; community-trust=-0.06; fear-and-wellbeing=0.12; civic-participation=0.04; legal-exposure=0.08; civil-rights=0.08; economy-and-reputation=-0.06; local-federal-roles=-0.03; rule-of-law=-0.05
word:names; fear-and-wellbeing=-0.03; cost-and-resources=-0.06; economy-and-reputation=0.04; community-policing=0.04; officer-safety-operations=0.06
word:need; public-safety=-0.04; fear-and-wellbeing=-0.05; social-cohesion=-0.03; rule-of-law=-0.05; community-policing=0.05; services-and-legal-aid=0.04
word:neighbor; social-cohesion=0.07
word:neighbors; fear-and-wellbeing=-0.06; social-cohesion=0.13
word:never; community-trust=0.05; fear-and-wellbeing=-0.08; legal-exposure=-0.04; civil-rights=-0.04; economy-and-reputation=0.04; local-federal-roles=0.06; community-policing=-0.07; services-and-legal-aid=0.06
word:new; fear-and-wellbeing=-0.05; local-federal-roles=-0.05
word:next; community-trust=0.08; public-safety=-0.06; fear-and-wellbeing=-0.08; cost-and-resources=0.04; local-federal-roles=0.04; rule-of-law=0.05; transparency-accountability=0.04; services-and-legal-aid=-0.03
word:ni; crime-reporting=0.06; public-safety=0.07; civil-rights=0.06; economy-and-reputation=-0.04; local-federal-roles=0.12; rule-of-law=0.06; transparency-accountability=-0.04; community-policing=0.04; officer-safety-operations=-0.05
word:nice; fear-and-wellbeing=-0.04; civic-participation=0.06
word:night; public-safety=0.12; civic-participation=0.05; civil-rights=-0.05; social-cohesion=-0.04; local-federal-roles=-0.03; services-and-legal-aid=-0.05
word:nights; crime-reporting=0.04; public-safety=-0.04; fear-and-wellbeing=0.05
word:nina; community-trust=0.04; public-safety=0.08; fear-and-wellbeing=0.05; economy-and-reputation=0.04
word:nine; crime-reporting=-0.07; fear-and-wellbeing=0.12; cost-and-resources=0.04; civil-rights=-0.05; rule-of-law=0.03; transparency-accountability=0.03; community-policing=0.04
word:nineteen; public-safety=0.06; fear-and-wellbeing=0.06; local-federal-roles=0.04; services-and-legal-aid=-0.04
word:ninety; fear-and-wellbeing=-0.04; cost-and-resources=0.05; civil-rights=0.05; services-and-legal-aid=0.07
word:ningun; rule-of-law=0.05
word:ninguna; public-safety=-0.05; legal-exposure=0.04; civil-rights=0.04; local-federal-roles=0.06; rule-of-law=0.03; officer-safety-operations=-0.03
word:nino; crime-reporting=-0.03; fear-and-wellbeing=0.09; services-and-legal-aid=0.05
word:ninos; community-trust=-0.03; public-safety=-0.06; fear-and-wellbeing=0.09; social-cohesion=-0.07; services-and-legal-aid=0.07
word:no; crime-reporting=0.03; public-safety=-0.12; fear-and-wellbeing=0.10; cost-and-resources=0.03; legal-exposure=0.11; social-cohesion=-0.12; local-federal-roles=0.11; rule-of-law=0.06; transparency-accountability=0.10; community-policing=-0.09; services-and-legal-aid=-0.03
word:nobody; community-trust=-0.05; fear-and-wellbeing=-0.03; civil-rights=-0.09; economy-and-reputation=0.08; local-federal-roles=-0.08; rule-of-law=0.09; transparency-accountability=0.08; officer-safety-operations=-0.08
word:nobody's; public-safety=0.08; social-cohesion=-0.05; local-federal-roles=-0.06; officer-safety-operations=0.03
word:noche; public-safety=0.06; fear-and-wellbeing=0.07; civil-rights=0.03; social-cohesion=-0.03; local-federal-roles=-0.07; rule-of-law=-0.03; transparency-accountability=-0.04; officer-safety-operations=0.05
word:noches; crime-reporting=-0.06; civic-participation=0.03; local-federal-roles=0.04
word:nombre; crime-reporting=0.08; rule-of-law=0.06; transparency-accountability=0.16; officer-safety-operations=-0.06
word:nos; community-trust=0.07; crime-reporting=0.07; public-safety=-0.05; fear-and-wellbeing=-0.06; cost-and-resources=-0.07; economy-and-reputation=0.04; social-cohesion=0.20; officer-safety-operations=-0.10
word:nosotras; fear-and-wellbeing=0.05; services-and-legal-aid=0.03
word:nosotros; community-trust=0.05; crime-reporting=0.06; civic-participation=0.04; social-cohesion=0.04; rule-of-law=-0.06; transparency-accountability=-0.04
word:not; community-trust=-0.10; crime-reporting=0.04; fear-and-wellbeing=0.07; cost-and-resources=0.03; legal-exposure=0.05; civil-rights=-0.14; social-cohesion=-0.06; local-federal-roles=0.18; community-policing=0.07; services-and-legal-aid=-0.04; officer-safety-operations=0.09
word:nothing; crime-reporting=0.04; fear-and-wellbeing=-0.05; cost-and-resources=-0.05; legal-exposure=-0.03; civil-rights=0.04; social-cohesion=-0.05; rule-of-law=0.06; transparency-accountability=0.05; services-and-legal-aid=-0.04
word:notice; civil-rights=0.05
word:now; public-safety=0.05; fear-and-wellbeing=0.04; cost-and-resources=0.07; legal-exposure=-0.04; civil-rights=-0.12; economy-and-reputation=0.10; social-cohesion=0.11; transparency-accountability=0.05; services-and-legal-aid=0.06
word:number; community-trust=-0.04; public-safety=-0.08; civic-participation=-0.04; cost-and-resources=-0.04; social-cohesion=-0.04; transparency-accountability=0.08; officer-safety-operations=0.06
word:numbers; cost-and-resources=0.08
word:nunca; community-trust=0.04; public-safety=-0.05; fear-and-wellbeing=0.04; social-cohesion=-0.07; local-federal-roles=-0.03; rule-of-law=0.03; services-and-legal-aid=0.03; officer-safety-operations=-0.04
word:o; community-trust=-0.05; crime-reporting=0.04; fear-and-wellbeing=-0.04; civic-participation=-0.03; legal-exposure=-0.04; civil-rights=-0.04; economy-and-reputation=0.04; social-cohesion=-0.05; local-federal-roles=0.03; rule-of-law=-0.04; transparency-accountability=0.03; community-policing=-0.04; officer-safety-operations=0.16
word:of; fear-and-wellbeing=-0.05; cost-and-resources=-0.15; legal-exposure=0.04; civil-rights=0.09; rule-of-law=-0.04; transparency-accountability=-0.05; community-policing=0.10; services-and-legal-aid=-0.07; officer-safety-operations=0.04
word:off; crime-reporting=0.03; public-safety=0.14; civic-participation=0.08; cost-and-resources=0.15; legal-exposure=-0.03; civil-rights=-0.05; economy-and-reputation=-0.03; rule-of-law=-0.03; transparency-accountability=-0.03; services-and-legal-aid=-0.09
word:office; community-trust=-0.04; crime-reporting=-0.05; fear-and-wellbeing=-0.07; cost-and-resources=0.07; legal-exposure=0.07; civil-rights=-0.07; economy-and-reputation=-0.04; social-cohesion=-0.04; local-federal-roles=0.04; transparency-accountability=0.08; community-policing=-0.04; services-and-legal-aid=-0.04; officer-safety-operations=0.06
word:officer; community-trust=0.07; crime-reporting=-0.03; fear-and-wellbeing=-0.06; cost-and-resources=-0.09; legal-exposure=0.03; civil-rights=0.05; economy-and-reputation=-0.06; social-cohesion=-0.10; local-federal-roles=-0.12; rule-of-law=-0.09; transparency-accountability=0.06; community-policing=0.13; services-and-legal-aid=-0.08; officer-safety-operations=0.09
word:officers; crime-reporting=-0.09; public-safety=0.05; fear-and-wellbeing=-0.07; civic-participation=-0.04; cost-and-resources=0.09; civil-rights=0.06; economy-and-reputation=-0.05; social-cohesion=-0.06; rule-of-law=-0.03; officer-safety-operations=0.05
word:oficial; community-trust=0.10; crime-reporting=0.09; public-safety=-0.06; fear-and-wellbeing=-0.04; civic-participation=0.03; economy-and-reputation=-0.04; social-cohesion=-0.04; local-federal-roles=-0.04; rule-of-law=-0.04; transparency-accountability=-0.03; community-policing=0.12; officer-safety-operations=0.06
word:oficiales; local-federal-roles=-0.04; community-policing=0.09
word:oficina; cost-and-resources=0.05; local-federal-roles=0.04; services-and-legal-aid=0.03
word:oh; fear-and-wellbeing=-0.03; civic-participation=0.04; civil-rights=0.07; officer-safety-operations=0.04
word:okay; economy-and-reputation=0.03; rule-of-law=-0.05; transparency-accountability=-0.03; officer-safety-operations=-0.05
word:old; community-trust=0.06; fear-and-wellbeing=0.03; social-cohesion=0.08; transparency-accountability=-0.04; services-and-legal-aid=0.08
word:on; community-trust=0.07; public-safety=-0.07; civic-participation=0.08; cost-and-resources=0.22; civil-rights=0.07; economy-and-reputation=0.04; social-cohesion=-0.12; rule-of-law=-0.07; transparency-accountability=0.12; community-policing=-0.04; officer-safety-operations=0.04
word:once; crime-reporting=0.04; public-safety=0.04; fear-and-wellbeing=-0.04; civil-rights=0.04; economy-and-reputation=0.08; social-cohesion=-0.08; officer-safety-operations=0.04
word:one; crime-reporting=0.05; public-safety=0.05; civic-participation=0.10; cost-and-resources=-0.12; legal-exposure=0.04; civil-rights=-0.08; economy-and-reputation=-0.08; social-cohesion=-0.03; transparency-accountability=-0.05; services-and-legal-aid=0.06; officer-safety-operations=-0.11
word:ones; public-safety=0.07; civil-rights=-0.05; local-federal-roles=-0.04; rule-of-law=0.04
word:only; crime-reporting=0.06; public-safety=0.05; economy-and-reputation=-0.03; local-federal-roles=0.05; rule-of-law=0.04; services-and-legal-aid=0.05
word:open; community-trust=0.06; cost-and-resources=-0.03; civil-rights=-0.05; community-policing=0.04; officer-safety-operations=-0.04
word:opened; economy-and-reputation=0.10
word:opposed; cost-and-resources=0.03; officer-safety-operations=0.06
word:or; civic-participation=-0.04; legal-exposure=0.04; civil-rights=0.03; social-cohesion=-0.07; local-federal-roles=0.06; rule-of-law=0.04; transparency-accountability=0.08; community-policing=0.03; services-and-legal-aid=0.06
word:orden; public-safety=0.06; fear-and-wellbeing=-0.06; legal-exposure=0.05; civil-rights=-0.05; economy-and-reputation=-0.03; services-and-legal-aid=-0.05; officer-safety-operations=0.03
word:ordenanza; community-trust=0.10; crime-reporting=0.03; public-safety=0.05; fear-and-wellbeing=-0.07; civil-rights=-0.11; economy-and-reputation=0.05; transparency-accountability=0.05
word:ordenes; public-safety=0.04; rule-of-law=0.06
word:ordered; public-safety=0.10; fear-and-wellbeing=-0.03; local-federal-roles=0.03; rule-of-law=0.07
word:ordinance; community-trust=-0.07; crime-reporting=-0.04; public-safety=-0.05; fear-and-wellbeing=0.07; cost-and-resources=-0.09; civil-rights=0.06; economy-and-reputation=-0.10; social-cohesion=0.06; local-federal-roles=0.07; services-and-legal-aid=-0.04; officer-safety-operations=-0.05
word:other; community-trust=0.09; crime-reporting=-0.06; civic-participation=-0.03; legal-exposure=0.03; civil-rights=0.11; social-cohesion=0.04; local-federal-roles=-0.05; rule-of-law=0.07
word:otra; crime-reporting=-0.06; public-safety=0.10; cost-and-resources=0.07; social-cohesion=-0.06; local-federal-roles=0.03; community-policing=0.06; officer-safety-operations=-0.07
word:otro; community-trust=-0.04; fear-and-wellbeing=-0.07; civic-participation=0.04; cost-and-resources=0.07; legal-exposure=0.07; economy-and-reputation=-0.06; rule-of-law=-0.04; community-policing=0.09
word:ought; community-trust=-0.03; fear-and-wellbeing=0.04; local-federal-roles=0.07
word:our; community-trust=-0.05; crime-reporting=-0.08; civic-participation=0.18; cost-and-resources=0.03; legal-exposure=0.06; civil-rights=0.08; economy-and-reputation=0.10; local-federal-roles=0.13; rule-of-law=-0.08; transparency-accountability=-0.10; community-policing=0.08
word:out; crime-reporting=-0.05; public-safety=0.08; fear-and-wellbeing=0.13; civic-participation=-0.08; cost-and-resources=-0.10; civil-rights=0.06; local-federal-roles=-0.09; rule-of-law=0.06; transparency-accountability=0.03; community-policing=0.09; services-and-legal-aid=0.04; officer-safety-operations=-0.08
word:outreach; fear-and-wellbeing=0.04; community-policing=0.06
word:outside; fear-and-wellbeing=0.07; local-federal-roles=-0.05
word:over; public-safety=-0.07; fear-and-wellbeing=0.08; civic-participation=0.06; legal-exposure=0.14; rule-of-law=-0.05; transparency-accountability=-0.08; community-policing=-0.06
word:overtime; cost-and-resources=0.09
word:own; community-trust=-0.04; crime-reporting=-0.09; legal-exposure=0.03; civil-rights=-0.07; local-federal-roles=0.17; rule-of-law=-0.04
word:pagar; cost-and-resources=0.09
word:pagaron; cost-and-resources=0.05; legal-exposure=0.06
word:page; community-trust=-0.03; civic-participation=0.05; cost-and-resources=0.04; civil-rights=-0.05; rule-of-law=-0.04; transparency-accountability=0.16
word:pago; crime-reporting=-0.04; fear-and-wellbeing=-0.06; economy-and-reputation=0.10; rule-of-law=0.04; transparency-accountability=-0.03; community-policing=0.04
word:paid; community-trust=0.03; public-safety=-0.07; civic-participation=-0.03; cost-and-resources=0.03; civil-rights=0.06; community-policing=-0.04; officer-safety-operations=-0.05
word:pais; community-trust=-0.03; public-safety=0.09; fear-and-wellbeing=-0.04; local-federal-roles=0.05; rule-of-law=0.08; transparency-accountability=-0.03
word:palabra; rule-of-law=0.06
word:panaderia; economy-and-reputation=0.06
word:papa; public-safety=0.06; fear-and-wellbeing=0.05; civic-participation=-0.04; legal-exposure=0.03; civil-rights=-0.04
word:papeles; community-trust=-0.07; crime-reporting=-0.05; social-cohesion=0.05; services-and-legal-aid=-0.05; officer-safety-operations=-0.05
word:paper; crime-reporting=-0.04; fear-and-wellbeing=0.05; social-cohesion=-0.03; rule-of-law=0.03; officer-safety-operations=-0.04
word:papers; community-trust=-0.05; fear-and-wellbeing=0.05; economy-and-reputation=0.07; rule-of-law=0.11; community-policing=-0.04
word:paperwork; cost-and-resources=0.07; officer-safety-operations=0.06
word:para; community-trust=0.04; crime-reporting=0.10; public-safety=-0.13; civic-participation=-0.03; cost-and-resources=0.14; local-federal-roles=0.07; services-and-legal-aid=0.17
word:parada; crime-reporting=-0.04; civil-rights=0.08
word:parar; civil-rights=0.10; officer-safety-operations=0.04
word:parece; civil-rights=0.06; rule-of-law=0.05; officer-safety-operations=0.03
word:parejo; economy-and-reputation=0.05
word:parents; public-safety=0.04; fear-and-wellbeing=0.05; civil-rights=-0.05
word:park; fear-and-wellbeing=-0.06; civil-rights=-0.05; social-cohesion=-0.03
word:parkland; fear-and-wellbeing=0.03; cost-and-resources=0.03; legal-exposure=0.04; civil-rights=0.07; services-and-legal-aid=0.08
word:partnership; public-safety=0.06; cost-and-resources=0.07; civil-rights=-0.03; transparency-accountability=-0.03; officer-safety-operations=0.03
word:pasado; civic-participation=0.06
word:pass; public-safety=-0.04; fear-and-wellbeing=0.11; civil-rights=0.10; social-cohesion=0.10; rule-of-law=-0.05
word:passed; cost-and-resources=0.05; local-federal-roles=0.05
word:passport; public-safety=-0.03; civil-rights=0.08
word:pastor; fear-and-wellbeing=-0.03; social-cohesion=0.07; rule-of-law=0.04
word:patrol; crime-reporting=-0.04; public-safety=0.06; fear-and-wellbeing=-0.05; cost-and-resources=0.08; civil-rights=-0.04; social-cohesion=0.05; local-federal-roles=0.07; rule-of-law=-0.05; transparency-accountability=-0.05; community-policing=-0.04
word:patrulla; crime-reporting=-0.08; public-safety=0.10; cost-and-resources=0.07; rule-of-law=-0.03; community-policing=0.04
word:pay; community-trust=-0.04; public-safety=0.10; cost-and-resources=0.13; legal-exposure=-0.04; economy-and-reputation=0.08; social-cohesion=-0.06; community-policing=-0.07
word:paying; fear-and-wellbeing=-0.03; cost-and-resources=0.03; economy-and-reputation=0.05
word:paz; public-safety=-0.03; fear-and-wellbeing=0.03; social-cohesion=0.08
word:pedimos; services-and-legal-aid=0.07
word:people; community-trust=0.06; crime-reporting=-0.08; public-safety=-0.05; fear-and-wellbeing=-0.09; civic-participation=0.11; legal-exposure=-0.09; civil-rights=0.04; economy-and-reputation=0.11; social-cohesion=0.14; rule-of-law=-0.05; transparency-accountability=-0.05; community-policing=0.07; services-and-legal-aid=-0.04; officer-safety-operations=-0.07
word:per; cost-and-resources=0.05
word:permiso; crime-reporting=-0.04; public-safety=-0.05; civic-participation=-0.04; cost-and-resources=-0.04; civil-rights=0.06; economy-and-reputation=0.05; rule-of-law=0.14
word:permit; public-safety=-0.05; economy-and-reputation=0.10; social-cohesion=0.05
word:pero; community-trust=-0.04; crime-reporting=-0.07; public-safety=0.04; fear-and-wellbeing=0.07; cost-and-resources=0.06; social-cohesion=-0.08; local-federal-roles=0.06; rule-of-law=0.04
word:person; community-trust=0.04; crime-reporting=0.03; civic-participation=-0.03; cost-and-resources=0.07; local-federal-roles=-0.07; transparency-accountability=-0.05
word:phone; community-trust=-0.03; public-safety=0.09; fear-and-wellbeing=-0.06; cost-and-resources=0.08; civil-rights=-0.05; social-cohesion=-0.05; local-federal-roles=0.08; transparency-accountability=0.04; community-policing=-0.04; officer-safety-operations=0.04
word:pick; crime-reporting=0.04; cost-and-resources=-0.03; legal-exposure=0.08; local-federal-roles=0.05
word:picked; community-trust=-0.03; public-safety=0.06; cost-and-resources=0.05
word:picks; public-safety=0.07
word:pide; social-cohesion=0.04; rule-of-law=0.04; officer-safety-operations=0.06
word:pido; public-safety=0.13; fear-and-wellbeing=0.08; economy-and-reputation=-0.03; social-cohesion=-0.05
word:pistola; fear-and-wellbeing=0.05; officer-safety-operations=0.06
word:placas; transparency-accountability=0.07; officer-safety-operations=0.03
word:place; cost-and-resources=-0.03; legal-exposure=-0.03; civil-rights=-0.04; social-cohesion=0.17
word:plan; civic-participation=0.04; cost-and-resources=0.10; legal-exposure=0.04
word:plano; social-cohesion=0.06
word:plate; crime-reporting=0.03; civil-rights=-0.07; transparency-accountability=0.04
word:please; community-trust=-0.06; public-safety=-0.09; fear-and-wellbeing=0.04; legal-exposure=-0.05; economy-and-reputation=-0.05; social-cohesion=-0.05; local-federal-roles=-0.03; rule-of-law=-0.08; transparency-accountability=-0.05; community-policing=0.06; services-and-legal-aid=0.05; officer-safety-operations=-0.08
word:police; community-trust=-0.04; fear-and-wellbeing=0.08; legal-exposure=-0.06; civil-rights=0.06; social-cohesion=-0.04; rule-of-law=-0.08; transparency-accountability=0.08; community-policing=-0.04; officer-safety-operations=-0.08
word:policia; community-trust=0.15; fear-and-wellbeing=-0.06; civic-participation=-0.06; cost-and-resources=-0.06; civil-rights=-0.06; economy-and-reputation=-0.03; social-cohesion=-0.04; local-federal-roles=0.10; transparency-accountability=-0.05; community-policing=0.06; officer-safety-operations=-0.06
word:policy; civil-rights=0.03; transparency-accountability=0.06
word:por; community-trust=-0.06; crime-reporting=-0.16; public-safety=0.06; fear-and-wellbeing=-0.05; civic-participation=0.03; legal-exposure=0.03; civil-rights=0.09; social-cohesion=0.15; rule-of-law=-0.04; transparency-accountability=-0.05; community-policing=-0.04; services-and-legal-aid=0.03; officer-safety-operations=0.07
word:porch; community-trust=0.04; public-safety=0.07
word:porque; community-trust=0.06; public-safety=-0.04; fear-and-wellbeing=0.08; cost-and-resources=-0.04; legal-exposure=0.03; civil-rights=0.08; economy-and-reputation=0.07; social-cohesion=-0.12; transparency-accountability=-0.07; community-policing=-0.05
word:posted; transparency-accountability=0.08
word:prefiero; crime-reporting=0.06; fear-and-wellbeing=0.03
word:pregunta; community-trust=0.06; fear-and-wellbeing=0.04; economy-and-reputation=-0.04; social-cohesion=-0.03; transparency-accountability=0.04; community-policing=0.04
word:preguntar; community-trust=0.04; local-federal-roles=0.05; transparency-accountability=0.05
word:pregunten; crime-reporting=0.05
word:pregunto; crime-reporting=0.04; civic-participation=0.06; civil-rights=0.03; social-cohesion=-0.03; community-policing=-0.04
word:president; public-safety=0.06
word:presidente; cost-and-resources=0.04; legal-exposure=0.03; civil-rights=0.04; local-federal-roles=0.06
word:primera; civic-participation=0.08; social-cohesion=0.09
word:priority; cost-and-resources=0.06; officer-safety-operations=0.04
word:program; cost-and-resources=0.04; civil-rights=0.06
word:programa; cost-and-resources=0.04; community-policing=0.10
word:prohibe; legal-exposure=0.03; local-federal-roles=0.06; transparency-accountability=0.04
word:property; cost-and-resources=0.06
word:proxima; community-trust=0.07; crime-reporting=0.04
word:public; crime-reporting=-0.03; public-safety=-0.07; civic-participation=0.07; cost-and-resources=-0.03; civil-rights=-0.09; economy-and-reputation=-0.04; local-federal-roles=-0.05; rule-of-law=-0.05; transparency-accountability=0.25; services-and-legal-aid=0.05; officer-safety-operations=-0.03
word:publica; public-safety=-0.04; legal-exposure=0.04; local-federal-roles=0.05; transparency-accountability=0.06
word:publico; local-federal-roles=0.06; community-policing=0.04
word:publish; transparency-accountability=0.05
word:puedo; fear-and-wellbeing=0.04; civil-rights=-0.06
word:puerta; crime-reporting=0.05; fear-and-wellbeing=0.04; cost-and-resources=-0.05; social-cohesion=-0.05; officer-safety-operations=0.06
word:puestos; fear-and-wellbeing=0.07
word:pull; cost-and-resources=0.04; officer-safety-operations=0.05
word:pusieron; public-safety=0.06
word:puso; services-and-legal-aid=0.06
word:put; public-safety=-0.05; fear-and-wellbeing=-0.08; civic-participation=0.04; social-cohesion=0.03; local-federal-roles=0.07; rule-of-law=-0.04; transparency-accountability=0.05; community-policing=0.17; services-and-legal-aid=-0.04; officer-safety-operations=-0.07
word:q; crime-reporting=0.09; fear-and-wellbeing=0.06; civic-participation=0.04; civil-rights=-0.05; social-cohesion=-0.04; officer-safety-operations=0.04
word:que; crime-reporting=0.08; public-safety=0.10; fear-and-wellbeing=-0.11; civic-participation=0.07; cost-and-resources=-0.07; economy-and-reputation=0.07; social-cohesion=0.14; local-federal-roles=0.07; rule-of-law=0.14; community-policing=-0.06; services-and-legal-aid=0.06; officer-safety-operations=0.08
word:queda; fear-and-wellbeing=0.05; cost-and-resources=0.04; services-and-legal-aid=0.05; officer-safety-operations=0.04
word:quien; community-trust=-0.09; crime-reporting=0.11; public-safety=-0.08; fear-and-wellbeing=-0.07; cost-and-resources=-0.06; legal-exposure=-0.04; civil-rights=0.05; economy-and-reputation=0.16; social-cohesion=-0.07; local-federal-roles=0.09; rule-of-law=0.10; community-policing=-0.04; services-and-legal-aid=0.10; officer-safety-operations=0.08
word:quiere; public-safety=0.09; fear-and-wellbeing=-0.03; community-policing=0.03
word:quieren; crime-reporting=-0.04; fear-and-wellbeing=-0.04; civic-participation=0.04; social-cohesion=-0.04; local-federal-roles=-0.03; officer-safety-operations=0.07
word:quiero; crime-reporting=-0.07; public-safety=0.08; civic-participation=0.07; legal-exposure=-0.05; civil-rights=-0.03; social-cohesion=-0.06; local-federal-roles=0.06; transparency-accountability=0.04; community-policing=-0.04; services-and-legal-aid=-0.06
word:quiet; fear-and-wellbeing=0.04; civic-participation=0.04; cost-and-resources=-0.03; economy-and-reputation=0.07; local-federal-roles=0.05; services-and-legal-aid=-0.03
word:quiso; fear-and-wellbeing=0.06
word:quitan; civil-rights=0.06
word:quote; fear-and-wellbeing=0.05; local-federal-roles=0.07
word:race; civil-rights=0.07
word:raise; social-cohesion=0.05
word:ran; fear-and-wellbeing=0.03; cost-and-resources=0.06; civil-rights=-0.03; officer-safety-operations=0.07
word:rate; public-safety=-0.06; economy-and-reputation=0.04; rule-of-law=0.03; services-and-legal-aid=0.07
word:read; community-trust=-0.04; crime-reporting=-0.05; public-safety=0.05; fear-and-wellbeing=-0.03; legal-exposure=0.08; economy-and-reputation=-0.05; social-cohesion=-0.04; local-federal-roles=0.07; rule-of-law=0.05; transparency-accountability=0.06; community-policing=-0.07; officer-safety-operations=-0.03
word:reading; crime-reporting=0.03; public-safety=-0.05; fear-and-wellbeing=0.05
word:really; fear-and-wellbeing=0.03; civil-rights=0.05
word:records; community-trust=-0.03; civil-rights=-0.03; transparency-accountability=0.06
word:red; public-safety=0.09; fear-and-wellbeing=0.03
word:release; civil-rights=0.04; transparency-accountability=0.10
word:removed; public-safety=0.08
word:report; crime-reporting=0.07; civil-rights=-0.04; economy-and-reputation=-0.03; rule-of-law=-0.04; transparency-accountability=0.08
word:reporte; crime-reporting=0.06; transparency-accountability=0.04
word:request; civil-rights=-0.04; transparency-accountability=0.06; officer-safety-operations=-0.04
word:residents; civic-participation=0.08
word:response; cost-and-resources=0.07
word:retired; community-trust=0.10; public-safety=-0.11; civil-rights=-0.05; social-cohesion=-0.03; community-policing=0.05
word:return; community-policing=0.05
word:review; civil-rights=0.07; officer-safety-operations=-0.03
word:right; community-trust=-0.04; public-safety=-0.04; fear-and-wellbeing=0.03; civic-participation=-0.07; civil-rights=0.06; transparency-accountability=0.12
word:rights; civil-rights=0.10
word:road; economy-and-reputation=0.07; social-cohesion=0.03; rule-of-law=-0.03
word:roadside; public-safety=-0.03; civil-rights=0.06
word:robbed; public-safety=0.11; fear-and-wellbeing=0.05; cost-and-resources=0.03
word:room; civic-participation=0.05; social-cohesion=0.07
word:rule; local-federal-roles=0.09; officer-safety-operations=0.06
word:rules; social-cohesion=0.05; rule-of-law=0.07
word:rumor; public-safety=-0.04; economy-and-reputation=0.10
word:run; fear-and-wellbeing=0.06; cost-and-resources=0.03; civil-rights=-0.05; economy-and-reputation=0.08; social-cohesion=0.03; local-federal-roles=-0.04; community-policing=0.03; services-and-legal-aid=0.04
word:sabemos; crime-reporting=0.09
word:saben; crime-reporting=0.04; public-safety=0.05; social-cohesion=-0.05; community-policing=0.04
word:saber; rule-of-law=-0.03; officer-safety-operations=0.06
word:safe; public-safety=0.07; civil-rights=0.04
word:safety; public-safety=-0.09; civic-participation=0.04; civil-rights=-0.03
word:said; community-trust=0.10; crime-reporting=0.05; public-safety=-0.05; cost-and-resources=0.06; civil-rights=-0.13; economy-and-reputation=-0.10; local-federal-roles=0.07; rule-of-law=0.21; services-and-legal-aid=0.03
word:sale; cost-and-resources=0.04; local-federal-roles=0.03; transparency-accountability=0.07
word:sales; economy-and-reputation=0.07
word:salio; civil-rights=0.04; social-cohesion=-0.04; rule-of-law=0.03; transparency-accountability=0.08
word:salir; public-safety=-0.04; fear-and-wellbeing=0.10; services-and-legal-aid=0.04
word:same; community-trust=-0.06; crime-reporting=-0.03; public-safety=-0.04; fear-and-wellbeing=-0.10; civic-participation=-0.03; cost-and-resources=0.09; civil-rights=0.14; social-cohesion=0.07; local-federal-roles=-0.09; rule-of-law=0.07; transparency-accountability=-0.07
word:sanctuary; local-federal-roles=-0.07
word:sargento; civil-rights=0.03; officer-safety-operations=0.06
word:sat; civic-participation=0.04; social-cohesion=0.04; rule-of-law=-0.04; transparency-accountability=-0.03; community-policing=0.04; officer-safety-operations=0.06
word:saw; community-trust=0.12; crime-reporting=0.20; fear-and-wellbeing=0.07; cost-and-resources=-0.03; civil-rights=-0.03; social-cohesion=-0.04; local-federal-roles=-0.03; officer-safety-operations=-0.04
word:say; crime-reporting=0.09; fear-and-wellbeing=0.12; civic-participation=0.06; civil-rights=-0.08; services-and-legal-aid=0.06
word:saying; civil-rights=0.04; economy-and-reputation=-0.03; transparency-accountability=0.06
word:says; public-safety=-0.05; cost-and-resources=-0.03; legal-exposure=0.15; civil-rights=0.09; social-cohesion=0.06; local-federal-roles=0.08; services-and-legal-aid=-0.09; officer-safety-operations=-0.04
word:sb; legal-exposure=0.10; civil-rights=-0.04; local-federal-roles=0.06; rule-of-law=-0.04
word:school; public-safety=0.06; fear-and-wellbeing=0.10; cost-and-resources=0.04; social-cohesion=0.04; transparency-accountability=-0.04; officer-safety-operations=-0.03
word:se; crime-reporting=0.08; public-safety=0.12; fear-and-wellbeing=0.15; civic-participation=-0.04; cost-and-resources=0.05; legal-exposure=-0.04; civil-rights=-0.12; social-cohesion=-0.07; local-federal-roles=-0.11; rule-of-law=0.06; services-and-legal-aid=0.07; officer-safety-operations=0.07
word:sea; community-trust=-0.04; fear-and-wellbeing=0.05
word:second; fear-and-wellbeing=0.04; cost-and-resources=0.04; legal-exposure=-0.03; rule-of-law=0.07; transparency-accountability=0.05; community-policing=0.04; officer-safety-operations=-0.07
word:section; legal-exposure=0.08; civil-rights=-0.04; transparency-accountability=0.04; services-and-legal-aid=0.06; officer-safety-operations=0.03
word:secundaria; public-safety=0.04; fear-and-wellbeing=0.08
word:see; civic-participation=-0.03; civil-rights=0.13; transparency-accountability=0.07; services-and-legal-aid=-0.07
word:seen; cost-and-resources=-0.05; social-cohesion=0.03; transparency-accountability=0.07
word:sell; economy-and-reputation=0.05; local-federal-roles=0.06
word:semana; community-trust=0.04; public-safety=-0.04; cost-and-resources=-0.05; economy-and-reputation=0.05
word:semanas; fear-and-wellbeing=0.03; social-cohesion=-0.05; rule-of-law=-0.04; community-policing=-0.04; officer-safety-operations=0.09
word:send; community-trust=0.05; fear-and-wellbeing=-0.03; local-federal-roles=-0.04; rule-of-law=-0.04
word:senor; crime-reporting=0.05; public-safety=0.07; fear-and-wellbeing=0.05; civil-rights=0.07
word:senora; community-trust=0.07; crime-reporting=0.03; fear-and-wellbeing=0.03; community-policing=-0.03; services-and-legal-aid=0.08; officer-safety-operations=-0.03
word:sent; community-trust=0.05; public-safety=0.03; fear-and-wellbeing=0.04; civil-rights=-0.05; social-cohesion=0.03; rule-of-law=0.06; services-and-legal-aid=-0.03
word:september; community-trust=0.04; civic-participation=0.06; transparency-accountability=0.06
word:ser; community-trust=0.04; fear-and-wellbeing=-0.03; cost-and-resources=-0.06; legal-exposure=0.04; civil-rights=0.09; economy-and-reputation=0.07; services-and-legal-aid=-0.03
word:sergeant; public-safety=-0.06
word:seria; cost-and-resources=0.04; community-policing=0.08
word:served; fear-and-wellbeing=0.06; civil-rights=0.03
word:setenta; civil-rights=0.05
word:seven; fear-and-wellbeing=0.09; civic-participation=-0.05; cost-and-resources=0.05; civil-rights=0.09; transparency-accountability=-0.04; officer-safety-operations=0.05
word:she; community-trust=0.14; crime-reporting=0.20; fear-and-wellbeing=0.32; civic-participation=-0.07; cost-and-resources=-0.04; legal-exposure=-0.04; civil-rights=-0.19; social-cohesion=-0.08; local-federal-roles=-0.04; rule-of-law=-0.11; transparency-accountability=-0.09; community-policing=-0.04; services-and-legal-aid=0.16; officer-safety-operations=-0.06
word:she's; crime-reporting=0.06; fear-and-wellbeing=0.05; civil-rights=-0.07; services-and-legal-aid=0.07
word:sheriff; public-safety=0.03; cost-and-resources=-0.05; legal-exposure=0.07; local-federal-roles=0.05
word:shifts; cost-and-resources=0.06
word:shoe; fear-and-wellbeing=0.06
word:shootings; public-safety=0.05; community-policing=0.07
word:short; community-trust=-0.04; cost-and-resources=0.05; civil-rights=-0.04; local-federal-roles=0.04
word:shot; civil-rights=0.06; transparency-accountability=0.03; officer-safety-operations=0.03
word:should; community-trust=-0.04; crime-reporting=-0.05; cost-and-resources=-0.09; legal-exposure=0.07; civil-rights=0.10; local-federal-roles=0.07; transparency-accountability=0.12; community-policing=-0.04; officer-safety-operations=-0.12
word:show; public-safety=-0.04; civic-participation=-0.03; civil-rights=0.06; social-cohesion=-0.04; transparency-accountability=0.04; services-and-legal-aid=0.06
word:shows; cost-and-resources=0.08; transparency-accountability=0.03; services-and-legal-aid=0.04
word:si; community-trust=0.10; crime-reporting=0.09; public-safety=0.10; fear-and-wellbeing=0.14; cost-and-resources=0.05; economy-and-reputation=0.05; social-cohesion=-0.14; transparency-accountability=0.04; community-policing=0.15; services-and-legal-aid=-0.07
word:side; community-trust=0.06; social-cohesion=0.04; community-policing=-0.04; services-and-legal-aid=-0.06
word:siete; community-trust=0.04; crime-reporting=0.05; civil-rights=0.05; social-cohesion=-0.04; officer-safety-operations=0.06
word:sign; public-safety=0.06; civic-participation=-0.07; legal-exposure=0.04; local-federal-roles=-0.05; rule-of-law=-0.10; services-and-legal-aid=0.08; officer-safety-operations=-0.05
word:signs; public-safety=-0.04; social-cohesion=0.07; services-and-legal-aid=0.05
word:sigue; community-trust=0.05; cost-and-resources=0.06; rule-of-law=0.03
word:simple; community-trust=0.05; crime-reporting=0.03; cost-and-resources=-0.04
word:sin; community-trust=-0.05; public-safety=0.04; fear-and-wellbeing=0.09; civic-participation=-0.07; legal-exposure=0.08; civil-rights=0.09; social-cohesion=-0.03; local-federal-roles=-0.03; rule-of-law=-0.06; transparency-accountability=0.04; services-and-legal-aid=0.05
word:since; community-trust=0.05; public-safety=0.05; fear-and-wellbeing=0.15; civic-participation=0.09; legal-exposure=-0.06; economy-and-reputation=0.11; social-cohesion=-0.08; rule-of-law=-0.05; community-policing=-0.03; services-and-legal-aid=0.05
word:sir; public-safety=0.03; cost-and-resources=0.03; local-federal-roles=0.05
word:sit; social-cohesion=0.06; local-federal-roles=0.05; rule-of-law=0.04; transparency-accountability=-0.04; services-and-legal-aid=0.04
word:sitting; civil-rights=0.05; transparency-accountability=0.06
word:six; community-trust=-0.07; fear-and-wellbeing=0.08; cost-and-resources=-0.05; legal-exposure=-0.05; civil-rights=0.05; economy-and-reputation=0.05; social-cohesion=-0.05; rule-of-law=-0.05; services-and-legal-aid=0.05; officer-safety-operations=0.06
word:sixty; public-safety=-0.06; civil-rights=-0.03; social-cohesion=-0.03; rule-of-law=0.03; community-policing=0.06
word:sleep; civil-rights=0.07
word:small; crime-reporting=0.06; public-safety=-0.03; cost-and-resources=0.05; civil-rights=0.04
word:so; public-safety=0.06; fear-and-wellbeing=0.14; cost-and-resources=0.08; legal-exposure=-0.03; social-cohesion=0.06; local-federal-roles=0.09; transparency-accountability=-0.03; community-policing=0.04; officer-safety-operations=-0.07
word:social; community-trust=-0.03; crime-reporting=0.04; fear-and-wellbeing=0.07; services-and-legal-aid=0.08
word:solicitud; transparency-accountability=0.06
word:solo; public-safety=-0.05; cost-and-resources=0.05; civil-rights=0.03; social-cohesion=-0.05; services-and-legal-aid=0.08
word:some; public-safety=0.09; legal-exposure=0.05; civil-rights=0.04; economy-and-reputation=-0.05; rule-of-law=0.06
word:somebody; community-trust=-0.06; crime-reporting=0.05; public-safety=0.08; fear-and-wellbeing=0.07; civic-participation=-0.04; cost-and-resources=-0.07; legal-exposure=0.03; social-cohesion=0.05; rule-of-law=-0.05; transparency-accountability=-0.06; officer-safety-operations=0.05
word:somebody's; crime-reporting=-0.04; fear-and-wellbeing=-0.04; officer-safety-operations=0.12
word:someone; social-cohesion=0.03; transparency-accountability=0.06
word:something; fear-and-wellbeing=-0.07; civic-participation=0.04; cost-and-resources=-0.04; social-cohesion=0.07; transparency-accountability=0.05; community-policing=0.04; services-and-legal-aid=0.07
word:son; crime-reporting=-0.04; public-safety=0.06; fear-and-wellbeing=0.11; cost-and-resources=0.03; social-cohesion=-0.09; local-federal-roles=-0.09; officer-safety-operations=0.11
word:soy; crime-reporting=0.07; public-safety=0.04; civic-participation=0.09; civil-rights=0.08; economy-and-reputation=0.04; social-cohesion=0.09; local-federal-roles=-0.04; rule-of-law=-0.07; transparency-accountability=-0.06
word:spanish; crime-reporting=0.11; public-safety=-0.05; civil-rights=-0.04; rule-of-law=-0.04; transparency-accountability=-0.03; services-and-legal-aid=0.04
word:speak; civic-participation=0.08
word:speakers; civic-participation=0.07
word:speaking; public-safety=-0.03; transparency-accountability=-0.04; officer-safety-operations=0.06
word:spend; public-safety=-0.03; cost-and-resources=0.06; community-policing=0.09
word:stand; community-trust=0.07; crime-reporting=-0.04; public-safety=-0.06; civic-participation=0.04; economy-and-reputation=-0.03; rule-of-law=-0.05
word:standing; civil-rights=0.08
word:state; community-trust=-0.04; crime-reporting=-0.04; public-safety=-0.03; civic-participation=-0.05; legal-exposure=0.20; transparency-accountability=-0.06; services-and-legal-aid=-0.05; officer-safety-operations=0.04
word:states; legal-exposure=0.07; local-federal-roles=0.08
word:stay; community-trust=-0.03; public-safety=-0.08; fear-and-wellbeing=0.07; local-federal-roles=0.04; officer-safety-operations=0.06
word:sterrett; cost-and-resources=0.09
word:still; community-trust=0.06; civic-participation=-0.05; social-cohesion=-0.03; transparency-accountability=0.05
word:stolen; public-safety=-0.05; cost-and-resources=0.04
word:stop; public-safety=0.10; fear-and-wellbeing=-0.05; civic-participation=-0.06; cost-and-resources=-0.04; civil-rights=0.22; rule-of-law=0.06; services-and-legal-aid=-0.07; officer-safety-operations=-0.07
word:stopped; public-safety=0.06; civil-rights=0.04
word:stops; cost-and-resources=-0.04; civil-rights=0.14
word:store; public-safety=0.10; fear-and-wellbeing=-0.04
word:street; community-trust=-0.04; crime-reporting=-0.04; public-safety=0.04; cost-and-resources=0.06; civil-rights=0.11; social-cohesion=0.07; rule-of-law=0.06; officer-safety-operations=-0.07
word:student; fear-and-wellbeing=0.07
word:students; community-trust=0.03; fear-and-wellbeing=0.08
word:study; cost-and-resources=0.06
word:su; community-trust=-0.09; crime-reporting=-0.04; public-safety=-0.06; fear-and-wellbeing=0.04; cost-and-resources=-0.06; legal-exposure=0.04; civil-rights=0.09; economy-and-reputation=0.05; local-federal-roles=0.11; community-policing=-0.05; services-and-legal-aid=-0.06
word:subio; cost-and-resources=0.06
word:sue; legal-exposure=0.07
word:sued; local-federal-roles=0.06
word:suelta; public-safety=0.07
word:sunday; fear-and-wellbeing=-0.03; social-cohesion=0.09
word:supervisor; crime-reporting=0.05; public-safety=-0.04; fear-and-wellbeing=0.04; legal-exposure=0.07; civil-rights=0.04; local-federal-roles=-0.04; transparency-accountability=-0.05; officer-safety-operations=0.09
word:support; crime-reporting=-0.05; public-safety=-0.09; civic-participation=0.07; cost-and-resources=-0.06; civil-rights=-0.04; local-federal-roles=0.05; transparency-accountability=0.04
word:sus; public-safety=0.04; local-federal-roles=0.04; transparency-accountability=-0.06; community-policing=0.05; services-and-legal-aid=-0.04; officer-safety-operations=0.03
word:take; community-trust=-0.04; crime-reporting=-0.05; public-safety=0.08; fear-and-wellbeing=0.04; civic-participation=-0.03; social-cohesion=0.08; transparency-accountability=0.04; services-and-legal-aid=0.05
word:talk; community-trust=0.05; crime-reporting=0.05; fear-and-wellbeing=-0.07; cost-and-resources=-0.03; local-federal-roles=-0.09; rule-of-law=-0.04; services-and-legal-aid=0.07
word:talked; social-cohesion=0.03; community-policing=0.06
word:talking; crime-reporting=0.04; public-safety=-0.06; civil-rights=-0.06; local-federal-roles=0.03; services-and-legal-aid=0.07; officer-safety-operations=0.03
word:tambien; community-trust=-0.04; public-safety=0.04; economy-and-reputation=0.06; social-cohesion=-0.09; local-federal-roles=-0.03; rule-of-law=0.16; transparency-accountability=0.07; services-and-legal-aid=0.06; officer-safety-operations=-0.03
word:tardes; crime-reporting=-0.05; fear-and-wellbeing=-0.05; cost-and-resources=0.06; officer-safety-operations=0.04
word:task; crime-reporting=-0.03; public-safety=0.08; cost-and-resources=-0.06; local-federal-roles=0.05; officer-safety-operations=-0.05
word:taught; public-safety=-0.04; fear-and-wellbeing=0.04; civil-rights=0.03; social-cohesion=0.08
word:tax; economy-and-reputation=0.06
word:taxes; cost-and-resources=0.08
word:te; community-trust=0.05; crime-reporting=0.07; rule-of-law=-0.03
word:teach; public-safety=-0.05; fear-and-wellbeing=0.10; cost-and-resources=-0.03; civil-rights=0.05; rule-of-law=-0.03
word:team; community-policing=0.07
word:techos; economy-and-reputation=0.09
word:teenagers; civic-participation=0.06
word:tell; community-trust=-0.04; public-safety=0.05; fear-and-wellbeing=0.11; cost-and-resources=-0.10; legal-exposure=-0.04; civil-rights=0.08; social-cohesion=-0.07; local-federal-roles=-0.08; transparency-accountability=0.05
word:tells; crime-reporting=0.06; local-federal-roles=0.10; transparency-accountability=-0.04
word:ten; crime-reporting=0.04; fear-and-wellbeing=-0.03; civic-participation=0.05; civil-rights=-0.04; social-cohesion=-0.05; community-policing=0.07
word:tengan; cost-and-resources=0.04; civil-rights=0.06
word:tengo; community-trust=-0.03; crime-reporting=-0.07; public-safety=0.09; legal-exposure=-0.04; economy-and-reputation=0.08; transparency-accountability=-0.06
word:tenia; civil-rights=0.06; economy-and-reputation=0.03; services-and-legal-aid=-0.03
word:testigo; crime-reporting=0.06
word:texas; public-safety=-0.03; fear-and-wellbeing=-0.03; legal-exposure=0.08; social-cohesion=-0.04; local-federal-roles=0.06; rule-of-law=-0.08
word:texto; public-safety=0.06; legal-exposure=0.05; local-federal-roles=0.05
word:than; crime-reporting=-0.03; civic-participation=-0.07; cost-and-resources=0.06; local-federal-roles=0.07; rule-of-law=0.10; transparency-accountability=-0.05
word:that; community-trust=0.13; legal-exposure=0.04; civil-rights=0.04; local-federal-roles=-0.05; rule-of-law=0.04; transparency-accountability=0.08; community-policing=0.10; services-and-legal-aid=0.04; officer-safety-operations=-0.13
word:that's; community-trust=0.12; public-safety=-0.08; fear-and-wellbeing=0.04; civic-participation=0.04; cost-and-resources=0.07; social-cohesion=0.04; rule-of-law=-0.06; transparency-accountability=0.04; community-policing=0.07; services-and-legal-aid=0.11; officer-safety-operations=-0.05
word:the; community-trust=-0.07; public-safety=0.03; fear-and-wellbeing=-0.15; civic-participation=0.11; cost-and-resources=0.03; legal-exposure=0.05; economy-and-reputation=0.17; social-cohesion=-0.15; local-federal-roles=-0.14; rule-of-law=-0.11; transparency-accountability=0.13; community-policing=0.05; officer-safety-operations=-0.04
word:theft; community-trust=0.05; public-safety=-0.03
word:their; crime-reporting=-0.05; public-safety=-0.11; fear-and-wellbeing=0.11; civic-participation=0.07; cost-and-resources=-0.07; civil-rights=-0.03; social-cohesion=0.04; rule-of-law=-0.08; transparency-accountability=-0.07
word:them; community-trust=0.04; public-safety=0.19; fear-and-wellbeing=0.05; civic-participation=-0.13; legal-exposure=-0.05; civil-rights=-0.04; economy-and-reputation=0.05; local-federal-roles=0.07; transparency-accountability=-0.04; community-policing=0.08; officer-safety-operations=-0.04
word:then; civic-participation=0.04; legal-exposure=0.03; civil-rights=0.05; economy-and-reputation=0.13; social-cohesion=-0.08; local-federal-roles=0.03; transparency-accountability=0.07; community-policing=-0.03; services-and-legal-aid=-0.03
word:there; community-trust=-0.07; fear-and-wellbeing=0.08; civic-participation=-0.03; civil-rights=0.08; social-cohesion=-0.12; local-federal-roles=-0.06; transparency-accountability=0.07
word:there's; community-trust=-0.09; public-safety=0.17; fear-and-wellbeing=0.06; cost-and-resources=0.06; local-federal-roles=0.05; rule-of-law=-0.05; community-policing=-0.03; services-and-legal-aid=0.10
word:they; community-trust=0.15; fear-and-wellbeing=0.05; civic-participation=-0.09; legal-exposure=-0.08; civil-rights=0.14; economy-and-reputation=0.07; local-federal-roles=0.08; rule-of-law=0.04; transparency-accountability=-0.04; community-policing=0.10
word:they'd; community-trust=0.03; crime-reporting=0.04; public-safety=0.08; fear-and-wellbeing=-0.03; transparency-accountability=-0.04
word:they'll; civil-rights=0.07; social-cohesion=-0.04; officer-safety-operations=0.05
word:they're; crime-reporting=-0.06; fear-and-wellbeing=0.06; legal-exposure=-0.03; social-cohesion=-0.04; community-policing=-0.05; services-and-legal-aid=0.04; officer-safety-operations=0.05
word:they've; community-trust=0.04; local-federal-roles=0.06
word:thing; crime-reporting=0.04; fear-and-wellbeing=-0.07; cost-and-resources=0.04; economy-and-reputation=0.06; local-federal-roles=0.06; community-policing=-0.06; services-and-legal-aid=-0.04
word:things; community-trust=-0.05; public-safety=0.03; cost-and-resources=-0.03; civil-rights=-0.03; local-federal-roles=0.10; officer-safety-operations=-0.04
word:think; public-safety=-0.12; fear-and-wellbeing=-0.03; civil-rights=0.05; community-policing=-0.05; services-and-legal-aid=0.06; officer-safety-operations=-0.04
word:third; fear-and-wellbeing=0.04; civil-rights=-0.03; economy-and-reputation=0.05
word:thirty; public-safety=-0.06; legal-exposure=0.04; civil-rights=-0.07; social-cohesion=-0.04; rule-of-law=-0.08; community-policing=0.05
word:this; public-safety=0.03; fear-and-wellbeing=-0.10; civic-participation=0.07; cost-and-resources=-0.20; social-cohesion=0.18; local-federal-roles=-0.12; rule-of-law=-0.11; transparency-accountability=-0.04; community-policing=-0.15; officer-safety-operations=-0.15
word:those; cost-and-resources=-0.05; legal-exposure=0.05; civil-rights=0.03; social-cohesion=-0.04; rule-of-law=0.07; transparency-accountability=-0.06; community-policing=0.04; officer-safety-operations=0.07
word:thousand; public-safety=0.07; civic-participation=-0.03; cost-and-resources=0.08; civil-rights=0.04; social-cohesion=-0.03; local-federal-roles=-0.04; transparency-accountability=-0.04
word:three; fear-and-wellbeing=-0.05; civic-participation=-0.04; cost-and-resources=0.10; economy-and-reputation=0.04; social-cohesion=0.06; local-federal-roles=-0.03; rule-of-law=-0.06; transparency-accountability=0.13
word:through; civil-rights=0.04; local-federal-roles=-0.07; rule-of-law=0.05; officer-safety-operations=-0.03
word:ticket; civil-rights=0.09; rule-of-law=0.05
word:tiempo; public-safety=-0.04; cost-and-resources=0.05; officer-safety-operations=0.06
word:tiene; community-trust=-0.12; crime-reporting=-0.03; public-safety=0.03; fear-and-wellbeing=0.04; civic-participation=-0.06; cost-and-resources=0.06; legal-exposure=0.04; civil-rights=0.03; social-cohesion=-0.08; transparency-accountability=-0.09; services-and-legal-aid=0.11
word:tienen; community-trust=-0.04; civil-rights=-0.05; economy-and-reputation=-0.04; transparency-accountability=-0.03; community-policing=0.04; services-and-legal-aid=0.07
word:time; community-trust=-0.07; crime-reporting=-0.06; public-safety=-0.04; fear-and-wellbeing=0.04; civic-participation=0.07; legal-exposure=-0.03; civil-rights=0.09; social-cohesion=-0.03; local-federal-roles=0.05; transparency-accountability=0.07; community-policing=-0.03
word:times; crime-reporting=-0.04; public-safety=0.13; fear-and-wellbeing=-0.04; civil-rights=0.05; social-cohesion=-0.07; transparency-accountability=0.04; community-policing=-0.03
word:tired; public-safety=0.06
word:to; community-trust=0.18; crime-reporting=0.09; public-safety=-0.15; fear-and-wellbeing=0.05; civic-participation=0.11; cost-and-resources=-0.08; legal-exposure=-0.07; civil-rights=-0.07; local-federal-roles=0.03; rule-of-law=0.04; community-policing=0.06; services-and-legal-aid=0.13
word:toda; public-safety=-0.05; fear-and-wellbeing=-0.06; civil-rights=0.04; community-policing=-0.04
word:todo; community-trust=0.03; public-safety=-0.06; fear-and-wellbeing=-0.05; civic-participation=0.05; cost-and-resources=-0.06; economy-and-reputation=0.09; local-federal-roles=-0.07; rule-of-law=0.21; transparency-accountability=-0.05; services-and-legal-aid=-0.05; officer-safety-operations=-0.05
word:todos; community-trust=-0.06; public-safety=0.08; fear-and-wellbeing=-0.05; civic-participation=0.04; economy-and-reputation=0.16; social-cohesion=0.15; local-federal-roles=-0.04; community-policing=-0.05
word:told; crime-reporting=0.11; public-safety=0.10; fear-and-wellbeing=-0.10; civic-participation=0.09; cost-and-resources=0.08; legal-exposure=-0.04; civil-rights=-0.06; economy-and-reputation=-0.07; local-federal-roles=-0.04; rule-of-law=0.03; community-policing=-0.03; officer-safety-operations=-0.05
word:tonight; civic-participation=0.03; civil-rights=-0.05; officer-safety-operations=-0.03
word:too; fear-and-wellbeing=-0.05; cost-and-resources=0.06; social-cohesion=0.05; rule-of-law=0.06
word:took; community-trust=0.11; crime-reporting=0.09; public-safety=-0.06; fear-and-wellbeing=-0.06; civic-participation=0.07; civil-rights=0.07; economy-and-reputation=-0.07; social-cohesion=0.06; local-federal-roles=0.03; rule-of-law=-0.04; services-and-legal-aid=0.04; officer-safety-operations=-0.04
word:town; crime-reporting=-0.03; fear-and-wellbeing=-0.04; cost-and-resources=-0.03; economy-and-reputation=0.11; social-cohesion=0.10; officer-safety-operations=-0.03
word:trabajadora; crime-reporting=0.05; fear-and-wellbeing=0.05
word:trabajar; economy-and-reputation=0.06
word:trabajo; community-trust=-0.03; cost-and-resources=0.03; economy-and-reputation=0.09; social-cohesion=-0.04; local-federal-roles=0.03; officer-safety-operations=-0.04
word:traduccion; civic-participation=0.06
word:trae; civil-rights=0.08; rule-of-law=0.03; services-and-legal-aid=-0.04
word:traen; fear-and-wellbeing=0.04; civil-rights=0.05
word:traffic; civil-rights=0.06; local-federal-roles=0.03
word:tres; crime-reporting=-0.06; fear-and-wellbeing=-0.15; civic-participation=0.04; cost-and-resources=-0.05; legal-exposure=0.04; economy-and-reputation=0.04; social-cohesion=-0.12
word:tried; community-trust=0.07; public-safety=0.03; officer-safety-operations=0.03
word:true; public-safety=0.05
word:trust; community-trust=0.16; fear-and-wellbeing=-0.03; cost-and-resources=-0.05; civil-rights=-0.04; social-cohesion=-0.05; officer-safety-operations=-0.04
word:tuvieron; legal-exposure=0.07; civil-rights=0.06
word:twenty; crime-reporting=-0.03; public-safety=-0.05; fear-and-wellbeing=0.07; civic-participation=0.03; cost-and-resources=-0.05; civil-rights=0.04; social-cohesion=-0.05; rule-of-law=-0.03; officer-safety-operations=0.04
word:twice; community-trust=-0.04; public-safety=0.09; fear-and-wellbeing=-0.08; civil-rights=-0.03; social-cohesion=-0.03; rule-of-law=0.07
word:two; community-trust=-0.03; crime-reporting=-0.04; fear-and-wellbeing=0.13; civil-rights=0.04; economy-and-reputation=0.17; local-federal-roles=0.04; transparency-accountability=-0.07; community-policing=0.08; officer-safety-operations=0.05
word:u; services-and-legal-aid=0.07
word:um; community-trust=0.05; fear-and-wellbeing=0.10; social-cohesion=-0.03; local-federal-roles=-0.04; officer-safety-operations=-0.06
word:un; community-trust=-0.07; crime-reporting=0.08; public-safety=0.05; fear-and-wellbeing=-0.07; civic-participation=-0.04; cost-and-resources=0.07; legal-exposure=0.17; civil-rights=0.06; economy-and-reputation=-0.05; rule-of-law=-0.11; transparency-accountability=0.14; community-policing=0.14; services-and-legal-aid=-0.07
word:una; crime-reporting=0.12; fear-and-wellbeing=0.12; civic-participation=0.05; cost-and-resources=0.04; civil-rights=0.03; social-cohesion=-0.10; local-federal-roles=-0.04; rule-of-law=0.05; transparency-accountability=0.04; community-policing=-0.05; services-and-legal-aid=0.04; officer-safety-operations=0.09
word:under; community-trust=-0.04; fear-and-wellbeing=-0.03; economy-and-reputation=0.06; social-cohesion=-0.03; local-federal-roles=-0.04; rule-of-law=-0.03; transparency-accountability=0.04; community-policing=-0.05
word:uniform; community-trust=0.06; fear-and-wellbeing=0.04
word:union; economy-and-reputation=0.05
word:united; legal-exposure=0.05; local-federal-roles=0.08
word:uno; civic-participation=0.07; legal-exposure=-0.03; civil-rights=0.03; economy-and-reputation=-0.03; local-federal-roles=0.04; community-policing=-0.05; officer-safety-operations=0.09
word:unos; civil-rights=-0.04; economy-and-reputation=0.04; social-cohesion=0.09; local-federal-roles=0.03
word:up; community-trust=0.04; crime-reporting=-0.08; public-safety=0.06; fear-and-wellbeing=-0.12; civic-participation=-0.04; cost-and-resources=0.07; legal-exposure=-0.04; rule-of-law=-0.08; officer-safety-operations=0.06
word:us; community-trust=0.09; public-safety=-0.10; fear-and-wellbeing=-0.06; civic-participation=0.10; cost-and-resources=-0.04; social-cohesion=0.06; local-federal-roles=0.04; rule-of-law=-0.08; transparency-accountability=-0.04; community-policing=0.06; services-and-legal-aid=-0.07; officer-safety-operations=-0.05
word:use; fear-and-wellbeing=-0.07; civic-participation=0.03; local-federal-roles=-0.05
word:used; community-trust=0.03; fear-and-wellbeing=0.12; cost-and-resources=-0.05; social-cohesion=0.07; transparency-accountability=-0.04; officer-safety-operations=-0.03
word:usted; public-safety=-0.08; fear-and-wellbeing=0.03; civil-rights=0.04; transparency-accountability=0.03; services-and-legal-aid=-0.04
word:ustedes; community-trust=0.03; fear-and-wellbeing=0.10; social-cohesion=0.05; rule-of-law=-0.04; community-policing=-0.07
word:v; legal-exposure=0.11; civil-rights=0.06
word:va; community-trust=0.03; crime-reporting=0.06; public-safety=-0.12; fear-and-wellbeing=0.06; cost-and-resources=0.10; economy-and-reputation=0.03; local-federal-roles=-0.07; rule-of-law=0.03; transparency-accountability=-0.08
word:valley; community-trust=0.05; civil-rights=-0.03; local-federal-roles=0.04
word:vamos; public-safety=-0.04; fear-and-wellbeing=0.04; legal-exposure=0.09; services-and-legal-aid=-0.03
word:van; community-trust=0.04; crime-reporting=0.04; fear-and-wellbeing=0.05; civic-participation=-0.06; civil-rights=0.08; social-cohesion=-0.08; local-federal-roles=-0.03; rule-of-law=-0.08; transparency-accountability=0.07; officer-safety-operations=0.07
word:veces; community-trust=-0.03; public-safety=0.11; fear-and-wellbeing=-0.11; social-cohesion=-0.08; rule-of-law=0.06
word:vence; officer-safety-operations=0.05
word:vende; public-safety=0.06; fear-and-wellbeing=0.06; economy-and-reputation=0.03
word:vendedores; economy-and-reputation=0.08; social-cohesion=0.03
word:vengan; rule-of-law=0.07
word:vengo; crime-reporting=0.04; civic-participation=0.04; cost-and-resources=0.05; social-cohesion=-0.07; transparency-accountability=-0.07; services-and-legal-aid=-0.04; officer-safety-operations=-0.06
word:ver; crime-reporting=0.04; public-safety=0.03; fear-and-wellbeing=-0.08; local-federal-roles=0.07; rule-of-law=-0.04; transparency-accountability=0.04; community-policing=-0.04
word:verano; community-policing=0.07
word:vez; public-safety=0.04; fear-and-wellbeing=-0.06; civic-participation=0.09; cost-and-resources=0.07; civil-rights=-0.05; economy-and-reputation=-0.04; local-federal-roles=-0.07; rule-of-law=-0.07; community-policing=0.07; officer-safety-operations=-0.05
word:vi; social-cohesion=-0.03; local-federal-roles=0.05; community-policing=0.05
word:victima; crime-reporting=0.04; public-safety=-0.04; fear-and-wellbeing=-0.03; services-and-legal-aid=0.07
word:victimas; services-and-legal-aid=0.06
word:vida; economy-and-reputation=0.05
word:video; community-trust=-0.04; fear-and-wellbeing=-0.05; civil-rights=0.13; rule-of-law=-0.03; transparency-accountability=0.15
word:viernes; fear-and-wellbeing=-0.04; civic-participation=0.03; community-policing=0.08
word:vine; crime-reporting=-0.03; public-safety=0.04; social-cohesion=0.07
word:violent; public-safety=0.03; civil-rights=0.06; rule-of-law=0.04
word:visa; crime-reporting=0.07; civil-rights=-0.04; rule-of-law=0.05; services-and-legal-aid=0.06; officer-safety-operations=-0.03
word:visas; public-safety=-0.04; services-and-legal-aid=0.07
word:visto; fear-and-wellbeing=0.05; transparency-accountability=-0.04
word:volunteer; crime-reporting=0.03; fear-and-wellbeing=0.06; services-and-legal-aid=0.05
word:vote; public-safety=-0.05; fear-and-wellbeing=0.08; civic-participation=0.24; cost-and-resources=-0.13; civil-rights=-0.06; transparency-accountability=0.06; community-policing=-0.04; services-and-legal-aid=-0.10
word:voten; public-safety=-0.05; cost-and-resources=0.03; civil-rights=-0.04; social-cohesion=0.11; rule-of-law=0.05; transparency-accountability=-0.04
word:voto; fear-and-wellbeing=-0.07; civic-participation=0.07; civil-rights=0.05; local-federal-roles=0.04; rule-of-law=-0.04
word:voy; cost-and-resources=-0.05; civil-rights=0.12; economy-and-reputation=0.04; social-cohesion=-0.10; transparency-accountability=-0.04
word:waited; public-safety=-0.03; fear-and-wellbeing=-0.03; rule-of-law=0.11
word:waiting; community-trust=-0.03; public-safety=-0.04; fear-and-wellbeing=0.07; civil-rights=0.05
word:walk; community-trust=-0.04; public-safety=0.06; economy-and-reputation=0.06; social-cohesion=-0.04; rule-of-law=0.03
word:want; community-trust=-0.08; crime-reporting=-0.05; public-safety=0.13; cost-and-resources=0.16; legal-exposure=-0.06; civil-rights=-0.08; rule-of-law=0.10; services-and-legal-aid=-0.06; officer-safety-operations=0.04
word:wanted; public-safety=-0.04; fear-and-wellbeing=0.06; services-and-legal-aid=0.04
word:was; community-trust=-0.06; crime-reporting=0.05; fear-and-wellbeing=-0.03; cost-and-resources=0.03; legal-exposure=-0.12; civil-rights=0.26; economy-and-reputation=-0.07; local-federal-roles=-0.05; transparency-accountability=0.07; services-and-legal-aid=0.11; officer-safety-operations=0.06
word:washington; public-safety=0.06; cost-and-resources=0.06; local-federal-roles=0.03; rule-of-law=0.03; officer-safety-operations=-0.03
word:wasn't; community-trust=-0.03; fear-and-wellbeing=-0.07; civil-rights=-0.05
word:watched; civil-rights=0.07
word:wave; community-trust=0.05; social-cohesion=0.04
word:way; crime-reporting=-0.04; public-safety=0.06; cost-and-resources=-0.06; civil-rights=-0.07; social-cohesion=0.03
word:we; community-trust=0.04; public-safety=-0.08; fear-and-wellbeing=0.06; civic-participation=0.07; cost-and-resources=0.05; civil-rights=-0.11; economy-and-reputation=0.08; social-cohesion=0.18; local-federal-roles=0.16; rule-of-law=-0.10; transparency-accountability=-0.08; officer-safety-operations=0.11
word:we'd; civic-participation=0.05; cost-and-resources=0.04; civil-rights=-0.03; local-federal-roles=0.06; officer-safety-operations=0.05
word:we're; crime-reporting=-0.05; public-safety=0.04; fear-and-wellbeing=-0.04; cost-and-resources=0.11; social-cohesion=0.12; local-federal-roles=-0.03; rule-of-law=-0.05; transparency-accountability=-0.05; community-policing=-0.03; services-and-legal-aid=-0.03; officer-safety-operations=0.03
word:we've; cost-and-resources=0.06; social-cohesion=0.05; officer-safety-operations=0.04
word:wednesday; civic-participation=0.05
word:week; public-safety=-0.04; legal-exposure=-0.03; economy-and-reputation=0.07; services-and-legal-aid=0.04
word:weeks; community-trust=0.05; crime-reporting=0.05; fear-and-wellbeing=-0.04; civil-rights=-0.03; economy-and-reputation=0.05
word:well; public-safety=0.04; fear-and-wellbeing=-0.10; civic-participation=-0.03; cost-and-resources=-0.03; civil-rights=-0.07; rule-of-law=0.04; community-policing=0.04
word:went; community-trust=-0.05; crime-reporting=0.03; public-safety=-0.05; fear-and-wellbeing=0.04; social-cohesion=-0.03; local-federal-roles=-0.04; rule-of-law=-0.03; services-and-legal-aid=0.05
word:were; community-trust=0.08; public-safety=-0.03; fear-and-wellbeing=-0.08; civil-rights=-0.04; economy-and-reputation=-0.05; local-federal-roles=0.09; rule-of-law=0.04; transparency-accountability=0.05; services-and-legal-aid=-0.08
word:what; community-trust=0.10; public-safety=-0.06; civic-participation=-0.04; cost-and-resources=-0.06; legal-exposure=-0.05; civil-rights=0.04; economy-and-reputation=-0.05; social-cohesion=0.08; local-federal-roles=-0.10; rule-of-law=0.03; transparency-accountability=0.08; officer-safety-operations=0.09
word:whatever; community-trust=0.03; public-safety=0.05; fear-and-wellbeing=-0.03; civil-rights=-0.03; rule-of-law=-0.03; community-policing=0.04
word:when; community-trust=0.14; crime-reporting=-0.07; public-safety=0.04; fear-and-wellbeing=-0.11; civic-participation=-0.07; civil-rights=0.10; economy-and-reputation=-0.08; social-cohesion=0.04; transparency-accountability=-0.08; community-policing=0.13; services-and-legal-aid=-0.12; officer-safety-operations=0.06
word:where; civic-participation=0.05; cost-and-resources=-0.05; legal-exposure=-0.06; civil-rights=0.10; economy-and-reputation=-0.05; social-cohesion=0.07; local-federal-roles=0.08; transparency-accountability=0.07; community-policing=0.04; services-and-legal-aid=-0.06; officer-safety-operations=-0.05
word:whether; public-safety=-0.04; economy-and-reputation=0.03; social-cohesion=0.03; local-federal-roles=-0.04; transparency-accountability=0.06
word:which; community-trust=-0.05; fear-and-wellbeing=-0.04; civic-participation=-0.04; civil-rights=-0.03; social-cohesion=-0.07; rule-of-law=0.09; community-policing=0.04; officer-safety-operations=0.06
word:white; civil-rights=0.08
word:who; community-trust=0.08; crime-reporting=0.24; civic-participation=0.11; cost-and-resources=0.03; legal-exposure=-0.04; civil-rights=0.05; economy-and-reputation=-0.06; transparency-accountability=0.12; community-policing=-0.03; services-and-legal-aid=0.06
word:who's; community-trust=0.04; public-safety=0.03; civil-rights=-0.06; social-cohesion=0.04; local-federal-roles=0.11; rule-of-law=0.06
word:whole; community-trust=0.05; public-safety=0.03; cost-and-resources=0.05; civil-rights=0.04; economy-and-reputation=0.04; services-and-legal-aid=0.09
word:why; crime-reporting=0.05; public-safety=0.09; civil-rights=-0.06; economy-and-reputation=-0.04
word:will; public-safety=-0.10; fear-and-wellbeing=0.04; cost-and-resources=-0.07; legal-exposure=0.09; local-federal-roles=-0.12; officer-safety-operations=-0.05
word:with; community-trust=0.08; civic-participation=0.12; civil-rights=-0.06; social-cohesion=-0.04; local-federal-roles=0.07; transparency-accountability=-0.08; community-policing=0.09; services-and-legal-aid=0.09; officer-safety-operations=0.14
word:without; community-trust=0.04; crime-reporting=-0.04; public-safety=0.08; legal-exposure=0.05; local-federal-roles=0.15; rule-of-law=-0.05; community-policing=-0.03; services-and-legal-aid=-0.06
word:witness; crime-reporting=0.07; public-safety=-0.06
word:woman; crime-reporting=0.06; services-and-legal-aid=0.04
word:women; public-safety=-0.04; civil-rights=0.09; services-and-legal-aid=0.07
word:won't; community-trust=0.08; crime-reporting=0.09; fear-and-wellbeing=-0.05; legal-exposure=-0.03; civil-rights=-0.06; economy-and-reputation=-0.05; rule-of-law=-0.04; community-policing=0.03
word:words; civic-participation=0.06; legal-exposure=0.04; transparency-accountability=0.03
word:work; fear-and-wellbeing=-0.04; civic-participation=0.05; social-cohesion=-0.04; local-federal-roles=0.07; transparency-accountability=-0.04; services-and-legal-aid=-0.03
word:worked; public-safety=0.07; legal-exposure=-0.03; civil-rights=-0.03; economy-and-reputation=-0.04; transparency-accountability=0.04; services-and-legal-aid=-0.04; officer-safety-operations=0.09
word:worker; services-and-legal-aid=0.05
word:working; cost-and-resources=0.06; officer-safety-operations=0.04
word:works; community-trust=0.05; public-safety=0.04; cost-and-resources=0.04; civil-rights=-0.04; rule-of-law=-0.03
word:worry; fear-and-wellbeing=0.06
word:worse; social-cohesion=0.05
word:worth; fear-and-wellbeing=-0.03; civil-rights=0.05; community-policing=0.05; officer-safety-operations=-0.03
word:would; public-safety=0.04; civic-participation=0.06; cost-and-resources=-0.12; civil-rights=-0.04; social-cohesion=-0.04; local-federal-roles=-0.14; transparency-accountability=0.06; community-policing=-0.05; officer-safety-operations=0.05
word:wouldn't; community-trust=0.10; public-safety=-0.04; civil-rights=0.04; social-cohesion=0.03; local-federal-roles=-0.03; community-policing=0.08; services-and-legal-aid=-0.03
word:write; community-trust=-0.04; public-safety=-0.03; fear-and-wellbeing=0.05; cost-and-resources=-0.06; legal-exposure=0.05; civil-rights=0.03; economy-and-reputation=-0.04; rule-of-law=-0.04; community-policing=-0.04
word:written; crime-reporting=-0.03; cost-and-resources=-0.06; economy-and-reputation=0.03; officer-safety-operations=0.04
word:wrong; public-safety=-0.05; civil-rights=0.04; transparency-accountability=0.10
word:y; community-trust=0.05; crime-reporting=0.05; fear-and-wellbeing=-0.03; civic-participation=0.17; legal-exposure=-0.05; civil-rights=0.12; local-federal-roles=0.07; transparency-accountability=0.09; community-policing=0.05; services-and-legal-aid=0.09
word:y'all; community-trust=0.07; fear-and-wellbeing=-0.12; social-cohesion=0.05; rule-of-law=0.06; transparency-accountability=-0.04; services-and-legal-aid=0.04
word:ya; crime-reporting=-0.09; fear-and-wellbeing=0.22; civic-participation=-0.07; civil-rights=-0.12; social-cohesion=0.07; local-federal-roles=-0.05; rule-of-law=-0.08; transparency-accountability=-0.11
word:year; public-safety=0.06; fear-and-wellbeing=-0.04; civic-participation=-0.06; cost-and-resources=0.10; social-cohesion=-0.05; rule-of-law=-0.04; services-and-legal-aid=0.11; officer-safety-operations=0.09
word:years; community-trust=0.08; crime-reporting=-0.04; public-safety=-0.07; fear-and-wellbeing=-0.07; cost-and-resources=-0.13; economy-and-reputation=-0.06; social-cohesion=0.05; rule-of-law=0.09; community-policing=0.06; services-and-legal-aid=-0.03; officer-safety-operations=0.07
word:yellow; social-cohesion=0.06
word:yes; civic-participation=-0.03; cost-and-resources=0.03; economy-and-reputation=0.07; social-cohesion=0.06; rule-of-law=0.08; transparency-accountability=-0.05; services-and-legal-aid=-0.05
word:yo; community-trust=0.13; crime-reporting=0.05; public-safety=0.10; fear-and-wellbeing=-0.08; legal-exposure=-0.14; civil-rights=-0.04; economy-and-reputation=0.03; social-cohesion=0.09; rule-of-law=0.05; transparency-accountability=-0.08; services-and-legal-aid=-0.04; officer-safety-operations=-0.11
word:you; community-trust=0.07; crime-reporting=0.04; fear-and-wellbeing=-0.08; civic-participation=0.17; cost-and-resources=0.13; legal-exposure=0.06; economy-and-reputation=-0.04; social-cohesion=-0.05; rule-of-law=-0.06; community-policing=0.04; services-and-legal-aid=-0.09; officer-safety-operations=-0.07
word:you'll; public-safety=-0.06
word:you've; community-trust=0.05
word:young; community-trust=0.04; civic-participation=0.04; civil-rights=-0.04; social-cohesion=-0.03; community-policing=0.06
word:your; public-safety=-0.07; cost-and-resources=-0.09; civil-rights=0.03; economy-and-reputation=0.03; social-cohesion=0.07; local-federal-roles=-0.04; rule-of-law=0.04; transparency-accountability=0.04
word:zapatos; fear-and-wellbeing=0.07
`;
