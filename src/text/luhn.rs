//! The check that card numbers carry.

/// Whether digits, first to last, pass the Luhn check. No digit passes as well: ask for a length.
pub(crate) fn passes_luhn(digits: impl DoubleEndedIterator<Item = u32>) -> bool {
    let digits = digits.rev().enumerate();
    let sum: u32 = digits
        .map(|(at, digit)| {
            let doubled = if at % 2 == 0 { digit } else { digit * 2 };
            if doubled > 9 { doubled - 9 } else { doubled }
        })
        .sum();
    sum.is_multiple_of(10)
}
