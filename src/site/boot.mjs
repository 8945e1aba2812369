/**
 * Runs before the first paint, inline, so that no page flashes in the wrong theme. ES5, because the oldest engine
 * reads it too. Its hash is put into the content security policy by astro.config.mjs.
 */
export const boot =
  "(function(d){d.setAttribute('data-script','');try{var s=localStorage,t=s.getItem('theme');" +
  "if(t==='light'||t==='dark')d.setAttribute('data-theme',t);" +
  "if(s.getItem('elder'))d.setAttribute('data-elder','');" +
  "if(s.getItem('still'))d.setAttribute('data-still','')}catch(e){}})(document.documentElement)";
