/**
 * Follows links by `location.replace`, so that Back does not lead to the page that was left and Chromium's list of
 * the history leaves it out. On the quiet way that holds for every link; elsewhere for those that lead into it, or the
 * page before it would stay behind with its full title. Addresses still lie in the files of the browser.
 */
export function armReplace(isQuiet: boolean): void {
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!/^https?:$/.test(link.protocol) || !(isQuiet || 'replace' in link.dataset)) return;
    event.preventDefault();
    location.replace(link.href);
  });
}
