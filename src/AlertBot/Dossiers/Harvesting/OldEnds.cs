using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>
/// Whether a date is the one until which something was to last or by which it was to happen: "through 2034 instead of 2032", "extended from 2032 to
/// 2034", "was due to end in 2032".
/// </summary>
internal static partial class OldEnds
{
    // No such words stand farther before a date; a hostile line must not be read again for each of its dates.
    private const int Farthest = 160;

    public static bool Is(string text, int start, int end)
    {
        var before = text[Math.Max(0, start - Farthest)..start];
        // The date may be told with its preposition: "instead of in 2032".
        return InsteadOf().IsMatch(before) || (MovedFrom().IsMatch(before) && (Onwards().IsMatch(text, end) || To().IsMatch(before))) || Old().IsMatch(before) || (WasDue().IsMatch(before) && !Ruled().IsMatch(before))
            || (Between().IsMatch(before) && Onwards().IsMatch(text, end));
    }

    private const string Little = @"(?:(?:in|at|on|by|until|till|through|to|the|end|of|an?|its|their|early|late|mid|middle|start|beginning|earlier|previous|planned|old|original|date|expiry|deadline)[\s-]+){0,6}$";

    [GeneratedRegex(@"(?:\b(?:instead\s+of|rather\s+than|in\s+place\s+of|compared\s+(?:with|to)|up\s+from)|(?:,|\band)\s+not)\s+" + Little, RegexOptions.IgnoreCase)]
    private static partial Regex InsteadOf();

    // "From 2032 to 2034" is how long something lasts, unless it is moved.
    private const string Moved = @"(?:exten(?:d|sion)|prolong|lengthen|push|mov(?:e|ing)|shift|postpon|delay|defer|brought|bring|advanc|chang|stretch|renew|lift|rais)\w*";

    [GeneratedRegex(@"\b" + Moved + @"\b[^.;]{0,110}\bfrom\s+" + Little, RegexOptions.IgnoreCase)]
    private static partial Regex MovedFrom();

    [GeneratedRegex(@"\b(?:end|ends|expiry|expires|term|deadline|date|closing)\b[^.;,]{0,30}\b(?:goes|moves|changes|slips|shifts)\s+from\s+" + Little, RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    // "To 2034 from 2032".
    [GeneratedRegex(@"\bto\s+(?:[\w-]+\s+){0,4}\d{4}\b[^.;]{0,40}$", RegexOptions.IgnoreCase)]
    private static partial Regex To();

    [GeneratedRegex(@"\G\s+to\s", RegexOptions.IgnoreCase)]
    private static partial Regex Onwards();

    [GeneratedRegex(@"\b(?:(?:earlier|previous|former|old|original|prior)\s+(?:[\w-]+\s+){0,3}(?:of|in|until|till|through|to|on|at|was|is|date|expiry|end|deadline)\s+|(?:originally|previously|formerly)\s+(?:[\w-]+\s+){0,3}(?:until|till|through|to|in|for)?\s*)" + Little, RegexOptions.IgnoreCase)]
    private static partial Regex Old();

    [GeneratedRegex(
        @"\b(?:(?:was|were|had\s+been|would(?:\s+otherwise)?\s+have|should\s+have)\s+(?:(?:only|originally|previously|first|initially|once|otherwise)\s+)?(?:(?:due|set|scheduled|meant|supposed|planned|expected|agreed|bound|going)\s+)?(?:to\s+)?(?:have\s+)?"
        + @"(?:end|ended|ending|expir\w+|lapsed?|run|run\s+out|last|lasted|close|closed|complete|completed|be\s+completed|conclude|terminate|valid)|(?:ran|lasted))\b(?:\s+(?:out|only|already))?\s+" + Little,
        RegexOptions.IgnoreCase)]
    private static partial Regex WasDue();

    // "The court ruled that it was to end in 2032": reported speech puts what holds now into the past.
    [GeneratedRegex(@"\b(?:ruled|rules|found|finds|ordered|confirmed)\s+that\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ruled();
}
