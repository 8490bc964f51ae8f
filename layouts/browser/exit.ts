/**
 * Makes the exit faster than a link: hides the page in the same frame, sets the neutral title and leaves by `replace`,
 * so that Back does not return here. Without this file the exit is a plain link. Nothing is stored, counted or sent.
 */
function armExit(exit: HTMLAnchorElement): void {
  const root = document.documentElement;
  const title = document.title;
  exit.addEventListener('click', (event) => {
    event.preventDefault();
    root.hidden = true;
    document.title = exit.dataset['title'] ?? '';
    location.replace(exit.href);
  });
  // A page that comes back from the back/forward cache would stay hidden for a reader who returned on purpose.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    root.hidden = false;
    document.title = title;
  });
}

const exit = document.querySelector<HTMLAnchorElement>('a.exit');
if (exit !== null) armExit(exit);
