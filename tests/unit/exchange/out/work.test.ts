import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { written } from '@/lib/exchange/out';
import type { OutFormat } from '@/lib/exchange/out';
import { filesIn, outDeps, saved, textOf } from './helpers';

const codebook = {
  version: 1,
  savedAt: '2026-03-01T00:00:00.000Z',
  variables: [
    {
      name: 'Tone',
      definition: 'How it sounds',
      multiple: false,
      mandatory: true,
      codes: [{ name: 'calm', definition: 'No <alarm>', example: 'All is well' }],
    },
  ],
};
async function write(format: OutFormat) {
  const story = await saved({ tags: ['Tone/calm'], highlights: ['steam crane'] });
  story.story.note = 'Ask the owners';
  story.story.passageTags = ['Quotes/Key'];
  story.selections = story.selections.map((each) => ({ ...each, note: 'Which?', tags: ['Quotes/Key'] }));
  async function* once() {
    yield story;
  }
  return written(once(), format, {
    ...outDeps,
    codebook,
    looks: [
      { path: 'tone', colour: 'teal' },
      { path: 'quotes/key', colour: 'red' },
    ],
  });
}
async function errorsOf(contents: string, name: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'file.xml', contents },
    schema: {
      fileName: `${name}.xsd`,
      contents: readFileSync(join(import.meta.dirname, `../../../fixtures/schemas/${name}.xsd`), 'utf8'),
    },
  });
  return errors.map((error) => error.message);
}

it('carries definitions, notes and the tags of highlights into REFI-QDA, by its schemas', async () => {
  const qde = (await filesIn(await write('qdpx')))['project.qde'] ?? '';
  expect(await errorsOf(qde, 'refi-project')).toEqual([]);
  for (const words of ['How it sounds', 'No &lt;alarm&gt;', 'All is well', 'Which?', 'name="Key"'])
    expect(qde).toContain(words);
  const qdc = await textOf(await write('qdc'));
  expect(await errorsOf(qdc, 'refi-codebook')).toEqual([]);
  for (const words of ['How it sounds', 'All is well', 'name="Key"']) expect(qdc).toContain(words);
});

it('carries the colours of tags into REFI-QDA, those below a coloured tag in its colour', async () => {
  const qde = (await filesIn(await write('qdpx')))['project.qde'] ?? '';
  const qdc = await textOf(await write('qdc'));
  for (const text of [qde, qdc]) {
    const colours = [...text.matchAll(/<Code [^>]*name="(\w+)"[^>]*?(?:color="(#[0-9A-F]{6})")?\/?>/gu)].map(
      ([, name, colour]) => [name, colour],
    );
    expect(colours).toEqual(
      expect.arrayContaining([
        ['Tone', '#1F8A8A'],
        ['calm', '#1F8A8A'],
        ['Quotes', undefined],
        ['Key', '#C8453A'],
      ]),
    );
  }
});

it('carries them into tables and Markdown', async () => {
  const files = await filesIn(await write('csv'));
  expect(files['codebook.csv']).toContain('variable,Tone,"single choice, mandatory",How it sounds');
  expect(files['codebook.csv']).toContain('code,Tone/calm,code,');
  expect(files['stories.csv']).toContain('Ask the owners');
  expect(files['stories.csv']).toContain('Quotes/Key');
  const markdown = Object.values(await filesIn(await write('markdown'))).join('');
  for (const words of ['Ask the owners', 'Which?', 'Quotes/Key']) expect(markdown).toContain(words);
});
