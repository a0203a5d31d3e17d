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
    /// The key's bytes as they stand in the file, for comparing.
    raw: Box<[u8]>,
    members: Vec<NodeId>,
    by_key: BTreeMap<Box<[u8]>, NodeId>,
    /// Position in `members` of the key that is likely to come next.
    likely: usize,
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

    /// The node for a member of the object at `node`, and whether it is new. `text` makes the key
    /// readable; it is called for new nodes only.
    pub fn member(
        &mut self,
        node: NodeId,
        raw: &[u8],
        text: impl FnOnce() -> String,
    ) -> (NodeId, bool) {
        if let Some(found) = self.likely_member(node, raw) {
            return (found, false);
        }
        let (found, full) = match self.node(node) {
            Some(it) => (it.by_key.get(raw).copied(), it.members.len() >= MEMBERS_MAX),
            None => (None, true),
        };
        if let Some(found) = found {
            self.expect_after(node, found);
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
            it.likely = it.members.len();
        }
        (made, true)
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

    /// Objects of one list repeat their keys in the same order: the key that followed last time is
    /// tried first, at the cost of one comparison.
    fn likely_member(&mut self, node: NodeId, raw: &[u8]) -> Option<NodeId> {
        let it = self.node(node)?;
        let at = if it.likely < it.members.len() { it.likely } else { 0 };
        let found = *it.members.get(at)?;
        if *self.node(found)?.raw != *raw {
            return None;
        }
        self.node_mut(node)?.likely = at + 1;
        Some(found)
    }

    fn expect_after(&mut self, node: NodeId, found: NodeId) {
        if let Some(it) = self.node_mut(node)
            && let Some(at) = it.members.iter().position(|member| *member == found)
        {
            it.likely = at + 1;
        }
    }

    fn push(&mut self, parent: NodeId, key: Key, raw: &[u8]) -> NodeId {
        let depth = self.node(parent).map_or(0, |it| it.depth.saturating_add(1));
        let id = NodeId(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX - 1));
        self.nodes.push(Node {
            parent,
            depth,
            key,
            raw: raw.into(),
            members: Vec::new(),
            by_key: BTreeMap::new(),
            likely: 0,
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
