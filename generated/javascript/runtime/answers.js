/**
 * What an answer is: for each output a value, silence, a conflict or a refusal, with the tree of its reasons.
 *
 * @module
 */

/** @typedef {null | boolean | number | bigint | string | any[] | { [name: string]: any }} Json */

/**
 * How the text answers. `SILENT`: no rule applies; `CONFLICT`: two rules apply and neither yields; `REFUSED`: an
 * assertion does not hold for the facts.
 */
export const Status = Object.freeze({
  VALUE: "value",
  SILENT: "silent",
  CONFLICT: "conflict",
  REFUSED: "refused",
});

/** A provision of the law, with where its rule stands. `anchor` and `words` are "" for a whole article. */
export class Place {
  /**
   * @param {string} provision
   * @param {string[]} headings
   * @param {string} anchor
   * @param {string} words
   */
  constructor(provision, headings, anchor, words) {
    this.provision = provision;
    this.headings = headings;
    this.anchor = anchor;
    this.words = words;
    Object.freeze(this);
  }
}

/**
 * One condition of a rule: its text, whether it holds (null: not reached, or not to be decided), and the values of what
 * it reads, each as [name, value in the language's notation]; `told` has them as people say them.
 */
export class Condition {
  /**
   * @param {string} text
   * @param {boolean | null} holds
   * @param {[string, string][]} values
   * @param {[string, string][]} [told]
   */
  constructor(text, holds, values, told = []) {
    this.text = text;
    this.holds = holds;
    this.values = values;
    this.told = told;
  }
}

/** A day that a counting of working days passes over, or counts against the weekday: its name and its source. */
export class LeftOut {
  /**
   * @param {import("./dates.js").Day} date
   * @param {string} name
   * @param {string} source
   */
  constructor(date, name, source) {
    this.date = date;
    this.name = name;
    this.source = source;
  }
}

/**
 * A counting of working days: from `start`, which is not counted, to `end`; `worked` are days that were counted because
 * they are listed as working days.
 */
export class Count {
  /**
   * @param {string} calendar
   * @param {import("./dates.js").Day} start
   * @param {import("./dates.js").Day} end
   * @param {bigint} days
   * @param {LeftOut[]} leftOut
   * @param {LeftOut[]} worked
   */
  constructor(calendar, start, end, days, leftOut, worked) {
    this.calendar = calendar;
    this.start = start;
    this.end = end;
    this.days = days;
    this.leftOut = leftOut;
    this.worked = worked;
  }
}

/** A calendar as the facts of a question changed it: further days off, and days that are worked after all. */
export class ChangedCalendar {
  /**
   * @param {string} name
   * @param {import("./dates.js").Day[]} holidays
   * @param {import("./dates.js").Day[]} working
   */
  constructor(name, holidays, working) {
    this.name = name;
    this.holidays = holidays;
    this.working = working;
  }
}

/**
 * What one rule of the text contributes to a finding. Its bearing: `applies`: gave the value (or one of those in
 * conflict); `does not apply`: its condition fails; `set aside`: its condition holds, but an exception to it gave the
 * value; `refuses`: an assertion that fails.
 */
export class Reason {
  /**
   * @param {"applies" | "does not apply" | "set aside" | "refuses"} bearing
   * @param {Place[]} places
   * @param {Condition[]} conditions
   * @param {{ label?: string, note: string, file: string, line: number, uses?: Finding[], counts?: Count[] }} rest
   */
  constructor(bearing, places, conditions, { label = "", note, file, line, uses = [], counts = [] }) {
    this.bearing = bearing;
    this.places = places;
    this.conditions = conditions;
    this.label = label;
    this.note = note;
    this.file = file;
    this.line = line;
    this.uses = uses;
    this.counts = counts;
  }
}

/**
 * The outcome of one variable: `value` in JSON, `shown` in the language's notation, `words` as people say it (all empty
 * without a value). `doc` is what its author says that it is, where it is an output.
 *
 * `reasons` holds first the rules that gave the outcome, then those set aside, then those that do not apply. `restsOn`
 * names the readings that these rules and their conditions mention, in full. `parts` are the findings of the outputs of
 * a sub-scope that is an output itself: those with a value too, where others have none.
 */
export class Finding {
  /**
   * @param {string} variable
   * @param {string} status one of `Status`
   * @param {{ value?: Json, shown?: string, reasons?: Reason[], restsOn?: string[], parts?: Finding[], words?: string,
   *   doc?: string }} [rest]
   */
  constructor(
    variable,
    status,
    { value = null, shown = "", reasons = [], restsOn = [], parts = [], words = "", doc = "" } = {},
  ) {
    this.variable = variable;
    this.status = status;
    this.value = value;
    this.shown = shown;
    this.reasons = reasons;
    this.restsOn = restsOn;
    this.parts = parts;
    this.words = words;
    this.doc = doc;
  }

