namespace AlertBot.Dossiers.Answering;

/// <summary>A passage with the words by which it is found.</summary>
/// <param name="Words">The roots of its text, question, topic and the aliases of whom it names.</param>
/// <param name="Question">The roots of its question.</param>
/// <param name="Context">The roots of what stands before it.</param>
internal sealed record IndexedPassage(Passage Passage, IReadOnlySet<string> Words, IReadOnlySet<string> Question, IReadOnlySet<string> Context)
{
    public static IndexedPassage Of(Passage passage) => new(
        passage,
        Roots($"{passage.Question} {passage.Topic} {passage.Text} {passage.Aliases}"),
        Roots(passage.Question ?? ""),
        Roots(passage.Context));

    private static HashSet<string> Roots(string text) => Synonyms.Roots(Phrases.Join(text)).ToHashSet(StringComparer.Ordinal);
}
