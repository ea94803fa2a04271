import type { JSX } from 'preact';
import type { PolicyKind, PolicyLink } from '@/lib/article';
import { type MessageKey, useSpeech } from './i18n';

const NAMES: Record<PolicyKind, MessageKey> = {
  corrections: 'policyCorrections',
  ethics: 'policyEthics',
  ownership: 'policyOwnership',
  principles: 'policyPrinciples',
  'fact-checking': 'policyFactChecking',
  sources: 'policySources',
  diversity: 'policyDiversity',
  feedback: 'policyFeedback',
  mission: 'policyMission',
  masthead: 'policyMasthead',
  ai: 'policyAi',
  jti: 'policyJti',
};

/** The outlet's own pages on how it works, as links. What stands in them is theirs; nothing is said of it. */
export function OutletPages({ policies }: { policies: PolicyLink[] }): JSX.Element {
  const { t } = useSpeech();
  return (
    <div class="fact outlet-pages">
      <dt>{t('outletPages')}</dt>
      <dd class="dots">
        {policies.map(({ kind, url, title }) => (
          <a key={kind} href={url} title={title ?? undefined} target="_blank" rel="noreferrer noopener">
            {t(NAMES[kind])}
          </a>
        ))}
      </dd>
    </div>
  );
}