  /**
   * This finding with some of it changed.
   *
   * @param {Partial<Finding>} changes
   * @returns {Finding}
   */
  with(changes) {
    const { variable, status, ...rest } = { ...this, ...changes };
    return new Finding(variable, status, rest);
  }
}

/** One way to read the text: a case of a reading, and what its author says that it holds for. */
export class Way {
  /**
   * @param {string} name of the case
   * @param {string} doc
   */
  constructor(name, doc) {
    this.case = name;
    this.doc = doc;
  }
}

/**
 * How the text was read in one place: the full `name` of the reading (`Warranty.amounts`) and what the asker calls it
 * (`input`), the way in force and the one recommended, of all `ways`; and the provisions read.
 */
export class ReadingInForce {
  /**
   * @param {string} name
   * @param {string} input
   * @param {string} doc
   * @param {{ inForce: Way, recommended: Way, ways: Way[], places: Place[] }} rest
   */
  constructor(name, input, doc, { inForce, recommended, ways, places }) {
    this.name = name;
    this.input = input;
    this.doc = doc;
    this.inForce = inForce;
    this.recommended = recommended;
    this.ways = ways;
    this.places = places;
  }

  /** @returns {boolean} */
  get isRecommended() {
    return this.inForce.case === this.recommended.case;
  }

  /** @returns {Json} a reading as answers show it */
  asJson() {
    return {
      name: this.name,
      input: this.input,
      case: this.inForce.case,
      recommended: this.recommended.case,
      doc: this.doc,
      cases: this.ways.map((each) => ({ case: each.case, doc: each.doc })),
      provisions: this.places.map(placeAsJson),
    };
  }
}

/**
 * The answer of a scope to a question: a finding for each output by its name, in the order of declaration, and what the
 * findings rest on: the readings, and the calendars that the facts changed. `question` is what the scope answers, in
 * the words of its author.
 */
export class Answer {
  /**
   * @param {string} scope
   * @param {Map<string, Finding>} outputs
   * @param {{ readings?: ReadingInForce[], calendars?: ChangedCalendar[], question?: string }} [rest]
   */
  constructor(scope, outputs, { readings = [], calendars = [], question = "" } = {}) {
    this.scope = scope;
    this.outputs = outputs;
    this.readings = readings;
    this.calendars = calendars;
    this.question = question;
  }

  /** @returns {Json} the answer as the command line and the service give it */
  asJson() {
    const shown = {
      scope: this.scope,
      question: this.question,
      outputs: Object.fromEntries([...this.outputs].map(([name, each]) => [name, findingAsJson(each)])),
      readings: this.readings.map((each) => each.asJson()),
    };
    if (this.calendars.length) {
      shown.changed_calendars = Object.fromEntries(this.calendars.map((each) => [each.name, changedAsJson(each)]));
    }
    return shown;
  }

  /** For `JSON.stringify`. */
  toJSON() {
    return this.asJson();
  }
}

function findingAsJson(finding) {
  const shown = { status: finding.status };
  if (finding.status === Status.VALUE) {
    shown.value = finding.value;
    shown.words = finding.words;
  }
  shown.reasons = finding.reasons.map(reasonAsJson);
  if (finding.restsOn.length) {
    shown.rests_on = finding.restsOn;
  }
  return shown;
}

function reasonAsJson(reason) {
  const shown = {
    bearing: reason.bearing,
    provision: reason.places.length ? reason.places[0].provision : "",
    provisions: reason.places.map(placeAsJson),
    conditions: reason.conditions.map((each) => ({
      text: each.text,
      holds: each.holds,
      values: Object.fromEntries(each.values),
    })),
    note: reason.note,
    file: reason.file,
    line: reason.line,
    uses: reason.uses.map((each) => ({ variable: each.variable, ...findingAsJson(each) })),
  };
  if (reason.counts.length) {
    shown.counts = reason.counts.map(countAsJson);
  }
  return shown;
}

function changedAsJson(calendar) {
  return { holidays: calendar.holidays.map(String), working: calendar.working.map(String) };
}

function countAsJson(count) {
  return {
    calendar: count.calendar,
    from: String(count.start),
    to: String(count.end),
    working_days: Number(count.days),
    left_out: count.leftOut.map(leftOutAsJson),
    worked: count.worked.map(leftOutAsJson),
  };
}

function leftOutAsJson(day) {
  return { date: String(day.date), name: day.name, source: day.source };
}

function placeAsJson(place) {
  return { provision: place.provision, anchor: place.anchor, words: place.words, headings: place.headings };
}
