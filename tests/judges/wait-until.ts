const pauseMs = 25;

/**
 * Asks again and again until there is an answer; a question that fails (a page that is just being left) counts as none.
 * @throws Error naming what was awaited when `limitMs` are over
 */
export async function waitUntil<Answer>(
  awaited: string,
  ask: () => Promise<Answer | null>,
  limitMs = 15_000,
): Promise<Answer> {
  const end = performance.now() + limitMs;
  let fault: unknown;
  while (performance.now() < end) {
    try {
      const answer = await ask();
      if (answer !== null) return answer;
    } catch (error) {
      fault = error;
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  throw new Error(`Waited ${limitMs} ms in vain for ${awaited}.`, { cause: fault });
}
