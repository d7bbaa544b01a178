namespace AlertBot.Evaluation;

/// <summary>One thing that a case asserts.</summary>
internal sealed record GofeedField(string Name, string Expected, string? Got)
{
    /// <summary>The same after white space is folded; nothing else is forgiven.</summary>
    public bool Matches => Fold(Expected) == Fold(Got ?? "");

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
