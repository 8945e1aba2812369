/** The script of every page, in one file: reading settings and read-aloud. */
import './settings.ts';
import './read-aloud.ts';
