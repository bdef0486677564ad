#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import type { DigestOptions } from './commands/digest.ts';
import { EXIT, explain, tell } from './commands/terminal.ts';
import { SETTINGS } from './platform/config.ts';
import type { Services } from './services.ts';

const EXIT_CODES = 'Exit codes: 0 done; 1 done, but for what was reported; 2 not done.';

type TranscriptOptions = {
  format?: string;
  cues?: boolean;
  explain?: boolean;
  pretty?: boolean;
  confirm?: boolean;
  policy?: string;
  title?: string;
  heldAt?: string;
  videoUrl?: string;
};

const lectern = new Command('lectern')
  .description('Public comment aggregation for a city council.')
  .exitOverride()
  .addHelpText('after', () => `\nSettings (environment):\n${settings()}\n\n${EXIT_CODES}`);

// Each command loads what it needs when it runs: reading a transcript should not wait for a database driver.

command('serve', 'Start the service.', 'PORT=8080 npx lectern serve')
  .option('--demo', 'load the demo data once and print sign-ins')
  .action(
    ending(async (options: { demo?: boolean }) => {
      const { serve } = await import('./commands/serve.ts');
      return serve(options);
    }),
  );

command(
  'worker',
  'Take jobs from Redis (REDIS_URL); any number may run.',
  'MONGODB_URL=mongodb://db REDIS_URL=redis://queue npx lectern worker',
).action(
  ending(async () => {
    const { work } = await import('./commands/serve.ts');
    return work();
  }),
);

command(
  'analyse [file]',
  'Analyse comments: NDJSON in (FILE or standard input), NDJSON out.',
  `echo '{"id":1,"text":"Vote no on 287(g)."}' | npx lectern analyse --direction cooperation`,
  'Each line: {"id", "text", "position"?, "direction"?, "aliases"?}',
)
  .option('--direction <direction>', 'cooperation or separation, where a line does not say')
  .action(
    ending(async (file: string | undefined, options: { direction?: string }) => {
      const { analyse } = await import('./commands/analyse.ts');
      return analyse(file, options);
    }),
  );

command(
  'transcript <file>',
  'Read a meeting file into turns and proposed comments (JSON).',
  'npx lectern transcript hearing.vtt --pretty',
)
  .option('--format <format>', 'webvtt, srt, text, turns, ...; told from the content otherwise')
  .option('--cues', 'print the captions only: {"cues": [{"start", "end", "text"}]}, in seconds')
  .option('--explain', 'with the confidence and the reasons of each turn, and what was read of each comment')
  .option('--pretty', 'indent the JSON')
  .option('--confirm', 'import the proposed comments; needs --policy')
  .option('--policy <slug>', 'with --confirm: the policy that the meeting heard')
  .option('--title <title>', 'with --confirm: the name of the meeting')
  .option('--held-at <day>', 'with --confirm: its day, such as 2026-03-14')
  .option('--video-url <url>', 'with --confirm: where it can be watched')
  .action(
    ending(async (file: string, options: TranscriptOptions) => {
      if (!options.confirm) {
        const { transcript } = await import('./commands/transcript.ts');
        return transcript(file, options);
      }
      const { policy } = options;
      if (policy === undefined) {
        tell('--confirm: say for which policy, with --policy');
        return EXIT.failed;
      }
      const { withServices } = await import('./commands/with-services.ts');
      const { importTranscript } = await import('./commands/import-transcript.ts');
      return withServices((services) => importTranscript(services, file, { ...options, policy }));
    }),
  );

command(
  'duplicates [file]',
  'Group texts that share a letter: NDJSON in, NDJSON out.',
  'npx lectern duplicates < comments.ndjson',
  'Each line: {"id", "text"}',
).action(
  ending(async (file: string | undefined) => {
    const { duplicates } = await import('./commands/duplicates.ts');
    return duplicates(file);
  }),
);

command('policies', 'List the policies: slug, state, title.', 'npx lectern policies').action(
  onDatabase(async (services) => {
    const { printPolicies } = await import('./commands/digest.ts');
    return printPolicies(services);
  }),
);

