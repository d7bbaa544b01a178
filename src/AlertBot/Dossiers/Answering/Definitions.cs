using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Answering;

/// <summary>Finds what says what something is: "its new accelerator, Halyard", "the tool Frontier", "Pelagia, the operator of …", "Frontier is a …".</summary>
internal static class Definitions
{
    public static bool IsIn(string text, string name)
    {
        var it = Regex.Escape(name);
        return Regex.IsMatch(
            text,
            $@"\b(?:the|an?|its|their|his|her|new)\s+(?:[\w-]+\s+){{1,4}}?{it}\w*|\b{it}\w*(?:,\s+|\s+\()(?:the|an?|its|one|operator|maker|owner)\b|\b{it}\w*\s+(?:is|are|was)\s+(?:the|an?)\b|\b(?:its|the|an?)\s+(?:[\w-]+\s+){{1,3}}[\w-]+,\s+{it}\w*",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }
}
