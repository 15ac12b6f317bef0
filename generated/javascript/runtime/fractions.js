/**
 * Exact decimals: ratios of BigInts in lowest terms, as Python's `fractions.Fraction`. Nothing here is a float.
 *
 * @module
 */

/** Integers up to here are exact as plain numbers too, which divide faster than BigInts. */
const SAFE = 9007199254740991n;

/**
 * An exact number, never changed. The denominator is positive and has no factor in common with the numerator. Where a
 * method takes another number, an integer (BigInt) will do. (Freezing each would cost more than adding two.)
 */
export class Fraction {
  /**
   * @param {bigint} numerator
   * @param {bigint} [denominator] not zero
   * @throws {RangeError} where the denominator is zero
   */
  constructor(numerator, denominator = 1n) {
    if (denominator !== 1n) {
      if (denominator === 0n) {
        throw new RangeError("a fraction has no denominator zero");
      }
      if (denominator < 0n) {
        numerator = -numerator;
        denominator = -denominator;
      }
      const common = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
      if (common !== 1n) {
        numerator /= common;
        denominator /= common;
      }
    }
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /**
   * @param {Fraction | bigint} number
   * @returns {Fraction} an integer as a fraction; a fraction as it is
   */
  static of(number) {
    return typeof number === "bigint" ? new Fraction(number) : number;
  }

  /** @param {Fraction | bigint} other @returns {Fraction} */
  plus(other) {
    if (typeof other === "bigint") {
      return new Fraction(this.numerator + other * this.denominator, this.denominator);
    }
    if (this.denominator === other.denominator) {
      return new Fraction(this.numerator + other.numerator, this.denominator);
    }
    return new Fraction(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  /** @param {Fraction | bigint} other @returns {Fraction} */
  minus(other) {
    if (typeof other === "bigint") {
      return new Fraction(this.numerator - other * this.denominator, this.denominator);
    }
    if (this.denominator === other.denominator) {
      return new Fraction(this.numerator - other.numerator, this.denominator);
    }
    return new Fraction(
      this.numerator * other.denominator - other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  /** @param {Fraction | bigint} other @returns {Fraction} */
  times(other) {
    if (typeof other === "bigint") {
      return new Fraction(this.numerator * other, this.denominator);
    }
    return new Fraction(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /**
   * @param {Fraction | bigint} other not zero (`decimals.divide` says so in the words of the law)
   * @returns {Fraction}
   * @throws {RangeError} where the other is zero
   */
  over(other) {
    if (typeof other === "bigint") {
      return new Fraction(this.numerator, this.denominator * other);
    }
    return new Fraction(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  /** @returns {Fraction} */
  negated() {
    return new Fraction(-this.numerator, this.denominator);
  }

  /**
   * @param {Fraction | bigint} other
   * @returns {-1 | 0 | 1} as this is less than, equal to or more than the other
   */
  compare(other) {
    let left = this.numerator;
    let right;
    if (typeof other === "bigint") {
      right = other * this.denominator;
    } else if (this.denominator === other.denominator) {
      right = other.numerator;
    } else {
      left *= other.denominator;
      right = other.numerator * this.denominator;
    }
    return left < right ? -1 : left > right ? 1 : 0;
  }

  /** @param {Fraction | bigint} other @returns {boolean} */
  equals(other) {
    if (typeof other === "bigint") {
      return this.denominator === 1n && this.numerator === other;
    }
    return this.numerator === other.numerator && this.denominator === other.denominator;
  }

  /** @param {Fraction | bigint} other @returns {boolean} */
  isLess(other) {
    return this.compare(other) < 0;
  }

  /** @param {Fraction | bigint} other @returns {boolean} */
  isAtMost(other) {
    return this.compare(other) <= 0;
  }

  /** @param {Fraction | bigint} other @returns {boolean} */
  isMore(other) {
    return this.compare(other) > 0;
  }

  /** @param {Fraction | bigint} other @returns {boolean} */
  isAtLeast(other) {
    return this.compare(other) >= 0;
  }

  /** @returns {string} "3/4", or "3" for a whole number */
  toString() {
    return this.denominator === 1n ? `${this.numerator}` : `${this.numerator}/${this.denominator}`;
  }
}

/**
 * @param {bigint} left not negative
 * @param {bigint} right positive
 * @returns {bigint}
 */
function greatestCommonDivisor(left, right) {
  while (left > SAFE || right > SAFE) {
    if (right === 0n) {
      return left;
    }
    [left, right] = [right, left % right];
  }
  let one = Number(left);
  let other = Number(right);
  while (other !== 0) {
    [one, other] = [other, one % other];
  }
  return BigInt(one);
}