command(
  'digest',
  'Build a policy’s draft digest and give it: to be read (Markdown), as PDF, Word, tables or JSON.',
  'npx lectern digest --policy 287g-task-force-agreement --format pdf --lang es --out resumen.pdf',
)
  .requiredOption('--policy <slug>', 'which policy')
  .option('--format <form>', 'md, pdf, docx, csv (a ZIP of all tables) or json; md otherwise')
  .option('--json', 'the same as --format json')
  .option('--lang <language>', 'en or es; en otherwise')
  .option('--out <file>', 'where to keep it; on standard output otherwise')
  .action(
    onDatabase(async (services, options: DigestOptions) => {
      const { printDigest } = await import('./commands/digest.ts');
      return printDigest(services, options);
    }),
  );

command(
  'export',
  'Print the public export of a policy’s comments: NDJSON, without names, districts or sensitive passages.',
  'npx lectern export --policy 287g-task-force-agreement > export.ndjson',
)
  .requiredOption('--policy <slug>', 'which policy')
  .action(
    onDatabase(async (services, options: { policy: string }) => {
      const { printExport } = await import('./commands/verify.ts');
      return printExport(services, options);
    }),
  );

command(
  'verify [files...]',
  'Make a digest again from the public export and compare, or check a receipt’s proof. Needs no database.',
  'npx lectern verify digest.json export.ndjson\n  npx lectern verify --receipt proof.json digest.json',
  'Files: DIGEST EXPORT, or with --receipt the DIGEST if it is at hand. DIGEST is what `lectern digest --json` or the API gives, EXPORT what `lectern export` printed when it was made.',
)
  .option('--receipt <proof>', 'check that this proof’s comment is counted in the digest')
  .action(
    ending(async (files: string[], { receipt }: { receipt?: string }) => {
      const { verify, verifyReceipt } = await import('./commands/verify.ts');
      const [digest, records, ...more] = files;
      if (receipt !== undefined && records === undefined) return verifyReceipt(receipt, digest);
      if (receipt === undefined && digest && records && more.length === 0) return verify(digest, records);
      tell('verify: give DIGEST and EXPORT, or --receipt PROOF and, if it is at hand, DIGEST');
      return EXIT.failed;
    }),
  );

command(
  'compare <before> <after>',
  'Set one digest against another: of one policy before and after a hearing, or of two policies. Needs no database.',
  'npx lectern compare version-1.json version-2.json',
  'Each is what `lectern digest --json` or the API gives.',
)
  .option('--json', 'as JSON')
  .action(
    ending(async (before: string, after: string, options: { json?: boolean }) => {
      const { compare } = await import('./commands/compare.ts');
      return compare(before, after, options);
    }),
  );

command(
  'evaluate',
  'Measure the tagger by the clerks’ corrections of the random review sample.',
  'npx lectern evaluate --from-corrections --policy 287g-task-force-agreement',
)
  .option('--from-corrections', 'measure on what clerks have corrected or confirmed')
  .option('--policy <slug>', 'of one policy only')
  .option('--json', 'as JSON')
  .action(
    onDatabase(async (services, options: { fromCorrections?: boolean; policy?: string; json?: boolean }) => {
      const { evaluate } = await import('./commands/accuracy.ts');
      return evaluate(services, options);
    }),
  );

command(
  'review-sample',
  'Draw comments at random for clerks to review.',
  'npx lectern review-sample --policy 287g-task-force-agreement --size 100',
)
  .requiredOption('--policy <slug>', 'which policy')
  .requiredOption('--size <number>', 'how many')
  .option('--seed <seed>', 'the same seed draws the same comments')
  .action(
    onDatabase(async (services, options: { policy: string; size: string; seed?: string }) => {
      const { drawSample } = await import('./commands/accuracy.ts');
      return drawSample(services, options);
    }),
  );

command(
  'retag',
  'Show what today’s tagger would change in what stands; with --apply, change it.',
  'npx lectern retag --policy 287g-task-force-agreement',
)
  .requiredOption('--policy <slug>', 'which policy')
  .option('--apply', 'change it')
  .action(
    onDatabase(async (services, options: { policy: string; apply?: boolean }) => {
      const { retagPolicy } = await import('./commands/accuracy.ts');
      return retagPolicy(services, options);
    }),
  );

command('seed', 'Load the demo data, once.', 'LECTERN_DATA=./demo npx lectern seed').action(
  onDatabase(async (services) => {
    const { seedDemo } = await import('./seed-demo.ts');
    const loaded = await seedDemo(services);
    tell(loaded === 0 ? 'The demo data is there already.' : `Loaded ${loaded} policies.`);
    return EXIT.done;
  }),
);

