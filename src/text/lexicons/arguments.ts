import { civicParticipation } from './arguments/civic-participation.ts';
import { civilRights } from './arguments/civil-rights.ts';
import { communityPolicing } from './arguments/community-policing.ts';
import { communityTrust } from './arguments/community-trust.ts';
import { costAndResources } from './arguments/cost-and-resources.ts';
import { crimeReporting } from './arguments/crime-reporting.ts';
import { economyAndReputation } from './arguments/economy-and-reputation.ts';
import { fearAndWellbeing } from './arguments/fear-and-wellbeing.ts';
import { legalExposure } from './arguments/legal-exposure.ts';
import { localFederalRoles } from './arguments/local-federal-roles.ts';
import { officerSafetyOperations } from './arguments/officer-safety-operations.ts';
import { publicSafety } from './arguments/public-safety.ts';
import { ruleOfLaw } from './arguments/rule-of-law.ts';
import { servicesAndLegalAid } from './arguments/services-and-legal-aid.ts';
import { sides } from './arguments/sides.ts';
import { socialCohesion } from './arguments/social-cohesion.ts';
import { transparencyAccountability } from './arguments/transparency-accountability.ts';
import type { ConceptTable } from './concept-table.ts';

/**
 * How people argue each theme through concrete things, in families of expressions. `-argued` nearly decides a theme
 * alone; `-hinted` is said as often in passing, and needs company.
 */
export const argumentsOfThemes: ConceptTable = {
  ...civicParticipation,
  ...civilRights,
  ...communityPolicing,
  ...communityTrust,
  ...costAndResources,
  ...crimeReporting,
  ...economyAndReputation,
  ...fearAndWellbeing,
  ...legalExposure,
  ...localFederalRoles,
  ...officerSafetyOperations,
  ...publicSafety,
  ...ruleOfLaw,
  ...servicesAndLegalAid,
  ...sides,
  ...socialCohesion,
  ...transparencyAccountability,
};
