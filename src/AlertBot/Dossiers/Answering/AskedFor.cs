using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Answering;

/// <summary>What in the wording of a question narrows down what it asks for.</summary>
internal static partial class AskedFor
{
    /// <summary>"Until when" wants a day, not a length.</summary>
    public static bool AnEnd(string question) => End().IsMatch(question);

    /// <summary>It asks what somebody has: that he uses or buys so many is no answer.</summary>
    public static bool Having(string question) => Have().IsMatch(question);

    /// <summary>"How much does a plane cost" asks for the price of one.</summary>
    public static bool AUnit(string question) => Unit().IsMatch(question);

    /// <summary>A share is told with "a", "per" or "each" before it.</summary>
    public static bool AShare(string text) => Share().IsMatch(text);

    /// <summary>"Who is the CEO": somebody by what he is.</summary>
    public static bool ARole(string question) => Role().IsMatch(question);

    public static bool WhatHappened(string question) => Happening().IsMatch(question);

    public static bool WhatWasSaid(string question) => Saying().IsMatch(question);

    /// <summary>By so much, or so much more.</summary>
    public static bool ADifference(string question) => Difference().IsMatch(question);

    /// <summary>What there is much of: "how much beer"; null where it is a sum.</summary>
    public static string? Matter(string question) => Much().Match(question) is { Success: true } much ? much.Groups["matter"].Value.ToLowerInvariant() : null;

    [GeneratedRegex(@"\b(?:un)?till?\s+when\b", RegexOptions.IgnoreCase)]
    private static partial Regex End();

    [GeneratedRegex(@"\shave[\s?.!]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Have();

    [GeneratedRegex(@"^\s*how\s+much\s+(?:does|do|did|is|would|will)\s+(?:an?|one|each|every)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unit();

    [GeneratedRegex(@"\b(?:a|per|each|every)\s+(?:\p{L}+\s+)?share\b", RegexOptions.IgnoreCase)]
    private static partial Regex Share();

    [GeneratedRegex(@"^\s*(?:who\s+(?:is|was|are|were)|what)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Role();

    [GeneratedRegex(@"^\s*what\s+(?:happens|happened|will\s+happen|about|becomes?|became|will\s+become)\s+(?:to|with|of)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Happening();

    [GeneratedRegex(@"^\s*what\s+(?:did|does|do|has|have)\b.*\b(?:say|says|said|report|reports|reported|tell|told|write|written)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Saying();

    [GeneratedRegex(@"\bby\s+how\s+much\b|\bhow\s+much\s+(?:more|less|\w+er)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Difference();

    [GeneratedRegex(@"^\s*how\s+much\s+(?!is|are|was|were|do|does|did|will|would|has|have|had|can|could|may|must|should|more|of|per|in|for)(?<matter>\p{L}+)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Much();
}
