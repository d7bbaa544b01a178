using AlertBot.Text;

namespace AlertBot.Feeds.Formats;

/// <summary>A title as one line of plain text, and as written: unescaped once, with the markup that may be in it.</summary>
internal sealed record FeedTitle(string Plain, string Markup)
{
    // No headline is longer; what is gets the quick reading, because a hostile one can cost an HTML parser the square of its length.
    private const int MaxMarkup = 4096;

    public static FeedTitle None { get; } = new("", "");

    public static FeedTitle OfText(string text) => new(Lines.Fold(text), text);

    /// <summary>A title that is HTML by what the format says: every tag is one.</summary>
    public static FeedTitle OfHtml(string html) => new(
        html.Contains('<', StringComparison.Ordinal) && html.Length <= MaxMarkup ? Lines.Fold(PlainText.FromHtml(html)) : PlainText.Line(html), html);

    /// <summary>
    /// A title of RSS, which does not say whether it is text or HTML. Publishers do both, so only what looks like a reference or one of
    /// the tags that titles are marked up with is taken for markup.
    /// </summary>
    public static FeedTitle OfEither(string text) => new(PlainText.Line(text), text);
}
