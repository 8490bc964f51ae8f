/** Says what this machine lacks, why it is needed and what to type; the message has one line for each. */
export class PreparationError extends Error {
  /** @override */
  name = 'PreparationError';

  /**
   * @param {readonly string[]} lines
   * @param {ErrorOptions} [options]
   */
  constructor(lines, options) {
    super(lines.join('\n'), options);
  }
}
