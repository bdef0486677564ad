/** Written by `npm run train` from seeds/coded; see linear-model.ts for how to read it. */
export const learnedThemes = `
community-trust; crime-reporting; public-safety; fear-and-wellbeing; civic-participation; cost-and-resources; legal-exposure; civil-rights; economy-and-reputation; social-cohesion; local-federal-roles; rule-of-law; transparency-accountability; community-policing; services-and-legal-aid; officer-safety-operations
bias; community-trust=-3.47; crime-reporting=-4.08; public-safety=-2.61; fear-and-wellbeing=-3.13; civic-participation=-3.17; cost-and-resources=-3.00; legal-exposure=-3.97; civil-rights=-2.71; economy-and-reputation=-3.40; social-cohesion=-3.06; local-federal-roles=-3.45; rule-of-law=-3.04; transparency-accountability=-3.29; community-policing=-3.69; services-and-legal-aid=-3.50; officer-safety-operations=-4.14
concept:kin; crime-reporting=0.06; public-safety=0.07; fear-and-wellbeing=0.76; cost-and-resources=-0.51; legal-exposure=-0.25; civil-rights=0.23; economy-and-reputation=-0.04; social-cohesion=0.25; local-federal-roles=-0.52; rule-of-law=0.31; transparency-accountability=-0.54; services-and-legal-aid=0.13; officer-safety-operations=0.11
concept:children; community-trust=0.05; crime-reporting=-0.26; fear-and-wellbeing=0.54; civic-participation=-0.21; cost-and-resources=-0.09; legal-exposure=-0.18; civil-rights=-0.18; economy-and-reputation=0.05; social-cohesion=0.37; local-federal-roles=-0.46; rule-of-law=-0.12; transparency-accountability=-0.46; community-policing=0.45; services-and-legal-aid=0.28; officer-safety-operations=-0.25
concept:family; community-trust=0.08; crime-reporting=-0.07; public-safety=0.14; fear-and-wellbeing=0.32; civic-participation=0.18; legal-exposure=-0.08; civil-rights=-0.08; social-cohesion=0.23; local-federal-roles=-0.12; rule-of-law=-0.12; transparency-accountability=-0.29; community-policing=-0.12; services-and-legal-aid=0.26; officer-safety-operations=0.05
concept:neighbours; community-trust=0.40; crime-reporting=0.18; public-safety=-0.11; fear-and-wellbeing=-0.32; civic-participation=0.20; legal-exposure=-0.27; civil-rights=-0.31; economy-and-reputation=-0.43; social-cohesion=1.14; local-federal-roles=-0.06; rule-of-law=-0.31; transparency-accountability=-0.42; community-policing=0.17; services-and-legal-aid=-0.50; officer-safety-operations=-0.34
concept:immigrant; community-trust=-0.05; crime-reporting=-0.12; public-safety=0.11; fear-and-wellbeing=0.18; civic-participation=-0.12; cost-and-resources=-0.35; legal-exposure=-0.20; civil-rights=-0.12; economy-and-reputation=0.38; social-cohesion=0.68; local-federal-roles=-0.33; rule-of-law=0.05; transparency-accountability=-0.31; community-policing=0.03; services-and-legal-aid=0.06; officer-safety-operations=-0.10
concept:illegal; community-trust=-0.21; crime-reporting=-0.11; public-safety=0.62; fear-and-wellbeing=0.03; civic-participation=-0.13; cost-and-resources=-0.12; legal-exposure=-0.05; civil-rights=-0.26; economy-and-reputation=-0.06; social-cohesion=-0.13; local-federal-roles=-0.11; rule-of-law=1.17; transparency-accountability=-0.10; community-policing=-0.12; services-and-legal-aid=-0.13; officer-safety-operations=-0.11
concept:police; community-trust=1.28; crime-reporting=0.49; fear-and-wellbeing=-0.40; civic-participation=-0.56; cost-and-resources=0.32; legal-exposure=-0.24; civil-rights=-0.18; economy-and-reputation=-0.71; social-cohesion=-0.78; local-federal-roles=0.31; rule-of-law=-0.59; transparency-accountability=-0.08; community-policing=1.42; services-and-legal-aid=-0.28; officer-safety-operations=0.65
concept:sheriff; community-trust=0.15; crime-reporting=-0.08; public-safety=0.03; fear-and-wellbeing=-0.07; civic-participation=-0.19; cost-and-resources=-0.03; legal-exposure=0.17; civil-rights=-0.10; economy-and-reputation=-0.03; social-cohesion=-0.18; local-federal-roles=0.54; rule-of-law=-0.17; transparency-accountability=-0.29; community-policing=-0.10; services-and-legal-aid=-0.12; officer-safety-operations=0.51
concept:ice; community-trust=0.03; crime-reporting=0.46; public-safety=0.41; fear-and-wellbeing=-0.10; civic-participation=-0.49; cost-and-resources=-0.16; legal-exposure=-0.20; civil-rights=-0.14; economy-and-reputation=-0.53; social-cohesion=-0.28; local-federal-roles=0.82; transparency-accountability=0.07; community-policing=-0.27; services-and-legal-aid=-0.23; officer-safety-operations=0.24
concept:immigration-enforcement; community-trust=-0.32; crime-reporting=-0.18; public-safety=0.59; fear-and-wellbeing=-0.19; civic-participation=-0.42; legal-exposure=0.26; civil-rights=-0.13; economy-and-reputation=-0.09; social-cohesion=-0.36; local-federal-roles=0.10; rule-of-law=0.44; transparency-accountability=-0.11; community-policing=-0.20; services-and-legal-aid=-0.16; officer-safety-operations=0.11
concept:council; community-trust=0.05; crime-reporting=-0.33; public-safety=-0.28; fear-and-wellbeing=-0.12; civic-participation=0.18; cost-and-resources=0.36; legal-exposure=0.47; civil-rights=-0.22; economy-and-reputation=-0.14; social-cohesion=0.07; local-federal-roles=0.29; transparency-accountability=0.32; community-policing=-0.06; services-and-legal-aid=0.08; officer-safety-operations=-0.22
concept:offender; community-trust=0.06; crime-reporting=0.29; public-safety=1.18; fear-and-wellbeing=0.16; civic-participation=-0.34; cost-and-resources=0.04; legal-exposure=-0.23; civil-rights=0.05; social-cohesion=-0.29; rule-of-law=0.28; transparency-accountability=-0.36; community-policing=-0.23; officer-safety-operations=0.12
concept:victim; crime-reporting=1.44; civic-participation=-0.19; civil-rights=-0.48; economy-and-reputation=-0.08; social-cohesion=-0.26; local-federal-roles=-0.39; rule-of-law=-0.45; transparency-accountability=-0.38; community-policing=-0.23; services-and-legal-aid=0.35
concept:worker; community-trust=-0.11; crime-reporting=0.07; public-safety=-0.23; fear-and-wellbeing=0.14; civic-participation=-0.25; cost-and-resources=-0.16; civil-rights=-0.33; economy-and-reputation=1.17; social-cohesion=-0.17; local-federal-roles=-0.03; rule-of-law=0.09; transparency-accountability=-0.32; community-policing=0.04; officer-safety-operations=-0.13
concept:black; community-trust=0.12; public-safety=-0.19; fear-and-wellbeing=-0.15; civic-participation=0.04; cost-and-resources=-0.17; civil-rights=1.15; economy-and-reputation=0.18; rule-of-law=-0.05; transparency-accountability=-0.10; community-policing=-0.06; services-and-legal-aid=-0.10; officer-safety-operations=-0.11
concept:poor; cost-and-resources=-0.10; civil-rights=0.17; social-cohesion=0.08; community-policing=0.05
concept:crime; community-trust=0.12; crime-reporting=0.42; public-safety=1.75; fear-and-wellbeing=-0.31; civic-participation=-0.40; cost-and-resources=0.12; legal-exposure=-0.19; civil-rights=-0.25; economy-and-reputation=-0.15; social-cohesion=-0.30; local-federal-roles=-0.07; rule-of-law=-0.09; transparency-accountability=-0.27; community-policing=0.52; services-and-legal-aid=-0.16; officer-safety-operations=-0.14
concept:crime-weak; community-trust=-0.08; crime-reporting=0.49; public-safety=1.20; fear-and-wellbeing=-0.18; civic-participation=-0.49; cost-and-resources=-0.20; legal-exposure=-0.24; civil-rights=0.14; economy-and-reputation=-0.15; social-cohesion=-0.15; local-federal-roles=-0.29; rule-of-law=0.03; transparency-accountability=-0.37; community-policing=0.44; services-and-legal-aid=-0.22
concept:crime-falls; community-trust=0.13; public-safety=1.94; fear-and-wellbeing=-0.05; cost-and-resources=0.04; social-cohesion=-0.03; local-federal-roles=-0.03; transparency-accountability=0.03; community-policing=0.15; officer-safety-operations=-0.04
concept:safe; community-trust=0.13; crime-reporting=0.08; public-safety=1.10; fear-and-wellbeing=-0.04; civic-participation=0.18; cost-and-resources=-0.06; civil-rights=-0.06; economy-and-reputation=-0.20; social-cohesion=-0.04; local-federal-roles=-0.10; community-policing=0.11; services-and-legal-aid=-0.06
concept:safe-weak; community-trust=-0.06; public-safety=0.51; fear-and-wellbeing=-0.20; cost-and-resources=-0.16; legal-exposure=0.04; civil-rights=-0.07; economy-and-reputation=0.12; social-cohesion=-0.17; local-federal-roles=0.04; transparency-accountability=0.05; community-policing=0.20; services-and-legal-aid=-0.12; officer-safety-operations=0.27
concept:safe-faint; community-trust=0.07; crime-reporting=-0.07; public-safety=0.19; civic-participation=-0.04; cost-and-resources=0.03; legal-exposure=-0.03; economy-and-reputation=0.18; social-cohesion=-0.04; local-federal-roles=-0.17; rule-of-law=0.10; community-policing=-0.08; services-and-legal-aid=0.13; officer-safety-operations=0.04
concept:public-safety-named; crime-reporting=0.08; public-safety=1.64; fear-and-wellbeing=-0.08; civic-participation=0.14; cost-and-resources=0.17; civil-rights=0.26; economy-and-reputation=-0.05; local-federal-roles=-0.03; rule-of-law=-0.05; transparency-accountability=0.06; community-policing=0.07; officer-safety-operations=-0.11
concept:remove-dangerous; community-trust=-0.06; crime-reporting=0.05; public-safety=0.93; fear-and-wellbeing=-0.24; civic-participation=-0.21; cost-and-resources=-0.19; legal-exposure=0.06; civil-rights=-0.04; economy-and-reputation=-0.19; social-cohesion=-0.07; local-federal-roles=-0.12; rule-of-law=-0.09; transparency-accountability=-0.15; community-policing=-0.21; services-and-legal-aid=0.12
concept:call-police; community-trust=0.11; crime-reporting=0.98; public-safety=-0.10; fear-and-wellbeing=-0.07; civic-participation=-0.09; legal-exposure=-0.04; civil-rights=-0.07; economy-and-reputation=-0.10; social-cohesion=-0.15; local-federal-roles=-0.14; rule-of-law=-0.09; transparency-accountability=0.07; services-and-legal-aid=-0.04; officer-safety-operations=0.06
concept:call-police-weak; crime-reporting=0.54; public-safety=0.24; fear-and-wellbeing=-0.16; civic-participation=-0.05; cost-and-resources=0.27; legal-exposure=-0.03; civil-rights=-0.05; economy-and-reputation=-0.04; rule-of-law=-0.13; community-policing=-0.11; services-and-legal-aid=-0.08; officer-safety-operations=0.07
concept:report; crime-reporting=0.99; public-safety=-0.16; fear-and-wellbeing=-0.14; civic-participation=-0.08; cost-and-resources=-0.15; legal-exposure=-0.07; civil-rights=-0.10; economy-and-reputation=-0.13; local-federal-roles=-0.17; rule-of-law=0.06; transparency-accountability=-0.17; community-policing=-0.12; services-and-legal-aid=0.16; officer-safety-operations=-0.18
concept:report-weak; community-trust=-0.10; crime-reporting=0.78; public-safety=0.06; fear-and-wellbeing=-0.16; civic-participation=-0.07; cost-and-resources=-0.11; legal-exposure=-0.08; economy-and-reputation=-0.09; social-cohesion=-0.07; local-federal-roles=-0.11; transparency-accountability=0.18; services-and-legal-aid=0.04; officer-safety-operations=-0.10
concept:report-faint; community-trust=0.07; crime-reporting=0.59; public-safety=-0.17; civic-participation=-0.23; cost-and-resources=-0.05; legal-exposure=-0.07; civil-rights=-0.09; economy-and-reputation=-0.11; social-cohesion=-0.09; rule-of-law=-0.20; transparency-accountability=0.45; community-policing=-0.11; services-and-legal-aid=-0.09; officer-safety-operations=0.06
concept:domestic-violence; community-trust=0.11; crime-reporting=1.25; public-safety=0.20; fear-and-wellbeing=-0.13; civic-participation=-0.05; cost-and-resources=0.09; legal-exposure=0.13; civil-rights=-0.08; social-cohesion=-0.07; local-federal-roles=0.03; rule-of-law=-0.07; transparency-accountability=-0.05; community-policing=0.03; services-and-legal-aid=-0.03; officer-safety-operations=-0.11
concept:fear; community-trust=-0.17; crime-reporting=0.12; public-safety=0.41; fear-and-wellbeing=1.05; civic-participation=-0.34; cost-and-resources=-0.19; legal-exposure=-0.12; civil-rights=-0.19; economy-and-reputation=-0.07; social-cohesion=-0.22; local-federal-roles=-0.04; rule-of-law=-0.15; transparency-accountability=-0.16; community-policing=-0.20; services-and-legal-aid=0.09; officer-safety-operations=0.04
concept:fear-weak; community-trust=0.05; crime-reporting=0.10; public-safety=-0.25; fear-and-wellbeing=0.67; civic-participation=-0.16; cost-and-resources=-0.20; legal-exposure=-0.13; civil-rights=0.20; economy-and-reputation=-0.14; social-cohesion=0.32; local-federal-roles=-0.04; rule-of-law=-0.04; transparency-accountability=0.13; community-policing=-0.08; services-and-legal-aid=-0.21
concept:fear-faint; community-trust=-0.07; crime-reporting=0.07; public-safety=0.24; fear-and-wellbeing=0.19; cost-and-resources=0.07; legal-exposure=0.04; civil-rights=0.03; social-cohesion=-0.04; local-federal-roles=-0.05; rule-of-law=-0.15; transparency-accountability=0.04; community-policing=-0.08; services-and-legal-aid=0.07; officer-safety-operations=0.10
concept:avoid; community-trust=0.09; crime-reporting=0.13; public-safety=-0.25; fear-and-wellbeing=0.99; civic-participation=-0.17; cost-and-resources=-0.17; legal-exposure=-0.17; civil-rights=-0.15; economy-and-reputation=0.32; social-cohesion=-0.17; local-federal-roles=-0.15; rule-of-law=-0.16; transparency-accountability=-0.06; community-policing=-0.08; services-and-legal-aid=0.35
concept:places; community-trust=-0.18; crime-reporting=0.08; public-safety=-0.09; fear-and-wellbeing=0.52; civic-participation=0.27; cost-and-resources=0.37; legal-exposure=-0.34; civil-rights=-0.18; economy-and-reputation=0.09; social-cohesion=0.18; local-federal-roles=-0.19; rule-of-law=-0.23; transparency-accountability=-0.35; community-policing=-0.08; services-and-legal-aid=0.79; officer-safety-operations=-0.36
concept:separation; community-trust=-0.10; crime-reporting=-0.06; public-safety=-0.08; fear-and-wellbeing=1.74; civic-participation=-0.09; legal-exposure=-0.05; civil-rights=0.22; economy-and-reputation=0.08; social-cohesion=-0.04; rule-of-law=-0.13; services-and-legal-aid=-0.10
concept:well-being; community-trust=-0.12; crime-reporting=0.05; public-safety=-0.16; fear-and-wellbeing=0.87; civic-participation=-0.10; cost-and-resources=-0.03; legal-exposure=-0.04; civil-rights=-0.10; economy-and-reputation=-0.08; social-cohesion=-0.10; local-federal-roles=-0.16; rule-of-law=-0.10; transparency-accountability=-0.06; community-policing=0.24; services-and-legal-aid=0.26
concept:fear-of-arrest; community-trust=-0.05; public-safety=0.13; fear-and-wellbeing=2.24; civic-participation=-0.03; cost-and-resources=0.06; civil-rights=-0.05; local-federal-roles=0.05; rule-of-law=-0.05; services-and-legal-aid=-0.07; officer-safety-operations=0.04
concept:trust; community-trust=1.68; fear-and-wellbeing=-0.18; civic-participation=-0.16; cost-and-resources=-0.29; civil-rights=-0.13; economy-and-reputation=-0.14; social-cohesion=-0.08; local-federal-roles=-0.05; rule-of-law=-0.10; transparency-accountability=-0.23; community-policing=0.09; services-and-legal-aid=-0.17; officer-safety-operations=-0.15
concept:profiling; community-trust=-0.15; crime-reporting=-0.23; public-safety=-0.34; fear-and-wellbeing=-0.25; civic-participation=-0.09; cost-and-resources=-0.13; legal-exposure=0.10; civil-rights=1.97; economy-and-reputation=-0.08; social-cohesion=0.17; local-federal-roles=-0.07; rule-of-law=0.18; transparency-accountability=-0.16; community-policing=-0.21; services-and-legal-aid=-0.19; officer-safety-operations=-0.04
concept:profiling-weak; community-trust=-0.11; crime-reporting=-0.11; cost-and-resources=-0.15; legal-exposure=-0.06; civil-rights=1.08; economy-and-reputation=-0.12; social-cohesion=-0.09; rule-of-law=-0.05; transparency-accountability=-0.05; community-policing=0.04; services-and-legal-aid=-0.04
concept:rights; community-trust=-0.03; crime-reporting=-0.17; public-safety=-0.40; fear-and-wellbeing=-0.11; civic-participation=-0.15; cost-and-resources=-0.20; legal-exposure=0.41; civil-rights=2.21; economy-and-reputation=-0.05; social-cohesion=-0.23; local-federal-roles=-0.10; rule-of-law=-0.04; transparency-accountability=-0.17; services-and-legal-aid=-0.16; officer-safety-operations=-0.17
concept:rights-weak; community-trust=-0.03; public-safety=-0.26; fear-and-wellbeing=-0.11; civic-participation=-0.13; legal-exposure=0.21; civil-rights=0.87; economy-and-reputation=-0.09; social-cohesion=-0.13; local-federal-roles=-0.04; rule-of-law=0.37; transparency-accountability=0.07; community-policing=0.17; services-and-legal-aid=-0.07; officer-safety-operations=0.03
concept:rights-faint; community-trust=0.03; public-safety=-0.13; fear-and-wellbeing=-0.07; civic-participation=0.05; cost-and-resources=-0.03; civil-rights=0.42; economy-and-reputation=-0.06; social-cohesion=0.10; local-federal-roles=-0.09; rule-of-law=0.15; transparency-accountability=-0.06; services-and-legal-aid=0.05; officer-safety-operations=-0.06
concept:abuse; community-trust=-0.09; crime-reporting=-0.13; public-safety=-0.62; fear-and-wellbeing=-0.13; civic-participation=-0.05; legal-exposure=0.15; civil-rights=1.48; social-cohesion=-0.03; rule-of-law=-0.10; transparency-accountability=0.21; community-policing=0.14; services-and-legal-aid=-0.10
concept:abuse-weak; community-trust=-0.16; public-safety=0.04; fear-and-wellbeing=-0.19; civic-participation=-0.09; cost-and-resources=0.18; legal-exposure=0.07; civil-rights=0.86; social-cohesion=-0.15; local-federal-roles=-0.17; rule-of-law=-0.10; community-policing=0.25; services-and-legal-aid=-0.10; officer-safety-operations=0.04
concept:budget; community-trust=-0.17; crime-reporting=-0.18; public-safety=-0.20; fear-and-wellbeing=-0.18; civic-participation=-0.11; cost-and-resources=1.90; legal-exposure=-0.11; civil-rights=-0.30; economy-and-reputation=-0.29; social-cohesion=-0.30; local-federal-roles=0.17; rule-of-law=-0.32; transparency-accountability=-0.16; community-policing=0.44; services-and-legal-aid=0.13
concept:budget-weak; community-trust=0.11; public-safety=-0.52; fear-and-wellbeing=-0.36; civic-participation=0.04; cost-and-resources=1.07; legal-exposure=0.32; civil-rights=-0.10; economy-and-reputation=-0.18; social-cohesion=-0.11; local-federal-roles=-0.05; rule-of-law=-0.34; community-policing=0.48; services-and-legal-aid=-0.12; officer-safety-operations=-0.19
concept:money; community-trust=-0.37; crime-reporting=-0.17; public-safety=-0.32; fear-and-wellbeing=-0.34; civic-participation=-0.32; cost-and-resources=1.41; legal-exposure=0.41; civil-rights=-0.10; economy-and-reputation=0.29; social-cohesion=-0.56; local-federal-roles=-0.15; rule-of-law=-0.10; transparency-accountability=-0.20; community-policing=0.21; services-and-legal-aid=0.12
concept:taxes; community-trust=-0.25; crime-reporting=-0.18; public-safety=-0.30; fear-and-wellbeing=-0.23; cost-and-resources=1.85; legal-exposure=0.04; civil-rights=-0.18; economy-and-reputation=0.64; social-cohesion=-0.27; local-federal-roles=-0.11; rule-of-law=-0.05; transparency-accountability=-0.25; community-policing=-0.28; services-and-legal-aid=0.21; officer-safety-operations=-0.18
concept:staffing; community-trust=-0.14; crime-reporting=-0.16; public-safety=0.42; fear-and-wellbeing=-0.18; civic-participation=-0.14; cost-and-resources=1.41; legal-exposure=-0.12; civil-rights=-0.07; economy-and-reputation=0.04; social-cohesion=-0.16; rule-of-law=-0.12; community-policing=0.09; services-and-legal-aid=-0.17; officer-safety-operations=0.25
concept:staffing-weak; community-trust=-0.05; crime-reporting=-0.05; public-safety=0.05; fear-and-wellbeing=-0.13; civic-participation=-0.18; cost-and-resources=1.22; legal-exposure=-0.06; civil-rights=-0.09; economy-and-reputation=-0.11; social-cohesion=-0.08; local-federal-roles=-0.35; rule-of-law=-0.26; transparency-accountability=-0.05; community-policing=-0.03; services-and-legal-aid=-0.16; officer-safety-operations=0.21
concept:resources-named; community-trust=-0.07; crime-reporting=-0.11; public-safety=-0.15; fear-and-wellbeing=-0.16; civic-participation=-0.09; cost-and-resources=1.70; legal-exposure=-0.08; civil-rights=-0.30; economy-and-reputation=-0.07; social-cohesion=-0.10; rule-of-law=-0.15; community-policing=-0.03; services-and-legal-aid=-0.12; officer-safety-operations=0.29
concept:lawsuit; community-trust=-0.10; crime-reporting=-0.18; public-safety=-0.18; fear-and-wellbeing=-0.36; civic-participation=-0.32; cost-and-resources=0.16; legal-exposure=2.13; civil-rights=0.12; economy-and-reputation=-0.16; social-cohesion=-0.23; local-federal-roles=0.08; rule-of-law=-0.23; transparency-accountability=-0.10; community-policing=-0.25; services-and-legal-aid=-0.32; officer-safety-operations=-0.41
concept:lawsuit-weak; community-trust=-0.21; crime-reporting=-0.20; public-safety=-0.04; fear-and-wellbeing=-0.19; civic-participation=-0.26; cost-and-resources=-0.04; legal-exposure=1.56; civil-rights=0.14; economy-and-reputation=-0.17; social-cohesion=-0.37; rule-of-law=0.19; transparency-accountability=0.09; services-and-legal-aid=-0.31; officer-safety-operations=-0.20
concept:lawsuit-named; community-trust=-0.10; crime-reporting=-0.08; public-safety=-0.08; fear-and-wellbeing=-0.15; civic-participation=-0.14; cost-and-resources=-0.07; legal-exposure=2.11; civil-rights=-0.06; economy-and-reputation=-0.20; social-cohesion=-0.18; rule-of-law=-0.03; transparency-accountability=0.13; community-policing=-0.11; services-and-legal-aid=-0.15; officer-safety-operations=-0.22
concept:economy; community-trust=-0.03; crime-reporting=0.03; public-safety=0.04; fear-and-wellbeing=-0.04; civic-participation=-0.31; cost-and-resources=-0.08; legal-exposure=-0.22; civil-rights=-0.13; economy-and-reputation=1.74; social-cohesion=0.23; local-federal-roles=-0.22; rule-of-law=0.13; transparency-accountability=-0.25; community-policing=0.22; services-and-legal-aid=-0.16; officer-safety-operations=-0.21
concept:economy-weak; community-trust=-0.17; crime-reporting=0.06; public-safety=-0.21; fear-and-wellbeing=0.06; civic-participation=-0.29; legal-exposure=-0.05; civil-rights=-0.04; economy-and-reputation=1.61; social-cohesion=-0.29; local-federal-roles=-0.25; rule-of-law=-0.07; transparency-accountability=-0.13; community-policing=-0.06; officer-safety-operations=-0.06
concept:economy-faint; community-trust=-0.26; crime-reporting=-0.06; fear-and-wellbeing=-0.05; civic-participation=-0.25; cost-and-resources=-0.18; legal-exposure=-0.16; civil-rights=-0.27; economy-and-reputation=1.07; social-cohesion=-0.23; local-federal-roles=0.34; rule-of-law=0.09; transparency-accountability=-0.07; community-policing=0.15; services-and-legal-aid=-0.21; officer-safety-operations=0.04
concept:economy-named; public-safety=-0.06; fear-and-wellbeing=-0.04; civic-participation=-0.03; cost-and-resources=-0.07; civil-rights=0.06; economy-and-reputation=2.11; social-cohesion=-0.06; rule-of-law=-0.04; community-policing=-0.03
concept:reputation; crime-reporting=-0.03; fear-and-wellbeing=-0.05; legal-exposure=-0.03; civil-rights=-0.05; economy-and-reputation=1.64; social-cohesion=-0.05; local-federal-roles=-0.10; rule-of-law=0.06
concept:belonging; community-trust=-0.11; crime-reporting=-0.31; public-safety=-0.25; fear-and-wellbeing=-0.22; civic-participation=-0.17; cost-and-resources=-0.20; legal-exposure=-0.11; civil-rights=-0.05; economy-and-reputation=0.16; social-cohesion=2.03; local-federal-roles=-0.29; rule-of-law=0.28; community-policing=-0.16; services-and-legal-aid=-0.16; officer-safety-operations=-0.18
concept:belonging-weak; community-trust=0.04; crime-reporting=0.03; public-safety=-0.04; fear-and-wellbeing=-0.11; civic-participation=-0.10; cost-and-resources=0.22; legal-exposure=0.05; civil-rights=0.08; economy-and-reputation=-0.20; social-cohesion=0.95; local-federal-roles=-0.15; rule-of-law=0.14; transparency-accountability=-0.12; community-policing=0.14; services-and-legal-aid=-0.08; officer-safety-operations=-0.09
concept:belonging-faint; community-trust=-0.07; public-safety=-0.10; fear-and-wellbeing=-0.04; civic-participation=-0.03; cost-and-resources=-0.04; civil-rights=-0.05; economy-and-reputation=-0.05; social-cohesion=0.28; local-federal-roles=-0.08; rule-of-law=-0.06; transparency-accountability=0.06; services-and-legal-aid=0.21
concept:participation; community-trust=0.10; public-safety=-0.20; fear-and-wellbeing=-0.07; civic-participation=1.29; cost-and-resources=-0.19; legal-exposure=-0.08; civil-rights=-0.09; economy-and-reputation=-0.18; social-cohesion=-0.12; local-federal-roles=-0.11; rule-of-law=-0.11; transparency-accountability=0.18; community-policing=-0.17; services-and-legal-aid=-0.07; officer-safety-operations=-0.07
concept:participation-weak; community-trust=0.20; crime-reporting=-0.09; public-safety=-0.34; fear-and-wellbeing=-0.03; civic-participation=1.58; cost-and-resources=-0.30; legal-exposure=-0.14; civil-rights=-0.27; economy-and-reputation=-0.25; social-cohesion=-0.16; local-federal-roles=0.17; rule-of-law=-0.40; transparency-accountability=0.28; community-policing=-0.22; services-and-legal-aid=0.09; officer-safety-operations=0.06
concept:participation-faint; community-trust=0.03; crime-reporting=-0.13; public-safety=-0.27; civic-participation=1.28; cost-and-resources=-0.16; legal-exposure=0.21; economy-and-reputation=-0.14; social-cohesion=0.14; local-federal-roles=0.06; rule-of-law=-0.21; transparency-accountability=0.21; services-and-legal-aid=0.05; officer-safety-operations=-0.22
concept:participation-named; community-trust=-0.12; crime-reporting=-0.07; public-safety=-0.08; fear-and-wellbeing=-0.14; civic-participation=2.06; cost-and-resources=0.07; legal-exposure=-0.09; civil-rights=-0.12; economy-and-reputation=-0.07; social-cohesion=-0.12; local-federal-roles=-0.05; rule-of-law=-0.04; community-policing=-0.06; services-and-legal-aid=-0.06; officer-safety-operations=-0.07
concept:openness; community-trust=-0.19; crime-reporting=-0.31; public-safety=-0.22; fear-and-wellbeing=-0.43; civic-participation=-0.21; cost-and-resources=-0.16; legal-exposure=-0.12; civil-rights=0.15; economy-and-reputation=-0.31; social-cohesion=-0.29; local-federal-roles=-0.04; rule-of-law=-0.41; transparency-accountability=1.56; community-policing=-0.18; services-and-legal-aid=-0.24; officer-safety-operations=0.34
concept:openness-weak; community-trust=-0.21; crime-reporting=0.07; public-safety=-0.05; fear-and-wellbeing=-0.04; civic-participation=-0.24; cost-and-resources=-0.09; civil-rights=0.23; economy-and-reputation=-0.34; social-cohesion=-0.42; rule-of-law=-0.31; transparency-accountability=1.40; community-policing=0.08; services-and-legal-aid=-0.22
concept:openness-faint; community-trust=-0.27; crime-reporting=-0.30; public-safety=-0.19; fear-and-wellbeing=-0.13; civic-participation=-0.41; cost-and-resources=0.14; legal-exposure=0.15; civil-rights=-0.11; economy-and-reputation=-0.11; social-cohesion=-0.17; local-federal-roles=-0.09; transparency-accountability=1.23; community-policing=-0.11
concept:openness-named; community-trust=-0.15; crime-reporting=-0.16; public-safety=-0.07; fear-and-wellbeing=-0.23; cost-and-resources=-0.07; legal-exposure=-0.06; civil-rights=0.21; economy-and-reputation=-0.07; social-cohesion=-0.17; rule-of-law=-0.12; transparency-accountability=1.85; community-policing=-0.11; services-and-legal-aid=-0.09; officer-safety-operations=-0.12
concept:community-policing; community-trust=-0.24; crime-reporting=-0.05; public-safety=-0.15; fear-and-wellbeing=-0.17; cost-and-resources=0.33; legal-exposure=-0.10; civil-rights=-0.37; economy-and-reputation=-0.33; social-cohesion=-0.23; local-federal-roles=-0.16; rule-of-law=-0.21; transparency-accountability=-0.04; community-policing=1.61; services-and-legal-aid=0.11
concept:community-policing-weak; community-trust=-0.16; crime-reporting=-0.28; public-safety=-0.06; fear-and-wellbeing=-0.06; civic-participation=-0.15; cost-and-resources=0.06; civil-rights=0.29; economy-and-reputation=-0.25; social-cohesion=-0.14; local-federal-roles=-0.04; rule-of-law=-0.10; transparency-accountability=-0.04; community-policing=1.40; services-and-legal-aid=-0.15; officer-safety-operations=0.24
concept:alternatives-named; community-trust=-0.22; crime-reporting=-0.09; public-safety=-0.12; fear-and-wellbeing=-0.15; cost-and-resources=0.05; legal-exposure=-0.07; civil-rights=-0.05; economy-and-reputation=-0.07; social-cohesion=-0.10; rule-of-law=-0.08; transparency-accountability=0.13; community-policing=1.90; services-and-legal-aid=-0.09; officer-safety-operations=0.13
concept:services; community-trust=-0.30; crime-reporting=0.05; public-safety=-0.15; fear-and-wellbeing=-0.04; civic-participation=-0.24; cost-and-resources=0.27; civil-rights=-0.21; economy-and-reputation=-0.08; social-cohesion=-0.19; local-federal-roles=-0.13; rule-of-law=-0.22; transparency-accountability=-0.10; community-policing=-0.11; services-and-legal-aid=1.75; officer-safety-operations=0.27
concept:services-weak; community-trust=0.08; public-safety=-0.39; fear-and-wellbeing=0.06; civic-participation=0.29; cost-and-resources=-0.24; legal-exposure=0.06; civil-rights=0.04; economy-and-reputation=-0.51; social-cohesion=-0.51; local-federal-roles=-0.12; rule-of-law=-0.09; transparency-accountability=-0.31; community-policing=-0.38; services-and-legal-aid=1.62; officer-safety-operations=-0.40
concept:services-faint; community-trust=-0.24; crime-reporting=-0.05; public-safety=-0.27; civic-participation=-0.25; cost-and-resources=0.19; legal-exposure=0.40; economy-and-reputation=-0.06; social-cohesion=-0.12; local-federal-roles=0.17; rule-of-law=-0.23; community-policing=-0.04; services-and-legal-aid=0.70; officer-safety-operations=-0.16
concept:services-named; community-trust=-0.16; public-safety=-0.07; cost-and-resources=-0.16; legal-exposure=-0.07; civil-rights=-0.06; economy-and-reputation=-0.07; social-cohesion=-0.09; local-federal-roles=-0.12; rule-of-law=-0.17; transparency-accountability=-0.13; community-policing=-0.11; services-and-legal-aid=2.21
concept:housing; community-trust=-0.04; crime-reporting=0.20; public-safety=0.13; fear-and-wellbeing=-0.13; civic-participation=-0.04; cost-and-resources=-0.04; legal-exposure=-0.16; civil-rights=-0.16; economy-and-reputation=0.38; social-cohesion=-0.41; local-federal-roles=-0.03; rule-of-law=-0.19; transparency-accountability=-0.15; community-policing=-0.09; services-and-legal-aid=0.14; officer-safety-operations=-0.27
concept:city-life; community-trust=-0.10; crime-reporting=-0.29; public-safety=-0.40; fear-and-wellbeing=0.07; civic-participation=-0.06; cost-and-resources=-0.32; legal-exposure=-0.21; civil-rights=0.06; economy-and-reputation=-0.24; social-cohesion=-0.37; local-federal-roles=0.14; rule-of-law=-0.26; transparency-accountability=0.04; services-and-legal-aid=0.09; officer-safety-operations=-0.15
concept:whose-job; community-trust=-0.28; crime-reporting=-0.26; public-safety=-0.16; fear-and-wellbeing=-0.08; civic-participation=-0.25; cost-and-resources=0.16; legal-exposure=0.25; civil-rights=-0.16; economy-and-reputation=-0.13; social-cohesion=-0.05; local-federal-roles=0.73; rule-of-law=0.10; transparency-accountability=-0.26; community-policing=-0.28; services-and-legal-aid=-0.21; officer-safety-operations=-0.11
concept:whose-job-weak; community-trust=0.11; crime-reporting=-0.19; public-safety=-0.09; fear-and-wellbeing=-0.37; civic-participation=-0.14; cost-and-resources=0.12; legal-exposure=0.26; economy-and-reputation=-0.27; local-federal-roles=0.72; rule-of-law=0.41; transparency-accountability=-0.27; community-policing=-0.35; services-and-legal-aid=-0.13; officer-safety-operations=-0.36
concept:roles-named; community-trust=-0.10; crime-reporting=-0.17; public-safety=0.22; fear-and-wellbeing=-0.31; civic-participation=-0.17; cost-and-resources=0.24; legal-exposure=0.07; civil-rights=-0.34; economy-and-reputation=-0.08; local-federal-roles=1.38; transparency-accountability=-0.18; community-policing=-0.19; services-and-legal-aid=-0.12; officer-safety-operations=-0.14
concept:obey-law; community-trust=-0.16; crime-reporting=-0.23; public-safety=0.04; fear-and-wellbeing=-0.29; civic-participation=0.14; cost-and-resources=-0.20; legal-exposure=-0.19; civil-rights=-0.09; social-cohesion=-0.04; local-federal-roles=-0.04; rule-of-law=1.06; transparency-accountability=-0.06; community-policing=-0.13; services-and-legal-aid=-0.15; officer-safety-operations=-0.15
concept:obey-law-weak; community-trust=-0.52; crime-reporting=-0.30; public-safety=-0.20; fear-and-wellbeing=-0.12; civic-participation=-0.18; cost-and-resources=-0.30; legal-exposure=-0.09; civil-rights=0.18; economy-and-reputation=0.29; social-cohesion=0.12; local-federal-roles=0.18; rule-of-law=1.51; transparency-accountability=-0.21; community-policing=-0.35; services-and-legal-aid=-0.10; officer-safety-operations=-0.25
concept:obey-law-faint; community-trust=-0.35; crime-reporting=0.14; public-safety=-0.17; fear-and-wellbeing=-0.17; civic-participation=-0.60; cost-and-resources=-0.28; legal-exposure=0.19; civil-rights=-0.13; economy-and-reputation=0.10; local-federal-roles=0.33; rule-of-law=0.95; transparency-accountability=-0.12; community-policing=-0.17; services-and-legal-aid=0.27; officer-safety-operations=-0.09
concept:obey-law-named; community-trust=-0.22; crime-reporting=-0.12; fear-and-wellbeing=-0.13; cost-and-resources=-0.15; legal-exposure=-0.19; civil-rights=0.08; economy-and-reputation=-0.10; social-cohesion=-0.25; local-federal-roles=-0.05; rule-of-law=2.06; transparency-accountability=-0.18; community-policing=-0.15; services-and-legal-aid=-0.28; officer-safety-operations=-0.13
concept:operations; community-trust=-0.11; crime-reporting=-0.27; public-safety=-0.23; fear-and-wellbeing=-0.35; civic-participation=-0.19; cost-and-resources=0.10; legal-exposure=0.24; civil-rights=-0.13; economy-and-reputation=-0.22; social-cohesion=-0.10; local-federal-roles=0.23; rule-of-law=-0.03; transparency-accountability=-0.05; community-policing=-0.26; services-and-legal-aid=-0.34; officer-safety-operations=1.02
concept:operations-faint; community-trust=-0.03; crime-reporting=-0.19; public-safety=-0.12; civic-participation=-0.07; cost-and-resources=0.19; legal-exposure=0.08; civil-rights=-0.05; economy-and-reputation=0.16; social-cohesion=-0.10; local-federal-roles=0.24; rule-of-law=-0.47; transparency-accountability=0.12; community-policing=-0.09; officer-safety-operations=0.94
concept:operations-weak; community-trust=-0.12; crime-reporting=0.10; public-safety=0.06; fear-and-wellbeing=-0.21; civic-participation=-0.19; cost-and-resources=0.21; legal-exposure=-0.04; economy-and-reputation=-0.28; rule-of-law=-0.29; community-policing=0.04; services-and-legal-aid=-0.16; officer-safety-operations=0.92
concept:operations-named; community-trust=-0.11; crime-reporting=-0.15; public-safety=-0.20; fear-and-wellbeing=-0.11; civic-participation=-0.10; cost-and-resources=-0.05; economy-and-reputation=-0.06; social-cohesion=-0.19; local-federal-roles=-0.11; transparency-accountability=0.20; community-policing=0.04; services-and-legal-aid=-0.05; officer-safety-operations=1.04
concept:act-yes; community-trust=-0.26; crime-reporting=-0.19; public-safety=-0.09; fear-and-wellbeing=-0.16; civic-participation=0.05; legal-exposure=-0.33; civil-rights=0.06; economy-and-reputation=-0.31; social-cohesion=0.17; local-federal-roles=0.26; rule-of-law=0.11; transparency-accountability=-0.10; community-policing=0.05; services-and-legal-aid=-0.19; officer-safety-operations=-0.08
concept:act-yes-verb; community-trust=0.06; public-safety=-0.07; fear-and-wellbeing=0.23; civic-participation=-0.07; cost-and-resources=-0.31; legal-exposure=-0.16; civil-rights=0.17; economy-and-reputation=0.31; social-cohesion=0.04; local-federal-roles=-0.11; transparency-accountability=-0.04; community-policing=-0.20; services-and-legal-aid=-0.11; officer-safety-operations=-0.14
concept:act-no; community-trust=-0.35; crime-reporting=-0.31; fear-and-wellbeing=0.19; cost-and-resources=-0.16; legal-exposure=0.09; civil-rights=-0.09; economy-and-reputation=-0.14; social-cohesion=-0.12; local-federal-roles=0.08; rule-of-law=-0.09; transparency-accountability=-0.07; community-policing=-0.12; services-and-legal-aid=-0.24; officer-safety-operations=0.13
concept:act-no-verb; community-trust=-0.33; crime-reporting=-0.16; fear-and-wellbeing=-0.06; civic-participation=-0.09; cost-and-resources=-0.07; legal-exposure=-0.06; civil-rights=0.09; economy-and-reputation=0.11; social-cohesion=-0.06; local-federal-roles=-0.07; rule-of-law=0.22; transparency-accountability=0.25; community-policing=-0.35; services-and-legal-aid=0.07; officer-safety-operations=0.32
concept:agreement; community-trust=0.14; crime-reporting=-0.03; public-safety=0.06; fear-and-wellbeing=0.04; civic-participation=-0.19; cost-and-resources=-0.13; legal-exposure=0.20; civil-rights=0.11; economy-and-reputation=-0.20; social-cohesion=-0.24; local-federal-roles=-0.48; rule-of-law=-0.14; transparency-accountability=-0.27; community-policing=-0.12; services-and-legal-aid=-0.20; officer-safety-operations=-0.43
concept:wants-ice-out; crime-reporting=0.06; public-safety=-0.25; fear-and-wellbeing=0.27; civic-participation=-0.12; cost-and-resources=-0.16; legal-exposure=0.07; civil-rights=0.22; economy-and-reputation=0.08; social-cohesion=-0.03; local-federal-roles=0.37; rule-of-law=-0.20; transparency-accountability=-0.06; community-policing=-0.06; services-and-legal-aid=-0.12; officer-safety-operations=-0.12
concept:wants-ice-in; community-trust=-0.22; crime-reporting=-0.09; public-safety=0.75; fear-and-wellbeing=-0.07; civic-participation=-0.05; cost-and-resources=0.06; legal-exposure=-0.07; civil-rights=-0.18; economy-and-reputation=-0.09; social-cohesion=-0.06; local-federal-roles=-0.29; rule-of-law=0.55; transparency-accountability=-0.08; community-policing=-0.12; officer-safety-operations=-0.16
concept:agreement-weak; crime-reporting=0.13; public-safety=0.19; fear-and-wellbeing=-0.29; civic-participation=-0.16; cost-and-resources=-0.22; legal-exposure=0.06; civil-rights=-0.42; economy-and-reputation=-0.28; social-cohesion=-0.07; local-federal-roles=-0.11; rule-of-law=0.28; transparency-accountability=0.51; community-policing=-0.13; services-and-legal-aid=-0.11; officer-safety-operations=0.15
concept:limits; crime-reporting=-0.10; public-safety=0.13; fear-and-wellbeing=-0.16; civic-participation=-0.11; cost-and-resources=-0.20; legal-exposure=0.22; civil-rights=-0.08; social-cohesion=0.15; local-federal-roles=-0.55; transparency-accountability=-0.14; services-and-legal-aid=-0.10
concept:ordinance; community-trust=0.17; crime-reporting=-0.06; public-safety=-0.08; fear-and-wellbeing=-0.12; civic-participation=0.07; cost-and-resources=-0.20; legal-exposure=0.03; civil-rights=-0.20; economy-and-reputation=-0.13; social-cohesion=0.04; local-federal-roles=0.46; rule-of-law=0.10; transparency-accountability=0.20; community-policing=-0.16; services-and-legal-aid=0.06
concept:condition; crime-reporting=-0.32; fear-and-wellbeing=0.12; civic-participation=-0.08; cost-and-resources=0.12; legal-exposure=0.32; civil-rights=0.06; economy-and-reputation=-0.06; social-cohesion=-0.07; local-federal-roles=-0.08; rule-of-law=-0.11; community-policing=-0.07; services-and-legal-aid=-0.07; officer-safety-operations=-0.21
concept:not; community-trust=-0.11; crime-reporting=0.19; fear-and-wellbeing=0.20; civic-participation=-0.12; cost-and-resources=-0.04; legal-exposure=0.23; civil-rights=0.05; economy-and-reputation=0.04; social-cohesion=0.14; local-federal-roles=0.30; rule-of-law=0.30; transparency-accountability=0.27; community-policing=-0.26; services-and-legal-aid=-0.04; officer-safety-operations=0.21
concept:but; community-trust=-0.20; crime-reporting=0.11; public-safety=0.12; fear-and-wellbeing=0.04; civic-participation=0.06; cost-and-resources=0.33; legal-exposure=0.25; civil-rights=-0.20; economy-and-reputation=-0.27; social-cohesion=-0.15; local-federal-roles=0.41; rule-of-law=0.26; community-policing=0.32; services-and-legal-aid=-0.07
concept:they-say; community-trust=0.27; crime-reporting=0.22; public-safety=0.09; fear-and-wellbeing=-0.07; civic-participation=0.19; cost-and-resources=-0.15; legal-exposure=0.12; civil-rights=-0.33; economy-and-reputation=-0.14; social-cohesion=0.09; local-federal-roles=0.03; rule-of-law=0.15; transparency-accountability=0.05; community-policing=-0.04; services-and-legal-aid=-0.13; officer-safety-operations=-0.04
concept:praise; community-trust=-0.16; crime-reporting=-0.13; public-safety=0.08; fear-and-wellbeing=-0.30; civic-participation=0.20; cost-and-resources=-0.17; legal-exposure=-0.12; civil-rights=-0.08; social-cohesion=0.64; rule-of-law=0.16; transparency-accountability=-0.23; community-policing=0.10; officer-safety-operations=-0.06
concept:courtesy; crime-reporting=-0.25; public-safety=-0.12; fear-and-wellbeing=-0.25; cost-and-resources=0.07; legal-exposure=-0.09; civil-rights=-0.08; social-cohesion=0.42; local-federal-roles=-0.13; rule-of-law=-0.16; transparency-accountability=-0.37; community-policing=0.04; services-and-legal-aid=-0.10; officer-safety-operations=-0.16
concept:anger; community-trust=-0.06; crime-reporting=-0.05; public-safety=-0.06; cost-and-resources=-0.10; civil-rights=0.17; economy-and-reputation=0.05; social-cohesion=0.25; local-federal-roles=-0.14; rule-of-law=0.11; transparency-accountability=0.12; community-policing=-0.05; services-and-legal-aid=-0.13; officer-safety-operations=0.04
concept:complaint; community-trust=-0.08; crime-reporting=0.07; public-safety=0.26; fear-and-wellbeing=-0.08; civic-participation=-0.14; cost-and-resources=-0.17; legal-exposure=-0.20; civil-rights=0.09; economy-and-reputation=-0.14; social-cohesion=0.22; local-federal-roles=-0.04; rule-of-law=0.12; transparency-accountability=-0.22; community-policing=0.25; services-and-legal-aid=-0.40; officer-safety-operations=-0.08
concept:question; community-trust=-0.24; crime-reporting=-0.21; public-safety=-0.12; fear-and-wellbeing=0.04; civic-participation=0.42; cost-and-resources=-0.24; legal-exposure=-0.13; civil-rights=-0.18; economy-and-reputation=-0.23; social-cohesion=-0.15; rule-of-law=-0.04; community-policing=-0.17; officer-safety-operations=-0.04
pattern:trust & police; community-trust=1.94; public-safety=0.05; fear-and-wellbeing=-0.05; civil-rights=-0.06; local-federal-roles=-0.04; transparency-accountability=-0.04; community-policing=-0.11; services-and-legal-aid=-0.03
pattern:trust & not; community-trust=1.17; crime-reporting=-0.19; public-safety=-0.05; civic-participation=-0.08; cost-and-resources=-0.20; legal-exposure=0.03; civil-rights=-0.12; economy-and-reputation=-0.04; social-cohesion=-0.16; local-federal-roles=0.05; rule-of-law=-0.05; transparency-accountability=-0.09; community-policing=-0.09; services-and-legal-aid=-0.08
pattern:trust & neighbours; community-trust=1.03; crime-reporting=0.04; public-safety=0.06; social-cohesion=-0.11; community-policing=-0.05
pattern:police & not & report; community-trust=0.94; fear-and-wellbeing=-0.07; civil-rights=-0.04; social-cohesion=0.08; local-federal-roles=-0.05; transparency-accountability=-0.03; community-policing=-0.03; services-and-legal-aid=-0.06; officer-safety-operations=-0.06
pattern:fear & police; community-trust=0.92; crime-reporting=0.11; public-safety=0.11; fear-and-wellbeing=-0.27; economy-and-reputation=0.04; rule-of-law=-0.05; community-policing=-0.09; services-and-legal-aid=-0.05; officer-safety-operations=-0.10
pattern:fear & call-police; community-trust=0.99; crime-reporting=1.00; fear-and-wellbeing=-0.12
pattern:kin & not & call-police; community-trust=0.93; crime-reporting=0.09; public-safety=-0.08; fear-and-wellbeing=0.07; civil-rights=-0.05; rule-of-law=-0.05; services-and-legal-aid=0.07; officer-safety-operations=0.06
pattern:immigrant & police & not; community-trust=0.80; public-safety=0.14; fear-and-wellbeing=-0.05; cost-and-resources=-0.05; civil-rights=-0.04; social-cohesion=0.12; local-federal-roles=-0.05; rule-of-law=0.06; officer-safety-operations=-0.04
pattern:avoid & police; community-trust=0.86; crime-reporting=0.08; public-safety=0.05; fear-and-wellbeing=-0.14; cost-and-resources=0.13; local-federal-roles=-0.05; rule-of-law=-0.06; community-policing=0.04; services-and-legal-aid=-0.09
pattern:trust & act-yes; community-trust=-0.51
pattern:trust & council; community-trust=1.03; local-federal-roles=0.03
pattern:call-police & not; community-trust=-0.13; crime-reporting=1.72; public-safety=0.08; fear-and-wellbeing=-0.15; civic-participation=-0.06; cost-and-resources=0.23; legal-exposure=-0.04; civil-rights=-0.20; economy-and-reputation=-0.13; social-cohesion=-0.05; rule-of-law=-0.10; transparency-accountability=-0.12; officer-safety-operations=0.06
pattern:call-police & fear; crime-reporting=1.50; fear-and-wellbeing=-0.12
pattern:call-police & victim; crime-reporting=1.21; officer-safety-operations=0.05
pattern:report & victim; community-trust=-0.03; crime-reporting=2.02; public-safety=-0.11; fear-and-wellbeing=-0.14; civil-rights=-0.05; local-federal-roles=-0.05; rule-of-law=-0.05; transparency-accountability=-0.05; services-and-legal-aid=0.27; officer-safety-operations=-0.07
pattern:report & crime; crime-reporting=1.55; fear-and-wellbeing=-0.03; cost-and-resources=-0.04; civil-rights=-0.07; social-cohesion=-0.05; rule-of-law=-0.03; community-policing=-0.03; officer-safety-operations=-0.04
pattern:report & fear; crime-reporting=1.55; fear-and-wellbeing=0.07; officer-safety-operations=0.08
pattern:report & police; community-trust=-0.13; crime-reporting=1.05; public-safety=0.04; fear-and-wellbeing=-0.07; cost-and-resources=-0.04; civil-rights=-0.08; economy-and-reputation=-0.04; social-cohesion=0.05; local-federal-roles=-0.10; community-policing=-0.08; services-and-legal-aid=0.15; officer-safety-operations=-0.13
pattern:report & not; community-trust=-0.13; crime-reporting=0.96; public-safety=-0.14; fear-and-wellbeing=-0.22; civic-participation=-0.05; cost-and-resources=-0.10; legal-exposure=-0.04; economy-and-reputation=-0.06; local-federal-roles=-0.08; transparency-accountability=0.10; community-policing=-0.07; services-and-legal-aid=-0.13; officer-safety-operations=-0.13
pattern:domestic-violence & not; community-trust=-0.06; crime-reporting=1.46; public-safety=0.03; fear-and-wellbeing=-0.06; cost-and-resources=0.09; legal-exposure=0.07; economy-and-reputation=0.06; local-federal-roles=-0.04; rule-of-law=-0.04; community-policing=0.07
pattern:victim & fear; community-trust=-0.05; crime-reporting=1.05; public-safety=-0.08
pattern:victim & not & police; community-trust=0.20; crime-reporting=1.21; public-safety=0.05; fear-and-wellbeing=-0.08; civil-rights=-0.05; economy-and-reputation=-0.03; local-federal-roles=-0.06; services-and-legal-aid=-0.05
pattern:offender & remove-dangerous; community-trust=-0.04; public-safety=1.48; fear-and-wellbeing=0.05; civil-rights=-0.03; local-federal-roles=-0.13; rule-of-law=-0.07; services-and-legal-aid=0.05; officer-safety-operations=0.06
pattern:crime & safe; public-safety=1.01
pattern:crime & illegal; community-trust=-0.05; crime-reporting=0.05; public-safety=1.13; fear-and-wellbeing=0.06; civil-rights=-0.07; economy-and-reputation=-0.04; social-cohesion=-0.04; local-federal-roles=0.03; rule-of-law=-0.13; community-policing=-0.05; services-and-legal-aid=0.04; officer-safety-operations=-0.05
pattern:offender & illegal; public-safety=1.01; local-federal-roles=0.06; rule-of-law=-0.11
pattern:crime & kin; crime-reporting=0.18; public-safety=0.74; fear-and-wellbeing=-0.05; civic-participation=-0.12; legal-exposure=-0.07; civil-rights=-0.25; economy-and-reputation=-0.12; social-cohesion=-0.15; local-federal-roles=-0.08; rule-of-law=-0.26; transparency-accountability=-0.08; community-policing=-0.13; services-and-legal-aid=-0.03; officer-safety-operations=0.08
pattern:crime & neighbours; community-trust=0.08; public-safety=1.00; fear-and-wellbeing=-0.05; cost-and-resources=-0.05; civil-rights=-0.08; economy-and-reputation=-0.04; social-cohesion=-0.04; local-federal-roles=0.05; rule-of-law=0.04; transparency-accountability=-0.03; community-policing=0.03
pattern:fear & kin; community-trust=-0.23; crime-reporting=0.16; public-safety=0.06; fear-and-wellbeing=1.13; cost-and-resources=-0.05; legal-exposure=-0.04; civil-rights=-0.10; economy-and-reputation=-0.08; local-federal-roles=-0.08; rule-of-law=-0.09; community-policing=0.06; services-and-legal-aid=0.10; officer-safety-operations=-0.04
pattern:fear & children; community-trust=-0.04; crime-reporting=0.05; public-safety=0.11; fear-and-wellbeing=1.32; civic-participation=-0.07; cost-and-resources=-0.06; civil-rights=-0.11; economy-and-reputation=-0.08; social-cohesion=-0.17; local-federal-roles=0.10; rule-of-law=-0.06; transparency-accountability=-0.04; services-and-legal-aid=-0.12; officer-safety-operations=-0.07
pattern:fear & family; community-trust=-0.03; fear-and-wellbeing=1.48; civic-participation=-0.07; cost-and-resources=-0.04; civil-rights=-0.08; economy-and-reputation=-0.04; social-cohesion=-0.08; local-federal-roles=0.06; rule-of-law=-0.09; services-and-legal-aid=-0.10
pattern:fear & places; community-trust=0.08; public-safety=0.11; fear-and-wellbeing=1.45; civic-participation=-0.07; cost-and-resources=-0.03; civil-rights=-0.09; economy-and-reputation=-0.04; social-cohesion=0.04; local-federal-roles=-0.04; rule-of-law=-0.07; transparency-accountability=-0.03; community-policing=-0.03; services-and-legal-aid=-0.17; officer-safety-operations=-0.05
pattern:avoid & places; crime-reporting=-0.10; public-safety=0.07; fear-and-wellbeing=1.34; civic-participation=-0.04; cost-and-resources=0.04; economy-and-reputation=0.05; social-cohesion=-0.12; local-federal-roles=-0.04; officer-safety-operations=0.04
pattern:fear & immigrant; public-safety=-0.06; fear-and-wellbeing=0.98
pattern:fear & ice; community-trust=-0.06; fear-and-wellbeing=1.03; civil-rights=-0.06; social-cohesion=-0.07; local-federal-roles=-0.05; rule-of-law=-0.07; community-policing=-0.04; services-and-legal-aid=-0.05; officer-safety-operations=0.03
pattern:kin & immigration-enforcement; community-trust=-0.06; crime-reporting=-0.04; public-safety=0.23; fear-and-wellbeing=0.81; civic-participation=-0.07; cost-and-resources=0.09; legal-exposure=-0.05; civil-rights=-0.07; economy-and-reputation=-0.05; local-federal-roles=-0.10; rule-of-law=0.28; transparency-accountability=-0.06; services-and-legal-aid=-0.03; officer-safety-operations=-0.04
pattern:children & immigration-enforcement; fear-and-wellbeing=1.08
pattern:avoid & fear; fear-and-wellbeing=0.80
pattern:fear & crime; crime-reporting=-0.04; public-safety=-0.03; fear-and-wellbeing=-1.08; cost-and-resources=0.06; rule-of-law=-0.04; community-policing=0.03; services-and-legal-aid=-0.10
pattern:participation & council; community-trust=0.04; fear-and-wellbeing=-0.05; civic-participation=0.57; cost-and-resources=-0.04; civil-rights=-0.12; social-cohesion=-0.04; local-federal-roles=-0.04; rule-of-law=-0.05; transparency-accountability=0.04; services-and-legal-aid=-0.05; officer-safety-operations=-0.03
pattern:avoid & participation; civic-participation=0.99
pattern:fear & participation; crime-reporting=-0.05; public-safety=0.11; fear-and-wellbeing=0.05; civic-participation=0.89; local-federal-roles=0.06; rule-of-law=-0.03; services-and-legal-aid=0.06; officer-safety-operations=0.03
pattern:budget & police; crime-reporting=-0.04; public-safety=-0.09; fear-and-wellbeing=-0.06; civic-participation=-0.06; cost-and-resources=0.66; social-cohesion=0.04; local-federal-roles=0.07; rule-of-law=-0.08; transparency-accountability=0.10; community-policing=0.13; services-and-legal-aid=-0.09
pattern:money & police; community-trust=0.05; public-safety=-0.20; fear-and-wellbeing=0.05; cost-and-resources=1.23; civil-rights=-0.10; economy-and-reputation=-0.15; social-cohesion=-0.07; rule-of-law=-0.08; community-policing=0.03; services-and-legal-aid=-0.04; officer-safety-operations=-0.13
pattern:staffing & police; community-trust=-0.12; crime-reporting=-0.09; public-safety=0.33; fear-and-wellbeing=-0.06; civic-participation=-0.04; cost-and-resources=0.92; legal-exposure=-0.07; civil-rights=-0.09; economy-and-reputation=-0.04; social-cohesion=0.06; local-federal-roles=-0.11; rule-of-law=-0.05; services-and-legal-aid=-0.06; officer-safety-operations=0.10
pattern:money & not; community-trust=-0.04; fear-and-wellbeing=-0.05; civic-participation=-0.15; cost-and-resources=0.78; civil-rights=-0.11; economy-and-reputation=-0.25; social-cohesion=-0.05; local-federal-roles=-0.14; rule-of-law=0.09; transparency-accountability=0.08; community-policing=0.23; services-and-legal-aid=0.10
pattern:money & taxes; community-trust=-0.04; crime-reporting=-0.04; public-safety=-0.07; fear-and-wellbeing=0.06; civic-participation=0.12; cost-and-resources=0.53; legal-exposure=0.03; civil-rights=-0.08; economy-and-reputation=-0.05; social-cohesion=-0.09; rule-of-law=-0.05; transparency-accountability=-0.08; community-policing=-0.09; services-and-legal-aid=-0.10; officer-safety-operations=-0.04
pattern:budget & housing; public-safety=0.09; cost-and-resources=0.53; local-federal-roles=-0.03; community-policing=0.10; services-and-legal-aid=0.04; officer-safety-operations=-0.03
pattern:lawsuit & money; community-trust=-0.05; crime-reporting=-0.03; public-safety=-0.06; fear-and-wellbeing=-0.04; cost-and-resources=-0.05; legal-exposure=1.01; economy-and-reputation=0.03; social-cohesion=-0.04; rule-of-law=-0.05; transparency-accountability=-0.05; community-policing=-0.16; services-and-legal-aid=-0.06; officer-safety-operations=-0.08
pattern:lawsuit & council; community-trust=-0.05; public-safety=-0.10; fear-and-wellbeing=0.04; civic-participation=-0.08; cost-and-resources=-0.14; legal-exposure=1.10; civil-rights=-0.13; economy-and-reputation=-0.05; social-cohesion=-0.04; local-federal-roles=0.07; rule-of-law=-0.15; community-policing=-0.04; services-and-legal-aid=-0.08; officer-safety-operations=-0.07
pattern:lawsuit & agreement; community-trust=-0.07; crime-reporting=-0.07; public-safety=0.06; fear-and-wellbeing=-0.04; civic-participation=-0.05; cost-and-resources=0.07; legal-exposure=0.44; local-federal-roles=-0.04; rule-of-law=-0.12; services-and-legal-aid=-0.05
pattern:profiling & police; community-trust=0.11; crime-reporting=-0.10; public-safety=0.04; fear-and-wellbeing=0.03; cost-and-resources=-0.08; legal-exposure=0.09; civil-rights=1.82; social-cohesion=0.09; local-federal-roles=-0.03; community-policing=-0.11; services-and-legal-aid=-0.05; officer-safety-operations=-0.03
pattern:abuse & police; community-trust=-0.04; crime-reporting=-0.05; public-safety=0.12; fear-and-wellbeing=-0.08; cost-and-resources=0.06; civil-rights=0.93; local-federal-roles=-0.03; community-policing=-0.04; services-and-legal-aid=-0.05
pattern:profiling & black; civil-rights=1.02
pattern:black & police; crime-reporting=0.05; public-safety=-0.07; fear-and-wellbeing=-0.03; civil-rights=0.96; community-policing=0.04
pattern:black & not; crime-reporting=0.03; public-safety=-0.09; fear-and-wellbeing=-0.05; civic-participation=0.05; cost-and-resources=-0.06; civil-rights=1.10; economy-and-reputation=-0.04; social-cohesion=0.09; local-federal-roles=0.06; rule-of-law=-0.06
pattern:rights & immigrant; community-trust=0.14; cost-and-resources=0.05; legal-exposure=0.03; civil-rights=0.48; local-federal-roles=0.06; rule-of-law=0.03; community-policing=-0.03; officer-safety-operations=-0.04
pattern:economy & worker; community-trust=0.05; fear-and-wellbeing=-0.07; cost-and-resources=-0.18; civil-rights=0.05; economy-and-reputation=0.90; local-federal-roles=-0.04; community-policing=0.03; services-and-legal-aid=-0.04
pattern:economy & immigrant; community-trust=-0.05; public-safety=-0.07; fear-and-wellbeing=-0.03; civic-participation=-0.03; economy-and-reputation=1.18; social-cohesion=0.19; rule-of-law=-0.06; transparency-accountability=-0.09; community-policing=-0.03
pattern:economy & fear; fear-and-wellbeing=0.09; economy-and-reputation=0.97
pattern:belonging & neighbours; fear-and-wellbeing=-0.03; civil-rights=-0.04; social-cohesion=0.96; rule-of-law=-0.10
pattern:belonging & immigrant; community-trust=-0.04; crime-reporting=-0.04; public-safety=0.05; fear-and-wellbeing=-0.10; civic-participation=-0.03; civil-rights=-0.07; social-cohesion=0.89; local-federal-roles=-0.03
pattern:neighbours & immigrant; community-trust=0.05; public-safety=0.18; fear-and-wellbeing=0.07; civic-participation=-0.08; cost-and-resources=-0.04; economy-and-reputation=-0.06; social-cohesion=0.50; local-federal-roles=-0.03; rule-of-law=-0.12; transparency-accountability=-0.03; community-policing=-0.07
pattern:whose-job & ice; community-trust=-0.09; crime-reporting=-0.06; public-safety=-0.19; civic-participation=-0.04; cost-and-resources=-0.07; civil-rights=-0.11; economy-and-reputation=-0.04; social-cohesion=-0.08; local-federal-roles=0.92; rule-of-law=-0.08; transparency-accountability=0.03; community-policing=-0.05; services-and-legal-aid=0.10; officer-safety-operations=-0.11
pattern:whose-job & police & ice; community-trust=-0.13; crime-reporting=-0.04; public-safety=-0.12; fear-and-wellbeing=0.07; cost-and-resources=-0.05; legal-exposure=0.08; social-cohesion=-0.03; local-federal-roles=1.03; rule-of-law=-0.08; transparency-accountability=0.04; community-policing=-0.03; services-and-legal-aid=0.13; officer-safety-operations=-0.04
pattern:police & ice & not; community-trust=0.19; crime-reporting=0.06; public-safety=-0.23; fear-and-wellbeing=0.07; civic-participation=-0.06; legal-exposure=0.12; civil-rights=-0.23; economy-and-reputation=-0.05; local-federal-roles=0.60; rule-of-law=-0.17; transparency-accountability=0.14; community-policing=-0.03; services-and-legal-aid=-0.07
pattern:police & immigration-enforcement & not; community-trust=-0.05; crime-reporting=0.04; cost-and-resources=0.16; local-federal-roles=1.13; rule-of-law=-0.04; transparency-accountability=0.04
pattern:sheriff & ice; community-trust=0.19; fear-and-wellbeing=0.04; legal-exposure=0.03; civil-rights=-0.13; economy-and-reputation=-0.04; social-cohesion=-0.05; local-federal-roles=0.36; rule-of-law=-0.09; transparency-accountability=-0.06; community-policing=-0.06; services-and-legal-aid=-0.09; officer-safety-operations=-0.12
pattern:obey-law & illegal; rule-of-law=1.00
pattern:obey-law & immigrant; community-trust=-0.07; crime-reporting=-0.09; public-safety=-0.05; fear-and-wellbeing=-0.06; civic-participation=-0.04; civil-rights=0.06; economy-and-reputation=0.03; social-cohesion=0.19; local-federal-roles=-0.03; rule-of-law=0.57; transparency-accountability=0.03; community-policing=-0.05; services-and-legal-aid=-0.05; officer-safety-operations=-0.06
pattern:openness & police; community-trust=-0.20; crime-reporting=-0.14; public-safety=-0.14; cost-and-resources=-0.04; legal-exposure=0.04; civil-rights=-0.20; economy-and-reputation=-0.04; social-cohesion=-0.05; local-federal-roles=-0.05; transparency-accountability=0.74; community-policing=-0.16; services-and-legal-aid=-0.05
pattern:openness & council; public-safety=-0.07; civic-participation=-0.04; cost-and-resources=-0.07; civil-rights=-0.07; social-cohesion=0.03; rule-of-law=-0.07; transparency-accountability=0.63; services-and-legal-aid=-0.04; officer-safety-operations=-0.05
pattern:community-policing & police; community-trust=-0.10; crime-reporting=-0.26; public-safety=-0.07; fear-and-wellbeing=-0.04; civic-participation=-0.04; cost-and-resources=-0.15; legal-exposure=0.04; civil-rights=-0.07; economy-and-reputation=-0.12; social-cohesion=-0.10; local-federal-roles=0.03; rule-of-law=-0.07; transparency-accountability=0.06; community-policing=0.59; services-and-legal-aid=-0.15; officer-safety-operations=-0.09
pattern:community-policing & budget; community-trust=-0.04; public-safety=0.03; fear-and-wellbeing=-0.04; cost-and-resources=-0.05; civil-rights=-0.04; transparency-accountability=0.06; community-policing=0.52; officer-safety-operations=0.04
pattern:services & immigrant; public-safety=-0.03; fear-and-wellbeing=-0.10; civic-participation=-0.07; cost-and-resources=-0.07; economy-and-reputation=0.12; social-cohesion=-0.05; local-federal-roles=0.06; transparency-accountability=-0.07; services-and-legal-aid=0.79
pattern:services & poor; services-and-legal-aid=0.50
pattern:services & victim; community-trust=-0.08; public-safety=0.04; civic-participation=-0.03; cost-and-resources=0.05; legal-exposure=0.07; civil-rights=-0.04; local-federal-roles=0.05; rule-of-law=-0.03; services-and-legal-aid=0.32; officer-safety-operations=0.05
pattern:operations & police; community-trust=-0.12; crime-reporting=0.09; public-safety=-0.26; fear-and-wellbeing=-0.11; civic-participation=-0.07; cost-and-resources=-0.13; legal-exposure=0.06; civil-rights=-0.18; economy-and-reputation=-0.12; rule-of-law=-0.12; transparency-accountability=-0.23; community-policing=0.15; services-and-legal-aid=0.13; officer-safety-operations=0.42
pattern:operations & ice; crime-reporting=-0.11; fear-and-wellbeing=-0.08; civic-participation=-0.04; cost-and-resources=0.07; legal-exposure=-0.07; civil-rights=-0.12; economy-and-reputation=-0.05; local-federal-roles=0.26; community-policing=-0.09; services-and-legal-aid=-0.09; officer-safety-operations=0.50
pattern:operations & sheriff; community-trust=0.05; public-safety=-0.08; fear-and-wellbeing=-0.03; cost-and-resources=0.07; legal-exposure=-0.08; civil-rights=-0.06; local-federal-roles=-0.09; rule-of-law=-0.10; transparency-accountability=-0.04; community-policing=-0.03; officer-safety-operations=0.63
word:a; community-trust=-0.07; public-safety=0.13; fear-and-wellbeing=0.15; legal-exposure=0.11; civil-rights=0.14; social-cohesion=0.15; rule-of-law=-0.03; transparency-accountability=0.07; officer-safety-operations=0.30
word:abogado; civic-participation=-0.04; civil-rights=0.05; rule-of-law=0.05; transparency-accountability=-0.05
word:abogados; cost-and-resources=-0.03; services-and-legal-aid=0.08
word:about; community-trust=0.05; crime-reporting=0.07; public-safety=0.07; fear-and-wellbeing=-0.16; civic-participation=-0.05; cost-and-resources=-0.09; legal-exposure=-0.04; civil-rights=-0.08; economy-and-reputation=0.13; social-cohesion=0.06; local-federal-roles=0.05; rule-of-law=-0.07; services-and-legal-aid=-0.03; officer-safety-operations=-0.17
word:abrimos; economy-and-reputation=0.06
word:abuelo; civic-participation=0.03; social-cohesion=0.06
word:academia; officer-safety-operations=0.12
word:academy; officer-safety-operations=0.07
word:add; fear-and-wellbeing=0.03; local-federal-roles=0.06
word:address; public-safety=-0.04; cost-and-resources=0.03; officer-safety-operations=0.09
word:adelante; cost-and-resources=0.04; community-policing=0.06
word:afraid; community-trust=-0.03; public-safety=0.06; fear-and-wellbeing=-0.08; civil-rights=-0.04
word:after; community-trust=0.10; crime-reporting=0.03; public-safety=-0.05; civic-participation=-0.05; cost-and-resources=-0.08; economy-and-reputation=0.07; social-cohesion=0.04
word:afternoon; public-safety=0.06; local-federal-roles=0.08; community-policing=-0.03
word:afuera; public-safety=0.05; fear-and-wellbeing=0.14; cost-and-resources=-0.03
word:again; public-safety=0.12; civic-participation=0.03; civil-rights=-0.06; economy-and-reputation=-0.03; social-cohesion=-0.05; rule-of-law=0.04; transparency-accountability=-0.05
word:against; community-trust=-0.05; public-safety=-0.06; fear-and-wellbeing=-0.04; civil-rights=0.04; social-cohesion=0.08; transparency-accountability=0.07; community-policing=-0.04; services-and-legal-aid=-0.04; officer-safety-operations=-0.04
word:agarran; public-safety=0.07; fear-and-wellbeing=0.03
word:agarraron; crime-reporting=0.07
word:agency; cost-and-resources=-0.04; legal-exposure=0.06; local-federal-roles=0.08
word:agenda; civic-participation=0.07; local-federal-roles=-0.04; transparency-accountability=0.05; officer-safety-operations=0.04
word:agent; local-federal-roles=0.07
word:agente; cost-and-resources=-0.05; civil-rights=0.09; local-federal-roles=-0.03; transparency-accountability=0.05; officer-safety-operations=0.09
word:agentes; civil-rights=-0.03; local-federal-roles=0.07; community-policing=0.05; officer-safety-operations=0.03
word:agents; public-safety=-0.03; fear-and-wellbeing=-0.03; local-federal-roles=0.09; officer-safety-operations=0.06
word:ago; fear-and-wellbeing=-0.04; cost-and-resources=-0.04; civil-rights=0.05; economy-and-reputation=0.07
word:agreement; public-safety=0.06; cost-and-resources=-0.08; civil-rights=-0.04; rule-of-law=0.07; community-policing=-0.06
word:agua; community-trust=0.03; transparency-accountability=0.05; officer-safety-operations=-0.04
word:ahi; public-safety=-0.05; cost-and-resources=0.07; local-federal-roles=0.03; rule-of-law=-0.12; transparency-accountability=0.03; services-and-legal-aid=0.04; officer-safety-operations=0.04
word:ahora; community-trust=0.11; crime-reporting=0.07; public-safety=-0.11; fear-and-wellbeing=0.04; cost-and-resources=-0.04; legal-exposure=-0.04; civil-rights=0.07; social-cohesion=0.16; local-federal-roles=-0.04; officer-safety-operations=-0.05
word:al; community-trust=0.10; crime-reporting=0.08; public-safety=0.14; fear-and-wellbeing=0.07; civic-participation=0.06; cost-and-resources=0.08; civil-rights=-0.08; social-cohesion=-0.07; rule-of-law=0.05; transparency-accountability=-0.04; community-policing=0.03
word:algo; community-trust=0.03; crime-reporting=0.05; public-safety=0.09; fear-and-wellbeing=-0.04; civil-rights=-0.06; economy-and-reputation=-0.05; rule-of-law=0.03; officer-safety-operations=0.03
word:alguien; crime-reporting=0.03; public-safety=0.04; cost-and-resources=-0.06; civil-rights=0.09; officer-safety-operations=0.06
word:all; crime-reporting=0.09; public-safety=0.05; civic-participation=0.05; cost-and-resources=-0.07; civil-rights=0.10; economy-and-reputation=0.05; rule-of-law=-0.04; transparency-accountability=0.04; services-and-legal-aid=-0.04
word:alone; community-trust=0.04; public-safety=0.07
word:already; cost-and-resources=-0.04; local-federal-roles=0.07; rule-of-law=-0.05; services-and-legal-aid=-0.04; officer-safety-operations=-0.04
word:also; public-safety=-0.07; civil-rights=0.03; local-federal-roles=0.03
word:always; legal-exposure=0.06; civil-rights=0.09
word:am; crime-reporting=0.05; legal-exposure=-0.03; civil-rights=-0.05; social-cohesion=-0.04; local-federal-roles=0.08; rule-of-law=-0.04; officer-safety-operations=0.03
word:amen; social-cohesion=0.08
word:an; crime-reporting=-0.07; public-safety=0.04; fear-and-wellbeing=-0.13; legal-exposure=0.06; civil-rights=0.09; economy-and-reputation=-0.06; social-cohesion=-0.09; transparency-accountability=0.09; community-policing=0.04; services-and-legal-aid=0.03; officer-safety-operations=0.09
word:and; community-trust=-0.04; public-safety=0.05; fear-and-wellbeing=-0.15; civic-participation=0.05; legal-exposure=0.10; civil-rights=0.18; economy-and-reputation=0.13; social-cohesion=0.04; rule-of-law=0.05; transparency-accountability=0.13; community-policing=0.14; officer-safety-operations=-0.07
word:anda; crime-reporting=0.07; fear-and-wellbeing=-0.05; cost-and-resources=0.04; community-policing=0.05
word:ano; fear-and-wellbeing=-0.05; cost-and-resources=0.14; economy-and-reputation=0.07
word:anos; community-trust=0.06; crime-reporting=-0.04; public-safety=-0.06; fear-and-wellbeing=-0.07; legal-exposure=-0.05; civil-rights=0.10; economy-and-reputation=0.07; social-cohesion=0.04; local-federal-roles=-0.10; rule-of-law=0.17; transparency-accountability=-0.06; services-and-legal-aid=-0.03; officer-safety-operations=0.15
word:another; community-trust=-0.05; public-safety=0.04; fear-and-wellbeing=-0.09; civic-participation=-0.03; cost-and-resources=0.07; local-federal-roles=-0.06; officer-safety-operations=0.09
word:answer; community-trust=0.08; crime-reporting=0.03; public-safety=0.06; fear-and-wellbeing=-0.05; civic-participation=0.03; civil-rights=-0.06; social-cohesion=-0.04
word:answered; community-trust=0.06; local-federal-roles=0.04; transparency-accountability=0.06
word:ante; civil-rights=0.06; local-federal-roles=0.03
word:antes; crime-reporting=0.07; fear-and-wellbeing=0.05; social-cohesion=-0.03; local-federal-roles=-0.07; services-and-legal-aid=0.03
word:any; public-safety=0.04; fear-and-wellbeing=-0.07; legal-exposure=0.03; economy-and-reputation=-0.03; local-federal-roles=0.05; community-policing=-0.04
word:anybody; crime-reporting=-0.03; fear-and-wellbeing=-0.04; civic-participation=-0.04; cost-and-resources=0.05; officer-safety-operations=0.05
word:anyone; rule-of-law=0.05; community-policing=-0.03; officer-safety-operations=-0.04
word:anything; civic-participation=-0.04; economy-and-reputation=0.05; local-federal-roles=0.05; officer-safety-operations=0.03
word:apartments; crime-reporting=0.05
word:apoyo; community-trust=0.05; public-safety=-0.04; fear-and-wellbeing=-0.09; economy-and-reputation=-0.04; rule-of-law=0.05; community-policing=-0.04; services-and-legal-aid=-0.03
word:approve; rule-of-law=0.06
word:april; public-safety=0.08; community-policing=0.04; officer-safety-operations=0.04
word:aqui; community-trust=0.04; crime-reporting=-0.09; fear-and-wellbeing=-0.10; civic-participation=0.19; legal-exposure=-0.04; civil-rights=-0.08; economy-and-reputation=-0.04; social-cohesion=0.13; rule-of-law=0.09; transparency-accountability=-0.09; community-policing=-0.03
word:are; community-trust=-0.10; public-safety=0.27; fear-and-wellbeing=-0.05; civic-participation=-0.06; civil-rights=0.11; social-cohesion=0.07; local-federal-roles=0.07; transparency-accountability=-0.11; services-and-legal-aid=-0.04
word:argue; civic-participation=0.06
word:arrest; community-trust=-0.03; public-safety=-0.07; local-federal-roles=-0.03; community-policing=0.03
word:arrested; public-safety=0.07; fear-and-wellbeing=-0.03; cost-and-resources=0.04; rule-of-law=0.12
word:arrests; community-trust=0.03; community-policing=0.11
word:arriba; civil-rights=0.03; local-federal-roles=0.04; rule-of-law=0.05
word:as; fear-and-wellbeing=-0.11; legal-exposure=-0.03; civil-rights=-0.04; economy-and-reputation=0.07; social-cohesion=-0.03; local-federal-roles=0.11; rule-of-law=0.07; transparency-accountability=-0.04; community-policing=-0.05; officer-safety-operations=0.03
word:ashamed; fear-and-wellbeing=0.05; social-cohesion=-0.03; services-and-legal-aid=0.03
word:asi; community-trust=0.10; crime-reporting=0.03; public-safety=-0.06; civic-participation=0.08; civil-rights=0.07; rule-of-law=-0.06; community-policing=0.05; officer-safety-operations=-0.10
word:asilo; rule-of-law=0.06
word:ask; community-trust=-0.07; crime-reporting=-0.04; cost-and-resources=-0.05; economy-and-reputation=0.05; transparency-accountability=-0.06; community-policing=0.05
word:asked; public-safety=-0.15; fear-and-wellbeing=0.14; civic-participation=0.04; cost-and-resources=-0.06; legal-exposure=-0.05; civil-rights=0.13; rule-of-law=-0.12; transparency-accountability=0.14; services-and-legal-aid=0.05; officer-safety-operations=-0.04
word:asking; public-safety=0.17; civil-rights=0.04; economy-and-reputation=0.03; local-federal-roles=-0.04; rule-of-law=-0.05; transparency-accountability=0.07; community-policing=-0.04; services-and-legal-aid=-0.06
word:asks; public-safety=-0.06; local-federal-roles=0.11; officer-safety-operations=-0.04
word:assault; public-safety=0.07; local-federal-roles=0.04; services-and-legal-aid=-0.05
word:association; fear-and-wellbeing=-0.03; cost-and-resources=-0.05; economy-and-reputation=0.05; transparency-accountability=-0.03; services-and-legal-aid=-0.03
word:at; community-trust=0.12; public-safety=0.03; fear-and-wellbeing=0.17; civic-participation=0.13; cost-and-resources=-0.07; legal-exposure=-0.13; civil-rights=0.03; economy-and-reputation=-0.06; social-cohesion=0.04; local-federal-roles=-0.09; rule-of-law=0.04; transparency-accountability=-0.10; services-and-legal-aid=0.11; officer-safety-operations=-0.03
word:ate; community-trust=0.05; public-safety=-0.04; community-policing=0.06
word:attorney; cost-and-resources=-0.08; legal-exposure=0.08; officer-safety-operations=-0.06
word:august; fear-and-wellbeing=0.09
word:aunque; fear-and-wellbeing=0.03; civic-participation=0.05; economy-and-reputation=0.04
word:austin; legal-exposure=0.10; local-federal-roles=0.04
word:aye; public-safety=0.04; fear-and-wellbeing=0.04; civil-rights=0.07; local-federal-roles=0.06
word:ayudar; rule-of-law=0.06
word:b; crime-reporting=-0.03; public-safety=0.03; legal-exposure=0.04; civil-rights=0.05; economy-and-reputation=-0.05; local-federal-roles=0.16; transparency-accountability=0.04; services-and-legal-aid=0.05; officer-safety-operations=-0.03
word:baby; public-safety=-0.04; civil-rights=-0.04; social-cohesion=0.07
word:bachman; community-trust=0.08; fear-and-wellbeing=0.03; civic-participation=0.04
word:back; public-safety=0.18; civic-participation=-0.03; legal-exposure=-0.04; civil-rights=-0.06; rule-of-law=0.05; transparency-accountability=0.05; community-policing=0.06; services-and-legal-aid=-0.11; officer-safety-operations=0.06
word:bad; community-trust=0.05; cost-and-resources=-0.03; civil-rights=-0.04; rule-of-law=0.06
word:baja; public-safety=0.05; social-cohesion=0.03
word:bakery; fear-and-wellbeing=0.03; economy-and-reputation=0.09
word:ban; public-safety=0.05; local-federal-roles=0.05; services-and-legal-aid=-0.04
word:barrio; community-policing=0.06
word:base; legal-exposure=0.04; officer-safety-operations=0.06
word:be; public-safety=-0.07; civic-participation=-0.07; cost-and-resources=-0.13; legal-exposure=0.08; economy-and-reputation=0.06; social-cohesion=0.09; local-federal-roles=0.11; rule-of-law=-0.05; community-policing=-0.10; services-and-legal-aid=0.05; officer-safety-operations=0.09
word:beat; community-trust=0.06; cost-and-resources=0.03; civil-rights=-0.03; officer-safety-operations=-0.03
word:because; community-trust=0.17; crime-reporting=0.09; public-safety=-0.06; civil-rights=-0.09; local-federal-roles=0.09; rule-of-law=0.03; community-policing=-0.09; services-and-legal-aid=0.06; officer-safety-operations=0.06
word:been; community-trust=-0.04; crime-reporting=-0.08; public-safety=0.18; civic-participation=0.06; cost-and-resources=-0.06; civil-rights=0.12; social-cohesion=-0.10; local-federal-roles=-0.08; transparency-accountability=0.06; community-policing=-0.05; services-and-legal-aid=-0.05
word:before; crime-reporting=-0.04; public-safety=0.08; fear-and-wellbeing=-0.06; civic-participation=0.08; cost-and-resources=0.05; legal-exposure=-0.05; economy-and-reputation=-0.08; rule-of-law=0.05; transparency-accountability=0.05; community-policing=0.06
word:behind; cost-and-resources=-0.05; civil-rights=0.05; rule-of-law=-0.03
word:being; public-safety=-0.05; fear-and-wellbeing=-0.04; cost-and-resources=-0.05; legal-exposure=-0.03; civil-rights=0.11; economy-and-reputation=-0.04; social-cohesion=0.07; rule-of-law=0.08; officer-safety-operations=-0.04
word:believe; community-trust=0.07; civic-participation=-0.04; social-cohesion=0.05; local-federal-roles=0.04; transparency-accountability=-0.03; services-and-legal-aid=-0.04
word:belong; civil-rights=0.03; social-cohesion=0.06
word:bien; fear-and-wellbeing=-0.06; civil-rights=0.06; economy-and-reputation=0.04; local-federal-roles=0.04; services-and-legal-aid=0.04
word:bilingues; officer-safety-operations=0.07
word:bill; community-trust=-0.04; social-cohesion=-0.04; local-federal-roles=0.05; community-policing=-0.04; services-and-legal-aid=0.05; officer-safety-operations=0.05
word:black; public-safety=-0.10; cost-and-resources=-0.03; civil-rights=0.13; local-federal-roles=-0.04; community-policing=0.03; officer-safety-operations=-0.04
word:board; public-safety=-0.05; civic-participation=0.11; economy-and-reputation=0.05; transparency-accountability=0.06
word:body; public-safety=0.04; cost-and-resources=0.06; civil-rights=0.04; rule-of-law=-0.03; transparency-accountability=0.03; services-and-legal-aid=-0.04
word:bond; public-safety=0.03; civic-participation=0.05; cost-and-resources=0.08; rule-of-law=0.03; services-and-legal-aid=-0.03
word:booked; public-safety=0.08; officer-safety-operations=-0.05
word:border; public-safety=-0.03; fear-and-wellbeing=0.03; local-federal-roles=0.11; rule-of-law=0.09
word:born; community-trust=-0.05; public-safety=-0.09; civic-participation=-0.04; legal-exposure=0.03; civil-rights=0.22; transparency-accountability=-0.05; officer-safety-operations=-0.04
word:both; crime-reporting=-0.04; fear-and-wellbeing=-0.03; civic-participation=0.04; civil-rights=-0.08; local-federal-roles=0.06; transparency-accountability=-0.03; community-policing=-0.03; services-and-legal-aid=-0.03
word:bought; civil-rights=0.06
word:box; public-safety=0.05; community-policing=0.05
word:boy; public-safety=-0.05; civil-rights=-0.04; economy-and-reputation=0.04; social-cohesion=0.04; community-policing=0.05
word:boys; public-safety=0.09; fear-and-wellbeing=-0.10; community-policing=0.08
word:break; community-trust=0.06; crime-reporting=0.07; public-safety=0.05
word:breaking; public-safety=0.06; cost-and-resources=0.06
word:bring; community-trust=0.04; fear-and-wellbeing=-0.05; social-cohesion=0.05; rule-of-law=-0.03; community-policing=0.04
word:broke; crime-reporting=0.07; public-safety=0.05
word:broken; community-trust=0.04; crime-reporting=0.06; cost-and-resources=-0.04; civil-rights=0.09; local-federal-roles=-0.04; services-and-legal-aid=0.04
word:brother; public-safety=-0.06; social-cohesion=-0.05; community-policing=0.08
word:brought; public-safety=0.05; fear-and-wellbeing=-0.09; civil-rights=-0.05; social-cohesion=0.05; community-policing=0.07; officer-safety-operations=-0.04
word:brown; public-safety=-0.04; civil-rights=0.07
word:buckner; public-safety=0.05; rule-of-law=0.04
word:buenas; community-trust=0.07; crime-reporting=-0.04; fear-and-wellbeing=-0.09; cost-and-resources=0.06; economy-and-reputation=-0.08; local-federal-roles=0.09; rule-of-law=0.05; transparency-accountability=-0.04
word:bueno; community-trust=-0.03; crime-reporting=-0.03; fear-and-wellbeing=0.04; civic-participation=0.04; local-federal-roles=0.08
word:building; crime-reporting=0.04; civic-participation=0.07; cost-and-resources=0.06; economy-and-reputation=0.07; social-cohesion=-0.04; local-federal-roles=-0.03
word:burglary; public-safety=-0.07; cost-and-resources=0.05; rule-of-law=0.05; officer-safety-operations=-0.04
word:buried; public-safety=0.06; community-policing=0.04
word:bus; crime-reporting=0.05; public-safety=0.08; cost-and-resources=-0.04; civil-rights=-0.05; economy-and-reputation=-0.03; social-cohesion=-0.04; local-federal-roles=0.05; rule-of-law=0.10; transparency-accountability=-0.03; services-and-legal-aid=-0.07; officer-safety-operations=0.04
word:but; community-trust=-0.06; public-safety=-0.08; fear-and-wellbeing=-0.05; civic-participation=0.07; cost-and-resources=-0.04; legal-exposure=0.06; civil-rights=-0.09; local-federal-roles=0.11; rule-of-law=0.10; community-policing=-0.08
word:by; community-trust=0.06; crime-reporting=0.07; civic-participation=-0.08; civil-rights=-0.05; economy-and-reputation=0.12; social-cohesion=0.12; rule-of-law=0.20; community-policing=0.08; services-and-legal-aid=0.06; officer-safety-operations=-0.09
word:c; cost-and-resources=0.04; legal-exposure=0.04; local-federal-roles=0.03; transparency-accountability=0.06
word:cada; public-safety=-0.03; fear-and-wellbeing=-0.05; civic-participation=0.07; cost-and-resources=0.13; rule-of-law=-0.04; transparency-accountability=0.05; officer-safety-operations=0.07
word:call; crime-reporting=0.20; public-safety=0.23; fear-and-wellbeing=-0.09; civic-participation=-0.03; cost-and-resources=-0.07; economy-and-reputation=0.04; social-cohesion=-0.08; local-federal-roles=-0.09; community-policing=-0.05; services-and-legal-aid=-0.03; officer-safety-operations=0.16
word:calle; crime-reporting=-0.06; cost-and-resources=0.07; civil-rights=0.04; local-federal-roles=-0.03; rule-of-law=-0.04; services-and-legal-aid=-0.03; officer-safety-operations=0.06
word:called; crime-reporting=0.11; public-safety=0.07; fear-and-wellbeing=-0.11; civil-rights=-0.04; economy-and-reputation=-0.06; local-federal-roles=0.03; rule-of-law=-0.05; officer-safety-operations=-0.03
word:calling; cost-and-resources=0.05; local-federal-roles=-0.04; community-policing=0.09; officer-safety-operations=-0.03
word:calls; community-trust=0.09; crime-reporting=0.08; public-safety=-0.06; cost-and-resources=0.08; civil-rights=-0.03; social-cohesion=-0.04; community-policing=0.07; officer-safety-operations=0.05
word:camara; transparency-accountability=0.08
word:camaras; public-safety=0.03; transparency-accountability=0.07
word:cambio; civic-participation=0.06; social-cohesion=0.05; transparency-accountability=0.04; community-policing=0.03; officer-safety-operations=-0.03
word:came; community-trust=0.07; public-safety=0.08; civic-participation=0.05; cost-and-resources=-0.04; legal-exposure=-0.04; economy-and-reputation=-0.06; social-cohesion=0.12; local-federal-roles=-0.04; rule-of-law=0.09; services-and-legal-aid=-0.05
word:cameras; public-safety=0.06; civil-rights=0.05; transparency-accountability=-0.05
word:camp; social-cohesion=0.04; rule-of-law=0.06; services-and-legal-aid=0.03
word:can; crime-reporting=-0.04; public-safety=-0.03; civic-participation=-0.11; legal-exposure=0.10; local-federal-roles=0.05; rule-of-law=-0.05; transparency-accountability=0.08; community-policing=-0.08
word:can't; public-safety=0.06; fear-and-wellbeing=0.03; civic-participation=-0.04; cost-and-resources=0.04; civil-rights=-0.06; social-cohesion=-0.06; rule-of-law=-0.12; transparency-accountability=0.05; services-and-legal-aid=0.07; officer-safety-operations=0.04
word:canada; civil-rights=0.05
word:canchas; community-policing=0.06
word:cannot; legal-exposure=0.03; rule-of-law=0.07
word:car; crime-reporting=0.04; public-safety=0.07; fear-and-wellbeing=0.10; civic-participation=-0.04; cost-and-resources=0.03; legal-exposure=-0.03; civil-rights=0.03; economy-and-reputation=0.06; rule-of-law=-0.05; transparency-accountability=-0.05
word:cara; cost-and-resources=-0.05; civil-rights=0.10; local-federal-roles=0.03
word:carcel; community-trust=-0.03; crime-reporting=-0.03; public-safety=0.07; social-cohesion=-0.05; local-federal-roles=0.07; officer-safety-operations=0.05
word:card; public-safety=-0.08; social-cohesion=-0.03
word:carino; social-cohesion=0.09
word:carros; public-safety=0.05
word:carry; fear-and-wellbeing=-0.04; civil-rights=0.04; rule-of-law=0.05
word:cars; community-trust=-0.05; public-safety=0.06
word:casa; community-trust=-0.05; fear-and-wellbeing=0.13; civic-participation=-0.04; legal-exposure=-0.03; social-cohesion=-0.06; rule-of-law=0.05; transparency-accountability=-0.05
word:case; crime-reporting=0.04; public-safety=0.06; cost-and-resources=-0.04; legal-exposure=0.06; services-and-legal-aid=0.04; officer-safety-operations=-0.05
word:cases; community-trust=0.06
word:cash; cost-and-resources=-0.04; economy-and-reputation=0.09
word:casi; officer-safety-operations=0.07
word:cause; public-safety=0.06; fear-and-wellbeing=-0.05; local-federal-roles=-0.04; officer-safety-operations=-0.03
word:center; civic-participation=0.06; local-federal-roles=-0.04; officer-safety-operations=-0.03
word:certificate; public-safety=-0.03; fear-and-wellbeing=0.07
word:chair; community-trust=0.06; fear-and-wellbeing=-0.06; civil-rights=-0.05; local-federal-roles=0.12; rule-of-law=-0.03; transparency-accountability=0.04; officer-safety-operations=0.05
word:chairman; public-safety=0.03; local-federal-roles=0.04; officer-safety-operations=0.05
word:changed; community-trust=0.06; transparency-accountability=0.04
word:chart; transparency-accountability=0.06
word:check; fear-and-wellbeing=-0.06; cost-and-resources=0.04; legal-exposure=0.05; community-policing=-0.03; officer-safety-operations=0.05
word:checking; officer-safety-operations=0.05
word:checks; public-safety=0.08; rule-of-law=0.08
word:chief; community-trust=0.15; fear-and-wellbeing=-0.03; civic-participation=0.04; civil-rights=-0.04; local-federal-roles=0.07; transparency-accountability=0.09; officer-safety-operations=-0.06
word:child; public-safety=0.05; civil-rights=0.04; rule-of-law=0.03
word:children; civil-rights=0.06; social-cohesion=0.07
word:church; fear-and-wellbeing=-0.08; civil-rights=0.06; social-cohesion=0.15; rule-of-law=0.05
word:cinco; community-trust=-0.04; public-safety=0.07; fear-and-wellbeing=0.08; civic-participation=-0.04; civil-rights=-0.03; social-cohesion=-0.05; local-federal-roles=-0.04; community-policing=-0.04
word:citas; fear-and-wellbeing=0.07; services-and-legal-aid=0.08
word:cities; fear-and-wellbeing=-0.04; cost-and-resources=-0.05; legal-exposure=0.06
word:citizen; public-safety=-0.04; fear-and-wellbeing=0.08; cost-and-resources=-0.05; civil-rights=0.16; social-cohesion=-0.05; local-federal-roles=-0.05; community-policing=-0.04
word:citizenship; services-and-legal-aid=0.06
word:city; community-trust=-0.05; crime-reporting=-0.08; public-safety=-0.07; fear-and-wellbeing=-0.03; civic-participation=0.09; legal-exposure=0.17; civil-rights=0.03; economy-and-reputation=0.07; social-cohesion=0.07; local-federal-roles=0.24; rule-of-law=-0.08; community-policing=-0.08; officer-safety-operations=-0.10
word:ciudad; crime-reporting=-0.05; public-safety=-0.06; fear-and-wellbeing=-0.14; civic-participation=-0.04; legal-exposure=0.11; civil-rights=-0.03; economy-and-reputation=0.09; social-cohesion=0.09; local-federal-roles=0.14; rule-of-law=-0.09; transparency-accountability=0.04; community-policing=-0.04; services-and-legal-aid=0.05
word:ciudadano; crime-reporting=-0.03; cost-and-resources=0.03; legal-exposure=0.07; civil-rights=0.07; services-and-legal-aid=-0.04; officer-safety-operations=-0.04
word:civil; public-safety=0.04; cost-and-resources=-0.03; legal-exposure=0.07; local-federal-roles=0.04; rule-of-law=-0.04; services-and-legal-aid=-0.04; officer-safety-operations=0.05
word:class; cost-and-resources=-0.03; economy-and-reputation=-0.03; community-policing=-0.04; officer-safety-operations=0.07
word:clause; legal-exposure=0.07; civil-rights=-0.05
word:cleans; crime-reporting=0.05; fear-and-wellbeing=0.06
word:clinica; public-safety=-0.03; fear-and-wellbeing=0.03; cost-and-resources=-0.05; services-and-legal-aid=0.09
word:coffee; community-trust=0.11; public-safety=-0.05; civil-rights=-0.04; economy-and-reputation=0.04; social-cohesion=0.04; officer-safety-operations=0.04
word:color; public-safety=-0.04; civil-rights=0.13
word:comadre; fear-and-wellbeing=0.11
word:come; crime-reporting=-0.03; public-safety=-0.05; fear-and-wellbeing=0.12; civic-participation=0.08; legal-exposure=-0.06; civil-rights=-0.11; economy-and-reputation=0.11; social-cohesion=0.06; local-federal-roles=-0.08; rule-of-law=-0.04; community-policing=0.10; services-and-legal-aid=0.07; officer-safety-operations=-0.07
word:comes; community-trust=0.04; crime-reporting=0.04; public-safety=-0.07; cost-and-resources=0.10; local-federal-roles=0.04; services-and-legal-aid=0.05
word:coming; public-safety=0.09; fear-and-wellbeing=-0.04; civil-rights=-0.04; rule-of-law=0.04
word:comment; civic-participation=0.09
word:committee; community-trust=0.03; civic-participation=0.07; transparency-accountability=0.03
word:community; public-safety=-0.06; fear-and-wellbeing=-0.06; civic-participation=0.04; civil-rights=-0.05; community-policing=0.04
word:como; fear-and-wellbeing=-0.07; cost-and-resources=-0.06; civil-rights=0.09; economy-and-reputation=0.03; social-cohesion=0.05
word:complaint; legal-exposure=0.03; civil-rights=0.04; transparency-accountability=0.06
word:completo; transparency-accountability=0.05
word:computer; public-safety=0.05; civil-rights=0.04; officer-safety-operations=0.06
word:comunidad; civic-participation=0.03; civil-rights=-0.05; social-cohesion=0.06; rule-of-law=0.05
word:con; community-trust=0.10; crime-reporting=0.03; public-safety=-0.13; fear-and-wellbeing=0.07; civic-participation=-0.05; cost-and-resources=-0.11; legal-exposure=0.06; civil-rights=0.04; social-cohesion=-0.10; transparency-accountability=0.07; community-policing=0.19; services-and-legal-aid=-0.07; officer-safety-operations=0.14
word:concejales; civic-participation=-0.03; rule-of-law=0.08
word:condado; cost-and-resources=0.09; legal-exposure=0.06; civil-rights=0.06; social-cohesion=-0.04; local-federal-roles=0.07; rule-of-law=-0.04; officer-safety-operations=0.07
word:condados; cost-and-resources=0.06; civil-rights=-0.03
word:congress; local-federal-roles=0.06; rule-of-law=0.04
word:conmigo; fear-and-wellbeing=0.06
word:conoce; public-safety=0.06; legal-exposure=0.04; community-policing=0.04
word:consent; transparency-accountability=0.05
word:contra; civic-participation=0.03; economy-and-reputation=0.04; rule-of-law=0.11; community-policing=-0.04; officer-safety-operations=-0.04
word:contract; fear-and-wellbeing=-0.03; transparency-accountability=0.09
word:contrario; public-safety=0.07
word:contrata; economy-and-reputation=0.06; rule-of-law=0.03
word:contratista; crime-reporting=0.06
word:contrato; transparency-accountability=0.07
word:convenio; crime-reporting=-0.04; public-safety=-0.03; civic-participation=0.03; civil-rights=-0.04; social-cohesion=0.05; community-policing=0.08; services-and-legal-aid=-0.03; officer-safety-operations=0.04
word:convicted; public-safety=0.04; civil-rights=0.06
word:cop; community-trust=0.07; local-federal-roles=0.04; officer-safety-operations=0.04
word:cops; public-safety=0.04; legal-exposure=0.03; local-federal-roles=0.05
word:corner; public-safety=0.05; fear-and-wellbeing=-0.07; social-cohesion=0.03; community-policing=0.04
word:cosa; crime-reporting=-0.03; social-cohesion=0.05; rule-of-law=0.06; community-policing=0.07; officer-safety-operations=-0.05
word:could; crime-reporting=-0.04; public-safety=-0.09; fear-and-wellbeing=0.06; civic-participation=0.04; civil-rights=0.05; local-federal-roles=0.03; rule-of-law=-0.06; transparency-accountability=0.05; services-and-legal-aid=-0.05
word:council; community-trust=-0.06; public-safety=-0.04; civic-participation=0.08; cost-and-resources=0.05; economy-and-reputation=-0.03; social-cohesion=0.04; local-federal-roles=-0.06; transparency-accountability=0.04; services-and-legal-aid=0.03
word:counselor; fear-and-wellbeing=0.05; services-and-legal-aid=0.08
word:count; public-safety=0.06
word:country; public-safety=0.07; fear-and-wellbeing=-0.03; civil-rights=-0.06; local-federal-roles=0.05; rule-of-law=0.04; officer-safety-operations=-0.04
word:county; crime-reporting=0.04; public-safety=0.10; fear-and-wellbeing=-0.11; civic-participation=-0.07; cost-and-resources=0.04; civil-rights=0.07; social-cohesion=-0.06; local-federal-roles=0.07; rule-of-law=0.03; transparency-accountability=-0.05; community-policing=-0.04; officer-safety-operations=0.10
word:court; cost-and-resources=-0.05; local-federal-roles=-0.04; rule-of-law=0.04; services-and-legal-aid=0.09
word:credencial; officer-safety-operations=0.05
word:creen; economy-and-reputation=0.07
word:creo; community-trust=0.07; rule-of-law=0.03; transparency-accountability=0.03
word:crews; economy-and-reputation=0.09
word:crime; fear-and-wellbeing=0.08; community-policing=0.11
word:crisis; cost-and-resources=0.08; civil-rights=-0.05; community-policing=0.17; officer-safety-operations=0.05
word:crossed; social-cohesion=0.06
word:crosswalk; public-safety=0.12
word:cuadra; social-cohesion=0.06
word:cuando; crime-reporting=0.14; public-safety=-0.06; fear-and-wellbeing=0.08; civic-participation=-0.04; social-cohesion=0.06; local-federal-roles=-0.06; rule-of-law=-0.06
word:cuarenta; public-safety=-0.04; fear-and-wellbeing=-0.04; civic-participation=0.06; cost-and-resources=0.06; local-federal-roles=-0.04; services-and-legal-aid=0.09
word:cuatro; community-trust=-0.05; crime-reporting=-0.03; fear-and-wellbeing=-0.09; cost-and-resources=0.03; economy-and-reputation=0.04; social-cohesion=-0.07; rule-of-law=-0.06; officer-safety-operations=0.03
word:culpa; cost-and-resources=0.06
word:cumple; local-federal-roles=0.04; rule-of-law=0.06
word:curb; civil-rights=0.08; community-policing=0.03
word:curso; officer-safety-operations=0.09
word:dad; fear-and-wellbeing=0.06; civic-participation=0.04; civil-rights=-0.06; rule-of-law=-0.04
word:dallas; community-trust=-0.04; crime-reporting=-0.09; public-safety=-0.09; fear-and-wellbeing=-0.08; cost-and-resources=0.06; legal-exposure=0.15; civil-rights=0.11; social-cohesion=0.20; local-federal-roles=0.20; rule-of-law=-0.10; transparency-accountability=0.03; community-policing=-0.06; officer-safety-operations=-0.06
word:data; public-safety=-0.04; cost-and-resources=0.03; transparency-accountability=0.06; officer-safety-operations=-0.05
word:dato; public-safety=-0.03; officer-safety-operations=0.05
word:datos; civil-rights=-0.04; officer-safety-operations=0.05
word:daughter; public-safety=0.03; economy-and-reputation=0.06
word:day; public-safety=0.04; fear-and-wellbeing=0.09; legal-exposure=0.05; civil-rights=0.04; economy-and-reputation=0.06; social-cohesion=-0.05; rule-of-law=-0.05; officer-safety-operations=0.03
word:days; community-trust=-0.05; public-safety=-0.06; civic-participation=-0.03; cost-and-resources=0.04; legal-exposure=0.05; civil-rights=0.03; economy-and-reputation=-0.04; local-federal-roles=-0.04; transparency-accountability=0.07; services-and-legal-aid=0.04; officer-safety-operations=0.07
word:de; community-trust=0.08; public-safety=-0.08; cost-and-resources=-0.07; civil-rights=-0.06; economy-and-reputation=0.16; social-cohesion=0.13; local-federal-roles=0.08; rule-of-law=-0.14; community-policing=0.15; services-and-legal-aid=0.14; officer-safety-operations=0.12
word:dea; local-federal-roles=0.09
word:dear; public-safety=-0.04; fear-and-wellbeing=0.06; rule-of-law=0.03; officer-safety-operations=-0.03
word:debe; civic-participation=0.03; economy-and-reputation=-0.03; local-federal-roles=0.04; rule-of-law=0.05
word:decia; community-trust=0.05; crime-reporting=0.08; public-safety=-0.04
word:decided; transparency-accountability=0.09
word:decir; crime-reporting=0.09; cost-and-resources=-0.05; civil-rights=0.04
word:dejo; fear-and-wellbeing=-0.04; civic-participation=0.07; social-cohesion=0.03; officer-safety-operations=-0.04
word:del; community-trust=-0.08; public-safety=0.13; fear-and-wellbeing=-0.12; civic-participation=-0.06; cost-and-resources=0.03; legal-exposure=-0.03; civil-rights=-0.12; economy-and-reputation=0.21; social-cohesion=-0.04; local-federal-roles=0.12; rule-of-law=-0.07; transparency-accountability=-0.03; services-and-legal-aid=-0.08
word:delante; crime-reporting=0.03; civil-rights=0.05; economy-and-reputation=0.03
word:demanda; cost-and-resources=0.09; legal-exposure=0.07; civil-rights=0.03
word:denuncia; community-trust=0.04; crime-reporting=0.06
word:department; public-safety=-0.03; fear-and-wellbeing=-0.03; cost-and-resources=0.05; civil-rights=0.03; social-cohesion=-0.05; local-federal-roles=0.07; officer-safety-operations=0.03
word:depende; civil-rights=0.06
word:deportacion; public-safety=0.07
word:deported; public-safety=0.08
word:deputy; community-trust=0.06; local-federal-roles=0.05; officer-safety-operations=0.07
word:derecho; civil-rights=0.08; local-federal-roles=0.03; services-and-legal-aid=-0.05
word:descanse; social-cohesion=0.07
word:desde; community-trust=-0.05; crime-reporting=-0.04; public-safety=0.04; civic-participation=-0.04; cost-and-resources=-0.04; economy-and-reputation=0.08; social-cohesion=0.05; local-federal-roles=-0.03; transparency-accountability=-0.03; community-policing=0.03; services-and-legal-aid=-0.07
word:desk; public-safety=-0.06; services-and-legal-aid=0.06
word:despues; community-trust=0.11; public-safety=-0.05; fear-and-wellbeing=-0.04; cost-and-resources=-0.04; economy-and-reputation=0.06; local-federal-roles=-0.07; officer-safety-operations=0.06
word:detainer; cost-and-resources=0.07; legal-exposure=0.07; services-and-legal-aid=-0.03; officer-safety-operations=0.09
word:detainers; officer-safety-operations=-0.06
word:detective; community-trust=0.11; crime-reporting=0.15; fear-and-wellbeing=-0.05; civil-rights=-0.07; economy-and-reputation=-0.06; transparency-accountability=-0.03; community-policing=0.06; officer-safety-operations=0.04
word:dia; fear-and-wellbeing=-0.03; civic-participation=-0.04; civil-rights=0.09; rule-of-law=-0.04; officer-safety-operations=-0.06
word:dias; public-safety=-0.03; civic-participation=-0.03; legal-exposure=0.05; civil-rights=0.03; social-cohesion=-0.05; local-federal-roles=-0.04; transparency-accountability=0.07; officer-safety-operations=0.06
word:dice; public-safety=-0.08; cost-and-resources=-0.05; economy-and-reputation=-0.04; social-cohesion=-0.06; rule-of-law=0.06; transparency-accountability=0.13; services-and-legal-aid=-0.09; officer-safety-operations=0.09
word:dicen; community-trust=0.07; crime-reporting=0.04; public-safety=0.04; civic-participation=0.06; cost-and-resources=-0.04; civil-rights=-0.03
word:dicho; fear-and-wellbeing=0.07
word:did; crime-reporting=0.05; public-safety=-0.04; fear-and-wellbeing=0.08; civic-participation=-0.04; civil-rights=0.07; social-cohesion=-0.11; local-federal-roles=0.05; rule-of-law=0.10; transparency-accountability=-0.09; community-policing=0.04; officer-safety-operations=-0.04
word:didn't; community-trust=-0.06; crime-reporting=0.08; public-safety=0.08; fear-and-wellbeing=0.04; cost-and-resources=-0.04; transparency-accountability=-0.05; community-policing=-0.04; services-and-legal-aid=0.06; officer-safety-operations=0.05
word:diecisiete; economy-and-reputation=0.06
word:dieron; crime-reporting=-0.03; fear-and-wellbeing=-0.07; cost-and-resources=0.03; legal-exposure=0.04
word:diez; community-trust=0.07; public-safety=-0.05; fear-and-wellbeing=0.04; cost-and-resources=-0.03; community-policing=0.07; officer-safety-operations=0.05
word:diga; crime-reporting=0.04; local-federal-roles=0.07
word:digan; public-safety=0.05; civil-rights=0.04
word:digo; crime-reporting=0.05; public-safety=0.09; civil-rights=-0.09; economy-and-reputation=-0.06; social-cohesion=0.04; local-federal-roles=0.04; transparency-accountability=-0.04
word:dije; community-trust=0.08; crime-reporting=0.12; public-safety=-0.07; local-federal-roles=-0.03
word:dijo; crime-reporting=0.13; public-safety=-0.11; fear-and-wellbeing=0.06; civic-participation=0.03; legal-exposure=0.06; civil-rights=0.09; economy-and-reputation=-0.03; rule-of-law=-0.07; community-policing=-0.06
word:dinero; cost-and-resources=0.10; economy-and-reputation=-0.03; services-and-legal-aid=0.07
word:district; public-safety=0.07; cost-and-resources=0.11; civil-rights=-0.04; officer-safety-operations=-0.04
word:distrito; community-trust=0.03; civic-participation=0.05; cost-and-resources=0.04; social-cohesion=-0.04
word:do; community-trust=-0.09; public-safety=0.09; fear-and-wellbeing=0.09; civic-participation=-0.04; legal-exposure=-0.06; civil-rights=-0.06; economy-and-reputation=0.04; social-cohesion=0.08; local-federal-roles=0.15; transparency-accountability=-0.08; community-policing=-0.03; officer-safety-operations=-0.04
word:does; community-trust=-0.07; crime-reporting=0.03; public-safety=-0.04; fear-and-wellbeing=0.08; civic-participation=-0.06; social-cohesion=-0.06; rule-of-law=0.03; services-and-legal-aid=0.04
word:doesn't; crime-reporting=0.04; fear-and-wellbeing=-0.03; cost-and-resources=-0.08; civil-rights=-0.04; economy-and-reputation=-0.04; social-cohesion=0.05; local-federal-roles=0.07; officer-safety-operations=-0.06
word:dog; community-trust=0.04; crime-reporting=0.04; cost-and-resources=0.03; legal-exposure=-0.05; civil-rights=0.04; rule-of-law=-0.04; transparency-accountability=0.06
word:doing; crime-reporting=-0.04; civil-rights=-0.03; economy-and-reputation=-0.04; local-federal-roles=0.07; services-and-legal-aid=0.05; officer-safety-operations=-0.03
word:dolares; crime-reporting=0.04; public-safety=-0.05; fear-and-wellbeing=0.06; social-cohesion=-0.03; rule-of-law=0.05; officer-safety-operations=-0.04
word:dollars; cost-and-resources=-0.10; economy-and-reputation=0.03; local-federal-roles=-0.04; rule-of-law=-0.03; services-and-legal-aid=-0.04; officer-safety-operations=-0.04
word:don; crime-reporting=-0.05
word:don't; community-trust=0.04; crime-reporting=-0.09; public-safety=0.10; fear-and-wellbeing=0.08; civic-participation=-0.06; cost-and-resources=0.06; civil-rights=-0.04; social-cohesion=-0.04; local-federal-roles=0.06; rule-of-law=0.05; services-and-legal-aid=-0.07; officer-safety-operations=0.05
word:dona; community-trust=0.08
word:donde; fear-and-wellbeing=0.08; economy-and-reputation=0.03; transparency-accountability=0.12; services-and-legal-aid=-0.05; officer-safety-operations=-0.04
word:done; public-safety=0.10; fear-and-wellbeing=-0.07; civil-rights=0.03; economy-and-reputation=-0.04; social-cohesion=-0.04; services-and-legal-aid=-0.05; officer-safety-operations=0.04
word:door; community-trust=0.09; crime-reporting=0.05; civic-participation=0.05; cost-and-resources=-0.05; civil-rights=-0.06; transparency-accountability=-0.05; community-policing=-0.04; officer-safety-operations=0.05
word:doors; community-trust=0.13; crime-reporting=0.06; community-policing=-0.04
word:dos; community-trust=-0.08; public-safety=0.22; fear-and-wellbeing=0.12; civic-participation=-0.05; cost-and-resources=0.04; social-cohesion=-0.04; local-federal-roles=-0.05; community-policing=0.08; officer-safety-operations=0.08
word:down; community-trust=-0.08; crime-reporting=0.03; public-safety=0.18; fear-and-wellbeing=-0.03; cost-and-resources=-0.05; civil-rights=-0.13; social-cohesion=-0.06; rule-of-law=0.03; community-policing=0.05; services-and-legal-aid=-0.04; officer-safety-operations=-0.04
word:downtown; fear-and-wellbeing=-0.03; economy-and-reputation=0.10
word:dpd; public-safety=-0.06; local-federal-roles=0.05; officer-safety-operations=0.10
word:draft; civil-rights=-0.06; local-federal-roles=0.06; transparency-accountability=0.09
word:drive; crime-reporting=-0.04; fear-and-wellbeing=0.15; local-federal-roles=-0.03; rule-of-law=0.06; community-policing=-0.03
word:driver; local-federal-roles=0.06
word:drivers; civil-rights=0.03; community-policing=0.06
word:drop; community-trust=0.04; crime-reporting=0.07; public-safety=0.04; fear-and-wellbeing=-0.03
word:e; community-trust=-0.03; public-safety=-0.04; civil-rights=0.03; economy-and-reputation=0.08; local-federal-roles=0.04
word:each; public-safety=-0.10; fear-and-wellbeing=-0.04; cost-and-resources=0.07; social-cohesion=0.12; local-federal-roles=-0.04; transparency-accountability=0.05
word:east; public-safety=0.04; civil-rights=0.06; transparency-accountability=0.03
word:edificio; fear-and-wellbeing=-0.03; social-cohesion=0.06
word:eighteen; fear-and-wellbeing=0.06; officer-safety-operations=0.03
word:eighty; public-safety=0.04; civic-participation=0.12; cost-and-resources=0.03; legal-exposure=-0.03; civil-rights=0.07; officer-safety-operations=0.08
word:either; social-cohesion=-0.04; local-federal-roles=0.04; officer-safety-operations=0.05
word:el; crime-reporting=0.10; public-safety=-0.07; cost-and-resources=0.11; civil-rights=0.03; economy-and-reputation=0.16; social-cohesion=0.09; rule-of-law=0.04; transparency-accountability=0.03; community-policing=-0.04; services-and-legal-aid=-0.04; officer-safety-operations=0.07
word:eleven; fear-and-wellbeing=-0.07; legal-exposure=-0.03; civil-rights=-0.10; economy-and-reputation=0.05; social-cohesion=-0.08; local-federal-roles=0.03; rule-of-law=-0.03; community-policing=-0.05; services-and-legal-aid=0.06
word:ella; crime-reporting=0.07; fear-and-wellbeing=0.10; civic-participation=-0.05; social-cohesion=-0.08; officer-safety-operations=-0.03
word:ellas; community-trust=-0.03; crime-reporting=0.05; fear-and-wellbeing=0.07
word:ellos; social-cohesion=-0.03; local-federal-roles=0.06; officer-safety-operations=0.05
word:elotes; public-safety=0.05; cost-and-resources=-0.03; rule-of-law=-0.03
word:else; fear-and-wellbeing=0.06; rule-of-law=-0.04
word:else's; legal-exposure=0.04; civil-rights=0.06; local-federal-roles=0.03
word:em; public-safety=0.07; fear-and-wellbeing=-0.05; cost-and-resources=0.04; civil-rights=-0.04; economy-and-reputation=0.04; transparency-accountability=-0.03
word:en; community-trust=-0.08; crime-reporting=-0.06; public-safety=-0.05; fear-and-wellbeing=0.11; civic-participation=0.07; cost-and-resources=-0.08; legal-exposure=-0.03; civil-rights=0.13; social-cohesion=0.12; local-federal-roles=-0.05; community-policing=0.09; services-and-legal-aid=0.06; officer-safety-operations=0.07
word:end; civil-rights=0.08; social-cohesion=-0.03; rule-of-law=0.04
word:enfermera; public-safety=0.03; services-and-legal-aid=0.07
word:enforce; economy-and-reputation=0.09
word:enforcement; public-safety=-0.07; civil-rights=-0.04; local-federal-roles=0.07; transparency-accountability=0.07; services-and-legal-aid=0.06; officer-safety-operations=-0.04
word:english; social-cohesion=-0.03; services-and-legal-aid=0.07
word:enseno; community-trust=0.06; cost-and-resources=-0.04; civil-rights=0.05; social-cohesion=0.05; community-policing=0.03
word:entendi; civic-participation=0.10
word:entonces; community-trust=-0.04; crime-reporting=0.05; public-safety=0.03; cost-and-resources=-0.03; legal-exposure=0.04; social-cohesion=-0.08; local-federal-roles=0.04; rule-of-law=0.07; transparency-accountability=0.03; officer-safety-operations=-0.04
word:entran; officer-safety-operations=0.06
word:entrar; civil-rights=0.05; social-cohesion=0.04
word:entre; public-safety=0.06; local-federal-roles=0.05; transparency-accountability=0.04; community-policing=-0.03
word:entro; crime-reporting=0.03; rule-of-law=0.07
word:equal; civil-rights=0.07
word:equipment; civil-rights=0.06
word:era; community-trust=0.08; fear-and-wellbeing=-0.07; civic-participation=-0.03; civil-rights=0.10; social-cohesion=0.05; local-federal-roles=-0.05; rule-of-law=-0.04; services-and-legal-aid=-0.04; officer-safety-operations=-0.04
word:eramos; community-trust=0.06; fear-and-wellbeing=0.04; civic-participation=0.07
word:error; cost-and-resources=0.05; legal-exposure=0.07
word:es; community-trust=-0.14; crime-reporting=-0.15; fear-and-wellbeing=-0.09; civil-rights=0.21; economy-and-reputation=-0.05; local-federal-roles=0.21; rule-of-law=0.10; transparency-accountability=-0.12; services-and-legal-aid=-0.03; officer-safety-operations=0.11
word:esas; public-safety=0.04; social-cohesion=0.04; rule-of-law=-0.03; community-policing=0.07; officer-safety-operations=0.04
word:escrito; public-safety=-0.03; fear-and-wellbeing=-0.04; local-federal-roles=0.08; transparency-accountability=-0.04
word:escuela; crime-reporting=-0.06; civic-participation=0.07; cost-and-resources=0.06; civil-rights=-0.05; economy-and-reputation=-0.04; community-policing=0.06
word:ese; crime-reporting=0.06; fear-and-wellbeing=0.05; civil-rights=0.06; economy-and-reputation=-0.03; social-cohesion=-0.05; rule-of-law=-0.05; community-policing=0.05
word:eso; crime-reporting=0.08; fear-and-wellbeing=0.09; cost-and-resources=0.05; legal-exposure=-0.05; social-cohesion=0.04; rule-of-law=0.10; community-policing=0.05; services-and-legal-aid=-0.05; officer-safety-operations=-0.04
word:esos; public-safety=0.07; social-cohesion=-0.04; community-policing=0.09
word:espanol; crime-reporting=-0.03; civic-participation=0.14; cost-and-resources=-0.03; local-federal-roles=0.04
word:esposa; crime-reporting=0.04; rule-of-law=0.05
word:esposo; services-and-legal-aid=-0.05; officer-safety-operations=0.06
word:esta; crime-reporting=-0.06; civic-participation=-0.07; legal-exposure=0.07; economy-and-reputation=0.11; social-cohesion=0.20; local-federal-roles=-0.04; rule-of-law=-0.06; officer-safety-operations=0.03
word:estado; community-trust=-0.04; cost-and-resources=0.08; legal-exposure=0.08; local-federal-roles=0.14; transparency-accountability=-0.04
word:estan; fear-and-wellbeing=0.07
word:este; community-trust=0.06; public-safety=-0.07; civic-participation=0.07; social-cohesion=0.06; local-federal-roles=0.05
word:esto; fear-and-wellbeing=-0.08; rule-of-law=0.08; transparency-accountability=-0.03; officer-safety-operations=0.05
word:estoy; community-trust=-0.03; civic-participation=-0.03; cost-and-resources=-0.08; local-federal-roles=-0.07; rule-of-law=0.06; community-policing=-0.03
word:even; community-trust=0.04; crime-reporting=0.04; cost-and-resources=0.03; economy-and-reputation=-0.03; rule-of-law=-0.04; transparency-accountability=0.08; community-policing=-0.03
word:evening; fear-and-wellbeing=-0.06; civic-participation=0.07; economy-and-reputation=-0.03; social-cohesion=0.08; transparency-accountability=-0.03; community-policing=0.04; services-and-legal-aid=-0.04
word:ever; public-safety=-0.05; civil-rights=-0.06; economy-and-reputation=0.05; services-and-legal-aid=-0.04
word:every; crime-reporting=-0.05; public-safety=0.04; fear-and-wellbeing=0.09; civic-participation=-0.04; cost-and-resources=-0.06; economy-and-reputation=-0.03; social-cohesion=-0.06; local-federal-roles=0.03; rule-of-law=0.15; transparency-accountability=0.15; community-policing=-0.03; services-and-legal-aid=-0.06
word:everybody; community-trust=-0.04; crime-reporting=-0.03; public-safety=0.11; fear-and-wellbeing=-0.04; civic-participation=-0.04; civil-rights=-0.03; social-cohesion=0.07; local-federal-roles=0.04; rule-of-law=0.05; community-policing=-0.04
word:everything; crime-reporting=0.04; fear-and-wellbeing=0.05; civic-participation=0.04; social-cohesion=-0.03; local-federal-roles=0.04; services-and-legal-aid=0.04
word:ex; public-safety=0.05; rule-of-law=0.03
word:explico; cost-and-resources=-0.03; community-policing=0.05
word:extra; cost-and-resources=0.04; officer-safety-operations=0.07
word:eyes; public-safety=0.05; local-federal-roles=0.04; officer-safety-operations=0.08
word:fair; civil-rights=0.07; economy-and-reputation=0.07
word:fall; community-policing=0.06
word:falta; fear-and-wellbeing=-0.05; civil-rights=0.08
word:families; civil-rights=0.08; social-cohesion=0.05; rule-of-law=-0.04; officer-safety-operations=-0.04
word:family; community-trust=-0.03; social-cohesion=0.07; services-and-legal-aid=0.03
word:favor; crime-reporting=0.06; public-safety=0.13; fear-and-wellbeing=0.04; cost-and-resources=-0.07; civil-rights=-0.03; economy-and-reputation=-0.05; social-cohesion=0.04; community-policing=-0.04
word:fbi; local-federal-roles=0.06
word:fe; officer-safety-operations=0.05
word:fear; public-safety=-0.03; fear-and-wellbeing=0.08; economy-and-reputation=0.04; social-cohesion=-0.04; rule-of-law=0.04
word:federal; community-trust=-0.17; crime-reporting=-0.10; public-safety=0.03; fear-and-wellbeing=-0.14; civic-participation=-0.12; cost-and-resources=0.15; legal-exposure=0.11; civil-rights=-0.10; economy-and-reputation=-0.09; social-cohesion=-0.09; local-federal-roles=0.48; transparency-accountability=-0.07; community-policing=-0.11; services-and-legal-aid=-0.09; officer-safety-operations=0.24
word:feds; community-trust=-0.04; crime-reporting=0.03; cost-and-resources=0.06; social-cohesion=0.04; local-federal-roles=0.08
word:fell; community-trust=0.06; crime-reporting=0.05; civil-rights=0.03
word:felony; public-safety=0.14; officer-safety-operations=0.06
word:few; community-trust=0.05; transparency-accountability=0.05
word:fifty; community-trust=-0.04; public-safety=0.11
word:file; transparency-accountability=0.05
word:fill; officer-safety-operations=0.06
word:final; civic-participation=0.06
word:find; cost-and-resources=0.07; social-cohesion=-0.05; services-and-legal-aid=0.04; officer-safety-operations=-0.03
word:finished; civil-rights=0.07
word:fire; cost-and-resources=0.10; officer-safety-operations=0.05
word:firma; cost-and-resources=-0.05; legal-exposure=0.04; civil-rights=0.09; transparency-accountability=0.04; officer-safety-operations=0.04
word:firman; community-trust=0.06; crime-reporting=0.06; fear-and-wellbeing=0.04; cost-and-resources=-0.03
word:firmar; community-trust=0.06; cost-and-resources=0.04; rule-of-law=-0.04
word:firmen; crime-reporting=-0.04; public-safety=0.04; fear-and-wellbeing=0.08; legal-exposure=-0.04; community-policing=0.03; officer-safety-operations=-0.05
word:first; community-trust=0.04; public-safety=-0.05; fear-and-wellbeing=-0.05; civic-participation=0.07; cost-and-resources=0.08; economy-and-reputation=0.03; social-cohesion=-0.05; local-federal-roles=0.05; rule-of-law=0.05; services-and-legal-aid=-0.04; officer-safety-operations=-0.04
word:fiscal; crime-reporting=0.04; cost-and-resources=0.05; local-federal-roles=0.03
word:five; public-safety=-0.05; fear-and-wellbeing=0.04; civic-participation=0.03; civil-rights=-0.04; economy-and-reputation=0.07; rule-of-law=-0.05; services-and-legal-aid=0.05; officer-safety-operations=0.05
word:fix; public-safety=0.08; civic-participation=-0.03; cost-and-resources=0.05; social-cohesion=-0.03; transparency-accountability=-0.07; officer-safety-operations=0.06
word:floor; cost-and-resources=0.07; local-federal-roles=0.04; officer-safety-operations=0.04
word:folks; community-trust=0.06; crime-reporting=0.08; public-safety=0.05; cost-and-resources=0.04; social-cohesion=0.04; local-federal-roles=0.06; transparency-accountability=-0.04; community-policing=0.04
word:followed; local-federal-roles=0.06
word:food; cost-and-resources=0.04; economy-and-reputation=0.03; services-and-legal-aid=0.05
word:foot; public-safety=-0.03; fear-and-wellbeing=0.03; transparency-accountability=-0.03; community-policing=0.03; services-and-legal-aid=0.05
word:for; community-trust=-0.17; crime-reporting=-0.17; public-safety=-0.07; civic-participation=0.23; legal-exposure=-0.04; civil-rights=0.24; social-cohesion=-0.09; rule-of-law=-0.06; transparency-accountability=0.10; community-policing=-0.17; services-and-legal-aid=0.06; officer-safety-operations=0.13
word:force; community-trust=0.03; crime-reporting=-0.04; public-safety=0.07; fear-and-wellbeing=-0.04; civic-participation=-0.04; cost-and-resources=-0.05; social-cohesion=-0.04; local-federal-roles=0.06; rule-of-law=-0.03; community-policing=0.05; officer-safety-operations=-0.06
word:form; community-trust=-0.06; public-safety=-0.04; cost-and-resources=-0.04; economy-and-reputation=0.05; local-federal-roles=-0.04
word:forty; community-trust=-0.04; crime-reporting=-0.04; fear-and-wellbeing=-0.03; civic-participation=0.04; cost-and-resources=0.04; civil-rights=-0.04; economy-and-reputation=0.04; social-cohesion=-0.05; rule-of-law=-0.05; community-policing=-0.06; officer-safety-operations=0.08
word:found; public-safety=0.03; local-federal-roles=0.05; services-and-legal-aid=0.06
word:four; community-trust=-0.03; public-safety=0.06; fear-and-wellbeing=0.04; civic-participation=-0.04; cost-and-resources=0.18; economy-and-reputation=0.14; social-cohesion=-0.05; local-federal-roles=-0.06; rule-of-law=-0.06; transparency-accountability=-0.07; officer-safety-operations=0.03
word:fourteen; fear-and-wellbeing=0.06; civil-rights=0.06; local-federal-roles=-0.04; transparency-accountability=0.06
word:fourth; fear-and-wellbeing=0.08; local-federal-roles=-0.03
word:free; cost-and-resources=0.06; social-cohesion=0.03; services-and-legal-aid=0.14
word:friday; civic-participation=0.03; cost-and-resources=-0.03; civil-rights=0.03; economy-and-reputation=0.04; transparency-accountability=0.07; services-and-legal-aid=-0.03
word:from; community-trust=0.03; crime-reporting=0.14; public-safety=-0.07; fear-and-wellbeing=-0.07; civil-rights=0.04; economy-and-reputation=0.11; social-cohesion=0.22; local-federal-roles=0.15; rule-of-law=0.11; transparency-accountability=-0.05; community-policing=-0.05; services-and-legal-aid=-0.08
word:front; public-safety=0.07; cost-and-resources=-0.03; officer-safety-operations=-0.04
word:fue; crime-reporting=0.06; public-safety=-0.08; civil-rights=0.04; social-cohesion=-0.08; local-federal-roles=-0.05; rule-of-law=0.03
word:fui; community-trust=0.08; crime-reporting=0.08; public-safety=-0.07; civic-participation=0.07; cost-and-resources=-0.04; economy-and-reputation=-0.06; local-federal-roles=-0.08; community-policing=0.05; services-and-legal-aid=0.06; officer-safety-operations=0.08
word:fuimos; civic-participation=0.04; social-cohesion=0.07
word:fully; community-policing=0.06
word:fund; fear-and-wellbeing=-0.04; civic-participation=-0.05; cost-and-resources=0.10; civil-rights=-0.04; economy-and-reputation=-0.04; transparency-accountability=-0.04; community-policing=0.09; services-and-legal-aid=0.09
word:g; public-safety=-0.03; legal-exposure=0.09; civil-rights=0.05; social-cohesion=-0.04; local-federal-roles=0.07; transparency-accountability=-0.04; officer-safety-operations=0.04
word:gangs; crime-reporting=0.07; public-safety=0.11
word:garcia; cost-and-resources=0.04; legal-exposure=0.06; civil-rights=0.04
word:gate; fear-and-wellbeing=0.05; civil-rights=0.07
word:gave; cost-and-resources=-0.08; services-and-legal-aid=0.07; officer-safety-operations=0.03
word:general; legal-exposure=0.05
word:gente; community-trust=0.13; fear-and-wellbeing=-0.11; cost-and-resources=-0.11; civil-rights=0.04; economy-and-reputation=0.04; social-cohesion=0.08; community-policing=0.09
word:get; community-trust=-0.04; fear-and-wellbeing=-0.07; legal-exposure=0.04; civil-rights=-0.04; economy-and-reputation=0.05; social-cohesion=-0.10; local-federal-roles=0.13; services-and-legal-aid=-0.04; officer-safety-operations=0.11
word:gets; community-trust=-0.07; crime-reporting=0.03; public-safety=-0.06; civil-rights=-0.04; economy-and-reputation=-0.04; rule-of-law=0.06; officer-safety-operations=0.11
word:getting; community-trust=0.05; public-safety=0.05; fear-and-wellbeing=-0.04
word:girlfriend; public-safety=0.06
word:give; crime-reporting=0.04; public-safety=-0.14; civic-participation=0.08; civil-rights=-0.03; local-federal-roles=0.04; rule-of-law=-0.03; community-policing=0.09
word:go; community-trust=0.08; crime-reporting=0.03; fear-and-wellbeing=0.12; civic-participation=-0.05; cost-and-resources=-0.08; civil-rights=-0.11; economy-and-reputation=0.06; social-cohesion=0.11; rule-of-law=0.10; transparency-accountability=-0.08; community-policing=-0.07; services-and-legal-aid=-0.04; officer-safety-operations=0.06
word:gobierno; public-safety=-0.03; cost-and-resources=0.07; transparency-accountability=-0.04
word:god; local-federal-roles=0.04; rule-of-law=0.05
word:goes; crime-reporting=0.06; public-safety=-0.03; fear-and-wellbeing=0.06; civil-rights=-0.06; rule-of-law=-0.03; services-and-legal-aid=0.05
word:going; community-trust=-0.05; crime-reporting=0.06; civic-participation=-0.05; cost-and-resources=0.10; civil-rights=-0.03; economy-and-reputation=0.03; rule-of-law=-0.08; transparency-accountability=-0.03; services-and-legal-aid=0.04; officer-safety-operations=0.08
word:gone; crime-reporting=-0.04; public-safety=0.15; fear-and-wellbeing=0.11; civil-rights=-0.04; economy-and-reputation=0.04; social-cohesion=-0.05; transparency-accountability=-0.04
word:gonna; public-safety=0.10; civil-rights=-0.04; rule-of-law=0.04; services-and-legal-aid=-0.03; officer-safety-operations=-0.05
word:good; community-trust=0.03; public-safety=0.03; fear-and-wellbeing=-0.10; cost-and-resources=0.04; legal-exposure=0.04; economy-and-reputation=0.13; social-cohesion=0.10; rule-of-law=-0.03; transparency-accountability=-0.09; community-policing=-0.05
word:got; community-trust=0.09; crime-reporting=-0.07; public-safety=0.07; fear-and-wellbeing=-0.05; cost-and-resources=-0.10; economy-and-reputation=0.03; social-cohesion=0.06; rule-of-law=-0.08; transparency-accountability=0.05; community-policing=-0.08
word:gracias; community-trust=0.10; crime-reporting=-0.05; civic-participation=0.04; cost-and-resources=0.05; legal-exposure=-0.03; local-federal-roles=-0.08; officer-safety-operations=-0.04
word:grade; fear-and-wellbeing=0.09
word:grateful; public-safety=0.10
word:gratis; services-and-legal-aid=0.06
word:group; public-safety=0.07; civic-participation=0.06; community-policing=0.05
word:guard; community-trust=0.05; social-cohesion=0.05
word:guero; civil-rights=0.05
word:guy; community-trust=0.04; crime-reporting=0.03; public-safety=0.04; civic-participation=-0.05; cost-and-resources=0.04; civil-rights=-0.03; social-cohesion=-0.03; services-and-legal-aid=-0.04; officer-safety-operations=0.10
word:guys; community-trust=-0.04; civic-participation=-0.03; cost-and-resources=0.04; civil-rights=-0.05; economy-and-reputation=0.10; rule-of-law=0.08; officer-safety-operations=0.12
word:gym; community-policing=0.08
word:ha; crime-reporting=0.05; fear-and-wellbeing=0.10; economy-and-reputation=-0.03
word:habia; fear-and-wellbeing=0.05; civic-participation=0.06; cost-and-resources=-0.04; civil-rights=0.04; local-federal-roles=-0.05; transparency-accountability=0.04; officer-safety-operations=-0.06
word:habla; community-trust=0.10; officer-safety-operations=-0.03
word:hablar; public-safety=-0.04; fear-and-wellbeing=0.04; civic-participation=0.09; civil-rights=-0.05; transparency-accountability=-0.06; community-policing=0.05
word:hace; community-trust=0.06; crime-reporting=0.04; fear-and-wellbeing=-0.08; civic-participation=-0.03; cost-and-resources=-0.07; civil-rights=-0.07; economy-and-reputation=0.04; social-cohesion=0.04; rule-of-law=0.07
word:hacer; public-safety=-0.03; cost-and-resources=0.07; legal-exposure=0.06; social-cohesion=-0.03; local-federal-roles=0.04; services-and-legal-aid=0.03
word:had; community-trust=0.14; public-safety=0.10; fear-and-wellbeing=0.05; civic-participation=0.05; cost-and-resources=-0.04; legal-exposure=-0.03; economy-and-reputation=0.05; social-cohesion=0.11; rule-of-law=0.14; transparency-accountability=-0.07; community-policing=-0.04; services-and-legal-aid=0.11; officer-safety-operations=0.13
word:hagan; crime-reporting=-0.04; public-safety=0.09; civic-participation=0.07; civil-rights=-0.03
word:half; public-safety=-0.05; civil-rights=0.04; economy-and-reputation=0.12; local-federal-roles=-0.04; transparency-accountability=-0.04; officer-safety-operations=0.04
word:han; public-safety=0.11; civil-rights=0.05; social-cohesion=0.04
word:hand; crime-reporting=0.08; public-safety=-0.04; fear-and-wellbeing=0.08; civic-participation=-0.03; legal-exposure=-0.05; officer-safety-operations=0.07
word:hands; public-safety=0.08; fear-and-wellbeing=0.05; legal-exposure=0.04; civil-rights=0.08; rule-of-law=-0.03
word:has; community-trust=-0.11; public-safety=0.10; fear-and-wellbeing=-0.05; civic-participation=-0.09; legal-exposure=0.09; civil-rights=-0.09; local-federal-roles=0.09; transparency-accountability=0.06; community-policing=-0.08; services-and-legal-aid=0.05; officer-safety-operations=-0.03
word:hasta; fear-and-wellbeing=0.03; civic-participation=0.04; cost-and-resources=0.06; local-federal-roles=0.03; rule-of-law=0.06; officer-safety-operations=-0.04
word:have; community-trust=-0.17; crime-reporting=-0.14; public-safety=0.06; fear-and-wellbeing=0.15; civic-participation=-0.03; cost-and-resources=-0.04; civil-rights=0.10; social-cohesion=-0.04; local-federal-roles=-0.04; transparency-accountability=-0.03; community-policing=0.06; services-and-legal-aid=0.03; officer-safety-operations=-0.09
word:haven't; community-trust=0.04; civic-participation=0.08; civil-rights=0.05; transparency-accountability=0.06
word:having; civil-rights=0.03; social-cohesion=0.03; rule-of-law=0.05
word:hay; community-trust=-0.12; crime-reporting=-0.03; public-safety=-0.18; fear-and-wellbeing=0.06; civic-participation=-0.04; cost-and-resources=0.05; civil-rights=0.09; rule-of-law=0.05; services-and-legal-aid=0.13
word:he; community-trust=0.05; crime-reporting=0.15; public-safety=-0.05; fear-and-wellbeing=0.18; civic-participation=-0.07; cost-and-resources=-0.07; legal-exposure=0.07; civil-rights=0.14; social-cohesion=-0.05; local-federal-roles=-0.04; rule-of-law=-0.09; transparency-accountability=-0.18; community-policing=0.07; services-and-legal-aid=0.09; officer-safety-operations=0.12
word:he'd; community-trust=-0.04; public-safety=0.05; fear-and-wellbeing=0.04; social-cohesion=-0.06; local-federal-roles=-0.04; community-policing=-0.03; officer-safety-operations=0.04
word:he's; civil-rights=-0.06; local-federal-roles=-0.03; transparency-accountability=0.04; community-policing=0.04; services-and-legal-aid=-0.04; officer-safety-operations=0.03
word:head; economy-and-reputation=0.04; rule-of-law=0.05
word:health; community-policing=0.09; services-and-legal-aid=0.07
word:hear; civic-participation=0.04; economy-and-reputation=-0.04; social-cohesion=0.06; transparency-accountability=-0.04; services-and-legal-aid=-0.06; officer-safety-operations=-0.03
word:heard; crime-reporting=0.06; public-safety=0.05; fear-and-wellbeing=-0.04; civic-participation=0.14; cost-and-resources=0.06; economy-and-reputation=-0.04; social-cohesion=-0.05; rule-of-law=-0.04
word:held; civic-participation=0.09; legal-exposure=0.10; rule-of-law=-0.04; transparency-accountability=-0.03
word:help; community-trust=-0.03; fear-and-wellbeing=0.04; civic-participation=-0.03; cost-and-resources=-0.03; social-cohesion=-0.04; local-federal-roles=0.07; services-and-legal-aid=0.14
word:helped; services-and-legal-aid=0.05
word:helps; crime-reporting=0.06
word:her; crime-reporting=0.25; fear-and-wellbeing=0.12; civic-participation=0.07; legal-exposure=-0.04; civil-rights=-0.12; economy-and-reputation=-0.07; social-cohesion=-0.06; rule-of-law=-0.11; community-policing=-0.06; services-and-legal-aid=0.07; officer-safety-operations=-0.10
word:here; crime-reporting=0.06; public-safety=0.10; fear-and-wellbeing=-0.12; civic-participation=0.10; cost-and-resources=-0.07; legal-exposure=-0.04; civil-rights=0.08; economy-and-reputation=-0.04; social-cohesion=0.14; rule-of-law=-0.04; transparency-accountability=-0.08; services-and-legal-aid=-0.05
word:hermana; public-safety=-0.04; fear-and-wellbeing=0.06; civil-rights=-0.06; social-cohesion=-0.04
word:hermano; fear-and-wellbeing=-0.07
word:hi; community-trust=0.04; public-safety=-0.04; fear-and-wellbeing=0.07; civic-participation=-0.04; cost-and-resources=-0.04; officer-safety-operations=-0.06
word:hicieron; legal-exposure=0.06
word:high; civic-participation=0.03; cost-and-resources=0.05; economy-and-reputation=0.04
word:hija; fear-and-wellbeing=0.05; legal-exposure=0.06; rule-of-law=-0.06
word:hijo; crime-reporting=-0.03; public-safety=0.05; fear-and-wellbeing=-0.04; civil-rights=0.06; social-cohesion=-0.04; officer-safety-operations=0.07
word:him; community-trust=0.09; public-safety=0.31; fear-and-wellbeing=-0.15; civic-participation=-0.09; cost-and-resources=-0.06; legal-exposure=-0.05; civil-rights=0.04; economy-and-reputation=-0.05; social-cohesion=-0.12; local-federal-roles=-0.04; rule-of-law=0.17; transparency-accountability=-0.04; community-policing=0.03; services-and-legal-aid=-0.05
word:hire; cost-and-resources=0.08; economy-and-reputation=0.03
word:hired; economy-and-reputation=0.06
word:his; crime-reporting=0.10; fear-and-wellbeing=0.13; civic-participation=-0.06; cost-and-resources=-0.03; legal-exposure=0.03; civil-rights=0.31; local-federal-roles=-0.05; rule-of-law=-0.05; services-and-legal-aid=-0.07; officer-safety-operations=0.06
word:hit; crime-reporting=0.06; public-safety=0.12; civil-rights=-0.06; local-federal-roles=-0.04; transparency-accountability=-0.03
word:hizo; public-safety=-0.04; civic-participation=0.05; economy-and-reputation=-0.03; social-cohesion=-0.04; local-federal-roles=0.05; rule-of-law=0.07; services-and-legal-aid=-0.04; officer-safety-operations=-0.03
word:hold; community-trust=-0.07; crime-reporting=-0.07; public-safety=0.14; fear-and-wellbeing=-0.05; civic-participation=0.06; cost-and-resources=0.15; social-cohesion=-0.03; local-federal-roles=0.05; transparency-accountability=-0.11; officer-safety-operations=0.09
word:hombre; crime-reporting=0.07; social-cohesion=-0.03; local-federal-roles=-0.04
word:home; crime-reporting=-0.05; fear-and-wellbeing=0.17; civic-participation=-0.04; cost-and-resources=-0.03; civil-rights=-0.04; social-cohesion=0.04; rule-of-law=0.08; officer-safety-operations=-0.03
word:homicide; crime-reporting=0.05
word:honor; local-federal-roles=-0.06
word:hora; cost-and-resources=0.03; social-cohesion=-0.04; local-federal-roles=-0.03; services-and-legal-aid=-0.03; officer-safety-operations=-0.05
word:horas; community-trust=-0.04; crime-reporting=-0.04; cost-and-resources=0.09; civil-rights=-0.03; economy-and-reputation=0.04; social-cohesion=-0.05; local-federal-roles=-0.04; rule-of-law=-0.04; community-policing=0.05; officer-safety-operations=0.16
word:hospital; crime-reporting=0.04; public-safety=-0.05; fear-and-wellbeing=0.03; cost-and-resources=0.05; rule-of-law=-0.05; services-and-legal-aid=0.13
word:hour; community-trust=-0.05; crime-reporting=-0.04; public-safety=0.06; cost-and-resources=0.15; social-cohesion=-0.04; rule-of-law=-0.03; transparency-accountability=-0.05; community-policing=0.06; officer-safety-operations=0.06
word:hours; community-trust=-0.06; crime-reporting=0.05; public-safety=-0.03; cost-and-resources=0.05; local-federal-roles=0.03; rule-of-law=-0.07; transparency-accountability=0.04; services-and-legal-aid=0.08
word:house; public-safety=-0.05; civil-rights=-0.07; economy-and-reputation=0.06
word:how; community-trust=0.05; crime-reporting=0.09; civic-participation=0.14; economy-and-reputation=-0.05; social-cohesion=-0.08; local-federal-roles=-0.11; transparency-accountability=0.12; community-policing=-0.03
word:hubiera; public-safety=0.12; fear-and-wellbeing=-0.04
word:human; civil-rights=0.09; rule-of-law=0.03
word:hundred; cost-and-resources=-0.05; civil-rights=0.04; social-cohesion=-0.05; community-policing=-0.07; services-and-legal-aid=0.04; officer-safety-operations=-0.04
word:hurt; public-safety=0.03; cost-and-resources=0.06; civil-rights=-0.05; officer-safety-operations=0.17
word:husband; community-trust=-0.06; civil-rights=0.06; rule-of-law=-0.04; community-policing=-0.03; officer-safety-operations=0.04
word:i; community-trust=0.10; crime-reporting=0.17; public-safety=0.08; fear-and-wellbeing=0.33; civic-participation=0.12; cost-and-resources=-0.17; legal-exposure=-0.08; social-cohesion=-0.06; local-federal-roles=-0.05; transparency-accountability=-0.08; community-policing=-0.04; services-and-legal-aid=0.04; officer-safety-operations=-0.12
word:i'd; cost-and-resources=-0.07; social-cohesion=-0.04; transparency-accountability=0.03; community-policing=-0.06
word:i'll; public-safety=0.04; fear-and-wellbeing=0.03; legal-exposure=0.03; civil-rights=-0.04; local-federal-roles=0.11; rule-of-law=-0.04; officer-safety-operations=0.04
word:i'm; crime-reporting=0.11; public-safety=-0.04; fear-and-wellbeing=0.09; civic-participation=-0.10; cost-and-resources=0.16; civil-rights=0.06; social-cohesion=0.16; local-federal-roles=0.05; rule-of-law=-0.05; community-policing=-0.09; services-and-legal-aid=0.18
word:i've; community-trust=0.14; crime-reporting=-0.03; public-safety=-0.05; fear-and-wellbeing=-0.07; civic-participation=-0.03; cost-and-resources=-0.05; legal-exposure=-0.03; civil-rights=0.08; economy-and-reputation=0.04; social-cohesion=0.07; rule-of-law=-0.04; community-policing=-0.10; officer-safety-operations=0.04
word:iba; crime-reporting=0.05; public-safety=0.04; fear-and-wellbeing=-0.04; economy-and-reputation=-0.04; social-cohesion=-0.04; rule-of-law=0.04; officer-safety-operations=0.05
word:ice; community-trust=0.12; civic-participation=-0.12; cost-and-resources=-0.03; civil-rights=0.06; economy-and-reputation=-0.10; social-cohesion=-0.05; local-federal-roles=0.04; rule-of-law=0.04; transparency-accountability=-0.03
word:ice's; cost-and-resources=0.03; local-federal-roles=0.06
word:if; community-trust=0.05; crime-reporting=0.03; public-safety=0.04; fear-and-wellbeing=0.18; civic-participation=-0.05; cost-and-resources=-0.08; civil-rights=-0.05; economy-and-reputation=-0.06; social-cohesion=-0.08; local-federal-roles=0.05; transparency-accountability=0.18; community-policing=-0.05
word:iglesia; social-cohesion=0.10
word:igual; public-safety=0.03; rule-of-law=0.09; services-and-legal-aid=-0.03
word:illegal; fear-and-wellbeing=0.04; cost-and-resources=-0.03; civil-rights=-0.03; local-federal-roles=0.05; rule-of-law=0.15
word:imagine; civil-rights=0.07
word:imaginense; civil-rights=0.07
word:immigrant; community-trust=0.07; crime-reporting=0.03; public-safety=-0.04; civil-rights=-0.07
word:immigration; community-trust=0.06; crime-reporting=0.05; public-safety=-0.08; fear-and-wellbeing=-0.04; cost-and-resources=-0.04; legal-exposure=0.04; economy-and-reputation=-0.05; social-cohesion=-0.07; local-federal-roles=0.14; rule-of-law=-0.03; officer-safety-operations=-0.06
word:impuesto; cost-and-resources=0.06; economy-and-reputation=0.03
word:impuestos; public-safety=-0.04; economy-and-reputation=0.06; rule-of-law=0.04
word:in; community-trust=0.13; crime-reporting=0.04; public-safety=0.03; civic-participation=0.07; cost-and-resources=0.14; civil-rights=-0.21; economy-and-reputation=0.14; local-federal-roles=-0.17; rule-of-law=0.07; transparency-accountability=0.07; community-policing=0.06; officer-safety-operations=0.17
word:informacion; transparency-accountability=0.07
word:ingles; civic-participation=0.08
word:inside; public-safety=0.05; fear-and-wellbeing=0.03; social-cohesion=-0.03; community-policing=-0.03
word:insurance; community-trust=-0.03; cost-and-resources=0.08; economy-and-reputation=0.03; social-cohesion=-0.03; rule-of-law=0.04
word:interest; transparency-accountability=0.07
word:interpreter; fear-and-wellbeing=0.03; services-and-legal-aid=0.10
word:into; community-trust=-0.04; crime-reporting=0.04; public-safety=0.13; fear-and-wellbeing=-0.07; cost-and-resources=0.03; civil-rights=-0.07; local-federal-roles=0.08; rule-of-law=-0.05; community-policing=0.07; officer-safety-operations=0.04
word:ir; public-safety=-0.05; fear-and-wellbeing=-0.04; economy-and-reputation=-0.03; rule-of-law=-0.04; services-and-legal-aid=0.05; officer-safety-operations=0.08
word:is; crime-reporting=-0.06; public-safety=-0.05; fear-and-wellbeing=0.04; civic-participation=-0.13; cost-and-resources=-0.06; legal-exposure=0.09; civil-rights=0.13; economy-and-reputation=-0.10; social-cohesion=-0.09; local-federal-roles=0.05; rule-of-law=0.09; transparency-accountability=-0.07; community-policing=-0.17; services-and-legal-aid=0.06; officer-safety-operations=0.04
word:isn't; civic-participation=-0.05; cost-and-resources=-0.04; legal-exposure=0.05; civil-rights=0.05; transparency-accountability=-0.07; services-and-legal-aid=-0.06; officer-safety-operations=-0.04
word:it; community-trust=-0.03; crime-reporting=0.09; public-safety=-0.14; fear-and-wellbeing=-0.20; legal-exposure=0.11; civil-rights=0.08; social-cohesion=0.14; local-federal-roles=0.25; rule-of-law=0.13; transparency-accountability=0.17; community-policing=-0.10; services-and-legal-aid=-0.12; officer-safety-operations=-0.05
word:it's; community-trust=0.05; public-safety=0.10; fear-and-wellbeing=-0.07; economy-and-reputation=0.03; local-federal-roles=-0.07; rule-of-law=-0.04; transparency-accountability=0.13; community-policing=0.03; services-and-legal-aid=-0.08; officer-safety-operations=0.04
word:item; crime-reporting=-0.03; fear-and-wellbeing=-0.06; civic-participation=0.05; civil-rights=-0.07; economy-and-reputation=-0.05; transparency-accountability=0.05; services-and-legal-aid=-0.03; officer-safety-operations=0.11
word:its; community-trust=-0.04; public-safety=-0.04; cost-and-resources=-0.04; legal-exposure=0.06; local-federal-roles=0.06; community-policing=-0.04
word:jail; public-safety=0.20; fear-and-wellbeing=-0.11; civic-participation=-0.07; cost-and-resources=-0.04; civil-rights=0.12; economy-and-reputation=-0.04; social-cohesion=-0.06; local-federal-roles=0.10; rule-of-law=0.09; community-policing=-0.06; services-and-legal-aid=-0.09; officer-safety-operations=0.09
word:job; community-trust=-0.04; civil-rights=-0.03; economy-and-reputation=-0.03; local-federal-roles=0.04; transparency-accountability=-0.03; officer-safety-operations=0.08
word:jobs; cost-and-resources=-0.03; civil-rights=-0.03; economy-and-reputation=0.04; community-policing=0.09
word:juan; legal-exposure=0.05
word:jubilado; transparency-accountability=0.03; officer-safety-operations=0.08
word:judge; fear-and-wellbeing=-0.07; cost-and-resources=-0.04; civil-rights=0.12; social-cohesion=-0.05; local-federal-roles=0.05; rule-of-law=0.10
word:judge's; fear-and-wellbeing=-0.03; local-federal-roles=0.09
word:jueves; public-safety=-0.03; community-policing=0.07
word:juez; legal-exposure=0.06; civil-rights=0.12; social-cohesion=-0.03; transparency-accountability=0.03
word:junta; community-trust=0.04; public-safety=-0.03; civic-participation=0.10; local-federal-roles=-0.05
word:juntos; services-and-legal-aid=0.06
word:jury; public-safety=0.04; civil-rights=0.05
word:just; community-trust=0.07; public-safety=-0.07; civic-participation=0.14; civil-rights=-0.04; economy-and-reputation=0.04; rule-of-law=-0.06; services-and-legal-aid=0.05; officer-safety-operations=-0.06
word:justo; rule-of-law=0.07
word:keep; community-trust=0.06; public-safety=0.17; civic-participation=-0.03; legal-exposure=-0.03; local-federal-roles=0.13; rule-of-law=-0.05; community-policing=0.09; services-and-legal-aid=0.08
word:kept; fear-and-wellbeing=0.03; civil-rights=-0.04; social-cohesion=0.04; rule-of-law=0.07
word:kids; fear-and-wellbeing=-0.11; legal-exposure=-0.04; economy-and-reputation=0.04; social-cohesion=0.06; rule-of-law=-0.05; transparency-accountability=-0.08; community-policing=0.06
word:knew; fear-and-wellbeing=-0.06; civil-rights=-0.05; community-policing=0.07; officer-safety-operations=0.05
word:knock; fear-and-wellbeing=0.05; services-and-legal-aid=0.04
word:know; crime-reporting=0.09; public-safety=0.07; cost-and-resources=-0.03; civil-rights=-0.12; social-cohesion=0.06; local-federal-roles=-0.07; rule-of-law=-0.07; transparency-accountability=0.13; community-policing=0.05
word:knows; public-safety=0.07; cost-and-resources=-0.03; civil-rights=-0.05; social-cohesion=-0.03; local-federal-roles=0.04
word:la; community-trust=0.16; crime-reporting=0.14; fear-and-wellbeing=0.17; civic-participation=0.14; civil-rights=-0.12; economy-and-reputation=0.12; social-cohesion=0.04; local-federal-roles=0.05; rule-of-law=-0.10; transparency-accountability=-0.06; community-policing=-0.22; services-and-legal-aid=0.04; officer-safety-operations=0.08
word:lady; crime-reporting=0.05; public-safety=-0.04; civic-participation=0.06; civil-rights=-0.04; rule-of-law=-0.04; officer-safety-operations=0.05
word:lake; community-trust=0.05; local-federal-roles=0.04
word:lane; public-safety=0.04; fear-and-wellbeing=0.07; social-cohesion=-0.03; community-policing=-0.04; services-and-legal-aid=0.03
word:las; community-trust=0.10; crime-reporting=0.04; cost-and-resources=-0.06; legal-exposure=-0.05; civil-rights=-0.10; social-cohesion=-0.04; local-federal-roles=-0.08; rule-of-law=-0.04; transparency-accountability=0.06; community-policing=0.05
word:last; community-trust=-0.09; crime-reporting=0.04; fear-and-wellbeing=0.05; civic-participation=0.04; cost-and-resources=0.06; legal-exposure=-0.04; civil-rights=0.05; economy-and-reputation=0.07; local-federal-roles=-0.05; rule-of-law=-0.03; community-policing=-0.04; services-and-legal-aid=0.12; officer-safety-operations=0.06
word:latino; public-safety=-0.03; civil-rights=0.07; community-policing=0.04; officer-safety-operations=0.05
word:laundry; fear-and-wellbeing=0.06; economy-and-reputation=0.04
word:law; community-trust=-0.06; public-safety=-0.09; civic-participation=-0.05; cost-and-resources=-0.07; legal-exposure=0.12; civil-rights=0.05; local-federal-roles=0.06; rule-of-law=0.14; transparency-accountability=-0.11; community-policing=-0.05; services-and-legal-aid=0.05
word:laws; legal-exposure=0.03; rule-of-law=0.10
word:le; community-trust=0.15; crime-reporting=0.25; public-safety=-0.17; legal-exposure=-0.05; civil-rights=0.09; economy-and-reputation=0.11; social-cohesion=-0.04; rule-of-law=-0.11; officer-safety-operations=-0.03
word:learned; social-cohesion=0.03; rule-of-law=0.07; community-policing=0.05
word:least; public-safety=-0.05; civil-rights=0.06
word:leave; community-trust=-0.05; fear-and-wellbeing=0.07; cost-and-resources=-0.04; economy-and-reputation=0.06; social-cohesion=-0.04; local-federal-roles=0.12
word:legal; public-safety=-0.08; civic-participation=-0.07; cost-and-resources=-0.06; legal-exposure=0.07; civil-rights=0.12; economy-and-reputation=0.10; local-federal-roles=0.04; rule-of-law=-0.04; community-policing=-0.03; services-and-legal-aid=0.05
word:les; community-trust=0.13; crime-reporting=0.06; public-safety=0.04; fear-and-wellbeing=0.14; civic-participation=-0.03; cost-and-resources=-0.11; legal-exposure=0.06; social-cohesion=0.07; rule-of-law=0.03; transparency-accountability=-0.05; community-policing=0.13; services-and-legal-aid=-0.04
word:less; social-cohesion=0.03; community-policing=0.07; officer-safety-operations=0.03
word:let; public-safety=-0.04; fear-and-wellbeing=-0.13; civic-participation=0.06; legal-exposure=-0.07; civil-rights=0.04; economy-and-reputation=-0.04; social-cohesion=0.04; local-federal-roles=0.05; transparency-accountability=0.06
word:lew; cost-and-resources=0.10
word:ley; community-trust=-0.11; fear-and-wellbeing=0.03; civic-participation=0.03; rule-of-law=0.18; transparency-accountability=-0.06; community-policing=-0.05; services-and-legal-aid=-0.03; officer-safety-operations=-0.07
word:leyes; rule-of-law=0.05
word:library; civic-participation=0.05; cost-and-resources=0.06; services-and-legal-aid=0.04
word:licencia; public-safety=0.07; rule-of-law=0.08
word:lie; fear-and-wellbeing=0.06
word:lieutenant; public-safety=-0.05; transparency-accountability=0.04; community-policing=0.05; officer-safety-operations=0.06
word:life; public-safety=-0.07; fear-and-wellbeing=-0.06; civic-participation=0.03; civil-rights=0.12; community-policing=0.04
word:light; public-safety=0.10; fear-and-wellbeing=-0.08; civil-rights=0.07
word:like; community-trust=-0.03; public-safety=-0.14; civic-participation=0.04; cost-and-resources=-0.03; legal-exposure=-0.04; civil-rights=0.09; local-federal-roles=-0.08; rule-of-law=0.06; community-policing=-0.07; officer-safety-operations=0.06
word:line; community-trust=-0.04; public-safety=-0.04; fear-and-wellbeing=-0.03; cost-and-resources=0.04; legal-exposure=-0.03; civil-rights=-0.06; community-policing=-0.04; services-and-legal-aid=0.04
word:list; community-trust=-0.04; crime-reporting=0.05; public-safety=0.13; fear-and-wellbeing=-0.06; civic-participation=0.03; cost-and-resources=0.05; economy-and-reputation=-0.04; services-and-legal-aid=0.04
word:lista; civic-participation=0.05; social-cohesion=-0.04; local-federal-roles=-0.03; rule-of-law=0.03; transparency-accountability=0.04; services-and-legal-aid=0.08
word:listen; public-safety=0.07; civic-participation=0.09
word:listening; fear-and-wellbeing=0.03; civic-participation=0.09
word:little; social-cohesion=0.03; rule-of-law=-0.04; transparency-accountability=-0.03; community-policing=0.06
word:live; public-safety=0.07; civic-participation=0.06; civil-rights=-0.07; social-cohesion=0.04; local-federal-roles=-0.06; rule-of-law=-0.04; community-policing=0.06
word:lived; community-trust=-0.04; fear-and-wellbeing=0.05; civic-participation=0.03
word:llama; community-trust=-0.03; crime-reporting=0.10; public-safety=0.05; local-federal-roles=-0.03; rule-of-law=-0.03; services-and-legal-aid=0.05
word:llamaba; public-safety=0.06
word:llamada; crime-reporting=0.05; officer-safety-operations=0.07
word:llamar; crime-reporting=0.07; fear-and-wellbeing=0.08
word:llegan; fear-and-wellbeing=0.12; services-and-legal-aid=0.04
word:llegar; cost-and-resources=0.07; services-and-legal-aid=0.03
word:llego; community-trust=-0.06; crime-reporting=0.07; public-safety=0.04; fear-and-wellbeing=0.04; rule-of-law=0.03; community-policing=-0.04; services-and-legal-aid=0.03; officer-safety-operations=-0.04
word:llegue; crime-reporting=-0.04; cost-and-resources=0.04; social-cohesion=0.07; rule-of-law=0.03
word:llevamos; services-and-legal-aid=0.06
word:lleve; public-safety=0.07; fear-and-wellbeing=0.05; rule-of-law=0.04
word:lleven; public-safety=0.06; fear-and-wellbeing=0.07
word:llevo; public-safety=0.05; cost-and-resources=-0.03; economy-and-reputation=0.03; social-cohesion=-0.03; officer-safety-operations=0.03
word:lo; community-trust=0.17; public-safety=0.11; fear-and-wellbeing=-0.16; civic-participation=-0.04; legal-exposure=0.10; civil-rights=0.04; social-cohesion=-0.09; local-federal-roles=0.08; community-policing=0.17; services-and-legal-aid=-0.04; officer-safety-operations=0.04
word:local; community-trust=0.04; civic-participation=-0.03; cost-and-resources=-0.05; civil-rights=-0.09; local-federal-roles=0.19; rule-of-law=0.04; transparency-accountability=-0.03; community-policing=-0.04
word:log; local-federal-roles=0.04; transparency-accountability=0.05
word:long; fear-and-wellbeing=-0.04; civil-rights=-0.06; social-cohesion=0.05
word:look; cost-and-resources=-0.07; economy-and-reputation=0.04; rule-of-law=0.04; transparency-accountability=0.08; services-and-legal-aid=-0.05
word:los; community-trust=-0.04; crime-reporting=-0.20; public-safety=0.08; fear-and-wellbeing=0.07; civic-participation=0.05; cost-and-resources=0.14; civil-rights=-0.04; economy-and-reputation=0.20; social-cohesion=0.08; rule-of-law=-0.16; transparency-accountability=0.05; community-policing=0.19; services-and-legal-aid=0.09; officer-safety-operations=-0.05
word:lose; community-trust=0.06; public-safety=-0.08; civic-participation=-0.03; civil-rights=-0.06; social-cohesion=-0.04; local-federal-roles=0.04; rule-of-law=-0.05; transparency-accountability=0.03
word:lost; community-trust=-0.03; fear-and-wellbeing=-0.03; economy-and-reputation=0.18; local-federal-roles=0.03; transparency-accountability=-0.04; services-and-legal-aid=-0.04; officer-safety-operations=-0.05
word:lot; fear-and-wellbeing=0.06
word:madam; public-safety=-0.04; cost-and-resources=0.03; local-federal-roles=0.08; transparency-accountability=0.04
word:made; community-trust=0.14; fear-and-wellbeing=-0.03; cost-and-resources=-0.03
word:make; community-trust=0.04; public-safety=0.10; fear-and-wellbeing=-0.03; cost-and-resources=-0.04; legal-exposure=-0.03; civil-rights=-0.11; social-cohesion=0.09; rule-of-law=0.12; transparency-accountability=-0.05; community-policing=0.05
word:makes; crime-reporting=-0.04; public-safety=0.04; cost-and-resources=-0.03; economy-and-reputation=0.04; social-cohesion=0.10; rule-of-law=0.07; services-and-legal-aid=-0.04
word:mal; crime-reporting=-0.03; cost-and-resources=-0.04; civil-rights=0.04; rule-of-law=0.09; officer-safety-operations=-0.04
word:mama; community-trust=-0.05; fear-and-wellbeing=0.09; cost-and-resources=-0.04; transparency-accountability=-0.03; community-policing=-0.04; services-and-legal-aid=0.04
word:man; community-trust=-0.08; crime-reporting=0.05; public-safety=0.16; fear-and-wellbeing=-0.04; civic-participation=-0.07; cost-and-resources=-0.03; civil-rights=0.05; social-cohesion=0.07; local-federal-roles=0.04; rule-of-law=0.15; transparency-accountability=-0.05; officer-safety-operations=0.04
word:mano; public-safety=-0.07; social-cohesion=0.03; community-policing=-0.03; services-and-legal-aid=0.08
word:many; crime-reporting=0.03; fear-and-wellbeing=-0.04; cost-and-resources=0.05; legal-exposure=0.04; local-federal-roles=-0.04
word:map; economy-and-reputation=0.05
word:march; public-safety=0.04; fear-and-wellbeing=-0.06; cost-and-resources=-0.04; services-and-legal-aid=-0.04
word:mas; community-trust=-0.11; crime-reporting=-0.03; public-safety=0.04; civic-participation=-0.05; cost-and-resources=0.06; legal-exposure=0.04; economy-and-reputation=-0.04; social-cohesion=0.06; local-federal-roles=-0.13; rule-of-law=-0.04; transparency-accountability=-0.03; community-policing=0.12; officer-safety-operations=0.07
word:may; public-safety=0.04; cost-and-resources=-0.07; legal-exposure=0.09; civil-rights=0.05; local-federal-roles=0.08; rule-of-law=-0.04; community-policing=-0.04; officer-safety-operations=-0.04
word:maybe; public-safety=0.06; civic-participation=0.03; cost-and-resources=0.03
word:mayor; cost-and-resources=-0.04; local-federal-roles=0.05; rule-of-law=0.03
word:me; community-trust=0.23; crime-reporting=0.28; public-safety=0.16; fear-and-wellbeing=0.17; cost-and-resources=-0.17; legal-exposure=-0.15; social-cohesion=0.19; local-federal-roles=-0.26; rule-of-law=0.08; transparency-accountability=-0.17; community-policing=-0.17; services-and-legal-aid=-0.08; officer-safety-operations=-0.08
word:means; civil-rights=0.05; social-cohesion=-0.03; services-and-legal-aid=0.09
word:meet; economy-and-reputation=0.03; services-and-legal-aid=0.06
word:meeting; community-trust=0.03; civic-participation=0.16; civil-rights=-0.03; social-cohesion=-0.03; services-and-legal-aid=0.03
word:mejor; community-trust=0.07; cost-and-resources=-0.03; social-cohesion=0.04
word:members; community-trust=0.03; crime-reporting=0.04; public-safety=-0.04; cost-and-resources=-0.08; local-federal-roles=0.06; officer-safety-operations=0.08
word:memo; legal-exposure=0.03; local-federal-roles=0.05; transparency-accountability=0.07
word:men; public-safety=0.09; fear-and-wellbeing=0.04; civic-participation=-0.04; cost-and-resources=-0.04; economy-and-reputation=0.06; local-federal-roles=-0.04
word:mental; community-policing=0.11
word:meses; public-safety=-0.06; civic-participation=-0.03; legal-exposure=0.03; civil-rights=0.04; social-cohesion=-0.04; transparency-accountability=0.06
word:met; community-trust=0.03; civic-participation=0.07
word:mi; community-trust=0.07; crime-reporting=0.09; cost-and-resources=-0.05; legal-exposure=-0.08; civil-rights=0.05; social-cohesion=0.15; local-federal-roles=-0.07; rule-of-law=0.05; transparency-accountability=-0.13; community-policing=-0.05; services-and-legal-aid=-0.04; officer-safety-operations=-0.05
word:miedo; crime-reporting=0.05; fear-and-wellbeing=0.10; civil-rights=-0.05; social-cohesion=-0.03; local-federal-roles=-0.04
word:mientras; public-safety=0.05; local-federal-roles=0.05
word:migra; crime-reporting=0.09; fear-and-wellbeing=0.06; cost-and-resources=-0.03; civil-rights=-0.05; social-cohesion=-0.05; rule-of-law=-0.05; community-policing=-0.04; services-and-legal-aid=-0.05
word:migracion; public-safety=0.08; fear-and-wellbeing=-0.04; social-cohesion=-0.04; rule-of-law=-0.03; services-and-legal-aid=0.03
word:migratoria; cost-and-resources=0.06; civil-rights=0.07
word:mil; crime-reporting=0.06; public-safety=-0.03; cost-and-resources=0.09; economy-and-reputation=0.03; social-cohesion=-0.04; rule-of-law=0.09; community-policing=0.04
word:million; community-trust=-0.03; public-safety=-0.07; civic-participation=0.04; cost-and-resources=0.08; officer-safety-operations=-0.04
word:mine; public-safety=-0.06; civil-rights=0.04
word:minute; civic-participation=0.08; civil-rights=0.05
word:minutes; community-trust=-0.06; cost-and-resources=0.08; economy-and-reputation=-0.05; local-federal-roles=-0.08; community-policing=-0.03; officer-safety-operations=0.05
word:mire; public-safety=-0.05; social-cohesion=0.06
word:mis; public-safety=-0.03; fear-and-wellbeing=0.04; civil-rights=-0.04; social-cohesion=-0.04; rule-of-law=0.09; services-and-legal-aid=-0.04
word:misa; fear-and-wellbeing=0.06
word:mismo; community-trust=0.04; crime-reporting=0.06; social-cohesion=0.06; transparency-accountability=-0.04; community-policing=-0.05; services-and-legal-aid=-0.04
word:mistake; civil-rights=0.06
word:mitad; community-trust=-0.05; public-safety=0.10; fear-and-wellbeing=-0.06; economy-and-reputation=0.07; officer-safety-operations=0.03
word:model; public-safety=0.03; cost-and-resources=-0.06; civil-rights=0.07; rule-of-law=0.04; officer-safety-operations=-0.14
word:moms; community-trust=0.05
word:monday; civic-participation=0.07; transparency-accountability=0.04
word:money; public-safety=0.06; economy-and-reputation=-0.04; community-policing=0.09
word:monthly; cost-and-resources=0.03; transparency-accountability=0.06
word:months; public-safety=-0.03; cost-and-resources=0.07; civil-rights=0.05; economy-and-reputation=0.04; social-cohesion=-0.05; rule-of-law=0.03; transparency-accountability=0.03; services-and-legal-aid=0.03; officer-safety-operations=0.04
word:more; community-trust=0.12; public-safety=0.06; fear-and-wellbeing=-0.08; civic-participation=-0.03; cost-and-resources=0.07; legal-exposure=0.05; civil-rights=-0.05; transparency-accountability=-0.08; community-policing=0.22; services-and-legal-aid=0.04
word:morning; fear-and-wellbeing=0.04; civil-rights=-0.04; economy-and-reputation=0.11; rule-of-law=-0.03; transparency-accountability=-0.04; services-and-legal-aid=-0.06
word:mosque; civil-rights=0.04; social-cohesion=0.06
word:most; fear-and-wellbeing=-0.04; legal-exposure=0.05; rule-of-law=-0.03; services-and-legal-aid=0.06; officer-safety-operations=-0.03
word:mother; community-trust=-0.06; crime-reporting=-0.04; public-safety=-0.08; fear-and-wellbeing=0.10; civic-participation=0.08; civil-rights=0.08; transparency-accountability=0.03
word:mothers; fear-and-wellbeing=0.07; community-policing=0.04
word:mr; community-trust=0.05; fear-and-wellbeing=-0.04; local-federal-roles=0.05
word:mrs; community-trust=0.08
word:muchacha; public-safety=-0.05; cost-and-resources=0.05; services-and-legal-aid=0.04
word:muchacho; crime-reporting=0.06; fear-and-wellbeing=-0.09; cost-and-resources=0.04; social-cohesion=0.03; local-federal-roles=-0.03; rule-of-law=-0.03; community-policing=0.08
word:muchachos; crime-reporting=-0.04; civil-rights=0.06; economy-and-reputation=0.06; community-policing=0.11; services-and-legal-aid=-0.04
word:muchas; community-trust=0.03; public-safety=-0.04; fear-and-wellbeing=-0.04; civic-participation=0.11; officer-safety-operations=0.03
word:mujeres; community-trust=0.05; crime-reporting=0.10; fear-and-wellbeing=0.07
word:multas; cost-and-resources=0.06; legal-exposure=-0.03
word:municipal; community-trust=-0.03; public-safety=-0.04; civic-participation=-0.04; cost-and-resources=-0.03; civil-rights=0.04; social-cohesion=-0.03; local-federal-roles=0.16
word:muy; community-trust=0.04; fear-and-wellbeing=-0.06; civic-participation=0.05; civil-rights=-0.05; social-cohesion=0.06; services-and-legal-aid=0.06
word:my; public-safety=0.06; fear-and-wellbeing=0.14; civic-participation=-0.12; cost-and-resources=0.10; legal-exposure=-0.13; civil-rights=0.08; social-cohesion=0.09; rule-of-law=0.14; transparency-accountability=-0.13; community-policing=-0.13
word:naci; civil-rights=0.07; rule-of-law=0.03
word:nada; community-trust=0.05; crime-reporting=0.05; public-safety=-0.11; cost-and-resources=-0.05; civil-rights=0.10; economy-and-reputation=-0.03; social-cohesion=-0.05; local-federal-roles=-0.05; transparency-accountability=-0.04; community-policing=-0.09
word:nadie; community-trust=0.04; public-safety=0.04; fear-and-wellbeing=-0.09; civic-participation=0.06; cost-and-resources=-0.05; legal-exposure=-0.06; local-federal-roles=-0.05; transparency-accountability=0.03; services-and-legal-aid=0.09
word:name; public-safety=-0.05; fear-and-wellbeing=0.11; civic-participation=0.04; legal-exposure=0.08; civil-rights=0.04; economy-and-reputation=-0.06; rule-of-law=-0.06; officer-safety-operations=-0.03
word:names; public-safety=0.03; cost-and-resources=-0.06; economy-and-reputation=0.05; officer-safety-operations=0.05
word:need; fear-and-wellbeing=-0.07; social-cohesion=-0.04; rule-of-law=-0.05; community-policing=0.11; services-and-legal-aid=0.04
word:neighbor; social-cohesion=0.06
word:neighborhood; public-safety=-0.04; cost-and-resources=-0.05; community-policing=0.03
word:neighbors; fear-and-wellbeing=-0.06; social-cohesion=0.16
word:nephew; public-safety=0.04; civil-rights=0.04; community-policing=0.06
word:never; community-trust=0.04; fear-and-wellbeing=-0.08; legal-exposure=-0.04; civil-rights=-0.08; economy-and-reputation=0.11; local-federal-roles=0.05; community-policing=-0.03; services-and-legal-aid=0.06
word:new; fear-and-wellbeing=-0.06; civic-participation=-0.03; local-federal-roles=-0.05
word:next; community-trust=0.11; public-safety=-0.07; fear-and-wellbeing=-0.04; rule-of-law=0.08; transparency-accountability=0.03; community-policing=0.04; services-and-legal-aid=-0.04
word:ni; crime-reporting=0.06; public-safety=0.09; civil-rights=0.05; economy-and-reputation=-0.05; local-federal-roles=0.15; rule-of-law=0.03; transparency-accountability=-0.04; community-policing=0.04; officer-safety-operations=-0.05
word:nice; fear-and-wellbeing=-0.04; civic-participation=0.06
word:night; public-safety=0.11; fear-and-wellbeing=-0.05; civic-participation=0.07; civil-rights=-0.05; social-cohesion=-0.04; services-and-legal-aid=-0.05
word:nina; community-trust=0.03; public-safety=0.07; fear-and-wellbeing=0.06; economy-and-reputation=0.03; local-federal-roles=-0.03
word:nine; crime-reporting=-0.07; fear-and-wellbeing=0.09; cost-and-resources=0.04; civil-rights=-0.05; economy-and-reputation=-0.04; local-federal-roles=-0.06; community-policing=0.03
word:nineteen; public-safety=0.06; fear-and-wellbeing=0.05; local-federal-roles=0.04; services-and-legal-aid=-0.04
word:ninety; cost-and-resources=0.04; civil-rights=0.09; local-federal-roles=-0.03; transparency-accountability=0.05; services-and-legal-aid=0.11
word:ningun; rule-of-law=0.05
word:ninguna; community-trust=-0.03; public-safety=-0.05; legal-exposure=0.04; civil-rights=0.04; local-federal-roles=0.06; rule-of-law=0.03; officer-safety-operations=-0.03
word:nino; crime-reporting=-0.03; fear-and-wellbeing=0.08; services-and-legal-aid=0.05
word:ninos; community-trust=-0.03; public-safety=-0.06; fear-and-wellbeing=0.09; social-cohesion=-0.07; services-and-legal-aid=0.06
word:no; community-trust=-0.04; public-safety=-0.09; fear-and-wellbeing=0.14; civic-participation=0.04; cost-and-resources=0.06; legal-exposure=0.09; economy-and-reputation=-0.05; social-cohesion=-0.10; local-federal-roles=0.15; transparency-accountability=0.10; community-policing=-0.07
word:nobody; community-trust=-0.06; civil-rights=-0.06; economy-and-reputation=0.12; local-federal-roles=-0.10; rule-of-law=0.08; transparency-accountability=0.09; community-policing=-0.03; officer-safety-operations=-0.06
word:nobody's; public-safety=0.06; fear-and-wellbeing=0.06; social-cohesion=-0.05; local-federal-roles=-0.05; officer-safety-operations=0.04
word:noche; public-safety=0.06; fear-and-wellbeing=0.07; civil-rights=0.04; social-cohesion=-0.03; local-federal-roles=-0.07; rule-of-law=-0.03; transparency-accountability=-0.03; officer-safety-operations=0.05
word:noches; community-trust=0.07; crime-reporting=-0.06; local-federal-roles=0.09; rule-of-law=0.03
word:nomas; crime-reporting=-0.05; civil-rights=0.04; social-cohesion=0.04; transparency-accountability=0.05; officer-safety-operations=-0.04
word:nombre; crime-reporting=0.08; rule-of-law=0.06; transparency-accountability=0.15; officer-safety-operations=-0.06
word:nos; community-trust=0.10; crime-reporting=0.07; public-safety=-0.06; fear-and-wellbeing=-0.07; civic-participation=0.05; cost-and-resources=-0.06; economy-and-reputation=0.03; social-cohesion=0.21; officer-safety-operations=-0.10
word:nosotras; fear-and-wellbeing=0.05; services-and-legal-aid=0.03
word:nosotros; community-trust=0.03; crime-reporting=0.04; civic-participation=0.08; rule-of-law=-0.06; transparency-accountability=-0.05; services-and-legal-aid=-0.03
word:not; community-trust=-0.08; fear-and-wellbeing=0.07; legal-exposure=0.06; civil-rights=-0.12; social-cohesion=-0.08; local-federal-roles=0.18; transparency-accountability=0.03; community-policing=0.04; services-and-legal-aid=-0.06; officer-safety-operations=0.08
word:nothing; crime-reporting=0.03; fear-and-wellbeing=-0.07; cost-and-resources=-0.06; legal-exposure=-0.03; civil-rights=0.04; social-cohesion=-0.05; rule-of-law=0.06; transparency-accountability=0.05; services-and-legal-aid=-0.04
word:notice; civil-rights=0.05
word:now; crime-reporting=0.04; cost-and-resources=0.05; legal-exposure=-0.04; civil-rights=-0.12; economy-and-reputation=0.10; social-cohesion=0.11; transparency-accountability=0.05; services-and-legal-aid=0.05
word:nuestros; legal-exposure=0.05
word:number; community-trust=-0.05; public-safety=-0.10; fear-and-wellbeing=0.03; civic-participation=-0.06; social-cohesion=-0.04; local-federal-roles=-0.05; transparency-accountability=0.08; officer-safety-operations=0.05
word:numbers; cost-and-resources=0.07
word:nunca; community-trust=0.04; public-safety=-0.05; fear-and-wellbeing=0.04; social-cohesion=-0.07; local-federal-roles=-0.03; rule-of-law=0.03; services-and-legal-aid=0.04; officer-safety-operations=-0.04
word:nurse; cost-and-resources=0.04; rule-of-law=-0.04; community-policing=0.06; services-and-legal-aid=0.04
word:o; community-trust=-0.05; crime-reporting=0.03; fear-and-wellbeing=-0.05; civic-participation=-0.04; legal-exposure=-0.04; civil-rights=-0.04; economy-and-reputation=0.04; social-cohesion=-0.04; local-federal-roles=0.04; rule-of-law=-0.04; community-policing=-0.05; officer-safety-operations=0.16
word:october; community-trust=0.04; public-safety=0.05
word:of; fear-and-wellbeing=-0.06; civic-participation=-0.05; cost-and-resources=-0.12; civil-rights=0.09; economy-and-reputation=0.03; rule-of-law=-0.08; transparency-accountability=-0.03; community-policing=0.14; services-and-legal-aid=-0.06
word:off; public-safety=0.14; fear-and-wellbeing=-0.03; civic-participation=0.08; cost-and-resources=0.13; legal-exposure=-0.04; civil-rights=-0.03; economy-and-reputation=-0.04; rule-of-law=-0.03; services-and-legal-aid=-0.10
word:office; community-trust=-0.04; crime-reporting=-0.05; fear-and-wellbeing=-0.07; cost-and-resources=0.06; legal-exposure=0.07; civil-rights=-0.07; economy-and-reputation=-0.04; social-cohesion=-0.04; local-federal-roles=0.04; transparency-accountability=0.08; community-policing=-0.04; services-and-legal-aid=-0.04; officer-safety-operations=0.06
word:officer; community-trust=0.04; crime-reporting=-0.04; fear-and-wellbeing=-0.07; cost-and-resources=-0.11; civil-rights=0.08; economy-and-reputation=-0.06; social-cohesion=-0.09; local-federal-roles=-0.13; rule-of-law=-0.05; transparency-accountability=0.10; community-policing=0.10; services-and-legal-aid=-0.08; officer-safety-operations=0.08
word:officers; community-trust=-0.04; crime-reporting=-0.10; public-safety=0.09; fear-and-wellbeing=-0.08; civic-participation=-0.03; cost-and-resources=0.12; economy-and-reputation=-0.05; social-cohesion=-0.06; rule-of-law=-0.04; transparency-accountability=-0.03; officer-safety-operations=0.05
word:oficial; community-trust=0.13; crime-reporting=0.07; public-safety=-0.07; fear-and-wellbeing=-0.05; cost-and-resources=0.04; economy-and-reputation=-0.04; social-cohesion=-0.04; local-federal-roles=-0.05; rule-of-law=-0.04; transparency-accountability=-0.04; community-policing=0.11; officer-safety-operations=0.06
word:oficiales; local-federal-roles=-0.03; community-policing=0.09
word:oficina; cost-and-resources=0.05; local-federal-roles=0.05; services-and-legal-aid=0.03
word:oh; fear-and-wellbeing=-0.03; civic-participation=0.04; civil-rights=0.06; officer-safety-operations=0.04
word:okay; public-safety=-0.03; economy-and-reputation=0.04; rule-of-law=-0.05; transparency-accountability=-0.04; officer-safety-operations=-0.05
word:old; community-trust=0.06; social-cohesion=0.09; transparency-accountability=-0.04; services-and-legal-aid=0.07
word:on; community-trust=0.05; crime-reporting=-0.05; public-safety=-0.03; fear-and-wellbeing=0.03; civic-participation=0.10; cost-and-resources=0.22; civil-rights=0.10; social-cohesion=-0.13; local-federal-roles=-0.05; rule-of-law=-0.10; transparency-accountability=0.10; officer-safety-operations=0.04
word:once; crime-reporting=0.04; public-safety=0.03; fear-and-wellbeing=-0.04; cost-and-resources=-0.03; civil-rights=0.05; economy-and-reputation=0.08; social-cohesion=-0.08; officer-safety-operations=0.04
word:one; crime-reporting=0.05; public-safety=0.09; civic-participation=0.07; cost-and-resources=-0.16; legal-exposure=0.04; civil-rights=-0.08; economy-and-reputation=-0.09; social-cohesion=-0.03; transparency-accountability=-0.08; community-policing=0.04; services-and-legal-aid=0.06; officer-safety-operations=-0.10
word:ones; public-safety=0.10; cost-and-resources=-0.03; local-federal-roles=-0.04; rule-of-law=0.04; transparency-accountability=-0.07
word:only; crime-reporting=0.08; public-safety=0.08; civil-rights=0.06; economy-and-reputation=-0.03; local-federal-roles=0.05; rule-of-law=0.03; community-policing=-0.04; services-and-legal-aid=0.05
word:open; community-trust=0.06; cost-and-resources=-0.04; civil-rights=-0.06; community-policing=0.07; officer-safety-operations=-0.04
word:opened; economy-and-reputation=0.18
word:opposed; cost-and-resources=0.03; officer-safety-operations=0.06
word:or; community-trust=0.05; civic-participation=-0.04; legal-exposure=0.03; civil-rights=0.11; social-cohesion=-0.08; local-federal-roles=0.05; rule-of-law=0.03; transparency-accountability=0.14; services-and-legal-aid=0.06
word:orden; public-safety=0.06; fear-and-wellbeing=-0.07; legal-exposure=0.04; civil-rights=-0.05; economy-and-reputation=-0.03; social-cohesion=0.03; services-and-legal-aid=-0.05; officer-safety-operations=0.04
word:ordenanza; community-trust=0.09; crime-reporting=0.03; public-safety=0.06; fear-and-wellbeing=-0.08; civil-rights=-0.11; economy-and-reputation=0.04; transparency-accountability=0.05
word:ordenes; public-safety=0.04; rule-of-law=0.06
word:ordered; public-safety=0.10; fear-and-wellbeing=-0.03; civil-rights=-0.03; local-federal-roles=0.03; rule-of-law=0.07
word:ordinance; community-trust=-0.08; crime-reporting=-0.04; public-safety=-0.05; fear-and-wellbeing=0.07; cost-and-resources=-0.07; civil-rights=0.05; economy-and-reputation=-0.07; social-cohesion=0.05; local-federal-roles=0.05; services-and-legal-aid=-0.05
word:other; community-trust=0.09; crime-reporting=-0.06; fear-and-wellbeing=-0.04; legal-exposure=0.03; civil-rights=0.09; social-cohesion=0.03; rule-of-law=0.08; community-policing=-0.03
word:otra; crime-reporting=-0.07; public-safety=0.11; cost-and-resources=0.06; social-cohesion=-0.06; community-policing=0.06; officer-safety-operations=-0.07
word:otro; community-trust=-0.04; fear-and-wellbeing=-0.07; civic-participation=0.03; cost-and-resources=0.07; legal-exposure=0.07; economy-and-reputation=-0.05; local-federal-roles=0.03; rule-of-law=-0.04; community-policing=0.09
word:ought; community-trust=-0.03; fear-and-wellbeing=0.04; local-federal-roles=0.08
word:our; community-trust=-0.06; crime-reporting=-0.07; fear-and-wellbeing=0.07; civic-participation=0.15; legal-exposure=0.05; civil-rights=0.06; economy-and-reputation=0.09; local-federal-roles=0.12; rule-of-law=-0.12; transparency-accountability=-0.10; community-policing=0.07; services-and-legal-aid=-0.07
word:out; crime-reporting=-0.04; public-safety=0.13; fear-and-wellbeing=0.12; civic-participation=-0.09; cost-and-resources=-0.07; social-cohesion=-0.04; local-federal-roles=-0.13; rule-of-law=0.05; community-policing=0.08; officer-safety-operations=-0.05
word:outreach; fear-and-wellbeing=0.04; community-policing=0.06
word:outside; fear-and-wellbeing=0.08
word:over; community-trust=-0.04; public-safety=-0.09; fear-and-wellbeing=0.09; civic-participation=0.04; legal-exposure=0.13; civil-rights=0.07; rule-of-law=-0.06; transparency-accountability=-0.09
word:overstayed; fear-and-wellbeing=0.07; local-federal-roles=-0.04
word:overtime; cost-and-resources=0.09
word:own; community-trust=-0.05; crime-reporting=-0.09; civic-participation=-0.04; local-federal-roles=0.18; rule-of-law=-0.05
word:packet; transparency-accountability=0.08
word:paga; economy-and-reputation=0.04; rule-of-law=0.03; officer-safety-operations=0.05
word:pagamos; civic-participation=0.03; cost-and-resources=0.05; economy-and-reputation=0.04
word:pagar; cost-and-resources=0.09
word:pagaron; cost-and-resources=0.05; legal-exposure=0.05
word:page; community-trust=-0.04; civic-participation=0.05; cost-and-resources=0.03; civil-rights=-0.05; rule-of-law=-0.04; transparency-accountability=0.16
word:pages; civic-participation=0.05; civil-rights=-0.05; local-federal-roles=0.04; transparency-accountability=0.06; officer-safety-operations=-0.04
word:pago; crime-reporting=-0.04; fear-and-wellbeing=-0.06; economy-and-reputation=0.09; rule-of-law=0.04; transparency-accountability=-0.04; community-policing=0.04
word:paid; community-trust=0.03; public-safety=-0.08; fear-and-wellbeing=0.05; civic-participation=-0.04; legal-exposure=0.06; civil-rights=0.09; community-policing=-0.04; officer-safety-operations=-0.05
word:pais; community-trust=-0.03; public-safety=0.09; fear-and-wellbeing=-0.04; local-federal-roles=0.05; rule-of-law=0.09
word:palabra; local-federal-roles=-0.03; rule-of-law=0.06
word:panaderia; economy-and-reputation=0.10
word:papa; public-safety=0.06; fear-and-wellbeing=0.05; civic-participation=-0.04; legal-exposure=0.03; civil-rights=-0.04
word:papeles; community-trust=-0.07; crime-reporting=-0.05; fear-and-wellbeing=0.03; civic-participation=-0.03; social-cohesion=0.05; services-and-legal-aid=-0.05; officer-safety-operations=-0.05
word:papers; community-trust=-0.06; fear-and-wellbeing=0.08; economy-and-reputation=0.07; local-federal-roles=-0.03; rule-of-law=0.10; community-policing=-0.05
word:paperwork; cost-and-resources=0.07; officer-safety-operations=0.06
word:para; crime-reporting=0.12; public-safety=-0.13; civic-participation=-0.05; cost-and-resources=0.15; local-federal-roles=0.09; services-and-legal-aid=0.18
word:parada; crime-reporting=-0.04; civil-rights=0.08
word:parar; civil-rights=0.10; officer-safety-operations=0.03
word:pararon; civil-rights=0.05
word:parece; civil-rights=0.06; rule-of-law=0.05; officer-safety-operations=0.03
word:parejo; economy-and-reputation=0.05
word:parents; public-safety=0.05; fear-and-wellbeing=0.03; civic-participation=0.04; civil-rights=-0.06
word:park; fear-and-wellbeing=-0.06; civil-rights=-0.06
word:parking; fear-and-wellbeing=0.06; services-and-legal-aid=0.06; officer-safety-operations=0.03
word:parkland; fear-and-wellbeing=0.03; cost-and-resources=0.03; legal-exposure=0.04; civil-rights=0.07; services-and-legal-aid=0.08
word:part; fear-and-wellbeing=0.04; cost-and-resources=-0.06; civil-rights=-0.04; rule-of-law=0.03; community-policing=-0.03
word:parte; community-trust=0.05; public-safety=-0.05; economy-and-reputation=0.04; social-cohesion=0.05; local-federal-roles=0.07; community-policing=0.03
word:partnership; public-safety=0.05; cost-and-resources=0.06; civil-rights=-0.04; transparency-accountability=-0.03; officer-safety-operations=0.03
word:pasado; civic-participation=0.05
word:pass; public-safety=-0.05; fear-and-wellbeing=0.11; cost-and-resources=-0.03; civil-rights=0.08; social-cohesion=0.10; rule-of-law=-0.05
word:passed; cost-and-resources=0.04; local-federal-roles=0.05
word:passport; public-safety=-0.04; civil-rights=0.11
word:pastor; fear-and-wellbeing=-0.03; civil-rights=0.03; social-cohesion=0.07; rule-of-law=0.04
word:patrol; crime-reporting=-0.04; public-safety=0.05; fear-and-wellbeing=-0.05; cost-and-resources=0.08; civil-rights=-0.05; social-cohesion=0.05; local-federal-roles=0.07; rule-of-law=-0.05; transparency-accountability=-0.05; community-policing=-0.04; officer-safety-operations=0.04
word:patrulla; crime-reporting=-0.08; public-safety=0.12; cost-and-resources=0.06; rule-of-law=-0.03
word:pay; community-trust=-0.04; public-safety=0.09; fear-and-wellbeing=-0.03; cost-and-resources=0.14; legal-exposure=-0.04; economy-and-reputation=0.08; social-cohesion=-0.06; community-policing=-0.07
word:paying; fear-and-wellbeing=-0.03; cost-and-resources=0.04; economy-and-reputation=0.05
word:paz; public-safety=-0.03; fear-and-wellbeing=0.03; social-cohesion=0.08
word:pedimos; services-and-legal-aid=0.10
word:pedro; social-cohesion=0.04; rule-of-law=0.05
word:penalty; civil-rights=0.06
word:people; community-trust=0.05; crime-reporting=-0.09; public-safety=-0.07; fear-and-wellbeing=-0.09; civic-participation=0.09; cost-and-resources=0.04; legal-exposure=-0.10; civil-rights=0.08; economy-and-reputation=0.07; social-cohesion=0.19; transparency-accountability=-0.04; community-policing=0.10; services-and-legal-aid=-0.05; officer-safety-operations=-0.08
word:period; rule-of-law=0.07
word:permiso; crime-reporting=-0.04; public-safety=-0.05; civic-participation=-0.04; cost-and-resources=-0.04; civil-rights=0.06; economy-and-reputation=0.05; rule-of-law=0.14
word:permit; public-safety=-0.05; economy-and-reputation=0.09; social-cohesion=0.05
word:pero; community-trust=-0.04; crime-reporting=-0.08; public-safety=0.06; fear-and-wellbeing=0.07; civic-participation=0.04; cost-and-resources=0.05; civil-rights=0.03; social-cohesion=-0.08; local-federal-roles=0.07
word:person; community-trust=0.04; crime-reporting=0.03; civic-participation=-0.03; cost-and-resources=0.06; civil-rights=0.04; local-federal-roles=-0.06; transparency-accountability=-0.06
word:phone; community-trust=-0.03; public-safety=0.15; fear-and-wellbeing=-0.07; cost-and-resources=0.10; civil-rights=-0.06; social-cohesion=-0.05; local-federal-roles=0.05; officer-safety-operations=0.11
word:pick; crime-reporting=0.04; cost-and-resources=-0.04; legal-exposure=0.08; local-federal-roles=0.04
word:picked; community-trust=-0.04; public-safety=0.09; cost-and-resources=0.05; civil-rights=-0.03; services-and-legal-aid=-0.03; officer-safety-operations=0.05
word:picks; public-safety=0.07
word:pide; social-cohesion=0.04; rule-of-law=0.04; officer-safety-operations=0.06
word:pido; public-safety=0.13; fear-and-wellbeing=0.08; economy-and-reputation=-0.04; social-cohesion=-0.05; transparency-accountability=0.04
word:pilot; cost-and-resources=0.08; transparency-accountability=0.03
word:pistola; fear-and-wellbeing=0.06; officer-safety-operations=0.06
word:placas; transparency-accountability=0.06; officer-safety-operations=0.03
word:place; civic-participation=-0.03; cost-and-resources=-0.04; legal-exposure=-0.03; civil-rights=-0.05; social-cohesion=0.17; local-federal-roles=-0.04
word:plan; public-safety=0.06; civic-participation=0.03; cost-and-resources=0.10; legal-exposure=0.04; community-policing=0.03
word:plano; social-cohesion=0.06
word:please; community-trust=-0.05; public-safety=-0.04; fear-and-wellbeing=0.04; legal-exposure=-0.05; civil-rights=-0.04; economy-and-reputation=-0.06; social-cohesion=-0.05; rule-of-law=-0.05; transparency-accountability=-0.06; community-policing=0.08; services-and-legal-aid=0.04; officer-safety-operations=-0.05
word:police; community-trust=-0.07; crime-reporting=0.04; fear-and-wellbeing=0.12; cost-and-resources=-0.04; legal-exposure=-0.06; civil-rights=0.05; social-cohesion=-0.05; rule-of-law=-0.09; transparency-accountability=0.08; community-policing=-0.05; services-and-legal-aid=-0.03; officer-safety-operations=-0.07
word:policia; community-trust=0.17; crime-reporting=0.04; civic-participation=-0.06; cost-and-resources=-0.07; civil-rights=-0.08; economy-and-reputation=-0.04; social-cohesion=-0.04; local-federal-roles=0.14; transparency-accountability=-0.07; community-policing=0.05; services-and-legal-aid=-0.04; officer-safety-operations=-0.06
word:por; crime-reporting=-0.15; public-safety=0.05; fear-and-wellbeing=-0.04; civic-participation=0.07; civil-rights=0.08; social-cohesion=0.18; local-federal-roles=-0.04; rule-of-law=-0.05; transparency-accountability=-0.05; community-policing=-0.03; officer-safety-operations=0.06
word:porch; community-trust=0.04; public-safety=0.06
word:porque; community-trust=0.05; public-safety=-0.04; fear-and-wellbeing=0.06; civic-participation=-0.04; cost-and-resources=-0.04; legal-exposure=0.03; civil-rights=0.09; economy-and-reputation=0.07; social-cohesion=-0.12; transparency-accountability=-0.07; community-policing=-0.05; services-and-legal-aid=0.05
word:posted; civil-rights=-0.04; transparency-accountability=0.11
word:prefiero; crime-reporting=0.05; cost-and-resources=0.03
word:pregunta; community-trust=0.06; crime-reporting=0.03; fear-and-wellbeing=0.07; economy-and-reputation=-0.04; social-cohesion=-0.03; local-federal-roles=-0.03; transparency-accountability=0.04; community-policing=0.04
word:preguntar; community-trust=0.03; local-federal-roles=0.05; transparency-accountability=0.09
word:pregunten; crime-reporting=0.05
word:preguntenle; cost-and-resources=0.05
word:pregunto; community-trust=0.05; crime-reporting=0.03; civic-participation=0.06; civil-rights=0.04; social-cohesion=-0.03; local-federal-roles=-0.03; community-policing=-0.04
word:president; public-safety=0.06
word:presidente; cost-and-resources=0.04; legal-exposure=0.03; civil-rights=0.04; local-federal-roles=0.06
word:primera; civic-participation=0.11; social-cohesion=0.08; services-and-legal-aid=-0.03
word:priority; cost-and-resources=0.06; officer-safety-operations=0.04
word:process; rule-of-law=0.05
word:program; cost-and-resources=0.06; civil-rights=0.04; economy-and-reputation=0.07; transparency-accountability=-0.03
word:programa; cost-and-resources=0.03; economy-and-reputation=0.04; community-policing=0.13
word:prohibe; legal-exposure=0.03; local-federal-roles=0.06; transparency-accountability=0.04
word:promise; community-trust=0.05; crime-reporting=0.05
word:property; cost-and-resources=0.06
word:protect; public-safety=0.06; rule-of-law=0.04
word:proxima; community-trust=0.07; crime-reporting=0.04
word:public; crime-reporting=-0.04; public-safety=-0.08; civic-participation=0.07; cost-and-resources=-0.04; legal-exposure=-0.03; civil-rights=-0.07; economy-and-reputation=-0.04; local-federal-roles=-0.06; rule-of-law=-0.05; transparency-accountability=0.25; services-and-legal-aid=0.05; officer-safety-operations=-0.04
word:publica; public-safety=-0.04; legal-exposure=0.04; local-federal-roles=0.05; transparency-accountability=0.06
word:publico; local-federal-roles=0.06; community-policing=0.04
word:publish; transparency-accountability=0.07
word:puede; civic-participation=-0.05; cost-and-resources=-0.03; legal-exposure=0.05; civil-rights=0.03; local-federal-roles=0.03; rule-of-law=0.05; transparency-accountability=0.07; services-and-legal-aid=-0.05
word:puedo; fear-and-wellbeing=0.03; civil-rights=-0.06
word:puerta; crime-reporting=0.05; fear-and-wellbeing=0.04; cost-and-resources=-0.05; social-cohesion=-0.05; officer-safety-operations=0.06
word:puestos; fear-and-wellbeing=0.07
word:pull; cost-and-resources=0.04; officer-safety-operations=0.05
word:pusieron; public-safety=0.06; civic-participation=0.04
word:puso; services-and-legal-aid=0.06
word:put; community-trust=0.04; public-safety=-0.07; fear-and-wellbeing=-0.09; civic-participation=0.04; local-federal-roles=0.07; rule-of-law=-0.03; transparency-accountability=0.09; community-policing=0.15; services-and-legal-aid=-0.04; officer-safety-operations=-0.06
word:q; crime-reporting=0.09; fear-and-wellbeing=0.06; civic-participation=0.03; civil-rights=-0.05; social-cohesion=-0.04; officer-safety-operations=0.04
word:que; community-trust=0.05; crime-reporting=0.07; public-safety=0.10; fear-and-wellbeing=-0.15; civic-participation=0.08; cost-and-resources=-0.06; legal-exposure=0.05; economy-and-reputation=0.05; social-cohesion=0.15; local-federal-roles=0.04; rule-of-law=0.14; community-policing=-0.04; services-and-legal-aid=0.09; officer-safety-operations=0.09
word:quien; community-trust=-0.05; crime-reporting=0.10; public-safety=-0.09; fear-and-wellbeing=-0.05; civic-participation=-0.03; cost-and-resources=-0.06; legal-exposure=-0.05; civil-rights=0.03; economy-and-reputation=0.15; social-cohesion=-0.07; local-federal-roles=0.10; rule-of-law=0.10; transparency-accountability=0.04; community-policing=-0.03; services-and-legal-aid=0.10; officer-safety-operations=0.08
word:quiere; public-safety=0.09; fear-and-wellbeing=-0.03; social-cohesion=-0.03; community-policing=0.03
word:quieren; crime-reporting=-0.05; fear-and-wellbeing=-0.04; civic-participation=0.04; social-cohesion=-0.04; local-federal-roles=-0.03; officer-safety-operations=0.07
word:quiero; crime-reporting=-0.07; public-safety=0.07; civic-participation=0.10; legal-exposure=-0.05; civil-rights=-0.04; social-cohesion=-0.07; local-federal-roles=0.07; transparency-accountability=0.07; community-policing=-0.04; services-and-legal-aid=-0.07
word:quiet; fear-and-wellbeing=0.04; civic-participation=0.04; cost-and-resources=-0.04; economy-and-reputation=0.07; local-federal-roles=0.05; services-and-legal-aid=-0.03
word:quiso; fear-and-wellbeing=0.05
word:quitan; civil-rights=0.06
word:quote; fear-and-wellbeing=0.05; local-federal-roles=0.06
word:race; civil-rights=0.07
word:raids; public-safety=0.04; officer-safety-operations=0.07
word:raise; social-cohesion=0.05
word:ran; fear-and-wellbeing=0.03; cost-and-resources=0.05; civil-rights=-0.03; local-federal-roles=0.03; officer-safety-operations=0.07
word:rate; public-safety=-0.07; cost-and-resources=0.03; economy-and-reputation=0.04; local-federal-roles=0.04; services-and-legal-aid=0.06
word:read; community-trust=-0.05; crime-reporting=-0.05; public-safety=0.03; fear-and-wellbeing=-0.04; legal-exposure=0.08; economy-and-reputation=-0.05; social-cohesion=-0.04; local-federal-roles=0.06; rule-of-law=0.04; transparency-accountability=0.07; community-policing=-0.07; officer-safety-operations=-0.04
word:reading; crime-reporting=0.03; public-safety=-0.06; fear-and-wellbeing=0.04
word:rec; civic-participation=0.05
word:recommend; legal-exposure=0.06; civil-rights=0.04
word:record; civil-rights=-0.03; economy-and-reputation=-0.03; social-cohesion=-0.06; transparency-accountability=0.04
word:records; community-trust=-0.03; civil-rights=-0.05; transparency-accountability=0.06
word:red; public-safety=0.08; fear-and-wellbeing=0.03
word:release; civil-rights=0.07; local-federal-roles=0.04; transparency-accountability=0.09
word:released; public-safety=0.06; transparency-accountability=-0.05
word:removed; public-safety=0.08; fear-and-wellbeing=-0.03
word:report; community-trust=0.04; crime-reporting=0.11; public-safety=-0.06; civil-rights=-0.03; economy-and-reputation=-0.04; rule-of-law=-0.04; transparency-accountability=0.10
word:reporte; crime-reporting=0.06; transparency-accountability=0.04
word:request; cost-and-resources=-0.03; legal-exposure=0.04; civil-rights=-0.05; transparency-accountability=0.06; officer-safety-operations=-0.04
word:residents; civic-participation=0.08
word:responders; cost-and-resources=0.04; community-policing=0.08
word:response; cost-and-resources=0.08
word:retired; community-trust=0.13; public-safety=-0.12; fear-and-wellbeing=-0.03; civil-rights=-0.05; social-cohesion=-0.03; community-policing=0.09
word:return; community-policing=0.05
word:review; community-trust=0.05; public-safety=-0.03; civil-rights=0.06; transparency-accountability=0.07
word:right; community-trust=-0.05; public-safety=-0.04; civic-participation=-0.08; civil-rights=0.04; transparency-accountability=0.12
word:rights; civil-rights=0.09
word:road; public-safety=0.05; economy-and-reputation=0.06; social-cohesion=0.03; local-federal-roles=-0.03; rule-of-law=-0.03
word:roadside; public-safety=-0.03; civil-rights=0.05
word:robbed; crime-reporting=0.03; public-safety=0.10; fear-and-wellbeing=0.09; cost-and-resources=0.03
word:room; civic-participation=0.04; social-cohesion=0.07
word:route; fear-and-wellbeing=0.06; local-federal-roles=0.07; services-and-legal-aid=-0.04
word:rule; local-federal-roles=0.07; officer-safety-operations=0.05
word:rules; social-cohesion=0.05; rule-of-law=0.07
word:rumor; crime-reporting=0.04; economy-and-reputation=0.10
word:run; community-trust=0.04; public-safety=-0.04; fear-and-wellbeing=0.04; civic-participation=-0.04; cost-and-resources=0.07; economy-and-reputation=0.07; local-federal-roles=-0.04; services-and-legal-aid=0.08
word:sabemos; crime-reporting=0.10
word:saber; legal-exposure=0.04; local-federal-roles=-0.04; rule-of-law=-0.03; transparency-accountability=0.05; officer-safety-operations=0.06
word:safe; public-safety=0.07; civil-rights=0.03
word:safety; public-safety=-0.09; civic-participation=0.04; civil-rights=-0.04
word:said; community-trust=0.13; crime-reporting=0.05; public-safety=-0.07; civic-participation=0.04; cost-and-resources=0.05; civil-rights=-0.15; economy-and-reputation=-0.10; local-federal-roles=0.06; rule-of-law=0.21
word:sale; cost-and-resources=0.04; transparency-accountability=0.07
word:sales; economy-and-reputation=0.07
word:salio; civil-rights=0.04; social-cohesion=-0.04; rule-of-law=0.03; transparency-accountability=0.08
word:salir; public-safety=-0.04; fear-and-wellbeing=0.10; services-and-legal-aid=0.04
word:same; community-trust=-0.07; crime-reporting=-0.04; public-safety=-0.06; fear-and-wellbeing=-0.07; civic-participation=-0.03; cost-and-resources=0.08; civil-rights=0.14; economy-and-reputation=-0.03; social-cohesion=0.07; local-federal-roles=-0.08; rule-of-law=0.06; transparency-accountability=-0.07; community-policing=-0.04; officer-safety-operations=0.03
word:sanctuary; public-safety=0.03; local-federal-roles=-0.11; rule-of-law=0.06
word:saquen; public-safety=0.05; fear-and-wellbeing=0.08
word:sargento; civil-rights=0.03; officer-safety-operations=0.06
word:sat; fear-and-wellbeing=-0.03; civic-participation=0.03; cost-and-resources=-0.03; social-cohesion=0.04; rule-of-law=-0.04; transparency-accountability=-0.04; community-policing=0.08; officer-safety-operations=0.06
word:saw; community-trust=0.12; crime-reporting=0.20; fear-and-wellbeing=0.06; civil-rights=-0.03; social-cohesion=-0.04; officer-safety-operations=-0.04
word:say; crime-reporting=0.09; fear-and-wellbeing=0.10; civic-participation=0.05; cost-and-resources=-0.04; civil-rights=-0.12; services-and-legal-aid=0.05
word:saying; civil-rights=0.04; transparency-accountability=0.06
word:says; public-safety=-0.07; fear-and-wellbeing=-0.04; legal-exposure=0.14; civil-rights=0.08; social-cohesion=0.05; local-federal-roles=0.14; services-and-legal-aid=-0.09; officer-safety-operations=-0.04
word:sb; legal-exposure=0.10; civil-rights=-0.04; local-federal-roles=0.07; rule-of-law=-0.03
word:school; public-safety=0.06; fear-and-wellbeing=0.08; civic-participation=0.06; cost-and-resources=0.08; civil-rights=-0.04; economy-and-reputation=-0.04; social-cohesion=0.04; local-federal-roles=-0.03; transparency-accountability=-0.04; officer-safety-operations=-0.03
word:se; community-trust=-0.05; crime-reporting=0.10; public-safety=0.15; fear-and-wellbeing=0.16; civic-participation=-0.04; cost-and-resources=0.05; legal-exposure=-0.06; civil-rights=-0.13; social-cohesion=-0.06; local-federal-roles=-0.14; rule-of-law=0.10; services-and-legal-aid=0.06; officer-safety-operations=0.07
word:second; fear-and-wellbeing=0.04; civic-participation=-0.05; legal-exposure=-0.04; rule-of-law=0.06; transparency-accountability=0.04; community-policing=0.10; officer-safety-operations=-0.07
word:section; legal-exposure=0.08; civil-rights=-0.05; transparency-accountability=0.04; services-and-legal-aid=0.06; officer-safety-operations=0.03
word:secundaria; public-safety=0.03; fear-and-wellbeing=0.08
word:see; public-safety=0.08; civic-participation=-0.04; civil-rights=0.10; local-federal-roles=-0.04; transparency-accountability=0.06; community-policing=0.05; services-and-legal-aid=-0.08
word:seen; civic-participation=-0.03; cost-and-resources=-0.05; transparency-accountability=0.06
word:sell; civil-rights=-0.03; economy-and-reputation=0.05; local-federal-roles=0.05
word:semana; community-trust=0.04; public-safety=-0.04; cost-and-resources=-0.05; economy-and-reputation=0.05
word:semanas; social-cohesion=-0.05; rule-of-law=-0.04; community-policing=-0.04; services-and-legal-aid=0.03; officer-safety-operations=0.10
word:senor; crime-reporting=0.04; public-safety=0.08; fear-and-wellbeing=0.04; civil-rights=0.07; local-federal-roles=0.05; rule-of-law=-0.04
word:senora; community-trust=0.07; community-policing=-0.03; services-and-legal-aid=0.07; officer-safety-operations=-0.03
word:sent; community-trust=0.04; crime-reporting=0.03; public-safety=0.03; fear-and-wellbeing=0.03; civil-rights=-0.05; social-cohesion=0.03; rule-of-law=0.06; services-and-legal-aid=-0.03
word:sentence; legal-exposure=0.03; civil-rights=0.08
word:september; community-trust=0.04; civic-participation=0.06; transparency-accountability=0.06
word:ser; community-trust=0.04; fear-and-wellbeing=-0.03; cost-and-resources=-0.06; legal-exposure=0.03; civil-rights=0.10; economy-and-reputation=0.07; services-and-legal-aid=-0.03
word:sergeant; public-safety=-0.07
word:seria; cost-and-resources=0.04; community-policing=0.08
word:setenta; civil-rights=0.05
word:seven; fear-and-wellbeing=0.08; civic-participation=-0.05; cost-and-resources=0.04; civil-rights=0.08; social-cohesion=0.03; transparency-accountability=-0.04; community-policing=-0.03; officer-safety-operations=0.05
word:she; community-trust=0.12; crime-reporting=0.22; fear-and-wellbeing=0.36; civic-participation=-0.03; cost-and-resources=-0.04; legal-exposure=-0.04; civil-rights=-0.21; social-cohesion=-0.08; local-federal-roles=-0.04; rule-of-law=-0.13; transparency-accountability=-0.09; community-policing=-0.04; services-and-legal-aid=0.15; officer-safety-operations=-0.06
word:she's; crime-reporting=0.06; fear-and-wellbeing=0.04; civil-rights=-0.08; services-and-legal-aid=0.07
word:shelter; fear-and-wellbeing=0.05; services-and-legal-aid=0.07
word:sheriff; public-safety=0.05; fear-and-wellbeing=0.04; cost-and-resources=-0.05; legal-exposure=0.06
word:shifts; cost-and-resources=0.06
word:shoe; fear-and-wellbeing=0.06
word:shootings; public-safety=0.05; community-policing=0.07
word:short; community-trust=-0.04; fear-and-wellbeing=-0.03; cost-and-resources=0.05; civil-rights=-0.04; local-federal-roles=0.05
word:shot; civil-rights=0.06; transparency-accountability=0.03; officer-safety-operations=0.03
word:should; community-trust=-0.04; crime-reporting=-0.05; cost-and-resources=-0.06; legal-exposure=0.06; civil-rights=0.09; local-federal-roles=0.11; transparency-accountability=0.11; community-policing=-0.05; services-and-legal-aid=0.04; officer-safety-operations=-0.12
word:show; public-safety=-0.04; fear-and-wellbeing=0.04; civic-participation=-0.04; civil-rights=0.04; social-cohesion=-0.04; transparency-accountability=0.04; services-and-legal-aid=0.06
word:shows; cost-and-resources=0.07; transparency-accountability=0.04; services-and-legal-aid=0.04
word:si; community-trust=0.10; crime-reporting=0.10; public-safety=0.11; fear-and-wellbeing=0.17; cost-and-resources=0.04; civil-rights=-0.04; economy-and-reputation=0.05; social-cohesion=-0.13; community-policing=0.14; services-and-legal-aid=-0.07
word:side; community-trust=0.05; public-safety=0.07; civil-rights=0.07; social-cohesion=0.03; local-federal-roles=-0.04; transparency-accountability=-0.05; community-policing=-0.05; services-and-legal-aid=-0.06
word:siete; community-trust=0.03; crime-reporting=0.05; civil-rights=0.05; economy-and-reputation=0.05; social-cohesion=-0.04; officer-safety-operations=0.06
word:sign; public-safety=0.05; civic-participation=-0.07; legal-exposure=0.04; rule-of-law=-0.11; services-and-legal-aid=0.07; officer-safety-operations=-0.04
word:signs; community-trust=-0.03; public-safety=-0.05; fear-and-wellbeing=0.05; economy-and-reputation=0.03; social-cohesion=0.07; rule-of-law=-0.03; services-and-legal-aid=0.05
word:sigue; community-trust=0.05; cost-and-resources=0.06; rule-of-law=0.03
word:simple; community-trust=0.08; cost-and-resources=-0.04; local-federal-roles=0.04
word:sin; community-trust=-0.05; public-safety=0.03; fear-and-wellbeing=0.09; civic-participation=-0.07; legal-exposure=0.08; civil-rights=0.09; local-federal-roles=-0.04; rule-of-law=-0.05; transparency-accountability=0.05; services-and-legal-aid=0.06
word:since; community-trust=0.10; public-safety=0.05; fear-and-wellbeing=0.12; civic-participation=0.13; legal-exposure=-0.06; economy-and-reputation=0.10; social-cohesion=-0.08; rule-of-law=-0.05; transparency-accountability=-0.07; community-policing=-0.05; services-and-legal-aid=0.04
word:single; crime-reporting=-0.03; cost-and-resources=0.04; civil-rights=0.04; social-cohesion=-0.03; local-federal-roles=0.06
word:sir; local-federal-roles=0.06
word:sit; social-cohesion=0.06; local-federal-roles=0.05; rule-of-law=0.04; transparency-accountability=-0.04; services-and-legal-aid=0.04
word:sitting; fear-and-wellbeing=-0.03; legal-exposure=-0.03; civil-rights=0.05; rule-of-law=-0.03; transparency-accountability=0.05
word:six; community-trust=-0.03; fear-and-wellbeing=0.10; cost-and-resources=-0.06; legal-exposure=-0.05; civil-rights=0.05; economy-and-reputation=0.06; social-cohesion=-0.05; rule-of-law=-0.06; services-and-legal-aid=0.05; officer-safety-operations=0.06
word:sixty; public-safety=-0.06; civil-rights=-0.04; social-cohesion=-0.03; rule-of-law=0.03; community-policing=0.06; services-and-legal-aid=0.03
word:sleep; civil-rights=0.07
word:sleeps; public-safety=0.05; fear-and-wellbeing=0.04
word:small; crime-reporting=0.06; public-safety=-0.03; cost-and-resources=0.04; economy-and-reputation=0.05
word:so; community-trust=-0.04; public-safety=0.05; fear-and-wellbeing=0.16; cost-and-resources=0.07; economy-and-reputation=-0.04; social-cohesion=0.06; local-federal-roles=0.11; rule-of-law=0.04; transparency-accountability=-0.04; officer-safety-operations=-0.07
word:social; crime-reporting=0.04; fear-and-wellbeing=0.07; services-and-legal-aid=0.09
word:sold; public-safety=0.04; cost-and-resources=0.07; economy-and-reputation=0.08
word:solicitud; transparency-accountability=0.06
word:solo; public-safety=-0.05; cost-and-resources=0.05; civil-rights=0.04; social-cohesion=-0.05; services-and-legal-aid=0.07
word:some; public-safety=0.07; legal-exposure=0.05; civil-rights=0.06; economy-and-reputation=-0.05; rule-of-law=0.06
word:somebody; community-trust=-0.07; crime-reporting=0.05; public-safety=0.09; fear-and-wellbeing=0.04; civic-participation=-0.04; cost-and-resources=-0.05; economy-and-reputation=0.05; social-cohesion=0.04; transparency-accountability=-0.07; officer-safety-operations=0.05
word:somebody's; crime-reporting=-0.04; fear-and-wellbeing=-0.04; legal-exposure=0.03; officer-safety-operations=0.12
word:someone; legal-exposure=0.04; social-cohesion=0.03; transparency-accountability=0.06
word:something; fear-and-wellbeing=-0.07; civic-participation=0.04; cost-and-resources=-0.04; civil-rights=-0.03; social-cohesion=0.08; transparency-accountability=0.05; community-policing=0.04; services-and-legal-aid=0.07
word:somos; community-trust=-0.04; civic-participation=-0.03; civil-rights=0.04; economy-and-reputation=0.06
word:son; crime-reporting=-0.05; public-safety=0.06; fear-and-wellbeing=0.10; cost-and-resources=0.03; civil-rights=0.03; social-cohesion=-0.10; local-federal-roles=-0.10; officer-safety-operations=0.11
word:soy; crime-reporting=0.07; public-safety=0.05; civic-participation=0.06; civil-rights=0.09; economy-and-reputation=0.04; social-cohesion=0.08; local-federal-roles=-0.04; rule-of-law=-0.06; transparency-accountability=-0.06
word:spanish; crime-reporting=0.11; public-safety=-0.05; civil-rights=-0.03; rule-of-law=-0.04; services-and-legal-aid=0.04
word:speak; civic-participation=0.08; civil-rights=-0.03
word:speakers; civic-participation=0.07
word:speaking; public-safety=-0.03; civil-rights=-0.04; transparency-accountability=-0.04; officer-safety-operations=0.06
word:spend; public-safety=-0.03; cost-and-resources=0.05; community-policing=0.08
word:spent; community-trust=0.06
word:spring; civil-rights=-0.03; economy-and-reputation=0.06; community-policing=0.03
word:staff; civic-participation=0.04; cost-and-resources=0.07; social-cohesion=-0.03; services-and-legal-aid=0.04
word:stand; community-trust=0.06; crime-reporting=-0.04; public-safety=-0.06; fear-and-wellbeing=-0.03; civic-participation=0.04; economy-and-reputation=-0.03; rule-of-law=-0.04
word:standing; cost-and-resources=0.04; civil-rights=0.07
word:started; community-trust=0.05
word:state; community-trust=-0.04; crime-reporting=-0.04; public-safety=-0.04; civic-participation=-0.05; legal-exposure=0.21; civil-rights=-0.03; transparency-accountability=-0.06; services-and-legal-aid=-0.05; officer-safety-operations=0.04
word:states; legal-exposure=0.07; civil-rights=0.05; local-federal-roles=0.07
word:stay; community-trust=-0.03; crime-reporting=0.05; public-safety=-0.06; fear-and-wellbeing=0.06; local-federal-roles=0.03; officer-safety-operations=0.05
word:sterrett; cost-and-resources=0.10
word:still; community-trust=0.05; civic-participation=-0.06; social-cohesion=-0.04; transparency-accountability=0.04
word:stolen; public-safety=-0.06; cost-and-resources=0.04; civil-rights=0.04
word:stop; public-safety=0.08; civic-participation=-0.07; cost-and-resources=-0.05; legal-exposure=0.04; civil-rights=0.23; social-cohesion=0.04; local-federal-roles=-0.03; rule-of-law=0.06; transparency-accountability=-0.03; services-and-legal-aid=-0.08; officer-safety-operations=-0.07
word:stopped; public-safety=0.04; civil-rights=0.11; local-federal-roles=-0.04; officer-safety-operations=-0.05
word:stops; public-safety=-0.03; cost-and-resources=-0.04; civil-rights=0.18
word:store; public-safety=0.10; fear-and-wellbeing=-0.05
word:street; community-trust=-0.04; crime-reporting=-0.04; public-safety=0.03; cost-and-resources=0.05; civil-rights=0.10; economy-and-reputation=-0.03; social-cohesion=0.06; rule-of-law=0.08; officer-safety-operations=-0.07
word:student; fear-and-wellbeing=0.07
word:students; community-trust=0.03; fear-and-wellbeing=0.08
word:su; community-trust=-0.06; crime-reporting=-0.04; public-safety=-0.05; cost-and-resources=-0.06; legal-exposure=0.03; civil-rights=0.10; economy-and-reputation=0.05; local-federal-roles=0.12; community-policing=-0.05; services-and-legal-aid=-0.06
word:subio; cost-and-resources=0.06
word:sue; legal-exposure=0.07
word:sued; local-federal-roles=0.06
word:suelta; public-safety=0.07
word:sunday; social-cohesion=0.08
word:supervisor; crime-reporting=0.05; public-safety=-0.05; fear-and-wellbeing=0.04; legal-exposure=0.07; local-federal-roles=-0.04; transparency-accountability=-0.05; officer-safety-operations=0.09
word:support; crime-reporting=-0.05; public-safety=-0.10; civic-participation=0.05; civil-rights=0.04; rule-of-law=-0.04; officer-safety-operations=-0.06
word:supposed; public-safety=-0.03; fear-and-wellbeing=0.06; rule-of-law=0.03
word:sus; public-safety=0.03; local-federal-roles=0.03; transparency-accountability=-0.06; community-policing=0.04; services-and-legal-aid=-0.03; officer-safety-operations=0.03
word:take; community-trust=-0.04; crime-reporting=-0.05; public-safety=0.07; fear-and-wellbeing=0.05; civic-participation=-0.04; social-cohesion=0.07; transparency-accountability=0.03; services-and-legal-aid=0.05
word:takes; public-safety=0.04; fear-and-wellbeing=0.04; civil-rights=-0.04; local-federal-roles=-0.07; services-and-legal-aid=0.04; officer-safety-operations=0.06
word:talk; community-trust=0.07; crime-reporting=0.05; fear-and-wellbeing=-0.08; cost-and-resources=-0.04; local-federal-roles=-0.10; services-and-legal-aid=0.07; officer-safety-operations=-0.04
word:talked; community-trust=0.03; social-cohesion=0.04; community-policing=0.06
word:talking; crime-reporting=0.04; public-safety=-0.07; civil-rights=-0.07; rule-of-law=-0.03; services-and-legal-aid=0.07; officer-safety-operations=0.03
word:tambien; community-trust=-0.05; public-safety=0.03; economy-and-reputation=0.05; social-cohesion=-0.09; local-federal-roles=-0.04; rule-of-law=0.16; transparency-accountability=0.07; services-and-legal-aid=0.09
word:tardes; crime-reporting=-0.05; fear-and-wellbeing=-0.06; cost-and-resources=0.06; services-and-legal-aid=-0.03; officer-safety-operations=0.04
word:task; crime-reporting=-0.03; public-safety=0.08; fear-and-wellbeing=-0.03; cost-and-resources=-0.04; local-federal-roles=0.06; community-policing=0.03; officer-safety-operations=-0.06
word:taught; public-safety=-0.05; fear-and-wellbeing=0.04; legal-exposure=0.04; civil-rights=0.04; social-cohesion=0.08
word:tax; civil-rights=-0.03; economy-and-reputation=0.09; rule-of-law=-0.03
word:taxes; cost-and-resources=0.08
word:te; community-trust=0.05; crime-reporting=0.07; fear-and-wellbeing=0.03; rule-of-law=-0.03
word:teach; public-safety=-0.05; fear-and-wellbeing=0.09; cost-and-resources=-0.03; civil-rights=0.05; rule-of-law=-0.03
word:team; cost-and-resources=0.04; community-policing=0.09
word:techos; economy-and-reputation=0.09
word:teenagers; civic-participation=0.05; cost-and-resources=0.06; services-and-legal-aid=0.04
word:tell; community-trust=-0.05; public-safety=0.04; fear-and-wellbeing=0.12; cost-and-resources=-0.11; legal-exposure=-0.04; civil-rights=0.09; social-cohesion=-0.07; local-federal-roles=-0.11; transparency-accountability=0.07
word:tells; crime-reporting=0.06; civil-rights=-0.04; local-federal-roles=0.10; rule-of-law=0.05; transparency-accountability=-0.04
word:ten; crime-reporting=0.04; public-safety=-0.04; civic-participation=0.04; cost-and-resources=0.06; civil-rights=-0.05; social-cohesion=-0.05; community-policing=0.06; services-and-legal-aid=0.07
word:tengan; cost-and-resources=0.04; civil-rights=0.06
word:tengo; community-trust=-0.04; crime-reporting=-0.08; public-safety=0.10; legal-exposure=-0.04; economy-and-reputation=0.08; transparency-accountability=-0.05
word:tenia; public-safety=0.03; civil-rights=0.06; economy-and-reputation=0.03; services-and-legal-aid=-0.03
word:testigo; crime-reporting=0.05
word:texas; public-safety=-0.03; fear-and-wellbeing=-0.03; legal-exposure=0.08; social-cohesion=-0.05; local-federal-roles=0.06; rule-of-law=-0.08
word:texto; public-safety=0.06; legal-exposure=0.05; local-federal-roles=0.05
word:than; civic-participation=-0.07; cost-and-resources=0.04; legal-exposure=0.05; local-federal-roles=0.06; rule-of-law=0.10; transparency-accountability=-0.05
word:thank; community-trust=-0.07; public-safety=0.05; civic-participation=-0.04; economy-and-reputation=-0.06; transparency-accountability=-0.08; community-policing=0.04
word:that; community-trust=0.14; cost-and-resources=-0.09; legal-exposure=0.07; civil-rights=0.13; economy-and-reputation=0.04; local-federal-roles=-0.05; transparency-accountability=0.08; community-policing=0.06; services-and-legal-aid=0.06; officer-safety-operations=-0.13
word:that's; community-trust=0.09; public-safety=-0.06; fear-and-wellbeing=0.04; cost-and-resources=0.12; local-federal-roles=0.04; rule-of-law=-0.06; transparency-accountability=0.03; community-policing=0.15; services-and-legal-aid=0.10; officer-safety-operations=-0.05
word:the; crime-reporting=0.04; public-safety=0.06; fear-and-wellbeing=-0.15; civic-participation=0.09; cost-and-resources=0.09; economy-and-reputation=0.18; social-cohesion=-0.17; local-federal-roles=-0.13; rule-of-law=-0.08; transparency-accountability=0.14; community-policing=0.08
word:theft; community-trust=0.05; public-safety=-0.03
word:their; crime-reporting=-0.05; public-safety=-0.11; fear-and-wellbeing=0.13; civic-participation=0.06; cost-and-resources=-0.07; social-cohesion=0.04; rule-of-law=-0.05; transparency-accountability=-0.08
word:them; community-trust=0.07; public-safety=0.15; fear-and-wellbeing=0.07; civic-participation=-0.16; cost-and-resources=0.04; civil-rights=-0.05; economy-and-reputation=0.04; social-cohesion=-0.03; local-federal-roles=0.07; transparency-accountability=-0.09; community-policing=0.10; services-and-legal-aid=0.07; officer-safety-operations=-0.06
word:then; civic-participation=0.04; cost-and-resources=-0.03; legal-exposure=0.03; civil-rights=0.06; economy-and-reputation=0.12; social-cohesion=-0.07; transparency-accountability=0.05; community-policing=-0.04; services-and-legal-aid=-0.04
word:there; community-trust=-0.08; fear-and-wellbeing=0.09; civic-participation=-0.04; cost-and-resources=-0.03; civil-rights=0.06; social-cohesion=-0.12; local-federal-roles=-0.05; transparency-accountability=0.06; services-and-legal-aid=0.05
word:there's; community-trust=-0.10; public-safety=0.17; fear-and-wellbeing=0.07; cost-and-resources=0.07; economy-and-reputation=-0.04; local-federal-roles=0.04; rule-of-law=-0.05; services-and-legal-aid=0.14
word:they; community-trust=0.15; fear-and-wellbeing=0.07; civic-participation=-0.09; cost-and-resources=-0.04; legal-exposure=-0.09; civil-rights=0.12; economy-and-reputation=0.06; local-federal-roles=0.05; transparency-accountability=-0.05; community-policing=0.06
word:they'd; community-trust=0.05; crime-reporting=0.03; public-safety=0.08; fear-and-wellbeing=-0.04; transparency-accountability=-0.04
word:they'll; civil-rights=0.06; social-cohesion=-0.04; officer-safety-operations=0.04
word:they're; crime-reporting=-0.06; fear-and-wellbeing=0.04; civic-participation=-0.04; legal-exposure=-0.03; civil-rights=0.05; social-cohesion=-0.05; services-and-legal-aid=0.04; officer-safety-operations=0.05
word:they've; community-trust=0.03; local-federal-roles=0.06
word:thing; community-trust=0.04; crime-reporting=0.04; fear-and-wellbeing=-0.08; cost-and-resources=0.04; economy-and-reputation=0.05; local-federal-roles=0.09; community-policing=-0.07; services-and-legal-aid=-0.04
word:things; community-trust=-0.04; public-safety=0.03; cost-and-resources=-0.03; civil-rights=-0.04; local-federal-roles=0.09; officer-safety-operations=-0.04
word:think; crime-reporting=0.04; public-safety=-0.14; civil-rights=0.05; social-cohesion=-0.03; local-federal-roles=0.05; rule-of-law=-0.03; community-policing=-0.06; services-and-legal-aid=0.04; officer-safety-operations=-0.04
word:third; fear-and-wellbeing=0.03; civil-rights=-0.04; economy-and-reputation=0.05
word:thirty; legal-exposure=0.04; civil-rights=-0.08; social-cohesion=-0.04; rule-of-law=-0.08; community-policing=0.04; services-and-legal-aid=-0.03; officer-safety-operations=0.04
word:this; community-trust=0.04; fear-and-wellbeing=-0.10; cost-and-resources=-0.11; economy-and-reputation=0.03; social-cohesion=0.19; local-federal-roles=-0.10; rule-of-law=-0.11; transparency-accountability=-0.07; community-policing=-0.12; officer-safety-operations=-0.17
word:those; cost-and-resources=-0.03; legal-exposure=0.05; civil-rights=0.05; economy-and-reputation=-0.03; social-cohesion=-0.04; rule-of-law=0.07; transparency-accountability=-0.06; officer-safety-operations=0.07
word:thousand; public-safety=0.06; civic-participation=-0.03; cost-and-resources=0.11; civil-rights=0.04; social-cohesion=-0.04; local-federal-roles=-0.05; transparency-accountability=-0.04; services-and-legal-aid=0.04
word:three; community-trust=0.03; public-safety=-0.06; fear-and-wellbeing=-0.04; cost-and-resources=0.15; economy-and-reputation=0.05; local-federal-roles=-0.05; rule-of-law=-0.04; transparency-accountability=0.12; services-and-legal-aid=-0.03
word:through; community-trust=0.04; crime-reporting=0.04; public-safety=-0.03; fear-and-wellbeing=-0.04; civic-participation=-0.03; cost-and-resources=-0.04; economy-and-reputation=0.04; local-federal-roles=-0.08; rule-of-law=0.09; transparency-accountability=-0.03; services-and-legal-aid=0.04; officer-safety-operations=-0.03
word:ticket; civil-rights=0.08; rule-of-law=0.06
word:tiempo; public-safety=-0.05; cost-and-resources=0.05; officer-safety-operations=0.06
word:tiene; community-trust=-0.12; crime-reporting=-0.04; fear-and-wellbeing=0.06; civic-participation=-0.03; cost-and-resources=0.07; legal-exposure=0.03; civil-rights=0.03; social-cohesion=-0.09; transparency-accountability=-0.09; services-and-legal-aid=0.11
word:tienen; community-trust=-0.04; civil-rights=-0.05; economy-and-reputation=-0.04; transparency-accountability=-0.03; community-policing=0.04; services-and-legal-aid=0.09
word:time; community-trust=-0.08; crime-reporting=-0.06; civic-participation=0.09; cost-and-resources=0.07; legal-exposure=-0.03; civil-rights=0.06; social-cohesion=-0.05; local-federal-roles=0.05; transparency-accountability=0.05; community-policing=-0.05
word:times; crime-reporting=-0.05; public-safety=0.16; fear-and-wellbeing=-0.07; cost-and-resources=0.06; civil-rights=0.07; economy-and-reputation=0.04; social-cohesion=-0.09; local-federal-roles=-0.04; community-policing=-0.04
word:tired; public-safety=0.06
word:to; community-trust=0.22; crime-reporting=0.10; public-safety=-0.21; fear-and-wellbeing=0.06; civic-participation=0.12; cost-and-resources=-0.09; legal-exposure=-0.10; civil-rights=-0.10; rule-of-law=0.04; community-policing=0.12; services-and-legal-aid=0.14
word:toda; public-safety=-0.05; fear-and-wellbeing=-0.07; civil-rights=0.05; community-policing=-0.04
word:todo; public-safety=-0.07; fear-and-wellbeing=-0.06; civic-participation=0.05; cost-and-resources=-0.06; economy-and-reputation=0.09; local-federal-roles=-0.08; rule-of-law=0.21; transparency-accountability=-0.04; services-and-legal-aid=-0.04; officer-safety-operations=-0.05
word:todos; community-trust=-0.06; public-safety=0.08; fear-and-wellbeing=-0.05; civic-participation=0.03; economy-and-reputation=0.15; social-cohesion=0.15; local-federal-roles=-0.04; community-policing=-0.05
word:together; civil-rights=0.04; social-cohesion=0.06; local-federal-roles=0.05
word:told; crime-reporting=0.10; public-safety=0.07; fear-and-wellbeing=-0.08; civic-participation=0.07; cost-and-resources=0.07; legal-exposure=-0.04; civil-rights=-0.06; economy-and-reputation=-0.08; local-federal-roles=-0.06; transparency-accountability=0.09; community-policing=-0.05; officer-safety-operations=-0.05
word:tonight; civic-participation=0.07; civil-rights=-0.06; economy-and-reputation=-0.03; officer-safety-operations=-0.03
word:too; fear-and-wellbeing=-0.06; cost-and-resources=0.06; social-cohesion=0.05; rule-of-law=0.07
word:took; community-trust=0.10; crime-reporting=0.09; fear-and-wellbeing=-0.07; civic-participation=0.07; civil-rights=0.05; economy-and-reputation=-0.07; social-cohesion=0.06; rule-of-law=-0.04; services-and-legal-aid=0.04; officer-safety-operations=-0.04
word:tool; transparency-accountability=-0.05; officer-safety-operations=0.07
word:town; crime-reporting=-0.03; fear-and-wellbeing=-0.04; cost-and-resources=-0.03; economy-and-reputation=0.12; social-cohesion=0.13; community-policing=-0.04; officer-safety-operations=-0.03
word:trabajadora; crime-reporting=0.05; fear-and-wellbeing=0.05
word:trabajar; economy-and-reputation=0.06
word:trabajo; crime-reporting=0.03; economy-and-reputation=0.09; social-cohesion=-0.04; local-federal-roles=0.06; officer-safety-operations=-0.04
word:traduccion; civic-participation=0.06
word:trae; civil-rights=0.08; rule-of-law=0.03; services-and-legal-aid=-0.04
word:traen; fear-and-wellbeing=0.04; civil-rights=0.05
word:traffic; civil-rights=0.09; local-federal-roles=0.03
word:train; public-safety=0.04; local-federal-roles=-0.04; officer-safety-operations=0.09
word:transfer; public-safety=0.03; officer-safety-operations=0.06
word:tres; crime-reporting=-0.07; fear-and-wellbeing=-0.16; civic-participation=0.07; cost-and-resources=-0.05; legal-exposure=0.03; economy-and-reputation=0.04; social-cohesion=-0.12
word:tried; community-trust=0.06; public-safety=0.03; officer-safety-operations=0.03
word:true; public-safety=0.05
word:trust; community-trust=0.16; fear-and-wellbeing=-0.04; cost-and-resources=-0.05; transparency-accountability=-0.03; officer-safety-operations=-0.03
word:turn; community-trust=-0.04; public-safety=0.06; officer-safety-operations=0.04
word:tuvieron; legal-exposure=0.07; civil-rights=0.06
word:twelve; cost-and-resources=0.06; community-policing=0.03
word:twenty; crime-reporting=-0.03; public-safety=-0.06; fear-and-wellbeing=0.05; civic-participation=0.06; cost-and-resources=-0.05; social-cohesion=-0.05; rule-of-law=-0.04; transparency-accountability=-0.03; officer-safety-operations=0.04
word:twice; community-trust=-0.06; public-safety=0.08; fear-and-wellbeing=-0.05; civil-rights=-0.03; social-cohesion=-0.03; rule-of-law=0.07; transparency-accountability=0.03; community-policing=-0.03
word:two; crime-reporting=-0.03; fear-and-wellbeing=0.07; civil-rights=-0.04; economy-and-reputation=0.25; local-federal-roles=0.05; rule-of-law=-0.04; transparency-accountability=-0.05; community-policing=0.11; services-and-legal-aid=-0.04; officer-safety-operations=0.06
word:u; services-and-legal-aid=0.07
word:um; community-trust=0.05; fear-and-wellbeing=0.10; social-cohesion=-0.03; local-federal-roles=-0.04; officer-safety-operations=-0.05
word:un; community-trust=-0.09; crime-reporting=0.07; public-safety=0.08; fear-and-wellbeing=-0.09; civic-participation=-0.06; cost-and-resources=0.08; legal-exposure=0.15; civil-rights=0.05; social-cohesion=-0.04; rule-of-law=-0.13; transparency-accountability=0.13; community-policing=0.14; services-and-legal-aid=-0.04; officer-safety-operations=0.03
word:una; crime-reporting=0.14; fear-and-wellbeing=0.13; civic-participation=0.03; cost-and-resources=0.03; civil-rights=0.05; social-cohesion=-0.09; local-federal-roles=-0.06; rule-of-law=0.05; transparency-accountability=0.03; community-policing=-0.05; services-and-legal-aid=0.04; officer-safety-operations=0.08
word:under; community-trust=-0.05; fear-and-wellbeing=-0.04; economy-and-reputation=0.12; social-cohesion=-0.04; local-federal-roles=-0.05; rule-of-law=-0.03; transparency-accountability=0.03; community-policing=-0.05
word:understand; public-safety=0.04; civic-participation=0.03; rule-of-law=0.07
word:uniform; community-trust=0.06; fear-and-wellbeing=0.04
word:united; legal-exposure=0.05; local-federal-roles=0.08
word:uno; civic-participation=0.07; legal-exposure=-0.03; civil-rights=0.03; local-federal-roles=0.04; community-policing=-0.04; officer-safety-operations=0.10
word:unos; civil-rights=-0.04; economy-and-reputation=0.03; social-cohesion=0.10; local-federal-roles=0.03
word:up; community-trust=0.08; crime-reporting=-0.06; public-safety=0.07; fear-and-wellbeing=-0.13; civic-participation=-0.03; cost-and-resources=0.07; legal-exposure=-0.05; civil-rights=-0.09; social-cohesion=0.05; rule-of-law=-0.11; transparency-accountability=0.07; community-policing=0.08; services-and-legal-aid=-0.05; officer-safety-operations=0.09
word:us; community-trust=0.14; public-safety=-0.05; fear-and-wellbeing=-0.08; civic-participation=0.08; civil-rights=-0.04; economy-and-reputation=0.04; social-cohesion=0.06; local-federal-roles=0.05; rule-of-law=-0.09; community-policing=0.07; services-and-legal-aid=-0.05
word:use; community-trust=-0.03; fear-and-wellbeing=-0.07; local-federal-roles=-0.05
word:used; community-trust=0.07; crime-reporting=0.05; public-safety=-0.06; fear-and-wellbeing=0.12; civic-participation=0.04; cost-and-resources=-0.06; civil-rights=-0.04; social-cohesion=0.06; transparency-accountability=-0.05; officer-safety-operations=-0.03
word:usted; public-safety=-0.08; civil-rights=0.04; transparency-accountability=0.04; services-and-legal-aid=-0.04
word:ustedes; fear-and-wellbeing=0.10; cost-and-resources=-0.03; social-cohesion=0.05; rule-of-law=-0.05; community-policing=-0.07
word:v; legal-exposure=0.11; civil-rights=0.06; local-federal-roles=0.03
word:va; crime-reporting=0.09; public-safety=-0.12; fear-and-wellbeing=0.07; cost-and-resources=0.10; local-federal-roles=-0.10; rule-of-law=0.03; transparency-accountability=-0.08
word:valley; community-trust=0.05; local-federal-roles=0.07
word:vamos; public-safety=-0.05; fear-and-wellbeing=0.07; legal-exposure=0.12; services-and-legal-aid=-0.03
word:van; community-trust=0.06; crime-reporting=0.04; public-safety=-0.05; fear-and-wellbeing=0.08; civic-participation=-0.08; cost-and-resources=0.04; civil-rights=0.07; social-cohesion=-0.08; local-federal-roles=-0.04; rule-of-law=-0.08; transparency-accountability=0.06; community-policing=0.04; officer-safety-operations=0.07
word:ve; crime-reporting=0.04; public-safety=-0.03; fear-and-wellbeing=0.05; cost-and-resources=-0.04; civil-rights=-0.03; social-cohesion=0.04; transparency-accountability=0.05
word:veces; community-trust=-0.03; public-safety=0.12; fear-and-wellbeing=-0.11; social-cohesion=-0.08; rule-of-law=0.06
word:vence; officer-safety-operations=0.05
word:vende; public-safety=0.08; fear-and-wellbeing=0.06; economy-and-reputation=0.03
word:vendedores; economy-and-reputation=0.08; social-cohesion=0.03
word:vengan; rule-of-law=0.07
word:vengo; crime-reporting=0.03; civic-participation=0.03; cost-and-resources=0.04; social-cohesion=-0.07; local-federal-roles=0.04; transparency-accountability=-0.06; services-and-legal-aid=-0.04; officer-safety-operations=-0.06
word:ver; community-trust=-0.03; crime-reporting=0.04; public-safety=0.04; fear-and-wellbeing=-0.08; local-federal-roles=0.07; rule-of-law=-0.04; transparency-accountability=0.04; community-policing=-0.04
word:verano; community-policing=0.07
word:vez; public-safety=0.04; fear-and-wellbeing=-0.06; civic-participation=0.12; cost-and-resources=0.06; civil-rights=-0.05; economy-and-reputation=-0.04; local-federal-roles=-0.07; rule-of-law=-0.07; community-policing=0.07; officer-safety-operations=-0.04
word:vi; social-cohesion=-0.03; local-federal-roles=0.05; community-policing=0.04
word:victima; crime-reporting=0.04; public-safety=-0.04; fear-and-wellbeing=-0.03; services-and-legal-aid=0.07
word:victimas; services-and-legal-aid=0.06; officer-safety-operations=0.03
word:vida; economy-and-reputation=0.05; services-and-legal-aid=0.03
word:video; community-trust=-0.04; fear-and-wellbeing=-0.05; civil-rights=0.13; rule-of-law=-0.03; transparency-accountability=0.15
word:viernes; fear-and-wellbeing=-0.04; community-policing=0.07
word:vine; crime-reporting=-0.03; public-safety=0.04; social-cohesion=0.07
word:violador; public-safety=0.06; rule-of-law=-0.03
word:violation; civil-rights=0.05
word:violence; crime-reporting=0.04; public-safety=-0.05; community-policing=0.04
word:visa; crime-reporting=0.07; fear-and-wellbeing=0.04; civil-rights=-0.04; rule-of-law=0.05; services-and-legal-aid=0.06; officer-safety-operations=-0.03
word:visas; public-safety=-0.04; services-and-legal-aid=0.07
word:visto; fear-and-wellbeing=0.05; transparency-accountability=-0.04; community-policing=0.03
word:vive; fear-and-wellbeing=0.05; economy-and-reputation=0.03
word:vivir; social-cohesion=0.11
word:volunteer; crime-reporting=0.03; fear-and-wellbeing=0.06; services-and-legal-aid=0.05
word:vote; community-trust=0.03; crime-reporting=-0.04; public-safety=-0.07; fear-and-wellbeing=0.09; civic-participation=0.29; cost-and-resources=-0.15; civil-rights=-0.06; transparency-accountability=0.07; community-policing=-0.05; services-and-legal-aid=-0.11
word:voten; public-safety=-0.05; cost-and-resources=0.04; civil-rights=-0.04; social-cohesion=0.11; rule-of-law=0.06; transparency-accountability=-0.03
word:voto; fear-and-wellbeing=-0.07; civic-participation=0.06; civil-rights=0.05; local-federal-roles=0.04; rule-of-law=-0.04
word:voy; cost-and-resources=-0.05; civil-rights=0.13; economy-and-reputation=0.04; social-cohesion=-0.11; transparency-accountability=-0.04
word:waited; public-safety=-0.03; fear-and-wellbeing=-0.04; rule-of-law=0.12
word:waiting; community-trust=-0.03; public-safety=-0.05; fear-and-wellbeing=0.09; civil-rights=0.08; services-and-legal-aid=0.04
word:walk; community-trust=-0.04; public-safety=0.08; economy-and-reputation=0.05
word:walks; public-safety=0.07; officer-safety-operations=0.06
word:want; community-trust=-0.10; crime-reporting=-0.06; public-safety=0.15; cost-and-resources=0.18; legal-exposure=-0.06; civil-rights=-0.06; rule-of-law=0.11
word:wanted; community-trust=-0.03; fear-and-wellbeing=0.05; transparency-accountability=-0.03; services-and-legal-aid=0.04; officer-safety-operations=0.05
word:ward; civic-participation=0.05; cost-and-resources=0.03
word:warrant; community-trust=-0.03; fear-and-wellbeing=-0.04; civil-rights=0.05; local-federal-roles=0.03; officer-safety-operations=0.05
word:was; community-trust=-0.04; crime-reporting=0.05; civic-participation=0.06; legal-exposure=-0.12; civil-rights=0.29; economy-and-reputation=-0.10; local-federal-roles=-0.08; transparency-accountability=0.09; community-policing=-0.05; services-and-legal-aid=0.08; officer-safety-operations=0.06
word:washington; public-safety=0.05; cost-and-resources=0.05; rule-of-law=0.06; officer-safety-operations=-0.03
word:wasn't; community-trust=-0.04; fear-and-wellbeing=-0.06; civil-rights=-0.05; community-policing=-0.03
word:watched; community-trust=0.03; civil-rights=0.06; transparency-accountability=0.05
word:wave; community-trust=0.09; social-cohesion=0.04
word:way; community-trust=-0.03; crime-reporting=-0.04; public-safety=0.04; cost-and-resources=-0.07; civil-rights=-0.06; economy-and-reputation=-0.03; social-cohesion=0.06; local-federal-roles=0.04
word:we; community-trust=0.10; public-safety=-0.08; fear-and-wellbeing=0.03; civic-participation=0.06; cost-and-resources=0.05; civil-rights=-0.08; economy-and-reputation=0.10; social-cohesion=0.20; local-federal-roles=0.14; rule-of-law=-0.12; transparency-accountability=-0.07; community-policing=0.07; officer-safety-operations=0.13
word:we'd; civic-participation=0.05; civil-rights=-0.04; local-federal-roles=0.06; transparency-accountability=-0.03; officer-safety-operations=0.07
word:we're; crime-reporting=-0.06; fear-and-wellbeing=-0.05; cost-and-resources=0.09; economy-and-reputation=0.04; social-cohesion=0.11; rule-of-law=-0.06; transparency-accountability=-0.05; community-policing=-0.04
word:we've; fear-and-wellbeing=-0.03; cost-and-resources=0.09; social-cohesion=0.04; officer-safety-operations=0.04
word:wednesday; civic-participation=0.05
word:week; public-safety=-0.05; legal-exposure=-0.03; civil-rights=-0.03; economy-and-reputation=0.06
word:well; fear-and-wellbeing=-0.11; civic-participation=-0.04; cost-and-resources=-0.04; civil-rights=-0.08; rule-of-law=0.05; community-policing=0.03
word:went; crime-reporting=0.03; public-safety=-0.08; fear-and-wellbeing=0.07; civic-participation=0.05; social-cohesion=-0.03; local-federal-roles=-0.04; rule-of-law=-0.04; transparency-accountability=0.03; services-and-legal-aid=0.04
word:were; community-trust=0.10; public-safety=-0.06; fear-and-wellbeing=-0.05; civic-participation=0.04; cost-and-resources=-0.04; economy-and-reputation=-0.06; local-federal-roles=0.13; rule-of-law=0.04; transparency-accountability=0.04; community-policing=-0.04; services-and-legal-aid=-0.09
word:what; community-trust=0.12; cost-and-resources=-0.05; legal-exposure=-0.06; civil-rights=0.07; economy-and-reputation=-0.06; social-cohesion=0.08; local-federal-roles=-0.11; officer-safety-operations=0.12
word:what's; fear-and-wellbeing=-0.04; rule-of-law=0.05
word:when; community-trust=0.12; crime-reporting=-0.05; fear-and-wellbeing=-0.06; civic-participation=-0.08; cost-and-resources=-0.04; civil-rights=0.12; economy-and-reputation=-0.09; social-cohesion=0.07; transparency-accountability=-0.09; community-policing=0.12; services-and-legal-aid=-0.12; officer-safety-operations=0.08
word:where; community-trust=-0.03; civic-participation=0.05; cost-and-resources=-0.05; legal-exposure=-0.06; civil-rights=0.10; economy-and-reputation=-0.05; social-cohesion=0.07; local-federal-roles=0.06; community-policing=0.03; services-and-legal-aid=-0.06
word:whether; public-safety=-0.05; economy-and-reputation=0.03; transparency-accountability=0.05
word:which; community-trust=-0.06; fear-and-wellbeing=-0.06; civic-participation=-0.06; social-cohesion=-0.04; rule-of-law=0.09; community-policing=0.06; officer-safety-operations=0.05
word:white; civil-rights=0.07
word:who; community-trust=0.06; crime-reporting=0.23; public-safety=0.03; fear-and-wellbeing=-0.06; civic-participation=0.10; legal-exposure=-0.04; economy-and-reputation=-0.06; social-cohesion=-0.04; rule-of-law=0.10; transparency-accountability=0.11; community-policing=-0.05; services-and-legal-aid=0.06
word:who's; community-trust=0.03; public-safety=0.05; fear-and-wellbeing=-0.04; civic-participation=0.04; civil-rights=-0.07; economy-and-reputation=0.05; social-cohesion=0.04; local-federal-roles=0.10; rule-of-law=0.10
word:whole; community-trust=0.04; public-safety=0.03; cost-and-resources=0.05; civil-rights=0.04; economy-and-reputation=0.04; services-and-legal-aid=0.09
word:why; crime-reporting=0.05; public-safety=0.10; fear-and-wellbeing=-0.03; economy-and-reputation=-0.04; officer-safety-operations=-0.03
word:will; public-safety=-0.10; fear-and-wellbeing=0.03; cost-and-resources=-0.08; legal-exposure=0.09; local-federal-roles=-0.12; transparency-accountability=-0.03; officer-safety-operations=-0.04
word:with; community-trust=0.08; fear-and-wellbeing=-0.03; civic-participation=0.11; cost-and-resources=0.08; legal-exposure=-0.04; social-cohesion=-0.05; local-federal-roles=0.08; rule-of-law=-0.06; transparency-accountability=-0.11; community-policing=0.13; services-and-legal-aid=0.12; officer-safety-operations=0.13
word:without; community-trust=0.03; crime-reporting=-0.04; public-safety=0.08; legal-exposure=0.08; civil-rights=-0.05; local-federal-roles=0.14; rule-of-law=-0.05; community-policing=-0.03; services-and-legal-aid=-0.05
word:witness; crime-reporting=0.06; public-safety=-0.07
word:witnesses; crime-reporting=0.07
word:woman; crime-reporting=0.08; public-safety=-0.03; fear-and-wellbeing=0.06; local-federal-roles=-0.03; services-and-legal-aid=0.04
word:women; public-safety=-0.05; civil-rights=0.08; services-and-legal-aid=0.07
word:women's; community-trust=0.05; crime-reporting=0.05
word:won't; community-trust=0.08; crime-reporting=0.11; legal-exposure=-0.03; civil-rights=-0.03; economy-and-reputation=-0.06; rule-of-law=-0.04; community-policing=0.03; officer-safety-operations=-0.04
word:words; civic-participation=0.06; legal-exposure=0.04; transparency-accountability=0.03
word:worked; public-safety=0.07; fear-and-wellbeing=-0.03; civil-rights=-0.04; economy-and-reputation=-0.04; social-cohesion=-0.03; transparency-accountability=0.04; services-and-legal-aid=-0.04; officer-safety-operations=0.09
word:worker; services-and-legal-aid=0.05
word:working; cost-and-resources=0.05; local-federal-roles=-0.06; officer-safety-operations=0.04
word:works; community-trust=0.05; public-safety=0.03; cost-and-resources=0.04; civil-rights=-0.06; transparency-accountability=0.03
word:worry; fear-and-wellbeing=0.06
word:would; crime-reporting=-0.03; civic-participation=0.04; cost-and-resources=-0.10; economy-and-reputation=-0.03; local-federal-roles=-0.10; rule-of-law=-0.03; transparency-accountability=0.06; community-policing=-0.05; officer-safety-operations=0.04
word:wouldn't; community-trust=0.10; public-safety=-0.04; civil-rights=0.04; social-cohesion=0.04; local-federal-roles=-0.03; community-policing=0.08; services-and-legal-aid=-0.03
word:write; community-trust=-0.03; public-safety=-0.04; fear-and-wellbeing=0.05; cost-and-resources=-0.06; legal-exposure=0.05; economy-and-reputation=-0.04; rule-of-law=-0.04; transparency-accountability=0.03; community-policing=-0.05
word:written; crime-reporting=-0.04; public-safety=-0.03; cost-and-resources=-0.06; civil-rights=0.03; economy-and-reputation=0.03; local-federal-roles=0.03; officer-safety-operations=0.03
word:wrong; public-safety=-0.06; civil-rights=0.06; transparency-accountability=0.09
word:y; community-trust=0.06; crime-reporting=0.06; fear-and-wellbeing=-0.03; civic-participation=0.19; legal-exposure=-0.04; civil-rights=0.11; economy-and-reputation=0.04; local-federal-roles=0.04; transparency-accountability=0.13; community-policing=0.05; services-and-legal-aid=0.08
word:y'all; community-trust=0.07; fear-and-wellbeing=-0.12; social-cohesion=0.04; rule-of-law=0.06; transparency-accountability=-0.04; services-and-legal-aid=0.04
word:ya; crime-reporting=-0.09; fear-and-wellbeing=0.21; civic-participation=-0.09; cost-and-resources=-0.03; civil-rights=-0.13; economy-and-reputation=0.04; social-cohesion=0.06; local-federal-roles=-0.07; rule-of-law=-0.05; transparency-accountability=-0.11
word:year; public-safety=0.07; fear-and-wellbeing=-0.05; civic-participation=-0.07; cost-and-resources=0.08; civil-rights=-0.04; social-cohesion=-0.05; rule-of-law=-0.03; services-and-legal-aid=0.10; officer-safety-operations=0.08
word:years; community-trust=0.09; crime-reporting=-0.05; cost-and-resources=-0.05; rule-of-law=0.08; transparency-accountability=-0.07; officer-safety-operations=0.09
word:yellow; social-cohesion=0.06
word:yes; civic-participation=-0.03; legal-exposure=0.03; economy-and-reputation=0.07; social-cohesion=0.07; local-federal-roles=0.05; rule-of-law=0.08; transparency-accountability=-0.05; community-policing=-0.04; services-and-legal-aid=-0.05
word:yet; community-trust=0.06; crime-reporting=0.08
word:yo; community-trust=0.11; crime-reporting=0.05; public-safety=0.13; fear-and-wellbeing=-0.08; civic-participation=-0.03; legal-exposure=-0.15; civil-rights=-0.04; economy-and-reputation=0.03; social-cohesion=0.09; local-federal-roles=-0.04; rule-of-law=0.04; transparency-accountability=-0.05; services-and-legal-aid=-0.04; officer-safety-operations=-0.11
word:you; community-trust=0.10; crime-reporting=0.04; fear-and-wellbeing=-0.12; civic-participation=0.16; cost-and-resources=0.10; legal-exposure=0.06; civil-rights=-0.03; economy-and-reputation=-0.09; social-cohesion=-0.03; rule-of-law=-0.06; transparency-accountability=0.04; community-policing=0.04; services-and-legal-aid=-0.11; officer-safety-operations=-0.08
word:you'll; community-trust=0.05; public-safety=-0.07; fear-and-wellbeing=0.05; cost-and-resources=-0.03; community-policing=0.04
word:you're; public-safety=-0.04; fear-and-wellbeing=-0.03; civil-rights=0.08; transparency-accountability=0.06; services-and-legal-aid=0.04; officer-safety-operations=-0.05
word:you've; community-trust=0.05; civic-participation=0.03; local-federal-roles=-0.03
word:young; community-trust=0.04; public-safety=-0.03; civic-participation=0.04; civil-rights=-0.05; social-cohesion=-0.03; community-policing=0.06
word:your; public-safety=-0.09; fear-and-wellbeing=0.04; cost-and-resources=-0.10; civil-rights=0.05; social-cohesion=0.07; transparency-accountability=0.04; services-and-legal-aid=0.03
word:zapatos; fear-and-wellbeing=0.07
word:zero; community-trust=0.08; crime-reporting=0.05
`;
