//! Two curves by their series, so that they are the same to the last bit on every machine.

use std::f64::consts::LN_2;

/// The natural logarithm of a number above 0.
pub(super) fn ln(number: f64) -> f64 {
    let (mut rest, mut halvings) = (number, 0.0);
    while rest > 1.5 {
        rest /= 2.0;
        halvings += 1.0;
    }
    while rest < 0.75 {
        rest *= 2.0;
        halvings -= 1.0;
    }
    let ratio = (rest - 1.0) / (rest + 1.0);
    let square = ratio * ratio;
    let (mut power, mut sum, mut odd) = (ratio, 0.0, 1.0);
    while odd < 32.0 {
        sum += power / odd;
        power *= square;
        odd += 2.0;
    }
    2.0 * sum + halvings * LN_2
}

/// `e` to this power, for powers that are not above 1.
pub(super) fn exp(power: f64) -> f64 {
    let (mut rest, mut squarings) = (power, 0);
    while rest < -0.5 {
        rest /= 2.0;
        squarings += 1;
    }
    let (mut sum, mut term, mut number) = (1.0, 1.0, 1.0);
    while number < 20.0 {
        term *= rest / number;
        sum += term;
        number += 1.0;
    }
    for _ in 0..squarings {
        sum *= sum;
    }
    sum
}
