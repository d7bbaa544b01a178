using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Answering;

/// <summary>Finds what says what something is: "its new accelerator, Halyard", "the tool Frontier", "Pelagia, the operator of …", "Frontier is a …".</summary>
internal static class Definitions
{
    // What somebody is, before or behind the name.
    private const string Roles =
        "CEO|CFO|COO|[Cc]hief|[Ee]xecutive|[Oo]fficer|[Pp]resident|[Cc]hair(?:man|woman)?|[Ff]ounder|[Oo]wner|[Jj]udge|[Jj]ustice|[Ll]awyer|[Aa]nalyst|[Ss]pokes(?:man|woman|person)|[Ss]enator|[Gg]overnor|"
        + "[Mm]inister|[Cc]ommissioner|[Gg]eneral|[Rr]epresentative|[Mm]anager|[Dd]irector|[Pp]artner|[Ii]nvestor|[Ss]ecretary|[Cc]ounsel";

    public static bool IsIn(string text, string name)
    {
        var it = Regex.Escape(name);
        return Regex.IsMatch(
            text,
            $@"\b(?:the|an?|its|their|his|her|new)\s+(?:[\w-]+\s+){{1,4}}?{it}\w*|\b{it}\w*(?:,\s+|\s+\()(?:the|an?|its|one|operator|maker|owner)\b|\b{it}\w*\s+(?:is|are|was)\s+(?:the|an?)\b|\b(?:its|the|an?)\s+(?:[\w-]+\s+){{1,3}}[\w-]+,\s+{it}\w*",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))
            || Regex.IsMatch(text, $@"\b(?:{Roles})\s+(?:\p{{Lu}}[\w.]*\s+){{0,2}}(?i:{it})\w*|(?i:{it})\w*,\s+(?:[\p{{L}}’']+\s+){{0,3}}(?:{Roles})\b", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }
}
