//! Lines of about one length: no word stands alone in the last one, and no word of a script without
//! blanks is torn where a line ends.

use std::sync::Arc;

use egui::{Align, Galley, Label, Response, RichText, TextStyle, TextWrapMode, Ui, WidgetText};

/// A last line shorter than this share of the room looks like a word left over.
const SHORT: f32 = 0.28;
/// Halvings of the room until the least width that takes as many lines is found.
const STEPS: usize = 5;
/// Widths that are tried for a text without blanks, each a third of a letter narrower.
const NARROWER: u8 = 28;

/// Words that a person stumbles over where a line ends inside them, which it may anywhere in Chinese:
/// the days of the week, and those that the window uses most.
#[rustfmt::skip]
const WHOLE: [&str; 155] = [
    "变化", "變化", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日", "文件", "檔案", "记录",
    "記錄", "没有", "沒有", "内容", "內容", "导出", "匯出", "应用", "應用", "程式", "打开", "開啟",
    "读取", "讀取", "数据", "資料", "公司", "什么", "什麼", "保存", "儲存", "选择", "選擇", "可能",
    "部分", "信息", "資訊", "登录", "登入", "时间", "時間", "日期", "可以", "位置", "广告", "廣告",
    "设置", "設定", "手机", "手機", "说明", "說明", "设备", "裝置", "使用", "密码", "密碼", "隐私",
    "隱私", "地址", "消息", "訊息", "显示", "顯示", "账号", "帳號", "请求", "請求", "其他", "联系",
    "聯絡", "下载", "下載", "照片", "规则", "規則", "名称", "名稱", "关于", "關於", "自己", "电脑",
    "電腦", "重新", "清楚", "需要", "删除", "刪除", "搜索", "搜尋", "地点", "地點", "聊天", "文字",
    "小时", "小時", "网络", "網路", "视频", "影片", "分钟", "分鐘", "收集", "查看", "檢視", "报告",
    "報告", "号码", "號碼", "关闭", "關閉", "数字", "數字", "推测", "推測", "帖子", "貼文", "账户",
    "帳戶", "怎样", "怎樣", "邮箱", "郵件", "隐藏", "隱藏", "格式", "地方", "别人", "別人", "浏览",
    "瀏覽", "网站", "網站", "拿到", "麦克风", "麥克風", "好友", "订单", "訂單", "评论", "評論", "粉丝",
    "粉絲", "家人", "同步", "时长", "時長", "活动", "活動", "中心", "附近", "预览", "預覽",
];

/// The width in which a text that takes several lines here takes as many, all about as long; nothing
/// where that is so already.
fn width_of(ui: &Ui, text: &WidgetText) -> Option<f32> {
    let room = ui.available_width();
    let aligned = ui.layout().horizontal_align();
    if ui.layout().is_horizontal() || aligned == Align::Max || !room.is_finite() {
        return None;
    }
    let wrap = Some(TextWrapMode::Wrap);
    balanced_width(room, |width| text.clone().into_galley(ui, wrap, width, TextStyle::Body))
}

/// The same for a text that is laid out by `laid` in a room of any width.
pub(super) fn balanced_width(room: f32, laid: impl Fn(f32) -> Arc<Galley>) -> Option<f32> {
    let whole = laid(room);
    let count = whole.rows.len();
    if count < 2 {
        return None;
    }
    let without_blanks = whole.text().chars().any(is_without_blanks);
    if without_blanks || tears_a_word(&whole) {
        let between = width_between_words(room, &whole, &laid);
        // Where each width tears something, a letter alone is to be avoided still.
        if between.is_some() || (without_blanks && !tears_a_word(&whole)) {
            return between;
        }
    }
    if last_width(&whole) > SHORT * room {
        return None;
    }
    let (mut least, mut most) = (room / 2.0, room);
    for _ in 0..STEPS {
        let middle = f32::midpoint(least, most);
        if laid(middle).rows.len() == count {
            most = middle;
        } else {
            least = middle;
        }
    }
    Some(most.ceil()).filter(|it| *it < room)
}

