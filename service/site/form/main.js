/**
 * The form of a question: made from its types, answered in the page while it is filled in.
 *
 * Nothing leaves the page: the rules are evaluated here, and a link to a case holds its facts behind `#`, which browsers
 * do not send.
 *
 * @module
 */

import { BadFacts } from "../runtime/facts.js";
import { dumps } from "../runtime/encode.js";
import { EvaluationError, Failure } from "../runtime/failures.js";
import { allReadings } from "../runtime/exploring.js";
import { answer } from "../runtime/reasons.js";
import { Scope } from "../runtime/scopes.js";
import { label } from "../runtime/words.js";
import { OUTCOMES, Places, lines, outcomes, reasons, summary } from "./answer.js";
import { capital, fresh, h } from "./dom.js";
import { control } from "./fields.js";
import { byRules, members } from "./groups.js";
import { caseTable, fragment, shared } from "./sharing.js";
import { changes } from "./thresholds.js";

/** How long nothing is typed before the question is asked again, in milliseconds. */
const PAUSE = 120;
/** How many changes are shown before the reader asks for more. */
const FIRST = 6;
/** So many letters stand out; a sentence of more is set as a sentence. */
const SHORT = 60;

/** The form of a page: where it goes, the question, and what the builder of the site knows of it. */
class Asking {
  /**
   * @param {HTMLElement} root
   * @param {Scope} scope
   * @param {{ facts: any, constants: string[] }} known
   * @param {Places} places
   */
  constructor(root, scope, known, places) {
    this.scope = scope;
    this.known = known;
    this.places = places;
    this.asked = 0;
    /** Facts that the form has no field for, such as changed calendars; they are kept. */
    this.extra = {};
    this.touched = new Set();
    this.docs = new Map(scope.type.fields.map((each) => [each.name, each.doc]));
    this.form = this.#form();
    this.status = h("p", { class: "ask-unseen", role: "status" });
    this.shown = h("div", { class: "ask-shown" });
    const side = h("section", { class: "ask-answer", "aria-label": "Answer" }, this.status, this.shown);
    root.replaceChildren(h("div", { class: "ask-grid" }, this.form, side));
    root.hidden = false;
    root.dataset.ready = "true";
    this.start();
  }

