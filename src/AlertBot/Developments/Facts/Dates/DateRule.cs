using System.Text.RegularExpressions;

namespace AlertBot.Developments.Facts.Dates;

/// <summary>One form in which dates are written.</summary>
/// <param name="Pattern">A group named "date" narrows the span; otherwise the whole match is the date.</param>
/// <param name="Value">The TIMEX3 value, or null when the match is no date after all (31 February).</param>
internal sealed record DateRule(Regex Pattern, Func<Match, DateAnchor, string?> Value);
