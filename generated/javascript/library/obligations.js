/**
 * Compiled from rules/library/obligations.catala_en: change the rules there, and compile again.
 *
 * Money is a BigInt of cents, a decimal a `Fraction`, a date a `Day` (runtime/fractions.js, runtime/dates.js). A case
 * that carries something is a class (`new Case(content)`), any other an object. What may be left out may be null; an
 * optional value is a `Present` (runtime/schema.js). In JSON things have the names of the rules: `answer` beside
 * `decide`, and without reasons `evaluate` and `outcomes` (runtime/evaluator.js), take and give it; `encode`
 * (runtime/encode.js) makes it of a result.
 */

import * as administration from "./administration.js";
import { Place } from "../runtime/answers.js";
import { spot } from "../runtime/evaluation.js";
import { ImpossibleReached } from "../runtime/failures.js";
import { checkFacts } from "../runtime/given.js";
import { BOOLEAN, Case, DATE, Enumeration, Field, Named, OptionalOf, Structure } from "../runtime/schema.js";
import { Binding, Input, Rule, Scope, Term, building, named, naming, reading } from "../runtime/scopes.js";

/** @typedef {import("../runtime/failures.js").Conflict} Conflict */
/** @typedef {import("../runtime/dates.js").Day} Day */
/** @typedef {import("../runtime/failures.js").EvaluationError} EvaluationError */
/**
 * @template T
 * @typedef {import("../runtime/schema.js").Present<T>} Present
 */
/** @typedef {import("../runtime/failures.js").Refused} Refused */
/** @typedef {import("../runtime/failures.js").Silent} Silent */

const DUTIES_LINE_179 = spot("rules/library/obligations.catala_en:179", "Duties, rights, permissions and prohibitions");

/**
 * What kind of thing the law says.
 *
 * @enum {Named}
 */
export const Modality = Object.freeze({
  /** The bearer must do it. */
  Duty: new Named("Duty"),
  /** The bearer may ask for it, and somebody must give it. */
  Right: new Named("Right"),
  /** The bearer may do it. */
  Permission: new Named("Permission"),
  /** The bearer must not do it. */
  Prohibition: new Named("Prohibition"),
});

/**
 * What the law says will follow if the last day passes, or if a prohibition is broken.
 *
 * @enum {Named}
 */
export const Consequence = Object.freeze({
  /** The words say nothing of it. */
  NotSaid: new Named("Not_said"),
  /** What was asked for is considered approved. */
  ConsideredApproved: new Named("Considered_approved"),
  /** The right is considered renounced. */
  ConsideredRenounced: new Named("Considered_renounced"),
  /** The right can no longer be used. */
  RightEnds: new Named("Right_ends"),
  /** The warranty falls to the government. */
  WarrantyForfeited: new Named("Warranty_forfeited"),
  /** The exemption begins on another day. */
  ExemptionBeginsOtherwise: new Named("Exemption_begins_otherwise"),
  /** The certificate or authorization may be suspended or cancelled, or its term ended early. */
  CertificateAtRisk: new Named("Certificate_at_risk"),
  /** Duty or tax is to be paid. */
  DutyOrTaxPayable: new Named("Duty_or_tax_payable"),
});

/** The words name no day or event: it holds from the outset. */
export const FromTheOutset = Object.freeze(new Named("From_the_outset"));

/** From this day. */
export class On {
  /** @param {Day} content */
  constructor(content) {
    this.content = content;
  }
}

/** From an event that has not happened yet. */
export const Awaited = Object.freeze(new Named("Awaited"));

/**
 * From when an obligation runs.
 *
 * @typedef {typeof FromTheOutset | On | typeof Awaited} Start
 */

/**
 * How an obligation stands on the day of the question.
 *
 * @enum {Named}
 */
export const Status = Object.freeze({
  /** It does not concern the case. */
  DoesNotApply: new Named("Does_not_apply"),
  /** What it runs from has not happened yet. */
  NotBegun: new Named("Not_begun"),
  /** It can still be done in time, or has no last day. */
  Open: new Named("Open"),
  /** It was done, and not after the last day. */
  DoneInTime: new Named("Done_in_time"),
  /** It was done, after the last day. */
  DoneLate: new Named("Done_late"),
  /** A duty whose last day has passed, and which has not been done. */
  Overdue: new Named("Overdue"),
  /** A right or permission whose last day has passed, and which has not been used. */
  Lapsed: new Named("Lapsed"),
  /** A prohibition that was not broken. */
  Observed: new Named("Observed"),
  /** A prohibition that was broken. */
  Broken: new Named("Broken"),
});

