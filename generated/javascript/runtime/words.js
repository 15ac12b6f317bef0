/**
 * Values as people say them, who need not know the notation: a date with its weekday, a list as a list, a case of an
 * enumeration in the words of its author. An obligation is told as a sentence, in `obligations.js`.
 *
 * @module
 */

import { givenFields, write } from "./notation.js";
import { isObligation, obligation, phraseOfObligation } from "./obligations.js";
import { day, firstSentence, label, lowered, says } from "./saying.js";
import { caseOf } from "./schema.js";
import { lengthOf } from "./text.js";

export { day, label, lowered, named } from "./saying.js";

/** @typedef {import("./schema.js").Type} Type */

/** What stands for an optional value that is absent, and for an empty list. */
export const NONE = "none";

/** A list of a few short things stands on one line of so many letters; any other has a line for each. */
const LINE = 60;
const UNITS = ["year", "month", "day"];

/**
 * A value in full. Parts of it that need lines of their own start with "- ", those within them are set in.
 *
 * @param {Type} type
 * @param {*} value
 * @param {string} [act] the comment of what holds the value
 * @returns {string}
 */
export function told(type, value, act = "") {
  switch (type.kind) {
    case "OptionalOf":
      return value === null ? NONE : told(type.element, value.value, act);
    case "ListOf":
      return list(value.map((each) => told(type.element, each, act)));
    case "Structure":
      return isObligation(type) ? obligation(type, value, act, said) : fields(type, value) || label(type.name);
    case "Enumeration": {
      const [, one, carried] = caseOf(type, value);
      return one.payload === null ? said(one) : carrying(one, told(one.payload, carried, one.doc));
    }
    default:
      return phrase(type, value);
  }
}

/**
 * A value on one line, by names rather than in the words of comments.
 *
 * @param {Type} type
 * @param {*} value
 * @returns {string}
 */
export function phrase(type, value) {
  switch (type.kind) {
    case "Boolean":
      return value ? "yes" : "no";
    case "Date":
      return day(value);
    case "Duration":
      return duration(value);
    case "OptionalOf":
      return value === null ? NONE : phrase(type.element, value.value);
    case "ListOf":
      return value.map((each) => phrase(type.element, each)).join("; ") || NONE;
    case "TupleOf":
      return type.items.map((item, index) => phrase(item, value[index])).join(", ");
    case "Structure": {
      if (isObligation(type)) {
        return phraseOfObligation(type, value);
      }
      const parts = givenFields(type, value).map(([name, part, each]) => `${label(name)} ${phrase(part, each)}`);
      return parts.join(", ") || label(type.name);
    }
    case "Enumeration": {
      const [, { name, payload }, carried] = caseOf(type, value);
      return payload === null ? label(name) : `${label(name)}: ${phrase(payload, carried)}`;
    }
    default:
      return write(type, value);
  }
}

function duration(value) {
  const parts = [value.years, value.months, value.days]
    .map((count, index) => [count, `${count} ${UNITS[index]}${count === 1n || count === -1n ? "" : "s"}`])
    .filter(([count]) => count)
    .map(([, text]) => text);
  if (parts.length > 1) {
    return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
  }
  return parts.join("") || "0 days";
}

function list(items) {
  if (!items.length) {
    return NONE;
  }
  const short = items.join("; ");
  if (!items.some((each) => each.includes("\n") || each.startsWith("- ")) && lengthOf(short) <= LINE) {
    return short;
  }
  return items.flatMap((each, index) => setIn(`number ${index + 1}`, each, false)).join("\n");
}

function fields(type, value) {
  return givenFields(type, value)
    .flatMap(([name, part, each, doc]) => setIn(label(name), told(part, each, doc || label(name)), true))
    .join("\n");
}

/** A line that starts with a dash, and below it what takes several; `names`: whether what fits on it is named. */
function setIn(name, words, names) {
  const [first, ...rest] = words.split("\n");
  if (first.startsWith("- ")) {
    return [`- ${name}:`, ...[first, ...rest].map((each) => `  ${each}`)];
  }
  return [names ? `- ${name}: ${first}` : `- ${first}`, ...rest.map((each) => `  ${each}`)];
}

/** A case in the words of its author, where these say what its name says; else by its name, and what they add. */
function said(one) {
  const name = label(one.name);
  const doc = firstSentence(one.doc);
  if (!doc) {
    return name;
  }
  if (says(doc, one.name)) {
    return /^(?:The|A|An)(?: |$)/.test(doc) ? lowered(doc) : doc;
  }
  return `${name} (${lowered(doc)})`;
}

/** A case with what it carries. */
function carrying(one, payload) {
  const doc = firstSentence(one.doc);
  const lead = says(doc, one.name) ? said(one) : label(one.name);
  if (payload.startsWith("- ")) {
    const setIn = payload.split("\n").map((each) => `  ${each}`);
    return `${lead}:\n${setIn.join("\n")}`;
  }
  return `${lead}: ${payload}`;
}
