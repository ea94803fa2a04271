import type { SavedStory } from '@/lib/library';
import { allTagsOf } from '@/lib/library/tag-names';
import { citationOf } from './citation';
import { CodeTree, type GuidOf, guidMaker, HIGHLIGHT } from './codes';
import { type Markup, xml } from './markup';
import { passageIn } from './passage';
import { dayOf } from './times';
import type { OutDependencies, OutWriter } from './types';
import { VARIABLES, variableValue } from './variables';
import { zipWriter } from './zip';

const ORIGIN = 'Nutgraf';
const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';

/** A `Description` of what there is to say; nothing where there is nothing. */
function describe(parts: (string | false | undefined)[]): Markup | null {
  const words = parts.filter(Boolean).join('\n');
  return words ? xml('Description', {}, words) : null;
}

/** The text of a source; the positions of its passages count in it. */
function sourceText({ story, version }: SavedStory): string {
  const headline = version?.context.headline ?? story.headline;
  const text = version?.context.text ?? '';
  return `${headline}\n\n${text}`.replaceAll(/\r\n?/gu, '\n').toWellFormed();
}

interface Parts {
  source: Markup;
  case: Markup;
  text: string;
  file: string;
}

/** One story: a source with its codings and passages, and the case that bears its facts. */
async function partsOf(
  saved: SavedStory,
  tree: CodeTree,
  guidOf: GuidOf,
  user: string,
  deps: OutDependencies,
): Promise<Parts> {
  const { story, version, selections } = saved;
  const guid = await guidOf(`source:${story.id}`);
  const citation = citationOf(saved, deps);
  const text = sourceText(saved);
  const created = { creatingUser: user, creationDateTime: version?.capturedAt ?? story.capturedAt };
  const codings: Markup[] = [];
  for (const tag of story.tags)
    codings.push(
      xml(
        'Coding',
        { guid: await guidOf(`coding:${story.id}:${tag.toLowerCase()}`), ...created },
        xml('CodeRef', { targetGUID: await tree.add(tag) }),
      ),
    );
  const passages: Markup[] = [];
  const lost: string[] = [];
  for (const selection of selections) {
    const at = passageIn(text, selection);
    if (!at) {
      lost.push(selection.text);
      continue;
    }
    const marks: Markup[] = [];
    for (const tag of selection.tags?.length ? selection.tags : [HIGHLIGHT])
      marks.push(
        xml(
          'Coding',
          {
            guid: await guidOf(
              `selection-coding:${selection.id}${tag === HIGHLIGHT ? '' : `:${tag.toLowerCase()}`}`,
            ),
            ...created,
            creationDateTime: selection.savedAt,
          },
          xml('CodeRef', { targetGUID: await tree.add(tag) }),
        ),
      );
    passages.push(
      xml(
        'PlainTextSelection',
        {
          guid: await guidOf(`selection:${selection.id}`),
          name: selection.text.slice(0, 80),
          startPosition: at.start,
          endPosition: at.end,
          creatingUser: user,
          creationDateTime: selection.savedAt,
        },
        describe([
          selection.note,
          at.reworded && `Reworded since it was highlighted. As it was highlighted: “${selection.text}”`,
        ]),
        marks,
      ),
    );
  }
  const values: Markup[] = [];
  for (const variable of VARIABLES) {
    const value = variableValue(variable, citation, saved);
    if (value !== null)
      values.push(
        xml(
          'VariableValue',
          {},
          xml('VariableRef', { targetGUID: await guidOf(`variable:${variable.name}`) }),
          xml(`${variable.type}Value`, {}, value),
        ),
      );
  }
  const about = [
    citation.url,
    citation.note,
    ...(story.note ? [`The reader’s note: ${story.note}`] : []),
    ...lost.map((words) => `Highlight not found in this version: “${words}”`),
  ].join('\n');
  const name = `${citation.published ? `${dayOf(citation.published)} ` : ''}${citation.title}`;
  return {
    file: `${guid}.txt`,
    text,
    source: xml(
      'TextSource',
      { guid, name, plainTextPath: `internal://${guid}.txt`, ...created },
      xml('Description', {}, about),
      passages,
      codings,
    ),
    case: xml(
      'Case',
      { guid: await guidOf(`case:${story.id}`), name },
      xml('Description', {}, citation.url),
      values,
      xml('SourceRef', { targetGUID: guid }),
    ),
  };
}

/**
 * Stories as a REFI-QDA project (https://www.qdasoftware.org, Project Exchange 1.0): the texts are sources, the tags
 * the tree of codes, highlights are coded passages, and each story is a case that bears its facts as variables.
 * Positions count code points from 0, the end not included, as the standard's programs do.
 */
export const writeQdpx: OutWriter = async (stories, deps) => {
  const guidOf = guidMaker(deps.hash);
  const user = await guidOf('user');
  const tree = new CodeTree(guidOf, deps.looks);
  const archive = zipWriter(deps.now());
  const sources: Markup[] = [];
  const cases: Markup[] = [];
  for await (const saved of stories) {
    const parts = await partsOf(saved, tree, guidOf, user, deps);
    archive.add(`Sources/${parts.file}`, parts.text);
    sources.push(parts.source);
    cases.push(parts.case);
  }
  const variables: Markup[] = [];
  for (const { name, type, description } of VARIABLES)
    variables.push(
      xml(
        'Variable',
        { guid: await guidOf(`variable:${name}`), name, typeOfVariable: type },
        xml('Description', {}, description),
      ),
    );
  await tree.define(deps.codebook);
  const codes = tree.markup();
  const now = deps.now().toISOString();
  const project = xml(
    'Project',
    {
      xmlns: 'urn:QDA-XML:project:1.0',
      name: `Nutgraf ${dayOf(now)}`,
      origin: ORIGIN,
      creatingUserGUID: user,
      creationDateTime: now,
    },
    xml('Users', {}, xml('User', { guid: user, name: 'Nutgraf' })),
    codes && xml('CodeBook', {}, codes),
    xml('Variables', {}, variables),
    cases.length > 0 && xml('Cases', {}, cases),
    sources.length > 0 && xml('Sources', {}, sources),
  );
  archive.add('project.qde', HEAD + project.source);
  return { type: 'application/vnd.refi-qda.project+zip', parts: archive.end(), stories: sources.length };
};

/** The tags of stories as a REFI-QDA codebook. Without a tag there is no codebook that the schema would allow. */
export const writeQdc: OutWriter = async (stories, deps) => {
  const tree = new CodeTree(guidMaker(deps.hash), deps.looks);
  let count = 0;
  for await (const { story } of stories) {
    count += 1;
    for (const tag of allTagsOf(story)) await tree.add(tag);
  }
  await tree.define(deps.codebook);
  const codes = tree.markup();
  const book = codes && xml('CodeBook', { xmlns: 'urn:QDA-XML:codebook:1.0', origin: ORIGIN }, codes);
  return { type: 'application/xml', parts: book ? [HEAD + book.source] : [], stories: book ? count : 0 };
};
