using System.Text.RegularExpressions;
using AlertBot.Developments.Facts;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>The date that leads a line: "March 2026: …", "On 3 May 2026, …", "Q1 2026 | …", "17 October 2025 A sale …".</summary>
/// <param name="HasYear">False when the year is that of the rows around it.</param>
/// <param name="Rest">What the line tells after it; empty for a line that is a date only.</param>
/// <param name="Apart">A colon, a dash or a cell stands between: rows of a list, not running text.</param>
/// <param name="Expected">The line marks it as still to come.</param>
internal sealed partial record LeadingDate(string Value, string Text, bool HasYear, string Rest, bool Apart, bool Expected = false)
{
    // No date is longer; a hostile line must not be read whole.
    private const int Longest = 70;

    /// <param name="inList">Its neighbours lead with dates, so that "Last week Harbour signs" is a row too.</param>
    public static LeadingDate? Of(string line, DateTimeOffset published, bool inList = false)
    {
        var mark = ExpectedMark.Before(line);
        var text = BareMonth().Replace(YearFirst().Replace(line[mark..], "${rest} ${year}"), "In $0");
        var opening = Opening().Match(text);
        var head = text[..Math.Min(text.Length, Longest)];
        if (At(head, opening.Length, published) is not { } date)
            return null;
        var end = RangeEnd(head, date, published);
        var markEnd = ExpectedMark.After(text, end.End);
        var rest = text[markEnd..];
        var separator = Separator().Match(rest);
        var (told, apart) = (rest[separator.Length..].Trim(), separator.Groups["apart"].Success);
        // "Q1: Does …?" numbers a question.
        if (told.EndsWith('?') || !IsDated(date, apart || (inList && told.Length > 0)))
            return null;
        var isRow = told.Length == 0 || apart || opening.Length > 0 || StartsSentence().IsMatch(told);
        return isRow ? new(Year(date, end), date.Text, IsKnown(text[..end.End]), Cells(told), apart, mark > 0 || markEnd > end.End) : null;
    }

    /// <summary>The same date in a year that stands elsewhere.</summary>
    public LeadingDate In(string year, DateTimeOffset published) =>
        DateReader.Read($"{Text} {year}", published) is [var date, ..] && date.Value.StartsWith(year, StringComparison.Ordinal)
            ? this with { Value = date.Value, HasYear = true }
            : this;

    private static DateFact? At(string head, int start, DateTimeOffset published) =>
        DateReader.Read(head, published).FirstOrDefault(date => date.Start <= start && date.End > start && date.Value.Length >= YearLength && date.Value.AsSpan(0, YearLength).IndexOfAnyExceptInRange('0', '9') < 0);

    // A decade ("199" for "the 1990s") dates no row.
    private const int YearLength = 4;


    // "Last March" dates a row from the day of the article where a colon or a cell sets it off; running text says so of anything, and lists of other articles say "2 days ago".
    private static bool IsDated(DateFact date, bool apart) => apart ? !Ago().IsMatch(date.Text) : Calendar().IsMatch(date.Text) && !Relative().IsMatch(date.Text);

    /// <summary>"March–May 2024", "3 to 5 May 2024": dated by its start.</summary>
    private static DateFact RangeEnd(string head, DateFact date, DateTimeOffset published) =>
        Range().Match(head, date.End) is { Success: true } range && At(head, range.Index + range.Length, published) is { } last ? last : date;

    private static string Year(DateFact date, DateFact last) =>
        !HasYearIn(date.Text) && HasYearIn(last.Text) && date.Value.Length > 4 ? last.Value[..4] + date.Value[4..] : date.Value;

    private static bool IsKnown(string text) => HasYearIn(text) || Relative().IsMatch(text);

    private static bool HasYearIn(string text) => YearWord().IsMatch(text);

    /// <summary>"Taro | breaks ground" is one sentence, "Taro | It breaks ground" is two.</summary>
    private static string Cells(string told)
    {
        var text = NextCell().Replace(told.Trim('|', ' '), match => char.IsLower(match.Groups["next"].Value[0]) ? " " : ": ");
        return text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text[1..];
    }

    [GeneratedRegex(@"^(?<year>(?:19|20)\d\d),\s+(?<rest>(?:\d{1,2}\s+)?\p{Lu}\p{L}{2,8}(?:\s+\d{1,2})?)(?=\s*[:–—|-])")]
    private static partial Regex YearFirst();

    // "May: …", "March | …": a month where it could be any word.
    [GeneratedRegex(@"^(?:January|February|March|April|May|June|July|August|September|October|November|December)(?=\s*(?:[:–—|(]|-\s|$))")]
    private static partial Regex BareMonth();

    [GeneratedRegex(@"^(?:(?:On|In|By|Since|From)\s+)?")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^\s*(?:\.?\s*(?<apart>:|[–—|]|-(?=\s)|[→·])|[,.])?\s*")]
    private static partial Regex Separator();

    [GeneratedRegex(@"\G\s*(?:[–—-]|to|until|and)\s*")]
    private static partial Regex Range();

    [GeneratedRegex(@"^[“""‘']?\p{Lu}")]
    private static partial Regex StartsSentence();

    [GeneratedRegex(@"\s*\|\s*(?=(?<next>\S))")]
    private static partial Regex NextCell();

    [GeneratedRegex(@"\d|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")]
    private static partial Regex Calendar();

    [GeneratedRegex(@"\b(?:ago|from\s+now|last|next|this|past|today|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Relative();

    [GeneratedRegex(@"\b(?:ago|from\s+now|hours?|minutes?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ago();

    [GeneratedRegex(@"\b(?:19|20)\d\d\b")]
    private static partial Regex YearWord();
}