/// The widest room in which as many lines end between words and the last one is not short; else one
/// that tears no word, with a line more where that takes one; nothing where the whole room does.
fn width_between_words(
    room: f32,
    whole: &Galley,
    laid: &impl Fn(f32) -> Arc<Galley>,
) -> Option<f32> {
    let step_points = whole.rows.first().map_or(0.0, |row| row.rect().height()) / 4.0;
    let count = whole.rows.len();
    // In the order of how good they are, the widest first.
    let mut found: [Option<(u8, f32)>; 3] = [None; 3];
    for step in 0..NARROWER {
        let width = (room - f32::from(step) * step_points).floor();
        let galley = if step == 0 { None } else { Some(laid(width)) };
        let galley = galley.as_deref().unwrap_or(whole);
        if galley.rows.len() > count + 1 || width < 4.0 * step_points {
            break;
        }
        if tears_a_word(galley) {
            continue;
        }
        let short = last_width(galley) <= SHORT * room;
        let rank = match (galley.rows.len() == count, short) {
            (true, false) => 0,
            (true, true) => 1,
            (false, _) => 2,
        };
        if let Some(slot @ None) = found.get_mut(rank) {
            *slot = Some((step, width));
        }
        if rank == 0 {
            break;
        }
    }
    found.into_iter().flatten().next().filter(|it| it.0 > 0).map(|it| it.1)
}

fn last_width(galley: &Galley) -> f32 {
    galley.rows.last().map_or(0.0, |it| it.rect().width())
}

/// Whether letters of this script follow each other without blanks between words.
fn is_without_blanks(letter: char) -> bool {
    ('\u{2e80}'..'\u{fb00}').contains(&letter)
}

/// Whether a line ends inside a word that is to stay whole, or between a number and what it counts.
fn tears_a_word(galley: &Galley) -> bool {
    let rows: Vec<String> = galley.rows.iter().map(|row| row.row.text()).collect();
    rows.windows(2).any(|pair| match pair {
        [before, after] => tears(before, after),
        _ => false,
    })
}

/// Marks that no line may begin with, and marks that none may end with.
const CLOSING: [char; 14] =
    ['，', '。', '、', '；', '：', '？', '！', '”', '’', '）', '》', '】', '」', '』'];
const OPENING: [char; 7] = ['“', '‘', '（', '《', '【', '「', '『'];

fn tears(before: &str, after: &str) -> bool {
    let before = before.trim_end();
    if before.ends_with(OPENING) || after.starts_with(CLOSING) {
        return true;
    }
    let digit = |it: char| it.is_ascii_digit();
    // Between a number and what it counts, and inside a date.
    let counts = before.ends_with(digit);
    let counted = after.starts_with(|it: char| it.is_alphanumeric());
    let in_date = before.ends_with(['年', '月']) && after.starts_with(digit);
    let inside = |word: &&str| {
        word.char_indices().skip(1).any(|(at, _)| {
            let (start, end) = word.split_at(at);
            before.ends_with(start) && after.starts_with(end)
        })
    };
    (counts && counted) || in_date || WHOLE.iter().any(inside)
}

/// Draws a text in such lines.
pub(super) fn in_balance<R>(
    ui: &mut Ui,
    text: WidgetText,
    draw: impl FnOnce(&mut Ui, WidgetText) -> R,
) -> R {
    let Some(width) = width_of(ui, &text) else { return draw(ui, text) };
    let drawn = ui.scope(|ui| {
        ui.set_max_width(width);
        draw(ui, text)
    });
    drawn.inner
}

/// A text in such lines.
pub fn balanced(ui: &mut Ui, text: impl Into<RichText>) -> Response {
    in_balance(ui, text.into().into(), |ui, text| ui.add(Label::new(text).wrap()))
}
