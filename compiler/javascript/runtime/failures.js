/**
 * What stops a rule from giving a value: the law is silent, in conflict or refuses, or a computation cannot be done.
 *
 * Failures are made on paths that are tried often (a gap is an answer), so they hold plain data, take no picture of the
 * stack, and find their words only when asked. `place` is where the rule stands ("file:line"), `provision` what it
 * encodes; the function that fails knows neither, so the caller adds them with `at`.
 *
 * @module
 */

/**
 * An outcome other than a value. Catch it at the edge of a scope; only the classes below are thrown.
 */
export class Failure {
  constructor() {
    /** Where the rule stands, "file:line". */
    this.place = "";
    /** What the rule encodes, "Article 4". */
    this.provision = "";
  }

  /**
   * This failure at the innermost place known: a place that is known already stays.
   *
   * @param {string} place
   * @param {string} [provision]
   * @returns {this}
   */
  at(place, provision = "") {
    if (!this.place) {
      this.place = place;
      this.provision = provision;
    }
    return this;
  }

  /**
   * What happened, in one sentence about the law and the facts.
   *
   * @returns {string}
   */
  sentence() {
    throw new Error("each failure has its own sentence");
  }

  /** @returns {string} the sentence, and where the rule stands */
  get message() {
    const stands = [this.provision, this.place].filter(Boolean).join(", ");
    return stands ? `${this.sentence()} (${stands})` : this.sentence();
  }

  get name() {
    return this.constructor.name;
  }

  /** What a console shows. The place is that of the rule: where the library stood says nothing of it. */
  get stack() {
    return `${this.name}: ${this.message}`;
  }

  toString() {
    return this.message;
  }
}
// An error for whoever catches it, without the price of a trace of the stack.
Object.setPrototypeOf(Failure.prototype, Error.prototype);

/** No rule of the text gives the variable a value. */
export class Silent extends Failure {
  /**
   * @param {string} variable
   * @param {string} [place]
   * @param {string} [provision]
   */
  constructor(variable, place = "", provision = "") {
    super();
    this.variable = variable;
    this.place = place;
    this.provision = provision;
  }

  sentence() {
    return `No rule of the text says what \`${this.variable}\` is for these facts.`;
  }
}

/**
 * The silence of the very variable that is being worked out. It may keep it as long as nobody reads it; a reader meets
 * `Silent`.
 */
export class Unset extends Silent {
  /** @returns {Silent} what a reader of the variable meets */
  read() {
    return new Silent(this.variable, this.place, this.provision);
  }
}

/** Two or more rules apply and none is an exception to the other; `rules` says where each stands. */
export class Conflict extends Failure {
  /**
   * @param {string} variable
   * @param {string[]} rules
   * @param {string} [place]
   * @param {string} [provision]
   */
  constructor(variable, rules, place = "", provision = "") {
    super();
    this.variable = variable;
    this.rules = rules;
    this.place = place;
    this.provision = provision;
  }

  sentence() {
    const rules = this.rules.length ? `: ${this.rules.join("; ")}` : "";
    return `Several rules apply to \`${this.variable}\` and none yields to the others${rules}.`;
  }
}

/** Assertions of the text do not hold for the facts: one message each, at least one. */
export class Refused extends Failure {
  /** @param {...string} messages */
  constructor(...messages) {
    super();
    this.messages = messages;
  }

  sentence() {
    return `The text does not admit these facts: ${this.messages.map((each) => each.replace(/\.+$/, "")).join("; ")}.`;
  }
}

/** A computation that the rule asks for cannot be done with these values. */
export class EvaluationError extends Failure {}

export class DivisionByZero extends EvaluationError {
  sentence() {
    return "The rule divides by an amount that is zero for these facts.";
  }
}

export class EmptyList extends EvaluationError {
  sentence() {
    return "The rule takes an element of a list that is empty for these facts.";
  }
}

/** Lists that are read side by side; `lengths` are their numbers of elements. */
export class DifferentLengths extends EvaluationError {
  /** @param {...number} lengths */
  constructor(...lengths) {
    super();
    this.lengths = lengths;
  }

  sentence() {
    const counts = this.lengths.length ? ` (${this.lengths.join(" and ")})` : "";
    return `The rule reads lists side by side that are not of the same length${counts}.`;
  }
}

