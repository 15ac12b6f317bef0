/**
 * Controls that hold others: structures, lists, choices, what may be absent. `make` makes the control of a part.
 *
 * @module
 */

import { label } from "../runtime/words.js";
import { complain, complaint, help, more, present } from "./beside.js";
import { capital, fresh, h } from "./dom.js";

/** A choice of more cases than this is a list to open, not a button for each. */
const BUTTONS = 7;

/** The control that the rest of a path leads to: that of the longest name which the path starts with. */
function within(path, parts, self) {
  const found = parts
    .filter(([name]) => path.startsWith(name) && !/^[\p{L}\p{N}_]/u.test(path.slice(name.length)))
    .sort(([one], [other]) => other.length - one.length)[0];
  return found ? found[1].at(path.slice(found[0].length).replace(/^\./, "")) : self;
}

/** A group of controls under a legend. */
function group(name, doc, kind, ...children) {
  const about = fresh("help");
  return h("fieldset", { class: `ask-group ${kind}`, "aria-describedby": doc ? about : null }, h("legend", {}, name), help(doc, about), ...children);
}

/** The fields of a structure. */
export function structure(type, { name, doc }, make) {
  const parts = type.fields.map((field) => /** @type {[any, any]} */ ([field, make(field.type, field.name, field.doc)]));
  return members(parts.map(([field, each]) => [field.name, each]), { name, doc: doc || type.doc });
}

/**
 * Named controls, read and filled as an object.
 *
 * @param {[string, import("./fields.js").Control][]} parts
 */
export function members(parts, { name, doc }) {
  const self = {
    element: group(name, doc, "ask-structure", parts.map(([, each]) => each.element)),
    name,
    read(missing) {
      const read = parts.map(([field, each]) => [field, each.read(missing)]);
      return Object.fromEntries(read.filter(([, value]) => value !== undefined));
    },
    fill: (value) => parts.forEach(([field, each]) => each.fill(value?.[field])),
    at: (path) => within(path, parts, self),
    say: () => {},
    focus: () => parts[0]?.[1].focus(),
  };
  return self;
}

export function tuple(type, { name, doc }, make) {
  const parts = type.items.map((item, index) => make(item, `part ${index + 1}`));
  const self = {
    element: group(name, doc, "ask-structure", parts.map((each) => each.element)),
    name,
    read: (missing) => parts.map((each) => each.read(missing)),
    fill: (value) => parts.forEach((each, index) => each.fill(value?.[index])),
    at: (path) => within(path, parts.map((each, index) => [`[${index}]`, each]), self),
    say: () => {},
    focus: () => parts[0].focus(),
  };
  return self;
}

/** A list: of plain cases a check box each, of anything else as many groups as one adds. */
export function listOf(type, said, make) {
  return type.element.kind === "Enumeration" && type.element.isPlain ? boxes(type.element, said) : rows(type, said, make);
}

function boxes(type, { name, doc }) {
  const wrong = fresh("wrong");
  const cases = type.cases.map((each) => {
    const id = fresh();
    const doc = more(each.doc, each.name);
    const about = doc ? fresh("help") : null;
    const input = h("input", { id, type: "checkbox", value: each.name, "aria-describedby": about });
    const box = h("div", { class: "ask-check" }, input, h("label", { for: id }, capital(label(each.name))), help(doc, about));
    return { name: each.name, input, box };
  });
  const place = complaint(wrong);
  const self = {
    element: group(name, doc, "ask-boxes", h("div", { class: "ask-options" }, cases.map((each) => each.box)), place),
    name,
    read: () => cases.filter((each) => each.input.checked).map((each) => each.name),
    fill: (value) => cases.forEach((each) => {
      each.input.checked = Array.isArray(value) && value.includes(each.name);
    }),
    at: () => self,
    say: (words) => complain(place, [], words),
    focus: () => cases[0].input.focus(),
  };
  return self;
}

function rows(type, { name, doc }, make) {
  /** @type {{ inner: any, row: HTMLElement }[]} */
  let held = [];
  const list = h("div", { class: "ask-rows" });
  const called = type.element.name ? label(type.element.name) : "item";
  const number = () => held.forEach(({ row }, index) => {
    row.querySelector(".ask-row-title").textContent = `${capital(called)} ${index + 1}`;
    row.querySelector(".ask-remove").setAttribute("aria-label", `Remove ${called} ${index + 1}`);
  });
  const changed = () => list.dispatchEvent(new Event("input", { bubbles: true }));
  const add = (value) => {
    const inner = make(type.element, called);
    const entry = { inner, row: null };
    const remove = h("button", {
      type: "button",
      class: "ask-remove",
      onclick: () => {
        const at = held.indexOf(entry);
        held = held.filter((each) => each !== entry);
        entry.row.remove();
        number();
        (held[Math.min(at, held.length - 1)]?.row.querySelector(".ask-remove") ?? adder).focus();
        changed();
      },
    }, "Remove");
    entry.row = h("div", { class: "ask-row" }, h("div", { class: "ask-row-head" }, h("span", { class: "ask-row-title" }), remove), inner.element);
    inner.fill(value);
    held.push(entry);
    list.append(entry.row);
    number();
    return inner;
  };
  const adder = h("button", { type: "button", class: "ask-add", onclick: () => {
    add(undefined).focus();
    changed();
  } }, `Add ${/^[aeiou]/.test(called) ? "an" : "a"} ${called}`);
  const place = complaint(fresh("wrong"));
  const self = {
    element: group(name, doc, "ask-list", list, adder, place),
    name,
    read: (missing) => held.map(({ inner }) => inner.read(missing)),
    fill(value) {
      held = [];
      list.replaceChildren();
      (Array.isArray(value) ? value : []).forEach(add);
    },
    at: (path) => within(path, held.map(({ inner }, index) => [`[${index}]`, inner]), self),
    say: (words) => complain(place, [], words),
    focus: () => adder.focus(),
  };
  return self;
}