/** What the words of the law ask, and what has been done about it. */
export class Norm {
  /**
   * @param {{ modality: Modality, bearer: administration.Actor, addressee: administration.Actor, applies: boolean,
   *   start: Start, due: Present<Day> | null, done: Present<Day> | null, follows: Consequence }} fields
   */
  constructor({ modality, bearer, addressee, applies, start, due, done, follows }) {
    /** What kind of thing the law says. */
    this.modality = modality;
    /** Who must, may or must not. */
    this.bearer = bearer;
    /** Towards whom. */
    this.addressee = addressee;
    /** It concerns the case. */
    this.applies = applies;
    /** From when it runs. */
    this.start = start;
    /** The last day; absent if the words give none, or if it cannot be known yet. */
    this.due = due;
    /** The day on which it was done, or on which the prohibition was broken; absent as long as it was not. */
    this.done = done;
    /** What follows if the last day passes, or if the prohibition is broken. */
    this.follows = follows;
  }
}

/** What the law asks, and how it stands. */
export class Obligation {
  /**
   * @param {{ modality: Modality, bearer: administration.Actor, addressee: administration.Actor, start: Start, due:
   *   Present<Day> | null, done: Present<Day> | null, status: Status, follows: Consequence, hasFollowed: boolean }}
   *   fields
   */
  constructor({ modality, bearer, addressee, start, due, done, status, follows, hasFollowed }) {
    /** What kind of thing the law says. */
    this.modality = modality;
    /** Who must, may or must not. */
    this.bearer = bearer;
    /** Towards whom. */
    this.addressee = addressee;
    /** From when it runs. */
    this.start = start;
    /** The last day. */
    this.due = due;
    /** The day on which it was done, or on which the prohibition was broken. */
    this.done = done;
    /** How it stands on the day of the question. */
    this.status = status;
    /** What follows if the last day passes, or if the prohibition is broken. */
    this.follows = follows;
    /** That has come: the last day has passed, or the prohibition is broken. */
    this.hasFollowed = hasFollowed;
  }
}

/** How a duty, right, permission or prohibition stands on a day. */
export class Standing {
  /** @param {{ stands: Status, hasFollowed: boolean }} fields */
  constructor({ stands, hasFollowed }) {
    /** How it stands. */
    this.stands = stands;
    /** What is said to follow has come. */
    this.hasFollowed = hasFollowed;
  }
}

export const MODALITY_TYPE = new Enumeration(
  "Modality",
  [
    new Case("Duty", null, "The bearer must do it."),
    new Case("Right", null, "The bearer may ask for it, and somebody must give it."),
    new Case("Permission", null, "The bearer may do it."),
    new Case("Prohibition", null, "The bearer must not do it."),
  ],
  { build: naming(Modality), read: named, doc: "What kind of thing the law says." },
);

export const CONSEQUENCE_TYPE = new Enumeration(
  "Consequence",
  [
    new Case("Not_said", null, "The words say nothing of it."),
    new Case("Considered_approved", null, "What was asked for is considered approved."),
    new Case("Considered_renounced", null, "The right is considered renounced."),
    new Case("Right_ends", null, "The right can no longer be used."),
    new Case("Warranty_forfeited", null, "The warranty falls to the government."),
    new Case("Exemption_begins_otherwise", null, "The exemption begins on another day."),
    new Case(
      "Certificate_at_risk",
      null,
      "The certificate or authorization may be suspended or cancelled, or its term ended early.",
    ),
    new Case("Duty_or_tax_payable", null, "Duty or tax is to be paid."),
  ],
  {
    build: naming(Consequence),
    read: named,
    doc: "What the law says will follow if the last day passes, or if a prohibition is broken.",
  },
);

export const START_TYPE = new Enumeration(
  "Start",
  [
    new Case("From_the_outset", null, "The words name no day or event: it holds from the outset."),
    new Case("On", DATE, "From this day."),
    new Case("Awaited", null, "From an event that has not happened yet."),
  ],
  {
    build: building(["From_the_outset", FromTheOutset], ["On", On], ["Awaited", Awaited]),
    read: reading(["From_the_outset", FromTheOutset], ["On", On], ["Awaited", Awaited]),
    doc: "From when an obligation runs.",
  },
);

export const STATUS_TYPE = new Enumeration(
  "Status",
  [
    new Case("Does_not_apply", null, "It does not concern the case."),
    new Case("Not_begun", null, "What it runs from has not happened yet."),
    new Case("Open", null, "It can still be done in time, or has no last day."),
    new Case("Done_in_time", null, "It was done, and not after the last day."),
    new Case("Done_late", null, "It was done, after the last day."),
    new Case("Overdue", null, "A duty whose last day has passed, and which has not been done."),
    new Case("Lapsed", null, "A right or permission whose last day has passed, and which has not been used."),
    new Case("Observed", null, "A prohibition that was not broken."),
    new Case("Broken", null, "A prohibition that was broken."),
  ],
  { build: naming(Status), read: named, doc: "How an obligation stands on the day of the question." },
);

