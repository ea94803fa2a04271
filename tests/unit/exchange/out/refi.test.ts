import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { passageIn } from '@/lib/exchange/out/passage';
import { filesIn, HOSTILE, saved, textOf, write } from './helpers';

const schema = (name: string): { fileName: string; contents: string } => ({
  fileName: `${name}.xsd`,
  contents: readFileSync(join(import.meta.dirname, `../../../fixtures/schemas/${name}.xsd`), 'utf8'),
});
async function errorsOf(contents: string | undefined, name: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'file.xml', contents: contents ?? '' },
    schema: schema(name),
  });
  return errors.map((error) => error.message);
}

type Node = Record<string, unknown> & { '@guid': string };
const read = (source: string | undefined): { Project: Node } =>
  new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name) =>
      ['Case', 'TextSource', 'Code', 'Coding', 'PlainTextSelection', 'VariableValue', 'Variable'].includes(
        name,
      ),
  }).parse(source ?? '') as { Project: Node };

const CONTEXT = { text: 'A 👩‍👩‍👧‍👦 stood by the\n\nsteam   crane. The steam crane stays.', headline: '𝔸 crane' };

describe('REFI-QDA projects', () => {
  it('keep to the structure of the schema', async () => {
    const files = await filesIn(
      await write(
        'qdpx',
        await saved({ highlights: ['steam crane', 'not in it'] }),
        await saved({ context: null, id: 'b', tags: [] }),
      ),
    );
    expect(await errorsOf(files['project.qde'], 'refi-project')).toEqual([]);
  });

  it('keep to it for no tags, no stories and hostile words', async () => {
    const stories = await Promise.all(
      HOSTILE.map((headline, at) =>
        saved({
          id: `id${at}`,
          context: { headline, text: headline, site: { name: headline, host: 'x.example' } },
          tags: [headline.replaceAll('/', ' ')],
          highlights: [headline],
        }),
      ),
    );
    for (const list of [[], [await saved({ tags: [] })], stories]) {
      const files = await filesIn(await write('qdpx', ...list));
      expect(await errorsOf(files['project.qde'], 'refi-project')).toEqual([]);
    }
  });

  it('hold texts as sources, tags as a tree of codes, highlights as coded passages, stories as cases', async () => {
    const files = await filesIn(
      await write('qdpx', await saved({ context: CONTEXT, highlights: ['the steam crane. The'] })),
    );
    const { Project } = read(files['project.qde']);
    const source = (Project['Sources'] as { TextSource: Node[] }).TextSource[0]!;
    const path = String(source['@plainTextPath']);
    expect(path).toMatch(/^internal:\/\/[\w-]+\.txt$/u);
    const text = files[`Sources/${path.slice('internal://'.length)}`] ?? '';
    expect(text).toContain('steam   crane');
    const [selection] = source['PlainTextSelection'] as Node[];
    // Positions count code points: a family of seven and a letter outside the basic plane come before.
    const passage = Array.from(text)
      .slice(Number(selection?.['@startPosition']), Number(selection?.['@endPosition']))
      .join('');
    expect(passage).toBe('the\n\nsteam   crane. The');
    const codes = (Project['CodeBook'] as { Codes: { Code: Node[] } }).Codes.Code;
    expect(codes.map((code) => code['@name'])).toEqual(['Harbour', 'Highlight', 'to read']);
    const cranes = (codes[0]!['Code'] as Node[])[0];
    expect(cranes?.['@name']).toBe('Cranes');
    const targets = (source['Coding'] as { CodeRef: Record<string, string> }[]).map(
      (coding) => coding.CodeRef['@targetGUID'],
    );
    expect(targets).toEqual([cranes?.['@guid'], codes[2]?.['@guid']]);
    const one = (Project['Cases'] as { Case: Node[] }).Case[0]!;
    expect((one['SourceRef'] as Record<string, string>)['@targetGUID']).toBe(source['@guid']);
    const names = new Map(
      (Project['Variables'] as { Variable: Node[] }).Variable.map((each) => [each['@guid'], each['@name']]),
    );
    const values = (one['VariableValue'] as (Node & { VariableRef: Record<string, string> })[]).map((each) =>
      names.get(each.VariableRef['@targetGUID'] ?? ''),
    );
    for (const name of ['Outlet', 'Published', 'Published day', 'Updated', 'Agency', 'Version hash'])
      expect(values).toContain(name);
  });

  it('code what was reworded where it stands now, and say so', async () => {
    const story = await saved({
      context: { text: 'The crane was built in 1911 by the Averley Dock Company.', headline: 'Crane' },
      highlights: [
        'The crane was built in 1919 by the Averley Dock Company.',
        'Nothing is left of this one at all.',
      ],
    });
    story.story.note = 'Ask the owners';
    const files = await filesIn(await write('qdpx', story));
    const qde = files['project.qde'] ?? '';
    expect(await errorsOf(qde, 'refi-project')).toEqual([]);
    const source = (read(qde).Project['Sources'] as { TextSource: Node[] }).TextSource[0]!;
    const selections = source['PlainTextSelection'] as Node[];
    expect(selections).toHaveLength(1);
    expect([selections[0]?.['@startPosition'], selections[0]?.['@endPosition']]).toEqual(['7', '63']);
    expect(selections[0]?.['Description']).toMatch(/^Reworded .* built in 1919 by/u);
    expect(source['Description']).toContain('Highlight not found in this version: “Nothing is left');
    expect(source['Description']).toContain('Ask the owners');
  });

  it('give the same GUIDs every time, and no GUID twice', async () => {
    const stories = [await saved({ highlights: ['steam crane'] }), await saved({ id: 'b' })];
    const [first, again] = await Promise.all([
      filesIn(await write('qdpx', ...stories)),
      filesIn(await write('qdpx', ...stories)),
    ]);
    expect(again).toEqual(first);
    const guids = [...(first['project.qde'] ?? '').matchAll(/ guid="([^"]+)"/gu)].map((match) => match[1]);
    expect(new Set(guids).size).toBe(guids.length);
  });
});

