/**
 * Parameters that carry where a reader came from and nothing of the page: Google Analytics' and ad networks' own lists
 * (utm_*, gclid, fbclid, msclkid …), mail and social campaigns, and outlets' usual referral marks.
 */
const TRACKING =
  /^(?:utm_\w+|ga_\w+|mc_[ce]id|_hs(?:enc|mi)|hsctatracking|vero_\w+|oly_(?:anon|enc)_id|mkt_tok|at_(?:medium|campaign|custom\d|link\w*|ptr\w*|bbc\w*)|(?:g|fb|dcl|ms|y|tw|li_fat_|gb|wb)clid|gbraid|wbraid|igshid|igsh|_ga|_gl|gclsrc|s_?cid|ns_(?:mchannel|source|campaign|linkname|fee)|cmp(?:id)?|cid|xtor|wt_?(?:mc|zmc)|ocid|ncid|icid|spm|scm|fb_(?:action|ref|source)\w*|ref(?:errer|_?src|_url)?|source|smid|smtyp|share(?:id|_from)?|shared|sref|guccounter|guce_\w+|amp|outputtype|__twitter_impression|trk\w*|partner|rss|feature|via|campaign(?:id)?|mbid|sr_share|src|soc_\w+|taid|traffic_source|dclid|yclid|rb_clickid|twclid|ttclid|epik|si)$/iu;

/**
 * The key under which a page is known: its address without tracking, fragment, scheme, `www.`, default file and the
 * order of its parameters. Two keys are equal where two addresses lead to one story. Throws a `TypeError` for what is
 * no http(s) address.
 */
export function addressKey(address: string): string {
  const url = new URL(address);
  if (!/^https?:$/u.test(url.protocol)) throw new TypeError(`No web address: ${address.slice(0, 80)}`);
  const host = url.host.toLowerCase().replace(/^(?:www\d?|amp|m|mobile)\.(?=[^.]+\.)/u, '');
  const path = url.pathname
    .replaceAll(/\/{2,}/gu, '/')
    .replace(/\/(?:index\.(?:html?|php|aspx?)|amp\/?|amp\.html)$/iu, '/')
    .replace(/\.amp(?=\.html?$|$)/iu, '')
    .replace(/\/$/u, '');
  const kept = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .toSorted(([a, x], [b, y]) => (a === b ? compare(x, y) : compare(a, b)));
  const query = new URLSearchParams(kept).toString();
  const fragment = url.hash.startsWith('#!') ? url.hash : '';
  return `${host}${path}${query ? `?${query}` : ''}${fragment}`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The key of a story: its canonical address where that can be believed, else its own. A canonical address that is
 * another site's, or a front page, would make one story out of many, so it is not believed.
 */
export function storyKey(url: string, canonical: string | null): string {
  if (canonical !== null) {
    try {
      const [own, said] = [new URL(url), new URL(canonical)];
      const deepEnough = said.pathname.length > 1 || own.pathname.length <= 1;
      const lost = own.pathname.length - said.pathname.length > own.pathname.length * 0.6;
      if (
        /^https?:$/u.test(said.protocol) &&
        siteOf(own.hostname) === siteOf(said.hostname) &&
        deepEnough &&
        !lost
      )
        return addressKey(canonical);
    } catch {
      // A canonical that is no address tells nothing.
    }
  }
  return addressKey(url);
}

/** The last two labels of a host, three where the second is a public one (`co.uk`): near enough to a registrable name. */
function siteOf(host: string): string {
  const labels = host.toLowerCase().split('.');
  const many =
    labels.length > 2 &&
    /^(?:com?|org|net|gov|edu|ac|or|ne|go|gen|gob)$/u.test(labels.at(-2) ?? '') &&
    (labels.at(-1)?.length ?? 0) === 2;
  return labels.slice(many ? -3 : -2).join('.');
}
