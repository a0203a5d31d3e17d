//! Where the keyboard goes: to a new screen's title, to the search field, from part to part.

use egui::{Context, Event, Id, LayerId};

use super::command::Spot;
use super::shell::Regions;
use super::widgets::{search_id, title_id};

/// Places among the regions.
const RAIL: usize = 0;
const SCREEN: usize = 2;

/// Moves the keyboard.
#[derive(Debug, Default)]
pub(super) struct Focus {
    regions: Regions,
    /// Whether the person last used keys, or a program that reads the screen out. Else a new screen
    /// does not take the keyboard, so that no ring appears that nobody asked for.
    by_keys: bool,
}

impl Focus {
    /// Notes what the person uses.
    pub(super) fn watch(&mut self, ctx: &Context) {
        ctx.input(|input| {
            for event in &input.raw.events {
                match event {
                    Event::PointerButton { .. } => self.by_keys = false,
                    Event::Key { .. } | Event::AccessKitActionRequest(_) => self.by_keys = true,
                    _ => {}
                }
            }
            if !input.raw.dropped_files.is_empty() {
                self.by_keys = false;
            }
        });
    }

    /// Notes where the parts of the window were drawn.
    pub(super) fn drawn(&mut self, regions: Regions) {
        self.regions = regions;
    }

    /// A screen was opened: its title gets the keyboard, or what had it there before.
    pub(super) fn turned(&self, ctx: &Context, before: Option<Id>) {
        if self.by_keys {
            ctx.memory_mut(|memory| memory.request_focus(before.unwrap_or_else(title_id)));
        }
    }

    /// Sends the keyboard somewhere.
    pub(super) fn send(&self, ctx: &Context, spot: Spot) {
        match spot {
            Spot::Search => ctx.memory_mut(|memory| memory.request_focus(search_id())),
            Spot::NextRegion => self.step(ctx, 1),
            Spot::PreviousRegion => self.step(ctx, self.regions.places.len() - 1),
        }
    }

    /// Goes so many regions on from the one that has the keyboard; past those without controls.
    fn step(&self, ctx: &Context, by: usize) {
        let count = self.regions.places.len();
        // From nowhere, the first step leads to the screen.
        let start = self.region_of_focus(ctx).unwrap_or(SCREEN + count - by);
        for steps in 1..=count {
            let region = (start + steps * by) % count;
            if let Some(id) = self.first_in(ctx, region) {
                ctx.memory_mut(|memory| memory.request_focus(id));
                return;
            }
        }
    }

    fn region_of_focus(&self, ctx: &Context) -> Option<usize> {
        let focused = ctx.memory(egui::Memory::focused)?;
        let rect = ctx.viewport(|it| it.prev_pass.widgets.get(focused).map(|it| it.rect))?;
        // What is scrolled out of sight belongs to what scrolls: the screen.
        let found = self.regions.places.iter().position(|region| region.contains(rect.center()));
        Some(found.filter(|_| focused != title_id()).unwrap_or(SCREEN))
    }

    /// The first thing in a region that takes the keyboard; the title of a screen, and in the rail
    /// the screen that is open, from which the next one is a key away.
    fn first_in(&self, ctx: &Context, region: usize) -> Option<Id> {
        let place = *self.regions.places.get(region)?;
        ctx.viewport(|viewport| {
            let widgets = &viewport.prev_pass.widgets;
            if region == SCREEN && widgets.contains(title_id()) {
                return Some(title_id());
            }
            let open = self.regions.open.filter(|it| region == RAIL && widgets.contains(*it));
            if open.is_some() {
                return open;
            }
            let mut mine = widgets.get_layer(LayerId::background()).filter(|widget| {
                let takes = widget.enabled && widget.sense.is_focusable();
                takes
                    && widget.interact_rect.is_positive()
                    && place.contains_rect(widget.interact_rect)
            });
            mine.next().map(|widget| widget.id)
        })
    }
}
