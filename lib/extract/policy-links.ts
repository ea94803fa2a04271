import type { PolicyKind, PolicyLink } from '@/lib/article';
import { nodeEvidence, type Surrounded, surrounded } from './evidence';
import { type PageReading, Zone } from './reading/types';
import { absolute, type DataNode, type DataValue, type PlacedNode } from './structured';

/**
 * Properties of schema.org that link to an outlet's own policies
 * (https://schema.org/NewsMediaOrganization, https://schema.org/publishingPrinciples).
 */
const PROPERTIES: Record<string, PolicyKind> = {
  correctionsPolicy: 'corrections',
  ethicsPolicy: 'ethics',
  ownershipFundingInfo: 'ownership',
  publishingPrinciples: 'principles',
  verificationFactCheckingPolicy: 'fact-checking',
  unnamedSourcesPolicy: 'sources',
  diversityPolicy: 'diversity',
  diversityStaffingReport: 'diversity',
  actionableFeedbackPolicy: 'feedback',
  missionCoveragePrioritiesPolicy: 'mission',
  masthead: 'masthead',
};

/** A line of a page's foot or menu with its links. */
export interface FootLine extends Surrounded {
  links: { start: number; end: number; url: string }[];
}

/** What an outlet's policies are read from: plain data. */
export interface PolicySource {
  /** What the page's data declares, each kind once. */
  declared: PolicyLink[];
  foot: FootLine[];
}

/** A menu with more is no list of an outlet's own pages. */
const MOST_LINKS = 40;
/** Longer titles are headlines. */
const LONGEST = 60;

/** Takes what is declared of an outlet's policies, and the links of the page's foot, out of the page. */
export function readPolicySource(page: PageReading): PolicySource {
  const declared = new Map<PolicyKind, PolicyLink>();
  for (const placed of page.structured.nodes) {
    if (!isOutletOrStory(placed)) continue;
    collect(page, placed, placed.node, '', (link) => {
      if (!declared.has(link.kind)) declared.set(link.kind, link);
    });
  }
  const foot: FootLine[] = [];
  for (const line of page.lines) {
    if (line.links.length === 0 || line.zone & (Zone.comments | Zone.consent)) continue;
    if (!(line.zone & (Zone.footer | Zone.nav)) && line.index <= page.lines.length * 0.8) continue;
    const links = line.links.slice(0, MOST_LINKS).flatMap(({ start, end, element }) => {
      const url = end - start <= LONGEST ? absolute(element.getAttribute('href'), page.base) : null;
      return url ? [{ start, end, url }] : [];
    });
    if (links.length > 0) foot.push({ ...surrounded(page, line), links });
  }
  return { declared: [...declared.values()], foot };
}

function isOutletOrStory({ types }: PlacedNode): boolean {
  return types.some((type) =>
    /Article$|Posting$|Organization$|Newspaper$|^(?:WebSite|WebPage|Periodical)$/u.test(type),
  );
}

function collect(
  page: PageReading,
  placed: PlacedNode,
  node: DataNode,
  path: string,
  add: (link: PolicyLink) => void,
): void {
  for (const [property, kind] of Object.entries(PROPERTIES)) {
    const url = addressIn(node[property], page.base);
    if (url) add({ kind, url, title: null, evidence: nodeEvidence(placed, `${path}${property}`, url) });
  }
  for (const inner of ['publisher', 'sourceOrganization']) {
    const value = node[inner];
    if (path === '' && value !== null && typeof value === 'object' && !Array.isArray(value))
      collect(page, placed, value, `${inner}/`, add);
  }
}

/** The first web address in a declared value: a string, a list, or a node with one. */
function addressIn(value: DataValue | undefined, base: string): string | null {
  if (typeof value === 'string') {
    const text = value.trim();
    return text.length < 2000 && /^(?:https?:\/\/|\/)/u.test(text) ? absolute(text, base) : null;
  }
  if (Array.isArray(value))
    return (
      value
        .slice(0, 5)
        .map((each) => addressIn(each, base))
        .find(Boolean) ?? null
    );
  if (value && typeof value === 'object') return addressIn(value['url'] ?? value['@id'], base);
  return null;
}
