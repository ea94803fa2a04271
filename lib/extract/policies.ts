import type { PolicyKind, PolicyLink } from '@/lib/article';
import { nodeEvidence, visibleEvidence } from './evidence';
import { type Line, type PageReading, Zone } from './reading/types';
import { absolute, type DataNode, type DataValue, type PlacedNode } from './structured';
import { fold } from './text';

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

/** What links in a page's foot are called. The words run over folded text. */
const WORDS: [kind: PolicyKind, pattern: RegExp][] = [
  ['jti', /journalism trust initiative|^jti\b/u],
  [
    'corrections',
    /^(?:(?:our )?corrections?(?: (?:and clarifications|& clarifications|policy|page))?|korrekturen|korrekturverzeichnis|fehler ?melden & korrekturen|correcciones|fe de errores|correzioni|erratum|rectificatifs|rettelser|rättelser)$/u,
  ],
  [
    'ethics',
    /^(?:(?:code of |our )?ethics(?: (?:policy|code|statement|guidelines))?|ethics (?:and|&) .{3,30}|code of (?:conduct|practice)|editorial code|standards (?:and|&) ethics|charte (?:éthique|déontologique|de déontologie)|código (?:ético|deontológico|de ética)|codice etico|ethikkodex|ethik-?kodex|verhaltenskodex)$/u,
  ],
  [
    'ownership',
    /^(?:(?:our )?ownership(?: (?:and|&) funding)?|who owns us|funding|ownership structure|eigentümer(?:struktur)?|offenlegung|propiedad|propietarios)$/u,
  ],
  [
    'principles',
    /^(?:editorial (?:policy|policies|standards|guidelines|principles|values)|(?:our )?(?:publishing|editorial) principles|standards|principios editoriales|línea editorial|principes éditoriaux|redaktionelle (?:grundsätze|leitlinien|richtlinien)|redaktionsstatut|blattlinie|linea editoriale|princípios editoriais)$/u,
  ],
  ['fact-checking', /^(?:fact-?checking(?: policy)?|how we fact-?check|verification policy)$/u],
  [
    'ai',
    /^(?:(?:our )?(?:use of |policy on )?(?:ai|artificial intelligence)(?: (?:policy|principles|guidelines|notice))?|ki-(?:leitlinien|richtlinien|kodex)|charte (?:ia|de l'ia))$/u,
  ],
];

const MOST = 12;

/**
 * The outlet's own pages on how it works, that this page links to: declared in its data, or linked in its foot. Nothing
 * is said of what stands in them. Each kind once, what is declared first.
 */
export function readPolicies(page: PageReading): PolicyLink[] {
  const found = new Map<PolicyKind, PolicyLink>();
  const add = (link: PolicyLink | null): void => {
    if (link && found.size < MOST && !found.has(link.kind)) found.set(link.kind, link);
  };
  for (const placed of page.structured.nodes) {
    if (!isOutletOrStory(placed)) continue;
    collect(page, placed, placed.node, '', add);
  }
  for (const line of page.lines) {
    if (line.links.length === 0 || line.zone & (Zone.comments | Zone.consent)) continue;
    if (line.zone & (Zone.footer | Zone.nav) || line.index > page.lines.length * 0.8)
      fromLine(page, line, add);
  }
  return [...found.values()];
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
  add: (link: PolicyLink | null) => void,
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

function fromLine(page: PageReading, line: Line, add: (link: PolicyLink | null) => void): void {
  for (const { start, end, element } of line.links.slice(0, 40)) {
    const title = line.text.slice(start, end).trim();
    const href = element.getAttribute('href') ?? '';
    const kind = kindOf(title, href);
    const url = kind && absolute(href, page.base);
    if (kind && url) add({ kind, url, title, evidence: visibleEvidence(page, line, start, end) });
  }
}

function kindOf(title: string, href: string): PolicyKind | null {
  if (title.length > 60) return null;
  if (/\/\/(?:www\.)?jti-app\.com\/report\//u.test(href)) return 'jti';
  const words = fold(title);
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