/** A case of an enumeration, and what it carries. */
export function chosen(type, said, make) {
  const payloads = new Map();
  const slot = h("div", { class: "ask-payload" });
  const payloadOf = (name) => {
    const one = type.cases.find((each) => each.name === name);
    if (!one || one.payload === null) {
      return null;
    }
    if (!payloads.has(name)) {
      payloads.set(name, make(one.payload, one.name, ""));
    }
    return payloads.get(name);
  };
  const opened = () => {
    const inner = payloadOf(choice.value());
    slot.replaceChildren(...(inner ? [inner.element] : []));
    slot.hidden = !inner;
  };
  const choice = type.cases.length > BUTTONS ? menu(type, said, opened) : buttons(type, said, opened);
  choice.element.append(slot);
  opened();
  const self = {
    element: choice.element,
    name: said.name,
    read(missing) {
      const name = choice.value();
      if (!name) {
        missing.push(self);
        return undefined;
      }
      const inner = payloadOf(name);
      return inner ? { [name]: inner.read(missing) } : name;
    },
    fill(value) {
      const name = value && typeof value === "object" ? Object.keys(value)[0] : value;
      choice.set(name ?? "");
      payloadOf(name)?.fill(value[name]);
      opened();
    },
    at(path) {
      const name = choice.value();
      const inner = payloadOf(name);
      return inner ? within(path, [[name, inner]], self) : self;
    },
    say: (words) => choice.say(words),
    focus: () => choice.focus(),
  };
  return self;
}

function buttons(type, { name, doc }, opened) {
  const shared = fresh("choice");
  const options = type.cases.map((each) => {
    const id = fresh();
    const says = more(each.doc, each.name);
    const about = says ? fresh("help") : null;
    const input = h("input", { id, type: "radio", name: shared, value: each.name, "aria-describedby": about, onchange: opened });
    const mark = each.mark ? h("span", { class: "ask-mark" }, each.mark) : null;
    const box = h("div", { class: "ask-check" }, input, h("label", { for: id }, capital(label(each.name)), mark), help(says, about));
    return { input, box };
  });
  const place = complaint(fresh("wrong"));
  return {
    element: group(name, doc, "ask-choice", h("div", { class: "ask-options" }, options.map((each) => each.box)), place),
    value: () => options.find((each) => each.input.checked)?.input.value ?? "",
    set: (value) => options.forEach((each) => {
      each.input.checked = each.input.value === value;
    }),
    say: (words) => complain(place, options.map((each) => each.input), words),
    focus: () => (options.find((each) => each.input.checked) ?? options[0]).input.focus(),
  };
}

function menu(type, { name, doc }, opened) {
  const [id, about, wrong] = [fresh(), fresh("help"), fresh("wrong")];
  const meaning = h("p", { class: "ask-help ask-meaning" });
  const cases = new Map(type.cases.map((each) => [each.name, each]));
  const shown = () => {
    const one = cases.get(select.value);
    meaning.textContent = one?.doc ?? "";
    meaning.hidden = !one?.doc;
  };
  const options = type.cases.map((each) => h("option", { value: each.name }, capital(label(each.name))));
  const select = h("select", {
    id,
    class: "ask-input ask-select",
    "aria-describedby": doc ? `${about} ${wrong}` : wrong,
    onchange: () => {
      shown();
      opened();
    },
  }, h("option", { value: "" }, "Choose"), options);
  const place = complaint(wrong);
  shown();
  return {
    element: h("div", { class: "ask-field" }, h("label", { for: id }, name), help(doc, about), select, meaning, place),
    value: () => select.value,
    set(value) {
      select.value = cases.has(value) ? value : "";
      shown();
    },
    say: (words) => complain(place, [select], words),
    focus: () => select.focus(),
  };
}

/** Something that there may be: a check box opens it. */
export function optional(type, { name, doc }, make) {
  return reveal({ name, doc }, make(type.element, name, ""), {
    read: (inner, missing) => ({ [type.present]: inner.read(missing) }),
    absent: type.absent,
    held: (value) => present(type, value),
    step: type.present,
  });
}

/** What is said only if one wants to: the rules give it otherwise. */
export function byRules(inner, { name, doc }) {
  return reveal({ name, doc: `${doc} If you do not say it, the rules give it.`.trim() }, inner, {
    read: (held, missing) => held.read(missing),
    absent: undefined,
    held: (value) => value ?? undefined,
    step: "",
  });
}

function reveal({ name, doc }, inner, how) {
  const [id, about] = [fresh(), fresh("help")];
  const slot = h("div", { class: "ask-payload" }, inner.element);
  const opened = () => {
    slot.hidden = !box.checked;
  };
  const box = h("input", { id, type: "checkbox", "aria-describedby": doc ? about : null, onchange: opened });
  opened();
  const self = {
    element: h("div", { class: "ask-field ask-optional" }, h("div", { class: "ask-check" }, box, h("label", { for: id }, name)), help(doc, about), slot),
    name,
    read: (missing) => (box.checked ? how.read(inner, missing) : how.absent),
    fill(value) {
      const held = how.held(value);
      box.checked = held !== undefined;
      inner.fill(held);
      opened();
    },
    at: (path) => (box.checked ? inner.at(how.step && path.startsWith(how.step) ? path.slice(how.step.length).replace(/^\./, "") : path) : self),
    say: () => {},
    focus: () => box.focus(),
  };
  return self;
}
