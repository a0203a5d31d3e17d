//! The tree of distinct paths: one node a path, so that rules run once a path and never a record.
//!
//! Elements of a list share one node. An object with more than [`MEMBERS_MAX`] different keys is a
//! map whose keys are data: further keys share one node. Both, and the cap on nodes, keep the tree
//! small whatever the input.

use std::collections::BTreeMap;

/// Different keys of one object that get nodes of their own.
const MEMBERS_MAX: usize = 200;

/// Nodes in all.
const NODES_MAX: usize = 200_000;

/// Longest key that is kept, in bytes.
const KEY_MAX_BYTES: usize = 256;

/// A distinct path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NodeId(pub u32);

/// The last step of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// The document itself.
    Root,
    /// A member.
    Member(Box<str>),
    /// Any element of a list.
    Element,
    /// Any of many members whose keys are data.
    Any,
}

struct Node {
    parent: NodeId,
    depth: u16,
    key: Key,
    /// The key's bytes as JSON has them: in their quotes, the colon behind them.
    quoted: Box<[u8]>,
    members: Vec<NodeId>,
    by_key: BTreeMap<Box<[u8]>, NodeId>,
    /// The member that came first last time.
    first: Option<NodeId>,
    /// The member of the same object that came after this one last time.
    next: Option<NodeId>,
    element: Option<NodeId>,
    any: Option<NodeId>,
}

/// All distinct paths of a scan. Roots are made for each way of reading an entry.
#[derive(Default)]
pub struct PathTree {
    nodes: Vec<Node>,
}

impl PathTree {
    /// Makes a root.
    pub fn root(&mut self) -> NodeId {
        self.push(NodeId(u32::MAX), Key::Root, &[])
    }

    /// How many nodes there are.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// The node for any element of the list at `node`, and whether it is new.
    pub fn element(&mut self, node: NodeId) -> (NodeId, bool) {
        if let Some(found) = self.node(node).and_then(|it| it.element) {
            return (found, false);
        }
        let made = self.push(node, Key::Element, &[]);
        if let Some(it) = self.node_mut(node) {
            it.element = Some(made);
        }
        (made, true)
    }

    /// The node for a member of the object at `node`, and whether it is new. `before` is the member
    /// that came before it, or the object itself. `text` makes the key readable; it is called for
    /// new nodes only.
    pub fn member(
        &mut self,
        (node, before): (NodeId, NodeId),
        raw: &[u8],
        text: impl FnOnce() -> String,
    ) -> (NodeId, bool) {
        if let Some((found, quoted)) = self.expected(node, before)
            && !quoted.is_empty()
            && inside(quoted) == raw
        {
            return (found, false);
        }
        let (found, full) = match self.node(node) {
            Some(it) => (it.by_key.get(raw).copied(), it.members.len() >= MEMBERS_MAX),
            None => (None, true),
        };
        if let Some(found) = found {
            self.expect_after(node, before, found);
            return (found, false);
        }
        if full || self.nodes.len() >= NODES_MAX {
            return self.any(node);
        }
        let mut key = text();
        key.truncate(key.floor_char_boundary(KEY_MAX_BYTES));
        let made = self.push(node, Key::Member(key.into_boxed_str()), raw);
        if let Some(it) = self.node_mut(node) {
            it.members.push(made);
            it.by_key.insert(raw.into(), made);
        }
        self.expect_after(node, before, made);
        (made, true)
    }

    /// The member of the object at `node` that probably comes after `before` (or first, where that
    /// is the object itself), and its key as JSON has it: in its quotes, the colon behind it.
    ///
    /// Objects of one list repeat their keys in the same order: what followed last time is tried
    /// first, at the cost of one comparison.
    #[inline]
    pub fn expected(&self, node: NodeId, before: NodeId) -> Option<(NodeId, &[u8])> {
        let it = self.node(before)?;
        let expected = if node == before { it.first? } else { it.next? };
        Some((expected, &*self.node(expected)?.quoted))
    }

