/** Written by `npm run train` from seeds/coded; see linear-model.ts for how to read it. */
export const learnedThemes = `
community-trust; crime-reporting; public-safety; fear-and-wellbeing; civic-participation; cost-and-resources; legal-exposure; civil-rights; economy-and-reputation; social-cohesion; local-federal-roles; rule-of-law; transparency-accountability; community-policing; services-and-legal-aid; officer-safety-operations
bias; community-trust=-3.46; crime-reporting=-3.93; public-safety=-2.59; fear-and-wellbeing=-3.09; civic-participation=-3.22; cost-and-resources=-2.96; legal-exposure=-3.89; civil-rights=-2.76; economy-and-reputation=-3.41; social-cohesion=-3.01; local-federal-roles=-3.36; rule-of-law=-2.99; transparency-accountability=-3.34; community-policing=-3.75; services-and-legal-aid=-3.53; officer-safety-operations=-3.91
concept:kin; crime-reporting=0.09; public-safety=0.08; fear-and-wellbeing=0.72; cost-and-resources=-0.47; legal-exposure=-0.23; civil-rights=0.25; social-cohesion=0.22; local-federal-roles=-0.55; rule-of-law=0.29; transparency-accountability=-0.50; community-policing=-0.08; services-and-legal-aid=0.14; officer-safety-operations=0.12
concept:children; community-trust=0.10; crime-reporting=-0.24; public-safety=-0.12; fear-and-wellbeing=0.61; civic-participation=-0.11; cost-and-resources=-0.13; legal-exposure=-0.17; civil-rights=-0.20; social-cohesion=0.40; local-federal-roles=-0.41; rule-of-law=-0.12; transparency-accountability=-0.41; community-policing=0.45; services-and-legal-aid=0.25; officer-safety-operations=-0.28
concept:family; community-trust=0.11; crime-reporting=-0.07; public-safety=0.17; fear-and-wellbeing=0.22; civic-participation=0.12; legal-exposure=-0.08; civil-rights=-0.13; social-cohesion=0.17; local-federal-roles=-0.10; rule-of-law=-0.08; transparency-accountability=-0.27; community-policing=-0.09; services-and-legal-aid=0.20
concept:neighbours; community-trust=0.45; crime-reporting=0.21; public-safety=-0.10; fear-and-wellbeing=-0.32; civic-participation=0.17; legal-exposure=-0.24; civil-rights=-0.31; economy-and-reputation=-0.37; social-cohesion=1.10; rule-of-law=-0.27; transparency-accountability=-0.36; community-policing=0.15; services-and-legal-aid=-0.47; officer-safety-operations=-0.34
concept:immigrant; crime-reporting=-0.15; public-safety=0.17; fear-and-wellbeing=0.07; civic-participation=-0.19; cost-and-resources=-0.31; legal-exposure=-0.19; economy-and-reputation=0.30; social-cohesion=0.69; local-federal-roles=-0.33; rule-of-law=0.07; transparency-accountability=-0.28; officer-safety-operations=-0.08
concept:illegal; community-trust=-0.20; crime-reporting=-0.11; public-safety=0.64; civic-participation=-0.12; cost-and-resources=-0.11; civil-rights=-0.24; economy-and-reputation=-0.06; social-cohesion=-0.14; rule-of-law=1.20; transparency-accountability=-0.10; community-policing=-0.11; services-and-legal-aid=-0.12; officer-safety-operations=-0.12
concept:police; community-trust=1.28; crime-reporting=0.46; fear-and-wellbeing=-0.46; civic-participation=-0.49; cost-and-resources=0.34; legal-exposure=-0.28; civil-rights=-0.20; economy-and-reputation=-0.65; social-cohesion=-0.71; local-federal-roles=0.22; rule-of-law=-0.56; transparency-accountability=-0.11; community-policing=1.45; services-and-legal-aid=-0.21; officer-safety-operations=0.68
concept:sheriff; community-trust=0.12; crime-reporting=-0.06; public-safety=-0.10; fear-and-wellbeing=-0.23; civic-participation=-0.17; legal-exposure=0.21; economy-and-reputation=-0.06; social-cohesion=-0.12; local-federal-roles=0.59; transparency-accountability=-0.26; officer-safety-operations=0.44
concept:ice; crime-reporting=0.38; public-safety=0.40; fear-and-wellbeing=-0.20; civic-participation=-0.41; cost-and-resources=-0.11; legal-exposure=-0.13; civil-rights=-0.15; economy-and-reputation=-0.45; social-cohesion=-0.26; local-federal-roles=0.88; rule-of-law=-0.10; transparency-accountability=0.13; community-policing=-0.15; services-and-legal-aid=-0.17; officer-safety-operations=0.29
concept:immigration-enforcement; community-trust=-0.39; crime-reporting=-0.17; public-safety=0.61; fear-and-wellbeing=-0.13; civic-participation=-0.40; cost-and-resources=0.06; legal-exposure=0.19; civil-rights=-0.09; economy-and-reputation=-0.07; social-cohesion=-0.34; local-federal-roles=0.15; rule-of-law=0.47; transparency-accountability=-0.08; community-policing=-0.25; services-and-legal-aid=-0.14; officer-safety-operations=0.16
concept:council; crime-reporting=-0.29; public-safety=-0.34; fear-and-wellbeing=-0.08; civic-participation=0.22; cost-and-resources=0.27; legal-exposure=0.39; civil-rights=-0.19; economy-and-reputation=-0.18; social-cohesion=0.12; local-federal-roles=0.25; transparency-accountability=0.29; community-policing=-0.05; officer-safety-operations=-0.19
concept:offender; community-trust=0.14; crime-reporting=0.30; public-safety=1.06; fear-and-wellbeing=0.21; civic-participation=-0.31; cost-and-resources=0.07; legal-exposure=-0.21; social-cohesion=-0.28; local-federal-roles=0.05; rule-of-law=0.14; transparency-accountability=-0.36; community-policing=-0.18; officer-safety-operations=0.15
concept:victim; community-trust=0.07; crime-reporting=1.34; fear-and-wellbeing=-0.06; civic-participation=-0.19; civil-rights=-0.44; economy-and-reputation=-0.09; social-cohesion=-0.26; local-federal-roles=-0.36; rule-of-law=-0.44; transparency-accountability=-0.37; community-policing=-0.21; services-and-legal-aid=0.33
concept:worker; community-trust=-0.11; crime-reporting=0.06; public-safety=-0.19; fear-and-wellbeing=0.10; civic-participation=-0.22; cost-and-resources=-0.11; civil-rights=-0.34; economy-and-reputation=1.20; social-cohesion=-0.13; rule-of-law=0.09; transparency-accountability=-0.31; officer-safety-operations=-0.13
concept:black; community-trust=0.11; public-safety=-0.19; fear-and-wellbeing=-0.14; civic-participation=0.05; cost-and-resources=-0.17; civil-rights=1.17; economy-and-reputation=0.18; rule-of-law=-0.06; transparency-accountability=-0.09; community-policing=-0.06; services-and-legal-aid=-0.10; officer-safety-operations=-0.12
concept:poor; cost-and-resources=-0.10; civil-rights=0.18; social-cohesion=0.08; community-policing=0.05
concept:crime; crime-reporting=0.30; public-safety=1.77; fear-and-wellbeing=-0.26; civic-participation=-0.39; cost-and-resources=0.06; legal-exposure=-0.18; civil-rights=-0.26; economy-and-reputation=-0.14; social-cohesion=-0.30; rule-of-law=-0.07; transparency-accountability=-0.25; community-policing=0.54; services-and-legal-aid=-0.16; officer-safety-operations=-0.12
concept:crime-weak; crime-reporting=0.51; public-safety=1.18; fear-and-wellbeing=-0.22; civic-participation=-0.46; cost-and-resources=-0.14; legal-exposure=-0.21; civil-rights=0.13; economy-and-reputation=-0.14; social-cohesion=-0.13; local-federal-roles=-0.24; rule-of-law=0.05; transparency-accountability=-0.35; community-policing=0.50; services-and-legal-aid=-0.21
concept:crime-falls; community-trust=0.12; public-safety=1.93; community-policing=0.14
concept:safe; community-trust=0.14; crime-reporting=0.08; public-safety=1.10; civic-participation=0.18; cost-and-resources=-0.06; economy-and-reputation=-0.20; local-federal-roles=-0.11; community-policing=0.10; services-and-legal-aid=-0.06
concept:safe-weak; community-trust=-0.06; public-safety=0.53; fear-and-wellbeing=-0.19; cost-and-resources=-0.15; economy-and-reputation=0.11; social-cohesion=-0.17; community-policing=0.21; services-and-legal-aid=-0.12; officer-safety-operations=0.25
concept:safe-faint; public-safety=0.22; economy-and-reputation=0.17; local-federal-roles=-0.15; rule-of-law=0.10; community-policing=-0.06; services-and-legal-aid=0.11; officer-safety-operations=0.05
concept:public-safety-named; crime-reporting=0.09; public-safety=1.65; fear-and-wellbeing=-0.07; civic-participation=0.14; cost-and-resources=0.16; civil-rights=0.28; economy-and-reputation=-0.06; local-federal-roles=-0.05; community-policing=0.06; officer-safety-operations=-0.11
concept:remove-dangerous; crime-reporting=0.07; public-safety=0.80; fear-and-wellbeing=-0.18; civic-participation=-0.18; cost-and-resources=-0.16; legal-exposure=0.07; civil-rights=-0.09; economy-and-reputation=-0.18; social-cohesion=-0.06; local-federal-roles=-0.07; community-policing=-0.19; services-and-legal-aid=0.11
concept:call-police; community-trust=0.12; crime-reporting=0.98; public-safety=-0.10; fear-and-wellbeing=-0.07; civic-participation=-0.09; civil-rights=-0.06; economy-and-reputation=-0.10; social-cohesion=-0.13; local-federal-roles=-0.13; rule-of-law=-0.07; transparency-accountability=0.07; services-and-legal-aid=-0.05; officer-safety-operations=0.07
concept:call-police-weak; crime-reporting=0.53; public-safety=0.25; fear-and-wellbeing=-0.14; civic-participation=-0.05; cost-and-resources=0.27; rule-of-law=-0.12; community-policing=-0.10; services-and-legal-aid=-0.08; officer-safety-operations=0.07
concept:report; crime-reporting=0.97; public-safety=-0.15; fear-and-wellbeing=-0.11; civic-participation=-0.08; cost-and-resources=-0.15; legal-exposure=-0.07; civil-rights=-0.09; economy-and-reputation=-0.13; local-federal-roles=-0.14; rule-of-law=0.06; transparency-accountability=-0.17; community-policing=-0.11; services-and-legal-aid=0.15; officer-safety-operations=-0.14
concept:report-weak; community-trust=-0.08; crime-reporting=0.76; public-safety=0.08; fear-and-wellbeing=-0.15; civic-participation=-0.07; cost-and-resources=-0.12; legal-exposure=-0.08; economy-and-reputation=-0.09; social-cohesion=-0.07; local-federal-roles=-0.15; transparency-accountability=0.16; officer-safety-operations=-0.11
concept:report-faint; crime-reporting=0.43; public-safety=-0.06; fear-and-wellbeing=-0.11; civic-participation=-0.18; legal-exposure=-0.07; civil-rights=-0.12; economy-and-reputation=-0.10; social-cohesion=-0.06; rule-of-law=-0.17; transparency-accountability=0.36; community-policing=-0.10; services-and-legal-aid=-0.07; officer-safety-operations=0.09
concept:domestic-violence; crime-reporting=1.23; public-safety=0.23; fear-and-wellbeing=-0.12; cost-and-resources=0.09; legal-exposure=0.14; civil-rights=-0.07; social-cohesion=-0.07; local-federal-roles=0.05; rule-of-law=-0.07; transparency-accountability=-0.05; officer-safety-operations=-0.07
concept:fear; community-trust=-0.16; crime-reporting=0.15; public-safety=0.42; fear-and-wellbeing=1.05; civic-participation=-0.35; cost-and-resources=-0.18; legal-exposure=-0.13; civil-rights=-0.15; economy-and-reputation=-0.07; social-cohesion=-0.23; rule-of-law=-0.14; transparency-accountability=-0.16; community-policing=-0.18; services-and-legal-aid=0.09
concept:fear-weak; community-trust=0.06; crime-reporting=0.11; public-safety=-0.30; fear-and-wellbeing=0.67; civic-participation=-0.16; cost-and-resources=-0.19; legal-exposure=-0.12; civil-rights=0.20; economy-and-reputation=-0.13; social-cohesion=0.32; rule-of-law=-0.05; transparency-accountability=0.15; community-policing=-0.07; services-and-legal-aid=-0.21
concept:fear-faint; community-trust=-0.06; crime-reporting=0.06; public-safety=0.20; fear-and-wellbeing=0.19; rule-of-law=-0.14; community-policing=-0.06; services-and-legal-aid=0.07; officer-safety-operations=0.10
concept:avoid; community-trust=0.14; crime-reporting=0.16; public-safety=-0.23; fear-and-wellbeing=0.99; civic-participation=-0.14; cost-and-resources=-0.14; legal-exposure=-0.16; civil-rights=-0.11; economy-and-reputation=0.34; social-cohesion=-0.14; local-federal-roles=-0.24; rule-of-law=-0.14; transparency-accountability=-0.12; community-policing=-0.06; services-and-legal-aid=0.39
concept:places; community-trust=-0.19; fear-and-wellbeing=0.42; civic-participation=0.17; cost-and-resources=0.22; legal-exposure=-0.31; civil-rights=-0.21; economy-and-reputation=0.08; social-cohesion=0.18; local-federal-roles=-0.17; rule-of-law=-0.18; transparency-accountability=-0.31; community-policing=-0.10; services-and-legal-aid=0.81; officer-safety-operations=-0.34
concept:separation; community-trust=-0.09; fear-and-wellbeing=1.66; civic-participation=-0.08; civil-rights=0.13; economy-and-reputation=0.09; rule-of-law=-0.13; services-and-legal-aid=-0.10
concept:well-being; community-trust=-0.10; crime-reporting=0.06; public-safety=-0.15; fear-and-wellbeing=0.83; civic-participation=-0.09; civil-rights=-0.09; economy-and-reputation=-0.08; social-cohesion=-0.09; local-federal-roles=-0.15; rule-of-law=-0.10; transparency-accountability=-0.06; community-policing=0.29; services-and-legal-aid=0.27
concept:fear-of-arrest; community-trust=-0.05; public-safety=0.13; fear-and-wellbeing=2.25; cost-and-resources=0.05; local-federal-roles=0.06; services-and-legal-aid=-0.07
concept:trust; community-trust=1.64; fear-and-wellbeing=-0.16; civic-participation=-0.16; cost-and-resources=-0.28; civil-rights=-0.24; economy-and-reputation=-0.13; social-cohesion=-0.18; rule-of-law=-0.10; transparency-accountability=-0.19; community-policing=0.10; services-and-legal-aid=-0.16; officer-safety-operations=-0.15
concept:profiling; community-trust=-0.25; crime-reporting=-0.21; public-safety=-0.32; fear-and-wellbeing=-0.22; civic-participation=-0.08; cost-and-resources=-0.11; legal-exposure=0.10; civil-rights=1.98; economy-and-reputation=-0.08; social-cohesion=0.16; local-federal-roles=-0.06; rule-of-law=0.18; transparency-accountability=-0.15; community-policing=-0.19; services-and-legal-aid=-0.18
concept:profiling-weak; community-trust=-0.09; crime-reporting=-0.09; fear-and-wellbeing=0.06; cost-and-resources=-0.13; legal-exposure=-0.05; civil-rights=0.92; economy-and-reputation=-0.10; social-cohesion=-0.08
concept:rights; crime-reporting=-0.17; public-safety=-0.34; fear-and-wellbeing=-0.22; civic-participation=-0.13; cost-and-resources=-0.17; legal-exposure=0.30; civil-rights=2.21; social-cohesion=-0.23; local-federal-roles=-0.07; transparency-accountability=-0.17; services-and-legal-aid=-0.15; officer-safety-operations=-0.19
concept:rights-weak; public-safety=-0.23; fear-and-wellbeing=-0.08; civic-participation=-0.12; legal-exposure=0.22; civil-rights=0.84; economy-and-reputation=-0.08; social-cohesion=-0.13; rule-of-law=0.37; transparency-accountability=0.09; community-policing=0.18; services-and-legal-aid=-0.07
concept:rights-faint; public-safety=-0.13; fear-and-wellbeing=-0.07; civil-rights=0.43; economy-and-reputation=-0.06; social-cohesion=0.10; local-federal-roles=-0.09; rule-of-law=0.14; transparency-accountability=-0.06; officer-safety-operations=-0.07
concept:abuse; community-trust=-0.08; crime-reporting=-0.12; public-safety=-0.61; fear-and-wellbeing=-0.10; legal-exposure=0.15; civil-rights=1.62; rule-of-law=-0.08; transparency-accountability=0.07; services-and-legal-aid=-0.09
concept:abuse-weak; community-trust=-0.14; public-safety=0.07; fear-and-wellbeing=-0.16; civic-participation=-0.07; legal-exposure=0.06; civil-rights=0.88; social-cohesion=-0.14; local-federal-roles=-0.18; rule-of-law=-0.10; community-policing=0.14; services-and-legal-aid=-0.09
concept:budget; community-trust=-0.13; crime-reporting=-0.18; public-safety=-0.13; fear-and-wellbeing=-0.16; civic-participation=-0.19; cost-and-resources=1.89; legal-exposure=-0.09; civil-rights=-0.25; economy-and-reputation=-0.26; social-cohesion=-0.27; local-federal-roles=0.20; rule-of-law=-0.29; transparency-accountability=-0.13; community-policing=0.33; services-and-legal-aid=0.19
concept:budget-weak; public-safety=-0.49; fear-and-wellbeing=-0.32; civic-participation=0.08; cost-and-resources=1.05; legal-exposure=0.36; civil-rights=-0.05; economy-and-reputation=-0.14; social-cohesion=-0.10; local-federal-roles=-0.15; rule-of-law=-0.32; community-policing=0.45; services-and-legal-aid=-0.19; officer-safety-operations=-0.16
concept:money; community-trust=-0.33; crime-reporting=-0.17; public-safety=-0.36; fear-and-wellbeing=-0.29; civic-participation=-0.43; cost-and-resources=1.37; legal-exposure=0.35; civil-rights=-0.06; economy-and-reputation=0.26; social-cohesion=-0.51; local-federal-roles=-0.13; rule-of-law=-0.09; transparency-accountability=-0.18; community-policing=0.28; services-and-legal-aid=0.14
concept:taxes; community-trust=-0.23; crime-reporting=-0.17; public-safety=-0.29; fear-and-wellbeing=-0.21; civic-participation=-0.12; cost-and-resources=1.87; civil-rights=-0.16; economy-and-reputation=0.58; social-cohesion=-0.24; local-federal-roles=-0.11; transparency-accountability=-0.23; community-policing=-0.25; services-and-legal-aid=0.22; officer-safety-operations=-0.18
concept:staffing; community-trust=-0.11; crime-reporting=-0.15; public-safety=0.36; fear-and-wellbeing=-0.14; civic-participation=-0.12; cost-and-resources=1.39; legal-exposure=-0.11; civil-rights=-0.17; social-cohesion=-0.15; rule-of-law=-0.12; community-policing=0.14; services-and-legal-aid=-0.16; officer-safety-operations=0.25
concept:staffing-weak; fear-and-wellbeing=-0.13; civic-participation=-0.16; cost-and-resources=1.23; civil-rights=-0.06; economy-and-reputation=-0.10; social-cohesion=-0.08; local-federal-roles=-0.29; rule-of-law=-0.26; community-policing=-0.11; services-and-legal-aid=-0.16; officer-safety-operations=0.13
concept:resources-named; community-trust=-0.06; crime-reporting=-0.11; public-safety=-0.13; fear-and-wellbeing=-0.15; civic-participation=-0.06; cost-and-resources=1.70; legal-exposure=-0.07; civil-rights=-0.27; economy-and-reputation=-0.06; social-cohesion=-0.10; rule-of-law=-0.16; services-and-legal-aid=-0.11; officer-safety-operations=0.27
concept:lawsuit; community-trust=-0.09; crime-reporting=-0.18; public-safety=-0.18; fear-and-wellbeing=-0.35; civic-participation=-0.30; cost-and-resources=0.18; legal-exposure=2.12; civil-rights=0.14; economy-and-reputation=-0.15; social-cohesion=-0.23; local-federal-roles=0.10; rule-of-law=-0.25; transparency-accountability=-0.08; community-policing=-0.23; services-and-legal-aid=-0.30; officer-safety-operations=-0.41
concept:lawsuit-weak; community-trust=-0.18; crime-reporting=-0.19; fear-and-wellbeing=-0.18; civic-participation=-0.25; legal-exposure=1.52; civil-rights=0.14; economy-and-reputation=-0.15; social-cohesion=-0.37; rule-of-law=0.19; transparency-accountability=0.10; services-and-legal-aid=-0.35; officer-safety-operations=-0.20
concept:lawsuit-named; community-trust=-0.09; crime-reporting=-0.09; public-safety=-0.08; fear-and-wellbeing=-0.15; civic-participation=-0.13; cost-and-resources=-0.06; legal-exposure=2.11; economy-and-reputation=-0.19; social-cohesion=-0.17; transparency-accountability=0.14; community-policing=-0.09; services-and-legal-aid=-0.14; officer-safety-operations=-0.22
concept:economy; community-trust=-0.09; public-safety=0.06; civic-participation=-0.29; cost-and-resources=-0.06; legal-exposure=-0.21; civil-rights=-0.10; economy-and-reputation=1.70; social-cohesion=0.12; local-federal-roles=-0.19; rule-of-law=0.12; transparency-accountability=-0.24; community-policing=0.22; services-and-legal-aid=-0.15; officer-safety-operations=-0.17
concept:economy-weak; community-trust=-0.16; public-safety=-0.18; civic-participation=-0.27; legal-exposure=-0.06; economy-and-reputation=1.58; social-cohesion=-0.26; local-federal-roles=-0.29; transparency-accountability=-0.13; community-policing=-0.05; officer-safety-operations=-0.07
concept:economy-faint; community-trust=-0.33; crime-reporting=-0.12; fear-and-wellbeing=-0.22; civic-participation=-0.32; cost-and-resources=-0.20; legal-exposure=-0.14; civil-rights=-0.18; economy-and-reputation=1.09; social-cohesion=-0.29; local-federal-roles=0.34; transparency-accountability=-0.06; community-policing=0.20; services-and-legal-aid=-0.23; officer-safety-operations=0.07
concept:economy-named; public-safety=-0.06; cost-and-resources=-0.06; civil-rights=0.05; economy-and-reputation=2.11; social-cohesion=-0.05
concept:reputation; fear-and-wellbeing=-0.05; economy-and-reputation=1.65; local-federal-roles=-0.14; rule-of-law=0.06
concept:belonging; community-trust=-0.07; crime-reporting=-0.30; public-safety=-0.20; fear-and-wellbeing=-0.20; civic-participation=-0.14; cost-and-resources=-0.18; legal-exposure=-0.11; economy-and-reputation=0.17; social-cohesion=2.00; local-federal-roles=-0.26; rule-of-law=0.28; community-policing=-0.15; services-and-legal-aid=-0.14; officer-safety-operations=-0.17
concept:belonging-weak; community-trust=0.08; fear-and-wellbeing=-0.11; civic-participation=-0.09; cost-and-resources=0.22; legal-exposure=0.05; civil-rights=-0.07; economy-and-reputation=-0.18; social-cohesion=0.83; local-federal-roles=-0.14; rule-of-law=0.13; transparency-accountability=-0.12; community-policing=0.14; services-and-legal-aid=-0.09; officer-safety-operations=-0.09
concept:belonging-faint; community-trust=-0.05; public-safety=-0.07; social-cohesion=0.30; local-federal-roles=-0.06; transparency-accountability=0.06; services-and-legal-aid=0.21
concept:participation; community-trust=0.12; public-safety=-0.19; fear-and-wellbeing=-0.07; civic-participation=1.28; cost-and-resources=-0.19; legal-exposure=-0.08; civil-rights=-0.10; economy-and-reputation=-0.17; social-cohesion=-0.12; local-federal-roles=-0.11; rule-of-law=-0.11; transparency-accountability=0.19; community-policing=-0.17; officer-safety-operations=-0.07
concept:participation-weak; crime-reporting=-0.08; public-safety=-0.31; civic-participation=1.56; cost-and-resources=-0.27; legal-exposure=-0.11; civil-rights=-0.23; economy-and-reputation=-0.23; social-cohesion=-0.15; local-federal-roles=0.11; rule-of-law=-0.37; transparency-accountability=0.33; community-policing=-0.20; services-and-legal-aid=0.09
concept:participation-faint; community-trust=0.08; crime-reporting=-0.12; public-safety=-0.28; civic-participation=1.28; cost-and-resources=-0.14; legal-exposure=0.21; economy-and-reputation=-0.13; social-cohesion=0.15; rule-of-law=-0.20; transparency-accountability=0.16; community-policing=-0.10; services-and-legal-aid=0.08; officer-safety-operations=-0.20
concept:participation-named; community-trust=-0.10; crime-reporting=-0.07; public-safety=-0.08; fear-and-wellbeing=-0.14; civic-participation=2.07; cost-and-resources=0.06; legal-exposure=-0.08; civil-rights=-0.13; economy-and-reputation=-0.07; social-cohesion=-0.12; community-policing=-0.05; services-and-legal-aid=-0.05; officer-safety-operations=-0.07
concept:openness; community-trust=-0.19; crime-reporting=-0.31; public-safety=-0.27; fear-and-wellbeing=-0.41; civic-participation=-0.18; cost-and-resources=-0.15; legal-exposure=-0.11; economy-and-reputation=-0.30; social-cohesion=-0.29; rule-of-law=-0.39; transparency-accountability=1.64; community-policing=-0.17; services-and-legal-aid=-0.23; officer-safety-operations=0.33
concept:openness-weak; community-trust=-0.14; crime-reporting=0.11; public-safety=-0.13; fear-and-wellbeing=-0.09; civic-participation=-0.23; cost-and-resources=-0.06; civil-rights=0.25; economy-and-reputation=-0.31; social-cohesion=-0.40; rule-of-law=-0.29; transparency-accountability=1.41; community-policing=0.13; services-and-legal-aid=-0.21
concept:openness-faint; community-trust=-0.27; crime-reporting=-0.26; public-safety=-0.20; fear-and-wellbeing=-0.09; civic-participation=-0.35; cost-and-resources=0.20; civil-rights=-0.06; economy-and-reputation=-0.08; social-cohesion=-0.16; rule-of-law=-0.08; transparency-accountability=1.02; community-policing=-0.07
concept:openness-named; community-trust=-0.12; crime-reporting=-0.15; public-safety=-0.13; fear-and-wellbeing=-0.22; cost-and-resources=-0.06; legal-exposure=-0.05; civil-rights=-0.05; economy-and-reputation=-0.06; social-cohesion=-0.15; rule-of-law=-0.12; transparency-accountability=1.97; community-policing=-0.10; services-and-legal-aid=-0.09; officer-safety-operations=-0.11
concept:community-policing; community-trust=-0.22; public-safety=-0.10; fear-and-wellbeing=-0.12; civic-participation=-0.10; cost-and-resources=0.09; legal-exposure=-0.10; civil-rights=-0.30; economy-and-reputation=-0.30; social-cohesion=-0.22; local-federal-roles=-0.15; rule-of-law=-0.19; community-policing=1.54; services-and-legal-aid=0.13
concept:community-policing-weak; community-trust=-0.15; crime-reporting=-0.28; fear-and-wellbeing=-0.06; civic-participation=-0.13; civil-rights=0.29; economy-and-reputation=-0.25; social-cohesion=-0.13; rule-of-law=-0.11; community-policing=1.34; services-and-legal-aid=-0.14; officer-safety-operations=0.25
concept:alternatives-named; community-trust=-0.23; crime-reporting=-0.10; public-safety=-0.12; fear-and-wellbeing=-0.16; cost-and-resources=0.10; legal-exposure=-0.07; civil-rights=-0.05; economy-and-reputation=-0.07; social-cohesion=-0.10; rule-of-law=-0.09; transparency-accountability=0.14; community-policing=1.96; services-and-legal-aid=-0.10; officer-safety-operations=0.11
concept:services; community-trust=-0.27; crime-reporting=-0.09; public-safety=-0.16; fear-and-wellbeing=-0.11; civic-participation=-0.20; cost-and-resources=0.29; civil-rights=-0.21; economy-and-reputation=-0.05; social-cohesion=-0.18; local-federal-roles=-0.10; rule-of-law=-0.23; transparency-accountability=-0.11; community-policing=-0.08; services-and-legal-aid=1.77; officer-safety-operations=0.27
concept:services-weak; public-safety=-0.33; civic-participation=0.26; cost-and-resources=-0.15; legal-exposure=0.11; civil-rights=0.09; economy-and-reputation=-0.46; social-cohesion=-0.47; local-federal-roles=-0.19; rule-of-law=-0.07; transparency-accountability=-0.33; community-policing=-0.34; services-and-legal-aid=1.44; officer-safety-operations=-0.36
concept:services-faint; community-trust=-0.21; public-safety=-0.24; civic-participation=-0.36; cost-and-resources=0.11; legal-exposure=0.38; economy-and-reputation=-0.14; social-cohesion=-0.09; local-federal-roles=0.14; rule-of-law=-0.23; services-and-legal-aid=0.73; officer-safety-operations=-0.17
concept:services-named; community-trust=-0.15; public-safety=-0.07; cost-and-resources=-0.16; legal-exposure=-0.05; civil-rights=-0.05; economy-and-reputation=-0.07; social-cohesion=-0.09; local-federal-roles=-0.12; rule-of-law=-0.17; transparency-accountability=-0.12; community-policing=-0.10; services-and-legal-aid=2.17
concept:housing; community-trust=-0.13; crime-reporting=0.11; public-safety=0.19; fear-and-wellbeing=-0.09; cost-and-resources=-0.07; legal-exposure=-0.15; civil-rights=-0.18; economy-and-reputation=0.23; social-cohesion=-0.37; local-federal-roles=-0.12; rule-of-law=-0.16; transparency-accountability=-0.10; services-and-legal-aid=0.17; officer-safety-operations=-0.25
concept:city-life; community-trust=-0.08; crime-reporting=-0.28; public-safety=-0.36; cost-and-resources=-0.26; legal-exposure=-0.21; economy-and-reputation=-0.22; social-cohesion=-0.36; local-federal-roles=0.13; rule-of-law=-0.27; officer-safety-operations=-0.15
concept:whose-job; community-trust=-0.18; crime-reporting=-0.21; public-safety=-0.25; fear-and-wellbeing=-0.18; civic-participation=-0.20; cost-and-resources=0.14; legal-exposure=0.26; civil-rights=-0.21; economy-and-reputation=-0.06; social-cohesion=-0.08; local-federal-roles=0.99; transparency-accountability=-0.22; community-policing=-0.22; services-and-legal-aid=-0.17; officer-safety-operations=-0.07
concept:whose-job-weak; crime-reporting=-0.16; fear-and-wellbeing=-0.33; civic-participation=-0.12; cost-and-resources=0.14; legal-exposure=0.26; civil-rights=0.05; economy-and-reputation=-0.25; local-federal-roles=0.61; rule-of-law=0.32; transparency-accountability=-0.27; community-policing=-0.34; services-and-legal-aid=-0.12; officer-safety-operations=-0.35
concept:roles-named; crime-reporting=-0.10; fear-and-wellbeing=-0.18; civic-participation=-0.13; cost-and-resources=0.21; legal-exposure=0.09; civil-rights=-0.22; local-federal-roles=1.69; rule-of-law=-0.13; transparency-accountability=-0.14; community-policing=-0.13; services-and-legal-aid=-0.10; officer-safety-operations=-0.18
concept:obey-law; community-trust=-0.16; crime-reporting=-0.23; fear-and-wellbeing=-0.24; civic-participation=0.13; cost-and-resources=-0.19; legal-exposure=-0.18; civil-rights=-0.07; rule-of-law=1.04; transparency-accountability=-0.05; community-policing=-0.13; services-and-legal-aid=-0.14; officer-safety-operations=-0.15
concept:obey-law-weak; community-trust=-0.47; crime-reporting=-0.28; public-safety=-0.28; fear-and-wellbeing=-0.11; civic-participation=-0.17; cost-and-resources=-0.26; legal-exposure=-0.07; civil-rights=0.23; economy-and-reputation=0.24; social-cohesion=0.11; local-federal-roles=0.11; rule-of-law=1.48; transparency-accountability=-0.21; community-policing=-0.33; services-and-legal-aid=-0.07; officer-safety-operations=-0.25
concept:obey-law-faint; community-trust=-0.30; crime-reporting=0.16; public-safety=-0.12; fear-and-wellbeing=-0.24; civic-participation=-0.58; cost-and-resources=-0.26; legal-exposure=0.21; civil-rights=-0.07; economy-and-reputation=0.08; local-federal-roles=0.31; rule-of-law=0.97; transparency-accountability=-0.12; community-policing=-0.15; services-and-legal-aid=0.23; officer-safety-operations=-0.08
concept:obey-law-named; community-trust=-0.20; crime-reporting=-0.11; fear-and-wellbeing=-0.22; cost-and-resources=-0.15; legal-exposure=-0.18; civil-rights=0.10; economy-and-reputation=-0.14; social-cohesion=-0.24; local-federal-roles=-0.06; rule-of-law=2.08; transparency-accountability=-0.16; community-policing=-0.14; services-and-legal-aid=-0.25; officer-safety-operations=-0.12
concept:operations; community-trust=-0.14; crime-reporting=-0.26; public-safety=-0.21; fear-and-wellbeing=-0.30; civic-participation=-0.18; cost-and-resources=0.16; legal-exposure=0.17; civil-rights=-0.19; economy-and-reputation=-0.20; social-cohesion=-0.09; local-federal-roles=0.24; transparency-accountability=-0.07; community-policing=-0.27; services-and-legal-aid=-0.33; officer-safety-operations=1.03
concept:operations-faint; community-trust=-0.11; crime-reporting=-0.16; public-safety=-0.10; fear-and-wellbeing=-0.11; cost-and-resources=0.19; legal-exposure=0.11; civil-rights=-0.08; economy-and-reputation=0.11; social-cohesion=-0.06; local-federal-roles=0.22; rule-of-law=-0.44; transparency-accountability=0.17; community-policing=-0.22; officer-safety-operations=0.95
concept:operations-weak; community-trust=-0.14; crime-reporting=0.05; public-safety=-0.08; fear-and-wellbeing=-0.24; civic-participation=-0.18; cost-and-resources=0.22; civil-rights=-0.06; economy-and-reputation=-0.24; rule-of-law=-0.29; transparency-accountability=0.10; community-policing=0.06; services-and-legal-aid=-0.15; officer-safety-operations=0.84
concept:operations-named; community-trust=-0.07; crime-reporting=-0.14; public-safety=-0.11; fear-and-wellbeing=-0.08; civic-participation=-0.09; civil-rights=-0.08; economy-and-reputation=-0.05; social-cohesion=-0.18; transparency-accountability=0.16; services-and-legal-aid=-0.06; officer-safety-operations=1.16
concept:act-yes; community-trust=-0.14; crime-reporting=-0.14; public-safety=0.05; fear-and-wellbeing=-0.20; civic-participation=0.20; cost-and-resources=-0.16; legal-exposure=-0.26; economy-and-reputation=-0.27; social-cohesion=0.32; local-federal-roles=0.34; rule-of-law=0.16; community-policing=-0.10; services-and-legal-aid=-0.11
concept:act-yes-verb; community-trust=0.13; public-safety=-0.11; fear-and-wellbeing=0.26; civic-participation=-0.11; cost-and-resources=-0.22; legal-exposure=-0.15; civil-rights=0.11; economy-and-reputation=0.33; local-federal-roles=-0.19; rule-of-law=-0.09; transparency-accountability=-0.06; community-policing=-0.14; services-and-legal-aid=-0.10; officer-safety-operations=-0.13
concept:act-no; community-trust=-0.29; crime-reporting=-0.41; fear-and-wellbeing=0.18; civic-participation=0.06; cost-and-resources=-0.07; civil-rights=-0.11; economy-and-reputation=-0.09; social-cohesion=-0.09; rule-of-law=-0.07; services-and-legal-aid=-0.31; officer-safety-operations=0.10
concept:act-no-verb; community-trust=-0.28; crime-reporting=-0.13; public-safety=-0.23; civil-rights=0.06; economy-and-reputation=0.13; local-federal-roles=0.05; rule-of-law=0.08; transparency-accountability=0.28; community-policing=-0.32; services-and-legal-aid=0.08; officer-safety-operations=0.16
concept:agreement; community-trust=0.07; public-safety=0.15; civic-participation=-0.11; cost-and-resources=-0.13; legal-exposure=0.20; civil-rights=0.25; economy-and-reputation=-0.16; social-cohesion=-0.28; local-federal-roles=-0.16; transparency-accountability=-0.19; services-and-legal-aid=-0.14; officer-safety-operations=-0.29
concept:agreement-weak; community-trust=0.07; crime-reporting=0.15; public-safety=0.23; fear-and-wellbeing=-0.24; civic-participation=-0.17; cost-and-resources=-0.17; civil-rights=-0.33; economy-and-reputation=-0.28; social-cohesion=-0.07; local-federal-roles=-0.07; rule-of-law=0.22; transparency-accountability=0.37; community-policing=-0.08; services-and-legal-aid=-0.09; officer-safety-operations=0.14
concept:limits; fear-and-wellbeing=-0.07; cost-and-resources=-0.15; legal-exposure=0.28; civil-rights=-0.12; economy-and-reputation=0.09; local-federal-roles=-0.31; rule-of-law=-0.08; transparency-accountability=-0.10; services-and-legal-aid=-0.06; officer-safety-operations=-0.08
concept:ordinance; community-trust=0.20; crime-reporting=-0.05; public-safety=-0.11; fear-and-wellbeing=-0.07; civic-participation=0.11; cost-and-resources=-0.23; civil-rights=-0.17; economy-and-reputation=-0.18; social-cohesion=0.05; local-federal-roles=0.50; rule-of-law=0.10; transparency-accountability=0.17; community-policing=-0.16; services-and-legal-aid=0.09; officer-safety-operations=-0.09
concept:condition; crime-reporting=-0.35; public-safety=0.10; fear-and-wellbeing=0.14; civic-participation=-0.10; legal-exposure=0.29; social-cohesion=-0.06; local-federal-roles=-0.08; rule-of-law=-0.08; community-policing=-0.10; services-and-legal-aid=-0.14; officer-safety-operations=-0.15
concept:not; community-trust=-0.08; crime-reporting=0.18; fear-and-wellbeing=0.20; civic-participation=-0.12; legal-exposure=0.18; social-cohesion=0.14; local-federal-roles=0.21; rule-of-law=0.29; transparency-accountability=0.36; community-policing=-0.15; services-and-legal-aid=0.06; officer-safety-operations=0.16
concept:but; community-trust=-0.20; crime-reporting=0.05; public-safety=0.12; fear-and-wellbeing=0.10; cost-and-resources=0.35; legal-exposure=0.28; civil-rights=-0.13; economy-and-reputation=-0.25; social-cohesion=-0.15; local-federal-roles=0.39; rule-of-law=0.29; community-policing=0.27
concept:they-say; community-trust=0.24; crime-reporting=0.23; cost-and-resources=-0.20; legal-exposure=0.14; civil-rights=-0.30; economy-and-reputation=-0.12; social-cohesion=0.13; rule-of-law=0.17; transparency-accountability=0.05; community-policing=-0.15; services-and-legal-aid=-0.11; officer-safety-operations=-0.05
concept:praise; community-trust=-0.08; crime-reporting=-0.10; public-safety=0.10; fear-and-wellbeing=-0.24; cost-and-resources=-0.21; legal-exposure=-0.10; economy-and-reputation=0.06; social-cohesion=0.61; local-federal-roles=0.09; rule-of-law=0.18; transparency-accountability=-0.19; community-policing=-0.07
concept:courtesy; community-trust=0.11; crime-reporting=-0.20; public-safety=-0.08; fear-and-wellbeing=-0.17; civic-participation=-0.09; cost-and-resources=0.17; civil-rights=-0.12; economy-and-reputation=-0.09; social-cohesion=0.16; rule-of-law=-0.10; transparency-accountability=-0.21; community-policing=0.09; officer-safety-operations=-0.14
concept:anger; cost-and-resources=-0.07; civil-rights=0.17; economy-and-reputation=0.06; social-cohesion=0.24; local-federal-roles=-0.22; rule-of-law=-0.08; transparency-accountability=0.14; services-and-legal-aid=-0.11
concept:complaint; community-trust=-0.12; public-safety=0.21; civic-participation=-0.11; cost-and-resources=-0.19; legal-exposure=-0.19; economy-and-reputation=-0.10; social-cohesion=0.24; local-federal-roles=-0.08; rule-of-law=0.09; transparency-accountability=-0.17; services-and-legal-aid=-0.35; officer-safety-operations=-0.06
concept:question; community-trust=-0.20; crime-reporting=-0.19; public-safety=-0.16; fear-and-wellbeing=-0.06; civic-participation=0.31; cost-and-resources=-0.29; legal-exposure=-0.12; civil-rights=-0.12; economy-and-reputation=-0.21; social-cohesion=-0.15; local-federal-roles=0.06; transparency-accountability=-0.06; community-policing=-0.13; services-and-legal-aid=-0.07
pattern:trust & police; community-trust=1.95; fear-and-wellbeing=-0.05; civil-rights=-0.05; community-policing=-0.11
pattern:trust & not; community-trust=1.10; crime-reporting=-0.18; civic-participation=-0.07; cost-and-resources=-0.19; civil-rights=-0.09; social-cohesion=-0.13; local-federal-roles=0.06; transparency-accountability=-0.06; community-policing=-0.09; services-and-legal-aid=-0.08
pattern:trust & neighbours; community-trust=1.03; public-safety=0.06; social-cohesion=-0.10
pattern:police & not & report; community-trust=0.86; fear-and-wellbeing=-0.06; social-cohesion=0.08; services-and-legal-aid=-0.05
pattern:fear & police; community-trust=0.93; crime-reporting=0.11; public-safety=0.10; fear-and-wellbeing=-0.26; community-policing=-0.07; services-and-legal-aid=-0.05; officer-safety-operations=-0.08
pattern:fear & call-police; community-trust=0.99; crime-reporting=1.00; fear-and-wellbeing=-0.11
pattern:kin & not & call-police; community-trust=0.92; crime-reporting=0.09; public-safety=-0.08; fear-and-wellbeing=0.07; civil-rights=-0.05; rule-of-law=-0.05; services-and-legal-aid=0.07; officer-safety-operations=0.05
pattern:immigrant & police & not; community-trust=0.80; public-safety=0.14; cost-and-resources=-0.05; social-cohesion=0.11
pattern:avoid & police; community-trust=0.86; crime-reporting=0.08; fear-and-wellbeing=-0.13; cost-and-resources=0.12; local-federal-roles=-0.05; rule-of-law=-0.06; services-and-legal-aid=-0.09
pattern:trust & act-yes; community-trust=-0.52
pattern:trust & council; community-trust=1.04
pattern:call-police & not; community-trust=-0.11; crime-reporting=1.72; public-safety=0.08; fear-and-wellbeing=-0.13; civic-participation=-0.06; cost-and-resources=0.21; civil-rights=-0.19; economy-and-reputation=-0.12; rule-of-law=-0.09; transparency-accountability=-0.12; officer-safety-operations=0.07
pattern:call-police & fear; crime-reporting=1.50; fear-and-wellbeing=-0.11
pattern:call-police & victim; crime-reporting=1.21; officer-safety-operations=0.05
pattern:report & victim; crime-reporting=2.03; public-safety=-0.11; fear-and-wellbeing=-0.12; civil-rights=-0.05; local-federal-roles=-0.06; rule-of-law=-0.05; transparency-accountability=-0.05; services-and-legal-aid=0.25; officer-safety-operations=-0.07
pattern:report & crime; crime-reporting=1.54; civil-rights=-0.07
pattern:report & fear; crime-reporting=1.55; fear-and-wellbeing=0.06; officer-safety-operations=0.08
pattern:report & police; community-trust=-0.21; crime-reporting=1.04; civil-rights=-0.08; local-federal-roles=-0.07; community-policing=-0.08; services-and-legal-aid=0.15; officer-safety-operations=-0.08
pattern:report & not; community-trust=-0.19; crime-reporting=0.95; public-safety=-0.12; fear-and-wellbeing=-0.20; cost-and-resources=-0.10; economy-and-reputation=-0.06; local-federal-roles=-0.05; transparency-accountability=0.09; community-policing=-0.07; services-and-legal-aid=-0.13; officer-safety-operations=-0.08
pattern:domestic-violence & not; community-trust=-0.05; crime-reporting=1.46; cost-and-resources=0.08; legal-exposure=0.07; economy-and-reputation=0.06; community-policing=0.07
pattern:victim & fear; crime-reporting=1.05; public-safety=-0.08
pattern:victim & not & police; community-trust=0.19; crime-reporting=1.23; public-safety=0.05; fear-and-wellbeing=-0.06; local-federal-roles=-0.06; services-and-legal-aid=-0.06
pattern:offender & remove-dangerous; public-safety=1.49; fear-and-wellbeing=0.05; local-federal-roles=-0.07; officer-safety-operations=0.06
pattern:crime & safe; public-safety=1.01
pattern:crime & illegal; community-trust=-0.05; public-safety=1.13; fear-and-wellbeing=0.07; civil-rights=-0.06; rule-of-law=-0.14
pattern:offender & illegal; public-safety=1.02; local-federal-roles=0.06; rule-of-law=-0.09
pattern:crime & kin; crime-reporting=0.19; public-safety=0.72; civic-participation=-0.11; legal-exposure=-0.07; civil-rights=-0.24; economy-and-reputation=-0.12; social-cohesion=-0.14; rule-of-law=-0.24; transparency-accountability=-0.08; community-policing=-0.12; officer-safety-operations=0.08
pattern:crime & neighbours; community-trust=0.09; public-safety=0.94; civil-rights=-0.06; local-federal-roles=0.06; community-policing=0.07
pattern:fear & kin; community-trust=-0.23; crime-reporting=0.16; public-safety=0.07; fear-and-wellbeing=1.14; civil-rights=-0.09; economy-and-reputation=-0.09; local-federal-roles=-0.08; rule-of-law=-0.09; community-policing=0.07; services-and-legal-aid=0.09
pattern:fear & children; crime-reporting=0.05; public-safety=0.13; fear-and-wellbeing=1.32; civic-participation=-0.07; cost-and-resources=-0.05; civil-rights=-0.10; economy-and-reputation=-0.08; social-cohesion=-0.18; local-federal-roles=0.09; rule-of-law=-0.06; services-and-legal-aid=-0.10; officer-safety-operations=-0.07
pattern:fear & family; fear-and-wellbeing=1.48; civic-participation=-0.06; civil-rights=-0.07; social-cohesion=-0.07; local-federal-roles=0.05; rule-of-law=-0.09; services-and-legal-aid=-0.09
pattern:fear & places; community-trust=0.08; public-safety=0.09; fear-and-wellbeing=1.45; civic-participation=-0.06; civil-rights=-0.08; rule-of-law=-0.06; services-and-legal-aid=-0.16
pattern:avoid & places; crime-reporting=-0.09; public-safety=0.07; fear-and-wellbeing=1.35; economy-and-reputation=0.06; social-cohesion=-0.10
pattern:fear & immigrant; public-safety=-0.05; fear-and-wellbeing=0.98
pattern:fear & ice; community-trust=-0.06; fear-and-wellbeing=1.05; civil-rights=-0.06; social-cohesion=-0.06; rule-of-law=-0.06; services-and-legal-aid=-0.05
pattern:kin & immigration-enforcement; community-trust=-0.06; public-safety=0.24; fear-and-wellbeing=0.82; civic-participation=-0.07; cost-and-resources=0.07; civil-rights=-0.07; local-federal-roles=-0.11; rule-of-law=0.28; transparency-accountability=-0.06; officer-safety-operations=-0.05
pattern:children & immigration-enforcement; fear-and-wellbeing=1.08
pattern:avoid & fear; fear-and-wellbeing=0.80
pattern:fear & crime; fear-and-wellbeing=-1.08; cost-and-resources=0.06; services-and-legal-aid=-0.08
pattern:participation & council; civic-participation=0.57; civil-rights=-0.12
pattern:avoid & participation; civic-participation=0.99
pattern:fear & participation; public-safety=0.09; civic-participation=0.90; local-federal-roles=0.06; services-and-legal-aid=0.06
pattern:budget & police; public-safety=-0.09; fear-and-wellbeing=-0.06; civic-participation=-0.05; cost-and-resources=0.68; local-federal-roles=0.09; rule-of-law=-0.07; transparency-accountability=0.10; community-policing=0.15; services-and-legal-aid=-0.09
pattern:money & police; community-trust=0.06; public-safety=-0.16; cost-and-resources=1.16; civil-rights=-0.09; economy-and-reputation=-0.14; social-cohesion=-0.07; rule-of-law=-0.08; officer-safety-operations=-0.12
pattern:staffing & police; community-trust=-0.11; crime-reporting=-0.08; public-safety=0.22; fear-and-wellbeing=-0.06; cost-and-resources=0.88; legal-exposure=-0.06; civil-rights=-0.07; social-cohesion=0.06; local-federal-roles=-0.09; community-policing=-0.08; services-and-legal-aid=-0.06; officer-safety-operations=0.10
pattern:money & not; fear-and-wellbeing=-0.06; civic-participation=-0.09; cost-and-resources=0.79; civil-rights=-0.09; economy-and-reputation=-0.22; social-cohesion=-0.05; local-federal-roles=-0.14; rule-of-law=0.09; transparency-accountability=0.08; community-policing=0.22; services-and-legal-aid=0.10
pattern:money & taxes; public-safety=-0.06; fear-and-wellbeing=0.07; cost-and-resources=0.48; civil-rights=-0.08; transparency-accountability=-0.08; community-policing=-0.09; services-and-legal-aid=-0.08
pattern:budget & housing; public-safety=0.08; cost-and-resources=0.54; community-policing=0.11
pattern:lawsuit & money; public-safety=-0.05; legal-exposure=1.01; rule-of-law=-0.05; transparency-accountability=-0.05; community-policing=-0.14; services-and-legal-aid=-0.06; officer-safety-operations=-0.08
pattern:lawsuit & council; public-safety=-0.09; civic-participation=-0.08; cost-and-resources=-0.13; legal-exposure=1.11; civil-rights=-0.14; local-federal-roles=0.07; rule-of-law=-0.14; services-and-legal-aid=-0.07; officer-safety-operations=-0.07
pattern:lawsuit & agreement; cost-and-resources=0.07; legal-exposure=0.38; rule-of-law=-0.10
pattern:profiling & police; crime-reporting=-0.08; public-safety=0.07; cost-and-resources=-0.07; legal-exposure=0.10; civil-rights=1.82; social-cohesion=0.09; community-policing=-0.10
pattern:abuse & police; crime-reporting=-0.05; public-safety=0.11; fear-and-wellbeing=-0.07; cost-and-resources=0.06; civil-rights=0.93; services-and-legal-aid=-0.05
pattern:profiling & black; civil-rights=1.03
pattern:black & police; public-safety=-0.05; civil-rights=0.97
pattern:black & not; public-safety=-0.08; cost-and-resources=-0.06; civil-rights=1.12; social-cohesion=0.09; local-federal-roles=0.06; rule-of-law=-0.05
pattern:rights & immigrant; community-trust=0.13; civil-rights=0.48; local-federal-roles=0.05
pattern:economy & worker; fear-and-wellbeing=-0.07; cost-and-resources=-0.19; economy-and-reputation=0.91
pattern:economy & immigrant; public-safety=-0.08; economy-and-reputation=1.20; social-cohesion=0.20; rule-of-law=-0.06; transparency-accountability=-0.09
pattern:economy & fear; fear-and-wellbeing=0.08; economy-and-reputation=0.97
pattern:belonging & neighbours; social-cohesion=0.96; rule-of-law=-0.09
pattern:belonging & immigrant; public-safety=0.08; fear-and-wellbeing=-0.09; civil-rights=-0.06; social-cohesion=0.91
pattern:neighbours & immigrant; community-trust=0.05; public-safety=0.19; fear-and-wellbeing=0.10; civic-participation=-0.06; economy-and-reputation=-0.05; social-cohesion=0.51; rule-of-law=-0.12; community-policing=-0.06
pattern:whose-job & ice; community-trust=-0.06; public-safety=-0.13; fear-and-wellbeing=-0.08; cost-and-resources=-0.07; civil-rights=-0.08; social-cohesion=-0.07; local-federal-roles=1.10; community-policing=-0.05; services-and-legal-aid=0.10
pattern:whose-job & police & ice; community-trust=-0.10; public-safety=-0.10; local-federal-roles=1.14; services-and-legal-aid=0.12; officer-safety-operations=-0.05
pattern:police & ice & not; community-trust=0.18; crime-reporting=0.12; public-safety=-0.13; legal-exposure=0.10; civil-rights=-0.17; local-federal-roles=0.60; rule-of-law=-0.12; transparency-accountability=0.16; services-and-legal-aid=-0.06
pattern:police & immigration-enforcement & not; cost-and-resources=0.16; local-federal-roles=1.11
pattern:sheriff & ice; community-trust=0.13; public-safety=-0.10; legal-exposure=0.07; local-federal-roles=0.58; officer-safety-operations=-0.07
pattern:obey-law & illegal; rule-of-law=1.00
pattern:obey-law & immigrant; community-trust=-0.07; crime-reporting=-0.09; civil-rights=0.06; social-cohesion=0.17; rule-of-law=0.58; officer-safety-operations=-0.06
pattern:openness & police; community-trust=-0.17; crime-reporting=-0.12; public-safety=-0.10; fear-and-wellbeing=-0.11; civil-rights=-0.13; social-cohesion=-0.05; local-federal-roles=-0.05; transparency-accountability=0.77; community-policing=-0.16; services-and-legal-aid=-0.06
pattern:openness & council; cost-and-resources=-0.06; civil-rights=-0.06; rule-of-law=-0.06; transparency-accountability=0.56
pattern:community-policing & police; community-trust=-0.08; crime-reporting=-0.24; public-safety=-0.06; cost-and-resources=-0.09; economy-and-reputation=-0.11; social-cohesion=-0.11; rule-of-law=-0.08; transparency-accountability=0.06; community-policing=0.58; services-and-legal-aid=-0.15; officer-safety-operations=-0.07
pattern:community-policing & budget; transparency-accountability=0.05; community-policing=0.55
pattern:services & immigrant; fear-and-wellbeing=-0.08; civic-participation=-0.06; cost-and-resources=-0.06; economy-and-reputation=0.11; social-cohesion=-0.05; local-federal-roles=0.07; transparency-accountability=-0.07; services-and-legal-aid=0.80
pattern:services & poor; services-and-legal-aid=0.50
pattern:services & victim; community-trust=-0.08; legal-exposure=0.06; services-and-legal-aid=0.33
pattern:operations & police; community-trust=-0.08; public-safety=-0.27; fear-and-wellbeing=-0.08; civic-participation=-0.08; cost-and-resources=-0.12; legal-exposure=0.06; civil-rights=-0.11; economy-and-reputation=-0.11; rule-of-law=-0.13; transparency-accountability=-0.24; community-policing=0.09; services-and-legal-aid=0.13; officer-safety-operations=0.47
pattern:operations & ice; community-trust=-0.07; crime-reporting=-0.11; fear-and-wellbeing=-0.05; cost-and-resources=0.09; civil-rights=-0.08; local-federal-roles=0.25; rule-of-law=0.06; community-policing=-0.07; services-and-legal-aid=-0.07; officer-safety-operations=0.55
pattern:operations & sheriff; cost-and-resources=0.08; legal-exposure=-0.06; rule-of-law=-0.08; officer-safety-operations=0.74
word:a; community-trust=-0.05; public-safety=0.10; fear-and-wellbeing=0.11; legal-exposure=0.09; civil-rights=0.14; social-cohesion=0.14; officer-safety-operations=0.28
word:abogados; services-and-legal-aid=0.08
word:about; community-trust=0.07; crime-reporting=0.08; public-safety=0.08; fear-and-wellbeing=-0.14; civic-participation=-0.07; cost-and-resources=-0.08; civil-rights=-0.07; economy-and-reputation=0.12; social-cohesion=0.07; rule-of-law=-0.06; transparency-accountability=-0.05; officer-safety-operations=-0.17
word:abril; community-trust=0.05
word:abuelo; social-cohesion=0.05
word:aca; fear-and-wellbeing=0.05
word:academia; officer-safety-operations=0.11
word:academy; officer-safety-operations=0.07
word:add; local-federal-roles=0.06
word:address; officer-safety-operations=0.09
word:adelante; community-policing=0.06
word:afraid; public-safety=0.06; fear-and-wellbeing=-0.08
word:after; community-trust=0.11; cost-and-resources=-0.07
word:afternoon; public-safety=0.06
word:afuera; public-safety=0.06; fear-and-wellbeing=0.13
word:again; public-safety=0.13; civil-rights=-0.05; social-cohesion=-0.05
word:against; social-cohesion=0.08
word:agarran; public-safety=0.07
word:agarraron; crime-reporting=0.07
word:agency; legal-exposure=0.05; local-federal-roles=0.07
word:agenda; civic-participation=0.07; transparency-accountability=0.06
word:agent; local-federal-roles=0.05
word:agente; civil-rights=0.09; transparency-accountability=0.05; officer-safety-operations=0.08
word:agentes; local-federal-roles=0.07; community-policing=0.05
word:agents; local-federal-roles=0.08; officer-safety-operations=0.05
word:ago; economy-and-reputation=0.06
word:agreement; public-safety=0.05; cost-and-resources=-0.08; community-policing=-0.05
word:agua; transparency-accountability=0.05
word:ahi; public-safety=-0.05; cost-and-resources=0.07; rule-of-law=-0.12
word:ahora; community-trust=0.11; public-safety=-0.10; civil-rights=0.07; social-cohesion=0.15
word:al; community-trust=0.11; crime-reporting=0.08; public-safety=0.08; fear-and-wellbeing=0.08; cost-and-resources=0.07; civil-rights=-0.07; social-cohesion=-0.06
word:algo; public-safety=0.08; civil-rights=-0.06
word:alguien; cost-and-resources=-0.08; civil-rights=0.09; officer-safety-operations=0.06
word:all; crime-reporting=0.10; civic-participation=0.07; cost-and-resources=-0.05; civil-rights=0.05; transparency-accountability=0.09; services-and-legal-aid=-0.07
word:alone; public-safety=0.07
word:already; local-federal-roles=0.05
word:also; public-safety=-0.07
word:always; legal-exposure=0.06; civil-rights=0.08
word:am; local-federal-roles=0.08
word:amen; social-cohesion=0.08
word:an; crime-reporting=-0.07; fear-and-wellbeing=-0.11; legal-exposure=0.06; civil-rights=0.13; economy-and-reputation=-0.05; social-cohesion=-0.09; transparency-accountability=0.11; officer-safety-operations=0.09
word:and; public-safety=0.05; fear-and-wellbeing=-0.22; civic-participation=0.07; cost-and-resources=0.06; legal-exposure=0.10; civil-rights=0.12; economy-and-reputation=0.12; local-federal-roles=0.07; transparency-accountability=0.11; community-policing=0.15; officer-safety-operations=-0.12
word:anda; crime-reporting=0.07; fear-and-wellbeing=-0.05; community-policing=0.05
word:ano; fear-and-wellbeing=-0.05; cost-and-resources=0.14
word:anos; community-trust=0.05; public-safety=-0.05; fear-and-wellbeing=-0.06; civil-rights=0.10; economy-and-reputation=0.07; local-federal-roles=-0.09; rule-of-law=0.16; transparency-accountability=-0.06; officer-safety-operations=0.15
word:another; fear-and-wellbeing=-0.08; cost-and-resources=0.07; local-federal-roles=-0.06; officer-safety-operations=0.09
word:answer; community-trust=0.06; public-safety=0.07
word:ante; civil-rights=0.06
word:antes; local-federal-roles=-0.06
word:any; public-safety=0.07; fear-and-wellbeing=-0.07; local-federal-roles=0.06
word:anybody; cost-and-resources=0.05; officer-safety-operations=0.05
word:anyone; rule-of-law=0.05
word:anything; economy-and-reputation=0.05; local-federal-roles=0.05
word:apartments; crime-reporting=0.05
word:apoyo; fear-and-wellbeing=-0.08; rule-of-law=0.05
word:aqui; crime-reporting=-0.08; fear-and-wellbeing=-0.09; civic-participation=0.16; civil-rights=-0.08; social-cohesion=0.09; rule-of-law=0.09; transparency-accountability=-0.08
word:are; community-trust=-0.08; public-safety=0.21; civic-participation=-0.05; civil-rights=0.09; social-cohesion=0.05; rule-of-law=-0.06; transparency-accountability=-0.09
word:argue; civic-participation=0.06
word:arreglen; rule-of-law=0.05
word:arrest; public-safety=-0.07
word:arrested; rule-of-law=0.06
word:arrests; community-policing=0.11
word:arriba; rule-of-law=0.05
word:as; fear-and-wellbeing=-0.10; economy-and-reputation=0.08; local-federal-roles=0.10; transparency-accountability=-0.05; community-policing=-0.09
word:asi; community-trust=0.09; civic-participation=0.06; civil-rights=0.07; rule-of-law=-0.05; officer-safety-operations=-0.09
word:asilo; rule-of-law=0.06
word:ask; community-trust=-0.07; economy-and-reputation=0.05; community-policing=0.06
word:asked; public-safety=-0.13; fear-and-wellbeing=0.15; civic-participation=0.05; cost-and-resources=-0.06; civil-rights=0.09; rule-of-law=-0.12; transparency-accountability=0.15; services-and-legal-aid=0.06
word:asking; public-safety=0.15; transparency-accountability=0.08; services-and-legal-aid=-0.05
word:asks; public-safety=-0.05; local-federal-roles=0.06
word:assault; public-safety=0.06
word:association; economy-and-reputation=0.05
word:at; community-trust=0.14; fear-and-wellbeing=0.16; civic-participation=0.14; legal-exposure=-0.12; local-federal-roles=-0.10; transparency-accountability=-0.11; services-and-legal-aid=0.07
word:ate; community-policing=0.05
word:attorney; cost-and-resources=-0.06; legal-exposure=0.07; officer-safety-operations=-0.06
word:august; fear-and-wellbeing=0.06
word:aunque; civic-participation=0.05
word:austin; legal-exposure=0.10
word:ayudar; rule-of-law=0.06
word:b; local-federal-roles=0.15; services-and-legal-aid=0.05
word:baby; social-cohesion=0.06
word:bachman; community-trust=0.08
word:back; public-safety=0.13; civil-rights=-0.10; rule-of-law=0.07; community-policing=0.08; services-and-legal-aid=-0.10
word:bad; community-trust=0.06; rule-of-law=0.06
word:badge; civil-rights=0.05
word:baja; public-safety=0.05
word:bakery; economy-and-reputation=0.06
word:ban; public-safety=0.05
word:base; officer-safety-operations=0.06
word:be; civic-participation=-0.08; cost-and-resources=-0.11; legal-exposure=0.08; social-cohesion=0.07; local-federal-roles=0.08; community-policing=-0.08; officer-safety-operations=0.09
word:beat; community-trust=0.06
word:because; community-trust=0.18; crime-reporting=0.09; public-safety=-0.06; civil-rights=-0.10; community-policing=-0.08; services-and-legal-aid=0.08; officer-safety-operations=0.06
word:been; crime-reporting=-0.06; public-safety=0.17; cost-and-resources=-0.05; civil-rights=0.09; social-cohesion=-0.08; local-federal-roles=-0.07; transparency-accountability=0.07; services-and-legal-aid=-0.05
word:before; civic-participation=0.08; cost-and-resources=0.07; economy-and-reputation=-0.07; rule-of-law=0.07; transparency-accountability=0.09
word:behind; civil-rights=0.06
word:being; civil-rights=0.08; social-cohesion=0.07; rule-of-law=0.08
word:believe; community-trust=0.08
word:bien; fear-and-wellbeing=-0.05; civil-rights=0.06
word:bilingues; officer-safety-operations=0.07
word:black; public-safety=-0.08; civil-rights=0.14
word:block; public-safety=0.06
word:board; public-safety=-0.05; civic-participation=0.06; economy-and-reputation=0.05; transparency-accountability=0.06
word:body; transparency-accountability=0.07
word:bond; civic-participation=0.06; cost-and-resources=0.08
word:booked; public-safety=0.08
word:border; local-federal-roles=0.09; rule-of-law=0.06
word:born; public-safety=-0.08; civil-rights=0.19
word:both; civil-rights=-0.10
word:boy; community-policing=0.05
word:boys; fear-and-wellbeing=-0.08
word:break; public-safety=0.08
word:breaking; public-safety=0.05; cost-and-resources=0.06
word:bring; social-cohesion=0.06
word:broke; crime-reporting=0.07; public-safety=0.06
word:brought; fear-and-wellbeing=-0.09; social-cohesion=0.05; community-policing=0.06
word:brown; civil-rights=0.08
word:buenas; fear-and-wellbeing=-0.07; cost-and-resources=0.06; economy-and-reputation=-0.08
word:bueno; local-federal-roles=0.08
word:building; civic-participation=0.07
word:burglary; public-safety=-0.06; rule-of-law=0.05
word:bus; public-safety=0.07; local-federal-roles=0.05; rule-of-law=0.09; services-and-legal-aid=-0.06
word:but; public-safety=-0.05; fear-and-wellbeing=-0.05; civic-participation=0.07; legal-exposure=0.06; civil-rights=-0.07; local-federal-roles=0.10; rule-of-law=0.09; community-policing=-0.06
word:by; community-trust=0.07; crime-reporting=0.07; civic-participation=-0.07; cost-and-resources=-0.05; civil-rights=-0.07; economy-and-reputation=0.11; social-cohesion=0.13; rule-of-law=0.19; community-policing=0.07; officer-safety-operations=-0.09
word:c; transparency-accountability=0.06
word:cada; civic-participation=0.07; cost-and-resources=0.11; officer-safety-operations=0.07
word:call; crime-reporting=0.21; public-safety=0.14; fear-and-wellbeing=-0.06; cost-and-resources=-0.06; social-cohesion=-0.07; local-federal-roles=-0.05; community-policing=-0.05; officer-safety-operations=0.11
word:calle; cost-and-resources=0.06; officer-safety-operations=0.06
word:called; crime-reporting=0.11; public-safety=0.08; fear-and-wellbeing=-0.12
word:calls; community-trust=0.09; crime-reporting=0.08; public-safety=-0.05; community-policing=0.08; officer-safety-operations=0.05
word:camara; transparency-accountability=0.09
word:cambio; civic-participation=0.06
word:came; public-safety=0.08; civic-participation=0.06; economy-and-reputation=-0.05; social-cohesion=0.12; rule-of-law=0.09
word:camp; rule-of-law=0.06
word:can; civic-participation=-0.10; legal-exposure=0.10; local-federal-roles=0.05; rule-of-law=-0.05; community-policing=-0.06
word:can't; civil-rights=-0.07; social-cohesion=-0.05; rule-of-law=-0.11; transparency-accountability=0.05
word:canada; civil-rights=0.05
word:canchas; community-policing=0.06
word:cannot; rule-of-law=0.07
word:captain; community-trust=0.05
word:car; public-safety=0.08; fear-and-wellbeing=0.12; economy-and-reputation=0.06
word:cara; civil-rights=0.09
word:carcel; local-federal-roles=0.08; officer-safety-operations=0.05
word:card; public-safety=-0.07
word:carino; social-cohesion=0.09
word:carros; public-safety=0.05
word:carry; rule-of-law=0.05
word:cars; public-safety=0.07
word:casa; fear-and-wellbeing=0.12; social-cohesion=-0.06
word:case; legal-exposure=0.06; officer-safety-operations=-0.05
word:cash; economy-and-reputation=0.08
word:casi; officer-safety-operations=0.07
word:cause; public-safety=0.06
word:cayo; crime-reporting=0.05
word:certificate; fear-and-wellbeing=0.06
word:chair; community-trust=0.06; civil-rights=-0.06; local-federal-roles=0.10
word:check; fear-and-wellbeing=-0.05
word:checking; officer-safety-operations=0.05
word:checks; public-safety=0.05
word:chief; community-trust=0.11; local-federal-roles=0.08; officer-safety-operations=-0.06
word:children; civil-rights=0.06; social-cohesion=0.07
word:church; fear-and-wellbeing=-0.06; civil-rights=0.06; social-cohesion=0.15
word:cinco; public-safety=0.06; fear-and-wellbeing=0.09
word:citas; fear-and-wellbeing=0.07; services-and-legal-aid=0.08
word:cities; legal-exposure=0.06
word:citizen; fear-and-wellbeing=0.08; civil-rights=0.16; social-cohesion=-0.05; local-federal-roles=-0.05
word:citizens; civil-rights=0.06
word:city; crime-reporting=-0.07; civic-participation=0.06; legal-exposure=0.15; civil-rights=0.06; social-cohesion=0.08; local-federal-roles=0.20; rule-of-law=-0.09; community-policing=-0.06; officer-safety-operations=-0.10
word:city's; transparency-accountability=0.06
word:ciudad; public-safety=-0.08; fear-and-wellbeing=-0.13; legal-exposure=0.08; economy-and-reputation=0.05; social-cohesion=0.07; local-federal-roles=0.17; rule-of-law=-0.08; services-and-legal-aid=0.05
word:ciudadano; legal-exposure=0.07; civil-rights=0.06
word:civil; public-safety=0.05; legal-exposure=0.08; officer-safety-operations=0.06
word:class; officer-safety-operations=0.06
word:clause; legal-exposure=0.07
word:clinica; services-and-legal-aid=0.06
word:coffee; community-trust=0.11; public-safety=-0.05
word:color; civil-rights=0.13
word:comadre; fear-and-wellbeing=0.11
word:come; public-safety=-0.05; fear-and-wellbeing=0.13; civic-participation=0.10; civil-rights=-0.08; economy-and-reputation=0.12; local-federal-roles=-0.09; rule-of-law=-0.07; community-policing=0.09; services-and-legal-aid=0.06; officer-safety-operations=-0.06
word:comes; public-safety=-0.07; cost-and-resources=0.10
word:coming; public-safety=0.10
word:comment; civic-participation=0.09
word:committee; civic-participation=0.07
word:community; public-safety=-0.05; fear-and-wellbeing=-0.05
word:como; fear-and-wellbeing=-0.05; cost-and-resources=-0.06; civil-rights=0.08; social-cohesion=0.05
word:completo; transparency-accountability=0.05
word:computer; officer-safety-operations=0.05
word:comunidad; civil-rights=-0.05; social-cohesion=0.05
word:con; community-trust=0.09; public-safety=-0.14; fear-and-wellbeing=0.08; cost-and-resources=-0.10; legal-exposure=0.07; social-cohesion=-0.10; transparency-accountability=0.08; community-policing=0.17; services-and-legal-aid=-0.07; officer-safety-operations=0.13
word:concejal; local-federal-roles=0.05
word:concejales; rule-of-law=0.07
word:condado; cost-and-resources=0.09; legal-exposure=0.06; civil-rights=0.06; local-federal-roles=0.06; officer-safety-operations=0.06
word:condados; cost-and-resources=0.06
word:congress; local-federal-roles=0.05
word:conmigo; fear-and-wellbeing=0.06
word:conoce; public-safety=0.06
word:contra; rule-of-law=0.11
word:contract; transparency-accountability=0.09
word:contrario; public-safety=0.07
word:contrata; economy-and-reputation=0.06
word:contratista; crime-reporting=0.06
word:convenio; community-policing=0.08
word:cop; community-trust=0.07
word:cops; local-federal-roles=0.06
word:corner; fear-and-wellbeing=-0.06
word:cosa; rule-of-law=0.05; community-policing=0.07
word:cost; public-safety=0.06
word:could; public-safety=-0.08; fear-and-wellbeing=0.05; civil-rights=0.06; rule-of-law=-0.06
word:council; public-safety=-0.05; civic-participation=0.10; social-cohesion=0.06; local-federal-roles=-0.07; transparency-accountability=0.06
word:counselor; services-and-legal-aid=0.08
word:count; public-safety=0.06
word:country; public-safety=0.07; civil-rights=-0.06
word:county; public-safety=0.12; fear-and-wellbeing=-0.11; civic-participation=-0.06; local-federal-roles=0.06; officer-safety-operations=0.13
word:court; local-federal-roles=-0.05; services-and-legal-aid=0.08
word:credencial; officer-safety-operations=0.05
word:creen; economy-and-reputation=0.07
word:creo; community-trust=0.07
word:crews; economy-and-reputation=0.09
word:crime; community-policing=0.11
word:crisis; cost-and-resources=0.06; community-policing=0.10; officer-safety-operations=0.05
word:crossed; social-cohesion=0.05
word:crosswalk; public-safety=0.12
word:cuadra; social-cohesion=0.06
word:cuando; crime-reporting=0.12; social-cohesion=0.06; rule-of-law=-0.05
word:cuarenta; civic-participation=0.05; cost-and-resources=0.06; services-and-legal-aid=0.08
word:cuatro; fear-and-wellbeing=-0.07; social-cohesion=-0.07; rule-of-law=-0.06
word:culpa; cost-and-resources=0.06
word:cumple; rule-of-law=0.05
word:curb; civil-rights=0.06
word:curso; officer-safety-operations=0.09
word:dad; fear-and-wellbeing=0.05
word:dallas; crime-reporting=-0.09; public-safety=-0.08; fear-and-wellbeing=-0.07; cost-and-resources=0.06; legal-exposure=0.14; civil-rights=0.12; social-cohesion=0.20; local-federal-roles=0.18; rule-of-law=-0.11; community-policing=-0.06; officer-safety-operations=-0.07
word:data; transparency-accountability=0.06; officer-safety-operations=-0.05
word:dato; officer-safety-operations=0.05
word:datos; officer-safety-operations=0.06
word:daughter; economy-and-reputation=0.06
word:davis; social-cohesion=0.05
word:day; public-safety=0.05; fear-and-wellbeing=0.07; legal-exposure=0.05; economy-and-reputation=0.05; social-cohesion=-0.06
word:days; public-safety=-0.05; legal-exposure=0.05; officer-safety-operations=0.07
word:de; public-safety=-0.08; cost-and-resources=-0.05; economy-and-reputation=0.14; social-cohesion=0.10; local-federal-roles=0.10; rule-of-law=-0.18; community-policing=0.16; services-and-legal-aid=0.13; officer-safety-operations=0.09
word:dea; local-federal-roles=0.08
word:debe; rule-of-law=0.05
word:decia; community-trust=0.05; crime-reporting=0.08
word:decir; crime-reporting=0.08
word:dejo; civic-participation=0.07
word:del; community-trust=-0.07; public-safety=0.13; fear-and-wellbeing=-0.12; civil-rights=-0.13; economy-and-reputation=0.21; local-federal-roles=0.12; rule-of-law=-0.07; services-and-legal-aid=-0.08
word:demanda; cost-and-resources=0.09; legal-exposure=0.07
word:denuncia; crime-reporting=0.06
word:departamento; officer-safety-operations=0.05
word:department; public-safety=-0.05; fear-and-wellbeing=-0.07; cost-and-resources=0.06; local-federal-roles=0.07
word:depende; civil-rights=0.06
word:deportacion; public-safety=0.06
word:deported; public-safety=0.09
word:deputy; community-trust=0.06; local-federal-roles=0.06
word:derecho; civil-rights=0.07
word:descanse; social-cohesion=0.07
word:desde; economy-and-reputation=0.08; services-and-legal-aid=-0.07
word:despues; community-trust=0.11; economy-and-reputation=0.06; local-federal-roles=-0.07; officer-safety-operations=0.06
word:detainer; cost-and-resources=0.07; officer-safety-operations=0.08
word:detective; community-trust=0.08; crime-reporting=0.14; public-safety=0.05; civil-rights=-0.06; economy-and-reputation=-0.05; community-policing=0.05; officer-safety-operations=0.06
word:dia; civil-rights=0.08; officer-safety-operations=-0.06
word:dias; legal-exposure=0.05; transparency-accountability=0.07; officer-safety-operations=0.05
word:dice; public-safety=-0.06; cost-and-resources=-0.05; rule-of-law=0.06; transparency-accountability=0.10; services-and-legal-aid=-0.08; officer-safety-operations=0.09
word:dicen; public-safety=0.05
word:dicho; fear-and-wellbeing=0.07
word:did; crime-reporting=0.06; public-safety=-0.07; fear-and-wellbeing=0.06; social-cohesion=-0.09; rule-of-law=0.06; community-policing=0.06
word:didn't; crime-reporting=0.08; public-safety=0.08; services-and-legal-aid=0.05
word:diecisiete; economy-and-reputation=0.06
word:dieron; fear-and-wellbeing=-0.06
word:diez; community-trust=0.07; community-policing=0.07
word:digo; public-safety=0.09; civil-rights=-0.09; economy-and-reputation=-0.06; local-federal-roles=0.06
word:dije; community-trust=0.08; crime-reporting=0.12; public-safety=-0.06
word:dijo; crime-reporting=0.12; public-safety=-0.11; fear-and-wellbeing=0.06; legal-exposure=0.05; civil-rights=0.09; rule-of-law=-0.07; community-policing=-0.06
word:dinero; cost-and-resources=0.10; services-and-legal-aid=0.06
word:district; public-safety=0.07; cost-and-resources=0.12
word:distrito; civic-participation=0.06
word:do; community-trust=-0.07; public-safety=0.06; fear-and-wellbeing=0.07; legal-exposure=-0.05; civil-rights=-0.05; social-cohesion=0.09; local-federal-roles=0.15; officer-safety-operations=-0.05
word:does; community-trust=-0.06; fear-and-wellbeing=0.05; civic-participation=-0.05
word:doesn't; cost-and-resources=-0.08; social-cohesion=0.06; local-federal-roles=0.06; officer-safety-operations=-0.05
word:dog; transparency-accountability=0.06
word:dolares; fear-and-wellbeing=0.05
word:dollars; cost-and-resources=-0.08
word:don; crime-reporting=-0.05
word:don't; crime-reporting=-0.09; public-safety=0.09; fear-and-wellbeing=0.07; civic-participation=-0.09; services-and-legal-aid=-0.05; officer-safety-operations=0.06
word:dona; community-trust=0.08
word:donde; fear-and-wellbeing=0.09; transparency-accountability=0.09
word:done; public-safety=0.10; fear-and-wellbeing=-0.06; services-and-legal-aid=-0.05
word:door; community-trust=0.09; crime-reporting=0.05; public-safety=-0.06; civic-participation=0.05
word:doors; community-trust=0.09
word:dos; community-trust=-0.09; public-safety=0.21; fear-and-wellbeing=0.13; community-policing=0.07; officer-safety-operations=0.07
word:down; community-trust=-0.07; public-safety=0.06; civil-rights=-0.12; social-cohesion=-0.06; officer-safety-operations=-0.06
word:downtown; economy-and-reputation=0.06
word:dpd; public-safety=-0.06; officer-safety-operations=0.09
word:draft; local-federal-roles=0.06; transparency-accountability=0.09
word:drive; fear-and-wellbeing=0.12; rule-of-law=0.06
word:driver; local-federal-roles=0.06
word:drivers; community-policing=0.06
word:drop; crime-reporting=0.07
word:e; economy-and-reputation=0.08
word:each; public-safety=-0.08; social-cohesion=0.13
word:edificio; social-cohesion=0.06
word:eighty; civic-participation=0.06; officer-safety-operations=0.08
word:el; crime-reporting=0.12; cost-and-resources=0.11; economy-and-reputation=0.14; social-cohesion=0.10; officer-safety-operations=0.05
word:eleven; fear-and-wellbeing=-0.06; civil-rights=-0.07; social-cohesion=-0.07
word:ella; crime-reporting=0.07; fear-and-wellbeing=0.10; social-cohesion=-0.08
word:ellos; local-federal-roles=0.06; officer-safety-operations=0.05
word:else's; civil-rights=0.06
word:em; public-safety=0.07
word:en; community-trust=-0.05; crime-reporting=-0.08; fear-and-wellbeing=0.09; civic-participation=0.09; cost-and-resources=-0.07; civil-rights=0.13; social-cohesion=0.11; community-policing=0.09; services-and-legal-aid=0.07; officer-safety-operations=0.05
word:end; civil-rights=0.06
word:enfermera; services-and-legal-aid=0.06
word:enforce; economy-and-reputation=0.09
word:enforcement; public-safety=-0.05; transparency-accountability=0.06; services-and-legal-aid=0.06
word:english; services-and-legal-aid=0.07
word:enseno; community-trust=0.06
word:entendi; civic-participation=0.06
word:entonces; crime-reporting=0.05; social-cohesion=-0.07; rule-of-law=0.07
word:entran; officer-safety-operations=0.06
word:entrar; civil-rights=0.05
word:entre; public-safety=0.07
word:entro; rule-of-law=0.07
word:equal; civil-rights=0.08
word:equipo; cost-and-resources=0.05
word:era; fear-and-wellbeing=-0.06; civil-rights=0.08
word:eramos; community-trust=0.06; civic-participation=0.07
word:error; legal-exposure=0.07
word:es; community-trust=-0.14; crime-reporting=-0.13; fear-and-wellbeing=-0.07; civil-rights=0.21; local-federal-roles=0.15; rule-of-law=0.11; transparency-accountability=-0.10; officer-safety-operations=0.10
word:esas; community-policing=0.07
word:escrito; local-federal-roles=0.08
word:escuela; crime-reporting=-0.05; community-policing=0.06
word:ese; crime-reporting=0.06; fear-and-wellbeing=0.06; civil-rights=0.05; rule-of-law=-0.05
word:eso; crime-reporting=0.06; fear-and-wellbeing=0.07; social-cohesion=0.05; rule-of-law=0.12; services-and-legal-aid=-0.05
word:esos; public-safety=0.06; community-policing=0.09
word:espanol; civic-participation=0.10
word:esposa; rule-of-law=0.05
word:esposo; officer-safety-operations=0.06
word:esta; crime-reporting=-0.06; civic-participation=-0.07; legal-exposure=0.07; economy-and-reputation=0.11; social-cohesion=0.18; rule-of-law=-0.06
word:estado; cost-and-resources=0.07; legal-exposure=0.08; local-federal-roles=0.14
word:estan; fear-and-wellbeing=0.06
word:este; community-trust=0.06; public-safety=-0.07; civic-participation=0.08; social-cohesion=0.05; local-federal-roles=0.05
word:esto; fear-and-wellbeing=-0.07; rule-of-law=0.08
word:estoy; cost-and-resources=-0.07; social-cohesion=-0.05; local-federal-roles=-0.06; rule-of-law=0.06
word:even; transparency-accountability=0.08
word:evening; fear-and-wellbeing=-0.06; civic-participation=0.08; social-cohesion=0.08; transparency-accountability=-0.07
word:ever; civil-rights=-0.05
word:every; crime-reporting=-0.05; fear-and-wellbeing=0.08; cost-and-resources=-0.07; social-cohesion=-0.06; rule-of-law=0.16; transparency-accountability=0.15; services-and-legal-aid=-0.05
word:everybody; public-safety=0.10; social-cohesion=0.08
word:everyone; civil-rights=0.05
word:everything; fear-and-wellbeing=0.05
word:ex; public-safety=0.05; fear-and-wellbeing=-0.05
word:extra; officer-safety-operations=0.07
word:eyes; officer-safety-operations=0.08
word:fair; civil-rights=0.07; economy-and-reputation=0.07
word:fall; community-policing=0.07
word:falta; civil-rights=0.08
word:family; social-cohesion=0.07
word:favor; public-safety=0.11; cost-and-resources=-0.05
word:fbi; local-federal-roles=0.06
word:fear; fear-and-wellbeing=0.08
word:federal; community-trust=-0.15; crime-reporting=-0.09; public-safety=0.09; fear-and-wellbeing=-0.13; civic-participation=-0.12; cost-and-resources=0.15; legal-exposure=0.12; civil-rights=-0.08; economy-and-reputation=-0.08; social-cohesion=-0.09; local-federal-roles=0.44; transparency-accountability=-0.06; community-policing=-0.11; services-and-legal-aid=-0.08; officer-safety-operations=0.24
word:feds; cost-and-resources=0.06; local-federal-roles=0.07
word:feel; economy-and-reputation=0.05
word:fell; community-trust=0.06; crime-reporting=0.05
word:felony; public-safety=0.10
word:fifty; public-safety=0.06
word:fill; officer-safety-operations=0.06
word:final; civic-participation=0.06
word:find; cost-and-resources=0.06
word:fire; cost-and-resources=0.11
word:firma; civil-rights=0.09
word:firman; community-trust=0.06; crime-reporting=0.06
word:firmar; community-trust=0.06
word:firmen; fear-and-wellbeing=0.08
word:first; community-trust=0.05; cost-and-resources=0.06; rule-of-law=0.06; services-and-legal-aid=-0.07
word:five; public-safety=-0.07; economy-and-reputation=0.07; rule-of-law=-0.05; services-and-legal-aid=0.05
word:fix; officer-safety-operations=0.05
word:floor; cost-and-resources=0.07
word:folks; crime-reporting=0.08; public-safety=0.06; cost-and-resources=0.05; local-federal-roles=0.05
word:followed; local-federal-roles=0.06
word:foot; services-and-legal-aid=0.05
word:for; community-trust=-0.16; crime-reporting=-0.13; civic-participation=0.13; legal-exposure=-0.06; civil-rights=0.11; transparency-accountability=0.08; community-policing=-0.13; services-and-legal-aid=0.07; officer-safety-operations=0.13
word:force; public-safety=0.07; cost-and-resources=-0.07
word:form; community-trust=-0.05
word:forty; civic-participation=0.05; cost-and-resources=0.05; civil-rights=-0.06; officer-safety-operations=0.09
word:fought; civil-rights=0.05
word:found; services-and-legal-aid=0.07
word:four; cost-and-resources=0.14; economy-and-reputation=0.08
word:fourteen; civil-rights=0.06
word:fourth; fear-and-wellbeing=0.08
word:free; cost-and-resources=0.06; services-and-legal-aid=0.14
word:from; crime-reporting=0.12; civil-rights=0.10; social-cohesion=0.16; local-federal-roles=0.13; rule-of-law=0.10; services-and-legal-aid=-0.05
word:front; public-safety=0.07
word:fue; crime-reporting=0.07; public-safety=-0.06; social-cohesion=-0.07
word:fui; community-trust=0.08; crime-reporting=0.07; public-safety=-0.06; civic-participation=0.07; economy-and-reputation=-0.06; local-federal-roles=-0.07; services-and-legal-aid=0.05; officer-safety-operations=0.08
word:fuimos; social-cohesion=0.07
word:fund; cost-and-resources=0.07; community-policing=0.06; services-and-legal-aid=0.09
word:g; legal-exposure=0.08; local-federal-roles=0.05
word:gangs; crime-reporting=0.06; public-safety=0.11
word:garcia; legal-exposure=0.06
word:gave; cost-and-resources=-0.06; services-and-legal-aid=0.07
word:gente; community-trust=0.13; fear-and-wellbeing=-0.11; cost-and-resources=-0.11; social-cohesion=0.08; community-policing=0.09
word:get; community-trust=-0.05; fear-and-wellbeing=-0.08; economy-and-reputation=0.06; social-cohesion=-0.09; local-federal-roles=0.09; services-and-legal-aid=-0.06; officer-safety-operations=0.12
word:gets; community-trust=-0.07; public-safety=-0.10; civil-rights=-0.06; officer-safety-operations=0.09
word:getting; public-safety=0.06
word:girlfriend; public-safety=0.06
word:give; public-safety=-0.13; civic-participation=0.08; community-policing=0.09
word:go; community-trust=0.09; fear-and-wellbeing=0.10; cost-and-resources=-0.06; civil-rights=-0.08; economy-and-reputation=0.07; social-cohesion=0.11; rule-of-law=0.06; transparency-accountability=-0.07; community-policing=-0.06
word:gobierno; cost-and-resources=0.07
word:goes; services-and-legal-aid=0.05
word:going; crime-reporting=0.06; cost-and-resources=0.06; rule-of-law=-0.07; officer-safety-operations=0.05
word:gone; public-safety=0.14; fear-and-wellbeing=0.12; social-cohesion=-0.05
word:gonna; public-safety=0.11
word:good; fear-and-wellbeing=-0.07; cost-and-resources=0.06; economy-and-reputation=0.13; social-cohesion=0.10; local-federal-roles=-0.05; transparency-accountability=-0.08
word:got; community-trust=0.11; crime-reporting=-0.06; public-safety=0.09; cost-and-resources=-0.11; rule-of-law=-0.07; transparency-accountability=0.05; community-policing=-0.11
word:government; local-federal-roles=0.05
word:gracias; community-trust=0.09; cost-and-resources=0.06; local-federal-roles=-0.07
word:grade; fear-and-wellbeing=0.08
word:group; public-safety=0.08; civic-participation=0.05; community-policing=0.05
word:guard; community-trust=0.05
word:guy; public-safety=0.06; civic-participation=-0.05; officer-safety-operations=0.10
word:guys; economy-and-reputation=0.10; rule-of-law=0.08; officer-safety-operations=0.12
word:gym; community-policing=0.09
word:ha; crime-reporting=0.05; fear-and-wellbeing=0.10
word:habia; fear-and-wellbeing=0.05; civic-participation=0.06; officer-safety-operations=-0.05
word:habla; community-trust=0.10
word:hablar; civic-participation=0.10; civil-rights=-0.05; transparency-accountability=-0.06
word:hace; community-trust=0.06; fear-and-wellbeing=-0.08; cost-and-resources=-0.06; civil-rights=-0.06; rule-of-law=0.07
word:hacer; cost-and-resources=0.07; legal-exposure=0.06
word:had; community-trust=0.09; public-safety=0.14; social-cohesion=0.13; rule-of-law=0.12; transparency-accountability=-0.13; services-and-legal-aid=0.11; officer-safety-operations=0.14
word:hagan; public-safety=0.09; civic-participation=0.07
word:half; economy-and-reputation=0.09
word:han; public-safety=0.11; civil-rights=0.05
word:hand; crime-reporting=0.07; fear-and-wellbeing=0.08; officer-safety-operations=0.07
word:hands; fear-and-wellbeing=0.05; civil-rights=0.07
word:happened; community-trust=0.05
word:has; community-trust=-0.09; public-safety=0.09; civic-participation=-0.06; legal-exposure=0.06; civil-rights=-0.11; local-federal-roles=0.10; transparency-accountability=0.11; community-policing=-0.06
word:hasta; cost-and-resources=0.06; rule-of-law=0.05
word:have; community-trust=-0.14; crime-reporting=-0.12; fear-and-wellbeing=0.13; cost-and-resources=-0.08; civil-rights=0.09; transparency-accountability=-0.05; community-policing=0.08; officer-safety-operations=-0.08
word:haven't; civic-participation=0.06
word:hay; community-trust=-0.11; public-safety=-0.17; fear-and-wellbeing=0.07; civic-participation=-0.07; civil-rights=0.08; rule-of-law=0.06; services-and-legal-aid=0.14
word:he; crime-reporting=0.15; fear-and-wellbeing=0.17; civic-participation=-0.09; cost-and-resources=-0.05; legal-exposure=0.07; civil-rights=0.10; rule-of-law=-0.08; transparency-accountability=-0.16; community-policing=0.08; services-and-legal-aid=0.06; officer-safety-operations=0.14
word:he'd; public-safety=0.06; social-cohesion=-0.05
word:health; community-policing=0.10; services-and-legal-aid=0.07
word:hear; social-cohesion=0.06; services-and-legal-aid=-0.06
word:heard; civic-participation=0.13; cost-and-resources=0.07
word:held; civic-participation=0.09; legal-exposure=0.06
word:help; local-federal-roles=0.06; services-and-legal-aid=0.13
word:helped; services-and-legal-aid=0.05
word:her; crime-reporting=0.25; fear-and-wellbeing=0.14; civic-participation=0.07; civil-rights=-0.11; economy-and-reputation=-0.07; social-cohesion=-0.06; rule-of-law=-0.10; services-and-legal-aid=0.07; officer-safety-operations=-0.10
word:here; crime-reporting=0.07; public-safety=0.11; fear-and-wellbeing=-0.12; civic-participation=0.12; social-cohesion=0.10; rule-of-law=-0.07; transparency-accountability=-0.09
word:hermana; civil-rights=-0.05
word:hermano; fear-and-wellbeing=-0.06
word:hi; fear-and-wellbeing=0.07; officer-safety-operations=-0.06
word:hija; fear-and-wellbeing=0.05; legal-exposure=0.06; rule-of-law=-0.06
word:hijo; public-safety=0.05; civil-rights=0.06; officer-safety-operations=0.06
word:him; community-trust=0.12; public-safety=0.32; fear-and-wellbeing=-0.13; civic-participation=-0.08; civil-rights=0.05; social-cohesion=-0.11; rule-of-law=0.14; services-and-legal-aid=-0.06
word:hire; cost-and-resources=0.08
word:hired; economy-and-reputation=0.07
word:his; crime-reporting=0.10; fear-and-wellbeing=0.13; civic-participation=-0.06; civil-rights=0.26; services-and-legal-aid=-0.06
word:hit; crime-reporting=0.06; public-safety=0.11; civil-rights=-0.05
word:hizo; local-federal-roles=0.05; rule-of-law=0.07
word:hold; community-trust=-0.07; crime-reporting=-0.07; public-safety=0.12; civic-participation=0.06; cost-and-resources=0.16; transparency-accountability=-0.06; officer-safety-operations=0.10
word:hombre; crime-reporting=0.07
word:home; fear-and-wellbeing=0.13; rule-of-law=0.08
word:hora; officer-safety-operations=-0.05
word:horas; cost-and-resources=0.09; officer-safety-operations=0.15
word:hospital; cost-and-resources=0.06; rule-of-law=-0.05; services-and-legal-aid=0.13
word:hour; cost-and-resources=0.14; officer-safety-operations=0.06
word:hours; crime-reporting=0.05; cost-and-resources=0.07; rule-of-law=-0.07
word:house; public-safety=-0.05; civil-rights=-0.06; economy-and-reputation=0.06
word:how; community-trust=0.06; crime-reporting=0.09; civic-participation=0.12; social-cohesion=-0.07; local-federal-roles=-0.10; transparency-accountability=0.06
word:hubiera; public-safety=0.12
word:human; civil-rights=0.09
word:hundred; community-policing=-0.06
word:hurt; officer-safety-operations=0.14
word:i; community-trust=0.13; crime-reporting=0.20; public-safety=0.05; fear-and-wellbeing=0.32; civic-participation=0.10; cost-and-resources=-0.14; legal-exposure=-0.08; economy-and-reputation=0.06; transparency-accountability=-0.12; services-and-legal-aid=0.05; officer-safety-operations=-0.10
word:i'd; cost-and-resources=-0.06; social-cohesion=-0.06; community-policing=-0.06
word:i'll; local-federal-roles=0.11
word:i'm; crime-reporting=0.13; fear-and-wellbeing=0.06; civic-participation=-0.06; cost-and-resources=0.13; civil-rights=0.08; social-cohesion=0.13; rule-of-law=-0.06; community-policing=-0.07; services-and-legal-aid=0.13
word:i've; community-trust=0.05; crime-reporting=-0.05; fear-and-wellbeing=-0.06; cost-and-resources=-0.05; civil-rights=0.10; community-policing=-0.12; officer-safety-operations=0.05
word:iba; crime-reporting=0.05
word:ice; community-trust=0.09; fear-and-wellbeing=-0.07; civic-participation=-0.10; economy-and-reputation=-0.08
word:ice's; local-federal-roles=0.05
word:if; community-trust=0.06; fear-and-wellbeing=0.17; cost-and-resources=-0.06; economy-and-reputation=-0.07; social-cohesion=-0.11; local-federal-roles=0.06; transparency-accountability=0.18
word:iglesia; social-cohesion=0.10
word:igual; rule-of-law=0.09
word:illegal; rule-of-law=0.15
word:imaginense; civil-rights=0.06
word:immigrant; community-trust=0.07; civil-rights=-0.06
word:immigration; community-trust=0.06; fear-and-wellbeing=-0.06; civil-rights=-0.06; social-cohesion=-0.06; local-federal-roles=0.11
word:impuesto; cost-and-resources=0.06
word:impuestos; economy-and-reputation=0.07
word:in; community-trust=0.14; civic-participation=0.09; civil-rights=-0.19; economy-and-reputation=0.14; local-federal-roles=-0.09; rule-of-law=0.09; officer-safety-operations=0.17
word:informacion; transparency-accountability=0.07
word:ingles; civic-participation=0.09
word:insurance; cost-and-resources=0.08
word:interest; transparency-accountability=0.07
word:interpreter; services-and-legal-aid=0.07
word:into; public-safety=0.14; fear-and-wellbeing=-0.07; civil-rights=-0.06; community-policing=0.07
word:ir; officer-safety-operations=0.08
word:is; public-safety=-0.10; fear-and-wellbeing=0.07; civic-participation=-0.09; legal-exposure=0.06; civil-rights=0.14; economy-and-reputation=-0.12; social-cohesion=-0.06; rule-of-law=0.07; transparency-accountability=-0.07; community-policing=-0.12
word:isn't; legal-exposure=0.05; services-and-legal-aid=-0.06
word:it; community-trust=-0.09; public-safety=-0.18; fear-and-wellbeing=-0.16; civic-participation=0.05; legal-exposure=0.10; civil-rights=0.11; social-cohesion=0.11; local-federal-roles=0.18; rule-of-law=0.15; transparency-accountability=0.16; community-policing=-0.09; services-and-legal-aid=-0.09; officer-safety-operations=-0.08
word:it's; public-safety=0.06; local-federal-roles=-0.07; transparency-accountability=0.15; community-policing=0.05; services-and-legal-aid=-0.07
word:item; civic-participation=0.06; civil-rights=-0.05; transparency-accountability=0.07; officer-safety-operations=0.11
word:its; legal-exposure=0.05; local-federal-roles=0.05
word:jail; public-safety=0.18; fear-and-wellbeing=-0.08; civic-participation=-0.05; civil-rights=0.08; local-federal-roles=0.06; community-policing=-0.05; services-and-legal-aid=-0.09; officer-safety-operations=0.07
word:job; officer-safety-operations=0.09
word:jobs; community-policing=0.10
word:juan; legal-exposure=0.05
word:jubilado; officer-safety-operations=0.07
word:judge; fear-and-wellbeing=-0.06; civil-rights=0.09; rule-of-law=0.10
word:judge's; local-federal-roles=0.06
word:jueves; community-policing=0.07
word:juez; legal-exposure=0.06; civil-rights=0.11
word:junta; civic-participation=0.10
word:juntos; services-and-legal-aid=0.05
word:just; community-trust=0.07; public-safety=-0.07; civic-participation=0.11; services-and-legal-aid=0.06; officer-safety-operations=-0.06
word:justo; rule-of-law=0.07
word:keep; public-safety=0.12; local-federal-roles=0.05; rule-of-law=-0.06
word:kept; rule-of-law=0.07
word:kids; fear-and-wellbeing=-0.10; social-cohesion=0.07; rule-of-law=-0.05; transparency-accountability=-0.08; community-policing=0.08
word:knew; fear-and-wellbeing=-0.05; community-policing=0.07
word:knock; fear-and-wellbeing=0.05
word:know; crime-reporting=0.09; public-safety=0.09; civil-rights=-0.12; social-cohesion=0.05; local-federal-roles=-0.07; rule-of-law=-0.06; transparency-accountability=0.12; community-policing=0.07
word:knows; public-safety=0.08
word:la; community-trust=0.17; crime-reporting=0.12; fear-and-wellbeing=0.15; civic-participation=0.15; civil-rights=-0.10; economy-and-reputation=0.09; social-cohesion=0.06; rule-of-law=-0.09; transparency-accountability=-0.05; community-policing=-0.19; officer-safety-operations=0.07
word:lady; civic-participation=0.07
word:lake; community-trust=0.05
word:lane; fear-and-wellbeing=0.07
word:las; community-trust=0.09; cost-and-resources=-0.05; legal-exposure=-0.05; civil-rights=-0.10; local-federal-roles=-0.09; community-policing=0.06
word:last; community-trust=-0.08; fear-and-wellbeing=0.07; civic-participation=0.06; civil-rights=0.07; economy-and-reputation=0.05; services-and-legal-aid=0.08; officer-safety-operations=0.07
word:latino; civil-rights=0.08
word:law; civic-participation=-0.05; cost-and-resources=-0.05; legal-exposure=0.08; civil-rights=0.06; local-federal-roles=0.08; rule-of-law=0.13; transparency-accountability=-0.10; services-and-legal-aid=0.06
word:laws; rule-of-law=0.10
word:lawyer; local-federal-roles=0.05
word:le; community-trust=0.15; crime-reporting=0.26; public-safety=-0.19; civic-participation=-0.08; civil-rights=0.10; economy-and-reputation=0.12; rule-of-law=-0.08
word:learned; rule-of-law=0.06
word:leave; fear-and-wellbeing=0.07; economy-and-reputation=0.07; local-federal-roles=0.11
word:legal; public-safety=-0.07; civic-participation=-0.07; legal-exposure=0.07; civil-rights=0.09; economy-and-reputation=0.10; services-and-legal-aid=0.05
word:les; community-trust=0.14; fear-and-wellbeing=0.12; cost-and-resources=-0.09; social-cohesion=0.07; transparency-accountability=-0.07; community-policing=0.13
word:less; community-policing=0.07
word:let; fear-and-wellbeing=-0.11; civic-participation=0.06; legal-exposure=-0.06; civil-rights=0.06; local-federal-roles=0.09; transparency-accountability=0.06
word:lew; cost-and-resources=0.09
word:ley; community-trust=-0.10; rule-of-law=0.19; transparency-accountability=-0.06; community-policing=-0.05; officer-safety-operations=-0.07
word:leyes; rule-of-law=0.05
word:library; civic-participation=0.05; cost-and-resources=0.07
word:licencia; public-safety=0.07; rule-of-law=0.08
word:lie; fear-and-wellbeing=0.06
word:lieutenant; officer-safety-operations=0.06
word:life; public-safety=-0.06; fear-and-wellbeing=-0.05; civil-rights=0.12
word:light; public-safety=0.10; fear-and-wellbeing=-0.06
word:like; public-safety=-0.13; civil-rights=0.12; local-federal-roles=-0.06
word:list; public-safety=0.11
word:lista; services-and-legal-aid=0.07
word:listen; public-safety=0.06; civic-participation=0.08
word:listening; civic-participation=0.09
word:little; community-policing=0.07
word:live; public-safety=0.08; civic-participation=0.07; civil-rights=-0.06; community-policing=0.06
word:lived; fear-and-wellbeing=0.06
word:llama; crime-reporting=0.06; public-safety=0.05
word:llamaba; public-safety=0.06
word:llamada; crime-reporting=0.05; officer-safety-operations=0.07
word:llamar; crime-reporting=0.08
word:llegan; fear-and-wellbeing=0.12
word:llegar; cost-and-resources=0.06
word:llego; community-trust=-0.06; crime-reporting=0.07
word:llegue; social-cohesion=0.07
word:llevamos; services-and-legal-aid=0.06
word:lleve; public-safety=0.05
word:lleven; public-safety=0.07; fear-and-wellbeing=0.07
word:llevo; public-safety=0.05
word:lo; community-trust=0.14; public-safety=0.09; fear-and-wellbeing=-0.14; legal-exposure=0.07; social-cohesion=-0.09; local-federal-roles=0.08; rule-of-law=-0.06; community-policing=0.16
word:local; civil-rights=-0.07; local-federal-roles=0.18
word:long; civil-rights=-0.06
word:look; cost-and-resources=-0.06; transparency-accountability=0.08
word:los; crime-reporting=-0.18; public-safety=0.10; fear-and-wellbeing=0.09; cost-and-resources=0.14; economy-and-reputation=0.21; social-cohesion=0.09; rule-of-law=-0.15; community-policing=0.17; services-and-legal-aid=0.05; officer-safety-operations=-0.06
word:lose; public-safety=-0.06; fear-and-wellbeing=-0.06
word:lost; economy-and-reputation=0.18
word:lupe; community-trust=0.05
word:made; community-trust=0.11
word:make; community-trust=0.05; public-safety=0.08; civil-rights=-0.10; social-cohesion=0.09; rule-of-law=0.09; community-policing=0.06
word:makes; social-cohesion=0.11; rule-of-law=0.06
word:mal; rule-of-law=0.09
word:mama; fear-and-wellbeing=0.09
word:man; community-trust=-0.07; public-safety=0.14; civic-participation=-0.07; civil-rights=0.07; social-cohesion=0.07; rule-of-law=0.12
word:mano; public-safety=-0.07; services-and-legal-aid=0.07
word:map; economy-and-reputation=0.05
word:market; economy-and-reputation=0.05
word:mas; community-trust=-0.09; cost-and-resources=0.05; social-cohesion=0.06; local-federal-roles=-0.12; community-policing=0.10; officer-safety-operations=0.06
word:may; cost-and-resources=-0.06; legal-exposure=0.08; local-federal-roles=0.06
word:maybe; public-safety=0.06
word:mayor; local-federal-roles=0.05
word:me; community-trust=0.22; crime-reporting=0.27; public-safety=0.18; fear-and-wellbeing=0.17; civic-participation=0.07; cost-and-resources=-0.16; legal-exposure=-0.17; social-cohesion=0.16; local-federal-roles=-0.24; rule-of-law=0.07; transparency-accountability=-0.16; community-policing=-0.18; services-and-legal-aid=-0.08; officer-safety-operations=-0.07
word:means; services-and-legal-aid=0.09
word:meet; services-and-legal-aid=0.06
word:meeting; civic-participation=0.12
word:mejor; community-trust=0.07
word:members; cost-and-resources=-0.06; local-federal-roles=0.06; officer-safety-operations=0.10
word:memo; transparency-accountability=0.08
word:men; rule-of-law=0.06
word:mental; community-policing=0.12
word:meses; transparency-accountability=0.06
word:met; civic-participation=0.06
word:mi; community-trust=0.05; crime-reporting=0.10; cost-and-resources=-0.08; legal-exposure=-0.07; social-cohesion=0.16; rule-of-law=0.05; transparency-accountability=-0.11; officer-safety-operations=-0.05
word:miedo; fear-and-wellbeing=0.09
word:migra; crime-reporting=0.06
word:migracion; public-safety=0.07
word:migratoria; cost-and-resources=0.06; civil-rights=0.06
word:mil; crime-reporting=0.06; cost-and-resources=0.09; rule-of-law=0.08
word:million; public-safety=-0.06; cost-and-resources=0.06
word:mine; public-safety=-0.06
word:minutes; cost-and-resources=0.09; local-federal-roles=-0.06
word:mire; social-cohesion=0.06
word:mis; rule-of-law=0.09
word:misa; fear-and-wellbeing=0.06
word:misma; cost-and-resources=0.05
word:mismo; crime-reporting=0.06; community-policing=-0.05
word:mistake; civil-rights=0.06
word:mitad; community-trust=-0.05; public-safety=0.10; fear-and-wellbeing=-0.06; economy-and-reputation=0.07
word:model; cost-and-resources=-0.05; officer-safety-operations=-0.14
word:moms; community-trust=0.05
word:money; public-safety=0.06; community-policing=0.09
word:months; civil-rights=0.07
word:more; community-trust=0.09; public-safety=0.06; fear-and-wellbeing=-0.07; cost-and-resources=0.10; civil-rights=-0.06; community-policing=0.18
word:morning; economy-and-reputation=0.11; services-and-legal-aid=-0.05
word:mosque; social-cohesion=0.06
word:mother; community-trust=-0.05; public-safety=-0.08; fear-and-wellbeing=0.10; civil-rights=0.09
word:mr; local-federal-roles=0.06
word:mrs; community-trust=0.08
word:muchacha; public-safety=-0.05
word:muchacho; crime-reporting=0.06; fear-and-wellbeing=-0.08; community-policing=0.07
word:muchachos; civil-rights=0.06; economy-and-reputation=0.06; community-policing=0.08
word:muchas; civic-participation=0.07
word:mujeres; community-trust=0.06; crime-reporting=0.07
word:multas; cost-and-resources=0.06
word:municipal; local-federal-roles=0.15
word:muy; fear-and-wellbeing=-0.06; civic-participation=0.05; services-and-legal-aid=0.06
word:my; community-trust=-0.05; public-safety=0.11; fear-and-wellbeing=0.15; civic-participation=-0.09; cost-and-resources=0.09; legal-exposure=-0.13; civil-rights=0.13; social-cohesion=0.10; rule-of-law=0.10; transparency-accountability=-0.15; community-policing=-0.16
word:naci; civil-rights=0.06
word:nada; community-trust=0.06; public-safety=-0.11; civil-rights=0.10; community-policing=-0.08
word:nadie; fear-and-wellbeing=-0.08; cost-and-resources=-0.05; legal-exposure=-0.06; services-and-legal-aid=0.09
word:name; community-trust=-0.06; fear-and-wellbeing=0.12; legal-exposure=0.07; civil-rights=0.08; economy-and-reputation=-0.06; rule-of-law=-0.05
word:names; cost-and-resources=-0.06; officer-safety-operations=0.06
word:need; fear-and-wellbeing=-0.05; rule-of-law=-0.05; community-policing=0.05
word:neighbor; social-cohesion=0.07
word:neighbors; fear-and-wellbeing=-0.06; social-cohesion=0.13
word:never; fear-and-wellbeing=-0.08; local-federal-roles=0.06; community-policing=-0.07; services-and-legal-aid=0.06
word:new; fear-and-wellbeing=-0.05
word:next; community-trust=0.07; public-safety=-0.06; fear-and-wellbeing=-0.08; rule-of-law=0.05
word:ni; crime-reporting=0.06; public-safety=0.07; civil-rights=0.05; local-federal-roles=0.12; rule-of-law=0.05
word:nice; civic-participation=0.06
word:night; public-safety=0.12
word:nights; fear-and-wellbeing=0.05
word:nina; public-safety=0.08
word:nine; crime-reporting=-0.06; fear-and-wellbeing=0.11
word:nineteen; public-safety=0.06; fear-and-wellbeing=0.06
word:ninety; services-and-legal-aid=0.07
word:ningun; rule-of-law=0.05
word:ninguna; public-safety=-0.05; local-federal-roles=0.06
word:nino; fear-and-wellbeing=0.08
word:ninos; public-safety=-0.05; fear-and-wellbeing=0.09; social-cohesion=-0.07; services-and-legal-aid=0.07
word:no; public-safety=-0.12; fear-and-wellbeing=0.10; legal-exposure=0.11; social-cohesion=-0.12; local-federal-roles=0.10; rule-of-law=0.05; transparency-accountability=0.10; community-policing=-0.10
word:nobody; civil-rights=-0.08; economy-and-reputation=0.07; local-federal-roles=-0.08; rule-of-law=0.09; transparency-accountability=0.08; officer-safety-operations=-0.07
word:nobody's; public-safety=0.08; local-federal-roles=-0.05
word:noche; public-safety=0.06; fear-and-wellbeing=0.07; local-federal-roles=-0.06
word:noches; crime-reporting=-0.06
word:nombre; crime-reporting=0.08; rule-of-law=0.06; transparency-accountability=0.15; officer-safety-operations=-0.06
word:nos; community-trust=0.07; crime-reporting=0.07; fear-and-wellbeing=-0.06; cost-and-resources=-0.07; social-cohesion=0.20; officer-safety-operations=-0.10
word:nosotras; fear-and-wellbeing=0.05
word:nosotros; crime-reporting=0.05; rule-of-law=-0.05
word:not; community-trust=-0.09; fear-and-wellbeing=0.07; civil-rights=-0.14; social-cohesion=-0.06; local-federal-roles=0.17; community-policing=0.06; officer-safety-operations=0.09
word:nothing; fear-and-wellbeing=-0.05; cost-and-resources=-0.05; rule-of-law=0.06
word:notice; civil-rights=0.05
word:now; public-safety=0.05; cost-and-resources=0.07; civil-rights=-0.12; economy-and-reputation=0.10; social-cohesion=0.11; transparency-accountability=0.05; services-and-legal-aid=0.06
word:number; public-safety=-0.08; transparency-accountability=0.08; officer-safety-operations=0.06
word:numbers; cost-and-resources=0.07
word:nunca; social-cohesion=-0.06
word:o; officer-safety-operations=0.15
word:of; cost-and-resources=-0.15; civil-rights=0.09; community-policing=0.10; services-and-legal-aid=-0.07
word:off; public-safety=0.13; civic-participation=0.08; cost-and-resources=0.14; services-and-legal-aid=-0.09
word:office; fear-and-wellbeing=-0.07; cost-and-resources=0.06; legal-exposure=0.07; civil-rights=-0.07; transparency-accountability=0.08; officer-safety-operations=0.06
word:officer; community-trust=0.07; fear-and-wellbeing=-0.06; cost-and-resources=-0.08; economy-and-reputation=-0.06; social-cohesion=-0.09; local-federal-roles=-0.11; rule-of-law=-0.09; transparency-accountability=0.06; community-policing=0.13; services-and-legal-aid=-0.08; officer-safety-operations=0.08
word:officers; crime-reporting=-0.09; fear-and-wellbeing=-0.07; cost-and-resources=0.10; civil-rights=0.05; social-cohesion=-0.06; officer-safety-operations=0.05
word:oficial; community-trust=0.09; crime-reporting=0.09; public-safety=-0.06; community-policing=0.11; officer-safety-operations=0.06
word:oficiales; community-policing=0.09
word:oficina; cost-and-resources=0.05
word:oh; civil-rights=0.06
word:okay; rule-of-law=-0.05
word:old; community-trust=0.06; social-cohesion=0.08; services-and-legal-aid=0.07
word:on; community-trust=0.07; public-safety=-0.07; civic-participation=0.08; cost-and-resources=0.21; civil-rights=0.08; social-cohesion=-0.12; rule-of-law=-0.07; transparency-accountability=0.12
word:once; economy-and-reputation=0.08; social-cohesion=-0.08
word:one; public-safety=0.05; civic-participation=0.10; cost-and-resources=-0.12; civil-rights=-0.08; economy-and-reputation=-0.08; services-and-legal-aid=0.06; officer-safety-operations=-0.10
word:ones; public-safety=0.07
word:only; crime-reporting=0.06; local-federal-roles=0.05
word:open; community-trust=0.06
word:opened; economy-and-reputation=0.10
word:opposed; officer-safety-operations=0.06
word:or; social-cohesion=-0.07; local-federal-roles=0.06; transparency-accountability=0.07; services-and-legal-aid=0.06
word:orden; public-safety=0.05; fear-and-wellbeing=-0.06; civil-rights=-0.05
word:ordenanza; community-trust=0.10; fear-and-wellbeing=-0.07; civil-rights=-0.11; transparency-accountability=0.05
word:ordenes; rule-of-law=0.05
word:ordered; public-safety=0.10; rule-of-law=0.07
word:ordinance; community-trust=-0.07; public-safety=-0.05; fear-and-wellbeing=0.07; cost-and-resources=-0.08; civil-rights=0.06; economy-and-reputation=-0.10; social-cohesion=0.06; local-federal-roles=0.07; officer-safety-operations=-0.05
word:other; community-trust=0.09; crime-reporting=-0.05; civil-rights=0.11; rule-of-law=0.07
word:otra; crime-reporting=-0.06; public-safety=0.10; cost-and-resources=0.07; social-cohesion=-0.06; community-policing=0.06; officer-safety-operations=-0.06
word:otro; fear-and-wellbeing=-0.06; cost-and-resources=0.07; legal-exposure=0.06; economy-and-reputation=-0.05; community-policing=0.08
word:ought; local-federal-roles=0.07
word:our; crime-reporting=-0.08; civic-participation=0.17; legal-exposure=0.06; civil-rights=0.08; economy-and-reputation=0.10; local-federal-roles=0.13; rule-of-law=-0.07; transparency-accountability=-0.10; community-policing=0.08
word:out; public-safety=0.07; fear-and-wellbeing=0.13; civic-participation=-0.08; cost-and-resources=-0.10; civil-rights=0.06; local-federal-roles=-0.09; rule-of-law=0.07; community-policing=0.09; officer-safety-operations=-0.08
word:outreach; community-policing=0.06
word:outside; fear-and-wellbeing=0.07; local-federal-roles=-0.05
word:over; public-safety=-0.07; fear-and-wellbeing=0.08; civic-participation=0.06; legal-exposure=0.13; rule-of-law=-0.05; transparency-accountability=-0.07; community-policing=-0.06
word:overtime; cost-and-resources=0.09
word:own; crime-reporting=-0.08; civil-rights=-0.06; local-federal-roles=0.16
word:pagar; cost-and-resources=0.09
word:pagaron; legal-exposure=0.06
word:page; transparency-accountability=0.16
word:pago; fear-and-wellbeing=-0.05; economy-and-reputation=0.09
word:paid; public-safety=-0.07; civil-rights=0.06
word:pais; public-safety=0.09; rule-of-law=0.08
word:palabra; rule-of-law=0.06
word:panaderia; economy-and-reputation=0.06
word:papa; public-safety=0.06; fear-and-wellbeing=0.05
word:papeles; community-trust=-0.06
word:paper; fear-and-wellbeing=0.05
word:papers; economy-and-reputation=0.07; rule-of-law=0.10
word:paperwork; cost-and-resources=0.07; officer-safety-operations=0.06
word:para; crime-reporting=0.10; public-safety=-0.13; cost-and-resources=0.14; local-federal-roles=0.07; services-and-legal-aid=0.17
word:parada; civil-rights=0.08
word:parar; civil-rights=0.10
word:parece; civil-rights=0.05
word:parejo; economy-and-reputation=0.05
word:parents; fear-and-wellbeing=0.05
word:park; fear-and-wellbeing=-0.06
word:parkland; civil-rights=0.07; services-and-legal-aid=0.07
word:partnership; public-safety=0.05; cost-and-resources=0.06
word:pasado; civic-participation=0.05
word:pass; fear-and-wellbeing=0.11; civil-rights=0.09; social-cohesion=0.10; rule-of-law=-0.05
word:passed; local-federal-roles=0.05
word:passport; civil-rights=0.08
word:pastor; social-cohesion=0.07
word:patrol; public-safety=0.05; cost-and-resources=0.08; local-federal-roles=0.07; transparency-accountability=-0.05
word:patrulla; crime-reporting=-0.07; public-safety=0.10; cost-and-resources=0.06
word:pay; public-safety=0.10; cost-and-resources=0.13; economy-and-reputation=0.08; social-cohesion=-0.06; community-policing=-0.07
word:paying; economy-and-reputation=0.05
word:paz; social-cohesion=0.08
word:pedimos; services-and-legal-aid=0.06
word:people; community-trust=0.06; crime-reporting=-0.08; public-safety=-0.05; fear-and-wellbeing=-0.09; civic-participation=0.11; legal-exposure=-0.09; economy-and-reputation=0.10; social-cohesion=0.14; rule-of-law=-0.05; community-policing=0.07; officer-safety-operations=-0.07
word:per; cost-and-resources=0.05
word:permiso; public-safety=-0.05; civil-rights=0.05; rule-of-law=0.13
word:permit; economy-and-reputation=0.09
word:pero; crime-reporting=-0.07; fear-and-wellbeing=0.07; cost-and-resources=0.06; social-cohesion=-0.08; local-federal-roles=0.06
word:person; cost-and-resources=0.06; local-federal-roles=-0.07; transparency-accountability=-0.05
word:phone; public-safety=0.09; fear-and-wellbeing=-0.06; cost-and-resources=0.08; local-federal-roles=0.07
word:pick; legal-exposure=0.08; local-federal-roles=0.05
word:picked; public-safety=0.06; cost-and-resources=0.05
word:picks; public-safety=0.07
word:pide; officer-safety-operations=0.06
word:pido; public-safety=0.13; fear-and-wellbeing=0.08
word:pistola; fear-and-wellbeing=0.05; officer-safety-operations=0.06
word:placas; transparency-accountability=0.06
word:place; social-cohesion=0.16
word:plan; cost-and-resources=0.10
word:plano; social-cohesion=0.06
word:plate; civil-rights=-0.06
word:please; community-trust=-0.06; public-safety=-0.09; rule-of-law=-0.08; transparency-accountability=-0.05; community-policing=0.05; officer-safety-operations=-0.07
word:police; fear-and-wellbeing=0.08; legal-exposure=-0.06; civil-rights=0.06; rule-of-law=-0.08; transparency-accountability=0.08; officer-safety-operations=-0.08
word:policia; community-trust=0.15; fear-and-wellbeing=-0.06; civic-participation=-0.05; cost-and-resources=-0.06; civil-rights=-0.06; local-federal-roles=0.10; community-policing=0.07; officer-safety-operations=-0.06
word:policy; transparency-accountability=0.06
word:por; community-trust=-0.06; crime-reporting=-0.16; public-safety=0.06; civil-rights=0.09; social-cohesion=0.15; transparency-accountability=-0.05; officer-safety-operations=0.07
word:porch; public-safety=0.07
word:porque; community-trust=0.06; fear-and-wellbeing=0.08; civil-rights=0.07; economy-and-reputation=0.07; social-cohesion=-0.11; transparency-accountability=-0.06; community-policing=-0.05
word:posted; transparency-accountability=0.08
word:prefiero; crime-reporting=0.06
word:pregunta; community-trust=0.06
word:preguntar; local-federal-roles=0.05
word:pregunten; crime-reporting=0.05
word:pregunto; civic-participation=0.06
word:president; public-safety=0.05
word:presidente; local-federal-roles=0.05
word:primera; civic-participation=0.07; social-cohesion=0.08
word:priority; cost-and-resources=0.06
word:program; civil-rights=0.05
word:programa; community-policing=0.10
word:prohibe; local-federal-roles=0.05
word:property; cost-and-resources=0.06
word:proxima; community-trust=0.07
word:public; public-safety=-0.07; civic-participation=0.07; civil-rights=-0.09; local-federal-roles=-0.05; transparency-accountability=0.25; services-and-legal-aid=0.05
word:publica; transparency-accountability=0.05
word:publico; local-federal-roles=0.06
word:publish; transparency-accountability=0.05
word:puedo; civil-rights=-0.06
word:puerta; cost-and-resources=-0.05; officer-safety-operations=0.06
word:puestos; fear-and-wellbeing=0.07
word:pull; officer-safety-operations=0.05
word:pusieron; public-safety=0.06
word:puso; services-and-legal-aid=0.06
word:put; fear-and-wellbeing=-0.07; local-federal-roles=0.06; community-policing=0.16; officer-safety-operations=-0.06
word:q; crime-reporting=0.09; fear-and-wellbeing=0.06
word:que; crime-reporting=0.08; public-safety=0.10; fear-and-wellbeing=-0.11; civic-participation=0.07; cost-and-resources=-0.07; economy-and-reputation=0.07; social-cohesion=0.14; local-federal-roles=0.07; rule-of-law=0.13; community-policing=-0.06; services-and-legal-aid=0.06; officer-safety-operations=0.08
word:queda; fear-and-wellbeing=0.05
word:quien; community-trust=-0.08; crime-reporting=0.11; public-safety=-0.08; fear-and-wellbeing=-0.07; cost-and-resources=-0.06; civil-rights=0.05; economy-and-reputation=0.15; social-cohesion=-0.06; local-federal-roles=0.09; rule-of-law=0.10; services-and-legal-aid=0.09; officer-safety-operations=0.08
word:quiere; public-safety=0.09
word:quieren; officer-safety-operations=0.07
word:quiero; crime-reporting=-0.07; public-safety=0.07; civic-participation=0.06; social-cohesion=-0.06; local-federal-roles=0.06; services-and-legal-aid=-0.06
word:quiet; economy-and-reputation=0.07
word:quiso; fear-and-wellbeing=0.06
word:quitan; civil-rights=0.06
word:quote; local-federal-roles=0.07
word:race; civil-rights=0.07
word:raise; social-cohesion=0.05
word:ran; cost-and-resources=0.06; officer-safety-operations=0.07
word:rate; public-safety=-0.06; services-and-legal-aid=0.07
word:read; legal-exposure=0.08; local-federal-roles=0.06; transparency-accountability=0.06; community-policing=-0.06
word:reading; public-safety=-0.05
word:really; civil-rights=0.05
word:records; transparency-accountability=0.06
word:red; public-safety=0.08
word:release; transparency-accountability=0.09
word:removed; public-safety=0.08
word:report; crime-reporting=0.07; transparency-accountability=0.07
word:reporte; crime-reporting=0.05
word:request; transparency-accountability=0.06
word:residents; civic-participation=0.08
word:response; cost-and-resources=0.07
word:retired; community-trust=0.09; public-safety=-0.10; community-policing=0.05
word:return; community-policing=0.05
word:review; civil-rights=0.07
word:right; civic-participation=-0.07; civil-rights=0.06; transparency-accountability=0.12
word:rights; civil-rights=0.10
word:road; economy-and-reputation=0.07
word:roadside; civil-rights=0.06
word:robbed; public-safety=0.11
word:room; social-cohesion=0.07
word:rule; local-federal-roles=0.09; officer-safety-operations=0.06
word:rules; rule-of-law=0.07
word:rumor; economy-and-reputation=0.09
word:run; fear-and-wellbeing=0.05; economy-and-reputation=0.07
word:sabemos; crime-reporting=0.09
word:saben; public-safety=0.05
word:saber; officer-safety-operations=0.06
word:safe; public-safety=0.06
word:safety; public-safety=-0.09
word:said; community-trust=0.10; crime-reporting=0.05; cost-and-resources=0.06; civil-rights=-0.12; economy-and-reputation=-0.10; local-federal-roles=0.06; rule-of-law=0.20
word:sale; transparency-accountability=0.07
word:sales; economy-and-reputation=0.07
word:salio; transparency-accountability=0.08
word:salir; fear-and-wellbeing=0.10
word:same; community-trust=-0.06; fear-and-wellbeing=-0.09; cost-and-resources=0.09; civil-rights=0.14; social-cohesion=0.07; local-federal-roles=-0.09; rule-of-law=0.06; transparency-accountability=-0.07
word:sanctuary; local-federal-roles=-0.06
word:sargento; officer-safety-operations=0.06
word:sat; officer-safety-operations=0.06
word:saw; community-trust=0.12; crime-reporting=0.19; fear-and-wellbeing=0.07
word:say; crime-reporting=0.09; fear-and-wellbeing=0.12; civic-participation=0.06; civil-rights=-0.08; services-and-legal-aid=0.05
word:saying; transparency-accountability=0.06
word:says; public-safety=-0.05; legal-exposure=0.15; civil-rights=0.09; social-cohesion=0.06; local-federal-roles=0.08; services-and-legal-aid=-0.08
word:sb; legal-exposure=0.09; local-federal-roles=0.06
word:school; public-safety=0.06; fear-and-wellbeing=0.09
word:se; crime-reporting=0.08; public-safety=0.12; fear-and-wellbeing=0.15; civil-rights=-0.12; social-cohesion=-0.06; local-federal-roles=-0.11; rule-of-law=0.06; services-and-legal-aid=0.07; officer-safety-operations=0.07
word:sea; fear-and-wellbeing=0.05
word:second; rule-of-law=0.07; officer-safety-operations=-0.07
word:section; legal-exposure=0.08; services-and-legal-aid=0.06
word:secundaria; fear-and-wellbeing=0.08
word:see; civil-rights=0.13; transparency-accountability=0.07; services-and-legal-aid=-0.07
word:seen; transparency-accountability=0.06
word:sell; local-federal-roles=0.06
word:semana; economy-and-reputation=0.05
word:semanas; social-cohesion=-0.05; officer-safety-operations=0.09
word:send; community-trust=0.05
word:senor; public-safety=0.07; civil-rights=0.06
word:senora; community-trust=0.07; services-and-legal-aid=0.08
word:sent; rule-of-law=0.06
word:september; civic-participation=0.06; transparency-accountability=0.06
word:ser; cost-and-resources=-0.05; civil-rights=0.09; economy-and-reputation=0.07
word:sergeant; public-safety=-0.06
word:seria; community-policing=0.08
word:served; fear-and-wellbeing=0.05
word:setenta; civil-rights=0.05
word:seven; fear-and-wellbeing=0.09; civil-rights=0.08
word:she; community-trust=0.14; crime-reporting=0.20; fear-and-wellbeing=0.31; civic-participation=-0.06; civil-rights=-0.18; social-cohesion=-0.07; rule-of-law=-0.11; transparency-accountability=-0.09; services-and-legal-aid=0.16; officer-safety-operations=-0.06
word:she's; crime-reporting=0.06; fear-and-wellbeing=0.06; civil-rights=-0.07; services-and-legal-aid=0.07
word:sheriff; legal-exposure=0.06
word:shifts; cost-and-resources=0.06
word:shoe; fear-and-wellbeing=0.06
word:shootings; public-safety=0.05; community-policing=0.06
word:short; cost-and-resources=0.05
word:shot; civil-rights=0.06
word:should; cost-and-resources=-0.09; legal-exposure=0.07; civil-rights=0.10; local-federal-roles=0.07; transparency-accountability=0.11; officer-safety-operations=-0.12
word:show; civil-rights=0.05; services-and-legal-aid=0.06
word:shows; cost-and-resources=0.08
word:si; community-trust=0.10; crime-reporting=0.09; public-safety=0.10; fear-and-wellbeing=0.14; cost-and-resources=0.05; social-cohesion=-0.14; community-policing=0.15; services-and-legal-aid=-0.07
word:side; community-trust=0.06; services-and-legal-aid=-0.06
word:siete; officer-safety-operations=0.06
word:sign; public-safety=0.06; civic-participation=-0.07; rule-of-law=-0.10; services-and-legal-aid=0.07
word:signs; social-cohesion=0.07; services-and-legal-aid=0.05
word:sigue; cost-and-resources=0.06
word:simple; community-trust=0.05
word:sin; fear-and-wellbeing=0.09; civic-participation=-0.07; legal-exposure=0.08; civil-rights=0.09; rule-of-law=-0.05; services-and-legal-aid=0.05
word:since; fear-and-wellbeing=0.14; civic-participation=0.08; legal-exposure=-0.06; economy-and-reputation=0.11; social-cohesion=-0.08; rule-of-law=-0.05
word:sir; local-federal-roles=0.05
word:sit; social-cohesion=0.06; local-federal-roles=0.05
word:sitting; transparency-accountability=0.05
word:six; community-trust=-0.07; fear-and-wellbeing=0.08; economy-and-reputation=0.05; social-cohesion=-0.05; services-and-legal-aid=0.05; officer-safety-operations=0.06
word:sixty; public-safety=-0.06; community-policing=0.06
word:sleep; civil-rights=0.07
word:small; crime-reporting=0.06; cost-and-resources=0.05
word:so; public-safety=0.05; fear-and-wellbeing=0.14; cost-and-resources=0.08; social-cohesion=0.06; local-federal-roles=0.09; officer-safety-operations=-0.06
word:social; fear-and-wellbeing=0.07; services-and-legal-aid=0.08
word:solicitud; transparency-accountability=0.06
word:solo; services-and-legal-aid=0.08
word:some; public-safety=0.09; legal-exposure=0.05; rule-of-law=0.06
word:somebody; community-trust=-0.06; public-safety=0.08; fear-and-wellbeing=0.07; cost-and-resources=-0.07; transparency-accountability=-0.06
word:somebody's; officer-safety-operations=0.12
word:someone; transparency-accountability=0.06
word:something; fear-and-wellbeing=-0.07; social-cohesion=0.07; transparency-accountability=0.05; services-and-legal-aid=0.07
word:son; public-safety=0.06; fear-and-wellbeing=0.11; social-cohesion=-0.08; local-federal-roles=-0.09; officer-safety-operations=0.11
word:soy; crime-reporting=0.07; civic-participation=0.09; civil-rights=0.08; social-cohesion=0.08; rule-of-law=-0.07; transparency-accountability=-0.05
word:spanish; crime-reporting=0.10; public-safety=-0.05
word:speak; civic-participation=0.08
word:speakers; civic-participation=0.06
word:speaking; officer-safety-operations=0.05
word:spend; cost-and-resources=0.06; community-policing=0.08
word:stand; community-trust=0.06; public-safety=-0.06
word:standing; civil-rights=0.08
word:state; legal-exposure=0.20; transparency-accountability=-0.06
word:states; legal-exposure=0.07; local-federal-roles=0.08
word:stay; public-safety=-0.08; fear-and-wellbeing=0.07; officer-safety-operations=0.05
word:sterrett; cost-and-resources=0.09
word:still; community-trust=0.05; civic-participation=-0.05
word:stolen; public-safety=-0.05
word:stop; public-safety=0.10; civic-participation=-0.06; civil-rights=0.21; rule-of-law=0.06; services-and-legal-aid=-0.07; officer-safety-operations=-0.07
word:stopped; public-safety=0.05
word:stops; civil-rights=0.13
word:store; public-safety=0.10
word:street; cost-and-resources=0.07; civil-rights=0.10; social-cohesion=0.07; rule-of-law=0.05; officer-safety-operations=-0.07
word:student; fear-and-wellbeing=0.07
word:students; fear-and-wellbeing=0.08
word:study; cost-and-resources=0.06
word:su; community-trust=-0.09; public-safety=-0.05; cost-and-resources=-0.06; civil-rights=0.09; economy-and-reputation=0.05; local-federal-roles=0.11; community-policing=-0.05; services-and-legal-aid=-0.06
word:subio; cost-and-resources=0.06
word:sue; legal-exposure=0.07
word:sued; local-federal-roles=0.06
word:suelta; public-safety=0.07
word:sunday; social-cohesion=0.09
word:supervisor; crime-reporting=0.05; legal-exposure=0.07; officer-safety-operations=0.09
word:support; public-safety=-0.09; civic-participation=0.07; cost-and-resources=-0.05; local-federal-roles=0.05
word:sus; transparency-accountability=-0.05
word:take; public-safety=0.08; social-cohesion=0.07; services-and-legal-aid=0.05
word:talk; community-trust=0.05; fear-and-wellbeing=-0.07; local-federal-roles=-0.09; services-and-legal-aid=0.07
word:talked; community-policing=0.06
word:talking; public-safety=-0.06; civil-rights=-0.05; services-and-legal-aid=0.07
word:tambien; economy-and-reputation=0.06; social-cohesion=-0.09; rule-of-law=0.16; transparency-accountability=0.07; services-and-legal-aid=0.06
word:tardes; cost-and-resources=0.06
word:task; public-safety=0.08; cost-and-resources=-0.06
word:taught; social-cohesion=0.08
word:tax; economy-and-reputation=0.06
word:taxes; cost-and-resources=0.08
word:te; community-trust=0.05; crime-reporting=0.07
word:teach; fear-and-wellbeing=0.10; civil-rights=0.05
word:team; community-policing=0.06
word:techos; economy-and-reputation=0.09
word:teenagers; civic-participation=0.06
word:tell; fear-and-wellbeing=0.11; cost-and-resources=-0.09; civil-rights=0.08; social-cohesion=-0.07; local-federal-roles=-0.07; transparency-accountability=0.05
word:tells; crime-reporting=0.06; local-federal-roles=0.09
word:ten; community-policing=0.07
word:tengan; civil-rights=0.05
word:tengo; crime-reporting=-0.07; public-safety=0.09; economy-and-reputation=0.08; transparency-accountability=-0.05
word:tenia; civil-rights=0.05
word:testigo; crime-reporting=0.06
word:texas; legal-exposure=0.08; local-federal-roles=0.06; rule-of-law=-0.08
word:texto; public-safety=0.06; local-federal-roles=0.05
word:than; civic-participation=-0.07; cost-and-resources=0.05; local-federal-roles=0.07; rule-of-law=0.10; transparency-accountability=-0.05
word:that; community-trust=0.13; transparency-accountability=0.08; community-policing=0.09; officer-safety-operations=-0.13
word:that's; community-trust=0.12; public-safety=-0.07; cost-and-resources=0.07; rule-of-law=-0.05; community-policing=0.07; services-and-legal-aid=0.11
word:the; community-trust=-0.06; fear-and-wellbeing=-0.15; civic-participation=0.11; legal-exposure=0.05; economy-and-reputation=0.17; social-cohesion=-0.15; local-federal-roles=-0.13; rule-of-law=-0.11; transparency-accountability=0.13; community-policing=0.06
word:theft; community-trust=0.05
word:their; public-safety=-0.10; fear-and-wellbeing=0.11; civic-participation=0.07; cost-and-resources=-0.07; rule-of-law=-0.07; transparency-accountability=-0.07
word:them; public-safety=0.18; fear-and-wellbeing=0.05; civic-participation=-0.13; local-federal-roles=0.06; community-policing=0.08
word:then; civil-rights=0.05; economy-and-reputation=0.12; social-cohesion=-0.07; transparency-accountability=0.07
word:there; community-trust=-0.07; fear-and-wellbeing=0.08; civil-rights=0.09; social-cohesion=-0.11; local-federal-roles=-0.06; transparency-accountability=0.07
word:there's; community-trust=-0.08; public-safety=0.16; fear-and-wellbeing=0.06; cost-and-resources=0.06; local-federal-roles=0.05; rule-of-law=-0.05; services-and-legal-aid=0.10
word:they; community-trust=0.15; fear-and-wellbeing=0.06; civic-participation=-0.09; legal-exposure=-0.08; civil-rights=0.14; economy-and-reputation=0.07; local-federal-roles=0.09; community-policing=0.10
word:they'd; public-safety=0.08
word:they'll; civil-rights=0.06; officer-safety-operations=0.05
word:they're; crime-reporting=-0.06; fear-and-wellbeing=0.06; community-policing=-0.05
word:they've; local-federal-roles=0.06
word:thing; fear-and-wellbeing=-0.07; economy-and-reputation=0.06; local-federal-roles=0.05; community-policing=-0.06
word:things; local-federal-roles=0.10
word:think; public-safety=-0.12; community-policing=-0.05; services-and-legal-aid=0.06
word:third; economy-and-reputation=0.05
word:thirty; public-safety=-0.06; civil-rights=-0.07; rule-of-law=-0.07
word:this; fear-and-wellbeing=-0.10; civic-participation=0.06; cost-and-resources=-0.20; social-cohesion=0.18; local-federal-roles=-0.11; rule-of-law=-0.11; community-policing=-0.15; officer-safety-operations=-0.15
word:those; rule-of-law=0.07; transparency-accountability=-0.06; officer-safety-operations=0.07
word:thousand; public-safety=0.07; cost-and-resources=0.08
word:three; cost-and-resources=0.10; social-cohesion=0.05; rule-of-law=-0.06; transparency-accountability=0.13
word:through; local-federal-roles=-0.07
word:ticket; civil-rights=0.09; rule-of-law=0.05
word:tiempo; cost-and-resources=0.05; officer-safety-operations=0.06
word:tiene; community-trust=-0.11; civic-participation=-0.06; cost-and-resources=0.05; social-cohesion=-0.07; transparency-accountability=-0.09; services-and-legal-aid=0.11
word:tienen; services-and-legal-aid=0.07
word:time; community-trust=-0.06; crime-reporting=-0.06; civic-participation=0.06; civil-rights=0.09; local-federal-roles=0.05; transparency-accountability=0.07
word:times; public-safety=0.12; social-cohesion=-0.07
word:tired; public-safety=0.06
word:to; community-trust=0.18; crime-reporting=0.09; public-safety=-0.14; civic-participation=0.11; cost-and-resources=-0.08; legal-exposure=-0.07; civil-rights=-0.07; community-policing=0.06; services-and-legal-aid=0.13
word:toda; public-safety=-0.05; fear-and-wellbeing=-0.06
word:todo; public-safety=-0.06; fear-and-wellbeing=-0.05; cost-and-resources=-0.06; economy-and-reputation=0.09; local-federal-roles=-0.07; rule-of-law=0.20
word:todos; community-trust=-0.06; public-safety=0.08; economy-and-reputation=0.15; social-cohesion=0.15; community-policing=-0.05
word:told; crime-reporting=0.11; public-safety=0.09; fear-and-wellbeing=-0.10; civic-participation=0.09; cost-and-resources=0.08; civil-rights=-0.05; economy-and-reputation=-0.07
word:tonight; civil-rights=-0.05
word:too; fear-and-wellbeing=-0.05; cost-and-resources=0.06; rule-of-law=0.06
word:took; community-trust=0.10; crime-reporting=0.09; public-safety=-0.06; fear-and-wellbeing=-0.06; civic-participation=0.07; civil-rights=0.07; economy-and-reputation=-0.07; social-cohesion=0.06
word:town; economy-and-reputation=0.11; social-cohesion=0.10
word:trabajadora; fear-and-wellbeing=0.05
word:trabajar; economy-and-reputation=0.06
word:trabajo; economy-and-reputation=0.09
word:traduccion; civic-participation=0.06
word:trae; civil-rights=0.08
word:traen; civil-rights=0.05
word:traffic; civil-rights=0.06
word:tres; crime-reporting=-0.06; fear-and-wellbeing=-0.15; social-cohesion=-0.11
word:tried; community-trust=0.06
word:true; public-safety=0.05
word:trust; community-trust=0.16
word:tuvieron; legal-exposure=0.06; civil-rights=0.05
word:twenty; fear-and-wellbeing=0.07
word:twice; public-safety=0.09; fear-and-wellbeing=-0.08; rule-of-law=0.07
word:two; fear-and-wellbeing=0.13; economy-and-reputation=0.16; transparency-accountability=-0.07; community-policing=0.07
word:u; services-and-legal-aid=0.07
word:um; community-trust=0.05; fear-and-wellbeing=0.10; officer-safety-operations=-0.05
word:un; community-trust=-0.07; crime-reporting=0.08; public-safety=0.05; fear-and-wellbeing=-0.06; cost-and-resources=0.07; legal-exposure=0.17; civil-rights=0.05; rule-of-law=-0.12; transparency-accountability=0.14; community-policing=0.14; services-and-legal-aid=-0.06
word:una; crime-reporting=0.11; fear-and-wellbeing=0.12; social-cohesion=-0.10; community-policing=-0.05; officer-safety-operations=0.08
word:under; economy-and-reputation=0.05
word:uniform; community-trust=0.06
word:union; economy-and-reputation=0.05
word:united; local-federal-roles=0.08
word:uno; civic-participation=0.07; officer-safety-operations=0.09
word:unos; social-cohesion=0.09
word:up; crime-reporting=-0.08; public-safety=0.06; fear-and-wellbeing=-0.12; cost-and-resources=0.07; rule-of-law=-0.08; officer-safety-operations=0.05
word:us; community-trust=0.09; public-safety=-0.09; fear-and-wellbeing=-0.06; civic-participation=0.09; social-cohesion=0.06; rule-of-law=-0.07; community-policing=0.06; services-and-legal-aid=-0.07
word:use; fear-and-wellbeing=-0.06; local-federal-roles=-0.05
word:used; fear-and-wellbeing=0.12; cost-and-resources=-0.05; social-cohesion=0.07
word:usted; public-safety=-0.08
word:ustedes; fear-and-wellbeing=0.10; community-policing=-0.06
word:v; legal-exposure=0.11; civil-rights=0.06
word:va; crime-reporting=0.06; public-safety=-0.12; fear-and-wellbeing=0.06; cost-and-resources=0.10; local-federal-roles=-0.07; transparency-accountability=-0.07
word:valley; community-trust=0.05
word:vamos; legal-exposure=0.09
word:van; civic-participation=-0.06; civil-rights=0.07; social-cohesion=-0.07; rule-of-law=-0.08; transparency-accountability=0.07; officer-safety-operations=0.07
word:veces; public-safety=0.11; fear-and-wellbeing=-0.10; social-cohesion=-0.07; rule-of-law=0.06
word:vence; officer-safety-operations=0.05
word:vende; public-safety=0.06; fear-and-wellbeing=0.06
word:vendedores; economy-and-reputation=0.08
word:vengan; rule-of-law=0.07
word:vengo; social-cohesion=-0.07; transparency-accountability=-0.06; officer-safety-operations=-0.06
word:ver; fear-and-wellbeing=-0.07; local-federal-roles=0.06
word:verano; community-policing=0.06
word:vez; fear-and-wellbeing=-0.06; civic-participation=0.08; cost-and-resources=0.07; local-federal-roles=-0.07; rule-of-law=-0.07; community-policing=0.07
word:vi; local-federal-roles=0.05
word:victima; services-and-legal-aid=0.07
word:victimas; services-and-legal-aid=0.06
word:vida; economy-and-reputation=0.05
word:video; civil-rights=0.13; transparency-accountability=0.15
word:viernes; community-policing=0.07
word:vine; social-cohesion=0.07
word:violent; civil-rights=0.06
word:visa; crime-reporting=0.07; services-and-legal-aid=0.06
word:visas; services-and-legal-aid=0.07
word:visto; fear-and-wellbeing=0.05
word:volunteer; fear-and-wellbeing=0.06
word:vote; public-safety=-0.05; fear-and-wellbeing=0.08; civic-participation=0.23; cost-and-resources=-0.12; civil-rights=-0.06; transparency-accountability=0.06; services-and-legal-aid=-0.10
word:voten; public-safety=-0.05; social-cohesion=0.10; rule-of-law=0.05
word:voto; fear-and-wellbeing=-0.07; civic-participation=0.07
word:voy; civil-rights=0.12; social-cohesion=-0.09
word:waited; rule-of-law=0.11
word:waiting; fear-and-wellbeing=0.06; civil-rights=0.05
word:walk; public-safety=0.06; economy-and-reputation=0.05
word:want; community-trust=-0.08; public-safety=0.13; cost-and-resources=0.16; legal-exposure=-0.05; civil-rights=-0.08; rule-of-law=0.10; services-and-legal-aid=-0.06
word:wanted; fear-and-wellbeing=0.06
word:was; community-trust=-0.06; crime-reporting=0.05; legal-exposure=-0.11; civil-rights=0.26; economy-and-reputation=-0.07; local-federal-roles=-0.05; transparency-accountability=0.07; services-and-legal-aid=0.11; officer-safety-operations=0.06
word:washington; public-safety=0.06; cost-and-resources=0.05
word:wasn't; fear-and-wellbeing=-0.06
word:watched; civil-rights=0.07
word:wave; community-trust=0.05
word:way; public-safety=0.06; cost-and-resources=-0.06; civil-rights=-0.07
word:we; public-safety=-0.08; fear-and-wellbeing=0.06; civic-participation=0.07; cost-and-resources=0.05; civil-rights=-0.11; economy-and-reputation=0.08; social-cohesion=0.18; local-federal-roles=0.15; rule-of-law=-0.10; transparency-accountability=-0.08; officer-safety-operations=0.11
word:we'd; local-federal-roles=0.06; officer-safety-operations=0.05
word:we're; crime-reporting=-0.05; cost-and-resources=0.11; social-cohesion=0.12
word:we've; cost-and-resources=0.06
word:wednesday; civic-participation=0.05
word:week; economy-and-reputation=0.06
word:weeks; economy-and-reputation=0.05
word:well; fear-and-wellbeing=-0.10; civil-rights=-0.07
word:went; community-trust=-0.05
word:were; community-trust=0.08; fear-and-wellbeing=-0.07; economy-and-reputation=-0.05; local-federal-roles=0.09; services-and-legal-aid=-0.07
word:what; community-trust=0.10; public-safety=-0.05; cost-and-resources=-0.06; legal-exposure=-0.05; social-cohesion=0.08; local-federal-roles=-0.10; transparency-accountability=0.08; officer-safety-operations=0.09
word:whatever; public-safety=0.05
word:when; community-trust=0.14; crime-reporting=-0.06; fear-and-wellbeing=-0.10; civic-participation=-0.07; civil-rights=0.10; economy-and-reputation=-0.08; transparency-accountability=-0.08; community-policing=0.13; services-and-legal-aid=-0.12; officer-safety-operations=0.06
word:where; civic-participation=0.05; legal-exposure=-0.05; civil-rights=0.10; social-cohesion=0.07; local-federal-roles=0.07; transparency-accountability=0.07; services-and-legal-aid=-0.06
word:whether; transparency-accountability=0.06
word:which; social-cohesion=-0.06; rule-of-law=0.09; officer-safety-operations=0.06
word:white; civil-rights=0.07
word:who; community-trust=0.08; crime-reporting=0.23; civic-participation=0.11; economy-and-reputation=-0.06; transparency-accountability=0.12; services-and-legal-aid=0.06
word:who's; civil-rights=-0.05; local-federal-roles=0.10; rule-of-law=0.06
word:whole; services-and-legal-aid=0.08
word:why; public-safety=0.09; civil-rights=-0.06
word:will; public-safety=-0.10; cost-and-resources=-0.07; legal-exposure=0.09; local-federal-roles=-0.11
word:with; community-trust=0.08; civic-participation=0.11; civil-rights=-0.06; local-federal-roles=0.07; transparency-accountability=-0.08; community-policing=0.09; services-and-legal-aid=0.09; officer-safety-operations=0.14
word:without; public-safety=0.08; local-federal-roles=0.15; services-and-legal-aid=-0.05
word:witness; crime-reporting=0.07; public-safety=-0.06
word:woman; crime-reporting=0.06
word:women; civil-rights=0.09; services-and-legal-aid=0.06
word:won't; community-trust=0.08; crime-reporting=0.09; civil-rights=-0.06; economy-and-reputation=-0.05
word:words; civic-participation=0.06
word:work; local-federal-roles=0.07
word:worked; public-safety=0.07; officer-safety-operations=0.09
word:worker; services-and-legal-aid=0.05
word:working; cost-and-resources=0.06
word:works; community-trust=0.05
word:worry; fear-and-wellbeing=0.06
word:worse; social-cohesion=0.05
word:worth; community-policing=0.05
word:would; civic-participation=0.05; cost-and-resources=-0.11; local-federal-roles=-0.13; transparency-accountability=0.06; community-policing=-0.05; officer-safety-operations=0.05
word:wouldn't; community-trust=0.10; community-policing=0.08
word:write; cost-and-resources=-0.05
word:written; cost-and-resources=-0.05
word:wrong; public-safety=-0.05; transparency-accountability=0.10
word:y; civic-participation=0.17; civil-rights=0.12; local-federal-roles=0.07; transparency-accountability=0.09; community-policing=0.06; services-and-legal-aid=0.09
word:y'all; community-trust=0.07; fear-and-wellbeing=-0.11; rule-of-law=0.06
word:ya; crime-reporting=-0.08; fear-and-wellbeing=0.21; civic-participation=-0.07; civil-rights=-0.12; social-cohesion=0.07; rule-of-law=-0.07; transparency-accountability=-0.11
word:year; public-safety=0.06; civic-participation=-0.06; cost-and-resources=0.09; social-cohesion=-0.05; services-and-legal-aid=0.10; officer-safety-operations=0.09
word:years; community-trust=0.08; public-safety=-0.06; fear-and-wellbeing=-0.07; cost-and-resources=-0.13; economy-and-reputation=-0.05; rule-of-law=0.08; community-policing=0.05; officer-safety-operations=0.07
word:yellow; social-cohesion=0.05
word:yes; economy-and-reputation=0.07; social-cohesion=0.06; rule-of-law=0.08
word:yo; community-trust=0.13; public-safety=0.10; fear-and-wellbeing=-0.07; legal-exposure=-0.14; social-cohesion=0.09; transparency-accountability=-0.08; officer-safety-operations=-0.10
word:you; community-trust=0.07; fear-and-wellbeing=-0.07; civic-participation=0.17; cost-and-resources=0.13; legal-exposure=0.06; rule-of-law=-0.05; services-and-legal-aid=-0.08; officer-safety-operations=-0.07
word:you'll; public-safety=-0.06
word:you've; community-trust=0.05
word:young; community-policing=0.06
word:your; public-safety=-0.07; cost-and-resources=-0.08; social-cohesion=0.07
word:zapatos; fear-and-wellbeing=0.07
`;
