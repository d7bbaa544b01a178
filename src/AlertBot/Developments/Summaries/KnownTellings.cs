using AlertBot.Developments.Reading;

namespace AlertBot.Developments.Summaries;

/// <summary>The words and figures that the deal's record holds, as its head remembers them.</summary>
internal sealed record KnownTellings(IReadOnlySet<string> Words, IReadOnlySet<string> Figures)
{
    // The head keeps the first letters of words (ContentReader).
    private const int Letters = 7;

    public static KnownTellings Of(DealHead head) => new(
        head.Signatures.SelectMany(signature => signature.Words.Select(Short).Concat(signature.Content.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToHashSet(StringComparer.Ordinal),
        head.Signatures.SelectMany(signature => signature.Numbers.Select(ContentReader.ShortNumber).Concat(signature.Content.Split(' '))).Where(word => word.Any(char.IsAsciiDigit)).ToHashSet(StringComparer.Ordinal));

    public bool IsEmpty => Words.Count == 0;

    public bool HasWord(string word) => Words.Contains(Short(word));

    /// <param name="number">As <see cref="Telling.NumbersIn"/> normalises it.</param>
    public bool HasFigure(string number) => Figures.Contains(ContentReader.ShortNumber(number));

    private static string Short(string word) => word.Length > Letters ? word[..Letters] : word;
}