    /// The member of the object at `node` with this key as it stands in the file, if there is one.
    pub fn known_member(&self, node: NodeId, raw: &[u8]) -> Option<NodeId> {
        self.node(node)?.by_key.get(raw).copied()
    }

    /// The last step of a path.
    pub fn key(&self, node: NodeId) -> &Key {
        self.node(node).map_or(&Key::Root, |it| &it.key)
    }

    /// The path without its last step; `None` for a root.
    pub fn parent(&self, node: NodeId) -> Option<NodeId> {
        self.node(node).map(|it| it.parent).filter(|it| it.0 != u32::MAX)
    }

    /// Steps from the root.
    pub fn depth(&self, node: NodeId) -> usize {
        self.node(node).map_or(0, |it| usize::from(it.depth))
    }

    /// The steps from the root: keys as in the file, `[]` for an element, `*` for any member.
    pub fn segments(&self, node: NodeId) -> Vec<&str> {
        let mut segments = Vec::with_capacity(self.depth(node));
        let mut at = Some(node);
        while let Some(node) = at {
            match self.key(node) {
                Key::Root => {}
                Key::Member(key) => segments.push(&**key),
                Key::Element => segments.push("[]"),
                Key::Any => segments.push("*"),
            }
            at = self.parent(node);
        }
        segments.reverse();
        segments
    }

    /// The nodes just below this one.
    pub fn members(&self, node: NodeId) -> Vec<NodeId> {
        let Some(it) = self.node(node) else { return Vec::new() };
        it.members.iter().copied().chain(it.element).chain(it.any).collect()
    }

    /// The member keys of an element or object node, in the order first seen.
    pub fn member_keys(&self, node: NodeId) -> Vec<&str> {
        let members = self.node(node).map_or(&[][..], |it| &it.members);
        members
            .iter()
            .filter_map(|it| match self.key(*it) {
                Key::Member(key) => Some(&**key),
                _ => None,
            })
            .collect()
    }

    fn any(&mut self, node: NodeId) -> (NodeId, bool) {
        if let Some(found) = self.node(node).and_then(|it| it.any) {
            return (found, false);
        }
        let made = self.push(node, Key::Any, &[]);
        if let Some(it) = self.node_mut(node) {
            it.any = Some(made);
        }
        (made, true)
    }

    fn expect_after(&mut self, node: NodeId, before: NodeId, found: NodeId) {
        if let Some(it) = self.node_mut(before) {
            let expected = if node == before { &mut it.first } else { &mut it.next };
            *expected = Some(found);
        }
    }

    fn push(&mut self, parent: NodeId, key: Key, raw: &[u8]) -> NodeId {
        let depth = self.node(parent).map_or(0, |it| it.depth.saturating_add(1));
        let id = NodeId(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX - 1));
        self.nodes.push(Node {
            parent,
            depth,
            key,
            quoted: quoted(raw),
            members: Vec::new(),
            by_key: BTreeMap::new(),
            first: None,
            next: None,
            element: None,
            any: None,
        });
        id
    }

    fn node(&self, id: NodeId) -> Option<&Node> {
        self.nodes.get(id.0 as usize)
    }

    fn node_mut(&mut self, id: NodeId) -> Option<&mut Node> {
        self.nodes.get_mut(id.0 as usize)
    }
}

/// A key as JSON has it. A quote inside, which another notation may have, would make it end there:
/// such a key is never expected.
fn quoted(raw: &[u8]) -> Box<[u8]> {
    if raw.is_empty() || raw.contains(&b'"') {
        return Box::default();
    }
    [b"\"", raw, b"\":"].concat().into_boxed_slice()
}

/// A key without its quotes and colon.
fn inside(quoted: &[u8]) -> &[u8] {
    quoted.get(1..quoted.len().saturating_sub(2)).unwrap_or_default()
}
