/** The script of every page, in one file: reading settings, menu and read-aloud. */
import './settings.ts';
import './menu.ts';
import './read-aloud.ts';
