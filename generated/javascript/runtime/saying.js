/**
 * Names and comments of the rules as parts of sentences.
 *
 * @module
 */

import { SPACE, WORD, head, literally, onOneLine, without, wordsOf } from "./text.js";

/** Letters by which a word is known in its other forms. */
const STEM = 5;
const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

const ONE_WORD = new RegExp(`[${WORD}]+`, "gu");
/** Where a word starts and ends, in all scripts. */
const STARTS = `(?<![${WORD}])(?=[${WORD}])`;
const ENDS = `(?<=[${WORD}])(?![${WORD}])`;

/**
 * A name in words: `is_complete` is "is complete".
 *
 * @param {string} name
 * @returns {string}
 */
export function label(name) {
  return name.replaceAll("_", " ");
}

/**
 * A day with its weekday: `Mon 2016-04-18`.
 *
 * @param {import("./dates.js").Day} when
 * @returns {string}
 */
export function day(when) {
  return `${WEEKDAYS[when.weekday - 1]} ${when}`;
}

/**
 * Somebody or something by the name of its case, with the article and the capitals that the comment has for it:
 * `Bank_of_lao_pdr` is "the Bank of Lao PDR".
 *
 * @param {string} name
 * @param {string} doc
 * @returns {string}
 */
export function named(name, doc) {
  const found = wanted(name).exec(doc);
  if (found !== null) {
    const said = onOneLine(found[0]);
    const [article] = said.split(" ", 1);
    const hasArticle = ["the", "a", "an"].includes(article.toLowerCase());
    return hasArticle ? `the ${said.slice(article.length + 1)}` : `the ${lowered(said)}`;
  }
  const parts = firstSentence(doc).split(/(?<=[^,;:])(?=[,;:])/u);
  let whole = "";
  for (let count = 1; count <= parts.length && !whole; count += 1) {
    const said = parts.slice(0, count).join("");
    whole = says(said, name) ? said : "";
  }
  if (whole || (!name.includes("_") && doc)) {
    return lowered(whole || doc.replace(/\.+$/, ""));
  }
  return `the ${label(name).toLowerCase()}`;
}

function wanted(name) {
  const words = name.split("_").filter(Boolean).map(literally).join(`[${SPACE}-]+`);
  return new RegExp(`(?:${STARTS}(?:the|an?)[${SPACE}]+)?${STARTS}${words}${ENDS}`, "iu");
}

/**
 * A sentence within another; a word in capitals keeps them.
 *
 * @param {string} sentence
 * @returns {string}
 */
export function lowered(sentence) {
  const first = head(sentence, 1);
  const second = head(sentence.slice(first.length), 1);
  return isUpper(second) ? sentence : first.toLowerCase() + sentence.slice(first.length);
}

/**
 * A sentence with a capital.
 *
 * @param {string} sentence
 * @returns {string}
 */
export function raised(sentence) {
  const first = head(sentence, 1);
  return first.toUpperCase() + sentence.slice(first.length);
}

function isUpper(character) {
  return /^\p{Uppercase}$/u.test(character);
}

/**
 * Whether a comment has all words of a name; of long ones the beginning will do, as in "province", "provincial".
 *
 * @param {string} doc
 * @param {string} name
 * @returns {boolean}
 */
export function says(doc, name) {
  const said = stems(doc);
  return [...stems(label(name))].every((each) => said.has(each));
}

function stems(text) {
  const folded = text.toLowerCase().replaceAll("ß", "ss");
  return new Set((folded.match(ONE_WORD) ?? []).map((each) => head(each, STEM)));
}

/**
 * The first sentence of a comment, on one line and without its full stop.
 *
 * @param {string} doc
 * @returns {string}
 */
export function firstSentence(doc) {
  return without(wordsOf(doc).join(" ").split(/(?<=[a-z)"])\. (?=[A-Z])/, 1)[0], ".");
}