command(
  'import <file>',
  'Import written comments from CSV, Excel, NDJSON or e-mail (.eml, .mbox, a .zip of them); what was imported before is passed over.',
  'npx lectern import letters.csv --policy 287g-task-force-agreement --map text=Comentario name=Nombre,Apellido',
  'Fields: text, and if known id, position, name, district, language, submittedAt, source (import or paper). Columns are known by their names in English or Spanish, or by --map, which is remembered for files with the same columns; a column of no field is never kept.',
)
  .requiredOption('--policy <slug>', 'which policy they speak to')
  .option(
    '--map <field=column...>',
    'which columns hold a field, several parted by commas; `field=` for none',
  )
  .option('--columns', 'only show which column is taken for what')
  .action(
    onDatabase(
      async (services, file: string, options: { policy: string; map?: string[]; columns?: boolean }) => {
        const { importFile } = await import('./commands/import.ts');
        return importFile(services, file, options);
      },
    ),
  );

command(
  'bounces [file]',
  'Note which mailed digests were returned as undeliverable, from a message (.eml) or a mailbox (.mbox) of bounces.',
  'npx lectern bounces returned.mbox',
  'From standard input without a file, so that a mail server can hand bounces over as they come.',
).action(
  onDatabase(async (services, file: string | undefined) => {
    const { importBounces } = await import('./commands/bounces.ts');
    return importBounces(services, file);
  }),
);

const user = lectern.command('user').description('Manage accounts.').exitOverride();

command(
  'add <name>',
  'Add an account. Its password is made and shown once, or read from standard input.',
  'npx lectern user add rosa.m --role clerk',
  undefined,
  user,
)
  .requiredOption('--role <role>', 'council, clerk or admin')
  .option('--email <address>', 'where digests that the account subscribes to are mailed')
  .option('--password-stdin', 'read the password from standard input')
  .action(
    onDatabase(
      async (services, name: string, options: { role: string; email?: string; passwordStdin?: boolean }) => {
        const { addUser } = await import('./commands/users.ts');
        return addUser(services, name, options);
      },
    ),
  );

command(
  'list',
  'List the accounts, one JSON object a line.',
  'npx lectern user list',
  undefined,
  user,
).action(
  onDatabase(async (services) => {
    const { listUsers } = await import('./commands/users.ts');
    return listUsers(services);
  }),
);

command(
  'email <name> [address]',
  'Say where an account’s digests are mailed; without an address, nowhere.',
  'npx lectern user email ana.c ana.c@example.gov',
  undefined,
  user,
).action(
  onDatabase(async (services, name: string, address: string | undefined) => {
    const { setUserEmail } = await import('./commands/users.ts');
    return setUserEmail(services, name, address);
  }),
);

command(
  'disable <name>',
  'End an account’s right to sign in, and its open sessions.',
  'npx lectern user disable rosa.m',
  undefined,
  user,
).action(
  onDatabase(async (services, name: string) => {
    const { disableUser } = await import('./commands/users.ts');
    return disableUser(services, name);
  }),
);

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

function command(
  usage: string,
  description: string,
  example: string,
  input?: string,
  under = lectern,
): Command {
  return under
    .command(usage)
    .description(description)
    .exitOverride()
    .addHelpText('after', `${input ? `\n${input}\n` : ''}\nExample:\n  ${example}\n\n${EXIT_CODES}`);
}

/** An action whose outcome is the process's exit code. */
function ending<A extends unknown[]>(act: (...args: A) => Promise<number>): (...args: A) => Promise<void> {
  return async (...args) => {
    process.exitCode = await act(...args);
  };
}

/** The same, for an act on the service's database. */
function onDatabase<A extends unknown[]>(
  act: (services: Services, ...args: A) => Promise<number>,
): (...args: A) => Promise<void> {
  return ending(async (...args: A) => {
    const { withServices } = await import('./commands/with-services.ts');
    return withServices((services) => act(services, ...args));
  });
}

function settings(): string {
  return SETTINGS.map(
    ({ name, default: fallback, meaning }) =>
      `  ${name.padEnd(24)} ${meaning}${fallback ? ` (${fallback})` : ''}`,
  ).join('\n');
}