export const NORM_TYPE = new Structure(
  "Norm",
  [
    new Field("modality", MODALITY_TYPE, "What kind of thing the law says."),
    new Field("bearer", administration.ACTOR_TYPE, "Who must, may or must not."),
    new Field("addressee", administration.ACTOR_TYPE, "Towards whom."),
    new Field("applies", BOOLEAN, "It concerns the case."),
    new Field("start", START_TYPE, "From when it runs."),
    new Field(
      "due",
      new OptionalOf(DATE),
      "The last day; absent if the words give none, or if it cannot be known yet.",
    ),
    new Field(
      "done",
      new OptionalOf(DATE),
      "The day on which it was done, or on which the prohibition was broken; absent as long as it was not.",
    ),
    new Field("follows", CONSEQUENCE_TYPE, "What follows if the last day passes, or if the prohibition is broken."),
  ],
  {
    build: (modality, bearer, addressee, applies, start, due, done, follows) => new Norm({
      modality,
      bearer,
      addressee,
      applies,
      start,
      due,
      done,
      follows,
    }),
    read: (value) => [
      value.modality,
      value.bearer,
      value.addressee,
      value.applies,
      value.start,
      value.due,
      value.done,
      value.follows,
    ],
    doc: "What the words of the law ask, and what has been done about it.",
    module: "Obligations",
  },
);

export const OBLIGATION_TYPE = new Structure(
  "Obligation",
  [
    new Field("modality", MODALITY_TYPE, "What kind of thing the law says."),
    new Field("bearer", administration.ACTOR_TYPE, "Who must, may or must not."),
    new Field("addressee", administration.ACTOR_TYPE, "Towards whom."),
    new Field("start", START_TYPE, "From when it runs."),
    new Field("due", new OptionalOf(DATE), "The last day."),
    new Field("done", new OptionalOf(DATE), "The day on which it was done, or on which the prohibition was broken."),
    new Field("status", STATUS_TYPE, "How it stands on the day of the question."),
    new Field("follows", CONSEQUENCE_TYPE, "What follows if the last day passes, or if the prohibition is broken."),
    new Field("has_followed", BOOLEAN, "That has come: the last day has passed, or the prohibition is broken."),
  ],
  {
    build: (modality, bearer, addressee, start, due, done, status, follows, hasFollowed) => new Obligation({
      modality,
      bearer,
      addressee,
      start,
      due,
      done,
      status,
      follows,
      hasFollowed,
    }),
    read: (value) => [
      value.modality,
      value.bearer,
      value.addressee,
      value.start,
      value.due,
      value.done,
      value.status,
      value.follows,
      value.hasFollowed,
    ],
    doc: "What the law asks, and how it stands.",
    module: "Obligations",
  },
);

export const STANDING_TYPE = new Structure(
  "Standing",
  [
    new Field("stands", STATUS_TYPE, "How it stands."),
    new Field("has_followed", BOOLEAN, "What is said to follow has come."),
  ],
  {
    build: (stands, hasFollowed) => new Standing({ stands, hasFollowed }),
    read: (value) => [value.stands, value.hasFollowed],
    doc: "How a duty, right, permission or prohibition stands on a day.",
    module: "Obligations",
  },
);

/**
 * A norm of which only modality, bearer and addressee are said: it concerns the case, holds from the outset, has no
 * last day, and nothing was done about it. What the law says besides is put in with `but replace`.
 *
 * rules/library/obligations.catala_en:119.
 *
 * @param {Modality} modality
 * @param {administration.Actor} bearer
 * @param {administration.Actor} addressee
 * @returns {Norm}
 */
export function norm(modality, bearer, addressee) {
  return new Norm({
    modality,
    bearer,
    addressee,
    applies: true,
    start: FromTheOutset,
    due: null,
    done: null,
    follows: Consequence.NotSaid,
  });
}

/**
 * From the day of an event, if it has happened.
 *
 * rules/library/obligations.catala_en:137.
 *
 * @param {Present<Day> | null} event
 * @returns {Start}
 */
export function since(event) {
  if (event !== null) {
    return new On(event.value);
  }
  return Awaited;
}

/**
 * Whether something had happened on a day.
 *
 * rules/library/obligations.catala_en:145.
 *
 * @param {Present<Day> | null} event
 * @param {Day} asOf
 * @returns {boolean}
 */
export function hadHappened(event, asOf) {
  if (event !== null) {
    return event.value.isAtMost(asOf);
  }
  return false;
}

/**
 * Whether the last day had passed on a day.
 *
 * rules/library/obligations.catala_en:153.
 *
 * @param {Present<Day> | null} due
 * @param {Day} asOf
 * @returns {boolean}
 */
export function hadPassed(due, asOf) {
  if (due !== null) {
    return asOf.isMore(due.value);
  }
  return false;
}

