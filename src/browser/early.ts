/**
 * Runs in the head, before anything is painted, so that a chosen theme or text size does not flash:
 * it puts the stored choices on `<html>` and says that scripts run. It is the one inline script that Astro
 * does not process, so its hash is added to the page’s content security policy by the layout.
 */
export const earlyScript =
  "(d=>{d.js='';try{for(const k of['theme','reading']){const v=localStorage.getItem('plan-atlas-'+k);if(v)d[k]=v}}catch{}})(document.documentElement.dataset)";
