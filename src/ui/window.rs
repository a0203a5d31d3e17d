//! Opens the window.

use egui::{IconData, Theme, ViewportBuilder};

use super::app::Dossier;
use super::theme::Tokens;
use crate::reader::{Input, Place};
use crate::settings::Settings;

/// The window's name, for the system and for its title.
const APP_ID: &str = "dossier";
const TITLE: &str = "Dossier";

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum UiError {
    /// The system has no display to open a window on.
    #[error("there is no display to open a window on")]
    NoDisplay,
    /// The window could not be opened.
    #[error("the window could not be opened: {0}")]
    Window(#[from] eframe::Error),
}

/// Opens the window and returns when it is closed.
///
/// # Errors
///
/// When there is no display, or no window can be opened on it.
pub fn run(inputs: Vec<Input>, settings: Settings) -> Result<(), UiError> {
    if !has_display() {
        return Err(UiError::NoDisplay);
    }
    let new = move |cc: &eframe::CreationContext<'_>| -> Result<Box<dyn eframe::App>, _> {
        Ok(Box::new(Dossier::new(&cc.egui_ctx, settings, Place::Process, inputs)))
    };
    Ok(eframe::run_native(TITLE, options(), Box::new(new))?)
}

fn options() -> eframe::NativeOptions {
    eframe::NativeOptions {
        viewport: ViewportBuilder::default()
            .with_title(TITLE)
            .with_app_id(APP_ID)
            .with_inner_size([1100.0, 720.0])
            .with_min_inner_size([640.0, 480.0])
            .with_icon(icon()),
        renderer: eframe::Renderer::Glow,
        #[cfg(target_os = "linux")]
        event_loop_builder: prefer_x11(),
        ..eframe::NativeOptions::default()
    }
}

/// Whether the environment variable names something.
#[cfg(target_os = "linux")]
fn is_set(name: &str) -> bool {
    std::env::var_os(name).is_some_and(|value| !value.is_empty())
}

#[cfg(target_os = "linux")]
fn has_display() -> bool {
    is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

#[cfg(not(target_os = "linux"))]
fn has_display() -> bool {
    true
}

/// On Wayland this winit takes no dropped files; X11 does, and most Wayland desktops have it too.
#[cfg(target_os = "linux")]
fn prefer_x11() -> Option<eframe::EventLoopBuilderHook> {
    use winit::platform::x11::EventLoopBuilderExtX11 as _;
    is_set("DISPLAY").then(|| -> eframe::EventLoopBuilderHook {
        Box::new(|builder| {
            builder.with_x11();
        })
    })
}

/// The window's icon: three bars on a rounded square.
fn icon() -> IconData {
    const SIDE: usize = 64;
    const CORNER: f32 = 14.0;
    /// Top, left, right and height of the bars.
    const BARS: [[usize; 4]; 3] = [[16, 14, 50, 7], [29, 14, 38, 7], [42, 14, 26, 7]];
    let tokens = Tokens::load(Theme::Light);
    let back = egui::Color32::from(tokens.color.accent);
    let front = egui::Color32::from(tokens.color.on_accent);
    let mut rgba = Vec::with_capacity(SIDE * SIDE * 4);
    for y in 0..SIDE {
        for x in 0..SIDE {
            let on_bar = BARS.iter().any(|[top, left, right, height]| {
                (*top..*top + *height).contains(&y) && (*left..*right).contains(&x)
            });
            let color = if on_bar { front } else { back };
            let cover = corner_cover(x as f32 + 0.5, y as f32 + 0.5, SIDE as f32, CORNER);
            rgba.extend(color.gamma_multiply(cover).to_srgba_unmultiplied());
        }
    }
    IconData { rgba, width: SIDE as u32, height: SIDE as u32 }
}

/// How much of a pixel lies inside a square with round corners, 0 to 1.
fn corner_cover(x: f32, y: f32, side: f32, corner: f32) -> f32 {
    let inner = |at: f32| at.clamp(corner, side - corner);
    let far = (x - inner(x)).hypot(y - inner(y));
    (corner - far + 0.5).clamp(0.0, 1.0)
}
