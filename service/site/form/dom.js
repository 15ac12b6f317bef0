/**
 * Elements of a page, made without markup in strings: what a reader or a law says is text and never read as HTML.
 *
 * @module
 */

let made = 0;

/** @returns {string} an id that no other element of the form has */
export function fresh(name = "f") {
  made += 1;
  return `ask-${name}-${made}`;
}

/**
 * An element. Members of `with_` are attributes, or listeners where they are functions (`onclick`); null and false leave
 * an attribute out. Children are elements, texts, or lists of them; null and "" are left out.
 *
 * @param {string} tag
 * @param {{ [attribute: string]: any }} [with_]
 * @param {...any} children
 * @returns {any}
 */
export function h(tag, with_ = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(with_)) {
    if (typeof value === "function") {
      element.addEventListener(name.slice(2), value);
    } else if (value !== null && value !== false && value !== undefined) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  element.append(...children.flat(Infinity).filter((each) => each !== null && each !== undefined && each !== ""));
  return element;
}

/** @param {string} words @returns {string} with a capital letter in front */
export function capital(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
