/** When the first neutral page has not come by then, the second is asked for. In milliseconds. */
const patienceMs = 4000;

/**
 * Makes a link leave faster than a link: hides the page in the same frame, sets the neutral title and leaves by
 * `replace`, so that Back does not return here. Without scripts it stays a plain link. Nothing is stored, counted or sent.
 * @returns a function that leaves as a click does
 */
export function armExit(exit: HTMLAnchorElement): () => void {
  const root = document.documentElement;
  const title = document.title;
  const { second, title: neutral = '' } = exit.dataset;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const leave = () => {
    root.hidden = true;
    document.title = neutral;
    location.replace(exit.href);
    if (second !== undefined) waiting = setTimeout(() => location.replace(second), patienceMs);
  };
  exit.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  // A page that comes back from the back/forward cache would stay hidden for a reader who returned on purpose.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    clearTimeout(waiting);
    root.hidden = false;
    document.title = title;
  });
  return leave;
}
