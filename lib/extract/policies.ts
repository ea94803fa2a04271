import type { PolicyKind, PolicyLink } from '@/lib/article';
import { quoteEvidence } from './evidence';
import type { PolicySource } from './policy-links';
import { fold } from './text';

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
 * The outlet's own pages on how it works, that a page links to: declared in its data, or linked in its foot. Nothing is
 * said of what stands in them. Each kind once, what is declared first.
 */
export function readPolicies({ declared, foot }: PolicySource): PolicyLink[] {
  const found = new Map<PolicyKind, PolicyLink>(declared.map((link) => [link.kind, link]));
  for (const line of foot)
    for (const { start, end, url } of line.links) {
      const title = line.text.slice(start, end).trim();
      const kind = kindOf(title, url);
      if (kind && !found.has(kind))
        found.set(kind, { kind, url, title, evidence: quoteEvidence(line, start, end) });
    }
  return [...found.values()].slice(0, MOST);
}

function kindOf(title: string, url: string): PolicyKind | null {
  if (/\/\/(?:www\.)?jti-app\.com\/report\//u.test(url)) return 'jti';
  const words = fold(title);
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