  #form() {
    const own = this.scope.inputs.filter((each) => each.reading === null);
    const readings = this.scope.inputs.filter((each) => each.reading !== null);
    this.facts = members(own.map((each) => [each.name, this.#fact(each)]), { name: "The facts", doc: "" });
    this.readings = readings.map((each) => [each, wayOf(each)]);
    const open = this.readings.length
      ? h("details", { class: "ask-readings" }, h("summary", {}, `How the text is read (${this.readings.length === 1 ? "one place" : `${this.readings.length} places`} can be read in several ways)`), this.readings.map(([, each]) => each.element))
      : null;
    this.open = open;
    const buttons = h(
      "div",
      { class: "ask-buttons" },
      this.known.facts ? h("button", { type: "button", onclick: () => this.restart(this.known.facts) }, "Worked example") : null,
      h("button", { type: "button", onclick: () => this.restart({}) }, "Empty the form"),
    );
    const again = (event) => {
      this.touched.add(event.target);
      this.later();
    };
    return h("form", { class: "ask-form", novalidate: true, oninput: again, onchange: again, onsubmit: (event) => event.preventDefault() }, this.facts.element, open, buttons);
  }

  #fact(input) {
    const made = control(input.type, input.name, input.doc);
    return input.required ? made : byRules(made, { name: `Say: ${made.name.toLowerCase()}`, doc: input.doc });
  }

  /** What the address says, or else the worked example. */
  start() {
    const found = shared(location.hash);
    this.fill(found ?? this.known.facts ?? {});
    this.ask();
    if (found === null) {
      this.shown.prepend(h("p", { class: "ask-note" }, "The facts in the address of this page cannot be read. The worked example stands in their place."));
    }
  }

  restart(facts) {
    this.fill(facts);
    history.replaceState(null, "", location.pathname + location.search);
    this.ask();
  }

  fill(facts) {
    const names = new Set(this.scope.inputs.map((each) => each.name));
    this.extra = Object.fromEntries(Object.entries(facts).filter(([name]) => !names.has(name)));
    this.touched.clear();
    this.facts.fill(facts);
    let isOpen = false;
    for (const [input, way] of this.readings) {
      way.fill(facts[input.name] ?? input.reading.default);
      isOpen ||= (facts[input.name] ?? input.reading.default) !== input.reading.default;
    }
    if (this.open && isOpen) {
      this.open.open = true;
    }
  }

  /** @returns {{ facts: any, missing: import("./fields.js").Control[] }} */
  read() {
    const missing = [];
    const facts = { ...this.facts.read(missing), ...this.extra };
    for (const [input, way] of this.readings) {
      const chosen = way.read([]);
      if (chosen && chosen !== input.reading.default) {
        facts[input.name] = chosen;
      }
    }
    return { facts, missing };
  }

  /** Asks in a moment, if by then the facts are others: who leaves a field has not changed it again. */
  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const { facts, missing } = this.read();
      if (missing.length || this.last.answer === null || dumps(facts) !== dumps(this.last.facts)) {
        this.ask();
      }
    }, PAUSE);
  }

  ask() {
    clearTimeout(this.timer);
    this.asked += 1;
    for (const each of this.wrong ?? []) {
      each.say("");
    }
    this.wrong = [];
    const { facts, missing } = this.read();
    this.last = { facts, answer: null };
    if (missing.length) {
      this.#incomplete(missing);
      return;
    }
    try {
      this.#answered(facts, answer(this.scope, dumps(facts)));
    } catch (problem) {
      if (problem instanceof BadFacts) {
        this.#refuse(problem.problems);
      } else if (problem instanceof EvaluationError || problem instanceof Failure) {
        this.#stop(problem);
      } else {
        throw problem;
      }
    }
  }

  #incomplete(missing) {
    const words = missing.length === 1 ? "One fact is still missing." : `${missing.length} facts are still missing.`;
    this.status.textContent = words;
    this.shown.replaceChildren(
      h("p", { class: "ask-waiting" }, words),
      h("ul", { class: "ask-missing", role: "list" }, missing.map((each) => h("li", {}, h("button", { type: "button", onclick: () => each.focus() }, each.name)))),
    );
  }

  #refuse(problems) {
    const placed = problems.map((each) => [each, this.#controlAt(each.path)]);
    for (const [problem, at] of placed) {
      at.say(`This must be ${problem.expected}${problem.got ? `; ${problem.got} is not` : ""}.`);
      this.wrong.push(at);
    }
    const words = problems.length === 1 ? "One fact cannot be read." : `${problems.length} facts cannot be read.`;
    this.status.textContent = words;
    this.shown.replaceChildren(
      h("p", { class: "ask-waiting" }, words),
      h("ul", { class: "ask-missing", role: "list" }, placed.map(([problem, at]) => h("li", {}, h("button", { type: "button", onclick: () => at.focus() }, at.name), ` must be ${problem.expected}`))),
    );
  }

  #controlAt(path) {
    const reading = this.readings.find(([input]) => path.split(/[.[]/)[0] === input.name);
    return reading ? reading[1] : this.facts.at(path);
  }

  #stop(problem) {
    this.status.textContent = "This cannot be worked out.";
    this.shown.replaceChildren(h("p", { class: "ask-waiting" }, "This cannot be worked out."), h("p", {}, problem.message));
  }

  #answered(facts, found) {
    this.last = { facts, answer: found };
    this.status.textContent = summary(found);
    this.shown.replaceChildren(
      outcomes(found, this.docs),
      ...this.#underReadings(facts, found),
      h("section", { class: "ask-why cases" }, h("h2", {}, "Why"), reasons(found, this.places)),
      this.#changing(facts),
      this.#keeping(facts, found),
    );
  }

  /** What holds on every reading, where the answer rests on any. */
  #underReadings(facts, found) {
    if (!found.readings.length) {
      return [];
    }
    const all = allReadings(this.scope, dumps(Object.fromEntries(Object.entries(facts).filter(([name]) => !this.scope.inputs.some((each) => each.name === name && each.reading !== null)))));
    const depending = all.spreads.filter((each) => each.dependsOn.length);
    const inForce = found.readings.map((each) => h("li", {}, h("span", { class: "ask-way" }, capital(label(each.inForce.case))), each.isRecommended ? " (recommended): " : ": ", each.inForce.doc || each.doc));
    const words = all.left ? "There are more ways to read the text than were tried." : "";
    const spread = depending.length
      ? [h("p", {}, "Read otherwise, the text answers otherwise:"), depending.map((each) => rowsOf(each, all)), words ? h("p", {}, words) : null]
      : h("p", {}, words || "However these places are read, the answer is the same.");
    return [h("section", { class: "ask-spread" }, h("h2", {}, "How the text is read here"), h("ul", { role: "list" }, inForce), spread)];
  }

  /** The nearest changes of each fact, looked for when the reader asks. */
  #changing(facts) {
    const list = h("ul", { class: "ask-changes", role: "list" });
    const note = h("p", { class: "ask-note", role: "status" });
    const details = h("details", { class: "ask-fold" }, h("summary", {}, "What would change this answer"), note, list);
    const look = async () => {
      if (!details.open || details.dataset.looked) {
        return;
      }
      details.dataset.looked = "true";
      this.isLooking = true;
      const own = this.asked;
      note.textContent = "Looking…";
      let number = 0;
      for await (const found of changes(this.scope, facts, this.known.constants, () => own === this.asked)) {
        number += 1;
        const item = changeOf(found, this.scope.type.fields.length);
        item.hidden = number > FIRST;
        list.append(item);
      }
      if (own !== this.asked) {
        return;
      }
      note.textContent = number ? "One fact at a time, all others as they are:" : "No single fact that was tried would.";
      if (number > FIRST) {
        const more = h("button", { type: "button", class: "ask-add", onclick: () => {
          list.querySelectorAll("[hidden]").forEach((each) => {
            each.hidden = false;
          });
          more.remove();
        } }, `${number - FIRST} more`);
        details.append(more);
      }
      details.dataset.done = "true";
    };
    details.addEventListener("toggle", () => {
      this.wantsChanges = details.open;
      look();
    });
    details.open = this.wantsChanges ?? false;
    return details;
  }

  #keeping(facts, found) {
    const address = `${location.href.split("#")[0]}#${fragment(facts)}`;
    const table = caseTable(this.scope, facts, found);
    const json = dumps(facts);
    const id = fresh("link");
    const details = h(
      "details",
      { class: "ask-fold ask-keep", ontoggle: (event) => { this.wantsToKeep = event.target.open; } },
      h("summary", {}, "Keep or share this case"),
      h("p", {}, h("label", { for: id }, "A link to this page with these facts. They stand behind #, which a browser does not send to any server.")),
      h("div", { class: "ask-line" }, h("input", { id, class: "ask-input ask-link", readonly: true, value: address, onfocus: (event) => event.target.select() }), copier(address, "Copy the link", () => history.replaceState(null, "", `#${fragment(facts)}`))),
      h("p", {}, "As a test case, for the rule file beneath its article:"),
      kept(table, "Copy the case"),
      h("p", {}, "As facts, for the command line, an evaluator or the service:"),
      kept(json, "Copy the facts"),
    );
    details.open = this.wantsToKeep ?? false;
    return details;
  }
}

