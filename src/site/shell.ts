/** The script of every page, in one file: reading settings, menu, the key to the search box and read-aloud. */
import './settings.ts';
import './menu.ts';
import './search-key.ts';
import './read-aloud.ts';
