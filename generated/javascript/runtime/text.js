/**
 * Texts as the rules' own tools treat them: counted and ordered by characters (code points) rather than by the halves
 * that JavaScript stores, and with letters, digits and spaces of all scripts.
 *
 * @module
 */

/** Letters, digits and the underscore, in a class of a regular expression with the flag `u`. */
export const WORD = "\\p{L}\\p{N}_";
/** The same without decimal digits. */
export const LETTER = "\\p{L}\\p{Nl}\\p{No}_";
/** White space of all scripts. */
export const SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

const SPACES = new RegExp(`[${SPACE}]+`, "u");
const AROUND = new RegExp(`^[${SPACE}]+|[${SPACE}]+$`, "gu");
const BEHIND = new RegExp(`[${SPACE}]+$`, "u");
/** What no terminal prints: control characters, lone halves, characters that nothing stands for, all spaces but one. */
const UNPRINTABLE = /[\p{C}\p{Z}]/gu;
const SOME_UNPRINTABLE = /[^\x20-\x7e]/;

/**
 * @param {string} text
 * @returns {number} how many characters it has
 */
export function lengthOf(text) {
  let length = text.length;
  for (let index = 0; index < text.length - 1; index += 1) {
    if (isHigh(text.charCodeAt(index)) && isLow(text.charCodeAt(index + 1))) {
      length -= 1;
      index += 1;
    }
  }
  return length;
}

/**
 * The first characters of a text.
 *
 * @param {string} text
 * @param {number} count
 * @returns {string}
 */
export function head(text, count) {
  return text.length <= count ? text : Array.from(text.slice(0, 2 * count)).slice(0, count).join("");
}

/**
 * The order of two texts by code points.
 *
 * @param {string} left
 * @param {string} right
 * @returns {-1 | 0 | 1}
 */
export function compareTexts(left, right) {
  const shared = Math.min(left.length, right.length);
  for (let index = 0; index < shared; index += 1) {
    const one = left.charCodeAt(index);
    const other = right.charCodeAt(index);
    if (one !== other) {
      // Halves of characters beyond the first plane come after all others, also after U+E000 to U+FFFF.
      return isHalf(one) === isHalf(other) ? (one < other ? -1 : 1) : isHalf(one) ? 1 : -1;
    }
  }
  return left.length < right.length ? -1 : left.length > right.length ? 1 : 0;
}

/**
 * Text that stays on one line and can be printed: what cannot is escaped.
 *
 * @param {string} text
 * @returns {string}
 */
export function printable(text) {
  return SOME_UNPRINTABLE.test(text) ? text.replace(UNPRINTABLE, escaped) : text;
}

function escaped(character) {
  const code = character.codePointAt(0);
  switch (code) {
    case 0x20:
      return character;
    case 0x09:
      return "\\t";
    case 0x0a:
      return "\\n";
    case 0x0d:
      return "\\r";
    default:
      if (code < 0x100) {
        return `\\x${hex(code, 2)}`;
      }
      return code < 0x10000 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
  }
}

function hex(code, width) {
  return code.toString(16).padStart(width, "0");
}

/**
 * A text cut to a length.
 *
 * @param {string} text
 * @param {number} [limit] in characters
 * @returns {string}
 */
export function shorten(text, limit = 60) {
  if (text.length <= limit || lengthOf(text) <= limit) {
    return text;
  }
  return `${head(text, limit - 1)}…`;
}

/**
 * Without white space at both ends.
 *
 * @param {string} text
 * @returns {string}
 */
export function trimmed(text) {
  return text.replace(AROUND, "");
}

/**
 * Without white space at the end.
 *
 * @param {string} text
 * @returns {string}
 */
export function trimmedEnd(text) {
  return text.replace(BEHIND, "");
}

/**
 * Words with one space between them, none around.
 *
 * @param {string} text
 * @returns {string}
 */
export function onOneLine(text) {
  return wordsOf(text).join(" ");
}

/**
 * What stands between white space.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function wordsOf(text) {
  return text.split(SPACES).filter(Boolean);
}

/**
 * A text without an ending.
 *
 * @param {string} text
 * @param {string} ending
 * @returns {string}
 */
export function without(text, ending) {
  return text.endsWith(ending) ? text.slice(0, text.length - ending.length) : text;
}

/**
 * A text to be found as such by a regular expression.
 *
 * @param {string} text
 * @returns {string}
 */
export function literally(text) {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

function isHalf(code) {
  return code >= 0xd800 && code <= 0xdfff;
}

function isHigh(code) {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLow(code) {
  return code >= 0xdc00 && code <= 0xdfff;
}
