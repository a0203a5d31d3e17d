//! Opens the window.

use egui::{IconData, ViewportBuilder};

use super::app::Dossier;
use crate::reader::{Input, Place};
use crate::settings::Settings;

/// The name that the desktop knows the window's menu entry by; see `packaging/linux`.
const APP_ID: &str = "io.github.dossier_app.Dossier";
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

/// The window's icon, drawn by `packaging/icons/make`: rows of red, green, blue and cover.
fn icon() -> IconData {
    const SIDE: u32 = 64;
    const RGBA: &[u8] = include_bytes!("../../assets/icons/window.rgba");
    IconData { rgba: RGBA.to_vec(), width: SIDE, height: SIDE }
}
