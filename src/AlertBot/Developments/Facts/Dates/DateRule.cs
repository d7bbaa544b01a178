using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Dates;

/// <summary>One form in which dates are written. Asked where one of its leads stands; moves the scan past what it reads, or answers null.</summary>
internal delegate DateMatch? ReadDate(ref Scan scan, DateAnchor anchor);

/// <param name="Leads">The words the form begins with; "#" stands for digits, "'" for an apostrophe.</param>
internal sealed record DateRule(IEnumerable<string> Leads, ReadDate Read)
{
    public const string Digits = "#";
    public const string Apostrophe = "'";
}