/** The choice between the ways to read a place. */
function wayOf(input) {
  const cases = input.type.cases.map((each) => ({ ...each, mark: each.name === input.reading.default ? "recommended" : "" }));
  const places = input.reading.places.map((each) => each.provision).join(", ");
  return control(/** @type {any} */ ({ ...input.type, kind: "Enumeration", cases }), input.name, [input.doc, places].filter(Boolean).join(" "));
}

function rowsOf({ output, rows }, all) {
  const ways = new Map(all.readings.map((each) => [each.name, new Map(each.ways.map((way) => [way.case, way.doc]))]));
  return h(
    "dl",
    { class: "ask-rows-of" },
    h("dt", {}, capital(label(output))),
    rows.map(({ choices, outcome }) => h("dd", {}, h("span", { class: "ask-way" }, [...choices].map(([name, one]) => (ways.get(name)?.get(one) || label(one)).replace(/\.$/, "")).join("; ") || "Otherwise"), said(outcome))),
  );
}

function said({ status, words, shown }) {
  if (status === null) {
    return h("span", {}, shown);
  }
  return status === "value" ? h("span", { class: "value" }, lines(words || shown)) : h("span", { class: `badge ${status}`, title: OUTCOMES[status] }, status);
}

/** One change, and what the outputs come to with it; where the facts are then refused, that is said once. */
function changeOf({ names, when, changes: found }, outputs) {
  const path = names.map((each) => label(each)).join(", ");
  const isRefused = found.length === outputs && found.every((each) => each.status === "refused");
  const told = isRefused ? h("li", {}, badge("refused"), " ", OUTCOMES.refused) : found.slice(0, 4).map(outcomeOf);
  const more = !isRefused && found.length > 4 ? h("li", {}, `and ${found.length - 4} more`) : null;
  return h("li", {}, h("span", { class: "ask-if" }, `${capital(path)}: `, h("strong", {}, when)), h("ul", { role: "list" }, told, more));
}

