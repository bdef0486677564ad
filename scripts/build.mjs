/** Compiles src to dist and puts the pages' own files beside them. Old output is removed first, so a deleted file never runs again. */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'], {
  stdio: 'inherit',
});
cpSync('src/web/assets', 'dist/web/assets', { recursive: true });
chmodSync('dist/cli.js', 0o755);