describe('REFI-QDA codebooks', () => {
  it('keep to the structure of the schema', async () => {
    const text = await textOf(
      await write(
        'qdc',
        await saved({ tags: ['A/B/C', 'a/D', ...HOSTILE.map((words) => words.replaceAll('/', ' '))] }),
      ),
    );
    expect(await errorsOf(text, 'refi-codebook')).toEqual([]);
    expect(text.match(/name="A"/gu)).toHaveLength(1);
  });
  it('are not written without a tag', async () => {
    expect(await write('qdc', await saved({ tags: [] }))).toMatchObject({ stories: 0, parts: [] });
  });
});

describe('finding a passage', () => {
  it.each([
    ['a b c', 'b', 2, 3],
    ['a  b\nc', 'b c', 3, 6],
    ['😀 b', 'b', 2, 3],
  ])('in %j: %j', (text, words, start, end) => {
    expect(passageIn(text, { text: words })).toEqual({ start, end, reworded: false });
  });
  it('by what stands around it, and where it was reworded', () => {
    const text = 'The crane stays. 😀 The crane stays. It was built in 1911 by Averley.';
    expect(passageIn(text, { text: 'The crane stays', prefix: '😀', suffix: '. It was' })).toMatchObject({
      start: 19,
    });
    const reworded = passageIn(text, { text: 'It was built in 1919 by Averley' });
    expect(Array.from(text).slice(reworded?.start, reworded?.end).join('')).toBe(
      'It was built in 1911 by Averley',
    );
    expect(reworded?.reworded).toBe(true);
  });
  it('says so when it is not there', () => {
    expect(passageIn('abc', { text: 'x' })).toBeNull();
    expect(passageIn('abc', { text: '  ' })).toBeNull();
  });
});
