//! The way in which Parquet writes down what a file holds: Thrift's compact protocol, as far as it is
//! needed.

/// Codes of types in the protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wire {
    /// A number of up to 32 bits.
    Int = 5,
    /// A number of up to 64 bits.
    Long = 6,
    /// Bytes or text.
    Bytes = 8,
    /// A list.
    List = 9,
    /// A group of fields.
    Struct = 12,
}

/// Groups of numbered fields, as bytes. Fields are written in the order of their numbers.
#[derive(Default)]
pub(super) struct Compact {
    out: Vec<u8>,
    /// The number of the last field, of each group that is open.
    last: Vec<u8>,
}

impl Compact {
    /// Begins the outermost group, or one that is an item of a list.
    pub(super) fn open(&mut self) {
        self.last.push(0);
    }

    /// Begins a group that is a field.
    pub(super) fn group(&mut self, id: u8) {
        self.field(id, Wire::Struct as u8);
        self.open();
    }

    /// Ends the innermost group.
    pub(super) fn close(&mut self) {
        self.out.push(0);
        self.last.pop();
    }

    /// A number.
    pub(super) fn int(&mut self, id: u8, number: i32) {
        self.field(id, Wire::Int as u8);
        self.zigzag(i64::from(number));
    }

    /// A larger number.
    pub(super) fn long(&mut self, id: u8, number: u64) {
        self.field(id, Wire::Long as u8);
        self.zigzag(i64::try_from(number).unwrap_or(i64::MAX));
    }

    /// A text.
    pub(super) fn text(&mut self, id: u8, text: &str) {
        self.field(id, Wire::Bytes as u8);
        self.item(text);
    }

    /// A yes.
    pub(super) fn yes(&mut self, id: u8) {
        self.field(id, 1);
    }

    /// Begins a list of so many items, which are written next.
    pub(super) fn list(&mut self, id: u8, of: Wire, len: usize) {
        self.field(id, Wire::List as u8);
        match u8::try_from(len) {
            Ok(short) if short < 15 => self.out.push(short << 4 | of as u8),
            _ => {
                self.out.push(0xf0 | of as u8);
                self.varint(len as u64);
            }
        }
    }

    /// A text as an item of a list.
    pub(super) fn item(&mut self, text: &str) {
        self.varint(text.len() as u64);
        self.out.extend_from_slice(text.as_bytes());
    }

    /// A number as an item of a list.
    pub(super) fn number(&mut self, number: i32) {
        self.zigzag(i64::from(number));
    }

    /// All that was written.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.out
    }

    fn field(&mut self, id: u8, wire: u8) {
        // Numbers grow by less than 16 in all that is written here.
        let step = id.saturating_sub(self.last.pop().unwrap_or(0));
        self.last.push(id);
        self.out.push(step << 4 | wire);
    }

    fn zigzag(&mut self, number: i64) {
        self.varint((number << 1 ^ number >> 63).cast_unsigned());
    }

    fn varint(&mut self, number: u64) {
        varint(number, &mut self.out);
    }
}

/// A number in as many bytes as it needs.
pub(super) fn varint(mut number: u64, out: &mut Vec<u8>) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}
