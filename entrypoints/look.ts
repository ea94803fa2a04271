import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { wearEarly } from './shared/early-look';

/** Stands in the head of both pages and runs before their first paint, so that a chosen theme never flashes. */
export default defineUnlistedScript(() => {
  wearEarly(document.documentElement);
});
