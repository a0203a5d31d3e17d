//! Which fields hold a time, by their names alone.

/// Field names that hold a time in exports whose layout is not known, best first.
pub(super) fn time_by_key(key: &str) -> u8 {
    const EXACT: [&str; 26] = [
        "timestamp",
        "time",
        "date",
        "datetime",
        "created_at",
        "createdat",
        "created",
        "ts",
        "timestamp_ms",
        "creation_timestamp",
        "时间",
        "日期",
        "交易时间",
        "创建时间",
        "when",
        "dtstart",
        "fecha",
        "fecha y hora",
        "datum",
        "zeitpunkt",
        "date et heure",
        "data e hora",
        "日付",
        "日時",
        "날짜",
        "дата",
    ];
    const ENDINGS: [&str; 6] = ["time", "date", "_at", "timestamp", "时间", "日期"];
    let lower = key.to_lowercase();
    // Where markup was turned into keys, these are paths.
    let lower = lower.rsplit('/').next().unwrap_or_default();
    if EXACT.contains(&lower) {
        return 1;
    }
    if ENDINGS.iter().any(|it| lower.ends_with(it)) { 2 } else { 0 }
}
