/**
 * JSON text read exactly: no number passes through a float, and nothing that is given is lost. `JSON.parse` rounds long
 * numbers, and of a name given twice it keeps the last value.
 *
 * Mistakes are named as Python names them, with line and character, so that every form of an evaluator says the same.
 *
 * @module
 */

import { lengthOf } from "./text.js";

const QUOTE = 0x22;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;

const ESCAPES = { '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
const FOUR_DIGITS = /^[0-9a-fA-F]{4}$/;

/** The text is no JSON; the message says what is missing and where, lines and characters counted from 1. */
export class NotJson extends SyntaxError {
  /**
   * @param {string} text
   * @param {string} what
   * @param {number} at
   */
  constructor(text, what, at) {
    const before = text.slice(0, at);
    const line = before.split("\n").length;
    const character = lengthOf(before.slice(before.lastIndexOf("\n") + 1)) + 1;
    super(`${what}, line ${line}, character ${character}`);
  }
}

/** The text goes deeper than allowed. */
export class TooNested extends Error {}

/**
 * Reads one text. `how` says how deep it may go, and makes a value of the text of an `integer`, of a `decimal` (a
 * number with a point or an exponent) and of a `constant` (NaN, Infinity, -Infinity). Objects become Maps.
 */
export class JsonReader {
  /**
   * @param {string} text
   * @param {{ maximumDepth: number, integer: (text: string) => any, decimal: (text: string) => any,
   *   constant: (text: string) => any }} how
   */
  constructor(text, how) {
    this.text = text;
    this.how = how;
    this.at = 0;
    this.depth = 0;
    /** The names that an object gives twice, of all objects. */
    this.twice = [];
    /** Where the reader is, where that is asked for: a name or a number for each object or list that it is in. */
    this.places = null;
    /** Of each of `twice` its place. */
    this.twicePlaces = [];
  }

  /** Keeps the places: for a text in which something was refused, which is then read once more. */
  placing() {
    this.places = [];
    return this;
  }

  /**
   * @returns {any} the one value of the text
   * @throws {NotJson | TooNested} and what `how` throws
   */
  whole() {
    if (this.text.startsWith("\ufeff")) {
      this.#miss("Unexpected UTF-8 BOM (decode using utf-8-sig)", 0);
    }
    this.#space();
    const value = this.#value();
    this.#space();
    if (this.at !== this.text.length) {
      this.#miss("Extra data", this.at);
    }
    return value;
  }

  #miss(what, at) {
    throw new NotJson(this.text, what, at);
  }

  #space() {
    const { text } = this;
    let code = text.charCodeAt(this.at);
    while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) {
      this.at += 1;
      code = text.charCodeAt(this.at);
    }
  }

  #value() {
    switch (this.text.charCodeAt(this.at)) {
      case QUOTE:
        return this.#string();
      case 0x7b: // {
        return this.#object();
      case 0x5b: // [
        return this.#list();
      case 0x74: // t
        return this.#word("true", true);
      case 0x66: // f
        return this.#word("false", false);
      case 0x6e: // n
        return this.#word("null", null);
      case 0x4e: // N
        return this.#constant("NaN");
      case 0x49: // I
        return this.#constant("Infinity");
      default:
        return this.text.startsWith("-Infinity", this.at) ? this.#constant("-Infinity") : this.#number();
    }
  }

  #word(word, value) {
    if (!this.text.startsWith(word, this.at)) {
      this.#miss("Expecting value", this.at);
    }
    this.at += word.length;
    return value;
  }

  #constant(word) {
    this.#word(word, null);
    return this.how.constant(word);
  }

  #enter() {
    this.at += 1;
    this.depth += 1;
    if (this.depth > this.how.maximumDepth) {
      throw new TooNested();
    }
    this.#space();
  }

  #leave() {
    this.at += 1;
    this.depth -= 1;
  }

  #object() {
    const members = new Map();
    let repeated = null;
    let count = 0;
    this.#enter();
    if (this.text.charCodeAt(this.at) === 0x7d) {
      this.#leave();
      return members;
    }
    for (;;) {
      if (this.text.charCodeAt(this.at) !== QUOTE) {
        this.#miss("Expecting property name enclosed in double quotes", this.at);
      }
      const name = this.#string();
      this.#space();
      if (this.text.charCodeAt(this.at) !== COLON) {
        this.#miss("Expecting ':' delimiter", this.at);
      }
      this.at += 1;
      this.#space();
      this.places?.push(name);
      members.set(name, this.#value());
      this.places?.pop();
      count += 1;
      if (members.size < count) {
        count = members.size;
        repeated ??= new Set();
        repeated.add(name);
      }
      this.#space();
      const code = this.text.charCodeAt(this.at);
      if (code === 0x7d) {
        break;
      }
      if (code !== COMMA) {
        this.#miss("Expecting ',' delimiter", this.at);
      }
      this.at += 1;
      this.#space();
    }
    this.#leave();
    if (repeated !== null) {
      const names = [...members.keys()].filter((name) => repeated.has(name));
      this.twice.push(...names);
      this.twicePlaces.push(...names.map((name) => [...(this.places ?? []), name]));
    }
    return members;
  }

  #list() {
    const items = [];
    this.#enter();
    if (this.text.charCodeAt(this.at) === 0x5d) {
      this.#leave();
      return items;
    }
    for (;;) {
      this.places?.push(items.length);
      items.push(this.#value());
      this.places?.pop();
      this.#space();
      const code = this.text.charCodeAt(this.at);
      if (code === 0x5d) {
        break;
      }
      if (code !== COMMA) {
        this.#miss("Expecting ',' delimiter", this.at);
      }
      this.at += 1;
      this.#space();
    }
    this.#leave();
    return items;
  }

  #string() {
    const { text } = this;
    const start = this.at + 1;
    let at = start;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        this.at = at + 1;
        return text.slice(start, at);
      }
      if (code === BACKSLASH || !(code > 0x1f)) {
        return this.#escaped(start, at);
      }
      at += 1;
    }
  }

  /** The rest of a string that is not plain: with escapes, or broken off. `at` is the first that is not plain. */
  #escaped(start, at) {
    const { text } = this;
    const parts = [text.slice(start, at)];
    let plain = at;
    for (;;) {
      const code = text.charCodeAt(at);
      if (at >= text.length) {
        this.#miss("Unterminated string starting at", start - 1);
      } else if (code === QUOTE) {
        this.at = at + 1;
        parts.push(text.slice(plain, at));
        return parts.join("");
      } else if (code === BACKSLASH) {
        parts.push(text.slice(plain, at));
        at = this.#escape(start, at, parts);
        plain = at;
      } else if (code <= 0x1f) {
        this.#miss("Invalid control character at", at);
      } else {
        at += 1;
      }
    }
  }

  /** One escape, from its backslash; gives where the text goes on. Halves of a pair are two escapes, as they stand. */
  #escape(start, at, parts) {
    const { text } = this;
    const letter = text[at + 1];
    if (letter === undefined) {
      this.#miss("Unterminated string starting at", start - 1);
    }
    if (letter !== "u") {
      if (!Object.hasOwn(ESCAPES, letter)) {
        this.#miss("Invalid \\escape", at);
      }
      parts.push(ESCAPES[letter]);
      return at + 2;
    }
    const digits = text.slice(at + 2, at + 6);
    if (at + 6 >= text.length || !FOUR_DIGITS.test(digits)) {
      this.#miss("Invalid \\uXXXX escape", at + 1);
    }
    parts.push(String.fromCharCode(Number.parseInt(digits, 16)));
    return at + 6;
  }

  #number() {
    const { text } = this;
    const start = this.at;
    let at = start;
    if (text.charCodeAt(at) === MINUS) {
      at += 1;
    }
    const first = text.charCodeAt(at);
    if (!(first >= ZERO && first <= NINE)) {
      this.#miss("Expecting value", start);
    }
    at = first === ZERO ? at + 1 : this.#digits(at);
    let isWhole = true;
    if (text.charCodeAt(at) === POINT && isDigit(text.charCodeAt(at + 1))) {
      isWhole = false;
      at = this.#digits(at + 1);
    }
    const exponent = text[at];
    if (exponent === "e" || exponent === "E") {
      const sign = text[at + 1];
      const from = sign === "-" || sign === "+" ? at + 2 : at + 1;
      if (isDigit(text.charCodeAt(from))) {
        isWhole = false;
        at = this.#digits(from);
      }
    }
    this.at = at;
    const written = text.slice(start, at);
    return isWhole ? this.how.integer(written) : this.how.decimal(written);
  }

  /** Where the digits end that stand here. */
  #digits(at) {
    let end = at;
    while (isDigit(this.text.charCodeAt(end))) {
      end += 1;
    }
    return end;
  }
}

function isDigit(code) {
  return code >= ZERO && code <= NINE;
}
