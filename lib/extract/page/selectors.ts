import type { PageElement } from './element';
import { ATTRIBUTES } from './snapshot';

type Test = (element: PageElement) => boolean;

const PARTS =
  /^(?:([a-z][a-z\d]*)|\[([\w:-]+)(?:([~*^$]?)=(?:"([^"]*)"|([\w-]+))\s*(i)?)?\]|:not\(([^()]+)\))/u;

const known = new Map<string, Test>();

/**
 * Makes the test for a selector of the kinds that readers use: names, attributes with `=`, `~=`, `*=`, `^=`, `$=` and the
 * flag `i`, `:not()` of these, and lists (https://drafts.csswg.org/selectors-4/). Throws a SyntaxError for any other.
 */
export function testOf(selector: string): Test {
  let test = known.get(selector);
  if (!test) known.set(selector, (test = listOf(selector)));
  return test;
}

function listOf(selector: string): Test {
  const tests = selector.split(/\s*,\s*(?![^[]*\])/u).map((each) => compoundOf(each.trim()));
  const [first] = tests;
  if (tests.length === 1 && first) return first;
  return (element) => tests.some((test) => test(element));
}

function compoundOf(selector: string): Test {
  const tests: Test[] = [];
  for (let rest = selector; rest !== '' || tests.length === 0;) {
    const part = PARTS.exec(rest);
    if (!part) throw new SyntaxError(`No selector that readers use: ${selector}`);
    tests.push(simpleOf(part));
    rest = rest.slice(part[0].length);
  }
  const [first] = tests;
  if (tests.length === 1 && first) return first;
  return (element) => tests.every((test) => test(element));
}

function simpleOf([, tag, name, operator, quoted, bare, fold, not]: RegExpExecArray): Test {
  if (tag !== undefined) return ({ localName }) => localName === tag;
  if (not !== undefined) {
    const inner = compoundOf(not.trim());
    return (element) => !inner(element);
  }
  const attribute = ATTRIBUTES.find((each) => each === name);
  if (!attribute) throw new SyntaxError(`No attribute of a snapshot: ${name}`);
  const wanted = quoted ?? bare;
  if (wanted === undefined) return (element) => element.hasAttribute(attribute);
  const lowered = fold ? wanted.toLowerCase() : wanted;
  const matches = OPERATORS[operator ?? ''] as (value: string, wanted: string) => boolean;
  return (element) => {
    const value = element.getAttribute(attribute);
    return value !== null && matches(fold ? value.toLowerCase() : value, lowered);
  };
}

const OPERATORS: Record<string, (value: string, wanted: string) => boolean> = {
  '': (value, wanted) => value === wanted,
  '~': (value, wanted) => value.split(/\s+/u).includes(wanted),
  '*': (value, wanted) => wanted !== '' && value.includes(wanted),
  '^': (value, wanted) => wanted !== '' && value.startsWith(wanted),
  $: (value, wanted) => wanted !== '' && value.endsWith(wanted),
};
