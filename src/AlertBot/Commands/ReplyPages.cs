using System.Collections.Immutable;

namespace AlertBot.Commands;

/// <summary>Parts a long list into pages.</summary>
internal static class ReplyPages
{
    // What a reader takes in without scrolling, and what fits into a card beside its opening and its sources (ReplyMessage).
    private const int MostLines = 15;
    private const int MostCharacters = 2_200;

    // Of a line, beside its words: the marks of list, bold and link.
    private const int Marks = 16;

    /// <summary>A page past the end is the last one: the list may have become shorter.</summary>
    public static CommandReply Of(CommandReply reply, int page)
    {
        var pages = Pages(reply.Lines);
        if (pages.Count <= 1)
            return reply;

        var shown = Math.Clamp(page, 0, pages.Count - 1);
        return reply with { Lines = pages[shown], Page = shown, Pages = pages.Count };
    }

    private static List<ImmutableArray<ReplyLine>> Pages(ImmutableArray<ReplyLine> lines)
    {
        var pages = new List<ImmutableArray<ReplyLine>>();
        for (var from = 0; from < lines.Length;)
        {
            var count = Fitting(lines.AsSpan()[from..]);
            pages.Add([.. lines.AsSpan().Slice(from, count)]);
            from += count;
        }

        return pages;
    }

    private static int Fitting(ReadOnlySpan<ReplyLine> lines)
    {
        var (count, length) = (0, 0);
        while (count < lines.Length && count < MostLines && (length += Length(lines[count])) <= MostCharacters)
            count++;

        return Math.Max(count, 1);
    }

    private static int Length(ReplyLine line) => line.Lead.Length + line.Text.Length + (line.Url?.Length ?? 0) + Marks;
}
