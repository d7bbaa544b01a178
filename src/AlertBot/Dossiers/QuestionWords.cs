namespace AlertBot.Dossiers;

/// <summary>The words of a dossier's questions.</summary>
internal static class QuestionWords
{
    private static readonly Derived<WordIndex<FaqEntry>> _known = new(static dossier => new(dossier.Faq, static entry => entry.Question));

    /// <summary>What stands between words of names and questions.</summary>
    public const string Between = " -–—/,.'’?()_";

    private static readonly char[] _between = [.. Between];

    public static WordIndex<FaqEntry> Of(Dossier dossier) => _known.Of(dossier);

    /// <summary>In lower case.</summary>
    public static string[] Split(string text) => text.ToLowerInvariant().Split(_between, StringSplitOptions.RemoveEmptyEntries);
}
