import type { Config } from '../platform/config.ts';
import type { Deps } from '../platform/deps.ts';
import type { Mailer } from './mailer.ts';

/** What mailing needs of the service. `mailer` is null where no mail server is set. */
export type Mailing = Deps & {
  mailer: Mailer | null;
  config: Pick<Config, 'city' | 'timezone' | 'publicUrl' | 'mailFrom' | 'weeklyMail'>;
};
