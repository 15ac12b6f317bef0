/**
 * Readings: choices between ways to read the text, and which of them a question came to read.
 *
 * A variable that is a reading is handed to rules as a function, so that reading it can be noticed. What is noticed
 * changes no answer: it says which other choices could.
 *
 * @module
 */

/** @type {Set<string> | null} */
let noticed = null;

/**
 * The reading of that name in the case that is in force.
 *
 * @template A
 * @param {string} name
 * @param {A} chosen
 * @returns {() => A}
 */
export function asChosen(name, chosen) {
  return () => {
    notice(name);
    return chosen;
  };
}

/**
 * What the asker chose, as a scope hands it on to one that it calls.
 *
 * @template A
 * @param {A} chosen
 * @returns {A}
 */
export function handedOn(chosen) {
  return chosen;
}

/**
 * Tells whoever notices that a reading was read.
 *
 * @param {string} name
 */
export function notice(name) {
  if (noticed !== null) {
    noticed.add(name);
  }
}

/**
 * What `body` gives, and the names of the readings that are read inside, in the order of first reading.
 *
 * @template A
 * @param {() => A} body that does not wait for anything
 * @returns {[A, string[]]}
 */
export function noticing(body) {
  const before = noticed;
  const names = new Set();
  noticed = names;
  try {
    return [body(), [...names]];
  } finally {
    noticed = before;
  }
}
