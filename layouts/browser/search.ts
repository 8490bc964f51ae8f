// First, so that a fault of the search cannot stop the exit.
import './page-hours.ts';
import { armSearch } from './search-box.ts';

const box = document.getElementById('search');
const field = document.getElementById('search-words');
const button = document.getElementById('search-button');
const section = document.getElementById('search-section');
const language = document.getElementById('search-language');
const status = document.getElementById('search-status');
const results = document.getElementById('search-results');
const nothing = document.getElementById('search-nothing');
// Without all its places the box stays hidden and the list of pages serves.
if (
  box &&
  field instanceof HTMLInputElement &&
  button &&
  section instanceof HTMLSelectElement &&
  status &&
  results &&
  nothing
) {
  armSearch({
    box,
    field,
    button,
    section,
    language: language instanceof HTMLSelectElement ? language : null,
    status,
    results,
    nothing,
  });
}
