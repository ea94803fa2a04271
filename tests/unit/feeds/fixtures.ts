/** A feed of the demo newsroom with so many entries, newest first. */
export function rss(count: number, { title = 'The Harbour Ledger', ttl = '' } = {}): string {
  const items = Array.from(
    { length: count },
    (_, at) =>
      `<item><title>Story ${count - at} &amp;amp; more</title><link>/story/${count - at}</link><guid>${count - at}</guid>
       <description>&lt;p&gt;The &lt;b&gt;crane&lt;/b&gt;&amp;nbsp;stays.&lt;/p&gt;</description>
       <pubDate>Tue, 03 Mar 2026 10:${String(at % 60).padStart(2, '0')}:00 +0100</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>${ttl}${items.join('')}</channel></rss>`;
}

export const ATOM = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Ledger &amp;amp; Sons</title>
<id>tag:ledger.example</id><updated>2026-03-03T10:00:00Z</updated>
<entry><id>tag:1</id><title>Gates closed</title><link rel="self" href="https://ledger.example/self"/><link href="/gates"/><summary type="html">&lt;script&gt;alert(1)&lt;/script&gt;Four hundred moved.</summary><published>2026-03-03T11:00:00+02:00</published><updated>2026-03-03T12:00:00Z</updated></entry>
<entry><id>tag:2</id><title>Bad link</title><link href="javascript:alert(1)"/><updated>never</updated></entry></feed>`;

export const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Ledger in JSON',
  items: [
    {
      id: '1',
      url: 'https://ledger.example/j',
      title: 'A bench',
      content_text: 'It faces the wall.',
      date_published: '2026-03-03T10:00:00Z',
    },
    { id: '2', content_html: '<p>No title, only words.</p>' },
    { id: '3' },
  ],
});

export const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://ledger.example/"><title>Ledger RDF</title><link>https://ledger.example/</link></channel>
<item rdf:about="https://ledger.example/r"><title>Ferry fares</title><link>https://ledger.example/r</link><dc:date>2026-03-03T10:00:00Z</dc:date></item></rdf:RDF>`;
