/** What every page does. One module, so that it is one script in the page. */
import './address.ts';
import './focus.ts';
import './missing-place.ts';
import './quick-find/start.ts';
import './settings.ts';
