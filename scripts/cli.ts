import { runCommand } from './commands/run-command.ts';

const LEAST_NODE = 24;
const [name = '', ...args] = process.argv.slice(2);

if (Number.parseInt(process.versions.node, 10) < LEAST_NODE) {
  process.stderr.write(
    `Node ${process.versions.node} is too old. Call this through npm (npm run build): it brings Node ${LEAST_NODE}.\n`,
  );
  process.exitCode = 2;
} else {
  process.exitCode = await runCommand(name, args, {
    root: process.cwd(),
    folder: process.env['INIT_CWD'] ?? process.cwd(),
    environment: process.env,
    processId: process.pid,
    today: new Date().toISOString().slice(0, 10),
    print: (text) => process.stdout.write(`${text}\n`),
    printError: (text) => process.stderr.write(`${text}\n`),
    isTerminal: process.stdout.isTTY === true,
  });
}
