/** Written by `npm run train` from seeds/coded; see linear-model.ts for how to read it. */
export const learnedThemes = `
community-trust; crime-reporting; public-safety; fear-and-wellbeing; civic-participation; cost-and-resources; legal-exposure; civil-rights; economy-and-reputation; social-cohesion; local-federal-roles; rule-of-law; transparency-accountability; community-policing; services-and-legal-aid; officer-safety-operations
bias; community-trust=-3.11; crime-reporting=-3.51; public-safety=-2.67; fear-and-wellbeing=-2.90; civic-participation=-3.21; cost-and-resources=-3.01; legal-exposure=-3.58; civil-rights=-2.94; economy-and-reputation=-3.58; social-cohesion=-3.03; local-federal-roles=-2.94; rule-of-law=-2.74; transparency-accountability=-3.39; community-policing=-4.21; services-and-legal-aid=-3.62; officer-safety-operations=-3.81
concept:kin; crime-reporting=0.09; public-safety=0.10; fear-and-wellbeing=0.62; civic-participation=-0.10; cost-and-resources=-0.64; legal-exposure=-0.15; social-cohesion=0.12; local-federal-roles=-0.65; rule-of-law=0.18; transparency-accountability=-0.63; services-and-legal-aid=0.12; officer-safety-operations=0.27
concept:children; community-trust=0.18; crime-reporting=-0.22; public-safety=-0.05; fear-and-wellbeing=0.65; civic-participation=-0.40; cost-and-resources=-0.06; legal-exposure=-0.20; civil-rights=-0.37; social-cohesion=0.40; local-federal-roles=-0.46; transparency-accountability=-0.38; community-policing=0.61; services-and-legal-aid=0.44; officer-safety-operations=-0.28
concept:family; community-trust=0.30; crime-reporting=-0.08; public-safety=0.27; fear-and-wellbeing=0.46; civil-rights=-0.30; economy-and-reputation=0.17; social-cohesion=0.37; rule-of-law=-0.29; transparency-accountability=-0.32; community-policing=-0.29; services-and-legal-aid=0.25; officer-safety-operations=0.12
concept:neighbours; community-trust=0.78; crime-reporting=0.42; civic-participation=0.33; cost-and-resources=-0.08; legal-exposure=-0.34; civil-rights=-0.46; economy-and-reputation=-0.57; social-cohesion=0.84; local-federal-roles=0.14; rule-of-law=-0.36; transparency-accountability=-0.55; community-policing=0.17; services-and-legal-aid=-0.74; officer-safety-operations=-0.47
concept:immigrant; community-trust=-0.19; crime-reporting=-0.29; public-safety=0.19; fear-and-wellbeing=0.10; civic-participation=-0.42; cost-and-resources=-0.41; legal-exposure=-0.31; economy-and-reputation=0.34; social-cohesion=0.89; local-federal-roles=-0.56; rule-of-law=0.13; transparency-accountability=-0.42; community-policing=-0.10; services-and-legal-aid=-0.09; officer-safety-operations=-0.06
concept:illegal; community-trust=-0.32; crime-reporting=-0.15; public-safety=0.74; fear-and-wellbeing=0.07; civic-participation=-0.18; cost-and-resources=-0.17; legal-exposure=-0.07; civil-rights=-0.48; economy-and-reputation=-0.13; social-cohesion=0.11; local-federal-roles=-0.06; rule-of-law=0.97; transparency-accountability=-0.23; community-policing=-0.20; services-and-legal-aid=-0.16; officer-safety-operations=-0.21
concept:police; community-trust=1.12; crime-reporting=0.49; public-safety=-0.15; fear-and-wellbeing=-0.30; civic-participation=-0.41; cost-and-resources=0.32; legal-exposure=-0.42; civil-rights=-0.08; economy-and-reputation=-0.84; social-cohesion=-0.75; local-federal-roles=0.19; rule-of-law=-0.65; transparency-accountability=-0.30; community-policing=1.52; services-and-legal-aid=-0.19; officer-safety-operations=0.86
concept:sheriff; public-safety=-0.19; fear-and-wellbeing=-0.28; civic-participation=-0.26; legal-exposure=0.31; economy-and-reputation=-0.09; social-cohesion=-0.18; local-federal-roles=0.84; rule-of-law=-0.12; transparency-accountability=-0.49; services-and-legal-aid=-0.07; officer-safety-operations=0.57
concept:ice; community-trust=-0.18; crime-reporting=0.43; public-safety=0.49; fear-and-wellbeing=-0.21; civic-participation=-0.53; cost-and-resources=-0.07; legal-exposure=-0.19; civil-rights=-0.36; economy-and-reputation=-0.64; social-cohesion=-0.20; local-federal-roles=0.90; rule-of-law=-0.18; transparency-accountability=0.20; community-policing=-0.18; services-and-legal-aid=-0.25; officer-safety-operations=0.35
concept:immigration-enforcement; community-trust=-0.70; crime-reporting=-0.28; public-safety=0.62; fear-and-wellbeing=-0.08; civic-participation=-0.63; cost-and-resources=0.37; legal-exposure=0.22; civil-rights=0.05; economy-and-reputation=-0.28; social-cohesion=-0.56; local-federal-roles=0.22; rule-of-law=0.68; transparency-accountability=0.06; community-policing=-0.44; services-and-legal-aid=-0.36; officer-safety-operations=0.16
concept:council; crime-reporting=-0.39; public-safety=-0.55; fear-and-wellbeing=0.16; civic-participation=0.16; cost-and-resources=0.25; legal-exposure=0.47; civil-rights=-0.09; economy-and-reputation=-0.25; social-cohesion=-0.06; local-federal-roles=0.28; transparency-accountability=0.16; community-policing=-0.09; services-and-legal-aid=-0.19; officer-safety-operations=-0.23
concept:offender; community-trust=0.29; crime-reporting=0.20; public-safety=1.25; fear-and-wellbeing=0.30; civic-participation=-0.44; legal-exposure=-0.36; civil-rights=0.18; economy-and-reputation=0.36; social-cohesion=-0.31; local-federal-roles=0.10; rule-of-law=0.34; transparency-accountability=-0.41; community-policing=-0.30; services-and-legal-aid=-0.28; officer-safety-operations=-0.07
concept:victim; community-trust=0.11; crime-reporting=1.77; fear-and-wellbeing=-0.17; civic-participation=-0.40; cost-and-resources=-0.16; legal-exposure=0.07; civil-rights=-0.64; economy-and-reputation=-0.13; social-cohesion=-0.36; local-federal-roles=-0.51; rule-of-law=-0.79; transparency-accountability=-0.64; community-policing=-0.28; services-and-legal-aid=0.59; officer-safety-operations=0.20
concept:worker; community-trust=-0.12; public-safety=-0.09; fear-and-wellbeing=-0.27; civic-participation=-0.40; legal-exposure=-0.15; civil-rights=-0.44; economy-and-reputation=1.67; social-cohesion=-0.26; local-federal-roles=-0.09; transparency-accountability=-0.37; community-policing=-0.17; services-and-legal-aid=-0.17; officer-safety-operations=-0.28
concept:black; community-trust=0.34; public-safety=-0.16; fear-and-wellbeing=-0.22; civic-participation=0.27; cost-and-resources=-0.19; legal-exposure=0.08; civil-rights=0.99; economy-and-reputation=-0.07; local-federal-roles=0.09; transparency-accountability=-0.12; community-policing=-0.06; services-and-legal-aid=-0.13; officer-safety-operations=-0.19
concept:poor; cost-and-resources=-0.27; social-cohesion=0.27; community-policing=0.10
concept:crime; community-trust=0.08; crime-reporting=0.65; public-safety=1.84; fear-and-wellbeing=-0.52; civic-participation=-0.98; cost-and-resources=-0.07; legal-exposure=-0.35; civil-rights=-0.33; economy-and-reputation=-0.30; social-cohesion=-0.23; local-federal-roles=-0.11; rule-of-law=0.20; transparency-accountability=-0.61; community-policing=0.80; services-and-legal-aid=-0.44; officer-safety-operations=-0.11
concept:crime-falls; community-trust=0.07; public-safety=1.91; fear-and-wellbeing=-0.06; cost-and-resources=0.16; civil-rights=0.11; social-cohesion=-0.05; rule-of-law=-0.05; transparency-accountability=0.12; community-policing=0.07; officer-safety-operations=-0.05
concept:safe; crime-reporting=0.08; public-safety=1.06; fear-and-wellbeing=-0.10; civic-participation=-0.17; cost-and-resources=-0.20; legal-exposure=0.17; civil-rights=-0.35; economy-and-reputation=0.35; social-cohesion=-0.06; local-federal-roles=-0.13; rule-of-law=0.25; transparency-accountability=0.09; community-policing=0.38; services-and-legal-aid=-0.24; officer-safety-operations=0.24
concept:public-safety-named; community-trust=0.07; crime-reporting=0.20; public-safety=1.47; fear-and-wellbeing=-0.09; civic-participation=0.05; cost-and-resources=-0.06; legal-exposure=0.09; civil-rights=0.08; economy-and-reputation=-0.10; social-cohesion=0.12; rule-of-law=0.05; transparency-accountability=0.23; community-policing=0.23; officer-safety-operations=-0.14
concept:remove-dangerous; community-trust=0.09; crime-reporting=0.21; public-safety=0.63; fear-and-wellbeing=-0.21; civic-participation=-0.34; cost-and-resources=-0.33; legal-exposure=0.21; civil-rights=-0.24; economy-and-reputation=-0.30; social-cohesion=-0.06; rule-of-law=-0.08; transparency-accountability=0.06; community-policing=-0.35
concept:call-police; community-trust=0.28; crime-reporting=1.16; public-safety=0.35; fear-and-wellbeing=-0.29; civic-participation=-0.23; cost-and-resources=0.20; legal-exposure=-0.05; civil-rights=-0.06; economy-and-reputation=-0.21; social-cohesion=-0.16; local-federal-roles=-0.20; rule-of-law=-0.24; transparency-accountability=0.09; community-policing=-0.12; services-and-legal-aid=-0.23; officer-safety-operations=0.29
concept:report; community-trust=-0.31; crime-reporting=1.39; public-safety=0.09; fear-and-wellbeing=-0.27; civic-participation=-0.48; cost-and-resources=-0.52; legal-exposure=-0.26; civil-rights=-0.06; economy-and-reputation=-0.37; local-federal-roles=-0.24; rule-of-law=-0.11; transparency-accountability=0.26; community-policing=-0.10; officer-safety-operations=-0.10
concept:domestic-violence; community-trust=-0.13; crime-reporting=1.16; public-safety=0.12; fear-and-wellbeing=-0.23; civic-participation=-0.08; cost-and-resources=0.28; legal-exposure=0.34; civil-rights=-0.10; social-cohesion=-0.11; local-federal-roles=0.20; rule-of-law=-0.11; transparency-accountability=-0.05; community-policing=0.19; services-and-legal-aid=-0.07; officer-safety-operations=-0.09
concept:fear; community-trust=-0.05; crime-reporting=0.23; public-safety=0.35; fear-and-wellbeing=1.31; civic-participation=-0.60; cost-and-resources=-0.51; legal-exposure=-0.37; economy-and-reputation=-0.38; local-federal-roles=-0.13; rule-of-law=-0.24; transparency-accountability=0.09; community-policing=-0.30; services-and-legal-aid=-0.26; officer-safety-operations=0.10
concept:avoid; community-trust=0.11; crime-reporting=-0.07; public-safety=-0.68; fear-and-wellbeing=1.07; civic-participation=-0.19; cost-and-resources=-0.11; legal-exposure=-0.29; economy-and-reputation=0.55; social-cohesion=-0.42; local-federal-roles=-0.36; rule-of-law=-0.11; transparency-accountability=-0.18; community-policing=-0.09; services-and-legal-aid=0.69; officer-safety-operations=-0.08
concept:places; community-trust=-0.21; public-safety=-0.09; fear-and-wellbeing=0.39; civic-participation=0.16; cost-and-resources=0.27; legal-exposure=-0.53; civil-rights=-0.30; economy-and-reputation=-0.21; social-cohesion=0.28; local-federal-roles=-0.26; rule-of-law=-0.20; transparency-accountability=-0.20; community-policing=0.24; services-and-legal-aid=0.66; officer-safety-operations=-0.34
concept:separation; community-trust=-0.17; crime-reporting=-0.08; fear-and-wellbeing=1.46; civic-participation=-0.12; legal-exposure=-0.09; civil-rights=0.22; economy-and-reputation=0.32; rule-of-law=-0.20; transparency-accountability=-0.11; services-and-legal-aid=-0.25
concept:well-being; community-trust=-0.08; crime-reporting=0.23; public-safety=0.08; fear-and-wellbeing=0.79; civic-participation=-0.05; cost-and-resources=-0.06; civil-rights=-0.09; economy-and-reputation=-0.07; social-cohesion=-0.11; local-federal-roles=-0.15; rule-of-law=-0.18; transparency-accountability=-0.07; community-policing=0.09; services-and-legal-aid=0.53; officer-safety-operations=0.09
concept:fear-of-arrest; community-trust=-0.15; public-safety=0.36; fear-and-wellbeing=1.87; civic-participation=-0.06; cost-and-resources=0.08; civil-rights=-0.08; local-federal-roles=0.15; rule-of-law=-0.06; services-and-legal-aid=-0.14; officer-safety-operations=0.06
concept:trust; community-trust=1.92; crime-reporting=-0.06; public-safety=0.16; fear-and-wellbeing=-0.27; civic-participation=-0.24; cost-and-resources=-0.45; civil-rights=-0.33; economy-and-reputation=-0.21; social-cohesion=-0.19; local-federal-roles=-0.08; rule-of-law=-0.13; transparency-accountability=-0.33; community-policing=-0.09; services-and-legal-aid=-0.25; officer-safety-operations=-0.22
concept:profiling; community-trust=-0.47; crime-reporting=-0.28; public-safety=-0.32; fear-and-wellbeing=-0.16; civic-participation=-0.13; cost-and-resources=-0.35; legal-exposure=0.13; civil-rights=2.16; economy-and-reputation=-0.24; social-cohesion=0.24; rule-of-law=0.18; transparency-accountability=-0.13; community-policing=-0.37; services-and-legal-aid=-0.36; officer-safety-operations=-0.16
concept:rights; community-trust=-0.09; public-safety=-0.57; fear-and-wellbeing=-0.48; civic-participation=-0.12; cost-and-resources=-0.47; legal-exposure=0.63; civil-rights=2.28; economy-and-reputation=-0.39; social-cohesion=-0.22; local-federal-roles=-0.34; rule-of-law=0.61; transparency-accountability=-0.20; services-and-legal-aid=-0.10; officer-safety-operations=-0.10
concept:abuse; community-trust=-0.34; crime-reporting=-0.12; public-safety=-0.40; fear-and-wellbeing=-0.34; civic-participation=-0.18; cost-and-resources=0.05; legal-exposure=0.39; civil-rights=1.68; economy-and-reputation=0.19; social-cohesion=-0.19; local-federal-roles=-0.25; rule-of-law=-0.24; transparency-accountability=0.25; community-policing=0.23; services-and-legal-aid=-0.34; officer-safety-operations=0.06
concept:budget; community-trust=0.11; crime-reporting=0.09; public-safety=-0.59; fear-and-wellbeing=-0.80; civic-participation=-0.12; cost-and-resources=1.63; legal-exposure=0.50; civil-rights=-0.41; economy-and-reputation=-0.17; social-cohesion=-0.21; local-federal-roles=0.11; rule-of-law=-0.78; transparency-accountability=-0.15; community-policing=0.60; services-and-legal-aid=0.14; officer-safety-operations=-0.11
concept:money; community-trust=-0.30; crime-reporting=-0.23; public-safety=-0.36; fear-and-wellbeing=-0.27; civic-participation=-0.56; cost-and-resources=1.53; legal-exposure=0.43; civil-rights=-0.07; social-cohesion=-0.87; local-federal-roles=-0.13; transparency-accountability=-0.56; community-policing=0.35; services-and-legal-aid=-0.05
concept:taxes; community-trust=-0.43; crime-reporting=-0.33; public-safety=-0.28; fear-and-wellbeing=-0.30; civic-participation=-0.12; cost-and-resources=1.90; civil-rights=-0.32; economy-and-reputation=1.09; social-cohesion=-0.31; local-federal-roles=-0.20; rule-of-law=0.07; transparency-accountability=-0.40; community-policing=-0.41; services-and-legal-aid=0.37; officer-safety-operations=-0.29
concept:staffing; community-trust=-0.36; crime-reporting=-0.56; public-safety=0.09; fear-and-wellbeing=-0.47; civic-participation=-0.36; cost-and-resources=1.92; legal-exposure=-0.24; civil-rights=-0.35; economy-and-reputation=-0.19; social-cohesion=-0.18; local-federal-roles=-0.44; rule-of-law=-0.55; transparency-accountability=0.13; community-policing=0.21; services-and-legal-aid=-0.33; officer-safety-operations=0.33
concept:resources-named; crime-reporting=-0.17; fear-and-wellbeing=-0.24; civic-participation=-0.12; cost-and-resources=1.52; legal-exposure=-0.21; civil-rights=-0.37; economy-and-reputation=-0.20; social-cohesion=-0.16; local-federal-roles=0.14; rule-of-law=-0.33; transparency-accountability=0.11; community-policing=-0.23; services-and-legal-aid=-0.13; officer-safety-operations=0.58
concept:lawsuit; community-trust=-0.34; crime-reporting=-0.34; fear-and-wellbeing=-0.79; civic-participation=-0.60; cost-and-resources=0.15; legal-exposure=2.68; civil-rights=0.42; economy-and-reputation=-0.27; social-cohesion=-0.76; local-federal-roles=0.05; rule-of-law=-0.37; community-policing=-0.12; services-and-legal-aid=-0.83; officer-safety-operations=-0.59
concept:lawsuit-named; community-trust=-0.13; crime-reporting=-0.13; public-safety=-0.11; fear-and-wellbeing=-0.22; civic-participation=-0.20; cost-and-resources=-0.09; legal-exposure=1.87; civil-rights=-0.06; economy-and-reputation=-0.27; social-cohesion=-0.25; rule-of-law=-0.29; services-and-legal-aid=-0.20; officer-safety-operations=-0.36
concept:economy; community-trust=-0.22; crime-reporting=0.17; public-safety=-0.13; fear-and-wellbeing=-0.12; civic-participation=-0.77; cost-and-resources=-0.12; legal-exposure=-0.28; civil-rights=-0.33; economy-and-reputation=2.06; social-cohesion=-0.52; local-federal-roles=0.09; rule-of-law=0.25; transparency-accountability=-0.52; community-policing=0.27; services-and-legal-aid=-0.31; officer-safety-operations=-0.11
concept:economy-named; economy-and-reputation=2.01
concept:reputation; crime-reporting=-0.10; public-safety=0.06; fear-and-wellbeing=-0.14; cost-and-resources=0.11; civil-rights=-0.06; economy-and-reputation=1.75; social-cohesion=-0.11; local-federal-roles=-0.15; rule-of-law=0.13; community-policing=0.05
concept:belonging; crime-reporting=-0.29; public-safety=-0.41; fear-and-wellbeing=-0.25; civic-participation=-0.26; legal-exposure=-0.14; civil-rights=-0.15; economy-and-reputation=-0.25; social-cohesion=2.00; local-federal-roles=-0.56; rule-of-law=0.35; transparency-accountability=-0.06; community-policing=0.54; services-and-legal-aid=0.16; officer-safety-operations=-0.29
concept:participation; community-trust=0.11; crime-reporting=-0.08; public-safety=-0.62; fear-and-wellbeing=0.12; civic-participation=2.20; cost-and-resources=-0.46; legal-exposure=0.16; civil-rights=-0.22; economy-and-reputation=-0.50; social-cohesion=0.10; local-federal-roles=0.06; rule-of-law=-0.50; transparency-accountability=0.45; community-policing=-0.54; officer-safety-operations=-0.23
concept:participation-named; community-trust=-0.17; crime-reporting=-0.09; public-safety=-0.09; fear-and-wellbeing=-0.27; civic-participation=2.06; cost-and-resources=0.24; legal-exposure=-0.18; civil-rights=-0.20; social-cohesion=-0.17; local-federal-roles=-0.10; transparency-accountability=0.20; community-policing=-0.05; services-and-legal-aid=-0.23; officer-safety-operations=-0.07
concept:openness; community-trust=-0.37; crime-reporting=-0.12; public-safety=-0.39; fear-and-wellbeing=-0.22; civic-participation=-0.50; cost-and-resources=-0.18; legal-exposure=0.22; civil-rights=0.20; economy-and-reputation=-0.44; social-cohesion=-0.62; local-federal-roles=-0.28; rule-of-law=-0.48; transparency-accountability=1.80; services-and-legal-aid=-0.47; officer-safety-operations=0.43
concept:openness-named; community-trust=-0.20; crime-reporting=-0.33; fear-and-wellbeing=-0.38; civic-participation=0.14; cost-and-resources=-0.05; legal-exposure=-0.30; civil-rights=-0.30; social-cohesion=-0.24; rule-of-law=-0.22; transparency-accountability=1.91; community-policing=-0.06; services-and-legal-aid=-0.11; officer-safety-operations=-0.25
concept:community-policing; community-trust=-0.34; crime-reporting=-0.48; public-safety=0.23; fear-and-wellbeing=-0.27; civic-participation=-0.22; cost-and-resources=-0.05; legal-exposure=-0.07; civil-rights=-0.10; economy-and-reputation=-0.67; social-cohesion=-0.35; rule-of-law=-0.21; transparency-accountability=0.22; community-policing=2.04; officer-safety-operations=0.20
concept:alternatives-named; community-trust=-0.35; crime-reporting=-0.10; public-safety=-0.18; fear-and-wellbeing=-0.29; civic-participation=0.09; cost-and-resources=-0.25; legal-exposure=-0.07; civil-rights=-0.23; social-cohesion=-0.17; local-federal-roles=0.16; rule-of-law=-0.15; community-policing=1.95; services-and-legal-aid=-0.15; officer-safety-operations=0.30
concept:services; community-trust=-0.10; public-safety=-0.50; civic-participation=-0.06; cost-and-resources=-0.19; legal-exposure=0.24; civil-rights=0.08; economy-and-reputation=-0.46; social-cohesion=-0.76; local-federal-roles=-0.14; rule-of-law=-0.33; transparency-accountability=-0.37; community-policing=-0.58; services-and-legal-aid=2.24; officer-safety-operations=-0.45
concept:services-named; community-trust=-0.26; crime-reporting=0.08; fear-and-wellbeing=0.13; civic-participation=0.08; cost-and-resources=-0.17; legal-exposure=-0.16; civil-rights=-0.18; local-federal-roles=-0.20; rule-of-law=-0.34; transparency-accountability=-0.24; community-policing=-0.14; services-and-legal-aid=2.03; officer-safety-operations=0.07
concept:housing; community-trust=-0.15; crime-reporting=0.09; public-safety=0.21; fear-and-wellbeing=-0.08; civic-participation=-0.20; cost-and-resources=0.14; legal-exposure=-0.26; civil-rights=-0.45; economy-and-reputation=0.46; social-cohesion=-0.57; local-federal-roles=-0.21; rule-of-law=-0.34; transparency-accountability=-0.06; community-policing=-0.16; services-and-legal-aid=0.16; officer-safety-operations=-0.38
concept:city-life; crime-reporting=-0.31; public-safety=-0.39; fear-and-wellbeing=0.25; civic-participation=-0.39; cost-and-resources=-0.38; legal-exposure=-0.53; civil-rights=-0.08; economy-and-reputation=-0.10; social-cohesion=-0.36; local-federal-roles=0.19; rule-of-law=-0.34; transparency-accountability=0.21; community-policing=0.31; services-and-legal-aid=0.18; officer-safety-operations=-0.27
concept:whose-job; community-trust=-0.11; crime-reporting=-0.33; public-safety=-0.13; fear-and-wellbeing=-0.50; civic-participation=-0.31; cost-and-resources=0.33; legal-exposure=0.51; civil-rights=0.11; economy-and-reputation=-0.38; social-cohesion=0.17; local-federal-roles=0.93; rule-of-law=0.30; transparency-accountability=-0.52; community-policing=-0.56; services-and-legal-aid=-0.30; officer-safety-operations=-0.32
concept:roles-named; community-trust=0.10; crime-reporting=-0.09; public-safety=0.11; fear-and-wellbeing=-0.24; civic-participation=-0.21; cost-and-resources=0.07; legal-exposure=0.30; civil-rights=-0.31; local-federal-roles=1.78; rule-of-law=-0.43; transparency-accountability=-0.26; community-policing=-0.08; services-and-legal-aid=-0.18; officer-safety-operations=-0.26
concept:obey-law; community-trust=-0.65; crime-reporting=-0.17; public-safety=-0.36; fear-and-wellbeing=-0.29; civic-participation=-0.78; cost-and-resources=-0.48; legal-exposure=0.12; civil-rights=0.22; economy-and-reputation=0.36; local-federal-roles=0.26; rule-of-law=1.75; transparency-accountability=-0.22; community-policing=-0.42; officer-safety-operations=-0.30
concept:obey-law-named; community-trust=-0.31; crime-reporting=-0.17; public-safety=-0.15; fear-and-wellbeing=-0.31; legal-exposure=-0.40; civil-rights=0.30; economy-and-reputation=-0.25; social-cohesion=-0.29; local-federal-roles=-0.09; rule-of-law=1.89; transparency-accountability=-0.17; community-policing=-0.17; services-and-legal-aid=-0.52; officer-safety-operations=-0.18
concept:operations; community-trust=-0.11; crime-reporting=-0.10; public-safety=-0.23; fear-and-wellbeing=-0.29; civic-participation=-0.32; cost-and-resources=0.41; legal-exposure=0.14; civil-rights=-0.07; economy-and-reputation=-0.07; social-cohesion=-0.20; local-federal-roles=0.15; rule-of-law=-0.64; community-policing=-0.29; services-and-legal-aid=-0.32; officer-safety-operations=1.56
concept:operations-named; crime-reporting=-0.24; public-safety=-0.06; fear-and-wellbeing=-0.16; civic-participation=-0.12; cost-and-resources=-0.13; legal-exposure=0.13; civil-rights=-0.24; economy-and-reputation=-0.07; social-cohesion=-0.36; rule-of-law=0.15; transparency-accountability=0.48; community-policing=0.10; officer-safety-operations=0.61
concept:act-yes; community-trust=-0.06; public-safety=0.07; fear-and-wellbeing=-0.08; civic-participation=0.19; cost-and-resources=-0.16; legal-exposure=-0.47; civil-rights=-0.08; economy-and-reputation=-0.12; social-cohesion=0.23; transparency-accountability=0.17; services-and-legal-aid=-0.28
concept:act-no; community-trust=-0.17; crime-reporting=-0.52; public-safety=0.05; civic-participation=-0.08; cost-and-resources=0.23; legal-exposure=-0.17; social-cohesion=-0.18; local-federal-roles=0.05; transparency-accountability=0.25; services-and-legal-aid=-0.18; officer-safety-operations=0.08
concept:agreement; community-trust=0.10; crime-reporting=-0.06; public-safety=0.23; fear-and-wellbeing=-0.38; civic-participation=-0.19; cost-and-resources=-0.20; legal-exposure=-0.07; civil-rights=-0.17; economy-and-reputation=-0.53; social-cohesion=-0.10; local-federal-roles=-0.17; rule-of-law=0.17; transparency-accountability=0.39; community-policing=0.07; services-and-legal-aid=-0.34; officer-safety-operations=-0.17
concept:limits; community-trust=0.16; crime-reporting=-0.14; public-safety=-0.08; fear-and-wellbeing=-0.12; civic-participation=0.24; cost-and-resources=-0.22; legal-exposure=0.10; civil-rights=-0.31; local-federal-roles=0.40; transparency-accountability=0.30; community-policing=-0.15; officer-safety-operations=-0.15
concept:condition; community-trust=0.10; crime-reporting=-0.41; public-safety=0.24; cost-and-resources=-0.06; legal-exposure=0.43; civil-rights=0.14; social-cohesion=-0.09; local-federal-roles=-0.07; officer-safety-operations=-0.07
concept:not; community-trust=-0.19; crime-reporting=0.05; public-safety=-0.06; fear-and-wellbeing=0.20; civic-participation=-0.14; legal-exposure=0.11; civil-rights=-0.09; economy-and-reputation=-0.09; social-cohesion=0.06; local-federal-roles=0.05; rule-of-law=0.19; transparency-accountability=0.24; community-policing=-0.24; services-and-legal-aid=0.08; officer-safety-operations=0.15
concept:but; community-trust=-0.31; crime-reporting=0.13; public-safety=0.21; fear-and-wellbeing=0.15; civic-participation=0.09; cost-and-resources=0.35; legal-exposure=0.36; civil-rights=-0.15; economy-and-reputation=-0.31; local-federal-roles=0.42; rule-of-law=0.27; transparency-accountability=-0.21; community-policing=0.26; services-and-legal-aid=-0.09
concept:they-say; community-trust=0.25; crime-reporting=0.18; public-safety=0.13; fear-and-wellbeing=-0.15; cost-and-resources=-0.33; legal-exposure=0.18; civil-rights=-0.48; economy-and-reputation=-0.16; social-cohesion=0.29; rule-of-law=0.35; transparency-accountability=0.19; community-policing=-0.23; services-and-legal-aid=-0.27
concept:thanks; community-trust=0.11; crime-reporting=-0.41; public-safety=-0.08; fear-and-wellbeing=-0.31; legal-exposure=-0.27; economy-and-reputation=-0.08; social-cohesion=0.49; rule-of-law=0.15; transparency-accountability=-0.25; community-policing=0.22; services-and-legal-aid=0.12; officer-safety-operations=-0.15
concept:anger; crime-reporting=0.07; public-safety=-0.20; civic-participation=0.16; civil-rights=0.11; social-cohesion=0.41; local-federal-roles=-0.29; transparency-accountability=-0.07; community-policing=-0.06; services-and-legal-aid=-0.11; officer-safety-operations=0.08
concept:question; community-trust=-0.34; crime-reporting=-0.16; public-safety=-0.30; civic-participation=0.28; cost-and-resources=-0.39; legal-exposure=-0.31; civil-rights=-0.23; economy-and-reputation=-0.26; social-cohesion=-0.17; local-federal-roles=-0.12; rule-of-law=-0.21; transparency-accountability=-0.07; community-policing=-0.47; services-and-legal-aid=-0.11; officer-safety-operations=-0.13
pattern:trust & police; community-trust=1.77; public-safety=0.08; fear-and-wellbeing=-0.08; civil-rights=-0.05; local-federal-roles=-0.07; transparency-accountability=-0.09; community-policing=-0.10; services-and-legal-aid=-0.06; officer-safety-operations=-0.06
pattern:trust & not; community-trust=1.10; crime-reporting=-0.37; public-safety=-0.14; civic-participation=-0.13; cost-and-resources=-0.35; legal-exposure=0.09; civil-rights=-0.09; economy-and-reputation=-0.07; social-cohesion=-0.16; local-federal-roles=0.07; transparency-accountability=-0.11; services-and-legal-aid=-0.17
pattern:trust & neighbours; community-trust=1.02; crime-reporting=0.10; public-safety=0.16; social-cohesion=-0.08
pattern:police & not & report; community-trust=0.67; fear-and-wellbeing=0.10; civil-rights=-0.06; social-cohesion=0.25; local-federal-roles=0.07; transparency-accountability=-0.09; community-policing=-0.05; services-and-legal-aid=-0.11
pattern:fear & police; community-trust=0.88; crime-reporting=0.27; public-safety=0.12; fear-and-wellbeing=-0.40; economy-and-reputation=0.14; local-federal-roles=-0.08; rule-of-law=-0.08; transparency-accountability=0.09; community-policing=-0.15; services-and-legal-aid=-0.16; officer-safety-operations=-0.09
pattern:fear & call-police; community-trust=0.99; crime-reporting=1.01; fear-and-wellbeing=-0.26; social-cohesion=-0.07
pattern:kin & not & call-police; community-trust=0.81; crime-reporting=0.17; public-safety=-0.30; fear-and-wellbeing=0.18; civil-rights=-0.09; rule-of-law=-0.10; services-and-legal-aid=0.15; officer-safety-operations=0.10
pattern:immigrant & police & not; community-trust=0.80; crime-reporting=-0.05; public-safety=0.29; fear-and-wellbeing=-0.15; civic-participation=-0.06; cost-and-resources=-0.10; civil-rights=-0.07; economy-and-reputation=-0.07; social-cohesion=0.36; local-federal-roles=-0.10; rule-of-law=0.13; officer-safety-operations=-0.10
pattern:avoid & police; community-trust=0.80; crime-reporting=-0.08; public-safety=0.13; fear-and-wellbeing=-0.24; cost-and-resources=0.28; economy-and-reputation=-0.06; local-federal-roles=-0.05; rule-of-law=-0.10; community-policing=0.09; services-and-legal-aid=-0.14; officer-safety-operations=-0.05
pattern:trust & act-yes; community-trust=-0.49
pattern:trust & council; community-trust=1.09; public-safety=-0.08
pattern:call-police & not; community-trust=-0.22; crime-reporting=1.46; public-safety=0.19; fear-and-wellbeing=-0.14; civic-participation=-0.07; cost-and-resources=0.09; civil-rights=-0.28; economy-and-reputation=-0.19; local-federal-roles=0.06; transparency-accountability=-0.24; officer-safety-operations=0.07
pattern:call-police & fear; crime-reporting=1.51; fear-and-wellbeing=-0.26; social-cohesion=-0.07
pattern:call-police & victim; crime-reporting=1.25; public-safety=0.07; cost-and-resources=-0.09
pattern:report & victim; crime-reporting=2.02; fear-and-wellbeing=-0.06; civil-rights=-0.08; local-federal-roles=-0.11; rule-of-law=-0.06; transparency-accountability=-0.09; services-and-legal-aid=0.54; officer-safety-operations=-0.23
pattern:report & crime; community-trust=0.10; crime-reporting=1.51; public-safety=-0.14; fear-and-wellbeing=-0.11; civic-participation=-0.05; cost-and-resources=-0.15; civil-rights=-0.14; social-cohesion=-0.10; local-federal-roles=-0.07; rule-of-law=-0.08; community-policing=0.11; services-and-legal-aid=-0.08; officer-safety-operations=-0.21
pattern:report & fear; crime-reporting=1.57; public-safety=-0.07; fear-and-wellbeing=0.20; officer-safety-operations=0.15
pattern:report & police; community-trust=-0.28; crime-reporting=1.19; public-safety=-0.06; fear-and-wellbeing=0.16; civic-participation=-0.07; cost-and-resources=-0.13; civil-rights=-0.18; economy-and-reputation=-0.07; social-cohesion=0.14; local-federal-roles=-0.08; transparency-accountability=-0.09; community-policing=0.12; services-and-legal-aid=0.22; officer-safety-operations=-0.12
pattern:report & not; community-trust=0.08; crime-reporting=0.78; public-safety=-0.18; fear-and-wellbeing=-0.10; civic-participation=-0.10; cost-and-resources=-0.28; economy-and-reputation=-0.09; social-cohesion=-0.07; local-federal-roles=-0.08; rule-of-law=-0.11; transparency-accountability=0.29; community-policing=-0.20; services-and-legal-aid=-0.34; officer-safety-operations=-0.20
pattern:domestic-violence & not; community-trust=-0.10; crime-reporting=1.41; public-safety=0.08; fear-and-wellbeing=-0.10; cost-and-resources=0.26; legal-exposure=0.15; economy-and-reputation=0.12; social-cohesion=-0.05; local-federal-roles=-0.09; rule-of-law=-0.07; community-policing=0.21; officer-safety-operations=-0.06
pattern:victim & fear; crime-reporting=1.12; public-safety=-0.20
pattern:victim & not & police; community-trust=0.45; crime-reporting=1.46; public-safety=0.12; fear-and-wellbeing=-0.14; cost-and-resources=-0.05; civil-rights=-0.07; economy-and-reputation=-0.10; social-cohesion=-0.07; local-federal-roles=-0.14; services-and-legal-aid=-0.16; officer-safety-operations=0.06
pattern:offender & remove-dangerous; crime-reporting=0.05; public-safety=1.49; fear-and-wellbeing=0.15; local-federal-roles=-0.11; services-and-legal-aid=0.07; officer-safety-operations=0.12
pattern:crime & safe; crime-reporting=-0.13; public-safety=1.15; rule-of-law=-0.07; community-policing=0.10; services-and-legal-aid=0.11; officer-safety-operations=-0.06
pattern:crime & illegal; community-trust=-0.07; crime-reporting=0.14; public-safety=1.03; fear-and-wellbeing=0.21; social-cohesion=-0.07; rule-of-law=-0.16; community-policing=-0.05; services-and-legal-aid=0.13; officer-safety-operations=-0.12
pattern:offender & illegal; public-safety=1.01; cost-and-resources=0.06; local-federal-roles=0.10; rule-of-law=-0.18; officer-safety-operations=-0.08
pattern:crime & kin; community-trust=-0.19; crime-reporting=-0.15; public-safety=0.74; civic-participation=-0.09; cost-and-resources=0.18; civil-rights=-0.26; economy-and-reputation=-0.27; social-cohesion=-0.23; rule-of-law=-0.52; transparency-accountability=-0.13; officer-safety-operations=0.40
pattern:crime & neighbours; community-trust=0.10; public-safety=0.89; fear-and-wellbeing=-0.08; legal-exposure=-0.06; civil-rights=-0.13; economy-and-reputation=-0.17; social-cohesion=-0.07; local-federal-roles=0.11; rule-of-law=0.09; community-policing=0.11
pattern:fear & kin; community-trust=-0.45; crime-reporting=0.15; public-safety=0.26; fear-and-wellbeing=1.06; cost-and-resources=-0.07; legal-exposure=-0.08; economy-and-reputation=-0.19; social-cohesion=-0.05; local-federal-roles=-0.15; rule-of-law=-0.15; transparency-accountability=-0.08; community-policing=0.16; services-and-legal-aid=0.27; officer-safety-operations=-0.15
pattern:fear & children; community-trust=-0.07; crime-reporting=0.14; public-safety=0.34; fear-and-wellbeing=1.19; civic-participation=-0.08; cost-and-resources=-0.07; civil-rights=-0.16; economy-and-reputation=-0.09; social-cohesion=-0.28; local-federal-roles=0.28; rule-of-law=-0.14; transparency-accountability=-0.11; officer-safety-operations=-0.14
pattern:fear & family; community-trust=-0.08; crime-reporting=0.05; public-safety=0.12; fear-and-wellbeing=1.53; civic-participation=-0.11; civil-rights=-0.06; social-cohesion=-0.15; local-federal-roles=0.17; rule-of-law=-0.17; transparency-accountability=-0.06; services-and-legal-aid=-0.17
pattern:fear & places; community-trust=0.18; public-safety=0.20; fear-and-wellbeing=1.32; civic-participation=-0.11; civil-rights=-0.14; economy-and-reputation=-0.06; social-cohesion=0.19; local-federal-roles=-0.08; rule-of-law=-0.09; transparency-accountability=-0.15; services-and-legal-aid=-0.13; officer-safety-operations=-0.11
pattern:avoid & places; crime-reporting=-0.15; public-safety=0.21; fear-and-wellbeing=1.23; economy-and-reputation=0.15; social-cohesion=-0.18; local-federal-roles=-0.09; officer-safety-operations=0.07
pattern:fear & immigrant; public-safety=-0.18; fear-and-wellbeing=0.94
pattern:fear & ice; community-trust=-0.16; public-safety=0.17; fear-and-wellbeing=1.08; civil-rights=-0.09; social-cohesion=-0.12; local-federal-roles=-0.09; rule-of-law=-0.12; community-policing=-0.10; services-and-legal-aid=-0.12
pattern:kin & immigration-enforcement; community-trust=-0.08; fear-and-wellbeing=0.74; cost-and-resources=0.34; legal-exposure=-0.09; economy-and-reputation=-0.08; social-cohesion=0.07; local-federal-roles=-0.18; rule-of-law=0.28; transparency-accountability=-0.08; officer-safety-operations=0.07
pattern:children & immigration-enforcement; fear-and-wellbeing=1.23
pattern:avoid & fear; fear-and-wellbeing=0.80
pattern:fear & crime; crime-reporting=0.07; public-safety=-0.08; fear-and-wellbeing=-1.28; cost-and-resources=0.19; community-policing=0.10
pattern:participation & council; crime-reporting=-0.17; public-safety=0.07; fear-and-wellbeing=-0.30; civic-participation=0.54; legal-exposure=0.08; social-cohesion=0.07; local-federal-roles=0.23; rule-of-law=-0.12; transparency-accountability=0.17; community-policing=-0.05; services-and-legal-aid=-0.46; officer-safety-operations=0.16
pattern:avoid & participation; community-trust=0.09; crime-reporting=0.05; fear-and-wellbeing=-0.11; civic-participation=0.94; economy-and-reputation=0.11; transparency-accountability=-0.09; community-policing=0.19; services-and-legal-aid=-0.06
pattern:fear & participation; community-trust=-0.06; crime-reporting=-0.09; public-safety=0.17; fear-and-wellbeing=0.06; civic-participation=0.82; civil-rights=0.16; social-cohesion=-0.14; local-federal-roles=0.10; rule-of-law=-0.10; services-and-legal-aid=0.17
pattern:budget & police; public-safety=0.09; fear-and-wellbeing=-0.07; civic-participation=-0.08; cost-and-resources=0.63; legal-exposure=-0.07; civil-rights=-0.13; economy-and-reputation=0.06; social-cohesion=0.23; rule-of-law=-0.10; transparency-accountability=0.25; community-policing=-0.24; services-and-legal-aid=-0.07; officer-safety-operations=-0.08
pattern:money & police; community-trust=0.14; public-safety=-0.26; fear-and-wellbeing=0.08; cost-and-resources=1.19; civil-rights=-0.19; economy-and-reputation=-0.21; social-cohesion=-0.14; rule-of-law=-0.20; transparency-accountability=0.13; community-policing=0.22; officer-safety-operations=-0.38
pattern:staffing & police; community-trust=-0.12; crime-reporting=-0.10; public-safety=0.19; fear-and-wellbeing=-0.09; civic-participation=-0.06; cost-and-resources=0.52; legal-exposure=-0.12; civil-rights=-0.10; economy-and-reputation=-0.05; social-cohesion=0.16; local-federal-roles=-0.15; rule-of-law=-0.05; transparency-accountability=0.09; community-policing=-0.09; services-and-legal-aid=-0.11; officer-safety-operations=0.12
pattern:money & not; community-trust=-0.06; crime-reporting=0.11; public-safety=0.10; fear-and-wellbeing=0.08; civic-participation=-0.27; cost-and-resources=0.76; legal-exposure=0.14; economy-and-reputation=-0.37; social-cohesion=-0.09; local-federal-roles=-0.23; rule-of-law=0.28; transparency-accountability=0.18; community-policing=0.38; officer-safety-operations=0.06
pattern:money & taxes; public-safety=-0.09; fear-and-wellbeing=0.21; cost-and-resources=0.25; civil-rights=-0.10; social-cohesion=-0.09; rule-of-law=-0.06; transparency-accountability=-0.10; community-policing=-0.18; services-and-legal-aid=-0.12; officer-safety-operations=-0.05
pattern:budget & housing; cost-and-resources=0.51
pattern:lawsuit & money; public-safety=-0.10; cost-and-resources=-0.17; legal-exposure=0.81; economy-and-reputation=0.24; community-policing=-0.22; services-and-legal-aid=-0.11; officer-safety-operations=-0.17
pattern:lawsuit & council; community-trust=-0.07; public-safety=-0.18; fear-and-wellbeing=0.12; civic-participation=-0.10; cost-and-resources=-0.26; legal-exposure=1.16; economy-and-reputation=-0.08; local-federal-roles=0.34; rule-of-law=-0.18; transparency-accountability=-0.08; community-policing=-0.06; services-and-legal-aid=-0.09; officer-safety-operations=-0.15
pattern:lawsuit & agreement; civic-participation=-0.06; cost-and-resources=0.23; legal-exposure=0.37; civil-rights=-0.06; local-federal-roles=-0.05; rule-of-law=-0.09; transparency-accountability=-0.06; officer-safety-operations=0.19
pattern:profiling & police; crime-reporting=-0.12; public-safety=0.13; fear-and-wellbeing=0.09; cost-and-resources=-0.10; legal-exposure=0.25; civil-rights=1.79; social-cohesion=-0.11; rule-of-law=-0.12; community-policing=-0.15; services-and-legal-aid=-0.09; officer-safety-operations=0.06
pattern:abuse & police; crime-reporting=-0.06; public-safety=0.33; fear-and-wellbeing=-0.10; cost-and-resources=0.13; civil-rights=0.61; services-and-legal-aid=-0.12
pattern:profiling & black; civil-rights=1.00
pattern:black & police; crime-reporting=0.09; public-safety=-0.11; fear-and-wellbeing=-0.06; civil-rights=1.01; social-cohesion=-0.06; community-policing=0.09
pattern:black & not; crime-reporting=0.07; public-safety=-0.12; fear-and-wellbeing=-0.07; civic-participation=0.21; civil-rights=0.92; social-cohesion=0.16; local-federal-roles=0.23; rule-of-law=-0.05; community-policing=0.10
pattern:rights & immigrant; cost-and-resources=0.10; legal-exposure=0.06; civil-rights=0.66; local-federal-roles=-0.05; officer-safety-operations=-0.06
pattern:economy & worker; community-trust=0.06; crime-reporting=0.12; public-safety=0.06; fear-and-wellbeing=-0.11; legal-exposure=-0.07; civil-rights=0.28; economy-and-reputation=0.57; local-federal-roles=-0.12; rule-of-law=-0.19; transparency-accountability=-0.05; community-policing=0.07; services-and-legal-aid=-0.12; officer-safety-operations=-0.13
pattern:economy & immigrant; public-safety=0.11; economy-and-reputation=0.94; social-cohesion=0.11; local-federal-roles=-0.09; rule-of-law=-0.06; transparency-accountability=-0.25; officer-safety-operations=-0.11
pattern:economy & fear; fear-and-wellbeing=0.21; economy-and-reputation=0.96; services-and-legal-aid=-0.05
pattern:belonging & neighbours; community-trust=-0.09; fear-and-wellbeing=-0.07; social-cohesion=0.98; rule-of-law=-0.25
pattern:belonging & immigrant; community-trust=-0.10; crime-reporting=-0.07; public-safety=0.26; fear-and-wellbeing=-0.09; cost-and-resources=0.06; civil-rights=-0.09; economy-and-reputation=0.17; social-cohesion=0.68
pattern:neighbours & immigrant; community-trust=0.07; public-safety=0.43; fear-and-wellbeing=0.13; civic-participation=-0.15; legal-exposure=0.08; civil-rights=0.10; economy-and-reputation=-0.14; social-cohesion=0.48; local-federal-roles=-0.08; rule-of-law=-0.30; transparency-accountability=-0.08; community-policing=-0.09
pattern:whose-job & ice; community-trust=-0.07; crime-reporting=-0.09; public-safety=-0.15; fear-and-wellbeing=-0.17; civic-participation=-0.08; cost-and-resources=-0.09; economy-and-reputation=-0.05; social-cohesion=-0.19; local-federal-roles=1.16; rule-of-law=0.06; transparency-accountability=0.07; community-policing=-0.06; services-and-legal-aid=0.27
pattern:whose-job & police & ice; community-trust=-0.16; public-safety=-0.15; fear-and-wellbeing=-0.10; legal-exposure=0.13; civil-rights=0.16; social-cohesion=-0.08; local-federal-roles=1.10; rule-of-law=-0.09; transparency-accountability=0.15; services-and-legal-aid=0.31; officer-safety-operations=-0.14
pattern:police & ice & not; community-trust=0.40; crime-reporting=0.08; public-safety=-0.23; fear-and-wellbeing=0.13; civic-participation=-0.06; cost-and-resources=0.16; legal-exposure=0.30; civil-rights=-0.20; economy-and-reputation=-0.08; local-federal-roles=0.54; rule-of-law=-0.28; transparency-accountability=0.52; services-and-legal-aid=-0.12; officer-safety-operations=-0.07
pattern:police & immigration-enforcement & not; community-trust=-0.13; crime-reporting=0.11; fear-and-wellbeing=-0.08; cost-and-resources=0.42; civil-rights=-0.06; local-federal-roles=1.26; rule-of-law=-0.11; transparency-accountability=0.05; community-policing=-0.05
pattern:sheriff & ice; public-safety=-0.22; legal-exposure=0.14; civil-rights=0.12; local-federal-roles=0.41; transparency-accountability=-0.05; officer-safety-operations=-0.12
pattern:obey-law & illegal; community-trust=-0.15; crime-reporting=0.21; public-safety=0.34; fear-and-wellbeing=0.11; civic-participation=-0.10; cost-and-resources=-0.08; legal-exposure=0.13; civil-rights=-0.08; social-cohesion=-0.17; local-federal-roles=-0.10; rule-of-law=0.47; transparency-accountability=-0.22; services-and-legal-aid=0.06; officer-safety-operations=0.10
pattern:obey-law & immigrant; community-trust=-0.16; crime-reporting=-0.27; fear-and-wellbeing=-0.15; civic-participation=-0.07; cost-and-resources=-0.08; civil-rights=0.24; social-cohesion=0.30; local-federal-roles=-0.10; transparency-accountability=0.06; community-policing=-0.09; services-and-legal-aid=-0.06; officer-safety-operations=-0.14
pattern:openness & police; crime-reporting=-0.37; fear-and-wellbeing=-0.19; civic-participation=0.05; cost-and-resources=-0.12; legal-exposure=0.17; civil-rights=-0.15; economy-and-reputation=-0.14; social-cohesion=-0.12; local-federal-roles=0.26; transparency-accountability=0.34; community-policing=-0.20; officer-safety-operations=-0.07
pattern:openness & council; community-trust=0.07; public-safety=-0.13; fear-and-wellbeing=0.05; legal-exposure=-0.11; civil-rights=-0.15; social-cohesion=0.27; transparency-accountability=0.26; officer-safety-operations=-0.32
pattern:community-policing & police; community-trust=-0.15; crime-reporting=-0.40; public-safety=-0.14; fear-and-wellbeing=0.09; civic-participation=-0.08; economy-and-reputation=-0.19; social-cohesion=-0.19; local-federal-roles=0.08; rule-of-law=-0.13; transparency-accountability=0.27; community-policing=0.24; services-and-legal-aid=-0.34; officer-safety-operations=-0.06
pattern:community-policing & budget; community-trust=-0.07; public-safety=0.17; cost-and-resources=-0.14; legal-exposure=-0.06; local-federal-roles=-0.08; transparency-accountability=0.12; community-policing=0.35; officer-safety-operations=0.13
pattern:services & immigrant; community-trust=-0.06; public-safety=-0.05; fear-and-wellbeing=-0.17; civic-participation=-0.10; cost-and-resources=-0.13; legal-exposure=-0.07; economy-and-reputation=0.31; social-cohesion=-0.15; local-federal-roles=0.18; rule-of-law=-0.06; transparency-accountability=-0.11; services-and-legal-aid=0.82; officer-safety-operations=-0.06
pattern:services & poor; services-and-legal-aid=0.50
pattern:services & victim; community-trust=-0.08; public-safety=0.09; fear-and-wellbeing=-0.10; civic-participation=-0.10; cost-and-resources=0.13; legal-exposure=0.15; civil-rights=-0.07; local-federal-roles=0.11; services-and-legal-aid=0.15; officer-safety-operations=0.14
pattern:operations & police; community-trust=-0.15; crime-reporting=-0.23; public-safety=-0.32; fear-and-wellbeing=-0.24; civic-participation=-0.28; legal-exposure=-0.08; civil-rights=-0.34; economy-and-reputation=-0.28; rule-of-law=-0.40; transparency-accountability=-0.16; community-policing=0.15; services-and-legal-aid=0.30; officer-safety-operations=0.07
pattern:operations & ice; crime-reporting=-0.26; public-safety=-0.06; fear-and-wellbeing=-0.10; civic-participation=-0.07; cost-and-resources=0.15; legal-exposure=-0.25; civil-rights=-0.25; economy-and-reputation=-0.14; social-cohesion=0.14; local-federal-roles=0.54; rule-of-law=-0.05; transparency-accountability=-0.10; community-policing=-0.10; services-and-legal-aid=-0.20; officer-safety-operations=0.16
pattern:operations & sheriff; fear-and-wellbeing=-0.07; cost-and-resources=0.26; legal-exposure=-0.10; civil-rights=-0.10; local-federal-roles=0.16; rule-of-law=-0.15; transparency-accountability=-0.06; officer-safety-operations=0.64
word:a; community-trust=-0.11; crime-reporting=-0.12; public-safety=0.06; fear-and-wellbeing=0.10; civic-participation=-0.10; legal-exposure=0.05; civil-rights=0.20; economy-and-reputation=0.13; social-cohesion=0.05; rule-of-law=-0.05; transparency-accountability=0.11; community-policing=0.12; services-and-legal-aid=0.05; officer-safety-operations=0.31
word:able; community-trust=0.05; officer-safety-operations=0.06
word:abogado; civic-participation=-0.05; civil-rights=0.10; social-cohesion=-0.05; rule-of-law=0.13; transparency-accountability=-0.11
word:abogados; cost-and-resources=-0.09; local-federal-roles=-0.06; services-and-legal-aid=0.10
word:about; community-trust=0.10; crime-reporting=0.17; fear-and-wellbeing=-0.17; civic-participation=-0.10; cost-and-resources=-0.06; civil-rights=-0.16; economy-and-reputation=0.27; social-cohesion=0.17; rule-of-law=-0.05; transparency-accountability=-0.23; officer-safety-operations=-0.29
word:above; cost-and-resources=-0.06
word:abrazo; social-cohesion=0.12
word:abrieron; community-trust=0.10; fear-and-wellbeing=0.09; civil-rights=-0.06
word:abril; community-trust=0.14; civil-rights=-0.06; officer-safety-operations=0.07
word:abrio; crime-reporting=0.08; social-cohesion=-0.07
word:abro; fear-and-wellbeing=0.11
word:abuela; community-trust=0.05; fear-and-wellbeing=-0.06
word:abuelo; civic-participation=0.09; social-cohesion=0.12; local-federal-roles=0.05
word:aca; fear-and-wellbeing=0.12; social-cohesion=0.07; officer-safety-operations=-0.06
word:acaba; cost-and-resources=0.05; rule-of-law=0.10
word:academia; officer-safety-operations=0.18
word:academy; local-federal-roles=-0.07; transparency-accountability=0.06; officer-safety-operations=0.10
word:acta; civil-rights=0.06; rule-of-law=-0.06; services-and-legal-aid=0.06
word:actual; community-trust=-0.05; legal-exposure=0.06; civil-rights=0.09; local-federal-roles=0.06; transparency-accountability=0.05
word:acuerdo; crime-reporting=0.05; public-safety=-0.12; fear-and-wellbeing=-0.10; cost-and-resources=-0.10; legal-exposure=-0.09; rule-of-law=0.11; transparency-accountability=0.10
word:add; fear-and-wellbeing=0.06; local-federal-roles=0.05
word:address; public-safety=-0.07; fear-and-wellbeing=-0.06; cost-and-resources=0.08; officer-safety-operations=0.22
word:adelante; fear-and-wellbeing=0.07; cost-and-resources=0.11; economy-and-reputation=0.05; community-policing=0.13
word:adentro; community-trust=0.06; cost-and-resources=-0.06; civil-rights=0.10; economy-and-reputation=-0.06; social-cohesion=-0.11; local-federal-roles=-0.06; rule-of-law=-0.07; transparency-accountability=0.07; officer-safety-operations=0.08
word:advice; public-safety=-0.06
word:advisory; public-safety=-0.06
word:advocate; crime-reporting=0.07; services-and-legal-aid=0.07
word:aeropuerto; cost-and-resources=0.08; rule-of-law=0.08; services-and-legal-aid=0.06
word:afraid; community-trust=-0.06; public-safety=0.10; fear-and-wellbeing=-0.10; civil-rights=-0.07; social-cohesion=-0.07; transparency-accountability=-0.05
word:after; community-trust=0.22; public-safety=-0.14; fear-and-wellbeing=0.07; civic-participation=-0.09; cost-and-resources=-0.13; economy-and-reputation=0.12; social-cohesion=0.08; local-federal-roles=-0.10; services-and-legal-aid=0.10
word:afternoon; crime-reporting=-0.06; public-safety=0.14; cost-and-resources=0.05; civil-rights=-0.12; local-federal-roles=0.10; transparency-accountability=0.06
word:afuera; public-safety=0.10; fear-and-wellbeing=0.23; cost-and-resources=-0.07; civil-rights=0.06; economy-and-reputation=0.06; local-federal-roles=-0.08
word:again; public-safety=0.21; fear-and-wellbeing=-0.05; legal-exposure=0.10; civil-rights=-0.09; economy-and-reputation=-0.06; social-cohesion=-0.11; rule-of-law=0.09; transparency-accountability=-0.10
word:against; community-trust=-0.11; public-safety=-0.06; civic-participation=0.06; social-cohesion=0.10; local-federal-roles=-0.09; transparency-accountability=0.07; officer-safety-operations=-0.06
word:agarran; public-safety=0.17; fear-and-wellbeing=0.08; rule-of-law=-0.08
word:agarrar; fear-and-wellbeing=0.07; cost-and-resources=0.06; officer-safety-operations=0.06
word:agarraron; crime-reporting=0.13; public-safety=0.08; rule-of-law=-0.07
word:agarren; social-cohesion=0.05; services-and-legal-aid=0.10
word:age; community-trust=0.06
word:agencia; local-federal-roles=0.07; transparency-accountability=0.06
word:agency; legal-exposure=0.10; local-federal-roles=0.07; rule-of-law=-0.07
word:agenda; civic-participation=0.21; local-federal-roles=-0.10; transparency-accountability=0.15; officer-safety-operations=0.11
word:agent; local-federal-roles=0.12; transparency-accountability=-0.05
word:agente; community-trust=-0.06; public-safety=-0.05; fear-and-wellbeing=0.10; civic-participation=-0.05; cost-and-resources=-0.13; civil-rights=0.20; local-federal-roles=-0.10; rule-of-law=-0.06; transparency-accountability=0.14; officer-safety-operations=0.16
word:agentes; community-trust=-0.06; civil-rights=-0.09; local-federal-roles=0.15; community-policing=0.10; officer-safety-operations=0.09
word:agents; public-safety=-0.07; fear-and-wellbeing=-0.08; local-federal-roles=0.16; officer-safety-operations=0.11
word:ago; fear-and-wellbeing=-0.09; local-federal-roles=0.09
word:agosto; fear-and-wellbeing=0.10; cost-and-resources=0.10; transparency-accountability=0.05; officer-safety-operations=0.05
word:agree; public-safety=0.05; civic-participation=0.08; civil-rights=-0.06; local-federal-roles=0.06
word:agreement; community-trust=0.06; crime-reporting=-0.07; public-safety=0.06; civic-participation=-0.06; cost-and-resources=-0.14; social-cohesion=0.07; rule-of-law=0.10; transparency-accountability=0.07; community-policing=-0.12; services-and-legal-aid=0.08
word:agua; community-trust=0.11; crime-reporting=0.05; fear-and-wellbeing=-0.05; civil-rights=-0.05; rule-of-law=-0.06; transparency-accountability=0.13; officer-safety-operations=-0.08
word:ahead; fear-and-wellbeing=0.07; local-federal-roles=0.06
word:ahi; civil-rights=0.07; local-federal-roles=0.07; rule-of-law=-0.18; transparency-accountability=0.09
word:ahora; community-trust=0.13; public-safety=-0.16; legal-exposure=-0.08; civil-rights=0.12; social-cohesion=0.22; officer-safety-operations=-0.06
word:aid; public-safety=-0.06; fear-and-wellbeing=0.07
word:aides; fear-and-wellbeing=0.06; economy-and-reputation=0.09; services-and-legal-aid=0.06
word:ais; community-trust=0.05
word:al; community-trust=0.17; crime-reporting=0.18; public-safety=0.10; fear-and-wellbeing=0.21; cost-and-resources=0.09; legal-exposure=-0.06; civil-rights=-0.24; economy-and-reputation=-0.15; social-cohesion=-0.07; local-federal-roles=-0.07; rule-of-law=0.08; transparency-accountability=-0.07; community-policing=0.07
word:alcalde; fear-and-wellbeing=0.07; civil-rights=0.09
word:algo; community-trust=0.09; crime-reporting=0.14; fear-and-wellbeing=-0.11; civil-rights=-0.15; economy-and-reputation=-0.09; community-policing=0.07; officer-safety-operations=0.13
word:alguien; crime-reporting=0.08; cost-and-resources=-0.20; civil-rights=0.21; social-cohesion=0.08; officer-safety-operations=0.13
word:all; community-trust=0.10; crime-reporting=0.14; public-safety=0.10; fear-and-wellbeing=0.07; civic-participation=0.12; cost-and-resources=-0.18; civil-rights=0.09; economy-and-reputation=0.05; rule-of-law=-0.10; transparency-accountability=0.17; services-and-legal-aid=-0.18
word:alla; crime-reporting=0.06; public-safety=0.08; fear-and-wellbeing=-0.07; rule-of-law=0.12; transparency-accountability=-0.07; officer-safety-operations=0.08
word:allowed; local-federal-roles=-0.07; services-and-legal-aid=0.08; officer-safety-operations=0.06
word:alone; community-trust=0.10; public-safety=0.06; local-federal-roles=-0.05
word:along; services-and-legal-aid=0.08; officer-safety-operations=0.06
word:already; cost-and-resources=-0.07; local-federal-roles=0.17; services-and-legal-aid=-0.05
word:also; public-safety=-0.16; legal-exposure=0.05; local-federal-roles=-0.07; community-policing=0.05
word:alvarado; crime-reporting=-0.06; fear-and-wellbeing=0.05; civil-rights=0.06
word:always; fear-and-wellbeing=0.06; civic-participation=0.06; legal-exposure=0.18; civil-rights=0.24; services-and-legal-aid=-0.08
word:am; crime-reporting=0.12; legal-exposure=-0.08; social-cohesion=-0.09; local-federal-roles=0.16; rule-of-law=-0.06; services-and-legal-aid=-0.09; officer-safety-operations=0.07
word:amen; social-cohesion=0.16; local-federal-roles=-0.07; rule-of-law=0.06
word:amendment; legal-exposure=0.08; rule-of-law=-0.06
word:american; social-cohesion=0.06; rule-of-law=0.05
word:among; legal-exposure=0.06; rule-of-law=0.05; services-and-legal-aid=-0.07
word:amor; social-cohesion=0.05
word:amparo; services-and-legal-aid=0.06
word:an; crime-reporting=-0.18; fear-and-wellbeing=-0.13; civic-participation=0.12; cost-and-resources=0.05; legal-exposure=0.11; civil-rights=0.09; economy-and-reputation=-0.17; social-cohesion=-0.12; local-federal-roles=-0.09; transparency-accountability=0.11; community-policing=0.11; officer-safety-operations=0.24
word:ana; cost-and-resources=-0.06; services-and-legal-aid=0.05
word:and; community-trust=-0.09; fear-and-wellbeing=-0.14; civic-participation=0.15; legal-exposure=0.19; economy-and-reputation=0.27; social-cohesion=0.14; local-federal-roles=0.14; rule-of-law=0.08; community-policing=0.11; officer-safety-operations=-0.13
word:anda; crime-reporting=0.12; fear-and-wellbeing=-0.11; cost-and-resources=-0.06; economy-and-reputation=-0.07
word:andale; public-safety=0.05
word:ano; fear-and-wellbeing=-0.08; civic-participation=-0.08; cost-and-resources=0.29; economy-and-reputation=0.06; rule-of-law=0.07; transparency-accountability=-0.07; officer-safety-operations=0.05
word:anos; community-trust=0.07; crime-reporting=-0.10; public-safety=-0.09; fear-and-wellbeing=-0.17; legal-exposure=-0.14; civil-rights=0.15; economy-and-reputation=0.14; social-cohesion=0.09; local-federal-roles=-0.21; rule-of-law=0.28; transparency-accountability=-0.09; services-and-legal-aid=-0.06; officer-safety-operations=0.29
word:another; public-safety=0.07; fear-and-wellbeing=-0.10; cost-and-resources=0.07; economy-and-reputation=0.05; local-federal-roles=-0.13; officer-safety-operations=0.13
word:answer; public-safety=0.18; fear-and-wellbeing=-0.07; civic-participation=0.09; civil-rights=-0.07; social-cohesion=-0.08; local-federal-roles=0.09; transparency-accountability=0.07
word:answers; local-federal-roles=0.12
word:ante; public-safety=0.06; legal-exposure=0.05; local-federal-roles=0.06
word:antes; fear-and-wellbeing=0.12; civic-participation=-0.06; legal-exposure=0.11; civil-rights=-0.05; social-cohesion=-0.11; local-federal-roles=-0.14; rule-of-law=0.05; services-and-legal-aid=0.12
word:antonio; legal-exposure=0.07; rule-of-law=-0.06
word:anuncio; social-cohesion=0.06
word:any; community-trust=-0.06; public-safety=0.07; fear-and-wellbeing=-0.15; cost-and-resources=0.10; legal-exposure=0.05; local-federal-roles=0.14
word:anybody; community-trust=-0.09; crime-reporting=-0.06; public-safety=0.06; fear-and-wellbeing=-0.07; civic-participation=-0.07; cost-and-resources=0.15; civil-rights=0.09; economy-and-reputation=-0.06; services-and-legal-aid=0.05; officer-safety-operations=0.06
word:anyone; public-safety=0.09; cost-and-resources=-0.05; local-federal-roles=-0.06; rule-of-law=0.08; community-policing=-0.06; officer-safety-operations=-0.08
word:anything; public-safety=-0.08; fear-and-wellbeing=-0.08; civic-participation=-0.07; social-cohesion=0.06; local-federal-roles=0.10; community-policing=-0.05; services-and-legal-aid=0.07; officer-safety-operations=0.10
word:anywhere; public-safety=-0.05; transparency-accountability=0.07
word:apa; community-trust=0.07; fear-and-wellbeing=-0.05; legal-exposure=0.06; local-federal-roles=0.05
word:aparece; fear-and-wellbeing=0.05; transparency-accountability=0.08; services-and-legal-aid=0.06; officer-safety-operations=-0.06
word:apartment; social-cohesion=0.06; services-and-legal-aid=0.06
word:apartments; crime-reporting=0.06; public-safety=0.05
word:apellido; public-safety=0.06; economy-and-reputation=-0.07
word:apenas; fear-and-wellbeing=-0.05; community-policing=0.06
word:apoyo; public-safety=-0.11; fear-and-wellbeing=-0.13; cost-and-resources=0.08; economy-and-reputation=-0.05; social-cohesion=0.07; rule-of-law=0.06; services-and-legal-aid=-0.06
word:app; civil-rights=0.07; transparency-accountability=0.12
word:april; rule-of-law=-0.07; transparency-accountability=0.08; officer-safety-operations=0.13
word:aprueben; community-trust=0.07; crime-reporting=0.05; public-safety=-0.05; fear-and-wellbeing=0.06; civil-rights=0.07; economy-and-reputation=0.08; social-cohesion=-0.06
word:aquel; fear-and-wellbeing=-0.07
word:aqui; crime-reporting=-0.16; fear-and-wellbeing=-0.18; civic-participation=0.32; civil-rights=-0.17; economy-and-reputation=-0.10; social-cohesion=0.07; local-federal-roles=-0.10; rule-of-law=0.22; transparency-accountability=-0.17; community-policing=-0.06
word:are; community-trust=-0.12; public-safety=0.30; fear-and-wellbeing=-0.06; civic-participation=-0.07; cost-and-resources=-0.11; legal-exposure=0.05; civil-rights=0.14; economy-and-reputation=0.09; social-cohesion=0.11; local-federal-roles=0.07; rule-of-law=-0.09; transparency-accountability=-0.14; community-policing=-0.07; officer-safety-operations=-0.07
word:aren't; crime-reporting=0.06; officer-safety-operations=0.11
word:argue; civic-participation=0.12
word:argument; public-safety=0.07
word:army; local-federal-roles=0.09; rule-of-law=0.07
word:around; crime-reporting=0.06; public-safety=-0.07; economy-and-reputation=0.12; transparency-accountability=0.06; officer-safety-operations=-0.08
word:arreglen; cost-and-resources=-0.06; rule-of-law=0.11
word:arrest; community-trust=-0.07; public-safety=-0.15; cost-and-resources=0.07; local-federal-roles=-0.08; officer-safety-operations=0.09
word:arrested; fear-and-wellbeing=-0.05; cost-and-resources=0.09; rule-of-law=0.14; services-and-legal-aid=0.06
word:arresto; officer-safety-operations=0.07
word:arrests; community-trust=0.05; legal-exposure=0.09; community-policing=0.09
word:arriba; fear-and-wellbeing=-0.05; legal-exposure=0.05; civil-rights=0.08; local-federal-roles=0.07; rule-of-law=0.12
word:articulo; legal-exposure=0.09; transparency-accountability=0.07
word:arts; economy-and-reputation=0.10; social-cohesion=0.09; local-federal-roles=-0.08
word:as; community-trust=-0.06; public-safety=-0.11; fear-and-wellbeing=-0.15; legal-exposure=-0.07; economy-and-reputation=0.14; social-cohesion=-0.07; local-federal-roles=0.24; rule-of-law=0.12; transparency-accountability=-0.10; community-policing=-0.06; services-and-legal-aid=0.08; officer-safety-operations=0.13
word:asi; community-trust=0.15; fear-and-wellbeing=0.14; civic-participation=0.12; civil-rights=0.17; economy-and-reputation=-0.10; rule-of-law=-0.12; services-and-legal-aid=0.06; officer-safety-operations=-0.20
word:asilo; rule-of-law=0.14
word:ask; community-trust=-0.17; crime-reporting=-0.10; civic-participation=-0.09; economy-and-reputation=0.16; local-federal-roles=-0.12; transparency-accountability=-0.07; services-and-legal-aid=0.10; officer-safety-operations=-0.12
word:asked; community-trust=0.17; public-safety=-0.20; fear-and-wellbeing=0.19; civic-participation=0.11; legal-exposure=-0.10; civil-rights=0.22; rule-of-law=-0.27; transparency-accountability=0.23; community-policing=0.08; services-and-legal-aid=0.07; officer-safety-operations=-0.08
word:asking; public-safety=0.24; civil-rights=0.06; social-cohesion=-0.06; local-federal-roles=-0.05; rule-of-law=-0.06; transparency-accountability=0.13; community-policing=-0.06; services-and-legal-aid=-0.09
word:asks; crime-reporting=-0.07; public-safety=-0.08; fear-and-wellbeing=0.08; local-federal-roles=0.08
word:assault; public-safety=0.06; legal-exposure=0.06; local-federal-roles=0.10; services-and-legal-aid=-0.10
word:assistant; crime-reporting=0.05; services-and-legal-aid=0.06
word:association; public-safety=0.07
word:asunto; local-federal-roles=-0.06; officer-safety-operations=-0.05
word:asylum; civic-participation=-0.06; rule-of-law=0.08; services-and-legal-aid=0.06
word:at; community-trust=0.31; crime-reporting=-0.07; fear-and-wellbeing=0.21; civic-participation=0.23; legal-exposure=-0.22; economy-and-reputation=-0.15; local-federal-roles=-0.20; rule-of-law=0.05; transparency-accountability=-0.22; community-policing=0.14; services-and-legal-aid=0.18; officer-safety-operations=-0.09
word:ate; public-safety=-0.10; officer-safety-operations=0.06
word:atras; civil-rights=-0.09; economy-and-reputation=0.05; local-federal-roles=-0.08; officer-safety-operations=0.10
word:attorney; legal-exposure=0.08; civil-rights=0.09; local-federal-roles=0.05; transparency-accountability=0.05; services-and-legal-aid=-0.06; officer-safety-operations=-0.10
word:audiencia; civic-participation=0.10
word:auditor; transparency-accountability=0.06
word:august; community-trust=0.06; fear-and-wellbeing=0.12; transparency-accountability=0.06
word:aun; fear-and-wellbeing=0.06
word:aunque; civic-participation=0.12; civil-rights=0.06; economy-and-reputation=0.08
word:austin; legal-exposure=0.21; civil-rights=-0.05; local-federal-roles=0.08; rule-of-law=-0.05
word:authority; cost-and-resources=-0.06; civil-rights=0.08; officer-safety-operations=-0.07
word:autoridad; civil-rights=0.06; local-federal-roles=0.06
word:available; economy-and-reputation=0.06
word:avenue; social-cohesion=0.05
word:average; cost-and-resources=0.08
word:aviso; community-trust=0.06; transparency-accountability=-0.06
word:away; public-safety=-0.05; civil-rights=-0.08; social-cohesion=0.07
word:ay; public-safety=0.06; civic-participation=-0.05; civil-rights=0.08; rule-of-law=0.06; transparency-accountability=-0.05
word:aye; public-safety=0.09; fear-and-wellbeing=-0.06; cost-and-resources=0.07; civil-rights=0.06; rule-of-law=0.06
word:ayer; public-safety=-0.06; fear-and-wellbeing=0.10; cost-and-resources=-0.07
word:ayuda; community-trust=-0.06; public-safety=0.05; fear-and-wellbeing=-0.07; cost-and-resources=0.09; rule-of-law=0.07; services-and-legal-aid=0.15
word:ayudar; local-federal-roles=0.09; rule-of-law=0.12
word:ayuntamiento; fear-and-wellbeing=0.06
word:azul; community-trust=0.08; local-federal-roles=0.09
word:b; public-safety=0.16; legal-exposure=0.06; civil-rights=0.14; economy-and-reputation=-0.10; local-federal-roles=0.29; rule-of-law=-0.05; transparency-accountability=0.09; services-and-legal-aid=0.15; officer-safety-operations=-0.08
word:baby; public-safety=-0.07; economy-and-reputation=0.06; social-cohesion=0.14
word:bachman; community-trust=0.17; public-safety=0.05; fear-and-wellbeing=0.07; civic-participation=0.11; local-federal-roles=-0.06
word:back; crime-reporting=-0.06; public-safety=0.22; fear-and-wellbeing=-0.06; cost-and-resources=-0.17; legal-exposure=-0.05; civil-rights=-0.15; social-cohesion=0.07; local-federal-roles=0.12; rule-of-law=0.13; transparency-accountability=0.08; community-policing=0.11; services-and-legal-aid=-0.16; officer-safety-operations=-0.11
word:bad; community-trust=0.12; civil-rights=-0.06; rule-of-law=0.09; services-and-legal-aid=-0.05
word:badge; community-trust=0.09; civil-rights=0.15; economy-and-reputation=-0.06; social-cohesion=-0.08; transparency-accountability=0.11
word:bag; fear-and-wellbeing=0.09; civil-rights=0.12; community-policing=0.07
word:bailiff; civil-rights=0.07; officer-safety-operations=0.11
word:baja; public-safety=0.15; civil-rights=-0.06; social-cohesion=0.06
word:bajaron; services-and-legal-aid=0.05
word:bajo; crime-reporting=-0.05; public-safety=0.12; fear-and-wellbeing=0.06; economy-and-reputation=0.07
word:banqueta; public-safety=-0.06; transparency-accountability=0.05; community-policing=0.08
word:banquetas; transparency-accountability=0.07
word:bar; fear-and-wellbeing=0.09; civil-rights=-0.06; services-and-legal-aid=0.06
word:barrio; community-trust=0.08; public-safety=-0.06; community-policing=0.08
word:base; legal-exposure=0.09; rule-of-law=-0.05; transparency-accountability=-0.07; officer-safety-operations=0.16
word:basura; fear-and-wellbeing=0.08
word:baylor; social-cohesion=0.06
word:be; civic-participation=-0.11; cost-and-resources=-0.20; legal-exposure=0.16; economy-and-reputation=0.08; social-cohesion=0.33; community-policing=-0.08; services-and-legal-aid=0.06; officer-safety-operations=0.19
word:bear; public-safety=0.07; civil-rights=-0.06
word:beat; community-trust=0.07; cost-and-resources=0.09; civil-rights=-0.06; rule-of-law=0.08; community-policing=0.10; officer-safety-operations=-0.08
word:bebe; legal-exposure=0.06; civil-rights=0.12; rule-of-law=0.10; services-and-legal-aid=0.05
word:because; community-trust=0.22; crime-reporting=0.12; public-safety=-0.16; civil-rights=-0.15; economy-and-reputation=-0.07; local-federal-roles=0.07; transparency-accountability=0.08; community-policing=-0.09; officer-safety-operations=0.15
word:bed; crime-reporting=0.07; public-safety=-0.07; cost-and-resources=0.05; rule-of-law=-0.06
word:been; fear-and-wellbeing=0.16; civic-participation=0.10; cost-and-resources=-0.12; civil-rights=0.12; economy-and-reputation=0.11; social-cohesion=-0.19; local-federal-roles=-0.09; transparency-accountability=0.16; community-policing=-0.09
word:before; public-safety=0.11; fear-and-wellbeing=-0.09; civic-participation=0.14; cost-and-resources=0.09; civil-rights=-0.09; economy-and-reputation=-0.10; social-cohesion=-0.06; local-federal-roles=-0.14; rule-of-law=0.11; transparency-accountability=0.17; services-and-legal-aid=-0.14; officer-safety-operations=0.05
word:begin; public-safety=-0.07; rule-of-law=0.07
word:behalf; social-cohesion=0.05
word:behind; public-safety=0.06; cost-and-resources=-0.09; legal-exposure=-0.07; civil-rights=0.07; economy-and-reputation=-0.06; rule-of-law=-0.12; services-and-legal-aid=0.08; officer-safety-operations=-0.06
word:being; crime-reporting=0.06; cost-and-resources=-0.07; legal-exposure=-0.07; civil-rights=-0.10; local-federal-roles=-0.08; rule-of-law=0.14; officer-safety-operations=-0.07
word:believe; community-trust=0.21; fear-and-wellbeing=-0.05; civic-participation=-0.09; legal-exposure=0.07; civil-rights=-0.10; local-federal-roles=0.10; rule-of-law=-0.09; services-and-legal-aid=-0.09
word:benavides; officer-safety-operations=0.08
word:best; community-trust=-0.05; local-federal-roles=-0.06; rule-of-law=-0.08; transparency-accountability=0.08
word:beto; civil-rights=-0.06; rule-of-law=0.05
word:better; crime-reporting=-0.06; cost-and-resources=0.05; legal-exposure=-0.07; local-federal-roles=0.07; rule-of-law=0.09
word:between; economy-and-reputation=0.05; social-cohesion=0.06; local-federal-roles=-0.08; transparency-accountability=0.06; officer-safety-operations=-0.06
word:biblioteca; social-cohesion=-0.05; transparency-accountability=0.08; services-and-legal-aid=0.06
word:bien; community-trust=-0.06; crime-reporting=0.06; fear-and-wellbeing=-0.15; civil-rights=0.13; economy-and-reputation=0.08; rule-of-law=-0.06; transparency-accountability=-0.07; services-and-legal-aid=0.08
word:big; economy-and-reputation=0.09; social-cohesion=0.05
word:bilingual; officer-safety-operations=0.07
word:bill; cost-and-resources=0.22; local-federal-roles=0.08; officer-safety-operations=0.07
word:birth; services-and-legal-aid=0.06
word:birthday; fear-and-wellbeing=0.05; rule-of-law=-0.05
word:black; public-safety=-0.10; local-federal-roles=-0.06; officer-safety-operations=-0.07
word:blanca; fear-and-wellbeing=0.08; civil-rights=-0.05
word:blanco; fear-and-wellbeing=-0.06; transparency-accountability=0.06
word:bless; civic-participation=0.05; rule-of-law=0.07
word:block; crime-reporting=0.07; public-safety=0.10; community-policing=0.08
word:blood; community-trust=0.07; public-safety=-0.06
word:blue; services-and-legal-aid=0.06
word:board; public-safety=-0.09; civic-participation=0.14; civil-rights=0.06; social-cohesion=-0.05; transparency-accountability=0.12
word:body; crime-reporting=-0.06; cost-and-resources=0.09; rule-of-law=-0.06; transparency-accountability=0.17; services-and-legal-aid=-0.08
word:bond; public-safety=0.08; fear-and-wellbeing=-0.06; rule-of-law=0.08
word:bonito; social-cohesion=0.06; local-federal-roles=0.09; transparency-accountability=0.05
word:book; cost-and-resources=-0.06; civil-rights=0.10; rule-of-law=0.10
word:booked; public-safety=0.17; transparency-accountability=0.08; officer-safety-operations=-0.09
word:border; local-federal-roles=0.09; rule-of-law=0.14
word:born; community-trust=-0.06; public-safety=-0.08; civic-participation=-0.06; cost-and-resources=0.07; legal-exposure=0.08; civil-rights=0.24; local-federal-roles=-0.07; transparency-accountability=-0.07; officer-safety-operations=-0.07
word:borracho; community-trust=0.06; fear-and-wellbeing=-0.07; rule-of-law=0.06
word:both; crime-reporting=-0.06; public-safety=0.07; fear-and-wellbeing=-0.13; civic-participation=0.10; civil-rights=-0.17; economy-and-reputation=-0.10; local-federal-roles=0.08; rule-of-law=0.07; transparency-accountability=-0.11; services-and-legal-aid=-0.05
word:bought; civil-rights=0.12; social-cohesion=0.06
word:box; crime-reporting=0.06
word:boxing; cost-and-resources=0.07; community-policing=0.10
word:boy; public-safety=-0.12; civil-rights=-0.09; economy-and-reputation=0.10; social-cohesion=0.10; local-federal-roles=-0.06
word:boy's; public-safety=0.07; fear-and-wellbeing=0.12
word:boys; public-safety=0.09; fear-and-wellbeing=-0.20; services-and-legal-aid=-0.07
word:branch; cost-and-resources=0.09
word:break; crime-reporting=0.06; public-safety=0.06
word:breaking; public-safety=0.12; cost-and-resources=0.12; officer-safety-operations=0.05
word:brenda; public-safety=-0.06; officer-safety-operations=0.07
word:bring; crime-reporting=-0.05; fear-and-wellbeing=-0.08; civil-rights=0.06; economy-and-reputation=-0.05; social-cohesion=0.07; rule-of-law=-0.09; community-policing=0.11
word:broke; crime-reporting=0.06; public-safety=0.05
word:brother; community-trust=-0.06; public-safety=-0.07; civil-rights=0.12; economy-and-reputation=0.06; social-cohesion=-0.09; community-policing=0.05
word:brothers; fear-and-wellbeing=-0.06
word:brought; public-safety=0.12; fear-and-wellbeing=-0.17; civil-rights=-0.06; social-cohesion=0.08; community-policing=0.10; officer-safety-operations=-0.08
word:brown; public-safety=-0.07; fear-and-wellbeing=-0.06; civil-rights=0.21
word:buckner; crime-reporting=0.06; economy-and-reputation=0.06; social-cohesion=-0.06; rule-of-law=0.07
word:budget; cost-and-resources=-0.05; local-federal-roles=0.11; services-and-legal-aid=0.05
word:buen; local-federal-roles=0.08
word:buena; crime-reporting=0.11; cost-and-resources=-0.05; legal-exposure=0.06
word:buenas; crime-reporting=-0.05; public-safety=0.09; fear-and-wellbeing=-0.16; cost-and-resources=0.11; economy-and-reputation=-0.14; local-federal-roles=0.09; rule-of-law=0.14; transparency-accountability=-0.08
word:bueno; community-trust=-0.07; crime-reporting=-0.08; fear-and-wellbeing=0.09; civic-participation=0.10; legal-exposure=-0.07; economy-and-reputation=0.07; local-federal-roles=0.18; rule-of-law=-0.06; transparency-accountability=0.06; officer-safety-operations=-0.08
word:buenos; fear-and-wellbeing=0.08; civil-rights=-0.08; community-policing=0.08
word:building; community-trust=0.05; civic-participation=0.05; local-federal-roles=-0.05
word:burglary; public-safety=-0.09; cost-and-resources=0.08; rule-of-law=0.12; officer-safety-operations=-0.10
word:buried; fear-and-wellbeing=0.06
word:bus; crime-reporting=0.07; public-safety=0.13; fear-and-wellbeing=-0.10; civic-participation=-0.07; cost-and-resources=-0.05; civil-rights=-0.07; economy-and-reputation=-0.05; social-cohesion=-0.09; local-federal-roles=0.14; rule-of-law=0.16; transparency-accountability=-0.06; community-policing=0.11; services-and-legal-aid=-0.14; officer-safety-operations=0.13
word:buses; services-and-legal-aid=0.10
word:business; cost-and-resources=0.08
word:but; community-trust=-0.09; public-safety=-0.11; fear-and-wellbeing=-0.08; civic-participation=0.17; cost-and-resources=-0.10; civil-rights=-0.05; local-federal-roles=0.20; rule-of-law=0.17; transparency-accountability=0.05; community-policing=-0.09
word:buy; public-safety=-0.05; rule-of-law=0.07
word:by; community-trust=0.12; crime-reporting=0.09; civil-rights=-0.11; economy-and-reputation=0.16; social-cohesion=0.17; local-federal-roles=0.07; rule-of-law=0.27; community-policing=0.10; services-and-legal-aid=0.09; officer-safety-operations=-0.24
word:c; public-safety=0.08; cost-and-resources=0.09; legal-exposure=0.08; civil-rights=-0.06; social-cohesion=-0.06; rule-of-law=-0.07; transparency-accountability=0.14
word:cada; fear-and-wellbeing=-0.06; civic-participation=0.11; cost-and-resources=0.14; civil-rights=0.08; economy-and-reputation=-0.07; social-cohesion=-0.10; local-federal-roles=-0.09; transparency-accountability=0.12; officer-safety-operations=0.13
word:cafe; public-safety=0.08; civil-rights=-0.05; economy-and-reputation=0.06; social-cohesion=0.08
word:caja; economy-and-reputation=0.07; local-federal-roles=0.07
word:call; community-trust=0.06; crime-reporting=0.40; fear-and-wellbeing=-0.05; cost-and-resources=-0.08; legal-exposure=-0.05; social-cohesion=-0.14; local-federal-roles=-0.09; officer-safety-operations=0.19
word:calle; community-trust=0.08; crime-reporting=-0.10; public-safety=0.11; fear-and-wellbeing=-0.06; civic-participation=-0.06; legal-exposure=0.07; civil-rights=0.15; social-cohesion=0.07; local-federal-roles=-0.07; rule-of-law=-0.07; community-policing=-0.07; officer-safety-operations=0.13
word:called; crime-reporting=0.12; public-safety=0.15; fear-and-wellbeing=-0.25; civic-participation=0.07; civil-rights=-0.07; economy-and-reputation=-0.09; rule-of-law=-0.07; officer-safety-operations=-0.05
word:calles; public-safety=0.07; community-policing=0.05
word:calling; public-safety=0.05; local-federal-roles=-0.06
word:calls; community-trust=0.16; crime-reporting=0.10; public-safety=-0.06; fear-and-wellbeing=0.11; civil-rights=-0.07; social-cohesion=-0.08
word:cama; crime-reporting=0.06; cost-and-resources=0.10
word:camara; civil-rights=0.08; transparency-accountability=0.13
word:camaras; public-safety=0.09; cost-and-resources=0.06; transparency-accountability=0.06
word:cambio; civic-participation=0.07; transparency-accountability=0.09; community-policing=0.07; officer-safety-operations=-0.06
word:came; crime-reporting=-0.10; public-safety=0.20; fear-and-wellbeing=-0.09; civic-participation=0.16; civil-rights=-0.11; economy-and-reputation=-0.11; social-cohesion=0.10; rule-of-law=0.16; services-and-legal-aid=-0.07; officer-safety-operations=-0.07
word:camera; civil-rights=0.09; rule-of-law=0.06
word:camion; crime-reporting=-0.07; local-federal-roles=0.06
word:camioneta; officer-safety-operations=-0.06
word:camiseta; social-cohesion=0.07; rule-of-law=0.07
word:camp; services-and-legal-aid=0.10
word:can; crime-reporting=-0.07; public-safety=0.05; civic-participation=-0.20; legal-exposure=0.15; rule-of-law=-0.14; transparency-accountability=-0.05; community-policing=-0.06
word:can't; public-safety=0.16; civic-participation=-0.09; economy-and-reputation=-0.09; rule-of-law=-0.17; transparency-accountability=0.11; officer-safety-operations=0.06
word:canchas; public-safety=0.07; community-policing=0.13
word:cap; civic-participation=0.07; civil-rights=0.09; social-cohesion=0.08
word:captain; community-trust=0.09; crime-reporting=0.06; public-safety=0.05
word:car; community-trust=0.11; crime-reporting=0.10; public-safety=0.19; fear-and-wellbeing=0.13; civic-participation=-0.08; cost-and-resources=0.10; legal-exposure=-0.08; economy-and-reputation=0.08; rule-of-law=-0.13; transparency-accountability=-0.08
word:cara; cost-and-resources=-0.12; civil-rights=0.25; local-federal-roles=0.07
word:carcel; community-trust=-0.07; public-safety=0.08; civil-rights=0.06; economy-and-reputation=-0.06; social-cohesion=-0.10; local-federal-roles=0.18; officer-safety-operations=0.11
word:card; public-safety=-0.13; economy-and-reputation=0.07; social-cohesion=-0.08
word:care; civil-rights=-0.08; rule-of-law=0.13; community-policing=0.11
word:cargo; public-safety=0.06; fear-and-wellbeing=-0.09; economy-and-reputation=0.05; social-cohesion=0.07
word:carino; legal-exposure=0.07; social-cohesion=0.24
word:carried; fear-and-wellbeing=0.09
word:carries; cost-and-resources=0.07
word:carro; fear-and-wellbeing=0.07; cost-and-resources=0.06; local-federal-roles=0.05; rule-of-law=-0.07; officer-safety-operations=0.10
word:carry; fear-and-wellbeing=-0.05
word:cars; community-trust=-0.11; local-federal-roles=0.08; community-policing=0.06
word:carta; community-trust=-0.05; cost-and-resources=-0.05; civil-rights=0.09; local-federal-roles=0.06; community-policing=-0.06
word:cartel; community-trust=0.06; public-safety=-0.07; transparency-accountability=0.05
word:casa; community-trust=-0.07; crime-reporting=0.06; fear-and-wellbeing=0.22; civic-participation=-0.07; legal-exposure=-0.05; social-cohesion=-0.11; rule-of-law=0.17; transparency-accountability=-0.10; officer-safety-operations=-0.07
word:casas; fear-and-wellbeing=0.09; cost-and-resources=-0.07; economy-and-reputation=0.08; social-cohesion=-0.05; local-federal-roles=0.06
word:case; public-safety=-0.06; cost-and-resources=-0.10; legal-exposure=0.14; civil-rights=0.14; economy-and-reputation=-0.05; services-and-legal-aid=0.13; officer-safety-operations=-0.07
word:cases; officer-safety-operations=0.07
word:casi; public-safety=-0.06; civil-rights=-0.07; economy-and-reputation=0.06; local-federal-roles=-0.05; officer-safety-operations=0.16
word:caso; legal-exposure=0.12; local-federal-roles=-0.07
word:casos; community-trust=-0.06; cost-and-resources=0.07; officer-safety-operations=0.06
word:category; rule-of-law=0.08; officer-safety-operations=-0.05
word:catorce; economy-and-reputation=0.08; local-federal-roles=-0.10
word:caught; public-safety=0.05; officer-safety-operations=0.09
word:cause; public-safety=0.16; fear-and-wellbeing=-0.10; local-federal-roles=-0.07
word:cayo; crime-reporting=0.14; economy-and-reputation=0.07; social-cohesion=-0.05
word:cecilia; fear-and-wellbeing=0.05; civic-participation=0.08; transparency-accountability=0.05
word:cell; crime-reporting=-0.07; community-policing=0.09
word:center; social-cohesion=0.05; local-federal-roles=-0.06; transparency-accountability=0.09; services-and-legal-aid=0.14; officer-safety-operations=-0.06
word:central; rule-of-law=0.05; officer-safety-operations=0.07
word:centro; public-safety=0.12; cost-and-resources=0.06
word:cero; crime-reporting=0.07; public-safety=0.06; fear-and-wellbeing=-0.05; civic-participation=0.07; community-policing=0.07
word:cerraron; public-safety=0.05; economy-and-reputation=0.05
word:certain; legal-exposure=0.08; economy-and-reputation=-0.05; local-federal-roles=0.07
word:certificate; public-safety=-0.05; fear-and-wellbeing=0.05
word:certified; officer-safety-operations=0.06
word:chair; crime-reporting=-0.07; fear-and-wellbeing=-0.09; local-federal-roles=0.09; rule-of-law=-0.06; transparency-accountability=0.09; officer-safety-operations=0.10
word:chairman; local-federal-roles=0.10; officer-safety-operations=0.07
word:chamba; cost-and-resources=0.06; local-federal-roles=0.07; officer-safety-operations=0.05
word:change; community-trust=0.09; legal-exposure=0.05; economy-and-reputation=0.06
word:chapel; public-safety=0.06; fear-and-wellbeing=0.06; local-federal-roles=-0.05
word:charge; public-safety=0.07; civil-rights=0.05; rule-of-law=0.08; transparency-accountability=0.06; community-policing=-0.07; officer-safety-operations=0.07
word:chart; transparency-accountability=0.08
word:charter; local-federal-roles=0.07
word:check; fear-and-wellbeing=-0.10; legal-exposure=0.09; civil-rights=0.06; community-policing=-0.06; officer-safety-operations=0.11
word:checks; public-safety=0.05; civil-rights=0.06; rule-of-law=0.10; officer-safety-operations=-0.05
word:chief; community-trust=0.13; public-safety=0.08; fear-and-wellbeing=-0.06; civil-rights=-0.08; local-federal-roles=0.18; transparency-accountability=0.16; officer-safety-operations=-0.07
word:child; fear-and-wellbeing=0.06; social-cohesion=0.09; rule-of-law=0.06
word:children; public-safety=-0.06; fear-and-wellbeing=0.07; social-cohesion=0.07
word:christmas; community-trust=0.05; economy-and-reputation=0.06
word:church; fear-and-wellbeing=-0.10; civil-rights=0.09; economy-and-reputation=0.06; social-cohesion=0.08
word:chuy; crime-reporting=-0.06; fear-and-wellbeing=-0.06
word:ciego; community-trust=0.07; crime-reporting=0.11; civil-rights=0.08
word:cien; civic-participation=0.06; legal-exposure=0.10; civil-rights=0.07
word:cinco; community-trust=-0.07; public-safety=0.08; fear-and-wellbeing=0.18; civic-participation=-0.11; cost-and-resources=0.06; civil-rights=-0.09; social-cohesion=-0.08; transparency-accountability=-0.05; community-policing=-0.07; services-and-legal-aid=-0.08
word:citas; community-trust=-0.06; fear-and-wellbeing=0.12; rule-of-law=0.05; services-and-legal-aid=0.10
word:cities; public-safety=0.05; cost-and-resources=-0.05; legal-exposure=0.11; economy-and-reputation=0.06; rule-of-law=-0.09; transparency-accountability=0.06
word:citizen; community-trust=-0.10; public-safety=-0.09; fear-and-wellbeing=0.13; cost-and-resources=-0.10; civil-rights=0.32; social-cohesion=-0.09; local-federal-roles=-0.10
word:citizens; legal-exposure=0.06; civil-rights=0.13
word:citizenship; fear-and-wellbeing=0.06; rule-of-law=0.05; services-and-legal-aid=0.10; officer-safety-operations=-0.06
word:city; community-trust=-0.07; crime-reporting=-0.14; fear-and-wellbeing=-0.08; cost-and-resources=-0.08; legal-exposure=0.31; social-cohesion=0.17; local-federal-roles=0.32; rule-of-law=-0.13; transparency-accountability=0.14; community-policing=-0.12; officer-safety-operations=-0.20
word:city's; legal-exposure=0.08; civil-rights=0.05
word:ciudad; crime-reporting=-0.07; public-safety=-0.11; fear-and-wellbeing=-0.27; cost-and-resources=0.08; legal-exposure=0.16; civil-rights=-0.13; economy-and-reputation=0.07; local-federal-roles=0.39; rule-of-law=-0.12; community-policing=-0.07; services-and-legal-aid=0.13
word:ciudadana; community-trust=0.08; civic-participation=0.07; legal-exposure=0.06; social-cohesion=-0.08
word:ciudadania; civic-participation=0.08; civil-rights=0.09; rule-of-law=0.10
word:ciudadano; crime-reporting=-0.06; legal-exposure=0.09; civil-rights=0.13; services-and-legal-aid=-0.08; officer-safety-operations=-0.08
word:ciudades; local-federal-roles=0.09
word:civil; public-safety=0.16; legal-exposure=0.15; rule-of-law=-0.07; transparency-accountability=-0.08; services-and-legal-aid=-0.07; officer-safety-operations=0.13
word:claim; cost-and-resources=-0.06; legal-exposure=0.05; civil-rights=0.08; local-federal-roles=0.06
word:claims; crime-reporting=0.05; rule-of-law=0.06; community-policing=-0.05
word:clarendon; transparency-accountability=0.07
word:claro; civil-rights=0.05
word:clase; services-and-legal-aid=0.08
word:clases; fear-and-wellbeing=0.05; community-policing=0.05; services-and-legal-aid=0.06
word:class; crime-reporting=-0.06; social-cohesion=0.08; local-federal-roles=-0.05; rule-of-law=0.05; officer-safety-operations=0.08
word:clause; legal-exposure=0.09; local-federal-roles=0.11; transparency-accountability=0.08; officer-safety-operations=0.07
word:clausula; crime-reporting=0.05; civil-rights=-0.06; local-federal-roles=-0.06; officer-safety-operations=0.06
word:clean; crime-reporting=0.09; public-safety=0.08; fear-and-wellbeing=0.05
word:clear; community-trust=-0.06
word:clerk; civic-participation=0.12; services-and-legal-aid=-0.06
word:clientes; cost-and-resources=0.08; rule-of-law=-0.06
word:cliff; community-trust=0.11; public-safety=-0.05; civil-rights=0.07; social-cohesion=-0.07; local-federal-roles=-0.09; transparency-accountability=0.08
word:clinic; local-federal-roles=-0.05
word:clinica; fear-and-wellbeing=0.06; cost-and-resources=-0.07
word:closes; transparency-accountability=0.06
word:closet; fear-and-wellbeing=0.10; officer-safety-operations=-0.05
word:club; community-trust=0.05; rule-of-law=0.05
word:coach; rule-of-law=-0.06
word:cobra; public-safety=-0.06; fear-and-wellbeing=-0.06; local-federal-roles=-0.05; transparency-accountability=0.05
word:cocina; public-safety=-0.09
word:code; economy-and-reputation=-0.07; transparency-accountability=0.10; community-policing=0.06
word:coffee; community-trust=0.12; public-safety=-0.12; civil-rights=-0.06; economy-and-reputation=0.12; social-cohesion=0.12; local-federal-roles=-0.06; officer-safety-operations=0.09
word:colonia; community-trust=-0.06; public-safety=0.08; cost-and-resources=0.05
word:color; public-safety=-0.05; civil-rights=0.16; local-federal-roles=-0.06
word:com; fear-and-wellbeing=0.05; officer-safety-operations=0.07
word:comadre; community-trust=0.05; crime-reporting=0.05; fear-and-wellbeing=0.18; rule-of-law=-0.05
word:come; community-trust=0.08; public-safety=-0.16; fear-and-wellbeing=0.10; civic-participation=0.24; cost-and-resources=-0.11; legal-exposure=-0.07; economy-and-reputation=0.10; local-federal-roles=-0.16; rule-of-law=-0.11; services-and-legal-aid=0.11; officer-safety-operations=-0.06
word:comen; economy-and-reputation=0.06; social-cohesion=0.06; local-federal-roles=0.06; services-and-legal-aid=0.05
word:comes; public-safety=-0.15; cost-and-resources=0.24; legal-exposure=-0.06; local-federal-roles=0.06; rule-of-law=-0.06; services-and-legal-aid=0.10
word:comida; community-trust=0.06
word:coming; public-safety=0.08; cost-and-resources=0.06; civil-rights=-0.06; social-cohesion=0.06; rule-of-law=0.08
word:comite; cost-and-resources=-0.06; local-federal-roles=0.13; transparency-accountability=0.05
word:comment; civic-participation=0.15; social-cohesion=-0.05; rule-of-law=-0.05; community-policing=0.07
word:comments; public-safety=0.08; civil-rights=-0.06; social-cohesion=0.10
word:community; public-safety=-0.10; fear-and-wellbeing=-0.12; civic-participation=0.14; civil-rights=-0.08; social-cohesion=0.07; community-policing=0.07
word:como; community-trust=0.09; crime-reporting=0.06; public-safety=-0.07; fear-and-wellbeing=-0.09; civic-participation=0.05; cost-and-resources=-0.11; legal-exposure=-0.07; civil-rights=0.24; economy-and-reputation=0.06; social-cohesion=0.07; local-federal-roles=0.11; rule-of-law=-0.13; community-policing=-0.17
word:compadre; public-safety=0.07; fear-and-wellbeing=-0.07; civil-rights=0.07; economy-and-reputation=0.09
word:complaint; legal-exposure=0.06
word:complaints; local-federal-roles=0.05
word:completo; transparency-accountability=0.12
word:complex; public-safety=0.09
word:compliance; cost-and-resources=0.06; legal-exposure=0.09; services-and-legal-aid=-0.08
word:comprar; civil-rights=0.05; social-cohesion=0.13
word:compre; civic-participation=0.05; legal-exposure=0.06; rule-of-law=-0.05
word:compro; legal-exposure=0.06
word:computadora; transparency-accountability=0.05; officer-safety-operations=0.08
word:computer; public-safety=0.08; legal-exposure=0.08; civil-rights=0.09; local-federal-roles=-0.05; officer-safety-operations=0.14
word:comunidad; civic-participation=0.08; social-cohesion=0.05; rule-of-law=0.07
word:con; community-trust=0.13; crime-reporting=0.06; public-safety=-0.19; fear-and-wellbeing=0.18; civic-participation=-0.10; cost-and-resources=-0.17; legal-exposure=0.09; social-cohesion=-0.14; transparency-accountability=0.12; community-policing=0.19; services-and-legal-aid=-0.08; officer-safety-operations=0.11
word:concejal; fear-and-wellbeing=-0.08; local-federal-roles=0.13
word:concejales; civil-rights=-0.05; social-cohesion=0.06; local-federal-roles=-0.06; rule-of-law=0.11
word:concejo; crime-reporting=0.06; fear-and-wellbeing=0.12; cost-and-resources=-0.06; civil-rights=0.06; economy-and-reputation=-0.05; rule-of-law=0.07; transparency-accountability=-0.07; services-and-legal-aid=-0.05
word:condado; community-trust=-0.06; fear-and-wellbeing=-0.06; civic-participation=-0.07; cost-and-resources=0.24; legal-exposure=0.12; civil-rights=0.11; social-cohesion=-0.09; local-federal-roles=0.12; rule-of-law=-0.07; transparency-accountability=-0.06; services-and-legal-aid=0.06; officer-safety-operations=0.16
word:confiar; fear-and-wellbeing=0.05
word:congress; public-safety=-0.05; local-federal-roles=0.10; rule-of-law=0.05
word:conmigo; fear-and-wellbeing=0.14
word:conoce; public-safety=0.07; legal-exposure=0.10; local-federal-roles=0.08
word:conocen; community-trust=0.06; fear-and-wellbeing=0.05; cost-and-resources=-0.09; social-cohesion=0.05
word:consejo; civil-rights=0.06
word:consent; transparency-accountability=0.11
word:constable; crime-reporting=0.09; public-safety=-0.05; local-federal-roles=0.05
word:consular; economy-and-reputation=0.06; transparency-accountability=0.06; officer-safety-operations=0.08
word:contact; cost-and-resources=0.06
word:conte; community-trust=0.06; public-safety=0.05; civic-participation=0.06; legal-exposure=0.05
word:contesta; crime-reporting=0.08; public-safety=0.08; fear-and-wellbeing=0.10; cost-and-resources=0.06; economy-and-reputation=-0.06; social-cohesion=-0.05; rule-of-law=-0.06; officer-safety-operations=-0.06
word:contestan; social-cohesion=0.06
word:contestar; fear-and-wellbeing=0.09; social-cohesion=0.06
word:conteste; fear-and-wellbeing=0.05
word:contesto; community-trust=0.06; civic-participation=0.07
word:conto; fear-and-wellbeing=-0.06
word:contra; civic-participation=0.06; cost-and-resources=-0.06; legal-exposure=0.09; civil-rights=-0.07; economy-and-reputation=0.06; rule-of-law=0.12; community-policing=-0.09; officer-safety-operations=-0.08
word:contract; crime-reporting=0.07; rule-of-law=0.06; officer-safety-operations=-0.05
word:contractor; fear-and-wellbeing=0.10
word:contrario; public-safety=0.18
word:contratista; crime-reporting=0.13; economy-and-reputation=0.06
word:contrato; crime-reporting=0.06; transparency-accountability=0.07
word:convenio; community-trust=-0.06; crime-reporting=-0.06; public-safety=-0.11; fear-and-wellbeing=0.05; civic-participation=0.10; civil-rights=-0.18; social-cohesion=0.13; rule-of-law=-0.08; community-policing=0.18; officer-safety-operations=0.06
word:convention; economy-and-reputation=0.08
word:convicted; legal-exposure=0.07; rule-of-law=-0.06
word:cooperacion; local-federal-roles=-0.07; community-policing=0.05
word:cooperar; social-cohesion=0.07
word:cooperation; transparency-accountability=0.07; officer-safety-operations=0.07
word:cop; community-trust=0.16; public-safety=-0.06; local-federal-roles=0.08; community-policing=0.05; officer-safety-operations=0.06
word:cops; community-trust=0.05; crime-reporting=0.08; public-safety=0.12; cost-and-resources=-0.06; legal-exposure=0.11; local-federal-roles=0.14; services-and-legal-aid=-0.05
word:coraje; economy-and-reputation=0.06; social-cohesion=0.08
word:corazon; fear-and-wellbeing=0.06; rule-of-law=0.05
word:corner; public-safety=-0.08; fear-and-wellbeing=-0.11; cost-and-resources=-0.05; social-cohesion=0.09; rule-of-law=-0.06
word:correr; fear-and-wellbeing=0.07
word:corte; legal-exposure=-0.13; civil-rights=0.08; officer-safety-operations=0.11
word:cosa; crime-reporting=-0.05; public-safety=0.06; civil-rights=0.08; social-cohesion=0.12; local-federal-roles=0.07; rule-of-law=0.13; officer-safety-operations=-0.09
word:cosas; crime-reporting=-0.06
word:cost; crime-reporting=0.08; public-safety=0.10; fear-and-wellbeing=-0.06; cost-and-resources=0.09; community-policing=0.10
word:costo; civic-participation=0.05; cost-and-resources=-0.09; local-federal-roles=-0.07
word:costs; public-safety=-0.05; civil-rights=0.06; economy-and-reputation=0.06
word:could; community-trust=0.08; crime-reporting=-0.09; public-safety=-0.12; civic-participation=0.12; civil-rights=0.10; economy-and-reputation=-0.06; rule-of-law=-0.14; services-and-legal-aid=-0.08
word:couldn't; crime-reporting=-0.07; civil-rights=-0.07; transparency-accountability=-0.08
word:council; cost-and-resources=-0.05; local-federal-roles=-0.13; transparency-accountability=0.07
word:councilman; community-trust=0.07
word:count; public-safety=0.06; cost-and-resources=0.08
word:counted; civil-rights=0.05
word:country; public-safety=0.09; civil-rights=-0.10; local-federal-roles=0.06; rule-of-law=0.11
word:county; crime-reporting=0.11; public-safety=0.27; fear-and-wellbeing=-0.19; civic-participation=-0.09; cost-and-resources=0.15; civil-rights=0.14; social-cohesion=-0.10; local-federal-roles=0.10; transparency-accountability=-0.06; community-policing=-0.05; services-and-legal-aid=-0.08; officer-safety-operations=0.30
word:court; cost-and-resources=-0.08; civil-rights=0.06; local-federal-roles=-0.07; services-and-legal-aid=0.12
word:cousin's; public-safety=0.07; officer-safety-operations=0.06
word:cousins; public-safety=0.06
word:cover; transparency-accountability=0.06; services-and-legal-aid=0.07
word:cowboys; economy-and-reputation=0.10; social-cohesion=0.13; local-federal-roles=-0.08
word:coyote; rule-of-law=0.06
word:credencial; community-trust=0.07; social-cohesion=0.06; officer-safety-operations=0.14
word:cree; crime-reporting=0.05; local-federal-roles=0.06
word:creen; economy-and-reputation=0.07
word:creo; community-trust=0.17; public-safety=-0.07; economy-and-reputation=-0.05; rule-of-law=0.06; transparency-accountability=0.08
word:crew; economy-and-reputation=0.07
word:crews; economy-and-reputation=0.13
word:crime; public-safety=-0.12; fear-and-wellbeing=0.10; civil-rights=0.09; economy-and-reputation=0.08; community-policing=0.06
word:criminal; crime-reporting=0.05; rule-of-law=0.08; officer-safety-operations=-0.06
word:criminals; crime-reporting=-0.06
word:crisis; community-policing=0.12; officer-safety-operations=0.09
word:cristal; public-safety=0.07; fear-and-wellbeing=0.08; economy-and-reputation=0.06; local-federal-roles=0.06
word:cross; fear-and-wellbeing=0.06; legal-exposure=0.09; social-cohesion=0.06; services-and-legal-aid=0.06; officer-safety-operations=-0.06
word:crossed; social-cohesion=0.13
word:crossing; social-cohesion=0.09
word:cruce; public-safety=0.10; officer-safety-operations=0.05
word:cruzo; public-safety=0.08; fear-and-wellbeing=0.08
word:cuadra; social-cohesion=0.09; community-policing=0.06
word:cual; civic-participation=0.06; civil-rights=0.12; social-cohesion=-0.07; local-federal-roles=0.17
word:cualquier; transparency-accountability=0.12
word:cualquiera; crime-reporting=-0.05; public-safety=0.06; cost-and-resources=0.09; social-cohesion=0.05; transparency-accountability=0.06
word:cuando; crime-reporting=0.22; public-safety=-0.07; civic-participation=-0.06; cost-and-resources=-0.08; civil-rights=0.08; economy-and-reputation=0.06; social-cohesion=0.10; local-federal-roles=-0.09; rule-of-law=-0.13
word:cuantas; local-federal-roles=0.07
word:cuanto; cost-and-resources=0.10
word:cuantos; cost-and-resources=0.10; economy-and-reputation=0.07; social-cohesion=0.05; transparency-accountability=0.11
word:cuarenta; crime-reporting=0.06; cost-and-resources=0.08; civil-rights=0.06; economy-and-reputation=0.09; local-federal-roles=-0.07; rule-of-law=0.06; services-and-legal-aid=0.10
word:cuarto; community-trust=0.06; fear-and-wellbeing=0.08; civic-participation=0.05; civil-rights=-0.06; social-cohesion=-0.08; services-and-legal-aid=0.09
word:cuatro; community-trust=-0.07; crime-reporting=-0.13; public-safety=0.07; fear-and-wellbeing=-0.09; cost-and-resources=0.14; legal-exposure=0.05; economy-and-reputation=0.07; social-cohesion=-0.15; rule-of-law=-0.13; community-policing=0.06; officer-safety-operations=0.07
word:cubano; fear-and-wellbeing=-0.06; social-cohesion=0.06; rule-of-law=0.08
word:cuenta; public-safety=-0.06; civil-rights=0.11; officer-safety-operations=0.06
word:cuenten; fear-and-wellbeing=0.09; community-policing=0.06
word:cuento; community-trust=-0.05; rule-of-law=0.08; officer-safety-operations=0.05
word:cuesta; economy-and-reputation=0.06; local-federal-roles=0.07
word:cuida; community-trust=0.07; fear-and-wellbeing=0.06
word:culpa; public-safety=-0.05; cost-and-resources=0.17; services-and-legal-aid=0.09
word:cumple; public-safety=-0.06; local-federal-roles=0.10; rule-of-law=0.11
word:cup; economy-and-reputation=0.07
word:curb; fear-and-wellbeing=0.09; civil-rights=0.15
word:curso; cost-and-resources=0.08; local-federal-roles=-0.05; officer-safety-operations=0.22
word:customers; cost-and-resources=0.07; officer-safety-operations=0.05
word:cut; public-safety=-0.06; local-federal-roles=-0.05; rule-of-law=0.10; transparency-accountability=0.06; services-and-legal-aid=-0.06
word:d; community-trust=-0.07; public-safety=0.10; civil-rights=-0.07; social-cohesion=-0.08; transparency-accountability=0.11
word:da; crime-reporting=0.09; fear-and-wellbeing=-0.09; economy-and-reputation=-0.06; rule-of-law=0.07; services-and-legal-aid=-0.07
word:daca; fear-and-wellbeing=0.10
word:dad; crime-reporting=0.07; fear-and-wellbeing=0.14; civic-participation=0.12; civil-rights=-0.10; economy-and-reputation=0.10; social-cohesion=0.05; rule-of-law=-0.08; services-and-legal-aid=-0.08
word:daddy; economy-and-reputation=0.05
word:dallas; community-trust=-0.07; crime-reporting=-0.20; public-safety=-0.20; fear-and-wellbeing=-0.16; cost-and-resources=0.13; legal-exposure=0.21; civil-rights=0.20; social-cohesion=0.38; local-federal-roles=0.29; rule-of-law=-0.29; community-policing=-0.16; officer-safety-operations=-0.19
word:dan; public-safety=0.05; civil-rights=0.08; rule-of-law=0.06; services-and-legal-aid=0.07
word:dangerous; public-safety=0.06
word:dano; rule-of-law=0.11
word:dar; community-trust=-0.05; fear-and-wellbeing=0.07; transparency-accountability=0.08; officer-safety-operations=-0.06
word:dark; fear-and-wellbeing=-0.06; social-cohesion=0.06; services-and-legal-aid=0.05; officer-safety-operations=0.07
word:data; community-trust=0.06; local-federal-roles=-0.08; officer-safety-operations=-0.15
word:database; legal-exposure=0.08; civil-rights=0.06
word:date; crime-reporting=0.07; legal-exposure=0.07; rule-of-law=-0.07; transparency-accountability=0.05; services-and-legal-aid=0.06
word:dated; local-federal-roles=0.06; transparency-accountability=0.10
word:dato; transparency-accountability=0.07
word:datos; crime-reporting=-0.07; public-safety=0.08; civil-rights=-0.09; officer-safety-operations=0.12
word:daughter; crime-reporting=-0.06; public-safety=0.07; economy-and-reputation=0.15; officer-safety-operations=-0.05
word:daughter's; fear-and-wellbeing=0.09; civil-rights=0.06; social-cohesion=0.07
word:davis; community-trust=0.07; public-safety=-0.09; social-cohesion=0.13; rule-of-law=-0.05
word:day; crime-reporting=0.07; public-safety=0.07; legal-exposure=0.09; economy-and-reputation=0.12; social-cohesion=-0.09; local-federal-roles=-0.08; transparency-accountability=0.07; community-policing=0.05
word:days; community-trust=-0.09; public-safety=-0.08; legal-exposure=0.12; social-cohesion=-0.05; local-federal-roles=-0.11; officer-safety-operations=0.20
word:de; community-trust=-0.06; public-safety=-0.11; fear-and-wellbeing=-0.06; civic-participation=-0.06; cost-and-resources=-0.12; civil-rights=-0.06; economy-and-reputation=0.10; social-cohesion=0.15; local-federal-roles=0.11; rule-of-law=-0.35; transparency-accountability=-0.07; community-policing=0.30; services-and-legal-aid=0.12; officer-safety-operations=0.14
word:deal; transparency-accountability=0.07
word:dear; public-safety=-0.09; fear-and-wellbeing=0.08; civic-participation=0.06; economy-and-reputation=-0.05; local-federal-roles=-0.09; officer-safety-operations=-0.05
word:debe; crime-reporting=0.07; civic-participation=0.07; economy-and-reputation=-0.07; rule-of-law=0.12; officer-safety-operations=-0.07
word:deber; civil-rights=0.08
word:debido; civil-rights=0.07; local-federal-roles=0.06
word:decia; community-trust=0.07; crime-reporting=0.11; public-safety=-0.08; cost-and-resources=0.09; legal-exposure=-0.05; local-federal-roles=-0.05
word:decian; fear-and-wellbeing=-0.08; economy-and-reputation=0.06; social-cohesion=0.06
word:decide; community-trust=-0.06; public-safety=-0.05; civic-participation=0.07; civil-rights=0.13; services-and-legal-aid=0.10
word:decir; crime-reporting=0.12; public-safety=0.06; cost-and-resources=-0.08; civil-rights=0.05; social-cohesion=-0.08; rule-of-law=0.05
word:deep; civil-rights=0.07; social-cohesion=0.06
word:defend; cost-and-resources=-0.06
word:defense; services-and-legal-aid=0.06
word:deja; local-federal-roles=-0.08
word:dejar; public-safety=0.07; fear-and-wellbeing=-0.05; cost-and-resources=0.06
word:deje; public-safety=0.12; rule-of-law=0.06
word:dejen; officer-safety-operations=-0.06
word:dejo; civic-participation=0.11; cost-and-resources=0.05; civil-rights=-0.06; local-federal-roles=0.09; transparency-accountability=-0.07; services-and-legal-aid=0.10; officer-safety-operations=-0.06
word:del; community-trust=-0.11; public-safety=0.21; fear-and-wellbeing=-0.21; civic-participation=-0.09; cost-and-resources=0.08; civil-rights=-0.15; economy-and-reputation=0.30; social-cohesion=-0.05; local-federal-roles=0.11; rule-of-law=-0.20; community-policing=-0.13; services-and-legal-aid=-0.13
word:delante; crime-reporting=0.07; civil-rights=0.10; economy-and-reputation=0.05
word:delegado; transparency-accountability=-0.08
word:delegados; cost-and-resources=0.07; transparency-accountability=-0.06; officer-safety-operations=0.07
word:delito; cost-and-resources=-0.06; local-federal-roles=-0.06; officer-safety-operations=0.10
word:demanda; cost-and-resources=0.11; legal-exposure=0.11; local-federal-roles=-0.06
word:demas; social-cohesion=0.10; rule-of-law=0.10
word:denle; public-safety=0.05; local-federal-roles=-0.05; transparency-accountability=-0.06; officer-safety-operations=0.10
word:departamento; cost-and-resources=0.11; officer-safety-operations=0.08
word:department; public-safety=-0.09; fear-and-wellbeing=-0.18; cost-and-resources=0.08; civil-rights=0.07; social-cohesion=-0.05; local-federal-roles=0.11; community-policing=0.12
word:depende; public-safety=0.08; legal-exposure=0.05; civil-rights=0.18; transparency-accountability=-0.05
word:deport; public-safety=-0.06; civil-rights=0.05
word:deportacion; public-safety=0.05; rule-of-law=-0.09
word:deportado; fear-and-wellbeing=-0.06; rule-of-law=0.09
word:deportar; officer-safety-operations=0.06
word:deported; public-safety=0.15; rule-of-law=0.10
word:depot; fear-and-wellbeing=0.08; economy-and-reputation=-0.05
word:deputies; cost-and-resources=0.07
word:deputy; local-federal-roles=0.06; officer-safety-operations=0.12
word:derecho; civil-rights=0.16; economy-and-reputation=-0.06; social-cohesion=-0.08; local-federal-roles=0.06; services-and-legal-aid=-0.09
word:derechos; crime-reporting=0.06
word:descanse; social-cohesion=0.16
word:desde; community-trust=-0.09; crime-reporting=-0.07; public-safety=0.16; fear-and-wellbeing=-0.06; cost-and-resources=-0.05; economy-and-reputation=0.15; social-cohesion=0.13; rule-of-law=-0.07; community-policing=0.10; services-and-legal-aid=-0.14
word:deserve; transparency-accountability=0.11
word:desk; public-safety=-0.11; social-cohesion=0.08; local-federal-roles=-0.05; services-and-legal-aid=0.05; officer-safety-operations=-0.07
word:despues; community-trust=0.18; public-safety=-0.07; fear-and-wellbeing=-0.09; cost-and-resources=-0.10; social-cohesion=0.07; local-federal-roles=-0.16; transparency-accountability=0.05; officer-safety-operations=0.13
word:detainer; cost-and-resources=0.13; legal-exposure=0.07; local-federal-roles=-0.07; transparency-accountability=-0.05; services-and-legal-aid=-0.06; officer-safety-operations=0.08
word:detainers; officer-safety-operations=-0.07
word:detective; community-trust=0.20; crime-reporting=0.30; public-safety=-0.06; fear-and-wellbeing=-0.07; cost-and-resources=0.13; legal-exposure=-0.05; civil-rights=-0.09; economy-and-reputation=-0.12; community-policing=0.11; officer-safety-operations=0.13
word:detectives; officer-safety-operations=-0.11
word:detenido; crime-reporting=-0.05; rule-of-law=0.09; officer-safety-operations=0.06
word:dia; crime-reporting=0.06; civic-participation=-0.07; legal-exposure=0.08; civil-rights=0.22; rule-of-law=-0.08; officer-safety-operations=-0.12
word:dial; crime-reporting=0.10
word:dias; public-safety=-0.08; civic-participation=-0.08; cost-and-resources=0.08; legal-exposure=0.14; social-cohesion=-0.11; local-federal-roles=-0.13; rule-of-law=-0.08; transparency-accountability=0.17; officer-safety-operations=0.11
word:dice; community-trust=0.08; public-safety=-0.10; cost-and-resources=-0.12; economy-and-reputation=-0.10; social-cohesion=-0.11; rule-of-law=0.16; transparency-accountability=0.22; services-and-legal-aid=-0.17; officer-safety-operations=0.09
word:dicen; community-trust=0.07; crime-reporting=0.05; public-safety=0.14; civic-participation=0.07; cost-and-resources=-0.08; civil-rights=-0.07; economy-and-reputation=-0.06; local-federal-roles=-0.08
word:dicho; fear-and-wellbeing=0.14; civil-rights=0.07; transparency-accountability=0.05
word:diciendo; community-trust=0.05; social-cohesion=0.06
word:did; crime-reporting=0.08; public-safety=-0.12; fear-and-wellbeing=0.08; civic-participation=-0.07; economy-and-reputation=-0.09; social-cohesion=-0.12; local-federal-roles=0.08; rule-of-law=0.11; community-policing=0.11; services-and-legal-aid=-0.05; officer-safety-operations=-0.10
word:didn't; community-trust=-0.10; crime-reporting=0.13; public-safety=0.19; civic-participation=-0.06; cost-and-resources=-0.07; legal-exposure=-0.06; civil-rights=-0.05; social-cohesion=0.09; local-federal-roles=0.09; rule-of-law=0.07; transparency-accountability=-0.05; services-and-legal-aid=0.17; officer-safety-operations=0.09
word:diecinueve; community-trust=0.08
word:dieciocho; economy-and-reputation=0.12; local-federal-roles=0.06
word:diecisiete; economy-and-reputation=0.13
word:dieron; fear-and-wellbeing=-0.12; civic-participation=0.06; cost-and-resources=0.08; legal-exposure=0.09; civil-rights=0.05; social-cohesion=-0.05
word:diez; community-trust=0.19; public-safety=-0.08; cost-and-resources=-0.14; social-cohesion=0.09; local-federal-roles=-0.06; officer-safety-operations=0.11
word:different; public-safety=0.05; cost-and-resources=-0.07; legal-exposure=-0.08; transparency-accountability=0.10
word:diga; community-trust=0.07; crime-reporting=0.12; public-safety=-0.06; fear-and-wellbeing=0.10; local-federal-roles=0.08; officer-safety-operations=-0.07
word:digan; public-safety=0.10; fear-and-wellbeing=-0.06; civil-rights=0.12
word:digo; public-safety=0.10; fear-and-wellbeing=-0.08; legal-exposure=0.06; civil-rights=-0.17; economy-and-reputation=-0.13; social-cohesion=0.11; local-federal-roles=0.11; transparency-accountability=-0.11; community-policing=0.06; officer-safety-operations=-0.07
word:dije; community-trust=0.13; crime-reporting=0.19; public-safety=-0.11; fear-and-wellbeing=0.06; civic-participation=0.06; social-cohesion=-0.06; local-federal-roles=-0.05
word:dijeron; community-trust=0.09; fear-and-wellbeing=-0.06; social-cohesion=-0.07; transparency-accountability=0.13; community-policing=-0.08; services-and-legal-aid=-0.05; officer-safety-operations=-0.07
word:dijo; crime-reporting=0.16; public-safety=-0.22; civic-participation=0.07; legal-exposure=0.14; civil-rights=0.16; economy-and-reputation=-0.08; social-cohesion=-0.05; local-federal-roles=-0.07; rule-of-law=-0.16; transparency-accountability=-0.06; community-policing=-0.10
word:dinero; community-trust=-0.05; cost-and-resources=0.08; legal-exposure=0.07; local-federal-roles=0.05; community-policing=-0.09; services-and-legal-aid=0.19
word:dio; community-trust=-0.09; crime-reporting=0.11
word:dios; community-trust=-0.08; public-safety=0.10; civic-participation=-0.05; cost-and-resources=-0.06; rule-of-law=0.06
word:direccion; community-trust=0.10; crime-reporting=0.09; public-safety=0.08
word:direct; economy-and-reputation=0.05
word:director; cost-and-resources=0.08
word:disculpen; community-trust=0.05; economy-and-reputation=0.05; social-cohesion=-0.08
word:discurso; civic-participation=0.10; local-federal-roles=0.05
word:dishwasher; economy-and-reputation=0.11
word:dispatcher; local-federal-roles=0.05
word:district; community-trust=-0.05; public-safety=0.14; cost-and-resources=0.26; civil-rights=-0.09; economy-and-reputation=0.07; local-federal-roles=0.06; services-and-legal-aid=-0.05; officer-safety-operations=-0.09
word:distrito; community-trust=0.08; fear-and-wellbeing=0.09; civic-participation=0.11; cost-and-resources=0.14; civil-rights=-0.06; social-cohesion=-0.09; transparency-accountability=0.06; services-and-legal-aid=0.06
word:do; community-trust=-0.11; crime-reporting=0.06; public-safety=-0.05; fear-and-wellbeing=0.07; legal-exposure=-0.12; economy-and-reputation=0.11; social-cohesion=0.27; local-federal-roles=0.16; community-policing=-0.08; officer-safety-operations=-0.14
word:doce; community-trust=0.06; fear-and-wellbeing=-0.06; cost-and-resources=0.07; local-federal-roles=-0.05; officer-safety-operations=-0.07
word:docket; civil-rights=0.06; transparency-accountability=0.08; officer-safety-operations=0.07
word:does; community-trust=-0.12; crime-reporting=0.06; fear-and-wellbeing=0.14; civic-participation=-0.10; cost-and-resources=0.08; legal-exposure=0.10; civil-rights=-0.06; economy-and-reputation=0.09; social-cohesion=-0.10; rule-of-law=0.07; services-and-legal-aid=0.11
word:doesn't; crime-reporting=0.10; public-safety=0.06; fear-and-wellbeing=-0.13; cost-and-resources=-0.05; economy-and-reputation=-0.07; social-cohesion=0.09; local-federal-roles=0.14; rule-of-law=0.06; community-policing=-0.06; officer-safety-operations=-0.05
word:dog; community-trust=0.08; crime-reporting=0.09; cost-and-resources=0.07; legal-exposure=-0.13; civil-rights=0.12; rule-of-law=-0.11; transparency-accountability=0.17
word:dogs; community-trust=0.09; public-safety=-0.08; fear-and-wellbeing=0.06; cost-and-resources=0.09
word:doing; public-safety=0.08; fear-and-wellbeing=-0.12; economy-and-reputation=-0.05; transparency-accountability=0.07; services-and-legal-aid=0.08
word:dolares; public-safety=-0.08; fear-and-wellbeing=0.13; cost-and-resources=-0.09; economy-and-reputation=0.09; rule-of-law=0.13; community-policing=0.07; officer-safety-operations=-0.07
word:dollar; transparency-accountability=0.06
word:dollars; cost-and-resources=-0.11; officer-safety-operations=-0.08
word:domestic; fear-and-wellbeing=-0.07; officer-safety-operations=0.07
word:domingo; social-cohesion=0.06; local-federal-roles=0.06
word:domingos; social-cohesion=0.08
word:domino; community-trust=0.10
word:don; community-trust=-0.06; crime-reporting=-0.12
word:don't; crime-reporting=-0.12; public-safety=0.11; fear-and-wellbeing=0.25; civic-participation=-0.12; cost-and-resources=0.13; civil-rights=-0.07; social-cohesion=-0.10; local-federal-roles=0.05; rule-of-law=-0.05; services-and-legal-aid=-0.06; officer-safety-operations=0.19
word:dona; community-trust=0.11
word:donde; crime-reporting=0.05; fear-and-wellbeing=0.15; cost-and-resources=-0.05; economy-and-reputation=0.11; social-cohesion=0.08; local-federal-roles=-0.13; transparency-accountability=0.23; services-and-legal-aid=-0.17
word:done; public-safety=0.18; fear-and-wellbeing=-0.15; civic-participation=-0.06; economy-and-reputation=-0.06; services-and-legal-aid=-0.09; officer-safety-operations=0.07
word:dont; public-safety=0.08; local-federal-roles=0.07; rule-of-law=0.06; services-and-legal-aid=0.05; officer-safety-operations=0.06
word:door; community-trust=0.13; cost-and-resources=-0.07; social-cohesion=-0.05; rule-of-law=0.05; transparency-accountability=-0.05
word:doors; community-trust=0.10; social-cohesion=-0.05
word:dormir; fear-and-wellbeing=0.11; rule-of-law=-0.05
word:dos; community-trust=-0.20; public-safety=0.33; fear-and-wellbeing=0.17; cost-and-resources=0.10; social-cohesion=-0.08; local-federal-roles=-0.07; community-policing=0.12; officer-safety-operations=0.07
word:down; community-trust=-0.14; crime-reporting=0.13; fear-and-wellbeing=-0.10; cost-and-resources=-0.05; civil-rights=-0.23; social-cohesion=-0.09; local-federal-roles=0.09; rule-of-law=0.10; officer-safety-operations=-0.14
word:downtown; public-safety=0.07; economy-and-reputation=0.06
word:dpd; community-trust=-0.09; crime-reporting=-0.05; public-safety=-0.15; local-federal-roles=0.06; rule-of-law=-0.07; community-policing=-0.05; officer-safety-operations=0.20
word:dr; community-trust=0.05; public-safety=-0.05; services-and-legal-aid=0.08
word:draft; civil-rights=-0.07; local-federal-roles=0.14; transparency-accountability=0.19
word:drafted; officer-safety-operations=0.05
word:drew; public-safety=0.06
word:drive; crime-reporting=-0.07; public-safety=0.08; fear-and-wellbeing=0.16; local-federal-roles=-0.07; rule-of-law=0.08; community-policing=-0.05
word:driver; fear-and-wellbeing=0.08; local-federal-roles=0.09; transparency-accountability=0.05
word:drives; economy-and-reputation=0.06
word:driving; officer-safety-operations=0.06
word:drop; crime-reporting=0.06
word:drove; civil-rights=0.09; local-federal-roles=0.06; rule-of-law=0.05; officer-safety-operations=0.07
word:drunk; crime-reporting=0.06; public-safety=0.08
word:duele; fear-and-wellbeing=0.07; social-cohesion=0.07
word:dueno; public-safety=0.10; cost-and-resources=-0.05
word:duerme; fear-and-wellbeing=0.10
word:dulce; community-trust=0.05
word:dura; rule-of-law=0.10
word:duty; local-federal-roles=0.07; rule-of-law=0.07
word:dwi; officer-safety-operations=0.06
word:e; community-trust=-0.07; public-safety=-0.07; economy-and-reputation=0.18
word:each; community-trust=-0.08; public-safety=-0.10; cost-and-resources=0.07; social-cohesion=0.07; local-federal-roles=-0.08; transparency-accountability=0.08; services-and-legal-aid=0.06; officer-safety-operations=0.08
word:east; public-safety=0.06; civil-rights=0.06; transparency-accountability=0.08; officer-safety-operations=-0.06
word:eat; public-safety=-0.05
word:edificio; community-trust=-0.06; fear-and-wellbeing=-0.09; civil-rights=-0.05; social-cohesion=0.13; rule-of-law=-0.06
word:eh; fear-and-wellbeing=-0.06; legal-exposure=-0.07; officer-safety-operations=0.06
word:eight; public-safety=-0.06; legal-exposure=0.06; economy-and-reputation=-0.07; community-policing=0.05; officer-safety-operations=0.09
word:eighteen; fear-and-wellbeing=0.06
word:eighty; community-trust=-0.05; legal-exposure=-0.06; civil-rights=0.15; local-federal-roles=0.07; rule-of-law=0.07; community-policing=0.05; officer-safety-operations=0.10
word:either; crime-reporting=0.07; social-cohesion=-0.07; local-federal-roles=0.09; officer-safety-operations=0.08
word:el; crime-reporting=0.14; civic-participation=-0.12; cost-and-resources=0.14; economy-and-reputation=0.25; social-cohesion=0.15; transparency-accountability=0.06; community-policing=-0.17
word:eleven; community-trust=-0.10; public-safety=0.18; fear-and-wellbeing=-0.07; civic-participation=-0.08; cost-and-resources=-0.06; civil-rights=-0.12; social-cohesion=-0.07; local-federal-roles=0.11; rule-of-law=-0.07; transparency-accountability=-0.08; services-and-legal-aid=0.08; officer-safety-operations=0.07
word:ella; crime-reporting=0.15; fear-and-wellbeing=0.21; civic-participation=-0.10; civil-rights=-0.05; economy-and-reputation=-0.07; social-cohesion=-0.16; local-federal-roles=-0.07; officer-safety-operations=-0.05
word:ellas; community-trust=-0.06; fear-and-wellbeing=0.06; services-and-legal-aid=0.06
word:ellos; community-trust=-0.06; public-safety=0.05; civil-rights=-0.06; social-cohesion=-0.05; local-federal-roles=0.11; officer-safety-operations=0.09
word:ellum; public-safety=0.05; civil-rights=0.05; social-cohesion=0.06
word:elotes; economy-and-reputation=0.06
word:else; fear-and-wellbeing=0.06; services-and-legal-aid=-0.06
word:em; community-trust=0.06; public-safety=0.17; fear-and-wellbeing=-0.09; civic-participation=-0.07; cost-and-resources=0.10; civil-rights=-0.08; economy-and-reputation=0.09; transparency-accountability=-0.06; community-policing=0.06
word:empiecen; community-trust=0.06; public-safety=0.06
word:empleado; public-safety=0.05
word:employees; public-safety=-0.09; social-cohesion=0.06; local-federal-roles=0.09
word:empty; services-and-legal-aid=0.06
word:en; community-trust=-0.14; crime-reporting=-0.22; public-safety=0.07; cost-and-resources=-0.15; legal-exposure=-0.06; civil-rights=0.11; economy-and-reputation=0.09; social-cohesion=0.19; local-federal-roles=-0.11; community-policing=0.14; services-and-legal-aid=0.07
word:encima; fear-and-wellbeing=0.07; civic-participation=0.06
word:end; fear-and-wellbeing=0.08; civil-rights=0.07; services-and-legal-aid=0.06
word:enero; fear-and-wellbeing=0.08; transparency-accountability=0.05
word:enfermera; public-safety=0.08
word:enforce; cost-and-resources=0.05; civil-rights=-0.06; economy-and-reputation=0.06
word:enforced; rule-of-law=0.07
word:enforcement; civil-rights=-0.05; local-federal-roles=0.06; transparency-accountability=0.11; officer-safety-operations=-0.06
word:enfrente; civic-participation=0.05; cost-and-resources=-0.06
word:english; economy-and-reputation=0.08; social-cohesion=-0.06
word:enough; public-safety=0.11; social-cohesion=0.07; transparency-accountability=-0.06
word:ensenar; civil-rights=0.06; transparency-accountability=0.06
word:enseno; community-trust=0.14; public-safety=-0.09; cost-and-resources=-0.10; civil-rights=0.13; economy-and-reputation=-0.06; social-cohesion=0.08; rule-of-law=-0.06; community-policing=0.07
word:entendi; civic-participation=0.15; cost-and-resources=-0.05; transparency-accountability=-0.05; services-and-legal-aid=0.09
word:entera; public-safety=0.06; fear-and-wellbeing=-0.07; transparency-accountability=0.05
word:entiendo; officer-safety-operations=-0.06
word:entonces; community-trust=-0.08; crime-reporting=0.14; public-safety=0.08; cost-and-resources=-0.07; civil-rights=0.07; social-cohesion=-0.16; local-federal-roles=0.15; rule-of-law=0.15; community-policing=-0.07; officer-safety-operations=-0.10
word:entran; fear-and-wellbeing=-0.06; local-federal-roles=0.06; officer-safety-operations=0.16
word:entrar; cost-and-resources=-0.07; civil-rights=0.14; social-cohesion=0.11
word:entre; public-safety=0.07; civic-participation=0.06; cost-and-resources=-0.08; local-federal-roles=0.11; rule-of-law=0.05; transparency-accountability=0.10; community-policing=-0.09
word:entrenamiento; civil-rights=0.05; local-federal-roles=0.07
word:entrevista; civil-rights=0.06; transparency-accountability=0.07
word:entro; crime-reporting=0.08; rule-of-law=0.13
word:equipo; cost-and-resources=0.06; civil-rights=-0.05; local-federal-roles=0.05; officer-safety-operations=-0.05
word:era; community-trust=0.08; fear-and-wellbeing=-0.13; civic-participation=-0.05; civil-rights=0.15; social-cohesion=0.13; local-federal-roles=-0.11; services-and-legal-aid=-0.07; officer-safety-operations=-0.06
word:eramos; community-trust=0.14; fear-and-wellbeing=0.11; civic-participation=0.09; social-cohesion=-0.06
word:eran; crime-reporting=0.05
word:error; crime-reporting=0.06; public-safety=0.05; legal-exposure=0.08; rule-of-law=-0.05
word:es; community-trust=-0.19; crime-reporting=-0.20; public-safety=0.16; fear-and-wellbeing=-0.09; civil-rights=0.36; economy-and-reputation=-0.13; social-cohesion=-0.15; local-federal-roles=0.20; rule-of-law=0.18; transparency-accountability=-0.21; community-policing=-0.16; services-and-legal-aid=-0.06; officer-safety-operations=0.07
word:esa; community-trust=0.05; crime-reporting=-0.05; economy-and-reputation=-0.09; social-cohesion=0.05; local-federal-roles=-0.09
word:esas; public-safety=0.13; fear-and-wellbeing=0.07; civic-participation=-0.06; social-cohesion=0.12; rule-of-law=-0.08; community-policing=0.13; officer-safety-operations=0.07
word:escoger; public-safety=0.09; community-policing=0.08
word:esconde; fear-and-wellbeing=-0.11; rule-of-law=0.05
word:escribo; community-policing=-0.06
word:escrito; fear-and-wellbeing=-0.06; civic-participation=0.06; economy-and-reputation=0.07; social-cohesion=-0.05; local-federal-roles=0.21; transparency-accountability=-0.14
word:escuela; crime-reporting=-0.11; public-safety=-0.05; fear-and-wellbeing=0.13; civil-rights=-0.08; economy-and-reputation=-0.07; social-cohesion=-0.07; transparency-accountability=-0.06; community-policing=0.12; officer-safety-operations=-0.05
word:ese; crime-reporting=0.13; public-safety=0.06; fear-and-wellbeing=0.16; civil-rights=0.06; economy-and-reputation=-0.11; social-cohesion=-0.13; rule-of-law=-0.11; transparency-accountability=0.08; community-policing=0.08; services-and-legal-aid=-0.06
word:esl; economy-and-reputation=0.06; social-cohesion=0.05; services-and-legal-aid=0.11
word:eso; crime-reporting=0.12; fear-and-wellbeing=0.08; cost-and-resources=0.09; legal-exposure=-0.10; civil-rights=0.08; social-cohesion=0.05; rule-of-law=0.22; transparency-accountability=0.11; community-policing=0.17; services-and-legal-aid=-0.29; officer-safety-operations=-0.06
word:esos; public-safety=0.15; cost-and-resources=-0.06; social-cohesion=-0.08; community-policing=0.10; officer-safety-operations=-0.06
word:espanol; community-trust=0.07; crime-reporting=-0.07; civic-participation=0.20; cost-and-resources=-0.06; local-federal-roles=0.07; community-policing=0.05; officer-safety-operations=-0.08
word:espera; cost-and-resources=-0.06; rule-of-law=0.09; transparency-accountability=0.06; services-and-legal-aid=0.09
word:esperando; crime-reporting=0.07; public-safety=-0.08; cost-and-resources=0.08
word:esperar; public-safety=-0.07
word:esposa; crime-reporting=0.11; public-safety=0.09; rule-of-law=0.08; services-and-legal-aid=0.05
word:esposo; services-and-legal-aid=-0.07; officer-safety-operations=0.07
word:esquina; community-trust=0.08; crime-reporting=-0.08; fear-and-wellbeing=0.06; legal-exposure=0.05; economy-and-reputation=0.08; social-cohesion=0.12; services-and-legal-aid=-0.06; officer-safety-operations=-0.06
word:esta; community-trust=0.11; crime-reporting=-0.06; fear-and-wellbeing=0.06; civic-participation=-0.16; legal-exposure=0.17; economy-and-reputation=0.16; social-cohesion=0.24; local-federal-roles=-0.06; rule-of-law=-0.06
word:estaba; fear-and-wellbeing=-0.06; civil-rights=0.06
word:estacion; community-trust=0.11; crime-reporting=0.07; public-safety=-0.09; civil-rights=-0.06; officer-safety-operations=0.09
word:estacionamiento; cost-and-resources=-0.09; legal-exposure=-0.07; economy-and-reputation=0.10; local-federal-roles=-0.06
word:estado; community-trust=-0.09; cost-and-resources=0.19; legal-exposure=0.16; economy-and-reputation=-0.06; social-cohesion=-0.07; local-federal-roles=0.36; transparency-accountability=-0.07; services-and-legal-aid=0.06; officer-safety-operations=-0.06
word:estamos; local-federal-roles=0.05
word:estan; fear-and-wellbeing=0.10; civil-rights=-0.06; social-cohesion=-0.06
word:estar; public-safety=-0.05; civil-rights=-0.08; social-cohesion=0.06
word:estas; economy-and-reputation=0.05; local-federal-roles=0.05; transparency-accountability=0.10
word:estatal; legal-exposure=0.07; local-federal-roles=-0.06
word:este; community-trust=0.11; public-safety=-0.12; civic-participation=0.07; legal-exposure=0.05; economy-and-reputation=-0.07; local-federal-roles=0.13; rule-of-law=0.09; community-policing=-0.05
word:estimado; fear-and-wellbeing=-0.08
word:estimados; economy-and-reputation=0.05
word:esto; community-trust=-0.08; fear-and-wellbeing=-0.14; legal-exposure=-0.07; rule-of-law=0.18; transparency-accountability=-0.06; officer-safety-operations=0.08
word:estos; public-safety=-0.07; cost-and-resources=-0.06
word:estoy; public-safety=-0.10; fear-and-wellbeing=-0.08; cost-and-resources=-0.14; civil-rights=0.09; social-cohesion=-0.08; local-federal-roles=-0.11; rule-of-law=0.19
word:estudiante; local-federal-roles=0.06; transparency-accountability=0.06
word:estuvo; civic-participation=0.05; officer-safety-operations=0.06
word:even; public-safety=0.10; economy-and-reputation=-0.05; rule-of-law=-0.07; transparency-accountability=0.13; community-policing=-0.05; officer-safety-operations=-0.06
word:evening; fear-and-wellbeing=-0.10; legal-exposure=0.06; social-cohesion=0.16; transparency-accountability=-0.14; community-policing=0.07
word:ever; crime-reporting=0.06; public-safety=-0.11; civic-participation=0.08; civil-rights=-0.09; economy-and-reputation=0.10; rule-of-law=-0.05; community-policing=0.06; services-and-legal-aid=-0.09
word:every; community-trust=0.10; crime-reporting=-0.08; fear-and-wellbeing=0.09; civic-participation=-0.07; legal-exposure=-0.05; civil-rights=-0.07; social-cohesion=-0.09; rule-of-law=0.22; transparency-accountability=0.18; community-policing=0.06; services-and-legal-aid=-0.13; officer-safety-operations=0.08
word:everybody; community-trust=-0.08; crime-reporting=-0.08; public-safety=0.14; fear-and-wellbeing=-0.12; civic-participation=-0.10; legal-exposure=-0.06; economy-and-reputation=0.05; social-cohesion=0.10; rule-of-law=0.07; community-policing=-0.06
word:everybody's; fear-and-wellbeing=-0.06
word:everyone; community-trust=-0.06; civic-participation=0.10; local-federal-roles=0.10
word:everyone's; civil-rights=0.05
word:everything; crime-reporting=0.05; fear-and-wellbeing=0.11; social-cohesion=-0.07; local-federal-roles=0.10; transparency-accountability=0.05; services-and-legal-aid=0.08
word:ex; public-safety=0.12; fear-and-wellbeing=-0.13; rule-of-law=0.10; officer-safety-operations=-0.07
word:exactly; public-safety=0.07; fear-and-wellbeing=-0.06; cost-and-resources=-0.05; economy-and-reputation=0.05
word:examen; fear-and-wellbeing=-0.08; civic-participation=0.05; community-policing=0.07; officer-safety-operations=0.05
word:example; fear-and-wellbeing=0.05; officer-safety-operations=0.07
word:existe; public-safety=-0.09; fear-and-wellbeing=-0.05; local-federal-roles=0.12; officer-safety-operations=0.07
word:expired; rule-of-law=0.07
word:explain; transparency-accountability=-0.10; services-and-legal-aid=0.06; officer-safety-operations=-0.06
word:explica; community-trust=0.07
word:explico; cost-and-resources=-0.08; legal-exposure=0.06; civil-rights=0.07; social-cohesion=0.08; community-policing=0.10
word:extra; cost-and-resources=0.11; officer-safety-operations=0.16
word:eyes; public-safety=0.11; fear-and-wellbeing=-0.05; social-cohesion=-0.06; local-federal-roles=0.05; officer-safety-operations=0.17
word:f; public-safety=0.09; fear-and-wellbeing=-0.06
word:face; crime-reporting=0.08; fear-and-wellbeing=0.05; civic-participation=0.11; civil-rights=0.08; social-cohesion=0.09; rule-of-law=-0.08; transparency-accountability=0.08; services-and-legal-aid=-0.05
word:facebook; community-trust=0.10
word:fair; economy-and-reputation=0.08
word:fake; crime-reporting=0.06; rule-of-law=0.07
word:falta; fear-and-wellbeing=-0.09; civic-participation=-0.07; civil-rights=0.23
word:familia; community-trust=-0.05; civic-participation=-0.07; civil-rights=0.13; rule-of-law=0.05; community-policing=-0.06
word:familias; community-trust=0.07; local-federal-roles=0.07
word:families; public-safety=0.07; social-cohesion=0.08; rule-of-law=-0.06; services-and-legal-aid=0.09; officer-safety-operations=-0.09
word:family; community-trust=-0.08; crime-reporting=0.06; economy-and-reputation=-0.07; social-cohesion=0.16; local-federal-roles=-0.08; services-and-legal-aid=0.07; officer-safety-operations=0.05
word:far; fear-and-wellbeing=0.06; local-federal-roles=0.08; officer-safety-operations=-0.06
word:farmers; services-and-legal-aid=0.06
word:faster; economy-and-reputation=0.06
word:father; services-and-legal-aid=0.05
word:favor; community-trust=-0.09; crime-reporting=0.11; public-safety=0.11; fear-and-wellbeing=0.06; cost-and-resources=-0.10; civil-rights=-0.06; economy-and-reputation=-0.10; local-federal-roles=0.07
word:fe; officer-safety-operations=0.13
word:fear; fear-and-wellbeing=0.10; social-cohesion=-0.09; local-federal-roles=0.09; rule-of-law=0.07
word:february; community-trust=-0.06; fear-and-wellbeing=-0.08; cost-and-resources=0.05
word:federal; community-trust=-0.25; crime-reporting=-0.09; public-safety=0.17; fear-and-wellbeing=-0.27; civic-participation=-0.21; cost-and-resources=0.12; legal-exposure=0.15; civil-rights=-0.18; economy-and-reputation=-0.17; social-cohesion=-0.17; local-federal-roles=0.71; transparency-accountability=-0.11; community-policing=-0.13; services-and-legal-aid=-0.14; officer-safety-operations=0.38
word:federales; community-trust=-0.06; fear-and-wellbeing=-0.06; civil-rights=-0.05; local-federal-roles=0.11; services-and-legal-aid=0.06; officer-safety-operations=0.07
word:feds; community-trust=-0.09; crime-reporting=0.09; cost-and-resources=0.13; social-cohesion=0.09; local-federal-roles=0.16; rule-of-law=0.07; transparency-accountability=-0.05; community-policing=0.06
word:feed; public-safety=0.08
word:feel; economy-and-reputation=0.07; services-and-legal-aid=-0.05
word:fees; rule-of-law=0.11
word:feet; civil-rights=-0.06; social-cohesion=0.07
word:fell; community-trust=0.12; crime-reporting=0.07; services-and-legal-aid=-0.06
word:fella; community-trust=0.07; fear-and-wellbeing=-0.06; civil-rights=-0.11
word:felonies; public-safety=0.11; legal-exposure=0.05; economy-and-reputation=-0.05; rule-of-law=-0.06; officer-safety-operations=0.05
word:felony; public-safety=0.20; rule-of-law=0.09; transparency-accountability=0.05
word:felt; community-trust=0.07; fear-and-wellbeing=0.06; services-and-legal-aid=0.05
word:fence; fear-and-wellbeing=0.08; social-cohesion=0.10; local-federal-roles=-0.09; officer-safety-operations=0.07
word:fentanyl; public-safety=0.07; local-federal-roles=0.06
word:ferguson; public-safety=0.11
word:fermin; fear-and-wellbeing=-0.06; officer-safety-operations=0.07
word:fianza; public-safety=0.11; local-federal-roles=0.08
word:field; fear-and-wellbeing=0.06; cost-and-resources=0.08
word:fiesta; public-safety=0.08; rule-of-law=-0.08
word:fifteen; fear-and-wellbeing=-0.07; transparency-accountability=0.05
word:fifth; social-cohesion=0.09
word:fifty; community-trust=-0.08; public-safety=0.06; transparency-accountability=0.06; services-and-legal-aid=-0.05
word:fight; legal-exposure=0.05
word:fila; fear-and-wellbeing=0.05; legal-exposure=-0.06; civil-rights=0.05; social-cohesion=0.05; local-federal-roles=-0.07; rule-of-law=-0.06; services-and-legal-aid=-0.07
word:file; community-trust=0.06
word:fill; services-and-legal-aid=0.06
word:filled; cost-and-resources=0.06; civil-rights=-0.06; officer-safety-operations=0.05
word:fin; community-trust=-0.05; public-safety=0.06; community-policing=0.05
word:final; public-safety=-0.07; civic-participation=0.15; services-and-legal-aid=0.09
word:finally; crime-reporting=0.07; public-safety=0.07; fear-and-wellbeing=-0.06
word:find; public-safety=0.12; cost-and-resources=0.11; legal-exposure=0.06; civil-rights=0.11; social-cohesion=-0.08; officer-safety-operations=-0.07
word:fine; fear-and-wellbeing=-0.07; civil-rights=0.07; social-cohesion=-0.09; local-federal-roles=0.08; rule-of-law=-0.09; transparency-accountability=0.06; services-and-legal-aid=-0.09; officer-safety-operations=-0.06
word:fire; local-federal-roles=-0.05
word:firma; cost-and-resources=-0.11; legal-exposure=0.10; civil-rights=0.22; transparency-accountability=0.09; officer-safety-operations=0.10
word:firmado; local-federal-roles=0.07
word:firman; community-trust=0.08; fear-and-wellbeing=0.05; cost-and-resources=-0.06
word:firmar; community-trust=0.12; crime-reporting=0.10; civic-participation=0.06; cost-and-resources=0.10; legal-exposure=0.05; local-federal-roles=0.07; rule-of-law=-0.08; officer-safety-operations=-0.08
word:firme; public-safety=-0.10; fear-and-wellbeing=-0.06
word:firmen; fear-and-wellbeing=0.25; legal-exposure=-0.06; civil-rights=0.13; social-cohesion=-0.05; transparency-accountability=0.06; officer-safety-operations=-0.09
word:firmo; public-safety=0.07; fear-and-wellbeing=0.07; civil-rights=-0.09; local-federal-roles=0.09
word:first; community-trust=0.09; crime-reporting=0.05; public-safety=-0.06; fear-and-wellbeing=-0.08; legal-exposure=0.06; civil-rights=0.06; rule-of-law=0.11; transparency-accountability=0.14; services-and-legal-aid=-0.14
word:fiscal; crime-reporting=0.10; legal-exposure=-0.06
word:five; community-trust=0.07; public-safety=-0.10; civic-participation=0.06; cost-and-resources=0.05; economy-and-reputation=0.06; local-federal-roles=0.06; rule-of-law=-0.10; transparency-accountability=0.06; services-and-legal-aid=0.11; officer-safety-operations=0.05
word:fix; social-cohesion=-0.06; officer-safety-operations=0.12
word:fixed; legal-exposure=0.05; economy-and-reputation=0.09; social-cohesion=-0.06; local-federal-roles=-0.06; community-policing=0.07
word:flag; services-and-legal-aid=0.07
word:floor; public-safety=-0.06; cost-and-resources=0.11; local-federal-roles=0.09; officer-safety-operations=0.06
word:flyer; rule-of-law=0.07; services-and-legal-aid=0.07
word:folks; community-trust=0.06; crime-reporting=0.05; public-safety=0.09; cost-and-resources=0.06; civil-rights=0.06; social-cohesion=0.07; local-federal-roles=0.08; transparency-accountability=-0.07
word:follow; public-safety=-0.06; local-federal-roles=0.12; rule-of-law=-0.06
word:fondo; cost-and-resources=-0.06; social-cohesion=0.09; local-federal-roles=0.07; transparency-accountability=-0.05; services-and-legal-aid=0.05; officer-safety-operations=-0.06
word:fondos; cost-and-resources=0.06; services-and-legal-aid=0.06
word:foot; civil-rights=-0.05; local-federal-roles=0.05
word:for; community-trust=-0.28; crime-reporting=-0.26; civic-participation=0.24; cost-and-resources=0.07; legal-exposure=-0.13; civil-rights=0.15; local-federal-roles=-0.06; community-policing=-0.14; services-and-legal-aid=0.05; officer-safety-operations=0.09
word:force; crime-reporting=-0.06; public-safety=0.07; civic-participation=-0.06; cost-and-resources=-0.14; legal-exposure=0.05; local-federal-roles=0.10; rule-of-law=-0.06; officer-safety-operations=-0.09
word:forest; public-safety=0.05
word:form; community-trust=-0.10; local-federal-roles=-0.11; transparency-accountability=0.06
word:forty; community-trust=-0.05; public-safety=0.10; civic-participation=0.06; cost-and-resources=0.06; civil-rights=-0.08; economy-and-reputation=0.15; social-cohesion=-0.06; rule-of-law=-0.11; transparency-accountability=-0.05; community-policing=-0.09; services-and-legal-aid=-0.05; officer-safety-operations=0.21
word:forward; public-safety=0.08
word:foto; community-trust=0.09; fear-and-wellbeing=0.05; services-and-legal-aid=-0.08
word:found; cost-and-resources=-0.05; local-federal-roles=0.11; transparency-accountability=-0.06
word:four; crime-reporting=-0.07; public-safety=0.13; cost-and-resources=0.32; civil-rights=-0.12; economy-and-reputation=0.11; local-federal-roles=-0.06
word:fourteen; crime-reporting=0.06; fear-and-wellbeing=0.07
word:fourth; civil-rights=0.05; local-federal-roles=-0.05
word:free; fear-and-wellbeing=-0.06; cost-and-resources=0.10; economy-and-reputation=-0.06; social-cohesion=0.08; services-and-legal-aid=0.31
word:friday; public-safety=0.07; fear-and-wellbeing=-0.07; civic-participation=0.07; legal-exposure=0.07; transparency-accountability=0.11; services-and-legal-aid=-0.07
word:friend; crime-reporting=0.08
word:friends; social-cohesion=0.06; rule-of-law=0.11
word:from; crime-reporting=0.22; public-safety=-0.10; cost-and-resources=-0.16; legal-exposure=-0.07; civil-rights=0.28; social-cohesion=0.16; local-federal-roles=0.20; rule-of-law=0.11; services-and-legal-aid=-0.10
word:front; fear-and-wellbeing=-0.08; civic-participation=0.06; legal-exposure=0.06; economy-and-reputation=0.05; services-and-legal-aid=-0.07
word:frontera; local-federal-roles=0.07; rule-of-law=0.06
word:fue; community-trust=-0.08; crime-reporting=0.09; fear-and-wellbeing=0.06; civic-participation=-0.07; civil-rights=0.08; social-cohesion=-0.20; local-federal-roles=-0.08; rule-of-law=0.09; community-policing=0.07; officer-safety-operations=0.07
word:fuera; community-trust=-0.07; crime-reporting=-0.05; fear-and-wellbeing=-0.06; civic-participation=0.06; cost-and-resources=0.08; officer-safety-operations=0.07
word:fueron; fear-and-wellbeing=0.06; civil-rights=0.05
word:fui; community-trust=0.20; crime-reporting=0.17; public-safety=-0.14; civic-participation=0.11; cost-and-resources=-0.10; legal-exposure=-0.05; economy-and-reputation=-0.12; local-federal-roles=-0.18; community-policing=0.09; services-and-legal-aid=0.15; officer-safety-operations=0.16
word:fuimos; fear-and-wellbeing=0.05; social-cohesion=0.09; officer-safety-operations=-0.06
word:full; community-trust=-0.05; fear-and-wellbeing=-0.07; social-cohesion=0.11; services-and-legal-aid=0.06; officer-safety-operations=-0.05
word:fund; cost-and-resources=0.05; rule-of-law=-0.05; services-and-legal-aid=0.19
word:funds; transparency-accountability=0.10; community-policing=0.07
word:funny; fear-and-wellbeing=-0.06; economy-and-reputation=0.07
word:futbol; community-trust=0.09; fear-and-wellbeing=0.11; civic-participation=0.07
word:g; public-safety=-0.07; cost-and-resources=0.14; legal-exposure=0.17; civil-rights=0.15; social-cohesion=-0.08; local-federal-roles=0.09; transparency-accountability=-0.13
word:gane; social-cohesion=0.08; rule-of-law=0.07
word:gang; community-trust=0.05; officer-safety-operations=0.07
word:gano; fear-and-wellbeing=0.06
word:garage; public-safety=0.08; community-policing=0.05
word:garcia; cost-and-resources=0.12; legal-exposure=0.13; civil-rights=0.08; community-policing=0.05
word:garland; public-safety=-0.09; fear-and-wellbeing=-0.10; cost-and-resources=-0.06; civil-rights=0.06; economy-and-reputation=0.07; local-federal-roles=-0.06; rule-of-law=-0.07; transparency-accountability=0.05; services-and-legal-aid=-0.07
word:gas; crime-reporting=0.11; services-and-legal-aid=-0.05
word:gasolinera; community-policing=0.06
word:gave; crime-reporting=0.06; fear-and-wellbeing=0.14; cost-and-resources=-0.11; civil-rights=-0.11; services-and-legal-aid=0.16
word:general; cost-and-resources=0.05
word:gente; community-trust=0.16; fear-and-wellbeing=-0.21; cost-and-resources=-0.24; civil-rights=0.12; economy-and-reputation=0.18; social-cohesion=0.14; local-federal-roles=0.10; rule-of-law=0.05; transparency-accountability=0.07; community-policing=0.06
word:gentleman; economy-and-reputation=0.10; services-and-legal-aid=0.07
word:get; community-trust=-0.11; crime-reporting=0.05; public-safety=0.07; fear-and-wellbeing=-0.15; civic-participation=-0.08; cost-and-resources=0.07; civil-rights=-0.05; social-cohesion=-0.13; local-federal-roles=0.18; transparency-accountability=0.11; community-policing=-0.06; officer-safety-operations=0.12
word:gets; community-trust=-0.14; crime-reporting=0.08; public-safety=-0.14; civil-rights=-0.11; economy-and-reputation=-0.08; local-federal-roles=0.06; rule-of-law=0.06; officer-safety-operations=0.15
word:getting; public-safety=0.10; fear-and-wellbeing=-0.07; civil-rights=0.06; rule-of-law=0.05
word:girl; civil-rights=-0.06
word:girls; civil-rights=-0.05; social-cohesion=0.08; local-federal-roles=0.06; rule-of-law=-0.06
word:give; community-trust=-0.07; crime-reporting=0.11; public-safety=-0.21; civic-participation=0.09; local-federal-roles=0.09; rule-of-law=-0.06; community-policing=0.15; officer-safety-operations=0.05
word:given; services-and-legal-aid=0.08
word:gives; social-cohesion=0.10; transparency-accountability=0.06; officer-safety-operations=0.07
word:giving; community-trust=0.05; officer-safety-operations=0.06
word:go; community-trust=0.14; public-safety=-0.10; fear-and-wellbeing=0.12; civic-participation=-0.10; cost-and-resources=-0.09; economy-and-reputation=0.23; social-cohesion=0.19; transparency-accountability=-0.23; community-policing=-0.08; services-and-legal-aid=-0.06
word:gobierno; civic-participation=0.09; cost-and-resources=0.08; civil-rights=-0.05; economy-and-reputation=-0.05; rule-of-law=0.05; transparency-accountability=-0.08
word:god; civil-rights=-0.05; social-cohesion=0.08; local-federal-roles=0.09; rule-of-law=0.12
word:goes; community-trust=-0.09; crime-reporting=0.07; fear-and-wellbeing=0.10; civil-rights=-0.11; local-federal-roles=0.12; services-and-legal-aid=0.17
word:going; community-trust=-0.07; crime-reporting=0.06; public-safety=-0.09; civic-participation=-0.06; economy-and-reputation=0.09; social-cohesion=0.10; rule-of-law=-0.17
word:gone; crime-reporting=-0.07; public-safety=0.29; fear-and-wellbeing=0.09; civil-rights=-0.05; social-cohesion=-0.07; transparency-accountability=-0.06
word:gonna; public-safety=0.17; civil-rights=-0.06; rule-of-law=0.08; services-and-legal-aid=-0.07; officer-safety-operations=-0.11
word:good; community-trust=-0.13; public-safety=0.08; fear-and-wellbeing=-0.13; cost-and-resources=0.12; legal-exposure=0.10; economy-and-reputation=0.21; social-cohesion=0.22; local-federal-roles=-0.14; transparency-accountability=-0.22; community-policing=-0.07; services-and-legal-aid=-0.09; officer-safety-operations=0.14
word:got; community-trust=0.14; crime-reporting=-0.10; public-safety=0.19; fear-and-wellbeing=-0.11; cost-and-resources=-0.18; economy-and-reputation=0.08; rule-of-law=-0.20; community-policing=-0.17; services-and-legal-aid=0.07
word:government; community-trust=-0.05; cost-and-resources=-0.05; social-cohesion=-0.06; rule-of-law=0.07
word:gracias; community-trust=0.23; public-safety=-0.12; cost-and-resources=0.12; social-cohesion=-0.12; local-federal-roles=-0.12; rule-of-law=-0.11
word:graciela; civic-participation=0.10
word:grade; community-trust=0.06; fear-and-wellbeing=0.13; civil-rights=-0.05
word:grande; services-and-legal-aid=0.08
word:grandmother; civil-rights=0.06
word:grant; local-federal-roles=0.06; community-policing=0.06
word:gratis; cost-and-resources=0.05; civil-rights=-0.07; services-and-legal-aid=0.12
word:grave; public-safety=0.07; community-policing=0.07; officer-safety-operations=0.08
word:great; community-trust=0.06; public-safety=0.08; fear-and-wellbeing=0.09; rule-of-law=0.07
word:green; public-safety=-0.08; civic-participation=0.07; civil-rights=0.06; local-federal-roles=0.06; community-policing=0.05
word:group; civic-participation=0.07; civil-rights=0.13; rule-of-law=-0.06
word:grove; public-safety=-0.08; civic-participation=0.08; civil-rights=-0.08; transparency-accountability=-0.05; services-and-legal-aid=-0.07
word:grupo; public-safety=-0.05; civil-rights=-0.05; community-policing=0.06; officer-safety-operations=0.09
word:guard; social-cohesion=0.16
word:guardia; community-trust=0.11; civic-participation=0.06; rule-of-law=0.08
word:guero; civil-rights=0.13
word:guess; fear-and-wellbeing=0.06
word:gun; rule-of-law=0.10
word:guns; local-federal-roles=0.07; rule-of-law=0.09
word:gusta; services-and-legal-aid=0.05
word:gusto; crime-reporting=0.06; economy-and-reputation=0.05
word:guy; community-trust=0.13; crime-reporting=0.10; public-safety=0.15; civic-participation=-0.14; cost-and-resources=0.10; civil-rights=-0.09; social-cohesion=-0.08; services-and-legal-aid=-0.09; officer-safety-operations=0.17
word:guys; community-trust=-0.09; civic-participation=-0.06; cost-and-resources=0.09; civil-rights=-0.08; economy-and-reputation=0.25; rule-of-law=0.16; officer-safety-operations=0.12
word:gym; social-cohesion=0.06; community-policing=0.08
word:h; economy-and-reputation=0.06; social-cohesion=0.07
word:ha; crime-reporting=0.15; public-safety=0.05; fear-and-wellbeing=0.10; civic-participation=-0.06; civil-rights=-0.05; economy-and-reputation=-0.06
word:haber; services-and-legal-aid=0.05
word:habia; crime-reporting=-0.09; public-safety=0.06; fear-and-wellbeing=0.06; civic-participation=0.09; cost-and-resources=-0.08; local-federal-roles=-0.06; transparency-accountability=0.06; community-policing=0.06; services-and-legal-aid=0.06; officer-safety-operations=-0.09
word:habian; community-trust=0.07; social-cohesion=-0.07
word:habla; community-trust=0.24; crime-reporting=0.06; economy-and-reputation=0.05; officer-safety-operations=-0.09
word:hablamos; civil-rights=0.06; social-cohesion=-0.05
word:hablan; fear-and-wellbeing=0.08
word:hablar; community-trust=-0.06; fear-and-wellbeing=0.11; civic-participation=0.29; transparency-accountability=-0.11; community-policing=0.13; officer-safety-operations=-0.07
word:hable; public-safety=-0.07; cost-and-resources=0.07; community-policing=0.08
word:hablo; crime-reporting=-0.06; fear-and-wellbeing=-0.07; civic-participation=0.08; cost-and-resources=0.08; social-cohesion=0.06; rule-of-law=-0.06; community-policing=-0.05
word:hace; community-trust=0.15; crime-reporting=0.07; public-safety=0.07; fear-and-wellbeing=-0.14; cost-and-resources=-0.12; legal-exposure=0.07; civil-rights=-0.09; social-cohesion=0.13; local-federal-roles=0.06; rule-of-law=0.08; services-and-legal-aid=-0.06
word:hacemos; crime-reporting=0.08; economy-and-reputation=0.07; rule-of-law=-0.12
word:hacen; transparency-accountability=0.09
word:hacer; legal-exposure=0.10; local-federal-roles=0.10; rule-of-law=0.06; services-and-legal-aid=0.06; officer-safety-operations=-0.07
word:hacia; civil-rights=0.05
word:haciendo; local-federal-roles=0.07
word:had; crime-reporting=-0.10; public-safety=0.08; civic-participation=0.14; social-cohesion=0.26; rule-of-law=0.09; transparency-accountability=-0.18; services-and-legal-aid=0.30; officer-safety-operations=0.12
word:hadn't; public-safety=-0.06; fear-and-wellbeing=0.11; cost-and-resources=0.05
word:hagan; crime-reporting=-0.08; public-safety=0.16; civic-participation=0.10; civil-rights=-0.06; social-cohesion=-0.06; local-federal-roles=-0.07
word:hago; public-safety=0.06; fear-and-wellbeing=0.05; civil-rights=-0.06; economy-and-reputation=0.08; social-cohesion=0.09; local-federal-roles=-0.06
word:hair; community-trust=0.07
word:half; crime-reporting=-0.15; economy-and-reputation=0.22; social-cohesion=0.07; transparency-accountability=-0.05
word:hall; rule-of-law=-0.07
word:hallway; cost-and-resources=0.08; local-federal-roles=0.05; rule-of-law=-0.05; services-and-legal-aid=0.07
word:han; crime-reporting=-0.06; public-safety=0.15; civil-rights=0.09; economy-and-reputation=0.09; social-cohesion=0.11
word:hand; community-trust=0.05; crime-reporting=0.17; fear-and-wellbeing=0.12; civic-participation=-0.05; legal-exposure=-0.10; civil-rights=-0.08; rule-of-law=0.07; officer-safety-operations=0.18
word:handing; public-safety=0.06
word:hands; crime-reporting=0.08; public-safety=0.13; legal-exposure=0.09; officer-safety-operations=-0.07
word:happened; public-safety=-0.07; civil-rights=0.14; social-cohesion=-0.05; transparency-accountability=0.10
word:happens; local-federal-roles=0.07; rule-of-law=0.06
word:happy; social-cohesion=0.10
word:hard; public-safety=0.07; civil-rights=0.12; economy-and-reputation=-0.06; local-federal-roles=0.08
word:harry; public-safety=-0.06; economy-and-reputation=0.09; social-cohesion=0.06; officer-safety-operations=-0.08
word:has; community-trust=-0.12; public-safety=0.20; fear-and-wellbeing=-0.07; legal-exposure=0.15; civil-rights=-0.14; social-cohesion=-0.09; local-federal-roles=0.12; rule-of-law=0.05; community-policing=-0.08; services-and-legal-aid=-0.12
word:hasta; fear-and-wellbeing=0.07; civic-participation=0.10; legal-exposure=-0.09; economy-and-reputation=-0.07; local-federal-roles=0.06; rule-of-law=0.10; community-policing=-0.10; officer-safety-operations=-0.07
word:hat; public-safety=-0.08; civil-rights=0.08; social-cohesion=0.09
word:hate; local-federal-roles=-0.05
word:have; community-trust=-0.16; crime-reporting=-0.15; civic-participation=-0.12; cost-and-resources=-0.12; local-federal-roles=0.05; rule-of-law=-0.06; community-policing=0.07; services-and-legal-aid=-0.16
word:haven't; public-safety=0.07; civic-participation=0.12
word:having; economy-and-reputation=0.08; services-and-legal-aid=0.07
word:hay; community-trust=-0.19; public-safety=-0.33; fear-and-wellbeing=0.15; civic-participation=-0.12; cost-and-resources=0.09; civil-rights=0.17; rule-of-law=0.18; services-and-legal-aid=0.28; officer-safety-operations=-0.12
word:haya; legal-exposure=-0.05; civil-rights=0.07; community-policing=0.06
word:hb; local-federal-roles=0.07; officer-safety-operations=0.06
word:he; community-trust=0.10; crime-reporting=0.21; public-safety=-0.09; fear-and-wellbeing=0.28; civic-participation=-0.15; legal-exposure=0.12; civil-rights=0.15; social-cohesion=-0.08; local-federal-roles=-0.09; rule-of-law=-0.18; transparency-accountability=-0.28; community-policing=0.10; services-and-legal-aid=0.09; officer-safety-operations=0.11
word:he'd; community-trust=-0.07; economy-and-reputation=0.05; social-cohesion=-0.06; local-federal-roles=-0.07; services-and-legal-aid=-0.07
word:he'll; fear-and-wellbeing=0.09
word:he's; community-trust=-0.07; public-safety=-0.07; civil-rights=-0.09; social-cohesion=-0.06; local-federal-roles=-0.07; rule-of-law=0.06; transparency-accountability=0.08; services-and-legal-aid=-0.09; officer-safety-operations=0.07
word:head; civil-rights=0.06; economy-and-reputation=0.07; rule-of-law=0.10
word:health; community-policing=0.08
word:hear; community-trust=0.08; public-safety=0.08; social-cohesion=0.06; rule-of-law=0.06; services-and-legal-aid=-0.08
word:heard; crime-reporting=0.11; fear-and-wellbeing=-0.10; civic-participation=0.12; cost-and-resources=0.09; civil-rights=-0.08; economy-and-reputation=-0.06; social-cohesion=-0.08; rule-of-law=-0.09; services-and-legal-aid=0.05; officer-safety-operations=0.09
word:hearing; fear-and-wellbeing=-0.05; civic-participation=-0.10; civil-rights=0.07; rule-of-law=0.05; officer-safety-operations=-0.05
word:heart; civil-rights=-0.07; economy-and-reputation=0.06
word:hecho; community-trust=0.05; fear-and-wellbeing=0.05; civic-participation=0.05; officer-safety-operations=-0.08
word:held; crime-reporting=-0.07; civic-participation=0.13; cost-and-resources=-0.06; legal-exposure=0.14; civil-rights=0.07; economy-and-reputation=-0.05; social-cohesion=-0.07
word:hello; civic-participation=0.06; civil-rights=-0.07; transparency-accountability=-0.05; services-and-legal-aid=0.09; officer-safety-operations=-0.07
word:help; public-safety=0.06; fear-and-wellbeing=0.09; civic-participation=-0.07; cost-and-resources=-0.07; social-cohesion=-0.09; local-federal-roles=0.09; services-and-legal-aid=0.07
word:hemos; public-safety=0.06; community-policing=0.05
word:her; community-trust=0.07; crime-reporting=0.44; fear-and-wellbeing=0.12; civic-participation=0.06; cost-and-resources=0.06; legal-exposure=-0.06; civil-rights=-0.28; economy-and-reputation=-0.12; social-cohesion=-0.13; rule-of-law=-0.17; transparency-accountability=-0.12; community-policing=-0.08; services-and-legal-aid=0.15; officer-safety-operations=-0.22
word:here; crime-reporting=0.11; public-safety=0.13; fear-and-wellbeing=-0.22; civic-participation=0.13; legal-exposure=-0.07; economy-and-reputation=-0.14; social-cohesion=0.15; local-federal-roles=0.08; rule-of-law=-0.20; transparency-accountability=-0.13
word:here's; economy-and-reputation=0.07
word:hermana; fear-and-wellbeing=0.05; civic-participation=0.06; social-cohesion=-0.19
word:hermano; fear-and-wellbeing=-0.15; rule-of-law=0.06; officer-safety-operations=-0.05
word:hermanos; social-cohesion=0.05; rule-of-law=0.07
word:herself; services-and-legal-aid=0.10
word:hey; economy-and-reputation=0.08
word:hi; community-trust=0.08; public-safety=-0.08; fear-and-wellbeing=0.10; civic-participation=-0.08; cost-and-resources=-0.07; social-cohesion=-0.06; services-and-legal-aid=0.09; officer-safety-operations=-0.12
word:hice; civic-participation=0.06; civil-rights=-0.05; social-cohesion=-0.05; transparency-accountability=0.07
word:hide; community-trust=0.12; public-safety=-0.06
word:hiding; fear-and-wellbeing=0.05
word:hielo; public-safety=-0.07; civic-participation=0.10; transparency-accountability=0.07
word:highland; community-trust=0.06; public-safety=0.08; fear-and-wellbeing=-0.07; cost-and-resources=0.05
word:highlands; local-federal-roles=0.08
word:hija; civic-participation=0.07; legal-exposure=0.15; rule-of-law=-0.13
word:hijo; civic-participation=-0.05; civil-rights=0.21; economy-and-reputation=-0.06; social-cohesion=-0.12; officer-safety-operations=0.19
word:hijos; public-safety=0.06; economy-and-reputation=0.07; transparency-accountability=0.06
word:hill; civil-rights=-0.05; local-federal-roles=0.05
word:hills; community-trust=0.06; community-policing=0.08
word:him; community-trust=0.14; public-safety=0.55; fear-and-wellbeing=-0.22; civic-participation=-0.10; legal-exposure=-0.08; civil-rights=0.10; social-cohesion=-0.21; local-federal-roles=-0.06; rule-of-law=0.26; services-and-legal-aid=-0.22; officer-safety-operations=0.05
word:hines; public-safety=-0.06; economy-and-reputation=0.09; social-cohesion=0.07; officer-safety-operations=-0.07
word:hire; public-safety=0.08; cost-and-resources=0.08
word:his; crime-reporting=0.12; fear-and-wellbeing=0.23; civic-participation=-0.07; legal-exposure=0.08; civil-rights=0.39; economy-and-reputation=0.08; social-cohesion=0.06; local-federal-roles=-0.10; rule-of-law=-0.13; transparency-accountability=-0.12; services-and-legal-aid=-0.19
word:hispana; social-cohesion=0.06
word:hispanic; officer-safety-operations=0.10
word:history; cost-and-resources=0.06; civil-rights=0.11
word:hit; community-trust=-0.05; crime-reporting=0.08; public-safety=0.06; fear-and-wellbeing=0.08; civil-rights=-0.07; economy-and-reputation=0.05
word:hizo; crime-reporting=0.08; public-safety=-0.06; civic-participation=0.05; economy-and-reputation=-0.08; social-cohesion=-0.07; local-federal-roles=0.13; rule-of-law=0.14; services-and-legal-aid=-0.05; officer-safety-operations=-0.07
word:hoja; community-trust=0.06
word:hola; fear-and-wellbeing=-0.06; legal-exposure=0.05; local-federal-roles=0.06
word:hold; community-trust=-0.13; crime-reporting=-0.12; public-safety=0.18; cost-and-resources=0.26; economy-and-reputation=-0.06; transparency-accountability=-0.07; officer-safety-operations=0.05
word:holding; cost-and-resources=-0.05; officer-safety-operations=0.06
word:holds; public-safety=0.05; local-federal-roles=-0.07
word:hombre; crime-reporting=0.16; social-cohesion=-0.06; local-federal-roles=-0.05
word:hombres; fear-and-wellbeing=0.05; transparency-accountability=-0.06
word:home; crime-reporting=-0.08; public-safety=0.18; fear-and-wellbeing=0.12; civic-participation=-0.12; civil-rights=-0.14; rule-of-law=0.18; officer-safety-operations=-0.06
word:homicide; community-policing=0.06
word:homicidios; community-trust=0.09
word:honduras; economy-and-reputation=0.06; social-cohesion=0.05; officer-safety-operations=0.07
word:honorable; public-safety=-0.06
word:honored; rule-of-law=0.07
word:hope; community-trust=-0.06; crime-reporting=0.06; public-safety=0.09; fear-and-wellbeing=-0.06; civil-rights=-0.05; social-cohesion=0.07
word:hora; community-trust=0.05; civic-participation=0.06; social-cohesion=-0.06; rule-of-law=0.05; services-and-legal-aid=-0.06; officer-safety-operations=-0.06
word:horas; community-trust=-0.06; crime-reporting=-0.08; public-safety=-0.06; civic-participation=-0.07; cost-and-resources=0.17; economy-and-reputation=0.10; social-cohesion=-0.12; local-federal-roles=-0.11; rule-of-law=-0.08; community-policing=0.08; officer-safety-operations=0.30
word:horse; public-safety=0.07; cost-and-resources=-0.07
word:hospital; public-safety=-0.07; cost-and-resources=0.13; rule-of-law=-0.11; services-and-legal-aid=0.09
word:hotel; cost-and-resources=0.08; civil-rights=0.11; services-and-legal-aid=0.14
word:hour; community-trust=-0.07; public-safety=-0.06; cost-and-resources=0.13; transparency-accountability=-0.07; officer-safety-operations=0.11
word:hours; community-trust=-0.11; crime-reporting=0.10; cost-and-resources=0.15; social-cohesion=-0.06; rule-of-law=-0.15; transparency-accountability=0.05; services-and-legal-aid=0.09; officer-safety-operations=0.05
word:house; public-safety=-0.09; fear-and-wellbeing=0.10; civil-rights=-0.12; economy-and-reputation=0.15; rule-of-law=-0.07
word:houses; community-trust=0.05; social-cohesion=0.08; local-federal-roles=-0.05; services-and-legal-aid=-0.08
word:how; community-trust=0.09; crime-reporting=0.19; public-safety=0.10; fear-and-wellbeing=-0.09; civic-participation=0.18; social-cohesion=-0.16; local-federal-roles=-0.24; rule-of-law=0.12; transparency-accountability=0.14; community-policing=-0.07; officer-safety-operations=0.10
word:hoy; community-trust=0.05; crime-reporting=0.07; civic-participation=-0.08; social-cohesion=-0.09; local-federal-roles=-0.08; rule-of-law=0.11; officer-safety-operations=-0.06
word:hsi; local-federal-roles=0.11
word:hubiera; public-safety=0.20; fear-and-wellbeing=-0.09; social-cohesion=0.05
word:hubo; civic-participation=0.09; social-cohesion=0.08; local-federal-roles=0.12; transparency-accountability=-0.06; officer-safety-operations=-0.07
word:huella; public-safety=0.06; officer-safety-operations=0.13
word:huellas; civil-rights=0.08; officer-safety-operations=0.08
word:human; rule-of-law=0.05
word:humano; rule-of-law=0.07
word:hundred; community-trust=-0.05; public-safety=0.14; civic-participation=0.05; civil-rights=0.11; rule-of-law=0.08; transparency-accountability=-0.06; community-policing=-0.09; officer-safety-operations=-0.08
word:hurt; public-safety=0.06; civil-rights=-0.06; local-federal-roles=-0.07; officer-safety-operations=0.19
word:husband; community-trust=-0.09; civil-rights=0.10; rule-of-law=-0.08; officer-safety-operations=0.12
word:huyendo; public-safety=0.11
word:i; community-trust=0.12; crime-reporting=0.19; fear-and-wellbeing=0.24; civic-participation=0.27; cost-and-resources=-0.06; legal-exposure=-0.14; local-federal-roles=-0.17; rule-of-law=-0.07; transparency-accountability=-0.08; community-policing=0.08; services-and-legal-aid=0.08; officer-safety-operations=-0.28
word:i'd; community-trust=0.05; crime-reporting=0.10; public-safety=0.06; fear-and-wellbeing=0.07; civic-participation=-0.08; economy-and-reputation=0.13; social-cohesion=-0.10; local-federal-roles=0.08; rule-of-law=0.13; community-policing=-0.12; services-and-legal-aid=0.06
word:i'll; public-safety=0.10; fear-and-wellbeing=0.05; cost-and-resources=-0.06; legal-exposure=0.06; local-federal-roles=0.15; rule-of-law=-0.10; officer-safety-operations=0.06
word:i'm; crime-reporting=0.24; fear-and-wellbeing=0.13; cost-and-resources=0.19; civil-rights=0.12; economy-and-reputation=-0.06; social-cohesion=0.20; transparency-accountability=0.13; services-and-legal-aid=0.17
word:i've; crime-reporting=-0.07; public-safety=-0.07; fear-and-wellbeing=-0.13; civic-participation=-0.15; cost-and-resources=-0.05; civil-rights=0.12; social-cohesion=0.22; community-policing=-0.08; officer-safety-operations=0.08
word:iba; crime-reporting=0.14; fear-and-wellbeing=-0.06; economy-and-reputation=-0.08; social-cohesion=-0.11; local-federal-roles=-0.06; transparency-accountability=-0.06; officer-safety-operations=0.12
word:ice; community-trust=0.11; crime-reporting=-0.15; fear-and-wellbeing=-0.15; civic-participation=-0.16; economy-and-reputation=-0.14; social-cohesion=-0.09; local-federal-roles=-0.11; officer-safety-operations=0.08
word:id; public-safety=-0.09; officer-safety-operations=0.05
word:idea; legal-exposure=0.06; local-federal-roles=0.06
word:if; public-safety=0.18; fear-and-wellbeing=0.18; civic-participation=-0.07; cost-and-resources=-0.13; civil-rights=0.05; economy-and-reputation=-0.08; social-cohesion=-0.16; local-federal-roles=0.10; rule-of-law=-0.08; transparency-accountability=0.27; community-policing=-0.10; services-and-legal-aid=-0.06; officer-safety-operations=-0.08
word:iglesia; public-safety=-0.06; social-cohesion=0.21; local-federal-roles=-0.05; rule-of-law=0.06
word:igual; community-trust=-0.05; public-safety=0.08; rule-of-law=0.14; services-and-legal-aid=-0.07
word:ilegal; civil-rights=-0.06
word:illegal; community-trust=-0.06; public-safety=-0.10; fear-and-wellbeing=0.09; civic-participation=-0.06; civil-rights=-0.05; economy-and-reputation=0.06; local-federal-roles=0.08; rule-of-law=0.26; transparency-accountability=-0.05
word:illinois; civil-rights=0.08; rule-of-law=-0.05
word:imaginense; crime-reporting=0.06
word:immigrant; community-trust=0.06; crime-reporting=0.07; civil-rights=-0.10; economy-and-reputation=0.08; rule-of-law=-0.08; community-policing=0.05; services-and-legal-aid=0.07
word:immigrants; public-safety=0.09; fear-and-wellbeing=-0.05
word:immigration; community-trust=0.09; fear-and-wellbeing=-0.10; civic-participation=0.09; legal-exposure=0.11; civil-rights=-0.06; economy-and-reputation=-0.07; social-cohesion=-0.09; local-federal-roles=0.13; services-and-legal-aid=-0.05
word:immunity; legal-exposure=-0.06; civil-rights=0.06; transparency-accountability=0.05
word:impuesto; public-safety=0.08; cost-and-resources=0.17; economy-and-reputation=0.07
word:impuestos; public-safety=-0.06; cost-and-resources=-0.15; economy-and-reputation=0.11; rule-of-law=0.11
word:in; community-trust=0.19; crime-reporting=-0.11; fear-and-wellbeing=-0.14; civic-participation=0.05; cost-and-resources=0.13; civil-rights=-0.20; economy-and-reputation=0.14; social-cohesion=0.10; local-federal-roles=-0.13; rule-of-law=0.08; officer-safety-operations=0.38
word:informacion; transparency-accountability=0.17; officer-safety-operations=-0.07
word:ingles; civic-participation=0.16; cost-and-resources=-0.06; local-federal-roles=-0.05
word:ink; fear-and-wellbeing=-0.06
word:inmigracion; fear-and-wellbeing=-0.08; local-federal-roles=0.11; community-policing=0.09
word:ins; public-safety=0.05
word:insurance; community-trust=-0.09; crime-reporting=-0.06; public-safety=0.05; cost-and-resources=0.17; economy-and-reputation=0.12; social-cohesion=-0.06; rule-of-law=0.10
word:interest; cost-and-resources=0.07; transparency-accountability=0.13
word:interprete; legal-exposure=-0.06; civil-rights=0.06
word:interpreter; fear-and-wellbeing=0.09; services-and-legal-aid=0.12
word:interview; officer-safety-operations=0.09
word:into; public-safety=0.15; fear-and-wellbeing=-0.14; civic-participation=-0.09; cost-and-resources=0.08; legal-exposure=-0.06; civil-rights=-0.07; local-federal-roles=0.09; rule-of-law=-0.11; officer-safety-operations=0.09
word:invited; community-trust=0.06
word:ir; fear-and-wellbeing=-0.07; civil-rights=-0.05; economy-and-reputation=-0.06; services-and-legal-aid=0.14
word:irving; rule-of-law=0.05
word:is; crime-reporting=-0.09; public-safety=-0.14; fear-and-wellbeing=0.07; civic-participation=-0.20; cost-and-resources=-0.17; legal-exposure=0.07; civil-rights=0.20; economy-and-reputation=-0.19; social-cohesion=-0.20; local-federal-roles=0.11; rule-of-law=0.21; transparency-accountability=-0.06; community-policing=-0.17
word:isn't; public-safety=-0.15; cost-and-resources=-0.12; legal-exposure=0.09; civil-rights=-0.11; social-cohesion=0.08; rule-of-law=-0.13; transparency-accountability=0.08; services-and-legal-aid=-0.10
word:it; community-trust=-0.13; public-safety=-0.18; legal-exposure=0.09; civil-rights=0.05; economy-and-reputation=0.06; social-cohesion=0.08; local-federal-roles=0.35; rule-of-law=0.14; transparency-accountability=0.19; community-policing=-0.14; services-and-legal-aid=-0.28; officer-safety-operations=-0.08
word:it'll; officer-safety-operations=0.06
word:it's; community-trust=0.14; legal-exposure=0.07; social-cohesion=-0.13; local-federal-roles=-0.15; rule-of-law=-0.07; transparency-accountability=0.16; services-and-legal-aid=-0.16; officer-safety-operations=0.12
word:item; crime-reporting=-0.07; public-safety=0.07; fear-and-wellbeing=-0.10; civic-participation=0.07; legal-exposure=-0.08; civil-rights=-0.10; economy-and-reputation=-0.08; social-cohesion=-0.05; transparency-accountability=0.15; community-policing=-0.08; services-and-legal-aid=-0.08; officer-safety-operations=0.27
word:its; community-trust=-0.05; civic-participation=0.06; legal-exposure=0.12; social-cohesion=-0.06; local-federal-roles=0.05
word:jail; community-trust=0.05; public-safety=0.31; fear-and-wellbeing=-0.14; civic-participation=-0.12; civil-rights=0.11; economy-and-reputation=-0.09; social-cohesion=-0.07; local-federal-roles=0.10; rule-of-law=0.11; transparency-accountability=-0.08; community-policing=-0.05; services-and-legal-aid=-0.15; officer-safety-operations=0.06
word:jamas; rule-of-law=0.09
word:january; community-trust=0.06
word:jefe; community-trust=0.06; cost-and-resources=0.11; transparency-accountability=-0.08
word:jefferson; crime-reporting=0.05; economy-and-reputation=0.11; social-cohesion=0.06; services-and-legal-aid=-0.05
word:job; community-trust=-0.06; public-safety=0.06; civil-rights=-0.09; economy-and-reputation=-0.13; local-federal-roles=0.14; officer-safety-operations=0.15
word:jobs; community-policing=0.06
word:joven; fear-and-wellbeing=-0.07; civic-participation=0.05
word:juan; legal-exposure=0.12
word:jubilado; transparency-accountability=0.09; officer-safety-operations=0.11
word:judge; fear-and-wellbeing=-0.12; legal-exposure=-0.09; civil-rights=0.23; social-cohesion=-0.06; rule-of-law=0.07; officer-safety-operations=0.06
word:judicial; legal-exposure=0.09
word:jueves; public-safety=-0.07; community-policing=0.16
word:juez; crime-reporting=-0.06; public-safety=-0.08; legal-exposure=0.15; civil-rights=0.29; social-cohesion=-0.07; local-federal-roles=-0.06; transparency-accountability=0.09
word:julio; fear-and-wellbeing=-0.09; social-cohesion=0.06
word:july; services-and-legal-aid=0.07
word:june; fear-and-wellbeing=-0.05
word:junta; community-trust=0.11; civic-participation=0.14; local-federal-roles=-0.10; services-and-legal-aid=0.09
word:juntas; community-trust=0.06; fear-and-wellbeing=0.06; services-and-legal-aid=-0.05
word:junto; rule-of-law=-0.06
word:juntos; services-and-legal-aid=0.13
word:jurisdiction; officer-safety-operations=0.05
word:just; community-trust=0.10; public-safety=-0.13; civic-participation=0.06; civil-rights=0.10; economy-and-reputation=0.07; rule-of-law=-0.10; community-policing=-0.09; officer-safety-operations=-0.13
word:justo; civil-rights=0.06; rule-of-law=0.07
word:keep; community-trust=0.07; public-safety=0.30; civic-participation=-0.06; cost-and-resources=-0.06; civil-rights=-0.11; economy-and-reputation=0.07; social-cohesion=0.07; local-federal-roles=0.14; rule-of-law=-0.08; transparency-accountability=-0.09; services-and-legal-aid=0.11; officer-safety-operations=-0.11
word:keeps; crime-reporting=-0.08; local-federal-roles=-0.07; rule-of-law=-0.05; community-policing=-0.06
word:kept; fear-and-wellbeing=0.11; cost-and-resources=0.05; rule-of-law=0.14
word:kid; fear-and-wellbeing=-0.08; civil-rights=-0.07; social-cohesion=0.09; officer-safety-operations=0.08
word:kid's; social-cohesion=0.06
word:kids; public-safety=0.10; fear-and-wellbeing=-0.22; cost-and-resources=0.12; civil-rights=-0.07; local-federal-roles=0.06; transparency-accountability=-0.10; community-policing=0.23
word:kiest; cost-and-resources=0.06; community-policing=0.11
word:kill; public-safety=-0.07; fear-and-wellbeing=-0.06; civic-participation=-0.07; civil-rights=0.11; rule-of-law=0.11
word:killed; rule-of-law=-0.05
word:kind; civic-participation=-0.05; civil-rights=-0.07; economy-and-reputation=0.07; social-cohesion=0.06; services-and-legal-aid=0.11
word:kindly; legal-exposure=0.05; services-and-legal-aid=-0.06
word:kinds; community-trust=0.06; fear-and-wellbeing=-0.07; local-federal-roles=0.05
word:kitchen; fear-and-wellbeing=-0.06; services-and-legal-aid=0.06; officer-safety-operations=-0.05
word:knee; local-federal-roles=-0.06
word:knew; community-trust=0.05; fear-and-wellbeing=-0.07; civil-rights=-0.06; rule-of-law=0.07; officer-safety-operations=0.07
word:knock; fear-and-wellbeing=0.14; services-and-legal-aid=0.06
word:know; public-safety=0.08; fear-and-wellbeing=-0.07; cost-and-resources=-0.07; civil-rights=-0.12; local-federal-roles=-0.10; rule-of-law=-0.15; transparency-accountability=0.23; community-policing=0.09
word:known; officer-safety-operations=0.10
word:knows; public-safety=0.12; civil-rights=-0.06; social-cohesion=-0.07; local-federal-roles=0.10; rule-of-law=-0.07
word:la; community-trust=0.17; crime-reporting=0.08; fear-and-wellbeing=0.15; civic-participation=0.26; cost-and-resources=-0.07; legal-exposure=-0.10; civil-rights=-0.12; economy-and-reputation=0.22; rule-of-law=-0.08; community-policing=-0.44; services-and-legal-aid=0.14; officer-safety-operations=0.12
word:lado; public-safety=-0.06; civic-participation=0.09; social-cohesion=0.07; community-policing=-0.05
word:lady; community-trust=0.06; crime-reporting=0.12; public-safety=-0.07; civic-participation=0.19; economy-and-reputation=-0.05; local-federal-roles=-0.07; rule-of-law=-0.08; officer-safety-operations=0.09
word:lake; community-trust=0.11; fear-and-wellbeing=-0.07; cost-and-resources=0.07; local-federal-roles=0.06; transparency-accountability=-0.06
word:landlord; transparency-accountability=0.08
word:lane; public-safety=0.12; fear-and-wellbeing=0.10; social-cohesion=-0.08; local-federal-roles=-0.05
word:language; civil-rights=-0.07; services-and-legal-aid=0.09
word:laredo; public-safety=-0.05; legal-exposure=0.06; civil-rights=0.05; community-policing=0.06; officer-safety-operations=-0.05
word:las; community-trust=0.08; crime-reporting=-0.05; fear-and-wellbeing=0.06; civic-participation=0.06; cost-and-resources=-0.10; legal-exposure=-0.16; civil-rights=-0.21; local-federal-roles=-0.20; rule-of-law=-0.08; transparency-accountability=0.11; community-policing=0.08
word:last; community-trust=-0.16; fear-and-wellbeing=0.17; civic-participation=0.11; legal-exposure=-0.08; civil-rights=0.11; economy-and-reputation=0.16; local-federal-roles=-0.10; community-policing=-0.10; services-and-legal-aid=0.20; officer-safety-operations=0.08
word:late; social-cohesion=-0.05
word:later; public-safety=0.09
word:latinos; community-trust=0.08; civil-rights=0.07
word:laughter; legal-exposure=0.05
word:lavanderia; crime-reporting=0.10; public-safety=0.07; fear-and-wellbeing=0.07
word:law; community-trust=-0.10; public-safety=-0.10; civic-participation=-0.08; legal-exposure=0.06; civil-rights=0.11; local-federal-roles=0.19; rule-of-law=0.21; transparency-accountability=-0.19; officer-safety-operations=-0.05
word:lawn; legal-exposure=0.05
word:laws; rule-of-law=0.10; transparency-accountability=-0.05
word:lawyer; public-safety=0.10; legal-exposure=0.10; economy-and-reputation=-0.05; local-federal-roles=0.10; transparency-accountability=-0.05
word:lawyers; civil-rights=0.10
word:le; community-trust=0.19; crime-reporting=0.39; public-safety=-0.21; civic-participation=-0.16; civil-rights=0.09; economy-and-reputation=0.18; social-cohesion=-0.10; local-federal-roles=0.06; rule-of-law=-0.15; services-and-legal-aid=0.07
word:lean; crime-reporting=0.06; civil-rights=-0.05; local-federal-roles=0.07
word:learn; rule-of-law=0.05
word:learned; social-cohesion=-0.06; community-policing=0.12
word:least; community-trust=0.05; public-safety=-0.07; civil-rights=0.08; local-federal-roles=0.06
word:leave; community-trust=-0.06; crime-reporting=-0.06; fear-and-wellbeing=0.13; cost-and-resources=-0.09; social-cohesion=-0.08; local-federal-roles=0.15
word:leaves; public-safety=0.07
word:leen; civic-participation=0.07; transparency-accountability=0.10
word:leer; fear-and-wellbeing=0.12; rule-of-law=-0.06; officer-safety-operations=0.06
word:left; crime-reporting=0.09; public-safety=0.06; fear-and-wellbeing=0.05; civil-rights=-0.06; social-cohesion=-0.06; local-federal-roles=-0.10; transparency-accountability=-0.09
word:legal; public-safety=-0.09; civic-participation=-0.10; legal-exposure=0.17; civil-rights=0.19; economy-and-reputation=0.06; rule-of-law=-0.26; transparency-accountability=0.08; services-and-legal-aid=0.10
word:lei; local-federal-roles=0.10; officer-safety-operations=0.09
word:les; community-trust=0.33; fear-and-wellbeing=0.19; civic-participation=-0.07; cost-and-resources=-0.14; legal-exposure=0.09; social-cohesion=0.16; rule-of-law=0.10; transparency-accountability=-0.15; community-policing=0.30; services-and-legal-aid=-0.08
word:less; cost-and-resources=0.05; civil-rights=-0.05; officer-safety-operations=0.05
word:let; community-trust=0.06; fear-and-wellbeing=-0.26; civic-participation=0.05; legal-exposure=-0.16; civil-rights=0.12; social-cohesion=0.12; local-federal-roles=0.16; transparency-accountability=0.19; community-policing=-0.06
word:let's; cost-and-resources=0.09; civil-rights=0.08; social-cohesion=0.09
word:letra; civic-participation=0.06; transparency-accountability=0.06
word:letrero; economy-and-reputation=0.06; local-federal-roles=0.05
word:lets; civic-participation=0.08; social-cohesion=0.05
word:letter; cost-and-resources=0.05; rule-of-law=-0.05; services-and-legal-aid=0.09
word:letters; civil-rights=0.06
word:letting; civil-rights=-0.06; local-federal-roles=0.09; officer-safety-operations=0.05
word:levantar; crime-reporting=-0.05; cost-and-resources=0.06; community-policing=0.06
word:lew; cost-and-resources=0.20; economy-and-reputation=-0.05; local-federal-roles=-0.05; officer-safety-operations=0.06
word:ley; community-trust=-0.15; public-safety=-0.09; fear-and-wellbeing=0.13; civic-participation=0.11; civil-rights=-0.08; local-federal-roles=-0.05; rule-of-law=0.35; transparency-accountability=-0.10; community-policing=-0.09; services-and-legal-aid=-0.08; officer-safety-operations=-0.12
word:leyes; public-safety=-0.06; legal-exposure=0.07; civil-rights=0.07; rule-of-law=0.06
word:leyo; transparency-accountability=0.07
word:liaison; cost-and-resources=0.05; local-federal-roles=0.07; transparency-accountability=0.11
word:library; civic-participation=0.05; cost-and-resources=0.08
word:licencia; public-safety=0.09; economy-and-reputation=0.06; rule-of-law=0.09
word:licenciada; community-trust=-0.06
word:licenciado; community-trust=0.05; public-safety=0.07; transparency-accountability=0.06
word:license; cost-and-resources=0.05; social-cohesion=-0.06
word:lieutenant; public-safety=-0.08; local-federal-roles=0.06; transparency-accountability=0.11; officer-safety-operations=0.13
word:life; public-safety=-0.08; fear-and-wellbeing=-0.10; civil-rights=0.19; services-and-legal-aid=0.07
word:light; fear-and-wellbeing=-0.09
word:lights; fear-and-wellbeing=-0.06; social-cohesion=0.06
word:like; public-safety=-0.16; economy-and-reputation=0.07; local-federal-roles=-0.14; rule-of-law=0.13; officer-safety-operations=0.09
word:liked; economy-and-reputation=0.05; social-cohesion=0.05
word:limits; public-safety=-0.08; social-cohesion=0.06; rule-of-law=0.05
word:limpia; community-trust=0.05; crime-reporting=0.08
word:linda; fear-and-wellbeing=0.09; transparency-accountability=0.07
word:line; public-safety=-0.07; fear-and-wellbeing=-0.09; civic-participation=-0.13; cost-and-resources=0.07; legal-exposure=-0.08; rule-of-law=0.06; community-policing=-0.05; services-and-legal-aid=0.07; officer-safety-operations=0.06
word:linea; public-safety=0.06; fear-and-wellbeing=-0.06; cost-and-resources=-0.09; social-cohesion=0.05; transparency-accountability=-0.05
word:link; fear-and-wellbeing=0.05; civic-participation=0.07
word:list; community-trust=-0.09; public-safety=0.13; fear-and-wellbeing=-0.10; economy-and-reputation=-0.06; local-federal-roles=0.07; community-policing=0.06; services-and-legal-aid=0.06; officer-safety-operations=-0.07
word:lista; civic-participation=0.13; civil-rights=-0.06; social-cohesion=-0.10; local-federal-roles=-0.08; rule-of-law=0.09; transparency-accountability=0.06; services-and-legal-aid=0.14
word:listen; community-trust=0.06; public-safety=0.09; officer-safety-operations=0.05
word:listening; civic-participation=0.15; local-federal-roles=0.05; transparency-accountability=0.07
word:little; public-safety=-0.08; social-cohesion=0.06; rule-of-law=-0.09; transparency-accountability=-0.08; community-policing=0.09; services-and-legal-aid=-0.07
word:live; public-safety=0.17; fear-and-wellbeing=-0.08; civic-participation=0.06; civil-rights=-0.08; social-cohesion=0.09
word:lived; community-trust=-0.08; public-safety=-0.07; fear-and-wellbeing=0.08; rule-of-law=0.06; services-and-legal-aid=0.07
word:living; community-trust=0.10; fear-and-wellbeing=-0.08; cost-and-resources=-0.05; economy-and-reputation=0.10; rule-of-law=0.08
word:llama; community-trust=-0.06; crime-reporting=0.13; public-safety=0.15; fear-and-wellbeing=-0.11; rule-of-law=-0.08; services-and-legal-aid=0.08
word:llamaba; public-safety=0.16
word:llamada; crime-reporting=0.10; officer-safety-operations=0.16
word:llamadas; cost-and-resources=0.10
word:llaman; community-trust=0.06; crime-reporting=0.10; officer-safety-operations=0.07
word:llamar; crime-reporting=0.11
word:llamo; crime-reporting=0.05; public-safety=-0.07; fear-and-wellbeing=-0.06; civic-participation=-0.06; cost-and-resources=-0.11; civil-rights=0.08; rule-of-law=0.11; services-and-legal-aid=-0.07
word:llantas; public-safety=0.10
word:llave; social-cohesion=0.06
word:llega; public-safety=0.07; fear-and-wellbeing=-0.05; cost-and-resources=0.06; officer-safety-operations=0.11
word:llegan; fear-and-wellbeing=0.26
word:llegar; cost-and-resources=0.18; civil-rights=0.06; services-and-legal-aid=0.11
word:llegaron; social-cohesion=0.10
word:llego; community-trust=-0.10; crime-reporting=0.10; fear-and-wellbeing=-0.06; economy-and-reputation=0.07; local-federal-roles=-0.05; rule-of-law=0.08; services-and-legal-aid=0.07; officer-safety-operations=-0.08
word:llegue; crime-reporting=-0.07; cost-and-resources=0.06; social-cohesion=0.14; rule-of-law=0.07
word:llenar; local-federal-roles=0.07
word:lleva; public-safety=-0.11; civil-rights=-0.06; local-federal-roles=-0.06
word:llevamos; economy-and-reputation=0.08; services-and-legal-aid=0.14
word:llevan; community-trust=0.07
word:lleve; fear-and-wellbeing=0.12; economy-and-reputation=-0.06; officer-safety-operations=-0.05
word:lleven; community-trust=-0.05; public-safety=0.10; fear-and-wellbeing=0.13; rule-of-law=0.05
word:llevo; public-safety=0.14; civic-participation=0.05; cost-and-resources=-0.07; social-cohesion=-0.09; rule-of-law=0.07; services-and-legal-aid=-0.05; officer-safety-operations=0.09
word:llorar; civil-rights=-0.07; officer-safety-operations=0.08
word:lo; community-trust=0.28; public-safety=0.14; fear-and-wellbeing=-0.23; cost-and-resources=-0.10; legal-exposure=0.13; civil-rights=0.06; economy-and-reputation=-0.08; social-cohesion=-0.20; local-federal-roles=0.09; rule-of-law=-0.07; community-policing=0.20; services-and-legal-aid=-0.15
word:local; public-safety=0.06; economy-and-reputation=-0.07; local-federal-roles=0.24; rule-of-law=0.11
word:lochwood; civic-participation=0.06; transparency-accountability=0.06
word:log; transparency-accountability=0.11
word:lombardy; crime-reporting=0.06; fear-and-wellbeing=0.10; services-and-legal-aid=-0.05
word:long; fear-and-wellbeing=-0.09; civil-rights=-0.10; economy-and-reputation=0.06; social-cohesion=0.09
word:look; community-trust=0.05; public-safety=0.08; fear-and-wellbeing=0.07; civic-participation=-0.06; legal-exposure=0.07; economy-and-reputation=0.06; local-federal-roles=-0.11; services-and-legal-aid=-0.08
word:looked; civil-rights=-0.08; local-federal-roles=0.09; officer-safety-operations=-0.10
word:looking; crime-reporting=0.06; legal-exposure=0.06; rule-of-law=-0.06
word:looks; civil-rights=0.12; social-cohesion=0.08; transparency-accountability=0.06
word:loop; cost-and-resources=0.06; civil-rights=0.07
word:los; crime-reporting=-0.23; fear-and-wellbeing=0.16; civic-participation=0.10; cost-and-resources=0.22; legal-exposure=-0.12; civil-rights=-0.08; economy-and-reputation=0.19; social-cohesion=0.27; rule-of-law=-0.17; community-policing=0.34; services-and-legal-aid=0.10; officer-safety-operations=-0.10
word:lose; fear-and-wellbeing=-0.10; civic-participation=-0.05; cost-and-resources=0.08; local-federal-roles=0.09
word:lost; community-trust=-0.06; civil-rights=0.06; economy-and-reputation=0.33; local-federal-roles=0.12; transparency-accountability=-0.06; community-policing=-0.05; services-and-legal-aid=-0.09; officer-safety-operations=-0.10
word:lot; public-safety=-0.11; civil-rights=0.07
word:loud; public-safety=-0.08; fear-and-wellbeing=0.08; civic-participation=0.07; cost-and-resources=-0.07; local-federal-roles=-0.06; rule-of-law=-0.06; officer-safety-operations=-0.07
word:love; public-safety=-0.08; social-cohesion=0.08; services-and-legal-aid=0.10
word:lovely; economy-and-reputation=0.07
word:lower; economy-and-reputation=-0.05
word:luego; crime-reporting=0.08; cost-and-resources=-0.05; civil-rights=0.05; social-cohesion=-0.09; local-federal-roles=-0.08; rule-of-law=0.07
word:lunch; fear-and-wellbeing=0.11; social-cohesion=0.09; services-and-legal-aid=0.06
word:lupe; community-trust=0.11; civic-participation=0.06; community-policing=0.08
word:luz; public-safety=0.09; fear-and-wellbeing=0.05; cost-and-resources=-0.07; civil-rights=0.11; social-cohesion=-0.05; local-federal-roles=-0.05
word:m; community-trust=0.07; officer-safety-operations=0.06
word:ma'am; public-safety=0.06; civic-participation=0.08; social-cohesion=0.06
word:mad; social-cohesion=0.05
word:madam; public-safety=-0.05; civil-rights=-0.05; local-federal-roles=0.05; transparency-accountability=0.08
word:made; community-trust=0.26; crime-reporting=0.05; cost-and-resources=-0.06; social-cohesion=-0.06; rule-of-law=-0.05
word:madre; fear-and-wellbeing=0.06; social-cohesion=-0.06
word:maestra; local-federal-roles=0.06; transparency-accountability=0.06; services-and-legal-aid=-0.06; officer-safety-operations=-0.07
word:maestro; community-trust=0.14
word:mail; community-trust=0.05; fear-and-wellbeing=-0.07
word:make; community-trust=0.09; public-safety=0.05; fear-and-wellbeing=0.06; legal-exposure=-0.06; civil-rights=-0.12; rule-of-law=0.23; transparency-accountability=-0.09; community-policing=0.14
word:makes; crime-reporting=-0.06; public-safety=0.10; cost-and-resources=-0.06; economy-and-reputation=0.13; rule-of-law=0.18; transparency-accountability=0.07; services-and-legal-aid=-0.10
word:making; economy-and-reputation=0.05
word:mal; crime-reporting=-0.06; cost-and-resources=-0.13; civil-rights=0.09; social-cohesion=-0.05; rule-of-law=0.20; officer-safety-operations=-0.08
word:mala; officer-safety-operations=0.05
word:mama; community-trust=-0.09; public-safety=0.07; fear-and-wellbeing=0.14; cost-and-resources=-0.07; legal-exposure=-0.06; transparency-accountability=-0.06; community-policing=-0.07; services-and-legal-aid=0.10
word:mamas; services-and-legal-aid=-0.07
word:mami; fear-and-wellbeing=0.10; civic-participation=0.09
word:man; community-trust=-0.14; crime-reporting=0.07; public-safety=0.13; civic-participation=-0.12; legal-exposure=-0.05; civil-rights=0.23; local-federal-roles=0.05; rule-of-law=0.13; community-policing=-0.08
word:man's; community-trust=0.09; services-and-legal-aid=-0.07
word:manager; public-safety=0.08; cost-and-resources=0.12; economy-and-reputation=-0.05; local-federal-roles=-0.07
word:manana; community-trust=-0.07; crime-reporting=-0.06; public-safety=0.06; local-federal-roles=0.07; rule-of-law=0.11; services-and-legal-aid=-0.09; officer-safety-operations=0.06
word:mandaba; rule-of-law=0.05; officer-safety-operations=0.05
word:mandaron; civic-participation=0.05; civil-rights=-0.05; community-policing=0.07
word:manden; community-policing=0.09; officer-safety-operations=0.06
word:mando; civil-rights=-0.05
word:manejaba; services-and-legal-aid=0.08
word:manejo; fear-and-wellbeing=-0.07; officer-safety-operations=0.07
word:mano; public-safety=-0.13; fear-and-wellbeing=0.07; economy-and-reputation=0.08; community-policing=-0.07; services-and-legal-aid=0.20
word:manos; civil-rights=0.09
word:many; crime-reporting=0.08; fear-and-wellbeing=-0.07; legal-exposure=0.09; social-cohesion=-0.06; local-federal-roles=-0.07; rule-of-law=0.06; officer-safety-operations=0.05
word:map; economy-and-reputation=0.07
word:march; fear-and-wellbeing=-0.08; cost-and-resources=-0.06; services-and-legal-aid=-0.06
word:maricopa; cost-and-resources=-0.05; legal-exposure=0.08; social-cohesion=0.07; local-federal-roles=-0.07
word:marido; community-trust=0.06; crime-reporting=0.06; public-safety=-0.05; services-and-legal-aid=0.08
word:marilla; rule-of-law=0.08
word:marsh; public-safety=0.09; civil-rights=-0.05
word:marshal; local-federal-roles=0.11; officer-safety-operations=0.07
word:martes; public-safety=-0.06; cost-and-resources=-0.05
word:marzo; public-safety=-0.06; community-policing=-0.06; officer-safety-operations=0.07
word:mas; community-trust=-0.13; public-safety=0.09; fear-and-wellbeing=-0.06; civic-participation=-0.09; cost-and-resources=0.11; legal-exposure=0.10; economy-and-reputation=-0.05; social-cohesion=0.17; local-federal-roles=-0.25; rule-of-law=-0.09; transparency-accountability=-0.07; officer-safety-operations=0.05
word:math; cost-and-resources=0.08
word:mato; fear-and-wellbeing=-0.09
word:matter; public-safety=-0.05; legal-exposure=0.05; local-federal-roles=0.08; transparency-accountability=-0.07
word:may; public-safety=0.06; cost-and-resources=-0.07; legal-exposure=0.13; local-federal-roles=0.06; rule-of-law=-0.08; transparency-accountability=0.12; community-policing=-0.07
word:maybe; public-safety=0.10; civic-participation=0.07; cost-and-resources=0.07; rule-of-law=-0.06; transparency-accountability=-0.05
word:mayo; civic-participation=0.05; legal-exposure=0.06; civil-rights=-0.08; transparency-accountability=0.10
word:mayor; fear-and-wellbeing=0.07; cost-and-resources=-0.07; legal-exposure=-0.07; social-cohesion=-0.05; local-federal-roles=0.09; rule-of-law=0.07; officer-safety-operations=-0.07
word:me; community-trust=0.24; crime-reporting=0.32; public-safety=0.25; fear-and-wellbeing=0.23; civic-participation=0.22; cost-and-resources=-0.21; legal-exposure=-0.29; social-cohesion=0.25; local-federal-roles=-0.40; transparency-accountability=-0.29; community-policing=-0.18; services-and-legal-aid=-0.10; officer-safety-operations=-0.15
word:meadow; community-trust=-0.05; public-safety=0.05; cost-and-resources=0.07; social-cohesion=-0.05; community-policing=0.07
word:mean; community-trust=-0.07; public-safety=0.06; civic-participation=-0.06; social-cohesion=0.13; local-federal-roles=-0.06; rule-of-law=0.12; community-policing=0.06
word:means; civil-rights=0.08; rule-of-law=0.07
word:media; public-safety=0.08; fear-and-wellbeing=0.05
word:medical; public-safety=0.06; economy-and-reputation=0.09; rule-of-law=0.07
word:medio; crime-reporting=-0.06; local-federal-roles=0.07; rule-of-law=-0.06; transparency-accountability=0.05; officer-safety-operations=-0.05
word:meet; economy-and-reputation=0.07
word:meeting; community-trust=0.06; fear-and-wellbeing=-0.07; civic-participation=0.17; social-cohesion=-0.07; rule-of-law=-0.06; transparency-accountability=0.07
word:meetings; transparency-accountability=0.07
word:mejor; community-trust=0.17; cost-and-resources=-0.10; social-cohesion=0.12; local-federal-roles=-0.07; rule-of-law=-0.08; community-policing=0.06; officer-safety-operations=-0.08
word:member; civic-participation=0.06
word:members; public-safety=-0.07; fear-and-wellbeing=-0.06; cost-and-resources=-0.10; economy-and-reputation=0.07; local-federal-roles=0.10; officer-safety-operations=0.15
word:memorando; cost-and-resources=0.09; officer-safety-operations=-0.07
word:memorandum; local-federal-roles=0.07
word:men; civic-participation=-0.07; economy-and-reputation=0.11; rule-of-law=0.14; officer-safety-operations=-0.07
word:menos; cost-and-resources=0.11; local-federal-roles=-0.07; rule-of-law=-0.06; transparency-accountability=0.10; services-and-legal-aid=-0.07; officer-safety-operations=-0.05
word:mensaje; public-safety=0.12; local-federal-roles=0.10
word:mental; public-safety=-0.06; community-policing=0.13
word:mes; public-safety=0.11; fear-and-wellbeing=0.05; community-policing=-0.07; officer-safety-operations=0.06
word:mesa; civil-rights=0.05; social-cohesion=0.13
word:meses; public-safety=-0.09; civic-participation=-0.05; legal-exposure=0.07; civil-rights=0.10; social-cohesion=-0.08; local-federal-roles=-0.05; transparency-accountability=0.10; officer-safety-operations=-0.05
word:mesquite; officer-safety-operations=0.06
word:met; community-trust=0.08; civic-participation=0.08
word:methodist; legal-exposure=0.05; civil-rights=0.07; transparency-accountability=0.06
word:mi; community-trust=0.17; crime-reporting=0.18; public-safety=-0.12; fear-and-wellbeing=-0.06; cost-and-resources=-0.08; legal-exposure=-0.10; civil-rights=0.16; social-cohesion=0.25; transparency-accountability=-0.15; services-and-legal-aid=-0.07; officer-safety-operations=-0.16
word:michoacan; public-safety=0.07
word:microphone; public-safety=0.06; fear-and-wellbeing=-0.06
word:middle; local-federal-roles=0.10; rule-of-law=-0.07; transparency-accountability=0.06
word:midnight; community-policing=0.09
word:miedo; crime-reporting=0.08; fear-and-wellbeing=0.23; civil-rights=-0.10; social-cohesion=-0.07; local-federal-roles=-0.07; transparency-accountability=-0.06
word:miembros; crime-reporting=0.06
word:mientras; community-trust=0.05; public-safety=0.11; cost-and-resources=0.06; local-federal-roles=0.06; rule-of-law=0.08
word:miercoles; rule-of-law=0.06
word:might; economy-and-reputation=0.07; local-federal-roles=-0.06
word:migra; crime-reporting=0.11; fear-and-wellbeing=0.07; cost-and-resources=-0.08; civil-rights=-0.08; economy-and-reputation=0.08; social-cohesion=-0.13; local-federal-roles=-0.07; rule-of-law=-0.12; community-policing=-0.07; services-and-legal-aid=-0.11
word:migracion; crime-reporting=0.06; social-cohesion=-0.05
word:migratoria; public-safety=-0.06; cost-and-resources=0.13; civil-rights=0.14; transparency-accountability=0.06
word:mija; civil-rights=-0.07; social-cohesion=0.07; local-federal-roles=0.05; services-and-legal-aid=0.07
word:mil; public-safety=-0.07; cost-and-resources=0.21; economy-and-reputation=0.06; social-cohesion=-0.09; rule-of-law=0.19; transparency-accountability=-0.07; community-policing=0.10; services-and-legal-aid=-0.08
word:miles; civil-rights=0.11; local-federal-roles=0.05; rule-of-law=0.05; officer-safety-operations=0.06
word:military; crime-reporting=0.07; fear-and-wellbeing=-0.06
word:million; public-safety=-0.05; cost-and-resources=0.15; legal-exposure=0.07; officer-safety-operations=-0.07
word:millones; civic-participation=0.06; legal-exposure=0.10; local-federal-roles=-0.09; services-and-legal-aid=-0.06
word:min; public-safety=0.05
word:mine; public-safety=-0.13; cost-and-resources=-0.06; legal-exposure=0.06; civil-rights=0.09; social-cohesion=0.06
word:minutes; community-trust=-0.08; civil-rights=-0.05; economy-and-reputation=-0.05; social-cohesion=-0.05; local-federal-roles=-0.14; officer-safety-operations=0.12
word:minutos; community-trust=0.07; public-safety=-0.10; civic-participation=0.07; social-cohesion=-0.06; transparency-accountability=0.06
word:mio; fear-and-wellbeing=-0.06; cost-and-resources=0.08
word:mira; fear-and-wellbeing=0.05
word:mire; public-safety=-0.12; fear-and-wellbeing=-0.05; civil-rights=-0.05; social-cohesion=0.13
word:miren; crime-reporting=-0.05; legal-exposure=0.06; civil-rights=0.06; community-policing=0.06; officer-safety-operations=-0.05
word:mis; public-safety=-0.06; fear-and-wellbeing=0.07; civic-participation=0.07; civil-rights=-0.11; social-cohesion=-0.15; rule-of-law=0.18; transparency-accountability=0.05; community-policing=-0.08; services-and-legal-aid=-0.08
word:misa; services-and-legal-aid=-0.05
word:misma; community-trust=-0.07; fear-and-wellbeing=-0.08; cost-and-resources=0.13; civil-rights=0.09; economy-and-reputation=0.07; social-cohesion=0.06; rule-of-law=-0.08; transparency-accountability=-0.05; services-and-legal-aid=0.12
word:mismo; community-trust=0.08; crime-reporting=0.15; public-safety=0.08; legal-exposure=0.07; social-cohesion=0.13; rule-of-law=0.13; transparency-accountability=-0.08; community-policing=-0.14; services-and-legal-aid=-0.06; officer-safety-operations=0.05
word:mismos; civil-rights=0.05
word:miss; public-safety=-0.05; civic-participation=0.06
word:mitad; community-trust=-0.13; crime-reporting=0.07; public-safety=0.23; fear-and-wellbeing=-0.12; economy-and-reputation=0.13; officer-safety-operations=0.08
word:model; public-safety=0.09; cost-and-resources=-0.09; legal-exposure=0.06; civil-rights=0.07; local-federal-roles=-0.08; rule-of-law=0.10; officer-safety-operations=-0.21
word:modelo; civil-rights=0.10
word:modo; fear-and-wellbeing=-0.08; cost-and-resources=0.08; local-federal-roles=0.07; rule-of-law=0.06
word:mom; crime-reporting=0.11
word:monday; civic-participation=0.09
word:money; fear-and-wellbeing=0.06; legal-exposure=0.07; social-cohesion=-0.05; officer-safety-operations=-0.06
word:monterrey; economy-and-reputation=0.07
word:month; community-trust=-0.07; public-safety=0.06; fear-and-wellbeing=0.07; cost-and-resources=-0.05; civil-rights=0.06; social-cohesion=0.06; community-policing=-0.06; services-and-legal-aid=0.06
word:months; public-safety=-0.06; cost-and-resources=0.07; civil-rights=0.05; social-cohesion=-0.07; local-federal-roles=-0.06; community-policing=-0.06; services-and-legal-aid=0.13; officer-safety-operations=0.15
word:more; community-trust=0.31; public-safety=-0.09; fear-and-wellbeing=-0.10; cost-and-resources=0.10; local-federal-roles=-0.06; community-policing=0.18; services-and-legal-aid=0.14
word:morning; community-trust=-0.07; fear-and-wellbeing=0.11; cost-and-resources=0.10; economy-and-reputation=0.17; transparency-accountability=-0.07; services-and-legal-aid=-0.08
word:most; public-safety=0.12; legal-exposure=0.07; transparency-accountability=-0.06
word:mostly; fear-and-wellbeing=0.07; services-and-legal-aid=0.07
word:mother; community-trust=-0.12; crime-reporting=-0.05; public-safety=-0.13; fear-and-wellbeing=0.08; social-cohesion=0.11; services-and-legal-aid=0.08
word:mother's; crime-reporting=0.06
word:move; community-trust=0.06
word:moved; community-trust=0.09; fear-and-wellbeing=0.06; rule-of-law=-0.06
word:mower; crime-reporting=-0.05; social-cohesion=0.09
word:mr; fear-and-wellbeing=-0.08; local-federal-roles=0.06
word:mrs; community-trust=0.19; officer-safety-operations=0.06
word:ms; fear-and-wellbeing=0.07; community-policing=0.06; services-and-legal-aid=-0.06
word:much; civil-rights=0.08; economy-and-reputation=-0.06; local-federal-roles=0.10; rule-of-law=0.08
word:mucha; public-safety=-0.07; legal-exposure=0.07; civil-rights=0.07; local-federal-roles=0.08; services-and-legal-aid=0.06
word:muchacha; public-safety=-0.13; cost-and-resources=0.12; legal-exposure=0.05; social-cohesion=-0.06; transparency-accountability=0.06; services-and-legal-aid=0.09
word:muchachas; public-safety=0.05
word:muchacho; crime-reporting=0.12; public-safety=0.06; fear-and-wellbeing=-0.15; social-cohesion=0.10; local-federal-roles=-0.06; rule-of-law=-0.07; community-policing=0.10
word:muchachos; community-trust=0.06; crime-reporting=-0.06; civil-rights=0.10; community-policing=0.16; services-and-legal-aid=-0.09; officer-safety-operations=-0.06
word:muchas; community-trust=0.10; public-safety=-0.07; fear-and-wellbeing=-0.08; civic-participation=0.16; rule-of-law=-0.06; officer-safety-operations=0.06
word:mucho; crime-reporting=0.06; fear-and-wellbeing=0.14; cost-and-resources=-0.05; civil-rights=0.07; rule-of-law=-0.06
word:mujer; community-policing=0.05; services-and-legal-aid=0.08; officer-safety-operations=0.08
word:mujeres; fear-and-wellbeing=0.07
word:multa; public-safety=0.06; fear-and-wellbeing=0.05; legal-exposure=-0.12; economy-and-reputation=0.06; rule-of-law=0.10; community-policing=0.07
word:multas; cost-and-resources=0.17; legal-exposure=-0.10; community-policing=0.05
word:mundo; rule-of-law=0.08; community-policing=-0.08
word:municipal; community-trust=-0.06; public-safety=-0.06; civic-participation=-0.07; cost-and-resources=-0.05; civil-rights=0.10; social-cohesion=-0.06; local-federal-roles=0.19; transparency-accountability=-0.05; services-and-legal-aid=0.08
word:municipio; transparency-accountability=-0.06
word:muy; community-trust=0.09; crime-reporting=0.06; fear-and-wellbeing=-0.14; civic-participation=0.13; civil-rights=-0.10; economy-and-reputation=-0.09; social-cohesion=0.05; local-federal-roles=0.05; services-and-legal-aid=0.15
word:my; community-trust=-0.09; crime-reporting=-0.12; public-safety=0.10; fear-and-wellbeing=0.19; cost-and-resources=0.05; legal-exposure=-0.22; civil-rights=0.13; economy-and-reputation=-0.09; social-cohesion=-0.08; local-federal-roles=-0.06; rule-of-law=0.12; transparency-accountability=-0.11; community-policing=-0.07; services-and-legal-aid=-0.07; officer-safety-operations=-0.09
word:myself; fear-and-wellbeing=-0.07; cost-and-resources=-0.06; civil-rights=-0.09; services-and-legal-aid=-0.08
word:naci; cost-and-resources=0.05; economy-and-reputation=-0.06; rule-of-law=0.08
word:nacido; public-safety=-0.06; civil-rights=0.10; transparency-accountability=0.07
word:nacimiento; civil-rights=0.13; rule-of-law=-0.07; community-policing=0.05; services-and-legal-aid=0.06
word:nada; community-trust=0.13; crime-reporting=0.13; public-safety=-0.28; fear-and-wellbeing=-0.05; cost-and-resources=-0.06; civil-rights=0.23; economy-and-reputation=-0.07; local-federal-roles=-0.09; transparency-accountability=-0.12; community-policing=-0.18
word:nadie; community-trust=0.09; fear-and-wellbeing=-0.13; civic-participation=0.06; cost-and-resources=-0.10; legal-exposure=-0.12; economy-and-reputation=-0.14; social-cohesion=0.12; rule-of-law=0.09; transparency-accountability=0.12; services-and-legal-aid=0.20; officer-safety-operations=-0.07
word:name; crime-reporting=0.05; fear-and-wellbeing=0.24; civic-participation=0.09; legal-exposure=0.16; civil-rights=0.10; economy-and-reputation=-0.10; local-federal-roles=-0.08; rule-of-law=-0.14; community-policing=-0.12
word:name's; public-safety=-0.08; civil-rights=0.09; social-cohesion=-0.05; transparency-accountability=0.06; services-and-legal-aid=0.06
word:named; fear-and-wellbeing=0.06; civil-rights=0.10; economy-and-reputation=0.06
word:names; public-safety=-0.05; cost-and-resources=-0.11; transparency-accountability=0.08; services-and-legal-aid=0.06
word:napkin; community-trust=0.11; legal-exposure=0.06; transparency-accountability=-0.06
word:navidad; fear-and-wellbeing=0.09; social-cohesion=0.10
word:near; local-federal-roles=0.09; transparency-accountability=0.06; services-and-legal-aid=-0.10
word:need; community-trust=-0.08; public-safety=-0.24; fear-and-wellbeing=-0.07; cost-and-resources=0.06; rule-of-law=-0.11
word:needs; economy-and-reputation=0.06; local-federal-roles=-0.10
word:negaron; rule-of-law=0.08; services-and-legal-aid=0.09
word:negocio; social-cohesion=0.07
word:neighbor; fear-and-wellbeing=0.07
word:neighbors; cost-and-resources=0.06
word:neither; rule-of-law=0.06
word:nephew; crime-reporting=-0.06
word:never; crime-reporting=0.08; fear-and-wellbeing=-0.16; civic-participation=0.07; legal-exposure=-0.08; economy-and-reputation=0.12; local-federal-roles=0.07; community-policing=-0.09; services-and-legal-aid=0.10
word:new; fear-and-wellbeing=-0.09; local-federal-roles=-0.11; transparency-accountability=0.08; services-and-legal-aid=-0.08
word:news; fear-and-wellbeing=0.06; economy-and-reputation=0.06; social-cohesion=0.06; local-federal-roles=-0.09
word:next; community-trust=0.14; public-safety=-0.15; fear-and-wellbeing=-0.18; civil-rights=0.06; local-federal-roles=0.08; rule-of-law=0.13; transparency-accountability=0.06; community-policing=0.06; services-and-legal-aid=-0.08
word:ni; crime-reporting=0.10; public-safety=0.23; fear-and-wellbeing=-0.06; cost-and-resources=0.06; civil-rights=0.11; economy-and-reputation=-0.09; social-cohesion=-0.16; local-federal-roles=0.21; rule-of-law=0.13; transparency-accountability=-0.12; community-policing=0.10; officer-safety-operations=-0.09
word:nice; crime-reporting=-0.06; fear-and-wellbeing=-0.11; civic-participation=0.13; local-federal-roles=-0.05
word:night; public-safety=0.19; civic-participation=0.11; services-and-legal-aid=-0.10; officer-safety-operations=0.05
word:nights; community-trust=0.06; crime-reporting=0.10; public-safety=-0.08; fear-and-wellbeing=0.12; civic-participation=-0.05; civil-rights=-0.07; transparency-accountability=-0.05
word:nina; community-trust=0.09; public-safety=0.10; fear-and-wellbeing=0.11; economy-and-reputation=0.08; local-federal-roles=-0.07
word:nine; crime-reporting=-0.09; public-safety=-0.08; fear-and-wellbeing=0.17; cost-and-resources=0.18; civil-rights=-0.10; economy-and-reputation=-0.05; local-federal-roles=-0.08; rule-of-law=0.10
word:nineteen; public-safety=0.18; fear-and-wellbeing=0.08; local-federal-roles=0.10; services-and-legal-aid=-0.08
word:ninety; fear-and-wellbeing=-0.06; cost-and-resources=0.10; civil-rights=0.15; local-federal-roles=-0.06; rule-of-law=0.07; services-and-legal-aid=0.07
word:ningun; fear-and-wellbeing=-0.06; rule-of-law=0.11
word:ninguna; community-trust=-0.07; public-safety=-0.10; legal-exposure=0.11; civil-rights=0.09; economy-and-reputation=-0.05; local-federal-roles=0.14; rule-of-law=0.08; officer-safety-operations=-0.08
word:ninguno; social-cohesion=0.09; community-policing=0.08
word:nino; crime-reporting=-0.07; fear-and-wellbeing=0.24; social-cohesion=-0.06; services-and-legal-aid=0.09
word:ninos; community-trust=-0.06; public-safety=-0.09; fear-and-wellbeing=0.15; social-cohesion=-0.06; local-federal-roles=-0.08; rule-of-law=0.05; transparency-accountability=-0.05; services-and-legal-aid=0.12
word:no; community-trust=-0.10; crime-reporting=0.08; public-safety=-0.09; fear-and-wellbeing=0.19; cost-and-resources=0.06; legal-exposure=0.16; social-cohesion=-0.09; local-federal-roles=0.17; rule-of-law=0.09; transparency-accountability=0.26; community-policing=-0.06
word:nobody; crime-reporting=-0.05; public-safety=0.10; fear-and-wellbeing=-0.15; civic-participation=0.09; civil-rights=-0.10; economy-and-reputation=0.07; local-federal-roles=-0.11; rule-of-law=0.17; services-and-legal-aid=0.10; officer-safety-operations=-0.17
word:nobody's; crime-reporting=0.06; public-safety=0.16; fear-and-wellbeing=0.07; legal-exposure=-0.07; civil-rights=0.07; social-cohesion=-0.07; local-federal-roles=-0.12; rule-of-law=0.06; transparency-accountability=0.07; officer-safety-operations=0.06
word:noche; public-safety=0.22; fear-and-wellbeing=0.11; civil-rights=0.08; economy-and-reputation=0.07; local-federal-roles=-0.15; rule-of-law=-0.07; transparency-accountability=-0.08; community-policing=-0.06; officer-safety-operations=0.09
word:noches; crime-reporting=-0.11; public-safety=0.05; civic-participation=0.05; local-federal-roles=0.11; rule-of-law=0.07
word:nomas; crime-reporting=-0.09; public-safety=0.09; cost-and-resources=0.06; legal-exposure=-0.06; civil-rights=0.12; local-federal-roles=0.06; rule-of-law=0.07; officer-safety-operations=-0.07
word:nombre; community-trust=0.06; crime-reporting=0.17; public-safety=-0.05; fear-and-wellbeing=-0.08; rule-of-law=0.15; transparency-accountability=0.40; community-policing=-0.08; officer-safety-operations=-0.12
word:nombres; civic-participation=0.05; officer-safety-operations=0.08
word:none; legal-exposure=0.06; economy-and-reputation=0.10; local-federal-roles=0.05
word:north; fear-and-wellbeing=0.08; local-federal-roles=-0.05
word:northwest; community-trust=0.06; cost-and-resources=-0.06; civil-rights=-0.05; officer-safety-operations=0.08
word:nos; community-trust=0.18; crime-reporting=0.12; public-safety=-0.11; fear-and-wellbeing=-0.06; civic-participation=0.06; cost-and-resources=-0.09; civil-rights=-0.10; social-cohesion=0.32; local-federal-roles=-0.06; rule-of-law=-0.06; community-policing=-0.06; services-and-legal-aid=0.06; officer-safety-operations=-0.21
word:nosotras; fear-and-wellbeing=0.12; services-and-legal-aid=0.08
word:nosotros; community-trust=0.11; crime-reporting=0.06; public-safety=0.07; fear-and-wellbeing=-0.06; social-cohesion=0.13; rule-of-law=-0.12; transparency-accountability=-0.08
word:not; community-trust=-0.18; crime-reporting=0.08; public-safety=-0.11; fear-and-wellbeing=0.14; civic-participation=-0.10; cost-and-resources=0.07; legal-exposure=0.06; economy-and-reputation=-0.07; social-cohesion=-0.12; local-federal-roles=0.24
word:nothing; crime-reporting=0.11; civic-participation=0.09; cost-and-resources=-0.06; economy-and-reputation=0.06; social-cohesion=-0.09; local-federal-roles=0.09; rule-of-law=0.16; services-and-legal-aid=-0.07
word:notice; civil-rights=0.07
word:noventa; public-safety=0.07; economy-and-reputation=0.06
word:now; community-trust=-0.07; crime-reporting=0.07; public-safety=0.17; cost-and-resources=0.17; legal-exposure=-0.10; civil-rights=-0.14; economy-and-reputation=0.19; social-cohesion=0.14; local-federal-roles=-0.08; transparency-accountability=-0.07; community-policing=0.08; services-and-legal-aid=0.06
word:nuestra; community-trust=0.11; social-cohesion=0.05
word:nuestros; transparency-accountability=-0.05
word:nueve; crime-reporting=-0.06; fear-and-wellbeing=-0.09; civic-participation=0.08; cost-and-resources=0.14; rule-of-law=0.11; officer-safety-operations=0.09
word:nuevo; public-safety=0.06; civic-participation=-0.05
word:number; community-trust=-0.07; public-safety=-0.15; civic-participation=-0.06; cost-and-resources=-0.08; civil-rights=0.11; social-cohesion=-0.07; rule-of-law=0.06; transparency-accountability=0.24; officer-safety-operations=0.14
word:numbers; cost-and-resources=0.15; local-federal-roles=-0.06
word:numero; public-safety=-0.10; civic-participation=-0.06; social-cohesion=-0.07; transparency-accountability=0.05
word:numeros; officer-safety-operations=0.08
word:nunca; community-trust=0.08; public-safety=-0.11; fear-and-wellbeing=0.09; social-cohesion=-0.15; local-federal-roles=-0.06; rule-of-law=0.07; services-and-legal-aid=0.05; officer-safety-operations=-0.09
word:nurse; fear-and-wellbeing=0.07; rule-of-law=-0.09; services-and-legal-aid=0.09
word:o; community-trust=-0.08; crime-reporting=0.07; public-safety=-0.05; fear-and-wellbeing=-0.08; legal-exposure=-0.11; economy-and-reputation=0.11; social-cohesion=-0.10; local-federal-roles=0.10; rule-of-law=-0.09; transparency-accountability=0.08; community-policing=-0.09; officer-safety-operations=0.35
word:oak; public-safety=-0.05; cost-and-resources=-0.06; civil-rights=0.09; social-cohesion=-0.07; local-federal-roles=-0.08; transparency-accountability=0.09; services-and-legal-aid=-0.06
word:obliga; public-safety=-0.05; local-federal-roles=0.06
word:ochenta; legal-exposure=0.05; civil-rights=0.10; social-cohesion=0.08
word:ocho; fear-and-wellbeing=-0.07; cost-and-resources=0.08; economy-and-reputation=-0.06; local-federal-roles=-0.05; community-policing=0.09; services-and-legal-aid=0.09
word:october; community-trust=0.08; fear-and-wellbeing=0.06; services-and-legal-aid=0.06
word:odio; economy-and-reputation=0.08
word:of; crime-reporting=0.11; public-safety=-0.06; fear-and-wellbeing=-0.08; civic-participation=0.07; civil-rights=0.08; economy-and-reputation=-0.13; social-cohesion=-0.14; local-federal-roles=-0.08; rule-of-law=-0.12; transparency-accountability=-0.12; community-policing=0.06; services-and-legal-aid=-0.11
word:off; crime-reporting=0.06; public-safety=0.13; cost-and-resources=0.15; social-cohesion=0.06; local-federal-roles=-0.06; transparency-accountability=-0.09; community-policing=0.05; services-and-legal-aid=-0.18
word:office; community-trust=-0.06; crime-reporting=-0.10; fear-and-wellbeing=-0.10; civic-participation=-0.07; cost-and-resources=0.11; legal-exposure=0.13; civil-rights=-0.12; economy-and-reputation=-0.05; social-cohesion=-0.06; local-federal-roles=0.08; rule-of-law=0.06; transparency-accountability=0.11; services-and-legal-aid=-0.11; officer-safety-operations=0.08
word:officer; community-trust=0.15; crime-reporting=-0.10; fear-and-wellbeing=-0.07; cost-and-resources=-0.10; civil-rights=0.05; economy-and-reputation=-0.08; social-cohesion=-0.15; local-federal-roles=-0.14; rule-of-law=-0.16; transparency-accountability=0.07; community-policing=0.24; services-and-legal-aid=-0.14; officer-safety-operations=0.08
word:officers; community-trust=-0.07; crime-reporting=-0.18; public-safety=0.13; fear-and-wellbeing=-0.12; civil-rights=0.12; economy-and-reputation=-0.06; local-federal-roles=-0.10; officer-safety-operations=0.17
word:offices; crime-reporting=0.09; fear-and-wellbeing=0.06; economy-and-reputation=0.08; local-federal-roles=-0.05; services-and-legal-aid=0.09
word:oficial; community-trust=0.22; crime-reporting=0.05; public-safety=-0.07; fear-and-wellbeing=-0.20; civic-participation=0.06; cost-and-resources=0.12; economy-and-reputation=-0.07; social-cohesion=-0.10; local-federal-roles=-0.08; rule-of-law=-0.09; community-policing=0.24; officer-safety-operations=0.14
word:oficiales; community-trust=0.06; local-federal-roles=-0.08; community-policing=0.20; services-and-legal-aid=-0.05; officer-safety-operations=-0.07
word:oficina; public-safety=0.07; cost-and-resources=0.15; local-federal-roles=0.08; services-and-legal-aid=0.08; officer-safety-operations=-0.09
word:oh; fear-and-wellbeing=-0.08; civic-participation=0.06; civil-rights=0.18; officer-safety-operations=0.07
word:oiga; services-and-legal-aid=0.09
word:oigo; crime-reporting=0.10; public-safety=-0.06; officer-safety-operations=0.06
word:oir; civic-participation=0.09
word:ojala; community-policing=0.06; officer-safety-operations=0.05
word:ojos; officer-safety-operations=0.06
word:ok; civil-rights=-0.06
word:okay; public-safety=-0.05; economy-and-reputation=0.09; rule-of-law=-0.13; officer-safety-operations=-0.10
word:old; community-trust=0.15; fear-and-wellbeing=0.07; civic-participation=0.09; civil-rights=-0.05; social-cohesion=0.23; local-federal-roles=-0.06; transparency-accountability=-0.06
word:on; community-trust=0.11; cost-and-resources=0.27; civil-rights=0.09; social-cohesion=-0.11; rule-of-law=-0.05; transparency-accountability=0.21; services-and-legal-aid=0.13
word:once; community-trust=-0.12; fear-and-wellbeing=-0.06; cost-and-resources=-0.10; civil-rights=0.06; economy-and-reputation=0.08; social-cohesion=-0.11; officer-safety-operations=0.13
word:one; community-trust=-0.07; fear-and-wellbeing=0.08; civic-participation=0.08; cost-and-resources=-0.11; civil-rights=-0.12; economy-and-reputation=-0.17; social-cohesion=-0.08; community-policing=0.19; officer-safety-operations=-0.22
word:one's; cost-and-resources=-0.06; community-policing=0.06
word:ones; public-safety=0.13; cost-and-resources=-0.05; civil-rights=-0.07; local-federal-roles=-0.13
word:online; crime-reporting=-0.06; civic-participation=0.06; officer-safety-operations=-0.07
word:only; crime-reporting=0.09; public-safety=0.08; economy-and-reputation=-0.07; community-policing=-0.05; services-and-legal-aid=0.08; officer-safety-operations=0.08
word:open; public-safety=-0.10; civil-rights=-0.10; officer-safety-operations=-0.08
word:opinion; community-trust=0.06; local-federal-roles=-0.05; transparency-accountability=0.06
word:opongo; cost-and-resources=0.06; local-federal-roles=0.06
word:oppose; public-safety=-0.07; cost-and-resources=-0.05; rule-of-law=0.07; transparency-accountability=0.06; services-and-legal-aid=-0.06; officer-safety-operations=-0.06
word:opposed; cost-and-resources=0.06; civil-rights=-0.05; services-and-legal-aid=-0.07; officer-safety-operations=0.10
word:or; social-cohesion=-0.10; local-federal-roles=0.09; transparency-accountability=0.12; services-and-legal-aid=0.09; officer-safety-operations=-0.05
word:orden; crime-reporting=0.06; public-safety=0.18; fear-and-wellbeing=-0.13; cost-and-resources=-0.08; legal-exposure=0.11; economy-and-reputation=-0.05; rule-of-law=-0.06; community-policing=0.05; services-and-legal-aid=-0.08; officer-safety-operations=0.10
word:ordenanza; community-trust=0.18; crime-reporting=0.05; public-safety=0.12; fear-and-wellbeing=-0.11; cost-and-resources=0.11; civil-rights=-0.20; economy-and-reputation=0.07; social-cohesion=-0.08; transparency-accountability=0.07; officer-safety-operations=0.05
word:ordenes; local-federal-roles=0.06; rule-of-law=0.05
word:order; crime-reporting=0.07; civil-rights=-0.09; economy-and-reputation=0.09; social-cohesion=0.07; rule-of-law=-0.09; transparency-accountability=-0.05; officer-safety-operations=0.05
word:ordered; public-safety=0.16; fear-and-wellbeing=-0.07; civil-rights=-0.05; local-federal-roles=0.06; rule-of-law=0.10
word:ordinance; community-trust=-0.15; public-safety=-0.08; fear-and-wellbeing=0.07; civic-participation=0.05; cost-and-resources=-0.15; civil-rights=0.06; economy-and-reputation=-0.17; social-cohesion=0.12; local-federal-roles=0.06; rule-of-law=0.11; services-and-legal-aid=-0.08; officer-safety-operations=-0.10
word:osvaldo; public-safety=-0.05; rule-of-law=0.10; officer-safety-operations=0.10
word:other; crime-reporting=-0.09; fear-and-wellbeing=-0.05; civil-rights=0.22; rule-of-law=0.06
word:others; civic-participation=0.08
word:otherwise; public-safety=-0.05; legal-exposure=0.06
word:otra; crime-reporting=-0.11; public-safety=0.14; cost-and-resources=0.19; civil-rights=0.08; economy-and-reputation=0.08; social-cohesion=-0.08; local-federal-roles=0.07; rule-of-law=0.09; community-policing=0.11; officer-safety-operations=-0.14
word:otras; community-trust=0.06; public-safety=-0.05
word:otro; community-trust=-0.10; crime-reporting=0.07; fear-and-wellbeing=-0.17; civic-participation=0.11; cost-and-resources=0.18; legal-exposure=0.15; economy-and-reputation=-0.10; social-cohesion=-0.08; local-federal-roles=0.06; rule-of-law=-0.06; community-policing=0.19
word:otros; crime-reporting=-0.05; fear-and-wellbeing=-0.08; civic-participation=0.10; social-cohesion=0.10; local-federal-roles=0.06; rule-of-law=0.10; services-and-legal-aid=-0.06
word:ought; fear-and-wellbeing=0.09; local-federal-roles=0.11
word:our; community-trust=-0.08; crime-reporting=-0.10; public-safety=-0.11; fear-and-wellbeing=-0.10; civic-participation=0.12; legal-exposure=0.09; civil-rights=0.12; economy-and-reputation=0.25; social-cohesion=-0.09; local-federal-roles=0.10; rule-of-law=-0.14; transparency-accountability=-0.10; community-policing=0.13
word:ours; civil-rights=-0.05
word:out; crime-reporting=-0.08; fear-and-wellbeing=0.25; civic-participation=-0.12; civil-rights=0.06; social-cohesion=-0.12; local-federal-roles=-0.13; rule-of-law=0.05; community-policing=0.12; officer-safety-operations=-0.21
word:outside; crime-reporting=-0.05; fear-and-wellbeing=0.19; civil-rights=-0.07; local-federal-roles=-0.13
word:over; community-trust=-0.08; public-safety=-0.09; fear-and-wellbeing=0.18; civic-participation=0.07; legal-exposure=0.25; local-federal-roles=-0.06; transparency-accountability=-0.16; community-policing=-0.12; officer-safety-operations=-0.05
word:overstayed; fear-and-wellbeing=0.07
word:overtime; cost-and-resources=0.19
word:own; community-trust=-0.07; crime-reporting=-0.16; fear-and-wellbeing=-0.07; civic-participation=-0.14; legal-exposure=0.08; civil-rights=-0.09; local-federal-roles=0.30; rule-of-law=-0.05; transparency-accountability=-0.10
word:pa; public-safety=-0.06; economy-and-reputation=0.06; rule-of-law=0.12; services-and-legal-aid=0.12
word:paga; economy-and-reputation=0.09; social-cohesion=0.06; rule-of-law=0.10; transparency-accountability=-0.06; officer-safety-operations=0.13
word:pagamos; cost-and-resources=0.07
word:pagan; community-trust=0.09; public-safety=0.05; economy-and-reputation=-0.05
word:pagando; cost-and-resources=0.06; services-and-legal-aid=0.06
word:pagar; cost-and-resources=0.05; rule-of-law=0.06
word:pagaron; legal-exposure=0.07
word:page; community-trust=-0.07; public-safety=0.05; civic-participation=0.12; civil-rights=-0.08; rule-of-law=-0.07; transparency-accountability=0.27
word:pages; civil-rights=-0.06; local-federal-roles=0.12
word:pagina; fear-and-wellbeing=-0.05; cost-and-resources=-0.07; officer-safety-operations=-0.09
word:pago; crime-reporting=-0.08; fear-and-wellbeing=-0.12; cost-and-resources=0.08; economy-and-reputation=0.15; rule-of-law=0.09; community-policing=0.09; services-and-legal-aid=-0.05
word:pague; legal-exposure=0.06
word:paid; community-trust=0.07; public-safety=-0.12; legal-exposure=0.05; civil-rights=0.07; rule-of-law=0.08; community-policing=-0.07; officer-safety-operations=-0.10
word:painted; fear-and-wellbeing=0.09
word:pais; fear-and-wellbeing=-0.08; civil-rights=0.06; local-federal-roles=0.15; rule-of-law=0.25
word:paises; transparency-accountability=0.06
word:pal; cost-and-resources=0.11; local-federal-roles=0.06; community-policing=0.08
word:palabra; fear-and-wellbeing=-0.07; local-federal-roles=-0.07; rule-of-law=0.15
word:pan; social-cohesion=0.10
word:papa; public-safety=0.11; fear-and-wellbeing=0.06; civic-participation=-0.07; civil-rights=-0.10; community-policing=-0.06
word:papas; community-trust=0.10; social-cohesion=-0.06; officer-safety-operations=0.05
word:papel; community-trust=0.09; public-safety=-0.05; fear-and-wellbeing=-0.09; legal-exposure=0.08; rule-of-law=-0.09; community-policing=0.11; services-and-legal-aid=-0.06; officer-safety-operations=-0.05
word:papeles; community-trust=-0.12; crime-reporting=-0.11; cost-and-resources=0.05; social-cohesion=0.13; community-policing=-0.07; services-and-legal-aid=-0.10; officer-safety-operations=-0.08
word:paper; crime-reporting=-0.06; fear-and-wellbeing=0.05; cost-and-resources=-0.05; social-cohesion=-0.08; services-and-legal-aid=-0.05; officer-safety-operations=-0.07
word:papers; community-trust=-0.11; cost-and-resources=-0.08; economy-and-reputation=0.18; local-federal-roles=-0.08; rule-of-law=0.21; community-policing=-0.07; officer-safety-operations=-0.11
word:paperwork; cost-and-resources=0.09; rule-of-law=-0.09; officer-safety-operations=0.17
word:para; crime-reporting=0.13; public-safety=-0.12; civic-participation=-0.07; cost-and-resources=0.29; legal-exposure=-0.08; local-federal-roles=0.12; community-policing=0.11; services-and-legal-aid=0.33
word:parada; crime-reporting=-0.06; public-safety=0.06; civil-rights=0.09
word:paran; cost-and-resources=0.06; civil-rights=0.12
word:parar; cost-and-resources=-0.08; civil-rights=0.18; social-cohesion=0.05; community-policing=-0.06; officer-safety-operations=0.10
word:pararon; civil-rights=0.10; transparency-accountability=0.06
word:parece; crime-reporting=-0.06; cost-and-resources=-0.07; civil-rights=0.12; rule-of-law=0.11; officer-safety-operations=0.09
word:parents; fear-and-wellbeing=0.08; civil-rights=-0.08; rule-of-law=-0.06; services-and-legal-aid=-0.08
word:park; community-trust=-0.06; fear-and-wellbeing=-0.16; civil-rights=-0.08; community-policing=0.07; officer-safety-operations=-0.05
word:parking; community-trust=-0.06; fear-and-wellbeing=0.06; services-and-legal-aid=0.06; officer-safety-operations=0.08
word:parkland; fear-and-wellbeing=0.10; civic-participation=-0.06; cost-and-resources=0.10; legal-exposure=0.10; civil-rights=0.16; rule-of-law=-0.07; services-and-legal-aid=0.14
word:parks; civic-participation=0.05; transparency-accountability=0.07
word:paro; civil-rights=-0.05
word:parque; public-safety=0.07; fear-and-wellbeing=-0.06; cost-and-resources=0.11
word:parroquia; fear-and-wellbeing=0.08
word:part; fear-and-wellbeing=0.07; cost-and-resources=-0.12; local-federal-roles=0.08
word:parte; public-safety=-0.08; social-cohesion=0.05; local-federal-roles=0.10; community-policing=0.07
word:partner; local-federal-roles=0.09
word:partnership; public-safety=0.10; civic-participation=-0.05; cost-and-resources=0.09; civil-rights=-0.07; transparency-accountability=-0.07; officer-safety-operations=0.11
word:pasa; crime-reporting=0.06; legal-exposure=0.06; social-cohesion=-0.09; officer-safety-operations=0.05
word:pasada; fear-and-wellbeing=-0.06; civic-participation=0.11
word:pasado; crime-reporting=0.08
word:pase; public-safety=-0.06; civic-participation=0.07
word:paso; cost-and-resources=-0.06; legal-exposure=0.10; civil-rights=0.05; economy-and-reputation=-0.10; social-cohesion=0.06; rule-of-law=-0.05; transparency-accountability=-0.06; officer-safety-operations=-0.07
word:pass; public-safety=-0.14; fear-and-wellbeing=0.20; legal-exposure=-0.05; social-cohesion=0.19; rule-of-law=-0.11; officer-safety-operations=-0.06
word:passed; cost-and-resources=0.14; economy-and-reputation=0.05; local-federal-roles=0.08; rule-of-law=0.06
word:passport; civil-rights=0.14
word:past; community-trust=-0.07; public-safety=-0.05; transparency-accountability=-0.06
word:pastor; fear-and-wellbeing=-0.08; civic-participation=0.06; civil-rights=0.08; social-cohesion=0.16; rule-of-law=0.12
word:patio; public-safety=-0.10
word:patrol; crime-reporting=-0.08; fear-and-wellbeing=-0.07; cost-and-resources=0.11; civil-rights=-0.07; social-cohesion=0.14; local-federal-roles=0.06; rule-of-law=-0.11; transparency-accountability=-0.07
word:patron; crime-reporting=0.05; cost-and-resources=-0.06; civil-rights=0.07; rule-of-law=0.11
word:patrulla; community-trust=-0.08; crime-reporting=-0.14; public-safety=0.21; fear-and-wellbeing=0.08; cost-and-resources=0.14; transparency-accountability=-0.06; officer-safety-operations=0.08
word:pay; community-trust=-0.05; public-safety=0.25; fear-and-wellbeing=-0.11; cost-and-resources=0.13; legal-exposure=-0.07; civil-rights=-0.06; economy-and-reputation=0.16; social-cohesion=-0.10; rule-of-law=0.07; community-policing=-0.06
word:paying; fear-and-wellbeing=-0.07; cost-and-resources=0.08; local-federal-roles=-0.07; rule-of-law=-0.06
word:pays; cost-and-resources=0.12; local-federal-roles=0.06
word:paz; community-trust=-0.06; crime-reporting=-0.05; public-safety=-0.07; fear-and-wellbeing=0.08; social-cohesion=0.16; rule-of-law=-0.05; services-and-legal-aid=0.07; officer-safety-operations=-0.06
word:pdf; transparency-accountability=0.09
word:peace; officer-safety-operations=0.06
word:pedido; fear-and-wellbeing=-0.11; social-cohesion=-0.06
word:pedir; crime-reporting=-0.07; fear-and-wellbeing=-0.06; economy-and-reputation=0.06; local-federal-roles=-0.07; rule-of-law=0.08; transparency-accountability=0.07
word:pedro; fear-and-wellbeing=-0.06; civil-rights=0.07; social-cohesion=0.07; rule-of-law=0.11; services-and-legal-aid=-0.05
word:pena; crime-reporting=0.07; economy-and-reputation=-0.05; local-federal-roles=-0.07
word:pension; public-safety=0.07
word:people; community-trust=0.09; crime-reporting=-0.09; public-safety=-0.17; fear-and-wellbeing=-0.12; civic-participation=0.08; legal-exposure=-0.09; economy-and-reputation=0.26; social-cohesion=0.17; local-federal-roles=0.07; community-policing=-0.10; services-and-legal-aid=-0.06; officer-safety-operations=-0.08
word:peor; public-safety=-0.08; fear-and-wellbeing=0.06; civil-rights=0.05
word:per; cost-and-resources=0.10
word:percent; public-safety=-0.08; cost-and-resources=0.08; legal-exposure=0.06; officer-safety-operations=0.07
word:perder; fear-and-wellbeing=0.11
word:perdi; crime-reporting=0.08
word:perdio; legal-exposure=0.06; services-and-legal-aid=0.07
word:perdon; fear-and-wellbeing=0.07; rule-of-law=-0.07
word:permiso; crime-reporting=-0.09; public-safety=-0.10; civic-participation=-0.08; cost-and-resources=-0.09; rule-of-law=0.30
word:permit; public-safety=-0.08; economy-and-reputation=0.07; transparency-accountability=0.05
word:pero; community-trust=-0.06; crime-reporting=-0.16; public-safety=0.06; fear-and-wellbeing=0.15; cost-and-resources=0.09; legal-exposure=-0.05; social-cohesion=-0.18; local-federal-roles=0.10; rule-of-law=0.07; transparency-accountability=0.05; community-policing=0.07
word:perro; public-safety=-0.10; local-federal-roles=-0.05; rule-of-law=-0.06; transparency-accountability=0.07
word:person; cost-and-resources=0.13; civil-rights=0.05; local-federal-roles=-0.16; transparency-accountability=-0.09; officer-safety-operations=-0.06
word:persona; rule-of-law=0.08
word:personal; cost-and-resources=-0.07
word:personas; crime-reporting=-0.09; public-safety=0.10; civic-participation=0.06; social-cohesion=0.08; local-federal-roles=0.11; rule-of-law=-0.06; community-policing=0.06
word:personnel; legal-exposure=0.06; local-federal-roles=0.08; officer-safety-operations=0.08
word:peticion; civil-rights=0.10
word:phone; community-trust=-0.08; public-safety=0.19; fear-and-wellbeing=-0.10; cost-and-resources=0.09; civil-rights=-0.05; economy-and-reputation=0.07; social-cohesion=-0.06; local-federal-roles=0.20; transparency-accountability=0.13; community-policing=-0.07; officer-safety-operations=0.05
word:phones; civic-participation=0.06
word:photos; civil-rights=0.06; transparency-accountability=0.06
word:pick; crime-reporting=0.10; cost-and-resources=-0.08; legal-exposure=0.10; social-cohesion=-0.07; local-federal-roles=0.13; rule-of-law=-0.06
word:picked; community-trust=-0.08; public-safety=0.12; cost-and-resources=0.13; civil-rights=-0.07; rule-of-law=0.07; transparency-accountability=-0.05; services-and-legal-aid=-0.05
word:picks; public-safety=0.17; legal-exposure=0.07; rule-of-law=0.07
word:pickup; community-trust=0.05; crime-reporting=0.06; local-federal-roles=-0.06
word:picture; fear-and-wellbeing=0.06
word:pide; community-trust=-0.06; fear-and-wellbeing=0.06; civil-rights=0.09; local-federal-roles=0.09; rule-of-law=0.06; services-and-legal-aid=0.05; officer-safety-operations=0.14
word:piden; community-trust=0.12; cost-and-resources=-0.05; social-cohesion=0.05
word:pidieron; public-safety=-0.06; civil-rights=-0.06; social-cohesion=0.06; transparency-accountability=0.08; services-and-legal-aid=-0.07
word:pidio; economy-and-reputation=0.08; local-federal-roles=0.07; rule-of-law=0.05
word:pido; public-safety=0.17; fear-and-wellbeing=0.10; economy-and-reputation=-0.07; social-cohesion=-0.07; transparency-accountability=0.07
word:pie; local-federal-roles=0.12; community-policing=0.06
word:pienso; community-trust=-0.06; crime-reporting=-0.06; civic-participation=0.11; civil-rights=0.06
word:piso; crime-reporting=0.11; economy-and-reputation=0.06; social-cohesion=-0.05; local-federal-roles=-0.05; community-policing=-0.08; services-and-legal-aid=0.07
word:pistola; public-safety=0.06; fear-and-wellbeing=0.14; cost-and-resources=0.05; officer-safety-operations=0.13
word:placa; public-safety=0.14; transparency-accountability=0.09; officer-safety-operations=0.09
word:placas; transparency-accountability=0.14; officer-safety-operations=0.06
word:place; fear-and-wellbeing=-0.06; legal-exposure=-0.06; economy-and-reputation=0.06; social-cohesion=0.12
word:plan; cost-and-resources=0.05; legal-exposure=0.09; transparency-accountability=-0.05
word:plano; social-cohesion=0.17
word:plastico; cost-and-resources=0.06; local-federal-roles=0.06
word:plate; fear-and-wellbeing=-0.06; civil-rights=-0.08; local-federal-roles=-0.06; transparency-accountability=0.08
word:plaza; local-federal-roles=0.05; services-and-legal-aid=0.06
word:plazo; public-safety=0.05; cost-and-resources=0.05; legal-exposure=0.06; transparency-accountability=0.09
word:pleasant; public-safety=-0.07; civic-participation=0.09; civil-rights=-0.08; transparency-accountability=-0.05
word:please; fear-and-wellbeing=0.09; civic-participation=-0.06; cost-and-resources=-0.06; legal-exposure=-0.06; economy-and-reputation=-0.14; social-cohesion=-0.07; local-federal-roles=-0.10; rule-of-law=-0.16; transparency-accountability=-0.06; services-and-legal-aid=0.09; officer-safety-operations=-0.10
word:pleito; public-safety=-0.06; cost-and-resources=0.09; civil-rights=-0.05; local-federal-roles=0.09
word:plus; officer-safety-operations=0.07
word:poco; community-trust=0.06; fear-and-wellbeing=0.06; civil-rights=0.07
word:poder; community-trust=0.15; crime-reporting=0.08
word:podia; civic-participation=0.10
word:podium; transparency-accountability=0.10; officer-safety-operations=-0.05
word:point; legal-exposure=0.06; civil-rights=0.05; local-federal-roles=-0.05
word:police; community-trust=-0.14; public-safety=0.15; fear-and-wellbeing=0.21; legal-exposure=-0.10; civil-rights=0.15; rule-of-law=-0.12; community-policing=-0.25; officer-safety-operations=-0.13
word:policeman; civil-rights=0.10; social-cohesion=0.06; rule-of-law=0.06
word:policia; community-trust=0.30; crime-reporting=0.09; fear-and-wellbeing=-0.13; civic-participation=-0.10; cost-and-resources=-0.07; civil-rights=-0.13; local-federal-roles=0.18; community-policing=0.21; services-and-legal-aid=-0.08; officer-safety-operations=-0.24
word:policias; civil-rights=-0.08; social-cohesion=0.05; services-and-legal-aid=0.08; officer-safety-operations=0.06
word:policy; community-trust=-0.05; public-safety=0.05; cost-and-resources=-0.06; transparency-accountability=0.06; services-and-legal-aid=0.05
word:politica; economy-and-reputation=0.09; local-federal-roles=0.06
word:politics; cost-and-resources=0.05; services-and-legal-aid=0.05
word:pone; economy-and-reputation=0.10; rule-of-law=-0.07; transparency-accountability=0.09; services-and-legal-aid=0.06
word:poner; fear-and-wellbeing=-0.06; civil-rights=0.11; economy-and-reputation=0.07; social-cohesion=0.07; transparency-accountability=-0.06
word:pongan; civic-participation=0.05; officer-safety-operations=-0.06
word:poquito; community-trust=0.11; fear-and-wellbeing=0.11
word:por; crime-reporting=-0.28; public-safety=0.07; fear-and-wellbeing=-0.07; cost-and-resources=0.06; civil-rights=0.17; economy-and-reputation=0.07; social-cohesion=0.15; local-federal-roles=-0.08; rule-of-law=-0.10; transparency-accountability=-0.19; community-policing=-0.06; services-and-legal-aid=0.09; officer-safety-operations=0.06
word:porch; community-trust=0.09; public-safety=0.08; civil-rights=0.08
word:porque; community-trust=0.11; crime-reporting=-0.07; public-safety=-0.13; fear-and-wellbeing=0.19; cost-and-resources=-0.12; civil-rights=0.13; economy-and-reputation=0.07; social-cohesion=-0.18; rule-of-law=0.07; transparency-accountability=-0.14; community-policing=-0.07; services-and-legal-aid=0.06
word:position; public-safety=0.09; civic-participation=0.08; civil-rights=-0.05
word:post; fear-and-wellbeing=-0.09; civic-participation=0.07; officer-safety-operations=-0.06
word:posted; civic-participation=0.08; transparency-accountability=0.14; services-and-legal-aid=-0.06
word:practice; services-and-legal-aid=0.07
word:precisamente; civil-rights=0.08
word:prefiero; crime-reporting=0.06; local-federal-roles=0.05; officer-safety-operations=0.09
word:pregunta; community-trust=0.15; fear-and-wellbeing=0.09; legal-exposure=-0.05; economy-and-reputation=-0.09; social-cohesion=-0.07; local-federal-roles=-0.06; transparency-accountability=0.12; community-policing=0.09; services-and-legal-aid=-0.06
word:preguntado; public-safety=0.06
word:preguntan; cost-and-resources=-0.05; civil-rights=0.12; economy-and-reputation=0.13; transparency-accountability=-0.05; services-and-legal-aid=0.10
word:preguntar; community-trust=0.13; transparency-accountability=0.11
word:preguntaron; cost-and-resources=0.08; rule-of-law=0.07; services-and-legal-aid=0.08; officer-safety-operations=0.09
word:pregunte; public-safety=-0.08; fear-and-wellbeing=0.05
word:pregunten; community-trust=-0.05; crime-reporting=0.06; rule-of-law=0.08
word:pregunto; crime-reporting=0.10; public-safety=-0.06; civic-participation=0.09; cost-and-resources=-0.06; civil-rights=0.10; social-cohesion=-0.07; local-federal-roles=-0.06; community-policing=-0.09
word:preocupa; civil-rights=0.08; local-federal-roles=-0.05; rule-of-law=-0.05
word:president; public-safety=0.09
word:presidenta; cost-and-resources=0.09
word:presidente; cost-and-resources=0.08; legal-exposure=0.08; civil-rights=0.08; local-federal-roles=0.15
word:prestar; local-federal-roles=0.08
word:preston; public-safety=0.05; cost-and-resources=0.10; economy-and-reputation=0.07
word:presupuesto; community-policing=0.05
word:pretend; fear-and-wellbeing=0.06; social-cohesion=0.09
word:prieto; civil-rights=0.09
word:primaria; community-trust=0.07; community-policing=0.08
word:primer; community-trust=0.05; fear-and-wellbeing=0.08; civic-participation=0.07; social-cohesion=-0.08; officer-safety-operations=0.08
word:primera; community-trust=-0.06; crime-reporting=-0.06; civic-participation=0.16; social-cohesion=0.10; rule-of-law=0.06; transparency-accountability=-0.08
word:primero; fear-and-wellbeing=-0.06; civic-participation=0.09; local-federal-roles=-0.06; rule-of-law=0.10; officer-safety-operations=-0.06
word:primo; cost-and-resources=-0.05; civil-rights=0.08; economy-and-reputation=0.10; services-and-legal-aid=-0.06
word:printz; legal-exposure=0.05; rule-of-law=0.06
word:priority; public-safety=-0.05; cost-and-resources=0.13; officer-safety-operations=0.10
word:probable; civil-rights=0.09
word:problema; public-safety=0.06; cost-and-resources=-0.09; social-cohesion=0.07
word:proceso; rule-of-law=0.09
word:process; legal-exposure=-0.05; civil-rights=0.08
word:procurador; legal-exposure=0.08; transparency-accountability=0.10
word:program; cost-and-resources=0.05; rule-of-law=0.06
word:programa; cost-and-resources=0.10; community-policing=0.26; officer-safety-operations=-0.06
word:prohibe; legal-exposure=0.09; local-federal-roles=0.12; transparency-accountability=0.11; community-policing=-0.06
word:prohibido; transparency-accountability=0.09; services-and-legal-aid=0.07
word:prohibir; public-safety=0.08; rule-of-law=0.06
word:promise; community-trust=0.08; crime-reporting=0.10; fear-and-wellbeing=0.08; civil-rights=-0.08
word:property; cost-and-resources=0.10; economy-and-reputation=-0.06
word:propia; local-federal-roles=0.08; rule-of-law=-0.06; transparency-accountability=0.07
word:propio; public-safety=0.05
word:prove; civil-rights=0.11; local-federal-roles=0.05
word:proxima; community-trust=0.16; crime-reporting=0.07
word:pta; civic-participation=0.08
word:public; crime-reporting=-0.08; public-safety=-0.09; civic-participation=0.11; civil-rights=-0.12; local-federal-roles=-0.06; rule-of-law=-0.07; transparency-accountability=0.35; services-and-legal-aid=0.06; officer-safety-operations=-0.05
word:publica; public-safety=-0.07; legal-exposure=0.11; local-federal-roles=0.11; transparency-accountability=0.12; officer-safety-operations=-0.09
word:publico; cost-and-resources=-0.05; legal-exposure=0.06; economy-and-reputation=-0.06; local-federal-roles=0.16; community-policing=0.11
word:publiquen; transparency-accountability=0.09
word:publish; local-federal-roles=-0.05; transparency-accountability=0.09
word:pueblo; community-trust=0.06; crime-reporting=0.07; civic-participation=0.08; legal-exposure=0.07; civil-rights=-0.07; local-federal-roles=0.10
word:pueda; fear-and-wellbeing=0.07; economy-and-reputation=0.06; rule-of-law=0.06
word:puede; public-safety=0.05; cost-and-resources=-0.06; economy-and-reputation=-0.06; local-federal-roles=0.11; rule-of-law=0.18; transparency-accountability=0.08; community-policing=-0.07; services-and-legal-aid=-0.10; officer-safety-operations=0.06
word:pueden; crime-reporting=0.05
word:puedo; fear-and-wellbeing=0.09; cost-and-resources=-0.06; economy-and-reputation=0.07; local-federal-roles=0.06
word:puente; civil-rights=-0.06; social-cohesion=0.06
word:puerta; crime-reporting=0.13; fear-and-wellbeing=0.08; cost-and-resources=-0.13; civil-rights=-0.08; economy-and-reputation=-0.06; social-cohesion=-0.09; transparency-accountability=0.06; officer-safety-operations=0.13
word:pues; civic-participation=0.10; transparency-accountability=-0.11; services-and-legal-aid=-0.07
word:puesto; economy-and-reputation=0.05
word:puestos; fear-and-wellbeing=0.18; economy-and-reputation=-0.06
word:pull; community-trust=0.05; cost-and-resources=0.06; officer-safety-operations=0.10
word:pulled; public-safety=0.06; social-cohesion=-0.06; services-and-legal-aid=0.05
word:punto; local-federal-roles=0.06; transparency-accountability=0.06
word:puro; civic-participation=0.05
word:purse; community-trust=0.06
word:pusieron; community-trust=0.08; public-safety=0.16; transparency-accountability=0.07
word:puso; civil-rights=-0.09; services-and-legal-aid=0.15
word:put; fear-and-wellbeing=-0.07; civil-rights=0.12; economy-and-reputation=-0.07; social-cohesion=0.06; local-federal-roles=0.10; rule-of-law=-0.07; community-policing=0.05; services-and-legal-aid=-0.07; officer-safety-operations=-0.09
word:puts; officer-safety-operations=0.05
word:putting; legal-exposure=0.06
word:q; crime-reporting=0.20; public-safety=0.05; fear-and-wellbeing=0.10; civil-rights=-0.13; social-cohesion=-0.11; local-federal-roles=-0.07; rule-of-law=-0.08; transparency-accountability=0.05; officer-safety-operations=0.10
word:quarterly; transparency-accountability=0.11
word:que; fear-and-wellbeing=-0.23; civic-participation=0.07; cost-and-resources=-0.07; civil-rights=0.13; social-cohesion=0.24; local-federal-roles=0.15; rule-of-law=0.21; community-policing=-0.08
word:queda; fear-and-wellbeing=0.15; officer-safety-operations=0.08
word:quedamos; officer-safety-operations=-0.05
word:quedan; fear-and-wellbeing=0.06; economy-and-reputation=0.05
word:quede; economy-and-reputation=-0.06; local-federal-roles=0.05
word:quedo; community-trust=0.10; crime-reporting=0.08; fear-and-wellbeing=-0.07; legal-exposure=0.05; economy-and-reputation=-0.06; social-cohesion=-0.10; services-and-legal-aid=-0.05
word:queremos; public-safety=0.08; economy-and-reputation=-0.06
word:queria; community-trust=0.08; crime-reporting=0.07; public-safety=0.09; fear-and-wellbeing=0.05; services-and-legal-aid=0.07
word:question; public-safety=-0.09; fear-and-wellbeing=0.07; civic-participation=0.08; economy-and-reputation=-0.06; transparency-accountability=0.07; services-and-legal-aid=-0.08
word:questions; fear-and-wellbeing=0.06; civil-rights=0.07; rule-of-law=0.06
word:quien; community-trust=-0.27; crime-reporting=0.10; public-safety=-0.08; fear-and-wellbeing=-0.09; civic-participation=-0.09; cost-and-resources=-0.07; legal-exposure=-0.13; civil-rights=0.10; economy-and-reputation=0.28; social-cohesion=-0.13; local-federal-roles=0.10; rule-of-law=0.22; services-and-legal-aid=0.22
word:quiere; public-safety=0.12; fear-and-wellbeing=-0.08; local-federal-roles=-0.06; rule-of-law=0.06; transparency-accountability=-0.07; community-policing=0.07; officer-safety-operations=0.07
word:quieren; community-trust=-0.06; crime-reporting=-0.09; public-safety=0.06; fear-and-wellbeing=-0.05; civic-participation=0.05; social-cohesion=-0.09; local-federal-roles=-0.09; transparency-accountability=0.08; officer-safety-operations=0.13
word:quiero; crime-reporting=-0.10; public-safety=0.11; fear-and-wellbeing=-0.07; civic-participation=0.13; cost-and-resources=0.12; legal-exposure=-0.08; civil-rights=-0.07; social-cohesion=-0.11; local-federal-roles=0.15; transparency-accountability=0.06; community-policing=-0.07; services-and-legal-aid=-0.12
word:quiet; public-safety=0.07; cost-and-resources=-0.07; economy-and-reputation=0.13; local-federal-roles=0.12; services-and-legal-aid=-0.07
word:quince; public-safety=-0.08
word:quinceanera; economy-and-reputation=0.10
word:quisiera; fear-and-wellbeing=0.07
word:quiso; fear-and-wellbeing=0.14
word:quit; community-trust=0.06; public-safety=-0.07
word:quita; public-safety=-0.06; transparency-accountability=0.11
word:quitan; fear-and-wellbeing=0.07; cost-and-resources=0.06; legal-exposure=0.06; local-federal-roles=0.06; community-policing=0.07
word:quitar; cost-and-resources=0.12; community-policing=0.09
word:quitaron; community-trust=0.07; crime-reporting=0.10; fear-and-wellbeing=0.11; cost-and-resources=-0.05; officer-safety-operations=-0.07
word:quote; fear-and-wellbeing=0.10; civil-rights=0.09; local-federal-roles=0.13; rule-of-law=-0.06
word:r; officer-safety-operations=0.11
word:racist; public-safety=0.06; social-cohesion=0.07
word:radio; community-trust=0.06; fear-and-wellbeing=0.06; civic-participation=0.10; cost-and-resources=-0.07; local-federal-roles=0.06; rule-of-law=-0.05; services-and-legal-aid=0.09
word:raid; public-safety=-0.06
word:raised; fear-and-wellbeing=0.13
word:ran; fear-and-wellbeing=0.08; cost-and-resources=0.06; civil-rights=-0.06; local-federal-roles=0.08
word:rate; public-safety=-0.12; economy-and-reputation=0.09; rule-of-law=0.11; services-and-legal-aid=0.06
word:rather; rule-of-law=0.06; transparency-accountability=-0.06
word:razon; cost-and-resources=0.06; civil-rights=0.07; social-cohesion=0.10
word:reach; services-and-legal-aid=-0.06
word:read; community-trust=-0.08; crime-reporting=-0.11; public-safety=0.15; fear-and-wellbeing=-0.07; cost-and-resources=-0.10; legal-exposure=0.18; economy-and-reputation=-0.08; social-cohesion=-0.06; local-federal-roles=0.06; rule-of-law=0.08; transparency-accountability=0.13; community-policing=-0.09
word:reading; crime-reporting=0.06; public-safety=-0.12; fear-and-wellbeing=0.07; civic-participation=0.05; economy-and-reputation=-0.05; social-cohesion=-0.05; services-and-legal-aid=0.08
word:reads; legal-exposure=0.05
word:real; crime-reporting=-0.07; fear-and-wellbeing=0.08; civil-rights=0.06; economy-and-reputation=0.07; rule-of-law=0.06
word:really; fear-and-wellbeing=0.06; civil-rights=0.12; transparency-accountability=0.06
word:reason; public-safety=-0.05; rule-of-law=-0.07; officer-safety-operations=0.06
word:rec; fear-and-wellbeing=-0.05; officer-safety-operations=-0.05
word:recomiendo; legal-exposure=0.05; transparency-accountability=-0.09
word:record; economy-and-reputation=-0.05; social-cohesion=-0.10
word:records; community-trust=-0.08; crime-reporting=-0.05; civil-rights=-0.06; transparency-accountability=0.10; officer-safety-operations=-0.07
word:red; public-safety=0.10; fear-and-wellbeing=0.05; social-cohesion=0.07; transparency-accountability=0.05; officer-safety-operations=-0.06
word:redada; fear-and-wellbeing=0.10
word:regla; crime-reporting=-0.05; civil-rights=0.07; transparency-accountability=0.08
word:reimbursement; cost-and-resources=0.07; community-policing=0.05; officer-safety-operations=0.09
word:release; transparency-accountability=0.10; community-policing=0.07
word:remember; officer-safety-operations=-0.06
word:removal; transparency-accountability=-0.07
word:removed; community-trust=-0.06; public-safety=0.13; civil-rights=-0.07
word:rent; crime-reporting=0.07
word:renta; cost-and-resources=0.08; rule-of-law=0.07
word:repeat; public-safety=-0.07; rule-of-law=0.07
word:report; public-safety=-0.05; cost-and-resources=-0.06; civil-rights=-0.10; local-federal-roles=0.06; rule-of-law=-0.07
word:reporte; crime-reporting=0.08; public-safety=0.09; fear-and-wellbeing=-0.05; civil-rights=0.06; social-cohesion=-0.06; transparency-accountability=0.10; officer-safety-operations=-0.06
word:request; local-federal-roles=-0.07; transparency-accountability=0.17; officer-safety-operations=-0.10
word:requested; civic-participation=0.07; transparency-accountability=0.06
word:require; civil-rights=0.05; local-federal-roles=0.08
word:resident; rule-of-law=-0.06; transparency-accountability=0.07
word:residents; civic-participation=0.08
word:resolution; legal-exposure=0.07
word:respeto; public-safety=-0.05; social-cohesion=0.11; rule-of-law=0.09
word:rest; fear-and-wellbeing=0.10; cost-and-resources=0.09; civil-rights=-0.07; rule-of-law=0.08
word:resulta; services-and-legal-aid=-0.06
word:retener; legal-exposure=0.07; local-federal-roles=-0.07
word:retired; community-trust=0.18; public-safety=-0.17; civil-rights=-0.07; social-cohesion=-0.07; community-policing=0.12
word:review; civil-rights=0.08; transparency-accountability=0.06
word:revise; public-safety=0.07
word:revisen; rule-of-law=0.08
word:ride; community-trust=-0.06; crime-reporting=-0.06; economy-and-reputation=0.07; social-cohesion=-0.06; officer-safety-operations=0.08
word:riendose; crime-reporting=0.09
word:riesgo; local-federal-roles=-0.07
word:right; community-trust=-0.07; fear-and-wellbeing=0.13; civic-participation=-0.14; cost-and-resources=0.12; legal-exposure=0.07; social-cohesion=-0.06; local-federal-roles=0.09; transparency-accountability=0.09; community-policing=0.06; services-and-legal-aid=-0.05; officer-safety-operations=0.10
word:rights; civil-rights=0.11; rule-of-law=-0.06
word:ring; fear-and-wellbeing=-0.06; rule-of-law=0.07
word:rio; public-safety=-0.07; social-cohesion=0.08; local-federal-roles=0.07
word:risas; cost-and-resources=-0.07; civil-rights=0.06
word:road; public-safety=0.05; civic-participation=-0.05; economy-and-reputation=0.06; social-cohesion=0.07; rule-of-law=-0.08; transparency-accountability=-0.07
word:roadside; public-safety=-0.06; civil-rights=0.13; services-and-legal-aid=0.05
word:robaron; public-safety=-0.09; fear-and-wellbeing=0.05; social-cohesion=0.10; officer-safety-operations=-0.05
word:robbed; public-safety=0.20; fear-and-wellbeing=0.09
word:robo; public-safety=-0.06; rule-of-law=-0.06
word:robos; officer-safety-operations=0.08
word:rodilla; services-and-legal-aid=0.06
word:roof; community-policing=0.08
word:room; public-safety=-0.07; economy-and-reputation=0.09; social-cohesion=0.19; local-federal-roles=0.09
word:rooms; public-safety=-0.07; civil-rights=0.06; services-and-legal-aid=0.08
word:ross; fear-and-wellbeing=0.07
word:rule; local-federal-roles=0.14; officer-safety-operations=0.12
word:rules; rule-of-law=0.09
word:rumor; fear-and-wellbeing=-0.07; economy-and-reputation=0.09
word:run; fear-and-wellbeing=0.09; civic-participation=-0.06; cost-and-resources=0.06; civil-rights=-0.07; social-cohesion=0.06; local-federal-roles=-0.07; services-and-legal-aid=0.11
word:running; public-safety=-0.06; economy-and-reputation=0.05; rule-of-law=0.08
word:runs; social-cohesion=-0.07; local-federal-roles=0.11
word:s; civil-rights=0.09; rule-of-law=-0.05
word:sabado; economy-and-reputation=0.09; social-cohesion=0.06
word:sabe; community-trust=0.05; public-safety=0.12; social-cohesion=-0.07
word:sabemos; community-trust=-0.06; crime-reporting=0.18
word:saben; crime-reporting=0.09; public-safety=0.05; cost-and-resources=-0.05; economy-and-reputation=0.05; social-cohesion=-0.09; local-federal-roles=-0.07; services-and-legal-aid=-0.06
word:saber; public-safety=0.08; local-federal-roles=-0.05
word:sabia; rule-of-law=0.08
word:sacar; cost-and-resources=0.05
word:safe; community-trust=0.08; local-federal-roles=0.08
word:safer; public-safety=0.11
word:safety; public-safety=-0.07; officer-safety-operations=0.05
word:said; community-trust=0.19; crime-reporting=0.10; public-safety=-0.17; civic-participation=0.12; cost-and-resources=0.14; legal-exposure=-0.07; civil-rights=-0.19; economy-and-reputation=-0.21; social-cohesion=-0.09; local-federal-roles=0.08; rule-of-law=0.32; community-policing=-0.06; services-and-legal-aid=0.08; officer-safety-operations=0.10
word:sala; fear-and-wellbeing=0.06; civil-rights=0.06
word:sale; community-trust=-0.08; cost-and-resources=0.05; transparency-accountability=0.19; officer-safety-operations=0.08
word:salen; cost-and-resources=0.06
word:sales; economy-and-reputation=0.13
word:salga; community-trust=0.07; civil-rights=-0.06; transparency-accountability=0.09
word:sali; civil-rights=0.11
word:salimos; fear-and-wellbeing=0.10
word:salio; civil-rights=0.11; economy-and-reputation=-0.07; social-cohesion=-0.10; rule-of-law=0.06; transparency-accountability=0.20; officer-safety-operations=-0.06
word:salir; community-trust=-0.05; public-safety=-0.08; fear-and-wellbeing=0.26; social-cohesion=0.06; services-and-legal-aid=0.12
word:salon; fear-and-wellbeing=0.06; civic-participation=0.09; social-cohesion=0.09; rule-of-law=-0.05
word:salud; services-and-legal-aid=0.10
word:saludo; community-trust=0.07
word:salvador; community-trust=0.11; public-safety=-0.06
word:salvadoran; economy-and-reputation=0.09
word:same; community-trust=-0.14; crime-reporting=-0.10; fear-and-wellbeing=-0.13; civic-participation=-0.06; cost-and-resources=0.08; legal-exposure=-0.06; civil-rights=0.25; social-cohesion=0.20; local-federal-roles=-0.18; rule-of-law=0.18; transparency-accountability=-0.08; services-and-legal-aid=-0.08; officer-safety-operations=-0.06
word:samuell; public-safety=0.06
word:san; community-trust=-0.05; crime-reporting=-0.06; fear-and-wellbeing=-0.08; civil-rights=0.05; economy-and-reputation=-0.06; social-cohesion=0.06; rule-of-law=0.05
word:sanctuary; economy-and-reputation=0.06; local-federal-roles=-0.11
word:sandwich; legal-exposure=0.05; officer-safety-operations=0.06
word:santa; community-trust=0.06; public-safety=-0.07; cost-and-resources=-0.08; legal-exposure=0.07; transparency-accountability=0.05
word:santuario; public-safety=0.06
word:saque; rule-of-law=0.09; transparency-accountability=0.07
word:sargento; crime-reporting=-0.05; fear-and-wellbeing=0.07; civil-rights=0.07; officer-safety-operations=0.12
word:sat; civic-participation=0.08; cost-and-resources=-0.08; social-cohesion=0.08; rule-of-law=-0.07; transparency-accountability=-0.06; officer-safety-operations=0.08
word:saturday; fear-and-wellbeing=-0.07; economy-and-reputation=0.11; services-and-legal-aid=0.06
word:saturdays; economy-and-reputation=0.05
word:saw; community-trust=0.19; crime-reporting=0.45; fear-and-wellbeing=0.18; cost-and-resources=-0.06; legal-exposure=-0.05; social-cohesion=-0.08; local-federal-roles=-0.07; transparency-accountability=-0.06; officer-safety-operations=-0.10
word:say; crime-reporting=0.22; public-safety=0.08; fear-and-wellbeing=0.23; civic-participation=0.09; civil-rights=-0.15; transparency-accountability=-0.11; community-policing=-0.07; services-and-legal-aid=0.17
word:saying; cost-and-resources=0.07; economy-and-reputation=-0.08; transparency-accountability=0.06
word:says; fear-and-wellbeing=-0.10; cost-and-resources=-0.08; legal-exposure=0.28; civil-rights=0.12; social-cohesion=0.14; local-federal-roles=0.13; rule-of-law=0.05; transparency-accountability=-0.08; services-and-legal-aid=-0.20; officer-safety-operations=-0.11
word:sb; fear-and-wellbeing=0.06; legal-exposure=0.16; civil-rights=-0.11; social-cohesion=-0.05; local-federal-roles=0.10
word:scared; community-trust=0.05; crime-reporting=-0.07; public-safety=0.15; fear-and-wellbeing=-0.11; civic-participation=-0.07; social-cohesion=0.09
word:school; fear-and-wellbeing=0.19; social-cohesion=0.16; rule-of-law=-0.07; transparency-accountability=-0.06; community-policing=0.09
word:schools; civil-rights=0.06; services-and-legal-aid=-0.07
word:se; community-trust=-0.10; crime-reporting=0.06; public-safety=0.13; fear-and-wellbeing=0.19; cost-and-resources=0.11; legal-exposure=-0.10; civil-rights=-0.23; economy-and-reputation=0.12; social-cohesion=-0.07; local-federal-roles=-0.22; rule-of-law=0.08; transparency-accountability=-0.06; community-policing=-0.08; services-and-legal-aid=0.14
word:sea; community-trust=-0.07; fear-and-wellbeing=0.10; cost-and-resources=0.06; legal-exposure=-0.06; local-federal-roles=-0.08; services-and-legal-aid=0.08; officer-safety-operations=0.06
word:seccion; cost-and-resources=0.06; local-federal-roles=0.10; officer-safety-operations=-0.07
word:second; public-safety=-0.06; fear-and-wellbeing=0.09; civic-participation=-0.08; cost-and-resources=0.11; legal-exposure=-0.10; rule-of-law=0.10; transparency-accountability=0.09; community-policing=0.09; officer-safety-operations=-0.12
word:seconds; crime-reporting=0.06; officer-safety-operations=0.06
word:secretaria; transparency-accountability=0.07; officer-safety-operations=-0.06
word:secretary; civic-participation=0.10; transparency-accountability=0.10
word:section; fear-and-wellbeing=-0.06; legal-exposure=0.08; civil-rights=-0.10; local-federal-roles=0.15; rule-of-law=-0.08; transparency-accountability=0.09; services-and-legal-aid=0.16
word:sector; community-trust=-0.06; public-safety=0.07; cost-and-resources=0.12
word:security; public-safety=-0.09; economy-and-reputation=0.05; social-cohesion=0.07; rule-of-law=-0.05
word:see; cost-and-resources=-0.05; civil-rights=0.11; transparency-accountability=0.21; services-and-legal-aid=-0.11
word:seen; community-trust=0.06; crime-reporting=0.08; public-safety=-0.07; cost-and-resources=-0.08; social-cohesion=0.09; community-policing=-0.05; officer-safety-operations=0.06
word:segun; local-federal-roles=0.10
word:segundo; legal-exposure=0.08
word:seguridad; community-trust=-0.05; cost-and-resources=-0.08; economy-and-reputation=0.06; transparency-accountability=0.06
word:seguro; cost-and-resources=0.10; civil-rights=0.06; local-federal-roles=-0.10; rule-of-law=0.12; officer-safety-operations=-0.05
word:seis; public-safety=0.11; civil-rights=-0.05; social-cohesion=-0.11; community-policing=-0.06; services-and-legal-aid=0.07
word:sell; economy-and-reputation=0.09; local-federal-roles=0.06; transparency-accountability=-0.06
word:selling; civil-rights=-0.06; rule-of-law=0.07
word:sells; public-safety=0.07; fear-and-wellbeing=0.07; local-federal-roles=0.06
word:semana; community-trust=0.10; public-safety=-0.08; fear-and-wellbeing=0.07; cost-and-resources=-0.11; economy-and-reputation=0.06; rule-of-law=-0.06; community-policing=0.08; services-and-legal-aid=-0.05
word:semanas; legal-exposure=0.05; social-cohesion=-0.12; rule-of-law=-0.09; community-policing=-0.08; officer-safety-operations=0.20
word:send; community-trust=0.14; fear-and-wellbeing=-0.05; rule-of-law=-0.11; services-and-legal-aid=0.06
word:sending; cost-and-resources=0.05; legal-exposure=0.10
word:sends; public-safety=-0.07; fear-and-wellbeing=0.06; economy-and-reputation=0.06
word:senor; crime-reporting=0.12; fear-and-wellbeing=0.13; civil-rights=0.10; local-federal-roles=0.05; rule-of-law=-0.12; officer-safety-operations=-0.05
word:senora; community-trust=0.16; crime-reporting=0.09; fear-and-wellbeing=0.11; civil-rights=-0.09; community-policing=-0.07; services-and-legal-aid=0.20; officer-safety-operations=-0.06
word:senoras; community-trust=0.10; public-safety=0.08; civic-participation=0.06; social-cohesion=0.06; local-federal-roles=-0.06; officer-safety-operations=0.06
word:senores; community-trust=-0.10; civic-participation=0.06; legal-exposure=0.09; social-cohesion=-0.10; local-federal-roles=-0.06; rule-of-law=-0.10; officer-safety-operations=-0.09
word:senorita; community-trust=0.09
word:sent; community-trust=0.09; public-safety=0.06; fear-and-wellbeing=0.08; cost-and-resources=-0.06; civil-rights=-0.07; rule-of-law=0.12; services-and-legal-aid=-0.07; officer-safety-operations=-0.06
word:sentados; fear-and-wellbeing=-0.05; community-policing=0.06
word:sentence; legal-exposure=0.07
word:separation; local-federal-roles=0.06; rule-of-law=-0.06
word:september; community-trust=0.10; civic-participation=0.14; transparency-accountability=0.16
word:ser; community-trust=0.05; public-safety=-0.06; fear-and-wellbeing=-0.08; civic-participation=-0.06; cost-and-resources=-0.13; legal-exposure=0.08; civil-rights=0.19; economy-and-reputation=0.16; community-policing=0.06; services-and-legal-aid=-0.07
word:sergeant; crime-reporting=0.09; public-safety=-0.09; cost-and-resources=-0.07; social-cohesion=0.09; local-federal-roles=-0.07; services-and-legal-aid=0.07
word:seria; public-safety=0.09; cost-and-resources=0.12; community-policing=0.09
word:serio; civic-participation=0.06; transparency-accountability=0.06
word:serious; fear-and-wellbeing=0.12
word:served; public-safety=0.06; fear-and-wellbeing=0.06; officer-safety-operations=0.11
word:services; fear-and-wellbeing=0.05
word:sesenta; crime-reporting=-0.05; officer-safety-operations=0.05
word:sesion; fear-and-wellbeing=-0.05; civic-participation=0.08
word:session; civic-participation=0.10; legal-exposure=0.06
word:settled; legal-exposure=0.09
word:seven; public-safety=0.07; fear-and-wellbeing=0.17; civic-participation=-0.07; cost-and-resources=0.07; civil-rights=0.23; economy-and-reputation=0.06; social-cohesion=0.09; transparency-accountability=-0.07; officer-safety-operations=0.09
word:seventeen; public-safety=0.06; local-federal-roles=0.06; officer-safety-operations=0.06
word:seventy; civic-participation=0.05; local-federal-roles=0.06; community-policing=0.06
word:several; cost-and-resources=0.09; civil-rights=0.10; local-federal-roles=-0.05
word:shall; legal-exposure=0.07; economy-and-reputation=-0.05; local-federal-roles=0.06; officer-safety-operations=0.06
word:share; public-safety=-0.08; social-cohesion=0.10; rule-of-law=-0.07; officer-safety-operations=0.06
word:sharing; local-federal-roles=0.05
word:she; community-trust=0.17; crime-reporting=0.21; fear-and-wellbeing=0.49; civic-participation=-0.16; legal-exposure=-0.06; civil-rights=-0.26; social-cohesion=-0.14; rule-of-law=-0.23; transparency-accountability=-0.12; services-and-legal-aid=0.19; officer-safety-operations=-0.08
word:she'd; crime-reporting=0.09; public-safety=0.05
word:she's; crime-reporting=0.10; civil-rights=-0.11; economy-and-reputation=-0.05; transparency-accountability=-0.05; services-and-legal-aid=0.13
word:shelter; services-and-legal-aid=0.08
word:sheriff; public-safety=0.06; cost-and-resources=-0.12; legal-exposure=0.10; local-federal-roles=0.11
word:sheriffs; local-federal-roles=0.05; rule-of-law=0.12
word:shift; fear-and-wellbeing=0.05; civic-participation=0.06
word:shifts; cost-and-resources=0.07; civil-rights=0.06
word:shirt; community-trust=0.06; fear-and-wellbeing=0.05; economy-and-reputation=-0.05; social-cohesion=0.11
word:shoes; fear-and-wellbeing=0.07
word:shooting; crime-reporting=0.12
word:shop; cost-and-resources=0.09; transparency-accountability=0.07; community-policing=0.05; officer-safety-operations=-0.05
word:short; community-trust=-0.07; crime-reporting=-0.06; fear-and-wellbeing=-0.08; cost-and-resources=0.10; civil-rights=-0.06; local-federal-roles=0.10
word:shot; community-trust=-0.05; officer-safety-operations=0.08
word:should; public-safety=-0.06; fear-and-wellbeing=0.07; civic-participation=-0.05; cost-and-resources=-0.11; legal-exposure=0.07; civil-rights=0.12; transparency-accountability=0.15; officer-safety-operations=-0.16
word:show; community-trust=-0.05; public-safety=-0.05; civic-participation=-0.06; civil-rights=0.07; social-cohesion=-0.07; transparency-accountability=0.10; services-and-legal-aid=0.07
word:shows; transparency-accountability=0.05; services-and-legal-aid=0.08
word:shut; public-safety=0.06; fear-and-wellbeing=0.10
word:si; community-trust=0.12; crime-reporting=0.07; public-safety=0.09; fear-and-wellbeing=0.30; civic-participation=0.09; cost-and-resources=0.14; civil-rights=-0.08; economy-and-reputation=0.07; social-cohesion=-0.13; transparency-accountability=0.10; community-policing=0.23; services-and-legal-aid=-0.08
word:side; community-trust=0.07; public-safety=0.08; rule-of-law=-0.07; services-and-legal-aid=-0.08
word:siempre; public-safety=-0.06; fear-and-wellbeing=-0.06; civil-rights=0.05; transparency-accountability=0.09
word:siendo; legal-exposure=0.06
word:siete; community-trust=0.10; crime-reporting=0.13; fear-and-wellbeing=0.06; civil-rights=0.06; social-cohesion=-0.09; rule-of-law=-0.06; services-and-legal-aid=-0.05; officer-safety-operations=0.12
word:siga; fear-and-wellbeing=-0.05
word:sign; public-safety=0.16; civic-participation=-0.10; legal-exposure=0.06; civil-rights=0.13; social-cohesion=0.05; local-federal-roles=-0.09; rule-of-law=-0.19; services-and-legal-aid=0.12
word:signatures; civic-participation=0.11
word:signed; public-safety=0.07; civil-rights=0.09; economy-and-reputation=-0.05; local-federal-roles=0.07
word:signing; legal-exposure=0.13; civil-rights=-0.05; economy-and-reputation=-0.05
word:signs; public-safety=-0.06; fear-and-wellbeing=0.06; civil-rights=0.08; social-cohesion=0.08; local-federal-roles=-0.08; services-and-legal-aid=0.11
word:sigue; community-trust=0.10; cost-and-resources=0.07; social-cohesion=0.05; rule-of-law=0.08; community-policing=-0.07
word:silencio; community-trust=0.06; crime-reporting=0.09; civic-participation=-0.06
word:silla; fear-and-wellbeing=0.08; civic-participation=0.10; civil-rights=0.06; rule-of-law=0.05; community-policing=-0.08
word:sin; community-trust=-0.09; crime-reporting=-0.10; public-safety=0.07; fear-and-wellbeing=0.25; civic-participation=-0.13; legal-exposure=0.18; civil-rights=0.11; local-federal-roles=-0.06; rule-of-law=-0.17; transparency-accountability=0.16
word:since; crime-reporting=-0.07; public-safety=0.05; fear-and-wellbeing=0.27; civic-participation=0.17; legal-exposure=-0.15; economy-and-reputation=0.08; social-cohesion=-0.14; rule-of-law=-0.08; community-policing=-0.09
word:sindicato; economy-and-reputation=0.07; rule-of-law=0.06; officer-safety-operations=0.06
word:single; public-safety=0.07
word:singleton; cost-and-resources=-0.07
word:siquiera; community-trust=0.07; public-safety=-0.06; cost-and-resources=-0.07; civil-rights=0.07
word:sir; public-safety=0.08; social-cohesion=-0.06; local-federal-roles=0.10; officer-safety-operations=0.07
word:sirve; fear-and-wellbeing=0.05; officer-safety-operations=-0.05
word:sister; community-trust=0.06
word:sit; fear-and-wellbeing=-0.09; social-cohesion=0.08; local-federal-roles=0.15; rule-of-law=0.10; transparency-accountability=-0.10
word:sitting; legal-exposure=-0.07; rule-of-law=-0.06
word:six; community-trust=-0.12; public-safety=0.09; fear-and-wellbeing=0.05; cost-and-resources=-0.14; legal-exposure=-0.08; civil-rights=-0.13; rule-of-law=-0.06; transparency-accountability=0.09; community-policing=-0.07; services-and-legal-aid=0.05; officer-safety-operations=0.12
word:sixteen; public-safety=0.06; cost-and-resources=0.06; rule-of-law=-0.06
word:sixty; community-trust=0.05; public-safety=-0.10; fear-and-wellbeing=0.05; civic-participation=0.09; social-cohesion=-0.05; rule-of-law=0.10
word:skillman; public-safety=0.05
word:sleep; public-safety=0.08; local-federal-roles=-0.06
word:sleeps; fear-and-wellbeing=0.12
word:small; community-trust=-0.06; crime-reporting=0.15; fear-and-wellbeing=0.05; civil-rights=0.10
word:smell; officer-safety-operations=0.08
word:so; community-trust=-0.13; public-safety=0.12; fear-and-wellbeing=0.21; legal-exposure=-0.10; social-cohesion=0.11; local-federal-roles=0.17; rule-of-law=0.07; transparency-accountability=-0.19; services-and-legal-aid=-0.06; officer-safety-operations=-0.11
word:sobre; crime-reporting=0.09; public-safety=-0.05; cost-and-resources=0.05; economy-and-reputation=0.08
word:sobrino; fear-and-wellbeing=0.06
word:social; civil-rights=-0.07; local-federal-roles=0.05; services-and-legal-aid=0.11
word:sola; public-safety=-0.05; fear-and-wellbeing=0.07; economy-and-reputation=0.09; rule-of-law=-0.05; services-and-legal-aid=0.07
word:sold; public-safety=0.11; cost-and-resources=0.07
word:solicito; public-safety=0.06; legal-exposure=0.06; local-federal-roles=0.07
word:solicitud; transparency-accountability=0.14
word:solicitudes; local-federal-roles=0.10
word:solo; public-safety=-0.09; fear-and-wellbeing=0.06; civil-rights=0.07; social-cohesion=-0.12; rule-of-law=-0.06; services-and-legal-aid=0.08
word:sombrero; fear-and-wellbeing=-0.05; civil-rights=0.06
word:some; public-safety=0.16; civic-participation=-0.06; legal-exposure=0.10; civil-rights=0.11; economy-and-reputation=-0.09; rule-of-law=0.08
word:somebody; public-safety=0.19; fear-and-wellbeing=0.14; civic-participation=-0.09; legal-exposure=0.08; civil-rights=0.08; rule-of-law=-0.09; transparency-accountability=-0.10
word:somebody's; crime-reporting=-0.09; fear-and-wellbeing=-0.08; legal-exposure=0.07; local-federal-roles=-0.07; officer-safety-operations=0.12
word:someone; crime-reporting=0.05; public-safety=0.07; fear-and-wellbeing=-0.05; economy-and-reputation=-0.06; transparency-accountability=0.06; services-and-legal-aid=0.06
word:something; public-safety=-0.08; fear-and-wellbeing=-0.13; civic-participation=0.12; cost-and-resources=-0.06; social-cohesion=0.08; services-and-legal-aid=0.09
word:sometimes; public-safety=-0.06; cost-and-resources=0.06; local-federal-roles=-0.05
word:somewhere; public-safety=-0.05
word:somos; community-trust=-0.08; public-safety=0.07; civic-participation=-0.07; social-cohesion=0.05; services-and-legal-aid=-0.05
word:son; crime-reporting=-0.08; public-safety=0.10; fear-and-wellbeing=0.14; cost-and-resources=0.12; civil-rights=-0.09; social-cohesion=-0.20; local-federal-roles=-0.12; rule-of-law=-0.10; transparency-accountability=0.06; services-and-legal-aid=-0.06; officer-safety-operations=0.24
word:sorry; crime-reporting=-0.06; civil-rights=0.05; local-federal-roles=-0.06; transparency-accountability=0.06
word:south; fear-and-wellbeing=-0.08; civil-rights=0.13; local-federal-roles=0.08; rule-of-law=0.06
word:southeast; public-safety=0.07; officer-safety-operations=0.10
word:soy; crime-reporting=0.08; public-safety=0.08; fear-and-wellbeing=-0.05; civic-participation=0.20; civil-rights=0.16; economy-and-reputation=0.13; social-cohesion=0.11; local-federal-roles=-0.07; rule-of-law=-0.16; transparency-accountability=-0.12; officer-safety-operations=-0.05
word:spanish; crime-reporting=0.14; public-safety=-0.07; civil-rights=-0.05; rule-of-law=-0.05; transparency-accountability=-0.05; services-and-legal-aid=0.10
word:speak; civic-participation=0.13
word:speaker; social-cohesion=0.05; services-and-legal-aid=0.07
word:speakers; civic-participation=0.08
word:speaking; public-safety=-0.06; cost-and-resources=0.09; local-federal-roles=0.08; transparency-accountability=-0.05; officer-safety-operations=0.06
word:speech; civil-rights=0.06
word:spend; fear-and-wellbeing=-0.05; cost-and-resources=0.11; community-policing=0.11; services-and-legal-aid=-0.05
word:spent; cost-and-resources=-0.07
word:split; fear-and-wellbeing=0.05; officer-safety-operations=0.05
word:spreadsheet; legal-exposure=0.13
word:spring; fear-and-wellbeing=0.05
word:squad; crime-reporting=0.06; community-policing=0.07; services-and-legal-aid=-0.06
word:staff; public-safety=-0.06; cost-and-resources=-0.06; legal-exposure=0.07; services-and-legal-aid=0.09
word:stand; community-trust=0.07; crime-reporting=-0.06; cost-and-resources=0.06; economy-and-reputation=-0.06; local-federal-roles=-0.07
word:standing; legal-exposure=0.06; civil-rights=0.12
word:start; civic-participation=-0.07; cost-and-resources=0.05; civil-rights=-0.07
word:started; public-safety=0.07; services-and-legal-aid=0.05
word:state; crime-reporting=-0.05; civic-participation=-0.07; cost-and-resources=0.07; legal-exposure=0.28; civil-rights=-0.08; economy-and-reputation=0.12; local-federal-roles=0.12; transparency-accountability=-0.09; services-and-legal-aid=-0.11
word:statement; economy-and-reputation=0.05; services-and-legal-aid=0.06
word:states; community-trust=-0.06; legal-exposure=0.14; local-federal-roles=0.17; transparency-accountability=-0.05
word:station; fear-and-wellbeing=0.08
word:status; crime-reporting=0.08; fear-and-wellbeing=0.06; civil-rights=0.05; local-federal-roles=-0.09
word:stay; crime-reporting=0.08; public-safety=-0.16; fear-and-wellbeing=0.16; local-federal-roles=0.10; rule-of-law=-0.07; transparency-accountability=0.09
word:stayed; crime-reporting=0.06
word:staying; rule-of-law=0.06
word:stays; public-safety=-0.09
word:stemmons; local-federal-roles=0.06; rule-of-law=0.06
word:sterrett; cost-and-resources=0.20; economy-and-reputation=-0.05; local-federal-roles=-0.05; officer-safety-operations=0.06
word:sticker; cost-and-resources=0.10; legal-exposure=0.08; social-cohesion=0.11
word:still; community-trust=0.08; public-safety=0.05; fear-and-wellbeing=0.08; civic-participation=-0.10; cost-and-resources=-0.07; social-cohesion=-0.05
word:stolen; public-safety=-0.10; cost-and-resources=0.10
word:stood; civic-participation=0.06; cost-and-resources=0.05; civil-rights=0.10; economy-and-reputation=-0.07; transparency-accountability=0.10
word:stop; fear-and-wellbeing=-0.05; civic-participation=-0.06; cost-and-resources=-0.08; legal-exposure=0.07; civil-rights=0.39; social-cohesion=-0.07; local-federal-roles=-0.08; rule-of-law=0.09; services-and-legal-aid=-0.16; officer-safety-operations=-0.08
word:stopped; fear-and-wellbeing=0.06; civil-rights=0.13; officer-safety-operations=-0.07
word:stops; civil-rights=0.06; local-federal-roles=0.07
word:store; public-safety=0.12; fear-and-wellbeing=-0.09
word:storm; public-safety=-0.06; officer-safety-operations=0.07
word:story; fear-and-wellbeing=-0.11; economy-and-reputation=0.06
word:stove; services-and-legal-aid=0.08; officer-safety-operations=0.05
word:straight; community-trust=0.07; crime-reporting=0.05
word:street; community-trust=-0.06; public-safety=0.12; civil-rights=0.08; economy-and-reputation=-0.08; social-cohesion=0.10; rule-of-law=0.16; services-and-legal-aid=0.07; officer-safety-operations=-0.06
word:streets; services-and-legal-aid=0.09
word:student; public-safety=0.06; fear-and-wellbeing=0.05
word:students; community-trust=0.08; civic-participation=-0.06; community-policing=0.06
word:su; community-trust=-0.19; public-safety=-0.07; fear-and-wellbeing=0.07; cost-and-resources=-0.13; legal-exposure=0.06; civil-rights=0.20; economy-and-reputation=0.06; social-cohesion=0.07; local-federal-roles=0.19; rule-of-law=-0.06; transparency-accountability=0.08; community-policing=-0.15; services-and-legal-aid=-0.14
word:suben; transparency-accountability=0.06
word:subio; public-safety=0.07; cost-and-resources=0.15; economy-and-reputation=-0.06
word:subject; fear-and-wellbeing=-0.06; social-cohesion=0.05; rule-of-law=0.07
word:substation; services-and-legal-aid=0.07
word:such; cost-and-resources=0.12
word:sued; local-federal-roles=0.13
word:sugar; fear-and-wellbeing=-0.05
word:summer; civil-rights=0.05
word:sunday; community-trust=-0.06; crime-reporting=-0.07; fear-and-wellbeing=-0.06; civil-rights=0.09; social-cohesion=0.21
word:sunset; community-trust=0.06; public-safety=0.07; officer-safety-operations=0.06
word:supe; public-safety=0.06
word:supervision; local-federal-roles=0.05; transparency-accountability=-0.07; officer-safety-operations=-0.07
word:supervisor; crime-reporting=0.15; public-safety=-0.08; fear-and-wellbeing=0.13; legal-exposure=0.12; civil-rights=0.07; local-federal-roles=-0.06; transparency-accountability=-0.11; officer-safety-operations=0.12
word:support; crime-reporting=-0.12; public-safety=-0.11; civic-participation=0.16; civil-rights=-0.06; social-cohesion=-0.06; local-federal-roles=0.07; rule-of-law=-0.17; transparency-accountability=0.07
word:supposed; community-trust=-0.06; public-safety=-0.07; social-cohesion=0.05; rule-of-law=0.10; officer-safety-operations=0.07
word:sure; cost-and-resources=0.15; civil-rights=0.05; services-and-legal-aid=0.06
word:sus; public-safety=0.09; civic-participation=0.07; cost-and-resources=-0.06; civil-rights=-0.10; economy-and-reputation=0.07; social-cohesion=0.10; local-federal-roles=0.08; transparency-accountability=-0.11; community-policing=0.06; services-and-legal-aid=-0.06; officer-safety-operations=0.06
word:suyo; civil-rights=0.06
word:sweet; fear-and-wellbeing=-0.05
word:sworn; cost-and-resources=0.09; officer-safety-operations=0.08
word:system; officer-safety-operations=0.08
word:table; public-safety=-0.09; civic-participation=-0.05; economy-and-reputation=0.08; local-federal-roles=-0.06
word:tag; crime-reporting=0.06; officer-safety-operations=0.06
word:taillight; fear-and-wellbeing=0.07
word:take; community-trust=-0.05; crime-reporting=-0.08; public-safety=0.16; fear-and-wellbeing=0.06; cost-and-resources=-0.05; social-cohesion=0.05; services-and-legal-aid=0.05
word:takes; public-safety=-0.06; social-cohesion=-0.05; local-federal-roles=-0.11; rule-of-law=-0.05; services-and-legal-aid=0.06
word:taking; civic-participation=0.10
word:tal; local-federal-roles=0.11
word:talk; fear-and-wellbeing=-0.10; local-federal-roles=-0.17; rule-of-law=-0.06; services-and-legal-aid=0.06
word:talked; community-trust=0.08; crime-reporting=0.06; community-policing=0.10
word:talking; community-trust=-0.06; public-safety=-0.06; cost-and-resources=0.08; civil-rights=-0.05; economy-and-reputation=0.06; transparency-accountability=-0.07; community-policing=0.05; officer-safety-operations=0.10
word:talks; community-trust=0.06; transparency-accountability=0.06
word:taller; public-safety=0.05; cost-and-resources=0.05
word:tamales; community-trust=0.05; fear-and-wellbeing=0.08; social-cohesion=0.09
word:tambien; community-trust=-0.08; public-safety=0.11; economy-and-reputation=0.14; social-cohesion=-0.28; local-federal-roles=-0.10; rule-of-law=0.28; transparency-accountability=0.18; services-and-legal-aid=0.10; officer-safety-operations=-0.07
word:tampoco; community-trust=0.07; public-safety=0.05; cost-and-resources=-0.06; rule-of-law=0.05; transparency-accountability=-0.06; services-and-legal-aid=-0.05
word:tan; community-trust=-0.06; crime-reporting=-0.05; public-safety=0.10; civil-rights=0.08; transparency-accountability=0.08; community-policing=-0.06
word:tank; fear-and-wellbeing=-0.05
word:tanto; public-safety=0.07
word:tarde; public-safety=-0.09; civil-rights=-0.11; local-federal-roles=-0.07
word:tardes; crime-reporting=-0.10; public-safety=0.06; fear-and-wellbeing=-0.11; cost-and-resources=0.07; rule-of-law=0.06; services-and-legal-aid=-0.06; officer-safety-operations=0.10
word:tarjeta; community-trust=0.05; transparency-accountability=0.09
word:task; crime-reporting=-0.06; public-safety=0.10; cost-and-resources=-0.12; local-federal-roles=0.12; rule-of-law=-0.05; officer-safety-operations=-0.09
word:taught; public-safety=-0.08; fear-and-wellbeing=0.06; social-cohesion=0.11; officer-safety-operations=0.06
word:tax; economy-and-reputation=0.13
word:taxes; cost-and-resources=0.12; services-and-legal-aid=0.07
word:te; community-trust=0.06; crime-reporting=0.10; fear-and-wellbeing=0.06; local-federal-roles=0.07; rule-of-law=-0.07
word:teach; fear-and-wellbeing=0.09; legal-exposure=-0.06; civil-rights=0.06; rule-of-law=-0.08; transparency-accountability=0.05
word:teacher; public-safety=0.08
word:techos; economy-and-reputation=0.11
word:tele; local-federal-roles=0.05
word:telefono; community-trust=-0.08; crime-reporting=0.05; social-cohesion=-0.07; local-federal-roles=0.08
word:telephone; civil-rights=0.08
word:tell; community-trust=-0.06; public-safety=0.12; fear-and-wellbeing=0.07; cost-and-resources=-0.17; civil-rights=0.11; social-cohesion=-0.11; local-federal-roles=-0.20; transparency-accountability=0.05
word:telling; fear-and-wellbeing=-0.06; economy-and-reputation=-0.08; local-federal-roles=0.10; rule-of-law=0.06; services-and-legal-aid=-0.08; officer-safety-operations=-0.05
word:tells; crime-reporting=0.11; economy-and-reputation=0.05; local-federal-roles=0.16; rule-of-law=0.07; transparency-accountability=-0.08
word:ten; crime-reporting=0.08; public-safety=-0.12; social-cohesion=-0.09; community-policing=0.08; services-and-legal-aid=0.06
word:tenemos; public-safety=0.10; legal-exposure=-0.06; civil-rights=0.07; economy-and-reputation=-0.06
word:tener; community-trust=0.05; economy-and-reputation=-0.05
word:tenga; social-cohesion=0.07; rule-of-law=0.08
word:tengan; fear-and-wellbeing=0.06; cost-and-resources=0.11; civil-rights=0.14; local-federal-roles=0.05; rule-of-law=0.06; transparency-accountability=-0.06
word:tengo; community-trust=-0.07; crime-reporting=-0.14; public-safety=0.19; cost-and-resources=0.12; legal-exposure=-0.07; economy-and-reputation=0.06; rule-of-law=0.08; transparency-accountability=-0.08
word:tenia; community-trust=0.07; public-safety=0.08; civic-participation=0.06; civil-rights=0.08; local-federal-roles=-0.06; officer-safety-operations=-0.06
word:tenian; cost-and-resources=0.06; civil-rights=0.06; officer-safety-operations=0.05
word:tercera; community-trust=0.07; civil-rights=-0.05; transparency-accountability=-0.06
word:terms; officer-safety-operations=0.09
word:terrace; public-safety=-0.05; fear-and-wellbeing=0.06
word:testigo; crime-reporting=0.11
word:texas; public-safety=-0.07; fear-and-wellbeing=-0.06; civic-participation=-0.05; legal-exposure=0.16; economy-and-reputation=-0.06; social-cohesion=-0.12; local-federal-roles=0.10; rule-of-law=-0.19
word:text; transparency-accountability=0.07
word:texto; crime-reporting=-0.05; public-safety=0.17; legal-exposure=0.13; local-federal-roles=0.08
word:than; community-trust=-0.07; crime-reporting=-0.07; civic-participation=-0.15; cost-and-resources=0.05; local-federal-roles=0.12; rule-of-law=0.22; transparency-accountability=-0.11; officer-safety-operations=-0.07
word:thank; community-trust=-0.13; civic-participation=-0.13; legal-exposure=0.07; community-policing=0.11
word:thanks; civic-participation=0.06; economy-and-reputation=0.05
word:that; community-trust=0.32; public-safety=0.09; fear-and-wellbeing=-0.14; civic-participation=0.08; civil-rights=0.13; economy-and-reputation=-0.06; social-cohesion=0.09; local-federal-roles=-0.11; rule-of-law=0.05; community-policing=0.11; officer-safety-operations=-0.24
word:that's; community-trust=0.24; crime-reporting=-0.07; fear-and-wellbeing=0.06; cost-and-resources=0.13; civil-rights=0.07; social-cohesion=0.07; local-federal-roles=-0.11; rule-of-law=-0.19; transparency-accountability=0.06; community-policing=0.09; officer-safety-operations=-0.06
word:the; community-trust=-0.08; fear-and-wellbeing=-0.12; civic-participation=0.07; cost-and-resources=-0.06; legal-exposure=0.08; economy-and-reputation=0.16; local-federal-roles=-0.20; rule-of-law=-0.10; community-policing=-0.05; services-and-legal-aid=0.11; officer-safety-operations=-0.08
word:theft; community-trust=0.12; public-safety=-0.06
word:their; crime-reporting=-0.07; public-safety=-0.23; fear-and-wellbeing=0.05; cost-and-resources=-0.05; legal-exposure=0.09; civil-rights=-0.07; economy-and-reputation=0.11; social-cohesion=0.09; rule-of-law=-0.12; transparency-accountability=-0.09; officer-safety-operations=-0.12
word:them; public-safety=0.32; fear-and-wellbeing=-0.07; civic-participation=-0.22; legal-exposure=-0.06; civil-rights=-0.18; economy-and-reputation=0.16; social-cohesion=-0.09; local-federal-roles=0.09; rule-of-law=0.10; services-and-legal-aid=0.13
word:then; civic-participation=0.07; cost-and-resources=-0.06; economy-and-reputation=0.19; social-cohesion=-0.14; local-federal-roles=0.06; rule-of-law=-0.06; transparency-accountability=0.23; services-and-legal-aid=-0.08
word:there; community-trust=-0.11; fear-and-wellbeing=0.09; civic-participation=-0.05; cost-and-resources=0.06; legal-exposure=0.05; social-cohesion=-0.17; transparency-accountability=0.13; community-policing=-0.14; services-and-legal-aid=0.08; officer-safety-operations=0.12
word:there's; community-trust=-0.15; public-safety=0.09; fear-and-wellbeing=0.11; cost-and-resources=0.15; economy-and-reputation=-0.05; local-federal-roles=0.07; rule-of-law=-0.05; community-policing=-0.09; services-and-legal-aid=0.18
word:these; social-cohesion=-0.06; services-and-legal-aid=0.07; officer-safety-operations=0.06
word:they; community-trust=0.25; crime-reporting=-0.07; public-safety=0.08; civic-participation=-0.18; legal-exposure=-0.08; civil-rights=0.27; economy-and-reputation=0.22; social-cohesion=-0.11; local-federal-roles=0.12; community-policing=0.09
word:they'd; public-safety=0.20; fear-and-wellbeing=-0.08; transparency-accountability=-0.06
word:they'll; cost-and-resources=0.06; civil-rights=0.18; social-cohesion=-0.08
word:they're; crime-reporting=-0.15; fear-and-wellbeing=-0.09; civic-participation=-0.08; legal-exposure=-0.06; civil-rights=0.12; officer-safety-operations=0.11
word:they've; civic-participation=-0.09; cost-and-resources=0.06; local-federal-roles=0.15; rule-of-law=0.08
word:thing; community-trust=0.06; crime-reporting=0.06; public-safety=0.05; fear-and-wellbeing=-0.13; legal-exposure=-0.06; economy-and-reputation=0.08; social-cohesion=0.08; local-federal-roles=0.09; transparency-accountability=-0.08; community-policing=-0.12; services-and-legal-aid=-0.10
word:things; community-trust=-0.09; public-safety=0.10; local-federal-roles=0.15; officer-safety-operations=-0.07
word:think; public-safety=-0.20; fear-and-wellbeing=0.06; civic-participation=0.07; legal-exposure=0.05; civil-rights=0.08; economy-and-reputation=0.07; social-cohesion=-0.08; community-policing=-0.07; services-and-legal-aid=0.14; officer-safety-operations=-0.13
word:thinks; legal-exposure=-0.09; transparency-accountability=0.06
word:third; civil-rights=-0.05; economy-and-reputation=0.06; local-federal-roles=0.06
word:thirty; public-safety=-0.06; fear-and-wellbeing=-0.06; legal-exposure=0.07; civil-rights=-0.10; rule-of-law=-0.06; transparency-accountability=0.05; community-policing=0.07; officer-safety-operations=0.08
word:this; fear-and-wellbeing=-0.12; civic-participation=0.23; cost-and-resources=-0.31; civil-rights=-0.10; rule-of-law=-0.17; transparency-accountability=0.06; community-policing=-0.11; officer-safety-operations=-0.14
word:those; community-trust=-0.07; cost-and-resources=-0.06; legal-exposure=0.10; economy-and-reputation=-0.07; social-cohesion=-0.08; local-federal-roles=-0.05; rule-of-law=0.14; transparency-accountability=-0.10
word:though; crime-reporting=0.09; local-federal-roles=0.06
word:thought; community-trust=-0.08; public-safety=-0.06; civil-rights=0.05; local-federal-roles=-0.06; rule-of-law=-0.05; transparency-accountability=0.07
word:thousand; public-safety=0.16; cost-and-resources=0.17; civil-rights=0.10; local-federal-roles=-0.09; officer-safety-operations=-0.07
word:three; community-trust=0.10; crime-reporting=-0.05; civic-participation=-0.10; cost-and-resources=0.20; economy-and-reputation=0.20; social-cohesion=0.14; rule-of-law=-0.17; transparency-accountability=0.11; community-policing=0.06; services-and-legal-aid=-0.08; officer-safety-operations=-0.07
word:through; public-safety=0.05; civic-participation=-0.07; cost-and-resources=-0.08; civil-rights=0.08; local-federal-roles=-0.15; rule-of-law=0.10; services-and-legal-aid=0.06; officer-safety-operations=-0.08
word:thursday; public-safety=-0.07; fear-and-wellbeing=-0.09; services-and-legal-aid=0.07
word:tia; community-trust=0.07; public-safety=-0.05; local-federal-roles=0.07
word:ticket; civil-rights=0.07; rule-of-law=0.12; services-and-legal-aid=0.06
word:tie; crime-reporting=0.05; legal-exposure=0.05
word:tied; fear-and-wellbeing=0.05; cost-and-resources=-0.07
word:tiempo; community-trust=-0.05; crime-reporting=-0.05; public-safety=-0.11; cost-and-resources=0.13; officer-safety-operations=0.12
word:tienda; legal-exposure=0.06; economy-and-reputation=-0.06
word:tiene; community-trust=-0.23; public-safety=0.08; fear-and-wellbeing=0.09; civic-participation=-0.13; cost-and-resources=0.13; legal-exposure=0.10; civil-rights=0.05; economy-and-reputation=-0.05; social-cohesion=-0.17; rule-of-law=0.08; transparency-accountability=-0.15; services-and-legal-aid=0.20
word:tienen; community-trust=-0.08; civil-rights=-0.10; economy-and-reputation=-0.07; local-federal-roles=0.06; transparency-accountability=-0.06; services-and-legal-aid=0.08
word:till; community-trust=-0.06; civic-participation=0.07; civil-rights=-0.06; rule-of-law=-0.05; services-and-legal-aid=0.06
word:time; community-trust=-0.13; crime-reporting=-0.08; economy-and-reputation=0.08; social-cohesion=-0.05; local-federal-roles=0.19; rule-of-law=0.08; community-policing=-0.08
word:times; crime-reporting=-0.07; public-safety=0.20; cost-and-resources=0.09; civil-rights=0.10; social-cohesion=-0.13; transparency-accountability=0.12
word:tipo; public-safety=0.10; officer-safety-operations=0.08
word:tire; community-trust=0.11; cost-and-resources=0.05; civil-rights=-0.06
word:tired; public-safety=0.12; cost-and-resources=0.06
word:titulo; rule-of-law=0.06
word:to; community-trust=0.14; public-safety=-0.07; cost-and-resources=-0.06; legal-exposure=-0.17; civil-rights=-0.09; economy-and-reputation=0.26; social-cohesion=-0.05; rule-of-law=0.12; transparency-accountability=0.09; community-policing=-0.11; services-and-legal-aid=0.11; officer-safety-operations=0.07
word:toca; civil-rights=-0.06; social-cohesion=-0.06; local-federal-roles=0.09
word:toda; community-trust=-0.05; public-safety=-0.09; fear-and-wellbeing=-0.16; civil-rights=0.12; rule-of-law=0.10; transparency-accountability=0.08
word:todas; public-safety=-0.06; fear-and-wellbeing=0.10; civil-rights=-0.06; economy-and-reputation=0.07; local-federal-roles=0.09; rule-of-law=0.07; transparency-accountability=0.05; community-policing=-0.05
word:todavia; public-safety=-0.07; civic-participation=0.07; local-federal-roles=-0.08; officer-safety-operations=-0.10
word:today; public-safety=-0.08; rule-of-law=0.09
word:todo; community-trust=0.07; crime-reporting=0.07; public-safety=-0.09; fear-and-wellbeing=-0.12; civic-participation=0.10; cost-and-resources=-0.12; civil-rights=-0.06; economy-and-reputation=0.10; local-federal-roles=-0.16; rule-of-law=0.35; transparency-accountability=-0.10; officer-safety-operations=-0.08
word:todos; community-trust=-0.13; fear-and-wellbeing=-0.11; civic-participation=0.12; civil-rights=-0.15; economy-and-reputation=0.29; social-cohesion=0.25; rule-of-law=0.07; community-policing=-0.10
word:together; local-federal-roles=0.10
word:told; crime-reporting=0.10; public-safety=0.22; fear-and-wellbeing=-0.18; civic-participation=0.12; cost-and-resources=0.15; legal-exposure=-0.08; civil-rights=-0.14; economy-and-reputation=-0.13; social-cohesion=0.07; local-federal-roles=-0.09; rule-of-law=0.09; officer-safety-operations=-0.11
word:tonight; civil-rights=-0.11
word:too; public-safety=0.08; fear-and-wellbeing=-0.09; civic-participation=-0.06; cost-and-resources=0.05; civil-rights=0.06; rule-of-law=0.14; services-and-legal-aid=-0.05; officer-safety-operations=-0.06
word:took; community-trust=0.20; crime-reporting=0.13; public-safety=-0.17; fear-and-wellbeing=-0.10; civic-participation=0.13; cost-and-resources=-0.08; civil-rights=0.15; economy-and-reputation=-0.14; social-cohesion=0.14; rule-of-law=-0.06; transparency-accountability=0.06; officer-safety-operations=-0.06
word:town; services-and-legal-aid=0.05
word:trabaja; community-trust=-0.05; crime-reporting=0.10; fear-and-wellbeing=0.08; economy-and-reputation=0.06
word:trabajadora; cost-and-resources=0.06; civil-rights=-0.06; local-federal-roles=0.07; services-and-legal-aid=0.07
word:trabajar; public-safety=-0.06
word:trabaje; crime-reporting=0.07; cost-and-resources=0.05; rule-of-law=0.06; services-and-legal-aid=0.06
word:trabajo; community-trust=-0.07; public-safety=-0.06; cost-and-resources=0.06; economy-and-reputation=0.08; social-cohesion=-0.11; local-federal-roles=0.11; officer-safety-operations=-0.07
word:trae; civic-participation=-0.06; legal-exposure=-0.08; civil-rights=0.19; social-cohesion=-0.05; rule-of-law=0.11; services-and-legal-aid=-0.07
word:traemos; community-trust=0.07
word:traen; fear-and-wellbeing=0.10; cost-and-resources=-0.07; civil-rights=0.11; transparency-accountability=0.09; officer-safety-operations=0.06
word:traffic; local-federal-roles=0.07
word:trafficker; local-federal-roles=0.07
word:traia; community-trust=0.09; crime-reporting=-0.06; public-safety=0.13; cost-and-resources=0.11; civil-rights=-0.08; economy-and-reputation=-0.05; services-and-legal-aid=0.08
word:traigo; social-cohesion=-0.07
word:train; crime-reporting=0.06; local-federal-roles=-0.08; officer-safety-operations=0.13
word:trained; cost-and-resources=0.12; officer-safety-operations=0.06
word:training; community-trust=0.07; public-safety=-0.07; legal-exposure=0.06; civil-rights=0.15; transparency-accountability=-0.08; services-and-legal-aid=-0.05
word:trajo; public-safety=-0.06; officer-safety-operations=0.06
word:tramite; services-and-legal-aid=0.06; officer-safety-operations=0.10
word:transito; fear-and-wellbeing=-0.06; cost-and-resources=0.09; community-policing=0.05; officer-safety-operations=-0.05
word:trata; public-safety=0.07
word:trauma; public-safety=0.08
word:treinta; local-federal-roles=-0.07; transparency-accountability=-0.06
word:tres; crime-reporting=-0.06; public-safety=0.06; fear-and-wellbeing=-0.29; civic-participation=0.13; cost-and-resources=-0.11; legal-exposure=0.11; economy-and-reputation=0.08; social-cohesion=-0.19; rule-of-law=0.11; services-and-legal-aid=0.08; officer-safety-operations=-0.07
word:tried; community-trust=0.16; public-safety=0.08; officer-safety-operations=0.08
word:troca; social-cohesion=-0.07; rule-of-law=-0.07; officer-safety-operations=0.07
word:truck; community-trust=0.05; fear-and-wellbeing=0.05; cost-and-resources=0.08; economy-and-reputation=-0.07; rule-of-law=-0.07; services-and-legal-aid=-0.07
word:trucks; services-and-legal-aid=0.06
word:true; public-safety=0.10; social-cohesion=-0.05
word:truly; crime-reporting=0.07; local-federal-roles=0.07
word:trust; community-trust=0.20; cost-and-resources=-0.07; social-cohesion=-0.05
word:truth; public-safety=-0.06; local-federal-roles=0.10; services-and-legal-aid=-0.06
word:try; officer-safety-operations=0.09
word:tu; public-safety=-0.05; local-federal-roles=0.13
word:tuesday; civil-rights=-0.09; social-cohesion=0.10
word:tuesdays; civil-rights=-0.06; social-cohesion=0.05; local-federal-roles=-0.07; services-and-legal-aid=0.05
word:turn; community-trust=-0.08
word:turned; crime-reporting=0.07; civil-rights=-0.06; community-policing=0.05
word:turno; public-safety=0.06; economy-and-reputation=0.11; social-cohesion=0.08; community-policing=0.05
word:tuvieron; fear-and-wellbeing=-0.05; legal-exposure=0.16; civil-rights=0.14; transparency-accountability=0.06
word:tuvo; officer-safety-operations=0.09
word:twelve; community-trust=0.08; cost-and-resources=0.05
word:twenty; community-trust=-0.06; crime-reporting=-0.07; public-safety=-0.07; fear-and-wellbeing=0.10; cost-and-resources=-0.10; civil-rights=0.06; social-cohesion=-0.08; rule-of-law=-0.08; officer-safety-operations=0.09
word:twice; community-trust=-0.08; crime-reporting=-0.05; public-safety=0.20; fear-and-wellbeing=-0.18; social-cohesion=-0.05; rule-of-law=0.15; services-and-legal-aid=-0.08
word:two; public-safety=-0.05; fear-and-wellbeing=0.22; civic-participation=0.08; civil-rights=0.10; economy-and-reputation=0.17; local-federal-roles=0.07; rule-of-law=-0.08; community-policing=0.15; officer-safety-operations=0.12
word:tyler; crime-reporting=0.10; fear-and-wellbeing=0.05
word:type; fear-and-wellbeing=-0.07
word:u; services-and-legal-aid=0.14
word:ultima; fear-and-wellbeing=-0.06
word:ultimo; public-safety=0.08; economy-and-reputation=0.07
word:um; community-trust=0.11; crime-reporting=-0.07; public-safety=-0.06; fear-and-wellbeing=0.17; civil-rights=0.06; social-cohesion=-0.08; local-federal-roles=-0.08; rule-of-law=-0.06; services-and-legal-aid=-0.05; officer-safety-operations=-0.12
word:un; crime-reporting=0.16; fear-and-wellbeing=-0.12; civic-participation=-0.07; legal-exposure=0.30; civil-rights=0.07; economy-and-reputation=-0.10; rule-of-law=-0.29; transparency-accountability=0.34; community-policing=0.22; services-and-legal-aid=-0.09
word:una; community-trust=-0.08; crime-reporting=0.12; public-safety=0.16; fear-and-wellbeing=0.26; civic-participation=0.06; cost-and-resources=0.07; civil-rights=-0.10; economy-and-reputation=-0.10; social-cohesion=-0.14; local-federal-roles=-0.10; rule-of-law=0.17; community-policing=-0.09; services-and-legal-aid=0.08
word:unas; community-policing=-0.05; officer-safety-operations=0.08
word:uncle; public-safety=-0.05; fear-and-wellbeing=-0.09; civil-rights=-0.07; economy-and-reputation=0.08; social-cohesion=0.08; rule-of-law=0.07
word:under; community-trust=-0.09; fear-and-wellbeing=-0.08; cost-and-resources=-0.09; economy-and-reputation=0.09; social-cohesion=-0.05; local-federal-roles=-0.10; community-policing=-0.10
word:unidad; community-trust=0.10; crime-reporting=0.08; cost-and-resources=0.08; economy-and-reputation=-0.07
word:uniform; community-trust=0.14; fear-and-wellbeing=0.08; local-federal-roles=-0.06
word:uniforme; community-trust=0.06; civic-participation=0.08; cost-and-resources=-0.05; social-cohesion=-0.14; transparency-accountability=0.08
word:unit; fear-and-wellbeing=0.06; cost-and-resources=-0.06; services-and-legal-aid=0.07; officer-safety-operations=-0.05
word:united; legal-exposure=0.10; civil-rights=0.05; local-federal-roles=0.18
word:universidad; cost-and-resources=-0.07; civil-rights=0.05; social-cohesion=0.06
word:uno; community-trust=-0.05; crime-reporting=0.08; public-safety=0.08; fear-and-wellbeing=-0.06; civic-participation=0.08; civil-rights=0.10; community-policing=-0.13; services-and-legal-aid=0.07; officer-safety-operations=0.20
word:unos; public-safety=-0.07; civil-rights=-0.07; economy-and-reputation=0.06; social-cohesion=0.23; local-federal-roles=0.08
word:until; public-safety=-0.11; social-cohesion=-0.06; rule-of-law=0.05
word:up; community-trust=0.07; crime-reporting=-0.10; public-safety=0.14; fear-and-wellbeing=-0.25; civic-participation=-0.08; cost-and-resources=0.10; legal-exposure=-0.05; economy-and-reputation=-0.07; rule-of-law=-0.13; transparency-accountability=0.07; officer-safety-operations=0.13
word:us; crime-reporting=-0.05; public-safety=-0.15; fear-and-wellbeing=-0.08; civil-rights=-0.07; local-federal-roles=0.08; rule-of-law=-0.10; community-policing=0.05; services-and-legal-aid=-0.11; officer-safety-operations=-0.08
word:usa; economy-and-reputation=0.06; services-and-legal-aid=-0.05
word:use; fear-and-wellbeing=-0.13
word:used; crime-reporting=-0.07; fear-and-wellbeing=0.15; cost-and-resources=-0.08; civil-rights=-0.11; economy-and-reputation=0.08; community-policing=0.08; officer-safety-operations=-0.07
word:usted; public-safety=-0.17; fear-and-wellbeing=0.07; civil-rights=0.07; transparency-accountability=0.08; services-and-legal-aid=-0.07
word:ustedes; community-trust=0.05; fear-and-wellbeing=0.20; cost-and-resources=-0.06; social-cohesion=0.14; rule-of-law=-0.12; community-policing=-0.14
word:v; legal-exposure=0.28; civil-rights=0.15
word:va; crime-reporting=0.06; public-safety=-0.20; fear-and-wellbeing=0.10; cost-and-resources=0.23; economy-and-reputation=0.10; local-federal-roles=-0.14; transparency-accountability=-0.13; community-policing=0.06; services-and-legal-aid=0.05
word:vacuna; public-safety=0.05
word:vacunas; fear-and-wellbeing=0.11
word:vamos; public-safety=-0.05; legal-exposure=0.15; local-federal-roles=0.06; services-and-legal-aid=-0.06
word:van; public-safety=-0.05; fear-and-wellbeing=0.13; civic-participation=-0.10; cost-and-resources=-0.05; civil-rights=0.15; economy-and-reputation=0.08; social-cohesion=-0.07; local-federal-roles=-0.06; rule-of-law=-0.19; transparency-accountability=0.23; officer-safety-operations=0.09
word:vayan; community-trust=0.09; fear-and-wellbeing=0.05; social-cohesion=0.07; services-and-legal-aid=-0.06
word:ve; community-trust=0.08; crime-reporting=0.10; public-safety=-0.05; fear-and-wellbeing=0.12; cost-and-resources=-0.09; civil-rights=-0.06
word:veces; community-trust=-0.05; crime-reporting=0.07; public-safety=0.16; fear-and-wellbeing=-0.24; civic-participation=0.07; cost-and-resources=-0.05; social-cohesion=-0.17; rule-of-law=0.14; transparency-accountability=-0.06
word:vecina; crime-reporting=0.05; civic-participation=0.09
word:vecinas; community-trust=0.06; fear-and-wellbeing=0.06; social-cohesion=-0.08
word:vecinos; cost-and-resources=-0.08; social-cohesion=0.09
word:veinte; economy-and-reputation=0.11
word:veintiseis; services-and-legal-aid=-0.06
word:vence; officer-safety-operations=0.13
word:vende; public-safety=0.12; fear-and-wellbeing=0.06; economy-and-reputation=0.09; rule-of-law=0.05
word:venden; public-safety=0.10; fear-and-wellbeing=0.10
word:vendo; public-safety=-0.06; fear-and-wellbeing=0.08; economy-and-reputation=0.08; social-cohesion=0.08
word:vengan; community-trust=0.05; fear-and-wellbeing=-0.06; cost-and-resources=0.06; rule-of-law=0.15
word:vengo; community-trust=-0.06; crime-reporting=0.10; civic-participation=0.08; social-cohesion=-0.09; transparency-accountability=-0.09; services-and-legal-aid=-0.09; officer-safety-operations=-0.12
word:venir; civic-participation=0.06; economy-and-reputation=0.07; social-cohesion=-0.08; rule-of-law=-0.07
word:veo; rule-of-law=0.05; services-and-legal-aid=0.06
word:ver; community-trust=-0.08; crime-reporting=0.06; public-safety=0.10; fear-and-wellbeing=-0.19; local-federal-roles=0.14; rule-of-law=-0.07; transparency-accountability=0.08; community-policing=-0.09; services-and-legal-aid=-0.06
word:verano; community-policing=0.14
word:veras; public-safety=-0.07
word:verdad; rule-of-law=0.12; officer-safety-operations=-0.06
word:verguenza; community-trust=0.08
word:verify; public-safety=-0.08; economy-and-reputation=0.06; rule-of-law=0.10
word:version; cost-and-resources=0.06; officer-safety-operations=-0.07
word:very; community-trust=-0.09; civic-participation=0.06; cost-and-resources=-0.08; civil-rights=0.10; social-cohesion=0.07; community-policing=-0.06; services-and-legal-aid=0.10
word:vest; social-cohesion=0.08
word:vez; fear-and-wellbeing=-0.12; civic-participation=0.18; cost-and-resources=0.10; economy-and-reputation=-0.05; local-federal-roles=-0.14; rule-of-law=-0.14; community-policing=0.12; services-and-legal-aid=-0.07; officer-safety-operations=-0.08
word:vi; cost-and-resources=0.07; social-cohesion=-0.08; local-federal-roles=0.14; community-policing=0.09
word:vickery; community-trust=-0.06; cost-and-resources=0.07; social-cohesion=-0.06; community-policing=0.06; officer-safety-operations=0.06
word:victim; crime-reporting=0.08; public-safety=0.06; cost-and-resources=0.05
word:victima; crime-reporting=0.07; public-safety=-0.11; fear-and-wellbeing=-0.07; services-and-legal-aid=0.16
word:victimas; public-safety=0.05; services-and-legal-aid=0.13; officer-safety-operations=0.07
word:victims; fear-and-wellbeing=0.05
word:vida; community-policing=-0.06; services-and-legal-aid=0.08
word:video; community-trust=-0.09; fear-and-wellbeing=-0.11; civil-rights=0.25; rule-of-law=-0.08; transparency-accountability=0.30
word:viendo; public-safety=0.06; civic-participation=0.06; officer-safety-operations=0.05
word:viene; public-safety=-0.06; fear-and-wellbeing=0.08; civic-participation=0.05
word:vienen; fear-and-wellbeing=0.10
word:viernes; fear-and-wellbeing=-0.10; civic-participation=0.06; social-cohesion=-0.05; community-policing=0.10
word:vietnamese; civic-participation=0.06; community-policing=0.07; services-and-legal-aid=0.09
word:view; fear-and-wellbeing=0.05; civil-rights=-0.06; officer-safety-operations=0.05
word:vimos; civic-participation=0.06
word:vine; public-safety=0.15; cost-and-resources=-0.07; social-cohesion=0.12
word:vino; community-trust=0.06; crime-reporting=0.06; fear-and-wellbeing=0.08; civil-rights=-0.05; social-cohesion=-0.07; services-and-legal-aid=-0.07
word:vio; crime-reporting=0.05; fear-and-wellbeing=-0.07; transparency-accountability=0.07; community-policing=0.09
word:violence; crime-reporting=0.09; public-safety=-0.07; cost-and-resources=0.06; community-policing=0.06; services-and-legal-aid=0.05
word:violencia; community-policing=0.09
word:violent; public-safety=0.07; civil-rights=0.06; local-federal-roles=-0.05; rule-of-law=0.12
word:visa; community-trust=0.09; crime-reporting=0.19; cost-and-resources=-0.05; civil-rights=-0.11; rule-of-law=0.06; community-policing=0.09; services-and-legal-aid=0.12; officer-safety-operations=-0.08
word:visto; public-safety=0.08; fear-and-wellbeing=0.09; transparency-accountability=-0.06
word:vive; public-safety=0.10; economy-and-reputation=0.07
word:vivo; fear-and-wellbeing=0.05; social-cohesion=0.05
word:voluntaria; cost-and-resources=0.07; transparency-accountability=-0.08
word:volunteer; crime-reporting=0.08; civic-participation=-0.07; services-and-legal-aid=0.14; officer-safety-operations=0.06
word:volvio; community-trust=0.08; public-safety=0.05
word:votar; legal-exposure=0.05; social-cohesion=0.12; local-federal-roles=-0.05
word:vote; crime-reporting=-0.05; public-safety=0.06; civic-participation=0.20; cost-and-resources=-0.17; civil-rights=-0.06; economy-and-reputation=0.05; local-federal-roles=-0.08; transparency-accountability=0.10; services-and-legal-aid=-0.17
word:voted; fear-and-wellbeing=0.06
word:voten; community-trust=0.06; public-safety=-0.09; fear-and-wellbeing=-0.07; cost-and-resources=0.09; social-cohesion=0.17; rule-of-law=0.12; transparency-accountability=-0.08; services-and-legal-aid=-0.05
word:voting; fear-and-wellbeing=0.09; legal-exposure=0.05
word:voto; crime-reporting=-0.05; public-safety=0.09; fear-and-wellbeing=-0.16; civil-rights=0.12; economy-and-reputation=0.06; rule-of-law=-0.06; community-policing=-0.05
word:voy; public-safety=0.07; cost-and-resources=-0.11; legal-exposure=0.05; civil-rights=0.22; economy-and-reputation=0.07; social-cohesion=-0.19; local-federal-roles=-0.07; transparency-accountability=-0.10; community-policing=-0.06
word:voz; civic-participation=0.10
word:vuelta; fear-and-wellbeing=0.09; civic-participation=0.05; civil-rights=-0.05
word:vuelve; community-trust=0.09; fear-and-wellbeing=0.07; civil-rights=-0.05; economy-and-reputation=0.06; transparency-accountability=-0.06; services-and-legal-aid=0.05
word:w; community-trust=-0.08; crime-reporting=-0.06; public-safety=0.07; cost-and-resources=0.05; civil-rights=0.06; rule-of-law=-0.05; officer-safety-operations=0.06
word:wait; cost-and-resources=0.08; rule-of-law=0.05
word:waited; rule-of-law=0.18
word:waiting; community-trust=-0.06; public-safety=-0.05; fear-and-wellbeing=0.06; cost-and-resources=-0.06; civil-rights=0.07; economy-and-reputation=0.05
word:walk; community-trust=-0.09; public-safety=0.12; civil-rights=-0.05; economy-and-reputation=0.13; social-cohesion=-0.08; rule-of-law=0.09
word:walked; community-trust=-0.05; fear-and-wellbeing=0.06; services-and-legal-aid=0.08
word:walking; officer-safety-operations=0.05
word:walks; public-safety=0.15; local-federal-roles=0.07
word:wall; fear-and-wellbeing=0.08; civil-rights=-0.07; social-cohesion=0.05; rule-of-law=-0.07
word:want; community-trust=-0.14; crime-reporting=-0.09; public-safety=0.10; civic-participation=-0.11; cost-and-resources=0.19; legal-exposure=-0.10; civil-rights=-0.09; social-cohesion=0.07; rule-of-law=0.21; community-policing=-0.06; officer-safety-operations=0.08
word:wanted; crime-reporting=0.07; public-safety=-0.05; fear-and-wellbeing=0.17; transparency-accountability=-0.05
word:wants; community-trust=0.08; fear-and-wellbeing=-0.09; civil-rights=-0.07; rule-of-law=0.13; services-and-legal-aid=-0.06
word:warrant; civil-rights=0.12; local-federal-roles=-0.11; rule-of-law=0.05; officer-safety-operations=0.11
word:was; community-trust=-0.07; crime-reporting=0.14; fear-and-wellbeing=-0.06; cost-and-resources=-0.11; legal-exposure=-0.23; civil-rights=0.25; economy-and-reputation=-0.09; social-cohesion=0.06; local-federal-roles=-0.17; rule-of-law=0.06; transparency-accountability=0.16; services-and-legal-aid=0.19; officer-safety-operations=-0.08
word:wash; economy-and-reputation=0.05; community-policing=0.06
word:washington; public-safety=0.15; fear-and-wellbeing=0.08; cost-and-resources=0.12; civil-rights=-0.05; rule-of-law=0.07; officer-safety-operations=-0.07
word:wasn't; community-trust=-0.09; public-safety=0.07; fear-and-wellbeing=-0.12; civil-rights=-0.08; social-cohesion=0.07
word:watch; civil-rights=-0.05; economy-and-reputation=0.05; local-federal-roles=-0.06; community-policing=0.08
word:watched; civil-rights=0.08
word:water; public-safety=-0.05; social-cohesion=0.06; rule-of-law=-0.07
word:wave; community-trust=0.14; civil-rights=-0.06; social-cohesion=0.11
word:way; community-trust=-0.06; public-safety=0.13; cost-and-resources=-0.10; legal-exposure=0.07; social-cohesion=0.06; transparency-accountability=-0.09; services-and-legal-aid=0.08
word:we; community-trust=0.13; crime-reporting=0.05; public-safety=-0.15; fear-and-wellbeing=0.10; civic-participation=0.22; cost-and-resources=0.06; civil-rights=-0.17; social-cohesion=0.16; local-federal-roles=0.31; rule-of-law=-0.26; transparency-accountability=-0.27; services-and-legal-aid=-0.12
word:we'd; public-safety=-0.09; fear-and-wellbeing=0.06; legal-exposure=-0.05; local-federal-roles=0.13; transparency-accountability=-0.09
word:we'll; community-trust=0.06; crime-reporting=-0.06; fear-and-wellbeing=-0.05; rule-of-law=-0.05
word:we're; crime-reporting=-0.11; fear-and-wellbeing=-0.06; cost-and-resources=0.17; economy-and-reputation=0.06; social-cohesion=0.15; local-federal-roles=-0.08; rule-of-law=-0.06; transparency-accountability=-0.07; services-and-legal-aid=-0.06
word:we've; fear-and-wellbeing=-0.05; legal-exposure=-0.06; social-cohesion=0.10; transparency-accountability=0.05; officer-safety-operations=0.06
word:wear; officer-safety-operations=-0.07
word:webb; public-safety=0.06; fear-and-wellbeing=0.06; local-federal-roles=-0.05
word:wednesday; civic-participation=0.15; transparency-accountability=0.07
word:week; community-trust=-0.06; public-safety=-0.10; legal-exposure=-0.07; economy-and-reputation=0.19; services-and-legal-aid=0.10
word:weeks; community-trust=0.11; crime-reporting=0.07; fear-and-wellbeing=-0.09; economy-and-reputation=0.06; services-and-legal-aid=-0.05
word:welcoming; local-federal-roles=0.10; rule-of-law=0.07
word:well; fear-and-wellbeing=-0.21; civic-participation=-0.07; cost-and-resources=-0.07; civil-rights=-0.14; rule-of-law=0.11; community-policing=0.07; officer-safety-operations=0.06
word:went; community-trust=-0.10; crime-reporting=0.09; public-safety=-0.09; civic-participation=0.08; local-federal-roles=-0.08; rule-of-law=-0.05; services-and-legal-aid=0.10; officer-safety-operations=0.10
word:were; community-trust=0.24; crime-reporting=-0.06; fear-and-wellbeing=-0.07; local-federal-roles=0.10; services-and-legal-aid=-0.16
word:weren't; crime-reporting=0.07; public-safety=0.06
word:west; community-trust=0.10; public-safety=-0.05; fear-and-wellbeing=-0.05; civic-participation=0.05
word:westmoreland; public-safety=0.08; fear-and-wellbeing=-0.05; cost-and-resources=0.10
word:what; community-trust=0.15; public-safety=-0.12; fear-and-wellbeing=0.08; cost-and-resources=-0.06; legal-exposure=-0.10; civil-rights=0.18; social-cohesion=0.07; local-federal-roles=-0.14; transparency-accountability=0.20; community-policing=-0.11; officer-safety-operations=0.12
word:what's; fear-and-wellbeing=-0.07
word:whataburger; local-federal-roles=0.07
word:whatever; public-safety=0.12; fear-and-wellbeing=-0.06; rule-of-law=-0.07
word:when; community-trust=0.16; crime-reporting=-0.10; fear-and-wellbeing=-0.28; civic-participation=-0.10; legal-exposure=0.10; civil-rights=0.14; economy-and-reputation=-0.06; social-cohesion=0.08; rule-of-law=0.06; services-and-legal-aid=-0.22; officer-safety-operations=0.13
word:where; crime-reporting=0.08; civic-participation=0.17; cost-and-resources=-0.11; legal-exposure=-0.12; civil-rights=0.11; economy-and-reputation=-0.06; social-cohesion=0.09; transparency-accountability=0.12; services-and-legal-aid=-0.10; officer-safety-operations=-0.10
word:where's; fear-and-wellbeing=-0.05; transparency-accountability=0.10
word:whether; public-safety=-0.08; services-and-legal-aid=0.05
word:which; community-trust=-0.06; public-safety=0.05; civic-participation=-0.10; economy-and-reputation=-0.12; social-cohesion=-0.12; rule-of-law=0.13; services-and-legal-aid=-0.06; officer-safety-operations=0.13
word:while; public-safety=-0.08
word:white; public-safety=0.06; civil-rights=0.11; economy-and-reputation=-0.05
word:who; community-trust=0.17; crime-reporting=0.29; public-safety=-0.06; fear-and-wellbeing=-0.09; cost-and-resources=0.12; legal-exposure=-0.13; social-cohesion=-0.07; local-federal-roles=-0.05; transparency-accountability=0.25
word:who'd; fear-and-wellbeing=0.07
word:who'll; services-and-legal-aid=0.05
word:who's; community-trust=0.08; fear-and-wellbeing=-0.08; civil-rights=-0.11; economy-and-reputation=0.07; social-cohesion=0.09; local-federal-roles=0.22; rule-of-law=0.10; services-and-legal-aid=-0.07
word:whoever; legal-exposure=0.07; civil-rights=0.06
word:whole; community-trust=0.11; public-safety=0.14; fear-and-wellbeing=-0.12; cost-and-resources=0.13; civil-rights=0.16; rule-of-law=-0.07; community-policing=0.07; services-and-legal-aid=0.10; officer-safety-operations=-0.07
word:whom; legal-exposure=0.08; officer-safety-operations=0.08
word:whose; fear-and-wellbeing=-0.11; civil-rights=-0.06; local-federal-roles=0.12; rule-of-law=0.10
word:why; community-trust=0.08; public-safety=0.13; civic-participation=-0.05; legal-exposure=-0.05; civil-rights=-0.09; economy-and-reputation=-0.07; local-federal-roles=-0.10; rule-of-law=0.05
word:wife; crime-reporting=-0.09; public-safety=0.06; fear-and-wellbeing=-0.08; civil-rights=-0.09; rule-of-law=0.08
word:wife's; officer-safety-operations=-0.06
word:will; community-trust=0.05; crime-reporting=0.06; public-safety=-0.10; cost-and-resources=-0.17; legal-exposure=0.09; social-cohesion=-0.09; local-federal-roles=-0.19; rule-of-law=-0.11; transparency-accountability=-0.06; community-policing=-0.08; officer-safety-operations=-0.09
word:wilmer; public-safety=0.06
word:window; fear-and-wellbeing=-0.06; cost-and-resources=0.06; officer-safety-operations=0.11
word:wish; fear-and-wellbeing=0.10; civic-participation=0.05; services-and-legal-aid=0.08
word:with; community-trust=-0.07; crime-reporting=0.09; public-safety=0.13; fear-and-wellbeing=-0.05; civic-participation=0.19; legal-exposure=-0.14; civil-rights=-0.06; social-cohesion=0.07; local-federal-roles=0.07; rule-of-law=-0.08; transparency-accountability=-0.05; services-and-legal-aid=0.10; officer-safety-operations=0.17
word:within; transparency-accountability=0.07
word:without; crime-reporting=-0.05; public-safety=0.07; fear-and-wellbeing=-0.10; civic-participation=-0.07; legal-exposure=0.08; local-federal-roles=0.18; services-and-legal-aid=-0.07
word:witness; crime-reporting=0.08; public-safety=-0.12; fear-and-wellbeing=-0.05
word:witnesses; community-trust=0.05; public-safety=-0.09
word:woman; crime-reporting=0.13; public-safety=-0.07; fear-and-wellbeing=0.05; local-federal-roles=-0.06; services-and-legal-aid=0.07
word:women; crime-reporting=0.06; civic-participation=-0.06; services-and-legal-aid=0.18
word:won't; community-trust=0.14; crime-reporting=0.13; fear-and-wellbeing=-0.10; civic-participation=0.05; legal-exposure=-0.05; civil-rights=-0.08; economy-and-reputation=-0.09; rule-of-law=-0.06; officer-safety-operations=-0.07
word:word; community-trust=0.09; public-safety=-0.09; cost-and-resources=-0.06; social-cohesion=-0.06; rule-of-law=0.07; services-and-legal-aid=0.06
word:words; civic-participation=0.13; legal-exposure=0.09; transparency-accountability=0.06
word:work; public-safety=0.06; fear-and-wellbeing=-0.08; civic-participation=0.08; social-cohesion=-0.08; transparency-accountability=-0.11; services-and-legal-aid=-0.10; officer-safety-operations=0.09
word:worked; public-safety=0.06; civic-participation=-0.06; cost-and-resources=0.06; economy-and-reputation=-0.06; local-federal-roles=0.06; transparency-accountability=0.08; services-and-legal-aid=-0.08; officer-safety-operations=0.14
word:working; crime-reporting=0.05; civil-rights=-0.05; rule-of-law=0.07
word:works; civil-rights=-0.06; rule-of-law=-0.05
word:world; economy-and-reputation=0.07
word:worse; crime-reporting=-0.06; public-safety=0.06
word:worth; fear-and-wellbeing=-0.05; cost-and-resources=-0.05; rule-of-law=0.07
word:would; crime-reporting=-0.06; civic-participation=0.16; cost-and-resources=-0.17; legal-exposure=-0.12; civil-rights=-0.08; economy-and-reputation=-0.07; local-federal-roles=-0.25; transparency-accountability=0.22; community-policing=-0.07; services-and-legal-aid=0.07; officer-safety-operations=0.07
word:would've; crime-reporting=0.05; local-federal-roles=0.08
word:wouldn't; community-trust=0.11; public-safety=-0.09; cost-and-resources=0.09; civil-rights=0.05; local-federal-roles=-0.06; rule-of-law=0.08; community-policing=0.12
word:write; community-trust=-0.07; fear-and-wellbeing=0.12; cost-and-resources=-0.10; legal-exposure=0.05; civil-rights=0.08; economy-and-reputation=-0.07; rule-of-law=-0.07; transparency-accountability=0.06; community-policing=-0.08
word:writing; community-trust=-0.08; crime-reporting=0.09; social-cohesion=-0.08; community-policing=0.06; services-and-legal-aid=-0.07; officer-safety-operations=-0.06
word:written; crime-reporting=-0.06; cost-and-resources=-0.09; officer-safety-operations=0.11
word:wrong; public-safety=-0.09; civil-rights=0.11; economy-and-reputation=-0.05; social-cohesion=-0.05; transparency-accountability=0.09
word:wrote; community-trust=-0.06; cost-and-resources=0.08; economy-and-reputation=-0.06; social-cohesion=0.06; services-and-legal-aid=-0.07
word:x; social-cohesion=0.10
word:y; public-safety=-0.07; fear-and-wellbeing=-0.12; civic-participation=0.37; legal-exposure=-0.18; civil-rights=0.12; economy-and-reputation=-0.08; local-federal-roles=0.09; transparency-accountability=0.17; community-policing=0.16; services-and-legal-aid=0.11; officer-safety-operations=-0.05
word:y'all; community-trust=0.12; public-safety=-0.06; fear-and-wellbeing=-0.28; civic-participation=-0.06; social-cohesion=0.06; rule-of-law=0.12; transparency-accountability=-0.10; services-and-legal-aid=0.08
word:ya; community-trust=-0.06; crime-reporting=-0.12; public-safety=-0.06; fear-and-wellbeing=0.37; civic-participation=-0.15; cost-and-resources=-0.14; civil-rights=-0.10; social-cohesion=0.08; local-federal-roles=-0.09; rule-of-law=-0.17; transparency-accountability=-0.19; community-policing=-0.09; services-and-legal-aid=-0.05; officer-safety-operations=-0.12
word:yeah; public-safety=0.07; civic-participation=-0.07
word:year; community-trust=0.08; cost-and-resources=0.18; civil-rights=-0.08; economy-and-reputation=0.09; transparency-accountability=0.05; services-and-legal-aid=0.15; officer-safety-operations=0.10
word:years; crime-reporting=-0.10; public-safety=-0.09; fear-and-wellbeing=-0.09; cost-and-resources=-0.20; social-cohesion=0.09; local-federal-roles=0.07; rule-of-law=0.16; community-policing=0.12
word:yellow; public-safety=-0.06; social-cohesion=0.10
word:yes; crime-reporting=-0.08; civic-participation=-0.09; cost-and-resources=0.07; legal-exposure=0.06; civil-rights=0.10; economy-and-reputation=0.17; social-cohesion=0.18; rule-of-law=0.17; transparency-accountability=-0.12; services-and-legal-aid=-0.07
word:yet; crime-reporting=0.11
word:yo; community-trust=0.17; crime-reporting=0.05; public-safety=0.11; legal-exposure=-0.32; civil-rights=0.05; economy-and-reputation=0.07; social-cohesion=0.08; rule-of-law=0.10; transparency-accountability=-0.13; services-and-legal-aid=-0.09; officer-safety-operations=-0.22
word:you; community-trust=0.22; crime-reporting=0.12; public-safety=0.07; civic-participation=0.11; cost-and-resources=0.14; legal-exposure=0.09; civil-rights=0.06; economy-and-reputation=-0.10; local-federal-roles=0.11; rule-of-law=-0.14; transparency-accountability=-0.20; community-policing=0.13; services-and-legal-aid=-0.15; officer-safety-operations=-0.16
word:you'd; public-safety=-0.12; fear-and-wellbeing=0.06; rule-of-law=-0.07
word:you'll; community-trust=0.05; public-safety=-0.17; economy-and-reputation=0.06; services-and-legal-aid=-0.07
word:you're; civil-rights=0.08; transparency-accountability=0.10; community-policing=-0.05; services-and-legal-aid=0.11; officer-safety-operations=-0.10
word:you've; community-trust=0.13; social-cohesion=-0.06; local-federal-roles=-0.06; transparency-accountability=-0.05
word:young; civil-rights=-0.05; social-cohesion=-0.05; local-federal-roles=0.06; officer-safety-operations=0.08
word:your; public-safety=-0.08; cost-and-resources=-0.14; civil-rights=0.12; economy-and-reputation=0.09; social-cohesion=0.09; local-federal-roles=-0.11; rule-of-law=0.07
word:yours; cost-and-resources=-0.09; rule-of-law=0.06
word:youth; public-safety=-0.07; civil-rights=0.09
word:yrs; public-safety=0.05; social-cohesion=0.06
word:zapatos; fear-and-wellbeing=0.17
word:zero; community-trust=0.07
word:zip; fear-and-wellbeing=0.06
word:zona; civil-rights=0.05; social-cohesion=0.07
`;