/**
 * How a norm stands on a day. Only what happened until that day counts.
 *
 * rules/library/obligations.catala_en:161.
 *
 * @param {Norm} asked
 * @param {Day} asOf
 * @returns {Status}
 */
export function status(asked, asOf) {
  const isBegun =
    asked.start === FromTheOutset ? true : asked.start instanceof On ? asked.start.content.isAtMost(asOf) : false;
  const isDone = hadHappened(asked.done, asOf);
  if (!asked.applies) {
    return Status.DoesNotApply;
  }
  if (asked.modality === Modality.Prohibition && isDone) {
    return Status.Broken;
  }
  if (isDone) {
    if (asked.done !== null) {
      if (hadPassed(asked.due, asked.done.value)) {
        return Status.DoneLate;
      }
      return Status.DoneInTime;
    }
    throw new ImpossibleReached("").at(...DUTIES_LINE_179);
  }
  if (!isBegun) {
    return Status.NotBegun;
  }
  if (asked.modality === Modality.Prohibition) {
    return Status.Observed;
  }
  if (!hadPassed(asked.due, asOf)) {
    return Status.Open;
  }
  if (asked.modality === Modality.Duty) {
    return Status.Overdue;
  }
  return Status.Lapsed;
}

/**
 * A norm, and how it stands on a day.
 *
 * rules/library/obligations.catala_en:191.
 *
 * @param {Norm} asked
 * @param {Day} asOf
 * @returns {Obligation}
 */
export function standing_(asked, asOf) {
  const stands = status(asked, asOf);
  return new Obligation({
    modality: asked.modality,
    bearer: asked.bearer,
    addressee: asked.addressee,
    start: asked.start,
    due: asked.due,
    done: asked.done,
    status: stands,
    follows: asked.follows,
    hasFollowed:
      asked.follows === Consequence.NotSaid
        ? false
        : stands === Status.Broken ||
        stands === Status.DoneLate ||
        stands === Status.Overdue ||
        stands === Status.Lapsed,
  });
}

/**
 * How a duty, right, permission or prohibition stands on a day.
 *
 * Encodes Duties, rights, permissions and prohibitions (rules/library/obligations.catala_en:217).
 *
 * @param {object} facts
 * @param {Norm} facts.asked What the law asks, and what was done.
 * @param {Day} facts.asOf The day of the question.
 * @returns {Standing}
 * @throws {TypeError} where a fact is missing, or something is given that is none
 * @throws {Silent} where no rule gives a value
 * @throws {Conflict} where several rules give one and none yields to the others
 * @throws {Refused} where an assertion of what it asks does not hold
 * @throws {EvaluationError} where a computation cannot be done
 */
export function standing(facts = {}) {
  const { asked, asOf } = facts;
  if (asked == null || asOf == null) {
    checkFacts(facts, STANDING);
  }
  // Duties, rights, permissions and prohibitions: How it stands.
  const stands = status(asked, asOf);
  // Duties, rights, permissions and prohibitions: What is said to follow has come.
  const hasFollowed = standing_(asked, asOf).hasFollowed;
  return new Standing({ stands, hasFollowed });
}

const DUTIES_RIGHTS_PERMISSIONS_AND_PROHIBITIONS = new Place(
  "Duties, rights, permissions and prohibitions",
  ["Library", "Duties, rights, permissions and prohibitions"],
  "",
  "",
);

/** The scope `Standing` described: what it asks for, its rules and their provisions. */
export const STANDING = new Scope("Standing", {
  function: standing,
  inputs: [
    new Input("asked", NORM_TYPE, "What the law asks, and what was done."),
    new Input("as_of", DATE, "The day of the question.", { parameter: "asOf" }),
  ],
  bindings: [
    new Binding(
      "stands",
      "stands",
      STATUS_TYPE,
      (asked, asOf) => status(asked, asOf),
      {
        reads: ["asked", "as_of"],
        term: new Term(
          new Rule(0, [DUTIES_RIGHTS_PERMISSIONS_AND_PROHIBITIONS], 230, "rules/library/obligations.catala_en"),
        ),
        certain: false,
      },
    ),
    new Binding(
      "has_followed",
      "has_followed",
      BOOLEAN,
      (asked, asOf) => standing_(asked, asOf).hasFollowed,
      {
        reads: ["asked", "as_of"],
        term: new Term(
          new Rule(0, [DUTIES_RIGHTS_PERMISSIONS_AND_PROHIBITIONS], 232, "rules/library/obligations.catala_en"),
        ),
        certain: false,
      },
    ),
  ],
  outputs: ["stands", "has_followed"],
  type: STANDING_TYPE,
  doc: "How a duty, right, permission or prohibition stands on a day.",
  places: [DUTIES_RIGHTS_PERMISSIONS_AND_PROHIBITIONS],
});
