//! Cuts pages out of lists: the slice that a request asks for, and the cursors of its neighbours.

/// The order of a list, by time of creation.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) enum Order {
    /// The newest first, with the opposite direction of cursors: `before` selects older objects.
    Normal,
    /// The newest first.
    #[default]
    Desc,
    /// The oldest first.
    Asc,
}

/// The slice that a request asks for.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Window {
    pub(super) order: Order,
    pub(super) limit: usize,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
}

#[derive(Debug, PartialEq)]
pub(super) struct Page<T> {
    pub(super) items: Vec<T>,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
}

/// Cuts a window out of items, which are in the order of creation.
///
/// Identifiers increase with time, so a cursor has a position even if its object is deleted or filtered out.
pub(super) fn cut<T>(oldest_first: Vec<T>, id: impl Fn(&T) -> &str, window: &Window) -> Page<T> {
    let sorted = window.order.sort(oldest_first);
    let (onward, back) = window.order.onward_and_back(window.before.as_deref(), window.after.as_deref());
    let is_before = |item: &T, cursor: &str| window.order.is_before(id(item), cursor);
    let start = onward.map_or(0, |cursor| sorted.partition_point(|i| is_before(i, cursor) || id(i) == cursor));
    let end = back.map_or(sorted.len(), |cursor| sorted.partition_point(|item| is_before(item, cursor)));
    let (start, end) = match (onward, back) {
        (None, Some(_)) => (end.saturating_sub(window.limit), end),
        _ => (start, end.min(start + window.limit)),
    };
    let onward = sorted.get(start..end).and_then(<[T]>::last).filter(|_| end < sorted.len()).map(|i| id(i).to_owned());
    let back = sorted.get(start..end).and_then(<[T]>::first).filter(|_| start > 0).map(|i| id(i).to_owned());
    let (before, after) = window.order.onward_and_back(onward, back);
    Page { items: sorted.into_iter().take(end).skip(start).collect(), before, after }
}

impl Order {
    /// Returns the pair in the order (forward, backward). In `normal`, `before` goes forward; else `after` does. A
    /// second call swaps the pair back.
    fn onward_and_back<C>(self, before: C, after: C) -> (C, C) {
        match self {
            Self::Normal => (before, after),
            Self::Desc | Self::Asc => (after, before),
        }
    }

    fn sort<T>(self, mut oldest_first: Vec<T>) -> Vec<T> {
        if self != Self::Asc {
            oldest_first.reverse();
        }
        oldest_first
    }

    fn is_before(self, id: &str, cursor: &str) -> bool {
        match self {
            Self::Asc => id < cursor,
            Self::Normal | Self::Desc => id > cursor,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(order: Order, before: Option<&str>, after: Option<&str>) -> Page<&'static str> {
        let window = Window { order, limit: 2, before: before.map(Into::into), after: after.map(Into::into) };
        cut(vec!["a", "b", "c", "d", "e"], |id| id, &window)
    }

    fn expect(items: [&'static str; 2], before: Option<&str>, after: Option<&str>) -> Page<&'static str> {
        Page { items: items.to_vec(), before: before.map(Into::into), after: after.map(Into::into) }
    }

    #[test]
    fn desc_continues_with_after() {
        assert_eq!(page(Order::Desc, None, None), expect(["e", "d"], None, Some("d")));
        assert_eq!(page(Order::Desc, None, Some("d")), expect(["c", "b"], Some("c"), Some("b")));
        assert_eq!(page(Order::Desc, Some("c"), None), expect(["e", "d"], None, Some("d")));
        let last = Page { items: vec!["a"], before: Some("a".into()), after: None };
        assert_eq!(page(Order::Desc, None, Some("b")), last);
    }

    #[test]
    fn asc_continues_with_after() {
        assert_eq!(page(Order::Asc, None, None), expect(["a", "b"], None, Some("b")));
        assert_eq!(page(Order::Asc, None, Some("b")), expect(["c", "d"], Some("c"), Some("d")));
        assert_eq!(page(Order::Asc, Some("e"), None), expect(["c", "d"], Some("c"), Some("d")));
    }

    #[test]
    fn normal_continues_with_before() {
        assert_eq!(page(Order::Normal, None, None), expect(["e", "d"], Some("d"), None));
        assert_eq!(page(Order::Normal, Some("d"), None), expect(["c", "b"], Some("b"), Some("c")));
        assert_eq!(page(Order::Normal, None, Some("b")), expect(["d", "c"], Some("c"), Some("d")));
    }

    #[test]
    fn the_cursor_of_a_deleted_object_has_a_position() {
        assert_eq!(page(Order::Desc, None, Some("cc")), expect(["c", "b"], Some("c"), Some("b")));
        let past_end = Page { items: vec![], before: None, after: None };
        assert_eq!(page(Order::Desc, None, Some("a")), past_end);
    }

    #[test]
    fn both_cursors_limit_the_page() {
        assert_eq!(page(Order::Asc, Some("d"), Some("a")), expect(["b", "c"], Some("b"), Some("c")));
        assert_eq!(page(Order::Asc, Some("a"), Some("d")).items, Vec::<&str>::new());
    }
}
