//! Landlock: no file may be opened, no port used.
//!
//! Best effort: kernels before 5.13 have none of it, those before 6.7 no rules for ports. The
//! filter of calls (see `calls`) refuses the same things on every kernel.

use landlock::{
    ABI, Access as _, AccessFs, AccessNet, Ruleset, RulesetAttr as _, RulesetCreated, RulesetError,
    RulesetStatus, Scope,
};

/// The newest rules that were tried; older kernels do what they can of them.
const RULES: ABI = ABI::V6;

/// Refuses every file, every port, and every process outside of this one.
pub(super) fn none_at_all() -> bool {
    held(|| {
        Ruleset::default()
            .handle_access(AccessFs::from_all(RULES))?
            .handle_access(AccessNet::from_all(RULES))?
            .scope(Scope::from_all(RULES))
    })
}

/// Refuses every port; files stay open to the person's choice.
pub(super) fn no_port() -> bool {
    held(|| Ruleset::default().handle_access(AccessNet::from_all(RULES)))
}

fn held(rules: impl FnOnce() -> Result<Ruleset, RulesetError>) -> bool {
    let restricted = rules().and_then(Ruleset::create).and_then(RulesetCreated::restrict_self);
    restricted.is_ok_and(|it| it.ruleset != RulesetStatus::NotEnforced)
}