function outcomeOf({ output, status, words }) {
  const shown = status === "value" ? h("span", { class: words.length > SHORT ? null : "value" }, words) : badge(status);
  return h("li", {}, h("span", { class: "name" }, label(output)), " ", shown);
}

function badge(status) {
  return h("span", { class: `badge ${status}` }, status);
}

function kept(text, words) {
  return h("div", { class: "ask-kept" }, h("pre", {}, h("code", { tabindex: "0" }, text)), copier(text, words));
}

/** A button that copies; where the browser does not let it, it says so. */
function copier(text, words, also = () => {}) {
  const button = h("button", {
    type: "button",
    class: "ask-copy",
    onclick: async () => {
      also();
      try {
        await navigator.clipboard.writeText(text);
        button.textContent = "Copied";
      } catch {
        button.textContent = "Select it and copy";
      }
      setTimeout(() => {
        button.textContent = words;
      }, 2000);
    },
  }, words);
  return button;
}

/** @param {any} module that declares the scope @param {string} name */
function scopeOf(module, name) {
  return Object.values(module).find((each) => each instanceof Scope && each.name === name);
}

/**
 * Put the form into its page. `use` gives the module of a path.
 *
 * @param {(path: string) => any} use
 * @param {any} addresses
 */
export function begin(use, addresses) {
  const root = /** @type {HTMLElement | null} */ (document.querySelector("[data-ask]"));
  const held = document.querySelector("script.ask-known");
  if (!root || !held) {
    return;
  }
  const known = JSON.parse(held.textContent);
  const scope = scopeOf(use(known.module), known.scope);
  // A task by itself, after that of the rules: between the two the page answers its reader.
  setTimeout(() => {
    const asking = new Asking(root, scope, known, new Places(addresses, known.up));
    addEventListener("hashchange", () => {
      if (shared(location.hash) !== undefined) {
        asking.start();
        root.scrollIntoView({ block: "start" });
      }
    });
    Object.assign(root, { asking }); // tests ask a thousand cases without typing each
  });
}
