/**
 * Runs tasks in a few lanes at once and gives their results in the order of the tasks. Two lanes keep two cores
 * busy: while one document is repaired here, the browser opens the next one.
 */
export async function inLanes<Task, Result>(
  tasks: readonly Task[],
  lanes: number,
  run: (task: Task) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < tasks.length) {
      const place = next++;
      results[place] = await run(tasks[place] as Task);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
