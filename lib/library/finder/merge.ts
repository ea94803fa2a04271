import {
  chunkOf,
  eachDocument,
  type Postings,
  type Segment,
  SegmentWriter,
  termAt,
  termCount,
} from './segment';

/**
 * Joins segments, given in the order of their documents, into one. Documents that are no longer alive are left out. It
 * lets others have their turn in between, through `pause`.
 */
export async function mergeSegments(
  parts: { segment: Segment; postings: Uint8Array[] }[],
  id: number,
  isAlive: (document: number) => boolean,
  pause: () => Promise<void>,
): Promise<{ segment: Segment; postings: Postings[] }> {
  const writer = new SegmentWriter(id);
  const heads = parts.map(() => 0);
  const terms = parts.map(({ segment }) => (termCount(segment) > 0 ? termAt(segment, 0) : null));
  for (let count = 1; ; count += 1) {
    let least: string | null = null;
    for (const term of terms) if (term !== null && (least === null || term < least)) least = term;
    if (least === null) break;
    const documents: number[] = [];
    for (const [at, { segment, postings }] of parts.entries()) {
      if (terms[at] !== least) continue;
      const head = heads[at] ?? 0;
      const chunk = chunkOf(segment, head);
      const bytes = postings[chunk];
      if (bytes)
        eachDocument(segment, bytes, segment.chunks[chunk] ?? 0, head, (document) => {
          if (isAlive(document)) documents.push(document);
        });
      heads[at] = head + 1;
      terms[at] = head + 1 < termCount(segment) ? termAt(segment, head + 1) : null;
    }
    writer.add(least, documents);
    if (count % 20_000 === 0) await pause();
  }
  return writer.finish(parts.reduce((sum, { segment }) => sum + segment.documents, 0));
}