export class Uncomparable extends EvaluationError {
  sentence() {
    return "The rule compares two functions, and functions cannot be compared.";
  }
}

/** Adding months gave a day that its month does not have, and the scope has no `date round`. */
export class AmbiguousDate extends EvaluationError {
  /**
   * @param {number} year
   * @param {number} month
   * @param {number} day
   */
  constructor(year, month, day) {
    super();
    this.year = year;
    this.month = month;
    this.day = day;
  }

  sentence() {
    return (
      `The rule arrives at ${dashed(this)}, a day that does not exist, ` +
      "and does not say whether to round up or down."
    );
  }
}

/** A year, month and day that make no day of the calendar; integers of any size. */
export class NoSuchDate extends EvaluationError {
  /**
   * @param {number | bigint} year
   * @param {number | bigint} month
   * @param {number | bigint} day
   */
  constructor(year, month, day) {
    super();
    this.year = year;
    this.month = month;
    this.day = day;
  }

  sentence() {
    return `The rule asks for ${dashed(this)}, which is no day of the calendar.`;
  }
}

/** A date before the year 1 or after the year 9999. */
export class DateOutOfRange extends EvaluationError {
  sentence() {
    return "The rule arrives at a date outside the years 1 to 9999, which cannot be computed with.";
  }
}

/** Two durations of which neither is longer in every case, each in the language's notation. */
export class AmbiguousDuration extends EvaluationError {
  /**
   * @param {string} left
   * @param {string} right
   */
  constructor(left, right) {
    super();
    this.left = left;
    this.right = right;
  }

  sentence() {
    return (
      `The rule compares \`${this.left}\` with \`${this.right}\`, and which is longer depends on the calendar: ` +
      "months and years have no fixed number of days."
    );
  }
}

/** A division of durations that are not both in days, each in the language's notation. */
export class IndivisibleDuration extends EvaluationError {
  /**
   * @param {string} left
   * @param {string} right
   */
  constructor(left, right) {
    super();
    this.left = left;
    this.right = right;
  }

  sentence() {
    return `The rule divides \`${this.left}\` by \`${this.right}\`, and only durations in days can be divided.`;
  }
}

/** The text holds a case to be impossible, and the facts are in it. */
export class ImpossibleReached extends EvaluationError {
  /** @param {string} [reason] the author's words, or "" */
  constructor(reason = "") {
    super();
    this.reason = reason;
  }

  sentence() {
    const reason = this.reason ? `: ${this.reason.replace(/\.+$/, "")}` : "";
    return `The facts are in a case that the text holds to be impossible${reason}.`;
  }
}

/** Scopes and functions that call one another more deeply than the machine goes. */
export class TooDeep extends EvaluationError {
  sentence() {
    return "The rules call one another too many levels deep to be worked out.";
  }
}

/** A declaration of an external module, which is written in Python and has no JavaScript form. */
export class NotImplementedInJavaScript extends EvaluationError {
  /**
   * @param {string} module
   * @param {string} declared
   */
  constructor(module, declared) {
    super();
    this.module = module;
    this.declared = declared;
  }

  sentence() {
    return (
      `\`${this.declared}\` of the external module \`${this.module}\` is written in Python, ` +
      "and has no JavaScript form."
    );
  }
}

/** A date that a calendar of working days does not cover; `what` says which, or which counting leads to it. */
export class OutsideCalendar extends EvaluationError {
  /**
   * @param {string} calendar
   * @param {number} firstYear
   * @param {number} lastYear
   * @param {string} what
   */
  constructor(calendar, firstYear, lastYear, what) {
    super();
    this.calendar = calendar;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    this.what = what;
  }

  sentence() {
    return `The calendar \`${this.calendar}\` covers the years ${this.firstYear} to ${this.lastYear}: ${this.what}.`;
  }
}

/** "2023-02-30"; a negative year is padded as Python pads it, the sign counted. */
function dashed({ year, month, day }) {
  return [padded(year, 4), padded(month, 2), padded(day, 2)].join("-");
}

function padded(number, width) {
  const text = `${number}`;
  return text.startsWith("-") ? `-${text.slice(1).padStart(width - 1, "0")}` : text.padStart(width, "0");
}
