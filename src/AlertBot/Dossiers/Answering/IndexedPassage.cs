using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AlertBot.Developments.Facts;

namespace AlertBot.Dossiers.Answering;

/// <summary>A passage with the words by which it is found.</summary>
/// <param name="Words">The roots of its text, question, topic and the aliases of whom it names.</param>
/// <param name="Question">The roots of its question.</param>
/// <param name="Context">The roots of what stands before it.</param>
internal sealed partial record IndexedPassage(Passage Passage, IReadOnlySet<string> Words, IReadOnlySet<string> Question, IReadOnlySet<string> Context)
{
    private readonly Lazy<IReadOnlySet<decimal>> _amounts = new(() => MoneyReader.Read($"{Passage.Question} {Passage.Text}").Select(static money => money.Value).ToHashSet());

    private readonly Lazy<IReadOnlySet<string>> _capitals = new(() => Name().Matches($"{Passage.Question} {Passage.Text} {Passage.Aliases}").Select(static name => NameList.RootOf(name.Value)).ToHashSet(StringComparer.Ordinal));

    /// <summary>It speaks of somebody without the name: "it", "the company".</summary>
    public bool PointsBack { get; } = Back(Passage.Text);

    /// <summary>The roots of the sentence before it; a heading is too far away to say who "it" is.</summary>
    public IReadOnlySet<string> Before { get; } = Roots(Passage.Before);

    /// <summary>The roots of what it names; by these the names in a question are known.</summary>
    public ImmutableArray<string> NameRoots { get; } = [.. new[] { Passage.Text, Passage.Question ?? "", Passage.Aliases }.SelectMany(NameList.RootsIn).Distinct()];

    /// <summary>The roots of the words in it that are written without a capital.</summary>
    public IEnumerable<string> SmallRoots => Small().Matches($"{Passage.Question} {Passage.Text}").Select(static word => NameList.RootOf(word.Value));

    /// <summary>Its words as they are written; by these misspelt ones are known.</summary>
    public ImmutableArray<string> Spellings { get; } = [.. Dossiers.Words.Of($"{Passage.Question} {Passage.Topic} {Passage.Text} {Passage.Aliases}").Distinct()];

    /// <summary>Names of several words by their initials: who asks writes "FT".</summary>
    public ImmutableArray<(string Initials, string Name)> Initials { get; } = [.. Answering.Initials.In(Passage.Text)];

    /// <summary>The sums that it tells.</summary>
    public IReadOnlySet<decimal> Amounts => _amounts.Value;

    /// <summary>The roots of all that is written with a capital, the first words of sentences too.</summary>
    public IReadOnlySet<string> Capitals => _capitals.Value;

    public static IndexedPassage Of(Passage passage) => new(
        passage,
        Roots($"{QuestionText.Of(passage.Question ?? "")} {passage.Topic} {passage.Text} {passage.Aliases}"),
        Roots(QuestionText.Of(passage.Question ?? "")),
        Roots(passage.Context));

    // "It", before any name; after one it is that one. Who is quoted was told before.
    private static bool Back(string text) =>
        text.StartsWith('"') || text.StartsWith('“') || text.StartsWith("``", StringComparison.Ordinal)
        || (BackReference().Match(text) is { Success: true } it && !Name().Matches(text).Any(name => name.Index < it.Index && !Dossiers.Words.IsEmpty(name.Value.ToLowerInvariant())));

    private static HashSet<string> Roots(string text)
    {
        var roots = Synonyms.Roots(Phrases.Join(Aside().Replace(Rival().Replace(text, " "), " "))).ToHashSet(StringComparer.Ordinal);
        // "Until 2032" is what people ask for as its end.
        if (Until().IsMatch(text))
            roots.Add(Synonyms.Root("end"));
        return roots;
    }

    [GeneratedRegex(@"\b(?:until|till|through|thru)\s+(?:\w+\s+){0,4}\d{4}\b|\buntil\b", RegexOptions.IgnoreCase)]
    private static partial Regex Until();

    // "Corvane's competitor Arctis" tells of Arctis.
    [GeneratedRegex(@"\b\p{Lu}\w+['’]s?\s+(?:competitor|rival)\b")]
    private static partial Regex Rival();

    // "Before the end of 2026" ends nothing, "its own payments" are owned by nobody, "£8 billion including debt" is no debt, a for-profit company no profit.
    [GeneratedRegex(
        @"\b(?:end|beginning|start|close|middle)\s+of\s+(?=(?:the\s+|this\s+|next\s+|last\s+)?(?:\d{4}|year|quarter|month|week|summer|winter|January|February|March|April|May|June|July|August|September|October|November|December)\b)"
        + @"|\b(?:for|non|not-for)-profit\b|\b(?:including|excluding|before)\s+(?:debts?|tax(?:es)?)\b|(?<=(?:['’]s|\bits|\btheir|\bhis|\bher|\bour|\bmy)\s+)own\b", RegexOptions.IgnoreCase)]
    private static partial Regex Aside();

    [GeneratedRegex(
        @"\b(?:it|its|they|their|them|he|his|him|she|her|both|these|those|the\s+(?:\w+\s+)?(?:company|companies|group|firm|maker|operator|bank|airline|carrier|retailer|agreement|deal|transaction|sale|purchase|"
        + @"takeover|merger|offer|bid|settlement|contract|two|pair|new\s+(?:deal|agreement|terms|pact)))\b", RegexOptions.IgnoreCase)]
    private static partial Regex BackReference();

    [GeneratedRegex(@"\b\p{Ll}\p{L}+\b")]
    private static partial Regex Small();

    [GeneratedRegex(@"\b\p{Lu}[\p{L}\d]+")]
    private static partial Regex Name();
}
