/** Written by `npm run train` from seeds/coded; see linear-model.ts for how to read it. */
export const learnedThemes = `
community-trust; crime-reporting; public-safety; fear-and-wellbeing; civic-participation; cost-and-resources; legal-exposure; civil-rights; economy-and-reputation; social-cohesion; local-federal-roles; rule-of-law; transparency-accountability; community-policing; services-and-legal-aid; officer-safety-operations
bias; community-trust=-3.27; crime-reporting=-3.52; public-safety=-2.62; fear-and-wellbeing=-2.92; civic-participation=-3.06; cost-and-resources=-2.84; legal-exposure=-3.51; civil-rights=-2.78; economy-and-reputation=-3.35; social-cohesion=-2.89; local-federal-roles=-2.99; rule-of-law=-2.70; transparency-accountability=-3.20; community-policing=-3.79; services-and-legal-aid=-3.35; officer-safety-operations=-3.58
concept:kin; crime-reporting=0.10; public-safety=0.07; fear-and-wellbeing=0.61; cost-and-resources=-0.48; legal-exposure=-0.22; civil-rights=0.22; social-cohesion=0.19; local-federal-roles=-0.54; rule-of-law=0.26; transparency-accountability=-0.52; community-policing=-0.08; services-and-legal-aid=0.06; officer-safety-operations=0.09
concept:children; community-trust=0.11; crime-reporting=-0.18; public-safety=-0.07; fear-and-wellbeing=0.53; civic-participation=-0.17; cost-and-resources=-0.10; legal-exposure=-0.15; civil-rights=-0.26; social-cohesion=0.32; local-federal-roles=-0.35; rule-of-law=-0.05; transparency-accountability=-0.33; community-policing=0.46; services-and-legal-aid=0.33; officer-safety-operations=-0.22
concept:family; community-trust=0.17; crime-reporting=-0.06; public-safety=0.25; fear-and-wellbeing=0.24; civic-participation=0.07; legal-exposure=-0.06; civil-rights=-0.17; economy-and-reputation=0.09; social-cohesion=0.16; local-federal-roles=-0.09; rule-of-law=-0.15; transparency-accountability=-0.21; community-policing=-0.11; services-and-legal-aid=0.16; officer-safety-operations=0.06
concept:neighbours; community-trust=0.48; crime-reporting=0.26; fear-and-wellbeing=-0.16; civic-participation=0.15; legal-exposure=-0.21; civil-rights=-0.30; economy-and-reputation=-0.30; social-cohesion=0.80; rule-of-law=-0.21; transparency-accountability=-0.30; community-policing=0.20; services-and-legal-aid=-0.38; officer-safety-operations=-0.28
concept:immigrant; crime-reporting=-0.15; public-safety=0.21; fear-and-wellbeing=0.08; civic-participation=-0.22; cost-and-resources=-0.24; legal-exposure=-0.19; economy-and-reputation=0.24; social-cohesion=0.65; local-federal-roles=-0.36; rule-of-law=0.09; transparency-accountability=-0.24; services-and-legal-aid=-0.10; officer-safety-operations=-0.13
concept:illegal; community-trust=-0.19; crime-reporting=-0.08; public-safety=0.58; civic-participation=-0.12; cost-and-resources=-0.10; civil-rights=-0.20; social-cohesion=-0.11; rule-of-law=1.17; transparency-accountability=-0.09; community-policing=-0.08; services-and-legal-aid=-0.11; officer-safety-operations=-0.11
concept:police; community-trust=1.11; crime-reporting=0.44; public-safety=-0.06; fear-and-wellbeing=-0.40; civic-participation=-0.41; cost-and-resources=0.26; legal-exposure=-0.25; civil-rights=-0.12; economy-and-reputation=-0.59; social-cohesion=-0.61; local-federal-roles=0.19; rule-of-law=-0.54; transparency-accountability=-0.14; community-policing=1.26; services-and-legal-aid=-0.17; officer-safety-operations=0.68
concept:sheriff; community-trust=0.08; fear-and-wellbeing=-0.19; civic-participation=-0.18; legal-exposure=0.19; social-cohesion=-0.12; local-federal-roles=0.60; rule-of-law=-0.05; transparency-accountability=-0.23; officer-safety-operations=0.35
concept:ice; crime-reporting=0.37; public-safety=0.37; fear-and-wellbeing=-0.21; civic-participation=-0.38; legal-exposure=-0.14; civil-rights=-0.21; economy-and-reputation=-0.41; social-cohesion=-0.23; local-federal-roles=0.73; rule-of-law=-0.09; transparency-accountability=0.17; community-policing=-0.14; services-and-legal-aid=-0.20; officer-safety-operations=0.31
concept:immigration-enforcement; community-trust=-0.39; crime-reporting=-0.14; public-safety=0.52; fear-and-wellbeing=-0.10; civic-participation=-0.38; cost-and-resources=0.15; legal-exposure=0.18; economy-and-reputation=-0.10; social-cohesion=-0.34; local-federal-roles=0.14; rule-of-law=0.37; community-policing=-0.21; services-and-legal-aid=-0.21; officer-safety-operations=0.12
concept:council; crime-reporting=-0.23; public-safety=-0.40; civic-participation=0.15; cost-and-resources=0.22; legal-exposure=0.44; civil-rights=-0.18; economy-and-reputation=-0.12; local-federal-roles=0.29; transparency-accountability=0.22; community-policing=-0.06; services-and-legal-aid=-0.08; officer-safety-operations=-0.17
concept:offender; community-trust=0.14; crime-reporting=0.27; public-safety=1.08; fear-and-wellbeing=0.21; civic-participation=-0.28; legal-exposure=-0.21; civil-rights=0.11; social-cohesion=-0.24; rule-of-law=0.17; transparency-accountability=-0.33; community-policing=-0.14; services-and-legal-aid=-0.05
concept:victim; community-trust=0.11; crime-reporting=1.21; civic-participation=-0.17; civil-rights=-0.40; social-cohesion=-0.23; local-federal-roles=-0.33; rule-of-law=-0.41; transparency-accountability=-0.36; community-policing=-0.17; services-and-legal-aid=0.30
concept:worker; community-trust=-0.11; public-safety=-0.12; fear-and-wellbeing=-0.06; civic-participation=-0.21; cost-and-resources=-0.05; civil-rights=-0.31; economy-and-reputation=1.11; social-cohesion=-0.12; rule-of-law=0.08; transparency-accountability=-0.23; officer-safety-operations=-0.11
concept:black; community-trust=0.13; public-safety=-0.12; fear-and-wellbeing=-0.12; civic-participation=0.08; cost-and-resources=-0.11; civil-rights=0.79; transparency-accountability=-0.05; services-and-legal-aid=-0.07; officer-safety-operations=-0.10
concept:poor; cost-and-resources=-0.09; social-cohesion=0.09; community-policing=0.06
concept:crime; community-trust=0.09; crime-reporting=0.34; public-safety=1.63; fear-and-wellbeing=-0.22; civic-participation=-0.34; legal-exposure=-0.17; civil-rights=-0.26; economy-and-reputation=-0.13; social-cohesion=-0.28; rule-of-law=-0.05; transparency-accountability=-0.25; community-policing=0.44; services-and-legal-aid=-0.11; officer-safety-operations=-0.13
concept:crime-weak; crime-reporting=0.40; public-safety=1.00; fear-and-wellbeing=-0.24; civic-participation=-0.41; legal-exposure=-0.18; economy-and-reputation=-0.16; local-federal-roles=-0.18; rule-of-law=0.14; transparency-accountability=-0.36; community-policing=0.44; services-and-legal-aid=-0.22; officer-safety-operations=0.05
concept:crime-falls; community-trust=0.09; public-safety=1.99; cost-and-resources=0.06; transparency-accountability=0.06
concept:safe; community-trust=0.15; crime-reporting=0.09; public-safety=0.93; civic-participation=0.05; cost-and-resources=-0.08; civil-rights=-0.07; economy-and-reputation=-0.16; local-federal-roles=-0.08; community-policing=0.11
concept:safe-weak; public-safety=0.55; fear-and-wellbeing=-0.16; cost-and-resources=-0.16; civil-rights=-0.05; economy-and-reputation=0.14; social-cohesion=-0.15; rule-of-law=0.05; transparency-accountability=0.09; community-policing=0.19; services-and-legal-aid=-0.10; officer-safety-operations=0.15
concept:safe-faint; public-safety=0.17; cost-and-resources=0.06; economy-and-reputation=0.20; local-federal-roles=-0.14; rule-of-law=0.09; services-and-legal-aid=0.05; officer-safety-operations=0.06
concept:public-safety-named; crime-reporting=0.10; public-safety=1.70; fear-and-wellbeing=-0.06; civic-participation=0.10; cost-and-resources=0.06; civil-rights=0.16; transparency-accountability=0.09; community-policing=0.06; officer-safety-operations=-0.09
concept:remove-dangerous; crime-reporting=0.09; public-safety=0.76; fear-and-wellbeing=-0.15; civic-participation=-0.17; cost-and-resources=-0.15; legal-exposure=0.07; civil-rights=-0.14; economy-and-reputation=-0.15; local-federal-roles=-0.07; community-policing=-0.18; services-and-legal-aid=0.12
concept:call-police; community-trust=0.16; crime-reporting=0.96; public-safety=-0.06; fear-and-wellbeing=-0.05; civic-participation=-0.09; civil-rights=-0.05; economy-and-reputation=-0.10; social-cohesion=-0.13; local-federal-roles=-0.14; rule-of-law=-0.07; transparency-accountability=0.06; officer-safety-operations=0.06
concept:call-police-weak; crime-reporting=0.55; public-safety=0.29; fear-and-wellbeing=-0.13; civic-participation=-0.05; cost-and-resources=0.17; rule-of-law=-0.12; community-policing=-0.09; services-and-legal-aid=-0.08; officer-safety-operations=0.07
concept:report; community-trust=-0.22; crime-reporting=0.78; civic-participation=-0.07; cost-and-resources=-0.13; legal-exposure=-0.06; civil-rights=-0.06; economy-and-reputation=-0.10; local-federal-roles=-0.13; rule-of-law=0.08; transparency-accountability=-0.15; community-policing=-0.09; services-and-legal-aid=0.20; officer-safety-operations=-0.12
concept:report-weak; community-trust=-0.08; crime-reporting=0.76; public-safety=0.11; fear-and-wellbeing=-0.14; civic-participation=-0.08; cost-and-resources=-0.12; legal-exposure=-0.08; civil-rights=0.05; economy-and-reputation=-0.09; local-federal-roles=-0.15; transparency-accountability=0.17; officer-safety-operations=-0.11
concept:report-faint; crime-reporting=0.44; fear-and-wellbeing=-0.08; civic-participation=-0.15; cost-and-resources=-0.09; legal-exposure=-0.05; civil-rights=-0.08; economy-and-reputation=-0.08; social-cohesion=-0.17; rule-of-law=-0.16; transparency-accountability=0.25; community-policing=-0.06; services-and-legal-aid=-0.06; officer-safety-operations=0.10
concept:domestic-violence; crime-reporting=1.24; public-safety=0.07; fear-and-wellbeing=-0.11; cost-and-resources=0.10; legal-exposure=0.14; civil-rights=-0.06; social-cohesion=-0.06; local-federal-roles=0.08; rule-of-law=-0.07; transparency-accountability=-0.05; officer-safety-operations=-0.05
concept:fear; community-trust=-0.16; crime-reporting=0.19; public-safety=0.53; fear-and-wellbeing=0.97; civic-participation=-0.30; cost-and-resources=-0.15; legal-exposure=-0.14; civil-rights=-0.12; economy-and-reputation=-0.18; social-cohesion=-0.15; rule-of-law=-0.09; transparency-accountability=-0.17; community-policing=-0.14
concept:fear-weak; community-trust=0.07; crime-reporting=0.11; public-safety=-0.24; fear-and-wellbeing=0.70; civic-participation=-0.15; cost-and-resources=-0.18; legal-exposure=-0.13; civil-rights=0.08; economy-and-reputation=-0.10; social-cohesion=0.31; transparency-accountability=0.17; community-policing=-0.07; services-and-legal-aid=-0.19
concept:fear-faint; community-trust=-0.06; crime-reporting=0.06; public-safety=0.20; fear-and-wellbeing=0.19; rule-of-law=-0.15; community-policing=-0.05; services-and-legal-aid=0.07; officer-safety-operations=0.08
concept:avoid; community-trust=0.11; crime-reporting=0.12; public-safety=-0.31; fear-and-wellbeing=1.03; civic-participation=-0.12; cost-and-resources=-0.09; legal-exposure=-0.16; civil-rights=-0.07; economy-and-reputation=0.26; social-cohesion=-0.18; local-federal-roles=-0.23; rule-of-law=-0.13; transparency-accountability=-0.08; services-and-legal-aid=0.38
concept:places; community-trust=-0.13; public-safety=-0.08; fear-and-wellbeing=0.31; civic-participation=0.13; cost-and-resources=0.21; legal-exposure=-0.29; civil-rights=-0.24; social-cohesion=0.16; local-federal-roles=-0.22; rule-of-law=-0.18; transparency-accountability=-0.21; services-and-legal-aid=0.73; officer-safety-operations=-0.28
concept:separation; community-trust=-0.10; crime-reporting=-0.05; fear-and-wellbeing=1.71; civic-participation=-0.08; civil-rights=0.14; economy-and-reputation=0.10; rule-of-law=-0.12; transparency-accountability=-0.06; services-and-legal-aid=-0.10
concept:well-being; community-trust=-0.06; crime-reporting=0.09; fear-and-wellbeing=0.82; civil-rights=-0.06; social-cohesion=-0.08; local-federal-roles=-0.11; rule-of-law=-0.09; community-policing=0.18; services-and-legal-aid=0.31
concept:fear-of-arrest; community-trust=-0.06; public-safety=0.14; fear-and-wellbeing=2.25; services-and-legal-aid=-0.08
concept:trust; community-trust=1.50; public-safety=0.08; fear-and-wellbeing=-0.14; civic-participation=-0.14; cost-and-resources=-0.25; civil-rights=-0.20; economy-and-reputation=-0.11; social-cohesion=-0.12; rule-of-law=-0.08; transparency-accountability=-0.15; services-and-legal-aid=-0.15; officer-safety-operations=-0.13
concept:profiling; community-trust=-0.20; crime-reporting=-0.17; public-safety=-0.21; fear-and-wellbeing=-0.19; civic-participation=-0.08; cost-and-resources=-0.11; legal-exposure=0.10; civil-rights=1.96; social-cohesion=0.10; rule-of-law=0.13; transparency-accountability=-0.13; community-policing=-0.15; services-and-legal-aid=-0.16
concept:profiling-weak; community-trust=-0.08; crime-reporting=-0.09; fear-and-wellbeing=0.08; cost-and-resources=-0.10; civil-rights=0.85; economy-and-reputation=-0.10; social-cohesion=-0.07
concept:rights; crime-reporting=-0.15; public-safety=-0.21; fear-and-wellbeing=-0.20; civic-participation=-0.10; cost-and-resources=-0.13; legal-exposure=0.32; civil-rights=2.00; economy-and-reputation=-0.15; social-cohesion=-0.18; local-federal-roles=-0.09; rule-of-law=0.07; transparency-accountability=-0.11; services-and-legal-aid=-0.11; officer-safety-operations=-0.15
concept:rights-weak; public-safety=-0.15; fear-and-wellbeing=-0.06; civic-participation=-0.09; cost-and-resources=-0.11; legal-exposure=0.13; civil-rights=0.81; economy-and-reputation=-0.06; social-cohesion=-0.10; rule-of-law=0.29; transparency-accountability=0.10; community-policing=0.15; services-and-legal-aid=-0.06
concept:rights-faint; public-safety=-0.12; fear-and-wellbeing=-0.06; civic-participation=0.06; civil-rights=0.25; social-cohesion=0.12; local-federal-roles=-0.08; rule-of-law=0.15; officer-safety-operations=-0.07
concept:abuse; community-trust=-0.08; crime-reporting=-0.12; public-safety=-0.59; fear-and-wellbeing=-0.10; legal-exposure=0.15; civil-rights=1.58; rule-of-law=-0.08; transparency-accountability=0.07; services-and-legal-aid=-0.09
concept:abuse-weak; community-trust=-0.13; public-safety=0.11; fear-and-wellbeing=-0.14; civic-participation=-0.07; cost-and-resources=0.06; legal-exposure=0.06; civil-rights=0.83; social-cohesion=-0.12; local-federal-roles=-0.17; rule-of-law=-0.08; community-policing=0.16; services-and-legal-aid=-0.10; officer-safety-operations=0.06
concept:budget; community-trust=-0.07; crime-reporting=-0.15; public-safety=-0.13; fear-and-wellbeing=-0.25; civic-participation=-0.13; cost-and-resources=1.58; legal-exposure=-0.06; civil-rights=-0.21; economy-and-reputation=-0.14; social-cohesion=-0.17; local-federal-roles=0.20; rule-of-law=-0.26; transparency-accountability=-0.09; community-policing=0.25; services-and-legal-aid=0.27
concept:budget-weak; public-safety=-0.33; fear-and-wellbeing=-0.29; civic-participation=0.08; cost-and-resources=0.97; legal-exposure=0.36; economy-and-reputation=-0.10; social-cohesion=-0.06; local-federal-roles=-0.14; rule-of-law=-0.30; transparency-accountability=0.09; community-policing=0.38; services-and-legal-aid=-0.18; officer-safety-operations=-0.13
concept:money; community-trust=-0.25; crime-reporting=-0.15; public-safety=-0.25; fear-and-wellbeing=-0.24; civic-participation=-0.38; cost-and-resources=1.34; legal-exposure=0.35; civil-rights=-0.05; economy-and-reputation=0.18; social-cohesion=-0.49; local-federal-roles=-0.09; transparency-accountability=-0.35; community-policing=0.29
concept:taxes; community-trust=-0.21; crime-reporting=-0.16; public-safety=-0.21; fear-and-wellbeing=-0.17; civic-participation=-0.08; cost-and-resources=1.72; legal-exposure=0.07; civil-rights=-0.14; economy-and-reputation=0.63; social-cohesion=-0.19; local-federal-roles=-0.10; transparency-accountability=-0.19; community-policing=-0.20; services-and-legal-aid=0.28; officer-safety-operations=-0.16
concept:staffing; community-trust=-0.09; crime-reporting=-0.15; public-safety=0.19; fear-and-wellbeing=-0.14; civic-participation=-0.13; cost-and-resources=1.35; legal-exposure=-0.11; civil-rights=-0.16; economy-and-reputation=0.05; social-cohesion=-0.16; local-federal-roles=-0.07; rule-of-law=-0.12; community-policing=0.20; services-and-legal-aid=-0.16; officer-safety-operations=0.27
concept:staffing-weak; community-trust=-0.14; crime-reporting=-0.14; public-safety=-0.06; fear-and-wellbeing=-0.13; civic-participation=-0.10; cost-and-resources=1.05; economy-and-reputation=-0.09; local-federal-roles=-0.24; rule-of-law=-0.23; services-and-legal-aid=-0.10
concept:resources-named; crime-reporting=-0.11; public-safety=-0.07; fear-and-wellbeing=-0.14; cost-and-resources=1.70; legal-exposure=-0.07; civil-rights=-0.23; economy-and-reputation=-0.08; social-cohesion=-0.10; rule-of-law=-0.18; transparency-accountability=0.06; community-policing=-0.10; services-and-legal-aid=-0.08; officer-safety-operations=0.27
concept:lawsuit; community-trust=-0.09; crime-reporting=-0.17; public-safety=-0.15; fear-and-wellbeing=-0.34; civic-participation=-0.27; cost-and-resources=0.11; legal-exposure=1.95; civil-rights=0.19; economy-and-reputation=-0.10; social-cohesion=-0.21; local-federal-roles=0.12; rule-of-law=-0.29; transparency-accountability=-0.13; community-policing=-0.17; services-and-legal-aid=-0.27; officer-safety-operations=-0.40
concept:lawsuit-weak; community-trust=-0.16; crime-reporting=-0.18; fear-and-wellbeing=-0.19; civic-participation=-0.24; cost-and-resources=0.10; legal-exposure=1.37; civil-rights=0.21; economy-and-reputation=-0.14; social-cohesion=-0.36; local-federal-roles=0.06; rule-of-law=0.06; transparency-accountability=0.16; services-and-legal-aid=-0.29; officer-safety-operations=-0.19
concept:lawsuit-named; community-trust=-0.08; crime-reporting=-0.08; public-safety=-0.06; fear-and-wellbeing=-0.15; civic-participation=-0.13; legal-exposure=2.05; economy-and-reputation=-0.15; social-cohesion=-0.16; rule-of-law=-0.16; services-and-legal-aid=-0.13; officer-safety-operations=-0.21
concept:economy; community-trust=-0.07; crime-reporting=0.05; public-safety=0.08; civic-participation=-0.26; legal-exposure=-0.20; civil-rights=-0.06; economy-and-reputation=1.54; local-federal-roles=-0.20; rule-of-law=0.14; transparency-accountability=-0.22; community-policing=0.27; services-and-legal-aid=-0.12; officer-safety-operations=-0.16
concept:economy-weak; community-trust=-0.14; crime-reporting=0.07; public-safety=-0.24; civic-participation=-0.23; economy-and-reputation=1.49; social-cohesion=-0.22; local-federal-roles=-0.26; transparency-accountability=-0.17
concept:economy-faint; community-trust=-0.25; crime-reporting=-0.05; public-safety=-0.07; fear-and-wellbeing=-0.18; civic-participation=-0.23; cost-and-resources=-0.05; legal-exposure=-0.11; civil-rights=-0.17; economy-and-reputation=0.89; social-cohesion=-0.26; local-federal-roles=0.33; rule-of-law=0.12; transparency-accountability=-0.06; services-and-legal-aid=-0.21
concept:economy-named; civil-rights=0.05; economy-and-reputation=2.07
concept:reputation; fear-and-wellbeing=-0.05; economy-and-reputation=1.62; local-federal-roles=-0.12; rule-of-law=0.05
concept:belonging; community-trust=-0.19; crime-reporting=-0.29; public-safety=-0.09; fear-and-wellbeing=-0.13; civic-participation=-0.10; cost-and-resources=-0.11; legal-exposure=-0.09; civil-rights=0.05; economy-and-reputation=0.18; social-cohesion=1.80; local-federal-roles=-0.23; rule-of-law=0.33; community-policing=-0.09; services-and-legal-aid=-0.12; officer-safety-operations=-0.15
concept:belonging-weak; community-trust=0.09; fear-and-wellbeing=-0.10; civic-participation=-0.09; cost-and-resources=0.22; civil-rights=-0.07; economy-and-reputation=-0.17; social-cohesion=0.71; local-federal-roles=-0.15; rule-of-law=0.12; transparency-accountability=-0.09; community-policing=0.19; services-and-legal-aid=-0.08; officer-safety-operations=-0.09
concept:belonging-faint; community-trust=-0.05; public-safety=-0.08; social-cohesion=0.29; local-federal-roles=-0.05; rule-of-law=-0.05; transparency-accountability=0.06; services-and-legal-aid=0.20
concept:participation; community-trust=0.15; public-safety=-0.28; fear-and-wellbeing=-0.06; civic-participation=1.15; cost-and-resources=-0.17; legal-exposure=-0.07; economy-and-reputation=-0.16; social-cohesion=-0.07; local-federal-roles=-0.06; rule-of-law=-0.07; transparency-accountability=0.24; community-policing=-0.14; officer-safety-operations=-0.07
concept:participation-weak; community-trust=0.06; public-safety=-0.31; civic-participation=1.36; cost-and-resources=-0.26; legal-exposure=-0.12; civil-rights=-0.22; economy-and-reputation=-0.21; social-cohesion=-0.10; local-federal-roles=0.09; rule-of-law=-0.37; transparency-accountability=0.36; community-policing=-0.19; services-and-legal-aid=0.13
concept:participation-faint; community-trust=0.12; crime-reporting=-0.10; public-safety=-0.17; fear-and-wellbeing=0.07; civic-participation=1.03; cost-and-resources=-0.07; legal-exposure=0.23; economy-and-reputation=-0.08; social-cohesion=0.11; rule-of-law=-0.25; transparency-accountability=0.15; community-policing=-0.12; services-and-legal-aid=0.06; officer-safety-operations=-0.16
concept:participation-named; community-trust=-0.09; crime-reporting=-0.06; public-safety=-0.06; fear-and-wellbeing=-0.12; civic-participation=2.05; cost-and-resources=0.10; legal-exposure=-0.07; civil-rights=-0.11; social-cohesion=-0.09; transparency-accountability=0.07; officer-safety-operations=-0.05
concept:openness; community-trust=-0.15; crime-reporting=-0.30; public-safety=-0.17; fear-and-wellbeing=-0.33; civic-participation=-0.14; cost-and-resources=-0.07; legal-exposure=-0.09; economy-and-reputation=-0.23; social-cohesion=-0.27; rule-of-law=-0.38; transparency-accountability=1.46; community-policing=-0.11; services-and-legal-aid=-0.22; officer-safety-operations=0.36
concept:openness-weak; community-trust=-0.14; crime-reporting=0.14; public-safety=-0.12; fear-and-wellbeing=-0.11; civic-participation=-0.18; cost-and-resources=-0.10; civil-rights=0.29; economy-and-reputation=-0.27; social-cohesion=-0.37; rule-of-law=-0.24; transparency-accountability=1.17; services-and-legal-aid=-0.20
concept:openness-faint; community-trust=-0.22; crime-reporting=-0.22; public-safety=-0.16; fear-and-wellbeing=-0.11; civic-participation=-0.29; cost-and-resources=0.21; legal-exposure=0.08; civil-rights=-0.07; economy-and-reputation=-0.06; social-cohesion=-0.14; transparency-accountability=0.74; officer-safety-operations=0.05
concept:openness-named; community-trust=-0.11; crime-reporting=-0.14; public-safety=-0.08; fear-and-wellbeing=-0.18; civic-participation=0.05; civil-rights=-0.07; social-cohesion=-0.13; rule-of-law=-0.10; transparency-accountability=1.95; community-policing=-0.07; services-and-legal-aid=-0.08; officer-safety-operations=-0.08
concept:community-policing; community-trust=-0.15; crime-reporting=-0.10; fear-and-wellbeing=-0.21; civic-participation=-0.09; cost-and-resources=0.13; legal-exposure=-0.09; civil-rights=-0.33; economy-and-reputation=-0.25; social-cohesion=-0.18; local-federal-roles=-0.11; rule-of-law=-0.19; community-policing=1.44; services-and-legal-aid=0.14
concept:community-policing-weak; community-trust=-0.07; crime-reporting=-0.22; civic-participation=-0.07; cost-and-resources=-0.07; civil-rights=0.25; economy-and-reputation=-0.18; social-cohesion=-0.12; rule-of-law=-0.05; community-policing=1.07; services-and-legal-aid=-0.12; officer-safety-operations=0.22
concept:alternatives-named; community-trust=-0.17; crime-reporting=-0.07; fear-and-wellbeing=-0.11; legal-exposure=-0.06; civil-rights=-0.12; economy-and-reputation=-0.05; social-cohesion=-0.08; rule-of-law=-0.07; transparency-accountability=0.12; community-policing=2.03; services-and-legal-aid=-0.09; officer-safety-operations=0.17
concept:services; community-trust=-0.25; crime-reporting=-0.06; public-safety=-0.10; civic-participation=-0.14; cost-and-resources=0.17; civil-rights=-0.13; social-cohesion=-0.16; local-federal-roles=-0.09; rule-of-law=-0.22; transparency-accountability=-0.07; services-and-legal-aid=1.58; officer-safety-operations=0.16
concept:services-weak; community-trust=0.07; crime-reporting=0.06; public-safety=-0.21; civic-participation=0.26; cost-and-resources=-0.12; legal-exposure=0.09; civil-rights=0.13; economy-and-reputation=-0.37; social-cohesion=-0.41; local-federal-roles=-0.16; transparency-accountability=-0.27; community-policing=-0.34; services-and-legal-aid=1.28; officer-safety-operations=-0.37
concept:services-faint; community-trust=-0.19; crime-reporting=-0.16; public-safety=-0.19; fear-and-wellbeing=-0.06; civic-participation=-0.28; cost-and-resources=0.08; legal-exposure=0.32; civil-rights=0.11; economy-and-reputation=-0.08; social-cohesion=-0.17; local-federal-roles=0.17; rule-of-law=-0.18; services-and-legal-aid=0.64; officer-safety-operations=-0.14
concept:services-named; community-trust=-0.15; fear-and-wellbeing=0.07; cost-and-resources=-0.13; legal-exposure=-0.06; social-cohesion=-0.07; local-federal-roles=-0.11; rule-of-law=-0.17; transparency-accountability=-0.12; community-policing=-0.10; services-and-legal-aid=2.07
concept:housing; community-trust=-0.08; crime-reporting=0.11; public-safety=0.14; civic-participation=-0.06; legal-exposure=-0.13; civil-rights=-0.17; economy-and-reputation=0.27; social-cohesion=-0.29; local-federal-roles=-0.10; rule-of-law=-0.15; community-policing=-0.12; services-and-legal-aid=0.12; officer-safety-operations=-0.22
concept:city-life; crime-reporting=-0.24; public-safety=-0.26; fear-and-wellbeing=0.10; civic-participation=-0.09; cost-and-resources=-0.25; legal-exposure=-0.19; civil-rights=0.06; economy-and-reputation=-0.11; social-cohesion=-0.23; local-federal-roles=0.15; rule-of-law=-0.21; transparency-accountability=0.07; community-policing=0.10; services-and-legal-aid=0.09; officer-safety-operations=-0.11
concept:whose-job; community-trust=-0.14; crime-reporting=-0.18; public-safety=-0.19; fear-and-wellbeing=-0.15; civic-participation=-0.17; cost-and-resources=0.12; legal-exposure=0.30; civil-rights=-0.12; social-cohesion=-0.06; local-federal-roles=0.88; transparency-accountability=-0.20; community-policing=-0.19; services-and-legal-aid=-0.15
concept:whose-job-weak; crime-reporting=-0.10; public-safety=-0.09; fear-and-wellbeing=-0.31; civic-participation=-0.07; cost-and-resources=0.08; legal-exposure=0.23; civil-rights=0.09; economy-and-reputation=-0.23; local-federal-roles=0.60; rule-of-law=0.32; transparency-accountability=-0.24; community-policing=-0.30; services-and-legal-aid=-0.09; officer-safety-operations=-0.30
concept:roles-named; crime-reporting=-0.09; fear-and-wellbeing=-0.17; civic-participation=-0.11; cost-and-resources=0.16; legal-exposure=0.10; civil-rights=-0.20; local-federal-roles=1.78; rule-of-law=-0.12; transparency-accountability=-0.14; community-policing=-0.09; services-and-legal-aid=-0.08; officer-safety-operations=-0.17
concept:obey-law; community-trust=-0.14; crime-reporting=-0.22; public-safety=-0.09; fear-and-wellbeing=-0.21; civic-participation=0.12; cost-and-resources=-0.13; legal-exposure=-0.15; social-cohesion=0.06; rule-of-law=0.88; transparency-accountability=-0.05; community-policing=-0.10; services-and-legal-aid=-0.11; officer-safety-operations=-0.13
concept:obey-law-weak; community-trust=-0.42; crime-reporting=-0.26; public-safety=-0.28; fear-and-wellbeing=-0.09; civic-participation=-0.15; cost-and-resources=-0.17; legal-exposure=-0.07; civil-rights=0.21; economy-and-reputation=0.21; social-cohesion=0.07; local-federal-roles=0.08; rule-of-law=1.34; transparency-accountability=-0.16; community-policing=-0.29; services-and-legal-aid=-0.06; officer-safety-operations=-0.25
concept:obey-law-faint; community-trust=-0.26; crime-reporting=0.14; public-safety=-0.13; fear-and-wellbeing=-0.25; civic-participation=-0.56; cost-and-resources=-0.24; legal-exposure=0.14; social-cohesion=-0.10; local-federal-roles=0.29; rule-of-law=0.91; transparency-accountability=-0.13; community-policing=-0.09; services-and-legal-aid=0.18; officer-safety-operations=-0.06
concept:obey-law-named; community-trust=-0.19; crime-reporting=-0.10; fear-and-wellbeing=-0.19; cost-and-resources=-0.09; legal-exposure=-0.16; civil-rights=0.16; economy-and-reputation=-0.08; social-cohesion=-0.17; rule-of-law=1.95; transparency-accountability=-0.14; community-policing=-0.11; services-and-legal-aid=-0.23; officer-safety-operations=-0.11
concept:operations; community-trust=-0.13; crime-reporting=-0.28; public-safety=-0.26; fear-and-wellbeing=-0.29; civic-participation=-0.16; cost-and-resources=0.17; legal-exposure=0.19; civil-rights=-0.12; economy-and-reputation=-0.18; social-cohesion=-0.13; local-federal-roles=0.19; community-policing=-0.22; services-and-legal-aid=-0.31; officer-safety-operations=1.01
concept:operations-faint; community-trust=-0.07; crime-reporting=-0.15; public-safety=-0.10; fear-and-wellbeing=-0.06; cost-and-resources=0.19; legal-exposure=0.11; civil-rights=-0.10; economy-and-reputation=0.11; local-federal-roles=0.22; rule-of-law=-0.43; community-policing=-0.21; officer-safety-operations=0.89
concept:operations-weak; community-trust=-0.10; fear-and-wellbeing=-0.20; civic-participation=-0.29; cost-and-resources=0.28; economy-and-reputation=-0.19; social-cohesion=-0.13; rule-of-law=-0.29; transparency-accountability=0.16; services-and-legal-aid=-0.12; officer-safety-operations=0.68
concept:operations-named; community-trust=-0.07; crime-reporting=-0.14; public-safety=-0.09; fear-and-wellbeing=-0.08; civic-participation=-0.09; civil-rights=-0.08; social-cohesion=-0.18; transparency-accountability=0.20; services-and-legal-aid=-0.06; officer-safety-operations=1.15
concept:act-yes; community-trust=-0.20; crime-reporting=-0.19; public-safety=0.06; fear-and-wellbeing=-0.18; civic-participation=0.24; cost-and-resources=-0.08; legal-exposure=-0.22; economy-and-reputation=-0.21; social-cohesion=0.30; local-federal-roles=0.26; rule-of-law=0.10; transparency-accountability=0.05; services-and-legal-aid=-0.08
concept:act-yes-verb; community-trust=0.14; public-safety=-0.08; fear-and-wellbeing=0.21; civic-participation=-0.09; cost-and-resources=-0.16; legal-exposure=-0.12; civil-rights=0.10; economy-and-reputation=0.23; social-cohesion=0.05; local-federal-roles=-0.14; rule-of-law=-0.16; officer-safety-operations=-0.10
concept:act-no; community-trust=-0.18; crime-reporting=-0.43; fear-and-wellbeing=0.11; cost-and-resources=-0.07; legal-exposure=-0.08; social-cohesion=-0.19; local-federal-roles=0.08; services-and-legal-aid=-0.23; officer-safety-operations=0.17
concept:act-no-verb; community-trust=-0.25; crime-reporting=-0.12; public-safety=-0.15; fear-and-wellbeing=0.06; cost-and-resources=-0.14; legal-exposure=-0.08; economy-and-reputation=0.15; local-federal-roles=0.05; rule-of-law=0.12; transparency-accountability=0.33; community-policing=-0.28; officer-safety-operations=0.17
concept:agreement; community-trust=0.11; public-safety=0.15; civic-participation=-0.09; cost-and-resources=-0.08; legal-exposure=0.21; civil-rights=0.28; economy-and-reputation=-0.14; social-cohesion=-0.26; local-federal-roles=-0.20; transparency-accountability=-0.14; services-and-legal-aid=-0.13; officer-safety-operations=-0.33
concept:agreement-weak; community-trust=0.08; public-safety=0.19; fear-and-wellbeing=-0.31; civic-participation=-0.13; cost-and-resources=-0.29; legal-exposure=-0.10; civil-rights=-0.29; economy-and-reputation=-0.24; local-federal-roles=-0.07; rule-of-law=0.14; transparency-accountability=0.40; services-and-legal-aid=-0.06
concept:limits; fear-and-wellbeing=-0.06; cost-and-resources=-0.12; legal-exposure=0.29; civil-rights=-0.11; economy-and-reputation=0.08; social-cohesion=0.05; local-federal-roles=-0.19; rule-of-law=-0.09; transparency-accountability=-0.09; services-and-legal-aid=-0.06; officer-safety-operations=-0.08
concept:ordinance; community-trust=0.15; crime-reporting=-0.14; public-safety=-0.12; fear-and-wellbeing=-0.09; civic-participation=0.15; cost-and-resources=-0.18; civil-rights=-0.19; economy-and-reputation=-0.13; social-cohesion=0.05; local-federal-roles=0.43; transparency-accountability=0.21; community-policing=-0.08; services-and-legal-aid=0.11; officer-safety-operations=-0.10
concept:condition; community-trust=0.07; crime-reporting=-0.30; public-safety=0.18; fear-and-wellbeing=0.12; civic-participation=-0.05; legal-exposure=0.25; civil-rights=0.09; social-cohesion=-0.10; local-federal-roles=-0.08; community-policing=-0.09; services-and-legal-aid=-0.10; officer-safety-operations=-0.14
concept:not; community-trust=-0.12; crime-reporting=0.11; fear-and-wellbeing=0.22; civic-participation=-0.10; cost-and-resources=-0.07; legal-exposure=0.16; social-cohesion=0.06; local-federal-roles=0.17; rule-of-law=0.23; transparency-accountability=0.33; community-policing=-0.11; officer-safety-operations=0.14
concept:but; community-trust=-0.23; crime-reporting=0.10; public-safety=0.15; fear-and-wellbeing=0.10; civic-participation=0.07; cost-and-resources=0.25; legal-exposure=0.26; civil-rights=-0.11; economy-and-reputation=-0.22; social-cohesion=-0.08; local-federal-roles=0.38; rule-of-law=0.30; transparency-accountability=-0.06; community-policing=0.16
concept:they-say; community-trust=0.19; crime-reporting=0.12; public-safety=0.08; cost-and-resources=-0.19; legal-exposure=0.12; civil-rights=-0.28; economy-and-reputation=-0.09; social-cohesion=0.17; rule-of-law=0.18; transparency-accountability=0.08; community-policing=-0.11; services-and-legal-aid=-0.10
concept:thanks; community-trust=0.16; crime-reporting=-0.25; public-safety=-0.11; fear-and-wellbeing=-0.23; legal-exposure=-0.16; social-cohesion=0.47; rule-of-law=0.09; transparency-accountability=-0.22; community-policing=0.16; officer-safety-operations=-0.14
concept:anger; community-trust=0.05; public-safety=-0.10; civic-participation=0.06; civil-rights=0.15; social-cohesion=0.22; local-federal-roles=-0.16; services-and-legal-aid=-0.07; officer-safety-operations=0.08
concept:question; community-trust=-0.20; crime-reporting=-0.18; public-safety=-0.19; civic-participation=0.27; cost-and-resources=-0.25; legal-exposure=-0.12; civil-rights=-0.08; economy-and-reputation=-0.18; social-cohesion=-0.11; community-policing=-0.20
pattern:trust & police; community-trust=1.92; public-safety=0.06; community-policing=-0.06
pattern:trust & not; community-trust=1.09; crime-reporting=-0.17; civic-participation=-0.07; cost-and-resources=-0.17; civil-rights=-0.08; social-cohesion=-0.07; community-policing=-0.05; services-and-legal-aid=-0.08
pattern:trust & neighbours; community-trust=1.01; public-safety=0.07
pattern:police & not & report; community-trust=0.91; social-cohesion=0.09
pattern:fear & police; community-trust=0.93; crime-reporting=0.11; public-safety=0.11; fear-and-wellbeing=-0.26; community-policing=-0.07; services-and-legal-aid=-0.07; officer-safety-operations=-0.09
pattern:fear & call-police; community-trust=0.99; crime-reporting=1.00; fear-and-wellbeing=-0.11
pattern:kin & not & call-police; community-trust=0.92; crime-reporting=0.08; public-safety=-0.09; fear-and-wellbeing=0.06; rule-of-law=-0.06; services-and-legal-aid=0.06
pattern:immigrant & police & not; community-trust=0.79; public-safety=0.16; cost-and-resources=-0.05; social-cohesion=0.12; local-federal-roles=-0.05
pattern:avoid & police; community-trust=0.83; fear-and-wellbeing=-0.12; cost-and-resources=0.12; rule-of-law=-0.06; services-and-legal-aid=-0.08
pattern:trust & act-yes; community-trust=-0.51
pattern:trust & council; community-trust=1.04
pattern:call-police & not; community-trust=-0.07; crime-reporting=1.73; public-safety=0.15; fear-and-wellbeing=-0.11; civic-participation=-0.06; cost-and-resources=0.12; civil-rights=-0.17; economy-and-reputation=-0.10; rule-of-law=-0.08; transparency-accountability=-0.12; officer-safety-operations=0.08
pattern:call-police & fear; crime-reporting=1.50; fear-and-wellbeing=-0.11
pattern:call-police & victim; crime-reporting=1.21
pattern:report & victim; crime-reporting=2.02; public-safety=-0.05; fear-and-wellbeing=-0.05; local-federal-roles=-0.06; services-and-legal-aid=0.26; officer-safety-operations=-0.07
pattern:report & crime; crime-reporting=1.54; public-safety=0.05
pattern:report & fear; crime-reporting=1.56; fear-and-wellbeing=0.07; officer-safety-operations=0.08
pattern:report & police; community-trust=-0.16; crime-reporting=1.04; public-safety=0.06; civil-rights=-0.08; social-cohesion=0.05; local-federal-roles=-0.07; community-policing=-0.06; services-and-legal-aid=0.15; officer-safety-operations=-0.09
pattern:report & not; community-trust=-0.13; crime-reporting=0.94; fear-and-wellbeing=-0.12; cost-and-resources=-0.09; civil-rights=0.05; local-federal-roles=-0.06; transparency-accountability=0.11; services-and-legal-aid=-0.10; officer-safety-operations=-0.08
pattern:domestic-violence & not; crime-reporting=1.46; cost-and-resources=0.08; legal-exposure=0.07; economy-and-reputation=0.06; community-policing=0.07
pattern:victim & fear; crime-reporting=1.05; public-safety=-0.08
pattern:victim & not & police; community-trust=0.20; crime-reporting=1.23; fear-and-wellbeing=-0.08; civil-rights=-0.05; local-federal-roles=-0.06; services-and-legal-aid=-0.06
pattern:offender & remove-dangerous; public-safety=1.47; fear-and-wellbeing=0.06; local-federal-roles=-0.07; officer-safety-operations=0.06
pattern:crime & safe; public-safety=1.01
pattern:crime & illegal; crime-reporting=0.06; public-safety=1.08; fear-and-wellbeing=0.08; rule-of-law=-0.09; services-and-legal-aid=0.05
pattern:offender & illegal; public-safety=1.00; local-federal-roles=0.06; rule-of-law=-0.07
pattern:crime & kin; crime-reporting=0.07; public-safety=0.81; fear-and-wellbeing=-0.10; civic-participation=-0.09; cost-and-resources=0.06; legal-exposure=-0.06; civil-rights=-0.19; economy-and-reputation=-0.10; social-cohesion=-0.10; rule-of-law=-0.21; transparency-accountability=-0.06; community-policing=-0.08; officer-safety-operations=0.14
pattern:crime & neighbours; community-trust=0.07; public-safety=0.95; civil-rights=-0.06; community-policing=0.09
pattern:fear & kin; community-trust=-0.22; crime-reporting=0.15; public-safety=0.09; fear-and-wellbeing=1.20; economy-and-reputation=-0.09; local-federal-roles=-0.09; rule-of-law=-0.08; community-policing=0.07; services-and-legal-aid=0.09
pattern:fear & children; crime-reporting=0.06; public-safety=0.19; fear-and-wellbeing=1.33; civil-rights=-0.07; economy-and-reputation=-0.06; social-cohesion=-0.11; local-federal-roles=0.10; officer-safety-operations=-0.06
pattern:fear & family; public-safety=0.07; fear-and-wellbeing=1.51; social-cohesion=-0.05; local-federal-roles=0.06; rule-of-law=-0.06; services-and-legal-aid=-0.07
pattern:fear & places; community-trust=0.07; public-safety=0.14; fear-and-wellbeing=1.44; civic-participation=-0.06; civil-rights=-0.06; social-cohesion=0.07; rule-of-law=-0.05; services-and-legal-aid=-0.07
pattern:avoid & places; crime-reporting=-0.09; public-safety=0.07; fear-and-wellbeing=1.35; economy-and-reputation=0.08; social-cohesion=-0.09; local-federal-roles=-0.05
pattern:fear & immigrant; public-safety=-0.05; fear-and-wellbeing=0.98
pattern:fear & ice; community-trust=-0.06; public-safety=0.07; fear-and-wellbeing=1.03; social-cohesion=-0.05; rule-of-law=-0.07; services-and-legal-aid=-0.05
pattern:kin & immigration-enforcement; community-trust=-0.06; public-safety=0.11; fear-and-wellbeing=0.87; civic-participation=-0.06; cost-and-resources=0.08; local-federal-roles=-0.10; rule-of-law=0.13
pattern:children & immigration-enforcement; fear-and-wellbeing=1.08
pattern:avoid & fear; fear-and-wellbeing=0.80
pattern:fear & crime; fear-and-wellbeing=-1.10; cost-and-resources=0.06
pattern:participation & council; community-trust=0.05; civic-participation=0.61; transparency-accountability=0.05
pattern:avoid & participation; civic-participation=0.99
pattern:fear & participation; public-safety=0.07; fear-and-wellbeing=0.05; civic-participation=0.91; local-federal-roles=0.06; services-and-legal-aid=0.05
pattern:budget & police; fear-and-wellbeing=-0.05; cost-and-resources=0.75; social-cohesion=0.05; local-federal-roles=0.07; rule-of-law=-0.07; transparency-accountability=0.12; services-and-legal-aid=-0.08
pattern:money & police; community-trust=0.08; public-safety=-0.15; cost-and-resources=1.15; civil-rights=-0.10; economy-and-reputation=-0.13; social-cohesion=-0.07; rule-of-law=-0.09; transparency-accountability=0.07; community-policing=0.11; officer-safety-operations=-0.13
pattern:staffing & police; community-trust=-0.08; crime-reporting=-0.07; fear-and-wellbeing=-0.05; cost-and-resources=0.86; legal-exposure=-0.06; civil-rights=-0.07; social-cohesion=0.06; local-federal-roles=-0.09; transparency-accountability=0.05; services-and-legal-aid=-0.06; officer-safety-operations=0.12
pattern:money & not; civic-participation=-0.10; cost-and-resources=0.81; legal-exposure=0.07; economy-and-reputation=-0.19; social-cohesion=-0.06; local-federal-roles=-0.13; rule-of-law=0.15; transparency-accountability=0.08; community-policing=0.19
pattern:money & taxes; fear-and-wellbeing=0.08; cost-and-resources=0.51; legal-exposure=0.05; civil-rights=-0.06; economy-and-reputation=0.05; transparency-accountability=-0.06; community-policing=-0.07
pattern:budget & housing; cost-and-resources=0.51
pattern:lawsuit & money; public-safety=-0.05; legal-exposure=0.98; economy-and-reputation=0.06; community-policing=-0.09; services-and-legal-aid=-0.05; officer-safety-operations=-0.08
pattern:lawsuit & council; public-safety=-0.08; civic-participation=-0.06; cost-and-resources=-0.11; legal-exposure=1.10; civil-rights=-0.06; local-federal-roles=0.11; rule-of-law=-0.09; services-and-legal-aid=-0.06; officer-safety-operations=-0.07
pattern:lawsuit & agreement; cost-and-resources=0.08; legal-exposure=0.41; rule-of-law=-0.08
pattern:profiling & police; crime-reporting=-0.07; public-safety=0.08; fear-and-wellbeing=0.06; cost-and-resources=-0.05; legal-exposure=0.10; civil-rights=1.96; community-policing=-0.08
pattern:abuse & police; public-safety=0.11; fear-and-wellbeing=-0.07; cost-and-resources=0.07; civil-rights=0.89
pattern:profiling & black; civil-rights=1.03
pattern:black & police; public-safety=-0.06; civil-rights=0.97
pattern:black & not; public-safety=-0.07; civic-participation=0.06; civil-rights=1.08; social-cohesion=0.09; local-federal-roles=0.06
pattern:rights & immigrant; community-trust=0.08; cost-and-resources=0.06; civil-rights=0.53
pattern:economy & worker; fear-and-wellbeing=-0.06; cost-and-resources=-0.14; civil-rights=0.05; economy-and-reputation=0.88
pattern:economy & immigrant; public-safety=-0.06; economy-and-reputation=1.15; social-cohesion=0.15; rule-of-law=-0.05; transparency-accountability=-0.09
pattern:economy & fear; fear-and-wellbeing=0.08; economy-and-reputation=0.97
pattern:belonging & neighbours; social-cohesion=0.99; rule-of-law=-0.09
pattern:belonging & immigrant; public-safety=0.11; economy-and-reputation=0.06; social-cohesion=0.84
pattern:neighbours & immigrant; community-trust=0.05; public-safety=0.20; fear-and-wellbeing=0.08; civic-participation=-0.06; social-cohesion=0.53; rule-of-law=-0.12; community-policing=-0.05
pattern:whose-job & ice; public-safety=-0.09; fear-and-wellbeing=-0.08; social-cohesion=-0.07; local-federal-roles=1.07; services-and-legal-aid=0.11
pattern:whose-job & police & ice; community-trust=-0.07; public-safety=-0.07; civil-rights=0.06; local-federal-roles=1.11; transparency-accountability=0.06; services-and-legal-aid=0.13
pattern:police & ice & not; community-trust=0.18; crime-reporting=0.08; public-safety=-0.11; legal-exposure=0.11; civil-rights=-0.12; local-federal-roles=0.62; rule-of-law=-0.12; transparency-accountability=0.18; services-and-legal-aid=-0.05
pattern:police & immigration-enforcement & not; community-trust=-0.05; cost-and-resources=0.16; local-federal-roles=1.11
pattern:sheriff & ice; community-trust=0.07; public-safety=-0.09; legal-exposure=0.07; local-federal-roles=0.55; officer-safety-operations=-0.05
pattern:obey-law & illegal; rule-of-law=1.00
pattern:obey-law & immigrant; community-trust=-0.07; crime-reporting=-0.09; civil-rights=0.07; social-cohesion=0.18; rule-of-law=0.58; officer-safety-operations=-0.06
pattern:openness & police; community-trust=-0.12; crime-reporting=-0.11; public-safety=-0.10; fear-and-wellbeing=-0.11; civil-rights=-0.11; transparency-accountability=0.63; community-policing=-0.09
pattern:openness & council; cost-and-resources=-0.06; transparency-accountability=0.55; officer-safety-operations=-0.05
pattern:community-policing & police; community-trust=-0.07; crime-reporting=-0.21; public-safety=-0.07; economy-and-reputation=-0.12; social-cohesion=-0.11; rule-of-law=-0.09; transparency-accountability=0.10; community-policing=0.64; services-and-legal-aid=-0.15; officer-safety-operations=-0.06
pattern:community-policing & budget; community-policing=0.53
pattern:services & immigrant; fear-and-wellbeing=-0.09; civic-participation=-0.06; cost-and-resources=-0.06; economy-and-reputation=0.12; social-cohesion=-0.06; local-federal-roles=0.06; transparency-accountability=-0.07; services-and-legal-aid=0.81
pattern:services & poor; services-and-legal-aid=0.50
pattern:services & victim; cost-and-resources=0.06; legal-exposure=0.06; services-and-legal-aid=0.36
pattern:operations & police; community-trust=-0.07; public-safety=-0.22; fear-and-wellbeing=-0.09; civic-participation=-0.08; cost-and-resources=-0.10; legal-exposure=0.07; civil-rights=-0.13; economy-and-reputation=-0.12; local-federal-roles=0.07; rule-of-law=-0.14; transparency-accountability=-0.22; community-policing=0.15; services-and-legal-aid=0.13; officer-safety-operations=0.49
pattern:operations & ice; community-trust=-0.08; crime-reporting=-0.11; fear-and-wellbeing=-0.06; cost-and-resources=0.10; civil-rights=-0.07; local-federal-roles=0.15; rule-of-law=0.06; community-policing=-0.06; services-and-legal-aid=-0.07; officer-safety-operations=0.57
pattern:operations & sheriff; cost-and-resources=0.09; local-federal-roles=0.06; rule-of-law=-0.07; officer-safety-operations=0.72
word:a; crime-reporting=-0.06; public-safety=0.05; fear-and-wellbeing=0.12; legal-exposure=0.06; civil-rights=0.19; economy-and-reputation=0.07; social-cohesion=0.09; transparency-accountability=0.08; community-policing=0.09; services-and-legal-aid=0.06; officer-safety-operations=0.23
word:abogado; civil-rights=0.05; rule-of-law=0.05
word:abogados; services-and-legal-aid=0.05
word:about; crime-reporting=0.08; fear-and-wellbeing=-0.11; civic-participation=-0.06; cost-and-resources=-0.06; civil-rights=-0.10; economy-and-reputation=0.13; social-cohesion=0.08; transparency-accountability=-0.06; officer-safety-operations=-0.16
word:abril; community-trust=0.05
word:abuelo; social-cohesion=0.05
word:academia; officer-safety-operations=0.08
word:academy; officer-safety-operations=0.06
word:address; officer-safety-operations=0.09
word:adelante; community-policing=0.05
word:afraid; public-safety=0.05; fear-and-wellbeing=-0.07
word:after; community-trust=0.09; cost-and-resources=-0.06
word:afternoon; public-safety=0.06
word:afuera; fear-and-wellbeing=0.10
word:again; public-safety=0.09
word:against; social-cohesion=0.07
word:agarran; public-safety=0.07
word:agarraron; crime-reporting=0.07
word:agency; legal-exposure=0.05
word:agenda; civic-participation=0.07; transparency-accountability=0.06
word:agent; local-federal-roles=0.06
word:agente; civil-rights=0.09; transparency-accountability=0.05; officer-safety-operations=0.08
word:agentes; local-federal-roles=0.07; community-policing=0.06
word:agents; local-federal-roles=0.08; officer-safety-operations=0.06
word:agreement; cost-and-resources=-0.07; rule-of-law=0.05; community-policing=-0.05
word:agua; transparency-accountability=0.05
word:ahi; rule-of-law=-0.09
word:ahora; community-trust=0.06; public-safety=-0.07; social-cohesion=0.12
word:al; community-trust=0.10; crime-reporting=0.10; public-safety=0.06; fear-and-wellbeing=0.08; cost-and-resources=0.05; civil-rights=-0.12; economy-and-reputation=-0.06
word:algo; crime-reporting=0.05
word:alguien; cost-and-resources=-0.07; civil-rights=0.09; officer-safety-operations=0.06
word:all; crime-reporting=0.09; cost-and-resources=-0.06; transparency-accountability=0.09; services-and-legal-aid=-0.07
word:already; local-federal-roles=0.06
word:also; public-safety=-0.07
word:always; legal-exposure=0.07; civil-rights=0.09
word:am; crime-reporting=0.05; local-federal-roles=0.07
word:amen; social-cohesion=0.08
word:an; crime-reporting=-0.08; fear-and-wellbeing=-0.09; civic-participation=0.05; legal-exposure=0.06; civil-rights=0.06; economy-and-reputation=-0.07; social-cohesion=-0.08; transparency-accountability=0.10; officer-safety-operations=0.11
word:and; community-trust=-0.06; fear-and-wellbeing=-0.12; civic-participation=0.06; legal-exposure=0.09; civil-rights=0.09; economy-and-reputation=0.14; local-federal-roles=0.07; transparency-accountability=0.06; community-policing=0.08; officer-safety-operations=-0.08
word:anda; crime-reporting=0.07; fear-and-wellbeing=-0.05
word:ano; cost-and-resources=0.12
word:anos; fear-and-wellbeing=-0.07; civil-rights=0.06; economy-and-reputation=0.06; local-federal-roles=-0.09; rule-of-law=0.14; transparency-accountability=-0.05; officer-safety-operations=0.15
word:another; fear-and-wellbeing=-0.06; cost-and-resources=0.06; local-federal-roles=-0.06; officer-safety-operations=0.08
word:answer; public-safety=0.07
word:antes; local-federal-roles=-0.05
word:any; fear-and-wellbeing=-0.07; local-federal-roles=0.05
word:anybody; cost-and-resources=0.06
word:apoyo; fear-and-wellbeing=-0.07
word:aqui; crime-reporting=-0.07; fear-and-wellbeing=-0.08; civic-participation=0.14; civil-rights=-0.07; rule-of-law=0.10; transparency-accountability=-0.08
word:are; community-trust=-0.06; public-safety=0.18; civil-rights=0.07; social-cohesion=0.06; transparency-accountability=-0.06
word:argue; civic-participation=0.06
word:arrest; public-safety=-0.06
word:arrested; rule-of-law=0.05
word:arrests; community-policing=0.06
word:as; fear-and-wellbeing=-0.09; economy-and-reputation=0.05; local-federal-roles=0.12; community-policing=-0.06
word:asi; community-trust=0.07; civil-rights=0.07; rule-of-law=-0.05; officer-safety-operations=-0.09
word:asilo; rule-of-law=0.05
word:ask; community-trust=-0.06; economy-and-reputation=0.06; officer-safety-operations=-0.05
word:asked; community-trust=0.06; public-safety=-0.10; fear-and-wellbeing=0.11; civic-participation=0.06; civil-rights=0.10; rule-of-law=-0.12; transparency-accountability=0.11
word:asking; public-safety=0.10; transparency-accountability=0.07
word:assault; public-safety=0.05
word:at; community-trust=0.17; fear-and-wellbeing=0.14; civic-participation=0.13; legal-exposure=-0.11; economy-and-reputation=-0.08; local-federal-roles=-0.08; transparency-accountability=-0.13; services-and-legal-aid=0.09
word:attorney; legal-exposure=0.06; officer-safety-operations=-0.06
word:august; fear-and-wellbeing=0.06
word:austin; legal-exposure=0.10
word:ayudar; rule-of-law=0.05
word:b; public-safety=0.06; civil-rights=0.06; local-federal-roles=0.15; services-and-legal-aid=0.05
word:baby; social-cohesion=0.06
word:bachman; community-trust=0.07
word:back; public-safety=0.12; cost-and-resources=-0.08; civil-rights=-0.07; local-federal-roles=0.06; rule-of-law=0.07; community-policing=0.06; services-and-legal-aid=-0.09
word:bad; community-trust=0.06; rule-of-law=0.05
word:badge; civil-rights=0.05
word:base; officer-safety-operations=0.06
word:be; civic-participation=-0.06; cost-and-resources=-0.11; legal-exposure=0.08; social-cohesion=0.13; community-policing=-0.08; officer-safety-operations=0.08
word:because; community-trust=0.15; crime-reporting=0.08; public-safety=-0.06; civil-rights=-0.07; community-policing=-0.06
word:been; civic-participation=0.05; cost-and-resources=-0.06; civil-rights=0.06; social-cohesion=-0.06; local-federal-roles=-0.06; transparency-accountability=0.09
word:before; public-safety=0.05; civic-participation=0.07; cost-and-resources=0.07; economy-and-reputation=-0.05; social-cohesion=-0.05; transparency-accountability=0.08
word:being; rule-of-law=0.06
word:believe; community-trust=0.09
word:bien; fear-and-wellbeing=-0.05; civil-rights=0.06
word:bill; cost-and-resources=0.06
word:black; public-safety=-0.07; civil-rights=0.08
word:board; civic-participation=0.07; transparency-accountability=0.06
word:body; transparency-accountability=0.07
word:booked; public-safety=0.07
word:border; local-federal-roles=0.07; rule-of-law=0.07
word:born; public-safety=-0.07; civil-rights=0.17
word:both; civil-rights=-0.08
word:boxing; community-policing=0.05
word:boy; civil-rights=-0.05
word:boys; fear-and-wellbeing=-0.08
word:break; public-safety=0.05
word:breaking; public-safety=0.05; cost-and-resources=0.05
word:broke; crime-reporting=0.06
word:brought; public-safety=0.05; fear-and-wellbeing=-0.08; community-policing=0.06
word:brown; civil-rights=0.08
word:buenas; fear-and-wellbeing=-0.06; economy-and-reputation=-0.07
word:bueno; local-federal-roles=0.08
word:burglary; public-safety=-0.05; rule-of-law=0.05
word:bus; public-safety=0.08; local-federal-roles=0.05; rule-of-law=0.08; services-and-legal-aid=-0.07
word:but; public-safety=-0.06; civic-participation=0.07; local-federal-roles=0.09; rule-of-law=0.09
word:by; community-trust=0.08; crime-reporting=0.07; economy-and-reputation=0.08; social-cohesion=0.09; rule-of-law=0.16; community-policing=0.08; officer-safety-operations=-0.10
word:c; transparency-accountability=0.06
word:cada; cost-and-resources=0.09; officer-safety-operations=0.07
word:call; crime-reporting=0.17; public-safety=0.06; social-cohesion=-0.06; local-federal-roles=-0.05; officer-safety-operations=0.09
word:calle; civil-rights=0.05; officer-safety-operations=0.07
word:called; crime-reporting=0.09; public-safety=0.06; fear-and-wellbeing=-0.11
word:calls; community-trust=0.08; crime-reporting=0.07
word:camara; transparency-accountability=0.05
word:came; public-safety=0.10; civic-participation=0.07; social-cohesion=0.06; rule-of-law=0.06
word:can; civic-participation=-0.09; legal-exposure=0.09
word:can't; public-safety=0.05; rule-of-law=-0.10; transparency-accountability=0.06
word:canchas; community-policing=0.07
word:car; public-safety=0.08; fear-and-wellbeing=0.08; rule-of-law=-0.05
word:cara; civil-rights=0.09
word:carcel; local-federal-roles=0.07; officer-safety-operations=0.05
word:card; public-safety=-0.07
word:care; community-policing=0.05
word:carino; social-cohesion=0.09
word:casa; fear-and-wellbeing=0.10; rule-of-law=0.07
word:case; legal-exposure=0.06
word:cash; economy-and-reputation=0.05
word:casi; officer-safety-operations=0.06
word:caso; legal-exposure=0.05
word:cause; public-safety=0.07
word:cayo; crime-reporting=0.06
word:chair; local-federal-roles=0.08
word:chief; community-trust=0.08; local-federal-roles=0.08; transparency-accountability=0.05
word:church; social-cohesion=0.06
word:cinco; fear-and-wellbeing=0.09
word:citas; services-and-legal-aid=0.06
word:citizen; fear-and-wellbeing=0.06; civil-rights=0.16
word:citizens; civil-rights=0.05
word:city; crime-reporting=-0.08; legal-exposure=0.16; social-cohesion=0.08; local-federal-roles=0.18; rule-of-law=-0.07; community-policing=-0.06; officer-safety-operations=-0.12
word:ciudad; public-safety=-0.06; fear-and-wellbeing=-0.11; legal-exposure=0.09; local-federal-roles=0.18; rule-of-law=-0.05
word:ciudadano; civil-rights=0.07
word:civil; public-safety=0.05; legal-exposure=0.07; officer-safety-operations=0.06
word:clause; legal-exposure=0.05
word:coffee; community-trust=0.06; social-cohesion=0.05
word:color; civil-rights=0.06
word:comadre; fear-and-wellbeing=0.08
word:come; community-trust=0.05; fear-and-wellbeing=0.09; civic-participation=0.10; economy-and-reputation=0.06; local-federal-roles=-0.08; rule-of-law=-0.06
word:comes; public-safety=-0.07; cost-and-resources=0.10; services-and-legal-aid=0.05
word:comment; civic-participation=0.07
word:community; fear-and-wellbeing=-0.05; civic-participation=0.06
word:como; cost-and-resources=-0.05; civil-rights=0.10; community-policing=-0.06
word:computer; officer-safety-operations=0.05
word:con; community-trust=0.08; public-safety=-0.11; fear-and-wellbeing=0.07; cost-and-resources=-0.08; legal-exposure=0.07; social-cohesion=-0.08; transparency-accountability=0.08; community-policing=0.12; officer-safety-operations=0.07
word:condado; cost-and-resources=0.10; legal-exposure=0.06; civil-rights=0.05; local-federal-roles=0.06; officer-safety-operations=0.06
word:congress; local-federal-roles=0.05
word:conmigo; fear-and-wellbeing=0.06
word:contra; rule-of-law=0.07
word:contrario; public-safety=0.07
word:contratista; crime-reporting=0.06
word:convenio; community-policing=0.08
word:cop; community-trust=0.06
word:cops; local-federal-roles=0.05
word:cosa; social-cohesion=0.05; rule-of-law=0.05
word:cost; public-safety=0.05
word:could; public-safety=-0.05; civic-participation=0.05; rule-of-law=-0.06
word:council; civic-participation=0.05; local-federal-roles=-0.06
word:counselor; services-and-legal-aid=0.06
word:country; public-safety=0.06; civil-rights=-0.05
word:county; public-safety=0.13; fear-and-wellbeing=-0.10; civic-participation=-0.05; cost-and-resources=0.05; civil-rights=0.05; local-federal-roles=0.06; officer-safety-operations=0.14
word:creo; community-trust=0.07
word:crews; economy-and-reputation=0.06
word:crisis; community-policing=0.08
word:crossed; social-cohesion=0.06
word:cual; local-federal-roles=0.06
word:cuando; crime-reporting=0.10; rule-of-law=-0.07
word:cuatro; crime-reporting=-0.05; cost-and-resources=0.05; social-cohesion=-0.06; rule-of-law=-0.05
word:culpa; cost-and-resources=0.07
word:cumple; rule-of-law=0.05
word:curb; civil-rights=0.05
word:curso; officer-safety-operations=0.08
word:dad; fear-and-wellbeing=0.06
word:dallas; crime-reporting=-0.09; public-safety=-0.09; fear-and-wellbeing=-0.07; cost-and-resources=0.06; legal-exposure=0.13; civil-rights=0.12; social-cohesion=0.20; local-federal-roles=0.16; rule-of-law=-0.12; community-policing=-0.06; officer-safety-operations=-0.07
word:data; transparency-accountability=0.05; officer-safety-operations=-0.05
word:datos; officer-safety-operations=0.05
word:daughter; economy-and-reputation=0.06
word:day; fear-and-wellbeing=0.05; legal-exposure=0.05; economy-and-reputation=0.06; social-cohesion=-0.05
word:days; officer-safety-operations=0.08
word:de; public-safety=-0.05; cost-and-resources=-0.05; economy-and-reputation=0.12; social-cohesion=0.09; local-federal-roles=0.05; rule-of-law=-0.19; community-policing=0.17; services-and-legal-aid=0.08; officer-safety-operations=0.11
word:debe; rule-of-law=0.05
word:decir; crime-reporting=0.07
word:del; public-safety=0.12; fear-and-wellbeing=-0.09; cost-and-resources=0.06; civil-rights=-0.09; economy-and-reputation=0.16; local-federal-roles=0.12; rule-of-law=-0.11
word:department; fear-and-wellbeing=-0.07; local-federal-roles=0.05
word:depende; civil-rights=0.06
word:deported; public-safety=0.07
word:deputy; officer-safety-operations=0.05
word:derecho; civil-rights=0.07
word:descanse; social-cohesion=0.07
word:desde; public-safety=0.05; economy-and-reputation=0.07; social-cohesion=0.06; services-and-legal-aid=-0.05
word:despues; community-trust=0.08; local-federal-roles=-0.07; officer-safety-operations=0.05
word:detainer; cost-and-resources=0.07; officer-safety-operations=0.08
word:detective; community-trust=0.09; crime-reporting=0.15; civil-rights=-0.05; economy-and-reputation=-0.05; community-policing=0.06; officer-safety-operations=0.05
word:dia; civil-rights=0.09; officer-safety-operations=-0.06
word:dias; social-cohesion=-0.05; transparency-accountability=0.07
word:dice; rule-of-law=0.06; transparency-accountability=0.10; services-and-legal-aid=-0.08
word:dicen; public-safety=0.05
word:dicho; fear-and-wellbeing=0.07
word:did; crime-reporting=0.06; public-safety=-0.08; social-cohesion=-0.07; rule-of-law=0.07
word:didn't; crime-reporting=0.07; public-safety=0.06; services-and-legal-aid=0.06
word:dieciocho; economy-and-reputation=0.05
word:diecisiete; economy-and-reputation=0.05
word:dieron; fear-and-wellbeing=-0.05
word:diez; community-trust=0.08; officer-safety-operations=0.05
word:digo; public-safety=0.06; civil-rights=-0.09; economy-and-reputation=-0.05; local-federal-roles=0.05
word:dije; community-trust=0.06; crime-reporting=0.10; public-safety=-0.05
word:dijo; crime-reporting=0.07; public-safety=-0.10; legal-exposure=0.05; civil-rights=0.08; rule-of-law=-0.07
word:dinero; services-and-legal-aid=0.07
word:district; public-safety=0.06; cost-and-resources=0.11
word:distrito; civic-participation=0.06
word:do; community-trust=-0.07; fear-and-wellbeing=0.05; legal-exposure=-0.06; social-cohesion=0.09; local-federal-roles=0.12
word:does; fear-and-wellbeing=0.06; social-cohesion=-0.05
word:doesn't; crime-reporting=0.05; cost-and-resources=-0.05; local-federal-roles=0.06; officer-safety-operations=-0.05
word:dog; legal-exposure=-0.05; transparency-accountability=0.06
word:dolares; fear-and-wellbeing=0.06
word:dollars; cost-and-resources=-0.06
word:don't; crime-reporting=-0.08; public-safety=0.09; fear-and-wellbeing=0.08; civic-participation=-0.06; cost-and-resources=0.06; officer-safety-operations=0.07
word:dona; community-trust=0.07
word:donde; fear-and-wellbeing=0.07; transparency-accountability=0.08
word:done; public-safety=0.10; fear-and-wellbeing=-0.06
word:door; community-trust=0.08
word:doors; community-trust=0.07
word:dos; community-trust=-0.08; public-safety=0.18; fear-and-wellbeing=0.08; cost-and-resources=0.06; community-policing=0.07; officer-safety-operations=0.07
word:down; community-trust=-0.06; civil-rights=-0.10; officer-safety-operations=-0.06
word:downtown; economy-and-reputation=0.05
word:dpd; public-safety=-0.05; officer-safety-operations=0.09
word:draft; local-federal-roles=0.06; transparency-accountability=0.08
word:drive; fear-and-wellbeing=0.09
word:drop; crime-reporting=0.06
word:e; economy-and-reputation=0.08
word:each; public-safety=-0.07; social-cohesion=0.08
word:edificio; social-cohesion=0.06
word:eighty; civil-rights=0.06
word:el; crime-reporting=0.12; civic-participation=-0.08; economy-and-reputation=0.14; social-cohesion=0.08; community-policing=-0.07
word:eleven; public-safety=0.07; civil-rights=-0.06
word:ella; crime-reporting=0.07; fear-and-wellbeing=0.10; social-cohesion=-0.07
word:ellos; local-federal-roles=0.05; officer-safety-operations=0.05
word:em; public-safety=0.08
word:en; community-trust=-0.07; crime-reporting=-0.09; cost-and-resources=-0.07; civil-rights=0.07; economy-and-reputation=0.06; social-cohesion=0.14; local-federal-roles=-0.06; community-policing=0.10; services-and-legal-aid=0.05
word:enforce; economy-and-reputation=0.06
word:enforcement; transparency-accountability=0.06
word:enseno; community-trust=0.06
word:entendi; civic-participation=0.06
word:entonces; crime-reporting=0.06; social-cohesion=-0.07; rule-of-law=0.07
word:entran; officer-safety-operations=0.06
word:entrar; civil-rights=0.05
word:entro; rule-of-law=0.06
word:era; fear-and-wellbeing=-0.06; civil-rights=0.07
word:eramos; community-trust=0.06
word:es; community-trust=-0.10; crime-reporting=-0.09; public-safety=0.10; civil-rights=0.19; social-cohesion=-0.08; local-federal-roles=0.12; rule-of-law=0.12; transparency-accountability=-0.10; community-policing=-0.09
word:esas; community-policing=0.07
word:escrito; local-federal-roles=0.08; transparency-accountability=-0.05
word:escuela; community-policing=0.06
word:ese; crime-reporting=0.08; fear-and-wellbeing=0.06
word:eso; crime-reporting=0.06; fear-and-wellbeing=0.06; rule-of-law=0.13; community-policing=0.07; services-and-legal-aid=-0.11
word:esos; public-safety=0.08; community-policing=0.05
word:espanol; civic-participation=0.11
word:esta; community-trust=0.05; civic-participation=-0.06; legal-exposure=0.08; economy-and-reputation=0.06; social-cohesion=0.09; rule-of-law=-0.06
word:estado; cost-and-resources=0.08; legal-exposure=0.08; local-federal-roles=0.14
word:este; community-trust=0.05; public-safety=-0.06; local-federal-roles=0.05
word:esto; fear-and-wellbeing=-0.06; rule-of-law=0.08
word:estoy; cost-and-resources=-0.06; rule-of-law=0.08
word:even; transparency-accountability=0.06
word:evening; fear-and-wellbeing=-0.05; social-cohesion=0.07; transparency-accountability=-0.06
word:every; fear-and-wellbeing=0.05; social-cohesion=-0.05; rule-of-law=0.14; transparency-accountability=0.10
word:everybody; public-safety=0.07; social-cohesion=0.05
word:everything; fear-and-wellbeing=0.05
word:ex; public-safety=0.05; fear-and-wellbeing=-0.06
word:extra; officer-safety-operations=0.07
word:eyes; officer-safety-operations=0.08
word:falta; civil-rights=0.08
word:family; social-cohesion=0.06
word:fear; fear-and-wellbeing=0.05
word:federal; community-trust=-0.14; crime-reporting=-0.08; public-safety=0.07; fear-and-wellbeing=-0.14; civic-participation=-0.11; cost-and-resources=0.10; legal-exposure=0.12; civil-rights=-0.08; economy-and-reputation=-0.07; social-cohesion=-0.08; local-federal-roles=0.39; community-policing=-0.07; services-and-legal-aid=-0.08; officer-safety-operations=0.22
word:federales; local-federal-roles=0.05
word:feds; cost-and-resources=0.06; local-federal-roles=0.07
word:fell; community-trust=0.06; crime-reporting=0.05
word:felony; public-safety=0.09
word:final; civic-participation=0.06
word:fire; cost-and-resources=0.06
word:firma; civil-rights=0.09
word:firmar; community-trust=0.05
word:firmen; fear-and-wellbeing=0.09
word:first; rule-of-law=0.05; services-and-legal-aid=-0.07
word:five; public-safety=-0.06; services-and-legal-aid=0.05
word:fix; officer-safety-operations=0.06
word:floor; cost-and-resources=0.06
word:folks; local-federal-roles=0.05
word:for; community-trust=-0.17; crime-reporting=-0.12; civic-participation=0.14; legal-exposure=-0.05; civil-rights=0.10; community-policing=-0.11; officer-safety-operations=0.09
word:force; public-safety=0.06; cost-and-resources=-0.07
word:forty; economy-and-reputation=0.06; officer-safety-operations=0.09
word:four; cost-and-resources=0.14; civil-rights=-0.07; economy-and-reputation=0.07
word:free; cost-and-resources=0.06; services-and-legal-aid=0.12
word:from; crime-reporting=0.12; civil-rights=0.10; social-cohesion=0.09; local-federal-roles=0.12; rule-of-law=0.05; services-and-legal-aid=-0.05
word:fue; crime-reporting=0.06; social-cohesion=-0.09
word:fui; community-trust=0.08; crime-reporting=0.08; public-safety=-0.06; civic-participation=0.07; economy-and-reputation=-0.06; local-federal-roles=-0.07; officer-safety-operations=0.07
word:fund; cost-and-resources=0.06; services-and-legal-aid=0.09
word:g; legal-exposure=0.08; local-federal-roles=0.05
word:garcia; legal-exposure=0.06
word:gave; cost-and-resources=-0.06; services-and-legal-aid=0.08
word:gente; community-trust=0.06; fear-and-wellbeing=-0.10; cost-and-resources=-0.10; economy-and-reputation=0.06
word:get; fear-and-wellbeing=-0.08; social-cohesion=-0.07; local-federal-roles=0.09; officer-safety-operations=0.08
word:gets; community-trust=-0.07; public-safety=-0.09; officer-safety-operations=0.07
word:getting; public-safety=0.05
word:give; public-safety=-0.11; civic-participation=0.06; community-policing=0.06
word:go; community-trust=0.09; fear-and-wellbeing=0.09; cost-and-resources=-0.06; economy-and-reputation=0.08; social-cohesion=0.10; transparency-accountability=-0.07
word:goes; services-and-legal-aid=0.06
word:going; crime-reporting=0.07; rule-of-law=-0.07
word:gone; public-safety=0.12; fear-and-wellbeing=0.09
word:gonna; public-safety=0.10
word:good; fear-and-wellbeing=-0.05; cost-and-resources=0.06; economy-and-reputation=0.09; social-cohesion=0.10; local-federal-roles=-0.06; transparency-accountability=-0.08
word:got; community-trust=0.09; public-safety=0.11; cost-and-resources=-0.09; rule-of-law=-0.07; community-policing=-0.08
word:gracias; community-trust=0.11; public-safety=-0.06; cost-and-resources=0.06; local-federal-roles=-0.06
word:grade; fear-and-wellbeing=0.07
word:guard; social-cohesion=0.06
word:guy; community-trust=0.05; public-safety=0.06; civic-participation=-0.05; officer-safety-operations=0.09
word:guys; economy-and-reputation=0.10; rule-of-law=0.07; officer-safety-operations=0.07
word:gym; community-policing=0.07
word:ha; crime-reporting=0.05; fear-and-wellbeing=0.06
word:habla; community-trust=0.10
word:hablar; fear-and-wellbeing=0.05; civic-participation=0.10; transparency-accountability=-0.06
word:hace; community-trust=0.05; fear-and-wellbeing=-0.06; social-cohesion=0.07; rule-of-law=0.06
word:had; community-trust=0.07; public-safety=0.11; social-cohesion=0.13; rule-of-law=0.06; transparency-accountability=-0.11; services-and-legal-aid=0.13; officer-safety-operations=0.10
word:hagan; public-safety=0.05; civic-participation=0.06
word:half; economy-and-reputation=0.10
word:han; public-safety=0.07
word:hand; crime-reporting=0.07; fear-and-wellbeing=0.07; officer-safety-operations=0.07
word:hands; public-safety=0.06
word:happy; social-cohesion=0.05
word:has; community-trust=-0.08; public-safety=0.06; civil-rights=-0.08; local-federal-roles=0.08; transparency-accountability=0.08; community-policing=-0.05
word:have; community-trust=-0.13; crime-reporting=-0.10; public-safety=0.05; fear-and-wellbeing=0.08; cost-and-resources=-0.08
word:haven't; civic-participation=0.06
word:hay; community-trust=-0.10; public-safety=-0.16; fear-and-wellbeing=0.08; civic-participation=-0.06; civil-rights=0.09; rule-of-law=0.07; services-and-legal-aid=0.13; officer-safety-operations=-0.06
word:he; crime-reporting=0.13; fear-and-wellbeing=0.17; civic-participation=-0.09; legal-exposure=0.06; civil-rights=0.10; rule-of-law=-0.08; transparency-accountability=-0.13; community-policing=0.07; officer-safety-operations=0.11
word:health; community-policing=0.05
word:hear; civic-participation=0.05
word:heard; civic-participation=0.06
word:held; civic-participation=0.07; legal-exposure=0.06
word:help; local-federal-roles=0.05; services-and-legal-aid=0.06
word:her; crime-reporting=0.25; fear-and-wellbeing=0.10; civil-rights=-0.14; economy-and-reputation=-0.07; social-cohesion=-0.06; rule-of-law=-0.10; transparency-accountability=-0.05; services-and-legal-aid=0.09; officer-safety-operations=-0.09
word:here; crime-reporting=0.07; public-safety=0.08; fear-and-wellbeing=-0.10; civic-participation=0.07; social-cohesion=0.10; rule-of-law=-0.07; transparency-accountability=-0.08
word:hermana; social-cohesion=-0.07
word:hermano; fear-and-wellbeing=-0.06
word:hi; fear-and-wellbeing=0.06; officer-safety-operations=-0.06
word:hija; legal-exposure=0.06; rule-of-law=-0.05
word:hijo; civil-rights=0.09; officer-safety-operations=0.08
word:him; community-trust=0.07; public-safety=0.31; fear-and-wellbeing=-0.11; civic-participation=-0.06; social-cohesion=-0.10; rule-of-law=0.15; services-and-legal-aid=-0.09
word:hire; cost-and-resources=0.06
word:hired; economy-and-reputation=0.05
word:his; crime-reporting=0.10; fear-and-wellbeing=0.12; civil-rights=0.18; services-and-legal-aid=-0.09
word:hit; public-safety=0.06
word:hizo; local-federal-roles=0.05; rule-of-law=0.07
word:hold; community-trust=-0.06; crime-reporting=-0.06; public-safety=0.10; cost-and-resources=0.12; officer-safety-operations=0.06
word:hombre; crime-reporting=0.08
word:home; public-safety=0.06; fear-and-wellbeing=0.10; civic-participation=-0.06; rule-of-law=0.08
word:horas; cost-and-resources=0.09; social-cohesion=-0.05; officer-safety-operations=0.14
word:hospital; cost-and-resources=0.06; services-and-legal-aid=0.13
word:hour; cost-and-resources=0.11; officer-safety-operations=0.06
word:hours; crime-reporting=0.05; cost-and-resources=0.07; rule-of-law=-0.07
word:house; civil-rights=-0.05; economy-and-reputation=0.07
word:how; community-trust=0.06; crime-reporting=0.09; civic-participation=0.10; social-cohesion=-0.07; local-federal-roles=-0.11; transparency-accountability=0.06
word:hubiera; public-safety=0.08
word:hundred; public-safety=0.06; community-policing=-0.05
word:hurt; officer-safety-operations=0.10
word:i; community-trust=0.13; crime-reporting=0.16; fear-and-wellbeing=0.23; civic-participation=0.11; cost-and-resources=-0.09; legal-exposure=-0.09; local-federal-roles=-0.08; services-and-legal-aid=0.06; officer-safety-operations=-0.12
word:i'd; community-policing=-0.07
word:i'll; public-safety=0.05; local-federal-roles=0.10
word:i'm; crime-reporting=0.14; cost-and-resources=0.12; civil-rights=0.08; social-cohesion=0.14; transparency-accountability=0.05; services-and-legal-aid=0.11
word:i've; fear-and-wellbeing=-0.05; cost-and-resources=-0.05; civil-rights=0.09; social-cohesion=0.07; community-policing=-0.07
word:iba; crime-reporting=0.06
word:ice; community-trust=0.09; fear-and-wellbeing=-0.07; civic-participation=-0.09; economy-and-reputation=-0.08
word:if; public-safety=0.08; fear-and-wellbeing=0.12; cost-and-resources=-0.07; economy-and-reputation=-0.05; social-cohesion=-0.10; local-federal-roles=0.06; transparency-accountability=0.15
word:iglesia; social-cohesion=0.09
word:igual; rule-of-law=0.06
word:illegal; rule-of-law=0.13
word:immigration; community-trust=0.05; fear-and-wellbeing=-0.06; social-cohesion=-0.06; local-federal-roles=0.09
word:impuesto; cost-and-resources=0.07
word:impuestos; cost-and-resources=-0.06; economy-and-reputation=0.06
word:in; community-trust=0.13; fear-and-wellbeing=-0.07; civic-participation=0.08; cost-and-resources=0.06; civil-rights=-0.10; economy-and-reputation=0.06; local-federal-roles=-0.08; rule-of-law=0.07; officer-safety-operations=0.17
word:informacion; transparency-accountability=0.07
word:ingles; civic-participation=0.06
word:insurance; cost-and-resources=0.07
word:interest; transparency-accountability=0.05
word:interpreter; services-and-legal-aid=0.07
word:into; public-safety=0.07; fear-and-wellbeing=-0.07
word:ir; services-and-legal-aid=0.05
word:is; fear-and-wellbeing=0.06; civic-participation=-0.08; civil-rights=0.11; economy-and-reputation=-0.10; social-cohesion=-0.10; rule-of-law=0.09; community-policing=-0.09
word:isn't; legal-exposure=0.06; rule-of-law=-0.06
word:it; community-trust=-0.09; public-safety=-0.10; fear-and-wellbeing=-0.08; legal-exposure=0.06; civil-rights=0.06; economy-and-reputation=0.06; social-cohesion=0.08; local-federal-roles=0.20; rule-of-law=0.11; transparency-accountability=0.14; community-policing=-0.10; services-and-legal-aid=-0.15
word:it's; local-federal-roles=-0.07; transparency-accountability=0.10; services-and-legal-aid=-0.06
word:item; civil-rights=-0.05; transparency-accountability=0.07; officer-safety-operations=0.11
word:its; legal-exposure=0.05
word:jail; public-safety=0.17; fear-and-wellbeing=-0.08; civic-participation=-0.06; services-and-legal-aid=-0.08; officer-safety-operations=0.06
word:job; officer-safety-operations=0.07
word:judge; fear-and-wellbeing=-0.05; civil-rights=0.10; rule-of-law=0.05
word:jueves; community-policing=0.06
word:juez; legal-exposure=0.07; civil-rights=0.12
word:junta; civic-participation=0.08
word:juntos; services-and-legal-aid=0.05
word:just; public-safety=-0.06; civic-participation=0.08; officer-safety-operations=-0.05
word:keep; public-safety=0.11; local-federal-roles=0.05; services-and-legal-aid=0.05
word:kept; rule-of-law=0.07
word:kids; fear-and-wellbeing=-0.07; transparency-accountability=-0.07; community-policing=0.10
word:knew; community-policing=0.05
word:knock; fear-and-wellbeing=0.05
word:know; public-safety=0.05; civil-rights=-0.09; local-federal-roles=-0.07; rule-of-law=-0.06; transparency-accountability=0.10
word:la; community-trust=0.13; crime-reporting=0.09; fear-and-wellbeing=0.13; civic-participation=0.14; civil-rights=-0.08; economy-and-reputation=0.11; social-cohesion=0.06; rule-of-law=-0.08; community-policing=-0.18; services-and-legal-aid=0.07; officer-safety-operations=0.08
word:lady; civic-participation=0.08
word:lane; fear-and-wellbeing=0.06
word:las; community-trust=0.05; cost-and-resources=-0.06; legal-exposure=-0.06; civil-rights=-0.10; local-federal-roles=-0.09; rule-of-law=-0.06
word:last; community-trust=-0.07; fear-and-wellbeing=0.08; civic-participation=0.05; economy-and-reputation=0.06; services-and-legal-aid=0.07
word:law; civic-participation=-0.05; legal-exposure=0.07; civil-rights=0.06; local-federal-roles=0.09; rule-of-law=0.13; transparency-accountability=-0.09
word:laws; rule-of-law=0.07
word:le; community-trust=0.11; crime-reporting=0.21; public-safety=-0.12; civic-participation=-0.06; civil-rights=0.06; economy-and-reputation=0.10; rule-of-law=-0.07
word:learned; community-policing=0.05
word:leave; fear-and-wellbeing=0.08; local-federal-roles=0.09
word:legal; public-safety=-0.06; civic-participation=-0.06; legal-exposure=0.07; civil-rights=0.09; economy-and-reputation=0.07; services-and-legal-aid=0.05
word:les; community-trust=0.15; fear-and-wellbeing=0.09; cost-and-resources=-0.07; social-cohesion=0.09; transparency-accountability=-0.07; community-policing=0.13
word:let; fear-and-wellbeing=-0.12; legal-exposure=-0.07; social-cohesion=0.05; local-federal-roles=0.09; transparency-accountability=0.07
word:lew; cost-and-resources=0.09
word:ley; community-trust=-0.08; rule-of-law=0.15; transparency-accountability=-0.05; officer-safety-operations=-0.06
word:lie; fear-and-wellbeing=0.05
word:lieutenant; officer-safety-operations=0.06
word:life; public-safety=-0.05; civil-rights=0.08
word:light; public-safety=0.07; fear-and-wellbeing=-0.06
word:like; public-safety=-0.08; local-federal-roles=-0.06; officer-safety-operations=0.05
word:line; public-safety=-0.05; services-and-legal-aid=0.05
word:list; public-safety=0.06
word:lista; civic-participation=0.05; services-and-legal-aid=0.07
word:listening; civic-participation=0.08
word:live; public-safety=0.08; civic-participation=0.05
word:llama; crime-reporting=0.06; public-safety=0.06
word:llamaba; public-safety=0.06
word:llamada; crime-reporting=0.05; officer-safety-operations=0.06
word:llegan; fear-and-wellbeing=0.10
word:llegar; cost-and-resources=0.07
word:llegue; social-cohesion=0.07
word:llevamos; services-and-legal-aid=0.06
word:lleve; fear-and-wellbeing=0.05
word:lleven; public-safety=0.06
word:llevo; public-safety=0.06
word:lo; community-trust=0.13; public-safety=0.12; fear-and-wellbeing=-0.13; social-cohesion=-0.09; community-policing=0.14; services-and-legal-aid=-0.10
word:local; local-federal-roles=0.15
word:log; transparency-accountability=0.05
word:looked; officer-safety-operations=-0.05
word:los; crime-reporting=-0.13; fear-and-wellbeing=0.10; civic-participation=0.06; cost-and-resources=0.10; legal-exposure=-0.05; economy-and-reputation=0.12; social-cohesion=0.17; rule-of-law=-0.10; community-policing=0.18; officer-safety-operations=-0.06
word:lose; fear-and-wellbeing=-0.05
word:lost; economy-and-reputation=0.16
word:lot; public-safety=-0.05
word:lupe; community-trust=0.05
word:made; community-trust=0.12
word:maestro; community-trust=0.05
word:make; community-trust=0.05; public-safety=0.05; civil-rights=-0.08; rule-of-law=0.10
word:makes; rule-of-law=0.07
word:mal; rule-of-law=0.09
word:mama; fear-and-wellbeing=0.07; services-and-legal-aid=0.05
word:man; community-trust=-0.06; public-safety=0.12; civic-participation=-0.06; civil-rights=0.09; social-cohesion=0.05; rule-of-law=0.11
word:manager; cost-and-resources=0.05
word:mano; public-safety=-0.06; services-and-legal-aid=0.09
word:mas; community-trust=-0.06; cost-and-resources=0.06; social-cohesion=0.08; local-federal-roles=-0.11
word:may; legal-exposure=0.08
word:maybe; public-safety=0.05
word:me; community-trust=0.18; crime-reporting=0.24; public-safety=0.19; fear-and-wellbeing=0.16; civic-participation=0.09; cost-and-resources=-0.13; legal-exposure=-0.17; social-cohesion=0.17; local-federal-roles=-0.25; rule-of-law=0.06; transparency-accountability=-0.16; community-policing=-0.12; services-and-legal-aid=-0.05; officer-safety-operations=-0.07
word:meeting; civic-participation=0.09
word:mejor; community-trust=0.07
word:members; local-federal-roles=0.06; officer-safety-operations=0.07
word:men; economy-and-reputation=0.05; rule-of-law=0.06
word:mental; community-policing=0.07
word:meses; civil-rights=0.05
word:mi; community-trust=0.10; crime-reporting=0.12; cost-and-resources=-0.07; legal-exposure=-0.07; civil-rights=0.08; social-cohesion=0.14; rule-of-law=0.05; transparency-accountability=-0.11; officer-safety-operations=-0.06
word:miedo; crime-reporting=0.05; fear-and-wellbeing=0.09
word:migra; crime-reporting=0.06; fear-and-wellbeing=0.05; social-cohesion=-0.05
word:migratoria; cost-and-resources=0.06; civil-rights=0.06
word:mil; cost-and-resources=0.07; rule-of-law=0.08
word:million; cost-and-resources=0.07
word:mine; public-safety=-0.05
word:minutes; cost-and-resources=0.06; local-federal-roles=-0.06
word:mire; social-cohesion=0.06
word:mis; rule-of-law=0.10
word:mismo; crime-reporting=0.07; social-cohesion=0.06; community-policing=-0.05
word:mitad; public-safety=0.10; fear-and-wellbeing=-0.05
word:model; officer-safety-operations=-0.14
word:more; community-trust=0.11; fear-and-wellbeing=-0.05; cost-and-resources=0.05; community-policing=0.12; services-and-legal-aid=0.06
word:morning; economy-and-reputation=0.06
word:mother; community-trust=-0.05; public-safety=-0.06; fear-and-wellbeing=0.08
word:mrs; community-trust=0.09
word:muchacha; public-safety=-0.05
word:muchacho; crime-reporting=0.06; fear-and-wellbeing=-0.07
word:muchachos; community-policing=0.07
word:muchas; civic-participation=0.07
word:multas; cost-and-resources=0.06
word:municipal; local-federal-roles=0.10
word:muy; fear-and-wellbeing=-0.06; civic-participation=0.05; services-and-legal-aid=0.06
word:my; public-safety=0.12; fear-and-wellbeing=0.12; cost-and-resources=0.06; legal-exposure=-0.13; civil-rights=0.13; rule-of-law=0.08; transparency-accountability=-0.10; community-policing=-0.09
word:nada; community-trust=0.08; crime-reporting=0.06; public-safety=-0.12; civil-rights=0.10; community-policing=-0.07
word:nadie; legal-exposure=-0.05; services-and-legal-aid=0.10
word:name; fear-and-wellbeing=0.11; legal-exposure=0.07; civil-rights=0.08; economy-and-reputation=-0.05; rule-of-law=-0.06
word:names; cost-and-resources=-0.05
word:need; public-safety=-0.08
word:neighbor; social-cohesion=0.06
word:neighbors; social-cohesion=0.06
word:never; fear-and-wellbeing=-0.07; community-policing=-0.06; services-and-legal-aid=0.05
word:next; community-trust=0.07; public-safety=-0.07; fear-and-wellbeing=-0.08
word:ni; public-safety=0.11; social-cohesion=-0.06; local-federal-roles=0.10
word:nice; civic-participation=0.06
word:night; public-safety=0.09
word:nine; crime-reporting=-0.05; fear-and-wellbeing=0.07; cost-and-resources=0.06
word:nineteen; public-safety=0.06; fear-and-wellbeing=0.05
word:ninety; civil-rights=0.05
word:ningun; rule-of-law=0.05
word:ninguna; public-safety=-0.05; local-federal-roles=0.06
word:nino; fear-and-wellbeing=0.09
word:ninos; fear-and-wellbeing=0.06; services-and-legal-aid=0.07
word:no; community-trust=-0.06; public-safety=-0.07; fear-and-wellbeing=0.11; legal-exposure=0.07; civil-rights=0.06; social-cohesion=-0.08; local-federal-roles=0.10; transparency-accountability=0.13; community-policing=-0.08
word:nobody; fear-and-wellbeing=-0.07; civil-rights=-0.05; local-federal-roles=-0.07; rule-of-law=0.09; transparency-accountability=0.05; officer-safety-operations=-0.08
word:nobody's; public-safety=0.06; local-federal-roles=-0.05
word:noche; public-safety=0.07; local-federal-roles=-0.06
word:noches; crime-reporting=-0.05
word:nombre; crime-reporting=0.08; rule-of-law=0.05; transparency-accountability=0.15; officer-safety-operations=-0.06
word:nos; community-trust=0.08; crime-reporting=0.06; social-cohesion=0.15; officer-safety-operations=-0.09
word:nosotras; fear-and-wellbeing=0.05
word:nosotros; community-trust=0.05; social-cohesion=0.06; rule-of-law=-0.05
word:not; community-trust=-0.09; public-safety=-0.05; fear-and-wellbeing=0.07; civil-rights=-0.07; local-federal-roles=0.15; officer-safety-operations=0.07
word:nothing; rule-of-law=0.06
word:now; public-safety=0.06; cost-and-resources=0.08; civil-rights=-0.08; economy-and-reputation=0.06; social-cohesion=0.10
word:nueve; cost-and-resources=0.05
word:number; public-safety=-0.10; transparency-accountability=0.09; officer-safety-operations=0.06
word:numbers; cost-and-resources=0.07
word:nunca; social-cohesion=-0.05
word:o; rule-of-law=-0.06; officer-safety-operations=0.16
word:of; cost-and-resources=-0.07; civil-rights=0.06; social-cohesion=-0.08; transparency-accountability=-0.05; services-and-legal-aid=-0.06
word:off; public-safety=0.11; cost-and-resources=0.09; services-and-legal-aid=-0.08
word:office; fear-and-wellbeing=-0.06; legal-exposure=0.07; civil-rights=-0.05; transparency-accountability=0.07
word:officer; community-trust=0.06; cost-and-resources=-0.06; economy-and-reputation=-0.06; social-cohesion=-0.08; local-federal-roles=-0.09; rule-of-law=-0.08; transparency-accountability=0.07; community-policing=0.14; services-and-legal-aid=-0.07; officer-safety-operations=0.06
word:officers; crime-reporting=-0.08; public-safety=0.05; fear-and-wellbeing=-0.06; civil-rights=0.06; officer-safety-operations=0.06
word:oficial; community-trust=0.09; fear-and-wellbeing=-0.07; community-policing=0.12; officer-safety-operations=0.07
word:oficiales; community-policing=0.10
word:oficina; cost-and-resources=0.05
word:oh; civil-rights=0.07
word:okay; rule-of-law=-0.06
word:old; community-trust=0.06; social-cohesion=0.09
word:on; community-trust=0.06; cost-and-resources=0.18; civil-rights=0.06; economy-and-reputation=0.06; social-cohesion=-0.11; rule-of-law=-0.05; transparency-accountability=0.13
word:once; community-trust=-0.05; social-cohesion=-0.06
word:one; civic-participation=0.07; cost-and-resources=-0.09; civil-rights=-0.08; economy-and-reputation=-0.08; community-policing=0.06; officer-safety-operations=-0.12
word:ones; public-safety=0.07
word:only; crime-reporting=0.06; public-safety=0.05
word:opposed; officer-safety-operations=0.05
word:or; social-cohesion=-0.07; local-federal-roles=0.05; transparency-accountability=0.09; services-and-legal-aid=0.05
word:orden; public-safety=0.06; fear-and-wellbeing=-0.05
word:ordenanza; community-trust=0.08; fear-and-wellbeing=-0.06; civil-rights=-0.10
word:ordered; public-safety=0.09; rule-of-law=0.05
word:ordinance; community-trust=-0.07; cost-and-resources=-0.08; economy-and-reputation=-0.09; social-cohesion=0.06; local-federal-roles=0.06; officer-safety-operations=-0.05
word:other; civil-rights=0.11; rule-of-law=0.06
word:otra; public-safety=0.08; cost-and-resources=0.08; officer-safety-operations=-0.06
word:otro; fear-and-wellbeing=-0.06; cost-and-resources=0.08; legal-exposure=0.06; economy-and-reputation=-0.05; community-policing=0.08
word:ought; local-federal-roles=0.06
word:our; crime-reporting=-0.07; civic-participation=0.06; civil-rights=0.07; economy-and-reputation=0.10; local-federal-roles=0.09; rule-of-law=-0.06; transparency-accountability=-0.05; community-policing=0.08
word:out; public-safety=0.08; fear-and-wellbeing=0.14; civic-participation=-0.07; cost-and-resources=-0.06; civil-rights=0.07; local-federal-roles=-0.08; community-policing=0.07; officer-safety-operations=-0.08
word:outside; fear-and-wellbeing=0.07
word:over; public-safety=-0.06; fear-and-wellbeing=0.07; legal-exposure=0.13; transparency-accountability=-0.07; community-policing=-0.05
word:overtime; cost-and-resources=0.09
word:own; crime-reporting=-0.08; local-federal-roles=0.15; transparency-accountability=-0.05
word:page; transparency-accountability=0.14
word:pago; fear-and-wellbeing=-0.05; economy-and-reputation=0.07
word:paid; public-safety=-0.07; civil-rights=0.05
word:pais; local-federal-roles=0.05; rule-of-law=0.09
word:palabra; rule-of-law=0.06
word:papeles; community-trust=-0.05; social-cohesion=0.06
word:papers; economy-and-reputation=0.08; rule-of-law=0.11
word:paperwork; cost-and-resources=0.05; officer-safety-operations=0.06
word:para; crime-reporting=0.06; public-safety=-0.08; cost-and-resources=0.12; local-federal-roles=0.06; services-and-legal-aid=0.14
word:parar; civil-rights=0.06
word:parece; civil-rights=0.05
word:park; fear-and-wellbeing=-0.05
word:parkland; civil-rights=0.06; services-and-legal-aid=0.08
word:partnership; public-safety=0.06
word:paso; legal-exposure=0.05
word:pass; fear-and-wellbeing=0.08; civil-rights=0.05; social-cohesion=0.10
word:passed; cost-and-resources=0.05; local-federal-roles=0.05
word:passport; civil-rights=0.07
word:pastor; social-cohesion=0.07
word:patrol; cost-and-resources=0.07; local-federal-roles=0.06
word:patrulla; crime-reporting=-0.07; public-safety=0.07; cost-and-resources=0.07
word:pay; public-safety=0.08; cost-and-resources=0.08; economy-and-reputation=0.08; social-cohesion=-0.05
word:paz; social-cohesion=0.08
word:people; community-trust=0.08; crime-reporting=-0.05; public-safety=-0.07; fear-and-wellbeing=-0.09; civic-participation=0.07; legal-exposure=-0.06; economy-and-reputation=0.09; social-cohesion=0.13; officer-safety-operations=-0.07
word:permiso; rule-of-law=0.14
word:permit; economy-and-reputation=0.05
word:pero; crime-reporting=-0.07; public-safety=0.05; fear-and-wellbeing=0.08; cost-and-resources=0.05; social-cohesion=-0.08; local-federal-roles=0.06
word:person; cost-and-resources=0.06; local-federal-roles=-0.06
word:phone; public-safety=0.10; fear-and-wellbeing=-0.06; cost-and-resources=0.07; local-federal-roles=0.07
word:pick; legal-exposure=0.06
word:picked; public-safety=0.06; cost-and-resources=0.05
word:picks; public-safety=0.07
word:pide; officer-safety-operations=0.06
word:pido; public-safety=0.09
word:pistola; fear-and-wellbeing=0.05; officer-safety-operations=0.06
word:placas; transparency-accountability=0.06
word:place; social-cohesion=0.08
word:plano; social-cohesion=0.06
word:plate; civil-rights=-0.05
word:please; rule-of-law=-0.07; services-and-legal-aid=0.05; officer-safety-operations=-0.06
word:poder; community-trust=0.05
word:police; fear-and-wellbeing=0.10; legal-exposure=-0.05; civil-rights=0.07; rule-of-law=-0.07; community-policing=-0.07; officer-safety-operations=-0.08
word:policia; community-trust=0.14; civic-participation=-0.05; civil-rights=-0.06; local-federal-roles=0.08; community-policing=0.08; officer-safety-operations=-0.08
word:por; crime-reporting=-0.13; public-safety=0.08; civil-rights=0.07; social-cohesion=0.08; rule-of-law=-0.06; transparency-accountability=-0.07; officer-safety-operations=0.06
word:porque; public-safety=-0.07; fear-and-wellbeing=0.10; cost-and-resources=-0.06; civil-rights=0.06; social-cohesion=-0.08; transparency-accountability=-0.07
word:posted; transparency-accountability=0.06
word:pregunta; community-trust=0.06
word:presidente; local-federal-roles=0.05
word:primera; civic-participation=0.08
word:priority; cost-and-resources=0.06
word:programa; community-policing=0.10
word:prohibe; local-federal-roles=0.05
word:proxima; community-trust=0.07
word:public; public-safety=-0.08; civic-participation=0.06; civil-rights=-0.07; transparency-accountability=0.22
word:publica; transparency-accountability=0.05
word:publico; local-federal-roles=0.06
word:publish; transparency-accountability=0.05
word:puede; rule-of-law=0.06
word:puerta; crime-reporting=0.06; officer-safety-operations=0.06
word:puestos; fear-and-wellbeing=0.07
word:pull; officer-safety-operations=0.05
word:pusieron; public-safety=0.06
word:puso; services-and-legal-aid=0.06
word:put; fear-and-wellbeing=-0.05; local-federal-roles=0.06; community-policing=0.08; officer-safety-operations=-0.05
word:q; crime-reporting=0.08; fear-and-wellbeing=0.05
word:que; fear-and-wellbeing=-0.12; civic-participation=0.06; civil-rights=0.07; social-cohesion=0.13; local-federal-roles=0.09; rule-of-law=0.12
word:queda; fear-and-wellbeing=0.06
word:quien; community-trust=-0.12; crime-reporting=0.05; civil-rights=0.06; economy-and-reputation=0.12; local-federal-roles=0.09; rule-of-law=0.10; services-and-legal-aid=0.10
word:quiere; public-safety=0.06
word:quieren; officer-safety-operations=0.06
word:quiero; public-safety=0.06; civic-participation=0.06; local-federal-roles=0.07; services-and-legal-aid=-0.05
word:quiet; economy-and-reputation=0.07
word:quiso; fear-and-wellbeing=0.05
word:quote; local-federal-roles=0.06
word:rate; public-safety=-0.06; services-and-legal-aid=0.05
word:read; public-safety=0.05; legal-exposure=0.08; local-federal-roles=0.05; transparency-accountability=0.06; community-policing=-0.05
word:really; civil-rights=0.05
word:records; transparency-accountability=0.06
word:red; public-safety=0.06
word:release; transparency-accountability=0.06
word:removed; public-safety=0.07
word:report; crime-reporting=0.07
word:reporte; crime-reporting=0.05
word:request; transparency-accountability=0.07
word:response; cost-and-resources=0.05
word:retired; community-trust=0.09; public-safety=-0.09; community-policing=0.06
word:review; civil-rights=0.06
word:right; civic-participation=-0.06; transparency-accountability=0.06
word:rights; civil-rights=0.06
word:roadside; civil-rights=0.05
word:robbed; public-safety=0.09
word:room; social-cohesion=0.08
word:rule; local-federal-roles=0.08; officer-safety-operations=0.06
word:rumor; economy-and-reputation=0.07
word:run; services-and-legal-aid=0.05
word:sabemos; crime-reporting=0.07
word:safety; public-safety=-0.06
word:said; community-trust=0.10; cost-and-resources=0.06; civil-rights=-0.10; economy-and-reputation=-0.10; local-federal-roles=0.06; rule-of-law=0.15
word:sale; transparency-accountability=0.07
word:sales; economy-and-reputation=0.06
word:salio; transparency-accountability=0.07
word:salir; fear-and-wellbeing=0.10
word:same; community-trust=-0.06; fear-and-wellbeing=-0.07; cost-and-resources=0.05; civil-rights=0.14; social-cohesion=0.09; local-federal-roles=-0.09; rule-of-law=0.06; transparency-accountability=-0.05
word:sanctuary; local-federal-roles=-0.06
word:sargento; officer-safety-operations=0.05
word:saw; community-trust=0.10; crime-reporting=0.19; fear-and-wellbeing=0.06
word:say; crime-reporting=0.10; fear-and-wellbeing=0.10; civil-rights=-0.08; services-and-legal-aid=0.06
word:says; legal-exposure=0.15; civil-rights=0.09; social-cohesion=0.06; local-federal-roles=0.08; services-and-legal-aid=-0.08
word:sb; legal-exposure=0.09; local-federal-roles=0.05
word:scared; public-safety=0.06
word:school; fear-and-wellbeing=0.10; social-cohesion=0.06
word:se; public-safety=0.08; fear-and-wellbeing=0.12; cost-and-resources=0.07; civil-rights=-0.10; economy-and-reputation=0.05; social-cohesion=-0.06; local-federal-roles=-0.10; services-and-legal-aid=0.08; officer-safety-operations=0.06
word:second; rule-of-law=0.06; officer-safety-operations=-0.07
word:section; legal-exposure=0.07; services-and-legal-aid=0.06
word:see; civil-rights=0.06; transparency-accountability=0.08; services-and-legal-aid=-0.07
word:seguro; rule-of-law=0.05
word:semanas; officer-safety-operations=0.09
word:send; community-trust=0.06
word:senor; crime-reporting=0.05; fear-and-wellbeing=0.06; civil-rights=0.06; rule-of-law=-0.06
word:senora; community-trust=0.07; services-and-legal-aid=0.08
word:sent; rule-of-law=0.06
word:september; civic-participation=0.06; transparency-accountability=0.06
word:ser; cost-and-resources=-0.05; civil-rights=0.09; economy-and-reputation=0.07
word:sergeant; public-safety=-0.05
word:seven; fear-and-wellbeing=0.08; civil-rights=0.09
word:she; community-trust=0.12; crime-reporting=0.18; fear-and-wellbeing=0.27; civic-participation=-0.07; civil-rights=-0.16; social-cohesion=-0.07; rule-of-law=-0.10; transparency-accountability=-0.07; services-and-legal-aid=0.13
word:she's; crime-reporting=0.06; civil-rights=-0.06; services-and-legal-aid=0.07
word:sheriff; legal-exposure=0.06; local-federal-roles=0.06
word:shooting; crime-reporting=0.05
word:should; cost-and-resources=-0.06; legal-exposure=0.06; civil-rights=0.09; transparency-accountability=0.10; officer-safety-operations=-0.09
word:show; civil-rights=0.05
word:si; community-trust=0.05; crime-reporting=0.06; public-safety=0.09; fear-and-wellbeing=0.15; cost-and-resources=0.07; social-cohesion=-0.10; community-policing=0.13
word:side; services-and-legal-aid=-0.05
word:siete; officer-safety-operations=0.06
word:sign; public-safety=0.06; civic-participation=-0.05; rule-of-law=-0.07; services-and-legal-aid=0.05
word:signatures; civic-participation=0.05
word:signs; social-cohesion=0.06; services-and-legal-aid=0.05
word:sin; fear-and-wellbeing=0.11; civic-participation=-0.06; legal-exposure=0.08; civil-rights=0.07; rule-of-law=-0.06
word:since; fear-and-wellbeing=0.15; civic-participation=0.10; legal-exposure=-0.06; economy-and-reputation=0.07; social-cohesion=-0.07; community-policing=-0.05
word:sit; social-cohesion=0.06; local-federal-roles=0.05
word:six; community-trust=-0.06; fear-and-wellbeing=0.06; cost-and-resources=-0.06; officer-safety-operations=0.07
word:sixty; public-safety=-0.07
word:small; crime-reporting=0.06
word:so; community-trust=-0.05; fear-and-wellbeing=0.13; cost-and-resources=0.06; local-federal-roles=0.09; officer-safety-operations=-0.07
word:social; services-and-legal-aid=0.07
word:some; public-safety=0.08; rule-of-law=0.05
word:somebody; public-safety=0.08; fear-and-wellbeing=0.07
word:somebody's; officer-safety-operations=0.08
word:something; fear-and-wellbeing=-0.05; civic-participation=0.05; social-cohesion=0.06
word:son; fear-and-wellbeing=0.11; social-cohesion=-0.07; local-federal-roles=-0.08; officer-safety-operations=0.11
word:soy; civic-participation=0.09; civil-rights=0.07; social-cohesion=0.08; rule-of-law=-0.07; transparency-accountability=-0.06
word:spanish; crime-reporting=0.09; services-and-legal-aid=0.05
word:speak; civic-participation=0.08
word:spend; community-policing=0.07
word:standing; civil-rights=0.07
word:state; legal-exposure=0.17
word:states; legal-exposure=0.06; local-federal-roles=0.07
word:stay; public-safety=-0.06; fear-and-wellbeing=0.07
word:sterrett; cost-and-resources=0.09
word:still; civic-participation=-0.05
word:stop; public-safety=0.06; civil-rights=0.19; rule-of-law=0.06; services-and-legal-aid=-0.06; officer-safety-operations=-0.05
word:stopped; civil-rights=0.05
word:stops; civil-rights=0.09
word:store; public-safety=0.06
word:street; public-safety=0.06; civil-rights=0.06; social-cohesion=0.06; rule-of-law=0.05; officer-safety-operations=-0.06
word:students; fear-and-wellbeing=0.05
word:su; community-trust=-0.09; cost-and-resources=-0.06; civil-rights=0.08; economy-and-reputation=0.05; local-federal-roles=0.10; community-policing=-0.06; services-and-legal-aid=-0.05
word:subio; cost-and-resources=0.06
word:sued; local-federal-roles=0.06
word:sunday; social-cohesion=0.09
word:supervisor; crime-reporting=0.05; legal-exposure=0.07; officer-safety-operations=0.09
word:support; public-safety=-0.07; civic-participation=0.07; rule-of-law=-0.05
word:sure; cost-and-resources=0.05
word:sus; transparency-accountability=-0.05
word:take; public-safety=0.09
word:taking; civic-participation=0.05
word:talk; fear-and-wellbeing=-0.06; local-federal-roles=-0.08; services-and-legal-aid=0.06
word:talked; community-policing=0.06
word:tambien; social-cohesion=-0.11; rule-of-law=0.16; transparency-accountability=0.07
word:task; public-safety=0.06; cost-and-resources=-0.06
word:taught; social-cohesion=0.07
word:tax; economy-and-reputation=0.07
word:taxes; cost-and-resources=0.07
word:teach; fear-and-wellbeing=0.07
word:team; community-policing=0.06
word:tell; public-safety=0.07; fear-and-wellbeing=0.05; cost-and-resources=-0.08; social-cohesion=-0.05; local-federal-roles=-0.08
word:tells; crime-reporting=0.06; local-federal-roles=0.08
word:tengan; civil-rights=0.05
word:tengo; crime-reporting=-0.06; public-safety=0.08
word:tenia; civil-rights=0.05
word:testigo; crime-reporting=0.06
word:texas; legal-exposure=0.08; rule-of-law=-0.08
word:texto; public-safety=0.06
word:than; civic-participation=-0.06; local-federal-roles=0.06; rule-of-law=0.10
word:thank; community-trust=-0.05; community-policing=0.05
word:that; community-trust=0.12; civil-rights=0.09; community-policing=0.09; officer-safety-operations=-0.12
word:that's; community-trust=0.11; public-safety=-0.07; rule-of-law=-0.09
word:the; fear-and-wellbeing=-0.11; civic-participation=0.08; economy-and-reputation=0.12; local-federal-roles=-0.14; rule-of-law=-0.07; officer-safety-operations=-0.08
word:theft; community-trust=0.05
word:their; public-safety=-0.12; fear-and-wellbeing=0.07; economy-and-reputation=0.05; rule-of-law=-0.06; transparency-accountability=-0.05
word:them; public-safety=0.18; civic-participation=-0.11; civil-rights=-0.08; economy-and-reputation=0.07; local-federal-roles=0.05
word:then; economy-and-reputation=0.12; social-cohesion=-0.07; transparency-accountability=0.08
word:there; fear-and-wellbeing=0.06; social-cohesion=-0.09; transparency-accountability=0.06; community-policing=-0.08
word:there's; community-trust=-0.08; public-safety=0.06; fear-and-wellbeing=0.07; cost-and-resources=0.08; local-federal-roles=0.06; services-and-legal-aid=0.09
word:they; community-trust=0.13; civic-participation=-0.08; legal-exposure=-0.07; civil-rights=0.12; economy-and-reputation=0.09; local-federal-roles=0.08; community-policing=0.06
word:they'd; public-safety=0.08
word:they'll; civil-rights=0.07
word:they're; crime-reporting=-0.05; officer-safety-operations=0.05
word:they've; local-federal-roles=0.06
word:thing; fear-and-wellbeing=-0.07; local-federal-roles=0.05; community-policing=-0.06
word:things; local-federal-roles=0.08
word:think; public-safety=-0.08; services-and-legal-aid=0.07
word:thirty; civil-rights=-0.05; rule-of-law=-0.05
word:this; fear-and-wellbeing=-0.08; civic-participation=0.09; cost-and-resources=-0.16; social-cohesion=0.12; local-federal-roles=-0.08; rule-of-law=-0.08; community-policing=-0.08; officer-safety-operations=-0.10
word:those; rule-of-law=0.07
word:thousand; public-safety=0.07; cost-and-resources=0.07
word:three; cost-and-resources=0.09; economy-and-reputation=0.07; social-cohesion=0.06; rule-of-law=-0.06; transparency-accountability=0.09
word:through; local-federal-roles=-0.07
word:ticket; civil-rights=0.07; rule-of-law=0.05
word:tiempo; cost-and-resources=0.05; officer-safety-operations=0.06
word:tiene; community-trust=-0.10; civic-participation=-0.06; cost-and-resources=0.07; social-cohesion=-0.09; transparency-accountability=-0.08; services-and-legal-aid=0.08
word:time; community-trust=-0.06; local-federal-roles=0.06
word:times; public-safety=0.11; civil-rights=0.06; social-cohesion=-0.06; transparency-accountability=0.05
word:tired; public-safety=0.06
word:to; community-trust=0.12; public-safety=-0.09; legal-exposure=-0.07; economy-and-reputation=0.08; services-and-legal-aid=0.07
word:toda; fear-and-wellbeing=-0.06
word:todo; fear-and-wellbeing=-0.05; cost-and-resources=-0.06; economy-and-reputation=0.06; local-federal-roles=-0.07; rule-of-law=0.18
word:todos; civil-rights=-0.06; economy-and-reputation=0.13; social-cohesion=0.11
word:told; crime-reporting=0.09; public-safety=0.12; fear-and-wellbeing=-0.09; cost-and-resources=0.05; civil-rights=-0.05; economy-and-reputation=-0.06
word:too; fear-and-wellbeing=-0.05; rule-of-law=0.06
word:took; community-trust=0.10; crime-reporting=0.08; public-safety=-0.06; fear-and-wellbeing=-0.05; civic-participation=0.06; civil-rights=0.08; economy-and-reputation=-0.06; social-cohesion=0.06
word:trabajo; economy-and-reputation=0.07; social-cohesion=-0.05
word:trae; civil-rights=0.07
word:tres; fear-and-wellbeing=-0.12; civic-participation=0.06; social-cohesion=-0.09
word:tried; community-trust=0.06
word:trust; community-trust=0.12
word:tuvieron; legal-exposure=0.06; civil-rights=0.06
word:twenty; fear-and-wellbeing=0.06
word:twice; public-safety=0.10; fear-and-wellbeing=-0.08; rule-of-law=0.07
word:two; fear-and-wellbeing=0.12; economy-and-reputation=0.13; community-policing=0.08; officer-safety-operations=0.07
word:u; services-and-legal-aid=0.07
word:um; fear-and-wellbeing=0.10; officer-safety-operations=-0.05
word:un; crime-reporting=0.07; fear-and-wellbeing=-0.08; civic-participation=-0.06; legal-exposure=0.15; civil-rights=0.05; rule-of-law=-0.13; transparency-accountability=0.14; community-policing=0.14; services-and-legal-aid=-0.06
word:una; community-trust=-0.05; crime-reporting=0.07; fear-and-wellbeing=0.11; social-cohesion=-0.08; rule-of-law=0.09
word:uniform; community-trust=0.06
word:united; local-federal-roles=0.08
word:uno; officer-safety-operations=0.09
word:unos; social-cohesion=0.09
word:up; crime-reporting=-0.07; public-safety=0.09; fear-and-wellbeing=-0.11; cost-and-resources=0.06; rule-of-law=-0.07; officer-safety-operations=0.07
word:us; community-trust=0.06; public-safety=-0.10; fear-and-wellbeing=-0.05; civic-participation=0.07; rule-of-law=-0.06
word:use; fear-and-wellbeing=-0.06
word:used; fear-and-wellbeing=0.10; civil-rights=-0.05; social-cohesion=0.06
word:usted; public-safety=-0.07
word:ustedes; fear-and-wellbeing=0.10; community-policing=-0.07
word:v; legal-exposure=0.11; civil-rights=0.06
word:va; public-safety=-0.10; cost-and-resources=0.09; local-federal-roles=-0.06; transparency-accountability=-0.06
word:vamos; legal-exposure=0.06
word:van; fear-and-wellbeing=0.06; civil-rights=0.06; rule-of-law=-0.10; transparency-accountability=0.08; officer-safety-operations=0.05
word:veces; public-safety=0.09; fear-and-wellbeing=-0.10; social-cohesion=-0.06; rule-of-law=0.06
word:vengan; rule-of-law=0.06
word:vengo; transparency-accountability=-0.06; officer-safety-operations=-0.05
word:ver; fear-and-wellbeing=-0.07; local-federal-roles=0.06
word:verano; community-policing=0.06
word:vez; civic-participation=0.10; local-federal-roles=-0.06; rule-of-law=-0.05
word:victima; services-and-legal-aid=0.07
word:victimas; services-and-legal-aid=0.06
word:video; civil-rights=0.10; transparency-accountability=0.11
word:visa; crime-reporting=0.07; services-and-legal-aid=0.06
word:visto; fear-and-wellbeing=0.05
word:vote; civic-participation=0.17; cost-and-resources=-0.10; transparency-accountability=0.05; services-and-legal-aid=-0.09
word:voten; social-cohesion=0.06
word:voto; fear-and-wellbeing=-0.07
word:voy; civil-rights=0.10; social-cohesion=-0.09
word:waited; rule-of-law=0.07
word:walk; public-safety=0.06; economy-and-reputation=0.06
word:walks; public-safety=0.05
word:want; community-trust=-0.07; public-safety=0.10; cost-and-resources=0.13; legal-exposure=-0.05; civil-rights=-0.06; rule-of-law=0.09
word:wanted; fear-and-wellbeing=0.07
word:was; crime-reporting=0.07; legal-exposure=-0.12; civil-rights=0.20; economy-and-reputation=-0.06; local-federal-roles=-0.07; transparency-accountability=0.06; services-and-legal-aid=0.09
word:washington; public-safety=0.06; cost-and-resources=0.06
word:wasn't; fear-and-wellbeing=-0.06
word:watched; civil-rights=0.05
word:wave; community-trust=0.05
word:way; public-safety=0.06; cost-and-resources=-0.05
word:we; community-trust=0.05; public-safety=-0.06; civic-participation=0.12; civil-rights=-0.12; social-cohesion=0.11; local-federal-roles=0.15; rule-of-law=-0.10; transparency-accountability=-0.13; officer-safety-operations=0.07
word:we'd; local-federal-roles=0.06
word:we're; crime-reporting=-0.05; cost-and-resources=0.08; social-cohesion=0.08
word:wednesday; civic-participation=0.06
word:week; economy-and-reputation=0.07
word:well; fear-and-wellbeing=-0.10; civil-rights=-0.06
word:were; community-trust=0.11; local-federal-roles=0.07; services-and-legal-aid=-0.06
word:what; community-trust=0.09; public-safety=-0.07; cost-and-resources=-0.05; civil-rights=0.06; local-federal-roles=-0.09; transparency-accountability=0.11; officer-safety-operations=0.06
word:whatever; public-safety=0.05
word:when; community-trust=0.13; crime-reporting=-0.06; fear-and-wellbeing=-0.10; economy-and-reputation=-0.05; community-policing=0.07; services-and-legal-aid=-0.10; officer-safety-operations=0.06
word:where; civic-participation=0.06; legal-exposure=-0.05; civil-rights=0.05; social-cohesion=0.05; local-federal-roles=0.05; transparency-accountability=0.06; services-and-legal-aid=-0.06
word:which; social-cohesion=-0.06; rule-of-law=0.07; officer-safety-operations=0.05
word:who; community-trust=0.08; crime-reporting=0.19; legal-exposure=-0.06; transparency-accountability=0.11
word:who's; civil-rights=-0.05; local-federal-roles=0.10
word:whole; services-and-legal-aid=0.06
word:why; public-safety=0.07
word:will; cost-and-resources=-0.07; legal-exposure=0.07; local-federal-roles=-0.10; community-policing=-0.05
word:with; civic-participation=0.10; services-and-legal-aid=0.06; officer-safety-operations=0.11
word:without; local-federal-roles=0.12
word:witness; crime-reporting=0.06; public-safety=-0.06
word:woman; crime-reporting=0.06
word:women; services-and-legal-aid=0.07
word:won't; community-trust=0.07; crime-reporting=0.08; civil-rights=-0.05
word:words; civic-participation=0.05
word:worked; officer-safety-operations=0.08
word:would; civic-participation=0.06; cost-and-resources=-0.09; civil-rights=-0.05; local-federal-roles=-0.12; transparency-accountability=0.08
word:wouldn't; community-trust=0.08; public-safety=-0.05; community-policing=0.07
word:wrong; civil-rights=0.06; transparency-accountability=0.06
word:y; crime-reporting=0.05; fear-and-wellbeing=-0.06; civic-participation=0.19; legal-exposure=-0.07; civil-rights=0.08; transparency-accountability=0.05; community-policing=0.06; services-and-legal-aid=0.06
word:y'all; community-trust=0.06; fear-and-wellbeing=-0.11; rule-of-law=0.05
word:ya; crime-reporting=-0.06; fear-and-wellbeing=0.20; civic-participation=-0.07; cost-and-resources=-0.06; civil-rights=-0.06; local-federal-roles=-0.05; rule-of-law=-0.09; transparency-accountability=-0.10
word:year; cost-and-resources=0.08; services-and-legal-aid=0.09; officer-safety-operations=0.05
word:years; public-safety=-0.09; cost-and-resources=-0.12; rule-of-law=0.07
word:yellow; social-cohesion=0.05
word:yes; economy-and-reputation=0.07; social-cohesion=0.06; rule-of-law=0.08
word:yo; community-trust=0.12; crime-reporting=0.06; public-safety=0.07; legal-exposure=-0.14; social-cohesion=0.06; rule-of-law=0.05; transparency-accountability=-0.09; officer-safety-operations=-0.12
word:you; community-trust=0.10; civic-participation=0.10; cost-and-resources=0.11; legal-exposure=0.06; rule-of-law=-0.06; transparency-accountability=-0.08; community-policing=0.06; services-and-legal-aid=-0.08; officer-safety-operations=-0.05
word:you'll; public-safety=-0.06
word:you've; community-trust=0.05
word:your; public-safety=-0.07; cost-and-resources=-0.08; civil-rights=0.05
word:zapatos; fear-and-wellbeing=0.07
`;
