namespace AlertBot.Dossiers;

/// <summary>
/// The row by which an article's own timeline tells the article's news: the last one, when it may be of that day. It often says so in
/// few and other words ("April 2026: a new deal is announced").
/// </summary>
internal static class OwnRow
{
    public static ToldEvent? Of(ToldEvent development, IEnumerable<ToldEvent> rows)
    {
        var first = development.Row.Sources[0];
        var told = rows.Where(row => row.Row.Sources[0].Url == first.Url && !row.IsExpected).ToArray();
        if (told.Length == 0)
            return null;
        var last = told.Max(row => row.Row.Date);
        return told.Where(row => row.Row.Date == last && SameEvent.MayBeOne(row, development)).MaxBy(row => SameEvent.Score(development, row));
    }
}
