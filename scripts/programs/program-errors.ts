import { installAdvice } from './install-advice.ts';

/** Thrown when a program is not on this machine; the message says how to install it. */
export class ProgramMissing extends Error {
  override readonly name = 'ProgramMissing';
  readonly command: string;

  constructor(command: string, options?: ErrorOptions) {
    super(`The program ${command} was not found on this machine. ${installAdvice(command)}`, options);
    this.command = command;
  }
}

/** Thrown when a program ran and did not succeed; `stderr` holds all that it said. */
export class ProgramFailed extends Error {
  override readonly name = 'ProgramFailed';
  readonly command: string;
  readonly stderr: string;

  constructor(command: string, reason: string, stderr: string) {
    const said = stderr.trim().split('\n').slice(-LINES_SHOWN).join('\n');
    super(`The program ${command} ${reason}.${said === '' ? '' : `\n${said}`}`);
    this.command = command;
    this.stderr = stderr;
  }
}

const LINES_SHOWN = 12;
