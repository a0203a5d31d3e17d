//! Where on the pages the private details stand that a person chose to keep.

use typst::introspection::Tag;
use typst::layout::{Frame, FrameItem, Point};
use typst_layout::PagedDocument;

/// The template's label around a kept detail.
const LABEL: &str = "kept";

/// A rectangle on a page, as shares of its width and height, 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    /// Left edge.
    pub left: f32,
    /// Upper edge.
    pub top: f32,
    /// Right edge.
    pub right: f32,
    /// Lower edge.
    pub bottom: f32,
}

/// The marks of each page: one a line of each kept detail.
pub(super) fn marks(document: &PagedDocument) -> Vec<Vec<Mark>> {
    let mut open = Vec::new();
    document
        .pages()
        .iter()
        .map(|page| {
            let mut out = Vec::new();
            collect(&page.frame, Point::zero(), &mut open, &mut out);
            let size = page.frame.size();
            for mark in &mut out {
                mark.left /= size.x.to_pt() as f32;
                mark.right /= size.x.to_pt() as f32;
                mark.top /= size.y.to_pt() as f32;
                mark.bottom /= size.y.to_pt() as f32;
            }
            out
        })
        .collect()
}

/// Walks a frame in drawing order; `open` holds the kept details that have begun and not ended,
/// which may run over a page's end.
fn collect(
    frame: &Frame,
    origin: Point,
    open: &mut Vec<typst::introspection::Location>,
    out: &mut Vec<Mark>,
) {
    for (at, item) in frame.items() {
        let at = origin + *at;
        match item {
            FrameItem::Group(group) => {
                let moved = Point::new(at.x + group.transform.tx, at.y + group.transform.ty);
                collect(&group.frame, moved, open, out);
            }
            FrameItem::Tag(Tag::Start(content, _)) => {
                let named = content.label().is_some_and(|it| it.resolve().as_str() == LABEL);
                open.extend(content.location().filter(|_| named));
            }
            FrameItem::Tag(Tag::End(location, ..)) => open.retain(|it| it != location),
            FrameItem::Text(text) if !open.is_empty() => {
                let size = text.size.to_pt() as f32;
                let (left, base) = (at.x.to_pt() as f32, at.y.to_pt() as f32);
                out.push(Mark {
                    left,
                    top: base - size,
                    right: left + text.width().to_pt() as f32,
                    bottom: base + size * 0.3,
                });
            }
            FrameItem::Text(_)
            | FrameItem::Shape(..)
            | FrameItem::Image(..)
            | FrameItem::Link(..) => {}
        }
    }
}
