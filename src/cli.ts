#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { analyse } from './commands/analyse.ts';
import { printDigest, printPolicies } from './commands/digest.ts';
import { duplicates } from './commands/duplicates.ts';
import { importFile } from './commands/import.ts';
import { serve, work } from './commands/serve.ts';
import { EXIT, explain, tell } from './commands/terminal.ts';
import { transcript } from './commands/transcript.ts';
import { addUser, disableUser, listUsers } from './commands/users.ts';
import { withServices } from './commands/with-services.ts';
import { SETTINGS } from './platform/config.ts';
import { seedDemo } from './seed-demo.ts';

const EXIT_CODES = 'Exit codes: 0 done; 1 done, but for what was reported; 2 not done.';

const lectern = new Command('lectern')
  .description('Public comment aggregation for a city council.')
  .exitOverride()
  .addHelpText('after', () => `\nSettings (environment):\n${settings()}\n\n${EXIT_CODES}`);

command('serve', 'Start the service.')
  .option('--demo', 'load the demo data once and print sign-ins')
  .addHelpText('after', '\nExample:\n  PORT=8080 npx lectern serve')
  .action(ending((options: { demo?: boolean }) => serve(options)));

command('worker', 'Take jobs from Redis (REDIS_URL); any number may run.')
  .addHelpText('after', '\nExample:\n  MONGODB_URL=... REDIS_URL=redis://localhost npx lectern worker')
  .action(ending(() => work()));

command('analyse [file]', 'Analyse comments: NDJSON in (FILE or standard input), NDJSON out.')
  .option('--direction <direction>', 'cooperation or separation, where a line does not say')
  .addHelpText(
    'after',
    `
Each line: {"id", "text", "position"?, "direction"?, "aliases"?}

Example:
  echo '{"id":1,"text":"Vote no on 287(g)."}' | npx lectern analyse --direction cooperation`,
  )
  .action(ending((file: string | undefined, options: { direction?: string }) => analyse(file, options)));

command('transcript <file>', 'Read a meeting file into turns and proposed comments (JSON).')
  .option('--format <format>', 'webvtt, srt, text, turns, ...; told from the content otherwise')
  .option('--cues', 'print the captions only: {"cues": [{"start", "end", "text"}]}, in seconds')
  .option('--pretty', 'indent the JSON')
  .addHelpText('after', '\nExample:\n  npx lectern transcript hearing.vtt --pretty')
  .action(
    ending(async (file: string, options: { format?: string; cues?: boolean; pretty?: boolean }) =>
      transcript(file, options),
    ),
  );

command('duplicates [file]', 'Group texts that share a letter: NDJSON in, NDJSON out.')
  .addHelpText('after', '\nEach line: {"id", "text"}\n\nExample:\n  npx lectern duplicates < comments.ndjson')
  .action(ending((file: string | undefined) => duplicates(file)));

command('policies', 'List the policies: slug, state, title.')
  .addHelpText('after', '\nExample:\n  npx lectern policies')
  .action(ending(() => withServices(printPolicies)));

command('digest', 'Build a policy’s draft digest and print it.')
  .requiredOption('--policy <slug>', 'which policy')
  .option('--json', 'as JSON')
  .addHelpText('after', '\nExample:\n  npx lectern digest --policy 287g-task-force-agreement')
  .action(
    ending((options: { policy: string; json?: boolean }) =>
      withServices((services) => printDigest(services, options)),
    ),
  );

command('seed', 'Load the demo data, once.')
  .addHelpText('after', '\nExample:\n  LECTERN_DATA=./demo npx lectern seed')
  .action(
    ending(() =>
      withServices(async (services) => {
        const loaded = await seedDemo(services);
        tell(loaded === 0 ? 'The demo data is there already.' : `Loaded ${loaded} policies.`);
        return EXIT.done;
      }),
    ),
  );

command(
  'import <file>',
  'Import comments from CSV (with a header) or NDJSON; what was imported before is passed over.',
)
  .requiredOption('--policy <slug>', 'which policy they speak to')
  .addHelpText(
    'after',
    `
Columns: text, and if known id, position, name, district, language, submittedAt, source (import or paper)

Example:
  npx lectern import letters.csv --policy 287g-task-force-agreement`,
  )
  .action(
    ending((file: string, options: { policy: string }) =>
      withServices((services) => importFile(services, file, options)),
    ),
  );

const user = command('user', 'Manage accounts.');
user
  .command('add <name>')
  .description('Add an account. Its password is made and shown once, or read from standard input.')
  .requiredOption('--role <role>', 'council, clerk or admin')
  .option('--password-stdin', 'read the password from standard input')
  .addHelpText('after', '\nExample:\n  npx lectern user add rosa.m --role clerk')
  .action(
    ending((name: string, options: { role: string; passwordStdin?: boolean }) =>
      withServices((services) => addUser(services, name, options)),
    ),
  );
user
  .command('list')
  .description('List the accounts, one JSON object a line.')
  .addHelpText('after', '\nExample:\n  npx lectern user list')
  .action(ending(() => withServices(listUsers)));
user
  .command('disable <name>')
  .description('End an account’s right to sign in, and its open sessions.')
  .addHelpText('after', '\nExample:\n  npx lectern user disable rosa.m')
  .action(ending((name: string) => withServices((services) => disableUser(services, name))));

// `lectern digest | head` ends the reader first: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.failed);
});

try {
  await lectern.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.failed;
  else {
    tell(explain(error));
    process.exitCode = EXIT.failed;
  }
}

function command(name: string, description: string): Command {
  return lectern.command(name).description(description).exitOverride();
}

/** An action whose outcome is the process's exit code. */
function ending<A extends unknown[]>(act: (...args: A) => Promise<number>): (...args: A) => Promise<void> {
  return async (...args) => {
    process.exitCode = await act(...args);
  };
}

function settings(): string {
  return SETTINGS.map(
    ({ name, default: fallback, meaning }) =>
      `  ${name.padEnd(24)} ${meaning}${fallback ? ` (${fallback})` : ''}`,
  ).join('\n');
}
