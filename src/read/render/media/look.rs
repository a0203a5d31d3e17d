//! Looking at a file here and there, within a budget.

/// Bytes read at a time around a place that is looked at.
const WINDOW_BYTES: usize = 8 << 10;

/// Times that a file is read, and the longest stretch that is taken out of it.
const READS_MAX: u32 = 512;
const STRETCH_BYTES: usize = 64 << 10;

/// Bytes of a file that can be read at any place.
pub trait Places {
    /// Reads from `offset` into `buf`; gives how many bytes came. 0 at the end, and where the place
    /// is too far off to be reached.
    fn read_at(&mut self, offset: u64, buf: &mut [u8]) -> usize;
}

/// Takes numbers and stretches out of a file.
pub(super) struct Look<'a> {
    places: &'a mut dyn Places,
    window: Vec<u8>,
    window_at: u64,
    reads_left: u32,
}

impl<'a> Look<'a> {
    pub(super) fn new(places: &'a mut dyn Places) -> Self {
        Self { places, window: Vec::new(), window_at: 0, reads_left: READS_MAX }
    }

    /// Exactly so many bytes from here on.
    pub(super) fn array<const N: usize>(&mut self, offset: u64) -> Option<[u8; N]> {
        let bytes = self.within(offset, N)?;
        bytes.first_chunk().copied()
    }

    /// So many bytes from here on, at most 64 KiB.
    pub(super) fn bytes(&mut self, offset: u64, count: usize) -> Option<Vec<u8>> {
        if count <= WINDOW_BYTES {
            return self.within(offset, count).map(<[u8]>::to_vec);
        }
        if count > STRETCH_BYTES {
            return None;
        }
        let mut out = vec![0; count];
        let came = self.fill(offset, &mut out);
        (came == count).then_some(out)
    }

    /// As many bytes from here on as there are, at most `most`.
    pub(super) fn some(&mut self, offset: u64, most: usize) -> Vec<u8> {
        let mut out = vec![0; most.min(STRETCH_BYTES)];
        let came = self.fill(offset, &mut out);
        out.truncate(came);
        out
    }

    pub(super) fn be16(&mut self, offset: u64) -> Option<u16> {
        self.array(offset).map(u16::from_be_bytes)
    }

    pub(super) fn be32(&mut self, offset: u64) -> Option<u32> {
        self.array(offset).map(u32::from_be_bytes)
    }

    pub(super) fn be64(&mut self, offset: u64) -> Option<u64> {
        self.array(offset).map(u64::from_be_bytes)
    }

    fn within(&mut self, offset: u64, count: usize) -> Option<&[u8]> {
        let held = |look: &Self| {
            let from = usize::try_from(offset.checked_sub(look.window_at)?).ok()?;
            let to = from.checked_add(count)?;
            (to <= look.window.len()).then_some(from..to)
        };
        if held(self).is_none() {
            let mut window = std::mem::take(&mut self.window);
            window.resize(WINDOW_BYTES, 0);
            let came = self.fill(offset, &mut window);
            window.truncate(came);
            self.window = window;
            self.window_at = offset;
        }
        let range = held(self)?;
        self.window.get(range)
    }

    fn fill(&mut self, offset: u64, out: &mut [u8]) -> usize {
        let mut done = 0;
        while let Some(room) = out.get_mut(done..).filter(|it| !it.is_empty()) {
            let Some(left) = self.reads_left.checked_sub(1) else { break };
            self.reads_left = left;
            let came = self.places.read_at(offset.saturating_add(done as u64), room);
            if came == 0 {
                break;
            }
            done += came.min(room.len());
        }
        done
    }
}
